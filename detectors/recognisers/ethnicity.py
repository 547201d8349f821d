"""What is said of a person's ethnic group."""

import regex

from detectors.recognisers.identifier import HAN, Form
from detectors.recognisers.statement import (
    A_NAME,
    ARTICLE,
    BARE,
    COPULA,
    CUE,
    DEFINITE,
    LABEL,
    PERSONS_NAME,
    PHRASE_ENDS,
    SUBJECT,
    TIE,
    Begun,
    Statement,
    labelled,
    one_of,
    stated,
    told,
)

# The 56 of GB/T 3304-1991; those whose name may go without 族 in a form have it as an option.
_GROUPS = (
    "汉族|蒙古族|回族|藏族|维吾尔族|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族|傣族"
    "|黎族|傈僳族|佤族|畲族|畬族|高山族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜族|土族|达斡尔族|仫佬族|羌族|布朗族"
    "|撒拉族|毛南族|仡佬族|锡伯族|阿昌族|普米族|塔吉克族|怒族|乌孜别克族|俄罗斯族|鄂温克族|德昂族|保安族|裕固族"
    "|京族|塔塔尔族|独龙族|鄂伦春族|赫哲族|门巴族|珞巴族|基诺族"
)
_SHORT = (
    "汉|回|藏|满|苗|壮|蒙古|蒙|维吾尔|维|哈萨克|哈|朝鲜|土家|彝|侗|瑶|白|黎|傣|畲|羌|布依|仡佬|傈僳|佤|纳西|哈尼"
    "|锡伯|撒拉|达斡尔"
)
_TAIWANS = (
    "阿美族|泰雅族|排湾族|布农族|卑南族|鲁凯族|邹族|赛夏族|雅美族|达悟族|噶玛兰族|太鲁阁族|撒奇莱雅族|赛德克族"
    "|闽南人|客家人|原住民|潮州人|潮汕人|外省人|本省人|福佬人|广府人|疍家人|胡人后裔"
)
_OF_OLD = (
    "鄂伦春人|鄂温克人|维吾尔人|哈萨克人|达斡尔人|柯尔克孜人|塔吉克人|乌孜别克人|俄罗斯族人|赫哲人|门巴人|珞巴人"
    "|基诺人|独龙人|锡伯人|撒拉人|东乡人|布依人|仡佬人|景颇人|拉祜人|傈僳人|哈尼人|纳西人|摩梭人|羌人|彝人|苗人"
    "|藏人|满人|回民|满洲人|畲人|僜人|夏尔巴人"
)
# As they are spelt without characters; those that spell another word too need their 族.
_PINYIN = (
    "han ?zu|menggu ?zu|hui ?zu|zang ?zu|weiwu'?er ?zu|miao ?zu|yi ?zu|zhuang ?zu|buyi ?zu|chaoxian ?zu|man ?zu"
    "|dong ?zu|yao ?zu|bai ?zu|tujia ?zu|hani ?zu|hasake ?zu|dai ?zu|li ?zu|lisu ?zu|wa ?zu|she ?zu|gaoshan ?zu"
    "|lahu ?zu|shui ?zu|dongxiang ?zu|naxi ?zu|jingpo ?zu|ke'?erkezi ?zu|tu ?zu|dawo'?er ?zu|mulao ?zu|qiang ?zu"
    "|bulang ?zu|sala ?zu|maonan ?zu|gelao ?zu|xibo ?zu|achang ?zu|pumi ?zu|tajike ?zu|nu ?zu|wuzibieke ?zu"
    "|eluosi ?zu|ewenke ?zu|de'?ang ?zu|bao'?an ?zu|yugu ?zu|jing ?zu|tata'?er ?zu|dulong ?zu|elunchun ?zu"
    "|hezhe ?zu|menba ?zu|luoba ?zu|jinuo ?zu"
)
_BARE_PINYIN = "han|hui|zang|man|miao|zhuang|menggu|tujia|weiwuer|hasake|chaoxian|yi|dong|yao|bai|dai|li"
_ABROAD = (
    "han chinese|hui|uyghurs?|uighurs?|tibetan|inner mongolian|mongolian|mongol|zhuang|manchu|miao|hmong|tujia"
    "|dai|yi|ethnic korean|korean|kazakh|kyrgyz|tajik|uzbek|tatar|caucasian|african[- ]american|african"
    "|afro-caribbean|hispanic|latinx|latino|latina|asian american|south asian|east asian|native american"
    "|american indian|alaska native|native hawaiian|pacific islander|maori|māori|aboriginal|first nations|inuit"
    "|métis|metis|arab|berber|amazigh|kurdish|kurd|yazidi|armenian|roma|romani|romany|gypsy|rohingya|karen|kachin"
    "|tamil|sinhalese|sikh|punjabi|bengali|pashtun|hazara|baloch|sindhi|javanese|malay|igbo|yoruba|hausa|fulani"
    "|zulu|xhosa|somali|oromo|amhara|tigrayan|tutsi|hutu|chechen|crimean tatar|sami|sámi|ashkenazi|sephardic|slavic"
    "|black or african american|black|white|asian|mixed race|biracial|two or more races"
    "|black caribbean|black african|black british|white british|white irish|white european|british asian|british indian"
    "|british pakistani|filipino|filipina|pakistani|bangladeshi|punjabi sikh|middle eastern|north african"
    "|ethnic chinese"
)
_DISTINCT = (
    "afro-latin[ao]|chicana|chicano|latinx|navajo|cherokee|lakota|sioux|apache|ojibwe|cree|mohawk|choctaw"
    "|han chinese|uyghur|uighur"
    "|tibetan|hmong"
    "|rohingya|kurdish|romani|yazidi|hazara|pashtun|tamil|sinhalese|tutsi"
    "|hutu|ashkenazi|chechen|crimean tatar|african[- ]american|native american|aboriginal|maori|māori|biracial"
    "|mixed race|inner mongolian|inuit|métis|berber|amazigh|kurd|igbo|yoruba|hausa|fulani|zulu|xhosa|oromo"
    "|tigrayan|baloch"
    "|sindhi|karen|kachin|berber|native hawaiian|alaska native|pacific islander|first nations|afro-caribbean"
    "|black caribbean"
    "|korean-american|chinese-american|japanese-american|vietnamese-american|filipino-american"
    "|indian-american|mexican-american"
    "|cuban-american|italian-american|irish-american|polish-american|arab-american|asian-american"
    "|puerto rican|filipino|filipina"
    "|punjabi|bengali|gujarati|sami|sephardic|mestizo|creole|cajun|latino|latina|hispanic"
)
"""Those that tell of descent and hardly of a country or a colour."""
_COLLOQUIAL = (
    "维族|蒙族|鲜族|哈族|柯族|回民|回回|老回回|旗人|满族人|正黄旗|镶黄旗|正白旗|镶白旗|正红旗|镶红旗|正蓝旗|镶蓝旗"
)
"""What people say for them."""
_OF_A_HOUSE = "土家|苗家|彝家|侗家|瑶家|壮家|傣家|羌家|藏家|畲家|黎家|客家|蒙古|回族|藏族|白族|纳西|哈尼|布依|傈僳|佤族"
_MIXED = (
    "中越|中俄|中日|中韩|中泰|中美|中英|中法|中德|中意|中缅|中朝|中菲|中印|中非|中巴|华越|华印|汉藏|汉回|蒙汉|汉满"
    "|维汉|混血"
)
_DEMONYMS = (
    "(?-i:Nigerian|Ghanaian|Kenyan|Somali|Ethiopian|Eritrean|Sudanese|Congolese|Jamaican|Haitian|Mexican|Cuban"
    "|Dominican|Brazilian"
    "|Indian|Pakistani|Bangladeshi|Sri Lankan|Nepali|Afghan|Iranian|Iraqi|Syrian|Lebanese|Palestinian|Turkish"
    "|Egyptian|Moroccan"
    "|Algerian|Chinese|Japanese|Vietnamese|Thai|Indonesian|Malaysian|Filipino|Polish|Irish|Italian|German|Greek"
    "|Russian|Ukrainian"
    "|Jewish|African|Caribbean|European|Slavic|Persian|Tongan|Samoan|Fijian|Puerto Rican|Romanian|Korean)"
)
_RACES = (
    "white|black|hispanic|asian|latino|latina|caucasian|african[- ]american|native american|middle eastern"
    "|south asian|east asian"
    "|indigenous|aboriginal|mixed[- ]race|biracial"
)
_ABOVE_IN_A_TABLE = regex.compile(f"(?:^|\n)[ ]?(?:[男女]|[0-9xX*+ -]{{6,}}|[0-9]{{1,3}}岁?|{A_NAME})[ ]?$")
"""What the cell before may hold of the person whose group the next tells."""
_SOMEBODY = "姑娘|小伙子|小伙|女孩|男孩|女子|男子|汉子|媳妇|女婿|老人|大叔|大妈|阿姨|同学|学生|同事|女生|男生|人"
_FAR = "[阿艾买提木哈古丽热娜依力尔吐合孜拉麦帕扎不都玛米赛迪亚努斯江巴特乌日娜]{3,9}"
_GROUP = one_of(_GROUPS)
_ALONE = (
    "(?![、/和及与等]|的?(?:人民|自治|乡|镇|地区|聚居|文化|群众|同胞|服饰|语|节|占|人口|传统|民间|是|为|民居|村"
    "|作家|政权|风情|歌舞|美食|特色|音乐|银饰|扎染|世代|主要|先民|历史))"
)


