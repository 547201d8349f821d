"""Custody of what must not be known: the ledger's secret, and the key that signs its checkpoints.

Neither lies in the ledger. Both are read from the environment (`PROVENANCE_SECRET`, `PROVENANCE_SIGNING_KEY`)
or from a folder (`PROVENANCE_KEYS`, or `provenance/keys` in the user's configuration folder) whose files only
the owner may read. No message, representation or pickle shows a byte of them.
"""

import glob
import os
import re
import stat
import struct
import tempfile
import time
import urllib.parse
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Self

from provenance import notes
from provenance.errors import SecretError
from provenance.files import sync_folder

if TYPE_CHECKING:
    from collections.abc import Callable

    from cryptography.hazmat.primitives.hmac import HMAC

SECRET_BYTES = 32

SHINGLE_KEY_BYTES = 192
"""XXH3 takes a secret of at least 136 bytes and is laid out for 192 (XXH_SECRET_DEFAULT_SIZE)."""


def default_folder() -> Path:
    """Where keys lie when no folder is named: `PROVENANCE_KEYS`, else the user's configuration folder."""
    if named := os.environ.get("PROVENANCE_KEYS"):
        return Path(named)
    configuration = os.environ.get("XDG_CONFIG_HOME")
    return (Path(configuration) if configuration else Path.home() / ".config") / "provenance" / "keys"


class Secret:
    """The 32 bytes without which a ledger's digests, tokens and fingerprints are noise.

    HKDF-SHA-256 (RFC 5869) derives one key for each use, so that none gives away another. A pickle names the
    secret and does not hold it: the process that unpickles it loads it from its own environment or folder.
    """

    def __init__(self, key: bytes):
        if len(key) != SECRET_BYTES:
            raise SecretError(f"secret: expected {SECRET_BYTES} bytes, found {len(key)}")
        self._key = key
        self._kept_in: Path | None = None

    def __repr__(self) -> str:
        return f"Secret(key_id={self.key_id!r})"

    def __reduce__(self) -> "tuple[Callable[[str, Path | None], Secret], tuple[str, Path | None]]":
        return Secret.load, (self.key_id, self._kept_in)

    @classmethod
    def generate(cls) -> Self:
        """A new secret from the operating system's random source."""
        return cls(os.urandom(SECRET_BYTES))

    @classmethod
    def load(cls, key_id: str, folder: Path | None = None) -> Self:
        """The secret `key_id` from `PROVENANCE_SECRET` (hex), else from the folder; raises `SecretError` when
        it is missing, malformed, readable by others, or not the one that was asked for."""
        place = "PROVENANCE_SECRET"
        text = os.environ.get(place)
        if text is None:
            path = _secret_path(folder, key_id)
            text = _read_private(path, f"secret {key_id}", f"restore it there or set {place}")
            place = str(path)
        if not re.fullmatch(r"[0-9a-f]{64}\n?", text):
            raise SecretError(f"{place}: expected 64 lower-case hex digits, found something else")
        secret = cls(bytes.fromhex(text))
        if secret.key_id != key_id:
            raise SecretError(
                f"{place}: expected the secret {key_id}, found {secret.key_id}, which is another ledger's; "
                "its digests would match nothing here"
            )
        secret._kept_in = folder and folder.resolve()
        return secret

    def save(self, folder: Path | None = None) -> Path:
        """Keep the secret in the folder as `<key id>.secret`, readable by the owner alone; safe to repeat."""
        path = _secret_path(folder, self.key_id)
        _write_private(path, self._key.hex() + "\n")
        self._kept_in = folder and folder.resolve()
        return path

    @cached_property
    def key_id(self) -> str:
        """16 hex digits that name the secret and say nothing about it."""
        return self._derive("key-id", 8).hex()

    def digest(self, text: bytes | memoryview) -> bytes:
        """The 32-byte document digest: HMAC-SHA-256 of the text's UTF-8 bytes."""
        return _mac(self._digests, text)

    def document_id(self, source_id: str, locator: str, digest: bytes) -> bytes:
        """16 bytes that name the text of this digest at this place of this source."""
        source, place = source_id.encode(), locator.encode()
        framed = struct.pack(">II", len(source), len(place)) + source + place + digest
        return _mac(self._document_ids, framed)[:16]

    def subject(self, canonical: bytes) -> bytes:
        """The 16-byte token of a personal value's canonical form."""
        return _mac(self._subjects, canonical)[:16]

    def shingle_key(self) -> bytes:
        """192 bytes that key the hash of shingles."""
        return self._derive("shingle-hash", SHINGLE_KEY_BYTES)

    @cached_property
    def _digests(self) -> "HMAC":
        return self._keyed("document-digest")

    @cached_property
    def _document_ids(self) -> "HMAC":
        return self._keyed("document-id")

    @cached_property
    def _subjects(self) -> "HMAC":
        return self._keyed("subject-token")

    def _keyed(self, use: str) -> "HMAC":
        from cryptography.hazmat.primitives.hashes import SHA256
        from cryptography.hazmat.primitives.hmac import HMAC

        return HMAC(self._derive(use, 32), SHA256())

    def _derive(self, use: str, length: int) -> bytes:
        from cryptography.hazmat.primitives.hashes import SHA256
        from cryptography.hazmat.primitives.kdf.hkdf import HKDF

        return HKDF(SHA256(), length, salt=None, info=use.encode()).derive(self._key)


