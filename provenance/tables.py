"""Tables and subjects for people to read."""

import shutil
import sys
from collections.abc import Sequence
from typing import Any

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text


def show(value: Sequence[dict[str, Any]] | dict[str, Any]) -> None:
    """Print rows as a table, or one subject as its fields, each with a table of its own where it is a list."""
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else 200
    console = Console(width=width, soft_wrap=False, highlight=False)
    if isinstance(value, dict):
        _show_subject(console, value)
    elif value:
        console.print(_table(value))
    else:
        console.print("nothing")


def _show_subject(console: Console, subject: dict[str, Any]) -> None:
    plain = Table(box=None, show_header=False, pad_edge=False)
    plain.add_column(style="bold")
    plain.add_column(overflow="fold")
    for name, value in subject.items():
        if not _is_rows(value):
            plain.add_row(_title(name), Text(_cell(value)))
    console.print(plain)
    for name, value in subject.items():
        if _is_rows(value):
            console.print()
            console.print(Text(_title(name), style="bold"))
            console.print(_table(value))


def _table(rows: Sequence[dict[str, Any]]) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    names = list(dict.fromkeys(name for row in rows for name in row))
    for name in names:
        numeric = all(isinstance(row.get(name), int | float) and not isinstance(row.get(name), bool) for row in rows)
        table.add_column(_title(name), justify="right" if numeric else "left", overflow="fold")
    for row in rows:
        table.add_row(*(Text(_cell(row.get(name))) for name in names))
    return table


def _is_rows(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(item, dict) for item in value)


def _title(name: str) -> str:
    return name.replace("_", " ")


def _cell(value: Any) -> str:
    match value:
        case None:
            return "–"
        case True | False:
            return "yes" if value else "no"
        case bytes():
            return value.hex()
        case float():
            return f"{value:.3f}"
        case dict():
            return ", ".join(f"{_title(k)} {_cell(v)}" for k, v in value.items() if v is not None)
        case list() | tuple():
            return ", ".join(_cell(item) for item in value) or "–"
        case _:
            return str(value)
