"""What verbs share: their options, how they print, and how they sign what they added."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from provenance.ledger import Ledger


def _date(_: click.Context, __: click.Parameter, value: datetime | None) -> date:
    return value.date() if value else datetime.now(UTC).date()


ledger_option = click.option(
    "--ledger", "ledger_url", envvar="PROVENANCE_LEDGER", required=True, metavar="DIR",
    help="The ledger's folder.  [env: PROVENANCE_LEDGER]",
)  # fmt: skip
keys_option = click.option(
    "--keys", envvar="PROVENANCE_KEYS", type=click.Path(path_type=Path), metavar="DIR",
    help="Where secrets and signing keys lie.  [env: PROVENANCE_KEYS; default: ~/.config/provenance/keys]",
)  # fmt: skip
format_option = click.option(
    "--format", "form", type=click.Choice(["table", "json"]), default="table", show_default=True,
    help="How to print the answer.",
)  # fmt: skip
as_of_option = click.option(
    "--as-of", type=click.DateTime(["%Y-%m-%d"]), callback=_date, metavar="DATE",
    help="The date to judge by.  [default: today, UTC]",
)  # fmt: skip
sources_option = click.option(
    "--sources", required=True, type=click.Path(exists=True, file_okay=False, path_type=Path), metavar="DIR",
    help="The folder of source declarations.",
)  # fmt: skip
policy_option = click.option(
    "--policy", "policy_name", default="cn-genai-measures", show_default=True, metavar="NAME|FILE",
    help="A policy pack of this package, or a YAML file.",
)  # fmt: skip
releases_option = click.option(
    "--releases", type=click.Path(file_okay=False, path_type=Path), metavar="DIR",
    help="Where release folders lie.  [default: 'releases' beside the ledger]",
)  # fmt: skip
models_option = click.option(
    "--models", envvar="PROVENANCE_MODELS", type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FILE", help="A YAML file of models that look for names and places, too.  [env: PROVENANCE_MODELS]",
)  # fmt: skip
key_option = click.option(
    "--key", "vkey", envvar="PROVENANCE_VKEY", metavar="VKEY|FILE",
    help="The public key to trust, or a file that holds it.  [env: PROVENANCE_VKEY]",
)  # fmt: skip


def releases_folder(ledger: "Ledger", releases: Path | None) -> Path:
    """Where release folders lie unless another place is named: beside the ledger."""
    is_local = "://" not in ledger.store.url
    return releases or (Path(ledger.store.url).parent if is_local else Path.cwd()) / "releases"


def read_vkey(vkey: str | None) -> str | None:
    """A public key given as text or as the file that holds it."""
    if vkey and "+" not in vkey and Path(vkey).is_file():
        return Path(vkey).read_text("utf-8").strip()
    return vkey


# ---------------------------------------------------------------------------- printing


def emit(rows: Sequence[dict[str, Any]] | dict[str, Any], form: str) -> None:
    """Print rows, or one subject's fields, to stdout."""
    if form == "json":
        import json

        click.echo(json.dumps(rows, ensure_ascii=False, indent=2, default=_plain))
        return
    from provenance.tables import show

    show(rows)


def _plain(value: object) -> str:
    return value.hex() if isinstance(value, bytes) else str(value)


def emit_stages(results: Sequence[Any], form: str) -> None:
    """Print what stages did."""
    emit(
        [
            {
                "stage": result.stage,
                "scope": result.scope,
                "entry": result.entry,
                "committed": result.committed,
                "counts": result.counts,
            }
            for result in results
        ],
        form,
    )


def sign_if_possible(ledger: "Ledger", keys: Path | None) -> None:
    """Sign the ledger as it stands where its key is at hand; say so where it is not."""
    from provenance.checkpoint import checkpoint as sign
    from provenance.errors import SecretError
    from provenance.keys import Signer

    try:
        sign(ledger, Signer.load(keys, ledger.vkey))
    except SecretError:
        click.echo("note: no signing key here; the new entry waits for the next checkpoint", err=True)
