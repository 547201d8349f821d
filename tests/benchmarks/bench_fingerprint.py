"""What a signature costs, beside other implementations and beside what the processor allows.

    python tests/benchmarks/bench_fingerprint.py [--megabytes 400] [--rounds 5]

Generated Chinese and English, and the shared texts where REAL_DATA has them. Every figure is the median of several
rounds in which all methods take their turns, in this one process; slow methods are given a part of the corpus and are
stated per byte. datasketch and rensa are given the same normalised text, cut into the same shingles in Python where
their interface asks for it; datasketch's best is `bulk` with xxh32. Signatures that claim to be equal are compared.
"""

import argparse
import hashlib
import itertools
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

os.environ.setdefault("RAYON_NUM_THREADS", "1")

import generated
import numpy as np
import pyarrow as pa
import rensa
import xxhash
from datasketch import MinHash
from rich.console import Console
from rich.table import Table

from detectors import bands, language, normalise
from detectors.fingerprint import Fingerprinter, Profile, _hash, _hashes, _permute, _signatures
from detectors.kernels import kernel
from pipelines import corpus
from provenance.cli import process
from provenance.records import Corpus, CorpusFormat

SECRET = hashlib.shake_256(b"a key for measuring").digest(64)
LENGTH = 5
BATCH = 1 << 20
"""Bytes of texts that are signed at a time, as in the pipeline."""
SLOW = 300
"""Documents that methods with a loop in Python are given."""

Method = tuple[str, Callable[[], object], int]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--megabytes", type=int, default=400)
    parser.add_argument("--rounds", type=int, default=5)
    given = parser.parse_args()
    print(f"start-up: {startup()}")
    texts = generated.documents(given.megabytes * 420)[0]
    real = shared_texts()
    print(f"generated: {len(texts):,} texts, {size(texts):.0f} MB; shared: {len(real):,} texts, {size(real):.1f} MB")
    for name, chosen in (("generated", texts), ("shared", real)):
        if chosen:
            compare(name, chosen, given.rounds)
    stages(texts, given.rounds)
    permutations(given.rounds)


def size(texts: list[str]) -> float:
    return sum(len(text.encode()) for text in texts) / 1e6


def shared_texts() -> list[str]:
    folder = Path(os.environ.get("REAL_DATA", "../shared/data")) / "neardup"
    found = []
    for path in sorted(folder.glob("*.jsonl")) if folder.is_dir() else []:
        found += [json.loads(line)["text"] for line in path.read_text("utf-8").splitlines()]
    return found


def startup() -> str:
    """Import, first signature in a process without a cache of machine code, and with one."""
    code = (
        "import time; t = time.perf_counter(); import pyarrow as pa; from detectors.fingerprint import *; "
        "i = time.perf_counter(); Fingerprinter(Profile(), bytes(64)).signatures(pa.array(['text'])); "
        "print(f'{i - t:.2f} {time.perf_counter() - i:.2f}')"
    )
    with tempfile.TemporaryDirectory() as cache:
        environment = {**os.environ, "NUMBA_CACHE_DIR": cache}
        runs = [
            subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
            for _ in range(2)
        ]
    (imported, cold), (_, warm) = (run.stdout.split() for run in runs)
    return f"imports {imported} s; first signature, compiling {cold} s, from the cache {warm} s"


# ---------------------------------------------------------------------------- against others


