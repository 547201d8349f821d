"""A release folder: every byte counts, nothing withdrawn is handed out, and plain tools can read it."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import duckdb
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
import pytest

import provenance
from provenance import catalog, merkle, notes
from provenance.checkpoint import checkpoint
from provenance.errors import LedgerError, ProvenanceError, SecretError, TamperedError, WithdrawnError
from provenance.keys import Secret, Signer
from provenance.ledger import LEDGER_WIDE, Ledger
from provenance.manifest import (
    ENTRY,
    MANIFEST,
    PROOF,
    ROWS,
    ReleasedFile,
    build_manifest,
    card,
    format_manifest,
    parse_manifest,
)
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
    Request,
    RequestKind,
    RequestStatus,
    Source,
    Status,
    Title,
)
from provenance.release import load_release, pull, seal, seal_all, verify_release
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


def write_release(ledger, name, folder, shards):
    """Write, bind and commit a release of these tables by path, as the pipeline does; unsealed."""
    decided = ledger.latest("decide", LEDGER_WIDE)
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
    with catalog.connect(ledger) as connection:
        put("policy.json", b"{}")
        put("README.md", card(name, ledger, connection, decided, files).encode())
        data = build_manifest(name, ledger, connection, decided, files)
    (folder / MANIFEST).write_bytes(data)
    sha256 = hashlib.sha256(data).hexdigest()
    row = Release(name, TODAY, decided.details["policy"], decided.number, 7, 1, sha256)
    details = {"name": name, "manifest_sha256": sha256}
    run = ledger.begin("release", name, "first", TODAY)
    ledger.commit(run, [ledger.write_segment("releases", LEDGER_WIDE, to_table("releases", [row]))], details=details)


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


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A ledger with one sealed release beside it; tests work on copies."""
    root = tmp_path_factory.mktemp("made")
    ledger = new_ledger(root / "ledger")
    write_release(ledger, "first", root / "releases" / "first", shards())
    seal(ledger, "first", root / "releases" / "first", SIGNER)
    return root


@pytest.fixture
def place(made, tmp_path, monkeypatch):
    monkeypatch.delenv("PROVENANCE_VKEY", raising=False)
    return Path(shutil.copytree(made, tmp_path / "place"))


@pytest.fixture
def folder(place):
    return place / "releases" / "first"


@pytest.fixture
def ledger(place):
    return Ledger.open(str(place / "ledger"))


def all_files(folder):
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


# ---------------------------------------------------------------------------- what holds


def test_an_untouched_release_is_verified_with_nothing_but_the_public_key(folder):
    release = verify_release(folder, SIGNER.vkey)
    assert all_files(folder) == sorted([*(f.path for f in release.manifest.files), MANIFEST, ENTRY, PROOF])
    assert (release.manifest.name, release.entry, release.known_until) == ("first", 6, 6)
    assert release.facts()["documents"] == 7
    assert release.facts()["redacted"] == 1


def test_verifying_needs_neither_ledger_nor_secret(folder, place):
    shutil.rmtree(place / "ledger")
    moved = folder.rename(place / "elsewhere")
    script = f"import provenance; print(provenance.load_release({str(moved)!r}).manifest.name)"
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": os.pathsep.join(sys.path),
        "PROVENANCE_VKEY": SIGNER.vkey,
    }
    answer = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True)
    assert answer.stdout == "first\n"


def test_progress_tells_bytes_and_reaches_the_end(folder):
    from contextlib import contextmanager

    told = []

    @contextmanager
    def progress(title, total):
        told.append(total)
        yield told.append

    release = verify_release(folder, SIGNER.vkey, progress)
    assert told[0] == told[-1] == sum(file.bytes for file in release.manifest.files)
    assert told[1:] == sorted(told[1:])


