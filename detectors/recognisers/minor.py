"""Signs that a text is about a child under fourteen."""

import regex

from detectors.recognisers.identifier import HAN, Form
from detectors.recognisers.statement import (
    A_NAME,
    CHILDS_NAME,
    CUE,
    DEFINITE,
    LABEL,
    RARE_SURNAMES,
    SURNAMES,
    TIE,
    AnyOf,
    Begun,
    Statement,
    labelled,
    one_of,
)

_AGE = "(?:1[0-3]|[1-9]|十[一二三]?|[一二两三四五六七八九])"
_YEARS = f"{_AGE}[ ]?周?岁(?:半|多|零?(?:[0-9]{{1,2}}|[一二两三四五六七八九十]{{1,2}})(?:个半?)?月)?"
_MONTHS = "(?:[1-9]|1[0-9]|2[0-4]|十[一二三四五六七八九]?|[一二两三四五六七八九])(?:个半?多?月|月龄)"
_WHOLE = r"(?=[1-9十一二两三四五六七八九])(?<![0-9一二三四五六七八九十百.~\-至到第])(?<![0-9一二三四五六七八九][,、])"
"""An age does not begin inside a larger number, nor end a range."""
_CHILD = (
    "小孩|小孩子|小家伙|囝囝|囡囡|龙凤胎|双胞胎|小闺女|小儿子|小女儿|大儿子|大女儿|大闺女|妹仔|细路|细路仔|小侄子"
    "|小侄女|小外甥|小姑娘|仔仔|女宝|男宝|儿童|丫头|小丫头|我家姑娘|我家小子|宝贝|男娃|女娃"
    "|老大|老二|老三|大宝|二宝|小宝|小外孙|外孙女|外甥女"
    "|小孙子"
    "|小孙女|闺女|女娃娃|小朋友|小学生|小女孩"
    "|小男孩|女孩|男孩|女童|男童|女儿|儿子|孩子|幼童|宝宝|娃|女婴|男婴|婴儿|孙子|孙女|外孙|弟弟|妹妹|侄子|侄女"
    "|外甥|幼女|幼子|患儿|少年|少女|学生|患者"
)
_PUPIL = "学生|小学生|同学|女生|男生|孩子|小朋友|女孩|男孩"
_GRADE = "(?:[一二三四五六]|[1-6])年级"
_NUMBER = "(?:[一二三四五六七八九十]{1,2}|[0-9]{1,2})"
_CLASS = (
    f"(?=[小一二三四五六1-6])(?:(?:小学)?{_GRADE}[ ]?(?:[(]?{_NUMBER}[)]?班)"
    f"|(?<![初高大])[一二三四五六1-6][(]{_NUMBER}[)]班)"
)
_KINDERGARTEN = f"幼儿园(?:[小中大托][(]?{_NUMBER}?[)]?班)"
_AUDIENCE = (
    "(?<!适合[ ]?|适合于|适用于|适宜|面向|针对|专为|为|供|推荐给|写给|送给|献给|对于|关于|适合给|[本款这该]{1}给)"
    "(?<!(?:适合|适用|面向|针对|专为|推荐)[^,。;]{1,8})"
)
"""Whom a book or a toy is made for."""
_OF_ALL = (
    "(?!的?(?:教育|方法|玩具|食谱|辅食|标准|心理|特点|发展|英语|书单|绘本|课程|游戏|正常|平均)|阅读"
    "|[^,。;]{0,6}(?:标准|能吃|能不能|可以|怎么|吗|如何|应该|多少|几个|注意)|[看读玩用学](?!书|了|过|完|得"
    "|小学|幼儿园|[一二三四五六]年级))"
)
"""What is said of children of an age, of none of them."""
_NOT_LAW = (
    "(?!以[下上]|之[前后]|[前后时起]|开始|及以|那年|丧|(?:的|大)?(?:公司|企业|品牌|项目|房子|店|小狗|小猫|猫"
    "|狗|犬|幼崽|大?熊猫|牛|羊|猪|马"
    "|老虎|大象|车|树))"
)

_STATED = (
    "(?<![桥楼校司院馆店城区厂业牌台号站国党社构目船树狗猫园])(?:时年|案发时(?:年仅)?|今年|年仅|现年|刚满|刚过"
    "|虚岁|实岁|年方|年龄(?:是|为|才|仅)?)(?:已经|已|有"
    f"|才|刚|只有|仅)?[ ]?{_YEARS}"
)
_ONLY = (
    f"(?:他|她|孩子|儿子|女儿|弟弟|妹妹|孙子|孙女|宝宝|娃|学生|我)[^,。;0-9]{{0,3}}(?:才|只有|刚|快|不到|还没到"
    f"|已经|现在)(?P<value>{_YEARS})"
)
_AGED_CHILD = f"(?:{_YEARS}|{_MONTHS})(?:大)?的?(?:小)?{one_of(_CHILD)}"
_IN_SCHOOL = (
    f"(?:就读于?|在读|读|念|上|在)(?:{HAN}{{0,14}}?)(?:(?:小学部?|国小){_GRADE}|{_KINDERGARTEN}|学前班)"
    f"|就读于(?:{HAN}{{2,16}}?)(?:小学|幼儿园)(?!毕业|教师|老师)"
)
_PUPIL_OF = (
    f"(?=[小幼学一二三四五六1-6])(?:小学(?:{_GRADE}|{_CLASS})|{_CLASS}|{_KINDERGARTEN}"
    f"|学前班)的?(?:{_PUPIL})(?![^,。;]{{0,8}}(?:普遍|一般|大多|通常)|都|们|应|需|要|能|可以|正|会|应该"
    f"|[^,。;]{{0,4}}(?:标准|能力"
    "|水平|阶段))"
)