def compare(name: str, texts: list[str], rounds: int) -> None:
    fingerprinter = Fingerprinter(Profile(), SECRET)
    batches = in_batches(texts)
    few = texts[:: max(len(texts) // SLOW, 1)][:SLOW]
    seen = [normalised(text) for text in few]
    hashes = [flat_hashes(fingerprinter, batch) for batch in batches]
    whole = "".join(texts).encode()
    same_few = pa.array(few, pa.large_string())
    equal = np.array_equal(fingerprinter.signatures(same_few)[0], by_datasketch(seen, fingerprinter))
    assert equal, "signatures differ from datasketch's"

    again = max(round(100 / size(texts)), 1)  # of few texts, or threads would hardly have begun
    sign = each(fingerprinter.signatures)

    def ours() -> None:
        for batch in batches * again:
            sign(batch)

    def on_two_threads() -> None:
        with ThreadPoolExecutor(2) as threads:
            list(threads.map(sign, batches * again))

    pieces = [whole[start : start + 4 * BATCH] for start in range(0, len(whole), 4 * BATCH)] * again

    def sha256_on_two_threads() -> None:
        with ThreadPoolExecutor(2) as threads:
            list(threads.map(each(hashlib.sha256), pieces))

    def rensa_flat(flat: np.ndarray, offsets: np.ndarray) -> None:
        rensa.RMinHash.digest_matrix_from_flat_token_hashes(flat, offsets.astype(np.uint64), 128, 1)

    def rensa_fed() -> None:
        for flat, offsets in hashes:
            rensa_flat(flat, offsets)

    def rensa_behind_ours() -> None:
        for batch in batches:
            rensa_flat(*flat_hashes(fingerprinter, batch))

    def our_flat() -> None:
        for flat, offsets in hashes:
            signatures = np.full((len(offsets) - 1, 128), 0xFFFFFFFF, np.uint32)
            _permute_each(flat, offsets, fingerprinter._a, fingerprinter._b, signatures)

    whole_size, few_size = size(texts), size(few)
    shingles = sum(len(flat) for flat, _ in hashes)
    methods = {
        "ours, one thread": (ours, whole_size * again),
        "ours, two threads": (on_two_threads, whole_size * again),
        "ours, fed the hashes": (our_flat, whole_size),
        "datasketch, update by shingle, sha1": (lambda: datasketch_loop(seen[:20]), size(few[:20])),
        "datasketch, bulk, xxh32": (lambda: datasketch_bulk(seen), few_size),
        "rensa, called from Python": (lambda: [rensa_one(text) for text in seen], few_size),
        "rensa, fed the hashes": (rensa_fed, whole_size),
        "our normaliser and hash, then rensa": (rensa_behind_ours, whole_size),
        "SHA-256, one pass": (lambda: [*map(each(hashlib.sha256), pieces)], whole_size * again),
        "SHA-256, two threads": (sha256_on_two_threads, whole_size * again),
        "copy in memory": (lambda: bytearray(whole), whole_size),
    }
    taken = interleaved({name: method for name, (method, _) in methods.items()}, rounds)
    seconds = {name: float(np.median(times[:, int("two threads" in name)])) for name, times in taken.items()}
    speed = {name: methods[name][1] / seconds[name] for name in methods}
    table = Table(f"{name}: {whole_size:.0f} MB", "MB/s", "ns a shingle", "ours is × as fast")
    for method, value in speed.items():
        nanoseconds = whole_size / value / shingles * 1e9
        table.add_row(method, f"{value:,.2f}", f"{nanoseconds:,.2f}", f"{speed['ours, one thread'] / value:,.2f}")
    Console(width=110).print(table)
    fed = speed["ours, fed the hashes"] / speed["rensa, fed the hashes"]
    behind = speed["ours, one thread"] / speed["our normaliser and hash, then rensa"]
    twice, at_most = (
        np.median(taken[one][:, 1] / taken[two][:, 1])
        for one, two in (("ours, one thread", "ours, two threads"), ("SHA-256, one pass", "SHA-256, two threads"))
    )
    print(f"two threads: {twice:.2f} × one by the clock, where SHA-256, which needs no memory, is {at_most:.2f} ×")
    print(f"fed the same hashes, ours is {fed:.2f} × as fast as rensa, from text to signature {behind:.2f} ×,")
    print("whose sketch is another: it puts each hash into one of 128 buckets, where a signature permutes it 128 times")
    print("processor seconds, but for two threads")


def in_batches(texts: list[str]) -> list[pa.Array]:
    lengths = np.cumsum([len(text.encode()) for text in texts])
    bounds = [0, *(np.searchsorted(lengths, range(BATCH, int(lengths[-1]), BATCH)) + 1).tolist(), len(texts)]
    return [pa.array(texts[a:b], pa.large_string()) for a, b in itertools.pairwise(bounds)]


def normalised(text: str) -> str:
    points = normalise.code_points(pa.array([text], pa.large_string()))
    return points.values[points.starts[0] : points.ends[0]].astype("<u4").tobytes().decode("utf-32-le")


def cut(text: str) -> list[str]:
    return [text[i : i + LENGTH] for i in range(max(len(text) - LENGTH + 1, 1))]


def by_datasketch(texts: list[str], fingerprinter: Fingerprinter) -> np.ndarray:
    """datasketch's own signatures, its hash function replaced by ours: the upper half of the keyed shingle hash."""
    sets = fingerprinter.shingle_sets(pa.array(texts, pa.large_string()))
    sketches = []
    for i in range(len(texts)):
        sketch = MinHash(128, 1, scheme="affine32", hashfunc=lambda value: value)
        sketch.update_batch((sets.of(i) >> np.uint64(32)).astype(np.uint64).tolist())
        sketches.append(sketch.hashvalues)
    return np.array(sketches, np.uint32)


def datasketch_loop(texts: list[str]) -> None:
    for text in texts:
        sketch = MinHash(128)
        for shingle in cut(text):
            sketch.update(shingle.encode())


def datasketch_bulk(texts: list[str]) -> None:
    MinHash.bulk([[s.encode() for s in cut(text)] for text in texts], num_perm=128, hashfunc=xxhash.xxh32_intdigest)


def rensa_one(text: str) -> object:
    sketch = rensa.RMinHash(128, 1)
    sketch.update(cut(text))
    return sketch.digest()


def flat_hashes(fingerprinter: Fingerprinter, texts: pa.Array) -> tuple[np.ndarray, np.ndarray]:
    """Every shingle's hash, text after text, as rensa takes them."""
    points = normalise.code_points(texts)
    offsets = np.concatenate([[0], np.cumsum(fingerprinter._counts(points))])
    hashes = np.empty(offsets[-1], np.uint64)
    _hashes(*points, fingerprinter._coefficients, fingerprinter._mixing, offsets, hashes)
    return hashes >> np.uint64(32), offsets


def interleaved(methods: dict[str, Callable[[], object]], rounds: int) -> dict[str, np.ndarray]:
    """What each method took, `float64[rounds, 2]`: processor seconds and wall seconds. All are tried in every round."""
    taken: dict[str, list[tuple[float, float]]] = {name: [] for name in methods}
    for _ in range(rounds):
        for name, method in methods.items():
            start, started = time.process_time(), time.perf_counter()
            method()
            taken[name].append((time.process_time() - start, time.perf_counter() - started))
    return {name: np.array(times) for name, times in taken.items()}


def each(function: Callable[[Any], object]) -> Callable[[Any], None]:
    """The function, but that nothing is kept of what it gives."""

    def method(thing: Any) -> None:
        function(thing)

    return method


@kernel
def _permute_each(hashes, offsets, a, b, signatures):  # type: ignore[no-untyped-def]
    """Signatures of hashes as they come, text after text."""
    mixed = np.empty(1024, np.uint32)
    for text in range(signatures.shape[0]):
        for start in range(offsets[text], offsets[text + 1], 1024):
            count = min(1024, offsets[text + 1] - start)
            for i in range(count):
                h = np.uint32(hashes[start + i])
                h = np.uint32((h ^ h >> np.uint32(16)) * np.uint32(0x85EBCA6B))
                h = np.uint32((h ^ h >> np.uint32(13)) * np.uint32(0xC2B2AE35))
                mixed[i] = h ^ h >> np.uint32(16)
            _permute(mixed[:count], a, b, signatures[text])


# ---------------------------------------------------------------------------- by stage


@kernel
def _hash_each(values, starts, ends, coefficients, mixing, hashes):  # type: ignore[no-untyped-def]
    for text in range(starts.size):
        count = ends[text] - starts[text] - len(coefficients) + 1
        if count > 0:
            _hash(values[starts[text] : ends[text]], coefficients, mixing, hashes[:count])


def stages(texts: list[str], rounds: int) -> None:
    """MB/s of each stage on one core, and of the Beam path beside the sum of reading and the bare kernel."""
    f = Fingerprinter(Profile(), SECRET)
    with tempfile.TemporaryDirectory() as folder:
        paths = generated.write(Path(folder), texts)
        declared = Corpus(("*.jsonl",), CorpusFormat.JSONL)
        splits = corpus.plan({path: path.name for path in paths}, declared)
        batches = [batch.texts["text"] for split in splits for batch in corpus.read(split.parts, declared)]
        points = [normalise.code_points(batch) for batch in batches]
        longest = max(int((p.ends - p.starts).max()) for p in points if len(p.ends))
        scratch = np.empty(longest, np.uint64)
        signatures = [f.signatures(batch)[0] for batch in batches]

        def read() -> None:
            for split in splits:
                for _ in corpus.read(split.parts, declared):
                    pass

        def hashing() -> None:
            for p in points:
                _hash_each(*p, f._coefficients, f._mixing, scratch)

        def signing() -> None:
            for p, s in zip(points, signatures, strict=True):
                _signatures(*p, f._coefficients, f._mixing, f._a, f._b, s)

        taken = interleaved(
            {
                "read JSONL": read,
                "normalise": lambda: [*map(each(normalise.code_points), batches)],
                "shingle and hash": hashing,
                "shingle, hash and permute": signing,
                "language and script": lambda: [*map(each(language.detect), batches)],
                "band keys": lambda: [*map(each(bands.keys), signatures)],
                "text to signature": lambda: [*map(each(f.signatures), batches)],
                "Beam, JSONL to signatures": lambda: beam_path(splits, declared),
            },
            rounds,
        )
    table = Table("stage", "MB/s a core")
    processor = {name: times[:, 0] for name, times in taken.items()}
    for name, seconds in processor.items():
        table.add_row(name, f"{size(texts) / np.median(seconds):,.0f}")
    Console(width=110).print(table)
    bare = processor["read JSONL"] + processor["text to signature"]
    share = np.median(processor["Beam, JSONL to signatures"] / bare)
    print(f"the Beam path takes {share:.2f} × reading and the bare kernel")


def beam_path(splits: list[corpus.Split], declared: Corpus) -> None:
    import apache_beam as beam

    from pipelines import runner

    with runner.pipeline([]) as pipeline:
        _ = (
            pipeline
            | runner.Spread([corpus.Share("benchmark", declared, split) for split in splits])
            | beam.FlatMap(lambda share: corpus.read(share.split.parts, share.corpus))
            | beam.ParDo(_Sign())
        )


def _sign_class() -> type:
    import apache_beam as beam

    class Sign(beam.DoFn):
        def setup(self) -> None:
            self.fingerprinter = Fingerprinter(Profile(), SECRET)

        def process(self, batch: corpus.Batch) -> None:
            signatures, _ = self.fingerprinter.signatures(batch.texts["text"])
            bands.keys(signatures)

    return Sign


_Sign = _sign_class()


# ---------------------------------------------------------------------------- the permutation kernel alone


LIMIT = r"""
#include <immintrin.h>
#include <stdio.h>
#include <time.h>
#if defined(__AVX512F__)
typedef __m512i V; enum { N = 8, FIT = 8 };
#define SET(x) _mm512_set1_epi32(x)
#define STEP(m, a, h, b) _mm512_min_epu32(m, _mm512_add_epi32(_mm512_mullo_epi32(a, h), b))
#else
typedef __m256i V; enum { N = 16, FIT = 4 };
#define SET(x) _mm256_set1_epi32(x)
#define STEP(m, a, h, b) _mm256_min_epu32(m, _mm256_add_epi32(_mm256_mullo_epi32(a, h), b))
#endif
static double now(void) {
  struct timespec t; clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t); return t.tv_sec * 1e9 + t.tv_nsec;
}
int main(void) {
  const long n = 5000000; double best = 1e9;
  for (int round = 0; round < 9; round++) {
    V a[N], b[N], m[N], h = SET(12345);
    for (int k = 0; k < N; k++) { a[k] = SET(2 * k + 1 + round); b[k] = SET(k); m[k] = SET(-1); }
    double start = now();
    for (int group = 0; group < N; group += FIT) {
      V c[FIT], d[FIT], least[FIT];
      for (int k = 0; k < FIT; k++) { c[k] = a[group + k]; d[k] = b[group + k]; least[k] = m[group + k]; }
      for (long i = 0; i < n; i++) {
        __asm__ volatile("" : "+v"(h));
        for (int k = 0; k < FIT; k++) least[k] = STEP(least[k], c[k], h, d[k]);
      }
      for (int k = 0; k < FIT; k++) m[group + k] = least[k];
    }
    double taken = (now() - start) / n; if (taken < best) best = taken;
    for (int k = 0; k < N; k++) __asm__ volatile("" : : "v"(m[k]));
  }
  printf("%f\n", best);
  return 0;
}
"""
"""128 permutations of one hash, as many at a time as the registers hold: what the vector ports allow, and no more."""


@kernel
def _permute_often(mixed, a, b, signature, times):  # type: ignore[no-untyped-def]
    for _ in range(times):
        _permute(mixed, a, b, signature)


def permutations(rounds: int) -> None:
    """The kernel beside the limit of the ports, for this processor and for one with AVX2 alone."""
    if "BENCH_PERMUTE" in os.environ:
        return
    for name, flags, cpu in (("this processor", "-march=native", None), ("AVX2 alone", "-mavx2", "haswell")):
        limit = port_limit(flags)
        kernel_time = permute_time(cpu, rounds)
        if limit is None:
            print(f"permutations, {name}: {kernel_time:.2f} ns a shingle (no C compiler to measure the limit with)")
        else:
            print(f"permutations, {name}: {kernel_time:.2f} ns a shingle, the ports allow {limit:.2f}: "
                  f"{kernel_time / limit:.2f} ×")  # fmt: skip


def port_limit(flags: str) -> float | None:
    with tempfile.TemporaryDirectory() as folder:
        source, program = Path(folder) / "limit.c", Path(folder) / "limit"
        source.write_text(LIMIT)
        try:
            command = ["gcc", "-O3", "-funroll-loops", flags, str(source), "-o", str(program)]
            subprocess.run(command, check=True, capture_output=True)
        except (OSError, subprocess.CalledProcessError):
            return None
        return float(subprocess.run([program], check=True, capture_output=True, text=True).stdout)


def permute_time(cpu: str | None, rounds: int) -> float:
    """Nanoseconds a shingle, in a process that compiles for a processor."""
    code = (
        "import statistics, time, numpy as np; from bench_fingerprint import _permute_often; "
        "r = np.random.default_rng(1); "
        "a, b, h = (r.integers(0, 1 << 32, n, dtype=np.uint32) for n in (128, 128, 1024)); "
        "s = np.full(128, 0xFFFFFFFF, np.uint32); _permute_often(h, a | 1, b, s, 1); t = []\n"
        f"for _ in range({2 * rounds}):\n"
        "    start = time.perf_counter(); _permute_often(h, a | 1, b, s, 2000); "
        "t.append((time.perf_counter() - start) / 2000 / 1024 * 1e9)\n"
        "print(min(t))"
    )
    with tempfile.TemporaryDirectory() as cache:
        environment = {**os.environ, "NUMBA_CACHE_DIR": cache, "BENCH_PERMUTE": "1"}
        if cpu:
            environment |= {"NUMBA_CPU_NAME": cpu, "NUMBA_CPU_FEATURES": ""}
        command = [sys.executable, "-W", "ignore", "-c", code]
        folder = Path(__file__).parent
        done = subprocess.run(command, env=environment, cwd=folder, capture_output=True, text=True, check=True)
    return float(done.stdout)


if __name__ == "__main__":
    process.run(main)
