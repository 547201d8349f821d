"""Sign where the ledger stands: a C2SP checkpoint over the RFC 6962 root."""

from provenance.ledger import LEDGER_WIDE, Ledger
from provenance.notes import Checkpoint, NoteSigner, sign_checkpoint
from provenance.stages import StageResult
from provenance.store import AlreadyExists


def checkpoint_path(size: int) -> str:
    """Where the checkpoint of a size lies in the store."""
    return f"checkpoints/{size:020d}"


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
