"""Licence plates of the mainland."""

from detectors.recognisers.identifier import AFTER, BEFORE, HAN, IS, Form, Identifier

_PROVINCE = "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]"
_IN_A_WORD = (
    f"(?<={HAN})(?<![的在是为辆车牌号照开驶])[新云]|(?<=[北南东望])京|(?<=天)津|(?<=江)苏|(?<=内)蒙"
    "|(?<=[昂珍名尊宝富])贵"
    "|(?<=[年冬])青|(?<=[四银山])川|(?<=[南西辽济海安])宁|(?<=[漆全抹])黑"
)
"""A province's sign that ends a word, as in 最新, 阿里云 or 北京, begins no plate."""
_HEAD = f"{_PROVINCE}[ ]?[A-Z][ ·.-]?"
_TAIL = "(?:[A-Z0-9]{5,6}|[A-Z][ ·-][0-9]{5}|[A-Z0-9]{4}(?:[挂学警港澳领试超]|应急))"
_APART = "[ ]?[A-Z0-9](?:[ ][A-Z0-9]){4,5}"
_THREE_DIGITS = "(?=(?:[A-Z]{0,3}[ ·-]?[0-9]){3})"
_THREE_APART = "(?=(?:[ ]?[A-Z ]{0,6}[0-9]){3})"
_PINYIN = (
    "(?:jing|jin|hu|yu|ji|yun|liao|hei|xiang|wan|lu|xin|su|zhe|gan|gui|gan|meng|shan|min|yue|qing|zang|chuan"
    "|ning|qiong)"
)
_MARKS = "[ ·.\\-*_/]{1,3}"
_LETTER = "(?:[A-Z]|[🅰🅱]|[(【\\[][A-Z][)】\\]])"
_SOLID = "(?=(?:[A-Z]{0,3}[0-9]){3})[A-Z0-9]{5,6}"
_MARKED = f"{_PROVINCE}(?:{_MARKS})?{_LETTER}(?:{_MARKS})?[【\\[]?(?:[A-Z]{_MARKS}[0-9]{{5}}|{_SOLID})"
"""One whose province, letter and number stand apart, by whatever mark: 京·A·D00000, 京(A)00000."""
_USUAL = f"{_HEAD}(?:[A-Z0-9]{{5}}|[A-Z][ ·-][0-9]{{5}})"
_THREE_MARKED = "(?=(?:[A-Z ·.\\-*_/]{0,8}[0-9]){3})"
_EACH_APART = f"{_PROVINCE}(?:{_MARKS})?{_LETTER}(?:{_MARKS})?{_THREE_MARKED}[A-Z0-9](?:{_MARKS}[A-Z0-9]){{4,5}}"
_IN_GROUPS = f"{_PROVINCE}(?:{_MARKS})?[A-Z](?:{_MARKS})?{_THREE_MARKED}[A-Z0-9](?:(?:{_MARKS})?[A-Z0-9]){{4,5}}"
_PARTED_ENDS = f"(?![/·*_.-][0-9A-Z]|[ ][/·*_-][ ][0-9A-Z]){AFTER}"
_IN_NUMERALS = f"{_PROVINCE}[A-Z][ ·.-]?(?=[A-Z]{{0,3}}[〇零一二三四五六七八九])[A-Z0-9〇零一二三四五六七八九]{{5,6}}"
_PINYIN_APART = "[ ·-]{0,3}[A-Z][ ·-]{0,3}(?=(?:[A-Z ·-]{0,6}[0-9]){3})[A-Z0-9](?:[ ·-][A-Z0-9]){4,5}"
_NO_MODEL = "(?![ ]?(?:型|款|系列|接口|芯片|版本|批次))"
_TOLD = "(?<=[牌号照辆车是为:])[ ]?"
_EMBASSY = "(?:使[ ]?[0-9]{3}[ ·]?[0-9]{3}|[0-9]{3}[ ·]?[0-9]{3}使)"
_POLICE_FORCE = f"WJ[ ·-]?{_PROVINCE}?[ ·-]?[0-9]{{4}}[0-9A-Z]"
_MILITARY = f"(?:(?:军车|军用车辆?|军牌|号牌|车牌){IS}(?P<value>[VZKHBSLJNGCEF][A-Z][ ·-]?[0-9]{{5}}))"


