"""Near-duplicates across all sources: candidates by band, verified on the texts themselves, joined into clusters.

    fingerprint segments → band keys, packed by key range → candidate pairs        one shuffle of packed blocks
    candidate pairs → the texts they need, read again → exact Jaccard → edges      one shuffle of shingle sets
    edges → clusters → one entry

Texts are compared by digest, so exact copies cost nothing: they are the same node. What touches a text that is
already excluded is compared with everything in its bucket, for the taint must not depend on a chain; in very
large buckets other texts are compared with a representative only, and are marked as such.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import apache_beam as beam
import duckdb
import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.parquet as pq

from detectors import bands
from detectors.fingerprint import jaccard
from pipelines import corpus, runner
from pipelines.facts import PROFILE, fact_finder
from provenance import catalog
from provenance.canonical import canonical_digest
from provenance.decide import facts_digest
from provenance.declarations import Declaration, named_corpus_files
from provenance.judgement import excluded_on_facts
from provenance.ledger import LEDGER_WIDE, Ledger
from provenance.policy import Policy
from provenance.progress import Progress, silent
from provenance.records import Corpus
from provenance.runs import Run
from provenance.schemas import schema
from provenance.segments import Segment
from provenance.stages import StageResult

EDGE_FLOOR = 0.7
"""Edges are kept from this similarity on, so that a policy may ask for a lower threshold than the default 0.8."""

ESTIMATE_SLACK = 0.2
"""Pairs whose signatures agree in fewer places than the floor less this are not read again: more than four standard
errors (at most 0.045 with 128 permutations) lie between."""

BLOCK_BYTES = 32 << 20
"""How much text one verifying worker holds at a time."""

FETCH_TEXTS = 1000
"""How many texts of one file are read again in one task."""

SHARDS = 16
"""Key ranges of the band shuffle."""

Places = npt.NDArray[np.int64]
"""Rows of fingerprint segments: bit 62 set for a probe, the segment's number above bit 32, the row below."""

PROBE = np.int64(1 << 62)
"""Marks the texts of excluded sources and documents, whose edges have to be complete."""


class FingerprintSegment(NamedTuple):
    """A fingerprint segment and its number among those searched."""

    number: int
    path: str


class Wanted(NamedTuple):
    """Texts of one file to read again: `(locator, digest, blocks that need it)`."""

    source_id: str
    corpus: Corpus
    file: str
    name: str
    texts: list[tuple[str, bytes, list[int]]]


Pair = tuple[bytes, bytes, float]
"""Two digests, the smaller first, and what their signatures estimate of the similarity."""

Edge = tuple[bytes, bytes, float, bool]
"""Two digests, the smaller first, their similarity, and whether it was verified."""


class BandKeys(beam.DoFn):
    """`FingerprintSegment` in, `(shard, packed block)` out. `probes`: source and digest of excluded texts."""

    def process(self, segment: FingerprintSegment, probes: frozenset[bytes]) -> Iterator[tuple[int, bytes]]:
        table = pq.read_table(segment.path, columns=["source_id", "digest", "shingles", "signature", "profile"])
        for profile in table["profile"].unique().to_pylist():
            PROFILE.require(profile)
        distinct: dict[bytes, int] = {}
        for row, (digest, shingles) in enumerate(
            zip(*(table[c].to_pylist() for c in ("digest", "shingles")), strict=True)
        ):
            if shingles:
                distinct.setdefault(digest, row)
        rows = np.fromiter(distinct.values(), np.int64, len(distinct))
        sources = table["source_id"].take(rows).to_pylist()
        is_probe = np.array([s.encode() + d in probes for s, d in zip(sources, distinct, strict=True)], bool)
        places = rows | np.int64(segment.number) << np.int64(32) | np.where(is_probe, PROBE, 0)
        keys = bands.keys(_signatures(table["signature"].take(rows)))
        yield from bands.partition_blocks(keys, places, SHARDS)


