"""A release folder: every byte counts, nothing withdrawn is handed out, and plain tools can read it."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from small_release import (
    ORIGIN,
    SECRET,
    SHARD,
    SIGNER,
    TEXTS,
    TODAY,
    decide,
    new_ledger,
    register,
    released_rows,
    shards,
    write_release,
)

import provenance
from provenance import catalog, merkle, notes
from provenance.checkpoint import checkpoint
from provenance.digests import digest_tree
from provenance.errors import LedgerError, ProvenanceError, SecretError, TamperedError, WithdrawnError
from provenance.keys import Signer
from provenance.ledger import LEDGER_WIDE, Ledger
from provenance.manifest import (
    ENTRY,
    MANIFEST,
    PROOF,
    ROWS,
    VKEY,
    ReleasedFile,
    format_manifest,
    parse_manifest,
)
from provenance.records import (
    Outcome,
    Request,
    RequestKind,
    RequestStatus,
    Status,
)
from provenance.redaction import redact
from provenance.release import load_release, pull, seal, seal_all, verify_release


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A ledger with one sealed release beside it; tests work on copies."""
    root = tmp_path_factory.mktemp("made")
    ledger = new_ledger(root / "ledger")
    write_release(ledger, "first", root / "releases", shards())
    seal(ledger, "first", root / "releases", SIGNER)
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
    assert all_files(folder) == sorted([*(f.path for f in release.manifest.files), MANIFEST, ENTRY, PROOF, VKEY])
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
    write_release(ledger, "empty", tmp_path, {})
    seal(ledger, "empty", tmp_path, SIGNER)
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


@pytest.mark.parametrize("path", [ENTRY, PROOF, MANIFEST, VKEY])
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
    write_release(ledger, "bad", tmp_path, {SHARD: pa.Table.from_pylist(rows, schema=ROWS)})
    seal(ledger, "bad", tmp_path, SIGNER)
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
        write_release(ledger, "bad", tmp_path, {SHARD: shards()[SHARD]})
    seal(ledger, "bad", tmp_path, SIGNER)
    with pytest.raises(
        TamperedError, match=f"{SHARD}: expected {rows} rows, {redacted} of them redacted, found 3 and 0"
    ):
        verify_release(tmp_path / "bad", SIGNER.vkey)


def test_a_shard_with_other_columns_is_refused(tmp_path):
    ledger = new_ledger(tmp_path / "ledger")
    shard = shards()[SHARD].append_column("note", pa.array(["x"] * 3))
    write_release(ledger, "bad", tmp_path, {SHARD: shard})
    seal(ledger, "bad", tmp_path, SIGNER)
    with pytest.raises(TamperedError, match=f"{SHARD}: expected the columns"):
        verify_release(tmp_path / "bad", SIGNER.vkey)


def test_a_release_signed_by_another_key_is_refused(folder):
    other = Signer(ORIGIN, bytes(32))
    with pytest.raises(TamperedError, match=f"{PROOF}: signed note: expected one by"):
        verify_release(folder, other.vkey)


def test_the_proof_of_another_release_is_refused(place, ledger):
    write_release(ledger, "second", place / "releases", {SHARD: shards()[SHARD]})
    seal(ledger, "second", place / "releases", SIGNER)
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
    with pytest.raises(TamperedError, match="expected a release entry to bind it, found one of kind 'init'"):
        verify_release(folder, SIGNER.vkey)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
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
        seal(ledger, "second", folder.parent, SIGNER)


def test_a_release_is_not_to_be_seen_before_it_is_whole(ledger, place):
    releases = place / "releases"
    draft = write_release(ledger, "second", releases, shards())
    assert not (releases / "second").exists()
    stale = [releases / f".second-{'0' * 32}.draft", releases / f".second-2-{'0' * 32}.draft"]
    for folder in stale:
        (folder / "data").mkdir(parents=True)
    seal_all(ledger, releases, SIGNER)
    assert verify_release(releases / "second", SIGNER.vkey).manifest.name == "second"
    assert [folder.exists() for folder in (draft, *stale)] == [False, False, True]  # the last is another release's


class KilledHere(BaseException):
    """Stands for the end of the process."""


