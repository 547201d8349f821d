"""What the words around a name tell of its bearer."""

import re
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from detectors import bearers
from detectors.recognisers.identifier import BEFORE_CHARACTERS

FOLDER = Path(__file__).parent / "benchmarks" / "bearers"
sys.path.insert(0, str(FOLDER))
import fit  # noqa: E402

SHARES = {
    "": 0.5, "剑": 1.0, "◇ 拔 剑": 2.0, "my ◇": -1.0, "↵ ◇": 0.25, "年": -0.5, "0000 年": 1.5, "2000 年": 2.5,
    "said": 4.0,
}  # fmt: skip


def odds(text: str, shares: dict[str, float] = SHARES) -> float:
    """Of the name that ◇ stands for, by the model of these shares."""
    before, _, after = text.replace("↵", "\n").partition("◇")
    code_points = np.frombuffer(f"{before}某某{after}".encode("utf-32-le", "surrogatepass"), np.uint32)
    start, end = np.array([[len(before)], [len(before) + 2]])
    return float(bearers.log_odds(code_points, start, end, bearers.table(shares))[0])


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        ("◇", 0.5, "nothing but the name: the prior"),
        ("◇拔剑", 3.5, "a word, and the name and what follows it"),
        ("剑,◇,剑剑", 1.5, "a word weighs once"),
        ("MY ◇ SAID", 3.5, "letters in either case"),
        ("said it, essaid ◇", 4.5, "whole words of letters"),
        ("1234年◇", 1.5, "digits by how many they are"),
        ("12345年◇", 0.0, "and by no other number"),
        ("1949年,1950年◇", 4.0, "years of our time apart"),
        ("2049年◇", 2.5, "to the end of a century"),
        ("2050年◇", 1.5, "and no farther"),
        ("甲↵◇", 0.75, "the end of the line above"),
        ("↵↵甲↵↵◇", 0.75, "past empty lines"),
        ("剑" + "甲" * 30 + "↵◇", 0.75, "no farther than thirty characters above"),
        ("剑" + "甲" * 100 + "◇", 0.5, "or a hundred before"),
        ("剑" + "甲" * 99 + "◇", 1.5, "but a hundred"),
        ("◇" + "甲" * 100 + "剑", 0.5, "or behind"),
        ("◇↵剑", 0.5, "nothing of the line below"),
        ("剑↵甲↵◇", 0.75, "or of two above"),
    ],
)
def test_words_are_weighed(text, expected, reason):
    assert odds(text) == pytest.approx(expected), reason


@given(st.text("我剑年月。,:12 aB\x1f", max_size=60), st.text("我剑年月。,:12 aB\x1f", max_size=60))
def test_the_kernel_reads_as_what_it_was_fitted_by(before, after):
    text = f"{before}◇{after}"
    for each in set(fit.following(text)):
        assert odds(text, {each: 1.0}) == pytest.approx(1.0), each


def test_as_much_of_the_line_above_is_read_as_recognisers_see():
    assert bearers.ABOVE == BEFORE_CHARACTERS


def test_what_is_weighed_is_in_the_texts_it_was_fitted_to():
    texts = [text for name in ("nobodys", "somebodys") for text in (FOLDER / f"{name}.txt").read_text().splitlines()]
    known = {each for text in texts for each in fit.following(text)}
    shares = dict(row.split("\t") for row in fit.WEIGHTS.read_text("utf-8").splitlines())
    assert {*shares} - {""} <= known | {*fit.listed()}


def test_the_texts_hold_one_place_of_a_name_and_no_number():
    for name in ("nobodys", "somebodys"):
        for text in (FOLDER / f"{name}.txt").read_text("utf-8").splitlines():
            assert text.count("◇") == 1
            assert {*re.findall("[0-9]*[1-9][0-9]*", text)} <= {fit.OURS}


@pytest.mark.parametrize(
    ("text", "is_nobodys"),
    [
        ("少年拔剑而起,冷冷道:“在下◇,愿领教阁下高招。”", True),
        ("崇祯三年,◇任陕西巡抚,上疏请赈。", True),
        ("Captain ◇ drew his sword and stared at the pirates on the deck.", True),
        ("◇买了3支铅笔,每支2元,一共用去多少钱?", True),
        ("我同事◇上周住院了,大家有空去看看她。", False),
        ("【签到表】◇、均已到场。", False),
        ("Can you ask ◇ to send me the invoice by Friday?", False),
        ("我叫◇,在苏州一家电子厂上班,想问问社保怎么转。", False),
    ],
)
def test_bearers_are_told_apart(text, is_nobodys):
    before, _, after = text.partition("◇")
    line = f"{before}某某{after}"
    odds = bearers.of_line(line, "", [len(before)], [len(before) + 2])
    assert bearers.may_be_alive(odds, 0.55)[0] != is_nobodys
