"""Addresses in Chinese text."""

import re
from collections.abc import Iterator
from typing import NamedTuple

import regex
import rjieba

from detectors.divisions import division_end
from detectors.reading import BREAK
from detectors.recognisers.identifier import HAN, SHORT, TIMEOUT_SECONDS, Found, Identifier
from detectors.renowned import ANCIENT

# ---------------------------------------------------------------------------- what an address is built of

_NUMERALS = "零〇一二两三四五六七八九十百"
_NUMERAL = f"(?:[0-9]{{1,4}}{BREAK}?[0-9]{{0,4}}|[{_NUMERALS}]{{1,6}})"
_WHICH = "附增甲乙丙丁戊新老旧前后东西南北中临第负"
_NUMBER = f"(?:[{_WHICH}]|地下)?{_NUMERAL}[A-Za-z甲乙丙丁]?(?:[\\-/之甲乙丙丁]{_NUMERAL}[A-Za-z]?){{0,3}}"
_UNIT = (
    "(?:号(?:门卫室?|仓库?(?:[A-Z][0-9]{0,3})?|厂房|库房?|大?院|楼|栋|幢|座|房(?![屋产主东])|室|门(?![口前面店])|公寓|别墅|宿舍楼?)?|栋|幢|座|单元|层楼?|楼|室|弄"
    "|支弄"
    "|房(?![屋产主东])|户(?![主型])"
    "|(?:村民)?小?[组队](?!团)|门(?![口前面店])|排|巷"
    "|段|铺|舍|宅|阁|院|社|[区期](?=[ A-Z0-9一二三四五六七八九十]|\\p{Han}{2,6}[0-9])|梯|#楼?)"
    "(?:之[0-9一二三四五六七八九十]{1,2})?"
)
_UNITS = "号栋幢座单层楼室弄支房户村小组队门排巷段铺舍宅阁院社区期梯#"
"""What units begin with."""
_LETTERED = (
    "[A-Za-z甲乙丙丁东西南北][0-9]{0,3}(?:-[A-Za-z]?[0-9]{0,2})?(?:栋|幢|座|单元|号楼|楼|塔|室|房|户|区(?=[0-9]))"
)
_DASHED = (
    "(?:(?<=[号园苑居邸庭湾城府墅轩都])[0-9]{1,2}-[0-9]{1,2}-[0-9]{1,4}|[(][0-9]{1,2}-[0-9]{1,2}-[0-9]{1,4}[)]"
    "|(?![48]00-)[0-9]{1,3}(?:-[0-9]{1,3})?-[0-9]{2,4})"
    "(?![0-9\\-]|[ ]?[年月日元])"
)
_DASHED_ROOM = "(?<!号段?[ ]?)(?!97[89]-)[0-9]{1,3}-[0-9]{1,2}-[0-9]{3,4}(?![0-9\\-])"
"""Building, unit and room; no book's number."""
_HASHED = "(?<![线机炉泵站库塔])[0-9]{1,3}#[ ]?[0-9]{1,2}-[0-9]{3,4}(?![0-9\\-])"
"""… as it is written in the north: 26#4-2105."""
_BELOW = "(?:(?:负|地下)[0-9一二三]{1,2}[层楼]|地下(?!\\p{Han}))"
_BARE_ROOM = (
    "(?:(?<=[栋幢座元楼层号梯院门寓舍期]|国际|中心|大厦|公馆|广场|大楼|务楼|字楼|商厦"
    "|公寓)[ \\-]?[A-Z]?[0-9]{1,3}(?:[0-9]{1,2}[A-Z]?|-[0-9]{1,4})"
    f"(?![0-9A-Za-z{BREAK}]|[.\\-][0-9]|[ ]?[年月日元人个万米平块号])(?:宿舍|寝室|室|房)?)"
)
_FLAT = "(?:(?<=[0-9一二三四五六七八九十]楼)[ ]?[A-Z](?:室|座)?(?![0-9A-Za-z]))"
_DOOR = f"(?:{_FLAT}|{_NUMBER}[ ]?{_UNIT}|{_LETTERED}|{_BELOW}|{_HASHED}|{_DASHED}|{_BARE_ROOM})"
_OF_A_NAME = "[^\\P{Han}的了在是到住叫把被让给请我你他她它这哪们没很去从于及与往寄送搬迁]"
_NEXT = "[和或](?![平谐润苑园泰盛顺美信安])|\\p{Han}{1,6}?(?<![都城])[省市]\\p{Han}{1,6}?[市区县]"
_BETWEEN = f"(?:(?!{_NEXT})(?:{_OF_A_NAME}|[A-Za-z·]){{1,12}}?(?<![0-9][年月日]))"
_NAME_LAST = (
    f"(?:[ ]?{_OF_A_NAME}{{2,12}}(?:大厦|大楼|广场|小区|花园|公寓|大学|学院|中心|家属院|校区)"
    "(?=[^\\p{Han}0-9A-Za-z]|$))"
)
_TAIL = f"(?:[ ,/\\-]?(?:{_BETWEEN}[ ]){{0,2}}{_BETWEEN}?{_DOOR}){{0,7}}{_NAME_LAST}?"

