"""Hong Kong identity card numbers."""

from detectors.reading import BREAK
from detectors.recognisers.identifier import AFTER, BEFORE, Form, Identifier, plain

_LETTERS = f"[A-Z]{{1,2}}[ ]?[0-9]{{3}}[ {BREAK}]?[0-9]{{3}}"


def check_character(body: str) -> str:
    """The check digit of one or two letters and six digits: weights 9 to 2, a missing letter is 36, modulo 11, A for
    ten (Immigration Department)."""
    values = [int(character, 36) for character in body]
    values = values if len(values) == 8 else [36, *values]
    return "0123456789A"[-sum(value * weight for value, weight in zip(values, range(9, 1, -1), strict=True)) % 11]


class HkIdRecognizer(Identifier):
    """Hong Kong identity card: one or two letters, six digits, a check digit in brackets (Immigration Department).

    Brackets and a check that holds prove it; without either, a word beside it is needed.
    """

    COUNTRY_CODE = "hk"
    entity = "HK_ID"
    release = "2.2.0"
    forms = (
        Form(
            "check digit in brackets",
            f"(?:{BEFORE}|(?<=(?<![A-Za-z])(?:hkid|shenfenzheng))){_LETTERS}[ ]?\\([ ]?[0-9A][ ]?\\)",
            0.3,
        ),
        Form("solid", f"{BEFORE}{_LETTERS}[ -]?[0-9A]{AFTER}(?![ ]?\\([ ]?[0-9A]?[ ]?\\))", 0.2),
    )
    prefilter = (f"{_LETTERS}[ ]?[(]?[ ]?[ -]?[0-9A]",)
    context_words = (
        "香港身份证", "香港居民身份证", "香港永久性居民", "身份证", "证件号", "xianggang",
        "hkid", "hong kong identity card", "hong kong id", "hk id", "identity card", "id card",
    )  # fmt: skip
    counter_context = ("订单", "单号", "型号", "批号", "order", "model", "part")

    def validate_result(self, pattern_text: str) -> bool | None:
        """True when a check digit in brackets holds: without them every eleventh product code would."""
        number = plain(pattern_text)
        return True if "(" in pattern_text and check_character(number[:-1]) == number[-1] else None
