"""Hand-written cases of personal information: what must be found, however it is written, and what must be left.

A positive is a kind, a text and the stretch of it that is the value. Every value is a reserved one; sentences are our
own. Each sentence of `SAID` meets its kind's values as they are, and each disguise of `DISGUISES` meets the
kinds that `DISGUISED` names for it. What is said of somebody (`TOLD`) is of nobody: the finding may lie anywhere in it.

A negative holds nothing personal. Numbers in templates are drawn by a seed, and never pass a check that would make
them somebody's.
"""

import random
import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from detectors.recognisers.identifier import luhn_valid
from detectors.reserved import RESERVED

SEED = 20261126


class Positive(NamedTuple):
    """A text, and where in it a value of a kind stands; `way` is how it is written."""

    entity_type: str
    text: str
    start: int
    end: int
    way: str


# ---------------------------------------------------------------------------- how a value is written

_FULL_WIDTH = {code: code + 0xFEE0 for code in range(0x21, 0x7F)}
_NUMERALS = str.maketrans("0123456789", "零一二三四五六七八九")
_FORMAL = str.maketrans("0123456789", "〇壹贰叁肆伍陆柒捌玖")
_ARABIC_INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_MATHEMATICAL = str.maketrans("0123456789", "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗")


def _grouped(value: str, separator: str) -> str:
    """In the groups people say: 3-4-4 a mobile number, 6-8-4 a resident number, 2-6-6-1 an IMEI, by fours a card."""
    sizes = {11: (3, 4, 4), 18: (6, 8, 4), 15: (2, 6, 6, 1)}.get(len(value), (4,) * 5)
    if value.startswith("62") or len(value) == 16:
        sizes = (4,) * 5
    groups, rest = [], value
    for size in sizes:
        groups.append(rest[:size])
        rest = rest[size:]
    return separator.join(group for group in groups if group)


def _halved(value: str, between: str) -> str:
    middle = len(value) // 2
    return value[:middle] + between + value[middle:]


def _middle(value: str, before: str, after: str) -> str:
    third = len(value) // 3
    return value[:third] + before + value[third:-third] + after + value[-third:]


DISGUISES: dict[str, Callable[[str], str]] = {
    "full-width": lambda value: value.translate(_FULL_WIDTH),
    "Chinese numerals": lambda value: value.translate(_NUMERALS),
    "formal numerals": lambda value: value.translate(_FORMAL),
    "Arabic-Indic digits": lambda value: value.translate(_ARABIC_INDIC),
    "mathematical digits": lambda value: value.translate(_MATHEMATICAL),
    "spaces": lambda value: _grouped(value, " "),
    "dashes": lambda value: _grouped(value, "-"),
    "en dashes": lambda value: _grouped(value, "–"),
    "dots": lambda value: _grouped(value, "."),
    "stars": lambda value: _grouped(value, "*"),
    "underscores": lambda value: _grouped(value, "_"),
    "one by one": " ".join,
    "ideographic spaces": lambda value: _grouped(value, "\u3000"),
    "no-break spaces": lambda value: _grouped(value, "\xa0"),
    "zero-width spaces": "\u200b".join,
    "a word joiner": lambda value: _halved(value, "\u2060"),
    "a soft hyphen": lambda value: _halved(value, "\xad"),
    "a left-to-right mark": lambda value: _halved(value, "\u200e"),
    "a line's end inside": lambda value: _halved(value, "\n"),
    "a carriage return inside": lambda value: _halved(value, "\r\n"),
    "a hyphen at the line's end": lambda value: _halved(value, "-\n"),
    "bold inside": lambda value: _middle(value, "**", "**"),
    "a tag inside": lambda value: _middle(value, "<b>", "</b>"),
    "a coloured part": lambda value: _middle(value, '<span style="color:red">', "</span>"),
    "an entity inside": lambda value: _grouped(value, "&nbsp;"),
    "a zero-width entity": lambda value: _halved(value, "&#8203;"),
    "numeric entities": lambda value: "".join(f"&#{ord(c)};" for c in value),
}
"""How people, pages and printers write a value, or hide it. What stands between its ends belongs to it."""

_AROUND = {
    "bold": ("**", "**"),
    "code": ("`", "`"),
    "a table's cell": ("<td>", "</td>"),
    "emphasis": ("<em>", "</em>"),
    "brackets": ("【", "】"),
    "quotation marks": ("“", "”"),
    "brackets of a note": ("（", "）"),
}

_DIGITS = ("CN_RESIDENT_ID", "BANK_CARD", "PHONE_NUMBER")
_SERIALS = ("CN_PASSPORT", "CN_HOME_RETURN_PERMIT", "CN_TAIWAN_PERMIT", "CN_SOCIAL_SECURITY", "IMEI")
DISGUISED: dict[str, tuple[str, ...]] = {
    "full-width": (
        *_DIGITS, *_SERIALS, "CN_LICENCE_PLATE", "EMAIL_ADDRESS", "QQ_NUMBER", "HK_ID", "US_SSN", "MAC_ADDRESS",
        "IP_ADDRESS", "WECHAT_ID", "CN_PROVIDENT_FUND", "FINANCIAL_ACCOUNT", "IBAN_CODE", "CN_FOREIGNER_RESIDENCE_ID",
        "CN_RESIDENCE_PERMIT", "TAIWAN_ID", "MACAU_ID", "IMSI", "CN_SOLE_TRADER_CODE", "CN_SOCIAL_CREDIT_CODE",
    ),
    "Chinese numerals": _DIGITS,
    "formal numerals": _DIGITS,
    "Arabic-Indic digits": ("PHONE_NUMBER", "BANK_CARD"),
    "mathematical digits": _DIGITS,
    "spaces": (*_DIGITS, "IMEI"),
    "dashes": (*_DIGITS, "IMEI"),
    "en dashes": _DIGITS,
    "dots": ("PHONE_NUMBER",),
    "stars": _DIGITS,
    "underscores": _DIGITS,
    "one by one": ("CN_PASSPORT", "CN_LICENCE_PLATE"),
    "ideographic spaces": _DIGITS,
    "no-break spaces": _DIGITS,
    "zero-width spaces": (*_DIGITS, *_SERIALS, "EMAIL_ADDRESS", "QQ_NUMBER", "CN_LICENCE_PLATE", "PERSON"),
    "a word joiner": (*_DIGITS, "EMAIL_ADDRESS"),
    "a soft hyphen": _DIGITS,
    "a left-to-right mark": (*_DIGITS, "CN_PASSPORT"),
    "a line's end inside": _DIGITS,
    "a carriage return inside": _DIGITS,
    "a hyphen at the line's end": ("PHONE_NUMBER", "BANK_CARD"),
    "bold inside": _DIGITS,
    "a tag inside": (*_DIGITS, "EMAIL_ADDRESS"),
    "a coloured part": (*_DIGITS, "PERSON"),
    "an entity inside": _DIGITS,
    "a zero-width entity": _DIGITS,
    "numeric entities": ("PHONE_NUMBER", "EMAIL_ADDRESS"),
}  # fmt: skip