_WAYS = (
    "路街道巷弄同里村屯庄寨镇乡段园苑城区厦寓墅府坊湾期座栋幢楼社营店桥堡岭坪坝沟塘坡沿场馆邸庭居舍都轩台洲岛湖山院心"
    "库井浜圩"
    "队组"
)
"""The last characters of a street, village, estate or building, behind which a number stands."""
_FIRM = "(?:栋|幢|单元|号楼|号院|号大院|室)"
_INDOORS = f"[0-9][A-Za-z]?{_FIRM}"
_NO_DOOR = (
    "(?!线|文[^\\p{Han}]|令|公告|机(?![关电械场床])|桥(?![头南北东西])|墓|坑|遗址|台风|公路|国道|高速|出口"
    "|站(?!前)|口|楼[梯道顶市盘]|文件|选手|种子|院士|决议|主席)"
    "(?!(?<=楼)[梯道市盘])"
)  # fmt: skip
_HAMLET = "[村屯庄寨][^\\P{Han}村屯庄民委支会年月日第共有在于和与是为的到学校院所厂场店馆站]{1,3}"
"""A part of a village, whose houses have numbers: 样本村东坑56号."""
_HIGH_UP = "[0-9]{1,2}[楼层座][ ]?[0-9]{3,4}(?![0-9]|[ ]?[年月日元人个万米平块号])室?"
"""A room on a floor, or of a building, of any name."""
_HOUSE = "邨\\p{Han}{1,4}[楼阁苑]"
"""A house of an estate of Hong Kong, whose rooms are numbered by floor: 样本邨样明楼2306."""
_MAY_BE_NUMBERED = (
    f"(?<=[\\p{{Han}}A-Za-z])(?=[ \\-]?(?:[{_WHICH}]|地下)?[0-9{_NUMERALS}]|[ ]?[(][0-9]"
    "|(?<=\\p{Han})[A-Za-z][0-9\\-座栋幢]|[东西南北中]单元)"
)
"""What each of the numbers below begins with, behind a name: asked first, it rules out most places."""
_NUMBERED = regex.compile(
    f"{_MAY_BE_NUMBERED}(?:"
    f"(?<=[{_WAYS}])[ \\-]?{_NUMBER}(?:[ ]|-(?=号))?{_UNIT}{_NO_DOOR}"
    f"|(?<=[\\p{{Han}}A-Za-z])[ ]?(?:{_NUMBER}[ ]?(?:单元|号楼|号院)"
    f"|{_HIGH_UP}|[0-9]{{1,4}}[A-Za-z]?{_FIRM})(?!(?<=楼)[梯道市盘])"
    "|(?<=[\\p{Han}])[A-Za-z][0-9]{0,3}(?:-[A-Za-z]?[0-9]{0,2})?[座栋幢]"
    "|(?<=[楼院区园寓舍苑])[东西南北中]单元"
    f"|(?<=嘎查)[ ]?[0-9]{{1,4}}[号户]"
    f"|(?<=居委会|村委会|社区|嘎查)[ ]?{_NUMBER}(?:(?:村民)?小?组(?!织|成|建|合|长)|队(?!伍|长|员))"
    f"|(?<=小区|花园|家园|公寓|新村|苑|[号栋幢座])[ ]?{_DASHED}室?|(?<=\\p{{Han}})[ ]?(?:{_DASHED_ROOM}|{_HASHED})室?"
    f"|(?<={_HOUSE})[ ]?[0-9]{{3,4}}(?![0-9]|[ ]?[年月日元人个])室?"
    f"|(?=[0-9]{{1,4}}号)(?<={_HAMLET})[0-9]{{1,4}}号(?!线){_NO_DOOR}"
    f"){_TAIL}"
)
_SETTLED = "(?:省|自治区|特别行政区|自治[州县旗]|地区|市|州|盟|县|旗|区|镇|乡|苏木|街道|开发区|新区|村)"
_DIVISION = regex.compile(f"{_OF_A_NAME}{{1,10}}?{_SETTLED}(?!路|街|道(?!路)|大厦|广场|花园|小区)")
_NAMED_PLACE = regex.compile(
    f"{_OF_A_NAME}{{1,9}}?(?:{_SETTLED}|大街|大道|路|街|道|巷|弄|胡同|里|屯|庄|寨|社区|小区|花园|家园|公寓|新村|苑"
    "|大厦|广场|村委会|嘎查|(?:村民)?小?组(?![织成建合长])|队(?![伍长员])"
    "|家属[楼院]|公租房|廉租房|安置房|经适房|自建房|筒子楼|宿舍楼?|校区|大学|学院|学校)(?:[组队]"
    "(?![织成建合长伍员]))?"
)
_ROADLIKE = regex.compile("[东西南北中]?[一二三四五六七八九十0-9]{0,2}(?:大街|大道|路|街|道)")
_STREET_END = regex.compile(
    "[东西南北中一二三四五六七八九十内外上下前后新老0-9]{0,2}(?:大?[路街道巷弄]|胡同|里|村|镇|乡|[市区县])"
)
_SEPARATOR = regex.compile("[ ,/、>|·\\-]{0,3}")
_POSTCODE = regex.compile(
    "(?<![0-9A-Za-z])(?<!邮编[: ]{0,2}|邮政编码[: ]{0,2})(?:[(]?[0-9]{6}[)]?|(?P<taiwan>[0-9]{3}(?:[0-9]{2})?))[ ,]?$"
)
_TAIWAN = regex.compile("[台新桃高基嘉苗彰南云屏宜花澎金连][\\p{Han}]{1,2}[市县]")

# ---------------------------------------------------------------------------- who says so

