"""Telephone numbers: the mainland's by our own patterns, all others by `phonenumbers`."""

from collections.abc import Iterator
from functools import lru_cache

import phonenumbers
import regex
import rjieba

from detectors import names
from detectors.name_words import COMPOUND_SURNAMES, RARE_SURNAMES, SURNAMES
from detectors.reading import BREAK
from detectors.recognisers.grouping import LOOSELY, SEPARATOR, group_lengths, precedes_digits, stands_alone
from detectors.recognisers.identifier import (
    AFTER,
    BEFORE,
    DIGIT,
    HAN,
    IS,
    TIMEOUT_SECONDS,
    Form,
    Found,
    Identifier,
    plain,
)
from detectors.recognisers.labels import is_a_code, is_no_telephone
from detectors.recognisers.somebody import is_spoken_of
from detectors.utf8 import points

_GAP = "(?:[ ]?[\\-.·][ ]?|[ ]{1,2})"
_COUNTRY = f"[(]?(?:(?:[+]|00)[ ]?)?86[)]?{SEPARATOR}?"
_ALLOCATED = f"1(?:[38]{DIGIT}|4[014-9]|5[0-35-9]|6[2567]|7[0-8]|9[0-35-9])"
"""Ranges in use, with those of virtual operators, satellites and things (MIIT; 154, 16x and 19x are given in part)."""
_AREA = (
    "(?:10|2[0-57-9]|3(?:[157]{D}|35|49|9[1-8])|4(?:[135]{D}|2[179]|40|6[4-9]|7{D}|8[23])|5(?:[13579]{D}|2[37]|4[36]"
    "|6[1-6]|80)|6(?:3[1-5]|6[0238]|9[12])|7(?:[13579]{D}|01|2[2478]|4[3-6]|6[0236-9])|8(?:1[2-8]|2[5-7]|[3457]{D}"
    "|8[136-8]|9[1-9])|9(?:[01][1-9]|[379]{D}|4[13]|5[1-5]))"
).replace("{D}", DIGIT)
"""Area codes in use, without their zero (MIIT, numbering plan of 2017)."""
_EXTENSION = "(?:[ ,(]{0,2}(?:转|分机|ext[.]?|x|#)(?:分机)?号?[ :.]{0,2}[0-9]{1,6}|-[0-9]{1,5})?"
_LANDLINE = (
    f"(?:(?:10|2{DIGIT})[)]?{SEPARATOR}?[2-9](?:{SEPARATOR}?{DIGIT}){{7}}|(?!10"
    f"|2){_AREA}[)]?(?:{SEPARATOR}?{DIGIT}){{7,8}})"
)
_SIGNED_COUNTRY = f"(?:[(]?(?:[+]|00)[ ]?86[)]?{SEPARATOR}?|86{SEPARATOR})[(]?0?"
_TAIWAN = f"09{DIGIT}{{2}}[ \\-]?{DIGIT}{{3}}[ \\-]?{DIGIT}{{3}}|[(]?0[2-8][)\\-][ ]?{DIGIT}{{3,4}}[ \\-]?{DIGIT}{{4}}"
_HONG_KONG_MACAU = f"85[23][)]?[ \\-]?[2-9]{DIGIT}{{3}}[ {BREAK}\\-]?{DIGIT}{{4}}"
_DATE = f"(?:19|20){DIGIT}{{2}}[ \\-]?[01]{DIGIT}[ \\-]?[0-3]{DIGIT}"
_LABEL = (
    "(?:电话|座机|固话|宅电|传真|手机|回电|回拨|[打拨](?:我|这)(?:个|家里?)?(?:号码?)?|dianhua|zuoji"
    "|shouji|(?:打|电|呼|揾|搵|找)(?:给|俾)?我"
    "|(?<![A-Za-z])(?:tel|fax|phone|mob|cell|H/P|(?:whatsapp|wts(?:app)?)[我佢]?|(?:call|ring)我))"
)
_ASKING = f"(?:{_LABEL}|联系|[加敲呼滴戳私]我)"
"""A label, or who asks to be called, which tells a number in whatever signs."""
_ASKING_SIGNS = tuple("电话 手机 座机 传真 打 拨 联系 我 tel Tel TEL phone Phone mob Mob".split())
_TOUCHING = (
    "(?<![A-Za-z])(?:tel|phone|mob(?:ile)?|cell|call|whatsapp|sj|shouji|l?x?dh|(?:lianxi)?dianhua|haoma|手机|电话)"
    f"(?:h|hao|hm|[ ]?no[.]?|num|number|号码?)?[:# ]{{0,2}}(?:[+]?86)?1[3-9]{DIGIT}{{9}}"
)
"""A mobile number whose label touches it, where letters may touch it, too."""
_LOCAL = f"(?!{_DATE})[2-9]{DIGIT}{{2,3}}(?:[ \\-]?{DIGIT}{{4}}|{BREAK}{DIGIT}{{4}}(?=[ ]?[,;。)]))"
_USUAL = regex.compile(
    f"(?:{_COUNTRY}|0)?{_ALLOCATED}(?:(?:{_GAP}{DIGIT}{{4}}|{DIGIT}{_GAP}{DIGIT}{{3}}){_GAP}{DIGIT}{{4}}"
    f"|[ \\-]{{0,2}}{DIGIT}{{8}})"
    f"|(?:{_SIGNED_COUNTRY}|[(]?0(?!{_AREA}{DIGIT})){_AREA}[)]?[ \\-]?"
    f"(?!{_DATE})[2-9]{DIGIT}{{2,3}}[ \\-]?{DIGIT}{{4}}{_EXTENSION}"
    f"|[(]?(?:[+]|00){_HONG_KONG_MACAU}",
    regex.IGNORECASE,
)
_MISREAD = str.maketrans("OolI", "0011")
_AS_MISREAD = "(?:[1lI][3-9][0-9OolI]{9}|[0Oo][0-9OolI]{2,3}[ \\-]?[2-9][0-9OolI]{6,7})(?![0-9A-Za-z])"
"""A number in which an optical reader took digits for letters."""
_IN_NUMERALS = (
    "(?<![N十百])[一幺壹][三四五六七八九叁肆伍陆柒捌玖][N][,、][ ]?[N0-9]{4}[,、]?[ ]?[N0-9]{4}(?![N0-9])".replace(
        "N", "〇零一幺壹二两贰三叁四肆五伍六陆七柒八捌九玖"
    )
)
"""A mobile number said aloud, with a pause between its groups; where no other is made, its end is read as digits."""
_NUMERALS = str.maketrans("〇零一幺壹二两贰三叁四肆五伍六陆七柒八捌九玖", "0011122233445566778899")
_ON_A_CARD = regex.compile("(?:^|[ |,;/])(?P<label>[TMCPHF电手]|TEL|Tel|Mob|MOB|Mobile|Cell|Ph)[.]?[ ]?[:.][ ]?$")
_CARD = regex.compile(
    "(?:^|[ |,;/])(?:[TMF电手]|TEL|Tel|Mob|MOB|Mobile|Cell|Ph|Fax|FAX)[.]?[ ]?[:.][ ]?[(+]{0,2}[0-9]{2}"
    "|(?:^|[ |,;/])E[.]?[ ]?:[ ]?[A-Za-z]|@|公司|集团|经理|总监|主管|工程师|律师|顾问|教授|医师|专员"
    "|(?<![A-Za-z])(?:Ltd|Inc|LLC|Manager|Director|Engineer)"
)
"""What else stands on a visiting card: another such letter, an address, an employer, a title."""
_OF_SOMEBODY = regex.compile(
    "(?:(?:[我俺你您他她]们?家?|本人|家长|[爸妈爷奶哥姐弟妹叔姨婆公夫妻]|老师|同学)的?(?:[新老旧]的?)?"
    "|[新老旧]的?|[我你您他她叫][^,。;]{0,12}[,。;!?][ ]?)(?:手机|联系)?号码?(?:还是|还|换成|改成|是|为)?[: ]{0,2}$"
)
"""Somebody's number, which needs no other word to be a telephone's."""
_IN_A_ROW = regex.compile(
    "(?:^|[,;:。、|\\] ])(?:[0-9]{1,2}[.、])?"
    "(?P<name>\\p{Han}{2,4}(?<![夹集库录组包页档])|\\p{Han}{1,8}·\\p{Han}{1,8})/$"
)
"""Behind a name and a slash: a field, not a directory of files."""
_NAME = regex.compile(f"(?:^|[,;:(| ])(?:[{SURNAMES}]|{'|'.join(COMPOUND_SURNAMES.split())}){HAN}{{1,2}}[,:| ]{{1,3}}$")
_PLACE = regex.compile(f"[,| ]{{1,3}}{HAN}{{2,8}}[省市县区州盟路街镇]")
_LIST_OF_NUMBERS = "(?:通讯录|通信录|电话[表簿本]|号码[表簿]|联[系络](?:人|方式)?(?:一览)?表|内线|值班表)"
_LISTED = regex.compile(
    f"(?:^|[:;,、。| ])[ ]?(?P<name>{HAN}{{2,12}})[ :]?(?P<value>(?!{_DATE})[2-9]{DIGIT}{{2,3}}[ \\-]?{DIGIT}{{4}})"
    "(?=[ ]?(?:[;,、。|)]|$))"
)
"""An entry of a list of telephones, whose area is not told: an office, a name, a number."""
_KIN = frozenset("爸妈爷奶哥姐弟妹叔姨舅婆父母")
_LISTING = regex.compile(_LIST_OF_NUMBERS)
_SURNAMES, _COMPOUND = frozenset(SURNAMES + RARE_SURNAMES), frozenset(COMPOUND_SURNAMES.split())
_BEHIND_A_CODE = regex.compile("[A-Za-z][A-Za-z0-9·-]{3,}[ ]$")
"""What a number is no group of: a plate, in the cell before."""
_ONE_BY_ONE = 21
_ASKED_FOR = regex.compile("(?:我|联系|打|拨|敲|戳|滴|私|call|text)(?:一下)?[:,. ]{0,3}$", regex.IGNORECASE)
"""Who gives it digit by digit."""
_ROW_OF_DIGITS = regex.compile("(?:[0-9][ ]){4}[0-9]")
_WHOLE = regex.compile("[ |\"']*(?:[0-9][ .·-]){10}[0-9][ |\"']*")
"""A mobile number read out digit by digit, and nothing beside it."""
_JOINED = regex.compile("[0-9][\\-_]|[A-Z]-|.?#")
_AFTER_A_NAME = regex.compile(f"{HAN}[(]")
_PERSON = f"(?:[{SURNAMES}{RARE_SURNAMES}]{HAN}|{'|'.join(COMPOUND_SURNAMES.split())}){HAN}{{1,2}}"
_PERSON_IN_BRACKETS = regex.compile(
    f"(?:(?:用户|客户|业主|住户|[机车户房]主|司机|师傅|联系人|家长|患者|会员|顾客|买家|卖家)(?:{HAN}{{2,4}}"
    f"|{HAN}{{1,8}}·{HAN}{{1,8}})?"
    f"|(?<!{HAN}){_PERSON}|先生|女士|小姐|师傅|老师|同学|·{HAN}{{1,8}})(?<!{HAN}[号码单])[(]$"
)
"""Whose number stands in brackets, whatever else the clause is about."""
_ENTRY = regex.compile(
    f"(?:(?:^|[ :;,、-])(?P<name>{_PERSON})|^(?P<name>[{SURNAMES}{RARE_SURNAMES}]{HAN}))[ ,:-]{{1,2}}$"
)
_NAMED_WITHIN = 48
"""Characters before a bracket that are asked whether a name ends them."""
_ENTRY_ENDS = regex.compile("(?:[ ]?[,;。]|[ ][^0-9]|[ ]*$)")
"""What may be an entry of a list: a name of three characters, or of two that begin a line, and a number."""

