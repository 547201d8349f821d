-- The facts a policy's rules may ask of: one view per scope, over the ledger's views (ledger.sql).
--
--     source_facts     one row per source
--     lineage_facts    one row per source: what a synthetic source descends from
--     document_facts   one row per document
--     taint_facts      one row per text of a source that is not excluded on other facts: how near it is to one that is
--     release_facts    one row: the release about to be made
--
-- There is no clock: the day of judgement is the variable `as_of`. Evidence counts on that day when it was obtained
-- on or before it and the day lies within its validity; what was only asked or signed later has not happened yet.
-- A consent withdrawn or an opt-out counts as soon as it is on record, whatever its day: an old run that is repeated
-- honours it, too. NULL means "not known", and a rule that meets it where it matters is not answered; the comments of
-- the columns (duckdb_columns()) tell what each fact is, and which are never NULL.
--
-- Variables: as_of (DATE), near_duplicate_threshold (DOUBLE; NULL prefers no partner for being verified).
-- Tables made by provenance.facts before: licence_terms (what the SPDX expressions of a source permit),
-- release_declaration (one row: what the release is for), and those of provenance.people: linked_people (token, person)
-- and followed_people (one row: the share of people that is counted, 1 unless there are too many).


-- Outcomes of sources and documents from best to worst, as provenance.records has them.
CREATE OR REPLACE TEMP MACRO outcome_of(rank) AS
['cleared', 'redact', 'quarantined', 'excluded'][rank + 1];


-- ---------------------------------------------------------------------------- what came before a scope

-- Decisions on record stand in for those still being made; provenance.judgement puts its own in their place.

CREATE OR REPLACE TEMP VIEW source_outcomes AS
SELECT source_id, outcome
FROM source_decisions;


-- ---------------------------------------------------------------------------- requests about single texts

-- One row for each locator and each digest a request names. A digest that is no hex stays NULL and finds nothing.
CREATE OR REPLACE TEMP VIEW requested_texts AS
WITH asked AS (
    SELECT source_id, unnest(requests) AS request
    FROM sources
),
named AS (
    SELECT source_id, request, unnest(request.locators) AS locator, NULL AS digest
    FROM asked
    UNION ALL
    SELECT source_id, request, NULL AS locator, unnest(request.digests) AS digest
    FROM asked
)
SELECT
    source_id,
    request.id AS request_id,
    request.kind AS kind,
    request.status AS status,
    locator,
    try(unhex(digest)) AS digest
FROM named
WHERE request.received_on <= CAST(getvariable('as_of') AS DATE);

-- A table, so that the documents are looked through once and not for every view that asks for the facts of sources.
CREATE OR REPLACE TEMP TABLE unmatched_requests AS
WITH standing AS (
    SELECT *
    FROM requested_texts
    WHERE status NOT IN ('fulfilled', 'rejected')
),
found AS (
    SELECT standing.*
    FROM standing
    JOIN documents ON documents.source_id = standing.source_id AND documents.locator = standing.locator
    UNION
    SELECT standing.*
    FROM standing
    JOIN documents ON documents.source_id = standing.source_id AND documents.digest = standing.digest
),
missing AS (
    SELECT * FROM standing
    EXCEPT
    SELECT * FROM found
)
SELECT source_id, count(DISTINCT request_id) AS requests
FROM missing
SEMI JOIN (SELECT DISTINCT source_id FROM documents) AS read_sources USING (source_id)
GROUP BY source_id;


-- ---------------------------------------------------------------------------- people

-- Facts that are more together than each by itself ("多项一般个人信息汇聚后可能成为敏感个人信息", GB/T 45574-2025;
-- PIPL Art. 28): what has to be told of one person in one text, one kind out of each list.
CREATE OR REPLACE TEMP TABLE combination_rules AS
FROM (VALUES
    ('name_identity', [['PERSON'], [
        'CN_RESIDENT_ID', 'CN_RESIDENCE_PERMIT', 'CN_FOREIGNER_RESIDENCE_ID', 'PASSPORT_MRZ', 'CN_PASSPORT',
        'CN_HOME_RETURN_PERMIT', 'CN_TAIWAN_PERMIT', 'HK_ID', 'MACAU_ID', 'TAIWAN_ID', 'CN_MILITARY_ID',
        'CN_SOCIAL_SECURITY', 'US_SSN', 'US_DRIVER_LICENSE'
    ]]),
    ('name_account', [['PERSON'], [
        'BANK_CARD', 'IBAN_CODE', 'FINANCIAL_ACCOUNT', 'ALIPAY_ACCOUNT', 'CN_PROVIDENT_FUND'
    ]]),
    ('name_illness', [['PERSON'], ['MEDICAL', 'BIOMETRIC']]),
    ('name_record', [['PERSON'], ['CRIMINAL_RECORD', 'CREDIT_INFORMATION', 'FINANCIAL_STATUS']]),
    ('name_belief', [['PERSON'], [
        'RELIGION', 'POLITICS', 'ETHNICITY', 'SEXUAL_LIFE', 'SPECIFIC_IDENTITY'
    ]]),
    ('name_contact_address', [['PERSON'], [
        'PHONE_NUMBER', 'EMAIL_ADDRESS', 'WECHAT_ID', 'QQ_NUMBER', 'WEIBO_ID'
    ], ['ADDRESS', 'PRECISE_LOCATION']]),
    ('name_birth_address', [['PERSON'], ['BIRTH_DATE'], ['ADDRESS', 'PRECISE_LOCATION']]),
    ('child_name', [['MINOR'], ['PERSON']]),
    ('child_place', [['MINOR'], ['ADDRESS', 'PRECISE_LOCATION', 'EMPLOYER']]),
    ('account_password', [['PASSWORD'], [
        'PHONE_NUMBER', 'EMAIL_ADDRESS', 'WECHAT_ID', 'QQ_NUMBER', 'WEIBO_ID', 'ALIPAY_ACCOUNT', 'BANK_CARD',
        'FINANCIAL_ACCOUNT'
    ]])
) AS rules (combination, kinds);

