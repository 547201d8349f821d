"""Whether the words around a name tell of nobody alive: of history, of a story, of a statute, of an exercise.

A linear model (logistic regression) over the words around a name, in Chinese and English, as a reader would judge
from them alone: a tone, a title, a sword. It weighs what `bearers.tsv` lists, each with its share of the log-odds;
`tests/benchmarks/bearers` holds the texts it was fitted to and the program that fits it. The name
itself is not read where it is weighed, only where it stands once more.

Words are the characters of Chinese, runs of Latin letters in lower case, runs of digits by how many they are, a year
from 1950 to 2049, and every other sign; the name is the word ◇, a line's end is ↵. One to four of them that follow one
another weigh once, however often they stand there: 100 characters before the name and behind it on its line, and the
last 30 of the line above.
"""

from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from detectors.kernels import kernel
from detectors.utf8 import points

NAME, LINE_END = "◇", "↵"
REACH, ABOVE = 100, 30
"""Characters on a name's own line, to either side, and at the end of the line above that are read."""
LONGEST = 4
"""Words that are weighed together."""
NOBODYS, SURER = 1.2, 5.0
"""Log-odds above which the bearer of a name is nobody alive: of a name in bare prose, and how much they grow with what
else tells the name (a score of 0.55 to 0.85)."""
_BARE = 0.55

_NAME = np.uint32(0xE000)  # for private use
_LINE, _NONE = np.uint32(ord("\n")), np.uint32(0)
_LONGEST_NUMBER = 12
_YEAR, _FIRST_OF_OURS, _OURS = 4, 1950, 2000
_SEED, _FACTOR = np.uint64(0xCBF29CE484222325), np.uint64(0x9E3779B97F4A7C15)
_SLOTS_PER_WEIGHT = 4

Words = npt.NDArray[np.uint64]


class Weights(NamedTuple):
    """The model: hashes of words that follow one another in a table of open addressing, of 2ⁿ slots, zero for none."""

    keys: Words
    shares: npt.NDArray[np.float32]
    intercept: np.float32


@cache
def weights() -> Weights:
    """What `bearers.tsv` says."""
    rows = [line.split("\t") for line in files("detectors").joinpath("bearers.tsv").read_text("utf-8").splitlines()]
    return table({words: float(share) for words, share in rows})


def table(shares: dict[str, float]) -> Weights:
    """The model of these shares; that of no word is the intercept."""
    size = 1 << (_SLOTS_PER_WEIGHT * len(shares)).bit_length()
    made = Weights(np.zeros(size, np.uint64), np.zeros(size, np.float32), np.float32(shares.get("", 0.0)))
    for words, share in shares.items():
        if words:
            _put(points(words.replace(NAME, "\ue000").replace(LINE_END, "\n")), share, *made[:2])
    return made


def log_odds(
    code_points: npt.NDArray[np.uint32],
    starts: npt.NDArray[np.integer],
    ends: npt.NDArray[np.integer],
    model: Weights | None = None,
) -> npt.NDArray[np.float32]:
    """The log-odds that the bearers of names at these places are nobody alive, `float32[n]`."""
    odds = np.empty(len(starts), np.float32)
    _weigh(code_points, starts, ends, *(model or weights()), odds)
    return odds


def of_line(line: str, above: str, starts: Sequence[int], ends: Sequence[int]) -> npt.NDArray[np.float32]:
    """The same of names on one line; `above` is the end of the line before."""
    before = f"{above}\n" if above else ""
    places = np.array([starts, ends], np.int64).reshape(2, -1) + len(before)
    return log_odds(points(before + line), *places)


def may_be_alive(odds: npt.NDArray[np.float32], scores: npt.ArrayLike) -> npt.NDArray[np.bool_]:
    """Whether the words around leave a name of that score its bearer."""
    alive: npt.NDArray[np.bool_] = odds <= NOBODYS + SURER * (np.asarray(scores) - _BARE)
    return alive


@kernel
def _is_letter(c: np.uint32) -> bool:
    return bool(97 <= c | np.uint32(32) <= 122)


