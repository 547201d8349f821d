"""What no entry names goes, once it is old; what a run may still commit does not, or the run is told."""

import os
from datetime import timedelta
from pathlib import Path

import pytest
from conftest import TODAY
from small_ledger import WHOLE, filled
from test_ledger import commit, letters, reasons

from provenance import bundles
from provenance.errors import LedgerError
from provenance.gc import collect
from provenance.ledger import Ledger
from provenance.log import Overtaken
from provenance.redaction import redact
from provenance.verification import verify

NOW = timedelta(0)
DAY = timedelta(days=1)


def stage(ledger: Ledger, reason: str) -> str:
    return ledger.write_segment("dead_letters", "a", letters("a", reason)).path


def age(ledger: Ledger, path: str, days: int) -> None:
    file = Path(ledger.store.location(path))
    moved = file.stat().st_mtime - days * 86_400
    os.utime(file, (moved, moved))


def test_old_orphans_go_and_all_else_stays(ledger: Ledger) -> None:
    commit(ledger, "1")
    kept = [*ledger.store.list()]
    run = ledger.begin("ingest", "a", "given up", TODAY)
    old, young = stage(ledger, "old"), stage(ledger, "young")
    evidence = f"evidence/{ledger.put_evidence(b'never named')}"
    for path in (*kept, old, evidence, f"runs/{run.run_id}.json"):
        age(ledger, path, 2)
    gone = {old, evidence, f"runs/{run.run_id}.json"}
    assert set(collect(ledger, DAY, TODAY, dry_run=True).files) == gone
    assert ledger.store.exists(old)
    collected = collect(ledger, DAY, TODAY)
    assert (set(collected.files), collected.entry) == (gone, 3)
    assert {path for path in ledger.store.list() if not path.startswith(("log/", "runs/", "evidence/"))} >= {young}
    assert set(kept) <= set(ledger.store.list())
    assert verify(ledger.store.url).unlisted == (young,)
    assert collect(ledger, DAY, TODAY).entry is None


def test_a_run_whose_files_were_collected_commits_nothing_and_can_be_repeated(ledger: Ledger) -> None:
    run = ledger.begin("ingest", "a", "slow", TODAY)
    segment = ledger.write_segment("dead_letters", "a", letters("a", "slow"))
    collect(ledger, NOW, TODAY)
    with pytest.raises(LedgerError, match="run it again"):
        ledger.commit(run, [segment])
    assert reasons(ledger) == []
    commit(ledger, "slow", "a", "slow")
    assert reasons(ledger) == ["slow"]
    verify(ledger.store.url)


def test_a_run_that_began_before_and_staged_afterwards_commits(ledger: Ledger) -> None:
    run = ledger.begin("ingest", "a", "slow", TODAY)
    stray = stage(ledger, "stray")
    for path in (stray,):
        age(ledger, path, 2)
    collect(ledger, DAY, TODAY)
    ledger.commit(run, [ledger.write_segment("dead_letters", "a", letters("a", "kept"))])
    assert reasons(ledger) == ["kept"]
    verify(ledger.store.url)


def test_a_run_that_finds_the_file_of_a_gc_under_way_is_told(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    """It begins between the two entries of a gc, finds its segment already there, and the gc then removes it."""
    stage(ledger, "again")
    other = Ledger.open(ledger.store.url)
    begun = []

    def begin_and_stage(*_: object) -> None:
        run = other.begin("ingest", "a", "again", TODAY)
        begun.append((run, other.write_segment("dead_letters", "a", letters("a", "again"))))
        monkeypatch.undo()

    monkeypatch.setattr(type(ledger.store), "delete", lambda store, path: (begin_and_stage(), store.delete(path)))
    collect(ledger, NOW, TODAY)
    ((run, segment),) = begun
    with pytest.raises(LedgerError, match="run it again"):
        other.commit(run, [segment])
    commit(other, "again", "a", "again")
    assert reasons(other) == ["again"]
    verify(ledger.store.url)


def test_an_interrupted_gc_is_finished_by_the_next(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    path = stage(ledger, "old")
    age(ledger, path, 2)
    monkeypatch.setattr(type(ledger.store), "delete", lambda *_: (_ for _ in ()).throw(OSError("out of order")))
    with pytest.raises(OSError, match="out of order"):
        collect(ledger, DAY, TODAY)
    monkeypatch.undo()
    assert ledger.store.exists(path)
    assert collect(ledger, DAY, TODAY).files == (path,)
    assert not ledger.store.exists(path)
    assert [entry.kind for entry in ledger.entries()] == ["init", "gc", "gc"]


def test_a_commit_that_came_between_makes_it_begin_again(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    path = stage(ledger, "stray")
    other = Ledger.open(ledger.store.url)
    put = Ledger.put_evidence
    monkeypatch.setattr(Ledger, "put_evidence", lambda *a: (commit(other, "1"), put(*a))[1])
    with pytest.raises(Overtaken):
        collect(ledger, NOW, TODAY)
    assert ledger.store.exists(path)


def test_drafts_and_the_rest_of_an_erasure_and_narrower_bundles_go(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bundles, "WIDTH", 2)
    filled(ledger)
    path = next(ledger.store.list("segments/documents/a"))
    data = ledger.store.get(path)
    redact(ledger, "a", WHOLE.id, TODAY)
    ledger.store.create(path, data)
    draft = Path(ledger.store.location(".drafts/0"))
    draft.write_bytes(b"half of a segm")
    made = [*ledger.store.list("bundles")]
    collect(ledger, NOW, TODAY)
    assert not draft.exists()
    assert not ledger.store.exists(path)
    left = [*ledger.store.list("bundles")]
    assert set(left) < set(made)
    assert verify(ledger.store.url).size == Ledger.open(ledger.store.url).size() == ledger.size()
