"""Masks that take the place of personal information in a released text.

A mask tells the kind and a number within this one document, and nothing leads back from it: numbers count
from 1 in order of appearance, and equal values of one document share theirs. A mask that were the same in two
documents would be a pseudonym, and still personal information (PIPL Art. 73).

`presidio-anonymizer` is not used: its operators see one value at a time and cannot number, and where two
findings overlap in part it trims one of them, so that what is masked depends on scores.
"""

from collections.abc import Iterable, Iterator

from detectors.catalogue import CATALOGUE
from detectors.recognisers import canonical_form
from provenance.records import Sensitivity

_RANK = {name: rank for rank, name in enumerate(CATALOGUE)}


def mask(text: str, findings: Iterable[tuple[int, int, str]]) -> str:
    """`text` with each finding (start, end in code points, entity type) replaced: `<PHONE_NUMBER_1>`.

    Findings that overlap are masked as one, from the first character to the last, under the type that comes
    first in the catalogue. What is not personal stays.
    """
    numbers: dict[str, dict[str, int]] = {}
    parts = []
    position = 0
    for start, end, entity_type in _merged(findings):
        of_type = numbers.setdefault(entity_type, {})
        number = of_type.setdefault(canonical_form(entity_type, text[start:end]), len(of_type) + 1)
        parts += [text[position:start], f"<{entity_type}_{number}>"]
        position = end
    return "".join([*parts, text[position:]])


def _merged(findings: Iterable[tuple[int, int, str]]) -> Iterator[tuple[int, int, str]]:
    personal = sorted(f for f in findings if CATALOGUE[f[2]].sensitivity is not Sensitivity.NOT_PERSONAL)
    merged: list[tuple[int, int, str]] = []
    for start, end, entity_type in personal:
        if merged and start < merged[-1][1]:
            first, last, type_before = merged.pop()
            entity_type = min(type_before, entity_type, key=lambda name: _RANK[name])
            start, end = first, max(last, end)
        merged.append((start, end, entity_type))
    yield from merged
