"""Accounts at banks, brokers, funds and insurers that are no card."""

from detectors.recognisers.identifier import AFTER, IS, Form, Identifier

_HOLDINGS = "证券|股票|股东|资金|基金|期货|理财|信托|存折|存单|对公|结算|贷款|银行|外汇|黄金|年金|养老金|交易|储蓄|托管"
_LABEL = (
    f"(?:(?:{_HOLDINGS})(?:交易|结算|个人|活期|定期)?(?:账号|帐号|账户|帐户)(?:号码?)?|(?:股东|证券|基金|期货|资金"
    "|存折|存单)卡号|股东代码|(?:证券|期货|基金|信托|理财|银行)(?:客户|投资者|资金)(?:号|代码|编号)|(?:对私"
    "|受益人?|信托受益|企业年金个人|开户|收款|付款|打款|汇款|退款|代发)(?:账号|帐号|账户|帐户)(?:号码?)?|(?:期货"
    "|结算)?交易编码|期货编码|投资者代码|一码通(?:账[号户]|帐[号户])?(?:号码?)?"
    "|(?:保险|保)(?:单|合同)(?:号码?|编号)?|投保单号|(?<![A-Za-z])(?:"
    "(?:brokerage|securities|futures|fund|bank|savings|trading|investment)[ ]account(?:[ ]?(?:number|no[.]?))?"
    "|(?:insurance[ ])?policy[ ](?:number|no[.]?)|baodanhao|zhengquan[ ]?zhanghao|jijin[ ]?zhanghao))"
)
_GROUP = "[A-Za-z]{0,4}[0-9][A-Za-z0-9]{0,20}"
_VALUE = f"(?=[A-Za-z0-9 \\-]{{6}})(?:[A-Za-z]{{1,5}}-)?{_GROUP}(?:[ \\-]{_GROUP}){{0,6}}"
"""Groups with a digit in each: what follows of a sentence is none."""
_DIGITS_MOSTLY = (
    "(?!1[3-9][0-9]{9}(?![0-9])|2088[0-9]{12})"
    "(?!(?:19|20)[0-9]{2}(?:-[01]?[0-9]-[0-3]?[0-9]|[01][0-9][0-3][0-9](?![0-9])))(?=(?:[^0-9]{0,4}[0-9]){5})"
)
_MARKET = "(?:上海|深圳|沪市|深市|沪|深)(?:[AB]股?)?(?:股东)?(?:账户|账号|卡)?号?[: ]{0,2}(?:[A-Z][0-9]{9}|[0-9]{10})"
_NO_AMOUNT = "(?![ ]?[元万亿份件张只股手])"
_DIRECTLY = f"{_LABEL}{IS}"


class FinancialAccountRecognizer(Identifier):
    """Account of securities, funds, futures, savings or loans, and number of an insurance policy (financial accounts
    of GB/T 45574-2025 Annex A; China Securities Depository: a letter and 9 digits, or 10 digits; others each house's
    own). A label tells it, directly before it or earlier in the sentence; in English `account` needs its bank beside.
    """

    entity = "FINANCIAL_ACCOUNT"
    release = "2.2.0"
    forms = (
        Form("after its label", f"{_DIRECTLY}(?P<value>{_DIGITS_MOSTLY}{_VALUE}){AFTER}{_NO_AMOUNT}", 0.6),
        Form(
            "after its exchange",
            "(?<=(?:证券|股票|股东)(?:账户|账号|帐户|帐号|代码)[^。\\n]{0,40})(?:上海|深圳|沪市|深市|沪"
            "|深)(?:[AB]股?)?"
            f"(?:股东)?(?:账户|账号|卡)?号?[: ]{{0,2}}(?P<value>[A-Z][0-9]{{9}}|[0-9]{{10}}){AFTER}",
            0.6,
        ),
        Form(
            "in English",
            "(?<![A-Za-z])(?:account|acct)[.]?(?:[ ](?:number|no[.]?|num"
            f"|#))?{IS}(?P<value>[0-9]{{6,17}}|[0-9]{{2,6}}(?:-[0-9]{{2,8}}){{1,3}}){AFTER}",
            0.3,
        ),
        Form(
            "on its exchange",
            "(?:(?<=[沪深][AB])|(?<=[沪深市][AB]股)(?:股东)?(?:账户|账号"
            f"|卡)?号?[: ]{{0,2}})(?P<value>[A-Z][0-9]{{9}}|0[0-9]{{9}}){AFTER}",
            0.6,
        ),
        Form(
            "told later",
            f"{_LABEL}(?:(?!电话|热线|客服|编号|订单|流水)[^0-9A-Za-z。\n]){{1,30}}?(?:是|为"
            f"|:)[ ]?(?P<value>{_DIGITS_MOSTLY}(?=[0-9A-Z]{{0,3}}[0-9]{{5}})[0-9A-Z]{{9,20}}){AFTER}{_NO_AMOUNT}",
            0.55,
        ),
    )
    context_words = (
        "routing", "routing number", "sort code", "bsb", "swift", "ach", "wire", "direct deposit", "branch", "bank",
    )  # fmt: skip
    counter_context = ("示例", "例如", "格式", "规则", "position", "example")
    prefilter = (
        f"{_DIRECTLY}[A-Za-z0-9][A-Za-z0-9 \\-]{{5}}",
        f"{_LABEL}[^0-9A-Za-z。\n]{{1,30}}[0-9A-Z]{{9}}",
        "(?:account|acct)[^0-9\n]{0,16}[0-9]{2}",
        _MARKET,
    )
