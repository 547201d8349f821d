"""Masks: typed, numbered within one document, irreversible, without remainder."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from presidio_anonymizer import AnonymizerEngine
from presidio_anonymizer.entities import ConflictResolutionStrategy, RecognizerResult

from detectors.analyzer import THRESHOLD
from detectors.catalogue import CATALOGUE
from detectors.masks import mask
from detectors.recognisers import recognisers
from detectors.reserved import CARRIERS, RESERVED
from provenance.records import Sensitivity

PERSONAL = [name for name, entity in CATALOGUE.items() if entity.sensitivity is not Sensitivity.NOT_PERSONAL]
MASK = re.compile(f"<(?:{'|'.join(CATALOGUE)})_[1-9][0-9]*>")


def findings(text, *values):
    """The findings of (value, type) pairs, one for each place where the value stands."""
    return [
        (start, start + len(value), entity_type)
        for value, entity_type in values
        for start in range(len(text))
        if text.startswith(value, start)
    ]


def test_a_mask_tells_the_kind_and_a_number():
    text = "电话13800138000，邮箱zhang@example.com。"
    found = findings(text, ("13800138000", "PHONE_NUMBER"), ("zhang@example.com", "EMAIL_ADDRESS"))
    assert mask(text, found) == "电话<PHONE_NUMBER_1>，邮箱<EMAIL_ADDRESS_1>。"


def test_equal_values_share_a_number_whatever_their_presentation():
    text = "13800138000 或 138 0013 8000 或 +86 13800138000，另有 13800100500"
    numbers = ("13800138000", "138 0013 8000", "+86 13800138000", "13800100500")
    found = [f for number in numbers for f in findings(text, (number, "PHONE_NUMBER"))]
    assert mask(text, found) == "<PHONE_NUMBER_1> 或 <PHONE_NUMBER_1> 或 <PHONE_NUMBER_1>，另有 <PHONE_NUMBER_2>"


def test_numbers_begin_again_in_every_document_so_that_a_mask_is_no_pseudonym():
    assert mask("13800138000", [(0, 11, "PHONE_NUMBER")]) == mask("13800100500", [(0, 11, "PHONE_NUMBER")])


def test_findings_that_overlap_in_part_leave_no_remainder():
    text = "a13800138000@example.com"
    assert mask(text, [(1, 12, "PHONE_NUMBER"), (5, 24, "EMAIL_ADDRESS")]) == "a<PHONE_NUMBER_1>"


def test_findings_that_together_are_no_value_are_masked_all_the_same():
    assert mask("王示例192.0.2.1", [(0, 4, "PERSON"), (3, 12, "IP_ADDRESS")]) == "<IP_ADDRESS_1>"


def test_a_code_that_names_a_company_stays():
    text = "统一社会信用代码91990001MA0000007C"
    assert mask(text, findings(text, ("91990001MA0000007C", "CN_SOCIAL_CREDIT_CODE"))) == text


def test_nothing_found_nothing_changed():
    assert mask("正文", []) == "正文"


def test_two_names_with_a_space_between_them_are_two():
    assert mask("王示例 李样例", [(0, 3, "PERSON"), (4, 7, "PERSON")]) == "<PERSON_1> <PERSON_2>"
    assert mask("王示例李样例", [(0, 3, "PERSON"), (3, 6, "PERSON")]) == "<PERSON_1><PERSON_2>"


def test_numbers_follow_the_text_however_findings_are_given():
    text = "电话13800138000，或13800100500"
    found = findings(text, ("13800138000", "PHONE_NUMBER"), ("13800100500", "PHONE_NUMBER"))
    assert mask(text, found) == mask(text, reversed(found)) == "电话<PHONE_NUMBER_1>，或<PHONE_NUMBER_2>"


@pytest.mark.parametrize("strategy", ConflictResolutionStrategy)
def test_the_engine_alone_masks_two_findings_that_overlap_as_two(strategy):
    """Why ours are merged before: one value half in another would count as two, one of them nobody's."""
    halves = [RecognizerResult("PERSON", 0, 3, 0.6), RecognizerResult("ADDRESS", 2, 6, 0.9)]
    assert AnonymizerEngine().anonymize("王示例路六号", halves, conflict_resolution=strategy).text.count("<") == 2
    assert mask("王示例路六号", [(0, 3, "PERSON"), (2, 6, "ADDRESS")]) == "<PERSON_1>"


def test_a_long_document_full_of_findings_is_masked_in_time():
    text = "王示例，" * 50_000
    began = time.monotonic()
    masked = mask(text, [(place, place + 3, "PERSON") for place in range(0, len(text), 4)])
    assert masked == "<PERSON_1>，" * 50_000
    assert time.monotonic() - began < 20


# ---------------------------------------------------------------------------- what holds of any text


TEXTS = st.text(alphabet="中文ab12 \n😀", min_size=1, max_size=40)
FINDINGS = st.lists(st.tuples(st.integers(0, 39), st.integers(1, 12), st.sampled_from(list(CATALOGUE))))


@given(TEXTS, FINDINGS)
def test_every_character_outside_the_findings_stays_and_none_inside(text, drawn):
    found = [(start, min(len(text), start + length), kind) for start, length, kind in drawn if start < len(text)]
    covered = {place for start, end, kind in found if kind in PERSONAL for place in range(start, end)}
    kept = "".join(character for place, character in enumerate(text) if place not in covered)
    assert MASK.sub("", mask(text, found)) == kept


@given(TEXTS, TEXTS, TEXTS, st.sampled_from(PERSONAL))
def test_a_mask_tells_nothing_of_the_value(before, value, after, kind):
    text = before + value + after
    found = [(len(before), len(before) + len(value), kind)]
    assert mask(text, found) == f"{before}<{kind}_1>{after}"


@pytest.mark.parametrize("kind", PERSONAL)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_no_recogniser_finds_anything_in_a_masked_sentence(kind, language):
    every = recognisers(language)
    for value in RESERVED[kind]:
        text = CARRIERS[kind][language].format(value)
        masked = mask(text, found_by(every, text))
        assert MASK.search(masked)
        assert mask(masked, found_by(every, masked)) == masked


def found_by(every, text):
    results = [result for recogniser in every for result in recogniser.analyze(text, [recogniser.entity])]
    return [(result.start, result.end, result.entity_type) for result in results if result.score >= THRESHOLD]
