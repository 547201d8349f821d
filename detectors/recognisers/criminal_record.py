"""What is said of a person's crimes and punishments."""

from detectors.recognisers.identifier import Form
from detectors.recognisers.statement import (
    ARTICLE,
    CUE,
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
    "盗窃|抢劫|抢夺|诈骗|合同诈骗|集资诈骗|信用卡诈骗|电信诈骗|贷款诈骗|保险诈骗|敲诈勒索|职务侵占|挪用公款"
    "|挪用资金|贪污|受贿|行贿|单位行贿|滥用职权|玩忽职守|徇私枉法|故意伤害|故意杀人|过失致人死亡|过失致人重伤"
    "|强奸|强制猥亵|猥亵儿童|猥亵|非法拘禁|绑架|拐卖妇女|拐卖儿童|拐卖|虐待|遗弃|重婚|侮辱|诽谤|寻衅滋事|聚众斗殴"
    "|聚众赌博|赌博|开设赌场|妨害公务|袭警|伪证|窝藏|包庇|掩饰隐瞒犯罪所得|危险驾驶|醉驾|醉酒驾驶|酒后驾驶|酒驾"
    "|交通肇事|肇事逃逸|贩卖毒品|贩毒|运输毒品|制造毒品|非法持有毒品|容留他人吸毒|吸毒|走私|非法经营|传销"
    "|组织领导传销|非法吸收公众存款|洗钱|逃税|偷税|虚开增值税专用发票|伪造货币|假冒注册商标|生产销售伪劣产品"
    "|侵犯公民个人信息|非法获取计算机信息系统数据|帮助信息网络犯罪活动|帮信|拒不执行判决|放火|爆炸|投毒"
    "|非法持有枪支|组织卖淫|嫖娼|卖淫|偷越国境|黑社会性质组织|泄露国家秘密|间谍"
)
_EN_CRIMES = (
    "theft|robbery|burglary|fraud|assault|battery|murder|manslaughter|rape|sexual assault|drug possession"
    "|drug trafficking|drunk driving|DUI|DWI|arson|embezzlement|bribery|money laundering|tax evasion|forgery"
    "|shoplifting|kidnapping|stalking|perjury|domestic violence|vandalism|extortion|identity theft"
)
_PENALTIES = (
    "有期徒刑|无期徒刑|死刑|死缓|拘役|管制|罚金|缓刑|实刑|行政拘留|刑事拘留|劳动教养|强制隔离戒毒|社区矫正|剥夺政治权利"
)
_SOME = "[0-9一二三四五六七八九十两半]{1,3}个?[年月日天]"
_LENGTH = f"[^,。;]{{0,3}}{_SOME}(?:[零又]?{_SOME})?"
_YEARS = "[0-9一二三四五六七八九十]{1,3}年(?:零?[0-9一二三四五六七八九十]{1,2}个月)?"
_ALONE = "(?!以[上下]|至|或者?|、|并处或)"
_PURSUED = "(?=罪|[^。;]{0,12}(?:被|判|获刑|入狱|服刑|逮捕|拘留|处罚|起诉|立案)|$)"
_CRIME = f"{one_of(_CRIMES, _EN_CRIMES)}罪?"
_JAILED = (
    "(?:坐|蹲|关)(?:过|了)?[0-9一二三四五六七八九十两半几多]{1,3}个?[年月天](?:多|半)?的?(?:牢|监狱|大牢|看守所|班房)"
    "|(?:进|蹲|去)(?:过|了)(?:看守所|监狱|局子|派出所|拘留所|少管所|班房)|被拘留[0-9一二三四五六七八九十]{1,3}[天日]"
)
_WENT = (
    "入狱|坐牢|坐过牢|服刑|蹲过监狱|劳改|被劳教|被通缉|被批捕|被逮捕|被刑拘|被刑事拘留|被行政拘留|被拘留|刑满释放"
    "|刑满出狱|假释出狱|取保候审|被判刑|被判缓刑|被强制戒毒|被强制隔离戒毒"
)


