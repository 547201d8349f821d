"""A bucket's objects as files, for DuckDB: read-only, and nothing but what lies below the store's prefix."""

import re
import threading
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING, Any

from fsspec import AbstractFileSystem  # type: ignore[import-untyped]
from fsspec.utils import glob_translate  # type: ignore[import-untyped]

from provenance.store import NotFound

if TYPE_CHECKING:
    from provenance.object_store import ObjectStore


class ObjectFiles(AbstractFileSystem):  # type: ignore[misc]
    """What DuckDB asks of a file system, answered by a store."""

    cachable = False

    def __init__(self, store: "ObjectStore"):
        super().__init__()
        self.protocol = store.scheme
        self.store = store
        self.head = cache(store.head)  # objects never change

    def glob(self, path: str, **_: Any) -> list[str]:
        """The locations that match, in order; one without wildcards is taken to be there until it is opened."""
        pattern = self._inside(path)
        fixed = pattern.partition("*")[0].partition("?")[0].partition("[")[0]
        if fixed == pattern:
            return [path]
        matches = re.compile(glob_translate(pattern)).match
        folder = fixed.rpartition("/")[0]
        return [self.store.location(found) for found in self.store.list(folder) if matches(found)]

    def info(self, path: str, **_: Any) -> dict[str, Any]:
        return {"name": path, "type": "file", "size": self.head(self._inside(path))[0]}

    def modified(self, path: str) -> datetime:
        return self.head(self._inside(path))[1]

    def open(self, path: str, mode: str = "rb", **_: Any) -> "ObjectFile":
        if mode != "rb":
            raise PermissionError(f"{path}: a ledger is only read this way")
        return ObjectFile(self.store, self._inside(path))

    def _inside(self, location: str) -> str:
        """The path in the store that a location names."""
        path = location.removeprefix(self.store.url + "/")
        if path == location:
            raise NotFound(f"{location}: not in {self.store.url}")
        return path


class ObjectFile:
    """An object with a place to read from. DuckDB's threads share it and each seeks before it reads, so every
    thread has a place of its own."""

    def __init__(self, store: "ObjectStore", path: str):
        self.store = store
        self.path = path
        self.place = threading.local()

    def seek(self, place: int, whence: int = 0) -> int:
        assert whence == 0
        self.place.at = place
        return place

    def tell(self) -> int:
        return int(getattr(self.place, "at", 0))

    def read(self, length: int) -> bytes:
        data = self.store.get_range(self.path, self.tell(), length) if length else b""
        self.place.at = self.tell() + len(data)
        return data

    def close(self) -> None:
        """Nothing is held open."""
