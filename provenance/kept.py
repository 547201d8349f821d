"""What takes seconds to make for every worker, kept beside Python's own compiled files: automata, expressions, tables.

A thing is kept under a digest of all that it is made of, so what is old is never taken; what was cut off or altered is
made again. Where nothing can be written, each process makes its own. What nobody has taken for a month, an older
version's, goes when something new is kept. Whoever may write there may change the program.
"""

import hashlib
import inspect
import os
import pickle
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import TypeVar

FOLDER = Path(__file__).parent / "__pycache__"
_DIGEST_BYTES = 32
_DIGITS = 32
"""Of the digest that a file's name ends with."""
_KEPT_SECONDS = 30 * 24 * 3600
"""Without being taken."""

Made = TypeVar("Made")


def kept(name: str, made_of: object, make: Callable[[], bytes]) -> bytes:
    """What `make` gives, or gave before from equal parts: `made_of` tells them all by its `repr`."""
    digest = hashlib.sha256(repr(made_of).encode()).hexdigest()
    file = FOLDER / f"{name}-{digest[:_DIGITS]}"
    with suppress(OSError):
        whole = file.read_bytes()
        if hashlib.sha256(whole[_DIGEST_BYTES:]).digest() == whole[:_DIGEST_BYTES]:
            with suppress(OSError):
                os.utime(file)
            return whole[_DIGEST_BYTES:]
    data = make()
    with suppress(OSError):
        FOLDER.mkdir(exist_ok=True)  # Python does not where it is told to write no bytecode
        with NamedTemporaryFile(dir=FOLDER, delete=False) as draft:
            draft.write(hashlib.sha256(data).digest() + data)
            Path(draft.name).replace(file)
        _prune()
    return data


def _prune() -> None:
    """Removes what was last taken long ago."""
    for file in FOLDER.glob(f"*-{'[0-9a-f]' * _DIGITS}"):
        with suppress(OSError):
            if file.stat().st_mtime < time.time() - _KEPT_SECONDS:
                file.unlink()


def kept_object(name: str, made_of: object, make: Callable[[], Made]) -> Made:
    """The same for what Python pickles."""
    found: Made = pickle.loads(kept(name, made_of, lambda: pickle.dumps(make(), protocol=5)))  # noqa: S301
    return found


def source(*modules: str) -> tuple[str, ...]:
    """The text of modules, by their names, of which something is made. To be asked for while they are imported: the
    file may change under a process that runs."""
    return tuple(inspect.getsource(sys.modules[module]) for module in modules)
