"""What happened, in numbers: the tables that `run` prints and Dagster shows."""

from typing import Any

from provenance import catalog
from provenance.ledger import Ledger

_OUTCOMES = """
    SELECT outcome, count(*) AS documents, count(DISTINCT source_id) AS sources
    FROM decisions
    GROUP BY outcome
    ORDER BY list_position(['cleared', 'redact', 'quarantined', 'excluded'], outcome)
"""

_RULES = """
    WITH named AS (
        SELECT unnest(fired) AS rule_id, 'fired' AS answer, source_id, document_id FROM decisions
        UNION ALL
        SELECT unnest(unanswered), 'not answered', source_id, document_id FROM decisions
        UNION ALL
        SELECT unnest(fired), 'fired', source_id, NULL FROM source_decisions
        UNION ALL
        SELECT unnest(unanswered), 'not answered', source_id, NULL FROM source_decisions
    ),
    counted AS (
        SELECT
            CASE named.answer WHEN 'fired' THEN any_value(rules.outcome) ELSE 'quarantined' END AS outcome,
            named.rule_id,
            named.answer,
            any_value(rules.citation) AS citation,
            count(DISTINCT named.source_id) AS sources,
            count(DISTINCT named.document_id) AS documents
        FROM named
        LEFT JOIN rules USING (rule_id)
        GROUP BY named.rule_id, named.answer
    )
    SELECT *
    FROM counted
    ORDER BY list_position(['redact', 'quarantined', 'excluded'], outcome), documents DESC, rule_id, answer
"""

_SOURCES = """
    SELECT
        sources.source_id,
        sources.title.en AS title,
        source_decisions.outcome AS outcome,
        count(decisions.document_id) AS documents,
        count(*) FILTER (decisions.outcome = 'cleared') AS cleared,
        count(*) FILTER (decisions.outcome = 'redact') AS redact,
        count(*) FILTER (decisions.outcome = 'quarantined') AS quarantined,
        count(*) FILTER (decisions.outcome = 'excluded') AS excluded,
        coalesce(any_value(letters.dead), 0) AS dead_letters,
        source_decisions.people,
        source_decisions.sensitive_people
    FROM sources
    LEFT JOIN source_decisions USING (source_id)
    LEFT JOIN decisions USING (source_id)
    LEFT JOIN (SELECT source_id, count(*) AS dead FROM dead_letters GROUP BY source_id) AS letters USING (source_id)
    GROUP BY ALL
    ORDER BY sources.source_id
"""

_RELEASES = """
    SELECT name, as_of, documents, redacted, people, sensitive_people, manifest_sha256
    FROM releases
    ORDER BY name
"""


def summary(ledger: Ledger) -> dict[str, Any]:
    """Sources, outcomes, rules, releases and head of the ledger, as plain values."""
    connection = catalog.connect(ledger)

    def rows(query: str) -> list[dict[str, Any]]:
        return list(connection.sql(query).to_arrow_table().to_pylist())

    return {
        "sources": rows(_SOURCES),
        "outcomes": rows(_OUTCOMES),
        "rules": rows(_RULES),
        "releases": rows(_RELEASES),
        "ledger": {
            "origin": ledger.origin,
            "url": ledger.store.url,
            "size": ledger.size(),
            "root": ledger.root().hex(),
            "checkpoint": _last(ledger, "checkpoints"),
        },
    }


def _last(ledger: Ledger, folder: str) -> str | None:
    return max(ledger.store.list(folder), default=None)