_HOME = (
    "家庭住[址所]|住处|家庭地址|住宅地址|住址|住[ ]址(?=[ ]?:)|现[地家]?址|居住地|居住地址|现居地?|现住址?|现居住地?"
    "|经常居住地"
    "|户籍所在地|户籍地址?"
    "|户籍(?:设[在于])?|户口所在地|户口|籍贯"
    "|家住|家在|收货地址?|收货地|收件地址?|寄件地址?|寄送地址|邮寄地址|配送地址|派送地址|送达地址|送货地址"
    "|取件地址|寄到地址"
    "|(?:现|暂|租|借|寄|常)住(?![院户宅人])|居所|居住(?:信息|情况|地点)|原住址?|原籍|祖籍|上车点|下车点|接送地点"
    "|改?送(?:到)?家里?吧?"
    "|通讯地址|通信地址|通讯处|上门地址|安装地址|身份证地址|证件地址|老家|暂住地址?|租住地址?|宿舍地?址?|zhuzhi"
    "|jiatingzhuzhi"
    "|home[ _]?address"
)
"""Labels of where a person lives or is reached."""
_PROPERTY = (
    "(?<![\\p{Han}A-Za-z])家(?=:)|(?:(?<![工厂])房屋|房产|住房|住宅|不动产|抵押物)(?:坐落|座落)?(?:地址|位置"
    "|所在地)?(?=[:为是])|门牌号?码?|坐落(?=[:])"
    "|(?:租赁|出租|承租|交易|抵押|标的|涉案|查封)(?:标的物?|房屋|房产|住房)|(?:(?<![工厂])房屋|房产|住房|住宅)(?:坐落"
    "|座落|位[置于]|一[处套])"
    "|(?:家访|上门|安装|维修|看房)(?:地点|位置)"
    "|(?:新郎|新娘|[男女]方|[丧咱我俺他她你在于])(?:们)?家(?:里|中)?(?:来|就)?(?=[:是在(])"
)
"""Labels of somebody's door, behind which a number stands."""
_GENERAL = (
    "住所地?|地址(?:不变|没变|照旧|统一|还是|改成|改为|换成|写成)[,:]?|地址|详细地址|联系地址|所在地|dizhi"
    "|(?:address|addr)(?:[ ]in[ ](?:China|Chinese))?"
)
"""Labels that organisations use, too."""
_MOVES = (
    "(?:居|租|暂|定|现|常|入|借|同)?住(?:在|于|到|进)|[居租所]住的"
    "|[我他她家们人在前都就还]住(?![院宅所建房宿店户持过不了得下])|定居(?:在|于)?|居于|(?:搬|迁|搬家|搬去"
    "|搬迁)[到至往进回去]"
    "|寄[到往至给回]|(?:信|仍|还|照旧)寄(?=\\p{Han}{2,3}[省市])|(?<!公司|[我本该][校司局院厂]|单位|厂家|商家"
    "|部门)寄\\p{Han}{1,4}[到往至给]"
    "|邮寄[到往至]|[派配]?送[到往至达]|(?:送货|配送|派送|投递|快递|发货|邮递)[到至往]|送货上门[到至]|发[到往至]"
    "|快递地址|上门[到至]|(?:看[车房货]|[提试交]车|面交|自[提取])(?:地点)?[在到去]"
    "|[回接]?到家"
    "|(?:打车|开车|坐车|假|班就?|过年|春节|周末)[回到](?=\\p{Han}{2,9}[市县区旗州])"
)
_TIE = "了?[ ]{0,2}(?:信息|栏)?[ ]{0,2}[\"'”]?[ ]?(?:是|为|在|于|写|填|[:=|\\-])?[ ]{0,3}[\"'“‘「『\\[(]?"
_LABEL = regex.compile(
    f"(?:(?P<home>{_HOME}|{_PROPERTY}|(?:^|[,;。、:( \"'我他她您你们人家])(?:现在?|目前|一直|暂|常|均|都|原|还)?住(?:在"
    f"|于)?)|(?P<general>{_GENERAL})"
    f"|(?P<moves>{_MOVES})){_TIE}(?:(?:在|于)?(?:中国|我国)?)$",
    regex.IGNORECASE,
)
_SAID = regex.compile(
    f"(?:(?P<home>{_HOME})|(?P<general>{_GENERAL})|(?P<moves>{_MOVES})){_TIE}"
    f"(?P<rest>{HAN}(?:[{HAN}A-Za-z0-9 ·\\-]|(?<={_SETTLED})[,/、]){{2,40}})",
    regex.IGNORECASE,
)
_INSTITUTION = regex.compile(
    "公司|集团|企业|法院|检察院|医院|诊所|酒店|饭店|宾馆|餐厅|餐馆|商场|超市|商店|门店|店铺|本店|书店|博物馆"
    "|纪念馆|美术馆|展览馆"
    "|故居|旧址|遗址|寺|庙|教堂|大会堂|图书馆|体育[馆场]|剧院|影院|银行|支行|分行|政府|委员会|管理局|分局|公安局"
    "|派出所|事务所|办事处"
    "|大使馆|领事馆|总部|景区|景点|公园|车站|机场|位于|坐落|地处|设在|注册|营业|办公|经营|门市|网点|工厂|厂址"
    "|校址|社址|馆址|院址|学校"
    "|大学|中学|小学|幼儿园|研究[所院]|出版社|协会|学会|基金会|单位|科学院|学院|中心|馆|大厦|市场|电视台|报社"
    "|[分旗专门]店"
)
_OFFICE = regex.compile(
    "(?:公司|集团|单位|企业|机构|办公|注册|经营|营业|总部|店铺?|[工药]厂|法院|医院|银行|酒店|律所|事务所"
    "|研究[所院]|大学|学院|学校|分[部店行]"
    "|博物[馆院]|图书馆|美术馆|纪念馆|科技馆|体育馆|大剧院|故居|公园|植物园|动物园|景区|寺|祠堂|教堂|车站"
    "|[驻使领]馆|项目部|售楼处|营业厅|考[点场]|生产|接收|捐赠|开业|仓库|网点|编辑部|本[院店馆校局社厂司]"
    "|(?:售后|维修|客服|保修|服务|营业|门市|经营|联络|接待|销售|邮购|发行|征订|读者)(?:服务)?[部处站点]{1,2}|维修中心"
    "|信箱"
    "|[馆院厂园]区"
    "|厂家|厂商|(?:制造|生产|经销|代理|进口|分销)商|受托方|委托方"
    "|派出所|检察院|政府|大厅|服务中心|委员会|出版社|加油站|药[店房]|诊所|门诊部|超市|商场|宾馆|采样点|充电桩|公交线路"
    "|(?:讲座|会议|活动|集合|领取|举办|展会|面试|工作|体检|培训|开标|执业)(?=地))"
    "[)”》」]?(?::|[,:;( ]{0,2}(?:的|详细|具体|通讯|联系|办公)?(?:地址|住所|场所|地点|所在地|校址|院址)|现?(?:位于"
    "|坐落[于在]|设[在于]|地处|迁[至入]))"
    "[ ]?[:是为在]?[ ]?$"
)
"""What says that an office is there."""
_FIRM_MAIL = regex.compile("(?:总部|来稿|投稿|征稿|稿件|仓库|开票|发票|展厅|展馆|门店|旗舰店|退货)[^,;。]{0,8}$")
_FIRM_MOVES = regex.compile(
    "(?:局|厅|[登办].{0,3}处|公司|集团|中心|部|馆|院|店|银行|[事研检].{0,3}所|协会|学会|学校)(?:已经?|将|现|正式|整体"
    "|全部){0,2}"
    "(?:搬迁?|迁移?)[到至往]$"
)
_ABOVE_IS_OFFICE = regex.compile(
    "(?:^|(?:招标|采购|主办|承办|代理|出版|发行|建设)(?:人|方|单位|机构)?[:])[^:]{0,28}(?:局|厅|院|大学|学院|中学"
    "|小学|办公室|委员会"
    "|中心|馆|宫|寺|庙|故居|旧居|公司|集团|银行|协会|学会|出版社)[ ]?$"
    "|(?:开放|营业|服务|办公|接待)时间|停止入[场馆园]|周[一二][至到-]周[日一-六]"
)
"""A line above `地址:` that is an organisation's, and no form's about a person."""
_DEPARTMENT = regex.compile("[,;。 ]{0,2}(?:财务|行政|人事|采购|市场|法务|客服|售后)[部处科]")
"""What says that it is a firm's, and who of it is reached there."""
_STORY = regex.compile(
    "[该视续话]剧|剧中|剧情|小说|电影|影片|动画|漫画|书中|主人公|[男女]主角?|虚构|水浒|西游|红楼|三国演义|》[里中]|剧本杀|人物卡|角色卡|同人[设稿]|故事接龙"
    "|(?:小?(?:兔子?|松鼠|刺猬|熊|狐狸|老鼠|青蛙|猴子?|羊|乌龟|象|鸭子?|猫咪)|啄木鸟)[^,。;]{0,4}(?:住|的家|家)"
)
"""What says that nobody lives there but in a book."""
_WORKS = regex.compile("(?:施工|改造|拆除|停水|停电|检修|招标|样板间|考场)[^,;。]{0,8}$")
"""What says that works are there."""
_TRADER = regex.compile("经营者|个体(?:工商)?户|经营人")
_PREMISES = regex.compile("经营(?:场所|地址|地点|所在地)[:是为在 ]{0,3}$")
_RENOWNED = regex.compile(
    "女贞路|贝克街|唐宁街|宾夕法尼亚大道|格里莫广场|对角巷|景山前街[ ]?4号|东交民巷27号|府右街174号|西长安街174号"
    "|人民大会堂西路|高老庄|花果山|水帘洞|翠云山|火焰山|盘丝洞|大观园|荣国府|桃花岛|格兰芬多|霍格沃茨"
)
"""Where novels play, and governments sit."""
_LEFT = regex.compile("[迁搬][往到至去]")
_OWN_HOUSE = regex.compile("[的之]?(?:房屋|房产|住宅|住房|家中|家里|出租[屋房]|住处|房子)")
_PUBLIC = regex.compile(
    "传真|网址|版权|官网|热线|客服|总机|服务台|开放服务|讲解|质保|保修|售后|投稿|征订|邮购|ICP|www[.]|营业时间"
    "|开放时间|门票|票价|[闭开]馆|参观|游客|游览|免费开放",
    regex.IGNORECASE,
)
_PERSONAL = re.compile(
    "(?=[0-9])(?<![0-9A-Za-z])(?:(?:0|86[ \\-]?)?1[3-9](?:[ \\-.]?[0-9]){9}|[1-9][0-9]{16}[0-9Xx])(?![0-9A-Za-z])"
    "|姓名|收件人|收货人|寄件人|联系人|户主|业主|房东|租客|租户|身份证|手机|微信|原告|被告|被申请人|申请人|患者"
    "|病人|先生|女士|快递员|骑手|外卖|取件|签收"
    "|收货联系|xingming|shouji|住户|屋主|(?:权利|产权|所有权|买受|承租|出租|抵押|共有|投保|被保险|报案|报警|签收"
    "|受送达|被执行|立遗嘱)人"
    "|遗嘱|有意加|(?<!客服|咨询)QQ[:号]?[ ]?[0-9]"
    "|[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z]·?[A-Z0-9]{5}(?![A-Z0-9])"
)
_SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余于杜叶程苏魏吕丁任沈姚卢姜崔钟谭"
    "陆汪范金"
    "石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
)
NAME_BEFORE = regex.compile(f"(?:^|[,;:(| ])[{_SURNAMES}]{HAN}{{1,2}}[,;:)(| ]{{1,3}}$")
_NAME_AFTER = regex.compile(f"[,;)(| ]{{1,3}}[{_SURNAMES}]{HAN}{{1,2}}(?:[,;:)|。 ]|收|$)")
_DWELLER = "(?:老板娘?|店主|租客|租户|住户|业主|居民|村民|牧民|农民|渔民|果农|房东|房客|户主|主人)"
_RECEIVED = regex.compile(
    f"[ ,(]{{0,3}}(?:请|麻烦)?(?:(?:放|存|搁)?(?:门口|门卫|前台|丰巢|驿站|快递柜|菜鸟|物业)(?!大厦)"
    f"|(?:代|签)?收(?!费|入|到|购|藏|治|银|容|录)|自提|自取"
    "|放(?:门口|门卫|前台|丰巢|驿站|家里)|(?:给我|帮我)?送(?:一下|过来|来|上楼|货|到)|取件|取货|接我|接人|谢谢"
    f"|到付)|[ ,(]{{0,2}}{HAN}{{2,4}}(?<![部处科司组室店])[ ]?收(?![费入到购藏治银容录])|的?{HAN}{{0,4}}?{_DWELLER}"
    "|的(?:次卧|主卧|房子|房间|平房|楼房|院子|民房)"
)
"""What is said behind an address of who is reached there."""
_REACHED = regex.compile(
    "(?:(?:快递|包裹|外卖|东西|货|件)(?:放|送|寄|搁|存)|(?:^|[,;。:! ])(?:放|送|寄|取件|取货|代取|接|去|来|到)"
    "|[帮给]我(?:寄|送|取|买|叫车)|导航|(?:自提|面交|自取|交货)(?:地?点|地址|处)?"
    "|(?:同城|闪送|跑腿|配送|派送|派件|上门|下单地址|租)[了的]?)(?:在|到|至|去|往)?[ :]{0,2}$"
)
"""What is said before it."""
_CROSSING = regex.compile(
    f"[与和]{_OF_A_NAME}{{1,8}}?(?:大街|大道|路|街|道|巷)(?:的)?(?:交叉路?口|十字路口|交口|路口|交汇处?|交界处?|口)"
    "(?:[往向]?[东西南北]{1,2}[行走侧面边]?)?(?:约?[0-9]{1,5}(?:米|m"
    "|公里))?(?:[处路道街]?[东西南北][侧边面]?)?(?:的?(?:平房|楼房|小院|院子|民房"
    "|出租屋|自建房|院内|二层小楼|小楼))?"
)
"""How a place goes on that is told by two roads."""
_BEYOND = regex.compile(f"{_OF_A_NAME}{{2,8}}{_DASHED}")
"""… and one whose last name is of no known kind: 华誉商城后院2-301."""
_SLIP = regex.compile("[ ]*(?:寄|收|发)(?:件|货)?(?:人|方)?[ ]?:")
"""How a line of a courier's slip begins: who sends, who receives, and where."""
_ASKS = regex.compile("(?:地址|住|寄|送|发|接)[^。]{0,6}[我你呢吗哪啥?]|哪[里儿]")
"""A line above that asks for an address."""
_ASKED = regex.compile("(?:地址|住)[^,;。:]{0,4}[我你呢吗哪啥里儿?][ ,;。?]{1,2}(?:[A-Za-z]|\\p{Han}{1,4}):[ ]?$")
"""… and the beginning of its line."""
_SPEAKER = regex.compile(f"[ ]*(?:[A-Za-z]|{HAN}{{1,4}})[:][ ]*")
_DWELLING = regex.compile("[,的 ]{0,2}(?:合租|整租|租房|租住|租了|居住|住(?![宅院所建房宿店户持过]))")
_AT = regex.compile(
    "(?:^|我|他|她|家|们|现|女儿|儿子|父母|爸|妈|老[婆公]|妻子|丈夫|朋友|同事|爷爷|奶奶|[ ,;。:])(?:都|就|现在)?在$"
)
"""What is said around a place that somebody dwells at."""
_HAPPENED_AT = regex.compile(
    "(?:(?:起火|着火|失火|火灾|[案事]发|事故|出险|走失|失[踪联]|遇害|坠楼|抓获|作案|被盗|受伤|发病|救援)"
    "(?:现场|地点?|点|位置|地址|建筑物?|处)|现场)(?:位于|在|为|是|:|了解到[:,]?)$"
    "|(?:赶[到至往赴]|抵达|窜至|闯入|进入|潜入|出现在|(?:走失|倒|死|藏匿|抓获)[在于]|派(?:人|员)?[到至赴往])$"
)
_HAPPENS = regex.compile(
    "的?(?:一[栋处户间幢])?(?:附近|一带|门[口前]|楼[下道]|内|处|外|家[中里]|[屋室]内|民[宅房居]|住宅|居民[楼家]"
    "|自建房|[出]?租[房住屋]处?){0,2}"
    "(?:突?发[生病]|突发|[起失着]火|火[灾警]|失[踪联]|走失|出门|外出|下落不明|被[抓捕拘擒盗害杀抢骗打撞控]"
    "|将[^,;。]{0,12}(?:抓获|控制|拘|捕)|抓获|盗窃|坠[楼亡]|跳楼"
    "|[摔晕昏]倒|有人|遇害|受伤|离家|出走|落网|归案|容留|现场[核查勘处检走调抓])"
)
_CONCERNED = regex.compile(
    "伤者|死者|逝者|遗体|住户|[屋事店房]主|当事人|[被受]害人|嫌疑?人|被告人|报[案警]人|被保险人|投保人|失[踪联]"
    "|走[失丢]|没回[家来]|未归|寻人|[被受]困|受伤|[家亲]属|少[女年]|[女男][童孩]"
    "|老[翁妇太人汉]|[男女]子|孕妇|身亡|遇难|身穿|您(?:反映|投诉|举报|来信)|来[信电]收悉|尊敬的"
)
"""Where something happens, and to whom."""
_COLLECTED = regex.compile("[^,;。]{0,4}(?:领取|取件|自取|提取|取回)")
_SELF = regex.compile("(?:[我他她]们?(?:就|也)?是|邻居说)$")
_YOURS = regex.compile("您的[^,;。]{0,4}(?:包裹|快[件递]|邮件|护照|签证|证件?|行李|物品|外卖|订单)")
"""What somebody is told to fetch, and that it is his."""
_NO_DWELLING = regex.compile(
    f"的?(?:{_OF_A_NAME}{{0,8}}?(?:仓库|厂房|[厂校园]区|车间|工地|餐[馆厅]|饭[店馆]|火锅|商[铺店户场厦]|超市|网吧"
    f"|会所|酒[店吧楼]|宾馆|旅[馆店社]|客栈|药店|诊所|医院"
    "|[小中大]学|学校|幼儿园|公司|集团|工厂|作坊|银行|支行|门?店铺|门店|编辑部|秘书处|[协学]会|委员会|中心|办公"
    "|报告厅|会[议展]|大厅|窗口|柜台|停车场|地铁[口站]|公交站|广场|红十字"
    f"|博物馆|图书馆|纪念馆|展[馆厅]|派出所|法院|检察院|政府|客服|售后|财务部|人事部)(?!{_DWELLER})|路段|地块"
    f"|以[东西南北]|停[水电气](?!了)|封闭施工)"
)
"""Who has his seat where nobody lives."""
_SEAT = regex.compile("(?:[小中]学|医院|住院部|法院|检察院|政府|公司|集团|酒店|宾馆|博物馆|图书馆)$")
_SHELVES = regex.compile("[货书层]架|号架|架[号位]|[号格]柜|柜[号格]|[库货仓储]位|格口|索书|取[件货]码|号格|函号|册号")
"""Where things stand that are numbered like rooms."""
_ROOTED = regex.compile("老家|门牌|户口|我家")
_LANDMARK = regex.compile("(?:旁边?|附近|对面|隔壁|后面|前面|边上)的$")
_INSTITUTIONAL = regex.compile(
    "(?:塔|宫|陵|阁|桥|古镇|乐园|广场|大厅|展厅|教堂|[市区县]府)的?(?:详细|具体)?地址[:是为 ]{0,2}$"
)
_SETTLEMENT = "村|屯|庄|寨|嘎查|社区"
_DOING = "(?:[看陪种养放教当做打卖开过照探帮守]|老家|娘家|上班|长大)"
_TOWNS = ("镇", "乡", "苏木", "街道")
_VILLAGED = regex.compile(
    f"{HAN}{{2,12}}(?:省|自治区|[市州盟县旗区]){HAN}{{2,24}}?(?:{'|'.join(_TOWNS)}){_OF_A_NAME}{{1,6}}?"
    f"(?:{_SETTLEMENT})"
    f"(?:{_OF_A_NAME}{{1,4}}?(?:组(?![织成建合长])|队(?![伍长员])|社(?!区)|屯|湾|庄))?(?![{_WAYS}委小]|卫生|[0-9])"
    f"|{HAN}{{2,10}}(?:市|州|盟|地区){HAN}{{1,12}}?[市县旗区]{HAN}{{1,6}}?(?:镇|乡|苏木)(?={_DOING})"
)
_MARKS = "-*_/~."
_PARTED = regex.compile(
    f"(?:{_HOME}){_TIE}(?P<value>{HAN}(?P<mark>[{_MARKS}])(?:[{HAN}0-9A-Za-z]{{1,4}}"
    f"(?P=mark)){{5,50}}[{HAN}0-9]{{1,4}})",
    regex.IGNORECASE,
)
"""An address whose characters are parted, so that no filter sees it: 样-本-市-示-例-路."""
_BROKEN = regex.compile(
    f"[ ]*(?:住[ ]?址|地[ ]?址|{_HOME})[: ]{{1,3}}(?P<value>{HAN}[{HAN}A-Za-z0-9 \\-]{{8,60}})[ ]*$"
)
"""… and one that is read from a picture, with spaces within its words."""
_ISLANDS = regex.compile("(?:香港|九龙|新界|港岛|澳门|氹仔|凼仔|路环)")
"""Where no street number is needed: an estate, its building and a room on a floor."""
_SOMEBODY = "(?:我|他|她|爸|妈|爷|奶|哥|姐|弟|妹|叔|姑|舅|姨|婆|公|友|同学|同事|老乡|亲戚|父亲|母亲)"
_OWN_PEOPLE = regex.compile("的(?:亲戚|亲人|奶奶|爷爷|外婆|外公|姥姥|姥爷|父母|爹娘|爸妈)")
_OF_A_VILLAGE = regex.compile(
    f"{_SOMEBODY}[^,。;]{{0,8}}?(?:在|回|从|到|去)$|(?:假|过年|春节|周末|清明|中秋|休班就?|退休后?|年底)(?:就"
    f"|都|要)?[回去到]$"
    "|(?<![，,。;]?[^，,。;]{0,20}(?:公司|厂|单位|部门)[^，,。;]{0,9})原来在$"
    "|(?:我|他|她|本人|家)是?$|来自$|(?:家|现|居|暂)?住(?:在|于)?$|老家(?:是|在)?$|出生(?:在|于)$|(?:嫁|落户|迁|搬"
    "|下放|插队)[到至入往于]$|[籍贯址][:是为]{0,2}$"
)
_MOVED = regex.compile("(?:迁[出入移到至]|移居|搬[到至来]|嫁[到至入]|落户|走失|外出务工|考[入到上])")
_CONTINUED = regex.compile(f"[ ]{{0,4}}(?P<value>{_NUMBER}[ ]?{_UNIT}{_NO_DOOR}{_TAIL})")
_CLAUSE = regex.compile("[,;。!?]")
_BLOCKS = ("栋", "幢", "号楼")
_OWN_DOOR = (
    "(?:(?<![\\p{Han}0-9A-Za-z\\-])|(?<=[住在是我家的到给去送]))"
    f"[0-9]{{1,2}}(?:{'|'.join(_BLOCKS)})(?:[0-9]单元)?[0-9]{{3,4}}(?![0-9])[室户]?"
)
"""A building and a room of the estate that all who read it live in."""
_OWN_DOORS = regex.compile(_OWN_DOOR)
_NEIGHBOUR = regex.compile(
    f"[家的]?{_DWELLER}|的[{_SURNAMES}]{HAN}{{1,2}}|[ ]{{0,2}}[(]?(?!张床)[{_SURNAMES}]{HAN}{{1,2}}[)]?(?:[,;。:) ]|$)"
    f"|[ ,]?{HAN}{{1,3}}(?:女士|先生)"
)
_NEIGHBOURS = regex.compile(f"(?:{_DWELLER}(?:代表)?{HAN}{{2,4}}[(]|我们?家?[是在住]{{1,2}}|住在?)$")
"""Who of it is told of, behind it and before."""
_NEITHER = regex.compile("[^\\p{Han}0-9A-Za-z]*")

