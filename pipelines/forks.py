"""Work done by forks of this process, so that Python's lock lets every processor at it.

A fork of a process that has made its recognisers, tables and compiled kernels has them at once, in memory they share;
a process that Beam starts takes ten seconds to make its own. Where a system does not fork safely (any but Linux), or
another runner does the work, it is done where it is asked for.
"""

import ctypes
import multiprocessing
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from functools import partial
from os import cpu_count
from typing import Any, ParamSpec, TypeVar

import apache_beam as beam
from apache_beam.transforms.window import GlobalWindows

from provenance.errors import ProvenanceError

Given = ParamSpec("Given")
Result = TypeVar("Result")

PR_SET_PDEATHSIG = 1  # <sys/prctl.h>

AHEAD = 2 * (cpu_count() or 1)
"""How many elements forks work on or have worked on before their results are taken."""

_forks: ProcessPoolExecutor | None = None


@contextmanager
def forked() -> Iterator[None]:
    """While it lasts, `submit` has its work done by forks of this process as it is now, one for each processor."""
    global _forks
    if sys.platform != "linux":
        yield
        return
    before = _forks
    with ProcessPoolExecutor(cpu_count(), multiprocessing.get_context("fork"), _begin) as pool:
        pool.submit(int).result()  # forks them all, before a job has threads whose locks they would inherit
        _forks = pool
        try:
            yield
        finally:
            _forks = before


def submit(function: Callable[Given, Result], *args: Given.args, **kwargs: Given.kwargs) -> Callable[[], Result]:
    """Have a fork call the function, where there are any, or else do so when asked; what comes back gives its result,
    and raises `ProvenanceError` when the fork was killed."""
    if _forks is None:
        return partial(function, *args, **kwargs)
    return partial(_result, _forks.submit(function, *args, **kwargs))


def _result(future: "Future[Result]") -> Result:
    try:
        return future.result()
    except BrokenProcessPool as error:
        raise ProvenanceError(
            "a worker process was killed, most likely for want of memory; run again, with --direct_num_workers 1"
        ) from error


class ForkedDoFn(beam.DoFn):
    """A step whose work forks do, where there are any, a few elements ahead of what this process makes of it; so one
    worker is enough to keep all of them busy."""

    def submit(self, element: Any) -> Callable[[], Any]:
        """Have the work on an element done (`forks.submit`)."""
        raise NotImplementedError

    def take(self, element: Any, result: Any) -> Iterator[Any]:
        """What comes out, of an element and of the result of the work on it."""
        raise NotImplementedError

    def start_bundle(self) -> None:
        self._under_way: deque[tuple[Any, Callable[[], Any]]] = deque()

    def process(self, element: Any) -> Iterator[Any]:
        self._under_way.append((element, self.submit(element)))
        if len(self._under_way) > (AHEAD if _forks else 0):
            yield from self._taken()

    def finish_bundle(self) -> Iterator[Any]:
        while self._under_way:
            yield from map(GlobalWindows.windowed_value, self._taken())

    def _taken(self) -> Iterator[Any]:
        element, result = self._under_way.popleft()
        return self.take(element, result())


def _begin() -> None:
    """A fork ends with its parent, and leaves it to the parent what becomes of an interrupted job."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
