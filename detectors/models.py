"""Models that a user brings: they find what has no form, such as a name in the middle of a story.

None is needed, none comes with the project and none is ever downloaded: a model that is not on this machine is refused.
A YAML file names them in Presidio's own words:

    nlp_configuration:            # of an NlpEngineProvider: spacy, transformers or stanza
      nlp_engine_name: spacy
      models: [{lang_code: zh, model_name: zh_core_web_sm}]
      ner_model_configuration:
        model_to_presidio_entity_mapping: {PERSON: PERSON, GPE: ADDRESS, LOC: ADDRESS}
        labels_to_ignore: [CARDINAL, DATE, ORG]
    recognizers:                  # of a RecognizerRegistryProvider: GLiNERRecognizer, HuggingFaceNerRecognizer
      - name: GLiNERRecognizer
        supported_languages: [zh]
        model_name: models/gliner
        entity_mapping: {person: PERSON, address: ADDRESS}
    canaries:                     # sentences: each model must find something in one of every language it is for
      - {language: zh, entity_type: PERSON, text: 昨天王示例没有来。}
    seconds_per_document: 60

Entity types are those of the catalogue. A model is a folder (relative to the file), an installed spaCy package, or what
the cache of Hugging Face holds; Stanza's lie in its own folder.
"""

import hashlib
import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import metadata, util
from pathlib import Path
from typing import Any, Literal, NamedTuple

import spacy
from presidio_analyzer import EntityRecognizer, RecognizerRegistry
from presidio_analyzer.nlp_engine import (
    NlpEngine,
    NlpEngineProvider,
    SpacyNlpEngine,
    StanzaNlpEngine,
    TransformersNlpEngine,
)
from presidio_analyzer.predefined_recognizers import SpacyRecognizer
from presidio_analyzer.recognizer_registry import RecognizerRegistryProvider

from detectors.catalogue import CATALOGUE
from detectors.recognisers.identifier import CHUNK, MARGIN
from provenance.declarations import read
from provenance.errors import DetectorError
from provenance.records import Language

_LIBRARIES = ("presidio-analyzer", "spacy", "gliner", "stanza", "transformers")
"""What runs models, of which another version may find other things."""


@dataclass(frozen=True)
class CanarySentence:
    """A sentence in which something of a type is to be found."""

    language: Literal["zh", "en"]
    entity_type: str
    text: str


@dataclass(frozen=True)
class ModelsFile:
    """What a file of models says. Configuration and recognisers are Presidio's, which reads them."""

    canaries: tuple[CanarySentence, ...]
    nlp_configuration: dict[str, Any] | None = None
    recognizers: tuple[dict[str, Any], ...] = ()
    seconds_per_document: float = 60.0


class ModelFinding(NamedTuple):
    """What a model found, in code points of the text it was given."""

    start: int
    end: int
    entity_type: str
    score: float
    model: str


class _Model(NamedTuple):
    """A recogniser of Presidio's for one language, by the name and version of the model it asks."""

    name: str
    version: str
    recogniser: EntityRecognizer


