import csv
import hashlib
import json
import os
from itertools import combinations
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detectors import bands
from detectors.fingerprint import Fingerprinter, Profile, jaccard
from provenance.errors import ProfileMismatch

KEY = hashlib.shake_256(b"a key for tests").digest(128)
TRUTH = Path(os.environ.get("REAL_DATA", Path(__file__).parents[2] / "shared" / "data")) / "neardup"

Buckets = list[list[int]]


def block(buckets: Buckets) -> npt.NDArray[np.void]:
    return np.array([(key, row) for key, rows in enumerate(buckets) for row in rows], bands.ENTRY)


BUCKETS = st.lists(st.lists(st.integers(0, 30), unique=True, max_size=12), max_size=8)


@given(BUCKETS, st.lists(st.integers(0, 30)), st.randoms(use_true_random=False), st.integers(1, 4))
@settings(deadline=None)
def test_candidates_are_those_of_the_definition_in_any_order(
    buckets: Buckets, probes: list[int], random: object, parts: int
) -> None:
    cap = 4
    pairs, incomplete = set(), set()
    for rows in map(sorted, buckets):
        centres = set(rows)
        if len(rows) > cap:
            centres = {rows[0], *[row for row in rows if row in probes][:cap]}
        incomplete |= set(rows) - centres
        pairs |= {pair for pair in combinations(rows, 2) if centres & set(pair)}
    entries = block(buckets)
    random.shuffle(order := list(range(len(entries))))  # type: ignore[attr-defined]
    blocks = [entries[order[part::parts]].tobytes() for part in range(parts)]
    found = bands.candidates(blocks, np.array(probes, np.int64), cap)
    assert found.pairs.tolist() == [list(pair) for pair in sorted(pairs)]
    assert found.incomplete.tolist() == sorted(incomplete)


def test_a_bucket_of_any_size_stays_linear() -> None:
    entries = block([list(range(20_000))])
    probes = np.arange(5_000, 15_000)
    star = bands.candidates([entries.tobytes()])
    assert len(star.pairs) == 19_999 and star.incomplete.tolist() == list(range(1, 20_000))
    probed = bands.candidates([entries.tobytes()], probes)
    assert len(probed.pairs) < 257 * 20_000
    assert not set(range(5_000, 5_256)) & set(probed.incomplete.tolist())
    assert 5_256 in probed.incomplete


def test_the_edges_of_a_probe_are_complete_in_a_large_bucket() -> None:
    found = bands.candidates([block([list(range(1000))]).tobytes()], np.array([500]))
    assert {b if a == 500 else a for a, b in found.pairs.tolist() if 500 in (a, b)} == set(range(1000)) - {500}
    assert set(found.incomplete.tolist()) == set(range(1000)) - {0, 500}


def test_nothing_gives_nothing() -> None:
    for blocks in ([], [b""], [block([[7]]).tobytes()]):
        found = bands.candidates(blocks)
        assert found.pairs.shape == (0, 2) and found.incomplete.shape == (0,)


@pytest.mark.parametrize("partitions", [1, 3, 16])
def test_partitions_change_nothing(partitions: int) -> None:
    generator = np.random.default_rng(5)
    signatures = generator.integers(0, 1 << 32, (300, 128), dtype=np.uint32)
    signatures[100:200, :60] = signatures[:100, :60]
    keys, rows = bands.keys(signatures), np.arange(300) + (1 << 40)
    parts = bands.partition_blocks(keys, rows, partitions)
    assert [p for p, _ in parts] == sorted({p for p, _ in parts})
    assert sum(len(data) for _, data in parts) == 300 * 21 * 16
    found = bands.distinct(np.concatenate([bands.candidates([data]).pairs for _, data in parts]))
    assert found.tolist() == [[i, i + 100] for i in rows[:100].tolist()]


def test_texts_without_shingles_never_meet() -> None:
    signatures = np.full((3, 128), 0xFFFFFFFF, np.uint32)
    assert bands.partition_blocks(bands.keys(signatures), np.arange(3), 4) == []


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
    parts = bands.partition_blocks(bands.keys(signatures), np.arange(len(records)), 8)
    found = bands.distinct(np.concatenate([bands.candidates([data]).pairs for _, data in parts]))
    estimates = bands.estimate(signatures, found[:, 0], found[:, 1])
    sets = maker.shingle_sets(column)
    worth = found[estimates >= 0.6].tolist()
    verified = {(a, b) for a, b in worth if jaccard(sets[a], sets[b]) >= 0.8}

    assert len(near & verified) / len(near) >= 0.99
    assert verified <= near