# ---------------------------------------------------------------------------- what is said of values

SAID: dict[str, tuple[str, ...]] = {
    "CN_RESIDENT_ID": (
        "身份证号：{}",
        "客户{}已完成人脸核验。",
        "公民身份号码为{}，住址见附页。",
        "證件類型：居民身份證，證件號碼：{}",
        "shenfenzheng: {}",
        "sfz={}&step=2",
        "His resident identity card number is {}.",
        '{"idCard": "{}", "verified": true}',
        "| 编号 | 身份证 |\n|---|---|\n| 7 | {} |",
        "我的身份证是{}，麻烦帮忙查一下",
        "INSERT INTO applicants VALUES (3, '{}', NULL);",
    ),
    "CN_RESIDENCE_PERMIT": (
        "港澳居民居住证号码：{}",
        "台湾居民居住证{}，有效期五年。",
        "港澳臺居民居住證：{}",
        "juzhuzheng: {}",
        "Residence permit for Hong Kong residents no. {}",
        "证件类型：港澳台居民居住证　证件号：{}",
    ),
    "CN_FOREIGNER_RESIDENCE_ID": (
        "外国人永久居留身份证号码：{}",
        "永居证{}，已年审。",
        "外國人永久居留證：{}",
        "Foreign Permanent Resident ID Card No.: {}",
        "他持外国人永久居留证，证件号码为{}。",
        "永久居留身份证 | {} |",
    ),
    "BANK_CARD": (
        "银行卡号：{}",
        "请打款到{}，谢谢。",
        "開戶行：示例銀行，帳號：{}",
        "yinhangka: {}",
        "kahao={}",
        "Please charge it to card {}.",
        '{"cardNo":"{}","cvv":null}',
        "收款账号{}（储蓄卡）",
        "信用卡{}本月账单已出",
        "借记卡尾号以外都给你：{}",
    ),
    "PASSPORT_MRZ": (
        "机读码：\n{}",
        "MRZ:\n{}",
        "護照資料頁最下方\n{}\n以上。",
        "识别结果如下：\n{}",
        "The machine-readable zone reads\n{}",
    ),
    "CN_PASSPORT": (
        "护照号码：{}",
        "護照號：{}，請查驗",
        "huzhao: {}",
        "Chinese passport number {}, expired",
        '"passportNo": "{}"',
        "持普通护照（{}）入境",
        "旅客证件：护照 {}",
        "因私护照{}已注销",
    ),
    "CN_HOME_RETURN_PERMIT": (
        "回乡证号：{}",
        "港澳居民来往内地通行证号码{}",
        "回鄉證：{}",
        "港澳居民來往內地通行證 {}",
        "Home Return Permit: {}",
        "huixiangzheng: {}",
        "证件类型：回乡证，证件号码：{}",
    ),
    "CN_TAIWAN_PERMIT": (
        "台胞证号：{}",
        "台湾居民来往大陆通行证号码：{}",
        "臺胞證號碼：{}",
        "taibaozheng: {}",
        "Taiwan compatriot permit number {}",
        "證件：台胞證，號碼 {}",
    ),
    "HK_ID": (
        "香港身份证号码：{}",
        "香港居民身份證 {}",
        "HKID: {}",
        "Hong Kong identity card no. {}",
        "港人证件（香港永久性居民身份证）{}",
        "身份證號碼（香港）：{}",
    ),
    "MACAU_ID": (
        "澳门身份证号码：{}",
        "澳門居民身份證：{}",
        "Macau ID card no. {}",
        "澳门特别行政区永久性居民身份证号{}",
        "BIR (Macau resident identity card): {}",
    ),
    "TAIWAN_ID": (
        "台湾身份证号：{}",
        "身分證字號：{}",
        "國民身分證統一編號 {}",
        "Taiwan national ID: {}",
        "shenfenzheng zihao (Taiwan): {}",
    ),
    "CN_MILITARY_ID": (
        "军官证号：{}",
        "持军官证（{}）免票入园",
        "軍官證號碼：{}",
        "证件类型：军官证，证件号码：{}",
        "士兵证：{}",
        "Military officer ID: {}",
        "junguanzheng: {}",
    ),
    "CN_SOCIAL_SECURITY": (
        "社保号：{}",
        "社会保障卡号{}，已激活。",
        "社會保障號碼：{}",
        "社保卡号为{}",
        "shebao: {}",
        "Social security card (China) no. {}",
        "医保卡号：{}",
    ),
    "CN_PROVIDENT_FUND": (
        "公积金账号：{}",
        "住房公积金个人账号{}，余额见附表。",
        "公積金帳號：{}",
        "gongjijin: {}",
        "Housing provident fund account no. {}",
        "个人公积金账户为{}",
    ),
    "US_SSN": (
        "SSN: {}",
        "My social security number is {}.",
        "美国社会安全号码：{}",
        '"ssn": "{}"',
        "Applicant's social security no. {} (do not share)",
        "社安号是{}",
    ),
    "US_DRIVER_LICENSE": (
        "Driver's license: {}",
        "driver license number {} was suspended",
        "My driver's licence no. is {}.",
        "DL# {}",
        "美国驾照号码：{}",
        '"driverLicense": "{}"',
    ),
    "IBAN_CODE": (
        "IBAN: {}",
        "请汇款至{}。",
        "My account is {} at the branch.",
        "收款人国际银行账号（IBAN）为{}",
        "國際銀行帳號：{}",
        '"iban":"{}"',
    ),
    "FINANCIAL_ACCOUNT": (
        "证券账户：{}",
        "股东账号{}已开通。",
        "基金账号：{}",
        "證券帳戶號碼：{}",
        "保单号：{}",
        "期货账户为{}",
        "Brokerage account no. {}",
        "Insurance policy number: {}",
    ),
    "PASSWORD": (
        "登录密码：{}",
        "密码是{}，别告诉别人",
        "密碼：{}",
        "mima: {}",
        "password: {}",
        'password="{}"',
        "My password is {}.",
        "支付密码为 {}",
        "export DB_PASSWORD={}",
        "账号 zhang，口令：{}",
    ),
    "PHONE_NUMBER": (
        "工单备注：用户周明（{}）反馈宽带掉线",
        "住院期间工作由张鸿样（{}）代管",
        "丛样\t{}\tQQ\t北京",
        "阿豪—钭元昊,{}",
        "手机号：{}",
        "有事打我电话{}",
        "聯絡電話：{}",
        "shouji: {}",
        "dianhua={}",
        "Call me on {} after six.",
        "收件人王示例 {} 示例省虚构市样本区占位路1号",
        "tel:{}",
        '{"mobile":"{}"}',
        "| 客服 | {} |",
        "加我微信同号{}",
        "2026-11-26 09:14:03 INFO sms sent to {} in 12ms",
    ),
    "EMAIL_ADDRESS": (
        "邮箱：{}",
        "发到{}就行",
        "電子郵件：{}",
        "youxiang: {}",
        "Write to <{}>.",
        "[联系我](mailto:{})",
        "Author: demo <{}>",
        "邮箱是{}，不是公司邮箱。",
        '<a href="mailto:{}">mail</a>',
    ),
    "IMEI": (
        "IMEI：{}",
        "手机串号{}，已登记。",
        "設備IMEI號：{}",
        "The phone's IMEI is {}.",
        "imei={}",
        "设备国际移动识别码（IMEI）为{}",
    ),
    "IMSI": (
        "IMSI：{}",
        "国际移动用户识别码{}",
        "imsi={}",
        "The SIM's IMSI is {}.",
        "用户IMSI號碼：{}",
    ),
    "MAC_ADDRESS": (
        "MAC地址：{}",
        "网卡物理地址{}，已绑定。",
        "MAC位址：{}",
        "手机的mac为{}的设备",
        "link/ether {} brd",
        "His laptop's MAC address is {}.",
    ),
    "IP_ADDRESS": (
        "登录IP：{}",
        "用户从{}登录。",
        "客戶端IP位址：{}",
        "Client {} connected",
        "访客的IP地址为{}，归属地未知。",
        '{} - - [26/Nov/2026:09:14:03 +0800] "GET / HTTP/1.1" 200 512',
        "remote_addr={}",
    ),
    "WECHAT_ID": (
        "微信号：{}",
        "加微信{}吧",
        "微信號：{}",
        "weixin: {}",
        "My WeChat is {}.",
        "VX：{}",
        "加V：{}，备注来意",
        "薇信 {}",
    ),
    "QQ_NUMBER": (
        "QQ：{}",
        "QQ号{}，在线。",
        "我的扣扣是{}",
        "qq={}",
        "QQ號碼：{}",
        "My QQ number is {}.",
        "企鹅号：{}",
    ),
    "WEIBO_ID": (
        "微博：{}",
        "新浪微博账号{}",
        "微博ID：{}",
        "關注我的微博：{}",
        "Weibo: {}",
        "weibo: {}",
    ),
    "ALIPAY_ACCOUNT": (
        "支付宝账号：{}",
        "支付宝：{}",
        "支付寶帳號：{}",
        "zhifubao: {}",
        "Alipay account: {}",
        "请转到支付宝{}",
    ),
    "CN_LICENCE_PLATE": (
        "车牌号：{}",
        "我的车是{}，停在楼下。",
        "車牌：{}",
        "{}的车主请挪车",
        "chepai: {}",
        "Licence plate {} was seen.",
        "肇事车辆{}逃逸",
        "停车记录|{}|08:15|17:40",
    ),
    "CN_SOLE_TRADER_CODE": (
        "统一社会信用代码：{}",
        "个体工商户{}已注销。",
        "統一社會信用代碼（個體）：{}",
        "Unified social credit code {} (sole trader)",
        "营业执照注册号 {}",
    ),
    "CN_SOCIAL_CREDIT_CODE": (
        "统一社会信用代码：{}",
        "本公司（{}）郑重声明",
        "統一社會信用代碼：{}",
        "USCC {}",
        "纳税人识别号：{}",
    ),
    "PERSON": (
        "姓名：{}",
        "我叫{}，今天刚到。",
        "收件人：{}，手机13800138000",
        "聯絡人：{}",
        "xingming: {}",
        "{}先生您好，您的包裹已到。",
        "患者{}，男，45岁，因胸痛入院。",
        "{}的手机号是13800138000",
        "原告{}与被告因合同纠纷诉至本院。",
        "經辦人：{}（簽字）",
        "感谢{}女士的来信。",
        "| 姓名 | {} |",
        "{}（身份证号110101184001010013）",
        '"name": "{}", "mobile": "13800138000"',
        "客服小王已联系{}，对方同意退款。",
    ),
    "ADDRESS": (
        "地址：{}",
        "我住在{}，欢迎来玩。",
        "住址：{}　郵編見下",
        "dizhi: {}",
        "请寄到{}，王示例收",
        "家庭住址为{}。",
        "He lives at {}.",
        "收货地址 {}",
        "户籍地：{}；现住址同上",
        '"address": "{}"',
    ),
}
"""Sentences with a place for the value: Chinese, traditional, pinyin, English, tables, code and logs."""

