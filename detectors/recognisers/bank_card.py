"""Bank card numbers."""

from collections.abc import Iterator

import regex

from detectors.reading import BREAK
from detectors.recognisers.grouping import (
    LOOSELY,
    SEPARATOR,
    beginnings,
    follows_digits,
    group_lengths,
    precedes_digits,
    stands_alone,
)
from detectors.recognisers.identifier import (
    AFTER,
    BEFORE,
    DIGIT,
    TIMEOUT_SECONDS,
    Form,
    Found,
    Identifier,
    luhn_valid,
    plain,
)
from detectors.recognisers.labels import is_a_code, is_no_card
from detectors.recognisers.somebody import is_spoken_of

_ISSUER = regex.compile(
    r"(?:62|81)\d{14,17}"  # UnionPay
    r"|4\d{15}"  # Visa
    r"|(?:5[1-5]\d{2}|222[1-9]|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}"  # Mastercard
    r"|3[47]\d{13}"  # American Express
    r"|35(?:2[89]|[3-8]\d)\d{12}"  # JCB
    r"|3(?:0[0-5]|[689]\d)\d{11}"  # Diners Club
    r"|(?:6011|65\d{2}|64[4-9]\d)\d{12}"  # Discover
    # Chinese banks before UnionPay: ICBC 9558, China Everbright 90, others' city cards 94, 98 and 99, ABC 95595 and
    # 95599, Bank of Communications 601428, Bank of China 601382, CITIC 6013, city banks 603.
    r"|(?:9558|9559[59]|90[03]0|940\d|98[4-8]\d|9896|60142|60138|603\d)\d{11,15}"
)
_ISSUED = regex.compile("[23456]|81|9[0458]")
_BY_GROUPS = frozenset(
    [(4, 4, 4, rest) for rest in (1, 2, 3, 4)]
    + [(4, 4, 4, 4, rest) for rest in (1, 2, 3)]
    + [(first, 4, 4, 4, 4) for first in (1, 2, 3)]
    + [(first, 4, 4, 4) for first in (1, 2, 3)]
    + [(4, 6, 4), (4, 6, 5)]
    + [(6, rest) for rest in (7, 10, 11, 12, 13)]
)
"""How people write a card: by fours, from the left or from the right, or as its issuer prints it."""
_TEST_CARDS = "|".join(
    "[ \\-]?".join(number)
    for number in (
        "4242424242424242 4111111111111111 4012888888881881 4000056655665556 4000002500003155 4222222222222 "
        "5555555555554444 5105105105105100 5200828282828210 5454545454545454 2223003122003222 2223000048400011 "
        "378282246310005 371449635398431 378734493671000 6011111111111117 6011000990139424 6011000400000000 "
        "3056930009020004 30569309025904 38520000023237 36227206271667 3530111333300000 3566002020360505 "
        "6200000000000005 6200000000000047 6205500000000000004"
    ).split()
)
"""Numbers that networks and processors of payments publish to try a form with."""
_A_CARD = regex.compile(
    "(?<![员禁显磁网饭房门票油物值交话声机图点奖书名贺疫打考])"
    "卡(?:[:=里上是]|还是?|换成?)[^\\P{Han}编码号]{0,2}[ :=]{0,2}$"
)
_OF_MONEY = regex.compile(
    "(?:^|[ ,;/|。(])卡[ ]?$|(?:[账帐]户|[放还扣]款)[^0-9,;。编流订单]{0,6}$"
    "|(?<![A-Za-z])(?:charge|bill|debit|(?:put|pay)(?=[ ][a-z ]*[ ](?:on|with|from)))"
    "(?:[ ](?!order|invoice|of|id|n(?:o|umber))[a-z]{1,10}){0,3}[: ]{1,2}$",
    regex.IGNORECASE,
)
"""What makes a number a card's that issuer and check digit prove, but no other."""
_DENIED = regex.compile(
    "(?:不是|并非|绝非|而非|不属于?|不为)(?:真实|有效|任何)?的?(?:银行)?卡[号片]?(?=[,;。:!)\"'”]|[ ]*$)"
    "|(?:not|no|never)[ ](?:an?[ ])?(?:real[ ]|valid[ ]|actual[ ]|payment[ ]|bank[ ]){0,2}(?:card|PAN)(?![A-Za-z])"
    "|do[ ]not[ ]run[ ]a[ ]card",
    regex.IGNORECASE,
)
_OTHER_CARD = regex.compile(
    "(?:礼品|礼金|购物|提货|会员|储值|充值|门禁|加油|公交)卡(?:的?(?:卡号|编号|号码?))?[:= 为是]{0,3}$"
)
"""What is said of a number that is no card."""
_TOUCHING = (
    "(?<![A-Za-z])(?:(?:credit|debit|bank)?card|kahao|kh|yhkh?|yinhangka(?:hao)?|visa|mastercard|pan|account|acct)"
    "(?:no|num|number)?"
)
"""A label that may touch a number which is proven whole."""
_DENIED_WITHIN = 30
_TOLD = 0.65
_AMOUNT, _DAY = regex.compile("[0-9][.][0-9]{2}[ ]$"), regex.compile("[ ](?:19|20)[0-9]{2}[\\-./年][01]?[0-9]")
_WITHIN_A_CODE = regex.compile("(?<![A-Za-z])[A-Z]{2,5}-(?:[0-9]{1,8}-)?$")
"""What is before the number of an invoice: `CN-2024-`."""
_HALF, _WHOLE = 0.3, 0.8
_SHORTEST, _UNIONPAY = 13, 16


