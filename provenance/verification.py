"""Verify a ledger from its bytes: log against checkpoints, bundles, segments and evidence against the log.

What this proves: nothing that a signed checkpoint covers was altered, added or dropped. What it cannot: that no
later checkpoint was ever signed; for that, an auditor keeps the last one they saw and gives it as `kept`.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from provenance import bundles, merkle
from provenance.checkpoint import followed, verify_head
from provenance.errors import LedgerError, SecretError, TamperedError
from provenance.log import NO_PREVIOUS, Entry, Log, entry_path
from provenance.notes import Checkpoint, parse_vkey, verify_checkpoint
from provenance.progress import Progress, silent
from provenance.runs import parse_run
from provenance.segments import Segment, from_parquet
from provenance.store import NotFound, Store, open_store

if TYPE_CHECKING:
    import pyarrow as pa

Result = TypeVar("Result")


@dataclass(frozen=True)
class Redaction:
    """What one entry struck: how many segments and rows, on which request and for which reason. `remaining`: files
    that it withheld and that are still there; repeat the redaction."""

    entry: int
    scope: str
    request: str
    reason: str
    segments: int
    rows: int
    remaining: tuple[str, ...]


@dataclass(frozen=True)
class Verified:
    """What was found to hold. `signed_size`: entries covered by the newest checkpoint that a trusted key signed.
    `unlisted`: files no entry speaks of, such as segments of a run that never committed."""

    origin: str
    vkey: str
    size: int
    root: str
    signed_size: int
    checkpoints: int
    segments: int
    bytes: int
    withheld: tuple[Redaction, ...]
    unlisted: tuple[str, ...]


def verify(
    url: str,
    vkey: str | None = None,
    kept: tuple[str, bytes] | None = None,
    rows: bool = False,
    progress: Progress = silent,
) -> Verified:
    """Check every file of a ledger; raises `TamperedError` that names each one that does not hold.

    Args:
        url: Where the ledger lies.
        vkey: The key its owner published, present or earlier: a key is followed through the rotations that a
            checkpoint signed by a trusted key covers. Without it the ledger's own first key is believed.
        kept: Name and bytes of a checkpoint that the auditor kept; the log must continue it.
        rows: Also read every segment, and hold its rows against the root in the entry.
        progress: Shows how many files are done.
    """
    if vkey:
        parse_vkey(vkey)
    return _Verification(open_store(url), progress).run(vkey, kept, rows)


class _Verification:
    """One pass over a store. Every check adds to `problems`; a later one relies on what an earlier one found."""

    def __init__(self, store: Store, progress: Progress):
        self.store = store
        self.log = Log(store)
        self.progress = progress
        self.paths = list(store.list())
        self.folders: dict[str, list[str]] = defaultdict(list)
        for path in self.paths:
            self.folders[path.partition("/")[0]].append(path)
        self.problems: list[str] = []
        self.size = 0
        self.roots: dict[int, bytes] = {0: merkle.root([])}
        self.vkeys: list[tuple[int, str]] = []
        self.origin = ""
        self.digests: dict[str, str] = {}
        self.segments: dict[str, Segment] = {}
        self.withheld: set[str] = set()
        self.redactions: list[Redaction] = []
        self.bundled: list[pa.Table] = []

    def run(self, vkey: str | None, kept: tuple[str, bytes] | None, rows: bool) -> Verified:
        log, checkpoints = self.folders["log"], self.folders["checkpoints"]
        if not log:
            raise LedgerError(f"{self.store.url}: no ledger here")
        heads = {path: self.store.get(path) for path in checkpoints}
        self._read_log(log, {_stated_size(head) for head in (*heads.values(), *((kept[1],) if kept else ()))})
        if not self.vkeys:
            raise TamperedError("\n".join(self.problems))
        trusted = vkey or self.vkeys[0][1]
        signed_size = self._check_checkpoints(heads, trusted)
        if vkey and not signed_size and not self.problems:
            self._add(f"{self.store.url}: in checkpoints/ is no checkpoint signed by the key given; ask its owner")
        if kept:
            self._check_kept(*kept, trusted)
        total = self._check_contents(rows)
        self._check_bundles()
        for path in self.folders["runs"]:
            with self._collected():
                parse_run(self.store.get(path), self.store.location(path))
        if self.problems:
            raise TamperedError("\n".join(dict.fromkeys(self.problems)))
        return Verified(
            origin=self.origin,
            vkey=trusted,
            size=self.size,
            root=self.roots[self.size].hex(),
            signed_size=signed_size,
            checkpoints=len(checkpoints),
            segments=len(self.segments.keys() - self.withheld),
            bytes=total,
            withheld=tuple(self.redactions),
            unlisted=tuple(path for path in self.paths if not self._is_listed(path)),
        )

    # ------------------------------------------------------------------ the log

    def _read_log(self, log: list[str], sizes: set[int]) -> None:
        """Hash, parse and chain the entries; keep the tree heads at `sizes` and at the end."""
        tree = merkle.Frontier()
        previous = NO_PREVIOUS
        batch: list[bytes] = []
        with self.progress("verify the log", len(log)) as advance:
            for path, data in zip(log, _in_threads(self.store.get, log), strict=True):
                if path != entry_path(self.size):
                    expected = self.store.location(entry_path(self.size))
                    self._add(
                        f"{expected}: missing, or under a strange name; the next file is {self.store.location(path)}"
                    )
                    break
                leaf = merkle.leaf_hash(data)
                tree.append(leaf)
                with self._collected():
                    self._read_entry(path, data, previous)
                previous = leaf.hex()
                self.size += 1
                advance(self.size)
                if self.size in sizes:
                    self.roots[self.size] = tree.root()
                batch.append(data)
                if len(batch) == bundles.WIDTH:
                    self._bundle(batch)
                    batch = []
        self.roots[self.size] = tree.root()

    def _read_entry(self, path: str, data: bytes, previous: str) -> None:
        """Every entry names the leaf hash of the one before it, so a change shows where it was made."""
        place = self.store.location(path)
        entry = self.log.parse(self.size, data)
        if entry.previous != previous:
            before = self.store.location(entry_path(self.size - 1)) if self.size else place
            raise TamperedError(f"{before} or {place}: the second does not follow the first; one of them was altered")
        try:
            self._read_details(entry, place)
        except (KeyError, TypeError, SecretError) as error:
            raise TamperedError(f"{place}: its details are not those of a '{entry.kind}' ({error})") from error

    def _read_details(self, entry: Entry, place: str) -> None:
        if self.size == 0:
            self.origin = str(entry.details["origin"])
            self.digests |= {"ledger.sql": entry.details["ledger_sql"], bundles.EMPTY: entry.details["empty_bundle"]}
        if "vkey" in entry.details:
            parse_vkey(str(entry.details["vkey"]))
            self.vkeys.append((self.size, str(entry.details["vkey"])))
        self.digests |= entry.other_files()
        self._read_withheld(entry, place)
        self.segments |= {segment.path: segment for segment in entry.all_segments()}

    def _read_withheld(self, entry: Entry, place: str) -> None:
        if not entry.withheld:
            return
        paths = [withheld.path for withheld in entry.withheld]
        for path in paths:
            if path not in self.segments:
                raise TamperedError(f"{place}: withholds {path}, which no entry before it names")
        rows = sum(self.segments[w.path].rows - (w.by.rows if w.by else 0) for w in entry.withheld)
        there = tuple(path for path in paths if self.store.exists(path))
        request, reason = str(entry.details["request"]), str(entry.details["reason"])
        self.withheld |= set(paths)
        self.redactions.append(Redaction(self.size, entry.scope, request, reason, len(paths), rows, there))

    # ------------------------------------------------------------------ checkpoints

    def _check_checkpoints(self, heads: dict[str, bytes], trusted: str) -> int:
        """Hold each against the log; gives the size of the newest that a trusted key signed."""
        signers: dict[int, set[str]] = {}
        lines: dict[str, list[str]] = defaultdict(list)
        for path in self.folders["cosignatures"]:
            lines[path.split("/")[1]].append(path)
        for path, data in heads.items():
            place = self.store.location(path)
            self._check_size(data, place)
            with self._collected(f"{place}: "):
                beside = map(self.store.get, lines[path.rpartition("/")[2]])
                head, keys = verify_head(data, beside, [vkey for _, vkey in self.vkeys])
                if head.origin != self.origin or path != f"checkpoints/{head.size:020d}":
                    raise TamperedError(f"is for {head.origin} at size {head.size}")
                signers[head.size] = keys
                self._check_head(head, place)
        return followed(signers, self.vkeys, trusted)[1]

    def _check_kept(self, name: str, data: bytes, trusted: str) -> None:
        """Hold a head from elsewhere against the log: it may be signed by any key that the ledger ever had, or by
        the one that is trusted."""
        self._check_size(data, name)
        with self._collected(f"{name}: "):
            head = _verify_kept(data, [trusted, *(vkey for _, vkey in self.vkeys)])
            if head.origin != self.origin:
                raise TamperedError(f"is for {head.origin}, this is {self.origin}")
            self._check_head(head, name)

    def _check_size(self, head: bytes, place: str) -> None:
        """A log that was cut back may have lost the very key that signed the head: so this comes first."""
        if (size := _stated_size(head)) > self.size:
            gone = self.store.location(entry_path(size - 1))
            self._add(f"{gone}: missing; {place} was signed at size {size}, the log has {self.size}")

    def _check_head(self, head: Checkpoint, place: str) -> None:
        if head.size <= self.size and self.roots[head.size] != head.root:
            last = self.store.location(entry_path(max(head.size - 1, 0)))
            self._add(f"{last} or an entry before it: the root at size {head.size} is not the one signed in {place}")

    # ------------------------------------------------------------------ files

    def _check_contents(self, rows: bool) -> int:
        """Hash every file that has a recorded digest, on all cores; gives how many bytes that were."""
        there = set(self.paths)
        needed = {*self.digests, *(self.segments.keys() - self.withheld)}
        for path in sorted(needed - there):
            self._add(f"{self.store.location(path)}: missing; an entry names it")
        content = [path for path in self.paths if path in self.digests or _named_digest(path)]
        total = 0
        check = partial(self._check_file, rows=rows)
        with self.progress("verify", len(content)) as advance:
            for done, (length, problem) in enumerate(_in_threads(check, content), 1):
                total += length
                if problem:
                    self._add(problem)
                advance(done)
        return total

    def _check_file(self, path: str, rows: bool) -> tuple[int, str | None]:
        sha256, length = self.store.digest(path)
        place = self.store.location(path)
        if sha256 != self.digests.get(path, _named_digest(path)):
            return length, f"{place}: its SHA-256 is not the recorded one; the file was altered"
        segment = self.segments.get(path)
        if segment and length != segment.bytes:
            return length, f"{place}: {length} bytes, its entry says {segment.bytes}"
        if segment and rows and (found := _row_facts(self.store.get(path))) != (segment.rows, segment.row_root):
            return length, f"{place}: {found[0]} rows under root {found[1]}, its entry says {segment.row_root}"
        return length, None

    def _bundle(self, entries: list[bytes]) -> None:
        """Keep what a bundle of these newest entries must hold, if the ledger has bundles."""
        if any(bundles.parse_path(path) for path in self.folders["bundles"]):
            with self._collected():
                self.bundled.append(bundles.to_table(self.size - len(entries), entries))

    def _check_bundles(self) -> None:
        import pyarrow as pa

        expected = pa.concat_tables([bundles.schema().empty_table(), *self.bundled])
        for path in self.folders["bundles"]:
            if bundle := bundles.parse_path(path):
                with self._collected():
                    place = self.store.location(path)
                    found = bundles.parse_bundle(self.store.get(path), place)
                    if not found.equals(expected[bundle.start : bundle.stop]):
                        raise TamperedError(f"{place}: does not hold entries {bundle.start} to {bundle.stop - 1}")

    # ------------------------------------------------------------------ what all of them use

    def _is_listed(self, path: str) -> bool:
        """Whether an entry names the file, or its place tells what it is."""
        named = path in self.digests or path in self.segments
        return named or path.startswith(("log/", "checkpoints/", "cosignatures/", "runs/", "bundles/"))

    def _add(self, problem: str) -> None:
        self.problems.append(problem)

    @contextmanager
    def _collected(self, before: str = "") -> Iterator[None]:
        """What is found to be altered inside becomes a problem; the checks go on."""
        try:
            yield
        except (TamperedError, NotFound) as error:
            self._add(f"{before}{error}")


def _in_threads(work: Callable[[str], Result], paths: Sequence[str]) -> Iterator[Result]:
    """What `work` gives for each path, in order, on all cores: many small files make one task."""
    with ThreadPoolExecutor() as threads:
        width = max(1, min(64, len(paths) // 256))
        batches = [paths[start : start + width] for start in range(0, len(paths), width)]
        for results in threads.map(lambda batch: [*map(work, batch)], batches):
            yield from results


def _verify_kept(data: bytes, vkeys: list[str]) -> Checkpoint:
    """The checkpoint in a note that one of the keys signed, whoever else did."""
    for vkey in vkeys:
        with suppress(TamperedError):
            return verify_checkpoint(data, parse_vkey(vkey))
    raise TamperedError("signed neither by the key that is trusted nor by one that this ledger ever had")


def _stated_size(head: bytes) -> int:
    """The size a checkpoint speaks of, before anything about it is known to hold."""
    stated = re.match(rb"[^\n]*\n(\d{1,19})\n", head)
    return int(stated[1]) if stated else 0


def _row_facts(data: bytes) -> tuple[int, str]:
    """How many rows a segment holds, and their root in hex."""

    from provenance.rows import row_root

    rows = from_parquet(data)
    return rows.num_rows, row_root(rows).hex()


def _named_digest(path: str) -> str | None:
    """The digest that a content-addressed file carries in its name."""
    if path.partition("/")[0] in ("segments", "evidence", "manifests", "cosignatures", "bundles"):
        return path.rpartition("/")[2].partition(".")[0].rpartition("-")[2]
    return None