@kernel
def _words(code_points: npt.NDArray[np.uint32], first: int, last: int, words: Words, n: int) -> int:
    """Adds the words of a stretch to the first `n`, and gives how many there are."""
    i = first
    while i < last:
        c = code_points[i]
        word = _SEED
        if _is_letter(c):
            while i < last and _is_letter(code_points[i]):
                word = (word ^ np.uint64(code_points[i] | np.uint32(32))) * _FACTOR
                i += 1
        elif 48 <= c <= 57:
            begin, number = i, 0
            while i < last and 48 <= code_points[i] <= 57:
                number = 10 * number + int(code_points[i]) - 48  # of a long one, nobody asks
                i += 1
            is_ours = i - begin == _YEAR and _FIRST_OF_OURS <= number < _FIRST_OF_OURS + 100
            word = (word ^ np.uint64(_OURS if is_ours else min(i - begin, _LONGEST_NUMBER))) * _FACTOR
        else:
            i += 1
            if c != _LINE and c <= 32:
                continue
            word = (word ^ np.uint64(c)) * _FACTOR
        words[n] = word ^ word >> np.uint64(29)
        n += 1
    return n


@kernel
def _following(before: np.uint64, word: np.uint64) -> np.uint64:
    """The hash of words and one that follows them; never zero."""
    both = (before ^ word) * _FACTOR
    return both ^ both >> np.uint64(31) | np.uint64(1)


@kernel
def _slot(keys: Words, key: np.uint64) -> np.uint64:
    """The slot where a key is, or may be put."""
    mask = np.uint64(keys.size - 1)
    slot = key >> np.uint64(20) & mask
    while keys[slot] != 0 and keys[slot] != key:
        slot = slot + np.uint64(1) & mask
    return slot


@kernel
def _put(code_points: npt.NDArray[np.uint32], share: float, keys: Words, shares: npt.NDArray[np.float32]) -> None:
    """Writes the share of words that follow one another into the table."""
    words = np.empty(code_points.size, np.uint64)
    key = np.uint64(0)
    for i in range(_words(code_points, 0, code_points.size, words, 0)):
        key = _following(key, words[i])
    slot = _slot(keys, key)
    keys[slot], shares[slot] = key, share


@kernel
def _weigh(
    code_points: npt.NDArray[np.uint32],
    starts: npt.NDArray[np.integer],
    ends: npt.NDArray[np.integer],
    keys: Words,
    shares: npt.NDArray[np.float32],
    intercept: np.float32,
    odds: npt.NDArray[np.float32],
) -> None:
    words = np.empty(2 * REACH + ABOVE + 2, np.uint64)
    weighed = np.full(keys.size if starts.size else 0, -1, np.int32)
    name = np.array([_NAME], np.uint32)
    for i in range(starts.size):
        start, end = starts[i], ends[i]
        begin = start
        while begin > 0 and start - begin < REACH and code_points[begin - 1] != _LINE:
            begin -= 1
        n = 0
        above_end = begin - 1
        if above_end >= 0 and code_points[above_end] == _LINE:
            while above_end > 0 and code_points[above_end - 1] == _LINE:
                above_end -= 1
            above = above_end
            while above > 0 and above_end - above < ABOVE and code_points[above - 1] != _LINE:
                above -= 1
            if above < above_end and code_points[above] != _NONE:
                n = _words(code_points, above, above_end + 1, words, n)
        last = end
        while last < code_points.size and last - end < REACH and code_points[last] != _LINE:
            last += 1
        n = _words(code_points, begin, start, words, n)
        n = _words(name, 0, 1, words, n)
        n = _words(code_points, end, last, words, n)
        total = intercept
        for first in range(n):
            key = np.uint64(0)
            for k in range(first, min(first + LONGEST, n)):
                key = _following(key, words[k])
                slot = _slot(keys, key)
                if keys[slot] != 0 and weighed[slot] != i:
                    weighed[slot] = i
                    total += shares[slot]
        odds[i] = total
