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
        (1, 1000, None, "nobody to share with"),
        (8, 60, None, "no more than a process is worth"),
        (8, 70, 2, "a process for every 32 MB"),
        (8, 1000, 8, "and no more than processors"),
        (None, 1000, None, "their number is not known"),
    ],
)
def test_processes_are_started_where_they_are_worth_it(monkeypatch, processors, megabytes, expected, reason):
    monkeypatch.setattr(runner, "cpu_count", lambda: processors)
    options = runner.processes(megabytes << 20)
    assert (options and int(options[options.index("--direct_num_workers") + 1])) == expected, reason


def facts(ledger: Ledger) -> dict[str, list]:
    return {
        table: catalog.query(ledger, f"SELECT * FROM {table} ORDER BY ALL").to_pylist()
        for table in ("files", "documents", "fingerprints", "pii_findings", "dead_letters", "canaries")
    }


def test_several_processes_find_what_one_worker_finds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
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
    found = []
    for name, share in (("one", runner.BYTES_PER_PROCESS), ("several", 1)):
        monkeypatch.setattr(runner, "BYTES_PER_PROCESS", share)
        ledger = Ledger.open(str(tmp_path / name / "ledger"))
        (result,) = ingest(ledger, [declared], keys, [], TODAY)
        assert result.counts["documents"] == len(TEXTS)
        assert result.counts["dead_letters"] == 4
        found.append(facts(ledger))
    assert found[0] == found[1]
