"""Several elements of a step in work at once, in one worker of Beam's: by threads, or by forks that threads wait for.

Kernels let go of Python's lock, so threads are enough for what mostly runs in them; Beam's own, each a worker behind
gRPC, take a second to start. What mostly runs in Python needs processes. A fork of one that has made its recognisers,
tables and compiled kernels has them at once, in memory they share; a process that Beam starts takes ten seconds to make
its own. Where a system does not fork safely (any but Linux), or another runner does the work, it is done where it is
asked for.
"""

import ctypes
import multiprocessing
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
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
_threads: ThreadPoolExecutor | None = None


@contextmanager
def threads(count: int | None = cpu_count()) -> Iterator[None]:
    """While it lasts, steps have so many elements in work at once: one for each processor."""
    global _threads
    before = _threads
    with ThreadPoolExecutor(count, "step") as pool:
        _threads = pool
        try:
            yield
        finally:
            pool.shutdown(cancel_futures=True)
            _threads = before


@contextmanager
def forks() -> Iterator[None]:
    """While it lasts, `call` has its work done by forks of this process as it is now, one for each processor."""
    global _forks
    if sys.platform != "linux":
        yield
        return
    before = _forks
    with ProcessPoolExecutor(cpu_count(), multiprocessing.get_context("fork"), _begin) as pool:
        pool.submit(int).result()  # forks them all, before a job has threads whose locks they would inherit
        _forks = pool
        try:
            with threads(AHEAD):  # which end first: one that still waits would do its work here
                yield
        finally:
            _forks = before


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


class ConcurrentDoFn(beam.DoFn):
    """A step of which a few elements are in work at once, each in a thread, where there are any. What a fork should do
    of it, it gives to `call`."""

    def work(self, element: Any) -> Iterable[Any]:
        """What comes out of an element; several may be in work at once."""
        raise NotImplementedError

    def start_bundle(self) -> None:
        self._in_work: deque[Future[list[Any]]] = deque()

    def process(self, element: Any) -> Iterator[Any]:
        if _threads is None:
            yield from self.work(element)
            return
        self._in_work.append(_threads.submit(lambda: list(self.work(element))))
        if len(self._in_work) > AHEAD:
            yield from self._in_work.popleft().result()

    def finish_bundle(self) -> Iterator[Any]:
        while self._in_work:
            yield from map(GlobalWindows.windowed_value, self._in_work.popleft().result())


def _begin() -> None:
    """A fork ends with its parent, and leaves it to the parent what becomes of an interrupted job."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
