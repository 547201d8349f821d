"""How fast the ingest stage is, whole: read, digest, fingerprint, personal information, Parquet, commit.

    python tests/benchmarks/bench_ingest.py [--megabytes 200] [--rounds 3]

Documents in JSONL as `realistic.py` makes them: of the shared real texts where REAL_DATA has them. Each run is a new
process with a new ledger. A small source first pays for what is made once a process (tables, automata, compiled
kernels); what a job costs with next to nothing to do is told beside.
Then where the time goes, on one core: by step, and by recogniser.
"""

import argparse
import json
import os
import statistics
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Callable
from pathlib import Path

import generated
import pyarrow as pa
import pyarrow.parquet as pq
import realistic
import tree
from rich.console import Console
from rich.table import Table

from detectors import bands, label, language, quality, reading
from detectors.fingerprint import Profile
from detectors.recognisers.identifier import line_above
from pipelines import corpus
from pipelines.facts import FactFinder
from pipelines.identity import identify
from provenance.keys import Secret
from provenance.records import Corpus, CorpusFormat

HERE = Path(__file__).parent
CONSOLE = Console(width=120)
OPTIONS: dict[str, list[str]] = {
    "one worker": ["--direct_num_workers", "1"],
    "a thread a processor": ["--direct_num_workers", str(os.cpu_count())],
    "a fork a processor, the default": [],
}
STEPS_MEGABYTES = 10
SHOWN = 15


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--megabytes", type=float, default=200)
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args()
    measure(given.megabytes, given.rounds, Path(os.environ["REAL_DATA"]) if os.environ.get("REAL_DATA") else None)


def measure(megabytes: float, rounds: int, real: Path | None) -> None:
    texts = realistic.documents(megabytes, real)
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        generated.write(folder / "large", texts)
        generated.write(folder / "small", texts[:100])
        stage(folder, sum(len(text.encode()) for text in texts) / 1e6, len(texts), rounds)
        del texts
        with_these = generated.write(folder / "steps", realistic.documents(STEPS_MEGABYTES, real))
        steps(with_these, rounds)


def stage(folder: Path, megabytes: float, documents: int, rounds: int) -> None:
    """The stage in each of Beam's local ways, round by round."""
    runs: dict[str, list[tuple[float, float, tree.Cost]]] = defaultdict(list)
    for number in range(rounds):
        for name, options in OPTIONS.items():
            work, out = folder / f"work-{name}-{number}", folder / "out.json"
            command = [sys.executable, "-W", "ignore", str(HERE / "ingest_once.py"), str(folder), str(work), *options]
            cost = tree.run(command, out)
            start_up, seconds = json.loads(out.read_text().splitlines()[-1])
            runs[name].append((start_up, seconds, cost))
    title = f"ingest of {documents:,} documents, {megabytes:.0f} MB of text"
    table = Table(title, "wall s", "MB/s", "start-up s", "MB/s without it", "CPU s, whole", "memory MB")
    for name, done in runs.items():
        start_up, seconds = (statistics.median(run[i] for run in done) for i in range(2))
        table.add_row(name, f"{seconds:.1f}", f"{megabytes / seconds:.1f}", f"{start_up:.1f}",
                      f"{megabytes / (seconds - start_up):.1f}" if seconds > start_up else "-",
                      f"{statistics.median(run[2].processor for run in done):.0f}",
                      f"{statistics.median(run[2].memory for run in done) / 1e6:.0f}")  # fmt: skip
    CONSOLE.print(table)


# ---------------------------------------------------------------------------- where the time goes


def steps(paths: list[Path], rounds: int) -> None:
    """Processor seconds of each step for a MB of text, on one core; in brackets parts of the step above."""
    declared = Corpus(("*.jsonl",), CorpusFormat.JSONL)
    secret = Secret.generate()
    finder = FactFinder(secret, Profile())

    def read() -> list[corpus.Batch]:
        splits = corpus.plan({path: path.name for path in paths}, declared)
        return [batch for split in splits for batch in corpus.read(split.parts, declared)]

    batches = read()
    columns = [batch.texts["text"] for batch in batches]
    megabytes = sum(len(text.as_py().encode()) for column in columns for text in column) / 1e6
    ids = [identify(secret, "bench", batch.texts)[1] for batch in batches]
    facts = [finder.facts("bench", batch) for batch in batches]
    prefilter = finder.detector._prefilter
    readings = [reading.read(column) for column in columns]

    def each(function: Callable[[pa.Array], object]) -> Callable[[], None]:
        return lambda: [function(column) for column in columns] and None

    def write() -> None:
        for tables in facts:
            for table in tables.values():
                pq.write_table(table, pa.BufferOutputStream())

    methods: dict[str, Callable[[], object]] = {
        "read JSONL": read,
        "digests and ids": lambda: [identify(secret, "bench", batch.texts) for batch in batches],
        "language and script": each(language.detect),
        "quality": each(quality.measure),
        "labels": lambda: [label.read(batch.texts["text"], batch.texts["metadata"]) for batch in batches],
        "fingerprints": each(lambda column: bands.keys(finder.fingerprinter.signatures(column)[0])),
        "personal information": lambda: [
            finder.detector.findings(column, own, "bench") for column, own in zip(columns, ids, strict=True)
        ],
        "(reading)": each(reading.read),
        "(prefilter)": lambda: [prefilter.lines(r.text, r.code_points) for r in readings],
        "Parquet": write,
    }
    taken: dict[str, list[float]] = defaultdict(list)
    for _ in range(rounds):
        for name, method in methods.items():
            start = time.process_time()
            method()
            taken[name].append(time.process_time() - start)
    table = Table("step", "CPU ms a MB", "MB/s a core")
    for name, times in taken.items():
        seconds = statistics.median(times) / megabytes
        table.add_row(name, f"{1e3 * seconds:.1f}", f"{1 / seconds:,.0f}")
    CONSOLE.print(table)
    recognisers(finder, readings, megabytes)


def recognisers(finder: FactFinder, readings: list[reading.Readings], megabytes: float) -> None:
    """What each recogniser costs: lines it was sent to, what it found there, and the time it took."""
    detector = finder.detector
    lines: Counter[str] = Counter()
    found: Counter[str] = Counter()
    seconds: Counter[str] = Counter()
    for batch in readings:
        rows = detector._prefilter.lines(batch.text, batch.code_points)
        for own, start, end in zip(*(column.tolist() for column in rows), strict=True):
            recogniser = detector._recognisers[own]
            line, above = batch.text[start:end], line_above(batch.text, start)
            begun = time.perf_counter()
            found[recogniser.name] += len([*recogniser.found(line, above)])
            seconds[recogniser.name] += time.perf_counter() - begun
            lines[recogniser.name] += 1
    table = Table("recogniser", "CPU ms a MB", "lines a MB", "of these with a finding")
    for name, value in seconds.most_common(SHOWN):
        table.add_row(name, f"{1e3 * value / megabytes:.2f}", f"{lines[name] / megabytes:.0f}",
                      f"{min(found[name] / lines[name], 1):.0%}")  # fmt: skip
    rest = seconds.total() - sum(value for _, value in seconds.most_common(SHOWN))
    table.add_row(f"{max(len(seconds) - SHOWN, 0)} others", f"{1e3 * rest / megabytes:.2f}")
    CONSOLE.print(table)


if __name__ == "__main__":
    main()
