"""How a Beam job is run, and how long it has to go."""

import ctypes
import logging
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from os import cpu_count
from typing import Any

import apache_beam as beam
import pyarrow as pa
from apache_beam.options.pipeline_options import PipelineOptions

from provenance.errors import ProvenanceError

DEFAULT_RUNNER = "FnApiRunner"
"""Named on purpose: Beam's own default first tries to download a Go binary."""


BYTES_PER_PROCESSOR = 4 << 20


def is_worth_forks(size: int) -> bool:
    """Whether a local job that reads so many bytes is done sooner by several processes."""
    return size >= BYTES_PER_PROCESSOR * (cpu_count() or 1) > BYTES_PER_PROCESSOR


def pipeline(beam_args: list[str]) -> beam.Pipeline:
    """A pipeline with the user's Beam options, on the local runner unless they name another.

    Raises `ProvenanceError` for an option that Beam does not know: it would drop it without a word.
    """
    logging.getLogger("apache_beam").setLevel(logging.ERROR)
    options = PipelineOptions(beam_args)
    if not beam_args:
        return beam.Pipeline(runner=DEFAULT_RUNNER, options=options)
    if not beam_args[0].startswith("--"):
        raise ProvenanceError(f"{beam_args[0]}: no argument of this command and no option of Beam; see --help")
    given = options.get_all_options(retain_unknown_options=True)
    unknown = sorted(given.keys() - options.get_all_options().keys())
    if unknown:
        raise ProvenanceError(f"--{unknown[0]}: neither an option of this command nor one of Beam's; see --help")
    try:
        return beam.Pipeline(runner=given["runner"] or DEFAULT_RUNNER, options=options)
    except ValueError as error:
        raise ProvenanceError(f"--runner: Beam refuses it: {error}") from error


class Spread(beam.PTransform):
    """The items, each to whichever worker is free: what `beam.Create` does in a dozen steps, which a local job takes
    longer to plan than to do."""

    def __init__(self, items: Iterable[object]):
        super().__init__()
        self.items = list(items)

    def expand(self, start: beam.Pipeline) -> beam.PCollection:
        numbered = start | beam.Create(list(enumerate(self.items)), reshuffle=False)
        return numbered | beam.GroupByKey() | beam.FlatMap(_items).with_output_types(Any)


def _items(numbered: tuple[int, Iterable[object]]) -> Iterable[object]:
    return numbered[1]


def give_back() -> None:
    """Give the system the memory that a job has freed: Arrow keeps some, and glibc in an arena for each thread."""
    pa.default_memory_pool().release_unused()
    with suppress(AttributeError):  # another C library
        ctypes.CDLL(None).malloc_trim(0)


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
