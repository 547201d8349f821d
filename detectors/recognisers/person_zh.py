"""Names of people in Chinese text."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import regex
import rjieba

from detectors.recognisers.identifier import TIMEOUT_SECONDS, Found, Identifier

_COMMON = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘蒋蔡余于杜叶程苏魏吕丁任沈姚"
    "卢姜崔钟谭陆汪范廖石金韦贾夏付傅方邹熊白孟秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温"
    "康施洪文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂"
    "成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费"
    "卜冷晏席卫米柏宗瞿桂佟应臧闵苟邬边卞姬仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐"
    "冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘闻厉伊仝区郜海阚花权帅屠朴练廉禹井漆巴丰支卿晁雍濮寿扈浦宿逄郦贡"
    "国張劉陳楊黃趙吳孫馬羅鄭謝許韓馮鄧蕭蔣葉蘇呂盧鐘鍾譚陸範賈鄒龍顧龔萬錢嚴湯龐顏莊聶歐關蘭寧紀單塗駱藍"
)
_COMPOUND = (
    "欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|夏侯|司徒|皇甫|尉迟|公孙|公孫|慕容|令狐|长孙|長孫|宇文|轩辕"
    "|轩轅|东方|東方"
    "|南宫|西门|独孤|端木|百里|呼延|东郭|闻人|赫连|澹台|公冶|宗政|濮阳|淳于|单于|太叔|申屠|仲孙|钟离"
    "|鲜于|闾丘|亓官"
)
_SURNAME = f"(?:{_COMPOUND}|[{_COMMON}])"
_HAN = r"\p{Han}"
_SURE_LABELS = "姓名|名字|联系人|聯絡人|聯繫人|收件人|收货人|寄件人|发件人|户名|持卡人|[Nn]ame"
_LABELS = (
    f"{_SURE_LABELS}|寄送人|申请人|申請人|经办人|负责人|法定代表人|法人代表|代表人|开户人|车主|户主"
    f"|患者|病人|就诊人|旅客|乘客"
    "|乘车人|入住人|投保人|被保险人|受益人|当事人|原告|被告|上诉人|被上诉人|嫌疑人|被告人|监护人|报案人"
    "|受害人|证人|员工|学员"
    "|考生|学生|买家|卖家|业主|租客|房东|承租人|出租人|雇员|委托人|代理人|签收人|预订人|司机|驾驶员"
    "|客户|用户|会员|顾客|居民"
)
_TIE = "(?:是|为|叫|[:：])"
_NAMED = (
    f"(?:我叫|名叫|叫做|本人|我是|姓名"
    f"|(?:{_LABELS})[ \u3000]?(?:姓名)?[ \u3000]?{_TIE})[ \u3000]{{0,3}}{_SURNAME}{_HAN}"
)
_TITLES = (
    "先生|女士|小姐|太太|夫人|同志|教授|老师|老師|医生|醫生|大夫|律师|律師|经理|总监|董事长|院士|博士"
    "|书记|主任|局长|处长|科长"
    "|市长|省长|县长|部长|总统|主席|总理|校长|院长|记者|記者|警官|法官|检察官|护士|师傅|阿姨|叔叔|爷爷"
    "|奶奶|工程师"
)
_TITLED = f"{_SURNAME}{_HAN}{{1,3}}(?:{_TITLES})"
_PRIVATE = (
    "手机|手機|电话|電話|联系方式|身份证|身份證|证件|护照|邮箱|微信|银行卡|住址|户籍|家庭住址|车牌|生日|病历|工资|名下"
)
_OWNED = f"的?(?:{_PRIVATE}|地址|账号|账户|身份)"
_AFTER_NAME = (
    f"(?:[ ]?[（(]?(?:男|女)[)），,、]|[，,（( ]{{0,2}}的?(?:{_PRIVATE})"
    "|[，,]?现?(?:住在|家住|居住在|住址|出生于|生于|毕业于|就职于|任职于|户籍))"
)
_FOLLOWED = f"{_SURNAME}{_HAN}{{1,3}}{_AFTER_NAME}"
_PERSONAL_NUMBER = "(?:1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}|[1-9][0-9]{16}[0-9Xx]|6[0-9]{15,18})"
_ADDRESSED = "核对|核实|联系|聯繫|通知|告知|转告|转账[至给]|汇款[至给]|打款[至给]|交接给|转交|寄给|发给|转给"
_TRANSLITERATED = f"(?:{_LABELS})[ \u3000]?{_TIE}[ \u3000]{{0,3}}{_HAN}{{1,8}}[·•・‧]{_HAN}{{1,10}}"

_EVIDENCE = regex.compile("|".join((_NAMED, _TITLED, _FOLLOWED, _PERSONAL_NUMBER, _TRANSLITERATED)))
_LABEL_BEFORE = regex.compile(
    f"(?:{_LABELS}|{_ADDRESSED}|我叫|名叫|叫做|本人|我是)[ \u3000]?(?:姓名)?[ \u3000]?{_TIE}?[ \u3000]{{0,3}}$"
)
_TITLE_AFTER = regex.compile(f"(?:{_TITLES})")
_OWNED_AFTER = regex.compile(f"{_AFTER_NAME}|{_OWNED}")
_VALUE = f"(?P<value>(?:(?:{_COMPOUND})|[{_COMMON}]){_HAN}{{1,2}})"
_LABELLED_RE = regex.compile(
    f"(?:(?P<sure>{_SURE_LABELS})|{_LABELS})[ \u3000]?(?P<sure>姓名)?[ \u3000]?{_TIE}[ \u3000]{{0,3}}{_VALUE}(?!{_HAN})"
)
_ACTS = "完成|申请|办理|提交|登录|注册|下单|购买|签收|预约|缴纳|支付|住院|就诊|报案|投诉|反映"
_ADDRESSED_RE = regex.compile(f"(?:{_LABELS}|{_ADDRESSED}){_VALUE}(?=[，,；;（(]|{_OWNED}|{_ACTS}|$)")
_ACTS_RE = regex.compile(_ACTS)
_NO_NAME = regex.compile(f"{_OWNED}|{_LABELS}|{_TITLES}")
_NUMBER_NEAR = regex.compile(f"(?<![0-9A-Za-z]){_PERSONAL_NUMBER}(?![0-9A-Za-z])")
_TRANSLITERATED_RE = regex.compile(
    f"(?:{_LABELS})[ \u3000]?{_TIE}[ \u3000]{{0,3}}(?P<value>{_HAN}{{1,8}}(?:[·•・‧]{_HAN}{{1,10}}){{1,3}})(?!{_HAN})"
)
_SURNAME_RE = regex.compile(_SURNAME)
_HAN_RUN = regex.compile(f"{_HAN}{{1,2}}")
_CLAUSE_END = regex.compile(f"[^{_HAN}]|$")
_LOOSE, _CLOSED = frozenset("xvpcudm"), frozenset("pdcru")
"""First letters of the tags that may stand before a name, and of those no surname has."""
_CONNECTING = frozenset("的和与在是于说将已因被给向对从到住男女等及或也都还为有就又再要会能可把让请去来至同跟曾")
_SENTENCE = regex.compile(r"[^\n。！？；]{1,400}(?=[\n。！？；，,、 ]|\Z)|[^\n。！？；]{1,400}")
"""At most 400 characters up to a stop, a comma or a space: the segmenter's cost stays bounded."""

