"""Bundles are the log over again: with all, some or none of them, a reader finds the same."""

import itertools
import random
from pathlib import Path

import duckdb
import pytest
from conftest import TODAY
from hypothesis import given
from hypothesis import strategies as st
from test_ledger import commit, reasons

from provenance import bundles, merkle
from provenance.bundles import Bundle, bundle_path, completed, parse_path, widest
from provenance.canonical import format_canonical, parse_canonical
from provenance.errors import TamperedError
from provenance.ledger import Ledger
from provenance.verification import verify


def test_entries_complete_bundles_of_64_and_of_64_times_64() -> None:
    assert completed(63) == []
    assert completed(64) == [Bundle(0, 0)]
    assert completed(64 * 65) == [Bundle(0, 64)]
    assert completed(64 * 64 * 3) == [Bundle(0, 191), Bundle(1, 2)]
    assert completed(64**3) == [Bundle(0, 64**2 - 1), Bundle(1, 63), Bundle(2, 0)]


@given(st.integers(0, 3), st.integers(0, 10**13))
def test_paths_tell_the_bundle(level: int, index: int) -> None:
    path = bundle_path(Bundle(level, index), "ab" * 32)
    assert parse_path(path) == Bundle(level, index)
    assert parse_path(path.removesuffix("t")) is None


@given(st.integers(0, 300_000))
def test_the_widest_bundles_cover_every_full_64_once(size: int) -> None:
    made = {bundle for n in (64**k * (size // 64**k) for k in (1, 2, 3)) for bundle in completed(n)}
    found = list(widest(bundle_path(bundle, "0" * 64) for bundle in made))
    assert all(a.stop <= b.start for a, b in itertools.pairwise(found))


@pytest.fixture
def narrow(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> Ledger:
    """A ledger of 22 entries whose bundles hold 2, 4, 8 and 16."""
    monkeypatch.setattr(bundles, "WIDTH", 2)
    for n in range(21):
        commit(ledger, str(n), f"s{n % 5}")
    return ledger


def facts(ledger: Ledger) -> object:
    found = [[*ledger.find(scope=f"s{n}")] for n in range(6)]
    return ledger.size(), ledger.root(), ledger.leaf_hashes(), [*ledger.entries()], found, reasons(ledger)


def test_with_some_or_none_of_the_bundles_a_reader_finds_the_same(narrow: Ledger) -> None:
    expected = facts(narrow)
    assert merkle.root(narrow.leaf_hashes()) == narrow.root()
    assert facts(Ledger.open(narrow.store.url)) == expected
    made = [path for path in narrow.store.list("bundles") if path != bundles.EMPTY]
    assert len(made) == 11 + 5 + 2 + 1
    for path in random.Random(1).sample(made, len(made)):
        narrow.store.delete(path)
        reader = Ledger.open(narrow.store.url)
        assert facts(reader) == expected
        assert [reader.root(size) for size in range(23)] == [merkle.root(narrow.leaf_hashes()[:n]) for n in range(23)]
        verify(narrow.store.url)
    commit(Ledger.open(narrow.store.url), "more")
    commit(Ledger.open(narrow.store.url), "and more")
    assert verify(narrow.store.url).size == 24


def test_a_bundle_that_says_otherwise_is_found_by_verification(narrow: Ledger) -> None:
    table = bundles.to_table(0, [narrow.entry_bytes(1), narrow.entry_bytes(0)])
    data = bundles.format_bundle(table)
    import hashlib

    lying = bundle_path(Bundle(0, 0), hashlib.sha256(data).hexdigest())
    narrow.store.create(lying, data)
    with pytest.raises(TamperedError, match=Path(lying).name):
        verify(narrow.store.url)


def test_a_damaged_bundle_is_named_to_the_reader(narrow: Ledger) -> None:
    path = Path(narrow.store.location(max(narrow.store.list("bundles/3"))))
    path.write_bytes(path.read_bytes()[:-5])
    with pytest.raises(TamperedError, match="remove it: it is made again"):
        Ledger.open(narrow.store.url).root()


@pytest.mark.parametrize("size", [1, 63, 64, 65, 70])
def test_a_client_with_the_sql_alone_sees_the_same_log(ledger: Ledger, size: int) -> None:
    for n in range(69):
        run = ledger.begin("pull", "x", str(n), TODAY)
        ledger.commit(run)
    connection = duckdb.connect()
    connection.execute("SET VARIABLE ledger = $url", {"url": ledger.store.url})
    connection.execute("SET VARIABLE size = $size", {"size": size})
    connection.execute(ledger.store.get("ledger.sql").decode())
    found = connection.execute("SELECT entry, kind, run_id FROM entries ORDER BY entry").fetchall()
    assert found == [(entry.number, entry.kind, entry.run_id) for entry in ledger.entries()][:size]


@pytest.mark.parametrize("changed", [{"replaces": 7}, {"run_size": "x"}, {"details": None}])
def test_an_entry_with_strange_fields_makes_no_bundle(ledger: Ledger, changed: dict[str, object]) -> None:
    body = parse_canonical(ledger.entry_bytes(0), "entry") | changed
    if body["details"] is None:
        del body["details"]
    with pytest.raises(TamperedError, match="entries 5 to 5: a field is missing or of another type"):
        bundles.to_table(5, [format_canonical(body)])
