"""Candidate pairs: the index of bands in the fingerprint segments, read once.

    fingerprint segments → entries packed by range of keys → what meets in the buckets

The shuffle carries where the packed blocks lie in the scratch. Where only some segments changed, the bands of all
others are read too, but only entries that may meet a changed one are packed: the cost is the new data, its matches,
and one look at the index of the past (168 bytes a text).
"""

from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from os import cpu_count
from typing import NamedTuple

import apache_beam as beam
import duckdb
import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.parquet as pq

from detectors import bands
from detectors.bands import Numbers
from detectors.fingerprint import Profile
from pipelines import runner
from pipelines.identity import as_matrix
from pipelines.scratch import Scratch, Stretch
from provenance.store import Store, open_store

PARTITIONS = 16
"""At least so many partitions has a search, so that there is something to do for every worker."""

TEXTS_PER_SHARE = 20_000
"""Small segments are packed together, up to so many texts."""

BYTES_PER_ENTRY = 64
"""What the worker of a partition holds for each of its entries, of which it is given 16 bytes."""


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

    def read(self, segment: IndexSegment, *columns: str) -> pa.Table:
        """Columns of a segment."""
        with self.store.open(segment.path) as file:
            return pq.ParquetFile(file).read(list(columns), use_threads=False)

    def bands(self, segment: IndexSegment) -> tuple[Numbers, Numbers]:
        """The number of each text of a segment, and its band keys `uint64[n, bands]`."""
        table = self.read(segment, "digest", "bands")
        return bands.numbers(as_matrix(table["digest"], np.uint8)), as_matrix(table["bands"], np.uint64)

    def texts(self, wanted: Numbers) -> pa.Table:
        """Where each of the wanted texts stands, every copy: number, source_id, digest, document_id, shingles, and
        its `segment` and `row` in this index. `wanted` is sorted."""
        among = bands.Filter.of(wanted)

        def found(place: int) -> pa.Table:
            segment = self.segments[place]
            table = self.read(segment, "digest", "document_id", "shingles")
            numbers = bands.numbers(as_matrix(table["digest"], np.uint8))
            rows = among.places(numbers)
            rows = rows[bands.is_in(numbers[rows], wanted)]
            table = table.take(pa.array(rows))
            count = len(rows)
            return pa.table(
                {
                    "number": numbers[rows],
                    "source_id": pa.repeat(segment.source_id, count).dictionary_encode(),
                    "digest": table["digest"],
                    "document_id": table["document_id"],
                    "shingles": table["shingles"],
                    "changed": pa.repeat(segment.changed, count),
                    "segment": np.full(count, place, np.int64),
                    "row": rows,
                }
            )

        with ThreadPoolExecutor(cpu_count()) as threads:
            tables = list(threads.map(found, range(len(self.segments))))
        return pa.concat_tables(tables).unify_dictionaries().combine_chunks() if tables else _NO_TEXTS

    def signatures(self, segments: npt.NDArray[np.int64], rows: npt.NDArray[np.int64]) -> npt.NDArray[np.uint32]:
        """The signatures at these places, `uint32[n, num_perm]`. DuckDB reads them, for it passes over the values
        between; Arrow would copy every one."""
        files = np.array([self.store.location(segment.path) for segment in self.segments])
        wanted = {"filename": files[segments], "file_row_number": rows, "place": np.arange(len(rows))}
        found = np.empty((len(rows), self.profile.num_perm), np.uint32)
        with duckdb.connect() as connection:
            self.store.attach(connection)
            connection.register("wanted", pa.table(wanted))
            stored = connection.execute(_SIGNATURES, {"files": files[np.unique(segments)].tolist()})
            for batch in stored.to_arrow_reader(SIGNATURES_AT_ONCE):
                found[batch["place"].to_numpy()] = as_matrix(batch["signature"], np.uint32)
        return found


SIGNATURES_AT_ONCE = 10_000

_SIGNATURES = """
    SELECT place, signature
    FROM read_parquet($files, hive_partitioning = false, filename = true, file_row_number = true)
    JOIN wanted USING (filename, file_row_number)
"""

_NO_TEXTS = pa.table(
    {
        "number": pa.array([], pa.uint64()), "source_id": pa.array([], pa.dictionary(pa.int32(), pa.string())),
        "digest": pa.array([], pa.binary()), "document_id": pa.array([], pa.binary()),
        "shingles": pa.array([], pa.int64()), "changed": pa.array([], pa.bool_()),
        "segment": pa.array([], pa.int64()), "row": pa.array([], pa.int64()),
    }
)  # fmt: skip


# ---------------------------------------------------------------------------- the job


