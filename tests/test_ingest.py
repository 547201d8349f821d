"""Ingest by one worker and by several: the same facts."""

import json
import multiprocessing
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from conftest import TODAY

from pipelines import concurrency, runner
from pipelines.facts import FactFinder
from pipelines.ingest import ingest
from provenance import catalog
from provenance.declarations import Declaration
from provenance.init import init_ledger
from provenance.ledger import Ledger
from provenance.records import Acquisition, Corpus, CorpusFormat, Source, Title
from provenance.register import register

TEXTS = [f"第{number}位联系人，电话1380013{number:04}，现住某地。" for number in range(40)]


@pytest.mark.parametrize(
    ("processors", "megabytes", "expected", "reason"),
    [
        (2, 1, False, "one process is done as soon"),
        (2, 100, True, "there is something for each"),
        (8, 20, False, "not for eight"),
        (1, 5000, False, "nobody to share with"),
    ],
)
def test_forks_are_made_where_they_are_worth_it(monkeypatch, processors, megabytes, expected, reason):
    monkeypatch.setattr(runner, "cpu_count", lambda: processors)
    assert runner.is_worth_forks(megabytes << 20) == expected, reason


def facts(ledger: Ledger) -> dict[str, list]:
    return {
        table: catalog.query(ledger, f"SELECT * FROM {table} ORDER BY ALL").to_pylist()
        for table in ("files", "documents", "fingerprints", "pii_findings", "dead_letters", "canaries")
    }


@pytest.fixture
def declared(tmp_path: Path) -> Declaration:
    """A source of four files, registered in the ledgers `one`, `threads` and `forks`."""
    folder, keys = tmp_path / "texts", tmp_path / "keys"
    folder.mkdir()
    for number in range(4):
        lines = [json.dumps({"text": text}) for text in TEXTS[number::4]]
        (folder / f"{number}.jsonl").write_text("\n".join([*lines, "no JSON"]))
    corpus = Corpus(("*.jsonl",), CorpusFormat.JSONL)
    source = Source(id="s", title=Title("例", "s"), acquisition=Acquisition.SELF_PRODUCED, corpus=corpus)
    declared = Declaration(folder / "s.yaml", source, "")
    register(init_ledger(str(tmp_path / "one" / "ledger"), "example.org/test", keys), declared, TODAY)
    for name in ("threads", "forks"):
        shutil.copytree(tmp_path / "one", tmp_path / name)
    return declared


def test_threads_and_forks_find_what_one_worker_finds(
    tmp_path: Path, declared: Declaration, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = []
    for name, beam_args in (("one", []), ("threads", ["--direct_num_workers", "2"]), ("forks", [])):
        monkeypatch.setattr(runner, "is_worth_forks", lambda _, name=name: name == "forks")
        ledger = Ledger.open(str(tmp_path / name / "ledger"))
        (result,) = ingest(ledger, [declared], tmp_path / "keys", beam_args, TODAY)
        assert result.counts["documents"] == len(TEXTS)
        assert result.counts["dead_letters"] == 4
        found.append(facts(ledger))
    assert found[0] == found[1] == found[2]


def test_a_job_whose_fork_is_killed_fails_and_can_be_repeated(
    tmp_path: Path, declared: Declaration, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runner, "is_worth_forks", lambda _: True)
    ledger = Ledger.open(str(tmp_path / "forks" / "ledger"))
    size = ledger.size()
    with monkeypatch.context() as once:
        once.setattr(FactFinder, "facts", lambda *_: os.kill(os.getpid(), signal.SIGKILL))
        with pytest.raises(Exception, match="process was killed"):
            list(ingest(ledger, [declared], tmp_path / "keys", [], TODAY))
    assert ledger.size() == size
    (result,) = ingest(ledger, [declared], tmp_path / "keys", [], TODAY)
    assert result.counts["documents"] == len(TEXTS)


_FORK_AND_WAIT = """
import os, time
from pipelines import concurrency
with concurrency.forks():
    print(concurrency.call(os.getpid), flush=True)
    time.sleep(60)
"""


def test_forks_end_with_their_parent() -> None:
    command = [sys.executable, "-c", _FORK_AND_WAIT]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout
        fork = int(parent.stdout.readline())
        parent.kill()
    for _ in range(100):
        if not Path(f"/proc/{fork}").exists() or "State:\tZ" in Path(f"/proc/{fork}/status").read_text():
            return
        time.sleep(0.1)
    pytest.fail("the fork is still there")


_BARRIER = multiprocessing.get_context("fork").Barrier(2)  # for threads and for processes


def meet() -> None:
    _BARRIER.wait(20)


class Meet(concurrency.ConcurrentDoFn):
    """Two elements that wait for each other."""

    def work(self, element: int) -> Iterator[int]:
        concurrency.call(meet)
        yield element


@pytest.mark.skipif((os.cpu_count() or 1) < 2, reason="two forks need two processors")
@pytest.mark.parametrize("at_once", [concurrency.forks, concurrency.threads])
def test_several_elements_are_in_work_at_once_and_none_is_lost(at_once: Callable[[], Any]) -> None:
    found: list[int] = []
    step = Meet()
    with at_once():
        step.start_bundle()
        for element in range(6):
            found += step.process(element)
        found += [one.value for one in step.finish_bundle()]
    assert found == list(range(6))


def test_a_call_is_done_here_where_there_are_no_forks() -> None:
    assert concurrency.call(os.getpid) == os.getpid()
    with concurrency.forks():
        assert concurrency.call(os.getpid) != os.getpid()
    assert concurrency.call(os.getpid) == os.getpid()
