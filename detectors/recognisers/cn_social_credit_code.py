"""Unified social credit codes of organisations."""

from detectors.recognisers.identifier import AFTER, BEFORE, GAP, Form, Identifier, plain

_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_REGISTRAR = "[1-9A-GNY][1-9A-F]"
_CHARACTER = "[0-9A-HJ-NPQRTUWXY]"


def code(registered_by: str) -> str:
    """The expression for a code that begins so: registrar and kind, division, subject, check, in groups or not."""
    return (
        f"{registered_by}(?:{GAP}[0-9]{{6}}{GAP}{_CHARACTER}{{8}}{GAP}{_CHARACTER}{GAP}{_CHARACTER}"
        f"|[0-9]{{4}}[ ][0-9]{{2}}{_CHARACTER}{{4}}[ ]{_CHARACTER}{{6}}"
        f"|[0-9]{{2}}{GAP}[0-9]{{4}}{GAP}{_CHARACTER}{{4}}{GAP}{_CHARACTER}{{4}}{GAP}{_CHARACTER}{{2}}"
        f"|(?:[ ][0-9]){{6}}(?:[ ]{_CHARACTER}){{10}})"
    )


class CnSocialCreditCodeRecognizer(Identifier):
    """Unified social credit code: 18 characters without I, O, S, V, Z, the last a check (GB 32100-2015).
    It names an organisation and is not personal; it is found so that it is not taken for something else. Codes under
    92 are of sole traders and have a recogniser of their own.
    """

    COUNTRY_CODE = "cn"
    entity = "CN_SOCIAL_CREDIT_CODE"
    release = "2.3.0"
    forms = (Form("code", BEFORE + "(?!92)" + code(_REGISTRAR) + AFTER, 0.3),)
    prefilter = (code(_REGISTRAR),)
    context_words = (
        "信用代码", "纳税人识别号", "税号", "营业执照", "注册号", "法人证书", "social credit code", "uscc", "tax id",
    )  # fmt: skip

    def validate_result(self, pattern_text: str) -> bool | None:
        """True when the check character holds; of 17 digits, which may be anything else, every 31st has it by chance:
        None. A code that fails is mistyped when it has letters, else some other number."""
        number = plain(pattern_text)
        if "XXXX" in number:  # stands for any
            return False
        total = sum(_ALPHABET.index(character) * pow(3, place, 31) for place, character in enumerate(number[:17]))
        checked = _ALPHABET[-total % 31] == number[17]
        if number[:17].isdigit():
            return None if checked else False
        return True if checked else None
