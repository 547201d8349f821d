"""Personal information in text: where it is, of what kind, whose, and never what it says.

Findings are those of a Presidio `AnalyzerEngine` with `recognisers` and no model, kept at a score of 0.5 or
more and freed of findings that lie inside others. They are reached faster than the engine reaches them: a batch
of texts is read at once (`detectors.reading`), one Hyperscan search over it finds the lines on which a recogniser
could match, and only those recognisers run, on those lines alone. That is exact because Hyperscan searches for the
recognisers' own expressions, look-around left out, and none looks for a value beyond a line; the tests hold the two
ways against each other.
"""

import hashlib
import logging
import re
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import pairwise
from typing import NamedTuple, Protocol

import hyperscan
import numpy as np
import numpy.typing as npt
import pyarrow as pa
from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
from presidio_analyzer.nlp_engine import NoOpNlpEngine

from detectors import reading
from detectors.catalogue import CATALOGUE, Role
from detectors.recognisers import LANGUAGES, RECOGNISERS, recognisers
from detectors.recognisers.identifier import Found, Identifier, line_above
from detectors.reading import Readings
from detectors.reserved import CARRIERS, RESERVED
from provenance.errors import DetectorError
from provenance.schemas import schema

THRESHOLD = 0.5
SECONDS_PER_DOCUMENT = 10.0

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
    value: str = field(repr=False, compare=False)
    """What it says, as it was read."""


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
        words = (recogniser.context_words, recogniser.counter_context)
        digest.update(repr((recogniser.name, recogniser.version, recogniser.expressions, words)).encode())
        digest.update(repr([(form.name, form.regex, form.score) for form in recogniser.forms]).encode())
    digest.update(repr((THRESHOLD, reading.VERSION)).encode())
    return f"personal-information-3/{digest.hexdigest()[:16]}"


# ---------------------------------------------------------------------------- where to look


class _Lines(NamedTuple):
    """Lines of a reading in which something could be found: rows of recogniser and line, in order of the lines."""

    recognisers: npt.NDArray[np.int64]
    starts: npt.NDArray[np.int64]
    ends: npt.NDArray[np.int64]


class Prefilter:
    """Which recognisers could find something, and in which lines of many texts.

    Hyperscan takes the recognisers' own expressions and leaves out what it does not know (HS_FLAG_PREFILTER): what it
    finds is never less than they match.
    """

    def __init__(self, recognisers: Sequence[Identifier]) -> None:
        self._recognisers = recognisers
        owners, expressions = [], []
        for number, recogniser in enumerate(recognisers):
            for expression in recogniser.expressions:
                owners.append(number)
                expressions.append(_NAMED_GROUP.sub("(", expression).encode())
        self._owners = np.array(owners, np.int64)
        flags = hyperscan.HS_FLAG_PREFILTER | hyperscan.HS_FLAG_UTF8 | hyperscan.HS_FLAG_CASELESS
        self._database = hyperscan.Database(mode=hyperscan.HS_MODE_BLOCK)
        self._database.compile(
            expressions=expressions, ids=list(range(len(expressions))), flags=[flags] * len(expressions)
        )

    def lines(self, text: str) -> _Lines:
        """The lines of `text` that are worth a look, each once for every recogniser that should look."""
        code_points = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
        breaks = np.flatnonzero(code_points == 10)
        rows = [self._matched(text, code_points, breaks)]
        for number, recogniser in enumerate(self._recognisers):
            places = recogniser.places(code_points)
            if places.size:
                rows.append(np.searchsorted(breaks, places) * len(self._recognisers) + number)
        lines, owners = np.divmod(np.unique(np.concatenate(rows)), len(self._recognisers))
        starts = np.where(lines > 0, breaks[np.maximum(lines, 1) - 1] + 1, 0) if breaks.size else lines * 0
        ends = np.append(breaks, len(code_points))[lines]
        return _Lines(owners, starts, ends)

    def _matched(
        self, text: str, code_points: npt.NDArray[np.uint32], breaks: npt.NDArray[np.int64]
    ) -> npt.NDArray[np.int64]:
        """Line and recogniser of each match, as one number."""
        data = text.encode("utf-8", "surrogatepass")
        found: list[tuple[int, int]] = []

        def keep(expression: int, _start: int, end: int, _flags: int, _context: object) -> None:
            found.append((expression, end))

        self._database.scan(data, match_event_handler=keep, scratch=hyperscan.Scratch(self._database))
        if not found:
            return np.empty(0, np.int64)
        expressions, ends = np.array(found, np.int64).T
        line_ends = np.flatnonzero(np.frombuffer(data, np.uint8) == 10)
        lines = np.searchsorted(line_ends, ends - 1)
        matched: npt.NDArray[np.int64] = lines * len(self._recognisers) + self._owners[expressions]
        return matched


