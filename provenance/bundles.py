"""Bundles: 64, 64², 64³ … entries of the log as one Parquet file each.

However long the log is, a reader opens at most 63 bundles of each level and reads at most 63 entries one by one.
A bundle is derived from entries that never change, so it can be made again by anyone at any time. Its name has the
SHA-256 of its bytes: another version of a library may write the same entries in other bytes, and either will do.
`verify` holds each against the log. Its columns are the fields of the entries, `details` being their canonical JSON;
`entry` is the number and `leaf` the RFC 6962 leaf hash. Its metadata has the RFC 6962 `root` over its entries.
"""

import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from provenance import merkle
from provenance.canonical import format_canonical, parse_canonical
from provenance.errors import TamperedError

if TYPE_CHECKING:
    import pyarrow as pa

WIDTH = 64
"""How many entries, or bundles of the level below, make a bundle: a power of two, so that its root is a node of the
log's tree."""

EMPTY = "bundles/empty.parquet"
"""A bundle of no entries, so that no list of bundles is ever empty."""


@dataclass(frozen=True)
class Bundle:
    """The entries from `start` to `stop` - 1."""

    level: int
    index: int

    @property
    def width(self) -> int:
        return int(WIDTH ** (self.level + 1))

    @property
    def start(self) -> int:
        return self.index * self.width

    @property
    def stop(self) -> int:
        return self.start + self.width

    @property
    def parts(self) -> "list[Bundle]":
        """The bundles of the level below that make this one."""
        return [Bundle(self.level - 1, self.index * WIDTH + i) for i in range(WIDTH if self.level else 0)]


def bundle_path(bundle: Bundle, sha256: str) -> str:
    """Where a bundle whose bytes have this digest lies in the store."""
    return f"bundles/{bundle.level}/{bundle.index:012d}-{sha256}.parquet"


def parse_path(path: str) -> Bundle | None:
    """The bundle that lies at a path, if one does."""
    matched = re.fullmatch(r"bundles/(\d+)/(\d{12,})-([0-9a-f]{64})\.parquet", path)
    return Bundle(int(matched[1]), int(matched[2])) if matched else None


def widest(paths: Iterable[str]) -> dict[Bundle, str]:
    """The bundles at the paths that lie in no wider one, in order, each with one path of it."""
    found = {bundle: path for path in paths if (bundle := parse_path(path))}
    top = max((bundle.level for bundle in found), default=0)

    def is_covered(bundle: Bundle) -> bool:
        wider = (Bundle(level, bundle.start // WIDTH ** (level + 1)) for level in range(bundle.level + 1, top + 1))
        return any(w in found for w in wider)

    uncovered = sorted((bundle for bundle in found if not is_covered(bundle)), key=lambda bundle: bundle.start)
    return {bundle: found[bundle] for bundle in uncovered}


def completed(size: int) -> list[Bundle]:
    """The bundles that the entry before `size` completes, narrowest first."""
    bundles: list[Bundle] = []
    while size and size % WIDTH ** (len(bundles) + 1) == 0:
        bundles.append(Bundle(len(bundles), size // WIDTH ** (len(bundles) + 1) - 1))
    return bundles


@cache
def schema() -> "pa.Schema":
    """The Arrow schema of a bundle."""
    import pyarrow as pa

    kept = [("sha256", pa.string()), ("rows", pa.int64()), ("bytes", pa.int64()), ("row_root", pa.string())]
    place = [("table", pa.string()), ("source_id", pa.string())]
    return pa.schema(
        [
            ("entry", pa.int64()),
            ("leaf", pa.binary(32)),
            *((name, pa.string()) for name in ("kind", "scope", "run_id")),
            ("run_size", pa.int64()),
            *((name, pa.string()) for name in ("as_of", "committed_at", "inputs")),
            ("replaces", pa.list_(pa.string())),
            ("segments", pa.list_(pa.struct([*place, *kept]))),
            ("withheld", pa.list_(pa.struct([*place, ("sha256", pa.string()), ("by", pa.struct([*place, *kept]))]))),
            ("manifest", pa.string()),
            ("details", pa.string()),
        ]
    )


def to_table(start: int, entries: Sequence[bytes]) -> "pa.Table":
    """The bundle's table of the entries whose bytes these are, numbered from `start`; raises `TamperedError` when they
    are not what a writer writes."""
    import pyarrow as pa

    rows: list[dict[str, Any]] = []
    try:
        for number, data in enumerate(entries, start):
            body = parse_canonical(data, f"entry {number}")
            details = format_canonical(body["details"]).decode()
            rows.append({**body, "entry": number, "leaf": merkle.leaf_hash(data), "details": details})
        return pa.Table.from_pylist(rows, schema=schema())
    except (KeyError, TypeError, ValueError, pa.ArrowException) as error:
        last = start + len(entries) - 1
        raise TamperedError(f"entries {start} to {last}: a field is missing or of another type; altered") from error


def format_bundle(table: "pa.Table") -> bytes:
    """The bytes of a bundle file."""
    import pyarrow.parquet as pq

    sink = io.BytesIO()
    root = merkle.root(table["leaf"].to_pylist()).hex()
    pq.write_table(table.replace_schema_metadata({"root": root}), sink, compression="zstd")
    return sink.getvalue()


def parse_bundle(data: bytes, path: str, columns: list[str] | None = None) -> "pa.Table":
    """The table in a bundle file, or some of its columns; raises `TamperedError` with the path."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        table = pq.read_table(pa.BufferReader(data), columns=columns)
        if columns is not None or table.schema.equals(schema()):
            return table
    except (pa.ArrowException, OSError, KeyError):
        pass
    raise TamperedError(f"{path}: expected a bundle of the log, found other bytes; remove it: it is made again")
