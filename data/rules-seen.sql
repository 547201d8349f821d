/* How many rules of each scope the sample shows firing, and which it does not. */
WITH fired AS (
    SELECT unnest(fired) AS rule_id FROM decisions
    UNION
    SELECT unnest(fired) FROM source_decisions
)
SELECT
    rules.scope,
    count(*) AS rules,
    count(fired.rule_id) AS fired_here,
    list(rules.rule_id) FILTER (fired.rule_id IS NULL) AS not_fired_here
FROM rules
LEFT JOIN fired USING (rule_id)
GROUP BY rules.scope
ORDER BY rules.scope
