"""The texts of a release as a tree, so that one can be proved to be in it, or not to be.

The leaves are the SHA-256 of each distinct text as it was released, 32 bytes each, sorted; the tree over them is
RFC 6962's. A text that is not there would lie between two neighbours, and their inclusion proofs at adjacent places
leave it no room. That the leaves are sorted, and are those of the texts, is the word of the release's owner:
`provenance verify-release` holds it against every row.
"""

import re
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from provenance import merkle
from provenance.errors import TamperedError

if TYPE_CHECKING:
    import duckdb

_WIDTH = 65_536
"""How many leaves are in memory at once: a power of two, so that their root is a node of the whole tree."""


@dataclass(frozen=True)
class Digests:
    """The tree over the sorted SHA-256 of a release's distinct texts: its head in hex, and how many there are."""

    root: str
    size: int


class DigestLeaf(NamedTuple):
    """A text's SHA-256, its place in the tree, and its inclusion proof (RFC 6962's PATH); hashes in hex."""

    digest: str
    place: int
    path: tuple[str, ...]


def text_digest(text: bytes) -> str:
    """SHA-256 in hex of a text's UTF-8 bytes. Every byte counts: a newline at the end is part of the text."""
    return sha256(text).hexdigest()


def digest_tree(shards: Sequence[str]) -> Digests:
    """The tree over the texts of these shards. DuckDB sorts, on disk where it must: memory is bounded."""
    with _sorted(shards) as digests:
        head, size, _ = _build(digests, [])
    return Digests(head.hex(), size)


def locate(shards: Sequence[str], digest: str) -> list[DigestLeaf]:
    """The leaf of a digest, or, when the shards have no such text, of its neighbours: one at either end of the
    order, none where there are no texts at all."""
    with _sorted(shards) as digests:
        wanted = bytes.fromhex(digest)
        rank = digests.execute(
            "SELECT count(*) FILTER (sha256 < $1), count(*) FILTER (sha256 = $1), count(*) FROM digests", [wanted]
        ).fetchone()
        assert rank is not None
        place, is_there, size = rank
        _, _, leaves = _build(digests, [place] if is_there else neighbours(place, size))
    return leaves


def neighbours(place: int, size: int) -> list[int]:
    """The places beside a text that would stand at `place`, before the leaf that is there now."""
    return [index for index in (place - 1, place) if 0 <= index < size]


def verify_presence(digest: str, leaves: Sequence[DigestLeaf], digests: Digests) -> None:
    """Check that the one leaf is this digest's and stands in the tree; raises `TamperedError`."""
    _verify_leaves(leaves, digests)
    if [leaf.digest for leaf in leaves] != [digest]:
        raise TamperedError(f"proof of presence: expected the one leaf {digest}, found others")


def verify_absence(digest: str, leaves: Sequence[DigestLeaf], digests: Digests) -> None:
    """Check that the leaves stand in the tree and leave this digest no room; raises `TamperedError`."""
    parse_hash(digest)
    _verify_leaves(leaves, digests)
    after = next((leaf.place for leaf in leaves if leaf.digest > digest), digests.size)
    expected, found = neighbours(after, digests.size), [leaf.place for leaf in leaves]
    if found != expected or digest in {leaf.digest for leaf in leaves}:
        raise TamperedError(f"proof of absence: leaves {found} are not the neighbours that {digest} would have")


def _verify_leaves(leaves: Sequence[DigestLeaf], digests: Digests) -> None:
    for leaf in leaves:
        node = merkle.leaf_hash(parse_hash(leaf.digest))
        merkle.verify_inclusion(node, leaf.place, digests.size, [*map(parse_hash, leaf.path)], parse_hash(digests.root))


def parse_hash(text: str) -> bytes:
    """The 32 bytes of a hash in lower-case hex; raises `TamperedError`."""
    if not re.fullmatch("[0-9a-f]{64}", text):
        raise TamperedError("hash: expected 64 lower-case hex digits, found something else")
    return bytes.fromhex(text)


@contextmanager
def _sorted(shards: Sequence[str]) -> "Iterator[duckdb.DuckDBPyConnection]":
    """A connection with the distinct digests of the shards as the table `digests`."""
    import duckdb

    with tempfile.TemporaryDirectory() as spill, duckdb.connect(config={"temp_directory": spill}) as connection:
        connection.execute("CREATE TABLE digests (sha256 BLOB)")
        if shards:
            query = "INSERT INTO digests SELECT DISTINCT sha256 FROM read_parquet($1, hive_partitioning = false)"
            connection.execute(query, [[*shards]])
        yield connection


def _build(digests: "duckdb.DuckDBPyConnection", wanted: Sequence[int]) -> tuple[bytes, int, list[DigestLeaf]]:
    """The tree's head and size, and the wanted leaves, in one pass.

    Chunks of a power of two are whole subtrees (RFC 6962 §2.1), so the tree over their roots is the upper part of
    the tree over all leaves, and an inclusion proof is one within the chunk and one of the chunk.
    """
    kept: dict[int, list[bytes]] = {}
    roots: list[bytes] = []
    size = 0
    rows = digests.execute("SELECT sha256 FROM digests ORDER BY sha256")
    while chunk := [digest for (digest,) in rows.fetchmany(_WIDTH)]:
        if any(index // _WIDTH == len(roots) for index in wanted):
            kept[len(roots)] = chunk
        roots.append(merkle.root([*map(merkle.leaf_hash, chunk)]))
        size += len(chunk)
    leaves = []
    for index in wanted:
        chunk = kept[index // _WIDTH]
        within = merkle.inclusion_proof([*map(merkle.leaf_hash, chunk)], index % _WIDTH)
        path = [*within, *merkle.inclusion_proof(roots, index // _WIDTH)]
        leaves.append(DigestLeaf(chunk[index % _WIDTH].hex(), index, tuple(node.hex() for node in path)))
    return merkle.root(roots), size, leaves
