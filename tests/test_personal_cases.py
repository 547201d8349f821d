"""What the detector finds of the hand-written cases, and what it leaves: the floors below are what it must keep."""

from collections import Counter

import pytest
from personal_cases import SAID, TOLD, negatives, positives

from detectors.analyzer import Detector
from detectors.catalogue import CATALOGUE
from detectors.reserved import RESERVED
from provenance.keys import Secret

POSITIVES, NEGATIVES = positives(), negatives()
ALL_FOUND = 0.95
OF_A_KIND = {"told": 0.75, "said": 0.85}
FLAGGED = 0.01
OVERLAP = 0.5


@pytest.fixture(scope="module")
def detector():
    return Detector(Secret.generate())


@pytest.fixture(scope="module")
def found(detector):
    """Of every positive whether a finding of its kind meets it."""
    return [meets(case, detector.spans(case.text)) for case in POSITIVES]


def meets(case, spans):
    """Whether a finding of the case's kind covers its value; what is told may be found anywhere in its sentence."""
    own = [span for span in spans if span.entity_type == case.entity_type]
    return any(case.way == "told" or iou(span, case) >= OVERLAP for span in own)


def iou(one, other):
    common = min(one.end, other.end) - max(one.start, other.start)
    return max(common, 0) / (max(one.end, other.end) - min(one.start, other.start))


def test_there_are_cases_of_every_kind():
    assert len(POSITIVES) >= 250
    assert len(NEGATIVES) >= 400
    count = Counter(case.entity_type for case in POSITIVES)
    assert count.keys() == CATALOGUE.keys()
    assert min(count.values()) >= 5


def test_every_value_is_a_reserved_one():
    assert SAID.keys() <= RESERVED.keys()
    plain = [case for case in POSITIVES if case.way == "as it is"]
    assert all(case.text[case.start : case.end] in RESERVED[case.entity_type] for case in plain)


@pytest.mark.parametrize("entity_type", CATALOGUE)
def test_values_of_a_kind_are_found_however_they_are_written(entity_type, found):
    cases = [
        (case, is_found) for case, is_found in zip(POSITIVES, found, strict=True) if case.entity_type == entity_type
    ]
    missed = [f"{case.way}: {case.text!r}" for case, is_found in cases if not is_found]
    floor = OF_A_KIND["told" if entity_type in TOLD else "said"]
    assert 1 - len(missed) / len(cases) >= floor, "\n".join(missed)


def test_nearly_all_cases_are_found(found):
    assert sum(found) / len(found) >= ALL_FOUND


def test_what_is_nobodys_is_left(detector):
    flagged = [(case, spans) for case in NEGATIVES if (spans := detector.spans(case.text))]
    told = "\n".join(f"{case.text!r}: {[(s.entity_type, s.value) for s in spans]}" for case, spans in flagged)
    assert len(flagged) / len(NEGATIVES) <= FLAGGED, told
