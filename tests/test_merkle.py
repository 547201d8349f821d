"""The Merkle tree against the vectors of Certificate Transparency, the RFC's words, and every small tree."""

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance import merkle
from provenance.errors import TamperedError

# The eight-leaf reference tree of Certificate Transparency: the first log server's merkle_tree_test.cc, today
# transparency-dev/merkle, testonly/reference_test.go and testonly/constants.go.
REFERENCE_LEAVES = [
    bytes.fromhex(data)
    for data in (
        "",
        "00",
        "10",
        "2021",
        "3031",
        "40414243",
        "5051525354555657",
        "606162636465666768696a6b6c6d6e6f",
    )
]
REFERENCE_HEADS = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]
LEAF_0 = "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
LEAF_1 = "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"
LEAF_4 = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"
NODE_0_1 = "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"
NODE_2_3 = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
NODE_4_5 = "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a"
NODE_6_7 = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"
NODE_0_3 = "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"
NODE_4_7 = "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"

REFERENCE = [merkle.leaf_hash(data) for data in REFERENCE_LEAVES]
LEAVES = [merkle.leaf_hash(bytes([n])) for n in range(64)]
HEADS = [merkle.root(LEAVES[:size]) for size in range(65)]


@pytest.mark.parametrize("size", range(9))
def test_the_reference_tree_has_the_published_heads(size):
    assert merkle.root(REFERENCE[:size]).hex() == REFERENCE_HEADS[size]


@pytest.mark.parametrize(
    ("index", "size", "proof"),
    [
        (0, 1, []),
        (0, 8, [LEAF_1, NODE_2_3, NODE_4_7]),
        (5, 8, [LEAF_4, NODE_6_7, NODE_0_3]),
        (2, 3, [NODE_0_1]),
        (1, 5, [LEAF_0, NODE_2_3, LEAF_4]),
    ],
)
def test_the_reference_tree_has_the_published_inclusion_proofs(index, size, proof):
    assert [node.hex() for node in merkle.inclusion_proof(REFERENCE[:size], index)] == proof


@pytest.mark.parametrize(
    ("first", "size", "proof"),
    [
        (1, 1, []),
        (1, 8, [LEAF_1, NODE_2_3, NODE_4_7]),
        (6, 8, [NODE_4_5, NODE_6_7, NODE_0_3]),
        (2, 5, [NODE_2_3, LEAF_4]),
    ],
)
def test_the_reference_tree_has_the_published_consistency_proofs(first, size, proof):
    assert [node.hex() for node in merkle.consistency_proof(REFERENCE[:size], first)] == proof


def test_the_head_is_the_one_the_rfc_defines_for_every_tree_up_to_64_leaves():
    def head(leaves):
        if len(leaves) == 1:
            return leaves[0]
        k = max(power for power in (1, 2, 4, 8, 16, 32) if power < len(leaves))
        return sha256(b"\x01" + head(leaves[:k]) + head(leaves[k:])).digest()

    assert [head(LEAVES[:size]) for size in range(1, 65)] == HEADS[1:]


def test_every_inclusion_in_every_tree_up_to_64_leaves_is_proved():
    for size in range(1, 65):
        for index in range(size):
            proof = merkle.inclusion_proof(LEAVES[:size], index)
            merkle.verify_inclusion(LEAVES[index], index, size, proof, HEADS[size])


def test_every_prefix_of_every_tree_up_to_64_leaves_is_proved():
    for size in range(65):
        for first in range(size + 1):
            proof = merkle.consistency_proof(LEAVES[:size], first)
            merkle.verify_consistency(first, HEADS[first], size, HEADS[size], proof)


def test_no_inclusion_proof_holds_for_another_leaf_or_another_index():
    for size in range(1, 33):
        for index in range(size):
            proof = merkle.inclusion_proof(LEAVES[:size], index)
            for other in range(size):
                if other != index:
                    with pytest.raises(TamperedError):
                        merkle.verify_inclusion(LEAVES[other], index, size, proof, HEADS[size])
                    with pytest.raises(TamperedError):
                        merkle.verify_inclusion(LEAVES[index], other, size, proof, HEADS[size])


def test_no_consistency_proof_holds_between_trees_that_differ_in_an_early_leaf():
    for size in range(2, 33):
        for first in range(1, size):
            forked = [merkle.leaf_hash(b"forked"), *LEAVES[1:first]]
            proof = merkle.consistency_proof(LEAVES[:size], first)
            with pytest.raises(TamperedError):
                merkle.verify_consistency(first, merkle.root(forked), size, HEADS[size], proof)


