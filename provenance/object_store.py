"""A bucket as a store: S3, Google Cloud Storage or Azure Blob Storage, through `obstore`.

    s3://bucket/prefix     AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, AWS_REGION, and for a server
                           of one's own AWS_ENDPOINT_URL; without keys, the role of the machine or container
    gs://bucket/prefix     GOOGLE_APPLICATION_CREDENTIALS, or the service account of the machine
    az://container/prefix  AZURE_STORAGE_ACCOUNT_NAME, with AZURE_STORAGE_ACCOUNT_KEY or a managed identity

The bucket must be there, and its server must keep conditional puts (S3: `If-None-Match: *`): else two writers could
both believe that a path was theirs. A process forked from one that has used a bucket cannot use any, for the
client's threads do not live on in it: start workers by 'spawn'.
"""

import hashlib
import io
import os
import random
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from functools import cached_property
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from provenance.errors import LedgerError
from provenance.store import AlreadyExists, NotFound

if TYPE_CHECKING:
    import duckdb
    import pyarrow as pa
    from obstore.store import ObjectStore as Client

_URL = re.compile(r"(s3|gs|az)://[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9_=-][A-Za-z0-9._=-]*)*")

_WAITS = [0.1 * 2**n for n in range(8)]
"""Seconds between the attempts at a put, the most they can be: 25 in all."""

_PASSING = (408, 409, 412, 429)
"""The HTTP answers below 500 after which another attempt may succeed."""

_NEEDS = ("obstore", "fsspec")
"""What the 'object-store' extra brings."""

_threads_of: int | None = None
"""The process that started the client's threads."""


