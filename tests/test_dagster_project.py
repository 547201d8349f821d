"""The Dagster definitions: one job over six assets, and what is checked after each."""

import subprocess
import sys
from pathlib import Path

import dagster as dg
import pytest

from dagster_project.definitions import defs, provenance_job
from dagster_project.report import line, markdown, metadata
from dagster_project.sensors import declared_sources
from dagster_project.settings import Settings
from provenance.errors import DeclarationError
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
    command = [
        sys.executable,
        "-m",
        "dagster",
        "definitions",
        "validate",
        "-m",
        "dagster_project.definitions",
    ]
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


def test_a_result_is_told_in_one_line() -> None:
    assert line(StageResult("ingest", "a", 3, True, {"documents": 1200})) == "a: 1,200 documents (entry 3)"
    assert line(StageResult("decide", "_", 3, False, {"cleared": 1})) == "1 cleared (unchanged since entry 3)"


def test_metadata_sums_counts_over_results() -> None:
    one, two = (StageResult("register", n, e, e > 1, {"evidence": e}) for n, e in (("a", 1), ("b", 2)))
    assert metadata(one, two) == {"evidence": 3, "committed": 1, "entry": 2}


def test_a_markdown_table_keeps_its_cells_apart() -> None:
    assert (
        markdown([{"rule": "A|B", "documents": None}]) == "| rule | documents |\n| --- | --- |\n| A\\|B | – |"
    )
    assert markdown([]) == "none"
