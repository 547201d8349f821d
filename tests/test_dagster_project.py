"""The Dagster definitions: one job over six assets, and what is checked after each."""

import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import dagster as dg
import pytest

from dagster_project import checks
from dagster_project.definitions import defs, provenance_job
from dagster_project.report import line, markdown, metadata
from dagster_project.sensors import declared_sources
from dagster_project.settings import Settings
from provenance.errors import DeclarationError
from provenance.ledger import Ledger
from provenance.records import (
    Acquisition,
    Canary,
    Claim,
    Corpus,
    CorpusFormat,
    Decision,
    Document,
    Evidence,
    Language,
    LawfulBasis,
    Licence,
    Outcome,
    PersonalInformation,
    PiiFinding,
    ReleasedDocument,
    Role,
    Sensitivity,
    Source,
    Title,
)
from provenance.schemas import to_table
from provenance.stages import StageResult

ROOT = Path(__file__).parent.parent
ROAD = ["sources", "documents", "near_duplicates", "decisions", "release", "checkpoint"]
DECLARATION = """
id: {id}
title: {{zh: 例, en: Example}}
acquisition: self_produced
corpus: {{paths: [text.txt], format: text}}
"""


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings over a folder that declares the sources `b` and `a`."""
    (tmp_path / "text.txt").write_text("text", "utf-8")
    for source_id in ("b", "a"):
        (tmp_path / f"{source_id}.yaml").write_text(DECLARATION.format(id=source_id), "utf-8")
    return Settings(ledger=str(tmp_path / "ledger"), sources=str(tmp_path), release="first")


def test_the_definitions_load_without_any_setting() -> None:
    """What `dagster definitions validate` does, without its servers."""
    loaded = "import dagster, dagster_project.definitions as d; dagster.Definitions.validate_loadable(d.defs)"
    command = [sys.executable, "-c", loaded]
    answer = subprocess.run(command, cwd=ROOT, env={"PYTHONPATH": str(ROOT)}, capture_output=True, text=True)
    assert answer.returncode == 0, answer.stderr


def test_the_job_takes_the_six_assets_in_the_order_of_the_road() -> None:
    graph = defs.resolve_asset_graph()
    order = [key.to_user_string() for keys in graph.toposorted_asset_keys_by_level for key in keys]
    assert order == ROAD
    job = defs.resolve_job_def(provenance_job.name)
    assert {key.to_user_string() for key in job.asset_layer.executable_asset_keys} == set(ROAD)


def test_every_check_is_a_sentence_about_its_asset() -> None:
    keys = defs.resolve_asset_graph().asset_check_keys
    assert {(key.asset_key.to_user_string(), key.name) for key in keys} == {
        ("documents", "every_recogniser_found_its_canaries"),
        ("decisions", "every_source_has_licence_basis_and_evidence_or_is_not_cleared"),
        ("release", "no_excluded_document_is_in_the_release"),
        ("checkpoint", "the_ledger_verifies"),
    }


def test_only_documents_are_partitioned_and_one_run_takes_all_sources() -> None:
    graph = defs.resolve_asset_graph()
    partitioned = [key for key in graph.get_all_asset_keys() if graph.get(key).is_partitioned]
    assert partitioned == [dg.AssetKey("documents")]
    assert graph.get(partitioned[0]).backfill_policy == dg.BackfillPolicy.single_run()


def test_the_sensor_makes_partitions_of_what_is_declared_and_drops_the_rest(settings: Settings) -> None:
    with dg.DagsterInstance.ephemeral() as instance:
        instance.add_dynamic_partitions("sources", ["gone", "a"])
        context = dg.build_sensor_context(instance=instance, resources={"settings": settings})
        added, deleted = declared_sources(context).dynamic_partitions_requests
    assert (added.partition_keys, deleted.partition_keys) == (["b"], ["gone"])


def test_a_partition_without_a_declaration_is_named(settings: Settings) -> None:
    assert [declaration.source.id for declaration in settings.declarations_of(["b", "a"])] == ["b", "a"]
    with pytest.raises(DeclarationError, match="no declaration of gone"):
        settings.declarations_of(["a", "gone"])


def keep(ledger: Ledger, table: str, *rows: object) -> None:
    """Commit rows of one table."""
    run = ledger.begin("test", table, str(ledger.size()), date(2026, 11, 22))
    ledger.commit(run, [ledger.write_segment(table, "a", to_table(table, rows))])


def decision(document_id: bytes, outcome: Outcome, source_id: str = "a") -> Decision:
    return Decision(document_id, source_id, b"digest", outcome, (), (), None, None, None, (), None)


def source(**particulars: Any) -> Source:
    """A source that may be cleared, but for the particulars."""
    grounds: dict[str, Any] = {
        "licence": Licence(verified="MIT"),
        "evidence": (Evidence("licence.txt", Claim.LICENCE, date(2026, 1, 1)),),
    }
    corpus = Corpus(("a.txt",), CorpusFormat.TEXT)
    return Source("a", Title("例", "Example"), Acquisition.OPEN_LICENCE, corpus, **grounds | particulars)


@pytest.mark.parametrize("outcome", list(Outcome)[:4])
def test_a_release_holds_only_what_is_cleared_or_redacted(ledger: Ledger, outcome: Outcome) -> None:
    keep(ledger, "decisions", decision(b"1", Outcome.CLEARED), decision(b"2", outcome))
    keep(ledger, "released_documents", ReleasedDocument("r", "a", b"1"), ReleasedDocument("r", "a", b"2"))
    kept = outcome in (Outcome.CLEARED, Outcome.REDACT)
    assert checks.none_of(ledger, checks.RELEASED_THOUGH_NOT_CLEARED, {"release": "r"}).passed == kept


def test_a_released_document_without_a_decision_does_not_pass(ledger: Ledger) -> None:
    keep(ledger, "released_documents", ReleasedDocument("r", "a", b"1"))
    assert not checks.none_of(ledger, checks.RELEASED_THOUGH_NOT_CLEARED, {"release": "r"}).passed
    assert checks.none_of(ledger, checks.RELEASED_THOUGH_NOT_CLEARED, {"release": "another"}).passed


@pytest.mark.parametrize(
    ("particulars", "outcome", "finding", "passes"),
    [
        ({}, Outcome.CLEARED, False, True),
        ({"licence": Licence(claimed="MIT")}, Outcome.CLEARED, False, False),  # claimed, not verified
        ({"licence": Licence(claimed="MIT")}, Outcome.QUARANTINED, False, True),  # and nothing is cleared
        ({"evidence": ()}, Outcome.CLEARED, False, False),  # nothing supports it
        ({}, Outcome.CLEARED, True, False),  # personal information without a basis
        ({}, Outcome.REDACT, True, True),  # masked, so none is needed
        (
            {"personal_information": PersonalInformation(lawful_basis=LawfulBasis.CONSENT)},
            "cleared",
            True,
            True,
        ),
    ],
)
def test_what_is_cleared_has_licence_basis_and_evidence(
    ledger: Ledger, particulars: dict[str, Any], outcome: str, finding: bool, passes: bool
) -> None:
    keep(ledger, "sources", source(**particulars))
    keep(ledger, "decisions", decision(b"1", Outcome(outcome)))
    if finding:
        whose = ("a", "EMAIL_ADDRESS", Sensitivity.GENERAL, Role.IDENTIFIER)
        found = PiiFinding(b"1", *whose, 0, 9, 1.0, "email 1", b"token", b"token")
        keep(ledger, "pii_findings", found)
    assert checks.none_of(ledger, checks.CLEARED_WITHOUT_GROUNDS).passed == passes


@pytest.mark.parametrize(("canaries", "passes"), [([True, True], True), ([True, False], False), ([], False)])
def test_every_recogniser_has_found_its_canary(ledger: Ledger, canaries: list[bool], passes: bool) -> None:
    read = Document(b"1", "a", "a.txt:1", b"digest", None, Language.ZH, "Hans", 9, 27, 0.0, 0.0, None, None, None, True)
    keep(ledger, "documents", read)
    keep(ledger, "canaries", *(Canary("a", f"recogniser {n}", "zh", found) for n, found in enumerate(canaries)))
    result = checks.none_of(ledger, checks.RECOGNISERS_NOT_FOUND)
    assert result.passed == passes


def test_a_ledger_that_was_altered_does_not_pass(ledger: Ledger) -> None:
    def answer() -> dg.AssetCheckResult:
        return checks.the_ledger_verifies(Settings(ledger=ledger.store.url, sources="", release="r"))

    assert answer().passed
    (Path(ledger.store.url) / "ledger.sql").write_text("SELECT 1", "utf-8")
    assert not answer().passed


def test_results_are_told_in_one_line() -> None:
    one = StageResult("register", "a", 3, True, {"evidence": 1200})
    two = StageResult("register", "_", 2, False, {"evidence": 34})
    assert line(one) == "a: 1,200 evidence (entry 3)"
    assert line(two) == "34 evidence (unchanged since entry 2)"
    assert line(one, two) == "2 in all: 1,234 evidence (1 new)"


def test_metadata_sums_counts_over_results() -> None:
    one, two = (StageResult("register", n, e, e > 1, {"evidence": e}) for n, e in (("a", 1), ("b", 2)))
    assert metadata(one, two) == {"evidence": 3, "committed": 1, "entry": 2}


def test_a_markdown_table_keeps_its_cells_apart() -> None:
    assert markdown([{"rule": "A|B", "documents": None}]) == "| rule | documents |\n| --- | --- |\n| A\\|B | – |"
    assert markdown([]) == "none"
