"""The verbs that read text: `ingest`, `near-duplicates`, `release`."""

from datetime import date
from pathlib import Path

import click

from provenance.cli.options import (
    as_of_option,
    emit_stages,
    format_option,
    keys_option,
    ledger_option,
    models_option,
    policy_option,
    releases_folder,
    releases_option,
    sources_option,
)

BEAM_HELP = "Further arguments are Beam's own, such as --runner or --direct_num_workers."


@click.command(context_settings={"ignore_unknown_options": True}, epilog=BEAM_HELP)
@ledger_option
@keys_option
@sources_option
@models_option
@as_of_option
@format_option
@click.argument("beam_args", nargs=-1, type=click.UNPROCESSED)
def ingest(
    ledger_url: str,
    keys: Path | None,
    sources: Path,
    models: Path | None,
    as_of: date,
    form: str,
    beam_args: tuple[str, ...],
) -> None:
    """Read the corpora of registered sources and commit the facts about them."""
    from pipelines.ingest import ingest as ingest_sources
    from provenance.declarations import load_folder
    from provenance.ledger import Ledger
    from provenance.progress import shown

    ledger = Ledger.open(ledger_url)
    results = ingest_sources(ledger, load_folder(sources), keys, list(beam_args), as_of, shown, models)
    emit_stages(list(results), form)


@click.command(context_settings={"ignore_unknown_options": True}, epilog=BEAM_HELP)
@ledger_option
@keys_option
@sources_option
@policy_option
@as_of_option
@click.option("--memory", type=click.IntRange(min=1), default=2048, show_default=True, metavar="MIB",
              help="What it may hold at a time, beside some 200 bytes a text that has a near-duplicate.")  # fmt: skip
@click.option("--afresh", is_flag=True, help="Compare everything again, not only what has changed.")
@format_option
@click.argument("beam_args", nargs=-1, type=click.UNPROCESSED)
def near_duplicates(
    ledger_url: str,
    keys: Path | None,
    sources: Path,
    policy_name: str,
    as_of: date,
    memory: int,
    afresh: bool,
    form: str,
    beam_args: tuple[str, ...],
) -> None:
    """Find and verify near-duplicates across all sources; only what changed is compared, with everything."""
    from pipelines.near_duplicates import search
    from provenance.declarations import load_folder
    from provenance.ledger import Ledger
    from provenance.policy import load_policy
    from provenance.progress import shown

    policy = load_policy(policy_name)
    ledger = Ledger.open(ledger_url)
    declared = load_folder(sources)
    result = search(ledger, declared, policy, keys, list(beam_args), as_of, shown, memory << 20, afresh)
    emit_stages([result], form)


@click.command(context_settings={"ignore_unknown_options": True}, epilog=BEAM_HELP)
@ledger_option
@keys_option
@sources_option
@policy_option
@as_of_option
@format_option
@click.argument("beam_args", nargs=-1, type=click.UNPROCESSED)
def excerpts(
    ledger_url: str,
    keys: Path | None,
    sources: Path,
    policy_name: str,
    as_of: date,
    form: str,
    beam_args: tuple[str, ...],
) -> None:
    """Find passages of excluded texts within other documents; reads all corpora again."""
    from pipelines.excerpts import find_excerpts
    from provenance.declarations import load_folder
    from provenance.ledger import Ledger
    from provenance.policy import load_policy
    from provenance.progress import shown

    ledger, policy = Ledger.open(ledger_url), load_policy(policy_name)
    emit_stages([find_excerpts(ledger, load_folder(sources), policy, keys, list(beam_args), as_of, shown)], form)


@click.command(context_settings={"ignore_unknown_options": True}, epilog=BEAM_HELP)
@click.argument("name")
@ledger_option
@keys_option
@sources_option
@releases_option
@click.option("--declaration", type=click.Path(exists=True, dir_okay=False, path_type=Path), metavar="FILE",
              help="What the release is for: export, recipient, base model, public service.")  # fmt: skip
@format_option
@click.argument("beam_args", nargs=-1, type=click.UNPROCESSED)
def release(
    name: str,
    ledger_url: str,
    keys: Path | None,
    sources: Path,
    releases: Path | None,
    declaration: Path | None,
    form: str,
    beam_args: tuple[str, ...],
) -> None:
    """Write what was cleared as a dataset that carries its own proof."""
    from pipelines.release import release as write_release
    from provenance.declarations import load_folder, read
    from provenance.ledger import Ledger
    from provenance.progress import shown
    from provenance.records import ReleaseDeclaration

    ledger = Ledger.open(ledger_url)
    declared = read(declaration, ReleaseDeclaration) if declaration else None
    folder = releases_folder(ledger, releases)
    result = write_release(ledger, load_folder(sources), name, folder, keys, list(beam_args), declared, shown)
    emit_stages([result], form)
    click.echo("note: 'provenance checkpoint' signs the ledger and completes the proof", err=True)
