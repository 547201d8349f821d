"""Receipts: what one row of the ledger, or one text of a release, can be shown by, without showing any other row.

    receipt              the decision on a document, and maybe its row in a release, are in the ledger
    presence, absence    a text with this SHA-256 is in a release, or is not: it would lie between these neighbours

Each is one object in canonical JSON, and whole: it is checked with nothing but the public key of the ledger, by
`verify_receipt` and by `provenance/verifier.py`, which needs nothing of ours. Entries, rows and `release.json` are in
it as the strings that were hashed, and no byte of it can be changed.

What a receipt shows beside the row: how many rows the segment has, which segments its entry names, and the hash of
a neighbouring row, which nobody can guess because each row has a keyed digest or id in it. What a proof of absence
shows beside the release's manifest: the SHA-256 of two other texts, from which a short text could be guessed.
"""

import hashlib
import json
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from provenance import catalog, merkle
from provenance.canonical import format_canonical, parse_canonical
from provenance.checkpoint import published_checkpoint
from provenance.digests import DigestLeaf, locate, parse_hash, text_digest, verify_absence, verify_presence
from provenance.errors import LedgerError, TamperedError
from provenance.explain import document_condition
from provenance.inclusion import prove_entry, require_format, signing_vkey, verify_entry
from provenance.ledger import Ledger
from provenance.log import manifest_path
from provenance.manifest import ENTRY, MANIFEST, PROOF, VKEY, bound_manifest, parse_manifest
from provenance.segments import Segment, from_parquet

if TYPE_CHECKING:
    import duckdb
    from pydantic import TypeAdapter

FORMAT = 1
"""Version of receipts and of proofs about texts."""


@dataclass(frozen=True)
class ProvedRow:
    """A row's leaf data, its place and RFC 6962 path in its segment; the entry that names the segment, the entry's
    manifest where the segment stands in that, and the tlog-proof of the entry."""

    entry: str
    index: int
    manifest: str | None
    path: tuple[str, ...]
    proof: str
    row: str
    segment: Segment


@dataclass(frozen=True)
class Receipt:
    """The row of a decision, and maybe the row of the same document in a release."""

    format: int
    kind: Literal["receipt"]
    rows: tuple[ProvedRow, ...]
    vkey: str


@dataclass(frozen=True)
class TextProof:
    """A SHA-256, and the leaves of the release's tree that show it to be there or not; the `release.json` that
    states the tree's head, the entry that binds it, and the tlog-proof of the entry."""

    digest: str
    entry: str
    format: int
    kind: Literal["presence", "absence"]
    leaves: tuple[DigestLeaf, ...]
    proof: str
    release: str
    vkey: str


def format_receipt(receipt: Receipt | TextProof) -> bytes:
    """The bytes of a receipt: canonical JSON (RFC 8785)."""
    return format_canonical(asdict(receipt))


def parse_receipt(data: bytes, path: str) -> Receipt | TextProof:
    """The receipt in these bytes, still to be verified; raises `TamperedError`, with the path, unless they are
    exactly what `format_receipt` gives, and `LedgerError` when a newer version wrote them."""
    from pydantic import ValidationError

    require_format(parse_canonical(data, path), FORMAT, path)
    try:
        receipt = _adapter().validate_json(data, strict=True)
        if format_receipt(receipt) == data:
            return receipt
    except ValidationError:
        pass
    raise TamperedError(f"{path}: expected a receipt or a proof about a text, found other fields")


# ---------------------------------------------------------------------------- rows


def prove_decision(ledger: Ledger, document: str, release: str | None = None) -> bytes:
    """The receipt of the newest decision on a document, and of its row in a release; `document` is a document id, a
    text digest (both in hex) or `source:locator`.

    Raises:
        LedgerError: There is no such document, decision or row; several documents have the digest; or no checkpoint
            covers them yet.
    """
    connection = catalog.connect(ledger)
    checkpoint = published_checkpoint(ledger)
    document_id = _document_id(ledger, connection, document)
    rows = [_prove_row(ledger, connection, checkpoint, "decisions", document_id, None)]
    if release is not None:
        rows.append(_prove_row(ledger, connection, checkpoint, "released_documents", document_id, release))
    receipt = Receipt(FORMAT, "receipt", tuple(rows), signing_vkey(ledger, checkpoint))
    data = format_receipt(receipt)
    verify_receipt(data, receipt.vkey)
    return data


