"""Resident identity numbers, and residence permits of people from Hong Kong, Macau and Taiwan."""

from datetime import date

from presidio_analyzer import Pattern

from detectors.recognisers.identifier import AFTER, BEFORE, DIGIT, GAP, Identifier, plain

_PROVINCES = frozenset(
    ("11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83").split()
)
"""GB/T 2260; 81, 82 and 83 head the residence permits introduced on 2018-09-01."""
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)

_EIGHTEEN = f"{DIGIT}{{6}}{GAP}{DIGIT}{{4}}{GAP}{DIGIT}{{2}}{GAP}{DIGIT}{{2}}{GAP}{DIGIT}{{3}}[0-9０-９XxＸｘ]"
_FIFTEEN = f"{DIGIT}{{6}}{GAP}{DIGIT}{{6}}{GAP}{DIGIT}{{3}}"


def check_character(body: str) -> str:
    """The check character of 17 digits (ISO 7064 MOD 11-2)."""
    return "10X98765432"[sum(int(digit) * weight for digit, weight in zip(body, _WEIGHTS, strict=True)) % 11]


def _is_date(year: int, month: int, day: int) -> bool:
    try:
        return 1800 <= date(year, month, day).year < 2100
    except ValueError:
        return False


class CnResidentIdRecognizer(Identifier):
    """Resident identity number: 6 digits of place, 8 of birth, 3 of order, a check character (GB 11643-1999);
    the older 15 digits have a two-digit year and no check (GB 11643-1989).

    The check is one half of the proof, province and date of birth are the other: of 197 numbers of 18 digits
    in real manuals 17 pass the check by chance and none passes both. One half alone needs a word beside it,
    so that a mistyped number after '身份证' is still found.
    """

    COUNTRY_CODE = "cn"
    entity = "CN_RESIDENT_ID"
    forms = (
        Pattern("18 digits", BEFORE + _EIGHTEEN + AFTER, 0.3),
        Pattern("15 digits", BEFORE + _FIFTEEN + AFTER, 0.3),
    )
    prefilter = (_EIGHTEEN, _FIFTEEN)
    context_words = (
        "身份证", "身分证", "身份證", "身分證", "公民身份", "证件号", "證件號", "居住证", "居住證",
        "身份号码",
        "id card", "identity card", "identity number", "id number", "id no", "resident id",
        "residence permit",
    )  # fmt: skip

    def validate_result(self, pattern_text: str) -> bool | None:
        """True when check, province and date hold; None when one half does; False when neither."""
        number = plain(pattern_text)
        placed = number[:2] in _PROVINCES
        if len(number) == 15:
            return (
                None if placed and _is_date(1900 + int(number[6:8]), int(number[8:10]), int(number[10:12])) else False
            )
        checked = check_character(number[:17]) == number[17]
        born = _is_date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
        if checked and placed and born:
            return True
        return None if checked or (placed and born) else False

    @staticmethod
    def canonical(value: str) -> str:
        """The 18-digit form: a 15-digit number became one by its century and a check character."""
        number = plain(value)
        if len(number) == 15:
            century = "18" if number[12:] >= "996" else "19"
            body = number[:6] + century + number[6:]
            return body + check_character(body)
        return number
