"""Beam steps at the ledger's edge: Arrow batches into staged segments, staged segments into one entry a source."""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

import apache_beam as beam
import numpy as np
import pyarrow as pa
from apache_beam.transforms.window import GlobalWindow
from apache_beam.utils.timestamp import MIN_TIMESTAMP
from apache_beam.utils.windowed_value import WindowedValue

from pipelines.departed import departed
from provenance.ledger import Ledger
from provenance.runs import Run
from provenance.segments import Segment


class Facts(NamedTuple):
    """Tables of one batch, by name, and the split of the source it came from."""

    source_id: str
    split: int
    tables: dict[str, pa.Table]


class WriteSegments(beam.DoFn):
    """`Facts` in, `(source id, Segment)` out: one segment per split and table.

    A split's batches follow each other, so they are gathered until the next split begins; where a runner mixes
    them the segments are merely smaller.
    """

    def __init__(self, ledger_url: str):
        self.ledger_url = ledger_url

    def setup(self) -> None:
        self.ledger = Ledger.open(self.ledger_url)

    def start_bundle(self) -> None:
        self.place = ("", -1)
        self.gathered: dict[str, list[pa.Table]] = {}

    def process(self, facts: Facts) -> Iterator[tuple[str, Segment]]:
        if (facts.source_id, facts.split) != self.place:
            yield from self._flush()
            self.place = (facts.source_id, facts.split)
        for name, table in facts.tables.items():
            self.gathered.setdefault(name, []).append(table)

    def finish_bundle(self) -> Iterator[WindowedValue]:
        for staged in self._flush():
            yield WindowedValue(staged, MIN_TIMESTAMP, [GlobalWindow()])

    def _flush(self) -> Iterator[tuple[str, Segment]]:
        source_id, _ = self.place
        for name, tables in self.gathered.items():
            rows = pa.concat_tables(tables)
            if rows.num_rows:
                yield source_id, self.ledger.write_segment(name, source_id, rows)
        self.gathered = {}


class Commit(beam.DoFn):
    """`(source id, its segments)` in: the entry that makes them visible and replaces what stood in these tables.

    Of texts that have left the source the fingerprints stay.
    """

    def __init__(self, ledger_url: str, runs: dict[str, Run], tables: tuple[str, ...], details: dict[str, object]):
        self.ledger_url = ledger_url
        self.runs = runs
        self.tables = tables
        self.details = details

    def process(self, staged: tuple[str, Iterable[Segment]]) -> None:
        source_id, found = staged
        ledger, coming = Ledger.open(self.ledger_url), list(found)
        segments = [*coming, *departed(ledger, source_id, coming)]
        replaces = [f"{table}/{source_id}" for table in self.tables]
        ledger.commit(self.runs[source_id], segments, replaces, self.details)


def alike(rows: pa.Table, by: list[str]) -> Iterator[pa.Table]:
    """The stretches of rows that have the same values in these columns."""
    numbered = [rows[name].combine_chunks().dictionary_encode().indices.to_numpy() for name in by]
    begins = np.any([np.diff(values, prepend=-1) != 0 for values in numbered], axis=0)
    for start, end in pairwise([*np.flatnonzero(begins).tolist(), len(rows)]):
        yield rows.slice(start, end - start)