def _document_id(ledger: Ledger, connection: "duckdb.DuckDBPyConnection", name: str) -> bytes:
    condition, values = document_condition(name)
    if "id" in values:
        return bytes(values["id"])
    query = f"SELECT document_id FROM documents WHERE {condition} ORDER BY document_id LIMIT 11"  # noqa: S608
    found = [document_id for (document_id,) in connection.execute(query, values).fetchall()]
    if len(found) == 1:
        return bytes(found[0])
    if found:
        named = ", ".join(document_id.hex() for document_id in found[:10])
        raise LedgerError(f"receipt: '{name}' is more than one document; name one of them by its id: {named}")
    raise LedgerError(
        f"receipt: '{name}' is no document of {ledger.store.url}; give a document id, a digest, or 'source:locator'"
    )


_PLACE = """
    WITH found AS (
        SELECT parse_filename(filename, true) AS sha256, file_row_number AS index
        FROM read_parquet($files, filename = true, file_row_number = true, hive_partitioning = false)
        WHERE document_id = $id {more}
        LIMIT 1
    )
    SELECT index, listed_in, table_name, source_id, sha256, "rows", bytes, row_root
    FROM found
    JOIN segments USING (sha256)
    WHERE table_name = $table
    ORDER BY listed_in
    LIMIT 1
"""


def _prove_row(
    ledger: Ledger,
    connection: "duckdb.DuckDBPyConnection",
    checkpoint: bytes,
    table: str,
    document_id: bytes,
    release: str | None,
) -> ProvedRow:
    """One row of a table, found by a point look-up; only its segment is read."""

    from provenance.rows import row_leaves, row_proof

    (files,) = connection.execute("SELECT getvariable('files')[$table]", {"table": table}).fetchall()[0]
    values: dict[str, Any] = {"files": files, "id": document_id, "table": table}
    if release is not None:
        values["release"] = release
    query = _PLACE.format(more="AND release = $release" if release is not None else "")
    found = connection.execute(query, values).fetchone()
    if found is None:
        what = f"in release '{release}'" if release is not None else "decided"
        raise LedgerError(f"receipt: document {document_id.hex()} is not {what}; ask 'provenance explain' about it")
    index, number, *place = found
    segment = Segment(*place)
    data = ledger.store.get(segment.path)
    if hashlib.sha256(data).hexdigest() != segment.sha256:
        raise TamperedError(f"{ledger.store.location(segment.path)}: its SHA-256 is not the recorded one; restore it")
    rows = from_parquet(data)
    entry = ledger.entry_bytes(number)
    sha256 = parse_canonical(entry, f"entry {number}").get("manifest")
    return ProvedRow(
        entry=entry.decode(),
        index=index,
        manifest=ledger.store.get(manifest_path(sha256)).decode() if sha256 else None,
        path=tuple(node.hex() for node in row_proof(rows, index)),
        proof=prove_entry(ledger, number, checkpoint).decode(),
        row=row_leaves(rows.slice(index, 1))[0].as_py().decode(),
        segment=segment,
    )


# ---------------------------------------------------------------------------- texts


def prove_text(folder: Path, text: bytes) -> bytes:
    """The proof that the text is in the release in `folder`, or that it is not.

    The text is compared as the release has it: by the SHA-256 of its UTF-8 bytes, all of them, with personal
    information masked as it was for the release. Raises `LedgerError` when it is not UTF-8, and `TamperedError` when
    the folder is not whole.
    """
    try:
        text.decode()
    except UnicodeDecodeError as error:
        raise LedgerError(f"text: expected UTF-8, found other bytes at {error.start}; convert it") from error
    release, entry, proof, vkey = (_read(folder, path) for path in (MANIFEST, ENTRY, PROOF, VKEY))
    digest = text_digest(text)
    shards = parse_manifest(release.encode(), str(folder / MANIFEST)).shards
    leaves = locate([str(folder / shard.path) for shard in shards], digest)
    kind: Literal["presence", "absence"] = "presence" if [leaf.digest for leaf in leaves] == [digest] else "absence"
    data = format_receipt(TextProof(digest, entry, FORMAT, kind, tuple(leaves), proof, release, vkey))
    try:
        verify_receipt(data, vkey)
    except TamperedError as error:
        raise TamperedError(f"{folder}: {error}; run 'provenance verify-release' on it") from error
    return data