-- What each text tells of each person. Nobody has two of the numbers that make a `resident`, so people who share a
-- telephone stay as many as their numbers are.
CREATE OR REPLACE TEMP VIEW people_told AS
WITH told AS (
    SELECT
        document_id,
        source_id,
        hash(person) AS token,
        list(entity_type) AS kinds,
        bool_or(sensitivity IN ('sensitive', 'harm')) AS is_sensitive,
        bool_or(
            subject = person
            AND entity_type IN ('CN_RESIDENT_ID', 'CN_RESIDENCE_PERMIT', 'CN_FOREIGNER_RESIDENCE_ID')
        ) AS is_resident
    FROM pii_findings
    WHERE sensitivity <> 'not_personal'
    GROUP BY document_id, source_id, person
),
combined AS (
    SELECT document_id, token, list(combination) AS combinations
    FROM told
    JOIN combination_rules
        ON list_bool_and(list_transform(combination_rules.kinds, lambda any_of: list_has_any(told.kinds, any_of)))
    WHERE len(told.kinds) > 1
    GROUP BY document_id, token
)
SELECT
    document_id,
    source_id,
    coalesce(linked_people.person, token) AS person,
    token,
    token <= below AS is_followed,
    is_resident,
    is_sensitive OR combinations IS NOT NULL AS is_sensitive,
    coalesce(combinations, []) AS combinations
FROM told
CROSS JOIN followed_people
LEFT JOIN combined USING (document_id, token)
LEFT JOIN linked_people USING (token);

-- The distinct people of each `scope` in rows of people_told. Of a person of whom several tokens are known a share
-- is followed that is the share of the tokens.
CREATE OR REPLACE TEMP MACRO count_people(rows_told) AS TABLE
WITH tokens AS (
    SELECT
        scope,
        person,
        token,
        bool_or(is_followed) AS is_followed,
        bool_or(is_resident) AS is_resident,
        bool_or(is_sensitive) AS is_sensitive
    FROM query_table(rows_told)
    GROUP BY scope, person, token
),
persons AS (
    SELECT
        scope,
        person,
        count(*) FILTER (is_followed) / count(*) AS followed,
        greatest(count(*) FILTER (is_resident), 1) AS people,
        CASE WHEN bool_or(is_sensitive)
            THEN greatest(count(*) FILTER (is_resident AND is_sensitive), 1) ELSE 0
        END AS sensitive_people
    FROM tokens
    GROUP BY scope, person
)
SELECT
    scope,
    round(sum(people * followed) / any_value(share))::BIGINT AS people,
    round(sum(sensitive_people * followed) / any_value(share))::BIGINT AS sensitive_people
FROM persons
CROSS JOIN followed_people
GROUP BY scope;

CREATE OR REPLACE TEMP MACRO people_error(people) AS (
    SELECT sqrt((1 - share) / (share * greatest(people, 1))) FROM followed_people
);

CREATE OR REPLACE TEMP VIEW told_by_source AS
SELECT *, source_id AS scope
FROM people_told;

-- A table, so that the findings are looked through once and not for every view that asks for the facts of sources.
CREATE OR REPLACE TEMP TABLE source_people AS
SELECT scope AS source_id, people, sensitive_people
FROM count_people('told_by_source');


-- ---------------------------------------------------------------------------- source scope

CREATE OR REPLACE TEMP MACRO consent_stands(consent, has_evidence, as_of) AS
CASE
    WHEN consent IS NULL OR NOT has_evidence THEN FALSE
    ELSE struct_extract(consent, 'obtained_on') <= as_of
        AND struct_extract(consent, 'covers_training')
        AND struct_extract(consent, 'withdrawn_on') IS NULL
END;

-- Without a last day it is not known to be in force, unless it is an exemption, which does not expire.
CREATE OR REPLACE TEMP MACRO pathway_stands(cross_border, has_evidence, as_of) AS
CASE
    WHEN struct_extract(cross_border, 'pathway') IS NULL OR NOT has_evidence THEN FALSE
    WHEN struct_extract(cross_border, 'pathway') = 'exempt'
        THEN coalesce(struct_extract(cross_border, 'valid_until') >= as_of, TRUE)
    ELSE struct_extract(cross_border, 'valid_until') >= as_of
END;

