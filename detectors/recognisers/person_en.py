"""Names of people in English text."""

import re
from collections.abc import Iterator
from itertools import pairwise

import numpy as np
import regex

from detectors import latin_names
from detectors.reading import Readings
from detectors.recognisers.identifier import TIMEOUT_SECONDS, Form, Found, FoundAtOnce, Identifier
from detectors.renowned import LATIN

_WORD = r"(?:[OD]['’])?\p{Lu}\p{Ll}{1,20}(?:['’\-]\p{Lu}?\p{Ll}{1,20}|\p{Lu}\p{Ll}{1,20})?"
_INITIAL = "\\p{Lu}[.]"
_PARTICLE = "(?:van der|van de|van den|van|von|de la|de|da|dos|del|della|di|la|le|bin|al|el|O['’]|Mc|Mac|ten|ter)"
_SURNAME = f"(?:(?:{_PARTICLE}[ ]?)?{_WORD})"
_FULL = f"{_WORD}(?:[ ](?:{_INITIAL}|\\p{{Lu}}(?!['’])|{_SURNAME})(?![\\p{{L}}])){{1,3}}"
_TITLE = (
    "(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Doctor|Sir|Madam|Lady|Judge|Senator|Nurse|Officer|Sergeant"
    "|Captain|Rev|Reverend)"
)
_LABEL = (
    "(?:[Nn]ame|[Xx]ing ?[Mm]ing|[Ff]ull[ _-]?[Nn]ame|[Pp]atient(?: [Nn]ame)?|[Cc]ustomer(?: [Nn]ame)?"
    "|[Ee]mployee(?: [Nn]ame)?"
    "|[Cc]ontact(?: [Pp]erson)?|[Ss]tudent|[Cc]ardholder(?: [Nn]ame)?|[Aa]ccount [Hh]older|[Rr]ecipient|[Ss]ender"
    "|[Aa]pplicant|[Aa]ttn|[Aa]ttention|[Ss]igned(?: by)?|[Gg]uardian|[Aa]uthor|[Dd]irected [Bb]y|[Uu]ser"
    "|[Tt]axpayer|[Pp]ayee|[Pp]ayer|[Bb]eneficiary|[Ii]nsured|[Tt]enant|[Bb]orrower|[Cc]laimant|[Cc]onsignee"
    "|[Pp]assenger|[Gg]uest|[Vv]isitor|[Dd]river|[Hh]older|[Nn]ext [Oo]f [Kk]in|[Ss]pouse|[Pp]arent|[Tt]eacher"
    "|[Ww]itness|[Ii]nterviewer|[Cc]andidate|[Rr]eviewed [Bb]y|[Aa]pproved [Bb]y|[Pp]repared [Bb]y"
    "|姓名|联系人|收件人|英文名|户名|持卡人|旅客|乘客|客户|患者)"
)
_BY_TITLE = f"{_TITLE}[.]?[ ](?P<value>(?:{_INITIAL}[ ])?{_SURNAME}(?:[ ](?:{_INITIAL}|{_SURNAME})){{0,2}})"
_BY_LABEL = (
    f"{_LABEL}[\"']?[ ]?:[ ]{{0,6}}[\"']?(?P<value>(?:{_INITIAL}[ ]?){{0,2}}{_FULL}|(?:{_INITIAL}[ ]){{1,2}}{_WORD})"
)
_BY_ADDRESS = f"(?P<value>{_FULL})[\"']?[ ]{{0,3}}<(?P<mailbox>[A-Za-z0-9._%+\\-]{{1,64}})@"
_TICKET = "(?P<value>[A-Z]{2,20}/[A-Z]{2,30})[ ]{0,2}(?:MR|MS|MRS|MISS|MSTR|CHD|INF)(?![A-Za-z])"
_CAPITALS = (
    "(?:[A-Z][.][ ]?){0,2}[A-Z](?:['’][A-Z])?[A-Z]{1,20}(?:[ ][A-Z](?:[.]|(?=[ ])))?"
    "(?:[ ](?:MC|O['’])?[A-Z]{2,20}){0,2}"
    "(?![A-Za-z])"
)
_IN_CAPITALS = regex.compile(
    "(?<![A-Za-z])(?:(?:[Nn]ame|NAME|[Hh]older|HOLDER|[Pp]assenger|PASSENGER|[Pp]atient|PATIENT|[Aa]pplicant|APPLICANT)"
    "[\"']?[ ]?[:=][ ]{0,6}[\"']?|[Ss]igned(?:, sealed and delivered)?[ ]by[ ]|SIGNED[ ]BY:?[ ])"
    f"(?P<value>{_CAPITALS})"
)
_BY_PHRASE = (
    f"(?:[Mm]y name(?:[ ]is|['’]s)|[Ii](?:[ ]am|['’]m) called|(?:call|calls) me)[ ]"
    f"(?P<value>{_WORD}(?:[ ](?:{_INITIAL}|{_SURNAME})){{0,3}})"
)
_CARD = "(?:ID|identity|residence)[ ]card|passport|driving[ ]licence|driver['’]s[ ]licen[cs]e"
_END = "(?![0-9A-Za-z\\p{L}@])"
_INTRODUCED = (
    "(?:我(?:是|叫)|名(?:字)?(?:叫|是|为)|叫做?|英文名|客户|用户|同事|朋友|室友|联系人|收件人|老师|经理|先生|女士|致电"
    "|联系|患者|学生|感谢|谢谢|致谢|邀请|采访)"
)
_NAME_RUN = regex.compile(
    rf"(?<![0-9A-Za-z./_\-@]|(?!\p{{Han}})\p{{L}})(?:(?<!\p{{Han}})|(?<={_INTRODUCED}))(?P<given>\p{{Lu}}\p{{Ll}}{{2,20}})(?:-\p{{Lu}}\p{{Ll}}+)?"
    rf"(?P<more>(?:[ ](?:{_INITIAL}|\p{{Lu}}(?=[ ])|(?:{_PARTICLE}[ ])?{_WORD})(?![\p{{L}}])){{1,4}}){_END}"
)
_SAID = regex.compile(
    r"(?<![0-9A-Za-z\p{L}./_\-@])(?P<given>\p{Lu}\p{Ll}{2,20})[ ](?:said|says|asked|told|replied|shouted|laughed"
    r"|smiled|lives|lived|was born|married|called me|emailed|phoned|texted|graduated)(?![A-Za-z])"
)
_ADDRESSED = regex.compile(
    r"(?<![0-9A-Za-z])(?:[Dd]ear|[Hh]i|[Hh]ello|[Ss]aid|[Ss]ays|[Tt]hanks,?|[Rr]egards,|[Ss]incerely,)"
    r"[ ](?P<given>\p{Lu}\p{Ll}{2,20})(?![ ]?[0-9A-Za-z\p{L}@])"
)
_RELATED = regex.compile(
    r"(?<![A-Za-z])(?:[Aa]sk(?:ed|ing)?[ ]for|[Mm]y[ ](?:son|daughter|wife|husband|brother|sister|mother|father|baby"
    r"|friend|colleague|roommate|neighbou?r|girlfriend|boyfriend|cousin|nephew|niece))"
    r"[ ](?P<given>\p{Lu}\p{Ll}{2,20})(?![0-9A-Za-z\p{L}@_\-'’]|[ ]?\p{Lu})"
)
_CALLED = regex.compile(r"我(?:叫|是)[ ]?(?P<given>\p{Lu}\p{Ll}{2,20})(?![ ]?[0-9A-Za-z@]|[ ]?\p{Han})")
_STREET_NUMBER = regex.compile(r"[0-9][ ]$|(?<!(?<![0-9])(?:19|20)[0-9])[0-9],[ ]$")
_NO_NAMES = frozenset(
    """
    Street St Avenue Ave Road Rd Lane Ln Drive Dr Court Ct Way Boulevard Blvd Square Place Terrace Parkway Highway
    Crescent Close Walk Path Mews Bypass Flat Flats Extensions Cliffs Coves Gardens Grove Hill Hills Heights Mall
    Plaza Point Ridge Route Row Run Trail Turnpike View Views Village Town Township City County State Kingdom
    Republic Island Islands Isle Islets Bay Beach River Lake Creek Falls Mountain Mountains Valley Forest Park Parks
    Pass Springs Station Airport Bridge Tower Tunnel Port Harbour Harbor Harbors Cape Coast Desert Ocean Sea Strait
    Glacier Canyon Crater Reef University College School Academy Institute Hospital Clinic Church Cathedral Chapel
    Abbey Castle Palace Hall House Hotel Inn Museum Gallery Library Theatre Theater Stadium Arena Center Centre Bank
    Press Foundation Trust Society Association Club Party Union League Group Inc Ltd LLC Corp Corporation Company Co
    GmbH Holdings Partners Capital Investments Industries Technologies Systems Software Solutions Services Pharma
    Motors Records Pictures Studios Entertainment Media News Times Post Journal Magazine Review Radio Television
    Award Awards Prize Medal Cup Trophy Open Tournament Championship Series Season Episode Test Case File Target
    Method Algorithm Model Theorem Lemma Law Equation Distribution Transform Function Matrix Process Filter Index
    Number Numbers Constant Effect Disease Syndrome License Licence Version Project Dataset Corpus API SDK Server
    Cloud Database Is Was Are Were Has Have Had Do Does Did Can Could Will Would Shall Should May Might Must And Or
    But If Then The An This That These Those My Your His Her Its Our Their In On At For To From With Without By Of
    As Not No Yes It He She We They You What When Where Who Why How Day Days Night Week Month Year Monday Tuesday
    Wednesday Thursday Friday Saturday Sunday January February March April June July August September October
    November December North South East West Northern Southern Eastern Western New Old Great National International
    American British Chinese English French German Apartment Apt Suite Building Block Unit Floor Room Box Command
    Commands Edition Guide Manual Book Books Song Album Movie Film Show Game Games Central Language Gems Release
    Build Type Field Value Table Key Node Cluster Query Error Status Restart Mode Plan Data User Default Id
    Empire Emperor Emperors Numeral Numerals Senate Catholic Catholics Catholicism Dynasty Era Age Period Revolution
    War Wars Treaty Forum Mythology Gods Legion Army Navy Culture Architecture History Support Team Teams Sales Info
    Help Desk Newsletter Notifications Admin Account Accounts Billing Security Mailing List Lists Alerts Updates Store
    Marketing Care Orders Shipping Delivery Careers Developers Developer Daily Weekly Digest Manager Officer Safety
    Rights Tracking Identification Relations Loan Loans Stock Benefits Portal Form Records Information Service Agency
    Terms Agreement Customer Contact Email
    """.split()
)
_PLACES = frozenset("Yan An|Xi An|Wu Han|He Nan|He Bei|Hu Nan|Hu Bei|Shan Xi|Li Auto|Bai Du|Tai Ji|Yu Gi".split("|"))
_FIRMS = frozenset(
    (
        "Morgan Stanley|Wolfram Research|Ralph Lauren|Calvin Klein|Tommy Hilfiger|Jack Daniels|Johnny Walker|"
        "Philip Morris|Max Mara|Hugo Boss|Harley Davidson|Eli Lilly|Ernst Young|Charles Schwab|Louis Vuitton|"
        "Christian Dior|Giorgio Armani|Oscar Mayer|Marks Spencer|Johnson Johnson|Elizabeth Arden|Estee Lauder|"
        "Bobbi Brown|Michael Kors|Kate Spade|Tory Burch|Marc Jacobs|Jimmy Choo|Vera Wang|Levi Strauss|Aston Martin|"
        "Lamborghini Aventador|Lockheed Martin|Mary Kay|Dale Carnegie|Johns Hopkins|Carnegie Mellon|Peter Piper|"
        "Sara Lee|Ben Jerry|Wendy Burger|Merrill Lynch|Arthur Andersen|Booz Allen|Franklin Templeton|Edward Jones|"
        "Raymond James|Wells Fargo|Marie Claire|Jim Beam|John Deere|Paul Smith|Ted Baker|Ben Sherman|Karen Millen|"
        "Betty Crocker|Jimmy Dean|Jack Wolfskin|Stella Artois|Johnnie Walker|Captain Morgan"
    ).split("|")
)
_PINYIN_SURNAME = (
    "(?:Zhang|Wang|Liu|Chen|Yang|Huang|Zhao|Zhou|Xu|Zhu|Guo|Luo|Zheng|Liang|Xie|Tang|Deng|Feng|Cao|Peng|Xiao|Cai"
    "|Dong|Jiang|Wei|Shen|Lu|Yao|Zhong|Cui|Liao|Fang|Xiong|Qin|Qiu|Xue|Yan|Hou|Shao|Qian|Ouyang|Sima|Zhuge|Li|Wu|Hu|Lin|Gao)"
)
_PINYIN_FAMILY = (
    "(?:Zhang|Wang|Liu|Chen|Yang|Huang|Zhao|Zhou|Xu|Zhu|Guo|Luo|Zheng|Liang|Xie|Tang|Deng|Feng|Cao|Peng|Xiao|Cai"
    "|Dong|Jiang|Wei|Shen|Lu|Yao|Zhong|Cui|Liao|Fang|Xiong|Qin|Qiu|Xue|Yan|Hou|Shao|Qian|Li|Wu|Hu|Lin|Gao|Sun|Ma|He"
    "|Song|Han|Yu|Du|Ye|Cheng|Su|Lv|Ding|Ren|Yuan|Pan|Jia|Fu|Tian|Fan|Jin|Dai|Xia|Bai|Meng|Zou|Shi|Long|Wan|Duan|Lei"
    "|Tao|Hao|Kong|Mao|Gong|Wen|Pang|Fei|Ouyang|Sima|Zhuge|Shangguan|Situ|Murong|Huangfu|Xiahou|Linghu|Dongfang)"
)
_SYLLABLE = (
    "(?:(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)(?:uang|iang|iong|ang|eng|ing|ong|uai|uan|ian|iao|ai|ei|ao|ou|an|en|in"
    "|un|ia|ie|iu|ua|ui|uo|ue|a|o|e|i|u)|er|an|ai|ao|ang)"
)
_PINYIN = regex.compile(
    rf"(?<![0-9A-Za-z./_\-@]){_PINYIN_SURNAME} (?=\p{{Lu}})(?i:{_SYLLABLE}-?{_SYLLABLE})(?![0-9A-Za-z@\-])(?! \p{{Lu}})"
)
_KNOWN_BY = (
    "(?:(?:met|meet|meeting|saw|called|emailed|texted|phoned|asked|told|contact|invited|thank|visit|know|knew|named"
    "|(?:talk|talked|spoke|speak|lunch|dinner|chat|chatted|met|live|work|worked|argued)[ ](?:to|with)|married"
    "|(?:[Mm]y|[Hh]is|[Hh]er|[Oo]ur|[Tt]heir)[ ](?:good[ ]|best[ ]|old[ ])?(?:friend|colleague|brother|sister|wife"
    "|husband|father|mother|son|daughter|cousin|uncle|aunt|boss|manager|neighbou?r|classmate|roommate|teacher|student"
    "|doctor|dentist|lawyer|landlord|tenant|client|patient|partner|assistant|supervisor|advisor"
    "|girlfriend|boyfriend))[ ]"
    "|(?<![A-Za-z ])(?:[Cc]all|[Cc]ontact|[Mm]eet|[Ee]mail|[Aa]sk|[Tt]ell)[ ])"
)
"""Words of English that a person stands behind."""
_DOES = "[ ](?:called|emailed|phoned|texted|told|said|says|asked|lives|lived|replied|married|was[ ]born)(?![A-Za-z])"
_PINYIN_SHORT = (
    f"{_PINYIN_FAMILY}[ ](?=\\p{{Lu}})(?i:{_SYLLABLE}(?:-?{_SYLLABLE})?)(?![0-9A-Za-z@\\-'’])(?![ ]\\p{{Lu}})"
)
_KNOWN = regex.compile(
    f"(?<![A-Za-z]){_KNOWN_BY}(?P<value>{_PINYIN_SHORT})"
    f"|(?<![0-9A-Za-z./_\\-@]|\\p{{L}}[ ]?)(?P<value>{_PINYIN_SHORT})(?={_DOES})"
    f"|(?<![A-Za-z])[Yy]esterday[ ](?P<value>{_PINYIN_SHORT})(?={_DOES})"
)

