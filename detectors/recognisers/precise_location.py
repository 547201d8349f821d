"""Where somebody is or has been, to the metre."""

from collections.abc import Iterator
from typing import Any

import regex

from detectors.recognisers.identifier import AFTER, BEFORE, SHORT, TIMEOUT_SECONDS, Form, Found, Identifier
from detectors.recognisers.needed import Held, lowered, needed_by_each

_DECIMALS = "[0-9]{1,3}[.][0-9]{4,15}"
"""Degrees to ten metres, or nearer."""
_NUMBERS = (
    f"{BEFORE}[NSEW]?[-+]?{_DECIMALS}°?[ ]?[NSEW]?[\"']?[ ]{{0,2}}[,/;"
    f"| ][ ]{{0,2}}[\"']?[NSEW]?[-+]?{_DECIMALS}°?(?:[ ]?[NSEW])?{AFTER}"
)
_AXIS = "(?:北纬|南纬|东经|西经|纬度|经度|latitude|longitude|lat|lng|lon)"
_NAMED = f"{_AXIS}[\"']?[ ]?[:=为]?[ ]{{0,2}}[\"']?[-+]?{_DECIMALS}°?[NSEW]?"
_MINUTES = (
    "(?:[北南]纬|[东西]经|(?<![A-Za-z])[NSEW])?[0-9]{1,3}°[0-9]{1,2}['′][0-9]{1,2}(?:[.][0-9]+)?(?:[\"″]|''|′′)[NSEW]?"
)  # fmt: skip
_PAIR = f"(?:{_NUMBERS}|{_NAMED}[\"']?[ ]?[,/;、& ]?[ ]{{0,2}}[\"']?{_NAMED}|{_MINUTES}[ ]?[,、 ]?[ ]?{_MINUTES})"
_DAY = "(?:19|20)[0-9]{2}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}日?[T ]{0,2}"
_TIME = (
    f"(?:{_DAY})?(?<![0-9])(?<![0-9]:)[0-2]?[0-9](?::[0-5][0-9](?::[0-5][0-9](?:[.][0-9]{{1,6}})?)?"
    "|[点时][0-5]?[0-9]分)Z?"
)
_APART = "[^0-9\\n]{1,18}"
_POINT = f"(?P<value>{_PAIR})"
_FIX = f"(?:{_TIME}{_APART}{_POINT}|{_POINT}{_APART}{_TIME})"
_MORE_POINTS = f"(?:[^0-9\\n]{{1,12}}(?:{_TIME}{_APART})?{_POINT}){{0,200}}"
_LOGGED = (
    f"{_DAY}[0-2]?[0-9]:[0-5][0-9]:[0-5][0-9](?:[.][0-9]{{1,6}}|,[0-9]{{3}})?(?:Z|[+]0?8:?00)?[\\])]?[ ,|\t]{{1,3}}"
)
_FINE = f"{BEFORE}[-+]?[0-9]{{1,2}}[.][0-9]{{5,15}}[ ]?[, |][ ]?[-+]?[0-9]{{2,3}}[.][0-9]{{5,15}}{AFTER}"
"""Latitude and longitude to a metre, as a receiver writes them."""
_DECIMALS_OF_A_METRE = "[.][0-9]{5,15}"
_NORTH = f"(?:1[89]|[2-4][0-9]|5[0-3]){_DECIMALS_OF_A_METRE}"
_EAST = f"(?:7[3-9]|[89][0-9]|1[0-2][0-9]|13[0-5]){_DECIMALS_OF_A_METRE}"
_IN_CHINA = f"{BEFORE}(?:{_NORTH}[ ]?[,;|\\t ][ ]?{_EAST}|{_EAST}[ ]?[,;|\\t ][ ]?{_NORTH}){AFTER}"
"""Both to a metre, in either order: what a log of anything else seldom has."""
_COLUMN = "[\"' ]{0,2}[,;|\\t ][\"' ]{0,2}"
_SECONDS = f"(?<![0-9A-Za-z.])1[4-9][0-9]{{8}}(?:[.]?[0-9]{{3}})?{_COLUMN}"
_SOME_ID = f"(?:(?=[0-9_\\-]*[A-Za-z])[A-Za-z0-9_\\-]{{2,20}}{_COLUMN})?"
_WHOSE = (
    "(?<![A-Za-z])(?:uid|user_?(?:id|name)?|open_?id|device_?(?:id|no)?|imei|imsi|phone|mobile|msisdn|driver_?(?:id)?"
    "|rider_?(?:id)?|courier_?(?:id)?|member_?id|plate(?:_?no)?|vehicle_?(?:id)?|vin)(?![A-Za-z])"
)
_WHEN = "(?<![A-Za-z])(?:ts|timestamp|gps_?time|locate_?time|report_?time|time|t|speed|accuracy|heading)[\"']?[ ]?[:=]"
_KEYED = f"(?P<value>{_NAMED}[\"']?[ ]?[,/;、& ]?[ ]{{0,2}}[\"']?{_NAMED})"

