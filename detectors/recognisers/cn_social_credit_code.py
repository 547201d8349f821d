"""Unified social credit codes of organisations."""

from presidio_analyzer import Pattern

from detectors.recognisers.identifier import AFTER, BEFORE, Identifier, plain

_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_BODY = "[1-9A-GNY][1-9A-F][0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}"


class CnSocialCreditCodeRecognizer(Identifier):
    """Unified social credit code: 18 characters without I, O, S, V, Z, the last a check (GB 32100-2015).
    It names an organisation and is not personal; it is found so that it is not taken for something else.
    """

    COUNTRY_CODE = "cn"
    entity = "CN_SOCIAL_CREDIT_CODE"
    forms = (Pattern("code", BEFORE + _BODY + AFTER, 0.3),)
    prefilter = (f"(?i:{_BODY})",)
    context_words = ("信用代码", "信用代碼", "纳税人识别号", "税号", "social credit code", "uscc")

    def validate_result(self, pattern_text: str) -> bool | None:
        """Whether the check character holds. Of digits alone, every 31st does by chance: None."""
        code = plain(pattern_text)
        total = sum(_ALPHABET.index(character) * pow(3, place, 31) for place, character in enumerate(code[:17]))
        if _ALPHABET[-total % 31] != code[17]:
            return False
        return None if code.isdigit() else True
