"""When somebody was born, whom they work for, where they are: what is found, and what is said of nobody."""

import pytest

from detectors.recognisers.birth_date import BirthDateRecognizer
from detectors.recognisers.employer import EmployerRecognizer
from detectors.recognisers.precise_location import PreciseLocationRecognizer

RECOGNISERS = [BirthDateRecognizer("zh"), EmployerRecognizer("zh"), PreciseLocationRecognizer("zh")]
BY_ENTITY = {recogniser.entity: recogniser for recogniser in RECOGNISERS}

FOUND = {
    "BIRTH_DATE": [
        ("民國出生日期換算西元{}", "1843年9月26日", "by the other calendar"),
        ("母亲巩样例，{}生人", "1848年腊月初六", "of the moon, born"),
        ("人家{}的生日", "九三年五月初八", "a short year of the moon"),
        ("DOB: {}", "11-Jun-1847", "a month's name between dashes"),
        ("女，{}的，本科", "92年9月", "a short year behind a sex"),
        ("我{}的，双鱼座", "00年3月8号", "a short year of somebody"),
        ("八字：坤造，庚午年四月廿三，阳历{}", "1840年5月17日", "by the sun, too"),
        ("Geboren am {}.", "03.10.1842", "German"),
        ("出生日期\n{}", "1842-03-04", "below its label"),
        ("您的出生日期？ {}", "18420304", "an answer"),
        ("<出生日期>{}</出生日期>", "1842-03-04", "in an element of XML"),
        ("出生日期：{}", "1842 03 04", "spaces between"),
        ("1.王示例 E00000000 {}；", "1842-03-04", "behind the number of a passport"),
        ("出生时间：{}08时22分", "2043年4月16日", "an hour behind"),
        ("父亲，蒙古族，{}生，放羊", "1966年", "a year behind a people"),
        ("姑父{}出生，属羊", "1955年", "a year of kin"),
        ("出生日期：{}", "1840年1月2日", "a label"),
        ("生日是{}", "1841-01-02", "with dashes"),
        ("出生于{}，汉族", "1842.1.2", "with dots"),
        ("他出生于{}", "一八四三年一月二日", "Chinese numerals"),
        ("chushengriqi:{}", "18440102", "pinyin, digits alone"),
        ("shengri {}", "1845/1/2", "pinyin and a space"),
        ("DOB: {}", "01/02/1846", "the year last"),
        ("Jane was born on {}.", "January 2, 1847", "English"),
        ("王示例，男，{}生，汉族", "1848年3月", "as a curriculum vitae has it"),
        ("李样例，女，{}出生", "1849年1月2日", "as a judgement has it"),
        ("出生年月：{}", "1840年3月", "a month"),
        ("生日：{}", "农历正月初五", "of the lunar calendar"),
        ("**出生日期**：{}", "1841 年 1 月 2 日", "Markdown and spaces"),
        ("出生日期{}", "１８４２年０１月０２日", "full-width"),
        ('"birthday": "{}"', "1843-01-02", "a key of JSON"),
        ("{}生", "民國75年6月3日", "the calendar of Taiwan"),
        ("出生日期：{}", "民國80/12/31", "and in figures"),
        ("我儿子是{}的，属猴", "1844年9月30日", "no verb"),
        ("实际出生日期应为{}", "一八四五年三月廿一日", "as it should be"),
    ],
    "EMPLOYER": [
        ("我在{}当老师", "沈阳市第四中学", "named by its number"),
        ("Jo Doe, 34, electrician at {}", "Placeholder Beatty", "in a list behind an age"),
        ("我在{}窗口工作", "占位区人社局", "at a counter"),
        ("我老公在{}常年出差", "中铁四局", "away for it"),
        ("工作单位\n{}", "占位机床有限公司", "a label on the line above"),
        ("Jane Doe teaches at the {}; she ran.", "University of Placeholder", "of a place, English"),
        ("I was fired from {} yesterday.", "Target", "and when, English"),
        ("我在一家叫{}当店长", "虚构缘的火锅店", "called so"),
        ("我给{}送外卖", "美团", "delivers for"),
        ("我退休前在{}教书", "虚构大学化学系", "a department of a university"),
        ("我在{}上班", "区税务局", "an office of a district"),
        ("现任{}副局长", "县水利局", "of a county"),
        ("父亲在{}工作", "沈阳机床厂", "a works of a city"),
        ("2022.4至今  {}  地服", "虚构国际机场", "a row of a career, a post unheard of"),
        ("我表弟在{}，常驻国外", "华为海外部", "a department"),
        ("职业及单位：护士，{}", "虚构市市立医院", "a post and where, a form"),
        ("姓名,电话,公司\n王某某,13800000000,{}", "占位零食铺", "a cell of a table"),
        ("2012-2018  Technician, {}", "Placeholder", "a row of a career, English"),
        ("我在{}做快递分拣", "顺丰", "a known firm"),
        ("他现在在{}当拣货员", "盒马", "a known firm, no ending"),
        ("我现在在{}做韩语翻译", "青岛海尔", "a city before it"),
        ("我老公单位{}知道后逼他辞职", "占位电子厂", "his unit"),
        ("乙方在{}上班", "占位软件", "a party"),
        ("先父生前系{}退休职工", "占位机械厂", "who died"),
        ("单位：{}  月收入：1000元", "占位电气股份有限公司", "a form's row"),
        ("I drive for {}.", "Stagecoach", "drives, English"),
        ("Now she's at a {}.", "Wendy's", "is at, English"),
        ("他还在{}上班吗", "虚构锦纺织机械厂", "a question of somebody"),
        ("上一家单位是{}，已离职", "占位工业设计有限公司", "the one before"),
        ("职业：教师（{}）", "虚构市样例路第二小学", "a post and where"),
        ("她之前是{}的作业员", "占位精密", "was of the staff"),
        ("捡到王示例的工牌（{}）", "占位智能科技", "on a pass"),
        ("1 王示例 {} 困难", "占位轴承附件厂", "a row behind a number"),
        ("被申请人{}，拖欠申请人工资", "占位家具有限公司", "owes wages"),
        ("在职证明由{}开具", "虚构国际贸易有限公司", "who certifies"),
        ("现工作：{}搬运", "占位永顺陶瓷", "work of now"),
        ("I was laid off from {}, sadly.", "Red Placeholder Processing", "laid off, English"),
        ("He works in IT at {}.", "Placeholder Housing Trust", "and as what, English"),
        ("Jane Doe,{},no remarks", "Placeholder Dairy Co-op", "a row of commas, English"),
        ("工作单位：{}", "示例科技有限公司", "a label"),
        ("工作单位 {}", "示例市第一人民医院", "a label without a colon"),
        ("他就职于{}", "示例大学附属医院", "a verb"),
        ("张虚构任职于{}，担任经理", "虚构网络技术有限公司", "and what as"),
        ("我目前在{}工作", "占位银行股份有限公司样例分行", "works in"),
        ("就职于{}", "示例集团研发部", "a department"),
        ("Jane Doe works for {} in", "Example Widgets", "English"),
        ("She works at {}.", "Placeholder Holdings", "English, the full stop is none of it"),
        ("He is employed by the {}", "Example University", "employed"),
        ("工作单位：{} 职务：经理", "示例科技有限公司", "the next field is none of it"),
        ("我在{}上班", "示例机械厂", "a works"),
        ("她跳槽去了{}", "占位会计师事务所", "a new employer"),
        ("王示例，{}教师", "样例学校", "a name and a post"),
        ("現職：{}會計", "虛構國際貿易股份有限公司", "traditional script"),
        ("他在{}做运营", "腾讯", "a firm that all know"),
        ("任{}办公室主任", "样例县人民政府", "an office"),
        ("兹证明王示例系我单位员工。\n{}（盖章）", "占位饲料有限公司", "who has signed the certificate"),
        ("2017.07—2020.05 {} 测试工程师", "示例信息技术有限公司", "a career"),
        ("Senior Underwriter | {}", "Example Insurance Ltd", "a signature"),
        ("She's a night nurse at {} since 2015.", "Example Regional Hospital", "a post, English"),
        ("我在{}干了十一年", "占位瑞达模具", "a firm without a legal form"),
        ("她在{}读书", "虚构市样例小学", "a school"),
        ("他从{}离职了", "虚构智科精密", "left"),
        ("我被{}辞退了", "样例连锁药房", "dismissed"),
        ("王示例，{}大三", "虚构理工大学", "a student"),
        ("就读院校：{}", "样例学院", "the label of a school"),
        ("我上家公司{}倒闭了", "占位互娱", "a word for it, no tie"),
        ("| 王示例 | {} | 迟到 |", "占位木业", "a cell"),
        ("I work part time at {}, mostly weekends.", "Placeholder Garden Centre", "how, English"),
        ("She goes to {}.", "St. Placeholder's Primary", "a school, English"),
        ("She left {} in May.", "Example Poultry", "left, English"),
    ],
    "PRECISE_LOCATION": [
        ("他十分钟前{}", "进了占位酒店305房", "goes into a room"),
        ('{{"user":"placeholder","geo":"{}","ts":1762412345}}', "31.298886,120.585316", "a key of two numbers"),
        ("她{}", "下班一般走建设路", "by habit"),
        ("我{}，来找我", "住占位酒店1508房", "in a room"),
        ("我爸走丢了，最后在{}", "占位公园西门", "last, of who is lost"),
        ("他{}", "每日凌晨五点半由占位大桥步行至此", "a walk")
        if False
        else ("轨迹：{}", "北纬二十二度三十二分，东经一百一十四度零三分", "degrees in words"),
        ("last seen at {}", "N 31 deg 18' 22\" / E 120 deg 37' 05\"", "a slash between"),
        ("My mom {} every morning", "walks her dog at Placeholder Park at 7", "every morning, English"),
        ("She jogs the same loop, {}", "leaving the north gate of Example Park at 6:15 am", "a gate, English"),
        ("Her phone {}", "pinged near Placeholder", "where a telephone is, English"),
        ("I'm {}, come over", "parked on level 3 of the Placeholder garage", "a floor, English"),
        ("跑步打卡 06:41\n起点坐标 {}，配速5分", "10.259471, 20.130982", "labelled, of a run"),
        ("GPS轨迹\n2024-06-11 07:12 {}", "38°28′15.6″N 16°14′02.3″E", "a time, below what it is"),
        ('17:22:41Z user="Jane Example" lat/lon {} acc=6m', "51.007812, -0.099417", "behind whose, without a sign"),
        ("GPS ping (Jane, 9 y/o): {} @ 08:05", "N 59° 54.812' E 010° 44.530'", "minutes with decimals"),
        ("| Jane Example | 沪B6M9K1 | {} |", "31.012417, 21.034806", "a row, and whose car"),
        ("他住乡下，坐标{}。", "四十三点九一二七，八十一点三二四八", "spelt out"),
        ("Pin so far: {}", "33.04899, -84.09026", "a pin"),
        ("外卖员停在 ({}) 已经二十分钟", "0.000000, 100.000000", "somebody's point"),
        ("我到了，{}，你出来就能看见我", "在占位城B1层奶茶店门口", "who has arrived"),
        ("{}，来看我的话坐电梯", "我今天在人民医院住院部12楼37床", "where one lies"),
        ("I'm {}, come over", "standing outside Gate 14", "at a gate"),
        ("我{}", "每天早上7点40在占位西站B口等11路", "every day"),
        ("女，10岁，{}走失", "8月3日下午五点半在占位大巴扎东门", "gone missing"),
        ("我现在就坐在占位广场地铁站C口，快来", "我现在就坐在占位广场地铁站C口", "now"),
        ("他{}吃饭", "昨晚十点在占位广场三楼", "in words"),
        ("Every weekday {} and there he is.", "at 5:45 pm I get off the 38R at Placeholder and Example", "English"),
        ("我的位置：{}", "0.000000,0.000000", "a label"),
        ("2024-01-01 08:00:00 {} 速度 0km/h", "90.000000,100.000000", "a receiver's log"),
        ("{}，手机定位", "经度0.000000，纬度0.000000", "located"),
        ('{{"uid":0,"ts":0,"{}}}', 'lat":0.000000,"lng":0.000000', "keys of JSON and a user"),
        ("实时定位 {} 骑手已到", "N0°00′00″ E0°00′00″", "hemispheres first"),
        ("家的位置：{}", "北纬0.00000°，东经0.00000°", "in words"),
        ("他的行踪：{}", "经度0.000000，纬度0.000000", "longitude first"),
        ("手机定位 {}", "0°00'00\"N 0°00'00\"E", "minutes and seconds"),
        ("home location: {}", "90.0000, 0.0000", "English"),
        ("用户GPS坐标({})", "0.000000,0.000000", "somebody's coordinates"),
        ("u0,1700000000,{}", "20.000000,100.000000", "a row, behind seconds"),
        ("{},0,2024-01-01 08:00:00", "100.000000,20.000000", "a row, before its time"),
        ('<trkpt {}">', 'lat="0.000000" lon="0.000000', "a point of a track"),
        ("我现在就在这儿等你:{}", "0.0000°N, 0.0000°E", "here"),
        ("我家楼下坐标{}", "0.000000, 0.000000", "at home"),
        ("手机最后一次定位是昨晚,{}", "北纬0.0000,东经0.0000", "the last time"),
        ('"user":"u0","loc":[{}]', "0.000000,0.000000", "under a key, a user's"),
        ('{{"lat_lng":"{}","t":"23:41"}}', "0.000000,0.000000", "under a key, with its time"),
        ("王示例 08:57 {} 范围内", "0.000000,0.000000", "who signed in"),
        ("08:57 0.000000E 0.000000N\n09:01 {}", "0.000001E 0.000001N", "a track that goes on"),
        ("We are anchored at {}", "0°00'00\"N 0°00'00\"E", "where we are"),
        ("孩子手表 16:42 {}", "经度0.000000 纬度0.000000", "a child's watch"),
    ],
}