_SOMEBODY = (
    "(?:[我他她您你]|本人|家庭?|住[处所]|公司|用户|患者|嫌疑人|车主|司机|骑手|老人|孩子|员工|学生|客户|乘客|手机"
    "|车辆|常用|最[后近])"
    "(?:家|现在|目前)?的?(?:实时|当前|所在|精确|上报|最后)?(?:GPS|位置|定位|坐标)"
    "|[我他她您你](?:现在|目前|正|刚才|昨晚|当时)?(?:在|位于)(?=[ :(]{0,2}[0-9NS])"
    "|(?:[我他她]|本人|嫌疑人|用户|孩子|老人|骑手|司机|手机|乘客)[^,。;0-9]{0,8}(?:出现|停留|到达|经过|位于|定位"
    "|上报)[于在]?"
)
_TRACKED = (
    "(?:GPS|卫星|手机|基站|实时|车辆|行车|行驶|运动|跑步|骑行|人员|用户|个人|活动|出行|移动|历史)"
    "(?:轨迹|定位|位置)(?:点|信息|数据|坐标)?|行踪(?:轨迹|信息)?|轨迹(?:点|坐标)?(?=[ ]?[:=])|行动轨迹|(?:当前"
    "|现在|所在|精确)(?:位置|定位)"
    "|位置共享|共享位置"
    "|(?:签到|打卡|上车|下车|停车|报警|登录|接单)(?:地点|位置|坐标|定位)"
    "|定位(?:到|在|于|坐标|信息|结果)?"
)
_ENGLISH = (
    "(?:home|my|his|her|user(?:'s)?|current|last(?: known)?|live|device|driver|vehicle|customer|patient)"
    "[ _](?:home[ ])?"
    "(?:location|position|coordinates|gps|whereabouts)|gps[ _](?:track|trace|log|location)|last[ ]seen[ ]at"
)

_DEGREES = regex.compile(_DECIMALS)


