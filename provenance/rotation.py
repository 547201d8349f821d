"""The ends of custody: rotate the key that signs the checkpoints, destroy the secret that digests are made with.

An auditor who trusts the old key follows to the new one: the log names the new key, and the old key signs a checkpoint
that covers the entry which does. What is destroyed is said in the log before it is done.
"""

from datetime import date
from pathlib import Path

from provenance.canonical import canonical_digest
from provenance.checkpoint import checkpoint, cosign, followed, signers_by_size
from provenance.keys import Secret, Signer, destroy_secret
from provenance.ledger import LEDGER_WIDE, Ledger
from provenance.stages import StageResult


def rotate_key(ledger: Ledger, folder: Path | None, as_of: date) -> StageResult:
    """Give the ledger a new signing key, kept in the folder beside the old one. A rotation that was interrupted is
    finished first, and then no other is begun.

    Raises:
        SecretError: The present key is not at hand.
    """
    number = _unvouched(ledger)
    if committed := number is None:
        old = Signer.load(folder, ledger.vkey)
        run = ledger.begin("rotate-key", LEDGER_WIDE, canonical_digest({"previous": old.vkey}), as_of)
        new = Signer.load_or_generate_next(folder, old.vkey, [vkey for _, vkey in ledger.vkeys()])
        number = ledger.commit(run, details={"vkey": new.vkey, "previous": old.vkey})
    details = ledger.entry(number).details
    signed = checkpoint(ledger, Signer.load(folder, details["vkey"]))
    cosign(ledger.store, signed.counts["size"], Signer.load(folder, details["previous"]))
    return StageResult("rotate-key", LEDGER_WIDE, number, committed, signed.counts)


def _unvouched(ledger: Ledger) -> int | None:
    """The newest rotation, if the key before it signed no checkpoint that covers it."""
    newest = next(ledger.find(kind="rotate-key"), None)
    if newest is None:
        return None
    details = ledger.entry(newest).details
    trusted, _ = followed(signers_by_size(ledger), ledger.vkeys(), details["previous"])
    return None if details["vkey"] in trusted else newest


def destroy_key(ledger: Ledger, folder: Path | None, as_of: date) -> StageResult:
    """Destroy the secret: no digest, token or fingerprint of the ledger can be made or compared again. Safe to repeat.

    The entry comes first, so that a secret that is gone is one whose end is on record.
    """
    details = {"secret_id": ledger.entry(0).details["secret_id"]}
    committed = ledger.secret_destroyed_in is None
    if committed:
        Secret.load(details["secret_id"], folder)
        run = ledger.begin("destroy-key", LEDGER_WIDE, canonical_digest(details), as_of)
        ledger.commit(run, details=details)
    number = ledger.secret_destroyed_in
    assert number is not None
    destroy_secret(folder, details["secret_id"])
    return StageResult("destroy-key", LEDGER_WIDE, number, committed, {})
