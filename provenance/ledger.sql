-- The ledger's views, for any DuckDB client; nothing but built-in extensions (core_functions, json, parquet).
--
--     SET VARIABLE ledger = '/path/to/ledger';
--     SET VARIABLE size = 42;                      -- optional: as it stood after 42 entries
--     .read ledger.sql
--
-- A segment counts until a later entry replaces it. Entry 0 holds an empty segment of every table, so that no
-- list of files is ever empty.

CREATE OR REPLACE TEMP TABLE log AS
SELECT
    parse_filename(filename, true)::BIGINT AS entry,
    kind,
    scope,
    run_id,
    as_of::DATE AS as_of,
    committed_at::TIMESTAMPTZ AS committed_at,
    inputs,
    replaces,
    segments,
    manifest,
    details
FROM read_json(
    getvariable('ledger') || '/log/*.json',
    filename = true,
    format = 'unstructured',
    maximum_object_size = 1000000,
    columns = {
        kind: 'VARCHAR',
        scope: 'VARCHAR',
        run_id: 'VARCHAR',
        as_of: 'VARCHAR',
        committed_at: 'VARCHAR',
        inputs: 'VARCHAR',
        replaces: 'VARCHAR[]',
        segments: 'STRUCT("table" VARCHAR, source_id VARCHAR, sha256 VARCHAR, "rows" BIGINT, bytes BIGINT)[]',
        manifest: 'VARCHAR',
        details: 'JSON'
    }
)
WHERE parse_filename(filename, true)::BIGINT < coalesce(getvariable('size'), 9223372036854775807);

-- Manifests list the segments of entries that have too many; an entry without one stands in where there are none.
SET VARIABLE manifest_files = (
    SELECT coalesce(
        list(DISTINCT getvariable('ledger') || '/manifests/' || manifest || '.json'),
        [getvariable('ledger') || '/log/00000000000000000000.json']
    )
    FROM log
    WHERE manifest IS NOT NULL
);

CREATE OR REPLACE TEMP TABLE all_segments AS
WITH listed AS (
    SELECT entry, unnest(segments) AS segment
    FROM log
    WHERE manifest IS NULL
    UNION ALL
    SELECT log.entry, unnest(manifests.segments) AS segment
    FROM log
    JOIN read_json(
        getvariable('manifest_files'),
        filename = true,
        format = 'unstructured',
        maximum_object_size = 1000000000,
        columns = {
            segments: 'STRUCT("table" VARCHAR, source_id VARCHAR, sha256 VARCHAR, "rows" BIGINT, bytes BIGINT)[]'
        }
    ) AS manifests ON parse_filename(manifests.filename, true) = log.manifest
),
replaced AS (
    SELECT unnest(replaces) AS target, entry
    FROM log
),
newest AS (
    SELECT target, max(entry) AS entry
    FROM replaced
    GROUP BY target
)
SELECT
    listed.entry,
    segment."table" AS table_name,
    segment.source_id,
    segment.sha256,
    segment."rows",
    segment.bytes,
    getvariable('ledger') || '/segments/' || segment."table" || '/' || segment.source_id || '/'
        || segment.sha256 || '.parquet' AS path,
    listed.entry >= coalesce(own.entry, 0) AND listed.entry >= coalesce(whole.entry, 0) AS is_current
FROM listed
LEFT JOIN newest AS own ON own.target = segment."table" || '/' || segment.source_id
LEFT JOIN newest AS whole ON whole.target = segment."table" || '/*';

CREATE OR REPLACE TEMP VIEW entries AS
SELECT * EXCLUDE (segments, manifest)
FROM log;

CREATE OR REPLACE TEMP VIEW segments AS
SELECT * EXCLUDE (is_current)
FROM all_segments
WHERE is_current OR entry = 0;

CREATE OR REPLACE TEMP MACRO files_of(name) AS (
    SELECT list(path ORDER BY entry, path)
    FROM segments
    WHERE table_name = name
);

SET VARIABLE sources_files = (SELECT files_of('sources'));
SET VARIABLE files_files = (SELECT files_of('files'));
SET VARIABLE documents_files = (SELECT files_of('documents'));
SET VARIABLE fingerprints_files = (SELECT files_of('fingerprints'));
SET VARIABLE pii_findings_files = (SELECT files_of('pii_findings'));
SET VARIABLE dead_letters_files = (SELECT files_of('dead_letters'));
SET VARIABLE canaries_files = (SELECT files_of('canaries'));
SET VARIABLE edges_files = (SELECT files_of('edges'));
SET VARIABLE clusters_files = (SELECT files_of('clusters'));
SET VARIABLE rules_files = (SELECT files_of('rules'));
SET VARIABLE source_decisions_files = (SELECT files_of('source_decisions'));
SET VARIABLE decisions_files = (SELECT files_of('decisions'));
SET VARIABLE releases_files = (SELECT files_of('releases'));
SET VARIABLE released_documents_files = (SELECT files_of('released_documents'));
SET VARIABLE pulls_files = (SELECT files_of('pulls'));

CREATE OR REPLACE TEMP VIEW sources AS
SELECT id AS source_id, * EXCLUDE (id)
FROM read_parquet(getvariable('sources_files'), hive_partitioning = false);

CREATE OR REPLACE TEMP VIEW files AS
SELECT * FROM read_parquet(getvariable('files_files'), hive_partitioning = false);

CREATE OR REPLACE TEMP VIEW documents AS
SELECT * FROM read_parquet(getvariable('documents_files'), hive_partitioning = false);

CREATE OR REPLACE TEMP VIEW fingerprints AS
SELECT * FROM read_parquet(getvariable('fingerprints_files'), hive_partitioning = false);

CREATE OR REPLACE TEMP VIEW pii_findings AS
SELECT * FROM read_parquet(getvariable('pii_findings_files'), hive_partitioning = false);

CREATE OR REPLACE TEMP VIEW dead_letters AS
SELECT * FROM read_parquet(getvariable('dead_letters_files'), hive_partitioning = false);

CREATE OR REPLACE TEMP VIEW canaries AS
SELECT * FROM read_parquet(getvariable('canaries_files'), hive_partitioning = false);

CREATE OR REPLACE TEMP VIEW edges AS
SELECT * FROM read_parquet(getvariable('edges_files'), hive_partitioning = false);

CREATE OR REPLACE TEMP VIEW clusters AS
SELECT * FROM read_parquet(getvariable('clusters_files'), hive_partitioning = false);

CREATE OR REPLACE TEMP VIEW rules AS
SELECT * FROM read_parquet(getvariable('rules_files'), hive_partitioning = false);

CREATE OR REPLACE TEMP VIEW source_decisions AS
SELECT * FROM read_parquet(getvariable('source_decisions_files'), hive_partitioning = false);

CREATE OR REPLACE TEMP VIEW decisions AS
SELECT * FROM read_parquet(getvariable('decisions_files'), hive_partitioning = false);

CREATE OR REPLACE TEMP VIEW releases AS
SELECT * FROM read_parquet(getvariable('releases_files'), hive_partitioning = false);

CREATE OR REPLACE TEMP VIEW released_documents AS
SELECT * FROM read_parquet(getvariable('released_documents_files'), hive_partitioning = false);

CREATE OR REPLACE TEMP VIEW pulls AS
SELECT * FROM read_parquet(getvariable('pulls_files'), hive_partitioning = false);
