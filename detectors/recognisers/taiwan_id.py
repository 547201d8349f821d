"""Taiwan identity numbers and the numbers of its residents from abroad."""

from detectors.recognisers.identifier import AFTER, BEFORE, GAP, Form, Identifier, plain

_BODY = f"[A-Z]{GAP}[1289A-D](?:{GAP}[0-9]){{8}}"
_LETTERS = "ABCDEFGHJKLMNPQRSTUVXYWZIO"
"""Each letter is a place: the first of them 10, the next 11 …"""
_WEIGHTS = (1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1)


def is_checked(number: str) -> bool:
    """Whether the check digit holds: letters as two digits (of the second only the last counts), weights 1 9 8 … 1 1,
    modulo 10 (Household Registration, Ministry of the Interior)."""
    digits = f"{10 + _LETTERS.index(number[0])}{number[1]}{number[2:]}"
    if number[1].isalpha():
        digits = f"{digits[:2]}{_LETTERS.index(number[1]) % 10}{number[2:]}"
    return sum(int(digit) * weight for digit, weight in zip(digits, _WEIGHTS, strict=True)) % 10 == 0


class TaiwanIdRecognizer(Identifier):
    """Taiwan identity number: a letter of place, 1 or 2 for the sex, 8 digits, the last a check; 8, 9 or a second
    letter A to D mark residents from abroad (Ministry of the Interior). Every tenth code of this form passes the
    check, so a word beside it is needed.
    """

    COUNTRY_CODE = "tw"
    entity = "TAIWAN_ID"
    release = "2.1.0"
    counter_outweighs = True
    forms = (Form("identity number", BEFORE + _BODY + AFTER, 0.2),)
    context_words = (
        "台湾", "身份证", "身分证", "字号", "统一编号", "统一证号", "居留证", "证件", "证号", "健保", "劳保", "户籍",
        "户政", "户口", "国民", "填表", "打码", "taiwan", "tw", "twn", "nationality", "shen fen zheng",
        "identity card", "national id", "id number", "id card", "arc", "resident certificate",
    )  # fmt: skip
    counter_context = (
        "产品", "料号", "物料", "零件", "库存", "规格", "订单", "单号", "型号", "批号", "货号",
        "登记证", "许可证", "批准文号", "准字", "农药", "stock", "product", "order", "model", "part", "sku",
    )  # fmt: skip

    def weigh(self, value: str, prior: float) -> float:
        """More where the check holds; a mistyped number is still found beside its word."""
        return prior + 0.2 if is_checked(plain(value)) else prior
