"""Candidate pairs by banded locality-sensitive hashing.

A signature is cut into bands of a few rows; texts that agree in all rows of one band meet in a bucket
(Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, §3.4). What meets is a candidate; only the exact
similarity of the shingle sets makes it a near-duplicate.

A job computes `keys`, shuffles the packed blocks of `partition_blocks`, and gives all blocks of one partition
to `candidates`. The outcome depends neither on the order of the blocks nor on the number of partitions.
"""

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from detectors.kernels import kernel
from provenance.errors import ProfileMismatch

BANDS = 21
ROWS = 6
CAP = 256
"""Texts in a bucket up to which all its pairs are listed."""

ENTRY = np.dtype([("key", "<u8"), ("row", "<i8")])
"""One band of one text in a packed block: the bucket's key and the text's row number, 16 bytes."""

_PAIR = np.dtype([("a", "<i8"), ("b", "<i8")])
_EMPTY = np.uint32(0xFFFFFFFF)  # every place of the signature of an empty shingle set
_NO_KEY = np.uint64(0xFFFFFFFFFFFFFFFF)


class Candidates(NamedTuple):
    """What met in the buckets of a partition."""

    pairs: npt.NDArray[np.int64]
    """`[m, 2]` row numbers, the smaller first; in order, each pair once."""
    incomplete: npt.NDArray[np.int64]
    """Rows, in order, that met another row without being paired with it: their edges are not complete."""


def recall(similarity: float, bands: int = BANDS, rows: int = ROWS) -> float:
    """Probability that two texts of this Jaccard similarity J become candidates: 1 - (1 - J^rows)^bands.

    With 21 bands of 6 rows 0.998 at J = 0.8, 0.93 at 0.7 and 0.28 at 0.5.
    """
    return 1.0 - (1.0 - similarity**rows) ** bands


def keys(signatures: npt.NDArray[np.uint32], bands: int = BANDS, rows: int = ROWS) -> npt.NDArray[np.uint64]:
    """Bucket keys `uint64[n, bands]`. Keys of unlike bands differ; a text without shingles has only the key
    2⁶⁴ - 1, which meets nothing. Raises `ProfileMismatch` when a signature has too few places."""
    if bands * rows > signatures.shape[1]:
        raise ProfileMismatch(
            f"bands: expected signatures of at least {bands * rows} places for {bands} bands of {rows} rows, "
            f"found {signatures.shape[1]}; take fewer bands"
        )
    found = np.empty((len(signatures), bands), np.uint64)
    _keys(np.ascontiguousarray(signatures), rows, found)
    return found


