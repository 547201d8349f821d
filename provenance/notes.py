"""Signed text: the C2SP signed note, the transparency-log checkpoint in it, and the proof of an entry.

    signed note   text, blank line, `— <key name> <base64(key id ‖ signature)>`   c2sp.org/signed-note
    cosignature   a witness's timed signature of a checkpoint, as one such line   c2sp.org/tlog-cosignature
    checkpoint    origin, size and root, as the text of a signed note             c2sp.org/tlog-checkpoint
    proof         index, inclusion proof and signed checkpoint of one entry       c2sp.org/tlog-proof
    keys          `<name>+<key id>+<base64>`, private ones after `PRIVATE+KEY+`   Go's sumdb/note

Signatures are Ed25519 over the text, a witness's over the time and the text. Each format has a value, a `format_…`
and a `parse_…`, and parsing takes only what formatting gives, byte for byte: base64 with stray bits, a leading zero, a
missing last newline or anything behind it is refused.
"""

import base64
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from typing import Protocol

from provenance import merkle
from provenance.errors import SecretError, TamperedError

ED25519 = b"\x01"
"""The type byte before an Ed25519 key (c2sp.org/signed-note, Signature types)."""

COSIGNATURE = b"\x04"
"""The type byte before a witness's Ed25519 key (c2sp.org/tlog-cosignature, Format)."""

MAX_SIGNATURES = 100
"""Go's bound on the signatures of a note; the specification wants at least 16."""

MAX_SIZE = 2**63 - 1
"""Go reads a checkpoint's size as a signed 64-bit integer."""

PROOF_HEADER = "c2sp.org/tlog-proof@v1"


# ---------------------------------------------------------------------------- keys


@dataclass(frozen=True)
class VerifierKey:
    """An Ed25519 public key (32 bytes) and its name, without space or '+': for a log, its origin. `kind` is
    `ED25519`, or `COSIGNATURE` for a witness."""

    name: str
    public_key: bytes
    kind: bytes = ED25519

    def __post_init__(self) -> None:
        if not self.name or "+" in self.name or any(c.isspace() or c < " " for c in self.name):
            raise SecretError(f"key name {self.name!r}: expected one like 'example.com/log', without space or '+'")
        if len(self.public_key) != 32:
            raise SecretError(f"public key of {self.name}: expected 32 bytes, found {len(self.public_key)}")
        if self.kind not in (ED25519, COSIGNATURE):
            raise SecretError(f"public key of {self.name}: expected type 1 or 4, found {self.kind.hex()}")

    @property
    def key_id(self) -> int:
        """The first four bytes, big-endian, of SHA-256(name ‖ newline ‖ type ‖ public key)."""
        identity = self.name.encode() + b"\n" + self.kind + self.public_key
        return int.from_bytes(sha256(identity).digest()[:4], "big")

    def verify(self, message: bytes, signature: bytes) -> None:
        """Check a signature of the message; raises `TamperedError`."""
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

        if self.kind == COSIGNATURE:
            message, signature = cosigned_message(message, cosigned_at(signature)), signature[8:]
        try:
            Ed25519PublicKey.from_public_bytes(self.public_key).verify(signature, message)
        except (InvalidSignature, ValueError) as error:
            raise TamperedError(
                f"signature of {self.name}+{self.key_id:08x}: it does not match the text; either was altered"
            ) from error


def cosigned_message(checkpoint: bytes, timestamp: int) -> bytes:
    """What a witness signs: that it saw the checkpoint (the note's text) at a time, in seconds since 1970."""
    return b"cosignature/v1\ntime %d\n" % timestamp + checkpoint


def cosigned_at(signature: bytes) -> int:
    """The time in a witness's signature, its first eight bytes (big-endian), in seconds since 1970."""
    return int.from_bytes(signature[:8], "big")


class NoteSigner(Protocol):
    """What signs a note: `provenance.keys.Signer`, or a key that never leaves its hardware module."""

    @property
    def verifier(self) -> VerifierKey:
        """The public key."""

    def sign(self, message: bytes) -> bytes:
        """The signature of the message: 64 bytes of Ed25519, after the time where a witness signs."""


def format_vkey(key: VerifierKey) -> str:
    """`<name>+<key id>+<base64(type ‖ public key)>`, made to be published."""
    return f"{key.name}+{key.key_id:08x}+{_to_base64(key.kind + key.public_key)}"


def parse_vkey(text: str) -> VerifierKey:
    """The public key in its text form; raises `SecretError`, which never quotes the text: it may be a private
    key in the wrong place."""
    try:
        name, _, encoded = text.split("+", 2)
        data = _from_base64(encoded)
        key = VerifierKey(name, data[1:], data[:1])
        if format_vkey(key) == text:
            return key
    except ValueError:
        pass
    raise SecretError("public key: expected '<name>+<8 hex digits>+<base64>' (Go's note format); copy it whole")


