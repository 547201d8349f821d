"""The prefilter: no line is missed that a recogniser could find something in, and none is named without reason."""

import os
from itertools import pairwise

import pyarrow as pa
import pytest
from personal_cases import negatives, positives
from test_address import ENGLISH_FOUND, FOUND, SAID
from test_person import ENGLISH_NAMES

from detectors.analyzer import THRESHOLD
from detectors.prefilter import Prefilter
from detectors.reading import read
from detectors.recognisers import identifier, recognisers, sieve
from detectors.recognisers.identifier import Form, Identifier, line_above
from detectors.reserved import RESERVED
from provenance import kept


class Sevens(Identifier):
    entity = "PHONE_NUMBER"
    forms = (Form("at the start", "^(?<![a-z])(?P<value>7+)(?!x)$", 0.6), Form("anywhere", "七七", 0.6))


class Eights(Identifier):
    entity = "PERSON"
    prefilter = ("8", "八")


def looked_at(*texts: str) -> list[tuple[str, str]]:
    readings = read(pa.array(texts, pa.large_string()))
    recognisers = [Sevens(), Eights()]
    lines = Prefilter(recognisers).lines(readings.text, readings.code_points)
    return [
        (recognisers[own].name, readings.text[start:end])
        for own, start, end in zip(*(column.tolist() for column in lines), strict=True)
    ]


@pytest.mark.parametrize(
    ("texts", "expected", "reason"),
    [
        ((), [], "no text"),
        (("", "\n\n"), [], "no line"),
        (("777",), [("Sevens", "777")], "a line that begins and ends with its text"),
        (("a\n777\nb",), [("Sevens", "777")], "anchors stand for lines"),
        (("b", "x七七", "c"), [("Sevens", "x七七")], "each text is its own line"),
        (("七七七七七七",), [("Sevens", "七七七七七七")], "a line is named once, however often it matches"),
        (("a777",), [], "not what look-behind would have to refuse: the anchor does"),
        (("八七七\n8",), [("Sevens", "八七七"), ("Eights", "八七七"), ("Eights", "8")], "in the order of recognisers"),
    ],
)  # fmt: skip
def test_these_lines_are_worth_a_look(texts, expected, reason):
    assert looked_at(*texts) == expected, reason


def test_what_was_compiled_is_kept_and_what_was_altered_is_compiled_again(tmp_path, monkeypatch):
    monkeypatch.setattr(kept, "FOLDER", tmp_path / "made")
    assert looked_at("777") == [("Sevens", "777")]
    (file,) = tmp_path.glob("made/prefilter-*")
    whole = file.read_bytes()
    for altered in (b"", whole[:-1], whole[:60] + bytes([whole[60] ^ 1]) + whole[61:], whole[:200] + bytes(50)):
        file.write_bytes(altered)
        assert looked_at("777") == [("Sevens", "777")]
        assert file.read_bytes() == whole


def test_what_another_processor_compiled_is_compiled_again(tmp_path, monkeypatch):
    monkeypatch.setattr(kept, "FOLDER", tmp_path)
    monkeypatch.setattr(sieve, "kept", lambda *_: b"compiled for another")
    assert looked_at("777") == [("Sevens", "777")]


def test_a_folder_that_cannot_be_written_keeps_nothing(tmp_path, monkeypatch):
    (tmp_path / "file").touch()
    monkeypatch.setattr(kept, "FOLDER", tmp_path / "file")
    assert looked_at("777") == [("Sevens", "777")]
    assert (tmp_path / "file").stat().st_size == 0


def test_what_nobody_has_taken_for_a_month_goes_when_something_new_is_kept(tmp_path, monkeypatch):
    monkeypatch.setattr(kept, "FOLDER", tmp_path)
    (tmp_path / "module.cpython-311.pyc").touch()
    for name in ("taken", "left"):
        kept.kept(name, name, name.encode)
    for file in tmp_path.iterdir():
        os.utime(file, (0, 0))
    assert kept.kept("taken", "taken", lambda: b"another") == b"taken"
    kept.kept("new", "new", lambda: b"new")
    assert sorted(file.name.partition("-")[0] for file in tmp_path.iterdir()) == ["module.cpython", "new", "taken"]


def test_a_look_behind_that_begins_an_expression_is_a_character_of_it():
    made = sieve.Sieve({"ode": "(?<![a-z])ode", "ale": "a|(?<![a-z])ale", "x": "y(?<![a-z])x"})
    assert made.worth("the code") == set()
    assert made.worth("an ode") == {"ode", "ale"}
    assert made.worth("yx") == {"x"}  # what is looked for within is left out


def test_every_line_in_which_something_is_found_is_looked_at():
    texts = [case.text for case in (*positives(), *negatives())] + [text for text, *_ in ENGLISH_NAMES]
    texts += [text for text, _ in (*ENGLISH_FOUND, *FOUND)]
    texts += [before + value + after for before, value, after, _ in SAID]
    texts += [
        ">12 Sampleway 3\n>Apt. 4",
        f"IMEI\n   {RESERVED['IMEI'][0]}",
        "患者王示例BRCA1突变阳性",
        "insert into t (name, password) values\n    ('a', 'Xk39qwLm')",
    ]
    every = recognisers("zh")
    readings = read(pa.array(texts, pa.large_string()))
    lines = Prefilter(every).lines(readings.text, readings.code_points)
    looked = set(zip(lines.recognisers.tolist(), lines.starts.tolist(), strict=True))
    missed = []
    for first, last in pairwise(readings.bounds.tolist()):
        for start, end in identifier.lines(readings.text[first : last - 1]):
            line, above = readings.text[first + start : first + end], line_above(readings.text, first + start, first)
            missed += [
                (recogniser.name, line)
                for number, recogniser in enumerate(every)
                if (number, first + start) not in looked
                and any(found.score >= THRESHOLD for found in recogniser.searched(line, above))
            ]
    assert missed == []


def test_plain_prose_is_not_looked_at():
    readings = read(
        pa.array(["The cat sat on a mat, and slept.", "今天天气很好,花都开了。", "x = y + z"], pa.large_string())
    )
    every = recognisers("zh")
    lines = Prefilter(every).lines(readings.text, readings.code_points)
    # Hyperscan lets everything pass where an expression is too large for it
    assert [every[own].name for own in lines.recognisers.tolist()] == []
