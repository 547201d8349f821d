"""What is said of a person's disability or undisclosable occupation."""

from detectors.recognisers.identifier import AFTER, Form
from detectors.recognisers.statement import (
    A_NAME,
    ARTICLE,
    COPULA,
    CUE,
    DEFINITE,
    LABEL,
    NARROWED,
    PHRASE_ENDS,
    TIE,
    Begun,
    Statement,
    apposed,
    bare,
    labelled,
    one_of,
    stated,
    told,
)

_KINDS = "视觉|听觉|智能|身心|视力|听力|言语|肢体|智力|精神|多重|心智"
_LEVEL = "(?:[一二三四1-4]级|[极]?[重中轻]度)"
_GRADE = f"(?:(?:{_KINDS})(?:残[疾障](?:{_LEVEL})?|{_LEVEL}残[疾障])|{_LEVEL}(?:{_KINDS})?残[疾障]|残[疾障]{_LEVEL})"
_CERTIFICATES = (
    "身障证明|身障手册|残疾人证|残疾证|残疾军人证|伤残军人证|伤残人民警察证|残疾人服务一卡通|盲人证|低保证"
    "|特困证|残障证|残障手册"
    "|身心障碍手册|身心障碍证明|残疾军人优待证|伤残证|重残证|blue badge|disability certificate|disability card"
    "|disabled person's card"
)
_DISABLED = (
    "残疾人员|残疾人|残障人士|残障者|残疾军人|伤残军人|聋哑人|聋人|盲人|视障人士|视障者|听障人士|听障者"
    "|智障人士|肢残人士"
    "|智能障碍者|身心障碍者|视觉障碍者|听觉障碍者|肢体障碍者|自闭症者|精神障碍者|智力残疾人|重残人|残疾儿童"
    "|残疾人士|残疾退役军人|肢残军人|瘫痪病人|重度残疾人|重残人员|视障|听障|肢障"
)
_EN_DISABLED = (
    "deaf|blind|deaf-mute|quadriplegic|paraplegic|disabled|hearing impaired|visually impaired|hard of hearing"
    "|wheelchair-bound|wheelchair user|an amputee|amputee|paralysed|paralyzed|bedridden|registered blind"
    "|registered disabled|deafblind|tetraplegic|mute|a double amputee|nonverbal|a person with a disability"
    "|partially sighted"
)
_EN_CONDITIONS = (
    "uses a wheelchair|in a wheelchair|wears hearing aids|uses a guide dog|has a guide dog|uses a prosthetic leg"
    "|has a prosthetic leg|lost a leg|receives disability benefits|on disability benefits"
    "|gets disability benefits|collects disability|on disability|has a cochlear implant"
)
_CONDITIONS = (
    "双目失明|左眼失明|右眼失明|先天失明|双耳失聪|先天失聪|高位截瘫|高位截肢|下肢瘫痪|下半身瘫痪|坐轮椅|靠轮椅"
    "|左腿截肢|右腿截肢|双腿截肢|双下肢截肢|左臂截肢|右臂截肢|截肢了|戴人工耳蜗|装了人工耳蜗|戴义肢|装了假肢|全盲"
    "|半盲|天生听不见|从小听不见|后天失明|领残疾补贴|领取残疾补贴|领重残补贴|领护理补贴|领两项补贴|办了残疾"
)
_LIMBS = "眼睛?|耳朵?|腿|手(?![机表链套边里上])|臂|脚|下肢|上肢|小腿|大腿|胳膊|手臂|前臂|手掌|脚掌|手指|拇指|食指"
_LOST = (
    "截肢|截掉|截了|失明|失聪|全盲|全失明|半失明|全聋|重听|残疾|缺失|缺如|瘫痪|瘫了|断了|没了|看不见|听不见"
    "|听不到|致残|残废|萎缩|没有知觉"
    "|装了?假肢|装了?义肢|不能动|伸不直|瘸了?|跛|残(?=[,。;了])"
)
_STATES = (
    f"(?:左|右|双|两)(?:侧|边|只|条|下|上|小|大)?(?:{_LIMBS}"
    f"|肢)[^,。;的边里上机环套表链]{{0,5}}?(?:{_LOST})(?![联证])|(?:下半身|下肢|高位)(?:瘫痪|截瘫|截肢)",
    "(?:天生|先天性?|从小|自幼|后天|生下来|出生)(?:就|便|是|个){0,2}(?:聋哑|聋|哑|盲|失明|失聪|看不见|听不见"
    "|残疾|弱视|重听|听障|视障|智障|兔唇|畸形)人?",
    "只剩[^,。;]{0,4}?(?:手指|指头|根指|条腿|只手|只眼|只耳|条胳膊)"
    "|[缺少断]了?[0-9一二两三四半](?:根|个|条|只|截)(?:手指|指头|胳膊|腿|手|脚|眼)(?!机|表|链|镜|套)",
    "(?<=(?:落下|成|致|摔|撞|砸|炸|打|电)(?:了|的|个|终[身生]){0,2})(?:残疾|残废|瘸子|瘫痪)|致残|终身残疾",
    "(?<=(?:戴|装|穿戴|靠|用|配|植入|坐|拄|牵|需|要)(?:着|了|过)?(?:个|一副|两个|只|双)?)(?:助听器|人工耳蜗"
    "|电子耳蜗|义肢|假肢|义眼|假眼|轮椅|双拐|拐杖"
    "|盲杖|导盲犬|助行器)(?!的人|厂|店|公司|品牌|租赁|通道|坡道)",
    "(?<=在)(?:国安局|国家安全[局部厅]|军情局|情报局)(?:上班|工作|任职)",
    "侏儒症?|聋哑|失聪|高位截瘫|独眼|独臂|单臂|独腿|跛脚|瘸腿",
    "(?<=(?:领|领取|享受|拿|获批|申领|办|有|拿到|批)(?:着|了|过)?)(?:高额|普通|困难|重度)?(?:残疾人?|伤残|重残"
    "|身障|身心障碍|残障)(?:生活|两项|护理)?"
    "(?:津贴|补贴|补助|抚恤金?)",
    "(?:听力语言|视力|听力|言语|肢体|智力|精神|多重|[肢视听]残)(?:残[疾障])?[一二三四1-4]级(?:残[疾障])?(?![、至-])",
    "(?:视力|听力|言语|肢体|智力|精神|多重)残[疾障]",
    "[一二三四五六七八九十]级(?:工伤|伤残|残疾)|(?:工伤|伤残)[一二三四五六七八九十]级",
    "[极重中轻]{1,2}度(?:肢体|智力|智能|听力|视力|精神|言语|多重|身心)(?:残[疾障]|障碍者?)",
    "(?:核心|重要)?(?:涉密|机要|保密|侦察|情报|军情|特勤|国安|国家安全|缉毒|卧底|便衣)(?:侦察|侦查|情报"
    "|通信)?(?:人员|干部|民警|警察|军官|特工)|脱密期|证人保护(?:计划|项目|名单)?",
)
"""What a body has lost or goes with, the grade of it, and what must not be known of somebody's work."""
_STATE_BEGINS = (
    "左|右|双|两|高位|天生|先天|从小|自幼|后天|生下来|出生|只剩|缺|少|断|致残|残疾|残废|瘸子|瘫痪|终身残疾"
    "|助听器|人工耳蜗|电子耳蜗|义肢|假肢|义眼|假眼|轮椅|双拐|拐杖"
    "|盲杖|导盲犬|助行器|侏儒|聋哑|失聪|独眼|独臂|单臂|独腿|跛脚|瘸腿|高额|普通|困难|伤残|重残|身障|身心障碍"
    "|听力|视力|言语|肢体|智力|精神|多重|肢残|视残|听残"
    "|工伤|一|二|三|四|五|六|七|八|九|十|极|重|中|轻|核心|涉密|机要|保密|侦察|情报|特勤|国安|缉毒|便衣|卧底"
    "|脱密期|证人保护|下半身|下肢"
)
_EN_AIDED = (
    "(?:uses?|using|used|in|needs?|requires?|pushing|wears?|has|with) (?:an? |her |his |my )?",
    "(?:power |electric |manual )?(?:wheelchair|hearing aids?|guide dog|white cane|cochlear implants?"
    "|prosthe(?:sis|tic)(?: leg| arm| limb)?|mobility scooter|sign language)",
)
_EN_PAID = (
    "(?:on|gets|receives?|receiving|collects?|draws?|claims?) (?:long[- ]term |permanent )?",
    "(?:disability(?! (?:rights|policy|law|insurance|claims|studies|issues))(?: benefits?| living allowance"
    "| allowance| pension)?|ssdi|pip)(?![a-z])",
)
_EN_LOST = (
    "(?:lost|missing) (?:an? |his |her |my |both )?(?:left |right )?(?:leg|arm|eye|hand|foot|sight|hearing|legs"
    "|arms|fingers?"
    "|vision)(?! of)"
    "|(?:can't|cannot|unable to) (?:(?:use|move|see|hear|feel)(?: out of| with)? (?:his|her|my) (?:left "
    "|right )?(?:arms?|legs?"
    "|hands?|eyes?|ears?|foot|feet|side)|walk(?: unaided| without [a-z ]+)?)"
    "|registered (?:as )?(?:severely |partially )?(?:sight[- ]impaired|blind|disabled|deaf|vision impaired)"
    "|severely sight impaired"
    "|(?:(?:above|below)[ -](?:knee|elbow) |double |bilateral |leg |arm )?amputee(?:, prosthesis[a-z ]*)?"
    "|paraly[sz]ed from [a-z ]{3,20}|(?:profound|severe|bilateral|partial|total)(?:ly)? (?:hearing|sight|vision)"
    "[ -](?:loss|impairment|impaired)|(?:hearing|vision|sight) loss(?:, bilateral)?"
    "|(?:learning|intellectual|developmental|physical|mobility|cognitive|service-connected) disabilit(?:y|ies)"
    "|work(?:s|ed|ing)? undercover|undercover (?:informant|officer|agent|cop|detective|operative|work)"
    "|(?:confidential|police|paid) informant|witness protection(?: scheme| program(?:me)?)?"
)
_EN_STATES = f"(?<={_EN_AIDED[0]}){_EN_AIDED[1]}|(?<={_EN_PAID[0]}){_EN_PAID[1]}|{_EN_LOST}"
_EN_STATE_BEGINS = (
    "power|electric|manual|wheelchair|hearing|guide|white|cochlear|prosthesis|prosthetic|mobility|sign|lost"
    "|missing|can't|cannot|unable|registered"
    "|severely|above|below|double|bilateral|leg|arm|amputee|disability|ssdi|pip|paralysed|paralyzed|profound"
    "|profoundly|severe|partial|partially"
    "|total|totally|vision|sight|learning|intellectual|developmental|physical|cognitive|service-connected|work"
    "|works|worked|working|undercover|confidential|police|paid|witness"
)
_PINYIN = "(?:shili|tingli|yanyu|zhiti|zhili|jingshen|duochong) ?canji(?: ?(?:yi|er|san|si|[1-4]) ?ji)?"
_IMPAIRED = "视障|听障|肢障|智障|言语障碍|聋哑|残障|失明"
_COVERT = (
    "卧底民警|便衣|便衣民警|刑侦卧底|国安人员|国安局的人|军情人员|保密单位人员|保密岗位|涉密岗位|核心涉密岗位"
    "|重要涉密人员|证人保护对象|污点证人|秘密证人|卧底警察|卧底|卧底特工|便衣警察|秘密警察|缉毒警察|缉毒警"
    "|缉毒民警|线人|警方线人|特情|特情人员|耳目|特工|间谍|情报人员|情报员|国安人员|国安干警|国家安全机关工作人员"
    "|涉密人员|核心涉密人员|机要人员|机要秘书|保密人员|秘密工作者|隐蔽战线|受保护证人|污点证人"
)
_EN_COVERT = (
    "undercover officer|undercover agent|undercover cop|undercover|confidential informant|police informant"
    "|informant|spy|intelligence officer|secret agent|protected witness"
)


