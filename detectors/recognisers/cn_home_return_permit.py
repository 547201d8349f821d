"""Mainland travel permits of people from Hong Kong and Macau."""

from presidio_analyzer import Pattern

from detectors.recognisers.identifier import AFTER, BEFORE, DIGIT, Identifier

_BODY = f"[HMＨＭ]{DIGIT}{{8}}(?:[ ]?{DIGIT}{{2}})?"


class CnHomeReturnPermitRecognizer(Identifier):
    """Home-return permit: H (Hong Kong) or M (Macau) and 8 digits; until 2013 two more digits counted the
    renewals (National Immigration Administration). No check digit, so a word beside it is needed.
    """

    COUNTRY_CODE = "cn"
    entity = "CN_HOME_RETURN_PERMIT"
    forms = (Pattern("permit", BEFORE + _BODY + AFTER, 0.3),)
    prefilter = (f"(?i:{_BODY})",)
    context_words = (
        "回乡证", "回鄉證", "来往内地通行证", "來往內地通行證", "港澳居民", "通行证", "通行證",
        "home return permit", "home-return permit", "mainland travel permit",
    )  # fmt: skip
