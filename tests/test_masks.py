"""Masks: typed, numbered within one document, irreversible, without remainder."""

from hypothesis import given
from hypothesis import strategies as st

from detectors.catalogue import CATALOGUE
from detectors.masks import mask


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


def test_a_code_that_names_a_company_stays():
    text = "统一社会信用代码91990001MA0000007C"
    assert mask(text, findings(text, ("91990001MA0000007C", "CN_SOCIAL_CREDIT_CODE"))) == text


def test_nothing_found_nothing_changed():
    assert mask("正文", []) == "正文"


@given(
    st.text(alphabet="中文ab12", min_size=1, max_size=40),
    st.lists(st.tuples(st.integers(0, 39), st.integers(1, 12), st.sampled_from(["PHONE_NUMBER", "PERSON", "ADDRESS"]))),
)
def test_every_character_outside_the_findings_stays_and_none_inside(text, drawn):
    found = [(start, min(len(text), start + length), kind) for start, length, kind in drawn if start < len(text)]
    masked = mask(text, found)
    for name in CATALOGUE:
        for number in range(1, len(found) + 1):
            masked = masked.replace(f"<{name}_{number}>", "")
    covered = {place for start, end, _ in found for place in range(start, end)}
    assert masked == "".join(character for place, character in enumerate(text) if place not in covered)