_HAS_HOLDER = (
    "(?:(?:[Pp]assport|[Aa]ccount|[Pp]olicy|[Cc]ard|[Tt]icket|[Pp]ermit|[Vv]isa|[Ll]icen[cs]e)[ ]?holder|taxpayer"
    "|[Pp]upil|passenger|patient|inmate|tenant|borrower|applicant|student|employee|suspect|victim|witness|co-worker"
    "|caregiver)"
)
_HELD = regex.compile(
    f"(?<![A-Za-z\\-]){_HAS_HOLDER}[ ](?P<value>{_WORD}(?:[ ]{_INITIAL})?[ ]{_SURNAME})"
    "(?=[,;.:)]|[ ](?:is|was|has|had|of|from|who|with|lives|said|reports|reported|requested|called)(?![A-Za-z])|$)"
)
_PINYIN_LABELS = (
    "xing ming|kai hu ren|shou jian ren|shou kuan ren|shou huo ren|fu kuan ren|lian xi ren|chi ka ren|shen qing ren"
    "|jing ban ren|jian hu ren|ji jian ren|hu ming|huan zhe|xue sheng|ke hu|cheng ke|che zhu|fang dong|hu zhu"
)
_PINYIN_LABEL = f"(?:{_PINYIN_LABELS.replace(' ', '[ ]?')})"
_PINYIN_LABELLED = regex.compile(
    f"(?<![A-Za-z])(?i:{_PINYIN_LABEL})[\"']?[ ]?[:=]?[ ]{{0,4}}[\"']?"
    f"(?P<value>(?i:{_SYLLABLE}{{1,2}}[ ]{_SYLLABLE}(?:[ \\-]?{_SYLLABLE})?))(?![A-Za-z@])"
)
_MAILED = regex.compile(f"(?<![0-9A-Za-z]){_BY_ADDRESS}")
_PINYIN_NAME = regex.compile(f"(?i:{_SYLLABLE}[ ]{_SYLLABLE}(?:-?{_SYLLABLE})?)")
_FAMILIES = frozenset(_PINYIN_FAMILY[3:-1].split("|"))
_GOES_ON = regex.compile("[ ][a-z]")
_AND = "[ ](?:and|&)[ ]"
_PAIR = f"(?P<value>{_WORD}[ ]{_WORD})"
_JOINED_BEFORE = regex.compile(f"(?:\\n|[.;:(][ ]?){_PAIR}(?P<and>{_AND})\\Z")
_JOINED_AFTER = regex.compile(f"{_AND}{_PAIR}(?![\\p{{L}}@]|[ ]\\p{{Lu}})")
_ACTS_TOGETHER = regex.compile(
    "[ ](?:will|have|had|are|were|both|met|agreed|signed|joined|attended|live|married|wrote|said|told|asked|chaired?)"
    "(?![A-Za-z])"
)
_OF_HISTORY = regex.compile(
    "(?:named|called)[ ](?:after|for|in[ ]honou?r[ ]of)[ ][^.;\\n]{0,60}\\Z"
    "|(?:statue|bust|portrait|biography|birthplace|works?|plays?|novels?|paintings?|theorem|poems?)[ ](?:of|by)[ ]\\Z"
)
_LIVED = regex.compile("[ ]?[(](?:c[.][ ]?|born[ ])?1[0-8][0-9][0-9](?![0-9])")
_NOBODY = frozenset(
    "John Doe|Jane Doe|John Roe|Jane Roe|Richard Roe|Joe Bloggs|Fred Bloggs|John Smith|Jane Smith|Max Mustermann".split(
        "|"
    )
)
_OF_NOBODY = regex.compile(
    "placeholder|fictitious|fictional|hypothetical|(?:sample|example|dummy|generic|default)[ ](?:name|user|data|value)"
    "|stand-in|unidentified|unknown[ ]part|your[ ](?:own[ ])?name|name[ ]here|anonymous[ ]party|占位|示例|虚构|假名",
    regex.IGNORECASE,
)

