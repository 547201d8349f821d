"""What finding near-duplicates costs, beside other tools; how good it is; and how it grows.

    python tests/benchmarks/bench_near_duplicates.py [peers] [links] [growth] [excerpts]
        [--documents 100000] [--rounds 3] [--sizes 100000,1000000,10000000]

peers    From the same JSONL to clusters, with two workers each: ours (`fingerprint_only.py`), datatrove's four stages
         with its Chinese tokeniser, and text-dedup; wall and processor seconds, memory, and recall and precision
         against the exact similarities; with a tenth of the documents, with all, where datatrove is given up after
         sixty times ours, and with four times as many, without it. The others live in environments of their own,
         `build/peers`, which `make bench-near-duplicates` sets up.
links    Candidate pairs of 10⁶ signatures beside datasketch's MinHashLSH with the same bands.
excerpts What it takes to look for passages of 1,000 excluded texts in all others, and how many planted ones are found.
growth   10⁵, 10⁶ and 10⁷ texts of 200 characters, of which 12 % are near-copies, and 1 % more: fingerprints and search.
"""

import argparse
import dataclasses
import json
import math
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from typing import Any

import fingerprint_only
import generated
import tree
from rich.console import Console
from rich.table import Table

from pipelines.excerpts import find_excerpts
from provenance import catalog
from provenance.init import init_ledger
from provenance.keys import Secret
from provenance.policy import load_policy
from provenance.records import Status
from provenance.register import register

HERE = Path(__file__).parent
PEERS = Path("build/peers")
CONSOLE = Console(width=120)

