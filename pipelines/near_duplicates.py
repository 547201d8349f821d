"""Near-duplicates across all sources and all history: found by band, verified on the texts, joined into clusters.

    changed fingerprint segments ┐
    the index of all others      ┴→ candidates → exact similarities → edges → clusters → one entry

Texts are compared by digest, so exact copies cost nothing: they are the same text. Only fingerprints that changed
are compared, with each other and with everything else; what is known of the others stands. A very large bucket
lists no pairs but those with a few of its texts, which hold a cluster together; those of its texts that are
excluded are then compared with all of it, for the taint must not depend on a chain.
"""

from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

import duckdb
import numpy as np
import pyarrow as pa

from detectors import bands
from detectors.bands import Numbers
from pipelines import candidates, clusters, similarity
from pipelines.candidates import Index, IndexSegment, matrix
from pipelines.facts import profile
from pipelines.scratch import Scratch
from pipelines.similarity import EDGE, EDGE_FLOOR, Edges
from provenance import catalog
from provenance.canonical import canonical_digest
from provenance.decide import facts_digest
from provenance.declarations import Declaration
from provenance.judgement import excluded_on_facts
from provenance.ledger import LEDGER_WIDE, Ledger
from provenance.policy import Policy
from provenance.progress import Progress, silent
from provenance.segments import segment_path
from provenance.stages import StageResult

KIND = "near-duplicates"

MEMORY = 2 << 30
"""Bytes a search may shuffle or hold at a time, beside some 100 a candidate pair and 200 a text that has one."""


def search(
    ledger: Ledger,
    declarations: list[Declaration],
    policy: Policy,
    keys: Path | None,
    beam_args: list[str],
    as_of: date,
    progress: Progress = silent,
    memory: int = MEMORY,
    afresh: bool = False,
) -> StageResult:
    """Commit the edges and clusters of everything in the ledger; the same texts and exclusions commit nothing.

    `afresh` compares everything again, as if nothing had been compared before.
    """
    size = ledger.size()
    connection = catalog.connect(ledger, size)
    threshold = float(policy.parameters["near_duplicate_threshold"])
    made = profile(ledger)
    basis = {
        "fingerprints": facts_digest(connection, ("fingerprints",)),
        "profile": made.digest(),
        "threshold": threshold,
        "floor": EDGE_FLOOR,
    }

    @cache
    def excluded() -> Numbers:
        return np.unique(_numbers(excluded_on_facts(connection, policy, as_of)["digest"]))

    def inputs(incomplete: Numbers) -> str:
        """What the outcome depends on; of the exclusions, those whose edges are still to be completed."""
        probes = np.intersect1d(incomplete, excluded()) if len(incomplete) else incomplete
        return canonical_digest({**basis, "probes": probes.astype(">u8").tobytes().hex()})

    known = _known(ledger, connection, made.digest(), afresh)
    latest = ledger.latest(KIND, LEDGER_WIDE)
    if latest and not afresh and latest.details["settled"] == inputs(known.incomplete):
        return _result(ledger, committed=False)

    run = ledger.begin(KIND, LEDGER_WIDE, inputs(known.incomplete), as_of)
    scratch = Scratch(ledger.store.url, run)
    index = Index(ledger.store.url, made, known.segments, memory)
    found = candidates.find(index, scratch, beam_args)
    pairs, incomplete = found.pairs, np.union1d(found.incomplete, known.incomplete)
    probes = np.intersect1d(incomplete, excluded()) if len(incomplete) else incomplete
    if len(probes):
        probed = candidates.probe(index, scratch, probes, beam_args)
        pairs = bands.distinct(np.concatenate([pairs, probed.pairs]))
        incomplete = np.union1d(np.setdiff1d(incomplete, probes), probed.incomplete)

    members = np.unique(np.concatenate([pairs.ravel(), found.copies, incomplete, known.members]))
    texts = index.texts(members)
    unknown, standing = _unknown(pairs, known.edges, members)
    plan = similarity.plan(index, unknown, texts)
    new = similarity.verify(ledger, connection, declarations, plan, texts, scratch, keys, memory, beam_args, progress)
    found = clusters.Found(texts, standing, new, incomplete, known.changed, threshold)
    segments, counts = clusters.write(ledger, connection, found)
    counts |= {"compared": sum(segment.rows for segment in known.segments if segment.changed)}
    details = {
        "counts": counts,
        "searched": size,
        "profile": made.digest(),
        "floor": EDGE_FLOOR,
        "settled": inputs(incomplete),
    }
    ledger.commit(run, segments, ["edges/*", "clusters/*"], details)
    scratch.clear()
    return _result(ledger, committed=True)