class CnLicencePlateRecognizer(Identifier):
    """Licence plate: province, letter of the issuing office, five characters, or six on a new-energy car; the last may
    say 挂 (trailer), 学, 警, 港, 澳, 领, 试, 超 or 应急 (GA 36-2018). No check; three digits tell it, with fewer a word
    beside it is needed. Plates leave out I and O, but numbers as people write them down don't. Embassies' and military
    plates have no province and need their label.
    """

    COUNTRY_CODE = "cn"
    entity = "CN_LICENCE_PLATE"
    release = "2.3.0"
    documentation = f"{_PROVINCE}(?:{_MARKS})?[A-Z](?:{_MARKS})?(?:[A-Z]?0{{5}}|0{{4}}X|12345|([0-9])\\1{{4}})"
    forms = (
        Form("three digits", f"(?!{_IN_A_WORD}){_HEAD}{_THREE_DIGITS}{_TAIL}{AFTER}{_NO_MODEL}", 0.6),
        Form("in small letters", f"(?!{_IN_A_WORD})(?i:{_HEAD}{_THREE_DIGITS}{_TAIL}){AFTER}", 0.3),
        Form("any", f"(?![新云]|{_IN_A_WORD}){_HEAD}{_TAIL}{AFTER}", 0.3),
        Form("after its label", f"{_TOLD}(?P<value>(?i:{_HEAD}(?:{_TAIL}|{_APART}))){AFTER}", 0.4),
        Form("one by one", f"(?!{_IN_A_WORD}){_HEAD}{_THREE_APART}{_APART}{AFTER}(?![ ][A-Z0-9])", 0.55),
        Form(
            "marked", f"(?={_PROVINCE})(?!{_USUAL}|{_IN_A_WORD}){_MARKED}{_PARTED_ENDS}(?![ ][A-Z0-9]){_NO_MODEL}", 0.55
        ),
        Form(
            "each apart",
            f"(?={_PROVINCE})(?!{_USUAL}|{_IN_A_WORD}){_EACH_APART}{_PARTED_ENDS}(?![ ][A-Z0-9]){_NO_MODEL}",
            0.55,
        ),
        Form("in groups", f"(?={_PROVINCE})(?!{_USUAL}|{_IN_A_WORD}){_IN_GROUPS}{_PARTED_ENDS}{_NO_MODEL}", 0.2),
        Form(
            "by its province", f"(?!{_IN_A_WORD}){_PROVINCE}牌[ ]?(?P<value>[A-Z][ ·-]?{_SOLID}){AFTER}", 0.55, ("牌",)
        ),
        Form("in numerals", f"{_TOLD}(?P<value>{_IN_NUMERALS})(?![〇零一二三四五六七八九])", 0.4),
        Form("in pinyin, apart", f"(?<![A-Za-z])(?i:{_PINYIN}{_PINYIN_APART}){AFTER}(?![ ·-][A-Z0-9](?![a-z]))", 0.2),
        Form("in pinyin", f"(?<![A-Za-z])(?i:{_PINYIN})[ ]?(?i:[A-Z][ ·-]?{_THREE_DIGITS}[A-Z0-9]{{5,6}}){AFTER}", 0.2),
        Form("of Hong Kong and Macau", f"{BEFORE}粤[ ]?Z[ ·.-]?[A-Z0-9]{{4}}[ ]?[港澳]", 0.6),
        Form("embassy", f"{_TOLD}(?P<value>{_EMBASSY})(?![0-9A-Za-z]|{HAN})", 0.4),
        Form("armed police", f"(?<![0-9A-Za-z]){_POLICE_FORCE}{AFTER}", 0.4),
        Form("military", _MILITARY + AFTER, 0.6),
    )
    prefilter = (
        f"(?:^|[^A-Za-z]){_PINYIN}{_PINYIN_APART}",
        _MARKED,
        _IN_GROUPS,
        _EACH_APART,
        f"{_PROVINCE}牌[ ]?[A-Z][ ·-]?[A-Z0-9]{{5}}",
        _IN_NUMERALS,
        f"(?:^|[^A-Za-z]){_PINYIN}[ ]?[A-Z][ ·-]?(?:[A-Z]{{0,3}}[0-9]){{3}}",
        _HEAD + "(?:[ ·-]?[A-Z0-9]){4}",
        _EMBASSY,
        _POLICE_FORCE,
        _MILITARY,
    )
    context_words = (
        "车", "辆", "牌照", "号牌", "驾驶", "司机", "违章", "违停", "肇事",
        "che pai", "che pai hao", "che hao", "plate", "plates", "vehicle",
        "car", "driving", "driver", "parked",
    )  # fmt: skip
    counter_context = (
        "型号", "编号", "批次", "批号", "货号", "订单", "产品", "许可", "备案", "合同", "专利", "图号", "标准号",
        "准字", "座位",
    )  # fmt: skip
    flags = 0
