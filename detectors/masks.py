"""Masks that take the place of personal information in a released text.

A mask tells the kind and a number within this one document, and nothing leads back from it: numbers count
from 1 in order of appearance, and equal values of one document share theirs. A mask that were the same in two
documents would be a pseudonym, and still personal information (PIPL Art. 73).

Presidio's `AnonymizerEngine` replaces them, by an operator of ours. What overlaps is merged before it gets there:
where two findings overlap in part, the engine's own ways to settle them leave a mask for each, whose number would
count a value nobody has, or trim one by its score (REMOVE_INTERSECTIONS), so that what is masked depends on scores.
"""

from collections.abc import Iterable
from functools import cache
from typing import Any

from presidio_anonymizer import AnonymizerEngine
from presidio_anonymizer.entities import OperatorConfig, RecognizerResult
from presidio_anonymizer.operators import Operator, OperatorType

from detectors.catalogue import CATALOGUE
from detectors.recognisers import canonical_form
from provenance.records import Sensitivity

_RANK = {name: rank for rank, name in enumerate(CATALOGUE)}
_AT_ONCE = 100
"""Findings that the engine is given at a time: it copies all of its text for each, so a long one goes in stretches."""


class NumberedMask(Operator):
    """The operator `numbered_mask`: `<PHONE_NUMBER_1>`.

    Its parameter `numbers` gives the number of every value of a document, by entity type and value: an engine works
    backwards through a text and one value at a time, so an operator can't count.
    """

    NAME = "numbered_mask"
    NUMBERS = "numbers"

    def operate(self, text: str, params: dict[str, Any] | None = None) -> str:
        """The mask of a value."""
        assert params is not None
        entity_type = params["entity_type"]
        return f"<{entity_type}_{params[self.NUMBERS][entity_type, text]}>"

    def validate(self, params: dict[str, Any] | None = None) -> None:
        """Nothing: `mask` numbers every value it hands over."""

    def operator_name(self) -> str:
        return self.NAME

    def operator_type(self) -> OperatorType:
        return OperatorType.Anonymize


def mask(text: str, findings: Iterable[tuple[int, int, str]]) -> str:
    """`text` with each finding (start, end in code points, entity type) replaced: `<PHONE_NUMBER_1>`.

    Findings that overlap are masked as one, from the first character to the last, under the type that comes
    first in the catalogue. What is not personal stays.
    """
    merged = _merged(findings)
    operators = {"DEFAULT": OperatorConfig(NumberedMask.NAME, {NumberedMask.NUMBERS: _numbers(text, merged)})}
    parts, reached = [], 0
    for first in range(0, len(merged), _AT_ONCE):
        group = merged[first : first + _AT_ONCE]
        results = [RecognizerResult(name, start - reached, end - reached, 1.0) for start, end, name in group]
        end = group[-1][1]
        # Two names with a space between them are two.
        masked = _engine().anonymize(text[reached:end], results, operators, merge_entities_with_spaces=False)
        parts.append(masked.text)
        reached = end
    return "".join([*parts, text[reached:]])


@cache
def _engine() -> AnonymizerEngine:
    engine = AnonymizerEngine()  # type: ignore[no-untyped-call]
    engine.add_anonymizer(NumberedMask)
    return engine


def _merged(findings: Iterable[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """What is personal, in order and apart."""
    personal = sorted(f for f in findings if CATALOGUE[f[2]].sensitivity is not Sensitivity.NOT_PERSONAL)
    merged: list[tuple[int, int, str]] = []
    for start, end, entity_type in personal:
        if merged and start < merged[-1][1]:
            first, last, type_before = merged.pop()
            entity_type = min(type_before, entity_type, key=lambda name: _RANK[name])
            start, end = first, max(last, end)
        merged.append((start, end, entity_type))
    return merged


def _numbers(text: str, merged: Iterable[tuple[int, int, str]]) -> dict[tuple[str, str], int]:
    """The number of each value of each type, in order of appearance; values of one canonical form share theirs."""
    numbers: dict[tuple[str, str], int] = {}
    counted: dict[str, dict[str, int]] = {}
    for start, end, entity_type in merged:
        value = text[start:end]
        if (entity_type, value) not in numbers:
            of_type = counted.setdefault(entity_type, {})
            canonical = canonical_form(entity_type, value)
            numbers[entity_type, value] = of_type.setdefault(canonical, len(of_type) + 1)
    return numbers
