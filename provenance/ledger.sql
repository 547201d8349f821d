-- The ledger's views, for any DuckDB client; nothing but built-in extensions (core_functions, json, parquet).
--
--     SET VARIABLE ledger = '/path/to/ledger';
--     SET VARIABLE size = 42;                      -- optional: as it stood after 42 entries
--     .read ledger.sql
--
-- A segment counts until a later entry replaces it. Entry 0 holds an empty segment of every table, so that no
-- list of files is ever empty.

-- The log lies in bundles of 64, 64², … entries, and entry by entry where no bundle holds it yet. A client that
-- knows the files may set `bundle_files` and `log_files` beforehand; else they are looked for, and only then is any
-- folder listed: `coalesce` alone would look anyway.
SET VARIABLE bundle_files = coalesce(
    getvariable('bundle_files'),
    (
        WITH found AS (
            SELECT
                min(file) AS file,
                string_split(file, '/')[-2]::INTEGER AS level,
                string_split(parse_filename(file, true), '-')[1]::BIGINT AS index,
                (64 ** (level + 1))::BIGINT AS width
            FROM glob(if(getvariable('bundle_files') IS NULL, getvariable('ledger') || '/bundles/*/*.parquet', ''))
            GROUP BY ALL
        )
        SELECT list(file ORDER BY index * width) || [getvariable('ledger') || '/bundles/empty.parquet']
        FROM found
        WHERE NOT EXISTS (
            FROM found AS wider
            WHERE wider.level > found.level AND wider.index = found.index * found.width // wider.width
        )
    ),
    [getvariable('ledger') || '/bundles/empty.parquet']
);

CREATE OR REPLACE TEMP TABLE bundled AS
SELECT entry, kind, scope, run_id, as_of, committed_at, inputs, replaces, segments, withheld, manifest, details
FROM read_parquet(getvariable('bundle_files'), hive_partitioning = false);

SET VARIABLE log_files = coalesce(
    getvariable('log_files'),
    (
        SELECT list(file)
        FROM glob(if(getvariable('log_files') IS NULL, getvariable('ledger') || '/log/*.json', ''))
        WHERE parse_filename(file, true)::BIGINT NOT IN (SELECT entry FROM bundled)
    ),
    [getvariable('ledger') || '/log/00000000000000000000.json']
);

