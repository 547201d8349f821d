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
    "|extinction rebellion|snp|reform uk|ukip|plaid cymru|sinn féin|libertarian party|socialist party|ccp"
    "|chinese communist party"
    "|communist youth league|dpp|ldp|bjp|trump|biden|obama|hillary|brexit"
)
_MEMBERS = (
    "中共党员|共产党员|中共预备党员|预备党员|党员|共青团员|团员|民革党员|民革会员|民盟盟员|民建会员|民进会员"
    "|农工党员|农工党党员|致公党员|致公党党员|九三学社社员|台盟盟员|无党派人士|入党积极分子|国民党党员|民进党党员"
    "|预备党员|正式党员|老党员|中共党员发展对象|入党申请人|离休党员|退役军人党员|国民党老兵|国民党军官|台联会员"
    "|台盟成员|党外人士|党外干部|民革成员|民盟成员|民建成员|民进成员|农工党成员|致公党成员|九三学社成员|台盟成员"
    "|国民党员|民进党员|民主党人|共和党人"
)
_PINYIN = (
    "zhonggong ?dang ?yuan|zhonggong ?yubei ?dang ?yuan|yubei ?dang ?yuan|dang ?yuan|gongqing ?tuan ?yuan"
    "|tuan ?yuan|qunzhong|wudangpai ?renshi|minmeng ?mengyuan|jiusan ?xueshe ?sheyuan"
)
_EN_MEMBERS = (
    "communist|socialist|democrat|republican|libertarian|anarchist|marxist|maoist|trotskyist|fascist|monarchist"
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
    "党小组长|党支部书记|支部书记|党支书|团支书|团支部书记|支部委员|组织委员|宣传委员|纪检委员|党代表|党代会代表"
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
_PROTESTS = "游行|示威|游行示威|抗议活动|抗议集会|罢工|静坐|上访|请愿|占领行动"
_JOINED = (
    "加入|加入了|加入过|退出|退出了|参加了|投票给|投给了|投票支持|投票给了|票投给|票投给了|投了|偏投给|投给"
    "|票给了|撑|挺|死忠|拥护|反对|退了|脱离|脱离了|joined|quit|resigned from|was expelled from|canvasses for"
    "|is a member of|am a member of|voted for|votes for|voted|votes|left|campaigned for|canvassed for"
    "|volunteers for|donated to|supports|member of|支持|公开支持|力挺"
)
_SAID = "|".join((_MEMBERS, _EN_MEMBERS, _EN_ADJECTIVES, _LEANINGS, _OUTSIDERS, _PARTIES, _EN_PARTIES))
"""What may stand behind a label."""
_MEMBER = f"{one_of(_MEMBERS)}(?!的|们|干部|队伍|代表|大会|先锋|活动|之家|人数|群众)"


class PoliticsRecognizer(Statement):
    """A person's party, leaning and part in protests. Annex A of GB/T 45574-2025 is silent: sensitive by the harm test
    of PIPL 28(1)."""

    entity = "POLITICS"
    release = "3.0.0"
    forms = (
        labelled(
            "政治面貌|政治身份|党派|所属党派|政治立场|政治倾向|zhengzhi mianmao|political affiliation"
            "|political party|party affiliation|political views?|party registration|registered party"
            "|voter registration",
            f"{NARROWED}{one_of(_SAID, _PINYIN)}(?![、/或]|s? (?:and|or|will|has))",
        ),
        stated(
            "政治面貌|政治身份|政治立场|政治倾向",
            f"{NARROWED}{one_of(_SAID)}",
        ),
        told("是|系|身为|成为|作为|转为", f"{NARROWED}(?:{_MEMBER}|{one_of(_LEANINGS)}(?!的))", "member"),
        Begun(
            "member, English",
            "is|am|became|been|i'm|he's|she's|wife's|husband's|dad's|mum's|mom's|father's|mother's|brother's|sister's",
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
            f"{one_of(_EN_PARTIES)})(?! (?:website|party is))",
            CUE,
        ),
        told(
            _JOINED,
            f"(?<!(?:选民|民众|呼吁|号召)[^,。;]{{0,10}}){one_of(_PARTIES, _EN_PARTIES, _CAMPS)}(?!的)",
            "party",
        ),
        Begun("side", "死忠|铁杆|忠实|老牌|坚定的", f"(?P<value>{one_of(_CAMPS, _PARTIES)})", CUE, before=""),
        Begun("follower", _FOLLOWERS, "(?=[,。;!]|$|的[,。;!])", BARE),
        Begun(
            "member, bare",
            "|".join((_MEMBERS, _OUTSIDERS)),
            "(?:,党龄[^,。;]{1,6}年)?(?=[,。;!/|)]|$|的[,。;!])",
            BARE,
            before="(?<![一-龥]{2}[/|或、])",
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
            f"{ARTICLE}{one_of(_ACTS)}(?!应|要|须|怎么|的格式)",
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
                        "monarchist|republican voter|trotskyite|feminist|suffragette|abolitionist|zionist"
                        "|remainer|brexiteer|brexit voter|trump supporter|tory voter",
                    )
                )
            ),
            PHRASE_ENDS,
            BARE,
            before=COPULA,
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
            "|[0-9一二三四五六七八九十]{1,3}年|时间)|(?:去年|前年|今年|大[一二三四]|[0-9]年|早就)(?:入的?党"
            "|转正成为党员|入了党)|(?:是|还是)入党积极分子",
            CUE,
        ),
        Form(
            "petitions",
            "(?:多次|进京|越级|一直在|常年|长期)?(?:上访)(?:过|了|多年|被|维权|[0-9一二三四五六七八九十]+[次年])",
            CUE,
        ),
        told(
            "去过|去了|上过|领头|带头|集体|参加|参加了|参加过|组织了|组织|参与|参与了|参与过|多次|曾"
            "|took part in|participated in|arrested at",
            f"{NARROWED}{one_of(_PROTESTS, 'protests?|demonstrations?|strikes?')}",
            "protest",
        ),
    )
    prefilter = (
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
        f"(?:{_EN_MEMBERS}|trotskyite|feminist|zionist|remainer|brexiteer|(?:trump|brexit|tory) (?:voter|supporter))",
        f"(?:quit|resigned from|was expelled from|canvasses for) (?:the )?(?:{_EN_PARTIES})",
        "退党了|退了党|退团了|开除党籍|党内处分|入的?党|入了党|转正成为党员|上访|zhengzhi mianmao",
        f"(?:给|为|替)(?:{_PARTIES})|(?:加入|参加)了?(?:{_PARTIES})",
        "registered (?:democrat|republican|independent|libertarian|green)|party registration|registered party"
        "|voter registration"
        "|(?:member of the|joined|voted|votes|voted for|campaigned for"
        f"|canvassed for) (?:the |for )?(?:{_EN_PARTIES})",
        "(?:参加了?|参加过|组织了?|参与了?|参与过|多次|曾|去过|去了|上过|领头|带头|集体|took part in"
        "|participated in|arrested at)[^,.;:。、!?\\n("
        f"|]{{0,12}}"
        f"(?:{_PROTESTS}|protest|demonstration|strike)",
    )
