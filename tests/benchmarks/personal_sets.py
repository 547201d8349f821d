"""The shared sets of texts in which personal information is marked, in our kinds; and how findings are judged.

What a set does not mark is not judged in it: a finding of a kind that it has no name for counts neither way.
"""

import json
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

Span = tuple[int, int, str]
"""Where it begins and ends, and its kind."""

OVERLAP = 0.5
"""Intersection over union from which two spans of one kind are the same finding."""

_ARGUS = {
    "person": "PERSON", "phone": "PHONE_NUMBER", "id_number": "CN_RESIDENT_ID", "address": "ADDRESS",
    "email": "EMAIL_ADDRESS", "bank_card": "BANK_CARD", "passport": "CN_PASSPORT", "license_plate": "CN_LICENCE_PLATE",
}  # fmt: skip
_PRESIDIO = {
    "PERSON": "PERSON", "STREET_ADDRESS": "ADDRESS", "PHONE_NUMBER": "PHONE_NUMBER", "EMAIL_ADDRESS": "EMAIL_ADDRESS",
    "CREDIT_CARD": "BANK_CARD", "IBAN_CODE": "IBAN_CODE", "US_SSN": "US_SSN", "US_DRIVER_LICENSE": "US_DRIVER_LICENSE",
    "IP_ADDRESS": "IP_ADDRESS",
}  # fmt: skip
_PASSPORT_LABEL = "护照号"


class LabelledSet(NamedTuple):
    """Texts of a language, and what is marked in each."""

    name: str
    language: str
    texts: list[str]
    marked: list[list[Span]]

    def kinds(self) -> list[str]:
        return list(dict.fromkeys(kind for spans in self.marked for _, _, kind in spans))


class Score(NamedTuple):
    """How many spans are marked, how many were found, and how many of these are the same."""

    marked: int
    found: int
    same: int

    @property
    def precision(self) -> float:
        return self.same / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        return self.same / self.marked if self.marked else 0.0

    def f(self, beta: float) -> float:
        """F-measure, in which recall weighs `beta` times as much as precision."""
        weighed = (1 + beta**2) * self.same
        return weighed / (beta**2 * self.marked + self.found) if weighed else 0.0


def labelled_sets(folder: Path) -> list[LabelledSet]:
    """The sets that the folder of shared data holds."""
    readers = (_pii_zh_argus, _presidio_research, _uner_zh)
    return [read(folder) for read in readers if (folder / read.__name__.removeprefix("_")).is_dir()]


def _pii_zh_argus(folder: Path) -> LabelledSet:
    """Its passports are marked with the label before them, which is no part of a number."""
    rows = _lines(folder / "pii_zh_argus/pii_bench_zh.jsonl")
    marked = [
        [
            (e["start"] + len(_PASSPORT_LABEL) * e["text"].startswith(_PASSPORT_LABEL), e["end"], _ARGUS[e["type"]])
            for e in row["entities"]
        ]
        for row in rows
    ]
    return LabelledSet("pii_zh_argus", "zh", [row["text"] for row in rows], marked)


def _presidio_research(folder: Path) -> LabelledSet:
    rows = json.loads((folder / "presidio_research/synth_dataset_v2.json").read_text("utf-8"))
    marked = [
        [
            (span["start_position"], span["end_position"], _PRESIDIO[span["entity_type"]])
            for span in row["spans"]
            if span["entity_type"] in _PRESIDIO
        ]
        for row in rows
    ]
    return LabelledSet("presidio_research", "en", [row["full_text"] for row in rows], marked)


def _uner_zh(folder: Path) -> LabelledSet:
    rows = _lines(folder / "uner_zh/zh_gsdsimp-dev.spans.jsonl")
    marked = [[(e["start"], e["end"], "PERSON") for e in row["entities"] if e["type"] == "PER"] for row in rows]
    return LabelledSet("uner_zh", "zh", [row["text"] for row in rows], marked)


def _lines(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


# ---------------------------------------------------------------------------- judged


def judge(marked: list[list[Span]], found: list[list[Span]], overlap: float) -> dict[str, Score]:
    """The score of each kind that is marked, and of all of them as `all`; an overlap of 1 asks for the exact span."""
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    kinds = {kind for spans in marked for _, _, kind in spans}
    for ours, theirs in zip(marked, found, strict=True):
        for kind in kinds:
            right, said = _of(ours, kind), _of(theirs, kind)
            if right or said:
                for name in (kind, "all"):
                    for place, count in enumerate((len(right), len(said), matched(right, said, overlap))):
                        counts[name][place] += count
    return {kind: Score(*counts[kind]) for kind in sorted(kinds, key=lambda kind: -counts[kind][0])} | {
        "all": Score(*counts["all"])
    }


def matched(marked: list[tuple[int, int]], found: list[tuple[int, int]], overlap: float) -> int:
    """How many can be paired one to one, the closest first."""
    pairs = sorted(
        ((iou(a, b), i, j) for i, a in enumerate(marked) for j, b in enumerate(found) if iou(a, b) >= overlap),
        reverse=True,
    )
    left, right = set(range(len(marked))), set(range(len(found)))
    for _, i, j in pairs:
        if i in left and j in right:
            left.remove(i)
            right.remove(j)
    return len(marked) - len(left)


def iou(one: tuple[int, int], other: tuple[int, int]) -> float:
    common = min(one[1], other[1]) - max(one[0], other[0])
    return max(common, 0) / (max(one[1], other[1]) - min(one[0], other[0]))


def _of(spans: Iterable[Span], kind: str) -> list[tuple[int, int]]:
    return sorted({(start, end) for start, end, own in spans if own == kind})
