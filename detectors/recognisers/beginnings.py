"""Where one of many words begins in a line, told by a search that passes over most places at one look."""

import re
from collections.abc import Iterable

_PLAIN = re.compile(r"[^\\\[({?*+.^$](?![?*+{])")
"""A character that stands for itself, once."""
_FEW = 48
"""Characters that are compared one by one; whether it is one of these, a class tells at once."""


class Beginnings:
    """Where words begin; a Latin word must stand alone. A word may be an expression behind its first character."""

    def __init__(self, words: Iterable[str], ignores_case: bool) -> None:
        self._ignores_case = ignores_case
        every = sorted({word.lower() if ignores_case else word for word in words})
        latin = [word + "(?![A-Za-z])" for word in every if word[0].isascii()]
        other = [word for word in every if not word[0].isascii()]
        self._expressions = [
            re.compile(f"{_class(word[0] for word in words)}{alone}(?<=(?={_any(words)}).)")
            for words, alone in ((latin, "(?<![A-Za-z].)"), (other, ""))
            if words
        ]

    def of(self, line: str) -> list[tuple[int, str]]:
        """Where words begin in a line, in order, each with the two characters there: in lower case, like the line,
        where case makes no difference."""
        places = sorted(found.start() for each in self._expressions for found in each.finditer(line))
        return [(place, line[place : place + 2]) for place in places]

    def first_of(self, word: str) -> str:
        """What every text begins with that a word matches: two characters, or one where more is not known."""
        first = word[:2] if _PLAIN.match(word, 1) else word[0]
        return first.lower() if self._ignores_case else first


def either_of(rest: dict[str, str]) -> str:
    """An alternation of characters, each with the expression of what follows it."""
    firsts = list(rest)
    if len(firsts) <= _FEW:
        return f"(?:{'|'.join(re.escape(first) + rest[first] for first in firsts)})"
    some = (firsts[start : start + _FEW] for start in range(0, len(firsts), _FEW))
    return f"(?:{'|'.join(f'(?={_class(few)})' + either_of({first: rest[first] for first in few}) for few in some)})"


def _any(words: list[str]) -> str:
    """An alternation that tells words apart character by character."""
    if "" in words:
        return ""
    behind: dict[str, list[str]] = {}
    for word in words:
        first = _PLAIN.match(word)
        behind.setdefault(first[0] if first else "", []).append(word[first.end() :] if first else word)
    others = behind.pop("", [])
    if behind:
        others.append(either_of({first: _any(rest) for first, rest in behind.items()}))
    return f"(?:{'|'.join(others)})"


def _class(characters: Iterable[str]) -> str:
    return f"[{''.join(map(re.escape, sorted(set(characters))))}]"