TOLD: dict[str, tuple[str, ...]] = {
    "PRECISE_LOCATION": (
        "他昨晚的手机定位为北纬39.912345，东经116.391234。",
        "用户轨迹：2026-11-20 08:01:13 (39.912345,116.391234) 2026-11-20 08:06:45 (39.915678,116.395432)",
        "司机当前定位：经度121.473701，纬度31.230416",
        "她的實時定位：31.230416, 121.473701",
        "User location: lat 39.912345, lon 116.391234 at 08:01:13",
        "用户GPS坐标(31.230416,121.473701)，精度5米",
        "My current location is 31.230416, 121.473701.",
        '{"userId": 7, "lat": 39.912345, "lng": 116.391234, "ts": "2026-11-20T08:01:13Z"}',
    ),
    "BIOMETRIC": (
        "已采集该员工的指纹和人脸照片用于考勤。",
        "王示例的虹膜信息已录入系统。",
        "他的聲紋樣本保存在服務器上。",
        "我们提取了她的DNA样本进行比对。",
        "The suspect's fingerprints were taken and stored.",
        "用户张虚构的人脸特征向量：[0.12, -0.83, 0.44]",
        "Her faceprint and iris scan were enrolled.",
    ),
    "MEDICAL": (
        "王示例去年确诊乙肝，一直在服药。",
        "患者李样例，诊断：2型糖尿病，高血压3级。",
        "她被診斷出抑鬱症，已經吃藥半年。",
        "我得了艾滋病，不敢告诉家人。",
        "既往史：冠心病十年，对青霉素过敏。",
        "I was diagnosed with breast cancer last year.",
        "He is HIV positive and takes medication daily.",
        "病历号0012：主诉反复胸闷三天，入院诊断为心肌梗死。",
        "我妈肺癌晚期，正在化疗。",
        "他的血型是AB型，体检报告显示转氨酶偏高。",
        "我怀孕三个月了，孕检发现妊娠期糖尿病。",
    ),
    "RELIGION": (
        "王示例信奉伊斯兰教，每周五做礼拜。",
        "我是基督徒，去年受洗。",
        "她信佛，已皈依多年。",
        "宗教信仰：天主教",
        "他是虔誠的佛教徒。",
        "I am a Muslim and pray five times a day.",
        "Religion: Roman Catholic",
        "张虚构是法轮功学员。",
    ),
    "SPECIFIC_IDENTITY": (
        "王示例持有残疾人证，肢体残疾二级。",
        "我是聋哑人，只能打字。",
        "她是視障人士，需要導盲犬。",
        "他的真实身份是卧底警察，不能公开。",
        "She is registered as disabled, grade two.",
        "残疾证号：二级听力残疾",
        "我弟弟是智力残疾三级。",
    ),
    "FINANCIAL_STATUS": (
        "王示例月薪两万三，年终奖五万。",
        "我名下有两套房，还欠银行房贷八十万。",
        "他的年收入約五十萬元。",
        "账户余额：52,310.88元，户主李样例",
        "My salary is 8,500 dollars a month.",
        "税前月薪18000元，五险一金另计，员工张虚构",
        "She has savings of $40,000 and a mortgage of $300,000.",
        "我负债三十多万，网贷还不上了。",
    ),
    "CRIMINAL_RECORD": (
        "王示例曾因盗窃罪被判处有期徒刑三年。",
        "他有前科，2015年因诈骗入狱。",
        "我坐过两年牢，刚出来找不到工作。",
        "張虛構因涉嫌故意傷害被刑事拘留。",
        "John Doe was convicted of robbery in 2011.",
        "He has a criminal record for drunk driving.",
        "刘占位因吸毒被行政拘留十五日。",
        "被告人李样例犯故意伤害罪，判处有期徒刑二年，缓刑三年。",
    ),
    "CREDIT_INFORMATION": (
        "王示例的征信报告显示有三次逾期记录。",
        "我的芝麻信用分是720。",
        "他的徵信有不良記錄，貸款被拒。",
        "李样例被列入失信被执行人名单。",
        "My credit score is 640.",
        "征信查询：张虚构，近两年逾期7次",
        "I defaulted on my credit card and my credit report shows it.",
    ),
    "ID_CARD_PHOTO": (
        "附件：身份证正反面照片.jpg",
        "请查收我的手持身份证照片。",
        "身份證正面照.png",
        "![身份证正面](upload/idcard_front.jpg)",
        "Attached is a scan of my ID card, front and back.",
        "上传了本人身份证复印件扫描件",
        "shenfenzheng_zhengmian.jpg 已上传（身份证照片）",
    ),
    "SEXUAL_LIFE": (
        "我是同性恋，还没有和父母出柜。",
        "王示例是双性恋。",
        "她是女同性戀，有固定伴侶。",
        "I am gay and came out last year.",
        "他有过多次一夜情，性生活混乱。",
        "性取向：同性恋",
        "John Doe is bisexual.",
    ),
    "POLITICS": (
        "王示例是中共党员，2009年入党。",
        "政治面貌：中共党员",
        "我是民盟盟员。",
        "政治面貌：共青團員",
        "She is a member of the Labour Party.",
        "I voted for the Conservatives at the last election.",
        "政治面貌　群众",
        "他是民进党党员，参加过太阳花运动。",
    ),
    "ETHNICITY": (
        "民族：维吾尔族",
        "王示例，女，藏族，1840年生。",
        "我是回族，不吃猪肉。",
        "民族：壯族",
        "Ethnicity: Uyghur",
        "李样例，男，汉族，大学文化。",
        "他是滿族人。",
        "I am of Tibetan ethnicity.",
    ),
    "MINOR": (
        "小明今年8岁，在实验小学读二年级。",
        "女儿五岁，上幼儿园中班。",
        "我兒子今年十歲，讀小學四年級。",
        "My son is nine years old and in third grade.",
        "她才６岁，就会弹钢琴了。",
        "患儿，男，3岁，发热两天。",
        "an 11-year-old girl was found",
        "刚满７周岁的男孩走失",
    ),
    "BIRTH_DATE": (
        "人口登记：户主李明，1841-02-03；配偶另记",
        "Lee, Ming, b. 1841-02-03, now in Leeds",
        "相亲资料：李明，1841-02-03，本科，有房",
        "出生日期：1841年2月3日",
        "生日：1841-02-03",
        "王示例生于1842年6月7日。",
        "出生年月：1843.05",
        "出生日期：１８４４年１月２日",
        "chusheng: 1845-03-04",
        "Date of birth: 03/04/1846",
        "John Doe was born on 5 June 1847.",
        "我是1848年7月8日出生的",
        "DOB: 1849-11-12",
        '"birthday": "1841-09-10"',
    ),
    "EMPLOYER": (
        "工作单位：示例科技有限公司",
        "王示例就职于虚构银行股份有限公司。",
        "我在样例大学附属医院上班。",
        "單位名稱：占位國際貿易有限公司",
        "gongzuodanwei: 示例科技有限公司",
        "Employer: Example Widgets Ltd.",
        "He works for Placeholder Holdings Inc.",
        "李样例，任职于范例律师事务所",
        "所在公司：示例电子（虚构）有限公司，职位：工程师",
    ),
}
"""Sentences that tell something of somebody, who is nobody. Where a person is named, the name is reserved."""


