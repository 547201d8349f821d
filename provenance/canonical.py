"""Canonical JSON (RFC 8785): the bytes of an entry, a manifest, a run, a row."""

import hashlib
import json
from typing import Any

import rfc8785

from provenance.errors import TamperedError


def format_canonical(value: Any) -> bytes:
    """The RFC 8785 bytes of a JSON value."""
    return rfc8785.dumps(value)


def parse_canonical(data: bytes, path: str) -> dict[str, Any]:
    """A JSON object from bytes that must be exactly its RFC 8785 form; raises `TamperedError` with the path."""
    try:
        is_plain = _Plain()
        body = json.loads(data, parse_float=is_plain.float, parse_int=is_plain.int)
        if isinstance(body, dict) and (_is_plain_form(body, data) if is_plain.so_far else rfc8785.dumps(body) == data):
            return body
    except (ValueError, RecursionError, rfc8785.CanonicalizationError):
        pass
    raise TamperedError(f"{path}: expected one object in canonical JSON (RFC 8785), found other bytes; it was altered")


def canonical_digest(value: Any) -> str:
    """SHA-256 in hex of a value's canonical JSON."""
    return hashlib.sha256(rfc8785.dumps(value)).hexdigest()


class _Plain:
    """Whether a text holds no number on which Python's JSON and RFC 8785 could differ."""

    def __init__(self) -> None:
        self.so_far = True

    def float(self, text: str) -> float:
        self.so_far = False
        return float(text)

    def int(self, text: str) -> int:
        self.so_far &= len(text) < 16
        return int(text)


def _is_plain_form(body: dict[str, Any], data: bytes) -> bool:
    """Python's own encoder, thirty times faster, gives RFC 8785 wherever no float, no number beyond 2⁵³ and no
    character beyond U+FFFF is in play: by these the order of keys could differ."""
    text = json.dumps(body, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    if max(text) > "\uffff":
        return bool(rfc8785.dumps(body) == data)
    return text.encode() == data
