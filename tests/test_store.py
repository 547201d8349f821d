"""A store puts if absent, durably, and shows nothing half-written."""

import multiprocessing
from pathlib import Path

import pytest

from provenance.errors import LedgerError
from provenance.store import AlreadyExists, LocalStore, NotFound, open_store


def test_what_was_created_is_read_back_and_listed(tmp_path: Path) -> None:
    store = LocalStore(tmp_path)
    store.create("log/1.json", b"one")
    store.create("log/0.json", b"")
    assert store.get("log/1.json") == b"one"
    assert list(store.list("log")) == ["log/0.json", "log/1.json"]
    assert store.exists("log/0.json")
    assert not store.exists("log/2.json")
    assert Path(store.location("log/1.json")).read_bytes() == b"one"


def test_a_taken_path_is_refused_and_left_as_it_was(tmp_path: Path) -> None:
    store = LocalStore(tmp_path)
    store.create("a", b"first")
    with pytest.raises(AlreadyExists):
        store.create("a", b"second")
    assert store.get("a") == b"first"
    assert list(tmp_path.iterdir()) == [tmp_path / "a"], "no draft is left behind"


def test_a_missing_path_is_named(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match=r"nowhere"):
        LocalStore(tmp_path).get("nowhere")


def test_a_draft_of_a_killed_writer_is_not_listed(tmp_path: Path) -> None:
    (tmp_path / ".abc.draft").write_bytes(b"half")
    assert list(LocalStore(tmp_path).list()) == []


def test_a_url_that_no_store_serves_is_refused() -> None:
    with pytest.raises(LedgerError, match=r"s3://bucket/ledger"):
        open_store("s3://bucket/ledger")


def _create(folder: str, who: int) -> bool:
    try:
        LocalStore(Path(folder)).create("contested", str(who).encode())
    except AlreadyExists:
        return False
    return True


def test_of_many_processes_exactly_one_creates(tmp_path: Path) -> None:
    with multiprocessing.get_context("spawn").Pool(4) as pool:
        won = pool.starmap(_create, [(str(tmp_path), who) for who in range(16)])
    assert sum(won) == 1
    assert LocalStore(tmp_path).get("contested") == str(won.index(True)).encode()
