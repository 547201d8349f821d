"""Witness a ledger: sign that its newest checkpoint continues the one this witness saw before.

A witness keeps the last checkpoint it signed, by log, and signs no other that does not continue it: so whoever trusts
the witness knows that there are not two histories (c2sp.org/tlog-witness). What it saw is kept before its signature is
given out: a witness that died in between has vouched for nothing it could later deny.
"""

import urllib.parse
from dataclasses import dataclass
from pathlib import Path

from provenance import merkle, notes
from provenance.checkpoint import checkpoint_path, cosign, followed, published_checkpoint, signers_by_size
from provenance.errors import TamperedError
from provenance.files import replace_file
from provenance.keys import Signer
from provenance.ledger import Ledger


@dataclass(frozen=True)
class Witnessed:
    """The checkpoint that was signed, and the size this witness had seen before (0: none)."""

    witness: str
    origin: str
    size: int
    root: str
    seen: int
    cosignature: str


def witness(ledger: Ledger, signer: Signer, folder: Path, vkey: str | None = None) -> Witnessed:
    """Cosign the ledger's newest checkpoint and put the signature beside it.

    Args:
        ledger: The ledger.
        signer: The witness's key, of type `COSIGNATURE`.
        folder: Where this witness keeps what it saw.
        vkey: The ledger's key, as its owner published it. Needed the first time or else the ledger's own first key is
            believed; later the key that signed what was seen is followed through rotations.

    Raises:
        TamperedError: The checkpoint does not continue what was seen, is not over the ledger's log, or is not signed
            by a key that can be trusted. Nothing is signed then, and what was seen stays.
    """
    place = f"{ledger.store.url}: its newest checkpoint"
    head = notes.parse_checkpoint(notes.parse_note(published_checkpoint(ledger)).text)
    kept = folder / f"{urllib.parse.quote(signer.name, safe='')}@{urllib.parse.quote(head.origin, safe='')}.checkpoint"
    seen, trusted = _seen(kept, ledger, vkey)
    keys, signed_size = followed(signers_by_size(ledger), ledger.vkeys(), trusted)
    if signed_size != head.size:
        raise TamperedError(f"{place} is not signed by {trusted} or a key that follows it; ask the ledger's owner")
    leaves = ledger.leaf_hashes()[: head.size]
    if merkle.root(leaves) != head.root:
        raise TamperedError(f"{place} is not over its log; run 'provenance verify'")
    if seen and (seen.origin != head.origin or seen.size > head.size or merkle.root(leaves[: seen.size]) != seen.root):
        raise TamperedError(
            f"{place}, of size {head.size}, does not continue the one of size {seen.size} that this witness saw, "
            f"{kept}; there are two histories: keep both, and ask the ledger's owner"
        )
    replace_file(kept, f"{_newest(keys, ledger)}\n".encode() + ledger.store.get(checkpoint_path(head.size)))
    line = cosign(ledger.store, head.size, signer)
    size = seen.size if seen else 0
    return Witnessed(signer.vkey, head.origin, head.size, head.root.hex(), size, line.decode().removesuffix("\n"))


def _seen(kept: Path, ledger: Ledger, vkey: str | None) -> tuple[notes.Checkpoint | None, str]:
    """What this witness saw last, and the key it trusted then."""
    if not kept.exists():
        return None, vkey or ledger.vkeys()[0][1]
    trusted, _, note = kept.read_bytes().partition(b"\n")
    return notes.parse_checkpoint(notes.parse_note(note).text), vkey or trusted.decode()


def _newest(keys: set[str], ledger: Ledger) -> str:
    return next(vkey for _, vkey in reversed(ledger.vkeys()) if vkey in keys)
