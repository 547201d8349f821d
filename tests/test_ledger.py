"""A commit is one entry: dense, atomic, found again by its run, and seen whole or not at all."""

import multiprocessing
import os
import signal
import time
from datetime import date
from pathlib import Path

import pyarrow as pa
import pytest
from conftest import TODAY

from provenance import catalog
from provenance.errors import LedgerError, TamperedError
from provenance.init import init_ledger
from provenance.ledger import LEDGER_WIDE, MAX_ENTRY_BYTES, Ledger
from provenance.records import TABLES, DeadLetter
from provenance.runs import Run, format_run, parse_run
from provenance.schemas import to_table
from provenance.store import LocalStore


def letters(source_id: str, *reasons: str) -> pa.Table:
    return to_table("dead_letters", [DeadLetter(source_id, f"f#byte={i}", r) for i, r in enumerate(reasons)])


def commit(ledger: Ledger, inputs: str, source_id: str = "a", *reasons: str) -> int:
    run = ledger.begin("ingest", source_id, inputs, TODAY)
    segment = ledger.write_segment("dead_letters", source_id, letters(source_id, *reasons or (inputs,)))
    return ledger.commit(run, [segment], [f"dead_letters/{source_id}"])


def reasons(ledger: Ledger, size: int | None = None) -> list[str]:
    return catalog.query(ledger, "SELECT reason FROM dead_letters ORDER BY reason", size)["reason"].to_pylist()


def test_a_new_ledger_has_one_entry_and_an_empty_view_of_every_table(ledger: Ledger) -> None:
    assert ledger.size() == 1
    for table in TABLES:
        assert catalog.query(ledger, f"SELECT count(*) AS n FROM {table}").to_pylist() == [{"n": 0}]


def test_a_folder_without_a_ledger_is_named_with_the_remedy(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="provenance init"):
        Ledger.open(str(tmp_path))


def test_entries_are_numbered_densely_and_chained(ledger: Ledger) -> None:
    assert [commit(ledger, str(i)) for i in range(5)] == [1, 2, 3, 4, 5]
    for number in range(1, 6):
        assert ledger.leaf_hashes()[number - 1].hex().encode() in ledger.entry_bytes(number)


def test_a_later_commit_replaces_what_it_says_and_time_travel_sees_both(ledger: Ledger) -> None:
    commit(ledger, "1", "a", "old")
    commit(ledger, "2", "b", "other")
    commit(ledger, "3", "a", "new", "newer")
    assert reasons(ledger) == ["new", "newer", "other"]
    assert reasons(ledger, 3) == ["old", "other"]
    assert reasons(ledger, 1) == []
    with pytest.raises(LedgerError, match="choose one from 1 to 4"):
        reasons(ledger, 5)


def test_replacing_every_source_leaves_only_the_new_rows(ledger: Ledger) -> None:
    commit(ledger, "1", "a", "old")
    commit(ledger, "2", "b", "other")
    run = ledger.begin("decide", LEDGER_WIDE, "x", TODAY)
    ledger.commit(run, [ledger.write_segment("dead_letters", "c", letters("c", "only"))], ["dead_letters/*"])
    assert reasons(ledger) == ["only"]


def test_a_run_that_was_committed_is_found_and_not_doubled(ledger: Ledger) -> None:
    run = ledger.begin("ingest", "a", "inputs", TODAY)
    segment = ledger.write_segment("dead_letters", "a", letters("a", "x"))
    number = ledger.commit(run, [segment])
    assert Ledger.open(ledger.store.url).commit(run, [segment]) == number
    assert ledger.size() == 2


def test_a_repeated_run_reads_back_its_date(ledger: Ledger) -> None:
    first = ledger.begin("decide", LEDGER_WIDE, "inputs", date(2026, 1, 1))
    again = Ledger.open(ledger.store.url).begin("decide", LEDGER_WIDE, "inputs", date(2027, 1, 1))
    assert again == first


def test_equal_inputs_after_a_change_and_back_are_a_new_run(ledger: Ledger) -> None:
    assert [commit(ledger, inputs) for inputs in ("one", "two", "one")] == [1, 2, 3]
    assert ledger.is_current("ingest", "a", "one")
    assert not ledger.is_current("ingest", "a", "two")


