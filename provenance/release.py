"""The release folder: seal it with its proof, verify it offline, load it, pull it.

    data/…/*.parquet             the shards: plain Parquet, readable with nothing of ours
    README.md, policy.json       the dataset card, and the policy it was judged by
    verify.py                    checks the folder with nothing of ours        (`provenance/verifier.py`)
    release.json                 binds every file by its SHA-256              (`provenance.manifest`)
    proof/entry.json             the ledger's release entry, which binds release.json
    proof/inclusion.tlog-proof   shows the entry in the ledger that its owner signed
    proof/vkey                   the key it was signed with

The trust in all of it comes from one public key, which the owner published: the one inside only names it.

A release is written into a draft beside its place: begin the run, write the files, commit the entry, write the
proof, rename. So the folder appears whole or not at all, and whatever came between is taken up by the same commands:
before the commit `provenance release` writes the draft anew, after it `provenance checkpoint` completes it.
"""

import hashlib
import importlib
import os
import re
import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from provenance import catalog
from provenance.canonical import canonical_digest
from provenance.checkpoint import checkpoint, published_checkpoint
from provenance.digests import digest_tree
from provenance.errors import LedgerError, ProvenanceError, SecretError, TamperedError, WithdrawnError
from provenance.files import sync_folder
from provenance.inclusion import ProvedEntry, prove_entry, signing_vkey, verify_entry
from provenance.ledger import LEDGER_WIDE, Ledger
from provenance.log import Entry
from provenance.manifest import (
    ENTRY,
    MANIFEST,
    PROOF,
    ROWS,
    VKEY,
    Manifest,
    ReleasedFile,
    bound_manifest,
)
from provenance.notes import Checkpoint, NoteSigner
from provenance.progress import Progress, silent
from provenance.records import Outcome, Pull
from provenance.schemas import to_table
from provenance.stages import StageResult
from provenance.store import LocalStore

if TYPE_CHECKING:
    import pyarrow as pa
    from pyarrow.dataset import Dataset

BATCH_BYTES = 16 * 2**20
"""How much text a worker holds decoded while it checks the rows of a shard."""


@dataclass(frozen=True)
class VerifiedRelease:
    """A release folder of which every byte was verified. `entry` is the number of its ledger entry,
    `checkpoint` the signed head that holds it; withdrawals are known up to the ledger size `known_until`."""

    folder: Path
    manifest: Manifest
    entry: int
    checkpoint: Checkpoint
    vkey: str
    known_until: int

    @property
    def dataset(self) -> "Dataset":
        """The rows as a `pyarrow.dataset.Dataset`; nothing is read before it is asked for."""
        import pyarrow.dataset as ds

        return ds.dataset(self.shards, schema=ROWS, format="parquet")

    def to_hf(self) -> Any:
        """The rows as a Hugging Face `datasets.Dataset`; raises `ProvenanceError` where that is missing."""
        try:
            datasets = importlib.import_module("datasets")
        except ModuleNotFoundError as error:
            raise ProvenanceError(
                "to_hf: the package 'datasets' is not installed; install it, or use '.dataset'"
            ) from error
        return datasets.Dataset.from_parquet(self.shards)

    def facts(self) -> dict[str, Any]:
        """What was verified, as plain values to print."""
        files = self.manifest.files
        return {
            "release": self.manifest.name,
            "as_of": self.manifest.as_of.isoformat(),
            "documents": sum(file.rows for file in files),
            "redacted": sum(file.redacted for file in files),
            "files": len(files),
            "bytes": sum(file.bytes for file in files),
            "policy": self.manifest.policy,
            "ledger": self.checkpoint.origin,
            "entry": self.entry,
            "signed_size": self.checkpoint.size,
            "key": self.vkey,
            "withdrawals_known_until": self.known_until,
            "sources": [
                {
                    "source": source.id,
                    "title": source.title.en,
                    "licence": source.licence_verified,
                    "documents": source.documents,
                    "redacted": source.redacted,
                }
                for source in self.manifest.sources
            ],
        }

    @property
    def shards(self) -> list[str]:
        """The Parquet files that hold the rows."""
        return [str(self.folder / file.path) for file in self.manifest.shards]


