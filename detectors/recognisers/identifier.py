"""What every recogniser is made of: a Presidio `PatternRecognizer` that reads Chinese and English text.

Five things differ from the stock class, and none needs anything of the engine it runs in:

- Patterns meet a reading of the text, not the text (`detectors.reading`): ASCII digits, letters and punctuation,
  simplified characters, nothing invisible, no mark-up. Findings are told in the text's own positions.
- Boundaries look at ASCII letters and digits only. Python's `\\b` does not fire between a Chinese character
  and a digit, so `电话13800138000` would be missed.
- A pattern may name a group `value`: a label before it then belongs to the evidence, not to the finding.
- Context words are looked for in a window of characters on the same line and the end of the line above, so they
  work without tokens, lemmas or a model.
- A search that overruns its time raises `TimeoutError`, where the stock class logs and goes on as if it had
  looked.

No recogniser finds anything across a line of the reading. What it does not find in many texts at once, by a kernel
of its own (`found_at_once`), it finds only in lines where one of its `expressions` matches: one search over the texts
tells which those are.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import zip_longest
from typing import Any, ClassVar, NamedTuple

import numpy as np
import numpy.typing as npt
import regex
from presidio_analyzer import EntityRecognizer, Pattern, PatternRecognizer, RecognizerResult

from detectors.reading import BREAK, Readings, read_one
from detectors.recognisers.needed import Held, lowered, needed_by_each
from provenance.kept import kept_object

DIGIT = "[0-9]"
GAP = f"[ {BREAK}\\-]?"
"""At most one space, dash or line's end between the groups of a number."""
BEFORE = r"(?<![0-9A-Za-z])(?<![0-9][.])"
AFTER = r"(?![0-9A-Za-z])(?![.][0-9])"
"""A number does not begin or end inside a longer number, a word, or the decimals of a fraction."""
IS = "[ \"')]{0,3}(?:号码?|编号|证号)?[ \"')]{0,3}(?:[是为系]:?|[:=|?>]|is|shi(?![a-z]))?[ \"'(]{0,3}"
"""What may stand between a label and its value: in prose, in JSON, in cells of a table."""
ALONE, TO_THE_END = "^[ |\"']{0,3}", "[ |\"']{0,3}$"
"""Around a value that is all there is on its line: a cell of a table, whose label is on the line above."""
HAN = r"\p{Han}"

TIMEOUT_SECONDS = 2.0
SHORT = 2_000
"""Characters of a line that no pattern can take long on: looking at the clock would take a third of the time."""
_MANY = 8
"""Forms of which it pays to know first what a line must hold for each."""
BOOST = 0.35
BEFORE_CHARACTERS, AFTER_CHARACTERS = 30, 12
"""How far context words are looked for; a Chinese label stands close, an English one before 'number is'."""
EXAMPLE = regex.compile(
    "示例|样例|测试[卡号]|test card|范例|示意|举例|虚构|虚拟|占位|样牌|样张|保留|非真实|不存在"
    "|模拟|例如|比如|(?<![A-Za-z.@])(?:placeholder|mock|test[ ]data|e[.]g[.]"
    "|documentation|examples?"
    "|sample|dummy|reserved|fictitious|RFC)(?![A-Za-z@]|[.][A-Za-z])",
    regex.IGNORECASE,
)
"""What a line says whose value is an example's."""
CHUNK, MARGIN = 20_000, 1_000
"""Characters of a line that are searched at once, and how far a chunk sees into its neighbours: farther than
any pattern, label and context window together."""

_WORD = "(?:(?<![A-Za-z])|(?-i:(?<=[a-z])(?=[A-Z])))"
_WORD_ENDS = "(?:(?![A-Za-z])|(?-i:(?<=[a-z])(?=[A-Z])))"
_NOTHING = " |\"'()[]#-"
_CLAUSE = regex.compile("[,;。|]")
_SEPARATORS = regex.compile(r"[\s\-.()·/\x1f]")


class Found(NamedTuple):
    """A finding in a line of a reading."""

    start: int
    end: int
    score: float


class Form(Pattern):
    """A pattern, compiled by its recogniser alone: the stock class compiles each when it is stated, too, which takes as
    long as all else that starts a worker."""

    def __init__(self, name: str, regex: str, score: float, signs: tuple[str, ...] = ()) -> None:
        """One of `signs` stands in every line where it matches; none given, it is searched for in all."""
        self.name = name
        self.signs = signs
        self.regex = regex
        self.score = score
        self.compiled_regex = self.compiled_with_flags = None


class FoundAtOnce(NamedTuple):
    """Findings in many readings, one after the other, in order."""

    starts: npt.NDArray[np.integer]
    ends: npt.NDArray[np.integer]
    scores: npt.NDArray[np.floating]


