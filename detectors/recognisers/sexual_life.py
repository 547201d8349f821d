"""What is said of a person's sexual orientation, sexual life and marriages."""

from detectors.recognisers.identifier import HAN, Form
from detectors.recognisers.statement import (
    BARE,
    CUE,
    DEFINITE,
    KIN,
    LABEL,
    NARROWED,
    PHRASE_ENDS,
    TIE,
    Begun,
    Statement,
    copula,
    han,
    labelled,
    latin,
    one_of,
    stated,
    told,
)

_ORIENTATIONS = (
    "同性恋者|同性恋|双性恋者|双性恋|异性恋者|异性恋|无性恋者|无性恋|泛性恋|跨性别者|跨性别女性|跨性别男性|跨性别"
    "|变性人|双性人|间性人|男同性恋|女同性恋|女同|男同|拉拉|蕾丝边|蕾丝|断背|基佬|gay佬|同志身份|同志|铁T|娘T"
    "|出柜的同志|酷儿|同志恋|弯的|双的|gay|les|bi|跨儿|形婚|同妻|同夫"
)
_EN_ORIENTATIONS = (
    "homosexual|bisexual|heterosexual|gay|gay man|lesbian|bi(?!-)|asexual|pansexual|transgender|trans woman"
    "|trans man|queer|intersex|trans(?![.])|nonbinary|non-binary|genderqueer|gender fluid|agender|demisexual"
    "|aromantic|polyamorous|celibate|a virgin|kinky|a swinger|closeted|a crossdresser|bicurious|bi-curious"
    "|in the closet|out as gay"
)
_MARRIAGES = "未婚|已婚|离异|离婚|丧偶|再婚|二婚|分居|初婚|复婚|divorced|widowed|separated|married|single"
_ACTS = (
    "发生性关系|发生了性关系|发生过性关系|发生一夜情|有一夜情|有过一夜情|有婚外情|有婚外性行为|婚内出轨|出轨对象"
    "|出轨了|多次出轨|婚外恋|嫖娼|卖淫|性生活不和谐|性生活频率|性生活史|性生活每周|无性婚姻|性伴侣|多个性伴侣"
    "|首次性行为|性经历|性功能障碍|性冷淡|had sex with|had an affair with|sexual partners|sexually active"
    "|one-night stand|had an affair|having an affair|sexless marriage|sex worker"
    "|open marriage|polyamorous|erectile dysfunction|同房|做爱|上床了|上过床|滚床单|开房|开过房|两性关系|包二奶"
    "|养小三|当小三|做小三|第三者同居|与第三者|婚外同居|私生子|非婚生子|性瘾|勃起功能障碍|初夜"
)
_WITH = (
    "(?:长期|多次|一直)?(?:与|和|跟)[^,。;的]{1,12}?(?:有夫之妇|有妇之夫|女下属|男子|女子|异性|同事|网友|第三者"
    "|上司|下属|他人|闺蜜|前男友|前女友|前任)?[^,。;的]{0,6}?"
)
_PARTNERS = (
    "(?:近|最近|过去|半年|一年|[0-9一二两三半]{1,2}个?[年月])[^,。;]{0,6}?(?:有|共有"
    "|有过)[0-9一二三四五六七八九十两几多]{1,3}[名个位]?(?:男性|女性|同性|异性|固定)?性伴侣?"
)
_AFFAIR = "婚外性行为|婚外性关系|婚外情|婚外恋|婚内出轨|出轨|外遇|一夜情|嫖娼|卖淫|同性性行为|婚前性行为|不正当男女关系"
_MORE = (
    "男男性行为史|男男性行为|男男性接触史|同性性行为史|同性性接触史|婚外性接触史|婚外性接触|不洁性行为史"
    "|不洁性行为|不洁性接触|高危性行为史|高危性行为|无保护性行为|无套性行为|冶游史|嫖娼史|多性伴史|多性伴"
    "|性接触史|婚前性行为史|商业性行为"
    "|没有性生活|无性生活|没有夫妻生活|没有过性生活|没有过性经验|没有过性经历|没有过性行为|没有性经验"
    "|没有性经历|无性经验|无性生活史|从未有过性行为|没夫妻生活|没同过房|夫妻生活不和谐|夫妻生活不协调|分房睡"
    "|分床睡|性欲低下|性欲减退|性欲亢进"
    "|阳痿|早泄|不举|硬不起来|性无能|性功能不行|性功能障碍|那方面不行|那方面不太行|那方面不和谐|那方面有问题"
    "|房事不和谐|房事不行|性瘾|性成瘾|性癖|恋足癖|恋物癖|恋足|异装癖|女装癖|露阴癖|窥阴癖|受虐倾向|施虐倾向"
    "|喜欢SM|玩SM|字母圈|捆绑癖"
    "|还是处女|还是处男|是处女|是处男|还是处|不是处女|不是处男|破处|开放式关系|开放式婚姻|换妻"
    "|多人运动|多边恋|三人行关系|炮友|固炮|约炮软件|包小三|养情妇|被包养|援交|坐台|陪睡|潜规则了"
    "|跟男友同居|跟男朋友同居|和男友同居|和男朋友同居|跟女友同居|跟女朋友同居|和女友同居|和女朋友同居"
    "|嫖过娼|嫖了娼|去嫖|嫖妓|找过小姐|找小姐|叫小姐|叫过小姐|卖身|做过鸡"
    "|陪过睡|变过性|变了性|变性前|性功能有问题|性功能不好|性功能下降|性功能减退|男女通吃|男女都谈过|双性都可以"
    "|怀了别人的孩子|怀了别人的种"
    "|怀了野男人的孩子|怀了前任的孩子|怀上别人的孩子|陪酒女|当情人|做情人|当过情人|给人做小|包了个小三"
    "|包了个二奶"
    "|包了小三|包养了?小三|包了个情妇|喜欢穿女装|穿女装|裸聊过|裸聊|搞同性恋|搞基|当过同妻|四爱|圈内[MS]|主奴"
    "|有同性性经历|和男的睡过|跟男的睡过|跟女的睡过|和女的睡过"
    "|跟同性伴侣|有同性伴侣|同性伴侣|同性爱人|有男朋友也有女朋友|做过小三|当过小三|婚前同居过"
)
"""What else is said of somebody's sexual life, each a whole statement."""
_EN_MORE = (
    "(?:hook(?:s|ed|ing)? up|slept|sleeps?|sleeping|had a fling|cheated"
    "|fooling around) with (?!the |it|this|that|(?:my |his |her |an? |one )?(?:[a-z]+ )?(?:phone|eyes?|lights?"
    "|windows?|doors?"
    "|teddy|dogs?|cats?|mask|socks|bra|fan|tv|blankets?|pillows?|guns?|knife|baby|kids?|parents?|mom|mum|mother|toys?"
    "|glasses)"
    "(?![a-z]))(?:an? |my |his |her |another |other |some "
    "|several )?(?:[a-z]+ ){0,2}?[a-z]+"
    "|(?:multiple|several|many|two|three|four|five|ten) (?:[a-z-]+ )?(?:sexual )?partners (?:in|over"
    "|during) the (?:past|last) [a-z0-9 ]{3,12}|been celibate(?: for [a-z0-9]+ (?:years|months))?"
    "|(?:still )?a virgin(?= |[,.;]|$)|(?:in|has|have|had) an? (?:open|polyamorous|sexless|poly|bdsm"
    "|same-sex) (?:relationship|marriage)|same-sex (?:partner|spouse|couple|relationship)|(?:has|have"
    "|had) (?:an )?erectile dysfunction"
    "|(?:came|coming|come) out to (?:my|his|her) (?!surprise|delight|shock|horror|relief)[a-z]+|(?:into"
    "|practi[cs]es?) (?:bdsm|kink|bondage)|(?:attracted to|into) (?:other )?(?:men|women|both men and women|guys"
    "|girls|boys)"
    "(?<=(?:['’](?:s|m)|(?<![a-z])(?:is|am|was|be|been|only|really)) (?:attracted to|into) (?:other )?[a-z ]{3,18})"
    "(?=[ ]?[,.;!)]|$| (?:and|but|since|who|so|not|too))"
    "|(?:hired|saw|paid|booked|slept with) an? (?:escort|prostitute|hooker|call girl|sex worker)|(?:used to (?:be"
    "|work as)"
    "|worked as"
    "|works as|was) an? (?:escort|stripper|prostitute|cam girl|camgirl|sex worker|call girl)|(?:had|having) an? "
    "(?:threesome|hookup|one[- ]night stand|fling|abortion after a hookup)|(?:on|uses|used) (?:grindr|onlyfans"
    "|ashley madison"
    "|feeld|tinder for hookups)|(?:has|have|had|runs) an onlyfans|transitioning(?= |[,.;!]|$)"
    "(?<=(?:['’](?:s|m)|(?<![a-z])(?:he|she|they|i) (?:is|am|was|started|began)) transitioning)(?! (?:to|from|into"
    "|out|off"
    "|away|between|over|towards?) (?!(?:fe)?male|a (?:wo)?man))"
    "|got (?:an? )?(?:std|sti|chlamydia|gonorrhea|herpes|hpv|syphilis|crabs) from [a-z' ]{2,24}"
    "|(?:has|have) a (?:foot |latex |leather )?fetish|on prep(?![a-z])"
    "|(?:is|was) (?:attracted to|into) (?:men|women|both men and women|both|girls|boys|guys)|(?:likes|like|date"
    "|dates|dated) (?:only )?(?:men and women|both men and women)|only (?:likes?|dates?|loves?) (?:men|women|girls"
    "|guys|boys)(?=[,.;!]|$)|one-night stands?|friends with benefits"
    "|paid for sex|(?:has|have|had|having) (?:(?:unprotected|oral|anal|casual|gay) )?sex with (?:[a-z]+ ){0,2}[a-z]+"
    "|(?:did|does|do|doing|into|of) sex work|left (?:my|his|her|him|me)(?: [a-z]+)? for an?(?:other)? (?:man|woman|guy"
    "|girl)|waiting (?:until|till|for) marriage|sav(?:e[sd]?|ing) (?:my|him|her)self (?:for|until) marriage"
    "|(?:in|have|has|having|had) an? dead bedroom|swings? both ways|sex addict(?:ion)?|lost (?:my|his|her) virginity"
)
_EN_MORE_BEGINS = (
    "hook|hooks|hooked|hooking|slept|sleep|sleeps|sleeping|swing|swings|did|does|do|doing|of|left|had|has|have"
    "|having|cheated|fooling|multiple"
    "|several"
    "|many|two|three|four|five|ten|attracted|hired|saw|booked|used|worked|works|uses|runs|transitioning|got|been"
    "|still|a|in|an|same-sex|came|coming|come|into|practices|practises|on"
    "|is|was"
    "|likes|like|date|dates|dated|only|waiting|save|saves|saved|saving|one-night|friends|paid|sex|lost"
)
_EN_MORE_SIGNS = (
    "(?:hook(?:s|ed|ing)? up|slept|sleeps?|sleeping|fling|cheated|fooling around|ha(?:s|ve|d"
    "|ving) (?:[a-z]+ )?sex) with"
    "|both ways|dead bedroom|for marriage|(?:until|till) marriage|only (?:like|date|love)s?|sex work"
    "|for an?(?:other)? (?:man|woman|guy|girl)|slept together|made love",
    "partners (?:in|over|during) the",
    "celibate|virgin|(?:open|polyamorous|sexless|poly|bdsm|same-sex) (?:relationship|marriage|partner|spouse|couple)",
    "(?:hired|saw|paid|booked|slept with|to be|to work as|worked as|works as|was) an? (?:escort|prostitute|hooker"
    "|call girl"
    "|sex worker"
    "|stripper|cam ?girl)|threesome|hookup|grindr|onlyfans|ashley madison|feeld|transitioning"
    "|got (?:an? )?(?:std|sti|chlamydia|gonorrhea|herpes|hpv|syphilis|crabs) from",
    "erectile|(?:came|coming|come) out|bdsm|kink|bondage|fetish|on prep|(?:attracted to|into) (?:men|women"
    "|both|girls|boys|guys)|men and women|one-night|friends with benefits|paid for sex|sex addict",
)
_OFTEN = (
    "[有过了发生](?:过|了)?(?:[0-9一二三四五六七八九十两几多好数]{1,3}次)?(?:一夜情|婚外情|婚外恋|性行为|性关系|外遇)"
    "|外遇(?:了|过)?[0-9一二三四五六七八九十两几多半]{1,3}(?:年|个月)|性生活(?:混乱|放荡|不检|很?少|很?频繁)"
    "|私生活混乱|约过炮|约炮|包养(?:了|过)?"
)


