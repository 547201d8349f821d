"""From JSONL to clusters and nothing else: the product's readers, kernels and search, without personal information,
language and quality, which the tools it is compared with do not look for.

    python fingerprint_only.py FOLDER_OF_JSONL WORK_FOLDER > edges-and-clusters-of-two-and-more-by-locator.json
"""

import json
import sys
from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import apache_beam as beam
import pyarrow as pa

from detectors import bands
from detectors.fingerprint import Fingerprinter, Profile
from pipelines import concurrency, corpus, runner
from pipelines.identity import as_binary, identify, profile
from pipelines.near_duplicates import search
from pipelines.segments import Commit, WriteSegments
from provenance import catalog
from provenance.cli import process
from provenance.declarations import Declaration
from provenance.init import init_ledger
from provenance.keys import Secret
from provenance.ledger import Ledger
from provenance.policy import load_policy
from provenance.records import Acquisition, Corpus, CorpusFormat, InputFile, Source, Title
from provenance.schemas import schema, to_table

TODAY = date(2026, 11, 22)


@dataclass(frozen=True)
class FindFingerprints:
    """Of a document what places it, and its fingerprint."""

    secret_id: str
    keys: Path
    profile: Profile

    def __call__(self, share: corpus.Share) -> Iterator[dict[str, pa.Table]]:
        secret = Secret.load(self.secret_id, self.keys)
        fingerprinter = Fingerprinter(self.profile, secret.shingle_key())
        for batch in corpus.read(share.split.parts, share.corpus):
            digests, ids = identify(secret, share.source_id, batch.texts)
            signatures, shingles = fingerprinter.signatures(batch.texts["text"])
            own = {"document_id": ids, "source_id": pa.repeat(share.source_id, len(ids)), "digest": digests}
            fingerprints = {
                **own,
                "shingles": shingles,
                "signature": as_binary(signatures),
                "bands": as_binary(bands.keys(signatures)),
                "profile": pa.repeat(self.profile.digest(), len(ids)),
            }
            yield {
                "documents": _filled("documents", {**own, "locator": batch.texts["locator"]}, len(ids)),
                "fingerprints": pa.table(fingerprints).cast(schema("fingerprints")),
            }


def _filled(table: str, columns: dict[str, pa.Array], count: int) -> pa.Table:
    """The columns, and zeros, empty strings and nulls for all others of the table."""
    blank = {"string": "", "int64": 0, "double": 0.0, "bool": False, "binary": b""}
    fields = schema(table)
    others = {f.name: pa.repeat(pa.scalar(None if f.nullable else blank[str(f.type)], f.type), count) for f in fields}
    return pa.table({**others, **columns}).select(fields.names).cast(fields)


def fingerprint(ledger: Ledger, keys: Path, declared: Declaration, files: list[Path]) -> None:
    """Commit the documents and fingerprints of one source."""
    run = ledger.begin("ingest", declared.source.id, "benchmark", TODAY)
    splits = corpus.plan({path: path.name for path in files}, declared.source.corpus)
    shares = [corpus.Share(declared.source.id, declared.source.corpus, split) for split in splits]
    runs = {declared.source.id: run}
    named = [InputFile(declared.source.id, path.name, bytes(32), path.stat().st_size) for path in files]
    staged = [(declared.source.id, ledger.write_segment("files", declared.source.id, to_table("files", named)))]
    find = FindFingerprints(ledger.secret_id, keys, profile(ledger))
    by_forks = runner.is_worth_forks(sum(path.stat().st_size for path in files))
    if by_forks:
        Fingerprinter(find.profile, bytes(192)).signatures(pa.array(["compiled here, for all forks"]))
    with concurrency.forks() if by_forks else nullcontext(), runner.pipeline([]) as pipeline:
        found = (
            pipeline
            | "Shares" >> runner.Spread(shares)
            | "Write segments" >> beam.ParDo(WriteSegments(ledger.store.url, find))
        )
        _ = (
            (found, pipeline | "Files" >> beam.Create(staged, reshuffle=False))
            | "All segments" >> beam.Flatten()
            | "By source" >> beam.GroupByKey()
            | "Commit" >> beam.ParDo(Commit(ledger.store.url, runs, ("files", "documents", "fingerprints"), {}))
        )


def declare(folder: Path, source_id: str = "benchmark") -> Declaration:
    """A source whose corpus is all JSONL of a folder."""
    source = Source(
        id=source_id,
        title=Title("例", "Benchmark"),
        acquisition=Acquisition.SELF_PRODUCED,
        corpus=Corpus(("*.jsonl",), CorpusFormat.JSONL),
    )
    return Declaration(folder / f"{source_id}.yaml", source, "")


def main(folder: Path, work: Path) -> None:
    keys = work / "keys"
    ledger = init_ledger(str(work / "ledger"), "example.org/benchmark", keys)
    declared = declare(folder)
    fingerprint(ledger, keys, declared, sorted(folder.glob("*.jsonl")))
    search(ledger, [declared], load_policy("cn-genai-measures"), keys, [], TODAY)
    connection = catalog.connect(ledger)
    named = connection.execute(_CLUSTERS).fetchall()
    edges = connection.execute(_EDGES).fetchall()
    sys.stdout.write(json.dumps({"clusters": dict(named), "edges": edges}))


_CLUSTERS = """
    SELECT locator, hex(cluster_id)
    FROM documents
    JOIN clusters ON clusters.source_id = documents.source_id AND clusters.digest = documents.digest
"""

_EDGES = """
    SELECT a.locator, b.locator, similarity
    FROM edges
    JOIN documents AS a ON a.digest = digest_a
    JOIN documents AS b ON b.digest = digest_b
    WHERE verified AND similarity >= 0.8
"""


if __name__ == "__main__":
    process.run(lambda: main(Path(sys.argv[1]), Path(sys.argv[2])))