_INTERNATIONAL = f"(?:[+]|00(?!0))[1-9]{DIGIT}{{0,2}}(?:[ ]?[(]0[)])?(?:[ .()/\\-]{{0,2}}{DIGIT}){{6,13}}"
_FOREIGN_EXTENSION = "(?:[ ]?(?:x|ext[.]?)[ ]?[0-9]{1,6})?"
_NORTH_AMERICAN = r"(?:[+]?1[ .\-])?(?:\([2-9][0-9]{2}\) ?|[2-9][0-9]{2}[ .\-])[2-9][0-9]{2}[ .\x1f\-][0-9]{4}"
_GROUPED = f"[+(]{{0,2}}{DIGIT}(?:[ .()/\\-]{{0,3}}{DIGIT}){{6,14}}"
_SAID = (
    "(?<![A-Za-z])(?:(?:telephone|phone|mobile|cell|tel|fax|whatsapp)(?:[ ](?:number|no[.]?))?[ ]{0,2}(?:[:=#]|is)?"
    "|(?:desk|office|home|hotline|landline)(?:[ ](?:phone|number|no[.]?))?[ ]{0,2}[:=]"
    "|(?:phoned|texted|rang|whatsapp(?:ed)?)(?:[ ](?:me|him|her|them))?[:]?[ ]"
    "|(?:call|ring|reach(?:ed|able)?|dial|text|contact(?:ed|able)?|phone|answering|messages?|whatsapp|buzz|bell"
    "|hold[ ]of)(?:[ ](?:me|us|him|her|them|back)){0,2}[ ](?:on|at|to)"
    "|(?:try|get|catch)[ ](?:me|him|her|them)[ ](?:on|at))[ ]{0,2}"
)
"""English words that a number directly after them is a telephone's."""
_BE_ON = "(?<![A-Za-z])(?:be|am|['’]m)[ ]on[ ]"
_NATIONAL = f"0{DIGIT}{{2,4}}[ \\-]{DIGIT}{{3,4}}[ \\-]?{DIGIT}{{3,4}}"
_FOREIGN_MOBILE = (
    f"07{DIGIT}{{3}}[ ]{DIGIT}{{3}}[ ]?{DIGIT}{{3}}|08[35-9][ ]{DIGIT}{{3}}[ ]{DIGIT}{{4}}"
    f"|04{DIGIT}{{2}}[ ]{DIGIT}{{3}}[ ]{DIGIT}{{3}}|09{DIGIT}{{2}}[ ]{DIGIT}{{3}}[ ]{DIGIT}{{3}}"
)
"""Mobile numbers as Britain, Ireland, Australia and Taiwan write them: the groups tell them."""
_SAID_AFTER = "[ \\-]{1,3}(?:office|mobile|fax|cell|desk|home)(?![A-Za-z])"
_WORDS = (
    "phone mobile cell tel fax whatsapp desk office home hotline landline call ring reach dial text contact answering "
    "message rang bell buzz hold try get catch"
).split()
"""One of these, or 'on' before a zero, stands on every line where the expression below matches; to look for
them costs next to nothing."""
_BESIDE_A_WORD = regex.compile(
    f"{_SAID}(?P<value>{_GROUPED}{_FOREIGN_EXTENSION}){AFTER}(?![*])"
    f"|(?<![0-9A-Za-z.])(?P<value>(?>{_GROUPED})){_SAID_AFTER}"
    f"|{_BE_ON}(?P<value>{_NATIONAL}){AFTER}",
    regex.IGNORECASE,
)
_ABOVE = "(?:phone|mobile|tel|fax|电话|手机|座机|传真|联系方式)(?:号码?)?[ ]{0,2}[:]?[ ]{0,2}"
_LABELLED_ABOVE = regex.compile(f"{_ABOVE}$", regex.IGNORECASE)
_WHOLE_LINE = regex.compile(f"[ ]*(?P<value>{_GROUPED}{_FOREIGN_EXTENSION})[ ]*", regex.IGNORECASE)
_INTERNATIONAL_FORM = regex.compile(
    f"(?=[+0]){BEFORE}(?<!{DIGIT}{{4}}[ \\-]){_INTERNATIONAL}{_FOREIGN_EXTENSION}{AFTER}", regex.IGNORECASE
)
_NORTH_AMERICAN_FORM = regex.compile(
    rf"(?=[+(1-9])(?<![0-9A-Za-z.\-]){_NORTH_AMERICAN}{_FOREIGN_EXTENSION}{AFTER}(?!-[0-9])", regex.IGNORECASE
)
_NO_TELEPHONE = regex.compile(
    f"{DIGIT}{{1,3}}(?:[.]{DIGIT}{{1,3}}){{3}}|{DIGIT}+[.]{DIGIT}+"
    f"|(?:19|20){DIGIT}{{2}}[./\\- ][01]?{DIGIT}[./\\- ][0-3]?{DIGIT}.*|{_DATE}.*"
    f"|[0-3]?{DIGIT}[./\\-][0-3]?{DIGIT}[./\\-](?:19|20){DIGIT}{{2}}"
    f"|[(]?(?:[48]00|08(?:00|08)|03(?:0[036]|3[03]|4[345]))[ )\\-]*{DIGIT}{{3,4}}[ \\-]*{DIGIT}{{3,4}}"
)
"""Addresses of the network, decimals, dates, and companies' lines, which stand beside a word for telephones too."""
_TOLL_FREE = regex.compile(
    "(?:[+]|00)?1?[ .()\\-]{0,3}8(?:00|33|44|55|66|77|88)[ .()\\-]{1,3}[0-9]{3}[ .\\-]?[0-9]{4}.*"
)
"""Numbers that the called one pays for, which are companies' (NANP)."""
_COUNTED = regex.compile(
    "[ ]{1,4}(?:[.~]{0,2}/|[A-Za-z]:\\\\)[A-Za-z_.]|[ ]?[÷×=][ ]?[0-9]"
    "|[ ]?(?:行(?![李长程业为动驶])|笔(?!记)|件(?![人套])|页|帧|轮|个?(?:样本|参数|记录|文档|令牌|词)"
    "|次(?![日晨年月要])|人次|人(?:观看|浏览|在看|关注|参与|点赞|阅读|播放|访问|收藏|订阅|使用|下载)"
    "|个(?![人月])|条|元(?!旦)|円|[KMGT]i?B|B(?=[,;。]|$)|字节|比特|股(?!东)|份|步|票|颗|株|粒|枚|公里|千米|海里|平方"
    "|立方|公顷|吨|千克|公斤"
    "|毫秒|微秒|纳秒|光年|赫兹|千瓦|焦耳|倍|[万亿]"
    "|万元|美元|港元|欧元|日元|韩元|卢布|播放|浏览|阅读|点赞|粉丝|views?|plays?|bytes?|bits?|hits|downloads?|records?"
    "|rows?"
    "|tokens?|shares|votes|points|times|(?-i:[nuμm]s)(?![.]? [A-Za-z])|secs?|cycles|ticks)(?![A-Za-z])",
    regex.IGNORECASE,
)
"""What is counted, behind a count; what it is divided by; or a file, behind its size."""
_DENIED = regex.compile(
    "[\"”'」)]?[ ,]?(?:其实|并|也|就|可|都)?(?:不是|并非|绝非|而非)[^,。;]{0,6}?(?:手机|电话|座机|号码)"
    "|[\"'”]?,?[ ](?:is|was|are)(?:[ ]not|n['’]t|[ ]no)[ ](?:an?[ ]|real[ ]|valid[ ]){0,2}"
    "(?:tele|mobile[ ])?(?:phone|number)",
    regex.IGNORECASE,
)
"""Behind what is said to be no telephone."""
_OF_DATA = regex.compile(
    "字节|比特|十六进制|校验[和码]|哈希|时间戳|毫秒|(?<![A-Za-z])(?:bytes?|checksum|md5|sha-?[0-9]+|crc|timestamp"
    "|[wd][cu] -[a-z]|stdin|stdout|hex(?:adecimal)?)(?![A-Za-z])",
    regex.IGNORECASE,
)
"""What is said in a line whose numbers are sizes or digests."""
_OF_DATA_WITHIN = 60
_ALIKE = regex.compile("(?:像|似|如同|当[成作]|误[判认以]?[为伤])(?:是|一个)?(?:手机|电话)号")
"""What a line says that speaks of numbers one may take for a telephone's."""
_COUNT_BEFORE = regex.compile(
    "(?r)(?:(?<![A-Za-z])(?:[A-Za-z]+[_-])?(?:total|counts?|cnt|num|docs?|documents|rows?|records?|hits|items?|lines"
    "|size|len"
    "|length|bytes|elapsed|duration|ttl|qty|quantity|stock|views|likes|plays|reads|writes|seq|sequence|offset|lsn"
    "|version"
    "|rev|revision|height|balance|amount|price|score|limit|max|min|sum|avg|capacity|mem|memory|disk|ts|time|timestamp"
    "|epoch|page|index|cursor|nonce|hash|crc|checksum|sku|barcode|gtin|ean|started|finished|created|updated|expires"
    "|processed|scanned|affected|steps|tokens|samples|users|visits|pv|uv)"
    "|(?:总[数量行]|条数|行数|数量|大小|长度|耗时|阅读量|播放量|浏览量|点赞数|库存))[\"']?[ ]?[:=][ ]?[\"']?$"
    "|\\p{Han}(?:[数量额]|(?<!当)值)为?[ ]?$"
    '|"[ ][1-5][0-9]{2}[ ]$',
    regex.IGNORECASE,
)
"""The key of a count in a log or in JSON; or the status of an answer, before its bytes."""
_OFFICE = regex.compile(
    "总机|总台|前台|热线|专线|订[位座餐房票]|购票|票务|预[约订]电话|咨询|服务电话|客服|售[前后]|报修|维修电话|发行部"
    "|编辑部|广告部"
    "|市场部|销售部|人事[部处]|招[生标商]|采购人|代理机构|投诉|举报|监督|前台|值班|挂号|门市|[分总]店|营业厅|网点"
    "|急诊|救援电话|外卖"
    "|服务台|查询电话|问[讯询]处|接待[处站室]|管理处|传达室"
    f"|{HAN}(?:大厅|窗口|中心|[馆部处科局所站院店厂社台会]|(?<!办公)室)(?:的|对外|公开|联系|值班|服务)?电话"
)
"""Whose landline is an organisation's: the word stands in its clause."""
_OFFICE_IN_ENGLISH = regex.compile(
    "(?<![A-Za-z])(?:(?:support|information|service)[ ](?:desk|line|team|cent(?:re|er))|help[ -]?(?:desk|line)"
    "|customer[ ](?:services?|care|support|relations)|box[ ]office|switchboard|reception(?:ist)?|front[ ]desk"
    "|lost[ ]or[ ]stolen|press[ ](?:office|enquiries|inquiries)|enquiries|(?:booking|ticket|sales|order|crisis"
    "|info)[ -]?lines?|reservations|toll[ -]?free|24[ ]hours|(?:opening|office)[ ]hours|Mon(?:day)?(?:[ ]to[ ]|-)Fri"
    "|our[ ](?:office|store|shop|clinic|branch|showroom|restaurant))(?![a-z])",
    regex.IGNORECASE,
)
_PRIVATE = regex.compile(
    "我(?![院司局校店公单部馆行中所会社])|(?<!其)他|她|本人|家(?:里|中|属|长|庭)|宅|姓名|联系人|联络人|收件|收货|先生"
    "|女士|小姐|师傅|患者"
    f"|找(?:[{SURNAMES}]|{'|'.join(COMPOUND_SURNAMES.split())})\\p{{Han}}{{2}}(?=[,;])"
    "|(?<![A-Za-z])(?:my|me|I|his|her|he|she|mum|mom|dad|wife|husband|home|cell|personal|name|Mrs?|Ms)(?![A-Za-z])"
)
"""A person beside it, whose line it is all the same."""
_MOBILE = regex.compile(
    "(?:(?:[+]|00)?86|0)?1[3-9][0-9]{9}|(?:[+]|00)447.*|07[0-9]{9}|09[0-9]{8}|(?:[+]|00)852[4-9].*|(?:[+]|00)8869.*"
)
_COMMA = regex.compile("[,|]")
_SENTENCE = regex.compile("[;。!?]|[.][ ]|\\n")
_OFFICE_BEFORE, _OFFICE_AFTER = 70, 40
_SERVICE = regex.compile("95(?:0(?:13|15|40|57|71|79|9[235])|1(?:05|77|87|90)|213)[0-9]{3}")
"""Numbers for service, of companies that serve the whole country (MIIT): eight digits."""
_BYTE = "(?:25[0-5]|2[0-4][0-9]|[01]?[0-9]{1,2})"
_FOUR_PARTS = regex.compile(f"{_BYTE}(?:[.]{_BYTE}){{3}}")
"""An address of the network."""
_FILE = regex.compile("[.][A-Za-z][A-Za-z0-9]{1,4}(?![A-Za-z0-9@.])|[/_][A-Za-z0-9]")
"""How a path goes on behind a name in it."""
_ROUND = regex.compile(".*([0-9])\\1{7}")
"""A number that ends in one digit over and over is as soon a round one, or the greatest there can be."""
_MAINLAND_MOBILE = regex.compile("(?:(?:[+]|00)?86|0)?(?P<number>1[3-9][0-9]{9})")
_SIGNS = regex.compile(r"[_,、~|\\\\]")
_FICTION = regex.compile("(?:[+]|00)447700900[0-9]{3}")
"""Britain's mobile numbers for films and books (Ofcom), which people give when asked for an example."""
_WITH_EXTENSION = regex.compile(f"(?P<number>.*?[0-9]{{4}})(?P<extension>{_EXTENSION})", regex.IGNORECASE)