class EthnicityRecognizer(Statement):
    """A person's ethnic group, as the resident ID card and every record has it (GB/T 3304-1991; GB/T 35273-2020
    Annex A, basic personal data). Sensitive by the harm test of PIPL 28(1)."""

    entity = "ETHNICITY"
    release = "3.6.0"
    forms = (
        labelled(
            "民族|族别|族裔|族群|民族成份|民族成分|minzu|mz|nation|nationality|ethnic|ethnicity",
            f"(?:{one_of(_GROUPS, _TAIWANS, _OF_OLD)}|{one_of(_SHORT)}(?!{HAN})){_ALONE}",
        ),
        labelled("minzu", one_of(_PINYIN, _BARE_PINYIN)),
        Form("pinyin", f"(?:^|(?<=[,;|/] ?|nan,? |nv,? ))(?P<value>{one_of(_PINYIN)})(?=[ ]?[,;|]|$)", DEFINITE),
        Form(
            "short in a record",
            f"(?<=[|\t,][ ]?{HAN}{{2,4}}[ ]?[|\t,][ ]?(?:[男女][ ]?[|\t,][ ]?)?)(?P<value>{one_of(_SHORT, _GROUPS)})"
            "(?=[ ]?[|\t,][ ]?(?:中共|党员|群众|共青团员|团员|无党派|预备党员|本科|大专|高中|初中|小学|硕士|未婚"
            "|已婚|1[0-9]{3}|20[0-9]{2}))",
            LABEL,
        ),
        Form(
            "label, English",
            "(?<![A-Za-z])(?:eth|ethnicity|ethnic group|ethnic origin|race"
            f"|race/ethnicity){TIE}(?P<value>{one_of(_ABROAD, _DISTINCT, _GROUPS)})(?! (?:and|or"
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
        Begun(
            "label of a card",
            "民族|族别",
            f"[ ]?(?P<value>{one_of(_SHORT)})(?=[ ]?$|[ ]{{1,2}}出生)",
            LABEL,
            before="(?<=[男女][ ,;|]{0,2})",
        ),
        Begun(
            "before a key of a record",
            _GROUPS,
            "(?=[ ,;|]{1,2}(?:证件号|身份证|公民身份|电话|手机|联系|住址|现住|户籍|籍贯|出生|[0-9]{17}))",
            LABEL,
            before=f"(?<=(?:^|[,:;|] ?){HAN}{{2,4}}[ ,;|]{{1,2}}(?:[男女][ ,;|]{{1,2}})?)",
        ),
        Form(
            "short in a cell",
            f"(?<=(?:^|[|])[ ]?{HAN}{{2,4}}[ ]?[|][ ]?)(?P<value>汉|回|藏|满|苗|壮|蒙|维|彝|侗|瑶|土家|蒙古|维吾尔"
            f"|哈萨克|朝鲜)(?=[ ]?[|])",
            CUE,
        ),
        Begun(
            "from abroad",
            "是|系|属|为",
            f"(?P<value>{HAN}{{0,5}}(?:华侨|华裔|归侨|混血儿?|侨民))(?=[,。;!]|$)",
            CUE,
        ),
        Begun(
            "hyphened, English",
            "british|american|canadian|iranian|chinese|indian|nigerian|pakistani|mexican|korean|vietnamese|cuban"
            "|italian|irish|polish"
            "|lebanese|egyptian|turkish|somali|ethiopian|ghanaian|jamaican|haitian|african|arab|asian|japanese"
            "|taiwanese|persian|syrian"
            "|iraqi|afghan|russian|ukrainian|armenian|greek|dutch|german|french|kenyan",
            "",
            CUE,
            before=COPULA,
            whole=(
                "(?:[a-z]+[- ](?:american|canadian|australian)|british[ -](?:nigerian|indian|pakistani|chinese"
                "|bangladeshi|ghanaian"
                "|jamaican|somali|asian|turkish|iranian|iraqi|kenyan))(?<=american|australian|british[ -][a-z]+"
                "|canadian)"
                f"(?:(?= (?:woman|man|girl|boy|male|female)(?![a-z]))|{PHRASE_ENDS})"
            ),
        ),
        Form(
            "a people of China, English",
            "(?<![A-Za-z])(?:is|am|was|i['’]m|he['’]s|she['’]s)(?: an?| ethnic| ethnically){0,2} (?P<value>(?-i:Hui"
            "|Zhuang|Miao|Manchu|Tujia"
            "|Dai|Yao|Mongol|Mongolian|Kazakh|Uyghur|Uighur|Tibetan|Han Chinese))(?=[,.;)]| and | by )",
            CUE,
        ),
        stated("民族|族别", f"{_GROUP}{_ALONE}"),
        Begun(
            "of a subject",
            _GROUPS,
            "(?=[,。;!]|$|的?[,。;]|正[黄白红蓝]旗|[爸妈男女]|出身|血统|小伙|姑娘)",
            CUE,
            before=f"(?<=(?:{SUBJECT}|老[大二三四五幺])(?:的|家|都|也|又|就)?是?)",
        ),
        labelled("民族代码|民族码", _GROUP, "[0-9]{2}[ -]?"),
        Form(
            "sex and group",
            f"[男女]性?[,、/| ]{{1,2}}(?:[0-9]{{1,2}}周?岁?[,、/| ]{{1,2}})?(?P<value>{_GROUP})(?=[,。;、/| )]|$)",
            LABEL,
        ),
        Form("alone in a cell", f"^[ ]?(?P<value>{_GROUP})[ ]?$", CUE),
        Begun(
            "in a row of spaces",
            _GROUPS,
            f"(?=[ ]{{1,4}}(?:[男女0-9]|{HAN}{{1,4}}[ ]?[:0-9]|本科|大专|高中|初中|小学|中专|硕士|博士|已婚|未婚|党员"
            "|团员|群众|中共|农民|工人"
            f"|{HAN}{{2,3}}[省市县区州旗]))",
            DEFINITE,
            before="(?<=(?:^|["
            f"|,;:])[ ]?(?:[0-9]{{1,3}}[.、 ]{{1,2}})?(?:{PERSONS_NAME})[ ]{{1,4}}(?:[男女][ ]{{1,4}})?)",
        ),
        Begun(
            "of who is named",
            "是|系|也是|属",
            f"(?:个|正宗的?|少数民族)?(?P<value>{_GROUP}|{one_of(_COLLOQUIAL)})(?=[,。;!的]|$)",
            DEFINITE,
            before=f"(?<=(?:^|[^{HAN}]){A_NAME}(?:姐|哥|叔|姨|嫂|老师|师傅|同学|先生|女士|阿姨|大姐|大哥)?)",
        ),
        told(
            "是|也是|都是|系|属|算是|是个",
            f"(?:{one_of(_COLLOQUIAL)}|少数民族)(?=的?(?:[,。;!]|$)|考生|加分|后[人裔代])",
            "colloquial",
        ),
        told(
            "是|个|娶了|嫁了|嫁给|找了|系",
            f"(?:个)?{one_of(_OF_A_HOUSE)}(?:妹子?|阿妹|姑娘|小伙子?|汉子|阿哥|媳妇|儿女|人家|女儿|妹仔|崽)(?!们)",
            "of a house",
        ),
        Begun(
            "colloquial, of a subject",
            "维族|蒙族|鲜族|哈族|回民|旗人",
            "(?=[,。;!]|$|的[,。;!]|姑娘|小伙|[男女]孩)",
            CUE,
            before=f"(?<={SUBJECT}(?:家|也|都|就)?是?)",
        ),
        Begun("mixed", _MIXED, "", CUE, whole=f"(?:{_MIXED})(?:混血儿?)?(?<=混血儿?)(?=[,。;!的]|$)"),
        Begun("school of a group", "民考汉|民考民|双语生", "(?=的?(?:[,。;!]|$))", CUE),
        Begun("begins", _GROUPS, "(?=,[^,。;]{2,8}人(?:[,。;]|$))", DEFINITE, before="(?<=^)"),
        Begun(
            "part of one, English",
            "half|quarter|part|one-quarter|mixed",
            f"[ -](?P<value>{one_of(_DISTINCT)}){PHRASE_ENDS}",
            DEFINITE,
            before="(?<![A-Za-z])",
        ),
        Begun(
            "being one, English",
            "me|him|her|my|his|being",
            f" (?:being )?(?:an? )?(?P<value>{one_of(_ABROAD)})(?=[ ]?[,.;!)]|$| (?:and|or|because|so)(?![a-z]))",
            DEFINITE,
            before="(?<=(?:about|for|because of|despite|by|of|against|mock(?:ed|s)|with) (?:me |him |her |my |his )?)",
            whole="(?:(?:me|him|her|my|his) being|(?<=(?:me|him|her|my|his) )being)",
        ),
        Form(
            "capital, English",
            "(?<![A-Za-z])(?:is|am|was|i['’]m|he['’]s|she['’]s)(?: an?| ethnically| also| half"
            "| part){0,2} (?P<value>(?-i:Roma|Romany|Romani"
            "|Irish Traveller|Traveller|Gypsy|Black|Arab|Aboriginal|Indigenous|Zulu|Amazigh|Druze|Kurd"
            "|Persian))(?=[ ]?[,.;)!]|$"
            "| (?:and|but|woman|man|so|girl|boy)(?![a-z]))",
            CUE,
        ),
        Begun(
            "sex and race, English",
            _RACES,
            " (?:male|female)(?![a-z]| (?:characters?|voters?|students|population|workers|connector))",
            DEFINITE,
            before=(
                "(?<=(?<![a-z])(?:suspect|victim|subject|defendant|driver|patient|complainant|applicant|inmate"
                "|respondent|caller|pt|arrestee)"
                "[:,]? (?:is |was |described as )?(?:an? )?(?:[0-9]{1,2}[- ](?:yo|year[- ]old) )?)"
            ),
        ),
        Begun(
            "as one, English",
            "as",
            f" an? (?:[a-z-]+ )??(?P<value>(?:{_RACES}|{one_of(_DISTINCT)})(?: (?:man|woman|person|student|employee"
            "|mother|father|guy|girl"
            "|american))?)(?=[^.!?;\n]{0,60}[ ,](?-i:I|my)(?![a-z]))",
            DEFINITE,
        ),
        Begun(
            "of descent, English",
            "of",
            f" (?P<value>(?:mixed |part )?{_DEMONYMS}(?:[ -]{_DEMONYMS})? (?:descent|ethnicity|heritage|ancestry"
            "|extraction|origin))(?![a-z])",
            CUE,
        ),
        Begun(
            "member of a nation, English",
            "member|citizen|enrolled",
            r" (?:member |citizen )?of the (?P<value>(?-i:[A-Z][a-zāēīōū]+(?: [A-Z][a-z]+)? (?:Nation|Tribe|Band"
            r"|Pueblo|Rancheria)))",
            CUE,
        ),
        Begun("in a list of what somebody is, English", _DISTINCT, "(?=[ ]?[,;|.]|$)", CUE, before="(?<=^|[;|.] )"),
        Form("group in a list", f"(?<=[,(]|[,(] )(?P<value>{_GROUP})(?=[,。;)]|$)", CUE),
        Form(
            "group of a name",
            f"(?<=[(])(?<=(?:^|[,。;:、]){HAN}{{2,6}}(?<![节会族乡县州市村寨舞歌戏语服曲琴鼓装类绣区镇山江河])"
            f"[(])(?P<value>{_GROUP})(?=[)])",
            LABEL,
        ),
        Form(
            "group and birth",
            f"(?<=[,:、]{HAN}{{2,5}},)(?P<value>{_GROUP})(?=,(?:[12][09][0-9]{{2}}[./年-]|[男女],))",
            LABEL,
        ),
        Form(
            "group in a cell",
            f"(?<=(?:^|[|/]){HAN}{{2,6}}[|/])(?P<value>{_GROUP})(?=[|/](?!{_GROUP}))",
            LABEL,
        ),
        Begun(
            "on a document",
            "户口本|身份证|档案|户口|出生证|户籍|族谱|学籍",
            f"(?:卡|信息|表)?(?:上|里)?(?:的?民族)?(?:还)?(?:写|是|填|登记)(?:的|着)?(?:是|为)?(?P<value>{_GROUP}"
            f"|{one_of(_SHORT)}(?=[,。;!]|$))",
            CUE,
        ),
        Begun(
            "changed",
            "民族|民族成份|民族成分|族别",
            f"[^,。;]{{0,12}}?(?:变更|更正|改|更改)(?:登记)?[为成](?P<value>{_GROUP})",
            CUE,
        ),
        Begun(
            "bare",
            "|".join((_GROUPS, _TAIWANS)),
            f"(?:[正镶][黄白红蓝]旗)?{_ALONE}(?=[^{HAN}]|的?[,。;!)]|$|和|但|跟)",
            BARE,
        ),
        Begun(
            "bare, English",
            _DISTINCT,
            PHRASE_ENDS,
            BARE,
            before=COPULA + "(?<!(?:learning|studying|speaking|speaks|reading|teaching|in|eating|cooking|like|love) )",
        ),
        Begun(
            "ticked, English",
            "ticks|ticked|selected|selects|identified as|identifies as|identify as|self-id",
            f"(?:[^A-Za-z\n][A-Za-z' -]{{0,30}}:)?[ :\"“]{{1,3}}(?P<value>{one_of(_ABROAD)})",
            CUE,
        ),
        told(
            "是|属于|属|身为|系|来自|娶了|嫁了|嫁给",
            f"(?:少数民族)?{one_of(_GROUPS, _OF_OLD, _TAIWANS)}(?:人(?!民|口))?{_ALONE}",
        ),
        Begun(
            "of a group, a person",
            _GROUPS,
            f"(?=的?(?:{_SOMEBODY})(?:[,:( ]?(?:{A_NAME}|{_FAR}))?[,。;:的在被去来说叫把])(?!{HAN}{{2,6}}们)",
            CUE,
        ),
        Begun("and a name", _GROUPS, "(?=[,。;)、 ]|姑娘|小伙|人|$)", LABEL, before=f"(?<={A_NAME}[,( ]{{1,2}})"),
        Form(
            "a name and",
            f"(?<![、和及与])(?P<value>{_GROUP})(?:姑娘|小伙|学生|女孩|男孩"
            f"|干部)(?=[吉阿木热古努乌巴娜扎卓次]{HAN}{{1,4}}[,。 ]|{HAN}{{2,3}}[,。]?$)",
            CUE,
        ),
        told(
            "is ethnically|am ethnically|ethnically|ethnic|identifies as|identify as|is half|am half|half"
            "|i'm half|part",
            one_of(_ABROAD),
            "told, English",
        ),
        Begun(
            "is, English",
            "is|am|i'm|he's|she's|was|are|wife's|husband's|dad's|mom's|mum's|mother's|father's|landlord's"
            "|neighbour's|boss's",
            f"{ARTICLE}(?!not )(?P<value>(?:an? |ethnic |a member of the )?{one_of(_DISTINCT)})(?! (?:food|cuisine"
            "|culture|language|art|music|people|dish|plateau|region|is|are))",
            CUE,
        ),
        told("of", f"{one_of(_ABROAD)} (?:ethnicity|descent|origin|heritage|ancestry)", "descent, English"),
    )
    prefilter = (
        f"(?:{_GROUPS})(?:[ ,]|[ ]?\\n)|[是系属个](?:个|正宗的?|少数民族)?(?:{_GROUPS}|{_COLLOQUIAL}|少数民族)",
        f"(?:{_OF_A_HOUSE})(?:妹|阿妹|姑娘|小伙|汉子|阿哥|媳妇|儿女|人家|女儿|崽)|混血|民考[汉民]|双语生|维族|蒙族"
        "|鲜族|哈族|回民|旗人",
        f"(?:half|quarter|part|mixed)[ -](?:{_DISTINCT})|being (?:an? )?(?:{_ABROAD})|(?:{_RACES}) (?:male|female)"
        f"|as an? (?:[a-z-]+ )?(?:{_RACES}|{_DISTINCT})",
        f"(?:{_DEMONYMS[5:-1]}) (?:descent|ethnicity|heritage|ancestry|extraction|origin)",
        "(?:is|am|was|'m|’m|'s|’s)(?: an?| ethnically| also| half| part)* (?:Roma|Romany|Romani|Irish Traveller"
        "|Traveller|Gypsy|Black|Arab"
        "|Aboriginal|Indigenous|Zulu|Amazigh|Druze|Kurd|Persian)(?:[ ,.;)!]|$)",
        "of the [A-Za-z]+(?: [A-Za-z]+)? (?:Nation|Tribe|Band|Pueblo|Rancheria)|(?:户籍|族谱"
        "|学籍)[^,。;\\n]{0,6}[写是填登]",
        "(?:^|[^a-z])mz[\"' ]{0,3}[:=|]",
        "(?:华侨|华裔|归侨|混血儿?|侨民)(?:[,。;!]|$)",
        "(?:[a-z]+[- ]american|british[ -](?:nigerian|indian|pakistani|chinese|bangladeshi|ghanaian|jamaican|somali"
        "|asian|turkish"
        "|iranian|iraqi|kenyan)|[a-z]+-(?:canadian|australian))(?:[^a-z]|$)",
        "(?:is|am|was|'m|'s)(?: an?| ethnic| ethnically)* (?:Hui|Zhuang|Miao|Manchu|Tujia|Dai|Yao|Mongol|Mongolian"
        "|Kazakh|Uyghur|Uighur"
        "|Tibetan|Han Chinese)[ ,.;)]",
        f"[男女][ ,;|]{{0,2}}(?:民族|族别)[ ]?(?:{_SHORT})",
        f"(?:民族|族别)(?:{_GROUPS})",
        "(?:民族|族别|族裔|民族成[份分]|minzu)(?:[\"'”」】)]|[ ]{0,3}[:=|是为 ])",
        f"(?:^|[^a-z])(?:eth|ethnicity|ethnic group|ethnic origin|race|race/ethnicity){TIE}(?:{_ABROAD}|{_DISTINCT}"
        f"|{_GROUPS})",
        f"族群(?:[\"'”」】)]|[ ]{{0,3}}[:=|是为 ])|(?:nation|nationality|ethnic|ethnicity){TIE}(?:{_GROUPS}|{_SHORT})",
        f"minzu |(?:^|[,;|/] ?|nan,? |nv,? )(?:{_PINYIN})",
        f"[|\\t,][ ]?(?:{_SHORT})[ ]?[|\\t,]",
        f"(?:来自|娶了|嫁了|嫁给|[,(、 :])(?:{_GROUPS})|(?:{_GROUPS})的?(?:{_SOMEBODY})"
        f"|[是系](?:少数民族)?(?:{_OF_OLD}|{_TAIWANS})",
        f"(?:is|am|'m|'s|was|are){ARTICLE}(?:an? |ethnic |a member of the )?(?:{_DISTINCT})|(?:half"
        f"|part) (?:{_ABROAD})",
        f"(?:[男女][,、 ]{{1,2}}|[,(][ ]?|(?:是|属于?|身为|系){ARTICLE}(?:少数民族)?)(?:{_GROUPS})",
        f"(?:{_GROUPS})(?:[正镶]|[^\\p{{Han}}、/\\n]|的[,。;!]|$|和|但|跟)|{_TAIWANS}",
        "(?:户口本|身份证|档案|户口|出生证)(?:上|里)?(?:的?民族)?还?(?:写|是|填|登记)",
        "(?:民族|族别)[^,。;\\n]{0,16}(?:变更|更正|改)",
        "(?:is|am|'m|'s|'re|was|are|been|being|as|became|raised|born|an?|turned|im|[,:"
        f"|(/-]) ?(?:the )?(?:[a-z-]+ ){{0,2}}(?:{_DISTINCT})(?:[^a-z]|$)",
        f'(?:ticks|ticked|selected|selects|identif(?:ied|ies|y) as|self-id)[ :"“]{{1,3}}(?:{_ABROAD})(?:[^a-z]|$)',
        "self-id[^a-z]",
        f"(?:^|[;|.] )(?:{_DISTINCT})(?:[,;|. ]|$)",
        f"of (?:{_ABROAD}) (?:ethnicity|descent|origin|heritage|ancestry)",
        f"(?:ethnically|ethnic|identif(?:ies|y) as){ARTICLE}(?:{_ABROAD})",
    )

    @staticmethod
    def _score(line: str, above: str, match: "regex.Match[str]", prior: float) -> float:
        if prior == CUE and match.re.pattern.startswith("^"):  # alone in a cell
            return LABEL if _ABOVE_IN_A_TABLE.search(above) else BARE
        return Statement._score(line, above, match, prior)
