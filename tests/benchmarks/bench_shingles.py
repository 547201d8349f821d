"""Which shingles tell near-copies from texts that are merely alike: by unit and length, on text of several kinds.

    python tests/benchmarks/bench_shingles.py [--texts 1000]

Of each text a copy is made in which a share of the characters is replaced, and its exact Jaccard similarity taken;
then that of pairs of different texts of the same kind. A good shingle keeps the first high and the second low. Speed is
that of cutting, in Python for words and in our kernel for characters. Generated text, and the shared sets where
REAL_DATA has them.
"""

import argparse
import json
import os
import random
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import generated
import pyarrow as pa
import rjieba
from rich.console import Console
from rich.table import Table

from detectors.fingerprint import Fingerprinter, Profile

CHANGED = (0.01, 0.05)
PAIRS = 20_000

Cut = Callable[[str], list[str]]


def characters(text: str) -> list[str]:
    return list("".join(text.lower().split()))


def words(text: str) -> list[str]:
    return [word for word in rjieba.cut(text.lower()) if not word.isspace()]


UNITS: dict[str, tuple[Cut, int]] = {
    **{f"{n} characters": (characters, n) for n in (2, 3, 5, 8)},
    **{f"{n} words": (words, n) for n in (1, 2, 3)},
}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--texts", type=int, default=1000)
    count = parser.parse_args().texts
    made = generated.documents(3 * count)[0]
    kinds = {
        "Chinese, generated": [text for text in made if not text.isascii()][:count],
        "English, generated": [text for text in made if text.isascii()][:count],
        **{f"{path.stem}, shared": shared(path, count) for path in shared_files()},
    }
    for kind, texts in kinds.items():
        show(kind, texts)


def shared_files() -> list[Path]:
    folder = Path(os.environ.get("REAL_DATA", "../shared/data")) / "neardup"
    return sorted(folder.glob("*.jsonl")) if folder.is_dir() else []


def shared(path: Path, count: int) -> list[str]:
    texts = [json.loads(line)["text"] for line in path.read_text("utf-8").splitlines()]
    return random.Random(1).sample(texts, min(count, len(texts)))


def show(kind: str, texts: list[str]) -> None:
    rng = random.Random(1)
    size = sum(len(text.encode()) for text in texts) / 1e6
    copies = {share: [changed(rng, text, share) for text in texts] for share in CHANGED}
    pairs = [rng.sample(range(len(texts)), 2) for _ in range(PAIRS)]
    columns = [f"copy, {share:.0%} changed" for share in CHANGED] + ["99.9 % of others below", "others ≥ 0.3", "MB/s"]
    middle = statistics.median(map(len, texts))
    table = Table(f"{kind}: {len(texts):,} texts, half of {middle:.0f} characters and more", *columns)
    for name, (cut, length) in UNITS.items():
        start = time.perf_counter()
        cuts = [cut(text) for text in texts]
        speed = size / (time.perf_counter() - start) if cut is words else kernel_speed(texts, length, size)
        sets = [shingles(one, length) for one in cuts]
        near = [
            statistics.median(
                jaccard(one, shingles(cut(copy), length)) for one, copy in zip(sets, copies[share], strict=True)
            )
            for share in CHANGED
        ]
        others = sorted(jaccard(sets[a], sets[b]) for a, b in pairs if texts[a] != texts[b])
        alike = sum(similarity >= 0.3 for similarity in others) / len(others)
        below = others[int(len(others) * 0.999)]
        table.add_row(name, *(f"{value:.3f}" for value in (*near, below)), f"{alike:.2%}", f"{speed:,.1f}")
    Console(width=120).print(table)


def changed(rng: random.Random, text: str, share: float) -> str:
    """The text with a share of its characters replaced by others of it, at least one."""
    found = list(text)
    for _ in range(max(round(len(text) * share), 1)):
        found[rng.randrange(len(found))] = rng.choice(text)
    return "".join(found)


def shingles(units: list[str], length: int) -> set[tuple[str, ...]]:
    return {tuple(units[i : i + length]) for i in range(max(len(units) - length + 1, 1))}


def jaccard(a: set[tuple[str, ...]], b: set[tuple[str, ...]]) -> float:
    return len(a & b) / max(len(a | b), 1)


def kernel_speed(texts: list[str], length: int, size: float) -> float:
    """Of signatures over shingles of so many characters, which takes more than to cut them."""
    fingerprinter, batch = Fingerprinter(Profile(shingle_length=length), bytes(range(128))), pa.array(texts)
    fingerprinter.signatures(batch)
    start = time.perf_counter()
    fingerprinter.signatures(batch)
    return size / (time.perf_counter() - start)


if __name__ == "__main__":
    main()
