"""Serial numbers of mobile devices."""

from detectors.recognisers.identifier import AFTER, BEFORE, DIGIT, GAP, IS, Form, Identifier, luhn_valid, plain

_LABEL = (
    "(?:IMEI(?:SV)?(?:/MEID)?[ ]?[12]?(?:[ ]?(?:号码?|码|number|no[.]?))?|(?:手机|设备|机身|移动)?串号[12]?"
    "|(?:手机|设备|机身)(?:唯一)?(?:识别码|标识码)|device_?(?:id|no)(?=[\"' ]{0,3}[:=])|[*]?#06#"
    "|(?:国际)?移动(?:设备|装备)(?:国际)?(?:身份|识别)码|设备国际移动识别码)"
)
_VALUE = f"{DIGIT}{{2}}{GAP}{DIGIT}{{6}}{GAP}{DIGIT}{{6}}(?:{GAP}{DIGIT}{{1,2}})?"
_COUNTING = "1234567890123456"
_SURE = 0.5
_BROKEN = f"{DIGIT}(?:{GAP}{DIGIT}){{13,15}}"
_DIRECTLY = f"(?<![A-Za-z]){_LABEL}{IS}"


class ImeiRecognizer(Identifier):
    """IMEI: type allocation code of 8 digits, serial number of 6, Luhn check digit (3GPP TS 23.003, 6.2.1); without
    the check digit 14 digits, with the software version 16.

    Nothing in it tells it from any other number, so only a label directly before it does, the number before it, or a
    word on the line where the check holds.
    """

    entity = "IMEI"
    release = "2.2.0"
    forms = (
        Form("after its label", f"{_DIRECTLY}(?P<value>{_BROKEN})(?:{AFTER}|(?=[A-Za-z]{{2}}))", 0.8),
        Form("dialled", f"#06#[^0-9\n]{{1,16}}?(?P<value>{_BROKEN}){AFTER}", 0.8),
        Form(
            "of the second card",
            f"(?=[0-9]{{15}})(?<=(?:IMEI|串号|#06#)[^\n]{{0,40}}[0-9][ ]?(?:和|与|及|或|[/,、;|&]"
            f"|and)[ ]?){_BROKEN}{AFTER}",
            0.6,
        ),
        Form("15 digits", f"{BEFORE}{_VALUE}{AFTER}", 0.3),
    )
    prefilter = (
        f"{_DIRECTLY}{_BROKEN}",
        f"(?:IMEI|串号|识别码|#06#).*{_BROKEN}",
        f"{_VALUE}.*(?:IMEI|串号|识别码)",
        f"(?:IMEI|串号|识别码)[^\n]{{0,30}}\n+[^\n]{{0,15}}{_VALUE}",
    )
    context_words = ("IMEI", "串号", "移动设备识别码", "移动识别码", "设备识别码")

    def weigh(self, value: str, prior: float) -> float:
        """The prior; without a label directly before it, only 15 digits whose check holds."""
        digits = plain(value)
        if prior < _SURE and not (len(digits) == 15 and luhn_valid(digits)):
            return 0.0
        return 0.0 if len(set(digits)) == 1 or digits in _COUNTING else prior
