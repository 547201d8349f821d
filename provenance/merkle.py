"""The RFC 6962 Merkle tree: heads, inclusion proofs and consistency proofs over SHA-256 leaf hashes.

Pure functions: a tree is the sequence of its leaf hashes, wherever they came from. Making a proof hashes the
leaves once; checking one takes a hash per level of the tree. Each function follows the recursion by which the
RFC defines it, so that a proof of the wrong length cannot fit.

A proof binds a leaf or an earlier head to a *head*; it is the signed checkpoint that binds the head to a
*size*. Take both from the checkpoint, never from beside it.
"""

from collections.abc import Sequence
from hashlib import sha256

from provenance.errors import TamperedError

EMPTY_ROOT = sha256(b"").digest()
"""The head of the tree without leaves."""


def leaf_hash(data: bytes) -> bytes:
    """The 32-byte hash of a leaf's data (RFC 6962 §2.1)."""
    return sha256(b"\x00" + data).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """The 32-byte hash of an inner node; its prefix keeps it apart from every leaf (RFC 6962 §2.1)."""
    return sha256(b"\x01" + left + right).digest()


def root(leaf_hashes: Sequence[bytes]) -> bytes:
    """MTH(D[n]), the head of the tree over these leaf hashes (RFC 6962 §2.1)."""
    if not leaf_hashes:
        return EMPTY_ROOT
    level = leaf_hashes
    while len(level) > 1:
        odd = level[-1:] if len(level) % 2 else ()
        level = [*map(node_hash, level[::2], level[1::2]), *odd]
    return level[0]


class Frontier:
    """A growing tree: the roots of the perfect subtrees its leaves form so far, widest first."""

    def __init__(self) -> None:
        self._peaks: list[tuple[bytes, int]] = []

    def append(self, subtree: bytes, width: int = 1) -> None:
        """Add a leaf hash, or the root of the next `width` leaves: a power of two that divides the size so far."""
        while self._peaks and self._peaks[-1][1] == width:
            subtree, width = node_hash(self._peaks.pop()[0], subtree), 2 * width
        self._peaks.append((subtree, width))

    def root(self) -> bytes:
        """The head of the tree as it stands, in a hash per peak."""
        if not self._peaks:
            return EMPTY_ROOT
        head = self._peaks[-1][0]
        for peak, _ in reversed(self._peaks[:-1]):
            head = node_hash(peak, head)
        return head


def inclusion_proof(leaf_hashes: Sequence[bytes], index: int) -> list[bytes]:
    """PATH(m, D[n]): the hashes, from the leaf's sibling up, that lead from leaf `index` to the head
    (RFC 6962 §2.1.1). Raises `IndexError` when there is no such leaf."""
    size = len(leaf_hashes)
    if not 0 <= index < size:
        raise IndexError(f"leaf {index} of a tree of {size}")
    if size == 1:
        return []
    k = _split(size)
    if index < k:
        return [*inclusion_proof(leaf_hashes[:k], index), root(leaf_hashes[k:])]
    return [*inclusion_proof(leaf_hashes[k:], index - k), root(leaf_hashes[:k])]


def verify_inclusion(leaf: bytes, index: int, size: int, proof: Sequence[bytes], head: bytes) -> None:
    """Check that a leaf hash stands at `index` of the tree of `size` leaves with this head; raises
    `TamperedError` when the proof does not lead there (RFC 9162 §2.1.3.2)."""
    if not 0 <= index < size:
        raise TamperedError(f"inclusion proof: expected a leaf of a tree of size {size}, found leaf {index}")
    _expect("inclusion proof: tree head", head, _climb(leaf, index, size, proof))


def consistency_proof(leaf_hashes: Sequence[bytes], first: int) -> list[bytes]:
    """PROOF(m, D[n]): the hashes that show the tree of the first `first` leaves to be a prefix of the whole
    (RFC 6962 §2.1.2); none from the empty tree. Raises `IndexError` when the whole is smaller than that."""
    if not 0 <= first <= len(leaf_hashes):
        raise IndexError(f"prefix of {first} leaves of a tree of {len(leaf_hashes)}")
    return _subproof(leaf_hashes, first, is_prefix=True) if first else []


def verify_consistency(first: int, first_head: bytes, size: int, head: bytes, proof: Sequence[bytes]) -> None:
    """Check that the tree of `first` leaves is a prefix of the tree of `size` leaves; raises `TamperedError`
    when the proof does not lead to both heads (RFC 9162 §2.1.4.2)."""
    if not 0 <= first <= size:
        raise TamperedError(f"consistency proof: expected a tree of at least {first} leaves, found {size}")
    if first == 0:
        _expect("consistency proof: length", 0, len(proof))
        _expect("consistency proof: head of the empty tree", EMPTY_ROOT, first_head)
        found_first, found = first_head, head if size else EMPTY_ROOT
    else:
        found_first, found = _climb_both(first_head, first, size, proof)
    _expect("consistency proof: earlier tree head", first_head, found_first)
    _expect("consistency proof: tree head", head, found)


def _split(size: int) -> int:
    """k of RFC 6962 §2.1: the largest power of two smaller than `size`, which is at least 2."""
    return 1 << ((size - 1).bit_length() - 1)


def _climb(leaf: bytes, index: int, size: int, proof: Sequence[bytes]) -> bytes:
    """The head that PATH(index, D[size]) leads to."""
    if size == 1:
        _expect("inclusion proof: superfluous hashes", 0, len(proof))
        return leaf
    *lower, sibling = _not_exhausted(proof)
    k = _split(size)
    if index < k:
        return node_hash(_climb(leaf, index, k, lower), sibling)
    return node_hash(sibling, _climb(leaf, index - k, size - k, lower))


def _subproof(leaf_hashes: Sequence[bytes], first: int, *, is_prefix: bool) -> list[bytes]:
    """SUBPROOF(m, D[n], b): `is_prefix` says that D starts where the whole tree starts, so that the verifier
    knows the head of the first `first` leaves already."""
    size = len(leaf_hashes)
    if first == size:
        return [] if is_prefix else [root(leaf_hashes)]
    k = _split(size)
    if first <= k:
        return [*_subproof(leaf_hashes[:k], first, is_prefix=is_prefix), root(leaf_hashes[k:])]
    return [*_subproof(leaf_hashes[k:], first - k, is_prefix=False), root(leaf_hashes[:k])]


def _climb_both(known: bytes | None, first: int, size: int, proof: Sequence[bytes]) -> tuple[bytes, bytes]:
    """The two heads SUBPROOF(first, D[size], b) leads to; `known` is the earlier one, where b is true."""
    if first == size:
        if known is None:
            *lower, known = _not_exhausted(proof)
        else:
            lower = list(proof)
        _expect("consistency proof: superfluous hashes", 0, len(lower))
        return known, known
    *lower, sibling = _not_exhausted(proof)
    k = _split(size)
    if first <= k:
        earlier, later = _climb_both(known, first, k, lower)
        return earlier, node_hash(later, sibling)
    earlier, later = _climb_both(None, first - k, size - k, lower)
    return node_hash(sibling, earlier), node_hash(sibling, later)


def _not_exhausted(proof: Sequence[bytes]) -> Sequence[bytes]:
    if not proof:
        raise TamperedError("proof: expected a hash for every level of the tree, found too few")
    return proof


def _expect(what: str, expected: bytes | int, found: bytes | int) -> None:
    if expected != found:
        shown = [value.hex() if isinstance(value, bytes) else value for value in (expected, found)]
        raise TamperedError(f"{what}: expected {shown[0]}, found {shown[1]}")