CREATE OR REPLACE TEMP VIEW source_facts AS
WITH today AS (
    SELECT CAST(getvariable('as_of') AS DATE) AS as_of
),
evidenced AS (
    SELECT
        *,
        list_filter(
            evidence,
            lambda e: e.obtained_on <= as_of
                AND coalesce(e.valid_from <= as_of, TRUE)
                AND coalesce(e.valid_until >= as_of, TRUE)
        ) AS valid_items,
        list_filter(evidence, lambda e: e.obtained_on <= as_of AND e.valid_until < as_of) AS expired_items,
        list_filter(
            requests,
            lambda r: r.received_on <= as_of AND len(r.locators) = 0 AND len(r.digests) = 0
        ) AS whole_source_requests,
        list_filter(requests, lambda r: r.received_on <= as_of AND r.status = 'open') AS open_requests
    FROM sources, today
),
claims AS (
    SELECT
        *,
        list_sort(list_distinct(list_transform(valid_items, lambda e: e.supports))) AS evidence_valid,
        list_distinct(list_transform(expired_items, lambda e: e.supports)) AS once_valid,
        acquisition = 'crawled' OR (acquisition = 'open_licence' AND is_link_list IS TRUE) AS is_crawled
    FROM evidenced
)
SELECT
    as_of,
    source_id,
    acquisition,
    status,
    obtained_on,
    homepage,
    is_link_list,
    is_crawled,
    data_class,
    jurisdiction.origin AS origin,
    jurisdiction.storage AS storage,
    evidence_valid,
    list_sort(list_filter(once_valid, lambda c: NOT list_contains(evidence_valid, c))) AS evidence_expired,
    len(list_filter(once_valid, lambda c: NOT list_contains(evidence_valid, c))) AS claims_expired,
    crawl.user_agent AS crawl_user_agent,
    crawl.robots AS crawl_robots,
    crawl.technical_measures_respected AS crawl_technical_measures_respected,
    CASE
        WHEN NOT list_contains(evidence_valid, 'crawl_impact_assessment') THEN FALSE
        ELSE len(list_filter(
            valid_items,
            lambda e: e.supports = 'crawl_impact_assessment' AND e.obtained_on <= crawl.started_on
        )) > 0 OR CASE WHEN crawl.started_on IS NULL THEN NULL ELSE FALSE END
    END AS crawl_impact_assessed_before,
    CASE
        WHEN contract IS NULL THEN FALSE
        ELSE contract.valid_from <= as_of AND contract.valid_until >= as_of
    END AS contract_in_force,
    contract.commitments.source AS contract_commits_source,
    contract.commitments.quality AS contract_commits_quality,
    contract.commitments.safety AS contract_commits_safety,
    coalesce(contract.reviewed_on <= as_of, FALSE) AS contract_reviewed,
    user_input.authorised AS user_input_authorised,
    user_input.opted_out_on IS NOT NULL AS user_input_opted_out,
    user_input.companion_service AS companion_service,
    synthetic.generator AS generator,
    synthetic.terms_permit_training AS generator_terms_permit_training,
    licence_terms.claimed AS licence_claimed,
    licence_terms.claimed_commercial,
    licence_terms.claimed_derivatives,
    licence_terms.claimed_share_alike,
    licence_terms.claimed_attribution,
    licence_terms.verified AS licence_verified,
    licence_terms.verified_commercial,
    licence_terms.verified_derivatives,
    licence_terms.verified_share_alike,
    licence_terms.verified_attribution,
    licence.verified_on AS licence_verified_on,
    coalesce(licence_terms.verified, licence_terms.claimed) AS licence,
    CASE WHEN licence_terms.verified IS NULL THEN claimed_commercial ELSE verified_commercial END
        AS licence_commercial,
    CASE WHEN licence_terms.verified IS NULL THEN claimed_derivatives ELSE verified_derivatives END
        AS licence_derivatives,
    len(list_filter(whole_source_requests, lambda r: r.kind = 'complaint' AND r.status = 'open')) AS complaints_open,
    len(list_filter(whole_source_requests, lambda r: r.kind = 'complaint' AND r.status IN ('upheld', 'fulfilled')))
        AS complaints_upheld,
    len(list_filter(whole_source_requests, lambda r: r.kind <> 'complaint' AND r.status <> 'rejected'))
        AS erasures_requested,
    len(list_filter(open_requests, lambda r: r.due_on < as_of)) AS requests_overdue,
    coalesce(unmatched_requests.requests, 0) AS requests_unmatched,
    personal_information.declared AS pi_declared,
    personal_information.lawful_basis AS lawful_basis,
    consent_stands(personal_information.consent, list_contains(evidence_valid, 'consent'), as_of)
        AS consent_given,
    personal_information.consent.withdrawn_on IS NOT NULL AS consent_withdrawn,
    consent_stands(
        personal_information.separate_consent, list_contains(evidence_valid, 'separate_consent'), as_of
    ) AS separate_consent_given,
    consent_stands(
        personal_information.guardian_consent, list_contains(evidence_valid, 'guardian_consent'), as_of
    ) AS guardian_consent_given,
    coalesce(
        personal_information.minors,
        CASE WHEN personal_information.declared = 'none' THEN FALSE END
    ) AS minors,
    personal_information.refused AS publication_refused,
    coalesce(personal_information.signed_off_on <= as_of, FALSE) AS signed_off,
    coalesce(personal_information.impact_assessed_on <= as_of, FALSE) AS impact_assessed,
    pathway_stands(cross_border, list_contains(evidence_valid, 'cross_border'), as_of) AS pathway_in_force,
    coalesce(source_people.people, 0) AS people,
    coalesce(source_people.sensitive_people, 0) AS sensitive_people,
    people_error(coalesce(source_people.people, 0)) AS people_error
FROM claims
JOIN licence_terms USING (source_id)
LEFT JOIN unmatched_requests USING (source_id)
LEFT JOIN source_people USING (source_id);

