"""The append-only ledger: immutable Parquet segments, and a log whose entries make them visible.

    segments/<table>/<source_id>/<sha256>.parquet   written first, invisible until committed
    log/<number, 20 digits>.json                    the commit: canonical JSON (RFC 8785), put-if-absent
    manifests/<sha256>.json                         segment lists too long for their entry
    checkpoints/<size, 20 digits>                   C2SP signed note over the RFC 6962 root
    evidence/<sha256>                               attached artefacts and policies
    runs/<run_id>.json                              where, and as of when, a run started
    ledger.sql                                      the views, for any DuckDB client

A reader at size n sees exactly the entries 0 … n-1. No writer changes what another wrote: an entry says which
earlier segments it replaces, and the views leave those out.
"""

import hashlib
import io
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from datetime import UTC, date, datetime
from importlib import resources
from typing import TYPE_CHECKING, Any, Self

import rfc8785

from provenance import merkle
from provenance.errors import LedgerError, TamperedError
from provenance.records import TABLES
from provenance.store import AlreadyExists, NotFound, Store, open_store

if TYPE_CHECKING:
    import pyarrow as pa

FORMAT = 1
"""Version of the on-disk format, written into every entry."""

MAX_ENTRY_BYTES = 60 * 1024
"""C2SP tlog-tiles prefixes an entry with its 16-bit length; a longer list of segments goes to a manifest."""

NO_PREVIOUS = "0" * 64
"""What entry 0 has for the leaf hash of the entry before it."""

LEDGER_WIDE = "_"
"""Stands for the source id of rows that belong to no single source."""


@dataclass(frozen=True)
class Segment:
    """An immutable Parquet file of one table, named by the SHA-256 of its bytes."""

    table: str
    source_id: str
    sha256: str
    rows: int
    bytes: int

    @property
    def path(self) -> str:
        return f"segments/{self.table}/{self.source_id}/{self.sha256}.parquet"


@dataclass(frozen=True)
class Run:
    """A stage's attempt at one commit. A repeat after a crash gets the same id, start and date."""

    run_id: str
    kind: str
    scope: str
    inputs: str
    size: int
    as_of: date


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
    replaces: tuple[str, ...] = ()
    segments: tuple[Segment, ...] = ()
    details: dict[str, Any] = field(default_factory=dict)


