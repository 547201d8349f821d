"""Mainland travel permits of people from Taiwan."""

from presidio_analyzer import Pattern

from detectors.recognisers.identifier import AFTER, DIGIT, IS, Identifier

_LABEL = (
    "(?:台胞证|台胞證|臺胞證|台湾居民来往大陆通行证|台灣居民來往大陸通行證|臺灣居民來往大陸通行證"
    "|Taiwan Compatriot (?:Travel )?Permit|Mainland Travel Permit for Taiwan Residents)"
    "[ ]?(?:no[.]?|number)?"
)
_BODY = f"{DIGIT}{{8}}(?:{DIGIT}{{2}})?"


class CnTaiwanPermitRecognizer(Identifier):
    """Taiwan compatriot permit: 8 digits, in older permits 10 (National Immigration Administration). Eight
    digits are a date or anything else, so only a label directly before them tells.
    """

    COUNTRY_CODE = "cn"
    entity = "CN_TAIWAN_PERMIT"
    forms = (Pattern("after its label", f"{_LABEL}{IS}(?P<value>{_BODY}){AFTER}", 0.8),)
    prefilter = (f"(?i:{_LABEL}{IS}{_BODY})",)
