"""QQ accounts."""

from detectors.recognisers.identifier import AFTER, DIGIT, IS, Form, Identifier

_WORD = "(?:Q[ ]?Q|[扣抠叩蔻]{2}|球球|秋秋|丘丘|企鹅|🐧|[Qq扣抠]号|加我?Q|[我他她]的?Q(?!Q)|小企鹅)"
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
    release = "2.2.0"
    forms = (
        Form(
            "after its label",
            f"(?<![A-Za-z]){_LABEL}{IS}(?P<value>(?!{_DATE}){_VALUE}){AFTER}(?!@)(?![ \\-]?[0-9]"
            "|[ ]?[只个元年万人名次金块颗])",
            0.8,
        ),
    )
    prefilter = (f"{_LABEL}{IS}{_VALUE}",)
