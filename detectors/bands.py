"""Candidate pairs by banded locality-sensitive hashing.

A signature is cut into bands of a few rows; texts that agree in all rows of one band meet in a bucket
(Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, §3.4). What meets is a candidate; only the exact
similarity of the shingle sets makes it a near-duplicate.

A text is known by its number, the first 62 bits of its keyed digest: the same text has the same number wherever
it stands, so exact copies are one text here, and nothing depends on the order in which texts come. (Of a
thousand million texts some two share a number with a chance of one in ten; it would matter only if those two
met in a bucket.)

A job takes `entries` of the keys, shuffles them as packed blocks, and gives all blocks of one partition to
`meet`. The outcome depends neither on the order of the blocks nor on the number of partitions.
"""

from collections.abc import Iterable
from typing import NamedTuple, Self

import numpy as np
import numpy.typing as npt

from detectors.kernels import kernel
from provenance.errors import ProfileMismatch

BANDS = 21
ROWS = 6

CAP = 64
"""Texts in a bucket up to which all its pairs are listed."""

CENTRES = 16
"""Texts of a larger bucket that are paired with every other: those of the smallest numbers, a random choice."""

PROBES = 256
"""Marked texts of one bucket that are paired with every other where probes are asked for."""

ENTRY = np.dtype([("key", "<u8"), ("text", "<u8")])
"""One band of one text in a packed block, 16 bytes: the bucket's key, and the text's number with its mark."""

MARK = np.uint64(1)
"""The lowest bit of an entry's text: set for a text that is new, or is a probe."""

_BAND = np.uint64((1 << 5) - 1)  # the low bits of a key tell its band, so keys of unlike bands differ
_EMPTY = np.uint32(0xFFFFFFFF)  # every place of the signature of an empty shingle set
_NO_KEY = np.uint64(0xFFFFFFFFFFFFFFFF)

Numbers = npt.NDArray[np.uint64]


class Met(NamedTuple):
    """What met in the buckets of a partition. All are numbers of texts, without their marks, each once."""

    pairs: Numbers
    """`[m, 2]`, the smaller first; at least one of the two is marked."""
    copies: Numbers
    """Texts that stand in several places, of which at least one is marked."""
    incomplete: Numbers
    """Texts that met another without being paired with it: their edges are not complete."""


def recall(similarity: float, bands: int = BANDS, rows: int = ROWS) -> float:
    """Probability that two texts of this Jaccard similarity J become candidates: 1 - (1 - J^rows)^bands.

    With 21 bands of 6 rows 0.998 at J = 0.8, 0.93 at 0.7 and 0.28 at 0.5.
    """
    return 1.0 - (1.0 - similarity**rows) ** bands


def keys(signatures: npt.NDArray[np.uint32], bands: int = BANDS, rows: int = ROWS) -> Numbers:
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


def numbers(digests: npt.NDArray[np.uint8]) -> Numbers:
    """The number of each text, by its digest `uint8[n, 32]`; numbers are ordered as digests are."""
    if not len(digests):
        return np.empty(0, np.uint64)
    first: Numbers = np.ascontiguousarray(digests[:, :8]).view(">u8").reshape(-1).astype(np.uint64)
    return first >> np.uint64(1) & ~MARK


