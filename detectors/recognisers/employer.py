"""Whom somebody works for."""

from detectors.recognisers.identifier import HAN, Form, Identifier

_KIND = (
    "(?:有限责任公司|股份有限公司|有限公司|分公司|公司|集团|银行|支行|分行|医院|卫生院|卫生所|诊所|大学|学院|学校|中学|小学|幼儿园"
    "|研究[院所]|设计院|科学院|出版社|报社|电视台|事务所|工厂|[机电钢药纸化服]厂|工作室|合作社|商行|酒店|饭店|宾馆|餐厅|超市|法院"
    "|检察院|公安局|派出所|税务局|管理局|教育局|卫生局|财政局|委员会|街道办|办事处|居委会|村委会|政府|协会|基金会|俱乐部|传媒|科技)"
)
_LETTER = r"(?:[^\P{Han}的了在是到被让给与及我他她你]|[A-Za-z0-9()&·])"
_WITHIN = r"(?:[^\P{Han}的了在是到被让给与及我他她你和任为担从做当]|[()·])"
_OF_NO_NAME = (
    "(?!某|[一1]家|[这那该本各]|几[家个]|一[所个名位]|所在|或|和|及|的|与|负责|应当|信息|名称|其他|大型|小型|国有|国企|外企|私企|民营)"
)  # fmt: skip
_ORGANISATION = (
    f"{_OF_NO_NAME}{_LETTER}{{2,24}}?{_KIND}(?:{_WITHIN}{{0,8}}?{_KIND}){{0,2}}"
    f"(?:{_WITHIN}{{1,6}}?(?:部|处|科室?|中心)(?!长))?"
)
_NAME = f"(?!{_KIND}|必填|无(?!锡)|不详|请)[{HAN}A-Za-z][{HAN}A-Za-z0-9()&·\\-]{{0,28}}[{HAN}A-Za-z)]"
_LABEL = (
    "(?:工作单位(?:名称)?|任职单位|就职单位|所在单位|现单位|单位名称|雇主|供职单位|就职公司|任职公司|所在公司|工作公司|就业单位"
    "|gongzuodanwei|danwei)"
)
_TIE = "[ ]{0,2}[\"'”]?[ ]?(?:是|为|[:=|])[ ]{0,3}[\"'“]?"
_VERB = "(?:(?:就职|任职|供职|就业|受雇|受聘|入职|服务|效力)(?:于|在)|入职了?)"
_WORKS = "(?:工作|上班|任职|就职|供职|打工|做事|担任|任(?=[^\\P{Han}何务意由]))"

_PROPER = "(?:[A-Z][A-Za-z0-9&'’\\-]*(?:[.][A-Za-z]+)*)"
_FIRM = f"{_PROPER}(?:[.]?,?[ ](?:(?:of|and|the|for|&)[ ])?{_PROPER}){{0,5}}"
_SUBJECT = (
    "(?:(?<![A-Za-z])(?:I|[Hh]e|[Ss]he|who|[Ww]e)(?:['’]m|['’]s|[ ]am|[ ]is|[ ]was)?"
    "|(?<![A-Za-z.])(?!The|This|That|It|These|Python)[A-Z][a-z]+[ ][A-Z][a-z]+)"
)
_WORKS_AT = "[ ](?:works?|worked|working)[ ](?:as[ ](?:an?[ ])?[a-z ]{3,30}[ ])?(?:at|for)[ ](?:the[ ])?"
_EMPLOYED = "(?:is|was|am|been|currently)[ ]employed[ ](?:by|at)[ ](?:the[ ])?"
_EMPLOYER = (
    "(?:[Ee]mployer|[Pp]lace of (?:work|employment)|[Ww]orkplace|[Cc]urrent [Cc]ompany)(?:[ ][Nn]ame)?"
    "[\"']?[ ]?(?:is|[:=|])[ ]{0,3}[\"']?"
)


class EmployerRecognizer(Identifier):
    """The organisation somebody works for (GB/T 35273-2020 Annex A, `个人教育工作信息`): behind a label, or where a
    verb says that a person works there. That software works for an operating system says nothing of anybody.
    """

    entity = "EMPLOYER"
    forms = (
        Form("labelled", f"{_LABEL}{_TIE}(?P<value>{_FIRM}(?!{HAN})|{_ORGANISATION}|{_NAME})", 0.75),
        Form("labelled, without a tie", f"{_LABEL}[ ]?(?P<value>{_ORGANISATION})", 0.6),
        Form("in the service of", f"{_VERB}[ ]?(?P<value>{_ORGANISATION})", 0.7),
        Form("at work", f"(?<![存实现])在(?P<value>{_ORGANISATION}){_WORKS}", 0.4),
        Form("labelled, English", f"(?<![A-Za-z]){_EMPLOYER}(?P<value>{_FIRM}(?!{HAN})|(?={HAN}){_NAME})", 0.75),
        Form("at work, English", f"{_SUBJECT}[ ]?(?:currently|now)?{_WORKS_AT}(?P<value>{_FIRM})", 0.65),
        Form("employed, English", f"(?<![A-Za-z]){_EMPLOYED}(?P<value>{_FIRM})", 0.65),
    )
    prefilter = (
        _LABEL, _VERB, f"{_KIND}{_WORKS}", f"(?:部|处|科室?|中心){_WORKS}", _EMPLOYER, f"{_WORKS_AT}[A-Z]",
        f"{_EMPLOYED}[A-Z]",
    )  # fmt: skip
    context_words = (
        "我", "他", "她", "先生", "女士", "姓名", "现", "目前", "毕业", "入职", "月薪", "年薪", "岁", "经理", "工程师",
        "手机", "电话", "同事", "爸爸", "妈妈", "父亲", "母亲", "丈夫", "妻子",
    )  # fmt: skip
    flags = 0
