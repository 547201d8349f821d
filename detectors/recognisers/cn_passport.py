"""Passports of the People's Republic of China."""

from presidio_analyzer import Pattern

from detectors.recognisers.identifier import AFTER, BEFORE, DIGIT, Identifier

_BODY = (
    f"(?:[EGＥＧ][ ]?{DIGIT}{{8}}|[EＥ][A-Z][ ]?{DIGIT}{{7}}|(?:SE|DE|PE|S|D|P){DIGIT}{{7,8}}|(?:14|15){DIGIT}{{7}})"
)


class CnPassportRecognizer(Identifier):
    """Passport number: G or E and 8 digits, E with a second letter and 7 digits (since 2017), diplomatic,
    service and public-affairs passports, and the older 14… and 15… (ICAO Doc 9303 leaves the form to the
    issuer). No check digit outside the machine-readable zone, so a word beside it is needed.
    """

    COUNTRY_CODE = "cn"
    entity = "CN_PASSPORT"
    forms = (Pattern("passport", BEFORE + _BODY + AFTER, 0.3),)
    prefilter = (f"(?i:{_BODY})",)
    context_words = ("护照", "護照", "passport")