COMMENT ON COLUMN source_facts.as_of IS 'the day of judgement; never NULL';
COMMENT ON COLUMN source_facts.source_id IS 'the source; never NULL';
COMMENT ON COLUMN source_facts.acquisition IS 'how the text was obtained: open_licence, commercial, crawled, self_produced, user_input, synthetic, public_sector, statutory_exception; never NULL';
COMMENT ON COLUMN source_facts.status IS 'active, suspended, withdrawn, unlawful (evidence of theft or illicit purchase); never NULL';
COMMENT ON COLUMN source_facts.obtained_on IS 'the day the corpus was obtained';
COMMENT ON COLUMN source_facts.homepage IS 'where it was obtained from';
COMMENT ON COLUMN source_facts.is_link_list IS 'the data set is a list of links, its content is fetched';
COMMENT ON COLUMN source_facts.is_crawled IS 'crawled, or fetched from an openly licensed list of links; never NULL';
COMMENT ON COLUMN source_facts.data_class IS 'general, important, core (Data Security Law Art. 21)';
COMMENT ON COLUMN source_facts.origin IS 'country the text came from, ISO 3166-1';
COMMENT ON COLUMN source_facts.storage IS 'country the text is kept in, ISO 3166-1';
COMMENT ON COLUMN source_facts.evidence_valid IS 'claims with at least one piece of evidence valid on as_of; never NULL';
COMMENT ON COLUMN source_facts.evidence_expired IS 'claims whose evidence has all expired by as_of; never NULL';
COMMENT ON COLUMN source_facts.claims_expired IS 'how many those are; never NULL';
COMMENT ON COLUMN source_facts.crawl_user_agent IS 'the user agent that crawled';
COMMENT ON COLUMN source_facts.crawl_robots IS 'what robots.txt said to it at fetch: allowed, disallowed, absent';
COMMENT ON COLUMN source_facts.crawl_technical_measures_respected IS 'no login, captcha, rate limit, ban or term was circumvented';
COMMENT ON COLUMN source_facts.crawl_impact_assessed_before IS 'valid evidence of an impact assessment is dated on or before the first day of the crawl; NULL when that day is not known';
COMMENT ON COLUMN source_facts.contract_in_force IS 'as_of lies within the contract; FALSE without one';
COMMENT ON COLUMN source_facts.contract_commits_source IS 'the supplier commits to the lawfulness of the source';
COMMENT ON COLUMN source_facts.contract_commits_quality IS 'the supplier commits to quality';
COMMENT ON COLUMN source_facts.contract_commits_safety IS 'the supplier commits to safety';
COMMENT ON COLUMN source_facts.contract_reviewed IS 'the material was reviewed on or before as_of; never NULL';
COMMENT ON COLUMN source_facts.user_input_authorised IS 'the users authorised the use of their input';
COMMENT ON COLUMN source_facts.user_input_opted_out IS 'an opt-out is on record, whatever its day; never NULL';
COMMENT ON COLUMN source_facts.companion_service IS 'the input was written to an anthropomorphic companion service';
COMMENT ON COLUMN source_facts.generator IS 'what generated a synthetic source';
COMMENT ON COLUMN source_facts.generator_terms_permit_training IS 'its terms permit training on the output';
COMMENT ON COLUMN source_facts.licence_claimed IS 'SPDX expression the supplier claims';
COMMENT ON COLUMN source_facts.claimed_commercial IS 'the claimed licence permits commercial use; NULL when its terms are not known';
COMMENT ON COLUMN source_facts.claimed_derivatives IS 'the claimed licence permits derivatives';
COMMENT ON COLUMN source_facts.claimed_share_alike IS 'the claimed licence demands the same licence of derivatives';
COMMENT ON COLUMN source_facts.claimed_attribution IS 'the claimed licence demands attribution';
COMMENT ON COLUMN source_facts.licence_verified IS 'SPDX expression a person verified';
COMMENT ON COLUMN source_facts.verified_commercial IS 'the verified licence permits commercial use; NULL when its terms are not known';
COMMENT ON COLUMN source_facts.verified_derivatives IS 'the verified licence permits derivatives';
COMMENT ON COLUMN source_facts.verified_share_alike IS 'the verified licence demands the same licence of derivatives';
COMMENT ON COLUMN source_facts.verified_attribution IS 'the verified licence demands attribution';
COMMENT ON COLUMN source_facts.licence_verified_on IS 'the day it was verified';
COMMENT ON COLUMN source_facts.licence IS 'the verified licence, else the claimed one';
COMMENT ON COLUMN source_facts.licence_commercial IS 'that licence permits commercial use; NULL when its terms are not known';
COMMENT ON COLUMN source_facts.licence_derivatives IS 'that licence permits derivatives; NULL when its terms are not known';
COMMENT ON COLUMN source_facts.complaints_open IS 'complaints about the whole source that are open; never NULL';
COMMENT ON COLUMN source_facts.complaints_upheld IS 'complaints about the whole source that were upheld; never NULL';
COMMENT ON COLUMN source_facts.erasures_requested IS 'withdrawals, deletions and objections for the whole source, open or upheld; never NULL';
COMMENT ON COLUMN source_facts.requests_overdue IS 'requests of any kind still open after their due day; never NULL';
COMMENT ON COLUMN source_facts.requests_unmatched IS 'requests, open or upheld, that name a locator or a digest no document of the source has; 0 while the source has no documents; never NULL';
COMMENT ON COLUMN source_facts.pi_declared IS 'personal information the source is declared to hold: none, general, sensitive';
COMMENT ON COLUMN source_facts.lawful_basis IS 'the case of PIPL Art. 13(1) it is processed under';
COMMENT ON COLUMN source_facts.consent_given IS 'a consent with valid evidence was obtained, covers training, and no withdrawal is on record, whatever its day; NULL when its day or scope is not known';
COMMENT ON COLUMN source_facts.consent_withdrawn IS 'a withdrawal of the consent is on record, whatever its day; never NULL';
COMMENT ON COLUMN source_facts.separate_consent_given IS 'the same, of the separate consent for sensitive information';
COMMENT ON COLUMN source_facts.guardian_consent_given IS 'the same, of the guardians of children under 14';
COMMENT ON COLUMN source_facts.minors IS 'the source holds information on children under 14; FALSE where it declares to hold no personal information';
COMMENT ON COLUMN source_facts.publication_refused IS 'the person concerned refused the processing of what is lawfully public';
COMMENT ON COLUMN source_facts.signed_off IS 'a person signed off the use of lawfully public information; never NULL';
COMMENT ON COLUMN source_facts.impact_assessed IS 'an impact assessment was made on or before as_of; never NULL';
COMMENT ON COLUMN source_facts.pathway_in_force IS 'a cross-border pathway with valid evidence has not expired; NULL when its last day is not known';
COMMENT ON COLUMN source_facts.people IS 'distinct people its findings are about; never NULL';
COMMENT ON COLUMN source_facts.sensitive_people IS 'of these, people of whom something sensitive is told, or several facts that are sensitive together; never NULL';
COMMENT ON COLUMN source_facts.people_error IS 'relative standard error of that count: 0 when it is exact; never NULL';


-- ---------------------------------------------------------------------------- lineage scope

CREATE OR REPLACE TEMP VIEW lineage_facts AS
WITH RECURSIVE ancestry AS (
    SELECT source_id, unnest(synthetic.parents) AS ancestor
    FROM sources
    WHERE acquisition = 'synthetic'
    UNION
    SELECT ancestry.source_id, unnest(sources.synthetic.parents) AS ancestor
    FROM ancestry
    JOIN sources ON sources.source_id = ancestry.ancestor
    WHERE sources.acquisition = 'synthetic'
),
judged AS (
    SELECT
        ancestry.source_id,
        sources.source_id IS NULL AS is_unknown,
        sources.source_id IS NOT NULL AND (
            coalesce(outcome NOT IN ('cleared', 'redact'), TRUE)
            OR (sources.acquisition = 'synthetic' AND sources.synthetic.parents IS NULL)
            OR ancestry.ancestor = ancestry.source_id
        ) AS is_uncleared
    FROM ancestry
    LEFT JOIN sources ON sources.source_id = ancestry.ancestor
    LEFT JOIN source_outcomes ON source_outcomes.source_id = ancestry.ancestor
),
counted AS (
    SELECT
        source_id,
        count(*) AS ancestors,
        count(*) FILTER (is_unknown) AS unknown,
        count(*) FILTER (is_uncleared) AS uncleared
    FROM judged
    GROUP BY source_id
),
traced AS (
    SELECT
        source_id,
        acquisition,
        acquisition <> 'synthetic' OR synthetic.parents IS NOT NULL AS has_known_parents
    FROM sources
)
SELECT
    CAST(getvariable('as_of') AS DATE) AS as_of,
    source_id,
    acquisition,
    CASE WHEN has_known_parents THEN coalesce(ancestors, 0) END AS ancestors,
    CASE WHEN has_known_parents THEN coalesce(unknown, 0) END AS ancestors_unknown,
    CASE WHEN has_known_parents THEN coalesce(uncleared, 0) END AS ancestors_uncleared
