"""Internet addresses."""

import ipaddress
from collections.abc import Iterator

import regex

from detectors.reading import BREAK
from detectors.recognisers.identifier import TIMEOUT_SECONDS, Form, Found, Identifier

_FOUR = (
    "[0-9]{1,3}(?:(?:[.][0-9]{1,3}){3}|(?:[ ]?[\\[({](?:[.]|dot|点)[\\])}][ ]?[0-9]{1,3}){3}"
    "|(?:[ ](?:[.]|dot)[ ][0-9]{1,3}){3}|(?:[点。][0-9]{1,3}){3})"
)
_NUMERALS = "〇零一幺二三四五六七八九"
_READ_OUT = f"[{_NUMERALS}]{{1,3}}(?:点[{_NUMERALS}]{{1,3}}){{3}}"
_OF_A_NETWORK = regex.compile("(?<![A-Za-z])IP|网址|地址|服务器|主机|公网|外网", regex.IGNORECASE)
"""What is spoken of where an address is read out; else it is times of a day."""
_DIGITS = str.maketrans(_NUMERALS, "001123456789")
_HEX = "[0-9A-Fa-f]{1,4}"
_NO_BYTES = "(?!(?:[0-9A-Fa-f]{2}:){7}[0-9A-Fa-f]{2}(?![0-9A-Fa-f]))"
"""Eight times two digits are bytes of something else."""
_SIX = f"(?:{_HEX}:){{7}}{_HEX}|[23][0-9A-Fa-f]{{3}}:(?:[0-9A-Fa-f]{{0,4}}:){{1,6}}[0-9A-Fa-f]{{0,4}}"
_SIX_LOCAL = f"f[cd][0-9A-Fa-f]{{2}}:(?:[0-9A-Fa-f]{{0,4}}:){{1,6}}{_HEX}"
_DOT = regex.compile("[ ]?[\\[({](?:[.]|dot|点)[\\])}][ ]?|[ ](?:[.]|dot)[ ]|[点。]", regex.IGNORECASE)
_PREFIX_LENGTH = "(?![0-9A-Za-z:]|[.][0-9]|/[0-9])"
_RESOLVERS = frozenset(
    "8.8.8.8 8.8.4.4 1.1.1.1 1.0.0.1 9.9.9.9 114.114.114.114 114.114.115.115 223.5.5.5 223.6.6.6 119.29.29.29 "
    "180.76.76.76 208.67.222.222 208.67.220.220".split()
)
"""Public name servers, which manuals name everywhere."""
_LOCAL = frozenset([(192, 168), (169, 254)])
_LEADING_ZERO = regex.compile("(?<![0-9])0[0-9]")
_NUMBERING = 32
"""Versions and chapters count no farther in each of four parts."""
_WEAK, _BESIDE_A_DEVICE = 0.3, 0.55
_HOST = regex.compile("[ ]{1,20}(?:[a-z0-9\\-]{1,63}[.])+[a-z]{2,24}(?![A-Za-z0-9@])", regex.IGNORECASE)
"""What a table of hosts has behind an address that begins its line: a machine's name."""
_OF_A_ZONE = regex.compile("(?:^|[ ])A(?:AAA)?[ ]{1,20}$")
"""What a zone of names has before one (RFC 1035)."""
_OF_A_DEVICE = regex.compile(
    "(?<![0-9A-F:-])(?!(?:FF[:-]){5}|(?:00[:-]){5})(?:[0-9A-F]{2}[:-]){5}[0-9A-F]{2}(?![0-9A-F:-])"
    "|身份证[号码:]{0,3}[ ]?[1-9][0-9]{16}[0-9X]",
    regex.IGNORECASE,
)
"""A network card's address, or whose identity card it is."""


