"""The import line is straight, and the command line starts light."""

import ast
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LINE = ("provenance", "detectors", "pipelines", "dagster_project")
FIRST_ALLOWED = {
    "presidio_analyzer": "detectors",
    "datasketch": "detectors",
    "numba": "detectors",
    "spacy": "detectors",
    "apache_beam": "pipelines",
    "dagster": "dagster_project",
}
"""The heavy libraries, each with the first package of the line that may import it."""

HELP = [sys.executable, "-c", "from provenance.cli import main; main()", "--help"]


def imported_by(source: str) -> Iterator[str]:
    """Top-level names of all that a module imports, at its head or inside a function."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Import(names=names):
                yield from (alias.name.partition(".")[0] for alias in names)
            case ast.ImportFrom(module=str(module), level=0):
                yield module.partition(".")[0]
            case ast.Call(
                func=ast.Attribute(attr="import_module") | ast.Name(id="import_module" | "__import__"),
                args=[ast.Constant(value=str(module)), *_],
            ):
                yield module.partition(".")[0]


@pytest.mark.parametrize("package", LINE)
def test_a_package_imports_only_what_stands_to_its_left(package: str) -> None:
    position = LINE.index(package)
    forbidden = {
        *LINE[position + 1 :],
        *(library for library, first in FIRST_ALLOWED.items() if position < LINE.index(first)),
        "tests",
    }
    modules = sorted((ROOT / package).rglob("*.py"))
    assert modules
    crossed = [
        f"{module.relative_to(ROOT)} imports {name}"
        for module in modules
        for name in sorted(forbidden.intersection(imported_by(module.read_text("utf-8"))))
    ]
    assert crossed == []


@pytest.mark.parametrize(
    "source",
    [
        "import dagster",
        "import dagster.core as core",
        "from dagster.core import x",
        "def lazy():\n    from dagster import asset",
        "import importlib\nimportlib.import_module('dagster.core')",
        "__import__('dagster')",
    ],
)
def test_an_import_is_seen_however_it_is_written(source: str) -> None:
    assert "dagster" in imported_by(source)


def test_help_answers_in_under_600_ms() -> None:
    seconds = []
    for _ in range(3):
        started = time.perf_counter()
        subprocess.run(HELP, cwd=ROOT, check=True, capture_output=True)
        seconds.append(time.perf_counter() - started)
    assert min(seconds) < 0.6


def test_help_imports_no_beam_no_dagster_and_no_presidio() -> None:
    command = [HELP[0], "-X", "importtime", *HELP[1:]]
    answer = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    imported = {line.rpartition("|")[2].strip().partition(".")[0] for line in answer.stderr.splitlines()}
    assert "Usage" in answer.stdout
    assert "provenance" in imported
    assert imported.isdisjoint({*FIRST_ALLOWED, *LINE[1:]})
