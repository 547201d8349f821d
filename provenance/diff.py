"""What changed between two sizes of the ledger: sources, decisions, releases, erasures, and the entries that did it."""

from typing import TYPE_CHECKING, Any

from provenance import catalog
from provenance.errors import LedgerError
from provenance.ledger import Ledger

if TYPE_CHECKING:
    import duckdb

_FILES = 'SELECT path, entry, "rows" = 0 FROM segments WHERE table_name = $name'

_CHANGED_DECISIONS = """
    WITH before AS (
        SELECT {columns}
        FROM read_parquet($before, hive_partitioning = false)
    ),
    after AS (
        SELECT {columns}, filename
        FROM read_parquet($after, hive_partitioning = false, filename = true)
    )
    SELECT
        coalesce(before.source_id, after.source_id) AS source_id,
        before.outcome AS before,
        after.outcome AS after,
        after.filename,
        count(*) AS rows
    FROM before
    FULL JOIN after USING ({key})
    WHERE before.outcome IS DISTINCT FROM after.outcome
    GROUP BY ALL
    ORDER BY ALL
"""


def diff(ledger: Ledger, start: int, end: int | None = None) -> list[dict[str, Any]]:
    """One row a change, in the order of the entries that made it; only files that differ are read.

    Args:
        ledger: The ledger.
        start: The earlier size: as it stood after so many entries.
        end: The later size; None is the present one.

    Returns:
        Rows of `entry`, `kind` (source, source decision, document decisions, release, redaction, key), `subject`,
        `before` and `after`; where a change was made in several entries, the last of them.
    """
    end = ledger.size() if end is None else end
    if not 1 <= start <= end:
        raise LedgerError(
            f"diff: from {start} to {end} is no stretch of a ledger; give --from at least 1 and below --to"
        )
    with catalog.connect(ledger, start) as earlier, catalog.connect(ledger, end) as later:
        changes = [
            *_sources(earlier, later),
            *_decisions(earlier, later, "source_decisions", "source decision", "source_id"),
            *_decisions(earlier, later, "decisions", "document decisions", "document_id"),
        ]
    for entry in (ledger.entry(number) for number in range(start, end)):
        if entry.kind == "release":
            changes.append(_change(entry.number, "release", entry.scope, None, entry.details.get("release", "made")))
        elif entry.kind == "redact":
            changes.append(_change(entry.number, "redaction", entry.scope, None, entry.details["reason"]))
        elif entry.kind in ("rotate-key", "destroy-key"):
            changes.append(_change(entry.number, "key", entry.kind, None, entry.details.get("vkey")))
    return sorted(changes, key=lambda change: (change["entry"], change["kind"], change["subject"]))


def _change(entry: int, kind: str, subject: str, before: Any, after: Any) -> dict[str, Any]:
    return {"entry": entry, "kind": kind, "subject": subject, "before": before, "after": after}


def _sources(earlier: "duckdb.DuckDBPyConnection", later: "duckdb.DuckDBPyConnection") -> list[dict[str, Any]]:
    before, after = _by_source(earlier), _by_source(later)
    files = later.execute("SELECT source_id, entry FROM segments WHERE table_name = 'sources'").fetchall()
    changes = []
    for source_id, entry in files:
        old, new = before.get(source_id), after.get(source_id)
        if new and old != new:
            fields = [name for name in new if old is None or old[name] != new[name]] if old else []
            old_values = {name: old[name] for name in fields} if old else None
            changes.append(_change(entry, "source", source_id, old_values, {n: new[n] for n in fields} or "registered"))
    return changes


def _by_source(connection: "duckdb.DuckDBPyConnection") -> dict[str, dict[str, Any]]:
    return {row["source_id"]: row for row in connection.table("sources").to_arrow_table().to_pylist()}


def _decisions(
    earlier: "duckdb.DuckDBPyConnection", later: "duckdb.DuckDBPyConnection", table: str, kind: str, key: str
) -> list[dict[str, Any]]:
    """Changes of outcome, counted by source; a file that both sizes have is not read."""
    before = {path: is_empty for path, _, is_empty in earlier.execute(_FILES, {"name": table}).fetchall()}
    listed = later.execute(_FILES, {"name": table}).fetchall()
    entries = {path: entry for path, entry, _ in listed}
    empty = [path for path, _, is_empty in listed if is_empty]
    query = _CHANGED_DECISIONS.format(key=key, columns=", ".join(dict.fromkeys((key, "source_id", "outcome"))))
    files = {
        "before": [*empty, *(before.keys() - entries.keys())],
        "after": [*empty, *(entries.keys() - before.keys())],
    }
    changes = []
    for source_id, old, new, path, rows in later.execute(query, files).fetchall():
        counted = "" if key == "source_id" else f" ({rows})"
        entry = entries.get(path, max(entries.values()))
        changes.append(_change(entry, kind, source_id, old and f"{old}{counted}", new and f"{new}{counted}"))
    return changes