# ---------------------------------------------------------------------------- where it begins

_RUN = regex.compile(
    f"(?:[(][东西南北][)](?=[邨村])|[{HAN}A-Za-z0-9 ·\\-{BREAK}]|(?<={_SETTLED})[,/、>|])+$", regex.REVERSE
)
_CUT = regex.compile(
    f"(?:{_HOME}|{_GENERAL}|{_MOVES})(?:信息|栏)?[ ]?(?:是|为|在|于)?[ ]?|(?<![解开奔豪])放(?![马鹤鹰羊生])|"
    f"(?<![公廉])租(?!界)"
    "|[送寄]|配送|取件|地点|位置|位于|坐落于?|地处|前往|来到|到达|快递|邮寄"
    "|联系方式|电话|手机号?|邮编|[到在是的了我你他她咱们某把让请给被址去往]|住(?![宅院宿])|为(?!民)"
    "|[从至向](?![化阳善诚德平远])|于(?![洪家都])"
    f"|[和与及](?!区)(?=.{{0,8}}?(?:[省市县]|(?<![小社校园景厂])区))|[0-9]{{5,}}|(?<!{_SETTLED}|[路街道])[ \\-]+",
    regex.IGNORECASE,
)
_CUTTING = frozenset("p v uj ul uz ug c d r y x e".split())
"""Tags of words that are no part of a place's name."""

