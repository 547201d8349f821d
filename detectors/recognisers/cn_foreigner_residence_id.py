"""Numbers of the permanent residence cards of foreigners."""

from detectors.recognisers.cn_resident_id import ANYHOW, PROVINCES, check_character, eighteen, is_birth
from detectors.recognisers.identifier import AFTER, BEFORE, GAP, Form, Identifier

_NEW = f"(?=9)(?P<value>{ANYHOW})"
_OLD = f"[A-Z]{{3}}{GAP}[0-9]{{6}}{GAP}[0-9]{{4}}{GAP}[0-9]{{2}}"


class CnForeignerResidenceIdRecognizer(Identifier):
    """Foreign permanent resident's number: 9, two digits of province, three of nationality (ISO 3166-1), 8 of birth, 3
    of order and a check character (National Immigration Administration, since 2023-12-01); the older form is three
    letters of nationality, four digits of place, six of birth, two more.

    Published samples disagree on the check, so place and date are one half of the proof and the check is the other;
    the older form has no check that is published, and needs a word beside it.
    """

    COUNTRY_CODE = "cn"
    entity = "CN_FOREIGNER_RESIDENCE_ID"
    release = "2.1.0"
    forms = (
        Form("18 digits", f"(?<![0-9])(?={_NEW}(?![0-9A-Za-z]))", 0.3),
        Form("three letters", BEFORE + _OLD + AFTER, 0.3),
    )
    prefilter = (ANYHOW, _OLD)
    context_words = (
        "永久居留", "永居", "居留证", "五星卡", "外国人", "外籍", "国籍", "证件", "证号", "身份证",
        "permanent resident", "permanent residence", "residence card", "residence permit",
    )  # fmt: skip

    def validate_result(self, pattern_text: str) -> bool | None:
        """True when place, date and check hold; None when place and date do; False when they do not."""
        number = eighteen(pattern_text)
        if len(number) == 15:
            born = any(is_birth(century + number[7:13]) for century in ("19", "20"))
            return None if number[3:5] in PROVINCES and born else False
        if number[1:3] not in PROVINCES or not is_birth(number[6:14]):
            return False
        return True if check_character(number[:17]) == number[17] else None

    @staticmethod
    def canonical(value: str) -> str:
        """The number without its groups."""
        return eighteen(value)
