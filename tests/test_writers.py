"""Many writers, one log: dense, none lost, none doubled; on a folder and in a bucket; killed when it suits nobody."""

import multiprocessing
import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import ORIGIN, TODAY
from stores.server import new_url
from test_ledger import letters

from provenance import catalog
from provenance.init import init_ledger
from provenance.ledger import Ledger
from provenance.verification import verify

PLACES = ["folder", pytest.param("bucket", marks=pytest.mark.stores)]
WRITERS = 16
COMMITS = 200

SPAWN = multiprocessing.get_context("spawn")


@pytest.fixture(params=PLACES)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A new ledger."""
    place = str(tmp_path / "ledger") if request.param == "folder" else new_url()
    return init_ledger(place, ORIGIN, tmp_path / "keys").store.url


def write(url: str, writer: int, commits: int, acknowledged: Path) -> None:
    """Commit, each with a row of its own, and note down what was acknowledged."""
    ledger = Ledger.open(url)
    with (acknowledged / str(writer)).open("a") as noted:
        for n in range(commits):
            source_id, row = f"w{writer}", f"{writer}/{n}"
            run = ledger.begin("ingest", source_id, row, TODAY)
            number = ledger.commit(run, [ledger.write_segment("dead_letters", source_id, letters(source_id, row))])
            noted.write(f"{number} {row}\n")
            noted.flush()


def started(work: Callable[..., None], *arguments: object) -> multiprocessing.process.BaseProcess:
    process = SPAWN.Process(target=work, args=arguments)
    process.start()
    return process


def noted(folder: Path) -> dict[int, str]:
    """What the writers were told: entry number by row."""
    lines = [line for path in folder.iterdir() for line in path.read_text().splitlines()]
    told = {int(number): row for number, row in (line.split() for line in lines)}
    assert len(told) == len(lines), "a number was given out twice"
    return told


def test_sixteen_writers_make_one_dense_log(url: str, tmp_path: Path) -> None:
    (tmp_path / "told").mkdir()
    start = time.perf_counter()
    writers = [started(write, url, n, COMMITS, tmp_path / "told") for n in range(WRITERS)]
    for writer in writers:
        writer.join(600)
        assert writer.exitcode == 0
    seconds = time.perf_counter() - start
    told = noted(tmp_path / "told")
    ledger = Ledger.open(url)
    assert sorted(told) == list(range(1, ledger.size())) == list(range(1, WRITERS * COMMITS + 1))
    rows = catalog.query(ledger, "SELECT reason FROM dead_letters")["reason"].to_pylist()
    assert sorted(rows) == sorted(told.values()) == sorted(f"{w}/{n}" for w in range(WRITERS) for n in range(COMMITS))
    assert verify(url).root == ledger.root().hex() == Ledger.open(url).root().hex()
    print(f"{url.partition(':')[0][:2]}: {WRITERS} writers, {len(told) / seconds:.0f} commits/s")


def commit_the_same(url: str, barrier: object, told: Path, writer: int) -> None:
    ledger = Ledger.open(url)
    run = ledger.begin("ingest", "a", "the same", TODAY)
    segment = ledger.write_segment("dead_letters", "a", letters("a", "the same"))
    barrier.wait(60)  # type: ignore[attr-defined]
    (told / str(writer)).write_text(str(ledger.commit(run, [segment])))


def test_writers_of_the_same_run_make_one_entry_and_all_are_told_its_number(url: str, tmp_path: Path) -> None:
    (tmp_path / "told").mkdir()
    barrier = SPAWN.Barrier(4)
    for writer in [started(commit_the_same, url, barrier, tmp_path / "told", n) for n in range(4)]:
        writer.join(120)
        assert writer.exitcode == 0
    assert {path.read_text() for path in (tmp_path / "told").iterdir()} == {"1"}
    assert Ledger.open(url).size() == 2


def test_writers_killed_at_any_moment_lose_nothing_that_was_acknowledged(url: str, tmp_path: Path) -> None:
    (tmp_path / "told").mkdir()
    for attempt in range(4):
        writers = [started(write, url, 10 * attempt + n, 10_000, tmp_path / "told") for n in range(3)]
        wanted = 20 * (attempt + 1)
        while sum(path.read_text().count("\n") for path in (tmp_path / "told").iterdir()) < wanted:
            assert all(writer.is_alive() for writer in writers)
            time.sleep(0.01)
        for writer in writers:
            assert writer.pid
            os.kill(writer.pid, signal.SIGKILL)
            writer.join()
        verify(url)
    told = noted(tmp_path / "told")
    ledger = Ledger.open(url)
    assert set(told) <= set(range(1, ledger.size()))
    rows = catalog.query(ledger, "SELECT reason FROM dead_letters")["reason"].to_pylist()
    assert set(told.values()) <= set(rows)
    assert len(set(rows)) == len(rows) == ledger.size() - 1
