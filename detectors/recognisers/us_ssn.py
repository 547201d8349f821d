"""Social security numbers of the United States."""

from detectors.recognisers.identifier import AFTER, BEFORE, Form, Identifier, plain
from detectors.recognisers.somebody import is_spoken_of

_DASHES, _OTHERWISE, _SOLID = 0.5, 0.3, 0.2


class UsSocialSecurityNumberRecognizer(Identifier):
    """Social security number: 3-2-4 digits, none of the groups all zero, the first not 666 (SSA, POMS RM
    10201.035). Those that begin with 9 are taxpayers' numbers, of the same form and as personal. Dashes tell it
    where people are spoken of; with other separators or none, a word beside it is needed.
    """

    COUNTRY_CODE = "us"
    entity = "US_SSN"
    release = "2.4.0"
    forms = (
        Form("dashes", f"{BEFORE}(?<![0-9]-)[0-9]{{3}}-[0-9]{{2}}-[0-9]{{4}}{AFTER}(?!-[0-9A-Za-z])", _DASHES),
        Form("other separators", f"{BEFORE}(?P<value>[0-9]{{3}}([ .])[0-9]{{2}}\\2[0-9]{{4}}){AFTER}", _OTHERWISE),
        Form("solid", f"{BEFORE}[0-9]{{9}}{AFTER}", _SOLID),
    )
    prefilter = ("(?:^|[^0-9])[0-9]{3}[ .-]?[0-9]{2}[ .-]?[0-9]{4}(?:[^0-9]|$)",)
    context_words = (
        "ssn", "ssns", "social is", "social was", "social:", "social number", "full social",
        "tin", "ssn#", "ss#", "social security", "social sec", "itin", "taxpayer id",
        "社会安全号", "社安号", "社会保险号",
    )  # fmt: skip
    counter_context = (
        "订单", "单号", "型号", "编号", "批号", "货号", "料号", "零件", "产品", "电话", "传真",
        "order", "part", "model", "serial", "sku", "item", "invoice", "tracking", "phone", "fax", "version", "isbn",
    )  # fmt: skip

    def validate_result(self, pattern_text: str) -> bool | None:
        """False for what the form excludes: groups of zeros, area 666, one digit throughout."""
        number = plain(pattern_text)
        area, group, serial = number[:3], number[3:5], number[5:]
        excluded = area in ("000", "666") or group == "00" or serial == "0000" or len(set(number)) == 1
        return False if excluded else None

    def in_context(self, line: str, above: str, start: int, end: int, score: float) -> float:
        """As everywhere, but dashes tell nothing where nobody is spoken of."""
        found = super().in_context(line, above, start, end, score)
        return found if found != _DASHES or is_spoken_of(line, above, start, end) else _OTHERWISE