class Ledger:
    """A ledger in a store. Opening reads the log once; `size` looks for what others appended since."""

    def __init__(self, store: Store):
        self.store = store
        self._entries: list[Entry] = []
        self._leaves: list[bytes] = []

    @classmethod
    def open(cls, url: str) -> Self:
        """The ledger at `url`; raises `LedgerError` when there is none, or when a newer version wrote it."""
        ledger = cls(open_store(url))
        if ledger.size() == 0:
            raise LedgerError(f"{url}: no ledger here; make one with 'provenance init --ledger {url}'")
        return ledger

    @classmethod
    def create(cls, url: str, origin: str, secret_id: str, vkey: str, as_of: date) -> Self:
        """A new ledger: entry 0 names origin, secret and key, and commits an empty segment of every table."""
        from provenance.schemas import schema

        ledger = cls(open_store(url))
        if ledger.size():
            raise LedgerError(f"{url}: there is a ledger already; open it, or choose another folder")
        views = resources.files("provenance").joinpath("ledger.sql").read_bytes()
        _create_once(ledger.store, "ledger.sql", views)
        details = {
            "origin": origin,
            "secret_id": secret_id,
            "vkey": vkey,
            "ledger_sql": hashlib.sha256(views).hexdigest(),
        }
        run = ledger.begin("init", LEDGER_WIDE, inputs=_digest(details), as_of=as_of)
        segments = [ledger.write_segment(table, LEDGER_WIDE, schema(table).empty_table()) for table in TABLES]
        ledger.commit(run, segments, details=details)
        return ledger

    # ------------------------------------------------------------------ reading

    def size(self) -> int:
        """How many entries there are; reads those that appeared since the last call."""
        while True:
            number = len(self._entries)
            try:
                data = self.store.get(_log_path(number))
            except NotFound:
                return number
            self._entries.append(self._parse(number, data))
            self._leaves.append(merkle.leaf_hash(data))

    def entry(self, number: int) -> Entry:
        """The commit at `number`."""
        if not 0 <= number < self.size():
            raise LedgerError(f"{self.store.url}: no entry {number}; the ledger has {self.size()}")
        return self._entries[number]

    def entries(self, start: int = 0) -> Iterator[Entry]:
        """The commits from `start` on, oldest first."""
        for number in range(start, self.size()):
            yield self._entries[number]

    def entry_bytes(self, number: int) -> bytes:
        """The exact bytes of a commit: the leaf's data."""
        return self.store.get(_log_path(number))

    def leaf_hashes(self) -> list[bytes]:
        """RFC 6962 leaf hashes of all entries."""
        self.size()
        return list(self._leaves)

    def root(self, size: int | None = None) -> bytes:
        """The RFC 6962 tree head at `size` entries."""
        leaves = self.leaf_hashes()
        return merkle.root(leaves[: len(leaves) if size is None else size])

    def latest(self, kind: str, scope: str) -> Entry | None:
        """The newest commit of a kind and scope."""
        for number in reversed(range(self.size())):
            if (self._entries[number].kind, self._entries[number].scope) == (kind, scope):
                return self._entries[number]
        return None

    @property
    def origin(self) -> str:
        """The name that stands in the checkpoints' first line."""
        return str(self.entry(0).details["origin"])

    @property
    def secret_id(self) -> str:
        """Which secret the digests, tokens and fingerprints were made with."""
        return str(self.entry(0).details["secret_id"])

    @property
    def vkey(self) -> str:
        """The public key as the ledger itself states it: compare it with the one its owner published."""
        return str(self.entry(0).details["vkey"])

    # ------------------------------------------------------------------ writing

    def put_evidence(self, data: bytes) -> str:
        """Keep an artefact by its content; gives its SHA-256 in hex."""
        sha256 = hashlib.sha256(data).hexdigest()
        _create_once(self.store, f"evidence/{sha256}", data)
        return sha256

    def get_evidence(self, sha256: str) -> bytes:
        """The artefact kept under a digest."""
        return self.store.get(f"evidence/{sha256}")

    def write_segment(self, table: str, source_id: str, rows: "pa.Table") -> Segment:
        """Stage rows of one table. Equal rows give the same file, so a repeat writes nothing twice."""
        data = _to_parquet(table, rows)
        segment = Segment(table, source_id, hashlib.sha256(data).hexdigest(), rows.num_rows, len(data))
        _create_once(self.store, segment.path, data)
        return segment

    def begin(self, kind: str, scope: str, inputs: str, as_of: date) -> Run:
        """Record where a run starts, or read back what an earlier attempt at the same run recorded.

        A run is the same when kind, scope, inputs and the commit it would succeed are the same.
        """
        run_id = self._run_id(kind, scope, inputs)
        run = Run(run_id, kind, scope, inputs, self.size(), as_of)
        try:
            self.store.create(_run_path(run_id), format_run(run))
        except AlreadyExists:
            run = parse_run(self.store.get(_run_path(run_id)), _run_path(run_id))
        return run

    def is_begun(self, kind: str, scope: str, inputs: str) -> bool:
        """Whether an earlier attempt at this very run left its record."""
        return self.store.exists(_run_path(self._run_id(kind, scope, inputs)))

    def _run_id(self, kind: str, scope: str, inputs: str) -> str:
        latest = self.latest(kind, scope)
        base = latest.number if latest else 0
        return _digest({"kind": kind, "scope": scope, "inputs": inputs, "base": base})[:32]

    def is_current(self, kind: str, scope: str, inputs: str) -> bool:
        """Whether the newest commit of this kind and scope was made from these very inputs."""
        latest = self.latest(kind, scope)
        return latest is not None and latest.inputs == inputs

    def commit(
        self,
        run: Run,
        segments: Iterable[Segment] = (),
        replaces: Iterable[str] = (),
        details: dict[str, Any] | None = None,
    ) -> int:
        """Make segments visible as one entry and give its number; a run that was committed already is found.

        `replaces` holds `<table>/<source_id>` or `<table>/*`: those segments of earlier entries no longer count.
        """
        body: dict[str, Any] = {
            "format": FORMAT,
            "kind": run.kind,
            "scope": run.scope,
            "run_id": run.run_id,
            "run_size": run.size,
            "as_of": run.as_of.isoformat(),
            "committed_at": datetime.now(UTC).isoformat(timespec="seconds"),
            "inputs": run.inputs,
            "replaces": sorted(replaces),
            "segments": [asdict(s) for s in sorted(set(segments), key=lambda s: s.path)],
            "details": details or {},
            "previous": NO_PREVIOUS,
        }
        if len(rfc8785.dumps(body)) > MAX_ENTRY_BYTES:
            manifest = rfc8785.dumps({"segments": body["segments"]})
            body["manifest"] = hashlib.sha256(manifest).hexdigest()
            body["segments"] = []
            _create_once(self.store, f"manifests/{body['manifest']}.json", manifest)
        if (length := len(rfc8785.dumps(body))) > MAX_ENTRY_BYTES:
            raise LedgerError(f"{run.kind} {run.scope}: entry of {length} bytes; at most {MAX_ENTRY_BYTES} fit")
        for entry in self.entries(run.size):
            if entry.run_id == run.run_id:
                return entry.number
        while True:
            number = self.size()
            body["previous"] = self._leaves[-1].hex() if number else NO_PREVIOUS
            try:
                self.store.create(_log_path(number), rfc8785.dumps(body))
                return number
            except AlreadyExists:
                if self.entry(number).run_id == run.run_id:
                    return number

    def _parse(self, number: int, data: bytes) -> Entry:
        path = self.store.location(_log_path(number))
        body = parse_canonical(data, path)
        if body.get("format") != FORMAT:
            raise LedgerError(
                f"{path}: written in format {body.get('format')}, this version reads format {FORMAT}; update it"
            )
        if "manifest" in body:
            manifest = f"manifests/{body['manifest']}.json"
            body["segments"] = parse_canonical(self.store.get(manifest), manifest)["segments"]
        return Entry(
            number=number,
            kind=body["kind"],
            scope=body["scope"],
            run_id=body["run_id"],
            run_size=body["run_size"],
            as_of=date.fromisoformat(body["as_of"]),
            committed_at=datetime.fromisoformat(body["committed_at"]),
            inputs=body["inputs"],
            replaces=tuple(body["replaces"]),
            segments=tuple(Segment(**segment) for segment in body["segments"]),
            details=body["details"],
        )


