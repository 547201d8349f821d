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
    "|姓名|联系人|收件人|英文名)"
)
_BY_TITLE = f"{_TITLE}[.]?[ ](?P<value>(?:{_INITIAL}[ ])?{_SURNAME}(?:[ ](?:{_INITIAL}|{_SURNAME})){{0,2}})"
_BY_LABEL = f"{_LABEL}[\"']?[ ]?:[ ]{{0,6}}[\"']?(?P<value>{_FULL})"
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
    War Wars Treaty Forum Mythology Gods Legion Army Navy Culture Architecture History
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
        "Raymond James|Wells Fargo|Marie Claire|Jim Beam"
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

_TITLED = 0.75
_RELATIONS = ("ask for", "asked for", "asking for", "my ")
_GREETINGS = ("dear ", "hi ", "hello ", "said ", "says ", "thanks", "regards, ", "sincerely, ")
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


class EnglishPersonRecognizer(Identifier):
    """Names of people: capitalised words after a title, a label or 'my name is'; a given name with a family name; a
    Chinese name in pinyin, family name first. Streets, institutions, firms and things that bear a name are none, and
    given names that are words, places or products count before a known family name only.
    """

    entity = "PERSON"
    release = "3.4.0"
    forms = (
        Form("after a title", f"(?<![0-9A-Za-z]){_BY_TITLE}{_END}", _TITLED),
        Form("after its label", f"(?<![0-9A-Za-z]){_BY_LABEL}{_END}", 0.7),
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
        """Names that their title, label or greeting tells, and those in pinyin."""
        for found in super().find(line, above):
            if found.score != _TITLED or not _is_renowned(line[found.start : found.end]):
                yield found
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
                if not _is_renowned(match.group()):
                    yield Found(start, reached, 0.65 if known else 0.55)

    def validate_result(self, pattern_text: str) -> bool | None:
        """False for a street, an institution or a thing that bears a name."""
        return False if any(word in _NO_NAMES for word in pattern_text.split()) else None

    @staticmethod
    def canonical(value: str) -> str:
        """The name in lower case."""
        return " ".join(value.lower().split())