@st.composite
def mutations(draw, most=64):
    """(size, number, change of a list of hashes), where the change leaves no list as it was."""
    size = draw(st.integers(1, most))
    number = draw(st.integers(0, size - 1))
    kind = draw(st.sampled_from(["flip", "drop", "insert", "swap", "cut"]))
    at, bit = draw(st.integers(0, 63)), draw(st.integers(0, 255))

    def change(hashes):
        changed = list(hashes)
        if kind == "insert" or not changed:
            changed.insert(at % (len(changed) + 1), LEAVES[at])
            return changed
        place = at % len(changed)
        if kind == "flip":
            flipped = int.from_bytes(changed[place], "big") ^ (1 << bit)
            changed[place] = flipped.to_bytes(32, "big")
        elif kind == "drop":
            del changed[place]
        elif kind == "cut":
            changed[place] = changed[place][:-1]
        else:
            changed[place], changed[place - 1] = changed[place - 1], changed[place]
        return changed

    return size, number, change


@given(mutations())
def test_a_mutated_inclusion_proof_is_refused(mutation):
    size, index, change = mutation
    proof = merkle.inclusion_proof(LEAVES[:size], index)
    if change(proof) != proof:
        with pytest.raises(TamperedError):
            merkle.verify_inclusion(LEAVES[index], index, size, change(proof), HEADS[size])


@given(mutations())
def test_a_mutated_consistency_proof_is_refused(mutation):
    size, first, change = mutation
    proof = merkle.consistency_proof(LEAVES[:size], first)
    if change(proof) != proof:
        with pytest.raises(TamperedError):
            merkle.verify_consistency(first, HEADS[first], size, HEADS[size], change(proof))


@given(mutations())
def test_a_mutated_head_or_leaf_is_refused(mutation):
    size, number, change = mutation
    proof = merkle.inclusion_proof(LEAVES[:size], number)
    (other, *_) = change([HEADS[size]]) or [b""]
    if other != HEADS[size]:
        with pytest.raises(TamperedError):
            merkle.verify_inclusion(LEAVES[number], number, size, proof, other)
        first = number + 1
        proof = merkle.consistency_proof(LEAVES[:size], first)
        with pytest.raises(TamperedError):
            merkle.verify_consistency(first, HEADS[first], size, other, proof)


@pytest.mark.parametrize(("index", "size"), [(8, 8), (-1, 8), (0, 0)])
def test_a_leaf_outside_the_tree_is_refused(index, size):
    with pytest.raises(TamperedError, match=f"size {size}, found leaf {index}"):
        merkle.verify_inclusion(REFERENCE[0], index, size, [], merkle.root(REFERENCE))


@pytest.mark.parametrize(
    ("first", "first_head", "size", "head", "proof", "reason"),
    [
        (8, HEADS[8], 6, HEADS[6], [], "a log never shrinks"),
        (8, HEADS[8], 8, HEADS[7], [], "two heads of one size must be equal"),
        (8, HEADS[8], 8, HEADS[8], [HEADS[8]], "equal trees need no proof"),
        (0, HEADS[1], 8, HEADS[8], [], "the empty tree has one head"),
        (0, HEADS[0], 8, HEADS[8], [HEADS[0]], "the empty tree is a prefix without proof"),
        (0, HEADS[0], 0, HEADS[1], [], "a tree of no leaves has the empty head"),
    ],
)
def test_a_head_that_contradicts_an_earlier_one_is_refused(first, first_head, size, head, proof, reason):
    with pytest.raises(TamperedError):
        merkle.verify_consistency(first, first_head, size, head, proof)


def test_an_inner_node_cannot_pass_for_a_leaf():
    assert merkle.leaf_hash(LEAVES[0] + LEAVES[1]) != merkle.node_hash(LEAVES[0], LEAVES[1])


def test_a_log_of_100000_entries_is_proved():
    leaves = [merkle.leaf_hash(n.to_bytes(4, "big")) for n in range(100_000)]
    head = merkle.root(leaves)
    merkle.verify_inclusion(leaves[77_777], 77_777, 100_000, merkle.inclusion_proof(leaves, 77_777), head)
    proof = merkle.consistency_proof(leaves, 65_537)
    merkle.verify_consistency(65_537, merkle.root(leaves[:65_537]), 100_000, head, proof)
