"""Macau identity card numbers."""

from detectors.recognisers.identifier import AFTER, ALONE, BEFORE, IS, TO_THE_END, Form, Identifier

_BRACKETS = r"[157][0-9]{6}[ ]?\([0-9]\)"
_SLASHES = "[157]/[0-9]{6}/[0-9]"
_SOLID = "[157][0-9]{7}"
_LABEL = (
    "(?:澳门(?:特别行政区)?(?:(?:非?永久性)?居民)?身份证|aomen shenfenzheng"
    "|Maca[uo] (?:resident )?(?:identity card|ID)|BIR)[ ]?(?:no[.]?|number)?"
)


class MacauIdRecognizer(Identifier):
    """Macau resident identity card: 8 digits, the first 1, 5 or 7, the last a check in brackets, on older cards between
    slashes (Identification Services Bureau). How the check is reckoned is not published, so a word beside it is needed,
    and a number without brackets stands directly after its label.
    """

    COUNTRY_CODE = "mo"
    entity = "MACAU_ID"
    release = "2.1.0"
    forms = (
        Form("check digit apart", f"{BEFORE}(?:{_BRACKETS}|{_SLASHES})(?![0-9A-Za-z/])", 0.3),
        Form("after its label", f"(?<![A-Za-z]){_LABEL}{IS}(?P<value>{_SOLID}){AFTER}", 0.7),
        Form("below its label", f"{ALONE}(?P<value>{_SOLID}){TO_THE_END}", 0.2),
    )
    prefilter = (_BRACKETS, _SLASHES, f"{_LABEL}{IS}{_SOLID}", ALONE + _SOLID + TO_THE_END)
    context_words = (
        "澳门", "身份证", "证件", "证号", "aomen", "macau", "macao", "bir", "identity card", "id card",
    )  # fmt: skip
