"""Verbs by which others come to trust the ledger: prove an entry, publish the log, witness its checkpoints."""

from pathlib import Path

import click

from provenance.cli.options import emit, format_option, key_option, keys_option, ledger_option, read_vkey


@click.command()
@click.argument("name", metavar="ENTRY|SEGMENT|RELEASE")
@click.option("--to", type=click.Path(file_okay=False, path_type=Path), metavar="DIR",
              help="Where to put the entry and its proof.")  # fmt: skip
@ledger_option
@format_option
def prove(name: str, to: Path | None, ledger_url: str, form: str) -> None:
    """Prove that an entry is in the ledger, as a C2SP tlog-proof.

    ENTRY is a number, SEGMENT at least 8 digits of a segment's SHA-256, RELEASE a name.
    """
    from provenance.ledger import Ledger
    from provenance.proofs import prove as prove_name
    from provenance.proofs import write_proof

    proof = prove_name(Ledger.open(ledger_url), name)
    if to:
        emit([{"file": str(path)} for path in write_proof(proof, to)], form)
    elif form == "json":
        emit(
            {"entry": proof.entry, "size": proof.size, "data": proof.data.decode(), "proof": proof.proof.decode()}, form
        )
    else:
        click.echo(proof.proof.decode(), nl=False)


@click.command()
@click.option("--to", required=True, type=click.Path(file_okay=False, path_type=Path), metavar="DIR",
              help="The folder that a server of static files shows.")  # fmt: skip
@ledger_option
@format_option
def publish(to: Path, ledger_url: str, form: str) -> None:
    """Publish the log as C2SP tlog-tiles, for any client of such logs."""
    from dataclasses import asdict

    from provenance.ledger import Ledger
    from provenance.progress import shown
    from provenance.tiles import publish as publish_tiles

    emit(asdict(publish_tiles(Ledger.open(ledger_url), to, shown)), form)


@click.command()
@click.option("--name", required=True, metavar="NAME",
              help="The witness's name, as in example.org/witness; its key is made the first time.")  # fmt: skip
@ledger_option
@keys_option
@key_option
@format_option
def witness(name: str, ledger_url: str, keys: Path | None, vkey: str | None, form: str) -> None:
    """Cosign the newest checkpoint, if it continues the last one this witness saw."""
    from dataclasses import asdict

    from provenance.keys import Signer, default_folder
    from provenance.ledger import Ledger
    from provenance.notes import COSIGNATURE
    from provenance.witness import witness as cosign_newest

    signer = Signer.load_or_generate(keys, name, COSIGNATURE)
    witnessed = cosign_newest(Ledger.open(ledger_url), signer, keys or default_folder(), read_vkey(vkey))
    emit(asdict(witnessed), form)
    if vkey is None and not witnessed.seen:
        click.echo("note: the key is the ledger's own; compare it with the one its owner published", err=True)