class CandidatePairs(beam.DoFn):
    """`(shard, packed blocks)` in, `bands.Candidates` out."""

    def process(self, shard: tuple[int, Iterable[bytes]]) -> Iterator[bands.Candidates]:
        blocks = list(shard[1])
        rows = np.unique(np.frombuffer(b"".join(blocks), bands.ENTRY)["row"])
        pairs, incomplete = bands.candidates(blocks, probes=rows[rows & PROBE != 0])
        yield bands.Candidates(pairs & ~PROBE, incomplete & ~PROBE)


class ReadShingles(beam.DoFn):
    """`Wanted` in, `(block, (digest, shingle set))` out; a text that is gone or has changed gives nothing."""

    def __init__(self, secret_id: str, keys: Path | None):
        self.secret_id = secret_id
        self.keys = keys

    def setup(self) -> None:
        self.finder = fact_finder(self.secret_id, self.keys)

    def process(self, wanted: Wanted) -> Iterator[tuple[int, tuple[bytes, bytes]]]:
        blocks = {digest: needed for _, digest, needed in wanted.texts}
        locators = {locator for locator, _, _ in wanted.texts}
        for batch in corpus.fetch(Path(wanted.file), wanted.name, wanted.corpus, locators):
            digests, _ = self.finder.identify(wanted.source_id, batch.texts)
            sets = self.finder.fingerprinter.shingle_sets(batch.texts["text"])
            for digest, shingles in zip(digests.to_pylist(), sets, strict=True):
                for block in blocks.get(digest, ()):
                    yield block, (digest, shingles.tobytes())


class Verify(beam.DoFn):
    """`(block, {"pairs": …, "sets": …})` in, `Edge` out."""

    def process(self, grouped: tuple[int, dict[str, list]]) -> Iterator[Edge]:
        _, group = grouped
        sets = {digest: np.frombuffer(data, np.uint64) for digest, data in group["sets"]}
        for pairs in group["pairs"]:
            for a, b, estimate in pairs:
                verified = a in sets and b in sets
                similarity = jaccard(sets[a], sets[b]) if verified else estimate
                if similarity >= EDGE_FLOOR:
                    yield a, b, similarity, verified


def search(
    ledger: Ledger,
    declarations: list[Declaration],
    policy: Policy,
    keys: Path | None,
    beam_args: list[str],
    as_of: date,
    progress: Progress = silent,
) -> StageResult:
    """Commit the edges and clusters of everything in the ledger; the same texts and exclusions commit nothing."""
    size = ledger.size()
    connection = catalog.connect(ledger, size)
    excluded = excluded_on_facts(connection, policy, as_of)
    probes = frozenset(
        source_id.encode() + digest
        for source_id, digest in zip(*(column.to_pylist() for column in excluded), strict=True)
    )
    threshold = float(policy.parameters["near_duplicate_threshold"])
    inputs = canonical_digest(
        {
            "fingerprints": facts_digest(connection, ("fingerprints",)),
            "excluded": [probe.hex() for probe in sorted(probes)],
            "threshold": threshold,
            "floor": EDGE_FLOOR,
        }
    )
    if not ledger.is_current("near-duplicates", LEDGER_WIDE, inputs):
        run = ledger.begin("near-duplicates", LEDGER_WIDE, inputs, as_of)
        paths = connection.execute(_FINGERPRINT_SEGMENTS).fetchall()
        segments = [FingerprintSegment(number, path) for number, (path,) in enumerate(paths)]
        corpora = _corpora(ledger, declarations, keys)
        url = ledger.store.url
        with progress("near-duplicates", 1) as advance, runner.pipeline(beam_args) as pipeline:
            candidates = (
                pipeline
                | "Fingerprint segments" >> beam.Create(segments)
                | "Band keys" >> beam.ParDo(BandKeys(), probes)
                | "By key range" >> beam.GroupByKey()
                | "Candidate pairs" >> beam.ParDo(CandidatePairs())
            )
            planned = (
                pipeline
                | "Once" >> beam.Create([None], reshuffle=False)
                | "Plan verification"
                >> beam.FlatMap(_plan, beam.pvalue.AsList(candidates), url, size, segments, corpora).with_outputs(
                    "pairs", "wanted", "incomplete"
                )
            )
            sets = (
                planned.wanted
                | "Spread reading" >> beam.Reshuffle()
                | "Read shingles" >> beam.ParDo(ReadShingles(ledger.secret_id, keys))
            )
            edges = (
                {"pairs": planned.pairs, "sets": sets}
                | "By block" >> beam.CoGroupByKey()
                | "Verify" >> beam.ParDo(Verify())
            )
            _ = (
                pipeline
                | "Once more" >> beam.Create([None], reshuffle=False)
                | "Commit"
                >> beam.Map(
                    _commit,
                    beam.pvalue.AsList(edges),
                    beam.pvalue.AsList(planned.incomplete),
                    url,
                    size,
                    run,
                    threshold,
                )
            )
            advance(1)
        return _result(ledger, committed=True)
    return _result(ledger, committed=False)


