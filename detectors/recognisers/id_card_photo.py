"""A photograph or copy of a person's identity card, shown, attached or linked to."""

from detectors.recognisers.identifier import HAN, Form
from detectors.recognisers.statement import CUE, LABEL, SURNAMES, Begun, Statement, latin, one_of

_CARD = "(?:居民|二代|第二代)?(?:身[份分]证|(?<=手持)证件)(?:原件)?"
_SIDE = "(?:的?(?:人像面和国徽面|正反面的?拍照|正面|反面|背面|正反面|正反两面|人像面|国徽面|双面|手持))"
_IMAGE = (
    "(?:自拍照?|相(?![关同似])|影印本|影印(?!件)|影本|照片|图片|照|相片|扫描件|扫描图|复印件|影印件|截图|图像"
    "|影像|原图|拍照|高清图)"
)
_PHOTO = f"(?>手持{_CARD}(?:的?(?:半身|自拍)?{_IMAGE})?|{_CARD}(?:{_SIDE}的?{_IMAGE}?|的?{_IMAGE}))"
_REQUESTED = (
    "(?<!(?:请|需|须|应|要求|携带|准备|带[好上]|凭|填写|点击|支持|上传(?!了)|识别|粘贴|开发|办证|要交|得交|带齐"
    "|交齐|审核)[^,.;。:!?]{0,12})"
)
"""Not behind words of a request or a rule."""
_EN_PHOTO = (
    "(?:photos?|pictures?|pics?|scans?|cop(?:y|ies)|images?|selfies?|photocop(?:y"
    "|ies))(?: of both sides)? of (?:my|his|her)"
    " (?:[a-z]+ )?(?:ID|identity|passport|driver'?s? licen[cs]e|driving licen[cs]e|licen[cs]e"
    "|green card)(?: card)?(?: photo page"
    "| holding it)?(?![A-Za-z])|"
    "(?:photo|picture|scan|copy|image|selfie)s? of (?:my|his|her) (?:national )?(?:ID|identity)(?: card)?(?![A-Za-z])"
    "|(?:my"
    "|his|her) ID(?: card)? (?:photo|picture|scan|image)"
)
_ENDING = "[.](?:jpe?g|png|bmp|webp|heic|gif|tiff?|pdf)(?![A-Za-z0-9])"
_NAME = "[^\\s/\\\\:*?\"'<>|()\\[\\],。;]{0,20}"
_FILE = (
    f"{_NAME}身[份分]证{_NAME}{_ENDING}"
    "|(?:[A-Za-z0-9]+[-_])?(?:id[-_ ]?card|identity[-_]?card|shenfenzheng|sfz)[-_](?:front|back|zheng|fan|photo"
    f"|scan|copy|[0-9]+)[A-Za-z0-9_-]{{0,20}}{_ENDING}"
)
_SHOWN = (
    "收到|收到了|已收到|提供了|传来|上传|上传了|留存了|留存|提交|提交了|递交了|交来|出示了|拍下|发送|寄送|保存了"
    "|收下|发过来|"
    "请查收|查收|收好|寄来|寄了|传了|传给你|传给您|拿着|举着|晒了|晒出|贴出|"
    "附上|附上了|已附|附件|附件为|附件是|附件中|见附件|随附|随信附上|已上传|上传了|已提交|提交了|发了|发给你"
    "|发给您|已发送|发送了|发来|发你|发您|这是|以下是|下面是|如下是|拍了|附|attached|attached is|here is|uploaded"
    "|sent|enclosed is"
)