def format_skey(name: str, key_id: int, seed: bytes, kind: bytes = ED25519) -> str:
    """`PRIVATE+KEY+<name>+<key id>+<base64(type ‖ seed)>`: whoever has it can sign."""
    return f"PRIVATE+KEY+{name}+{key_id:08x}+{_to_base64(kind + seed)}"


def parse_skey(text: str) -> tuple[str, int, bytes, bytes]:
    """Name, key id, 32-byte seed and type of a private key in its text form; raises `SecretError`, which never
    quotes the text. That the key id belongs to the seed is for who derives the public key to check."""
    try:
        name, key_id, encoded = text.removeprefix("PRIVATE+KEY+").split("+", 2)
        data = _from_base64(encoded)
        key = name, int(key_id, 16), data[1:], data[:1]
        if len(data) == 33 and data[:1] in (ED25519, COSIGNATURE) and format_skey(*key) == text:
            return key
    except ValueError:
        pass
    raise SecretError(
        "signing key: expected 'PRIVATE+KEY+<name>+<8 hex digits>+<base64>' (Go's note format); restore it"
    )


# ---------------------------------------------------------------------------- signed notes


@dataclass(frozen=True)
class Signature:
    """One signature line: which key it names, and the signature's bytes."""

    name: str
    key_id: int
    signature: bytes


@dataclass(frozen=True)
class Note:
    """A text, which ends in a newline, and the signatures below it, in order, whoever made them."""

    text: str
    signatures: tuple[Signature, ...]


def format_note(note: Note) -> bytes:
    """The signed note's bytes."""
    return f"{note.text}\n{''.join(map(_format_signature, note.signatures))}".encode()


def parse_note(data: bytes) -> Note:
    """The note in these bytes, whose signatures are still to be checked; raises `TamperedError`."""
    try:
        message = data.decode()
        text, _, block = message.rpartition("\n\n")
        note = Note(f"{text}\n", tuple(map(_parse_signature, block.removesuffix("\n").split("\n"))))
        is_printable = not any(c < " " for c in message.replace("\n", ""))
        if is_printable and len(note.signatures) <= MAX_SIGNATURES and format_note(note) == data:
            return note
    except ValueError:
        pass
    raise TamperedError("signed note: expected text, a blank line and signature lines, found something else")


def sign_note(text: str, signer: NoteSigner) -> bytes:
    """The text, which must end in a newline, with its signature."""
    key = signer.verifier
    note = Note(text, (Signature(key.name, key.key_id, signer.sign(text.encode())),))
    if parse_note(format_note(note)) != note:
        raise ValueError("the text of a note ends in a newline")
    return format_note(note)


def verify_note(data: bytes, key: VerifierKey) -> Note:
    """The note, after checking that `key` signed it; signatures of other keys are left unread. Raises
    `TamperedError` when there is none by `key`, or when one by `key` does not hold."""
    note = parse_note(data)
    ours = [line for line in note.signatures if (line.name, line.key_id) == (key.name, key.key_id)]
    if not ours:
        found = ", ".join(f"{line.name}+{line.key_id:08x}" for line in note.signatures)
        raise TamperedError(f"signed note: expected one by {key.name}+{key.key_id:08x}, found {found}")
    for line in ours:
        key.verify(note.text.encode(), line.signature)
    return note


def merge_note(data: bytes, lines: Iterable[bytes]) -> bytes:
    """The note with further signature lines, each with its newline, behind its own; raises `TamperedError` when one
    is not a signature line."""
    note = parse_note(data)
    added = b"".join(lines)
    merged = parse_note(data + added)
    if merged.text != note.text:
        raise TamperedError("signed note: expected signature lines to add, found something else")
    return data + added


def format_signature_line(signature: Signature) -> bytes:
    """A signature's line in a note, with its newline."""
    return _format_signature(signature).encode()


def parse_signature_line(line: bytes) -> Signature:
    """The signature in a line with its newline; raises `TamperedError`."""
    try:
        signature = _parse_signature(line.decode().removesuffix("\n"))
        if format_signature_line(signature) == line:
            return signature
    except ValueError:
        pass
    raise TamperedError("signature line: expected '— <key name> <base64>', found something else")


def _format_signature(line: Signature) -> str:
    return f"— {line.name} {_to_base64(line.key_id.to_bytes(4, 'big') + line.signature)}\n"


def _parse_signature(line: str) -> Signature:
    _, name, encoded = line.split(" ")
    data = _from_base64(encoded)
    if not name or "+" in name or any(c.isspace() for c in name) or len(data) < 5:
        raise ValueError("not a signature line")
    return Signature(name, int.from_bytes(data[:4], "big"), data[4:])


