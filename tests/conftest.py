"""What many tests need: a fresh ledger with keys of its own, and the shared real data where it is at hand."""

import os
from datetime import date
from pathlib import Path

import pytest

from provenance.init import init_ledger
from provenance.ledger import Ledger

ORIGIN = "example.org/ledger"
TODAY = date(2026, 11, 22)


@pytest.fixture
def keys(tmp_path: Path) -> Path:
    return tmp_path / "keys"


@pytest.fixture
def ledger(tmp_path: Path, keys: Path) -> Ledger:
    """An empty ledger."""
    return init_ledger(str(tmp_path / "ledger"), ORIGIN, keys)


@pytest.fixture(scope="session")
def real_data() -> Path:
    """The folder of real data that the project does not contain."""
    folder = Path(os.environ.get("REAL_DATA", Path(__file__).parents[2] / "shared" / "data"))
    if not folder.is_dir():
        pytest.skip(f"no real data at {folder}; set REAL_DATA to its folder")
    return folder
