"""Arrow text as kernels see it: code points and offsets."""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from detectors.kernels import kernel


class CodePoints(NamedTuple):
    """Texts as numbers: text `i` is `values[starts[i]:ends[i]]`. A null text is an empty one."""

    values: npt.NDArray[np.uint32]
    starts: npt.NDArray[np.int64]
    ends: npt.NDArray[np.int64]


def points(text: str) -> npt.NDArray[np.uint32]:
    """The code points of one text, surrogates among them."""
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)


def decode(texts: pa.Array) -> CodePoints:
    """The code points of a `string` or `large_string` array, sliced or not, in one allocation.

    Raises `pyarrow.ArrowInvalid` when the array does not hold UTF-8, which kernels rely on.
    """
    texts.validate(full=True)
    buffer, offsets = buffers(texts)
    values = np.empty(int(offsets[-1] - offsets[0]), np.uint32)
    bounds = np.zeros(len(offsets), np.int64)
    _decode(buffer, offsets, values, bounds)
    return CodePoints(values[: bounds[-1]], bounds[:-1], bounds[1:])


def buffers(texts: pa.Array) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.int64]]:
    """The bytes of an array of strings, or of binary values, and where in them each one begins and the last ends."""
    if texts.null_count:
        texts = texts.fill_null(pa.scalar("").cast(texts.type))  # what lies behind a null is undefined
    _, offsets, data = texts.buffers()
    if len(texts) == 0 or data is None:
        return np.empty(0, np.uint8), np.zeros(len(texts) + 1, np.int64)
    is_large = pa.types.is_large_string(texts.type) or pa.types.is_large_binary(texts.type)
    width = np.int64 if is_large else np.int32
    window = np.frombuffer(offsets, width)[texts.offset : texts.offset + len(texts) + 1]
    return np.frombuffer(data, np.uint8), window.astype(np.int64)


@kernel
def _decode(
    buffer: npt.NDArray[np.uint8],
    offsets: npt.NDArray[np.int64],
    values: npt.NDArray[np.uint32],
    bounds: npt.NDArray[np.int64],
) -> None:
    # Unsigned indices, or numba looks at each for Python's meaning of a negative one.
    one, two, three = np.uint64(1), np.uint64(2), np.uint64(3)
    n = np.uint64(0)
    for text in range(offsets.size - 1):
        i = np.uint64(offsets[text])
        end = np.uint64(offsets[text + 1])
        while i < end:
            lead = np.uint32(buffer[i])
            if lead < 0x80:
                values[n] = lead
                i += one
            elif lead < 0xE0:
                values[n] = (lead & 0x1F) << 6 | (buffer[i + one] & 0x3F)
                i += two
            elif lead < 0xF0:
                values[n] = (lead & 0x0F) << 12 | (buffer[i + one] & 0x3F) << 6 | (buffer[i + two] & 0x3F)
                i += three
            else:
                values[n] = (
                    (lead & 0x07) << 18
                    | (buffer[i + one] & 0x3F) << 12
                    | (buffer[i + two] & 0x3F) << 6
                    | (buffer[i + three] & 0x3F)
                )
                i += three + one
            n += one
        bounds[text + 1] = n
