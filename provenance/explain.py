"""Why a source or a document is where it is: outcome, rules, articles, evidence, entries, releases."""

import re
from typing import Any

from provenance import catalog
from provenance.errors import LedgerError
from provenance.ledger import Ledger

_DOCUMENTS = """
    WITH found AS MATERIALIZED (
        SELECT
            hex(document_id).lower() AS document_id,
            source_id,
            locator,
            hex(digest).lower() AS digest,
            language,
            script,
            characters,
            label_status
        FROM documents
        WHERE {condition}
    )
    FROM found
    ORDER BY source_id, locator
    LIMIT 50
"""
"""Materialised, because DuckDB would look twice: for the first fifty, and then for their columns."""

_DECISION = """
    SELECT
        outcome,
        fired,
        unanswered,
        partner_source,
        hex(partner_digest).lower() AS partner_digest,
        similarity,
        licence,
        licences
    FROM decisions
    WHERE document_id = $id
"""

_UNDECIDED = dict.fromkeys(
    ("outcome", "fired", "unanswered", "partner_source", "partner_digest", "similarity", "licence", "licences")
)

_FINDINGS = """
    SELECT
        entity_type,
        sensitivity,
        count(*) AS spans,
        count(DISTINCT subject) AS subjects,
        count(DISTINCT person) AS people
    FROM pii_findings
    WHERE document_id = $id
    GROUP BY entity_type, sensitivity
    ORDER BY entity_type
"""

_PEOPLE = """
    SELECT
        row_number() OVER (ORDER BY min("start"), person) AS person,
        count(*) AS spans,
        list(DISTINCT entity_type ORDER BY entity_type) AS told
    FROM pii_findings
    WHERE document_id = $id AND sensitivity <> 'not_personal'
    GROUP BY pii_findings.person
    ORDER BY person
    LIMIT 50
"""
"""What is told of each person, the first fifty in the order they appear."""

_RULES = """
    SELECT rule_id, scope, outcome, citation, alias, reason_en, reason_zh
    FROM rules
    WHERE list_contains($ids, rule_id)
    ORDER BY rule_id
"""

_EVIDENCE = """
    SELECT item.supports, item.file, item.sha256, item.obtained_on, item.valid_from, item.valid_until
    FROM (SELECT unnest(evidence) AS item FROM sources WHERE source_id = $id)
    ORDER BY item.supports, item.file
"""

_ENTRIES = """
    SELECT DISTINCT segments.table_name AS facts, segments.entry, entries.committed_at
    FROM segments
    JOIN entries USING (entry)
    WHERE segments.source_id = $id
        AND segments.table_name IN ('sources', 'documents', 'clusters', 'source_decisions', 'decisions')
    ORDER BY segments.entry, facts
"""

_SOURCE = """
    SELECT
        sources.source_id,
        sources.title,
        sources.acquisition,
        sources.status,
        sources.licence,
        sources.personal_information,
        source_decisions.outcome,
        source_decisions.fired,
        source_decisions.unanswered,
        source_decisions.people,
        source_decisions.sensitive_people
    FROM sources
    LEFT JOIN source_decisions USING (source_id)
    WHERE sources.source_id = $id
"""


def explain(ledger: Ledger, name: str) -> list[dict[str, Any]]:
    """What is known of a source id, a document id, a text digest (both in hex), or `source:locator`.

    A document is looked for by itself, through the Bloom filters of its table; what else is known of it lies in the
    files of its source, and only those are read.
    """
    connection = catalog.current(ledger)

    def rows(query: str, **values: Any) -> list[dict[str, Any]]:
        relation = connection.execute(query, values)
        names = [column[0] for column in relation.description or ()]
        return [dict(zip(names, row, strict=True)) for row in relation.fetchall()]

    def with_rules(subject: dict[str, Any]) -> dict[str, Any]:
        fired, unanswered = subject.pop("fired") or [], subject.pop("unanswered") or []
        rules = rows(_RULES, ids=[*fired, *unanswered])
        for rule in rules:
            rule["answer"] = "fired" if rule["rule_id"] in fired else "not answered"
        if subject["outcome"] is None:
            subject["outcome"] = "not decided yet"
        return {
            **subject,
            "rules": rules,
            "evidence": rows(_EVIDENCE, id=subject["source_id"]),
            "entries": rows(_ENTRIES, id=subject["source_id"]),
        }

    is_hash = re.fullmatch(r"[0-9a-fA-F]{32}|[0-9a-fA-F]{64}", name)
    catalog.narrow(connection, None if is_hash else name.partition(":")[0])
    condition, values = document_condition(name)
    documents = rows(_DOCUMENTS.format(condition=condition), **values) if is_hash or ":" in name else []
    if not documents and (sources := rows(_SOURCE, id=name)):
        released = (
            "SELECT release, count(*) AS documents FROM released_documents WHERE source_id = $id GROUP BY release"
        )
        counted = "SELECT outcome, count(*) AS documents FROM decisions WHERE source_id = $id GROUP BY outcome"
        return [
            {
                **with_rules(sources[0]),
                "documents": rows(counted, id=name),
                "releases": rows(released, id=name),
            }
        ]
    if not documents:
        raise LedgerError(
            f"explain: '{name}' is neither a source nor a document of {ledger.store.url}; "
            f"give a source id, a document id, a digest, or 'source:locator'"
        )
    explained = []
    for document in documents:
        catalog.narrow(connection, document["source_id"])
        document_id = bytes.fromhex(document["document_id"])
        decision = next(iter(rows(_DECISION, id=document_id)), _UNDECIDED)
        released = "SELECT DISTINCT release FROM released_documents WHERE document_id = $id ORDER BY release"
        explained.append(
            {
                **with_rules({**document, **decision}),
                "personal_information": rows(_FINDINGS, id=document_id),
                "people": rows(_PEOPLE, id=document_id),
                "releases": [row["release"] for row in rows(released, id=document_id)],
            }
        )
    return explained


def trace_digest(ledger: Ledger, digest: str) -> list[dict[str, Any]]:
    """Where the text of a keyed digest stands in the ledger."""
    if not re.fullmatch(r"[0-9a-fA-F]{64}", digest):
        raise LedgerError(f"trace: '{digest[:80]}' is not a digest; expected 64 hex digits, as 'explain' shows them")
    try:
        return [{**found, "match": "exact", "text_similarity": 1.0} for found in explain(ledger, digest)]
    except LedgerError:
        return []


def document_condition(name: str, table: str = "documents") -> tuple[str, dict[str, Any]]:
    """The SQL condition, and its parameters, under which a row of the table is a document of this name."""
    if re.fullmatch(r"[0-9a-fA-F]{32}", name):
        return f"{table}.document_id = $id", {"id": bytes.fromhex(name)}
    if re.fullmatch(r"[0-9a-fA-F]{64}", name):
        return f"{table}.digest = $digest", {"digest": bytes.fromhex(name)}
    source_id, _, locator = name.partition(":")
    return f"{table}.source_id = $source_id AND {table}.locator = $locator", {
        "source_id": source_id,
        "locator": locator,
    }
