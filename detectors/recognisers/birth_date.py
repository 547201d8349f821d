"""Dates of birth."""

import datetime
from collections.abc import Iterator

import regex

from detectors.name_words import COMPOUND_SURNAMES, RARE_SURNAMES, SURNAMES
from detectors.reading import BREAK
from detectors.recognisers.columns import inserted, values_under
from detectors.recognisers.identifier import ALONE, BEFORE, TIMEOUT_SECONDS, TO_THE_END, Form, Found, Identifier, plain
from detectors.renowned import CHINESE, is_renowned

_NUMERALS = "〇零一二三四五六七八九十"
_ROC_ERA = 1911
_DIGITS = {character: str(digit) for digit, character in enumerate("〇一二三四五六七八九")} | {"零": "0"}
_MONTH_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

_ASCII_YEAR = "(?:19[0-9]{2}|20[0-9]{2}|184[0-9])"
"""Of who may be alive, and the decade of reserved values."""
_YEAR = f"(?:{_ASCII_YEAR}|[一二][〇零一二三四五六七八九]{{3}})"
_MONTH = "(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])"
_DAY = "(?:3[01]|[12][0-9]|0?[1-9]|三十一?|廿[一二三四五六七八九]?|二?十[一二三四五六七八九]?|[一二三四五六七八九])"
_SEPARATOR = f"[ ]?[\\-./·{BREAK}]{BREAK}?[ ]?"
_NAMED_MONTH = f"(?:{'|'.join(_MONTH_NAMES)})[a-z]{{0,6}}[.]?"
_ORDINAL = "[0-3]?[0-9](?:st|nd|rd|th)?"

