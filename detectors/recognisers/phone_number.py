"""Telephone numbers: mainland mobile and landline by our own patterns, all others by `phonenumbers`."""

from collections.abc import Iterator

import phonenumbers
import regex
from presidio_analyzer import Pattern

from detectors.recognisers.identifier import AFTER, BEFORE, DIGIT, TIMEOUT_SECONDS, Found, Identifier, plain

_GAP = "[ \u00a0\u3000.\\-－‐‑–—]?"
_COUNTRY = f"(?:[（(]?(?:[+＋]|00|００)?(?:86|８６)[)）]?{_GAP})?"
_ALLOCATED = (
    "[1１](?:[3３8８]"
    + DIGIT
    + "|[4４][5-9５-９]|[5５][0-35-9０-３５-９]|[6６][25-7２５-７]|[7７][0-8０-８]|[9９][0-35-9０-３５-９])"
)
_ANY = f"[1１][3-9３-９]{DIGIT}"
_BETWEEN = _GAP.removesuffix("?")
_REST = (
    f"(?:{DIGIT}{{8}}|{_BETWEEN}{DIGIT}{{4}}{_BETWEEN}{DIGIT}{{4}}|{DIGIT}{_BETWEEN}{DIGIT}{{3}}{_BETWEEN}{DIGIT}{{4}})"
)
_AREA = f"(?:[0０](?:[1１][0０]|[2２]{DIGIT}|[3-9３-９]{DIGIT}{{2}}))"
_SUBSCRIBER = f"[2-9２-９]{DIGIT}{{2,3}}{_GAP}{DIGIT}{{4}}"
_LANDLINE = f"[（(]?{_AREA}(?:[)）]{_GAP}|[ \u3000\\-－‐‑–—]){_SUBSCRIBER}"
_SOLID_LANDLINE = f"{_AREA}{_SUBSCRIBER}"
_FOREIGN = f"[+＋][1-9]{DIGIT}{{0,2}}(?:[ ]?[(]0[)])?(?:[ .()/\\-]{{0,2}}{DIGIT}){{6,13}}"
_EXTENSION = "(?:[ ]?(?:x|ext[.]?)[ ]?[0-9]{1,6})?"
_NORTH_AMERICAN = r"(?:[+]?1[ .\-])?(?:\([2-9][0-9]{2}\) ?|[2-9][0-9]{2}[ .\-])[2-9][0-9]{2}[ .\-][0-9]{4}"
_CUE = (
    r"(?i:phone|mobile|whatsapp|hotline|landline|\bcall\b|\bfax\b|\btel\b|\bcell\b|\bdial\b|\bsms\b"
    r"|\bdesk\b|\boffice\b|\bmessages? to\b|\banswering at\b|电话|電話|手机|手機)"
)
_LOOSE_SEVEN = r"[0-9(](?:[ .()/\-]{0,2}[0-9]){6}"
_LOOSE = r"[0-9(](?:[ .()/\-]{0,2}[0-9]){6,14}"
_REGIONS = ("CN", "US", "GB", "DE", "FR", "IL", "IN", "CA", "BR")
_MAINLAND_MOBILE = regex.compile("(?:(?:[+]|00)?86)?(?P<number>1[3-9][0-9]{9})")
_CUED = regex.compile(_CUE)
_LOOSE_RE = regex.compile(f"(?<![0-9A-Za-z.]){_LOOSE}(?![0-9A-Za-z])")
_FOREIGN_RE = regex.compile(rf"{BEFORE}{_FOREIGN}{AFTER}")
_NORTH_AMERICAN_RE = regex.compile(rf"(?<![0-9A-Za-z.\-]){_NORTH_AMERICAN}{_EXTENSION}{AFTER}(?!-[0-9])")


