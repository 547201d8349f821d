"""Chinese texts that no recogniser was written for: templates of our own, and values drawn at random in each run.

Letters of customers, court papers, medical notes, forms, chats, logs and tables, with numbers of orders and sums among
them that are nobody's. Drawn values have the right form and check digits; they are not kept anywhere.
"""

import random
import re
from collections.abc import Callable

from personal_sets import LabelledSet, Span

_SURNAMES = (
    "王王王李李李张张张刘刘陈陈杨杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚"
    "沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙史陶贺顾毛郝龚邵万覃武钱戴严莫孔向常汤"
)
_COMPOUND = ("欧阳", "司马", "上官", "诸葛", "慕容")
_GIVEN = (
    "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华文辉玲志红建国宇欣怡佳浩然子轩梓涵雨桐思琪俊凯晨曦雪梅兰春晓东海燕鹏飞博"
    "婷婧颖琳瑶嘉懿睿哲诗韵祥龙凤云松柏寒冰清若楠"
)
_PLACES = (
    ("330106", "浙江省杭州市西湖区"), ("440305", "广东省深圳市南山区"), ("510107", "四川省成都市武侯区"),
    ("320505", "江苏省苏州市虎丘区"), ("420111", "湖北省武汉市洪山区"), ("610113", "陕西省西安市雁塔区"),
    ("370202", "山东省青岛市市南区"), ("350203", "福建省厦门市思明区"), ("430104", "湖南省长沙市岳麓区"),
    ("110108", "北京市海淀区"), ("310115", "上海市浦东新区"), ("500103", "重庆市渝中区"), ("120101", "天津市和平区"),
    ("210202", "辽宁省大连市中山区"), ("530102", "云南省昆明市五华区"), ("130102", "河北省石家庄市长安区"),
)  # fmt: skip
_ROADS = (
    "文三 科苑 望江 星湖 珞喻 长安 香港中 湖滨南 麓山南 学院 世纪 民权 南京 人民 解放 建设 青年 东风 和平 友谊".split()
)
_WAYS = ("路", "路", "路", "街", "大道", "巷")
_ESTATES = ("翠湖花园", "阳光家园", "金色年华小区", "锦绣江南", "万科城", "和谐新村", "紫荆苑", "书香门第")
_MOBILE = (
    "134 135 136 137 138 139 150 151 152 157 158 159 182 187 188 130 131 132 155 156 186 133 153 180 189 199 166"
).split()
_DOMAINS = ("qq.com", "163.com", "126.com", "gmail.com", "sina.com", "outlook.com", "foxmail.com")
_BANKS = ("622202", "621700", "622848", "621661", "622588", "622622", "625912", "621483")

