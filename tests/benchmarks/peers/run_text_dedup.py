"""text-dedup's MinHash over JSONL, and the cluster of every document: for `bench_near_duplicates`.

python run_text_dedup.py FOLDER_OF_JSONL WORK_FOLDER WORKERS > clusters.json
"""

import json
import sys
from pathlib import Path

from text_dedup import minhash


def main(folder: str, work: str, workers: int) -> None:
    places = {"path": "json", "data_files": f"{folder}/*.jsonl", "cache_dir": f"{work}/cache", "output": f"{work}/out"}
    numbers = {"num_proc": workers, "ngram": 5, "num_perm": 128, "threshold": 0.8, "b": 16, "r": 8, "hash_bits": 64}
    options = {**places, **numbers, "split": "train", "column": "text", "hash_func": "xxh3"}
    arguments = [word for name, value in options.items() for word in (f"--{name}", str(value))]
    minhash.main(arguments, standalone_mode=False)
    lines = (line for path in sorted(Path(folder).glob("*.jsonl")) for line in path.read_text("utf-8").splitlines())
    ids = [json.loads(line)["id"] for line in lines]
    json.dump({ids[place]: minhash.uf.find(place) for place in range(len(ids))}, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