FROM traced
LEFT JOIN counted USING (source_id);

COMMENT ON COLUMN lineage_facts.as_of IS 'the day of judgement; never NULL';
COMMENT ON COLUMN lineage_facts.source_id IS 'the source; never NULL';
COMMENT ON COLUMN lineage_facts.acquisition IS 'how it was obtained; only synthetic sources have ancestors; never NULL';
COMMENT ON COLUMN lineage_facts.ancestors IS 'sources it descends from, through any number of generations; NULL when its parents are not known';
COMMENT ON COLUMN lineage_facts.ancestors_unknown IS 'of these, not registered in the ledger';
COMMENT ON COLUMN lineage_facts.ancestors_uncleared IS 'of these, quarantined or excluded as a source, of unknown parents, or the source itself';


-- ---------------------------------------------------------------------------- document scope

CREATE OR REPLACE TEMP VIEW document_facts AS
WITH found AS (
    SELECT
        document_id,
        count(*) FILTER (sensitivity <> 'not_personal') AS personal,
        count(*) FILTER (sensitivity IN ('sensitive', 'harm')) AS sensitive,
        count(*) FILTER (entity_type = 'MINOR') AS minors
    FROM pii_findings
    GROUP BY document_id
),
told AS (
    SELECT
        document_id,
        count(DISTINCT person) AS people,
        count(DISTINCT person) FILTER (len(combinations) > 0) AS combined_people,
        list_sort(list_distinct(flatten(list(combinations)))) AS combinations
    FROM people_told
    GROUP BY document_id
),
requested AS (
    SELECT
        source_id,
        locator,
        digest,
        bool_or(kind <> 'complaint' AND status <> 'rejected') AS erasure,
        bool_or(kind = 'complaint' AND status = 'open') AS complaint_open,
        bool_or(kind = 'complaint' AND status IN ('upheld', 'fulfilled')) AS complaint_upheld
    FROM requested_texts
    GROUP BY source_id, locator, digest
)
SELECT
    CAST(getvariable('as_of') AS DATE) AS as_of,
    documents.document_id,
    documents.source_id,
    documents.locator,
    documents.digest,
    documents.language,
    documents.script,
    documents.characters,
    documents.bytes,
    documents.repetition,
    documents.symbol_ratio,
    documents.label_status,
    documents.scanned,
    CASE WHEN documents.scanned THEN coalesce(found.personal, 0) END AS personal_findings,
    CASE WHEN documents.scanned THEN coalesce(found.sensitive, 0) END AS sensitive_findings,
    CASE WHEN documents.scanned THEN coalesce(found.minors, 0) END AS minor_findings,
    CASE WHEN documents.scanned THEN 1000 * coalesce(found.personal, 0) / greatest(documents.characters, 1) END
        AS findings_per_1000_characters,
    CASE WHEN documents.scanned THEN coalesce(told.people, 0) END AS people,
    CASE WHEN documents.scanned THEN coalesce(told.combined_people, 0) END AS combined_people,
    CASE WHEN documents.scanned THEN coalesce(told.combinations, []) END AS combinations,
    CASE WHEN source_facts.source_id IS NOT NULL
        THEN coalesce(by_locator.erasure, FALSE) OR coalesce(by_digest.erasure, FALSE)
            OR source_facts.erasures_requested > 0
    END AS erasure_requested,
    CASE WHEN source_facts.source_id IS NOT NULL
        THEN coalesce(by_locator.complaint_open, FALSE) OR coalesce(by_digest.complaint_open, FALSE)
    END AS complaint_open,
    CASE WHEN source_facts.source_id IS NOT NULL
        THEN coalesce(by_locator.complaint_upheld, FALSE) OR coalesce(by_digest.complaint_upheld, FALSE)
    END AS complaint_upheld,
    source_facts.source_id IS NOT NULL AS source_known,
    source_facts.acquisition,
    source_facts.is_crawled,
    source_facts.pi_declared,
    source_facts.lawful_basis,
    source_facts.consent_given,
    source_facts.separate_consent_given,
    source_facts.guardian_consent_given
FROM documents
LEFT JOIN source_facts USING (source_id)
LEFT JOIN found USING (document_id)
LEFT JOIN told USING (document_id)
LEFT JOIN requested AS by_locator
    ON by_locator.source_id = documents.source_id AND by_locator.locator = documents.locator
LEFT JOIN requested AS by_digest
    ON by_digest.source_id = documents.source_id AND by_digest.digest = documents.digest;

