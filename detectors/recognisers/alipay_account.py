"""Alipay accounts."""

from detectors.reading import BREAK
from detectors.recognisers.email_address import ADDRESS
from detectors.recognisers.grouping import SEPARATOR
from detectors.recognisers.identifier import AFTER, BEFORE, DIGIT, IS, Form, Identifier

_LABEL = (
    "(?:支付宝|(?<![A-Za-z])(?:zhi[ ]?fu[ ]?bao|alipay|zfb))[ ]?(?:收款)?(?:账号|帐号|账户|号码?|ID|用户名|用户号"
    "|用户ID|会员号|登[录陆][名号]"
    "|account|zhang[ ]?hao)?"
    "[ ]?(?:[(][^()0-9]{0,6}[)])?"
)
_MOBILE = f"(?:[+]?86[ \\-]?)?1[3-9](?:{SEPARATOR}?{DIGIT}){{9}}"
_USER = f"2088{DIGIT}{{12}}|2088(?:[ \\-]{DIGIT}{{4}}){{3}}"
_NAME = "(?=[A-Za-z]{1,20}[0-9_])[A-Za-z][A-Za-z0-9_]{5,29}"
_OF_A_NAME = "支付宝(?:账号|帐号|账户|用户名|登[录陆][名号])"
_DIRECTLY = f"{_LABEL}{IS}"


class AlipayAccountRecognizer(Identifier):
    """Alipay account: the mobile number, e-mail address or name it was opened with, which only the label makes one, or
    the user's number, 2088 and 12 digits (Alipay's open platform), which needs a word beside it.
    """

    entity = "ALIPAY_ACCOUNT"
    release = "2.2.0"
    counter_outweighs = True  # a merchant's number has the same form
    forms = (
        Form("after its label", f"{_DIRECTLY}(?P<value>(?:{_MOBILE}|{_USER}){AFTER}|{ADDRESS})", 1.0),
        Form("name after its label", f"{_OF_A_NAME}{IS}(?P<value>{_NAME})(?![A-Za-z0-9_@.\\-])", 0.6),
        Form("user", f"{BEFORE}(?:{_USER}){AFTER}", 0.3),
    )
    prefilter = (
        f"{_DIRECTLY}(?:1[3-9]|2088{DIGIT}|1[ \\-{BREAK}]|[+]?86|[A-Za-z0-9][A-Za-z0-9._%+\\-]*@)",
        f"{_OF_A_NAME}{IS}[A-Za-z]",
        f"2088(?:{DIGIT}{{12}}|[ \\-]{DIGIT}{{4}}[ \\-])",
    )
    context_words = (
        "支付宝", "买家", "付款", "收款", "转账", "打款", "用户号", "用户ID", "花呗", "余额宝", "芝麻", "zhi fu bao",
        "zfb", "alipay", "buyer", "buyer id", "buyer user id", "payer", "payer id", "user id", "userid", "logon id",
        "ali user id",
    )  # fmt: skip
    counter_context = (
        "商户", "商家", "卖家", "合作伙伴", "应用", "订单", "流水", "partner", "seller", "seller id", "pid", "app id",
        "appid",
    )  # fmt: skip

    @staticmethod
    def canonical(value: str) -> str:
        """An address in lower case; a number without separators and country code."""
        if "@" in value:
            return value.lower()
        digits = "".join(c for c in value if c.isdigit())
        return digits[-11:] if len(digits) < 16 else digits
