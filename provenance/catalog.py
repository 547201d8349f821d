"""The ledger as SQL: a DuckDB connection with the views of `ledger.sql` at any size."""

from importlib import resources
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from provenance.errors import LedgerError

if TYPE_CHECKING:
    from pathlib import Path

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
    bundle_files, log_files = ledger.files()
    connection.execute("SET VARIABLE bundle_files = $files", {"files": bundle_files})
    connection.execute("SET VARIABLE log_files = $files", {"files": log_files})
    connection.execute("SET enable_progress_bar = false")  # it would stand among the data, on stdout
    connection.execute("SET parquet_metadata_cache = true")
    connection.execute("SET TimeZone = 'UTC'")
    connection.execute(resources.files("provenance").joinpath("ledger.sql").read_text("utf-8"))
    return connection


_kept: "WeakKeyDictionary[Ledger, tuple[int, duckdb.DuckDBPyConnection]]" = WeakKeyDictionary()


def current(ledger: "Ledger") -> "duckdb.DuckDBPyConnection":
    """The connection of `connect`, kept for further questions until the ledger grows; not for several threads."""
    size = ledger.size()
    kept = _kept.get(ledger)
    if kept is None or kept[0] != size:
        kept = _kept[ledger] = size, connect(ledger)
    return kept[1]


def narrow(connection: "duckdb.DuckDBPyConnection", source_id: str | None) -> None:
    """Let the views of the connection show one source's rows, and those of no source, and read no other files;
    None widens them again."""
    if source_id is None:
        connection.execute("SET VARIABLE files = getvariable('all_files')")
    else:
        connection.execute("SET VARIABLE files = (SELECT files_by_table($source_id))", {"source_id": source_id})


def write_catalog(ledger: "Ledger", file: "Path", size: int | None = None) -> dict[str, Any]:
    """Write a DuckDB file that any DuckDB client since 1.0 opens: the log's entries and segments as tables, and a
    view per table of the ledger over the segments that count at `size` (default: now), wherever they lie.

    Returns what stands in its table `ledger`: origin, size, root in hex, url.
    """
    from provenance.records import TABLES

    if file.exists():
        raise LedgerError(f"{file}: there is a file already; remove it, or choose another name")
    size = ledger.size() if size is None else size
    facts = {"origin": ledger.origin, "size": size, "root": ledger.root(size).hex(), "url": ledger.store.url}
    draft = file.with_name(f".{file.name}.draft")
    draft.unlink(missing_ok=True)
    with connect(ledger, size) as connection:
        connection.execute(f"ATTACH '{_quoted(draft)}' AS catalogue (STORAGE_VERSION 'v1.0.0')")
        connection.execute(
            "CREATE TABLE catalogue.ledger AS SELECT $origin AS origin, $size AS size, $root AS root, $url AS url",
            facts,
        )
        for table in ("entries", "segments"):
            connection.execute(f"CREATE TABLE catalogue.{table} AS FROM {table}")
        for table in sorted(TABLES, key="clusters".__eq__):  # which asks for another
            paths = "SELECT DISTINCT path FROM segments WHERE table_name = $table ORDER BY path"
            files = ", ".join(
                f"'{_quoted(path)}'" for (path,) in connection.execute(paths, {"table": table}).fetchall()
            )
            view = _STORED_VIEWS.get(table, "SELECT * FROM {rows}")
            rows = f"read_parquet([{files}], hive_partitioning = false)"
            connection.execute(f"CREATE VIEW catalogue.{table} AS {view.format(rows=rows)}")
        connection.execute("DETACH catalogue")
    draft.replace(file)
    return facts


_STORED_VIEWS = {
    "sources": "SELECT id AS source_id, * EXCLUDE (id) FROM {rows}",
    "clusters": """
        SELECT * EXCLUDE (renamed_to) REPLACE (coalesce(renamed_to, cluster_id) AS cluster_id)
        FROM {rows}
        LEFT JOIN catalogue.renamed_clusters USING (cluster_id)
    """,
}
"""The views that are more than their rows, as `ledger.sql` has them."""


def _quoted(path: object) -> str:
    return str(path).replace("'", "''")


def query(ledger: "Ledger", statement: str, size: int | None = None) -> "pa.Table":
    """What one SELECT answers over the tables and over the facts that rules ask of, as of the newest entry's date.

    Nothing but the ledger's folder can be read, nothing written.
    """
    import duckdb

    from provenance.facts import create_views

    connection = connect(ledger, size)
    connection.execute("SET allowed_directories = [getvariable('ledger')]")
    connection.execute("SET enable_external_access = false")
    if not _is_understood(connection, statement):  # it asks for facts, for which people are counted
        ((as_of,),) = connection.execute("SELECT max(as_of) FROM entries").fetchall()
        create_views(connection, as_of)
    connection.execute("SET lock_configuration = true")
    try:
        statements = connection.extract_statements(statement)
        if len(statements) != 1 or statements[0].type != duckdb.StatementType.SELECT:
            raise LedgerError("sql: expected one SELECT statement; the ledger is never written this way")
        return connection.sql(statement).to_arrow_table()
    except duckdb.Error as error:
        raise LedgerError(f"sql: {error}") from error


def _is_understood(connection: "duckdb.DuckDBPyConnection", statement: str) -> bool:
    """Whether everything that a statement names is there."""
    import duckdb

    tables = connection.execute("SELECT table_name FROM duckdb_tables()").fetchall()
    try:
        return connection.get_table_names(statement) <= {name for (name,) in tables}
    except duckdb.Error:
        return False
