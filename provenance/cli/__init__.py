"""The command line: open the ledger, call one function, print.

A verb imports what it needs when it is called, so that the help starts at once.
"""

import logging
import sys

import click

from provenance.cli import keys, process, proofs, receipts, road, upkeep
from provenance.cli.outer import ELSEWHERE, load_command
from provenance.errors import ProvenanceError


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
            formatter.write_dl([(name, helps[name]) for name in ORDER if name in helps])


ORDER = (
    "init", "register", "ingest", "near-duplicates", "excerpts", "decide", "release", "run", "pull",
    "checkpoint", "verify", "verify-release", "prove", "receipt", "absent", "verify-receipt", "publish", "witness",
    "explain", "trace", "sql", "diff", "catalog", "redact", "gc", "key", "doctor",
)  # fmt: skip
"""The verbs as the road takes them."""


@click.group(cls=Verbs, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(package_name="training-data-provenance", prog_name="provenance")
def cli() -> None:
    """Prove, document by document, that training data was lawfully obtained, and keep everything else out.

    逐篇证明训练数据来源合法，并将其余一切排除在外。
    """


for _module in (road, proofs, receipts, upkeep):
    for _verb in vars(_module).values():
        if isinstance(_verb, click.Command):
            cli.add_command(_verb)
cli.add_command(keys.key)


def program() -> None:
    """The command line as a process of its own."""
    process.run(main)


def main() -> None:
    """Run the command line. Exit codes: 0 yes, 1 no, 2 could not check or misuse."""
    logging.basicConfig(level=logging.ERROR)  # Beam warns of optional clients when it is imported
    try:
        code = cli(standalone_mode=False)
        sys.stdout.flush()
        sys.exit(code)
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
