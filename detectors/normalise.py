"""What of a text is compared: NFKC, lower case, nothing invisible.

Near-duplicates are found on normalised code points: the text under Unicode's NFKC (UAX #15), lower-cased code
point by code point, without white space, control characters and default-ignorable code points (zero-width
spaces and joiners, variation selectors, tags …). Simplified and traditional script stay apart.

NFKC comes from Python's `unicodedata`: `pyarrow.compute.utf8_normalize` only decomposes (apache/arrow #51225,
seen in 25.0.1). Almost all text is NFKC as soon as each code point is replaced by its own NFKC, which the
quick check of UAX #15 §9 tells on the way; a table does it. The rest goes through `unicodedata`.
"""

import unicodedata
from functools import cache
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from detectors import utf8
from detectors.kernels import kernel
from detectors.utf8 import CodePoints

VERSION = "nfkc-lower-1"
"""Names this definition in every fingerprint's profile; another definition gets another name."""

INVISIBLE = (
    # Control characters (general category Cc) and the property White_Space (Unicode PropList.txt)
    (0x0000, 0x0020), (0x007F, 0x00A0), (0x1680, 0x1680), (0x2000, 0x200A), (0x2028, 0x2029),
    (0x202F, 0x202F), (0x205F, 0x205F), (0x3000, 0x3000),
    # Default_Ignorable_Code_Point (Unicode DerivedCoreProperties.txt)
    (0x00AD, 0x00AD), (0x034F, 0x034F), (0x061C, 0x061C), (0x115F, 0x1160), (0x17B4, 0x17B5),
    (0x180B, 0x180F), (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F), (0x3164, 0x3164),
    (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF), (0xFFA0, 0xFFA0), (0xFFF0, 0xFFF8), (0x1BCA0, 0x1BCA3),
    (0x1D173, 0x1D17A), (0xE0000, 0xE0FFF),
)  # fmt: skip
"""First and last code points of what is dropped, after NFKC and lower-casing."""

_UNICODE = 0x110000
_FOLDED = 0x30000  # the planes that hold anything to fold, emoji and rare Han included; the rest may be slow
_SURROGATES = range(0xD800, 0xE000)
_LONGEST = 3  # code points the table writes for one, as for an ellipsis

# An entry of a table: the code point to write in the low 21 bits, above it its canonical combining class …
_CLASS = 21
_CODE_POINT = np.uint32((1 << _CLASS) - 1)
# … or 0, nothing to write; or `_EXPANDS` + 32 × position + length, several from `expansions`; or `_ASK`, what
# becomes of it depends on its neighbours.
_EXPANDS = np.uint32(1 << 31)
_ASK = np.uint32(0xFFFFFFFF)


def code_points(texts: pa.Array) -> CodePoints:
    """The normalised code points of each text; none for a null, or for a text of nothing visible.

    Raises `pyarrow.ArrowInvalid` when the array does not hold UTF-8.
    """
    fold, keep, expansions = _tables()
    raw = utf8.decode(texts)
    values, starts, ends = _folded(raw, fold, expansions)
    asked = np.flatnonzero(ends < 0)
    if len(asked):
        rest = _folded(_nfkc(CodePoints(raw.values, raw.starts[asked], raw.ends[asked])), keep, expansions)
        starts[asked] = rest.starts + len(values)
        ends[asked] = rest.ends + len(values)
        values = np.concatenate([values, rest.values])
    return CodePoints(values, starts, ends)


class _Tables(NamedTuple):
    fold: npt.NDArray[np.uint32]  # for text as it comes
    keep: npt.NDArray[np.uint32]  # for text that is NFKC already: lower-cases and drops
    expansions: npt.NDArray[np.uint32]


