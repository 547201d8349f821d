"""Another program that takes turns with ours on the same texts, in a process and an environment of its own."""

import json
import subprocess
from pathlib import Path
from typing import Any, NamedTuple

PEERS = Path("build/peers")
HERE = Path(__file__).parent


class Turn(NamedTuple):
    """Processor seconds, and what was found in each text."""

    seconds: float
    found: list[list[tuple[int, int, str]]]


class Peer:
    """A script of `peers/` at work; ready when it is made, gone when its block ends."""

    def __init__(self, script: str, python: Path, texts: list[str], language: str, folder: Path) -> None:
        given = folder / f"{script}.texts.json"
        given.write_text(json.dumps(texts), "utf-8")
        command = [str(python), "-W", "ignore", str(HERE / "peers" / f"{script}.py"), str(given), language]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        self._answer()

    def turn(self) -> Turn:
        """All texts once."""
        assert self._process.stdin
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        seconds, found = self._answer()
        return Turn(seconds, [[(start, end, kind) for start, end, kind in spans] for spans in found])

    def __enter__(self) -> "Peer":
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate()

    def _answer(self) -> Any:
        assert self._process.stdout
        line = self._process.stdout.readline()
        if not line:
            raise SystemExit(f"{self._process.args[3]}: expected an answer, found exit {self._process.wait()}")
        return json.loads(line)
