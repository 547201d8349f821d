"""What was asked to be erased is gone at every size; the log, its roots and everyone else's rows stand."""

from pathlib import Path

import duckdb
import pytest
from conftest import TODAY
from small_ledger import ONE, WHOLE, digest, document_id, filled, ingest, register, release, source

from provenance import catalog
from provenance.checkpoint import checkpoint
from provenance.errors import LedgerError
from provenance.keys import Signer
from provenance.ledger import Ledger
from provenance.log import Overtaken
from provenance.redaction import STRUCK, Redacted, erase, redact
from provenance.segments import Segment
from provenance.verification import verify


@pytest.fixture
def signed(ledger: Ledger, keys: Path) -> Ledger:
    filled(ledger)
    checkpoint(ledger, Signer.load(keys, ledger.vkey))
    return ledger


def owners(ledger: Ledger, table: str, size: int | None = None) -> list[str]:
    with catalog.connect(ledger, size) as connection:
        return owners_in(connection, table)


def owners_in(connection: duckdb.DuckDBPyConnection, table: str) -> list[str]:
    columns = "source_a, source_b" if table in ("edges", "excerpts") else "source_id"
    found = connection.sql(f"SELECT {columns} FROM {table}").to_arrow_table().to_pydict()
    return sorted(name for names in found.values() for name in names)


def test_a_whole_source_is_struck_at_every_size(signed: Ledger) -> None:
    size, root = signed.size(), signed.root()
    before = {table: owners(signed, table) for table in STRUCK}
    (done,) = redact(signed, "a", WHOLE.id, TODAY)
    assert done == Redacted(size, "a", 0, 9, 19, ("first",), 1)
    for at in range(1, signed.size() + 1):
        with catalog.connect(signed, at) as connection:
            assert not [table for table in STRUCK if "a" in owners_in(connection, table)]
    for table in set(STRUCK) - {"edges", "excerpts"}:
        assert owners(signed, table) == [name for name in before[table] if name == "b"]
    assert owners(signed, "sources") == owners(signed, "source_decisions") == ["a", "b"]
    assert signed.root(size) == root
    left = b"".join(Path(signed.store.location(path)).read_bytes() for path in signed.store.list("segments"))
    assert document_id("b", 0) in left
    assert document_id("a", 0) not in left


def test_verification_tells_what_is_withheld_and_by_which_entry(signed: Ledger) -> None:
    redact(signed, "a", WHOLE.id, TODAY)
    verified = verify(signed.store.url, signed.vkey, rows=True)
    (told,) = verified.withheld
    assert (told.entry, told.scope, told.request, told.segments, told.rows) == (8, "a", WHOLE.id, 9, 19)
    assert told.reason == "deletion request of 2026-11-22, upheld"
    assert (told.remaining, verified.unlisted, verified.signed_size) == ((), (), 8)


@pytest.mark.parametrize("name", [document_id("a", 1).hex(), "a:f#byte=1", "a"])
def test_one_document_is_struck_and_the_others_of_its_source_stay(signed: Ledger, name: str) -> None:
    (done,) = redact(signed, name, ONE.id, TODAY)
    assert (done.documents, done.releases, done.near_copies) == (1, ("first",), 1)
    for table in ("documents", "fingerprints", "pii_findings", "decisions", "released_documents"):
        found = catalog.query(signed, f"SELECT document_id FROM {table} WHERE source_id = 'a'")["document_id"]
        assert set(found.to_pylist()) == {document_id("a", 0), document_id("a", 2)}
    assert owners(signed, "clusters") == ["b"]
    assert owners(signed, "edges") == []
    assert owners(signed, "dead_letters") == ["a", "b"]
    assert signed.entry(done.entry or 0).details["documents"] == [document_id("a", 1).hex()]
    verify(signed.store.url, rows=True)


def test_every_version_of_a_document_is_struck(ledger: Ledger) -> None:
    register(ledger, source("a", ONE))
    ingest(ledger, "a", ["old0", "old1"])
    ingest(ledger, "a", ["new0", "new1", "new2"])
    redact(ledger, "a", ONE.id, TODAY)
    for size in range(1, ledger.size() + 1):
        found = catalog.query(ledger, "SELECT locator FROM documents", size)["locator"].to_pylist()
        assert "f#byte=1" not in found
    assert len(catalog.query(ledger, "SELECT 1 FROM documents", 3)) == 1


