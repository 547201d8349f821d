"""The whole road, by the command line, as a user takes it; and what a crash, a leak or a guess could do to it."""

import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.dataset as ds
import pytest
from small_road import IDS, PHONES, write_sources

import provenance
from detectors.analyzer import Detector
from detectors.fingerprint import Fingerprinter, Profile
from provenance import catalog
from provenance.cli import main
from provenance.errors import TamperedError, WithdrawnError
from provenance.keys import Secret
from provenance.ledger import Ledger

ORIGIN = "example.org/road"
SCRIPT = str(Path(sys.executable).parent / "provenance")


@dataclass(frozen=True)
class Road:
    """A folder with sources, keys, a ledger and releases, and the command line pointed at them."""

    root: Path

    @property
    def environment(self) -> dict[str, str]:
        return {
            **os.environ,
            "PROVENANCE_LEDGER": str(self.root / "ledger"),
            "PROVENANCE_KEYS": str(self.root / "keys"),
        }

    def __call__(self, *arguments: str, expect: int = 0) -> str:
        """stdout of a command; its stderr is kept in `logs`."""
        done = subprocess.run([SCRIPT, *arguments], env=self.environment, capture_output=True, text=True, check=False)
        with (self.root / "logs").open("a") as logs:
            logs.write(done.stdout + done.stderr)
        assert done.returncode == expect, done.stderr[-3000:]
        return done.stdout

    def json(self, *arguments: str) -> Any:
        return json.loads(self(*arguments, "--format", "json"))

    def run(self, release: str = "first", *more: str) -> Any:
        return self.json("run", "--sources", str(self.root / "sources"), "--release", release, *more)

    def sql(self, statement: str) -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = self.json("sql", statement)
        return rows

    @property
    def ledger(self) -> Ledger:
        return Ledger.open(str(self.root / "ledger"))

    @property
    def release(self) -> Path:
        return self.root / "releases" / "first"

    def fingerprint(self) -> str:
        """SHA-256 over release data, policy and decisions; times, run ids and entry numbers left out."""
        digest = hashlib.sha256()
        decisions = catalog.query(
            self.ledger,
            "SELECT source_id, document_id, outcome, fired, unanswered, partner_source, partner_digest, similarity, "
            "licence, licences FROM decisions ORDER BY source_id, document_id",
        )
        rules = catalog.query(self.ledger, "SELECT * FROM rules ORDER BY rule_id")
        rows = ds.dataset(sorted(self.release.glob("data/**/*.parquet"))).to_table()
        rows = rows.drop_columns("decision_entry").sort_by([("source_id", "ascending"), ("document_id", "ascending")])
        for part in (decisions, rules, rows):
            digest.update(json.dumps(part.to_pylist(), sort_keys=True, default=str).encode())
        return digest.hexdigest()


def start(root: Path) -> Road:
    write_sources(root / "sources")
    road = Road(root)
    road("init", "--origin", ORIGIN)
    return road


@pytest.fixture(scope="module")
def road(tmp_path_factory: pytest.TempPathFactory) -> Road:
    """A road that was run once, undisturbed."""
    road = start(tmp_path_factory.mktemp("road"))
    road.run()
    return road


@pytest.fixture(scope="module")
def key(road: Road) -> str:
    return road.ledger.vkey


def test_the_road_ends_with_every_outcome_where_it_belongs(road: Road) -> None:
    outcomes = road.sql("SELECT source_id, outcome, count(*) AS n FROM decisions GROUP BY ALL ORDER BY ALL")
    assert [(row["source_id"], row["outcome"], row["n"]) for row in outcomes] == [
        ("clean", "cleared", 120),
        ("clean", "excluded", 6),
        ("forum", "excluded", 20),
        ("personal", "redact", 6),
    ]


