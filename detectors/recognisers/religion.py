"""What is said of a person's religion."""

from detectors.recognisers.identifier import HAN, Form
from detectors.recognisers.statement import (
    ARTICLE,
    CUE,
    LABEL,
    NARROWED,
    Begun,
    Statement,
    apposed,
    labelled,
    one_of,
    stated,
    told,
)

_RELIGIONS = (
    "佛教|藏传佛教|汉传佛教|南传佛教|净土宗|禅宗|道教|全真教|正一道|伊斯兰教|回教|清真教|逊尼派|什叶派|基督教"
    "|基督新教|天主教|东正教|新教|犹太教|印度教|锡克教|耆那教|神道教|萨满教|巴哈伊教|大同教|摩门教|一贯道|天理教"
    "|创价学会|祆教|拜火教|喇嘛教|儒教|苯教|东巴教|本主教|安息日会|浸信会|长老会|卫理公会|福音派|路德宗"
    "|耶和华见证人|灵恩派|家庭教会|地下教会|法轮功|全能神|全能神教|东方闪电|呼喊派|buddhism|taoism|daoism|islam"
    "|christianity|catholicism|judaism|hinduism|sikhism|jainism|shinto|mormonism|protestantism"
    "|orthodox christianity|scientology|zoroastrianism|paganism|wicca|bahá'í|bahai"
)
_PINYIN = (
    "fo ?jiao|dao ?jiao|yisilan ?jiao|jidu ?jiao|tianzhu ?jiao|dongzheng ?jiao|hui ?jiao|musilin|jidutu|wu ?zongjiao"
)
_BELIEVERS = (
    "佛教徒|道教徒|道教信徒|伊斯兰教徒|回教徒|穆斯林|基督教徒|基督徒|天主教徒|天主教友|东正教徒|新教徒|犹太教徒"
    "|印度教徒|锡克教徒|摩门教徒|巴哈伊教徒|佛门弟子|佛家弟子|佛门俗家弟子|俗家弟子|居士|在家居士|皈依弟子|教徒"
    "|信徒|教友|法轮功学员|法轮功练习者|法轮功人员|全能神信徒|邪教人员|清真寺寺管会成员|耶和华见证人|新教徒"
    "|福音派|逊尼派|什叶派"
)
_EN_BELIEVERS = (
    "buddhists?|taoists?|daoists?|muslims?|christians?|roman catholics?|catholics?|protestants?|jewish|jews?"
    "|hindus?|sikhs?|jains?|mormons?|evangelicals?|evangelical christian|atheists?|agnostics?|baptists?|methodists?"
    "|lutherans?|presbyterians?|anglicans?|episcopalians?|quakers?|pentecostals?|seventh-day adventists?"
    "|adventists?|orthodox jew"
    "|shia|sunni|shi'ite|ahmadi|yazidi|druze|zoroastrian|rastafarian|wiccan|pagan|scientologist"
    "|jehovah's witness(?:es)?|latter-day saint"
)
_CLERGY = (
    "牧师|传道人|神父|天主教主教|红衣主教|修女|修士|阿訇|伊玛目|活佛|喇嘛|僧人|和尚|尼姑|道士|道长|住持|方丈"
    "|传教士|教会长老|教会执事|教会同工|比丘|比丘尼|神学生|伊斯兰教协会委员|中国伊斯兰教协会委员|佛教协会理事"
    "|佛教协会会员|道教协会会员|基督教协会会员|天主教爱国会委员"
)
_RITES = (
    "每周日去教堂|每周去教堂|每周末去教堂|每周去教会|每周日去教会|去佛堂|信佛|信主|信耶稣|信真主|信基督|信天主"
    "|信道|皈依佛门|皈依了佛门|皈依佛教|受洗|受了洗|受浸|皈依三宝|受过洗"
    "|洗礼|做礼拜|参加礼拜|去教堂礼拜|上教堂|去清真寺|朝觐|去麦加朝圣|封斋|守斋月|把斋|剃度|剃度出家|出家为僧"
    "|出家为尼|出家当和尚|出家当尼姑|受戒|吃斋念佛|诵经念佛|念佛诵经|做弥撒|望弥撒|练法轮功|修炼法轮功|练习法轮功"
    "|信教|入教|拜佛|烧香拜佛|吃素念佛|做祷告|做晚祷|参加弥撒|领圣餐|参加查经班|念玫瑰经|读神学院|上神学院|去教会"
    "|做乃玛孜|在家庭教会|戴头巾礼拜|was baptized|was baptised|got baptized|converted to|attends mass"
    "|attends church|goes to mass|goes to church|prays? five times|goes to mosque|goes to the mosque"
    "|goes to synagogue|attends synagogue|keeps? kosher|wears? an? hijab|wears? hijab|wears? the niqab"
    "|wears? a kippah|wears? a yarmulke|wears? a turban|observes? ramadan|observes? shabbat|observes? the sabbath"
    "|fasts? for ramadan|fasts? during ramadan|sings? in the church choir"
)
_RELIGION = one_of(_RELIGIONS)
_BELIEVER = f"{one_of(_BELIEVERS, _EN_BELIEVERS)}(?!的|们|人口|社区|社会|世界|占)"


