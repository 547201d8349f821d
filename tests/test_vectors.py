"""The vectors hold for our reader, for the stand-alone verifier, and for a second implementation of FORMAT.md that
shares no line with the first: it is here, in Python's standard library, with pyarrow to read Parquet."""

import hashlib
import hmac
import json
import subprocess
import sys
from collections import Counter
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from vectors.make import SIZES, make

from provenance import catalog, verifier
from provenance.ledger import Ledger
from provenance.notes import parse_checkpoint, parse_vkey, verify_note
from provenance.receipts import verify_receipt
from provenance.records import TABLES
from provenance.release import verify_release
from provenance.tiles import publish
from provenance.verification import verify

VECTORS = Path(__file__).parent / "vectors"
LEDGER = VECTORS / "ledger"
EXPECTED: dict[str, Any] = json.loads((VECTORS / "expected.json").read_text("utf-8"))
ENTRIES = [path.read_bytes() for path in sorted((LEDGER / "log").iterdir())]


def tree(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


# ---------------------------------------------------------------------------- our own reader


@pytest.mark.parametrize("vkey", EXPECTED["vkeys"])
def test_our_reader_accepts_the_ledger(vkey: str) -> None:
    verified = verify(str(LEDGER), vkey if vkey == EXPECTED["vkeys"][0] else None, rows=True)
    size = len(ENTRIES)
    assert (verified.size, verified.root, verified.signed_size) == (size, EXPECTED["heads"][size], size - 1)
    (struck,) = verified.withheld
    assert (struck.scope, struck.request, struck.remaining, verified.unlisted) == ("manuals", "r1", (), ())


@pytest.mark.parametrize("size", [*SIZES, len(ENTRIES)])
def test_our_views_have_the_rows(size: int) -> None:
    with catalog.connect(Ledger.open(str(LEDGER)), size) as connection:
        found = {t: len(connection.execute(f'FROM "{t}"').fetchall()) for t in TABLES}
    assert found == EXPECTED["rows"][str(size)]


def test_our_reader_accepts_release_receipts_and_tiles(tmp_path: Path) -> None:
    vkey = EXPECTED["vkeys"][0]
    assert verify_release(VECTORS / "releases/first", vkey).manifest.name == "first"
    for name in ("receipt", "presence", "absence"):
        data = (VECTORS / f"{name}.json").read_bytes()
        assert verify_receipt(data, vkey)["proved"] == name
    publish(Ledger.open(str(LEDGER)), tmp_path)
    assert tree(tmp_path) == tree(VECTORS / "published")
    cosigned = (tmp_path / "checkpoint").read_bytes()
    for key in (*EXPECTED["vkeys"], EXPECTED["witness"]):
        assert parse_checkpoint(verify_note(cosigned, parse_vkey(key)).text).size == len(ENTRIES) - 1


@pytest.mark.parametrize("name", ["releases/first", "receipt.json", "presence.json", "absence.json"])
def test_the_stand_alone_verifier_accepts_them(name: str) -> None:
    command = [sys.executable, "-I", verifier.__file__, VECTORS / name, "--key", EXPECTED["vkeys"][0]]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout[:6]) == (0, "valid:"), done.stderr


def test_this_version_still_writes_the_same_bytes(tmp_path: Path) -> None:
    """Parquet's bytes are those of the libraries that are pinned: with others, only this test has nothing to say."""
    if EXPECTED["written_with"] != {"pyarrow": pa.__version__, "duckdb": duckdb.__version__}:
        pytest.skip(f"the vectors were written with {EXPECTED['written_with']}")
    make(tmp_path)
    assert tree(tmp_path) == {path: data for path, data in tree(VECTORS).items() if "make" not in path}


# ---------------------------------------------------------------------------- a second implementation


