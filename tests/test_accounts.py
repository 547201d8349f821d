"""Numbers and accounts: what their recognisers find, what they leave, and why. Every value is a reserved one."""

import random
import string

import pyarrow as pa
import pytest

from detectors.prefilter import Prefilter
from detectors.reading import read, read_one
from detectors.recognisers.alipay_account import AlipayAccountRecognizer
from detectors.recognisers.bank_card import BankCardRecognizer
from detectors.recognisers.email_address import EmailAddressRecognizer
from detectors.recognisers.financial_account import FinancialAccountRecognizer
from detectors.recognisers.grouping import group_lengths, stands_alone
from detectors.recognisers.iban_code import IbanCodeRecognizer
from detectors.recognisers.identifier import line_above, lines
from detectors.recognisers.imei import ImeiRecognizer
from detectors.recognisers.imsi import ImsiRecognizer
from detectors.recognisers.ip_address import IpAddressRecognizer
from detectors.recognisers.mac_address import DeviceMacAddressRecognizer
from detectors.recognisers.password import PasswordRecognizer
from detectors.recognisers.phone_number import PhoneNumberRecognizer
from detectors.recognisers.qq_number import QqNumberRecognizer
from detectors.recognisers.wechat_id import WechatIdRecognizer
from detectors.recognisers.weibo_id import WeiboIdRecognizer
from detectors.reserved import CARRIERS, RESERVED

THRESHOLD = 0.5
RECOGNISERS = {
    recogniser.entity: recogniser("zh")
    for recogniser in (
        PhoneNumberRecognizer,
        BankCardRecognizer,
        EmailAddressRecognizer,
        IpAddressRecognizer,
        DeviceMacAddressRecognizer,
        ImeiRecognizer,
        ImsiRecognizer,
        WechatIdRecognizer,
        QqNumberRecognizer,
        WeiboIdRecognizer,
        AlipayAccountRecognizer,
        FinancialAccountRecognizer,
        IbanCodeRecognizer,
        PasswordRecognizer,
    )
}
PREFILTER = Prefilter(list(RECOGNISERS.values()))


def found(entity_type, text):
    """What a recogniser finds in a text, in order, as it is written there."""
    results = RECOGNISERS[entity_type].analyze(text, [entity_type])
    return [text[r.start : r.end] for r in sorted(results, key=lambda r: r.start) if r.score >= THRESHOLD]


# ---------------------------------------------------------------------------- what is found

