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
from os import cpu_count
from pathlib import Path
from tempfile import gettempdir
from typing import Any
from uuid import uuid4

import duckdb
import numpy as np
import numpy.typing as npt

from detectors import bands
from detectors.bands import Numbers
from pipelines import candidates, clusters, similarity
from pipelines.candidates import Index, IndexSegment
from pipelines.clusters import Clustered, numbers_of
from pipelines.identity import profile
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
"""Bytes that the buckets, signatures and queries of a search hold at a time: a phase takes no more than this, or half.
Beside it stand the process, what is held of the work in hand (some hundred megabytes), and of all that was found some
100 bytes a candidate pair and 300 a text that has one."""

LEAST = 128 << 20
"""Bytes that DuckDB gets in any case."""


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
    with _bounded(catalog.connect(ledger, size), memory) as connection:
        threshold = float(policy.parameters["near_duplicate_threshold"])
        made = profile(ledger)
        for (found_profile,) in connection.execute("SELECT DISTINCT profile FROM fingerprints").fetchall():
            made.require(found_profile)

        @cache
        def excluded() -> Numbers:
            return bands.ordered(numbers_of(excluded_on_facts(connection, policy, as_of)["digest"]))

        departed = _departed(connection)
        if departed:
            excluded()  # who is
            compared = {(source_id, sha256): n for source_id, sha256, n in connection.execute(_COMPARED).fetchall()}
        else:
            compared = {}
        basis = {
            "fingerprints": facts_digest(connection, ("fingerprints",)),
            "departed": canonical_digest([[*segment, n] for segment, n in compared.items()]),
            "profile": made.digest(),
            "threshold": threshold,
            "floor": EDGE_FLOOR,
        }

        def inputs(incomplete: Numbers) -> str:
            """What the outcome depends on; of the exclusions, those whose edges are still to be completed."""
            probes = np.intersect1d(incomplete, excluded()) if len(incomplete) else incomplete
            return canonical_digest({**basis, "probes": probes.astype(">u8").tobytes().hex()})

        known = _known(ledger, connection, basis, departed - compared.keys(), memory, afresh)
        latest = ledger.latest(KIND, LEDGER_WIDE)
        is_settled = latest and latest.details["settled"] == inputs(known.clustered.incomplete)
        if is_settled and not afresh and not connection.execute(_UNSEARCHED).fetchall():
            return _result(ledger, committed=False)

        run = ledger.begin(KIND, LEDGER_WIDE, inputs(known.clustered.incomplete), as_of)
        scratch = Scratch(ledger.store.url, run, plan=f"{memory}-bytes-for-{cpu_count()}-workers")
        index = Index(ledger.store.url, made, known.segments, memory)
        found = candidates.find(index, scratch, beam_args)
        pairs, incomplete = found.pairs, bands.ordered(found.incomplete, known.clustered.incomplete)
        probes = np.intersect1d(incomplete, excluded()) if len(incomplete) else incomplete
        if len(probes):
            probed = candidates.probe(index, scratch, probes, beam_args)
            pairs = bands.distinct(np.concatenate([pairs, probed.pairs]))
            incomplete = bands.ordered(incomplete[~bands.is_in(incomplete, probes)], probed.incomplete)

        edges = known.edges
        again = _are_among(edges, pairs)
        only_added = (
            known.only_added
            and np.array_equal(incomplete, known.clustered.incomplete)
            and edges["verified"][again].all()
        )
        members = bands.ordered(pairs.ravel(), found.copies, incomplete)
        if not only_added:
            members = bands.ordered(members, known.clustered.numbers, edges["a"], edges["b"])
        texts = index.texts(members)
        standing = edges[again if only_added else edges["verified"] | ~again]
        plan = similarity.plan(index, pairs[~_are_among(pairs, standing)], texts)
        new = similarity.verify(
            ledger, connection, declarations, plan, texts, scratch, keys, memory, beam_args, progress
        )
        outcome = clusters.Found(texts, standing, new, incomplete, threshold)
        if only_added:
            segments = clusters.append(ledger, connection, outcome, known.clustered)
        else:
            segments = clusters.rewrite(ledger, connection, outcome)
        details = {
            "counts": {
                "compared": sum(segment.rows for segment in known.segments if segment.changed),
                **{table: sum(s.rows for s in segments if s.table == table) for table in ("edges", "clusters")},
            },
            "searched": size,
            "departed": sum(compared.values()),
            "basis": basis,
            "settled": inputs(incomplete),
        }
        ledger.commit(run, segments, ["edges/*", "clusters/*", "renamed_clusters/*"], details)
        scratch.clear()
        return _result(ledger, committed=True)


def _result(ledger: Ledger, committed: bool) -> StageResult:
    entry = ledger.latest(KIND, LEDGER_WIDE)
    assert entry is not None
    return StageResult(KIND, LEDGER_WIDE, entry.number, committed, entry.details["counts"])


# ---------------------------------------------------------------------------- what is known