_TELLING, _TOLD, _VALID = 0.6, 0.55, 0.75
_UNUSUAL = 0.3
"""The prior of a number whose writing or range tells nothing: it needs a word beside it."""
_START = "(?:^|[^0-9A-Za-z.]|[^0-9][.])"

_DIGITS_SPOKEN = {
    "zero": "0", "oh": "0", "nought": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6",
    "seven": "7", "eight": "8", "nine": "9",
}  # fmt: skip
_COUNTING = "012345678901234567890"
_TIMES = {"double": 2, "triple": 3}
ONE_SPOKEN = f"(?:(?:{'|'.join(_TIMES)})[ ])?(?:{'|'.join(_DIGITS_SPOKEN)})(?![a-z])"
_READ_OUT = (
    "(?<![A-Za-z])(?:call|phone|telephone|tel|text|ring|dial|reach|mobile|cell|whatsapp|numbers?"
    "|landline)(?![a-z])[^\\n.;0-9]{0,30}?"
    f"(?P<value>(?<![A-Za-z]){ONE_SPOKEN}(?:[ ,.-]{{1,3}}(?:and[ ])?{ONE_SPOKEN}){{6,11}})"
)
"""A number in words of English: six one seven, five five five, zero one three nine."""
_READ_OUT_WORD, _LETTERS = regex.compile(ONE_SPOKEN, regex.IGNORECASE), regex.compile("[a-z]+")
_READ_OUT_FORM = regex.compile(_READ_OUT, regex.IGNORECASE)


