"""Candidate pairs: the index of bands in the fingerprint segments, read once.

    fingerprint segments → entries packed by range of keys → what meets in the buckets

The shuffle carries where the packed blocks lie in the scratch. Where only some segments changed, the bands of all
others are read too, but only entries that may meet a changed one are packed: the cost is the new data, its matches,
and one look at the index of the past (168 bytes a text).
"""

from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from os import cpu_count
from typing import NamedTuple

import apache_beam as beam
import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.parquet as pq

from detectors import bands
from detectors.bands import Numbers
from detectors.fingerprint import Profile
from pipelines import concurrency, runner
from pipelines.identity import as_matrix
from pipelines.scratch import Scratch, Stretch, stretches
from provenance.store import Store, open_store

PASS = 32
"""Of so many entries of the past that meet nothing one is packed (`bands.Filter`)."""

TEXTS_PER_SHARE = 20_000
"""Small segments are packed together, up to so many texts."""

BYTES_PER_ENTRY = 64
"""What the worker of a partition holds for each of its entries, of which it is given 16 bytes."""

ROWS_AT_ONCE = 60_000
"""So many rows of a segment are looked at at a time: one of very short texts may have millions."""

BYTES_PER_FILE = 32 << 20
"""A worker packs about so many bytes before it leaves them."""


class IndexSegment(NamedTuple):
    """A fingerprint segment, by its path in the ledger's store. `changed`: its texts were not compared before."""

    source_id: str
    path: str
    rows: int
    changed: bool


class Candidates(NamedTuple):
    """What met; see `bands.Met`."""

    pairs: Numbers
    copies: Numbers
    incomplete: Numbers


@dataclass(frozen=True)
class Index:
    """The fingerprint segments of a ledger, and how they are read."""

    url: str
    profile: Profile
    segments: tuple[IndexSegment, ...]
    memory: int
    """Bytes that the workers may hold at a time, and that signatures may take."""

    @cached_property
    def store(self) -> Store:
        return open_store(self.url)

    def bands(self, segment: IndexSegment) -> Iterator[tuple[Numbers, Numbers]]:
        """The numbers of texts of a segment, and their band keys `uint64[n, bands]`."""
        for batch in read(self.store, segment.path, "digest", "bands"):
            yield bands.numbers(as_matrix(batch["digest"], np.uint8)), as_matrix(batch["bands"], np.uint64)

    def texts(self, wanted: Numbers) -> pa.Table:
        """Where each of the wanted texts stands, every copy: number, source_id, digest, document_id, shingles, and
        its `segment` and `row` in this index. `wanted` is sorted."""

        def found(place: int, rows: npt.NDArray[np.int64], numbers: Numbers, chosen: pa.RecordBatch) -> pa.Table:
            segment, count = self.segments[place], len(rows)
            columns = {
                "number": numbers,
                "source_id": pa.repeat(segment.source_id, count).dictionary_encode(),
                **{name: chosen[name] for name in chosen.schema.names},
                "changed": pa.repeat(segment.changed, count),
                "segment": np.full(count, place, np.int64),
                "row": rows,
            }
            return pa.table(columns)

        paths = [segment.path for segment in self.segments]
        tables = [found(*one) for one in choose(self.store, paths, "digest", wanted, "document_id", "shingles")]
        return pa.concat_tables([_NO_TEXTS, *tables]).unify_dictionaries().combine_chunks()

    def signatures(self, segments: npt.NDArray[np.int64], rows: npt.NDArray[np.int64]) -> npt.NDArray[np.uint32]:
        """The signatures at these places, `uint32[n, num_perm]`."""
        order = np.lexsort((rows, segments))
        ordered = segments[order]
        found = np.empty((len(rows), self.profile.num_perm), np.uint32)

        def fetch(place: int) -> None:
            own = order[slice(*np.searchsorted(ordered, [place, place + 1]))]
            start = 0
            for batch in read(self.store, self.segments[place].path, "signature"):
                here = own[slice(*np.searchsorted(rows[own], [start, start + len(batch)]))]
                found[here] = as_matrix(batch["signature"], np.uint32)[rows[here] - start]
                start += len(batch)

        with ThreadPoolExecutor(cpu_count()) as threads:
            list(threads.map(fetch, np.unique(segments).tolist()))
        return found


def read(store: Store, path: str, *columns: str) -> Iterator[pa.RecordBatch]:
    """Columns of a segment, some rows at a time."""
    with store.open(path) as file:
        yield from pq.ParquetFile(file).iter_batches(ROWS_AT_ONCE, columns=list(columns), use_threads=False)