def plain(value: str) -> str:
    """A number, as it is read, without its presentation: separators gone, upper case."""
    return str(_SEPARATORS.sub("", value)).upper()


def luhn_valid(digits: str) -> bool:
    """Whether the last digit is the check digit of the others (ISO/IEC 7812-1 Annex B)."""
    doubled = [int(d) * (1 + i % 2) for i, d in enumerate(reversed(digits))]
    return sum(d // 10 + d % 10 for d in doubled) % 10 == 0


def any_word(words: Sequence[str]) -> str:
    """One expression for all words; a Latin word must stand alone ('tel' is not in 'hotel') or within a key, as may
    several (`home_address`, `ownerIdNo`). What one of them may begin with is asked first: it rules out most places."""
    either = [regex.escape(word) for word in words if not word.isascii()]
    if latin := [regex.escape(word, literal_spaces=True) for word in words if word.isascii()]:
        either.append(f"{_WORD}(?:{'|'.join(latin)}){_WORD_ENDS}".replace(" ", "[ _-]?"))
    first = "".join(sorted({regex.escape(word[0]) for word in words}))
    return f"(?=[{first}])(?:{'|'.join(either)})"


@cache
def _compiled(flags: int, *expressions: str) -> list["regex.Pattern[str]"]:
    """The expressions compiled: once for every language, and kept for the next process."""
    made_of = (regex.__version__, flags, expressions)
    return kept_object("expressions", made_of, lambda: [regex.compile(each, flags) for each in expressions])


def _holds_any(line: str, signs: tuple[str, ...]) -> bool:
    """`any`, in half its time."""
    for sign in signs:  # noqa: SIM110
        if sign in line:
            return True
    return False


def lines(text: str) -> Iterator[tuple[int, int]]:
    """Where each line of a reading that is not empty begins and ends."""
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        if end > start:
            yield start, end
        start = end + 1


def line_above(text: str, start: int, floor: int = 0) -> str:
    """The end of the line above the one that begins at `start`, past empty ones, in a text that begins at `floor`."""
    end = start
    while end > floor and text[end - 1] == "\n":
        end -= 1
    return text[max(text.rfind("\n", floor, end) + 1, end - BEFORE_CHARACTERS, floor) : end]


class Identifier(PatternRecognizer):
    """A recogniser of one kind of personal information.

    A subclass states `entity`, `forms` and its words, and overrides `validate_result` where the form carries a
    check, or `find` where patterns are not enough. Context words lift a score by 0.35, `counter_context` lowers
    it by as much. A score of 0.5 is where a finding begins to count.
    """

    entity: ClassVar[str]
    forms: ClassVar[tuple[Form, ...]] = ()
    prefilter: ClassVar[tuple[str, ...]] = ()
    """Expressions of which one matches in every line where something is found; none given, the forms' own. Look-around
    and named groups may stand in them, and are passed over."""
    context_words: ClassVar[tuple[str, ...]] = ()
    counter_context: ClassVar[tuple[str, ...]] = ()
    reach: ClassVar[int] = BEFORE_CHARACTERS
    """How far before a value context words are looked for: farther where its form is rare."""
    counter_outweighs: ClassVar[bool] = False
    """Whether a word that says it is something else outweighs one that tells it, in the same clause."""
    documentation: ClassVar[str] = ""
    """Values that are kept for documentation, or are none: in a line that speaks of an example they are nobody's."""
    flags: ClassVar[int] = regex.IGNORECASE
    name: str
    release: ClassVar[str] = "2.0.0"

    def __init__(self, supported_language: str = "zh", name: str | None = None, **kwargs: Any) -> None:
        super().__init__(
            supported_entity=self.entity,
            name=name or type(self).__name__,
            supported_language=supported_language,
            patterns=list(self.forms) or [Form("own analysis", "(?!)", 0.0)],
            version=self.release,
            **kwargs,
        )
        compiled = _compiled(self.flags, *(form.regex for form in self.forms))
        self._compiled = [(each, form.score) for each, form in zip(compiled, self.forms, strict=True)]
        self._ignores_case = bool(self.flags & regex.IGNORECASE)
        is_many = len(self.forms) >= _MANY
        needs = needed_by_each((form.regex for form in self.forms if is_many), self._ignores_case)
        self._searches = [
            (each, "value" if "value" in each.groupindex else 0, form.score, form.signs, needed)
            for each, form, needed in zip_longest(compiled, self.forms, needs)
        ]
        self._context, self._counter_context = (
            _compiled(regex.IGNORECASE, any_word(words))[0] if words else None
            for words in (self.context_words, self.counter_context)
        )
        self._documentation = _compiled(regex.IGNORECASE, self.documentation)[0]

    @property
    def expressions(self) -> tuple[str, ...]:
        """What is searched for to know the lines worth a look."""
        return self.prefilter or tuple(form.regex for form in self.forms)

    def found_at_once(self, readings: Readings) -> FoundAtOnce | None:
        """What `find_alike` finds in the lines of many texts."""
        return None

    def analyze(
        self, text: str, entities: Sequence[str], nlp_artifacts: Any = None, regex_flags: int | None = None
    ) -> list[RecognizerResult]:
        """All findings in `text`; raises `TimeoutError` when a pattern takes longer than two seconds."""
        reading = read_one(text)
        results = []
        for start, end in lines(reading.text):
            for found in self.found(reading.text[start:end], line_above(reading.text, start)):
                first, last = reading.span(start + found.start, start + found.end)
                if first < last:  # not within the label of a cell
                    results.append(self.result(first, last, found.score))
        return EntityRecognizer.remove_duplicates(results) if len(results) > 1 else results

    def found(self, line: str, above: str = "") -> Iterator[Found]:
        """All findings in a line of any length; `above` is the end of the line before it."""
        yield from self.find_alike(line, above)
        yield from self.searched(line, above)

    def find_alike(self, line: str, above: str = "") -> Iterable[Found]:
        """What a kernel finds, alike in a line of any length and in many texts."""
        return ()

    def searched(self, line: str, above: str = "") -> Iterable[Found]:
        """What `find` finds in a line of any length."""
        return self.find(line, above) if len(line) <= CHUNK else self._in_pieces(line, above)

    def _in_pieces(self, line: str, above: str) -> Iterator[Found]:
        """What it finds in pieces that overlap: what lies across a seam is seen whole by the piece in which it
        begins."""
        for start in range(0, len(line), CHUNK):
            begin = max(0, start - MARGIN)
            for found in self.find(line[begin : start + CHUNK + MARGIN], above if begin == 0 else ""):
                if start <= begin + found.start < start + CHUNK:
                    yield Found(begin + found.start, begin + found.end, found.score)

    def find(self, line: str, above: str = "") -> Iterable[Found]:
        """The findings in a line of a reading, weighed by their context."""
        timeout = TIMEOUT_SECONDS if len(line) > SHORT else None
        held = Held(lowered(line) if self._ignores_case else line) if len(self._searches) >= _MANY else None
        for expression, group, prior, signs, needs in self._searches:
            if (signs and not _holds_any(line, signs)) or (held and not held.meets(needs)):
                continue
            for match in expression.finditer(line, timeout=timeout):
                start, end = match.span(group)
                score = self.weigh(line[start:end], prior)
                if score > 0:
                    yield Found(start, end, self.in_context(line, above, start, end, score))

    def weigh(self, value: str, prior: float) -> float:
        """The score of a value before its context is read: 1 when proven, 0 when refuted, else the prior."""
        validated = self.validate_result(value)
        return prior if validated is None else float(validated)

    def in_context(self, line: str, above: str, start: int, end: int, score: float) -> float:
        """A score, lifted or lowered by the words around: on the line, and at the end of the one above where the
        value stands at its beginning."""
        if self.documentation and EXAMPLE.search(line) and self._documentation.fullmatch(line[start:end]):
            return 0.01
        if self._context is None and self._counter_context is None:
            return score
        before = own = line[max(0, start - self.reach) : start]
        if start < BEFORE_CHARACTERS // 2:
            before = f"{above}\n{before}"
        after = line[end : end + AFTER_CHARACTERS]
        against = own if own.strip(_NOTHING) else before  # a line above speaks of what begins the next
        if self._context and self._context.search(before + "\n" + after):
            told = not self.counter_outweighs and self._context.search(_CLAUSE.split(before)[-1]) is not None
            if told or not self._contradicted(against, after):
                return min(1.0, score + BOOST)
        elif self._contradicted(against, after):
            return max(0.01, score - BOOST)
        return score

    def _contradicted(self, before: str, after: str) -> bool:
        """Whether the clause a number stands in says that it is something else: '订单号13800138000'."""
        if self._counter_context is None:
            return False
        return self._counter_context.search(_CLAUSE.split(before)[-1] + "\n" + _CLAUSE.split(after)[0]) is not None

    def result(self, start: int, end: int, score: float) -> RecognizerResult:
        """A finding of this recogniser."""
        return RecognizerResult(
            entity_type=self.entity,
            start=start,
            end=end,
            score=score,
            recognition_metadata={
                RecognizerResult.RECOGNIZER_NAME_KEY: self.name,
                RecognizerResult.RECOGNIZER_IDENTIFIER_KEY: self.id,
            },
        )

    @staticmethod
    def canonical(value: str) -> str:
        """The one form of a value, as it is read, that has many: equal values have equal canonical forms."""
        return plain(value)
