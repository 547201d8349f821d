"""E-mail addresses."""

import regex

from detectors.recognisers.identifier import Form, Identifier

_LOCAL = "[A-Za-z0-9][A-Za-z0-9._%+\\-]{0,63}"
_LABEL_OF_DOMAIN = "[A-Za-z0-9](?:[A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?"
_DOMAIN = f"(?:{_LABEL_OF_DOMAIN}[.]){{1,8}}[A-Za-z]{{2,24}}"
_END = "(?![A-Za-z0-9\\-@]|[.][A-Za-z0-9])"
ADDRESS = f"{_LOCAL}@{_DOMAIN}{_END}"
_BEFORE = (
    "(?<![A-Za-z0-9.%+\\-])(?<![A-Za-z0-9._%+\\-]_)(?:(?<!/)|(?<=(?:^|[\\s,;:|])(?:(?:[^\\sA-Za-z,;:|/]{7,24}|\\p{Han}{2,5})/){1,2})"
    "|(?<=(?<![A-Za-z0-9/])[0-9][0-9 ()\\-]{5,22}[0-9]/)"
    "|(?<=@[A-Za-z0-9.\\-]{1,40}[.][A-Za-z]{2,4}/))"
)
"""Not within a path or a URL, but behind a name, a telephone or another address that a slash sets off."""
_BRACKETED_AT = "(?:[ ]?[(\\[{【<](?:at|@|艾特)[)\\]}】>][ ]?|#at#|%40)"
_AT = f"{_BRACKETED_AT}|[ ](?:at|@)[ ]|[ ]@|@[ ]"
_DOT = "(?:[.]|[ ]?[(\\[{【<](?:dot|点|[.])[)\\]}】>][ ]?|[ ](?:dot|[.])[ ]|。)"
_SPOKEN = (
    f"(?:[ ]?艾特[ ]?(?:{_LABEL_OF_DOMAIN}[ ]?(?:[.]|点|dot)[ ]?)|@(?:{_LABEL_OF_DOMAIN}[ ]?点[ ]?))"
    f"(?:{_LABEL_OF_DOMAIN}[ ]?(?:[.]|点|dot)[ ]?){{0,3}}[A-Za-z]{{2,24}}"
)
"""As it is said aloud."""
_HIDDEN_DOMAIN = f"(?:{_LABEL_OF_DOMAIN}{_DOT}){{1,4}}[A-Za-z]{{2,24}}"
_ENDS_OPEN = "(?:com|net|org|edu|cn|hk|tw|uk|jp|de|fr|io|me)"
_APART = (
    f"(?=[^@]{{4}})[A-Za-z][A-Za-z0-9]{{0,19}}(?:[ ]?[._\\-][ ]?[A-Za-z0-9]{{1,20}}){{0,4}}[ ]@[ ]"
    f"(?=.[^ ]){_LABEL_OF_DOMAIN}(?:[ ]?[.][ ]?[A-Za-z0-9\\-]{{2,20}}){{0,2}}[ ][.][ ]{_ENDS_OPEN}"
)
"""One whose signs stand apart: s . archer @ gmail . com."""
_LABEL = (
    "(?:邮箱|邮件|邮址|电邮|信箱|(?<![A-Za-z])(?:youxiang|youjian|e-?mail|mail))(?:地址|账号|address)?"
    "[\"']?[ ]{0,2}(?:是|为|[:=]|is)?[ ]{0,3}"
)
_ANY_AT, _ANY_DOT = regex.compile(f"{_AT}|[ ]?艾特[ ]?|@|[ ]?#[ ]?"), regex.compile(f"[ ]?点[ ]?|{_DOT}")
_FILE_ENDINGS = frozenset("png jpg jpeg gif svg webp ico css js ts mjs json map html htm md txt yml yaml pdf".split())
_UNITS = frozenset("service socket timer target mount slice scope device path swap".split())
"""What systemd runs is named `getty@tty1.service`."""
_COMMON = frozenset(
    (
        "com net org edu gov mil int info biz name pro mobi asia tel jobs travel xyz top club vip shop site online "
        "tech store wang ltd group work cloud app dev email live fun ink red link ren love art design world space "
        "website press host mail company network academy agency center digital expert media news systems "
        "technology today tools zone example invalid test "
    ).split()
)
"""Generic top-level domains in common use (IANA), and those that RFC 6761 reserves."""
_PLACEHOLDER = regex.compile(
    "(?:you|your[._-]?(?:name|email|address|user)|user(?:name)?|e?-?mail|me|my[._-]?(?:name|email)|name|info|test"
    "|admin|foo|bar"
    "|someone|somebody|nobody|no-?reply|hello|contact|support|sales|help|root|webmaster|postmaster|abc|xxx+|xyz"
    "|git|address"
    "|example|sample|placeholder)[0-9]{0,3}@(?:[a-z]+[.])?(?:example[.](?:com|org|net|cn|edu)|[a-z]+[.](?:example"
    "|invalid|test)|(?:your-?)?domain[.]com)"
)
"""What stands in manuals for an address, at a domain kept for that (RFC 2606)."""
_ROLES = frozenset(
    (
        # RFC 2142, and what else is read by whoever is on duty
        "info marketing sales support abuse noc security postmaster hostmaster usenet news webmaster www uucp "
        "ftp admin administrator root noreply donotreply reply bounce bounces mailer daemon notification "
        "notifications notify alert alerts unsubscribe subscribe newsletter press media pr hr jobs job "
        "careers career recruit recruiting recruitment talent resume bd business partner partners partnership "
        "partnerships contact contacts enquiry enquiries inquiry inquiries service services care help "
        "helpdesk helpline feedback complaint complaints compliance legal privacy dpo gdpr copyright dmca "
        "billing invoice invoices accounts accounting finance payments orders order booking bookings "
        "reservation reservations office reception admissions admission registrar editor editors editorial "
        "submissions submission ir investors investor events event conference secretariat tech ops devops dev "
        "api phishing spam fraud whistleblower ethics donations donate membership volunteer "
        "group reader bug issue report incident soc oncall escalation ticket ticketing visitor tour venue hire filming "
        "image permission collection exhibition archive library shop store learning education school student parent "
        "alumni exam graduate undergraduate research lab test testing qa qc quality planning production purchasing "
        "procurement tender bid quote quotation supply stock warehouse dispatch cargo freight customs import export "
        "claim return refund shipping delivery logistics estate facility maintenance safety emergency duty parking "
        "front registry clerk court tribunal curator guestbook "
        "licensing environment community moderation moderator translation documentation doc design status network "
        "infrastructure platform ranger concierge frontdesk lostproperty subscriptions circulation letters "
        # the same in pinyin
        "kefu jubao tousu fankui zhaopin zhaobiao caigou xinfang zixun tougao bianji bianjibu bangongshi bgs "
        "yewu shichang xiaoshou shouhou fuwu shangwu hezuo xuanchuan jiwei jijian jiancha zhaosheng zsb "
        "jiaowu renshi hrbp caiwu fawu guanggao yingxiao yunying youjian webadmin "
        "chagao anquan baowei zhiban guanli xitong jishu zhichi peixun meiti wuliu cangku qiantai yuyue dingdan fapiao "
        "kehu fuwutai gonghui xuegong jiuye kaoshi keyan waishi tushuguan baoming huiwu mishuchu shenji jiandu "
        "weixiu wuye zhanlan jiaoyu canguan jieshuo piaowu tuandui "
    ).split()
)
_BESIDE_ROLES = frozenset(
    (
        "no do not team desk office dept department group center centre line mail email box global china asia europe "
        "america cn uk us eu hk tw sg jp en zh de fr online customer client public general main service services admin"
    ).split()
)
"""What a role is joined to: `press-office`, `support-cn`, `no-reply`."""
_OF_A_TEAM = ("ops", "desk", "team", "office", "support", "services")
"""How the name of a team's mailbox ends: `gateops`."""
_NUMBERED = regex.compile("(?:l|tier|level|grp|no)?[0-9]{1,2}")
"""What sets several of one role apart: `soc-l2`."""
_PRIVATE_DOMAIN = regex.compile(
    "(?:vip[.]|mail[.])?(?:qq|foxmail|163|126|188|yeah|139|189|wo|sina|sohu|tom|21cn|aliyun|gmail|googlemail|outlook|hotmail"
    "|live|msn|yahoo|ymail|rocketmail|icloud|me|mac|proton|protonmail|pm|gmx|web|aol|mail|inbox|yandex|fastmail|tuta"
    "|tutanota|zoho|hey|duck|naver|hanmail|daum|netvigator|t-online|orange|wanadoo|free|laposte|btinternet|comcast)"
    "[.](?:com|net|org|cn|com[.]cn|com[.]hk|com[.]tw|co[.]uk|co[.]jp|me|io|de|at|ch|fr|it|es|ru|us|uk|ca)"
)
"""Where anybody opens a mailbox, and so a role's name is somebody's, too."""
_JOINT = regex.compile("[._+-]+")
_NO_REPLY = frozenset(("noreply", "no-reply", "no_reply", "donotreply", "do-not-reply", "mailer-daemon", "postmaster"))
_TELLING, _DOUBTFUL = 0.6, 0.4
_SHARED = regex.compile("(?:业务|公用|公共|部门|官方|对外|统一)(?:电子)?[信邮]箱(?:地址)?[:是为 ]{0,2}$")
"""What is before the mailbox of an office."""
_CREDENTIALS = regex.compile("//[^\\s/@]{0,80}$")


