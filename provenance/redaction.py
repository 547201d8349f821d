"""Redact: erase the rows of a source or a document, on a request, and leave the log and all else as they were.

The entry withholds every segment, present or past, that holds such rows and names the segment that stands in for
it. Only then are the files removed; what an interruption left of them, the next `redact` or `gc` removes. The log
has digests of segments only, so its root and every proof stand. What stays is the source's declaration and
decision, and the request itself: they are the proof that the request was heard.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.compute as pc

from provenance import catalog
from provenance.canonical import canonical_digest
from provenance.errors import LedgerError, TamperedError
from provenance.explain import document_condition
from provenance.ledger import Ledger
from provenance.segments import Segment, Withheld, from_parquet

if TYPE_CHECKING:
    import duckdb

_DOCUMENTS_PER_ENTRY = 1_000
"""An entry names each by its id and may have 60 KiB."""

STRUCK = (
    "files", "documents", "fingerprints", "pii_findings", "dead_letters", "edges", "clusters", "excerpts",
    "decisions", "released_documents",
)  # fmt: skip
"""The tables whose rows are struck."""


_OWNERS = "SELECT DISTINCT source_id FROM every_document WHERE {meant} ORDER BY source_id"

_DOCUMENTS = """
    SELECT
        document_id,
        locator,
        digest,
        {meant} AS is_meant,
        len($locators) + len($digests) = 0
            OR list_contains($locators, locator)
            OR list_contains($digests, lower(hex(digest))) AS is_named,
        bool_and(is_meant AND is_named) OVER (PARTITION BY digest) AS is_alone
    FROM every_document
    WHERE source_id = $owner
    ORDER BY document_id
"""


@dataclass(frozen=True)
class Redacted:
    """What was struck. `releases` hold its text: they are refused from now on, and their folders are yours to remove.
    `near_copies`: documents of other sources that were near-copies of it, as far as the ledger knew."""

    entry: int | None
    source_id: str
    documents: int
    segments: int
    rows: int
    releases: tuple[str, ...]
    near_copies: int


@dataclass(frozen=True)
class _Target:
    """What one entry strikes: all of a source, or what belongs to some of its documents."""

    source_id: str
    request_id: str
    reason: str
    documents: pa.Table | None
    """Their ids, locators and digests, and whether the digest is no other document's; None is the whole source."""


def redact(ledger: Ledger, name: str, request_id: str, as_of: date) -> list[Redacted]:
    """Strike what a request on record asks for; safe to repeat.

    Args:
        ledger: The ledger.
        name: A source id: what the request names in it, all of it when it names nothing. Or a document, as `explain`
            takes it: that document, which the request must name if it names any.
        request_id: The request's id in the source's declaration; it must have been upheld.
        as_of: The date of the entry.

    Raises:
        LedgerError: No such source, document or request, or the request was not upheld.
        Overtaken: Another writer committed meanwhile.
    """
    erase(ledger)
    with catalog.connect(ledger) as connection:
        targets = [*_targets(ledger, connection, name, request_id)]
        redacted = [_strike(ledger, connection, target, as_of) for target in targets]
    erase(ledger)
    return redacted


def erase(ledger: Ledger) -> None:
    """Remove the files of every segment that an entry withholds."""
    for number in ledger.find(kind="redact"):
        for withheld in ledger.entry(number).withheld:
            if ledger.store.exists(withheld.path):
                ledger.store.delete(withheld.path)


def _targets(ledger: Ledger, connection: "duckdb.DuckDBPyConnection", name: str, request_id: str) -> Iterator[_Target]:
    """What the name and the request point to, in every version of the documents that the ledger still has."""
    files = [ledger.store.location(s.path) for s in _standing(ledger) if s.table == "documents"]
    connection.execute(
        "CREATE TEMP TABLE every_document AS SELECT DISTINCT source_id, document_id, locator, digest "
        "FROM read_parquet($files, hive_partitioning = false)",
        {"files": files},
    )
    is_source = bool(connection.execute("FROM sources WHERE source_id = $id", {"id": name}).fetchone())
    if is_source:
        meant, values = "source_id = $source_id", {"source_id": name}
        owners = [name]
    else:
        meant, values = document_condition(name, "every_document")
        owners = [owner for (owner,) in connection.execute(_OWNERS.format(meant=meant), values).fetchall()]
    if not owners:
        raise LedgerError(
            f"redact: '{name}' is neither a source nor a document of {ledger.store.url}; what was erased before, "
            f"'provenance verify' tells"
        )
    for owner in owners:
        request = _upheld_request(ledger, connection, owner, request_id)
        reason = f"{request['kind']} request of {request['received_on']}, {request['status']}"
        locators, digests = request["locators"], [digest.lower() for digest in request["digests"]]
        if is_source and not locators and not digests:
            yield _Target(owner, request_id, reason, None)
            continue
        bound = {**values, "owner": owner, "locators": locators, "digests": digests}
        documents = connection.sql(_DOCUMENTS.format(meant=meant), params=bound).to_arrow_table()
        documents = documents.filter(documents["is_meant"])
        named = documents.filter(documents["is_named"])
        if not is_source and len(named) < len(documents):
            raise LedgerError(
                f"redact: request '{request_id}' of source '{owner}' does not name '{name}'; put its locator or "
                f"digest into the request, then run 'provenance register'"
            )
        for start in range(0, len(named), _DOCUMENTS_PER_ENTRY):
            yield _Target(owner, request_id, reason, named.slice(start, _DOCUMENTS_PER_ENTRY))