def values(entity_type: str) -> tuple[str, ...]:
    return RESERVED.get(entity_type, ())


def positives() -> list[Positive]:
    """All cases, in the order of the tables, the same in every run."""
    return [*_said(), *_around(), *_disguised(), *_told()]


def _in_chinese(value: str) -> bool:
    return not value.isascii()


def _fitting(entity_type: str, sentence: str) -> list[str]:
    """Values that may stand in a sentence: names and addresses in the sentence's own script."""
    own = values(entity_type)
    if entity_type in ("PERSON", "ADDRESS"):
        return [value for value in own if _in_chinese(value) == (not sentence.replace("{}", "").isascii())] or [*own]
    if entity_type == "PASSWORD" and "支付" in sentence:
        return [value for value in own if value.isdigit()] or [*own]
    return [*own]


def _placed(entity_type: str, sentence: str, written: str, way: str) -> Positive:
    start = sentence.index("{}")
    return Positive(entity_type, sentence.replace("{}", written), start, start + len(written), way)


def _said() -> Iterator[Positive]:
    for entity_type, sentences in SAID.items():
        for number, sentence in enumerate(sentences):
            fitting = _fitting(entity_type, sentence)
            if fitting:
                yield _placed(entity_type, sentence, fitting[number % len(fitting)], "as it is")


def _around() -> Iterator[Positive]:
    for number, (way, (before, after)) in enumerate(_AROUND.items()):
        for entity_type in ("CN_RESIDENT_ID", "PHONE_NUMBER", "EMAIL_ADDRESS", "PERSON", "ADDRESS", "CN_LICENCE_PLATE"):
            fitting = [value for value in values(entity_type) if entity_type != "ADDRESS" or _in_chinese(value)]
            label = SAID[entity_type][0]
            yield _placed(entity_type, label.replace("{}", f"{before}{{}}{after}"), fitting[number], way)


def _disguised() -> Iterator[Positive]:
    for number, (way, disguise) in enumerate(DISGUISES.items()):
        for entity_type in DISGUISED[way]:
            fitting = values(entity_type)
            if entity_type == "PHONE_NUMBER":
                fitting = [value for value in fitting if value.isdigit()]
            if entity_type == "CN_RESIDENT_ID":
                fitting = [value for value in fitting if len(value) == 18]
            if entity_type == "PERSON":
                fitting = [value for value in fitting if _in_chinese(value)]
            if fitting:
                label = SAID[entity_type][0]
                yield _placed(entity_type, label + "，请核对。", disguise(fitting[number % len(fitting)]), way)


def _told() -> Iterator[Positive]:
    for entity_type, sentences in TOLD.items():
        for sentence in sentences:
            yield Positive(entity_type, sentence, 0, len(sentence), "told")


# ---------------------------------------------------------------------------- what must be left

