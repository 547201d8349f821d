"""What is said of a person's politics."""

from detectors.recognisers.identifier import HAN, Form
from detectors.recognisers.statement import (
    A_NAME,
    ARTICLE,
    BARE,
    COPULA,
    CUE,
    DEFINITE,
    LABEL,
    NARROWED,
    PHRASE_ENDS,
    Begun,
    Statement,
    apposed,
    copula,
    labelled,
    latin,
    one_of,
    stated,
    told,
)

_PARTIES = (
    "中国共产党|共产党|中共|中国国民党革命委员会|民革|中国民主同盟|民盟|中国民主建国会|民建|中国民主促进会|民进"
    "|中国农工民主党|农工党|中国致公党|致公党|九三学社|台盟|共青团|中国共产主义青年团|共产主义青年团|中国共青团"
    "|国民党|民进党|民主党|共和党"
    "|工党|保守党|绿党|自民党|自由民主党|社民党|民众党|时代力量|亲民党|新党|统一俄罗斯党|人民行动党|社会民主党"
)
_EN_PARTIES = (
    "communist party|republican party|democratic party|labou?r party|conservative party|green party|kuomintang"
    "|conservatives|tories|labour|lib dems|liberal democrats|democrats?|republicans?|democratic"
    "|dems|gop|the greens|greens"
    "|dsa|democratic socialists(?: of america)?|tea party|momentum|aclu|sinn féin|sinn fein|dup|sdlp|likud"
    "|hamas|akp|afd|fdp|cdu|spd|opposition party|the opposition|rainbow coalition|tories|momentum"
    "|extinction rebellion|snp|reform uk|ukip|plaid cymru|sinn féin|libertarian party|socialist party|ccp|cpc"
    "|chinese communist party"
    "|communist youth league|dpp|ldp|bjp|trump|biden|obama|hillary|brexit|bernie|sanders|kamala|harris|corbyn|starmer"
    "|boris|macron|modi"
)
_MEMBERS = (
    "中共党员|共产党员|中共预备党员|预备党员|党员|共青团员|团员|民革党员|民革会员|民盟盟员|民建会员|民进会员"
    "|农工党员|农工党党员|致公党员|致公党党员|九三学社社员|台盟盟员|无党派人士|入党积极分子|国民党党员|民进党党员"
    "|预备党员|正式党员|老党员|中共党员发展对象|入党申请人|离休党员|退役军人党员|入党积极分子|国民党老兵|国民党军官"
    "|台联会员"
    "|中国民主建国会会员|中国民主促进会会员|中国民主同盟盟员|中国农工民主党党员|中国致公党党员|台湾民主自治同盟盟员"
    "|政协委员|人大代表"
    "|台盟成员|党外人士|党外干部|民革成员|民盟成员|民建成员|民进成员|农工党成员|致公党成员|九三学社成员|台盟成员"
    "|国民党员|民进党员|民主党人|共和党人"
)
_PINYIN = (
    "zhonggong ?dang ?yuan|zhonggong ?yubei ?dang ?yuan|yubei ?dang ?yuan|dang ?yuan|gongqing ?tuan ?yuan"
    "|tuan ?yuan|qunzhong|wudangpai ?renshi|minmeng ?mengyuan|jiusan ?xueshe ?sheyuan"
)
_EN_MEMBERS = (
    "cpc member|ccp member|party member|league member|tory|trumper|trumpist|corbynite|thatcherite|blairite|communist"
    "|socialist|democrat|republican|libertarian"
    "|anarchist|marxist|maoist|trotskyist|fascist|monarchist"
    "|leftist"
    "|far-right activist|feminist activist"
)
_EN_ADJECTIVES = "conservative|liberal|independent|progressive"
_LEANINGS = "左派|右派|左翼|右翼|中间派|自由派|保守派|民族主义者|无政府主义者|左倾|右倾|支持统一|支持独立"
_OUTSIDERS = "群众|无党派|发展对象"
_CAMPS = (
    "蓝营|绿营|泛蓝|泛绿|深蓝|深绿|浅蓝|浅绿|民主派|建制派|本土派|泛民|左派|右派|左派工会|统派|独派|改革派"
    "|反对派|反对党|执政党|在野党|黄丝|蓝丝|韩粉|川粉|扁迷|小草"
    "|皇室派|保皇派|共和派|民粹派|极左|极右|极右翼|极左翼"
)
"""Sides that a person takes without being a member."""
_FOLLOWERS = "韩粉|川粉|扁迷|黄丝|蓝丝|铁杆蓝|铁杆绿|深蓝|深绿|左胶|右派分子|保皇党|国粉|毛左|自由派|造反派|走资派"
_OFFICES = (
    "红卫兵|党小组长|党支部书记|支部书记|党支书|团支书|团支部书记|支部委员|组织委员|宣传委员|纪检委员|党代表|党代会代表"
    "|入党介绍人|入党联系人|党务工作者|党员积极分子|优秀党员|优秀共产党员|党委委员"
)
_ACTS = "入党申请书|入党志愿书|入党申请|思想汇报|入党转正|转正申请"
_EN_ACTS = (
    "spoil(?:ed|t) (?:my|his|her) ballot|(?:distributed|handed out|passed out) (?:leaflets|flyers"
    "|pamphlets) for (?:the )?(?:[a-z]+ )?(?:opposition|party|campaign|movement|resistance)"
    "|(?:maga|trump|biden|harris|union|rainbow|antifa) (?:flag|hat|sign|bumper sticker)|donat(?:ed"
    "|es) to (?:the|his|her|a) (?:[a-z]+ )?campaign|(?:phone-?banked|door-?knocked|knocked on doors|canvassed"
    "|fundraised|volunteered) for (?:the )?(?:[A-Za-z]+ ){0,2}(?:party|campaign|candidate|senator|mayor"
    "|ticket)|(?:chained|glued) (?:my|him|her)self to|was (?:arrested|kettled) at (?:a"
    "|the) [a-z ]{0,20}(?:protest|march"
    "|demonstration|rally|sit-in)|(?:blocked|on) the picket line|never voted|vot(?:e|es|ed) (?:tory|labour"
    "|green|republican|democrat|conservative|lib dem|leave|remain|snp|reform|libertarian)"
)
_PROTESTS = (
    "学运|民运|学潮|反送中|反修例|占领中环|占中|雨伞运动|白纸运动|太阳花|野百合|反服贸|反国教|红衫军|反核|黄背心|罢课"
    "|罢市|绝食|抗争"
    "|维权活动|维权行动|公民运动|社运|街头运动|连署|联署|签名运动|六四晚会|六四集会|六四运动|六四学运|六四(?=[,。;!])"
    "|六四$|七一大游行|八九学潮|八九民运|茉莉花集会|造反派"
    "|武斗|反日|保钓|封路|堵路|占领立法院"
    "|"
    "游行|示威|游行示威|抗议活动|抗议集会|罢工|静坐|上访|请愿|占领行动"
)
_JOINED = (
    "不支持|不投|volunteer for|volunteered for|canvass for|campaign for|投票挺|都投|票都投|铁投|只投|一直投|投的是"
    "|投的|投|骂|骂过|辱骂|诋毁|抹黑|反|看好|站"
    "|站队|挺过|助选|支持过|加入"
    "|加入了|加入过|退出|退出了|参加了|参加过|投票给|投给了|投票支持|投票给了|票投给|票投给了|投了|偏投给|投给"
    "|票给了|投咗|投俾|投畀|投咗俾|投咗畀|票投咗俾|入过|入咗|撑|挺|死忠|拥护|反对|退了|脱离|脱离了|joined|quit"
    "|resigned from|was expelled from|canvasses for"
    "|is a member of|am a member of|voted for|votes for|voted|votes|left|campaigned for|canvassed for"
    "|volunteers for|donated to|supports|member of|支持|公开支持|力挺"
)
_SAID = "|".join((_MEMBERS, _EN_MEMBERS, _EN_ADJECTIVES, _LEANINGS, _OUTSIDERS, _PARTIES, _EN_PARTIES))
"""What may stand behind a label."""
_MEMBER = f"{one_of(_MEMBERS)}(?!的|们|干部|队伍|代表|大会|先锋|活动|之家|人数|群众)"


