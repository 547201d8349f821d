"""Compile what the product compiles when it is first used: `python tests/compiled.py`."""

import pyarrow as pa

from detectors.fingerprint import PROFILES
from pipelines.corpus import TEXTS, Batch
from pipelines.facts import FactFinder
from provenance.keys import Secret


def main() -> None:
    for profile in PROFILES.values():
        finder = FactFinder(Secret.generate(), profile)
        row = {"locator": "one.txt", "text": "张三的电话是13800138000。", "url": None, "metadata": None, "record": None}
        finder.facts("compiled", Batch(pa.RecordBatch.from_pylist([row], schema=TEXTS), []))
        finder.fingerprinter.shingle_sets(pa.array([row["text"]], pa.large_string()))


if __name__ == "__main__":
    main()
