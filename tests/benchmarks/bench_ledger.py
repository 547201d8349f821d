"""What the ledger costs as it grows: committing, opening, looking up, verifying; and by which power each grows.

    python tests/benchmarks/bench_ledger.py [--entries 1000,10000,100000] [--documents 100000,1000000,10000000]

Cold is a new process that finds none of the ledger in the page cache; its time starts before the imports. Warm is the
same question about another document in a process that has answered one before. Committing is durable: every file
is synced. Hashing is what `verify` cannot be faster than: SHA-256 over the same files, on all cores.
"""

import argparse
import hashlib
import math
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from unittest.mock import patch

import numpy as np
import pyarrow as pa
from rich.console import Console
from rich.table import Table

from provenance import catalog
from provenance.explain import explain
from provenance.init import init_ledger
from provenance.ledger import Ledger
from provenance.records import DeadLetter
from provenance.schemas import schema, to_table
from provenance.verification import verify

TODAY = date(2026, 11, 22)
SOURCES = 100
ROWS_PER_SEGMENT = 1_000_000

_OPENED = """
import sys, time
start = time.perf_counter()
from provenance import catalog
from provenance.ledger import Ledger
ledger = Ledger.open(sys.argv[1])
with catalog.connect(ledger) as connection:
    connection.execute("SELECT count(*) FROM dead_letters").fetchall()
print(time.perf_counter() - start)
"""

_EXPLAINED = """
import sys, time
start = time.perf_counter()
from provenance.explain import explain
from provenance.ledger import Ledger
explain(Ledger.open(sys.argv[1]), sys.argv[2])
print(time.perf_counter() - start)
"""


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--entries", default="1000,10000,100000")
    parser.add_argument("--documents", default="100000,1000000,10000000")
    parser.add_argument("--scratch", type=Path, default=None)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=given.scratch) as scratch:
        measure("entries", [int(n) for n in given.entries.split(",")], EntriesBench(Path(scratch) / "entries"))
        measure("documents", [int(n) for n in given.documents.split(",")], DocumentsBench(Path(scratch) / "documents"))


def measure(what: str, sizes: list[int], bench: Callable[[int], dict[str, float]]) -> None:
    """Print a row a size, and at last the exponents of growth from the smallest to the largest."""
    found = {size: bench(size) for size in sizes}
    table = Table(what, *next(iter(found.values())))
    for size, figures in found.items():
        table.add_row(f"{size:,}", *(f"{value:,.3g}" for value in figures.values()))
    (first, *_, last) = (*sizes, sizes[-1])
    grown = [
        math.log(found[last][name] / found[first][name]) / math.log(last / first) if last > first else 0
        for name in found[first]
    ]
    table.add_row("growth", *(f"n^{exponent:.2f}" for exponent in grown))
    Console(width=140).print(table)


class EntriesBench:
    """One ledger that grows: each entry replaces the rows of one of 100 sources."""

    def __init__(self, folder: Path):
        self.ledger = init_ledger(str(folder / "ledger"), "example.org/bench", folder / "keys")

    def __call__(self, size: int) -> dict[str, float]:
        with patch("os.fsync"):
            while self.ledger.size() < size - 50:
                self._commit()
        commits = [timed(self._commit) for _ in range(size - self.ledger.size())]
        return {
            "commit, median ms": statistics.median(commits) * 1e3,
            "open and first query, cold ms": cold(self.ledger, _OPENED) * 1e3,
            "open, warm ms": statistics.median(timed(lambda: Ledger.open(self.ledger.store.url)) for _ in range(5))
            * 1e3,
            "catalogue, warm ms": statistics.median(timed(self._connect) for _ in range(5)) * 1e3,
            **verified(self.ledger),
        }

    def _commit(self) -> None:
        number = self.ledger.size()
        source_id = f"s{number % SOURCES}"
        run = self.ledger.begin("ingest", source_id, str(number), TODAY)
        rows = to_table("dead_letters", [DeadLetter(source_id, "f#byte=0", str(number))])
        self.ledger.commit(
            run, [self.ledger.write_segment("dead_letters", source_id, rows)], [f"dead_letters/{source_id}"]
        )

    def _connect(self) -> None:
        catalog.connect(Ledger.open(self.ledger.store.url)).close()


