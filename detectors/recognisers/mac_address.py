"""Hardware addresses of network interfaces."""

import regex

from detectors.recognisers.identifier import AFTER, AFTER_CHARACTERS, BEFORE, IS, Form, Identifier

_HEX = "[0-9A-Fa-f]"
_PAIRS = "|".join(f"{_HEX}{{2}}(?:{separator}{_HEX}{{2}}){{5}}" for separator in ":-")
_FOURS = f"{_HEX}{{4}}[.]{_HEX}{{4}}[.]{_HEX}{{4}}"
_START = f"(?<![0-9A-Za-z])(?<!(?<![0-9A-Za-z]){_HEX}{{2}}[:\\-])"
"""The two last letters of `MAC:` are no pair."""
_LABEL = "(?:MAC|物理地址|硬件地址|网卡地址)(?:[ ]?(?:地址|address|addr))?"
_SPACED = (
    f"(?:{_HEX}{{2}}(?:(?:[ ]|[ ]?[.:\\-][ ]?){_HEX}{{2}}){{5}}|{_HEX}{{4}}(?:-{_HEX}{{4}}){{2}}"
    f"|{_HEX}{{6}}-{_HEX}{{6}})"
)
_BESIDE = "(?:wi-?fi|WLAN|探针|蓝牙|bluetooth|BLE|bssid|网卡|(?<![A-Za-z])MAC(?![A-Za-z]))"
_TELLING = 0.5
_PLACEHOLDERS = frozenset(("001a2b3c4d5e", "001122334455", "aabbccddeeff", "a1b2c3d4e5f6", "123456789abc"))
"""What manuals and logs of nobody's have in an address's place."""
_ENDS_OF_PLACEHOLDERS = ("aabbcc", "ddeeff", "112233")
_SHARED = ("00005e0001", "00005e0002")
"""How the addresses of virtual routers begin (RFC 5798)."""
_MULTICAST = regex.compile("[0-9A-Fa-f][13579BDFbdf]")


class DeviceMacAddressRecognizer(Identifier):
    """MAC address: six octets (IEEE 802, EUI-48) in pairs or, at Cisco's, by fours; solid after its label,
    or beside a word for radio.

    A multicast address, which the lowest bit of the first octet tells, a virtual router's and the null address are no
    device's. Six
    pairs of decimal digits need a word beside them: they may be a time.
    """

    entity = "MAC_ADDRESS"
    release = "2.3.0"
    documentation = (
        "0000.?5e00.?53[0-9a-f]{2}|00[:-]00[:-]5e[:-]00[:-]53[:-][0-9a-f]{2}"
        "|00[:-]1a[:-]2b[:-]3c[:-]4d[:-]5e|00[:-]11[:-]22[:-]33[:-]44[:-]55|aa[:-]bb[:-]cc[:-]dd[:-]ee[:-]ff"
    )
    forms = (
        Form("pairs", f"{_START}(?:{_PAIRS})(?![0-9A-Za-z]|[:\\-]{_HEX})", 0.6),
        Form("by fours", f"{BEFORE}(?<![.]){_FOURS}{AFTER}(?![.]{_HEX})", 0.5),
        Form("solid, after its label", f"(?<![A-Za-z]){_LABEL}{IS}(?P<value>{_HEX}{{12}}){AFTER}", 0.6),
        Form(
            "spaced, after its label",
            f"(?<![A-Za-z]){_LABEL}{IS}(?P<value>(?=[0-9 .:\\-]{{0,27}}[A-F]){_SPACED}){AFTER}(?![ ]?[.:\\-]{_HEX})",
            0.6,
        ),
        Form("touching letters", f"(?<![A-Za-z])MAC(?:{IS})(?P<value>{_PAIRS})(?=[A-Za-z]|{AFTER})(?![:\\-])", 0.6),
        Form("solid, beside its word", f"{_BESIDE}[^\n]{{0,24}}?{BEFORE}(?P<value>{_HEX}{{12}}){AFTER}", 0.3),
    )
    prefilter = (
        _PAIRS,
        _FOURS,
        f"{_LABEL}{IS}{_HEX}{{2}}(?:[ .:\\-]{{0,3}}{_HEX}{{2}}){{5}}",
        f"{_BESIDE}[^\n]{{0,24}}{_HEX}{{12}}",
    )
    context_words = (
        "MAC", "物理地址", "硬件地址", "网卡", "蓝牙", "wifi", "wi-fi", "wlan", "探针", "ether", "hwaddr", "bssid",
        "bluetooth",
    )  # fmt: skip
    counter_context = (
        "指纹", "fingerprint", "uuid", "hash", "commit", "版本", "固件", "密码", "password", "密钥", "key", "哈希",
        "证书", "certificate", "sha", "md5",
    )  # fmt: skip

    def validate_result(self, pattern_text: str) -> bool | None:
        """False for a group's address, the null address and what only holds the place of one."""
        digits = self.canonical(pattern_text)
        is_nobodys = _MULTICAST.match(digits) or not digits.strip("0") or digits.startswith(_SHARED)
        return False if is_nobodys or digits in _PLACEHOLDERS or digits.endswith(_ENDS_OF_PLACEHOLDERS) else None

    def weigh(self, value: str, prior: float) -> float:
        """As everywhere, but 0.4 where no digit is a letter."""
        score = super().weigh(value, prior)
        return score if score == 0 or any(c.isalpha() for c in value) else 0.4

    def in_context(self, line: str, above: str, start: int, end: int, score: float) -> float:
        """As everywhere, but twelve digits alone are no address where a word says what else they are."""
        before, after = line[max(0, start - self.reach) : start], line[end : end + AFTER_CHARACTERS]
        weak = score < _TELLING and self._contradicted(before, after)
        return 0.0 if weak else super().in_context(line, above, start, end, score)

    @staticmethod
    def canonical(value: str) -> str:
        """Twelve hexadecimal digits in lower case."""
        return "".join(c for c in value.lower() if c not in ":-. ")
