"""Columns of tables in text: what the header says of a cell, said again before the cell.

A number in the fifth row of a list says nothing; its column's header, five lines above, says that it is a passport's.
Below the reading of a text that holds such a table each cell of a column with a telling header is read once more, as a
line of its own behind its label: `护照号: E…`. The label takes no room in the text, so what is found there stands where
the cell stands.

A table is a header and at least one line with as many separators of the same kind: `|` (Markdown), tabs, commas or
semicolons (CSV), or spaces below a header of Chinese words that are mostly labels.
"""

import re
from collections.abc import Iterator
from itertools import groupby, pairwise
from operator import itemgetter
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from detectors.kernels import kernel
from detectors.utf8 import points


class _Words:
    """Words of headers, in lower case: Chinese ones, which are asked for only where a header is not in ASCII, as most
    of code are; and Latin ones, which stand alone."""

    def __init__(self, chinese: str, latin: str) -> None:
        self._each = self._chinese, self._latin = re.compile(chinese), re.compile(f"(?<![a-z])(?:{latin})(?![a-z])")

    def are_in(self, header: str) -> bool:
        """Whether one of them stands in it."""
        is_chinese = not header.isascii() and self._chinese.search(header) is not None
        return is_chinese or self._latin.search(header) is not None

    def __or__(self, others: "_Words") -> "_Words":
        """These words and others."""
        return _Words(*(f"{own.pattern}|{other.pattern}" for own, other in zip(self._each, others._each, strict=True)))


_TELLING = _Words(
    "姓名|联系人|[收寄]件人|收货人|电话|手机|座机|联系方式|身份证|证件号|护照|通行证|居住证|银行卡|(?:工资|收款|储蓄)卡|银行账[号户]|卡号|社保|公积金|微信|支付宝|邮箱"
    "|(?:持卡|开户)人|户名|住址|家庭地址|收货地址|籍贯|户籍|生日|出生|民族|政治面貌|宗教|工资|年薪|诊断|病史|车牌",
    "qq|wechat|phone|mobile|telephone|cell|e-?mail|passport|ssn|social security|dob|birth(?:day)?"
    "|resident[ _]id|id[ _]?card|bank[ _](?:card|account|acct)|date of birth|licen[cs]e plate|card[ _]?n(?:o|um|umber)"
    "|(?:home|street|mailing)[ _]address|ethnicity|religion|salary"
    "|xm|xingming|csrq|csny|sfzh?|shenfenzheng|sjh|shouji|lxdh|dianhua|kahao|yhkh?|youxiang|zhuzhi"
    "|diagnosis|(?:first|last|full|family|given|sur)[ _]?name",
)
"""A header that tells that rows are people."""
_OF_A_SITE = _Words("(?!)", "desktop|tablet|clicks|sessions|impressions|page_?views")
"""A header of what a site is visited with: no telephones stand under `mobile`."""
_LABEL = _TELLING | _Words(
    "名字|称呼|姓$|号码|证件|账号|帐号|账户|开户|地址|住所|单位|公司|雇主|学校|班级|年级|年龄|职[务业位]|收入|病|症|药|过敏|血型|婚姻|密码|口令",
    "name|address|account|age|employer|company|school|grade|plate|password|passwd|pwd|pan|iban|income|ip|mac|imei|imsi"
    "|condition|medication|gender|sex|tel|fax|id",
)
"""A header that is one of a person's where another column tells."""
_CHINESE = "[\u4e00-\u9fff]"
_WHO = _Words(
    f"(?<!{_CHINESE})(?:{_CHINESE}{{1,7}}人(?<![客主老某新旧众几多个丽巨超器机成本]人)(?:姓名)?|户名"
    "|(?:患|使用|申请|报名|参与|参赛|志愿)者"
    "|[业车房户机失群货雇债]主|租客|病人|学[生员]|[旅乘顾]客|员工|职工|教师|班主任|家长|监护人|值[班日]人?员?|会员|队[员长]|司机|房东)"
    f"(?!{_CHINESE})",
    "(?:policy|card|account)[ _]?holder|assignee|reporter|tenant|lessee|passenger|guest|visitor|employee|patient"
    "|student|pupil|customer|borrower|payee|payer|recipient|custodian|attendee|occupant|applicant|beneficiary|insured"
    "|(?:assigned|issued|sold|billed|shipped|lent|allocated)[ _]to"
    "|(?:signed|checked[ _]out|approved|received|created|requested|borrowed|collected)[ _]by",
)
"""A header that tells who a row's thing belongs to: of such a table nothing else is a person's."""
_TELLING_OR_WHO = _TELLING | _WHO

_LONGEST_HEADER = 24
_COMMA, _SEMI, _BAR, _SPACE, _TAB, _LINE, _QUOTE, _HAN, _STOP = map(np.uint32, map(ord, ',;| \t\n"一。'))
_EMPTY = " \"'*`|:-"
_BETWEEN, _IS = "\n|\n", ": "
"""What stands before each label, so that no cell stands right below another, and behind it."""


