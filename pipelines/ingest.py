"""Ingest one source: read its corpus once and commit every fact about it as one entry."""

from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from datetime import date
from pathlib import Path

import apache_beam as beam

from pipelines import corpus, runner
from pipelines.facts import PROFILE, detectors_identity, fact_finder
from pipelines.segments import Commit, Facts, WriteSegments
from provenance.declarations import Declaration, named_corpus_files
from provenance.ledger import Ledger, digest_inputs
from provenance.progress import Progress, silent
from provenance.records import Canary, Corpus, InputFile
from provenance.register import require_registered
from provenance.schemas import to_table
from provenance.stages import StageResult

TABLES = ("files", "documents", "fingerprints", "pii_findings", "dead_letters", "canaries")


class ReadTexts(beam.DoFn):
    """`corpus.Split` in, `(split number, corpus.Batch)` out."""

    def __init__(self, source: Corpus):
        self.corpus = source

    def process(self, split: corpus.Split) -> Iterator[tuple[int, corpus.Batch]]:
        for batch in corpus.read(split.parts, self.corpus):
            yield split.number, batch


class FindFacts(beam.DoFn):
    """`(split number, corpus.Batch)` in, `Facts` out."""

    def __init__(self, source_id: str, secret_id: str, keys: Path | None):
        self.source_id = source_id
        self.secret_id = secret_id
        self.keys = keys

    def setup(self) -> None:
        self.finder = fact_finder(self.secret_id, self.keys)

    def process(self, element: tuple[int, corpus.Batch]) -> Iterator[Facts]:
        split, batch = element
        yield split, self.finder.facts(self.source_id, batch)


def ingest(
    ledger: Ledger,
    declaration: Declaration,
    keys: Path | None,
    beam_args: list[str],
    as_of: date,
    progress: Progress = silent,
) -> StageResult:
    """Commit the facts about a registered source; a source whose files have not changed is left as it is."""
    source = declaration.source
    require_registered(ledger, declaration)
    finder = fact_finder(ledger.secret_id, keys)
    named = corpus.masked_names(named_corpus_files(declaration), finder.detector.mask_structured)
    with ThreadPoolExecutor() as threads:
        digests = list(threads.map(corpus.file_digest, named))
    files = [
        InputFile(source.id, name, digest, path.stat().st_size)
        for (path, name), digest in zip(named.items(), digests, strict=True)
    ]
    inputs = digest_inputs(
        {
            "corpus": {**asdict(source.corpus), "paths": [[file.path, file.sha256.hex()] for file in files]},
            "detectors": detectors_identity(),
        }
    )
    if not ledger.is_current("ingest", source.id, inputs):
        run = ledger.begin("ingest", source.id, inputs, as_of)
        canaries = [Canary(source.id, *canary) for canary in finder.detector.canaries]
        own = [
            ledger.write_segment("files", source.id, to_table("files", files)),
            ledger.write_segment("canaries", source.id, to_table("canaries", canaries)),
        ]
        splits = corpus.plan(named, source.corpus)
        url = ledger.store.url
        written = f"segments/documents/{source.id}"
        before = sum(1 for _ in ledger.store.list(written))
        with (
            progress(source.id, len(splits)) as advance,
            runner.watched(lambda: sum(1 for _ in ledger.store.list(written)) - before, advance),
            runner.pipeline(beam_args) as pipeline,
        ):
            segments = (
                pipeline
                | "Splits" >> beam.Create(splits)
                | "Spread over workers" >> beam.Reshuffle()
                | "Read texts" >> beam.ParDo(ReadTexts(source.corpus))
                | "Find facts" >> beam.ParDo(FindFacts(source.id, ledger.secret_id, keys))
                | "Write segments" >> beam.ParDo(WriteSegments(url, source.id))
            )
            replaces = [f"{table}/{source.id}" for table in TABLES]
            details = {"profile": asdict(PROFILE), "detectors": detectors_identity()}
            segments | "Commit" >> Commit(url, run, replaces, details, own)
        return _result(ledger, source.id, committed=True)
    return _result(ledger, source.id, committed=False)


def _result(ledger: Ledger, source_id: str, committed: bool) -> StageResult:
    entry = ledger.latest("ingest", source_id)
    assert entry is not None
    counts: Counter[str] = Counter()
    for segment in entry.segments:
        counts[segment.table] += segment.rows
    return StageResult("ingest", source_id, entry.number, committed, dict(counts))
