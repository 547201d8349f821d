"""The published log is C2SP tlog-tiles: its paths and bytes are the specification's, and it only ever grows."""

from pathlib import Path

import pytest
from conftest import TODAY
from test_ledger import commit

from provenance import merkle
from provenance.checkpoint import checkpoint, published_checkpoint
from provenance.errors import LedgerError, TamperedError
from provenance.init import init_ledger
from provenance.keys import Signer
from provenance.ledger import MAX_ENTRY_BYTES, Ledger
from provenance.tiles import MAX_ENTRY_BYTES as FITTING
from provenance.tiles import format_entries, publish, tile_path


def grown(ledger: Ledger, keys: Path, size: int) -> Ledger:
    """A signed ledger of that many entries."""
    while ledger.size() < size:
        ledger.commit(ledger.begin("pull", "x", str(ledger.size()), TODAY))
    checkpoint(ledger, Signer.load(keys, ledger.vkey))
    return ledger


def tree(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize(
    ("level", "number", "width", "path"),
    [
        (0, 0, 256, "tile/0/000"),
        (0, 999, 256, "tile/0/999"),
        (1, 1000, 256, "tile/1/x001/000"),
        (0, 1234067, 256, "tile/0/x001/x234/067"),  # the specification's own example
        (0, 1234067, 8, "tile/0/x001/x234/067.p/8"),
        ("entries", 273, 112, "tile/entries/273.p/112"),
    ],
)
def test_a_tile_lies_where_the_specification_says(level: int | str, number: int, width: int, path: str) -> None:
    assert tile_path(level, number, width) == path


@pytest.mark.parametrize("size", [1, 2, 255, 256, 257, 520])
def test_the_tiles_are_the_tree(ledger: Ledger, keys: Path, tmp_path: Path, size: int) -> None:
    publish(grown(ledger, keys, size), tmp_path / "published")
    found = tree(tmp_path / "published")
    full, rest = divmod(size, 256)
    leaves = b"".join(found.pop(tile_path(0, n)) for n in range(full))
    entries = b"".join(found.pop(tile_path("entries", n)) for n in range(full))
    if rest:
        leaves += found.pop(tile_path(0, full, rest))
        entries += found.pop(tile_path("entries", full, rest))
    hashes = [leaves[at : at + 32] for at in range(0, len(leaves), 32)]
    assert hashes == ledger.leaf_hashes()
    if full:
        above = found.pop(tile_path(1, 0, full))
        assert above == b"".join(merkle.root(hashes[256 * n : 256 * n + 256]) for n in range(full))
    assert found == {"checkpoint": published_checkpoint(ledger)}
    read = []
    while entries:
        length = int.from_bytes(entries[:2], "big")
        read.append(entries[2 : 2 + length])
        entries = entries[2 + length :]
    assert read == [ledger.entry_bytes(n) for n in range(size)]


def test_publishing_step_by_step_or_again_gives_the_same_bytes(ledger: Ledger, keys: Path, tmp_path: Path) -> None:
    for size in (3, 256, 300):
        publish(grown(ledger, keys, size), tmp_path / "steps")
    at_once = publish(ledger, tmp_path / "at once")
    again = publish(ledger, tmp_path / "at once")
    assert (at_once.written, again.written, again.root) == (5, 0, ledger.root().hex())
    steps = tree(tmp_path / "steps")
    assert {path: steps[path] for path in tree(tmp_path / "at once")} == tree(tmp_path / "at once")


def test_what_follows_the_newest_checkpoint_is_not_published(ledger: Ledger, keys: Path, tmp_path: Path) -> None:
    grown(ledger, keys, 5)
    commit(ledger, "unsigned")
    assert publish(ledger, tmp_path / "published").size == 5
    assert "tile/0/000.p/5" in tree(tmp_path / "published")


def test_nothing_is_published_unsigned(ledger: Ledger, tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="nothing is signed yet; run 'provenance checkpoint'"):
        publish(ledger, tmp_path / "published")
    assert not (tmp_path / "published").exists()


def test_a_folder_with_another_or_a_later_log_is_refused(ledger: Ledger, keys: Path, tmp_path: Path) -> None:
    publish(grown(ledger, keys, 4), tmp_path / "published")
    before = tree(tmp_path / "published")
    shorter = init_ledger(str(tmp_path / "shorter"), ledger.origin, keys)
    with pytest.raises(LedgerError, match="choose another folder"):
        publish(grown(shorter, keys, 3), tmp_path / "published")
    other = init_ledger(str(tmp_path / "other"), "example.org/other", keys)
    with pytest.raises(LedgerError, match="choose another folder"):
        publish(grown(other, keys, 9), tmp_path / "published")
    with pytest.raises(TamperedError, match="its root at size 4 is not this log's"):
        publish(grown(shorter, keys, 6), tmp_path / "published")
    assert tree(tmp_path / "published") == before


def test_no_entry_is_over_the_limit() -> None:
    assert MAX_ENTRY_BYTES < FITTING == 65_535
    assert format_entries([b"x" * FITTING])[:2] == b"\xff\xff"
    with pytest.raises(LedgerError, match="an entry of 65536 bytes: at most 65535 fit"):
        format_entries([b"", b"x" * (FITTING + 1)])


def test_a_commit_that_would_be_over_the_limit_is_refused(ledger: Ledger) -> None:
    run = ledger.begin("pull", "x", "x", TODAY)
    with pytest.raises(LedgerError, match=r"entry of \d+ bytes; at most 61440 fit"):
        ledger.commit(run, details={"long": "x" * MAX_ENTRY_BYTES})
    assert ledger.size() == 1


def test_a_publication_that_was_killed_is_completed(ledger: Ledger, keys: Path, tmp_path: Path) -> None:
    """The checkpoint is replaced last: without it, the tiles are only not announced yet."""
    publish(grown(ledger, keys, 300), tmp_path / "whole")
    whole = tree(tmp_path / "whole")
    publish(ledger, tmp_path / "cut")
    for path in ("checkpoint", "tile/0/001.p/44", "tile/1/000.p/1"):
        (tmp_path / "cut" / path).unlink()
    assert publish(ledger, tmp_path / "cut").written == 2
    assert tree(tmp_path / "cut") == whole
