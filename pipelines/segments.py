"""Beam steps at the ledger's edge: shares of a source into staged segments, staged segments into one entry a source."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

import apache_beam as beam
import numpy as np
import pyarrow as pa

from pipelines import concurrency
from pipelines.corpus import Share
from pipelines.departed import departed
from provenance.ledger import Ledger
from provenance.runs import Run
from provenance.segments import Made, Segment, make_segment

Find = Callable[[Share], Iterator[dict[str, pa.Table]]]
"""What reads a share of a source and finds the facts about it: tables by name, batch after batch."""


class WriteSegments(concurrency.ConcurrentDoFn):
    """`Share` in, `(source id, Segment)` out: one segment per split and table.

    They are made by a fork where there are any, from the reading to the bytes of the files, and put into the store
    by this process: a fork cannot use what its parent opened of a bucket.
    """

    def __init__(self, ledger_url: str, find: Find):
        self.ledger_url = ledger_url
        self.find = find

    def setup(self) -> None:
        self.ledger = Ledger.open(self.ledger_url)

    def work(self, share: Share) -> Iterator[tuple[str, Segment]]:
        for made in concurrency.call(_make, self.find, share):
            yield share.source_id, self.ledger.put_segment(made)


def _make(find: Find, share: Share) -> list[Made]:
    """The segments of a share, one for each table that has any rows."""
    gathered: dict[str, list[pa.Table]] = defaultdict(list)
    for tables in find(share):
        for name, table in tables.items():
            gathered[name].append(table)
    whole = {name: pa.concat_tables(tables) for name, tables in gathered.items()}
    return [make_segment(name, share.source_id, rows) for name, rows in whole.items() if rows.num_rows]


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
