"""Passport numbers."""

import regex

from detectors import latin_names
from detectors.name_words import COMPOUND_SURNAMES, SURNAMES
from detectors.reading import BREAK
from detectors.recognisers.identifier import AFTER, ALONE, BEFORE, HAN, IS, TO_THE_END, Form, Identifier
from detectors.recognisers.person_en import PINYIN_FAMILY

_GAP = f"[ {BREAK}·\\-]?"
_CHINA = (
    f"(?:[EG](?:{_GAP}[0-9]){{8}}|E[A-Z](?:{_GAP}[0-9]){{7}}|[DSP]E?{_GAP}[0-9]{{7,8}}|1[45][0-9]{{7}}"
    f"|[HKM]{_GAP}[0-9]{{8}}|C[A-Z0-9]{_GAP}[0-9]{{7}}|[TL]{_GAP}[0-9]{{8}})"
)
_SOLID = "(?:[EG][0-9]{8}|E[A-Z][0-9]{7}|[DPS]E[0-9]{7})"
_BEGINS = "(?=[DEGPS][A-Z0-9][0-9])"
"""Looked at before what is looked for behind."""
_LABEL = (
    "(?:护照(?:卡号?|本)?|hu[ ]?zhao(?:[ ]?hao(?:[ ]?ma)?|hm|h)?(?![a-z])|hzhm?(?=:[ ]?[A-Z])"
    "|passport[ ]?(?:number|no(?![a-z])[.]?"
    "|num|#|[:=])|(?-i:PP)[ ]?(?:#|No[.]?)|tra?ve?l[ ]doc(?:ument)?(?:[ ](?:number|no[.]?))?)"
)
_ANY = "(?=(?:[A-Z]{0,3}[0-9]){4})(?!(?:19|20)[0-9]{6}(?![0-9A-Z]))[A-Z0-9]{7,10}"
_NO_COUNT = "(?![ ]?[本份个人张次元万])"
_HEADING = regex.compile(
    "(?:^|[,|\t;])[ ]?(?:护照(?:号码?)?|passport(?:[ _]?(?:no[.]?|number))?)[ ]?(?:[,|\t;]|$)", regex.IGNORECASE
)
_CELL = regex.compile("[,|\t;][ ]?$")
_ALL = regex.compile(f"[ |\"']{{0,3}}{_SOLID}[ |\"']{{0,3}}")
_CHINESE_NAME = regex.compile(
    f"[ |\"']{{0,3}}(?:[{SURNAMES}]{HAN}{{1,2}}|(?:{'|'.join(COMPOUND_SURNAMES.split())}){HAN}{{1,2}}"
    f"|{HAN}{{1,8}}(?:·{HAN}{{1,8}}){{1,3}}|{PINYIN_FAMILY} [A-Z][a-z]{{1,12}}(?:[ -]?[A-Z]?[a-z]{{1,6}})?"
    f"|[A-Z][a-z]{{1,12}} {PINYIN_FAMILY})[ |\"']{{0,3}}"
)
_LATIN_NAME = regex.compile("[ |\"']{0,3}\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}(?:[.]|\\p{Ll}+)){1,3}[ |\"']{0,3}")
_WORD = regex.compile("\\p{L}{2,}")
_TOLD = 0.6