TEMPLATES = (
    "您好，我是{PERSON}，昨天在贵店买的外套（订单号{order}）码数不对，想换一件，麻烦联系{PHONE_NUMBER}。",
    "收货信息：{PERSON}，{PHONE_NUMBER}，{ADDRESS}",
    "收件人 {PERSON}\n电话 {PHONE_NUMBER}\n地址 {ADDRESS}\n运单 SF{order}",
    "原告{PERSON}，男，{BIRTH_DATE}出生，汉族，住{ADDRESS}，公民身份号码{CN_RESIDENT_ID}。",
    "被告{PERSON}经本院合法传唤，无正当理由拒不到庭。案号（2023）浙0106民初{small}号。",
    "上诉人{PERSON}因与被上诉人{PERSON}民间借贷纠纷一案，不服一审判决，提起上诉。",
    "患者{PERSON}，女，{age}岁，因反复咳嗽两周入院，家属电话{PHONE_NUMBER}。",
    "主治医师{PERSON}查房后嘱患者低盐饮食。住院号{small}。",
    "姓名：{PERSON}\n性别：女\n身份证号：{CN_RESIDENT_ID}\n联系电话：{PHONE_NUMBER}\n家庭住址：{ADDRESS}\n电子邮箱：{EMAIL_ADDRESS}",
    "| 姓名 | 手机 | 邮箱 |\n|---|---|---|\n| {PERSON} | {PHONE_NUMBER} | {EMAIL_ADDRESS} |\n| {PERSON} | 无 | 无 |",
    "{PERSON}的工资卡是{BANK_CARD}，开户行招商银行，别转错了。",
    "请将退款{money}元打到{BANK_CARD}，户名{PERSON}。",
    "尊敬的{PERSON}女士：您尾号{four}的储蓄卡于11月26日支出{money}元。",
    "旅客{PERSON}持护照{CN_PASSPORT}办理登机，航班CA{four}。",
    "护照号码：{CN_PASSPORT}，签发地点：上海，持照人：{PERSON}",
    "车主{PERSON}驾驶{CN_LICENCE_PLATE}在绕城高速超速20%以上，罚款200元。",
    "{CN_LICENCE_PLATE}的车主请速来移车，占用消防通道了！",
    "加我微信{WECHAT_ID}，或者QQ：{QQ_NUMBER}，备注买家。",
    "2026-11-26 09:14:03 INFO user login ip={IP_ADDRESS} mobile={PHONE_NUMBER} cost=23ms",
    '{{"name": "{PERSON}", "idCard": "{CN_RESIDENT_ID}", "mobile": "{PHONE_NUMBER}", "orderNo": "{order}"}}',
    "楼主发个求助：我表哥{PERSON}在{ADDRESS}开店，谁认识可靠的装修师傅？",
    "经办人：{PERSON}　复核：{PERSON}　日期：2026年11月26日",
    "【签到表】{PERSON}、{PERSON}、{PERSON}均已到场。",
    "我叫{PERSON}，{BIRTH_DATE}生，毕业后一直在做设计，简历发到了{EMAIL_ADDRESS}。",
    "紧急联系人：{PERSON}（父亲），{PHONE_NUMBER}",
    "报案人{PERSON}称，其停放在楼下的电动车被盗，价值{money}元。",
    "班主任{PERSON}老师通知：下周三召开家长会，有事请拨{PHONE_NUMBER}。",
    "会议纪要：{PERSON}汇报了第三季度的销售情况，{PERSON}提出补充意见。",
    "租客{PERSON}（身份证{CN_RESIDENT_ID}）租住{ADDRESS}，月租{money}元。",
    "投诉人反映，客服{PERSON}态度恶劣，要求道歉。工单编号{order}。",
    "快递放{ADDRESS}门口就行，打{PHONE_NUMBER}没人接的话发短信。",
    "委托代理人：{PERSON}，某某律师事务所律师。",
    "法定代表人{PERSON}，统一社会信用代码见附件，注册资本{money}万元。",
    "新员工{PERSON}已办理入职，工号{small}，邮箱{EMAIL_ADDRESS}，工资卡{BANK_CARD}。",
    "記得把合同寄到{ADDRESS}，收件人{PERSON}，電話{PHONE_NUMBER}。",
    "xingming={PERSON}&shouji={PHONE_NUMBER}&amount={money}",
    "接种者{PERSON}，身份证件号码{CN_RESIDENT_ID}，接种日期2026年3月2日，批号{small}。",
    "昨晚{PERSON}给我打电话，说他的车（{CN_LICENCE_PLATE}）在路上抛锚了。",
    "系统版本5.4.0.{small}，编译时间20261126091403，校验值{order}。",
    "本批次共{small}件，单价{money}元，条码69{order}，产地江苏。",
)
"""`{KIND}` is a value of a kind; what is in lower case is nobody's."""


def labelled_set(count: int = 4_000, seed: int = 20261126) -> LabelledSet:
    """So many texts, each template as often as the others."""
    rng = random.Random(seed)
    texts, marked = zip(*(_filled(rng, TEMPLATES[number % len(TEMPLATES)]) for number in range(count)), strict=True)
    return LabelledSet("unseen", "zh", [*texts], [*marked])


def _filled(rng: random.Random, template: str) -> tuple[str, list[Span]]:
    text, spans, reached = "", [], 0
    for slot in re.finditer(r"\{(\w+)\}", template):
        text += template[reached : slot.start()].replace("{{", "{").replace("}}", "}")
        value = _DRAWN[slot[1]](rng)
        if slot[1].isupper():
            spans.append((len(text), len(text) + len(value), slot[1]))
        text += value
        reached = slot.end()
    return text + template[reached:].replace("{{", "{").replace("}}", "}"), spans


def _digits(rng: random.Random, count: int) -> str:
    return str(rng.randrange(1, 10)) + "".join(rng.choices("0123456789", k=count - 1))


