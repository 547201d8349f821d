"""What is said of a person's religion."""

import re

import regex

from detectors.recognisers.identifier import HAN, Form
from detectors.recognisers.statement import (
    A_NAME,
    ARTICLE,
    CUE,
    DEFINITE,
    LABEL,
    NARROWED,
    PHRASE_ENDS,
    Begun,
    Statement,
    bare,
    copula,
    labelled,
    one_of,
    stated,
    told,
)

_RELIGIONS = (
    "佛教|密宗|三自教会|藏传佛教|汉传佛教|南传佛教|净土宗|禅宗|道教|全真教|正一道|伊斯兰教|回教|清真教|逊尼派|什叶派"
    "|基督教|基督新教|天主教|东正教|新教|犹太教|印度教|锡克教|耆那教|神道教|萨满教|巴哈伊教|大同教|摩门教|一贯道|天理教"
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
    "|主内姊妹|主内姐妹|主内弟兄|主内兄弟|佛友|统一教教?徒|门徒会成员|福音派|逊尼派|什叶派|无神论者|道亲|一贯道的?道亲"
    "|天主教信徒|基督教信徒|三宝弟子|佛弟子|女居士|慕道友|哈吉"
    "|满拉|教民|藏传佛教徒"
    "|密宗弟子|法轮功学员|全能神成员|全能神骨干|全能神邪教组织骨干成员|全能神邪教组织成员|邪教组织成员|邪教组织骨干"
)
_EN_BELIEVERS = (
    "buddhists?|taoists?|daoists?|muslims?|christians?|roman catholics?|catholics?|protestants?|jewish|jews?"
    "|hindus?|sikhs?|jains?|mormons?|evangelicals?|evangelical christian|atheists?|agnostics?|baptists?|methodists?"
    "|lutherans?|presbyterians?|anglicans?|episcopalians?|quakers?|pentecostals?|seventh-day adventists?"
    "|adventists?|orthodox jew"
    "|shia|sunni|shi'ite|ahmadi|yazidi|druze|zoroastrian|rastafarian|wiccan|pagan|scientologist"
    "|jehovah's witness(?:es)?|latter-day saints?|greek orthodox|russian orthodox|eastern orthodox|coptic|copts?"
    "|maronites?"
    "|scientologists|sufis?|ismailis?|baha'is?|hasidic|haredi|born-again|unitarians?|amish|mennonites?|lds|calvinists?"
    "|satanists?|wiccans|pagans|druids?|rastafari|hare krishnas?|evangelical|assyrian christians?|shiite|alevi"
    "|ex-mormons?"
    "|ex-muslims?|ex-catholics?|ex-jehovah's witness|greek catholic|southern baptists?|hindu|churchgoers?"
)
_CLERGY = (
    "牧师|传道人|神父|天主教主教|红衣主教|修女|修士|阿訇|伊玛目|活佛|喇嘛|僧人|和尚|尼姑|道士|道长|住持|方丈"
    "|传教士|教会的?长老|教会的?执事|教会的?同工|教会的?司琴|毕摩|毛拉|比丘|比丘尼|神学生|伊斯兰教协会委员"
    "|中国伊斯兰教协会委员|佛教协会理事|佛教协会会员|道教协会会员|基督教协会会员|天主教爱国会委员"
)
_RITES = (
    "每周日去教堂|每周去教堂|每周末去教堂|每周去教会|每周日去教会|去佛堂|皈依佛门|皈依了佛门|皈依佛教|受洗"
    "|受了洗|受浸|皈依三宝|受过洗"
    "|洗礼|做礼拜|参加礼拜|去教堂礼拜|上教堂|去清真寺|朝觐|去麦加朝圣|封斋|守斋月|把斋|剃度|剃度出家|出家为僧"
    "|出家为尼|出家当和尚|出家当尼姑|受戒|吃斋念佛|诵经念佛|念佛诵经|做弥撒|望弥撒|练法轮功|修炼法轮功|练习法轮功"
    "|入教|拜佛|烧香拜佛|吃素念佛|做祷告|做晚祷|参加弥撒|领圣餐|参加查经班|念玫瑰经|读神学院|上神学院|去教会"
    "|做乃玛孜|在家庭教会|戴头巾礼拜|was baptized|was baptised|got baptized|converted to|attends mass"
    "|attends church|goes to mass|goes to church|prays? five times|goes to mosque|goes to the mosque"
    "|goes to synagogue|attends synagogue|keeps? kosher|wears? an? hijab|wears? hijab|wears? the niqab"
    "|wears? a kippah|wears? a yarmulke|wears? a turban|observes? ramadan|observes? shabbat|observes? the sabbath"
    "|fasts? for ramadan|fasts? during ramadan"
)
_GODS = (
    "佛|主|耶稣|基督|真主|安拉|天主|上帝|教|佛教|妈祖|关帝|关公|观音|菩萨|密宗|藏密|神|全能神|三宝|佛门|佛法"
    "|我佛|黄大仙|王爷|大仙|萨满|[一壹1①]贯道|先知"
)
_ACTS = (
    # verb and object: a rite is one of each
    f'(?:信奉|信仰|供[奉着了]|改信|信了?|笃信|拜了?|跪拜|皈依了?)(?:的是|那个|什么)?["“「]?(?:{_GODS}'
    f'|{_RELIGIONS})["”」]?(?![任息用号心件教箱访见师托服谢年把系跳山像手头学光堂育]'
    "|[教道]会)",
    "(?:做|参加|望|领|守|受|行|办|过)(?:了|过|完|咗|着)?(?:[一二三四五两几0-9]次)?(?:居士|菩萨|在家|具足"
    "|比丘)?(?:礼拜(?![一二三四五六天日])|弥撒|洗礼|浸礼?|圣餐|圣体"
    "|坚振|五?戒(?![指毒烟酒备])|菩萨戒|箓|主麻|乃玛孜|[晨晌晡昏宵]礼|[早晚晨]祷|[大小]净(?![值利水化资收额])"
    "|朝觐|斋月|斋戒|封斋"
    "|安息日|查经班?|团契|开斋节|古尔邦节|七日禅)",
    "(?:去|上|到|在|往|至)[^,。;]{0,8}?(?:[教主]堂|教会|寺庙?|庙里?|佛堂|清真寺|道观|会堂|精舍|禅寺|北堂|南堂|五台山"
    "|普陀山|九华山|麦加|拉萨)"
    "(?:里|内|的)?(?:服[事侍]|做服[事侍]|唱诗|诗班|主日学|[晨晌晡昏宵]礼|主麻|司琴|带[^,。;]{0,3}小组|敬拜|做主日学"
    "|做(?:过|了)?[^,。;]{0,4}义工|做同工|挂单"
    "|参加[^,。;]{0,3}聚会|做礼拜|礼拜|祷告|聚会|拜佛|烧香|上香|念经|听经|诵经|做弥撒|朝拜|朝圣|出家|修行|打坐|帮忙念经"
    "|听讲经)",
    "(?:去|到|上|在)(?:家庭)?聚会[点所]|请(?:了|个|一位)?(?:牧师|神父|阿訇|和尚|道士|道长|法师"
    "|喇嘛)[^,。;]{0,4}?(?:祷告|念经|超度|诵经|做(?:[了过][^,。;]{0,3})?(?:法事|道场)|主持)"
    f"|(?:捐|奉献|供养)(?:给|了)了?(?:{_RELIGIONS}|教会|庙里|教堂|上师)|(?:设|供|摆|挂)(?:了"
    f"|着)?(?:一?[个尊座])?(?:神龛"
    "|佛龛|香案|神位|(?:关公|菩萨|观音|佛|圣|妈祖|圣母|财神)像|十字架(?![项吊耳形]))(?!挂件|摆件|吊坠)",
    "(?:吃|持|茹|守)(?:了|过|着)?(?:长斋|斋|素念佛|素拜佛)(?![饭菜堂])|茹素",
    "(?:参加|参与|组织|从事|出席)(?:了|过)?[^,。;]{0,6}?(?:佛教|道教|基督教|天主教|伊斯兰教|宗教|教会|教堂|寺院"
    "|清真寺|家庭教会"
    "|法轮功|全能神|邪教|非法宗教)(?:组织)?的?(?:活动|聚会|礼拜|法会|仪式|培训|敬拜|退修会|夏令营)(?!场所|管理"
    "|的?(?:规定|办法|条例))",
    "(?:每天|天天|早晚|日日|睡前|坚持|常年|长年|一直|在家|跟着)(?:都|要|会|在|早晚)?(?:念|诵|抄|读|拜)(?:诵|写)?(?:佛"
    "|经|心经|金刚经|大悲咒"
    "|地藏经|阿弥陀佛|佛号|圣经|古兰经|玫瑰经|菩萨|观音)|(?:念|诵|持)(?:诵|了|过|着)?(?:大悲咒|地藏经|金刚经|佛号"
    "|阿弥陀佛|往生咒|楞严咒"
    "|六字真言|药师经|古兰经)|做(?:早晚课|早课|晚课)(?!后|外|前)|打(?:过|了)?(?:禅七|佛七)|参加(?:了|过)?(?:禅七|佛七"
    "|法会|水陆法会)",
    "(?<=(?:每天|天天|每周[一二三四五六日天末]?|礼拜天|周日|星期天|经常|定期|从小)(?:都|要|会|就"
    "|跟着?[^,。;]{1,5}){0,2})(?:去|上|到|在)(?:教堂|教会|清真寺|庙里|寺里|寺庙|佛堂)(?!旁|附近"
    "|对面|门口|打工|上班|工作|修|写生|拍照|参观)|(?:每周[一二三四五六日天]?|每[天日晚早]|[睡饭]前)[^,。;]{0,4}?(?:查经"
    "|礼拜(?![一二三四五六天日])|礼五番|做弥撒|祷告)"
    "|(?:读|上|在|念)(?:了|过)?[^,。;]{0,4}?(?:神学院|佛学院|道学院|经学院)(?!旁|附近|对面|门口|工作|路)",
    "(?:初一|十五|逢年过节)[^,。;]{0,4}(?:吃素|吃斋|茹素|拜佛|烧香|上香|去庙里|去寺里)|吃(?:长|花|早)素|胎里素|戒荤",
    "(?:到处|四处|给人|向人|在外|上门|天天|挨家挨户)[^,。;]{0,4}传(?:福音|教(?!训|学|育|程))|(?:十一|什一)奉献"
    "|(?:被|从)(?:本地|当地|所在|原来的)?教会(?:里|中)?(?:开除|除名|逐出|退出|赶出|劝退)|(?:离开|退出|脱离)(?:了"
    "|过)?(?:教会|教门)",
    "(?:受|领)(?:的|过|了|咗)(?:洗|浸)(?![澡衣头手])|朝(?:过|了|完)(?:觐|圣)|出(?:了|过|的)家(?![门人])|(?:受|剃)(?:的"
    "|了|过)(?:戒|度)|皈依(?!证|者)"
    "|出家(?:了|为僧|为尼|当和尚|当尼姑|修行|受戒|去了?)?(?![门人的])|剃度|落发为[僧尼]|还俗|受洗"
    "|受浸|[领受](?:了|过|咗)洗(?=[,。;!了嘅]|$|归|成|后)|领洗|法号|戒牒|做法事|转经|转山|磕长头"
    "|学佛(?=[,。;!了几多十]|$|[0-9一二三四五六七八九两])|念佛|诵经|念玫瑰经|守斋|封斋|把斋|斋戒|只吃清真|清真餐"
    "|礼佛|朝山(?=[,。;!]|$)|退(?:了|过)?教(?=[了,。;!]|$)|设了?佛堂|供着?佛像",
    "(?:不信|没有信仰)(?:任何)?(?:教|神|宗教)|(?:啥|什么)[也都]不信|无宗教信仰|没有宗教信仰|(?:彻底的"
    "|坚定的)?无神论者?|不信教(?!育)",
)
_ACT_BEGINS = (
    "每周|每日|每晚|每早|睡前|饭前|礼拜天|周日|星期天|经常|定期|从小|读|参加|参与|组织|从事|出席|每天|天天|早晚"
    "|日日|坚持|常年|长年"
    "|一直|在家|跟着|念|诵|持|打|初一|十五|逢年|胎里素|戒荤|到处|四处"
    "|给人|向人|挨家|十一|什一|被|从|离开|退出|脱离"
    "|请|捐|奉献|供养|摆|朝|剃|出了|出过|出的|信|笃信|改信|供奉|拜|跪拜|皈依|做|参加|望|领|守|受|行|办|过|去|上|到|在"
    "|往|挂|吃|持|茹|出家|剃度|落发|还俗"
    "|法号|戒牒|转经|转山"
    "|磕长头|学佛|至|朝山|退教|退了教|退过教|念佛|诵经|念玫瑰经|封斋|把斋|斋戒|只吃清真|清真餐|礼佛|设|供|不信|没有"
    "|啥|什么|无宗教|彻底的|坚定的|无神论"
)
_EN_ACTS = (
    "(?:goes|went|going|go|got|takes? (?:him|her|me|us)) to (?:mass|church|the mosque|mosque|temple|synagogue"
    "|shul|confession"
    "|sunday school|bible study)(?: (?:every|each|on|most) [a-z]+(?: morning| evening)?)?"
    "|(?:was|were|got|been|be|getting|being) (?:re-?)?(?:baptized|baptised|confirmed (?:at"
    "|in) [a-z.' ]{2,24}?(?= in|[,.]|$)|christened"
    "|ordained|bar mitzvahed)"
    "|(?:left|leaving|joined|quit) the (?:church|mosque|faith|convent|seminary)(?! (?:choir|band|committee|hall"
    "|council|shop))(?: at [0-9]{1,2})?"
    "|(?:fasts?|fasting|fasted) (?:for|during) (?:ramadan|lent|yom kippur)|prays? (?:the rosary|five times"
    "|salah|daily)"
    "|(?:keeps?|keeping|observes?|observing|kept) (?:kosher|halal|shabbat|the sabbath|sabbath|ramadan|lent)"
    "|(?:wears?|wearing) (?:an? |the |her |his )?(?:hijab|niqab|burqa|kippah|yarmulke|turban|kirpan|headscarf)"
    "|(?:eats?|orders?|only eats?|requires?) (?:only )?(?:halal|kosher)(?: meals?| food)?"
    "|(?:was|were|been|got|being) (?:disfellowshipped|excommunicated|shunned by the [a-z]+|defrocked)"
    "|(?:doesn't|don't|do not|does not) believe in god|(?:raised|brought up) (?:an? )?(?:strict )?"
    f"{one_of(_EN_BELIEVERS)}|(?:made|performed|went on|did|completed|gone on|going on) (?:the )?(?:hajj|umrah)"
    "|(?:left|leaving|renounced|abandoned) (?:islam|christianity|judaism|hinduism|mormonism|catholicism|scientology"
    "|the catholic church|the mormon church|(?:the )?jehovah's witnesses)"
    "|(?:stopped|quit|started) believing in (?:god|jesus|allah)|found (?:god|jesus|christ|the lord)(?=[ ]?[,.;!]|$"
    "| (?:last|when|after|while|and|again|through)(?![a-z]))|lost (?:my|his|her) faith(?! in)"
    "|accepted (?:jesus|christ)|(?:training|studying) (?:to be(?:come)? an?|for the) (?:priest(?:hood)?|rabbi|imam"
    "|pastor|nun|monk)|(?:studying|enrolled|studied|is|was) (?:at|in) (?:an? |the )?(?:[a-z]+ ){0,2}seminary"
    "|(?:goes|go|belongs?|attend(?:s|ed|ing)?) (?:to )?(?:an?|the|our|my|his|her"
    f"|this) (?:[a-z]+ ){{0,2}}?{one_of(_EN_BELIEVERS)} "
    "(?:church|parish|congregation|mosque|synagogue|temple)|sings? in (?:the|our|my|his|her|a) (?:church"
    "|gospel) choir|(?:teach(?:es)?|taught) sunday school|tithes?(?: to)?|(?:am|is|are) (?:very|deeply|devoutly"
    "|extremely) religious(?! about)"
    "|speaks? in tongues|pray(?:s|ed|ing)? (?:at|in) the (?:mosque|temple|church|synagogue)|(?:is|was|'s) tithing"
    "|attend(?:s|ed|ing) (?:mass|church|the mosque|synagogue|temple)|(?:never|hasn't|haven't) miss(?:es"
    "|ed)? (?:mass|church|shabbat|jummah)(?!['’])|practi[sc](?:es|ing) "
    f"{one_of(_RELIGIONS)}"
)
_EN_ROLES = (
    "elder|lay preacher|lay reader|preacher|deacon|pastor|vicar|priest|nun|monk|rabbi|imam|cantor|altar (?:boy|server"
    "|girl)|choirboy"
    "|sunday school teacher|youth pastor|seminarian|missionary|churchwarden|church elder|church organist|youth leader"
    "|chaplain"
)
_EN_FIRSTS = "bar mitzvah|bat mitzvah|first (?:holy )?communion|baptism|christening|nikah|confirmation class|aliyah"
_EN_DEVOUT = (
    "practi[cs]ing|devout|lapsed|observant|strict|non-practi[cs]ing|lifelong|former|born-again|orthodox|ex-|raised"
    "|secular"
)
_EN_RECORD = (
    "(?<=(?<![A-Za-z])(?:(?-i:Mrs?|Ms|Miss|Mstr|Pt)|patient|DOB|NHS|MRN|aged?|y/?o"
    "|year[- ]old)(?![a-z])[^\\n]{0,80}?[0-9]"
    "[^\\n]{0,80}?[,.;:(-] ?)"
)
"""Behind a clause of a letter or a note about one patient."""
_IN_A_ROW = (
    f"(?<=(?:^|[,|(\t:;、 ]){A_NAME}[ ]{{0,3}}[,|(\t ][ ]{{0,3}}(?:[男女][ ,|]{{1,3}})?(?:[0-9]{{1,3}}岁?[ ,"
    f"|]{{1,3}})?(?:{HAN}{{1,4}}族[ ,|]{{1,3}})?"
    "(?:(?:1[3-9][0-9]{9}|[A-Za-z0-9._-]{2,30}@[A-Za-z0-9.-]{3,30})[ ,|]{1,3})?(?:三代|世代|虔诚的?)?"
    f"|(?:^|[|])[ ]?{HAN}{{2,4}}[ ,|\t]{{1,3}}[男女][ ,|\t]{{1,3}}(?:[^ ,"
    f"|\t\n]{{1,12}}[ ,|\t]{{1,3}}){{0,3}})"
)
"""Behind a name in a list or a row of a table, and what else it tells of who has it."""
_EN_GOES_ON = (
    "(?=[ ]?[^A-Za-z ]|$| (?:every|each|on|with|and|or|but|for|this|last|in|at|to|when|since|because|again"
    "|until|as|by|from|once|twice|two|three|four|five|several|about|anymore|any|either|myself|a|an"
    "|the|so|now|too|while|after|before|regularly|weekly|daily|here|there|one|most|all|outside)(?![a-z]))"
)
_EN_ACT_BEGINS = (
    "never|hasn't|haven't|goes|went|going|go|got|takes?|was|were|been|be|getting|being|left|leaving|joined|quit"
    "|fasts?|fasting"
    "|fasted|prays?|keeps?"
    "|keeping|observes?|observing|kept|wears?|wearing|eats?|orders?|only|requires?|doesn't|don't|do|does|raised"
    "|brought"
    "|made|performed|did|completed|gone|renounced|abandoned|teach|teaches|taught|tithe|tithes|speak|speaks|pray"
    "|prayed|praying|stopped|started|found|lost|accepted|training|studying|studied|trained|enrolled|am|is|are|belong"
    "|belongs|sing|sings|attend|attends|attended|attending|practises|practices|practising|practicing"
)
_YEARS_OF = "[0-9一二三四五六七八九十两几多半大好]{1,4}(?:年|辈子)"
_RELIGION = one_of(_RELIGIONS)
_BELIEVER = f"{one_of(_BELIEVERS, _EN_BELIEVERS)}(?!的|们|人口|社区|社会|世界|占| (?-i:[A-Z]))"


