"""What is said of a person's crimes and punishments."""

from detectors.recognisers.identifier import Form
from detectors.recognisers.statement import (
    ARTICLE,
    CUE,
    DEFINITE,
    ITEM_ENDS,
    LABEL,
    NARROWED,
    Begun,
    Statement,
    apposed,
    labelled,
    one_of,
    told,
)

_CRIMES = (
    "盗窃|偷窃|入室盗窃|扒窃|抢劫|抢夺|诈骗|合同诈骗|集资诈骗|信用卡诈骗|电信诈骗|电信网络诈骗|网络诈骗|贷款诈骗"
    "|票据诈骗|保险诈骗|敲诈勒索|职务侵占|挪用公款|挪用资金|贪污|受贿|非国家工作人员受贿|行贿|单位行贿|滥用职权"
    "|玩忽职守|徇私枉法|故意伤害|故意杀人|杀人|过失致人死亡|过失致人重伤|故意毁坏财物|强奸|强制猥亵|猥亵儿童|猥亵"
    "|非法拘禁|非法侵入住宅|绑架|拐卖妇女|拐卖儿童|拐卖|虐待|遗弃|重婚|侮辱|诽谤|寻衅滋事|聚众斗殴|打架斗殴|打架"
    "|殴打他人|聚众赌博|网络赌博|赌博|开设赌场|妨害公务|袭警|伪证|妨害作证|窝藏|包庇|掩饰隐瞒犯罪所得|危险驾驶"
    "|醉驾|醉酒驾驶|酒后驾驶|酒驾|毒驾|无证驾驶|交通肇事|肇事逃逸|贩卖毒品|贩毒|运输毒品|制造毒品|非法持有毒品"
    "|容留他人吸毒|吸毒|吸食毒品|吸食冰毒|吸食大麻|走私|非法经营|非法行医|非法捕捞水产品|非法狩猎|滥伐林木"
    "|盗伐林木|失火|重大责任事故|传销|组织领导传销|组织、领导传销活动|非法吸收公众存款|非法集资|洗钱|逃税|偷税"
    "|虚开增值税专用发票|虚开发票|伪造货币|伪造公文印章|招摇撞骗|假冒注册商标|侵犯著作权|生产销售伪劣产品"
    "|侵犯公民个人信息|非法获取计算机信息系统数据|帮助信息网络犯罪活动|帮信|拒不执行判决|拒不支付劳动报酬"
    "|组织考试作弊|代替考试|放火|爆炸|投毒|高空抛物|强迫交易|非法持有枪支|组织卖淫|容留卖淫|介绍卖淫|嫖娼|卖淫"
    "|传播淫秽物品|偷越国境|黑社会性质组织|泄露国家秘密|间谍"
)
_EN_CRIMES = (
    "theft|petty theft|grand theft|larceny|robbery|armed robbery|burglary|fraud|wire fraud|tax fraud|bank fraud"
    "|credit card fraud|insurance fraud|assault|aggravated assault|battery|murder|attempted murder|manslaughter"
    "|homicide|rape|sexual assault|sexual abuse|indecent exposure|child abuse|drug possession|possession"
    "|possession of [a-z]+|dealing|drug dealing|selling [a-z]+|drug trafficking|trafficking|drunk driving|dui|dwi"
    "|reckless driving|hit and run|arson|embezzlement|bribery|money laundering|tax evasion|forgery|shoplifting"
    "|kidnapping|stalking|harassment|perjury|domestic violence|domestic abuse|vandalism|extortion|blackmail"
    "|identity theft|prostitution|grievous bodily harm|gbh|abh|affray|disorderly conduct|trespassing"
)
_PENALTIES = (
    "有期徒刑|无期徒刑|死刑|死缓|拘役|管制|罚金|缓刑|实刑|行政拘留|刑事拘留|治安拘留|劳动教养|强制隔离戒毒"
    "|强制戒毒|社区戒毒|社区矫正|剥夺政治权利|收容教养"
)
_N = "[0-9一二三四五六七八九十两半几多]{1,4}"
_SOME = f"{_N}(?:个?半?[年月]|[日天])(?:[零又]?{_N}(?:个?月|[日天]))?"
_LENGTH = f"[^,。;]{{0,3}}{_SOME}"
_YEARS = f"{_N}年(?:[零又]?{_N}个?月)?|{_N}个月"
_ALONE = "(?![余多]?以[上下]|[余多]?(?:至|或者?|、|-)|并处或|的[,]|的?(?:犯罪分子|罪犯|人员))"
_PURSUED = "(?=罪|[^。;]{0,12}(?:被|判|获刑|入狱|服刑|逮捕|拘留|处罚|起诉|立案)|$)"
_CRIME = f"{one_of(_CRIMES, _EN_CRIMES)}罪?"
_AUTHORITY = "(?:[^,。;被]{0,12}(?:公安局|派出所|公安机关|警方|警察|民警|法院|检察院|分局))?"
_NOT_SURE = (
    "(?<!(?:最[高低多]|可能?|将|会|应当?|面临|能|要|如|若|假如|如果|一旦|怎么|甲|乙|丙|丁|某公司|者|的)[^,。;0-9]{0,8})"
)
"""What may come, and what a teacher's 甲 has done, are nobody's."""
_FIRST = "".join(sorted({crime[0] for crime in _CRIMES.split("|")} | set("因犯涉被遭获领判坐蹲关服劳在")))
"""What begins a crime or its punishment."""
_PUNISHED = (
    f"(?:被|遭|被处){_AUTHORITY}(?:依法|先后|再次|又)?(?:判处|处以?|判|给予|决定)?(?:{one_of(_PENALTIES)}{_LENGTH})"
    f"|(?:被|获|领)?判(?:处|了|刑)?(?:{one_of(_PENALTIES)}{_LENGTH}|(?<=[被了获]判[处了刑]?|判[了刑]){_SOME})"
    f"|获刑{_SOME}|被(?:拘留|拘役|劳教|强制戒毒|强戒|关)(?:过|了)?{_SOME}"
    f"|(?:坐|蹲|关)(?:过|了){_SOME}的?(?:牢|监狱|大牢|看守所|班房|号子|大狱)"
    f"|(?:服刑|坐牢|蹲监狱|蹲大牢|在里面关|劳改)(?:过|了){_SOME}"
)
"""A punishment of one person, for its length is told: 被行政拘留十日."""
_JAILED = (
    f"(?:坐|蹲|关)(?:过|了)?{_SOME}的?(?:牢|监狱|大牢|看守所|班房|号子)"
    "|(?:进|蹲|去)(?:过|了)(?:看守所|监狱|局子|派出所|拘留所|少管所|班房|号子)|吃过(?:牢饭|官司)|二进宫"
)
_WENT = (
    "入狱|坐牢|坐过牢|服刑|蹲过监狱|蹲过大牢|劳改|被劳教|被通缉|被批捕|被批准逮捕|被逮捕|被刑拘|被刑事拘留"
    "|被行政拘留|被拘留|刑满释放|刑满出狱|假释出狱|取保候审|被判刑|被判缓刑|被判了刑|被强制戒毒|被强制隔离戒毒"
    "|被监视居住|被移送审查起诉|被提起公诉|被吊销驾照|被治安处罚|缓刑期|从监狱放出来|从里面放出来|放出来的"
    "|从牢里出来|刚出狱|出狱后|在监狱里|关在看守所"
)
_EN_TIME = (
    "(?:(?:[0-9]+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty"
    "|several)(?:-and-a-half| and a half)?[- ](?:years?|months?|weeks?|days?)|life|time)"
)
_EN_PLACE = "(?: (?:in|of) (?:[a-z]+ ){0,2}(?:prison|jail|custody|probation|community service|detention))"
_EN_FOR = f"(?: (?:for|on charges of|on) (?:an? )?(?:[a-z-]+ ){{0,2}}?{one_of(_EN_CRIMES)})"
_EN_CONVICTED = (
    "convicted of|found guilty of|pleaded guilty to|pled guilty to|charged with|arrested for"
    "|arrested on suspicion of|guilty of|sentenced for|jailed for|imprisoned for|locked up for|indicted for"
    "|indicted on|on probation for|on parole for|caught shoplifting|busted for"
)