def _person(rng: random.Random) -> str:
    surname = rng.choice(_COMPOUND) if rng.random() < 0.03 else rng.choice(_SURNAMES)
    return surname + "".join(rng.sample(_GIVEN, 1 if rng.random() < 0.25 else 2))


def _born(rng: random.Random) -> tuple[int, int, int]:
    return rng.randint(1950, 2004), rng.randint(1, 12), rng.randint(1, 28)


def _resident_id(rng: random.Random) -> str:
    year, month, day = _born(rng)
    digits = f"{rng.choice(_PLACES)[0]}{year}{month:02}{day:02}{rng.randrange(1, 995):03}"
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return digits + "10X98765432"[sum(int(d) * w for d, w in zip(digits, weights, strict=True)) % 11]


def _birth_date(rng: random.Random) -> str:
    year, month, day = _born(rng)
    return f"{year}年{month}月{day}日"


def _address(rng: random.Random) -> str:
    place = rng.choice(_PLACES)[1]
    street = f"{rng.choice(_ROADS)}{rng.choice(_WAYS)}{rng.randint(1, 999)}号"
    estate = rng.choice(_ESTATES) if rng.random() < 0.4 else ""
    room = f"{rng.randint(1, 30)}{rng.choice(('栋', '幢', '号楼'))}{rng.randint(1, 4)}单元{rng.randint(101, 2804)}室"
    return place + street + estate + (room if rng.random() < 0.8 else "")


def _phone(rng: random.Random) -> str:
    number = rng.choice(_MOBILE) + _digits(rng, 8)
    return rng.choice((number, number, number, f"{number[:3]} {number[3:7]} {number[7:]}", f"+86 {number}"))


def _card(rng: random.Random) -> str:
    digits = rng.choice(_BANKS) + _digits(rng, rng.choice((9, 12)))
    total = sum(d // 10 + d % 10 for d in (int(c) * (2 - i % 2) for i, c in enumerate(reversed(digits))))
    number = digits + str(-total % 10)
    return rng.choice((number, number, " ".join(re.findall(".{1,4}", number))))


def _plate(rng: random.Random) -> str:
    letters = "ABCDEFGHJKLMNPQRSTUVWXYZ"
    head = rng.choice("京沪粤苏浙川鄂湘鲁闽渝陕辽") + rng.choice(letters[:12])
    if rng.random() < 0.3:
        return f"{head}{rng.choice('DF')}{_digits(rng, 5)}"
    return head + "".join(rng.sample(letters + "0123456789", 2)) + _digits(rng, 3)


def _email(rng: random.Random) -> str:
    name = "".join(rng.choices("abcdefghijklmnopqrstuvwxyz", k=rng.randint(4, 9)))
    return f"{name}{rng.choice(('', '_', '.'))}{rng.randint(1, 9999)}@{rng.choice(_DOMAINS)}"


_DRAWN: dict[str, Callable[[random.Random], str]] = {
    "PERSON": _person,
    "PHONE_NUMBER": _phone,
    "CN_RESIDENT_ID": _resident_id,
    "ADDRESS": _address,
    "EMAIL_ADDRESS": _email,
    "BANK_CARD": _card,
    "CN_PASSPORT": lambda rng: rng.choice((f"E{_digits(rng, 8)}", f"G{_digits(rng, 8)}", f"EJ{_digits(rng, 7)}")),
    "CN_LICENCE_PLATE": _plate,
    "WECHAT_ID": lambda rng: "wxid_" + "".join(rng.choices("abcdefghijkmnpqrstuvwxyz0123456789", k=14)),
    "QQ_NUMBER": lambda rng: _digits(rng, rng.randint(8, 10)),
    "IP_ADDRESS": lambda rng: ".".join(str(rng.randint(1, 223)) for _ in range(4)),
    "BIRTH_DATE": _birth_date,
    "order": lambda rng: _digits(rng, 13),
    "small": lambda rng: _digits(rng, rng.randint(4, 6)),
    "four": lambda rng: _digits(rng, 4),
    "money": lambda rng: f"{rng.randint(10, 9000)}.{rng.randrange(100):02}",
    "age": lambda rng: str(rng.randint(20, 80)),
}