class PhoneNumberRecognizer(Identifier):
    """Telephone numbers (ITU-T E.164; the mainland's numbering plan, MIIT 2017).

    A mobile number of a range in use tells itself when it is solid or written 3-4-4, and so does a landline with its
    area code set off, where it stands alone or people are spoken of beside it (`somebody`). Any other writing, and
    what stands in a row of numbers, needs a word beside it. A number divisible by 2**20 is a count of bytes: 16 GiB
    is 17179869184. 400 and 800 numbers are companies', and so are North America's that cost the caller nothing and
    landlines beside an organisation's word (总机, box office); before a counter or after its key a number counts, and
    in a path it is a file's. Numbers of other countries are found after '+', '00' or in North American punctuation
    where `phonenumbers` finds them valid, in the groups of Britain's, Ireland's, Australia's and Taiwan's mobile
    numbers, and after the label of a telephone in any grouping. Without an area code a landline is found after a label
    and in a list of telephones beside a name.
    """

    entity = "PHONE_NUMBER"
    release = "2.10.0"
    forms = (
        Form(
            "mainland, Taiwan, Hong Kong, Macau",
            f"{BEFORE}(?:(?:{_COUNTRY}|0)?1{SEPARATOR}?[3-9](?:{SEPARATOR}?{DIGIT}){{9}}"
            f"|(?:{_SIGNED_COUNTRY}|[(]?0){_LANDLINE}{_EXTENSION}|{_TAIWAN}|[(]?(?:[+]"
            f"|00)?{_HONG_KONG_MACAU}){AFTER}(?![*])",
            _TELLING,
        ),
        Form(
            "between other signs",
            f"(?<![0-9A-Za-z/_~|\\\\])(?<![0-9],)1[3-9]{DIGIT}([/_,、~"
            f"|\\\\]){DIGIT}{{4}}\\1{DIGIT}{{4}}(?![0-9A-Za-z]|[/_,、~|\\\\.][0-9])",
            _UNUSUAL,
        ),
        Form(
            "without area code, after its label",
            f"(?<![0-9])(?=[2-9]{DIGIT}{{2}}[0-9 \\-])(?<={_LABEL}{IS}){_LOCAL}{_EXTENSION}{AFTER}"
            "(?![ \\-*]?[0-9])(?![年元个次])",
            _TOLD,
        ),
        Form(
            "misread or in any signs, after its label",
            f"(?=[1lI0Oo][0-9OolI .,/_·\\-]{{9}})(?<![0-9A-Za-z])(?=[0-9 .·\\-]{{0,20}}[OolI,/_])"
            f"(?<={_ASKING}{IS}{HAN}{{0,2}}:?)"
            f"(?P<value>{_AS_MISREAD}|1[ ,/_·.\\-]{{0,3}}[3-9](?:[ ,/_·.\\-]{{0,3}}{DIGIT}){{9}}{AFTER})",
            _TOLD,
            _ASKING_SIGNS,
        ),
        Form(
            "its area behind it",
            f"(?<![0-9])(?P<value>{_LOCAL})(?=[^0-9\\n。;]{{0,8}}区号[ :]?0{DIGIT}{{2,3}})",
            _TOLD,
            ("区号",),
        ),
        Form("in numerals, by groups", _IN_NUMERALS, _UNUSUAL, signs=("一", "幺", "壹")),
        Form(
            "touching letters",
            _TOUCHING.replace("(?:[+]?86)?1", "(?P<value>(?:[+]?86)?1") + ")(?![0-9]|[A-Za-z][0-9])",
            _TOLD,
        ),
        Form("another country's mobile", f"(?=0[4789]){BEFORE}(?:{_FOREIGN_MOBILE}){AFTER}", _TOLD),
    )
    prefilter = (
        _READ_OUT,
        f"{_START}(?:{_FOREIGN_MOBILE})",
        _IN_NUMERALS,
        _TOUCHING,
        f"{_ASKING}{IS}{HAN}{{0,2}}:?{_AS_MISREAD}",
        f"{_ASKING}{IS}{HAN}{{0,2}}:?1[ ,/_·.\\-]{{0,3}}[3-9](?:[ ,/_·.\\-]{{0,3}}{DIGIT}){{9}}",
        f"{_LOCAL}[^0-9\\n。;]{{0,8}}区号",
        f"{_LIST_OF_NUMBERS}[^\\n]*{HAN}[ :]?[2-9]{DIGIT}{{2,3}}[ \\-]?{DIGIT}{{4}}",
        f"{_LIST_OF_NUMBERS}[^\\n]{{0,20}}\\n+[^\\n]*{HAN}[ :]?[2-9]{DIGIT}{{2,3}}[ \\-]?{DIGIT}{{4}}",
        f"{_BE_ON}{_NATIONAL}",
        f"(?:{_START}|(?:86[)]?{LOOSELY}|{_START}0))1{LOOSELY}[3-9](?:{LOOSELY}{DIGIT}){{9}}(?:[^0-9A-Za-z]|$)",
        f"{_START}[(]?(?:(?:(?:[+]|00)[ ]?)?86[)]?{LOOSELY}[(]?0?|0)(?:10|2{DIGIT}|[3-9]{DIGIT}{DIGIT})[)]?"
        f"(?:{LOOSELY}{DIGIT}){{7}}",
        f"(?:^|[^0-9A-Za-z])1[3-9]{DIGIT}[/_,、~|\\\\]{DIGIT}{{4}}[/_,、~|\\\\]{DIGIT}{{4}}",
        f"{_START}(?:{_TAIWAN}|[(]?(?:[+]|00)?{_HONG_KONG_MACAU})",
        f"{_LABEL}{IS}[2-9]{DIGIT}{{2,3}}[ {BREAK}\\-]?{DIGIT}{{4}}",
        f"{_START}(?:[+]|00)[1-9](?:[ .()/\\-]{{0,4}}{DIGIT}){{6}}",
        _NORTH_AMERICAN,
        f"{_SAID}[+(]{{0,2}}{DIGIT}(?:[ .()/\\-]{{0,3}}{DIGIT}){{6}}",
        f"[+(]{{0,2}}{DIGIT}(?:[ .()/\\-]{{0,3}}{DIGIT}){{6}}{_SAID_AFTER}",
        f"{_ABOVE}\\n+[ ]*[+(]{{0,2}}{DIGIT}(?:[ .()/\\-]{{0,3}}{DIGIT}){{6}}",
    )
    context_words = (
        "电话", "手机", "联系", "联络", "致电", "来电", "请电", "回电", "电联", "拨打", "请拨", "可拨", "热线", "座机",
        "固话", "宅电",
        "传真", "短信", "同号", "临停", "挪车", "移车",
        "收件", "收货", "寄件", "家属", "预留", "shouji", "shoujihao", "shoujihaoma",
        "dianhua", "dianhuahaoma", "dh", "dhhm", "lxdh", "sj", "sjh", "sjhm", "lianxi", "lianxidianhua",
        "lianxifangshi", "zuoji", "haoma",
        "phone", "telephone", "mobile", "cell", "cellphone", "call", "tel", "fax", "contact", "whatsapp", "dial",
    )  # fmt: skip
    counter_context = (
        "订单", "单号", "工单号", "工单编号", "工单:", "工单 ", "工单#",
        "磁盘", "流水", "快递", "运单", "编号", "编码", "序号", "货号", "时间戳", "字节",
        "版本", "校验",
        "哈希", "端口", "种子", "偏移", "位点", "图号", "铭牌", "常数", "素数", "质数", "料号", "件号", "索引", "主键",
        "数值", "取值", "最大值", "最小值", "上限", "下限", "得分", "最高分", "总分", "积分", "计数", "总数", "合计",
        "股本", "人口", "产量", "销量", "自增", "整数", "越界", "溢出", "随机数", "等于", "整除", "相加", "乘以",
        "除以", "之和",
        "箱唛", "唛头", "户号", "表号", "电表", "水表", "用户编号",
        "条码", "学号", "工号", "案号", "批次", "金额", "容量", "order", "tracking", "bytes", "byte", "capacity",
        "size", "timestamp", "version", "isbn", "invoice", "serial", "sku", "epoch", "seed", "offset", "nonce", "lsn",
        "cursor", "unix", "prime", "out of range", "overflow", "integer", "bigint", "counter", "random", "sum of",
        "equals",
    )  # fmt: skip

    def validate_result(self, pattern_text: str) -> bool | None:
        """False for a count of bytes; the form alone proves nothing more."""
        digits = plain(pattern_text)
        return False if digits.isdigit() and int(digits) % 2**20 == 0 else None

    def weigh(self, value: str, prior: float) -> float:
        """As everywhere, but no more than 0.3 where a mainland number is not written in its usual way, and 0 where
        what a label is before is no telephone."""
        if _TOLL_FREE.fullmatch(value):
            return 0.0
        if prior == _TOLD:
            letters = sum(letter in "OolI" for letter in value)
            if letters > 3 or (letters == 0 and "," in value and len(value) < 13):
                return 0.0
            return 0.0 if _NO_TELEPHONE.fullmatch(value) or _SERVICE.fullmatch(value) else prior
        return super().weigh(value, prior if _USUAL.fullmatch(value) else _UNUSUAL)

    def in_context(self, line: str, above: str, start: int, end: int, score: float) -> float:
        """As everywhere, but a number in a row of numbers, or joined to a serial, tells nothing by itself; one in
        brackets after a name does, whatever its range."""
        behind_a_slash = line[start - 1 : start] == "/"
        in_a_row = behind_a_slash and _in_a_row(line, start)
        if (
            _FOUR_PARTS.fullmatch(line, start, end)
            or _COUNTED.match(line, end)
            or _DENIED.match(line, end)
            or (behind_a_slash and not in_a_row and _FILE.match(line, end))
        ):
            return 0.0
        if _COUNT_BEFORE.search(line, max(0, start - 30), start) or _is_an_offices(line, start, end):
            return 0.0
        if is_no_telephone(line, start) or is_a_code(line, start, end) or _ALIKE.search(line):
            return 0.0
        bracketed = line[end : end + 1] == ")"
        is_somebodys = (
            bracketed
            and score > _UNUSUAL
            and (_PERSON_IN_BRACKETS.search(line, max(0, start - 16), start) or _ends_a_name(line, start - 1))
        )
        if is_somebodys:
            return max(score, _TOLD)
        joined = _JOINED.match(line, max(0, start - 2), start)
        written = line[start:end]
        grouped = not written.isdigit() and not stands_alone(line, start, end)
        if grouped and _BEHIND_A_CODE.search(line, max(0, start - 12), start):
            grouped = precedes_digits(line, end)
        one_by_one = set(group_lengths(written)) == {1}
        if grouped and one_by_one:
            return 0.0  # a longer number, read out digit by digit
        asked_for = one_by_one and _ASKED_FOR.search(line, max(0, start - 10), start)
        if one_by_one and len(written) == _ONE_BY_ONE and (asked_for or _is_the_line(line, start, end)):
            return _TOLD
        if joined or grouped or _ROUND.fullmatch(line, start, end):
            score = min(score, _UNUSUAL)
        elif bracketed and _AFTER_A_NAME.match(line, max(0, start - 2)):
            score = max(score, _TOLD)
        found = super().in_context(line, above, start, end, score)
        on_a_card = found in (_TELLING, _UNUSUAL) and _is_on_a_card(line, above, start, end)
        if found == _UNUSUAL and not grouped:
            is_somebodys = on_a_card or in_a_row or _OF_SOMEBODY.search(line, max(0, start - 24), start)
            is_somebodys = is_somebodys or (_PLACE.match(line, end) and _NAME.search(line, max(0, start - 12), start))
            return _TOLD if is_somebodys else found
        if found != _TELLING or on_a_card:
            return found
        around = line[max(0, start - _OF_DATA_WITHIN) : end + _OF_DATA_WITHIN]
        if _OF_DATA.search(around):
            return _UNUSUAL
        return found if is_spoken_of(line, above, start, end) or _is_an_entry(line, start, end) else _UNUSUAL

    def find(self, line: str, above: str = "") -> Iterator[Found]:
        """The mainland's numbers, then others': what is beside an English word, and what `phonenumbers` is asked of."""
        yield from super().find(line, above)
        lowered = line.lower()
        spoken_of = " on 0" in lowered or any(word in lowered for word in _WORDS)
        for match in _BESIDE_A_WORD.finditer(line, timeout=TIMEOUT_SECONDS) if spoken_of else ():
            if not (_NO_TELEPHONE.fullmatch(match["value"]) or _TOLL_FREE.fullmatch(match["value"])):
                start, end = match.span("value")
                yield Found(start, end, self.in_context(line, above, start, end, _TOLD))
        for match in _READ_OUT_FORM.finditer(line, timeout=TIMEOUT_SECONDS) if spoken_of else ():
            if digits_spoken(match["value"]) not in _COUNTING:
                yield Found(match.start("value"), match.end("value"), _TOLD)
        for match in _INTERNATIONAL_FORM.finditer(line, timeout=TIMEOUT_SECONDS):
            if _TOLL_FREE.fullmatch(match.group()) or _is_an_offices(line, *match.span()):
                continue
            if _FICTION.fullmatch(plain(match.group())) or _is_valid(regex.sub("^00", "+", match.group()), None):
                yield Found(match.start(), match.end(), _VALID)
        for match in _NORTH_AMERICAN_FORM.finditer(line, timeout=TIMEOUT_SECONDS):
            none = _NO_TELEPHONE.fullmatch(match.group()) or _TOLL_FREE.fullmatch(match.group())
            is_one = not none and _is_valid(match.group(), "US") and not _is_an_offices(line, *match.span())
            is_one = is_one and not is_no_telephone(line, match.start())
            if is_one and is_spoken_of(line, above, *match.span()):
                yield Found(match.start(), match.end(), _TOLD)
        if _LISTING.search(line) or _LISTING.search(above):
            persons = frozenset(names.names(points(line)).ends.tolist())
            for match in _LISTED.finditer(line, timeout=TIMEOUT_SECONDS):
                if (match.end("name") in persons or match["name"][-1] in _KIN) and not _SERVICE.fullmatch(
                    match["value"]
                ):
                    yield Found(match.start("value"), match.end("value"), _TOLD)
        if above and _LABELLED_ABOVE.search(above):
            whole = _WHOLE_LINE.fullmatch(line)
            if whole and not _NO_TELEPHONE.fullmatch(whole["value"]):
                yield Found(whole.start("value"), whole.end("value"), _TOLD)

    @staticmethod
    def canonical(value: str) -> str:
        """The number in E.164, then its extension; without a country it is the mainland's, or North America's by
        its form."""
        if _READ_OUT_WORD.match(value):
            value = digits_spoken(value)
        if any(letter in "OolI" for letter in value) and not any(letter in "eEtx" for letter in value):
            value = value.translate(_MISREAD)
        mobile = _MAINLAND_MOBILE.fullmatch(_SIGNS.sub("", plain(value.translate(_NUMERALS))))
        if mobile:
            return f"+86{mobile['number']}"
        north_american = _NORTH_AMERICAN_FORM.fullmatch(value)
        parts = None if north_american else _WITH_EXTENSION.fullmatch(value)
        extension = plain("".join(c for c in parts["extension"] if c.isdigit())) if parts else ""
        try:
            number = phonenumbers.parse(parts["number"] if parts else value, "US" if north_american else "CN")
        except phonenumbers.NumberParseException:
            return plain(value)
        e164 = str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))
        return f"{e164}x{extension}" if extension else e164


