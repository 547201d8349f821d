"""Runs: a stage's attempt at one commit, and the file that lets a repeat take it up where it was left."""

from dataclasses import asdict, dataclass
from datetime import date

from provenance.canonical import canonical_digest, format_canonical, parse_canonical
from provenance.errors import TamperedError


@dataclass(frozen=True)
class Run:
    """A stage's attempt at one commit. A repeat after a crash gets the same id, start and date."""

    run_id: str
    kind: str
    scope: str
    inputs: str
    size: int
    as_of: date


def run_path(run_id: str) -> str:
    """Where a run's file lies in the store."""
    return f"runs/{run_id}.json"


def format_run(run: Run) -> bytes:
    """The run file: canonical JSON that carries the digest of its own fields."""
    body = {**asdict(run), "as_of": run.as_of.isoformat()}
    return format_canonical({**body, "sha256": canonical_digest(body)})


def parse_run(data: bytes, path: str) -> Run:
    """The run in a file that `format_run` wrote; raises `TamperedError` when it is not what was written."""
    body = parse_canonical(data, path)
    sha256 = body.pop("sha256", None)
    if sha256 != canonical_digest(body) or not path.endswith(f"{body.get('run_id')}.json"):
        raise TamperedError(f"{path}: the digest of its fields does not match; restore the file from a backup")
    return Run(**{**body, "as_of": date.fromisoformat(body["as_of"])})