_OF_A_CHILD = f"(?<=(?:{_CHILD}|他家老[大二三幺]|家老[大二三幺]|崽|妹仔|仔仔)[^。;!?上学练报做]{{0,24}})"
"""Behind a word for a child, in the same sentence."""
_A_PUPIL = (
    f"(?=[{SURNAMES}{RARE_SURNAMES}]{HAN}{{1,2}}(?:、|同学|两位|小朋友)"
    f"|的[{SURNAMES}{RARE_SURNAMES}]{HAN}{{1,2}}(?:同学|小朋友)|的{HAN}{{2,5}}(?:今天|昨天|最近|小朋友"
    f"|请假|发烧)|{A_NAME}(?:[、,。;:(的在]|同学|两位|等|小朋友)|{HAN}{{2,5}}[·.]{HAN}{{1,5}}|[的,、: ](?:{A_NAME}"
    f"|{HAN}{{2,5}}[·.]{HAN}{{1,5}})(?:[,。、(在今]|同学|小朋友))"
)
"""Before a name: whose class it is."""
_CHILD_ROW = (
    "(?<![A-Za-z_])(?:child|kid|guardian|parent|student|pupil|toddler|儿童|学生|监护人|家长|幼儿)(?:_?(?:name"
    "|phone|id|tel))?"
    "[\"']?[ ]?[:=]"
)
"""A column of a child's row."""
_EN_AGE = "(?:1[0-3]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)"
_EN_AGES = "10|11|12|13|1|2|3|4|5|6|7|8|9|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
_EN_CHILD = (
    "(?:boy|girl|child|kid|son|baby girl|baby boy|preschooler|kindergartner|little one|daughter|brother|sister"
    "|nephew|niece|grandson|granddaughter|pupil|student"
    "|schoolboy|schoolgirl|toddler|patient|twins|infant|baby)"
)
_EN_GRADE = "(?:first|second|third|fourth|fifth|sixth|1st|2nd|3rd|4th|5th|6th|year [1-6]|p[1-6])"
_EN_STATED = f"{_EN_AGE}[- ](?:years?|yrs?|months?)[- ]old"
_EN_HYPHENED = f"{_EN_AGE}-(?:year|month)s?-old"
_EN_AGED_CHILD = f"{_EN_CHILD},? (?:who is |is )?aged? {_EN_AGE}"
_EN_PUPIL = f"{_EN_GRADE}[- ](?:grader(?!s)|grade (?:pupil|student|girl|boy|class)(?!s|es)|year pupil(?!s))"
_EN_IS = (
    "(?:(?:he|she)['’]s|i['’]m|(?:he|she|who|i|(?:son|daughter|child|kid|boy|girl|brother|sister|niece|nephew"
    "|grandson|granddaughter|cousin)) (?:is|was|am|turned"
    "|just turned))(?: only"
    f"| just| now| still| already| barely)? (?P<value>{_EN_STATED}|{_EN_AGE} yrs? old|{_EN_AGE}(?=[,.;!?]|$"
    "| (?:and|now|on|this|last|but|today|tomorrow|next|with|has)(?![a-z])))"
)
_EN_SOMEBODY = "he|she|i|who|son|daughter|child|kid|boy|girl|brother|sister|niece|nephew|grandson|granddaughter|cousin"
_EN_IN_SCHOOL = (
    "(?:is|am|he's|she's|just started|starts|started|and|in) (?:in )?(?:the |his "
    f"|her )?(?P<value>(?:{_EN_GRADE}|seventh|7th) grade)|(?:is|are|he's"
    "|she's|i'm) in (?P<value>kindergarten|preschool|nursery|reception|year [1-6]|grade [1-6]|pre-k)(?![0-9])"
    "|(?:just |has |have )?(?:start(?:s|ed|ing)|finish(?:es|ed)) (?P<value>kindergarten|preschool|nursery"
    "|reception|year [1-6]|grade [1-6]|pre-k)(?![0-9])|(?:attends"
    "|goes to) (?:kindergarten|preschool"
    "|[A-Z][a-z]+ (?:elementary|primary) school)"
)


_SUM = AnyOf(
    "小(?:[明红刚强芳丽华亮军东兵英云林方宁杰丁李王张美花青玲龙虎胖巧兰光文敏莉伟力]"
    "|朋友)[^。?]{0,80}(?:[0-9一二三四五六七八九十几多] ?倍|谁(?:跑|跳|走|写|算|先|最|的|比)"
    "|一共|共有?多少|还剩下?多少|平均|几年[后前]|相差|多少(?:岁|个|只|元|米|千米|厘米|人|本|棵|页|分|道|颗|支|枝|张"
    "|块|朵|平方)|[快大高重轻多少]多少|哪个|方程)",
    "应用题|[今现]年[^。?]{2,40}[0-9几] ?倍|(?<![A-Za-z])(?:times|twice) as old|in the ratio|how old (?:is|was|will)"
    "|in how many years",
)
"""A sum of school about children, who have the names of a nursery."""
_TELLS_OF_OWN = AnyOf("我(?!们(?:班|学))|(?<![A-Za-z])(?:[Mm]y|I)(?![A-Za-z])")


