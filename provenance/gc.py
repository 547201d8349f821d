"""Collect garbage: remove files that no entry names, and runs that were given up.

A first entry names what will be removed, a second says that it was; a run that began before the second cannot
commit anything the first names (`Ledger.commit`). So nothing that was acknowledged is ever lost, whoever still
works: a run that was slower than `older_than` is told to begin again.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from provenance import bundles
from provenance.canonical import canonical_digest, format_canonical
from provenance.ledger import LEDGER_WIDE, Ledger, collected_paths
from provenance.log import Entry
from provenance.progress import Progress, silent
from provenance.redaction import erase
from provenance.runs import run_path
from provenance.store import NotFound

_COLLECTED = ("segments/", "evidence/", "manifests/", "runs/", "scratch/")


@dataclass(frozen=True)
class Collected:
    """What was, or would be, removed; `entry` says that it was."""

    entry: int | None
    files: tuple[str, ...]


def orphans(ledger: Ledger, before: datetime) -> list[str]:
    """The files put before a time that no entry names: staged by runs that never committed, and those runs' own."""
    named: set[str] = set()
    for entry in ledger.entries():
        named |= {run_path(entry.run_id), *(segment.path for segment in entry.all_segments()), *entry.other_files()}
    strays = [path for path in ledger.store.list() if path.startswith(_COLLECTED) and path not in named]
    return [path for path in strays if _is_older(ledger, path, before)]


def collect(
    ledger: Ledger, older_than: timedelta, as_of: date, dry_run: bool = False, progress: Progress = silent
) -> Collected:
    """Remove every orphan older than `older_than`, what is left of erased segments, and bundles inside wider ones.

    Choose a time longer than any run takes. What an interrupted `gc` named is removed with it. Raises `Overtaken`
    when another writer committed while the orphans were being looked for.
    """
    before = datetime.now(UTC) - older_than
    if dry_run:
        return Collected(None, tuple(orphans(ledger, before)))
    erase(ledger)
    ledger.store.sweep(before)
    for path in _narrower_bundles(ledger):
        ledger.store.delete(path)
    earlier = _finish(ledger, before, as_of, progress)
    size = ledger.size()
    if not (found := orphans(ledger, before)):
        return earlier
    run = ledger.begin("gc", LEDGER_WIDE, canonical_digest({"paths": found}), as_of)
    sha256 = ledger.put_evidence(format_canonical({"paths": found}))
    ledger.commit(run, details={"collected": sha256, "evidence": [sha256], "files": len(found)}, at=size)
    done = _finish(ledger, before, as_of, progress)
    return Collected(done.entry, earlier.files + done.files)


def _finish(ledger: Ledger, before: datetime, as_of: date, progress: Progress) -> Collected:
    """Remove what entries name and no entry says to be done, and say so."""
    files: list[str] = []
    entry = None
    for named in _unfinished(ledger):
        removed = _remove(ledger, named, before, progress)
        run = ledger.begin("gc", LEDGER_WIDE, canonical_digest({"completed": named.number}), as_of)
        entry = ledger.commit(run, details={"completed": named.number, "files": len(removed)})
        files += removed
    return Collected(entry, tuple(files))


def _unfinished(ledger: Ledger) -> list[Entry]:
    """The entries that name what to remove, and that no later entry says to be done."""
    entries = [ledger.entry(number) for number in ledger.find(kind="gc")]
    completed = {entry.details.get("completed") for entry in entries}
    return [entry for entry in entries if "collected" in entry.details and entry.number not in completed]


def _remove(ledger: Ledger, named: Entry, before: datetime, progress: Progress) -> list[str]:
    """Remove what the entry names, unless another process has said meanwhile that it is done."""
    paths = collected_paths(ledger.get_evidence(named.details["collected"]))
    with progress("gc", len(paths)) as advance:
        for done, path in enumerate(paths, 1):
            if named not in _unfinished(ledger):
                break
            if _is_older(ledger, path, before):
                ledger.store.delete(path)
            advance(done)
    return paths


def _narrower_bundles(ledger: Ledger) -> list[str]:
    """The bundles whose entries a wider one holds too."""
    paths = [path for path in ledger.store.list("bundles") if bundles.parse_path(path)]
    return sorted(set(paths) - set(bundles.widest(paths).values()))


def _is_older(ledger: Ledger, path: str, before: datetime) -> bool:
    try:
        return ledger.store.modified(path) < before
    except NotFound:
        return False