_NAMED_GROUP = re.compile(r"\(\?P<\w+>")


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
        self._recognisers = [
            recogniser
            for recogniser in self.engine.registry.recognizers
            if isinstance(recogniser, Identifier) and recogniser.supported_language == LANGUAGES[0]
        ]
        self._prefilter = Prefilter(self._recognisers)
        self._versions = {recogniser.name: recogniser.version for recogniser in self._recognisers}
        self._canonical = {recogniser.name: recogniser.canonical for recogniser in self._recognisers}
        self.canaries = [
            (recogniser.name, language, self._finds_reserved(recogniser, language))
            for language in LANGUAGES
            for recogniser in self.engine.registry.recognizers
            if isinstance(recogniser, Identifier) and recogniser.supported_language == language
        ]
        silent = [f"{name} in {language}" for name, language, found in self.canaries if not found]
        if silent or len(self.canaries) != len(RECOGNISERS) * len(LANGUAGES):
            raise DetectorError(
                f"personal information: expected every recogniser to find its reserved values, found none by "
                f"{', '.join(silent) or 'a recogniser that is not registered'}; reinstall the detectors"
            )

    def findings(self, texts: pa.Array, document_ids: pa.Array, source_id: str) -> tuple[pa.Table, list[bool]]:
        """The findings in a batch as `pii_findings`, and for each text whether it was looked through.

        `texts` and `document_ids` are of one length. A text that took longer than `seconds_per_document`, or on which
        a recogniser failed, has no findings and is not scanned.
        """
        columns: dict[str, list[object]] = {name: [] for name in schema("pii_findings").names}
        scanned = []
        for document_id, spans in zip(document_ids.to_pylist(), self._search(texts), strict=True):
            scanned.append(not isinstance(spans, DetectorError))
            if isinstance(spans, DetectorError):
                _log.warning("document %s of %s not scanned: %s", document_id.hex(), source_id, spans)
                continue
            for span in spans:
                entity = CATALOGUE[span.entity_type]
                row = (
                    document_id,
                    source_id,
                    entity.name,
                    entity.sensitivity.value,
                    span.start,
                    span.end,
                    span.score,
                    f"{span.recogniser} {self._versions[span.recogniser]}",
                    self._subject(span, document_id),
                )
                for column, item in zip(columns.values(), row, strict=True):
                    column.append(item)
        return pa.table(columns, schema=schema("pii_findings")), scanned

    def spans(self, text: str) -> list[Span]:
        """The findings in one text; raises `DetectorError` when it takes too long or a recogniser fails."""
        (spans,) = self._search(pa.array([text], pa.large_string()))
        if isinstance(spans, DetectorError):
            raise spans
        return spans

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
                    for span in self.spans(view)
                    if CATALOGUE[span.entity_type].structured
                ]
        masked, reached = "", 0
        for span in resolve(spans):
            if span.start >= reached:
                masked += s[reached : span.start] + f"<{span.entity_type}>"
            reached = span.end
        return masked + s[reached:]

    def _search(self, texts: pa.Array) -> Iterator[list[Span] | DetectorError]:
        """The findings in each text, or why there are none."""
        readings = reading.read(texts)
        lines = self._prefilter.lines(readings.text)
        documents = np.searchsorted(lines.starts, readings.bounds)
        rows = list(zip(*(column.tolist() for column in lines), strict=True))
        for number, (first, last) in enumerate(pairwise(documents.tolist())):
            try:
                yield resolve(self._look(readings, number, rows[first:last])) if first < last else []
            except DetectorError as error:
                yield error

    def _look(self, readings: Readings, number: int, rows: list[tuple[int, int, int]]) -> list[Span]:
        """What recognisers find in lines of one document."""
        deadline = time.monotonic() + self._seconds
        text, floor = readings.text, int(readings.bounds[number])
        spans = []
        for own, start, end in rows:
            recogniser = self._recognisers[own]
            if time.monotonic() > deadline:
                raise DetectorError("personal information: the document took longer than its time; shorten its lines")
            line = text[start:end]
            for found in _found(recogniser, line, line_above(text, start, floor)):
                if found.score >= THRESHOLD:
                    first = int(readings.firsts[start + found.start])
                    last = int(readings.lasts[start + found.end - 1])
                    value = line[found.start : found.end]
                    spans.append(Span(first, last, recogniser.entity, found.score, recogniser.name, value))
        return spans

    def _subject(self, span: Span, document_id: bytes) -> bytes:
        """The token of who or what a value names. What is said of somebody names nobody: one per document."""
        if CATALOGUE[span.entity_type].role is Role.ATTRIBUTE and not CATALOGUE[span.entity_type].structured:
            return self._secret.subject(span.entity_type.encode() + b"\0" + document_id)
        canonical = self._canonical[span.recogniser](span.value)
        return self._secret.subject(f"{span.entity_type}\0{canonical}".encode())

    def _finds_reserved(self, recogniser: Identifier, language: str) -> bool:
        return any(
            found.score >= THRESHOLD
            for value in RESERVED[recogniser.entity]
            for found in recogniser.analyze(CARRIERS[recogniser.entity][language].format(value), [recogniser.entity])
        )


def _found(recogniser: Identifier, line: str, above: str) -> list[Found]:
    try:
        return list(recogniser.found(line, above))
    except Exception as error:  # noqa: BLE001
        # A foreign error may quote the text it failed on: only its type is told, and it is no cause of ours.
        raise DetectorError(f"{recogniser.name}: expected findings, found {type(error).__name__}") from None


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
