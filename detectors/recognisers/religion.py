"""What is said of a person's religion."""

from detectors.recognisers.identifier import Form
from detectors.recognisers.statement import (
    ARTICLE,
    CUE,
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
    "佛教|藏传佛教|汉传佛教|南传佛教|道教|伊斯兰教|基督教|天主教|东正教|新教|犹太教|印度教|锡克教|耆那教|神道教"
    "|萨满教|巴哈伊教|摩门教|一贯道|祆教|喇嘛教|儒教|buddhism|taoism|daoism|islam|christianity|catholicism"
    "|judaism|hinduism|sikhism|jainism|shinto|mormonism|protestantism|orthodox christianity"
)
_BELIEVERS = (
    "佛教徒|道教徒|伊斯兰教徒|穆斯林|基督教徒|基督徒|天主教徒|天主教友|东正教徒|新教徒|犹太教徒|印度教徒|锡克教徒"
    "|摩门教徒|佛门弟子|佛家弟子|居士|教徒|信徒|法轮功学员|法轮功练习者|法轮功人员|全能神信徒|清真寺寺管会成员"
)
_EN_BELIEVERS = (
    "buddhists?|taoists?|daoists?|muslims?|christians?|roman catholics?|catholics?|protestants?|jewish|jews?"
    "|hindus?|sikhs?|jains?|mormons?|evangelicals?|atheists?|baptists?|methodists?|lutherans?|jehovah's witness"
)
_CLERGY = (
    "牧师|神父|天主教主教|红衣主教|修女|修士|阿訇|伊玛目|活佛|喇嘛|僧人|和尚|尼姑|道士|道长|住持|传教士|教会长老"
    "|教会执事|比丘|比丘尼"
)
_RITES = (
    "信佛|信主|信耶稣|信真主|皈依佛门|皈依了佛门|受洗|受浸|皈依三宝|受过洗|做礼拜|参加礼拜|去教堂礼拜|上教堂"
    "|去清真寺|朝觐|去麦加朝圣|封斋|守斋月|剃度|出家为僧|出家为尼|受戒|吃斋念佛|诵经念佛|念佛诵经|做弥撒|望弥撒"
    "|练法轮功|修炼法轮功|练习法轮功|信教|入教|拜佛|烧香拜佛|吃素念佛|做祷告|做晚祷|参加弥撒|领圣餐|参加查经班"
    "|在家庭教会|was baptized|was baptised|converted to|attends mass|attends church"
    "|goes to church|prays five times|goes to mosque|goes to the mosque|goes to synagogue|attends synagogue"
)
_RELIGION = one_of(_RELIGIONS)
_BELIEVER = f"{one_of(_BELIEVERS, _EN_BELIEVERS)}(?!的|们|人口|社区|社会|世界|占)"


class ReligionRecognizer(Statement):
    """A person's religion, religious body or office and the rites the person takes part in (PIPL 28(1);
    GB/T 45574-2025 Annex A, religious belief)."""

    entity = "RELIGION"
    release = "2.2.0"
    forms = (
        labelled(
            "宗教信仰|宗教|信仰|信仰宗教|教派|religion|faith|religious belief|religious affiliation",
            f"{NARROWED}(?:{one_of(_BELIEVERS, _EN_BELIEVERS)}|{_RELIGION})(?![、/和及与]|的|是|,(?:是|为))",
        ),
        stated("宗教信仰|信仰", _RELIGION),
        told(
            "信仰|信奉|皈依|皈依了|改信|改宗|笃信|信|加入了|加入|practises|practices|converted to|believes in|follows",
            f"{_RELIGION}(?!的|为)",
        ),
        told("是|系|身为|成为|成为了|作为", f"{NARROWED}{_BELIEVER}", "believer"),
        Begun(
            "believer, English",
            "was raised|is|became|am",
            f"{ARTICLE}(?!not )(?:[A-Za-z'-]+ ){{0,4}}?(?P<value>{_BELIEVER})",
            CUE,
            before="(?<![没无未不非])",
        ),
        apposed(f"{_BELIEVERS}|虔诚佛教徒|虔诚基督徒"),
        told("担任|任|当|当了|出任|是", f"{NARROWED}{one_of(_CLERGY)}(?!的|们)", "office"),
        Form("rite", one_of(_RITES), CUE),
    )
    prefilter = (
        "(?:宗教|信仰|教派|religion|faith|religious belief|religious affiliation)(?:[\"'”」】)]|[ ]{0,3}[:=|是为 ])",
        "(?:信仰|信奉|皈依了?|改信|改宗|笃信|信|加入了?|practises|practices|converted to|believes in"
        f"|follows){ARTICLE}(?:{_RELIGIONS})",
        f"{_BELIEVERS}|{_CLERGY}",
        f"(?:[^\\x00-\\x7f]|was raised |is |became |am )[^,.;:。、!?/|(\\n]*(?:{_EN_BELIEVERS})(?:[^a-z]|$)",
        _RITES,
    )
