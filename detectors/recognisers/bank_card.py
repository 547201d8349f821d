"""Bank card numbers."""

import regex
from presidio_analyzer import Pattern

from detectors.recognisers.identifier import AFTER, BEFORE, DIGIT, GAPS, Identifier, luhn_valid, plain

_SOLID = f"{DIGIT}{{13,19}}"
_FOURS = "|".join(
    f"{DIGIT}{{4}}{gap}{DIGIT}{{4}}{gap}{DIGIT}{{4}}{gap}{DIGIT}{{1,4}}(?:{gap}{DIGIT}{{1,3}})?" for gap in GAPS
)
_AMEX = "|".join(f"{DIGIT}{{4}}{gap}{DIGIT}{{6}}{gap}{DIGIT}{{4,5}}" for gap in GAPS)
_SIX = "|".join(f"{DIGIT}{{6}}{gap}{DIGIT}{{10,13}}" for gap in GAPS)
_ISSUER = regex.compile(
    r"62\d{14,17}"  # UnionPay
    r"|4\d{15}"  # Visa
    r"|(?:5[1-5]\d{2}|222[1-9]|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}"  # Mastercard
    r"|3[47]\d{13}"  # American Express
    r"|35(?:2[89]|[3-8]\d)\d{12}"  # JCB
    r"|(?:6011|65\d{2}|64[4-9]\d)\d{12}"  # Discover
    r"|9558\d{15}"  # ICBC, before UnionPay
)


class BankCardRecognizer(Identifier):
    """Primary account number: 13 to 19 digits, issuer first, check digit last (ISO/IEC 7812-1).

    A known issuer's prefix at its usual length is one half of the proof, the Luhn check the other; one half
    alone needs a word beside it.
    """

    entity = "BANK_CARD"
    forms = tuple(
        Pattern(name, f"{BEFORE}(?:{body}){AFTER}", 0.3)
        for name, body in (("solid", _SOLID), ("by fours", _FOURS), ("4-6-5", _AMEX), ("6-13", _SIX))
    )
    prefilter = (
        f"{DIGIT}{{13}}",
        *(f"{DIGIT}{{4}}{gap}{DIGIT}{{4}}{gap}{DIGIT}{{4}}{gap}{DIGIT}" for gap in GAPS),
        *(f"{DIGIT}{{4}}{gap}{DIGIT}{{6}}{gap}{DIGIT}{{4}}|{DIGIT}{{6}}{gap}{DIGIT}{{10}}" for gap in GAPS),
    )
    context_words = (
        "银行卡", "銀行卡", "卡号", "卡號", "信用卡", "借记卡", "储蓄卡", "储蓄账户", "银联", "收款账号",
        "银行账号", "银行账户", "开户行",
        "card number", "credit card", "debit card", "bank card", "card no", "unionpay", "visa",
        "mastercard", "amex",
        "american express", "card", "cc",
    )  # fmt: skip
    counter_context = (
        "订单",
        "单号",
        "流水号",
        "时间戳",
        "条码",
        "order",
        "timestamp",
        "isbn",
        "imei",
        "tracking",
    )

    def validate_result(self, pattern_text: str) -> bool | None:
        """True when issuer and check digit hold; None when one does; False when neither."""
        digits = plain(pattern_text)
        if len(set(digits)) == 1:
            return False
        issued, checked = _ISSUER.fullmatch(digits) is not None, luhn_valid(digits)
        if issued and checked:
            return True
        return None if issued or checked else False
