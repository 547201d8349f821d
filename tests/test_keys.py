"""Custody: who may read the secret, what is derived from it, and that nothing ever shows it."""

import hashlib
import hmac
import pickle
import re
import stat
import traceback

import pytest

from provenance import keys, notes
from provenance.errors import SecretError
from provenance.keys import Secret, Signer

KEY = bytes(range(32))
LOG = "example.com/log"


@pytest.fixture(autouse=True)
def no_environment(monkeypatch, tmp_path):
    for name in ("PROVENANCE_SECRET", "PROVENANCE_SIGNING_KEY", "PROVENANCE_KEYS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "configuration"))


def hkdf_sha256(key: bytes, info: bytes, length: int) -> bytes:
    """RFC 5869 in its own words: extract with a zero salt, then expand."""
    extracted = hmac.digest(bytes(32), key, "sha256")
    output, block, count = b"", b"", 0
    while len(output) < length:
        count += 1
        block = hmac.digest(extracted, block + info + bytes([count]), "sha256")
        output += block
    return output[:length]


def test_every_use_has_its_own_key_derived_as_rfc_5869_says():
    secret = Secret(KEY)
    assert secret.key_id == hkdf_sha256(KEY, b"key-id", 8).hex()
    assert secret.shingle_key() == hkdf_sha256(KEY, b"shingle-hash", 192)
    assert secret.digest(b"text") == hmac.digest(hkdf_sha256(KEY, b"document-digest", 32), b"text", "sha256")
    assert secret.subject(b"x") == hmac.digest(hkdf_sha256(KEY, b"subject-token", 32), b"x", "sha256")[:16]


def test_a_digest_cannot_be_reproduced_without_the_secret():
    text = b"text"
    assert Secret(KEY).digest(text) not in {
        hashlib.sha256(text).digest(),
        Secret.generate().digest(text),
        Secret(KEY).subject(text),
    }


def test_a_document_id_tells_source_place_and_text_apart():
    secret = Secret(KEY)
    digest = secret.digest(b"text")
    named = {
        secret.document_id("ab", "c", digest),
        secret.document_id("a", "bc", digest),
        secret.document_id("ab", "", digest),
        secret.document_id("ab", "c", secret.digest(b"other")),
    }
    assert len(named) == 4
    assert {len(document_id) for document_id in named} == {16}


# ---------------------------------------------------------------------------- keeping and loading


def test_a_saved_secret_is_loaded_by_its_id(tmp_path):
    secret = Secret.generate()
    path = secret.save(tmp_path / "keys")
    assert path == tmp_path / "keys" / f"{secret.key_id}.secret"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert Secret.load(secret.key_id, tmp_path / "keys").digest(b"text") == secret.digest(b"text")


def test_saving_again_changes_nothing_and_leaves_no_draft(tmp_path):
    secret, signer = Secret.generate(), Signer.generate(LOG)
    kept = {secret.save(tmp_path), signer.save(tmp_path)}
    assert {secret.save(tmp_path), signer.save(tmp_path)} == kept == set(tmp_path.iterdir())


def test_a_key_is_never_saved_over_another(tmp_path):
    signer = Signer.generate(LOG)
    kept = signer.save(tmp_path)
    kept.write_text(Signer.generate(LOG).save(tmp_path / "other").read_text())
    with pytest.raises(SecretError, match="another key is kept there"):
        signer.save(tmp_path)


def test_keys_of_one_name_lie_side_by_side(tmp_path):
    signers = [Signer.generate(LOG) for _ in range(3)]
    assert len({signer.save(tmp_path) for signer in signers}) == 3
    assert [Signer.load(tmp_path, signer.vkey).vkey for signer in signers] == [signer.vkey for signer in signers]


def test_without_a_folder_keys_lie_in_the_configuration_folder(monkeypatch, tmp_path):
    assert Secret(KEY).save().parent == tmp_path / "configuration" / "provenance" / "keys"
    monkeypatch.setenv("PROVENANCE_KEYS", str(tmp_path / "elsewhere"))
    assert Signer.generate(LOG).save().parent == tmp_path / "elsewhere"
    monkeypatch.delenv("PROVENANCE_KEYS")
    monkeypatch.delenv("XDG_CONFIG_HOME")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    assert keys.default_folder() == tmp_path / "home" / ".config" / "provenance" / "keys"


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660, 0o644, 0o610])
def test_a_key_that_others_can_reach_is_refused(tmp_path, mode):
    secret, signer = Secret(KEY), Signer(LOG, KEY)
    secret.save(tmp_path).chmod(mode)
    signer.save(tmp_path).chmod(mode)
    with pytest.raises(SecretError, match=f"expected mode 0600, found {mode:04o}"):
        Secret.load(secret.key_id, tmp_path)
    with pytest.raises(SecretError, match=f"expected mode 0600, found {mode:04o}"):
        Signer.load(tmp_path, signer.vkey)


def test_a_missing_secret_is_told_with_its_place_and_the_remedy(tmp_path):
    with pytest.raises(SecretError, match=r"secret 0123: no file .*0123\.secret; .*PROVENANCE_SECRET"):
        Secret.load("0123", tmp_path)


