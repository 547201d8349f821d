"""Progress of long work, on stderr: a bar on a terminal, a line at the start and the end elsewhere."""

import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

Advance = Callable[[int], None]
"""Called with how many of the total are done."""

Progress = Callable[[str, int], AbstractContextManager[Advance]]
"""Opened with what is being worked on and how many steps it has."""


@contextmanager
def silent(_: str, __: int) -> Iterator[Advance]:
    """Progress for those who do not look."""
    yield lambda done: None


@contextmanager
def shown(title: str, total: int) -> Iterator[Advance]:
    """A bar on a terminal; elsewhere nothing that would fill a log."""
    if not sys.stderr.isatty():
        yield lambda done: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Bar

    columns = (TextColumn("{task.description:<28}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(title, total=total)
        yield lambda done: bar.update(task, completed=min(done, total))