Tokens = Sequence[tuple[str, str]]


@dataclass(frozen=True)
class _Candidate:
    """A span that can be a name. `named`: the segmenter says so, else it is a surname and what follows.
    `free`: the word before is a verb, a particle or a stop, so that the name is no end of a longer noun."""

    start: int
    end: int
    named: bool
    free: bool


class ChinesePersonRecognizer(Identifier):
    """Names of people: a surname (or a transliterated name with its dot) and evidence beside it.

    The segmenter's tag alone is not enough: manuals and poems are full of words it takes for names. A label
    ('姓名：'), a title ('…先生'), what the person has ('…的手机号') or a personal number in the same sentence
    makes a candidate a finding. A surname with a title and no given name points to nobody and is left.
    """

    entity = "PERSON"
    prefilter = (_NAMED, f"{_HAN}(?:{_TITLES})", f"{_HAN}{_AFTER_NAME}", _PERSONAL_NUMBER, _TRANSLITERATED)

    def find(self, line: str, above: str = "") -> Iterator[Found]:
        """All names in a line, looked for sentence by sentence where there is evidence."""
        for sentence in _SENTENCE.finditer(line):
            words = sentence.group()
            if _EVIDENCE.search(words, timeout=TIMEOUT_SECONDS):
                for start, end, score in _names(words):
                    yield Found(sentence.start() + start, sentence.start() + end, score)