def _result(ledger: Ledger, committed: bool) -> StageResult:
    entry = ledger.latest(KIND, LEDGER_WIDE)
    assert entry is not None
    return StageResult(KIND, LEDGER_WIDE, entry.number, committed, entry.details["counts"])


def _numbers(digests: pa.ChunkedArray) -> Numbers:
    return bands.numbers(matrix(digests, np.uint8))


# ---------------------------------------------------------------------------- what is known


@dataclass(frozen=True)
class Known:
    """What stands in the ledger before a search, and what of it has changed since the last."""

    segments: tuple[IndexSegment, ...]
    changed: frozenset[str]
    """The sources whose fingerprints changed, or are gone."""
    edges: Edges
    """Every edge on record, whichever sources it stands in: the similarity of two texts never changes."""
    members: Numbers
    """Every text that has an edge or a cluster."""
    incomplete: Numbers
    """Texts not all of whose candidate pairs were looked at, in order."""


_FINGERPRINTS = """
    SELECT source_id, sha256, "rows"
    FROM segments
    WHERE table_name = 'fingerprints' AND "rows" > 0
    ORDER BY source_id, sha256
"""

_EDGES = """
    SELECT
        least(digest_a, digest_b) AS a,
        greatest(digest_a, digest_b) AS b,
        max_by(similarity, verified) AS similarity,
        bool_or(verified) AS verified
    FROM edges
    GROUP BY ALL
"""

_MEMBERS = """
    SELECT digest, bool_and(edges_complete) AS is_complete
    FROM clusters
    GROUP BY digest
"""


def _known(ledger: Ledger, connection: duckdb.DuckDBPyConnection, made: str, afresh: bool) -> Known:
    """Nothing is known when the last search went by another profile or floor, or everything is wanted afresh."""
    latest = ledger.latest(KIND, LEDGER_WIDE)
    covered: set[tuple[str, str]] = set()
    edges, members, incomplete = np.empty(0, EDGE), np.empty(0, np.uint64), np.empty(0, np.uint64)
    if latest and not afresh and (latest.details["profile"], latest.details["floor"]) == (made, EDGE_FLOOR):
        with catalog.connect(ledger, latest.details["searched"]) as then:
            covered = {(source_id, sha256) for source_id, sha256, _ in then.execute(_FINGERPRINTS).fetchall()}
        rows = connection.sql(_EDGES).to_arrow_table()
        edges = np.empty(len(rows), EDGE)
        edges["a"], edges["b"] = _numbers(rows["a"]), _numbers(rows["b"])
        edges["similarity"] = rows["similarity"].to_numpy()
        edges["verified"] = rows["verified"].to_numpy(zero_copy_only=False)
        clustered = connection.sql(_MEMBERS).to_arrow_table()
        numbers = _numbers(clustered["digest"])
        members = np.concatenate([numbers, edges["a"], edges["b"]])
        incomplete = np.unique(numbers[~clustered["is_complete"].to_numpy(zero_copy_only=False)])
    standing = connection.execute(_FINGERPRINTS).fetchall()
    segments = tuple(
        IndexSegment(
            source_id, segment_path("fingerprints", source_id, sha256), rows, (source_id, sha256) not in covered
        )
        for source_id, sha256, rows in standing
    )
    gone = covered - {(source_id, sha256) for source_id, sha256, _ in standing}
    changed = {source_id for source_id, _ in gone} | {segment.source_id for segment in segments if segment.changed}
    return Known(segments, frozenset(changed), edges, members, incomplete)


def _unknown(pairs: Numbers, edges: Edges, members: Numbers) -> tuple[Numbers, Edges]:
    """The pairs whose exact similarity is not known, and the edges that stand without them."""
    of_pairs = _packed(pairs[:, 0], pairs[:, 1], members)
    of_edges = _packed(edges["a"], edges["b"], members)
    again = ~edges["verified"] & np.isin(of_edges, of_pairs)
    return pairs[~np.isin(of_pairs, of_edges[~again])], edges[~again]


def _packed(a: Numbers, b: Numbers, members: Numbers) -> Numbers:
    """Each pair as one number, by the places of its texts among the members."""
    packed: Numbers = np.searchsorted(members, a).astype(np.uint64) << np.uint64(32)
    return packed | np.searchsorted(members, b).astype(np.uint64)
