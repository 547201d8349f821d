"""Internet addresses."""

import ipaddress

import regex
from presidio_analyzer import Pattern

from detectors.recognisers.identifier import Identifier

_FOUR = "[0-9]{1,3}[.][0-9]{1,3}[.][0-9]{1,3}[.][0-9]{1,3}"
_SIX_WHOLE = "(?:[0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}"
_SIX_SHORT = "[23][0-9A-Fa-f]{3}:(?:[0-9A-Fa-f]{0,4}:){1,6}[0-9A-Fa-f]{0,4}"
_SECTION = regex.compile("[0-9](?:[.][0-9]){3}")
_LOCAL = tuple(
    ipaddress.ip_network(network)
    for network in "10.0.0.0/8 172.16.0.0/12 192.168.0.0/16 100.64.0.0/10 169.254.0.0/16".split()
)
_NOBODY = tuple(
    ipaddress.ip_network(network)
    for network in "0.0.0.0/8 127.0.0.0/8 224.0.0.0/4 240.0.0.0/4 ::/127 fe80::/10 ff00::/8".split()
)


class IpAddressRecognizer(Identifier):
    """IPv4 and IPv6 address (RFC 791, RFC 4291), a network identity under GB/T 35273 Annex A.

    An address of a private network (RFC 1918, RFC 6598) is found with a low score: ten million networks have
    it, and it points to a person only beside a word that says whose it is. Loopback, multicast and masks are
    nobody's.
    """

    entity = "IP_ADDRESS"
    forms = (
        Pattern("IPv4", f"(?<![0-9A-Za-z.])(?<![vV][.]){_FOUR}(?![0-9A-Za-z]|[.][0-9])", 0.6),
        Pattern("IPv6", f"(?<![0-9A-Za-z:])(?:{_SIX_WHOLE}|{_SIX_SHORT})(?![0-9A-Za-z:])", 0.6),
    )
    prefilter = (
        r"[0-9][.][0-9]{1,3}[.][0-9]{1,3}[.][0-9]",
        "(?:[0-9A-Fa-f]{1,4}:){7}",
        "[23][0-9A-Fa-f]{3}:[0-9A-Fa-f]{0,4}:",
    )
    context_words = (
        "用户IP", "客户端IP", "登录IP", "登陆IP", "访问IP", "来源IP", "访客", "登录地址", "上网地址",
        "client ip", "user ip", "visitor", "login from", "logged in from",
    )  # fmt: skip
    counter_context = ("版本", "版本号", "version", "release", "章节", "section", "oid")

    def validate_result(self, pattern_text: str) -> bool | None:
        """False for what is no address, or nobody's."""
        try:
            address = ipaddress.ip_address(pattern_text)
        except ValueError:
            return False
        return False if any(address in network for network in _NOBODY) else None

    def weigh(self, value: str, prior: float) -> float:
        """As everywhere, but 0.3 in a private network, and for four single digits: versions and chapters."""
        score = super().weigh(value, prior)
        if score == 0:
            return 0.0
        numbered = _SECTION.fullmatch(value) is not None
        return 0.3 if numbered or any(ipaddress.ip_address(value) in network for network in _LOCAL) else score

    @staticmethod
    def canonical(value: str) -> str:
        """The address as RFC 5952 writes it."""
        return ipaddress.ip_address(value).compressed
