"""Texts that have left a source: their fingerprints stay, for near-copies of what is excluded may come up at any time.

A source that is read again gives what it has now. What it had before and has no longer keeps its row among its
fingerprints, which so are those of every text it ever had; one whose text was redacted has none any more.
"""

from collections.abc import Iterable, Iterator

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from detectors import bands
from detectors.fingerprint import Profile
from pipelines.identity import profile
from provenance import catalog
from provenance.ledger import Ledger
from provenance.segments import Segment

ROWS_PER_SEGMENT = 100_000

_DEPARTED = """
    SELECT fingerprints.*
    FROM fingerprints
    ANTI JOIN read_parquet($coming, hive_partitioning = false) AS coming USING (digest)
    WHERE source_id = $source_id
    QUALIFY row_number() OVER (PARTITION BY digest ORDER BY document_id) = 1
    ORDER BY digest
"""


def departed(ledger: Ledger, source_id: str, coming: Iterable[Segment]) -> Iterator[Segment]:
    """The fingerprints on record of a source's texts that are not among those that are coming, one for each text."""
    if ledger.latest("ingest", source_id) is None:
        return
    with catalog.connect(ledger) as connection:
        catalog.narrow(connection, source_id)
        ((empty,),) = connection.execute(
            "SELECT path FROM segments WHERE table_name = 'fingerprints' AND source_id = '_'"
        ).fetchall()
        paths = [ledger.store.location(segment.path) for segment in coming if segment.table == "fingerprints"]
        rows = connection.sql(_DEPARTED, params={"coming": [empty, *paths], "source_id": source_id})
        for batch in rows.to_arrow_reader(ROWS_PER_SEGMENT):
            yield ledger.write_segment(
                "fingerprints", source_id, _under(profile(ledger), pa.Table.from_batches([batch]))
            )


def _under(made: Profile, rows: pa.Table) -> pa.Table:
    """The rows under a profile. Of a text that is gone no other signature can be made: under another profile it is
    known by its digest alone, and has no shingles."""
    is_like = pc.equal(rows["profile"], made.digest())
    if pc.all(is_like).as_py():
        return rows
    nothing = np.full((1, made.num_perm), 0xFFFFFFFF, np.uint32)
    unknown = {
        "shingles": 0,
        "signature": nothing.tobytes(),
        "bands": bands.keys(nothing, made.bands, made.rows).tobytes(),
        "profile": made.digest(),
    }
    for name, value in unknown.items():
        known = pc.if_else(is_like, rows[name], pa.scalar(value, rows[name].type))
        rows = rows.set_column(rows.column_names.index(name), name, known)
    return rows