class Models:
    """The models of a file, loaded, each having found a canary. Raises `DetectorError` where one can't be had."""

    def __init__(self, file: Path) -> None:
        os.environ["HF_HUB_OFFLINE"] = "1"  # a model in a folder may name another one on a hub
        stated = read(file, ModelsFile)
        self._seconds = stated.seconds_per_document
        self._engine: NlpEngine | None = None
        try:
            self._models = [*self._of_engine(stated, file), *_of_recognisers(stated, file)]
        except DetectorError:
            raise
        except Exception as error:
            raise DetectorError(
                f"{file}: expected models that load, found {type(error).__name__}: {error}; install the library that "
                f"runs them, and write the file as Presidio documents it"
            ) from error
        _require_known_types(self._models, file)
        self.versions = {model.name: model.version for model in self._models}
        """Of each model by name: the beginning of the digest of its files."""
        self.canaries = [
            (model.name, model.recogniser.supported_language, self._finds_one_of(stated.canaries, model))
            for model in self._models
        ]
        """Of each model in each of its languages: name, language, whether it found something in a sentence of it."""
        silent = [f"{name} in {language}" for name, language, found in self.canaries if not found]
        if silent or not self._models:
            raise DetectorError(
                f"{file}: expected models that find a canary in each of their languages, found "
                f"{'none in the sentences for ' + ', '.join(silent) if silent else 'no model'}; give each a sentence "
                f"with something it knows, or leave it out"
            )
        libraries = [(name, metadata.version(name)) for name in _LIBRARIES if util.find_spec(name.replace("-", "_"))]
        depends_on = repr((file.read_bytes(), sorted(self.versions.items()), libraries))
        self.identity = f"models-1/{hashlib.sha256(depends_on.encode()).hexdigest()[:16]}"
        """What their findings depend on besides the text."""

    def find(self, text: str, language: str) -> Iterator[ModelFinding]:
        """What the models of a language find in a text; all of them where it is in none that is told.

        A long text is given to them in pieces that overlap. Raises `DetectorError` when one fails, or all take longer
        than the file allows.
        """
        deadline = time.monotonic() + self._seconds
        asked = [m for m in self._models if language in (m.recogniser.supported_language, Language.OTHER)]
        for start in range(0, len(text), CHUNK):
            begin = max(0, start - MARGIN)
            for model in asked:
                if time.monotonic() > deadline:
                    raise DetectorError(f"{model.name}: took longer than {self._seconds:g} s; see seconds_per_document")
                for found in self._ask(model, text[begin : start + CHUNK + MARGIN]):
                    if start <= begin + found.start < start + CHUNK:
                        yield found._replace(start=begin + found.start, end=begin + found.end)

    def _ask(self, model: _Model, text: str) -> list[ModelFinding]:
        recogniser: Any = model.recogniser
        artifacts = None
        try:
            if self._engine and isinstance(recogniser, SpacyRecognizer):  # as are those of Stanza and transformers
                artifacts = self._engine.process_text(text, recogniser.supported_language)
            results = recogniser.analyze(text, recogniser.supported_entities, artifacts)
        except Exception as error:  # noqa: BLE001
            # A foreign error may quote the text it failed on: only its type is told, and it is no cause of ours.
            raise DetectorError(f"{model.name}: expected findings, found {type(error).__name__}") from None
        return [ModelFinding(r.start, r.end, r.entity_type, float(r.score), model.name) for r in results]

    def _finds_one_of(self, sentences: tuple[CanarySentence, ...], model: _Model) -> bool:
        return any(
            found.entity_type == sentence.entity_type
            for sentence in sentences
            if sentence.language == model.recogniser.supported_language
            for found in self._ask(model, sentence.text)
        )

    def _of_engine(self, stated: ModelsFile, file: Path) -> Iterator[_Model]:
        """Loads the NLP engine; its models, one for a language."""
        if stated.nlp_configuration is None:
            return
        is_stanza = stated.nlp_configuration.get("nlp_engine_name") == StanzaNlpEngine.engine_name
        find = _stanza_model if is_stanza else _model_beside(file)
        models = [_located(model, find, file) for model in stated.nlp_configuration.get("models", ())]
        configuration = {**stated.nlp_configuration, "models": [model.entry for model in models]}
        engines = (SpacyNlpEngine, _LocalStanza, TransformersNlpEngine)
        self._engine = NlpEngineProvider(engines, nlp_configuration=configuration).create_engine()
        recogniser = RecognizerRegistry.get_nlp_recognizer(self._engine)
        for model in models:
            types = self._engine.get_supported_entities()
            asked = recogniser(supported_language=model.entry["lang_code"], supported_entities=types)
            yield _Model(f"{recogniser.__name__} {model.name}", model.version, asked)