_CLOSE_BY = (
    "(?:楼[上下]|隔壁|对门|对面|邻居|同事|室友|舍友|班上|班里|公司|单位|厂里|村里|群里|租|住|合租|我们?[^,。;]{0,3})"
    "[^,。;]{0,8}?(?:(?:那|这)?[两二俩2]个?(?:女|男|小|姑|人|哥|姐)[^,。;]{0,5}?|他们?俩|她们?俩|那对|这对)"
)
"""Two people who live or work nearby."""
_PARTNER = (
    "女的|男的|女人|男人|女生|男生|姑娘|女同事|男同事|同事|女学生|学生|女下属|下属|秘书|老板|领导|上司|闺蜜|前任"
    "|前男友|前女友"
    "|前夫|前妻|网友|小三|客户|嫂子|小姨子|弟媳|妹子|女孩|男孩|炮友|陌生人|有夫之妇|有妇之夫|实习生|老师|鸭子|小姐"
    "|哥们|兄弟的女人"
    "|别人|人家老婆|人家老公|别的女人|别的男人|男网友|女网友|女客户|男闺蜜|学长|学弟|学妹"
)
_SLEPT = (
    "睡(?:过|了)(?:[他她我你]的?|自己的?|别人的?|人家的?|我)?(?:[0-9一二两三四五六七八九十几百多好]{1,5}(?:多个|个"
    "|名|位|多))?"
    f"(?:的)?(?:{_PARTNER}|老公|老婆|男人)(?=[,。;!?了就还后被又怀]|$|结果|之后)"
    f"|(?:跟|和|与)[^,。;的]{{0,4}}?(?:{_PARTNER})(?:一起)?睡(?:了|过)(?!一?[个晚整夜觉午会懒半]|[上下]铺|头)"
)
_BONDS = (
    "(?:保持|维持|存在|发展|建立|有)(?:着|了|过|出)?(?:长期|多年|[一几]段)?(?:不正当|那种|婚外|暧昧|肉体|两性|男女"
    "|情人|地下|同性"
    "|性|恋爱外){1,3}"
    "的?(?:性)?(?:关系|恋情|交往|情)|以夫妻名义(?:共同生活|同居|居住|生活)|非法同居|勾搭(?:上|在一起|成奸)|搞(?:到"
    "|在)一起|厮混|睡(?:在|到)一起"
    "|滚(?:了|过)?床单|开(?:过|了)房(?![地门产间子东])|上(?:过|了)床(?![上头垫品单])|偷情|私奔|有(?:了)?私情"
    "|有(?:过)?肌肤之亲|发生(?:过|了)?(?:好?[几多0-9一二两三]{1,2}[次回])?(?:性|两性|亲密)?关系"
)
_VIOLATED = (
    "(?:被|遭到?|受过?)(?!告|指控)[^,。;!?\\n]{0,8}?(?:性侵犯?|性骚扰|性虐待|性剥削|强奸|强暴|猥亵|迷奸|诱奸|轮奸"
    "|非礼|玷污|(?<=父|叔|伯|舅|哥|师|练|邻居|男人|男子|同学)(?:侵犯|糟蹋))"
    "(?:过|了|[0-9一二两三几多]+次|未遂)?"
    "|被[^,。;!?\\n]{1,8}?(?:摸|亲|蹭|抠)(?:过|了)?(?:下面|下体|胸|屁股|私处|身子|大腿)"
    "|(?:性侵|强奸|强暴|猥亵|性骚扰|非礼)(?:过|了)(?:我|她|他|女儿|孩子|养女|继女)"
)
_VENAL = (
    "(?:做|当|干|下海做|从事|兼职)(?:(?:过|了)?(?:[^,。;的]{1,3}[年月天]|一阵子?|一段时间)?的?"
    "(?:(?:陪酒|夜场|三陪|坐台|按摩|会所|洗浴)(?:小姐)?|援交|外围女?|妓女|男公关|应召女?|失足妇女|卖淫"
    "|性工作者?|皮肉生意)|(?:过|了)小姐)"
    "|当过鸭子?|坐(?:过|了)台|卖(?:过|了)(?:身|淫)|出(?:过|了)台|被包养"
)
_EN_VIOLATED = (
    "(?:sexually (?:abused|assaulted|harassed|exploited|molested)|raped|gang[- ]raped|molested|date[- ]raped|groomed"
    "|fondled|felt up"
    "|touched (?:inappropriately|sexually|(?=by (?:my|his|her|an?|our) [a-z]+)))"
    "(?: (?:by|at|in|as|when|while|since|for|during)(?: [A-Za-z0-9'’-]+){1,3})?"
)
_SPOUSE = "(?:老公|老婆|丈夫|妻子|先生|太太|对象|男朋友|女朋友|男友|女友|前任|未婚[夫妻]|[他她]|我?家那位|我?家那口子)"
"""Whom somebody lives with."""
_NO_CASE = "(?!的(?!事|阴影|经历|那)|罪|案|者|[^,。;]{0,4}(?:怎么|如何|应当|应该))"
_SHES = "女儿|闺女|妹妹|姐姐|表妹|表姐|堂妹|堂姐|侄女|孙女|外甥女|我姐|我妹"
_HES = "儿子|弟弟|哥哥|表弟|表哥|堂弟|堂哥|侄子|孙子|外甥|我哥|我弟"
_GOES = "(?:有|交|谈|带|找|领)(?:了|着|过|回)?(?:一?个)?"
_COUPLE = "gay|lesbian|same-sex|queer|polyamorous|poly|swinger"


