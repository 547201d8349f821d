"""What is said of a person's disability or undisclosable occupation."""

from detectors.recognisers.identifier import AFTER, Form
from detectors.recognisers.statement import (
    A_NAME,
    ARTICLE,
    CUE,
    LABEL,
    NARROWED,
    TIE,
    Begun,
    Statement,
    apposed,
    labelled,
    one_of,
    stated,
    told,
)

_KINDS = "视力|听力|言语|肢体|智力|精神|多重|心智"
_LEVEL = "[一二三四1-4]级"
_GRADE = f"(?:(?:{_KINDS})(?:残[疾障](?:{_LEVEL})?|{_LEVEL}残[疾障])|{_LEVEL}(?:{_KINDS})?残[疾障]|残[疾障]{_LEVEL})"
_CERTIFICATES = (
    "残疾人证|残疾证|残疾军人证|伤残军人证|伤残人民警察证|残疾人服务一卡通|盲人证|低保证|特困证"
    "|disability certificate|disability card|disabled person's card"
)
_DISABLED = (
    "残疾人|残障人士|残障者|残疾军人|伤残军人|聋哑人|聋人|盲人|视障人士|视障者|听障人士|听障者|智障人士|肢残人士"
    "|瘫痪病人|重度残疾人|重残人员|视障|听障|肢障"
)
_EN_DISABLED = (
    "deaf|blind|deaf-mute|quadriplegic|paraplegic|disabled|hearing impaired|visually impaired|hard of hearing"
    "|wheelchair-bound|an amputee|amputee"
)
_CONDITIONS = (
    "双目失明|左眼失明|右眼失明|先天失明|双耳失聪|先天失聪|高位截瘫|高位截肢|下肢瘫痪|下半身瘫痪|坐轮椅|靠轮椅"
)
_IMPAIRED = "视障|听障|肢障|智障|言语障碍|聋哑|残障|失明"
_COVERT = (
    "卧底警察|卧底|卧底特工|便衣警察|秘密警察|缉毒警察|缉毒警|缉毒民警|线人|警方线人|特情|特情人员|耳目|特工|间谍"
    "|情报人员|情报员|国安人员|国安干警|国家安全机关工作人员|涉密人员|核心涉密人员|机要人员|机要秘书|保密人员"
    "|秘密工作者|隐蔽战线|受保护证人|污点证人"
)
_EN_COVERT = (
    "undercover officer|undercover agent|undercover cop|undercover|confidential informant|police informant"
    "|informant|spy|intelligence officer|secret agent|protected witness"
)


class SpecificIdentityRecognizer(Statement):
    """A person's disability, its certificate, and an occupation that must not be known (PIPL 28(1); GB/T 45574-2025
    Annex A, specific identity)."""

    entity = "SPECIFIC_IDENTITY"
    release = "2.2.0"
    forms = (
        Form(
            "certificate number",
            f"{one_of(_CERTIFICATES)}(?:号码?|编号)?(?: (?:no"
            f"|number)[.]?)?(?:{TIE})?(?P<value>{_GRADE}|(?:{_KINDS})?{_LEVEL}(?![、至-])"
            f"|[A-Za-z\u4e00-\u9fff]{{0,4}}[0-9]{{6,19}}[0-9Xx]?(?:[1-7][1-4])?(?:B[0-9])?){AFTER}",
            LABEL,
        ),
        labelled(
            "残疾类别|残疾等级|残疾类型|残疾情况|残疾状况|伤残等级|残疾级别|残障类别|disability|disability type"
            "|disability status|disability level",
            f"(?!.{{0,4}}[至到~-]){NARROWED}(?:{_GRADE}|(?:{_KINDS})(?!的)|[一二三四五六七八九十1-9]级"
            f"|{one_of(_DISABLED, _EN_DISABLED)})(?![、/至-])",
        ),
        labelled(
            "职业|职务|身份|真实身份|工作性质|岗位|秘密身份|occupation|real identity|job",
            f"{NARROWED}{one_of(_COVERT, _EN_COVERT)}(?![、/]|的)",
        ),
        Form(
            "grade",
            f"(?P<value>(?:{_KINDS})(?:残疾{_LEVEL}|{_LEVEL}残疾)|{_LEVEL}(?:{_KINDS})残疾)(?![、至-]|的?标准"
            f"|以[上下])",
            CUE,
        ),
        apposed(_DISABLED),
        Begun(
            "impaired and named",
            _IMPAIRED,
            f"(?:人士|者|人|学生)?(?={A_NAME}(?:[,。;)、 ]|$|申请|因|的|在|去|想|报))",
            LABEL,
        ),
        Begun("condition", _CONDITIONS, "(?!的?(?:人|者))", CUE),
        told(
            "持有|持|办理了|办理|领取了|领取|办了|有|领了|取得|has an?|holds an?",
            f"(?:{_LEVEL})?(?:{_KINDS})?(?:{_LEVEL})?{one_of(_CERTIFICATES)}(?!的)",
            "certificate",
        ),
        told(
            "是|身为|为|属于|系|鉴定为|评定为|认定为|评为|评上|定为|有|患有|存在",
            f"{NARROWED}(?:{one_of(_DISABLED)}|{_GRADE})(?!的|们|联合会|教育|就业|体育|协会)",
            "disabled",
        ),
        told(
            "is|am|was|born|became|as|been",
            f"(?:legally |registered |partially |totally |completely |profoundly )?{one_of(_EN_DISABLED)}(?: person)?",
            "disabled, English",
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
        _CERTIFICATES,
        f"(?:{_KINDS}|[一二三四1-4]级)残[疾障]|(?:{_KINDS}){_LEVEL}残|残[疾障][一二三四1-4]级|残疾(?:类别|等级|类型"
        f"|情况|状况|级别)|伤残等级|残障类别|disability",
        f"{_DISABLED}|{_COVERT}|{_CONDITIONS}|{_IMPAIRED}",
        f"(?:is|am|was|born|became|as|been){ARTICLE}(?:legally |partially |totally |completely )?(?:{_EN_DISABLED})"
        f"|registered (?:{_EN_DISABLED})"
        f"|{_EN_COVERT}|(?:hearing|visual) impairment",
    )
