"""A witness signs a checkpoint only if it continues the last one it signed, and never forgets what that was."""

import shutil
from pathlib import Path

import pytest
from conftest import TODAY
from test_ledger import commit

from provenance import notes
from provenance.checkpoint import checkpoint, checkpoint_path, published_checkpoint
from provenance.errors import LedgerError, TamperedError
from provenance.keys import Signer
from provenance.ledger import Ledger
from provenance.notes import COSIGNATURE
from provenance.rotation import rotate_key
from provenance.verification import verify
from provenance.witness import witness

WITNESS = Signer.generate("example.org/witness", COSIGNATURE)


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    return tmp_path / "witness"


def signed(ledger: Ledger, keys: Path) -> Ledger:
    checkpoint(ledger, Signer.load(keys, ledger.vkey))
    return ledger


def fork(ledger: Ledger, to: Path) -> Ledger:
    shutil.copytree(ledger.store.url, to)
    return Ledger.open(str(to))


def test_the_cosignature_follows_the_ledgers_own_and_verifies(ledger: Ledger, keys: Path, kept: Path) -> None:
    first = witness(signed(ledger, keys), WITNESS, kept)
    assert (first.size, first.seen, first.root) == (1, 0, ledger.root().hex())
    commit(ledger, "more")
    second = witness(signed(ledger, keys), WITNESS, kept)
    assert (second.size, second.seen) == (2, 1)
    note = published_checkpoint(ledger)
    for key in (ledger.vkey, WITNESS.vkey):
        notes.verify_note(note, notes.parse_vkey(key))
    assert note.decode().endswith(f"{second.cosignature}\n")
    assert verify(ledger.store.url).signed_size == 2


def test_witnessing_again_is_no_harm(ledger: Ledger, keys: Path, kept: Path) -> None:
    signed(ledger, keys)
    for _ in range(3):
        assert witness(ledger, WITNESS, kept).size == 1
    assert len(notes.parse_note(published_checkpoint(ledger)).signatures) == 2, "the newest line of each key"
    verify(ledger.store.url)


def test_several_witnesses_stand_beside_each_other(ledger: Ledger, keys: Path, tmp_path: Path) -> None:
    signed(ledger, keys)
    others = [Signer.generate(f"example.org/witness-{n}", COSIGNATURE) for n in range(3)]
    for n, other in enumerate(others):
        witness(ledger, other, tmp_path / f"w{n}")
    for other in others:
        notes.verify_note(published_checkpoint(ledger), notes.parse_vkey(other.vkey))


def test_a_fork_is_not_signed_and_both_heads_are_kept(ledger: Ledger, keys: Path, kept: Path, tmp_path: Path) -> None:
    other = fork(ledger, tmp_path / "fork")
    commit(ledger, "one history")
    witness(signed(ledger, keys), WITNESS, kept)
    state = {path: path.read_bytes() for path in kept.iterdir()}
    commit(other, "another history")
    commit(other, "and more of it")
    with pytest.raises(TamperedError, match="there are two histories: keep both"):
        witness(signed(other, keys), WITNESS, kept)
    assert {path: path.read_bytes() for path in kept.iterdir()} == state
    assert [*other.store.list("cosignatures")] == []


def test_a_rollback_is_not_signed(ledger: Ledger, keys: Path, kept: Path, tmp_path: Path) -> None:
    older = fork(signed(ledger, keys), tmp_path / "older")
    commit(ledger, "later")
    witness(signed(ledger, keys), WITNESS, kept)
    with pytest.raises(TamperedError, match="size 1, does not continue the one of size 2"):
        witness(older, WITNESS, kept)


def test_a_checkpoint_that_is_not_over_the_log_is_not_signed(ledger: Ledger, keys: Path, kept: Path) -> None:
    signer = Signer.load(keys, ledger.vkey)
    lie = notes.sign_checkpoint(notes.Checkpoint(ledger.origin, 1, bytes(32)), signer)
    ledger.store.create(checkpoint_path(1), lie)
    with pytest.raises(TamperedError, match="is not over its log"):
        witness(ledger, WITNESS, kept)
    assert not kept.exists()


def test_a_key_that_is_not_the_trusted_one_is_not_followed(ledger: Ledger, keys: Path, kept: Path) -> None:
    stranger = Signer.generate(ledger.origin).vkey
    with pytest.raises(TamperedError, match="is not signed by"):
        witness(signed(ledger, keys), WITNESS, kept, stranger)
    assert not kept.exists()


def test_a_rotated_key_is_followed_from_what_was_seen(ledger: Ledger, keys: Path, kept: Path) -> None:
    old = ledger.vkey
    witness(signed(ledger, keys), WITNESS, kept, old)
    rotate_key(ledger, keys, TODAY)
    assert witness(ledger, WITNESS, kept).size == 2
    commit(ledger, "under the new key alone")
    assert witness(signed(ledger, keys), WITNESS, kept).seen == 2


def test_what_was_seen_is_kept_before_the_signature_is_given(
    ledger: Ledger, keys: Path, kept: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A witness that dies between the two has signed nothing, and will not sign another history afterwards."""
    other = fork(ledger, tmp_path / "fork")
    commit(ledger, "one history")
    with monkeypatch.context() as dying:
        dying.setattr("provenance.witness.cosign", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            witness(signed(ledger, keys), WITNESS, kept)
    assert [*ledger.store.list("cosignatures")] == []
    commit(other, "another history")
    with pytest.raises(TamperedError, match="two histories"):
        witness(signed(other, keys), WITNESS, kept)
    assert witness(ledger, WITNESS, kept).size == 2


def test_there_must_be_something_to_witness(ledger: Ledger, kept: Path) -> None:
    with pytest.raises(LedgerError, match="nothing is signed yet"):
        witness(ledger, WITNESS, kept)
