import csv
import hashlib
import json
import os
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detectors import bands
from detectors.fingerprint import Fingerprinter, Profile
from provenance.errors import ProfileMismatch

KEY = hashlib.shake_256(b"a key for tests").digest(128)
TRUTH = Path(os.environ.get("REAL_DATA", Path(__file__).parents[2] / "shared" / "data")) / "neardup"

Buckets = list[list[int]]
"""Numbers of texts, by bucket; odd ones are marked."""


def block(buckets: Buckets) -> npt.NDArray[np.void]:
    entries = [(key << 5, number) for key, numbers in enumerate(buckets) for number in numbers]
    return np.array(entries, bands.ENTRY)


BUCKETS = st.lists(st.lists(st.integers(0, 60), max_size=14), max_size=8)


@given(BUCKETS, st.booleans(), st.randoms(use_true_random=False), st.integers(1, 4))
@settings(deadline=None)
def test_what_meets_is_what_the_definition_says_in_any_order(
    buckets: Buckets, probing: bool, random: Any, parts: int
) -> None:
    pairs, copies, incomplete = expected(buckets, probing)
    entries = block(buckets)
    random.shuffle(order := list(range(len(entries))))
    blocks = [entries[order[part::parts]].tobytes() for part in range(parts)]
    found = bands.meet(blocks, probing, cap=5, centres=2, probes=3)
    assert sorted(map(tuple, found.pairs.tolist())) == sorted(pairs)
    assert (found.copies.tolist(), found.incomplete.tolist()) == (sorted(copies), sorted(incomplete))


def expected(buckets: Buckets, probing: bool) -> tuple[set[tuple[int, int]], set[int], set[int]]:
    pairs, copies, incomplete = set(), set(), set()
    for bucket in buckets:
        numbers = sorted({number & ~1 for number in bucket})
        marked = {number & ~1 for number in bucket if number & 1}
        copies |= {n for n in marked if sum(number & ~1 == n for number in bucket) > 1}
        if len(numbers) < 2 or not marked:
            continue
        centres = sorted(marked)[:3] if probing else numbers if len(numbers) <= 5 else numbers[:2]
        incomplete |= (marked if probing else set(numbers)) - set(centres)
        pairs |= {pair for pair in combinations(numbers, 2) if set(centres) & set(pair) and marked & set(pair)}
    return pairs, copies, incomplete


def test_a_bucket_of_any_size_stays_linear() -> None:
    found = bands.meet([block([list(range(1, 40_000, 2))]).tobytes()])
    assert len(found.pairs) < bands.CENTRES * 20_000
    assert len(found.incomplete) == 20_000 - bands.CENTRES
    probed = bands.meet([block([[*range(0, 40_000, 2), *range(1, 1_001, 2)]]).tobytes()], probing=True)
    assert len(probed.pairs) < bands.PROBES * 20_000
    assert probed.incomplete.tolist() == list(range(2 * bands.PROBES, 1_000, 2))


def test_nothing_gives_nothing() -> None:
    for blocks in ([], [b""], [block([[7]]).tobytes()]):
        found = bands.meet(blocks)
        assert found.pairs.shape == (0, 2) and found.incomplete.shape == found.copies.shape == (0,)


def random_signatures() -> npt.NDArray[np.uint32]:
    """Of 300 texts, of which 100 … 199 are like 0 … 99 in some places."""
    generator = np.random.default_rng(5)
    signatures = generator.integers(0, 1 << 32, (300, 128), dtype=np.uint32)
    signatures[100:200, :60] = signatures[:100, :60]
    return signatures


@pytest.mark.parametrize("partitions", [1, 4, 32])
def test_partitions_change_nothing(partitions: int) -> None:
    numbers = np.arange(2, 602, 2, dtype=np.uint64)
    blocks = bands.pack(bands.keys(random_signatures()), numbers | bands.MARK, partitions)
    assert len(blocks) == partitions
    assert sum(part.nbytes for part in blocks) == 300 * 21 * 16
    found = bands.distinct(np.concatenate([bands.meet([part]).pairs for part in blocks]))
    assert sorted(found.tolist()) == [[i, i + 200] for i in range(2, 202, 2)]


def test_only_entries_that_may_meet_are_packed() -> None:
    keys, numbers = bands.keys(random_signatures()), np.arange(2, 602, 2, dtype=np.uint64)
    among = bands.Filter.of(keys[100:200])
    blocks = bands.pack(keys[:100], numbers[:100], 4, among)
    kept = {key for part in blocks for key, _ in np.frombuffer(part, bands.ENTRY).tolist()}
    assert set(keys[100:200].ravel().tolist()) & set(keys[:100].ravel().tolist()) <= kept
    assert len(kept) < 100 * (10 + 11 / 8)
    assert sum(part.nbytes for part in bands.pack(keys, numbers, 4, bands.Filter.of(keys[:0]))) == 0
    assert among.places(keys[100:200].ravel()).tolist() == list(range(2100))


