"""Whom somebody works for."""

from collections.abc import Iterator

import regex

from detectors.recognisers.identifier import HAN, Form, Found, Identifier
from detectors.recognisers.statement import A_NAME, PERSONS_NAME

_KIND = (
    "(?:有限责任公司|服务中心|医疗中心|卫生服务站|供电所|供电公司|物业公司|福利院|供销社|信用社|农商行|邮政局"
    "|煤矿|矿务局|林场|农场|水电站|养老院|培训机构|培训学校|食品厂"
    "|加工厂|制造厂|造纸厂|印刷厂|船厂|股份有限公司|有限公司|分公司|公司|集团|银行|支行|分行|医院|卫生院|卫生所"
    "|诊所|大学|学院"
    "|学校|中学|小学|幼儿园"
    "|研究[院所]|设计院|科学院|出版社|报社|电视台|事务所|工厂|[机电钢药纸化服]厂|工作室|合作社|商行|酒店|饭店"
    "|宾馆|餐厅|超市|法院"
    "|检察院|公安局|派出所|税务局|管理局|教育局|卫生局|财政局|委员会|街道办|办事处|居委会|村委会|政府|协会"
    "|基金会|俱乐部|传媒|科技)"
)
_PLACE = "[厂局所院店馆社站队行部]"
_KNOWN = (
    "(?:腾讯|阿里巴巴|阿里|百度|字节跳动|字节|抖音|美团|京东|拼多多|网易|华为|小米|滴滴|快手|哔哩哔哩|新浪|搜狐"
    "|携程|联想|中兴|大疆|比亚迪|蔚来|小鹏"
    "|理想汽车|宁德时代|格力|海尔|美的|万科|恒大|碧桂园|顺丰|中通|圆通|韵达|富士康|台积电|鸿海|联发科|长荣|国泰"
    "|汇丰|中石油|中石化|中海油|国家电网|南方电网"
    "|中国移动|中国联通|中国电信|工行|建行|农行|中行|招行|交行|工商银行|建设银行|农业银行|招商银行|中金|中信"
    "|平安|人保|国寿|普华永道|德勤|毕马威|安永|谷歌"
    "|微软|苹果|亚马逊|特斯拉|英特尔|IBM|Google|Microsoft|Amazon|Apple|Tesla|沃尔玛|家乐福|麦当劳|肯德基|星巴克"
    "|海底捞|宜家|迪士尼)"
)
_LETTER = r"(?:[^\P{Han}的了在是到被让给与及我他她你]|[A-Za-z0-9()&·])"
_WITHIN = r"(?:[^\P{Han}的了在是到被让给与及我他她你和任为担从做当]|[()·])"
_OF_NO_NAME = (
    "(?!某|[一1]家|[这那该本各]|几[家个]|一[所个名位]|所在|或|和|及|的|与|负责|应当|信息|名称|其他|大型|小型"
    "|国有|国企|外企|私企|民营)"
)  # fmt: skip
_ORGANISATION = (
    f"{_OF_NO_NAME}(?:{_LETTER}{{2,24}}?|[省市县区镇乡]){_KIND}(?:{_WITHIN}{{0,8}}?{_KIND}){{0,2}}"
    f"(?:{_WITHIN}{{1,6}}?(?:部|处|科室?|中心)(?!长))?"
)
_SMALL = f"{_OF_NO_NAME}(?!服装|派出|各|农|上|工|学|医|商|饭|酒|网){_LETTER}{{2,16}}?{_PLACE}"
"""What ends like a place of work, for a cue that wants nothing else."""
_ANY = f"(?:{_ORGANISATION}|{_SMALL}|{_KNOWN}(?:公司|集团|总部)?)"
_NAME = (
    f"(?!{_KIND}|联系|电话|姓名|职务|职位|地址|手机|邮箱|备注|性别|年龄|部门|入职|薪|必填|无(?!锡)|不详"
    f"|请)[{HAN}A-Za-z][{HAN}A-Za-z0-9()&·\\-]{{0,28}}[{HAN}A-Za-z)]"
)
_LABEL = (
    "(?:工作单位(?:名称)?|任职单位|就职单位|所在单位|现单位|单位名称|雇主|供职单位|就职公司|任职公司|所在公司"
    "|工作公司|就业单位"
    "|现职|现任职务?|现工作单位|所属公司|所属企业|所属机构|原工作单位|所在企业|任职机构|工作机构|供职机构"
    "|执业机构|就职机构|服务单位"
    "|服务机构|所属单位|gongzuodanwei|danwei)"
)
_TIE = "[ ]{0,2}[\"'”」]?[ ]?(?:一?栏[^,。;:]{0,3}?(?:填|写)的?)?(?:是|为|[:=|])[ ]{0,3}[\"'“「]?"
_VERB = (
    "(?:(?:就职|任职|供职|就业|受雇|受聘|入职|服务|效力|任教|执教|执业)(?:于|在)|工作于|入职了?|(?:跳槽|跳)"
    "(?:到|去|至|进)了?|(?:调任|调到|调入|调往|分配到|应聘到|被派到|加盟)了?)"
)
_POST = (
    "(?:副)?(?:教授|教师|老师|讲师|医生|医师|护士|护士长|药师|经理|主任|主管|工程师|会计|出纳|律师|员工|职员"
    "|工人|职工|总监|董事长|董事|总经理|院长|校长"
    "|局长|科长|处长|科员|民警|警察|法官|检察官|研究员|记者|编辑|客户经理|柜员|行长|厂长|店长|店员|司机|保安"
    "|厨师|秘书|文员|技术员|设计师|程序员|质检员|操作工|普工|电工|焊工|钳工|车工|调度|调度员|班长|组长|队长"
    "|车间主任|仓管|库管|采购|业务员|业务经理|导购|收费员"
    "|测试|测试工程师|架构师|算法工程师|分析师|研究员|科员|办事员|书记|镇长|站长|所长|园长|班主任|辅导员|教练"
    "|月嫂|保姆|护工|护理员|快递员|骑手|配送员|后勤|出纳员|投资经理|副总|总裁|CEO|CTO|HR|HRBP"
    "|运营|销售|实习生|专员|顾问|合伙人|创始人|学徒|服务员|收银员|保洁|客服|产品经理)(?!们|节|资格|招聘|岗位|培训)"
)
_POST_ENDS = (
    "(?:[师生士理任管计纳工员长警官者辑嫂手度购练总机记授问人]|总监|董事|保安|秘书|销售|运营|客服|保洁|采购|测试"
    "|保姆|后勤|总裁|学徒|CEO"
    "|CTO|HR)"
)
"""How posts end: what Hyperscan can bear behind a gap."""
_WORKS = (
    f"(?:[当做干][了过]?(?:[^,。;的]{{0,5}}?{_POST})|工作|上班|任职|就职|供职|打工|做事|实习|坐诊|值班|站柜台"
    "|端盘子|跑业务|跑销售|跑运输|开车|开货车|送货|送外卖|送快递|看大门|当班|搬砖|教书|带班|守仓库"
    f"|搞[{HAN}]{{2,3}}(?=[,。;!]|$)|干(?=[,。;!了过活]|$|[一二三四五六七八九十0-9]{{1,3}}年)"
    f"|[当做][{HAN}]{{2,3}}(?=[,。;!]|$)|担任|任"
    f"(?=[^\\P{{Han}}何务意由]))"
)
_PERIOD = (
    "(?:19|20)[0-9]{2}(?:[./年-][01]?[0-9])?[月年]?[ ]?(?:[—–~～至到-]|--){1,2}[ ]?(?:(?:19"
    "|20)[0-9]{2}(?:[./年-][01]?[0-9])?[月年]?|至今|今|现在)"
)
_EN_POST = (
    "(?:engineer|manager|director|underwriter|analyst|consultant|officer|nurse|teacher|professor|lecturer"
    "|accountant|lawyer|attorney|solicitor"
    "|editor|developer|designer|scientist|technician|assistant|associate|partner|president|specialist|coordinator"
    "|representative|agent|driver"
    "|clerk|cashier|receptionist|pharmacist|surgeon|physician|doctor|paralegal|secretary|supervisor|foreman"
    "|welder|mechanic|electrician|chef|cook"
    "|waiter|waitress|barista|bartender|librarian|janitor|security guard|salesman|saleswoman|recruiter|researcher"
    "|postdoc|intern|counsel|advisor"
    "|adviser|broker|trader|banker|programmer|architect|administrator|controller|buyer|planner|teller|therapist"
    "|dentist|paramedic|carer|caretaker)"
)
_EN_BODY = (
    "(?:Ltd|Limited|Inc|LLC|LLP|PLC|plc|Corp|Corporation|Company|Co|GmbH|Group|Holdings|Bank|Hospital|Clinic"
    "|University|College|School|Institute"
    "|Partners|Associates|Labs|Insurance|Logistics|Systems|Technologies|Foundation|Council|Department)"
)
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


