"""Driving licences of the United States."""

from detectors.recognisers.identifier import AFTER, ALONE, BEFORE, IS, TO_THE_END, Form, Identifier

_HOLDER = "(?:driver|operator|driving|commercial)"
_LICENCE = f"{_HOLDER}['’]?s?['’]?[ _]?(?:licen[cs]e|lic(?![a-z])[.]?|ID(?![a-z]))"
_STATE = "(?:[ ]?\\([A-Za-z. ]{2,20}\\))?"
_NUMBER = "(?:number|num|no(?![a-z])[.]?|id|#)"
_LABEL = f"(?:{_LICENCE}{_STATE}[ _]?{_NUMBER}?(?: was)?|C?D/?L[ ]?(?:{_NUMBER}|(?=[:=]))|美国驾(?:照|驶证))"
_DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9-])"
_GROUPED = "[A-Z]{0,3}[0-9][A-Z0-9]{0,18}(?:-[A-Z0-9]{1,7}){0,5}(?: [0-9]{3,6}){0,3}"
_FOUR_DIGITS = "(?=(?:[A-Z -]{0,3}[0-9]){4})"
_TELLING = "[A-Z][0-9]{7}(?:[0-9]{5,7})?"

_FOREIGN = f"驾(?:照|驶证|驶执照|驶证件)(?:号码?|编号|证号)?{IS}(?P<value>(?!{_DATE})[A-Z]{{1,2}}-?[0-9]{{6,14}})"
"""No licence of China begins with a letter."""


class UsDriverLicenseRecognizer(Identifier):
    """Driving licence number: each state has a form of its own, from seven digits to a letter and fourteen (AAMVA), so
    its label tells, or a word beside a letter and seven digits or more.
    """

    COUNTRY_CODE = "us"
    entity = "US_DRIVER_LICENSE"
    release = "2.1.0"
    forms = (
        Form(
            "after its label",
            f"(?<![A-Za-z]){_LABEL}{IS}(?P<value>{_FOUR_DIGITS}(?!{_DATE}){_GROUPED}){AFTER}",
            0.7,
        ),
        Form("after a Chinese label", f"{_FOREIGN}{AFTER}", 0.7),
        Form("below its label", f"{ALONE}(?P<value>{_FOUR_DIGITS}(?!{_DATE}){_GROUPED}){TO_THE_END}", 0.2),
        Form("letter and digits", BEFORE + _TELLING + AFTER, 0.2),
    )
    prefilter = (
        _FOREIGN,
        f"(?:{_HOLDER}.{{0,4}}(?:lic|ID)|D/?L[ ]?(?:{_NUMBER}|[:=])|美国驾).*[0-9]{{2}}",
        f"{ALONE}[A-Z]{{0,3}}[0-9][A-Z0-9 -]{{3,60}}{TO_THE_END}",
        _TELLING,
    )
    context_words = (
        "driver license", "driver's license", "drivers license", "driver’s license", "driver's licence",
        "driving licence", "美国驾照",
    )  # fmt: skip
