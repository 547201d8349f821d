"""Numbers of military identity cards."""

from detectors.recognisers.identifier import AFTER, ALONE, HAN, IS, TO_THE_END, Form, Identifier

_NUMBER = "[0-9](?:[ ]?[0-9]){5,10}"
_SERIES = f"(?:{HAN}{{1,3}}字[ ]?)?第?[ ]?{_NUMBER}[ ]?号?"
_LABEL = (
    "(?:军官证|士兵证|义务兵证|士官证|军士证|文职干部证|文职人员证|军人证|军人身份证件?|警官证|军官退休证"
    "|离休干部证|退役军人优待证"
    "|军人保障卡|junguanzheng|shibingzheng|jun guan zheng|military (?:ID|identity) ?(?:card)?)[ ]?(?:字号|hao|no[.]?"
    "|number)?"
    "(?:[,;|] ?(?:证件|证书)?(?:号码?|编号|字号))?"
)
_SURE = f"[军武士文兵]字第[ ]?{_NUMBER}[ ]?号"

_COMMAND = f"[海空陆火北南东西中京沈济广成兰装后参政总武军]字第[ ]?{_NUMBER}[ ]?号"
"""The series of a service or a command; courts and offices number papers so, too."""


class CnMilitaryIdRecognizer(Identifier):
    """Military identity card: a word for the series, 字第, six digits or more, 号, as in 军字第…号 (People's Liberation
    Army, rules on officers' and soldiers' cards). The series of the armed forces and of the armed police tell
    themselves, others and bare digits only after their label.
    """

    COUNTRY_CODE = "cn"
    entity = "CN_MILITARY_ID"
    release = "2.2.0"
    forms = (
        Form("series", _SURE, 0.7),
        Form("after its label", f"(?<![A-Za-z]){_LABEL}{IS}(?P<value>{_SERIES}){AFTER}", 0.7),
        Form("series of a command", f"(?<!{HAN})(?P<value>{_COMMAND}){AFTER}", 0.2),
        Form("in a record", f"(?:号码?|编号)[ :为是]{{0,3}}(?P<value>{_COMMAND}){AFTER}", 0.2),
        Form("below its label", f"{ALONE}(?P<value>{_SERIES}){TO_THE_END}", 0.2),
    )
    prefilter = (_SURE, _COMMAND, f"{_LABEL}.*{_NUMBER}", ALONE + _SERIES + TO_THE_END)
    context_words = ("军官证", "士兵证", "士官证", "军士证", "文职干部证", "文职人员证", "军人证", "军人身份证")
