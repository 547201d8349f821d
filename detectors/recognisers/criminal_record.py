"""What is said of a person's crimes and punishments."""

from detectors.recognisers.identifier import HAN, Form
from detectors.recognisers.statement import (
    ARTICLE,
    BARE,
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
    "|possession of [a-z]+|dealing|drug dealing|selling [a-z]+|drug trafficking|trafficking|drunk driving"
    "|drink-driving|drunk-driving|drink driving|driving under the influence|benefit fraud|handling stolen goods|dui|dwi"
    "|reckless driving|hit and run|arson|embezzlement|bribery|money laundering|tax evasion|forgery|shoplifting"
    "|kidnapping|stalking|harassment|perjury|domestic violence|domestic abuse|vandalism|extortion|blackmail"
    "|identity theft|prostitution|grievous bodily harm|gbh|abh|affray|disorderly conduct|trespassing"
)
_PENALTIES = (
    "有期徒刑|无期徒刑|死刑|死缓|拘役|管制|罚金|缓刑|实刑|行政拘留|刑事拘留|治安拘留|劳动教养|强制隔离戒毒"
    "|强制戒毒|社区戒毒|社区矫正|剥夺政治权利|收容教养"
)
_CAUGHT = (
    "劳改释放|劳改释放的|劳改犯出身|刑释人员|刑释解教人员|有前科|前科累累|案底在身|被抓过|抓进去过|进去过"
    "|进过局子|进过看守所|进过派出所|进过监狱|进过少管所|进过拘留所|蹲过号子|蹲过看守所|蹲过班房|蹲过局子"
    "|坐过牢|坐过大牢"
    "|吃过牢饭|网上追逃|被网上追逃|上网追逃|取保候审期间|被取保|缓刑期内|正在服刑|刚放出来|刚出来|假释中"
    "|假释期|社区矫正中|在押|被关押|被羁押|被拘押|被刑拘|被批捕|被判缓刑|被双规|被留置|被监视居住|被公诉"
    "|被立案侦查|被立案调查"
    "|因涉黑被抓|涉黑|吸过毒|贩过毒|强戒出来|戒毒所出来|在戒毒所|醉驾被抓|酒驾被抓|酒驾被查|醉驾被查"
    "|醉驾被查过|酒驾被扣12分|被吊销驾照|肇事逃逸"
)
"""What is said of those who were caught, whatever for."""
_HIDDEN_WORDS = "诈骗|盗窃|吸毒|贩毒|强奸|赌博|嫖娼|卖淫|抢劫|坐牢|判刑|走私|猥亵"
_HIDDEN = f"(?:{'|'.join('[/~*|_.]'.join(word) for word in _HIDDEN_WORDS.split('|'))})"
"""What is written so that a search does not find it: 诈|骗."""
_COUNTED = (
    "(?:前科|案底|犯罪记录)(?:累累|[0-9一二三四五六七八九十两几多]{1,3}[条次项]|[,:(]?(?:盗窃|诈骗|伤害|帮信|赌博"
    "|吸毒|抢劫|强奸|酒驾|醉驾)罪?)"
)
_EN_RECORD = (
    "(?:19[5-9][0-9]|20[0-2][0-9]) (?:caution|conviction|arrest|charge|plea|felony|misdemeanou?r|dui|dwi"
    "|warning)(?: for|,| of|:| -)? (?:a |an )?(?:[a-z-]+ ){0,3}?[a-z-]+"
    "|prior (?:felony |misdemeanou?r )?(?:[a-z]+ ){0,2}(?:conviction|arrest|burglary|assault|theft|dui"
    "|battery|robbery)(?: [(][0-9]{4}[)])?"
    "|(?:an? )?registered sex offender|(?:an? )?convicted (?:felon|thief|rapist|murderer|fraudster"
    "|sex offender|paedophile|pedophile|arsonist|burglar|drug dealer)|(?:an )?ex-con(?:vict)?|probationer"
    "|parolee"
    "|did (?:time|[a-z0-9]+ (?:years|months)) (?:for|in) [a-z ]{3,24}|(?:has|have|had) (?:a|two|three|several"
    "|[0-9]) (?:dui|dwi|felon(?:y|ies)|priors?|convictions?|arrests?|warrants?|misdemeanou?rs?)s?"
    "|(?:has|have|had) (?:a )?(?:outstanding |bench |arrest )?warrant|served (?:time|[a-z0-9]+ (?:years"
    "|months))|(?:was|got|been|is) (?:arrested|jailed|imprisoned|incarcerated|locked up|busted|deported"
    "|remanded|cautioned by the police|held on [$£]?[0-9,]+ (?:bond|bail))"
    "(?: (?:for|on|in|at|last|twice|once) [a-z0-9 -]{2,30})?|out on bail|on (?:parole|probation|remand|tag"
    "|house arrest|licence)(?: (?:for|until) [a-z0-9 ]{3,24})?|wears? an ankle (?:monitor|tag|bracelet)"
    "|community service for [a-z ]{3,20}|spent (?:the night|[a-z0-9]+ (?:days|nights)) in (?:jail|a cell"
    "|county|custody)"
)
_EN_RECORD_SIGNS = (
    "(?:19|20)[0-9]{2} (?:caution|conviction|arrest|charge|plea|felony|misdemeanou?r|dui|dwi|warning)",
    "prior (?:[a-z]+ ){0,3}(?:conviction|arrest|burglary|assault|theft|dui|battery|robbery)",
    "sex offender|convicted (?:felon|thief|rapist|murderer|fraudster|paedophile|pedophile|arsonist|burglar"
    "|drug)|ex-con|probationer|parolee|did (?:time|[a-z0-9]+ (?:years|months)) (?:for|in)",
    "(?:has|have|had) (?:a|two|three|several|[0-9]) (?:dui|dwi|felon|prior|conviction|arrest|warrant"
    "|misdemean)|(?:has|have|had) (?:a )?(?:outstanding |bench |arrest )?warrant|served (?:time"
    "|[a-z0-9]+ (?:years|months))",
    "(?:was|got|been|is) (?:arrested|jailed|imprisoned|incarcerated|locked up|busted|deported|remanded"
    "|cautioned|held on)|out on bail|on (?:parole|probation|remand|tag|house arrest|licence)|ankle (?:monitor"
    "|tag|bracelet)",
    "community service for|spent (?:the night|[a-z0-9]+ (?:days|nights)) in",
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
    "(?<!(?:最[高低多]|可能?|将|会|应当?|面临|能|要|如|若|假如|如果|一旦|怎么|甲|乙|丙|丁|某公司|被告单位|该公司"
    "|者|的)[^,。;0-9]{0,8})"
)
"""What may come, and what a teacher's 甲 has done, are nobody's."""
_FIRST = "".join(sorted({crime[0] for crime in _CRIMES.split("|")} | set("因犯涉被遭获领判坐蹲关服劳在俾进治行刑司")))
"""What begins a crime or its punishment."""
_PUNISHED = (
    f"判[咗了]?{_N}年?缓{_N}年?|(?:被|遭|俾人|被处){_AUTHORITY}(?:依法|先后|再次|又)?(?:判处|处以?|判|给予"
    f"|决定)?(?:{one_of(_PENALTIES)}{_LENGTH})"
    f"|(?:被|获|领|俾人)?判(?:处|了|刑|咗)?(?:{one_of(_PENALTIES)}{_LENGTH}|(?<=[被了获人]判[处了刑咗]?"
    f"|判[了刑咗]){_SOME})"
    f"|获刑{_SOME}|被(?:拘留|拘役|劳教|强制戒毒|强戒|关)(?:过|了)?{_SOME}"
    f"|(?:坐|蹲|关)(?:过|了){_SOME}的?(?:牢|监狱|大牢|看守所|班房|号子|大狱)"
    f"|(?:服刑|坐牢|蹲监狱|蹲大牢|在里面关|在里面待|劳改)(?:过|了){_SOME}|进去(?:蹲|待|关|呆)?(?:过"
    f"|了)(?:{_SOME})|(?:治安|行政|刑事|司法)拘留(?:过|了)?{_SOME}"
)
"""A punishment of one person, for its length is told: 被行政拘留十日."""
_JAILED = (
    f"(?:坐|蹲|关)(?:过|了)?{_SOME}的?(?:牢|监狱|大牢|看守所|班房|号子)"
    "|(?:进|蹲|去)(?:过|了)(?:看守所|监狱|局子|派出所|拘留所|少管所|班房|号子)|吃过(?:牢饭|官司)|二进宫"
)
_WENT = (
    "坐完[牢监]|坐过监|坐[咗紧]监|踎监|踎过监|入册|入狱|坐牢|坐过牢|服刑|蹲过监狱|蹲过大牢|劳改|被劳教|被通缉|被批捕"
    "|被批准逮捕|被逮捕|被刑拘|被刑事拘留"
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
    release = "3.1.0"
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
            f"(?:{one_of(_CRIMES)}罪?|偷窃|犯罪|吸毒|诈骗|伤害|刑事|违法|打架|两次|多次){{0,3}}(?:的)?(?:前科|案底"
            f"|犯罪记录"
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
        Begun("caught", _CAUGHT, f"(?!人员的|者|{HAN}?的(?:人|犯罪)|[期后]应|前)", BARE),
        Form("record counted", f"(?P<value>(?=[{_FIRST}有留案前])(?:{one_of(_CRIMES)}|有|留有|留过)?{_COUNTED})", CUE),
        Begun(
            "what for, and caught",
            _CRIMES,
            "罪?(?:被抓过?|被拘过?|被逮过?|被判过?|被关过?|进去过?|入狱|坐牢|坐过牢|蹲过|蹲了)(?:[两三几一]次)?",
            CUE,
        ),
        Begun("with others", "伙同|伙同他人|纠集|结伙", f"[^,。;]{{0,8}}?{one_of(_CRIMES)}[^,。;]{{0,12}}", CUE),
        Form(
            "judged in the past",
            "(?:(?<![:=|][0-9]{3})[0-9]年|[0-9]月|大[一二三四]时|去年|前年|早年|以前|曾经?|当年|年轻时|后来|之前)"
            "(?:还|又|就|曾|也|就是)?"
            f"(?P<value>因(?:为|犯|涉嫌)?(?:{one_of(_CRIMES)})罪?[^,。;的]{{0,4}}?(?:判过?刑|判了刑|被判缓刑"
            f"|判了?缓刑|被判刑|坐过?牢|坐了牢|蹲过"
            f"|被拘留|被抓|入狱|获刑|服刑|进去过))(?:[一二两三四五六七八九十0-9]{{1,3}}(?:年|个月))?",
            DEFINITE,
        ),
        Form(
            "so long, for what",
            f"因(?:为)?(?P<value>[^,。;]{{1,8}}?(?:蹲|坐|关|判)(?:过|了|咗){_SOME})(?=[,。;!]|$)",
            CUE,
        ),
        Form(
            "hidden",
            f"(?P<value>{_HIDDEN})",
            CUE,
        ),
        Form(
            "alcohol in the blood",
            "血液?(?:中|内)?(?:的)?(?:酒精|乙醇)(?:含量|浓度)(?:为|是|达到?|检出|高达|:)?[ ]?(?P<value>[0-9]{2,3}"
            "(?:[.][0-9]{1,2})?[ ]?"
            "(?:mg|毫克)[ ]?/[ ]?(?:100)?[ ]?(?:ml|毫升))(?![以的(/]|或|及|不)(?<!(?:[^0-9]|^)[28]0(?:mg|毫克)/100"
            "(?:ml|毫升))",
            DEFINITE,
        ),
        Form(
            "dealt with, English",
            "(?<![A-Za-z])(?P<value>(?:was|were|been|got|gets|getting) (?:done|nicked|nabbed|pinched|collared|booked"
            "|sent down|put away"
            "|banged up|had up|fined|cautioned|convicted|prosecuted|tried|arrested|jailed)(?: again)? for "
            f"(?:{one_of(_EN_CRIMES)})(?: twice| once| again)?)(?![a-z])",
            CUE,
        ),
        Form(
            "on one's record, English",
            "(?<![A-Za-z])(?P<value>(?:have|has|had|got|with) (?:an?|two|three|four|several|multiple|[0-9]) "
            "(?:prior )?(?:[a-z-]+ ){0,2}?"
            "(?:dui|dwi|felon(?:y|ie)|prior|conviction|arrest|offence|offense|caution|misdemeanou?r)s? on (?:your"
            "|his|her|my|their) record)",
            LABEL,
        ),
        Form(
            "conviction and year, English",
            f"(?<![A-Za-z])(?P<value>(?:{one_of(_EN_CRIMES)}) (?:conviction|charge|arrest|caution|plea)s?,? ?"
            f"(?:in )?[(]?(?:19|20)[0-9]{{2}}[)]?)"
            "(?![0-9A-Za-z-])",
            DEFINITE,
        ),
        Form(
            "offence in a file, English",
            f"(?<![A-Za-z])(?:index |main |current )?(?:offen[cs]e|charged with|conviction)s?[ ]?[:][ ]?"
            f"(?P<value>[^:;|\n]{{0,16}}?"
            f"(?:{one_of(_EN_CRIMES)})[^;|\n]{{0,60}}?)(?=[ ]?(?:$|[;|.]))",
            CUE,
        ),
        Form("in which prison", "(?:在)?[^,。;在]{0,8}(?:监区|监狱|看守所|戒毒所|少管所)服刑", CUE),
        Begun(
            "charge, in a file",
            "罪名|刑期|原判",
            f"(?:为|是|系)?(?P<value>{one_of(_CRIMES)}罪?|{_SOME}|(?:有期徒刑)?[0-9一二三四五六七八九十]{{1,3"
            f"}}年)(?=[,。;]|$)",
            CUE,
        ),
        Begun(
            "record, English",
            "19|20|prior|a|an|registered|convicted|ex-con|ex-convict|probationer|parolee|did|has|have|had"
            "|served|was|got|been|is|out|on|wear|wears|community|spent",
            "(?![A-Za-z])",
            CUE,
            before="(?<![A-Za-z0-9])",
            whole=f"(?:{_EN_RECORD})",
        ),
        Form(
            "went to prison",
            f"{one_of(_WENT)}|{_JAILED}|(?<![A-Za-z])(?:convicted felon|ex-con(?:vict)?|registered sex offender"
            "|was in (?:prison|jail)|went to (?:prison|jail)|is in (?:prison|jail)|got out of (?:prison|jail)"
            "|behind bars)(?![A-Za-z])",
            CUE,
        ),
    )
    prefilter = (
        _HIDDEN,
        "(?:蹲|坐|关)(?:过|了|咗)[0-9一二三四五六七八九十两半几多]",
        "血液?[中内]?的?(?:酒精|乙醇)(?:含量|浓度)[^,。;\\n]{0,6}[0-9]",
        "(?:offen[cs]e|charged with|conviction)s?[ ]?[:]",
        "(?:was|were|been|got|gets|getting) (?:done|nicked|nabbed|pinched|collared|booked|sent down|put away"
        "|banged up|had up|fined"
        "|cautioned|convicted|prosecuted|tried|arrested|jailed)(?: again)? for ",
        "on (?:your|his|her|my|their) record",
        "(?:conviction|charge|arrest|caution|plea)s?,? ?(?:in )?[(]?(?:19|20)[0-9]{2}",
        _CAUGHT,
        _COUNTED,
        f"判[咗了]?{_N}年?缓",
        "俾人判|判咗|进去(?:蹲|待|关|呆)?[过了]|(?:治安|行政|刑事|司法)拘留",
        "伙同|纠集|结伙",
        "(?:监区|监狱|看守所|戒毒所|少管所)服刑|罪名|刑期|原判",
        *_EN_RECORD_SIGNS,
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