class SpecificIdentityRecognizer(Statement):
    """A person's disability, its certificate, and an occupation that must not be known (PIPL 28(1); GB/T 45574-2025
    Annex A, specific identity)."""

    entity = "SPECIFIC_IDENTITY"
    release = "3.0.0"
    forms = (
        Form(
            "certificate number",
            f"{one_of(_CERTIFICATES)}(?:号码?|编号)?(?: (?:no"
            f"|number)[.]?)?(?:{TIE})?(?P<value>{_GRADE}|(?:{_KINDS})?{_LEVEL}(?![、至-])"
            f"|[A-Za-z\u4e00-\u9fff]{{0,4}}[0-9]{{6,19}}[0-9Xx]?(?:[1-7][1-4])?(?:B[0-9])?){AFTER}",
            LABEL,
        ),
        labelled(
            "残疾类别|残疾等级|残疾类型|残疾情况|残疾状况|伤残等级|残疾级别|残障类别|障碍类别|障碍等级"
            "|身心障碍类别|canji ?zheng|canji leibie|disability|disability type"
            "|disability status|disability level",
            f"(?!.{{0,4}}[至到~-]){NARROWED}(?:{_PINYIN}|{_GRADE}|(?:{_KINDS})(?!的)|[一二三四五六七八九十1-9]级"
            f"|{one_of(_DISABLED, _EN_DISABLED)})(?![、/至-])",
        ),
        labelled(
            "职业|职务|身份|真实身份|工作性质|岗位|秘密身份|occupation|real identity|job",
            f"{NARROWED}{one_of(_COVERT, _EN_COVERT)}(?![、/]|的)",
        ),
        Form(
            "grade",
            f"(?P<value>(?:{_KINDS})(?:残[疾障]{_LEVEL}|{_LEVEL}残[疾障])|{_LEVEL}(?:{_KINDS})(?:残[疾障]|障碍者?)"
            "|残疾军人,[一二三四五六七八九十]级|伤残军人[,(]?[一二三四五六七八九十]级)(?![、至-]|的?标准"
            f"|以[上下])",
            CUE,
        ),
        Begun(
            "grade in the next cell",
            _KINDS,
            "残[疾障][ ]?[|,/][ ]?(?P<value>[一二三四1-4]级)(?=[ ]?(?:[|,/]|$))",
            CUE,
        ),
        bare(_STATE_BEGINS, "(?:" + "|".join(_STATES) + ")", "state"),
        Begun("state, English", _EN_STATE_BEGINS, "", CUE, before="(?<!not )", whole=f"(?:{_EN_STATES})(?![a-z])"),
        bare(_EN_DISABLED, f"{one_of(_EN_DISABLED)}{PHRASE_ENDS}", "bare disabled, English", before=COPULA),
        bare(
            _DISABLED,
            f"{one_of(_DISABLED)}(?:,?(?:听力语言|视力|听力|言语|肢体|智力|精神"
            f"|多重)?[一二三四1-4]级残[疾障])?(?!联合会|教育|就业|体育|协会)",
            "bare disabled",
        ),
        apposed(_DISABLED),
        apposed(
            "重度残疾|中度残疾|轻度残疾|一级残疾|二级残疾|三级残疾|四级残疾|重度肢体残疾|重度智力残疾"
            "|肢体残疾|听力残疾|视力残疾|精神残疾|智力残疾",
            name="apposed disability",
        ),
        Form(
            "disorder by law",
            "(?P<value>第[一二三四五六七1-7]类[ ,:]?(?:[极重中轻]{1,2}度))(?![污腐磨疲影风缺])",
            LABEL,
        ),
        Form("gender", "(?:是|为|系)(?P<value>跨性别(?:者|女性|男性|人士)|变性人|间性人)(?!的|们)", CUE),
        Form("pinyin", f"(?<![A-Za-z])(?P<value>{_PINYIN})(?![A-Za-z])", DEFINITE),
        Begun("condition, English", _EN_CONDITIONS, "(?! (?:policy|law|insurance))", CUE),
        Begun(
            "impaired and named",
            f"{_IMPAIRED}|残疾|盲人",
            f"(?:人士|者|人|学生)?(?={A_NAME}(?:[,。;)、 ]|$|申请|因|的|在|去|想|报))",
            LABEL,
        ),
        Begun("condition", _CONDITIONS, "(?!的?(?:人|者))", CUE),
        told(
            "持有|持|领有|拿到|换领|提供|提交|出示|刚办下来|办下来|办理了|办理|领取了|领取|办了|有|领了|取得"
            "|has an?|holds an?",
            f"(?:{_LEVEL})?(?:{_KINDS})?(?:{_LEVEL})?{one_of(_CERTIFICATES)}(?:[(][^()]{{1,8}}[)])?(?!的)",
            "certificate",
        ),
        told(
            "是|身为|属于|系|鉴定为|评定为|认定为|评为|评上|定为|有|患有|存在",
            f"{NARROWED}(?:{one_of(_DISABLED)}|{_GRADE})(?!的|们|联合会|教育|就业|体育|协会|服务|儿童|学生|职工"
            f"|学校|群体|员工)",
            "disabled",
        ),
        Begun(
            "disabled, English",
            "is|am|was|born|became|as|been|he's|she's|i'm",
            f"{ARTICLE}(?!not )(?P<value>(?:legally |registered |partially |totally |completely |profoundly )?"
            f"{one_of(_EN_DISABLED)}(?: person| in (?:one|both) (?:eyes?|ears?))?)"
            "(?! (?:to|on|for|without|spot|date|faith|trust|test|review|by default|due|until))",
            CUE,
            before=(
                "(?<!(?:account|feature|option|card|function|service|login|access|plugin|speaker|phone|button"
                "|comment|ads?)s? )"
            ),
        ),
        told(
            "has|have|lives with",
            "(?:[a-z]+ ){0,2}(?:disability|hearing impairment|visual impairment)(?! (?:rights|law|policy|insurance))",
            "a disability, English",
        ),
        told(
            "是|身为|担任|充当|做|当|当过|从事|任|作为|为|works as|is|was|worked as|works|am|served as",
            f"{NARROWED}{one_of(_COVERT, _EN_COVERT)}(?!的|们|片|电影|小说)",
            "undisclosable occupation",
        ),
        stated("真实身份|秘密身份|职业|身份", f"{NARROWED}{one_of(_COVERT, _EN_COVERT)}"),
    )
    prefilter = (
        *_STATES,
        "".join(_EN_AIDED),
        f"{''.join(_EN_PAID)}[^a-z]",
        _EN_LOST,
        f"(?:['’](?:s|m)|is|am|was|been|being|as|became|born|an?|turned|[,:"
        f'|("/-]) ?(?:[a-z-]+ ){{0,2}}(?:{_EN_DISABLED})[^a-z]',
        _CERTIFICATES,
        f"第[一二三四五六七1-7]类|{_PINYIN}|canji|跨性别|变性人|间性人|伤残军人|(?:{_KINDS})障碍|(?:{_KINDS}"
        f"|[一二三四1-4]级|[重中轻]度)残[疾障]|障碍类别|障碍等级|(?:{_KINDS}){_LEVEL}残|残[疾障][一二三四1-4]级"
        "|残疾(?:类别|等级|类型"
        f"|情况|状况|级别)|伤残等级|残障类别|disability",
        f"{_DISABLED}|{_COVERT}|{_CONDITIONS}|{_IMPAIRED}"
        "|残疾(?=[赵钱孙李周吴郑王张刘陈杨黄林何高梁宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜"
        "崔钟谭陆汪范])"
        f"|{_EN_CONDITIONS}",
        f"(?:is|am|was|born|became|as|been|'s|'m){ARTICLE}(?:legally |partially |totally |completely |profoundly "
        f"|registered )?(?:{_EN_DISABLED})"
        f"|registered (?:{_EN_DISABLED})"
        f"|{_EN_COVERT}|(?:hearing|visual) impairment",
    )