class Written(NamedTuple):
    """Texts as they are written, which tells tabs from the spaces they are read as."""

    code_points: npt.NDArray[np.uint32]
    starts: npt.NDArray[np.int64]
    """Where each of them begins …"""
    are_tabbed: npt.NDArray[np.bool_]
    """… and whether a tab stands in it."""

    @classmethod
    def of(cls, code_points: npt.NDArray[np.uint32], starts: npt.NDArray[np.int64]) -> "Written":
        tabs = np.searchsorted(np.flatnonzero(code_points == _TAB), [*starts, len(code_points)])
        return cls(code_points, starts, np.diff(tabs) > 0)


class _Read(NamedTuple):
    """Characters of a reading, and where in the text each of them begins and ends."""

    code_points: npt.NDArray[np.uint32]
    firsts: npt.NDArray[np.int32]
    lasts: npt.NDArray[np.int32]

    def part(self, start: int, stop: int) -> "_Read":
        return _Read(self.code_points[start:stop], self.firsts[start:stop], self.lasts[start:stop])


def rows(
    written: Written, read: npt.NDArray[np.uint32], firsts: npt.NDArray[np.int32], bounds: npt.NDArray[np.int64]
) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.int64]]:
    """Which characters of readings end a row of a table that another row follows: no number goes on behind them. And
    which of the readings hold a table whose header tells that its rows are people."""
    ends = np.zeros(len(read), np.bool_)
    tables = _tables(*written, read, firsts, bounds, np.arange(len(bounds) - 1), ends).tolist()
    return ends, np.unique(np.array([table[0] for table in tables if _tells(read, table)], np.int64))


def with_told(
    written: Written,
    read: npt.NDArray[np.uint32],
    firsts: npt.NDArray[np.int32],
    lasts: npt.NDArray[np.int32],
    bounds: npt.NDArray[np.int64],
    telling: npt.NDArray[np.int64],
) -> tuple[npt.NDArray[np.uint32], npt.NDArray[np.int32], npt.NDArray[np.int32], npt.NDArray[np.int64]]:
    """Readings (`detectors.reading.Readings`), those that hold `telling` tables followed by what is told of their
    cells."""
    whole = _Read(read, firsts, lasts)
    grown = np.zeros(len(bounds), np.int64)
    parts: list[_Read] = []
    reached = 0
    none = np.empty(len(read), np.bool_)
    tables = _tables(*written, read, firsts, bounds, telling, none).tolist() if len(telling) else []
    for text, own in groupby((table for table in tables if _tells(read, table)), itemgetter(0)):
        told = [part for table in own for part in _told(written, whole, table)]
        if told:
            end = int(bounds[text + 1]) - 1
            parts += [whole.part(reached, end), *told]
            reached = end
            grown[text + 1] = sum(len(part.code_points) for part in told)
    if not parts:
        return read, firsts, lasts, bounds
    parts.append(whole.part(reached, len(read)))
    code_points, begins, ends = map(np.concatenate, zip(*parts, strict=True))
    return code_points, begins, ends, bounds + np.cumsum(grown)


def _tells(read: npt.NDArray[np.uint32], table: list[int]) -> bool:
    """Whether the header of a table tells that its rows are people."""
    _, first, header, _, _ = table
    said = _string(read[first:header]).lower()
    return _TELLING_OR_WHO.are_in(said) and not _OF_A_SITE.are_in(said)


def _told(written: Written, whole: _Read, table: list[int]) -> Iterator[_Read]:
    """What is told of the cells of one table whose header tells."""
    for label, start, stop in _labelled(written, whole, table):
        before = points(f"{_BETWEEN}{label}{_IS}")
        nowhere = np.full(len(before), whole.firsts[start], np.int32)
        yield _Read(before, nowhere, nowhere)
        yield whole.part(start, stop)


def _labelled(written: Written, whole: _Read, table: list[int]) -> Iterator[tuple[str, int, int]]:
    """The label, begin and end of each cell that has a label."""
    text, first, header, end, kind = table
    read = whole.code_points
    own = written.code_points[written.starts[text] :]
    headers = [_string(read[start:stop]) for start, stop in _cells(own, whole, first, header, kind)]
    said = [header.lower() for header in headers]
    of_people = any(map(_TELLING.are_in, said))
    labels = {
        number: headers[number]
        for number, each in enumerate(said)
        if _WHO.are_in(each) or (of_people and _LABEL.are_in(each))
    }
    is_list = any(map(_WHO.are_in, said)) and np.count_nonzero(read[header:end] == _LINE) > 1
    if kind == _SPACE and not is_list and 2 * len(labels) <= sum(map(bool, headers)):
        return
    ends = header + np.flatnonzero(read[header:end] == _LINE) + 1
    for line, following in pairwise([header, *ends.tolist()]):
        for number, (start, stop) in enumerate(_cells(own, whole, line, following, kind)):
            if number in labels and start < stop:
                yield labels[number], start, stop


