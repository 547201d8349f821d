"""datatrove's four MinHash stages over JSONL, and the cluster of every document: for `bench_near_duplicates`.

python run_datatrove.py FOLDER_OF_JSONL WORK_FOLDER LANGUAGE WORKERS > clusters.json
"""

import gzip
import json
import sys
from pathlib import Path

from datatrove.executor.local import LocalPipelineExecutor
from datatrove.pipeline.dedup import (
    MinhashConfig,
    MinhashDedupBuckets,
    MinhashDedupCluster,
    MinhashDedupFilter,
    MinhashDedupSignature,
)
from datatrove.pipeline.readers import JsonlReader
from datatrove.pipeline.writers.jsonl import JsonlWriter
from datatrove.utils.hashing import HashConfig


def main(folder: str, work: str, language: str, workers: int) -> None:
    config = MinhashConfig(hash_config=HashConfig(precision=64), num_buckets=16, hashes_per_bucket=8, n_grams=5)

    def run(name: str, tasks: int, *steps: object) -> None:
        executor = LocalPipelineExecutor(
            pipeline=list(steps), tasks=tasks, workers=workers, logging_dir=f"{work}/logs-{name}"
        )
        executor.run()

    reader = JsonlReader(folder, glob_pattern="*.jsonl")
    tasks = len(list(Path(folder).glob("*.jsonl")))
    run("signatures", tasks, reader, MinhashDedupSignature(f"{work}/signatures", config=config, language=language))
    buckets = MinhashDedupBuckets(f"{work}/signatures", f"{work}/buckets", config=config)
    run("buckets", config.num_buckets, buckets)
    cluster = MinhashDedupCluster(f"{work}/buckets", f"{work}/remove", config=config, save_cluster_id=True)
    run("clusters", 1, cluster)
    writers = [JsonlWriter(f"{work}/{name}") for name in ("kept", "removed")]
    chosen = MinhashDedupFilter(f"{work}/remove", exclusion_writer=writers[1], load_cluster_ids=True)
    run("filter", tasks, reader, chosen, writers[0])
    clusters = {}
    for path in (*Path(work, "kept").iterdir(), *Path(work, "removed").iterdir()):
        with gzip.open(path, "rt") as lines:
            for line in lines:
                record = json.loads(line)
                cluster_id = record["metadata"].get("minhash_cluster_id", -1)
                clusters[record.get("id", 0)] = cluster_id if cluster_id >= 0 else f"alone-{record.get('id', 0)}"
    json.dump(clusters, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]))
