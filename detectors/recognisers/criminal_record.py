"""What is said of a person's crimes and punishments."""

import regex

from detectors.recognisers.identifier import BOOST, HAN, Form
from detectors.recognisers.statement import (
    A_NAME,
    ARTICLE,
    BARE,
    CUE,
    DEFINITE,
    ITEM_ENDS,
    LABEL,
    NARROWED,
    PERSONS_NAME,
    THRESHOLD,
    AnyOf,
    Begun,
    Statement,
    apposed,
    labelled,
    of_nobody,
    one_of,
    told,
)

_CRIMES = (
    "煽动颠覆国家政权|煽颠|颠覆国家政权|煽动分裂国家|盗窃|偷窃|入室盗窃|扒窃|抢劫|抢夺|诈骗|合同诈骗|集资诈骗"
    "|信用卡诈骗|电信诈骗|电信网络诈骗|网络诈骗|贷款诈骗"
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
    "|诈欺|窃盗|妨害性自主|公共危险|妨害自由|毒品危害防制条例|违反毒品危害防制条例|家暴|家庭暴力|性侵|性骚扰|偷车"
    "|偷电瓶|偷电动车|偷摩托车|偷手机|偷东西|偷钱|抢东西|砍人|捅人|打伤人|打人|藏毒|爆窃|店铺盗窃|高买|伤人|洗黑钱"
    "|非法集结|刑事毁坏|拒执|碰瓷|碰瓷诈骗|裸聊诈骗|杀猪盘|套路贷|跑分|卖卡|卖银行卡|倒卖银行卡|开设网络赌场|猥亵幼女"
    "|拐骗儿童|妨害信用卡管理|掩饰隐瞒犯罪所得罪|拒不执行判决裁定|危害珍贵濒危野生动物|污染环境"
    "|虐待家庭成员|生产销售假药|销售假药|假药|生产销售有毒有害食品|破坏生产经营|聚众扰乱社会秩序|扰乱公共秩序"
    "|传播淫秽物品|偷越国境|黑社会性质组织|泄露国家秘密|间谍"
)
_EN_CRIMES = (
    "aggravated burglary|second-degree murder|first-degree murder|vehicular manslaughter|vehicular homicide"
    "|domestic battery|simple assault|felony assault|felony possession|felony theft|felony dui"
    "|receiving stolen property|public intoxication"
    "|resisting arrest|assaulting an officer|criminal damage|common assault|wounding|money mule|drug offences?|drugs"
    "|weapons? charges?|firearms? possession|gun possession|unlawful possession|possession with intent|stealing"
    "|soliciting|child endangerment|statutory rape|mail fraud|securities fraud|welfare fraud|check fraud|owi|oui"
    "|violating probation"
    "|theft|petty theft|grand theft|larceny|robbery|armed robbery|burglary|fraud|wire fraud|tax fraud|bank fraud"
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
    "|(?:an? )?registered sex offender|(?:an? )?convicted (?:felon|thief|rapist|murderer|killer|embezzler|stalker"
    "|shoplifter|fraudster"
    "|sex offender|paedophile|pedophile|arsonist|burglar|drug dealer)|(?:an )?ex-con(?:vict)?|probationer"
    "|parolee"
    "|did (?:time|[a-z0-9]+ (?:years|months)) (?:for|in) [a-z ]{3,24}|(?:has|have|had) (?:a|two|three|several"
    "|[0-9]) (?:dui|dwi|felon(?:y|ies)|priors?|convictions?|arrests?|warrants?|misdemeanou?rs?)s?"
    "|(?:has|have|had) (?:a )?(?:outstanding |bench |arrest )?warrant|served (?:time|[a-z0-9]+ (?:years"
    "|months)(?! (?:in|on|with|as|for|at) (?:the |a |an )?(?:us |royal |british )?(?:navy|army|marines?|air force"
    "|military|peace corps|guard|national guard|board|council|police|force|senate|parliament|congress|president|mayor"
    "|chair|director|ceo|secretary|treasurer|governor|minister|coast guard|infantry)))|(?:was|got|been"
    "|is) (?:arrested|jailed|imprisoned|incarcerated|locked up|busted|deported"
    "|remanded|cautioned by the police|held on [$£]?[0-9,]+ (?:bond|bail))"
    "(?: (?:for|on|in|at|last|twice|once) [a-z0-9 -]{2,30})?|(?:accepted an? (?:police |formal )?|received a police )"
    "caution(?: for [a-z ]{3,20}|(?=[,.;!]|$| (?:in|from|last)(?![a-z])))|received an? (?:formal )?caution for "
    "(?:(?:common|drug|sexual) )?(?:assault|theft|shoplifting|possession|affray|burglary|harassment|drunk|drugs"
    "|battery|criminal damage|fraud|stealing)|out on bail|on (?:parole"
    "|probation|remand|tag"
    "|house arrest|licence)(?: (?:for|until) [a-z0-9 ]{3,24})?|wears? an ankle (?:monitor|tag|bracelet)"
    "|community service for [a-z ]{3,20}|spent (?:(?:the|a|one) (?:night|day|weekend)|[a-z0-9]+ (?:days"
    "|nights)) in (?:jail|a cell"
    "|county|custody)"
)
_EN_RECORD_SIGNS = (
    "(?:19|20)[0-9]{2} (?:caution|conviction|arrest|charge|plea|felony|misdemeanou?r|dui|dwi|warning)",
    "prior (?:[a-z]+ ){0,3}(?:conviction|arrest|burglary|assault|theft|dui|battery|robbery)",
    "sex offender|convicted (?:felon|thief|rapist|murderer|killer|embezzler|stalker|shoplifter|fraudster"
    "|paedophile|pedophile|arsonist|burglar"
    "|drug)|ex-con|probationer|parolee|did (?:time|[a-z0-9]+ (?:years|months)) (?:for|in)",
    "(?:has|have|had) (?:a|two|three|several|[0-9]) (?:dui|dwi|felon|prior|conviction|arrest|warrant"
    "|misdemean)|(?:has|have|had) (?:a )?(?:outstanding |bench |arrest )?warrant|served (?:time"
    "|[a-z0-9]+ (?:years|months)(?! (?:in|on|with|as|for|at) (?:the |a |an )?(?:us |u[.]s[.] |royal "
    "|british )?(?:navy|army|marines?|air force|military|peace corps|guard|national guard|board|council|police|force"
    "|senate|parliament|congress|president|mayor|chair|director|ceo|secretary|treasurer|governor|minister|coast guard"
    "|infantry)))",
    "(?:was|got|been|is) (?:arrested|jailed|imprisoned|incarcerated|locked up|busted|deported|remanded"
    "|cautioned|held on)|out on bail|on (?:parole|probation|remand|tag|house arrest|licence)|ankle (?:monitor"
    "|tag|bracelet)",
    "community service for|(?:accepted|received) an? (?:police |formal )?caution|spent (?:(?:the|a|one) (?:night"
    "|day|weekend)|[a-z0-9]+ (?:days|nights)) in",
)
_N = "[0-9一二三四五六七八九十两半几多]{1,4}"
_SOME = f"{_N}(?:个?半?[年月]半?|[日天])(?:[零又]?{_N}(?:个?月|[日天]))?"
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
    f"|(?:服刑|坐牢|坐监|蹲监狱|蹲大牢|在里面关|在里面待|劳改)(?:过|了|咗)?{_SOME}|进去(?:蹲|待|关|呆)?(?:过"
    f"|了)(?:{_SOME})|(?:治安|行政|刑事|司法)拘留(?:过|了)?{_SOME}"
)
"""A punishment of one person, for its length is told: 被行政拘留十日."""
_JAILED = (
    f"(?:坐|蹲|关)(?:过|了|咗|足)?{_SOME}的?(?:牢|监狱?|监|大牢|看守所|班房|号子)"
    "|(?:(?:进|蹲)(?:过|了)(?:[一两二三四几好0-9]{1,2}[次回])?|去(?:过|了))(?:看守所|监狱|局子|派出所|拘留所"
    "|少管所|班房|号子|(?<!去[过了])戒毒所)|吃过(?:牢饭|官司)|二进宫"
)
_WENT = (
    "坐完[牢监]|坐过监|坐[咗紧]监|坐监|罪成|踎监|踎过监|入册|入狱|坐牢|坐过牢|服刑|蹲过监狱|蹲过大牢|劳改|被劳教"
    "|被通缉|被批捕"
    "|被批准逮捕|被逮捕|被刑拘|被刑事拘留"
    "|被行政拘留|被拘留|刑满释放|刑满出狱|假释出狱|取保候审|被判刑|被判缓刑|被判了刑|被强制戒毒|被强制隔离戒毒"
    "|被监视居住|被移送审查起诉|被提起公诉|被吊销驾照|被治安处罚|缓刑期|从监狱放出来|从里面放出来|放出来的"
    "|从牢里出来|刚出狱|出狱后|在监狱里|关在看守所"
)
_EN_TIME = (
    "(?:(?:[0-9]+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
    "|sixteen|eighteen|twenty|twenty-[a-z]+|thirty|thirty-[a-z]+|forty|fifty|sixty|ninety"
    "|several)(?:-and-a-half| and a half)?[- ](?:years?|months?|weeks?|days?|yrs?|mos?)[.]?|life|time)"
)
_EN_PLACE = (
    "(?: (?:in|of) (?:[a-z]+ ){0,2}(?:prison|jail|custody|probation|community service|detention|juvie|juvenile hall"
    "|penitentiary|lockup|county|the pen)(?![a-z]))"
)
_EN_FOR = f"(?: (?:for|on charges of|on) (?:an? )?(?:[a-z-]+ ){{0,2}}?{one_of(_EN_CRIMES)})"
_PRISON = "监狱|看守所|号子|大牢|牢|少管所|少年管教所|拘留所|戒毒所|班房|局子|劳改队|劳教所|强戒所"
_IN_PRISON = (
    f"(?:还|正|现|现在|人|一直|目前|仍|如今)?在(?:{_PRISON}|里面|狱中|里头)(?:里|里面|中)?(?:蹲着|蹲|关着|关|待着"
    f"|呆着|服刑|坐着|改造|戒毒|坐牢|押着)(?!工作|上班|过年的)"
    f"|(?:还|正|现|现在|人|一直|目前|仍|如今)在{HAN}{{0,8}}?(?:监狱|看守所|戒毒所|少管所|女监)(?:里|服刑)?(?=[,。;!]|$)"
    f"|(?:现|目前|仍|现在|还|一直|先后|均|已)*(?:被)?(?:羁押|关押|收押|服刑|押)(?:于|在|到)[^,。;的]{{0,12}}?(?:监狱"
    "|看守所|拘留所|戒毒所|少管所)"
    f"|(?:还|正|现|现在|人|一直|目前|仍|如今)在(?:牢里|狱中|监狱|监狱里|看守所|看守所里|号子里|大牢里|戒毒所"
    f"|少管所)(?=[,。;!]|$)"
    f"|从(?:{_PRISON}|里面|里头)(?:里|里面)?(?:刚|才)?(?:被)?(?:放)?(?:出来|出狱|释放)|(?:{_PRISON})(?:里)?(?:刚"
    f"|才)?(?:放)?出来的?(?!人员的)"
    f"|(?:{_PRISON})(?:里)?(?:待|蹲|关|住|呆)(?:过|了)(?:{_SOME})?|(?:进|蹲|住|关|待)(?:过|了)(?:{_PRISON})"
    f"|(?:吃|坐)(?:过|了)?(?:{_SOME})?(?:的)?牢饭|刚(?:从里面|从里头|被)?放出来|(?:三|四|几)进宫"
    f"|犯过(?:事|案|罪)|犯(?:了)?事(?:被抓|进去|坐牢|跑路|跑了)"
    "|(?:身上|还)?背着(?:案子|命案|人命|官司案)|身上有(?:案子|命案)|有命案在身|留了案底|留下案底|有过案底|案底没消"
    "|(?:正在|还在|现在|现已|已|接受|在|目前)(?:服)?(?:缓刑(?:期|考验期)?(?:内|中|期间)?|社区矫正(?:中|期)?|假释(?:期"
    "|考验期)?|监外执行|保外就医|取保候审|取保|强制戒毒|强制隔离戒毒|劳改"
    "|劳教)(?=[,。;!]|$|里|还|没)"
    "|(?:缓刑|假释|矫正|取保)(?:考验)?期(?:还|没|未|刚|快|内|中)[^,。;]{0,3}(?:过|满|结束|完|到)|假释出来"
    "|保外就医出来|戴着?电子(?:脚镣|脚铐|手环|镣铐)|监外执行"
)
"""Who is, or has been, where convicts are kept."""
_DEALT_WITH = (
    "(?:被|遭|俾|畀)(?:(?:当地|市|县|区)?(?:公安|派出所|警察|警方|民警|刑警|经侦|检察院|检方|检察官|法院|差人|地检署"
    "|廉署)(?:机关|局|人员)?(?:的人)?)(?:依法|当场|多次|又)?"
    "(?:抓(?:走|获|了|过)?|带走|训诫|传唤|拘(?:留|捕|了|走)?|逮(?:捕|到|了)?|立案|通缉|处罚|起诉|批捕|控制|羁押|收押"
    "|移送|判刑|拉|捉|检控)(?:过|了|咗)?(?:[两三四几一]次"
    "|多次)?"
    "|(?:被|遭|已遭|已被|正被)(?:网上)?(?:通缉|羁押|收押|收押禁见|移送法办|起诉|提起公诉|批捕|逮捕|拘捕|刑拘|治拘"
    "|行拘|判监|判刑|定罪|检控|收监|上网追逃|关进(?:监狱|看守所|牢里)|判死刑"
    "|判死缓|判无期|判缓刑)"
    "(?:了|过|中|咗|在[^,。;的]{2,8})?(?=[,。;!]|$)|判(?:过|了)(?:缓刑|刑|无期|死缓|死刑)|被判(?:了|处)?(?:无期|死缓"
    "|死刑|缓刑)|(?:判监|监禁"
    "|入狱)(?:{N}(?:个?月|年|日|周|星期))"
    "|易科罚金|获缓起诉|缓起诉处分|守行为(?:{N}(?:个?月|年))?|社会服务令|感化令|发监执行|强制(?:隔离)?戒毒(?:了"
    "|过)?(?:{N}(?:个?月|年))|强戒(?:过|了)(?:{N}(?:个?月"
    "|年))?|戒过毒"
).replace("{N}", "[0-9一二三四五六七八九十两半几多]{1,4}")
"""What those who keep order have done with somebody."""
_EN_DONE = (
    f"(?:served|did|does|doing|serving|got|spent|spending|gets|facing|finished|finishing) (?:about |nearly |over "
    f"|almost |another )?{_EN_TIME}(?-i: (?:at|in) (?:the )?(?:HMP [A-Z][a-z]+|Rikers|Folsom|San Quentin|Attica"
    f"|Sing Sing|Leavenworth|Angola|Pelican Bay|Wandsworth|Belmarsh|Pentonville|Strangeways|Wormwood Scrubs|Holloway"
    f"|(?:[A-Z][A-Za-z'’.]+ ){{1,4}}(?:Prison|Jail|Penitentiary|Correctional|Detention|Reformatory|Borstal|YOI)))"
    f"|(?:served|did|doing|serving|spent|got) {_EN_TIME} (?:in |at )?(?:upstate|federal|county|state|juvie|inside"
    f"|in the pen|behind bars|hard time)"
    f"|(?:did|doing) (?:county|a bid|a stretch|a nickel|state time|fed time|juvie|life)(?: for [a-z ]{{3,20}})?|(?:is"
    f"|was|are|were|he['’]s|she['’]s|they['’]re|back|still|ended up|landed|wound up|sits|sitting"
    f"|rotting) in (?:county |state |federal |the county )?"
    "(?:jail|prison|lockup|juvie|the slammer|custody|remand)(?: again| for [a-z ]{3,20}| now)?(?=[.,;!?]|$| (?:and"
    "|for|since|until|because|so|right|at))"
    "|(?:has|have|had|with|got) (?:a |an )?(?:(?:criminal|police|arrest|juvenile|prison|rap|felony|violent"
    "|long) (?:record|sheet|history|past)|record(?=[.,;!?]|$| for| and| so| from| now)|priors)"
    "|(?:is|was|are|were|been|being|he['’]s|she['’]s|they['’]re) (?:locked up|incarcerated|behind bars|in prison"
    "|in jail|out on bail|on bail|on remand|on the run|wanted by the police|wanted for [a-z ]{3,20})"
    "|(?:felony|misdemeanou?r|dui|dwi|prior|conviction|arrest|warrant|caution)s?(?: [a-z]+)? on (?:file|record"
    "|the books)"
    "|got (?:a|an|his|her|another|two|his first|her first|my first|my) (?:[a-z]+ )?(?:dui|dwi|owi|felony"
    "|misdemeanou?r|conviction|caution|criminal record|asbo)(?: [a-z]+){0,2}"
    "|(?:my|his|her|a) (?:first|second|third|prior|previous|old) (?:dui|dwi|arrest|conviction|felony|offen[cs]e)"
    "|(?:lost|losing|loses) (?:my|his|her|their) licen[cs]e (?:for|after|over|because of) (?:a |an )?(?:drink|drunk"
    "|dui|dwi|speeding)[a-z -]{0,14}"
    "|(?:received|got|given|handed|on|serving|has|have|under|violated|breached) (?:an? |his |her "
    "|my )?(?:[0-9a-z]+[- ](?:month|year|week)s?[- ])?(?:suspended (?:prison )?sentence|community (?:order|sentence"
    "|payback order)|conditional discharge|deferred sentence"
    "|curfew order|restraining order(?: against (?:me|him|her|them))?|supervised release|work release|house arrest"
    "|probation order|asbo|parole)"
    "|(?:has|have|had|there['’]s|is|got) (?:an? |two )?(?:outstanding |active |bench "
    "|arrest )?warrants? (?:out )?(?:for (?:my|his|her|their) arrest)?"
    "|(?:just )?(?:got|getting|released|came|come|fresh|been) (?:out of|from|released from) (?:prison|jail|juvie"
    "|the joint|county|rikers)|(?:in and out of) (?:jail|prison|juvie)"
    "|(?:pleaded|pled|pleads|plead|pleading) (?:guilty|no contest|nolo)(?: to (?:[a-z-]+ ){0,4}[a-z]+)?"
    "|entered a guilty plea|booked into [a-z ]{3,24}jail|(?:mug ?shot|booking photo)"
)
"""The same, English."""
_CONVICTED_SIGNS = (
    f"(?:served|did|does|doing|serving|got|spent|spending|gets|facing|finished|finishing) (?:about |nearly |over "
    f"|almost |another )?{_EN_TIME} ",
    "(?:did|doing) (?:county|a bid|a stretch|a nickel|state time|fed time|juvie|life)|in (?:county |state |federal "
    "|the county )?(?:jail|prison|lockup|juvie|the slammer|custody|remand)",
    "(?:has|have|had|with|got) (?:an? )?(?:(?:criminal|police|arrest|juvenile|prison|rap|felony|violent"
    "|long) (?:record|sheet|history|past)|record|priors)",
    "locked up|incarcerated|behind bars|out on bail|on bail|on remand|on the run|wanted by|wanted for",
    "(?:felony|felonies|misdemeanou?r|dui|dwi|prior|conviction|arrest|warrant|caution)s? (?:[a-z]+ )?on (?:file"
    "|record|the books)",
    "got (?:a|an|his|her|another|two|his first|her first|my first|my) (?:[a-z]+ )?(?:dui|dwi|owi|felony|misdemeanou?r"
    "|conviction|caution|criminal record|asbo)",
    "(?:my|his|her|a) (?:first|second|third|prior|previous|old) (?:dui|dwi|arrest|conviction|felony|offen[cs]e)",
    "(?:has|have|had|there['’]s|is|got) (?:an? |two )?(?:outstanding |active |bench |arrest )?warrants?",
    "(?:felony|misdemeanou?r) [a-z]",
    f"(?:^|[^a-z])(?:{_EN_CRIMES}),? ?(?:in )?[(]?(?:19|20)[0-9]{{2}}",
    f"(?:result|record|history|findings?|charges?|priors?|offen[cs]es?|background"
    f"|convictions?)[ ]?[:][ ]?(?:{_EN_CRIMES})",
    "(?:lost|losing|loses) (?:my|his|her|their) licen[cs]e",
    "suspended (?:prison )?sentence|community (?:order|sentence|payback)|conditional discharge|deferred sentence"
    "|curfew order|restraining order|supervised release|work release|house arrest|probation",
    "(?:out of|from) (?:prison|jail|juvie|the joint|county|rikers)|in and out of (?:jail|prison|juvie)|(?:^"
    "|[^a-z])(?:pleaded|pled|pleads|plead|pleading) |guilty plea|booked into|mug ?shot|booking photo|on parole",
)
_PARTY = AnyOf(
    "(?:被告人?|嫌疑人|罪犯|上诉人|犯人|被执行人|当事人|违法行为人|服刑人员|矫正对象)[^。]{0,60}(?:男|女|[0-9]{4}年"
    "|身份证|户籍|住)",
    "(?<![A-Za-z])(?:the |this )?(?:defendant|accused|respondent|suspect|offender|inmate|subject|applicant|prisoner"
    "|appellant|parolee|probationer)(?:,|:| [A-Z]| born)",
)
"""Whom a judgment or a file names some way before what it says of them."""
_PARTY_WITHIN = 200
_EN_CONVICTED = (
    "pleaded no contest to|pled no contest to|pled guilty of|pleads guilty to|plead guilty to|done time for"
    "|remanded for|convicted of|found guilty of|pleaded guilty to|pled guilty to|charged with|arrested for"
    "|arrested on suspicion of|guilty of|sentenced for|jailed for|imprisoned for|locked up for|indicted for"
    "|indicted on|on probation for|on parole for|caught shoplifting|busted for"
)


