"""Quality of a text as numbers: how long, how repetitive, how much of it is symbols.

Both ratios follow the rules of Gopher's MassiveText (Rae et al. 2021, arXiv:2112.11446, appendix A1.1), where
text is counted in words and lines; here in code points, so that they mean the same in Chinese, in English and
in text on one line. Facts only: what is too much is for a policy to say.
"""

import unicodedata
from functools import cache
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from detectors import utf8
from detectors.kernels import kernel

WINDOW = 32
"""Letters and digits in a window of `Quality.repetition`: six English words, or four lines of a poem."""

# Classes of code points: nothing to be seen, punctuation, letters and digits, symbols.
_BLANK, _PUNCTUATION, _WORD, _SYMBOL = range(4)
_BASE = np.uint64(0x9E3779B97F4A7C15)  # of the rolling polynomial, odd


class Quality(NamedTuple):
    """One array each, with one number for each text; all 0 for a null."""

    characters: pa.Int64Array
    """Code points."""
    bytes: pa.Int64Array
    """Bytes of UTF-8."""
    repetition: pa.DoubleArray
    """Share of the windows of 32 consecutive letters and digits, all else left out, that stood in the text
    before: 1 - distinct / all. A text said k times over has about 1 - 1/k. Without 33 letters and digits it
    is 0: a short text is not repetitive, nor a table for its rules, nor a poem for a line that comes
    again."""
    symbol_ratio: pa.DoubleArray
    """Share of symbols (Unicode categories S and C, and Gopher's # and …) in what is not white space."""


def measure(texts: pa.Array) -> Quality:
    """The quality facts of each text of a `string` or `large_string` array."""
    points = utf8.decode(texts)
    repetition, symbol_ratio = np.zeros(len(texts)), np.zeros(len(texts))
    _measure(*points, _classes(), repetition, symbol_ratio)
    return Quality(
        pa.array(points.ends - points.starts),
        pc.binary_length(texts.fill_null("")).cast(pa.int64()),
        pa.array(repetition),
        pa.array(symbol_ratio),
    )


@cache
def _classes() -> npt.NDArray[np.uint8]:
    """The class of every code point."""
    kinds = {"L": _WORD, "M": _WORD, "N": _WORD, "P": _PUNCTUATION, "Z": _BLANK, "S": _SYMBOL, "C": _SYMBOL}
    classes = np.full(0x110000, _WORD, np.uint8)
    classes[:0x20000] = [kinds[unicodedata.category(chr(code))[0]] for code in range(0x20000)]
    classes[0x323B0:] = _SYMBOL  # past the ideographs: unassigned, tags, private use
    classes[list(map(ord, "#…"))] = _SYMBOL
    classes[list(map(ord, "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85"))] = _BLANK
    return classes


@kernel
def _measure(
    values: npt.NDArray[np.uint32],
    starts: npt.NDArray[np.int64],
    ends: npt.NDArray[np.int64],
    classes: npt.NDArray[np.uint8],
    repetition: npt.NDArray[np.float64],
    symbol_ratio: npt.NDArray[np.float64],
) -> None:
    leaving = np.uint64(1)  # weight of the code point that leaves the window
    for _ in range(WINDOW):
        leaving *= _BASE
    words = np.empty(0 if starts.size == 0 else (ends - starts).max(), np.uint32)
    seen = np.zeros(1, np.uint64)  # hash set by open addressing; 0 is a free place
    for text in range(starts.size):
        count = visible = symbols = 0
        for i in range(starts[text], ends[text]):
            kind = classes[values[i]]
            visible += kind != _BLANK
            symbols += kind == _SYMBOL
            words[count] = values[i]
            count += kind == _WORD
        if visible:
            symbol_ratio[text] = symbols / visible
        windows = count - WINDOW + 1
        if windows < 2:
            continue
        bits = 1
        while 1 << bits < 2 * windows:
            bits += 1
        if seen.size < 1 << bits:
            seen = np.zeros(1 << bits, np.uint64)
        else:
            seen[: 1 << bits] = 0
        last = (1 << bits) - 1
        shift = np.uint64(64 - bits)
        distinct = 0
        rolling = np.uint64(0)
        for i in range(count):
            rolling = rolling * _BASE + np.uint64(words[i])
            if i >= WINDOW:
                rolling -= leaving * np.uint64(words[i - WINDOW])
            if i >= WINDOW - 1:
                mixed = (rolling ^ rolling >> np.uint64(32)) * np.uint64(0xFF51AFD7ED558CCD) | np.uint64(1)
                place = np.int64(mixed >> shift)
                while seen[place] != 0 and seen[place] != mixed:
                    place = (place + 1) & last
                distinct += seen[place] == 0
                seen[place] = mixed
        repetition[text] = 1.0 - distinct / windows
