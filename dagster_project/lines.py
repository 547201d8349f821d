"""A run as a few lines on stderr, in place of Dagster's event log."""

import logging

import click
import dagster as dg
from dagster import DagsterEventType


class Lines(logging.Handler):
    """One line when an asset starts, one for each message of it, one for each check."""

    def __init__(self, assets: set[str]):
        super().__init__()
        self.assets = assets

    def emit(self, record: logging.LogRecord) -> None:
        meta = getattr(record, "dagster_meta", {})
        step, event = meta.get("step_key"), meta.get("dagster_event")
        match event and event.event_type:
            case None if step and record.levelno >= logging.INFO:
                click.echo(f"  {meta['orig_message']}", err=True)
            case DagsterEventType.STEP_START if step in self.assets:
                click.echo(step.replace("_", " "), err=True)
            case DagsterEventType.ASSET_CHECK_EVALUATION:
                check = event.event_specific_data
                answer = "yes" if check.passed else "NO"
                click.echo(f"  {check.check_name.replace('_', ' ')}: {answer}", err=True)


@dg.logger(description="What a person who waits wants to know.")
def lines(context: dg.InitLoggerContext) -> logging.Logger:
    """The logger of `provenance run`."""
    assert context.job_def is not None
    keys = context.job_def.asset_layer.executable_asset_keys
    logger = logging.Logger("provenance", logging.DEBUG)
    logger.addHandler(Lines({key.to_python_identifier() for key in keys}))
    return logger
