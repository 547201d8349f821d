"""Where the ledger's bytes lie: a folder, or a bucket behind the same verbs.

A path is relative and uses `/`. `create` is put-if-absent and durable when it returns: that, and nothing
else, is what makes a commit atomic and lets many writers share a ledger without a lock or a server.
"""

import hashlib
import os
import uuid
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from provenance.errors import LedgerError
from provenance.files import sync_folder

if TYPE_CHECKING:
    import duckdb
    import pyarrow as pa


class AlreadyExists(LedgerError):
    """`create` found the path taken; what stands there was left as it was."""


class NotFound(LedgerError):
    """Nothing stands at the path."""


class Store(Protocol):
    """Immutable objects by path."""

    url: str

    def get(self, path: str) -> bytes:
        """The object's bytes; raises `NotFound`."""

    def open(self, path: str) -> "pa.NativeFile":
        """A file that reads the object's bytes wherever it is asked to; raises `NotFound`."""

    def digest(self, path: str) -> tuple[str, int]:
        """The SHA-256 in hex of the object's bytes, and how many there are, without holding them; raises `NotFound`."""

    def create(self, path: str, data: bytes) -> None:
        """Put if absent, durably; raises `AlreadyExists`."""

    def exists(self, path: str) -> bool:
        """Whether something stands at the path."""

    def list(self, prefix: str = "") -> Iterator[str]:
        """Every path below the folder `prefix`, in order; drafts are not shown."""

    def delete(self, path: str) -> None:
        """Remove the object, durably; nothing there is fine."""

    def modified(self, path: str) -> datetime:
        """When the object was put, by the store's clock (UTC); raises `NotFound`."""

    def sweep(self, before: datetime) -> None:
        """Remove what interrupted `create`s left behind, if it is older."""

    def location(self, path: str) -> str:
        """What DuckDB opens to read the object, and what messages call it; of `""`, the ledger itself."""

    def attach(self, connection: "duckdb.DuckDBPyConnection") -> None:
        """Let a DuckDB connection read this store's locations."""


class LocalStore:
    """A folder. Write, fsync, link to the final name, fsync the folder; not safe on NFS, whose link may lie."""

    def __init__(self, root: Path):
        self.root = root.resolve()
        self.url = str(self.root)
        self._drafts = self.root / ".drafts"

    def get(self, path: str) -> bytes:
        try:
            return (self.root / path).read_bytes()
        except FileNotFoundError as error:
            raise NotFound(f"{self.root / path}: no such file") from error

    def open(self, path: str) -> "pa.NativeFile":
        import pyarrow as pa

        try:
            return pa.memory_map(str(self.root / path))  # a Python file would be read four times as slowly
        except FileNotFoundError as error:
            raise NotFound(f"{self.root / path}: no such file") from error

    def digest(self, path: str) -> tuple[str, int]:
        try:
            with (self.root / path).open("rb", buffering=0) as file:
                return hashlib.file_digest(file, "sha256").hexdigest(), file.tell()
        except FileNotFoundError as error:
            raise NotFound(f"{self.root / path}: no such file") from error

    def create(self, path: str, data: bytes) -> None:
        final = self.root / path
        self._make_folder(final.parent)
        self._drafts.mkdir(exist_ok=True)
        draft = self._drafts / uuid.uuid4().hex
        try:
            with draft.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            os.link(draft, final)
        except FileExistsError as error:
            raise AlreadyExists(f"{final}: already there") from error
        finally:
            draft.unlink(missing_ok=True)
        sync_folder(final.parent)

    def exists(self, path: str) -> bool:
        return (self.root / path).is_file()

    def list(self, prefix: str = "") -> Iterator[str]:
        for folder, folders, files in os.walk(self.root / prefix):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            for name in sorted(files):
                if not name.startswith("."):
                    yield f"{folder}/{name}"[len(self.url) + 1 :]

    def delete(self, path: str) -> None:
        (self.root / path).unlink(missing_ok=True)
        if (self.root / path).parent.exists():
            sync_folder((self.root / path).parent)

    def modified(self, path: str) -> datetime:
        try:
            return datetime.fromtimestamp((self.root / path).stat().st_mtime, UTC)
        except FileNotFoundError as error:
            raise NotFound(f"{self.root / path}: no such file") from error

    def sweep(self, before: datetime) -> None:
        for draft in self._drafts.glob("*"):
            with suppress(FileNotFoundError):  # its writer was only slow
                if datetime.fromtimestamp(draft.stat().st_mtime, UTC) < before:
                    draft.unlink()

    def location(self, path: str) -> str:
        return str(self.root / path)

    def attach(self, connection: "duckdb.DuckDBPyConnection") -> None:
        """DuckDB reads a folder as it is."""

    def _make_folder(self, folder: Path) -> None:
        missing = [folder]
        while not missing[-1].exists():
            missing.append(missing[-1].parent)
        folder.mkdir(parents=True, exist_ok=True)
        for made in missing[1:]:
            sync_folder(made)


def open_store(url: str) -> Store:
    """The store a ledger's URL names."""
    if "://" in url:
        from provenance.object_store import ObjectStore

        return ObjectStore(url)
    return LocalStore(Path(url))