class CriminalRecordRecognizer(Statement):
    """A person's crimes, punishments and time in prison (GB/T 45574-2025 Annex A, other: criminal records;
    GB/T 35273-2020 Annex B)."""

    entity = "CRIMINAL_RECORD"
    release = "3.6.0"
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
            "sentenced lightly, English",
            "(?<![A-Za-z])(?:(?:[0-9]{1,4}|[a-z]+) hours?(?: of)? community service|(?:got|received|given|serving"
            "|finished|served) (?:[a-z0-9-]+ (?:years?|months?)(?: of)? probation|probation (?:for|after|instead))"
            f"|(?:was|were|got|been) fined (?:[$£€][0-9,.]+ )?for (?:[a-z-]+ ){{0,2}}(?:{one_of(_EN_CRIMES)}))(?![a-z"
            "])",
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
        Begun(
            "behind a name, in brackets",
            _CRIMES,
            f"罪(?:[,、](?:{one_of(_PENALTIES)}{_LENGTH}|缓刑{_SOME}))*"
            f"(?=(?:、(?:{one_of(_CRIMES)})罪)*(?:[)]|,(?:刑期|现|已|在|尚|正|于|被|判|[0-9]{{4}}年)))(?![^)]{{0,20}}[)]案)",
            DEFINITE,
            before=f"(?<=(?:{A_NAME}|{PERSONS_NAME})[(](?:[男女],)?(?:因|犯|涉嫌)?)",
        ),
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
            "(?:网上)?(?:通缉的|在逃的)?(?:累犯|惯犯|在逃人员|逃犯|通缉犯|劳改犯|杀人犯|强奸犯|诈骗犯"
            "|刑满释放人员|社区矫正对象"
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
            f"(?:因(?:为)?(?P<value>[^,。;]{{1,8}}?(?:蹲|坐|关|判)(?:过|了|咗){_SOME})"
            f"|(?P<value>{one_of(_CRIMES)}罪?(?:蹲|坐|关|判)(?:过|了|咗){_SOME}))(?=[,。;!]|$)",
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
        Form(
            "released, and when",
            "(?<=[0-9](?:日|号|月|年)|去年|前年|今年|上月|上个月|年底|年初)(?:因)?(?P<value>(?:经)?(?:减刑|刑满|提前"
            "|假释|获减刑)?(?:后)?(?:被)?(?:刑满释放"
            "|释放|出狱|获释|假释|刑满|出监))(?=[,。;!]|$|回|后,?(?:回|在|又|再|到|去|来|被|因))",
            DEFINITE,
        ),
        Begun(
            "for what, as one hears",
            "听说是|据说是|说是|因为|是因为|因|罪名是|犯的是|犯的|判的|判的是|好像是|是",
            f"(?:涉嫌)?(?P<value>{one_of(_CRIMES)}罪?)(?=[,。;!]|$|进去|坐|被|判)",
            CUE,
            before="(?<=(?:牢|判|被抓|关了|关过|进去|服刑|狱|拘留|案底|前科|蹲过|蹲了)[^。;]{0,16})",
        ),
        Form(
            "where kept now",
            "(?P<value>(?:现|目前)被?(?:羁押|关押|服刑|收押)(?:于|在)[^,。;的]{0,12}?(?:监狱|看守所|拘留所|戒毒所"
            "|少管所))",
            DEFINITE,
        ),
        Form(
            "suspected, and what became of it",
            f"(?:因|以)(?:涉嫌|犯)(?P<value>(?:{one_of(_CRIMES)})罪?[^。;]{{0,24}}?(?:刑事拘留|取保候审|逮捕|监视居住"
            "|行政拘留|批捕|提起公诉"
            "|移送起诉))(?![的措条])",
            DEFINITE,
        ),
        Form(
            "parted",
            f"(?P<value>(?:蹲|判)(?:过|了)(?:{_YEARS})(?=[,。;!]|$)|(?:出|入)(?:的|了|过)狱|坐的牢|服(?:的|了|过)刑"
            f"|(?:驾照|驾驶证)(?:都|也|已)?被?(?:吊销|暂扣)了?(?:{_SOME})?|被抓(?:走|进去)?了?(?=,?(?:关|判|坐|拘"
            "|听说|说是|涉嫌|现在)))(?!的人|条件)",
            CUE,
        ),
        Form("in prison, or out of it", f"(?P<value>{_IN_PRISON})", CUE),
        Form("dealt with", f"(?P<value>{_DEALT_WITH})(?!的(?:人|是|原因)|怎么|会)", CUE),
        Form(
            "a record of what",
            "(?<!公司|企业|单位|集团|[厂店])(?:前有|有过|曾有|还有|具有"
            "|有)(?!没有)(?P<value>(?:[^,。;的是无没不]{1,12}?)(?:前科|案底|犯罪记录"
            "|违法记录|劣迹|吸毒史|(?:行政|治安)处罚(?:记录)?))(?!的|者|证明|查询|人员)",
            CUE,
        ),
        Begun(
            "records, labelled",
            "犯罪记录|前科|案底|违法犯罪记录|违法记录|有无犯罪记录|有无前科|前科情况|前科劣迹|犯罪前科|刑事处罚"
            "|曾受刑事处罚|是否有犯罪记录|违法犯罪情况|奖惩情况|涉案情况|前科类型",
            f"(?:情况)?[\"'”】]?[ ]?[:|=][ ]?[\"'“]?(?P<value>(?:有|曾|因|(?:19"
            f"|20)[0-9]{{2}}年?(?:[0-9]{{1,2}}月)?)?(?:[(,:因]|曾|犯|涉嫌){{0,3}}{one_of(_CRIMES)}[^,。;|]{{0,16}}?)"
            f"(?=[ ]?(?:[,。;|)\"'”]|$))",
            LABEL,
        ),
        Begun(
            "crime, and what became of it",
            _CRIMES,
            "罪?(?:,)?(?:已|已经|刚|曾|多次|又|还)?(?:被)?(?:拘留|行拘|刑拘|刑事拘留|行政拘留|治安拘留|批捕|批准逮捕"
            "|逮捕|抓获|抓走|起诉|公诉|通缉|立案|立案侦查|立案调查|判刑"
            "|判缓刑|判实刑|判监|逮|捉|关|吊销(?:驾照|驾驶证)?|处罚|查处|开除)(?:过|了|咗)?(?:[两三四几一]次)?"
            "(?=[,。;!)]|$|[,]?(?:后|又|并|在|,))(?!后果)",
            CUE,
        ),
        Begun(
            "done to a convict, English",
            "served|did|does|doing|serving|got|spent|spending|gets|facing|finished|finishing|is|was|are|were|he|she"
            "|they|back|still|ended|landed|wound|sits|sitting|rotting|has|have|had|with|been|being|felony|misdemeanor"
            "|misdemeanour|dui|dwi|prior|conviction|arrest|warrant|caution|my|his|her|a|lost|losing|loses|received"
            "|given|handed|on|under|violated|breached|there|just|getting|released|came|come|fresh|in|pleaded|pled"
            "|pleads"
            "|plead|pleading|entered|booked|mugshot|mug|booking|felonies|misdemeanors|duis|priors|convictions|arrests"
            "|warrants|cautions",
            "(?![A-Za-z])",
            CUE,
            before="(?<![A-Za-z-])",
            whole=f"(?:{_EN_DONE})",
        ),
        Form(
            "result of a check, English",
            f"(?<![A-Za-z])(?P<value>(?:(?:felony|misdemeanou?r) (?:[a-z-]+ ){{0,2}}?[a-z-]+"
            f"|{one_of(_EN_CRIMES)}),? ?(?:in )?[(]?(?:19|20)[0-9]{{2}}[)]?"
            f"(?:,? ?(?:served )?{_EN_TIME}(?: of)?(?: (?:probation|jail|prison|custody|suspended"
            f"|community service))?)?)(?![0-9A-Za-z-])",
            DEFINITE,
        ),
        Form(
            "result of a check, its time, English",
            f"(?<![A-Za-z])(?:result|record|history|findings?|charges?|priors?|offen[sc]es?|background"
            f"|convictions?)[ ]?[:][ ]?(?P<value>(?:(?:felony|misdemeanou?r) (?:[a-z-]+ ){{0,2}}?[a-z-]+"
            f"|{one_of(_EN_CRIMES)})(?! is | are | was )[^.;|\n]{{0,40}})",
            DEFINITE,
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
            "19|20|accepted|received|prior|a|an|registered|convicted|ex-con|ex-convict|probationer|parolee|did"
            "|has|have|had"
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
        "[日号月年底初][因经]?(?:减刑|刑满|提前|假释|获减刑)?后?被?(?:刑满|释放|出狱|获释|假释|出监)",
        f"在(?:{_PRISON}|里面|狱中|里头)|从(?:{_PRISON}|里面|里头)|(?:{_PRISON})里?(?:刚|才|放|待|蹲|关|住|呆|出)"
        f"|(?:进|蹲|住|关"
        f"|待)[过了](?:{_PRISON})|牢饭|放出来|进宫|犯过[事案罪]|犯了?事",
        "背着(?:案|命|人命|官司)|身上有(?:案|命案)|命案在身|(?:案底|缓刑|社区矫正|假释|监外执行|保外就医|取保|劳改"
        "|劳教)|电子(?:脚镣|脚铐|手环|镣铐)|矫正期|取保期",
        "(?:公安|派出所|警察|警方|民警|刑警|经侦|检察院|检方|检察官|法院|差人|地检署|廉署)[^,。;\\n]{0,8}(?:抓|带走"
        "|训诫|传唤|拘|逮|立案|通缉|处罚|起诉|批捕|控制|羁押|收押|移送"
        "|判刑|拉|捉|检控)",
        "[被遭](?:网上)?(?:通缉|羁押|收押|移送法办|起诉|提起公诉|批捕|逮捕|拘捕|刑拘|治拘|行拘|判监|判刑|定罪|检控"
        "|收监|上网追逃|关进|判死|判无期|判缓刑)|判[过了]|被判|判监|监禁|入狱",
        f"(?:{_PRISON})(?:里|服刑)?(?:[,。;!]|$)|(?:羁押|关押|收押|服刑|押)[于在到]|(?:蹲|判)[过了]|[出入][的了过]狱"
        "|坐的牢|服[的了过]刑|驾照|驾驶证|被抓"
        "|hours?(?: of)? community|probation|fined ",
        "易科罚金|缓起诉|守行为|社会服务令|感化令|发监执行|强制(?:隔离)?戒毒|强戒[过了]|戒过毒|劣迹|前科|吸毒史"
        "|违法记录",
        "(?:刑事处罚|违法犯罪情况|奖惩情况|涉案情况)[^\\n]{0,4}[:|=]",
        *_CONVICTED_SIGNS,
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

    @staticmethod
    def _score(line: str, above: str, match: "regex.Match[str]", prior: float) -> float:
        score = Statement._score(line, above, match, prior)
        start, end = match.span()
        if (
            prior == CUE
            and score < THRESHOLD
            and _PARTY.search(line, max(0, start - _PARTY_WITHIN), start)
            and not of_nobody(line, above, start, end)
        ):
            return prior + BOOST
        return score
