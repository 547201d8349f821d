"""What each recogniser finds and what it leaves: text, spans, reason. Every value is a reserved one."""

import pytest
from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
from presidio_analyzer.nlp_engine import NoOpNlpEngine

from detectors.analyzer import Detector
from detectors.recognisers import LANGUAGES, RECOGNISERS, canonical_form, recognisers
from detectors.recognisers.identifier import Identifier, luhn_valid
from detectors.reserved import CARRIERS, RESERVED
from provenance.keys import Secret


@pytest.fixture(scope="module")
def detector():
    return Detector(Secret.generate())


FOUND = {
    "CN_RESIDENT_ID": [
        ("ID110101184001010013passport", ["110101184001010013"], "between words that touch it, proven"),
        (
            "> 身份证 1101011840\n> 01010013",
            ["1101011840\n> 01010013"],
            "across quoted lines",
        ),
        (
            "身份证号：一一零一零一，一八四零，零一零一，零零一三",
            ["一一零一零一，一八四零，零一零一，零零一三"],
            "in groups of numerals",
        ),
        (
            "号码110101184001010013。",
            ["110101184001010013"],
            "check, province and date prove it without a word",
        ),
        (
            "身份证440106184203230151号",
            ["440106184203230151"],
            "between Chinese characters, where \\b is silent",
        ),
        (
            "身份证１１０１０１１８４００１０１００１３",
            ["１１０１０１１８４００１０１００１３"],
            "full-width digits",
        ),
        ("身份证110101 1840 0101 0013", ["110101 1840 0101 0013"], "in groups"),
        ("身份证号110101400101996", ["110101400101996"], "15 digits have no check: a word is needed"),
        (
            "身份证110101184001010012",
            ["110101184001010012"],
            "a wrong check character after the word: mistyped",
        ),
        ("ID number: 110101184001010013", ["110101184001010013"], "an English label"),
    ],
    "PHONE_NUMBER": [
        ("电话13800138000", ["13800138000"], "touching a Chinese character"),
        ("13800138000", ["13800138000"], "a range in use needs no word"),
        ("临停，138/0013/8000", ["138/0013/8000"], "on a windscreen"),
        ("电话2345 6789\n123号", ["2345 6789"], "a local one, and digits below"),
        ("138 0013 8000", ["138 0013 8000"], "spaces"),
        ("138-0013-8000", ["138-0013-8000"], "dashes"),
        ("１３８００１３８０００", ["１３８００１３８０００"], "full-width"),
        ("+8613800138000", ["+8613800138000"], "country code"),
        ("+86 138 0013 8000", ["+86 138 0013 8000"], "country code and spaces"),
        ("0086-13800138000", ["0086-13800138000"], "international prefix"),
        ("座机010-90000001", ["010-90000001"], "landline, eight digits"),
        ("(021)90000002", ["(021)90000002"], "landline in brackets"),
        ("座机0755-90000003", ["0755-90000003"], "area code of four digits"),
        ("call +1 202-555-0143 now", ["+1 202-555-0143"], "North America, kept for fiction"),
        ("Phone: +44 20 7946 0123.", ["+44 20 7946 0123"], "United Kingdom, kept for drama"),
        ("Phone: (202) 555-0178", ["(202) 555-0178"], "North American punctuation"),
        ("单号XYZ，电话13800138000", ["13800138000"], "the order number is in another clause"),
        ("后八位是随机数，因此13800138000并不是手机号码", [], "what is said to be none"),
        (
            "示例公司\nT: 010-90000001  M: 138 0013 8000",
            ["010-90000001", "138 0013 8000"],
            "letters on a visiting card",
        ),
        ("报名：王芳/13800138000/sample_1/M码", ["13800138000"], "behind a name, between slashes"),
        ("通讯录：办公室王芳90000001；财务室李娜9000 0002", ["90000001", "9000 0002"], "a list within one area"),
        ("你家漏水了，回电9000-0001", ["9000-0001"], "whom to call back"),
        ("我叫王芳，号码是1380 013 8000", ["1380 013 8000"], "somebody's number in unusual groups"),
        ("王芳 1380 013 8000 示例省虚构市样本区", ["1380 013 8000"], "between a name and a place"),
        ("预留手机幺三八，零零幺三，八零零零", ["幺三八，零零幺三，八零零零"], "said aloud, with pauses"),
        ("预留手机一三八，零零一三八零零零", ["一三八，零零一三八零零零"], "with one pause"),
        ("房东，138 -0013 -8000", ["138 -0013 -8000"], "a space and a dash"),
        ("13800138000 示例省虚构市样本区占位大道1号", ["13800138000"], "beside an address"),
        ("Next of kin: +852 9000 0001.", ["+852 9000 0001"], "beside a word for kin"),
    ],
    "BANK_CARD": [
        ("6200000000000005", ["6200000000000005"], "issuer and check digit prove it"),
        ("放款账户：6200000000000005", ["6200000000000005"], "proven, and of money"),
        ("联系人张三，卡 6200 0000 0000 0000 117", ["6200 0000 0000 0000 117"], "proven, and a card"),
        ("卡号6200000000000000117。", ["6200000000000000117"], "19 digits"),
        ("卡号620000000000000182。", ["620000000000000182"], "18 digits"),
        ("卡号6200 0000 0000 0005", ["6200 0000 0000 0005"], "by fours"),
        ("卡号6200-0000-0000-0005", ["6200-0000-0000-0005"], "by fours with dashes"),
        ("卡号4222222222222", ["4222222222222"], "13 digits after the word"),
        ("card number 3782 822463 10005", ["3782 822463 10005"], "American Express in its own groups"),
        ("银行卡6200000000000006", ["6200000000000006"], "a wrong check digit after the word: mistyped"),
    ],
    "CN_PASSPORT": [
        ("passportE00000000permit", ["E00000000"], "between words that touch it"),
        ("hzhm: E00000000", ["E00000000"], "a label in short"),
        ("<td>Wang Fang</td><td>E00000000</td>", ["E00000000"], "below a name"),
        ("王芳 E00000000 +86 13800138000", ["E00000000"], "between a name and a telephone"),
        ("护照E00000000", ["E00000000"], "E and 8 digits"),
        ("护照号EI0000001", ["EI0000001"], "E, a letter, 7 digits"),
        ("passport no. G00000000", ["G00000000"], "an English label"),
        ("姓名,证件号,护照号,航班\n王示例,110101184001010013,EI0000001,XX0", ["EI0000001"], "below its heading"),
        ("王示例,13800138000,EI0000001,XX0", ["EI0000001"], "in its holder's row"),
    ],
    "CN_HOME_RETURN_PERMIT": [
        ("huixiangzhengH00000000tel", ["H00000000"], "between words that touch it"),
        ("hxz：H00000000", ["H00000000"], "a label in short"),
        ("回乡证H00000000", ["H00000000"], "8 digits"),
        (
            "Mainland Travel Permit for Hong Kong and Macao Residents no. H00000000",
            ["H00000000"],
            "its whole name in English",
        ),
        ("来往内地通行证M0000000001", ["M0000000001"], "with the count of renewals"),
    ],
    "CN_TAIWAN_PERMIT": [
        ("台胞证号：00000000", ["00000000"], "8 digits after the label"),
        ("tbz: 00000000", ["00000000"], "a label in short"),
    ],
    "CN_SOCIAL_CREDIT_CODE": [("代码91990001MA0000007C。", ["91990001MA0000007C"], "the check proves it")],
    "CN_LICENCE_PLATE": [
        ("号牌为京A·\n00000，", ["京A·\n00000"], "across lines"),
        ("京A00000", ["京A00000"], "five"),
        ("车牌京A·00000", ["京A·00000"], "with the dot"),
        ("沪 A · 0 M 0 0 0 停在", ["沪 A · 0 M 0 0 0"], "each character apart"),
        ("京·A·D00000", ["京·A·D00000"], "dots between its parts"),
        ("车：yu A 0 F 0 0 0", ["yu A 0 F 0 0 0"], "in pinyin, apart"),
        ("沪AD00000停在", ["沪AD00000"], "six: new energy"),
        ("Arrival by car: 粤Z·0A0A港", ["粤Z·0A0A港"], "of Hong Kong, for the mainland"),
    ],
    "EMAIL_ADDRESS": [
        ("聯絡：+852 9000 0001／zhang@example.com", ["zhang@example.com"], "behind a telephone and a slash"),
        ("王芳/13800138000/zhang@example.com", ["zhang@example.com"], "in a row with slashes"),
        ("邮箱zhang@example.com联系", ["zhang@example.com"], "the Chinese before it is not swallowed"),
        ("chen+list@mail.example.com", ["chen+list@mail.example.com"], "plus and subdomain"),
        ("write to ouyang@company.invalid.", ["ouyang@company.invalid"], "the stop is not part of it"),
    ],
    "IP_ADDRESS": [
        ("服务器192.0.2.44上", ["192.0.2.44"], "between Chinese characters"),
        ("from 2001:db8::1 to", ["2001:db8::1"], "IPv6, shortened"),
        ("用户IP 10.2.3.4 登录", ["10.2.3.4"], "a private network's address whose owner is told"),
        ("租约 10.2.3.4 → 00-00-5E-00-53-01", ["10.2.3.4"], "a network card's, in a private network"),
        ("租约 100.64.3.4 → 00-00-5E-00-53-01", ["100.64.3.4"], "… in a carrier's"),
    ],
    "WECHAT_ID": [
        ("微信号：wxid_example_01", ["wxid_example_01"], "after its label"),
        ("加微信wxid_example_02吧", ["wxid_example_02"], "after the bare word"),
        ("报名：王芳/sample_2026（微信）/M码", ["sample_2026"], "before its label"),
        ("sample_2026是我的微信", ["sample_2026"], "before what it is"),
        ("<user><wechat>sample_2026</wechat></user>", ["sample_2026"], "in its tag"),
        ("A：你微信号多少\nB：sample_2026", ["sample_2026"], "to the question above"),
        ("方便留个微信吗？\n好，sample_2026", ["sample_2026"], "to a wish above"),
        ("加我微信samplename聊", ["samplename"], "letters alone, to talk"),
        ("电话13800138000微信sample2026号", ["sample2026"], "behind a number"),
    ],
    "QQ_NUMBER": [
        ("QQ：9999999901", ["9999999901"], "after its label"),
        ("QQ9999999902", ["9999999902"], "touching its label"),
        ("QQ也行：9999999901", ["9999999901"], "as well"),
        ("加我QQ吧 9999999901，备注拼车", ["9999999901"], "asked for in passing"),
        ("**QQ**：~~9999999901~~ **9999999902**", ["9999999901", "9999999902"], "struck out, and the new one"),
        ("QQ：9999999901、9999999902", ["9999999901", "9999999902"], "two of them"),
        ("我QQ换了，新的是9999999901，老号9999999902被盗", ["9999999901", "9999999902"], "the new one and the old"),
        ("QQ\n9999999901", ["9999999901"], "below its label"),
        ("A：QQ多少？\nB：9999999901", ["9999999901"], "to the question above"),
    ],
    "BIRTH_DATE": [
        ("男，1842年\n3月4日出生", ["1842年\n3月4日"], "across lines"),
        ("xm,csrq,sfzh\n王示例,1842-03-04,1\n李样例,1842-05-06,2", ["1842-03-04", "1842-05-06"], "below its header"),
        ('<input name="birthday" value="1842-03-04">', ["1842-03-04"], "what a field holds"),
        ("简历｜王芳｜1841年2月3日生｜现居某地", ["1841年2月3日"], "between bars"),
        ("1. 王小萌，1841-02-03，幼儿园大班", ["1841-02-03"], "of a child in a roster"),
        ("Referral: Mrs Jane Sample, 2 Feb 1841, 9 Example Lane", ["2 Feb 1841"], "of whom a letter is"),
        ("born on the third of May, nineteen eighty", ["third of May, nineteen eighty"], "in words"),
        ("1841年2月3日生于一个铁匠家庭", ["1841年2月3日"], "where one was born"),
        ("相亲角：女，1841 年 2 月 3 日，硕士", ["1841 年 2 月 3 日"], "behind a sex"),
        ("作者：王芳（1841-02-03—），女，教授", ["1841-02-03"], "of whom lives"),
        ("孩子信息——王芳，1841年2月3日；李娜，1842年3月。", ["1841年2月3日", "1842年3月"], "a list of children"),
        ("来访者：王芳，QQ：9999999901，18410203，主诉失眠", ["18410203"], "in a record of a person"),
    ],
    "PERSON": [
        ("姓名：王示例", ["王示例"], "label and colon"),
        ("联系人 ：欧阳示例，", ["欧阳示例"], "compound surname"),
        ("联系人：阿里木·示例", ["阿里木·示例"], "transliterated, with its dot"),
        ("My name is Jane Doe.", ["Jane Doe"], "a phrase"),
        ("Dr. Richard Roe said", ["Richard Roe"], "a title"),
        ("signed by John Stiles in", ["John Stiles"], "a given name and a surname"),
    ],
    "ADDRESS": [
        (
            "住在示例省虚构市样本区占位路1号2栋303室",
            ["示例省虚构市样本区占位路1号2栋303室"],
            "the verb is not part",
        ),
        ("地址：虚构市样本区占位大道66号", ["虚构市样本区占位大道66号"], "no province"),
        (
            "lives at 1 Example Street, Sampletown.",
            ["1 Example Street, Sampletown"],
            "number, name, kind, town",
        ),
        ("42 Placeholder Avenue, Apt. 3", ["42 Placeholder Avenue, Apt. 3"], "with a room"),
    ],
    "MINOR": [
        ("他今年8岁，", ["今年8岁"], "a stated age"),
        ("5岁的女儿", ["5岁的女儿"], "a child of an age"),
        ("就读于小学二年级", ["就读于小学二年级"], "a school grade"),
        ("an 8-year-old.", ["8-year-old"], "standing for the child"),
        ("an 8-year-old boy", ["8-year-old boy"], "a child of an age"),
    ],
    "HK_ID": [
        ("hkidA000000(3)tel", ["A000000(3)"], "between words that touch it"),
        ("香港身份证A000\n000(3)", ["A000\n000(3)"], "across lines"),
    ],
}

