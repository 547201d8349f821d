"""Licence plates of the mainland."""

from presidio_analyzer import Pattern

from detectors.recognisers.identifier import AFTER, Identifier

_PROVINCE = "[京津沪滬渝冀豫云雲辽遼黑湘皖鲁魯新苏蘇浙赣贛鄂桂甘晋晉蒙陕陝吉闽閩贵貴粤粵青藏川宁寧琼瓊]"
_DOT = "[·•・‧ ]?"
_HEAD = f"{_PROVINCE}[A-Z]{_DOT}"
_TAIL = "(?:[A-Z0-9]{5,6}|[A-Z0-9]{4}[挂学警港澳領领])"


class CnLicencePlateRecognizer(Identifier):
    """Licence plate: province, letter of the issuing office, five characters, or six on a new-energy car
    (GA 36-2018). No check; three digits tell it, with fewer a word beside it is needed. Plates leave out
    I and O, but numbers as people write them down don't.
    """

    COUNTRY_CODE = "cn"
    entity = "CN_LICENCE_PLATE"
    forms = (
        Pattern("three digits", f"{_HEAD}(?=(?:[A-Z]{{0,3}}[0-9]){{3}}){_TAIL}{AFTER}", 0.6),
        Pattern("any", f"{_HEAD}{_TAIL}{AFTER}", 0.3),
    )
    prefilter = (_HEAD + _TAIL,)
    context_words = ("车牌", "車牌", "牌照", "号牌", "车辆", "車輛", "车主", "驾驶", "plate", "plates")
    flags = 0