_FULL = (
    "(?:"
    f"{_YEAR}[ ]?年[ ]?{_MONTH}[ ]?月份?[ ]?{_DAY}[ ]?[日号]"
    f"|{_YEAR}{_SEPARATOR}{_MONTH}{_SEPARATOR}{_DAY}"
    f"|{_ASCII_YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])"
    f"|{_ASCII_YEAR}[ ](?:0[1-9]|1[0-2])[ ](?:0[1-9]|[12][0-9]|3[01])"
    f"|[0-3]?[0-9][/.\\-][0-3]?[0-9][/.\\-]{_ASCII_YEAR}"
    f"|{_NAMED_MONTH}[ ]{_ORDINAL},?[ ]{_ASCII_YEAR}"
    f"|{_ORDINAL}[ ](?:of[ ])?{_NAMED_MONTH},?[ ]{_ASCII_YEAR}"
    f"|{_ORDINAL}-{_NAMED_MONTH}-{_ASCII_YEAR}"
    ")(?:(?<=[日号])|(?![0-9]))"
)
_SHORT_YEAR = "(?:[0-9]{2}|[〇零一二三四五六七八九]{2})"
_SHORT_DATE = "[0-3]?[0-9][/.\\-][0-3]?[0-9][/.\\-][0-9]{2}(?![0-9./\\-]|[ ]?[岁个年月周天%])"
_ONES = "one|two|three|four|five|six|seven|eight|nine"
_TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_OF_A_CENTURY = (
    f"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:{_ONES}))?|{_TEENS}|(?:oh"
    f"|o)[ -](?:{_ONES})|hundred)"
)
_WRITTEN_YEAR = (
    f"(?:nineteen[ -](?:hundred[ ]and[ ])?{_OF_A_CENTURY}|twenty[ -](?:{_TEENS}|(?:oh|o)[ -](?:{_ONES})|twenty)"
    f"|two[ ]thousand(?:(?:[ ]and)?[ ](?:{_ONES}|{_TEENS}))?)"
)
_WRITTEN_DAY = (
    "(?:(?:twenty|thirty)[ -]first|twenty[ -](?:second|third|fourth|fifth|sixth|seventh|eighth|ninth)|twentieth"
    "|thirtieth"
    "|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh"
    "|nine)teenth)"
)
_DAY_OF_A_MONTH = (
    f"(?:(?:{_ORDINAL}|{_WRITTEN_DAY})[ ](?:day[ ])?(?:of[ ])?{_NAMED_MONTH}"
    f"|{_NAMED_MONTH}[ ](?:the[ ])?(?:{_ORDINAL}|{_WRITTEN_DAY}))"
)
_WRITTEN = (
    f"(?:the[ ])?{_DAY_OF_A_MONTH},?[ ](?:in[ ])?(?:the[ ]year[ ])?(?:{_ASCII_YEAR}(?![0-9])"
    f"|{_WRITTEN_YEAR}(?![A-Za-z]))"
)
"""In words: the third of November, nineteen eighty-one."""
_ROC = (
    "(?:中华)?民国[ ]?(?:[2-9][0-9]|1[0-2][0-9]|[二三四五六七八九]?十[一二三四五六七八九]?"
    "|一百[零一二三四五六七八九十]{0,3})"
    f"(?:[ ]?年[ ]?{_MONTH}[ ]?月[ ]?{_DAY}[ ]?[日号]|[ ]?[./-][ ]?{_MONTH}[ ]?[./-][ ]?{_DAY})"
)
"""By the calendar of Taiwan, of who may be alive: year 1 is 1912."""
_TENS = "[一二三四五六七八九]"
_LUNAR = (
    f"(?:[正冬腊]|[一二三四五六七八九十]{{1,2}})月(?:初[一二三四五六七八九十]|[十廿]{_TENS}?|二十{_TENS}?|三十"
    f"|[一二三四五六七八九十]{{1,3}}日?)"
)
_STEM_AND_BRANCH = "[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]"
_OF_THE_MOON = f"(?:{_YEAR}|{_SHORT_YEAR}|{_STEM_AND_BRANCH})年(?:[农阴旧]历)?{_LUNAR}"
_PARTIAL = (
    "(?:"
    f"{_OF_THE_MOON}"
    f"|{_YEAR}[ ]?年[ ]?{_MONTH}[ ]?月(?![0-9])"
    f"|{_YEAR}{_SEPARATOR}{_MONTH}(?![0-9.\\-/])"
    f"|{_SHORT_YEAR}年{_MONTH}月{_DAY}[日号]?(?![0-9])"
    f"|{_WRITTEN}|{_SHORT_DATE}|{_DAY_OF_A_MONTH}(?![A-Za-z0-9])"
    f"|{_ROC}(?!{_SEPARATOR}?[0-9])"
    f"|[0-3][0-9](?:{'|'.join(_MONTH_NAMES)})(?:[0-9]{{4}}|[0-9]{{2}})(?![0-9])"
    f"|{_MONTH}[ ]?月[ ]?{_DAY}[ ]?[日号]?(?![0-9])"
    f"|(?:[农阴]历)?{_LUNAR}"
    ")"
)
_LABEL = (
    "(?:[出岀]生(?:[日曰]期|年月[日曰]?|时间|年份|[日曰])?(?:应为|应是|改为|更正为|换算为?)?|生[ ]?日(?:日期)?"
    "|生辰(?:八字)?"
    "|八字|[坤乾]造"
    "|诞生日期|破[壳蛋]日|生年月日"
    "|身份证上(?:写|印|登记)?的?(?:生日|出生)?|(?:户口[本簿]?|出生证明?|证件)上?(?:写|印|登记|填)的?(?:生日"
    "|出生)?(?=是|为|:)"
    "|出[ ]生[ ]日[ ]期|cs(?:rq|ny)(?![a-z])|chu[ ]?sheng(?:[ ]?ri[ ]?qi)?|sheng[ ]?ri"
    "|(?:date|day)[ _]?of[ _]?birth|birth[ _-]?(?:date|dt)|birth[ _-]?day|b-?day|d/o/b|(?:birth"
    "|born)(?=[\"']?[ ]?[:=>])|d[.]?o[.]?b[.]?)"
)
_TIE = (
    "[ ]{0,2}(?:[(][^()]{0,12}[)])?[\"'”]?[ ]?(?:是|为|在|于|[:=|?>-]|is|was|['’]s|falls)?[ ]{0,3}"
    "(?:(?<=[?] ?)\\p{Han}{1,4}:)?[\"'“]?"
    "(?:,[ ](?=[0-9]))?(?:on[ ])?(?:[公阳新西]历|[公西]元|[农阴旧]历(?=[12一二][0-9〇零一二三四五六七八九]{3}))?"
)
_BORN = (
    "(?:出生[于在]|(?<![发先医学究考业门产寄衍派滋])生于|降生于|(?<![A-Za-z])born[ ](?:on[ ]|in[ ])?(?:the[ ])?"
    "|(?<![A-Za-z])(?:geboren[ ]am|née?[ ]le|nacid[oa][ ]el|nat[oa][ ]il)[ ])[ ]?(?:[公阳新西农阴旧]历|[公西]元)?"
)
_BIRTH = (
    "(?:出生|生人|生[于在](?![效产]|[^,。;]{0,12}(?:动物园|苗圃|温室|基地))|生的?(?=[,;。)、 |]|$)|落地|出世|降生|落草)"
)
_NO_LIMIT = "(?![ ]?[(]?(?:以[前后]|之[前后]|[前后及起至到含])|[ ]?[(]含)"
"""Not a day before or behind which all are meant who were born."""
_KIN = "(?:[他她我]|[父母姐哥弟妹爸妈爷奶姥婆公叔姑舅姨]|[姑舅姨]父|儿子|女儿|老[公婆]|丈夫|妻子)"

