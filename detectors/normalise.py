"""What of a text is compared: NFKC, lower case, nothing invisible.

Near-duplicates are found on normalised code points: the text under Unicode's NFKC (UAX #15), lower-cased code
point by code point, without white space, control characters and default-ignorable code points (zero-width
spaces and joiners, variation selectors, tags …). Simplified and traditional script stay apart, unless a profile
folds them: then each traditional character is replaced by the simplified one OpenCC has for it alone.

NFKC comes from Python's `unicodedata`: `pyarrow.compute.utf8_normalize` only decomposes (apache/arrow #51225,
seen in 25.0.1). Almost all text is NFKC as soon as each code point is replaced by its own NFKC, which the
quick check of UAX #15 §9 tells on the way; a table does it while UTF-8 is being decoded. The rest goes through
`unicodedata`.
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
from provenance.kept import kept_object, source

VERSION = f"nfkc-lower-1/unicode-{unicodedata.unidata_version}"
"""Names this definition in every fingerprint's profile; another definition gets another name."""

FOLDED = f"nfkc-lower-hans-1/unicode-{unicodedata.unidata_version}/opencc-1.4.2"
"""The same, with traditional characters folded into simplified ones: for comparison only."""

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


def code_points(texts: pa.Array, version: str = VERSION) -> CodePoints:
    """The code points of each text under a version of the definition; none for a null, or for a text of nothing
    visible.

    Raises `pyarrow.ArrowInvalid` when the array does not hold UTF-8.
    """
    tables = _tables(version)
    buffer, offsets = utf8.buffers(texts)
    size = int(offsets[-1] - offsets[0])
    values = np.empty(size + size // 2, np.uint32)  # two bytes may become three code points, and one byte only one
    starts, ends = np.empty(len(texts), np.int64), np.empty(len(texts), np.int64)
    used = _decode(buffer, offsets, tables.fold, tables.expansions, values, starts, ends)
    asked = np.flatnonzero(ends < 0)
    if len(asked):
        unread = texts.take(pa.array(asked))
        unread.validate(full=True)
        rest, counts = _by_unicodedata(unread, tables)
        if used + len(rest) > len(values):
            values = np.concatenate([values[:used], rest])
        values[used : used + len(rest)] = rest
        ends[asked] = used + np.cumsum(counts)
        starts[asked] = ends[asked] - counts
    return CodePoints(values, starts, ends)


class _Tables(NamedTuple):
    fold: npt.NDArray[np.uint32]  # for text as it comes
    keep: npt.NDArray[np.uint32]  # for text that is NFKC already: lower-cases, drops, folds scripts
    expansions: npt.NDArray[np.uint32]


_SOURCE = source(__name__)


@cache
def _tables(version: str) -> _Tables:
    return _Tables(*kept_object("normaliser", (_SOURCE, version), lambda: _made(version)))


def _made(version: str) -> _Tables:
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
    scripts = simplified() if version == FOLDED else {}
    keep[list(scripts)] = list(scripts.values())

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
            written = entry("".join(chr(scripts.get(ord(c), ord(c))) for c in nfkc.lower()))
            fold[ord(character)] = written | classes[0] << _CLASS if written else 0
    fold[keep == 0] = 0
    fold[[*melting, *unassigned]] = _ASK
    return _Tables(fold, keep, np.array(expansions, np.uint32))


def simplified() -> dict[int, int]:
    """The simplified character of each Han character that has one, by OpenCC, without the words around it."""
    import opencc

    assert opencc.__version__ == FOLDED.rpartition("-")[2], "another OpenCC would fold otherwise"
    han = "".join(map(chr, [*range(0x3400, 0xA000), *range(0x20000, _FOLDED)]))
    return {ord(a): ord(b) for a, b in zip(han, opencc.OpenCC("t2s").convert("\n".join(han)).split("\n"), strict=True)}


def _by_unicodedata(texts: pa.Array, tables: _Tables) -> tuple[npt.NDArray[np.uint32], npt.NDArray[np.int64]]:
    """The texts one after the other, and the code points of each."""
    nfkc = [unicodedata.normalize("NFKC", text) for text in texts.to_pylist()]
    values = np.frombuffer("".join(nfkc).encode("utf-32-le"), "<u4")
    ends = np.cumsum([len(text) for text in nfkc])
    written = np.empty(_LONGEST * len(values), np.uint32)
    bounds = np.empty(len(ends), np.int64)
    _keep(values, ends, tables.keep, tables.expansions, written, bounds)
    return written[: bounds[-1]], np.diff(bounds, prepend=0)


@kernel
def _decode(
    buffer: npt.NDArray[np.uint8],
    offsets: npt.NDArray[np.int64],
    table: npt.NDArray[np.uint32],
    expansions: npt.NDArray[np.uint32],
    values: npt.NDArray[np.uint32],
    starts: npt.NDArray[np.int64],
    ends: npt.NDArray[np.int64],
) -> np.int64:
    """UTF-8 through the table. Gives how many code points were written; a text the table cannot tell about, or one
    that is no UTF-8, is empty and ends at -1."""
    # Unsigned indices, or numba looks at each for Python's meaning of a negative one.
    one, two, three = np.uint64(1), np.uint64(2), np.uint64(3)
    continues = np.uint32(0x80)
    n = np.uint64(0)
    for text in range(starts.size):
        start = n
        i, end = np.uint64(offsets[text]), np.uint64(offsets[text + 1])
        last_class = np.uint32(0)
        told = True
        while i < end:
            lead = np.uint32(buffer[i])
            if lead < 0x80:
                i += one
                entry = table[lead]
                values[n] = entry
                n += np.uint64(entry != 0)
                last_class = np.uint32(0)
                continue
            size = three if lead & 0xF0 == 0xE0 else two if lead < 0xE0 else three + one
            if i + size > end:
                told = False
                break
            if size == three:
                middle, last = np.uint32(buffer[i + one]) ^ continues, np.uint32(buffer[i + two]) ^ continues
                code_point = (lead & 0x0F) << 12 | middle << 6 | last
                is_valid = middle | last <= 0x3F and code_point >= 0x800
            elif size == two:
                last = np.uint32(buffer[i + one]) ^ continues
                code_point = (lead & 0x1F) << 6 | last
                is_valid = last <= 0x3F and lead >= 0xC2
            else:
                first, middle = np.uint32(buffer[i + one]) ^ continues, np.uint32(buffer[i + two]) ^ continues
                last = np.uint32(buffer[i + three]) ^ continues
                code_point = (lead & 0x0F) << 18 | first << 12 | middle << 6 | last
                is_valid = first | middle | last <= 0x3F and 0x10000 <= code_point <= 0x10FFFF
            entry = table[code_point] if is_valid else _ASK
            i += size
            if entry <= _CODE_POINT:
                values[n] = entry
                n += np.uint64(entry != 0)
                last_class = np.uint32(0)
                continue
            combining = np.uint32(0)
            if entry == _ASK:
                told = False
                break
            if entry >= _EXPANDS:
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
    return np.int64(n)


@kernel
def _keep(
    source: npt.NDArray[np.uint32],
    source_ends: npt.NDArray[np.int64],
    table: npt.NDArray[np.uint32],
    expansions: npt.NDArray[np.uint32],
    values: npt.NDArray[np.uint32],
    ends: npt.NDArray[np.int64],
) -> None:
    """Code points under NFKC through the table."""
    i = n = 0
    for text in range(ends.size):
        while i < source_ends[text]:
            entry = table[source[i]]
            i += 1
            if entry >= _EXPANDS:
                position = np.int64(entry & ~_EXPANDS) >> 5
                for k in range(position, position + np.int64(entry & 31)):
                    values[n] = expansions[k]
                    n += 1
            else:
                values[n] = entry
                n += int(entry != 0)
        ends[text] = n
