"""What changed between two sizes is told with the entry that changed it; a catalogue shows one size to anyone."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import duckdb
import pytest
from conftest import TODAY
from small_ledger import WHOLE, decide, filled, register, release, source

from provenance.catalog import query, write_catalog
from provenance.diff import diff
from provenance.errors import LedgerError
from provenance.ledger import Ledger
from provenance.records import TABLES, Status
from provenance.redaction import redact


def test_changes_are_told_with_their_entries(ledger: Ledger) -> None:
    filled(ledger)
    start = ledger.size()
    declared = register(ledger, replace(source("a", WHOLE), status=Status.WITHDRAWN))
    added = register(ledger, source("c"))
    decided = decide(ledger, {"a": ["excluded"] * 3, "b": ["cleared", "cleared", "cleared"]})
    released = release(ledger, "second", {"b": [0]})
    (struck,) = redact(ledger, "a", WHOLE.id, TODAY)
    told = [(c["entry"], c["kind"], c["subject"], c["before"], c["after"]) for c in diff(ledger, start)]
    assert [t for t in told if t[1] != "source"] == [
        (decided, "document decisions", "b", "excluded (1)", "cleared (1)"),
        (decided, "source decision", "a", "cleared", "excluded"),
        (decided, "source decision", "b", "excluded", "cleared"),
        (released, "release", "second", None, "made"),
        (struck.entry, "redaction", "a", None, "deletion request of 2026-11-22, upheld"),
    ]
    (changed, new) = [t for t in told if t[1] == "source"]
    assert changed[:3] == (declared, "source", "a")
    assert (changed[3]["status"], changed[4]["status"]) == ("active", "withdrawn")
    assert "title" not in changed[4]
    assert new == (added, "source", "c", None, "registered")


def test_nothing_changed_between_equal_sizes(ledger: Ledger) -> None:
    filled(ledger)
    assert all(diff(ledger, size, size) == [] for size in range(1, ledger.size() + 1))
    assert diff(ledger, 1)
    for start, end in ((0, 1), (3, 2), (1, 99)):
        with pytest.raises(LedgerError):
            diff(ledger, start, end)


def test_a_catalogue_shows_every_table_to_a_client_without_ours(ledger: Ledger, tmp_path: Path) -> None:
    filled(ledger)
    file = tmp_path / "it's.duckdb"
    assert write_catalog(ledger, file, 4)["root"] == ledger.root(4).hex()
    register(ledger, source("later"))
    asked = "; ".join(f"print(len(c.sql('FROM {table}').fetchall()))" for table in TABLES)
    client = f"import sys, duckdb; c = duckdb.connect(sys.argv[1], read_only=True); {asked}"
    found = subprocess.run([sys.executable, "-I", "-c", client, str(file)], capture_output=True, text=True, check=True)
    assert [int(n) for n in found.stdout.split()] == [query(ledger, f"FROM {t}", 4).num_rows for t in TABLES]
    with duckdb.connect(str(file), read_only=True) as connection:
        assert connection.sql("SELECT size FROM ledger").fetchall() == [(4,)]
        assert connection.sql("SELECT count(*) FROM entries").fetchall() == [(4,)]
    with pytest.raises(LedgerError, match="already"):
        write_catalog(ledger, file)
