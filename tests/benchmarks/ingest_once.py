"""The ingest stage once, on a new ledger: for `bench_ingest`.

    python ingest_once.py FOLDER WORK_FOLDER [Beam's options]

`FOLDER/small` and `FOLDER/large` hold JSONL. Prints the wall seconds of a job that ingests the small source, when all
that is made once a process has been made, and of one that ingests the large one.
"""

import json
import sys
import time
from datetime import date
from pathlib import Path

from fingerprint_only import declare

from pipelines.ingest import ingest
from provenance.cli import process
from provenance.init import init_ledger
from provenance.register import register

TODAY = date(2026, 11, 22)


def main(folder: Path, work: Path, beam_args: list[str]) -> None:
    keys = work / "keys"
    ledger = init_ledger(str(work / "ledger"), "example.org/bench", keys)
    seconds = []
    for name, source in (("first", "small"), ("second", "small"), ("large", "large")):
        declared = declare(folder / source, name)
        register(ledger, declared, TODAY)
        start = time.perf_counter()
        list(ingest(ledger, [declared], keys, beam_args, TODAY))
        seconds.append(time.perf_counter() - start)
    print(json.dumps(seconds[1:]))


if __name__ == "__main__":
    process.run(lambda: main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:]))