MOBILE, OTHER_MOBILE = RESERVED["PHONE_NUMBER"][:2]
CARD, LONG_CARD = RESERVED["BANK_CARD"][0], RESERVED["BANK_CARD"][8]
MOBILE_WRITTEN = {
    "138 0013 8000": "3-4-4 with spaces",
    "138-0013-8000": "with dashes",
    "138.0013.8000": "with dots",
    "138·0013·8000": "with middle dots",
    "138 - 0013 - 8000": "with dashes between spaces",
    "138 001 38000": "3-3-5",
    "1380 0138 000": "4-4-3",
    "138 00138000": "3-8",
    "1 3 8 0 0 1 3 8 0 0 0": "digit by digit",
    "1-3-8-0-0-1-3-8-0-0-0": "digit by digit with dashes",
    "1380013\n8000": "across lines",
    "138001-\n38000": "hyphenated across lines",
    "+86 138 0013 8000": "with its country",
    "(+86)13800138000": "with its country in brackets",
    "0086-138-0013-8000": "with the international prefix",
    "8613800138000": "with its country and no plus",
    "一三八零零一三八零零零": "in Chinese numerals",
    "１３８００１３８０００": "in full-width digits",
    "138\u200b0013\u200b8000": "with zero-width spaces",
    "138**0013**8000": "with bold inside",
}
FOUND = {
    "PHONE_NUMBER": [
        (
            "滴滴我：1.3.8.0.0.1.3.8.0.0.0，懂的来",
            ["1.3.8.0.0.1.3.8.0.0.0"],
            "digit by digit, where somebody asks for it",
        ),
        ("敲我1·3·8·0·0·1·3·8·0·0·0", ["1·3·8·0·0·1·3·8·0·0·0"], "between middle dots"),
        ("联系1,3,8,0,0,1,3,8,0,0,0", ["1,3,8,0,0,1,3,8,0,0,0"], "between commas"),
        ("呼我：1_3_8_0_0_1_3_8_0_0_0", ["1_3_8_0_0_1_3_8_0_0_0"], "between underscores"),
        ("打我电话138、0013、8000", ["138、0013、8000"], "in groups between commas"),
        ("电话：一三八，零零幺三，八零零零", ["一三八，零零幺三，八零零零"], "in groups of numerals"),
        ("tel13800138000call anytime", [MOBILE], "between its label and a word that touch it"),
        ("mobile no.13800138000email", [MOBILE], "before a word that touches it"),
        ("lxdh13800138000", [MOBILE], "behind a label in short that touches it"),
        ("whatsapp+8613800138000hi", ["+8613800138000"], "with its country"),
        ("reach him at 202-555-\n0143 today", ["202-555-\n0143"], "North America's, hyphenated across lines"),
        ("电话：9000\n0001，找陈太", ["9000\n0001"], "eight digits across lines"),
        ("找王示例，咨询热线010-90000001", ["010-90000001"], "a hotline of somebody's"),
        (MOBILE, [MOBILE], "a range in use, solid, needs no word where it stands alone"),
        (f"要货加 {MOBILE}，同V", [MOBILE], "where somebody is asked to add it"),
        (f"寄：王示例 0{MOBILE} 虚构市", [f"0{MOBILE}"], "behind the zero of a long-distance call"),
        (f"运单YT0000\n寄：王示例 {MOBILE}", [MOBILE], "what the line above says is not said of it"),
        ('{"ownerPhone":"138-00138-000"}', ["138-00138-000"], "a word within a key"),
        ("138 0013 8000", ["138 0013 8000"], "nor written 3-4-4"),
        *(
            (label.format(written), [written], f"{how}, after a label")
            for written, how in MOBILE_WRITTEN.items()
            for label in ("手机号：{}", "shouji: {}", "dianhua={}", "lianxi {}", "tel:{}", "聯絡電話：{}")
        ),
        ("电话13800138000、13800100500", [MOBILE, OTHER_MOBILE], "two, the word before the first"),
        ("13800138000 13800100500", [MOBILE, OTHER_MOBILE], "two solid ones side by side"),
        ("手机14200138000", ["14200138000"], "a range not in use, after a label"),
        ("单号XYZ，电话13800138000", [MOBILE], "the order number is in another clause"),
        ("138 0013 8000\n138 0010 0500", ["138 0013 8000", "138 0010 0500"], "two on two lines are no row of a table"),
        ("王示例（16800138000）负责", ["16800138000"], "in brackets after a name, whatever its range"),
        ("王示例-13800138000", [MOBILE], "joined to a name, not to a serial"),
        ("shoujihao: 138 001 38000", ["138 001 38000"], "a longer label in pinyin"),
        ("010-90000001", ["010-90000001"], "a landline, its area set off"),
        ("(010)90000001", ["(010)90000001"], "its area in brackets"),
        ("电话01090000001", ["01090000001"], "a solid landline, after a label"),
        ("座机：010-90000001转8001", ["010-90000001转8001"], "an extension"),
        ("办公电话0755-90000003-801", ["0755-90000003-801"], "an extension after a dash"),
        ("+86 10 9000 0001", ["+86 10 9000 0001"], "a landline with its country"),
        ("+86 (0)10 9000 0001", ["+86 (0)10 9000 0001"], "and its trunk zero"),
        ("Tel：（010）90000001 转 801", ["（010）90000001 转 801"], "full-width brackets and an extension"),
        ("Phone:\n\n9000 0001", ["9000 0001"], "under its label"),
        ("Mobile: 900 00 001x23", ["900 00 001x23"], "any grouping after an English label, with its extension"),
        ("900 00 001 office", ["900 00 001"], "any grouping before one"),
        ("电话：90000001", ["90000001"], "a landline without its area, directly after a label"),
        ("WhatsApp: +44 20 7946 0123", ["+44 20 7946 0123"], "another country's, kept for drama"),
        ("call +1 202-555-0143 now", ["+1 202-555-0143"], "North America's, kept for fiction"),
        ("Phone: (202) 555-0178", ["(202) 555-0178"], "North American punctuation"),
        ("①③⑧⓪⓪①③⑧⓪⓪⓪", ["①③⑧⓪⓪①③⑧⓪⓪⓪"], "digits in circles"),
        ("电话138/0013/8000", ["138/0013/8000"], "slashes, beside a word"),
        ("I'll be on 087 900 0001.", ["087 900 0001"], "Ireland's, where somebody is"),
        ("Parent phoned: 07700 900 123", ["07700 900 123"], "Britain's, kept for drama"),
        ("reached on 0131 496 0123. He", ["0131 496 0123"], "a landline of drama's beside a verb"),
        ("可以WhatsApp我9000 0001。", ["9000 0001"], "eight digits beside WhatsApp"),
        ("收货信息：\n0900 000 001\n臺南市", ["0900 000 001"], "Taiwan's, in its groups"),
        ("我的咨询电话 010-90000001", ["010-90000001"], "somebody's, for all the word"),
        ("客服王示例13800138000", [MOBILE], "a mobile number is somebody's"),
    ],
    "BANK_CARD": [
        (f"cardno{CARD}nameSomebody", [CARD], "between its label and a word that touch it"),
        (f"卡号：{CARD[:6]}******，全号{CARD}", [CARD], "whole, beside what is masked"),
        (f"zhanghao：{CARD}", [CARD], "an account in pinyin"),
        (f"kahao{CARD}huming 王示例", [CARD], "in pinyin"),
        (f"Card on file: {CARD}, thanks", [CARD], "no file's"),
        (f"Charge it to {CARD}, thanks", [CARD], "what is to be charged"),
        (f"> card number {CARD[:8]}\n> {CARD[8:]}\n> and", [f"{CARD[:8]}\n> {CARD[8:]}"], "across quoted lines"),
        (
            "打到这张卡：六二零零，零零零零，零零零零，零零零五，户名王示例",
            ["六二零零，零零零零，零零零零，零零零五"],
            "in groups of numerals",
        ),
        (f"工号;姓名;工资卡;实发\n1;王示例;{CARD};1\n2;李样例;{LONG_CARD};2", [CARD, LONG_CARD], "below its header"),
        (f"name\tbank_account\nAnn\t{CARD}\nBob\t{LONG_CARD}", [CARD, LONG_CARD], "between tabs"),
        (CARD, [CARD], "issuer and check digit prove it where it stands alone"),
        (f"请把货款打到{CARD}，户名见下", [CARD], "where something is paid"),
        (f"张三先生{CARD}", [CARD], "where somebody is named"),
        *(
            (label.format(written), [written], how)
            for label in ("银行卡号：{}", "yinhangka: {}", "kahao={}", "請打款到{}")
            for written, how in (
                (LONG_CARD, "19 digits"),
                ("6200 0000 0000 0005", "by fours"),
                ("6200-0000-0000-0005", "by fours with dashes"),
                ("6200.0000.0000.0005", "by fours with dots"),
                ("620 0000 0000 0000 0117", "by fours from the right"),
                ("620000 0000000000117", "6 and 13"),
                ("62000000\n00000005", "across lines"),
                ("6 2 0 0 0 0 0 0 0 0 0 0 0 0 0 5", "digit by digit"),
                ("６２０００００００００００００５", "full-width"),
            )
        ),
        ("card number 3782 822463 10005", ["3782 822463 10005"], "American Express in its own groups"),
        ("银行卡6200000000000006", ["6200000000000006"], "a wrong check digit after the word: mistyped"),
        ("卡号4222222222222", ["4222222222222"], "13 digits: the check alone, after the word"),
        (
            "他报：6 2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 1 7",
            ["6 2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 1 7"],
            "read out digit by digit",
        ),
    ],
    "EMAIL_ADDRESS": [
        ("邮箱：li.example@\nexample.org，谢谢", ["li.example@\nexample.org"], "across lines, behind its sign"),
        ("email: li.example\n@example.org thanks", ["li.example\n@example.org"], "before it"),
        ("> li.example@\n> example.org, call", ["li.example@\n> example.org"], "across quoted lines"),
        ("Mail: l . example @ example . org", ["l . example @ example . org"], "its signs apart"),
        ("邮箱：l i s i @ e x a m p l e . c o m", ["l i s i @ e x a m p l e . c o m"], "character by character"),
        ('<a href="mailto:li-example&#64;example.org">', ["li-example&#64;example.org"], "an entity in an attribute"),
        ("?email=li.example%40example.org", ["li.example%40example.org"], "its sign encoded"),
        ("youxiang zhang#at#example.com", ["zhang#at#example.com"], "the sign between two others"),
        ("Contact: j.doe at example dot com", ["j.doe at example dot com"], "all in words"),
        ("邮箱zhang@example.com联系", ["zhang@example.com"], "the Chinese before it is not swallowed"),
        ("chen+list@mail.example.com", ["chen+list@mail.example.com"], "plus and subdomain"),
        ("write to ouyang@company.invalid.", ["ouyang@company.invalid"], "the stop is not part of it"),
        ("ｚｈａｎｇ＠ｅｘａｍｐｌｅ．ｃｏｍ", ["ｚｈａｎｇ＠ｅｘａｍｐｌｅ．ｃｏｍ"], "full-width"),
        ("请写信给 zhang (at) example.com", ["zhang (at) example.com"], "its sign in brackets"),
        ("zhang[at]example[dot]com", ["zhang[at]example[dot]com"], "both signs in brackets"),
        ("邮箱：zhang at example dot com", ["zhang at example dot com"], "in words, after a label"),
        ("youxiang: zhang#example.com", ["zhang#example.com"], "# for @, after a label"),
        ("邮箱：zhang @ example.com", ["zhang @ example.com"], "spaces around the sign, after a label"),
        ("mailto:zhang@example.com", ["zhang@example.com"], "in a link"),
        ("联系nobody艾特example点com", ["nobody艾特example点com"], "as it is said"),
        ("发到nobody@example点com", ["nobody@example点com"], "the dot alone"),
        ("邮箱zhang_01 # example.com", ["zhang_01 # example.com"], "a hash with spaces around"),
        ("li.info@company.invalid", ["li.info@company.invalid"], "a name before a role"),
        ("邮箱 caiwu03@company.invalid", ["caiwu03@company.invalid"], "one of a role's, told apart"),
    ],
    "IP_ADDRESS": [
        ("服务器地址幺九二点零点二点四四", ["幺九二点零点二点四四"], "read out"),
        ("login IP 192 dot 0 dot 2 dot 44", ["192 dot 0 dot 2 dot 44"], "in words"),
        ("备用登录IP192.0.2.44，", ["192.0.2.44"], "touching its label"),
        ("ip: 192[.]0[.]2[.]44 登录", ["192[.]0[.]2[.]44"], "its dots in brackets"),
        ("服务器192.0.2.44上", ["192.0.2.44"], "between Chinese characters"),
        ("from 2001:db8::1 to", ["2001:db8::1"], "IPv6, shortened"),
        ("登录IP：2001:db8:0:0:1:0:0:1", ["2001:db8:0:0:1:0:0:1"], "directly after a colon"),
        ("用户IP 10.2.3.4 登录", ["10.2.3.4"], "a private network's address whose owner is told"),
        ("203.0.113.5:8080", ["203.0.113.5"], "before a port"),
        ("出口203 . 0 . 113 . 5", ["203 . 0 . 113 . 5"], "spaces around the dots"),
        ("203[dot]0[dot]113[dot]5", ["203[dot]0[dot]113[dot]5"], "dots in words"),
        ("IP 203點0點113點5", ["203點0點113點5"], "dots in characters"),
    ],
    "MAC_ADDRESS": [
        ("MAC: 00:00:5E:00:\n53:03", ["00:00:5E:00:\n53:03"], "across lines"),
        ("MAC地址 00-00-5E\n-00-53-01，", ["00-00-5E\n-00-53-01"], "before a dash"),
        ("mac 00 : 00 : 5e : 00 : 53 : 04", ["00 : 00 : 5e : 00 : 53 : 04"], "its signs apart"),
        ("mac地址00.00.5e.00.53.04", ["00.00.5e.00.53.04"], "between points"),
        ("mac0000-5e00-5304", ["0000-5e00-5304"], "by fours, between dashes"),
        ("mac00:00:5E:00:53:03please", ["00:00:5E:00:53:03"], "between a label and a word that touch it"),
        ("MAC:00-00-5E-00-53-AF", ["00-00-5E-00-53-AF"], "the C of the label is no digit of it"),
        ("设备00:00:5e:00:53:fe上线", ["00:00:5e:00:53:fe"], "tells itself by its form"),
        ("物理地址00005E0053AF", ["00005E0053AF"], "solid, after its label"),
        ("mac 0000.5e00.5305", ["0000.5e00.5305"], "by fours"),
        ("蓝牙探针：００００５ｅ００５３ａｆ", ["００００５ｅ００５３ａｆ"], "solid, beside a word"),
        ("MAC：00 00 5E 00 53 01", ["00 00 5E 00 53 01"], "pairs with spaces, after its label"),
    ],
    "IMEI": [
        ("imei001017000000011mac", ["001017000000011"], "between a label and a word that touch it"),
        ("IMEI：001017000000011", ["001017000000011"], "15 digits after the label"),
        ("imei=00101700000001", ["00101700000001"], "without check digit"),
        ("IMEISV 0010170000000199", ["0010170000000199"], "with the software version"),
        ("手机串号 00-101700-000001-1", ["00-101700-000001-1"], "in its own groups"),
        (
            "这台手机的IMEI在包装盒上印着001017000000011",
            ["001017000000011"],
            "the check holds, the word is on the line",
        ),
        ("拨*#06#显示001017000000011", ["001017000000011"], "what the phone shows"),
        ("device_id=001017000000012", ["001017000000012"], "a key of a log"),
    ],
    "IMSI": [
        ("IMSI: 460990000000001", ["460990000000001"], "after the label"),
        ("移动用户识别码 460 99 0000000002", ["460 99 0000000002"], "in its own groups"),
        ("imsi=460990000000001 cell=0000", ["460990000000001"], "no telephone, for all the cell"),
        ("SIM卡里的460990000000001", ["460990000000001"], "another word"),
    ],
    "WECHAT_ID": [
        ("问：微信号？答：example_01。", ["example_01"], "what is answered"),
        ("reach me on WeChat at example_01.", ["example_01"], "at"),
        ("wxh：example_01", ["example_01"], "a label in short"),
        ("WeChat exa.mple-01", ["exa.mple-01"], "with dots"),
        ("微信号：wxid_example_01", ["wxid_example_01"], "after its label"),
        ("转让健身卡，V:sample_2026，电联", ["sample_2026"], "by one letter"),
        ("微信也是这个人sample-2026", ["sample-2026"], "another's, too"),
        ("薇❤信sample.one.two", ["sample.one.two"], "with dots"),
        ("微信（推荐）：sample_2026", ["sample_2026"], "an aside before the colon"),
        ("微信名小样，号sample_2026", ["sample_2026"], "behind its owner's name"),
        ("加微信wxid_example_02吧", ["wxid_example_02"], "after the bare word"),
        ("weixin: wxid_example_03", ["wxid_example_03"], "a label in pinyin"),
        ("加V：wxid_reserved_05，备注来意", ["wxid_reserved_05"], "a label in slang"),
        ("微❤信 nobody_0001", ["nobody_0001"], "a heart"),
        ("+薇♥ nobody_0001", ["nobody_0001"], "a heart and a plus sign"),
        ("加薇：nobody_0001", ["nobody_0001"], "another character"),
        ("卫星号：nobody_0001", ["nobody_0001"], "sounds alike"),
        ("加我 v x nobody_0001", ["nobody_0001"], "the word in two"),
        ("薇信<br>nobody_0001", ["nobody_0001"], "the label on the line above"),
        ("VX同抖音：nobody_0001", ["nobody_0001"], "one for two"),
        ("绿泡泡nobody_0001", ["nobody_0001"], "slang"),
        ("微 信 号 : nobody_0001", ["nobody_0001"], "in spaces"),
        ("私聊v：nobody_0001", ["nobody_0001"], "a letter"),
        ("加我微信细聊：nobody_0001", ["nobody_0001"], "a verb of contact between"),
        ("微信是我帮他申请的，叫nobody-0001", ["nobody-0001"], "later in the sentence"),
        ("我的微信号换成nobody_0001了", ["nobody_0001"], "a new one"),
        ("可以加我nobody_0001交流", ["nobody_0001"], "no word but add me"),
        ("WeChat is easiest for me, search nobody_0001", ["nobody_0001"], "a verb in English"),
        ("I'm on WeChat as nobody_0001", ["nobody_0001"], "another"),
    ],
    "QQ_NUMBER": [
        ("Q我：9-9-9-9-9-9-9-9-0-1", ["9-9-9-9-9-9-9-9-0-1"], "digit by digit"),
        ("QQ被盗了，旧号9 9 9 9 9 9 9 9 0 1，", ["9 9 9 9 9 9 9 9 0 1"], "digit by digit, farther from the word"),
        ("群主Q9999999901，进群", ["9999999901"], "behind the letter, of who is somebody"),
        ("QQ9999999901or mail", ["9999999901"], "before a word that touches it"),
        ("qqh:9999999901", ["9999999901"], "a label in short"),
        (
            "qq nine nine nine nine nine nine nine nine zero one",
            ["nine nine nine nine nine nine nine nine zero one"],
            "in words of English",
        ),
        ('<input name="qq" value="9999999901">', ["9999999901"], "what a field holds"),
        ("q q 99 9999 9905", ["99 9999 9905"], "letters apart, digits in groups"),
        ("扣9999999901(QQ)", ["9999999901"], "before its word"),
        ("找Q:9.9.9.9.9.9.9.9.0.1", ["9.9.9.9.9.9.9.9.0.1"], "the letter, and dots"),
        ("QQ群主9999999901", ["9999999901"], "the master of a group"),
        ("QQ (for my parents): 9999999901", ["9999999901"], "an aside before the colon"),
        ("QQ：9999999901", ["9999999901"], "after its label"),
        ("QQ9999999902", ["9999999902"], "touching its label"),
        ("我的扣扣是9999999903", ["9999999903"], "another word for it"),
        ('"qq":"9999999904"', ["9999999904"], "a field of JSON"),
        ("QQ 999 999 9905", ["999 999 9905"], "in groups"),
        ("球球9999999901", ["9999999901"], "slang"),
        ("qq hao shi 9999999901", ["9999999901"], "pinyin"),
        ("加我q9999999901", ["9999999901"], "a letter"),
        ("QQ空间还在更新，号码99 9999 9901，找他", ["99 9999 9901"], "later than the word"),
        ("my QQ, for those who still use it, is 9999999901.", ["9999999901"], "in an aside"),
        ("有事可以扣 9999999901", ["9999999901"], "a verb for it"),
        ("qq群满了，先加我小号 9999999901", ["9999999901"], "the second account of somebody"),
        ("QQ还是9999999901，只收文件", ["9999999901"], "as before"),
        ("有律师吗？Q9999-9999-01", ["9999-9999-01"], "the letter alone"),
    ],
    "WEIBO_ID": [
        ("微博号：0000000001", ["0000000001"], "a number"),
        ("新浪微博 @示例用户的日常，欢迎关注", ["示例用户的日常"], "a nickname after @"),
        ("微博昵称：示例_用户", ["示例_用户"], "a nickname after its label"),
        ("weibo.com/u/0000000002", ["0000000002"], "the address of a page"),
        ("围脖 @无名氏_0001", ["无名氏_0001"], "slang"),
        ("圍脖：无名氏_0001", ["无名氏_0001"], "slang, a colon"),
        ("围脖搜@nobody_0001", ["nobody_0001"], "a verb between"),
        ("微博账号UID为0000000001", ["0000000001"], "two labels"),
        ("weibo zhanghao 0000000001", ["0000000001"], "pinyin"),
        ("我的微博叫@无此人啊", ["无此人啊"], "a name without digits"),
        ('"weibo_uid": "0000000001"', ["0000000001"], "a key"),
    ],
    "ALIPAY_ACCOUNT": [
        ("支付宝账号：13800138000", [MOBILE], "a mobile number"),
        ("支付宝zhang@example.com", ["zhang@example.com"], "an e-mail address, touching the label"),
        ("支付寶帳號：2088000000000000", ["2088000000000000"], "a user's number, traditional characters"),
        ("zhifubao: 138-0013-8000", ["138-0013-8000"], "a label in pinyin"),
        ('{"buyer_user_id": "2088000000000001"}', ["2088000000000001"], "a key of JSON"),
        ("zhi fu bao: 2088 0000 0000 0001", ["2088 0000 0000 0001"], "pinyin, by fours"),
        ("支付宝登录名nobody_0001", ["nobody_0001"], "a name"),
    ],
    "FINANCIAL_ACCOUNT": [
        ("证券账户：上海A股A000000000，深圳0000000000", ["A000000000", "0000000000"], "at two exchanges"),
        ("证券账号：A000000000", ["A000000000"], "a letter and digits"),
        ("股东代码A000000000，", ["A000000000"], "touching the label"),
        ("基金账户为000000000000", ["000000000000"], "digits alone"),
        ("保单号：0000000000000", ["0000000000000"], "an insurance policy"),
        ("对公账号 0000 0000 0000", ["0000 0000 0000"], "in groups"),
        ("Insurance policy number: 0000000000", ["0000000000"], "an English label"),
        ("深A0000000000", ["0000000000"], "its exchange"),
        ("保单P0000-0000-0000000-1续保", ["P0000-0000-0000000-1"], "a policy, without 号"),
        ("基金账号忘了，登录后看到是00F000000001", ["00F000000001"], "told later"),
        ("brokerage account X00-000001 to the other", ["X00-000001"], "no word after it is its own"),
        ("期货交易编码00000001", ["00000001"], "futures"),
        ("某证券客户号000000000000", ["000000000000"], "a broker's client"),
        ("Account number 0000000000, routing 000000000", ["0000000000"], "in English, beside its bank"),
        ("sort code 00-00-00, account no. 00000000", ["00000000"], "behind its branch"),
        ("我在某某证券的账户是A0000000，要补税表", ["A0000000"], "a broker's, the particle between"),
        ("富途账号00000000", ["00000000"], "a house of brokers"),
        ("外公的旧存折，账号0000 0000 0000 0000 00", ["0000 0000 0000 0000 00"], "of a passbook"),
        ("Venmo me at @nobody-0001 please", ["@nobody-0001"], "who is paid"),
        ("PayPal付到nobody@example.com即可", ["nobody@example.com"], "a mailbox that is paid"),
        ("财付通nobody0001@wx.tenpay.com", ["nobody0001@wx.tenpay.com"], "Tenpay"),
        (f"我的USDT收款地址T{'1' * 33}，别转错", ["T" + "1" * 33], "a wallet"),
        (f"my ETH address is 0x{'0' * 40}", ["0x" + "0" * 40], "a wallet, in English"),
        ("开户账号：00000000000000000", ["00000000000000000"], "an account that is no card"),
    ],
    "IBAN_CODE": [
        ("请汇款至DE09000000000000000001。", ["DE09000000000000000001"], "the check proves it"),
        ("IBAN de09 0000 0000 0000 0000 01 at the bank", ["de09 0000 0000 0000 0000 01"], "its length ends it"),
    ],
    "PASSWORD": [
        ('<input type="password" value="Nobody@0001">', ["Nobody@0001"], "what a field holds"),
        ("SIM PIN: 904 173", ["904 173"], "six digits in groups"),
        ("PIN码：904 173", ["904 173"], "behind a Chinese label"),
        ("密：Xx_0000yy58", ["Xx_0000yy58"], "one character, on a line of its own"),
        ("登录口令 guest→Nobody55!", ["Nobody55!"], "behind an arrow"),
        ("nobody_0418@163.com:lx880418", ["lx880418"], "a line of accounts"),
        ("密码是：大写Q小写w数字二零二五感叹号，账号不变", ["大写Q小写w数字二零二五感叹号"], "spelt"),
        ("密码是我名字全拼加0912", ["名字全拼加0912"], "a name and a number"),
        ("my password is my dog's name, Nobody2014", ["Nobody2014"], "named, then told"),
        ("login: kt / p@ss: N o b o d y 9 2 host here", ["N o b o d y 9 2"], "one by one, before a word"),
        ("Pin for the debit card is 7 3 9 1", ["7 3 9 1"], "digits apart"),
        ("支付密码我设的七三零八二六", ["七三零八二六"], "set so, in numerals"),
        ("我手机密码六个8", ["六个8"], "so many of one"),
        ("密码6 1 9 2 8 3", ["6 1 9 2 8 3"], "digits apart, no colon"),
        ("开机密码0420", ["0420"], "four, at the end of its clause"),
        ("我的旧密码nobody7758lx", ["nobody7758lx"], "an old one of letters and digits"),
        ("密码没换，还是nobody520", ["nobody520"], "still the same"),
        ("my password used to be Nobody77kite lol", ["Nobody77kite"], "in the past"),
        ("<password>Nobody_0918xy</password>", ["Nobody_0918xy"], "in an element"),
        ("login admin / nobody#4417. Thanks", ["nobody#4417"], "before a full stop"),
        ("她的密码我都知道nobody2012love，该不该看", ["nobody2012love"], "known to somebody"),
        ("密码还是老的 Zz.1107_nobody", ["Zz.1107_nobody"], "an old one"),
        ("PIN for her card is 4471", ["4471"], "of what"),
        ("the wifi is Nobody_Home92 and", ["Nobody_Home92"], "a network's, told"),
        ("家里wifi改密码了，新的是 nobody666888", ["nobody666888"], "in the clause behind"),
        ("password (double-checked): nobody-6619", ["nobody-6619"], "a remark before the colon"),
        ("pw => Nobody!2291", ["Nobody!2291"], "an arrow"),
        ("用户名 wang@company.invalid\n口令 NB-19860505", ["NB-19860505"], "below its account"),
        ("学号 20190311027，默认密码为 Nobody@0311027", ["Nobody@0311027"], "a default made of somebody's number"),
        ("passwd_reset uid=1 new=Nobody@0031x mail=a", ["Nobody@0031x"], "of a reset in a log"),
        ("网盘 wang@company.invalid / Nobody!0041", ["Nobody!0041"], "behind its mailbox"),
        ("账密：wang_88 / Nobody!0041", ["Nobody!0041"], "of a pair"),
        ("账：wangfang 密：nobody0041", ["nobody0041"], "of one character"),
        ("登进去就行，密码nobody0041x", ["nobody0041x"], "touching, at the beginning of a clause"),
        ("p4ssw0rd: Nobody!0041", ["Nobody!0041"], "a label with digits for letters"),
        ("user wang, pass Nobody-Home-0041", ["Nobody-Home-0041"], "after the bare word, in English"),
        ("creds: wang / Nobody!0041", ["Nobody!0041"], "credentials"),
        ("Card PIN: 7409", ["7409"], "a PIN in a form"),
        ("密码「nobody0041」", ["nobody0041"], "in Chinese quotes"),
        ('auth failed attempt_pw="Nobody!0032"', ["Nobody!0032"], "a shorter word"),
        ("密码贴在路由器背面：nobody_home_0033", ["nobody_home_0033"], "where it stands"),
        ("纸条上写着“密码520034”", ["520034"], "digits in quotes"),
        ("姓名=王示例;mm=nobody0035", ["nobody0035"], "its initials, in a record"),
        ("I forgot my PIN, I think it was 0914 or so", ["0914"], "a PIN, told later"),
        (
            "insert into t_member(name,tel,pwd) values\n('王示例','1','Nobody#0036');",
            ["Nobody#0036"],
            "the last column",
        ),
        ("登录密码：Nobody@0001", ["Nobody@0001"], "after a colon"),
        ("密码是Nobody#0002，别告诉别人", ["Nobody#0002"], "after a verb"),
        ('password="Nobody!0003"', ["Nobody!0003"], "a literal in code"),
        ("export DB_PASSWORD=Nobody$0004", ["Nobody$0004"], "a variable's value"),
        ("My password is Nobody%0005.", ["Nobody%0005"], "the stop is not part of it"),
        ("mima: Nobody&0006", ["Nobody&0006"], "a label in pinyin"),
        ("密码Nobody@0007", ["Nobody@0007"], "touching the label: mixed of all kinds"),
        ("口令:000000", ["000000"], "digits alone, after a colon"),
        ("支付密码246810别告诉别人", ["246810"], "a code and nothing between"),
        ("取款密码是一三五七九二", ["一三五七九二"], "Chinese numerals"),
        ('DB_PASS: "Nobody$0004"', ["Nobody$0004"], "a short label"),
        ("wifi密码nobody0005", ["nobody0005"], "told what of"),
        ("mima nobody0001", ["nobody0001"], "pinyin without a colon"),
        ("密码没改过，还是Nobody@0001", ["Nobody@0001"], "told later"),
        ("密码已重置为Nobody@0001", ["Nobody@0001"], "reset"),
        ("sshpass -p 'Nobody@0001' ssh", ["Nobody@0001"], "on the command line"),
        ("取款密码告诉我了，壹贰叁肆伍陆", ["壹贰叁肆伍陆"], "numerals, told later"),
        ("用户名 zhang 密码 nobody0001", ["nobody0001"], "beside a name"),
        ("支付密码一直用生日 840102", ["840102"], "told later"),
        ("redis-cli -a Nobody@0001 ping", ["Nobody@0001"], "on the command line"),
        ("postgres://zhang:Nobody0001_x@db.invalid/x", ["Nobody0001_x"], "in a URL"),
        ("密码：\nNobody@0001", ["Nobody@0001"], "below its label"),
        ("The passcode to my phone is 840102", ["840102"], "to what"),
        ("PIN码：8401", ["8401"], "four digits"),
        ("WIFI:T:WPA;S:Home;P:Nobody@0001;;", ["Nobody@0001"], "a network's code"),
        ("门锁密码给阿姨设的840102#", ["840102#"], "set"),
        ("小区门禁密码#8401#", ["#8401#"], "of a lock"),
        ("knows my alarm code is 8401*. He", ["8401*"], "of a door, in English"),
        ("his gate code 84010# and", ["84010#"], "touching its label"),
        ("network is Hobbiton, pass nobodyandnobody", ["nobodyandnobody"], "a network's may be a word"),
        ("原密码84010201作废", ["84010201"], "a former one"),
        ("密码忘改了，还是初始的Nobody@0001。", ["Nobody@0001"], "told later, a former one"),
    ],
}