_CV = "(?:简历|工作经历|工作履历|任职经历|工作经验|从业经历|履历)"
_SEAL = "[ ]?(?:[(]?(?:盖章|公章|印章|章)[)]?|(?:劳资|人事|人力资源|综合|行政|办公)(?:科|部|处|室))?[ ]?$"
_SIGNED = regex.compile(f"^[ ]{{0,4}}(?P<value>{_ORGANISATION}){_SEAL}")
_CERTIFIED = regex.compile(
    "(?:我|本)(?:单位|公司|司|厂|院|校|行|店|所|局)[^。]{0,12}(?:员工|职工|工作|任职|在职|就职|职务|上班|入职|离职|聘)"
    "|(?:特此|兹)证明|现任|在职证明|收入证明"
)
"""What a certificate says on the line above the seal of who employs."""


class EmployerRecognizer(Identifier):
    """The organisation somebody works for (GB/T 35273-2020 Annex A, `个人教育工作信息`): behind a label, or where a
    verb says that a person works there. That software works for an operating system says nothing of anybody.
    """

    entity = "EMPLOYER"
    release = "3.0.0"
    forms = (
        Form("labelled", f"{_LABEL}{_TIE}(?P<value>{_FIRM}(?!{HAN})|{_ORGANISATION}|{_NAME})", 0.75),
        Form("labelled, without a tie", f"{_LABEL}[ ]?(?P<value>{_ORGANISATION})", 0.6),
        Form("in the service of", f"{_VERB}[ ]?(?P<value>{_ORGANISATION}|{_KNOWN}|{_SMALL}(?=[,。;]|{_POST}|$))", 0.7),
        Form("at work", f"(?<![存实现])在(?P<value>{_ANY})(?:{_WORKS})", 0.4),
        Form("left", f"从(?P<value>{_ORGANISATION}|{_KNOWN})(?:离职|辞职|跳槽|退休|裸辞|被裁)", 0.6),
        Form(
            "in office",
            f"(?:(?<!{HAN})|(?<=现|曾|历|[0-9]年|后))任(?P<value>{_ORGANISATION})(?={HAN}{{0,6}}{_POST})",
            0.65,
        ),
        Form(
            "named, with a post",
            f"{PERSONS_NAME}[,:( ]{{1,2}}(?:[男女][,、 ]{{1,2}})?(?:现?任|现在?|目前在?|系"
            f"|是)?(?P<value>{_ORGANISATION}"
            f"|{_KNOWN})[ ]?(?:[^,。;\\n的]{{0,6}}?{_POST})",
            0.6,
        ),
        Form(
            "of the staff",
            f"(?:(?<!其)他|她|(?<!自)我|(?:[我他她](?:爸|妈|哥|姐|弟|妹|老公|老婆|丈夫|妻子|父亲|母亲|儿子|女儿"
            f"|同学|朋友)))(?:曾|现|以前|目前)?[是为]"
            f"(?P<value>{_ORGANISATION}|{_KNOWN})的?老?{_POST}",
            0.6,
        ),
        Form(
            "in a curriculum vitae",
            f"{_PERIOD}[ ,:|]{{0,3}}(?:就职于|任职于"
            f"|在)?[ ]?(?P<value>{_ORGANISATION})(?=[ ,|(]{{0,3}}[^,。;的]{{0,8}}?{_POST})",
            0.65,
        ),
        Form(
            "and when",
            f"{_CV}[^。]{{0,60}}?(?P<value>{_ORGANISATION})(?=[ ]?[(][ ]?{_PERIOD})"
            f"|{_CV}[: ]{{0,2}}{_PERIOD}[ ,:|]{{0,3}}(?P<value>{_ORGANISATION})",
            0.65,
        ),
        Form(
            "in a cell behind a name",
            f"[|][ ]?(?:{PERSONS_NAME}|{A_NAME})[ ]?[|][ ]?(?P<value>{_ORGANISATION})[ ]?[|]",
            0.55,
        ),
        Form(
            "at work for",
            f"(?<=[他她我][^,。;]{{0,6}})给(?P<value>{_ORGANISATION}|{_SMALL})(?=跑|当|打工|干|开车|看门|送)",
            0.65,
        ),
        Form("unit", f"(?<!{HAN})单位[ ]?[:][ ]?(?P<value>{_ORGANISATION})(?=[ ,。;]|$)", 0.4),
        Form("of the staff, a name", f"(?:{PERSONS_NAME}|他|她)是(?P<value>{_ORGANISATION}|{_KNOWN})的?{_POST}", 0.6),
        Form(
            "a post at, English",
            f"(?<![A-Za-z])(?i:{_EN_POST})s?(?:[ ](?:at|for|with)[ ](?:the[ ])?|[ ]?["
            f"|@·][ ]?)(?P<value>{_FIRM})(?=[ ]?(?:$|[.,;)|(]|since|in[ ]|from|for[ ]|and[ ]|who|until))",
            0.4,
        ),
        Form(
            "a post, a firm, English",
            f"(?<![A-Za-z])(?i:{_EN_POST})[ ]?[,"
            f"|@·-][ ]?(?P<value>(?:{_PROPER}[ ,&]{{1,3}}){{0,4}}{_PROPER},?[ ]{_EN_BODY}[.]?)(?![A-Za-z])",
            0.6,
        ),
        Form(
            "a name, a post, a firm, English",
            f"(?<![A-Za-z])[A-Z][a-z]+[ ][A-Z][a-z]+,[ ](?:[A-Z][a-z]+[ ]){{0,3}}(?i:{_EN_POST})(?:,"
            f"|[ ]at|[ ]with)[ ](?:the[ ])?(?P<value>{_FIRM})(?!{HAN})",
            0.6,
        ),
        Form(
            "his post at, English",
            "(?<![A-Za-z])(?:[Hh]is|[Hh]er|[Mm]y|I|[Hh]e|[Ss]he)(?:['’](?:s|m|ve"
            f"|d))?[ ](?:[a-z-]+[ ]){{0,6}}?(?i:{_EN_POST}|boss|job|colleagues?|position|internship|shifts?"
            f"|manager)[ ](?:at|with|for)[ ](?:the[ ])?(?P<value>{_FIRM})",
            0.65,
        ),
        Form(
            "came and went, English",
            f"{_SUBJECT}[ ](?:[a-z]+[ ]){{0,2}}(?:retired[ ]from|resigned[ ]from|fired[ ](?:from"
            "|by)|(?:was|got|been)[ ](?:laid[ ]off|fired|hired)[ ](?:from|by|at)|interned[ ]at|interning[ ]at"
            "|teaches[ ]at|teach[ ]at|laid[ ]off[ ]from"
            f"|laid[ ]off[ ]by)[ ](?:the[ ])?(?P<value>{_FIRM})(?=[ ]?(?:[.,;]|$|as[ ]|in[ ]|last|this|after|when"
            "|because|and[ ]|to[ ]))",
            0.5,
        ),
        Form(
            "came, English",
            f"{_SUBJECT}[ ](?:[a-z]+[ ]){{0,2}}(?:joined|left|quit)[ ](?:the[ ])?(?P<value>{_FIRM})"
            "(?=[ ](?:as[ ]an?[ ]|after[ ][0-9a-z]+[ ]years|to[ ](?:join|work|start)))",
            0.5,
        ),
        Form("unit of whom", f"(?<=[人者])单位[ ]?[:][ ]?(?P<value>{_ORGANISATION})", 0.65),
        Form(
            "head of, English",
            f"{_SUBJECT}[ ]?(?:is|was)?[ ]?(?:the|an?)?[ ]?(?:[a-z-]+[ ]){{0,2}}?(?:(?:CEO|CFO|CTO|COO)[ ](?:of"
            "|at)|(?:director|partner|president|chair)"
            f"[ ]at)[ ](?:the[ ])?(?P<value>{_FIRM})(?=[ ]?(?:[.,;]|$|and[ ]|in[ ]|since))",
            0.5,
        ),
        Form("labelled, English", f"(?<![A-Za-z]){_EMPLOYER}(?P<value>{_FIRM}(?!{HAN})|(?={HAN}){_NAME})", 0.75),
        Form("at work, English", f"{_SUBJECT}[ ]?(?:currently|now)?{_WORKS_AT}(?P<value>{_FIRM})", 0.65),
        Form("employed, English", f"(?<![A-Za-z]){_EMPLOYED}(?P<value>{_FIRM})", 0.65),
    )
    prefilter = (
        _LABEL, _VERB, f"(?:{_KIND}|{_KNOWN}|{_PLACE})(?:公司|集团|总部)?(?:{_WORKS})",
        f"{_KIND}的?.{{0,16}}{_POST_ENDS}", f"{_KNOWN}的?.{{0,16}}{_POST_ENDS}",
        f"(?:{_KIND}|{_KNOWN})(?:离职|辞职|跳槽|退休|裸辞|被裁)",
        f"(?:部|处|科室?|中心){_WORKS}", _EMPLOYER, f"{_WORKS_AT}[A-Z]",
        f"{_EMPLOYED}[A-Z]",
        "(?:(?:CEO|CFO|CTO|COO)[ ](?:of|at)|(?:director|partner|president|chair)[ ]at)[ ](?:the[ ])?[A-Z]",
        f"{_KIND}{_SEAL}", f"{_PERIOD}[^\\n]{{2,40}}{_KIND}", f"{_KIND}[ ]?[(][ ]?{_PERIOD}",
        f"[|][ ]?[^|\\n]{{4,40}}{_KIND}[ ]?[|]",
        f"(?:{_KIND}|{_PLACE})(?:跑|做|当|打工|干|开车|看门|送)", f"单位[ ]?[:][^\\n]{{2,40}}{_KIND}",
        f"{_EN_POST}s?[ ]?(?:at|for|with|[,|@·-])[ ]?(?:the[ ])?[A-Z]", "(?:boss|job|colleagues?|position"
        "|internship|shifts?)[ ](?:at|with|for)[ ](?:the[ ])?[A-Z]",
        "(?:joined|left|quit|(?:retired|resigned)[ ]from|(?:fired|hired|laid[ ]off)[ ](?:from|by|at)|intern(?:ed"
        "|ing)[ ]at|teach(?:es)?[ ]at)[ ](?:the[ ])?[A-Z]",
    )  # fmt: skip
    context_words = (
        "我", "他", "她", "先生", "女士", "姓名", "现", "目前", "毕业", "入职", "月薪", "年薪", "岁", "经理", "工程师",
        "手机", "电话", "同事", "爸爸", "妈妈", "父亲", "母亲", "丈夫", "妻子",
    )  # fmt: skip
    counter_context = ("光绪", "宣统", "同治", "咸丰", "道光", "嘉庆", "清末", "清朝", "明朝")
    flags = 0

    def find(self, line: str, above: str = "") -> Iterator[Found]:
        """What forms find, and who has signed a certificate of employment."""
        yield from super().find(line, above)
        signed = _SIGNED.match(line)
        if signed and _CERTIFIED.search(above):
            start, end = signed.span("value")
            yield Found(start, end, 0.65)