class PhoneNumberRecognizer(Identifier):
    """Telephone numbers (ITU-T E.164; the mainland's numbering plan, MIIT 2017).

    A mobile number of a range in use tells itself; one of another range, or a landline without a separator,
    needs a word beside it. A number divisible by 2**20 is a count of bytes: 16 GiB is 17179869184. Numbers
    of other countries are validated by `phonenumbers`: after '+', in North American punctuation, or on a
    line that speaks of a telephone.
    """

    entity = "PHONE_NUMBER"
    forms = (
        Pattern("mobile", BEFORE + _COUNTRY + _ALLOCATED + _REST + AFTER, 0.6),
        Pattern("mobile, other range", BEFORE + _COUNTRY + _ANY + _REST + AFTER, 0.3),
        Pattern("in brackets after a word", rf"(?<=\p{{Han}}[（(])(?:{_ANY}{_REST})(?=[)）])", 0.55),
        Pattern("landline", BEFORE + _COUNTRY + _LANDLINE + AFTER, 0.6),
        Pattern("landline, solid", BEFORE + _SOLID_LANDLINE + AFTER, 0.3),
        Pattern(
            "landline, +86",
            BEFORE + rf"(?:[+＋]|00)86{_GAP}(?:10|2[0-9]|[3-9][0-9]{{2}}){_GAP}{_SUBSCRIBER}" + AFTER,
            0.6,
        ),
    )
    prefilter = (
        _ANY + _REST,
        _LANDLINE,
        _SOLID_LANDLINE,
        rf"[+＋](?:[ .()/\-]{{0,2}}{DIGIT}){{7}}",
        "00 ?86",
        _NORTH_AMERICAN,
        rf"{_CUE}.*{_LOOSE_SEVEN}",
        rf"{_LOOSE_SEVEN}.*{_CUE}",
    )
    context_words = (
        "电话", "電話", "手机", "手機", "联系", "聯繫", "聯絡", "致电", "来电", "拨打", "热线", "座机",
        "传真", "短信", "微信",
        "收件人", "收货人", "寄件人", "家属", "预留",
        "phone", "telephone", "mobile", "cell", "cellphone", "call", "tel", "fax", "contact", "whatsapp",
        "dial",
    )  # fmt: skip
    counter_context = (
        "订单", "单号", "流水号", "快递", "运单", "编号", "时间戳", "字节", "版本", "校验", "哈希",
        "端口", "条码",
        "order", "tracking", "bytes", "byte", "timestamp", "version", "isbn", "invoice", "serial", "sku",
        "epoch",
    )  # fmt: skip

    def validate_result(self, pattern_text: str) -> bool | None:
        """False for a count of bytes; the form alone proves nothing more."""
        digits = plain(pattern_text)
        return False if digits.isdigit() and int(digits) % 2**20 == 0 else None

    def find(self, line: str, above: str = "") -> Iterator[Found]:
        """Our patterns' findings, then those of `phonenumbers` where it is asked."""
        known = list(super().find(line, above))
        for match in _FOREIGN_RE.finditer(line, timeout=TIMEOUT_SECONDS):
            if _is_number(match.group(), None):
                known.append(Found(*match.span(), 0.75))
        for match in _NORTH_AMERICAN_RE.finditer(line, timeout=TIMEOUT_SECONDS):
            if _is_number(match.group(), "US"):
                known.append(Found(*match.span(), 0.55))
        yield from known
        yield from self._cued(line, above, known)

    def _cued(self, line: str, above: str, known: list[Found]) -> Iterator[Found]:
        """What `phonenumbers` takes for a number, in any of our regions, where a word beside it says so and
        none is known yet."""
        cues = [cue.span() for cue in _CUED.finditer(line, timeout=TIMEOUT_SECONDS)]
        if not cues:
            return
        for candidate in _LOOSE_RE.finditer(line, timeout=TIMEOUT_SECONDS):
            start, end = candidate.span()
            if any(found.start < end and start < found.end for found in known):
                continue
            if not any(_beside(line, cue, (start, end)) for cue in cues):
                continue
            for region in _REGIONS:
                for match in phonenumbers.PhoneNumberMatcher(candidate.group(), region):
                    score = self.in_context(line, above, start + match.start, start + match.end, 0.4)
                    yield Found(start + match.start, start + match.end, score)

    @staticmethod
    def canonical(value: str) -> str:
        """The number in E.164; without a country it is the mainland's, or North America's by its form."""
        mobile = _MAINLAND_MOBILE.fullmatch(plain(value))
        if mobile:
            return f"+86{mobile['number']}"
        region = "US" if _NORTH_AMERICAN_RE.fullmatch(value) else "CN"
        try:
            number = phonenumbers.parse(plain(value), region)
        except phonenumbers.NumberParseException:
            return plain(value)
        return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


def _beside(text: str, cue: tuple[int, int], number: tuple[int, int]) -> bool:
    """Whether a number begins up to 60 characters after a word, or ends up to 20 before it, on its line."""
    after, before = number[0] - cue[1], cue[0] - number[1]
    if 0 <= after <= 60:
        return "\n" not in text[cue[1] : number[0]]
    return 0 <= before <= 20 and "\n" not in text[number[1] : cue[0]]


def _is_number(value: str, region: str | None) -> bool:
    try:
        return bool(phonenumbers.is_valid_number(phonenumbers.parse(value, region)))
    except phonenumbers.NumberParseException:
        return False
