"""A row's leaf is its RFC 8785 JSON, whatever the column; the tree over the rows is RFC 6962's."""

import math
import typing
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pyarrow as pa
import pytest
import rfc8785
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from provenance import merkle
from provenance.errors import LedgerError
from provenance.records import TABLES
from provenance.rows import row_leaves, row_proof, row_root
from provenance.schemas import schema

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def values(kind: pa.DataType) -> st.SearchStrategy[Any]:
    """Values of an Arrow type."""
    if pa.types.is_list(kind):
        return st.lists(field_values(kind.value_field), max_size=3)
    if pa.types.is_struct(kind):
        return st.fixed_dictionaries({field.name: field_values(field) for field in kind})
    simple: dict[pa.DataType, st.SearchStrategy[Any]] = {
        pa.string(): st.text(max_size=12) | st.text('"\\\x00\x01\b\t\n\f\r\x1f\x7f/é汉😀', max_size=8),
        pa.binary(): st.binary(max_size=12),
        pa.bool_(): st.booleans(),
        pa.int64(): st.integers(-(2**53) + 1, 2**53 - 1),
        pa.float64(): st.floats(allow_nan=False, allow_infinity=False),
        pa.date32(): st.dates(date(1900, 1, 1)),
        pa.timestamp("us", tz="UTC"): st.integers(-(2**51), 2**57).map(lambda us: EPOCH + timedelta(microseconds=us)),
    }
    return simple[kind]


def field_values(field: pa.Field) -> st.SearchStrategy[Any]:
    return st.none() | values(field.type) if field.nullable else values(field.type)


def plain(value: Any) -> Any:
    """The JSON value of a cell, by the words of the format."""
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return [plain(item) for item in value] if isinstance(value, list) else value


def texts(value: Any) -> typing.Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from (text for item in value.values() for text in texts(item))
    elif isinstance(value, list):
        yield from (text for item in value for text in texts(item))


@pytest.mark.parametrize("name", TABLES)
@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_a_leaf_is_the_rows_canonical_json(name: str, data: st.DataObject) -> None:
    row = st.fixed_dictionaries({field.name: field_values(field) for field in schema(name)})
    rows = data.draw(st.lists(row, max_size=3))
    table = pa.Table.from_pylist(rows, schema=schema(name))
    assert row_leaves(table).to_pylist() == [rfc8785.dumps(plain(row)) for row in table.to_pylist()]


@pytest.mark.parametrize(
    "column",
    [
        ["s"] * 3, [b"x"] * 3, [7] * 3, [True] * 3, pa.nulls(3, pa.string()), [0.0, -0.0, 0.0], [[1]] * 3,
        [{"a": 1, "b": "x"}] * 3, ["s", "t", "s"], ["s", None, "s"],
    ],
)  # fmt: skip
def test_a_column_that_is_constant_or_looks_so_is_written_as_any_other(column: Any) -> None:
    table = pa.table({"a": column})
    assert row_leaves(table).to_pylist() == [rfc8785.dumps(plain(row)) for row in table.to_pylist()]


def test_a_leaf_does_not_depend_on_how_the_table_is_cut() -> None:
    table = pa.table(
        {"a": [[b"x", None], None, [], [b"\xff"]], "b": [1.5, None, 1e21, -0.0], "c": ["s", '"', None, ""]}
    )
    whole = row_leaves(table).to_pylist()
    assert whole[0] == b'{"a":["78",null],"b":1.5,"c":"s"}'
    assert whole[2] == b'{"a":[],"b":1e+21,"c":null}'
    assert whole[3] == b'{"a":["ff"],"b":0,"c":""}'
    for cut in range(5):
        assert row_leaves(pa.concat_tables([table[:cut], table[cut:]])).to_pylist() == whole
        assert row_leaves(table[cut:]).to_pylist() == whole[cut:]


def test_a_row_is_proved_by_the_hashes_beside_it() -> None:
    table = pa.table({"a": list(range(70_001))})
    leaf = merkle.leaf_hash(b'{"a":70000}')
    merkle.verify_inclusion(leaf, 70_000, len(table), row_proof(table, 70_000), row_root(table))
    assert row_root(table[:0]) == merkle.EMPTY_ROOT
    assert row_root(table[:1]) == merkle.leaf_hash(b'{"a":0}')


@pytest.mark.parametrize("number", [2**53, -(2**63), math.inf, math.nan])
def test_a_number_that_json_cannot_hold_is_refused(number: float) -> None:
    with pytest.raises(LedgerError, match="number"):
        row_root(pa.table({"n": [number]}))
