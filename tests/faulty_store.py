"""A store that fails at one chosen operation: dies there, or answers with an error, before or after it is done."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from provenance.errors import LedgerError
from provenance.store import LocalStore

OPERATIONS = ("get", "create", "exists", "list", "delete", "modified", "sweep")


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