_PERSONAL = re.compile(r"@|(?<!\d)(?:1[3-9]\d{9}|\d{17}[\dXx])(?!\d)")
"""E-mail addresses, mobile numbers and resident IDs, as far as they can be told without a detector."""


def require_name(name: str) -> None:
    """Raise `LedgerError` unless a release may be called so: its name is a folder, and nothing else."""
    if not re.fullmatch(r"[a-z0-9][a-z0-9._-]{0,62}", name):
        raise LedgerError(
            f"release {name!r}: expected a name of a-z, 0-9, '.', '_' and '-', such as 2026-11; rename it"
        )


# ---------------------------------------------------------------------------- sealing


def draft_folder(releases: Path, name: str, run_id: str) -> Path:
    """Where the run writes a release until it is whole."""
    return releases / f".{name}-{run_id}.draft"


def standing_folder(releases: Path, entry: Entry) -> Path | None:
    """Where the files of a committed release lie: under its name, in its draft when the proof is still to come, or
    nowhere."""
    for folder in (releases / entry.scope, draft_folder(releases, entry.scope, entry.run_id)):
        if (folder / MANIFEST).exists():
            return folder
    return None


def seal(ledger: Ledger, name: str, releases: Path, signer: NoteSigner) -> None:
    """Give a committed release its proof, under a checkpoint of the ledger's present size, and then its name; a
    release that has them is left as it is. Raises `LedgerError` when the ledger has no such release."""
    entry = ledger.latest("release", name)
    if entry is None:
        raise LedgerError(f"release '{name}': not in {ledger.store.url}; run 'provenance release' first")
    folder = standing_folder(releases, entry)
    if folder is None:
        raise LedgerError(
            f"{releases / name}: release '{name}' was made in entry {entry.number}, and its files are gone"
        )
    if not (folder / PROOF).exists():
        _check_digest(folder / MANIFEST, _read(folder, MANIFEST), entry.details["manifest_sha256"])
        checkpoint(ledger, signer)
        note = published_checkpoint(ledger)
        data, proof = ledger.entry_bytes(entry.number), prove_entry(ledger, entry.number, note)
        vkey = signing_vkey(ledger, note)
        verify_entry(data, proof, [vkey])
        store = LocalStore(folder)
        for path, content in ((ENTRY, data), (VKEY, vkey.encode()), (PROOF, proof)):
            store.delete(path)
            store.create(path, content)
    shutil.rmtree(folder / ".drafts", ignore_errors=True)  # the store's, with what killed writers left
    if folder != releases / name:
        folder.rename(releases / name)
        sync_folder(releases)
    for stale in releases.glob(draft_folder(Path(), name, "[0-9a-f]" * 32).name):
        shutil.rmtree(stale)  # of runs that never committed, and now never can


def seal_all(ledger: Ledger, releases: Path, signer: NoteSigner) -> None:
    """Seal every release of the ledger whose files lie in `releases`."""
    for number in ledger.find(kind="release"):
        entry = ledger.entry(number)
        if standing_folder(releases, entry):
            seal(ledger, entry.scope, releases, signer)


# ---------------------------------------------------------------------------- verifying


def verify_release(folder: Path, vkey: str, progress: Progress = silent) -> VerifiedRelease:
    """Check every byte of a release folder against the public key, offline; `progress` counts bytes.

    Raises `TamperedError` with the path of each file that is off, missing, or there without being listed.
    """
    entry = _verify_entry(folder, vkey)
    manifest = bound_manifest(_read(folder, MANIFEST), entry, str(folder / MANIFEST))
    problems = [*_stray_files(folder, manifest), *_altered_files(folder, manifest, progress)]
    if problems:
        raise TamperedError("\n".join(problems))
    release = VerifiedRelease(folder, manifest, entry.number, entry.checkpoint, vkey, manifest.ledger.size)
    found = digest_tree(release.shards)
    if found != manifest.digests:
        raise TamperedError(f"{folder / MANIFEST}: its digests are {manifest.digests}, those of the texts are {found}")
    return release