@dataclass(frozen=True)
class Known:
    """What stands in the ledger before a search, and what has changed since the last."""

    segments: tuple[IndexSegment, ...]
    only_added: bool
    """Whether every text that was compared still stands, and every edge."""
    edges: Edges
    """Every edge on record, whichever sources it stands in: the similarity of two texts never changes."""
    clustered: Clustered


_FINGERPRINTS = """
    SELECT source_id, sha256, "rows"
    FROM segments
    WHERE table_name = 'fingerprints' AND "rows" > 0
    ORDER BY source_id, sha256
"""

_DEPARTED = "SELECT DISTINCT source_id, parse_filename(path, true) FROM departed"

# Of texts that have left their sources those are compared that are excluded.
_COMPARED = """
    SELECT source_id, parse_filename(path, true), count(*)
    FROM excluded_departed
    GROUP BY ALL
    ORDER BY ALL
"""

# The same fingerprints may stand in a new entry.
_UNSEARCHED = """
    SELECT DISTINCT source_id
    FROM segments
    ANTI JOIN searched USING (source_id)
    WHERE table_name = 'fingerprints' AND "rows" > 0
"""

_EDGES = "SELECT digest_a, digest_b, similarity, verified FROM edges"


def _bounded(connection: duckdb.DuckDBPyConnection, memory: int) -> duckdb.DuckDBPyConnection:
    """The connection, which holds half of the memory and spills the rest."""
    connection.execute(f"SET memory_limit = '{max(memory // 2, LEAST)}B'")
    connection.execute(f"SET temp_directory = '{gettempdir()}/near-duplicates-{uuid4().hex}'")  # goes with it
    connection.execute("SET enable_external_file_cache = false")
    return connection


def _departed(connection: duckdb.DuckDBPyConnection) -> set[tuple[str, str]]:
    """The segments, by source and digest, of texts that have left their sources."""
    if not connection.execute("FROM left_by_some").fetchall():
        return set()  # without a look at any document
    return {(source_id, sha256) for source_id, sha256 in connection.execute(_DEPARTED).fetchall()}


def _known(
    ledger: Ledger,
    connection: duckdb.DuckDBPyConnection,
    basis: dict[str, str | float],
    left_out: set[tuple[str, str]],
    memory: int,
    afresh: bool,
) -> Known:
    """Nothing is known when the last search went by another profile or floor, or everything is wanted afresh."""
    latest = ledger.latest(KIND, LEDGER_WIDE)
    before = latest.details["basis"] if latest and not afresh else {}
    covered: set[tuple[str, str]] = set()
    as_they_were = False
    edges = np.empty(0, EDGE)
    if latest and (before.get("profile"), before.get("floor")) == (basis["profile"], basis["floor"]):
        with _bounded(catalog.connect(ledger, latest.details["searched"]), memory) as then:
            covered = {(source_id, sha256) for source_id, sha256, _ in then.execute(_FINGERPRINTS).fetchall()}
            same_departed = before["departed"] == basis["departed"]
            covered -= _departed(then) & left_out if same_departed else _departed(then)
            # Nothing was redacted.
            as_they_were = same_departed and facts_digest(then, ("fingerprints",)) == before["fingerprints"]
        rows = connection.sql(_EDGES).to_arrow_table()
        edges = np.empty(len(rows), EDGE)
        a, b = numbers_of(rows["digest_a"]), numbers_of(rows["digest_b"])
        edges["a"], edges["b"] = np.minimum(a, b), np.maximum(a, b)
        edges["similarity"] = rows["similarity"].to_numpy()
        edges["verified"] = rows["verified"].to_numpy(zero_copy_only=False)
        clustered = Clustered.read(connection)
    else:
        clustered = Clustered.none()
    standing = [
        segment for segment in connection.execute(_FINGERPRINTS).fetchall() if tuple(segment[:2]) not in left_out
    ]
    segments = tuple(
        IndexSegment(
            source_id, segment_path("fingerprints", source_id, sha256), rows, (source_id, sha256) not in covered
        )
        for source_id, sha256, rows in standing
    )
    is_there = covered <= {(source_id, sha256) for source_id, sha256, _ in standing}
    only_added = as_they_were and is_there and before["threshold"] == basis["threshold"]
    return Known(segments, only_added, edges, clustered)


def _are_among(some: npt.NDArray[Any], others: npt.NDArray[Any]) -> npt.NDArray[np.bool_]:
    """Which pairs, or edges, are among others."""
    (a, b), (other_a, other_b) = _ends(some), _ends(others)
    members = bands.ordered(other_a, other_b)
    found = bands.is_in(a, members) & bands.is_in(b, members)
    found[found] = bands.is_in(_packed(a[found], b[found], members), bands.ordered(_packed(other_a, other_b, members)))
    return found


def _ends(pairs: npt.NDArray[Any]) -> tuple[Numbers, Numbers]:
    return (pairs["a"], pairs["b"]) if pairs.dtype.names else (pairs[:, 0], pairs[:, 1])


def _packed(a: Numbers, b: Numbers, members: Numbers) -> Numbers:
    """Each pair as one number, by the places of its texts among the members."""
    packed: Numbers = np.searchsorted(members, a).astype(np.uint64) << np.uint64(32)
    return packed | np.searchsorted(members, b).astype(np.uint64)