def test_plain_pyarrow_and_plain_duckdb_read_it(folder):
    expected = sorted(text for texts in TEXTS.values() for text in texts)
    with_pyarrow = pq.read_table(folder / "data")
    assert sorted(with_pyarrow["text"].to_pylist()) == expected
    query = "SELECT text, unhex(sha256(text)) = sha256 AS holds FROM read_parquet($files)"
    rows = duckdb.execute(query, {"files": f"{folder}/data/*/*.parquet"}).fetchall()
    assert sorted(text for text, _ in rows) == expected
    assert all(holds for _, holds in rows)


def test_the_manifest_is_canonical_and_survives_its_bytes(folder):
    data = (folder / MANIFEST).read_bytes()
    assert format_manifest(parse_manifest(data, MANIFEST)) == data


def test_the_card_names_sources_licences_and_columns(folder):
    text = (folder / "README.md").read_text("utf-8")
    assert "| poems | poems 集 / The poems \\| collection | CC-BY-4.0 | CC-BY-4.0 | Example Press | 3 | 0 |" in text
    assert "6 cleared, 1 redact, 2 excluded" in text
    assert [name for name in ROWS.names if f"| {name} |" not in text] == []


def test_a_release_of_nothing_is_verified_and_empty(tmp_path):
    ledger = new_ledger(tmp_path / "ledger")
    write_release(ledger, "empty", tmp_path / "empty", {})
    seal(ledger, "empty", tmp_path / "empty", SIGNER)
    assert load_release(tmp_path / "empty", ledger).dataset.count_rows() == 0


# ---------------------------------------------------------------------------- what is refused