def digits_spoken(value: str) -> str:
    """The digits that words of English are."""
    digits, times = "", 1
    for word in _LETTERS.findall(value.lower()):
        digits += _DIGITS_SPOKEN.get(word, "") * times
        times = _TIMES.get(word, 1)
    return digits


def _is_the_line(line: str, start: int, end: int) -> bool:
    """Whether a number read out is all there is on its line of the text, and no row of digits stands next to it."""
    first, last = line.rfind(BREAK, 0, start) + 1, line.find(BREAK, end)
    last = last if last >= 0 else len(line)
    return bool(_WHOLE.fullmatch(line, first, last)) and not _ROW_OF_DIGITS.search(f"{line[:first]}{line[last:]}")


def _is_an_entry(line: str, start: int, end: int) -> bool:
    """Whether the number is an entry of a list: behind characters of a name that are no word."""
    entry = _ENTRY.search(line, max(0, start - 8), start) if _ENTRY_ENDS.match(line, end) else None
    if entry is None:
        return False
    word, tag = rjieba.tag(entry["name"])[0]
    return len(word) == 1 or (word == entry["name"] and tag == "nr")


def _ends_a_name(line: str, end: int) -> bool:
    """Whether a name ends at this place of a line, before a bracket."""
    begin = max(0, end - _NAMED_WITHIN)
    near = line[begin : end + 1]
    return near.endswith("(") and end - begin in names.names(points(near)).ends.tolist()


