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
from concurrent.futures import Future, ProcessPoolExecutor, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from os import cpu_count
from typing import Any, ParamSpec, TypeVar

import apache_beam as beam
from apache_beam.transforms.window import GlobalWindows

from provenance.errors import ProvenanceError

Given = ParamSpec("Given")
Result = TypeVar("Result")

PR_SET_PDEATHSIG = 1  # <sys/prctl.h>

AHEAD = 2 * (cpu_count() or 1)
"""How many elements of a job are in work at once."""

_forks: ProcessPoolExecutor | None = None
_waiting: ThreadPoolExecutor | None = None
"""Threads that wait for forks, and go on with what they have made."""


@contextmanager
def forked() -> Iterator[None]:
    """While it lasts, `call` has its work done by forks of this process as it is now, one for each processor."""
    global _forks, _waiting
    if sys.platform != "linux":
        yield
        return
    before = _forks, _waiting
    with (
        ThreadPoolExecutor(AHEAD, "waiting") as threads,
        ProcessPoolExecutor(cpu_count(), multiprocessing.get_context("fork"), _begin) as pool,
    ):
        pool.submit(int).result()  # forks them all, before a job has threads whose locks they would inherit
        _forks, _waiting = pool, threads
        try:
            yield
        finally:
            threads.shutdown(cancel_futures=True)  # or one that still waits would do its work here
            _forks, _waiting = before


def call(function: Callable[Given, Result], *args: Given.args, **kwargs: Given.kwargs) -> Result:
    """The function's result, by a fork where there are any. Raises `ProvenanceError` when one was killed."""
    if _forks is None:
        return function(*args, **kwargs)
    try:
        return _forks.submit(function, *args, **kwargs).result()
    except BrokenProcessPool as error:
        raise ProvenanceError(
            "a worker process was killed, most likely for want of memory; run again, with --direct_num_workers 1"
        ) from error


class ForkingDoFn(beam.DoFn):
    """A step that has its work done by forks (`call`): where there are any, a few elements at a time are in work, each
    waited for by a thread, so that one worker of Beam's is enough to keep all forks busy."""

    def work(self, element: Any) -> Iterator[Any]:
        """What comes out of an element; several may be in work at once."""
        raise NotImplementedError

    def start_bundle(self) -> None:
        self._in_work: deque[Future[list[Any]]] = deque()

    def process(self, element: Any) -> Iterator[Any]:
        if _waiting is None:
            yield from self.work(element)
            return
        self._in_work.append(_waiting.submit(lambda: list(self.work(element))))
        if len(self._in_work) > AHEAD:
            yield from self._in_work.popleft().result()

    def finish_bundle(self) -> Iterator[Any]:
        while self._in_work:
            yield from map(GlobalWindows.windowed_value, self._in_work.popleft().result())


def _begin() -> None:
    """A fork ends with its parent, and leaves it to the parent what becomes of an interrupted job."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
