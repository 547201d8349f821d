"""Judgement: a policy's rules asked of the ledger's facts, one SQL statement a scope, in the scopes' order.

    source ─► lineage ─► document ─► taint        the worst outcome wins, and what a rule
                                                  cannot answer is quarantined

A document inherits what fired on its source. Taint comes last, in one step: it asks how near a text is to one
that the scopes before it excluded, and never follows a chain. The work is DuckDB's, in temporary tables that
may spill.
"""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from provenance.errors import PolicyError
from provenance.facts import create_views
from provenance.people import EXACT_UP_TO
from provenance.policy import Policy, Rule
from provenance.records import Outcome, ReleaseDeclaration, RuleRow, Scope

if TYPE_CHECKING:
    import duckdb
    import pyarrow as pa


def judge(connection: "duckdb.DuckDBPyConnection", policy: Policy, as_of: date) -> None:
    """Leave the temporary tables `judged_sources` and `judged_documents`, with the columns of
    `source_decisions` and `decisions`, in a connection that has the ledger's views
    (`provenance.catalog.connect`)."""
    _judge_facts(connection, policy, as_of)
    _answer(
        connection,
        policy,
        Scope.TAINT,
        ("source_id", "digest", "partner_source", "partner_digest", "similarity"),
    )
    connection.execute(_JUDGED_SOURCES)
    connection.execute(_JUDGED_DOCUMENTS)


def excluded_on_facts(connection: "duckdb.DuckDBPyConnection", policy: Policy, as_of: date) -> "pa.Table":
    """The texts (source_id, digest) that source, lineage and document rules exclude: those whose
    near-duplicates have to be looked up completely."""
    _judge_facts(connection, policy, as_of)
    query = "SELECT DISTINCT source_id, digest FROM excluded_documents ORDER BY source_id, digest"
    return connection.sql(query).to_arrow_table()


def judge_release(
    connection: "duckdb.DuckDBPyConnection",
    policy: Policy,
    as_of: date,
    declaration: ReleaseDeclaration | None = None,
) -> list[tuple[Rule, str]]:
    """The rules that stand in the way of a release, each with "fired" or "unanswered", over the decisions on
    record in the ledger. Without a declaration the release is plain and domestic."""
    _create_views(connection, policy, as_of, declaration)
    _answer(connection, policy, Scope.RELEASE, ())
    ((fired, unanswered),) = connection.execute("SELECT fired, unanswered FROM release_answers").fetchall()
    return [
        (rule, "fired" if rule.id in fired else "unanswered")
        for rule in policy.in_scope(Scope.RELEASE)
        if rule.id in fired or rule.id in unanswered
    ]


def rule_rows(policy: Policy) -> list[RuleRow]:
    """The rules of a policy, as they are kept beside the decisions made under it."""
    return [
        RuleRow(
            policy=policy.digest,
            rule_id=rule.id,
            citation=rule.citation,
            alias=rule.alias,
            scope=rule.scope,
            predicate=rule.predicate,
            outcome=rule.outcome,
            reason_zh=rule.reason.zh,
            reason_en=rule.reason.en,
        )
        for rule in sorted(policy.rules, key=lambda rule: rule.id)
    ]


# ---------------------------------------------------------------------------- one scope


def _judge_facts(connection: "duckdb.DuckDBPyConnection", policy: Policy, as_of: date) -> None:
    """Source, lineage and document scopes: who is excluded on facts alone stands in `excluded_documents`."""
    _create_views(connection, policy, as_of)
    _answer(connection, policy, Scope.SOURCE, ("source_id",))
    connection.execute(_SOURCE_OUTCOMES)
    _answer(connection, policy, Scope.LINEAGE, ("source_id",))
    connection.execute(_LINEAGE_OUTCOMES)
    _answer(connection, policy, Scope.DOCUMENT, ("document_id", "source_id", "digest"))
    inherited = [rule.id for scope in (Scope.SOURCE, Scope.LINEAGE) for rule in policy.in_scope(scope)]
    connection.execute(_FACT_ANSWERS, {"inherited": sorted(inherited), "quarantined": Outcome.QUARANTINED.rank})
    connection.execute(_EXCLUDED_DOCUMENTS)


def _create_views(
    connection: "duckdb.DuckDBPyConnection",
    policy: Policy,
    as_of: date,
    declaration: ReleaseDeclaration | None = None,
) -> None:
    """The facts' views, by the policy's own numbers: the similarity from which a verified partner goes before an
    estimated one, and how many people are counted one by one."""
    exact_up_to = _number(policy, "people_exact_up_to")
    create_views(
        connection,
        as_of,
        _number(policy, "near_duplicate_threshold"),
        declaration,
        EXACT_UP_TO if exact_up_to is None else int(exact_up_to),
    )


def _number(policy: Policy, name: str) -> float | None:
    value = policy.parameters.get(name)
    if isinstance(value, bool | str):
        raise PolicyError(f"{policy.name}: {name}: expected a number, found {value!r}; correct it")
    return value


def _answer(connection: "duckdb.DuckDBPyConnection", policy: Policy, scope: Scope, keep: tuple[str, ...]) -> None:
    """Make `<scope>_answers`: for each row of the scope's facts the columns to keep, the rules that fired and
    those not answered, sorted, and the rank of the worst outcome."""
    rules = policy.in_scope(scope)
    kept = "".join(f'"{column}", ' for column in keep)
    asked = [f'{policy.predicates[rule.id].sql} AS "{rule.id}"' for rule in rules]
    # Everything in the statement comes from closed sets: rule ids are [A-Z0-9-], predicates passed the fence.
    statement = f"""
        CREATE OR REPLACE TEMP TABLE {scope}_answers AS
        WITH asked AS (
            SELECT {kept}{", ".join([*asked, "TRUE AS present"])}
            FROM {scope}_facts
        )
        SELECT
            {kept}
            {_ids(rules, '"{id}"')} AS fired,
            {_ids(rules, '"{id}" IS NULL')} AS unanswered,
            {_worst(rules)} AS rank
        FROM asked
    """  # noqa: S608
    connection.execute(statement)