# ---------------------------------------------------------------------------- how far it leads

_ROOM = regex.compile(
    "(?:[0-9A-Za-z一二三四五六七八九十甲乙丙丁][ ]?(?:栋|幢|座|单元|室|房|户|号楼|#|梯|铺)"
    "|[东西南北中](?:单元|户)|(?:巷|弄)[0-9之\\-]{1,8}号[0-9一二三四五六七八九十]{1,3}楼"
    "|楼之[0-9一二三四五六七八九十]"
    f"|{_BARE_ROOM}|[0-9]-[0-9]{{2,4}}|[0-9]-[0-9]{{1,2}}-[0-9])"
)
_HOUSES = regex.compile(f"{_HOUSE}$")
_WHOLE_ROOM = regex.compile(f"{_DASHED_ROOM}|{_HASHED}")
_NEARER = regex.compile("[0-9一二三四五六七八九十][ ]?(?:层|楼|组|队|号|弄|宅|社|排)")
_STREET = regex.compile("[路街道巷弄同里段村屯庄寨]$")
_ESTATE = regex.compile(
    "(?:小区|花园|家园|公寓|新村|[园苑庭邸墅府]|大院|宿舍楼?|家属[楼院]|社区|[公廉]租房|安置房|经适房|工业区"
    "|[城湾居都轩])[一二三四五六七八九十东西南北]?[期区]?$"
)
_VILLAGE = regex.compile(
    f"(?:镇|乡|苏木){HAN}{{1,8}}(?:[村屯庄寨]|嘎查)|村{HAN}{{0,6}}(?<![路街道])$|(?:居委会|村委会|社区)$"
)
_COUNTED = regex.compile(
    "(?:共|共有|[内里中]有|[只设建另还拥]有|包括|包含|新建|在建|建成|建设|规划|合计|近|约|超过?|辖)$"
)
"""Behind which buildings are counted, not named."""
_NAMELESS = frozenset(
    "小区 本小区 住宅小区 居民小区 花园 学校 大楼 教学楼 宿舍 公寓 社区 街道 乡镇 全村 本村 该村 全镇 道路 医院".split()
)
"""What names no place."""


