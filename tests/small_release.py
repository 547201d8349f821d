"""A ledger of two sources and a release of it, for tests: the ledger's rows and the release's files, without Beam."""

import hashlib
from datetime import date

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from provenance import catalog
from provenance.digests import digest_tree
from provenance.keys import Secret, Signer
from provenance.ledger import LEDGER_WIDE, Ledger
from provenance.manifest import MANIFEST, ROWS, VERIFIER, ReleasedFile, build_manifest, card, verifier
from provenance.records import (
    Acquisition,
    Corpus,
    CorpusFormat,
    Decision,
    Document,
    Language,
    Licence,
    Outcome,
    Release,
    ReleasedDocument,
    Source,
    Title,
)
from provenance.release import draft_folder
from provenance.schemas import to_table

ORIGIN = "example.com/corpus"
SIGNER = Signer(ORIGIN, bytes(range(32)))
SECRET = Secret(bytes(range(32)))
TODAY = date(2026, 1, 2)
TEXTS = {
    "poems": ["床前明月光，疑是地上霜。", "举头望明月，低头思故乡。", "春眠不觉晓，处处闻啼鸟。"],
    "manuals": ["Open the valve.", "Close the valve.", "Call <PHONE_NUMBER_1>.", ""],
}
SHARD = "data/poems/00000.parquet"


def source(source_id, **changes):
    return Source(
        id=source_id,
        title=Title(zh=f"{source_id} 集", en=f"The {source_id} | collection"),
        acquisition=Acquisition.OPEN_LICENCE,
        corpus=Corpus(paths=("*.jsonl",), format=CorpusFormat.JSONL),
        licence=Licence(claimed="CC-BY-4.0", verified="CC-BY-4.0", rights_holder="Example Press"),
        **changes,
    )


def released_rows(source_id, decision_entry=3):
    """A shard's rows, in the order of the texts."""
    rows = []
    for number, text in enumerate(TEXTS[source_id]):
        locator = f"{source_id}.jsonl:{number}"
        digest = SECRET.digest(text.encode())
        rows.append(
            {
                "text": text,
                "sha256": hashlib.sha256(text.encode()).digest(),
                "source_id": source_id,
                "document_id": SECRET.document_id(source_id, locator, digest),
                "locator": locator,
                "language": Language.ZH if source_id == "poems" else Language.EN,
                "licence": "CC-BY-4.0",
                "licences": ["CC-BY-4.0"],
                "outcome": Outcome.REDACT if "<" in text else Outcome.CLEARED,
                "label": None,
                "decision_entry": decision_entry,
            }
        )
    return rows


def document(row):
    return Document(
        row["document_id"],
        row["source_id"],
        row["locator"],
        SECRET.digest(row["text"].encode()),
        None,
        row["language"],
        "Latn",
        len(row["text"]),
        len(row["text"].encode()),
        0.0,
        0.0,
        None,
        None,
        None,
        True,
    )


def decision(row, outcome=None):
    return Decision(
        document_id=row["document_id"],
        source_id=row["source_id"],
        digest=SECRET.digest(row["text"].encode()),
        outcome=outcome or row["outcome"],
        fired=(),
        unanswered=(),
        partner_source=None,
        partner_digest=None,
        similarity=None,
        licences=("CC-BY-4.0",),
        licence="CC-BY-4.0",
    )


def commit(ledger, kind, scope, tables, inputs, replaces=(), details=None):
    run = ledger.begin(kind, scope, inputs, TODAY)
    segments = [ledger.write_segment(table, scope, to_table(table, rows)) for table, rows in tables.items()]
    return ledger.commit(run, segments, replaces, details)


def register(ledger, source_id, inputs="first", **changes):
    row = source(source_id, **changes)
    commit(ledger, "register", source_id, {"sources": [row]}, inputs, [f"sources/{source_id}"])


def decide(ledger, outcomes=None, inputs="first"):
    """Commit a decision for every document; `outcomes` changes some, by locator."""
    by_source = {
        name: [decision(row, (outcomes or {}).get(row["locator"])) for row in released_rows(name)] for name in TEXTS
    }
    run = ledger.begin("decide", LEDGER_WIDE, inputs, TODAY)
    segments = [
        ledger.write_segment("decisions", name, to_table("decisions", rows)) for name, rows in by_source.items()
    ]
    details = {
        "policy": hashlib.sha256(b"{}").hexdigest(),
        "outcomes": {"cleared": 6, "redact": 1, "excluded": 2},
    }
    return ledger.commit(run, segments, ["decisions/*"], details)


def write_release(ledger, name, releases, shards):
    """Write, bind and commit a release of these tables by path, as the pipeline does; gives its draft, unsealed."""
    decided = ledger.latest("decide", LEDGER_WIDE)
    run = ledger.begin("release", name, "first", TODAY)
    folder = draft_folder(releases, name, run.run_id)
    files = []

    def put(path, data, rows=0, redacted=0):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
        files.append(ReleasedFile(path, hashlib.sha256(data).hexdigest(), len(data), rows, redacted))

    for path, table in shards.items():
        sink = pa.BufferOutputStream()
        pq.write_table(table, sink, compression="zstd", row_group_size=2)
        redacted = pc.sum(pc.equal(table["outcome"], "redact")).as_py() or 0
        put(path, sink.getvalue().to_pybytes(), table.num_rows, redacted)
    digests = digest_tree([str(folder / path) for path in shards])
    with catalog.connect(ledger) as connection:
        put("policy.json", b"{}")
        put("README.md", card(name, ledger, connection, decided, files).encode())
        put(VERIFIER, verifier())
        data = build_manifest(name, ledger, connection, decided, files, digests)
    (folder / MANIFEST).write_bytes(data)
    sha256 = hashlib.sha256(data).hexdigest()
    row = Release(name, TODAY, decided.details["policy"], decided.number, 7, 1, 0, 0, sha256)
    details = {"name": name, "manifest_sha256": sha256}
    members = {}
    for path, table in shards.items():
        source_id = path.split("/")[1]
        rows = [ReleasedDocument(name, source_id, found) for found in table["document_id"].to_pylist()]
        members[source_id] = to_table("released_documents", rows)
    segments = [ledger.write_segment("released_documents", source_id, rows) for source_id, rows in members.items()]
    segments.append(ledger.write_segment("releases", LEDGER_WIDE, to_table("releases", [row])))
    ledger.commit(run, segments, details=details)
    return folder


def shards():
    return {f"data/{name}/00000.parquet": pa.Table.from_pylist(released_rows(name), schema=ROWS) for name in TEXTS}


def new_ledger(folder):
    ledger = Ledger.create(str(folder), ORIGIN, SECRET.key_id, SIGNER.vkey, TODAY)
    for name in TEXTS:
        register(ledger, name)
    for name in TEXTS:
        commit(ledger, "ingest", name, {"documents": [document(row) for row in released_rows(name)]}, "first")
    decide(ledger)
    return ledger
