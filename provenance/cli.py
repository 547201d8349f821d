"""The command line: open the ledger, call one function, print.

The verbs that need Beam, Dagster or Presidio live in other packages; they are found by entry point when called,
so that this one starts at once and an auditor's install stays light.
"""

import logging
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from importlib.metadata import entry_points
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from provenance.errors import LedgerError, ProvenanceError

if TYPE_CHECKING:
    from provenance.ledger import Ledger

ELSEWHERE = {
    "ingest": ("pipelines", "Read the corpora of registered sources and commit the facts about them."),
    "near-duplicates": ("pipelines", "Find and verify near-duplicates across all sources."),
    "release": ("pipelines", "Write what was cleared as a dataset that carries its own proof."),
    "run": ("dagster", "Run the whole road: register, ingest, near-duplicates, decide, release, checkpoint."),
}
"""Verbs of the outer packages: the extra that brings each, and its line in the help."""


class Verbs(click.Group):
    """The core's verbs, and by name those of the outer packages."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [*super().list_commands(ctx), *ELSEWHERE]

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name in ELSEWHERE:
            command = load_command(name, ELSEWHERE[name][0])
            assert isinstance(command, click.Command)
            return command
        return super().get_command(ctx, name)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        helps = {name: command.get_short_help_str(120) for name, command in self.commands.items()}
        helps |= {name: line for name, (_, line) in ELSEWHERE.items()}
        with formatter.section("Commands"):
            formatter.write_dl([(name, helps[name]) for name in ORDER])


ORDER = (
    "init", "register", "ingest", "near-duplicates", "decide", "release", "run", "pull",
    "checkpoint", "verify", "verify-release", "explain", "trace", "sql", "doctor",
)  # fmt: skip
"""The verbs as the road takes them."""


def load_command(name: str, extra: str) -> Any:
    """What the entry point of that name points to; raises `LedgerError` when its extra is not installed."""
    missing = f"{name}: needs the '{extra}' extra; install 'training-data-provenance[{extra}]'"
    for point in entry_points(group="provenance.commands", name=name):
        try:
            return point.load()
        except ModuleNotFoundError as error:
            raise LedgerError(f"{missing} (no module '{error.name}')") from error
    raise LedgerError(missing)


# ---------------------------------------------------------------------------- options every verb shares


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
key_option = click.option(
    "--key", "vkey", envvar="PROVENANCE_VKEY", metavar="VKEY|FILE",
    help="The public key to trust, or a file that holds it.  [env: PROVENANCE_VKEY]",
)  # fmt: skip


def releases_folder(ledger: "Ledger", releases: Path | None) -> Path:
    """Where release folders lie unless another place is named: beside the ledger."""
    return releases or Path(ledger.store.url).parent / "releases"


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


# ---------------------------------------------------------------------------- verbs of the core


@click.group(cls=Verbs, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(package_name="training-data-provenance", prog_name="provenance")
def cli() -> None:
    """Prove, document by document, that training data was lawfully obtained, and keep everything else out.

    逐篇证明训练数据来源合法，并将其余一切排除在外。
    """


@cli.command()
@ledger_option
@keys_option
@click.option("--origin", required=True, help="The name in the checkpoints' first line, such as example.org/corpus.")
@click.option("--secret-id", help="Share the secret of another ledger, so that their digests can be compared.")
@format_option
def init(ledger_url: str, keys: Path | None, origin: str, secret_id: str | None, form: str) -> None:
    """Make a ledger with a secret and a signing key of its own."""
    from provenance.init import init_ledger

    ledger = init_ledger(ledger_url, origin, keys, secret_id)
    emit(
        {"ledger": ledger.store.url, "origin": origin, "secret_id": ledger.secret_id, "vkey": ledger.vkey},
        form,
    )


@cli.command()
@click.option("--ledger", "ledger_url", envvar="PROVENANCE_LEDGER", metavar="DIR",
              help="The ledger's folder; not needed with --check.  [env: PROVENANCE_LEDGER]")  # fmt: skip
@sources_option
@click.option("--check", is_flag=True, help="Only validate the declarations; write nothing.")
@as_of_option
@format_option
def register(ledger_url: str | None, sources: Path, check: bool, as_of: date, form: str) -> None:
    """Validate source declarations and record them with their evidence."""
    from provenance.declarations import load_folder

    declarations = load_folder(sources)
    if check:
        emit([{"source": d.source.id, "file": d.path.name, "sha256": d.sha256} for d in declarations], form)
        return
    if not ledger_url:
        raise click.UsageError("Missing option '--ledger'.")
    from provenance.ledger import Ledger
    from provenance.register import register as register_source

    ledger = Ledger.open(ledger_url)
    emit_stages([register_source(ledger, declaration, as_of) for declaration in declarations], form)


@cli.command()
@ledger_option
@policy_option
@as_of_option
@format_option
def decide(ledger_url: str, policy_name: str, as_of: date, form: str) -> None:
    """Judge every source and document under a policy and record the decisions."""
    from provenance.decide import decide as decide_all
    from provenance.ledger import Ledger
    from provenance.policy import load_policy

    emit_stages([decide_all(Ledger.open(ledger_url), load_policy(policy_name), as_of)], form)


@cli.command()
@click.argument("release")
@ledger_option
@keys_option
@releases_option
@key_option
@click.option("--to", required=True, type=click.Path(path_type=Path), metavar="DIR", help="Where to put the files.")
@click.option("--consumer", required=True, help="Who takes the release.")
@click.option("--training-run", help="The training run it is taken for.")
@format_option
def pull(
    release: str, ledger_url: str, keys: Path | None, releases: Path | None, vkey: str | None,
    to: Path, consumer: str, training_run: str | None, form: str,
) -> None:  # fmt: skip
    """Take a verified copy of a release and record who took it, for which training run."""
    from provenance.ledger import Ledger
    from provenance.release import pull as pull_release

    ledger = Ledger.open(ledger_url)
    folder = releases_folder(ledger, releases)
    emit_stages([pull_release(ledger, release, folder, to, consumer, training_run, read_vkey(vkey))], form)
    _sign_if_possible(ledger, keys)


@cli.command()
@ledger_option
@keys_option
@releases_option
@format_option
def checkpoint(ledger_url: str, keys: Path | None, releases: Path | None, form: str) -> None:
    """Sign the ledger as it stands, and complete the proof of releases that wait for it."""
    from provenance.checkpoint import checkpoint as sign
    from provenance.keys import Signer
    from provenance.ledger import Ledger
    from provenance.release import seal_all

    ledger = Ledger.open(ledger_url)
    signer = Signer.load(keys, ledger.origin)
    result = sign(ledger, signer)
    seal_all(ledger, releases_folder(ledger, releases), signer)
    emit_stages([result], form)


@cli.command()
@ledger_option
@key_option
@format_option
def verify(ledger_url: str, vkey: str | None, form: str) -> None:
    """Check every byte of the ledger against its signed checkpoints."""
    from dataclasses import asdict

    from provenance.progress import shown
    from provenance.verification import verify as verify_ledger

    verified = verify_ledger(ledger_url, read_vkey(vkey), shown)
    emit(asdict(verified), form)
    if vkey is None:
        click.echo("note: the key is the ledger's own; compare it with the one its owner published", err=True)
    if verified.signed_size < verified.size:
        click.echo(
            f"note: no checkpoint covers entries {verified.signed_size} to {verified.size - 1} yet; "
            f"run 'provenance checkpoint'",
            err=True,
        )


@cli.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--ledger", "ledger_url", envvar="PROVENANCE_LEDGER", metavar="DIR",
              help="Also ask the ledger what was withdrawn since, and take the key from it.")  # fmt: skip
@key_option
@format_option
def verify_release(folder: Path, ledger_url: str | None, vkey: str | None, form: str) -> None:
    """Check a release folder offline, with nothing but the public key."""
    from provenance.release import load_release

    release = load_release(folder, ledger=ledger_url, vkey=read_vkey(vkey))
    emit(release.facts(), form)


@cli.command()
@click.argument("name", metavar="SOURCE|DOCUMENT")
@ledger_option
@format_option
def explain(name: str, ledger_url: str, form: str) -> None:
    """Tell why a source or document is where it is.

    DOCUMENT is a document id, a text digest, or 'source:locator'.
    """
    from provenance.explain import explain as explain_name
    from provenance.ledger import Ledger

    subjects = explain_name(Ledger.open(ledger_url), name)
    if form == "json":
        emit(subjects, form)
        return
    for subject in subjects:
        emit(subject, form)


@cli.command()
@ledger_option
@keys_option
@click.option("--text-file", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="A UTF-8 text.")
@click.option("--digest", help="A document digest in hex, as 'explain' shows it.")
@format_option
def trace(ledger_url: str, keys: Path | None, text_file: Path | None, digest: str | None, form: str) -> None:
    """Find every document that is, or is nearly, a text."""
    from provenance.explain import trace_digest
    from provenance.ledger import Ledger

    if (text_file is None) == (digest is None):
        raise click.UsageError("Give one of --text-file and --digest.")
    ledger = Ledger.open(ledger_url)
    if digest is not None:
        found = trace_digest(ledger, digest)
    else:
        trace_text: Callable[..., list[dict[str, Any]]] = load_command("trace", "detectors")
        found = trace_text(ledger, keys, text_file)
    emit(found, form)
    if not found:
        click.echo("no document of this ledger is that text, or nearly that text", err=True)


@cli.command()
@click.argument("statement")
@ledger_option
@click.option("--at", "size", type=int, metavar="N", help="As the ledger stood after N entries.")
@format_option
def sql(statement: str, ledger_url: str, size: int | None, form: str) -> None:
    """Run one SELECT over the ledger's views, read-only."""
    from provenance.catalog import query
    from provenance.ledger import Ledger

    emit(query(Ledger.open(ledger_url), statement, size).to_pylist(), form)