_STANCES_ALONE = (
    "台独|港独|藏独|疆独|武统|武力统一|废死|一国两制|九二共识|两国论|脱欧|留欧|反共|反中|分裂国家|台湾独立|香港独立"
    "|西藏独立"
)
_STANCES = (
    "独立|统一|和统|民主化|多党制|宪政|普选|西方民主|普世价值|社会主义|共产主义|资本主义|计划经济|毛泽东思想"
    "|马克思主义|法西斯|纳粹"
    "|无政府主义|同婚|反核|拥枪|控枪|禁枪|堕胎合法化|川普|拜登|毛主义|自由主义|民族主义"
)
_HOLDS = "支持|主张|赞成|反对|拥护|鼓吹|宣扬|信奉|信仰|认同|拥抱|是|信|公开支持|坚决支持|坚决反对"
_SORTS = (
    "小粉红|粉红|公知|五毛|五毛党|美分|毛粉|毛左|精赵|战狼|皇汉|台独分子|港独分子|民运人士|异见人士|异议人士|维权人士"
    "|访民|上访户"
    "|自由派|国粉|带路党|柯粉|英粉|侯粉|政治犯|良心犯|学运领袖|学运分子|自由主义者|民主派|体制派|保钓人士|右派分子"
    "|毛派|改良派|左翼青年"
)
_SPOKE = (
    "(?:骂|辱骂|诋毁|攻击|抹黑|污蔑|讽刺|批评|抨击|指责|质疑|吐槽|嘲讽)(?:过|了)?(?:共产党|中共|共党|当局|政权"
    "|领导人|党和政府|党和国家领导人|国家领导人|党中央"
    "|党(?=[,。;!被]|$)|政府(?![大办机部楼])|国民党|民进党|体制)"
    "|(?:发表?|转发|散布|发布|传播|写|贴|张贴|散发)(?:过|了)?[^,。;的]{0,4}?(?:反党|反动|反政府|反华|反共|反社会主义"
    "|分裂国家|颠覆)(?:的)?"
    "(?:言论|文章|信息|视频|帖子|传单|标语|口号)"
    "|因?(?:为)?(?:在[^,。;]{1,8}?)?(?:言论|发帖|发文|转发|发推|爆料|翻墙|声援|举牌"
    "|接受外媒采访)[^,。;]{0,14}?被[^,。;]{0,6}?"
    "(?:约谈|喝茶|传唤|训诫|谈话|封号|警告)|被(?:请|叫|抓|国保|警察)[^,。;]{0,4}喝(?:过|了)?茶"
    "|签(?:了|过|署|署了|署过|名)?(?:支持)?(?:零八宪章|08宪章|联署|连署|请愿书|罢免书)"
    "|(?:挨|被)(?:过|了)?(?:批斗|抄家|游街批斗|打倒)|(?:关|蹲)(?:过|进|了)?牛棚|戴(?:过|了)?(?:右派|反革命|地主)帽子"
    "|做(?:过|了)三退|三退了"
    "|翻墙(?:骂|发)[^,。;]{0,6}|声援(?:过|了)?(?:香港|台独|六四|学运|罢工|反送中|白纸)"
)
_SPOKE_FIRST = (
    "骂|辱骂|诋毁|攻击|抹黑|污蔑|讽刺|批评|抨击|指责|质疑|吐槽|嘲讽|因|在|言论|爆料|接受|举牌|发|转发|散布|发布|传播"
    "|写|贴|张贴|散发|签|挨|被|关|蹲|戴|做|三退|翻墙|声援"
)
_BALLOTS = "反对票|赞成票|弃权票|同意票|不同意票|否决票"
_ELECTION = "选举|人大|换届|公投|罢免|大选|海选|村选|两会|选总统|选市长|选县长|选村长|选村主任|总统|市长|立委"
_EN_SIDES = (
    "labour|tory|conservative|green|lib dem|liberal democrat|snp|reform uk|ukip|plaid cymru|democratic|democrat"
    "|republican|gop|dsa"
    "|d[.]s[.]a[.]|bjp|sinn f[eé]in|dup|libertarian|trump|biden|obama|harris|sanders|bernie|maga|brexit|leave|remain"
    "|antifa|proud boys|kmt"
    "|dpp|communist party|communist|socialist|ndp|anc|likud|green party|labour party|conservative party"
    "|republican party"
    "|democratic party|libertarian party|tea party|momentum|afd|working families party|peace and freedom party|swing"
)
_EN_PLAYS = (
    "voter|supporter|member|activist|councillor|councilwoman|councilman|candidate|canvasser|donor|volunteer|delegate"
    "|guy|woman|man|family"
    "|household|organi[sz]er|staffer|campaigner|fan|precinct captain|committeeman|committeewoman|chairman|chairwoman"
    "|sympathi[sz]er"
)
_EN_LONG = (
    "(?:lifelong|life-long|registered|staunch|long-?time|loyal|committed|die-?hard|former|paid-up|proud|secret|closet"
    "|first-time"
    "|card-carrying|hardcore|active|local|elected|dues-paying|openly|traditional|big|huge|former) "
)
_EN_SIDE = f"(?:{_EN_LONG})?(?:{_EN_SIDES}) (?:party )?(?:{_EN_PLAYS})"
_EN_KIN = (
    "dad|mom|mum|husband|wife|boss|uncle|aunt|parents|in-laws|family|brother|sister|neighbou?r|roommate|coworker"
    "|colleague|father|mother"
    "|grandpa|grandma|grandfather|grandmother|son|daughter|cousin|ex|landlord|kids|grandparents|neighbou?rs|folks"
)
_EN_DEEDS = (
    "(?:canvass(?:ed|es|ing)|phone-?bank(?:ed|s|ing)|door-?knock(?:ed|s|ing)|campaign(?:ed|s|ing)|knocked doors"
    "|knocked on doors|leaflet(?:ed"
    "|ted|s|ing)|stumped|petitioned) (?:for|against) (?:the |a )?(?:(?-i:[A-Z])[A-Za-z']+|measure|prop(?:osition)?"
    "|recall|independence)"
    "(?: (?:(?-i:[A-Z])[A-Za-z0-9]*|[0-9]+)){0,2}"
    f"|(?:organi[sz]ed|worked|interned|knocked doors|volunteered) (?:for|on) (?:the )?(?:{_EN_SIDES}) campaign"
    "|vot(?:e|es|ed) (?:yes|no|for|against|to) (?:on )?(?:prop(?:osition)?|measure|question|amendment|the (?:strike"
    "|union|recall)(?![ -](?:option|slip|zone))|brexit"
    "|independence|unioni[sz]e|strike|leave the eu|impeach)(?: [0-9]+[a-z]?)?"
    "|(?:gave|donat(?:ed|es)|sent)(?: [$£][0-9,.]+| money)? to (?:the |a )?(?:actblue|winred|(?:[a-z]+ )?(?:campaign"
    "|super pac|pac)"
    "|democrats|republicans|labour party|conservative party|democratic party|republican party)"
    "|march(?:ed|es) (?:with|for|against) (?:(?-i:[A-Z])[A-Za-z]+|immigrants|abortion|climate|choice|life|women)"
    "|(?:march(?:ed|es|ing)?|rall(?:ied|ies|ying)|demonstrat(?:ed|es|ing)|protest(?:ed|s|ing)|picket(?:ed|s|ing))"
    " (?:in|at|on|with|for|against|outside) (?:the |an? )?(?:[A-Za-z0-9'-]+ ){0,3}?(?:rally|march|protests?|picket"
    "|capitol|embassy|parliament|congress|city hall|immigrants|abortion|climate|choice|life|women|war)"
    "|(?:stormed|breached) the capitol"
    f"|vot(?:e|es|ed) (?:for )?(?:the |an? )?(?:{_EN_SIDES})(?: (?:candidate|nominee|ticket|party|slate))?"
    "|(?:family|household|house|bunch) (?:full )?of (?:republicans|democrats|tories|conservatives|socialists|communists"
    "|labour (?:voters|supporters))"
    "|(?:attended|went to|was at|were at|spoke at|at) (?:an?|the|that) (?:[a-z0-9']+ ){0,3}?(?:rally|protest|sit-in"
    "|demonstration"
    "|counter-protest|occupation|encampment|picket)(?<!dakar rally|car rally|monte carlo rally)(?! (?:of|song|racing"
    "|car|in monte))"
    "|(?:ran|running|stood|standing) (?:for [a-z ]{4,24} )?as an? (?:democrat|republican|libertarian|independent"
    "|labour|tory|conservative|green"
    "|lib dem|socialist)(?: candidate)?"
    "|(?:was|were|been) (?:at|in|inside) the capitol on (?:january|jan)[.]? 6(?:th)?"
    "|signed (?:the|a|that) (?:[a-z]+ )?petition|(?:secretary|chair|chairman|treasurer|member|president"
    "|captain) of (?:the |his |her |our )?"
    "(?:local |county |college |young )?(?:conservative association|labou?r (?:club|branch|party)"
    "|democratic (?:committee|club|party)"
    "|republican (?:committee|club|party)|young republicans|young democrats|college republicans|green party|lib dems"
    "|communist party)"
    "|(?:has|had|flies|flew|put up|wears|wore) an? (?:trump|biden|harris|maga|bernie|obama|labour|tory|palestinian"
    "|antifa|confederate) "
    "(?:flag|sign|hat|sticker|poster|bumper sticker|shirt|t-shirt)"
)
_EN_DEED_FIRSTS = (
    "organized|organised|worked|interned|volunteered|canvassed|canvasses|canvassing|phonebanked|phone|doorknocked"
    "|door|campaigned|campaigns|campaigning|knocked"
    "|leafleted|leafletted"
    "|leafleting|stumped|petitioned|vote|votes|voted|gave|donated|donates|sent|march|marched|marches|marching"
    "|rallied|rallies|rallying"
    "|demonstrated|demonstrates|demonstrating|protested|protests|protesting|picketed|pickets|picketing|stormed|breached"
    "|family|household|house|bunch|attended|went|was|were"
    "|spoke|at|ran|running"
    "|stood|standing|signed|secretary|chair|chairman|treasurer|member|president|captain|been|has|had|flies|flew|put"
    "|wears|wore"
)