def test_near_copies_of_an_excluded_source_are_excluded_with_their_partner_named(road: Road) -> None:
    copies = road.sql(
        "SELECT fired, partner_source, similarity FROM decisions "
        "WHERE source_id = 'clean' AND outcome = 'excluded' ORDER BY similarity"
    )
    assert [row["partner_source"] for row in copies] == ["forum"] * 6
    assert all(row["fired"] == ["CN-TAINT"] for row in copies)
    assert all(0.8 <= row["similarity"] < 1.0 for row in copies[:5])
    assert copies[5]["similarity"] == 1.0


def test_a_broken_line_is_counted_and_located(road: Road) -> None:
    (letter,) = road.sql("SELECT source_id, locator, reason FROM dead_letters")
    assert (letter["source_id"], letter["reason"]) == ("clean", "not valid JSON")
    assert letter["locator"].startswith("clean.jsonl#byte=")


def test_running_again_commits_nothing_new(road: Road) -> None:
    before = (road.ledger.size(), road.ledger.root())
    road.run()
    assert (road.ledger.size(), road.ledger.root()) == before


def test_ledger_and_release_verify(road: Road, key: str) -> None:
    verified = road.json("verify", "--key", key)
    assert verified["signed_size"] == verified["size"]
    assert verified["unlisted"] == []
    assert road.json("verify-release", str(road.release), "--key", key)["documents"] == 126


def test_explain_tells_rule_article_evidence_entry_and_release(road: Road) -> None:
    (forum,) = road.json("explain", "forum")
    rules = {rule["rule_id"]: rule for rule in forum["rules"]}
    assert rules["CN-CRAWL-ROBOTS"]["answer"] == "fired"
    assert rules["CN-CRAWL-ROBOTS"]["citation"]
    assert {entry["facts"] for entry in forum["entries"]} >= {"sources", "documents", "decisions"}
    locator = road.sql("SELECT locator FROM documents WHERE source_id = 'clean' ORDER BY locator LIMIT 1")[0]["locator"]
    (document,) = road.json("explain", f"clean:{locator}")
    assert document["outcome"] == "cleared"
    assert document["releases"] == ["first"]
    assert document["evidence"][0]["supports"] == "licence"
    assert road("explain", "nobody", expect=2) == ""


def test_trace_finds_a_text_and_its_near_copies_everywhere(road: Road) -> None:
    text = json.loads((road.root / "sources" / "forum.jsonl").read_text().splitlines()[0])["text"]
    asked = road.root / "asked.txt"
    asked.write_text(text)
    found = road.json("trace", "--text-file", str(asked))
    assert [(row["source_id"], row["outcome"]) for row in found] == [
        ("forum", "excluded"),
        ("clean", "excluded"),
    ]
    assert found[0]["similarity"] == 1.0
    assert road.json("trace", "--digest", found[1]["digest"])[0]["partner_source"] == "forum"
    asked.write_text("nothing like it")
    assert road.json("trace", "--text-file", str(asked)) == []


def test_a_release_is_plain_parquet_and_redacted_text_is_masked(road: Road) -> None:
    rows = ds.dataset(sorted(road.release.glob("data/**/*.parquet"))).to_table().to_pylist()
    masked = [row["text"] for row in rows if row["outcome"] == "redact"]
    assert len(masked) == 6
    assert all("<PHONE_NUMBER_1>" in text and "<CN_RESIDENT_ID_1>" in text for text in masked)
    assert {row["licence"] for row in rows} == {"CC-BY-4.0"}
    assert not {row["source_id"] for row in rows} & {"forum"}


def test_pull_gives_a_verified_copy_and_records_who_took_it(road: Road, key: str) -> None:
    copy = road.root / "pulled"
    road("pull", "first", "--to", str(copy), "--consumer", "team-a", "--training-run", "run-7")
    (pulled,) = road.sql("SELECT release, consumer, training_run FROM pulls")
    assert pulled == {"release": "first", "consumer": "team-a", "training_run": "run-7"}
    assert provenance.load_release(copy, vkey=key).dataset.count_rows() == 126
    shard = next(copy.glob("data/**/*.parquet"))
    shard.write_bytes(shard.read_bytes()[:-1] + b"?")
    with pytest.raises(TamperedError, match=shard.name):
        provenance.load_release(copy, vkey=key)
    assert "sql" not in road("verify", expect=0)