def test_a_flip_of_the_first_a_middle_or_the_last_byte_of_any_file_is_refused_and_the_file_named(folder):
    for path in all_files(folder):
        data = (folder / path).read_bytes()
        for position in sorted({0, len(data) // 2, len(data) - 1}):
            altered = bytearray(data)
            altered[position] ^= 1
            (folder / path).write_bytes(altered)
            with pytest.raises(TamperedError) as caught:
                verify_release(folder, SIGNER.vkey)
            assert str(caught.value).startswith(f"{folder / path}: "), (path, position)
            assert str(caught.value).count(str(folder)) == 1
        (folder / path).write_bytes(data)
    verify_release(folder, SIGNER.vkey)


@pytest.mark.parametrize("path", [ENTRY, PROOF, MANIFEST])
def test_a_flip_of_any_byte_of_what_binds_the_rest_is_refused_and_the_file_named(folder, path):
    data = (folder / path).read_bytes()
    for position in range(len(data)):
        altered = bytearray(data)
        altered[position] ^= 1
        (folder / path).write_bytes(altered)
        with pytest.raises(TamperedError) as caught:
            verify_release(folder, SIGNER.vkey)
        assert str(caught.value).startswith(f"{folder / path}: "), position


def test_a_missing_file_is_refused_and_named(folder):
    for path in all_files(folder):
        data = (folder / path).read_bytes()
        (folder / path).unlink()
        with pytest.raises(TamperedError) as caught:
            verify_release(folder, SIGNER.vkey)
        assert str(caught.value).startswith(f"{folder / path}: missing")
        (folder / path).write_bytes(data)


@pytest.mark.parametrize("path", ["extra.txt", "data/poems/00001.parquet", "proof/more", ".hidden", "new/folder/x"])
def test_a_file_that_is_not_listed_is_refused_and_named(folder, path):
    (folder / path).parent.mkdir(parents=True, exist_ok=True)
    (folder / path).write_bytes(b"")
    with pytest.raises(TamperedError, match="not listed") as caught:
        verify_release(folder, SIGNER.vkey)
    assert str(caught.value).startswith(f"{folder / path}: ")


def test_a_linked_folder_is_refused(folder, tmp_path):
    (tmp_path / "outside").mkdir()
    (folder / "data" / "linked").symlink_to(tmp_path / "outside")
    with pytest.raises(TamperedError, match="linked: not listed"):
        verify_release(folder, SIGNER.vkey)


def test_two_files_that_changed_places_are_both_named(folder):
    one, other = folder / SHARD, folder / "data/manuals/00000.parquet"
    first, second = one.read_bytes(), other.read_bytes()
    one.write_bytes(second)
    other.write_bytes(first)
    with pytest.raises(TamperedError) as caught:
        verify_release(folder, SIGNER.vkey)
    assert str(one) in str(caught.value)
    assert str(other) in str(caught.value)


def changed_text(rows):
    rows[1]["text"] += "!"


def swapped_texts(rows):
    rows[0]["text"], rows[2]["text"] = rows[2]["text"], rows[0]["text"]


def changed_digest(rows):
    rows[2]["sha256"] = bytes(32)


@pytest.mark.parametrize(
    ("change", "row"), [(changed_text, "row 1"), (swapped_texts, "row 0"), (changed_digest, "row 2")]
)
def test_a_signed_release_whose_row_is_not_what_its_digest_says_is_refused(tmp_path, change, row):
    ledger = new_ledger(tmp_path / "ledger")
    rows = released_rows("poems")
    change(rows)
    write_release(ledger, "bad", tmp_path / "bad", {SHARD: pa.Table.from_pylist(rows, schema=ROWS)})
    seal(ledger, "bad", tmp_path / "bad", SIGNER)
    with pytest.raises(TamperedError, match=f"{SHARD}: {row}: its text does not have the SHA-256"):
        verify_release(tmp_path / "bad", SIGNER.vkey)


@pytest.mark.parametrize(
    ("rows", "redacted", "reason"),
    [(2, 0, "a row too many"), (4, 0, "a row too few"), (3, 1, "one redacted too few")],
)
def test_a_signed_release_with_another_number_of_rows_is_refused(tmp_path, monkeypatch, rows, redacted, reason):
    ledger = new_ledger(tmp_path / "ledger")
    real = ReleasedFile.__init__

    def miscounted(self, path, sha256, length, found, masked):
        real(self, path, sha256, length, *((rows, redacted) if found else (found, masked)))

    with monkeypatch.context() as patched:
        patched.setattr(ReleasedFile, "__init__", miscounted)
        write_release(ledger, "bad", tmp_path / "bad", {SHARD: shards()[SHARD]})
    seal(ledger, "bad", tmp_path / "bad", SIGNER)
    with pytest.raises(
        TamperedError, match=f"{SHARD}: expected {rows} rows, {redacted} of them redacted, found 3 and 0"
    ):
        verify_release(tmp_path / "bad", SIGNER.vkey)


def test_a_shard_with_other_columns_is_refused(tmp_path):
    ledger = new_ledger(tmp_path / "ledger")
    shard = shards()[SHARD].append_column("note", pa.array(["x"] * 3))
    write_release(ledger, "bad", tmp_path / "bad", {SHARD: shard})
    seal(ledger, "bad", tmp_path / "bad", SIGNER)
    with pytest.raises(TamperedError, match=f"{SHARD}: expected the columns"):
        verify_release(tmp_path / "bad", SIGNER.vkey)


def test_a_release_signed_by_another_key_is_refused(folder):
    other = Signer(ORIGIN, bytes(32))
    with pytest.raises(TamperedError, match=f"{PROOF}: signed note: expected one by"):
        verify_release(folder, other.vkey)


def test_the_proof_of_another_release_is_refused(place, ledger):
    write_release(ledger, "second", place / "releases" / "second", {SHARD: shards()[SHARD]})
    seal(ledger, "second", place / "releases" / "second", SIGNER)
    shutil.rmtree(place / "releases" / "first" / "proof")
    shutil.copytree(place / "releases" / "second" / "proof", place / "releases" / "first" / "proof")
    with pytest.raises(TamperedError, match=r"release\.json: expected SHA-256 .* as in the ledger's entry"):
        verify_release(place / "releases" / "first", SIGNER.vkey)


def test_an_entry_that_is_not_a_release_proves_nothing(folder, ledger):
    checkpoint(ledger, SIGNER)
    leaves = ledger.leaf_hashes()
    signed = notes.sign_checkpoint(notes.Checkpoint(ORIGIN, len(leaves), merkle.root(leaves)), SIGNER)
    proof = notes.LogProof(0, tuple(merkle.inclusion_proof(leaves, 0)), signed, leaves[0])
    (folder / ENTRY).write_bytes(ledger.entry_bytes(0))
    (folder / PROOF).write_bytes(notes.format_proof(proof))
    with pytest.raises(TamperedError, match="expected a release entry, found one of kind 'init'"):
        verify_release(folder, SIGNER.vkey)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda m: replace(m, format=2), "a format of the future"),
        (lambda m: replace(m, files=m.files[::-1]), "files out of order"),
        (lambda m: replace(m, files=(m.files[0], *m.files)), "a file listed twice"),
        *(
            (lambda m, path=path: replace(m, files=(replace(m.files[0], path=path),)), path)
            for path in ["../x", "/x", "a//b", "./x", "", "a/../b", "proof/x", MANIFEST]
        ),
    ],
)
def test_a_manifest_that_points_outside_or_is_not_in_order_is_refused(folder, change, reason):
    manifest = parse_manifest((folder / MANIFEST).read_bytes(), MANIFEST)
    with pytest.raises(TamperedError):
        parse_manifest(format_manifest(change(manifest)), MANIFEST)


