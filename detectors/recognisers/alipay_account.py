"""Alipay accounts."""

from detectors.reading import BREAK
from detectors.recognisers.email_address import ADDRESS
from detectors.recognisers.grouping import SEPARATOR
from detectors.recognisers.identifier import AFTER, DIGIT, IS, Form, Identifier

_LABEL = (
    "(?:支付宝|(?<![A-Za-z])(?:zhi[ ]?fu[ ]?bao|alipay|zfb))[ ]?(?:收款)?(?:账号|帐号|账户|号码?|ID|用户名"
    "|account|zhang[ ]?hao)?"
    "[ ]?(?:[(][^()0-9]{0,6}[)])?"
)
_MOBILE = f"(?:[+]?86[ \\-]?)?1[3-9](?:{SEPARATOR}?{DIGIT}){{9}}"
_USER = f"2088{DIGIT}{{12}}"
_DIRECTLY = f"{_LABEL}{IS}"


class AlipayAccountRecognizer(Identifier):
    """Alipay account: the mobile number or e-mail address it was opened with, or the user's number, 2088 and 12
    digits (Alipay's open platform). Only the label makes it one.
    """

    entity = "ALIPAY_ACCOUNT"
    release = "2.1.0"
    forms = (Form("after its label", f"{_DIRECTLY}(?P<value>(?:{_MOBILE}|{_USER}){AFTER}|{ADDRESS})", 1.0),)
    prefilter = (f"{_DIRECTLY}(?:1[3-9]|2088{DIGIT}|1[ \\-{BREAK}]|[+]?86|[A-Za-z0-9][A-Za-z0-9._%+\\-]*@)",)

    @staticmethod
    def canonical(value: str) -> str:
        """An address in lower case; a number without separators and country code."""
        if "@" in value:
            return value.lower()
        digits = "".join(c for c in value if c.isdigit())
        return digits[-11:] if len(digits) < 16 else digits
