"""The rows of a segment as leaves of a Merkle tree, so that one row can be proved without showing another.

A row's leaf data is the row as one RFC 8785 JSON object, keyed by column: binary as lower-case hex, a date as
`YYYY-MM-DD`, a timestamp as `YYYY-MM-DDTHH:MM:SS.ffffffZ`, all else as JSON has it. The tree is RFC 6962's over
the rows in the order of the file. The text is built column by column, on Arrow.
"""

import binascii
import json
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from provenance import merkle
from provenance.canonical import format_canonical
from provenance.errors import LedgerError

_EXACT = 2**53 - 1
"""Beyond it a JSON number may no longer be exact (RFC 8785 §3.2.2.3)."""

_ESCAPED = r'["\\\x00-\x1f]'
_SLICE = 65_536


def row_leaves(rows: pa.Table) -> pa.LargeBinaryArray:
    """The leaf data of each row, in order; equal to `rfc8785.dumps` of the row.

    Raises:
        LedgerError: A number is infinite, not a number, or too large to be exact.
    """
    if not rows.num_columns:
        return pa.array([b"{}"] * rows.num_rows, pa.large_binary())
    chunks = [
        _join(_object({name: batch[name] for name in batch.schema.names}), len(batch))
        for batch in rows.to_batches(_SLICE)
    ]
    return pa.chunked_array(chunks, pa.large_string()).combine_chunks().cast(pa.large_binary())


def leaf_hashes(rows: pa.Table) -> list[bytes]:
    """The RFC 6962 leaf hash of each row, in order."""
    return [merkle.leaf_hash(leaf) for start in range(0, len(rows), _SLICE) for leaf in _leaf_data(rows, start)]


def row_root(rows: pa.Table) -> bytes:
    """The 32-byte RFC 6962 tree head over the rows."""
    return merkle.root(leaf_hashes(rows))


def row_proof(rows: pa.Table, index: int) -> list[bytes]:
    """The RFC 6962 inclusion proof of row `index`; raises `IndexError` when there is no such row."""
    return merkle.inclusion_proof(leaf_hashes(rows), index)


def _leaf_data(rows: pa.Table, start: int) -> list[bytes]:
    data: list[bytes] = row_leaves(rows.slice(start, _SLICE)).to_pylist()
    return data


def _object(columns: dict[str, pa.Array]) -> list[Any]:
    """The JSON objects whose members these columns hold, in parts."""
    parts: list[Any] = []
    for name in sorted(columns):  # of ASCII letters: their order is RFC 8785's order of UTF-16 units
        parts += ["," if parts else "{", f'"{name}":', *_json(columns[name])]
    return [*parts, "}"]


def _json(column: pa.Array) -> list[Any]:
    """The JSON text of each value, in parts: arrays, and strings that all rows have there."""
    if len(column) > 1 and _is_constant(column):
        return [_join(_json(column[:1]), 1)[0].as_py()]
    parts = _present(column)
    return [pc.if_else(column.is_valid(), _join(parts, len(column)), "null")] if column.null_count else parts


def _is_constant(column: pa.Array) -> bool:
    """Whether all rows have one value, so that it need be written only once."""
    if column.null_count or pa.types.is_nested(column.type):
        return bool(column.null_count == len(column))
    return column[0] == column[-1] and bool(pc.all(pc.equal(column, column[0])).as_py())


def _present(column: pa.Array) -> list[Any]:
    """The JSON text of each value that is not null, in parts."""
    kind = column.type
    if pa.types.is_string(kind):
        return ['"', _escaped(column), '"']
    if pa.types.is_binary(kind):
        return ['"', _hex(column), '"']
    if pa.types.is_boolean(kind):
        return [column.cast(pa.large_string())]
    if pa.types.is_integer(kind):
        bounds = pc.min_max(column).as_py()
        if max(bounds["max"] or 0, -(bounds["min"] or 0)) > _EXACT:
            raise LedgerError(f"a row's number lies in {bounds}; at most 2^53 - 1 is exact in JSON")
        return [column.cast(pa.large_string())]
    if pa.types.is_floating(kind):
        return [_numbers(column)]
    if pa.types.is_date(kind):
        return ['"', pc.strftime(column, "%Y-%m-%d").cast(pa.large_string()), '"']
    if pa.types.is_timestamp(kind):
        return ['"', pc.strftime(column, "%Y-%m-%dT%H:%M:%SZ").cast(pa.large_string()), '"']
    if pa.types.is_list(kind):
        return ["[", _items(column), "]"]
    if pa.types.is_struct(kind):
        return _object({field.name: column.field(i) for i, field in enumerate(kind)})
    raise TypeError(f"no canonical JSON for a column of {kind}")


def _escaped(column: pa.Array) -> pa.Array:
    """Strings as they stand between quotation marks (RFC 8785 §3.2.2.2)."""
    column = column.cast(pa.large_string())
    needs = pc.fill_null(pc.match_substring_regex(column, _ESCAPED), False)
    if not needs.true_count:
        return column
    escaped = [json.dumps(text, ensure_ascii=False)[1:-1] for text in column.filter(needs).to_pylist()]
    return pc.replace_with_mask(column, needs, pa.array(escaped, pa.large_string()))


def _hex(column: pa.Array) -> pa.Array:
    """Bytes as two lower-case digits each."""
    column = column.cast(pa.large_binary())
    offsets = np.frombuffer(column.buffers()[1], np.int64)[column.offset : column.offset + len(column) + 1]
    held = np.frombuffer(column.buffers()[2] or b"", np.uint8)[offsets[0] : offsets[-1]]
    digits = binascii.hexlify(held.data)
    return pa.LargeStringArray.from_buffers(len(column), pa.py_buffer(2 * (offsets - offsets[0])), pa.py_buffer(digits))


def _numbers(column: pa.Array) -> pa.Array:
    """Doubles as ECMAScript writes them (RFC 8785 §3.2.2.3), each distinct value once."""
    values = pc.dictionary_encode(column)
    try:
        texts = [format_canonical(value).decode() for value in values.dictionary.to_pylist()]
    except ValueError as error:
        raise LedgerError(f"a row's number cannot be written in JSON: {error}") from None
    return pa.array(texts, pa.large_string()).take(values.indices)


def _items(column: pa.Array) -> pa.Array:
    """What stands between the brackets of lists as JSON arrays."""
    values = column.flatten()
    items = _join(_json(values), len(values))
    lengths = pc.fill_null(pc.list_value_length(column), 0).to_numpy()
    offsets = pa.array(np.concatenate([[0], np.cumsum(lengths)]), pa.int32())
    return pc.binary_join(pa.ListArray.from_arrays(offsets, items), pa.scalar(",", pa.large_string()))


def _join(parts: list[Any], rows: int) -> pa.Array:
    """The parts of each row put together; null where one of them is."""
    merged: list[Any] = []
    for part in parts:
        if isinstance(part, str) and merged and isinstance(merged[-1], str):
            merged[-1] += part
        else:
            merged.append(part)
    texts = [pa.scalar(part, pa.large_string()) if isinstance(part, str) else part for part in merged]
    if len(texts) == 1 and isinstance(texts[0], pa.Scalar):
        return pa.repeat(texts[0], rows)
    return pc.binary_join_element_wise(*texts, pa.scalar("", pa.large_string()))
