"""Models a user brings: loaded from this machine only, proved on canaries, joined to what the recognisers find."""

import json
import logging
import shutil
import socket

import pyarrow as pa
import pytest
import spacy
import yaml
from conftest import TODAY
from small_road import CLEAN, EVIDENCE

from dagster_project.commands import run as run_verb
from detectors.analyzer import Detector
from detectors.models import Models
from detectors.recognisers.identifier import CHUNK
from detectors.reserved import RESERVED
from pipelines.commands import ingest as ingest_verb
from pipelines.facts import fact_finder
from pipelines.ingest import ingest
from provenance import catalog
from provenance.declarations import load_folder
from provenance.errors import DeclarationError, DetectorError
from provenance.keys import Secret
from provenance.register import register

NAME, PLACE = RESERVED["PERSON"][2], RESERVED["ADDRESS"][0]
CANARY = {"language": "zh", "entity_type": "PERSON", "text": f"昨天{NAME}没有来。"}
STORY = f"雨停了，{NAME}还站在桥上，想起从前的事。"
"""A name that no form tells: only a model finds it."""


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory):
    """A folder with a small spaCy pipeline that knows one name and one place."""
    folder = tmp_path_factory.mktemp("models") / "small"
    nlp = spacy.blank("zh")
    nlp.add_pipe("entity_ruler").add_patterns(
        [{"label": "PERSON", "pattern": list_of(NAME)}, {"label": "GPE", "pattern": list_of("虚构市")}]
    )
    nlp.to_disk(folder)
    return folder


def list_of(characters):
    return [{"ORTH": character} for character in characters]


def write(folder, models, mapping=None, **more):
    """A file of models in a folder."""
    configuration = {
        "nlp_engine_name": "spacy",
        "models": [{"lang_code": "zh", "model_name": str(models)}],
        "ner_model_configuration": {
            "model_to_presidio_entity_mapping": mapping or {"PERSON": "PERSON", "GPE": "ADDRESS"},
        },
    }
    stated = {"nlp_configuration": configuration, "canaries": [CANARY], **more}
    file = folder / "models.yaml"
    file.write_text(yaml.safe_dump({k: v for k, v in stated.items() if v is not None}, allow_unicode=True))
    return file


@pytest.fixture
def file(tmp_path, pipeline):
    """A file of models beside the folder that it names."""
    shutil.copytree(pipeline, tmp_path / "small")
    return write(tmp_path, "small")


def test_a_model_finds_what_has_no_form(file):
    (found,) = Models(file).find(STORY, "zh")
    assert (STORY[found.start : found.end], found.entity_type, found.score) == (NAME, "PERSON", 0.85)
    assert found.model == "SpacyRecognizer small"


def test_types_are_mapped_by_the_file(file):
    assert [found.entity_type for found in Models(file).find("虚构市很大", "zh")] == ["ADDRESS"]


@pytest.mark.parametrize(("language", "asked"), [("zh", True), ("en", False), ("other", True)])
def test_a_model_is_asked_about_its_language_and_about_none(file, language, asked):
    assert bool(list(Models(file).find(STORY, language))) == asked


def test_nothing_is_lost_or_doubled_at_the_seams_of_a_long_text(file):
    models = Models(file)
    for place in (0, CHUNK - 2, CHUNK - 1, CHUNK, 2 * CHUNK + 5):
        text = "无" * place + NAME + "无" * (2 * CHUNK)
        assert [(found.start, found.end) for found in models.find(text, "zh")] == [(place, place + len(NAME))]


def test_a_model_that_takes_too_long_or_fails_is_told_without_the_text(file, tmp_path):
    broken = Models(file)
    slow = Models(write(tmp_path, "small", seconds_per_document=0.0))
    with pytest.raises(DetectorError, match="took longer"):
        list(slow.find(STORY, "zh"))
    broken._engine.nlp = {"zh": lambda text: 1 / 0}
    with pytest.raises(DetectorError, match="found ZeroDivisionError") as error:
        list(broken.find(STORY, "zh"))
    assert NAME not in str(error.value)
    assert error.value.__cause__ is None


# ---------------------------------------------------------------------------- what is refused


def refused(file, match):
    with pytest.raises((DetectorError, DeclarationError), match=match) as error:
        Models(file)
    return str(error.value)


