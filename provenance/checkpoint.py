"""Sign where the ledger stands: a C2SP checkpoint over the RFC 6962 root, and what others signed below it.

A checkpoint is put once and never changes. A further signature line of the same text lies beside it, in a file of
its own: a witness's cosignature, or that of the key before a rotation. Published, they are one note.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress

from provenance import notes
from provenance.errors import LedgerError, TamperedError
from provenance.ledger import LEDGER_WIDE, Ledger
from provenance.notes import Checkpoint, NoteSigner, Signature, sign_checkpoint
from provenance.stages import StageResult
from provenance.store import AlreadyExists, Store


def checkpoint_path(size: int) -> str:
    """Where the checkpoint of a size lies in the store."""
    return f"checkpoints/{size:020d}"


def cosignatures_path(size: int) -> str:
    """The folder of the further signature lines under the checkpoint of a size."""
    return f"cosignatures/{size:020d}"


def checkpoint(ledger: Ledger, signer: NoteSigner) -> StageResult:
    """Sign the ledger's present size; a size that is signed already is left as it is."""
    size = ledger.size()
    note = sign_checkpoint(Checkpoint(ledger.origin, size, ledger.root(size)), signer)
    try:
        ledger.store.create(checkpoint_path(size), note)
        committed = True
    except AlreadyExists:
        committed = False
    return StageResult("checkpoint", LEDGER_WIDE, size - 1, committed, {"size": size})


def cosign(store: Store, size: int, signer: NoteSigner) -> bytes:
    """Add a signature line to the checkpoint of a size, and give the line; the caller has checked the checkpoint."""
    text = notes.parse_note(store.get(checkpoint_path(size))).text
    key = signer.verifier
    line = notes.format_signature_line(Signature(key.name, key.key_id, signer.sign(text.encode())))
    with suppress(AlreadyExists):
        store.create(f"{cosignatures_path(size)}/{hashlib.sha256(line).hexdigest()}", line)
    return line


def published_checkpoint(ledger: Ledger) -> bytes:
    """The newest checkpoint as one signed note, with the newest line of each key that lies beside it; raises
    `LedgerError` when nothing was signed yet."""
    newest = max(_signed_sizes(ledger.store), default=None)
    if newest is None:
        raise LedgerError(f"{ledger.store.url}: nothing is signed yet; run 'provenance checkpoint'")
    beside = {(line.name, line.key_id): line for line in sorted(_lines(ledger.store, newest), key=_signed_at)}
    note = ledger.store.get(checkpoint_path(newest))
    return notes.merge_note(note, map(notes.format_signature_line, beside.values()))


def verify_head(data: bytes, beside: Iterable[bytes], vkeys: Iterable[str]) -> tuple[Checkpoint, set[str]]:
    """A stored checkpoint and which of the ledger's keys signed it, in it or `beside` it. Each line in it must be by
    one of them; those beside may be by witnesses. Raises `TamperedError`."""
    note = notes.parse_note(data)
    keys = {(key.name, key.key_id): (key, vkey) for vkey in vkeys for key in [notes.parse_vkey(vkey)]}
    signers = set()
    for line in (*note.signatures, *map(notes.parse_signature_line, beside)):
        if (line.name, line.key_id) in keys:
            key, vkey = keys[line.name, line.key_id]
            key.verify(note.text.encode(), line.signature)
            signers.add(vkey)
        elif line in note.signatures:
            raise TamperedError(f"signed by {line.name}+{line.key_id:08x}, which this ledger never had as its key")
    if not signers:
        raise TamperedError("no key of this ledger signed it")
    return notes.parse_checkpoint(note.text), signers


def followed(signers: dict[int, set[str]], vkeys: list[tuple[int, str]], trusted: str) -> tuple[set[str], int]:
    """The keys to be trusted and the newest size that one of them signed, 0 when there is none.

    A key that an entry names is trusted once a checkpoint that covers the entry is signed by a trusted key.

    Args:
        signers: For each size that was signed, the keys that signed it.
        vkeys: The ledger's keys, each with the entry that names it.
        trusted: The key to start from.
    """
    known = {trusted}
    newest = 0
    while True:
        reached = max((size for size, keys in signers.items() if keys & known), default=0)
        if reached <= newest:
            return known, newest
        newest = reached
        known |= {vkey for entry, vkey in vkeys if entry < newest}


def signers_by_size(ledger: Ledger) -> dict[int, set[str]]:
    """Which of the ledger's keys signed which size; raises `TamperedError` for a checkpoint that is not theirs."""
    vkeys = [vkey for _, vkey in ledger.vkeys()]
    signers = {}
    for size in _signed_sizes(ledger.store):
        beside = [ledger.store.get(line) for line in ledger.store.list(cosignatures_path(size))]
        head, signers_of_it = verify_head(ledger.store.get(checkpoint_path(size)), beside, vkeys)
        signers[head.size] = signers_of_it
    return signers


def _signed_sizes(store: Store) -> Iterator[int]:
    for path in store.list("checkpoints"):
        if not re.fullmatch(r"checkpoints/\d{20}", path):
            raise TamperedError(f"{store.location(path)}: not the name of a checkpoint; run 'provenance verify'")
        yield int(path.rpartition("/")[2])


def _lines(store: Store, size: int) -> list[Signature]:
    return [notes.parse_signature_line(store.get(path)) for path in store.list(cosignatures_path(size))]


def _signed_at(line: Signature) -> int:
    return notes.cosigned_at(line.signature) if len(line.signature) == 72 else 0
