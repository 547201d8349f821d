"""Edges and clusters as rows of the ledger: by pair of sources, and by source.

An edge joins two texts; it has a row for each pair of sources in which they stand. A cluster is what the edges at or
above a threshold connect. One worker joins all edges: a few seconds for millions, at some 100 bytes an edge.
Segments that would say what one on record says are not written but listed again.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

import duckdb
import numpy as np
import pyarrow as pa

from detectors import bands
from detectors.bands import Numbers
from pipelines.similarity import EDGE, Edges
from provenance.ledger import LEDGER_WIDE, Ledger
from provenance.schemas import schema
from provenance.segments import Segment


class Found(NamedTuple):
    """What a search found, and what it left standing."""

    texts: pa.Table
    """Where every text that has an edge, a copy, or incomplete edges stands (`candidates.Index.texts`)."""
    standing: Edges
    new: Edges
    incomplete: Numbers
    changed: frozenset[str]
    threshold: float


_TEXTS = """
    CREATE TEMP TABLE texts AS
    SELECT number, source_id, any_value(digest) AS digest, count(*) AS documents
    FROM found_texts
    GROUP BY number, source_id
"""

# Rows of every edge that is new, or one of whose texts stands in a source that changed.
_EDGE_ROWS = """
    CREATE TEMP TABLE edge_rows AS
    WITH rows_of_edges AS (
        SELECT
            least(a.source_id, b.source_id) AS source_a,
            CASE WHEN a.source_id <= b.source_id THEN a.digest ELSE b.digest END AS digest_a,
            greatest(a.source_id, b.source_id) AS source_b,
            CASE WHEN a.source_id <= b.source_id THEN b.digest ELSE a.digest END AS digest_b,
            similarity,
            verified,
            is_new
        FROM found_edges
        JOIN texts AS a ON a.number = found_edges.a
        JOIN texts AS b ON b.number = found_edges.b
    )
    SELECT DISTINCT * EXCLUDE (is_new)
    FROM rows_of_edges
    WHERE is_new OR list_contains($changed, source_a) OR list_contains($changed, source_b)
"""

# A pair of sources that did not change but has a new edge keeps its other rows.
_KEPT_ROWS = """
    INSERT INTO edge_rows
    SELECT edges.*
    FROM edges
    SEMI JOIN edge_rows ON edge_rows.source_a = edges.source_a AND edge_rows.source_b = edges.source_b
    ANTI JOIN edge_rows AS newer
        ON newer.source_a = edges.source_a AND newer.digest_a = edges.digest_a
        AND newer.source_b = edges.source_b AND newer.digest_b = edges.digest_b
    WHERE NOT list_contains($changed, source_a) AND NOT list_contains($changed, source_b)