@pytest.mark.parametrize("change", [lambda m: m.update(more=1), lambda m: m.pop("files"), lambda m: m.update(name=1)])
def test_a_manifest_with_other_fields_is_refused(folder, change):
    import rfc8785

    body = json.loads((folder / MANIFEST).read_bytes())
    change(body)
    with pytest.raises(TamperedError):
        parse_manifest(rfc8785.dumps(body), MANIFEST)


# ---------------------------------------------------------------------------- sealing


def test_sealing_again_changes_nothing(folder, ledger):
    before = {path: (folder / path).read_bytes() for path in all_files(folder)}
    register(ledger, "poems", "second")
    seal_all(ledger, folder.parent, SIGNER)
    assert before == {path: (folder / path).read_bytes() for path in all_files(folder)}


def test_a_release_whose_sealing_was_cut_short_is_refused_and_then_completed(folder, ledger):
    (folder / PROOF).unlink()
    with pytest.raises(TamperedError, match="provenance checkpoint"):
        verify_release(folder, SIGNER.vkey)
    seal_all(ledger, folder.parent, SIGNER)
    verify_release(folder, SIGNER.vkey)
    assert all_files(folder.parent) == [f"first/{path}" for path in all_files(folder)]


def test_a_release_the_ledger_does_not_know_is_not_sealed(folder, ledger):
    with pytest.raises(LedgerError, match="release 'second': not in"):
        seal(ledger, "second", folder, SIGNER)


def test_a_manifest_that_changed_before_the_seal_is_not_sealed(folder, ledger):
    shutil.rmtree(folder / "proof")
    (folder / MANIFEST).write_bytes((folder / MANIFEST).read_bytes() + b" ")
    with pytest.raises(TamperedError, match=r"release\.json"):
        seal(ledger, "first", folder, SIGNER)
    assert not (folder / "proof").exists()


# ---------------------------------------------------------------------------- loading


def test_loading_without_the_ledger_tells_how_far_withdrawals_are_known(folder, ledger):
    register(ledger, "poems", "second", status=Status.WITHDRAWN)
    assert load_release(folder, vkey=SIGNER.vkey).known_until == 6 < ledger.size()


def test_loading_takes_the_key_from_the_ledger_or_the_environment(folder, ledger, monkeypatch):
    assert load_release(folder, ledger).known_until == ledger.size()
    assert load_release(str(folder), ledger.store.url).vkey == SIGNER.vkey
    with pytest.raises(SecretError, match="set PROVENANCE_VKEY"):
        load_release(folder)
    monkeypatch.setenv("PROVENANCE_VKEY", SIGNER.vkey)
    assert provenance.load_release(folder).dataset.count_rows() == 7


