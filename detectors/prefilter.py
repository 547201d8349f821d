"""Where in many texts a recogniser could find something: one Hyperscan search for all of their expressions."""

import re
import threading
from collections.abc import Sequence
from importlib.metadata import version
from typing import NamedTuple

import hyperscan
import numpy as np
import numpy.typing as npt

from detectors.recognisers.identifier import Identifier
from provenance.kept import kept

_FLAGS = hyperscan.HS_FLAG_PREFILTER | hyperscan.HS_FLAG_UTF8 | hyperscan.HS_FLAG_CASELESS | hyperscan.HS_FLAG_MULTILINE
_NAMED_GROUP = re.compile(r"\(\?P<\w+>")
_LINE = ord("\n")


class Lines(NamedTuple):
    """Lines of a reading in which something could be found: rows of recogniser and line, in the order of both."""

    recognisers: npt.NDArray[np.int64]
    starts: npt.NDArray[np.int64]
    ends: npt.NDArray[np.int64]


class Prefilter:
    """Which recognisers could find something, and in which lines of many texts.

    Hyperscan takes the recognisers' own expressions and leaves out what it does not know (HS_FLAG_PREFILTER): what it
    finds is never less than they match.
    """

    def __init__(self, recognisers: Sequence[Identifier]) -> None:
        owners, expressions = [], []
        for number, recogniser in enumerate(recognisers):
            for expression in recogniser.expressions:
                owners.append(number)
                expressions.append(_NAMED_GROUP.sub("(", expression).encode())
        self._owners = np.array(owners, np.int64)
        self._database = _compiled(tuple(expressions))
        self._threads = threading.local()

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

        def keep(expression: int, _start: int, end: int, _flags: int, _context: object) -> None:
            found.append((expression, end))

        self._database.scan(data, match_event_handler=keep, scratch=self._scratch())
        if not found:
            return np.empty(0, np.int64)
        expressions, ends = np.array(found, np.int64).T
        line_ends = np.flatnonzero(np.frombuffer(data, np.uint8) == _LINE)
        lines = np.searchsorted(line_ends, ends - 1)
        matched: npt.NDArray[np.int64] = self._owners[expressions] * line_count + lines
        return matched

    def _scratch(self) -> hyperscan.Scratch:
        """This thread's memory for a search; to make it takes as long as to search a hundred kilobytes."""
        if not hasattr(self._threads, "scratch"):
            self._threads.scratch = hyperscan.Scratch(self._database)
        scratch: hyperscan.Scratch = self._threads.scratch
        return scratch


def _compiled(expressions: tuple[bytes, ...]) -> hyperscan.Database:
    """A database of these expressions, numbered in their order; it is compiled again for another processor."""

    def compiled() -> bytes:
        database = hyperscan.Database(mode=hyperscan.HS_MODE_BLOCK)
        ids = list(range(len(expressions)))
        database.compile(expressions=list(expressions), ids=ids, flags=[_FLAGS] * len(ids))
        return bytes(hyperscan.dumpb(database))

    made_of = (version("hyperscan"), _FLAGS, expressions)
    try:
        return hyperscan.loadb(kept("prefilter", made_of, compiled), mode=hyperscan.HS_MODE_BLOCK)
    except hyperscan.error:
        return hyperscan.loadb(compiled(), mode=hyperscan.HS_MODE_BLOCK)