_SOMEBODY = (
    "(?<![其吉])[我他她]|本人|(?:[我他她]|咱)(?:儿子|女儿|老婆|老公|妈|爸|孩子|闺女|媳妇|对象|女朋友|男朋友|娃"
    "|家娃|哥|姐|弟|妹|爷爷|奶奶)"
)
_NAME = "(?:\\p{Han}{2,4}|\\p{Han}{1,8}(?:·\\p{Han}{1,8}){1,3})"
_MONTH_OF_A_YEAR = f"{_YEAR}(?:[ ]?年[ ]?{_MONTH}[ ]?月|{_SEPARATOR}{_MONTH})"
_SURNAMED = f"(?:[{SURNAMES}{RARE_SURNAMES}]|{'|'.join(COMPOUND_SURNAMES.split())})\\p{{Han}}{{1,2}}"
_VISIT = "[ ,|]{1,2}(?:入院|就诊|来诊|收治|出院|转院|手术|报名|登记|入职|离职|参加|签约|开户|办理|[到在于至])"
"""What is told of a day that is another's than of one's birth."""
_OF_A_PERSON = (
    "(?:属[鼠牛虎兔龙蛇马羊猴鸡狗猪](?!于)|身高|身[份分]证|证件号|护照|公民身份|民族|籍贯|祖籍|血型|(?:中共|共产"
    "|预备)?党员|共青团员|\\p{Han}{1,3}族[,;|]"
    "|(?:[男女]|未婚|已婚|离[异婚]|丧偶)(?:[ ,;|。]|$))"
)
"""What is told of a person behind a birth, in a record."""
_FIELD = (
    f"(?:^|[,;:。 |])(?:{_NAME}|(?:QQ|微信|手机|电话|邮箱|证件|身份证|学号|编号)号?码?[: ][^,;。\\n]{{1,24}})"
    "[, |]{1,2}"
)
_SCHOOLED = "(?:本科|大专|专科|中专|高中|职高|初中|小学|硕士|博士)(?:学历|毕业|研究生)?[ ,;|。]"
_BORN_THEN = "(?=184|19[2-9]|20[01]|一九|二[〇零])"
"""What the day of somebody's birth begins with, where the label does not tell it."""
_REACHED_AT = (
    "(?:[(+]{0,2}86[) -]{0,2}|0)?1[3-9][0-9](?:[ -]?[0-9]{4}){2}(?![0-9])|0[0-9]{2,3}-?[0-9]{7,8}(?![0-9])"
    "|[a-z0-9._-]{2,32}@[a-z0-9]"
)
"""A telephone or a mailbox: what a record has in the cell behind a birth."""
_BORN_THEN_ANYWHERE = "(?=[^,;()|]{0,20}?(?:184[0-9]|19[2-9][0-9]|20[01][0-9])(?![0-9]{3}))"
_TITLE = "(?-i:Mr|Mrs|Ms|Miss|Mx|Master|MR|MRS|MS|MISS)[.]?"
_LATIN_NAME = "(?-i:\\p{Lu}[\\p{L}'’-]{1,20}(?:[ ](?:\\p{Lu}[.]|\\p{Lu}[\\p{L}'’-]{1,20})){1,3})"
_ROLE = (
    "(?:patient|pt|re|claimant|applicant|client|tenant|resident|pupil|student|insured|service[ ]user|next[ ]of[ ]kin"
    "|child"
    "|minor|subject|detainee|defendant|member|policyholder|beneficiary)"
)
_REACHED_BY_POST = (
    "(?=(?:[0-9]{1,4}[A-Za-z]?[ ]\\p{Lu}|NHS|tel|mobile|phone|aged|(?:fe)?male|(?-i:[MF])[,;. ]|of[ ][0-9]))"
)
"""What tells, behind a date, that the person before it is written to or of."""
_SIGN = "(?:白羊|牡羊|金牛|双子|巨蟹|狮子|处女|天[秤蝎]|射手|摩羯|水瓶|双鱼)"
_CHILDS = (
    "幼儿园",
    "小学",
    "班",
    "年级",
    "家长",
    "监护",
    "接送",
    "爸",
    "妈",
    "父",
    "母",
    "奶奶",
    "爷爷",
    "外婆",
    "外公",
    "姥",
)
_OF_A_CHILD = (
    "(?:[^\\P{Han}在毕]{0,6}(?:幼儿园|小学)(?=[^\\p{Han}]|$|[大中小托一二三四五六])|[托大中小][一二三四五六0-9]?班"
    "|[一二三四五六1-6][年(]|家长|监护人?|接送|爸|妈|[父母]亲?[:亲]|奶奶|爷爷"
    "|外[婆公]|姥)"
)
"""What is told of a child behind the day of its birth."""
_CHILDREN = (
    "(?:生日(?:提醒|名单|祝福|信息|表)|寿星"
    "|(?:孩子|小孩|学生|宝宝|幼儿|儿童|学员|小朋友|子女|娃)们?的?(?:基本|个人|身份|出生)?(?:信息|资料|档案|生日))"
)
"""What a list of children or of birthdays is called, in which each has the day of its birth."""
_OF_CHILDREN = regex.compile(_CHILDREN)
_CHILD = regex.compile(
    "(?:^|[;:、。\\-])[ ]?(?:[0-9]{1,2}[.、])?"
    f"(?:{_SURNAMED}|\\p{{Han}}{{4,5}}|\\p{{Han}}{{1,8}}(?:·\\p{{Han}}{{1,8}}){{1,3}})"
    "(?<!时间|日期|截止|报名|更新|开学|放假|入[园学]|毕业|高[一二三]|[会赛考宴书级课节展])[ ]?[,( ][ ]?"
    f"(?P<value>{_FULL}|{_YEAR}[ ]?年[ ]?{_MONTH}[ ]?月(?![0-9]))(?=[ ]?(?:[;。、)]|$))",
    regex.IGNORECASE,
)
_OTHERWISE = regex.compile(
    "(?<![A-Za-z])dob[^A-Za-z.。;][^.。;]{0,30}?(?:stands?[ ]for|short[ ]for|means?|denotes|是指|指的?是|表示|代表"
    "|缩写)(?![^.。;]{0,16}(?:birth|born|出生|生日))",
    regex.IGNORECASE,
)
"""Where three letters are explained as something else than a birth."""
_FIRST_DAY = regex.compile("(?:19[07]0|000[01]|2000|9999)[^0-9]{0,2}(?:0?1[^0-9]{0,2}0?1|12[^0-9]{0,2}31).?")
_DEFAULT = regex.compile(
    "默认|缺省|占位|纪元|哨兵|空值|兜底|(?<![A-Za-z])(?:unix|epoch|default|null|placeholder|sentinel)(?![A-Za-z])",
    regex.IGNORECASE,
)
"""The day a calendar of machines begins with, and what is said of it where no day is known."""
_SENTENCE = regex.compile("[。;!?\\n]")
_OF_A_LATIN_NAME = regex.compile("\\p{Lu}[\\p{L}'’.-]+(?:[ ]\\p{Lu}[\\p{L}'’.-]*){1,3}(?=,| was|['’]s|[ ][(])")
_BEHIND_WHO = frozenset("生诞出于的是字号,(1")
"""What follows the whole name of a figure whose birth is told."""
_OF_AN_EXERCISE = regex.compile("(?:例句|课文|造句|例题|听力\\p{Han}{2}|阅读理解|情景对话)[0-9]{0,2}:")
_REACHED = regex.compile(
    "1[3-9][0-9]{9}|[0-9]{17}|@|(?:身份证|电话|手机|phone|email|passport|lives|works|patient|with me)|[男女族我]",
    regex.IGNORECASE,
)
"""What is said of somebody who bears a figure's name."""
_OF_MANY = "(?!的(?:适龄|人|儿童|公民|婴儿|子女|孩子|人口|学生))"

