"""Edges and clusters as rows of the ledger: by pair of sources, and by source.

An edge joins two texts; it has a row for each pair of sources in which they stand. A cluster is what the edges at or
above a threshold connect, named by its smallest digest; a text that is alone has no row. Where texts were only added,
rows are only added: a cluster that got another name is renamed, and its rows stand. Otherwise every row is made
anew, by one worker: a few seconds for millions of edges, at some 200 bytes an edge. Segments that would say what one
on record says are not written but listed again.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple, Self

import duckdb
import numpy as np
import numpy.typing as npt
import pyarrow as pa

from detectors import bands
from detectors.bands import Numbers
from pipelines.identity import as_matrix
from pipelines.segments import alike
from pipelines.similarity import EDGE, Edges
from provenance.ledger import LEDGER_WIDE, Ledger
from provenance.schemas import schema
from provenance.segments import Segment


@dataclass(frozen=True)
class Clustered:
    """The clusters on record, a row for each text that is in one: in the order of `numbers`."""

    numbers: Numbers
    names: Numbers
    is_complete: npt.NDArray[np.bool_]
    name_digests: pa.ChunkedArray

    @classmethod
    def read(cls, connection: duckdb.DuckDBPyConnection) -> Self:
        """The clusters in a ledger's views."""
        rows = connection.sql("SELECT digest, cluster_id, edges_complete FROM clusters").to_arrow_table()
        numbers = numbers_of(rows["digest"])
        order = np.argsort(numbers)
        order = order[np.append(True, np.diff(numbers[order]) != 0)[: len(order)]]
        rows = rows.take(pa.array(order))
        return cls(
            numbers[order],
            numbers_of(rows["cluster_id"]),
            rows["edges_complete"].to_numpy(zero_copy_only=False),
            rows["cluster_id"],
        )

    @classmethod
    def none(cls) -> Self:
        """No cluster at all."""
        no_number, no_digest = np.empty(0, np.uint64), pa.chunked_array([], pa.binary())
        return cls(no_number, no_number, np.empty(0, np.bool_), no_digest)

    @property
    def incomplete(self) -> Numbers:
        """The texts not all of whose candidate pairs were looked at, in order."""
        return self.numbers[~self.is_complete]

    def names_of(self, numbers: Numbers) -> Numbers:
        """The name of each text's cluster: its own number where it is in none."""
        if not self.numbers.size:
            return numbers
        places = np.minimum(np.searchsorted(self.numbers, numbers), self.numbers.size - 1)
        return np.where(self.numbers[places] == numbers, self.names[places], numbers)


class Found(NamedTuple):
    """What a search found."""

    texts: pa.Table
    """Where the texts of these edges stand, and those that are copies or have incomplete edges (`Index.texts`)."""
    standing: Edges
    """Edges that were on record."""
    new: Edges
    incomplete: Numbers
    """All texts that have incomplete edges now."""
    threshold: float


def numbers_of(digests: pa.ChunkedArray) -> Numbers:
    """The numbers of texts by their digests."""
    return bands.numbers(as_matrix(digests, np.uint8))


_TEXTS = """
    CREATE TEMP TABLE texts AS
    SELECT number, source_id, any_value(digest) AS digest, count(*) AS documents
    FROM found_texts
    GROUP BY number, source_id
"""

_EDGE_ROWS = """
    CREATE TEMP TABLE edge_rows AS
    SELECT DISTINCT
        least(a.source_id, b.source_id) AS source_a,
        CASE WHEN a.source_id <= b.source_id THEN a.digest ELSE b.digest END AS digest_a,
        greatest(a.source_id, b.source_id) AS source_b,
        CASE WHEN a.source_id <= b.source_id THEN b.digest ELSE a.digest END AS digest_b,
        similarity,
        verified
    FROM found_edges
    JOIN texts AS a ON a.number = found_edges.a
    JOIN texts AS b ON b.number = found_edges.b
"""

_NEW_EDGE_ROWS = """
    SELECT *
    FROM edge_rows
    ANTI JOIN edges USING (source_a, digest_a, source_b, digest_b)
    ORDER BY source_a, source_b, digest_a, digest_b
"""

_SORTED_EDGE_ROWS = "SELECT * FROM edge_rows ORDER BY source_a, source_b, digest_a, digest_b"

_CLUSTER_ROWS = """
    CREATE TEMP TABLE cluster_rows AS
    WITH copies AS (
        SELECT number, sum(documents) AS documents
        FROM texts
        GROUP BY number
    )
    SELECT
        texts.source_id,
        texts.digest,
        named.digest AS cluster_id,
        components.is_complete AS edges_complete
    FROM components
    JOIN texts USING (number)
    JOIN copies USING (number)
    JOIN (SELECT number, any_value(digest) AS digest FROM named_digests GROUP BY number) AS named
        ON named.number = components.cluster
    WHERE components.has_edge OR copies.documents > 1 OR NOT components.is_complete
"""

_SORTED_CLUSTER_ROWS = "SELECT * FROM cluster_rows ORDER BY source_id, digest"

_NEW_CLUSTER_ROWS = """
    SELECT *
    FROM cluster_rows
    ANTI JOIN clusters USING (source_id, digest)
    ORDER BY source_id, digest
"""

_STANDING = """
    SELECT table_name, source_id, sha256, "rows", bytes, row_root
    FROM segments
    WHERE table_name IN ('edges', 'clusters') AND source_id <> $ledger_wide
    ORDER BY ALL
"""