PATIENCE = 60
"""A tool that takes so many times as long as ours is given up."""


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("parts", nargs="*", default=["peers", "links", "growth", "excerpts"])
    parser.add_argument("--documents", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--sizes", default="100000,1000000,10000000")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        if "peers" in given.parts:
            peers(Path(scratch), given.documents // 10, 1, ("ours", "text-dedup", "datatrove (cmn)"), patience=None)
            peers(Path(scratch), given.documents, given.rounds, ("ours", "text-dedup", "datatrove (cmn)"))
            peers(Path(scratch), 4 * given.documents, given.rounds, ("ours", "text-dedup"))
        if "links" in given.parts:
            links()
        if "growth" in given.parts:
            growth(Path(scratch), [int(n) for n in given.sizes.split(",")])
        if "excerpts" in given.parts:
            excerpts(Path(scratch), given.documents)


# ---------------------------------------------------------------------------- against others


def peers(
    scratch: Path, documents: int, rounds: int, chosen: tuple[str, ...], patience: float | None = PATIENCE
) -> None:
    texts, families = generated.documents(documents)
    paths = generated.write(scratch / "jsonl", texts)
    truth = {(p.a, p.b): p.similarity for p in generated.truth(texts, families)}
    near = {pair for pair, similarity in truth.items() if similarity >= 0.8}
    total = sum(path.stat().st_size for path in paths) / 1e6
    print(f"{documents:,} documents, {total:.0f} MB of JSONL; {len(near):,} pairs of J ≥ 0.8")
    scripts = {
        "ours": (Path(sys.executable), "fingerprint_only.py", [], rounds),
        "text-dedup": (PEERS / "text_dedup/bin/python", "peers/run_text_dedup.py", ["2"], rounds),
        "datatrove (cmn)": (PEERS / "datatrove/bin/python", "peers/run_datatrove.py", ["cmn", "2"], 1),
    }
    costs: dict[str, list[tree.Cost]] = defaultdict(list)
    quality: dict[str, tuple[float, float]] = {}
    for number in range(rounds):
        for name in chosen:
            python, script, more, times = scripts[name]
            if number < times and python.exists():
                work, out = scratch / "work", scratch / "out.json"
                shutil.rmtree(work, ignore_errors=True)
                work.mkdir()
                command = [str(python), "-W", "ignore", str(HERE / script), str(scratch / "jsonl"), str(work), *more]
                os.sync()  # or a tool that syncs what it writes waits for what another has left
                limit = patience * costs["ours"][-1].wall if patience and name != "ours" else None
                costs[name].append(tree.run(command, out, limit))
                if costs[name][-1].is_done:
                    quality[name] = judged(name, out, paths, truth, near)
    table = Table("", "wall s", "CPU s", "memory MB", "recall", "precision", "× our wall")
    ours = statistics.median(cost.wall for cost in costs["ours"])
    for name, found in costs.items():
        wall, processor, memory = (
            statistics.median(getattr(cost, of) for cost in found) for of in tree.Cost._fields[:3]
        )
        more = "" if all(cost.is_done for cost in found) else "> "
        good = [f"{value:.4f}" for value in quality[name]] if name in quality else ["given up", ""]
        table.add_row(name, f"{more}{wall:.1f}", f"{more}{processor:.1f}", f"{memory / 1e6:.0f}", *good,
                      f"{more}{wall / ours:.1f}")  # fmt: skip
    CONSOLE.print(table)
    print(
        "recall: pairs of J ≥ 0.8 in one cluster; precision: of our verified edges of 0.8 and more those that are such"
    )
    print("pairs, of others' clusters the members that have such a partner in theirs")


def judged(
    name: str, out: Path, paths: list[Path], truth: dict[tuple[int, int], float], near: set[tuple[int, int]]
) -> tuple[float, float]:
    """Recall and precision."""
    found = json.loads(out.read_text().splitlines()[-1])
    if name == "ours":
        ids = {f"{path.name}#byte={place}": number for path in paths for place, number in numbered(path)}
        clusters = {number: number for number in ids.values()}  # alone, unless it is in one
        clusters |= {ids[locator]: cluster for locator, cluster in found["clusters"].items()}
        edges = {(min(ids[a], ids[b]), max(ids[a], ids[b])) for a, b, _ in found["edges"] if a != b}
        precision = sum(truth.get(edge, 0.0) >= 0.8 for edge in edges) / len(edges)
    else:
        clusters = {int(number): cluster for number, cluster in found.items()}
        sizes: dict[Any, list[int]] = defaultdict(list)
        for number, cluster in clusters.items():
            sizes[cluster].append(number)
        partners = defaultdict(set)
        for a, b in near:
            partners[a].add(b)
            partners[b].add(a)
        members = [(number, set(cluster)) for cluster in sizes.values() if len(cluster) > 1 for number in cluster]
        precision = sum(bool(partners[number] & cluster) for number, cluster in members) / max(len(members), 1)
    return sum(clusters[a] == clusters[b] for a, b in near) / len(near), precision


def numbered(path: Path) -> list[tuple[int, int]]:
    """Where each line begins, and its document's number."""
    places, place = [], 0
    for line in path.read_bytes().splitlines(keepends=True):
        places.append((place, json.loads(line)["id"]))
        place += len(line)
    return places


# ---------------------------------------------------------------------------- candidate pairs


def links(count: int = 1_000_000) -> None:
    """Each in a process of its own, for its memory."""
    table = Table(f"{count:,} signatures, 21 × 6", "s", "memory MB beside the signatures", "× ours")
    found = {}
    for name in ("ours, one thread", "ours, two threads", "datasketch MinHashLSH"):
        command = [sys.executable, "-W", "ignore", str(HERE / "links.py"), name, str(count)]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        found[name] = json.loads(done.stdout.splitlines()[-1])
    for name, (seconds, memory, pairs) in found.items():
        ratio = seconds / found["ours, one thread"][0]
        table.add_row(f"{name}: {pairs:,} pairs", f"{seconds:.2f}", f"{memory / 1e6:,.0f}", f"{ratio:,.1f}")
    CONSOLE.print(table)


# ---------------------------------------------------------------------------- growth


def growth(scratch: Path, sizes: list[int]) -> None:
    """Fingerprints and a first search, and both again after 1 % of new texts."""
    table = Table(
        "texts", "read and fingerprint s", "search s", "memory MB", "1 % more: s", "search s", "share of the run"
    )
    walls = {}
    for count in sizes:
        work = scratch / f"growth-{count}"

        def step(what: str, folder: Path = work, texts: int = count) -> dict[str, Any]:
            command = [sys.executable, "-W", "ignore", str(HERE / "growth.py"), str(folder), str(texts), what]
            done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
            return dict(json.loads(done.stdout.splitlines()[-1]))

        made, first, more, second = (step(what) for what in ("make", "search", "more", "search"))
        shutil.rmtree(work)
        walls[count] = first["seconds"]
        share = (more["seconds"] + second["seconds"]) / (made["seconds"] + first["seconds"])
        memory = f"{first['memory'] / 1e6:,.0f}"
        taken = [f"{cost['seconds']:.1f}" for cost in (made, first, more, second)]
        table.add_row(f"{count:,}", *taken[:2], memory, *taken[2:], f"{share:.1%}")
    CONSOLE.print(table)
    print("share: of the whole run, that after 1 % more takes")
    if len(sizes) > 1:
        low, high = min(sizes), max(sizes)
        print(f"growth of the search: n^{math.log(walls[high] / walls[low]) / math.log(high / low):.2f}")


# ---------------------------------------------------------------------------- excerpts


def excerpts(scratch: Path, documents: int) -> None:
    rng = random.Random(1)
    texts = generated.documents(documents + 1000)[0]
    excluded, others = texts[:1000], texts[1000:]
    passages = [text.partition("\n")[0] for text in excluded if "\n" in text]
    hosts = rng.sample(range(len(others)), len(passages))
    for host, passage in zip(hosts, passages, strict=True):
        middle = len(others[host]) // 2
        others[host] = f"{others[host][:middle]}\n{passage}\n{others[host][middle:]}"
    work = scratch / "excerpts"
    paths = generated.write(work / "texts", others)
    (work / "excluded").mkdir()
    (work / "excluded" / "0.jsonl").write_text("".join(json.dumps({"text": text}) + "\n" for text in excluded))
    keys = work / "keys"
    ledger = init_ledger(str(work / "ledger"), "example.org/benchmark", keys)
    declared = [fingerprint_only.declare(work / name, name) for name in ("texts", "excluded")]
    source = dataclasses.replace(declared[1].source, status=Status.WITHDRAWN)
    declared[1] = dataclasses.replace(declared[1], source=source)
    for declaration in declared:
        register(ledger, declaration, fingerprint_only.TODAY)
        files = sorted(declaration.path.parent.glob("*.jsonl"))
        fingerprint_only.fingerprint(ledger, keys, declaration, files)
    policy = load_policy("cn-genai-measures")
    start = time.perf_counter()
    find_excerpts(ledger, declared, policy, keys, [], fingerprint_only.TODAY)
    seconds = time.perf_counter() - start
    found = {digest for (digest,) in catalog.connect(ledger).execute("SELECT digest_a FROM excerpts").fetchall()}
    secret = Secret.load(ledger.secret_id, keys)
    planted = sum(secret.digest(others[host].encode()) in found for host in hosts)
    size = sum(path.stat().st_size for path in paths) / 1e6
    print(f"excerpts: {size:.0f} MB looked through in {seconds:.1f} s, {size / seconds:.0f} MB/s on two threads; "
          f"{planted:,} of {len(hosts):,} texts with a planted passage found")  # fmt: skip


if __name__ == "__main__":
    main()
