"""Exact similarity of candidate pairs: their texts are read again, and their shingle sets compared.

    pairs → estimated on signatures → those with hope, in blocks of related texts
    blocks → the texts they need, file by file → shingle sets → exact Jaccard

A block holds related texts, so that a text is mostly read once. The shuffle carries where shingle sets lie in the
scratch; waves of blocks bound what they take there. A text that is gone, or has changed, leaves its pairs with their
estimate, and marked as not verified.
"""

from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import NamedTuple

import apache_beam as beam
import duckdb
import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from detectors import bands
from detectors.bands import Numbers
from detectors.fingerprint import Fingerprinter, Profile, ShingleSets
from pipelines import concurrency, corpus, runner
from pipelines.candidates import Index, choose
from pipelines.identity import as_matrix, profile, views
from pipelines.scratch import Scratch, Stretch, stretches
from pipelines.segments import alike
from provenance.declarations import Declaration, named_corpus_files
from provenance.keys import Secret
from provenance.ledger import Ledger
from provenance.progress import Progress
from provenance.records import Corpus
from provenance.schemas import schema
from provenance.segments import segment_path

EDGE_FLOOR = 0.7
"""Edges are kept from this similarity on, so that a policy may ask for a lower threshold than the default 0.8."""

ESTIMATE_SLACK = 0.2
"""Pairs whose signatures agree in fewer places than the floor less this are not read again: more than four standard
errors (at most 0.045 with 128 permutations) lie between."""

BLOCK_BYTES = 16 << 20
"""How many bytes of shingle sets a worker holds at a time, one that makes them and one that compares them."""

BYTES_A_SHINGLE = 2
"""Of text, about."""

SCRATCH_FACTOR = 4
"""How many times the memory of a search the shingle sets of one wave may take in the scratch."""

LOCATED_AT_ONCE = 100_000
"""So many texts to read are located at a time."""

PAIR = np.dtype([("a", "<u8"), ("b", "<u8"), ("estimate", "<f8")])
"""Numbers of two texts, the smaller first, and what their signatures estimate of their similarity."""

EDGE = np.dtype([("a", "<u8"), ("b", "<u8"), ("similarity", "<f8"), ("verified", "?")])
"""Numbers of two texts, the smaller first, their similarity, and whether it is exact."""

Edges = npt.NDArray[np.void]


class Wanted(NamedTuple):
    """Texts of one file to read again: what is left in the scratch under `name` is a row for each of them, with its
    `locator`, `digest`, `number`, and the `blocks` that need it."""

    name: str
    corpus: Corpus
    file: str
    file_name: str
    shingles: int


class ReadShingles(concurrency.ConcurrentDoFn):
    """`Wanted` in, `(block, Stretch)` out for every block that needs some of it; a text that is gone or has changed
    gives nothing to them. Forks read, where there are any."""

    def __init__(self, scratch: Scratch, find: "FindShingles"):
        self.scratch = scratch
        self.find = find

    def work(self, wanted: Wanted) -> Iterator[tuple[int, Stretch]]:
        found = concurrency.call(self.find, wanted, self.scratch.get_table(wanted.name))
        name = f"sets/{wanted.name}"
        self.scratch.put_bytes(name, b"".join(found.values()))
        yield from zip(found, stretches(name, map(len, found.values())), strict=True)


@dataclass(frozen=True)
class FindShingles:
    """Shingle sets of the texts that are wanted, each behind its text's number and its size, block by block."""

    secret_id: str
    keys: Path | None
    profile: Profile

    def __call__(self, wanted: Wanted, texts: pa.Table) -> dict[int, bytes]:
        secret = Secret.load(self.secret_id, self.keys)
        fingerprinter = Fingerprinter(self.profile, secret.shingle_key())
        columns = (texts[name].to_pylist() for name in ("digest", "number", "blocks"))
        needed = {digest: (number, blocks) for digest, number, blocks in zip(*columns, strict=True)}
        locators = set(texts["locator"].to_pylist())
        found: dict[int, list[bytes]] = {block: [] for _, blocks in needed.values() for block in blocks}
        for batch in corpus.fetch(Path(wanted.file), wanted.file_name, wanted.corpus, locators):
            sets = fingerprinter.shingle_sets(batch.texts["text"])
            for row, text in enumerate(views(batch.texts["text"])):
                number, blocks = needed.get(secret.digest(text), (0, []))
                hashes = sets.of(row)
                for block in blocks:
                    found[block] += [np.array([number, len(hashes)], np.uint64).tobytes(), hashes.tobytes()]
        return {block: b"".join(found[block]) for block in sorted(found)}

    def get_ready(self) -> None:
        """Load what forks would each load anew."""
        Fingerprinter(self.profile, bytes(192)).shingle_sets(pa.array(["loaded here, for all forks"]))