_TITLED = 0.75
_NEAR, _FAR = 80, 200
"""Characters that are looked at before a name, and on either side of one that may be nobody's."""
_RELATIONS = ("ask for", "asked for", "asking for", "my ")
_GREETINGS = ("dear ", "hi ", "hello ", "said ", "says ", "thanks", "regards, ", "sincerely, ")
_CAPITALS_FOLLOW = re.compile("(?:[:=][ \"']{0,8}|[Bb][Yy][: ]{1,2})[A-Z][A-Z.'’]")
_HOLDERS = (
    "holder taxpayer pupil passenger patient inmate tenant borrower applicant student employee suspect victim witness "
    "co-worker caregiver"
).split()
_IN_PINYIN = {label.split()[-1] for label in _PINYIN_LABELS.split("|")}
_MAILBOX = re.compile("<[A-Za-z0-9._%+-]{1,64}@")
_FAMILY_FIRST = re.compile(f"{_PINYIN_FAMILY} [A-Z]")
"""Cheap conditions of expressions, which are not searched for where these do not hold."""


def _is_renowned(name: str) -> bool:
    """Whether a name, or two words of it that follow each other, initials apart, is of history or of a novel."""
    words = [word for word in name.split() if len(word.rstrip(".")) > 1]
    return (
        name in LATIN
        or (len(words) == 1 and words[0] in LATIN)
        or any(map(LATIN.__contains__, map(" ".join, pairwise(words))))
    )