NUMBERS: dict[str, tuple[str, ...]] = {
    "orders and parcels": (
        "订单编号：{d18}，请耐心等待发货。",
        "您的订单号为{d16}，已出库。",
        "交易流水号{d20}",
        "订单号{mobile}已取消",
        "订舱号 {mobile} 改配下一水，请联系客户",
        "合同号{mobile}，甲方签字",
        "The job ID {mobile} was sent to my manager.",
        "du -sb 输出「{mobile}  ./tiles」，老师",
        "运单号：SF{d13}",
        "快递单号 YT{d13} 已签收",
        "退款单 {d12} 处理中",
        "發票號碼：{d8}，發票代碼：{d12}",
        "Order no. {d12} has shipped.",
        "Tracking number 1Z{u16} is out for delivery.",
        "Invoice INV-{d8} is due on 2026-12-01.",
        "工单 #{d7} 转二线处理",
        "取件码{d6}，请尽快取走。",
        "合同编号：HT-2024-{d6}",
        "批次号 {d10}，保质期十二个月",
        "受理编号{d15}，请凭此查询。",
    ),
    "times": (
        "时间戳：{epoch}，毫秒：{epoch}{d3}",
        "start_ts = {epoch}{d3}",
        "2026-11-26 09:14:03.{d6} +08:00",
        "20261126091403{d3}",
        "TSO 为 {d18}",
        "活动时间为2026年11月26日8:00至12月31日24:00。",
        "Created at {epoch} (Unix epoch)",
        "发表于1987-03-04，修订于1999-05-06。",
    ),
    "counts and sizes": (
        "文件大小为{d11}字节",
        "总共 {d10} bytes read in 3.{d4} s",
        "内存上限 17179869184",
        "Region 的 QPS 峰值为 {d6}，P99 延迟 {d2}.{d2} ms",
        "全国人口为14.1178亿人，比上年增长0.{d2}%。",
        "营业收入{d2},{d3},{d3},{d3}.{d2}元，同比增长{d2}.{d2}%",
        "圆周率约为3.14159265358979323846",
        "阿伏伽德罗常数为6.02214076×10^23",
        "斐波那契数列：1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987, 1597",
        "表格：\n| 年份 | 产量 | 库存 |\n| 2021 | {d6} | {d5} |\n| 2022 | {d6} | {d5} |",
        "第{d3}行第{d2}列的值为{d9}",
        "样本量n={d4}，p=0.{d3}，95%置信区间[{d2}.{d1}, {d2}.{d1}]",
        "{d4} {d4} {d4}\n{d4} {d4} {d4}\n{d4} {d4} {d4}",
        "{d2}\t{d6}\t{d8}\t{d4}",
        "彩票开奖号码：03 08 15 22 27 31 + 09",
    ),
    "hashes and identifiers of things": (
        "commit {h40}",
        "sha256:{h64}",
        "MD5 校验值 {h32}",
        "UUID：{h8}-{h4}-4{h3}-a{h3}-{h12}",
        "trace_id={h32} span_id={h16}",
        "ETag: \"{h32}\"",
        "etcd cluster ID {h16}",
        "docker.io/library/redis@sha256:{h64}",
        "颜色为#{h6}，背景为#{h6}",
        "session {u24} expired",
        "机器码 {u4}-{u4}-{u4}-{u4}",
        "store ID {d2}，peer ID {d6}，region ID {d7}",
    ),
    "books and articles": (
        "ISBN 978-7-{d4}-{d4}-{d1}",
        "ISBN：9787{d9}",
        "ISSN {d4}-{d4}",
        "DOI: 10.{d4}/j.cnki.{d7}.2024.03.{d3}",
        "doi:10.{d4}/s{d5}-021-{d5}-w",
        "arXiv:2301.{d5}v2",
        "中图分类号：TP{d3}.{d1} 文献标识码：A 文章编号：{d4}-{d4}(2021)03-{d4}-07",
        "见第{d3}卷第{d1}期，第{d3}—{d3}页。",
        "专利号：ZL2018{d8}.{d1}",
        "条码 69{d11}",
    ),
    "products and versions": (
        "型号：XR-{d4}B，额定功率{d4}W",
        "TiDB v{d1}.{d1}.{d1}-alpha-{d3}-g{h8}",
        "升级到 {d1}.{d2}.{d1}.{d1} 版本后问题消失",
        "Chrome/{d3}.0.{d4}.{d2} Safari/537.36",
        "序列号（S/N）：{u12}",
        "CPU 型号为 Intel Xeon E5-2680 v4，主频2.40GHz",
        "轴承6205-2RS，内径25mm",
        "执行标准：GB/T {d5}-2025",
        "电阻 R{d2} 10kΩ，电容 C{d2} 100nF",
        "P/N {d3}-{d5}-{d2}",
        "批准文号：国药准字H2{d7}",
        "生产许可证编号：SC1{d13}",
        "食品添加剂（INS {d3}）",
        "CAS号：{d4}-{d2}-{d1}",
    ),
    "filings of sites and firms": (
        "京ICP备{d8}号-1",
        "京公网安备 1101{d10}号",
        "粤B2-{d8}",
        "证券代码：{d6}，证券简称：示例股份",
        "沪A股与深B股今日收盘涨跌不一。",
        "京A股指数上涨{d1}.{d2}%",
        "增值电信业务经营许可证：沪B2-{d8}",
        "川A级景区名单公布",
        "〔2024〕{d2}号文件",
        "沪昆高速G60与京港澳高速G4交汇",
    ),
    "places and scores": (
        "泰山位于东经117.{d2}度、北纬36.{d2}度。",
        "北京市地处北纬39°54′，东经116°23′。",
        "地震发生在北纬{d2}.{d2}度，东经{d3}.{d2}度，震源深度10千米",
        "珠穆朗玛峰海拔8848.86米",
        "首都机场坐标为 40.0799, 116.6031",
        "EPSG:4326，边界为 [73.5, 18.2, 134.8, 53.6]",
        "湖人{d3}比{d3}险胜勇士",
        "女排以25-{d2}、25-{d2}、25-{d2}直落三局。",
        "百米成绩9.58秒，跳高2.45米",
        "K{d3}次列车晚点{d2}分钟",
        "航班CA{d4}改在T3登机",
        "邮政编码：{d6}",
    ),
    "prices": (
        "售价￥{d4}.00，会员价￥{d3}.90",
        "今日金价{d3}.{d2}元/克",
        "房价为每平方米{d5}元",
        "汇率：1美元=7.{d4}元人民币",
        "The fee is ${d3}.{d2} per 1,000 units.",
        "上证指数收于{d4}.{d2}点，成交{d4}亿元",
    ),
    "code and logs": (
        "for (int i = 0; i < {d8}; i++) sum += a[i];",
        "SELECT * FROM t WHERE id = {d11} LIMIT 10;",
        "password = os.environ[\"DB_PASSWORD\"]",
        "password: str = Field(..., min_length=8)",
        "if (password == null) throw new IllegalArgumentException();",
        "mysql -h 127.0.0.1 -P 4000 -u root -p",
        "GRANT ALL ON test.* TO 'app'@'%' IDENTIFIED BY '<password>';",
        "server_configs:\n  tidb:\n    log.level: info\n    port: 4000",
        "pip install requests==2.{d2}.{d1}",
        "git clone git@github.com:example/project.git",
        "listen 0.0.0.0:8080; proxy_pass http://127.0.0.1:3000;",
        "[2026/11/26 09:14:03.{d3} +08:00] [INFO] [server.go:{d3}] [\"connection closed\"] [conn={d6}]",
        "E1126 09:14:03.{d6} {d5} reflector.go:{d3}] failed to list nodes",
        "0x{h8} 0x{h8} 0x{h8}",
        "assert len(name) > 0, 'name is required'",
        "<input type=\"text\" name=\"phone\" placeholder=\"请输入手机号\">",
        "regex = r'1[3-9]\\d{9}'",
        "@media (max-width: {d3}px) { .name { color: #{h6}; } }",
        "import { useState } from 'react@18.2.0'",
        "root@tidb-node-1:~# systemctl restart tidb-4000.service",
        "ff:ff:ff:ff:ff:ff 是广播地址",
        "子网掩码为255.255.255.0",
        "de ad be ef {h2} {h2} {h2} {h2} {h2} {h2}",
        "ERROR 1045 (28000): Access denied for user",
        "\\frac{a}{b} = \\sum_{i=1}^{n} x_i^2 + {d4}",
        "$E = mc^2$，其中$c = 299792458$米每秒",
        "token 数量为{d7}，密码学意义上的随机数",
        "npm ERR! code ELIFECYCLE errno {d2}",
    ),
}  # fmt: skip
"""Templates of what is full of digits and names nobody: `{d8}` is eight digits, `{h8}` hexadecimal, `{u8}` letters and
digits, `{mobile}` a reserved number, `{epoch}` seconds."""

