"""What it costs to count the people of many findings: time and memory, and whether the count is right.

    python tests/benchmarks/bench_people.py --findings 1000000 --memory 200MB

Each person has five identifiers and four texts, each of which shows two of them: only all four together tell that
they are one person's. Every third has a bank card among them, seen in one text.
"""

import argparse
import json
import resource
import tempfile
import time
from datetime import date

import duckdb

from provenance.facts import create_views
from provenance.records import TABLES
from provenance.schemas import schema

_FINDINGS = """
    INSERT INTO pii_findings
    SELECT
        md5(format('{} {}', person, place)).unhex(),
        ['a', 'b', 'c'][person % 3 + 1],
        CASE WHEN is_card THEN 'BANK_CARD' ELSE 'PHONE_NUMBER' END,
        CASE WHEN is_card THEN 'sensitive' ELSE 'general' END,
        'identifier', 0, 11, 1.0, 'test',
        md5(format('{} key {}', person, place + side)).unhex(),
        md5(format('{} key {}', person, place + (person + place) % 2)).unhex()
    FROM (
        SELECT *, person % 3 = 0 AND place = 2 AND side = 1 AS is_card
        FROM
            (SELECT range AS person FROM range($people)),
            (SELECT range AS place FROM range(4)),
            (SELECT range AS side FROM range(2))
    )
    ORDER BY hash(person, place)
"""


def main() -> None:
    """Print the counts, the known ones, seconds and megabytes, as JSON."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--findings", type=int, default=1_000_000)
    arguments.add_argument("--memory", default="200MB", help="DuckDB's memory_limit")
    chosen = arguments.parse_args()
    known = chosen.findings // 8
    with tempfile.TemporaryDirectory() as folder:
        connection = duckdb.connect(f"{folder}/findings.duckdb", config={"memory_limit": chosen.memory, "threads": 2})
        connection.execute(f"SET temp_directory = '{folder}/spilled'")
        for table in TABLES:
            connection.register("new_rows", schema(table).empty_table())
            connection.execute(f'CREATE TABLE "{table}" AS SELECT * FROM new_rows')
        connection.execute("ALTER TABLE sources RENAME id TO source_id")
        connection.execute("CREATE TABLE searched (source_id VARCHAR)")
        connection.execute("CREATE TABLE departed (source_id VARCHAR, document_id BLOB, digest BLOB, path VARCHAR)")
        connection.execute("CREATE TABLE searched_departed AS SELECT 0 AS texts")
        create_views(connection, date.max)
        before = _megabytes()
        connection.execute(_FINDINGS, {"people": known})
        began, worked = time.perf_counter(), time.process_time()
        create_views(connection, date.max)
        seconds, processor = time.perf_counter() - began, time.process_time() - worked
        totals = "SELECT sum(people)::BIGINT, sum(sensitive_people)::BIGINT FROM source_people"
        ((found, sensitive),) = connection.execute(totals).fetchall()
    print(
        json.dumps(
            {
                "findings": known * 8,
                "people": found,
                "known_people": known,
                "sensitive_people": sensitive,
                "known_sensitive_people": (known + 2) // 3,
                "seconds": round(seconds, 2),
                "processor_seconds": round(processor, 2),
                "grown_mb": _megabytes() - before,
            }
        )
    )


def _megabytes() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


if __name__ == "__main__":
    main()
