"""A stock Presidio engine with our recognisers, as the README of their folder makes it."""

from presidio_analyzer import AnalyzerEngine
from presidio_analyzer.nlp_engine import NlpEngine, NoOpNlpEngine
from presidio_analyzer.recognizer_registry import RecognizerRegistryProvider

from detectors.analyzer import THRESHOLD
from detectors.recognisers import LANGUAGES, REGISTRY


def engine(nlp_engine: NlpEngine | None = None) -> AnalyzerEngine:
    """One with the registry file, and without a model unless one is given."""
    without = NoOpNlpEngine(models=[{"lang_code": language, "model_name": ""} for language in LANGUAGES])
    return AnalyzerEngine(
        registry=RecognizerRegistryProvider(conf_file=REGISTRY).create_recognizer_registry(),
        nlp_engine=nlp_engine or without,
        supported_languages=list(LANGUAGES),
        default_score_threshold=THRESHOLD,
    )