COMMENT ON COLUMN document_facts.as_of IS 'the day of judgement; never NULL';
COMMENT ON COLUMN document_facts.document_id IS 'this text at this place of this source; never NULL';
COMMENT ON COLUMN document_facts.source_id IS 'its source; never NULL';
COMMENT ON COLUMN document_facts.locator IS 'its place in the source; never NULL';
COMMENT ON COLUMN document_facts.digest IS 'keyed digest of the text; never NULL';
COMMENT ON COLUMN document_facts.language IS 'zh, en, other; never NULL';
COMMENT ON COLUMN document_facts.script IS 'ISO 15924 code of the prevailing script; never NULL';
COMMENT ON COLUMN document_facts.characters IS 'length in code points; never NULL';
COMMENT ON COLUMN document_facts.bytes IS 'length in bytes of UTF-8; never NULL';
COMMENT ON COLUMN document_facts.repetition IS 'share of the text that stood in it before, 0 to 1; a text said k times over has about 1 - 1/k; never NULL';
COMMENT ON COLUMN document_facts.symbol_ratio IS 'share of symbols in what is not white space, 0 to 1; never NULL';
COMMENT ON COLUMN document_facts.label_status IS 'GB 45438 label: generated, possibly_generated, suspected, malformed; NULL when the text carries none';
COMMENT ON COLUMN document_facts.scanned IS 'the text was searched for personal information; never NULL';
COMMENT ON COLUMN document_facts.personal_findings IS 'spans of personal information; NULL when the text was not scanned';
COMMENT ON COLUMN document_facts.sensitive_findings IS 'of these, sensitive, or treated so for the harm they can do; NULL when not scanned';
COMMENT ON COLUMN document_facts.minor_findings IS 'signs that the text is about a child under 14; NULL when not scanned';
COMMENT ON COLUMN document_facts.findings_per_1000_characters IS 'spans of personal information in a thousand code points; NULL when not scanned';
COMMENT ON COLUMN document_facts.people IS 'distinct people the findings are about; NULL when not scanned';
COMMENT ON COLUMN document_facts.combined_people IS 'of these, people of whom several facts are told that are sensitive together; NULL when not scanned';
COMMENT ON COLUMN document_facts.combinations IS 'which facts: name_identity, name_account, name_illness, name_record, name_belief, name_contact_address, name_birth_address, child_name, child_place, account_password; NULL when not scanned';
COMMENT ON COLUMN document_facts.erasure_requested IS 'an open or upheld withdrawal, deletion or objection names this document, by locator or digest, or the whole source';
COMMENT ON COLUMN document_facts.complaint_open IS 'an open complaint names this document';
COMMENT ON COLUMN document_facts.complaint_upheld IS 'an upheld complaint names this document';
COMMENT ON COLUMN document_facts.source_known IS 'the source is registered in the ledger; the facts below are NULL when it is not; never NULL';
COMMENT ON COLUMN document_facts.acquisition IS 'how the source was obtained';
COMMENT ON COLUMN document_facts.is_crawled IS 'the source was crawled, or fetched from a list of links';
COMMENT ON COLUMN document_facts.pi_declared IS 'personal information the source is declared to hold: none, general, sensitive';
COMMENT ON COLUMN document_facts.lawful_basis IS 'the case of PIPL Art. 13(1) the source is processed under; NULL when it has none';
COMMENT ON COLUMN document_facts.consent_given IS 'a consent to training stands; see source_facts';
COMMENT ON COLUMN document_facts.separate_consent_given IS 'a separate consent for sensitive information stands; see source_facts';
COMMENT ON COLUMN document_facts.guardian_consent_given IS 'a consent of guardians stands; see source_facts';


-- ---------------------------------------------------------------------------- taint scope

-- A text that has left its source is excluded with the source, or by a request that names its digest.
CREATE OR REPLACE TEMP VIEW excluded_departed AS
SELECT DISTINCT departed.document_id, departed.source_id, departed.digest, departed.path
FROM departed
LEFT JOIN source_outcomes USING (source_id)
LEFT JOIN source_facts USING (source_id)
LEFT JOIN requested_texts ON requested_texts.source_id = departed.source_id
    AND requested_texts.digest = departed.digest
    AND requested_texts.status <> 'rejected'
    AND (requested_texts.kind <> 'complaint' OR requested_texts.status <> 'open')
WHERE source_outcomes.outcome = 'excluded'
    OR source_facts.erasures_requested > 0
    OR requested_texts.request_id IS NOT NULL;

CREATE OR REPLACE TEMP VIEW excluded_documents AS
SELECT document_id, source_id, digest
FROM decisions
WHERE list_has_any(
    fired,
    coalesce((SELECT list(rule_id) FROM rules WHERE outcome = 'excluded' AND scope <> 'taint'), [])
)
UNION ALL
SELECT document_id, source_id, digest
FROM excluded_departed;

-- What the members of a near-duplicate cluster are licensed under. A member nobody verified adds no licence.
CREATE OR REPLACE TEMP VIEW cluster_licences AS
WITH members AS (
    SELECT DISTINCT clusters.cluster_id, licence_terms.*
    FROM clusters
    JOIN licence_terms USING (source_id)
    WHERE licence_terms.verified IS NOT NULL
)
SELECT
    cluster_id,
    list(DISTINCT verified ORDER BY verified) AS licences,
    arg_min(verified, (-verified_strictness, verified)) AS licence,
    CASE
        WHEN bool_or(verified_commercial IS FALSE) THEN FALSE
        WHEN bool_or(verified_commercial IS NULL) THEN NULL
        ELSE TRUE
    END AS commercial,
    CASE
        WHEN bool_or(verified_derivatives IS FALSE) THEN FALSE
        WHEN bool_or(verified_derivatives IS NULL) THEN NULL
        ELSE TRUE
    END AS derivatives
FROM members
GROUP BY cluster_id;

-- Whose word counts for a cluster: the strictest provenance wins, never the most permissive. That is the member whose
-- source fares worst, then the one whose licence nobody verified, or is strictest; among equals the smallest.
CREATE OR REPLACE TEMP VIEW cluster_representatives AS
SELECT
    clusters.cluster_id,
    unnest(arg_min(
        {'source_id': clusters.source_id, 'digest': clusters.digest},
        (
            -coalesce(list_position(['cleared', 'redact', 'quarantined', 'excluded'], source_outcomes.outcome), 5),
            licence_terms.verified IS NOT NULL,
            -coalesce(licence_terms.verified_strictness, 0),
            clusters.source_id,
            clusters.digest
        )
    ))
FROM clusters
LEFT JOIN source_outcomes USING (source_id)
LEFT JOIN licence_terms USING (source_id)
GROUP BY clusters.cluster_id;

