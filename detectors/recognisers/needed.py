"""What a text must hold for an expression to match in it.

Most expressions match in few texts, and most of the others lack a character or a word without which nothing matches:
that is known in a hundredth of the time that a search takes.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from provenance.kept import kept_object, source

_MOST = 3
"""Needs that are asked for: more rule out little else."""
_MOST_WORDS = 12
"""Words that are looked for one by one; of more, what they begin with."""
_WEIGHTS = {0: 30, 1: 30, 2: 12, 3: 4}
"""Of an ASCII character and of a word, by its length; of all else 1: fewer texts hold it."""
_QUANTIFIER = re.compile(r"(?:(?P<may>[?*]|\{0?(?:,[0-9]*)?\})|[+]|\{[0-9]+(?:,[0-9]*)?\})[?+]?")
_GROUP = re.compile(r"\((?!\?P=)(?:\?(?:P<\w+>|>|(?P<flags>[a-z]*)(?:-[a-z]+)?:|(?P<look><?[=!])))?")
_CLASS = re.compile(r"\[(?P<others>\^?)(?P<members>(?:[^\[\]\\]|\\.)+)\]")
_MEMBER = re.compile(r"\\?(.)(?:-\\?(.))?", re.DOTALL)
_KIND = re.compile(r"\\(?:[pP]\{\w+\}|x[0-9A-Fa-f]{2}|x\{[0-9A-Fa-f]+\}|[A-Za-z0-9])|\(\?P=\w+\)|[$^.]")
"""Kinds of characters, what a group matched once more, and places."""
_KIND_OF_CLASS = re.compile(r"\\[A-Za-z]")
_WORD = re.compile(r"(?:[A-Za-z0-9 '-](?![?*+{]))+")
_CHARACTER = re.compile(r"[^\\]|\\[^0-9A-Za-z]", re.DOTALL)

_SOURCE = source(__name__)

_Need = frozenset[str]
"""Characters and words of which one is needed."""


class Needs(NamedTuple):
    """What is needed: of each set of characters one, and of each of characters and words together."""

    characters: tuple[_Need, ...]
    words: tuple[tuple[_Need, tuple[str, ...]], ...]
    in_ascii: bool
    """Whether a text in ASCII may hold it."""


class Held:
    """What a text holds, in lower case if that makes no difference."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._characters = set(text)

    def meets(self, needs: Needs) -> bool:
        """Whether nothing is missing."""
        if any(map(self._characters.isdisjoint, needs.characters)):
            return False
        for characters, words in needs.words:
            if self._characters.isdisjoint(characters) and not any(map(self._text.__contains__, words)):
                return False
        return True


def lowered(text: str) -> str:
    """A reading in lower case, character by character."""
    return text.replace("İ", "i").lower()


def needed(expression: str, ignores_case: bool = True, behind: bool = True) -> Needs:
    """What every text must hold where an expression matches, in lower case if it ignores case. What it looks for
    `behind` may lie outside, where only a part of a text is searched."""
    reader = _Reader(expression, ignores_case, behind)
    needs = sorted(dict.fromkeys(reader.alternatives()), key=_weight)[:_MOST]
    if reader.at < len(expression):
        raise ValueError(f"{expression[reader.at :][:20]!r}: expected the end of the expression")
    words = {each: tuple(sorted(one for one in each if len(one) > 1)) for each in needs}
    return Needs(
        tuple(each for each in needs if not words[each]),
        tuple((each.difference(own), own) for each, own in words.items() if own),
        all(any(map(str.isascii, each)) for each in needs),
    )


def needed_by_each(expressions: Iterable[str], ignores_case: bool = True, behind: bool = True) -> list[Needs]:
    """The same of many, kept for the next process."""
    each = tuple(expressions)
    made_of = (_SOURCE, each, ignores_case, behind)
    return kept_object("needed", made_of, lambda: [needed(one, ignores_case, behind) for one in each])


class _Reader:
    """Reads an expression as `regex` does. What need not be in a text, or may be anything, it passes over."""

    def __init__(self, expression: str, ignores_case: bool, behind: bool) -> None:
        self._expression = expression
        self._ignores_case = ignores_case
        self._behind = behind
        self._in_any_case = False
        self.at = 0

    def alternatives(self) -> list[_Need]:
        """What all of them need, and one or the other of what else tells most of each."""
        each = [self._sequence()]
        while self._next() == "|":
            self.at += 1
            each.append(self._sequence())
        shared = [need for need in each[0] if all(need in needs for needs in each)]
        others = [[need for need in needs if need not in shared] for needs in each]
        return [*shared, _either([min(needs, key=_weight) for needs in others])] if all(others) else shared

    def _sequence(self) -> list[_Need]:
        needs = []
        while self._next() not in ("", "|", ")"):
            one = self._one()
            quantifier = self._taken(_QUANTIFIER)
            if not quantifier or quantifier["may"] is None:
                needs += one
        return needs

    def _one(self) -> list[_Need]:
        """What a group, a class, a word or a character needs."""
        if group := self._taken(_GROUP):
            around = self._in_any_case
            self._in_any_case |= "i" in (group["flags"] or "")
            needs = self.alternatives()
            self._in_any_case = around
            self.at += 1
            passed_over = group["look"] in ("!", "<!") or (group["look"] == "<=" and not self._behind)
            return [] if passed_over else needs
        if a_class := self._taken(_CLASS):
            is_open = a_class["others"] or _KIND_OF_CLASS.search(a_class["members"])
            return [] if is_open else [self._need(*_members(a_class["members"]))]
        if self._taken(_KIND):
            return []
        literal = self._taken(_WORD) or self._taken(_CHARACTER)
        if not literal:
            raise ValueError(f"{self._expression[self.at :][:20]!r}: expected a character")
        return [self._need(literal[0].removeprefix("\\"))]

    def _need(self, *literals: str) -> _Need:
        if self._ignores_case:
            return frozenset(map(lowered, literals))
        if self._in_any_case:  # of a word, what it begins with
            return frozenset(form for each in literals for form in (each[0].lower(), each[0].upper()))
        return frozenset(literals)

    def _next(self) -> str:
        return self._expression[self.at : self.at + 1]

    def _taken(self, expression: "re.Pattern[str]") -> "re.Match[str] | None":
        found = expression.match(self._expression, self.at)
        self.at = found.end() if found else self.at
        return found


def _members(members: str) -> list[str]:
    """The characters of a class."""
    ranges = ((first, last or first) for first, last in _MEMBER.findall(members))
    return [chr(code) for first, last in ranges for code in range(ord(first), ord(last) + 1)]


def _either(needs: list[_Need]) -> _Need:
    either = frozenset().union(*needs)
    is_many = sum(len(each) > 1 for each in either) > _MOST_WORDS
    return frozenset(each[0] for each in either) if is_many else either


def _weight(need: _Need) -> int:
    return sum(_WEIGHTS.get(len(each.strip()), 1) if each.isascii() else 1 for each in need)
