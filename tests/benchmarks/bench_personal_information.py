"""How well personal information is found, and what it costs, beside other programs on the same texts.

    python tests/benchmarks/bench_personal_information.py [quality] [cases] [speed] [ingest]
        [--rounds 5] [--megabytes 20] [--ingest-megabytes 200]

quality  Precision, recall, F1 and F2 of each kind on texts of our own templates with values drawn at random
         (`unseen.py`) and on the shared sets of marked texts, of ours and of three others: argus-redact in its mode
         without a model, Presidio with its default recognisers over a blank spaCy pipeline, and jieba's tags as a
         baseline for names. A set judges only the kinds that it marks.
cases    argus-redact and Presidio on the hand-written cases of `tests/personal_cases.py`, which are ours; the names in
         them are placeholders such as 王示例, which a program may well know for what they are.
speed    Processor seconds, medians of rounds in which all take their turns: ours beside the same recognisers in a
         whole `AnalyzerEngine`, whose findings must be identical; names and addresses alone beside jieba.
ingest   The ingest stage with everything it does, from JSONL to a committed entry (`bench_ingest.py`).

argus-redact and jieba live in environments of their own, `build/peers`, which `make bench-personal-information` sets
up; Presidio is the version that ours runs in. Without REAL_DATA there are no shared sets, and the corpus is made-up
words.
"""

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

import bench_ingest
import personal_sets
import pyarrow as pa
import realistic
import unseen
from peer import PEERS, Peer
from personal_sets import LabelledSet, Score, Span
from presidio_analyzer import AnalyzerEngine
from rich.console import Console
from rich.table import Table

from detectors import analyzer
from detectors.analyzer import THRESHOLD, Detector, resolve
from detectors.recognisers import LANGUAGES
from detectors.recognisers.person_zh import ChinesePersonRecognizer
from provenance.keys import Secret

sys.path += [str(Path(__file__).parent / "peers"), str(Path(__file__).parents[1])]

import stock
from personal_cases import Positive, negatives, positives
from run_presidio import BlankSpacyNlpEngine

CONSOLE = Console(width=140)
NAMES_AND_ADDRESSES = ("PERSON", "ADDRESS")
ENGINE_SHARE, SPACY_SHARE, JIEBA_MEGABYTES = 0.05, 0.02, 0.1
"""What part of the corpus slow methods are given: every n-th document of it."""
BATCH = 1000
OF_ANYBODY = "ours, names of anybody"
OURS, ARGUS, PRESIDIO, JIEBA = "ours", "argus-redact", "Presidio", "jieba.posseg"

_ARGUS = {
    "person": "PERSON", "phone": "PHONE_NUMBER", "phone_landline": "PHONE_NUMBER", "id_number": "CN_RESIDENT_ID",
    "address": "ADDRESS", "email": "EMAIL_ADDRESS", "bank_card": "BANK_CARD", "credit_card": "BANK_CARD",
    "passport": "CN_PASSPORT", "license_plate": "CN_LICENCE_PLATE", "hk_id": "HK_ID", "macau_id": "MACAU_ID",
    "tw_id": "TAIWAN_ID", "hrp": "CN_HOME_RETURN_PERMIT", "housing_fund": "CN_PROVIDENT_FUND",
    "military_id": "CN_MILITARY_ID", "social_security": "CN_SOCIAL_SECURITY", "ssn": "US_SSN", "iban": "IBAN_CODE",
    "imei": "IMEI", "mac_address": "MAC_ADDRESS", "ip_address": "IP_ADDRESS", "qq": "QQ_NUMBER", "wechat": "WECHAT_ID",
    "credit_code": "CN_SOCIAL_CREDIT_CODE", "date_of_birth": "BIRTH_DATE", "workplace": "EMPLOYER",
    "biometric": "BIOMETRIC", "medical": "MEDICAL", "religion": "RELIGION", "political": "POLITICS",
    "ethnicity": "ETHNICITY", "sexual_orientation": "SEXUAL_LIFE", "criminal_record": "CRIMINAL_RECORD",
    "financial": "FINANCIAL_STATUS",
}  # fmt: skip
_PRESIDIO = {
    name: name for name in ("PERSON", "PHONE_NUMBER", "EMAIL_ADDRESS", "IBAN_CODE", "IP_ADDRESS", "MAC_ADDRESS",
                            "US_SSN", "US_DRIVER_LICENSE")
} | {"CREDIT_CARD": "BANK_CARD"}  # fmt: skip
_JIEBA = {"nr": "PERSON", "ns": "ADDRESS"}
_OURS = {"CN_RESIDENCE_PERMIT": "CN_RESIDENT_ID", "CN_FOREIGNER_RESIDENCE_ID": "CN_RESIDENT_ID"}
"""Kinds of ours that the sets do not tell apart."""


