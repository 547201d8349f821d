"""QQ accounts."""

import regex

from detectors.recognisers.identifier import AFTER, DIGIT, HAN, IS, Form, Identifier

_WORD = "(?:Q[ ]?Q|[扣抠叩蔻]{2}|球球|秋秋|丘丘|企鹅|🐧|[Qq扣抠]号|加我?Q|[我他她]的?Q(?!Q)|小企鹅)"
_LABEL = (
    f"{_WORD}[ ]?(?:账号|帐号|账户|我|ID|hao|number|no[.]?)?"
    "(?:[ ]?[/、和或及][ ]?(?:微信|手机|电话|邮箱)号?码?|[ ]?[(][^()\\d]{0,8}[)])?(?:同号)?"
    "(?:(?:现在|目前|还|就|一直|只)(?=[是有])|只有|[换改]成了?)?"
)
_VALUE = f"[1-9](?:[ \\-]?{DIGIT}){{4,10}}"
_GROUPED = f"[1-9]{DIGIT}{{4,10}}|[1-9]{DIGIT}{{1,3}}(?:[ \\-]{DIGIT}{{1,5}}){{1,4}}"
_LONG = f"(?=(?:[^0-9]?{DIGIT}){{7}})(?:{_GROUPED})"
"""Where the word stands farther off: no short count, in no more than a few groups."""
_ADDED = (
    "(?:可以?|也|直接|请|欢迎|有事|就|来|快|麻烦)扣(?:我|一下)?"
    "|(?<![克系别回])扣我|加我(?:[小大]号|好友|私人号|本人|账号|号)?"
)
_NOT_GROUP = "(?:(?!群|电话|手机|微信|热线|客服|会员|活动|订单|编号)[^0-9\\n。;])"
_ASIDE = "QQ(?:[ ](?:number|no[.]?|id))?(?:[ ]is|[,(][^\\n.;0-9]{0,60}?[, )]is)"
_DATE = f"20[0-3]{DIGIT}[01]{DIGIT}[0-3]{DIGIT}(?!{DIGIT})"

_NO_COUNT = "(?!@)(?![ \\-]?[0-9]|[ ]?[只个元年万亿人名次金块颗分积])"
_LABELLED, _TOLD, _ALONE = 0.8, 0.6, 0.55
_WIKIDATA = regex.compile("维基|wiki|条目|实体", regex.IGNORECASE)
_SPOKEN_OF = regex.compile("Q[ ]?Q|扣|企鹅|球球|[大小]号", regex.IGNORECASE)


class QqNumberRecognizer(Identifier):
    """QQ number: 5 to 11 digits, no zero first (Tencent). A label tells it, directly before it or earlier in
    the sentence; the number of a group (QQ群) is nobody's.
    """

    entity = "QQ_NUMBER"
    release = "2.2.0"
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
    )
    prefilter = (
        f"{_LABEL}{IS}{_VALUE}",
        f"Q[ ]?Q[^0-9\\n]{{1,12}}号码?{IS}[1-9][0-9]",
        f"{_ASIDE}[: ]{{1,2}}[1-9][0-9]",
        f"(?:{_ADDED})[: ]{{0,2}}[1-9][0-9]",
        f"(?:{HAN}|^)[?!,、~ ]{{1,2}}Q[: ]{{0,2}}[1-9][0-9 \\-]{{6}}",
    )

    def in_context(self, line: str, above: str, start: int, end: int, score: float) -> float:
        """As everywhere, but a number one is asked to add is one of QQ only where QQ is spoken of, or 'to knock';
        and Q with a number is an entity of Wikidata where that is."""
        if score == _ALONE and not _SPOKEN_OF.search(f"{above}\n{line}"):
            return 0.0
        if score < _LABELLED and _WIKIDATA.search(line):
            return 0.0
        return super().in_context(line, above, start, end, score)