def _result(ledger: Ledger, committed: bool) -> StageResult:
    entry = ledger.latest("near-duplicates", LEDGER_WIDE)
    assert entry is not None
    return StageResult("near-duplicates", LEDGER_WIDE, entry.number, committed, entry.details["counts"])


_FINGERPRINT_SEGMENTS = """
    SELECT path
    FROM segments
    WHERE table_name = 'fingerprints' AND "rows" > 0
    ORDER BY path
"""


class Corpora(NamedTuple):
    """Where texts can be read again: a source's corpus, and its files by their names in locators."""

    corpus: Corpus
    files: dict[str, str]


def _corpora(ledger: Ledger, declarations: list[Declaration], keys: Path | None) -> dict[str, Corpora]:
    mask = fact_finder(ledger.secret_id, keys).detector.mask_structured
    return {
        declaration.source.id: Corpora(
            declaration.source.corpus,
            {name: str(path) for path, name in corpus.masked_names(named_corpus_files(declaration), mask).items()},
        )
        for declaration in declarations
    }


# ---------------------------------------------------------------------------- plan


def _plan(
    _: None,
    candidates: list[bands.Candidates],
    ledger_url: str,
    size: int,
    segments: list[FingerprintSegment],
    corpora: dict[str, Corpora],
) -> Iterator[Any]:
    """From candidate rows to blocks of pairs, and which texts each block needs."""
    pairs = bands.distinct(np.concatenate([np.empty((0, 2), np.int64), *(found.pairs for found in candidates)]))
    incomplete = np.unique(np.concatenate([np.empty(0, np.int64), *(found.incomplete for found in candidates)]))
    connection = catalog.connect(Ledger.open(ledger_url), size)
    places, ends = np.unique(np.concatenate([pairs.ravel(), incomplete]), return_inverse=True)
    digests, signatures, sources = _look_up(places, segments)
    for source_id, digest in {(sources[place], digests[place]) for place in ends[pairs.size :]}:
        yield beam.pvalue.TaggedOutput("incomplete", (source_id, digest))
    texts = _texts(connection, set(digests))
    blocks_of: dict[bytes, list[int]] = defaultdict(list)
    for block, members in enumerate(_blocks(ends[: pairs.size].reshape(-1, 2), digests, signatures, texts)):
        yield beam.pvalue.TaggedOutput("pairs", (block, members))
        for digest in sorted({digest for pair in members for digest in pair[:2]}):
            blocks_of[digest].append(block)
    yield from _wanted(blocks_of, texts, corpora)


