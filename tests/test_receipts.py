"""Receipts: one row, or one text, is proved; nothing else is shown; and no byte of the proof can be changed."""

import hashlib
import json
import os
import subprocess
import sys
from bisect import bisect_left
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_release import (
    ORIGIN,
    SECRET,
    SIGNER,
    TEXTS,
    TODAY,
    decide,
    new_ledger,
    released_rows,
    shards,
    write_release,
)

from provenance import digests, merkle
from provenance.checkpoint import checkpoint
from provenance.digests import DigestLeaf, Digests, digest_tree, locate, verify_absence, verify_presence
from provenance.errors import LedgerError, ProvenanceError, TamperedError
from provenance.keys import Signer
from provenance.ledger import LEDGER_WIDE, Ledger
from provenance.manifest import ENTRY, MANIFEST, PROOF, VKEY
from provenance.receipts import parse_receipt, prove_decision, prove_text, verify_receipt
from provenance.release import seal
from provenance.segments import Withheld

ALL = [row for name in TEXTS for row in released_rows(name)]
IDS = [row["document_id"].hex() for row in ALL]


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A ledger with one sealed release beside it."""
    root = tmp_path_factory.mktemp("made")
    write_release(new_ledger(root / "ledger"), "first", root / "releases", shards())
    seal(Ledger.open(str(root / "ledger")), "first", root / "releases", SIGNER)
    return root


@pytest.fixture(scope="module")
def ledger(made):
    return Ledger.open(str(made / "ledger"))


@pytest.fixture(scope="module")
def folder(made):
    return made / "releases" / "first"


def fresh(tmp_path):
    ledger = new_ledger(tmp_path / "ledger")
    checkpoint(ledger, SIGNER)
    return ledger


# ---------------------------------------------------------------------------- rows


def test_a_receipt_proves_the_decision_and_the_row_of_the_release(ledger):
    row = ALL[1]
    found = verify_receipt(prove_decision(ledger, row["document_id"].hex(), "first"), SIGNER.vkey)
    assert found["document_id"] == row["document_id"].hex()
    assert (found["source_id"], found["outcome"], found["release"]) == ("poems", "cleared", "first")
    assert [(r["table"], r["entry"], r["row"]) for r in found["rows"]] == [
        ("decisions", 5, 1),
        ("released_documents", 6, 1),
    ]
    assert {r["ledger"] for r in found["rows"]} == {ORIGIN}


def test_a_document_is_named_as_explain_takes_it(ledger):
    row = ALL[4]
    digest = SECRET.digest(row["text"].encode()).hex()
    names = [row["document_id"].hex(), row["document_id"].hex().upper(), digest, f"manuals:{row['locator']}"]
    assert len({prove_decision(ledger, name) for name in names}) == 1


@pytest.mark.parametrize("place", range(len(ALL)))
def test_a_receipt_shows_the_values_of_no_other_row(ledger, place):
    data = prove_decision(ledger, IDS[place], "first").decode()
    for other, row in enumerate(ALL):
        shown = [row["document_id"].hex() in data, SECRET.digest(row["text"].encode()).hex() in data]
        assert shown == [other == place] * 2
        assert row["sha256"].hex() not in data
        assert row["locator"] not in data


@pytest.mark.parametrize(
    ("name", "release", "told"),
    [
        ("0" * 32, None, "is not decided"),
        (IDS[0], "second", "is not in release 'second'"),
        ("poems:nowhere", None, "is no document"),
        ("f" * 64, None, "is no document"),
    ],
)
def test_what_is_not_there_gets_no_receipt(ledger, name, release, told):
    with pytest.raises(LedgerError, match=told):
        prove_decision(ledger, name, release)


def test_a_digest_of_several_documents_is_asked_for_by_id(tmp_path):
    ledger = new_ledger(tmp_path / "ledger")
    from small_release import document, to_table

    twin = {**ALL[0], "source_id": "manuals", "locator": "again", "document_id": bytes(16)}
    run = ledger.begin("ingest", "manuals", "second", TODAY)
    ledger.commit(run, [ledger.write_segment("documents", "manuals", to_table("documents", [document(twin)]))])
    checkpoint(ledger, SIGNER)
    with pytest.raises(LedgerError, match=f"more than one document.*: {bytes(16).hex()}, {IDS[0]}"):
        prove_decision(ledger, SECRET.digest(ALL[0]["text"].encode()).hex())


def test_a_receipt_waits_for_a_checkpoint_that_covers_it(tmp_path):
    ledger = new_ledger(tmp_path / "ledger")
    with pytest.raises(LedgerError, match="nothing is signed yet; run 'provenance checkpoint'"):
        prove_decision(ledger, IDS[0])
    checkpoint(ledger, SIGNER)
    decide(ledger, inputs="second")
    with pytest.raises(LedgerError, match="entry 6 is not signed yet, the newest checkpoint covers 6 entries"):
        prove_decision(ledger, IDS[0])


def test_a_receipt_stays_valid_when_the_ledger_grows(tmp_path):
    ledger = fresh(tmp_path)
    receipt = prove_decision(ledger, IDS[0])
    decide(ledger, inputs="second")
    checkpoint(ledger, SIGNER)
    assert verify_receipt(receipt, SIGNER.vkey)["rows"][0]["entry"] == 5
    assert verify_receipt(prove_decision(ledger, IDS[0]), SIGNER.vkey)["rows"][0]["entry"] == 6


def test_an_entry_with_a_manifest_is_bound_through_it(tmp_path, monkeypatch):
    ledger = new_ledger(tmp_path / "ledger")
    monkeypatch.setattr("provenance.ledger.MAX_ENTRY_BYTES", 800)
    decide(ledger, inputs="second")
    checkpoint(ledger, SIGNER)
    receipt = prove_decision(ledger, IDS[2])
    (row,) = json.loads(receipt)["rows"]
    assert json.loads(row["entry"])["segments"] == []
    assert json.loads(row["manifest"])["segments"]
    assert verify_receipt(receipt, SIGNER.vkey)["outcome"] == "cleared"


def test_a_row_of_a_rewritten_segment_is_proved_in_the_entry_that_withheld_the_old_one(tmp_path):
    ledger = fresh(tmp_path)
    old = next(s for s in ledger.entry(5).segments if (s.table, s.source_id) == ("decisions", "poems"))
    rows = pq.read_table(pa.BufferReader(ledger.store.get(old.path)))
    new = ledger.write_segment("decisions", "poems", rows.take([0, 2]))
    run = ledger.begin("redact", "poems", "first", TODAY)
    ledger.commit(
        run,
        details={"request": "r-1", "reason": "erasure"},
        withheld=[Withheld("decisions", "poems", old.sha256, new)],
    )
    ledger.store.delete(old.path)
    checkpoint(ledger, SIGNER)
    found = verify_receipt(prove_decision(ledger, IDS[2]), SIGNER.vkey)
    assert [(r["entry"], r["row"], r["segment"]) for r in found["rows"]] == [(6, 1, new.sha256)]
    with pytest.raises(LedgerError, match="is not decided"):
        prove_decision(ledger, IDS[1])


def test_an_altered_segment_gives_no_receipt(tmp_path):
    ledger = fresh(tmp_path)
    for segment in ledger.entry(5).segments:
        path = Path(ledger.store.location(segment.path))
        pq.write_table(pq.read_table(path), path, compression="none")
    with pytest.raises(TamperedError, match="its SHA-256 is not the recorded one"):
        prove_decision(ledger, IDS[0])


def test_another_key_is_not_satisfied_and_the_ledgers_older_key_is_named(tmp_path):
    ledger = fresh(tmp_path)
    receipt = prove_decision(ledger, IDS[0])
    with pytest.raises(TamperedError, match="expected one by"):
        verify_receipt(receipt, Signer(ORIGIN, bytes(32)).vkey)
    newer = Signer(ORIGIN, bytes([7] * 32))
    run = ledger.begin("rotate-key", LEDGER_WIDE, "first", TODAY)
    ledger.commit(run, details={"vkey": newer.vkey, "previous": SIGNER.vkey})
    assert verify_receipt(prove_decision(ledger, IDS[0]))["key"] == SIGNER.vkey
    checkpoint(ledger, newer)
    assert verify_receipt(prove_decision(ledger, IDS[0]))["key"] == newer.vkey


# ---------------------------------------------------------------------------- what is refused


def swapped_rows(body):
    body["rows"].reverse()


def only_the_release(body):
    del body["rows"][0]


def no_rows(body):
    body["rows"] = []


def a_row_twice(body):
    body["rows"][1] = body["rows"][0]


@pytest.mark.parametrize("change", [swapped_rows, only_the_release, no_rows, a_row_twice])
def test_a_receipt_of_other_rows_is_refused(ledger, change):
    body = json.loads(prove_decision(ledger, IDS[0], "first"))
    change(body)
    with pytest.raises(TamperedError):
        verify_receipt(plain(body), SIGNER.vkey)


def test_the_rows_of_two_documents_make_no_receipt(ledger):
    one, other = (json.loads(prove_decision(ledger, IDS[place], "first")) for place in (0, 1))
    one["rows"][1] = other["rows"][1]
    with pytest.raises(TamperedError, match="not those of one document"):
        verify_receipt(plain(one), SIGNER.vkey)


@pytest.mark.parametrize("data", [b"", b"{}", b"[]", b"\xff", b'{"format":1}', b'{"format":1,"kind":"receipt"}', b"0"])
def test_what_is_no_receipt_is_refused(data):
    with pytest.raises(ProvenanceError):
        verify_receipt(data)


def test_a_receipt_of_a_newer_format_could_not_be_checked(ledger):
    body = json.loads(prove_decision(ledger, IDS[0]))
    with pytest.raises(LedgerError, match="written in format 2, this version reads 1; update it"):
        verify_receipt(plain({**body, "format": 2}))


def plain(body):
    return json.dumps(body, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


# ---------------------------------------------------------------------------- texts


def write_shards(folder, values):
    """Digests spread over three shards, some of them twice."""
    paths = []
    for number in range(3):
        part = [*values[number::3], *values[:number]]
        column = pa.array([value.to_bytes(32, "big") for value in part], pa.binary(32))
        paths.append(str(folder / f"{number}.parquet"))
        pq.write_table(pa.table({"sha256": column}), paths[-1])
    return paths


@pytest.mark.parametrize("width", [1, 4, 65_536])
@pytest.mark.parametrize("size", range(10))
def test_every_place_of_every_small_tree_is_proved_present_or_absent(tmp_path, monkeypatch, size, width):
    monkeypatch.setattr(digests, "_WIDTH", width)
    values = [2 * number + 1 for number in range(size)]
    leaves = [value.to_bytes(32, "big") for value in values]
    paths = write_shards(tmp_path, values[::-1])
    tree = digest_tree(paths)
    assert tree == Digests(merkle.root([merkle.leaf_hash(leaf) for leaf in leaves]).hex(), size)
    for value in range(2 * size + 1):
        digest = value.to_bytes(32, "big").hex()
        found = locate(paths, digest)
        if value % 2:
            assert [(leaf.digest, leaf.place) for leaf in found] == [(digest, value // 2)]
            verify_presence(digest, found, tree)
            with pytest.raises(TamperedError):
                verify_absence(digest, found, tree)
        else:
            after = bisect_left(values, value)
            assert [leaf.place for leaf in found] == [i for i in (after - 1, after) if 0 <= i < size]
            verify_absence(digest, found, tree)
            with pytest.raises(TamperedError):
                verify_presence(digest, found, tree)


@given(st.sets(st.integers(0, 60), min_size=1), st.integers(0, 60), st.data())
def test_no_choice_of_leaves_proves_a_text_absent_that_is_there_or_skips_one(values, wanted, data):
    ordered = sorted(values)
    hashes = [merkle.leaf_hash(value.to_bytes(32, "big")) for value in ordered]
    tree = Digests(merkle.root(hashes).hex(), len(hashes))
    chosen = data.draw(st.lists(st.integers(0, len(ordered) - 1), max_size=3))
    leaves = [
        DigestLeaf(
            ordered[place].to_bytes(32, "big").hex(),
            place,
            tuple(node.hex() for node in merkle.inclusion_proof(hashes, place)),
        )
        for place in chosen
    ]
    after = bisect_left(ordered, wanted)
    truth = [place for place in (after - 1, after) if 0 <= place < len(ordered)]
    digest = wanted.to_bytes(32, "big").hex()
    if wanted not in values and chosen == truth:
        verify_absence(digest, leaves, tree)
    else:
        with pytest.raises(TamperedError):
            verify_absence(digest, leaves, tree)


def test_a_text_is_proved_absent_or_present_by_its_very_bytes(folder):
    for text in (text for texts in TEXTS.values() for text in texts):
        found = verify_receipt(prove_text(folder, text.encode()), SIGNER.vkey)
        assert (found["proved"], found["digest"]) == ("presence", hashlib.sha256(text.encode()).hexdigest())
        found = verify_receipt(prove_text(folder, f"{text}\n".encode()), SIGNER.vkey)
        assert (found["proved"], found["release"], found["texts"]) == ("absence", "first", 7)


def test_every_gap_of_a_release_is_proved(folder):
    ordered = sorted(row["sha256"].hex() for row in ALL)
    shown = set()
    for number in range(60):
        proof = parse_receipt(prove_text(folder, f"another text {number}".encode()), "proof")
        assert [leaf.place for leaf in proof.leaves] == [
            i for i in range(7) if i in (bisect_left(ordered, proof.digest) - 1, bisect_left(ordered, proof.digest))
        ]
        shown.add(tuple(leaf.place for leaf in proof.leaves))
    assert shown == {(0,), (6,), *((i, i + 1) for i in range(6))}


def test_in_an_empty_release_every_text_is_absent(tmp_path):
    ledger = new_ledger(tmp_path / "ledger")
    write_release(ledger, "empty", tmp_path, {})
    seal(ledger, "empty", tmp_path, SIGNER)
    found = verify_receipt(prove_text(tmp_path / "empty", b"any"), SIGNER.vkey)
    assert (found["proved"], found["texts"]) == ("absence", 0)


def test_a_proof_of_absence_shows_no_text_and_at_most_two_digests(folder):
    data = prove_text(folder, b"not there").decode()
    assert sum(row["sha256"].hex() in data for row in ALL) <= 2
    assert not any(row["text"] in data for row in ALL if row["text"])


def test_a_text_that_is_not_utf_8_and_a_folder_that_is_not_whole_are_refused(folder, tmp_path):
    with pytest.raises(LedgerError, match="expected UTF-8"):
        prove_text(folder, b"\xff")
    with pytest.raises(TamperedError, match=r"release\.json: missing"):
        prove_text(tmp_path, b"text")
    for path in (MANIFEST, ENTRY, PROOF, VKEY):
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_bytes((folder / path).read_bytes())
    (tmp_path / "data/poems").mkdir(parents=True)
    (tmp_path / "data/manuals").mkdir()
    for source_id in TEXTS:  # other rows than were signed: their tree has another root
        pq.write_table(shards()["data/poems/00000.parquet"], tmp_path / f"data/{source_id}/00000.parquet")
    with pytest.raises(TamperedError, match="run 'provenance verify-release' on it"):
        prove_text(tmp_path, b"text")


# ---------------------------------------------------------------------------- the command line


@pytest.fixture
def run(made, monkeypatch):
    monkeypatch.delenv("PROVENANCE_VKEY", raising=False)
    script = str(Path(sys.executable).parent / "provenance")

    def command(*arguments, expect=0):
        environment = {**os.environ, "PROVENANCE_LEDGER": str(made / "ledger")}
        done = subprocess.run([script, *arguments], env=environment, capture_output=True, check=False)
        assert done.returncode == expect, done.stderr
        return done

    return command


def test_the_verbs_print_the_receipt_or_write_it_and_tell_what_it_shows(run, ledger, tmp_path):
    printed = run("receipt", IDS[0], "--release", "first").stdout
    assert printed == prove_decision(ledger, IDS[0], "first")
    told = json.loads(run("receipt", IDS[0], "--to", str(tmp_path / "r.json"), "--format", "json").stdout)
    assert (told["proved"], told["file"]) == ("receipt", str(tmp_path / "r.json"))
    checked = run("verify-receipt", str(tmp_path / "r.json"), "--key", SIGNER.vkey, "--format", "json")
    assert json.loads(checked.stdout)["document_id"] == IDS[0]
    assert checked.stderr == b""
    assert b"the key that was inside is trusted" in run("verify-receipt", str(tmp_path / "r.json")).stderr
    (tmp_path / "r.json").write_bytes(printed + b"\n")
    assert b"r.json" in run("verify-receipt", str(tmp_path / "r.json"), expect=1).stderr
    run("receipt", "nothing:here", expect=2)


def test_absent_finds_the_release_by_name_or_folder_and_says_no_when_the_text_is_there(run, folder, tmp_path):
    (tmp_path / "text").write_text("Open the valve.")
    for named in (["first"], [str(folder)], ["first", "--releases", str(folder.parent)]):
        done = run("absent", *named, "--text-file", str(tmp_path / "text"), expect=1)
        assert verify_receipt(done.stdout, SIGNER.vkey)["proved"] == "presence"
        assert b"holds the text of" in done.stderr
    (tmp_path / "text").write_text("Open the valve.\n")
    done = run("absent", "first", "--text-file", str(tmp_path / "text"), "--to", str(tmp_path / "a.json"))
    assert verify_receipt((tmp_path / "a.json").read_bytes(), SIGNER.vkey)["proved"] == "absence"
    assert b"No release at" in run("absent", "second", "--text-file", str(tmp_path / "text"), expect=2).stderr
    run("absent", "../first", "--text-file", str(tmp_path / "text"), expect=2)
