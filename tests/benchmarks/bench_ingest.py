"""How fast the ingest stage is: text bytes by wall time of the stage, start-up excluded, and the memory it takes.

    python tests/benchmarks/bench_ingest.py [declarations] [source …] [-- Beam's options]

The sources are those of `data/real` unless others are named; REAL_DATA says where their files lie. A first, small
source pays for what is made once a process: tables, automata, compiled kernels.
"""

import resource
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

from pipelines.ingest import ingest
from provenance import catalog
from provenance.declarations import load_folder
from provenance.init import init_ledger
from provenance.register import register

WARM_UP = "presidio-research"
MEASURED = ("docs-cn", "tang-poems", "dataset-cards")
TODAY = date(2026, 11, 22)

_SIZES = "SELECT source_id, count(*) AS documents, sum(bytes) AS bytes FROM documents GROUP BY source_id"


def main(arguments: list[str]) -> None:
    own = arguments[: arguments.index("--")] if "--" in arguments else arguments
    beam_args = arguments[len(own) + 1 :]
    folder = Path(own[0] if own else "data/real")
    measured = own[1:] or list(MEASURED)
    declared = {declaration.source.id: declaration for declaration in load_folder(folder)}
    with tempfile.TemporaryDirectory() as scratch:
        keys = Path(scratch) / "keys"
        ledger = init_ledger(f"{scratch}/ledger", "example.org/bench", keys)
        register_all = [declared[name] for name in (WARM_UP, *measured) if name in declared]
        for declaration in register_all:
            register(ledger, declaration, TODAY)
        if WARM_UP in declared:
            list(ingest(ledger, [declared[WARM_UP]], keys, beam_args, TODAY))
        start = time.perf_counter()
        list(ingest(ledger, [declared[source_id] for source_id in measured], keys, beam_args, TODAY))
        seconds = time.perf_counter() - start
        sizes = {name: (n, size) for name, n, size in catalog.connect(ledger).execute(_SIZES).fetchall()}
    for source_id in measured:
        documents, size = sizes[source_id]
        print(f"{source_id:<20} {documents:>8} documents {size / 1e6:>8.2f} MB")
    total = sum(sizes[source_id][1] for source_id in measured) / 1e6
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{total:.2f} MB in {seconds:.2f} s: {total / seconds:.2f} MB/s; peak memory {peak:.0f} MiB")


if __name__ == "__main__":
    main(sys.argv[1:])