def test_a_tampered_release_is_not_loaded_even_for_audit(folder, ledger):
    (folder / "policy.json").write_bytes(b"[]")
    with pytest.raises(TamperedError, match=r"policy\.json"):
        load_release(folder, ledger, for_audit=True)


def request(kind=RequestKind.DELETION, status=RequestStatus.OPEN, locators=()):
    return {"requests": (Request("r-1", kind, TODAY, TODAY, status, locators),)}


ONE = ("poems.jsonl:1",)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"status": Status.WITHDRAWN}, "source 'poems' is withdrawn"),
        ({"status": Status.UNLAWFUL}, "source 'poems' is unlawful"),
        ({"status": Status.SUSPENDED}, "source 'poems' is suspended"),
        (request(), "source 'poems': deletion request 'r-1' is open"),
        (request(status=RequestStatus.FULFILLED), "source 'poems': deletion request 'r-1' is fulfilled"),
        (request(locators=ONE), "of 'poems': deletion request 'r-1' is open"),
        (
            request(RequestKind.WITHDRAWAL, RequestStatus.UPHELD, ONE),
            "of 'poems': withdrawal request 'r-1' is upheld",
        ),
        (request(RequestKind.OBJECTION, locators=ONE), "of 'poems': objection request 'r-1' is open"),
    ],
)
def test_a_release_with_something_withdrawn_since_is_loaded_for_audit_only(folder, ledger, changes, reason):
    register(ledger, "poems", "second", **changes)
    with pytest.raises(WithdrawnError) as caught:
        load_release(folder, ledger)
    assert reason in str(caught.value)
    assert str(caught.value).count("\n") == 1
    assert load_release(folder, ledger, for_audit=True).known_until == ledger.size()


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        (request(status=RequestStatus.REJECTED), "the request was rejected"),
        (request(RequestKind.COMPLAINT), "a complaint asks for an answer, the rules judge it"),
        (request(locators=("poems.jsonl:99",)), "the request names a document that is not here"),
    ],
)
def test_a_release_stays_loadable_when_nothing_in_it_was_withdrawn(folder, ledger, changes, reason):
    register(ledger, "poems", "second", **changes)
    register(ledger, "not in the release", status=Status.WITHDRAWN)
    assert load_release(folder, ledger).known_until == ledger.size()


def test_a_document_that_is_excluded_today_is_not_loaded(folder, ledger):
    decide(ledger, {"manuals.jsonl:0": Outcome.EXCLUDED}, "second")
    document_id = released_rows("manuals")[0]["document_id"].hex()
    with pytest.raises(WithdrawnError, match=f"document {document_id} of 'manuals' is excluded now"):
        load_release(folder, ledger)


def test_another_ledger_of_the_same_name_is_refused(folder, tmp_path):
    other = new_ledger(tmp_path / "other")
    with pytest.raises(TamperedError, match="this ledger was cut, altered, or is another"):
        load_release(folder, other)


def test_to_hf_without_datasets_says_what_to_do(folder, monkeypatch):
    monkeypatch.setitem(sys.modules, "datasets", None)
    with pytest.raises(ProvenanceError, match=r"'datasets' is not installed; install it, or use '\.dataset'"):
        load_release(folder, vkey=SIGNER.vkey).to_hf()


def test_to_hf_gives_the_same_rows(folder, tmp_path, monkeypatch):
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hf"))
    monkeypatch.setenv("HF_DATASETS_CACHE", str(tmp_path / "hf"))
    pytest.importorskip("datasets", reason="the Hugging Face package 'datasets' is not installed")
    rows = load_release(folder, vkey=SIGNER.vkey).to_hf()
    assert sorted(rows["text"]) == sorted(text for texts in TEXTS.values() for text in texts)


# ---------------------------------------------------------------------------- pulling


