"""The log: numbered entries, each put if absent and naming the leaf hash of the one before it."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property, reduce
from typing import TYPE_CHECKING, Any

from provenance import bundles, merkle
from provenance.bundles import Bundle, parse_path
from provenance.canonical import parse_canonical
from provenance.errors import LedgerError, TamperedError
from provenance.segments import Segment, Withheld
from provenance.store import AlreadyExists, NotFound, Store

if TYPE_CHECKING:
    import pyarrow as pa

FORMAT = 1
"""Version of the on-disk format, written into every entry."""

NO_PREVIOUS = "0" * 64
"""What entry 0 has for the leaf hash of the entry before it."""

_FOUND_BY = ("kind", "scope", "run_id", "inputs")


class Overtaken(LedgerError):
    """Another writer's entry came before the one that was to be the next."""


@dataclass(frozen=True)
class Entry:
    """One commit, one leaf of the log."""

    number: int
    kind: str
    scope: str
    run_id: str
    run_size: int
    as_of: date
    committed_at: datetime
    inputs: str
    previous: str
    replaces: tuple[str, ...] = ()
    segments: tuple[Segment, ...] = ()
    withheld: tuple[Withheld, ...] = ()
    manifest: str | None = None
    details: dict[str, Any] = field(default_factory=dict)

    def all_segments(self) -> tuple[Segment, ...]:
        """The segments it adds, and those that stand in for what it withholds."""
        return (*self.segments, *(withheld.by for withheld in self.withheld if withheld.by))

    def other_files(self) -> dict[str, str]:
        """The paths of the evidence and the manifest it names, with their SHA-256."""
        named = {f"evidence/{sha256}": sha256 for sha256 in self.details.get("evidence", ())}
        return named | ({manifest_path(self.manifest): self.manifest} if self.manifest else {})


def entry_path(number: int) -> str:
    """Where an entry lies in the store."""
    return f"log/{number:020d}.json"


def manifest_path(sha256: str) -> str:
    """Where a list of segments too long for its entry lies in the store."""
    return f"manifests/{sha256}.json"


