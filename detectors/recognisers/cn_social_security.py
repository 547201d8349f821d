"""Social security and medical insurance numbers."""

from detectors.recognisers.identifier import AFTER, ALONE, IS, TO_THE_END, Form, Identifier

_KIND = "(?:社保|社会保障|社会保险|医保|医疗保险|养老保险|失业保险|新农合|参保)"
_LABEL = (
    f"(?:{_KIND}(?:个人|电脑|人员?)?(?:卡|证|手册|账户|帐户)?(?:号码?|卡号|账号|帐号|编号)"
    f"|{_KIND}[卡证](?=[ \"')]{{0,3}}[:=|]|[ ]?[A-Z][0-9]{{8}})"
    "|(?:个人)?参保号|she[ ]?bao[ ]?(?:ka[ ]?)?(?:hao)?|yi[ ]?bao[ ]?(?:ka[ ]?)?(?:hao)?"
    "|social insurance (?:card )?(?:number|no[.]?)"
    "|social security(?: card)? (?:[(]China[)]|of China)[ ]?(?:number|no[.]?)?)"
)
_COMPUTER = "电脑号"
_DATE = "(?:19|20)[0-9]{2}(?:[ -][01]?[0-9][ -][0-3]?[0-9]|[01][0-9][0-3][0-9])(?![0-9])"
ACCOUNT = f"(?!{_DATE})[A-Z]{{0,3}}(?:[0-9]{{6,20}}X?|[0-9]{{3,6}}(?:[ -][0-9]{{2,6}}){{1,4}})"
"""The number of an account, solid or in groups, whose form every city chooses."""
CELL = f"{ALONE}(?P<value>{ACCOUNT}){TO_THE_END}"
NO_AMOUNT = f"{AFTER}(?![ ]?[元万亿年月人件])"


class CnSocialSecurityRecognizer(Identifier):
    """Social security, medical or pension insurance number of a person: since 2011 the resident identity number (Social
    Insurance Law, Art. 58), before that whatever the city gave, so only a label directly before it tells. An employer's
    number is nobody's.
    """

    COUNTRY_CODE = "cn"
    entity = "CN_SOCIAL_SECURITY"
    release = "2.1.0"
    forms = (
        Form("after its label", f"(?<!单位|[A-Za-z]){_LABEL}{IS}(?P<value>{ACCOUNT}){NO_AMOUNT}", 0.7),
        Form("below its label", CELL, 0.2),
        Form("after 电脑号", f"{_COMPUTER}{IS}(?P<value>[0-9]{{8,10}}){AFTER}", 0.3),
    )
    prefilter = (f"(?:{_LABEL}|{_COMPUTER}).*[0-9]{{3}}", CELL)
    context_words = (
        "社保号", "社保卡号", "社保编号", "社保账号", "社保电脑号", "社会保障号", "社会保障卡号", "医保号", "医保卡号",
        "医保编号", "参保号", "参保人",
    )  # fmt: skip
