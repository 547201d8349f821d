"""How a command's process begins and ends: both would take it a second that no user has asked for."""

import atexit
import ctypes
import gc
import os
import sys
from collections.abc import Callable
from contextlib import suppress

_TRIM_THRESHOLD, _MMAP_THRESHOLD = -1, -3
"""What `mallopt(3)` names so."""


def run(main: Callable[[], None]) -> None:
    """Run a program, whose end is the process's.

    Python's collector looks less often for cycles, of which libraries have none when they are imported. glibc keeps
    freed blocks of some megabytes: it would give each back to the system, which fills the next batch's with zeros
    page by page, a tenth of what a job on Arrow batches takes. At the end all is done that `atexit` was asked for,
    but Python does not take itself apart: behind a job that is a second spent on what Beam, Arrow and numba have
    made, and the system frees it at once.
    """
    gc.set_threshold(50_000, 50, 100)
    with suppress(AttributeError):  # another C library
        allocator = ctypes.CDLL(None)
        allocator.mallopt(_MMAP_THRESHOLD, 32 << 20)
        allocator.mallopt(_TRIM_THRESHOLD, 1 << 30)
    code = 1  # of an error that nobody caught

    def end() -> None:
        with suppress(OSError):
            sys.stdout.flush()
            sys.stderr.flush()
        os._exit(code)

    atexit.register(end)  # before anything else, and so done last
    try:
        main()
        code = 0
    except SystemExit as ended:
        code = ended.code if isinstance(ended.code, int) else int(ended.code is not None)
        raise