_ALONE = f"{ALONE}(?:(?:答|本人|家属|患者|病人|用户|客户|学生|我):)?(?P<value>{_FULL})。?{TO_THE_END}"
_ALL = regex.compile(_ALONE, regex.IGNORECASE)
_LABEL_ABOVE = regex.compile(f"(?<![A-Za-z]){_LABEL}[ |:\"'?]{{0,3}}$", regex.IGNORECASE)
_PARTY = (
    "(?:当事人|被鉴定人|被告人?|原告|嫌疑人|申请人|委托人|患者|病人|被保险人|投保人|受益人|监护人|新[郎娘]|[男女]方"
    "|配偶|学[生员]"
    "|[会队社]员|选手)[一二三四甲乙0-9]?[: ]{0,2}"
)
"""Who is named before the day of his birth."""
_HOUSEHOLD = "(?:户主|之[子女妻夫父母孙媳婿]|[长次三幺][子女]|[父母]亲|妻子|丈夫|儿子|女儿|配偶)[: ]?"
"""Who is named in a household, before the day of a birth."""
_ID = regex.compile(
    "(?<![0-9])[0-9]{6}[ -]?(?P<born>[12][0-9]{3}[ -]?[01][0-9][ -]?[0-3][0-9])[ -]?[0-9]{3}[0-9X](?![0-9])",
    regex.IGNORECASE,
)
_DATE_ALONE = regex.compile(f"(?<![0-9]){_FULL}", regex.IGNORECASE)
_COLUMN = "[a-z_]{0,20}?(?:birth(?:_?(?:day|date))?|dob|date_of_birth|csrq|csny|born)"
_COLUMNS, _DATE = regex.compile(_COLUMN, regex.IGNORECASE), regex.compile(_FULL, regex.IGNORECASE)
_BELOW = 0.6
_SENTENCE_BEFORE = 80
_BEFORE_AN_ID, _BEHIND_AN_ID = 80, 60
"""How far from somebody's number the date it tells may stand."""
_NUMBER = regex.compile(f"[0-9]+|[{_NUMERALS}]+")
_MONTH_NAME = regex.compile(f"(?<![A-Za-z])(?:{'|'.join(_MONTH_NAMES)})", regex.IGNORECASE)


