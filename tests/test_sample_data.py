"""The sample data: the same bytes every time, every declaration valid, and what its README says is so."""

import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import numpy as np
import pyarrow as pa
import pytest

from detectors.analyzer import Detector
from detectors.reserved import RESERVED
from pipelines import corpus
from provenance.declarations import Declaration, load_folder, named_corpus_files, read
from provenance.keys import Secret
from provenance.policy import load_policy
from provenance.records import CorpusFormat, ReleaseDeclaration

DATA = Path(__file__).parents[1] / "data"


class Sample(NamedTuple):
    """The declarations, their texts by (source, locator), and the dead letters as (source, reason)."""

    declarations: list[Declaration]
    texts: dict[tuple[str, str], str]
    dead_letters: list[tuple[str, str]]


def _generator() -> ModuleType:
    spec = importlib.util.spec_from_file_location("generate", DATA / "generate.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["generate"] = module
    spec.loader.exec_module(module)
    return module


generate = _generator()


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Sample:
    folder = tmp_path_factory.mktemp("data")
    shutil.copytree(DATA / "sources", folder / "sources")
    generate.write(folder / "corpora")
    declarations = load_folder(folder / "sources")
    texts: dict[tuple[str, str], str] = {}
    dead_letters: list[tuple[str, str]] = []
    for declaration in declarations:
        source = declaration.source
        names = {path: name for name, path in named_corpus_files(declaration).items()}
        for split in corpus.plan(names, source.corpus):
            for batch in corpus.read(split.parts, source.corpus):
                columns = batch.texts.select(["locator", "text"]).to_pydict().values()
                texts |= {(source.id, locator): text for locator, text in zip(*columns, strict=True)}
                dead_letters += [(source.id, reason) for _, reason in batch.dead_letters]
    return Sample(declarations, texts, dead_letters)


def shingles(text: str) -> set[str]:
    plain = re.sub(r"\s", "", unicodedata.normalize("NFKC", text).lower())
    return {plain[i : i + 5] for i in range(max(1, len(plain) - 4))}


def similar_pairs(texts: list[str], threshold: float) -> Iterator[tuple[int, int, float]]:
    """Every pair of texts at or above a Jaccard similarity, by counting the shingles they share."""
    sets = [shingles(text) for text in texts]
    sizes = np.array([len(one) for one in sets])
    holders: dict[str, list[int]] = {}
    for number, one in enumerate(sets):
        for shingle in one:
            holders.setdefault(shingle, []).append(number)
    arrays = {shingle: np.array(numbers) for shingle, numbers in holders.items() if len(numbers) > 1}
    for number, one in enumerate(sets):
        held = [arrays[shingle] for shingle in one if shingle in arrays]
        shared = np.bincount(np.concatenate([*held, [number]]), minlength=len(sets))[:number]
        similarity = shared / (sizes[:number] + len(one) - shared)
        yield from ((int(i), number, float(similarity[i])) for i in np.flatnonzero(similarity >= threshold))


# ---------------------------------------------------------------------------- the generator


def test_the_corpora_are_the_same_bytes_every_time(tmp_path: Path) -> None:
    environment = os.environ | {"PYTHONHASHSEED": "1", "PYTHONPATH": str(DATA.parent), "TZ": "Asia/Shanghai"}
    command = [sys.executable, str(DATA / "generate.py"), str(tmp_path)]
    subprocess.run(command, check=True, env=environment, capture_output=True)
    written = {
        path.relative_to(tmp_path).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in tmp_path.rglob("*")
        if path.is_file()
    }
    assert written == {name: hashlib.sha256(data).hexdigest() for name, data in generate.sample().items()}


def test_writing_again_leaves_nothing_of_before(tmp_path: Path) -> None:
    stale = tmp_path / "town-notices-zh" / "stale.txt"
    stale.parent.mkdir()
    stale.write_text("stale")
    other = tmp_path / "another.txt"
    other.write_text("not ours")
    assert generate.write(tmp_path) == len(generate.sample())
    assert not stale.exists()
    assert other.exists()


def test_a_text_keeps_its_topic_and_a_sentence_does_not_say_a_thing_twice() -> None:
    grammar = generate.read_grammar("travel-en")
    sentence = grammar.fill("{place} and {place}", {}, generate.random.Random(0))
    assert len(set(sentence.split(" and "))) == 2


# ---------------------------------------------------------------------------- the corpora


def test_there_are_enough_sources_and_documents_of_every_format(sample: Sample) -> None:
    assert len(sample.declarations) == 50
    assert len(sample.texts) > 4000
    assert {d.source.corpus.format for d in sample.declarations} == set(CorpusFormat)
    names = {name for d in sample.declarations for name in d.source.corpus.paths}
    assert any(name.endswith(".gz") for name in names) and any(name.endswith(".zst") for name in names)


def test_every_corpus_belongs_to_a_declaration(sample: Sample) -> None:
    declared = {name for d in sample.declarations for name in named_corpus_files(d)}
    assert declared == {f"../corpora/{name}" for name in generate.sample()}


def test_every_piece_of_evidence_is_used(sample: Sample) -> None:
    used = {e.file for d in sample.declarations for e in d.source.evidence}
    kept = {p.relative_to(DATA / "sources").as_posix() for p in (DATA / "sources/evidence").rglob("*.*")}
    assert used == kept


def test_what_cannot_be_read_becomes_a_dead_letter(sample: Sample) -> None:
    counted = Counter(source for source, _ in sample.dead_letters)
    assert counted == {
        "essay-contest-zh": 8,
        "lantern-faq-en": 2,
        "shop-dialogues-zh": 1,
        "town-notices-zh": 1,
    }
    assert Counter(reason for _, reason in sample.dead_letters)["not UTF-8"] == 5


def test_every_personal_value_is_a_reserved_one(sample: Sample) -> None:
    texts = list(sample.texts.values())
    numbers = pa.array([i.to_bytes(16, "big") for i in range(len(texts))], pa.binary())
    detector = Detector(Secret.generate())
    findings, scanned = detector.findings(pa.array(texts), numbers, "sample")
    assert all(scanned)
    reserved = {value for values in RESERVED.values() for value in values}
    found = Counter()
    for row in findings.to_pylist():
        value = texts[int.from_bytes(row["document_id"], "big")][row["start"] : row["end"]]
        assert value in reserved, row["entity_type"]
        found[row["entity_type"]] += 1
    assert set(found) == set(RESERVED)


def test_only_what_was_copied_is_alike(sample: Sample) -> None:
    keys = list(sample.texts)
    alike: Counter[tuple[str, str]] = Counter()
    for one, other, similarity in similar_pairs(list(sample.texts.values()), 0.5):
        pair = (keys[one][0], keys[other][0])
        alike[pair] += similarity >= 0.8
        assert similarity >= 0.9 or pair == ("harbour-board-archive-en", "harbour-forum-crawl-en"), (
            keys[one],
            keys[other],
        )
        assert similarity >= 0.9 or similarity < 0.6
    assert +alike == {
        ("harbour-board-archive-en", "harbour-forum-crawl-en"): 40,
        ("kitchen-recipes-en", "recipe-reprints-en"): 6,
        ("essay-contest-zh", "noncommercial-essays-zh"): 2,
    }


def test_near_copies_and_lookalikes_are_as_near_as_they_say() -> None:
    crawled, other = generate.Authors().texts("forum-en", 2)

    def similarity(text: str) -> float:
        one, two = shingles(str(crawled)), shingles(text)
        return len(one & two) / len(one | two)

    assert 1 > similarity(generate.near_copy(crawled, 1)) > similarity(generate.near_copy(crawled, 2)) > 0.85
    assert 0.2 < similarity(generate.lookalike(crawled, other)) < 0.7


# ---------------------------------------------------------------------------- what is said of them


def test_the_readme_tells_every_source_its_documents_and_its_rules(sample: Sample) -> None:
    readme = (DATA / "README.md").read_text(encoding="utf-8")
    told = re.findall(r"^\| ([a-z0-9-]+) \| (\d+) \| ([^|]+) \| ([^|]+) \|$", readme, re.MULTILINE)
    assert {source: int(count) for source, count, _, _ in told} == Counter(source for source, _ in sample.texts)
    known = {rule.id for rule in load_policy("cn-genai-measures").rules}
    named = {rule for *_, rules in told for rule in rules.split(" · ") if rules != "none"}
    assert named <= known
    unshown = {"CN-TAINT-UNVERIFIED", "CN-TAINT-INCOMPLETE", "CN-TAINT-EXCERPT"}
    assert all(rule in readme for rule in known)
    assert known - named - unshown == {r.id for r in load_policy("cn-genai-measures").rules if r.scope == "release"}


def test_each_declaration_says_first_what_it_shows() -> None:
    readme = (DATA / "README.md").read_text(encoding="utf-8")
    for path in sorted((DATA / "sources").glob("*.yaml")):
        first = path.read_text(encoding="utf-8").splitlines()[0]
        assert first.startswith("# Shows: ") and first.removeprefix("# Shows: ").removesuffix(".") in readme


def test_requests_name_documents_that_are_there_except_one(sample: Sample) -> None:
    named = [(d.source.id, locator) for d in sample.declarations for r in d.source.requests for locator in r.locators]
    assert len(named) == 5
    assert {source for source, locator in named if (source, locator) not in sample.texts} == {"paused-wiki-en"}


def test_the_refused_release_is_a_declaration() -> None:
    assert read(DATA / "releases/refused.yaml", ReleaseDeclaration).export_to == "SG"


# ---------------------------------------------------------------------------- real data


def test_the_declarations_of_real_data_hold(real_data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REAL_DATA", str(real_data))
    declarations = {d.source.id: d for d in load_folder(DATA / "real")}
    assert len(declarations) == 7
    cards = named_corpus_files(declarations["dataset-cards"])
    assert len(cards) == 1025
    assert all(name.startswith("${REAL_DATA}/hf_cards/") for name in cards)
    for declaration in declarations.values():
        files = {path: name for name, path in named_corpus_files(declaration).items()}
        first = next(corpus.read(corpus.plan(files, declaration.source.corpus)[0].parts, declaration.source.corpus))
        assert first.texts.num_rows > 0
        assert not first.dead_letters
