"""Excerpts of excluded texts in documents that are not: every text is read again, and looked through for them.

    excluded texts → their passages → looked for in every other text → excerpts → one entry

An option, for it costs a reading of all corpora; it runs at the speed of the fingerprint kernel.
"""

from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from dataclasses import asdict
from datetime import date
from pathlib import Path

import apache_beam as beam
import numpy as np
import pyarrow as pa

from detectors.excerpts import Passages
from detectors.fingerprint import Fingerprinter, Profile
from pipelines import concurrency, corpus, runner
from pipelines.clusters import by_owner
from pipelines.facts import fact_finder
from pipelines.identity import identify, profile
from pipelines.scratch import Scratch
from provenance import catalog
from provenance.canonical import canonical_digest
from provenance.decide import facts_digest
from provenance.declarations import Declaration, named_corpus_files
from provenance.judgement import excluded_on_facts
from provenance.keys import Secret
from provenance.ledger import LEDGER_WIDE, Ledger
from provenance.policy import Policy
from provenance.progress import Progress, silent
from provenance.schemas import schema
from provenance.stages import StageResult

KIND = "excerpts"

FLOOR = 0.5
"""Excerpts are kept from this containment on, so that a policy may ask for a lower threshold than the default 0.8."""

WAVE_BYTES = 256 << 20
"""Text whose passages are looked for at a time; each wave reads all corpora once."""

Text = tuple[str, bytes]
"""Source and digest."""


class FindExcerpts(concurrency.ConcurrentDoFn):
    """`corpus.Share` in; the excerpts in its texts are left in the scratch."""

    def __init__(self, scratch: Scratch, wave: int, secret_id: str, keys: Path | None, made: Profile):
        self.scratch = scratch
        self.wave = wave
        self.secret_id = secret_id
        self.keys = keys
        self.profile = made

    def setup(self) -> None:
        self.secret = Secret.load(self.secret_id, self.keys)
        self.fingerprinter = Fingerprinter(self.profile, self.secret.shingle_key())
        self.passages = Passages(**self.scratch.get(f"passages/{self.wave}"))

    def work(self, share: corpus.Share) -> Iterable[None]:
        for batch in corpus.read(share.split.parts, share.corpus):
            found = self.passages.found_in(self.fingerprinter, batch.texts["text"], FLOOR)
            if len(found.documents):
                texts = batch.texts.take(pa.array(found.documents))
                digests, _ = identify(self.secret, share.source_id, texts)
                name = canonical_digest({"source": share.source_id, "first": batch.texts["locator"][0].as_py()})
                self.scratch.put(
                    f"found/{self.wave}/{share.source_id}/{name}",
                    digests=np.frombuffer(b"".join(digests.to_pylist()), np.uint8).reshape(-1, 32),
                    passages=found.passages,
                    containments=found.containments,
                )
        return ()