def test_a_digest_that_another_document_has_too_keeps_its_cluster(ledger: Ledger) -> None:
    register(ledger, source("a", ONE))
    register(ledger, source("b"))
    ingest(ledger, "a", ["same", "same"])
    ingest(ledger, "b", ["same"])
    from small_ledger import compare

    compare(ledger, [("a", "b", "same")])
    redact(ledger, "a", ONE.id, TODAY)
    assert owners(ledger, "clusters") == owners(ledger, "edges") == ["a", "b"]


def test_repeating_commits_nothing_and_removes_what_an_interruption_left(signed: Ledger) -> None:
    paths = list(signed.store.list("segments/documents/a"))
    data = signed.store.get(paths[0])
    redact(signed, "a", WHOLE.id, TODAY)
    size = signed.size()
    signed.store.create(paths[0], data)
    assert verify(signed.store.url).withheld[0].remaining == (paths[0],)
    assert catalog.query(signed, "SELECT 1 FROM documents WHERE source_id = 'a'").num_rows == 0
    assert [done.entry for done in redact(signed, "a", WHOLE.id, TODAY)] == [None]
    assert signed.size() == size
    assert verify(signed.store.url).withheld[0].remaining == ()


def test_rows_that_come_back_come_under_another_path(signed: Ledger) -> None:
    """So that finishing an erasure late can never remove what was committed later."""
    size = signed.size()
    redact(signed, "a", WHOLE.id, TODAY)
    run = signed.begin("ingest", "a", "again", TODAY)
    withheld = signed.entry(size).withheld
    ingest(signed, "a", ["a0", "a1", "a2"])
    erase(signed)
    assert owners(signed, "documents") == ["a", "a", "a", "b", "b", "b"]
    assert owners(signed, "documents", size) == ["b", "b", "b"]
    assert not {w.path for w in withheld} & {s.path for s in signed.entry(size + 1).segments}
    assert verify(signed.store.url, rows=True).withheld[0].remaining == ()
    data_staged_before = next(w for w in withheld if w.table == "documents")
    with pytest.raises(LedgerError, match="erased meanwhile; run it again"):
        signed.commit(run, [Segment("documents", "a", data_staged_before.sha256, 3, 1, "")])


@pytest.mark.parametrize(
    ("name", "request_id", "told"),
    [
        ("a", "r-none", "no upheld request 'r-none'"),
        ("a", "r-open", "no upheld request 'r-open'"),
        ("b", "r-whole", "no upheld request 'r-whole'"),
        ("a:f#byte=2", "r-one", "does not name"),
        ("c", "r-whole", "neither a source nor a document"),
        ("00" * 16, "r-whole", "neither a source nor a document"),
    ],
)
def test_nothing_is_struck_without_an_upheld_request_for_it(
    signed: Ledger, name: str, request_id: str, told: str
) -> None:
    size, paths = signed.size(), [*signed.store.list()]
    with pytest.raises(LedgerError, match=told):
        redact(signed, name, request_id, TODAY)
    assert (signed.size(), [*signed.store.list()]) == (size, paths)


def test_a_commit_that_came_between_makes_it_begin_again(signed: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    other = Ledger.open(signed.store.url)
    write = Ledger.write_segment
    monkeypatch.setattr(
        Ledger, "write_segment", lambda *a: (monkeypatch.undo(), release(other, "second", {"b": [0]}), write(*a))[2]
    )
    with pytest.raises(Overtaken):
        redact(signed, "a", ONE.id, TODAY)
    assert [done.segments for done in redact(signed, "a", ONE.id, TODAY)] == [7]


def test_digests_of_other_sources_stay(signed: Ledger) -> None:
    redact(signed, "a", WHOLE.id, TODAY)
    found = catalog.query(signed, "SELECT digest FROM documents ORDER BY digest")["digest"].to_pylist()
    assert found == [digest("a1"), digest("b0"), digest("b2")]
