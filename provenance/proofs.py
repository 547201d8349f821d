"""Prove an entry: its bytes and a C2SP tlog-proof, which anyone checks with the ledger's public key alone."""

import re
from dataclasses import dataclass
from pathlib import Path

from provenance import notes
from provenance.checkpoint import published_checkpoint
from provenance.errors import LedgerError
from provenance.inclusion import prove_entry
from provenance.ledger import Ledger
from provenance.log import entry_path


@dataclass(frozen=True)
class Proof:
    """What proves that the ledger holds an entry: its bytes, and the tlog-proof that leads to a signed checkpoint.
    `manifest` is the list of segments that the entry names by digest, where it has one."""

    entry: int
    size: int
    data: bytes
    proof: bytes
    manifest: tuple[str, bytes] | None


def prove(ledger: Ledger, name: str) -> Proof:
    """The proof of an entry: by its number, by the digest of a segment it lists (eight digits or more of its SHA-256),
    or by the name of the release it committed. Raises `LedgerError` when there is none or it is not signed yet."""
    number = _entry_of(ledger, name)
    checkpoint = published_checkpoint(ledger)
    entry = ledger.entry(number)
    manifest = next(
        ((path, ledger.store.get(path)) for path in entry.other_files() if entry.manifest and entry.manifest in path),
        None,
    )
    size = notes.parse_checkpoint(notes.parse_note(checkpoint).text).size
    return Proof(number, size, ledger.entry_bytes(number), prove_entry(ledger, number, checkpoint), manifest)


def write_proof(proof: Proof, folder: Path) -> list[Path]:
    """Put the proof's files into a folder: `<entry>.json`, `<entry>.tlog-proof`, and the manifest by its digest."""
    folder.mkdir(parents=True, exist_ok=True)
    name = Path(entry_path(proof.entry)).stem
    files = {f"{name}.json": proof.data, f"{name}.tlog-proof": proof.proof}
    if proof.manifest:
        files[Path(proof.manifest[0]).name] = proof.manifest[1]
    for file, data in files.items():
        (folder / file).write_bytes(data)
    return [folder / file for file in files]


def _entry_of(ledger: Ledger, name: str) -> int:
    if re.fullmatch(r"\d{1,20}", name) and int(name) < ledger.size():
        return int(name)
    if re.fullmatch(r"[0-9a-f]{8,64}", name):
        found = {
            (segment.sha256, entry.number)
            for entry in ledger.entries()
            for segment in entry.all_segments()
            if segment.sha256.startswith(name)
        }
        if len({sha256 for sha256, _ in found}) == 1:
            return min(number for _, number in found)
        if found:
            raise LedgerError(f"prove: {len(found)} segments begin with '{name}'; give more digits")
    if (release := ledger.latest("release", name)) is not None:
        return release.number
    raise LedgerError(
        f"prove: '{name}' is no entry, segment or release of {ledger.store.url}; give an entry's number, at least 8 "
        f"digits of a segment's SHA-256, or a release's name"
    )
