"""A store that fails at one chosen operation: dies there, or answers with an error, before or after it is done."""

import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import wraps
from pathlib import Path
from typing import Any

from provenance.errors import LedgerError
from provenance.store import LocalStore

OPERATIONS = ("get", "digest", "create", "exists", "list", "delete", "modified", "sweep")


class Died(BaseException):
    """The process is gone: nothing catches this, nothing is tidied up."""


class FaultyStore(LocalStore):
    """A folder whose operation number `at`, counted from 0, fails."""

    def __init__(self, root: Path, at: int, when: str, fault: Callable[[], BaseException]):
        super().__init__(root)
        self.at, self.when, self.fault = at, when, fault
        self.done: list[str] = []
        self.operation = ""

    def __getattribute__(self, name: str) -> Any:
        found = super().__getattribute__(name)
        if name not in OPERATIONS:
            return found

        def faulty(*arguments: Any) -> Any:
            self.done.append(name)
            if len(self.done) - 1 != self.at:
                return found(*arguments)
            self.operation = f"{self.when} {name} {arguments[0] if arguments else ''}"
            if self.when == "after":
                with suppress(LedgerError):
                    answer = found(*arguments)
                    if isinstance(answer, Iterator):
                        list(answer)
            raise self.fault()

        return faulty


KILLED = 9
"""The exit code of a process that ended at its operation."""


def watch(seen: Callable[[str, str], None]) -> None:
    """From here on every operation of any folder store is told to `seen`, with "before" and then with "after"."""
    for name in OPERATIONS:
        setattr(LocalStore, name, _watched(name, getattr(LocalStore, name), seen))


def _watched(name: str, operation: Callable[..., Any], seen: Callable[[str, str], None]) -> Callable[..., Any]:
    @wraps(operation)
    def watched(*arguments: Any) -> Any:
        seen(name, "before")
        try:
            return operation(*arguments)
        finally:
            seen(name, "after")

    return watched


def end_process(at: int, when: str) -> None:
    """From here on operation number `at` of any folder store is this process's last: no handler runs, nothing is
    flushed."""
    count = {"before": 0, "after": 0}

    def seen(_: str, moment: str) -> None:
        if moment == when and count[moment] == at:
            os._exit(KILLED)
        count[moment] += 1

    watch(seen)