-- A text is its digest, in whichever source it stands, so edges and exact copies are followed by digest. Only
-- edges that end at an excluded text count: what is near a near-copy is not tainted by it.
CREATE OR REPLACE TEMP VIEW taint_facts AS
WITH excluded AS (
    SELECT digest, min(source_id) AS source_id
    FROM excluded_documents
    GROUP BY digest
),
linked AS (
    SELECT edges.digest_a AS digest, excluded.source_id, excluded.digest AS partner, similarity, verified
    FROM edges
    JOIN excluded ON excluded.digest = edges.digest_b
    UNION ALL
    SELECT edges.digest_b AS digest, excluded.source_id, excluded.digest AS partner, similarity, verified
    FROM edges
    JOIN excluded ON excluded.digest = edges.digest_a
    UNION ALL
    SELECT digest, source_id, digest AS partner, 1.0 AS similarity, TRUE AS verified
    FROM excluded
),
-- The nearest excluded text; one verified at or above the threshold goes before any estimate.
nearest AS (
    SELECT
        digest,
        arg_min(
            {'source_id': source_id, 'digest': partner, 'similarity': similarity, 'verified': verified},
            (
                NOT coalesce(verified AND similarity >= getvariable('near_duplicate_threshold')::DOUBLE, FALSE),
                -similarity,
                NOT verified,
                source_id,
                partner
            )
        ) AS best
    FROM linked
    GROUP BY digest
),
-- Excluded texts whose edges were not all looked up, by the cluster they are in.
excluded_clusters AS (
    SELECT cluster_id, excluded_texts.digest, bool_or(edges_complete) AS is_complete
    FROM (SELECT DISTINCT source_id, digest FROM excluded_documents) AS excluded_texts
    JOIN clusters USING (source_id, digest)
    GROUP BY cluster_id, excluded_texts.digest
),
open_ends AS (
    SELECT cluster_id, digest
    FROM excluded_clusters
    WHERE NOT is_complete
),
open_ends_per_cluster AS (
    SELECT cluster_id, count(*) AS open_ends
    FROM open_ends
    GROUP BY cluster_id
),
open_ends_linked AS (
    SELECT linked.digest, count(DISTINCT open_ends.digest) AS open_ends
    FROM linked
    JOIN open_ends ON open_ends.digest = linked.partner
    GROUP BY linked.digest
),
-- An excluded text no search has covered, in whichever source, may be near anything.
unsearched AS (
    SELECT count(*) > 0 OR (SELECT count(*) FROM excluded_departed) <> (SELECT texts FROM searched_departed)
        AS any_excluded
    FROM (
        SELECT digest
        FROM excluded_documents
        LEFT JOIN searched USING (source_id)
        GROUP BY digest
        HAVING NOT bool_or(searched.source_id IS NOT NULL)
    )
),
texts AS (
    SELECT DISTINCT source_id, digest
    FROM documents
    ANTI JOIN excluded_documents USING (document_id)
),
-- The excluded text of which most stands within the text.
excerpted AS (
    SELECT
        excerpts.digest_a AS digest,
        arg_max(
            {'source_id': excluded.source_id, 'digest': excluded.digest, 'containment': containment},
            (containment, -passage, excluded.digest)
        ) AS best
    FROM excerpts
    JOIN excluded ON excluded.digest = excerpts.digest_b
    GROUP BY excerpts.digest_a
)
SELECT
    CAST(getvariable('as_of') AS DATE) AS as_of,
    texts.source_id,
    texts.digest,
    searched.source_id IS NOT NULL AS searched,
    CASE
        WHEN nearest.best.similarity = 1 OR searched.source_id IS NOT NULL THEN coalesce(nearest.best.similarity, 0)
    END AS similarity,
    nearest.best.verified AS verified,
    coalesce(excerpted.best.containment, 0) AS containment,
    CASE WHEN excerpted.best.containment > coalesce(nearest.best.similarity, 0)
        THEN excerpted.best.source_id ELSE nearest.best.source_id
    END AS partner_source,
    CASE WHEN excerpted.best.containment > coalesce(nearest.best.similarity, 0)
        THEN excerpted.best.digest ELSE nearest.best.digest
    END AS partner_digest,
    unsearched.any_excluded
        OR coalesce(open_ends_per_cluster.open_ends, 0) > coalesce(open_ends_linked.open_ends, 0)
        AS edges_incomplete,
    CASE WHEN clusters.cluster_id IS NULL THEN licence_terms.verified_commercial ELSE cluster_licences.commercial END
        AS cluster_commercial,
    CASE WHEN clusters.cluster_id IS NULL THEN licence_terms.verified_derivatives ELSE cluster_licences.derivatives END
        AS cluster_derivatives
FROM texts
CROSS JOIN unsearched
LEFT JOIN searched ON searched.source_id = texts.source_id
LEFT JOIN clusters ON clusters.source_id = texts.source_id AND clusters.digest = texts.digest
LEFT JOIN nearest ON nearest.digest = texts.digest
LEFT JOIN excerpted ON excerpted.digest = texts.digest
LEFT JOIN open_ends_per_cluster ON open_ends_per_cluster.cluster_id = clusters.cluster_id
LEFT JOIN open_ends_linked ON open_ends_linked.digest = texts.digest
LEFT JOIN cluster_licences ON cluster_licences.cluster_id = clusters.cluster_id
LEFT JOIN licence_terms ON licence_terms.source_id = texts.source_id;

COMMENT ON COLUMN taint_facts.as_of IS 'the day of judgement; never NULL';
COMMENT ON COLUMN taint_facts.source_id IS 'a source; never NULL';
COMMENT ON COLUMN taint_facts.digest IS 'keyed digest of a text in it; never NULL';
COMMENT ON COLUMN taint_facts.searched IS 'a near-duplicate search has covered the text; never NULL';
COMMENT ON COLUMN taint_facts.similarity IS 'Jaccard similarity with the nearest excluded text itself, 1 for an exact copy, 0 when none was found; NULL when not searched';
COMMENT ON COLUMN taint_facts.verified IS 'the similarity is exact; NULL when nothing was found';
COMMENT ON COLUMN taint_facts.containment IS 'share of the shingles of a passage of an excluded text that stands within the text; 0 when none was found, or excerpts were not looked for; never NULL';
COMMENT ON COLUMN taint_facts.partner_source IS 'source of the nearest excluded text: among equals the smallest id; or of the one more of which stands within the text';
COMMENT ON COLUMN taint_facts.partner_digest IS 'keyed digest of the nearest excluded text';
COMMENT ON COLUMN taint_facts.edges_incomplete IS 'an excluded text of the same cluster, not linked to this one, has not had all its edges looked up, or some excluded text was never searched; never NULL';
COMMENT ON COLUMN taint_facts.cluster_commercial IS 'every verified licence in the near-duplicate cluster permits commercial use; NULL when the terms of one are not known';
COMMENT ON COLUMN taint_facts.cluster_derivatives IS 'every verified licence in the near-duplicate cluster permits derivatives; NULL when the terms of one are not known';


-- ---------------------------------------------------------------------------- release scope

CREATE OR REPLACE TEMP VIEW told_by_release AS
SELECT *, 'release' AS scope
FROM people_told
SEMI JOIN (SELECT document_id FROM decisions WHERE outcome = 'cleared') AS unmasked USING (document_id);