_RENAMED_NOW = """
    WITH digests AS (
        SELECT number, any_value(digest) AS digest
        FROM named_digests
        GROUP BY number
    ),
    changed AS (
        SELECT old_name.digest AS old, new_name.digest AS new
        FROM changes
        JOIN (SELECT DISTINCT number, digest FROM names) AS old_name ON old_name.number = changes.old
        JOIN digests AS new_name ON new_name.number = changes.new
    )
    SELECT cluster_id, coalesce(new, renamed_to) AS renamed_to
    FROM renamed_clusters
    LEFT JOIN changed ON changed.old = renamed_to
    UNION
    SELECT old, new
    FROM changed
    ORDER BY ALL
"""

ROWS_PER_SEGMENT = 1_000_000


def rewrite(ledger: Ledger, connection: duckdb.DuckDBPyConnection, found: Found) -> list[Segment]:
    """Every segment of edges and clusters, for texts that are all the texts that have any.

    `connection` sees the ledger as the search saw it.
    """
    edges = np.concatenate([found.standing, found.new])
    numbers = bands.ordered(found.texts["number"].to_numpy())
    edges = edges[bands.is_in(edges["a"], numbers) & bands.is_in(edges["b"], numbers)]  # of texts still there
    joined = edges[edges["similarity"] >= found.threshold]
    ends = np.searchsorted(numbers, np.column_stack([joined["a"], joined["b"]]))
    names = numbers[bands.components(ends, len(numbers))]
    has_edge = bands.is_in(numbers, bands.ordered(joined["a"], joined["b"]))
    _make_rows(connection, found, edges, numbers, names, has_edge)
    return [
        *_segments(ledger, "edges", connection.sql(_SORTED_EDGE_ROWS), ["source_a", "source_b"]),
        *_segments(ledger, "clusters", connection.sql(_SORTED_CLUSTER_ROWS), ["source_id"]),
    ]


def append(ledger: Ledger, connection: duckdb.DuckDBPyConnection, found: Found, clustered: Clustered) -> list[Segment]:
    """The segments of edges and clusters on record, those of the rows to add, and the names that changed.

    For texts that were only added, whose edges leave nobody else's incomplete.
    """
    edges = np.concatenate([found.standing, found.new])
    numbers = bands.ordered(found.texts["number"].to_numpy())
    before = clustered.names_of(numbers)
    nodes = bands.ordered(before)
    joined = edges[edges["similarity"] >= found.threshold]
    has_edge = bands.is_in(numbers, bands.ordered(joined["a"], joined["b"])) | bands.is_in(numbers, clustered.numbers)
    ends = np.searchsorted(nodes, clustered.names_of(np.column_stack([joined["a"], joined["b"]]).ravel()))
    after = nodes[bands.components(ends.reshape(-1, 2), len(nodes))]
    names = after[np.searchsorted(nodes, before)]
    _make_rows(connection, found, edges, numbers, names, has_edge, clustered)
    standing = connection.execute(_STANDING, {"ledger_wide": LEDGER_WIDE}).fetchall()
    renamed = _renamed(connection, clustered, nodes, after)
    return [
        *(Segment(*row) for row in standing),
        *_segments(ledger, "edges", connection.sql(_NEW_EDGE_ROWS), ["source_a", "source_b"]),
        *_segments(ledger, "clusters", connection.sql(_NEW_CLUSTER_ROWS), ["source_id"]),
        *([ledger.write_segment("renamed_clusters", LEDGER_WIDE, renamed)] if len(renamed) else []),
    ]


def _make_rows(
    connection: duckdb.DuckDBPyConnection,
    found: Found,
    edges: Edges,
    numbers: Numbers,
    names: Numbers,
    has_edge: npt.NDArray[np.bool_],
    clustered: Clustered | None = None,
) -> None:
    """Make `edge_rows` of the edges, and `cluster_rows` of the texts, which have these numbers and names."""
    connection.register("found_texts", found.texts)
    connection.execute(_TEXTS)
    connection.register("found_edges", pa.table({name: edges[name] for name in EDGE.names or ()}))
    connection.execute(_EDGE_ROWS)
    is_complete = ~bands.is_in(numbers, found.incomplete)
    components = {"number": numbers, "cluster": names, "has_edge": has_edge, "is_complete": is_complete}
    connection.register("components", pa.table(components))
    digests = [pa.table({"number": found.texts["number"], "digest": found.texts["digest"]})]
    if clustered:
        digests.append(pa.table({"number": clustered.names, "digest": clustered.name_digests}))
    connection.register("named_digests", pa.concat_tables(digests))
    connection.execute(_CLUSTER_ROWS)


def _renamed(connection: duckdb.DuckDBPyConnection, clustered: Clustered, nodes: Numbers, after: Numbers) -> pa.Table:
    """Every name that rows still have and that is another now: those of before, and those that change."""
    connection.register("names", pa.table({"number": clustered.names, "digest": clustered.name_digests}))
    changed = nodes != after
    connection.register("changes", pa.table({"old": nodes[changed], "new": after[changed]}))
    return connection.sql(_RENAMED_NOW).to_arrow_table()


def _segments(ledger: Ledger, table: str, rows: duckdb.DuckDBPyRelation, by: list[str]) -> Iterator[Segment]:
    return by_owner(ledger, table, rows.to_arrow_reader(ROWS_PER_SEGMENT), by)


def by_owner(ledger: Ledger, table: str, batches: Iterable[pa.RecordBatch], by: list[str]) -> Iterator[Segment]:
    """Segments for each source, or pair of sources, that the sorted rows belong to."""
    wanted = schema(table).names
    for batch in batches:
        for own in alike(pa.Table.from_batches([batch]), by):
            owner = "~".join(own[name][0].as_py() for name in by)
            yield ledger.write_segment(table, owner, own.select(wanted))
