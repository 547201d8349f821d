"""Accounts at banks, brokers, funds and insurers that are no card."""

from detectors.recognisers.email_address import ADDRESS
from detectors.recognisers.identifier import AFTER, BEFORE, IS, Form, Identifier

_HOLDINGS = "证券|股票|股东|资金|基金|期货|理财|信托|存折|存单|对公|结算|贷款|银行|外汇|黄金|年金|养老金|交易|储蓄|托管"
_BROKER = (
    "(?:IBKR|富途|老虎|盈透|长桥|雪盈|微牛|嘉信|东方财富|东财|同花顺|天天基金|蚂蚁财富|且慢|蛋卷|雪球|币安|欧易|火币|OKX"
    "|Binance|Coinbase|Kraken)"
)
_HOUSE = (
    "(?:(?:Charles[ ])?Schwab|Fidelity|Vanguard|Robinhood|IBKR|Interactive[ ]Brokers|E[*]?TRADE|Tiger[ ]Brokers|Futu"
    "|moomoo|Webull|TD[ ]Ameritrade|Merrill|Coinbase|Binance|Kraken|Revolut|Monzo|Wise|Starling)"
)
_LABEL = (
    f"(?:(?:{_HOLDINGS})(?:公司|的|电子|[二三]类|交易|结算|个人|活期|定期){{0,2}}(?:账号|帐号|账户|帐户)(?:号码?)?|(?:股东|证券|基金|期货|资金"
    "|存折|存单)卡号|存[折单](?:号码?|编号)|股东代码|(?:证券|期货|基金|信托|理财|银行)(?:客户|投资者|资金)(?:号|代码|编号)|(?:对私"
    "|受益人?|信托受益|企业年金个人|开户|收款|付款|打款|汇款|退款|代发)(?:账号|帐号|账户|帐户)(?:号码?)?|(?:期货"
    "|结算)?交易编码|期货编码|投资者代码|一码通(?:账[号户]|帐[号户])?(?:号码?)?"
    "|(?:保险(?:单|合同)|投保合同|(?<![维担质环劳医社低])保单)(?:号码?|编号)?|投保单号|(?<![A-Za-z])(?:"
    "(?:brokerage|securities|futures|fund|bank|savings|trading|investment)[ ]account(?:[ ]?(?:number|no[.]?))?"
    f"|{_BROKER}(?:证券|国际|牛牛)?的?(?:[账帐][户号]|户头|UID)(?:号码?)?|财付通(?:[账帐][户号])?"
    f"|{_HOUSE}[ ](?:brokerage[ ])?account(?:[ ](?:number|no[.]?))?"
    "|(?:(?:insurance[ ])?policy|passbook)[ ](?:number|no[.]?)|baodanhao|zhengquan[ ]?zhanghao|jijin[ ]?zhanghao))"
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
_OF_A_PASSBOOK = ("存折", "存单", "信用社", "储蓄所")
_PASSBOOK = "(?:存折|存单|信用社|储蓄所)[^\\n。;0-9A-Za-z]{1,16}?(?:[账帐][号户])"
_WALLET = (
    "(?:(?<!合约|[冷热]|交易所|官方|项目方|项目|基金会)(?:钱包|收[款币]|提币|充[币值]|转账|打[币款]|付款|BTC|ETH|USDT|TRX"
    "|比特币|以太坊|泰达币)的?地址"
    "|(?<!冷|热|交易所|官方|项目方)钱包|(?<![A-Za-z])(?:BTC|ETH|USDT|TRX|XMR|LTC|DOGE)(?=[ ]?:)"
    "|(?<![A-Za-z])(?:send|sent|transfer(?:red)?|paid|pay)[^\\n.;]{1,24}[ ]to(?=[: ])"
    "|[转打汇充提][^\\n,。;]{0,10}[到给至][^\\n,。;]{0,8}地址"
    "|(?<![A-Za-z])(?:(?:my|his|her|their)[ ](?:[A-Za-z]{2,10}[ ])?|(?:BTC|ETH|USDT|SOL|XMR|LTC|bitcoin|crypto)[ ])"
    "(?:wallet(?:[ ]address)?|addr(?:ess)?)"
    "|(?<![A-Za-z])(?:wallet|(?:deposit|withdrawal|payout|receiving)[ ]address)(?:[ ]addr(?:ess)?)?)"
)
_CHAIN = "(?:[ ]?[(]?(?:TRC|ERC|BEP)-?20[)]?)?"
_ADDRESS_OF_COINS = (
    "(?:0x[0-9A-Fa-f]{40}|T[1-9A-HJ-NP-Za-km-z]{33}|(?:bc1|ltc1)[02-9ac-hj-np-z]{11,71}|addr1[02-9ac-hj-np-z]{50,100}"
    "|[13LMDr][1-9A-HJ-NP-Za-km-z]{25,34}|4[0-9AB][1-9A-HJ-NP-Za-km-z]{93}|[1-9A-HJ-NP-Za-km-z]{43,44})"
)
"""Of Ethereum, Tron, Bitcoin, Litecoin, Cardano, Dogecoin, Ripple, Monero, Solana."""
_PUBLIC = "(?![^\\n]{0,24}(?:合约|contract|交易所|冷钱包|公开|黑洞|销毁|burn|genesis|创世))"
_PAYER = "(?:pay[ ]?pal|贝宝|venmo|cash[ ]?app|zelle|revolut|payoneer|派安盈)"
_TO = "(?:[ ](?:me|us|him|her|it|them|account|handle|id|is|at|to|on|via|as)|'s){0,4}"
_HANDLE = "@[A-Za-z][A-Za-z0-9_\\-]{3,29}|[$][A-Za-z][A-Za-z0-9_\\-]{2,19}"
_TENPAY = "[A-Za-z0-9_\\-]{5,40}@(?:wx[.])?tenpay[.]com"
_PERSONAL = (
    "(?!(?:service|support|info|help|donations?|billing|sales|no-?reply|admin|phishing|spoof)@"
    "|[^@ ]{1,64}@[a-z.]{0,20}paypal)"
)
_DIRECTLY = f"{_LABEL}{IS}"


class FinancialAccountRecognizer(Identifier):
    """Account of securities, funds, futures, savings or loans, and number of an insurance policy (financial accounts
    of GB/T 45574-2025 Annex A; China Securities Depository: a letter and 9 digits, or 10 digits; others each house's
    own). A label tells it, directly before it or earlier in the sentence; in English `account` needs its bank beside.
    The address of a wallet of coins is one after its label, and so is who is paid by PayPal, Venmo, Cash App or Tenpay.
    """

    entity = "FINANCIAL_ACCOUNT"
    reach = 60
    release = "2.3.0"
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
        Form(
            "of a passbook",
            f"{_PASSBOOK}{IS}(?P<value>{_DIGITS_MOSTLY}{_VALUE}){AFTER}{_NO_AMOUNT}",
            0.7,
            _OF_A_PASSBOOK,
        ),
        Form(
            "wallet",
            f"{_WALLET}{_CHAIN}{IS}[ ]?(?:to[ ]|was[ ]|到)?(?P<value>{_ADDRESS_OF_COINS})(?![A-Za-z0-9]){_PUBLIC}",
            0.7,
        ),
        Form(
            "payment service",
            f"(?<![A-Za-z])(?:venmo|cash[ ]?app|revolut){_TO}[: (]{{1,3}}(?P<value>{_HANDLE})(?![A-Za-z0-9@])",
            0.7,
        ),
        Form(
            "page of a payment service",
            "(?:paypal[.]me|venmo[.]com|cash[.]app)/(?:u/)?(?P<value>[$]?[A-Za-z0-9_\\-]{4,30})",
            0.7,
        ),
        Form(
            "mailbox of a payment service",
            f"(?<![A-Za-z]){_PAYER}(?:{_TO}|[^\\n,。;.@A-Za-z0-9]{{0,12}})[: (]{{0,3}}(?P<value>{_PERSONAL}{ADDRESS})",
            1.0,
        ),
        Form("Tenpay", f"{BEFORE}{_TENPAY}(?![A-Za-z0-9])", 1.0),
    )
    context_words = (
        "routing", "routing number", "sort code", "bsb", "swift", "ach", "wire", "direct deposit", "branch", "bank",
    )  # fmt: skip
    counter_context = ("示例", "样单", "样表", "联调", "演练", "例如", "格式", "规则", "position", "example")
    prefilter = (
        f"{_DIRECTLY}[A-Za-z0-9][A-Za-z0-9 \\-]{{5}}",
        f"{_LABEL}[^0-9A-Za-z。\n]{{1,30}}[0-9A-Z]{{9}}",
        "(?:account|acct)[^0-9\n]{0,16}[0-9]{2}",
        _MARKET,
        f"{_PASSBOOK}{IS}[A-Za-z0-9]",
        f"(?:钱包|地址|wallet|addr(?:ess)?){_CHAIN}{IS}[ ]?(?:to[ ]|was[ ]|到)?[0-9A-Za-z]{{26}}",
        "(?:BTC|ETH|USDT|TRX|XMR|LTC|DOGE|[ ]to):?[ ](?:0x[0-9A-F]{40}|[A-Z0-9]{26})",
        f"{_PAYER}.{{0,30}}[@$]",
        "(?:paypal[.]me|venmo[.]com|cash[.]app)/",
        "@(?:wx[.])?tenpay[.]com",
    )