def _verify_entry(folder: Path, vkey: str) -> ProvedEntry:
    """The release's entry, for which both the trusted key and the key in the folder must have signed."""
    entry, proof, named = _read(folder, ENTRY), _read(folder, PROOF), _read(folder, VKEY)
    proved = verify_entry(entry, proof, [vkey], (str(folder / ENTRY), str(folder / PROOF)))
    try:
        verify_entry(entry, proof, [named.decode()])
    except (TamperedError, SecretError, UnicodeDecodeError) as error:
        raise TamperedError(f"{folder / VKEY}: not a key that signed the release; it was altered") from error
    return proved


def _stray_files(folder: Path, manifest: Manifest) -> Iterator[str]:
    """Files that are there and not listed. A linked folder counts as a file: nothing in it is looked at."""
    listed = {MANIFEST, ENTRY, PROOF, VKEY, *(file.path for file in manifest.files)}
    for parent, folders, files in os.walk(folder):
        links = [name for name in folders if Path(parent, name).is_symlink()]
        for name in sorted(files + links):
            path = Path(parent, name)
            if path.relative_to(folder).as_posix() not in listed:
                yield f"{path}: not listed in {MANIFEST}; it was added"


def _altered_files(folder: Path, manifest: Manifest, progress: Progress) -> Iterator[str]:
    """What is wrong with the listed files, checked by as many threads as there are processors."""

    def check(file: ReleasedFile) -> str | None:
        try:
            _check_file(folder / file.path, file)
        except TamperedError as error:
            return str(error)
        return None

    done = 0
    with (
        progress(f"verify {manifest.name}", sum(file.bytes for file in manifest.files)) as advance,
        ThreadPoolExecutor(os.cpu_count()) as threads,
    ):
        for file, problem in zip(manifest.files, threads.map(check, manifest.files), strict=True):
            if problem:
                yield problem
            advance(done := done + file.bytes)


def _check_file(path: Path, expected: ReleasedFile) -> None:
    if not path.is_file():
        raise TamperedError(f"{path}: missing; {MANIFEST} lists it")
    if path.stat().st_size != expected.bytes:
        raise TamperedError(f"{path}: expected {expected.bytes} bytes, found {path.stat().st_size}; it was altered")
    with path.open("rb") as file:
        found = hashlib.file_digest(file, "sha256").hexdigest()
    if found != expected.sha256:
        raise TamperedError(f"{path}: expected SHA-256 {expected.sha256}, found {found}; it was altered")
    if expected.is_shard:
        _check_rows(path, expected)


