"""Release: read the corpora again, keep what was cleared, mask what must be, and write shards with their proof.

A shard holds what one split of one source had to give. Files go to the run's draft (`provenance.release`), which is
made anew until the entry is committed; the folder gets its name with its proof.
"""

import hashlib
import io
import shutil
from collections.abc import Iterator
from pathlib import Path

import apache_beam as beam
import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

from detectors.masks import mask
from pipelines import corpus, runner
from pipelines.facts import fact_finder
from pipelines.identity import identify
from provenance import catalog
from provenance.canonical import canonical_digest
from provenance.decide import decision_inputs
from provenance.declarations import Declaration, named_corpus_files
from provenance.digests import digest_tree
from provenance.errors import LedgerError, ReleaseRefused
from provenance.judgement import judge_release
from provenance.ledger import LEDGER_WIDE, Ledger
from provenance.log import Entry
from provenance.manifest import MANIFEST, ROWS, VERIFIER, ReleasedFile, build_manifest, card, verifier
from provenance.policy import parse_policy
from provenance.progress import Progress, silent
from provenance.records import Outcome, Release, ReleaseDeclaration
from provenance.register import require_registered
from provenance.release import draft_folder, require_name, standing_folder
from provenance.runs import Run
from provenance.schemas import to_table
from provenance.segments import Segment
from provenance.stages import StageResult
from provenance.store import AlreadyExists, open_store
from provenance.verification import verify

KEPT = (Outcome.CLEARED, Outcome.REDACT)


class KeepCleared(beam.DoFn):
    """`corpus.Share` in, `(ReleasedFile, Segment)` out: the shard of what may be kept, and who is in it."""

    def __init__(self, ledger_url: str, size: int, decided_in: int, name: str, folder: str, keys: Path | None):
        self.ledger_url = ledger_url
        self.size = size
        self.decided_in = decided_in
        self.name = name
        self.folder = folder
        self.keys = keys

    def setup(self) -> None:
        self.ledger = Ledger.open(self.ledger_url)
        self.finder = fact_finder(self.ledger.secret_id, self.keys, self.ledger.fingerprint)
        self.connection = catalog.connect(self.ledger, self.size)

    def process(self, share: corpus.Share) -> Iterator[tuple[ReleasedFile, Segment]]:
        batches = [batch.texts for batch in corpus.read(share.split.parts, share.corpus)]
        rows = self._kept(share.source_id, pa.Table.from_batches(batches).combine_chunks())
        if rows.num_rows:
            path = f"data/{share.source_id}/{share.split.number:05d}.parquet"
            data = _to_parquet(rows)
            _create_once(self.folder, path, data)
            members = rows.select(["source_id", "document_id"]).append_column(
                "release", pa.repeat(self.name, rows.num_rows)
            )
            redacted = sum(outcome == Outcome.REDACT for outcome in rows["outcome"].to_pylist())
            yield (
                ReleasedFile(path, hashlib.sha256(data).hexdigest(), len(data), rows.num_rows, redacted),
                self.ledger.write_segment("released_documents", share.source_id, members),
            )

    def _kept(self, source_id: str, texts: pa.Table) -> pa.Table:
        """The rows of a split that were cleared, or are to be redacted and are masked here."""
        _, ids = identify(self.finder.secret, source_id, texts)
        split = pa.table({"document_id": ids, "place": pa.array(range(len(ids)), pa.int64())})
        self.connection.register("split", split)
        spans: dict[int, list[tuple[int, int, str]]] = {}
        for place, *span in self.connection.execute(_FINDINGS, {"source_id": source_id}).fetchall():
            spans.setdefault(place, []).append(tuple(span))
        rows = []
        for row in self.connection.sql(_DECISIONS, params={"source_id": source_id}).to_arrow_table().to_pylist():
            place = row.pop("place")
            text = texts["text"][place].as_py()
            if row["outcome"] == Outcome.REDACT:
                text = mask(text, spans[place])
            digest = hashlib.sha256(text.encode()).digest()
            locator = texts["locator"][place].as_py()
            rows.append({**row, "text": text, "sha256": digest, "locator": locator, "decision_entry": self.decided_in})
        return pa.Table.from_pylist(rows, schema=ROWS)


_DECISIONS = """
    SELECT
        split.place,
        decisions.document_id,
        decisions.source_id,
        documents.language,
        decisions.outcome,
        coalesce(decisions.licence, 'NOASSERTION') AS licence,
        decisions.licences,
        documents.label
    FROM split
    JOIN decisions USING (document_id)
    JOIN documents USING (document_id)
    WHERE decisions.source_id = $source_id
        AND documents.source_id = $source_id
        AND decisions.outcome IN ('cleared', 'redact')
    ORDER BY split.place
"""

