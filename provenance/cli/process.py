"""How a command's process begins and ends: both would take it a second that no user has asked for."""

import atexit
import gc
import os
import sys
from collections.abc import Callable
from contextlib import suppress


def run(main: Callable[[], None]) -> None:
    """Run a program, whose end is the process's.

    Python's collector looks less often for cycles, of which libraries have none when they are imported. At the end
    all is done that `atexit` was asked for, but Python does not take itself apart: behind a job that is a second spent
    on what Beam, Arrow and numba have made, and the system frees it at once.
    """
    gc.set_threshold(50_000, 50, 100)
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