def _ids(rules: Iterable[Rule], condition: str) -> str:
    """SQL for the sorted ids of the rules for which a condition holds."""
    chosen = ", ".join(f"CASE WHEN {condition.format(id=rule.id)} THEN '{rule.id}' END" for rule in rules)
    return f"list_filter(CAST([{chosen}] AS VARCHAR[]), lambda rule_id: rule_id IS NOT NULL)"


def _worst(rules: Iterable[Rule]) -> str:
    """SQL for the rank of the worst outcome."""
    ranks = [
        f'CASE WHEN "{rule.id}" THEN {rule.outcome.rank} '
        f'WHEN "{rule.id}" IS NULL THEN {Outcome.QUARANTINED.rank} ELSE 0 END'
        for rule in rules
    ]
    return f"greatest({', '.join(['0', *ranks])})"


# ---------------------------------------------------------------------------- from scope to scope

_SOURCE_OUTCOMES = """
    CREATE OR REPLACE TEMP VIEW source_outcomes AS
    SELECT source_id, outcome_of(rank) AS outcome
    FROM source_answers
"""

_LINEAGE_OUTCOMES = """
    CREATE OR REPLACE TEMP VIEW source_outcomes AS
    SELECT source_id, outcome_of(greatest(source_answers.rank, lineage_answers.rank)) AS outcome
    FROM source_answers
    JOIN lineage_answers USING (source_id)
"""

# A document whose source the ledger does not know leaves every rule about sources unanswered.
_FACT_ANSWERS = """
    CREATE OR REPLACE TEMP TABLE fact_answers AS
    WITH inherited AS (
        SELECT
            source_id,
            list_concat(source_answers.fired, lineage_answers.fired) AS fired,
            list_concat(source_answers.unanswered, lineage_answers.unanswered) AS unanswered,
            greatest(source_answers.rank, lineage_answers.rank) AS rank
        FROM source_answers
        JOIN lineage_answers USING (source_id)
    )
    SELECT
        document_id,
        source_id,
        digest,
        list_concat(document_answers.fired, coalesce(inherited.fired, [])) AS fired,
        list_concat(document_answers.unanswered, coalesce(inherited.unanswered, $inherited)) AS unanswered,
        greatest(document_answers.rank, coalesce(inherited.rank, $quarantined)) AS rank
    FROM document_answers
    LEFT JOIN inherited USING (source_id)
"""

_EXCLUDED_DOCUMENTS = """
    CREATE OR REPLACE TEMP VIEW excluded_documents AS
    SELECT document_id, source_id, digest
    FROM fact_answers
    WHERE outcome_of(rank) = 'excluded'
    UNION ALL
    SELECT document_id, source_id, digest
    FROM excluded_departed
"""

_JUDGED_SOURCES = """
    CREATE OR REPLACE TEMP TABLE judged_sources AS
    SELECT
        source_id,
        outcome_of(greatest(source_answers.rank, lineage_answers.rank)) AS outcome,
        list_sort(list_concat(source_answers.fired, lineage_answers.fired)) AS fired,
        list_sort(list_concat(source_answers.unanswered, lineage_answers.unanswered)) AS unanswered,
        coalesce(source_people.people, 0) AS people,
        coalesce(source_people.sensitive_people, 0) AS sensitive_people
    FROM source_answers
    JOIN lineage_answers USING (source_id)
    LEFT JOIN source_people USING (source_id)
"""

# A partner is named where a taint rule fired. A text no search has covered has its own licence alone.
_JUDGED_DOCUMENTS = """
    CREATE OR REPLACE TEMP TABLE judged_documents AS
    SELECT
        facts.document_id,
        facts.source_id,
        facts.digest,
        outcome_of(greatest(facts.rank, coalesce(taint.rank, 0))) AS outcome,
        list_sort(list_concat(facts.fired, coalesce(taint.fired, []))) AS fired,
        list_sort(list_concat(facts.unanswered, coalesce(taint.unanswered, []))) AS unanswered,
        CASE WHEN len(taint.fired) > 0 THEN taint.partner_source END AS partner_source,
        CASE WHEN len(taint.fired) > 0 THEN taint.partner_digest END AS partner_digest,
        CASE WHEN len(taint.fired) > 0 AND taint.partner_source IS NOT NULL THEN taint.similarity END
            AS similarity,
        coalesce(
            cluster_licences.licences,
            CASE WHEN licence_terms.verified IS NULL THEN [] ELSE [licence_terms.verified] END
        ) AS licences,
        coalesce(cluster_licences.licence, licence_terms.verified) AS licence
    FROM fact_answers AS facts
    LEFT JOIN taint_answers AS taint
        ON outcome_of(facts.rank) <> 'excluded'
        AND taint.source_id = facts.source_id
        AND taint.digest = facts.digest
    LEFT JOIN clusters ON clusters.source_id = facts.source_id AND clusters.digest = facts.digest
    LEFT JOIN cluster_licences ON cluster_licences.cluster_id = clusters.cluster_id
    LEFT JOIN licence_terms ON licence_terms.source_id = facts.source_id
"""
