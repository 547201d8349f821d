"""The ends of custody: rotate the signing key, destroy the secret."""

from datetime import date
from pathlib import Path

import click

from provenance.cli.options import (
    as_of_option,
    emit_stages,
    format_option,
    keys_option,
    ledger_option,
    sign_if_possible,
)


@click.group()
def key() -> None:
    """Rotate the signing key, or destroy the secret."""


@key.command()
@ledger_option
@keys_option
@as_of_option
@format_option
def rotate(ledger_url: str, keys: Path | None, as_of: date, form: str) -> None:
    """Give the ledger a new signing key; the old one vouches for it."""
    from provenance.ledger import Ledger
    from provenance.rotation import rotate_key

    ledger = Ledger.open(ledger_url)
    emit_stages([rotate_key(ledger, keys, as_of)], form)
    click.echo(f"note: publish the new key: {ledger.vkey}", err=True)


@key.command()
@click.option("--yes", is_flag=True, help="Do not ask.")
@ledger_option
@keys_option
@as_of_option
@format_option
def destroy(yes: bool, ledger_url: str, keys: Path | None, as_of: date, form: str) -> None:
    """Destroy the secret: digests, tokens and fingerprints become noise."""
    from provenance.ledger import Ledger
    from provenance.rotation import destroy_key

    ledger = Ledger.open(ledger_url)
    if not yes:
        click.confirm(
            f"Destroy the secret of {ledger.store.url}? No digest, token or fingerprint in it can be made or compared "
            f"ever again, nothing can be ingested, released or traced, and there is no way back",
            abort=True,
            err=True,
        )
    result = destroy_key(ledger, keys, as_of)
    sign_if_possible(ledger, keys)
    emit_stages([result], form)
    click.echo("note: destroy the copies too: backups, PROVENANCE_SECRET, other machines", err=True)