CREATE OR REPLACE TEMP VIEW release_facts AS
WITH today AS (
    SELECT CAST(getvariable('as_of') AS DATE) AS as_of
),
released AS (
    SELECT document_facts.*, decisions.outcome = 'cleared' AS is_unmasked
    FROM decisions
    JOIN document_facts USING (document_id)
    WHERE decisions.outcome IN ('cleared', 'redact')
),
counted AS (
    SELECT
        count(*) AS documents,
        count(*) FILTER (NOT is_unmasked) AS redacted,
        CASE WHEN count(*) FILTER (is_unmasked AND NOT scanned) = 0
            THEN count(*) FILTER (is_unmasked AND personal_findings > 0)
        END AS personal_documents,
        CASE WHEN count(*) FILTER (is_unmasked AND NOT scanned) = 0
            THEN count(*) FILTER (is_unmasked AND personal_findings > 0 AND separate_consent_given IS NOT TRUE)
        END AS documents_without_separate_consent
    FROM released
),
people AS (
    SELECT coalesce(sum(people), 0)::BIGINT AS people, coalesce(sum(sensitive_people), 0)::BIGINT AS sensitive_people
    FROM count_people('told_by_release')
),
classes AS (
    SELECT count(*) AS important_sources
    FROM source_facts
    SEMI JOIN (SELECT source_id FROM decisions WHERE outcome IN ('cleared', 'redact')) USING (source_id)
    WHERE coalesce(data_class <> 'general', TRUE)
),
overdue AS (
    SELECT coalesce(sum(requests_overdue), 0)::BIGINT AS requests_overdue
    FROM source_facts
)
SELECT
    as_of,
    documents,
    redacted,
    personal_documents,
    documents_without_separate_consent,
    people,
    sensitive_people,
    people_error(people) AS people_error,
    important_sources,
    requests_overdue,
    base_model.name AS base_model,
    base_model.licence AS base_model_licence,
    base_model_terms.commercial AS base_model_commercial,
    base_model_terms.derivatives AS base_model_derivatives,
    base_model.filing_no AS base_model_filing_no,
    public_service_in_china,
    coalesce(ip_risk_review_on <= as_of, FALSE) AS ip_risk_reviewed,
    coalesce(filing.security_assessed_on <= as_of, FALSE) AS security_assessed,
    filing.algorithm_filing_no AS algorithm_filing_no,
    recipient,
    recipient_contract,
    export_to,
    cross_border.pathway AS pathway,
    pathway_stands(cross_border, TRUE, as_of) AS pathway_in_force,
    coalesce(recipient_notified_on <= as_of, FALSE) AS recipient_notified,
    coalesce(impact_assessed_on <= as_of, FALSE) AS impact_assessed,
    critical_infrastructure_operator,
    people_exported_this_year + people AS people_this_year,
    sensitive_people_exported_this_year + sensitive_people AS sensitive_people_this_year
FROM today, counted, people, classes, overdue, release_declaration;

COMMENT ON COLUMN release_facts.as_of IS 'the day of judgement; never NULL';
COMMENT ON COLUMN release_facts.documents IS 'documents decided cleared or redact; never NULL';
COMMENT ON COLUMN release_facts.redacted IS 'of these, decided redact: they leave with their personal information masked; never NULL';
COMMENT ON COLUMN release_facts.personal_documents IS 'of these, cleared with personal information in them; NULL when one was not scanned';
COMMENT ON COLUMN release_facts.documents_without_separate_consent IS 'of these, from a source without a standing separate consent';
COMMENT ON COLUMN release_facts.people IS 'distinct people whose personal information leaves unmasked; never NULL';
COMMENT ON COLUMN release_facts.sensitive_people IS 'of these, people of whom something sensitive is told, or several facts that are sensitive together; never NULL';
COMMENT ON COLUMN release_facts.people_error IS 'relative standard error of that count: 0 when it is exact; never NULL';
COMMENT ON COLUMN release_facts.important_sources IS 'released sources of important or core data, or of a class not known; never NULL';
COMMENT ON COLUMN release_facts.requests_overdue IS 'requests to any source still open after their due day; never NULL';
COMMENT ON COLUMN release_facts.base_model IS 'name of the model to be trained further; NULL when there is none';
COMMENT ON COLUMN release_facts.base_model_licence IS 'its SPDX expression';
COMMENT ON COLUMN release_facts.base_model_commercial IS 'that licence permits commercial use; NULL when its terms are not known';
COMMENT ON COLUMN release_facts.base_model_derivatives IS 'that licence permits derivatives; NULL when its terms are not known';
COMMENT ON COLUMN release_facts.base_model_filing_no IS 'the number it is filed under';
COMMENT ON COLUMN release_facts.public_service_in_china IS 'the release is for a service offered to the mainland public; never NULL';
COMMENT ON COLUMN release_facts.ip_risk_reviewed IS 'the risk to intellectual property was reviewed on or before as_of; never NULL';
COMMENT ON COLUMN release_facts.security_assessed IS 'the service passed its security assessment on or before as_of; never NULL';
COMMENT ON COLUMN release_facts.algorithm_filing_no IS 'the number its algorithm is filed under';
COMMENT ON COLUMN release_facts.recipient IS 'who else gets the release; NULL when nobody';
COMMENT ON COLUMN release_facts.recipient_contract IS 'the contract with the recipient';
COMMENT ON COLUMN release_facts.export_to IS 'the country it goes to, ISO 3166-1; NULL when it stays';
COMMENT ON COLUMN release_facts.pathway IS 'security_assessment, standard_contract, certification, exempt (PIPL Art. 38)';
COMMENT ON COLUMN release_facts.pathway_in_force IS 'the pathway has not expired; NULL when its last day is not known';
COMMENT ON COLUMN release_facts.recipient_notified IS 'the people were told of the recipient on or before as_of; never NULL';
COMMENT ON COLUMN release_facts.impact_assessed IS 'the export was assessed on or before as_of; never NULL';
COMMENT ON COLUMN release_facts.critical_infrastructure_operator IS 'the exporter operates critical infrastructure';
COMMENT ON COLUMN release_facts.people_this_year IS 'distinct people exported since 1 January, with this release; NULL when the number before it is not declared';
COMMENT ON COLUMN release_facts.sensitive_people_this_year IS 'of these, by their sensitive information';