def test_a_pull_gives_a_verified_copy_and_records_who_took_it(place, ledger, tmp_path):
    started = datetime.now(UTC)
    result = pull(ledger, "first", place / "releases", tmp_path / "a" / "copy", "team", "run-7")
    assert (result.stage, result.committed, result.counts) == ("pull", True, {"documents": 7})
    assert verify_release(tmp_path / "a" / "copy", SIGNER.vkey).manifest.name == "first"
    assert [path.name for path in (tmp_path / "a").iterdir()] == ["copy"]
    (row,) = catalog.connect(ledger).sql("SELECT * FROM pulls").to_arrow_table().to_pylist()
    assert row.pop("pulled_at") >= started
    assert row == {
        "release": "first",
        "consumer": "team",
        "training_run": "run-7",
        "manifest_sha256": hashlib.sha256((tmp_path / "a/copy" / MANIFEST).read_bytes()).hexdigest(),
    }


def test_a_repeated_pull_records_nothing_new_and_another_one_does(place, ledger, tmp_path):
    def taken(consumer, training_run, to):
        return pull(ledger, "first", place / "releases", tmp_path / to, consumer, training_run)

    first = taken("team", "run-7", "copy")
    again = taken("team", "run-7", "copy")
    assert (again.entry, again.committed) == (first.entry, False)
    assert taken("team", None, "copy").committed
    assert taken("others", "run-7", "second copy").committed
    assert taken("team", "run-7", "third copy").entry == first.entry
    assert catalog.connect(ledger).sql("SELECT count(*) FROM pulls").fetchall() == [(3,)]


def test_what_a_killed_pull_left_is_copied_anew(place, ledger, tmp_path):
    partial = tmp_path / ".copy.partial"
    partial.mkdir()
    (partial / "half").write_bytes(b"half")
    pull(ledger, "first", place / "releases", tmp_path / "copy", "team")
    assert not partial.exists()
    verify_release(tmp_path / "copy", SIGNER.vkey)


def test_a_pull_into_an_empty_folder_works_and_into_another_one_is_refused(place, ledger, tmp_path):
    (tmp_path / "empty").mkdir()
    pull(ledger, "first", place / "releases", tmp_path / "empty", "team")
    size = ledger.size()
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_bytes(b"mine")
    with pytest.raises(LedgerError, match="expected an empty or a new folder"):
        pull(ledger, "first", place / "releases", tmp_path / "full", "others")
    assert all_files(tmp_path / "full") == ["mine.txt"]
    assert ledger.size() == size


def test_a_copy_that_was_tampered_with_is_not_taken_for_a_pull(place, ledger, tmp_path):
    pull(ledger, "first", place / "releases", tmp_path / "copy", "team")
    (tmp_path / "copy" / "policy.json").write_bytes(b"[]")
    with pytest.raises(TamperedError, match=r"copy/policy\.json"):
        pull(ledger, "first", place / "releases", tmp_path / "copy", "others")


@pytest.mark.parametrize("kept", range(7))
def test_a_copy_that_lacks_any_file_does_not_verify(place, folder, tmp_path, kept):
    files = all_files(folder)
    assert len(files) == 7
    for path in files[:kept]:
        (tmp_path / "half" / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(folder / path, tmp_path / "half" / path)
    with pytest.raises(TamperedError):
        verify_release(tmp_path / "half", SIGNER.vkey)


def test_a_withdrawn_release_is_not_pulled(place, ledger, tmp_path):
    register(ledger, "poems", "second", status=Status.WITHDRAWN)
    with pytest.raises(WithdrawnError):
        pull(ledger, "first", place / "releases", tmp_path / "copy", "team")
    assert not (tmp_path / "copy").exists()


def test_a_release_that_is_not_there_is_named(place, ledger, tmp_path):
    with pytest.raises(ProvenanceError, match="no release of that name"):
        pull(ledger, "second", place / "releases", tmp_path / "copy", "team")
