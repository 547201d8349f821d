"""A real S3 server for the tests: built from source by Go, started once on a free loopback port, stopped at the end.

`PROVENANCE_TEST_S3` names a bucket on another server instead (`s3://bucket`, or `s3://bucket/prefix`), with the
credentials in the environment as always; what the tests put there stays.
"""

import atexit
import os
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.request
import uuid
from functools import cache
from pathlib import Path

import pytest

VERSION = "v1.8.0"
"""Of the Versity S3 gateway, whose folder back end checks `If-None-Match` and puts under one lock per key."""

MODULE = "github.com/versity/versitygw/cmd/versitygw"
BUILD = Path(__file__).parents[2] / "build" / "stores"


def new_url() -> str:
    """A place in the bucket that nothing else uses."""
    return f"{bucket()}/{uuid.uuid4().hex}"


@cache
def bucket() -> str:
    """The URL of a bucket on a server that runs until this process ends; address and keys are in the environment."""
    if url := os.environ.get("PROVENANCE_TEST_S3"):
        return url.rstrip("/")
    folder = Path(tempfile.mkdtemp(prefix="s3-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    (folder / "data" / "bucket").mkdir(parents=True)
    (folder / "sidecar").mkdir()
    port = _free_port()
    keys = {"access": "provenance", "secret": uuid.uuid4().hex}
    with (folder / "log").open("wb") as log:
        server = subprocess.Popen(
            [_build(), "--port", f"127.0.0.1:{port}", "--health", "/health", "--keep-alive", "--quiet",
             "posix", "--sidecar", str(folder / "sidecar"), str(folder / "data")],
            env={**os.environ, "ROOT_ACCESS_KEY": keys["access"], "ROOT_SECRET_KEY": keys["secret"]},
            stdout=log, stderr=log,
        )  # fmt: skip
    atexit.register(_stop, server)
    _await_health(server, f"http://127.0.0.1:{port}/health", folder / "log")
    os.environ.update(
        AWS_ENDPOINT_URL=f"http://127.0.0.1:{port}",
        AWS_ACCESS_KEY_ID=keys["access"],
        AWS_SECRET_ACCESS_KEY=keys["secret"],
        AWS_REGION="us-east-1",
    )
    return "s3://bucket"


def _build() -> str:
    """The server's program, built once; without Go the test is skipped aloud, or fails where CI is set."""
    program = BUILD / VERSION / "versitygw"
    if program.exists():
        return str(program)
    go = shutil.which("go")
    if go is None:
        found = "no Go here to build the S3 server with, so no bucket was tried; install Go, or set PROVENANCE_TEST_S3"
        if os.environ.get("CI"):
            pytest.fail(found)
        pytest.skip(found)
    program.parent.mkdir(parents=True, exist_ok=True)
    environment = {**os.environ, "GOBIN": str(program.parent), "CGO_ENABLED": "0", "GOFLAGS": "-buildvcs=false"}
    built = subprocess.run([go, "install", f"{MODULE}@{VERSION}"], env=environment, capture_output=True, text=True)
    assert built.returncode == 0, built.stderr
    return str(program)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _await_health(server: "subprocess.Popen[bytes]", url: str, log: Path) -> None:
    for _ in range(100):
        assert server.poll() is None, log.read_text()
        try:
            with urllib.request.urlopen(url, timeout=1):
                return
        except OSError:
            time.sleep(0.1)
    raise AssertionError(f"the S3 server did not start: {log.read_text()}")


def _stop(server: "subprocess.Popen[bytes]") -> None:
    server.terminate()
    server.wait(10)
