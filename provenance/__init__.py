"""Where training text came from, and why it was used: records, policy, ledger, releases.

import provenance
release = provenance.load_release("releases/2026-01", vkey="example.com/log+…")
release.dataset.to_table()
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from provenance.release import load_release

__all__ = ["__version__", "load_release"]


def __getattr__(name: str) -> Any:
    """Found when asked for: the command line must not wait for pyarrow or the package's metadata."""
    if name == "load_release":
        from provenance.release import load_release

        return load_release
    if name == "__version__":
        from importlib.metadata import version

        return version("training-data-provenance")
    raise AttributeError(f"module 'provenance' has no attribute {name!r}")
