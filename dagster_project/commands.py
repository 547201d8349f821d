"""`provenance run`: the Dagster job in this process, without a server and without a home folder."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click
import dagster as dg

from provenance.canonical import canonical_digest
from provenance.cli.options import (
    as_of_option,
    emit,
    format_option,
    keys_option,
    ledger_option,
    models_option,
    policy_option,
    releases_option,
    sources_option,
)
from provenance.declarations import load_folder
from provenance.errors import LedgerError, ProvenanceError
from provenance.init import open_or_init
from provenance.release import require_name

if TYPE_CHECKING:
    from dagster_project.settings import Settings


class CheckFailed(ProvenanceError):
    """An asset check did not hold of what was just made."""

    exit_code = 1


@click.command(
    context_settings={"ignore_unknown_options": True},
    epilog="Further arguments are Beam's own, such as --runner or --direct_num_workers.",
)
@ledger_option
@sources_option
@click.option("--release", required=True, metavar="NAME", help="The release to write.")
@releases_option
@click.option(
    "--declaration",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FILE",
    help="What the release is for, as YAML.  [default: plain and domestic]",
)
@keys_option
@models_option
@policy_option
@as_of_option
@format_option
@click.argument("beam_args", nargs=-1, type=click.UNPROCESSED)
@click.pass_context
def run(
    ctx: click.Context,
    ledger_url: str,
    sources: Path,
    release: str,
    releases: Path | None,
    declaration: Path | None,
    keys: Path | None,
    models: Path | None,
    policy_name: str,
    as_of: date,
    form: str,
    beam_args: tuple[str, ...],
) -> None:
    """Run the whole road: register, ingest, near-duplicates, decide, release, checkpoint.

    What is done already is not done again: after a success nothing new is committed, and after a crash the
    same command completes the run. The release's name is the run's: a repeat judges by the date of the first try.
    A ledger that is not there yet is made.
    """
    from dagster_project.settings import Settings
    from provenance.summary import summary

    require_name(release)
    load_folder(sources)
    ledger, made = open_or_init(ledger_url, keys)
    if made:
        click.echo(
            f"made the ledger {ledger.origin} at {ledger.store.url}; its public key is {ledger.vkey}",
            err=True,
        )
    begun_on = ledger.begin("run", release, canonical_digest({"release": release}), as_of).as_of
    if begun_on != as_of:
        if ctx.get_parameter_source("as_of") is click.core.ParameterSource.COMMANDLINE:
            raise LedgerError(f"release '{release}': begun as of {begun_on}, not {as_of}; choose another name")
        click.echo(f"judging as of {begun_on}, when the run of release '{release}' began", err=True)
    settings = Settings(
        ledger=ledger_url,
        sources=str(sources),
        release=release,
        releases=releases and str(releases),
        declaration=declaration and str(declaration),
        keys_folder=keys and str(keys),
        models=models and str(models),
        policy=policy_name,
        as_of=begun_on.isoformat(),
        beam_args=list(beam_args),
    )
    folder = settings.releases_path / release
    failed = execute(settings)
    emit({**summary(settings.open_ledger()), "release_folder": str(folder)}, form)
    if failed:
        raise CheckFailed("\n".join(failed))


def execute(settings: "Settings") -> list[str]:
    """Execute the job for every declared source; gives a line for each asset check that did not hold.

    The partitions are made before the launch, in an instance of its own, so that the range from the first to
    the last of them is exactly what is declared, whatever the ledger already holds.
    """
    click.echo("loading Beam, Dagster and the recognisers", err=True)
    from dagster_project.assets import source_partitions
    from dagster_project.definitions import defs, provenance_job

    source_ids = [declaration.source.id for declaration in settings.declarations()]
    with dg.DagsterInstance.ephemeral(settings={"telemetry": {"enabled": False}}) as instance:
        instance.add_dynamic_partitions(source_partitions.name, source_ids)
        partitions = instance.get_dynamic_partitions(source_partitions.name)
        result = defs.resolve_job_def(provenance_job.name).execute_in_process(
            run_config={"loggers": {"lines": {}}},
            instance=instance,
            tags={
                "dagster/asset_partition_range_start": partitions[0],
                "dagster/asset_partition_range_end": partitions[-1],
            },
            resources={"settings": settings},
        )
    return [
        f"{check.asset_key.to_user_string()}: expected that {check.check_name.replace('_', ' ')}; found\n"
        f"{check.metadata['violations'].value}"
        for check in result.get_asset_check_evaluations()
        if not check.passed
    ]
