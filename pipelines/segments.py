"""Beam steps at the ledger's edge: Arrow batches into staged segments, staged segments into one entry."""

from collections.abc import Iterator
from typing import Any

import apache_beam as beam
import pyarrow as pa
from apache_beam.transforms.window import GlobalWindow
from apache_beam.utils.timestamp import MIN_TIMESTAMP
from apache_beam.utils.windowed_value import WindowedValue

from provenance.ledger import Ledger, Run, Segment

Facts = tuple[int, dict[str, pa.Table]]
"""Tables of one batch, by name, under the number of the split it came from."""


class WriteSegments(beam.DoFn):
    """`Facts` in, `Segment` out: one segment per split and table.

    A split's batches follow each other, so they are gathered until the next split begins; where a runner mixes
    them the segments are merely smaller.
    """

    def __init__(self, ledger_url: str, source_id: str):
        self.ledger_url = ledger_url
        self.source_id = source_id

    def setup(self) -> None:
        self.ledger = Ledger.open(self.ledger_url)

    def start_bundle(self) -> None:
        self.split = -1
        self.gathered: dict[str, list[pa.Table]] = {}

    def process(self, facts: Facts) -> Iterator[Segment]:
        split, tables = facts
        if split != self.split:
            yield from self._flush()
            self.split = split
        for name, table in tables.items():
            self.gathered.setdefault(name, []).append(table)

    def finish_bundle(self) -> Iterator[WindowedValue]:
        for segment in self._flush():
            yield WindowedValue(segment, MIN_TIMESTAMP, [GlobalWindow()])

    def _flush(self) -> Iterator[Segment]:
        for name, tables in self.gathered.items():
            rows = pa.concat_tables(tables)
            if rows.num_rows:
                yield self.ledger.write_segment(name, self.source_id, rows)
        self.gathered = {}


class Commit(beam.PTransform):
    """PCollection of `Segment` in, the number of the entry that makes them visible out."""

    def __init__(self, ledger_url: str, run: Run, replaces: list[str], details: dict[str, Any], extra: list[Segment]):
        super().__init__()
        self.ledger_url = ledger_url
        self.run = run
        self.replaces = replaces
        self.details = details
        self.extra = extra

    def expand(self, segments: beam.PCollection[Segment]) -> beam.PCollection[int]:
        return (
            segments.pipeline
            | "Once" >> beam.Create([None])
            | "Commit the entry" >> beam.Map(lambda _, staged: self._commit(staged), beam.pvalue.AsList(segments))
        )

    def _commit(self, staged: list[Segment]) -> int:
        ledger = Ledger.open(self.ledger_url)
        return ledger.commit(self.run, [*self.extra, *staged], self.replaces, self.details)
