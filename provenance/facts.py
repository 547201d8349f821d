"""The facts rules may ask of: the views of `facts.sql` in a connection, and the columns each scope has."""

import dataclasses
from datetime import date
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

from provenance import licences, people, records
from provenance.kept import kept_object, source
from provenance.records import TABLES, LicenceTerms, ReleaseDeclaration, Scope

if TYPE_CHECKING:
    import duckdb
    import pyarrow as pa


def create_views(
    connection: "duckdb.DuckDBPyConnection",
    as_of: date,
    near_duplicate_threshold: float | None = None,
    release: ReleaseDeclaration | None = None,
    people_exact_up_to: int = people.EXACT_UP_TO,
) -> None:
    """The views of `facts.sql`, over a connection that has one view per ledger table
    (`provenance.catalog`)."""
    variables = {"as_of": as_of, "near_duplicate_threshold": near_duplicate_threshold}
    for name, value in variables.items():
        connection.execute(f"SET VARIABLE {name} = $value", {"value": value})
    _create_table(connection, "licence_terms", _licence_terms(connection))
    _create_table(connection, "release_declaration", _release_declaration(release or ReleaseDeclaration()))
    people.link(connection, people_exact_up_to)
    connection.execute(_views())


_COLUMNS = """
    SELECT table_name, column_name, data_type, coalesce(comment LIKE '%never NULL', false)
    FROM duckdb_columns()
    ORDER BY table_name, column_index
"""


@cache
def columns() -> dict[Scope, "pa.Schema"]:
    """The columns of each scope's view, in order. A field is nullable unless its comment says "never
    NULL"."""
    import duckdb
    import pyarrow as pa

    from provenance import schemas

    modules = source(records.__name__, people.__name__, licences.__name__, schemas.__name__, __name__)
    return kept_object("facts", (modules, _views(), duckdb.__version__, pa.__version__), _columns)


def _views() -> str:
    return resources.files("provenance").joinpath("facts.sql").read_text("utf-8")


def _columns() -> dict[Scope, "pa.Schema"]:
    """As DuckDB binds them, which takes half a second."""
    import duckdb
    import pyarrow as pa

    from provenance.schemas import schema

    connection = duckdb.connect()
    for table in TABLES:
        _create_table(connection, table, schema(table).empty_table())
    connection.execute("ALTER TABLE sources RENAME id TO source_id")
    connection.execute("CREATE TEMP TABLE searched (source_id VARCHAR)")
    connection.execute("CREATE TEMP TABLE departed (source_id VARCHAR, document_id BLOB, digest BLOB, path VARCHAR)")
    connection.execute("CREATE TEMP TABLE searched_departed AS SELECT 0 AS texts")
    create_views(connection, date.max)
    views = connection.execute(_COLUMNS).fetchall()  # as they were bound when the views were made: that takes long
    found = {}
    for scope in Scope:
        own = [(name, kind, is_known) for view, name, kind, is_known in views if view == f"{scope}_facts"]
        none = connection.sql("SELECT " + ", ".join(f'NULL::{kind} AS "{name}"' for name, kind, _ in own))
        nullable = {name: not is_known for name, _, is_known in own}
        fields = none.limit(0).to_arrow_table().schema
        found[scope] = pa.schema([field.with_nullable(nullable[field.name]) for field in fields])
    return found


def _create_table(connection: "duckdb.DuckDBPyConnection", name: str, rows: "pa.Table") -> None:
    connection.register("new_rows", rows)
    connection.execute(f'CREATE OR REPLACE TEMP TABLE "{name}" AS SELECT * FROM new_rows')  # noqa: S608
    connection.unregister("new_rows")


def _licence_terms(connection: "duckdb.DuckDBPyConnection") -> "pa.Table":
    """What the claimed and the verified expression of every source permit: SPDX is read in Python."""
    import pyarrow as pa

    rows = []
    for source_id, licence in connection.execute("SELECT source_id, licence FROM sources").fetchall():
        private = LicenceTerms(**licence["terms"]) if licence["terms"] else None
        row = {"source_id": source_id, "verified_strictness": 0}
        for side in ("claimed", "verified"):
            expression = licence[side]
            terms = licences.terms(expression, private) if expression else licences.UNKNOWN
            row[side] = licences.canonical(expression) if expression else None
            row |= {f"{side}_{name}": value for name, value in dataclasses.asdict(terms).items()}
        if licence["verified"]:
            row["verified_strictness"] = licences.strictness(licence["verified"], private)
        rows.append(row)
    fields = [pa.field("source_id", pa.string()), pa.field("verified_strictness", pa.int64())]
    for side in ("claimed", "verified"):
        fields.append(pa.field(side, pa.string()))
        fields += [pa.field(f"{side}_{field.name}", pa.bool_()) for field in dataclasses.fields(LicenceTerms)]
    return pa.Table.from_pylist(rows, schema=pa.schema(fields))


def _release_declaration(release: ReleaseDeclaration) -> "pa.Table":
    """One row: the declaration, and what the licence of its base model permits."""
    import pyarrow as pa

    from provenance.schemas import arrow_type

    licence = release.base_model.licence if release.base_model else None
    terms = licences.terms(licence) if licence else licences.UNKNOWN
    row = dataclasses.asdict(release) | {"base_model_terms": dataclasses.asdict(terms)}
    schema = pa.schema([*arrow_type(ReleaseDeclaration), pa.field("base_model_terms", arrow_type(LicenceTerms))])
    return pa.Table.from_pylist([row], schema=schema)
