"""Personal information in text: where it is, of what kind, whose, and never what it says.

Findings are those of a Presidio `AnalyzerEngine` with `recognisers` and no model, kept at a score of 0.5 or
more and freed of findings that lie inside others. They are reached faster than the engine reaches them: an
RE2 search over a text's bytes finds the lines on which a recogniser could match, and only those recognisers
run, on those lines alone. That is exact because every recogniser states an expression that matches wherever
it could, and none looks beyond a line; the tests hold the two ways against each other.
"""

import hashlib
import logging
import re
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Protocol

import pyarrow as pa
import re2
from presidio_analyzer import AnalyzerEngine, RecognizerRegistry, RecognizerResult
from presidio_analyzer.nlp_engine import NoOpNlpEngine

from detectors.catalogue import CATALOGUE
from detectors.recognisers import LANGUAGES, RECOGNISERS, canonical_form, recognisers
from detectors.recognisers.identifier import Identifier
from detectors.reserved import CARRIERS, RESERVED
from provenance.errors import DetectorError
from provenance.schemas import schema

THRESHOLD = 0.5
SECONDS_PER_DOCUMENT = 10.0
CHUNK, MARGIN = 20_000, 1_000
"""Characters of a line that are analysed at once, and how far a chunk sees into its neighbours: farther than
any pattern, label and context window together."""

_log = logging.getLogger(__name__)
_RANK = {name: rank for rank, name in enumerate(CATALOGUE)}


class Subjects(Protocol):
    """What gives subject tokens: the ledger's secret."""

    def subject(self, canonical: bytes) -> bytes: ...


@dataclass(frozen=True)
class Span:
    """A finding in one text, in code points."""

    start: int
    end: int
    entity_type: str
    score: float
    recogniser: str


def resolve(spans: Sequence[Span]) -> list[Span]:
    """The spans that stand, in order of position.

    Of equal spans the higher score stands, then the earlier in the catalogue; a span inside another falls,
    whatever its score (the digits of an e-mail address are no telephone); spans that overlap in part both
    stand, since dropping one would leave its remainder in the open.
    """
    ranked = sorted(spans, key=lambda s: (s.start, -s.end, -s.score, _RANK[s.entity_type], s.recogniser))
    standing: list[Span] = []
    reached = -1
    for span in ranked:
        if span.end > reached:
            standing.append(span)
            reached = span.end
    return standing


def engine() -> AnalyzerEngine:
    """A stock Presidio engine with our recognisers, for both languages, without a model."""
    registry = RecognizerRegistry(supported_languages=list(LANGUAGES))
    for language in LANGUAGES:
        for recogniser in recognisers(language):
            registry.add_recognizer(recogniser)
    return AnalyzerEngine(
        registry=registry,
        nlp_engine=NoOpNlpEngine(models=[{"lang_code": language, "model_name": ""} for language in LANGUAGES]),
        supported_languages=list(LANGUAGES),
        default_score_threshold=THRESHOLD,
    )


@cache
def detectors_version() -> str:
    """What findings depend on besides the text: a digest over recognisers, versions, patterns, threshold."""
    digest = hashlib.sha256()
    for recogniser in recognisers(LANGUAGES[0]):
        digest.update(repr((recogniser.name, recogniser.version, recogniser.prefilter, recogniser.context)).encode())
        digest.update(repr([(form.name, form.regex, form.score) for form in recogniser.forms]).encode())
    digest.update(repr(THRESHOLD).encode())
    return f"personal-information-2/{digest.hexdigest()[:16]}"


class _Automaton:
    """The prefilters of some recognisers as RE2 compiles them."""

    def __init__(self, recognisers: Sequence[Identifier]) -> None:
        options = re2.Options()
        options.never_capture = True
        options.max_mem = 128 << 20
        self._set = re2.Set.SearchSet(options)
        self._owner: list[Identifier] = []
        for recogniser in recognisers:
            for expression in recogniser.prefilter:
                self._set.Add(expression)
                self._owner.append(recogniser)
        self._set.Compile()
        every = [expression for recogniser in recognisers for expression in recogniser.prefilter]
        self._any = re2.compile("|".join(f"(?:{expression})" for expression in every), options)

    def next(self, text: bytes, position: int) -> int:
        """Where the next match begins, or past the end."""
        match = self._any.search(text, position) if position <= len(text) else None
        return len(text) + 1 if match is None else match.start()

    def recognisers(self, line: bytes) -> list[Identifier]:
        """The recognisers that could find something in `line`, each once."""
        matched = self._set.Match(line)
        if matched:
            return list(dict.fromkeys(self._owner[index] for index in sorted(matched)))
        # A set that has run out of memory matches nothing; a search falls back to a way that needs none.
        return list(dict.fromkeys(self._owner)) if self.next(line, 0) <= len(line) else []


