"""Social security and medical insurance numbers."""

from detectors.recognisers.identifier import AFTER, ALONE, IS, TO_THE_END, Form, Identifier

_KIND = "(?:社保|社会保障|社会保险|医保|医疗保险|养老保险|养老金|失业保险|工伤保险|生育保险|新农合|城乡居保|参保)"
_LABEL = (
    f"(?:{_KIND}(?:个人|电脑|人员?)?(?:卡|证|手册|账户|帐户)?(?:号码?|卡号|账号|帐号|编号)"
    f"|{_KIND}(?:[卡证]|账户|帐户)(?=[ \"')]{{0,3}}[:=|]|[ ]?[A-Z][0-9]{{8}})"
    "|(?<![A-Za-z\\p{Han}])社编号?|个人社编号?|(?:个人)?参保号|she[ ]?bao[ ]?(?:ka[ ]?|bian[ ]?"
    "|zhang[ ]?)?(?:hao)?|yi[ ]?bao[ ]?(?:ka[ ]?)?(?:hao)?"
    "|social insurance (?:card )?(?:number|no[.]?)|social (?:security|insurance) (?:personal|individual) (?:number"
    "|no[.]?|id)"
    "|social security(?: card)? (?:[(]China[)]|of China)[ ]?(?:number|no[.]?)?)"
)
_COMPUTER = "电脑号"
_DATE = "(?:19|20)[0-9]{2}(?:[ -][01]?[0-9][ -][0-3]?[0-9]|[01][0-9][0-3][0-9])(?![0-9])"
ACCOUNT = f"(?!{_DATE})[A-Z]{{0,3}}(?:[0-9]{{6,20}}X?|[0-9]{{3,6}}(?:[ -][0-9]{{2,6}}){{1,4}})"
"""The number of an account, solid or in groups, whose form every city chooses."""
NO_PERSON = "机构|部门|经办|政策|条例|标准|法规|单位|企业|公司|中心|对公|专户|电话|热线|传真|咨询|文件|型号|编码规则"
_CARD_SERIAL = "(?=[A-Z0-9]{0,8}[0-9]{4})[A-Z][A-Z0-9]{8}"
_PERSONAL = "(?:个人|人员|本人)(?:编号|代码|账号|帐号|账户号|电脑号|缴费号|序号)"
CELL = f"{ALONE}(?P<value>{ACCOUNT}){TO_THE_END}"
NO_AMOUNT = f"{AFTER}(?![ ]?[元万亿年月人件])"


class CnSocialSecurityRecognizer(Identifier):
    """Social security, medical or pension insurance number of a person: since 2011 the resident identity number (Social
    Insurance Law, Art. 58), before that whatever the city gave, so only a label directly before it tells. An employer's
    number is nobody's.
    """

    COUNTRY_CODE = "cn"
    entity = "CN_SOCIAL_SECURITY"
    release = "2.3.0"
    forms = (
        Form("after its label", f"(?<!单位|[A-Za-z]){_LABEL}{IS}(?P<value>{ACCOUNT}){NO_AMOUNT}", 0.7),
        Form("below its label", CELL, 0.2),
        Form(
            "later than its label",
            f"{_KIND}(?:(?!{NO_PERSON})[^0-9A-Za-z。;\n]){{1,16}}?(?:[账帐][号户]|卡号|客户号|编号"
            f"|号码){IS}(?P<value>{ACCOUNT}){NO_AMOUNT}",
            0.7,
        ),
        Form(
            "on its card",
            f"(?:社保|医保|社会保障)卡(?:(?!{NO_PERSON})[^0-9A-Za-z。;\n]){{1,20}}?(?P<value>{_CARD_SERIAL}){AFTER}",
            0.6,
        ),
        Form("a person's", f"{_PERSONAL}{IS}(?P<value>{ACCOUNT}){NO_AMOUNT}", 0.55),
        Form("after 电脑号", f"{_COMPUTER}{IS}(?P<value>[0-9]{{8,10}}){AFTER}", 0.3),
    )
    prefilter = (f"(?:{_LABEL}|{_KIND}|{_PERSONAL}|{_COMPUTER}).*[0-9]{{3}}", CELL)
    context_words = (
        "社保号", "社保卡号", "社保编号", "社保账号", "社保电脑号", "社会保障号", "社会保障卡号", "医保号", "医保卡号",
        "医保编号", "参保号", "参保人",
    )  # fmt: skip
