"""Where somebody is or has been, to the metre."""

import re
from collections.abc import Iterator
from string import ascii_letters
from typing import Any

import regex

from detectors.reading import BREAK
from detectors.recognisers.identifier import AFTER, BEFORE, BOOST, HAN, SHORT, TIMEOUT_SECONDS, Form, Found, Identifier
from detectors.recognisers.needed import Held, lowered, needed_by_each
from detectors.recognisers.statement import AnyOf, of_a_person, of_nobody

_DECIMALS = "[0-9]{1,3}[.][0-9]{4,15}"
"""Degrees to ten metres, or nearer."""
_SPELT = "[零一二三四五六七八九十百]{1,6}点[零〇一二三四五六七八九]{3,8}"
_NUMBERS = (
    f"{BEFORE}(?:[NSEW][ ]?)?[-+]?{_DECIMALS}°?[ ]?[NSEW]?[\"']?[ ]{{0,2}}[,/;"
    f"| ][ ]{{0,2}}[\"']?(?:[NSEW][ ]?)?[-+]?{_DECIMALS}°?(?:[ ]?[NSEW])?{AFTER}"
)
_AXIS = "(?:北纬|南纬|东经|西经|纬度|经度|latitude|longitude|lat|lng|lon)"
_NAMED = f"{_AXIS}[\"']?[ ]?[:=为]?[ ]{{0,2}}[\"']?(?:[-+]?{_DECIMALS}[°度]?[NSEW]?|{_SPELT}度?)"
_MINUTES = (
    "(?:(?:[北南]纬|[东西]经|(?<![A-Za-z])[NSEW])[ ]?)?[0-9]{1,3}[ ]?(?:[°度]|deg)[ ]?"
    "(?:[0-9]{1,2}[ ]?['′分][ ]?[0-9]{1,2}(?:[.][0-9]+)?[ ]?(?:[\"″秒]|''|′′)|[0-9]{1,2}[.][0-9]{2,6}[ ]?['′分])"
    "(?:[ ]?[NSEW](?![A-Za-z]))?"
)
_SPELT_MINUTES = "[零一二三四五六七八九十百]{1,6}度[零一二三四五六七八九十]{1,4}分(?:[零一二三四五六七八九十]{1,4}秒)?"
_PAIR = (
    f"(?:{_NUMBERS}|{_SPELT}[,、 ]{{1,2}}{_SPELT}"
    f"|{_NAMED}[\"']?[ ]?[,/;、& ]?[ ]{{0,2}}[\"']?{_NAMED}|{_MINUTES}[ ]?[,、/; ]?[ ]?{_MINUTES}"
    f"|[北南]纬{_SPELT_MINUTES}[,、 ]?[东西]经{_SPELT_MINUTES})"
)
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
_CALLED = "(?:坐标|位置|经纬度?|点位|打卡点?|coord(?:inate)?s?|position)"
_COLUMN = "[\"' ]{0,2}[,;|\\t ][\"' ]{0,2}"
_SECONDS = f"(?<![0-9A-Za-z.])1[4-9][0-9]{{8}}(?:[.]?[0-9]{{3}})?{_COLUMN}"
_SOME_ID = f"(?:(?=[0-9_\\-]*[A-Za-z])[A-Za-z0-9_\\-]{{2,20}}{_COLUMN})?"
_WHOSE = (
    "(?<![A-Za-z])(?:uid|user_?(?:id|name)?|open_?id|real_?name|nick_?name|device_?(?:id|no)?|imei|imsi|phone|mobile"
    "|msisdn|driver_?(?:id)?"
    "|rider_?(?:id)?|courier_?(?:id)?|member_?id|plate(?:_?no)?|vehicle_?(?:id)?|vin)(?![A-Za-z])"
)
_WHEN = (
    "(?<![A-Za-z])(?:ts|timestamp|gps_?time|locate_?time|report_?time|time|t|speed|acc(?:uracy)?|heading)[\"']?[ ]?[:=]"
)
_PLACED = (
    "(?<![A-Za-z])(?:(?:lat[_/]?(?:lng|lon)|(?:lng|lon)[_/]?lat)[\"']?[ ]?[:=]?[ ]?|(?:loc|location|pos|position"
    "|coords?|coordinates?|gps|geo"
    "|point)[\"']?[ ]?[:=][ ]?)"
    f"[\"'\\[(]{{0,2}}{_POINT}"
)
"""A pair under a key: `"loc": [22.5431, 114.0579]`, `pos=52.5208,13.4094`."""
_ROW_OF_SOMEBODY = (
    f"^[ |]{{0,2}}(?:{HAN}{{2,4}}(?<![站点台所局园区])|(?-i:[A-Z][a-z]+(?: [A-Z][a-z]+){{1,2}}))[ ,|\\t]{{1,3}}"
    f"(?:{_TIME}|{HAN}[A-Z][ ·-]?[0-9A-Z]{{5,6}}|1[3-9][0-9]{{9}})[ ,|\\t]{{1,3}}{_POINT}"
)
"""A row of those who signed in, or drive: who, when or in which car, where."""
_KEYED = f"(?P<value>{_NAMED}[\"']?[ ]?[,/;、& ]?[ ]{{0,2}}[\"']?{_NAMED})"