PROSE: dict[str, tuple[str, ...]] = {
    "offices and machines": (
        "Reading room: readers@archive.example, gate desk gateops@terminal.example, duty soc-l2@corp.example",
        "查稿请写 chagao@journal.example，安全事务写 anquan@museum.example",
        "总服务台电话 010-55501234，查档大厅电话 010-55504321",
        "Trailhead parking is at 1200 Canyon Park Road, milepost 7.",
        "Mail forms to: Department of Motor Vehicles, Registration Section, P.O. Box 942869, Sacramento, CA 94269.",
        "192.0.2.10   web1.example.net web1",
        "www 3600 IN A 203.0.113.9",
        "host 203.0.113.88 is used for the examples in this chapter",
        "虚拟路由器的地址 00-00-5E-00-01-25",
        "set ethaddr 02:00:00:aa:bb:cc",
        "这台车是94年的，还能开",
    ),
    "codes that begin like a label": (
        "回力跑鞋 WXY139-1 摆在同一个货架",
        "The shelf mark MS 415-555-0132 is a box number in the map room.",
        "1999年12月20日澳门生日",
    ),
    "statutes": (
        "个人信息处理者处理不满十四周岁未成年人个人信息的，应当取得未成年人的父母或者其他监护人的同意。",
        "盗窃公私财物，数额较大的，处三年以下有期徒刑、拘役或者管制。",
        "已满七十五周岁的人故意犯罪的，可以从轻或者减轻处罚。",
        "当事人应当提供身份证号码、护照号码或者其他证件号码。",
        "公民有宗教信仰自由，任何国家机关不得强制公民信仰宗教或者不信仰宗教。",
        "残疾人在政治、经济、文化等方面享有同其他公民平等的权利。",
        "用人单位不得以劳动者患乙肝为由拒绝录用。",
        "被告人有权获得辩护，人民法院有义务保证被告人获得辩护。",
        "原告应当在起诉状中记明当事人的姓名、性别、年龄、民族、职业、工作单位和住所。",
        "敏感个人信息包括生物识别、宗教信仰、特定身份、医疗健康、金融账户、行踪轨迹等信息。",
        "犯罪记录封存制度适用于犯罪的时候不满十八周岁、被判处五年有期徒刑以下刑罚的人。",
        "个体工商户可以起字号，其债务由个人财产承担。",
        "婴幼儿照护服务机构应当对三岁以下婴幼儿的信息保密。",
        "银行不得泄露存款人的账户余额和交易记录。",
        "The data subject shall have the right to obtain rectification of inaccurate personal data.",
        "Whoever commits robbery shall be sentenced to not less than three years' imprisonment.",
        "機關依本法規定應公開之個人資料，不適用前項規定。",
        "法定代表人以法人名义从事的民事活动，其法律后果由法人承受。",
        "住所是指公司主要办事机构所在地。",
        "监护人应当按照最有利于被监护人的原则履行监护职责。",
    ),
    "history": (
        "苏轼被贬黄州后，写下了《赤壁赋》。",
        "康熙帝八岁即位，十四岁亲政。",
        "李白字太白，号青莲居士，生于701年。",
        "王安石变法遭到司马光等人的反对。",
        "岳飞在郾城大败金兵。",
        "公元前221年，秦始皇统一六国。",
        "张骞两次出使西域，开辟了丝绸之路。",
        "朱元璋曾在皇觉寺出家为僧。",
        "佛教于东汉传入中国，在南北朝时期兴盛。",
        "孙中山于1866年11月12日生于广东香山。",
        "林则徐在虎门销毁鸦片。",
        "玄奘西行求法，历时十七年。",
        "Napoleon Bonaparte was born in Corsica in 1769.",
        "Isaac Newton published the Principia in 1687.",
        "曹操挟天子以令诸侯，刘备三顾茅庐请诸葛亮出山。",
        "司馬遷受宮刑後發憤著《史記》。",
        "鲁迅，原名周树人，浙江绍兴人。",
        "郑和七下西洋，最远到达非洲东海岸。",
        "武则天是中国历史上唯一的女皇帝。",
        "爱因斯坦于1905年提出狭义相对论。",
        "文艺复兴时期，达·芬奇创作了《蒙娜丽莎》。",
        "王羲之被尊为书圣，其《兰亭序》传诵千古。",
        "康有为、梁启超发起公车上书。",
        "杨贵妃死于马嵬坡，时年三十八岁。",
        "华佗为关羽刮骨疗毒的故事家喻户晓。",
    ),
    "poems": (
        "床前明月光，疑是地上霜。\n举头望明月，低头思故乡。",
        "白日依山尽，黄河入海流。",
        "少小離家老大回，鄉音無改鬢毛衰。",
        "桃花潭水深千尺，不及汪伦送我情。",
        "岑夫子，丹丘生，将进酒，杯莫停。",
        "王谢堂前旧时雀，飞入寻常百姓家。",
        "一去二三里，烟村四五家。\n亭台六七座，八九十枝花。",
        "故人西辞黄鹤楼，烟花三月下扬州。",
        "马上相逢无纸笔，凭君传语报平安。",
        "商女不知亡国恨，隔江犹唱后庭花。",
        "昔日齷齪不足誇，今朝放蕩思無涯。",
        "黄四娘家花满蹊，千朵万朵压枝低。",
        "借问酒家何处有，牧童遥指杏花村。",
        "贈汪倫\n李白乘舟將欲行，忽聞岸上踏歌聲。",
        "万里悲秋常作客，百年多病独登台。",
    ),
    "novels and tales": (
        "林黛玉听了这话，不觉心中一酸，落下泪来。",
        "孙悟空一个筋斗翻出十万八千里。",
        "武松借着酒劲，一拳打死了老虎。",
        "阿Q在土谷祠里睡着了。",
        "宝玉笑道：“这个妹妹我曾见过的。”",
        "话说天下大势，分久必合，合久必分。",
        "诸葛亮摇着羽扇，微微一笑。",
        "猪八戒扛着钉耙，跟在唐僧后面。",
        "Sherlock Holmes took his violin from the corner.",
        "哈利·波特在九又四分之三站台上了火车。",
        "老人独自在小船上钓鱼，已经八十四天没有钓到一条鱼了。",
        "祥林嫂逢人便说：“我真傻，真的。”",
        "令狐冲提剑而立，岳不群冷笑一声。",
        "白雪公主和七个小矮人住在森林里。",
        "小马过河的故事告诉孩子们要自己尝试。",
        "狼来了的故事里，放羊的孩子说了三次谎。",
        "贾母便命人取了一匹软烟罗来糊窗子。",
        "祝英台女扮男装去杭州读书。",
    ),
    "books, ballads and law cases in English": (
        "Miniver Cheevy, Richard Cory and Reuben Bright inhabit one town in Robinson's early verse.",
        "Gabriel Oak loses his flock over the chalk pit in chapter five.",
        "Mr. Casaubon's notes outlast his marriage to Dorothea Brooke.",
        "Mary Shelley's Frankenstein, ISBN 978-0-19-284034-9, in paper.",
        "Great Expectations. Miss Havisham, Joe Gargery, Magwitch: all here.",
        "Sir Patrick Spens reads the king's letter and laughs.",
        "Émile Zola and Honoré de Balzac share a shelf.",
        "In Rylands v Fletcher the water escaped from the reservoir of one John Rylands.",
        "In Ashby v White Matthew Ashby had been refused his vote.",
        "The heroine, Harriet Example, inherits the house.",
        "Elizabeth Example swore in 1753 that she had been held in a loft.",
        "Register of 1762: baptised, William, son of John Example.",
        "The Josephine Example memorial lectures were endowed in 1931.",
        "Captain Ahab lost his leg to the white whale; Chopin died of tuberculosis.",
        "维保合同 WB-2022-430-105-19 附件二列明：电梯 6 台。",
        "网卡MAC 00:1A:2B:3C:4D:5E 与交换机端口绑定。",
    ),
    "science": (
        "乙酸的分子式为C2H4O2，相对分子质量为60.05。",
        "木星的质量是地球的318倍，自转周期为9小时55分。",
        "M31（NGC 224）距离地球约254万光年。",
        "DNA由四种脱氧核苷酸组成，A与T配对，G与C配对。",
        "基因BRCA1位于17号染色体。",
        "HD 209458b是第一颗被观测到凌星的系外行星。",
        "在25℃、101.325kPa下，水的密度为997.0479kg/m³。",
        "Fe2O3 + 3CO → 2Fe + 3CO2",
        "指纹由真皮乳头的隆起形成，终生不变。",
        "人脸识别算法在该数据集上的准确率为99.63%。",
        "虹膜识别和声纹识别都是生物特征识别技术。",
        "光在真空中的速度为299792458米每秒。",
        "高斯消元法的时间复杂度为O(n^3)。",
        "The speed of sound in air is about 343 metres per second.",
        "哈雷彗星每76年回归一次，下次在2061年。",
        "碳-14的半衰期为5730年。",
        "卷积神经网络由LeCun等人提出。",
    ),
    "illness in general": (
        "糖尿病是一种常见的慢性病，应控制饮食。",
        "高血压患者每天食盐量不宜超过五克。",
        "艾滋病主要通过性接触、血液和母婴传播。",
        "流感疫苗每年接种一次，适用于六个月以上人群。",
        "抑郁症的终生患病率约为6.8%。",
        "肺癌的五年生存率与分期密切相关。",
        "Breast cancer is the most common cancer among women worldwide.",
        "青霉素过敏者禁用本品，孕妇慎用。",
        "该医院设有心内科、神经外科和肿瘤科。",
        "新冠病毒的潜伏期一般为1至14天。",
        "儿童三岁前应完成脊髓灰质炎疫苗接种。",
        "本研究共纳入328例2型糖尿病患者，平均年龄58.3岁。",
        "血型分为A、B、AB和O四种。",
        "患者应在医生指导下用药。",
        "老年痴呆症早期表现为记忆力减退。",
    ),
    "religion, crime, politics, money in general": (
        "伊斯兰教、佛教、基督教是世界三大宗教。",
        "圣诞节是基督教纪念耶稣诞生的节日。",
        "少林寺始建于北魏太和十九年。",
        "清真食品应当符合有关规定。",
        "诈骗案件的破案率逐年上升。",
        "警方提醒市民谨防电信诈骗，不要透露验证码。",
        "中国共产党成立于1921年。",
        "党员干部要带头遵守纪律。",
        "美国共和党与民主党在预算案上存在分歧。",
        "同性婚姻在荷兰于2001年合法化。",
        "征信系统收录了企业和个人的信贷信息。",
        "央行下调贷款市场报价利率，房贷月供减少。",
        "城镇居民人均可支配收入为49283元。",
        "全省共有残疾人312万人，占总人口的6.1%。",
        "我国有56个民族，汉族人口占91.11%。",
        "维吾尔族的传统乐器有热瓦普和都塔尔。",
        "Islam spread to Southeast Asia along trade routes.",
        "The average salary in the sector rose by 4.2 percent.",
        "失信被执行人名单制度自2013年起施行。",
        "小学生每天睡眠时间应达到10小时。",
        "幼儿园大班的课程包括语言、科学和艺术。",
        "藏传佛教寺院多依山而建。",
        "The Labour Party was founded in 1900.",
        "少数民族地区实行区域自治。",
        "毒品犯罪严重危害社会。",
        "刑满释放人员的安置帮教工作由司法行政部门负责。",
    ),
    "monuments and public places": (
        "故宫博物院位于北京市中心，旧称紫禁城。",
        "游客可在天安门东站下车后步行前往。",
        "杭州西湖由苏堤、白堤分隔成若干水面。",
        "地铁2号线在人民广场站可换乘1号线和8号线。",
        "长江路上的梧桐树有近百年历史。",
        "成都市武侯区的武侯祠是全国重点文物保护单位。",
        "黄鹤楼坐落在蛇山之巅，濒临长江。",
        "县道210线K5+300处发生塌方。",
        "上海市浦东新区举办第三届进博会配套活动。",
        "南京路步行街全长1033米。",
        "The museum stands on the south bank of the river.",
        "第3号台风在广东省湛江市沿海登陆。",
        "会议在人民大会堂二楼召开。",
        "展馆三层5号厅展出青铜器。",
        "教学楼3栋5楼的多媒体教室已投入使用。",
        "江苏省南京市今日多云，气温12到19度。",
        "请到一楼3号窗口办理。",
        "故宫博物院位于北京市东城区景山前街4号。",
        "岳麓书院坐落于湖南省长沙市岳麓区麓山路273号。",
        "拙政园的地址是苏州市姑苏区东北街178号，开放时间7:30—17:30。",
        "The British Museum is on Great Russell Street in London.",
    ),
    "companies": (
        "示例股份有限公司董事会保证公告内容真实、准确、完整。",
        "公司注册资本为5000万元，经营范围包括软件开发。",
        "本次股东大会采用现场投票与网络投票相结合的方式。",
        "该公司主要从事锂电池的研发与销售。",
        "客服热线：400-000-0000，服务时间9:00—18:00。",
        "如有问题请拨打12345政务服务便民热线。",
        "火警119，急救120，报警110。",
        "华为技术有限公司发布了新款手机。",
        "微信支付和支付宝均可使用。",
        "关注微信公众号获取更多信息。",
        "QQ邮箱的附件大小上限为3GB。",
        "微博热搜榜每分钟更新一次。",
        "Amazon Web Services announced a new region.",
        "本公司不对第三方网站的内容负责。",
        "中国银行业协会发布行业报告。",
        "住房公积金贷款利率下调0.25个百分点。",
        "社会保障卡可在全国范围内使用。",
        "张江高科技园区集聚了上千家企业。",
        "王老吉与加多宝的商标之争持续多年。",
        "李宁公司发布年度财报。",
        "周大福门店数量突破七千家。",
        "马应龙药业集团历史悠久。",
        "公司住所：示例省虚构市样本区占位路1号。",
        "注册地址：虚构市样本区占位大道66号，邮编见官网。",
        "本公司办公地址变更为示例省样本市示范区虚构街道占位路77号占位大厦9层。",
        "2026年第一次临时股东大会的召开地点为虚构市范例区样本路118号占位大厦会议室。",
        "Our registered office is at 1 Example Street, Sampletown.",
    ),
    "instructions": (
        "请输入您的身份证号码和手机号。",
        "请妥善保管您的银行卡和密码。",
        "密码长度不少于8位，须包含字母和数字。",
        "忘记密码？请点击重置密码。",
        "登录密码错误，请重试。",
        "姓名：__________ 电话：__________",
        "姓名 性别 年龄 民族 籍贯 政治面貌",
        "请在此处粘贴身份证复印件。",
        "联系人、联系电话为必填项。",
        "护照有效期应在六个月以上。",
        "手机号码格式不正确，应为11位数字。",
        "Please enter your name, address and phone number.",
        "Enter your password to continue.",
        "Your password must be at least 12 characters long.",
        "The IP address of the server is configured in the file.",
        "把邮箱地址填在第二栏。",
        "車牌號碼請以大寫填寫。",
        "出生日期格式为YYYY-MM-DD。",
        "用户名由4到16位字母、数字组成。",
        "使用IMEI号可以查询设备保修状态。",
        "收件人姓名应与身份证一致。",
        "家庭住址发生变更的，应及时更新。",
        "工作单位和职务由本人如实填写。",
        "在设置中打开定位服务，即可查看当前位置。",
    ),
    "daily life": (
        "今天天气很好，我们去公园散步吧。",
        "这家店的红烧肉味道不错，就是有点咸。",
        "明天下午三点开会，别迟到。",
        "洗衣机坏了，转速上不去。",
        "先生，请问您几位？",
        "这本书我读了三遍，每次都有新的体会。",
        "高考成绩公布后，考生可申请复核。",
        "老师布置了十道数学题。",
        "方便面加个鸡蛋更好吃。",
        "小区门口的快递柜满了。",
        "白菜两块五一斤，黄瓜三块。",
        "周末高峰时段道路拥堵。",
        "石榴、山楂、马齿苋都可以入药。",
        "任何人不得擅自进入施工现场。",
        "许多年轻人喜欢露营。",
        "金秋时节，层林尽染。",
        "万一停电，应急灯会自动亮起。",
        "关于明年的安排，大家还没有定下来。",
        "I will be there at ten, see you soon.",
        "The recipe needs two eggs and a pinch of salt.",
        "安全帽必须佩戴，严禁烟火。",
        "水电费自理，押一付三。",
        "公交车每隔十分钟一班。",
        "連日大雨，河水暴漲。",
        "常温保存，开封后请冷藏。",
        "温馨提示：请勿在电梯内吸烟。",
        "成品油价格今晚下调。",
        "全家人围坐在一起包饺子。",
        "曾经沧海难为水，这句话常被引用。",
        "毛利率和净利率是两个不同的概念。",
        "向量、矩阵和张量是线性代数的基本对象。",
        "时间复杂度和空间复杂度需要权衡。",
        "项目经理应当定期更新进度。",
        "总经理办公室发布通知。",
        "记者从有关部门获悉，新规将于下月施行。",
        "主席团会议审议了三项议案。",
        "医生建议多喝水、早休息。",
        "三岁看大，七岁看老。",
        "钱学森之问引发了教育界的讨论。",
        "May Day and April showers are common phrases.",
        "Rose, Lily and Daisy are names of flowers.",
        "Virginia and Georgia are states on the east coast.",
        "The Jordan River flows into the Dead Sea.",
    ),
}
"""Sentences that look like the positives and tell nothing of a person whom they could concern."""

