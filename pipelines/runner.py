"""How a Beam job is run, and how long it has to go."""

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import apache_beam as beam
from apache_beam.options.pipeline_options import PipelineOptions

from provenance.errors import ProvenanceError

DEFAULT_RUNNER = "FnApiRunner"
"""Named on purpose: Beam's own default first tries to download a Go binary."""


def pipeline(beam_args: list[str]) -> beam.Pipeline:
    """A pipeline with the user's Beam options, on the local runner unless they name another."""
    logging.getLogger("apache_beam").setLevel(logging.ERROR)
    options = PipelineOptions(beam_args)
    known = options.get_all_options()
    unknown = sorted(options.get_all_options(retain_unknown_options=True).keys() - known.keys())
    if unknown:
        raise ProvenanceError(f"--{unknown[0]}: neither an option of this command nor one of Beam's; see --help")
    runner = options.get_all_options(drop_default=True).get("runner", DEFAULT_RUNNER)
    return beam.Pipeline(runner=runner, options=options)


@contextmanager
def watched(count: Callable[[], int], report: Callable[[int], None], every_seconds: float = 0.5) -> Iterator[None]:
    """Report while a job runs how much of it has been written: runners differ in what they tell, a store does not."""
    stop = threading.Event()

    def watch() -> None:
        while not stop.wait(every_seconds):
            report(count())

    thread = threading.Thread(target=watch, daemon=True)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join()
        report(count())
