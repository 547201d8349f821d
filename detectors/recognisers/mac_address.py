"""Hardware addresses of network interfaces."""

import regex

from detectors.recognisers.identifier import AFTER, BEFORE, IS, Form, Identifier

_HEX = "[0-9A-Fa-f]"
_PAIRS = "|".join(f"{_HEX}{{2}}(?:{separator}{_HEX}{{2}}){{5}}" for separator in ":-")
_FOURS = f"{_HEX}{{4}}[.]{_HEX}{{4}}[.]{_HEX}{{4}}"
_START = f"(?<![0-9A-Za-z])(?<!(?<![0-9A-Za-z]){_HEX}{{2}}[:\\-])"
"""The two last letters of `MAC:` are no pair."""
_LABEL = "(?:MAC|物理地址|硬件地址|网卡地址)(?:[ ]?(?:地址|address|addr))?"
_MULTICAST = regex.compile("[0-9A-Fa-f][13579BDFbdf]")


class DeviceMacAddressRecognizer(Identifier):
    """MAC address: six octets (IEEE 802, EUI-48) in pairs or, at Cisco's, by fours; solid after its label only.

    A multicast address, which the lowest bit of the first octet tells, and the null address are no device's. Six
    pairs of decimal digits need a word beside them: they may be a time.
    """

    entity = "MAC_ADDRESS"
    forms = (
        Form("pairs", f"{_START}(?:{_PAIRS})(?![0-9A-Za-z]|[:\\-]{_HEX})", 0.6),
        Form("by fours", f"{BEFORE}(?<![.]){_FOURS}{AFTER}(?![.]{_HEX})", 0.5),
        Form("solid, after its label", f"(?<![A-Za-z]){_LABEL}{IS}(?P<value>{_HEX}{{12}}){AFTER}", 0.6),
    )
    prefilter = (_PAIRS, _FOURS, f"{_LABEL}{IS}{_HEX}{{12}}")
    context_words = ("MAC", "物理地址", "硬件地址", "网卡", "蓝牙", "wifi", "ether", "hwaddr", "bssid", "bluetooth")
    counter_context = ("指纹", "fingerprint", "uuid", "hash", "哈希", "证书", "certificate", "sha", "md5")

    def validate_result(self, pattern_text: str) -> bool | None:
        """False for a group's address and the null address."""
        digits = self.canonical(pattern_text)
        return False if _MULTICAST.match(digits) or not digits.strip("0") else None

    def weigh(self, value: str, prior: float) -> float:
        """As everywhere, but 0.4 where no digit is a letter."""
        score = super().weigh(value, prior)
        return score if score == 0 or any(c.isalpha() for c in value) else 0.4

    @staticmethod
    def canonical(value: str) -> str:
        """Twelve hexadecimal digits in lower case."""
        return "".join(c for c in value.lower() if c not in ":-.")
