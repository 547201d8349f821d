"""The append-only ledger: immutable Parquet segments, and a log whose entries make them visible.

    segments/<table>/<source_id>/<sha256>.parquet   written first, invisible until committed
    log/<number, 20 digits>.json                    the commit: canonical JSON (RFC 8785), put-if-absent
    manifests/<sha256>.json                         segment lists too long for their entry
    bundles/<level>/<index>-<sha256>.parquet        the log again, many entries a file; derived
    checkpoints/<size, 20 digits>                   C2SP signed note over the RFC 6962 root
    cosignatures/<size, 20 digits>/<sha256>         a witness's signature line under a checkpoint
    evidence/<sha256>                               attached artefacts and policies
    runs/<run_id>.json                              where, and as of when, a run started
    scratch/<run_id>/…                              what the steps of a run under way leave for each other
    ledger.sql                                      the views, for any DuckDB client

A reader at size n sees exactly the entries 0 … n-1. No writer changes what another wrote: an entry says which
earlier segments it replaces, and the views leave those out. `provenance/FORMAT.md` says all of it exactly.
"""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import asdict
from datetime import UTC, date, datetime
from importlib import resources
from typing import TYPE_CHECKING, Any, Self

from provenance import bundles
from provenance.canonical import canonical_digest, format_canonical
from provenance.errors import LedgerError, TamperedError
from provenance.log import FORMAT, Log, Overtaken, manifest_path
from provenance.records import TABLES, ProfileName
from provenance.runs import Run, format_run, parse_run, run_path
from provenance.segments import Made, Segment, Withheld, from_parquet, make_segment
from provenance.store import AlreadyExists, Store, open_store

if TYPE_CHECKING:
    import pyarrow as pa

MAX_ENTRY_BYTES = 60 * 1024
"""C2SP tlog-tiles prefixes an entry with its 16-bit length; a longer list of segments goes to a manifest."""

LEDGER_WIDE = "_"
"""Stands for the source id of rows that belong to no single source."""


