"""What a text must hold for an expression to match, and where one of many words begins."""

import re

import pytest
import regex

from detectors.recognisers.beginnings import Beginnings
from detectors.recognisers.needed import Held, lowered, needed

MET = [
    ("(?:患者|病人)[^,。]{0,4}确诊", "病人今天确诊", "one of two words, and another"),
    ("(?<=他|她)有[0-9]{1,3}[套栋]房", "她有3套房", "what is looked for behind"),
    ("(?:大约|约)?(?P<value>[1-9]岁)(?![上下])", "3岁", "what may be missing is not needed"),
    (r"\p{Han}{2,4}[,、][^\P{Han}的]a+\.b", "王样例,某aa.b", "kinds of characters, others, an escape"),
    ("(?-i:[A-Z][a-z]+) works? for", "Jane work for", "a letter that need not be, upper case"),
    ("colou?r|(?:grey){2}", "GREYGREY", "alternatives in Latin letters"),
    ("h(?:an ?zu|ui ?zu)|yi ?zu", "huizu", "what all alternatives share"),
    ("a{0,2}b{2}|", "c", "an alternative that is empty"),
    (r"(?P<sign>[-/])1(?P=sign)(?>2|x)(3)\2", "/1/233", "what a group matched, and what is not given back"),
]
NOT_MET = [
    ("(?:患者|病人)[^,。]{0,4}确诊", "病人今天出院", "no second word"),
    ("(?<=他|她)有[0-9]{1,3}[套栋]房", "我有3套房", "nobody behind"),
    ("(?:grade|year) [1-6]", "a page of 6", "no word"),
    ("h(?:an ?zu|ui ?zu)|yi ?zu", "hui, yi", "what all share is missing"),
]


@pytest.mark.parametrize(("expression", "text", "reason"), MET, ids=[reason for *_, reason in MET])
def test_a_text_that_an_expression_matches_holds_what_it_needs(expression: str, text: str, reason: str) -> None:
    assert regex.search(expression, text, regex.IGNORECASE)
    assert Held(lowered(text)).meets(needed(expression))


@pytest.mark.parametrize(("expression", "text", "reason"), NOT_MET, ids=[reason for *_, reason in NOT_MET])
def test_a_text_that_lacks_it_need_not_be_searched(expression: str, text: str, reason: str) -> None:
    assert not Held(lowered(text)).meets(needed(expression))


def test_a_part_that_ignores_case_needs_its_beginning_in_either() -> None:
    assert Held("5 HAO").meets(needed("[0-9] (?i:hao)", ignores_case=False))
    assert not Held("5 hao").meets(needed("[0-9] hAO", ignores_case=False))
    assert not Held("5 LOU").meets(needed("[0-9] (?i:hao)", ignores_case=False))


def test_what_is_looked_for_behind_may_lie_outside_the_part_that_is_searched() -> None:
    assert Held("有3套房").meets(needed("(?<=他|她)有[0-9]{1,3}[套栋]房", behind=False))


def test_an_expression_that_is_not_understood_is_refused() -> None:
    with pytest.raises(ValueError, match="expected"):
        needed("a)b")


def test_many_words_begin_where_each_of_them_does() -> None:
    words = [*(chr(code) + "氏" for code in range(0x4E00, 0x4E80)), "had an?", "is", "王(?!国)"]
    line = "他is一氏,This is had a 王国 王氏。丁氏had ants"
    each = [f"(?<![A-Za-z])(?:{word})(?![A-Za-z])" if word[0].isascii() else word for word in words]
    expected = [place for place in range(len(line)) if any(re.compile(one).match(line, place) for one in each)]
    assert [place for place, _ in Beginnings(words, ignores_case=True).of(line.lower())] == expected
    assert len(expected) == 6