class IdCardPhotoRecognizer(Statement):
    """A resident ID card's photograph, scan or copy: the file, the link or the words that hand it over (GB/T 45574-2025
    Annex A, other: photographs of the resident ID card). A request to upload one is none."""

    entity = "ID_CARD_PHOTO"
    release = "2.2.0"
    forms = (
        Form("file", f"(?P<value>{_FILE})", LABEL),
        Form(
            "link",
            f"(?P<value>{_PHOTO}|ID card (?:photo|scan|image|copy)|photo of ID card)[\\])]?[ ]?[:=("
            f"|][ ]?[\"'(]?(?:https?://|/|data:image|[A-Za-z0-9_/-]+{_ENDING})",
            LABEL,
        ),
        Form(
            "shown below",
            f"(?P<value>{_PHOTO})[)]?[,， ]?(?:如下|已存档|已收|已留存|收到了|见附件|见下图|在附件|已附|已上传"
            f"|已提交|已发|发你|发您|已收到)",
            LABEL,
        ),
        Form(
            "handed over",
            "(?<!是否|请|需|如|若|须|用户|应)(?:已上传|已提交|已附上?|已发送|见附件|随附|附件中?[为是:]"
            f"|附上了?)[:]?[^,.;。:!?]{{0,8}}?(?P<value>{_PHOTO})"
            "(?!的|后|时|才|即|,?(?:系统|方可|否则)|[和及、])",
            LABEL,
        ),
        Form("for somebody", f"(?P<value>{_PHOTO})(?:都?[发传寄拿交])?给(?:我|你|您|他|她)(?![们])", LABEL),
        Form(
            "please find",
            f"(?<!{HAN})(?:请|敬请|烦请|麻烦)?(?:查收|查阅附件)[^,.;。:!?]{{0,6}}?(?P<value>{_PHOTO})(?!要求"
            f"|模板|样本)",
            LABEL,
        ),
        Form(
            "annex",
            f"(?<!{HAN})附件?[0-9一二三四五]?[: ]{{1,2}}(?:[0-9][.、])?[ ]?(?:{HAN}{{2,4}}的?)?(?P<value>{_PHOTO})"
            "(?![和及与、/]|各?[0-9一二两][式份张]|的?(?:要求|模板|样式|格式))",
            LABEL,
        ),
        Form(
            "shown",
            f"{one_of(_SHOWN)}[: ]{{0,2}}[^,.;。:!?]{{0,12}}?(?P<value>{_PHOTO})(?!后|时|即|方可|裁剪|处理|打印"
            f"|怎么|如何|能不能|能否|的方法|和照片|的?(?:要求|格式"
            f"|大小|功能|接口"
            "|按钮|识别|模板|示例))",
            CUE,
        ),
        Begun("shown, English", latin(_SHOWN), f"[: ]{{0,2}}(?:an? |the )?(?P<value>{_EN_PHOTO})", CUE),
        Form("somebody's", f"这[是张]?(?:[{SURNAMES}]{HAN}{{1,2}}|我|本人|他|她)的?(?P<value>{_PHOTO})", LABEL),
        Begun(
            "of somebody",
            "手持|居民身|二代身|第二代身|身份证|身分证",
            "",
            CUE,
            whole=(
                f"{_REQUESTED}{_PHOTO}(?:[(]正反面[)])?(?:[一二两三0-9]份)?(?!后|时|即|方可|裁剪|处理|打印|怎么"
                f"|如何|能不能|能否|的方法|和照片|的?(?:要求|格式|大小|功能|接口|按钮|识别|模板"
                "|示例|清晰|规格|尺寸))"
            ),
        ),
        Begun(
            "of somebody, English",
            "photo|photos|picture|pic|pics|pictures|scan|scans|copy|copies|image|images|selfie|selfies"
            "|photocopy|photocopies",
            "",
            CUE,
            whole=f"(?:{_EN_PHOTO})",
        ),
        Form(
            "a person's",
            f"(?<=的|本人|我|他|她|把|将|员工|客户|租客|业主|申请人|学生)(?P<value>{_PHOTO})(?=[^。;]{{0,8}}"
            f"(?:泄露|存档|入库|流出|被|上传了|丢|外泄|发[给到来]"
            f"|传给|寄给|[.]jpg))",
            CUE,
        ),
    )
    prefilter = (
        f"身[份分]证[^\\n]{{0,40}}{_ENDING}",
        "(?:id[-_ ]?card|identity[-_]?card|shenfenzheng|sfz)[-_](?:front|back|zheng|fan|photo|scan|copy|[0-9])",
        f"身[份分]证(?:原件)?(?:{_SIDE}|的?{_IMAGE})|手持(?:(?:居民|二代|第二代)?身[份分]证|证件)",
        "ID card (?:photo|scan|image|copy)|photo of ID card",
        _EN_PHOTO,
    )