def _mac(keyed: "HMAC", data: bytes | memoryview) -> bytes:
    """HMAC-SHA-256, by a copy of one that has hashed its key already."""
    mac = keyed.copy()
    mac.update(data)
    return mac.finalize()


class Signer:
    """A named Ed25519 private key; what it signs, `verifier` checks. It cannot be pickled."""

    def __init__(self, name: str, seed: bytes, kind: bytes = notes.ED25519):
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        if len(seed) != 32:
            raise SecretError(f"signing key of {name}: expected a seed of 32 bytes, found {len(seed)}")
        self._key = Ed25519PrivateKey.from_private_bytes(seed)
        self.verifier = notes.VerifierKey(name, self._key.public_key().public_bytes_raw(), kind)

    def __repr__(self) -> str:
        return f"Signer(vkey={self.vkey!r})"

    def __reduce__(self) -> str:
        raise SecretError(f"signing key of {self.name}: it stays in the process that signs; load it there")

    @classmethod
    def generate(cls, name: str, kind: bytes = notes.ED25519) -> Self:
        """A new key for the log `name`, which is the origin of its checkpoints, or for a witness of that name."""
        return cls(name, os.urandom(32), kind)

    @classmethod
    def parse(cls, skey: str) -> Self:
        """The key in Go's text form; raises `SecretError`."""
        name, key_id, seed, kind = notes.parse_skey(skey)
        signer = cls(name, seed, kind)
        if signer.verifier.key_id != key_id:
            raise SecretError(f"signing key of {name}: its key id {key_id:08x} is not that of the key in it")
        return signer

    @classmethod
    def load(cls, folder: Path | None, vkey: str) -> Self:
        """The private key of a public one, from `PROVENANCE_SIGNING_KEY`, else from the folder; raises `SecretError`
        when it is missing, malformed, readable by others, or another one."""
        verifier = notes.parse_vkey(vkey)
        text = os.environ.get("PROVENANCE_SIGNING_KEY")
        if text is None or verifier.kind == notes.COSIGNATURE:
            remedy = "restore it there or set PROVENANCE_SIGNING_KEY"
            text = _read_private(_signer_path(folder, verifier), f"signing key of {verifier.name}", remedy)
        signer = cls.parse(text.removesuffix("\n"))
        if signer.verifier != verifier:
            raise SecretError(f"signing key: expected that of {vkey}, found that of {signer.vkey}")
        return signer

    @classmethod
    def load_or_generate(cls, folder: Path | None, name: str, kind: bytes = notes.ED25519) -> Self:
        """The key of the log or witness `name`, made and saved where there is none yet; raises `SecretError` where
        there are several, which is so once a ledger of this name has rotated its key."""
        if kind == notes.ED25519 and (text := os.environ.get("PROVENANCE_SIGNING_KEY")):
            signer = cls.parse(text.removesuffix("\n"))
            if signer.name != name:
                raise SecretError(f"signing key: expected that of the log {name!r}, found that of {signer.name!r}")
            return signer
        kept = _kept_signers(folder, name, kind)
        if len(kept) > 1:
            raise SecretError(f"signing key of {name}: there are {len(kept)}; choose another name")
        if kept:
            return cls.parse(_read_private(kept[0], f"signing key of {name}", "").removesuffix("\n"))
        signer = cls.generate(name, kind)
        signer.save(folder)
        return signer

    @classmethod
    def load_or_generate_next(cls, folder: Path | None, present: str, known: Iterable[str]) -> Self:
        """The key to follow the present one: one that was saved for it and that no entry names yet, or a new one."""
        verifier = notes.parse_vkey(present)
        for path in _kept_signers(folder, verifier.name, verifier.kind):
            signer = cls.parse(_read_private(path, path.name, "").removesuffix("\n"))
            if signer.vkey not in known:
                return signer
        signer = cls.generate(verifier.name, verifier.kind)
        signer.save(folder)
        return signer

    def save(self, folder: Path | None = None) -> Path:
        """Keep the key in the folder, readable by the owner alone; safe to repeat, never over another key."""
        path = _signer_path(folder, self.verifier)
        seed = self._key.private_bytes_raw()
        _write_private(path, notes.format_skey(self.name, self.verifier.key_id, seed, self.verifier.kind) + "\n")
        return path

    @property
    def name(self) -> str:
        """The log the key signs for, or the witness."""
        return self.verifier.name

    @property
    def vkey(self) -> str:
        """The public key as text, to be published."""
        return notes.format_vkey(self.verifier)

    def sign(self, message: bytes) -> bytes:
        """The Ed25519 signature of the message, 64 bytes; a witness's is of time and message, and follows the time."""
        if self.verifier.kind == notes.ED25519:
            return self._key.sign(message)
        now = int(time.time())
        return now.to_bytes(8, "big") + self._key.sign(notes.cosigned_message(message, now))