class IpAddressRecognizer(Identifier):
    """IPv4 and IPv6 address (RFC 791, RFC 4291), a network identity under GB/T 35273 Annex A.

    An address of a private network (RFC 1918, RFC 6598, RFC 4193) is found with a low score: ten million networks
    have it, and it points to a person only beside a word that says whose it is, a network card's address or an identity
    card's number; so are four small numbers, which are a chapter or a version. A host's, which its name follows in a
    table of hosts, loopback, multicast, masks, whole networks (`/24`) and public name servers are nobody's.
    """

    entity = "IP_ADDRESS"
    release = "2.9.0"
    documentation = "192[.]0[.]2[.].*|198[.]51[.]100[.].*|203[.]0[.]113[.].*|2001:0?db8:.*"
    forms = (
        Form(
            "IPv4",
            "(?=[0-9])(?:(?<![0-9A-Za-z.])|(?<=IP))(?<![vV][.])"
            f"(?<!(?i:version|release|chrome|firefox|safari|firmware|driver|版本|固件|驱动|补丁|章|节)[ /:]?){_FOUR}"
            f"(?![0-9A-Za-z]|[.][0-9]|/[0-9]{{1,2}}(?![0-9])|[ ]?版)",
            0.6,
        ),
        Form(
            "IPv6",
            f"(?=[0-9a-f])(?:(?<![0-9A-Za-z])|(?<=IP))(?<!(?<![0-9A-Za-z]){_HEX}:)(?<!::){_NO_BYTES}(?:{_SIX}|{_SIX_LOCAL}){_PREFIX_LENGTH}",
            0.6,
        ),
        Form("read out", f"(?<![{_NUMERALS}十百点]){_READ_OUT}(?![{_NUMERALS}十百点])", 0.6),
    )
    prefilter = (
        _READ_OUT,
        r"[0-9][.][0-9]{1,3}[.][0-9]{1,3}[.][0-9]",
        r"[0-9][ ]?[\[({](?:[.]|dot|点)[\])}][ ]?[0-9]{1,3}[ ]?[\[({]",
        "[0-9][点。][0-9]{1,3}[点。][0-9]{1,3}[点。][0-9]",
        r"[0-9] (?:[.]|dot) [0-9]{1,3} (?:[.]|dot) [0-9]{1,3} (?:[.]|dot) [0-9]",
        "(?:[0-9A-Fa-f]{1,4}:){7}",
        "[23][0-9A-Fa-f]{3}:[0-9A-Fa-f]{0,4}:",
        "f[cd][0-9A-Fa-f]{2}:[0-9A-Fa-f]{0,4}:",
    )
    context_words = (
        "用户IP", "客户端IP", "登录IP", "登陆IP", "登入IP", "发帖IP", "注册IP", "上网IP",
        "访问IP", "来源IP", "访客", "登录地址", "上网地址", "用户从",
        "client ip", "client_ip", "user ip", "user_ip", "login ip", "login_ip", "remote_addr", "visitor", "login from",
        "logged in from",
        "denglu",
    )  # fmt: skip
    counter_context = (
        "版本", "version", "release", "章节", "section", "oid", "子网", "掩码", "netmask", "mask", "upgrade",
        "upgraded", "downgrade", "downgraded", "升级到", "升级至", "更新至", "降级到",
        "roll back to", "rolled back to", "回滚到", "回退到",
    )  # fmt: skip

    def find(self, line: str, above: str = "") -> Iterator[Found]:
        """As everywhere, but a form is tried only where its signs are, and a weak address weighed only on a line that
        has a word for it: manuals are full of private networks."""
        told = None
        is_read_out = line.count("点") > 2 and _OF_A_NETWORK.search(line) is not None
        signed = (True, "::" in line or line.count(":") > 6, is_read_out)
        for (expression, prior), is_signed in zip(self._compiled, signed, strict=True):
            for match in expression.finditer(line, timeout=TIMEOUT_SECONDS) if is_signed else ():
                score = self.weigh(match.group(), prior)
                if score == _WEAK and _is_private(match.group()) and _OF_A_DEVICE.search(line):
                    score = _BESIDE_A_DEVICE
                if score == _WEAK and told is None:
                    told = self._context is not None and self._context.search(f"{above}\n{line}") is not None
                start, end = match.span()
                begins_a_line = start == 0 or line[start - 1] == BREAK
                is_a_hosts = (begins_a_line and _HOST.match(line, end)) or _OF_A_ZONE.search(line, 0, start)
                if (score > _WEAK or (score and told)) and not is_a_hosts:
                    yield Found(start, end, self.in_context(line, above, start, end, score))

    def validate_result(self, pattern_text: str) -> bool | None:
        """False for what is no address, or nobody's."""
        return None if self._prior(_armed(pattern_text)) else False

    def weigh(self, value: str, prior: float) -> float:
        """The prior, but 0.3 in a private network and for what may be a chapter; 0 for no address."""
        return min(prior, self._prior(_armed(value)))

    @staticmethod
    def _prior(value: str) -> float:
        """How far an address may point to somebody: 1, 0.3 or 0."""
        if "." not in value:
            return _prior_of_six(value)
        if value in _RESOLVERS or _LEADING_ZERO.search(value):
            return 0.0
        a, b, c, d = map(int, value.split("."))
        if max(a, b, c, d) > 255 or a in (0, 127) or a >= 224 or c == d == 0:
            return 0.0
        local = a == 10 or (a, b) in _LOCAL or (a == 172 and b & 240 == 16) or (a == 100 and b & 192 == 64)
        return _WEAK if local or max(a, b, c, d) < _NUMBERING else 1.0

    @staticmethod
    def canonical(value: str) -> str:
        """The address as RFC 5952 writes it."""
        return ipaddress.ip_address(_armed(value)).compressed


def _is_private(value: str) -> bool:
    return not ipaddress.ip_address(_armed(value)).is_global


def _armed(value: str) -> str:
    """An address whose dots are in brackets or spaces, so that nobody opens it, or that is read out, in figures."""
    return str(_DOT.sub(".", value.translate(_DIGITS)))


def _prior_of_six(value: str) -> float:
    try:
        address = ipaddress.IPv6Address(value)
    except ValueError:
        return 0.0
    if address.is_loopback or address.is_unspecified or address.is_link_local or address.is_multicast:
        return 0.0
    return _WEAK if value[:2].lower() in ("fc", "fd") else 1.0
