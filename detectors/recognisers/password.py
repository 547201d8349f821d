"""Passwords."""

from collections.abc import Iterator

import regex

from detectors.recognisers.columns import inserted, values_under
from detectors.recognisers.identifier import ALONE, TO_THE_END, Form, Found, Identifier

_MISSPELT = (
    "(?:[蜜秘宓谧泌密][码马玛](?<!密码)|(?<!秘)密吗(?=[:是为])|密[ ·.*/_-](?:码|令)|密[ ]?ma(?![a-z])"
    "|(?<![A-Za-z])mi[ ]?码"
    "|p[a4@][s5$]{2}[ _-]?(?:w[o0]rd|wd|phrase)|(?<![A-Za-z])ps(?:wd?|d)(?=[ ]{0,2}[:=])|(?<![A-Za-z])p/w(?:ord|d)?"
    "|(?<![A-Za-z])(?!pass)p[a4@][s5$]{2}(?=[ ]{0,2}[:=])|[🔑🔐🔒](?=[:是为])"
    "|passwort|contraseña|mot[ ]de[ ]passe|パスワード)"
)
"""The word as it is written where filters read along, or in haste."""
_NO_KEY = "(?<!(?:boarding|ski|season|hall|bus|day|mountain|test|guest|band|low|high|travel|rail|vip|park|visitor)[ -])"
"""Before a pass that opens no account."""
_LABEL = (
    "(?:密码|口令|mi[ ]?ma|password|passwd|passphrase|passcode|(?<![A-Za-z])p(?:ass)?wd"
    f"|(?-i:(?<=[a-z])Pwd)|(?<![A-Za-z])pw(?=[\"']?[ ]{{0,2}}(?:is |:|[=-]>|→))|(?<![A-Za-z]){_NO_KEY}pass"
    f"|(?<![A-Za-z])PIN码?|{_MISSPELT})"
)
_IS = (
    "[)\"']{0,2}(?:[ ]?[(][^()\\n]{1,24}[)])?[ ]{0,2}(?:[已被现将就都先暂统初也还我]{0,2}(?:经|一)?(?:[设重]置[为成]"
    "|[设改换变][为成]了?"
    "|[修更变][改换更][为成]了?|是|为|系(?=[ ]?[A-Za-z0-9])|[ ]?[【「『《])"
    "|['’]s(?=[ ])|=>|->|→|:=|[:=]|(?:(?:has[ ]been[ ])?(?:re)?set[ ]to|(?:is|was)(?:[ ](?:now|still))?|remains"
    "|used[ ]to[ ]be|has[ ](?:always[ ])?been|shi)[ ])[ ]{0,3}[\"'“‘「『【《]?"
)
_CHARACTER = "(?:[A-Za-z0-9!#$%*+./=?@\\^_~|\\-]|&(?![a-z_\\-]+=))"
"""One of a password; an ampersand before a name and '=' begins the next parameter of a URL."""
_VALUE = f"(?P<value>{_CHARACTER}{{5,63}}(?<![.]))"
_END = (
    f"[.]{{0,3}}(?!{_CHARACTER}|[(](?!\\p{{Han}})|[\\[{{:\\\\]|[ ]?(?:位|个|字符|次|天|分钟|character|char|digit|day))"
)

_ONE_BY_ONE = (
    f"(?P<value>(?=[^\\n]{{0,40}}?[0-9])(?:{_CHARACTER}(?:[ ]{_CHARACTER}){{5,40}}"
    f"|[A-Za-z0-9]{{2,20}}(?:[ ][_@#!.&+\\-][ ]?[A-Za-z0-9]{{1,20}}(?:[ ][A-Za-z0-9]){{0,10}}){{1,3}}(?=[ ]*$)))"
    f"(?![A-Za-z0-9]|[ ]?{_CHARACTER}(?![a-z]{{2}}))"
)
"""Characters with a space between each two, or words with a sign between them."""

