"""Addresses in Chinese text."""

from collections.abc import Iterator

import regex
import rjieba

from detectors.recognisers.identifier import TIMEOUT_SECONDS, Found, Identifier

_HAN = r"\p{Han}"
_NUMERAL = "(?:[0-9０-９]{1,5}|[一二三四五六七八九十百]{1,5})"
_WAY = "(?:大街|大道|胡同|路|街|巷|弄|道|里|村|屯|镇|乡|街道|小区|花园|公寓|新村|庄|社区)"
_UNIT = "(?:号楼|号院|号|號|栋|棟|幢|座|单元|單元|楼|層|层|室|弄|房|户|组|支弄|门)"
_PART = f"(?:{_NUMERAL}(?:[\\-—–]{_NUMERAL})?[A-Za-zＡ-Ｚ]?{_UNIT})"
_BUILDING = f"(?:{_HAN}{{2,8}}(?:大厦|大楼|广场|公寓|小区|花园|家园|花苑|苑|中心|新村|城|街道|路))"
_CORE = f"{_WAY}{_BUILDING}?{_PART}(?:[ ,，]?(?:{_BUILDING})?{_PART}){{0,6}}"
_PROVINCE = (
    "(?:北京|天津|上海|重庆|重慶|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北"
    "|湖南|广东|海南|四川|贵州|云南"
    "|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门)"
)
_DIVISION = "(?:省|自治区|特别行政区|自治州|地区|市|州|盟|区|县|旗|镇|乡|街道|开发区|新区|村)"
_LABEL = "(?:地址|住址|住所|居住地|所在地|户籍地|籍贯|家住|住在|居住在|收货地|寄往|送到)"
_LABELLED = f"{_LABEL}[ ]?(?:是|为|在|[:：])?[ ]{{0,3}}{_HAN}{{2,10}}(?:省|自治区|市){_HAN}"

_CORE_RE = regex.compile(_CORE)
_LABELLED_RE = regex.compile(
    f"{_LABEL}[ ]?(?:是|为|在|[:：])?[ ]{{0,3}}(?P<value>{_HAN}{{2,10}}?(?:省|自治区"
    f"|市){_HAN}{{1,10}}?(?:市|区|县|镇)(?:{_HAN}{{1,8}}?{_DIVISION}){{0,3}})"
)
_RUN_BEFORE = regex.compile(f"[{_HAN}0-9０-９]{{1,40}}$")
_PROVINCE_RE = regex.compile(f"{_PROVINCE}(?:省|市|{_HAN}{{0,4}}自治区|特别行政区)?{_HAN}")
_DIVISION_RE = regex.compile(f"{_HAN}{_DIVISION}")
_CUE = regex.compile(
    "地址|住址|住所|居住地|所在地|户籍地|户籍|位于|坐落于|坐落|家住|住在|居住在|搬到|搬至|前往|来到"
    "|寄到|寄往|寄至|送到|送至|送往|快递"
)
_CUT = frozenset("p v vn uj ul uz ug u c d r y x e".split())
_HOME_BEFORE = regex.compile(_LABEL)
_ROOM = regex.compile(f"{_NUMERAL}[A-Za-z]?(?:栋|棟|幢|单元|單元|室|号楼|房)")


class ChineseAddressRecognizer(Identifier):
    """Addresses: a chain of divisions (GB/T 2260, GB/T 10114), a street or village, and a number on it.

    A street with a number alone may be a shop, a monument or a bus route: a division before it, a room or
    building after it, or a word that says someone lives there makes it a finding. Divisions alone are one
    only after such a word.
    """

    entity = "ADDRESS"
    prefilter = (f"[0-9０-９一二三四五六七八九十百][A-Za-zＡ-Ｚ]?{_UNIT}", _LABELLED)

    def find(self, line: str, above: str = "") -> Iterator[Found]:
        """All addresses in a line."""
        for match in _CORE_RE.finditer(line, timeout=TIMEOUT_SECONDS):
            start = _beginning(line, match.start())
            score = _weigh(line, start, match.start(), match.end())
            if score:
                yield Found(start, match.end(), score)
        for match in _LABELLED_RE.finditer(line, timeout=TIMEOUT_SECONDS):
            yield Found(*match.span("value"), 0.6)


def _beginning(line: str, way: int) -> int:
    """Where the address begins whose street word stands at `way`: at its province, or after the last word
    that cannot be part of a place name."""
    run = _RUN_BEFORE.search(line, 0, way)
    if run is None:
        return way
    province = _PROVINCE_RE.search(run.group())
    if province:
        return int(run.start() + province.start())
    start: int = run.start()
    for cue in _CUE.finditer(run.group()):
        start = run.start() + cue.end()
    position = start
    tokens = list(rjieba.tag(line[start : way + 1]))
    for index, (word, tag) in enumerate(tokens):
        position += len(word)
        follows = tokens[index + 1][0] if index + 1 < len(tokens) else ""
        if tag in _CUT and position <= way - 1 and not regex.match(f"{_DIVISION}|{_WAY}", follows):
            start = position
    return start


def _weigh(line: str, start: int, way: int, end: int) -> float:
    head, tail = line[start:way], line[way:end]
    if way - start < 1:
        return 0.0
    divided = len(_DIVISION_RE.findall(head))
    if divided:
        return min(0.9, 0.65 + 0.1 * divided)
    if _ROOM.search(tail) and len(_ROOM.findall(tail)) + tail.count("号") >= 2:
        return 0.6
    return 0.6 if _HOME_BEFORE.search(line, max(0, start - 8), start) else 0.0