class _Head(NamedTuple):
    """What stands before the first number: where it begins, and of how many divisions it tells."""

    start: int
    divisions: int


class ChineseAddressRecognizer(Identifier):
    """Addresses: a chain of divisions (GB/T 2260, GB/T 10114), a street, village or estate, and numbers on it (GB/T
    23705), down to the room.

    A street, a number on it and a building or room is somebody's door wherever it stands. A street number alone may
    be a shop's, a court's or a monument's: a label (`住址`), a verb (`寄到`) or personal data beside it makes it a
    finding. Without a number only what a label introduces is one.
    """

    entity = "ADDRESS"
    release = "3.11.0"
    prefilter = (
        f"[{_WAYS}][ \\-]?[{_WHICH}地]?下?[0-9{_NUMERALS}{BREAK}A-Za-z甲乙丙丁\\-/之]+[ ]?[{_UNITS}]",
        f"[0-9{_NUMERALS}][A-Za-z甲乙丙丁]?[ ]?(?:单元|号楼|号院)",
        _INDOORS,
        f"{HAN}[A-Za-z][0-9]{{0,3}}(?:-[A-Za-z]?[0-9]{{0,2}})?[座栋幢]",
        f"(?:居委会|村委会|社区|嘎查)[ ]?[0-9{_NUMERALS}{_WHICH}地]",
        f"{_HAMLET}[0-9]{{1,4}}号",
        f"{_HOUSE}[ ]?[0-9]{{3}}",
        _OWN_DOOR,
        _HIGH_UP,
        f"(?:镇|乡|苏木|街道){HAN}{{1,7}}(?:{_SETTLEMENT})",
        f"(?:镇|乡|苏木){_DOING}",
        "[楼院区园寓舍苑][东西南北中]单元",
        "(?:小区|花园|家园|公寓|新村|苑|[号栋幢座])[ ]?[0-9]{1,3}-[0-9]",
        f"{HAN}[ ]?[0-9]{{1,3}}[-#][0-9]{{1,2}}-[0-9]{{3}}",
        f"(?:{_HOME}){_TIE}{HAN}",
        f"(?:{_GENERAL}|{_MOVES}){_TIE}{HAN}{{3}}",
    )

    def find(self, line: str, above: str = "") -> Iterator[Found]:
        """All addresses in a line: those with a number, then what labels introduce between them."""
        timeout = TIMEOUT_SECONDS if len(line) > SHORT else None
        reached = 0
        spans: list[tuple[int, int]] = []
        for match in _NUMBERED.finditer(line, timeout=timeout):
            head = _head(line, match.start(), reached)
            landmark = _LANDMARK.search(line[max(reached, head.start - 5) : head.start])
            if landmark:
                farther = _head(line, head.start - len(landmark.group()), reached)
                head = farther if farther.divisions and farther.start >= reached else head
            score = _weigh(line, above, head, match.start(), match.end())
            if score:
                yield Found(_with_postcode(line, head.start, reached), match.end(), score)
                spans.append((head.start, match.end()))
                reached = match.end()
            elif _NO_DWELLING.match(line, match.end()):
                spans.append((head.start, match.end()))
        continued = _CONTINUED.match(line, timeout=timeout) if above and not spans else None
        if continued and len(_ROOM.findall(continued["value"])) and _goes_on(above, continued["value"]):
            yield Found(continued.start("value"), continued.end("value"), 0.65)
            spans.append(continued.span())
        for match in _SAID.finditer(line, timeout=timeout):
            if not any(match.start() < last and first < match.end() for first, last in spans):
                start, end, score = _introduced(line, match)
                if score and not (match["general"] and _is_offices(line, start, above)):
                    yield Found(start, end, score)
                    spans.append((start, end))
        broken = _BROKEN.match(line) if not spans and line.count(" ") > 2 else None
        if broken and _is_whole(broken["value"].replace(" ", "")):
            yield Found(broken.start("value"), broken.end("value"), 0.65)
            spans.append(broken.span())
        if any(line.count(mark) > 5 for mark in _MARKS):
            for match in _PARTED.finditer(line, timeout=timeout):
                if _chain(match["value"].replace(match["mark"], ""))[0]:
                    yield Found(match.start("value"), match.end("value"), 0.65)
                    spans.append(match.span())
        for match in _matches(_OWN_DOORS, line, _BLOCKS, timeout):
            told = _NEIGHBOUR.match(line, match.end()) or _NEIGHBOURS.search(
                line[max(0, match.start() - 12) : match.start()]
            )
            if told and not any(match.start() < last and first < match.end() for first, last in spans):
                yield Found(match.start(), match.end(), 0.6)
                spans.append(match.span())
        for match in _matches(_VILLAGED, line, _TOWNS, timeout):
            start = _head(line, match.end(), match.start()).start
            before = line[max(0, start - 30) : start]
            if _OFFICE.search(before) or _STORY.search(before) or _NO_DWELLING.match(line, match.end()):
                continue
            if not any(start < last and first < match.end() for first, last in spans) and _is_of(
                line, start, match.end()
            ):
                yield Found(start, match.end(), 0.6)