_OF_WHAT = (
    "(?:支付|取款|交易|登录|登陆|开机|锁屏|解锁|门锁|门禁|开门|提现|查询|保险柜|保险箱|wifi|wi-fi|无线网?|微信"
    "|手机|账户|账号|邮箱|银行卡|信用卡|卡的?|电脑|平板"
    "|网银|U盾|12306|路由器|行李箱|密码锁|储物柜|车库|电瓶车|解压|服务|消费|宽带|社保|医保|公积金|学信网|支付宝|淘宝"
    "|京东|抖音|游戏|网盘|云盘|相册|日记|硬盘|U盘|iPad|(?:智能|指纹|电子|自行车)锁|门|保管箱|信箱|存折|存单|QQ|手表)的?"
)
_DIGITS = "[*#]{0,2}[0-9]{4,8}[*#]{0,2}"
"""A code as a keypad takes it."""
_DOOR = (
    "(?:(?:gate|door|garage|lockbox|key[ ]?(?:box|safe|pad)|locker)(?:[ ](?:entry|access))?[ ](?:code|combination|PIN)"
    "(?:[ ]is|[ ]was|:)?"
    "|(?:alarm|lock|entry|building|lobby|safe|shed|storage|security)(?:[ ](?:entry|access|system|unit))?[ ](?:code"
    "|combination|PIN)(?:[ ](?:is|was)|(?<=(?:my|his|her|our|their|'s)[ ][a-z ]{4,30})))[ ]"
)
"""A fault of a machine has an 'alarm code', too: that of somebody's door is said to be so, or to be somebody's."""
_NO_LENGTH = "(?![*#A-Za-z0-9]|[ ]?(?:位|个|字符|次|天|分钟|年|digit|character|times|days|minutes))"
_TRIVIAL = "(?!123456|(?P<same>[0-9])(?P=same){5})"
_NETWORK = (
    "(?:(?:network|ssid)(?:[ ]name)?(?:[ ]is|[:=])?[ ]?[\"']?(?-i:[A-Z0-9])[^\\n,;/]{1,31}[,;/]"
    "|wi-?fi(?:[ ](?:network|name))?(?:[ ]is|[:=])[ ]?[^\\n,;/]{2,32}[,;/])"
)
_CHINESE, _PIN = ("密码", "口令"), ("PIN", "pin", "Pin")
_OF_A_DOOR = ("code", "Code", "CODE", "comb", "Comb", *_PIN)
_OF_A_NETWORK = ("etwork", "NETWORK", "ssid", "SSID", "ifi", "iFi", "IFI", "i-fi", "i-Fi", "I-FI")
"""What stands, as people write it, in every line where the form of that name matches."""
_BOTH = "(?=[^ \\n]{0,30}?[0-9])(?=[^ \\n]{0,30}?[A-Za-z])"
"""Ahead of a value of letters and of digits."""
_TO_ITS_END = "(?=[ ]?(?:[,;。!)|\"'”’」]|$)|[.]?[ ](?!=))"
_NOBODYS = regex.compile(
    "(?<![A-Za-z0-9._+-])(?:info|contact|support|sales|admin|root|hr|office|service|help|no-?reply|example|test|user"
    "|demo"
    "|git|webmaster|press|team|hello)@[A-Za-z0-9.-]+[ /|:-]{1,6}$",
    regex.IGNORECASE,
)
"""The mailbox of an office."""
_MAIL = "[A-Za-z0-9._+-]{2,40}@[A-Za-z0-9-]{1,30}(?:[.][A-Za-z]{2,10}){1,3}"
_MOBILE = "1[3-9][0-9]{9}"
_NOTHING_ELSE = (
    "(?!(?:QQ|VX|WX|WeChat|Tel|Fax|Ext|Room|Suite|Apt|Unit|Floor|Version|v|Section|Page|Chapter|Part|Level|Step|Item"
    "|Figure"
    "|Table|Grade|Group|Team|Zone|Block|Order)[ .:#_-]?[0-9]|wxid|https?:|www[.]|[/.]"
    "|[^ @\\n]+@[A-Za-z0-9-]+[.]|(?-i:[A-Z]{1,4}-?[0-9]+|[a-z]{1,4}-?[0-9]{1,4})(?![^ ,;。]))"
)
"""What stands behind somebody's account and is another of his, a room or a number."""
_PROVIDER = (
    "(?:qq|163|126|139|189|gmail|hotmail|outlook|yahoo|sina|sohu|foxmail|icloud|live|msn|yeah|aliyun|proton(?:mail)?)"
)
_PAIR = (
    "(?:[账帐]密|(?:[账帐][号户]?|用户名?|学号|工号|卡号|手机号|邮箱|登录名)[ ]?[/、和及与&+"
    "|]?[ ]?(?:登[录陆])?(?:密码?|口令)"
    "|(?<![A-Za-z])(?:user(?:[ _-]?(?:name|id))?|login|e?-?mail|account|acct|id|uid)[ ]?(?:[/&+|]|and)[ ]?"
    "(?:the[ ])?(?:pass(?:word|wd|code|phrase)?|pwd?|psw))"
)
"""What a name and a password together are called."""
_CREDENTIALS = (
    "(?<![A-Za-z])(?:(?:login|sign-?in|logon|account)(?:[ ](?:details|info(?:rmation)?|data))?|logins|cred(?:s"
    "|entials?)?)"
)
_NAMED = "(?!https?:)[^ \\n:/,|;。\\-]{2,40}(?:@[A-Za-z0-9.-]{3,40})?"
_LOGINS = (
    "(?:登[录陆]名?|会员号?|[账帐][号户]|用户名|学号|工号|无线网?|热点|服务器"
    "|(?<![A-Za-z])(?:log-?in|log[ ]in[ ]as|user(?:name)?|account|wi-?fi|ssid|root|router|server)(?![A-Za-z]))"
)
_ENGLISH_WORD = f"(?<![A-Za-z_./$-]){_NO_KEY}(?:pass(?:word|wd|code|phrase)?|pwd|pw)"
_SIGNED_IN = regex.compile(
    "(?<![A-Za-z])(?:user(?:name)?|log(?:ged|s|ging)?[ -]?(?:in|on)|log(?:ged)?[ ](?:me|him|her|us)[ ]in|login"
    "|account|creds?"
    "|sign(?:ed|s|ing)?[ -](?:[a-z]{1,5}[ ])?in|netflix|wi-?fi|e?-?mail|ssid|apple[ ]id|id)(?![A-Za-z])"
    "|[A-Za-z0-9]@[A-Za-z]",
    regex.IGNORECASE,
)
"""What is said before the bare word of English where it is somebody's."""
_NOTED = regex.compile(
    "(?:(?:^|[,;。!(/|.][ ]?)pwd?|(?<![A-Za-z])(?:temp(?:orary)?|new|old|current|initial|my|his|her|their"
    "|our)[ ](?:[a-z]+[ ])?"
    "pass(?:word|wd|code|phrase)?)[ |-]{1,3}[\"'“‘]?$",
    regex.IGNORECASE,
)
"""What a note for oneself has there."""
_CODE = "[0-9]{6,8}(?![0-9])|[A-Za-z]{2,12}[0-9]{3,12}(?![0-9A-Za-z])"
_NUMERAL = "[零〇一二三四五六七八九幺两壹贰叁肆伍陆柒捌玖]"
_OF_NETWORK, _TOLD, _INSERTED, _LAST, _PAIRED, _BESIDE = 0.66, 0.65, 0.64, 0.63, 0.62, 0.61
_STRONG, _BARE, _BELOW = 0.6, 0.59, 0.55
_ACCOUNT_ABOVE = regex.compile(
    "(?:[账帐][号户]|用户名?|邮箱|学号|工号|登[录陆]名?|手机号?|(?<![A-Za-z])(?:user(?:[ _-]?name)?|login|account"
    "|e?-?mail))[ :=]{1,3}[^ \n]{3,}[ ]*$",
    regex.IGNORECASE,
)
_RUN = regex.compile("[0-9]{5,}")
"""Digits that a password may have of the number of somebody beside it."""
_COLUMN_LAST = regex.compile(
    '(?:password|passwd|pwd|passcode|mima|(?:sfzh?|phone|tel|sjh?|zh|yhm|yhkh?)[`"]?,[ ]?[`"]?mm)[`\'"\\])]{0,2}[ ]?[)]'
    "[ ]?values?[ ]?$",
    regex.IGNORECASE,
)
_ROW_BEFORE = regex.compile("^[ ]*[(][^()]*$")
_ALGORITHM = "(?!.{0,40}(?:sha|md5|aes|des|rsa|hmac|pbkdf|crypt|argon|base64|utf|sm[234]|oauth|jwt))"
_MEANWHILE = "[^\\n。;!?:=0-9A-Za-z]"
_MIXED = "(?=[A-Za-z]{0,20}[0-9])(?=[0-9]{0,20}[A-Za-z])[A-Za-z0-9]{8,30}"
_LOGIN = "(?:QQ|微信|游戏|用户名?|账号|账户|帐号|邮箱|学号|工号|登[录陆]名|手机号?|wi-?fi|ssid|热点|无线网?)"
_LABELLED = regex.compile("(?:密码|口令|password|passwd|pwd|passcode)[ ]?[:]?[ |\"']{0,3}$", regex.IGNORECASE)
_TOOL = "(?:mysql(?:dump|admin)?|mariadb|sshpass|mongo(?:sh|dump)?|7z|rar|unrar|zip|unzip|mosquitto_(?:pub|sub)|lftp)"
_PLACEHOLDER = regex.compile(
    r"(?:your|my|the|new|old|some|this|db|user|test|demo|example|sample|placeholder|change|secret|password|passwd|pwd"
    r"|pass"
    r"|admin|root|guest|welcome|qwerty|abc|none|null|nil|true|false|undefined|string|varchar|char|text|int|bool|sha|md"
    r"|base|utf|aes|rsa|bcrypt|scrypt"
    r"|pbkdf"
    r"|sm|hmac|[_\-.]|[0-9]{0,3}$|here|me|word)+[0-9]{0,3}",
    regex.IGNORECASE,
)
"""What stands for a password, and how one is kept: `your_password1`, `varchar255`, `sha256`."""
_NUMERALS = regex.compile(f"{_NUMERAL}+(?:个{_NUMERAL})?|[0-9]个{_NUMERAL}")
_SPELT = regex.compile("[大小]写|字母|拼音")
"""How one begins that is told in words."""
_NO_VALUE = regex.compile(
    r"[$%/=&.+]"  # a variable, a path, an operator
    r"|.*(?:[*]{3}|[xX]{4}|[.]{2}|==|&&|[|]{2})"  # masked, cut off, an expression
    r"|[A-Za-z_]\w*(?:[.][A-Za-z_]\w*)+$"  # an attribute
    r"|[0-9]{1,4}(?:[./\-][0-9]{1,4}){1,3}$"  # a date, a version, a range
    r"|[0-9A-Fa-f]{32,}$"  # a digest
    r"|[0-9A-Za-z+/]{20,}={1,2}$"  # enciphered
)
_LATIN = "(?:mima|password|passwd|passphrase|passcode|pwd|pass|PIN)"
_ASSIGNED = "[)\"']{0,2}[ ]{0,2}(?:=>|:=|[:=])"
_IN_CODE = regex.compile(
    f"(?:[A-Za-z0-9_.$\"'\\-]{_LATIN}{_ASSIGNED}|{_LATIN}[)\"']{{0,2}}[ ]{{0,2}}:?=>?)[ ]{{0,3}}[\"']?$"
    f"|{_LATIN}{_ASSIGNED}[ ]{{0,3}}[\"']$",
    regex.IGNORECASE,
)
"""A label as code has it: a key of JSON, a variable, a flag, a literal."""
_WHOSE = regex.compile(
    "(?:账[号户]|用户名?|邮箱|手机号?|登录名|微信号?|QQ号?|姓名|(?<![A-Za-z])(?:user(?:[ _-]?(?:name|id))?|login"
    "|account"
    "|e?-?mail|phone|mobile|ssid|wi-?fi|nick(?:name)?))[)\"']{0,2}[ ]{0,2}(?:是|为|[:=]|is )[ ]{0,3}[\"']?"
    "(?!(?:[A-Za-z0-9]+[.])?(?:root|admin|test|user|demo|example|guest|your|my|the|db|mysql|postgres|app|sa|foo|bar"
    "|name|null|none|x+|[*<${%])"
    "[A-Za-z]*[0-9]{0,3}(?![A-Za-z0-9@.]))[\\p{Han}A-Za-z0-9]"
    "|[A-Za-z0-9][@][A-Za-z0-9-]+[.][a-z]|(?<![0-9])1[3-9][0-9]{9}(?![0-9])",
    regex.IGNORECASE,
)
"""Somebody's account beside a password; `root` and `admin` are nobody's."""
_RECORD_BEFORE, _RECORD_AFTER = 80, 60
_SYMBOL = regex.compile("[!#$%&*@\\^~?+]")
_STRONG_LENGTH = 8
_COLUMN = "[a-z_]{0,20}?(?:password|passwd|pwd|passcode|mima)"
"""What a column of them is called."""
_COLUMNS = regex.compile(_COLUMN, regex.IGNORECASE)
_IN_A_COLUMN = regex.compile(f"{_BOTH}{_CHARACTER}{{6,40}}")


