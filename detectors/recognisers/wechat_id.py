"""WeChat accounts."""

from collections.abc import Iterator

import regex

from detectors.recognisers.columns import inserted, values_under
from detectors.recognisers.identifier import ALONE, TO_THE_END, Form, Found, Identifier

_HEART = "[ ❤♥♡❣💗💓💖💕💙💚💛💜🧡.·*_~+-]"
_LOVE = "[❤♥♡❣💗💓💖💕💙💚💛💜🧡]"
_WORD = (
    f"(?:(?<!企业)[微薇威徽溦葳](?:{_HEART}{{0,2}}[信芯]|{_LOVE}{{1,2}})|We[ -]?Chat|wei[ ]?xin|wei[ ]?信"
    "|[加嘉伽佳][ ]?(?:一?[下个])?我?[ ]?[v微薇威](?:[信❤♥芯x])?"
    "|[+➕](?:[微薇威][信❤♥芯]?|v[信❤♥芯x]?(?![a-z]))"
    f"|[vw]x{_LOVE}?|[vw]{_LOVE}x(?![a-z])|(?<=\\p{{Han}})v(?=[:])|(?<=\\p{{Han}}[ ]{{0,2}})[vw][ ]x|[vw]信"
    f"|v[ ]?{_LOVE}"
    "|卫星(?=号|[:])|[加+➕]卫星|绿泡泡|绿色(?:聊天)?软件(?=[ ]?[号:])|💚(?=[:A-Za-z]))"
)
"""The word, and what is written for it where it is not wanted."""
_STARTS = "(?:(?<![A-Za-z0-9_])|(?=[微薇威徽溦葳卫绿💚]))"
_SEARCHED = _WORD.replace("(?<=\\p{Han})v", "\\p{Han}v").replace("(?<=\\p{Han}[ ]{0,2})[vw]", "\\p{Han}[ ]{0,2}[vw]")
"""The same for the prefilter, which passes over look-around and would stop at every v."""
_NAMED = "(?:号码?|账号|帐号|账户|ID|(?:zhang[ ]?)?hao|h(?=[: ])|number|account)"
_AND_ANOTHER = (
    "(?:[ ]?[/、和或及&][ ]?(?:QQ|手机|电话|支付宝|微博|抖音|Alipay|WhatsApp|Line|Telegram|phone)(?![a-z])号?码?)?"
)
_ASIDE = "(?:[ ]?[(][^()\\n]{1,14}[)])?"
_AFTER_IT = (
    "[\"']?[ ]{0,2}(?:[是呢]?[?][ ]?(?:答[:]?|A:|-{1,2})"
    "|[还就]?是|[换改]成了?|为|[:=➜👉]|is|shi(?![a-z]))?[\"']?[ ]{0,3}"
)
_TELLING = (
    f"(?:{_WORD}[ _-]?{_NAMED}{_ASIDE}{_AFTER_IT}"
    f"|{_WORD}{_AND_ANOTHER}{_ASIDE}[\"']?(?:[ ]{{0,2}}(?:[是呢]?[?][ ]?答[:]?|[还就]?是|[换改]成了?|为|[:=➜👉]|is[ ])"
    f"|['’]s[ ])[\"']?[ ]{{0,3}})[(\"'「『“]?"
)
_BARE = (
    f"{_WORD}[ ]{{0,2}}(?:(?<=加[ ]?我?[ ]?(?:[微薇威v]信?|vx))[吧哈呀哦啊呗啦][,!~:]"
    f"|同(?:抖音|快手|QQ|手机|电话|步)号?|搜索?|请?加我?|找我?)?[: ]{{0,3}}[(]?"
)
_VALUE = "[A-Za-z][A-Za-z0-9_\\-]{5,19}"
_OPENS = '[:, "「『“]{0,3}'
_APART = "(?:(?<![A-Za-z])|(?<=(?:加[ ]?我?[ ]?|[+➕])vx?))"
"""A label in Latin letters is no beginning of a longer code: WXY139-1."""
_MODEL = regex.compile("(?:[型货款料]号|规格|编[码号]|产品|机型|零件)[: ]{0,2}[vw]x[ :_-]*$", regex.IGNORECASE)
_GIVEN = "wxid_[A-Za-z0-9_]{6,20}"
_NOT_OPEN = "(?!o[A-Za-z0-9_-]{15}|wx[0-9a-f]{10})"
"""Nor what an application is known by, or knows one by."""
_DISTINCT = "(?=[A-Za-z]{1,19}[0-9_\\-])[A-Za-z][A-Za-z0-9_\\-]{5,19}"
"""What is no word: where the label stands farther off."""
_NUMBERED = "(?=[A-Za-z_\\-]{1,18}[0-9][A-Za-z_\\-]*[0-9])[A-Za-z][A-Za-z0-9_\\-]{5,19}"
"""What is no name in a program: where the label stands behind it."""
_CONTACT = (
    "(?:聊|谈|联系|咨询|报名|沟通|交流|对接|了解|找我?|戳我?|滴我?|敲我?|搜|叫|加|方便[点些]?|也行|都行|更快"
    "|呗)我?(?:就[有行]|就?能找到|即可)?"
)
_SAME = "(?:(?:也|就|还|都|同样|仍|一直|依然)是|(?:已经?|刚|又)?[改换变]了)[^\\n,。;:!?A-Za-z0-9=()]{0,8}"
"""What is said of one account that is another's, too, or is a new one."""
_NICKNAMED = "(?:(?:名|昵称)[^\\n,;。A-Za-z0-9]{1,10})?[,; ]{1,2}(?:我的?)?(?:账?号码?|ID)(?:是|为|:)?[ ]?"
_ONE_LETTER = (
    "(?:(?:^|[,;。!?、(/|~ 加戳滴私找系])[微薇威徽][ :)]{1,2}|(?:^|[,;。!?、(/|~\\p{Han} ])(?:v|[vw][-./·*_|]x):[ ]?"
    "|[(][vw]x?[)][ ]?:?|(?:^|[^A-Za-z])[微薇威v]我[: ]{1,2})"
)
"""One character of the word, as who writes much puts it."""
_IN_CHINESE = regex.compile("\\p{Han}")
_OF_A_THING = regex.compile(
    "(?:版本|电[压源]|[型货款料]号|规格|编[码号]|产品|变量|参数|代码|向量|显卡|CPU)[^,;。\n]{0,6}$"
)
_DOTTED = "[A-Za-z][A-Za-z0-9_\\-]{0,15}(?:[.][A-Za-z0-9_\\-]{1,15}){1,4}"
_NO_SITE = (
    "(?!(?:www|wx|mp|m|this|http|weixin|wechat|app|api|web|pay|open|work|e[.]|window|pages?|com|cn|org|net|io)[.]"
    "|[^ \\n]{0,30}(?:weixin|wechat|qq)[.]"
    "|[A-Za-z0-9_\\-]+[.](?:com|cn|net|org|cc|top|vip|js|ts|py|md|txt|pdf|docx?|jpg|png|zip|apk|exe)(?![A-Za-z0-9.]))"
)
"""Nor a site's name, a file's or what a program calls."""
_NO_MATTER = (
    "(?:(?!支付|小程序|公众|接口|字段|参数|方法|函数|版本|文件|组件|服务|开放|平台|登录|官方|群|QQ)"
    "[^\\n。;!?A-Za-z0-9])"
)
"""What may stand between: nothing that programmers or menus say of WeChat."""
_IN_ENGLISH = (
    "(?:WeChat[^\\n.;!?0-9]{0,40}?[ ]search(?:[ ]for)?"
    "|(?:on|via|my|his|her|their)[ ]WeChat[^\\n.;!?0-9]{0,40}?[ ](?:as|under|add|handle[ ]is|id[ ]is)"
    "|WeChat[ ]me(?:[ ](?:at|on))?|(?:on|via|through|by)[ ]WeChat(?:[ ](?:at|under|as)|(?=[,(]|:)[,(]?)"
    "|(?<![A-Za-z])WeChat(?:[ ]ID)?[ ]-)"
)
_ADD_ME = "加我(?:好友|一下|私聊|细聊|号)?"
_OTHER_APP = "(?!Q{1,2}[: ]?[0-9]|(?:steam|line|ins|tg|telegram|twitter|discord|skype|weibo|douyin|v[x:]))"
_END = "(?![A-Za-z0-9_\\-@./])|(?=[.](?![A-Za-z0-9]))"
_LABEL_ABOVE = f"{_WORD}[ ]?{_NAMED}?[ ]?[:]?[ |\"']{{0,3}}"
_LABELLED = regex.compile(f"(?:^|[^A-Za-z0-9_]){_LABEL_ABOVE}$", regex.IGNORECASE)
_ASKED_FOR = "(?:[微薇威]信|WeChat|[vw]x|v信)"
_ASKED = (
    f"(?:{_ASKED_FOR}[ ]?(?:号码?|账号|ID)?[ ]?(?:[是叫有]?(?:多少(?![个条人次版天钱])|什么|啥|几|哪个)"
    f"|[发给留报推][我个下一]|[呢吗?])|[加留](?:一?[下个])?你?的?{_ASKED_FOR}号?(?:[吧吗呗呀啊?]|行|可以|方便)"
    "|what(?:['’]?s|[ ]is)[ ]your[ ]wechat)"
)
"""How one asks for it."""
_QUESTION = regex.compile(f"{_ASKED}[^,;。:\n]{{0,10}}$", regex.IGNORECASE)
_BEHIND = (
    "(?:[ ]?[(](?:是|我的?|加)?(?:微信|WeChat|weixin|[vw]x|v信?|薇信?|微)(?:号|ID)?[)]"
    "|[ ,]{1,2}(?:请|可以?|欢迎)?加我?的?(?:微信|薇信?|[vw]x|v信?)(?![A-Za-z])"
    "|[ ]?[,]?[ ]?(?:这?就?是|为)(?:我|她|他|本人|我们?家.)的?(?:微信|WeChat|[vw]x|v信))"
)
"""The word behind its value."""
_TAG = "<[/]?[A-Za-z_.:]{0,12}?(?:we_?chat|wei_?xin|wx|微信)(?:_?(?:id|no|num(?:ber)?|account|name)|号|账号)?>"
_COLUMN = "[a-z_]{0,20}?(?:we_?chat|wei_?xin|wx)(?:_?(?:id|no|num|number|account|code|hao))?"
"""What a column of such accounts is called."""
_COLUMNS = regex.compile(_COLUMN, regex.IGNORECASE)
_ACCOUNT = regex.compile(f"{_NOT_OPEN}{_DISTINCT}")
_BELOW, _ANSWERED, _BY_ONE_LETTER, _TOLD = 0.2, 0.25, 0.56, 0.6
_WORDS = (
    "(?i:official|wechat|weixin|mini|login|public|support|service|payment|account|number|string|undefined|false"
    "|function"
    "|require|request|return|import)"
)
"""Words that follow a label in sentences, code and menus."""
_NOT_OURS = f"(?!{_WORDS}|mp-|wx|app|version|error)"
"""Nor what programs call it."""

