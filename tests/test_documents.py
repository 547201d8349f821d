"""Numbers of documents: what is found and what is left. Every value is a reserved one."""

import time
from datetime import UTC, datetime, timedelta

import pytest

from detectors.recognisers import RECOGNISERS, canonical_form
from detectors.recognisers.cn_resident_id import CnResidentIdRecognizer, check_character
from detectors.recognisers.hk_id import check_character as hk_check_character
from detectors.recognisers.passport_mrz import check_digit
from detectors.recognisers.taiwan_id import is_checked
from detectors.reserved import RESERVED

RECOGNISER = {recogniser.entity: recogniser() for recogniser in RECOGNISERS}

FOUND = {
    "CN_RESIDENT_ID": [
        ("号码110101184001010013。", "110101184001010013", "check, place and date prove it without a word"),
        ("身份证440106184203230151号", "440106184203230151", "between Chinese characters, where \\b is silent"),
        ("1.110101184001010013", "110101184001010013", "an item of a list"),
        ("身份证１１０１０１１８４００１０１００１３", "１１０１０１１８４００１０１００１３", "full-width digits"),
        ("110101 18400101 0013", "110101 18400101 0013", "in groups"),
        ("110101-1840-0101-0013", "110101-1840-0101-0013", "with dashes"),
        ("110101.18400101.0013", "110101.18400101.0013", "with dots"),
        ("110101 - 18400101 - 0013", "110101 - 18400101 - 0013", "dashes with spaces around"),
        ("1101 0118 4001 0100 13", "1101 0118 4001 0100 13", "by fours"),
        ("1 1 0 1 0 1 1 8 4 0 0 1 0 1 0 0 1 3", "1 1 0 1 0 1 1 8 4 0 0 1 0 1 0 0 1 3", "digit by digit"),
        ("1840-01-01 110101184001010013", "110101184001010013", "a date stands before it"),
        ("身份证110101\n184001010013", "110101\n184001010013", "broken by a line's end"),
        ("110101\u200b18400101\u200b0013", "110101\u200b18400101\u200b0013", "invisible characters between"),
        ("**110101**184001010013", "110101**184001010013", "Markdown within"),
        ("<td>身份证</td><td>110101<b>1840</b>01010013</td>", "110101<b>1840</b>01010013", "HTML within"),
        ("一一〇一〇一一八四〇〇一〇一〇〇一三", "一一〇一〇一一八四〇〇一〇一〇〇一三", "Chinese numerals"),
        ("身分證號：110101184001010013", "110101184001010013", "traditional script"),
        ("sfz110101184001010013", "110101184001010013", "touching a pinyin label"),
        ("ID110101184001010013", "110101184001010013", "touching a Latin label"),
        ('{"idCard": "110101184001010013"}', "110101184001010013", "JSON"),
        ("身份证号110101400101996", "110101400101996", "15 digits have no check: a word is needed"),
        ("shenfenzheng110101400101996", "110101400101996", "15 digits touching their pinyin label"),
        ("证件号码：110101 400101 996", "110101 400101 996", "15 digits in groups"),
        ("身份证110101184001010012", "110101184001010012", "a wrong check character after the word: mistyped"),
        ("身份证号码\n110101184001010012", "110101184001010012", "the word ends the line above"),
        ("ID number: 110101184001010013", "110101184001010013", "an English label"),
        ("订单备注110101184001010013", "110101184001010013", "proven, whatever stands beside it"),
        ("职工名册：王示例，110101400101996，钳工", "110101400101996", "15 digits behind a name, in a register"),
        ("原一代证号440106420323998", "440106420323998", "15 digits of a card of the first kind"),
    ],
    "CN_RESIDENCE_PERMIT": [
        ("810000184201010855", "810000184201010855", "Hong Kong: check and date prove it"),
        ("居住证820000 18430214 0925", "820000 18430214 0925", "Macau, in groups"),
        ("证件号码：830000184403030997", "830000184403030997", "Taiwan"),
        ("港澳台居民居住证81000018430214086x", "81000018430214086x", "a small x"),
        ("居住证号810000184201010856", "810000184201010856", "mistyped, after the word"),
        ("81-0000-1842-0101-0855", "81-0000-1842-0101-0855", "in any groups"),
    ],
    "CN_FOREIGNER_RESIDENCE_ID": [
        ("911999184001010012", "911999184001010012", "place, date and check prove it"),
        ("永久居留身份证91299918460707007X", "91299918460707007X", "with an X"),
        ("外国人永久居留证号911999184001010013", "911999184001010013", "check fails, as in a published sample"),
        ("永居证：UTO110041010101", "UTO110041010101", "the older form after its word"),
        ("permanent residence card no. UTO 110041 0101 01", "UTO 110041 0101 01", "the older form in groups"),
        ("旧证号：UTO110041010101", "UTO110041010101", "the older form, the former number of a record"),
    ],
    "CN_PASSPORT": [
        ("hu zhao hao E00000000", "E00000000", "pinyin, syllable by syllable"),
        ("护照号码\n000000000", "000000000", "label and value in lines"),
        ("1.王示例 E00000000 1987/1/20", "E00000000", "between a name and a birth"),
        ("护照E00000000", "E00000000", "E and 8 digits"),
        ("护照号EI0000001", "EI0000001", "E, a letter, 7 digits"),
        ("passport no. G00000000", "G00000000", "an English label"),
        ("护照号码：Ｅ００００００００", "Ｅ００００００００", "full-width"),
        ("護照：e00000000", "e00000000", "traditional script, a small letter"),
        ("护照 E 0000 0000", "E 0000 0000", "in groups"),
        ("huzhao: E00000000", "E00000000", "a pinyin label"),
        ("<tr><td>护照号</td><td>E00000000</td></tr>", "E00000000", "label and value in cells"),
        ("证件类型：因私护照，证件号码：EO0000001", "EO0000001", "the word in the clause before"),
        ("持法国护照 00AA00000入境", "00AA00000", "of another country, without 号"),
        ("外交护照DE0000000", "DE0000000", "diplomatic"),
        ("公务护照号SE0000000", "SE0000000", "service"),
        ("护照号：000000000", "000000000", "nine digits of another country after the label"),
        ("护照号码：AB0000000", "AB0000000", "two letters and digits of another country"),
        ("Passport Number: X0000000", "X0000000", "a letter and seven digits of another country"),
        ("往来港澳通行证C00000000", "C00000000", "exit-entry permit for Hong Kong and Macau"),
        ("2. 王示例 M EI0000002", "EI0000002", "a row of a list of travellers"),
        ("E00000000 王示例 女", "E00000000", "the number first"),
        ("Passport holder Example Example, number of it: E 0000 0000", "E 0000 0000", "the word far before"),
        ("EXAMPLE/EXAMPLE MR E00000000", "E00000000", "a title for the sex"),
        ("travel document number EI0000001", "EI0000001", "another word"),
        ("护 照 号 E 0 0 0 0 0 0 0 0", "E 0 0 0 0 0 0 0 0", "all in spaces"),
    ],
    "PASSPORT_MRZ": [
        *((line, line, "specimens of ICAO 9303") for line in RESERVED["PASSPORT_MRZ"]),
        *((line.replace("<", "&lt;"), line.replace("<", "&lt;"), "escaped") for line in RESERVED["PASSPORT_MRZ"][:2]),
    ],
    "CN_HOME_RETURN_PERMIT": [
        ("回乡证H00000000", "H00000000", "8 digits"),
        ("来往内地通行证M0000000001", "M0000000001", "with the count of renewals"),
        ("港澳居民來往內地通行證：H 0000 0000", "H 0000 0000", "traditional script, in groups"),
        ("回鄉卡號碼Ｈ００００００００", "Ｈ００００００００", "full-width"),
        ("hui xiang zheng: H00000000", "H00000000", "pinyin, syllable by syllable"),
        ('{"idType": "HOME_RETURN_PERMIT", "id": "H00000000"}', "H00000000", "the kind as a value of JSON"),
    ],
    "CN_TAIWAN_PERMIT": [
        ("台胞证号\n00000000", "00000000", "label and value in lines"),
        ("台胞证号：00000000", "00000000", "8 digits after the label"),
        ("臺灣居民來往大陸通行證號碼：0000000001", "0000000001", "10 digits, traditional script"),
        ("台胞证（号码：00000000）", "00000000", "the label in two parts"),
        ("台胞证0000 0000", "0000 0000", "in groups"),
        ("证件选“台湾居民来往大陆通行证”，再填00000000", "00000000", "words between"),
        ('{"type": "TAIWAN_COMPATRIOT_PERMIT", "docNo": "00000000"}', "00000000", "the kind as a value of JSON"),
        ("旧证号码0000000001(B)", "0000000001(B)", "the letter of its edition"),
        ("台胞證8碼：00000000", "00000000", "its length between"),
    ],
    "HK_ID": [
        ("香港身份证A0000003（无括号书写）", "A0000003", "a bracket that holds no check digit"),
        ("A000000(3)", "A000000(3)", "brackets and check prove it"),
        ("持有A000000（3）者", "A000000（3）", "full-width brackets"),
        ("身份证号码G000000(A)", "G000000(A)", "check digit ten"),
        ("香港身份证 AB000000 (9)", "AB000000 (9)", "two letters"),
        ("香港永久性居民身份证A0000003", "A0000003", "no brackets, beside its word"),
        ("HKID: A000000(4)", "A000000(4)", "mistyped, beside its word"),
    ],
    "MACAU_ID": [
        ("<td>澳门身份证</td><td>10000000</td>", "10000000", "label and value in cells"),
        ("澳门居民身份证1000000(0)", "1000000(0)", "beside its word"),
        ("澳門身份證號碼：5000000（1）", "5000000（1）", "traditional script, full-width brackets"),
        ("Macau ID: 1/000000/3", "1/000000/3", "the older form"),
        ("澳门身份证号10000000", "10000000", "no brackets, behind its label"),
        ("证件 1000000(0)", "1000000(0)", "a general word"),
    ],
    "TAIWAN_ID": [
        ("台湾身份证A100000001", "A100000001", "beside its word"),
        ("身分證字號：A200000003", "A200000003", "its own word, traditional script"),
        ("居留证统一证号A800000014", "A800000014", "a resident from abroad"),
        ("台湾居留证AC00000000", "AC00000000", "a resident from abroad, until 2021"),
        ("身分證字號Ａ１０００００００１", "Ａ１０００００００１", "full-width"),
        ("健保卡上寫的是A100000001", "A100000001", "health insurance"),
        ("nat=TW id=A100000001", "A100000001", "a country in a log"),
    ],
    "CN_MILITARY_ID": [
        ("证件类型军官证，证件号码海字第0000000号", "海字第0000000号", "of a service, in a record"),
        ("軍官證字號：空字第0000000號", "空字第0000000號", "traditional script, another label"),
        ("军字第0000000号", "军字第0000000号", "the series tells it"),
        ("武字第00000000号", "武字第00000000号", "armed police"),
        ("军官证号码：南字第0000000号", "南字第0000000号", "another series after the label"),
        ("士兵证号0000000", "0000000", "digits after the label"),
        ("軍官證：軍字第0000000號", "軍字第0000000號", "traditional script"),
        ("军官证号\n0000000", "0000000", "label and value in lines"),
        ("文职人员证 第0000000号", "第0000000号", "no series"),
        ("武字第0 0 0 0 0 0 0 号", "武字第0 0 0 0 0 0 0 号", "digit by digit"),
    ],
    "CN_SOCIAL_SECURITY": [
        ("shebao hao: 000000001", "000000001", "pinyin, a space in it"),
        ("社保号：0000000001", "0000000001", "after its label"),
        ("医保卡号A00000000", "A00000000", "with a letter"),
        ("社会保障号码为000000000001。", "000000000001", "written out"),
        ("社保电脑号：000000001", "000000001", "Shenzhen's word"),
        ("参保人电脑号000000001", "000000001", "Shenzhen's word, shortened, beside another"),
        ('"社保卡号": "0000000001"', "0000000001", "JSON"),
        ("社保号 0000000001 手机", "0000000001", "what follows is not swallowed"),
        ("社保卡：0000-0000-01", "0000-0000-01", "in groups"),
        ("| 社保号 | 0000000001 |", "0000000001", "cells of a table"),
        ("shebaohao: 0000000001", "0000000001", "a pinyin label"),
        ("<tr><td>社保号</td><td>0000000001</td></tr>", "0000000001", "label and value in cells"),
        ("社会保障卡 A00000000", "A00000000", "the form most cards have, after the bare word"),
        ("参保凭证\n个人编号：0000000001", "0000000001", "a person's number"),
        ("社保卡背面那串A00000001", "A00000001", "the number of the card"),
        ("shebao bianhao: 0000000001", "0000000001", "pinyin for 编号"),
        ("社保账户：0000000001", "0000000001", "another word, before a colon"),
    ],
    "CN_PROVIDENT_FUND": [
        ("gjj zhanghao 000000000001", "000000000001", "an abbreviation"),
        ("公积金账号：000000000001", "000000000001", "after its label"),
        ("住房公积金账户 000000000001", "000000000001", "a space"),
        ("個人公積金帳號000000000001", "000000000001", "traditional script"),
        ("公积金个人账号是 000000000001。", "000000000001", "a verb"),
        ("gongjijin zhanghao 000000000001", "000000000001", "a pinyin label"),
        ("<dt>公积金账号</dt><dd>000000000001</dd>", "000000000001", "label and value in lines"),
        ("公积金联名卡绑定失败，账户0000-0000-01", "0000-0000-01", "words between"),
        ('"gjjAccount": "000000000001"', "000000000001", "a key"),
    ],
    "CN_LICENCE_PLATE": [
        ("京A00000", "京A00000", "five"),
        ("车牌京A·00000", "京A·00000", "with the dot"),
        ("车牌：京A-00000", "京A-00000", "with a dash"),
        ("车牌：京 A 00000", "京 A 00000", "with spaces"),
        ("京AD·00000", "京AD·00000", "the dot behind the letter of the kind"),
        ("车牌号 京 A 0 0 0 0 0", "京 A 0 0 0 0 0", "character by character, after its label"),
        ("沪AD00000停在", "沪AD00000", "six: new energy"),
        ("昨日粤B00000逆行", "粤B00000", "in running text"),
        ("驾驶京A00000逃逸", "京A00000", "a sign that ends words, beside a word for cars"),
        ("車牌：粵Ｂ０００００", "粵Ｂ０００００", "traditional script, full-width"),
        ("chepai: 沪a00000", "沪a00000", "small letters after a label"),
        ("车辆渝IIG0NC", "渝IIG0NC", "few digits beside a word"),
        ("挂车号沪A0000挂", "沪A0000挂", "trailer"),
        ("粤Z0000港", "粤Z0000港", "Hong Kong's cars on the mainland"),
        ("京A0000警", "京A0000警", "police"),
        ("京A0000学", "京A0000学", "learners"),
        ("沪A0000领", "沪A0000领", "consulates"),
        ("车牌号：使000000", "使000000", "embassies"),
        ("车牌WJ京0000A", "WJ京0000A", "armed police"),
        ("军车号牌VA·00000", "VA·00000", "army"),
        ("我开的是京A00000", "京A00000", "behind a verb"),
        ("京a00000的车主", "京a00000", "small letters beside a word"),
        ("chepai yue B 00000", "yue B 00000", "pinyin, beside its word"),
    ],
    "CN_SOLE_TRADER_CODE": [
        ("營業執照（個體） 929900 01MA00 00001N", "929900 01MA00 00001N", "by sixes"),
        ("92990001MA0000001N", "92990001MA0000001N", "the check proves it"),
        ("个体户信用代码92990001 MA0000001 N", "92990001 MA0000001 N", "in groups"),
        ("信用代码：92990001MA0000002N", "92990001MA0000002N", "mistyped, beside its word"),
        ("税号9299 0001 MA00 0000 1N", "9299 0001 MA00 0000 1N", "by fours"),
    ],
    "CN_SOCIAL_CREDIT_CODE": [("代码91990001MA0000007C。", "91990001MA0000007C", "the check proves it")],
    "US_SSN": [
        ("My SSN is 900-01-0001.", "900-01-0001", "dashes and the word"),
        ("900-01-0001", "900-01-0001", "dashes alone, where nothing else stands"),
        ("payroll: 900-01-0001, weekly", "900-01-0001", "dashes, where people are spoken of"),
        ("social security number 900 01 0001", "900 01 0001", "spaces, beside its word"),
        ("SSN: 900010001", "900010001", "solid, beside its word"),
        ("社会安全号900-01-0001", "900-01-0001", "a Chinese label"),
        ("my social is 900 01 0001", "900 01 0001", "as people say it"),
    ],
    "US_DRIVER_LICENSE": [
        ("加州驾照号 A0000000", "A0000000", "a Chinese label"),
        ("my driver's license number is 0000000", "0000000", "digits after the label"),
        ("Driver’s license: A0000000", "A0000000", "a letter and seven digits"),
        ("driver license no. A000-0000-0000", "A000-0000-0000", "in groups"),
        ("DL# A0000000", "A0000000", "abbreviated"),
        ("Driver's license (California): A0000000", "A0000000", "with its state"),
        ("美国驾照号码A0000000", "A0000000", "a Chinese label"),
        ("Driver's license\nA000-0000-0000", "A000-0000-0000", "label and value in lines"),
    ],
}

