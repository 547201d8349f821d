"""Register sources: their declarations become rows, their evidence is kept by its digest."""

from datetime import date

from provenance.declarations import Declaration, evidence_files
from provenance.errors import LedgerError
from provenance.ledger import Ledger
from provenance.schemas import to_table
from provenance.stages import StageResult


def register(ledger: Ledger, declaration: Declaration, as_of: date) -> StageResult:
    """Commit a new version of a source; a declaration that stands already is left as it is."""
    source = declaration.source
    committed = not ledger.is_current("register", source.id, declaration.sha256)
    if committed:
        run = ledger.begin("register", source.id, declaration.sha256, as_of)
        for evidence, path in evidence_files(declaration):
            if ledger.put_evidence(path.read_bytes()) != evidence.sha256:
                raise LedgerError(f"{evidence.file}: changed while it was being registered; run the command again")
        segment = ledger.write_segment("sources", source.id, to_table("sources", [source]))
        details = {
            "title": source.title.en,
            "evidence": sorted({e.sha256 for e in source.evidence if e.sha256}),
        }
        ledger.commit(run, [segment], [f"sources/{source.id}"], details)
    entry = ledger.latest("register", source.id)
    assert entry is not None
    counts = {"evidence": len(source.evidence), "requests": len(source.requests)}
    return StageResult("register", source.id, entry.number, committed, counts)


def require_registered(ledger: Ledger, declaration: Declaration) -> None:
    """Raise `LedgerError` unless this very declaration is the source's newest in the ledger."""
    if not ledger.is_current("register", declaration.source.id, declaration.sha256):
        raise LedgerError(
            f"{declaration.path}: this version of source '{declaration.source.id}' is not in the ledger; "
            f"run 'provenance register' first"
        )
