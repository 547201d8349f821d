"""The commands a reader is told to type: fenced `console` blocks of a Markdown text."""

import re
from dataclasses import dataclass

_BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Command:
    """A command line, continuation lines joined, and what the text says it prints."""

    line: str
    output: str


def commands(markdown: str) -> list[Command]:
    """Every `$ command` of the console blocks, in order of the text."""
    return [command for block in _BLOCK.findall(markdown) for command in _commands(block)]


def _commands(block: str) -> list[Command]:
    joined = block.replace("\\\n", " ")
    parts = re.split(r"^\$ ", joined, flags=re.MULTILINE)[1:]
    typed = [part.partition("\n") for part in parts]
    return [Command(" ".join(line.split()), output.rstrip()) for line, _, output in typed]