class Verify(concurrency.ConcurrentDoFn):
    """`(block, stretches of its shingle sets)` in; the edges from the floor on are left in the scratch."""

    def __init__(self, scratch: Scratch, pairs: dict[int, Stretch]):
        self.scratch = scratch
        self.pairs = pairs

    def work(self, grouped: tuple[int, Iterable[Stretch]]) -> Iterable[None]:
        block, stretches = grouped
        sets = dict(one for stretch in stretches for one in _unpack(self.scratch.get_bytes(stretch)))
        pairs = np.frombuffer(self.scratch.get_bytes(self.pairs[block]), PAIR)
        edges = np.empty(len(pairs), EDGE)
        edges["a"], edges["b"], edges["similarity"] = pairs["a"], pairs["b"], pairs["estimate"]
        known = np.array(sorted(sets), np.uint64)
        edges["verified"] = bands.is_in(pairs["a"], known) & bands.is_in(pairs["b"], known)
        both = pairs[edges["verified"]]
        loaded = _gather([sets[number] for number in known.tolist()])
        exact = loaded.jaccard(np.searchsorted(known, both["a"]), np.searchsorted(known, both["b"]))
        edges["similarity"][edges["verified"]] = exact
        self.scratch.put(_edges_name(block), edges=edges[edges["similarity"] >= EDGE_FLOOR])
        return ()


def _edges_name(block: int) -> str:
    return f"edges/{block:08}"


def _unpack(data: bytes) -> Iterator[tuple[int, Numbers]]:
    """The shingle sets in a stretch, each behind its text's number and its size."""
    words = np.frombuffer(data, np.uint64)
    at = 0
    while at < len(words):
        number, size = words[at : at + 2].tolist()
        yield number, words[at + 2 : at + 2 + size]
        at += 2 + size


def _gather(sets: list[npt.NDArray[np.uint64]]) -> ShingleSets:
    sizes = np.array([len(one) for one in sets], np.int64)
    return ShingleSets(np.concatenate([np.empty(0, np.uint64), *sets]), np.cumsum(sizes) - sizes, sizes)


# ---------------------------------------------------------------------------- what is worth reading


class Plan(NamedTuple):
    """Pairs with hope, ordered so that related ones follow each other, with the block of each."""

    pairs: npt.NDArray[np.void]
    blocks: npt.NDArray[np.int64]


