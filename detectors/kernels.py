"""The one way functions are compiled: numba, without the interpreter's lock, cached on disk."""

from collections.abc import Callable
from typing import Any, TypeVar, cast

from numba import njit

Function = TypeVar("Function", bound=Callable[..., Any])


def kernel(function: Function) -> Function:
    """The function compiled at its first call, which releases the GIL while it runs.

    The machine code is kept beside the module, or in the user's cache folder (`NUMBA_CACHE_DIR`) where the
    package folder is read-only. Where neither can be written each process compiles anew. A kernel calls
    only kernels of its own module: the cache notices a change of that file alone.
    """
    try:
        return cast(Function, njit(cache=True, nogil=True)(function))
    except RuntimeError:  # numba found no folder it may write to
        return cast(Function, njit(nogil=True)(function))
