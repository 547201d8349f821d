"""Mainland travel permits of people from Taiwan."""

from detectors.recognisers.identifier import AFTER, ALONE, GAP, IS, TO_THE_END, Form, Identifier

_NAME = (
    "(?:台胞(?:通行)?证|台湾(?:居民|同胞)来往大陆通行证|台湾居民通行证|台湾(?:居民|同胞)[ ,]?证件?(?=号)"
    "|(?<![A-Za-z])(?:tai[ ]?bao[ ]?zheng|(?<![.])tbzh?(?=:)"
    "|Taiwan[ _](?:Compatriot|Resident)s?'?[ _](?:Travel[ _])?(?:Permit|Pass|Document)"
    "|Mainland[ _]Travel[ _]Permit[ _]for[ _]Taiwan[ _]Residents|TWN?[ _]?PERMIT))"
)
_LABEL = f"{_NAME}(?:[ ]?hao)?[ ]?(?:no[.]?|number|卡号?)?(?:[,(](?:证件)?(?=号))?"
_LATER = (
    f"{_NAME}(?:(?!电话|热线|传真|咨询|客服|编号|公告|费|[订单]单|单号|护照|回乡|身份证|学号|工号|日期"
    f"|金额)(?:[^0-9\n。]|8[位码])){{1,40}}?"
)
_COUNTED = "元万亿年月日人件张本次份"
_BODY = f"[0-9](?:{GAP}[0-9]){{7}}(?:{GAP}[0-9]{{2}})?"
_DATE = "(?:19|20)[0-9]{2}[ -]?[01][0-9][ -]?[0-3][0-9](?![0-9])"


class CnTaiwanPermitRecognizer(Identifier):
    """Taiwan compatriot permit: 8 digits, in older permits 10, with the letter of the edition in brackets (National
    Immigration Administration). Eight digits are a date or anything else, so only a label tells, directly before them
    or earlier in the clause.
    """

    COUNTRY_CODE = "cn"
    entity = "CN_TAIWAN_PERMIT"
    release = "2.2.0"
    forms = (
        Form("after its label", f"{_LABEL}{IS}(?!{_DATE})(?P<value>{_BODY}){AFTER}", 0.8),
        Form("behind its name", f"{_LATER}(?!{_DATE})(?P<value>[0-9]{{8}}){AFTER}(?![ ]?[{_COUNTED}])", 0.6),
        Form("letter of the edition", "(?:证|号码?|permit)[^0-9\n]{0,24}?(?P<value>[0-9]{10}[ ]?[(][A-Z][)])", 0.6),
        Form("below its label", f"{ALONE}(?!{_DATE})(?P<value>{_BODY}){TO_THE_END}", 0.2),
    )
    prefilter = (
        f"{_LABEL}{IS}[0-9]",
        f"{_NAME}(?:[^0-9\n。]|8[位码]){{1,40}}[0-9]{{8}}",
        "[0-9]{10}[ ]?[(][A-Z][)]",
        f"{ALONE}{_BODY}{TO_THE_END}",
    )
    context_words = ("台胞证", "来往大陆通行证", "taiwan compatriot permit")
