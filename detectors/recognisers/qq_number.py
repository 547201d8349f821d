"""QQ accounts."""

from collections.abc import Iterator

import regex

from detectors.recognisers.columns import inserted, values_under
from detectors.recognisers.identifier import AFTER, DIGIT, HAN, IS, Form, Found, Identifier
from detectors.recognisers.phone_number import ONE_SPOKEN, digits_spoken

_WORD = (
    "(?:Q[ ./·*_-]?Q(?:群[主管]|(?<=群主QQ))?|[扣抠叩蔻寇釦]{2}|球球|秋秋|丘丘|企鹅|🐧|[Qq扣抠]号|加我?Q"
    "|[我他她]的?Q(?!Q)|Q我|小企鹅|鹅号)"
)
_LABEL = (
    f"{_WORD}[ ]?(?:账号|帐号|账户|我|ID|hao|h(?![a-z])|number|no[.]?|account(?:[ ]number)?|#|号码?(?=[ ]?[(])"
    "|_?num(?:ber)?"
    f"|(?:现在|目前)?(?:换|改)?(?:新号|[大小副主]号))?"
    "(?:[ ]?[/、和或及][ ]?(?:微信|手机|电话|邮箱)号?码?|[ ]?[(](?![0-9])[^()\\d]{0,40}[)])?(?:同(?:号|微信|手机号?"
    "|步))?[\\])]?(?:[ ]?(?:-{1,2}>?|[…→➜👉【「『]))?"
    "(?:[吧呗哈哦](?=[ :0-9])|(?:现在|目前|还|就|一直|只)(?=[是有])|只有"
    "|[换改]成了?|[也都亦就](?:行|成|能加|可以?)(?=[ ]?:))?"
)
_VALUE = f"(?:[1-9](?:[.·*_,、]{DIGIT}){{6,10}}|[1-9](?:[ \\-]?{DIGIT}){{4,10}})"
"""Digits; with dots between all of them, for otherwise they are a version's: QQ 9.7.20."""
_GROUPED = f"[1-9](?:[ .·*_\\-]{DIGIT}){{6,10}}|[1-9]{DIGIT}{{4,10}}|[1-9]{DIGIT}{{1,3}}(?:[ \\-]{DIGIT}{{1,5}}){{1,4}}"
_LONG = f"(?=(?:[^0-9]?{DIGIT}){{7}})(?:{_GROUPED})"
"""Where the word stands farther off: no short count, in no more than a few groups."""
_ADDED = (
    "(?:可以?|也|直接|请|欢迎|有事|就|来|快|麻烦|[加+➕滴敲])扣(?:我|一下)?|(?:^|[,;。!? ]|有事|可以?|直接)Q我|(?:^"
    "|[,;。!? ])扣一下"
    "|(?<![克系别回])扣我|(?:^|[,。;!?~ ])扣[: ](?=[0-9]{8})|加我(?:[小大]号|好友|私人号|本人|账号|号)?"
)
_NOT_GROUP = "(?:(?!群|电话|手机|微信|热线|客服|会员|活动|订单|编号)[^0-9\\n。;])"
_LABEL_ABOVE = "(?:^|[|,;:\"' ])(?:Q[ ]?Q|扣扣)[ ]?(?:号码?|账号|帐号|ID|number)?[ ]?[:]?[ |\"']{0,3}"
_ASKED = "Q[ ]?Q[ ]?(?:号码?)?(?:[是叫]|有)?(?:多少|什么|啥|几|哪个|[发给留报][我个下一]|[呢吗?])[^,;。:\\n]{0,10}"
_TOLD_ABOVE = regex.compile(f"(?:{_LABEL_ABOVE}|{_ASKED})$", regex.IGNORECASE)
_ANOTHER = "(?:[新旧老小大原][号的]|[原之以现]来?[前在]?的)(?:账号|号码)?(?:[是叫为:]|就是|QQ)?[: ]{0,2}"
"""One account where another was spoken of: the old one and the new."""
_OF_SOMEBODY = regex.compile(
    "(?<!官方|客服|公司|腾讯)Q[ ]?Q(?![ ]?(?:群|音乐|邮箱|用户|会员|浏览|游戏|空间|农场|飞车|炫舞|堂))",
    regex.IGNORECASE,
)
_ASIDE = "QQ(?:[ ](?:number|no[.]?|id))?(?:[ ]is|[,(][^\\n.;0-9]{0,60}?[, )]is)"
_ANY_DATE = f"(?:18|19|20){DIGIT}{{2}}[01]{DIGIT}[0-3]{DIGIT}(?!{DIGIT})"
_DATE = f"20[0-3]{DIGIT}[01]{DIGIT}[0-3]{DIGIT}(?!{DIGIT})"