# ---------------------------------------------------------------------------- checkpoints


@dataclass(frozen=True)
class Checkpoint:
    """A log's tree head: the log's name, how many entries it has, and the RFC 6962 root (32 bytes) over them.
    `extensions` are further lines, which the specification would rather not see."""

    origin: str
    size: int
    root: bytes
    extensions: tuple[str, ...] = ()


def format_checkpoint(checkpoint: Checkpoint) -> str:
    """The checkpoint as the text of a note."""
    lines = (checkpoint.origin, str(checkpoint.size), _to_base64(checkpoint.root), *checkpoint.extensions)
    return "".join(f"{line}\n" for line in lines)


def parse_checkpoint(text: str) -> Checkpoint:
    """The checkpoint in a note's text; raises `TamperedError`."""
    try:
        origin, size, root, *extensions = text.removesuffix("\n").split("\n")
        checkpoint = Checkpoint(origin, _parse_number(size), _parse_hash(root), tuple(extensions))
        if origin and all(extensions) and format_checkpoint(checkpoint) == text:
            return checkpoint
    except ValueError:
        pass
    raise TamperedError("checkpoint: expected the lines origin, size and root, found something else")


def sign_checkpoint(checkpoint: Checkpoint, signer: NoteSigner) -> bytes:
    """The signed note with this checkpoint; raises `SecretError` when the key is another log's."""
    if signer.verifier.name != checkpoint.origin:
        name = signer.verifier.name
        raise SecretError(f"signing key: expected that of the log {checkpoint.origin!r}, found that of {name!r}")
    return sign_note(format_checkpoint(checkpoint), signer)


def verify_checkpoint(data: bytes, key: VerifierKey) -> Checkpoint:
    """The checkpoint that the log called `key.name` signed; raises `TamperedError`. A key speaks for the log
    it is named after and for no other: a checkpoint of another log is refused whoever signed it."""
    checkpoint = parse_checkpoint(verify_note(data, key).text)
    if checkpoint.origin != key.name:
        raise TamperedError(f"checkpoint: expected the log {key.name!r}, found {checkpoint.origin!r}")
    return checkpoint


# ---------------------------------------------------------------------------- proofs of an entry


@dataclass(frozen=True)
class LogProof:
    """That an entry stands at `index` of a log: the inclusion proof, the signed checkpoint it leads to, and
    `extra` data that nothing authenticates (empty: none)."""

    index: int
    hashes: tuple[bytes, ...]
    checkpoint: bytes
    extra: bytes = b""


def format_proof(proof: LogProof) -> bytes:
    """The bytes of a `.tlog-proof` file."""
    extra = [f"extra {_to_base64(proof.extra)}"] if proof.extra else []
    lines = [PROOF_HEADER, *extra, f"index {proof.index}", *map(_to_base64, proof.hashes), ""]
    return "".join(f"{line}\n" for line in lines).encode() + proof.checkpoint


def parse_proof(data: bytes) -> LogProof:
    """The proof in these bytes, still to be verified; raises `TamperedError`."""
    try:
        head, _, checkpoint = data.partition(b"\n\n")
        header, *lines = head.decode().split("\n")
        extra = lines.pop(0).removeprefix("extra ") if lines and lines[0].startswith("extra ") else ""
        index, *hashes = lines
        proof = LogProof(
            _parse_number(index.removeprefix("index ")),
            tuple(map(_parse_hash, hashes)),
            checkpoint,
            _from_base64(extra),
        )
        parse_checkpoint(parse_note(checkpoint).text)
        if header == PROOF_HEADER and format_proof(proof) == data:
            return proof
    except ValueError:
        pass
    raise TamperedError("proof: expected an index, hashes and a signed checkpoint, found something else")


def verify_proof(proof: LogProof, leaf: bytes, key: VerifierKey) -> Checkpoint:
    """The checkpoint, signed by `key`, of the log that holds this leaf hash at the proof's index; raises
    `TamperedError`."""
    checkpoint = verify_checkpoint(proof.checkpoint, key)
    merkle.verify_inclusion(leaf, proof.index, checkpoint.size, proof.hashes, checkpoint.root)
    return checkpoint


# ---------------------------------------------------------------------------- the parts of a line


def _to_base64(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _from_base64(text: str) -> bytes:
    return base64.b64decode(text, validate=True)


def _parse_hash(text: str) -> bytes:
    data = _from_base64(text)
    if len(data) != 32:
        raise ValueError("not a SHA-256 hash")
    return data


def _parse_number(text: str) -> int:
    number = int(text)
    if not 0 <= number <= MAX_SIZE:
        raise ValueError("not a number of entries")
    return number