_SOMEBODY = (
    "(?:[我他她您你]|本人|家庭?|住[处所]|公司|用户|患者|嫌疑人|车主|司机|骑手|老人|孩子|员工|学生|客户|乘客|手机"
    "|车辆|常用|最[后近])"
    "(?:家|现在|目前)?的?(?:实时|当前|所在|精确|上报|最后)?(?:GPS|位置|定位|坐标)"
    "|[我他她您你](?:现在|目前|正|刚才|昨晚|当时)?(?:在|位于)(?=[ :(]{0,2}[0-9NS])"
    "|[我他她](?:现在|目前)?就?在(?:这儿?|这里|这边)|[我他她]家(?:楼下|门口|附近)?的?坐标"
    "|最后(?:一次)?的?(?:定位|位置|信号)[^0-9\\n;。]{0,14}"
    "|(?:[我他她](?![国们])|本人|嫌疑人|用户|孩子|老人|骑手|司机|手机|乘客)[^,。;0-9]{0,8}(?:出现|停留|到达|经过"
    "|位于|定位|上报)[于在]?"
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
    "(?:location|position|coordinates|gps|whereabouts)|gps[ _](?:track|trace|log|location|position|coordinates)"
    "|last[ ]seen[ ]at|(?<![A-Za-z])pinged (?:at|from|near)|(?<![A-Za-z])(?:pin|ping)(?: so far| drop(?:ped)?"
    "| location)?(?=[ ]?[:(])"
    "|(?<![A-Za-z])home(?=[:=])"
    "|(?:we['’]re|we are|i['’]m|i am|he is|she is)[ ](?:[a-z]+[ ]){0,2}(?:at|near)"
)

