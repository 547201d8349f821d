"""What is said of a person's politics."""

from detectors.recognisers.identifier import Form
from detectors.recognisers.statement import ARTICLE, CUE, NARROWED, Begun, Statement, labelled, one_of, stated, told

_PARTIES = (
    "中国共产党|共产党|中共|中国国民党革命委员会|民革|中国民主同盟|民盟|中国民主建国会|民建|中国民主促进会|民进"
    "|中国农工民主党|农工党|中国致公党|致公党|九三学社|台盟|共青团|共产主义青年团|国民党|民进党|民主党|共和党"
    "|工党|保守党"
)
_EN_PARTIES = (
    "communist party|republican party|democratic party|labou?r party|conservative party|green party|kuomintang"
    "|conservatives|tories|labour|lib dems|liberal democrats"
    "|democrats?|republicans?"
)
_MEMBERS = (
    "中共党员|共产党员|中共预备党员|预备党员|党员|共青团员|团员|民革党员|民革会员|民盟盟员|民建会员|民进会员"
    "|农工党员|农工党党员|致公党员|致公党党员|九三学社社员|台盟盟员|无党派人士|入党积极分子|国民党党员|民进党党员"
    "|民革成员|民盟成员|民建成员|民进成员|农工党成员|致公党成员|九三学社成员|台盟成员|国民党员|民进党员|民主党人|共和党人"
)
_EN_MEMBERS = "communist|socialist|democrat|republican|conservative|liberal|libertarian|anarchist|independent"
_LEANINGS = "左派|右派|左翼|右翼|中间派|自由派|保守派|民族主义者|无政府主义者|左倾|右倾|支持统一|支持独立"
_OUTSIDERS = "群众|无党派|发展对象"
_PROTESTS = "游行|示威|游行示威|抗议活动|抗议集会|罢工|静坐|上访|请愿|占领行动"
_JOINED = (
    "加入|加入了|退出|退出了|参加了|投票给|投给了|投票支持|投票给了|票投给|票投给了|投了|joined|is a member of"
    "|am a member of|voted for"
    "|votes for|left"
)
_MEMBER = f"{one_of(_MEMBERS)}(?!的|们|干部|队伍|代表|大会|先锋|活动|之家|人数|群众)"


class PoliticsRecognizer(Statement):
    """A person's party, leaning and part in protests. Annex A of GB/T 45574-2025 is silent: sensitive by the harm test
    of PIPL 28(1)."""

    entity = "POLITICS"
    release = "2.2.0"
    forms = (
        labelled(
            "政治面貌|政治身份|党派|所属党派|政治立场|政治倾向|political affiliation|political party"
            "|party affiliation|political views?",
            f"{NARROWED}{one_of(_MEMBERS, _EN_MEMBERS, _LEANINGS, _OUTSIDERS, _PARTIES, _EN_PARTIES)}(?![、/或])",
        ),
        stated(
            "政治面貌|政治身份|政治立场|政治倾向",
            f"{NARROWED}{one_of(_MEMBERS, _EN_MEMBERS, _LEANINGS, _OUTSIDERS, _PARTIES, _EN_PARTIES)}",
        ),
        told("是|系|身为|成为|作为|转为", f"{NARROWED}(?:{_MEMBER}|{one_of(_LEANINGS)}(?!的))", "member"),
        Begun(
            "member, English",
            "is|am|became",
            f"{ARTICLE}(?!not )(?:registered |lifelong |staunch )?(?P<value>{one_of(_EN_MEMBERS)})",
            CUE,
        ),
        told(_JOINED, f"{one_of(_PARTIES, _EN_PARTIES)}(?!的)", "party"),
        Form("outsider in a list", "(?<=[男女][,、 ]|族[,、 ]|党派[,、 ])(?P<value>群众)(?=[,。;)、 ]|$)", CUE),
        Form("member in a list", f"(?<=[,(、]|[,(] )(?P<value>{one_of(_MEMBERS)})(?=[,。;)、]|$)", CUE),
        Form(
            "joined",
            "(?:19[5-9][0-9]|20[0-9]{2})年(?:[0-9]{1,2}月)?入党|已入党|[于时]入党|入党(?:积极分子"
            "|[0-9一二三四五六七八九十]{1,3}年|时间)",
            CUE,
        ),
        told(
            "参加了|参加过|组织了|参与了|参与过|多次|曾|took part in|participated in|arrested at",
            f"{NARROWED}{one_of(_PROTESTS, 'protests?|demonstrations?|strikes?')}",
            "protest",
        ),
    )
    prefilter = (
        "(?:政治面貌|政治身份|党派|政治立场|政治倾向|political affiliation|political party|party affiliation"
        "|political views?)",
        f"群众|党员|团员|盟员|(?:民[革盟建进]|[工公]党|学社|台盟)成员|社员|民[革建进]会员|党人|无党派|入党积极分子|{_LEANINGS}",
        f"(?:is|am|became){ARTICLE}(?:registered |lifelong |staunch )?(?:{_EN_MEMBERS})",
        f"(?:{_JOINED}){ARTICLE}(?:{_PARTIES}|{_EN_PARTIES})",
        "入党",
        "(?:参加了|参加过|组织了|参与了|参与过|多次|曾|took part in|participated in|arrested at)[^,.;:。、!?\\n("
        f"|]{{0,12}}"
        f"(?:{_PROTESTS}|protest|demonstration|strike)",
    )