@cli.command()
@click.option("--ledger", "ledger_url", envvar="PROVENANCE_LEDGER", metavar="DIR", help="Also look at this ledger.")
@keys_option
@format_option
def doctor(ledger_url: str | None, keys: Path | None, form: str) -> None:
    """Look for what would go wrong: packages, keys, ledger."""
    from provenance.doctor import examine

    findings = examine(ledger_url, keys)
    emit(findings, form)
    if not all(finding["well"] for finding in findings):
        raise SystemExit(1)


def _sign_if_possible(ledger: "Ledger", keys: Path | None) -> None:
    from provenance.checkpoint import checkpoint as sign
    from provenance.errors import SecretError
    from provenance.keys import Signer

    try:
        sign(ledger, Signer.load(keys, ledger.origin))
    except SecretError:
        click.echo("note: no signing key here; the new entry waits for the next checkpoint", err=True)


def main() -> None:
    """Run the command line. Exit codes: 0 yes, 1 no, 2 could not check or misuse."""
    logging.basicConfig(level=logging.ERROR)  # Beam warns of optional clients when it is imported
    try:
        sys.exit(cli(standalone_mode=False))
    except ProvenanceError as error:
        click.echo(f"error: {error}", err=True)
        sys.exit(error.exit_code)
    except click.ClickException as error:
        error.show()
        sys.exit(2)
    except (click.Abort, KeyboardInterrupt):
        sys.exit(130)
    except BrokenPipeError:
        sys.exit(0)
    except OSError as error:
        click.echo(f"error: {error.filename or 'a file'}: {error.strerror or 'cannot be used'}", err=True)
        sys.exit(2)
    except Exception as error:
        if not type(error).__module__.endswith("duckdb"):
            raise
        click.echo(f"error: the ledger cannot be read as it is; run 'provenance verify': {error}", err=True)
        sys.exit(2)