class ReligionRecognizer(Statement):
    """A person's religion, religious body or office and the rites the person takes part in (PIPL 28(1);
    GB/T 45574-2025 Annex A, religious belief)."""

    entity = "RELIGION"
    release = "3.0.0"
    joined_by = ",(?:是|成为)(?:了|一[名位个])?"
    forms = (
        labelled(
            "宗教信仰|宗教|信仰|信仰宗教|教派|宗教派别|zongjiao xinyang|zongjiao|religion|faith|religious belief"
            "|religious beliefs|religious affiliation|denomination",
            f"{NARROWED}(?:{one_of(_BELIEVERS, _EN_BELIEVERS)}|{_RELIGION}|{one_of(_PINYIN)})(?![、/和及与]|的|是"
            "|,(?:是|为))",
        ),
        Form(
            "field of a form",
            f'[「"“【《]?宗教(?:信仰)?[」"”】》]?(?:一?栏)[:]?(?:他|她|{HAN}{{2,4}}?)?(?:填写?|写|勾选?'
            f'|选)?(?:的是|了|为|是)?[「"“]?(?P<value>{_RELIGION})',
            LABEL,
        ),
        stated("宗教信仰|信仰", _RELIGION),
        told(
            "信仰|信奉|皈依|皈依了|改信|改宗|笃信|信|加入了|加入|修|修炼|练|practises|practices|practicing"
            "|converted to|believes in|follows|raised in",
            f"{_RELIGION}(?!的|为)",
        ),
        told("是|系|身为|作为|都是|算是", f"{NARROWED}{_BELIEVER}", "believer"),
        told("家是|家信|家都信|家里信|全家信", f"(?:{_RELIGION}|佛|主|教)(?=的?[,。;!]|$)", "household"),
        Begun("became", "成为|成了", f"了?{ARTICLE}{NARROWED}{_BELIEVER}", CUE, before="(?<![没无未不非])"),
        Begun(
            "Hui by food",
            "是|系",
            "(?P<value>回民(?:,?(?:不吃|只吃)[^,。;]{1,6})?)",
            CUE,
            before="(?<![没无未不非])",
        ),
        Begun(
            "believer, English",
            "was raised|raised|is|became|am|are|i'm|he's|she's|was|been|being",
            f"{ARTICLE}(?!not )(?P<value>(?:(?:an?|practi[sc]ing|devout|observant|lapsed|born-again|strict"
            "|lifelong|orthodox"
            f"|reform) ){{0,3}}(?:[A-Za-z'-]+ ){{0,2}}?{_BELIEVER}(?: {_BELIEVER})?)(?! (?:church|school|values"
            "|art|community|majority|country|holiday))",
            CUE,
            before="(?<![没无未不非])",
        ),
        apposed(f"{_BELIEVERS}|虔诚佛教徒|虔诚基督徒"),
        told("担任|任|当|当了|出任|是|系|准备当|想当", f"{NARROWED}{one_of(_CLERGY)}(?!的|们)", "office"),
        Form("rite", f"{one_of(_RITES)}(?!的?(?:仪式|活动|场所|传统))", CUE),
    )
    prefilter = (
        "(?:宗教|信仰|教派|religion|faith|religious beliefs?|religious affiliation|denomination)(?:[\"'”」】)]"
        '|[ ]{0,3}[:=|是为 ])|宗教(?:信仰)?[」"”】》]?一?栏',
        f"zongjiao|{_PINYIN}",
        "(?:信仰|信奉|皈依了?|改信|改宗|笃信|信|加入了?|修炼?|练|practi[sc]es|practicing|converted to|believes in"
        f"|follows|raised in){ARTICLE}(?:{_RELIGIONS})",
        f"{_BELIEVERS}|{_CLERGY}|[是系]回民",
        "(?:[^\\x00-\\x7f]|raised |is |became |am |are |'m |'s |was |been |being )[^,.;:。、!?/"
        f"|(\\n]*(?:{_EN_BELIEVERS})(?:[^a-z]|$)",
        _RITES,
    )
