"""What is said of a person's credit."""

from detectors.recognisers.identifier import AFTER, HAN, Form
from detectors.recognisers.statement import CUE, LABEL, TIE, Begun, Statement, labelled, one_of, told

_COUNT = "[0-9一二三四五六七八九十两数多]{1,3}"
_OVERDUE = (
    f"(?:已|曾|累计|连续|当前|多次|严重|最长|共)*逾期(?:了|达|共|次数)?[:]?[ ]?{_COUNT}[ ]?(?:次|天|日|期|个月|笔|年)"
)
_MARKS = (
    "黑了|很差|太差|烂了|逾期|不良记录|不良|呆账|坏账|代偿|污点|黑名单|连三累六|失信|良好|正常|花了|有瑕疵"
    "|空白|白户|冻结|止付"
)
_SCORES = (
    "芝麻信用分|芝麻信用|芝麻分|微信支付分|支付分|个人信用分|信用评分|信用分|征信评分|征信分|FICO score|FICO"
    "|credit score|credit rating"
)
_LISTED = "失信被执行人|失信人员|失信名单|限制高消费|征信黑名单|被执行人名单|老赖|信用黑名单"


class CreditInformationRecognizer(Statement):
    """A person's credit report, score, overdue debts and blacklisting (GB/T 45574-2025 Annex A, other: credit
    information)."""

    entity = "CREDIT_INFORMATION"
    release = "3.1.0"
    forms = (
        Form(
            "score",
            f"{one_of(_SCORES)}"
            f"(?:{TIE}|为|是|of|is|was)[ ]?(?P<value>[1-9][0-9]{{2}}分?){AFTER}(?!分?(?:以[上下]|及以上|起|至"
            "|-)|[ ]?(?:or|and) (?:higher|above))",
            LABEL,
        ),
        Begun(
            "score told",
            _SCORES,
            f"(?:有|只有|才|为|是| of| is| was)?[ ]?[1-9][0-9]{{2}}分?{AFTER}(?!分?(?:以[上下]|及以上|起|至|-)"
            "|[ ]?(?:or|and) (?:higher|above))",
            CUE,
        ),
        labelled(
            "个人征信|征信|征信情况|征信状况|征信记录|征信报告|信用报告|个人信用报告|信用记录|信用状况|还款记录"
            "|逾期记录|逾期情况|逾期次数|credit history|credit report",
            f"有?(?:{_OVERDUE}|{one_of(_MARKS)}|{_COUNT}[ ]?[次笔](?!/)|late payments?|defaults?|bankruptcy)(?!的|率)",
            "[^。;|]{0,12}?",
        ),
        Form(
            "reported",
            "(?P<value>(?:个人)?(?:征信|信用)(?:报告|记录))(?:上|里|中)?(?:显示|存在|有|出现|已|留下"
            '|上有){0,2}[^,。;:=|"]{0,6}?'
            f"(?P<value>有?{_OVERDUE}|有?{one_of(_MARKS)})(?!的|率)",
            CUE,
        ),
        Form("overdue", f"(?:信用卡|贷款|花呗|借呗|网贷|房贷|车贷|还款)?{_OVERDUE}", CUE),
        Form(
            "bad credit",
            "(?:征信|信用)(?:上|里|中|情况|状况)?(?:显示|已经?|存在|出现|留下|被列入|进了?|曾){0,2}"
            f"(?:有?{_OVERDUE}|有?(?:过|严重|多次|几次|很多"
            f"|[0-9一二两三四五六七八九几数多]{{1,3}}[次笔期])?{one_of(_MARKS)}(?:记录)?)(?!的|率)",
            CUE,
        ),
        Form(
            "restricted", "被(?:法院|人民法院)?(?:限制高消费|限高|列入失信|列为老赖|列入黑名单)(?!的|人员|措施|令)", CUE
        ),
        told(
            "信用卡|贷款|花呗|借呗|网贷|房贷|车贷|白条|微粒贷|欠款|借款|还款",
            f"(?:已|曾|多次|严重|累计|连续|又|也)*逾期(?!率|费|利息|罚息|账龄|贷款|风险|管理|未还的|{HAN}?时)",
            "overdue debt",
        ),
        told(
            "列入|列入了|列为|纳入|被列入|被列为|被纳入|上了|进入|成为|成了|是",
            f"[^,。;]{{0,8}}?{one_of(_LISTED)}(?!的)",
            "blacklisted",
        ),
        Form(
            "bankrupt",
            r"filed for (?:personal )?bankruptcy|defaulted on (?:\w+ ){1,3}(?:loan|mortgage|debt|card)"
            r"|missed [0-9a-z]+ payments",
            CUE,
        ),
    )
    prefilter = (
        "芝麻(?:信用|分)|支付分|信用评?分|征信|FICO|credit score|credit rating|credit history|credit report",
        "信用(?:报告|记录|状况)|还款记录|逾期|失信|限高|列入黑名单|限制高消费|被执行人名单|老赖|信用黑名单",
        "filed for|defaulted on|missed [0-9a-z]+ payments",
    )
