"""Everything Dagster is told: assets, checks, the one job, and where its settings come from."""

import dagster as dg

from dagster_project import assets, checks
from dagster_project.lines import lines
from dagster_project.sensors import declared_sources
from dagster_project.settings import Settings

provenance_job = dg.define_asset_job(
    "provenance_job",
    description="Register, ingest, find near-duplicates, decide, release, sign; partitions are the sources.",
    executor_def=dg.in_process_executor,
)
"""The job that `provenance run` executes and the UI launches."""

defs = dg.Definitions(
    assets=dg.load_assets_from_modules([assets]),
    asset_checks=dg.load_asset_checks_from_modules([checks]),
    jobs=[provenance_job],
    sensors=[declared_sources],
    loggers={"console": dg.colored_console_logger, "lines": lines},
    resources={
        "settings": Settings(
            ledger=dg.EnvVar("PROVENANCE_LEDGER"),
            sources=dg.EnvVar("PROVENANCE_SOURCES"),
            release=dg.EnvVar("PROVENANCE_RELEASE"),
        )
    },
)