LEFT = {
    "CN_RESIDENT_ID": [
        ("trace110101184001010014span", "between words that touch it, and unproven"),
        ("434508843347607553", "a transaction number of 18 digits"),
        ("a110101184001010013b", "inside a word"),
        ("1110101184001010013", "inside a longer number"),
    ],
    "PHONE_NUMBER": [
        ("订单号13800138000", "an order number of the same form"),
        ("防伪码 8812 0045 7713 0962", "four groups, of which the second begins as a foreign number"),
        ("Content-Length 为 13800138000，老版本客户端会溢出", "a length, of a client"),
        ("17179869184", "16 GiB in bytes"),
        ("13800138000÷2＝6900069000", "a dividend"),
        ("1700000000000", "milliseconds"),
        ("0.13800138000", "decimals of a fraction"),
        ("图片/13800138000/a_1", "a directory"),
        ("各科室电话表：办公室90000001", "an office's"),
        ("彩票开奖，号码是1 3 8 0 0 1 3 8 0 0 0", "a row of figures"),
        ("138001380001", "inside a longer number"),
        ("d41d8cd98f00b204e9800998ecf8427e", "a hash"),
        ("978-7-111-12345-8", "an ISBN"),
        ("116.13800138000,39.9", "a coordinate"),
        ("2022-11-18 10:20:30", "a time"),
        ("call 2022-11-18", "a date beside a word for telephones"),
        ("192.43267836", "a duration"),
    ],
    "BANK_CARD": [
        ("The card (e.g. 5105105105105100 in the mock data)", "a number published to try with"),
        ("扣款订单号6200000000000005", "an order's"),
        ("还款单6200000000000000", "of money, and not proven"),
        ("4611686018427387904", "2**62"),
        ("9787111123453", "an ISBN without dashes"),
        ("20221118102030", "a time stamp"),
        ("0000000000000000", "zeros"),
        ("25788785-20230217-230042", "a name of a run"),
    ],
    "CN_PASSPORT": [
        ("hzh 2023010112", "somebody's letters and a number"),
        ("错误码E00000000", "an error code"),
        ("物料,E00000000,10", "a row that is no person's"),
        ("Part Number\nE00000000", "below no name"),
    ],
    "CN_TAIWAN_PERMIT": [
        ("台胞证于20221118办理", "a date near the word"),
        ("backup.tar.tbz: 00000000", "a file"),
    ],
    "CN_SOCIAL_CREDIT_CODE": [("91990001MA0000007D", "the check fails")],
    "CN_LICENCE_PLATE": [
        ("在云A100", "too short"),
        ("新API接口V123456", "no letter of an office after 新"),
        ("豫A·\n测试路段", "a road"),
    ],
    "EMAIL_ADDRESS": [
        ("https://example.com/2026/zhang@example.com", "in a path"),
        ("git@github.example:org/name", "the user of a repository"),
        ("icon@2x.png", "a file name"),
        ("pkg@1.2.3", "a version"),
    ],
    "IP_ADDRESS": [
        ("127.0.0.1", "loopback"),
        ("255.255.255.0", "a mask"),
        ("10.2.3.4", "a private network"),
        ("inet 10.2.3.4 brd ff:ff:ff:ff:ff:ff", "a private network's, beside the address of all cards"),
        ("1.2.3.4 firmware 00-00-5E-00-53-01", "a version beside a network card"),
        ("版本 192.0.2.1", "a version of four parts"),
        ("Upgrade from 192.0.2.1 to", "a version that is left"),
        ("已从旧版升级到 192.0.2.1", "a version that is reached"),
        ("breaks guest networks; roll back to 192.0.2.1", "a version one goes back to"),
        ("### 1.2.3.4 标题", "a chapter"),
        ("std::vector", "a scope in C++"),
        ("12:30:45", "a time"),
    ],
    "WECHAT_ID": [
        ("微信 WeChat 支付", "another word for it"),
        ("微信公众号：Sample", "an organisation's channel"),
        ("支持 mp-weixin2x3（微信）", "a platform"),
        ("微信多少版本支持\nsample_2026", "a question of something else"),
    ],
    "QQ_NUMBER": [
        ("QQ群9999999901", "a group"),
        ("QQ 2013", "a version"),
        ("我们QQ群换了，新的是9999999901", "a group's new number"),
    ],
    "BIRTH_DATE": [
        ("会议于1842年\n3月4日召开", "a meeting"),
        ('"DOB" stands for date of build: DOB=1841-02-03', "explained as something else"),
        ("患者，男，1841-02-03，入院治疗", "a day of admission"),
        ("王老师 1841-02-03 幼儿园开放日", "a day of a kindergarten"),
        ("请核对学生信息，截止，1841年2月3日", "a day by which"),
        ("孩子信息：家长会，1841年2月3日；", "a meeting"),
        ("服务期（1841-02-03—），男女不限", "a term"),
        ("1841年2月3日生于某动物园", "an animal"),
    ],
    "PERSON": [
        ("姓名：必填", "an instruction"),
        ("用户：管理员", "a role"),
        ("该方法常用于高可用架构", "words that begin like surnames"),
        ("国破山河在，城春草木深。", "a poem"),
        ("George Street", "a street"),
        ("  name: Test Case", "a key of a configuration"),
    ],
    "ADDRESS": [
        ("北京市朝阳区", "a district, of nobody"),
        ("长安街1号", "a street number alone is a place"),
        ("地铁2号线路3号口", "a line"),
        ("See section 3 of the Way", "a word for a street"),
    ],
    "MINOR": [
        ("不满十四周岁的未成年人", "a statute"),
        ("今年18岁", "grown up"),
        ("今年十五岁", "fifteen, in Chinese numerals"),
        ("3-6岁女孩服装", "a range"),
        ("a 5-year-old company", "not a child"),
        ("二十五岁的女儿", "twenty-five"),
    ],
}