CREATE OR REPLACE TEMP TABLE log AS
WITH single AS (
    SELECT
        parse_filename(filename, true)::BIGINT AS entry,
        unnest(from_json(content, '{
            "kind": "VARCHAR",
            "scope": "VARCHAR",
            "run_id": "VARCHAR",
            "as_of": "VARCHAR",
            "committed_at": "VARCHAR",
            "inputs": "VARCHAR",
            "replaces": ["VARCHAR"],
            "segments": [{"table": "VARCHAR", "source_id": "VARCHAR", "sha256": "VARCHAR", "rows": "BIGINT",
                "bytes": "BIGINT", "row_root": "VARCHAR"}],
            "withheld": [{"table": "VARCHAR", "source_id": "VARCHAR", "sha256": "VARCHAR", "by": {"table": "VARCHAR",
                "source_id": "VARCHAR", "sha256": "VARCHAR", "rows": "BIGINT", "bytes": "BIGINT",
                "row_root": "VARCHAR"}}],
            "manifest": "VARCHAR",
            "details": "JSON"
        }'))
    FROM read_text(getvariable('log_files'))
)
SELECT * REPLACE (as_of::DATE AS as_of, committed_at::TIMESTAMPTZ AS committed_at, details::JSON AS details)
FROM (
    FROM bundled
    UNION ALL BY NAME
    FROM single
    WHERE entry NOT IN (SELECT entry FROM bundled)
);

-- Manifests list the segments of entries that have too many; an entry without one stands in where there are none.
SET VARIABLE manifest_files = (
    SELECT coalesce(
        list(DISTINCT getvariable('ledger') || '/manifests/' || manifest || '.json'),
        [getvariable('ledger') || '/log/00000000000000000000.json']
    )
    FROM log
    WHERE manifest IS NOT NULL
);

CREATE OR REPLACE TEMP TABLE listed AS
WITH manifests AS (
    SELECT
        parse_filename(filename, true) AS manifest,
        unnest(from_json(content, '{
            "segments": [{"table": "VARCHAR", "source_id": "VARCHAR", "sha256": "VARCHAR", "rows": "BIGINT",
                "bytes": "BIGINT", "row_root": "VARCHAR"}],
            "withheld": [{"table": "VARCHAR", "source_id": "VARCHAR", "sha256": "VARCHAR", "by": {"table": "VARCHAR",
                "source_id": "VARCHAR", "sha256": "VARCHAR", "rows": "BIGINT", "bytes": "BIGINT",
                "row_root": "VARCHAR"}}]
        }'))
    FROM read_text(getvariable('manifest_files'))
)
SELECT entry, replaces, segments, withheld
FROM log
WHERE manifest IS NULL
UNION ALL
SELECT log.entry, log.replaces, manifests.segments, manifests.withheld
FROM log
JOIN manifests USING (manifest);

-- What was withheld, at whatever size the ledger is looked at: the file is gone, now and in the past. What stands
-- in for it may have been withheld in turn.
CREATE OR REPLACE TEMP TABLE withheld AS
WITH RECURSIVE struck AS (
    SELECT entry, item."table" AS table_name, item.source_id, item.sha256, item."by" AS standing_in
    FROM (SELECT entry, unnest(withheld) AS item FROM listed)
),
followed AS (
    SELECT table_name, source_id, sha256, entry, standing_in
    FROM struck
    UNION ALL
    SELECT followed.table_name, followed.source_id, followed.sha256, struck.entry, struck.standing_in
    FROM followed
    JOIN struck ON struck.table_name = followed.table_name
        AND struck.source_id = followed.source_id
        AND struck.sha256 = followed.standing_in.sha256
)
SELECT table_name, source_id, sha256, max(entry) AS entry, arg_max_null(standing_in, entry) AS standing_in
FROM followed
GROUP BY table_name, source_id, sha256;

CREATE OR REPLACE TEMP TABLE segments AS
WITH original AS (
    SELECT entry, unnest(segments) AS segment
    FROM listed
    WHERE entry < coalesce(getvariable('size'), 9223372036854775807)
),
newest AS (
    SELECT unnest(replaces) AS target, entry
    FROM listed
    WHERE entry < coalesce(getvariable('size'), 9223372036854775807)
),
replaced AS (
    SELECT target, max(entry) AS entry
    FROM newest
    GROUP BY target
),
standing AS (
    SELECT
        original.entry,
        coalesce(withheld.entry, original.entry) AS listed_in,
        CASE WHEN withheld.entry IS NULL THEN original.segment ELSE withheld.standing_in END AS segment
    FROM original
    LEFT JOIN withheld ON withheld.table_name = original.segment."table"
        AND withheld.source_id = original.segment.source_id
        AND withheld.sha256 = original.segment.sha256
    LEFT JOIN replaced AS own ON own.target = original.segment."table" || '/' || original.segment.source_id
    LEFT JOIN replaced AS whole ON whole.target = original.segment."table" || '/*'
    WHERE original.entry = 0
        OR (original.entry >= coalesce(own.entry, 0) AND original.entry >= coalesce(whole.entry, 0))
)
SELECT
    entry,
    listed_in,
    segment."table" AS table_name,
    segment.source_id,
    segment.sha256,
    segment."rows",
    segment.bytes,
    segment.row_root,
    getvariable('ledger') || '/segments/' || segment."table" || '/' || segment.source_id || '/'
        || segment.sha256 || '.parquet' AS path
FROM standing
WHERE segment IS NOT NULL;

CREATE OR REPLACE TEMP VIEW entries AS
SELECT entry, kind, scope, run_id, as_of, committed_at, inputs, replaces, details
FROM log
WHERE entry < coalesce(getvariable('size'), 9223372036854775807);

-- The sources whose texts a search for near-duplicates has covered as they stand.
CREATE OR REPLACE TEMP VIEW searched AS
SELECT source_id
FROM segments
WHERE table_name = 'fingerprints' AND source_id <> '_'
GROUP BY source_id
HAVING max(entry) < (SELECT max((details ->> 'searched')::BIGINT) FROM entries WHERE kind = 'near-duplicates');

-- The files of each table: all of them, or those of one source and of no source.
CREATE OR REPLACE TEMP MACRO files_by_table(source) AS (
    SELECT map_from_entries(list((table_name, paths)))
    FROM (
        SELECT table_name, list(DISTINCT path ORDER BY path) AS paths
        FROM segments
        WHERE source IS NULL OR source_id IN (source, '_')
        GROUP BY table_name
    )
);

SET VARIABLE all_files = (SELECT files_by_table(NULL));
SET VARIABLE files = getvariable('all_files');

CREATE OR REPLACE TEMP VIEW sources AS
SELECT id AS source_id, * EXCLUDE (id)
FROM read_parquet(getvariable('files')['sources'], hive_partitioning = false);

CREATE OR REPLACE TEMP VIEW files AS
SELECT * FROM read_parquet(getvariable('files')['files'], hive_partitioning = false);

CREATE OR REPLACE TEMP VIEW documents AS
SELECT * FROM read_parquet(getvariable('files')['documents'], hive_partitioning = false);

CREATE OR REPLACE TEMP VIEW fingerprints AS
SELECT * FROM read_parquet(getvariable('files')['fingerprints'], hive_partitioning = false);

-- Sources with more fingerprints than documents: some of their texts have left.
CREATE OR REPLACE TEMP TABLE left_by_some AS
SELECT source_id
FROM segments
WHERE table_name IN ('fingerprints', 'documents')
GROUP BY source_id
HAVING sum(CASE table_name WHEN 'fingerprints' THEN "rows" ELSE -"rows" END) > 0;

-- Texts that a source had and has no longer, with the segment of their fingerprints: those stay, in segments of their
-- own.
CREATE OR REPLACE TEMP VIEW departed AS
WITH known AS (
    SELECT source_id, document_id, digest, filename AS path
    FROM read_parquet(getvariable('files')['fingerprints'], hive_partitioning = false, filename = true)
    SEMI JOIN left_by_some USING (source_id)
),
standing AS (
    SELECT source_id, digest
    FROM documents
    SEMI JOIN left_by_some USING (source_id)
)
SELECT DISTINCT *
FROM known
ANTI JOIN standing USING (source_id, digest);

-- How many of them were excluded, and so compared, at the last search for near-duplicates.
CREATE OR REPLACE TEMP VIEW searched_departed AS
SELECT coalesce(max_by((details ->> 'departed')::BIGINT, entry), 0) AS texts
FROM entries
WHERE kind = 'near-duplicates';

CREATE OR REPLACE TEMP VIEW pii_findings AS
SELECT * FROM read_parquet(getvariable('files')['pii_findings'], hive_partitioning = false);

CREATE OR REPLACE TEMP VIEW dead_letters AS
SELECT * FROM read_parquet(getvariable('files')['dead_letters'], hive_partitioning = false);

CREATE OR REPLACE TEMP VIEW canaries AS
SELECT * FROM read_parquet(getvariable('files')['canaries'], hive_partitioning = false);

CREATE OR REPLACE TEMP VIEW edges AS
SELECT * FROM read_parquet(getvariable('files')['edges'], hive_partitioning = false);

CREATE OR REPLACE TEMP VIEW renamed_clusters AS
SELECT * FROM read_parquet(getvariable('files')['renamed_clusters'], hive_partitioning = false);

CREATE OR REPLACE TEMP VIEW clusters AS
SELECT * EXCLUDE (renamed_to) REPLACE (coalesce(renamed_to, cluster_id) AS cluster_id)
FROM read_parquet(getvariable('files')['clusters'], hive_partitioning = false)
LEFT JOIN renamed_clusters USING (cluster_id);

CREATE OR REPLACE TEMP VIEW excerpts AS
SELECT * FROM read_parquet(getvariable('files')['excerpts'], hive_partitioning = false);

CREATE OR REPLACE TEMP VIEW rules AS
SELECT * FROM read_parquet(getvariable('files')['rules'], hive_partitioning = false);

CREATE OR REPLACE TEMP VIEW source_decisions AS
SELECT * FROM read_parquet(getvariable('files')['source_decisions'], hive_partitioning = false);

CREATE OR REPLACE TEMP VIEW decisions AS
SELECT * FROM read_parquet(getvariable('files')['decisions'], hive_partitioning = false);

CREATE OR REPLACE TEMP VIEW releases AS
SELECT * FROM read_parquet(getvariable('files')['releases'], hive_partitioning = false);

CREATE OR REPLACE TEMP VIEW released_documents AS
SELECT * FROM read_parquet(getvariable('files')['released_documents'], hive_partitioning = false);

CREATE OR REPLACE TEMP VIEW pulls AS
SELECT * FROM read_parquet(getvariable('files')['pulls'], hive_partitioning = false);