def test_a_flipped_byte_in_any_file_of_the_release_is_found_and_the_file_named(road: Road, key: str) -> None:
    copy = shutil.copytree(road.release, road.root / "flipped")
    for path in sorted(path for path in copy.rglob("*") if path.is_file()):
        data = path.read_bytes()
        for at in (0, len(data) // 2, len(data) - 1):
            path.write_bytes(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :])
            with pytest.raises(TamperedError) as caught:
                provenance.load_release(copy, vkey=key)
            assert str(path) in str(caught.value)
        path.write_bytes(data)
    provenance.load_release(copy, vkey=key)


def test_verify_exits_with_1_and_names_the_altered_file(road: Road, tmp_path: Path) -> None:
    other = Road(Path(shutil.copytree(road.root, tmp_path / "other")))
    for pattern in ("log/*.json", "segments/decisions/clean/*.parquet", "checkpoints/*", "evidence/*", "runs/*"):
        path = max((other.root / "ledger").glob(pattern))
        data = path.read_bytes()
        path.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
        assert str(path) in _stderr(other, "verify", expect=1)
        path.write_bytes(data)
    shard = next(other.release.glob("data/*/*.parquet"))
    shard.write_bytes(shard.read_bytes()[1:])
    key = road.ledger.vkey
    assert str(shard) in _stderr(other, "verify-release", str(other.release), "--key", key, expect=1)


def test_a_missing_segment_gives_a_sentence_and_no_traceback(road: Road, tmp_path: Path) -> None:
    other = Road(Path(shutil.copytree(road.root, tmp_path / "other")))
    next((other.root / "ledger/segments/decisions/clean").glob("*.parquet")).unlink()
    told = _stderr(other, "explain", "clean")
    assert "run 'provenance verify'" in told
    assert "Traceback" not in told


def test_no_personal_value_is_in_the_ledger_its_logs_or_the_release(road: Road) -> None:
    values = [value.encode() for value in (*PHONES[:6], *IDS[:6])]
    places = [
        road.root / "logs",
        *(p for top in ("ledger", "releases") for p in (road.root / top).rglob("*")),
    ]
    for path in places:
        if path.is_file():
            data = path.read_bytes() + str(path).encode()
            if path.suffix == ".parquet":
                data += json.dumps(ds.dataset(path).to_table().to_pylist(), default=str).encode()
            assert not [value for value in values if value in data], path


def test_planted_numbers_cannot_be_guessed_from_digests_tokens_or_fingerprints(road: Road) -> None:
    """Whoever has the ledger but not its secret tries every planted value and recognises none; with the secret, the
    same comparison recognises all of them, so it could have."""
    numbers = [*PHONES[:6], *IDS[:6]]
    texts = [json.loads(line)["text"] for line in (road.root / "sources/personal.jsonl").read_text().splitlines()]
    digests = _column(road, "SELECT digest FROM documents")
    subjects = _column(road, "SELECT subject FROM pii_findings")
    signatures = _column(road, "SELECT signature FROM fingerprints WHERE source_id = 'personal'")
    values = np.concatenate([np.frombuffer(signature, "<u4") for signature in signatures])

    def recognised(secret: Secret) -> tuple[int, int, float]:
        asked = pa.array(texts, pa.large_string())
        ids = pa.array([bytes(16)] * len(texts), pa.binary())
        found, _ = Detector(secret).findings(asked, ids, "guess")
        guessed, _ = Fingerprinter(Profile(), secret.shingle_key()).signatures(asked)
        return (
            len(digests & {secret.digest(text.encode()) for text in texts}),
            len(subjects & set(found["subject"].to_pylist())),
            float(np.isin(guessed, values).mean()),
        )

    assert recognised(Secret.load(road.ledger.secret_id, road.root / "keys")) == (6, len(subjects), 1.0)
    assert len(subjects) >= len(numbers)
    found_digests, found_subjects, found_values = recognised(Secret.generate())
    assert (found_digests, found_subjects) == (0, 0)
    assert found_values < 0.001
    for guess in (*numbers, *texts):
        for name in ("sha256", "sha1", "md5", "blake2b"):
            plain = hashlib.new(name, guess.encode()).digest()
            assert not subjects & {plain, plain[:16]}
            assert not digests & {plain, plain[:32]}


