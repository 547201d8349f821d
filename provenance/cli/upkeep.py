"""Verbs of upkeep: erase what was asked to be erased, collect garbage, look back, hand the catalogue on."""

from datetime import date, timedelta
from pathlib import Path

import click

from provenance.cli.options import as_of_option, emit, format_option, keys_option, ledger_option, sign_if_possible


class _Age(click.ParamType[timedelta]):
    """A length of time: a whole number of days, hours or minutes."""

    name = "age"

    def convert(self, value: object, _: click.Parameter | None, __: click.Context | None) -> timedelta:
        units = {"d": "days", "h": "hours", "m": "minutes"}
        number, unit = str(value)[:-1], str(value)[-1:]
        if not number.isascii() or not number.isdecimal() or unit not in units:
            self.fail(f"'{value}': expected a number of days, hours or minutes, as in 7d, 12h or 30m")
        return timedelta(**{units[unit]: int(number)})


@click.command()
@click.argument("name", metavar="SOURCE|DOCUMENT")
@click.option("--request", "request_id", required=True, metavar="ID",
              help="The request in the source's declaration; it must be upheld.")  # fmt: skip
@ledger_option
@keys_option
@as_of_option
@format_option
def redact(name: str, request_id: str, ledger_url: str, keys: Path | None, as_of: date, form: str) -> None:
    """Erase a source's or document's rows on a request.

    Of a SOURCE goes what the request names, all of it when it names nothing. DOCUMENT is a document id, a text
    digest, or 'source:locator'. The log, its root and all other proofs stand.
    """
    from dataclasses import asdict

    from provenance.ledger import Ledger
    from provenance.redaction import redact as strike

    ledger = Ledger.open(ledger_url)
    redacted = strike(ledger, name, request_id, as_of)
    sign_if_possible(ledger, keys)
    emit([asdict(one) for one in redacted], form)
    for one in redacted:
        if one.releases:
            held = ", ".join(one.releases)
            click.echo(f"note: releases that hold its text are refused from now on; remove them: {held}", err=True)
        if one.near_copies:
            click.echo(
                f"note: {one.near_copies} documents of other sources were near-copies of what was erased, and nothing "
                f"compares them with it any more; look at them before you decide again",
                err=True,
            )


@click.command()
@click.option("--older-than", required=True, type=_Age(), metavar="AGE",
              help="Longer than any run takes: a number of days, hours or minutes, as in 7d.")  # fmt: skip
@click.option("--dry-run", is_flag=True, help="Only list what would be removed.")
@ledger_option
@keys_option
@as_of_option
@format_option
def gc(older_than: timedelta, dry_run: bool, ledger_url: str, keys: Path | None, as_of: date, form: str) -> None:
    """Remove files that no entry names, left by runs that never committed."""
    from provenance.gc import collect
    from provenance.ledger import Ledger
    from provenance.progress import shown

    ledger = Ledger.open(ledger_url)
    collected = collect(ledger, older_than, as_of, dry_run, shown)
    if collected.entry is not None:
        sign_if_possible(ledger, keys)
    emit([{"file": path} for path in collected.files], form)
    done = "would be removed" if dry_run else "removed"
    said = "" if collected.entry is None else f"; entry {collected.entry} says so"
    click.echo(f"{len(collected.files)} files {done}{said}", err=True)


@click.command()
@ledger_option
@click.option("--from", "start", required=True, type=int, metavar="N", help="As the ledger stood after N entries.")
@click.option("--to", "end", type=int, metavar="M", help="As it stood after M entries.  [default: now]")
@format_option
def diff(ledger_url: str, start: int, end: int | None, form: str) -> None:
    """Tell what changed between two sizes, and by which entry."""
    from provenance.diff import diff as compare
    from provenance.ledger import Ledger

    emit(compare(Ledger.open(ledger_url), start, end), form)


@click.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@ledger_option
@click.option("--at", "size", type=int, metavar="N", help="As the ledger stood after N entries.")
@format_option
def catalog(file: Path, ledger_url: str, size: int | None, form: str) -> None:
    """Write a .duckdb FILE with the ledger's views, for any DuckDB client."""
    from provenance.catalog import write_catalog
    from provenance.ledger import Ledger

    emit(write_catalog(Ledger.open(ledger_url), file, size), form)
