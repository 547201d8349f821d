"""What every recogniser is made of: a Presidio `PatternRecognizer` that reads Chinese and English text.

Four things differ from the stock class, and none needs anything of the engine it runs in:

- Boundaries look at ASCII letters and digits only. Python's `\\b` does not fire between a Chinese character
  and a digit, so `电话13800138000` would be missed.
- A pattern may name a group `value`: a label before it then belongs to the evidence, not to the finding.
- Context words are looked for in a window of characters on the same line, through Presidio's own hook, so
  they work without tokens, lemmas or a model.
- A search that overruns its time raises `TimeoutError`, where the stock class logs and goes on as if it had
  looked.

`prefilter` are RE2 expressions of which at least one matches a line wherever the recogniser could find
something in it. No recogniser looks beyond a line.
"""

import unicodedata
from collections.abc import Sequence
from typing import Any, ClassVar

import regex
from presidio_analyzer import EntityRecognizer, Pattern, PatternRecognizer, RecognizerResult

DIGIT = "[0-9０-９]"
GAP = "[ \u00a0\u3000\\-－‐‑–—]?"
"""At most one space or dash between the groups of a number."""
GAPS = ("[ \u00a0\u3000]", "[\\-－‐‑–—]")
"""The kinds of gap, of which a number that is always written in groups uses one."""
BEFORE = r"(?<![0-9A-Za-z０-９])(?<![0-9][.])"
AFTER = r"(?![0-9A-Za-z０-９])(?![.][0-9])"
"""A number does not begin or end inside a longer number, a word, or the decimals of a fraction."""
IS = "[ \u3000]{0,3}(?:号码?|编号|证号)?[ \u3000]{0,3}(?:是|为|[:：=]|is)?[ \u3000]{0,3}"
"""What may stand between a label and its value."""

TIMEOUT_SECONDS = 2.0
BOOST = 0.35
BEFORE_CHARACTERS, AFTER_CHARACTERS = 30, 12
"""How far context words are looked for; a Chinese label stands close, an English one before 'number is'."""

_CLAUSE = regex.compile("[,，;；。|]")
_SEPARATORS = regex.compile(r"[\s\-‐‑–—.()·•・/]")


def plain(value: str) -> str:
    """A number without its presentation: full-width forms folded, separators gone, upper case."""
    return str(_SEPARATORS.sub("", unicodedata.normalize("NFKC", value))).upper()


def luhn_valid(digits: str) -> bool:
    """Whether the last digit is the check digit of the others (ISO/IEC 7812-1 Annex B)."""
    doubled = [int(d) * (1 + i % 2) for i, d in enumerate(reversed(digits))]
    return sum(d // 10 + d % 10 for d in doubled) % 10 == 0


def _any_word(words: Sequence[str]) -> "regex.Pattern[str]":
    """One expression for all words; a Latin word must stand alone ('tel' is not in 'hotel')."""
    parts = [
        rf"(?<![A-Za-z]){regex.escape(word)}(?![A-Za-z])" if word.isascii() else regex.escape(word) for word in words
    ]
    return regex.compile("|".join(parts), regex.IGNORECASE)


class Identifier(PatternRecognizer):
    """A recogniser of one kind of personal information.

    A subclass states `entity`, `forms`, `prefilter` and its words, and overrides `validate_result` where
    the form carries a check. Context words lift a score by 0.35, `counter_context` lowers it by as much.
    """

    entity: ClassVar[str]
    forms: ClassVar[tuple[Pattern, ...]] = ()
    prefilter: ClassVar[tuple[str, ...]]
    context_words: ClassVar[tuple[str, ...]] = ()
    counter_context: ClassVar[tuple[str, ...]] = ()
    flags: ClassVar[int] = regex.IGNORECASE
    name: str
    release: ClassVar[str] = "1.0.0"

    def __init__(self, supported_language: str = "zh", **kwargs: Any) -> None:
        super().__init__(
            supported_entity=self.entity,
            name=type(self).__name__,
            supported_language=supported_language,
            patterns=list(self.forms) or [Pattern("own analysis", "(?!)", 0.0)],
            context=list(self.context_words),
            version=self.release,
            **kwargs,
        )
        self._compiled = [(regex.compile(form.regex, self.flags), form.score) for form in self.forms]
        self._context = _any_word(self.context_words) if self.context_words else None
        self._counter_context = _any_word(self.counter_context) if self.counter_context else None

    def analyze(
        self, text: str, entities: Sequence[str], nlp_artifacts: Any = None, regex_flags: int | None = None
    ) -> list[RecognizerResult]:
        """All findings in `text`; raises `TimeoutError` when a pattern takes longer than two seconds."""
        results = []
        for expression, prior in self._compiled:
            for match in expression.finditer(text, timeout=TIMEOUT_SECONDS):
                start, end = match.span("value" if "value" in expression.groupindex else 0)
                score = self.weigh(text[start:end], prior)
                if score > 0:
                    results.append(self.result(start, end, score))
        return EntityRecognizer.remove_duplicates(results) if len(results) > 1 else results

    def weigh(self, value: str, prior: float) -> float:
        """The score of a value before its context is read: 1 when proven, 0 when refuted, else the prior."""
        validated = self.validate_result(value)
        return prior if validated is None else float(validated)

    def enhance_using_context(
        self,
        text: str,
        raw_recognizer_results: list[RecognizerResult],
        other_raw_recognizer_results: list[RecognizerResult],
        nlp_artifacts: Any,
        context: list[str] | None = None,
    ) -> list[RecognizerResult]:
        """The results, lifted or lowered by the words around them on the same line."""
        if self._context is None and self._counter_context is None:
            return raw_recognizer_results
        for result in raw_recognizer_results:
            line_start = text.rfind("\n", 0, result.start) + 1
            line_end = text.find("\n", result.end)
            before = text[max(line_start, result.start - BEFORE_CHARACTERS) : result.start]
            after = text[result.end : result.end + AFTER_CHARACTERS]
            if line_end >= 0:
                after = after[: line_end - result.end]
            if self._context and self._context.search(before + "\n" + after):
                if not self._contradicted(before, after) or self._context.search(_CLAUSE.split(before)[-1]):
                    result.score = min(1.0, result.score + BOOST)
                    result.recognition_metadata[RecognizerResult.IS_SCORE_ENHANCED_BY_CONTEXT_KEY] = True
            elif self._contradicted(before, after):
                result.score = max(0.01, result.score - BOOST)
        return raw_recognizer_results

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
        """The one form of a value that has many: equal values have equal canonical forms."""
        return plain(value)
