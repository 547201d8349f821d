"""The ledger as SQL: a DuckDB connection with the views of `ledger.sql` at any size."""

from importlib import resources
from typing import TYPE_CHECKING

from provenance.errors import LedgerError

if TYPE_CHECKING:
    import duckdb
    import pyarrow as pa

    from provenance.ledger import Ledger


def connect(ledger: "Ledger", size: int | None = None) -> "duckdb.DuckDBPyConnection":
    """A connection with one view per table as it stood at `size` entries (default: now)."""
    import duckdb

    entries = ledger.size()
    if size is not None and not 1 <= size <= entries:
        raise LedgerError(f"{ledger.store.url}: no size {size}; choose one from 1 to {entries}")
    connection = duckdb.connect(config={"autoinstall_known_extensions": False})
    ledger.store.attach(connection)
    connection.execute("SET VARIABLE ledger = $url", {"url": ledger.store.location("")})
    connection.execute("SET VARIABLE size = $size", {"size": size or entries})
    connection.execute("SET parquet_metadata_cache = true")
    connection.execute("SET TimeZone = 'UTC'")
    connection.execute(resources.files("provenance").joinpath("ledger.sql").read_text("utf-8"))
    return connection


def query(ledger: "Ledger", statement: str, size: int | None = None) -> "pa.Table":
    """What one SELECT answers over the tables and over the facts that rules ask of, as of the newest entry's date.

    Nothing but the ledger's folder can be read, nothing written.
    """
    import duckdb

    from provenance.facts import create_views

    connection = connect(ledger, size)
    ((as_of,),) = connection.execute("SELECT max(as_of) FROM entries").fetchall()
    create_views(connection, as_of)
    connection.execute("SET allowed_directories = [getvariable('ledger')]")
    connection.execute("SET enable_external_access = false")
    connection.execute("SET lock_configuration = true")
    try:
        statements = connection.extract_statements(statement)
        if len(statements) != 1 or statements[0].type != duckdb.StatementType.SELECT:
            raise LedgerError("sql: expected one SELECT statement; the ledger is never written this way")
        return connection.sql(statement).to_arrow_table()
    except duckdb.Error as error:
        raise LedgerError(f"sql: {error}") from error
