"""Write the vectors of the ledger's format anew, here or elsewhere: `python tests/vectors/make.py [FOLDER]`.

    ledger/         every kind of file and of entry that FORMAT.md speaks of, save full bundles
    releases/first  a release of it, with its proof; the key of the ledger is younger
    receipt.json, absence.json, presence.json
    published/      the log as tlog-tiles
    expected.json   what a second implementation must find in all of it

Keys and clock are fixed, and the secret is published here: all of it is worth nothing.
"""

import itertools
import json
import shutil
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from unittest.mock import patch

import duckdb
import pyarrow as pa

sys.path.insert(0, str(Path(__file__).parents[1]))  # where its neighbours lie, when it is run as a program

from small_release import SECRET, SIGNER, TEXTS, TODAY, new_ledger, register, released_rows, shards, write_release

from provenance import catalog, merkle
from provenance.gc import collect
from provenance.keys import Signer
from provenance.ledger import Ledger
from provenance.notes import COSIGNATURE
from provenance.receipts import prove_decision, prove_text
from provenance.records import TABLES, DeadLetter, Request, RequestKind, RequestStatus
from provenance.redaction import redact
from provenance.release import seal
from provenance.rotation import destroy_key, rotate_key
from provenance.schemas import to_table
from provenance.tiles import publish
from provenance.witness import witness

WITNESS = Signer("example.com/witness", bytes(32), COSIGNATURE)
STRUCK = {"source_id": "manuals", "locator": "manuals.jsonl:1"}
SIZES = (1, 5, 9)


class Clock(datetime):
    """Every look at it is a second later."""

    looks = itertools.count()

    @classmethod
    def now(cls, tz: object = None) -> datetime:  # type: ignore[override]
        return datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC) + timedelta(seconds=next(cls.looks))


def make(to: Path) -> None:
    """Write every vector into a folder."""
    Clock.looks = itertools.count()
    seeds = itertools.count(64)
    with (
        patch("provenance.ledger.datetime", Clock),
        patch("provenance.keys.os.urandom", lambda n: bytes([next(seeds)]) * n),
        patch("provenance.keys.time.time", lambda: 1_767_323_045),
        patch("provenance.ledger.MAX_ENTRY_BYTES", 4_000),  # so that one entry needs a manifest
        patch("provenance.ledger.ledger_sql", lambda: b"-- In a ledger the views lie here.\n"),
        patch("small_release.verifier", lambda: b"# In a release the stand-alone verifier lies here.\n"),
    ):
        _make(to)


def _make(to: Path) -> None:
    keys = to / "keys"
    SIGNER.save(keys)
    SECRET.save(keys)
    ledger = new_ledger(to / "ledger")
    write_release(ledger, "first", to / "releases", shards())
    seal(ledger, "first", to / "releases", SIGNER)
    put(to / "receipt.json", prove_decision(ledger, "poems:poems.jsonl:1", "first"))
    put(to / "presence.json", prove_text(to / "releases/first", TEXTS["poems"][0].encode()))
    put(to / "absence.json", prove_text(to / "releases/first", b"not there"))
    many(ledger)
    request = Request("r1", RequestKind.DELETION, TODAY, TODAY, RequestStatus.UPHELD, locators=(STRUCK["locator"],))
    register(ledger, "manuals", "second", requests=(request,))
    redact(ledger, "manuals", "r1", TODAY)
    ledger.begin("ingest", "poems", "given up", TODAY)
    ledger.write_segment("dead_letters", "poems", to_table("dead_letters", [DeadLetter("poems", "f", "given up")]))
    collect(ledger, timedelta(0), TODAY)
    rotate_key(ledger, keys, TODAY)
    witness(ledger, WITNESS, keys)
    publish(ledger, to / "published")
    destroy_key(ledger, keys, TODAY)
    put(to / "expected.json", (json.dumps(expected(ledger), ensure_ascii=False, indent=1) + "\n").encode())
    shutil.rmtree(keys)
    for drafts in to.rglob(".drafts"):
        shutil.rmtree(drafts)


def many(ledger: Ledger) -> None:
    """An entry with so many segments that they go to a manifest."""
    run = ledger.begin("ingest", "many", "many", TODAY)
    rows = [to_table("dead_letters", [DeadLetter(f"s{n}", 'a "quoted" place\n', "é 汉 😀")]) for n in range(20)]
    evidence = ledger.put_evidence(b"a licence in our own words")
    segments = [ledger.write_segment("dead_letters", f"s{n}", table) for n, table in enumerate(rows)]
    ledger.commit(run, segments, ["dead_letters/*"], {"evidence": [evidence]})


def expected(ledger: Ledger) -> dict[str, Any]:
    leaves = ledger.leaf_hashes()
    size = len(leaves)
    return {
        "written_with": {"pyarrow": pa.__version__, "duckdb": duckdb.__version__},
        "secret": bytes(range(32)).hex(),
        "secret_id": SECRET.key_id,
        "shingle_key": SECRET.shingle_key().hex(),
        "subject": {"value": "reserved", "token": SECRET.subject(b"reserved").hex()},
        "texts": [
            {
                "source_id": row["source_id"],
                "locator": row["locator"],
                "text": row["text"],
                "digest": SECRET.digest(row["text"].encode()).hex(),
                "document_id": row["document_id"].hex(),
            }
            for name in TEXTS
            for row in released_rows(name)
        ],
        "vkeys": [vkey for _, vkey in ledger.vkeys()],
        "witness": WITNESS.vkey,
        "leaves": [leaf.hex() for leaf in leaves],
        "heads": [ledger.root(n).hex() for n in range(size + 1)],
        "inclusion": [[hashed.hex() for hashed in merkle.inclusion_proof(leaves, n)] for n in range(size)],
        "consistency": [[h.hex() for h in merkle.consistency_proof(leaves, n)] for n in range(1, size + 1)],
        "rows": {str(n): counted(ledger, n) for n in (*SIZES, size)},
    }


def counted(ledger: Ledger, size: int) -> dict[str, int]:
    """How many rows each table has at a size."""
    with catalog.connect(ledger, size) as connection:
        return {table: connection.execute(f'SELECT count(*) FROM "{table}"').fetchall()[0][0] for table in TABLES}


def put(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


if __name__ == "__main__":
    folder = Path(sys.argv[1]) if sys.argv[1:] else Path(__file__).parent
    for made in ("ledger", "releases", "published"):
        shutil.rmtree(folder / made, ignore_errors=True)
    make(folder)
