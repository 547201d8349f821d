"""Mainland travel permits of people from Taiwan."""

from detectors.recognisers.identifier import AFTER, ALONE, GAP, IS, TO_THE_END, Form, Identifier

_LABEL = (
    "(?:台胞证|台湾(?:居民|同胞)来往大陆通行证|taibaozheng|Taiwan Compatriot (?:Travel )?Permit"
    "|Mainland Travel Permit for Taiwan Residents)(?:hao)?[ ]?(?:no[.]?|number)?"
    "(?:[,(](?:证件)?(?=号))?"
)
_BODY = f"[0-9](?:{GAP}[0-9]){{7}}(?:{GAP}[0-9]{{2}})?"
_DATE = "(?:19|20)[0-9]{2}[ -]?[01][0-9][ -]?[0-3][0-9](?![0-9])"


class CnTaiwanPermitRecognizer(Identifier):
    """Taiwan compatriot permit: 8 digits, in older permits 10 (National Immigration Administration). Eight
    digits are a date or anything else, so only a label directly before them tells.
    """

    COUNTRY_CODE = "cn"
    entity = "CN_TAIWAN_PERMIT"
    forms = (
        Form("after its label", f"{_LABEL}{IS}(?!{_DATE})(?P<value>{_BODY}){AFTER}", 0.8),
        Form("below its label", f"{ALONE}(?!{_DATE})(?P<value>{_BODY}){TO_THE_END}", 0.2),
    )
    prefilter = (f"{_LABEL}{IS}[0-9]", f"{ALONE}{_BODY}{TO_THE_END}")
    context_words = ("台胞证", "来往大陆通行证", "taiwan compatriot permit")