def _check_rows(path: Path, expected: ReleasedFile) -> None:
    """Hold a shard's rows against the manifest and against the digest that stands beside each text."""
    import pyarrow as pa
    import pyarrow.compute as pc
    import pyarrow.parquet as pq

    rows = redacted = 0
    try:
        with pq.ParquetFile(path) as shard:
            if not shard.schema_arrow.equals(ROWS):
                raise TamperedError(f"{path}: expected the columns {', '.join(ROWS.names)} of a shard, found others")
            groups = [shard.metadata.row_group(n) for n in range(shard.num_row_groups)]
            row_bytes = max((group.total_byte_size // max(group.num_rows, 1) for group in groups), default=0)
            size = max(1, min(65_536, BATCH_BYTES // max(row_bytes, 1)))
            for batch in shard.iter_batches(size, columns=["text", "sha256", "outcome"], use_threads=False):
                _check_texts(path, rows, batch)
                rows += batch.num_rows
                redacted += pc.sum(pc.equal(batch.column("outcome"), Outcome.REDACT)).as_py() or 0
    except (pa.ArrowException, OSError) as error:
        raise TamperedError(f"{path}: expected a Parquet file, found {error}") from error
    if (rows, redacted) != (expected.rows, expected.redacted):
        raise TamperedError(
            f"{path}: expected {expected.rows} rows, {expected.redacted} of them redacted, found {rows} and {redacted}"
        )


def _check_texts(path: Path, first: int, batch: "pa.RecordBatch") -> None:
    texts, digests = batch.column("text"), batch.column("sha256")
    if texts.null_count or digests.null_count:
        raise TamperedError(f"{path}: rows from {first}: expected a text and its SHA-256 in each, found a null")
    if not len(texts):
        return
    # The text's own buffer is hashed in place: a Python string per row would cost more than its SHA-256.
    offsets = memoryview(texts.buffers()[1]).cast("q")[texts.offset : texts.offset + len(texts) + 1].tolist()
    text = memoryview(texts.buffers()[2] or b"")
    found = b"".join([hashlib.sha256(text[start:end]).digest() for start, end in pairwise(offsets)])
    recorded = bytes(memoryview(digests.buffers()[1])[32 * digests.offset : 32 * (digests.offset + len(digests))])
    if found != recorded:
        row = next(n for n in range(len(texts)) if found[32 * n : 32 * n + 32] != recorded[32 * n : 32 * n + 32])
        raise TamperedError(f"{path}: row {first + row}: its text does not have the SHA-256 that stands beside it")


def _check_digest(path: Path, data: bytes, expected: str | None) -> None:
    found = hashlib.sha256(data).hexdigest()
    if found != expected:
        raise TamperedError(f"{path}: expected SHA-256 {expected} as in the ledger's entry, found {found}")


def _read(folder: Path, path: str) -> bytes:
    try:
        return (folder / path).read_bytes()
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError) as error:
        raise TamperedError(
            f"{folder / path}: missing; a release has {MANIFEST}, {ENTRY} and {PROOF}; "
            "its owner completes the proof with 'provenance checkpoint'"
        ) from error


# ---------------------------------------------------------------------------- loading


def load_release(
    folder: str | Path,
    ledger: Ledger | str | Path | None = None,
    vkey: str | None = None,
    for_audit: bool = False,
    progress: Progress = silent,
) -> VerifiedRelease:
    """Verify a release folder and give its rows.

    The public key is `vkey`, else the ledger's, else `PROVENANCE_VKEY`. Raises `TamperedError` when a byte is
    off; with the ledger, also `WithdrawnError` when a source or document was withdrawn since, unless it is
    loaded for audit.
    """
    if isinstance(ledger, str | Path):
        ledger = Ledger.open(str(ledger))
    key = vkey or (_ledger_vkey(ledger, Path(folder)) if ledger else os.environ.get("PROVENANCE_VKEY"))
    if not key:
        raise SecretError(
            f"{folder}: no public key to verify it with; "
            "give 'vkey' or the ledger, or set PROVENANCE_VKEY to the key its owner published"
        )
    release = verify_release(Path(folder), key, progress)
    if ledger is None:
        return release
    _check_continuation(release, ledger)
    if not for_audit:
        _check_standing(release, ledger)
    return replace(release, known_until=ledger.size())


def _ledger_vkey(ledger: Ledger, folder: Path) -> str:
    """The key of the ledger's that the folder names: an older one, where it was sealed before a rotation."""
    named = _read(folder, VKEY)
    return next((vkey for _, vkey in ledger.vkeys() if vkey.encode() == named), ledger.vkey)


_WITHDRAWN = """
    WITH present AS (
        SELECT DISTINCT source_id FROM released
    ),
    redactions AS (
        SELECT
            scope AS source_id,
            entry,
            details ->> '$.request' AS request,
            from_json(details -> '$.documents', '["VARCHAR"]') AS documents
        FROM entries
        WHERE kind = 'redact' AND entry > $entry
    ),
    requests AS (
        SELECT source_id, unnest(requests) AS request
        FROM sources
        SEMI JOIN present USING (source_id)
    ),
    standing AS (
        SELECT source_id, request
        FROM requests
        WHERE (
            request.kind IN ('withdrawal', 'deletion', 'objection')
            AND request.status IN ('open', 'upheld', 'fulfilled')
        )
        OR (request.kind = 'complaint' AND request.status IN ('upheld', 'fulfilled'))
    ),
    named AS (
        SELECT source_id, request, unnest(request.locators) AS locator
        FROM standing
    ),
    pointed AS (
        SELECT source_id, request, unnest(request.digests) AS hex_digest
        FROM standing
    ),
    revoked AS (
        SELECT source_id, unnest([
            CASE WHEN status IN ('suspended', 'withdrawn', 'unlawful') THEN 'is ' || status END,
            CASE WHEN personal_information.consent.withdrawn_on IS NOT NULL THEN 'has lost its consent' END,
            CASE
                WHEN personal_information.separate_consent.withdrawn_on IS NOT NULL
                THEN 'has lost its separate consent'
            END,
            CASE
                WHEN personal_information.guardian_consent.withdrawn_on IS NOT NULL
                THEN 'has lost its guardian consent'
            END,
            CASE WHEN user_input.opted_out_on IS NOT NULL THEN 'has users who opted out' END
        ]) AS state
        FROM sources
        SEMI JOIN present USING (source_id)
        UNION ALL
        SELECT source_id, 'is excluded now'
        FROM source_decisions
        SEMI JOIN present USING (source_id)
        WHERE outcome = 'excluded'
        UNION ALL
        SELECT source_id, format('was redacted in entry {}, request ''{}''', entry, request)
        FROM redactions
        SEMI JOIN present USING (source_id)
        WHERE len(documents) = 0
    )
    SELECT 1 AS place, format('source ''{}'' {}', source_id, state) AS reason
    FROM revoked
    WHERE state IS NOT NULL
    UNION ALL
    SELECT 2, format(
        'source ''{}'': {} request ''{}'' is {}', source_id, request.kind, request.id, request.status
    )
    FROM standing
    WHERE len(request.locators) = 0 AND len(request.digests) = 0
    UNION ALL
    SELECT 3, format(
        'document {} of ''{}'': {} request ''{}'' is {}',
        lower(hex(document_id)), source_id, request.kind, request.id, request.status
    )
    FROM released
    JOIN named USING (source_id, locator)
    UNION ALL
    SELECT 3, format(
        'document {} of ''{}'': {} request ''{}'' is {}',
        lower(hex(document_id)), source_id, request.kind, request.id, request.status
    )
    FROM released
    JOIN documents USING (source_id, document_id)
    JOIN pointed USING (source_id)
    WHERE lower(hex(documents.digest)) = lower(hex_digest)
    UNION ALL
    SELECT 3, format(
        'document {} of ''{}'' was redacted in entry {}, request ''{}''', struck, source_id, entry, request
    )
    FROM released
    JOIN (SELECT source_id, entry, request, unnest(documents) AS struck FROM redactions) AS one USING (source_id)
    WHERE lower(hex(document_id)) = struck
    UNION ALL
    SELECT 4, format('document {} of ''{}'' is excluded now', lower(hex(document_id)), source_id)
    FROM released
    SEMI JOIN (SELECT * FROM decisions WHERE outcome = 'excluded') AS excluded USING (source_id, document_id)
    ORDER BY ALL
"""


def _check_standing(release: VerifiedRelease, ledger: Ledger) -> None:
    """Raise `WithdrawnError` when the ledger says today that something in the release must not be used."""
    with catalog.connect(ledger) as connection:
        connection.register("released", release.dataset)
        reasons = [reason for _, reason in connection.execute(_WITHDRAWN, {"entry": release.entry}).fetchall()]
    if reasons:
        more = [f"and {len(reasons) - 10} more"] if len(reasons) > 10 else []
        raise WithdrawnError(
            f"release '{release.manifest.name}': withdrawn since; take a newer release, or load it for audit:"
            + "".join(f"\n  {reason}" for reason in reasons[:10] + more)
        )


def _check_continuation(release: VerifiedRelease, ledger: Ledger) -> None:
    """Raise `TamperedError` unless the ledger is the one the release was proved in, grown or as it was."""
    signed = release.checkpoint
    if ledger.size() < signed.size or ledger.root(signed.size) != signed.root:
        raise TamperedError(
            f"{ledger.store.url}: expected the root that {signed.origin} signed at size "
            f"{signed.size}, as in the release; this ledger was cut, altered, or is another"
        )


# ---------------------------------------------------------------------------- pulling


def pull(
    ledger: Ledger,
    name: str,
    releases: Path,
    to: Path,
    consumer: str,
    training_run: str | None = None,
    vkey: str | None = None,
    progress: Progress = silent,
) -> StageResult:
    """Put a verified copy of the release at `to` and record who took it, for which training run.

    Safe to repeat: what was copied and what was recorded already is found. The copy appears at `to` whole or
    not at all. Raises `WithdrawnError` when something in the release was withdrawn since.
    """
    require_name(name)
    if ledger.latest("release", name) is None:
        raise LedgerError(f"release '{name}': {ledger.store.url} has no release of that name")
    if _PERSONAL.search(f"{consumer} {training_run}"):
        raise LedgerError("pull: consumer and training run stay in the ledger; name a team and a run, not a person")
    to = to.resolve()
    if to.is_relative_to(releases.resolve()):
        raise LedgerError(f"{to}: lies among the releases themselves; choose another place")
    release = load_release(releases / name, ledger, vkey, progress=progress)
    if _holds(to, release):
        verify_release(to, release.vkey, progress)
    else:
        _copy(release, to, progress)
    pulled = Pull(name, consumer, training_run, _sha256(to / MANIFEST), datetime.now(UTC))
    entry, committed = _record(ledger, pulled)
    documents = sum(file.rows for file in release.manifest.files)
    return StageResult("pull", name, entry, committed, {"documents": documents})


def _record(ledger: Ledger, pulled: Pull) -> tuple[int, bool]:
    """The entry of this pull, whenever it was, and whether it is new."""
    details = {name: value for name, value in asdict(pulled).items() if name != "pulled_at"}
    inputs = canonical_digest(details)
    for number in ledger.find(kind="pull", inputs=inputs):
        return number, False
    run = ledger.begin("pull", pulled.release, inputs, pulled.pulled_at.date())
    segment = ledger.write_segment("pulls", LEDGER_WIDE, to_table("pulls", [pulled]))
    return ledger.commit(run, [segment], details=details), True


def _holds(to: Path, release: VerifiedRelease) -> bool:
    """Whether `to` has this very release already; raises `LedgerError` when it has something else."""
    if not to.exists() or (to.is_dir() and not any(to.iterdir())):
        return False
    if (to / MANIFEST).is_file() and _sha256(to / MANIFEST) == _sha256(release.folder / MANIFEST):
        return True
    raise LedgerError(f"{to}: expected an empty or a new folder, found other contents; choose another place")


def _copy(release: VerifiedRelease, to: Path, progress: Progress) -> None:
    """Copy next to `to`, verify, and only then give the copy its name."""
    partial = to.parent / f".{to.name}.partial"
    if partial.exists():
        shutil.rmtree(partial)
    shutil.copytree(release.folder, partial)
    verify_release(partial, release.vkey, progress)
    partial.rename(to)


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