def _is_renowned_by_title(line: str, start: int, name: str) -> bool:
    """Whether a name with the title before it is of a novel: Captain Ahab."""
    before = line[max(0, start - 12) : start].replace(".", "").split()
    return bool(before) and f"{before[-1]} {name.split()[0]}" in LATIN


def _is_past(line: str, start: int, end: int) -> bool:
    """Whether a name is of whom things are named for, of one who lived long ago, or of nobody."""
    before = _just_before(line, start)
    is_told = before.endswith((" of ", " by ")) or "named " in before or "called " in before
    return bool(_LIVED.match(line, end) or (is_told and _OF_HISTORY.search(before))) or _is_nobody(line, start, end)


def _just_before(text: str, start: int) -> str:
    """The end of what stands before a place on its line, and the line's beginning."""
    return text[max(text.rfind("\n", 0, start), start - _NEAR, 0) : start]


def _is_nobody(text: str, start: int, end: int) -> bool:
    """Whether a name is one that stands for anybody's, and the words around say so."""
    if text[start:end] not in _NOBODY:
        return False
    begin = max(text.rfind("\n", 0, start) + 1, start - _FAR)
    stop = text.find("\n", end)
    return _OF_NOBODY.search(text[begin : min(stop if stop >= 0 else len(text), end + _FAR)]) is not None


