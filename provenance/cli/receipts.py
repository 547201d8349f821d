"""Receipts: one row shown and proved, or one text proved absent."""

from pathlib import Path
from typing import Any

import click

from provenance.cli.options import (
    emit,
    format_option,
    key_option,
    ledger_option,
    read_vkey,
    releases_folder,
    releases_option,
)

to_option = click.option(
    "--to", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
    help="Write it there and tell what it shows.  [default: print it]",
)  # fmt: skip


@click.command()
@click.argument("document")
@ledger_option
@click.option("--release", metavar="NAME", help="Also prove the document's row in this release.")
@to_option
@format_option
def receipt(document: str, ledger_url: str, release: str | None, to: Path | None, form: str) -> None:
    """Prove that the decision on a document is in the ledger, without showing any other row.

    DOCUMENT is a document id, a text digest, or 'source:locator'.
    """
    from provenance.ledger import Ledger
    from provenance.receipts import prove_decision

    _hand_out(prove_decision(Ledger.open(ledger_url), document, release), to, form)


@click.command()
@click.argument("release", metavar="RELEASE|FOLDER")
@click.option("--text-file", required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path),
              help="The text in UTF-8, every byte of it: a newline at the end is part of the text.")  # fmt: skip
@click.option("--ledger", "ledger_url", envvar="PROVENANCE_LEDGER", metavar="DIR",
              help="Find the release by its name beside this ledger.  [env: PROVENANCE_LEDGER]")  # fmt: skip
@releases_option
@to_option
@format_option
def absent(
    release: str, text_file: Path, ledger_url: str | None, releases: Path | None, to: Path | None, form: str
) -> None:
    """Prove that a text is not in a release; where it is, prove that, and exit with 1."""
    from provenance.digests import text_digest
    from provenance.receipts import prove_text, verify_receipt

    text = text_file.read_bytes()
    proof = prove_text(_release_folder(release, ledger_url, releases), text)
    _hand_out(proof, to, form)
    if verify_receipt(proof)["proved"] == "presence":
        click.echo(f"no: release '{release}' holds the text of {text_file} ({text_digest(text)})", err=True)
        raise SystemExit(1)


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@key_option
@format_option
def verify_receipt(file: Path, vkey: str | None, form: str) -> None:
    """Check a receipt or a proof of absence, with nothing but the public key."""
    from provenance.receipts import verify_receipt as verify_bytes

    emit(verify_bytes(file.read_bytes(), read_vkey(vkey), str(file)), form)
    if vkey is None:
        click.echo("note: the key that was inside is trusted; compare it with the one its owner published", err=True)


def _hand_out(data: bytes, to: Path | None, form: str) -> None:
    """Print a receipt as it is, or write it and print what it shows."""
    from provenance.receipts import verify_receipt as verify_bytes

    if to is None:
        click.echo(data, nl=False)
        return
    facts: dict[str, Any] = verify_bytes(data)
    to.write_bytes(data)
    emit({**facts, "file": str(to)}, form)


def _release_folder(release: str, ledger_url: str | None, releases: Path | None) -> Path:
    """A release named by its folder, or by its name among the releases."""
    from provenance.ledger import Ledger
    from provenance.manifest import MANIFEST
    from provenance.release import require_name

    if (Path(release) / MANIFEST).is_file():
        return Path(release)
    require_name(release)
    if releases is None and ledger_url is None:
        raise click.UsageError("Give a release folder, or its name with --releases or --ledger.")
    folder = (releases or releases_folder(Ledger.open(str(ledger_url)), None)) / release
    if not (folder / MANIFEST).is_file():
        raise click.UsageError(f"No release at {folder}; name one of the ledger's, or give its folder.")
    return folder