@pytest.mark.parametrize(
    ("entity_type", "text", "expected", "reason"),
    [(entity_type, *row) for entity_type, rows in FOUND.items() for row in rows],
)
def test_it_is_found(detector, entity_type, text, expected, reason):
    found = [text[s.start : s.end] for s in detector.spans(text) if s.entity_type == entity_type]
    assert found == expected, reason


@pytest.mark.parametrize(
    ("entity_type", "text", "reason"),
    [(entity_type, *row) for entity_type, rows in LEFT.items() for row in rows],
)
def test_it_is_left(detector, entity_type, text, reason):
    found = [text[s.start : s.end] for s in detector.spans(text) if s.entity_type == entity_type]
    assert found == [], reason


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("entity_type", "value"), [(t, value) for t, values in RESERVED.items() for value in values])
def test_every_reserved_value_is_found_whole(detector, entity_type, value, language):
    sentence = CARRIERS[entity_type][language].format(value)
    start = sentence.index(value)
    assert (start, start + len(value), entity_type) in {
        (s.start, s.end, s.entity_type) for s in detector.spans(sentence)
    }


@pytest.mark.parametrize("entity_type", sorted(RESERVED))
def test_a_line_below_hides_nothing(detector, entity_type):
    for value in RESERVED[entity_type][:4]:
        line = CARRIERS[entity_type]["zh"].format(value)
        found = {span.value for span in detector.spans(line)}
        for below in ("2024年5月", "2024-02-11 07:38", "12345热线", "3室", "1. 其他", "6213 8812"):
            assert found <= {span.value for span in detector.spans(f"{line}\n{below}")}, below