class Log:
    """The entries of a store. Opening reads the names of the bundles and the entries since; `size` looks for
    what others appended."""

    def __init__(self, store: Store):
        self.store = store
        self._tail: list[Entry] = []
        self._tail_leaves: list[bytes] = []
        self._index: dict[tuple[str, str], list[int]] = {}

    # ------------------------------------------------------------------ reading

    def size(self) -> int:
        """How many entries there are; reads those that appeared since the last call."""
        while True:
            number = self._bundled + len(self._tail)
            try:
                data = self.entry_bytes(number)
            except NotFound:
                return number
            entry = self.parse(number, data)
            for name in _FOUND_BY:
                self._index.setdefault((name, getattr(entry, name)), []).append(number)
            self._tail.append(entry)
            self._tail_leaves.append(merkle.leaf_hash(data))

    def entry(self, number: int) -> Entry:
        """The commit at `number`."""
        if (number >= self._bundled + len(self._tail) and number >= self.size()) or number < 0:
            raise LedgerError(f"{self.store.url}: no entry {number}; the ledger has {self.size()}")
        if number >= self._bundled:
            return self._tail[number - self._bundled]
        return self.parse(number, self.entry_bytes(number))

    def entries(self, start: int = 0) -> Iterator[Entry]:
        """The commits from `start` on, oldest first."""
        for number in range(start, self.size()):
            yield self.entry(number)

    def find(self, **wanted: str) -> Iterator[int]:
        """The numbers of the entries with these values of `kind`, `scope`, `run_id` or `inputs`, newest first."""
        self.size()
        return self._find(**wanted)

    def _find(self, **wanted: str) -> Iterator[int]:
        """The same among the entries read so far."""
        shortest = min((self._index.get(item, []) for item in wanted.items()), key=len)
        for number in reversed(shortest):
            entry = self._tail[number - self._bundled]
            if all(getattr(entry, name) == value for name, value in wanted.items()):
                yield number
        if self._bundled:
            import pyarrow.compute as pc

            masks = [pc.equal(self._heads[name], value) for name, value in wanted.items()]
            yield from reversed(pc.indices_nonzero(reduce(pc.and_, masks)).to_pylist())

    def latest(self, kind: str, scope: str) -> Entry | None:
        """The newest commit of a kind and scope."""
        number = next(self.find(kind=kind, scope=scope), None)
        return None if number is None else self.entry(number)

    def entry_bytes(self, number: int) -> bytes:
        """The exact bytes of a commit: the leaf's data."""
        return self.store.get(entry_path(number))

    def leaf_hashes(self) -> list[bytes]:
        """RFC 6962 leaf hashes of all entries."""
        self.size()
        bundled: list[bytes] = self._heads["leaf"].to_pylist() if self._bundled else []
        return bundled + self._tail_leaves

    def root(self, size: int | None = None) -> bytes:
        """The RFC 6962 tree head at `size` entries."""
        if size is not None and size < self._bundled:
            return merkle.root(self.leaf_hashes()[:size])
        self.size()
        frontier = merkle.Frontier()
        for bundle, root in zip(self._bundles, self._roots, strict=True):
            frontier.append(root, bundle.width)
        for leaf in self._tail_leaves[: None if size is None else size - self._bundled]:
            frontier.append(leaf)
        return frontier.root()

    @cached_property
    def _bundles(self) -> dict[Bundle, str]:
        """The bundles there were at the first look, from entry 0 on without a gap, each with its path."""
        found: dict[Bundle, str] = {}
        for bundle, path in bundles.widest(self.store.list("bundles")).items():
            if bundle.start == max((before.stop for before in found), default=0):
                found[bundle] = path
        return found

    @cached_property
    def _bundled(self) -> int:
        """How many entries the bundles hold; what comes after is read entry by entry."""
        return max((bundle.stop for bundle in self._bundles), default=0)

    @cached_property
    def _tables(self) -> "list[pa.Table]":
        columns = ["leaf", *_FOUND_BY]
        return [
            bundles.parse_bundle(self.store.get(path), self.store.location(path), columns)
            for path in self._bundles.values()
        ]

    @cached_property
    def _heads(self) -> "pa.Table":
        import pyarrow as pa

        return pa.concat_tables(self._tables)

    @cached_property
    def _roots(self) -> list[bytes]:
        return [bytes.fromhex(table.schema.metadata[b"root"].decode()) for table in self._tables]

    def files(self) -> tuple[list[str], list[str]]:
        """The locations of the bundles, and of the entries that are in none."""
        size = self.size()
        paths = [bundles.EMPTY, *self._bundles.values()]
        tail = [entry_path(number) for number in range(self._bundled, size)]
        return [*map(self.store.location, paths)], [*map(self.store.location, tail or [entry_path(0)])]

    # ------------------------------------------------------------------ writing

    def append(self, number: int, data: bytes) -> None:
        """Put an entry; raises `AlreadyExists` when another writer was first. Makes the bundles it completes."""
        self.store.create(entry_path(number), data)
        for bundle in bundles.completed(number + 1):
            self._create_bundle(bundle)

    def previous(self, number: int) -> str:
        """The leaf hash (hex) that entry `number` must name as the one before it."""
        return merkle.leaf_hash(self.entry_bytes(number - 1)).hex() if number else NO_PREVIOUS

    def _create_bundle(self, bundle: Bundle) -> None:
        data = bundles.format_bundle(self._bundle_table(bundle))
        try:
            self.store.create(bundles.bundle_path(bundle, hashlib.sha256(data).hexdigest()), data)
        except AlreadyExists:  # made by a writer that was quicker
            return

    def _bundle_table(self, bundle: Bundle) -> "pa.Table":
        """The bundle's entries, from the bundles below where they are, else from the log."""
        import pyarrow as pa

        if not bundle.level:
            return bundles.to_table(bundle.start, [self.entry_bytes(n) for n in range(bundle.start, bundle.stop)])
        made = {part: path for path in self.store.list(f"bundles/{bundle.level - 1}") if (part := parse_path(path))}
        return pa.concat_tables(
            bundles.parse_bundle(self.store.get(made[part]), self.store.location(made[part]))
            if part in made
            else self._bundle_table(part)
            for part in bundle.parts
        )

    def parse(self, number: int, data: bytes) -> Entry:
        """The entry in these bytes. Raises `TamperedError` when they are not what a writer writes, `LedgerError` when
        a newer version wrote them, `NotFound` when the manifest they name is gone."""
        path = self.store.location(entry_path(number))
        body = parse_canonical(data, path)
        if body.get("format") != FORMAT:
            raise LedgerError(
                f"{path}: written in format {body.get('format')}, this version reads format {FORMAT}; update it"
            )
        if "manifest" in body:
            manifest = manifest_path(body["manifest"])
            body |= parse_canonical(self.store.get(manifest), self.store.location(manifest))
        try:
            return self._entry(number, body)
        except (KeyError, TypeError, ValueError) as error:
            raise TamperedError(f"{path}: a field is missing or of another type ({error}); it was altered") from error

    @staticmethod
    def _entry(number: int, body: dict[str, Any]) -> Entry:
        return Entry(
            number=number,
            kind=body["kind"],
            scope=body["scope"],
            run_id=body["run_id"],
            run_size=body["run_size"],
            as_of=date.fromisoformat(body["as_of"]),
            committed_at=datetime.fromisoformat(body["committed_at"]),
            inputs=body["inputs"],
            previous=body["previous"],
            replaces=tuple(body["replaces"]),
            segments=tuple(Segment(**segment) for segment in body["segments"]),
            withheld=tuple(_withheld(body["withheld"])),
            manifest=body.get("manifest"),
            details=dict(body["details"]),
        )


def _withheld(items: Iterable[dict[str, Any]]) -> Iterator[Withheld]:
    for item in items:
        yield Withheld(**{**item, "by": item["by"] and Segment(**item["by"])})
