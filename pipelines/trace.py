"""Trace a text: every document that is it, or is nearly it, wherever it entered the ledger."""

from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from detectors.fingerprint import Fingerprinter, Profile
from pipelines.identity import as_matrix, profile
from provenance import catalog
from provenance.errors import ProvenanceError
from provenance.keys import Secret
from provenance.ledger import Ledger

NEAR = 0.7
"""Similarity, as signatures estimate it (standard error at most 0.045), from which a text counts as nearly the same."""

_FOUND = """
    SELECT
        found.similarity,
        found.source_id,
        documents.locator,
        hex(found.document_id).lower() AS document_id,
        hex(found.digest).lower() AS digest,
        decisions.outcome,
        decisions.fired,
        decisions.unanswered,
        (
            SELECT list(DISTINCT released.release ORDER BY released.release)
            FROM released_documents AS released
            WHERE released.document_id = found.document_id
        ) AS releases
    FROM found
    LEFT JOIN documents USING (document_id)
    LEFT JOIN decisions USING (document_id)
    ORDER BY found.similarity DESC, found.source_id, documents.locator, found.document_id
"""


def trace_text(ledger: Ledger, keys: Path | None, text_file: Path) -> list[dict[str, Any]]:
    """Documents whose text is, or by its signature nearly is, the text of a file; the likest first.

    One without a locator has left its source since.

    Every signature of the ledger is compared, so none is missed by the luck of a band.
    """
    try:
        text = text_file.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ProvenanceError(f"{text_file}: not UTF-8; convert it first") from error
    secret = Secret.load(ledger.secret_id, keys)
    digest = secret.digest(text.encode())
    made = profile(ledger)
    signatures, shingles = Fingerprinter(made, secret.shingle_key()).signatures(pa.array([text], pa.large_string()))
    connection = catalog.connect(ledger)
    paths = connection.execute("SELECT path FROM segments WHERE table_name = 'fingerprints' ORDER BY path").fetchall()
    found = [_near(path, made, signatures[0], int(shingles[0]), digest) for (path,) in paths]
    connection.register("found", pa.concat_tables(found))
    cursor = connection.execute(_FOUND)
    names = [column[0] for column in cursor.description or ()]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def _near(path: str, made: Profile, signature: np.ndarray, shingles: int, digest: bytes) -> pa.Table:
    """The texts of one segment that are the text, or nearly: document_id, source_id, digest, similarity."""
    columns = ["document_id", "source_id", "digest"]
    found = []
    with pq.ParquetFile(path) as file:
        for batch in file.iter_batches(65_536, columns=[*columns, "signature", "profile"]):
            for stamped in batch["profile"].unique().to_pylist():
                made.require(stamped)
            similarity = (as_matrix(batch["signature"], np.uint32) == signature).mean(axis=1) if shingles else 0.0
            is_same = pc.equal(batch["digest"], digest).to_numpy(zero_copy_only=False)
            similarity = np.where(is_same, 1.0, similarity)
            near = pa.table({**{name: batch[name] for name in columns}, "similarity": similarity})
            found.append(near.filter(pa.array(similarity >= NEAR)))
    return pa.concat_tables(found) if found else _NONE


_NONE = pa.table(
    {"document_id": pa.array([], pa.binary()), "source_id": pa.array([], pa.string()),
     "digest": pa.array([], pa.binary()), "similarity": pa.array([], pa.float64())}
)  # fmt: skip