_FINDINGS = """
    SELECT split.place, pii_findings."start", pii_findings."end", pii_findings.entity_type
    FROM split
    JOIN pii_findings USING (document_id)
    WHERE pii_findings.source_id = $source_id
        AND pii_findings.sensitivity <> 'not_personal'
    ORDER BY split.place, pii_findings."start"
"""


def release(
    ledger: Ledger,
    declarations: list[Declaration],
    name: str,
    releases: Path,
    keys: Path | None,
    beam_args: list[str],
    declaration: ReleaseDeclaration | None = None,
    progress: Progress = silent,
) -> StageResult:
    """Write release `name` under the newest decisions and commit it; raises `ReleaseRefused` with every rule that
    blocks. A release is never changed: the same name with other contents is refused."""
    require_name(name)
    size = ledger.size()
    connection = catalog.connect(ledger, size)
    decided = _newest_decision(ledger, connection)
    declared = declaration or ReleaseDeclaration()
    inputs = canonical_digest({"decided": decided.inputs, "declaration": repr(declared)})
    folder = releases / name
    earlier = ledger.latest("release", name)
    if earlier is not None:
        if earlier.inputs != inputs:
            raise LedgerError(
                f"release '{name}' was made in entry {earlier.number} from other decisions, and a release is never "
                f"changed; choose another name"
            )
        if standing_folder(releases, earlier) is None:
            raise LedgerError(
                f"{folder}: release '{name}' was made in entry {earlier.number}, but its folder is gone; restore it "
                f"from a copy, or make a release of another name"
            )
        return StageResult("release", name, earlier.number, False, earlier.details["counts"])
    if folder.exists() and any(folder.iterdir()):
        raise LedgerError(f"{folder}: there is something here that this ledger did not make; move it away")
    verify(ledger.store.url)  # what is released rests on facts, and these on every byte of their segments
    policy = parse_policy(ledger.get_evidence(decided.details["policy"]))
    blocked = judge_release(connection, policy, decided.as_of, declared)
    if blocked:
        reasons = "\n".join(
            f"  {rule.id} {answer} ({rule.citation}): {rule.reason.en} {rule.reason.zh}" for rule, answer in blocked
        )
        raise ReleaseRefused(f"release '{name}' is refused; nothing was written:\n{reasons}")
    ((people, sensitive_people),) = connection.execute(_PEOPLE).fetchall()
    expected = dict(connection.execute(_KEPT_BY_SOURCE).fetchall())
    shares = list(_shares(ledger, declarations, expected, connection, keys))
    run = ledger.begin("release", name, inputs, decided.as_of)
    draft = draft_folder(releases, name, run.run_id)
    if draft.exists():
        shutil.rmtree(draft)
    url = ledger.store.url
    with (
        progress(f"release {name}", len(shares)) as advance,
        runner.watched(lambda: sum(1 for _ in draft.glob("data/*/*.parquet")), advance),
        runner.pipeline(beam_args) as pipeline,
    ):
        kept = (
            pipeline
            | "Shares" >> runner.Spread(shares)
            | "Keep what was cleared" >> beam.ParDo(KeepCleared(url, size, decided.number, name, str(draft), keys))
        )
        _ = (
            pipeline
            | "Once" >> beam.Create([None], reshuffle=False)
            | "Commit"
            >> beam.Map(
                _commit,
                beam.pvalue.AsList(kept),
                url,
                size,
                run,
                str(draft),
                decided.number,
                expected,
                people,
                sensitive_people,
            )
        )
    entry = ledger.latest("release", name)
    if entry is None:
        shutil.rmtree(draft, ignore_errors=True)
        raise ReleaseRefused(
            f"release '{name}': some texts no longer read as they were judged; run 'provenance ingest' and "
            f"'provenance decide', then release again"
        )
    return StageResult("release", name, entry.number, True, entry.details["counts"])