class SexualLifeRecognizer(Statement):
    """A person's sexual orientation and sexual life, and the record of marriages (GB/T 35273-2020 Annex B, other:
    性取向, 婚史). Sensitive by the harm test of PIPL 28(1)."""

    entity = "SEXUAL_LIFE"
    release = "3.7.0"
    joined_by = "[^,。;:!?、的]{0,4}"
    forms = (
        labelled(
            "性取向|性倾向|性别认同|sexual orientation|gender identity|orientation|orient|sexuality|xqx|xingquxiang",
            f"{NARROWED}{one_of(_ORIENTATIONS, _EN_ORIENTATIONS)}(?![、/或])",
        ),
        Form(
            "orientation by sex",
            f"(?:性取向|性倾向)(?:{TIE}|[是为])(?:喜欢)?(?:男性?|女性?|同性|异性|双性|男女)(?:皆可)?(?=[,。;)|\"' ]"
            "|$)(?![/、或])",
            LABEL,
        ),
        labelled("婚姻状况|婚姻状态|婚史|婚况|婚姻史|marital status", f"{one_of(_MARRIAGES)}(?![、/或]|的)"),
        stated("性取向|性倾向|性别认同|婚姻状况", f"{NARROWED}{one_of(_ORIENTATIONS, _EN_ORIENTATIONS, _MARRIAGES)}"),
        told(
            "是|是个|系|也系|其实是|自述为|自述是|告诉我是|说自己是|身为|承认自己是|坦承自己是|公开自己是"
            "|自称是|自称|坦言|承认|坦承|自认|公开|为|is|am"
            "|i'm|he's|she's|came out as"
            "|identifies as",
            f"{NARROWED}(?:{one_of(_ORIENTATIONS, _EN_ORIENTATIONS)}|[双同](?=[,。;!]|$))(?!的|们|群体|权利|平权"
            "|婚姻|运动|酒吧)",
        ),
        Begun(
            "affair",
            "承认|坦承|承认了|坦白|自认|供认|存在|有|有过|发生|发生过|发现|发现了|因|隐瞒",
            f"(?:与(?:他人|其)|对方|自己|曾|有过?|多次|长期){{0,3}}(?![不没]|是否)(?P<value>{_AFFAIR})(?!的"
            f"|行为?准则|法律|问题|现象|研究|题材)",
            CUE,
            before="(?<![没无未不非])",
        ),
        Form(
            "attracted",
            f"(?:[我他她][弟妹哥姐儿爸妈]?|本人|自己|从小|[1-6][0-9]岁,|{KIN})(?:其实|只|从小|一直|更|就是?"
            f"|说){{0,2}}(?P<value>(?:只)?喜欢(?:的是)?(?:男生"
            "|女生|男人|女人|男孩子?|女孩子?|同性|男的|女的))(?=[,。;!]|$|的[01零一]号|这件?事|的事|[^,。;]{0,6}(?:爸"
            "|妈|家里|家人"
            "|出柜))",
            CUE,
        ),
        Begun(
            "in a list of what somebody is",
            f"{han(_ORIENTATIONS)}|gay|les|bi|bisexual|lesbian|queer|trans",
            "(?=[ ]?[,。;、/|)]|[ ]?$)",
            DEFINITE,
            before=(
                f"(?<=(?:(?<!{HAN})|(?<=[主人]))[男女]性?(?:生)?(?:[, 、/|]{{1,2}}|(?=[0-9]))(?:[^,。;、/"
                f"|\n]{{1,8}}[,、/"
                "| ]{1,2}){0,3}|(?:^|[,:;。 ])(?:[男女],)?[1-6][0-9]岁[,、/| ]{1,2}(?:[^,。;、/|\n]{1,8}[,、/"
                "| ]{1,2}){0,2}(?!bi(?![a-z])))"
            ),
        ),
        Begun(
            "two who are a couple",
            "是",
            "(?P<value>一对儿?|情侣|恋人|同性情侣)(?:情侣|恋人|同性恋?)?(?=[,。;!的]|$)",
            DEFINITE,
            before=(
                f"(?<={_CLOSE_BY}(?:好像|其实|应该|就|肯定|都)?)(?<!男[^,。;]{{0,6}}女[^,。;]{{0,8}}"
                "|女[^,。;]{0,6}男[^,。;]{0,8}|那对|这对)"
            ),
        ),
        Begun(
            "two, and what they are",
            han(_ORIENTATIONS),
            "(?=[,。;!]|$)",
            DEFINITE,
            before=f"(?<={_CLOSE_BY}[^,。;]{{0,4}},?(?:是|都是)?)",
        ),
        Begun(
            "violated",
            "被|遭|受|性侵|强奸|强暴|猥亵|性骚扰|非礼",
            _NO_CASE,
            CUE,
            whole=f"(?:{_VIOLATED})",
        ),
        Begun(
            "venal",
            "做|当|干|下|从|兼|坐|卖|出|被",
            "(?=[过了,。;!、被还后赚挣]|$|出身|洗白|为生|多年|[0-9一二两三四五六七八九十几]{1,2}年)",
            CUE,
            whole=f"(?:{_VENAL})",
        ),
        Form(
            "violated, English",
            f"(?<=(?<![a-z])(?:was|were|been|being|got|getting|is) )(?P<value>{_EN_VIOLATED})",
            CUE,
        ),
        Form("slept", f"(?P<value>{_SLEPT})", CUE),
        Begun(
            "with one alike",
            "和|跟|与",
            "我?(?:[男女]朋?友|伴侣|对象|爱人|另一半|[他她])(?:已经|都|也)?(?:在一起|交往|恋爱|相爱|相处|同居|领证)了?(?:快|有"
            "|将近)?[0-9一二两三四五六七八九十几多半]{1,3}个?[年月]",
            DEFINITE,
            before=(
                "(?<=(?:[我他她人]是(?:一?个)?(?:深柜|[男女])?(?:同性恋|同志(?!们)|[男女]同|拉拉(?!队)|双性恋|gay(?!吧)"
                "|les(?![a-z])|弯的)|出柜)[^。;!\n]{0,16})"
            ),
        ),
        Form(
            "with one alike, English",
            "(?<=(?<![a-z])(?:m|s|am|is|as) (?:an? )?(?:gay|lesbian|bi(?! weekly| monthly)|bisexual|queer"
            "|trans)[ ,.][^.;\n]{0,24})"
            "(?P<value>(?:been|living|lived|lives?) with (?:my|his|her) (?:(?:boy|girl)friend|partner)"
            "(?: for [a-z0-9]+ years)?)(?![a-z])",
            CUE,
        ),
        Form("bonds", f"(?:长期|多次|一直)?(?:与|和|跟|同)[^,。;的]{{1,14}}?(?:{_BONDS})", CUE),
        Begun(
            "not for so long",
            "没|无性|从未|未",
            "(?!的|网|破裂|转移)",
            DEFINITE,
            before=(f"(?<=(?:我们|我俩|咱俩|夫妻俩?|(?:[跟和与同]我?|^我?){_SPOUSE})[^。;]{{0,20}})"),
            whole=(
                "(?:(?:没有?|[从未]未)(?:怎么)?(?:[发有]生?)?(?:过|了)?(?:什么)?(?:性生活|夫妻生活|同过?房|圆过?房"
                "|做过?爱"
                "|性行为|(?:两?性|亲密|肉体|那种)关系|(?<=发生过?)关系)|无性)"
            ),
        ),
        Begun(
            "not touched",
            "不|没|碰都不",
            "(?:(?:肯|愿意?)?(?:怎么)?碰(?:过)?我|[让准许]我碰[他她]?(?=[,。;!了]|$))(?!的|手机|东西)",
            DEFINITE,
            before=f"(?<={_SPOUSE}[^,。;]{{0,8}})",
        ),
        Begun(
            "by a night",
            "一夜情|婚外情|约炮",
            "(?=怀|生的|有的|被|对象|记录|之后|后|时|[,。;!]|$)",
            CUE,
        ),
        Begun(
            "couple, English",
            _COUPLE,
            " (?:couple|dads|moms|mums|parents|marriage|wedding)(?![a-z])",
            DEFINITE,
            before=(
                "(?<=(?<![a-z])(?:my|our|next[- ]door|neighbou?rs?|upstairs|downstairs|across the hall|two (?:moms"
                "|dads|men|women"
                "|girls|guys)|we're|they're|in 4[a-z]|apt|unit)(?![a-z])[^.;\n]{0,24})"
            ),
        ),
        Begun(
            "came out, English",
            "came",
            (
                " out(?= (?:to (?:us|me|them|everyone|mum|mom|dad)|last|this|at (?:work|school|[0-9])|when (?:he|she"
                "|i)|two|three|a few|years|publicly|of the closet"
                "|in (?:high|college|19|20))"
                "|[.,;!]|$)"
            ),
            CUE,
            before=(
                "(?<=(?<![a-z])(?:he|she|i|(?:my|his|her|our) (?:[a-z]+ )?(?:son|daughter|brother|sister|cousin"
                "|nephew|niece|uncle|aunt"
                "|roommate|flatmate|friend|dad|mom|mum|husband|wife|boss|coworker|colleague|kid|child|ex)) (?:just "
                "|only |finally )?)"
            ),
        ),
        Begun(
            "as one, English",
            "as",
            " an? (?:[a-z-]+ )?(?P<value>(?:gay|lesbian|bisexual|bi|trans|transgender|queer|asexual|nonbinary"
            "|non-binary)"
            "(?: (?:man|woman|person|teen|student|employee|teacher))?)(?=[^.!?;\n]{0,60}[ ,](?-i:I|my)(?![a-z]))",
            DEFINITE,
        ),
        Form("partners", f"{_PARTNERS}(?:,(?:未|没有?|无|从不)[^,。;]{{0,3}}(?:安全套|避孕套|保护))?", CUE),
        Form(
            "with another",
            f"(?:{_WITH})(?:发生(?:了|过)?(?:不正当)?(?:两性|性|男女)?关系"
            f"|同居(?:了?[0-9一二两三四五六七八九十几多半]{{1,3}}个?[年月]|(?=[,。;(并生至了过]|$))|(?:存在"
            "|有)?不正当男女关系|有染|有一腿|暧昧|通奸|上床|开房|一夜情|婚外情|私通|搞暧昧|乱搞|鬼混"
            "|劈腿)(?:,?并?(?:育有|生下|生有)(?:一|私生)[子女])?",
            CUE,
        ),
        Form(
            "somebody else",
            "在外面?(?:乱来|乱搞|鬼混|瞎搞|偷吃|偷腥)|(?:[我他她]的?(?:裸照|私密照|不雅照)(?!事件|风波|门|相册|功能)"
            "|(?:拍|发|传)(?:过|了)?[^,。;]{0,4}(?:裸照|私密照|不雅照|床照))"
            "|(?:在)?外面有了?(?:人|女人|男人|小三|别的女人)了?"
            "|养了?小三|有(?:了|过)?(?:好?[几0-9一二两三四五]+个)?(?:小三|情人|情妇|二奶|第三者"
            "|婚外情人)|劈腿(?:了)?|偷情|搞外遇|给(?:我|他|她|老公|丈夫)戴(?:了|过|上)?(?:一?顶)?绿帽子?"
            "|跟[^,。;]{1,6}上(?:了)?床"
            "|(?:跟|和|与)(?:前?[男女]朋?友|前任|网友|炮友|对象)(?:那个|做)(?:过|了)(?=[,。;!]|$)"
            "|陪[^,。;的]{0,4}(?:上床|睡)(?!觉前)"
            "|(?:跟|和|与|同)[^,。;的]{1,10}?(?:好上|勾搭|睡|滚到一起|搞在一起|不清不楚|有一腿)(?:了|上了"
            "|上)?(?=[,。;!]|$|被)"
            "|(?:做|约)?爱?的?时候?没(?:戴|带)套|没(?:戴|带)(?:安全|避孕)?套|纯[01]号?(?=[,。;!]|$)",
            CUE,
        ),
        Form(
            "cheated",
            "(?<![A-Za-z])(?:cheat(?:ed|ing)|cheats) on (?:(?:me|him|her)(?= w/| with| and| when| while| again"
            "| twice| for"
            "|[.,;!]|$)|(?:his|her"
            "|my) (?:husband|wife|girlfriend|boyfriend|partner))"
            "(?: with (?:[a-z]+ ){1,3}?[a-z]+(?=[.,;!]|$))?",
            CUE,
        ),
        Form(
            "whom a son or a daughter goes with",
            f"(?:(?<={_SHES})[^,。;男]{{0,3}}(?P<value>(?:{_GOES}|[和跟与]她的?)(?:女朋?友|老婆))"
            f"|(?<={_HES})[^,。;女]{{0,3}}(?P<value>(?:{_GOES}|[和跟与]他的?)(?:男朋?友|老公)))"
            "(?=[,。;!]|$|回|在|去|结|同居|一起)",
            CUE,
        ),
        Form(
            "whom a son or a daughter goes with, English",
            "(?<![a-z])(?:my|our|his|her) (?:[a-z]+ )?(?:(?:son|brother|uncle|dad|father|nephew|grandson)(?:['’]s"
            "|(?:,? and| brought| married| met| lives with) his) (?P<value>boyfriend|husband)"
            "|(?:daughter|sister|aunt|mom|mum|mother|niece|granddaughter)(?:['’]s"
            "|(?:,? and| brought| married| met| lives with) her) (?P<value>girlfriend|wife))(?![a-z]|['’]s| group"
            "| from (?:school|college|work|church)"
            "| (?:went|go|are going) (?:out|shopping|on)| for (?:lunch|coffee|dinner|drinks|brunch))",
            CUE,
        ),
        Form(
            "affair of, English",
            "(?<![a-z])(?:my|his|her|(?:dad|mom|mum|father|mother|husband|wife|brother|sister|boss|ex)['’]s) "
            "(?P<value>affair with (?:an?|the|his|her|my|another|one of) "
            "(?:[a-z]+ ){0,2}?(?:(?:wo)?man|guy|girl|boy|lady|co-?worker|colleague|secretary|assistant|boss|friend"
            "|neighbou?r|nanny|babysitter|student|teacher|tutor|coach|trainer|intern|client|employee|doctor|nurse|pastor|priest"
            "|professor|manager|actor|actress|sister|brother|cousin|husband|wife|ex|(?:girl|boy)friend))(?![a-z])",
            CUE,
        ),
        Form(
            "not together",
            "(?:haven't|hasn't|have not|has not|didn't|never) (?:(?:had|have) sex"
            "|been intimate|slept together|made love)[a-z ]{0,20}(?:years?|months?"
            "|weeks?)?",
            CUE,
        ),
        Form(
            "we, not together",
            "(?<![A-Za-z])(?:we|my wife|my husband)(?:['’]ve)? (?P<value>(?:haven't|hasn't|have not|has not|didn't"
            "|never|not) (?:had|have) "
            "sex[a-z ]{0,20}(?:years?|months?|weeks?)?)",
            DEFINITE,
        ),
        Form(
            "lives with, English",
            "(?<![A-Za-z])(?P<value>(?:live|lives|living|lived|moved in) with (?:my|his|her) (?:boyfriend"
            "|girlfriend))(?![a-z]|['’]s)",
            CUE,
        ),
        Form(
            "partners, English",
            "(?<![A-Za-z])(?:[0-9]+|one|two|three|four|five|several|multiple) (?:male |female |same-sex |sexual "
            "|casual )+partners?(?: in (?:the )?(?:past|last) [a-z0-9 ]{3,12})?",
            CUE,
        ),
        labelled(
            "sexual history|性生活史|性史|性生活频率|性生活情况|性生活|性行为频率",
            "(?:[每一][^\\P{Han}次]{0,4}[0-9一二两三四五几]{1,2}(?:至|到|-)?[0-9一二两三四五几]?次|[^,;。"
            "|]{0,6}?(?:[0-9]+|one|two|three|several|multiple)[^,;。|]{0,24}?(?:partners?"
            "|性伴侣?)(?: in (?:the )?(?:past|last) [a-z]{4,5})?)",
        ),
        Form("strayed", "(?P<value>出轨)(?=了|过|多次|同事|他人|别人|被|对象|女|男|初恋|网友|闺蜜|[,。;!]|$)", CUE),
        Form(
            "made known",
            "(?P<value>性取向|性倾向|性别认同)(?=[^,。;]{0,6}被[^,。;]{0,10}(?:公开|泄露|曝光|披露|知道|发现|传开))",
            CUE,
        ),
        Form(
            "coming out",
            "(?:向|跟|对|和)[^,。;]{1,8}?出(?:过|了)?柜|(?:已经?|选择|公开|被迫?|[还从]?没有?|不敢|没敢|刚|偷偷|早就"
            "|打算|准备|想)出(?:过|了)?柜"
            "|出(?:过|了)柜|出柜(?:了|[0-9一二三四五六七八九十几多两半]{1,3}年)|came out to(?! (?:the|an?|see|watch"
            "|play|help|be|find|greet|meet|say) )(?! my (?:surprise|delight|shock|horror))",
            CUE,
        ),
        Form(
            "marriage in a list",
            "(?<=本人|自身|[,(、例某]|申请人|应聘者|当事人|客户|业主|租客|被告|原告|对方|学员|嘉宾)(?:离异|丧偶|再婚)"
            "(?=[,。;) ]|$|[带无有单])",
            CUE,
        ),
        Begun("sexual life", _ACTS, "", CUE),
        Begun(
            "sexual life, bare",
            _MORE,
            f"[0-9一二三四五六七八九十两几]{{0,2}}次?(?!人群|者|的(?:治疗|原因|危害|风险)|{HAN}?如何|怎么)",
            CUE,
        ),
        Begun(
            "sexual life, English",
            _EN_MORE_BEGINS,
            "(?![A-Za-z])",
            CUE,
            before="(?<![A-Za-z])",
            whole=f"(?:{_EN_MORE})",
        ),
        Begun(
            "orientation, bare",
            han(_ORIENTATIONS),
            "(?=[,。;!]|$|的[,。;!]|但|和|跟|了|过|[0-9一二三四五六七八九十几两]{1,3}年)",
            BARE,
        ),
        Begun(
            "orientation, bare, English",
            _EN_ORIENTATIONS,
            PHRASE_ENDS,
            BARE,
            before=copula("openly", "quietly", "secretly", "definitely", "and"),
        ),
        Form(
            "loved",
            "(?P<value>(?:年轻时|年轻的时候|曾经?|一直|当年|偷偷|从来就?|其实|根本|压根)*(?:爱过|爱上过?"
            "|喜欢过|暗恋过?|不喜欢|喜欢上)(?:一个|了一个)?(?:男人|女人|男的|女的|男生|女生|男孩子|女孩子"
            "|同性|异性|有妇之夫|有夫之妇))(?=[,。;!]|$)",
            CUE,
        ),
        Form(
            "parted by how often",
            "(?P<value>(?:开|上|约|出|嫖|做|滚|劈|离|结)(?:过|了)(?:好?(?:几"
            "|[0-9一二两三四五六七八九十多数]{1,3})[次回趟晚]的?)(?:房|床单?|炮|轨|娼|爱|腿|婚)"
            "(?![地门产间子价])|嫖(?:过|了)[0-9一二两三四五几]{1,2}次)",
            CUE,
        ),
        Form(
            "whom somebody goes with",
            "(?P<value>(?:对象|现任|前任|恋人|伴侣|另一半|爱人|初恋|男朋友|女朋友)(?:是|都是)(?:一?个)?(?:男的|男生"
            "|女的|女生|男人|女人|男孩|女孩|同性)"
            "|谈(?:过|了)(?:[0-9一二两三四五几]个)?(?:女朋?友[,、和跟也]?(?:[0-9一二两三四五几]个)?男"
            "|男朋?友[,、和跟也]?(?:[0-9一二两三四五几]个)?女)朋?友)(?=[,。;!]|$)",
            CUE,
        ),
        Form("fetish", "(?:有|好)[^,。;的]{0,8}(?:那种|这种|特殊)?(?:的)?(?:癖好|性癖|性癖好)", CUE),
        Form(
            "improper",
            "(?:还|又|也|并|就)发生(?:了|过)(?:性|两性|不正当)?关系|(?:长期|多次|一直|婚内|婚后)?(?:保持|维持|发生"
            "|存在)(?:了|过|着)?不正当(?:男女|两性|性)?关系",
            CUE,
        ),
        Form("often", _OFTEN, CUE),
        Begun(
            "how it goes between two",
            "性生活|夫妻生活|房事",
            "(?:一直|越来越|总是|老是|始终|也|都|很|非常|特别|从来|几乎|基本|就){0,3}"
            "(?:不(?:和谐|协调|满意|愉快|顺利?|合拍|行)|没有|很少|为零|糟糕)(?=[,。;!了过]|$)(?![^。;\n]{0,3}(?:怎么"
            "|如何|会))",
            DEFINITE,
            before=f"(?<=(?:[男女],[1-6][0-9]岁?,|我们?|我俩|咱俩|[跟和与]我?{_SPOUSE}|患者|自述)[^。;\n]{{0,16}})",
        ),
        Begun(
            "waits",
            "婚前|结婚前",
            "(?:守贞|(?:坚决|绝对)?不(?:会|想|能|愿意?)?(?:发生)?(?:性行为|(?:两?性)?关系|同房|上床"
            "|那个))(?=[,。;!了]|$)",
            CUE,
        ),
        Begun(
            "close",
            "有|发生|一直有",
            "(?:过|了|着)?(?:亲密|肌肤|两?性|肉体|那种)关系(?=[,。;!]|$)",
            CUE,
            before=f"(?<=(?:同居|[跟和与]我?{_SPOUSE})[^。;\n]{{0,20}})",
        ),
        Form(
            "whom somebody feels for",
            "(?P<value>(?:只|就|才)?对(?:男|女|同性|异性)(?:人|的|生|孩)?(?:完全|根本|才|就|更|都){0,2}"
            "(?:没有?|提不起|有)(?:什么)?(?:感觉|性趣|欲望))(?=[,。;!]|$)",
            CUE,
        ),
        Form(
            "whom somebody was with first",
            "(?P<value>第一次(?:是|就|早就|都)?给了?(?:我的?)?(?:初恋|前任|前男友|前女友|男友|男朋友|老公|网友|别人"
            "|他|她))(?=[,。;!]|$)",
            CUE,
        ),
        Form(
            "married to one alike, English",
            "(?<![a-z])(?:(?:brother|son|uncle|dad|father|nephew|he)(?:['’]s| is| was"
            "| got) (?:now )?(?P<value>married to"
            " (?:an?(?:other)? man|his boyfriend|his husband))|(?:sister|daughter|aunt|mom|mum|mother|niece"
            "|she)(?:['’]s"
            "| is| was| got) (?:now )?(?P<value>married to (?:an?(?:other)? woman|her girlfriend|her wife)))(?![a-z])",
            CUE,
        ),
        Begun(
            "in a profile, English",
            "bisexual|bi|gay|lesbian|pansexual|asexual|queer|trans woman|trans man|transgender|nonbinary|non-binary",
            "(?=[ ]?[,.;/|]|$)",
            DEFINITE,
            before=(
                "(?<=(?:^|[:;.] |I['’]m |I am |profile[: ]{1,2}|(?-i:[A-Z][a-z]+), )(?<![–-])[1-6][0-9] ?(?:[mf]|yo|y/o"
                "|male|female|nb)?[,/] ?(?:[a-z-]{2,14}(?: [a-z]{2,14})?[,/] ?){0,2})"
            ),
        ),
    )
    prefilter = (
        "性取向|性倾向|性别认同|婚姻状[况态]|婚史|婚况|婚姻史|sexual orientation|gender identity|marital status",
        han(_ORIENTATIONS),
        f"(?:^|[^a-z_])(?:{latin(_ORIENTATIONS)}|{_EN_ORIENTATIONS})(?:[^a-z_]|$)",
        "[是系][双同](?:[,。;!]|$)|在外面?(?:乱来|瞎搞|偷吃|偷腥)|裸照|私密照|不雅照|床照",
        _MORE,
        *_EN_MORE_SIGNS,
        f"睡(?:过|了)[^,。;\\n]{{0,8}}(?:{_PARTNER})|(?:{_PARTNER})(?:一起)?睡[了过]",
        _VIOLATED,
        _VENAL,
        _EN_VIOLATED,
        "[跟和与同][^,。;\\n]{1,10}(?:睡|好上|滚到)|陪[^,。;\\n]{0,4}[上睡]|(?:友|前任|对象)(?:那个|做)[过了]"
        "|[戴带](?:安全|避孕)?套|纯[01]|好上"
        "|不清不楚|been intimate",
        f"(?:{_BONDS})|没有?过?(?:性生活|夫妻生活|同房|做爱|同过房)|无性|碰过?我|是一对|[是对]同?性?情侣|是恋人"
        "|出[过了]?柜",
        f"(?:{_COUPLE}) (?:couple|dads|moms|mums|parents|marriage|wedding)|came out",
        "(?:^|[^a-z])(?:orient|orientation|sexuality|xqx|xingquxiang)[^a-z]",
        "(?:爱过|爱上|喜欢过|暗恋|不喜欢|喜欢上)[^,。;\\n]{0,4}(?:男|女|同性|异性|有[妇夫])|癖|不正当",
        "一夜情|私通|暧昧|乱搞|鬼混|with (?:my|his|her) (?:(?:boy|girl)friend|partner)|嫖[过了]"
        "|谈[过了][0-9一二两三四五几]?个?[男女]",
        "[开上约出嫖做滚劈离结][过了](?:好?几|[0-9一二两三四五六七八九十多数])[次回趟晚]|(?:对象|任|恋人|伴侣|一半|爱人"
        "|初恋|朋友)都?是一?个?[男女同]",
        "发生[了过](?:性|两性|不正当)?关系|出柜|came out to|离异|丧偶|再婚",
        _ACTS,
        _OFTEN,
        _AFFAIR,
        "cheat(?:ed|ing|s) on|affair with |(?:and|['’]s|brought|married|met|with) (?:his |her )?"
        "(?:(?:boy|girl)friend|husband|wife)",
        f"(?:{_SHES})[^,。;\\n]{{0,8}}(?:女朋友|女友|老婆)|(?:{_HES})[^,。;\\n]{{0,8}}(?:男朋友|男友|老公)",
        "喜欢(?:的是)?(?:男|女|同性)|性伴|[两异同]?性关系|男女关系|同居|有染|有一腿|通奸|外面有|小三|情人|情妇"
        "|二奶|第三者|劈腿|偷情|外遇|绿帽|上了?床",
        "(?:had|have) sex|(?:male|female|same-sex|sexual|casual) partners?|sexual history|性生活|性史|性行为频率|房事"
        "|圆过?房"
        "|[让准许]我碰|守贞|婚前不|对[男女异同][^,。;\\n]{1,3}[没有提][^,。;\\n]{0,4}[感兴性]|第一次[^,。;\\n]{0,3}给"
        "|亲密关系"
        "|married to (?:an?|another|his|her) ",
    )