def find_excerpts(
    ledger: Ledger,
    declarations: list[Declaration],
    policy: Policy,
    keys: Path | None,
    beam_args: list[str],
    as_of: date,
    progress: Progress = silent,
) -> StageResult:
    """Commit the excerpts of excluded texts in all documents; the same texts and exclusions commit nothing."""
    size = ledger.size()
    connection = catalog.connect(ledger, size)
    found = excluded_on_facts(connection, policy, as_of)
    excluded = set(zip(found["source_id"].to_pylist(), found["digest"].to_pylist(), strict=True))
    made = profile(ledger)
    inputs = canonical_digest(
        {
            "documents": facts_digest(connection, ("documents",)),
            "excluded": canonical_digest({"texts": sorted(f"{source}/{digest.hex()}" for source, digest in excluded)}),
            "profile": made.digest(),
            "floor": FLOOR,
        }
    )
    committed = not ledger.is_current(KIND, LEDGER_WIDE, inputs)
    if committed:
        run = ledger.begin(KIND, LEDGER_WIDE, inputs, as_of)
        scratch = Scratch(ledger.store.url, run)
        fingerprinter = Fingerprinter(made, Secret.load(ledger.secret_id, keys).shingle_key())
        shares = {declaration.source.id: _shares(ledger, declaration, keys) for declaration in declarations}
        names: list[list[tuple[Text, int]]] = []
        with progress(KIND, 1) as advance:
            for wave, texts in enumerate(_waves(ledger, shares, excluded, keys)):
                passages = Passages.of(fingerprinter, pa.array([text for _, text in texts], pa.large_string()))
                scratch.put(f"passages/{wave}", **asdict(passages))
                names.append([(texts[t][0], n) for t, n in zip(passages.texts, passages.numbers.tolist(), strict=True)])
                with (
                    nullcontext() if beam_args else concurrency.threads(),
                    runner.pipeline(beam_args) as pipeline,
                ):
                    _ = (
                        pipeline
                        | "Shares" >> runner.Spread([share for some in shares.values() for share in some])
                        | "Find excerpts" >> beam.ParDo(FindExcerpts(scratch, wave, ledger.secret_id, keys, made))
                    )
            advance(1)
        rows = _rows(scratch, names, {digest for _, digest in excluded})
        segments = list(by_owner(ledger, "excerpts", rows.to_batches(), ["source_a", "source_b"]))
        ledger.commit(run, segments, ["excerpts/*"], {"counts": {"excerpts": len(rows)}, "searched": size})
        scratch.clear()
    entry = ledger.latest(KIND, LEDGER_WIDE)
    assert entry is not None
    return StageResult(KIND, LEDGER_WIDE, entry.number, committed, entry.details["counts"])


def _shares(ledger: Ledger, declaration: Declaration, keys: Path | None) -> list[corpus.Share]:
    mask = fact_finder(ledger.secret_id, keys, ledger.fingerprint).detector.mask_structured
    source = declaration.source
    named = corpus.masked_names(named_corpus_files(declaration), mask)
    return [corpus.Share(source.id, source.corpus, split) for split in corpus.plan(named, source.corpus)]


def _waves(
    ledger: Ledger, shares: dict[str, list[corpus.Share]], excluded: set[Text], keys: Path | None
) -> Iterator[list[tuple[Text, str]]]:
    """The excluded texts, read again, in waves of bounded size."""
    secret = Secret.load(ledger.secret_id, keys)
    wave: list[tuple[Text, str]] = []
    weight = 0
    for source_id in sorted({source_id for source_id, _ in excluded} & shares.keys()):
        for share in shares[source_id]:
            for batch in corpus.read(share.split.parts, share.corpus):
                digests, _ = identify(secret, source_id, batch.texts)
                for digest, text in zip(digests.to_pylist(), batch.texts["text"].to_pylist(), strict=True):
                    if (source_id, digest) in excluded:
                        wave.append(((source_id, digest), text))
                        weight += 4 * len(text)
                if weight >= WAVE_BYTES:
                    yield wave
                    wave, weight = [], 0
    if wave:
        yield wave


def _rows(scratch: Scratch, names: list[list[tuple[Text, int]]], excluded: set[bytes]) -> pa.Table:
    """The excerpts in documents that are not excluded themselves, in order."""
    rows = set()
    for wave, passages in enumerate(names):
        for name in scratch.names(f"found/{wave}"):
            source_id = name.split("/")[2]
            found = scratch.get(name)
            columns = (map(bytes, found["digests"]), found["passages"], found["containments"].tolist())
            for digest, passage, containment in zip(*columns, strict=True):
                (partner, partner_digest), number = passages[passage]
                if digest not in excluded:
                    rows.add((source_id, digest, partner, partner_digest, number, containment))
    columns = list(zip(*sorted(rows), strict=True)) or [()] * len(schema("excerpts"))
    return pa.table([pa.array(c, f.type) for c, f in zip(columns, schema("excerpts"), strict=True)], schema("excerpts"))
