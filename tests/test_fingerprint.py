import hashlib
import unicodedata
from collections.abc import Callable
from itertools import permutations

import numpy as np
import pyarrow as pa
import pytest
from datasketch import MinHash
from hypothesis import given, settings
from hypothesis import strategies as st

from detectors import normalise
from detectors.fingerprint import PROFILES, Fingerprinter, Profile
from detectors.kernels import kernel
from provenance.errors import ProfileMismatch, SecretError
from provenance.records import ProfileName

KEY = hashlib.shake_256(b"a key for tests").digest(128)
WORD = (1 << 64) - 1
INVISIBLE = {chr(c) for first, last in normalise.INVISIBLE for c in range(first, last + 1)}


def keyed_hash(shingle: str, key: bytes, length: int) -> int:
    """The shingle hash as `detectors.fingerprint` defines it, in plain integers."""
    words = [int.from_bytes(key[i : i + 8], "little") for i in range(0, 8 * (length + 3), 8)]
    *coefficients, mask, factor, term = words
    x = sum(k * ord(c) for k, c in zip(coefficients, shingle, strict=False)) & WORD
    y = x ^ mask
    y = (y ^ y >> 33) * 0xFF51AFD7ED558CCD & WORD
    y = (y ^ y >> 33) * 0xC4CEB9FE1A85EC53 & WORD
    y ^= y >> 33
    return (y * (factor | 1) + term) & WORD


def shingles(text: str, length: int) -> list[str]:
    lower = "".join(c.lower() for c in unicodedata.normalize("NFKC", text))
    seen = "".join(c for c in lower if c not in INVISIBLE)
    return [seen[i : i + length] for i in range(max(len(seen) - length + 1, 1))] if seen else []


def by_datasketch(text: str, profile: Profile, key: bytes = KEY) -> list[int]:
    length = profile.shingle_length
    sketch = MinHash(
        profile.num_perm,
        profile.seed,
        scheme="affine32",
        hashfunc=lambda shingle: keyed_hash(shingle, key, length) >> 32,
    )
    sketch.update_batch(sorted(set(shingles(text, length))))
    values: list[int] = sketch.hashvalues.tolist()
    return values


UNLIKE = [Profile(), Profile(shingle_length=3), Profile(num_perm=31, seed=7, shingle_length=1), Profile(num_perm=200)]


@given(st.lists(st.none() | st.text(max_size=60), max_size=5), st.sampled_from(UNLIKE))
@settings(deadline=None, max_examples=60)
def test_signatures_are_datasketch_s_bit_for_bit(texts: list[str | None], profile: Profile) -> None:
    signatures, counts = Fingerprinter(profile, KEY).signatures(pa.array(texts, pa.large_string()))
    assert signatures.dtype == np.uint32 and signatures.shape == (len(texts), profile.num_perm)
    assert signatures.tolist() == [by_datasketch(text or "", profile) for text in texts]
    assert counts.tolist() == [len(shingles(text or "", profile.shingle_length)) for text in texts]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "中",
        "😀",
        "中文字",
        "12345",
        "123456",
        "你好，world 5 tokens 在 这里 😀😀😀",
        "x" * 5000,
        "".join(chr(0x4E00 + i % 20_000) for i in range(3, 400_000, 7)),
        "".join(f"第{i}行 of a text of ten megabytes\n" for i in range(270_000)),
    ],
    ids=lambda text: f"{text[:6]!r}, {len(text.encode())} bytes",
)
def test_short_and_long_texts_are_datasketch_s_too(text: str) -> None:
    signatures, _ = Fingerprinter(Profile(), KEY).signatures(pa.array([text]))
    assert signatures[0].tolist() == by_datasketch(text, Profile())


def test_the_place_in_the_batch_does_not_matter() -> None:
    texts = pa.array(["甲" * 9, None, "一段普通的文字，足够长。", "cafe\u0301 au lait", "", "a\u0301\u0323 of marks"])
    maker = Fingerprinter(Profile(), KEY)
    whole, counts = maker.signatures(texts)
    for i in range(len(texts)):
        alone, count = maker.signatures(texts[i : i + 1])
        assert alone[0].tolist() == whole[i].tolist() and count[0] == counts[i]


def test_a_text_of_nothing_visible_has_no_shingle() -> None:
    signatures, counts = Fingerprinter(Profile(), KEY).signatures(pa.array([" \n\u200b", "", None]))
    assert counts.tolist() == [0, 0, 0]
    assert (signatures == 0xFFFFFFFF).all()


def test_shingle_sets_are_exact() -> None:
    texts = ["abcdefgh", "ab", "", "甲乙丙丁戊己", "abcabcabcabc"]
    found = Fingerprinter(Profile(shingle_length=3), KEY).shingle_sets(pa.array(texts))
    for i, text in enumerate(texts):
        assert found.of(i).tolist() == sorted({keyed_hash(s, KEY, 3) for s in shingles(text, 3)})