def _cells(
    written: npt.NDArray[np.uint32], whole: _Read, line: int, following: int, kind: int
) -> Iterator[tuple[int, int]]:
    """Where what each cell of a line says begins and ends; `written` is its text."""
    read = whole.code_points
    own = read[line : following - 1]
    is_separator = (written[whole.firsts[line : following - 1]] if kind == _TAB else own) == kind
    if kind in (_COMMA, _SEMI):
        is_separator &= np.cumsum(own == _QUOTE) % 2 == 0
    places = (line + np.flatnonzero(is_separator)).tolist()
    for start, stop in zip([line, *(place + 1 for place in places)], [*places, following - 1], strict=True):
        text = _string(read[start:stop])
        begin = start + len(text) - len(text.lstrip(_EMPTY))
        yield begin, max(begin, start + len(text.rstrip(_EMPTY)))


@kernel
def _tables(
    written: npt.NDArray[np.uint32],
    starts: npt.NDArray[np.int64],
    are_tabbed: npt.NDArray[np.bool_],
    read: npt.NDArray[np.uint32],
    firsts: npt.NDArray[np.int32],
    bounds: npt.NDArray[np.int64],
    texts: npt.NDArray[np.int64],
    row_ends: npt.NDArray[np.bool_],
) -> npt.NDArray[np.int64]:
    """Lines of one of these texts that have equally many separators of one kind, below a line that may be a header:
    the text, where they begin, where the header and where all of them end, the kind. Marks the ends of all of these
    lines but the last, where they are surely rows."""
    tables = np.empty((read.size // 4 + 1, 5), np.int64)
    count = 0
    for text in texts:
        first = header = line = bounds[text]
        kind, wanted, lines, is_header = _COMMA, 0, 0, False
        while line <= bounds[text + 1]:
            own, number, after, may_be_header = _COMMA, -1, line + 1, False
            if line < bounds[text + 1]:
                own, number, after, may_be_header = _separators(
                    written, starts[text] if are_tabbed[text] else -1, read, firsts, line
                )
            if own != kind or number != wanted:
                if lines > 1 and wanted:
                    if is_header:
                        tables[count, 0], tables[count, 1], tables[count, 2] = text, first, header
                        tables[count, 3], tables[count, 4] = line, kind
                        count += 1
                    if wanted > 1 and (kind in (_BAR, _TAB) or (kind in (_COMMA, _SEMI) and lines > 2)):
                        for i in range(first, line - 1):
                            row_ends[i] = read[i] == _LINE
                first, header, kind, wanted, lines, is_header = line, after, own, number, 0, may_be_header
            lines += 1
            line = after
    return tables[:count]


@kernel
def _separators(
    written: npt.NDArray[np.uint32],
    start: int,
    read: npt.NDArray[np.uint32],
    firsts: npt.NDArray[np.int32],
    line: int,
) -> tuple[np.uint32, int, np.int64, bool]:
    """The kind of separators in a line, how many there are, where the next line begins, and whether this one may be a
    header: its cells are short; where commas or semicolons separate them they hold no sentence, and where spaces do,
    Chinese words.
    """
    # Unsigned, or numba looks at each index for Python's meaning of a negative one.
    one, longest_header = np.uint64(1), np.uint64(_LONGEST_HEADER)
    i = bar = comma = semi = space = tab = np.uint64(line)
    longest_barred = longest_spaced = longest_tabbed = longest_listed = longest_parted = np.uint64(0)
    bars, commas, semis, spaces, tabs, quoted, is_prose = 0, 0, 0, 0, 0, False, False
    while read[i] != _LINE:
        c = read[i]
        if c > _BAR:
            is_prose |= c == _STOP
        elif c == _SPACE:
            longest_spaced = max(longest_spaced, i - space)
            spaces, space = spaces + 1, i + one
            if start >= 0 and written[np.uint64(start + firsts[i])] == _TAB:
                longest_tabbed = max(longest_tabbed, i - tab)
                tabs, tab = tabs + 1, i + one
        elif c == _COMMA and not quoted:
            longest_listed = max(longest_listed, i - comma)
            commas, comma = commas + 1, i + one
        elif c == _BAR:
            longest_barred = max(longest_barred, i - bar)
            bars, bar = bars + 1, i + one
        elif c == _SEMI and not quoted:
            longest_parted = max(longest_parted, i - semi)
            semis, semi = semis + 1, i + one
        elif c == _QUOTE:
            quoted = not quoted
        i += one
    following = np.int64(i + one)
    if bars:
        return _BAR, bars, following, bool(max(longest_barred, i - bar) <= longest_header)
    if tabs:
        return _TAB, tabs, following, bool(max(longest_tabbed, i - tab) <= longest_header)
    if semis > commas:
        is_short = max(longest_parted, i - semi) <= longest_header
        return _SEMI, semis, following, bool(is_short and semis > 1 and not is_prose)
    if commas:
        is_list = not is_prose and (commas > 1 or comma < i)
        return _COMMA, commas, following, bool(is_list and max(longest_listed, i - comma) <= longest_header)
    is_short = np.uint64(2) * max(longest_spaced, i - space) <= longest_header
    return _SPACE, spaces, following, bool(is_short and read[line] >= _HAN)


def _string(code_points: npt.NDArray[np.uint32]) -> str:
    return str(np.ascontiguousarray(code_points).data, "utf-32-le", "surrogatepass")