def _read(folder: Path, path: str) -> str:
    try:
        return (folder / path).read_bytes().decode()
    except (FileNotFoundError, NotADirectoryError, UnicodeDecodeError) as error:
        raise TamperedError(
            f"{folder / path}: missing, or altered; is {folder} a release folder whose proof is complete?"
        ) from error


# ---------------------------------------------------------------------------- verifying


def verify_receipt(data: bytes, vkey: str | None = None, path: str = "receipt") -> dict[str, Any]:
    """What a receipt or a proof about a text shows, as plain values to print; without `vkey` the key inside is
    believed. Raises `TamperedError` when it does not hold."""
    receipt = parse_receipt(data, path)
    vkeys = {receipt.vkey, vkey or receipt.vkey}
    try:
        return _verify_text(receipt, vkeys) if isinstance(receipt, TextProof) else _verify_rows(receipt, vkeys)
    except TamperedError as error:
        raise TamperedError(f"{path}: {error}") from error
    except (KeyError, TypeError, AttributeError) as error:
        raise TamperedError(f"{path}: an entry or a row is not in the form of its format: {error}") from error


def _verify_rows(receipt: Receipt, vkeys: set[str]) -> dict[str, Any]:
    rows = [_verify_row(proved, vkeys) for proved in receipt.rows]
    bodies = [json.loads(proved.row) for proved in receipt.rows]
    if [row["table"] for row in rows] not in (["decisions"], ["decisions", "released_documents"]):
        raise TamperedError("expected the row of a decision, and at most one of a release, found other rows")
    if len({body["document_id"] for body in bodies}) != 1:
        raise TamperedError("its rows are not those of one document")
    return {
        "proved": receipt.kind,
        **{name: bodies[0][name] for name in ("document_id", "source_id", "outcome", "fired", "unanswered", "licence")},
        "release": bodies[1]["release"] if len(bodies) == 2 else None,
        "key": receipt.vkey,
        "rows": rows,
    }


def _verify_row(proved: ProvedRow, vkeys: set[str]) -> dict[str, Any]:
    entry = verify_entry(proved.entry.encode(), proved.proof.encode(), vkeys)
    listing = entry.body
    if proved.manifest is not None:
        if hashlib.sha256(proved.manifest.encode()).hexdigest() != entry.body.get("manifest"):
            raise TamperedError("the manifest is not the one that the entry names")
        listing = parse_canonical(proved.manifest.encode(), "manifest")
    segment = asdict(proved.segment)
    if segment not in [*listing["segments"], *(item["by"] for item in listing["withheld"])]:
        raise TamperedError(f"entry {entry.number} does not name the segment {proved.segment.sha256}")
    merkle.verify_inclusion(
        merkle.leaf_hash(proved.row.encode()),
        proved.index,
        proved.segment.rows,
        [*map(parse_hash, proved.path)],
        parse_hash(proved.segment.row_root),
    )
    return {
        "table": proved.segment.table,
        "row": proved.index,
        "segment": proved.segment.sha256,
        "entry": entry.number,
        "committed_at": entry.body["committed_at"],
        "ledger": entry.checkpoint.origin,
        "signed_size": entry.checkpoint.size,
    }


def _verify_text(proof: TextProof, vkeys: set[str]) -> dict[str, Any]:
    entry = verify_entry(proof.entry.encode(), proof.proof.encode(), vkeys)
    manifest = bound_manifest(proof.release.encode(), entry, MANIFEST)
    check = verify_presence if proof.kind == "presence" else verify_absence
    check(proof.digest, proof.leaves, manifest.digests)
    return {
        "proved": proof.kind,
        "digest": proof.digest,
        "release": manifest.name,
        "texts": manifest.digests.size,
        "ledger": entry.checkpoint.origin,
        "entry": entry.number,
        "signed_size": entry.checkpoint.size,
        "key": proof.vkey,
    }


@cache
def _adapter() -> "TypeAdapter[Receipt | TextProof]":
    from pydantic import TypeAdapter

    return TypeAdapter(Receipt | TextProof)