def partition_blocks(
    band_keys: npt.NDArray[np.uint64], row_ids: npt.NDArray[np.int64], partitions: int
) -> list[tuple[int, bytes]]:
    """Packed blocks of `ENTRY`, one for each partition that gets anything: (partition, block), by partition.

    A partition, of at most 65,536, holds an equal range of keys, so a bucket is whole within one.
    """
    assert 0 < partitions <= 1 << 16, "a partition has a number of 16 bits"
    flat = band_keys.reshape(-1)
    real = np.flatnonzero(flat != _NO_KEY)
    partition = (flat[real] >> np.uint64(32)) * np.uint64(partitions) >> np.uint64(32)
    # Of 16 bits numpy makes a radix sort.
    order = real[np.argsort(partition.astype(np.uint16), kind="stable")]
    entries = np.empty(len(order), ENTRY)
    entries["key"], entries["row"] = flat[order], row_ids[order // band_keys.shape[1]]
    ends = np.cumsum(np.bincount(partition.astype(np.intp), minlength=partitions))
    bounds = zip([0, *ends], ends, strict=False)
    return [(p, entries[start:end].tobytes()) for p, (start, end) in enumerate(bounds) if start < end]


def candidates(blocks: Iterable[bytes], probes: npt.NDArray[np.int64] | None = None, cap: int = CAP) -> Candidates:
    """The candidate pairs of the buckets in all blocks of a partition.

    In a bucket of at most `cap` rows every row is paired with every other. In a larger one only the smallest
    row is, and the first `cap` of the `probes`, rows whose edges have to be complete. An entry so gives at
    most `cap` + 1 pairs of 16 bytes, and memory is linear.
    """
    entries = np.frombuffer(b"".join(blocks), ENTRY)
    entries = _each_once(entries[np.lexsort((entries["row"], entries["key"]))])
    rows = np.ascontiguousarray(entries["row"])
    starts = np.flatnonzero(np.append(True, entries["key"][1:] != entries["key"][:-1])[: len(rows)])
    sizes = np.diff(starts, append=len(rows))
    large = np.repeat(sizes > cap, sizes)
    probe = large & np.isin(rows, probes if probes is not None else [])
    before: npt.NDArray[np.int64] = np.cumsum(probe) - probe
    rank: npt.NDArray[np.int64] = before - np.repeat(before[starts], sizes)
    centre = ~large | (probe & (rank < cap))
    centre[starts] = True
    centres = np.add.reduceat(centre, starts, dtype=np.int64) if len(starts) else sizes
    counts = centres * (sizes - centres) + centres * (centres - 1) // 2
    pairs = np.empty((int(counts.sum()), 2), np.int64)
    _pairs(rows, starts, sizes, centre, pairs)
    return Candidates(distinct(pairs), np.unique(rows[~centre]))


def distinct(pairs: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """The pairs in order, each once."""
    packed = np.ascontiguousarray(pairs).view(_PAIR).reshape(-1)
    return _each_once(packed[np.lexsort((packed["b"], packed["a"]))]).view(np.int64).reshape(-1, 2)


def estimate(
    signatures: npt.NDArray[np.uint32], a: npt.NDArray[np.int64], b: npt.NDArray[np.int64]
) -> npt.NDArray[np.float64]:
    """Estimated Jaccard similarity of the texts of signatures `a[i]` and `b[i]`: the share of equal places.

    Its standard error is √(J(1 - J) / num_perm), 0.035 at J = 0.8 with 128: good for leaving out, 0.2 below a
    threshold, what is not worth verifying; never for a verdict.
    """
    equal = np.empty(len(a), np.float64)
    contiguous = np.ascontiguousarray
    _estimate(contiguous(signatures), contiguous(a), contiguous(b), equal)
    return equal


def components(edges: npt.NDArray[np.int64], n: int) -> npt.NDArray[np.int64]:
    """For each of the rows 0 … n-1 the smallest row it is connected with through `edges`, `int64[m, 2]`."""
    parent = np.arange(n, dtype=np.int64)
    _components(np.ascontiguousarray(edges), parent)
    return parent


def _each_once(ordered: npt.NDArray[np.void]) -> npt.NDArray[np.void]:
    once: npt.NDArray[np.void] = ordered[np.append(True, ordered[1:] != ordered[:-1])[: len(ordered)]]
    return once


@kernel
def _keys(signatures: npt.NDArray[np.uint32], rows: int, found: npt.NDArray[np.uint64]) -> None:
    for text in range(found.shape[0]):
        signature = signatures[text]
        empty = True
        for place in range(signature.size):
            if signature[place] != _EMPTY:
                empty = False
                break
        for band in range(found.shape[1]):
            key = np.uint64(band + 1) * np.uint64(0x9E3779B97F4A7C15)
            for place in range(band * rows, band * rows + rows):
                key = (key ^ np.uint64(signature[place])) * np.uint64(0xFF51AFD7ED558CCD)
                key ^= key >> np.uint64(32)
            found[text, band] = _NO_KEY if empty else key


@kernel
def _pairs(
    rows: npt.NDArray[np.int64],
    starts: npt.NDArray[np.int64],
    sizes: npt.NDArray[np.int64],
    centre: npt.NDArray[np.bool_],
    pairs: npt.NDArray[np.int64],
) -> None:
    n = 0
    for bucket in range(starts.size):
        start = starts[bucket]
        end = start + sizes[bucket]
        for i in range(start, end):
            if centre[i]:
                for j in range(start, end):
                    if j > i or not centre[j]:
                        pairs[n, 0] = rows[min(i, j)]
                        pairs[n, 1] = rows[max(i, j)]
                        n += 1


@kernel
def _estimate(
    signatures: npt.NDArray[np.uint32],
    a: npt.NDArray[np.int64],
    b: npt.NDArray[np.int64],
    equal: npt.NDArray[np.float64],
) -> None:
    for pair in range(equal.size):
        count = 0
        for place in range(signatures.shape[1]):
            count += signatures[a[pair], place] == signatures[b[pair], place]
        equal[pair] = count / signatures.shape[1]


@kernel
def _components(edges: npt.NDArray[np.int64], parent: npt.NDArray[np.int64]) -> None:
    for edge in range(edges.shape[0]):
        x = edges[edge, 0]
        y = edges[edge, 1]
        while parent[x] != x:
            parent[x] = parent[parent[x]]
            x = parent[x]
        while parent[y] != y:
            parent[y] = parent[parent[y]]
            y = parent[y]
        if x < y:
            parent[y] = x
        else:
            parent[x] = y
    for row in range(parent.size):  # a parent is never larger, and its own root is known by now
        parent[row] = parent[parent[row]]
