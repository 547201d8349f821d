"""Programs that none of us wrote accept what we publish, and refuse it once a bit is off: Go's checksum database
library and a client of C2SP logs, over HTTP."""

import base64
import functools
import hashlib
import os
import shutil
import subprocess
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from conftest import TODAY
from test_ledger import commit

from provenance.checkpoint import checkpoint, published_checkpoint
from provenance.keys import Signer
from provenance.ledger import Ledger
from provenance.notes import COSIGNATURE
from provenance.proofs import prove, write_proof
from provenance.rotation import rotate_key
from provenance.tiles import publish
from provenance.witness import witness

SOURCES = Path(__file__).parent / "go"


@pytest.fixture(scope="session")
def verifier(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Go program, built from the pinned modules; without Go it is skipped aloud, or fails where CI is set."""
    go = shutil.which("go")
    if go is None:
        told = "no Go here, so no verifier but ours has seen the ledger; install Go 1.24 or newer"
        if os.environ.get("CI"):
            pytest.fail(told)
        pytest.skip(told)
    program = tmp_path_factory.mktemp("go") / "verifier"
    command = [go, "build", "-mod=readonly", "-o", str(program), "."]
    built = subprocess.run(command, cwd=SOURCES, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stderr
    return program


@pytest.fixture
def log(ledger: Ledger, keys: Path) -> Ledger:
    """A signed log of 300 entries: more than one full tile."""
    while ledger.size() < 300:
        ledger.commit(ledger.begin("pull", "x", str(ledger.size()), TODAY))
    checkpoint(ledger, Signer.load(keys, ledger.vkey))
    return ledger


@pytest.fixture
def url(log: Ledger, tmp_path: Path) -> Iterator[str]:
    """The published log, on a server of static files."""
    publish(log, tmp_path / "published")
    handler = functools.partial(QuietHandler, directory=str(tmp_path / "published"))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()


class QuietHandler(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


def run(verifier: Path, *arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run([verifier, *map(str, arguments)], capture_output=True, text=True, check=False)


def flipped(path: Path, at: int = -40) -> bytes:
    """Flip a bit of a file; gives what it was."""
    data = path.read_bytes()
    at %= len(data)
    path.write_bytes(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :])
    return data


def test_a_client_reads_every_entry_and_checks_every_proof(verifier: Path, log: Ledger, url: str) -> None:
    for old in (1, 255, 256, 257, 300):
        done = run(verifier, "log", log.vkey, url, old)
        assert done.returncode == 0, done.stderr
        size, root, old_root, entries = done.stdout.split()
        assert int(size) == 300
        assert base64.b64decode(root) == log.root()
        assert base64.b64decode(old_root) == log.root(old)
        assert entries == hashlib.sha256(b"".join(log.entry_bytes(n) for n in range(300))).hexdigest()


def test_a_client_refuses_a_flipped_bit_in_any_published_file(
    verifier: Path, log: Ledger, url: str, tmp_path: Path
) -> None:
    paths = [path for path in (tmp_path / "published").rglob("*") if path.is_file()]
    assert len(paths) == 1 + 2 + 2 + 1
    for path in paths:
        data = flipped(path)
        assert run(verifier, "log", log.vkey, url, 256).returncode == 1, path
        path.write_bytes(data)
    assert run(verifier, "log", log.vkey, url, 256).returncode == 0
    other = Signer.generate(log.origin).vkey
    assert run(verifier, "log", other, url, 256).returncode == 1


@pytest.mark.parametrize("number", [0, 255, 256, 299])
def test_a_proof_is_accepted_and_refused_once_a_bit_is_off(
    verifier: Path, log: Ledger, tmp_path: Path, number: int
) -> None:
    entry, proof = write_proof(prove(log, str(number)), tmp_path)
    assert run(verifier, "proof", log.vkey, proof, entry).returncode == 0
    for path in (entry, proof):
        data = flipped(path)
        assert run(verifier, "proof", log.vkey, proof, entry).returncode == 1
        path.write_bytes(data)


def test_a_witness_and_a_rotated_key_are_accepted(verifier: Path, log: Ledger, keys: Path, tmp_path: Path) -> None:
    old = log.vkey
    rotate_key(log, keys, TODAY)
    signer = Signer.load_or_generate(keys, "example.org/witness", COSIGNATURE)
    witness(log, signer, tmp_path / "witness", old)
    note = tmp_path / "checkpoint"
    note.write_bytes(published_checkpoint(log))
    for vkey in (old, log.vkey):
        done = run(verifier, "cosigned", vkey, signer.vkey, note)
        assert done.returncode == 0, done.stderr
    stranger = Signer.generate("example.org/witness", COSIGNATURE).vkey
    assert run(verifier, "cosigned", log.vkey, stranger, note).returncode == 1
    flipped(note, 40)
    assert run(verifier, "cosigned", log.vkey, signer.vkey, note).returncode == 1
    commit(log, "unsigned")