class PreciseLocationRecognizer(Identifier):
    """Continuous precise location and vehicle tracks (GB/T 45574-2025 Annex A; PIPL 28(1), `行踪轨迹`): coordinates to
    ten metres that are somebody's by a label, or a series of them with times, or to the metre
    in a row with its time. Coordinates of a place are nobody's.
    """

    entity = "PRECISE_LOCATION"
    reach = 60
    release = "3.1.0"
    forms = (
        Form(
            "somebody's",
            f"(?:{_SOMEBODY}|{_TRACKED}|{_ENGLISH})[^0-9\\n,;。]{{0,16}}?(?:{_TIME}{_APART})?{_POINT}{_MORE_POINTS}",
            0.75,
        ),
        Form("a series", f"{_FIX}(?:[^0-9\\n]{{1,12}}{_FIX}){{1,200}}", 0.7),
        Form("a fix", _FIX, 0.3),
        Form("in a log", f"{_LOGGED}(?P<value>{_FINE})", 0.6),
        Form("in a row, behind its time", f"(?:{_SECONDS}|{_LOGGED}){_SOME_ID}(?P<value>{_IN_CHINA})", 0.6),
        Form(
            "in a row, before its time",
            f"(?P<value>{_IN_CHINA}){_COLUMN}(?:[0-9]{{1,4}}(?:[.][0-9]{{1,3}})?{_COLUMN}){{0,3}}(?:1[4-9][0-9"
            f"]{{8}}(?![0-9]{{4}})"
            f"|{_DAY}[0-2]?[0-9]:)",
            0.6,
        ),
        Form("of a track", f"<trkpt[^\n>]{{0,12}}?{_KEYED}", 0.65),
        Form("keyed, behind whose", f"{_WHOSE}[^\\n}}]{{0,60}}?{_KEYED}", 0.65),
        Form("keyed, before whose", f"{_KEYED}[^\\n{{}}]{{0,60}}?(?:{_WHOSE}|{_WHEN})", 0.65),
        Form("keyed, behind when", f"{_WHEN}[^\\n{{}}]{{0,40}}?{_KEYED}", 0.65),
        Form(
            "located",
            f"(?P<value>{_PAIR})[,; ]{{0,2}}(?:手机|GPS|基站|用户|骑手|司机|车辆|设备|本人|乘客)(?:实时)?(?:定位"
            f"|位置|上报)",
            0.65,
        ),
    )
    prefilter = (
        f"{_DECIMALS}°?[ ]?[NSEW]?[\"']?[ ]{{0,2}}[,/;| ][ ]{{0,2}}[\"']?[NSEW]?[-+]?{_DECIMALS}",
        f"{_AXIS}[^0-9\\n]{{0,8}}[0-9]{{1,3}}[.]",
        "[0-9]°[0-9]{1,2}['′]",
    )
    context_words = (
        "速度", "时速", "speed", "km/h", "gps", "骑手", "定位", "上报", "轨迹", "行踪", "车牌", "车辆", "司机",
        "用户", "手机号", "设备号", "手表", "手环", "嫌疑人", "孩子", "老人", "爷爷", "奶奶", "乘客", "上车", "下车",
        "签到", "打卡", "出现在", "check-in", "checkin", "ping", "ankle monitor", "tracker", "my running app",
        "my phone", "my watch", "employee", "parolee", "last seen", "my run", "my car", "start at", "userid",
        "user_id", "driver", "vehicle", "deviceid", "device_id", "trip",
    )  # fmt: skip

    counter_context = (
        "台风", "震中", "地震", "观测", "气象", "浮标", "火点", "监测站", "景区", "景点", "古道", "蜀道", "驿道",
        "步道", "遗址", "航点", "路书", "waypoint", "trail", "earthquake", "station",
    )  # fmt: skip

    def __init__(self, supported_language: str = "zh", name: str | None = None, **kwargs: Any) -> None:
        super().__init__(supported_language, name, **kwargs)
        self._needs = needed_by_each(form.regex for form in self.forms)

    def find(self, line: str, above: str = "") -> Iterator[Found]:
        """Every point of a series."""
        timeout = TIMEOUT_SECONDS if len(line) > SHORT else None
        held = Held(lowered(line))
        for needs, (expression, prior) in zip(self._needs, self._compiled, strict=True):
            if not held.meets(needs):
                continue
            for match in expression.finditer(line, timeout=timeout):
                for start, end in match.spans("value"):
                    score = self.weigh(line[start:end], prior)
                    if score > 0:
                        yield Found(start, end, self.in_context(line, above, start, end, score))

    def validate_result(self, pattern_text: str) -> bool | None:
        """No longitude is beyond 180 degrees."""
        return None if all(float(degrees) <= 180 for degrees in _DEGREES.findall(pattern_text)) else False

    @staticmethod
    def canonical(value: str) -> str:
        """The coordinates without spaces: their points and signs tell."""
        return "".join(value.split())
