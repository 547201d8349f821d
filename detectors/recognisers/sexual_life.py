"""What is said of a person's sexual orientation, sexual life and marriages."""

from detectors.recognisers.identifier import Form
from detectors.recognisers.statement import CUE, LABEL, NARROWED, TIE, Begun, Statement, labelled, one_of, stated, told

_ORIENTATIONS = (
    "同性恋者|同性恋|双性恋者|双性恋|异性恋者|异性恋|无性恋者|无性恋|泛性恋|跨性别者|跨性别女性|跨性别男性|跨性别"
    "|变性人|双性人|间性人|男同性恋|女同性恋|女同|男同|拉拉|酷儿"
)
_EN_ORIENTATIONS = (
    "homosexual|bisexual|heterosexual|gay|lesbian|asexual|pansexual|transgender|trans woman|trans man|queer|intersex"
)
_MARRIAGES = "未婚|已婚|离异|离婚|丧偶|再婚|二婚|分居|初婚|复婚|divorced|widowed|separated|married|single"
_ACTS = (
    "发生性关系|发生了性关系|发生过性关系|发生一夜情|有一夜情|有过一夜情|有婚外情|有婚外性行为|婚内出轨|出轨对象"
    "|出轨了|多次出轨|婚外恋|嫖娼|卖淫|性生活不和谐|性生活频率|性生活史|性生活每周|无性婚姻|性伴侣|多个性伴侣"
    "|首次性行为|性经历|性功能障碍|性冷淡|had sex with|had an affair with|sexual partners|sexually active"
    "|one-night stand"
)
_AFFAIR = "婚外性行为|婚外性关系|婚外情|婚外恋|婚内出轨|出轨|外遇|一夜情|嫖娼|卖淫|同性性行为|婚前性行为|不正当男女关系"
_OFTEN = (
    "[有过了发生](?:过|了)?(?:[0-9一二三四五六七八九十两几多好数]{1,3}次)?(?:一夜情|婚外情|婚外恋|性行为|性关系|外遇)"
    "|性生活(?:混乱|放荡|不检|很?少|很?频繁)|私生活混乱|约过炮|约炮|包养(?:了|过)?"
)


class SexualLifeRecognizer(Statement):
    """A person's sexual orientation and sexual life, and the record of marriages (GB/T 35273-2020 Annex B, other:
    性取向, 婚史). Sensitive by the harm test of PIPL 28(1)."""

    entity = "SEXUAL_LIFE"
    release = "2.2.0"
    forms = (
        labelled(
            "性取向|性倾向|性别认同|sexual orientation|gender identity",
            f"{NARROWED}{one_of(_ORIENTATIONS, _EN_ORIENTATIONS)}(?![、/或])",
        ),
        Form(
            "orientation by sex",
            f"(?:性取向|性倾向){TIE}(?:喜欢)?(?:男性?|女性?|同性|异性|双性|男女)(?:皆可)?(?=[,。;)|\"' ]|$)(?![/、或])",
            LABEL,
        ),
        labelled("婚姻状况|婚姻状态|婚史|婚况|婚姻史|marital status", f"{one_of(_MARRIAGES)}(?![、/或]|的)"),
        stated("性取向|性倾向|性别认同|婚姻状况", f"{NARROWED}{one_of(_ORIENTATIONS, _EN_ORIENTATIONS, _MARRIAGES)}"),
        told(
            "是|身为|承认自己是|坦承自己是|公开自己是|自称是|自称|坦言|承认|坦承|自认|公开|为|is|am|came out as"
            "|identifies as",
            f"{NARROWED}{one_of(_ORIENTATIONS, _EN_ORIENTATIONS)}(?!的|们|群体|权利|平权|婚姻|运动|酒吧)",
        ),
        Begun(
            "affair",
            "承认|坦承|承认了|坦白|自认|供认|存在|有|有过|发生|发生过|发现|发现了|因|隐瞒",
            f"(?:与(?:他人|其)|对方|自己|曾|有过?|多次|长期){{0,3}}(?![不没]|是否)(?P<value>{_AFFAIR})(?!的"
            f"|行为?准则|法律|问题|现象|研究|题材)",
            CUE,
            before="(?<![没无未不非])",
        ),
        Form("strayed", "(?P<value>出轨)(?=了|过|多次|同事|他人|别人|被|对象|女|男|初恋|网友|闺蜜|[,。;!]|$)", CUE),
        Form(
            "made known",
            "(?P<value>性取向|性倾向|性别认同)(?=[^,。;]{0,6}被[^,。;]{0,10}(?:公开|泄露|曝光|披露|知道|发现|传开))",
            CUE,
        ),
        Form("coming out", "(?:向[^,。;]{1,8}|已经?|选择|公开)出柜|出柜了|came out to", CUE),
        Form(
            "marriage in a list",
            "(?<=[,(、例某]|申请人|应聘者|当事人|客户|业主|租客|被告|原告|对方|学员|嘉宾)(?:离异|丧偶|再婚)"
            "(?=[,。;) ]|$)",
            CUE,
        ),
        Begun("sexual life", _ACTS, "", CUE),
        Form("often", _OFTEN, CUE),
    )
    prefilter = (
        "性取向|性倾向|性别认同|婚姻状[况态]|婚史|婚况|婚姻史|sexual orientation|gender identity|marital status",
        f"{_ORIENTATIONS}",
        _EN_ORIENTATIONS,
        "出柜|came out to|离异|丧偶|再婚",
        _ACTS,
        _OFTEN,
        _AFFAIR,
    )