class _Prefilter:
    """Which recognisers could match in a line, and where in a text such lines are.

    RE2 builds its automata as it meets new text. Names and phone numbers have one of their own: the product of
    theirs and the others' has so many states that the first megabytes took twice as long.
    """

    _APART = ("PERSON", "PHONE_NUMBER")

    def __init__(self, recognisers: Sequence[Identifier]) -> None:
        apart = [recogniser for recogniser in recognisers if recogniser.entity in self._APART]
        others = [recogniser for recogniser in recognisers if recogniser.entity not in self._APART]
        self._automata = (_Automaton(apart), _Automaton(others))

    def lines(self, text: bytes) -> Iterator[tuple[int, int]]:
        """Start and end of each line in which something could match, in order."""
        hits = [automaton.next(text, 0) for automaton in self._automata]
        while (hit := min(hits)) <= len(text):
            start = text.rfind(b"\n", 0, hit) + 1
            end = text.find(b"\n", hit)
            end = len(text) if end < 0 else end
            yield start, end
            hits = [
                automaton.next(text, end + 1) if known <= end else known
                for automaton, known in zip(self._automata, hits, strict=True)
            ]

    def recognisers(self, line: bytes) -> list[Identifier]:
        """The recognisers that could find something in `line`, each once."""
        return [recogniser for automaton in self._automata for recogniser in automaton.recognisers(line)]


class Detector:
    """Findings of personal information with keyed subject tokens.

    Made once per worker: it builds the engine and lets every recogniser find its reserved values in every
    language (`canaries`); one that does not raises `DetectorError`. Nothing is downloaded and no socket is
    opened.
    """

    def __init__(self, secret: Subjects, seconds_per_document: float = SECONDS_PER_DOCUMENT) -> None:
        self.engine = engine()
        self._secret = secret
        self._seconds = seconds_per_document
        self._recognisers = {
            language: [
                recogniser
                for recogniser in self.engine.registry.recognizers
                if isinstance(recogniser, Identifier) and recogniser.supported_language == language
            ]
            for language in LANGUAGES
        }
        self._prefilters = {language: _Prefilter(found) for language, found in self._recognisers.items()}
        self._by_name = {r.name: r for r in self._recognisers[LANGUAGES[0]]}
        self.canaries = [
            (recogniser.name, language, self._finds_reserved(recogniser, language))
            for language in LANGUAGES
            for recogniser in self._recognisers[language]
        ]
        silent = [f"{name} in {language}" for name, language, found in self.canaries if not found]
        if silent or len(self.canaries) != len(RECOGNISERS) * len(LANGUAGES):
            raise DetectorError(
                f"personal information: expected every recogniser to find its reserved values, found none by "
                f"{', '.join(silent) or 'a recogniser that is not registered'}; reinstall the detectors"
            )

    def findings(
        self, texts: pa.Array, languages: pa.Array, document_ids: pa.Array, source_id: str
    ) -> tuple[pa.Table, list[bool]]:
        """The findings in a batch as `pii_findings`, and for each text whether it was looked through.

        `texts`, `languages` and `document_ids` are of one length. A text that took longer than
        `seconds_per_document`, or on which a recogniser failed, has no findings and is not scanned.
        """
        columns: dict[str, list[object]] = {name: [] for name in schema("pii_findings").names}
        scanned = []
        batch = zip(
            texts.cast(pa.large_binary()).to_pylist(),
            languages.to_pylist(),
            document_ids.to_pylist(),
            strict=True,
        )
        for text, language, document_id in batch:
            try:
                spans = self._spans(text, language)
            except DetectorError as error:
                _log.warning("document %s of %s not scanned: %s", document_id.hex(), source_id, error)
                scanned.append(False)
                continue
            scanned.append(True)
            characters = text.decode() if spans else ""
            for span in spans:
                entity = CATALOGUE[span.entity_type]
                value = characters[span.start : span.end]
                row = (
                    document_id,
                    source_id,
                    entity.name,
                    entity.sensitivity.value,
                    span.start,
                    span.end,
                    span.score,
                    f"{span.recogniser} {self._by_name[span.recogniser].version}",
                    self._subject(span, value, document_id),
                )
                for column, item in zip(columns.values(), row, strict=True):
                    column.append(item)
        return pa.table(columns, schema=schema("pii_findings")), scanned

    def spans(self, text: str, language: str) -> list[Span]:
        """The findings in one text; raises `DetectorError` when it takes too long or a recogniser fails."""
        return self._spans(text.encode(), language)

    def mask_structured(self, s: str) -> str:
        """`s` with every structured identifier replaced by its type: as locators and URLs need it.

        An identifier may stand between any two separators, before a file's ending, and percent-encoded. All
        else stays as it is written.
        """
        spans: list[Span] = []
        for form, places in dict([(s, range(len(s) + 1)), _unescaped(s)]).items():
            # No recogniser looks beyond a line, so a line break keeps every position and separates for all.
            parts = form.translate(_SEPARATORS)
            for view in dict.fromkeys((form, parts, _ENDING.sub("\n", parts))):
                spans += [
                    replace(span, start=places[span.start], end=places[span.end])
                    for span in self.spans(view, LANGUAGES[0])
                    if CATALOGUE[span.entity_type].structured
                ]
        masked, reached = "", 0
        for span in resolve(spans):
            if span.start >= reached:
                masked += s[reached : span.start] + f"<{span.entity_type}>"
            reached = span.end
        return masked + s[reached:]

    def _spans(self, text: bytes, language: str) -> list[Span]:
        """As `spans`; a language other than those of the recognisers is read as Chinese."""
        prefilter = self._prefilters.get(language, self._prefilters[LANGUAGES[0]])
        deadline = time.monotonic() + self._seconds
        found: list[Span] = []
        counted = characters = 0
        for start, stop in prefilter.lines(text):
            characters += len(text[counted:start].decode())
            counted = start
            line = text[start:stop]
            for own, offset, piece in _pieces(line.decode()):
                for recogniser in prefilter.recognisers(piece.encode() if len(piece) < len(line) else line):
                    found += [
                        Span(
                            characters + offset + r.start,
                            characters + offset + r.end,
                            r.entity_type,
                            r.score,
                            recogniser.name,
                        )
                        for r in _analyse(recogniser, piece, deadline)
                        if offset + r.start in own and r.score >= THRESHOLD
                    ]
        return resolve(found)

    def _subject(self, span: Span, value: str, document_id: bytes) -> bytes:
        """The token of who or what a value names. A sign of a child names nobody: one per document."""
        canonical = document_id if span.entity_type == "MINOR" else canonical_form(span.entity_type, value).encode()
        return self._secret.subject(span.entity_type.encode() + b"\0" + canonical)

    def _finds_reserved(self, recogniser: Identifier, language: str) -> bool:
        sentences = (CARRIERS[recogniser.entity][language].format(value) for value in RESERVED[recogniser.entity])
        return any(
            span.recogniser == recogniser.name for sentence in sentences for span in self.spans(sentence, language)
        )


