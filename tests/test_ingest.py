"""Ingest by one worker and by several: the same facts."""

import json
import shutil
from pathlib import Path

import pytest
from conftest import TODAY

from pipelines import runner
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
        (2, 1, None, "one worker is done before others start"),
        (2, 100, runner.THREADS, "threads start at once"),
        (8, 3000, runner.THREADS, "not enough for eight processes"),
        (8, 5000, "multi_processing", "enough for them"),
        (1, 5000, runner.THREADS, "nobody to share with"),
    ],
)
def test_processes_are_started_where_they_are_worth_it(monkeypatch, processors, megabytes, expected, reason):
    monkeypatch.setattr(runner, "cpu_count", lambda: processors)
    options = runner.readers(megabytes << 20)
    assert options == expected or expected in options, reason


def facts(ledger: Ledger) -> dict[str, list]:
    return {
        table: catalog.query(ledger, f"SELECT * FROM {table} ORDER BY ALL").to_pylist()
        for table in ("files", "documents", "fingerprints", "pii_findings", "dead_letters", "canaries")
    }


def test_threads_and_processes_find_what_one_worker_finds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, keys = tmp_path / "texts", tmp_path / "keys"
    folder.mkdir()
    for number in range(4):
        lines = [json.dumps({"text": text}) for text in TEXTS[number::4]]
        (folder / f"{number}.jsonl").write_text("\n".join([*lines, "no JSON"]))
    corpus = Corpus(("*.jsonl",), CorpusFormat.JSONL)
    source = Source(id="s", title=Title("例", "s"), acquisition=Acquisition.SELF_PRODUCED, corpus=corpus)
    declared = Declaration(folder / "s.yaml", source, "")
    made = init_ledger(str(tmp_path / "one" / "ledger"), "example.org/test", keys)
    register(made, declared, TODAY)
    shutil.copytree(tmp_path / "one", tmp_path / "several")
    shutil.copytree(tmp_path / "one", tmp_path / "threads")
    found = []
    for name, options in (("one", None), ("threads", runner.THREADS), ("several", runner.readers(1 << 40))):
        monkeypatch.setattr(runner, "readers", lambda _, options=options: options)
        ledger = Ledger.open(str(tmp_path / name / "ledger"))
        (result,) = ingest(ledger, [declared], keys, [], TODAY)
        assert result.counts["documents"] == len(TEXTS)
        assert result.counts["dead_letters"] == 4
        found.append(facts(ledger))
    assert found[0] == found[1] == found[2]