def pack(band_keys: Numbers, texts: Numbers, partitions: int, among: "Filter | None" = None) -> list[memoryview]:
    """A packed block of `ENTRY` for each partition: every band of every text, whose numbers are marked or not.

    Entries that equal no key of `among` are left out. A partition holds an equal range of keys, so a bucket is whole
    within one; their number is a power of two.
    """
    bits = (partitions - 1).bit_length()
    assert partitions == 1 << bits, "a partition is told by the first bits of a key"
    if among:
        places = among.places(band_keys.reshape(-1))
        band_keys, texts = band_keys.reshape(-1)[places, None], texts[places // band_keys.shape[1]]
    sizes = np.zeros(partitions, np.int64)
    _pack(band_keys, texts, bits, False, sizes, np.empty((0, 2), np.uint64))
    ends = np.cumsum(sizes)
    packed = np.empty((ends[-1], 2), np.uint64)
    _pack(band_keys, texts, bits, True, ends - sizes, packed)
    return [packed[start:end].data for start, end in zip(ends - sizes, ends, strict=True)]


def meet(
    blocks: Iterable[bytes | memoryview],
    probing: bool = False,
    cap: int = CAP,
    centres: int = CENTRES,
    probes: int = PROBES,
) -> Met:
    """What meets in the buckets of all blocks of a partition.

    In a bucket of at most `cap` texts all pairs with a marked text are candidates; in a larger one, those with one
    of its first `centres` texts. When `probing`, those with one of its first `probes` marked texts, however large
    the bucket. An entry so gives a bounded number of pairs, and memory is linear.
    """
    parts = [np.frombuffer(block, np.uint64).reshape(-1, 2) for block in blocks]
    found = parts[0] if len(parts) == 1 else np.concatenate([np.empty((0, 2), np.uint64), *parts])
    key, text = np.empty(len(found), np.uint64), np.empty(len(found), np.uint64)
    count = _together(found, 2, key, text)
    key, text = key[:count], text[:count]
    sizes = np.zeros(3, np.int64)
    none = np.empty(0, np.uint64)
    limits = (cap, centres, probes)
    _meet(key, text, probing, limits, False, none.reshape(0, 2), none, none, sizes)
    met = Met(np.empty((sizes[0], 2), np.uint64), np.empty(sizes[1], np.uint64), np.empty(sizes[2], np.uint64))
    _meet(key, text, probing, limits, True, *met, sizes)
    return Met(distinct(met.pairs), ordered(met.copies), ordered(met.incomplete))


def ordered(*numbers: Numbers) -> Numbers:
    """All the numbers in order, each once. (`numpy.unique` hashes them first, and is many times as slow.)"""
    found = np.concatenate([np.empty(0, np.uint64), *numbers])
    found.sort()
    once: Numbers = found[np.append(True, found[1:] != found[:-1])[: len(found)]]
    return once


def is_in(numbers: Numbers, among: Numbers) -> npt.NDArray[np.bool_]:
    """Whether each number is among others, which are in order."""
    found = np.zeros(numbers.size, np.bool_)
    if among.size:
        # A search costs ten times as much as a look.
        places = Filter.of(among).places(numbers) if numbers.size > among.size else slice(None)
        likely = numbers[places]
        found[places] = among[np.minimum(np.searchsorted(among, likely), among.size - 1)] == likely
    return found


def distinct(pairs: Numbers) -> Numbers:
    """The pairs, each once, in no particular order."""
    a, b = np.empty(len(pairs), np.uint64), np.empty(len(pairs), np.uint64)
    _together(np.ascontiguousarray(pairs), 1, a, b)
    once = np.append(True, (a[1:] != a[:-1]) | (b[1:] != b[:-1]))[: len(a)]
    return np.column_stack([a[once], b[once]])


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


class Filter:
    """Which keys, or numbers of texts, may be in a set: all that are, and one in thirty-two of the others.

    A Bloom filter that holds both bits of a member in one word (Putze, Sanders, Singler, "Cache-, Hash- and
    Space-Efficient Bloom Filters", 2007): a look costs one memory access, and twelve bits a member stay in the cache
    for long, so that the index of the past is read about as fast as memory.
    """

    def __init__(self, bitmap: Numbers):
        self.bitmap = bitmap

    @classmethod
    def of(cls, chosen: Numbers) -> Self:
        """One that all of these pass."""
        made = cls.sized(chosen.size)
        made.add(chosen)
        return made

    @classmethod
    def sized(cls, members: int) -> Self:
        """One that nothing passes yet, for so many."""
        return cls(np.zeros(_BITS_PER_MEMBER * members // 64 + 1, np.uint64))

    def add(self, chosen: Numbers) -> None:
        """Let these pass."""
        _fill(chosen.reshape(-1), self.bitmap)

    def places(self, values: Numbers) -> npt.NDArray[np.int64]:
        """The places of the values that may be in the set."""
        found = np.empty(values.size, np.int64)
        return found[: _look(values, self.bitmap, found)]


_BITS_PER_MEMBER = 12


@kernel
def _place(value: np.uint64, words: int) -> tuple[np.uint64, np.uint64, np.uint64]:
    """The word of a value, and its two bits there."""
    mixed, half, bits = value * np.uint64(0x9E3779B97F4A7C15), np.uint64(32), np.uint64(63)
    word = (mixed >> half) * np.uint64(words) >> half
    return word, mixed >> np.uint64(26) & bits, mixed >> np.uint64(20) & bits


@kernel
def _look(values: npt.NDArray[np.uint64], bitmap: npt.NDArray[np.uint64], found: npt.NDArray[np.int64]) -> int:
    n = 0
    for i in range(values.size):
        word, first, second = _place(values[i], bitmap.size)
        found[n] = i
        n += int(bitmap[word] >> first & bitmap[word] >> second & np.uint64(1))
    return n


@kernel
def _fill(chosen: npt.NDArray[np.uint64], bitmap: npt.NDArray[np.uint64]) -> None:
    for i in range(chosen.size):
        word, first, second = _place(chosen[i], bitmap.size)
        bitmap[word] |= np.uint64(1) << first | np.uint64(1) << second


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
            key = np.uint64(0x9E3779B97F4A7C15)
            for place in range(band * rows, band * rows + rows):
                key = (key ^ np.uint64(signature[place])) * np.uint64(0xFF51AFD7ED558CCD)
                key ^= key >> np.uint64(32)
            found[text, band] = _NO_KEY if empty else key & ~_BAND | np.uint64(band)


@kernel
def _pack(
    band_keys: npt.NDArray[np.uint64],
    texts: npt.NDArray[np.uint64],
    bits: int,
    write: bool,
    places: npt.NDArray[np.int64],
    packed: npt.NDArray[np.uint64],
) -> None:
    """Count the entries of each partition, or write them where the partitions begin."""
    one = np.uint64(1)
    for row in range(band_keys.shape[0]):
        for band in range(band_keys.shape[1]):
            key = band_keys[row, band]
            if key == _NO_KEY:
                continue
            partition = key >> one >> np.uint64(63 - bits)  # in two steps: a shift by all 64 bits is not defined
            if write:
                packed[places[partition], 0] = key
                packed[places[partition], 1] = texts[row]
            places[partition] += 1


@kernel
def _together(
    found: npt.NDArray[np.uint64], least: int, key: npt.NDArray[np.uint64], text: npt.NDArray[np.uint64]
) -> int:
    """Gather the entries of which `least` share part of their key, ordered by key and text within each part.

    Entries are spread by a hash of the key over parts that fit the nearest cache, and within each over four times
    as many slots; few that are unlike share one. A radix sort without the last bits, which nobody needs.
    """
    scramble = np.uint64(0x9E3779B97F4A7C15)
    coarse = np.uint64(0)
    while found.shape[0] >> np.int64(coarse) > 2048:
        coarse += np.uint64(1)
    fine = np.uint64(13)
    fine_mask = (np.uint64(1) << fine) - np.uint64(1)
    # A shift by all 64 bits is not defined: with one coarse part its number is masked away.
    coarse_shift, coarse_mask = np.uint64(64) - max(coarse, np.uint64(1)), (np.uint64(1) << coarse) - np.uint64(1)
    fine_shift = np.uint64(64) - coarse - fine
    bounds = np.zeros((1 << np.int64(coarse)) + 1, np.int64)
    for i in range(found.shape[0]):
        bounds[np.int64(found[i, 0] * scramble >> coarse_shift & coarse_mask) + 1] += 1
    for part in range(bounds.size - 1):
        bounds[part + 1] += bounds[part]
    spread = np.empty_like(found)
    place = bounds[:-1].copy()
    for i in range(found.shape[0]):
        part = int(found[i, 0] * scramble >> coarse_shift & coarse_mask)
        spread[place[part], 0] = found[i, 0]
        spread[place[part], 1] = found[i, 1]
        place[part] += 1
    last = np.empty(1 << np.int64(fine), np.int32)
    before = np.empty(found.shape[0], np.int32)
    n = 0
    for part in range(bounds.size - 1):
        start, end = bounds[part], bounds[part + 1]
        last[:] = -1
        for i in range(start, end):
            slot = spread[i, 0] * scramble >> fine_shift & fine_mask
            before[i] = last[slot]
            last[slot] = i - start
        for i in range(start, end):
            slot = spread[i, 0] * scramble >> fine_shift & fine_mask
            if last[slot] != i - start or (before[i] < 0 and least > 1):
                continue
            first = n
            at = last[slot]
            while at >= 0:
                key[n], text[n] = spread[start + at, 0], spread[start + at, 1]
                n += 1
                at = before[start + at]
            if n - first > 1:
                _order(key[first:n], text[first:n])
    return n


@kernel
def _order(key: npt.NDArray[np.uint64], text: npt.NDArray[np.uint64]) -> None:
    """Order a few entries by key and text, in place."""
    if key.size > 32:
        by_text = np.argsort(text)
        key[:], text[:] = key[by_text], text[by_text]
        by_key = np.argsort(key, kind="mergesort")  # keeps the order of texts
        key[:], text[:] = key[by_key], text[by_key]
        return
    for i in range(1, key.size):
        k, t = key[i], text[i]
        j = i
        while j and (key[j - 1] > k or (key[j - 1] == k and text[j - 1] > t)):
            key[j], text[j] = key[j - 1], text[j - 1]
            j -= 1
        key[j], text[j] = k, t


@kernel
def _meet(
    key: npt.NDArray[np.uint64],
    text: npt.NDArray[np.uint64],
    probing: bool,
    limits: tuple[int, int, int],
    write: bool,
    pairs: npt.NDArray[np.uint64],
    copies: npt.NDArray[np.uint64],
    incomplete: npt.NDArray[np.uint64],
    sizes: npt.NDArray[np.int64],
) -> None:
    """Count what meets, or write it."""
    cap, centres, probes = limits
    one = np.uint64(1)
    members = np.empty(key.size, np.uint64)
    marked = np.empty(key.size, np.bool_)
    centre = np.empty(key.size, np.bool_)
    n_pairs = n_copies = n_incomplete = 0
    end = 0
    while end < key.size:
        # One bucket: its texts in order, each once, marked when it is marked anywhere.
        start = end
        count = marks = 0
        while end < key.size and key[end] == key[start]:
            first = end
            mark = np.uint64(0)
            while end < key.size and key[end] == key[start] and text[end] >> one == text[first] >> one:
                mark |= text[end] & one
                end += 1
            if mark and end - first > 1 and (key[start] & _BAND) == 0:
                if write:
                    copies[n_copies] = text[first] & ~one
                n_copies += 1
            members[count] = text[first] & ~one
            marked[count] = mark
            marks += int(mark)
            count += 1
        if count < 2 or not marks:
            continue
        left = probes if probing else count if count <= cap else centres
        for i in range(count):
            centre[i] = left > 0 and (marked[i] or not probing)
            left -= centre[i]
            if not centre[i] and (marked[i] or not probing):
                if write:
                    incomplete[n_incomplete] = members[i]
                n_incomplete += 1
        for i in range(count):
            if not centre[i]:
                continue
            for j in range(count):
                if (j > i or not centre[j]) and (marked[i] or marked[j]):
                    if write:
                        pairs[n_pairs, 0] = min(members[i], members[j])
                        pairs[n_pairs, 1] = max(members[i], members[j])
                    n_pairs += 1
    sizes[0], sizes[1], sizes[2] = n_pairs, n_copies, n_incomplete


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