class Program(NamedTuple):
    """A peer: its script, where its interpreter is, what its kinds are called with us, which languages it reads."""

    script: str
    python: Path
    kinds: dict[str, str]
    languages: Sequence[str] = LANGUAGES


PROGRAMS = {
    ARGUS: Program("run_argus", PEERS / "argus/bin/python", _ARGUS),
    PRESIDIO: Program("run_presidio", Path(sys.executable), _PRESIDIO),
    JIEBA: Program("run_jieba", PEERS / "jieba/bin/python", _JIEBA, ("zh",)),
}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("parts", nargs="*", default=["quality", "cases", "speed", "ingest"])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--megabytes", type=float, default=20)
    parser.add_argument("--ingest-megabytes", type=float, default=200)
    given = parser.parse_args()
    real = Path(os.environ["REAL_DATA"]) if os.environ.get("REAL_DATA") else None
    sets = [unseen.labelled_set(), *(personal_sets.labelled_sets(real) if real else [])]
    with tempfile.TemporaryDirectory() as scratch:
        if not {"quality", "cases", "speed"}.isdisjoint(given.parts):
            detector = Detector(Secret.generate())
        if "quality" in given.parts:
            quality(detector, sets, Path(scratch))
        if "cases" in given.parts:
            cases(detector, Path(scratch))
        if "speed" in given.parts:
            speed(detector, realistic.documents(given.megabytes, real), given.rounds)
            prose = realistic.modern_prose(real, given.megabytes)
            names_and_addresses(prose, sets, given.rounds, Path(scratch))
        if "ingest" in given.parts:
            bench_ingest.measure(given.ingest_megabytes, min(given.rounds, 3), real)


# ---------------------------------------------------------------------------- quality


def quality(detector: Detector, sets: list[LabelledSet], scratch: Path) -> None:
    for labelled in sets:
        found = {OURS: [ours(detector, text) for text in labelled.texts], **others(labelled, scratch)}
        identical(detector, labelled.texts, labelled.language, labelled.name)
        exact = {name: personal_sets.judge(labelled.marked, spans, 1.0) for name, spans in found.items()}
        overlap = {
            name: personal_sets.judge(labelled.marked, spans, personal_sets.OVERLAP) for name, spans in found.items()
        }
        table = Table("kind", "marked", "program", *(f"{how} {m}" for how in ("exact", "overlap") for m in MEASURES))
        for kind in exact[OURS]:
            for name in found:
                if kind == "all" or kind in finds(name):
                    scores = exact[name][kind], overlap[name][kind]
                    table.add_row(
                        kind, f"{scores[0].marked:,}", name, *(m for score in scores for m in measures(score))
                    )
            table.add_section()
        CONSOLE.print(f"\n{labelled.name}: {len(labelled.texts):,} texts, {labelled.language}")
        CONSOLE.print(table)
    print("a program without a name for a kind is left out of its rows, and misses what is marked in 'all'")


MEASURES = ("P", "R", "F1", "F2")


def measures(score: Score) -> list[str]:
    return [f"{value:.3f}" for value in (score.precision, score.recall, score.f(1), score.f(2))]


def finds(name: str) -> set[str]:
    """The kinds that a program has a name for."""
    if name == OURS:
        return {*analyzer.CATALOGUE}
    kinds = {*PROGRAMS[name].kinds.values()}
    return kinds - {"PERSON"} if name == PRESIDIO else kinds  # its names come from a model


def ours(detector: Detector, text: str) -> list[Span]:
    return [(span.start, span.end, _OURS.get(span.entity_type, span.entity_type)) for span in detector.spans(text)]