_OWN = "[1-9][0-9]{5,10}"
_BEHIND = (
    "[ ]?(?:[(](?:我的?|是)?(?:Q[ ]?Q号?|扣扣号?|企鹅号?|q号?|🐧)[)]|[,]?这?就?是(?:我|她|他|本人|老板"
    "|群主)们?的?(?:Q[ ]?Q|扣扣|企鹅)号?"
    "|[ ,]{0,2}(?:请|可以?|欢迎)?加我?的?(?:Q[ ]?Q|扣扣)(?![群0-9A-Za-z]))"
)
"""The word behind its number."""
_LETTER = (
    "(?:^|(?<=[\\p{Han},;。!?、(/|~+➕ ]))Q(?:[: ]{1,2}|(?<=(?:[加+➕系聊找滴私戳]"
    "|[群楼店号户东]主|管理员?|客户|[大小]号|老[板师]|[站队会团班]长|[作意]者)Q))"
)
_PARTED = f"(?:[1-9]{DIGIT}{{6,10}}|[1-9](?:[ .·*_\\-]{DIGIT}){{6,10}})"
_ALL = regex.compile(
    f"(?:[^:;,。|=0-9]{{1,12}}:)?[ |\"']{{0,3}}(?P<value>(?!{_DATE}|1[3-9]{DIGIT}{{9}})[1-9]{DIGIT}{{6,10}})"
    "[ |\"'。]{0,3}"
)
_TOUCHING = f"QQ[ :]?(?P<value>(?!{_DATE})[1-9]{DIGIT}{{6,10}})(?=[A-Za-z])(?![A-Za-z]{{1,3}}[0-9])"
"""Where letters touch it."""
_IN_ENGLISH_WORDS = (
    f"QQ(?:[ ](?:number|no[.]?|id))?[ ]?(?:is|[:=])?[ ]?(?P<value>{ONE_SPOKEN}(?:[ ,-]{{1,2}}{ONE_SPOKEN}){{5,10}})"
)
_NO_COUNT = "(?!@)(?![ \\-]?[0-9]|[ ]?[只个元年万亿人名次金块颗分积单])"
_COLUMN = "[a-z_]{0,20}?qq(?:_?(?:no|num|number|id|account|code|hao))?"
"""What a column of such numbers is called."""
_COLUMNS, _NUMBER = regex.compile(_COLUMN, regex.IGNORECASE), regex.compile("[1-9][0-9]{4,10}")
_LABELLED, _TOLD, _LETTERED, _ANOTHERS, _ALONE = 0.8, 0.6, 0.57, 0.56, 0.55
_WIKIDATA = regex.compile("维基|wiki|条目|实体", regex.IGNORECASE)
_IN_CHINESE = regex.compile(HAN)
_QUESTION = regex.compile("(?<![A-Za-z])A[0-9]{0,2}[:.]", regex.IGNORECASE)
"""The answer to what a Q asks."""
_SPOKEN_OF = regex.compile("Q[ ]?Q|Q我|扣|企鹅|球球|[大小]号", regex.IGNORECASE)