def test_a_model_that_is_not_here_is_refused_and_not_downloaded(tmp_path, monkeypatch):
    def refuse(*_, **__):
        raise AssertionError("something was fetched")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(spacy.cli, "download", refuse)
    told = refused(write(tmp_path, "zh_core_web_sm"), "model 'zh_core_web_sm': expected a folder")
    assert "fetch it yourself" in told


@pytest.mark.parametrize(
    ("stated", "says"),
    [
        # not here
        (
            {
                "nlp_engine_name": "transformers",
                "models": [{"lang_code": "zh", "model_name": {"spacy": "small", "transformers": "some/model"}}],
            },
            "model 'some/model': expected a folder",
        ),
        ({"nlp_engine_name": "stanza", "models": [{"lang_code": "zh", "model_name": "zh-hans"}]}, "model 'zh-hans'"),
        # here, but what runs it is not installed
        (
            {
                "nlp_engine_name": "transformers",
                "models": [{"lang_code": "zh", "model_name": {"spacy": "small", "transformers": "small"}}],
            },
            "'transformers' is not available",
        ),
        # no model, or none that Presidio knows
        ({"nlp_engine_name": "spacy", "models": [{"lang_code": "zh"}]}, "expected 'model_name'"),
        ({"nlp_engine_name": "mine", "models": [{"lang_code": "zh", "model_name": "small"}]}, "'mine' is not"),
        ({"models": [{"lang_code": "zh", "model_name": "small"}]}, "nlp_engine_name"),
    ],
)  # fmt: skip
def test_an_engine_that_cannot_be_had_is_refused_with_the_remedy(file, stated, says):
    document = yaml.safe_load(file.read_text())
    file.write_text(yaml.safe_dump({**document, "nlp_configuration": stated}, allow_unicode=True))
    refused(file, says)


@pytest.mark.parametrize(
    ("entry", "says"),
    [
        ({"name": "GLiNERRecognizer", "model_name": "some/gliner"}, "model 'some/gliner': expected a folder"),
        ({"name": "GLiNERRecognizer", "model_name": "small"}, "GLiNER is not installed"),
        ({"name": "HuggingFaceNerRecognizer", "model_name": "small"}, "transformers is not installed"),
        ({"name": "GLiNERRecognizer"}, "expected 'model_name'"),  # its default is on a hub
        ({"name": "AzureAILanguageRecognizer"}, "expected 'model_name'"),  # it would send texts away
        ({"name": "NobodysRecognizer", "model_name": "small"}, "Invalid recognizer registry"),
    ],
)
def test_a_recogniser_that_cannot_be_had_is_refused_with_the_remedy(file, entry, says):
    document = yaml.safe_load(file.read_text())
    file.write_text(yaml.safe_dump({**document, "recognizers": [entry]}, allow_unicode=True))
    refused(file, says)


def test_types_the_catalogue_does_not_know_are_refused(tmp_path, pipeline):
    refused(write(tmp_path, pipeline, {"PERSON": "PERSON", "GPE": "LOCATION"}), "found LOCATION; map")


@pytest.mark.parametrize(
    ("canaries", "says"),
    [
        ([{**CANARY, "text": "昨天没有人来。"}], "none in the sentences for SpacyRecognizer small in zh"),
        ([{**CANARY, "entity_type": "ADDRESS"}], "none in the sentences"),
        ([{**CANARY, "language": "en"}], "none in the sentences"),
        ([], "none in the sentences"),
        (None, "canaries"),
    ],
)
def test_a_model_that_finds_no_canary_is_refused(tmp_path, pipeline, canaries, says):
    assert NAME not in refused(write(tmp_path, pipeline, canaries=canaries), says)


def test_a_file_without_a_model_is_refused(tmp_path):
    (tmp_path / "models.yaml").write_text("canaries: []")
    refused(tmp_path / "models.yaml", "found no model")


# ---------------------------------------------------------------------------- what findings depend on