"""

_SORTED_EDGES = "SELECT * FROM edge_rows ORDER BY source_a, source_b, digest_a, digest_b"

_CLUSTER_ROWS = """
    CREATE TEMP TABLE cluster_rows AS
    WITH copies AS (
        SELECT number, any_value(digest) AS digest, sum(documents) AS documents
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
    JOIN copies AS named ON named.number = components.cluster
    WHERE components.has_edge OR copies.documents > 1 OR NOT components.is_complete
"""

_OTHERWISE_CLUSTERED = """
    CREATE TEMP TABLE otherwise_clustered AS
    SELECT DISTINCT source_id
    FROM (
        (FROM cluster_rows EXCEPT FROM clusters)
        UNION ALL
        (FROM clusters EXCEPT FROM cluster_rows)
    )
"""

_SORTED_CLUSTERS = (
    "SELECT * FROM cluster_rows SEMI JOIN otherwise_clustered USING (source_id) ORDER BY source_id, digest"
)

_STANDING = """
    SELECT table_name, source_id, sha256, "rows", bytes, row_root
    FROM segments
    WHERE table_name IN ('edges', 'clusters') AND source_id <> $ledger_wide
"""

ROWS_PER_SEGMENT = 1_000_000


def write(ledger: Ledger, connection: duckdb.DuckDBPyConnection, found: Found) -> tuple[list[Segment], dict[str, int]]:
    """Every segment of edges and clusters that stands from now on, and what they come to.

    `connection` sees the ledger as the search saw it.
    """
    connection.register("found_texts", found.texts)
    connection.execute(_TEXTS)
    standing, new = _still_there(found.standing, found.texts), _still_there(found.new, found.texts)
    every = np.concatenate([standing, new])
    edges = {name: every[name] for name in EDGE.names or ()}
    connection.register("found_edges", pa.table({**edges, "is_new": np.arange(len(every)) >= len(standing)}))
    changed = {"changed": sorted(found.changed)}
    connection.execute(_EDGE_ROWS, changed)
    connection.execute(_KEPT_ROWS, changed)
    connection.register("components", _components(found, every))
    connection.execute(_CLUSTER_ROWS)

    connection.execute(_OTHERWISE_CLUSTERED)
    otherwise = connection.execute("FROM otherwise_clustered").fetchall()
    pairs = connection.execute("SELECT DISTINCT source_a, source_b FROM edge_rows").fetchall()
    rewritten = {("edges", f"{a}~{b}") for a, b in pairs} | {("clusters", source_id) for (source_id,) in otherwise}
    kept = [
        segment
        for row in connection.execute(_STANDING, {"ledger_wide": LEDGER_WIDE}).fetchall()
        for segment in [Segment(*row)]
        if (segment.table, segment.source_id) not in rewritten
        and (segment.table == "clusters" or not found.changed.intersection(segment.source_id.split("~")))
    ]
    segments = [
        *kept,
        *_segments(ledger, "edges", connection.sql(_SORTED_EDGES), ["source_a", "source_b"]),
        *_segments(ledger, "clusters", connection.sql(_SORTED_CLUSTERS), ["source_id"]),
    ]
    counts = {
        "edges": sum(segment.rows for segment in segments if segment.table == "edges"),
        "unverified": int((~every["verified"]).sum()),
        "clustered": sum(segment.rows for segment in segments if segment.table == "clusters"),
    }
    return segments, counts


def _still_there(edges: Edges, texts: pa.Table) -> Edges:
    numbers = texts["number"].to_numpy()
    return edges[np.isin(edges["a"], numbers) & np.isin(edges["b"], numbers)]


def _components(found: Found, edges: Edges) -> pa.Table:
    """The cluster of every text, named by its smallest number, and whether it has edges, and all of them."""
    numbers = np.unique(found.texts["number"].to_numpy())
    joined = edges[edges["similarity"] >= found.threshold]
    ends = np.searchsorted(numbers, np.column_stack([joined["a"], joined["b"]]))
    has_edge = np.zeros(len(numbers), np.bool_)
    has_edge[ends] = True
    return pa.table(
        {
            "number": numbers,
            "cluster": numbers[bands.components(ends, len(numbers))],
            "has_edge": has_edge,
            "is_complete": ~np.isin(numbers, found.incomplete),
        }
    )


def _segments(ledger: Ledger, table: str, rows: duckdb.DuckDBPyRelation, by: list[str]) -> Iterator[Segment]:
    """Segments for each source, or pair of sources, that the sorted rows belong to."""
    wanted = schema(table).names
    for batch in rows.to_arrow_reader(ROWS_PER_SEGMENT):
        numbered = [batch[name].dictionary_encode().indices.to_numpy() for name in by]
        begins = np.any([np.diff(owner, prepend=-1) != 0 for owner in numbered], axis=0)
        for start, end in pairwise([*np.flatnonzero(begins).tolist(), len(batch)]):
            owner = "~".join(batch[name][start].as_py() for name in by)
            own = pa.Table.from_batches([batch.slice(start, end - start)])
            yield ledger.write_segment(table, owner, own.select(wanted))
