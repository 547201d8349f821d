"""QQ accounts."""

from detectors.recognisers.identifier import AFTER, DIGIT, IS, Form, Identifier

_WORD = "(?:Q[ ]?Q|扣扣|抠抠|企鹅|Q号|加Q)"
_LABEL = (
    f"{_WORD}[ ]?(?:账号|帐号|账户|ID|hao|number|no[.]?)?"
    "(?:[ ]?[/、和或及][ ]?(?:微信|手机|电话|邮箱)号?码?|[ ]?[(][^()\\d]{0,8}[)])?"
)
_VALUE = f"[1-9](?:[ \\-]?{DIGIT}){{4,10}}"
_DATE = f"20[0-3]{DIGIT}[01]{DIGIT}[0-3]{DIGIT}(?!{DIGIT})"


class QqNumberRecognizer(Identifier):
    """QQ number: 5 to 11 digits, no zero first (Tencent). Only a label directly before it tells; the number
    of a group (QQ群) is nobody's.
    """

    entity = "QQ_NUMBER"
    release = "2.1.0"
    forms = (
        Form(
            "after its label",
            f"(?<![A-Za-z]){_LABEL}{IS}(?P<value>(?!{_DATE}){_VALUE}){AFTER}(?!@)(?![ \\-]?[0-9])",
            0.8,
        ),
    )
    prefilter = (f"{_LABEL}{IS}{_VALUE}",)