@pytest.mark.parametrize(
    ("entity_type", "text", "expected", "reason"),
    [(entity_type, *row) for entity_type, rows in FOUND.items() for row in rows],
)
def test_it_is_found(entity_type, text, expected, reason):
    assert found(entity_type, text) == expected, reason


# ---------------------------------------------------------------------------- what is left

LEFT = {
    "PHONE_NUMBER": [
        ("build13800138000abc", "a build that letters touch"),
        ("内线电话8001\n8002\n8003", "extensions"),
        ("找方向，咨询热线010-90000001；找黄金，客服热线010-90000002", "hotlines for a thing"),
        ("版本 1.3.8.0.0.1.3.8.0.0.0 发布", "a version"),
        ("DOB: 03/11/1991 Mobile app", "a date before a word for telephones"),
        ("date\tmobile\tdesktop\n2024-05-01\t90000001\t5\n2024-05-02\t90000002\t6", "visits of a site"),
        ("df: /dev/sdb1 13800138000 92% /data", "nobody is spoken of beside it"),
        ("规模 n=13800138000，问归并排序需多少辅助空间", "a number of an exercise"),
        ("标签打印任务 #13800138000 已排队", "a ticket"),
        ("The code looks like 202-555-0143 but names a depot", "the form of another country's alone"),
        ("登录IP是192.168.65.169账号绑定手机", "an address of the network beside a telephone's word"),
        ("总股本为13800138000股", "shares"),
        ("最高分13800138000，不再增加", "the most there can be"),
        ("Out of range value 13800138000 for column", "a number too large"),
        ("而 13000000000 显然是合数", "a round number"),
        ("订单号13800138000", "an order number of the same form"),
        ("20221118-13800138000", "joined to a serial"),
        ("ORD-13800138000", "joined to a code"),
        ("17179869184", "16 GiB in bytes"),
        ("capacity: 13800138000", "a size"),
        ("1700000000000", "milliseconds"),
        ("begin 13800138000 ns, end 13900139000 ns", "nanoseconds"),
        ("0.13800138000", "decimals of a fraction"),
        ("13800138000.5", "a fraction"),
        ("192.43267836", "a duration, whose dot stands alone"),
        ("138001380001", "inside a longer number"),
        ("d41d8cd98f00b204e9800998ecf8427e", "a hash"),
        ("978-7-111-12345-8", "an ISBN"),
        ("550e8400-e29b-41d4-a716-446655440000", "a UUID"),
        ("116.13800138000,39.9", "a coordinate"),
        ("2022-11-18 10:20:30", "a time"),
        ("call 2022-11-18", "a date beside a word for telephones"),
        ("电话：20221118", "a date after one"),
        ("010-20221118", "a number with its date"),
        ("138 0013 8000 0000", "a row of a table"),
        ("1380 0138 000", "groups that need a word"),
        ("电话138****8000", "masked"),
        ("手机：138XXXX8000", "masked with letters"),
        ("电话：+86 138 0013 ****", "masked at the end"),
        ("微信支付商户0101234567", "a merchant beside a word that is no telephone's"),
        ("发票代码：864538000001", "a code that begins like a country"),
        ("客服热线400-800-8888", "a company's line"),
        *(
            (f"{word}010-90000001", "an organisation's landline")
            for word in ("酒店总机", "外卖热线", "咨询专线", "预约电话：", "发行部电话", "监督举报电话", "我院急诊电话")
        ),
        ("Our support desk answers on +44 20 7946 0123", "an organisation's, in English"),
        ("For lost or stolen cards call 0800 151 0900 or +44 20 7946 0123", "a bank's"),
        ("客服电话95105000，不收费", "a number for service"),
        ('{"docs":13800138000,"errors":0}', "a count, after its key"),
        ('"total_rows": "13800138000"', "a count in quotes"),
        ("扫描 13800138000 行", "a count before its counter"),
        ("电表户号0310 9000 0001 为范例", "a meter's"),
        ("工单 #13800412975 已关闭", "a ticket"),
        ("磁盘剩余 15021839360 B，低于阈值", "bytes"),
        ("电话：800 810 8888", "a company's line, in groups"),
        ("拨打10086", "a service"),
        ("手机尾号8000", "the last four"),
        ("call 192.0.2.44", "an address of the network"),
        ("选①②③④⑤⑥⑦⑧⑨", "items"),
        ("seed = 13800138000", "a seed"),
        ("电话010-12345678", "no landline begins with 1"),
        ("铭牌上的13800138000", "a drawing number"),
    ],
    "BANK_CARD": [
        ("sha4000000000000002abcdef1234567890abcd", "a digest"),
        ("6200000000000005ms, 6200000000000005abcdef12", "a time, a digest"),
        ("the bill of lading 6200000000000005", "a bill's"),
        (f"File {CARD}", "a file's"),
        (f"Bill it to order {CARD}", "an order's"),
        ("order_id;qty\n6200000000000005;1\n6200000000000047;2", "a table of orders"),
        (f"heap: {CARD} bytes requested, allocation refused", "nobody is spoken of, and nothing paid"),
        ("4611686018427387904", "2**62"),
        ("9787111123453", "an ISBN without dashes"),
        ("20221118102030", "a time stamp"),
        ("0000000000000000", "zeros"),
        ("25788785-20230217-230042", "a name of a run"),
        (f"订单号{CARD}", "an order number of the same form"),
        ("卡号1234567890123456", "neither issuer nor check"),
        ("1 0 0 1 0 1 1 1 0 1 0 1 1 0 1 0 1 1 0 0 1", "a row of a matrix"),
        ("0.6200000000000005", "decimals"),
        ("测试卡4242 4242 4242 4242", "a processor's test number"),
    ],
    "EMAIL_ADDRESS": [
        ("import click\n@click.group()", "code"),
        ("C = a @ b . transpose", "a product"),
        ("y = W @ x . de", "one of single letters"),
        ("?u=git%40github.com&to=info%40example.org", "a repository's, an office's, encoded"),
        ("?url=https%3A%2F%2Fexample.org%2F%40example.org", "within a URL"),
        ("发到 info @ example . com", "an office's, its signs apart"),
        ("price 5 @ shop . com", "a price"),
        ("arrived at example dot matrix", "words"),
        ("git@github.example:org/name", "the user of a repository"),
        ("icon@2x.png", "a file name"),
        ("npm i @scope/pkg@1.2.3", "a package and its version"),
        ("getty@tty1.service", "a unit of systemd"),
        ("https://user:secret@db.example.com/x", "a password in a URL"),
        ("y = x@w.shape", "a product of matrices"),
        ("@example.com", "no local part"),
        ("see issue zhang#example.com", "# without a label"),
        ("meet at example.com", "a word in a sentence"),
        ("you@example.com", "a placeholder"),
        ("user.name=your_name@example.org", "a placeholder"),
        *(
            (f"联系{role}@company.invalid", "an organisation's mailbox")
            for role in ("bd", "jubao", "unsubscribe", "abuse", "press-office", "hr.cn", "no-reply", "support.cn")
        ),
    ],
    "IP_ADDRESS": [
        ("一二三点五六点二零九点七八", "no word for an address"),
        ("签名 04:3A:9F:13:80:01:38:00", "eight bytes of something else"),
        ("127.0.0.1", "loopback"),
        ("0.0.0.0", "any"),
        ("255.255.255.0", "a mask"),
        ("10.2.3.4", "a private network"),
        ("203.0.113.0/24", "a whole network"),
        ("138.0.0.0", "…, by its zeros"),
        ("版本 192.0.2.1", "a version of four parts"),
        ("v1.22.33.44", "a version with its letter"),
        ("### 1.2.3.4 标题", "a chapter"),
        ("12.3.10.2 节", "a chapter with two digits"),
        ("DNS 8.8.8.8", "a public name server"),
        ("1.3.6.1.4.1.311", "an object identifier"),
        ("std::vector", "a scope in C++"),
        ("12:30:45", "a time"),
        ("::1", "loopback, IPv6"),
        ("fe80::1", "link-local"),
        ("2001:db8::1 is for documentation.", "an example that says so"),
        ("8点30分、1点2点3点4点各一次", "hours"),
    ],
    "MAC_ADDRESS": [
        ("10:20:30:\n40:50:60", "times"),
        ("A4:E8:00:00:\n53:03:11:22", "more pairs"),
        ("mac地址：1234-5678-9012，123456-654321", "no letter in it"),
        ('"mac"a4:e8:00:00:53:03:11', "seven pairs"),
        ("ff:ff:ff:ff:ff:ff", "broadcast"),
        ("00:00:00:00:00:00", "null"),
        ("01:00:5e:00:00:fb", "multicast"),
        ("SHA1 ab:cd:ef:00:11:22:33:44", "a fingerprint is longer"),
        ("20-22-10-18-10-20", "a time in pairs"),
        ("0000.5e00", "too short"),
        ("00:00:5E:00:53:01属于文档保留段", "an example that says so"),
        ("wifi驱动commit 00005e0053af", "a commit"),
    ],
    "IMEI": [
        ("001017000000011", "nothing tells it without a word"),
        ("运单001017000000011", "a tracking number"),
    ],
    "IMSI": [("460990000000001", "nothing tells it without a word")],
    "WECHAT_ID": [
        ("微信号？答：没有", "no answer"),
        ("WeChat Work.app v3.1.2", "a program"),
        ("WeChat: com.example.app_1", "a package"),
        ("微信 WeChat 支付", "another word for it"),
        ("微信: mp.weixin.example.com", "a site"),
        ("版本V:ver2023", "a version"),
        ("微信公众号：Sample", "an organisation's channel"),
        ("微信号：必填", "an instruction"),
        ("WeChat Official Account", "a product"),
        ("wx: function() {", "code"),
        ("100*(count/total + validation_percentage)", "an expression"),
        ("微信接口\nnobody_0001", "no label above"),
        ("企业微信 nobody_0001", "a firm of that name"),
        ("微信支付的字段叫out_trade_no2", "a field"),
        ("微信小程序里搜nobody_0001", "a programme"),
        ("WeChat is easiest for me", "a sentence"),
        ("WeChat login fails with error as invalid_grant", "an error"),
        ("加我steam_0001", "another service"),
    ],
    "QQ_NUMBER": [
        ("QQ2021abc1", "a version"),
        ("QQ:20231231abc", "a day"),
        ("客户Q99999999单", "an order"),
        ("QQ is one of the best, two or three", "words"),
        ("QQ群9999999901", "a group"),
        ("QQ 9.7.20.29269 版本", "a version with dots"),
        ("Q: 12345678 * 2 = ? A: 24691356", "a question and its answer"),
        ("QQ 2013", "a version"),
        ("QQ20221118更新", "a date"),
        ("QQ邮箱：9999999901@example.net", "an address"),
        ("企鹅99999只", "a count"),
        ("系统扣 10000000 积分", "points"),
        ("维基数据项，Q99999999 是什么", "an entity"),
        ("先加我 9999999901 再说", "no word for QQ"),
        ("QQ群号码：9999999901", "a group"),
    ],
    "WEIBO_ID": [
        ("微博上有人说", "a sentence"),
        ("微博:转发了这条消息", "a sentence after the word and a colon"),
        ("微博账号：必填", "an instruction"),
        ("微博用户超过5亿", "a number of users"),
        ("在微博发布了声明", "a sentence"),
        ("围脖：纯羊毛100%", "a scarf"),
        ("微博@示例日报 发布", "a newspaper"),
    ],
    "ALIPAY_ACCOUNT": [
        ("支付宝支付13800元", "an amount"),
        ("用支付宝付款，电话13800138000", "the number is another's"),
        ("支付宝商户PID 2088000000000001", "a merchant's"),
        ("2088000000000001", "no word"),
    ],
    "FINANCIAL_ACCOUNT": [
        ("证券账号应当实名", "an instruction"),
        ("基金代码填写错误", "a sentence"),
        ("交易账号的密码", "another label"),
        ("保单号位于首页", "a sentence"),
        ("保单号 PDZA000000000000000000 为样单，仅供联调", "a specimen"),
        ("股票代码 600000", "a share is nobody's account"),
        ("基金代码000001", "nor a fund"),
        ("交易账号 2022-11-18 开通", "a date"),
        ("保单1000000份", "a count"),
        ("深A指数0.35", "an index"),
        ("account number must be 10 digits", "a rule"),
        ("收款账号13800138000", "a telephone"),
        (f"0x{'0' * 40} 是交易所冷钱包的公开合约地址", "a contract"),
        (f"合约地址0x{'0' * 40}", "a contract"),
        ("Contact PayPal support: service@paypal.example", "the service itself"),
        ("paypal @deprecated annotation", "code"),
        ("sort code: 00-00-00 is a branch", "a branch and no account"),
    ],
    "IBAN_CODE": [
        ("DE09000000000000000002", "the check fails"),
        ("DE0900000000000000000123", "longer than its country's"),
        ("XX09000000000000000001", "no country"),
    ],
    "PASSWORD": [
        ('<input type="password" placeholder="请输入密码">', "an empty field"),
        ("pin: 100 200", "pins"),
        ("Chennai, PIN: 600 028", "a postal code of India"),
        ("PIN: 123 456 pins", "pins"),
        ("密码 md5→hash256", "what it becomes"),
        ("密码 v1→v2beta3", "versions"),
        ("密: v1.2.3-beta", "a version"),
        ("密：AES256-gcm", "a cipher"),
        ("密：本文件为内部资料", "a secret"),
        ("密：AB-2024-001", "the number of a paper"),
        ("密码必须包含大写字母、小写字母和数字", "a rule"),
        ("密码为大写字母A-Z加数字0-9", "a rule"),
        ("初始密码是学生姓名首字母加123456", "where all begin"),
        ("scp file user@host.net:path/file1", "a path"),
        ("出厂密码为888888", "a maker's"),
        ("取款密码不要设成六个8", "advice"),
        ("初始密码为六个0", "where all begin"),
        ("支付密码 2024 年新规", "a year"),
        ("密码还是sha256加密", "a digest"),
        ("<password>secret123</password>", "a placeholder's"),
        ("忘记密码还是用老的方式HelloNobody2024重置", "how to reset it"),
        ("长度 mm=abc123", "millimetres: no record beside"),
        ("support@example.net / Order12345", "an office's mailbox"),
        ("login: 200 OK / 404", "an answer of a server"),
        ("[用户文档](/br/backup-storage-S3.md)", "a path"),
        ("PIN: 1234", "a PIN that is printed"),
        ("pass -Wall2 and -O3", "flags of a compiler"),
        ("insert into t(name,note) values\n('a','Nobody#0037');", "another column"),
        ("密码必须包含8位", "an instruction"),
        ("密码：必填", "an instruction"),
        ("密码为8-20位字母和数字", "a rule"),
        ("密码为123456位", "a length"),
        ("def login(user: str, password: str)", "a type"),
        ("password=None", "no value"),
        ("password = os.environ['DB_PASSWORD']", "a variable"),
        ("password=config.database.password1", "an attribute"),
        ("password=get_password2()", "a call"),
        ("password: ${DB_PASSWORD1}", "a variable of a shell"),
        ("password: your_password123", "a placeholder"),
        ("password: ********", "masked"),
        ("password: <password>", "a placeholder in brackets"),
        ("默认密码：Nobody@0001", "what a manual prints"),
        ("password varchar255", "a column"),
        ("password: sha256", "how it is kept"),
        ("MD5(password)=d41d8cd98f00b204e9800998ecf8427e", "a digest"),
        ("password: !vault |", "a tag of YAML"),
        ("wget 'x?pwd=ab12'", "a code of four, for a shared file"),
        ("password: required", "an adjective"),
        ("密码修改时间：2022-11-18", "a date"),
        ("支付密码6位数字", "a length"),
        ("忘记支付密码怎么办", "a question"),
        ("pass: true", "a flag"),
        ("密码存储用的是PBKDF2WithHmacSHA256", "an algorithm"),
        ("mysql -uroot -p123456 test", "an example's"),
        ("postgresql://user:password@localhost/db", "a manual's"),
        ("初始密码为身份证后六位", "a rule"),
        ("口令:\n下一步123", "a step"),
        ("PIN 13 接 3.3V", "a pin"),
        ("The alarm code 1234567 is logged", "a machine's fault"),
        ("building code 2018 requires", "a regulation"),
        ("gate code 4 digits", "a length"),
        ("旧密码123456过于简单", "a trivial one"),
        ("The network is trained, pass parameters to it", "code"),
        ("开门密码2024年更新", "a year"),
        ("wifi密码2024,最新查看方法", "a year before a comma"),
        ("Boarding pass: ABC123XYZ", "a pass that opens no account"),
        ("很多人密码是六个8,很危险", "what many take"),
        ("WIFI:T:WPA;S:<ssid>;P:<password>;;", "a form"),
    ],
}