def choose(
    store: Store, paths: Sequence[str], key: str, wanted: Numbers, *columns: str
) -> Iterator[tuple[int, npt.NDArray[np.int64], Numbers, pa.RecordBatch]]:
    """The rows of segments whose key, 16 bytes or more, has a number that is among the wanted ones, in their order:
    which segment and rows, their numbers, and the key and other columns. A look at all keys, and no join."""
    among = bands.Filter.of(wanted)

    def chosen(place: int) -> list[tuple[int, npt.NDArray[np.int64], Numbers, pa.RecordBatch]]:
        found, start = [], 0
        for batch in read(store, paths[place], key, *columns):
            numbers = bands.numbers(as_matrix(batch[key], np.uint8))
            rows = among.places(numbers)
            rows = rows[bands.is_in(numbers[rows], wanted)]
            found.append((place, start + rows, numbers[rows], batch.take(pa.array(rows))))
            start += len(batch)
        return found

    with ThreadPoolExecutor(cpu_count()) as threads:
        yield from chain.from_iterable(threads.map(chosen, range(len(paths))))


_NO_TEXTS = pa.table(
    {
        "number": pa.array([], pa.uint64()), "source_id": pa.array([], pa.dictionary(pa.int32(), pa.string())),
        "digest": pa.array([], pa.binary()), "document_id": pa.array([], pa.binary()),
        "shingles": pa.array([], pa.int64()), "changed": pa.array([], pa.bool_()),
        "segment": pa.array([], pa.int64()), "row": pa.array([], pa.int64()),
    }
)  # fmt: skip


# ---------------------------------------------------------------------------- the job


class PackBands(concurrency.ConcurrentDoFn):
    """`(number, IndexSegments)` in, `(partition, Stretch)` out."""

    def __init__(self, index: Index, scratch: Scratch, partitions: int, probing: bool):
        self.index = index
        self.scratch = scratch
        self.partitions = partitions
        self.probing = probing

    def setup(self) -> None:
        self.among: bands.Filter | None = None
        self.probes = np.empty(0, np.uint64)
        if self.probing:
            self.probes = self.scratch.get("probes")["numbers"]
        name = _filter_name(self.probing)
        if self.scratch.has(name):
            self.among = bands.Filter(**self.scratch.get(name))

    def work(self, share: tuple[int, list[IndexSegment]]) -> Iterator[tuple[int, Stretch]]:
        number, segments = share
        folder = "probed" if self.probing else "packed"
        waiting: list[list[memoryview]] = []
        weight = parts = 0
        for packed in chain.from_iterable(map(self._packed, segments)):
            waiting.append(packed)
            weight += sum(block.nbytes for block in packed)
            if weight > BYTES_PER_FILE:
                yield from self._left(f"{folder}/{number:06}-{parts:06}", waiting)
                waiting, weight, parts = [], 0, parts + 1
        if waiting:
            yield from self._left(f"{folder}/{number:06}-{parts:06}", waiting)

    def _packed(self, segment: IndexSegment) -> Iterator[list[memoryview]]:
        among = None if segment.changed and not self.probing else self.among
        for numbers, keys in self.index.bands(segment):
            marked = bands.is_in(numbers, self.probes) if self.probing else segment.changed
            texts = numbers | np.where(marked, bands.MARK, np.uint64(0))
            yield bands.pack(keys, texts, self.partitions, among)

    def _left(self, name: str, packed: list[list[memoryview]]) -> Iterator[tuple[int, Stretch]]:
        by_partition = list(zip(*packed, strict=True))
        self.scratch.put_bytes(name, b"".join(chain.from_iterable(by_partition)))
        sizes = [sum(block.nbytes for block in blocks) for blocks in by_partition]
        yield from (one for one in enumerate(stretches(name, sizes)) if sizes[one[0]])


class Meet(concurrency.ConcurrentDoFn):
    """`(partition, stretches of packed blocks)` in; what met is left in the scratch."""

    def __init__(self, scratch: Scratch, probing: bool):
        self.scratch = scratch
        self.probing = probing

    def work(self, partition: tuple[int, Iterable[Stretch]]) -> Iterable[None]:
        met = bands.meet([self.scratch.get_together(partition[1])], self.probing)
        if any(len(numbers) for numbers in met):
            self.scratch.put(f"{_met_name(self.probing)}/{partition[0]:06}", **met._asdict())
        return ()


