"""Whoever trusted the old key follows to the new one, and to no other; a secret's end is on record before it comes."""

from pathlib import Path

import pytest
from conftest import TODAY
from test_ledger import commit, letters

from provenance.checkpoint import checkpoint, cosignatures_path, published_checkpoint
from provenance.errors import LedgerError, SecretError, TamperedError
from provenance.keys import Secret, Signer
from provenance.ledger import Ledger
from provenance.notes import parse_vkey, verify_note
from provenance.rotation import destroy_key, rotate_key
from provenance.verification import verify


def sign(ledger: Ledger, keys: Path) -> None:
    checkpoint(ledger, Signer.load(keys, ledger.vkey))


def test_the_old_key_leads_to_the_new_one_through_any_number_of_rotations(ledger: Ledger, keys: Path) -> None:
    sign(ledger, keys)
    vkeys = [ledger.vkey]
    for n in range(3):
        commit(ledger, f"between {n}")
        assert rotate_key(ledger, keys, TODAY).committed
        vkeys.append(ledger.vkey)
    commit(ledger, "last")
    sign(ledger, keys)
    assert len({*vkeys}) == 4
    assert [vkey for _, vkey in ledger.vkeys()] == vkeys
    for vkey in vkeys:
        assert verify(ledger.store.url, vkey).signed_size == ledger.size()
    with pytest.raises(TamperedError):
        verify(ledger.store.url, Signer.generate(ledger.origin).vkey)


def test_the_entry_names_both_keys_and_the_checkpoint_over_it_bears_both(ledger: Ledger, keys: Path) -> None:
    old = ledger.vkey
    done = rotate_key(ledger, keys, TODAY)
    entry = ledger.entry(done.entry)
    assert (entry.kind, entry.details) == ("rotate-key", {"vkey": ledger.vkey, "previous": old})
    for vkey in (old, ledger.vkey):
        verify_note(published_checkpoint(ledger), parse_vkey(vkey))


def test_without_the_old_keys_word_the_new_key_is_not_followed(ledger: Ledger, keys: Path) -> None:
    """Whoever can write the store and has no key could name a key of their own."""
    old = ledger.vkey
    sign(ledger, keys)
    rotate_key(ledger, keys, TODAY)
    for path in ledger.store.list(cosignatures_path(ledger.size())):
        ledger.store.delete(path)
    commit(ledger, "under the new key")
    sign(ledger, keys)
    assert verify(ledger.store.url, old).signed_size == 1
    assert verify(ledger.store.url, ledger.vkey).signed_size == 3


def test_a_rotation_that_was_interrupted_is_finished_and_no_other_begun(
    ledger: Ledger, keys: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = ledger.vkey
    for step in ("Signer.load_or_generate_next", "Ledger.commit", "checkpoint", "cosign"):
        with monkeypatch.context() as dying:
            dying.setattr(f"provenance.rotation.{step}", lambda *_, **__: (_ for _ in ()).throw(KeyboardInterrupt))
            with pytest.raises(KeyboardInterrupt):
                rotate_key(ledger, keys, TODAY)
        verify(ledger.store.url)
    rotate_key(ledger, keys, TODAY)
    assert (ledger.size(), len([*keys.glob("*.skey")]), len(ledger.vkeys())) == (2, 2, 2)
    assert verify(ledger.store.url, old).signed_size == 2


def test_the_present_key_must_be_at_hand(ledger: Ledger, keys: Path, tmp_path: Path) -> None:
    with pytest.raises(SecretError):
        rotate_key(ledger, tmp_path / "elsewhere", TODAY)
    assert ledger.size() == 1
    assert not (tmp_path / "elsewhere").exists()


# ---------------------------------------------------------------------------- the secret's end


def test_a_destroyed_secret_is_gone_and_on_record_and_the_ledger_verifies(ledger: Ledger, keys: Path) -> None:
    commit(ledger, "facts")
    secret_id = ledger.secret_id
    done = destroy_key(ledger, keys, TODAY)
    sign(ledger, keys)
    assert [*keys.glob("*.secret")] == []
    assert ledger.entry(done.entry).details == {"secret_id": secret_id}
    assert verify(ledger.store.url, rows=True).signed_size == ledger.size()
    with pytest.raises(LedgerError, match=f"entry {done.entry} destroyed its secret, .*begin a new ledger"):
        ledger.secret_id  # noqa: B018
    with pytest.raises(SecretError):
        Secret.load(secret_id, keys)


def test_destroying_again_commits_nothing_and_takes_a_copy_that_came_back(ledger: Ledger, keys: Path) -> None:
    secret = Secret.load(ledger.secret_id, keys)
    first = destroy_key(ledger, keys, TODAY)
    secret.save(keys)
    again = destroy_key(ledger, keys, TODAY)
    assert (again.entry, again.committed, ledger.size()) == (first.entry, False, 2)
    assert [*keys.glob("*.secret")] == []


def test_another_secret_is_not_destroyed(ledger: Ledger, keys: Path) -> None:
    """Nor is it said that this one was, when it is not here to be destroyed."""
    own = next(keys.glob("*.secret"))
    own.unlink()
    other = Secret.generate().save(keys)
    with pytest.raises(SecretError):
        destroy_key(ledger, keys, TODAY)
    assert other.exists()
    assert ledger.size() == 1


def test_a_death_between_the_record_and_the_end_is_repaired_by_repeating(
    ledger: Ledger, keys: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as dying:
        dying.setattr("provenance.rotation.destroy_secret", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            destroy_key(ledger, keys, TODAY)
    assert len([*keys.glob("*.secret")]) == 1
    assert not destroy_key(ledger, keys, TODAY).committed
    assert [*keys.glob("*.secret")] == []


def test_what_needs_no_secret_still_works(ledger: Ledger, keys: Path) -> None:
    destroy_key(ledger, keys, TODAY)
    run = ledger.begin("pull", "x", "x", TODAY)
    ledger.commit(run, [ledger.write_segment("dead_letters", "a", letters("a", "x"))])
    rotate_key(ledger, keys, TODAY)
    verify(ledger.store.url, rows=True)
