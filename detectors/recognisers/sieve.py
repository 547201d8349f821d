"""Which of many expressions may match in a text: one Hyperscan search for all of them."""

import re
import threading
from collections.abc import Mapping
from importlib.metadata import version
from typing import TypeAlias

import hyperscan
import regex

from provenance.kept import kept

Expression: TypeAlias = "regex.Pattern[str] | re.Pattern[str] | str"

_FLAGS = hyperscan.HS_FLAG_PREFILTER | hyperscan.HS_FLAG_UTF8 | hyperscan.HS_FLAG_SINGLEMATCH
_NAMED_GROUP = re.compile(r"\(\?P<\w+>")
_LOOK_BEHIND = re.compile(r"\(\?<!\[(?!\^)([^\]]+)\]\)")
_ATOM = re.compile(r"\\.|\[[^\]]+\]")
"""An escaped character or a class: parentheses and bars in it are none."""


class Sieve:
    """Tells the expressions that are worth a search in a text, which are few of many.

    Hyperscan leaves out what it does not know, look-around above all: what it tells is never less than what matches.
    """

    def __init__(self, parts: Mapping[Expression, str]) -> None:
        """Expressions, each by one that matches wherever it does: its own, or a part of it."""
        self._expressions = list(parts)
        self._database = _compiled(tuple(_for_hyperscan(part).encode() for part in parts.values()))
        self._threads = threading.local()

    def worth(self, text: str) -> set[Expression]:
        """The expressions that may match in a text. It begins a character before the place they are searched from."""
        if not hasattr(self._threads, "scratch"):
            self._threads.scratch = hyperscan.Scratch(self._database)
        found: set[Expression] = set()

        def keep(number: int, _start: int, _end: int, _flags: int, _context: object) -> None:
            found.add(self._expressions[number])

        data = text.encode("utf-8", "surrogatepass")
        self._database.scan(data, match_event_handler=keep, scratch=self._threads.scratch)
        return found


def _for_hyperscan(expression: str) -> str:
    """An expression without named groups, in which the look-behind that it or one of its alternatives begins with is
    a character: 'ode' behind no letter is not in 'code'."""

    def read(look_behind: "re.Match[str]") -> str:
        before = _ATOM.sub("x", expression[: look_behind.start()])
        is_first = before.count("(") == before.count(")") and before[-1:] in ("", "|")
        return f"(?:^|[^{look_behind[1]}])" if is_first else look_behind.group()

    return _NAMED_GROUP.sub("(", _LOOK_BEHIND.sub(read, expression))


def _compiled(expressions: tuple[bytes, ...]) -> hyperscan.Database:
    """A database of these expressions, numbered in their order; it is compiled again for another processor."""

    def compiled() -> bytes:
        database = hyperscan.Database(mode=hyperscan.HS_MODE_BLOCK)
        ids = list(range(len(expressions)))
        database.compile(expressions=list(expressions), ids=ids, flags=[_FLAGS] * len(ids))
        return bytes(hyperscan.dumpb(database))

    made_of = (version("hyperscan"), _FLAGS, expressions)
    try:
        return hyperscan.loadb(kept("sieve", made_of, compiled), mode=hyperscan.HS_MODE_BLOCK)
    except hyperscan.error:
        return hyperscan.loadb(compiled(), mode=hyperscan.HS_MODE_BLOCK)