def others(labelled: LabelledSet, scratch: Path, names: Sequence[str] = (*PROGRAMS,)) -> dict[str, list[list[Span]]]:
    """What each of these peers finds that is there, in our kinds."""
    found = {}
    for name in names:
        program = PROGRAMS[name]
        if labelled.language in program.languages and program.python.exists():
            with Peer(program.script, program.python, labelled.texts, labelled.language, scratch) as peer:
                found[name] = [
                    [(start, end, program.kinds[kind]) for start, end, kind in spans if kind in program.kinds]
                    for spans in peer.turn().found
                ]
    return found


def identical(detector: Detector, texts: list[str], language: str, name: str) -> None:
    """Ends the run unless the whole engine finds the same."""
    engine, count = stock.engine(), 0
    for text in texts:
        fast, whole = detector.spans(text), by_the_engine(engine, text, language)
        if [_place(span) for span in fast] != whole:
            raise SystemExit(f"{name}: expected what the whole engine finds, {whole}, found {fast}, in {text!r}")
        count += len(whole)
    print(f"{name}: {count:,} findings in {len(texts):,} texts, identical to the whole AnalyzerEngine's ({language})")


def by_the_engine(engine: AnalyzerEngine, text: str, language: str) -> list[tuple[int, int, str, float]]:
    """The findings that stand of those of an engine with our recognisers."""
    spans = [
        analyzer.Span(r.start, r.end, r.entity_type, r.score, r.recognition_metadata[r.RECOGNIZER_NAME_KEY], "")
        for r in engine.analyze(text, language, score_threshold=THRESHOLD)
    ]
    return [_place(span) for span in resolve(spans)]


def _place(span: analyzer.Span) -> tuple[int, int, str, float]:
    return span.start, span.end, span.entity_type, span.score


# ---------------------------------------------------------------------------- hand-written cases


def cases(detector: Detector, scratch: Path) -> None:
    """Of the positives how many are found, of the negatives how many are flagged."""
    found, left = positives(), negatives()
    texts = [case.text for case in (*found, *left)]
    programs = {OURS: [ours_as_it_is(detector, text) for text in texts]}
    programs |= others(LabelledSet("cases", "zh", texts, []), scratch, (ARGUS, PRESIDIO))
    columns = ("program", "kinds", "cases of these", "found", "found, of any kind", f"flagged of {len(left)} negatives")
    table = Table(*columns)
    for name, spans in programs.items():
        own = finds(name)
        pairs = [pair for pair in zip(found, spans, strict=False) if pair[0].entity_type in own]
        hit = sum(meets(case, case_spans, same_kind=True) for case, case_spans in pairs)
        any_hit = sum(meets(case, case_spans, same_kind=False) for case, case_spans in pairs)
        flagged = sum(any(kind in own for _, _, kind in case) for case in spans[len(found) :])
        kinds = {case.entity_type for case, _ in pairs}
        shares = (hit / len(pairs), any_hit / len(pairs), flagged / len(left))
        table.add_row(name, str(len(kinds)), str(len(pairs)), *(f"{share:.3f}" for share in shares))
    CONSOLE.print("\nhand-written cases, each program on the kinds it has a name for")
    CONSOLE.print(table)


def ours_as_it_is(detector: Detector, text: str) -> list[Span]:
    return [(span.start, span.end, span.entity_type) for span in detector.spans(text)]


def meets(case: Positive, spans: list[Span], same_kind: bool) -> bool:
    """Whether a finding covers the case's value; what is told may be found anywhere in its sentence."""
    return any(
        (kind == case.entity_type or not same_kind)
        and (case.way == "told" or personal_sets.iou((start, end), (case.start, case.end)) >= personal_sets.OVERLAP)
        for start, end, kind in spans
    )


# ---------------------------------------------------------------------------- speed


def speed(detector: Detector, texts: list[str], rounds: int) -> None:
    """Ours beside the same recognisers in whole engines."""
    with_no_op, with_spacy = stock.engine(), stock.engine(BlankSpacyNlpEngine())
    some, few = (texts[:: round(1 / share)] for share in (ENGINE_SHARE, SPACY_SHARE))
    identical(detector, some, "zh", "a part of the corpus")
    batches = in_batches(texts)
    seconds = interleaved(
        {
            "ours": lambda: search(detector, batches),
            "the same recognisers, AnalyzerEngine with no-op NLP": lambda: whole(with_no_op, some),
            "the same recognisers, AnalyzerEngine with blank spaCy": lambda: whole(with_spacy, few),
        },
        rounds,
    )
    sizes = [size(part) for part in (texts, some, few)]
    table = Table("findings identical", "MB", "CPU s a MB", "MB/s a core", "× ours")
    ratio = [value / megabytes for value, megabytes in zip(seconds.values(), sizes, strict=True)]
    for name, megabytes, cost in zip(seconds, sizes, ratio, strict=True):
        table.add_row(name, f"{megabytes:.1f}", f"{cost:.3f}", f"{1 / cost:.2f}", f"{cost / ratio[0]:.1f}")
    CONSOLE.print(table)