def test_texts_without_shingles_never_meet() -> None:
    signatures = np.full((3, 128), 0xFFFFFFFF, np.uint32)
    blocks = bands.pack(bands.keys(signatures), np.arange(3, dtype=np.uint64), 4)
    assert sum(part.nbytes for part in blocks) == 0


def test_a_text_s_number_is_ordered_as_its_digest() -> None:
    digests = np.random.default_rng(1).integers(0, 256, (1000, 32), dtype=np.uint8)
    ordered = sorted(digests.tolist())
    numbers = bands.numbers(np.array(ordered, np.uint8))
    assert (np.diff(numbers.astype(np.int64)) > 0).all() and not (numbers & bands.MARK).any()
    assert bands.numbers(np.empty((0, 1), np.uint8)).tolist() == []


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3))))
@settings(deadline=None)
def test_distinct_pairs_are_each_once_whatever_their_order(pairs: list[tuple[int, int]]) -> None:
    found = bands.distinct(np.array(pairs, np.uint64).reshape(-1, 2)).tolist()
    assert sorted(map(tuple, found)) == sorted(set(pairs))


@given(st.lists(st.integers(0, 9)), st.lists(st.integers(0, 9)))
def test_numbers_in_order(some: list[int], others: list[int]) -> None:
    numbers = bands.ordered(np.array(some, np.uint64), np.array(others, np.uint64))
    assert numbers.tolist() == sorted({*some, *others})
    asked = np.arange(10, dtype=np.uint64)
    assert bands.is_in(asked, numbers).tolist() == [n in numbers.tolist() for n in range(10)]


def test_keys_of_unlike_bands_differ() -> None:
    assert len(set(bands.keys(np.ones((1, 128), np.uint32))[0].tolist())) == 21


def test_more_bands_than_places_are_refused() -> None:
    with pytest.raises(ProfileMismatch, match="at least 132 places"):
        bands.keys(np.ones((1, 128), np.uint32), bands=22)


def test_the_recall_formula() -> None:
    for similarity, expected in ((0.8, 0.998), (0.7, 0.928), (0.5, 0.282), (1.0, 1.0), (0.0, 0.0)):
        assert bands.recall(similarity) == pytest.approx(expected, abs=5e-4)


@given(st.lists(st.tuples(st.integers(0, 19), st.integers(0, 19)), max_size=40))
@settings(deadline=None)
def test_a_component_is_named_by_its_smallest_member(edges: list[tuple[int, int]]) -> None:
    smallest = list(range(20))
    for _ in range(20):
        for a, b in edges:
            smallest[a] = smallest[b] = min(smallest[a], smallest[b])
    array = np.array(edges, np.int64).reshape(-1, 2)
    assert bands.components(array, 20).tolist() == smallest
    assert bands.components(array[::-1, ::-1], 20).tolist() == smallest


def test_the_estimate_is_the_share_of_equal_places() -> None:
    signatures = np.zeros((3, 128), np.uint32)
    signatures[1, :32] = 1
    signatures[2, :] = 2
    assert bands.estimate(signatures, np.array([0, 0, 1]), np.array([1, 2, 1])).tolist() == [0.75, 0.0, 1.0]


@pytest.mark.skipif(not TRUTH.is_dir(), reason="the near-duplicate truth sets are not here (REAL_DATA)")
@pytest.mark.parametrize(
    ("texts", "pairs", "length"),
    [
        ("docs_cn_54_61.jsonl", "docs_cn_54_61.pairs_char5.tsv", 5),
        ("tang_poems_dev.jsonl", "tang_poems_dev.pairs_char3.tsv", 3),
    ],
)
def test_candidates_hold_the_true_pairs_and_verification_only_those(texts: str, pairs: str, length: int) -> None:
    records = [json.loads(line) for line in (TRUTH / texts).read_text(encoding="utf-8").splitlines()]
    place = {record["id"]: i for i, record in enumerate(records)}
    with (TRUTH / pairs).open(encoding="utf-8") as lines:
        truth = {
            (place[row["id_a"]], place[row["id_b"]]): float(row["jaccard"])
            for row in csv.DictReader(lines, delimiter="\t")
        }
    near = {tuple(sorted(pair)) for pair, similarity in truth.items() if similarity >= 0.8}

    maker = Fingerprinter(Profile(shingle_length=length), KEY)
    column = pa.array([record["text"] for record in records])
    signatures, _ = maker.signatures(column)
    numbers = np.arange(len(records), dtype=np.uint64) << np.uint64(1)
    blocks = bands.pack(bands.keys(signatures), numbers | bands.MARK, 8)
    found = bands.distinct(np.concatenate([bands.meet([part]).pairs for part in blocks])).astype(np.int64) // 2
    estimates = bands.estimate(signatures, found[:, 0], found[:, 1])
    worth = found[estimates >= 0.6]
    exact = maker.shingle_sets(column).jaccard(worth[:, 0], worth[:, 1])
    verified = set(map(tuple, worth[exact >= 0.8].tolist()))

    assert len(near & verified) / len(near) >= 0.99
    assert verified <= near