_OF_OLD = re.compile(
    "(?<![A-Za-z])(?:Acts?|Bill|Edict|Treaty|Statutes?|Charter|Peace|Diet|Settlement|Declaration|Petition|Rebellion"
    "|Revolution|Reformation|Wars?|[Cc]ensus)(?![a-z])[^.;0-9\n]{0,30}1[0-8][0-9]{2}(?![0-9])"
)
"""Laws and events of before 1900, which tell of the faith of those who are dead."""


class ReligionRecognizer(Statement):
    """A person's religion, religious body or office and the rites the person takes part in (PIPL 28(1);
    GB/T 45574-2025 Annex A, religious belief)."""

    entity = "RELIGION"
    release = "3.7.0"
    joined_by = ",(?:是|成为)(?:了|一[名位个])?"
    forms = (
        labelled(
            "宗教信仰|宗教|信仰|信仰宗教|教派|宗教派别|zongjiao xinyang|zongjiao|religion|faith|religious belief"
            "|religious beliefs|religious affiliation|denomination|zjxy|zongjiaoxinyang|religious background|dietary"
            "|diet|dietary requirements"
            "|dietary needs",
            f"{NARROWED}(?:{one_of(_BELIEVERS, _EN_BELIEVERS)}|无宗教信仰|不信教|(?:halal|kosher)(?=[ ]?[,.;|\"')]|$"
            "| (?:only"
            f"|meals?|food|please|diet))|{_RELIGION}|{one_of(_PINYIN)}|信[奉仰]?(?:{_GODS}))(?![、/和及与]|的|是"
            "|,(?:是|为))",
        ),
        Form(
            "field of a form",
            f'[「"“【《]?宗教(?:信仰)?[」"”】》]?(?:一?栏)[:]?(?:他|她|{HAN}{{2,4}}?)?(?:填写?|写|勾选?'
            f'|选)?(?:的是|了|为|是)?[「"“]?(?P<value>{_RELIGION})',
            LABEL,
        ),
        Begun("in a row", f"{_RELIGIONS}|{_BELIEVERS}", "(?=[ ]?[,|)、。;(\t ]|$)(?!、)", DEFINITE, before=_IN_A_ROW),
        Begun(
            "of a faith",
            "是|系|信|信的是|也是|都是",
            f"(?:个|信|信奉)?(?P<value>{_RELIGION})的?(?=[,。;!]|$)",
            CUE,
            before="(?<![没无未不非但就国凡总])",
        ),
        Begun(
            "of a believer in it",
            "是",
            "个?(?P<value>信(?:主|佛|教|道|耶稣|基督|天主|真主|上帝|安拉|观音|菩萨)(?:的|之人)(?:人)?)(?=[,。;!]|$)",
            CUE,
            before="(?<![没无未不非])",
        ),
        Begun(
            "went over",
            "入了|入|转信|皈信|归信|改宗|入过|加入过|加入|加入了|信了|信|拉进|拉进了|进了",
            f'(?:一个|那个|个)?(?:叫|什么)?["“]?(?P<value>{_RELIGION}|统一教|摩门|门徒会|观音法门|血水圣灵|银河联邦'
            '|实际神|三班仆人派)["”]?'
            "(?:那个|这个|的)?(?=[,。;!了]|$|邪教|组织|的?教(?![育学])|教派|教会)",
            CUE,
            before="(?<![没无未不非相])",
        ),
        Begun(
            "whole household",
            "全家|一家",
            f"人?(?:都|世代|一直)*(?:信仰|信奉|笃信|信|拜|供)(?:着|奉)?(?P<value>{_RELIGION}|{_GODS})(?=的?(?:[,。;!]"
            "|$))",
            DEFINITE,
            before="(?<=我们?|咱们?|他们|她们|他|她)",
        ),
        Begun(
            "of a household",
            "是",
            f"个?(?P<value>(?:{_RELIGION})(?:家庭|世家))(?=[,。;!]|$)",
            DEFINITE,
            before="(?<=我们|我们家|咱们|我家|咱家)",
        ),
        Begun(
            "of the dead",
            "先父|先母|先夫|先妻|先考|先妣|亡夫|亡妻|先祖父|先祖母|家父|家母|故人",
            f"[^,。;]{{0,8}}?(?:笃信|信仰|信奉|皈依|信)(?:了)?(?P<value>{_RELIGION}|佛|主|耶稣|天主)(?![家])",
            DEFINITE,
        ),
        Begun(
            "sister of a temple",
            "慈济|佛光山|法鼓山|中台禅寺|福智|佛光会|灵鹫山|行天宫",
            "的?(?:师姐|师兄|志工|会员|委员|信徒|义工|弟子)(?!们)",
            CUE,
        ),
        Begun(
            "office, English",
            "is|was|am|as|became|i'm|he's|she's|being|'s",
            f" (?:an? |the |our )?(?P<value>(?:[a-z]+ )?(?:{_EN_ROLES})(?<!as a priest|as a monk|as a nun))(?![a-z]"
            "| (?:is|said|who was|of the (?:wolf"
            "|dead)|in (?:the|this|a) (?:game|show|movie|series|film|novel|play)))",
            CUE,
        ),
        Begun(
            "as one, English",
            "as",
            f" an? (?:[a-z-]+ )??(?P<value>{one_of(_EN_BELIEVERS)}(?: (?:{_EN_ROLES}|man|woman|person|family|student"
            "|employee))?|(?:[a-z]+ )?"
            f"(?:{_EN_ROLES})(?<!priest|monk|nun))(?=[^.!?;\n]{{0,60}}[ ,](?-i:I|my)(?![a-z]))",
            DEFINITE,
        ),
        Begun(
            "of a record, English",
            f"{_EN_DEVOUT}|{_EN_BELIEVERS}",
            "(?=[ ]?[,.;)]|$)",
            DEFINITE,
            before=_EN_RECORD,
            whole=f"(?:(?:{_EN_DEVOUT}) ?)?{one_of(_EN_BELIEVERS)}",
        ),
        Begun(
            "we are, English",
            "we're|we|they're|our|my",
            "(?: are| family is| parents are| in-laws are| kids are| folks are| household is| family are)? (?:both "
            "|all |still )?"
            f"(?P<value>(?:(?:{_EN_DEVOUT}) ?){{1,2}}(?:{one_of(_EN_BELIEVERS)})(?![a-z])"
            f"|(?<!(?<![a-z])(?:our|my|we|they're) (?:both |all |still )?){one_of(_EN_BELIEVERS)}"
            f"(?<!s){PHRASE_ENDS}(?!-| and (?-i:[A-Z])))",
            DEFINITE,
            before="(?<![A-Za-z])",
        ),
        Begun(
            "they are, English",
            _EN_BELIEVERS,
            "(?=[ ]?[,.;!)]|$| (?:and|but|so|who)(?![a-z]))",
            DEFINITE,
            before=(
                "(?<=(?<![a-z])(?:my|his|her) (?:parents|in-laws|folks|family|grandparents|neighbou?rs|kids|roommates"
                "|relatives"
                "|husband's family|wife's family) (?:are|were|is) (?:both |all |very )?)"
            ),
        ),
        Begun(
            "first of somebody, English",
            "bar|bat|first|baptism|christening|nikah|confirmation|aliyah",
            "",
            DEFINITE,
            before=(
                "(?<=(?<![a-z])(?:my|his|her|our|(?:son|daughter|nephew|niece|grandson|granddaughter|cousin|brother"
                "|sister|kid|baby|boy|girl"
                "|friend)'s) (?:[a-z]+'s )?)"
            ),
            whole=f"(?:{_EN_FIRSTS})(?![a-z]| (?:of|by) fire)",
        ),
        Begun(
            "prays, English",
            "jumu'ah|jummah|jumma|friday prayers|zuhr|salah|shabbos|shabbat dinner|shabbat services|vespers",
            "",
            CUE,
            before="(?<=(?:for|to|attends?|attending|leaves?|goes|observes?|missed) (?:the )?)",
        ),
        Begun(
            "for so many years",
            "信",
            f"(?:(?:了|着)?(?:{_YEARS_OF})的?(?:主|佛|耶稣|基督|天主|教|道|神|真主)(?![人管任机要张观])"
            f"|(?:主|佛|耶稣|基督|天主|教)(?:也|都)?信?了?(?:快|有|差不多)?{_YEARS_OF})",
            CUE,
            before="(?<![没无未不非相])",
        ),
        Begun(
            "the other too",
            "最好也|希望也|也得|必须也|同为|对方也",
            f"(?:是|信)?(?P<value>{_BELIEVER}|{_RELIGION})(?=的?(?:[,。;!)]|$))",
            LABEL,
        ),
        Begun(
            "clergy of a school",
            "正一|全真|龙门|茅山|藏传|南传|汉传|格鲁|宁玛|天主教|基督教|东正教|佛教|道教",
            f"派?(?:佛教)?(?P<value>{one_of(_CLERGY)})(?![的们会庙塔袍服])(?=[ ]?[,。;)]|$)",
            CUE,
        ),
        Begun(
            "still one, English",
            "still|now|once|also|both",
            f" (?:an? )?(?P<value>{one_of(_EN_BELIEVERS)}|(?-i:Witness)(?:es)?)(?=[ ]?[,.;)])",
            CUE,
            before="(?<=[,(] ?)",
        ),
        Begun(
            "brought up, English",
            "raised|brought up|grew up|baptised|baptized|confirmed|converted",
            f" (?:in |as |to |(?<=grew up |raised ))(?:an? |the )?(?P<value>(?:[a-z'-]+ )?(?:{one_of(_EN_BELIEVERS)}"
            f"|{_RELIGION}))(?![a-z])",
            DEFINITE,
            before="(?<=^|[.;:(] ?|(?<![a-z])(?:I|i|he|she|and|was|were) )",
        ),
        Begun(
            "received, English",
            "received|baptised|baptized|confirmed|welcomed|admitted",
            " into the (?:(?:catholic|roman catholic|anglican|orthodox|lutheran) )?(?:church|faith)(?![a-z])",
            CUE,
        ),
        Begun(
            "received lately, English",
            "newly|recently",
            " (?P<value>(?:baptised|baptized|confirmed|received|christened)(?: into the (?:[a-z]+ )?(?:church"
            "|faith))?)(?![a-z])",
            DEFINITE,
        ),
        Begun(
            "own congregation, English",
            "my|his|her",
            f" (?:local )?(?P<value>(?:{one_of(_EN_BELIEVERS)}) (?:meeting|church|parish|congregation|faith"
            f"|fellowship|prayer group"
            "|community|school friends)|mosque|synagogue|rabbi|imam|parish priest|bible study(?: group)?"
            "|prayer group|congregation|(?<=my )church(?=[ ]?[,.;!?)]|$| (?:and|has|is|was|every|group|choir|family"
            "|friends)(?![a-z])))(?![a-z-])",
            CUE,
        ),
        Begun(
            "food, English",
            "halal|kosher|only",
            "",
            CUE,
            before="(?<![A-Za-z])",
            whole="(?:(?:halal|kosher)(?: meals?| food| meat)? (?:only|please)|only (?:halal|kosher))(?![a-z])",
        ),
        Begun(
            "in a history",
            "个人史|生活史|饮食习惯|饮食要求|忌口|餐食要求|饮食禁忌|个人习惯|餐饮要求",
            f"[ ]?[:][ ]?[^。;|]{{0,8}}?(?P<value>信(?:佛|教|主|道教?|基督教?|天主教?|伊斯兰教?)"
            f"|{one_of(_BELIEVERS)}|清真|回民餐|吃斋|素斋)(?=[,。; ]|$)",
            LABEL,
        ),
        Begun(
            "in a list of what somebody is, English",
            _EN_BELIEVERS,
            "(?<!s)(?=[ ]?[,;|.]|$)",
            CUE,
            before="(?<=^|[;|.] |(?-i:[A-Z][A-Za-z]+ [A-Z][a-z]+), )",
        ),
        Begun("in a list of people", _BELIEVERS, "(?=,)", DEFINITE, before=f"(?<=(?:^|[0-9])[、.][ ]?{HAN}{{2,4}},)"),
        stated("宗教信仰|信仰", _RELIGION),
        told(
            "信仰|信奉|皈依|皈依了|改信|改宗|笃信|信|加入了|加入|修|修炼|修过|练|练过|练了|修炼过|practises"
            "|practices|practicing|converted to|believes in|follows|raised in",
            f"{_RELIGION}(?!的|为|史|课|学|艺术|文化|哲学|与)",
        ),
        Begun(
            "believer",
            "是|系|身为|作为|都是|算是|做|当",
            f"{ARTICLE}(?![不没]|是否){NARROWED}(?P<value>(?:虔诚|忠实|坚定|普通)?的?{_BELIEVER})",
            CUE,
            before="(?<![没无未不非觉快听看说])",
        ),
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
            f"{ARTICLE}(?!not )(?:(?:[a-z]+ ){{1,2}}and (?:an? )?)?(?P<value>(?:(?:an?|practi[sc]ing|devout"
            f"|observant|lapsed|born-again|strict|lifelong|orthodox"
            f"|reform) ){{0,3}}(?:[A-Za-z'-]+ ){{0,2}}?{_BELIEVER}(?: {_BELIEVER})?)(?! (?:church|school|values"
            "|art|community|majority|country|holiday))",
            CUE,
            before="(?<![没无未不非])",
        ),
        bare(
            f"{_BELIEVERS}|虔诚|{_CLERGY}",
            f"(?:虔诚的?)?(?:{one_of(_BELIEVERS)}|(?<=[是系当做]?(?:个|名|位|了|过|[,、"
            f"| ])){one_of(_CLERGY)})(?![的们会庙塔袍服打一]|人口|社区)",
            "bare believer",
        ),
        bare(
            "家庭|三代|世代|几代|祖辈|全家|基督教|天主教|佛教|伊斯兰教",
            f"(?:(?:三代|世代|几代|祖辈|全家)?(?:都)?(?:信|是|为)?(?:{_RELIGION})(?:家庭|世家)|(?:三代|世代|几代|祖辈"
            "|全家)(?:都|人)?(?:信|是"
            f"|为)?(?:{_RELIGION})(?=[,。;!]|$))",
            "household of faith",
        ),
        bare(
            f"{_EN_BELIEVERS}|{_EN_DEVOUT}",
            f"(?:(?:{_EN_DEVOUT}) )?{_BELIEVER}{PHRASE_ENDS}",
            "bare believer, English",
            before=copula("and"),
        ),
        Begun(
            "act",
            _ACT_BEGINS,
            "(?!的?(?:时间|方式|仪式|场所|意义|步骤|讲究|好处|功德|注意|规矩))",
            CUE,
            before="(?<![没无未不非])",
            whole="(?:" + "|".join(_ACTS) + ")",
        ),
        Begun(
            "act, English", _EN_ACT_BEGINS, "", CUE, before="(?<!not )", whole=f"(?:{_EN_ACTS})(?![a-z]){_EN_GOES_ON}"
        ),
        told("担任|任|当|当了|出任|是|系|准备当|想当", f"{NARROWED}{one_of(_CLERGY)}(?!的|们)", "office"),
        Begun(
            "rite",
            _RITES,
            "(?!的?(?:仪式|活动|场所|传统|时间|方法|步骤|要求|意义)|[烟毒酒指一二三四五六天日师育室材学])",
            CUE,
        ),
    )
    prefilter = (
        f"(?:{_EN_DEVOUT}) ?(?:{_EN_BELIEVERS})[^a-z]|as an? (?:[a-z-]+ )?(?:{_EN_BELIEVERS})[^a-z]"
        f"|(?:^|[,.;:(|-] )(?:{_EN_BELIEVERS})(?:[^a-z]|$)",
        f"(?:{_RELIGIONS})",
        "是个?信[主佛教道耶基天真上安观菩]|(?:全家|一家)人?(?:都|世代|一直)*[信笃拜供]|(?:先[父母夫妻考妣祖]|亡[夫妻]"
        "|家[父母]"
        "|故人)[^,。;\n]{0,8}?信"
        "|慈济|佛光山|法鼓山|中台禅寺|福智|佛光会|灵鹫山|行天宫",
        f"(?: (?:an? |the |our )|as an? )(?:[a-z]+ )?(?:{_EN_ROLES})|(?:is|was|am|became|'m|'s"
        f"|being) (?:[a-z]+ )?(?:{_EN_ROLES})",
        f"(?:{_EN_FIRSTS})|jumu'ah|jumm?ah?|friday prayers|zuhr|salah|shabbos|shabbat|vespers|(?:newly"
        "|recently) (?:baptised|baptized"
        "|confirmed|received|christened)",
        "(?:zjxy|zongjiaoxinyang|religious background|dietary|diet|dietary requirements|dietary needs)[\"' ]{0,3}[:=|]",
        "(?:个人史|生活史|饮食习惯|饮食要求|忌口|餐食要求|饮食禁忌|个人习惯|餐饮要求)[ ]?[:][^\\n]{0,10}[信清回斋徒士]",
        f"信[了着]?{_YEARS_OF}的?[主佛耶基天教道神真]",
        "(?:received|baptised|baptized|confirmed|welcomed|admitted) into the ",
        f"grew up (?:in |as )?(?:an? |the )?(?:[a-z]+ )?(?:{_EN_BELIEVERS})",
        f"(?:raised|brought up|baptised|baptized|confirmed|converted) (?:in |as |to )(?:an? |the )?(?:[a-z'-]+ )?"
        f"(?:{_EN_BELIEVERS})",
        "(?:my|his|her) (?:local )?(?:church|mosque|synagogue|rabbi|imam|parish|bible study|prayer group|congregation)",
        f"(?:my|his|her) (?:local )?(?:{_EN_BELIEVERS}) ",
        "(?:halal|kosher)(?: meals?| food| meat)? (?:only|please)|only (?:halal|kosher)",
        f"(?:最好也|希望也|也得|必须也|同为|对方也)[是信]?(?:{_RELIGIONS})",
        "(?:宗教|信仰|教派|religion|faith|religious beliefs?|religious affiliation|denomination)(?:[\"'”」】)]"
        '|[ ]{0,3}[:=|是为 ])|宗教(?:信仰)?[」"”】》]?一?栏',
        f"zongjiao|{_PINYIN}",
        "(?:信仰|信奉|皈依了?|改信|改宗|笃信|信|加入了?|修炼?|练|[修炼练][过了]|practi[sc]es|practicing|converted to"
        f"|believes in|follows|raised in){ARTICLE}(?:{_RELIGIONS})",
        f"{_BELIEVERS}|{_CLERGY}|[是系]回民",
        "(?:[^\\x00-\\x7f]|raised |is |became |am |are |'m |'s |'re |was |been |being )[^,.;:。、!?/"
        f"|(\\n]*(?:{_EN_BELIEVERS})(?:[^a-z]|$)",
        _RITES,
        "主内|佛友|统一教|门徒会|观音法门|血水圣灵|实际神|三班仆人|摩门|disfellowshipped|excommunicated|shunned"
        "|defrocked|[,(] ?(?:still|now"
        "|once|also|both) ",
        *(each for each in _ACTS),
        _EN_ACTS,
        f'[,:|("/-] ?(?:an? )?(?:{_EN_BELIEVERS})(?:[^a-z]|$)',
        "(?:基督教|天主教|佛教|伊斯兰教|教)(?:家庭|世家)",
    )

    @staticmethod
    def _score(line: str, above: str, match: "regex.Match[str]", prior: float) -> float:
        score = Statement._score(line, above, match, prior)
        return CUE if score > CUE and prior < LABEL and _OF_OLD.search(line) else score