def plan(index: Index, pairs: Numbers, texts: pa.Table) -> Plan:
    """Which candidate pairs may reach the floor, by their signatures, in blocks of bounded size.

    `texts` tells where the text of each number stands (`Index.texts`).
    """
    numbers, first = np.unique(texts["number"].to_numpy(), return_index=True)
    ends = np.searchsorted(numbers, pairs)
    ends = ends[np.argsort(bands.components(ends, len(numbers))[ends[:, 0]], kind="stable")]
    segments, rows, shingles = (texts[name].to_numpy()[first] for name in ("segment", "row", "shingles"))
    estimates = np.empty(len(ends), np.float64)
    runner.give_back()  # what it took to find where the texts stand
    width = index.profile.num_perm * np.dtype(np.uint32).itemsize
    wave = _slices(ends, np.full(len(numbers), width), index.memory // 4)
    for number in np.unique(wave):
        chosen = slice(*np.searchsorted(wave, [number, number + 1]))
        needed, at = np.unique(ends[chosen], return_inverse=True)
        signatures = index.signatures(segments[needed], rows[needed])
        at = at.reshape(-1, 2)
        estimates[chosen] = bands.estimate(signatures, at[:, 0], at[:, 1])
    hopeful = estimates >= EDGE_FLOOR - ESTIMATE_SLACK
    ends = ends[hopeful]
    found = np.empty(len(ends), PAIR)
    found["a"], found["b"], found["estimate"] = numbers[ends[:, 0]], numbers[ends[:, 1]], estimates[hopeful]
    return Plan(found, _slices(ends, shingles * np.dtype(np.uint64).itemsize, BLOCK_BYTES))


def _slices(ends: npt.NDArray[np.int64], weights: npt.NDArray[np.int64], limit: int) -> npt.NDArray[np.int64]:
    """Number the pairs, in their order, so that the texts a number meets first weigh no more than the limit."""
    once = np.zeros(ends.size, np.int64)
    _, first = np.unique(ends.ravel(), return_index=True)
    once[first] = weights[ends.ravel()[first]]
    slices: npt.NDArray[np.int64] = np.cumsum(once).reshape(-1, 2)[:, 1] // max(limit, 1)
    return slices - (slices[0] if len(slices) else 0)


# ---------------------------------------------------------------------------- reading and comparing


def verify(
    ledger: Ledger,
    connection: duckdb.DuckDBPyConnection,
    declarations: list[Declaration],
    planned: Plan,
    texts: pa.Table,
    scratch: Scratch,
    keys: Path | None,
    memory: int,
    beam_args: list[str],
    progress: Progress,
) -> Edges:
    """The edges among the planned pairs: exact where both texts can still be read."""
    waves = planned.blocks // max(SCRATCH_FACTOR * memory // BLOCK_BYTES, 1)
    last = int(waves[-1]) + 1 if len(waves) else 0
    corpora = {one.source.id: _corpora(ledger, connection, one, keys) for one in declarations}
    find = FindShingles(ledger.secret_id, keys, profile(ledger))
    with progress("near-duplicates", max(last, 1)) as advance:
        for wave in range(last):
            chosen = slice(*np.searchsorted(waves, [wave, wave + 1]))
            if not scratch.has(f"done/edges/{wave:06}"):
                part = Plan(planned.pairs[chosen], planned.blocks[chosen])
                wanted = list(_wanted(ledger, connection, part, texts, corpora, scratch, f"wanted/{wave:06}"))
                verify = Verify(scratch, _by_block(part, scratch, f"wanted/{wave:06}-pairs"))
                by_forks = not beam_args and runner.is_worth_forks(
                    sum(one.shingles for one in wanted) * BYTES_A_SHINGLE
                )
                if by_forks:
                    find.get_ready()
                with (
                    concurrency.forks() if by_forks else nullcontext(),
                    runner.pipeline(beam_args) as pipeline,
                ):
                    _ = (
                        pipeline
                        | "Texts" >> runner.Spread(wanted)
                        | "Read shingles" >> beam.ParDo(ReadShingles(scratch, find))
                        | "By block" >> beam.GroupByKey()
                        | "Verify" >> beam.ParDo(verify)
                    )
                reached = set(scratch.names("edges"))
                for block in verify.pairs:
                    if _edges_name(block) not in reached:  # none of its texts can be located
                        verify.work((block, ()))
                scratch.put(f"done/edges/{wave:06}")
                scratch.clear("sets")
                scratch.clear("wanted")
                runner.give_back()
            advance(wave + 1)
    found = [scratch.get(name)["edges"] for name in scratch.names("edges")]
    return np.concatenate([np.empty(0, EDGE), *found])


def _by_block(planned: Plan, scratch: Scratch, name: str) -> dict[int, Stretch]:
    """Where the pairs of each block lie in the scratch."""
    scratch.put_bytes(name, planned.pairs.tobytes())
    blocks, counts = np.unique(planned.blocks, return_counts=True)
    return dict(zip(blocks.tolist(), stretches(name, (counts * PAIR.itemsize).tolist()), strict=True))


class Corpora(NamedTuple):
    """Where texts can be read again: a source's corpus, and its files by their names in locators."""

    corpus: Corpus
    files: dict[str, str]


_NAMES = "SELECT path FROM files WHERE source_id = $source_id"


def _corpora(
    ledger: Ledger, connection: duckdb.DuckDBPyConnection, declaration: Declaration, keys: Path | None
) -> Corpora:
    source, named = declaration.source, named_corpus_files(declaration)
    names = corpus.masked_names(named, mask=list)
    known = {name for (name,) in connection.execute(_NAMES, {"source_id": source.id}).fetchall()}
    if not known >= set(names.values()):  # some have personal information, or are new
        from pipelines.facts import fact_finder  # takes a second

        names = corpus.masked_names(
            named, fact_finder(ledger.secret_id, keys, ledger.fingerprint).detector.mask_structured
        )
    return Corpora(source.corpus, {name: str(path) for path, name in names.items()})


_LOCATED = """
    WITH located AS (
        SELECT
            copies.number,
            copies.digest,
            copies.shingles,
            documents.locator,
            documents.source_id,
            regexp_replace(documents.locator, '#(byte|row)=[^#]*$', '') AS file_name
        FROM chosen_documents AS documents
        JOIN copies USING (document_id)
    )
    SELECT source_id, file_name, locator, digest, number, blocks, shingles
    FROM located
    JOIN readable USING (source_id, file_name)
    JOIN needed USING (number)
    QUALIFY row_number() OVER (PARTITION BY number ORDER BY source_id, locator) = 1
    ORDER BY source_id, file_name, len(locator), locator
"""


_DOCUMENTS = "SELECT source_id, sha256 FROM segments WHERE table_name = 'documents' ORDER BY ALL"


def _documents(ledger: Ledger, connection: duckdb.DuckDBPyConnection, ids: pa.ChunkedArray) -> pa.Table:
    """The documents of these ids, and a few others: `document_id`, `source_id`, `locator`."""
    wanted = bands.ordered(bands.numbers(as_matrix(ids, np.uint8)))
    paths = [segment_path("documents", *segment) for segment in connection.execute(_DOCUMENTS).fetchall()]
    found = [rows for *_, rows in choose(ledger.store, paths, "document_id", wanted, "source_id", "locator")]
    columns = [schema("documents").field(name) for name in ("document_id", "source_id", "locator")]
    return pa.Table.from_batches(found, pa.schema(columns))


def _wanted(
    ledger: Ledger,
    connection: duckdb.DuckDBPyConnection,
    planned: Plan,
    texts: pa.Table,
    corpora: dict[str, Corpora],
    scratch: Scratch,
    folder: str,
) -> Iterator[Wanted]:
    """The texts to read, file by file, each once. One that no declaration names any more is not read."""
    ends = np.concatenate([planned.pairs["a"], planned.pairs["b"]])
    blocks = np.tile(planned.blocks, 2)
    order = np.lexsort((blocks, ends))
    ends, blocks = ends[order], blocks[order]
    once = np.append(True, (ends[1:] != ends[:-1]) | (blocks[1:] != blocks[:-1]))[: len(ends)]
    ends, blocks = ends[once], blocks[once]
    numbers, starts = np.unique(ends, return_index=True)
    offsets = pa.array(np.append(starts, len(ends)), pa.int32())
    needed = pa.table({"number": numbers, "blocks": pa.ListArray.from_arrays(offsets, pa.array(blocks))})
    readable = {
        "source_id": pa.array([source_id for source_id, where in corpora.items() for _ in where.files], pa.string()),
        "file_name": pa.array([name for where in corpora.values() for name in where.files], pa.string()),
    }
    connection.register("needed", needed)
    copies = texts.filter(pa.array(bands.is_in(texts["number"].to_numpy(), numbers)))
    connection.register("copies", copies.select(["number", "document_id", "digest", "shingles"]))
    connection.register("chosen_documents", _documents(ledger, connection, copies["document_id"]))
    connection.register("readable", pa.table(readable))
    names = (f"{folder}/{number:08}" for number in count())
    shingles = 0
    for batch in connection.sql(_LOCATED).to_arrow_reader(LOCATED_AT_ONCE):
        so_far = shingles + np.cumsum(batch["shingles"].to_numpy())
        shingles = so_far[-1]
        weight = pa.array(so_far * np.dtype(np.uint64).itemsize // BLOCK_BYTES)
        located = pa.Table.from_batches([batch]).append_column("weight", weight)
        for chosen, name in zip(alike(located, ["source_id", "file_name", "weight"]), names, strict=False):
            scratch.put_table(name, chosen.select(["locator", "digest", "number", "blocks"]))
            where, file_name = corpora[chosen["source_id"][0].as_py()], chosen["file_name"][0].as_py()
            yield Wanted(name, where.corpus, where.files[file_name], file_name, pc.sum(chosen["shingles"]).as_py())
