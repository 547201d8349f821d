"""The road: make a ledger, register, judge, take a release, verify, ask."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import click

from provenance.cli.options import (
    as_of_option,
    emit,
    emit_stages,
    format_option,
    key_option,
    keys_option,
    ledger_option,
    policy_option,
    read_vkey,
    releases_folder,
    releases_option,
    sign_if_possible,
    sources_option,
)
from provenance.cli.outer import load_command
from provenance.records import ProfileName


@click.command()
@ledger_option
@keys_option
@click.option("--origin", required=True, help="The name in the checkpoints' first line, such as example.org/corpus.")
@click.option("--secret-id", help="Share the secret of another ledger, so that their digests can be compared.")
@click.option("--fingerprint", type=click.Choice([name.value for name in ProfileName]), default="char-5",
              show_default=True, help="Shingles of how many characters, and whether traditional ones count as "
              "simplified: for good, since unlike fingerprints are never compared.")  # fmt: skip
@format_option
def init(ledger_url: str, keys: Path | None, origin: str, secret_id: str | None, fingerprint: str, form: str) -> None:
    """Make a ledger with a secret and a signing key of its own."""
    from provenance.init import init_ledger

    ledger = init_ledger(ledger_url, origin, keys, secret_id, fingerprint)
    emit(
        {"ledger": ledger.store.url, "origin": origin, "secret_id": ledger.secret_id, "vkey": ledger.vkey},
        form,
    )


@click.command()
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


@click.command()
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


@click.command()
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
    sign_if_possible(ledger, keys)


@click.command()
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
    signer = Signer.load(keys, ledger.vkey)
    result = sign(ledger, signer)
    seal_all(ledger, releases_folder(ledger, releases), signer)
    emit_stages([result], form)


@click.command()
@ledger_option
@key_option
@click.option("--from", "kept", type=click.Path(exists=True, dir_okay=False, path_type=Path), metavar="FILE",
              help="A checkpoint you kept: the log must continue it.")  # fmt: skip
@click.option("--rows", is_flag=True, help="Also read every segment and hold its rows against their root.")
@format_option
def verify(ledger_url: str, vkey: str | None, kept: Path | None, rows: bool, form: str) -> None:
    """Check every byte of the ledger against its signed checkpoints."""
    from dataclasses import asdict

    from provenance.progress import shown
    from provenance.verification import verify as verify_ledger

    head = (str(kept), kept.read_bytes()) if kept else None
    verified = verify_ledger(ledger_url, read_vkey(vkey), head, rows, shown)
    emit(asdict(verified), form)
    if vkey is None:
        click.echo("note: the key is the ledger's own; compare it with the one its owner published", err=True)
    if verified.signed_size < verified.size:
        click.echo(
            f"note: no checkpoint covers entries {verified.signed_size} to {verified.size - 1} yet; "
            f"run 'provenance checkpoint'",
            err=True,
        )
    for redaction in verified.withheld:
        told = f"note: entry {redaction.entry} withholds {redaction.rows} rows of {redaction.scope}: {redaction.reason}"
        click.echo(told, err=True)
        if redaction.remaining:
            click.echo(f"note: still there, run 'provenance gc': {', '.join(redaction.remaining)}", err=True)


@click.command()
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


@click.command()
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


@click.command()
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


@click.command()
@click.argument("statement")
@ledger_option
@click.option("--at", "size", type=int, metavar="N", help="As the ledger stood after N entries.")
@format_option
def sql(statement: str, ledger_url: str, size: int | None, form: str) -> None:
    """Run one SELECT over the ledger's views, read-only."""
    from provenance.catalog import query
    from provenance.ledger import Ledger

    emit(query(Ledger.open(ledger_url), statement, size).to_pylist(), form)


@click.command()
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
