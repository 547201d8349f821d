"""Trace a text: every document that is it, or is nearly it, wherever it entered the ledger."""

from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from detectors.fingerprint import Fingerprinter, Profile
from pipelines.identity import profile
from provenance import catalog
from provenance.errors import ProvenanceError
from provenance.keys import Secret
from provenance.ledger import Ledger

NEAR = 0.7
"""Similarity, as signatures estimate it (standard error at most 0.045), from which a text counts as nearly the same."""

_FOUND = """
    SELECT
        found.similarity,
        documents.source_id,
        documents.locator,
        hex(documents.document_id).lower() AS document_id,
        hex(documents.digest).lower() AS digest,
        decisions.outcome,
        decisions.fired,
        decisions.unanswered,
        (
            SELECT list(DISTINCT released.release ORDER BY released.release)
            FROM released_documents AS released
            WHERE released.document_id = documents.document_id
        ) AS releases
    FROM found
    JOIN documents USING (document_id)
    LEFT JOIN decisions USING (document_id)
    ORDER BY found.similarity DESC, documents.source_id, documents.locator
"""


def trace_text(ledger: Ledger, keys: Path | None, text_file: Path) -> list[dict[str, Any]]:
    """Documents whose text is, or by its signature nearly is, the text of a file; the likest first.

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
    """Document ids and similarities of one segment's near and exact matches."""
    ids: list[bytes] = []
    similarities: list[float] = []
    with pq.ParquetFile(path) as file:
        for batch in file.iter_batches(65_536, columns=["document_id", "digest", "shingles", "signature", "profile"]):
            for found in batch["profile"].unique().to_pylist():
                made.require(found)
            exact = np.array([value == digest for value in batch["digest"].to_pylist()], bool)
            width = signature.nbytes
            fixed = batch["signature"].cast(pa.binary(width))
            rows = np.frombuffer(fixed.buffers()[1], signature.dtype).reshape(-1, len(signature))
            similarity = (rows[fixed.offset : fixed.offset + len(fixed)] == signature).mean(axis=1)
            if shingles == 0:
                similarity[:] = 0.0
            similarity[exact] = 1.0
            places = np.flatnonzero(similarity >= NEAR)
            ids += [batch["document_id"][int(place)].as_py() for place in places]
            similarities += similarity[places].tolist()
    return pa.table({"document_id": pa.array(ids, pa.binary()), "similarity": pa.array(similarities, pa.float64())})