def _commit(
    _: None,
    kept: list[tuple[ReleasedFile, Segment]],
    ledger_url: str,
    size: int,
    run: Run,
    folder: str,
    decided_in: int,
    expected: dict[str, int],
    people: int,
    sensitive_people: int,
) -> None:
    """Bind the shards by `release.json` and commit; does nothing unless every kept text was found again."""
    files = [file for file, _ in kept]
    found: dict[str, int] = {}
    for file in files:
        source_id = file.path.split("/")[1]
        found[source_id] = found.get(source_id, 0) + file.rows
    if found != expected:
        return
    ledger = Ledger.open(ledger_url)
    decided = ledger.entry(decided_in)
    connection = catalog.connect(ledger, size)
    policy = ledger.get_evidence(decided.details["policy"])
    extra = {
        "policy.json": policy,
        "README.md": card(run.scope, ledger, connection, decided, files).encode(),
        VERIFIER: verifier(),
    }
    digests = digest_tree([str(Path(folder, file.path)) for file in files])
    for path, data in extra.items():
        _create_once(folder, path, data)
        files.append(ReleasedFile(path, hashlib.sha256(data).hexdigest(), len(data), 0, 0))
    files.sort(key=lambda file: file.path)
    manifest = build_manifest(run.scope, ledger, connection, decided, files, digests)
    _create_once(folder, MANIFEST, manifest)
    sha256 = hashlib.sha256(manifest).hexdigest()
    counts = {
        "documents": sum(f.rows for f in files),
        "redacted": sum(f.redacted for f in files),
        "files": len(files),
    }
    row = Release(
        run.scope,
        run.as_of,
        decided.details["policy"],
        decided_in,
        counts["documents"],
        counts["redacted"],
        people,
        sensitive_people,
        sha256,
    )
    segments = [ledger.write_segment("releases", LEDGER_WIDE, to_table("releases", [row]))]
    details = {"name": run.scope, "manifest_sha256": sha256, "decided_in": decided_in, "counts": counts}
    ledger.commit(run, [*segments, *(segment for _, segment in kept)], [], details)


_PEOPLE = "SELECT people, sensitive_people FROM release_facts"

_KEPT_BY_SOURCE = """
    SELECT source_id, count(*)
    FROM decisions
    WHERE outcome IN ('cleared', 'redact')
    GROUP BY source_id
    ORDER BY source_id
"""


def _newest_decision(ledger: Ledger, connection: duckdb.DuckDBPyConnection) -> Entry:
    decided = ledger.latest("decide", LEDGER_WIDE)
    if decided is None:
        raise LedgerError(f"{ledger.store.url}: nothing was decided yet; run 'provenance decide' first")
    if decided.inputs != decision_inputs(connection, decided.details["policy"], decided.as_of):
        raise LedgerError(
            f"{ledger.store.url}: the facts changed after the decisions of entry {decided.number}; "
            f"run 'provenance decide' again"
        )
    return decided


def _shares(
    ledger: Ledger,
    declarations: list[Declaration],
    expected: dict[str, int],
    connection: duckdb.DuckDBPyConnection,
    keys: Path | None,
) -> Iterator[corpus.Share]:
    """The splits of every source that has something to give, its files checked against those that were judged."""
    by_id = {declaration.source.id: declaration for declaration in declarations}
    missing = sorted(set(expected) - set(by_id))
    if missing:
        raise LedgerError(
            f"release: no declaration given for {', '.join(missing)}; point --sources to the folder that has them, "
            f"or retire a source by registering it with 'status: withdrawn' and deciding again"
        )
    mask_name = fact_finder(ledger.secret_id, keys, ledger.fingerprint).detector.mask_structured
    for source_id in sorted(expected):
        declaration = by_id[source_id]
        require_registered(ledger, declaration)
        named = corpus.masked_names(named_corpus_files(declaration), mask_name)
        recorded = dict(
            connection.execute("SELECT path, sha256 FROM files WHERE source_id = $id", {"id": source_id}).fetchall()
        )
        for path, name in named.items():
            if recorded.pop(name, None) != corpus.file_digest(path):
                raise ReleaseRefused(
                    f"{path}: changed since source '{source_id}' was ingested; run 'provenance ingest'"
                )
        if recorded:
            raise ReleaseRefused(f"{min(recorded)}: gone since source '{source_id}' was ingested; restore it")
        for split in corpus.plan(named, declaration.source.corpus):
            yield corpus.Share(source_id, declaration.source.corpus, split)


def _to_parquet(rows: pa.Table) -> bytes:
    sink = io.BytesIO()
    pq.write_table(rows.combine_chunks(), sink, compression="zstd")
    return sink.getvalue()


def _create_once(folder: str, path: str, data: bytes) -> None:
    """Put a file of the release; a retried bundle finds its own."""
    store = open_store(folder)
    try:
        store.create(path, data)
    except AlreadyExists:
        if store.get(path) != data:
            raise LedgerError(f"{store.location(path)}: another run writes this release; choose another name") from None