_SAYING = "(?<=[ ]is[ ])[A-Za-z]+(?:[ ][A-Za-z]|(?<=ed|ing|[ai]ble|est|only|free|down)(?![A-Za-z0-9_\\-]))"
"""A sentence about WeChat: 'WeChat is easiest for me'."""


class WechatIdRecognizer(Identifier):
    """WeChat ID: 6 to 20 letters, digits, `_` or `-`, a letter first (Tencent's rule). Any word looks like
    that, so a label directly before it tells; a label without colon, or with a verb of contact behind it
    (加我微信细聊), wants a digit, `_` or `-` in the value, and so does the question on the line above. `wxid_…` is the
    form the system gives, and tells itself.
    """

    entity = "WECHAT_ID"
    release = "2.6.0"
    forms = (
        Form("given by the system", f"(?<![A-Za-z0-9_]){_GIVEN}(?:{_END})", 0.8),
        Form("after its label", f"{_STARTS}{_TELLING}(?P<value>(?!{_WORDS}|{_SAYING}){_VALUE})(?:{_END})", 0.7),
        Form("below its label", f"{ALONE}(?P<value>(?=[A-Za-z\\-]+[0-9_]){_VALUE}){TO_THE_END}", _BELOW),
        Form(
            "to a question",
            f"^(?:[^:;,。|=\\n]{{1,12}}:)?[^:;。|=\\nA-Za-z0-9]{{0,8}}(?P<value>{_NOT_OURS}{_DISTINCT})"
            "(?=[ ]?[,。!~;(]|[ ]*$)",
            _ANSWERED,
        ),
        Form(
            "before its label", f"(?<![A-Za-z0-9_\\-@.])(?<![A-Za-z]/)(?P<value>{_NOT_OURS}{_NUMBERED}){_BEHIND}", _TOLD
        ),
        Form("in its tag", f"{_TAG}[ ]?(?P<value>{_DISTINCT})[ ]?(?=<)", _TOLD, signs=("<",)),
        Form(
            "before one talks",
            f"加我的?{_WORD}号?[: ]{{0,2}}(?P<value>(?!{_WORDS})[A-Za-z]{{6,20}})"
            "(?=[ ]?(?:[私细详慢]?[聊谈]|沟通|咨询|联系|备注|[,。;!]|$))",
            _TOLD,
        ),
        Form(
            "after the bare word",
            f"{_STARTS}{_BARE}{_APART}(?P<value>(?=[A-Za-z]+[0-9_\\-]){_VALUE})(?:{_END})",
            0.6,
        ),
        Form(
            "later than the word",
            f"(?<![A-Za-z0-9_]){_WORD}{_NO_MATTER}{{0,16}}?{_CONTACT}{_OPENS}(?P<value>{_DISTINCT})(?:{_END})",
            _TOLD,
        ),
        Form(
            "another's, too",
            f"(?<![A-Za-z0-9_]){_WORD}号?{_SAME}{_OPENS}(?P<value>{_NOT_OURS}{_DISTINCT})(?:{_END})",
            _TOLD,
        ),
        Form(
            "behind its owner's name",
            f"(?<![A-Za-z0-9_]){_WORD}{_NICKNAMED}(?P<value>{_NOT_OURS}{_DISTINCT})(?:{_END})",
            _TOLD,
        ),
        Form(
            "by one letter",
            f"{_ONE_LETTER}(?P<value>{_NOT_OURS}(?!ver|v[0-9]|x(?:86|64)|u?int|arm|float){_DISTINCT})(?:{_END})",
            _BY_ONE_LETTER,
            ("v:", "V:", "x:", "X:", "v)", "V)", "x)", "X)", "我", "微", "薇", "威", "徽"),
        ),
        Form(
            "with dots",
            f"(?:(?<!企业)[微薇威徽溦](?:{_HEART}?[信芯]|{_LOVE})(?:号码?|ID|账号)?|(?<![A-Za-z])v(?:{_LOVE}"
            f"|信)|(?<![A-Za-z])WeChat(?:[ ]ID)?(?=[: ]{{1,2}}[A-Za-z]{{3}}[^ ]{{0,16}}[0-9_]))[ ]?[:是为]?[ ]?"
            f"(?P<value>(?=.{{6}}){_NO_SITE}{_DOTTED})(?![A-Za-z0-9_@(/]|[.][A-Za-z0-9])",
            _TOLD,
        ),
        Form("in English", f'(?<![A-Za-z]){_IN_ENGLISH}[: "]{{1,3}}(?P<value>{_DISTINCT})(?:{_END})', _TOLD),
        Form(
            "add me",
            f"{_ADD_ME}[: ]{{0,2}}(?P<value>{_OTHER_APP}(?=[^\\n0-9]{{1,19}}[0-9]){_DISTINCT})(?:{_END})",
            _TOLD,
        ),
    )
    prefilter = (
        "wxid_",
        *(
            form.replace(_WORD, _SEARCHED)
            for form in (
                f"{_LABEL_ABOVE}\\n+[ |\"']{{0,3}}[A-Za-z]",
                f"加我的?{_WORD}号?[: ]{{0,2}}[A-Za-z]{{6}}",
                f"{_TELLING}[A-Za-z]",
                f"{_BARE}[A-Za-z]{{1,19}}[0-9_\\-]",
                f"{_WORD}[^\\n。;!?A-Za-z0-9]{{0,16}}{_CONTACT}{_OPENS}[A-Za-z]{{1,19}}[0-9_\\-]",
                f"{_WORD}号?{_SAME}{_OPENS}[A-Za-z]{{1,19}}[0-9_\\-]",
                f"{_WORD}{_NICKNAMED}[A-Za-z]{{1,19}}[0-9_\\-]",
            )
        ),
        f"{_ONE_LETTER}[A-Za-z]{{1,19}}[0-9_\\-]",
        f"[微薇威徽溦v](?:{_HEART}?[信芯]|{_LOVE})(?:号码?|ID|账号)?[ ]?[:是为]?[ ]?{_DOTTED}",
        f"WeChat(?:[ ]ID)?[: ]{{1,2}}{_DOTTED}",
        f'{_IN_ENGLISH}[: "]{{1,3}}[A-Za-z]{{1,19}}[0-9_\\-]',
        f"{_ADD_ME}[: ]{{0,2}}[A-Za-z]{{1,19}}[0-9_\\-]",
        f"[A-Za-z0-9_]{_BEHIND}",
        f"{_TAG}[ ]?[A-Za-z]",
        inserted(_COLUMN),
        f"{_ASKED}[^,;。:\\n]{{0,10}}\\n+[^\\n]{{0,20}}[A-Za-z]",
    )

    def find(self, line: str, above: str = "") -> Iterator[Found]:
        """As everywhere, and what is put into a column of such accounts."""
        yield from super().find(line, above)
        for start, end in values_under(line, _COLUMNS):
            if _ACCOUNT.fullmatch(line, start, end):
                yield Found(start, end, _TOLD)

    def in_context(self, line: str, above: str, start: int, end: int, score: float) -> float:
        """As everywhere, but what stands alone on its line is told by the label above it, or by who asks for it."""
        if score == _BELOW:
            return _TOLD if _LABELLED.search(above) else 0.0
        if score == _ANSWERED:
            return _TOLD if _QUESTION.search(above) else 0.0
        if score == _BY_ONE_LETTER and not _IN_CHINESE.search(line):
            return 0.0
        if line[max(0, start - 2) : start].lower() == "v:" and _OF_A_THING.search(line, max(0, start - 20), start - 2):
            return 0.0
        if _MODEL.search(line, max(0, start - 12), start):
            return 0.0
        return super().in_context(line, above, start, end, score)

    @staticmethod
    def canonical(value: str) -> str:
        """The account in lower case: WeChat IDs are not case-sensitive."""
        return value.lower()