_PART_OF_DAY = (
    "(?:凌晨|清晨|清早|早上|早晨|今早|朝早|上午|中午|正午|午后|下午|傍晚|晚上|夜里|夜晚|半夜|深夜|今晚|昨晚|昨夜|前晚"
    "|当晚|每晚|昨天|今天|晏昼|夜晚)"
)
_NUMERAL = "(?:[0-2]?[0-9]|二十[一二三四]?|十[一二三四五六七八九]?|[一二两三四五六七八九])"
_CLOCK = (
    f"(?:(?=[0-9一二两三四五六七八九十凌清早晨今朝上中正午下傍晚夜半深昨前当每天周星晏])(?:(?:19"
    f"|20)[0-9]{{2}}年)?(?:[01]?[0-9]月)?(?:[0-3]?[0-9][日号])?(?:"
    f"每天|每日|天天|每周[一二三四五六日天]|周[一二三四五六日天]|星期[一二三四五六日天])?{_PART_OF_DAY}{{0,2}}(?:的)?"
    f"(?:(?<![0-9]:)[0-2]?[0-9]:[0-5][0-9](?::[0-5][0-9])?(?!:?[0-9])|{_NUMERAL}[点时](?:半|整|多|钟|来钟"
    f"|[0-5]?[0-9]分?"
    f"|[二三四五]?十[一二三四五六七八九]?分?|[一三]刻|零[一二三四五六七八九]分?|过)?(?:许|左右|多)?))"
)
"""A time of day, as it is said."""
_MARK = (
    "(?:(?:[0-9]{1,4}|[A-Za-z][0-9]{0,3}|[一二三四五六七八九十东南西北前后正侧]{1,2})(?:号线|号楼|号院|号店|号机|号桥"
    "|号库|号|出站口|进站口|出口|入口|检票口|登机口|口"
    "|门|栋|幢|座|层|楼|单元|站台|航站楼|厅|排|区|车位|床|室|房|路|桥|环)"
    "|停车场[A-Z]?[0-9]{1,3}|[A-Z][0-9]{1,3}(?![0-9A-Za-z次])|(?:出站口|进站口|检票口|登机口|地下车库|电梯厅|电梯口"
    "|收费站|服务区|基站|十字路口|交叉口|路口|立交桥?|天桥|隧道|高速|国道|省道))"
)
"""What tells a place to some metres."""
_NAMED_PLACE = (
    f"(?:{HAN}{{2,8}}?(?:地铁站|火车站|高铁站|汽车站|客运站|公交站|东站|西站|南站|北站|(?<!网|车)站|机场|航站楼|广场"
    f"|大厦|公园|医院|酒店|宾馆|小区|花园|家园|公寓|商场|商城|超市"
    f"|购物中心|中心|天街|万达|大学|学院|中学|小学|幼儿园|园区|工业园|软件园|产业园|科技园|码头"
    "|大巴扎|市场|影城|电影院|健身房|俱乐部|会所|洗浴中心|网吧|酒吧|咖啡店?|咖啡厅|基站|寺庙?|肯德基|麦当劳|星巴克"
    f"|沃尔玛|银行|加油站|派出所|教堂|清真寺|体育馆|体育场|图书馆|博物馆|菜市场|菜场|路|街|大道|巷"
    f"|胡同|弄|里|湖边|江边|河边|海边|大桥|大楼|大厅|饭店|餐厅|饭馆|火锅店|奶茶店|便利店|药店|诊所|工地|厂区)|如家"
    f"|汉庭|全季|七天|亚朵)"
)
_SPOT = (
    f"(?:{_NAMED_PLACE}(?:与|和|跟)?(?:{_NAMED_PLACE})?(?:[^,。;!?的在从到\n]{{0,8}}?{_MARK}){{0,3}}"
    f"(?:[^,。;!?0-9的\n]{{0,3}}"
    f"(?:门口|楼下|旁边?|附近|对面|里面|里|内|外|台阶上?|拐角|角落|西北角|东北角|西南角|东南角"
    f"|第[一二三四五六七八九十]棵树下?))?"
    f"|[^,。;!?在从到的\n]{{0,10}}?{_MARK}(?:[^,。;!?的\n]{{0,6}}?{_MARK}){{0,3}}(?:[^,。;!?0-9的\n]{{0,3}}(?:门口"
    f"|楼下|旁边?|附近|对面"
    f"|里|内|外|处))?)"
)
_THERE_AT = "(?:就|还|都|正|正好|准时|会|要|必|又|我|他|她|独自|一个人|老是|总|总是|经常|被|人){0,3}"
_ROAD = (
    f"(?:(?![走了的着过进出回上下在条段多少哪这那同另很]){HAN}){{2,6}}?"
    "(?<!高速)(?<![里山小弯夜长大远公身])(?:路(?![线上程])|街|大道|巷)"
)
"""A road by its name, behind a verb."""
_BE_AT = (
    "(?:在|从|喺|到|到达|抵达|到了|进|进入|离开|出|出现在|现身于?|位于|停在|停放在|停留在|逗留在|经过|途经|路过|坐在"
    f"|乘坐?(?!电梯)(?=[^,。;]{{0,10}}(?:(?<![看听想遇碰])到|至|前往))|步行[至到]|骑车[去到]|开车[去到]"
    f"|[走沿](?={_ROAD})|由"
    "|站在|蹲在|躲在|守在|等在|躺在|住进|入住|前往|去|去了|回到|走到|开到|来到|行至|行驶至|行驶到|途经|于)"
)
_SAW = (
    f"(?P<value>{_CLOCK}(?:[^,。;!?0-9在从到\n]{{0,5}})?,?{_THERE_AT}{_BE_AT}(?!线|家|内|此|理|于是){_SPOT})"
    "(?![^。;!?\n]{0,24}(?:召开|举行|举办|开幕|开始|开会|集合|播出|直播|发车|开车|开业|营业|首映|签约|演出|上映|开门"
    "|关门|开出|登陆|爆发|地震|进行|表演|启动|开放|正式|主办|承办"
    "|届时|上线|发布))"
)
"""When, and where."""
_NOW = (
    f"(?P<value>(?<![自忘])(?:我|我们|咱们|佢|他|她|本人)(?:人|现在|目前|此刻|正|刚|刚刚|已经|已|现|都|还|一个人|就"
    f"|依家|而家){{1,3}}(?:就|正|还)?(?:被)?(?:在"
    f"|坐在|站在|蹲在|躲在|困在|堵在|到|到了|喺|等在|停在|走到|住在)(?!线|家|一起|做|想){_SPOT})"
    "(?![^,。;]{0,3}(?:上班|工作|上学|读书|当|做|打工|实习|任职|就职))"
)
_MARKED = (
    f"(?:[^,。;!?在从到的\n]{{1,14}}?{_MARK}(?:[^,。;!?的\n]{{0,6}}?{_MARK}){{0,3}}(?:[^,。;!?0-9的\n]{{0,4}}(?:门口"
    "|楼下|旁边?|附近|对面"
    "|里|内|外|处))?"
    f"|[^,。;!?在从到的\n]{{2,16}}?(?:门口|楼下|旁边|对面|拐角|台阶上?))"
)
"""A place to some metres, of any name."""
_HERE = (
    "(?P<value>(?:(?<![自忘])我|我们|咱们|佢|他|她|老公|老婆|孩子|我?[爸妈]|爷爷|奶奶|外[公婆]|姥[姥爷]|儿子|女儿|弟弟"
    "|妹妹|哥哥|姐姐|老伴)(?:今[天晚早]|昨[天晚]|这会儿?"
    f"|这两天|这几天|等会儿?|一会儿?|马上|刚才?|定位|人|现在|还|都|正|就){{0,2}}"
    f"(?:[坐站蹲躲困堵等停]?在|[坐站蹲躲困堵等停]到){_MARKED})(?![^,。;]{{0,4}}(?:上班|工作|上学|读书|当|做|打工|实习"
    "|任职|就职|买|吃|开会|开店|出生|长大))"
)
_ARRIVED = f"(?P<value>(?<=到了?[啦哦]?[,! ]{{1,2}})(?:我?(?:就|人)?在){_MARKED})"
_EN_PLACE = (
    "(?:[a-z' ]{0,30}?(?:gate|terminal|platform|exit|bay|lot|pier) (?-i:[A-Z]?[0-9]+[A-Z]?)"
    "|[a-z' ]{0,30}?(?-i:[A-Z][A-Za-z'’&.-]*)(?: (?-i:[A-Z0-9][A-Za-z0-9'’&.-]*)){0,3} (?:Station|Terminal|Airport"
    "|Mall|Park|Hotel|Hospital|Library|Street|St|Road"
    "|Rd|Avenue|Ave|Lane|Drive|Plaza|Square|Cent(?:er|re)|bus station|station|car park|parking lot|airport)(?![A-Za-z])"
    "|(?:the )?corner of (?-i:[A-Z0-9])[A-Za-z0-9]*(?: (?-i:[A-Z])[a-z]+)? (?:and|&) (?-i:[A-Z])[A-Za-z]+"
    "|(?:level|floor|row) [A-Z]?[0-9]{1,2} (?:of|in|at) (?:the )?(?-i:[A-Z])[A-Za-z' ]{2,24}?(?:garage|car park"
    "|parking lot|mall|hotel|hospital|station|airport)"
    "|[a-z' ]{0,30}?(?-i:Motel|Hilton|Marriott|Holiday Inn|Denny['’]?s|Lidl|Tesco|Aldi|Asda|Starbucks|McDonald['’]?s"
    "|Walmart|Costco|Target|Safeway|Shell|Wawa|7-Eleven|Walgreens|CVS|Greggs)(?![A-Za-z])"
    "(?: [a-z' ]{0,24}(?-i:[A-Z][A-Za-z]+)(?: (?-i:[A-Z0-9][A-Za-z0-9]*)){0,3})?)"
)
_EN_HERE = (
    "(?<![A-Za-z])(?:I|[Ww]e|[Hh]e|[Ss]he|(?:[Mm]y|[Hh]is|[Hh]er)(?: [a-z]+['’]s)? (?:car|truck|van|bike|mom|dad"
    "|wife|husband|son|daughter))(?:['’](?:m|re|s)| am| are| is) (?P<value>(?:just |still |already |currently |now )?"
    f"(?:(?:parked|standing|waiting|sitting|stuck|hiding|stood|staying|sat)(?: [a-z]+){{0,3}}? )?(?:at|outside|by"
    "|behind|near|in|on|opposite|inside|next to"
    f"|across from|in front of) {_EN_PLACE}(?: (?:of|at|in) (?:the )?(?-i:[A-Z])[A-Za-z0-9 ]{{1,30}}?(?=[ ]?[,.;!?]|$"
    "| (?:right|now|until|till|for|with|waiting)))?)"
)
_PARKED = (
    f"(?P<value>(?:(?:我|他|她|你|您)的?(?:车|电动车|摩托|自行车|单车)|(?:车|车子|车辆))(?:就|一直|现在|还|昨晚"
    f"|昨天)?(?:停|放|锁)(?:在|到)(?:了)?{_SPOT})"
)
_RIDES = (
    "(?P<value>(?:乘坐?|坐|搭乘?|转乘|换乘)(?:了)?[^,。;0-9A-Z]{0,6}(?:[GDCZTKYS][0-9]{1,4}次?"
    "|[A-Z0-9]{2}[0-9]{3,4}(?:次)?航班|航班[A-Z0-9]{5,6}|[A-Z]{2}[0-9]{3,4})(?:次)?(?:列车|动车|高铁"
    "|航班)?(?:[0-9]{1,2}(?:号)?车厢?)?(?:[0-9]{1,2}[A-F][号座]?)?)"
)
_BY_HABIT = (
    "(?P<value>(?:每天|天天|每日|上下?班|下班|放学|上学)(?:都|是|也|会|上下?班|下班|放学|上学|回家|一般|从来|总是){0,3}"
    f"(?:(?:[走沿]着?|经过?|路过|途经){_ROAD}|从{_NAMED_PLACE}[^,。;]{{0,4}}?(?:出发|开始|出来|起跑)))"
)
_IN_ROOM = (
    "(?P<value>(?:住(?!院)|入住|下榻|进(?=[了入][^,。;0-9\n]{0,12}(?:酒店|宾馆|旅[馆店]|公寓|民宿|招待所|如家|汉庭"
    "|全季)))(?:了|入|在|进|于|的?酒店是)*[^,。;0-9\n]{2,16}?(?:,?(?:房间|房)号?[:是]?[0-9]{3,4}(?![0-9元块一/每])(?!,太)"
    "|[0-9]{3,4}(?:号?房|室)))"
)
_LAST_SEEN = (
    f"(?:(?<=(?:走丢|走失|失踪|失联|跟丢|不见)[^。;\n]{{0,12}})最后(?=在)|最后(?:一次)?(?:出现|现身|露面|定位|位置"
    "|见到|看到|联系|通话|被看到|活动)(?:的)?(?:地点|位置|时间"
    f"|地)?(?:和地点|及地点)?|走失(?:地点|位置|时间)|失踪(?:地点|位置)"
    f"|失联地点|现居位置|目前位置|目前人在|当前人在|案发地点?)"
    f"(?:[:是为在于]|显示){{0,2}}[ ]?(?P<value>(?:{_CLOCK}[, ]?)?(?:在|于)?{_SPOT}"
    f"|[^,。;\n]{{0,20}}?{_NAMED_PLACE}[^,。;\n]{{0,10}}?{_MARK})"
)
_EN_CLOCK = (
    "(?:(?<![0-9.:])[0-9]{1,2}(?:[:.][0-5][0-9])? ?(?:[ap][.]?m[.]?)(?![a-z])|(?<![0-9.:])(?:[01]?[0-9]"
    "|2[0-3]):[0-5][0-9](?![0-9:])"
    "|(?<=(?:day|night|morning|evening|afternoon|week) (?:at|around|by) )[0-9]{1,2}(?![0-9:.,%])"
    "|(?<=(?:at|around|by) )[0-9]{1,2}(?= (?:every|each) (?:day|night|morning|evening|afternoon|week"
    "|[a-z]+day)(?![a-z]))|(?<![a-z])(?:midnight|noon|half past [a-z]+|quarter (?:to|past) [a-z]+|[a-z]+ o['’]clock))"
)
_EN_NAME = "(?-i:[A-Z0-9][A-Za-z0-9'’&.-]*(?:(?: (?:of|and|on|at|the|&|in)){0,2} [A-Z0-9][A-Za-z0-9'’&.-]*){0,5})"
_EN_SPOT = (
    f"(?:(?:the )?{_EN_NAME}|(?:the )?(?:(?:north|south|east|west|front|back|main|side) )?(?:corner|back|gym|bus stop"
    "|station|parking (?:lot|garage)|gate|park|library|cafe|bar"
    "|gas station|school|church|garage|pub|store)[a-z ]{0,12}? (?:of|on|at|in|near|by|outside|behind|across from) "
    f"(?:the )?{_EN_NAME})"
)
_EN_MOVES = (
    "(?:get off|gets off|got off|get on|gets on|wait|waits|waited|waiting|park|parks|parked|jog|jogs|jogged|run|runs"
    "|ran|walk|walks|walked|leave|leaves|left|leaving|passing|starting|catch"
    "|catches|caught|take|takes|took|board|boards|boarded|meet|meets|met|pick|picks|picked|drop|drops|dropped"
    "|arrive|arrives|arrived|clock in|clocks in|sit|sits|sat|sitting|standing|stands|stood|(?:was |were "
    "|been )?(?:last )?(?:seen|spotted|sighted)|stay|stays|stayed|staying|swim|swims|train|trains|work out|works out"
    "|go|goes|went|come|comes|came|get|gets|got|hang out|hangs out|smokes?|eats?|drinks?|checked in|checks in"
    "|check in|entered|exited|exits|enters|stopped|stops|be|am|is|was|are|were|['’]m|['’]s|['’]ll be)"
)
_EN_SAW = (
    f"(?<![A-Za-z])(?P<value>{_EN_MOVES}(?: [a-z]+){{0,4}}? (?:at|from|on|near|outside|off|in|into|to|around|by"
    f"|behind|the|inside)(?: the)? ?{_EN_SPOT},? (?:[a-z]+ ){{0,3}}?(?:at|by|around|about|@|from|until|before"
    f"|after)? ?{_EN_CLOCK})"
    f"|(?<![A-Za-z])(?P<value>(?:at |around |about |by )?{_EN_CLOCK},? (?:[a-z]+ ){{0,4}}?(?:I|he|she"
    f"|they)?(?: [a-z]+)? ?{_EN_MOVES}(?: [a-z]+){{0,4}}? (?:at|from|on|near|outside|off|in|into|to|around|by|behind"
    f"|inside) (?:the )?{_EN_SPOT})"
    f"|(?<![A-Za-z])(?P<value>{_EN_MOVES}(?: the)?(?: [a-z]+){{0,4}}? {_EN_CLOCK}(?: [a-z]+){{0,3}}? (?:at|from|on"
    f"|near|to|in) (?:the )?{_EN_SPOT})"
    f"|(?<![A-Za-z])(?P<value>(?:at |around |about )?{_EN_CLOCK} (?:near|outside) (?:the )?{_EN_SPOT})"
)
_EN_NOW = (
    f"(?<![A-Za-z])(?P<value>I(?:['’]m| am) (?:[a-z]+ ){{0,2}}?(?:at|outside|in front of|on|near|by"
    f"|inside) (?:the )?{_EN_SPOT} (?:right now|at the moment|as we speak|now))"
)
_EN_PINGED = (
    "(?<![A-Za-z])(?:phone|tracker|airtag|watch|location)(?: was| is| last| just){0,2} (?P<value>(?:pinged|pings"
    f"|pinging) (?:at|near|outside|behind|from|by) (?:the )?{_EN_NAME})"
)
_SOMEONE = AnyOf(
    "手机信令|手机定位|其(?=[0-9于在])|女孩|男孩|男的|女的|小孩|老人|孩子|小伙|姑娘|租客|邻居|男子|女子|大爷|大妈"
    "|老公|老婆|男友|女友|爸|妈|患者|病例"
    "|嫌疑人|目标|骑手|司机|乘客|走失|失踪|车牌|外卖员|快递|钥匙|从家|家出发|在这[儿里,。]?|我们(?:营|家|车|现在|在|被"
    "|住|堵)|[来找等接]我|你[来到从那]|定位器|拍的"
    "|[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][ ]?[·.]?[ ]?[0-9A-Z]{4}|被跟踪|跟踪(?:他"
    "|她|我)|等(?:我|他|她|你)",
    "(?<![自忘])我(?![们国省市县校院军党方司厂区局行部会府])|[他她佢](?!们)",
    "(?<![A-Za-z])(?:I|he|she|my|his|her|him|me|subject|suspect|target|last (?:seen|ping)|y/o|missing|rider|driver"
    "|courier)(?![A-Za-z])",
)
"""Somebody who is seen there."""
_SOMEBODYS = re.compile(
    "(?<![A-Za-z])(?:I|[Ww]e|[Hh]e|[Ss]he|[Mm]y|[Hh]is|[Hh]er|[Ss]een|[Ss]potted|[Ss]ighted|[Ss]uspect"
    "|[Mm]issing)(?![A-Za-z])"
)
"""What a line says in which the English forms are worth a search."""
_POINTS_ALONE = "somebody's point", "labelled, near who is there"
"""Forms of a point that a word of a place on the line, a trail or a station, outweighs."""
_ENGLISH_FORMS = "when and where, English", "where now, English", "here, English"
_SENTENCES = regex.compile("[。;!?]|[.] (?=[A-Z])")
_EVENT = AnyOf(
    "会议|讲座|演唱会|航班时刻|时刻表|升旗|展览|比赛|活动|培训|考试|典礼|开幕|首班|末班|集合|请于|请在|请各位|请全体"
    "|举行|召开|小说|(?:列车|班车)(?:从|将|于|开|到达|时刻|发)|欢迎|台风|地震"
    "|直播|路演|音乐会|签售|门票|营业",
    "(?<![A-Za-z])(?:meeting|concert|train leaves|store|opens|closes|event|join us|conference|workshop|webinar"
    "|lecture|novel|movie|game|match|kick ?off|doors|show|episode|flight departs)(?![A-Za-z])",
)
"""What is held somewhere for all who come."""

