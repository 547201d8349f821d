"""What a text is known by in a ledger: its keyed digest, its document's id, and the profile of its fingerprint.

Apart from `pipelines.facts`, which takes a second to import for its detectors.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from detectors import utf8
from detectors.fingerprint import PROFILES, Profile
from provenance.errors import LedgerError
from provenance.keys import Secret
from provenance.ledger import Ledger
from provenance.records import ProfileName


def profile(ledger: Ledger) -> Profile:
    """How a ledger's texts are fingerprinted: chosen when it was made, since unlike profiles are never compared."""
    return PROFILES[ProfileName(ledger.fingerprint)]


def identify(secret: Secret, source_id: str, texts: pa.RecordBatch) -> tuple[pa.Array, pa.Array]:
    """Digest and document id of each text, under the ledger's secret."""
    digests = [secret.digest(text) for text in views(texts["text"])]
    ids = [
        secret.document_id(source_id, locator, digest)
        for locator, digest in zip(texts["locator"].to_pylist(), digests, strict=True)
    ]
    return pa.array(digests, pa.binary()), pa.array(ids, pa.binary())


def views(values: pa.Array | pa.ChunkedArray) -> Iterator[memoryview]:
    """The bytes of each string or binary value, none for a null, without a copy."""
    for chunk in values.chunks if isinstance(values, pa.ChunkedArray) else [values]:
        buffer, offsets = utf8.buffers(chunk)
        whole = memoryview(buffer)
        for start, end in pairwise(offsets.tolist()):
            yield whole[start:end]


def as_binary(matrix: npt.NDArray[Any]) -> pa.Array:
    """Each row of a C-contiguous matrix as one binary value."""
    width = matrix.shape[1] * matrix.itemsize
    fixed = pa.FixedSizeBinaryArray.from_buffers(pa.binary(width), matrix.shape[0], [None, pa.py_buffer(matrix)])
    return fixed.cast(pa.binary())


def as_matrix(column: pa.ChunkedArray, dtype: type) -> npt.NDArray[Any]:
    """A binary column whose values are all as long as each other, as a matrix with a row each."""
    values = column.combine_chunks() if isinstance(column, pa.ChunkedArray) else column
    if isinstance(values, pa.ChunkedArray):
        values = pa.concat_arrays(values.chunks)
    if not len(values):
        return np.empty((0, 1), dtype)
    buffer, offsets = utf8.buffers(values)
    width = int(offsets[-1] - offsets[0]) // len(values)
    if (np.diff(offsets) != width).any():
        raise LedgerError("fingerprints: expected values of one length; run 'provenance verify'")
    data = buffer[offsets[0] : offsets[-1]]
    found: npt.NDArray[Any] = data.view(np.dtype(dtype).newbyteorder("<")).reshape(len(values), -1)
    return found