def test_the_identity_is_that_of_file_and_model(tmp_path, pipeline):
    shutil.copytree(pipeline, tmp_path / "small")
    before = Models(write(tmp_path, "small")).identity
    assert Models(write(tmp_path, "small")).identity == before
    assert Models(write(tmp_path, "small", {"PERSON": "PERSON"})).identity != before
    meta = tmp_path / "small" / "meta.json"
    meta.write_text(json.dumps({**json.loads(meta.read_text()), "description": "another"}))
    assert Models(write(tmp_path, "small")).identity != before


# ---------------------------------------------------------------------------- together with the recognisers


@pytest.fixture(scope="module")
def detector(tmp_path_factory, pipeline):
    """A detector with the small model."""
    return Detector(Secret.generate(), models=Models(write(tmp_path_factory.mktemp("file"), pipeline)))


def test_findings_of_a_model_are_rows_with_its_name_and_version(detector):
    texts = pa.array([STORY, f"姓名：{NAME}，电话13800138000", "nothing"], pa.large_string())
    table, scanned = detector.findings(texts, pa.array([bytes(16), b"1" * 16, b"2" * 16], pa.binary()), "demo")
    assert scanned == [True, True, True]
    rows = table.to_pylist()
    assert [(row["document_id"][:1], row["entity_type"]) for row in rows] == [
        (b"\0", "PERSON"),
        (b"1", "PERSON"),
        (b"1", "PHONE_NUMBER"),
    ]
    assert rows[0]["recogniser"].startswith("SpacyRecognizer small ")
    assert rows[0]["subject"] == rows[1]["subject"]


def test_a_model_reads_what_the_recognisers_read(detector):
    hidden = f"雨停了，{NAME[0]}\u200b**{NAME[1:]}**还站在桥上。"
    (span,) = detector.spans(hidden)
    assert (span.value, hidden[span.start : span.end]) == (NAME, f"{NAME[0]}\u200b**{NAME[1:]}")


def test_a_model_has_canaries_in_its_languages(detector):
    assert ("SpacyRecognizer small", "zh", True) in detector.canaries
    assert not [name for name, language, _ in detector.canaries if name.startswith("Spacy") and language == "en"]


def test_names_of_files_are_masked_alike_with_a_model_and_without(detector):
    assert detector.mask_structured([f"{NAME}/13800138000.txt"]) == [f"{NAME}/<PHONE_NUMBER>.txt"]


def test_a_text_on_which_a_model_fails_is_held_and_not_quoted(detector, monkeypatch, caplog):
    monkeypatch.setattr(detector._models._engine, "nlp", {"zh": lambda text: 1 / 0})
    with caplog.at_level(logging.DEBUG):
        table, scanned = detector.findings(pa.array([STORY], pa.large_string()), pa.array([bytes(16)]), "demo")
    assert (table.num_rows, scanned) == (0, [False])
    assert NAME not in caplog.text


def test_a_change_of_models_reads_a_source_again(ledger, keys, file):
    folder = file.parent / "sources"
    folder.mkdir()
    (folder / "stories.jsonl").write_text(json.dumps({"text": STORY}))
    (folder / "licence.txt").write_text(EVIDENCE)
    (folder / "stories.yaml").write_text(CLEAN.format(paths="stories.jsonl"))
    declarations = load_folder(folder)
    register(ledger, declarations[0], TODAY)

    def read(models):
        (result,) = ingest(ledger, declarations, keys, [], TODAY, models=models)
        connection = catalog.connect(ledger)
        types = connection.execute("SELECT entity_type FROM pii_findings").fetchall()
        return result.committed, types, dict(connection.execute("SELECT recogniser, found FROM canaries").fetchall())

    committed, types, canaries = read(None)
    assert (committed, types, "SpacyRecognizer small" in canaries) == (True, [], False)
    committed, types, canaries = read(file)
    assert (committed, types, canaries["SpacyRecognizer small"]) == (True, [("PERSON",)], True)
    assert not read(file)[0]
    file.write_text(file.read_text() + "seconds_per_document: 30\n")
    fact_finder.cache_clear()
    assert read(file)[0]
    fact_finder.cache_clear()


@pytest.mark.parametrize("verb", [ingest_verb, run_verb])
def test_the_verbs_that_ingest_take_a_file_of_models(verb):
    (option,) = [parameter for parameter in verb.params if parameter.name == "models"]
    assert (option.opts, option.envvar) == (["--models"], "PROVENANCE_MODELS")