def test_another_ledger_s_secret_is_refused(tmp_path):
    wanted, other = Secret.generate(), Secret.generate()
    other.save(tmp_path).rename(tmp_path / f"{wanted.key_id}.secret")
    with pytest.raises(SecretError, match=f"expected the secret {wanted.key_id}, found {other.key_id}"):
        Secret.load(wanted.key_id, tmp_path)


def test_the_environment_comes_before_the_folder(monkeypatch, tmp_path):
    kept, given = Secret.generate(), Secret(KEY)
    kept.save(tmp_path)
    monkeypatch.setenv("PROVENANCE_SECRET", KEY.hex())
    assert Secret.load(given.key_id, tmp_path).key_id == given.key_id
    with pytest.raises(SecretError, match="PROVENANCE_SECRET: expected the secret"):
        Secret.load(kept.key_id, tmp_path)


def test_the_environment_s_signing_key_comes_before_the_folder(monkeypatch, tmp_path):
    kept, given = Signer.generate(LOG), Signer(LOG, KEY)
    kept.save(tmp_path)
    monkeypatch.setenv("PROVENANCE_SIGNING_KEY", notes.format_skey(LOG, given.verifier.key_id, KEY))
    assert Signer.load(tmp_path, given.vkey).vkey == given.vkey
    assert Signer.load_or_generate(tmp_path, LOG).vkey == given.vkey
    with pytest.raises(SecretError, match=f"expected that of {re.escape(kept.vkey)}"):
        Signer.load(tmp_path, kept.vkey)
    with pytest.raises(SecretError, match=r"expected that of the log 'example\.com/other'"):
        Signer.load_or_generate(tmp_path, "example.com/other")


def test_a_log_without_a_key_gets_one_and_with_several_none_is_chosen(tmp_path):
    first = Signer.load_or_generate(tmp_path, LOG)
    assert Signer.load_or_generate(tmp_path, LOG).vkey == first.vkey
    Signer.generate(LOG).save(tmp_path)
    with pytest.raises(SecretError, match="there are 2"):
        Signer.load_or_generate(tmp_path, LOG)


def test_a_saved_signing_key_signs_as_before(tmp_path):
    signer = Signer.generate("例.example/日志")
    path = signer.save(tmp_path)
    assert path.parent == tmp_path
    loaded = Signer.load(tmp_path, signer.vkey)
    notes.verify_note(notes.sign_note("text\n", loaded), signer.verifier)


# ---------------------------------------------------------------------------- nothing shows it


def test_a_pickled_secret_is_a_reference_that_the_reader_resolves(tmp_path):
    secret = Secret(KEY)
    secret.save(tmp_path)
    pickled = pickle.dumps(secret)
    assert KEY not in pickled
    assert pickle.loads(pickled).digest(b"text") == secret.digest(b"text")
    (tmp_path / f"{secret.key_id}.secret").unlink()
    with pytest.raises(SecretError, match="no file"):
        pickle.loads(pickled)


def test_a_signing_key_is_not_pickled():
    with pytest.raises(SecretError, match="stays in the process"):
        pickle.dumps(Signer(LOG, KEY))


def shown(action) -> str:
    """All that an error shows of itself, its causes and its contexts."""
    with pytest.raises(SecretError) as caught:
        action()
    error, parts = caught.value, []
    while error is not None:
        parts += [str(error), repr(error), repr(vars(error)), repr(error.args)]
        error = error.__cause__ or error.__context__
    return "".join(parts) + "".join(traceback.format_exception(caught.value))


def test_no_representation_and_no_error_shows_the_key(monkeypatch, tmp_path):
    secret, signer = Secret(KEY), Signer(LOG, KEY)
    skey = notes.format_skey(LOG, signer.verifier.key_id, KEY)
    secret_path, signer_path = secret.save(tmp_path), signer.save(tmp_path)
    seen = [repr(secret), str(secret), f"{secret}", repr([secret]), repr(signer), str(signer)]

    secret_path.write_text(KEY.hex() + "ff")
    seen.append(shown(lambda: Secret.load(secret.key_id, tmp_path)))
    secret_path.write_bytes(KEY.hex().encode() + b"\xff")
    seen.append(shown(lambda: Secret.load(secret.key_id, tmp_path)))
    monkeypatch.setenv("PROVENANCE_SECRET", KEY.hex().upper())
    seen.append(shown(lambda: Secret.load(secret.key_id, tmp_path)))
    seen.append(shown(lambda: Secret(KEY[:31])))

    for damaged in (
        skey[:-1],
        skey + "=",
        skey.replace(LOG, "example.com/other"),
        skey.replace("PRIVATE", ""),
    ):
        signer_path.write_text(damaged)
        seen.append(shown(lambda: Signer.load(tmp_path, signer.vkey)))
        seen.append(shown(lambda: signer.save(tmp_path)))
    seen.append(shown(lambda: notes.parse_vkey(skey)))

    forms = [KEY.hex()[:32], KEY.hex()[:32].upper(), skey[-40:-8], repr(KEY)[2:-1][:40]]
    assert not [form for form in forms for text in seen if form in text]