class CnPassportRecognizer(Identifier):
    """Passport number: of China G or E and 8 digits, E with a second letter and 7 digits (since 2017), diplomatic (D),
    service (S, SE) and public-affairs (P, PE) passports, Hong Kong's (H, K) and Macau's (M), and the older 14… and
    15…; the exit-entry permits C… for Hong Kong and Macau, T… and L… for Taiwan are read as such. ICAO Doc 9303 leaves
    the form to the issuer and there is no check digit outside the machine-readable zone, so a word beside it is
    needed; a number of any country is told by its label.
    """

    COUNTRY_CODE = "cn"
    entity = "CN_PASSPORT"
    release = "2.7.0"
    reach = 60
    forms = (
        Form("passport", BEFORE + _CHINA + AFTER, 0.3),
        Form(
            "of a traveller",
            f"{_BEGINS}(?<=(?:{HAN}(?<![码号型]|规格|尺寸|款式|颜色)|[A-Za-z](?<!size|type|code|model))[ ,"
            f"|\t]{{1,3}}(?:[FM男女]|MRS?|MS|MISS|先生|女士)[ ,"
            f"|\t]{{1,3}})(?P<value>{_SOLID}){AFTER}",
            0.6,
        ),
        Form(
            "and its traveller",
            f"{_BEGINS}{BEFORE}(?P<value>{_SOLID})(?=[ ,|\t]{{1,3}}{HAN}{{2,4}}"
            f"[ ,|\t]{{1,3}}[FM男女](?![A-Za-z0-9]|{HAN}))",
            0.6,
        ),
        Form(
            "between a name and a birth or a telephone",
            f"{_BEGINS}(?<={HAN}(?<![码号型])[ ,|/\t]{{1,3}})(?P<value>{_SOLID})"
            "(?=[ ,|/\t;]{1,3}(?:(?:19|20)[0-9]{2}[\\-./年][0-9]|[+][0-9]{1,3}[ \\-]?[0-9]"
            "|(?:86[ \\-]?)?1[3-9][0-9](?:[ \\-]?[0-9]{4}){2}(?![0-9])))",
            0.6,
        ),
        Form(
            "in its holder's row",
            f"{_BEGINS}(?<=(?:[0-9]{{17}}[0-9X]|(?<![0-9])1[3-9][0-9]{{9}})[ ]?[,|\t;][ ]?)(?P<value>{_SOLID}){AFTER}"
            f"|{_BEGINS}{BEFORE}(?P<value>{_SOLID})(?=[ ]?[,|\t;][ ]?(?:[0-9]{{17}}[0-9X]|1[3-9][0-9]{{9}})(?![0-9]))",
            0.6,
        ),
        Form("after its label", f"(?<![A-Za-z]){_LABEL}{IS}(?P<value>{_ANY}){AFTER}{_NO_COUNT}", 0.7),
        Form(
            "touching letters",
            f"(?-i:(?<![a-z]))(?:passport(?:no|num(?:ber)?)?|huzhao(?:hao)?|护照号?码?)[ :]?"
            f"(?P<value>{_SOLID})(?![0-9])",
            0.7,
        ),
        Form("below its label", f"{ALONE}(?P<value>{_ANY}){TO_THE_END}", 0.2),
    )
    prefilter = (_CHINA, f"{_LABEL}{IS}[A-Z0-9]{{7}}", f"{ALONE}[A-Z0-9]{{7,10}}{TO_THE_END}")
    context_words = (
        "护照", "护 照", "签证", "出入境", "证件号", "证件:",
        "往来港澳", "港澳通行证", "双程证", "往来台湾", "大通证", "出境",
        "领队", "团签", "签名单", "hu zhao", "hu zhao hao", "passport", "visa", "travel document", "travel doc",
        "pass no",
    )  # fmt: skip
    counter_context = ("订单", "单号", "错误码", "型号", "批号", "order", "error", "model", "batch", "part", "sku")

    def in_context(self, line: str, above: str, start: int, end: int, score: float) -> float:
        """As everywhere, but in a cell of a row the heading above tells it, however far to the right it stands,
        and below nothing but a name it is its bearer's."""
        in_heading = _HEADING.search(above) is not None and _CELL.search(line, max(0, start - 2), start) is not None
        if in_heading or (_ALL.fullmatch(line) and _is_a_name(above)):
            return max(score, _TOLD)
        return super().in_context(line, above, start, end, score)


def _is_a_name(above: str) -> bool:
    """Whether the line above is a person's name and nothing else, as in the cell before."""
    if _CHINESE_NAME.fullmatch(above):
        return True
    names = latin_names.tables()
    words = _WORD.findall(above) if _LATIN_NAME.fullmatch(above) else []
    return bool(words) and words[0] in names.given and words[-1] in names.family
