"""Ingest sources: read their corpora once and commit every fact about each as one entry."""

from collections import Counter
from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

import apache_beam as beam
import pyarrow as pa

from pipelines import concurrency, corpus, runner
from pipelines.facts import detectors_identity, fact_finder
from pipelines.identity import profile
from pipelines.segments import Commit, WriteSegments
from provenance.canonical import canonical_digest
from provenance.declarations import Declaration, named_corpus_files
from provenance.ledger import Ledger
from provenance.progress import Progress, silent
from provenance.records import Canary, InputFile
from provenance.register import require_registered
from provenance.runs import Run
from provenance.schemas import to_table
from provenance.segments import Segment
from provenance.stages import StageResult

TABLES = ("files", "documents", "fingerprints", "pii_findings", "dead_letters", "canaries")

JOB_BYTES = 256 << 20
"""Sources share a job until their files come to this: a job takes half a second to set up, and commits at its end."""


@dataclass(frozen=True)
class FindFacts:
    """Every fact about the texts of a share; the recognisers prove themselves before they are given the first."""

    secret_id: str
    keys: Path | None
    profile: str
    models: Path | None

    def __call__(self, share: corpus.Share) -> Iterator[dict[str, pa.Table]]:
        finder = fact_finder(self.secret_id, self.keys, self.profile, self.models)
        for batch in corpus.read(share.split.parts, share.corpus):
            yield finder.facts(share.source_id, batch, share.corpus.ocr)


@dataclass(frozen=True)
class Planned:
    """A source whose facts have to be found: the run that will commit them, what is staged already, what to read."""

    run: Run
    staged: list[Segment]
    shares: list[corpus.Share]
    bytes: int


def ingest(
    ledger: Ledger,
    declarations: list[Declaration],
    keys: Path | None,
    beam_args: list[str],
    as_of: date,
    progress: Progress = silent,
    models: Path | None = None,
) -> Iterator[StageResult]:
    """Commit the facts about registered sources; a source whose files have not changed is left as it is.

    `models` is a file of models that look for personal information, too (`detectors.models`).
    """
    waiting: list[Planned] = []
    names: list[tuple[str, bool]] = []

    def done() -> Iterator[StageResult]:
        if waiting:
            _run(ledger, waiting, keys, models, beam_args, progress)
        yield from (_result(ledger, source_id, committed) for source_id, committed in names)
        waiting.clear()
        names.clear()

    for declaration in declarations:
        planned = _plan(ledger, declaration, keys, models, as_of)
        names.append((declaration.source.id, planned is not None))
        if planned:
            waiting.append(planned)
        if sum(source.bytes for source in waiting) >= JOB_BYTES:
            yield from done()
    yield from done()


def _plan(
    ledger: Ledger, declaration: Declaration, keys: Path | None, models: Path | None, as_of: date
) -> Planned | None:
    """What there is to do for a source; nothing when its facts were found in these very files before."""
    source = declaration.source
    require_registered(ledger, declaration)
    finder = fact_finder(ledger.secret_id, keys, ledger.fingerprint, models)
    named = corpus.masked_names(named_corpus_files(declaration), finder.detector.mask_structured)
    digests = corpus.file_digests(list(named))
    files = [InputFile(source.id, name, digests[path], path.stat().st_size) for path, name in named.items()]
    inputs = canonical_digest(
        {
            "corpus": {**asdict(source.corpus), "paths": [[file.path, file.sha256.hex()] for file in files]},
            "detectors": detectors_identity(profile(ledger), finder.models),
        }
    )
    if ledger.is_current("ingest", source.id, inputs):
        return None
    canaries = [Canary(source.id, *canary) for canary in finder.detector.canaries]
    return Planned(
        run=ledger.begin("ingest", source.id, inputs, as_of),
        staged=[
            ledger.write_segment("files", source.id, to_table("files", files)),
            ledger.write_segment("canaries", source.id, to_table("canaries", canaries)),
        ],
        shares=[corpus.Share(source.id, source.corpus, split) for split in corpus.plan(named, source.corpus)],
        bytes=sum(file.bytes for file in files),
    )


def _run(
    ledger: Ledger,
    planned: list[Planned],
    keys: Path | None,
    models: Path | None,
    beam_args: list[str],
    progress: Progress,
) -> None:
    """One Beam job for these sources."""
    url = ledger.store.url
    shares = [share for source in planned for share in source.shares]
    staged = [(segment.source_id, segment) for source in planned for segment in source.staged]
    runs = {source.run.scope: source.run for source in planned}
    made = profile(ledger)
    find = FindFacts(ledger.secret_id, keys, ledger.fingerprint, models)
    finder = fact_finder(ledger.secret_id, keys, ledger.fingerprint, models)
    details = {"profile": asdict(made), "detectors": detectors_identity(made, finder.models)}

    def written() -> int:
        return sum(1 for source_id in runs for _ in ledger.store.list(f"segments/documents/{source_id}"))

    before = written()
    title = f"{len(runs)} sources" if len(runs) > 1 else next(iter(runs))
    by_forks = not beam_args and runner.is_worth_forks(sum(source.bytes for source in planned))
    with (
        concurrency.forks() if by_forks else nullcontext(),
        progress(title, len(shares)) as advance,
        runner.watched(lambda: written() - before, advance),
        runner.pipeline(beam_args) as pipeline,
    ):
        found = pipeline | "Shares" >> runner.Spread(shares) | "Write segments" >> beam.ParDo(WriteSegments(url, find))
        _ = (
            (found, pipeline | "Staged before" >> beam.Create(staged, reshuffle=False))
            | "All segments" >> beam.Flatten()
            | "By source" >> beam.GroupByKey()
            | "Commit" >> beam.ParDo(Commit(url, runs, TABLES, details))
        )


def _result(ledger: Ledger, source_id: str, committed: bool) -> StageResult:
    entry = ledger.latest("ingest", source_id)
    assert entry is not None
    counts: Counter[str] = Counter()
    for segment in entry.segments:
        counts[segment.table] += segment.rows
    return StageResult("ingest", source_id, entry.number, committed, dict(counts))