def names_and_addresses(prose: list[str], sets: list[LabelledSet], rounds: int, scratch: Path) -> None:
    """Only these two kinds, beside the segmenter that is used for them most, whose names are those of the dead and of
    figures too."""
    detectors = {OURS: Only(NAMES_AND_ADDRESSES), OF_ANYBODY: Only(NAMES_AND_ADDRESSES, of_anybody=True)}
    program = PROGRAMS[JIEBA]
    if not program.python.exists():
        print(f"no {program.python}: run make bench-personal-information")
        return
    batches = in_batches(prose)
    few = prose[:: max(1, round(size(prose) / JIEBA_MEGABYTES))]
    with Peer(program.script, program.python, few, "zh", scratch) as jieba:
        seconds: dict[str, list[float]] = defaultdict(list)
        for _ in range(rounds):
            for name, detector in detectors.items():
                seconds[name].append(timed(partial(search, detector, batches)))
            seconds[JIEBA].append(jieba.turn().seconds)
    costs = {name: statistics.median(seconds[name]) / size(prose) for name in detectors}
    costs[JIEBA] = statistics.median(seconds[JIEBA]) / size(few)
    f1: dict[str, list[str]] = defaultdict(list)
    judged = [labelled for labelled in sets if labelled.language == "zh"]
    for labelled in judged:
        found = {name: [ours(detector, text) for text in labelled.texts] for name, detector in detectors.items()}
        for name, spans in {**found, **others(labelled, scratch, (JIEBA,))}.items():
            scores = [personal_sets.judge(labelled.marked, spans, least) for least in (1.0, personal_sets.OVERLAP)]
            f1[name].append(", ".join(f"{each['PERSON'].f(1):.3f}" for each in scores))
    columns = [f"F1 of names, {labelled.name}" for labelled in judged]
    table = Table("names and addresses, modern prose", "MB/s a core", "× jieba", *columns)
    for name, cost in costs.items():
        table.add_row(name, f"{1 / cost:.3g}", f"{costs[JIEBA] / cost:.0f}", *f1[name])
    CONSOLE.print(table)


class Only(Detector):
    """A detector of some kinds."""

    def __init__(self, kinds: Sequence[str], of_anybody: bool = False) -> None:
        super().__init__(Secret.generate())
        self._recognisers = [
            ChinesePersonRecognizer(of_anybody=of_anybody) if isinstance(each, ChinesePersonRecognizer) else each
            for each in self._recognisers
            if each.entity in kinds
        ]
        self._prefilter = analyzer.Prefilter(self._recognisers)


def in_batches(texts: list[str]) -> list[tuple[pa.Array, pa.Array]]:
    """Texts and their documents, as the pipeline has them."""
    parts = (texts[start : start + BATCH] for start in range(0, len(texts), BATCH))
    return [(pa.array(part, pa.large_string()), pa.array([b"%16d" % n for n in range(len(part))])) for part in parts]


def search(detector: Detector, batches: list[tuple[pa.Array, pa.Array]]) -> None:
    """All findings."""
    for texts, documents in batches:
        detector.findings(texts, documents, "bench")


def whole(engine: AnalyzerEngine, texts: list[str]) -> None:
    for text in texts:
        by_the_engine(engine, text, "zh")


def interleaved(methods: dict[str, Callable[[], None]], rounds: int) -> dict[str, float]:
    """Median processor seconds of each, all of them in every round."""
    taken: dict[str, list[float]] = defaultdict(list)
    for _ in range(rounds):
        for name, method in methods.items():
            taken[name].append(timed(method))
    return {name: statistics.median(times) for name, times in taken.items()}


def timed(method: Callable[[], None]) -> float:
    start = time.process_time()
    method()
    return time.process_time() - start


def size(texts: list[str]) -> float:
    return sum(len(text.encode()) for text in texts) / 1e6


if __name__ == "__main__":
    main()