@pytest.mark.parametrize(
    ("entity_type", "text", "reason"),
    [(entity_type, *row) for entity_type, rows in LEFT.items() for row in rows],
)
def test_it_is_left(entity_type, text, reason):
    assert found(entity_type, text) == [], reason


# ---------------------------------------------------------------------------- reserved values


@pytest.mark.parametrize(
    ("entity_type", "value"), [(entity_type, value) for entity_type in RECOGNISERS for value in RESERVED[entity_type]]
)
def test_every_reserved_value_is_found_whole(entity_type, value):
    for carrier in CARRIERS[entity_type].values():
        assert found(entity_type, carrier.format(value)) == [value]


@pytest.mark.parametrize(
    ("entity_type", "one", "other"),
    [
        ("PHONE_NUMBER", "138 0013 8000", "+8613800138000"),
        ("PHONE_NUMBER", "1 3 8 0 0 1 3 8 0 0 0", "0086-138-0013-8000"),
        ("PHONE_NUMBER", "(202) 555-0143", "+1 202-555-0143"),
        ("PHONE_NUMBER", "010-90000001", "+86 10 9000 0001"),
        ("PHONE_NUMBER", "010-90000001转801", "(010)90000001转分机801"),
        ("BANK_CARD", "6200-0000-0000-0005", CARD),
        ("EMAIL_ADDRESS", "Zhang (at) Example[dot]com", "zhang@example.com"),
        ("IP_ADDRESS", "2001:db8:0:0:0:0:0:1", "2001:DB8::1"),
        ("MAC_ADDRESS", "00-00-5E-00-53-05", "0000.5e00.5305"),
        ("ALIPAY_ACCOUNT", "+86 138-0013-8000", MOBILE),
        ("IBAN_CODE", "de09 0000 0000 0000 0000 01", "DE09000000000000000001"),
    ],
)
def test_one_value_has_one_canonical_form(entity_type, one, other):
    canonical = RECOGNISERS[entity_type].canonical
    assert canonical(read_one(one).text) == canonical(read_one(other).text)


