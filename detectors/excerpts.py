"""Excerpts: how much of a short text stands within a longer one.

Two texts of unlike length are never alike as sets, though the one may hold all of the other: a poem in an essay, a
paragraph copied into a page. What tells is containment (Broder 1997), |P ∩ D| / |P| of the shingle sets of a passage P
and a document D. Passages are the paragraphs of a text, and the text as a whole. Every shingle of a document is looked
up among all those of the passages, so that nothing is missed.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple, Self

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from detectors.bands import Filter
from detectors.fingerprint import Fingerprinter
from detectors.kernels import kernel

LEAST = 12
"""Shingles a passage has at least: fewer are a heading, or a turn of phrase."""


class Excerpts(NamedTuple):
    """Columns, row by row: a document's row in its batch, a passage, and the share of the passage it contains."""

    documents: npt.NDArray[np.int64]
    passages: npt.NDArray[np.int64]
    containments: npt.NDArray[np.float64]


@dataclass(frozen=True)
class Passages:
    """The passages of some texts, to be looked for in others: their shingles in order, each with its passage.

    Memory is about 30 bytes a shingle.
    """

    texts: npt.NDArray[np.int64]
    """The text each passage is of."""
    numbers: npt.NDArray[np.int64]
    """Which paragraph of its text each passage is, from 1; 0 for the whole text."""
    sizes: npt.NDArray[np.int64]
    hashes: npt.NDArray[np.uint64]
    owners: npt.NDArray[np.int64]

    @classmethod
    def of(cls, fingerprinter: Fingerprinter, texts: pa.Array) -> Self:
        """The passages of these texts that are long enough."""
        cut = [_cut(text or "") for text in texts.to_pylist()]
        sets = fingerprinter.shingle_sets(pa.array([p for passages in cut for p in passages], pa.large_string()))
        long = np.flatnonzero(sets.sizes >= LEAST)
        hashes = np.concatenate([np.empty(0, np.uint64), *(sets.of(int(i)) for i in long)])
        order = np.argsort(hashes, kind="stable")
        return cls(
            np.repeat(np.arange(len(cut)), [len(passages) for passages in cut])[long],
            np.array([n for passages in cut for n in range(len(passages))], np.int64)[long],
            sets.sizes[long],
            hashes[order],
            np.repeat(np.arange(len(long)), sets.sizes[long])[order],
        )

    @cached_property
    def _filter(self) -> Filter:
        return Filter.of(self.hashes)

    def found_in(self, fingerprinter: Fingerprinter, texts: pa.Array, threshold: float) -> Excerpts:
        """The passages of which texts contain at least a share of `threshold`."""
        sets = fingerprinter.shingle_sets(texts)
        hits = self._filter.places(sets.hashes)
        among = np.searchsorted(self.hashes, sets.hashes[hits])
        found = sets.hashes, sets.starts, sets.sizes
        return Excerpts(*_count(hits, among, *found, self.hashes, self.owners, self.sizes, threshold))


def _cut(text: str) -> list[str]:
    """The whole text, and its paragraphs where it has several."""
    paragraphs = text.splitlines()
    return [text, *paragraphs] if len(paragraphs) > 1 else [text]


@kernel
def _count(
    hits: npt.NDArray[np.int64],
    among: npt.NDArray[np.int64],
    document_hashes: npt.NDArray[np.uint64],
    starts: npt.NDArray[np.int64],
    sizes: npt.NDArray[np.int64],
    hashes: npt.NDArray[np.uint64],
    owners: npt.NDArray[np.int64],
    passage_sizes: npt.NDArray[np.int64],
    threshold: float,
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64], npt.NDArray[np.float64]]:
    counts = np.zeros(passage_sizes.size, np.int64)
    documents, passages = [np.int64(0) for _ in range(0)], [np.int64(0) for _ in range(0)]
    containments = [0.0 for _ in range(0)]
    touched = [np.int64(0) for _ in range(0)]
    hit = 0
    for document in range(starts.size):
        end = starts[document] + sizes[document]
        while hit < hits.size and hits[hit] < starts[document]:  # what is behind the distinct shingles of a text
            hit += 1
        while hit < hits.size and hits[hit] < end:
            place = among[hit]
            while place < hashes.size and hashes[place] == document_hashes[hits[hit]]:
                if counts[owners[place]] == 0:
                    touched.append(owners[place])
                counts[owners[place]] += 1
                place += 1
            hit += 1
        for passage in touched:
            containment = counts[passage] / passage_sizes[passage]
            if containment >= threshold:
                documents.append(np.int64(document))
                passages.append(passage)
                containments.append(containment)
            counts[passage] = 0
        touched.clear()
    return np.array(documents), np.array(passages), np.array(containments)