class BirthDateRecognizer(Identifier):
    """A date of birth (GB/T 35273-2020 Annex A; dates by GB/T 7408.1): a date behind a label, or said to be somebody's.

    A year alone tells of nobody: history is full of them. Nor is a date before 1900 anybody's who lives.
    """

    entity = "BIRTH_DATE"
    release = "2.11.0"
    forms = (
        Form("labelled", f"(?<![A-Za-z]){_LABEL}{_TIE}(?P<value>{_FULL}){_NO_LIMIT}", 0.8),
        Form("labelled, in part", f"(?<![A-Za-z]){_LABEL}{_TIE}(?P<value>{_PARTIAL})(?!{_SEPARATOR}?[0-9])", 0.6),
        Form(
            "of the calendar of Taiwan, born",
            f"{BEFORE}(?P<value>{_ROC})[ ]?(?:出生|生人|生(?=[,;。)、 ]|$)){_OF_MANY}",
            0.6,
        ),
        Form(
            "somebody was born",
            f"{_BORN}(?P<value>{_FULL}|{_ROC}|{_OF_THE_MOON}|{_WRITTEN}"
            f"|(?<=born[ ](?:on[ ])?){_SHORT_DATE}){_NO_LIMIT}",
            0.6,
        ),
        Form(
            "the day one turns an age",
            "(?<![A-Za-z])(?:I|he|she|(?:my|his|her|our)[ ][a-z]{3,12})(?:['’]?(?:ll|s|d))?[ ](?:will[ ]"
            "|just[ ])?turn(?:s|ed|ing)?"
            f"[ ](?:[0-9]{{1,3}}|[a-z-]{{3,14}})[ ]on[ ](?:the[ ])?(?P<value>{_FULL}|{_DAY_OF_A_MONTH})(?![A-Za-z])",
            0.6,
            ("turn",),
        ),
        Form(
            "of whom papers are",
            f"(?<![A-Za-z])(?:{_ROLE}[ ]?[:]?[ ](?:{_TITLE}[ ])?{_LATIN_NAME}[ ]?(?:[,|]|-"
            f"|[(])[ ]?(?P<value>{_BORN_THEN_ANYWHERE}{_FULL})(?=[ ]?[),;|.]|[ ]*$)"
            f"|{_TITLE}[ ]{_LATIN_NAME}(?:[ ]?[(](?P<value>{_BORN_THEN_ANYWHERE}{_FULL})[)]"
            f"|,[ ](?P<value>{_BORN_THEN_ANYWHERE}{_FULL}),[ ]?{_REACHED_BY_POST}))",
            0.6,
        ),
        Form(
            "behind a name and a sex, in English",
            f"(?=[,|\\t][ ]?(?:male|female|[MF])[ ]?[,|\\t])(?<=(?:^|[,;:.|\\t ])(?:{_SURNAMED}|{_LATIN_NAME})[ ]?)"
            f"[,|\\t][ ]?(?:(?-i:[MF])|male|female)[ ]?[,|\\t][ ]?(?P<value>{_BORN_THEN_ANYWHERE}{_FULL})"
            f"(?=[ ]?[,;|)\\t]|[ ]*$)(?!{_VISIT})",
            0.6,
        ),
        Form(
            "behind a name and before a sex, in English",
            "(?=[,|\\t][ ]?[0-9A-Z][^,|\\t]{5,20}(?:,[ ][0-9]{4})?[ ]?[,|\\t][ ]?(?:male|female|[MF])(?![A-Za-z]))"
            f"(?<=(?:^|[,;:.|\\t ]){_LATIN_NAME}[ ]?)[,|\\t][ ]?(?P<value>{_BORN_THEN_ANYWHERE}{_FULL})"
            "[ ]?[,|\\t][ ]?(?:(?-i:[MF])|male|female)(?![A-Za-z])",
            0.6,
        ),
        Form(
            "of a child, in a roster",
            f"(?:^|[,;:.、。 |])(?:{_SURNAMED}(?<!老师|园长|医生|先生|女士)"
            f"|\\p{{Han}}{{1,8}}·\\p{{Han}}{{1,8}})[ ]?(?:[,|][ ]?|[ ])(?:[男女][ ]?[,| ][ ]?)?"
            f"(?P<value>(?=184|20[0-2]){_FULL})[ ]?[,| ][ ]?(?=(?:就?读)?{_OF_A_CHILD})",
            0.6,
            _CHILDS,
        ),
        Form(
            "before an animal of its year",
            f"(?<![0-9])(?P<value>{_BORN_THEN}{_FULL})(?:[的生]?[, (]{{1,2}}属[鼠牛虎兔龙蛇马羊猴鸡狗猪](?!于|年|相)"
            f"|[的生]?[, (]{{0,2}}{_SIGN}座(?!流星|[的星]))",
            0.6,
            ("属", "座"),
        ),
        Form(
            "somebody's",
            f"(?:{_SOMEBODY})(?:是(?P<value>{_FULL}|{_OF_THE_MOON})(?:生?的)?(?=[,。;!]|$)|是?(?P<value>{_FULL}"
            f"|{_OF_THE_MOON})的?生日)",
            0.55,
        ),
        Form(
            "behind a passport's number",
            f"(?<=(?<![A-Z0-9])(?:[EG][0-9]{{8}}|[EPS][A-Z][0-9]{{7}})[ ,|]{{1,3}})(?P<value>{_FULL})"
            f"(?=[ ,;|。{BREAK}]|$)",
            0.6,
        ),
        Form(
            "behind a name and a sex",
            f"(?:^|[ ,|:;(])[男女][ ,|]{{1,3}}(?P<value>{_FULL}|(?=184|19|200){_MONTH_OF_A_YEAR})(?=[ ,|)]|$)"
            f"(?!{_VISIT})",
            0.6,
        ),
        Form(
            "of whom lives",
            f"(?:{_SURNAMED}|·\\p{{Han}}{{1,8}})[(](?P<value>{_FULL}|{_MONTH_OF_A_YEAR})[ ]?-{{1,2}}[ ]?"
            "(?:至?今)?[)](?=[ ,]{0,2}(?:[男女](?![^,;。])|\\p{Han}{1,3}族[,;。]|[^,。;]{0,10}(?:人(?![民事口力])|教授"
            "|博士|硕士|讲师|研究员|医师|工程师|学者|作家|诗人|画家|导演|演员|歌手|编辑|院士|主任|运动员)))",
            0.6,
        ),
        Form(
            "a new-born",
            f"(?:新生儿|婴儿|男婴|女婴|宝宝)[^,。;]{{0,6}}[, ]于?(?P<value>{_FULL}"
            f"|{_YEAR}年{_MONTH}月{_DAY}[日号])(?=[^。;]{{0,24}}(?:体重|身长|[0-9]克|母|剖|顺产))",
            0.6,
        ),
        Form(
            "in figures apart",
            "(?<![0-9])(?P<value>(?:1 9 [0-9]|2 0 [012]) [0-9] ?年 ?(?:[01] )?[0-9] ?月 ?(?:[0-3] )?[0-9] ?[日号])",
            0.35,
        ),
        Form(
            "a short year, born",
            "(?:他|她|我|本人|老婆|老公|妈"
            f"|爸)[^,。;0-9]{{0,2}}(?P<value>[0-9]{{2}}年[ ]?{_MONTH}月)(?=的?(?:出生|生))",
            0.6,
        ),
        Form(
            "b., English",
            "(?<![A-Za-z0-9.])(?:b[.]"
            f"|née [A-Z][a-z]+,) ?(?P<value>{_ASCII_YEAR}{_SEPARATOR}{_MONTH}{_SEPARATOR}{_DAY}(?![0-9])"
            f"|{_ORDINAL}[ ]{_NAMED_MONTH},?[ ]{_ASCII_YEAR}"
            f"|{_NAMED_MONTH}[ ]{_ORDINAL},?[ ]{_ASCII_YEAR})",
            0.6,
        ),
        Form(
            "a date, born",
            f"{BEFORE}(?P<value>{_FULL}|{_YEAR}[ ]?年[ ]?{_MONTH}[ ]?月|[0-9]{{2}}年{_MONTH}月{_DAY}[日号])"
            f"(?:[ ]?(?:凌晨|清晨|早[上晨]|上午|中午|下午|傍晚|晚上|夜里"
            f"|半夜)?(?:[0-2]?[0-9][:时点](?:[0-5]?[0-9]?分?|多|左右|半))?[ ]?){_BIRTH}{_OF_MANY}",
            0.6,
        ),
        Form(
            "of a child one speaks of",
            f"(?:娃|宝宝|宝贝|闺女|丫头|儿子|女儿|孩子|小孩|外?孙[子女]?)是?(?P<value>{_BORN_THEN}{_FULL})"
            f"(?:出?生)?的(?=[,;。!]|$)",
            0.6,
        ),
        Form(
            "a short year written, born",
            f"(?<![0-9〇零一二三四五六七八九])(?P<value>{_SHORT_YEAR}年{_MONTH}月{_DAY}[日号]?)(?:出生|生人"
            f"|生的?(?=[,;。)、 |]|$)){_OF_MANY}",
            0.6,
            ("生",),
        ),
        Form(
            "in a record, before a telephone",
            f"{_BORN_THEN}(?<=(?:^|[,;:。 |])(?:{_SURNAMED}|\\p{{Han}}{{1,8}}·\\p{{Han}}{{1,8}})[ ]?[,|][ ]?)"
            f"(?P<value>{_FULL})[ ]?[,|][ ]?(?={_REACHED_AT})",
            0.6,
        ),
        Form(
            "in a record of a person",
            f"{_FIELD}(?:(?P<value>{_FULL}|{_ROC})[, |]{{1,2}}(?={_OF_A_PERSON})"
            f"|(?P<value>(?=184|19|20(?:0|1[0-5])){_FULL})[, |]{{1,2}}(?=主诉|{_SCHOOLED}))",
            0.6,
        ),
        Form(
            "in a list of birthdays",
            f"(?:生日(?:提醒|名单|祝福|信息|表)|寿星)(?:[^0-9\\n。;]{{0,12}}?[:,;、 ])?"
            f"(?:{_SURNAMED}|\\p{{Han}}{{1,8}}·\\p{{Han}}{{1,8}})"
            f"[,:( |]{{1,2}}(?P<value>{_FULL})",
            0.6,
            ("生日", "寿星"),
        ),
        Form(
            "a birthday",
            f"{BEFORE}(?P<value>(?=19|200|一九){_FULL})[, ]{{0,2}}"
            "(?:|(?<=(?:19[0-9]|一九)[^;。]{5,14})(?:[^\\P{Han}过庆办在给为祝国党军校店司港站社门当作成]{1,3}"
            "|\\p{Han}{0,4}[0-9]{1,3}岁))生日"
            "(?!快乐|派对|聚会|[会宴歌趴礼前后特限专版款]|蛋糕|当[天日]|那[天年]|主题|活动|优惠)",
            0.6,
            ("生日",),
        ),
        Form(
            "of a party",
            f"{_PARTY}{_SURNAMED}[ ,(]{{1,3}}(?P<value>19[0-9]{{2}}(?:[./\\-][0-9]{{1,2}}){{2}})(?=[,;。)]|[ ]*$)"
            f"|^[ ]{{0,3}}{_PARTY}{_SURNAMED}[ ,(]{{1,3}}(?P<value>(?=19){_FULL})(?=[)]?[ ]*$)",
            0.6,
        ),
        Form(
            "of a household",
            f"{_HOUSEHOLD}(?:{_SURNAMED}|\\p{{Han}}{{1,8}}·\\p{{Han}}{{1,8}})[ ,(]{{1,3}}"
            f"(?P<value>{_BORN_THEN}{_FULL})(?=[,;。)]|[ ]*$)",
            0.6,
            ("户主", "之", "子", "女", "亲", "丈夫", "配偶"),
        ),
        Form("a day of the moon, born", f"(?P<value>{_OF_THE_MOON})(?:生于|{_BIRTH}{_OF_MANY}|的生日)", 0.6),
        Form("by the sun, too", f"{_OF_THE_MOON}[,( ]{{0,2}}(?:阳历|公历|新历)[:是]?(?P<value>{_FULL})", 0.6),
        Form(
            "a year, born",
            f"(?:(?:^|[,; |])(?:[男女]|\\p{{Han}}{{1,3}}族),于?|{_KIN})"
            f"(?P<value>{_YEAR}年)(?:出生|生人?)(?=[,;。)、 ]|$)",
            0.6,
        ),
        Form(
            "a short year, of whom one speaks",
            "(?:^|[,;。 ])(?P<value>(?:[4-9][0-9]|0[0-9])年)(?:生人(?=[,;。)、 ]|$)|的(?=[,;。]))",
            0.35,
        ),
        Form(
            "a short year, behind a sex or of somebody",
            f"(?:(?:^|[,; |])[男女],|{_SOMEBODY})是?"
            f"(?P<value>{_SHORT_YEAR}年{_MONTH}月(?:{_DAY}[日号]?)?|[4-90][0-9][./\\-]{_MONTH}[./\\-]{_DAY})"
            "(?:的|出?生的?)(?=[,;。]|$)",
            0.6,
        ),
    )
    prefilter = (
        f"(?:^|[^A-Za-z]){_ROLE}[ ]?:?[ ][A-Z][^\n,|(]{{2,60}}[,|(-][ ]?(?:[0-3]?[0-9][/. \\-]|(?:184|19"
        f"|20)[0-9]{{2}}|{_NAMED_MONTH})",
        f"(?:^|[^A-Za-z])(?:Mr|Mrs|Ms|Miss|Mx|Master)[.]?[ ][A-Z][^\n,|(]{{2,50}}[,(][ ]?(?:[0-3]?[0-9][/. \\-]"
        f"|(?:184|19|20)[0-9]{{2}}|{_NAMED_MONTH})",
        "[,|\t][ ]?(?:M|F|male|female)[ ]?[,|\t][ ]?(?:[0-3]?[0-9][/. \\-]|(?:184|19|20)[0-9]{2}|(?:jan|feb|mar|apr"
        "|may|jun|jul|aug|sep|oct|nov|dec))",
        f"(?:184|20[0-2])[0-9年月./ \\-]{{5,9}}[日号]?[ ]?[,| ][ ]?(?:就?读)?{_OF_A_CHILD}",
        f"[日号0-9][的生]?[, (]{{0,2}}(?:属[鼠牛虎兔龙蛇马羊猴鸡狗猪]|{_SIGN}座)",
        "(?:184|19|20)[0-9]{2}[ ]?[,|\t][ ]?(?:M|F|male|female)(?:[^A-Za-z]|$)",
        "turn(?:s|ed|ing)?[ ](?:[0-9]{1,3}|[a-z-]{3,14})[ ]on[ ](?:the[ ])?[A-Z0-9]",
        "(?:娃|宝宝|宝贝|闺女|丫头|儿子|女儿|孩子|小孩|外?孙[子女]?)是?[12一二][0-9〇零一二三四五六七八九]{3}[^\n,;。"
        "]{2,14}的(?:[,;。!]|$)",
        "[日号月年0-9十一二三四五六七八九点分半][ ]?(?:出生|生人|生的?(?:[,;。)、 |]|$))",
        "(?:184|19|20)[0-9]{2}(?:年|[./\\-])[0-9]{1,2}[^\n]{1,88}[0-9]{6}[ -]?(?:19"
        "|20)[0-9]{2}[ -]?[01][0-9][ -]?[0-3][0-9][ -]?[0-9]{3}[0-9X]",
        "[0-9]{6}[ -]?(?:19|20)[0-9]{2}[ -]?[01][0-9][ -]?[0-3][0-9][ -]?[0-9]{3}[0-9X][^\n]{1,60}(?:19"
        "|20)[0-9]{2}(?:年|[./\\-])?[0-9]",
        f"{_LABEL}{_TIE}[0-9中民正冬腊农阴甲乙丙丁戊己庚辛壬癸{_NUMERALS}A-Z]",
        f"{_BORN}[0-9中民{_NUMERALS}A-Z]",
        f"(?:{_SOMEBODY})(?:是|[:,])?(?:[12][0-9]{{3}}|[0-9]{{2}}年|[{_NUMERALS}]{{2}})",
        "(?:^|[ ,|:;(])[男女][ ,|]{1,3}[12][0-9]",
        "(?:新生儿|婴儿|男婴|女婴|宝宝)[^,。;\\n]{0,6}[, ]于?[12][0-9]",
        "(?:1 9 [0-9]|2 0 [012]) [0-9] ?年",
        f"(?:^|[^a-z0-9.])(?:b[.]|née [a-z]+,) ?(?:[0-3]?[0-9](?:st|nd|rd|th)? {_NAMED_MONTH}|{_NAMED_MONTH}"
        "|(?:184|19[0-9]|20[0-9])[0-9][-/.])",
        "(?:^|[,;。 ])[4-90][0-9]年的[,;。]",
        "[日号月年0-9][ ]?(?:出生|生[于在]|生人?的?(?:[,;。)、 |]|$)|落地|出世|降生|落草)",
        f"[0-9日号][, |]{{1,2}}(?:{_OF_A_PERSON}|主诉|{_SCHOOLED})",
        "[0-9日号月][ ]?-{1,2}[ ]?(?:至?今)?[)]",
        f"{_CHILDREN}[^\\n]*[12一二]",
        inserted(_COLUMN),
        f"{_CHILDREN}[^\\n]*\\n+[^\\n]*[12一二]",
        f"{_LUNAR}(?:生于|{_BIRTH}|的生日|[,( ]{{0,2}}(?:阳历|公历|新历))",
        f"[男女,我他她娃]是?{_SHORT_YEAR}年{_MONTH}月[^,;。\\n]{{0,4}}[的生]",
        f"[男女,我他她娃]是?[4-90][0-9][./\\-]{_MONTH}[./\\-]{_DAY}[的出生]",
        "[EGPS][A-Z0-9][0-9]{7}[ ,|]{1,3}(?:[12][0-9]|[0-3]?[0-9][/.\\-])",
        _ALONE,
        "(?:生日(?:提醒|名单|祝福|信息|表)|寿星)[^0-9\\n。;]{0,30}[,:( |][12一二]",
        "[0-9日号][, ]{0,2}(?:\\p{Han}{0,3}|\\p{Han}{0,4}[0-9]{1,3}岁)生日",
        f"{_PARTY}[^\\n0-9]{{2,8}}19[0-9]{{2}}[年./\\-]",
        f"{_HOUSEHOLD}[^\\n0-9]{{3,20}}(?:(?:184|19|20)[0-9]|[一二][〇零九])",
        f"[,|][ ]?(?:184|19|20)[0-9./\\-年月]{{5,8}}日?[ ]?[,|][ ]?(?:{_REACHED_AT})",
        "[12][0-9]{3}[0-9年./\\-]{1,2}[0-9]{1,2}[0-9月./\\-]{1,2}[0-9]{0,2}日?[ ,|;/]{1,3}[0-9]{6}[ -]?(?:19|20)[0-9]",
    )
    context_words = (
        "身份证", "他", "她", "我", "本人", "先生", "女士", "姓名", "男", "女", "汉族", "name", "he", "she", "mr",
        "ms", "mrs",
    )  # fmt: skip
    counter_context = (
        "公司", "企业", "品牌", "国家", "祖国", "共和国", "新中国", "建党", "建国", "校庆", "项目", "产品", "开源",
        "逝世", "去世", "卒于", "病逝", "诞辰", "享年", "company", "startup", "project", "language", "died",
    )  # fmt: skip

    def find(self, line: str, above: str = "") -> Iterator[Found]:
        """As everywhere, and a date that is all there is below its label: in a form, in a cell of HTML."""
        yield from super().find(line, above)
        children = _OF_CHILDREN.search(line) or _OF_CHILDREN.search(above)
        for match in _CHILD.finditer(line, timeout=TIMEOUT_SECONDS) if children else ():
            if self.validate_result(match["value"]) is not False:
                yield Found(match.start("value"), match.end("value"), _BELOW)
        for match in _ID.finditer(line):
            born = _date(_parts(plain(match["born"])))
            around = (match.start() - _BEFORE_AN_ID, match.start()), (match.end(), match.end() + _BEHIND_AN_ID)
            for first, last in around if born else ():
                for beside in _DATE_ALONE.finditer(line, max(0, first), last, timeout=TIMEOUT_SECONDS):
                    if _date(_parts(beside.group())) == born:
                        yield Found(beside.start(), beside.end(), _BELOW)
        for start, end in values_under(line, _COLUMNS):
            if _DATE.fullmatch(line, start, end) and self.validate_result(line[start:end]) is not False:
                yield Found(start, end, self.in_context(line, above, start, end, _BELOW))
        below = _ALL.fullmatch(line) if above and _LABEL_ABOVE.search(above) else None
        if below and self.validate_result(below["value"]) is not False:
            yield Found(below.start("value"), below.end("value"), _BELOW)

    def in_context(self, line: str, above: str, start: int, end: int, score: float) -> float:
        """As everywhere, but what `DOB` is said to stand for else is no birth, nor a day that stands for none."""
        if (_FIRST_DAY.fullmatch(line, start, end) and _DEFAULT.search(line)) or _is_of_a_figure(line, start):
            return 0.0
        return 0.0 if _OTHERWISE.search(line, 0, start) else super().in_context(line, above, start, end, score)

    def validate_result(self, pattern_text: str) -> bool | None:
        """A day that no calendar has is none; all others need what is said of them."""
        parts = _parts(pattern_text)
        whole = len(parts) == 3 and max(parts) >= 1000
        return False if whole and _date(parts) is None else None

    @staticmethod
    def canonical(value: str) -> str:
        """The date as year-month-day, where it has all three."""
        date = _date(_parts(value))
        return date.isoformat() if date else "".join(value.split())