def test_names_are_found_beside_evidence_in_running_text(detector):
    for text, name in (
        ("请联系王示例，手机13800138000。", "王示例"),
        ("欧阳示例的身份证号是110101184001010013。", "欧阳示例"),
        ("林例文（13800138000）负责。", "林例文"),
    ):
        assert name in [text[s.start : s.end] for s in detector.spans(text) if s.entity_type == "PERSON"]


def test_the_recognisers_work_in_a_stock_engine():
    registry = RecognizerRegistry(supported_languages=["zh"])
    for recogniser in recognisers("zh"):
        registry.add_recognizer(recogniser)
    engine = AnalyzerEngine(
        registry=registry,
        nlp_engine=NoOpNlpEngine(models=[{"lang_code": "zh", "model_name": ""}]),
        supported_languages=["zh"],
    )
    text = "护照号码E00000000"
    (result,) = (r for r in engine.analyze(text, "zh") if r.entity_type == "CN_PASSPORT")
    assert (result.start, result.end, result.score) == (4, 13, 1.0)


def test_a_recogniser_of_every_kind_names_its_reference():
    for recogniser in RECOGNISERS:
        assert recogniser.__doc__, recogniser.__name__
        assert recogniser().expressions or recogniser.found_at_once is not Identifier.found_at_once, recogniser.__name__


