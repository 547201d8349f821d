"""The README is true: its commands run, in its order, and its Python does what it says."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from click import Context, Group
from click.testing import CliRunner
from readme import commands

from provenance.cli import ORDER, cli

PROJECT = Path(__file__).parents[1]
README = (PROJECT / "README.md").read_text("utf-8")


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sample data, as a reader has it after `make demo`."""
    folder = tmp_path_factory.mktemp("readme")
    shutil.copytree(PROJECT / "data", folder / "data", ignore=shutil.ignore_patterns("corpora", "__pycache__"))
    subprocess.run([sys.executable, "data/generate.py"], cwd=folder, check=True, capture_output=True)
    return folder


@pytest.fixture(scope="module")
def typed(place: Path) -> str:
    """What the commands print, typed one after another; `make` is the gate's own business."""
    lines = [command.line for command in commands(README) if not command.line.startswith("make ")]
    assert len(lines) >= 15
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["bash", "-e", "-c", "\n".join(lines)],
        cwd=place,
        env={**os.environ, "PATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout


def test_the_commands_run_and_answer(typed: str) -> None:
    assert "CN-CRAWL-ROBOTS" in typed, "explain names the rule"
    assert "near-duplicates" in typed
    assert re.search(r"cleared\s+3\d{3}", typed), "sql counts the outcomes"


@pytest.mark.usefixtures("typed")
def test_the_python_runs(place: Path) -> None:
    (block,) = re.findall(r"^```python\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
    done = subprocess.run([sys.executable, "-c", block], cwd=place, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]


def verbs() -> Iterator[str]:
    """Every verb, and of a group each of its own: `key rotate`."""
    for name in ORDER:
        command = cli.get_command(Context(cli), name)
        yield from [f"{name} {verb}" for verb in command.commands] if isinstance(command, Group) else [name]


@pytest.mark.parametrize("verb", verbs())
def test_every_verb_has_help_and_stands_in_the_readme(verb: str) -> None:
    answered = CliRunner().invoke(cli, [*verb.split(), "--help"])
    assert answered.exit_code == 0
    assert answered.output.startswith("Usage: ")
    assert re.search(rf"\b(provenance )?{verb}\b", README)


@pytest.mark.parametrize("verb", [verb for verb in verbs() if verb != "doctor"])
def test_every_verb_prints_tables_or_json(verb: str) -> None:
    assert "--format [table|json]" in CliRunner().invoke(cli, [*verb.split(), "--help"]).output


def test_links_lead_to_files() -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", README):
        assert (PROJECT / target).exists(), target