@cache
def _tables() -> _Tables:
    alone = [chr(c) for c in range(1, _FOLDED) if c not in _SURROGATES]
    compatible = unicodedata.normalize("NFKC", "\0".join(alone)).split("\0")
    combining = np.zeros(_UNICODE, np.uint32)
    combining[list(map(ord, alone))] = list(map(unicodedata.combining, alone))
    # What can follow a code point and melt into it: Unicode's NFC_Quick_Check=Maybe.
    pairs = (mapping.split() for mapping in map(unicodedata.decomposition, alone) if mapping)
    melting = {int(pair[1], 16) for pair in pairs if len(pair) == 2 and not pair[0].startswith("<")}
    melting.update(range(0x1161, 0x1176), range(0x11A8, 0x11C3))  # conjoining jamo
    unassigned = [ord(c) for c in alone if unicodedata.category(c) == "Cn"]
    expansions: list[int] = []

    keep = np.arange(_UNICODE, dtype=np.uint32)
    for first, last in INVISIBLE:
        keep[first : last + 1] = 0

    def entry(text: str) -> int:
        """What to write for a text that several code points, or one, or none of them visible, make."""
        visible = [ord(c) for c in text if keep[ord(c)]]
        if len(visible) < 2:
            return sum(visible)
        expansions.extend(visible)
        return int(_EXPANDS) + (len(expansions) - len(visible) << 5) + len(visible)

    cased = {character: entry(character.lower()) for character in alone if character.lower() != character}
    keep[list(map(ord, cased))] = list(cased.values())

    fold = keep | combining << np.uint32(_CLASS)
    fold[0xD800:0xE000] = _ASK
    fold[_FOLDED:] = _ASK
    for character, nfkc in zip(alone, compatible, strict=True):
        if nfkc == character:
            continue
        classes = combining[list(map(ord, nfkc))]
        if ord(nfkc[0]) in melting or len(nfkc) > _LONGEST or (len(nfkc) > 1 and classes.any()):
            fold[ord(character)] = _ASK
        else:
            written = entry(nfkc.lower())
            fold[ord(character)] = written | classes[0] << _CLASS if written else 0
    fold[keep == 0] = 0
    fold[[*melting, *unassigned]] = _ASK
    return _Tables(fold, keep, np.array(expansions, np.uint32))


def _folded(texts: CodePoints, table: npt.NDArray[np.uint32], expansions: npt.NDArray[np.uint32]) -> CodePoints:
    """The texts by way of a table. A text it cannot tell about is empty and ends at -1."""
    values = np.empty(texts.values.size * _LONGEST, np.uint32)
    starts, ends = np.empty_like(texts.starts), np.empty_like(texts.ends)
    size = _fold(*texts, table, expansions, values, starts, ends)
    return CodePoints(values[:size], starts, ends)


def _nfkc(texts: CodePoints) -> CodePoints:
    """The texts under NFKC, by one call of `unicodedata` for all of them."""
    joined = np.empty(int((texts.ends - texts.starts + 1).sum()), np.uint32)
    _join(*texts, joined)
    characters = unicodedata.normalize("NFKC", joined.astype("<u4").tobytes().decode("utf-32-le"))
    values = np.frombuffer(characters.encode("utf-32-le"), "<u4").astype(np.uint32)
    ends = np.flatnonzero(values == 0)
    return CodePoints(values, np.concatenate([[0], ends[:-1] + 1]), ends)


@kernel
def _fold(
    source: npt.NDArray[np.uint32],
    source_starts: npt.NDArray[np.int64],
    source_ends: npt.NDArray[np.int64],
    table: npt.NDArray[np.uint32],
    expansions: npt.NDArray[np.uint32],
    values: npt.NDArray[np.uint32],
    starts: npt.NDArray[np.int64],
    ends: npt.NDArray[np.int64],
) -> int:
    one = np.uint64(1)
    n = np.uint64(0)  # unsigned, or numba looks at each index for Python's meaning of a negative one
    for text in range(starts.size):
        start = n
        last_class = np.uint32(0)
        told = True
        for code_point in source[source_starts[text] : source_ends[text]]:
            entry = table[code_point]
            combining = np.uint32(0)
            if entry <= _CODE_POINT:
                values[n] = entry
                n += np.uint64(entry != 0)
            elif entry == _ASK:
                told = False
                break
            elif entry >= _EXPANDS:
                position = np.int64(entry & ~_EXPANDS) >> 5
                for k in range(position, position + np.int64(entry & 31)):
                    values[n] = expansions[k]
                    n += one
            else:
                combining = entry >> np.uint32(_CLASS)
                if last_class > combining:  # marks out of their canonical order
                    told = False
                    break
                values[n] = entry & _CODE_POINT
                n += one
            last_class = combining
        if not told:
            n = start
        starts[text] = start
        ends[text] = np.int64(n) if told else -1
    return int(n)


@kernel
def _join(
    values: npt.NDArray[np.uint32],
    starts: npt.NDArray[np.int64],
    ends: npt.NDArray[np.int64],
    joined: npt.NDArray[np.uint32],
) -> None:
    """Text after text, each ended by U+0000; a U+0000 of its own, as little to be seen, becomes U+0001."""
    n = 0
    for text in range(starts.size):
        for i in range(starts[text], ends[text]):
            joined[n] = max(values[i], np.uint32(1))
            n += 1
        joined[n] = 0
        n += 1
