"""The stand-alone verifier: small, alone, and of one mind with `verify_release` and `verify_receipt`."""

import ast
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import rfc8785
from small_release import ORIGIN, SIGNER, decide, new_ledger, released_rows, shards, write_release

from provenance import notes, verifier
from provenance.checkpoint import checkpoint
from provenance.errors import ProvenanceError
from provenance.keys import Signer
from provenance.manifest import ENTRY, MANIFEST, PROOF, VERIFIER, VKEY
from provenance.receipts import prove_decision, prove_text, verify_receipt
from provenance.release import seal, verify_release

SOURCE = Path(verifier.__file__)
FOREIGN = Signer(ORIGIN, bytes(32)).vkey


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A sealed release, and the proofs made from it and its ledger."""
    root = tmp_path_factory.mktemp("made")
    ledger = new_ledger(root / "ledger")
    write_release(ledger, "first", root, shards())
    seal(ledger, "first", root, SIGNER)
    document = released_rows("poems")[1]["document_id"].hex()
    proofs = {
        "receipt": prove_decision(ledger, document, "first"),
        "absence": prove_text(root / "first", b"another text"),
        "presence": prove_text(root / "first", b"Open the valve."),
    }
    for name, data in proofs.items():
        (root / f"{name}.json").write_bytes(data)
    return root


@pytest.fixture
def folder(made, tmp_path):
    return Path(shutil.copytree(made / "first", tmp_path / "first"))


PROOFS = ("receipt", "absence", "presence")


def alone(path, key=SIGNER.vkey, program=None):
    """What a bare interpreter that cannot see this package answers: exit code, stdout, stderr."""
    block = "import runpy, sys; sys.modules['provenance'] = None; sys.argv = sys.argv[1:]; "
    call = f"{block} runpy.run_path(sys.argv[0], run_name='__main__')"
    keys = ["--key", key] if key else []
    command = [sys.executable, "-I", "-c", call, str(program or SOURCE), str(path), *keys]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout, done.stderr


def of_one_mind(standalone, ours):
    """Whether both verifiers accept; they must agree."""
    verdicts = []
    for check, refusal in ((standalone, Exception), (ours, ProvenanceError)):
        try:
            check()
            verdicts.append(True)
        except refusal:
            verdicts.append(False)
    assert verdicts[0] == verdicts[1]
    return verdicts[0]


def accepts_folder(folder, trusted=SIGNER.vkey):
    """Whether the two verifiers accept a release."""
    return of_one_mind(lambda: verifier.check_folder(folder, {trusted}), lambda: verify_release(folder, trusted))


def accepts_proof(data, path, trusted=SIGNER.vkey):
    """Whether the two verifiers accept a receipt or a proof about a text."""
    path.write_bytes(data)
    return of_one_mind(lambda: verifier.check_file(path, {trusted}), lambda: verify_receipt(data, trusted))


# ---------------------------------------------------------------------------- small, and alone


def test_it_has_at_most_150_lines_and_needs_python_and_cryptography_only():
    text = SOURCE.read_text("utf-8")
    assert len(text.splitlines()) <= 150
    imported = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            imported |= {name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0
            imported.add(node.module)
    assert {name.split(".")[0] for name in imported} - sys.stdlib_module_names == {"cryptography"}


def test_each_release_ships_it_as_it_is(folder):
    assert (folder / VERIFIER).read_bytes() == SOURCE.read_bytes()


def test_alone_it_accepts_what_is_whole_and_names_the_key(made):
    for path in (made / "first", *(made / f"{name}.json" for name in PROOFS)):
        code, told, errors = alone(path, program=made / "first" / VERIFIER)
        assert (code, errors) == (0, "")
        assert told.startswith("valid: ")
        assert told.endswith(f"key: {SIGNER.vkey}\n")


def test_alone_and_without_a_key_it_says_that_it_trusted_the_key_inside(made):
    for path in (made / "first", *(made / f"{name}.json" for name in PROOFS)):
        code, told, _ = alone(path, key=None)
        assert code == 0
        assert told.endswith("(no --key was given: this is the key inside, trusted)\n")


def test_alone_it_tells_what_was_proved(made):
    row = released_rows("poems")[1]["document_id"].hex()
    told = alone(made / "receipt.json")[1]
    assert f"row 1 of decisions in entry 5 of {ORIGIN}, signed at size 7: " in told
    assert f'{{"document_id":"{row}","release":"first","source_id":"poems"}}' in told
    assert "absence of " in alone(made / "absence.json")[1]
    assert f"in release first, entry 6 of {ORIGIN}" in alone(made / "presence.json")[1]
    assert "all 5 files of release first" in alone(made / "first")[1]


def test_alone_it_exits_with_1_when_it_is_not_valid_and_with_2_when_it_could_not_check(made, folder, tmp_path):
    assert alone(folder, key=FOREIGN)[0] == 1
    (folder / "policy.json").write_bytes(b"[]")
    (folder / "more").write_bytes(b"")
    (folder / "README.md").unlink()
    code, told, errors = alone(folder)
    assert (code, told) == (1, "")
    assert errors == "not valid: missing, added or altered: README.md, more, policy.json\n"
    for name in PROOFS:
        (tmp_path / name).write_bytes((made / f"{name}.json").read_bytes().replace(b"signed", b"signet", 1)[:-1])
        code, told, errors = alone(tmp_path / name)
        assert (code, told) == (1, "")
        assert errors.startswith("not valid: ")
    assert alone(tmp_path / "nothing")[0] == 2
    newer = json.loads((made / "receipt.json").read_bytes()) | {"format": 2}
    (tmp_path / "newer").write_bytes(rfc8785.dumps(newer))
    code, _, errors = alone(tmp_path / "newer")
    assert (code, errors) == (2, "could not check: written in format 2; this program reads format 1\n")


# ---------------------------------------------------------------------------- of one mind: releases


def test_both_accept_what_is_whole_and_neither_another_key(folder, made, tmp_path):
    assert accepts_folder(folder)
    assert not accepts_folder(folder, FOREIGN)
    for name in PROOFS:
        data = (made / f"{name}.json").read_bytes()
        assert accepts_proof(data, tmp_path / "proof")
        assert not accepts_proof(data, tmp_path / "proof", FOREIGN)


def all_files(folder):
    return sorted(path for path in folder.rglob("*") if path.is_file())


def test_both_refuse_a_release_with_any_file_flipped_dropped_or_swapped(folder):
    for path in all_files(folder):
        data = path.read_bytes()
        for position in {0, len(data) // 2, len(data) - 1}:
            path.write_bytes(data[:position] + bytes([data[position] ^ 1]) + data[position + 1 :])
            assert not accepts_folder(folder), (path, position)
        for other in (b"", data[:-1], data + b"\n", data + data):
            path.write_bytes(other)
            assert not accepts_folder(folder), path
        path.unlink()
        assert not accepts_folder(folder), path
        path.write_bytes(data)
    assert accepts_folder(folder)


@pytest.mark.parametrize("path", [ENTRY, PROOF, VKEY])
def test_both_refuse_a_release_with_any_byte_of_its_proof_changed(folder, path):
    data = (folder / path).read_bytes()
    for position in range(len(data)):
        for change in (1, 0x20, 0x80):
            (folder / path).write_bytes(data[:position] + bytes([data[position] ^ change]) + data[position + 1 :])
            assert not accepts_folder(folder), (position, change)


@pytest.mark.parametrize("path", ["extra.txt", "proof/more", ".hidden", "new/folder/x"])
def test_both_refuse_a_release_with_a_file_added(folder, path):
    (folder / path).parent.mkdir(parents=True, exist_ok=True)
    (folder / path).write_bytes(b"")
    assert not accepts_folder(folder)


def test_both_refuse_a_release_with_a_linked_folder_or_a_dead_link(folder, tmp_path):
    for target in (tmp_path, tmp_path / "nothing"):
        (folder / "data" / "linked").symlink_to(target)
        assert not accepts_folder(folder)
        (folder / "data" / "linked").unlink()


def changed(value):
    """Every value that differs from this one in one field: changed, dropped, added, or of another type."""
    match value:
        case dict():
            for name in value:
                for other in changed(value[name]):
                    yield {**value, name: other}
                yield {key: item for key, item in value.items() if key != name}
                yield {f"{key}x" if key == name else key: item for key, item in value.items()}
            yield {**value, "more": 1}
        case list():
            for place, item in enumerate(value):
                for other in changed(item):
                    yield [*value[:place], other, *value[place + 1 :]]
                yield [*value[:place], *value[place + 1 :]]
                yield [*value[:place], item, *value[place:]]
            if value != value[::-1]:
                yield value[::-1]
            yield [*value, None]
        case bool() | None:
            yield from (0, "null", 1)
        case int():
            yield from (value + 1, -value - 1, str(value), None, float(value) + 0.5, *([bool(value)] * (value < 2)))
        case str():
            yield from (value + "x", value[:-1] if value else "y", value.swapcase() + " ", None, 0)


@pytest.mark.parametrize("path", [ENTRY, MANIFEST])
def test_both_refuse_a_release_with_any_field_changed(folder, path):
    body = json.loads((folder / path).read_bytes())
    count = 0
    for other in changed(body):
        (folder / path).write_bytes(rfc8785.dumps(other))
        assert not accepts_folder(folder), other
        count += 1
    assert count > 100


# ---------------------------------------------------------------------------- of one mind: receipts


def is_true_all_the_same(data, other):
    """Whether only the digest said to be absent is another, and that one is absent by the same neighbours."""
    try:
        one, another = json.loads(data), json.loads(other)
    except ValueError:
        return False
    digest = another.get("digest") if isinstance(another, dict) else None
    if one["kind"] != "absence" or not re.fullmatch("[0-9a-f]{64}", str(digest)) or one | {"digest": digest} != another:
        return False
    return sorted([*(leaf[0] for leaf in one["leaves"]), digest])[1] == digest  # between the two


@pytest.mark.parametrize("name", PROOFS)
def test_both_refuse_a_proof_with_any_byte_changed(made, tmp_path, name):
    data = (made / f"{name}.json").read_bytes()
    for position in range(len(data)):
        change = (1, 0x20, 4)[position % 3]
        other = data[:position] + bytes([data[position] ^ change]) + data[position + 1 :]
        assert accepts_proof(other, tmp_path / "proof") is is_true_all_the_same(data, other), position


@pytest.mark.parametrize("name", PROOFS)
def test_both_refuse_a_proof_with_a_byte_more_or_less(made, tmp_path, name):
    data = (made / f"{name}.json").read_bytes()
    for position in range(0, len(data), 7):
        assert not accepts_proof(data[:position] + b" " + data[position:], tmp_path / "proof"), position
        assert not accepts_proof(data[:position] + data[position + 1 :], tmp_path / "proof"), position
    assert not accepts_proof(data + b"\n", tmp_path / "proof")


@pytest.mark.parametrize("name", PROOFS)
def test_both_refuse_a_proof_with_any_field_changed(made, tmp_path, name):
    body = json.loads((made / f"{name}.json").read_bytes())
    count = 0
    for other in changed(body):
        is_decision_alone = name == "receipt" and other == {**body, "rows": body["rows"][:1]}  # a receipt as well
        assert accepts_proof(rfc8785.dumps(other), tmp_path / "proof") is is_decision_alone, other
        count += 1
    assert count > 90


def test_both_refuse_hashes_in_capitals_and_keys_beside_the_right_one(made, tmp_path):
    for name in PROOFS:
        data = (made / f"{name}.json").read_bytes()
        body = json.loads(data)
        assert not accepts_proof(rfc8785.dumps(body | {"vkey": FOREIGN}), tmp_path / "proof")
        for word in {word for word in data.decode().replace('"', " ").split() if len(word) == 64}:
            if word.upper() != word:
                assert not accepts_proof(data.replace(word.encode(), word.upper().encode(), 1), tmp_path / "proof")


def test_both_leave_the_lines_of_witnesses_alone_and_check_all_lines_of_the_key(folder, tmp_path):
    parsed = notes.parse_proof((folder / PROOF).read_bytes())
    note = notes.parse_note(parsed.checkpoint)
    witness = notes.Signature("witness.example", 7, bytes(72))
    for lines, holds in [
        ((*note.signatures, witness), True),
        ((witness, *note.signatures), True),
        ((*note.signatures, *note.signatures), True),
        ((witness,), False),
        ((*note.signatures, notes.Signature(ORIGIN, note.signatures[0].key_id, bytes(64))), False),
        ((*note.signatures, notes.Signature(ORIGIN, 7, bytes(64))), True),
    ]:
        checkpoint_data = notes.format_note(notes.Note(note.text, lines))
        (folder / PROOF).write_bytes(
            notes.format_proof(notes.LogProof(parsed.index, parsed.hashes, checkpoint_data, parsed.extra))
        )
        assert accepts_folder(folder) is holds, lines


def test_both_refuse_what_belongs_to_another_entry_or_another_text(made, tmp_path):
    ledger = new_ledger(tmp_path / "ledger")
    decide(ledger, {"poems.jsonl:0": "excluded"}, "second")
    checkpoint(ledger, SIGNER)
    other = json.loads(prove_decision(ledger, released_rows("poems")[1]["document_id"].hex()))
    receipt = json.loads((made / "receipt.json").read_bytes())
    for name in ("entry", "proof", "row", "segment", "path", "index"):
        if other["rows"][0][name] != receipt["rows"][0][name]:
            mixed = json.loads(json.dumps(receipt))
            mixed["rows"][0][name] = other["rows"][0][name]
            assert not accepts_proof(rfc8785.dumps(mixed), tmp_path / "proof"), name
    absence, presence = (json.loads((made / f"{name}.json").read_bytes()) for name in ("absence", "presence"))
    for one, another in ((absence, presence), (presence, absence)):
        for name in ("digest", "leaves", "kind"):
            assert not accepts_proof(rfc8785.dumps(one | {name: another[name]}), tmp_path / "proof"), name