LEFT = {
    "CN_RESIDENT_ID": [
        ("434508843347607553", "a transaction number of 18 digits"),
        ("身份证办理流水号434508843347607553", "a transaction number beside the word"),
        ("a110101184001010013b", "inside a word"),
        ("1110101184001010013", "inside a longer number"),
        ("110101184001010012", "the check fails and no word stands beside it"),
        ("110101400101996", "15 digits without a word"),
        ("990101184001010019", "no such province"),
        ("810000184201010855", "a residence permit"),
        ("身份证复印件，订单号202211181234567890", "an order number beside the word"),
        ("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18", "a row of numbers"),
        ("2022-11-18 10:20:30.123456789", "a time"),
        ("身份证号 110101********0013", "masked"),
        ("单号110101400101996", "15 digits of an order"),
        ("凭证 110101400101996", "a voucher"),
        ("名册共110101400101996条", "a count"),
    ],
    "CN_RESIDENCE_PERMIT": [
        ("810000000000000000", "no date and no check"),
        ("810000184201010856", "the check fails and no word stands beside it"),
        ("110101184001010013", "a resident identity number"),
    ],
    "CN_FOREIGNER_RESIDENCE_ID": [
        ("911999184001010013", "the check fails and no word stands beside it"),
        ("999999999999999999", "nines"),
        ("UTO110041010101", "the older form without a word"),
        ("永久居留ABC123456789012", "no place and no date"),
    ],
    "CN_PASSPORT": [
        ("错误码E00000000", "an error code"),
        ("护照已寄出，订单号E00000000", "an order number beside the word"),
        ("E00000000", "no word"),
        ("护照号20221118", "a date"),
        ("护照于2022年11月18日办理", "a date near the word"),
        ("全年签发护照1234567本", "a count"),
        ("passport.js 0.4.1 in 00000000", "a library"),
        ("size M E00000000", "a size, not a traveller"),
        ("规格 M E00000000", "a size, in Chinese"),
    ],
    "PASSPORT_MRZ": [
        ("L898902C46UTO7408122F1204159ZE184226B<<<<<10", "a check digit fails"),
        ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<", "a character is missing"),
        ("std::cout<<a<<b<<c<<d<<e<<f<<g<<endl", "C++"),
        ("ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNOPQR", "letters"),
    ],
    "CN_HOME_RETURN_PERMIT": [("H00000000", "no word"), ("型号H00000000", "a model"), ("回乡证H0000000", "too short")],
    "CN_TAIWAN_PERMIT": [
        ("台胞证于20221118办理", "a date near the word"),
        ("台胞证20221118办理", "a date behind the word"),
        ("00000000", "no label"),
        ("台胞证办理热线00000000", "a telephone"),
        ("台胞证、护照、订单号00000000", "an order"),
    ],
    "HK_ID": [
        ("A000000(4)", "the check fails and no word stands beside it"),
        ("A0000003", "no brackets and no word"),
        ("型号AB0000009", "a model"),
        ("香港身份證：Ａ０００００００（３）", "seven digits before the bracket"),
    ],
    "MACAU_ID": [("1000000(0)", "no word"), ("5000000", "a number"), ("澳门人口500000(2005)", "a year in brackets")],
    "TAIWAN_ID": [
        ("农药登记证号 PD20131375", "a pesticide's registration"),
        ("A100000001", "no word"),
        ("订单A100000001", "an order"),
        ("台湾料号A100000001", "a part from Taiwan"),
    ],
    "CN_MILITARY_ID": [
        ("沪海字第0000000号判决", "a court's series"),
        ("(2012)武民初字第0000000号", "a case before a court"),
        ("军字第12号令", "too short"),
        ("0000000", "no label"),
    ],
    "CN_SOCIAL_SECURITY": [
        ("单位社保号：0000000001", "an employer's"),
        ("社保缴费0000000元", "an amount"),
        ("社保缴费\n1200000", "an amount below its label"),
        ("社保号\n20221118", "a date below the word"),
        ("社保卡2022年发放", "a year"),
        ("社保卡：2022-11-18办理", "a date"),
        ("社保热线12333", "a hotline"),
        ("社保卡服务热线：01012333", "a hotline"),
        ("电脑号0000000001", "a computer's"),
        ("社保服务热线：0000000001", "a telephone"),
        ("社保经办机构编号000000", "an office"),
        ("出版社编号 0000001", "a publisher"),
    ],
    "CN_PROVIDENT_FUND": [
        ("公积金余额120000", "a balance"),
        ("公积金账户120000元", "an amount"),
        ("单位公积金账号：000000000001", "an employer's"),
        ("公积金热线12329", "a hotline"),
        ("公积金中心对公账户000000000001", "an office"),
    ],
    "CN_LICENCE_PLATE": [
        ("在云A100", "too short"),
        ("新API接口V123456", "no letter of an office after 新"),
        ("阿里云A10010", "a product of a cloud"),
        ("最新G12345", "a model"),
        ("北京A12345", "a word that ends like a province"),
        ("产品编号：鲁B12345", "an article"),
        ("批次：鲁B20221", "a batch"),
        ("沪B2-20040001", "a licence of a website"),
        ("京ICP备00000000号", "a filing of a website"),
        ("粤A0000000", "too long"),
        ("全新AUDIA4L轿车", "a car"),
        ("使000000人受益", "a verb"),
        ("VA00000", "no label"),
        ("示例车牌京A00000为样牌", "an example"),
        ("Chapter Lu B 00000", "a chapter"),
        ("示例：浙A·12345", "an example in sequence"),
        ("新A00000型", "a model"),
    ],
    "CN_SOLE_TRADER_CODE": [
        ("91990001MA0000007C", "an organisation"),
        ("92990001MA0000002N", "the check fails and no word stands beside it"),
    ],
    "CN_SOCIAL_CREDIT_CODE": [
        ("91990001MA0000007D", "the check fails"),
        ("92990001MA0000001N", "a sole trader"),
        ("911999184001010012", "digits alone"),
    ],
    "US_SSN": [
        ("The cartridge stamped 900-01-0001 was a colour code", "dashes, where nobody is spoken of"),
        ("RMA# 900-01-0001-B", "it goes on"),
        ("000-12-3456", "area 000"),
        ("666-12-3456", "area 666"),
        ("900-00-0001", "group 00"),
        ("900-01-0000", "serial 0000"),
        ("part no. 900-01-0001", "a part"),
        ("货号900-01-0001", "an article"),
        ("900010001", "solid, no word"),
        ("1900-01-0001", "inside a longer number"),
        ("978-900-01-0001", "behind another group"),
        ("social media gained 900 01 0001 followers", "another word"),
    ],
    "US_DRIVER_LICENSE": [
        ("A0000000", "no word"),
        ("licensed under MIT 0000000", "another licence"),
        ("driver license expires 2022-11-18", "a date"),
        ("driver's license: 2022-11-18", "a date behind the label"),
        ("display driver 4950000", "software"),
    ],
}