LEFT = {
    "BIRTH_DATE": [
        ("此致敬礼，他们\n2024年5月1日", "the date of a letter, below any other words"),
        ("出生于1990年1月1日以后的考生方可报考", "whom a day limits"),
        ("这台机器1966年生产，公司1999年成立", "a machine, a company"),
        ("李白生于701年，卒于762年", "a year of history"),
        ("鲁迅1881年9月25日出生于绍兴", "of who is long dead"),
        ("生于1976年的他", "a year alone"),
        ("林黛玉的生日是二月十二日，与袭人同日。", "a figure's"),
        ("巴金出生于1904年11月25日，四川成都人。", "of one of textbooks"),
        ("哈利·波特生于1980年7月31日，住在储物间。", "of a novel's"),
        ("Harry Potter, according to the books, was born on 31 July 1980.", "…, in English"),
        ("例句：王小红的生日是六月十八号。", "an exercise's"),
        ("90后青年", "a generation"),
        ("中华人民共和国生日1949年10月1日", "a country's"),
        ("2021年5月31日出生的孩子可享受补贴", "many people's"),
        ("订单日期2024-01-02", "another date"),
        ("出生日期：1990-13-45", "a day no calendar has"),
        ("The language was born in 1990.", "no person"),
        ("民国75年6月3日颁布", "a decree"),
        ("地震发生于2024年1月1日", "an earthquake"),
    ],
    "EMPLOYER": [
        ("我在建设银行大厅等了一小时", "a customer who waits"),
        ("我经常在浦东机场出差", "where one travels"),
        ("My colleague read a paper from the University of Tokyo.", "a paper"),
        ("We waited at Kelp Bay for gusts of thirty knots to pass.", "where boats wait"),
        ("我在美团点了外卖", "a customer"),
        ("单位：字节", "a unit of data"),
        ("I drive for hours every day.", "no firm"),
        ("岗位：客服（占位商贸有限公司招聘中）", "an advertisement"),
        ("data from New York City, last year", "a place"),
        ("他在银行工作", "no name"),
        ("就职于某公司", "no name"),
        ("任职于一家互联网公司", "no name"),
        ("用人单位和工作单位所在地人民法院", "a statute"),
        ("委员会工作报告", "a report"),
        ("工作单位：无", "none"),
        ("This works for Linux", "software"),
        ("Docker works for Windows", "software"),
        ("even if the employer is domiciled outside Europe", "a statute"),
        ("在工厂上班累不累", "works in general"),
        ("某公司员工", "some firm"),
        ("示例科技有限公司（盖章）", "who has signed something"),
        ("She quit Facebook last year.", "what she no longer reads"),
        ("我在中国银行办了一张卡", "a customer"),
        ("她在样例医院做了手术", "a patient"),
        ("我在深圳电子厂打工", "a kind of works"),
        ("在虚构公司工作是一种怎样的体验？", "anybody"),
        ("The manager at Hilton Hotels apologized.", "nobody in particular"),
        ("He left Central Park at noon.", "a place"),
        ("双方因与某建筑公司劳动合同纠纷诉至法院", "a suit"),
    ],
    "PRECISE_LOCATION": [
        ("他进了决赛2023室内锦标赛", "a contest"),
        ('{"city":"北京","geo":"39.90,116.40"}', "a city's"),
        ('<trkpt lat="46.5763" lon="7.9904"><ele>2061.0</ele></trkpt> <!-- Example station -->', "a map's"),
        ('GPX 轨迹:<wpt lat="28.3953" lon="98.6907"><name>占位冰川观景台</name></wpt>', "a waypoint"),
        ("他每天走五公里路", "how far"),
        ("我今天早上9点乘坐3号线时看到一则广告", "a ride to nowhere told"),
        ("我国最北端位于北纬五十三度三十三分，东经一百二十四度二十分", "a country's"),
        ("Trailhead 36.2704 -112.3511, spring at 36.2759 -112.3462, no water", "places on a trail"),
        ("我每天走很多路", "a road that has no name"),
        ("我住的酒店不错，房间380一晚", "what a room costs"),
        ("The wreck lies at 41°43′57″N 49°56′49″W, at a depth of about 3,800 metres.", "a ship's"),
        ("最高点坐标31.1378N/105.1502E，轨迹总长13.8公里，徒步难度三星", "a hike"),
        ("莫高窟（40.0372, 94.8042）开放时间随季节调整", "a sight's"),
        ("Mount Example: 27°59′17″N 86°55′31″E, elevation 8,848 m.", "a mountain's"),
        ("会议于5月8日上午9点在三楼会议室召开", "a meeting"),
        ("列车早上7点40从北京西站发车", "a train"),
        ("The train leaves Placeholder Cross at 7:15 am.", "a train, English"),
        ("故宫坐标39.9163,116.3972", "a place's"),
        ("天安门广场位于北纬39.9042°，东经116.4074°", "a place's"),
        ("震中位于北纬31.0210度，东经103.3670度", "an earthquake's"),
        ("12:30:01 0.1234, 0.2345", "measurements"),
        ("loss 0.12345, 0.23456", "measurements"),
        ("用户定位：400.1234, 500.1234", "no degrees"),
        ('{"city":"示例市","lat":0.000000,"lng":0.000000}', "a city's"),
        ("2024-01-01 12:00 0.1415,0.7182", "prices"),
        ('{"name":"示例博物馆","loc":[0.000000,0.000000],"type":"museum"}', "a museum's"),
        ("大学站 08:57 36.066938,120.382665", "a station's"),
        ("1700000000,0.123456,0.654321", "measurements with their time"),
        ("2024-01-01 00:00:00,54511,39.00000,116.00000", "a station's"),
    ],
}


