"""Verify a ledger from its bytes: log against checkpoints, segments and evidence against the log.

What this proves: nothing that a signed checkpoint covers was altered, added or dropped. What it cannot: that no
later checkpoint was ever signed; for that, an auditor keeps the last one they saw.
"""

import hashlib
import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

from provenance import merkle, notes
from provenance.errors import LedgerError, TamperedError
from provenance.ledger import FORMAT, NO_PREVIOUS, parse_canonical, parse_run
from provenance.progress import Progress, silent
from provenance.store import NotFound, Store, open_store


@dataclass(frozen=True)
class Verified:
    """What was found to hold. `signed_size`: entries covered by the newest checkpoint. `unlisted`: files no entry
    speaks of, such as segments of a run that never committed."""

    origin: str
    vkey: str
    size: int
    root: str
    signed_size: int
    checkpoints: int
    segments: int
    bytes: int
    unlisted: tuple[str, ...]


def verify(url: str, vkey: str | None = None, progress: Progress = silent) -> Verified:
    """Check every file of a ledger; raises `TamperedError` that names each one that does not hold.

    Without `vkey` the key is taken from the ledger itself: compare it with the one its owner published.
    """
    store = open_store(url)
    paths = list(store.list())
    log = sorted(path for path in paths if path.startswith("log/"))
    if not log:
        raise LedgerError(f"{url}: no ledger here")
    problems: list[str] = []
    leaves, entries = _read_log(store, log, problems)
    if not entries or not entries[0]:
        raise TamperedError("\n".join(problems))
    details = entries[0].get("details", {})
    origin, key_text = str(details.get("origin")), vkey or str(details.get("vkey"))
    checkpoints = [path for path in paths if path.startswith("checkpoints/")]
    signed_size = _check_checkpoints(store, checkpoints, key_text, origin, leaves, log, problems)
    if vkey and not signed_size and not problems:
        problems.append(f"{url}: no checkpoint signed by the key that was given; take the ledger from its owner again")
    expected = _expected_digests(store, entries, problems)
    expected["ledger.sql"] = details.get("ledger_sql", "")
    problems += [f"{store.location(path)}: missing; an entry names it" for path in expected if path not in set(paths)]
    total = _check_contents(store, paths, expected, problems, progress)
    for path in paths:
        if path.startswith("runs/"):
            try:
                parse_run(store.get(path), store.location(path))
            except TamperedError as error:
                problems.append(str(error))
    if problems:
        raise TamperedError("\n".join(dict.fromkeys(problems)))
    for path in log:
        parse_canonical(store.get(path), store.location(path))
    known = {*expected, *log, *checkpoints, *(path for path in paths if path.startswith("runs/"))}
    return Verified(
        origin=origin,
        vkey=key_text,
        size=len(leaves),
        root=merkle.root(leaves).hex(),
        signed_size=signed_size,
        checkpoints=len(checkpoints),
        segments=sum(path.startswith("segments/") for path in expected),
        bytes=total,
        unlisted=tuple(path for path in paths if path not in known),
    )


def _read_log(store: Store, log: list[str], problems: list[str]) -> tuple[list[bytes], list[dict[str, Any]]]:
    """Leaf hashes and bodies; every entry names the leaf hash of the one before it, so a change shows where."""
    leaves: list[bytes] = []
    entries: list[dict[str, Any]] = []
    previous = NO_PREVIOUS
    for number, path in enumerate(log):
        place = store.location(path)
        if path != f"log/{number:020d}.json":
            expected = store.location(f"log/{number:020d}.json")
            problems.append(f"{expected}: missing, or under a strange name; the next file is {place}")
            return leaves, entries
        data = store.get(path)
        leaves.append(merkle.leaf_hash(data))
        try:
            body = parse_canonical(data, place)
        except TamperedError as error:
            problems.append(str(error))
            body = {}
        if body and body.get("previous") != previous:
            before = store.location(log[number - 1]) if number else place
            problems.append(f"{before} or {place}: the second does not follow the first; one of them was altered")
        elif body and body.get("format") != FORMAT:
            problems.append(f"{place}: format {body.get('format')}, this version reads {FORMAT}; altered, or newer")
        previous = leaves[-1].hex()
        entries.append(body)
    return leaves, entries


def _check_checkpoints(
    store: Store,
    checkpoints: list[str],
    vkey: str,
    origin: str,
    leaves: list[bytes],
    log: list[str],
    problems: list[str],
) -> int:
    key = notes.parse_vkey(vkey)
    newest = 0
    for path in checkpoints:
        place = store.location(path)
        try:
            found = notes.verify_checkpoint(store.get(path), key)
            if found.origin != origin or path != f"checkpoints/{found.size:020d}":
                raise TamperedError(f"is for {found.origin} at size {found.size}")
        except TamperedError as error:
            problems.append(f"{place}: {error}")
            continue
        newest = max(newest, found.size)
        if found.size > len(leaves):
            gone = store.location(f"log/{found.size - 1:020d}.json")
            problems.append(f"{gone}: missing; {place} was signed at size {found.size}, the log has {len(leaves)}")
        elif merkle.root(leaves[: found.size]) != found.root:
            problems.append(
                f"{store.location(log[found.size - 1])} or an entry before it: the root at size {found.size} is not "
                f"the one signed in {place}"
            )
    return newest


def _expected_digests(store: Store, entries: list[dict[str, Any]], problems: list[str]) -> dict[str, str]:
    """Every file that entries speak of, and the digest it must have."""
    expected: dict[str, str] = {}
    for body in entries:
        segments = body.get("segments", [])
        if "manifest" in body:
            path = f"manifests/{body['manifest']}.json"
            expected[path] = body["manifest"]
            try:
                segments = json.loads(store.get(path))["segments"]
            except (NotFound, ValueError, KeyError):
                problems.append(f"{store.location(path)}: missing or unreadable; an entry names it")
        for segment in segments:
            path = f"segments/{segment['table']}/{segment['source_id']}/{segment['sha256']}.parquet"
            expected[path] = segment["sha256"]
        for sha256 in body.get("details", {}).get("evidence", []):
            expected[f"evidence/{sha256}"] = sha256
    return expected


def _check_contents(
    store: Store, paths: list[str], expected: dict[str, str], problems: list[str], progress: Progress
) -> int:
    """Hash every file whose name or entry tells its digest; gives how many bytes that were."""

    def check(path: str) -> tuple[int, str | None]:
        data = store.get(path)
        if hashlib.sha256(data).hexdigest() == expected.get(path, _named_digest(path)):
            return len(data), None
        return len(data), f"{store.location(path)}: its SHA-256 is not the recorded one; the file was altered"

    content = [path for path in paths if path in expected or _named_digest(path)]
    total = 0
    with progress("verify", len(content)) as advance, ThreadPoolExecutor() as threads:
        for done, (length, problem) in enumerate(threads.map(check, content), 1):
            total += length
            problems.extend(_present(problem))
            advance(done)
    return total


def _named_digest(path: str) -> str | None:
    """The digest that a content-addressed file carries in its name."""
    folder, _, name = path.partition("/")
    if folder in ("segments", "evidence", "manifests"):
        return name.rpartition("/")[2].partition(".")[0]
    return None


def _present(problem: str | None) -> Iterator[str]:
    if problem:
        yield problem