def found(entity_type, text):
    return [text[r.start : r.end] for r in RECOGNISER[entity_type].analyze(text, [entity_type]) if r.score >= 0.5]


@pytest.mark.parametrize(
    ("entity_type", "text", "value", "reason"),
    [(entity_type, *row) for entity_type, rows in FOUND.items() for row in rows],
)
def test_a_document_is_found(entity_type, text, value, reason):
    assert set(found(entity_type, text)) == {value}, reason


@pytest.mark.parametrize(
    ("entity_type", "text", "reason"),
    [(entity_type, *row) for entity_type, rows in LEFT.items() for row in rows],
)
def test_what_is_no_document_is_left(entity_type, text, reason):
    assert found(entity_type, text) == [], reason


@pytest.mark.parametrize(
    "text", ["1" * 20_000, "1 " * 10_000, "A1" * 10_000, "京A" * 10_000, "<" * 20_000, "护照号" * 6_000]
)
def test_no_line_holds_a_recogniser(text):
    began = time.monotonic()
    for entity_type in FOUND:
        found(entity_type, text)
    assert time.monotonic() - began < 5


# ---------------------------------------------------------------------------- check characters


def test_the_check_character_of_resident_numbers_against_the_examples_of_gb_11643():
    # GB 11643-1999, Annex A, without their check characters.
    assert (check_character("11010519491231002"), check_character("44052418800101001")) == ("X", "4")