def _is_whole(text: str) -> bool:
    """Whether a text is of divisions and of a number behind them."""
    divisions, end = _chain(text)
    return divisions >= 2 and _NUMBERED.search(text, end) is not None


def _matches(
    expression: "regex.Pattern[str]", line: str, needed: tuple[str, ...], timeout: float | None
) -> Iterator["regex.Match[str]"]:
    """The matches of an expression, each of which holds a word of `needed`: most lines hold none."""
    return expression.finditer(line, timeout=timeout) if any(word in line for word in needed) else iter(())


def _head(line: str, number: int, floor: int) -> _Head:
    """The head of an address whose first number stands at `number`: from its first division, or else behind the last
    word that cannot be part of a place's name."""
    run = _RUN.search(line[max(floor, number - 60) : number])
    if run is None:
        return _Head(number, 0)
    text = run.group()
    start, first = _cut(text)
    if first >= 0 and not (first > start and _DIVISION.fullmatch(text[start:first])):
        start = first
    elif first < 0:
        start += _word_cut(text[start:])
    start += len(text[start:]) - len(text[start:].lstrip(" ,-·/、>|"))
    return _Head(number - len(text) + start, _chain(text[start:])[0])


def _cut(text: str) -> tuple[int, int]:
    """Behind the last word that is no part of a name, and where the first division behind it begins; -1 for none.
    What lies within a division's name cuts nothing."""
    start, first, position = 0, -1, 0
    while position < len(text):
        end = division_end(text, position)
        if end > position:
            if first < 0 and (text[end - 1] in "省市区县旗州盟" or not _ROADLIKE.match(text, end)):
                first = position
            position = end
            continue
        cut = _CUT.match(text, position)
        if cut and cut.end() < len(text) and not (first >= 0 and cut.group() == "宿舍"):
            start, first = cut.end(), -1
            position = cut.end()
        else:
            position += 1
    return start, first


def _word_cut(text: str) -> int:
    """Behind the last word of `text` that is a verb or a particle, where it is no street's name."""
    start = position = 0
    for word, tag in rjieba.tag(text):
        position += len(word)
        if tag in _CUTTING and len(text) - position >= 2 and not _STREET_END.match(text, position):
            start = position
    return start


def _chain(text: str) -> tuple[int, int]:
    """How many divisions `text` begins with, and where the last of them ends."""
    count = position = 0
    while True:
        begin = _SEPARATOR.match(text, position).end()
        end = division_end(text, begin, leading=count == 0)
        if end == begin or (text[end - 1] not in "省市区县旗州盟镇乡" and _ROADLIKE.match(text, end)):
            generic = _DIVISION.match(text, begin)
            end = generic.end() if generic else begin
        if end == begin:
            return count, position
        count, position = count + 1, end


def _with_postcode(line: str, start: int, floor: int) -> int:
    """Where the address begins with the postcode that stands before it, when one does."""
    postcode = _POSTCODE.search(line, max(floor, start - 8), start)
    if postcode and postcode["taiwan"] and not _TAIWAN.match(line, start):
        return start
    return postcode.start() if postcode else start


def _weigh(line: str, above: str, head: _Head, number: int, end: int) -> float:
    """How sure it is that this is where somebody lives or is reached; 0 for what is only a place."""
    name, tail = line[head.start : number], line[number:end]
    if sum(character > "\x7f" for character in name.strip()) < 2 or name.strip() in _NAMELESS:
        return 0.0
    before = line[max(0, head.start - 30) : head.start]
    near = line[max(0, head.start - 60) : head.start] + "\n" + line[end : end + 40]
    is_offices = _OFFICE.search(before) or _SEAT.search(name) or _NO_DWELLING.match(line, end)
    if _RENOWNED.search(line[head.start : end]) or (is_offices and not _PERSONAL.search(near)):
        trader = _PREMISES.search(before) and _TRADER.search(near)
        return 0.65 if trader else 0.0
    is_firms = _FIRM_MAIL.search(before) or _DEPARTMENT.match(line, end)
    if is_firms and not _PERSONAL.search(near) and not _RECEIVED.match(line, end):
        return 0.0
    works = _WORKS.search(before) and not _PERSONAL.search(near)
    if works or _STORY.search(line[max(0, head.start - 40) : head.start]):
        return 0.0
    rooms = len(_ROOM.findall(tail))
    parts = rooms + len(_NEARER.findall(tail)) + len(_WHOLE_ROOM.findall(tail))
    street, estate = _STREET.search(name.rstrip(" -")), _ESTATE.search(name.rstrip(" -"))
    if not (head.divisions or street or estate) and _SHELVES.search(near + name + tail):
        return 0.0
    village = head.divisions >= 3 and _VILLAGE.search(name)
    is_whole = street or estate or head.divisions >= 2 or _WHOLE_ROOM.search(tail)
    if head.divisions and rooms and parts >= 2 and is_whole:
        return 0.9
    if _COUNTED.search(name):
        return 0.0
    if (street or (estate and len(name) >= (4 if parts < 3 else 3))) and rooms and parts >= 2:
        return 0.7
    if ((_ISLANDS.match(name) and (parts or street)) or _HOUSES.search(name)) and not _INSTITUTION.search(before):
        return 0.65
    start = _with_postcode(line, head.start, 0)
    before = line[max(0, start - 30) : start]
    said = _LABEL.search(before if before.strip() else above)
    if not (said and said["general"] and said["general"].startswith("住所")):  # an organisation has one, too
        before = _CLAUSE.split(before)[-1]
    after = line[end : end + 12]
    if (
        (said and said["general"] and _is_offices(line, head.start, above))
        or _INSTITUTIONAL.search(before)
        or _FIRM_MOVES.search(before)
    ):
        return 0.0
    if (head.divisions or street or estate) and parts and _DWELLING.match(after) and _AT.search(before):
        return 0.65
    if (village or (rooms >= 3 and "单元" in tail)) and (not _INSTITUTION.search(before) or _ROOTED.search(before)):
        return 0.65
    if said and said["home"]:
        return 0.8
    if said and said["moves"] and (head.divisions or street or estate or rooms):
        return 0.0 if "曾" in before else 0.8
    placed = head.divisions or street or estate or (rooms and parts >= 2)
    if placed and (_OWN_HOUSE.match(after) or (head.divisions and _LEFT.match(after))):
        return 0.65
    is_door = (head.divisions >= 2 and street and "号" in tail) or (rooms and parts >= 2 and (street or estate))
    happened = _HAPPENED_AT.search(line[max(0, start - 30) : start]) or _HAPPENS.match(line, end)
    if placed and happened and _CONCERNED.search(near) and not _NO_DWELLING.match(line, end):
        return 0.65
    if is_door and ((_COLLECTED.match(after) and _YOURS.search(near)) or (_SELF.search(before) and after[:1] == "的")):
        return 0.65
    if is_door and _SLIP.match(line):
        return 0.65
    asked = _ASKS.search(above) and _SPEAKER.fullmatch(line[: head.start]) and _NEITHER.fullmatch(line, end)
    if is_door and (asked or _ASKED.search(line[: head.start][-30:])):
        return 0.65
    is_public = _PUBLIC.search(line[max(0, head.start - 80) : end + 80])
    reached = _RECEIVED.match(after) or (_REACHED.search(before) and not is_public)
    if is_door and reached and not _INSTITUTION.search(before):
        return 0.65
    if _INSTITUTION.search(before) or _INSTITUTION.match(after.lstrip("的")):
        return 0.0
    if _NO_DWELLING.match(line, end):
        return 0.0
    if said and not is_public:
        return 0.7
    is_of_a_list = rooms and not line[: head.start].strip(" |") and _PERSONAL.search(above)
    if placed and (is_of_a_list or _PERSONAL.search(near)):
        return 0.65
    if (is_door or (head.divisions and street)) and (
        NAME_BEFORE.search(line[: head.start][-10:]) or _NAME_AFTER.match(after)
    ):
        return 0.6
    alone = head.divisions >= 2 and street and "号" in tail and _NEITHER.fullmatch(line[:start]) is not None
    return 0.55 if alone and _NEITHER.fullmatch(line, end) else 0.0


