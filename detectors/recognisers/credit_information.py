"""What is said of a person's credit."""

from detectors.recognisers.identifier import AFTER, HAN, Form
from detectors.recognisers.statement import (
    A_NAME,
    ARTICLE,
    BARE,
    CUE,
    DEFINITE,
    LABEL,
    TIE,
    Begun,
    Statement,
    labelled,
    latin,
    one_of,
    told,
)

_COUNT = "[0-9一二三四五六七八九十两数多几半]{1,4}"
_UNIT = "(?:余?次|天|日|期|个月|笔|年)"
_OVERDUE = (
    "(?:已经?|曾|累计|连续|当前|多次|严重|最长|最高|共|总|都|又)*逾期(?:了|达|共|次数|天数|期数"
    f"|账户数?)?[:]?[ ]?{_COUNT}[ ]?多?{_UNIT}?"
)
_MARKS = (
    "黑了|黑的|黑户|很差|太差|极差|烂了|逾期|不良记录|不良|呆账|坏账|代偿|污点|黑名单|连三累六|失信|良好|正常"
    "|花了|太花|很花|有瑕疵|空白|白户|冻结|止付|强制执行|担保|欠款"
)
_SCORES = (
    "芝麻信用分|芝麻信用|芝麻分|微信支付分|支付分|个人信用分|信用评分|信用分|征信评分|征信分|FICO score|FICO"
    "|credit score|credit rating|vantagescore|beacon score"
)
_RATINGS = "信贷评级|信用评级|信用等级|个人信用等级|征信等级"
_LISTED = (
    "失信被执行人名单|失信被执行人|失信人员|失信名单|限制高消费名单|限制高消费|限高名单|征信黑名单"
    "|被执行人名单|老赖|信用黑名单"
)
_DEBTS = (
    "信用卡|贷款|花呗|借呗|网贷|房贷|车贷|白条|微粒贷|欠款|借款|还款|京东金条|助学贷款|网商贷|拍拍贷|信用贷"
    "|消费贷|小额贷|分期|月供"
)
_EN_NUMBER = "(?:an?|[0-9]{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|several|multiple|many|no)"
_EN_MARKS = (
    "(?:(?:[a-z0-9-]+ ){0,2}(?:late payments?|missed payments?|charge-?offs?|charged[- ]off accounts?"
    "|delinquenc(?:y|ies)"
    "|delinquent accounts?|collections? accounts?|accounts? in collections?|accounts? (?:past due|sent to collections)"
    "|collections? on (?:my|his|her|the) (?:credit )?(?:report|file|record)"
    "|defaults?|repossessions?|foreclosures?|judgments?|hard inquiries|tradelines?|derogatory marks?))"
)
_PAST_DUE = "(?:未还|没还|还没还|未清|未结清|拖欠|逾期|还不上|没还上|未归还|拒不偿还|一直没还|未还一分|分文未还)"
"""What makes a sum owed a debt that is not paid."""
_SUM = (
    "(?:人民币)?[0-9][0-9,.]{0,11}[0-9]?[ ]?[多余]?[万千]?[多余]?元?"
    "|[一二三四五六七八九十两几]{1,3}[十百千万][多余来]?[万千百]?(?:元|块)?"
)
_TROUBLE = (
    "强制停卡(?:记录)?|被停卡|停息挂账|个性化分期|债务协商|协商毁诺|协商还款|毁诺|被催收|被银行起诉"
    "|被网贷起诉|终结本次执行|被强制执行|申请个人破产|个人破产|以贷养贷|爆通讯录|被列为被执行人"
    "|成了被执行人|被限高|被限制高消费|征信花了|征信黑了|征信烂了|征信很花|征信有污点|走数|撻订|债务重组令"
    "|破产令|被冻结账户|账户被司法冻结|银行卡被冻结|呆账核销|多头借贷|共债严重|当前逾期|连三累六"
)
"""What befalls those who do not pay."""
_EN_TROUBLE = (
    "(?:an? )?(?:30|60|90|120|150|180)[- ]days? late|an iva|individual voluntary arrangement"
    "|debt management plan|debt relief order|a ccj|[0-9a-z]+ ccjs|county court judge?ment"
    "|eviction (?:judge?ment|record)"
    "|wages? (?:are |were |is |being )?garnished|wage garnishment|tax lien|went (?:in)?to collections?"
    "|(?:card|account|loan)s? (?:(?:was|were|got|is|are|been) ){1,2}charged[- ]off(?!-)"
    "|(?:[0-9]+|two|three|four|several) accounts? [0-9]{2,3} days past due|in default on|behind on (?:my|his"
    "|her|their|the) (?:payments|mortgage|rent|car|loan|cards?|bills)"
    "|maxed[- ]out|maxed out|(?:bad|thin|no|ruined|wrecked|perfect|excellent|good|terrible|shot"
    "|fair) credit(?= [,.;!]|[,.;!]|$| and| so| since| because| after)|credit is (?:shot|ruined|terrible"
    "|wrecked|bad|good|excellent|perfect|poor)"
    "|defaulted on|car (?:was|got) repossessed|house (?:was|got) foreclosed|(?:filed|filing"
    "|file) (?:for )?(?:bankruptcy|chapter (?:7|11|13))|declared bankrupt(?:cy)?|undischarged bankrupt"
    "|discharged (?:from )?bankruptcy"
    "|turned down for (?:a|the|every) (?:[a-z]+ )?(?:loan|card|mortgage)|denied (?:a|the) (?:loan|mortgage|card)"
)
_SCORE = (
    f"[1-9][0-9]{{2}}分?{AFTER}(?!分?[ ]?(?:以[上下]|及以上|起|至|-|左右的)|[ ]?(?:or|and) (?:higher|above|over|below)"
    "|[ ]?(?:to|–) ?[0-9])"
)
_THINGS = "(?:图书|书|护照|快递|签证|证件|身份证|包裹|作业|任务|订单|项目|合同|工期|驾照|交房|交付|报告|论文|稿)"
"""What is late without a debt."""
_NOT_ADVICE = "(?!的|率|[^,。;]{0,6}(?:内|一般|通常|会|将|可能|怎么|多久|以[上下]|或|影响))"


