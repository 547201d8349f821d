"""International bank account numbers."""

from collections.abc import Iterator

from detectors.recognisers.identifier import BEFORE, TIMEOUT_SECONDS, Form, Found, Identifier, plain

_LENGTHS = {
    entry[:2]: int(entry[2:])
    for entry in (
        "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 "
        "ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 "
        "LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 "
        "QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30"
    ).split()
}
"""Length by country (SWIFT, IBAN Registry, release 98)."""
_BODY = "(?:[ \\-]?[A-Za-z0-9]){11,29}"
_VALUE = f"(?:{'|'.join(_LENGTHS)})[0-9]{{2}}{_BODY}"


class IbanCodeRecognizer(Identifier):
    """IBAN: country, two check digits, an account of the length its country has set; MOD 97-10 over all of it
    (ISO 13616-1; ISO/IEC 7064). Solid or in groups; words may follow it, so its length tells where it ends.
    """

    entity = "IBAN_CODE"
    forms = (Form("country and account", f"(?=[A-Z]{{2}}[0-9]{{2}}){BEFORE}{_VALUE}", 0.5),)
    prefilter = ("[A-Z]{2}[0-9]{2}[ \\-]?(?:[A-Za-z0-9][ \\-]?){10}[A-Za-z0-9]",)

    def validate_result(self, pattern_text: str) -> bool | None:
        """True when the check holds, else False."""
        value = plain(pattern_text)
        moved = value[4:] + value[:4]
        return int("".join(str(int(c, 36)) for c in moved)) % 97 == 1

    def find(self, line: str, above: str = "") -> Iterator[Found]:
        """As everywhere, but each candidate ends where its country's numbers end."""
        ((expression, prior),) = self._compiled
        for match in expression.finditer(line, overlapped=True, timeout=TIMEOUT_SECONDS):
            end = _end(match.group())
            after = line[match.start() + end : match.start() + end + 1]
            if end and not (after.isascii() and after.isalnum()):
                score = self.weigh(match.group()[:end], prior)
                if score:
                    yield Found(match.start(), match.start() + end, score)


def _end(candidate: str) -> int:
    """Where a number that begins with `candidate` ends; 0 where it is too short."""
    wanted = _LENGTHS[candidate[:2].upper()]
    for position, character in enumerate(candidate, 1):
        wanted -= character.isalnum()
        if wanted == 0:
            return position
    return 0
