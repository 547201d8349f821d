"""An entry, a segment or a release is proved by name, and the proof is a tlog-proof that any verifier takes."""

import hashlib
from pathlib import Path

import pytest
from conftest import TODAY
from small_ledger import filled
from test_ledger import commit, letters

from provenance import merkle, notes
from provenance.checkpoint import checkpoint
from provenance.errors import LedgerError, TamperedError
from provenance.inclusion import verify_entry
from provenance.keys import Signer
from provenance.ledger import Ledger
from provenance.proofs import Proof, prove, write_proof


@pytest.fixture
def signed(ledger: Ledger, keys: Path) -> Ledger:
    filled(ledger)
    checkpoint(ledger, Signer.load(keys, ledger.vkey))
    return ledger


def accepted(proof: Proof, ledger: Ledger) -> int:
    """The entry that the proof proves to whoever has the ledger's public key."""
    parsed = notes.parse_proof(proof.proof)
    notes.verify_proof(parsed, merkle.leaf_hash(proof.data), notes.parse_vkey(ledger.vkey))
    assert verify_entry(proof.data, proof.proof, [ledger.vkey]).number == parsed.index
    return parsed.index


def test_every_entry_is_proved_by_its_number(signed: Ledger) -> None:
    for number in range(signed.size()):
        proof = prove(signed, str(number))
        assert (accepted(proof, signed), proof.data) == (number, signed.entry_bytes(number))


def test_every_segment_is_proved_by_its_digest_or_the_beginning_of_it(signed: Ledger) -> None:
    for entry in signed.entries():
        for segment in entry.segments:
            for name in (segment.sha256, segment.sha256[:12]):
                proof = prove(signed, name)
                assert accepted(proof, signed) <= entry.number
                assert segment.sha256.encode() in proof.data


def test_a_release_is_proved_by_its_name(signed: Ledger) -> None:
    assert accepted(prove(signed, "first"), signed) == 7


def test_a_segment_in_a_manifest_is_proved_with_the_manifest(
    ledger: Ledger, keys: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("provenance.ledger.MAX_ENTRY_BYTES", 1000)
    run = ledger.begin("ingest", "many", "many", TODAY)
    segments = [ledger.write_segment("dead_letters", f"s{i}", letters(f"s{i}", "x")) for i in range(5)]
    number = ledger.commit(run, segments)
    checkpoint(ledger, Signer.load(keys, ledger.vkey))
    proof = prove(ledger, segments[3].sha256)
    assert accepted(proof, ledger) == number
    entry, tlog_proof, manifest = write_proof(proof, tmp_path / "proof")
    assert entry.read_bytes() == proof.data
    assert tlog_proof.read_bytes() == proof.proof
    assert hashlib.sha256(manifest.read_bytes()).hexdigest().encode() in proof.data
    assert segments[3].sha256.encode() in manifest.read_bytes()


def test_what_is_not_signed_yet_is_said(signed: Ledger, ledger: Ledger) -> None:
    number = commit(signed, "later")
    with pytest.raises(LedgerError, match=f"entry {number} is not signed yet, .* run 'provenance checkpoint'"):
        prove(signed, str(number))


@pytest.mark.parametrize("name", ["99", "no-such-release", "deadbeef", "", "-1", "..", "f" * 8])
def test_what_is_not_there_is_told_with_what_could_be(signed: Ledger, name: str) -> None:
    with pytest.raises(LedgerError, match="is no entry, segment or release"):
        prove(signed, name)


def test_a_proof_of_another_entry_or_with_any_byte_changed_is_refused(signed: Ledger) -> None:
    proof = prove(signed, "3")
    with pytest.raises(TamperedError):
        verify_entry(signed.entry_bytes(4), proof.proof, [signed.vkey])
    for at in range(len(proof.proof)):
        altered = proof.proof[:at] + bytes([proof.proof[at] ^ 1]) + proof.proof[at + 1 :]
        with pytest.raises(TamperedError):
            verify_entry(proof.data, altered, [signed.vkey])
    with pytest.raises(TamperedError):
        verify_entry(proof.data, proof.proof, [Signer.generate(signed.origin).vkey])