class _LocalStanza(StanzaNlpEngine):
    """Stanza without its downloads, which a configuration can't turn off."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs, download_if_missing=False)


def _of_recognisers(stated: ModelsFile, file: Path) -> Iterator[_Model]:
    for entry in stated.recognizers:
        model = _located(entry, _model_beside(file), file)
        configuration = {"supported_languages": ["zh", "en"], "global_regex_flags": 0, "recognizers": [model.entry]}
        registry = RecognizerRegistryProvider(registry_configuration=configuration).create_recognizer_registry()
        for recogniser in registry.recognizers:
            yield _Model(f"{type(recogniser).__name__} {model.name}", model.version, recogniser)


def _require_known_types(models: list[_Model], file: Path) -> None:
    for model in models:
        if unknown := sorted(set(model.recogniser.supported_entities) - CATALOGUE.keys()):
            raise DetectorError(
                f"{file}: {model.name}: expected entity types of detectors/catalogue.py, found {', '.join(unknown)}; "
                f"map what the model says to one of them, such as 'LOC: ADDRESS'"
            )


# ---------------------------------------------------------------------------- where models lie

_Find = Callable[[str], tuple[str, Path] | None]
"""From a name to what Presidio is to call a model that is on this machine, and the folder of its files."""


class _Located(NamedTuple):
    """An entry of the file with its models as this machine has them, their name and the digest of their files."""

    entry: dict[str, Any]
    name: str
    version: str


def _located(entry: dict[str, Any], find: _Find, file: Path) -> _Located:
    """Raises `DetectorError` for a model that is not on this machine: a library would go and fetch it."""
    digest = hashlib.sha256()
    name = ""

    def local(said: str) -> str:
        nonlocal name
        found = find(said)
        if found is None:
            raise DetectorError(
                f"{file}: model '{said}': expected a folder, an installed package or a complete copy in the cache, "
                f"found none on this machine; nothing is downloaded: fetch it yourself and give its folder"
            )
        called, folder = found
        name = Path(said).name
        digest.update(_files_digest(folder))
        return called

    match entry.get("model_name"):
        case str(said):
            model_name: str | dict[str, str] = local(said)
        case {"spacy": str(tokens), "transformers": str(said)}:
            model_name = {"spacy": local(tokens), "transformers": local(said)}
        case _:
            raise DetectorError(f"{file}: expected 'model_name' for every model, found none for one; name it")
    located = {**entry, "model_name": model_name}
    if "tokenizer_name" in entry:
        located["tokenizer_name"] = local(entry["tokenizer_name"])
    return _Located(located, name, digest.hexdigest()[:16])


def _model_beside(file: Path) -> _Find:
    def find(name: str) -> tuple[str, Path] | None:
        folder = file.parent / name
        if folder.is_dir():
            return str(folder), folder
        if spacy.util.is_package(name):
            return name, spacy.util.get_package_path(name)
        return _cached_by_hugging_face(name)

    return find


def _cached_by_hugging_face(name: str) -> tuple[str, Path] | None:
    try:
        from huggingface_hub import snapshot_download

        folder = snapshot_download(name, local_files_only=True)
    except (ImportError, OSError, ValueError):
        return None
    return folder, Path(folder)


def _stanza_model(name: str) -> tuple[str, Path] | None:
    try:
        from stanza.resources.common import DEFAULT_MODEL_DIR
    except ImportError:
        return None
    folder = Path(DEFAULT_MODEL_DIR, name)
    return (name, folder) if folder.is_dir() else None


def _files_digest(folder: Path) -> bytes:
    """Of every file of a model, by its name and contents."""
    digest = hashlib.sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc"):
        with path.open("rb") as file:
            content = hashlib.file_digest(file, "sha256").digest()
        digest.update(path.relative_to(folder).as_posix().encode() + b"\0" + content)
    return digest.digest()