class CriminalRecordRecognizer(Statement):
    """A person's crimes, punishments and time in prison (GB/T 45574-2025 Annex A, other: criminal records;
    GB/T 35273-2020 Annex B)."""

    entity = "CRIMINAL_RECORD"
    release = "3.0.0"
    joined_by = (
        "[^,。;:!?、的]{0,14}|[ ][0-9]{4}[ ]|,(?:并处?|并于|并被|后又?|又|缓刑|附加|剥夺|且|是|就是"
        "|[0-9]{4}年[^,。;]{0,12}"
        "|[^,。;]{0,3}判处?了?)|,? [^,.;:]{0,30}(?<=[ ])"
    )
    forms = (
        labelled(
            "犯罪记录|前科|前科记录|前科劣迹|违法犯罪记录|刑事处罚记录|刑事记录|违法记录|案底|罪名|判决结果|刑期"
            "|曾受处罚|涉嫌罪名|处罚记录|criminal record|criminal history|convictions?|arrest record|record check"
            "|background check|prior convictions?|priors",
            f"(?:{_CRIME}(?: (?:{one_of(_PENALTIES)}{_LENGTH}))?|{one_of(_PENALTIES)}{_LENGTH})(?!的|是|[、/]|等)",
            "(?!如|例如|包括)[^。;|]{0,20}?",
        ),
        Form(
            "punished, and for how long",
            f"(?=[{_FIRST}]){_NOT_SURE}(?P<value>(?:因(?:为|犯|涉嫌)?|犯|涉嫌)?"
            f"(?:{one_of(_CRIMES)}罪?,?[^,。;的者将可会能应]{{0,16}}?)?"
            f"(?:{_PUNISHED})(?:,?(?:并处|缓刑|宣告缓刑|附加)(?:罚金|没收)?[^,。;]{{0,14}})?){_ALONE}",
            DEFINITE,
        ),
        Form(
            "sentence",
            "(?:判处|处以|执行|给予"
            f"|被处)(?:(?!以[上下])[^,。;]){{0,14}}?(?P<value>{one_of(_PENALTIES)}(?:{_LENGTH})?){_ALONE}",
            CUE,
        ),
        told(
            "被判|判了|判过|判|获刑|被拘役|拘役",
            f"[过了]?(?:{one_of(_PENALTIES)}(?:{_LENGTH})?|{_YEARS}){_ALONE}",
            "years",
        ),
        told(
            "犯|犯有|犯了|因|因为|涉嫌|因犯|因涉嫌|被控|构成|涉",
            f"(?!罪嫌疑){NARROWED}{one_of(_CRIMES)}罪?{_PURSUED}",
            "crime",
        ),
        Begun(
            "crime, English",
            _EN_CONVICTED,
            f"{ARTICLE}(?!not )(?:{NARROWED}{_CRIME})?",
            CUE,
            before="(?<!not )",
        ),
        Form(
            "punished, English",
            "(?<![A-Za-z])(?:(?:had |has )?(?:served|spent|did|done|doing|serving"
            f"|got) {_EN_TIME}{_EN_PLACE}?{_EN_FOR}"
            f"|(?:served|spent|did|serving) {_EN_TIME}{_EN_PLACE}"
            f"|(?:was |been )?sentenced to (?:[a-z]+ )?{_EN_TIME}{_EN_PLACE}?"
            f"|(?:is|was|been|currently|out) on (?:parole|probation|bail)(?:{_EN_FOR})?)(?![A-Za-z])",
            CUE,
        ),
        Form(
            "conviction, English",
            "(?<![A-Za-z])(?:(?:19|20)[0-9]{2} )?(?:prior )?(?:felony|misdemeanou?r|criminal)"
            " (?:conviction|charge|arrest|plea)s?"
            f"(?:,| -| for| of|:) ?(?:[a-z-]+ )?{one_of(_EN_CRIMES)}(?:,? ?(?:in )?(?:(?:19|20)[0-9]{{2}}"
            "|[A-Z][a-z]+ County))*",
            DEFINITE,
        ),
        apposed(_CRIMES, f"罪{ITEM_ENDS}"),
        apposed(
            "累犯|惯犯|刑满释放人员|社区矫正对象|社区矫正人员|吸毒人员|有前科|有案底|在逃|网上追逃",
            name="apposed convict",
        ),
        told(
            "有|有过|曾有|留下|留下了|留有|留了|具有|存在|背了|背着|has a|had a|has|have a|with a|got a",
            "(?:盗窃|偷窃|犯罪|吸毒|诈骗|伤害|刑事|违法|抢劫|强奸|酒驾|打架|赌博|两次|多次){0,3}(?:前科|案底|犯罪记录"
            "|刑事记录|吸毒史|吸毒前科|criminal record|prison record|felony|record for [a-z]+|rap sheet)(?!的|者|证明"
            "|查询)",
            "record",
        ),
        Form(
            "known record",
            "(?:^|(?<=[,;。(:]))有(?P<value>(?:盗窃|偷窃|犯罪|吸毒|诈骗|伤害|刑事|违法|抢劫|强奸|贩毒|赌博|酒驾|两次"
            "|多次|[0-9一二三四五六七八九]次){0,3}(?:前科|案底))(?=[,。;].{0,24}(?:刑满|释放|出狱|服刑|入狱|判|曾|他"
            "|她|其|找工作|打工|录用))",
            LABEL,
        ),
        Form(
            "punished for",
            "(?:曾|多次|前年|去年|今年|上月|[0-9]年|[0-9]月|日|因|先后"
            f"|又)因?(?:(?P<value>{one_of(_CRIMES)})(?=[被遭]))?"
            "(?P<value>[^,。;:、的]{0,8}?(?:被|遭)(?:公安机关"
            "|警方|派出所|民警)?"
            "(?:行政拘留|刑事拘留|强制戒毒|强制隔离戒毒|治安拘留|治安处罚|行政处罚|拘留|判刑|判处拘役)"
            f"(?:{_SOME})?)(?!的)",
            CUE,
        ),
        told(
            "是|系|属|为",
            "(?:网上)?(?:累犯|惯犯|在逃人员|逃犯|通缉犯|劳改犯|杀人犯|强奸犯|诈骗犯|刑满释放人员|社区矫正对象"
            "|吸毒人员|瘾君子|a (?:convicted )?felon|a registered sex offender)(?!的|们)",
            "convict",
        ),
        Begun("what for", _CRIMES, "罪?进去(?:的|(?:过|了)(?:[两三几一]次|好几次)?)", CUE),
        Form(
            "went to prison",
            f"{one_of(_WENT)}|{_JAILED}|(?<![A-Za-z])(?:convicted felon|ex-con(?:vict)?|registered sex offender"
            "|was in (?:prison|jail)|went to (?:prison|jail)|is in (?:prison|jail)|got out of (?:prison|jail)"
            "|behind bars)(?![A-Za-z])",
            CUE,
        ),
    )
    prefilter = (
        "违法记录|刑事处罚记录|罪名|判决结果|刑期|曾受处罚|处罚记录|criminal history|convictions?|arrest record"
        "|record check|background check|priors",
        f"{_PENALTIES}|(?:判[处了过]?|获刑|拘留[了过]?|劳教[了过]?|强戒[了过]?|被关[了过]?|坐牢[了过]"
        f"|大牢[了过]){ARTICLE}[过了刑]?{_SOME}",
        f"(?:坐|蹲|关)(?:过|了){_SOME}",
        _CRIMES,
        f"(?:{_EN_CONVICTED}|in prison|in jail|of probation|to prison|to jail|out of jail|sentenced to)",
        f"(?:served|spent|did|done|serving|doing|got) {_EN_TIME}",
        "on (?:parole|probation|bail)|convicted felon|a felon|ex-con|sex offender|behind bars|felony|misdemeanou?r"
        "|criminal (?:conviction|charge|arrest|plea)|rap sheet|record for",
        "前科|案底|犯罪记录|刑事记录|吸毒史|criminal record|prison record",
        _WENT,
        _JAILED,
        "被(?:公安机关|警方|派出所|民警)?(?:行政|刑事|治安)?(?:拘留|处罚)|强制戒毒|判刑|判处拘役",
        "累犯|惯犯|在逃人员|逃犯|通缉犯|劳改犯|杀人犯|强奸犯|诈骗犯|刑满释放人员|社区矫正对象|吸毒人员|瘾君子"
        "|在逃|追逃",
    )