@pytest.mark.parametrize(("field", "digit"), [("L898902C3", "6"), ("740812", "2"), ("120415", "9"), ("520727", "3")])
def test_the_check_digit_of_machine_readable_zones_against_the_examples_of_icao_9303(field, digit):
    # ICAO 9303-4 Appendix B (the specimen of Utopia) and 9303-3 Appendix A to section 4.9.
    assert check_digit(field) == digit


@pytest.mark.parametrize(("body", "character"), [("A123456", "3"), ("G123456", "A"), ("AB987654", "3")])
def test_the_check_character_of_hong_kong_cards_against_published_samples(body, character):
    # The samples that descriptions of the algorithm use; nobody's.
    assert hk_check_character(body) == character


def test_the_check_of_taiwan_numbers_against_its_published_sample():
    # The sample of every description of the algorithm: a letter and the digits in order.
    assert [digit for digit in range(10) if is_checked(f"A12345678{digit}")] == [9]


@pytest.mark.parametrize(
    ("entity_type", "one", "other"),
    [
        ("CN_RESIDENT_ID", "110101 18400101 0013", "110101184001010013"),
        ("CN_RESIDENT_ID", "110101400101996", "110101184001019966"),
        ("CN_RESIDENCE_PERMIT", "81000018430214086×", "81000018430214086x"),
        ("CN_PASSPORT", "e 0000 0000", "E00000000"),
        ("HK_ID", "a000000 (3)", "A000000(3)"),
        ("CN_LICENCE_PLATE", "京A·00000", "京A00000"),
        ("US_SSN", "900 01 0001", "900-01-0001"),
    ],
)
def test_one_document_has_one_canonical_form(entity_type, one, other):
    assert canonical_form(entity_type, one) == canonical_form(entity_type, other)


def test_nobody_is_born_tomorrow():
    today = datetime.now(UTC)
    recogniser = CnResidentIdRecognizer()
    for born, proven in ((today, True), (today + timedelta(days=1), None)):
        body = f"110101{born:%Y%m%d}000"  # no order is zero
        assert recogniser.validate_result(body + check_character(body)) is proven