class CriminalRecordRecognizer(Statement):
    """A person's crimes, punishments and time in prison (GB/T 45574-2025 Annex A, other: criminal records;
    GB/T 35273-2020 Annex B)."""

    entity = "CRIMINAL_RECORD"
    release = "2.2.0"
    forms = (
        labelled(
            "犯罪记录|前科|前科记录|违法犯罪记录|刑事处罚记录|刑事记录|违法记录|案底|罪名|判决结果|刑期|曾受处罚"
            "|criminal record|criminal history|convictions?|arrest record",
            f"(?:{_CRIME}|{one_of(_PENALTIES)}{_LENGTH})(?!的|是|[、/]|等)",
            "(?!如|例如|包括)[^。;|]{0,20}?",
        ),
        Form(
            "sentence",
            "(?:判处|处以|执行|给予"
            f"|被处)(?:(?!以[上下])[^,。;]){{0,14}}?(?P<value>{one_of(_PENALTIES)}(?:{_LENGTH})?){_ALONE}",
            CUE,
        ),
        told("被判|判了|判|获刑", f"了?(?:{one_of(_PENALTIES)}(?:{_LENGTH})?|{_YEARS}){_ALONE}", "years"),
        told(
            "犯|犯有|犯了|因|因为|涉嫌|因犯|因涉嫌|被控|构成|涉", f"{NARROWED}{one_of(_CRIMES)}罪?{_PURSUED}", "crime"
        ),
        Begun(
            "crime, English",
            "convicted of|charged with|arrested for|guilty of|sentenced for|jailed for|imprisoned for",
            f"{ARTICLE}(?!not ){NARROWED}{_CRIME}",
            CUE,
            before="(?<!not )",
        ),
        apposed(_CRIMES, f"罪{ITEM_ENDS}"),
        apposed("累犯|惯犯|刑满释放人员|社区矫正对象|社区矫正人员|吸毒人员|有前科|有案底", name="apposed convict"),
        told(
            "有|有过|曾有|留下|留有|具有|存在|has a|had a",
            "(?:盗窃|犯罪|吸毒|诈骗|伤害|刑事|违法|抢劫|强奸|两次|多次){0,3}(?:前科|案底|犯罪记录|刑事记录|吸毒史"
            "|criminal record|prison record)(?!的|者|证明|查询)",
            "record",
        ),
        Form(
            "known record",
            "(?:^|(?<=[,;。(]))有(?P<value>(?:盗窃|犯罪|吸毒|诈骗|伤害|刑事|违法|抢劫|强奸|贩毒|赌博|两次|多次|"
            "[0-9一二三四五六七八九]次){0,3}(?:前科|案底))(?=[,。;].{0,24}(?:刑满|释放|出狱|服刑|入狱|判|曾|他"
            "|她|其|找工作|打工))",
            LABEL,
        ),
        Form(
            "punished for",
            f"(?:曾|多次|前年|去年|[0-9]年|[0-9]月|日|因|先后)因?(?:(?P<value>{one_of(_CRIMES)})(?=[被遭]))?"
            "(?P<value>[^,。;:、的]{0,8}?(?:被|遭)(?:公安机关"
            "|警方|派出所|民警)?"
            "(?:行政拘留|刑事拘留|强制戒毒|强制隔离戒毒|治安拘留|治安处罚|行政处罚|拘留|判刑|判处拘役)"
            "(?:[0-9一二三四五六七八九十]{1,3}[日天])?)(?!的)",
            CUE,
        ),
        told(
            "是|系|属|为",
            "(?:累犯|惯犯|在逃人员|网上逃犯|通缉犯|刑满释放人员|社区矫正对象|吸毒人员)(?!的|们)",
            "convict",
        ),
        Form(
            "went to prison",
            f"{one_of(_WENT)}|{_JAILED}|served (?:[a-z0-9]+ )?(?:years?|months?) in (?:prison|jail)"
            "|sentenced to (?:[a-z0-9]+ )?(?:years?|months?|life|death)",
            CUE,
        ),
    )
    prefilter = (
        "违法记录|刑事处罚记录|罪名|判决结果|刑期|曾受处罚|criminal history|convictions?|arrest record",
        f"{_PENALTIES}|(?:判了?|获刑){ARTICLE}了?{_YEARS}",
        _CRIMES,
        "convicted of|charged with|arrested for|guilty of|sentenced for|jailed for|imprisoned for|in prison"
        "|in jail|sentenced to",
        "前科|案底|犯罪记录|刑事记录|吸毒史|criminal record|prison record",
        _WENT,
        _JAILED,
        "被(?:公安机关|警方|派出所|民警)?(?:行政|刑事|治安)?(?:拘留|处罚)|强制戒毒|判刑|判处拘役",
        "累犯|惯犯|在逃人员|逃犯|通缉犯|刑满释放人员|社区矫正对象|吸毒人员",
    )