def digest_inputs(inputs: Any) -> str:
    """SHA-256 in hex of the canonical JSON of what a stage works from."""
    return _digest(inputs)


def format_run(run: Run) -> bytes:
    """The run file: canonical JSON that carries the digest of its own fields."""
    body = {**asdict(run), "as_of": run.as_of.isoformat()}
    return rfc8785.dumps({**body, "sha256": _digest(body)})


def parse_run(data: bytes, path: str) -> Run:
    """The run in a file that `format_run` wrote; raises `TamperedError` when it is not what was written."""
    body = parse_canonical(data, path)
    sha256 = body.pop("sha256", None)
    if sha256 != _digest(body) or not path.endswith(f"{body.get('run_id')}.json"):
        raise TamperedError(f"{path}: the digest of its fields does not match; restore the file from a backup")
    return Run(**{**body, "as_of": date.fromisoformat(body["as_of"])})


def parse_canonical(data: bytes, path: str) -> dict[str, Any]:
    """A JSON object from bytes that must be exactly its RFC 8785 form."""
    import json

    try:
        body = json.loads(data)
        if isinstance(body, dict) and rfc8785.dumps(body) == data:
            return body
    except (ValueError, rfc8785.CanonicalizationError):
        pass
    raise TamperedError(f"{path}: expected one object in canonical JSON (RFC 8785), found other bytes; it was altered")


def _to_parquet(table: str, rows: "pa.Table") -> bytes:
    import pyarrow.parquet as pq

    from provenance.schemas import schema

    wanted = schema(table)
    rows = rows.select(wanted.names).cast(wanted).combine_chunks()
    keys = [
        name
        for name in ("document_id", "digest", "digest_a", "digest_b", "signature", "subject")
        if name in wanted.names
    ]
    sink = io.BytesIO()
    pq.write_table(
        rows,
        sink,
        row_group_size=122_880,  # DuckDB's own row group: point look-ups and scans were both best there
        compression={name: "none" if name == "signature" else "zstd" for name in _leaves(wanted)},
        use_dictionary=[name for name in _leaves(wanted) if name not in keys],
        bloom_filter_options={
            name: {"ndv": max(rows.num_rows, 1), "fpp": 0.01} for name in keys if name in ("document_id", "digest")
        }
        or None,
    )
    return sink.getvalue()


def _leaves(schema: "pa.Schema") -> list[str]:
    """Parquet's own names of the leaf columns."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    sink = pa.BufferOutputStream()
    with pq.ParquetWriter(sink, schema):
        pass
    columns = pq.ParquetFile(sink.getvalue()).schema
    return [columns.column(i).path for i in range(len(columns))]


def _create_once(store: Store, path: str, data: bytes) -> None:
    """Put what is named by its content: if it is there already, it is the same."""
    try:
        store.create(path, data)
    except AlreadyExists:
        if store.get(path) != data:
            raise TamperedError(f"{store.location(path)}: its bytes do not match its name; restore it") from None


def _digest(value: Any) -> str:
    return hashlib.sha256(rfc8785.dumps(value)).hexdigest()


def _log_path(number: int) -> str:
    return f"log/{number:020d}.json"


def _run_path(run_id: str) -> str:
    return f"runs/{run_id}.json"