_VARIANTS = 3
_SLOT = re.compile(r"\{(?:(?P<name>mobile|epoch)|(?P<kind>[dhu])(?P<size>[0-9]+))\}")


class Negative(NamedTuple):
    """A text without anything personal."""

    subject: str
    text: str


def negatives() -> list[Negative]:
    """All texts that must be left, the same in every run."""
    rng = random.Random(SEED)
    cases = []
    for subject, templates in NUMBERS.items():
        for template in templates:
            filled = {_filled(rng, template) for _ in range(_VARIANTS)}
            cases += [Negative(subject, text) for text in sorted(filled)]
    cases += [Negative(subject, sentence) for subject, sentences in PROSE.items() for sentence in sentences]
    return cases


_KINDS = {"d": "0123456789", "h": "0123456789abcdef", "u": "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ"}


def _filled(rng: random.Random, template: str) -> str:
    """The template with numbers drawn, none of which is anybody's."""
    text = template
    while True:
        slot = _SLOT.search(text)
        if slot is None:
            return text
        text = text[: slot.start()] + _drawn(rng, slot) + text[slot.end() :]


def _drawn(rng: random.Random, slot: re.Match[str]) -> str:
    if slot["name"] == "mobile":
        return rng.choice([value for value in RESERVED["PHONE_NUMBER"] if value.isdigit()])
    if slot["name"] == "epoch":
        return str(rng.randrange(1_600_000_000, 1_700_000_000, 7))
    while True:
        drawn = "".join(rng.choices(_KINDS[slot["kind"]], k=int(slot["size"])))
        if slot["kind"] != "d" or len(drawn) < 5 or (drawn[0] not in "01" and not luhn_valid(drawn)):
            return drawn
