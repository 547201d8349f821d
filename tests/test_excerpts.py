"""A passage of an excluded text is found within whatever document holds it."""

import hashlib
import random
from pathlib import Path

import numpy as np
import pyarrow as pa
import pytest
from conftest import TODAY
from hypothesis import given, settings
from hypothesis import strategies as st
from small_road import edited, passage
from test_near_duplicates import POLICY, Corpora, new

from detectors.excerpts import LEAST, Passages
from detectors.fingerprint import Fingerprinter, Profile
from pipelines.excerpts import find_excerpts
from provenance import catalog
from provenance.declarations import load_folder
from provenance.judgement import judge

MAKER = Fingerprinter(Profile(shingle_length=3), hashlib.shake_256(b"a key for tests").digest(128))


def found(passages: list[str], documents: list[str], threshold: float = 0.5) -> list[tuple[int, int, int, float]]:
    """Document, text, paragraph and containment."""
    made = Passages.of(MAKER, pa.array(passages, pa.large_string()))
    excerpts = made.found_in(MAKER, pa.array(documents, pa.large_string()), threshold)
    texts, numbers = made.texts[excerpts.passages].tolist(), made.numbers[excerpts.passages].tolist()
    return sorted(zip(excerpts.documents.tolist(), texts, numbers, excerpts.containments.tolist(), strict=True))


SMALL = st.text(st.sampled_from("abc\n"), max_size=40)


@given(st.lists(SMALL, max_size=4), st.lists(SMALL, max_size=4), st.floats(0.1, 1.0))
@settings(deadline=None)
def test_every_passage_is_found_where_the_definition_has_it(
    texts: list[str], documents: list[str], threshold: float
) -> None:
    def shingles(text: str) -> set[str]:
        seen = "".join(text.split())
        return {seen[i : i + 3] for i in range(max(len(seen) - 2, 1))} if seen else set()

    expected = []
    for d, document in enumerate(documents):
        for t, text in enumerate(texts):
            cut = [text, *text.splitlines()] if len(text.splitlines()) > 1 else [text]
            for number, one in enumerate(cut):
                share = len(shingles(one) & shingles(document)) / max(len(shingles(one)), 1)
                if len(shingles(one)) >= LEAST and share >= threshold:
                    expected.append((d, t, number, share))
    assert found(texts, documents, threshold) == sorted(expected)


def test_a_poem_in_an_essay_and_a_paragraph_in_a_page_are_found() -> None:
    rng = random.Random(1)
    poem, page = passage(rng, 48), "\n".join(passage(rng, 80) for _ in range(5))
    essay = passage(rng, 900) + edited(rng, poem, 1) + passage(rng, 900)
    copied = passage(rng, 700) + "\n" + page.splitlines()[2] + "\n" + passage(rng, 200)
    assert [one[:3] for one in found([poem, page], [passage(rng, 900), essay, copied])] == [(1, 0, 0), (2, 1, 3)]


def test_headings_are_no_passages() -> None:
    assert found(["一、总则\n本章规定", "短"], ["一、总则\n本章规定什么" * 3]) == []


def test_nothing_is_found_among_nothing() -> None:
    assert found([], ["a text"]) == found(["abcdefghijklmnopqrstuvwxyz"], []) == []
    assert np.isfinite(Passages.of(MAKER, pa.array([], pa.large_string())).sizes).all()


@pytest.fixture
def corpora(tmp_path: Path) -> Corpora:
    return new(tmp_path)


def test_a_document_that_holds_an_excluded_text_is_quarantined_with_its_name(corpora: Corpora) -> None:
    rng = random.Random(2)
    poem = passage(rng, 60)
    corpora.ingest("bad", [poem, passage(rng, 200)], excluded=True)
    corpora.ingest("good", [passage(rng, 900) + poem + passage(rng, 900), passage(rng, 900)])
    corpora.search()
    declarations = [one for folder in sorted(corpora.root.glob("*/*.yaml")) for one in load_folder(folder.parent)]
    first = find_excerpts(corpora.ledger, declarations, POLICY, corpora.keys, [], TODAY)
    assert (first.committed, first.counts) == (True, {"excerpts": 1})
    assert not find_excerpts(corpora.ledger, declarations, POLICY, corpora.keys, [], TODAY).committed
    assert corpora.sql("SELECT source_a, source_b, digest_b, passage FROM excerpts") == [
        ("good", "bad", corpora.digest(poem), 0)
    ]
    connection = catalog.connect(corpora.ledger)
    judge(connection, POLICY, TODAY)
    judged = connection.sql("SELECT outcome, fired, partner_digest FROM judged_documents WHERE source_id = 'good'")
    assert sorted(judged.fetchall(), key=str) == [
        ("cleared", [], None), ("quarantined", ["CN-TAINT-EXCERPT"], corpora.digest(poem))
    ]  # fmt: skip
    assert not list(corpora.ledger.store.list("scratch"))
