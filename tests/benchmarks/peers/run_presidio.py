"""Presidio as it comes: its default recognisers, those of the United States among them, over a blank spaCy pipeline.

`AnalyzerEngine()` would download a model, and its e-mail recogniser a list of domains' suffixes: neither is had here.
For Chinese the same recognisers are registered, as its documentation says to, and the region CN for telephones.
"""

import spacy
import tldextract
import turns
from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
from presidio_analyzer.nlp_engine import SpacyNlpEngine
from presidio_analyzer.predefined_recognizers import PhoneRecognizer

tldextract.extract = tldextract.TLDExtract(suffix_list_urls=())
LANGUAGES = ("zh", "en")


class BlankSpacyNlpEngine(SpacyNlpEngine):
    """spaCy's tokeniser alone."""

    def __init__(self) -> None:
        super().__init__(models=[{"lang_code": language, "model_name": "blank"} for language in LANGUAGES])

    def load(self) -> None:
        self.nlp = {language: spacy.blank(language) for language in LANGUAGES}


def engine() -> AnalyzerEngine:
    registry = RecognizerRegistry(supported_languages=list(LANGUAGES))
    registry.load_predefined_recognizers(languages=["en"])
    for recogniser in registry.get_recognizers("en", all_fields=True):
        regions = {"supported_regions": ("CN", "US")} if isinstance(recogniser, PhoneRecognizer) else {}
        registry.add_recognizer(type(recogniser)(supported_language="zh", **regions))
    return AnalyzerEngine(registry=registry, nlp_engine=BlankSpacyNlpEngine(), supported_languages=list(LANGUAGES))


_ENGINE = engine()


def spans(text: str, language: str) -> turns.Spans:
    found = _ENGINE.analyze(text, language)
    return [(result.start, result.end, result.entity_type) for result in found]


if __name__ == "__main__":
    turns.serve(spans)
