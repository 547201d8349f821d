"""Ledgers of many short texts, and a search in them, in processes of their own: for `bench_near_duplicates`.

    python growth.py FOLDER COUNT make | more | search

A text is two hundred characters, 12 % of them near-copies of others; the texts lie in one JSONL file a source, and are
read again for verification. `make` and `more` write the texts and the facts that a search needs, and no others. What a
step costs is written as JSON; making the texts is not part of it.
"""

import json
import sys
import time
from pathlib import Path

import fingerprint_only
import numpy as np
import tree
from fingerprint_only import TODAY

from pipelines.near_duplicates import search
from provenance.declarations import Declaration
from provenance.init import init_ledger
from provenance.ledger import Ledger
from provenance.policy import load_policy

LENGTH = 200
CHUNK = 100_000


def write(path: Path, count: int, seed: int, base: np.ndarray | None) -> np.ndarray:
    """Texts of random Chinese characters; gives the first of them, for others to be near."""
    rng = np.random.default_rng(seed)
    path.parent.mkdir(parents=True, exist_ok=True)
    first = base
    with path.open("wb") as file:
        for start in range(0, count, CHUNK):
            size = min(CHUNK, count - start)
            texts = rng.integers(0x4E00, 0x9000, (size, LENGTH), dtype=np.uint16)
            copies = int(size * 0.12)
            of = texts[: size - copies] if base is None else base  # of the same chunk: families stay as large
            texts[size - copies :] = of[rng.integers(0, len(of), copies)]
            changed = rng.random((copies, LENGTH), np.float32) < rng.random((copies, 1), np.float32) * 0.04
            texts[size - copies :][changed] = rng.integers(0x9000, 0x9FA0, int(changed.sum()), dtype=np.uint16)
            first = texts[: size - copies].copy() if first is None else first
            for text in texts:
                file.write(b'{"text":"' + text.tobytes().decode("utf-16-le").encode() + b'"}\n')
    assert first is not None
    return first


def declared(folder: Path) -> list[Declaration]:
    return [fingerprint_only.declare(path, path.name) for path in sorted(folder.glob("texts/*"))]


def main(folder: Path, count: int, what: str) -> None:
    keys, url = folder / "keys", str(folder / "ledger")
    if what == "search":
        policy, ledger = load_policy("cn-genai-measures"), Ledger.open(url)
        start = time.perf_counter()
        result = search(ledger, declared(folder), policy, keys, [], TODAY)
        report(start, **result.counts)
        return
    base = np.load(folder / "base.npy") if what == "more" else None
    path = folder / "texts" / what / f"{what}.jsonl"
    first = write(path, count if what == "make" else count // 100, 1 if what == "make" else 2, base)
    if what == "make":
        np.save(folder / "base.npy", first)
        init_ledger(url, "example.org/benchmark", keys)
    source = fingerprint_only.declare(path.parent, what)
    start = time.perf_counter()
    fingerprint_only.fingerprint(Ledger.open(url), keys, source, [path])
    report(start)


def report(start: float, **counts: int) -> None:
    print(json.dumps({"seconds": time.perf_counter() - start, "memory": tree.peak(), **counts}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
