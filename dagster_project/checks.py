"""What must hold of the ledger after a run, asked of the ledger itself."""

from typing import Any

import dagster as dg

from dagster_project import assets
from dagster_project.report import markdown
from dagster_project.settings import Settings
from provenance import catalog
from provenance.errors import TamperedError
from provenance.ledger import Ledger
from provenance.progress import shown
from provenance.verification import verify

RECOGNISERS_NOT_FOUND = """
    SELECT source_id, recogniser, language
    FROM canaries
    WHERE NOT found
    UNION ALL
    SELECT DISTINCT source_id, 'none was tried', NULL
    FROM documents
    WHERE source_id NOT IN (SELECT source_id FROM canaries)
    ORDER BY ALL
"""

CLEARED_WITHOUT_GROUNDS = """
    WITH personal AS (
        SELECT DISTINCT document_id
        FROM pii_findings
        WHERE sensitivity <> 'not_personal'
    ),
    kept AS (
        SELECT
            decisions.source_id,
            bool_or(decisions.outcome = 'cleared' AND personal.document_id IS NOT NULL) AS needs_basis
        FROM decisions
        LEFT JOIN personal USING (document_id)
        WHERE decisions.outcome IN ('cleared', 'redact')
        GROUP BY decisions.source_id
    )
    SELECT
        source_id,
        sources.licence.verified AS licence,
        sources.personal_information.lawful_basis AS basis,
        len(sources.evidence) AS evidence
    FROM kept
    JOIN sources USING (source_id)
    WHERE sources.licence.verified IS NULL
        OR (kept.needs_basis AND sources.personal_information.lawful_basis IS NULL)
        OR len(sources.evidence) = 0
    ORDER BY source_id
"""

RELEASED_THOUGH_NOT_CLEARED = """
    SELECT
        released.source_id,
        lower(hex(released.document_id)) AS document_id,
        decisions.outcome
    FROM released_documents AS released
    LEFT JOIN decisions USING (source_id, document_id)
    WHERE released.release = $release
        AND (decisions.outcome IS NULL OR decisions.outcome NOT IN ('cleared', 'redact'))
    ORDER BY ALL
    LIMIT 100
"""


def none_of(ledger: Ledger, query: str, parameters: dict[str, Any] | None = None) -> dg.AssetCheckResult:
    """Passes when a query that looks for violations finds none; otherwise shows them."""
    violations = catalog.connect(ledger).sql(query, params=parameters or {}).to_arrow_table().to_pylist()
    found = dg.MetadataValue.md(markdown(violations))
    return dg.AssetCheckResult(passed=not violations, metadata={"violations": found})


@dg.asset_check(asset=assets.documents)
def every_recogniser_found_its_canaries(settings: Settings) -> dg.AssetCheckResult:
    """A recogniser that is off without a word would let personal information through."""
    return none_of(settings.open_ledger(), RECOGNISERS_NOT_FOUND)


@dg.asset_check(asset=assets.decisions)
def every_source_has_licence_basis_and_evidence_or_is_not_cleared(settings: Settings) -> dg.AssetCheckResult:
    """Nothing is kept on a claim alone: a verified licence, a basis for what is personal, evidence."""
    return none_of(settings.open_ledger(), CLEARED_WITHOUT_GROUNDS)


@dg.asset_check(asset=assets.release)
def no_excluded_document_is_in_the_release(settings: Settings) -> dg.AssetCheckResult:
    """Every released document is cleared, or redacted, by the ledger's decisions as they stand."""
    return none_of(settings.open_ledger(), RELEASED_THOUGH_NOT_CLEARED, {"release": settings.release})


@dg.asset_check(asset=assets.checkpoint)
def the_ledger_verifies(settings: Settings) -> dg.AssetCheckResult:
    """Log, segments and evidence are, byte for byte, what the signed checkpoint covers."""
    try:
        verified = verify(settings.ledger, progress=shown)
    except TamperedError as error:
        return dg.AssetCheckResult(passed=False, metadata={"violations": str(error)})
    return dg.AssetCheckResult(passed=True, metadata={"size": verified.size, "root": verified.root})