class BankCardRecognizer(Identifier):
    """Primary account number: 13 to 19 digits, issuer first, check digit last (ISO/IEC 7812-1).

    A known issuer's prefix at its usual length is one half of the proof, the Luhn check the other. Both prove a
    number that is solid or in its usual groups, where it stands alone or people or payments are spoken of beside it
    (`somebody`), unless it is told that it is something else; one half alone, and
    any other writing, needs a word beside it.
    """

    entity = "BANK_CARD"
    release = "2.8.0"
    documentation = _TEST_CARDS
    forms = (
        Form(
            "digits",
            f"(?={DIGIT})(?:{BEFORE}|(?<={_TOUCHING}))"
            f"{DIGIT}(?:{SEPARATOR}?{DIGIT}){{12,18}}(?:{AFTER}|(?=[A-Za-z]{{2}}))",
            _HALF,
        ),
    )
    prefilter = (f"{DIGIT}(?:{LOOSELY}{DIGIT}){{12,18}}(?:[^0-9]|$)",)
    context_words = (
        "银行卡", "卡号", "信用卡", "借记卡", "储蓄卡", "储蓄账户", "银联", "收款账号", "收款账户", "银行账号",
        "银行账户", "账号", "帐号", "开户行", "卡面", "刷卡", "工资卡",
        "付款卡", "收款卡", "入账卡", "开户人", "打款", "转账", "汇款", "打钱", "yin hang ka", "yin hang ka hao",
        "ka hao", "xin yong ka", "pan", "card number", "credit card", "debit card", "bank card", "bank account",
        "bank acct", "card no", "cardno", "cardnum", "yhk", "yhkh", "kahao", "zhanghao",
        "unionpay", "visa", "mastercard", "amex", "american express", "card", "cc",
    )  # fmt: skip
    counter_context = (
        "订单", "单号", "流水", "时间戳", "条码", "运单", "快递", "编号", "编码", "序列号", "批次", "身份证", "证件号",
        "串号", "order", "timestamp", "isbn", "imei", "imsi", "tracking", "serial", "uuid", "trace",
    )  # fmt: skip

    def validate_result(self, pattern_text: str) -> bool | None:
        """False when neither issuer nor check digit holds."""
        return None if self._halves(pattern_text) else False

    def weigh(self, value: str, prior: float) -> float:
        """0.8 when issuer and check digit hold in a usual writing; 0.3 when a half of that does; 0 when nothing."""
        halves, groups = self._halves(value), tuple(group_lengths(value))
        broken = BREAK in value
        read_out = set(groups) == {1} and len(groups) >= _UNIONPAY and value.startswith(("6 2", "6-2"))
        usual = (len(groups) == 1 or groups in _BY_GROUPS or read_out) and not broken
        if halves == 2:
            return _WHOLE if usual else _HALF
        return _HALF if halves and (usual or broken or set(groups) == {1}) else 0.0

    def find(self, line: str, above: str = "") -> Iterator[Found]:
        """A number may begin and end at every group of a row of digits; one amid others must be proven whole. Only
        what an issuer's prefix begins, or a word on the line speaks of, is looked at closely."""
        ((expression, prior),) = self._compiled
        told = None
        for match in expression.finditer(line, overlapped=True, timeout=TIMEOUT_SECONDS):
            start = match.start()
            if not match.group()[1].isdigit() and follows_digits(line, start):
                continue  # digits one by one, of which this is not the first
            if not _ISSUED.match(match.group()):
                if told is None:
                    told = self._context is not None and self._context.search(f"{above}\n{line}") is not None
                if not told:
                    continue
            for value in beginnings(match.group()):
                score = self._score(line, above, start, value, prior)
                if score:
                    yield Found(start, start + len(value), score)
                    break

    def _score(self, line: str, above: str, start: int, value: str, prior: float) -> float:
        end = start + len(value)
        alone = value.isdigit() or stands_alone(line, start, end)
        if not alone:
            if tuple(group_lengths(value)) not in _BY_GROUPS:
                return 0.0
            alone = _in_cells(line, start, end)
        score = self.weigh(value, prior)
        is_touching = line[start - 1 : start].isalpha() and line[start - 1].isascii()
        is_touched = line[end : end + 1].isalpha() and line[end].isascii()
        if score < _WHOLE and (is_touching or is_touched):
            return 0.0
        if is_touching:
            return score
        if _WITHIN_A_CODE.search(line, max(0, start - 16), start):
            return 0.0
        if score == 0 or (score < _WHOLE and not alone) or is_no_card(line, start) or is_a_code(line, start, end):
            return 0.0
        if _DENIED.search(line, max(0, start - _DENIED_WITHIN), min(len(line), end + _DENIED_WITHIN)):
            return 0.0
        if _OTHER_CARD.search(line, max(0, start - 12), start):
            return 0.0
        found = self.in_context(line, above, start, end, score if alone else _HALF)
        if is_touched and found <= score:
            return 0.0  # a digest's, or a unit
        if found < _WHOLE and _A_CARD.search(line, max(0, start - 12), start):
            return max(found, _TOLD)
        is_told = found != _WHOLE or _OF_MONEY.search(line, max(0, start - 32), start)
        return found if is_told or is_spoken_of(line, above, start, end, or_paid=True) else _HALF

    @staticmethod
    def _halves(value: str) -> int:
        """How many halves of the proof hold."""
        digits = plain(value)
        if len(digits) < _SHORTEST or len(set(digits)) == 1:
            return 0
        return (_ISSUER.fullmatch(digits) is not None) + luhn_valid(digits)


def _in_cells(line: str, start: int, end: int) -> bool:
    """Whether what stands before and behind it is another thing: an amount, a day."""
    before = not follows_digits(line, start) or _AMOUNT.search(line, max(0, start - 8), start)
    return bool(before and (not precedes_digits(line, end) or _DAY.match(line, end)))