def _column(road: Road, statement: str) -> set[bytes]:
    return set(catalog.query(road.ledger, statement).column(0).to_pylist())


def test_a_release_name_is_never_used_for_other_contents(road: Road, tmp_path: Path) -> None:
    other = Road(Path(shutil.copytree(road.root, tmp_path / "other")))
    with (other.root / "sources" / "clean.jsonl").open("a") as file:
        file.write(json.dumps({"text": "一篇新写的笔记，与别的都不相同，说的是海边的早晨、渡船和卖鱼的人。"}) + "\n")
    size = other.ledger.size()
    assert "choose another name" in _stderr(
        other, "run", "--sources", str(other.root / "sources"), "--release", "first"
    )
    assert other.ledger.size() > size
    assert other.run("second")["releases"][1]["documents"] == 127


@pytest.mark.parametrize("name", ["..", ".", "", "../precious", "/precious", "Ä"])
def test_a_release_name_is_never_a_path(
    road: Road, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    precious = road.root / "precious"
    precious.mkdir(exist_ok=True)
    (precious / "file").write_text("kept")
    before = sorted(road.root.rglob("*"))
    for variable in ("PROVENANCE_LEDGER", "PROVENANCE_KEYS"):
        monkeypatch.setenv(variable, road.environment[variable])
    sources = ["--sources", str(road.root / "sources")]
    pull = ["pull", name, "--to", str(tmp_path / "x"), "--consumer", "team"]
    for command in (["release", name, *sources], ["run", "--release", name, *sources], pull):
        monkeypatch.setattr(sys, "argv", ["provenance", *command])
        with pytest.raises(SystemExit, match=r"^2$"):
            main()  # here, because a process takes seconds to say no
        assert "expected a name" in capsys.readouterr().err
    assert sorted(road.root.rglob("*")) == before
    assert (precious / "file").read_text() == "kept"


def test_a_folder_that_is_not_ours_is_never_replaced(road: Road, tmp_path: Path) -> None:
    (tmp_path / "second").mkdir()
    (tmp_path / "second" / "file").write_text("kept")
    arguments = ("release", "second", "--sources", str(road.root / "sources"), "--releases", str(tmp_path))
    assert "move it away" in _stderr(road, *arguments)
    assert (tmp_path / "second" / "file").read_text() == "kept"


def test_nothing_is_released_from_an_altered_ledger(road: Road, tmp_path: Path) -> None:
    other = Road(Path(shutil.copytree(road.root, tmp_path / "other")))
    segments = other.root / "ledger/segments/pii_findings"
    (findings,) = (segments / "personal").glob("*.parquet")
    (empty,) = (segments / "_").glob("*.parquet")
    findings.write_bytes(empty.read_bytes())
    told = _stderr(other, "release", "second", "--sources", str(other.root / "sources"), expect=1)
    assert str(findings) in told
    assert not (other.root / "releases" / "second").exists()


def test_a_lost_release_folder_is_said(road: Road, tmp_path: Path) -> None:
    other = Road(Path(shutil.copytree(road.root, tmp_path / "other")))
    shutil.rmtree(other.release)
    told = _stderr(other, "release", "first", "--sources", str(other.root / "sources"))
    assert "its folder is gone" in told
    assert "has no release of that name" in _stderr(
        other, "pull", "nope", "--to", str(tmp_path / "x"), "--consumer", "t"
    )
    taken = ("pull", "first", "--to", str(tmp_path / "x"), "--consumer")
    assert "not a person" in _stderr(other, *taken, f"somebody {PHONES[0]}")


def test_sources_without_any_near_duplicate_pass(tmp_path: Path) -> None:
    lonely = Road(tmp_path)
    write_sources(tmp_path / "sources", documents=3)
    (tmp_path / "sources" / "forum.yaml").unlink()
    assert lonely.run()["releases"][0]["documents"] == 3 + 6 + 6
    assert lonely.ledger.origin == "localhost/ledger"


def test_a_withdrawal_reaches_a_pulled_copy_through_the_ledger(road: Road, tmp_path: Path, key: str) -> None:
    other = Road(Path(shutil.copytree(road.root, tmp_path / "other")))
    declared = other.root / "sources" / "personal.yaml"
    declared.write_text(declared.read_text().replace("{declared: none}", WITHDRAWN_CONSENT))
    other("register", "--sources", str(other.root / "sources"))
    assert provenance.load_release(other.release, vkey=key).dataset.count_rows() == 126
    with pytest.raises(WithdrawnError, match="personal"):
        provenance.load_release(other.release, ledger=other.ledger)
    provenance.load_release(other.release, ledger=other.ledger, for_audit=True)


WITHDRAWN_CONSENT = "{declared: none, consent: {obtained_on: 2026-01-01, withdrawn_on: 2026-02-01}}"


def test_changed_texts_are_not_released_under_old_decisions(road: Road, tmp_path: Path) -> None:
    other = Road(Path(shutil.copytree(road.root, tmp_path / "other")))
    corpus = other.root / "sources" / "personal.jsonl"
    corpus.write_text(corpus.read_text().replace("联系", "聯繫"))
    told = _stderr(other, "release", "second", "--sources", str(other.root / "sources"), expect=1)
    assert "personal.jsonl: changed since source 'personal' was ingested" in told
    assert not (other.root / "releases" / "second").exists()


# ---------------------------------------------------------------------------- crashes


def _segments(kind: str) -> Callable[[Road], bool]:
    return lambda road: any((road.root / "ledger" / "segments" / kind).glob("[a-z]*/*.parquet"))


def _begun(kind: str) -> Callable[[Road], bool]:
    return lambda road: any(
        f'"kind":"{kind}"' in path.read_text() for path in (road.root / "ledger/runs").glob("*.json")
    )


MOMENTS = {
    "during ingest": _segments("documents"),
    "at the commit of the decisions": _segments("decisions"),
    "when near-duplicates begin": _begun("near-duplicates"),
    "during the release": lambda road: any(road.release.glob("data/*/*.parquet")),
}


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_run_killed_at_any_moment_is_completed_by_the_same_command(road: Road, moment: str, tmp_path: Path) -> None:
    victim = Road(tmp_path)
    shutil.copytree(road.root / "keys", tmp_path / "keys")
    write_sources(tmp_path / "sources")
    victim("init", "--origin", ORIGIN, "--secret-id", road.ledger.secret_id)
    command = [SCRIPT, "run", "--sources", str(tmp_path / "sources"), "--release", "first"]
    with subprocess.Popen(command, env=victim.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as job:
        deadline = time.monotonic() + 120
        while not MOMENTS[moment](victim) and job.poll() is None and time.monotonic() < deadline:
            time.sleep(0.002)
        assert job.poll() is None, "the run was over before it could be killed"
        os.kill(job.pid, signal.SIGKILL)
    victim("verify")
    victim.run()
    assert victim.fingerprint() == road.fingerprint()
    assert [entry.kind for entry in victim.ledger.entries()] == [entry.kind for entry in _undisturbed(road)]
    assert victim.json("verify-release", str(victim.release))["documents"] == 126


def _undisturbed(road: Road) -> list[Any]:
    """The entries of the run itself, without the pulls that other tests recorded later."""
    return [entry for entry in road.ledger.entries() if entry.kind != "pull"]


def _stderr(road: Road, *arguments: str, expect: int = 2) -> str:
    done = subprocess.run([SCRIPT, *arguments], env=road.environment, capture_output=True, text=True, check=False)
    assert done.returncode == expect, done.stderr
    return done.stderr


def test_the_log_of_a_run_is_dense_and_chained(road: Road) -> None:
    numbers = [entry.number for entry in road.ledger.entries()]
    assert all(b == a + 1 for a, b in pairwise(numbers))
