"""The whole road with its ledger in a bucket: the same commands, the same outcome."""

import json
import os
import random
import subprocess
from pathlib import Path
from typing import Any

import pytest
from small_road import CLEAN, EVIDENCE, SYLLABLES, write_sources
from stores.server import new_url
from test_road import ORIGIN, SCRIPT

from pipelines.runner import BYTES_PER_PROCESSOR
from provenance.ledger import Ledger

pytestmark = pytest.mark.stores


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bucket")
    write_sources(folder / "sources", documents=20)
    return folder


@pytest.fixture(scope="module")
def url() -> str:
    return new_url()


def command(place: Path, url: str, *arguments: str) -> Any:
    environment = {**os.environ, "PROVENANCE_LEDGER": url, "PROVENANCE_KEYS": str(place / "keys")}
    line = [SCRIPT, *arguments, "--format", "json"]
    done = subprocess.run(line, cwd=place, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    return json.loads(done.stdout)


def test_every_stage_works_on_a_bucket(place: Path, url: str) -> None:
    sources = ("--sources", str(place / "sources"))
    made = command(place, url, "init", "--origin", ORIGIN)
    command(place, url, "register", *sources)
    command(place, url, "ingest", *sources)
    command(place, url, "near-duplicates", *sources)
    command(place, url, "decide")
    command(place, url, "release", "first", *sources)
    command(place, url, "checkpoint")
    assert command(place, url, "verify", "--key", made["vkey"])["unlisted"] == []
    outcomes = command(place, url, "sql", "SELECT outcome, count(*) AS n FROM decisions GROUP BY ALL")
    assert {row["outcome"]: row["n"] for row in outcomes} == {"cleared": 20, "excluded": 26, "redact": 6}
    assert command(place, url, "verify-release", "releases/first", "--ledger", url)["documents"] == 26
    taken = command(place, url, "pull", "first", "--to", str(place / "taken"), "--consumer", "team")
    assert taken
    assert command(place, url, "explain", "forum")[0]["outcome"] == "excluded"
    assert command(place, url, "diff", "--from", "1")
    assert all(finding["well"] for finding in command(place, url, "doctor"))


def test_a_source_large_enough_for_forks_goes_into_a_bucket(tmp_path: Path, url: str) -> None:
    """They read and encode; what they inherit of the bucket they must not touch."""
    size = 2 * (os.cpu_count() or 1) * BYTES_PER_PROCESSOR
    lines = ("".join(rng.choices(SYLLABLES, k=20_000)) for rng in map(random.Random, range(size // 60_000)))
    text = "\n".join(json.dumps({"text": line}, ensure_ascii=False) for line in lines)
    (tmp_path / "large.jsonl").write_text(text, "utf-8")
    (tmp_path / "licence.txt").write_text(EVIDENCE, "utf-8")
    (tmp_path / "clean.yaml").write_text(CLEAN.format(paths="large.jsonl"), "utf-8")
    bucket = f"{url}-large"
    command(tmp_path, bucket, "init", "--origin", ORIGIN)
    command(tmp_path, bucket, "register", "--sources", str(tmp_path))
    command(tmp_path, bucket, "ingest", "--sources", str(tmp_path))
    ((found,),) = (row.values() for row in command(tmp_path, bucket, "sql", "SELECT count(*) AS n FROM fingerprints"))
    assert found == text.count("\n") + 1


def test_running_again_commits_nothing_new(place: Path, url: str) -> None:
    size = Ledger.open(url).size()
    command(place, url, "run", "--sources", str(place / "sources"), "--release", "first")
    assert [entry.kind for entry in Ledger.open(url).entries(size)] == []


def test_no_key_and_no_secret_is_in_the_bucket(place: Path, url: str) -> None:
    store = Ledger.open(url).store
    secrets = [path.read_text().strip() for path in (place / "keys").iterdir()]
    for path in store.list():
        data = store.get(path).decode("utf-8", "replace")
        assert not [secret for secret in secrets if secret in data], path