def sha(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


def head(leaves: list[bytes]) -> bytes:
    """RFC 6962 §2.1, word for word; over leaf hashes."""
    if not leaves:
        return sha(b"")
    if len(leaves) == 1:
        return leaves[0]
    k = 1
    while 2 * k < len(leaves):
        k *= 2
    return sha(b"\x01" + head(leaves[:k]) + head(leaves[k:]))


def path(m: int, leaves: list[bytes]) -> list[bytes]:
    """RFC 6962 §2.1.1."""
    if len(leaves) == 1:
        return []
    k = 1
    while 2 * k < len(leaves):
        k *= 2
    return [*path(m, leaves[:k]), head(leaves[k:])] if m < k else [*path(m - k, leaves[k:]), head(leaves[:k])]


def subproof(m: int, leaves: list[bytes], whole: bool) -> list[bytes]:
    """RFC 6962 §2.1.2."""
    if m == len(leaves):
        return [] if whole else [head(leaves)]
    k = 1
    while 2 * k < len(leaves):
        k *= 2
    if m <= k:
        return [*subproof(m, leaves[:k], whole), head(leaves[k:])]
    return [*subproof(m - k, leaves[k:], False), head(leaves[:k])]


LEAVES = [sha(b"\x00" + data) for data in ENTRIES]


def derived(use: str, length: int) -> bytes:
    """HKDF-SHA-256 without salt (RFC 5869)."""
    extracted = hmac.digest(bytes(32), bytes.fromhex(EXPECTED["secret"]), "sha256")
    block, out = b"", b""
    for n in range(1, -(-length // 32) + 1):
        block = hmac.digest(extracted, block + use.encode() + bytes([n]), "sha256")
        out += block
    return out[:length]


def canonical(value: Any) -> bytes:
    """RFC 8785 for what these vectors hold: no number but integers and 0.0, no key beyond ASCII."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def plain(value: Any) -> Any:
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, datetime):
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float):
        return int(value) if value.is_integer() else value
    if isinstance(value, dict):
        return {name: plain(item) for name, item in value.items()}
    return [plain(item) for item in value] if isinstance(value, list) else value


def bodies() -> list[dict[str, Any]]:
    """The entries with their manifests."""
    found = []
    for data in ENTRIES:
        body = json.loads(data)
        assert canonical(body) == data
        if "manifest" in body:
            manifest = (LEDGER / "manifests" / f"{body['manifest']}.json").read_bytes()
            assert sha(manifest).hex() == body["manifest"]
            body |= json.loads(manifest)
        found.append(body)
    return found


def counting(size: int) -> list[dict[str, Any]]:
    """The segments that count at a size."""
    standing = []
    for number, body in enumerate(bodies()[:size]):
        later = {target for body in bodies()[number + 1 : size] for target in body["replaces"]}
        for segment in body["segments"]:
            if number == 0 or not later & {f"{segment['table']}/{segment['source_id']}", f"{segment['table']}/*"}:
                standing.append(segment)
    withheld = {
        (item["table"], item["source_id"], item["sha256"]): item["by"] for body in bodies() for item in body["withheld"]
    }
    read = []
    for segment in standing:
        found = segment
        while found and (found["table"], found["source_id"], found["sha256"]) in withheld:
            found = withheld[found["table"], found["source_id"], found["sha256"]]
        read += [found] if found else []
    return read


def test_heads_and_proofs() -> None:
    size = len(LEAVES)
    assert [leaf.hex() for leaf in LEAVES] == EXPECTED["leaves"]
    assert [head(LEAVES[:n]).hex() for n in range(size + 1)] == EXPECTED["heads"]
    assert [[h.hex() for h in path(n, LEAVES)] for n in range(size)] == EXPECTED["inclusion"]
    assert [[h.hex() for h in subproof(n, LEAVES, True)] for n in range(1, size + 1)] == EXPECTED["consistency"]


def test_the_chain_and_the_runs() -> None:
    newest: dict[tuple[str, str], int] = {}
    for number, body in enumerate(bodies()):
        assert body["format"] == 1
        assert body["previous"] == (LEAVES[number - 1].hex() if number else "0" * 64)
        assert len(ENTRIES[number]) <= 61_440
        base = max(newest.get((body["kind"], body["scope"]), 0), newest.get(("gc", "_"), 0))
        named = {"kind": body["kind"], "scope": body["scope"], "inputs": body["inputs"], "base": base}
        assert body["run_id"] == sha(canonical(named)).hex()[:32]
        run = json.loads((LEDGER / "runs" / f"{body['run_id']}.json").read_bytes())
        digest = run.pop("sha256")
        assert digest == sha(canonical(run)).hex()
        assert (run["size"], run["as_of"]) == (body["run_size"], body["as_of"])
        newest[body["kind"], body["scope"]] = number
    kinds = Counter(body["kind"] for body in bodies())
    wanted = "init register ingest decide release redact gc gc rotate-key destroy-key".split()
    assert kinds >= Counter(wanted)


def test_every_segment_has_its_rows() -> None:
    withheld = {item["sha256"] for body in bodies() for item in body["withheld"]}
    assert withheld
    for body in bodies():
        for segment in (*body["segments"], *(item["by"] for item in body["withheld"] if item["by"])):
            file = LEDGER / "segments" / segment["table"] / segment["source_id"] / f"{segment['sha256']}.parquet"
            assert file.exists() == (segment["sha256"] not in withheld)
            if file.exists():
                assert (sha(file.read_bytes()).hex(), file.stat().st_size) == (segment["sha256"], segment["bytes"])
                rows = [canonical(plain(row)) for row in pq.ParquetFile(file).read().to_pylist()]
                assert (len(rows), head([sha(b"\x00" + row) for row in rows]).hex()) == (
                    segment["rows"],
                    segment["row_root"],
                )


@pytest.mark.parametrize("size", [*SIZES, len(ENTRIES)])
def test_what_counts(size: int) -> None:
    rows: Counter[str] = Counter()
    for segment in counting(size):
        rows[segment["table"]] += segment["rows"]
    assert {table: rows[table] for table in EXPECTED["rows"][str(size)]} == EXPECTED["rows"][str(size)]


def test_what_the_secret_makes() -> None:
    assert derived("key-id", 8).hex() == EXPECTED["secret_id"] == bodies()[0]["details"]["secret_id"]
    assert derived("shingle-hash", 192).hex() == EXPECTED["shingle_key"]
    value = EXPECTED["subject"]
    token = hmac.digest(derived("subject-token", 32), value["value"].encode(), "sha256")[:16]
    assert token.hex() == value["token"]
    for text in EXPECTED["texts"]:
        digest = hmac.digest(derived("document-digest", 32), text["text"].encode(), "sha256")
        source, locator = text["source_id"].encode(), text["locator"].encode()
        framed = len(source).to_bytes(4, "big") + len(locator).to_bytes(4, "big") + source + locator + digest
        document_id = hmac.digest(derived("document-id", 32), framed, "sha256")[:16]
        assert (digest.hex(), document_id.hex()) == (text["digest"], text["document_id"])


def test_a_receipt_leads_from_its_row_to_the_log() -> None:
    receipt = json.loads((VECTORS / "receipt.json").read_bytes())
    for row in receipt["rows"]:
        node, index, size = sha(b"\x00" + row["row"].encode()), row["index"], row["segment"]["rows"]
        segment = json.loads(row["manifest"] or row["entry"])["segments"]
        assert row["segment"] in segment
        leaves = [b""] * size
        for level, sibling in zip(sides(index, leaves), map(bytes.fromhex, row["path"]), strict=True):
            node = sha(b"\x01" + (node + sibling if level == "left" else sibling + node))
        assert node.hex() == row["segment"]["row_root"]
        assert row["entry"].encode() in ENTRIES


def sides(m: int, leaves: list[bytes]) -> list[str]:
    """On which side a leaf stands at each step of its path, from the leaf up."""
    if len(leaves) == 1:
        return []
    k = 1
    while 2 * k < len(leaves):
        k *= 2
    return [*sides(m, leaves[:k]), "left"] if m < k else [*sides(m - k, leaves[k:]), "right"]


def test_the_release_is_bound() -> None:
    folder = VECTORS / "releases/first"
    entry = json.loads((folder / "proof/entry.json").read_bytes())
    manifest = (folder / "release.json").read_bytes()
    assert (folder / "proof/entry.json").read_bytes() in ENTRIES
    assert entry["details"]["manifest_sha256"] == sha(manifest).hex()
    files = {file["path"]: file["sha256"] for file in json.loads(manifest)["files"]}
    proofs = ("release.json", "proof/entry.json", "proof/inclusion.tlog-proof", "proof/vkey")
    assert files == {name: sha(data).hex() for name, data in tree(folder).items() if name not in proofs}
    digests = sorted({text for file in folder.rglob("*.parquet") for text in pq.read_table(file)["sha256"].to_pylist()})
    told = {"root": head([sha(b"\x00" + digest) for digest in digests]).hex(), "size": len(digests)}
    assert json.loads(manifest)["digests"] == told