@pytest.mark.parametrize("moment", ["before", "after"])
def test_a_sealing_that_dies_at_any_step_leaves_no_folder_or_a_whole_one_and_is_completed(
    ledger, place, monkeypatch, moment
):
    releases = place / "releases"
    steps = 0
    while True:
        name = f"r{moment}{steps}"
        write_release(ledger, name, releases, {SHARD: shards()[SHARD]})
        left = steps

        def dying(real):
            def step(*arguments, **more):
                nonlocal left
                left -= 1
                if left == -1 and moment == "before":
                    raise KilledHere
                result = real(*arguments, **more)
                if left == -1:
                    raise KilledHere
                return result

            return step

        with monkeypatch.context() as patched:
            for owner, call in ((os, "link"), (os, "fsync"), (Path, "rename"), (Path, "mkdir"), (shutil, "rmtree")):
                patched.setattr(owner, call, dying(getattr(owner, call)))
            try:
                seal(ledger, name, releases, SIGNER)
            except KilledHere:
                pass
            else:
                break
        if (releases / name).exists():
            verify_release(releases / name, SIGNER.vkey)
        seal_all(ledger, releases, SIGNER)
        verify_release(releases / name, SIGNER.vkey)
        assert not list(releases.glob(f".{name}-*"))
        steps += 1
    assert steps > 10


def test_a_release_sealed_by_an_older_key_is_loaded_through_the_ledger(ledger, folder):
    newer = Signer(ORIGIN, bytes([7] * 32))
    run = ledger.begin("rotate-key", LEDGER_WIDE, "first", TODAY)
    ledger.commit(run, details={"vkey": newer.vkey, "previous": SIGNER.vkey})
    assert load_release(folder, ledger).vkey == SIGNER.vkey
    with pytest.raises(TamperedError, match="expected one by"):
        load_release(folder, ledger, newer.vkey)
    write_release(ledger, "second", folder.parent, shards())
    seal(ledger, "second", folder.parent, newer)
    assert load_release(folder.with_name("second"), ledger).vkey == newer.vkey


def test_a_key_beside_the_proof_that_did_not_sign_it_is_refused(folder):
    (folder / VKEY).write_text(Signer(ORIGIN, bytes(32)).vkey)
    with pytest.raises(TamperedError, match="proof/vkey: not a key that signed the release"):
        verify_release(folder, SIGNER.vkey)


@pytest.mark.parametrize("lie", [lambda tree: replace(tree, size=6), lambda tree: replace(tree, root="0" * 64)])
def test_a_signed_release_whose_tree_is_not_that_of_its_texts_is_refused(tmp_path, monkeypatch, lie):
    ledger = new_ledger(tmp_path / "ledger")
    with monkeypatch.context() as patched:
        patched.setattr("small_release.digest_tree", lambda paths: lie(digest_tree(paths)))
        write_release(ledger, "bad", tmp_path, shards())
    seal(ledger, "bad", tmp_path, SIGNER)
    with pytest.raises(TamperedError, match=r"release\.json: its digests are .* those of the texts are"):
        verify_release(tmp_path / "bad", SIGNER.vkey)


def test_a_release_of_a_newer_format_could_not_be_checked(folder):
    manifest = parse_manifest((folder / MANIFEST).read_bytes(), MANIFEST)
    with pytest.raises(LedgerError, match="written in format 2, this version reads 1; update it"):
        parse_manifest(format_manifest(replace(manifest, format=2)), MANIFEST)


def test_a_manifest_that_changed_before_the_seal_is_not_sealed(folder, ledger):
    shutil.rmtree(folder / "proof")
    (folder / MANIFEST).write_bytes((folder / MANIFEST).read_bytes() + b" ")
    with pytest.raises(TamperedError, match=r"release\.json"):
        seal(ledger, "first", folder.parent, SIGNER)
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


@pytest.mark.parametrize("by", ["digest", "source"])
def test_what_was_redacted_since_is_not_loaded_though_nothing_asks_for_it_any_more(folder, ledger, by):
    """With the rows of the document goes what a request's digest could be compared with."""
    row = released_rows("poems")[1]
    digest = (SECRET.digest(row["text"].encode()).hex(),) if by == "digest" else ()
    asked = Request("r-1", RequestKind.DELETION, TODAY, TODAY, RequestStatus.UPHELD, digests=digest)
    register(ledger, "poems", "second", requests=(asked,))
    redact(ledger, "poems", "r-1", TODAY)
    register(ledger, "poems", "third")
    named = f"document {row['document_id'].hex()} of 'poems'" if digest else "source 'poems'"
    with pytest.raises(WithdrawnError, match=f"{named} was redacted in entry {ledger.size() - 2}, request 'r-1'"):
        load_release(folder, ledger)
    assert load_release(folder, ledger, for_audit=True)


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


@pytest.mark.parametrize("kept", range(9))
def test_a_copy_that_lacks_any_file_does_not_verify(place, folder, tmp_path, kept):
    files = all_files(folder)
    assert len(files) == 9
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