def _look_up(
    places: Places, segments: list[FingerprintSegment]
) -> tuple[list[bytes], npt.NDArray[np.uint32], list[str]]:
    """Digest, signature and source of each place; places are sorted, so each segment is opened once."""
    digests: list[bytes] = []
    sources: list[str] = []
    signatures = [np.empty((0, PROFILE.num_perm), np.uint32)]
    numbers = places >> np.int64(32)
    for segment in segments:
        rows = places[numbers == segment.number] & np.int64(0xFFFFFFFF)
        if rows.size:
            table = pq.read_table(segment.path, columns=["source_id", "digest", "signature"]).take(rows)
            digests += table["digest"].to_pylist()
            sources += table["source_id"].to_pylist()
            signatures.append(_signatures(table["signature"]))
    return digests, np.concatenate(signatures), sources


_TEXTS = """
    SELECT documents.digest, documents.source_id, documents.locator, documents.bytes
    FROM documents
    JOIN asked USING (digest)
    ORDER BY documents.digest, documents.source_id, documents.locator
"""


class Text(NamedTuple):
    """Where a text of a digest stands, once for all its copies."""

    source_id: str
    locator: str
    bytes: int


def _texts(connection: duckdb.DuckDBPyConnection, digests: set[bytes]) -> dict[bytes, Text]:
    connection.register("asked", pa.table({"digest": pa.array(sorted(digests), pa.binary())}))
    texts: dict[bytes, Text] = {}
    for digest, *text in connection.execute(_TEXTS).fetchall():
        texts.setdefault(digest, Text(*text))
    return texts


def _blocks(
    ends: npt.NDArray[np.int64],
    digests: list[bytes],
    signatures: npt.NDArray[np.uint32],
    texts: dict[bytes, Text],
) -> Iterator[list[Pair]]:
    """Distinct pairs of unlike digests that may reach the floor, in blocks that hold a bounded amount of text."""
    estimates = bands.estimate(signatures, ends[:, 0], ends[:, 1])
    hopeful = np.flatnonzero(estimates >= EDGE_FLOOR - ESTIMATE_SLACK)
    unlike = {
        (min(digests[a], digests[b]), max(digests[a], digests[b])): float(estimates[pair])
        for pair in hopeful
        for a, b in [ends[pair]]
        if digests[a] != digests[b]
    }
    block: list[Pair] = []
    held: set[bytes] = set()
    weight = 0
    for (a, b), estimate in sorted(unlike.items()):
        new = {a, b} - held
        size = sum(texts[digest].bytes for digest in new)
        if block and weight + size > BLOCK_BYTES:
            yield block
            block, held, weight = [], set(), 0
            size = texts[a].bytes + texts[b].bytes
        block.append((a, b, estimate))
        held |= {a, b}
        weight += size
    if block:
        yield block


def _wanted(blocks_of: dict[bytes, list[int]], texts: dict[bytes, Text], corpora: dict[str, Corpora]) -> Iterator[Any]:
    """The texts to read, file by file. A file that no declaration names any more is not read: its edges stay
    unverified."""
    by_file: dict[tuple[str, str], list[tuple[str, bytes, list[int]]]] = defaultdict(list)
    for digest, blocks in sorted(blocks_of.items()):
        text = texts[digest]
        by_file[text.source_id, corpus.file_name(text.locator)].append((text.locator, digest, blocks))
    for (source_id, name), wanted in sorted(by_file.items()):
        where = corpora.get(source_id)
        if where and name in where.files:
            for start in range(0, len(wanted), FETCH_TEXTS):
                chunk = wanted[start : start + FETCH_TEXTS]
                yield beam.pvalue.TaggedOutput(
                    "wanted", Wanted(source_id, where.corpus, where.files[name], name, chunk)
                )


# ---------------------------------------------------------------------------- commit


_SEARCHED = """
    SELECT DISTINCT source_id, digest
    FROM fingerprints
    ORDER BY source_id, digest
"""

_EDGE_ENDS = """
    SELECT DISTINCT
        least(a.source_id, b.source_id) AS source_a,
        CASE WHEN a.source_id <= b.source_id THEN a.digest ELSE b.digest END AS digest_a,
        greatest(a.source_id, b.source_id) AS source_b,
        CASE WHEN a.source_id <= b.source_id THEN b.digest ELSE a.digest END AS digest_b,
        found.similarity,
        found.verified
    FROM found
    JOIN searched AS a ON a.digest = found.digest_a
    JOIN searched AS b ON b.digest = found.digest_b
    ORDER BY source_a, source_b, digest_a, digest_b
"""

