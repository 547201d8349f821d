"""How a long number is written: solid, in groups, digit by digit, or across the end of a line."""

from collections.abc import Iterator

import regex

from detectors.reading import BREAK

SEPARATOR = f"(?:[ ]?[\\-.·][ {BREAK}]?|[ {BREAK}]{{1,2}})"
"""What may stand between any two digits of a number that is told otherwise."""
LOOSELY = f"[ \\-.·{BREAK}]{{0,3}}"
"""No less than that, or nothing, in a form that is searched for fast."""

_SEPARATOR = regex.compile(SEPARATOR)
_DIGIT_BEFORE = regex.compile("[0-9][ ]?[\\-.·]?[ ]?$")
_DIGIT_AFTER = regex.compile("[ ]?[\\-.·]?[ ]?[0-9]")


def group_lengths(value: str) -> list[int]:
    """How many characters stand in each group: `138 0013 8000` is [3, 4, 4]."""
    return [len(group) for group in _SEPARATOR.split(value)]


def beginnings(value: str) -> Iterator[str]:
    """A number, then what is left of it when the last groups are another's, group by group."""
    yield value
    for separator in reversed(list(_SEPARATOR.finditer(value))):
        yield value[: separator.start()]


def follows_digits(line: str, start: int) -> bool:
    """Whether digits stand before a place, behind a separator. A line's end is none: there another number ends."""
    return _DIGIT_BEFORE.search(line, max(0, start - 4), start) is not None


def precedes_digits(line: str, end: int) -> bool:
    """Whether digits follow at a place, behind a separator."""
    return _DIGIT_AFTER.match(line, end) is not None


def stands_alone(line: str, start: int, end: int) -> bool:
    """Whether no more digits follow behind a separator on either side, as they do in a row of a table."""
    return not (follows_digits(line, start) or precedes_digits(line, end))
