"""Accounts at banks, brokers, funds and insurers that are no card."""

from detectors.recognisers.identifier import AFTER, IS, Form, Identifier

_HOLDINGS = "证券|股票|股东|资金|基金|期货|理财|信托|存折|存单|对公|结算|贷款|银行|外汇|黄金|年金|养老金|交易|储蓄|托管"
_LABEL = (
    f"(?:(?:{_HOLDINGS})(?:交易|结算|个人|活期|定期)?(?:账号|帐号|账户|帐户)(?:号码?)?|(?:股东|证券|基金|期货|资金|存折|存单)卡号|股东代码"
    "|(?:保险|保)(?:单|合同)(?:号码?|编号)|投保单号|(?<![A-Za-z])(?:"
    "(?:brokerage|securities|futures|fund|bank|savings|trading|investment)[ ]account(?:[ ]?(?:number|no[.]?))?"
    "|(?:insurance[ ])?policy[ ](?:number|no[.]?)|baodanhao|zhengquan[ ]?zhanghao|jijin[ ]?zhanghao))"
)
_VALUE = "(?=[A-Za-z\\-]{0,6}[0-9])[A-Za-z0-9](?:[ \\-]?[A-Za-z0-9]){5,29}"
_DIGITS_MOSTLY = "(?!(?:19|20)[0-9]{2}-[01]?[0-9]-[0-3]?[0-9])(?=(?:[^0-9]{0,4}[0-9]){5})"
_MARKET = "(?:上海|深圳|沪市|深市|沪|深)(?:[AB]股)?(?:账户|账号)?[: ]{0,2}(?:[A-Z][0-9]{9}|[0-9]{10})"
_DIRECTLY = f"{_LABEL}{IS}"


class FinancialAccountRecognizer(Identifier):
    """Account of securities, funds, futures, savings or loans, and number of an insurance policy (financial accounts
    of GB/T 45574-2025 Annex A; China Securities Depository: a letter and 9 digits, or 10 digits; others each house's
    own). Only a label directly before it tells.
    """

    entity = "FINANCIAL_ACCOUNT"
    release = "2.1.0"
    forms = (
        Form("after its label", f"{_DIRECTLY}(?P<value>{_DIGITS_MOSTLY}{_VALUE}){AFTER}", 0.6),
        Form(
            "after its exchange",
            "(?<=(?:证券|股票|股东)(?:账户|账号|帐户|帐号|代码)[^。\\n]{0,40})(?:上海|深圳|沪市|深市|沪|深)(?:[AB]股)?"
            f"(?:账户|账号)?[: ]{{0,2}}(?P<value>[A-Z][0-9]{{9}}|[0-9]{{10}}){AFTER}",
            0.6,
        ),
    )
    prefilter = (f"{_DIRECTLY}[A-Za-z0-9][A-Za-z0-9 \\-]{{5}}", _MARKET)