class ObjectStore:
    """What lies in a bucket below a prefix."""

    def __init__(self, url: str):
        self.url = url.rstrip("/")
        self.scheme = self.url.partition(":")[0]
        if not _URL.fullmatch(self.url):
            raise LedgerError(
                f"{url}: expected a folder, or s3://, gs:// or az:// with a bucket and a prefix of letters, digits "
                f"and '._-='; found neither"
            )
        if missing := [module for module in _NEEDS if find_spec(module) is None]:
            raise LedgerError(
                f"{url}: a bucket needs the 'object-store' extra, and there is no {' and no '.join(missing)}; "
                f"install 'training-data-provenance[object-store]'"
            )

    def __reduce__(self) -> tuple[Any, ...]:
        return ObjectStore, (self.url,)  # a worker opens the bucket by itself: no credential travels

    def get(self, path: str) -> bytes:
        with self._errors(path):
            return bytes(self._client.get(path).bytes())

    def open(self, path: str) -> "pa.NativeFile":
        import pyarrow as pa

        return pa.PythonFile(_RangeFile(self, path), mode="r")

    def digest(self, path: str) -> tuple[str, int]:
        sha256, length = hashlib.sha256(), 0
        with self._errors(path):
            for part in self._client.get(path).stream():
                sha256.update(part)
                length += len(part)
        return sha256.hexdigest(), length

    def get_range(self, path: str, start: int, length: int) -> bytes:
        """At most `length` of the object's bytes, from `start`; raises `NotFound`."""
        with self._errors(path):
            return bytes(self._client.get_range(path, start=start, length=length))

    def create(self, path: str, data: bytes) -> None:
        """Put if absent, durably; raises `AlreadyExists`.

        A put whose answer was lost may have happened. Then what stands at the path decides: are these the bytes,
        it did. The client never repeats a put by itself: it would take our own first one for another writer's.
        """
        from obstore.exceptions import AlreadyExistsError, GenericError

        lost: Exception | None = None
        for wait in (*_WAITS, None):
            try:
                with self._errors(path, but=(AlreadyExistsError, GenericError)):
                    self._putting_client.put(path, data, mode="create")
                return
            except NotFound as error:
                raise LedgerError(f"{self.url}: no such bucket; make it, or correct the URL") from error
            except AlreadyExistsError as error:
                answer: Exception = error  # S3 says 409 as well when a write under way came to nothing
            except GenericError as error:
                answer = lost = error
            if lost is None and self.exists(path):
                raise AlreadyExists(f"{self.location(path)}: already there") from answer
            if lost is not None and (standing := self._find(path)) is not None:
                if standing == data:
                    return
                raise AlreadyExists(f"{self.location(path)}: already there") from answer
            if wait is None or not _may_pass(answer):
                raise self._failure(path, answer) from answer
            time.sleep(wait * random.uniform(0.5, 1))  # noqa: S311 (to spread writers, not to hide anything)

    def exists(self, path: str) -> bool:
        try:
            self.head(path)
        except NotFound:
            return False
        return True

    def list(self, prefix: str = "") -> Iterator[str]:
        with self._errors(prefix):
            yield from sorted(item["path"] for items in self._client.list(prefix or None) for item in items)

    def delete(self, path: str) -> None:
        try:
            with self._errors(path):
                self._client.delete(path)
        except NotFound:  # S3 does not mind, the others do
            return

    def modified(self, path: str) -> datetime:
        return self.head(path)[1]

    def sweep(self, before: datetime) -> None:
        """A put that was interrupted leaves nothing in a bucket."""

    def head(self, path: str) -> tuple[int, datetime]:
        """The object's length in bytes, and when it was put (UTC); raises `NotFound`."""
        with self._errors(path):
            found = self._client.head(path)
        return found["size"], found["last_modified"]

    def location(self, path: str) -> str:
        return f"{self.url}/{path}" if path else self.url

    def attach(self, connection: "duckdb.DuckDBPyConnection") -> None:
        """DuckDB reads the objects below the prefix through us: its own extension for buckets is a download."""
        from provenance.object_files import ObjectFiles

        connection.register_filesystem(ObjectFiles(self))

    # ------------------------------------------------------------------ the client

    @property
    def _client(self) -> "Client":
        global _threads_of
        _threads_of = _threads_of or os.getpid()
        if _threads_of != os.getpid():
            raise LedgerError(
                f"{self.url}: this process was forked from one that had used a bucket, and the client's threads did "
                f"not come along; start workers by 'spawn'"
            )
        return self._reading_client

    @property
    def _putting_client(self) -> "Client":
        assert self._client
        return self._client_without_retries

    @cached_property
    def _reading_client(self) -> "Client":
        return self._open(max_retries=len(_WAITS))

    @cached_property
    def _client_without_retries(self) -> "Client":
        return self._open(max_retries=0)

    def _open(self, max_retries: int) -> "Client":
        from obstore.store import from_url

        return from_url(
            self.url,
            client_options={"allow_http": True},  # where a plain endpoint was asked for, it was meant
            retry_config={"max_retries": max_retries, "retry_timeout": timedelta(minutes=1)},
        )

    def _find(self, path: str) -> bytes | None:
        try:
            return self.get(path)
        except NotFound:
            return None

    # ------------------------------------------------------------------ what can go wrong

    @contextmanager
    def _errors(self, path: str, but: tuple[type[Exception], ...] = ()) -> Iterator[None]:
        """The client's errors as ours, save those in `but`."""
        from obstore.exceptions import BaseError

        try:
            yield
        except but:
            raise
        except FileNotFoundError as error:
            raise NotFound(f"{self.location(path)}: no such object") from error
        except (BaseError, ValueError) as error:
            raise self._failure(path, error) from error

    def _failure(self, path: str, error: Exception) -> LedgerError:
        if _status(error) in (401, 403):
            remedy = "check the credentials in the environment, and what they may do with the bucket"
        else:
            remedy = "check the bucket, the network and the endpoint in the environment, then run it again"
        return LedgerError(f"{self.location(path)}: {_reason(error)}; {remedy}")


class _RangeFile(io.RawIOBase):
    """An object as a file that is read by ranges; obstore's own reader lacks what Arrow asks of a file."""

    def __init__(self, store: ObjectStore, path: str):
        self._store = store
        self._path = path
        self._size, _ = store.head(path)
        self._at = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, place: int, whence: int = io.SEEK_SET) -> int:
        self._at = place + {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        return self._at

    def readinto(self, buffer: Any) -> int:
        length = max(min(len(buffer), self._size - self._at), 0)
        data = self._store.get_range(self._path, self._at, length) if length else b""
        buffer[: len(data)] = data
        self._at += len(data)
        return len(data)


def _status(error: Exception) -> int | None:
    """The HTTP status that the client's message tells: it has no field for it."""
    found = re.search(r"status code: (\d{3})", str(error))
    return int(found[1]) if found else None


def _may_pass(error: Exception) -> bool:
    """Whether another attempt may find the server in a better state."""
    status = _status(error)
    return status is None or status >= 500 or status in _PASSING


def _reason(error: Exception) -> str:
    """The client's message in short: the answer's status and code, or else what kept the request from an answer."""
    text = str(error)
    code = re.search(r"<Code>(\w+)</Code>", text)
    if status := _status(error):
        return f"answered {status}{f' ({code[1]})' if code else ''}"
    return text.partition("\n")[0].rpartition(" - ")[2].strip()