def test_a_long_list_of_segments_goes_to_a_manifest_the_entry_binds(ledger: Ledger) -> None:
    run = ledger.begin("ingest", "many", "inputs", TODAY)
    segments = [ledger.write_segment("dead_letters", f"s{i}", letters(f"s{i}", f"{i:03}")) for i in range(500)]
    number = ledger.commit(run, segments)
    assert len(ledger.entry_bytes(number)) <= MAX_ENTRY_BYTES
    assert len(list(ledger.store.list("manifests"))) == 1
    assert len(Ledger.open(ledger.store.url).entry(number).segments) == 500
    assert reasons(ledger) == [f"{i:03}" for i in range(500)]


def test_a_newer_format_is_refused_in_a_sentence(ledger: Ledger) -> None:
    path = Path(ledger.store.location("log/00000000000000000000.json"))
    path.write_bytes(path.read_bytes().replace(b'"format":1', b'"format":2'))
    with pytest.raises(LedgerError, match="format 2, this version reads format 1"):
        Ledger.open(ledger.store.url)


def test_a_run_file_round_trips_and_any_flipped_byte_is_seen() -> None:
    run = Run("ab" * 16, "ingest", "a", "00", 3, TODAY)
    data = format_run(run)
    path = f"runs/{run.run_id}.json"
    assert parse_run(data, path) == run
    for i in range(len(data)):
        with pytest.raises(TamperedError, match=path):
            parse_run(data[:i] + bytes([data[i] ^ 1]) + data[i + 1 :], path)


def test_sql_answers_one_select_and_reads_nothing_but_the_ledger(ledger: Ledger, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("x")
    for statement in (
        f"SELECT * FROM read_text('{secret}')",
        f"COPY (SELECT 1) TO '{tmp_path / 'out.csv'}'",
        "DROP VIEW sources",
        "SELECT 1; SELECT 2",
        "SET VARIABLE ledger = '/'",
        "ATTACH ':memory:' AS other",
        "SELECT nothing FROM nowhere",
    ):
        with pytest.raises(LedgerError, match="sql"):
            catalog.query(ledger, statement)


# ---------------------------------------------------------------------------- many writers, some killed


def _write_many(url: str, who: int, commits: int) -> None:
    ledger = Ledger.open(url)
    for i in range(commits):
        commit(ledger, f"{who}-{i}", f"w{who}")


def test_many_writers_lose_and_double_nothing(ledger: Ledger) -> None:
    with multiprocessing.get_context("spawn").Pool(4) as pool:
        pool.starmap(_write_many, [(ledger.store.url, who, 10) for who in range(4)])
    inputs = sorted(entry.inputs for entry in ledger.entries(1))
    assert inputs == sorted(f"{who}-{i}" for who in range(4) for i in range(10))
    assert Ledger.open(ledger.store.url).root() == ledger.root()


def test_a_writer_killed_at_any_moment_leaves_a_ledger_that_goes_on(ledger: Ledger) -> None:
    context = multiprocessing.get_context("spawn")
    for attempt in range(3):
        before = ledger.size()
        writer = context.Process(target=_write_many, args=(ledger.store.url, attempt, 10_000))
        writer.start()
        deadline = time.monotonic() + 30
        while ledger.size() < before + 3 + attempt and time.monotonic() < deadline:
            time.sleep(0.01)
        assert writer.pid is not None
        os.kill(writer.pid, signal.SIGKILL)
        writer.join()
        acknowledged = ledger.size()
        assert acknowledged > before
        assert commit(Ledger.open(ledger.store.url), f"after-{attempt}") == acknowledged


def test_a_store_that_overwrites_is_refused_before_anything_is_committed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    create = LocalStore.create

    def overwrite(store: LocalStore, path: str, data: bytes) -> None:
        store.delete(path)
        create(store, path, data)

    monkeypatch.setattr(LocalStore, "create", overwrite)
    with pytest.raises(LedgerError, match="conditional puts"):
        init_ledger(str(tmp_path / "ledger"), "example.org/ledger", tmp_path / "keys")
    assert not (tmp_path / "ledger" / "log").exists()