class PasswordRecognizer(Identifier):
    """Password, told by its label: after a colon, an equals sign or '是' six characters or more with a digit or a
    symbol among letters, or digits alone; after the bare word only what no word or name looks like. Words alone are
    left: in code and instructions they are types, variables and adjectives. So are the defaults that manuals print,
    and in code whatever is not mixed of all kinds, unless somebody's account stands beside it. On a command line, in a
    URL, later in the sentence and on the line below its label only what is mixed of all kinds is one.
    """

    entity = "PASSWORD"
    release = "2.10.0"
    forms = (
        Form("after its label", f"{_LABEL}{_IS}(?:<[a-z]{{1,6}}>)?(?:{_ONE_BY_ONE}|{_VALUE}{_END})", 0.7),
        Form("after the bare word", f"(?:密码|口令)[ ]?{_VALUE}{_END}", 0.6, _CHINESE),
        Form(
            "of what",
            f"{_OF_WHAT}(?:密码|口令)[ ]?(?:[:是为][ ]?)?(?P<value>{_CODE})(?!{_CHARACTER}){_NO_LENGTH}",
            _TOLD,
            _CHINESE,
        ),
        Form(
            "in numerals",
            f"(?:密码|口令)(?:是|为|[:=])?[ ]{{0,2}}(?P<value>{_NUMERAL}{{4,8}}(?![位个种次年月天])"
            f"|(?!1 2 3 4 5|9 8 7 6 5)[0-9](?:[ ][0-9]){{5}}"
            f"|(?<!(?:不要|别|避免|勿|初始|缺省|很多人|有人|不少人)[^\\n,。;]{{0,10}})[四六八468]个(?:{_NUMERAL}"
            f"|[0-9])(?=[,。;!)]"
            f"|$))(?!{_NUMERAL}|[ ]?[0-9])",
            _TOLD,
            _CHINESE,
        ),
        Form(
            "in numerals, told later",
            f'(?:密码|口令){_MEANWHILE}{{0,16}}?[,是为:的成][ ]?(?P<value>{_NUMERAL}{{6}})(?=[,。;!"”]|$)',
            _TOLD,
            _CHINESE,
        ),
        Form(
            "told later",
            f'(?:密码|口令){_MEANWHILE}{{1,20}}?(?:是|为|用的?|叫|[改换设]成|:)[ "“]{{0,2}}{_ALGORITHM}{_VALUE}{_END}',
            _STRONG,
            _CHINESE,
        ),
        Form(
            "beside whose",
            f"{_LOGIN}[^\n]{{1,40}}?(?:密码|口令)[ ]{{0,2}}(?P<value>(?:[A-Za-z]{{2,16}}[0-9]{{3,12}}[A-Za-z]{{0,8}}"
            f"|[A-Za-z]{{4,16}}[0-9]{{2}})(?![0-9A-Za-z])){_END}",
            _TOLD,
            _CHINESE,
        ),
        Form(
            "of what, told later",
            f"{_OF_WHAT}(?:密码|口令){_MEANWHILE}{{1,12}}?(?:是|为|用的?是?|叫|生日"
            f"|:)[ ]?(?P<value>[0-9]{{6}}(?![0-9])){_END}",
            _TOLD,
            _CHINESE,
        ),
        Form(
            "to what",
            f"(?:password|passcode|(?<![A-Za-z])PIN)[ ](?:to|for|of|on)[ ][A-Za-z' ]{{2,30}}?(?:[ ](?:is"
            f'|was)[ :]{{1,2}}|:[ ])["“]?(?=[^\n ]{{0,20}}[0-9]){_VALUE}{_END}',
            _TOLD,
        ),
        Form(
            "in a URL",
            "[a-z][a-z0-9+]{1,20}://[A-Za-z0-9._%-]{1,40}:(?P<value>[A-Za-z0-9!#$%&*+.=?\\^_~-]{6,63})(?=@)",
            _STRONG,
            ("://",),
        ),
        Form(
            "four digits",
            f"(?:{_OF_WHAT}(?:密码|口令)|PIN码)[ ]?(?:(?:是|为|[:=])[ ]{{0,2}}(?P<value>[0-9]{{4}}(?![0-9])){_END}"
            "|(?P<value>(?!19|20)[0-9]{4}(?![0-9]))(?=[ ]?[,。;!)]|[ ]*$))",
            _TOLD,
            (*_CHINESE, *_PIN),
        ),
        Form(
            "in an element",
            f"<[A-Za-z_]{{0,12}}(?:password|passwd|pwd)>(?P<value>{_CHARACTER}{{6,63}})(?=</)",
            _STRONG,
            ("</",),
        ),
        Form(
            "of a network's code", f"WIFI:[^\n]{{0,80}};P:(?P<value>{_CHARACTER}{{8,63}})(?=;)", _TOLD, (";P:", ";p:")
        ),
        Form(
            "of a door",
            f"(?<![A-Za-z]){_DOOR}(?P<value>{_DIGITS}){_NO_LENGTH}",
            _TOLD,
            _OF_A_DOOR,
        ),
        Form(
            "of what, set",
            f"{_OF_WHAT}(?:密码|口令)[^\\n。;!?:0-9A-Za-z]{{0,12}}?(?:设|改|换|就|用)(?:的是?|[为成了]{{0,2}}|是)[ ]?"
            f"(?P<value>{_DIGITS}){_NO_LENGTH}",
            _TOLD,
            _CHINESE,
        ),
        Form(
            "of a lock",
            "(?:(?:门锁|门禁|开门|入户门|行李箱|保险[柜箱]|密码锁|储物柜|车库|智能锁|指纹锁)的?(?:(?:密码"
            "|口令)[ ]?[:是为]?|[:是])|门的?密码)"
            f"[ ]?(?P<value>{_DIGITS}){_NO_LENGTH}",
            _TOLD,
            (*_CHINESE, "锁", "门禁", "保险"),
        ),
        Form(
            "known to somebody",
            "(?:密码|口令)(?=[^\\n。;!?:0-9A-Za-z]{0,8}(?:[我他她咱老旧]|原来|知道|记得|告诉)(?!.{0,3}(?:忘|可以"
            "|怎么|方式)))"
            f"{_MEANWHILE}{{1,10}}{_ALGORITHM}(?P<value>{_BOTH}{_CHARACTER}{{8,30}}(?<![.])){_END}",
            _TOLD,
            _CHINESE,
        ),
        Form(
            "former",
            f"[原旧老](?:密码|口令)[ ]?(?P<value>{_TRIVIAL}(?:{_CODE}|{_BOTH}[A-Za-z0-9@#$%&*!._]{{6,30}})){_END}",
            _TOLD,
            _CHINESE,
        ),
        Form(
            "still the same",
            f"(?:密码|口令)[^\n。;!?:0-9A-Za-z]{{0,14}}?(?:还是|仍是|依[然旧]是|一直是|改回)[ ]?"
            f"{_ALGORITHM}(?P<value>{_BOTH}{_CHARACTER}{{6,40}}(?<![.])){_END}(?![ ]的?\\p{{Han}})",
            _TOLD,
            _CHINESE,
        ),
        Form(
            "former, told later",
            f"(?:密码|口令){_MEANWHILE}{{1,20}}?(?:初始|原来|以前|之前|从前|当初|原先)的[ ]?{_VALUE}{_END}",
            _STRONG,
            _CHINESE,
        ),
        Form(
            "of a network",
            f"(?<![A-Za-z]){_NETWORK}[ ]?(?:and[ ])?(?:the[ ])?(?:pass(?:word|phrase|code)?|pw|pwd|key)"
            f"(?:(?:[ ]is|[:=])[ ]?|[ ](?=[^ ]+?[\"')]?(?:[.,;!?]|$)))[\"']?(?P<value>{_CHARACTER}{{8,63}}(?<![.!?]))",
            _OF_NETWORK,
            _OF_A_NETWORK,
        ),
        Form(
            "PIN",
            f"(?<![A-Za-z])(?:(?-i:PIN|Pin(?=[ ]for))|(?:my|his|her|card|phone)[ ]pin)(?:[ ](?:number|code))?"
            f"(?:[ ](?:for|to|of|on)[ ][A-Za-z' ]{{2,24}}?)?[ ](?:is"
            f"|was)[ ](?P<value>[0-9](?:[ ]?[0-9]){{3,5}}){_NO_LENGTH}",
            _TOLD,
            _PIN,
        ),
        Form(
            "of a reset",
            f"(?:passwd|password|pwd|pass)[_\\-. ]?(?:reset|change|changed|update|updated|set)"
            f"(?![A-Za-z])[^\n]{{0,60}}?"
            f"(?<![A-Za-z])(?:new|to|now)[=:][ ]?[\"']?{_VALUE}",
            _STRONG,
        ),
        Form("of a shorter word", f"(?<![A-Za-z])pw=[\"']?{_VALUE}", _STRONG, ("pw=", "PW=", "Pw=")),
        Form(
            "where it stands",
            f"(?:密码|口令)(?:就)?(?:贴|写|印|记|刻)在[^\n,。;:0-9A-Za-z]{{1,14}}:[ ]?"
            f"(?=[^ \n]{{0,30}}[0-9]){_VALUE}{_END}",
            _TOLD,
            _CHINESE,
        ),
        Form(
            "in quotes", f"[\"“‘「'](?:我的)?密码[ :]?(?P<value>{_TRIVIAL}[0-9]{{6,8}})(?=[\"”’」'])", _TOLD, _CHINESE
        ),
        Form(
            "by its initials, in a record",
            "(?<=(?:姓名|(?<![A-Za-z])(?:xm|sfzh?|yhm|zh|sjh?|yhsj|user|uid|tel|name))[=:][^\n]{1,120}[;&,| ])"
            "mm[=:][ ]?(?P<value>[A-Za-z]{2,16}[A-Za-z0-9!@#$%^&*._-]{0,16}[0-9]{2,12})(?![A-Za-z0-9])",
            _TOLD,
            ("mm=", "mm:"),
        ),
        Form(
            "PIN, told later",
            f"(?<![A-Za-z])(?:my|his|her|the)[ ](?-i:PIN)[^\n.;0-9]{{1,30}}?(?:is|was|it's)[ ]"
            f"(?P<value>[0-9]{{4,6}}){_NO_LENGTH}",
            _TOLD,
            ("PIN",),
        ),
        Form("in a row of a table", f"'{_VALUE}'(?=[ ]?[)])", _INSERTED),
        Form("below its label", f"{ALONE}{_VALUE}{TO_THE_END}", _BELOW),
        Form(
            "in the last column",
            f"^[^\n]{{0,120}}[,;|\t][ \"']{{0,2}}(?P<value>{_BOTH}{_CHARACTER}{{6,40}}){TO_THE_END}",
            _LAST,
        ),
        Form(
            "behind its mailbox",
            f"(?<=@[A-Za-z0-9-]{{1,30}}(?:[.][A-Za-z]{{2,10}}){{1,3}})(?:[ ]?(?:/|[|]|-{{2,4}}|[ ]-[ ])[ ]?"
            f"|(?<=@{_PROVIDER}[.a-z]{{3,7}}):)"
            f"(?P<value>{_BOTH}{_NOTHING_ELSE}{_CHARACTER}{{6,40}}(?<![.])){_TO_ITS_END}",
            _PAIRED,
            ("@",),
        ),
        Form(
            "of a line of accounts",
            f"^[ ]*(?:[A-Za-z0-9._+-]{{2,40}}@{_PROVIDER}[.][a-z.]{{2,6}}|{_MOBILE}):(?=[A-Za-z])"
            "(?P<value>(?=[^ \\n]*[0-9@#$%!&*])[A-Za-z0-9@#$%!&*_+-]{6,24})[ ]*$",
            _PAIRED,
            (":",),
        ),
        Form(
            "spelt",
            "(?:密码|口令)[^\\n,。;A-Za-z]{0,8}?(?:是|为|[:=])[ ]?(?P<value>(?:[大小]写(?:的|字母)?|字母|拼音)[ ]?"
            "(?!a[-~到至]?z)[A-Za-z]{1,10}(?![-~到至])[^\\n,。;]{0,8}?(?:数字|[0-9一二三四五六七八九零两]{2}|[大小]写"
            "|生日"
            "|感叹号|下划线)[^\\n,。;]{0,20})",
            _TOLD,
            _CHINESE,
        ),
        Form(
            "of a name and a number",
            f"(?:密码|口令)[^\\n,。;0-9A-Za-z]{{0,6}}?[是为:][^\\n,。;0-9A-Za-z]{{0,2}}?(?:[我他她你]|本人|老婆|老公"
            f"|女儿|儿子"
            f"|孩子)(?:女儿|儿子|老婆|老公|孩子)?的?(?P<value>(?:名字|姓名|小名|姓|名)的?(?:全拼|拼音|首字母|缩写|简拼)"
            f"[^\\n,。;0-9A-Za-z]{{0,6}}{_TRIVIAL}[0-9]{{2,8}}){_NO_LENGTH}",
            _TOLD,
            _CHINESE,
        ),
        Form(
            "named, then told, English",
            f"(?:my|his|her)[ ](?:[a-z]+[ ])?(?:password|passcode)[ ](?:is|was)[ ](?:my|his"
            f"|her)[ ][a-z'’ ]{{3,24}}[,:][ ]"
            f"(?P<value>{_BOTH}{_CHARACTER}{{6,40}}(?<![.])){_END}",
            _TOLD,
        ),
        Form(
            "behind its telephone",
            f"(?<=(?<![0-9A-Za-z]){_MOBILE})[ ]?(?:/|[|]|-{{2,4}}|[ ]-[ ])[ ]?"
            f"(?P<value>{_BOTH}{_NOTHING_ELSE}{_CHARACTER}{{6,40}}(?<![.])){_TO_ITS_END}",
            _TOLD,
        ),
        Form(
            "of a pair",
            f"{_PAIR}[ ]?(?:是|为|[:=]|is[ ]|are[ ]|->)?[ ]?{_NAMED}(?:[ ]?[/|:,、][ ]?|[ ]-{{1,2}}[ ]|[ ]and[ ]|[ ])"
            f"(?P<value>{_BOTH}{_NOTHING_ELSE}{_CHARACTER}{{6,40}}(?<![.])){_TO_ITS_END}",
            _TOLD,
        ),
        Form(
            "of credentials",
            f"{_CREDENTIALS}(?:[ ]?[:=]|[ ](?:is|are)[ :])[ ]{{0,2}}{_NAMED}(?:[ ]?[/|:][ ]?|[ ]and[ ]|,[ ])"
            f"(?P<value>{_BOTH}{_NOTHING_ELSE}{_CHARACTER}{{6,40}}(?<![.])){_TO_ITS_END}",
            _TOLD,
        ),
        Form(
            "of an account",
            f"(?:apple[ ]?id|icloud|netflix|steam|spotify|[账帐][号户]|登[录陆]名"
            f"|用户名)[ ]?(?:[:=是为][ ]?)?(?:{_MAIL}|{_MOBILE})"
            f"[ ,]{{1,2}}{_NOTHING_ELSE}{_VALUE}{_TO_ITS_END}",
            _STRONG,
        ),
        Form(
            "of one character",
            "(?:[账帐][号户]?|用户名?|号|卡号)[ ]?[:][^\n:]{2,40}[ ,;/|](?:密|码)[ ]?[:][ ]?"
            f"(?P<value>{_BOTH}{_CHARACTER}{{6,40}}(?<![.])){_END}",
            _TOLD,
            ("密", "码"),
        ),
        Form(
            "of one character, alone",
            f"^[ ]*密[ ]?[:][ ]?(?P<value>(?!v[0-9]+[.]|aes[0-9])(?=[^ \n]*(?-i:[a-z]))"
            f"{_BOTH}{_CHARACTER}{{6,40}}){TO_THE_END}",
            _TOLD,
            ("密",),
        ),
        Form(
            "behind an arrow",
            f"(?:密码|口令)[ ]?[A-Za-z0-9_.@-]{{2,30}}[ ]?→[ ]?(?P<value>(?=[^ \n]*[!@#$%^&*?~+=])"
            f"{_BOTH}{_CHARACTER}{{6,40}}(?<![.])){_END}",
            _TOLD,
            _CHINESE,
        ),
        Form(
            "by its initials",
            f"(?:^|[,;。/|\\p{{Han}}][ ]?)mm[:是][ ]?(?P<value>{_BOTH}[A-Za-z0-9@#$%&*!._-]{{8,30}}(?<![.]))"
            "(?=[ ]?[,;。!)]|$)",
            _TOLD,
            ("mm:", "MM:", "mm是"),
        ),
        Form(
            "at the beginning of a clause",
            f"(?:^|[,;。、!(/|0-9A-Za-z_])[ ]?(?:登[录陆])?(?:密码"
            f"|口令)[ ]?(?P<value>(?![A-Za-z]{{0,20}}[0-9]{{1,3}}(?![0-9A-Za-z]))"
            f"{_ALGORITHM}{_BOTH}[A-Za-z0-9@#$%&*!._]{{7,30}}(?<![.]))(?=[ ]?[,;。!?)]|[ ]*$)",
            _TOLD,
            _CHINESE,
        ),
        Form(
            "of a login",
            f"{_LOGINS}(?:[ ]?[:是][ ]?{_NAMED}[ ]?[/|][ ]?|(?:[ ]{_NAMED})?[ ][/|][ ])"
            f"(?P<value>{_BOTH}{_NOTHING_ELSE}[A-Za-z0-9!#$%&*+=?@^_~.-]{{6,40}}(?<![.])){_TO_ITS_END}",
            _TOLD,
            ("/", "|"),
        ),
        Form(
            "told later, of letters and digits",
            f'(?:密码|口令){_MEANWHILE}{{1,20}}?(?:是|为|用的?|叫|[改换设]成了?|[的个:])[ "“]{{0,2}}{_ALGORITHM}'
            f"(?P<value>{_BOTH}(?=(?:[A-Za-z@#$%&*!]{{0,20}}[0-9]){{3}})(?![A-Za-z]+[0-9]+"
            f"(?![A-Za-z0-9@#$%&*!]))[A-Za-z0-9@#$%&*!]{{7,30}}){_END}",
            _TOLD,
            _CHINESE,
        ),
        Form(
            "of a card",
            f"(?:卡|存折|账[号户]|存单|社保|网银)[^\n。;]{{0,24}}[,; 0-9]密码[ ]?(?P<value>{_TRIVIAL}[0-9]{{6}}"
            f"(?![0-9])){_END}",
            _TOLD,
            ("密码",),
        ),
        Form(
            "of a network, in English",
            f"wi-?fi(?:['’]s)?[ ](?:pass(?:word|code)?|pw|key)(?:[ ]is|:)?[ ][\"'“]?(?P<value>(?!wpa"
            f"|wep){_BOTH}{_CHARACTER}{{8,63}}(?<![.])){_END}",
            _TOLD,
            _OF_A_NETWORK,
        ),
        Form(
            "by first letters, in English",
            f"(?<![A-Za-z])u(?:n|ser)?[ ]?:[ ]?[^ \n]{{2,40}}[ ,;/]{{1,3}}p(?:w"
            f"|ass)?[ ]?:[ ]?(?P<value>{_BOTH}{_CHARACTER}{{6,40}}(?<![.])){_END}",
            _TOLD,
            ("p:", "P:", "p :", "w:", "W:", "s:"),
        ),
        Form(
            "changed",
            f"pass(?:word|code|phrase)?[ ](?:from[ ][^ \n]{{4,40}}[ ])?to[ ][\"'“]?"
            f"(?P<value>{_BOTH}{_CHARACTER}{{6,40}}(?<![.])){_END}",
            _TOLD,
            (" to ",),
        ),
        Form(
            "or another",
            f"{_LABEL}[^\n。;!?:=0-9A-Za-z]{{0,12}}?[是为用有过:=][ ]?{_CHARACTER}{{5,40}}[ ]?(?:或者?|和|要么|还有"
            "|备用|、"
            f"|[ ]or[ ])[是为:]?[ ]?"
            f"(?P<value>{_BOTH}{_CHARACTER}{{6,40}}(?<![.])){_END}",
            _TOLD,
            ("或", "和", "要么", "还有", "备用", "、", " or "),
        ),
        Form(
            "after the bare word, in English",
            f"{_ENGLISH_WORD}(?:[ ]|[ ]-{{1,2}}[ ]|[|][ ]?)[\"'“‘]?{_VALUE}{_END}",
            _BARE,
        ),
        Form(
            "PIN in a form",
            "(?<![A-Za-z0-9])(?:(?-i:PIN|Pin)|(?-i:pin)(?=['’:]))(?:码|[ ](?:code|number|no[.]?))?[\"']?[ ]?"
            "(?:['’]s[ ]|[:=|]|->)[ \"|]{0,3}"
            "(?P<value>(?!1234|(?P<digit>[0-9])(?P=digit){3})(?:[0-9](?:[ ]?[0-9]){3}"
            "|(?<=(?:(?<![A-Za-z])(?:card|sim|atm|login|door|alarm|safe|my|his|her|their)(?![a-z])|卡|PIN码)[^\\n]{0,24})"
            "[0-9]{3}[ ][0-9]{3}(?=[ ]?(?:[,;.。!)|]|$))))"
            "(?![0-9A-Za-z]|[ ][0-9]|[.,-][0-9])",
            _TOLD,
            _PIN,
        ),
        Form(
            "PIN of a card",
            "(?<![A-Za-z])(?:my|his|her|their|card|phone|debit|credit|bank|sim|atm|ipad|tablet|voicemail"
            "|alarm)[ ](?:card[ ])?PIN"
            "(?:[ ](?:code|number))?(?:['’]s|[ ]is|[ ]was|[ ]?[:=]|[ ]-|(?<=(?:card|debit|credit|bank|sim|atm"
            "|voicemail|alarm|phone)[ ]PIN))[ ]?"
            f"(?P<value>(?!1234){_TRIVIAL}[0-9]{{4,6}}){_NO_LENGTH}",
            _TOLD,
            _PIN,
        ),
        Form(
            "of a lock screen",
            "[他她我你妈爸机板脑](?:的|[^\\P{Han}在从])?(?:锁屏|解锁|开机)(?:数字|图案)?(?:是|为|码是|用的?是?"
            "|:)[ ]?(?P<value>[0-9]{4,6})"
            f"{_NO_LENGTH}",
            _TOLD,
            ("锁屏", "解锁", "开机"),
        ),
        Form(
            "of a network, told",
            "wi-?fi(?:['’]s|[ ](?:is|was)|[ ]?[:=])[ ]?[\"'“]?(?P<value>(?!802[.]|[0-9.]+[Gg][Hh]|wpa|wep"
            f"|WPA){_BOTH}{_CHARACTER}{{8,40}}(?<![.,!?])){_TO_ITS_END}",
            _STRONG,
            _OF_A_NETWORK,
        ),
        Form(
            "of what, told later, of letters and digits",
            f"(?:wi-?fi|无线网?|路由器?|微信|QQ|邮箱|账号|支付宝|电脑|手机|游戏|宽带)[^\n。;0-9A-Za-z]{{0,12}}(?:密码"
            f"|口令){_MEANWHILE}{{1,16}}?(?:是|为|叫|成了?|:)"
            f"[ ]{{0,2}}(?P<value>[A-Za-z]{{2,16}}[0-9]{{3,12}}(?![0-9A-Za-z])){_END}",
            _TOLD,
            _CHINESE,
        ),
        Form(
            "in a clause behind",
            f"(?:密码|口令){_MEANWHILE}{{1,24}}?,[ ]?(?P<value>{_BOTH}{_NOTHING_ELSE}(?=(?:[A-Za-z@#$%&*!_]{{0,20}}[0-"
            "9]"
            f"){{3}})[A-Za-z0-9@#$%&*!_.]{{7,30}}(?<![.]))"
            "(?=[ ]?[,。;!]|[ ]*$)",
            _TOLD,
            _CHINESE,
        ),
        Form(
            "tried",
            f"(?:密码|口令)(?:有|试过|用过|试了|记得是|可能是|好像是|应该是)[ ]?{_BOTH}{_VALUE}{_END}",
            _TOLD,
            _CHINESE,
        ),
        Form(
            "of a birthday",
            f"(?:密码|口令)[^\n,。;0-9]{{0,10}}?[我他她你女儿子婆公妈爸]的?生日(?:后[四六八]位)?[ :是,]{{0,2}}"
            f"(?P<value>[0-9]{{6,8}}){_NO_LENGTH}",
            _TOLD,
            _CHINESE,
        ),
        Form(
            "below an account",
            f"^[ ]*(?:登[录陆])?(?:密码|口令|pass(?:word)?|pwd|pw)(?:[ ]{{1,3}}"
            f"|[ ]?[:][ ]?)(?P<value>{_BOTH}{_CHARACTER}{{6,40}}){TO_THE_END}",
            _BESIDE,
        ),
        Form("in pinyin", f"(?<![A-Za-z])mi[ ]?ma[ ]{{1,2}}(?P<value>{_MIXED}){_END}", _TOLD),
        Form(
            "on the command line",
            f"(?<![A-Za-z]){_TOOL}[ ](?:[^\n|]{{0,80}}[ ])?-p[ ]?[\"']?{_VALUE}",
            _STRONG,
            ("-p", "-P"),
        ),
        Form(
            "of a store on the command line",
            f"(?<![A-Za-z])redis-cli[ ](?:[^\n|]{{0,80}}[ ])?-a[ ]?[\"']?{_VALUE}",
            _STRONG,
            ("-a", "-A"),
        ),
        Form(
            "of a user on the command line",
            f"(?<![A-Za-z])curl[ ][^\n|]{{0,80}}?-u[ ]?[\"']?[A-Za-z0-9._@-]{{1,40}}:{_VALUE}",
            _STRONG,
            ("-u", "-U"),
        ),
    )
    prefilter = (
        inserted(_COLUMN),
        f"wi-?fi(?:['’]s|[ ](?:is|was)|[ ]?[:=])[ ]?[\"'“]?{_CHARACTER}{{8}}",
        f"^[ ]*(?:登[录陆])?(?:密码|口令|pass(?:word)?|pwd|pw)(?:[ ]{{1,3}}|[ ]?[:][ ]?){_CHARACTER}{{6}}",
        f"(?:密码|口令){_MEANWHILE}{{1,26}}[ ]{{0,2}}{_CHARACTER}{{6}}|(?:密码"
        f"|口令)[^\n,。;0-9]{{0,12}}生日[后四六八位]{{0,3}}[ :是,]{{0,2}}[0-9]{{6}}",
        f"@[A-Za-z0-9-]{{1,30}}(?:[.][A-Za-z]{{2,10}}){{1,3}}[ ]?(?:/|[|]|-{{2,4}}|[ ]-[ ]|:)[ ]?{_CHARACTER}{{6}}",
        f"(?:apple[ ]?id|icloud|netflix|steam|spotify|[账帐][号户]|登[录陆]名"
        f"|用户名)[ ]?[:=是为]?[ ]?[A-Za-z0-9._+@-]{{6,70}}"
        f"[ ,]{{1,2}}{_CHARACTER}{{6}}",
        f"{_LABEL}{_IS}(?:{_CHARACTER}(?:[ ]{_CHARACTER}){{5}}|[A-Za-z0-9]{{2,20}}[ ][_@#!.&+\\-])",
        f"{_MOBILE}[ ]?(?:/|[|]|-{{2,4}}|[ ]-[ ])[ ]?{_CHARACTER}{{6}}",
        f"{_PAIR}[^\n]{{1,60}}{_CHARACTER}{{6}}",
        f"{_CREDENTIALS}(?:[ ]?[:=]|[ ](?:is|are)[ :])[ ]{{0,2}}[^\n ]{{2,60}}(?:[ ]?[/|:,][ ]?"
        f"|[ ]and[ ]){_CHARACTER}{{6}}",
        f"[:][^\n:]{{2,40}}[ ,;/|](?:密|码)[ ]?[:][ ]?{_CHARACTER}{{6}}",
        f"^[ ]*密[ ]?[:][ ]?{_CHARACTER}{{6}}|(?:密码|口令)[ ]?[A-Za-z0-9_.@-]{{2,30}}[ ]?→",
        "(?:^|[,;。/|\\p{Han}][ ]?)mm[:是][ ]?[A-Za-z0-9@#$%&*!._-]{8}",
        "(?:密码|口令)[^\\n,。;]{0,12}(?:[大小]写|字母|拼音|全拼|首字母|缩写|简拼)",
        "(?:password|passcode)[ ](?:is|was)[ ](?:my|his|her)[ ][a-z'’ ]{3,24}[,:][ ]",
        f"^[ ]*{_MOBILE}:[A-Za-z]",
        f"(?:密码|口令)[ ]?{_CHARACTER}{{7}}",
        f"(?:^|[^A-Za-z_./$-])(?:pass(?:word|wd|code|phrase)?|pwd|pw)(?:[ ]|[ ]-{{1,2}}[ ]"
        f"|[|][ ]?)[\"'“‘]?{_CHARACTER}{{8}}",
        "(?:^|[^A-Za-z0-9])PIN(?:码|[ ](?:code|number|no[.]?))?[\"']?[ ]?(?:['’]s[ ]|[:=|]|->|is|was|-)[ \""
        "|]{0,3}[0-9](?:[ ]?[0-9]){3}",
        "(?:锁屏|解锁|开机)(?:数字|图案)?(?:是|为|码是|用的?是?|:)[ ]?[0-9]{4}",
        f"(?:密码|口令|password|passwd|pwd|passcode)[ |\"']{{0,3}}\\n+[^\\n]{{0,120}}[,;"
        f"|\\t][ \"']{{0,2}}{_CHARACTER}{{6}}",
        "(?:passwd|password|pwd|pass)[_\\-. ]?(?:reset|change|changed|update|updated|set)[^A-Za-z\n][^\n]{0,60}"
        "(?:new|to|now)[=:]",
        f"pw=[\"']?{_CHARACTER}{{6}}",
        f"(?:密码|口令)就?[贴写印记刻]在[^\n,。;:0-9A-Za-z]{{1,14}}:[ ]?{_CHARACTER}{{6}}",
        "[\"“‘「'](?:我的)?密码[ :]?[0-9]{6}",
        "(?:姓名|xm|sfzh?|yhm|zh|sjh?|yhsj|user|uid|tel|name)[=:].{1,120}[;&,| ]mm[=:][ ]?[A-Za-z]{2}",
        "(?:my|his|her|the)[ ]PIN[^\n.;0-9]{1,30}(?:is|was|it's)[ ][0-9]{4}",
        f"(?:password|passwd|pwd|passcode|mima|mm)[`'\"\\])]{{0,2}}[ ]?[)][ ]?values?[ ]?\n+[ ]*[(][^\n"
        f"()]*'{_CHARACTER}{{6,63}}'[ ]?[)]",
        f"{_DOOR}[*#]{{0,2}}[0-9]{{4}}",
        f"{_OF_WHAT}(?:密码|口令)[^\\n。;!?0-9A-Za-z]{{0,16}}[ ]?[*#]{{0,2}}[0-9]{{4}}",
        "(?:入户门|密码锁|储物柜)的?(?:密码|口令)[ ]?[:是为]?[ ]?[*#]?[0-9]{4}",
        "(?:门锁|门禁|行李箱|保险[柜箱]|密码锁|储物柜|车库|智能锁|指纹锁)的?[:是][ ]?[*#]{0,2}[0-9]{4}",
        f"{_LOGINS}[ ]?[:是][ ]?[^ \\n]{{2,80}}[ ]?[/|][ ]?[A-Za-z0-9]",
        f"{_LOGINS}[ ](?:[^ \\n]{{2,80}}[ ])?[/|][ ][A-Za-z0-9]",
        "(?:卡|存折|账[号户]|存单|社保|网银)[^\n。;]{0,24}[,; 0-9]密码[ ]?[0-9]{6}",
        f"wi-?fi(?:['’]s)?[ ](?:pass(?:word|code)?|pw|key)(?:[ ]is|:)?[ ]{_CHARACTER}{{8}}",
        f"u(?:n|ser)?[ ]?:[ ]?[^ \n]{{2,40}}[ ,;/]{{1,3}}p(?:w|ass)?[ ]?:[ ]?{_CHARACTER}{{6}}",
        f"pass(?:word|code|phrase)?[ ](?:from[ ][^ \n]{{4,40}}[ ])?to[ ][\"'“]?{_CHARACTER}{{6}}",
        "(?:voicemail|card|debit|credit|bank|sim|atm|alarm|phone)[ ]PIN[ ][0-9]{4}",
        "[原旧老](?:密码|口令)[ ]?[0-9A-Za-z]{5}",
        f"{_NETWORK}[ ]?(?:and[ ])?(?:the[ ])?(?:pass|pw|key)",
        "pin(?:[ ](?:number|code))?(?:[ ](?:for|to|of|on)[ ][A-Za-z' ]{2,24})?[ ](?:is|was)[ ][0-9](?:[ ]?[0-9]){3}",
        f"{_LABEL}{_IS}{_CHARACTER}{{6}}",
        f"(?:密码|口令)[ ]?{_CHARACTER}{{8}}",
        f"{_OF_WHAT}(?:密码|口令)[ ]?[:是为]?[ ]?[0-9A-Za-z]{{4}}",
        f"(?:密码|口令)(?:是|为|[:=])?[ ]{{0,2}}{_NUMERAL}{{4}}",
        f"(?:密码|口令).{{0,16}}[,是为:的成][ ]?{_NUMERAL}{{6}}",
        "(?:密码|口令)(?:是|为|[:=])?[ ]{0,2}(?:[0-9](?:[ ][0-9]){5}|[四六八468]个)",
        f'(?:密码|口令){_MEANWHILE}{{1,22}}[ :"“]{{0,3}}{_CHARACTER}{{6}}',
        "mi[ ]?ma[ ]{1,2}[A-Za-z0-9]{8}",
        f"{_TOOL}[ ].{{0,80}}-p[ ]?[\"']?{_CHARACTER}{{6}}",
        f"{_LOGIN}.{{1,40}}(?:密码|口令)[ ]{{0,2}}[A-Za-z]{{2}}",
        f"{_OF_WHAT}(?:密码|口令){_MEANWHILE}{{1,15}}[ ]?[0-9]{{6}}",
        "(?:password|passcode|PIN)[ ](?:to|for|of|on)[ ][A-Za-z' ]{2,30}(?:[ ](?:is|was)[ :]|:[ ])",
        f"(?:{_OF_WHAT}(?:密码|口令)|PIN码)[ ]?(?:是|为|[:=])[ ]{{0,2}}[0-9]{{4}}",
        f"(?:password|passwd|pwd|(?:密码|口令|password)[ ]?[:=][ ]?<[a-z]{{1,6}})>{_CHARACTER}{{6}}",
        "WIFI:[^\n]{0,80};P:",
        "://[A-Za-z0-9._%-]{1,40}:[^@ /]{6,63}@",
        f"(?:密码|口令|password|passwd|pwd|passcode)[ ]?:?[ |\"']{{0,3}}\\n+[ |\"']{{0,3}}{_CHARACTER}{{6}}",
        f"redis-cli[ ].{{0,80}}-a[ ]?[\"']?{_CHARACTER}{{6}}",
        f"curl[ ].{{0,80}}-u[ ]?[\"']?[A-Za-z0-9._@-]{{1,40}}:{_CHARACTER}{{6}}",
    )
    counter_context = (
        "默认", "缺省", "出厂", "示例", "样例", "例如", "比如", "假设", "如果", "若", "测试", "正则",
        "default", "example", "e.g", "demo", "dummy", "placeholder", "regex",
    )  # fmt: skip

    def validate_result(self, pattern_text: str) -> bool | None:
        """False for a placeholder, a mask, a variable, or a word."""
        if _PLACEHOLDER.fullmatch(pattern_text) or _NO_VALUE.match(pattern_text):
            return False
        digits = any(c.isdigit() for c in pattern_text)
        numerals = _NUMERALS.fullmatch(pattern_text) is not None or _SPELT.match(pattern_text) is not None
        return (
            None
            if digits or numerals or (_SYMBOL.search(pattern_text, 1) and any(c.isalpha() for c in pattern_text))
            else False
        )

    def weigh(self, value: str, prior: float) -> float:
        """As everywhere, but 0 after the bare word where a value is not mixed of all kinds; a network's may
        be a word."""
        if prior == _OF_NETWORK:
            return 0.0 if _PLACEHOLDER.fullmatch(value) or _NO_VALUE.match(value) else prior
        return super().weigh(value, prior) if prior > _STRONG or _strong(value) else 0.0

    def find(self, line: str, above: str = "") -> Iterator[Found]:
        """As everywhere, and what is put into a column of them beside somebody's data."""
        yield from super().find(line, above)
        for start, end in values_under(line, _COLUMNS):
            value = line[start:end]
            if _IN_A_COLUMN.fullmatch(value) and self.validate_result(value) is not False and _WHOSE.search(line):
                yield Found(start, end, _TOLD)

    def in_context(self, line: str, above: str, start: int, end: int, score: float) -> float:
        """As everywhere, but nearly 0 for a weak value in code that is nobody's: an example's 123456; and 0 for what
        stands alone on its line below no label."""
        if score == _BELOW and not _LABELLED.search(above):
            return 0.0
        if score == _INSERTED and not (_COLUMN_LAST.search(above) and _ROW_BEFORE.match(line[:start])):
            return 0.0
        if score == _LAST and not (_LABELLED.search(above) and regex.search("[,;|\t]", above)):
            return 0.0
        if score == _BESIDE and not _ACCOUNT_ABOVE.search(above):
            return 0.0
        if any(line.count(run) > 1 for run in _RUN.findall(line, start, end)):
            return score
        before = line[max(0, start - _RECORD_BEFORE) : start]
        if score == _PAIRED and _NOBODYS.search(before):
            return 0.0
        if score == _BARE and not (_SIGNED_IN.search(before) or _NOTED.search(before)):
            return 0.0
        if _IN_CODE.search(before) and not _strong(line[start:end]):
            around = f"{above}\n{before}\n{line[end : end + _RECORD_AFTER]}"
            return super().in_context(line, above, start, end, score) if _WHOSE.search(around) else 0.01
        return super().in_context(line, above, start, end, score)

    @staticmethod
    def canonical(value: str) -> str:
        """The password as it stands."""
        return value


def _strong(value: str) -> bool:
    """Whether a value is mixed of all kinds, as no word, number or name is."""
    mixed = any(c.isdigit() for c in value) and any(c.isalpha() for c in value)
    one_case = value in (value.lower(), value.upper())
    return len(value) >= _STRONG_LENGTH and mixed and (_SYMBOL.search(value) is not None or not one_case)