def _secret_path(folder: Path | None, key_id: str) -> Path:
    return (folder or default_folder()) / f"{key_id}.secret"


def destroy_secret(folder: Path | None, key_id: str) -> None:
    """Remove a secret from the folder, durably; nothing there is fine. Copies elsewhere are for others to destroy."""
    path = _secret_path(folder, key_id)
    if path.exists():
        path.unlink()
        sync_folder(path.parent)


def _signer_path(folder: Path | None, key: notes.VerifierKey) -> Path:
    return (folder or default_folder()) / f"{_quoted(key.name)}+{key.key_id:08x}{_SUFFIX[key.kind]}"


def _kept_signers(folder: Path | None, name: str, kind: bytes) -> list[Path]:
    return sorted((folder or default_folder()).glob(f"{glob.escape(_quoted(name))}+*{_SUFFIX[kind]}"))


_SUFFIX = {notes.ED25519: ".skey", notes.COSIGNATURE: ".witness"}


def _quoted(name: str) -> str:
    return urllib.parse.quote(name, safe="")


def _read_private(path: Path, what: str, remedy: str) -> str:
    """The text of a file that only its owner can read."""
    try:
        with path.open("rb") as file:
            mode = stat.S_IMODE(os.fstat(file.fileno()).st_mode)
            if mode & 0o077:
                raise SecretError(f"{path}: expected mode 0600, found {mode:04o}; run chmod 600 on it")
            return file.read().decode(errors="replace")
    except FileNotFoundError as error:
        raise SecretError(f"{what}: no file {path}; {remedy}") from error
    except OSError as error:
        raise SecretError(f"{path}: cannot be read: {error.strerror}") from error


def _write_private(path: Path, text: str) -> None:
    """Put the text into a new file of mode 0600, durably; a file that holds it already is left as it is."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor, draft = tempfile.mkstemp(dir=path.parent, prefix=".")
    try:
        with os.fdopen(descriptor, "w") as file:
            file.write(text)
            file.flush()
            os.fsync(descriptor)
        os.link(draft, path)
    except FileExistsError:
        if _read_private(path, path.name, "") != text:
            raise SecretError(f"{path}: another key is kept there; choose another folder") from None
    finally:
        Path(draft).unlink()
    sync_folder(path.parent)
