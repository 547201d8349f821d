"""The command line answers, refuses and exits as it says, without a traceback."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from small_road import write_sources

SCRIPT = str(Path(sys.executable).parent / "provenance")


def run(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    bare = {name: value for name, value in os.environ.items() if not name.startswith("PROVENANCE_")}
    command = [SCRIPT, *map(str, arguments)]
    return subprocess.run(command, env=bare | environment, capture_output=True, text=True, check=False)


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    return write_sources(tmp_path / "sources", documents=3)


REFUSED = [
    (["verify", "--ledger", "{nowhere}"], "no ledger here"),
    (["explain", "x", "--ledger", "{nowhere}"], "provenance init"),
    (["sql", "SELECT 1"], "Missing option '--ledger'"),
    (["register", "--check", "--sources", "{empty}"], "no *.yaml file"),
    (["register", "--sources", "{sources}"], "Missing option '--ledger'"),
    (["decide", "--ledger", "{nowhere}", "--as-of", "tomorrow"], "does not match the format"),
    (["trace", "--ledger", "{nowhere}"], "Give one of --text-file and --digest"),
    (["nonsense"], "No such command"),
]


@pytest.mark.parametrize(("arguments", "told"), REFUSED, ids=[" ".join(row[0][:2]) for row in REFUSED])
def test_misuse_is_a_sentence_and_exit_2(arguments: list[str], told: str, sources: Path, tmp_path: Path) -> None:
    places = {"nowhere": tmp_path / "nowhere", "empty": tmp_path, "sources": sources}
    done = run(*(argument.format(**places) for argument in arguments))
    assert done.returncode == 2
    assert told in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


def test_check_validates_without_writing(sources: Path, tmp_path: Path) -> None:
    before = sorted(tmp_path.rglob("*"))
    done = run("register", "--check", "--sources", sources, "--format", "json")
    assert [row["source"] for row in json.loads(done.stdout)] == ["clean", "forum", "personal"]
    assert sorted(tmp_path.rglob("*")) == before


def test_a_wrong_declaration_is_named_with_field_and_remedy(sources: Path) -> None:
    path = sources / "clean.yaml"
    path.write_text(path.read_text().replace("CC-BY-4.0", "cc by 4.0"))
    done = run("register", "--check", "--sources", sources)
    assert done.returncode == 2
    for part in (str(path), "licence.claimed", "CC-BY-4.0"):
        assert part in done.stderr


def test_core_verbs_work_one_by_one(sources: Path, tmp_path: Path) -> None:
    place = {"PROVENANCE_LEDGER": str(tmp_path / "ledger"), "PROVENANCE_KEYS": str(tmp_path / "keys")}
    made = json.loads(run("init", "--origin", "example.org/x", "--format", "json", **place).stdout)
    again = run("init", "--origin", "example.org/x", **place)
    assert (again.returncode, "there is a ledger already" in again.stderr) == (2, True)
    assert run("register", "--sources", sources, **place).returncode == 0
    assert json.loads(run("sql", "SELECT count(*) AS n FROM sources", "--format", "json", **place).stdout) == [{"n": 3}]
    assert json.loads(run("sql", "SELECT count(*) AS n FROM sources", "--at", "2", "--format", "json", **place).stdout)
    assert run("checkpoint", **place).returncode == 0
    verified = run("verify", "--key", made["vkey"], "--format", "json", **place)
    assert json.loads(verified.stdout)["signed_size"] == 4
    assert run("verify", "--key", "nonsense", **place).returncode == 2
    key_file = tmp_path / "key.pub"
    key_file.write_text(made["vkey"] + "\n")
    assert run("verify", "--key", key_file, **place).returncode == 0
    assert run("doctor", **place).returncode == 0


def test_a_lost_secret_is_named_before_anything_is_read(sources: Path, tmp_path: Path) -> None:
    place = {"PROVENANCE_LEDGER": str(tmp_path / "ledger"), "PROVENANCE_KEYS": str(tmp_path / "keys")}
    run("init", "--origin", "example.org/x", **place)
    run("register", "--sources", sources, **place)
    (secret,) = (tmp_path / "keys").glob("*.secret")
    secret.unlink()
    done = run("ingest", "--sources", sources, **place)
    assert done.returncode == 2
    assert secret.name in done.stderr
    assert "Traceback" not in done.stderr


def test_an_option_that_nobody_knows_is_refused(sources: Path, tmp_path: Path) -> None:
    place = {"PROVENANCE_LEDGER": str(tmp_path / "ledger"), "PROVENANCE_KEYS": str(tmp_path / "keys")}
    done = run("run", "--sources", sources, "--release", "x", "--as-off", "2026-01-01", **place)
    assert done.returncode == 2
    assert "as-off" in done.stderr.replace("_", "-")


def test_doctor_fails_when_another_distribution_owns_a_package_of_ours(tmp_path: Path) -> None:
    other = tmp_path / "other-1.0.dist-info"
    other.mkdir()
    (other / "METADATA").write_text("Metadata-Version: 2.1\nName: other\nVersion: 1.0\n")
    (other / "top_level.txt").write_text("detectors\n")
    done = run("doctor", "--format", "json", PYTHONPATH=str(tmp_path))
    assert done.returncode == 1
    (finding,) = [row for row in json.loads(done.stdout) if not row["well"]]
    assert finding["subject"] == "package detectors"
    assert "other" in finding["found"]


def test_strangers_verbs_print_and_the_secret_is_not_destroyed_unasked(tmp_path: Path) -> None:
    place = {"PROVENANCE_LEDGER": str(tmp_path / "ledger"), "PROVENANCE_KEYS": str(tmp_path / "keys")}
    run("init", "--origin", "example.org/x", **place)
    assert "nothing is signed yet" in run("prove", "0", **place).stderr
    run("checkpoint", **place)
    proof = json.loads(run("prove", "0", "--format", "json", **place).stdout)
    assert (proof["entry"], proof["size"]) == (0, 1)
    assert run("prove", "0", **place).stdout == proof["proof"]
    witnessed = json.loads(run("witness", "--name", "example.org/w", "--format", "json", **place).stdout)
    published = run("publish", "--to", tmp_path / "published", "--format", "json", **place)
    assert json.loads(published.stdout)["size"] == 1
    assert (tmp_path / "published/checkpoint").read_text("utf-8").endswith(witnessed["cosignature"] + "\n")
    rotated = run("key", "rotate", **place)
    assert "note: publish the new key: example.org/x+" in rotated.stderr
    assert run("verify", "--from", tmp_path / "published/checkpoint", **place).returncode == 0
    asked = run("key", "destroy", **place)
    assert (asked.returncode, "there is no way back" in asked.stderr) == (130, True)
    assert len([*(tmp_path / "keys").glob("*.secret")]) == 1
    assert run("key", "destroy", "--yes", **place).returncode == 0
    assert [*(tmp_path / "keys").glob("*.secret")] == []
    assert "destroyed in entry 2" in run("doctor", **place).stdout


@pytest.mark.parametrize(
    ("end", "code"), [("sys.exit(3)", 3), ("sys.exit()", 0), ("sys.exit('why')", 1), ("None", 0), ("1 / 0", 1)]
)
def test_a_program_ends_at_once_with_its_code_and_nothing_left_unsaid(end: str, code: int) -> None:
    lines = (
        "import atexit, sys, time",
        "from provenance.cli import process",
        "class Slow:",
        "    def __del__(self): time.sleep(60)",
        "def main():",
        "    global kept",
        "    kept = Slow()",
        "    print('said')",
        "    atexit.register(lambda: print('done'))",
        f"    {end}",
        "process.run(main)",
    )
    done = subprocess.run(
        [sys.executable, "-c", "\n".join(lines)], capture_output=True, text=True, check=False, timeout=30
    )
    assert (done.returncode, done.stdout.split()) == (code, ["said", "done"])
    assert ("ZeroDivisionError" in done.stderr) == (end == "1 / 0")
    assert ("why" in done.stderr) == ("why" in end)


def test_a_full_disk_behind_stdout_is_an_error() -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run([SCRIPT, "--help"], stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 2
    assert "No space left" in done.stderr