@given(st.lists(st.text(max_size=40), min_size=2, max_size=4))
@settings(deadline=None)
def test_jaccard_is_that_of_the_sets(texts: list[str]) -> None:
    found = Fingerprinter(Profile(shingle_length=2), KEY).shingle_sets(pa.array(texts))
    a, b = np.array(list(permutations(range(len(texts)), 2))).T
    sets = [set(shingles(text, 2)) for text in texts]
    pairs = [(sets[i], sets[j]) for i, j in zip(a, b, strict=True)]
    assert found.shared(a, b).tolist() == [len(x & y) for x, y in pairs]
    assert found.jaccard(a, b).tolist() == [len(x & y) / len(x | y) if x | y else 0.0 for x, y in pairs]


def test_texts_shorter_than_a_shingle_match_only_when_equal() -> None:
    short = Fingerprinter(Profile(), KEY).shingle_sets(pa.array(["春眠", "春眠。", "春 眠", "眠春"]))
    assert short.jaccard(np.zeros(4, int), np.arange(4)).tolist() == [1.0, 0.0, 1.0, 0.0]


def test_scripts_are_one_where_a_profile_folds_them() -> None:
    texts = pa.array(["國破山河在，城春草木深", "国破山河在，城春草木深"])
    for name, alike in (("char-3", False), ("char-3-hans", True), ("char-5", False), ("char-5-hans", True)):
        signatures, _ = Fingerprinter(PROFILES[ProfileName(name)], KEY).signatures(texts)
        assert (signatures[0] == signatures[1]).all() == alike


def test_another_key_leaves_nothing_in_common() -> None:
    texts = pa.array(["手机号 12345678901，一个普通的句子。"])
    one, _ = Fingerprinter(Profile(), KEY).signatures(texts)
    other, _ = Fingerprinter(Profile(), hashlib.shake_256(b"another key").digest(128)).signatures(texts)
    assert (one != other).all()


def test_every_word_of_the_key_counts() -> None:
    texts = pa.array(["abcdefghijkl"])
    before, _ = Fingerprinter(Profile(), KEY).signatures(texts)
    for word in range(8):
        key = bytearray(KEY)
        key[8 * word + 4] ^= 0xFF
        after, _ = Fingerprinter(Profile(), bytes(key)).signatures(texts)
        assert (before != after).any()


def test_a_short_key_is_refused() -> None:
    with pytest.raises(SecretError, match=r"at least 64 bytes .* found 63"):
        Fingerprinter(Profile(), KEY[:63])


def test_unlike_profiles_refuse_to_be_compared() -> None:
    Profile().require(Profile().digest())
    others = [
        Profile(num_perm=64), Profile(seed=2), Profile(scheme="legacy"), Profile(hash="sha1"),
        Profile(shingle_unit="word"), Profile(shingle_length=3), Profile(normaliser="none"), Profile(bands=16),
        Profile(rows=8),
    ]  # fmt: skip
    assert len({profile.digest() for profile in [Profile(), *others]}) == 10
    for other in others:
        with pytest.raises(ProfileMismatch, match="fingerprint profile: expected"):
            Profile().require(other.digest())


@pytest.mark.parametrize(
    "profile",
    [Profile(scheme="legacy"), Profile(hash="sha1"), Profile(num_perm=0), Profile(normaliser="")],
)
def test_a_profile_that_is_not_made_here_is_refused(profile: Profile) -> None:
    with pytest.raises(ProfileMismatch, match="found"):
        Fingerprinter(profile, KEY)


@pytest.mark.skipif(unicodedata.unidata_version != "14.0.0", reason="another Python knows another Unicode")
def test_the_profile_s_digest_does_not_drift() -> None:
    """Ledgers carry it: whoever changes it makes their fingerprints incomparable."""
    assert (
        Profile().digest()
        == hashlib.sha256(
            b'{"bands":21,"hash":"multilinear-fmix64-1","normaliser":"nfkc-lower-1/unicode-14.0.0","num_perm":128,'
            b'"rows":6,"scheme":"affine32","seed":1,"shingle_length":5,"shingle_unit":"char"}'
        ).hexdigest()
    )


def test_a_kernel_that_cannot_be_cached_still_runs() -> None:
    """As where no folder can be written: numba finds no place for its cache."""
    names: dict[str, Callable[[int], int]] = {}
    exec(compile("def twice(x):\n    return 2 * x\n", "<no file>", "exec"), names)
    assert kernel(names["twice"])(21) == 42


def test_hash_values_are_spread_evenly() -> None:
    text = "".join(chr(0x4E00 + i) for i in range(20_000))
    hashes = Fingerprinter(Profile(), KEY).shingle_sets(pa.array([text])).of(0)
    assert len(hashes) == 20_000 - 4
    upper = np.bincount((hashes >> np.uint64(58)).astype(int), minlength=64)
    assert abs(upper - 312.4).max() < 90  # five standard deviations of a binomial