class MinorRecognizer(Statement):
    """A stated age under fourteen, or a school below middle school (PIPL 28(1), 31). Law and statistics say
    'under fourteen' of nobody in particular: only an age with its person, or a pupil with a grade, is a sign.
    The finding is the cue, not a value. Without a clock, a date of birth is none, but for a
    boy's or girl's of 2014 and later: nobody born then is fourteen before 2028.
    """

    entity = "MINOR"
    release = "3.7.0"
    forms = (
        Form(
            "a victim under fourteen",
            "(?:受害人|被害人|被害幼女)[^,。;]{0,6}?(?P<value>(?:未满|不满|年仅)(?:14|十四|1[0-3]|十[一二三]?)周?岁)",
            LABEL,
        ),
        Form(
            "born since 2014, English",
            "(?<![A-Za-z])(?:child|kid|pupil|student|toddler|infant|baby|daughter|son)(?:'s name)?: [^\n]{2,40}?(?:dob"
            "|born|birth date|date of birth)[: ]{1,2}"
            "(?P<value>20(?:1[4-9]|2[0-9])[-/.][0-9]{1,2}[-/.][0-9]{1,2}|[0-9]{1,2}[-/.][0-9]{1,2}[-/.]20(?:1[4-9]"
            "|2[0-9]))(?![0-9])",
            LABEL,
        ),
        Form(
            "so old, shorter",
            f"(?<![A-Za-z])(?:my|our) (?P<value>{_EN_AGE} ?(?:yo|y/o))(?= (?!car|house|laptop|phone|computer|dog|cat"
            "|bike|truck|tv|company|wine|whisky|scotch|horse)[a-z])",
            LABEL,
        ),
        Form(
            "begins middle school",
            f"(?:{_CHILD})(?:今年|刚刚?|马上|要|才|已经?|现在|也|,){{0,3}}?(?P<value>(?:刚刚?|才|马上要?)?(?:上|升|读"
            "|念)(?:了|入)?(?:初一"
            "|七年级))(?=[,。;!了]|$|下"
            "|上学期|新生)",
            CUE,
        ),
        Form(
            "on a list of a class",
            "(?:通讯录|花名册|名单|点名册|名册|成绩单?|登记表?|座位表|值日表|签到表"
            f"|台账)[(: ]{{1,2}}[^()\n]{{0,14}}?(?P<value>{_CLASS})"
            f"|(?P<value>{_CLASS})(?=[^,。;\n]{{0,10}}(?:通讯录|花名册|名单|点名册|名册|成绩|登记|座位表|值日|签到"
            "|台账|家长群|家长信息|(?:联系[表册单]|联络[表簿])(?![^,。;\n]{0,4}(?:模板|范本|印刷|格式|下载))))",
            LABEL,
        ),
        Form(
            "a grade behind an age",
            f"(?<=岁[ ,、|/]{{1,3}})(?<![-~至到][0-9]{{1,2}}周?岁[ ,、|/]{{1,3}})"
            f"(?P<value>(?:{HAN}{{0,10}}小学)?(?:{_CLASS}|{_GRADE}))(?=[ ,、。;|/)]|$)",
            LABEL,
        ),
        Form(
            "a grade behind an age, English",
            "(?<=(?:aged? ?:?|age|[A-Z][a-z]+,?) ?(?:1[0-3]|[5-9])[,;|/] ?)(?P<value>(?:in )?(?:(?:first|second|third"
            "|fourth|fifth|sixth"
            "|1st|2nd|3rd|4th|5th|6th) grade|(?:grade|year) [1-6]|kindergarten|pre-?k|preschool))(?![a-z0-9])",
            LABEL,
        ),
        Form(
            "a grade behind a name, English",
            "(?-i:(?<=[A-Z][a-z]+ [A-Z][A-Za-z'-]+ [(]))(?P<value>(?:grade|year|gr[.]?) ?[1-6K])(?=[),])"
            "|(?<![A-Za-z])(?:student|pupil|child)(?:'s)?(?: name)?:[^\n]{2,40}?(?P<value>(?:grade"
            "|year)(?: level)?:? ?[1-6K])(?![0-9A-Za-z])",
            LABEL,
        ),
        Form("stated age", f"{_STATED}{_NOT_LAW}", DEFINITE),
        Form("only so old", f"{_ONLY}{_NOT_LAW}", DEFINITE),
        labelled("年龄|岁数", f'(?:{_YEARS}|{_MONTHS}|(?:1[0-3]|[1-9])(?=[,。; "|)]|$)){_NOT_LAW}(?![至~-])'),
        Form("sex and age", f"[男女]性?[,、 ]{{1,2}}(?P<value>{_YEARS}|{_MONTHS})(?=[,。;、 )]|$)", LABEL),
        Form("a child of an age", f"{_WHOLE}{_AUDIENCE}{_AGED_CHILD}{_OF_ALL}", DEFINITE),
        Form(
            "named and of an age", f"{CHILDS_NAME}[,( ]?(?:今年|才|刚)?(?P<value>{_YEARS})(?=[,。;、!?) 了]|$)", LABEL
        ),
        Form(
            "a sick child",
            f"(?:患儿|男童|女童|女孩|男孩|孩子|小孩|女婴|男婴|婴儿|宝宝|幼儿|娃)[,( ]{{1,2}}(?:[男女]性?[,、 ])?"
            f"(?P<value>约?(?:{_YEARS}|{_MONTHS}))(?=[,。;、!?) ]|$)(?![,]?(?:可以?|能|应|需|要|每天|怎么|为什么))",
            LABEL,
        ),
        Form(
            "a small child in class",
            f"小朋友[,(: ]{{0,2}}(?P<value>(?:幼儿园)?[小中大托](?:[(]?{_NUMBER}[)]?)?班)(?=[,。;、) ]|$)",
            LABEL,
        ),
        Form(
            "in a class of a kindergarten",
            f"{_KINDERGARTEN}(?![教开的]|{HAN}{{0,4}}(?:活动|教案|课程|课|老师|教师|数学|语言|计划|总结))",
            CUE,
        ),
        Form(
            "a child who is",
            f"{one_of(_CHILD)}(?:现在|已经|已|刚|刚满|快|才|今年|约|大约)?(?P<value>(?:才|刚满?)?(?:{_YEARS}"
            f"|{_MONTHS}大?))(?![,]?(?:可以?|能|应|需|要|每天|怎么|为什么))(?=还[不没]|就|了(?!怎|吗)|[,。;!?)]|$)",
            LABEL,
        ),
        Form(
            "a child just so old, and doing what",
            f"{one_of(_CHILD)}(?:[,:]|现在|已经|今年|也|都)?(?P<value>(?:才|刚|刚刚|刚满|快|快满|还不到|不到|未满|满"
            f"|先|先至)(?:{_YEARS}"
            f"|{_MONTHS})(?:大|多|半)?)"
            f"(?!就[会能要可]|[,]?(?:可以?|能|应|需|要|每天|怎么|为什么|吃|喝|该)|的)",
            LABEL,
        ),
        Form(
            "goes to kindergarten, whose child",
            f"{_AUDIENCE}(?P<value>(?:还)?(?:在)?(?:上|读|念)(?:紧|着|了)?(?:幼儿园|小学|{_GRADE}|幼稚园|托班|小班"
            "|中班|大班"
            f"|学前班)(?:{_GRADE}"
            f"|[大中小托]班)?的(?:女儿|儿子|孩子|娃|小孩|弟弟|妹妹|孙子|孙女|外孙|外孙女|侄子|侄女|外甥|双胞胎|闺女))"
            "(?!的|们|家长|应|需|要|可以)",
            CUE,
        ),
        Form(
            "in a kindergarten of Hong Kong",
            f"(?P<value>(?:读|上|念|升)(?:紧|着|了|咗)?(?:K[1-3]|幼稚园(?:[低高]班|[大中小]班)?|N班|PN班"
            f"|小[一二三四五六]))(?=[,。;!)]|$|了"
            f"|学)(?<=(?:{_CHILD}|仔|女|孩)[^。;]{{0,14}})",
            CUE,
        ),
        Form(
            "age without its unit",
            "(?:^|(?<=[,。;!? ]))我(?:今年|才|刚|刚满|今年才)(?P<value>1[0-3]|[7-9])(?=[,。;!]|$|了)",
            LABEL,
        ),
        Form(
            "born since 2014, in brackets behind a child",
            f"(?<=(?:{_CHILD})[^。;!?|]{{0,8}}[(,])(?P<value>20(?:1[4-9]"
            f"|2[0-9])年(?:[0-9]{{1,2}}月)?(?:[0-9]{{1,2}}[日号])?(?:出?生|生人)?)(?=[,。;)]|$)",
            CUE,
        ),
        Form(
            "an age in brackets behind a name",
            f"(?<={A_NAME}|小(?:朋友)?{HAN}{{1,2}})[(](?:[男女][,、 ])?(?P<value>{_YEARS}|{_MONTHS})(?=[,、)])",
            LABEL,
        ),
        Form(
            "a class and name, and age",
            f"(?:^|(?<=[.、 ]))(?P<value>{_CLASS}) ?{HAN}{{2,3}}(?=[,、 ])",
            LABEL,
        ),
        Form(
            "age behind a name",
            f"(?:(?<={A_NAME}[,、( ])|(?<=(?:^|[班.、 ])[{SURNAMES}{RARE_SURNAMES}]{HAN}{{1,2}}[,、( ]))"
            f"(?P<value>{_YEARS})(?=[,、。;) ]|$)",
            DEFINITE,
        ),
        Form(
            "rises from school to school",
            f"(?P<value>(?:今年|明年|马上|快)?(?:要)?(?:幼升小|小升初)的?)(?=(?:{_CHILD}))(?<=(?:我|他|她|我家|家里"
            f"|家有|有个)(?:的|个)?(?:今年|明年"
            f"|马上|快)?(?:要)?(?:幼升小|小升初)的?)",
            CUE,
        ),
        Form(
            "turned, in brackets, English",
            "[(,](?<=(?:(?<![A-Za-z])(?:my|our|his|her|the) (?:[a-z]+ ){0,2}[a-z]+"
            "|(?-i:[A-Z][a-z]+))[ ]?[(,])[ ]?(?:who )?"
            f"(?P<value>(?:just |has just |recently |only |about to |almost |nearly )?(?:turn(?:s|ed|ing) |is "
            f"|aged? )(?:just |only )?{_EN_AGE}|{_EN_AGE}"
            "(?:[- ](?:years?|yrs?|months?|weeks?)(?:[- ]old)?| ?(?:yo|y/o|mo)))(?=[ ]?[),])",
            LABEL,
        ),
        Form(
            "on a roster, English",
            f"[(](?-i:(?<=(?:^|[#0-9.)-] )[A-Z][a-z]+ [A-Z][a-z'-]+ [(]))(?P<value>{_EN_AGE})[)](?=[ ]?[–—:-])",
            LABEL,
        ),
        Form(
            "named, with an age in brackets, English",
            f"[(](?-i:(?<=[A-Z][a-z]+(?: [A-Z][a-z'’-]+)? [(]))(?P<value>(?:aged? )?{_EN_AGE}(?:[- ](?:years?|yrs?"
            f"|months?)[- ]old| ?(?:yo|y/o|mo)))[)]",
            LABEL,
        ),
        Begun(
            "goes to preschool, English",
            "goes|went|attends|attend|going|start|starts|started|starting|dropped|drop|walks|takes|picked",
            " (?:(?:her|him|them|my [a-z]+|our [a-z]+) )?(?:(?:off )?(?:to|at|from|in) )?(?:the |a |her "
            "|his )?(?P<value>preschool|pre-school|kindergarten|pre-k|daycare|nursery(?: school)?"
            "|elementary(?: school)?|primary school|reception|grade school"
            "|head start)(?![a-z]| teacher| worker| program)",
            DEFINITE,
            before=(
                f"(?<=(?:{_EN_CHILD}s?|kids?|youngest|oldest|eldest|middle one|he|she|they|twins?"
                f"|[A-Z][a-z]+)(?:[ ][(][^()]{{1,24}}[)])?[ ](?:still |now |just |also |only )?)"
            ),
        ),
        Form(
            "so many months, English",
            "(?<![0-9A-Za-z.,–-])(?:(?<=(?<![A-Za-z])(?:my|our|his|her) [a-z ]{0,24})|(?=[^.;!?]{8,24},? (?:my|our"
            "|his|her) ))(?P<value>(?:[1-9]|1[0-9]|2[0-4]|one|two|three|four|five|six|seven|eight|nine|ten|eleven"
            "|twelve|fourteen|fifteen|sixteen|eighteen|twenty)[ -](?:months?|weeks?)[ -]old)"
            "(?=[,.;!?)]|$| (?:and|baby|son|daughter|boy|girl|infant|twins?|now|with|is|was|has|won['’]t)(?![a-z]))",
            DEFINITE,
        ),
        Form(
            "I am so old, English",
            "(?-i:(?:^|(?<=[.!?,;] ))(?:I['’]?m|im|i['’]m|Im|I am|i am)) (?:only |just |literally )?(?P<value>1[0-3]"
            "|[7-9])(?=[.,;!?]|$| (?:and|but|so|years?|yrs?|yo|rn|now|btw)(?![a-z]))",
            LABEL,
        ),
        Begun(
            "so old, of a kid, short",
            "my|our|his|her|the",
            f" (?P<value>{_EN_AGE} ?(?:yo|y/o|yr old|year old|yrs old|mo))(?= (?:[a-z]+ )?{_EN_CHILD})",
            LABEL,
        ),
        Form("months old", f"{_WHOLE}{_MONTHS}大{_NOT_LAW}", CUE),
        Form("age in a list", f"(?:(?<=[,(、他她])|(?<=现在|已经|刚|快)){_YEARS}(?=[,。;)!?了]|$)", CUE),
        Form("in school", _IN_SCHOOL, LABEL),
        Form("pupil of a grade", _PUPIL_OF, LABEL),
        Form("class", _CLASS, CUE),
        Form(
            "grade in a list",
            f"(?:(?<=[,(:、])|(?<=[,(:、] )|(?<=[就在]读|[读念上]))"
            f"(?P<value>(?:国小|小学){_GRADE}|小[一二四五六]|(?<=[读念上])小三)"
            "(?=学?生?[,。;)、了]|学?生?$)",
            CUE,
        ),
        Form(
            "a grade in a record",
            f"(?<=[,(:、|] ?)(?P<value>(?:小学)?{_GRADE}(?:{_NUMBER}班)?)(?=学?生?[,。;)、|]"
            f"|$)(?![^,。;]{{0,3}}(?:数学|语文|英语|上册|下册|教材|试卷))",
            CUE,
        ),
        Form(
            "a class and whose",
            f"(?=[幼小中大托一二三四五六1-6])(?P<value>(?<![初高大])(?:(?:幼儿园)?[小中大托][(]{_NUMBER}[)]班"
            f"|幼儿园[小中大托]{_NUMBER}?班|{_GRADE}[ ]?[(]?{_NUMBER}[)]?班"
            f"|[一二三四五六1-6][(]{_NUMBER}[)]班)){_A_PUPIL}",
            DEFINITE,
        ),
        Form(
            "reads in a grade",
            "(?P<value>[读念上](?:紧|着|了)?小[一二四五六]|[读念](?:紧|着)?小三)(?=[,。;!了]|学?生?$|的?(?:时|孩))",
            CUE,
        ),
        Form(
            "goes to kindergarten",
            f"(?:{_CHILD})(?P<value>(?:今年|明年|现在|才|刚){{0,3}}(?:上|读|念"
            "|在)(?:了)?幼儿园(?:[小中大托]班)?)(?=[,。;了]|$)",
            CUE,
        ),
        Form(
            "so many months",
            f"{_OF_A_CHILD}(?P<value>(?:才|刚刚?满?|快满?|快|还不到|未满|已经|现在|不到)(?:{_MONTHS}|{_YEARS})"
            f"|刚?满月|刚?满百天|[刚快]?满?周岁|刚出生[0-9一二三四五六七八九十]{{1,2}}天)(?=[,。;!大了]|$)",
            LABEL,
        ),
        Form(
            "a child is",
            f"(?:(?:我|他|她|我们|我家|咱家|他家|她家)的?)?{one_of(_CHILD)}(?:[,:]|现在|都|已经|今年|刚刚?|快"
            f"|也)*(?P<value>(?:满|才)?{_YEARS})(?=[,。;!了半多 ]|$|跟着?[我他她](?=[,。;!过]"
            f"|$))(?![^,。;]{{0,4}}(?:可以?|能|应|需"
            "|怎么|以[上下]))",
            CUE,
        ),
        labelled("月龄|实足年龄|接种月龄|儿童年龄|患儿年龄|学生年龄", f"(?:{_YEARS}|{_MONTHS}|[0-9]{{1,2}}月龄?)"),
        Form(
            "born since 2014",
            "(?P<value>(?:男孩|女孩|男童|女童|患儿|幼儿|[男女])[,、 ]{1,2}20(?:1[4-9]"
            "|2[0-9])年?(?:[0-9]{1,2}月)?(?:[0-9]{1,2}[日号])?(?:出生"
            "|生人?))(?=[,。;)]|$)",
            LABEL,
        ),
        Form(
            "age in a row",
            f"(?<![A-Za-z])(?P<value>[\"']?age[\"']?[ ]?[:=][ ]?[\"']?{_AGE}[\"']?)"
            f"(?![0-9.])(?:(?<=(?:{_CHILD_ROW})[^\n]{{0,80}})"
            f"|(?=[^\n]{{0,80}}(?:{_CHILD_ROW})))",
            LABEL,
        ),
        Form(
            "last class",
            f"{_OF_A_CHILD}(?P<value>小升初|(?:在读|读|上|念)(?:幼儿园)?[大中小托]班)(?=[,。;!了]|$)",
            LABEL,
        ),
        Form(
            "name and age",
            "(?:学员|学生|宝贝|幼儿|小朋友"
            f"|报名)[^,。;]{{0,4}}[: ]{{1,2}}{HAN}{{2,4}}[ ,]{{1,2}}(?P<value>{_YEARS})(?=[ ,。;]|$)",
            LABEL,
        ),
        Form("pinyin", "(?<![0-9.~-])(?<![0-9][ ])(?P<value>(?:1[0-3]|[1-9]) ?sui(?: ?ban)?)(?! ?yi|[a-z])", DEFINITE),
        Form(
            "grade told",
            f"(?:今年|现在|已经|才|刚|快|开学|暑假后|下半年|明年|都|我家|咱家|{one_of(_CHILD)}|老大|老二|她|他"
            "|我)+(?:就|要|才|刚|已经|都)*(?:上|升|读|念|是|升入|读紧|念到)?(?:了)?"
            f"(?P<value>(?:开学升|下半年升)?(?:小学|国小|培智)?{_GRADE}(?:[(]?{_NUMBER}[)]?班)?"
            "|小学[一二三四五六]|幼儿园[大中小托]班|[大中小托]班)"
            "(?=[,。;!?)]|$|了|,|作业|上学期|下学期|的时候)",
            CUE,
        ),
        Form(
            "class of a name",
            f"(?=[小一二三四五六1-6])(?<=[(,:、 ])(?<={A_NAME}[(,:、 ]{{1,2}}"
            f"|{HAN}{{2,3}}[(])(?P<value>{_CLASS}|[一二三四五六]年[一二三四五六七八九十0-9]{{1,2}}班"
            f"|{_GRADE})(?=[),。; ]|$)",
            LABEL,
        ),
        Form(
            "class and a name",
            f"(?=[小大中一二三四五六1-6])(?:^|(?<=[:。,是 ]))(?P<value>{_CLASS}"
            f"|[一二三四五六]年[一二三四五六七八九十0-9]{{1,2}}班|[大中小][一二三四五六]班)(?=[ ]?(?:{A_NAME})"
            f"(?:[ ,。:;!?]|$|妈妈|爸爸|家长|奶奶|爷爷|同学|小朋友)|[ ]{HAN}{{2,3}}$|导师|班主任)",
            LABEL,
        ),
        Form(
            "named, and of an age, in a row",
            f"(?:^|(?<=[:|/]))[ ]?(?!{HAN}{{0,4}}(?:年龄|阶段|适合|幼儿|儿童|宝宝|建议|适用"
            f"|学龄))(?:[{SURNAMES}{RARE_SURNAMES}]|闾丘|欧阳|司徒|上官|诸葛|鲜于|颛孙|钟离"
            f"|南宫){HAN}{{1,2}}[ ]?[|/ ][ ]?(?:[男女][ ]?[|/ ][ ]?)?(?P<value>{_YEARS})(?=[ ]?[|/ ,]|$)",
            DEFINITE,
        ),
        Form(
            "the elder, the younger",
            "(?:大的|小的|老大|老二|老三|老幺|最小的|弟弟|妹妹)(?:今年|现在|已经)?(?P<value>(?:才|刚|快|满"
            f"|刚满|不到)?(?:{_YEARS}|(?:上|读|念|在)(?:了)?(?:幼儿园)?(?:[大中小托]班|{_GRADE}|小学)))(?=[,。;!?)]|$)",
            CUE,
        ),
        Form(
            "who is so old", f'(?:^|[,。;!?“”"])我(?:今年|已经|现在|刚|刚满)?(?P<value>{_YEARS})(?=了|[,。;!])', LABEL
        ),
        Form(
            "of so many years, who",
            f"{_WHOLE}(?P<value>{_YEARS})(?=的人居然|的人了|的人儿|的小人|的小不点|的小家伙)",
            CUE,
        ),
        Form(
            "examined child",
            "(?:被检儿童|被鉴定儿童|被鉴定人|受检儿童|该儿童|该名儿童|该患儿|受害儿童|被害儿童"
            f"|走失儿童)[,:(]?(?:今年|现年|年仅|系)?(?P<value>{_YEARS})",
            LABEL,
        ),
        Form(
            "of somebody who goes to school",
            "(?P<value>(?:有|养|带|供|拉扯)(?:着|了)?(?:[俩两一二三]个?|个)(?:还|在|正){0,2}(?:上|读|念)(?:小学|幼儿园"
            f"|{_GRADE}|小[一二四五六])的(?:孩子|儿子|女儿|娃|弟弟|妹妹|女孩|男孩|孙子|孙女|外孙))(?!的)",
            CUE,
        ),
        Form(
            "born since 2014, of a child",
            f"(?<=(?:{_CHILD})(?:[^。;!?]{{0,10}}[,(])?)(?P<value>20(?:1[4-9]|2[0-9])年?(?:[0-9]{{1,2}}月)?"
            f"(?:[0-9]{{1,2}}[日号])?"
            "(?:出生|生人?))(?=[,。;)]|$)",
            LABEL,
        ),
        Form(
            "rises to a grade",
            f"(?:拟|将|即将|准备|九月|9月|开学|秋季)升(?:入|读)?(?P<value>(?:小学)?(?:{_GRADE}|小[一二三四五六]))"
            f"(?=[,。;)]|$)",
            CUE,
        ),
        Form(
            "in a grade",
            f"(?:读|念|上)(?:紧|梗|着|了)?(?:小学)?{_GRADE}|(?:读|念|上)(?:小学|幼儿园)(?=了|[,。;]|$)",
            CUE,
        ),
        labelled(
            "班级|年级|就读年级|就读班级|就读学校|所在学校|所在班级|就读幼儿园|学校班级",
            f"{HAN}{{0,14}}?(?:小学|幼儿园|学前班|{_CLASS}|{_GRADE})(?:{_CLASS}|{_GRADE})?(?![-~至、/])",
        ),
        Begun(
            "stated age, English",
            "|".join(f"{age}(?=[- ][my])" for age in _EN_AGES.split("|")),
            "",
            LABEL,
            before="(?<![0-9A-Za-z.\\-])(?<!than )(?<!over )(?<!under )(?<!least )",
            whole=f"(?:{_EN_STATED}[- ]{_EN_CHILD}(?![A-Za-z])|{_EN_HYPHENED}(?![ \\-]?[0-9A-Za-z]))",
        ),
        Begun("he is so old, English", _EN_SOMEBODY, "(?![A-Za-z])", LABEL, whole=_EN_IS),
        Begun(
            "a child of an age, English",
            _EN_CHILD[3:-1],
            "(?![0-9A-Za-z]|[-–]|[.][0-9])",
            LABEL,
            whole=_EN_AGED_CHILD,
        ),
        Begun(
            "a named child of an age, English",
            "my|his|her|our",
            f" {_EN_CHILD},? [A-Za-z'-]{{2,20}},? (?P<value>(?:who is |is )?"
            f"(?:only |just )?(?:aged? {_EN_AGE}|{_EN_AGE}[- ]years?[- ]old|(?<=, ){_EN_AGE}(?=,)))"
            "(?![0-9A-Za-z]|[-–]|[.][0-9])",
            LABEL,
        ),
        Begun("pupil of a grade, English", _EN_GRADE[3:-1], "(?![A-Za-z])", LABEL, whole=_EN_PUPIL),
        Form(
            "named and aged, English",
            f"(?-i:(?<![A-Za-z])[A-Z][a-z]+(?: [A-Z][a-z'’-]+){{1,2}}, ?(?=aged? )|(?<![A-Za-z])(?:[Tt]he|[Oo]ur"
            "|[Aa]) (?:child|boy|girl|toddler|victim|minor), ?)"
            f"(?P<value>(?:aged? |only ){{0,2}}{_EN_AGE}(?:[- ]years?[- ]old)?)(?=[,.;)]|$)",
            DEFINITE,
        ),
        Begun(
            "turned, English",
            "my|our|his|her|the",
            f" (?:{_EN_CHILD}s?|[a-z]+ ones?),? (?:is|are|was|were"
            f"|just|has just|will be|turned|turns|turning| )+ (?P<value>{_EN_AGE})(?=[,.;!]|$| (?:years|this"
            "|last|in|next|on"
            "|and))",
            LABEL,
        ),
        Begun(
            "turned, of a name, English",
            "turns|turned",
            "(?-i:(?<=(?<![A-Za-z])[A-Z][a-z]+ (?:just |has just |has )?turn(?:s"
            f"|ed))) (?P<value>{_EN_AGE})(?=[.,;!]| (?:on|this|last|in|today|yesterday|next|and)(?![a-z]))",
            CUE,
        ),
        Begun(
            "named, age, English",
            "age",
            "(?=[,.;)]|$)(?!, (?:and|or) )",
            LABEL,
            whole=f"(?P<value>age(?-i:(?<=(?<![A-Za-z])[A-Z][a-z]+,? ?[(]?age)) {_EN_AGE})",
        ),
        Begun(
            "already, at, English",
            "already|only|still",
            f" [a-z ]{{2,30}} at (?P<value>{_EN_AGE})(?=[,.;!]|$)",
            CUE,
        ),
        Begun(
            "grade, English",
            "|".join(f"{whose}(?= [gpy])" for whose in ("our", "my", "his", "her", "a", "the")) + "|grade|year|primary",
            "",
            LABEL,
            whole="(?:(?:our|my|his|her|a|the) (?P<value>year [1-6]|grade [1-6]"
            "|p[1-6]) (?:[a-z]+ ){0,3}(?:champion|pupil|student|teacher|son|daughter|class|boy|girl|twins|kid"
            "|kids)"
            "|(?P<value>(?-i:Grade|Year|Primary) ?[1-6])(?=,? (?:at )?(?-i:(?:[A-Z][a-z'’.]+ ){1,4}(?:Element"
            "ary|Primary|School|Academy))))",
        ),
        Begun(
            "so old, short",
            "my|our|his|her",
            f"(?: [a-z]+)? [(]?(?P<value>aged? {_EN_AGE}(?=[)])|{_EN_AGE}[ -]?(?:yo|y/o"
            "|yr old|years?[ -]old|mo|month old))(?=[ ]?(?:[.,;!?)]|$)|[ ](?:is|has|just|was|keeps|won't|doesn't|at|to"
            "|in|with|into|for|on"
            "|can't|loves|likes|still|and)[ ])",
            LABEL,
        ),
        Form("in school, English", f"(?<![A-Za-z]){_EN_IN_SCHOOL}(?![A-Za-z])", CUE),
        Begun(
            "children, English",
            "children|child|kids|dependants|dependents|dependant|dependent",
            f":[^\n.;|]{{0,24}}?(?<![0-9])(?P<value>(?:aged )?(?:{_EN_AGE}|1[4-9](?= mo)|2[0-9](?= mo)) (?:years?"
            f"|yrs?|months?)"
            f"(?: old)?|aged {_EN_AGE})(?![A-Za-z0-9-]| (?:and|or|plus|up))",
            LABEL,
        ),
        Begun(
            "the elder, English",
            "older|younger|eldest|youngest|oldest|little",
            "(?: one| boy| girl| son| daughter)(?:, [A-Z][a-z]+,| [A-Z][a-z]+)? (?:just |has |is |will ){0,2}"
            "(?P<value>(?:start(?:s|ed|ing)?|finish(?:es|ed)|in|attends) (?:kindergarten|preschool|nursery|reception"
            "|pre-k"
            "|(?:first|second|third|fourth|fifth|sixth|1st|2nd|3rd|4th|5th|6th) grade|year [1-6]|grade [1-6]))"
            "(?![A-Za-z0-9])",
            LABEL,
        ),
        Begun(
            "label, English",
            "age",
            f"[ ]?[:=][ ]?(?P<value>{_EN_AGE} (?:years?|yrs?|months?)(?: old)?)(?![A-Za-z0-9-])",
            LABEL,
        ),
    )
    prefilter = (
        f"(?:{_CHILD})[^。;!?\\n]{{0,6}}(?:才|刚|快|还不到|不到|未满|满|先)",
        "[上读念][紧着了]?(?:幼儿园|小学|幼稚园|托班|小班|中班|大班|学前班|[一二三四五六1-6]年级)",
        "[读上念升][紧着了咗]?(?:K[1-3]|幼稚园|N班|PN班|小[一二三四五六])",
        "我(?:今年|才|刚|刚满|今年才)(?:1[0-3]|[7-9])",
        f"(?:{_CHILD})[^。;!?|\\n]{{0,8}}[(,]20[12][0-9]年",
        f"[,、( ](?:[男女][,、 ])?(?:{_YEARS}|{_MONTHS})",
        "幼升小|小升初",
        f"[(,][ ]?(?:who )?(?:just|has just|recently|only|about to|almost|nearly|turned|turns|turning|is"
        f"|aged?) (?:turn(?:s|ed|ing) )?{_EN_AGE}",
        f"[(,][ ]?{_EN_AGE}[- ]?(?:years?|yrs?|months?|weeks?|yo|y/o|mo)(?:[- ]old)?[ ]?[),]",
        f"[a-z]{{2,20}} [a-z'-]{{2,20}} [(]{_EN_AGE}[)][ ]?[–—:-]",
        "preschool|pre-school|kindergarten|pre-k|daycare|nursery|elementary|primary school|reception|grade school"
        "|head start",
        "(?:[0-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|twenty)[ -](?:months?"
        "|weeks?)[ -]old",
        "(?:I['’]?m|I am) (?:only |just |literally )?(?:1[0-3]|[7-9])(?:[^0-9]|$)",
        f"(?:my|our|his|her|the) {_EN_AGE} ?(?:yo|y/o|yr old|year old|yrs old|mo) ",
        "升[入读]?(?:小学|[一二三四五六1-6]年级|小[一二三四五六])",
        f"(?:{_CHILD})(?:[^。;!?\\n]{{0,10}}[,(])?20[12][0-9]年?[0-9月日号]{{0,6}}(?:出生|生)",
        f"(?:children|child|kids|dependants?|dependents?):[^\\n.;|]{{0,24}}(?:{_EN_AGE}|[12][0-9])",
        "(?:older|younger|eldest|youngest|oldest|little)[^.;\\n]{1,30}(?:kindergarten|preschool|nursery|reception"
        "|pre-k|grade|year)",
        "[一二三四五六]年级?[(]?[一二三四五六七八九十0-9]{1,2}[)]?班|[大中小][一二三四五六]班|培智",
        f"{_EN_AGE} yrs? old",
        f"(?:he|she)(?:['’]s| is| was| turned) [a-z ]{{0,8}}{_EN_AGE}(?:[,.;!?]|$| )|turn(?:s|ed) {_EN_AGE}",
        f"age {_EN_AGE}[,.;)]",
        f"(?:already|only|still) [a-z ]{{2,30}} at {_EN_AGE}",
        "(?:^|[^a-z])(?:grade|year|primary) ?[1-6](?:[^0-9]|$)",
        "(?:start|finish)(?:s|ed|es|ing) (?:kindergarten|preschool|nursery|reception|year|grade|pre-k)|in pre-k",
        f"(?:{_CHILD}|今年|现在|已经|老大|老二|她|他|我|才)[^,。;\\n]{{0,6}}[大中小托]班",
        f"{_MONTHS}|满月|满百天|周岁|刚出生[0-9一二三四五六七八九十]"
        f"|[男女][,、 ]{{1,2}}20[12][0-9]年?[0-9月日号]{{0,6}}(?:出生|生)",
        f"[小中大托][(]{_NUMBER}[)]班|[读念上][紧着了]?小[一二三四五六]|月龄|(?:1[0-3]|[1-9]) ?sui",
        "小升初|[读上念](?:幼儿园)?[大中小托]班",
        f"age[\"']?[ ]?[:=][ ]?[\"']?{_AGE}",
        f"[A-Za-z], ?(?:aged? |only ){{0,2}}{_EN_AGE}(?:[,.;) -]|$)",
        f"(?:my|our|his|her|the) (?:[a-z]+ )?(?:{_EN_CHILD}s?|[a-z]+ ones?),? (?:is|are|was|were|just|has|will|turn)",
        f"(?:my|our|his|her)[^,.;\\n]{{0,20}} [(]?aged? {_EN_AGE}[)]|{_EN_AGE}[ -]?(?:yo|years?-old|y/o|yr old"
        "|year old|mo|month old)(?:[^a-z]|$)|in (?:kindergarten|preschool|nursery"
        "|reception|year [1-6])",
        f"{_AGE}[ ]?周?岁|{_MONTHS}大?的?(?:小?{_CHILD})|{_MONTHS}大",
        "(?:年龄|岁数)(?:[\"'”」】)]|[ ]{0,3}[:=| ])",
        f"小朋友.{{0,8}}班|(?:{_CHILD}|幼儿|小朋友)[^\\n]{{0,8}}{_MONTHS}",
        f"[男女]性?[,、 ]{{1,2}}{_MONTHS}",
        "小学|幼儿园|学前班|年级",
        f"[一二三四五六1-6][(]{_NUMBER}[)]班",
        f"(?:班级|就读学校|所在学校){TIE}",
        f"{_EN_AGE}[- ](?:years?|yrs?|months?)[- ]old|age[ ]?[:=][ ]?{_EN_AGE} (?:years?|yrs?|months?)",
        _EN_AGED_CHILD,
        f"(?:my|his|her|our) {_EN_CHILD},? [A-Za-z'-]+,? (?:who )?(?:is |only |just )*(?:aged?|{_EN_AGE})",
        "国小|[,(:、读念上] ?小[一二三四五六]",
        f"(?:{_EN_GRADE}|seventh|7th)[- ](?:grade|year pupil)|(?:grade|year|gr[.]?)(?: level)?:? ?[1-6K](?:[^0-9a-z]"
        "|$)",
        f"(?:未满|不满|年仅)(?:1[0-4]|十[一二三四]?)周?岁|(?:dob|born|birth date|date of birth)[: ]{{1,2}}(?:20"
        f"|[0-9]{{1,2}}[-/.])"
        f"|(?:my|our) {_EN_AGE} ?(?:yo|y/o)|初一|七年级|岁[ ,、|/]{{1,3}}(?:小学)?{_GRADE}",
        "(?:attends|goes to) (?:kindergarten|preschool|[A-Z][a-z]+ (?:elementary|primary) school)",
    )

    @staticmethod
    def _score(line: str, above: str, match: "regex.Match[str]", prior: float) -> float:
        if _SUM.search(line) and not _TELLS_OF_OWN.search(line):
            return 0.0
        return Statement._score(line, above, match, prior)
