"""Work done by forks of this process, so that Python's lock lets every processor at it.

A fork of a process that has made its recognisers, tables and compiled kernels has them at once, in memory they share;
a process that Beam starts takes ten seconds to make its own. Where a system does not fork safely (any but Linux), or
another runner does the work, it is done where it is asked for.
"""

import ctypes
import multiprocessing
import signal
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from os import cpu_count
from typing import ParamSpec, TypeVar

from provenance.errors import ProvenanceError

Given = ParamSpec("Given")
Result = TypeVar("Result")

PR_SET_PDEATHSIG = 1  # <sys/prctl.h>

_forks: ProcessPoolExecutor | None = None


@contextmanager
def forked() -> Iterator[None]:
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


def _begin() -> None:
    """A fork ends with its parent, and leaves it to the parent what becomes of an interrupted job."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