_CLUSTERS = """
    SELECT
        searched.source_id,
        searched.digest,
        coalesce(components.cluster_id, searched.digest) AS cluster_id,
        incomplete.digest IS NULL AS edges_complete
    FROM searched
    LEFT JOIN components USING (digest)
    LEFT JOIN incomplete USING (source_id, digest)
    ORDER BY searched.source_id, searched.digest
"""


def _commit(
    _: None,
    edges: list[Edge],
    incomplete: list[tuple[str, bytes]],
    ledger_url: str,
    size: int,
    run: Run,
    threshold: float,
) -> None:
    """Write edges by pair of sources and clusters by source, and make them the ledger's."""
    ledger = Ledger.open(ledger_url)
    connection = catalog.connect(ledger, size)
    connection.execute(f"CREATE TEMP TABLE searched AS {_SEARCHED}")
    found = [pa.array(column, kind) for column, kind in zip(
        list(zip(*sorted(edges), strict=True)) or [[]] * 4,
        (pa.binary(), pa.binary(), pa.float64(), pa.bool_()),
        strict=True,
    )]  # fmt: skip
    names = ["digest_a", "digest_b", "similarity", "verified"]
    connection.register("found", pa.Table.from_arrays(found, names))
    connection.register("components", _components([edge for edge in edges if edge[2] >= threshold]))
    connection.register(
        "incomplete",
        pa.table(
            {
                "source_id": pa.array([source_id for source_id, _ in incomplete], pa.string()),
                "digest": pa.array([digest for _, digest in incomplete], pa.binary()),
            }
        ),
    )
    edge_rows = connection.sql(_EDGE_ENDS).to_arrow_table()
    cluster_rows = connection.sql(_CLUSTERS).to_arrow_table()
    segments = [
        *_split_segments(ledger, "edges", edge_rows, ["source_a", "source_b"]),
        *_split_segments(ledger, "clusters", cluster_rows, ["source_id"]),
    ]
    counts = {
        "texts": cluster_rows.num_rows,
        "edges": edge_rows.num_rows,
        "unverified": sum(not edge[3] for edge in edges),
    }
    ledger.commit(run, segments, ["edges/*", "clusters/*"], {"counts": counts, "profile": PROFILE.digest()})


def _components(edges: list[Edge]) -> pa.Table:
    """Digest and cluster of every text that has an edge; a cluster is named by its smallest digest."""
    digests = sorted({digest for edge in edges for digest in edge[:2]})
    number = {digest: i for i, digest in enumerate(digests)}
    ends = np.array([(number[a], number[b]) for a, b, *_ in edges], np.int64).reshape(-1, 2)
    roots = bands.components(ends, len(digests))
    return pa.table(
        {
            "digest": pa.array(digests, pa.binary()),
            "cluster_id": pa.array([digests[root] for root in roots], pa.binary()),
        }
    )


def _split_segments(ledger: Ledger, table: str, rows: pa.Table, by: list[str]) -> Iterator[Segment]:
    """One segment for each source, or pair of sources, that the sorted rows belong to."""
    owners = list(zip(*(rows[name].to_pylist() for name in by), strict=True))
    starts = [i for i, owner in enumerate(owners) if i == 0 or owner != owners[i - 1]]
    wanted = schema(table).names
    for start, end in pairwise([*starts, len(owners)]):
        yield ledger.write_segment(table, "~".join(owners[start]), rows.slice(start, end - start).select(wanted))


def _signatures(column: pa.ChunkedArray) -> npt.NDArray[np.uint32]:
    """Signatures as a matrix, from the binary column that holds one a row."""
    data = b"".join(column.to_pylist())
    return np.frombuffer(data, np.dtype("<u4")).reshape(-1, PROFILE.num_perm)
