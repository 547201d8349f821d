"""Machine-readable zones of passports, identity cards and visas."""

from itertools import cycle

from detectors.recognisers.identifier import Form, Identifier

_BEGIN, _END = "(?<![0-9A-Z<])", "(?![0-9A-Z<])"
_DATES = "[0-9]{7}[MFX<][0-9]{7}"
_NUMBERED = f"[A-Z0-9<]{{9}}[0-9][A-Z<]{{3}}{_DATES}(?:[A-Z0-9<]{{16}}|[A-Z0-9<]{{8}})"
_TITLED = "[PIACV][A-Z<][A-Z][A-Z<]{2}[A-Z](?:[A-Z<]{38}|[A-Z<]{30})"
_CARD = "[IAC][A-Z<][A-Z][A-Z<]{2}[A-Z0-9<]{9}[0-9][A-Z0-9<]{15}"
_CARD_DATES = f"{_DATES}[A-Z<]{{3}}[A-Z0-9<]{{11}}[0-9]"
_CARD_NAMES = "[A-Z][A-Z<]{27}<<"


def check_digit(field: str) -> str:
    """The check digit of a field: weights 7, 3, 1, letters from A = 10, `<` = 0, modulo 10 (ICAO 9303-3, 4.9)."""
    values = (0 if character == "<" else int(character, 36) for character in field)
    return str(sum(value * weight for value, weight in zip(values, cycle((7, 3, 1)))) % 10)


def _proven(line: str, *fields: tuple[int, int]) -> bool:
    """Whether behind each of these fields its check digit stands."""
    return all(check_digit(line[start:end]) == line[end] for start, end in fields)


class PassportMrzRecognizer(Identifier):
    """Line of a machine-readable zone (ICAO 9303 parts 4 to 7: passports 2 × 44 characters, TD2 2 × 36, cards 3 × 30,
    visas as the first two). Lines with numbers are proven by their check digits; the line with the names is told by
    its form: exactly so many letters and `<`, two of them between the names.
    """

    entity = "PASSPORT_MRZ"
    forms = tuple(
        Form(name, _BEGIN + form + _END, score)
        for name, form, score in (
            ("number, birth, expiry", _NUMBERED, 0.3),
            ("document and names", _TITLED, 0.6),
            ("card, number", _CARD, 0.3),
            ("card, birth and expiry", _CARD_DATES, 0.3),
            ("card, names", _CARD_NAMES, 0.5),
        )
    )
    prefilter = (_DATES, "[A-Z0-9]<<", "[A-Z0-9<]{10}<")
    flags = 0

    def validate_result(self, pattern_text: str) -> bool | None:
        """True when all check digits hold, False when one does not; None for names, False without them."""
        line = pattern_text
        if not any(character.isdigit() for character in line):
            return None if "<<" in line.strip("<")[5:] else False
        if len(line) > 30:
            return _proven(line, (0, 9), (13, 19), (21, 27))
        if line[0].isdigit():
            return _proven(line, (0, 6), (8, 14))
        return "<" in line[14:] and _proven(line, (5, 14))
