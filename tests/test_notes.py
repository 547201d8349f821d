"""Signed notes, checkpoints and proofs: Go's published example, round trips, and every other byte refused."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from provenance import merkle, notes
from provenance.errors import SecretError, TamperedError
from provenance.keys import Signer

# The example in the documentation of golang.org/x/mod/sumdb/note: its keys, its text and its signatures.
NEUMANN_SKEY = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz"
NEUMANN_VKEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
NEUMANN_TEXT = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
NEUMANN_LINE = (
    "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"
)
NEUMANN_NOTE = f"{NEUMANN_TEXT}\n{NEUMANN_LINE}".encode()
ENOCH_LINE = (
    "— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n"
).encode()

# The example of c2sp.org/tlog-checkpoint. Its key is not published, so only its form is known.
BEHIND_THE_SOFA = (
    "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n"
    "— example.com/behind-the-sofa "
    "Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n"
).encode()

NEUMANN = notes.parse_vkey(NEUMANN_VKEY)
LOG = Signer("example.com/log", bytes(range(32)))
WITNESS = Signer("example.com/witness", bytes(range(32, 64)))
LEAVES = [merkle.leaf_hash(bytes([n])) for n in range(11)]
CHECKPOINT = notes.Checkpoint("example.com/log", 11, merkle.root(LEAVES))
SIGNED = notes.sign_checkpoint(CHECKPOINT, LOG)
PROOF = notes.LogProof(5, tuple(merkle.inclusion_proof(LEAVES, 5)), SIGNED)

hashes = st.binary(min_size=32, max_size=32)
printable = st.text(st.characters(min_codepoint=32, exclude_categories=["Cs"]))
lines = printable.filter(bool)
names = st.text(st.characters(exclude_categories=["C", "Z"], exclude_characters="+"), min_size=1)
texts = st.lists(printable, min_size=1).map(lambda ls: "".join(f"{line}\n" for line in ls))
signatures = st.builds(notes.Signature, names, st.integers(0, 2**32 - 1), st.binary(min_size=1, max_size=80))


# ---------------------------------------------------------------------------- Go's example


def test_go_s_example_key_signs_go_s_example_note():
    signer = Signer.parse(NEUMANN_SKEY)
    assert signer.vkey == NEUMANN_VKEY
    assert notes.sign_note(NEUMANN_TEXT, signer) == NEUMANN_NOTE


def test_go_s_example_note_is_verified():
    assert notes.verify_note(NEUMANN_NOTE, NEUMANN).text == NEUMANN_TEXT


def test_a_signature_by_a_key_we_do_not_know_is_kept_and_not_read():
    note = notes.verify_note(NEUMANN_NOTE + ENOCH_LINE, NEUMANN)
    assert [line.name for line in note.signatures] == ["PeterNeumann", "EnochRoot"]
    assert notes.format_note(note) == NEUMANN_NOTE + ENOCH_LINE


def test_the_example_checkpoint_is_read():
    checkpoint = notes.parse_checkpoint(notes.parse_note(BEHIND_THE_SOFA).text)
    assert (checkpoint.origin, checkpoint.size) == ("example.com/behind-the-sofa", 20852163)


# ---------------------------------------------------------------------------- round trips


@given(names, hashes)
def test_a_public_key_survives_its_text_form(name, public_key):
    key = notes.VerifierKey(name, public_key)
    assert notes.parse_vkey(notes.format_vkey(key)) == key


@given(names, hashes)
def test_a_signing_key_survives_its_text_form(name, seed):
    signer = Signer(name, seed)
    assert notes.parse_skey(notes.format_skey(name, signer.verifier.key_id, seed)) == (
        name,
        signer.verifier.key_id,
        seed,
        notes.ED25519,
    )


@given(st.builds(notes.Note, texts, st.lists(signatures, min_size=1, max_size=16).map(tuple)))
@example(notes.Note("\n", (notes.Signature("a", 0, b"0"),)))
@example(notes.Note("a\n\n\n", (notes.Signature("a", 0, b"0"),)))
def test_a_note_survives_its_bytes(note):
    assert notes.parse_note(notes.format_note(note)) == note


@given(
    st.builds(
        notes.Checkpoint,
        lines,
        st.integers(0, notes.MAX_SIZE),
        hashes,
        st.lists(lines, max_size=2).map(tuple),
    )
)
def test_a_checkpoint_survives_its_text(checkpoint):
    assert notes.parse_checkpoint(notes.format_checkpoint(checkpoint)) == checkpoint


@given(st.integers(0, notes.MAX_SIZE), st.lists(hashes, max_size=63).map(tuple), st.binary())
def test_a_proof_survives_its_bytes(index, path, extra):
    proof = notes.LogProof(index, path, SIGNED, extra)
    assert notes.parse_proof(notes.format_proof(proof)) == proof


# ---------------------------------------------------------------------------- refusal


def with_each_bit_flipped(data):
    for position in range(len(data)):
        for bit in range(8):
            yield data[:position] + bytes([data[position] ^ 1 << bit]) + data[position + 1 :]


def test_a_note_with_any_bit_flipped_is_refused():
    for altered in with_each_bit_flipped(NEUMANN_NOTE):
        with pytest.raises(TamperedError):
            notes.verify_note(altered, NEUMANN)


def test_a_proof_with_any_bit_flipped_is_refused():
    for altered in with_each_bit_flipped(notes.format_proof(PROOF)):
        with pytest.raises(TamperedError):
            notes.verify_proof(notes.parse_proof(altered), LEAVES[5], LOG.verifier)


@given(st.integers(0, len(SIGNED)), st.binary(max_size=3))
def test_a_checkpoint_that_was_cut_or_lengthened_is_refused(end, tail):
    altered = SIGNED[:end] + tail
    if altered != SIGNED:
        with pytest.raises(TamperedError):
            notes.verify_checkpoint(altered, LOG.verifier)


@pytest.mark.parametrize(
    ("message", "reason"),
    [
        (NEUMANN_NOTE[:-1], "no newline at the end"),
        (NEUMANN_NOTE + b"\n", "an empty line behind the signatures"),
        (NEUMANN_NOTE + b"x", "text behind the signatures"),
        (NEUMANN_TEXT.encode(), "no signature"),
        (f"{NEUMANN_TEXT}\n".encode(), "no signature below the blank line"),
        (f"{NEUMANN_TEXT}{NEUMANN_LINE}".encode(), "no blank line"),
        (NEUMANN_LINE.encode(), "no text"),
        (f"{NEUMANN_TEXT}\n{NEUMANN_LINE}".replace("—", "-").encode(), "a hyphen for the em dash"),
        (
            f"{NEUMANN_TEXT}\n{NEUMANN_LINE}".replace("AM=", "AN=").encode(),
            "stray bits in the last base64 digit",
        ),
        (f"{NEUMANN_TEXT}\n{NEUMANN_LINE}".replace("AM=", "AM").encode(), "base64 without padding"),
        (f"{NEUMANN_TEXT}\n{NEUMANN_LINE}".replace("/Z", "_Z").encode(), "the alphabet of base64url"),
        (f"{NEUMANN_TEXT}\n{NEUMANN_LINE}".replace("— ", "—  ").encode(), "two spaces"),
        (f"{NEUMANN_TEXT}\n{NEUMANN_LINE}".replace("\n", "\r\n").encode(), "carriage returns"),
        (f"{NEUMANN_TEXT}\t\n\n{NEUMANN_LINE}".encode(), "a control character"),
        (f"{NEUMANN_TEXT}\n— PeterNeumann x08gow==\n".encode(), "a key id without a signature"),
        (f"{NEUMANN_TEXT}\n— Peter+Neumann x08go/ZJ\n".encode(), "a plus in a name"),
        (f"{NEUMANN_TEXT}\n— Peter\N{NO-BREAK SPACE}N x08go/ZJ\n".encode(), "a Unicode space in a name"),
        (NEUMANN_NOTE + ENOCH_LINE * 100, "101 signatures"),
        (NEUMANN_NOTE.replace(b"crypto", b"\xff\xfe"), "not UTF-8"),
    ],
)
def test_a_note_that_is_not_well_formed_is_refused(message, reason):
    with pytest.raises(TamperedError):
        notes.verify_note(message, NEUMANN)


def test_a_note_without_a_signature_of_the_expected_key_is_refused_by_name():
    with pytest.raises(TamperedError, match=r"expected one by PeterNeumann\+c74f20a3, found EnochRoot\+af0cfe78"):
        notes.verify_note(f"{NEUMANN_TEXT}\n".encode() + ENOCH_LINE, NEUMANN)


def test_one_bad_signature_of_the_expected_key_beside_a_good_one_is_refused():
    bad = notes.Signature("PeterNeumann", NEUMANN.key_id, bytes(64))
    note = notes.parse_note(NEUMANN_NOTE)
    for signatures in ((bad, *note.signatures), (*note.signatures, bad)):
        with pytest.raises(TamperedError, match="does not match the text"):
            notes.verify_note(notes.format_note(notes.Note(note.text, signatures)), NEUMANN)


ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I="


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (f"log\n07\n{ROOT}\n", "a leading zero"),
        (f"log\n+7\n{ROOT}\n", "a sign"),
        (f"log\n-7\n{ROOT}\n", "a negative size"),
        (f"log\n7_0\n{ROOT}\n", "a digit separator, which Python would take"),
        (f"log\n٧\n{ROOT}\n", "a digit that is not ASCII"),
        (f"log\n{2**63}\n{ROOT}\n", "a size beyond 63 bits"),
        (f"log\n{'9' * 5000}\n{ROOT}\n", "a size Python would not convert"),
        (f"\n7\n{ROOT}\n", "an empty origin"),
        ("log\n7\n", "no root"),
        (f"log\n7\n{ROOT[:-4]}\n", "a root of 30 bytes"),
        (f"log\n7\n{ROOT.replace('2I=', '2J=')}\n", "stray bits in the root"),
        (f"log\n7\n{ROOT}", "no newline at the end"),
        (f"log\n7\n{ROOT}\n\n", "an empty extension line"),
    ],
)
def test_a_checkpoint_that_is_not_well_formed_is_refused(text, reason):
    with pytest.raises(TamperedError):
        notes.parse_checkpoint(text)


def test_a_checkpoint_of_another_log_is_refused_though_the_key_signed_it():
    stray = notes.sign_note(notes.format_checkpoint(notes.Checkpoint("example.com/other", 11, CHECKPOINT.root)), LOG)
    with pytest.raises(TamperedError, match=r"expected the log .*/log', found .*/other'"):
        notes.verify_checkpoint(stray, LOG.verifier)


def test_a_key_does_not_sign_for_another_log():
    with pytest.raises(SecretError, match=r"expected that of the log 'example\.com/log'"):
        notes.sign_checkpoint(CHECKPOINT, WITNESS)


def test_a_text_without_its_last_newline_is_not_signed():
    with pytest.raises(ValueError, match="newline"):
        notes.sign_note("a\n\n— b AAAAAAA=", LOG)


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("@v1", "@v2", "another version"),
        ("index 5", "index 05", "a leading zero"),
        ("index 5", "Index 5", "another keyword"),
        ("index 5\n", "", "no index"),
        ("index 5\n", "extra \nindex 5\n", "an extra line without data"),
        ("index 5\n", "index 5\nAAAA\n", "a hash of three bytes"),
        ("\n\nexample", "\n\n\nexample", "two blank lines before the checkpoint"),
        ("\n\nexample", "\nexample", "no blank line before the checkpoint"),
        ("example.com/log\n11", "example.com/log\n011", "a checkpoint that is not well-formed"),
    ],
)
def test_a_proof_that_is_not_well_formed_is_refused(old, new, reason):
    data = notes.format_proof(PROOF).decode()
    assert old in data
    with pytest.raises(TamperedError):
        notes.parse_proof(data.replace(old, new, 1).encode())


def test_a_proof_holds_for_its_own_entry_only():
    assert notes.verify_proof(PROOF, LEAVES[5], LOG.verifier) == CHECKPOINT
    with pytest.raises(TamperedError, match="tree head"):
        notes.verify_proof(PROOF, LEAVES[4], LOG.verifier)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (NEUMANN_VKEY + "=", "superfluous padding"),
        (NEUMANN_VKEY + "\n", "a newline"),
        (NEUMANN_VKEY.replace("c74f20a3", "C74F20A3"), "upper-case hex"),
        (NEUMANN_VKEY.replace("c74f20a3", "c74f20a4"), "the key id of another key"),
        (NEUMANN_VKEY.replace("Peter", "Pieter"), "another name"),
        (NEUMANN_VKEY.replace("+ARpc", "+ARpd"), "another key"),
        (NEUMANN_VKEY.replace("+ARpc", "+AhpB"), "another algorithm"),
        (NEUMANN_VKEY[:-4], "cut short"),
        ("", "empty"),
        (NEUMANN_SKEY, "the private key"),
    ],
)
def test_a_public_key_that_is_not_well_formed_is_refused(text, reason):
    with pytest.raises(SecretError):
        notes.parse_vkey(text)


@pytest.mark.parametrize("name", ["", "two words", "a+b", "a\nb", "a\x00b", "全角\N{IDEOGRAPHIC SPACE}空格"])
def test_a_key_name_that_no_note_can_carry_is_refused(name):
    with pytest.raises(SecretError, match="key name"):
        Signer.generate(name)
