"""Hyperscan searches for many expressions at once."""

import re
import threading
from collections.abc import Callable, Mapping, Sequence
from importlib.metadata import version
from typing import TypeAlias

import hyperscan
import regex

from provenance.kept import kept

Expression: TypeAlias = "regex.Pattern[str] | re.Pattern[str] | str"

_ANY = hyperscan.HS_FLAG_PREFILTER | hyperscan.HS_FLAG_UTF8
_NAMED_GROUP = re.compile(r"\(\?P<\w+>")
_LOOK_BEHIND = re.compile(r"\(\?<!\[(?!\^)([^\]]+)\]\)")
_ATOM = re.compile(r"\\.|\[[^\]]+\]")
"""An escaped character or a class: parentheses and bars in it are none."""


class Search:
    """One search for many expressions, as `regex` writes them.

    Hyperscan leaves out what it does not know, look-around above all (HS_FLAG_PREFILTER): what it tells is never less
    than what matches. What it compiles is kept for the next process.
    """

    def __init__(self, name: str, expressions: Sequence[str], flags: int) -> None:
        self._database = _compiled(name, tuple(_NAMED_GROUP.sub("(", each).encode() for each in expressions), flags)
        self._threads = threading.local()

    def __call__(self, data: bytes, found: Callable[[int, int], object]) -> None:
        """Tells `found` the number of each expression that may match in UTF-8, and where the match ends."""
        if not hasattr(self._threads, "scratch"):  # it takes as long to make as to search a hundred kilobytes
            self._threads.scratch = hyperscan.Scratch(self._database)

        def told(number: int, _start: int, end: int, _flags: int, _context: object) -> None:
            found(number, end)

        self._database.scan(data, match_event_handler=told, scratch=self._threads.scratch)


class Sieve:
    """Tells the expressions that are worth a search in a text, which are few of many."""

    def __init__(self, parts: Mapping[Expression, str]) -> None:
        """Expressions, each by one that matches wherever it does: its own, or a part of it."""
        self._expressions = list(parts)
        parts_behind = [_behind_characters(part) for part in parts.values()]
        self._search = Search("sieve", parts_behind, hyperscan.HS_FLAG_SINGLEMATCH)

    def worth(self, text: str) -> set[Expression]:
        """The expressions that may match in a text. It begins a character before the place they are searched from."""
        found: set[int] = set()
        self._search(text.encode("utf-8", "surrogatepass"), lambda number, _end: found.add(number))
        return {self._expressions[number] for number in found}


def _behind_characters(expression: str) -> str:
    """An expression in which the look-behind that it or one of its alternatives begins with is a character: 'ode'
    behind no letter is not in 'code'."""

    def read(look_behind: "re.Match[str]") -> str:
        before = _ATOM.sub("x", expression[: look_behind.start()])
        is_first = before.count("(") == before.count(")") and before[-1:] in ("", "|")
        return f"(?:^|[^{look_behind[1]}])" if is_first else look_behind.group()

    return _LOOK_BEHIND.sub(read, expression)


def _compiled(name: str, expressions: tuple[bytes, ...], flags: int) -> hyperscan.Database:
    """A database of these expressions, numbered in their order; it is compiled again for another processor."""

    def compiled() -> bytes:
        database = hyperscan.Database(mode=hyperscan.HS_MODE_BLOCK)
        ids = list(range(len(expressions)))
        database.compile(expressions=list(expressions), ids=ids, flags=[_ANY | flags] * len(ids))
        return bytes(hyperscan.dumpb(database))

    made_of = (version("hyperscan"), _ANY | flags, expressions)
    try:
        return hyperscan.loadb(kept(name, made_of, compiled), mode=hyperscan.HS_MODE_BLOCK)
    except hyperscan.error:
        return hyperscan.loadb(compiled(), mode=hyperscan.HS_MODE_BLOCK)