def _is_offices(line: str, start: int, above: str) -> bool:
    """Whether nothing but `地址:` stands before a place, and the line above is an organisation's."""
    return not line[:start].strip(" 地址:是为") and _ABOVE_IS_OFFICE.search(above) is not None


def _goes_on(above: str, number: str) -> bool:
    """Whether the line above ends with the street or the estate that a number belongs to."""
    name = above.rstrip(" -,")
    parts = len(_ROOM.findall(number)) + len(_NEARER.findall(number))
    return (
        parts >= 2
        and regex.search(_INDOORS, number) is not None
        and bool(_STREET.search(name) or _ESTATE.search(name))
        and _chain(name[_cut(name)[0] :])[0] >= 2
    )


def _is_of(line: str, start: int, end: int) -> bool:
    """Whether somebody is said to be of a village, which stands alone or has a person beside it."""
    if _chain(line[start:end])[0] < 3:
        return False
    before = _CLAUSE.split(line[max(0, start - 30) : start])[-1]
    if _INSTITUTION.search(before):
        return False
    moved = regex.search("[由自从]$", before) and _MOVED.match(line, end)
    if (
        moved
        or _OF_A_VILLAGE.search(before)
        or regex.match(
            f"的?{HAN}{{0,3}}?{_DWELLER}{HAN}|人[,。]|(?:[牧农渔]户|[居村牧]民)[,。;]|[那这]边|老家",
            line[end : end + 12],
        )
    ):
        return True
    if line[:end].endswith("社区"):  # whose committees and centres are told of more often
        return False
    if _NEITHER.fullmatch(line[:start]) and _NEITHER.fullmatch(line, end):
        return True
    return bool(NAME_BEFORE.search(line[:start][-10:]) or _NAME_AFTER.match(line[end : end + 12]))


_COURTESY_NAME = regex.compile("(?:^|,)字\\p{Han}{1,3},(?:又?号\\p{Han}|谥)")
_LIFE = regex.compile(
    "[(][ ]?(?:约|公元)?(?:前[ ]?)?1?[0-9]{3}年?[^()0-9]{0,12}[-~至][ ]?(?:约)?1?[0-9]{3}年?[^()0-9]{0,8}[)]"
)
"""The years in which somebody was born and died."""
_MORE_THAN_A_YEAR = regex.compile("[0-9]{5}|[0-9](?![0-9]*[ ]?[年月日])")


def _is_of_ancients(line: str, said: str) -> bool:
    """Whether those of the past are told of before a place, on a line without numbers but years: 苏轼与弟苏辙…祖籍,
    or somebody whose years of birth and of death stand there."""
    if _LIFE.search(said):
        return True
    if _MORE_THAN_A_YEAR.search(line):
        return False
    told = ANCIENT & {said[i : i + length] for length in (2, 3, 4) for i in range(len(said) - length + 1)}
    return sum(len(name) - 1 for name in told) > 1 or _COURTESY_NAME.search(said) is not None


def _introduced(line: str, match: "regex.Match[str]") -> tuple[int, int, float]:
    """What a label introduces that has no number: its span, and how sure it is. `籍贯:湖南长沙`."""
    rest = match["rest"]
    start = match.start("rest")
    divisions, end = _chain(rest)
    if divisions < (0 if match["home"] else 2 if match["general"] else 1):
        return start, start + end, 0.0
    place = end
    for name in _NAMED_PLACE.finditer(rest, end):
        if name.start() != place:
            break
        place = name.end()
    beyond = (_CROSSING.match(rest, place) or _BEYOND.match(rest, place)) if place else None
    place = beyond.end() if beyond else place
    stop = start + place
    if not place or (
        line[stop : stop + 1] in ("的", "人") and not _OWN_PEOPLE.match(line, stop)
    ):  # who lives there is told, not where
        return start, stop, 0.0
    said = line[max(0, start - 30) : start]
    if _RENOWNED.search(rest) or _OFFICE.search(said) or _FIRM_MAIL.search(said) or _STORY.search(said):
        return start, stop, 0.0
    if (not match["home"] and _NO_DWELLING.match(line, stop)) or _is_of_ancients(line, said):
        return start, stop, 0.0
    before = _CLAUSE.split(line[max(0, match.start() - 20) : match.start()])[-1]
    if match["moves"] and "曾" in before:
        return start, stop, 0.0
    closer = place > end or divisions > 3
    if match["home"]:
        sure = divisions >= 2 or (divisions == 1 and closer) or (not divisions and place > 3 and place == len(rest))
        return start, stop, 0.65 if sure else 0.0
    if _INSTITUTION.search(before):
        return start, stop, 0.0
    if match["general"]:
        sure = not _PUBLIC.search(line[max(0, start - 80) : stop + 80])
    else:
        is_near = _PERSONAL.search(line[max(0, start - 60) : start] + "\n" + line[stop : stop + 40]) is not None
        lives = is_near or match["moves"].endswith(("住在", "住于", "住"))
        sure = divisions >= 2 - (closer and lives) and (closer or is_near or (lives and rest[place - 1] in "镇乡"))
    return start, stop, 0.6 if sure else 0.0