class QqNumberRecognizer(Identifier):
    """QQ number: 5 to 11 digits, no zero first (Tencent). A label tells it, directly before it or earlier in
    the sentence, or on the line above, or who asks for it there; the number of a group (QQ群) is nobody's.
    """

    entity = "QQ_NUMBER"
    release = "2.6.0"
    forms = (
        Form(
            "after its label",
            f"(?<![A-Za-z]){_LABEL}{IS}(?P<value>(?!{_DATE}){_VALUE}){AFTER}{_NO_COUNT}",
            _LABELLED,
        ),
        Form(
            "later than the word",
            f"Q[ ]?Q{_NOT_GROUP}{{1,12}}?(?:账号|号码?){IS}(?P<value>(?!{_DATE}){_LONG}){AFTER}{_NO_COUNT}",
            _TOLD,
        ),
        Form(
            "before another",
            f"(?<![A-Za-z]){_LABEL}{IS}(?P<value>[1-9]{DIGIT}{{4,10}})(?=[ ][1-9]{DIGIT}{{5,10}}(?!{DIGIT}))",
            _LABELLED,
        ),
        Form(
            "behind another",
            f"(?<![A-Za-z]){_LABEL}{IS}[1-9]{DIGIT}{{4,10}}(?:[ ]?[,、/|]|[ ]|[ ]?[和或及])[ ]?"
            f"(?P<value>(?!{_ANY_DATE}|1[3-9]{DIGIT}{{9}})[1-9]{DIGIT}{{6,10}}){AFTER}{_NO_COUNT}",
            _TOLD,
        ),
        Form(
            "another",
            f"{_ANOTHER}(?P<value>(?!{_DATE}|1[3-9]{DIGIT}{{9}}){_LONG}){AFTER}{_NO_COUNT}",
            _ANOTHERS,
        ),
        Form("in an aside", f"(?<![A-Za-z]){_ASIDE}[: ]{{1,2}}(?P<value>(?!{_DATE}){_LONG}){AFTER}{_NO_COUNT}", _TOLD),
        Form(
            "add me",
            f"(?:{_ADDED})[: ]{{0,2}}(?P<value>(?!{_DATE}|1[3-9]{DIGIT}{{9}}){_LONG}){AFTER}{_NO_COUNT}",
            _ALONE,
        ),
        Form(
            "the letter alone",
            f"(?<=(?:{HAN}|^)[?!,、~ ]{{1,2}})Q[: ]{{0,2}}"
            f"(?P<value>(?=(?:[^0-9]?{DIGIT}){{8}}){_LONG}){AFTER}{_NO_COUNT}",
            _TOLD,
        ),
        Form("touching letters", f"(?<![A-Za-z]){_TOUCHING}", _TOLD),
        Form("in words of English", f"(?<![A-Za-z]){_IN_ENGLISH_WORDS}", _TOLD),
        Form(
            "before its word",
            f"(?<![0-9A-Za-z.\\-])(?P<value>(?!{_ANY_DATE}|1[3-9]{DIGIT}{{9}}){_OWN}){_BEHIND}",
            _TOLD,
        ),
        Form(
            "behind the letter",
            f"{_LETTER}(?P<value>(?!{_DATE}|1[3-9]{DIGIT}{{9}}){_PARTED}){AFTER}{_NO_COUNT}",
            _LETTERED,
        ),
        Form(
            "in English",
            f"(?<![A-Za-z])(?:on|via|my|his|her|their)[ ]QQ[^\\n.;!?0-9]{{0,24}}?(?:at|is|as|under|add|:"
            f"|,)[ ](?P<value>(?!{_DATE}){_LONG})"
            f"{AFTER}{_NO_COUNT}",
            _TOLD,
            ("QQ", "qq", "Qq"),
        ),
    )
    prefilter = (
        _TOUCHING,
        _IN_ENGLISH_WORDS,
        f"{DIGIT}{{6}}{_BEHIND}",
        f"(?:^|[\\p{{Han}},;。!?、(/|~+➕ ])Q[: ]{{0,2}}[1-9](?:[ .·*_\\-]?{DIGIT}){{6}}",
        "(?:on|via|my|his|her|their)[ ]QQ[^\\n.;!?0-9]{0,24}(?:at|is|as|under|add|:|,)[ ]{1,2}[1-9][ .·*_\\-]?[0-9]",
        f"{_LABEL}{IS}{_VALUE}",
        f"Q[ ]?Q[^0-9\\n]{{1,12}}号码?{IS}[1-9][ .·*_\\-]?[0-9]",
        f"{_ASIDE}[: ]{{1,2}}[1-9][ .·*_\\-]?[0-9]",
        f"{_ANOTHER}[1-9][ .·*_\\-]?[0-9]",
        f"(?:{_LABEL_ABOVE}|{_ASKED})\\n+[^\\n0-9]{{0,16}}[1-9]{DIGIT}{{5}}",
        f"(?:{_ADDED})[: ]{{0,2}}[1-9][ .·*_\\-]?[0-9]",
        inserted(_COLUMN),
        f"(?:{HAN}|^)[?!,、~ ]{{1,2}}Q[: ]{{0,2}}[1-9][0-9 .·*_\\-]{{6}}",
    )

    def in_context(self, line: str, above: str, start: int, end: int, score: float) -> float:
        """As everywhere, but a number one is asked to add is one of QQ only where QQ is spoken of, or 'to knock';
        and Q with a number is an entity of Wikidata where that is."""
        if score == _ALONE and not _SPOKEN_OF.search(f"{above}\n{line}"):
            return 0.0
        if score == _ANOTHERS and not _OF_SOMEBODY.search(f"{above}\n{line[:start]}"):
            return 0.0
        if score == _LETTERED and (not _IN_CHINESE.search(line) or _QUESTION.search(line, end)):
            return 0.0
        if score < _LABELLED and _WIKIDATA.search(line):
            return 0.0
        return super().in_context(line, above, start, end, score)

    def find(self, line: str, above: str = "") -> Iterator[Found]:
        """As everywhere, and a number that is all there is below its label, or that answers who asked for it."""
        yield from super().find(line, above)
        below = _ALL.fullmatch(line) if above and _TOLD_ABOVE.search(above) else None
        if below:
            yield Found(below.start("value"), below.end("value"), _TOLD)
        for start, end in values_under(line, _COLUMNS):
            if _NUMBER.fullmatch(line, start, end):
                yield Found(start, end, _TOLD)

    @staticmethod
    def canonical(value: str) -> str:
        """Its digits, which words of English may tell."""
        return digits_spoken(value) if value[0].isalpha() else "".join(filter(str.isdigit, value))
