"""A small ledger with facts, decisions and a release made by hand: what redaction and its neighbours need."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import pyarrow as pa
from conftest import TODAY

from provenance.ledger import LEDGER_WIDE, Ledger
from provenance.records import Acquisition, Corpus, CorpusFormat, Request, RequestKind, RequestStatus, Source, Title
from provenance.schemas import schema, to_table

WHOLE = Request("r-whole", RequestKind.DELETION, TODAY, TODAY, RequestStatus.UPHELD)
ONE = replace(WHOLE, id="r-one", locators=("f#byte=1",))
OPEN = replace(WHOLE, id="r-open", status=RequestStatus.OPEN)


def source(source_id: str, *requests: Request) -> Source:
    """A source as little declared as can be."""
    return Source(
        id=source_id,
        title=Title("名", "name"),
        acquisition=Acquisition.OPEN_LICENCE,
        corpus=Corpus(("f",), CorpusFormat.JSONL),
        requests=requests,
    )


def document_id(source_id: str, n: int) -> bytes:
    return f"{source_id}{n}".encode().ljust(16, b".")


def digest(text: str) -> bytes:
    return text.encode().ljust(32, b".")


def rows(table: str, *values: dict[str, Any]) -> pa.Table:
    """Rows of a table, with something harmless in every column that is not given."""
    blank = {"string": "x", "binary": b"x", "int64": 1, "double": 0.5, "bool": True, "list<item: string>": []}
    filled = [{f.name: None if f.nullable else blank[str(f.type)] for f in schema(table)} | value for value in values]
    return pa.Table.from_pylist(filled, schema=schema(table))


def register(ledger: Ledger, declared: Source, as_of: date = TODAY) -> int:
    run = ledger.begin("register", declared.id, repr(declared), as_of)
    segment = ledger.write_segment("sources", declared.id, to_table("sources", [declared]))
    return ledger.commit(run, [segment], [f"sources/{declared.id}"])


def ingest(ledger: Ledger, source_id: str, texts: Sequence[str]) -> int:
    """Commit documents, fingerprints and a finding each; document `n` stands at `f#byte=<n>`."""
    run = ledger.begin("ingest", source_id, repr(texts), TODAY)
    own = [
        {"document_id": document_id(source_id, n), "source_id": source_id, "digest": digest(t)}
        for n, t in enumerate(texts)
    ]
    documents = [{**row, "locator": f"f#byte={n}"} for n, row in enumerate(own)]
    found = [{"document_id": row["document_id"], "source_id": source_id} for row in own]
    segments = [
        ledger.write_segment("documents", source_id, rows("documents", *documents)),
        ledger.write_segment("fingerprints", source_id, rows("fingerprints", *own)),
        ledger.write_segment("pii_findings", source_id, rows("pii_findings", *found)),
        ledger.write_segment(
            "dead_letters", source_id, rows("dead_letters", {"source_id": source_id, "locator": "f#byte=9"})
        ),
        ledger.write_segment("files", source_id, rows("files", {"source_id": source_id})),
    ]
    tables = ("documents", "fingerprints", "pii_findings", "dead_letters", "files")
    return ledger.commit(run, segments, [f"{table}/{source_id}" for table in tables])


def compare(ledger: Ledger, pairs: Sequence[tuple[str, str, str]]) -> int:
    """Commit edges `(source, other source, text)` and their clusters."""
    run = ledger.begin("near-duplicates", LEDGER_WIDE, repr(pairs), TODAY)
    segments = []
    for a, b, text in pairs:
        edge = {"source_a": a, "digest_a": digest(text), "source_b": b, "digest_b": digest(text)}
        segments.append(ledger.write_segment("edges", f"{a}~{b}", rows("edges", edge)))
        segments += [
            ledger.write_segment("clusters", s, rows("clusters", {"source_id": s, "digest": digest(text)}))
            for s in (a, b)
        ]
    return ledger.commit(run, segments, ["edges/*", "clusters/*"], {"searched": run.size})


def decide(ledger: Ledger, outcomes: dict[str, Sequence[str]], inputs: str = "") -> int:
    """Commit decisions: for each source the outcomes of its documents, the worst of them its own."""
    run = ledger.begin("decide", LEDGER_WIDE, repr((outcomes, inputs)), TODAY)
    segments = []
    for source_id, found in outcomes.items():
        own = {"source_id": source_id, "outcome": max(found)}
        segments.append(ledger.write_segment("source_decisions", source_id, rows("source_decisions", own)))
        documents = [
            {
                "document_id": document_id(source_id, n),
                "source_id": source_id,
                "digest": digest(f"{source_id}{n}"),
                "outcome": o,
            }
            for n, o in enumerate(found)
        ]
        segments.append(ledger.write_segment("decisions", source_id, rows("decisions", *documents)))
    return ledger.commit(run, segments, ["source_decisions/*", "decisions/*"])


def release(ledger: Ledger, name: str, members: dict[str, Sequence[int]]) -> int:
    """Commit which documents are in a release."""
    run = ledger.begin("release", name, repr(members), TODAY)
    segments = [
        ledger.write_segment(
            "released_documents",
            source_id,
            rows(
                "released_documents",
                *({"release": name, "source_id": source_id, "document_id": document_id(source_id, n)} for n in numbers),
            ),
        )
        for source_id, numbers in members.items()
    ]
    return ledger.commit(run, segments)


def filled(ledger: Ledger) -> Ledger:
    """Two sources of three documents, of which `b`'s second and `a`'s second are the same text."""
    register(ledger, source("a", WHOLE, ONE, OPEN))
    register(ledger, source("b"))
    ingest(ledger, "a", ["a0", "a1", "a2"])
    ingest(ledger, "b", ["b0", "a1", "b2"])
    compare(ledger, [("a", "b", "a1")])
    decide(ledger, {"a": ["cleared"] * 3, "b": ["cleared", "excluded", "cleared"]})
    release(ledger, "first", {"a": [0, 1, 2], "b": [0, 2]})
    return ledger
