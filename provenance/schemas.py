"""Arrow schemas, derived from the dataclasses of `provenance.records`."""

import dataclasses
import types
import typing
from collections.abc import Iterable
from datetime import date, datetime
from enum import Enum
from functools import cache
from typing import Any

import pyarrow as pa

from provenance.records import TABLES

_SCALARS: dict[type, pa.DataType] = {
    str: pa.string(),
    bytes: pa.binary(),
    bool: pa.bool_(),
    int: pa.int64(),
    float: pa.float64(),
    date: pa.date32(),
    datetime: pa.timestamp("us", tz="UTC"),
}


def arrow_type(annotation: Any) -> pa.DataType:
    """The Arrow type of a field's annotation: optional → nullable, tuple → list, dataclass → struct."""
    origin = typing.get_origin(annotation)
    if origin in (types.UnionType, typing.Union):
        (inner,) = [a for a in typing.get_args(annotation) if a is not types.NoneType]
        return arrow_type(inner)
    if origin is tuple:
        return pa.list_(arrow_type(typing.get_args(annotation)[0]))
    if dataclasses.is_dataclass(annotation):
        hints = typing.get_type_hints(annotation)
        return pa.struct([_field(name, hint) for name, hint in hints.items()])
    if issubclass(annotation, Enum):
        return pa.string()
    return _SCALARS[annotation]


def _field(name: str, hint: Any) -> pa.Field:
    return pa.field(name, arrow_type(hint), nullable=types.NoneType in typing.get_args(hint))


@cache
def schema(table: str) -> pa.Schema:
    """The Arrow schema of a ledger table."""
    hints = typing.get_type_hints(TABLES[table])
    return pa.schema([_field(name, hint) for name, hint in hints.items()])


def to_table(table: str, rows: Iterable[Any]) -> pa.Table:
    """The Arrow table of records of one kind."""
    return pa.Table.from_pylist([dataclasses.asdict(row) for row in rows], schema=schema(table))