def _is_of_a_figure(line: str, start: int) -> bool:
    """Whether the sentence before a date begins with the name of one of history or of fiction (林黛玉的生日是…), or is
    an exercise's."""
    if _OF_AN_EXERCISE.match(line):
        return True
    floor = max(0, start - _SENTENCE_BEFORE)
    begin = max((mark.end() for mark in _SENTENCE.finditer(line, floor, start)), default=floor)
    latin = _OF_A_LATIN_NAME.match(line, begin)
    is_known = latin is not None and is_renowned(latin.group())
    for first in range(begin, begin + 5):  # 钢铁侠托尼·斯塔克
        ends = range(first + (2 if first == begin else 3), first + 13)
        is_known = is_known or any(line[first:end] in CHINESE and line[end : end + 1] in _BEHIND_WHO for end in ends)
    return is_known and _REACHED.search(line) is None


def _parts(value: str) -> list[int]:
    """The numbers a date is written with, in its order; the name of a month is its number, behind the day."""
    if len(value) == 8 and value.isdigit():
        value = f"{value[:4]}-{value[4:6]}-{value[6:]}"
    parts = [_number(part) for part in _NUMBER.findall(value.replace(BREAK, ""))]
    month = _MONTH_NAME.search(value)
    if "民国" in value and len(parts) == 3:
        parts[0] += _ROC_ERA
    if month:
        parts.insert(1, 1 + _MONTH_NAMES.index(month.group().lower()))
    return parts


def _number(part: str) -> int:
    if part.isascii():
        return int(part)
    if "十" not in part:
        return int("".join(_DIGITS[character] for character in part))
    tens, _, ones = part.partition("十")
    return 10 * int(_DIGITS.get(tens, "1")) + int(_DIGITS.get(ones, "0"))


def _date(parts: list[int]) -> datetime.date | None:
    """The date of three numbers, its year first or last."""
    if len(parts) != 3:
        return None
    first, middle, last = parts
    year, month, day = (first, middle, last) if first >= 1000 else (last, middle, first)
    if month > 12 and first < 1000:
        month, day = day, month
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None
