"""Where in many texts a recogniser could find something: one Hyperscan search for all they state."""

from collections.abc import Sequence
from typing import NamedTuple

import hyperscan
import numpy as np
import numpy.typing as npt

from detectors.recognisers.identifier import Identifier
from detectors.recognisers.sieve import Search

_FLAGS = hyperscan.HS_FLAG_CASELESS | hyperscan.HS_FLAG_MULTILINE
_LINE = ord("\n")


class Lines(NamedTuple):
    """Lines of a reading in which something could be found: rows of recogniser and line, in the order of both."""

    recognisers: npt.NDArray[np.int64]
    starts: npt.NDArray[np.int64]
    ends: npt.NDArray[np.int64]


class Prefilter:
    """Which recognisers could find something, and in which lines of many texts: where their `expressions` match."""

    def __init__(self, recognisers: Sequence[Identifier]) -> None:
        owners, expressions = [], []
        for number, recogniser in enumerate(recognisers):
            for expression in recogniser.expressions:
                owners.append(number)
                expressions.append(expression)
        self._owners = np.array(owners, np.int64)
        self._search = Search("prefilter", expressions, _FLAGS)

    def lines(self, text: str, code_points: npt.NDArray[np.uint32]) -> Lines:
        """The lines of `text` that are worth a look, each once for every recogniser that should look."""
        breaks = np.flatnonzero(code_points == _LINE)
        owners, lines = np.divmod(np.unique(self._matched(text, len(breaks) + 1)), len(breaks) + 1)
        starts = np.where(lines > 0, breaks[np.maximum(lines, 1) - 1] + 1, 0) if breaks.size else lines * 0
        ends = np.append(breaks, len(code_points))[lines]
        return Lines(owners, starts, ends)

    def _matched(self, text: str, line_count: int) -> npt.NDArray[np.int64]:
        """Recogniser and line of each match, as one number."""
        data = text.encode("utf-8", "surrogatepass")
        found: list[tuple[int, int]] = []
        self._search(data, lambda expression, end: found.append((expression, end)))
        if not found:
            return np.empty(0, np.int64)
        expressions, ends = np.array(found, np.int64).T
        line_ends = np.flatnonzero(np.frombuffer(data, np.uint8) == _LINE)
        lines = np.searchsorted(line_ends, ends - 1)
        matched: npt.NDArray[np.int64] = self._owners[expressions] * line_count + lines
        return matched
