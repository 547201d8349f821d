"""What takes seconds to make for every worker, kept beside Python's own compiled files: automata, expressions, tables.

A thing is kept under a digest of all that it is made of, so what is old is never taken; what was cut off or altered is
made again. Where nothing can be written, each process makes its own. Whoever may write there may change the program.
"""

import hashlib
import inspect
import pickle
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import TypeVar

FOLDER = Path(__file__).parent / "__pycache__"
_DIGEST_BYTES = 32

Made = TypeVar("Made")


def kept(name: str, made_of: object, make: Callable[[], bytes]) -> bytes:
    """What `make` gives, or gave before from equal parts: `made_of` tells them all by its `repr`."""
    digest = hashlib.sha256(repr(made_of).encode()).hexdigest()
    file = FOLDER / f"{name}-{digest[:32]}"
    with suppress(OSError):
        whole = file.read_bytes()
        if hashlib.sha256(whole[_DIGEST_BYTES:]).digest() == whole[:_DIGEST_BYTES]:
            return whole[_DIGEST_BYTES:]
    data = make()
    with suppress(OSError):
        FOLDER.mkdir(exist_ok=True)  # Python does not where it is told to write no bytecode
        with NamedTemporaryFile(dir=FOLDER, delete=False) as draft:
            draft.write(hashlib.sha256(data).digest() + data)
            Path(draft.name).replace(file)
    return data


def kept_object(name: str, made_of: object, make: Callable[[], Made]) -> Made:
    """The same for what Python pickles."""
    found: Made = pickle.loads(kept(name, made_of, lambda: pickle.dumps(make(), protocol=5)))  # noqa: S301
    return found


def source(*modules: str) -> tuple[str, ...]:
    """The text of modules, by their names, of which something is made. To be asked for while they are imported: the
    file may change under a process that runs."""
    return tuple(inspect.getsource(sys.modules[module]) for module in modules)
