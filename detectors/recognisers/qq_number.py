"""QQ accounts."""

from presidio_analyzer import Pattern

from detectors.recognisers.identifier import AFTER, DIGIT, IS, Identifier

_LABEL = "(?:QQ|ＱＱ|扣扣|企鹅)[ ]?(?:账号|帐号|账户|number|no[.]?)?"
_VALUE = f"[1-9１-９]{DIGIT}{{4,10}}"


class QqNumberRecognizer(Identifier):
    """QQ number: 5 to 11 digits, no zero first (Tencent). Only a label directly before it tells; the number
    of a group (QQ群) is nobody's.
    """

    entity = "QQ_NUMBER"
    forms = (Pattern("after its label", f"(?<![A-Za-z]){_LABEL}{IS}(?P<value>{_VALUE}){AFTER}(?!@)", 0.8),)
    prefilter = (f"(?i:{_LABEL}{IS}{_VALUE})",)
