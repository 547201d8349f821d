"""Housing provident fund accounts."""

from detectors.recognisers.cn_social_security import ACCOUNT, CELL, NO_AMOUNT, NO_PERSON
from detectors.recognisers.identifier import IS, Form, Identifier

_LABEL = (
    "(?:公积金(?:个人|职工|中心|缴存)?(?:客户号|[账帐]户?号码?|[账帐]户|编号|卡号|号码?)"
    "|gong[ ]?ji[ ]?jin[ ]?(?:zhang[ ]?hao|zhang[ ]?hu|hao)?|gjj[ _]?(?:account|acct|[账帐]?号码?|[账帐]户"
    "|zhang[ ]?hao"
    "|zhang[ ]?hu|hao|zh)?"
    "|(?:housing (?:provident )?|provident )fund (?:account|no[.]?|number)(?: (?:number|no[.]?))?)"
)


class CnProvidentFundRecognizer(Identifier):
    """Personal account of the housing provident fund: every city's centre has a form of its own (State Council order
    350), so only a label directly before it tells. An employer's account is nobody's, and a balance is no account.
    """

    COUNTRY_CODE = "cn"
    entity = "CN_PROVIDENT_FUND"
    release = "2.2.0"
    forms = (
        Form(
            "after its label",
            f"(?<!单位(?:住房)?|[A-Za-z])(?:住房)?{_LABEL}{IS}(?P<value>{ACCOUNT}){NO_AMOUNT}",
            0.8,
        ),
        Form(
            "later than its label",
            f"公积金(?:(?!{NO_PERSON})[^0-9A-Za-z。;\n]){{1,16}}?(?:[账帐][号户]|卡号|客户号|编号"
            f"|号码){IS}(?P<value>{ACCOUNT}){NO_AMOUNT}",
            0.6,
        ),
        Form("below its label", CELL, 0.2),
    )
    prefilter = (f"(?:{_LABEL}|公积金).*[0-9]{{3}}", CELL)
    context_words = (
        "公积金账号", "公积金个人账号", "公积金账户", "公积金编号", "公积金号", "公积金客户号", "公积金帐号",
    )  # fmt: skip