def _names(sentence: str) -> Iterator[tuple[int, int, float]]:
    tokens = list(rjieba.tag(sentence))
    numbered = _NUMBER_NEAR.search(sentence) is not None
    for match in _TRANSLITERATED_RE.finditer(sentence):
        yield *match.span("value"), 0.8
    yield from _labelled(sentence, tokens, numbered)
    for candidate in _candidates(sentence, tokens):
        score = _weigh(sentence, candidate, numbered)
        if score:
            yield candidate.start, candidate.end, score


def _labelled(sentence: str, tokens: Tokens, numbered: bool) -> Iterator[tuple[int, int, float]]:
    """What stands alone after a label and a colon, or in a numbered sentence directly after a label. After a
    role ('用户：') a word of the dictionary is that word."""
    words = {word for word, tag in tokens if not tag.startswith(("nr", "ns", "nz"))}
    for match in _LABELLED_RE.finditer(sentence):
        if match["sure"] or match["value"] not in words:
            yield *match.span("value"), 0.85
    for match in _ADDRESSED_RE.finditer(sentence) if numbered else ():
        if match["value"] not in words:
            yield *match.span("value"), 0.7


def _candidates(sentence: str, tokens: Tokens) -> Iterator[_Candidate]:
    end = 0
    before = "x"
    for (word, tag), (following, following_tag) in zip(tokens, [*tokens[1:], ("", "x")], strict=True):
        start, end = end, end + len(word)
        surname, free = _SURNAME_RE.match(word), before[0] in _LOOSE
        before = tag
        if not surname or _NO_NAME.fullmatch(word):
            continue
        given = len(word) - surname.end()
        if given == 0 and _HAN_RUN.fullmatch(following) and tag[0] not in _CLOSED:
            yield _Candidate(start, end + len(following), following_tag.startswith("nr"), free)
        elif given in (1, 2) and tag.startswith("nr"):
            longer = given == 1 and len(following) == 1 and following not in _CONNECTING
            longer = (
                longer
                and _HAN_RUN.fullmatch(following) is not None
                and _CLAUSE_END.match(sentence, end + 1) is not None
            )
            yield _Candidate(start, end + longer, True, free)


def _weigh(sentence: str, candidate: _Candidate, numbered: bool) -> float:
    after = sentence[candidate.end : candidate.end + 12]
    label = _LABEL_BEFORE.search(sentence[max(0, candidate.start - 12) : candidate.start])
    owned, titled = _OWNED_AFTER.match(after), _TITLE_AFTER.match(after)
    if candidate.named:
        return 0.75 if label or owned or titled else 0.6 if numbered else 0.0
    if not numbered:
        return 0.0
    bounded = owned or titled or _CLAUSE_END.match(after) or _ACTS_RE.match(after)
    return 0.6 if label or (bounded and candidate.free) else 0.0