class PoliticsRecognizer(Statement):
    """A person's party, leaning and part in protests. Annex A of GB/T 45574-2025 is silent: sensitive by the harm test
    of PIPL 28(1)."""

    entity = "POLITICS"
    release = "3.5.0"
    forms = (
        labelled(
            "政治面貌|政治身份|党派|所属党派|政治立场|政治倾向|zhengzhi mianmao|zhengzhimianmao|zzmm|zz_mm|政治面目"
            "|political affiliation"
            "|political party|party affiliation|political views?|party registration|registered party"
            "|voter registration|political|politics|party|政治|政党",
            f"{NARROWED}{one_of(_SAID, _PINYIN)}(?![、/或]|s? (?:and|or|will|has))",
        ),
        labelled(
            "political status",
            f"(?:{one_of(_EN_MEMBERS, _MEMBERS, _PINYIN)}|(?:the )?masses)(?=[ ]?(?:[,.;|)]|$)| since )",
        ),
        stated(
            "政治面貌|政治身份|政治立场|政治倾向",
            f"{NARROWED}{one_of(_SAID)}",
        ),
        told("是|系|身为|成为|作为|转为", f"{NARROWED}(?:{_MEMBER}|{one_of(_LEANINGS)}(?!的))", "member"),
        Begun(
            "member, English",
            "is|am|became|been|i'm|he's|she's|wife's|husband's|dad's|mum's|mom's|father's|mother's|brother's|sister's"
            "|secretly",
            f"{ARTICLE}(?!not )(?:registered |lifelong |staunch |[a-z]+ and an? "
            f"|[a-z]+ [a-z]+ and an? )?(?P<value>{one_of(_EN_MEMBERS)}|(?<=(?:an?|registered|lifelong"
            f"|staunch) ){one_of(_EN_ADJECTIVES)}(?= voter|[,.;!]|$| (?:who|but|since)))(?! (?:estimate|approach"
            "|value|of|variable"
            "|school|contractor|film|state|country|regime))",
            CUE,
        ),
        Form(
            "registered, English",
            "(?<![A-Za-z])(?P<value>registered (?:democrat|republican|independent|libertarian"
            "|green)(?: voter)?)(?![A-Za-z]| voters)",
            CUE,
        ),
        Form(
            "member of, English",
            "(?<![A-Za-z])(?P<value>(?:(?:an? )?(?:card-carrying |lifelong |founding |former "
            "|paid-up )?member of the |(?:joined|voted(?: for)?|votes(?: for)?|campaigned for"
            "|canvassed for) (?:the )?)"
            f"(?:{one_of(_EN_PARTIES)}|(?:far[- ](?:right|left)|(?:right|left)[- ]wing) (?:party"
            "|candidate)))(?! (?:website|party is))",
            CUE,
        ),
        told(
            _JOINED,
            f"(?<!(?:选民|民众|呼吁|号召)[^,。;]{{0,10}}){one_of(_PARTIES, _EN_PARTIES, _CAMPS)}(?!的(?![,。;!吵人]"
            "|$))",
            "party",
        ),
        Begun(
            "ballot",
            "投",
            f"(?:了|过|下|的是)?(?P<value>{_BALLOTS})(?![数的])",
            CUE,
            before=(
                f"(?<=(?:{_ELECTION})[^。;!\n]{{0,20}})(?<!(?:业主|业委|股东|董事|班|学生会|小区"
                "|社团)[^。;!\n]{0,20})"
            ),
        ),
        Form(
            "ballot spoilt",
            "(?P<value>(?:投|写|画)(?:了|过|的是)?(?:废票|空白票|白票)|(?:没去?|不去?|从不|从来不|从没)投票|(?:从没"
            "|没有?|从来没)投过票)(?=[,。;!了]|$)",
            CUE,
        ),
        Begun(
            "who got the vote",
            "投|票投给|票投|投给|票给",
            "(?:给|票给)?+(?:了|过|的是)?+(?!多少|什么|哪|几|谁|弃权|废票|自己|[他我她]们|反对"
            f"|赞成)(?P<value>{HAN}{{2,3}})(?=[,。;!]|$|了[,。;!])",
            CUE,
            before=f"(?<=(?:{_ELECTION})[^。;!\n]{{0,12}})",
        ),
        told(
            _HOLDS,
            f"(?:{one_of(_STANCES_ALONE)}|{one_of(_STANCES)}(?=[,。;!]|$|的[,。;!]|派))(?!分子的|问题|势力)",
            "stance",
        ),
        told(
            "是|是个|就是|算是|属于|妥妥的|标准|系|身为|作为|曾是|乃",
            f"(?:个)?(?:铁杆|老|典型的?|资深|死忠|标准的?)?{one_of(_SORTS, _CAMPS, _PARTIES)}(?=的?(?:[,。;!]|$))",
            "sort",
        ),
        Begun("spoke out", _SPOKE_FIRST, "", CUE, whole=f"(?:{_SPOKE})"),
        Begun(
            "class of a family",
            "家庭成分|家庭成份|家庭出身|成分|成份|出身",
            "[^,。;]{0,2}?(?:[:是为系]|划为|划的)(?P<value>地主|富农|贫农|下中农|贫下中农|资本家|小业主|反革命"
            "|工商业者)(?![的阶])",
            CUE,
        ),
        Begun(
            "class of origin",
            "地主|富农|贫农|下中农|贫下中农|资本家|反革命",
            "(?:家庭)?(?:成分|成份|出身)(?=[,。;!]|$)",
            CUE,
        ),
        Begun(
            "member in a row of spaces",
            _MEMBERS,
            "(?=[ ]{1,4}|$)",
            DEFINITE,
            before="(?<=(?:[男女]|族|[0-9]岁|[0-9]{4}[-./年][0-9]{1,2}[-./月0-9日]{0,6})[ ]{1,4})",
        ),
        Begun("says they are", "是|系|身为", f"(?P<value>{_MEMBER})", DEFINITE, before="(?<=自己|本人|我|他|她)"),
        Begun("behind in dues", "欠|补交|少交|漏交|拖欠", "(?:了|过)(?:[^,。;]{0,5})?(?:党费|团费)(?=[,。;!]|$)", CUE),
        Begun(
            "of a side, English",
            "is|am|was|are|as|became|been|being|i'm|he's|she's|'s|'m|my|lifelong|former|registered",
            f" (?:an? |the |all |both )?(?P<value>(?:{_EN_LONG})?{_EN_SIDE})s?(?![a-z]| (?:said|says|state|states"
            "|registration))",
            CUE,
        ),
        Begun(
            "as one, English",
            "as",
            f" an? (?P<value>{_EN_SIDE}"
            f"|(?:{_EN_LONG})?(?:democrat|republican|socialist|communist|libertarian|conservative|liberal|tory))"
            "(?=[^.!?;\n]{0,60}[ ,](?-i:I|my)(?![a-z]))",
            DEFINITE,
        ),
        Begun(
            "once, English",
            "ex|former",
            "[- ](?:tory|labour|republican|democrat|communist|trump supporter|maga|libertarian|lib dem|socialist"
            "|marxist|brexiteer)(?![a-z])",
            CUE,
            before=COPULA,
        ),
        Begun("deed, English", _EN_DEED_FIRSTS, "", CUE, whole=f"(?:{_EN_DEEDS})(?![a-z])"),
        Begun(
            "leaning, English",
            "very|pretty|quite|super|so|politically|staunchly|fiscally|deeply|extremely|ultra|conservative|liberal"
            "|left|right|far|progressive"
            "|openly",
            "",
            DEFINITE,
            before=(
                "(?<=(?<![a-z])(?:(?:he|she|i)(?:['’](?:s|m)| is| am| was)|(?:my|his|her"
                f"|our) (?:[a-z]+ )?(?:{_EN_KIN})(?:['’]s| is| are| was"
                "| were))(?: also| both| all)? )"
            ),
            whole=(
                "(?:(?:very|pretty|quite|super|so|politically|staunchly|fiscally|deeply|extremely|openly"
                "|ultra-?)[ -]){0,2}(?:politically )?"
                "(?:conservative|liberal|left[- ]wing|right[- ]wing|left[- ]leaning|right[- ]leaning|far[- ]right"
                "|far[- ]left|progressive)"
                "(?=[ ]?[,.;!)]|$| (?:and|but|so|politically)(?![a-z]))"
            ),
        ),
        Begun(
            "they are, English",
            "republicans|democrats|liberals|conservatives|libertarians|socialists|communists|leftists|tories|trumpers"
            "|brexiteers",
            "(?![a-z]| (?:in (?:congress|the (?:house|senate))|who|have|will))",
            DEFINITE,
            before=(
                "(?<=(?<![a-z])(?:(?:my|his|her|our) (?:[a-z]+ )?(?:parents|in-laws|folks|family|grandparents"
                "|neighbou?rs|kids|roommates) "
                "(?:are|were|is)|we(?:['’]re| are)) (?:both |all )?(?:[a-z-]+ )?)"
            ),
        ),
        Begun("side", "死忠|铁杆|忠实|老牌|坚定的", f"(?P<value>{one_of(_CAMPS, _PARTIES)})", CUE, before=""),
        Begun(
            "of a party, as what",
            _PARTIES,
            "的?(?:铁杆|忠实|死忠)?(?:支持者|拥护者|拥趸|粉丝|铁粉|志工|义工|干部|党工|员工|候选人)(?=[,。;!]|$)(?!们)",
            CUE,
        ),
        Begun(
            "not in the party",
            "不是|非|并非|没有?|还没有?|没能|尚未|未|一直没",
            "(?:中共)?(?:党员|团员|入党|入团|入上党)(?=[,。;!]|$|呢|的[,。;])(?!的?(?:人|单位))",
            CUE,
        ),
        Form(
            "how long in the party",
            "(?P<value>党龄(?:也|都|已经?|快|有|是|满|为|:){0,3}(?:[0-9一二三四五六七八九十两几半]{1,4}年)"
            "|(?:(?:19[4-9][0-9]|20[0-2][0-9])年?(?:[0-9]{1,2}月)?)?(?:在[^,。;的]{1,10})?(?:火线|光荣|申请"
            "|被批准)?(?:入的?党|入过党"
            "|入了党)(?![申积志誓介动条程宣仪章]|时)"
            "(?=[,。;!了]|$|[0-9一二三四五六七八九十]|后))",
            CUE,
        ),
        Begun("follower", _FOLLOWERS, "(?=[,。;!]|$|的[,。;!])", BARE),
        Begun(
            "member, bare",
            "|".join((_MEMBERS, _OUTSIDERS)),
            "(?:,党龄[^,。;]{1,6}年)?(?=[,。;!/|)]|$|的[,。;!])",
            BARE,
            before="(?<![一-龥]{2}(?<!族)[/|或、])",
        ),
        apposed("|".join((_OUTSIDERS, _LEANINGS))),
        Begun(
            "of a relative",
            "群众|无党派|无党派人士",
            "(?=[;,。、]|$)",
            LABEL,
            before=f"(?<=(?:父亲?|母亲?|配偶|妻子?|丈夫|哥哥?|姐姐?|弟弟?|妹妹?){A_NAME}[,、:(][ ]?)",
        ),
        told("是|当|任|当了|当上|做|为|选为|当选|担任", f"{NARROWED}{one_of(_OFFICES)}(?!的|应|要|会议)", "office"),
        told(
            "写|写了|写过|不写|不肯写|没写|交|交了|递交|递交了|递交过|提交|提交了|上交了",
            f"(?:[0-9一二两三四五六七八九十几多好]{{1,3}}[次份封遍回]的?)?{ARTICLE}{one_of(_ACTS)}(?!应|要|须|怎么"
            f"|的格式)",
            "applied",
        ),
        Begun(
            "dues",
            "补交|补交了|补缴|未交|未缴|没交|没缴|拖欠|欠交|欠|少交|漏交",
            "(?:党费|团费)(?=[,。;!]|$)",
            CUE,
        ),
        Begun(
            "left the party",
            "脱党|自行脱党|退党|退团|开除党籍|开除团籍|留党察看|党内警告|党内严重警告|转为正式党员|按期转正"
            "|延期转正|延长预备期",
            "(?!的|自由|申请书|程序|条件|应|须|和|、)",
            CUE,
        ),
        Begun("party membership", "|".join((_PARTIES,)), "党?(?:党籍|籍)(?=[,。;!]|$)", CUE),
        Begun(
            "labelled by a campaign",
            "被打成|打成|被划为|划为|划成|被定为|错划为|被错划为",
            "(?:右派|反革命|坏)(?:分子)?|黑五类|走资派|地主|富农",
            CUE,
        ),
        Begun(
            "acts, English",
            "spoiled|spoilt|distributed|handed|passed|maga|trump|biden|harris|union|rainbow|antifa|donated"
            "|donates|phone-banked|phonebanked|door-knocked|doorknocked|knocked|canvassed|fundraised"
            "|volunteered|chained|glued|was|blocked|on"
            "|never|vote|votes|voted",
            "(?![A-Za-z])",
            CUE,
            before="(?<![A-Za-z])",
            whole=f"(?:{_EN_ACTS})",
        ),
        Begun(
            "bare, English",
            latin(
                "|".join(
                    (
                        _EN_MEMBERS,
                        "union steward|union rep|shop steward|union organizer|monarchist|republican voter|trotskyite"
                        "|feminist|suffragette|abolitionist|zionist"
                        "|remainer|brexiteer|brexit voter|trump supporter|tory voter",
                    )
                )
            ),
            PHRASE_ENDS,
            BARE,
            before=copula("card-carrying", "lifelong", "and"),
        ),
        Form(
            "joined, and when",
            f"(?P<value>(?:(?:19[4-9][0-9]|20[0-2][0-9])年?(?:[0-9]{{1,2}}月)?|去年|前年"
            f"|大[一二三四](?:时)?)?(?:光荣)?(?:加入|参加)了?(?:{one_of(_PARTIES)}))(?!的|须|需|应)",
            CUE,
        ),
        Form(
            "voted", f"(?:给|为|替)(?P<value>(?:{_PARTIES})(?:的?{HAN}{{0,4}})?(?:投了?(?:一)?票|拉票|助选|站台))", CUE
        ),
        Form(
            "of a party, in a record",
            f"(?<=[|,、:][ ]?)(?P<value>{one_of(_MEMBERS)}(?!、|/|或|优先|[^,。;]{{0,4}}(?:均|可|应"
            f"|优先)))(?=[ ]?[|,。][ ]?(?:[0-9]{{4}}年|本科|大专|高中|硕士|博士|研究生|大学|现任|曾任|已婚|未婚"
            "|历任))",
            DEFINITE,
        ),
        Form("outsider in a list", "(?<=[男女][,、 ]|族[,、 ]|党派[,、 ])(?P<value>群众)(?=[,。;)、 ]|$)", CUE),
        Form("member in a list", f"(?<=[,(、]|[,(] )(?P<value>{one_of(_MEMBERS)})(?=[,。;)、]|$)", CUE),
        Form(
            "joined",
            "(?:19[5-9][0-9]|20[0-9]{2})年(?:[0-9]{1,2}月)?入党|已入党|退党了|退了党|被开除党籍|受过党内处分"
            "|[于时]入党|入党(?:积极分子"
            "|[0-9一二三四五六七八九十]{1,3}年|时间)|(?:去年|前年|今年|大[一二三四]|[0-9]年|早就)(?:[入退]的?党"
            "|转正成为党员|入了党)|(?:是|还是)入党积极分子",
            CUE,
        ),
        Form(
            "petitions",
            "(?:多次|进京|越级|一直在|常年|长期)上访(?=[,。;!]|$)|上访(?:过|了|多年|被|维权"
            "|[0-9一二三四五六七八九十]+[次年])",
            CUE,
        ),
        told(
            "跑去|去过|去了|上过|上街|走上街头|领头|带头|集体|参加|参加了|参加过|组织了|组织|参与|参与了|参与过|多次|曾"
            "|took part in|participated in|arrested at",
            f"{NARROWED}{one_of(_PROTESTS, 'protests?|demonstrations?|strikes?')}(?!讲座|论坛|研讨|展览|史|课|题材"
            "|纪录片|音乐)",
            "protest",
        ),
    )
    prefilter = (
        f"投(?:了|过|下|的是)?(?:{_BALLOTS})|(?:废|空白|白)票|[没不]去?投票|没有?投过票"
        f"|(?:{_ELECTION})[^。;!\\n]{{0,16}}投",
        f"(?:{_HOLDS})一?[个名位]?(?:{_STANCES_ALONE}|{_STANCES})",
        f"(?:{_SORTS})|(?:成分|成份|出身)[^,。;\\n]{{0,4}}(?:地主|富农|贫农|下中农|资本家|小业主|反革命|工商)"
        f"|(?:{_PARTIES})(?:的|[,。;!]|$)",
        _SPOKE,
        "(?:zzmm|zz_mm|zhengzhimianmao|政治面目|political(?: status)?|politics|party|政治|政党)[\"' ]{0,3}[:=|]",
        f"(?:^|[^a-z])(?:{_EN_SIDES}) (?:party )?(?:{_EN_PLAYS})",
        _EN_DEEDS,
        "(?:ex|former)[- ](?:tory|labour|republican|democrat|communist|trump supporter|maga|libertarian|lib dem"
        "|socialist|marxist|brexiteer)"
        "|(?:conservative|liberal|(?:left|right)[- ](?:wing|leaning)|far[- ](?:right|left)|progressive)(?:[ ]?[,.;!)]"
        "|$| (?:and|but|so|poli))",
        "(?:is|are|were|'re|’re) (?:both |all )?(?:[a-z-]+ )?(?:republicans|democrats|liberals|conservatives"
        "|libertarians|socialists|communists"
        "|leftists|tories|trumpers|brexiteers)",
        "as an? (?:[a-z-]+ )?(?:democrat|republican|socialist|communist|libertarian|conservative|liberal|tory)[^a-z]",
        "(?:政治面貌|政治身份|党派|政治立场|政治倾向|political affiliation|political party|party affiliation"
        "|political views?)",
        "群众|党员|团员|盟员|(?:民[革盟建进]|[工公]党|学社|台盟)成员|社员|民[革建进]会员|党人|无党派|入党积极分子"
        f"|{_LEANINGS}",
        f"(?:is|am|became|been|'m|'s){ARTICLE}(?:registered |lifelong |staunch |[a-z]+ and an? "
        f"|[a-z]+ [a-z]+ and an? )?(?:{_EN_MEMBERS}|{_EN_ADJECTIVES})",
        f"(?:{_JOINED}){ARTICLE}(?:{_PARTIES}|{_EN_PARTIES})",
        f"{_CAMPS}|{_FOLLOWERS}|{_OFFICES}|{_ACTS}|党费|团费|脱党|退党|退团|团籍|留党察看|党内|预备期|正式党员"
        "|转正|党籍",
        "(?:打成|划为|划成|定为)(?:右派|反革命|坏分子|黑五类|走资派|地主|富农)",
        "(?:(?:distributed|handed out|passed out) (?:leaflets|flyers|pamphlets)|spoil(?:ed|t) (?:my|his"
        "|her) ballot|(?:maga|trump|biden|harris|union|rainbow|antifa) (?:flag|hat|sign|bumper)|donat(?:ed"
        "|es) to|(?:banked|knocked|doors|canvassed|fundraised|volunteered) for|self to|(?:arrested"
        "|kettled) at|picket line|never voted|vot(?:e|es|ed) (?:tory|labour|green|republican|democrat"
        "|conservative|lib|leave|remain|snp|reform|libertarian))",
        "党龄|(?:火线|光荣|申请|批准)入党|[年在的]入[的过了]?党|入[的过了]党|[不非没未](?:是|有)?(?:中共)?(?:党员|团员"
        "|入[党团])|union (?:steward|rep"
        "|organizer)|shop steward",
        f"(?:地主|富农|贫农|下中农|资本家|反革命)(?:家庭)?(?:成|出)|(?:{_PARTIES})的?(?:铁杆|忠实|死忠)?(?:支持|拥|粉"
        "|铁|志工|义工|干部|党工|员工|候选)",
        f"(?:{_EN_MEMBERS}|trotskyite|feminist|zionist|remainer|brexiteer|(?:trump|brexit|tory) (?:voter|supporter))",
        f"(?:quit|resigned from|was expelled from|canvasses for) (?:the )?(?:{_EN_PARTIES})",
        "退党了|退了党|退团了|开除党籍|党内处分|入的?党|入了党|转正成为党员|退的党|上访|zhengzhi mianmao",
        f"(?:给|为|替)(?:{_PARTIES})|(?:加入|参加)了?(?:{_PARTIES})",
        "registered (?:democrat|republican|independent|libertarian|green)|party registration|registered party"
        "|voter registration|(?:voted|votes|campaigned|canvassed) for (?:the )?(?:far[- ]|right[- ]|left[- ])"
        "|(?:member of the|joined|voted|votes|voted for|campaigned for"
        f"|canvassed for) (?:the |for )?(?:{_EN_PARTIES})",
        "(?:参加了?|参加过|组织了?|参与了?|参与过|多次|曾|上街|街头|去|去过|去了|上过|领头|带头|集体|took part in"
        "|participated in|arrested at)[^,.;:。、!?\\n("
        f"|]{{0,12}}"
        f"(?:{_PROTESTS}|protest|demonstration|strike)",
    )