def found(entity, text):
    return [text[r.start : r.end] for r in BY_ENTITY[entity].analyze(text, [entity]) if r.score >= 0.5]


@pytest.mark.parametrize(
    ("entity", "sentence", "value", "reason"), [(entity, *row) for entity, rows in FOUND.items() for row in rows]
)
def test_what_is_said_of_somebody_is_found(entity, sentence, value, reason):
    assert found(entity, sentence.format(value) if "{}" in sentence else sentence) == [value], reason


def test_every_point_of_a_series_is_found():
    for label in ("GPS轨迹：", ""):
        track = f"{label}08:00 (0.0000,0.0000)；08:10 (0.0001,0.0001)；08:20 (0.0002,0.0002)"
        assert found("PRECISE_LOCATION", track) == ["0.0000,0.0000", "0.0001,0.0001", "0.0002,0.0002"], label
    assert found("PRECISE_LOCATION", "轨迹点：0.0000,0.0000 → 0.0001,0.0001") == ["0.0000,0.0000", "0.0001,0.0001"]


@pytest.mark.parametrize(
    ("entity", "text", "reason"), [(entity, *row) for entity, rows in LEFT.items() for row in rows]
)
def test_what_is_said_of_nobody_is_left(entity, text, reason):
    assert found(entity, text) == [], reason


@pytest.mark.parametrize(
    "value",
    ["1840年1月2日", "1840-01-02", "1840.1.2", "18400102", "一八四〇年一月二日", "January 2, 1840", "2 Jan 1840"],
)
def test_a_date_has_one_form_however_it_is_written(value):
    assert BirthDateRecognizer.canonical(value) == "1840-01-02"


def test_year_one_of_the_calendar_of_taiwan_is_1912():
    assert BirthDateRecognizer.canonical("民国75年6月3日") == "1986-06-03"