_SEPARATORS = str.maketrans(dict.fromkeys("/?&=#;:", "\n"))
_ENDING = re.compile("[.](?=[A-Za-z0-9]+$)", re.MULTILINE)
_ESCAPED = re.compile("(?:%(?:25)*[0-9A-Fa-f]{2})+")
"""Percent-encoded bytes, encoded however many times over."""


def _unescaped(s: str) -> tuple[str, Sequence[int]]:
    """`s` without percent-encoding, and where in `s` each of its characters begins, and the last one ends."""
    characters: list[str] = []
    places: list[int] = []

    def keep(start: int, end: int) -> None:
        characters.extend(s[start:end])
        places.extend(range(start, end))

    reached = 0
    for run in _ESCAPED.finditer(s):
        keep(reached, run.start())
        codes = list(re.finditer("%(?:25)*([0-9A-Fa-f]{2})", run.group()))
        number = 0
        for character in bytes(int(code[1], 16) for code in codes).decode("utf-8", "surrogateescape"):
            places.append(run.start() + codes[number].start())
            characters.append("\ufffd" if "\ud800" <= character <= "\udfff" else character)
            number += len(character.encode("utf-8", "surrogateescape"))
        reached = run.end()
    keep(reached, len(s))
    return "".join(characters), [*places, len(s)]


def _analyse(recogniser: Identifier, line: str, deadline: float) -> list[RecognizerResult]:
    """What the engine does with one recogniser: its results, weighed by their context."""
    if time.monotonic() > deadline:
        raise DetectorError("personal information: the document took longer than its time; shorten its lines")
    try:
        results = recogniser.analyze(line, [recogniser.entity])
        return recogniser.enhance_using_context(line, results, [], None) if results else results
    except Exception as error:  # noqa: BLE001
        # A foreign error may quote the text it failed on: only its type is told, and it is no cause of ours.
        raise DetectorError(f"{recogniser.name}: expected findings, found {type(error).__name__}") from None


def _pieces(line: str) -> Iterator[tuple[range, int, str]]:
    """A line in pieces: the positions of which a piece may report, where it begins, its text. Pieces overlap,
    so that what lies across a seam is seen whole by the piece in which it begins."""
    for start in range(0, max(1, len(line)), CHUNK):
        begin = max(0, start - MARGIN)
        yield range(start, start + CHUNK), begin, line[begin : start + CHUNK + MARGIN]