class PackBands(beam.DoFn):
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

    def process(self, share: tuple[int, list[IndexSegment]]) -> Iterator[tuple[int, Stretch]]:
        packed = [self._packed(segment) for segment in share[1]]
        blocks = [b"".join(parts) for parts in zip(*packed, strict=True)]
        name = f"{'probed' if self.probing else 'packed'}/{share[0]:06}"
        self.scratch.put_bytes(name, b"".join(blocks))
        ends = np.cumsum([len(block) for block in blocks]).tolist()
        for partition, (start, end) in enumerate(pairwise([0, *ends])):
            if start < end:
                yield partition, Stretch(name, start, end)

    def _packed(self, segment: IndexSegment) -> list[memoryview]:
        numbers, keys = self.index.bands(segment)
        among = None if segment.changed and not self.probing else self.among
        marked = bands.is_in(numbers, self.probes) if self.probing else segment.changed
        texts = numbers | np.where(marked, bands.MARK, np.uint64(0))
        return bands.pack(keys, texts, self.partitions, among)


class Meet(beam.DoFn):
    """`(partition, stretches of packed blocks)` in; what met is left in the scratch."""

    def __init__(self, scratch: Scratch, probing: bool):
        self.scratch = scratch
        self.probing = probing

    def process(self, partition: tuple[int, Iterable[Stretch]]) -> None:
        met = bands.meet([self.scratch.get_bytes(stretch) for stretch in partition[1]], self.probing)
        if any(len(numbers) for numbers in met):
            self.scratch.put(f"{_met_name(self.probing)}/{partition[0]:06}", **met._asdict())


def find(index: Index, scratch: Scratch, beam_args: list[str]) -> Candidates:
    """What the texts of changed segments meet, among themselves and among all others."""
    changed = [segment for segment in index.segments if segment.changed]
    if not changed:
        none = np.empty(0, np.uint64)
        return Candidates(none.reshape(0, 2), none, none)
    texts, all_texts = (sum(segment.rows for segment in segments) for segments in (changed, index.segments))
    if 2 * texts > all_texts:  # a filter would hardly leave anything out
        return _run(index, scratch, all_texts, False, beam_args)
    _filter(index, scratch, changed, None)
    return _run(index, scratch, texts, False, beam_args)


def probe(index: Index, scratch: Scratch, probes: Numbers, beam_args: list[str]) -> Candidates:
    """What each of these texts meets, in buckets of any size. `probes` is sorted."""
    scratch.put("probes", numbers=probes)
    _filter(index, scratch, index.segments, probes)
    return _run(index, scratch, len(probes), True, beam_args)


def _filter(index: Index, scratch: Scratch, segments: Iterable[IndexSegment], among: Numbers | None) -> None:
    """Leave the band keys of the texts in these segments, or of those that are among some."""
    name = _filter_name(among is not None)
    if not scratch.has(name):
        chosen = [np.empty(0, np.uint64)]
        for segment in segments:
            numbers, keys = index.bands(segment)
            chosen.append(keys.ravel() if among is None else keys[bands.is_in(numbers, among)].ravel())
        made = bands.Filter.of(np.concatenate(chosen))
        scratch.put(name, shift=np.array(made.shift), bitmap=made.bitmap)


def _shares(segments: Iterable[IndexSegment], is_filtered: bool) -> Iterator[tuple[int, list[IndexSegment]]]:
    """The segments in numbered shares: a thousand small ones do not leave a thousand packed blocks."""
    share: list[IndexSegment] = []
    number = texts = 0
    for segment in segments:
        weight = segment.rows // 16 if is_filtered and not segment.changed else segment.rows
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
    """What met in the buckets of so many marked texts."""
    name = _met_name(probing)
    if not scratch.has(f"done/{name}"):
        held = texts * index.profile.bands * BYTES_PER_ENTRY * (cpu_count() or 1)
        partitions = 1 << max(PARTITIONS, -(-held // index.memory) - 1).bit_length()
        is_filtered = scratch.has(_filter_name(probing))
        with runner.pipeline(beam_args, runner.THREADS) as pipeline:
            _ = (
                pipeline
                | "Fingerprint segments" >> beam.Create(list(_shares(index.segments, is_filtered)))
                | "Pack bands" >> beam.ParDo(PackBands(index, scratch, partitions, probing))
                | "By range of keys" >> beam.GroupByKey()
                | "Meet" >> beam.ParDo(Meet(scratch, probing))
            )
        scratch.put(f"done/{name}")
        scratch.clear("probed" if probing else "packed")
    found = [scratch.get(part) for part in scratch.names(name)]
    pairs = [np.empty((0, 2), np.uint64), *(met["pairs"] for met in found)]
    return Candidates(
        bands.distinct(np.concatenate(pairs)),
        bands.ordered(*(met["copies"] for met in found)),
        bands.ordered(*(met["incomplete"] for met in found)),
    )