def _upheld_request(
    ledger: Ledger, connection: "duckdb.DuckDBPyConnection", source_id: str, request_id: str
) -> dict[str, Any]:
    query = "SELECT unnest(requests) AS request FROM sources WHERE source_id = $id"
    for (request,) in connection.execute(query, {"id": source_id}).fetchall():
        if request["id"] == request_id and request["status"] in ("upheld", "fulfilled"):
            return dict(request)
    raise LedgerError(
        f"redact: source '{source_id}' of {ledger.store.url} has no upheld request '{request_id}'; record it under "
        f"'requests' in its declaration with status 'upheld', then run 'provenance register'"
    )


def _strike(ledger: Ledger, connection: "duckdb.DuckDBPyConnection", target: _Target, as_of: date) -> Redacted:
    """Commit the entry that withholds what belongs to the target."""
    size = ledger.size()
    ids = [] if target.documents is None else [i.hex() for i in target.documents["document_id"].to_pylist()]
    details = {"request": target.request_id, "reason": target.reason, "documents": ids}
    releases, near_copies = _elsewhere(connection, target)
    run = ledger.begin("redact", target.source_id, canonical_digest({**details, "size": size}), as_of)
    withheld = []
    rows = 0
    for segment in _standing(ledger):
        if segment.table in STRUCK and segment.rows and target.source_id in segment.source_id.split("~"):
            table = _read(ledger, segment)
            kept = table.filter(pc.invert(_is_struck(target, segment.table, table)))
            if len(kept) < len(table):
                by = ledger.write_segment(segment.table, segment.source_id, kept) if len(kept) else None
                withheld.append(Withheld(segment.table, segment.source_id, segment.sha256, by))
                rows += len(table) - len(kept)
    entry = ledger.commit(run, withheld=withheld, details=details, at=size) if withheld else None
    return Redacted(entry, target.source_id, len(ids), len(withheld), rows, releases, near_copies)


def _standing(ledger: Ledger) -> list[Segment]:
    """Every segment that an entry names, however old, and that was not withheld."""
    named: dict[str, Segment] = {}
    withheld: set[str] = set()
    for entry in ledger.entries():
        named |= {segment.path: segment for segment in entry.all_segments()}
        withheld |= {segment.path for segment in entry.withheld}
    return [segment for path, segment in sorted(named.items()) if path not in withheld]


def _read(ledger: Ledger, segment: Segment) -> pa.Table:
    """The rows of a segment; raises `TamperedError` when they are not those that its entry names."""
    data = ledger.store.get(segment.path)
    if hashlib.sha256(data).hexdigest() != segment.sha256:
        raise TamperedError(f"{ledger.store.location(segment.path)}: altered; run 'provenance verify'")
    return from_parquet(data)


def _is_struck(target: _Target, table: str, rows: pa.Table) -> pa.ChunkedArray:
    """Which rows of a segment belong to the target."""
    if table in ("edges", "excerpts"):
        sides = [
            pc.and_(
                pc.equal(rows[f"source_{side}"], target.source_id), _names(target, "digest", rows[f"digest_{side}"])
            )
            for side in "ab"
        ]
        return pc.or_(*sides)
    is_own = pc.equal(rows["source_id"], target.source_id)
    for name in ("document_id", "digest", "locator"):
        if name in rows.column_names:
            return pc.and_(is_own, _names(target, name, rows[name]))
    return is_own if target.documents is None else pc.and_(is_own, pa.scalar(False))


def _names(target: _Target, name: str, column: pa.ChunkedArray) -> pa.ChunkedArray | pa.BooleanScalar:
    """Whether each value is of one of the documents; a digest that another document has too is not."""
    if target.documents is None:
        return pa.scalar(True)
    documents = target.documents.filter(target.documents["is_alone"]) if name == "digest" else target.documents
    return pc.is_in(column, value_set=documents[name].combine_chunks())


def _elsewhere(connection: "duckdb.DuckDBPyConnection", target: _Target) -> tuple[tuple[str, ...], int]:
    """The releases that hold what is to be struck, and how many documents of other sources are near-copies of it."""
    if target.documents is None:
        query = "CREATE OR REPLACE TEMP TABLE target AS SELECT document_id, digest FROM documents WHERE source_id = $id"
        connection.execute(query, {"id": target.source_id})
    else:
        connection.register("target", target.documents)
    held = "SELECT DISTINCT release FROM released_documents SEMI JOIN target USING (document_id) ORDER BY release"
    copies = """
        SELECT count(DISTINCT (source_id, digest))
        FROM (
            SELECT source_b AS source_id, digest_b AS digest
            FROM edges SEMI JOIN target ON digest_a = target.digest
            WHERE source_a = $id
            UNION ALL
            SELECT source_a, digest_a
            FROM edges SEMI JOIN target ON digest_b = target.digest
            WHERE source_b = $id
        )
        WHERE source_id <> $id
    """
    ((count,),) = connection.execute(copies, {"id": target.source_id}).fetchall()
    return tuple(release for (release,) in connection.execute(held).fetchall()), count
