"""An entry shown to be in a ledger that its owner signed: its bytes, and a C2SP tlog-proof beside them.

As its extra data the proof carries the entry's leaf hash: it proves nothing, and tells which of the two was altered
when they do not fit together.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from provenance import merkle, notes
from provenance.canonical import parse_canonical
from provenance.errors import LedgerError, TamperedError
from provenance.ledger import Ledger
from provenance.log import FORMAT
from provenance.notes import Checkpoint, LogProof, VerifierKey


@dataclass(frozen=True)
class ProvedEntry:
    """An entry's number and fields, and the signed checkpoint that holds it."""

    number: int
    body: dict[str, Any]
    checkpoint: Checkpoint


def prove_entry(ledger: Ledger, number: int, checkpoint: bytes) -> bytes:
    """The tlog-proof that a signed checkpoint of the ledger holds an entry; raises `LedgerError` when it was signed
    before the entry was committed."""
    size = notes.parse_checkpoint(notes.parse_note(checkpoint).text).size
    if size <= number:
        raise LedgerError(
            f"{ledger.store.url}: entry {number} is not signed yet, the newest checkpoint covers {size} entries; "
            f"run 'provenance checkpoint'"
        )
    leaves = ledger.leaf_hashes()[:size]
    proof = LogProof(number, tuple(merkle.inclusion_proof(leaves, number)), checkpoint, leaves[number])
    return notes.format_proof(proof)


def verify_entry(
    data: bytes, proof_data: bytes, vkeys: Iterable[str], names: tuple[str, str] = ("entry", "proof")
) -> ProvedEntry:
    """The entry in `data`, which every one of the keys must have signed for; raises `TamperedError`, which names
    what is off by one of `names`, and `LedgerError` when a newer version wrote the entry."""
    leaf = merkle.leaf_hash(data)
    keys = [*map(notes.parse_vkey, vkeys)]
    place = names[1]
    try:
        proof = notes.parse_proof(proof_data)
        if proof.extra != leaf and _is_for(proof.extra, proof, keys):
            place = names[0]
        (checkpoint,) = {notes.verify_proof(proof, leaf, key) for key in keys}
        if proof.extra != leaf:
            raise TamperedError("its extra data is not the hash of the entry")
    except TamperedError as error:
        raise TamperedError(f"{place}: {error}") from error
    body = parse_canonical(data, names[0])
    require_format(body, FORMAT, names[0])
    return ProvedEntry(proof.index, body, checkpoint)


def require_format(body: dict[str, Any], expected: int, name: str) -> None:
    """Raise `LedgerError` when what was signed, and so was not altered, was written by another version."""
    if body.get("format") != expected:
        raise LedgerError(f"{name}: written in format {body.get('format')}, this version reads {expected}; update it")


def signing_vkey(ledger: Ledger, checkpoint: bytes) -> str:
    """The newest of the ledger's keys that signed a checkpoint; raises `TamperedError` when none did."""
    note = notes.parse_note(checkpoint)
    for _, vkey in reversed(ledger.vkeys()):
        key = notes.parse_vkey(vkey)
        if (key.name, key.key_id) in {(line.name, line.key_id) for line in note.signatures}:
            notes.verify_checkpoint(checkpoint, key)
            return vkey
    raise TamperedError(f"{ledger.store.url}: no key of this ledger signed the checkpoint; run 'provenance verify'")


def _is_for(leaf: bytes, proof: LogProof, keys: list[VerifierKey]) -> bool:
    try:
        for key in keys:
            notes.verify_proof(proof, leaf, key)
    except TamperedError:
        return False
    return True
