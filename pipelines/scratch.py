"""What the steps of a run leave for each other, in the ledger's store: workers and launcher may share no disk.

A repeat of the run finds what was done; `gc` removes what a run that was given up has left. Nothing here is more
than the segments hold: numbers of texts and their similarities.
"""

import io
from typing import Any

import numpy as np
import numpy.typing as npt

from provenance.runs import Run
from provenance.store import AlreadyExists, Store, open_store


class Scratch:
    """The scratch of one run: named arrays. Travels between processes."""

    def __init__(self, url: str, run: Run):
        self.url = url
        self.folder = f"scratch/{run.run_id}"

    def put(self, name: str, **arrays: npt.NDArray[Any]) -> None:
        """Leave arrays under a name; a repeat leaves the same, and changes nothing."""
        data = io.BytesIO()
        np.savez(data, **arrays)
        try:
            self._store.create(f"{self.folder}/{name}.npz", data.getvalue())
        except AlreadyExists:
            return

    def get(self, name: str) -> dict[str, npt.NDArray[Any]]:
        """The arrays left under a name; raises `NotFound`."""
        with np.load(io.BytesIO(self._store.get(f"{self.folder}/{name}.npz"))) as found:
            return dict(found)

    def has(self, name: str) -> bool:
        """Whether anything was left under a name."""
        return self._store.exists(f"{self.folder}/{name}.npz")

    def names(self, folder: str) -> list[str]:
        """Everything left below a folder, in order."""
        prefix, ending = f"{self.folder}/", ".npz"
        return [path.removeprefix(prefix).removesuffix(ending) for path in self._store.list(f"{self.folder}/{folder}")]

    def clear(self) -> None:
        """Remove everything."""
        for path in list(self._store.list(self.folder)):
            self._store.delete(path)

    @property
    def _store(self) -> Store:
        return open_store(self.url)