_DEGREES = regex.compile(_DECIMALS)
_POINTS = regex.compile(_PAIR, regex.IGNORECASE)
_TELLER = re.compile("(?<![自忘])我(?![们国省市县校院])|(?<![A-Za-z])(?:I|my)(?![A-Za-z])")
_SIGNS = "°", "度", "纬", "deg", "坐标"
_OF_CHINA = regex.compile(_IN_CHINA)
_ENDS_WITH_A_FIX = regex.compile(f"(?:{_FIX}|{_MINUTES}[,、 ]{{1,2}}{_MINUTES})[)\\]}}\"' ]{{0,2}}$")
"""A line above that ends with when and where: a track goes on."""


class Whereabouts(Form):
    """A place in words, with its time or without: it counts where somebody is there, and nothing is held for all."""


class PreciseLocationRecognizer(Identifier):
    """Continuous precise location and vehicle tracks (GB/T 45574-2025 Annex A; PIPL 28(1), `行踪轨迹`): coordinates to
    ten metres that are somebody's by a label, or a series of them with times, or to the metre
    in a row with its time; or a place in words to some metres, and when somebody is there. Coordinates of a place are
    nobody's.
    """

    entity = "PRECISE_LOCATION"
    reach = 60
    release = "3.5.0"
    forms = (
        Form(
            "somebody's",
            f"(?:{_SOMEBODY}|{_TRACKED}"
            f"|{_ENGLISH})(?:(?!<wpt)[^0-9\\n,;。]){{0,16}}?(?:{_TIME}{_APART})?{_POINT}{_MORE_POINTS}",
            0.75,
        ),
        Whereabouts("when and where", _SAW, 0.3),
        Whereabouts("where now", _NOW, 0.3),
        Whereabouts(
            "shared",
            f"(?:位置共享|共享位置|(?:实时|我的)(?:位置|定位))[: ]{{1,2}}(?P<value>{_SPOT}|{_MARKED})",
            0.3 + BOOST,
        ),
        Whereabouts("somebody's point", _POINT, 0.3),
        Whereabouts("here", _HERE, 0.3),
        Whereabouts("arrived", _ARRIVED, 0.3 + BOOST),
        Whereabouts("here, English", _EN_HERE, 0.3),
        Whereabouts("parked", _PARKED, 0.3),
        Whereabouts("on which train", _RIDES, 0.3),
        Whereabouts("by habit", _BY_HABIT, 0.3),
        Whereabouts("in a room", _IN_ROOM, 0.3),
        Whereabouts("last seen", _LAST_SEEN, 0.3 + BOOST),
        Whereabouts(
            "in a room, English",
            "(?P<value>(?:stay(?:ing|s)? at|check(?:ed|ing|s)? in(?:to)?(?: at)?) (?:the )?"
            f"{_EN_NAME}(?: on [a-z]+)?,?(?: in)? room [0-9]{{2,4}})",
            0.3,
        ),
        Whereabouts("last pinged, English", _EN_PINGED, 0.3),
        Whereabouts("when and where, English", _EN_SAW, 0.3),
        Whereabouts("where now, English", _EN_NOW, 0.3),
        Form("a series", f"{_FIX}(?:(?:[^0-9\\n]{{1,12}}|{BREAK}[0-9]{{1,4}}[ ,|]{{1,2}}){_FIX}){{1,200}}", 0.7),
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
        Form("of a track", f"<trkpt[^\n>]{{0,12}}?{_KEYED}(?!(?:(?!<time>)[^\n]){{0,160}}</trkpt>)", 0.65),
        Form("keyed, behind whose", f"{_WHOSE}[^\\n}}]{{0,60}}?{_KEYED}", 0.65),
        Form("keyed, before whose", f"{_KEYED}[^\\n{{}}]{{0,60}}?(?:{_WHOSE}|{_WHEN})", 0.65),
        Form("under a key, behind whose", f"{_WHOSE}[^\\n}}]{{0,60}}?{_PLACED}", 0.65),
        Form("under a key, before when", f"{_PLACED}[^\\n{{}}]{{0,60}}?{_WHEN}", 0.65),
        Form("labelled, near who is there", f"{_CALLED}[^0-9\\n,;。]{{0,6}}{_POINT}", 0.3),
        Form("in a row of somebody", _ROW_OF_SOMEBODY, 0.6),
        Form("keyed, behind when", f"{_WHEN}[^\\n{{}}]{{0,40}}?{_KEYED}", 0.65),
        Form(
            "located",
            f"(?P<value>{_PAIR})[,; ]{{0,2}}(?:手机|GPS|基站|用户|骑手|司机|车辆|设备|本人|乘客)(?:实时)?(?:定位"
            f"|位置|上报)",
            0.65,
        ),
    )
    prefilter = (
        f"(?:[0-2]?[0-9]:[0-5][0-9]|{_NUMERAL}[点时])[^。;!?\\n]{{0,16}}{_BE_AT}",
        "(?:我们?|咱们|佢|他|她|本人)(?:人|现在|目前|此刻|正|刚|已|现|都|还|一个人|就|依家"
        "|而家)[^,。;\\n]{0,6}[在到喺]",
        "车[^,。;\\n]{0,6}[停放锁][在到]",
        "[乘坐搭][^,。;0-9A-Z\\n]{0,7}[A-Z0-9]{1,2}[0-9]{1,4}|航班[A-Z0-9]{5,6}",
        "位置共享|共享位置|(?:实时|我的)(?:位置|定位)|最后(?:一次)?(?:出现|现身|露面|定位|位置|见到|看到|联系|通话"
        "|被看到|活动)|(?:走失|失踪|失联)(?:地点|位置"
        "|时间)|现居位置|目前位置|[目当]前人在|案发地",
        "(?:每天|天天|每日|平时|一般|总是|每次|[下上]班|放学|上学|回家)[^,。;\n]{0,8}(?:[走沿]|经|路过|途经|从)",
        "(?:住|入住|下榻|进[了入])[^,。;0-9\n]{2,20}(?:,?房间?号?[:是]?[0-9]{3}|[0-9]{3,4}(?:号?房|室))|(?:走丢|走失"
        "|失踪"
        "|失联|跟丢|不见)[^。;\n]{0,12}最后在",
        "(?:phone|car|truck|van|tracker|airtag|watch|location)(?: [a-z]+){0,3} (?:at|near|outside|behind|on"
        "|by) (?:the )?[A-Z0-9]",
        "(?:stay(?:ing|s)? at|in(?:to)?(?: at)?) [^.;!?\\n]{2,60} room [0-9]{2}",
        "[北南]纬[零一二三四五六七八九十百]{1,6}度",
        "(?:^|[^a-z])(?:i|he|she|they|my|his|her|seen|subject|suspect|target|rider"
        "|driver)['’ ][^.;!?\\n]{0,90}(?:[0-9]{1,2}(?:[:.][0-5][0-9])? ?[ap][.]?m|[0-2]?[0-9]:[0-5][0-9]"
        "|midnight|noon|half past|quarter (?:to|past)|o['’]clock)",
        "(?:[0-9]{1,2}(?:[:.][0-5][0-9])? ?[ap][.]?m[.]?|[0-2]?[0-9]:[0-5][0-9]|midnight|noon|half past [a-z]+"
        "|quarter (?:to|past) [a-z]+|o['’]clock),?[^.;!?0-9\\n]{0,40}[^a-z](?:i|he|she|they|my|his|her|seen|near"
        "|outside|subject|suspect)[^a-z]",
        "I(?:['’]m| am) [^.;!?\\n]{2,80} (?:now|at the moment|as we speak)",
        f"{_DECIMALS}°?[ ]?[NSEW]?[\"']?[ ]{{0,2}}[,/;| ][ ]{{0,2}}[\"']?[NSEW]?[-+]?{_DECIMALS}",
        f"{_AXIS}[^0-9\\n]{{0,8}}[0-9]{{1,3}}[.]",
        "[0-9] ?(?:[°度]|deg) ?[0-9]{1,2}(?:[.][0-9]+)? ?['′分]|点[零〇一二三四五六七八九]{3,8}[,、 ]|(?:纬度?"
        "|经度?)[: ]?[零一二三四五六七八九十百]{1,5}点",
        "[在到进于住停放锁][^,。;!?\\n]{1,24}(?:[0-9一二三四五六七八九十A-Za-z](?:号线|号楼|号院|号门|栋|幢|座|层|楼"
        "|单元|站台|航站楼|厅|排|区|车位|床|室|[出入]?口)|门口|楼下|旁|对面|拐角|台阶|高速|国道|隧道|服务区|收费站)",
        "(?:parked|standing|waiting|sitting|stuck|hiding|outside|at|by|behind|near) [^.;!?\\n]{0,60}(?:gate|terminal"
        "|platform|exit|bay|lot|pier) [A-Z]?[0-9]",
        "(?:parked|standing|waiting|sitting|stuck|hiding|outside|in front of|staying|parking lot"
        "|car park) [^.;!?\\n]{3,60}",
        "(?:day|night|morning|evening|afternoon|week) (?:at|around|by) [0-9]|(?:at|around|by) [0-9]{1,2} (?:every"
        "|each) ",
    )
    context_words = (
        "速度", "时速", "配速", "跑步", "骑行", "speed", "km/h", "gps",
        "骑手", "定位", "上报", "轨迹", "行踪", "车牌", "车辆", "司机",
        "用户", "手机号", "设备号", "手表", "手环", "嫌疑人", "孩子", "老人", "爷爷", "奶奶", "乘客", "上车", "下车",
        "签到", "打卡", "报警人", "求救", "出现在",
        "check-in", "checkin", "ping", "ankle monitor", "tracker", "my running app",
        "my phone", "my watch", "employee", "parolee", "last seen", "my run", "my car", "start at", "userid",
        "user_id", "driver", "vehicle", "deviceid", "device_id", "trip", "courier", "rider", "pos fix", "suspect",
        "subject",
    )  # fmt: skip

    counter_context = (
        "台风", "震中", "地震", "观测", "气象", "浮标", "火点", "监测站", "景区", "景点", "古道", "蜀道", "驿道",
        "步道", "图上", "遗址", "航点", "路书", "垭口", "水源", "营地", "徒步",
        "waypoint", "trail", "trailhead", "summit", "wreck", "shipwreck", "volcano", "earthquake", "station",
    )  # fmt: skip

    def __init__(self, supported_language: str = "zh", name: str | None = None, **kwargs: Any) -> None:
        super().__init__(supported_language, name, **kwargs)
        self._needs = needed_by_each(form.regex for form in self.forms)

    def find(self, line: str, above: str = "") -> Iterator[Found]:
        """Every point of a series."""
        timeout = TIMEOUT_SECONDS if len(line) > SHORT else None
        held = Held(lowered(line))
        has_degrees = any(sign in line for sign in _SIGNS) or _DEGREES.search(line) is not None
        is_of_a_place = self._counter_context is not None and self._counter_context.search(line) is not None
        tells_somebody = _SOMEBODYS.search(line) is not None

        def worth(form: Form) -> bool:
            if not isinstance(form, Whereabouts) or form.name == "somebody's point":
                return has_degrees and not (is_of_a_place and form.name in _POINTS_ALONE)
            return tells_somebody or form.name not in _ENGLISH_FORMS

        for form, needs, (expression, prior) in zip(self.forms, self._needs, self._compiled, strict=True):
            if not held.meets(needs) or not worth(form):
                continue
            for match in expression.finditer(line, timeout=timeout):
                if isinstance(form, Whereabouts):
                    yield from _somebodys(line, above, match, prior)
                    continue
                for start, end in match.spans("value"):
                    goes_on = form.name == "a fix" and _goes_on(line[start:end], above)
                    score = self.weigh(line[start:end], prior + BOOST if goes_on else prior)
                    if score > 0:
                        places = start, match.start()  # a line that begins with its time goes on from the one above
                        yield Found(start, end, max(self.in_context(line, above, at, end, score) for at in places))

    def validate_result(self, pattern_text: str) -> bool | None:
        """No longitude is beyond 180 degrees."""
        return None if all(float(degrees) <= 180 for degrees in _DEGREES.findall(pattern_text)) else False

    @staticmethod
    def canonical(value: str) -> str:
        """The coordinates without spaces: their points and signs tell."""
        return "".join(value.split())


def _goes_on(point: str, above: str) -> bool:
    """Whether a track goes on from the line above: a point that nothing but degrees can be, behind another."""
    is_of_earth = any(sign in point for sign in "NSEW°") or _OF_CHINA.fullmatch(point) is not None
    return is_of_earth and _ENDS_WITH_A_FIX.search(above) is not None


def _somebodys(line: str, above: str, match: "regex.Match[str]", prior: float) -> Iterator[Found]:
    """A place in words, where somebody is there."""
    start, end = match.span("value")
    before = line[start - 60 : start].lstrip(ascii_letters) if start > 60 else line[:start]
    sentence = _SENTENCES.split(before)[-1] + line[start:end] + _SENTENCES.split(line[end : end + 30])[0]
    is_point = (
        any(sign in match["value"] for sign in (".", "°", "度", "点")) and _POINTS.fullmatch(match["value"]) is not None
    )
    if (_EVENT.search(sentence) and not (is_point and _TELLER.search(sentence))) or of_nobody(line, above, start, end):
        return
    if prior > BOOST:
        yield Found(start, end, prior)
    elif _SOMEONE.search(sentence) or (not is_point and of_a_person(line, above, start, end)):
        yield Found(start, end, prior + BOOST)