class DocumentsBench:
    """A ledger a size: 10 sources with documents, decisions and a release of all of them."""

    def __init__(self, folder: Path):
        self.folder = folder

    def __call__(self, size: int) -> dict[str, float]:
        folder = self.folder / str(size)
        ledger = init_ledger(str(folder / "ledger"), "example.org/bench", folder / "keys")
        written = timed(lambda: write_documents(ledger, size))
        names = catalog.query(
            ledger, "SELECT hex(document_id) AS id, hex(digest) AS digest FROM documents USING SAMPLE 20 ROWS"
        ).to_pylist()
        explain(ledger, names[0]["id"])
        figures = {
            "explain by id, warm ms": statistics.median(timed(lambda n=n: explain(ledger, n["id"])) for n in names)
            * 1e3,
            "by digest, warm ms": statistics.median(timed(lambda n=n: explain(ledger, n["digest"])) for n in names)
            * 1e3,
            "explain, cold ms": statistics.median(cold(ledger, _EXPLAINED, n["id"]) for n in names[:5]) * 1e3,
            "of which imports ms": cold(
                ledger, _EXPLAINED.partition("explain(Ledger")[0] + "print(time.perf_counter() - start)"
            )
            * 1e3,
            "written, thousand rows/s": 3 * size / written / 1e3,
            **verified(ledger),
        }
        shutil.rmtree(folder)
        return figures


def write_documents(ledger: Ledger, size: int) -> None:
    """Commit `size` documents with their decisions, and one release of all."""
    rng = np.random.default_rng(size)
    released = []
    for number in range(10):
        source_id = f"source-{number}"
        segments: dict[str, list[object]] = {"documents": [], "decisions": [], "released_documents": []}
        for start in range(0, size // 10, ROWS_PER_SEGMENT):
            rows = min(ROWS_PER_SEGMENT, size // 10 - start)
            own = {
                "source_id": [source_id] * rows,
                "document_id": random_bytes(rng, rows, 16),
                "digest": random_bytes(rng, rows, 32),
            }
            place = {"locator": [f"part-{start // 100_000}.jsonl#byte={start + i * 731}" for i in range(rows)]}
            for table in segments:
                extra = {"outcome": ["cleared"] * rows} if table == "decisions" else {"release": ["all"] * rows}
                segments[table].append(ledger.write_segment(table, source_id, filled(table, rows, own | place | extra)))
        for kind, table in (("ingest", "documents"), ("decide", "decisions")):
            ledger.commit(ledger.begin(kind, source_id, table, TODAY), segments[table])
        released += segments["released_documents"]
    ledger.commit(ledger.begin("release", "all", "all", TODAY), released)


def filled(table: str, rows: int, given: dict[str, object]) -> pa.Table:
    """The table's rows, with one harmless value in every column that is not given."""
    blank = {"string": "zh", "binary": b"", "int64": 1200, "double": 0.5, "bool": False, "list<item: string>": []}
    columns = []
    for field in schema(table):
        values = given.get(field.name)
        if values is None:
            values = pa.array([None if field.nullable else blank[str(field.type)]] * rows, field.type)
        columns.append(values if isinstance(values, pa.Array) else pa.array(values, field.type))
    return pa.Table.from_arrays(columns, schema=schema(table))


def random_bytes(rng: np.random.Generator, rows: int, width: int) -> pa.Array:
    data = rng.bytes(rows * width)
    offsets = np.arange(0, rows * width + 1, width, np.int32)
    return pa.BinaryArray.from_buffers(pa.binary(), rows, [None, pa.py_buffer(offsets), pa.py_buffer(data)])


def verified(ledger: Ledger) -> dict[str, float]:
    """How fast `verify` is, beside SHA-256 alone over the same files; each finds them in the page cache."""
    paths = [ledger.store.location(path) for path in ledger.store.list()]
    size = sum(Path(path).stat().st_size for path in paths) / 1e6
    hash_all(paths)
    seconds, hashing = timed(lambda: verify(ledger.store.url)), timed(lambda: hash_all(paths))
    return {"verify, s": seconds, "verify, MB/s": size / seconds, "hashing alone, MB/s": size / hashing}


def hash_all(paths: list[str]) -> None:
    with ThreadPoolExecutor() as threads:
        list(threads.map(hashed, paths))


def hashed(path: str) -> bytes:
    with Path(path).open("rb", buffering=0) as file:
        return hashlib.file_digest(file, "sha256").digest()


def cold(ledger: Ledger, program: str, *arguments: str) -> float:
    """Seconds that the program says it took in a new process, the ledger's files being in no cache."""
    for path in ledger.store.list():
        descriptor = os.open(ledger.store.location(path), os.O_RDONLY)
        os.fsync(descriptor)
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
        os.close(descriptor)
    command = [sys.executable, "-c", program, ledger.store.url, *arguments]
    return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
