"""What is said of a person's ethnic group."""

from detectors.recognisers.identifier import HAN, Form
from detectors.recognisers.statement import ARTICLE, CUE, LABEL, TIE, Begun, Statement, labelled, one_of, stated, told

# The 56 of GB/T 3304-1991; those whose name may go without 族 in a form have it as an option.
_GROUPS = (
    "汉族|蒙古族|回族|藏族|维吾尔族|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族|傣族"
    "|黎族|傈僳族|佤族|畲族|高山族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜族|土族|达斡尔族|仫佬族|羌族|布朗族"
    "|撒拉族|毛南族|仡佬族|锡伯族|阿昌族|普米族|塔吉克族|怒族|乌孜别克族|俄罗斯族|鄂温克族|德昂族|保安族|裕固族"
    "|京族|塔塔尔族|独龙族|鄂伦春族|赫哲族|门巴族|珞巴族|基诺族"
)
_SHORT = "汉|回|藏|满|苗|壮|蒙古|维吾尔|哈萨克|朝鲜|土家|彝|侗|瑶|白|黎|傣"
_ABROAD = (
    "han chinese|han|hui|uyghurs?|uighurs?|tibetan|mongolian|zhuang|manchu|miao|yi|korean|kazakh|caucasian"
    "|african american|hispanic|latino|latina|asian american|native american|pacific islander|arab|kurdish|roma"
    "|black|white|asian"
)
_GROUP = one_of(_GROUPS)
_ALONE = (
    "(?![、/和及与等]|的?(?:人民|自治|乡|镇|地区|聚居|文化|群众|同胞|服饰|语|节|占|人口|传统|民间|是|为|民居|村"
    "|作家|政权|风情))"
)


class EthnicityRecognizer(Statement):
    """A person's ethnic group, as the resident ID card and every record has it (GB/T 3304-1991; GB/T 35273-2020
    Annex A, basic personal data). Sensitive by the harm test of PIPL 28(1)."""

    entity = "ETHNICITY"
    release = "2.2.0"
    forms = (
        labelled("民族|族别|族裔|民族成份|民族成分|minzu", f"(?:{_GROUP}|{one_of(_SHORT)}(?!{HAN})){_ALONE}"),
        Form(
            "label, English",
            f"(?<![A-Za-z])(?:ethnicity|ethnic group|race){TIE}(?P<value>{one_of(_ABROAD, _GROUPS)})(?! (?:and|or"
            "|condition))",
            LABEL,
        ),
        Begun(
            "label alone",
            "民族|族别",
            f"(?P<value>{_GROUP})(?=[ ]?[,。;、)]|$|出生|住址|性别|籍贯)",
            LABEL,
            before="(?<![数各国多华弟个主外跨])",
        ),
        stated("民族|族别", f"{_GROUP}{_ALONE}"),
        Form("sex and group", f"[男女][,、 ]{{1,2}}(?P<value>{_GROUP})(?=[,。;、 )]|$)", LABEL),
        Form("group in a list", f"(?<=[,(]|[,(] )(?P<value>{_GROUP})(?=[,。;)]|$)", CUE),
        told("是|属于|属|身为|系", f"(?:少数民族)?{_GROUP}(?:人(?!民|口))?{_ALONE}"),
        told("is ethnically|ethnic|am ethnically|identifies as", one_of(_ABROAD), "told, English"),
        told("of", f"{one_of(_ABROAD)} (?:ethnicity|descent|origin|heritage|ancestry)", "descent, English"),
    )
    prefilter = (
        f"(?:民族|族别)(?:{_GROUPS})",
        "(?:民族|族别|族裔|民族成[份分]|minzu)(?:[\"'”」】)]|[ ]{0,3}[:=|是为 ])",
        f"(?:^|[^a-z])(?:ethnicity|ethnic group|race){TIE}(?:{_ABROAD}|{_GROUPS})",
        f"(?:[男女][,、 ]{{1,2}}|[,(][ ]?|(?:是|属于?|身为|系){ARTICLE}(?:少数民族)?)(?:{_GROUPS})",
        f"of (?:{_ABROAD}) (?:ethnicity|descent|origin|heritage|ancestry)",
        f"(?:ethnically|ethnic|identifies as){ARTICLE}(?:{_ABROAD})",
    )
