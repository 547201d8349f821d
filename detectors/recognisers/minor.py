"""Signs that a text is about a child under fourteen."""

from presidio_analyzer import Pattern

from detectors.recognisers.identifier import Identifier

_AGE = "(?:1[0-3]|[1-9]|十[一二三]?|[一二两三四五六七八九]|[１-９])"
_GRADE = "(?:[一二三四五六]|[1-6])年级"
_CHILD = (
    "(?:小朋友|小学生|小女孩|小男孩|女孩|男孩|女童|男童|女儿|儿子|孩子|幼童|宝宝|娃|女婴|男婴|孙子|孙女|外孙|弟弟|妹妹)"
)
_PUPIL = "(?:学生|小学生|同学|女生|男生|孩子|小朋友|女孩|男孩)"
_SAID = "(?:今年|年仅|现年|刚满|刚过|才|只有|虚岁)"
_EN_AGE = "(?:1[0-3]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)"
_EN_CHILD = (
    "(?:boy|girl|child|kid|son|daughter|brother|sister|nephew|niece|grandson|granddaughter|pupil|student"
    "|schoolboy|schoolgirl|toddler|patient|twins)"
)
_EN_GRADE = "(?:first|second|third|fourth|fifth|sixth|1st|2nd|3rd|4th|5th|6th)"

_STATED = f"{_SAID}(?:已经|已|有)?[ ]?{_AGE}[ ]?(?:周?岁|歲)"
_AGED_CHILD = f"{_AGE}[ ]?(?:周?岁|歲)(?:大)?的?(?:小)?{_CHILD}"
_IN_SCHOOL = f"(?:就读于?|在读|读|念|上)(?:[\\p{{Han}}]{{0,12}}?)(?:小学{_GRADE}|幼儿园(?:[小中大]班)?)"
_PUPIL_OF = f"(?:小学{_GRADE}|幼儿园[小中大]班)的?{_PUPIL}"
_EN_STATED = f"{_EN_AGE}[- ]years?[- ]old"
_EN_AGED_CHILD = f"{_EN_CHILD},? (?:who is )?aged? {_EN_AGE}"
_EN_PUPIL = f"{_EN_GRADE}[- ](?:grader|grade (?:pupil|student|girl|boy|class)|year pupil)"


class MinorRecognizer(Identifier):
    """A stated age under fourteen, or a school below middle school (PIPL 28(1), 31). Law and statistics say
    'under fourteen' of nobody in particular: only an age with its person, or a pupil with a grade, is a sign.
    The finding is the cue, not a value.
    """

    entity = "MINOR"
    forms = (
        Pattern("stated age", f"{_STATED}(?!(?:以下|以上|之前|之后|前|后|时|开始))", 0.7),
        Pattern("a child of an age", f"(?<![0-9０-９十百.~～\\-—至到]){_AGED_CHILD}", 0.7),
        Pattern("in school", _IN_SCHOOL, 0.6),
        Pattern("pupil of a grade", _PUPIL_OF, 0.6),
        Pattern(
            "stated age, English",
            f"(?<![0-9A-Za-z.\\-])(?:{_EN_STATED}[- ]{_EN_CHILD}(?![A-Za-z])|{_EN_STATED}(?![ \\-]?[0-9A-Za-z]))",
            0.7,
        ),
        Pattern("a child of an age, English", f"(?<![A-Za-z]){_EN_AGED_CHILD}(?![0-9A-Za-z]|[-–]|[.][0-9])", 0.7),
        Pattern("pupil of a grade, English", f"(?<![A-Za-z]){_EN_PUPIL}s?(?![A-Za-z])", 0.6),
    )
    prefilter = (
        _STATED, _AGED_CHILD, _IN_SCHOOL, _PUPIL_OF,
        f"(?i:{_EN_STATED})", f"(?i:{_EN_AGED_CHILD})", f"(?i:{_EN_PUPIL})",
    )  # fmt: skip