def _joined(line: str, start: int, end: int) -> Iterator[Found]:
    """A name of any words that 'and' joins to one that is known, before what both do."""
    after = _JOINED_AFTER.match(line, end)
    if after and _ACTS_TOGETHER.match(line, after.end()) and not _is_thing(after["value"]):
        yield Found(after.start("value"), after.end("value"), 0.55)
    if not _ACTS_TOGETHER.match(line, end):
        return
    near = _just_before(line, start)
    before = _JOINED_BEFORE.search(near if len(near) < start else f"\n{near}")
    if before and not _is_thing(before["value"]):
        first = start - len(before["value"]) - len(before["and"])
        yield Found(first, first + len(before["value"]), 0.55)


def _is_thing(name: str) -> bool:
    return any(word in _NO_NAMES for word in name.split()) or name in _FIRMS or _is_renowned(name)


def _is_known(given: str, family: str) -> bool:
    """Whether a list has one of the names, and it is no word."""
    tables = latin_names.tables()
    return given in tables.given or family in tables.family


class EnglishPersonRecognizer(Identifier):
    """Names of people: capitalised words after a title, a label or 'my name is'; a given name with a family name; a
    Chinese name in pinyin, family name first. Streets, institutions, firms and things that bear a name are none, and
    given names that are words, places or products count before a known family name only.
    """

    entity = "PERSON"
    release = "3.5.0"
    forms = (
        Form("after a title", f"(?<![0-9A-Za-z]){_BY_TITLE}{_END}", _TITLED),
        Form("after its label", f"(?<![0-9A-Za-z]){_BY_LABEL}{_END}", 0.7),
        Form("on a ticket", f"(?<![A-Z/]){_TICKET}", 0.7),
        Form("my name is", f"(?<![0-9A-Za-z]){_BY_PHRASE}{_END}", 0.8),
        Form("my card", f"(?<![A-Za-z])(?:my|his|her)[ ](?:{_CARD}),[ ](?P<value>{_FULL})(?=[.]?[ ]*$)", 0.6),
    )
    prefilter = (
        rf"(?-i:{_TITLE})[.]?[ ][A-Z\x80-\x{{24f}}]",
        r"(?:name|ming|patient|customer|employee|contact|person|student|cardholder|holder|recipient|sender|applicant|attn"
        r"|attention|signed|by|guardian|author|user|姓名|联系人|收件人|英文名)[\"']?[ ]?:[ ]{0,6}[^ :]+ [^ -@]",
        "(?:my name is|my name['’]s|i am called|i['’]m called|calls? me) [^ -@]",
        "(?:dear|hi|hello|said|says|thanks,?|regards,|sincerely,) [^ -@]",
        "(?:asked|asking|ask) for [^ -@]",
        "my (?:son|daughter|wife|husband|brother|sister|mother|father|baby|friend|colleague|roommate|neighbou?r"
        "|girlfriend|boyfriend|cousin|nephew|niece) [^ -@]",
        "(?:card|passport|licen[cs]e), [^ ]+ [^ -@]",
        f"(?-i:{_PINYIN_FAMILY} [A-Z])",
        "我[叫是] ?[a-z][a-z]",
        "(?-i:[A-Z]/[A-Z]{2,30} {0,2}(?:MR|MS|MISS|CHD|INF))",
        "(?:taxpayer|payee|payer|beneficiary|insured|tenant|borrower|claimant|consignee|passenger|guest|visitor|driver"
        "|kin|spouse|parent|teacher|witness|interviewer|candidate|户名|持卡人|旅客|乘客|客户|患者)"
        "[\"']?[ ]?:[ ]{0,6}[^ :]+ [^ -@]",
        "(?:name|holder|passenger|patient|applicant)[\"']?[ ]?[:=][ ]{0,6}[\"']?(?-i:[A-Z][A-Z.'’])",
        "signed(?:, sealed and delivered)? by:? (?-i:[A-Z][A-Z.'’])",
        "(?:holder|taxpayer|pupil|passenger|patient|inmate|tenant|borrower|applicant|student|employee|suspect|victim"
        "|witness|co-worker|caregiver) (?-i:[A-Z\\x80-\\x{24f}])[^ ]+ [^ -@]",
        f"{_PINYIN_LABEL}[\"']?[ ]?[:=]?[ ]{{0,4}}[\"']?[a-z]",
        "<[a-z0-9._%+-]{1,64}@",
    )
    flags = 0

    def found_at_once(self, readings: Readings) -> FoundAtOnce:
        """Names that begin with a given name."""
        found = list(self._given(readings.text, latin_names.places(readings.code_points).tolist()))
        starts, ends, scores = zip(*found, strict=True) if found else ((), (), ())
        return FoundAtOnce(np.array(starts, np.int64), np.array(ends, np.int64), np.array(scores))

    def find_alike(self, line: str, above: str = "") -> Iterator[Found]:
        """Names that begin with a given name."""
        code_points = np.frombuffer(line.encode("utf-32-le", "surrogatepass"), np.uint32)
        return self._given(line, latin_names.places(code_points).tolist())

    def find(self, line: str, above: str = "") -> Iterator[Found]:
        """Names that their title, label, address or greeting tells, and those in pinyin."""
        for found in super().find(line, above):
            name = line[found.start : found.end]
            if found.score == _TITLED and (_is_renowned(name) or _is_renowned_by_title(line, found.start, name)):
                continue
            if not _is_nobody(line, found.start, found.end):
                yield found
        yield from self._by_what_is_beside(line)
        lower = line.lower()
        if any(word in lower for word in _GREETINGS):
            for match in _ADDRESSED.finditer(line, timeout=TIMEOUT_SECONDS):
                if match["given"] in latin_names.tables().given and match.group() not in LATIN:
                    yield Found(match.start("given"), match.end("given"), 0.5)
        if any(word in lower for word in _RELATIONS):
            for match in _RELATED.finditer(line, timeout=TIMEOUT_SECONDS):
                if match["given"] in latin_names.tables().given:
                    yield Found(match.start("given"), match.end("given"), 0.55)
        if _FAMILY_FIRST.search(line):
            for match in _PINYIN.finditer(line, timeout=TIMEOUT_SECONDS):
                if not _is_renowned(match.group()):
                    yield Found(match.start(), match.end(), 0.55)
            for match in _KNOWN.finditer(line, timeout=TIMEOUT_SECONDS):
                if not _is_renowned(match["value"]) and match["value"] not in _PLACES:
                    yield Found(match.start("value"), match.end("value"), 0.55)
        if "我" in line:
            for match in _CALLED.finditer(line, timeout=TIMEOUT_SECONDS):
                if match["given"] in latin_names.tables().given:
                    yield Found(match.start("given"), match.end("given"), 0.55)

    def _by_what_is_beside(self, line: str) -> Iterator[Found]:
        """Names beside an address of theirs, in capitals, behind what somebody holds, behind a label in pinyin."""
        lower = line.lower()
        if _MAILBOX.search(line):
            for match in _MAILED.finditer(line, timeout=TIMEOUT_SECONDS):
                words, mailbox = match["value"].split(), match["mailbox"].lower()
                is_own = any(len(word) > 3 and word.lower() in mailbox for word in words)
                is_own = is_own or _is_known(words[0], words[-1]) or _PINYIN_NAME.fullmatch(match["value"])
                if is_own and not any(word in _NO_NAMES for word in words):
                    yield Found(match.start("value"), match.end("value"), 0.65)
        if _CAPITALS_FOLLOW.search(line):
            for match in _IN_CAPITALS.finditer(line, timeout=TIMEOUT_SECONDS):
                words = match["value"].title().split()
                has_initial = any(word[1:] == "." for word in words)
                is_likely = has_initial or _is_known(words[0], words[-1]) or words[0] in _FAMILIES
                if len(words) > 1 and is_likely and not any(word in _NO_NAMES for word in words):
                    yield Found(match.start("value"), match.end("value"), 0.65)
        if any(word in lower for word in _HOLDERS):
            for match in _HELD.finditer(line, timeout=TIMEOUT_SECONDS):
                if not _is_thing(match["value"]):
                    yield Found(match.start("value"), match.end("value"), 0.6)
        if any(word in lower for word in _IN_PINYIN):
            for match in _PINYIN_LABELLED.finditer(line, timeout=TIMEOUT_SECONDS):
                family = match["value"].split()[0]
                is_likely = ":" in match.group() and not _GOES_ON.match(line, match.end())
                if family[0].isupper() or (is_likely and family.title() in _FAMILIES):
                    yield Found(match.start("value"), match.end("value"), 0.65)

    def _given(self, line: str, starts: list[int]) -> Iterator[Found]:
        """Names that begin with a given name at one of the places."""
        tables = latin_names.tables()
        reached = 0
        for start in starts:
            said = _SAID.match(line, start)
            if said and said["given"] in tables.given:
                yield Found(start, said.end("given"), 0.5)
            match = _NAME_RUN.match(line, start) if start >= reached else None
            if match is None:
                continue
            given, words = match["given"], match["more"].split()
            known = words[-1] in tables.family or words[0] in tables.family
            if not (given in tables.given or (known and given in tables.words)):
                continue
            if any(word in _NO_NAMES for word in words) or _STREET_NUMBER.search(line[max(0, start - 8) : start]):
                continue
            if any(len(word.rstrip(".")) > 1 for word in words) and match.group() not in _FIRMS:
                reached = match.end()
                if _is_renowned(match.group()) or _is_past(line, start, reached):
                    continue
                yield Found(start, reached, 0.65 if known else 0.55)
                yield from _joined(line, start, reached)

    def validate_result(self, pattern_text: str) -> bool | None:
        """False for a street, an institution or a thing that bears a name."""
        return False if any(word in _NO_NAMES for word in pattern_text.split()) else None

    @staticmethod
    def canonical(value: str) -> str:
        """The name in lower case."""
        return " ".join(value.lower().split())
