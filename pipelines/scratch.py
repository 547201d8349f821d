"""What the steps of a run leave for each other, in the ledger's store: workers and launcher may share no disk.

A repeat of the run finds what was done; `gc` removes what a run that was given up has left. Nothing here is more
than the segments hold: numbers of texts and their similarities.
"""

import io
from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import accumulate, pairwise
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from provenance.runs import Run
from provenance.store import AlreadyExists, Store, open_store


class Stretch(NamedTuple):
    """Where bytes lie in the scratch: what a shuffle carries in their stead."""

    name: str
    start: int
    end: int


def stretches(name: str, sizes: Iterable[int]) -> Iterator[Stretch]:
    """What lies one behind the other under a name."""
    for start, end in pairwise(accumulate(sizes, initial=0)):
        yield Stretch(name, start, end)


class Scratch:
    """The scratch of one run: named arrays. Travels between processes.

    `plan` names whatever decides how the work is cut, such as the memory there is: a repeat that cuts it otherwise
    finds nothing.
    """

    def __init__(self, url: str, run: Run, plan: str = "any"):
        self.url = url
        self.of_run = f"scratch/{run.run_id}"
        self.folder = f"{self.of_run}/{plan}"

    def put(self, name: str, **arrays: npt.NDArray[Any]) -> None:
        """Leave arrays under a name; a repeat leaves the same, and changes nothing."""
        data = io.BytesIO()
        np.savez(data, **arrays)
        self.put_bytes(f"{name}.npz", data.getvalue())

    def get(self, name: str) -> dict[str, npt.NDArray[Any]]:
        """The arrays left under a name; raises `NotFound`."""
        with np.load(io.BytesIO(self._store.get(f"{self.folder}/{name}.npz"))) as found:
            return dict(found)

    def put_table(self, name: str, table: pa.Table) -> None:
        """Leave a table under a name."""
        data = pa.BufferOutputStream()
        with pa.ipc.new_stream(data, table.schema) as stream:
            stream.write_table(table)
        self.put_bytes(name, data.getvalue().to_pybytes())

    def get_table(self, name: str) -> pa.Table:
        """The table left under a name; raises `NotFound`."""
        with self._store.open(f"{self.folder}/{name}") as file, pa.ipc.open_stream(file) as stream:
            return stream.read_all()

    def put_bytes(self, name: str, data: bytes) -> None:
        """Leave bytes under a name."""
        with suppress(AlreadyExists):
            self._store.create(f"{self.folder}/{name}", data)

    def get_bytes(self, stretch: "Stretch") -> bytes:
        """A stretch of the bytes left under a name."""
        with self._store.open(f"{self.folder}/{stretch.name}") as file:
            file.seek(stretch.start)
            return bytes(file.read(stretch.end - stretch.start))

    def get_together(self, parts: Iterable[Stretch]) -> memoryview:
        """Stretches one behind the other, in no more memory than they take."""
        parts = list(parts)
        data = memoryview(np.empty(sum(part.end - part.start for part in parts), np.uint8))
        ends = accumulate((part.end - part.start for part in parts), initial=0)
        for part, (start, end) in zip(parts, pairwise(ends), strict=True):
            with self._store.open(f"{self.folder}/{part.name}") as file:
                file.seek(part.start)
                file.readinto(data[start:end])
        return data

    def has(self, name: str) -> bool:
        """Whether anything was left under a name."""
        return self._store.exists(f"{self.folder}/{name}.npz")

    def names(self, folder: str) -> list[str]:
        """Everything left below a folder, in order."""
        prefix, ending = f"{self.folder}/", ".npz"
        return [path.removeprefix(prefix).removesuffix(ending) for path in self._store.list(f"{self.folder}/{folder}")]

    def clear(self, folder: str | None = None) -> None:
        """Remove everything below a folder, or all that any attempt at the run has left."""
        for path in list(self._store.list(f"{self.folder}/{folder}" if folder else self.of_run)):
            self._store.delete(path)

    @property
    def _store(self) -> Store:
        return open_store(self.url)
