"""Publish the log as C2SP tlog-tiles, so that any server of static files serves it to any client of such logs.

    checkpoint                  the newest signed checkpoint; replaced last
    tile/<L>/<N>[.p/<W>]        256 hashes of 32 bytes: level L has the roots of 256^L entries each
    tile/entries/<N>[.p/<W>]    256 entries, each after its length in two bytes, big-endian

A tile that is not full yet has its width W at the end. Numbers are in groups of three digits, all but the last after
an `x` (c2sp.org/tlog-tiles, Merkle Tree).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from provenance import merkle, notes
from provenance.checkpoint import published_checkpoint
from provenance.errors import LedgerError, TamperedError
from provenance.files import replace_file
from provenance.ledger import Ledger
from provenance.progress import Progress, silent

WIDTH = 256
"""Hashes or entries in a full tile."""

MAX_ENTRY_BYTES = 2**16 - 1
"""What the length before an entry can say."""


@dataclass(frozen=True)
class Published:
    """What lies at the place now: the log up to `size`; `written` files are new."""

    origin: str
    size: int
    root: str
    written: int


def publish(ledger: Ledger, to: Path, progress: Progress = silent) -> Published:
    """Write the tiles of the newest checkpoint into a folder; full tiles that are there already are left alone.

    Raises:
        LedgerError: Nothing is signed yet, or the folder holds another log or a later one.
        TamperedError: What the folder holds is not the beginning of this log.
    """
    note = published_checkpoint(ledger)
    head = notes.parse_checkpoint(notes.parse_note(note).text)
    leaves = ledger.leaf_hashes()[: head.size]
    if merkle.root(leaves) != head.root:
        raise TamperedError(f"{ledger.store.url}: its newest checkpoint is not over this log; run 'provenance verify'")
    _require_continuation(to / "checkpoint", head, leaves)
    written = 0
    with progress("publish", -(-head.size // WIDTH)) as advance:
        for number, (start, width) in enumerate(_tiles(head.size)):
            path = to / tile_path("entries", number, width)
            if not path.exists():
                replace_file(path, format_entries([ledger.entry_bytes(n) for n in range(start, start + width)]))
                written += 1
            advance(number + 1)
    for level, hashes in enumerate(_levels(leaves)):
        for number, (start, width) in enumerate(_tiles(len(hashes))):
            path = to / tile_path(level, number, width)
            if not path.exists():
                replace_file(path, b"".join(hashes[start : start + width]))
                written += 1
    replace_file(to / "checkpoint", note)
    return Published(head.origin, head.size, head.root.hex(), written)


def tile_path(level: int | str, number: int, width: int = WIDTH) -> str:
    """Where a tile lies; `level` is a number of hashes' or `entries`."""
    digits = f"{number:d}".zfill(-(-len(str(number)) // 3) * 3)
    groups = [digits[i : i + 3] for i in range(0, len(digits), 3)]
    path = "/".join([*(f"x{group}" for group in groups[:-1]), groups[-1]])
    return f"tile/{level}/{path}" + (f".p/{width}" if width < WIDTH else "")


def format_entries(entries: list[bytes]) -> bytes:
    """The bytes of an entry bundle; raises `LedgerError` when an entry is longer than its length can say."""
    if longest := max((len(entry) for entry in entries if len(entry) > MAX_ENTRY_BYTES), default=0):
        raise LedgerError(f"an entry of {longest} bytes: at most {MAX_ENTRY_BYTES} fit a bundle of tlog-tiles")
    return b"".join(len(entry).to_bytes(2, "big") + entry for entry in entries)


def _levels(leaves: list[bytes]) -> Iterator[list[bytes]]:
    """The hashes of each level of tiles: the leaves, then the roots of every full 256 of the level below."""
    hashes = leaves
    while hashes:
        yield hashes
        hashes = [merkle.root(hashes[i : i + WIDTH]) for i in range(0, len(hashes) - WIDTH + 1, WIDTH)]


def _tiles(size: int) -> Iterator[tuple[int, int]]:
    """Start and width of each tile of a level of `size` hashes."""
    for start in range(0, size, WIDTH):
        yield start, min(WIDTH, size - start)


def _require_continuation(path: Path, head: notes.Checkpoint, leaves: list[bytes]) -> None:
    """Raise unless what is published already is the beginning of what will be."""
    if not path.exists():
        return
    before = notes.parse_checkpoint(notes.parse_note(path.read_bytes()).text)
    if before.origin != head.origin or before.size > head.size:
        raise LedgerError(
            f"{path}: is of {before.origin} at size {before.size}, not before {head.origin} at size {head.size}; "
            f"choose another folder"
        )
    if merkle.root(leaves[: before.size]) != before.root:
        raise TamperedError(f"{path}: its root at size {before.size} is not this log's; one of them was altered")
