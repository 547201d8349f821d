"""Which keys are trusted, and up to where, follows from what trusted keys signed and from nothing else."""

from itertools import combinations, product
from pathlib import Path

import pytest
from conftest import ORIGIN
from test_ledger import commit

from provenance.checkpoint import (
    checkpoint,
    checkpoint_path,
    cosign,
    followed,
    published_checkpoint,
    signers_by_size,
    verify_head,
)
from provenance.errors import LedgerError, SecretError, TamperedError
from provenance.keys import Signer
from provenance.ledger import Ledger
from provenance.notes import COSIGNATURE, parse_checkpoint, parse_note, verify_note

A, B, C = "a", "b", "c"
KEYS = [(0, A), (2, B), (4, C)]


@pytest.mark.parametrize(
    ("signers", "trusted", "known", "newest"),
    [
        ({}, A, {A}, 0),
        ({1: {A}, 2: {A}}, A, {A}, 2),
        ({3: {A, B}, 4: {B}}, A, {A, B}, 4),
        ({3: {B}, 4: {B}}, A, {A}, 0),
        ({2: {A}, 3: {B}}, A, {A}, 2),
        ({3: {A, B}, 5: {B, C}, 9: {C}}, A, {A, B, C}, 9),
        ({3: {A, B}, 5: {C}, 9: {C}}, A, {A, B}, 3),
        ({1: {A}, 9: {C}}, C, {A, B, C}, 9),
        ({1: {A}}, "stranger", {"stranger"}, 0),
    ],
)
def test_a_key_is_trusted_once_a_trusted_key_signed_what_names_it(
    signers: dict[int, set[str]], trusted: str, known: set[str], newest: int
) -> None:
    assert followed(signers, KEYS, trusted) == (known, newest)


def test_no_size_is_trusted_without_an_unbroken_line_of_signatures() -> None:
    """Every way in which three keys may have signed three sizes, against the definition word for word."""
    subsets = [{*chosen} for n in range(4) for chosen in combinations((A, B, C), n)]
    for by_size in product(subsets, repeat=3):
        signers = {size: keys for size, keys in zip((1, 3, 5), by_size, strict=True) if keys}
        known, newest = followed(signers, KEYS, A)
        reached = max((size for size, keys in signers.items() if keys & known), default=0)
        assert newest == reached
        assert known == {A} | {key for entry, key in KEYS if entry < newest}


def test_signing_a_size_again_leaves_the_first_note(ledger: Ledger, keys: Path) -> None:
    signer = Signer.load(keys, ledger.vkey)
    assert checkpoint(ledger, signer).committed
    note = ledger.store.get(checkpoint_path(1))
    assert not checkpoint(ledger, signer).committed
    assert ledger.store.get(checkpoint_path(1)) == note
    assert parse_checkpoint(verify_note(note, signer.verifier).text).root == ledger.root()


def test_the_published_note_is_the_newest_with_the_lines_beside_it(ledger: Ledger, keys: Path) -> None:
    with pytest.raises(LedgerError, match="nothing is signed yet"):
        published_checkpoint(ledger)
    signer = Signer.load(keys, ledger.vkey)
    for n in range(3):
        commit(ledger, str(n))
        checkpoint(ledger, signer)
    witness = Signer.generate("example.org/witness", COSIGNATURE)
    line = cosign(ledger.store, 4, witness)
    note = published_checkpoint(ledger)
    assert parse_checkpoint(parse_note(note).text).size == 4
    assert note == ledger.store.get(checkpoint_path(4)) + line
    for key in (signer, witness):
        verify_note(note, key.verifier)


def test_a_note_by_another_key_is_refused_and_one_beside_it_is_a_witness(ledger: Ledger, keys: Path) -> None:
    signer, stranger = Signer.load(keys, ledger.vkey), Signer.generate(ORIGIN)
    checkpoint(ledger, signer)
    note = ledger.store.get(checkpoint_path(1))
    line = cosign(ledger.store, 1, stranger)
    assert verify_head(note, [line], [ledger.vkey])[1] == {ledger.vkey}
    with pytest.raises(TamperedError, match="which this ledger never had as its key"):
        verify_head(note + line, [], [ledger.vkey])
    with pytest.raises(TamperedError, match="never had"):
        verify_head(note, [], [stranger.vkey])


def test_a_key_of_another_log_signs_nothing_here(ledger: Ledger) -> None:
    with pytest.raises(SecretError, match="expected that of the log"):
        checkpoint(ledger, Signer.generate("example.org/other"))


@pytest.mark.parametrize("name", ["zzz", "1", "00000000000000000001.bak"])
def test_a_file_that_is_no_checkpoint_is_named(ledger: Ledger, keys: Path, name: str) -> None:
    checkpoint(ledger, Signer.load(keys, ledger.vkey))
    ledger.store.create(f"checkpoints/{name}", b"")
    for look in (published_checkpoint, signers_by_size):
        with pytest.raises(TamperedError, match=f"{name}: not the name of a checkpoint; run 'provenance verify'"):
            look(ledger)
