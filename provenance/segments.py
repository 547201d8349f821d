"""Segments: immutable Parquet files of rows, named by the SHA-256 of their bytes."""

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import pyarrow as pa


@dataclass(frozen=True)
class Segment:
    """Rows of one table and source. `row_root` is the RFC 6962 root (hex) over the rows (`provenance.rows`)."""

    table: str
    source_id: str
    sha256: str
    rows: int
    bytes: int
    row_root: str

    @property
    def path(self) -> str:
        return segment_path(self.table, self.source_id, self.sha256)


@dataclass(frozen=True)
class Withheld:
    """A segment whose file is erased; `by` is what stands in for it: its rows without those that were struck."""

    table: str
    source_id: str
    sha256: str
    by: Segment | None

    @property
    def path(self) -> str:
        return segment_path(self.table, self.source_id, self.sha256)


class Made(NamedTuple):
    """A segment, and the bytes of its file, which need not lie in any store yet."""

    segment: Segment
    data: bytes


def segment_path(table: str, source_id: str, sha256: str) -> str:
    """Where a segment lies in the store."""
    return f"segments/{table}/{source_id}/{sha256}.parquet"


def conform(table: str, rows: "pa.Table") -> "pa.Table":
    """The rows in the columns, order and types of their table."""
    from provenance.schemas import schema

    wanted = schema(table)
    return rows.select(wanted.names).cast(wanted).combine_chunks()


def make_segment(table: str, source_id: str, rows: "pa.Table", after: int | None = None) -> Made:
    """The segment of these rows, which come back `after` the entry that erased them, if it did."""
    from provenance.rows import row_root

    rows = conform(table, rows)
    data = to_parquet(rows, after)
    sha256 = hashlib.sha256(data).hexdigest()
    return Made(Segment(table, source_id, sha256, rows.num_rows, len(data), row_root(rows).hex()), data)


def from_parquet(data: bytes) -> "pa.Table":
    """The rows in the bytes of a segment."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    return pq.read_table(pa.BufferReader(data))


def to_parquet(rows: "pa.Table", after: int | None = None) -> bytes:
    """The bytes of a segment; equal rows give equal bytes, unless they came back `after` the entry that erased them."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    keys = [name for name in _KEYS if name in rows.column_names]
    leaves = _leaves(rows.schema)
    if after is not None:
        rows = rows.replace_schema_metadata({"after": str(after)})
    sink = pa.BufferOutputStream()
    pq.write_table(
        rows,
        sink,
        row_group_size=_GROUP,
        compression={name: "none" if name in ("signature", "bands") else "zstd" for name in leaves},
        use_dictionary=[name for name in leaves if name not in keys],
        bloom_filter_options={
            name: {"ndv": min(max(rows.num_rows, 1), _GROUP), "fpp": 0.01}
            for name in leaves
            if name in ("document_id", "digest", "locator")
        }
        or None,
    )
    data: bytes = sink.getvalue().to_pybytes()
    return data


_GROUP = 122_880
"""Rows in a row group: DuckDB's own number; point look-ups and scans were both best there."""

_KEYS = ("document_id", "digest", "record_digest", "digest_a", "digest_b", "signature", "bands", "subject", "person")
"""Columns of random bytes: no dictionary helps them."""


def _leaves(schema: "pa.Schema") -> list[str]:
    """Parquet's own names of the leaf columns."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    sink = pa.BufferOutputStream()
    with pq.ParquetWriter(sink, schema):
        pass
    columns = pq.ParquetFile(sink.getvalue()).schema
    return [columns.column(i).path for i in range(len(columns))]