def test_an_extension_is_another_telephone():
    canonical = PhoneNumberRecognizer.canonical
    assert canonical("010-90000001转801") != canonical("010-90000001转802") != canonical("010-90000001")


def test_a_password_keeps_its_case():
    assert PasswordRecognizer.canonical("Nobody@0001") != PasswordRecognizer.canonical("nobody@0001")


# ---------------------------------------------------------------------------- the prefilter


def sought(text):
    """Which recognisers look at which lines of a text, by the prefilter."""
    readings = read(pa.array([text], pa.large_string()))
    rows = PREFILTER.lines(readings.text, readings.code_points)
    names = list(RECOGNISERS)
    return {(names[own], start) for own, start in zip(rows.recognisers.tolist(), rows.starts.tolist(), strict=True)}


def findings(text):
    """Which recognisers find something in which lines, when all look at all."""
    reading = read_one(text).text
    return {
        (name, start)
        for name, recogniser in RECOGNISERS.items()
        for start, end in lines(reading)
        for hit in recogniser.found(reading[start:end], line_above(reading, start))
        if hit.score >= THRESHOLD
    }


def test_the_prefilter_misses_no_line_of_the_tables():
    for rows in (*FOUND.values(), *LEFT.values()):
        for text, *_ in rows:
            assert findings(text) <= sought(text), text


def test_the_prefilter_misses_nothing_in_what_is_strewn_together():
    generator = random.Random(1)
    pieces = [value for name in RECOGNISERS for value in RESERVED[name]]
    pieces += [carrier.split("{}")[0] for name in RECOGNISERS for carrier in CARRIERS[name].values()]
    pieces += [*string.punctuation, *" \n的，。年8", "86", "0", "转", "电话", "x12", "phone ", "密码", "(at)"]
    for _ in range(400):
        text = "".join(generator.choices(pieces, k=8))
        assert findings(text) <= sought(text), text


# ---------------------------------------------------------------------------- groups


def test_groups_are_what_separators_leave():
    assert group_lengths("138 0013 8000") == [3, 4, 4]
    assert group_lengths("138 - 0013-8000") == [3, 4, 4]
    assert group_lengths("13800138000") == [11]


def test_a_number_does_not_stand_alone_beside_digits_behind_a_separator():
    line = "1 138 0013 8000 2"
    assert not stands_alone(line, 2, 15)
    assert stands_alone("a 138 0013 8000 b", 2, 15)
