"""Whatever is altered, added or lost, verification says so and names the file."""

from pathlib import Path

import pytest
from conftest import TODAY
from test_ledger import commit, letters

from provenance.checkpoint import checkpoint
from provenance.errors import TamperedError
from provenance.keys import Signer
from provenance.ledger import Ledger
from provenance.verification import verify


@pytest.fixture
def signed(ledger: Ledger, keys: Path, monkeypatch: pytest.MonkeyPatch) -> Ledger:
    """A small ledger with a run that never committed, a manifest, evidence, and a checkpoint over all of it."""
    signer = Signer.load(keys, ledger.vkey)
    commit(ledger, "1")
    checkpoint(ledger, signer)
    monkeypatch.setattr("provenance.ledger.MAX_ENTRY_BYTES", 1000)
    run = ledger.begin("ingest", "many", "many", TODAY)
    ledger.commit(run, [ledger.write_segment("dead_letters", f"s{i}", letters(f"s{i}", "x")) for i in range(5)])
    monkeypatch.undo()
    digest = ledger.put_evidence(b"a licence in our own words")
    run = ledger.begin("register", "a", "evidence", TODAY)
    ledger.commit(run, [], [], {"evidence": [digest]})
    ledger.begin("ingest", "never", "committed", TODAY)
    checkpoint(ledger, signer)
    return ledger


def files(ledger: Ledger) -> list[Path]:
    return [Path(ledger.store.location(path)) for path in ledger.store.list()]


def test_a_sound_ledger_verifies(signed: Ledger) -> None:
    verified = verify(signed.store.url)
    assert (verified.size, verified.signed_size, verified.checkpoints) == (4, 4, 2)
    assert verified.root == signed.root().hex()
    assert verified.unlisted == ()


@pytest.mark.parametrize("place", ["first", "middle", "last"])
def test_a_flipped_byte_in_any_file_is_found_and_the_file_named(signed: Ledger, place: str) -> None:
    for path in files(signed):
        data = path.read_bytes()
        at = {"first": 0, "middle": len(data) // 2, "last": len(data) - 1}[place]
        path.chmod(0o644)
        path.write_bytes(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :])
        with pytest.raises(TamperedError) as caught:
            verify(signed.store.url)
        assert str(path) in str(caught.value), f"{path} at {place}: {caught.value}"
        path.write_bytes(data)
    verify(signed.store.url)


def test_a_changed_digit_in_an_entry_is_found_though_the_entry_stays_canonical(signed: Ledger) -> None:
    for path in files(signed):
        if path.parent.name == "log":
            data = path.read_bytes()
            path.write_bytes(data.replace(b'"as_of":"2026-', b'"as_of":"2025-'))
            with pytest.raises(TamperedError, match=path.name):
                verify(signed.store.url)
            path.write_bytes(data)


def test_a_lost_file_is_named(signed: Ledger) -> None:
    for path in files(signed):
        if path.parent.name in ("log", "evidence") or path.suffix in (".parquet", ".sql"):
            data = path.read_bytes()
            path.unlink()
            with pytest.raises(TamperedError, match=path.name):
                verify(signed.store.url)
            path.write_bytes(data)


def test_an_unsigned_end_is_said(signed: Ledger) -> None:
    commit(signed, "unsigned")
    verified = verify(signed.store.url)
    assert (verified.size, verified.signed_size) == (5, 4)


def test_another_key_is_not_accepted(signed: Ledger) -> None:
    with pytest.raises(TamperedError, match="checkpoints"):
        verify(signed.store.url, Signer.generate(signed.origin).vkey)


def test_a_ledger_without_a_checkpoint_fails_against_a_given_key(signed: Ledger) -> None:
    for path in files(signed):
        if path.parent.name == "checkpoints":
            path.unlink()
    assert verify(signed.store.url).signed_size == 0
    with pytest.raises(TamperedError, match="no checkpoint signed"):
        verify(signed.store.url, signed.vkey)


def test_a_log_cut_back_below_its_checkpoint_is_found(signed: Ledger) -> None:
    max(path for path in files(signed) if path.parent.name == "log").unlink()
    with pytest.raises(TamperedError, match="signed at size 4, the log has 3"):
        verify(signed.store.url)


def test_segments_that_no_entry_names_are_listed_and_not_blamed(signed: Ledger) -> None:
    orphan = signed.write_segment("dead_letters", "a", letters("a", "never committed"))
    assert verify(signed.store.url).unlisted == (orphan.path,)