def _in_a_row(line: str, start: int) -> bool:
    """Whether a slash sets a number off from a name before it."""
    row = _IN_A_ROW.search(line, max(0, start - 24), start)
    return row is not None and ("·" in row["name"] or row["name"][0] in _SURNAMES or row["name"][:2] in _COMPOUND)


def _is_on_a_card(line: str, above: str, start: int, end: int) -> bool:
    """Whether a letter for a telephone stands before a number, and what else a visiting card tells beside it."""
    label = _ON_A_CARD.search(line, max(0, start - 10), start)
    return label is not None and _CARD.search(f"{above}\n{line[: label.start()]}\n{line[end:]}") is not None


def _is_an_offices(line: str, start: int, end: int) -> bool:
    """Whether a landline is an organisation's: a word in its clause, in English in its sentence, says so, and nobody is
    spoken of."""
    if _MOBILE.fullmatch(plain(line[start:end])):
        return False
    before = _SENTENCE.split(line[max(0, start - _OFFICE_BEFORE) : start])[-1]
    after = _SENTENCE.split(line[end : end + _OFFICE_AFTER])[0]
    told = _OFFICE.search(_COMMA.split(before)[-1]) or _OFFICE_IN_ENGLISH.search(f"{before}\n{after}")
    return told is not None and not _PRIVATE.search(before)


@lru_cache(maxsize=4096)
def _is_valid(value: str, region: str | None) -> bool:
    try:
        return bool(phonenumbers.is_valid_number(phonenumbers.parse(value, region)))
    except phonenumbers.NumberParseException:
        return False