class CreditInformationRecognizer(Statement):
    """A person's credit report, score, overdue debts and blacklisting (GB/T 45574-2025 Annex A, other: credit
    information)."""

    entity = "CREDIT_INFORMATION"
    release = "4.5.0"
    joined_by = "[^ ,。;:!?、的]{0,8}|[,、](?:且|并|另)?(?:最长|累计|当前|共|连续|曾?有?)?|, (?:and )?|,? and | — |; "
    forms = (
        Form(
            "score",
            f"{one_of(_SCORES)}(?:{TIE}|为|是|of|is|was)[ ]?(?P<value>{_SCORE})",
            LABEL,
        ),
        Begun(
            "score told",
            _SCORES,
            "(?:有|只有|才|就|为|是|到|掉到|跌到|降到|降至| of| is| was| (?:has )?(?:dropped|fell|went down|rose"
            "|went up) to"
            f"| at| sits at)*(?:只有|才)?[ ]?{_SCORE}",
            CUE,
        ),
        Form(
            "score told, English",
            "(?<![A-Za-z])(?:my|his|her|the|our) (?:credit )?score (?:has |had |just )?(?:is|was|of|at"
            "|dropped to|fell to|went (?:up|down) to|sits at|hit|to|tanked to|climbed to|rose to) (?:only "
            "|about |around )?(?P<value>[3-8][0-9]{2})(?![0-9.,]?[0-9]| points| goals)",
            CUE,
        ),
        Form(
            "score of a bureau, first",
            "(?<![A-Za-z0-9])(?:an? )?[3-8][0-9]{2} (?:experian|equifax|transunion|fico|credit"
            "|vantage)(?: score)?(?![A-Za-z]| (?:or|and) )",
            CUE,
        ),
        Form(
            "never overdue",
            "(?:(?:征信|信用)(?:记录|报告)?(?:上|里)?(?:显示|一直|非常|很|都)?(?:良好|干净|没问题|没有问题"
            "|清白|正常)?[,(]?(?:从未|从没|从来没有?|没有?|无)(?:任何|过|有过)?(?:逾期|不良|违约)(?:记录"
            "|过)?)(?!的|风险)",
            CUE,
        ),
        Form(
            "classified",
            f'(?:五级分类|贷款分类|资产分类|风险分类)(?:结果)?(?:{TIE}|为|是)["“]?(?P<value>(?:次级|可疑|损失'
            "|关注|正常))",
            CUE,
        ),
        Begun(
            "months overdue",
            "M1|M2|M3|M4|M5|M6|M7",
            "\\+?(?:级)?(?:记录|逾期)",
            CUE,
            before="(?<=[0-9一二三四五六七八九十两几]次|有|出现|存在)",
        ),
        Form(
            "unpaid",
            f"(?:拖欠|结欠|尚欠|仍欠|欠(?=[^,。;]{{0,8}}(?:本息|本金|贷款"
            f"|借款)))[^,。;0-9的]{{0,10}}(?:{_SUM})|(?:欠款|应还款?|未还|本金|不良贷款|信用卡本金"
            "|透支本金)(?:本息|本金|利息|余额)*(?:合计|共计|总额|金额|余额|拖了|欠了|还有"
            f"|剩)*[: ]?(?:{_SUM})(?:{_PAST_DUE})?"
            f"|欠[^,。;]{{1,10}}(?:借款|贷款|货款|钱)(?:{_SUM})(?:,?[^,。;]{{0,6}}{_PAST_DUE}(?:一分|分文)?)?"
            f"|在[^,。;]{{2,10}}有(?:不良|逾期)?贷款(?:{_SUM})(?:{_PAST_DUE})",
            CUE,
        ),
        Form(
            "months unpaid",
            f"(?<!{_THINGS}[^,。;]{{0,8}})(?:(?:{_DEBTS})(?:账户)?)?(?:忘还|漏还|没还|断供|停供|断缴|停贷|拖欠"
            f"|甩)[了咗过]?{_COUNT}(?:个多?月|期|年|次)",
            CUE,
        ),
        Begun(
            "told to who is restricted",
            "对|将",
            "(?:[你您][^,。;]{0,6}?)(?:依法)?(?:采取|予以|发出|下达|纳入|列入|作出)?(?:了)?(?P<value>(?:限制高?消费"
            "|限高|失信|查封|冻结|强制执行|拘留"
            "|悬赏执行)[^,。;]{0,4})(?=[,。;!]|$)",
            DEFINITE,
            before="(?<=(?:已|已经|现|现已|已依法|决定)(?:依法)?)",
        ),
        Begun(
            "credit is bad",
            "征信|信用|个人征信|芝麻分",
            "(?:也|都|早就|已经|早|全|彻底|现在|有点|直接|被|搞|弄|给|还|就|最近|上|差不多|一直|不太|不怎么|实在"
            "|真的){0,3}(?:黑了|黑掉|烂了|坏了|花了|没了|毁了|完了|臭了|不好"
            "|不行|很差|太差|差得很|太花|花得很"
            "|废了|爆了|有问题|有污点|不干净|拉黑|上黑名单|进黑名单)(?!的|怎么|如何|影响|会|后|,(?:会|怎么|如何|能"
            "|还能(?:不能)?办))",
            CUE,
        ),
        Begun(
            "so many days overdue",
            "账单|贷款|欠款|借款|信用卡|花呗|借呗|白条|还款|应还|最低还款额|分期|网贷|房贷|车贷|本息|月供",
            f"[^。;]{{0,30}}?(?P<value>(?:已经?|现已)逾期{_COUNT}多?(?:天|日|个多?月|期|年))(?!以[上下]|的|将|会)",
            DEFINITE,
        ),
        Begun(
            "a bill due",
            "账单|应还|最低还款额|待还|剩余应还|逾期金额|欠款",
            "(?:金额|款|本息|总额|余额|本金|款项|合计|还)?(?:应还|为|是|共|:|合计"
            "|共计)?(?:人民币)?[ ]?(?P<value>[¥￥]?[1-9][0-9,]{0,9}"
            "(?:[.][0-9]{1,2})?万?元)(?=[,。;(][^。]{0,30}(?:逾期|尽快|还款|还清|催收))",
            CUE,
            before="(?<=(?:[您你]|先生|女士|本期|贵户)[^。;]{0,40})",
        ),
        Begun(
            "listed, by a court",
            "被列入|被列为|被纳入|被法院列入|被法院列为|被法院纳入|已被列入|已被列为|已被纳入|已列入|已列为|已纳入",
            f"(?:全国|法院|为)?(?:{one_of(_LISTED)})(?=[,。;]|$)(?!,(?:将|会|可能|应|不得|如|其(?:将|不)"
            f"|限制[^,。]{{0,12}}的))",
            DEFINITE,
            before=(
                "(?<!(?:者|将|会|可能|易|被执行人可|公司|企业|集团|中心|名单|单位|如果|一旦|因为|若|凡|可|应"
                "|人员)[^。;]{0,24})"
            ),
        ),
        Begun(
            "score in a field",
            "credit",
            "(?: report| check| history| bureau)?[\"']?[ ]?[:=|][ ]?[\"']?(?:score "
            "|fico )?[ :]?(?P<value>[3-8][0-9]{2}(?:, (?:[a-z0-9-]+ ){0,4}(?:collections?|late payments?"
            "|charge-?offs?|delinquenc(?:y|ies)|bankruptcy|evictions?|repossessions?|judge?ments?))?)(?![0-9.,]?[0-9]"
            "|[-–/+]|[ ]?[A-Za-z])",
            DEFINITE,
        ),
        Begun(
            "dunned",
            "催收|催债的|讨债的|追债的|银行催收|网贷催收|放贷的|债主|大耳窿",
            "(?:公司|电话|短信|的人|人员|的)?(?:天天|每天|整天|一直|都|老是|总|已经|又){0,2}(?:打|找|上门|堵|骚扰"
            "|轰炸|爆|追|给|联系|威胁|发短信)[^,。;]{0,3}(?:我|他"
            "|她|家|单位|公司|通讯录|爸|妈|父母|老婆|老公|同事|电话)",
            CUE,
        ),
        Form("restricted as well", "(?<=,(?:并|且))(?:被)?(?:采取)?(?:限制高?消费|限高)(?=[,。;]|$)", CUE),
        Form("guarantees", f"(?:对外|为他人|替人|给[^,。;]{{1,6}})担保(?:余额|金额|总额|贷款)?(?:{_SUM})", CUE),
        Begun("in trouble", _TROUBLE, f"[了过]?(?!的|{HAN}?费|法|会|是什么|怎么|后果|流程|条件)", BARE),
        Begun(
            "in trouble, English",
            "a|an|30|60|90|120|150|180|individual|debt|one|two|three|four|five|several|2|3|4|5|county"
            "|eviction|wage|wages|tax|went|in|behind|maxed|bad|thin|no|ruined|wrecked|perfect|excellent|good"
            "|terrible|shot|fair|credit|defaulted"
            "|card|cards|account|accounts|loan|loans|car|house|filed|filing|file|declared|undischarged|discharged"
            "|turned|denied",
            "(?![A-Za-z])(?: (?:until|since|in) [0-9]{4})?",
            CUE,
            before="(?<![A-Za-z0-9])",
            whole=f"(?:{_EN_TROUBLE})",
        ),
        Begun(
            "score of a report", latin(_SCORES), f"[ :]{{1,2}}[3-8][0-9]{{2}}, (?:{_EN_NUMBER} )?{_EN_MARKS}", DEFINITE
        ),
        Form(
            "score of a bureau",
            "(?<![A-Za-z])(?:experian|equifax"
            f"|transunion)[ :]{{0,2}}"
            f"(?P<value>(?:score(?: of)? )?[3-8][0-9]{{2}}{AFTER}(?:, {_EN_NUMBER} {_EN_MARKS})?)",
            LABEL,
        ),
        Form(
            "rating",
            f"(?P<value>(?:{_RATINGS})(?:{TIE}|[为得系到]|降到|跌到|只有)(?:[A-K][A-K+-]{{0,2}}"
            "|[1-9一二三四五六七八九]级"
            "|[优良中差])(?![A-Za-z]))",
            CUE,
        ),
        labelled(
            "个人征信|征信|征信情况|征信状况|征信记录|征信报告|信用报告|个人信用报告|信用记录|信用状况|还款记录"
            "|逾期记录|逾期情况|逾期次数|逾期账户数|不良记录|credit history|credit report",
            f"有?(?:{_OVERDUE}|{one_of(_MARKS)}|{_COUNT}[ ]?[次笔](?!/)|{_EN_MARKS}|bankruptcy)(?!的|率)",
            "[^。;|]{0,12}?",
        ),
        Form(
            "reported",
            "(?P<value>(?:个人)?(?:征信|信用)(?:报告|记录))(?:上|里|中)?(?:显示|存在|有|出现|已|留下"
            '|上有){0,2}[^,。;:=|"]{0,6}?'
            f"(?P<value>有?{_OVERDUE}|有?{one_of(_MARKS)})(?!的|率)",
            CUE,
        ),
        Form(
            "report counted",
            f"(?:个人)?(?:征信|信用)(?:报告|记录)?(?:上|里|中)?(?:近|最近|过去|前)?(?:{_COUNT}[个]?[年月]内?"
            f"|半年内?)?[^,。;:的者可免能]{{0,4}}?"
            f"(?:{_OVERDUE}"
            f"|查询[^,。;的可免能]{{0,8}}?{_COUNT}多?次)(?:,{_OVERDUE})*(?:,?(?:征信)?(?:已经)?花了)?{_NOT_ADVICE}",
            DEFINITE,
        ),
        Form("overdue", f"(?<!{_THINGS}[^,。;]{{0,8}})(?:(?:{_DEBTS})(?:账户)?)?{_OVERDUE}{_NOT_ADVICE}", CUE),
        Form(
            "written off",
            f"(?:曾?有?(?:过|{_COUNT}[项笔个])(?:[^,。;的]{{0,6}}?)(?:撇账|坏账|呆账|代偿|核销|逾期|不良|违约"
            "|担保)(?:记录|账户|贷款)?"
            "|(?:当前)?逾期(?:总)?金额[:为]?[0-9.,]{1,12}万?元|逾期天数[:为]?[0-9]{1,4}天?|(?:逾期|呆账|不良"
            "|未结清|贷记卡)账户数[:为]?[0-9]{1,3}个?)(?!的|率)",
            CUE,
        ),
        Form(
            "bad credit",
            "(?:征信|信用)(?:上|里|中|情况|状况)?(?:显示|已经?|都|早就|存在|出现|留下|是|被列入|进了?|曾){0,2}"
            f"(?:有?{_OVERDUE}|有?(?:过|严重|多次|几次|很多"
            f"|[0-9一二两三四五六七八九几数多]{{1,3}}[次笔期])?{one_of(_MARKS)}(?:记录)?)(?!的|率)",
            CUE,
        ),
        Form("no credit", "(?:征信)?(?:纯)?白户(?:一个)?(?:,从[来没]{1,2}[^,。;]{0,8})?(?=[,。;!]|$)", CUE),
        Form(
            "restricted",
            "被(?:[^,。;被的]{0,10}(?:法院|银行|网贷平台))?(?:依法)?(?:发布|采取)?(?:限制高消费|限制消费|限高"
            "|列入失信|列为老赖|纳入失信"
            "|列入黑名单)(?!的|人员|措施|令)",
            CUE,
        ),
        told(
            _DEBTS,
            "(?:已经?|都|曾|多次|严重|累计|连续|又|也|早就|全部|全都|统统|都)*(?:逾期|断供|爆雷了|还不上)(?!率|费"
            "|利息|罚息"
            f"|账龄|贷款|风险|管理|未还的|{HAN}?时)",
            "overdue debt",
        ),
        Begun(
            "blacklisted",
            "命中|在|进了|列入|列入了|列为|纳入|被列入|被列为|被纳入|被法院列入|被法院列为|被法院纳入|上了|进入"
            "|成为|成了|是"
            "|被执行人",
            f"{ARTICLE}(?![不没]|是否)[^,。;]{{0,8}}?(?P<value>{one_of(_LISTED)})(?!的(?!{HAN}{{2,3}}[,。(]))",
            CUE,
            before="(?<![没无未不非])",
        ),
        Form(
            "blacklisted, of a name",
            f"(?P<value>(?:已|曾)?被(?:列入|列为|纳入){one_of(_LISTED)})的(?=(?:{A_NAME})[,。( ])",
            DEFINITE,
        ),
        Form(
            "bad marks, English",
            f"(?<![A-Za-z])(?<!(?:will|can|does|would|could|how|should) ){_EN_NUMBER} {_EN_MARKS}(?: and "
            f"{_EN_NUMBER} {_EN_MARKS})?(?![A-Za-z]| (?:may|can|will|stays?|hurts?|affects?|lowers?|is"
            "|are)(?![a-z]))",
            CUE,
        ),
        Form(
            "bankrupt",
            r"filed (?:for )?(?:personal )?(?:bankruptcy|chapter (?:7|11|13))|defaulted on (?:\w+ ){1,3}(?:loan"
            r"|mortgage|debt|card)"
            r"|missed [0-9a-z]+ payments|(?:was |were |been )?sent to collections|debts? in collections|(?:has"
            r"|have|had|my|his|her) "
            r"(?:(?:is|really|very) )*(?:bad|poor|terrible|no|excellent|good) credit(?! (?:card|score|report|union"
            r"|line))",
            CUE,
        ),
    )
    prefilter = (
        "对[你您][^,。;\\n]{0,10}(?:限制|限高|失信|查封|冻结|强制执行|拘留|悬赏)",
        "(?:征信|信用|芝麻分)[^,。;\\n]{0,8}(?:黑|烂|坏|花|没|毁|完|臭|不|差|废|爆|有|拉|上|进)",
        "已逾期|已经逾期|逾期金额|应还|账单|待还|最低还款",
        "credit[a-z ]{0,9}[\"']?[ ]?[:=|][ ]?[\"']?(?:score |fico )?[ :]?[3-8][0-9]{2}",
        "(?:催收|催债|讨债|追债|放贷的|债主|大耳窿)[^,。;\\n]{0,10}(?:打|找|上门|堵|骚扰|轰炸|爆|追|给|联系|威胁"
        "|发短信)",
        _TROUBLE,
        f"(?:{_EN_TROUBLE})",
        "score (?:has |had |just )?(?:is|was|of|at|dropped|fell|went|sits|hit|to|tanked|climbed|rose)",
        "[3-8][0-9]{2} (?:experian|equifax|transunion|fico|credit|vantage)",
        "五级分类|贷款分类|资产分类|风险分类|M[1-7]\\+?级?(?:记录|逾期)",
        "(?:拖欠|结欠|尚欠|仍欠|欠款|应还|未还|本金|贷款|借款|货款|钱"
        "|担保)[^,。;\\n]{0,16}[0-9一二三四五六七八九十两几]",
        "欠[^,。;\\n]{0,12}[0-9一二三四五六七八九十两几]",
        "(?:忘还|漏还|没还|断供|停供|断缴|停贷|拖欠|甩)[了咗过]?[0-9一二三四五六七八九十两数多几半]",
        "芝麻(?:信用|分)|支付分|信用评?分|征信|FICO|credit score|credit rating|credit history|credit report"
        "|vantagescore|beacon score|experian|equifax|transunion",
        "信用(?:报告|记录|状况)|还款记录|不良记录|逾期|失信|限高|黑名单|限制(?:高)?消费|被执行人|老赖|白户|断供"
        "|还不上|爆雷",
        "撇账|坏账|呆账|代偿|核销|未结清账户|贷记卡账户",
        _RATINGS,
        "filed (?:for )?(?:personal )?(?:bankruptcy|chapter)|defaulted on|missed [0-9a-z]+ payments|(?:in"
        "|to) collections?|collections? accounts?|late payments?|missed payments|charge-?offs?|charged[- ]off"
        "|delinquen|repossession|foreclosure|derogatory|hard inquiries|past due| (?:bad|poor|terrible|no"
        "|excellent|good) credit",
    )
