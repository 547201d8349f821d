"""The folder of recognisers as a Presidio user takes it: by its registry file, into a stock engine."""

import re
from collections import Counter

import pytest
import stock
import yaml
from presidio_analyzer.recognizer_registry.recognizers_loader_utils import RecognizerListLoader

from detectors.recognisers import LANGUAGES, RECOGNISERS, REGISTRY
from detectors.reserved import CARRIERS, RESERVED


@pytest.fixture(scope="module")
def engine():
    """An engine as the README of the folder makes it."""
    return stock.engine()


def test_the_file_lists_every_recogniser_once_in_order():
    listed = [entry["name"] for entry in yaml.safe_load(REGISTRY.read_text("utf-8"))["recognizers"]]
    assert listed == [recogniser.__name__ for recogniser in RECOGNISERS]


def test_no_recogniser_has_the_name_of_another_of_presidios():
    """Presidio takes any class of the name it is given."""
    names = Counter(recogniser.__name__ for recogniser in RecognizerListLoader.get_all_existing_recognizers())
    assert not [recogniser.__name__ for recogniser in RECOGNISERS if names[recogniser.__name__] > 1]


def test_each_is_registered_for_every_language(engine):
    registered = [(type(recogniser), recogniser.supported_language) for recogniser in engine.registry.recognizers]
    expected = [(recogniser, language) for recogniser in RECOGNISERS for language in LANGUAGES]
    assert Counter(registered) == Counter(expected)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", RESERVED)
def test_a_stock_engine_finds_every_reserved_value(engine, kind, language):
    for value in RESERVED[kind]:
        text = CARRIERS[kind][language].format(value)
        assert kind in {result.entity_type for result in engine.analyze(text, language, entities=[kind])}, value


def test_a_name_of_ones_own_stands_in_the_findings():
    recogniser = RECOGNISERS[0](supported_language="en", name="ours")
    (found,) = recogniser.analyze(f"ID {RESERVED[recogniser.entity][0]}", [recogniser.entity])
    assert found.recognition_metadata["recognizer_name"] == "ours"


def test_the_readme_of_the_folder_runs(capsys):
    (block,) = re.findall(
        r"^```python\n(.*?)^```$", (REGISTRY.parent / "README.md").read_text(), re.MULTILINE | re.DOTALL
    )
    exec(block, {})
    told = capsys.readouterr().out
    assert "CN_RESIDENT_ID" in told
    assert "PHONE_NUMBER" in told
