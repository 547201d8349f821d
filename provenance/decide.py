"""Decide: judge the facts under a policy and commit what it says of every source and document."""

from datetime import date
from typing import TYPE_CHECKING

from provenance import catalog
from provenance.canonical import canonical_digest
from provenance.judgement import judge, rule_rows
from provenance.ledger import LEDGER_WIDE, Ledger
from provenance.policy import Policy
from provenance.schemas import to_table
from provenance.segments import Segment
from provenance.stages import StageResult

if TYPE_CHECKING:
    import duckdb

JUDGED = ("sources", "documents", "fingerprints", "pii_findings", "edges", "clusters", "renamed_clusters", "excerpts")
"""The tables a judgement depends on."""

ROWS_PER_SEGMENT = 1_000_000


def decide(ledger: Ledger, policy: Policy, as_of: date) -> StageResult:
    """Commit decisions for everything in the ledger as of a date; equal facts, policy and date commit nothing."""
    connection = catalog.connect(ledger)
    inputs = decision_inputs(connection, policy.digest, as_of)
    committed = not ledger.is_current("decide", LEDGER_WIDE, inputs)
    if committed:
        judge(connection, policy, as_of)
        run = ledger.begin("decide", LEDGER_WIDE, inputs, as_of)
        segments = [
            ledger.write_segment("rules", LEDGER_WIDE, to_table("rules", rule_rows(policy))),
            *_write_by_source(ledger, connection, "source_decisions", "judged_sources", "source_id"),
            *_write_by_source(ledger, connection, "decisions", "judged_documents", "document_id"),
        ]
        digest = ledger.put_evidence(policy.canonical)
        details = {"policy": digest, "evidence": [digest], "outcomes": _outcomes(connection)}
        ledger.commit(run, segments, ["rules/*", "source_decisions/*", "decisions/*"], details)
    entry = ledger.latest("decide", LEDGER_WIDE)
    assert entry is not None
    return StageResult("decide", LEDGER_WIDE, entry.number, committed, entry.details["outcomes"])


def decision_inputs(connection: "duckdb.DuckDBPyConnection", policy: str, as_of: date) -> str:
    """What decisions depend on, as one digest: they are current as long as it stays the same."""
    ((searched,),) = connection.execute("SELECT list(source_id ORDER BY source_id) FROM searched").fetchall()
    return canonical_digest(
        {"policy": policy, "as_of": as_of.isoformat(), "facts": facts_digest(connection), "searched": searched or []}
    )


def facts_digest(connection: "duckdb.DuckDBPyConnection", tables: tuple[str, ...] = JUDGED) -> str:
    """SHA-256 in hex of which segments the given tables consist of."""
    query = """
        SELECT sha256(coalesce(string_agg(table_name || '/' || source_id || '/' || sha256, chr(10)
            ORDER BY table_name, source_id, sha256), ''))
        FROM segments
        WHERE list_contains($tables, table_name)
    """
    ((digest,),) = connection.execute(query, {"tables": list(tables)}).fetchall()
    return str(digest)


def _write_by_source(
    ledger: Ledger, connection: "duckdb.DuckDBPyConnection", table: str, judged: str, order: str
) -> list[Segment]:
    import pyarrow as pa

    judged_rows = connection.table(judged)
    segments: list[Segment] = []
    for (source_id,) in judged_rows.unique("source_id").order("source_id").fetchall():
        rows = judged_rows.filter(f"source_id = '{source_id}'").order(order)  # an id is [a-z0-9-]
        segments.extend(
            ledger.write_segment(table, source_id, pa.Table.from_batches([batch]))
            for batch in rows.to_arrow_reader(ROWS_PER_SEGMENT)
        )
    return segments


def _outcomes(connection: "duckdb.DuckDBPyConnection") -> dict[str, int]:
    rows = connection.execute("SELECT outcome, count(*) FROM judged_documents GROUP BY outcome ORDER BY outcome")
    return dict(rows.fetchall())