def find(index: Index, scratch: Scratch, beam_args: list[str]) -> Candidates:
    """What the texts of changed segments meet, among themselves and among all others."""
    changed = [segment for segment in index.segments if segment.changed]
    if not changed:
        none = np.empty(0, np.uint64)
        return Candidates(none.reshape(0, 2), none, none)
    texts, all_texts = (sum(segment.rows for segment in segments) for segments in (changed, index.segments))
    if 2 * texts > all_texts:  # a filter would hardly leave anything out
        return _run(index, scratch, all_texts, False, beam_args)
    _filter(index, scratch, changed)
    return _run(index, scratch, texts + all_texts // PASS, False, beam_args)


def probe(index: Index, scratch: Scratch, probes: Numbers, beam_args: list[str]) -> Candidates:
    """What each of these texts meets, in buckets of any size. `probes` is sorted."""
    scratch.put("probes", numbers=probes)
    _filter(index, scratch, index.segments, probes)
    texts = len(probes) + sum(segment.rows for segment in index.segments) // PASS
    return _run(index, scratch, texts, True, beam_args)


def _filter(index: Index, scratch: Scratch, segments: Sequence[IndexSegment], among: Numbers | None = None) -> None:
    """Leave the band keys of the texts in these segments, or of those that are among some."""
    name = _filter_name(among is not None)
    if not scratch.has(name):
        texts = sum(segment.rows for segment in segments) if among is None else len(among)
        made = bands.Filter.sized(texts * index.profile.bands)
        for numbers, keys in chain.from_iterable(map(index.bands, segments)):
            made.add(keys if among is None else keys[bands.is_in(numbers, among)])
        scratch.put(name, bitmap=made.bitmap)


def _shares(segments: Iterable[IndexSegment], is_filtered: bool) -> Iterator[tuple[int, list[IndexSegment]]]:
    """The segments in numbered shares: a thousand small ones do not leave a thousand packed blocks."""
    share: list[IndexSegment] = []
    number = texts = 0
    for segment in segments:
        weight = segment.rows // PASS if is_filtered and not segment.changed else segment.rows
        if share and texts + weight > TEXTS_PER_SHARE:
            yield number, share
            share, number, texts = [], number + 1, 0
        share.append(segment)
        texts += weight
    if share:
        yield number, share


def _filter_name(probing: bool) -> str:
    return "keys-of-probes" if probing else "keys"


def _met_name(probing: bool) -> str:
    return "met-probes" if probing else "met"


def _run(index: Index, scratch: Scratch, texts: int, probing: bool, beam_args: list[str]) -> Candidates:
    """What met in the buckets, where entries of about so many texts are packed."""
    name = _met_name(probing)
    if not scratch.has(f"done/{name}"):
        shares = list(_shares(index.segments, scratch.has(_filter_name(probing))))
        held = texts * index.profile.bands * BYTES_PER_ENTRY * (cpu_count() or 1)
        partitions = 1 << (max(concurrency.AHEAD, -(-held // index.memory)) - 1).bit_length()
        with nullcontext() if beam_args else concurrency.threads(), runner.pipeline(beam_args) as pipeline:
            _ = (
                pipeline
                | "Fingerprint segments" >> runner.Spread(shares)
                | "Pack bands" >> beam.ParDo(PackBands(index, scratch, partitions, probing))
                | "By range of keys" >> beam.GroupByKey()
                | "Meet" >> beam.ParDo(Meet(scratch, probing))
            )
        scratch.put(f"done/{name}")
        scratch.clear("probed" if probing else "packed")
        runner.give_back()
    found = Candidates(np.empty((0, 2), np.uint64), np.empty(0, np.uint64), np.empty(0, np.uint64))
    waiting: list[dict[str, Numbers]] = []
    for part in scratch.names(name):
        waiting.append(scratch.get(part))
        if sum(len(met["pairs"]) for met in waiting) > len(found.pairs):  # at least twice as many are held now
            found, waiting = _together(found, waiting), []
    return _together(found, waiting)


def _together(found: Candidates, more: list[dict[str, Numbers]]) -> Candidates:
    """All candidates, each once: most pairs met in several partitions."""
    return Candidates(
        bands.distinct(np.concatenate([found.pairs, *(met["pairs"] for met in more)])),
        bands.ordered(found.copies, *(met["copies"] for met in more)),
        bands.ordered(found.incomplete, *(met["incomplete"] for met in more)),
    )