class Ledger(Log):
    """A ledger in a store: its log, and the segments, evidence and runs that the entries speak of."""

    @classmethod
    def open(cls, url: str) -> Self:
        """The ledger at `url`; raises `LedgerError` when there is none, or when a newer version wrote it."""
        ledger = cls(open_store(url))
        if ledger.size() == 0:
            raise LedgerError(f"{url}: no ledger here; make one with 'provenance init --ledger {url}'")
        return ledger

    @classmethod
    def create(
        cls, url: str, origin: str, secret_id: str, vkey: str, as_of: date, fingerprint: str = ProfileName.CHAR_5
    ) -> Self:
        """A new ledger: entry 0 names origin, secret, key and fingerprint profile, and commits an empty segment of
        every table."""
        from provenance.schemas import schema

        ledger = cls(open_store(url))
        if ledger.size():
            raise LedgerError(f"{url}: there is a ledger already; open it, or choose another folder")
        views = ledger_sql()
        no_entries = bundles.format_bundle(bundles.schema().empty_table())
        _create_once(ledger.store, "ledger.sql", views)
        _require_put_if_absent(ledger.store, "ledger.sql", views)
        _create_once(ledger.store, bundles.EMPTY, no_entries)
        details = {
            "origin": origin,
            "secret_id": secret_id,
            "vkey": vkey,
            "fingerprint": fingerprint,
            "ledger_sql": hashlib.sha256(views).hexdigest(),
            "empty_bundle": hashlib.sha256(no_entries).hexdigest(),
        }
        run = ledger.begin("init", LEDGER_WIDE, inputs=canonical_digest(details), as_of=as_of)
        segments = [ledger.write_segment(table, LEDGER_WIDE, schema(table).empty_table()) for table in TABLES]
        ledger.commit(run, segments, details=details)
        return ledger

    @property
    def origin(self) -> str:
        """The name that stands in the checkpoints' first line."""
        return str(self.entry(0).details["origin"])

    @property
    def fingerprint(self) -> str:
        """The name of the profile that its texts are fingerprinted under (`provenance.records.ProfileName`)."""
        return str(self.entry(0).details["fingerprint"])

    @property
    def secret_id(self) -> str:
        """Which secret the digests, tokens and fingerprints were made with; raises `LedgerError` once it was
        destroyed."""
        if (number := self.secret_destroyed_in) is not None:
            raise LedgerError(
                f"{self.store.url}: entry {number} destroyed its secret, and nothing can be compared with it or added "
                f"to it; begin a new ledger"
            )
        return str(self.entry(0).details["secret_id"])

    @property
    def secret_destroyed_in(self) -> int | None:
        """The entry that says so, if the secret was destroyed."""
        return next(self.find(kind="destroy-key"), None)

    @property
    def vkey(self) -> str:
        """The public key the ledger itself states: compare it with the one its owner published."""
        return self.vkeys()[-1][1]

    def vkeys(self) -> list[tuple[int, str]]:
        """Every public key the ledger had, oldest first, with the entry from which it holds."""
        return [(n, str(self.entry(n).details["vkey"])) for n in (0, *sorted(self.find(kind="rotate-key")))]

    def put_evidence(self, data: bytes) -> str:
        """Keep an artefact by its content; gives its SHA-256 in hex."""
        sha256 = hashlib.sha256(data).hexdigest()
        _create_once(self.store, f"evidence/{sha256}", data)
        return sha256

    def get_evidence(self, sha256: str) -> bytes:
        """The artefact kept under a digest."""
        return self.store.get(f"evidence/{sha256}")

    def write_segment(self, table: str, source_id: str, rows: "pa.Table") -> Segment:
        """Stage rows of one table. Equal rows give the same file, so a repeat writes nothing twice; only rows that
        were erased and come back get another, for the path of an erased file is never used again."""
        return self.put_segment(make_segment(table, source_id, rows))

    def put_segment(self, made: Made) -> Segment:
        """Stage a segment that was made elsewhere, as `write_segment` does."""
        erased = self._erased()
        while (after := erased.get(made.segment.path)) is not None:
            made = make_segment(made.segment.table, made.segment.source_id, from_parquet(made.data), after)
        _create_once(self.store, made.segment.path, made.data)
        return made.segment

    # ------------------------------------------------------------------ runs

    def begin(self, kind: str, scope: str, inputs: str, as_of: date) -> Run:
        """Record where a run starts, or read back what an earlier attempt at the same run recorded.

        A run is the same when kind, scope, inputs and the commit it would succeed are the same, and no `gc` came
        between, which may have removed what an earlier attempt left. Begin before anything is staged.
        """
        run_id = self._run_id(kind, scope, inputs)
        run = Run(run_id, kind, scope, inputs, self.size(), as_of)
        try:
            self.store.create(run_path(run_id), format_run(run))
        except AlreadyExists:
            run = parse_run(self.store.get(run_path(run_id)), self.store.location(run_path(run_id)))
        return run

    def _run_id(self, kind: str, scope: str, inputs: str) -> str:
        base = max(next(self.find(kind=kind, scope=scope), 0), next(self._find(kind="gc"), 0))
        return canonical_digest({"kind": kind, "scope": scope, "inputs": inputs, "base": base})[:32]

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
        withheld: Iterable[Withheld] = (),
        at: int | None = None,
    ) -> int:
        """Make segments visible as one entry and give its number; a run that was committed already is found.

        Args:
            run: What `begin` gave.
            segments: What was staged since.
            replaces: `<table>/<source_id>` or `<table>/*`: those segments of earlier entries no longer count.
            details: What else the entry says, as JSON.
            withheld: Segments whose files are to be erased, at every size, and what stands in for each.
            at: The only number that will do, for a run that must know every entry before it.

        Raises:
            Overtaken: `at` was given and the ledger has grown beyond it.
            LedgerError: `gc` or a redaction may have removed what was staged: begin again.
        """
        segments = set(segments)
        body = self._body(run, segments, replaces, details or {}, withheld)
        while True:
            number = self.size()
            for committed in self._find(run_id=run.run_id):
                return committed
            if at is not None and number != at:
                raise Overtaken(f"{run.kind} {run.scope}: the ledger grew to {number} entries meanwhile; run it again")
            self._require_uncollected(run, body, segments)
            self._require_unerased(run, segments)
            body["previous"] = self.previous(number)
            try:
                self.append(number, format_canonical(body))
                return number
            except AlreadyExists:
                continue  # another writer was first: its entry may be this very run's

    def _body(
        self,
        run: Run,
        segments: Iterable[Segment],
        replaces: Iterable[str],
        details: dict[str, Any],
        withheld: Iterable[Withheld],
    ) -> dict[str, Any]:
        """The entry of a run, all but its place in the log; what is too long for it goes to a manifest."""
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
            "withheld": [asdict(w) for w in sorted(set(withheld), key=lambda w: w.path)],
            "details": details,
            "previous": self.previous(0),
        }
        if len(format_canonical(body)) > MAX_ENTRY_BYTES:
            manifest = format_canonical({name: body[name] for name in ("segments", "withheld")})
            sha256 = hashlib.sha256(manifest).hexdigest()
            body |= {"manifest": sha256, "segments": [], "withheld": []}
            _create_once(self.store, manifest_path(sha256), manifest)
        if (length := len(format_canonical(body))) > MAX_ENTRY_BYTES:
            raise LedgerError(f"{run.kind} {run.scope}: entry of {length} bytes; at most {MAX_ENTRY_BYTES} fit")
        return body

    def _require_uncollected(self, run: Run, body: dict[str, Any], segments: set[Segment]) -> None:
        """Raise `LedgerError` when something of the run may be gone: named by a `gc` not over when the run began."""
        staged = {run_path(run.run_id), *(segment.path for segment in segments)}
        staged |= {f"evidence/{sha256}" for sha256 in body["details"].get("evidence", ())}
        if "manifest" in body:
            staged.add(manifest_path(body["manifest"]))
        for number in self._find(kind="gc"):
            details = self.entry(number).details
            if "completed" in details and number < run.size:
                return
            if "collected" in details and staged & set(collected_paths(self.get_evidence(details["collected"]))):
                raise LedgerError(
                    f"{run.kind} {run.scope}: 'provenance gc' collected what this run had staged (entry {number}), for "
                    f"it began too long ago; nothing was committed; run it again"
                )

    def _require_unerased(self, run: Run, segments: set[Segment]) -> None:
        """Raise `LedgerError` when the path of a staged segment was withheld meanwhile."""
        if back := self._erased().keys() & {segment.path for segment in segments}:
            raise LedgerError(f"{run.kind} {run.scope}: {min(back)} was erased meanwhile; run it again")

    def _erased(self) -> dict[str, int]:
        """The paths that were ever withheld, each with the entry that did it."""
        return {w.path: number for number in self._find(kind="redact") for w in self.entry(number).withheld}


def ledger_sql() -> bytes:
    """The views that every new ledger carries."""
    return resources.files("provenance").joinpath("ledger.sql").read_bytes()


def collected_paths(data: bytes) -> list[str]:
    """The paths in the evidence of a `gc`."""
    return [str(path) for path in json.loads(data)["paths"]]


def _require_put_if_absent(store: Store, path: str, data: bytes) -> None:
    """Raise `LedgerError` unless the store refuses to put what is there: on that every commit rests."""
    try:
        store.create(path, data)
    except AlreadyExists:
        return
    raise LedgerError(
        f"{store.location(path)}: was put twice; the server ignores conditional puts (S3: 'If-None-Match: *'), and two "
        f"writers could lose each other's entries; choose one that keeps them"
    )


def _create_once(store: Store, path: str, data: bytes) -> None:
    """Put what is named by its content: if it is there already, it is the same."""
    try:
        store.create(path, data)
    except AlreadyExists:
        if store.get(path) != data:
            raise TamperedError(f"{store.location(path)}: its bytes do not match its name; restore it") from None