@pytest.mark.parametrize(
    ("entity_type", "one", "other"),
    [
        ("PHONE_NUMBER", "138 0013 8000", "+8613800138000"),
        ("PHONE_NUMBER", "幺三八，零零一三，八零零零", "13800138000"),
        ("PHONE_NUMBER", "１３８００１３８０００", "0086-138-0013-8000"),
        ("PHONE_NUMBER", "(202) 555-0143", "+1 202-555-0143"),
        ("CN_RESIDENT_ID", "110101 18400101 0013", "110101184001010013"),
        ("BANK_CARD", "6200-0000-0000-0005", "6200000000000005"),
        ("CN_LICENCE_PLATE", "京A·00000", "京A00000"),
        ("EMAIL_ADDRESS", "Zhang@Example.com", "zhang@example.com"),
        ("IP_ADDRESS", "2001:db8:0:0:0:0:0:1", "2001:DB8::1"),
    ],
)
def test_one_value_has_one_canonical_form(entity_type, one, other):
    assert canonical_form(entity_type, one) == canonical_form(entity_type, other)


def test_luhn_against_the_example_of_iso_7812():
    # ISO/IEC 7812-1 Annex B and its usual example: 7992739871 takes the check digit 3.
    assert [d for d in range(10) if luhn_valid(f"7992739871{d}")] == [3]
