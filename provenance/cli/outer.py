"""The verbs of the outer packages, found by entry point when called: so that an auditor's install stays light."""

from importlib.metadata import entry_points
from typing import Any

from provenance.errors import LedgerError

ELSEWHERE = {
    "ingest": ("pipelines", "Read the corpora of registered sources and commit the facts about them."),
    "near-duplicates": ("pipelines", "Find and verify near-duplicates across all sources."),
    "excerpts": ("pipelines", "Find passages of excluded texts within other documents (reads all corpora again)."),
    "release": ("pipelines", "Write what was cleared as a dataset that carries its own proof."),
    "run": ("dagster", "Run the whole road: register, ingest, near-duplicates, decide, release, checkpoint."),
}
"""Verbs of the outer packages: the extra that brings each, and its line in the help."""


def load_command(name: str, extra: str) -> Any:
    """What the entry point of that name points to; raises `LedgerError` when its extra is not installed."""
    missing = f"{name}: needs the '{extra}' extra; install 'training-data-provenance[{extra}]'"
    for point in entry_points(group="provenance.commands", name=name):
        try:
            return point.load()
        except ModuleNotFoundError as error:
            raise LedgerError(f"{missing} (no module '{error.name}')") from error
    raise LedgerError(missing)