class EmailAddressRecognizer(Identifier):
    """E-mail address (RFC 5322, ASCII; RFC 6531 addresses are not looked for, so that `邮箱zhang@…` begins at the z).
    Under a rare domain it needs a word beside it: code has `x@w.shape`. A role's mailbox (RFC 2142: `abuse@…`) is
    nobody's, but where anybody opens one. Written against robots it is found with its sign in brackets, `zhang (at)
    example.com`, and after its label also as `zhang at example dot com` and `zhang#example.com`.
    """

    entity = "EMAIL_ADDRESS"
    release = "2.6.0"
    forms = (
        Form("address", f"{_BEFORE}{ADDRESS}", _TELLING),
        Form("sign in brackets", f"{_BEFORE}{_LOCAL}{_BRACKETED_AT}{_HIDDEN_DOMAIN}{_END}", _TELLING),
        Form(
            "all in words",
            f"{_BEFORE}{_LOCAL} at (?:{_LABEL_OF_DOMAIN} dot ){{1,3}}(?:com|net|org|edu|cn|hk|tw|io|uk|us)"
            "(?![A-Za-z0-9])",
            _TELLING,
        ),
        Form("signs apart", f"(?<![A-Za-z0-9._@-]){_APART}(?![A-Za-z0-9@])", _TELLING, ("@",)),
        Form("sign in words", f"{_BEFORE}{_LOCAL}{_SPOKEN}{_END}", _TELLING),
        Form(
            "hidden, after its label",
            f"{_LABEL}(?P<value>(?!{ADDRESS}){_LOCAL}(?:{_AT}|[ ]?[@#][ ]?){_HIDDEN_DOMAIN}){_END}",
            _TELLING,
        ),
    )
    prefilter = (
        _APART,
        "[A-Za-z0-9._%+\\-]@[A-Za-z0-9]",
        f"[A-Za-z0-9._%+\\-]{_BRACKETED_AT}[A-Za-z0-9]",
        "[A-Za-z0-9._%+\\-] at [A-Za-z0-9\\-]+ dot ",
        "[A-Za-z0-9._%+\\-][ ]?艾特[ ]?[A-Za-z0-9]",
        f"{_LABEL}[A-Za-z0-9][A-Za-z0-9._%+\\-]*(?:{_AT}|[ ]?#[ ]?)[A-Za-z0-9]",
    )
    context_words = (
        "邮箱", "邮件", "电邮", "邮址", "信箱", "联系", "youxiang", "youjian", "email", "e-mail", "mail", "mailto",
        "contact", "write to", "写信", "发到", "发送至",
    )  # fmt: skip

    def weigh(self, value: str, prior: float) -> float:
        """The prior; 0.4 under a rare domain; 0 for a file name (`icon@2x.png`), a unit of systemd, the user of a
        repository (`git@…`) and an organisation's mailbox (`press-office@…`)."""
        value = (value.replace(" ", "") if " @ " in value else value).replace("%40", "@")
        if value.partition("@")[0][-3:-2] == "%":
            return 0.0  # within a URL in a URL: `a.com%2F%40name`
        local, _, rest = value.lower().partition("@")
        ending = rest[-25:].replace("。", ".").rpartition(".")[2].strip(" ])}】>")
        if "@" in value and (local == "git" or ending in _FILE_ENDINGS or ending in _UNITS):
            return 0.0
        if _PLACEHOLDER.fullmatch(value.lower()) or _is_a_role(local, rest):
            return 0.0
        return prior if "@" not in value or len(ending) == 2 or ending in _COMMON else _DOUBTFUL

    def in_context(self, line: str, above: str, start: int, end: int, score: float) -> float:
        """As everywhere, but 0 for a password and host in a URL (`//user:secret@host`), and for a mailbox that is said
        to be an office's."""
        if _CREDENTIALS.search(line, max(0, start - 90), start) or _SHARED.search(line, max(0, start - 16), start):
            return 0.0
        return super().in_context(line, above, start, end, score)

    @staticmethod
    def canonical(value: str) -> str:
        """The address in lower case, however its signs are hidden."""
        written = str(_ANY_DOT.sub(".", _ANY_AT.sub("@", value.lower(), count=1)))
        return written.replace(" ", "") if " @ " in value else written


def _is_a_role(local: str, domain: str) -> bool:
    """Whether a mailbox is named for what its reader does: not at a domain where anybody may take the name."""
    words = [word for word in _JOINT.split(local) if word and not _NUMBERED.fullmatch(word)]
    return (
        any(map(_tells_a_role, words))
        and all(_tells_a_role(word) or word in _BESIDE_ROLES for word in words)
        and not _PRIVATE_DOMAIN.fullmatch(domain)
    ) or local in _NO_REPLY


def _tells_a_role(word: str) -> bool:
    return word in _ROLES or word.removesuffix("s") in _ROLES or word.endswith(_OF_A_TEAM)
