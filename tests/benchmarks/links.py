"""Candidate pairs of random signatures, 12 % of them near-copies, in a process of its own: for `bench_near_duplicates`.

python links.py METHOD COUNT > [seconds, bytes beside the signatures, pairs]
"""

import json
import statistics
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import tree

from detectors import bands


def signatures(count: int) -> np.ndarray:
    rng = np.random.default_rng(1)
    found = rng.integers(0, 1 << 32, (count, 128), dtype=np.uint32)
    copies = int(count * 0.12)
    found[-copies:] = found[rng.integers(0, count - copies, copies)]
    for start in range(count - copies, count, 10_000):
        part = found[start : start + 10_000]
        changed = rng.random(part.shape, np.float32) < rng.random((len(part), 1), np.float32) * 0.3
        part[changed] = rng.integers(0, 1 << 32, int(changed.sum()), dtype=np.uint32)
    return found


def ours(found: np.ndarray, threads: int) -> int:
    numbers = np.random.default_rng(2).integers(0, 1 << 62, len(found), dtype=np.uint64) << np.uint64(1) | bands.MARK
    with ThreadPoolExecutor(threads) as pool:
        keys = np.empty((len(found), bands.BANDS), np.uint64)

        def fill(start: int) -> None:
            keys[start : start + 10_000] = bands.keys(found[start : start + 10_000])

        list(pool.map(fill, range(0, len(found), 10_000)))

        def met(band: int) -> np.ndarray:
            """Of three bands at a time, which takes a seventh of the memory that all of them would."""
            blocks = bands.pack(np.ascontiguousarray(keys[:, band : band + 3]), numbers, 8)
            return np.concatenate([bands.meet([block]).pairs for block in blocks])

        pairs = list(pool.map(met, range(0, bands.BANDS, 3)))
        pairs = bands.distinct(np.concatenate(pairs))
    texts = bands.ordered(pairs.ravel())
    bands.components(np.searchsorted(texts, pairs), len(texts))
    return len(pairs)


def datasketch(found: np.ndarray) -> int:
    from datasketch import MinHash, MinHashLSH

    permutations = MinHash(128, 1, scheme="affine32").permutations
    made = {"num_perm": 128, "seed": 1, "scheme": "affine32", "permutations": permutations}
    index = MinHashLSH(num_perm=128, params=(bands.BANDS, bands.ROWS))
    met = 0
    for number, values in enumerate(found):
        sketch = MinHash(hashvalues=values, **made)
        index.insert(number, sketch, check_duplication=False)
    for number, values in enumerate(found):
        sketch = MinHash(hashvalues=values, **made)
        met += sum(other > number for other in index.query(sketch))
    return met


def main(method: str, count: int) -> None:
    found = signatures(count)
    if method == "datasketch MinHashLSH":
        before = tree.peak()
        start = time.perf_counter()
        pairs = datasketch(found)
        seconds = time.perf_counter() - start
    else:
        threads = 2 if "two" in method else 1
        ours(found[:1000], threads)
        before = tree.peak()
        times = []
        for _ in range(5):
            start = time.perf_counter()
            pairs = ours(found, threads)
            times.append(time.perf_counter() - start)
        seconds = statistics.median(times)
    memory = tree.peak() - before
    print(json.dumps([seconds, memory, pairs]))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
