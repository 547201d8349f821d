"""MinHash signatures of texts (Broder 1997), in datasketch's scheme, under a secret hash of shingles.

A signature holds, for each of `num_perm` permutations, the least permuted hash of the text's shingles; two
texts agree in a share of places that estimates the Jaccard similarity of their shingle sets. Permutations are
datasketch's `affine32`, bit for bit: fmix32 of the shingle's hash h, then the least a·h + b mod 2³².

A shingle is `shingle_length` consecutive normalised code points c (`detectors.normalise`); a shorter text is
one shingle. Its hash is keyed, for whoever can hash a guess can read a phone number out of a signature:

    x = Σ kᵢ·cᵢ mod 2⁶⁴        multilinear: unlike shingles meet with probability ≤ 2⁻⁴⁴ over the secret kᵢ
    y = fmix64(x XOR k)         MurmurHash3's finaliser
    h = k'·y + k'' mod 2⁶⁴      k' odd; the 64 bits tell shingles apart, the upper 32 enter the signature

The multilinear step alone would not do: it is linear, so that a few shingles of one known text and their
hashes would give every kᵢ by elimination. Between two secret linear maps stands a non-linear one, and of the
outcome only one half is shown, and only the few least. This is a fast keyed hash, not a proven pseudo-random
function.
"""

import dataclasses
import hashlib
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import rfc8785

from detectors import normalise
from detectors.kernels import kernel
from detectors.utf8 import CodePoints
from provenance.errors import ProfileMismatch, SecretError

HASH = "multilinear-fmix64-1"
"""Names the shingle hash above in every profile."""

_SCHEME = "affine32"
_UNIT = "char"
_BLOCK = 1024  # shingles hashed at a time: their hashes stay in the nearest cache
_TOGETHER = 8  # hashes for which one pass over the permutations serves
_EMPTY = np.uint32(0xFFFFFFFF)


@dataclass(frozen=True)
class Profile:
    """Everything that makes two signatures comparable, but for the secret."""

    num_perm: int = 128
    seed: int = 1
    scheme: str = _SCHEME
    hash: str = HASH
    shingle_unit: str = _UNIT
    shingle_length: int = 5
    normaliser: str = normalise.VERSION

    def digest(self) -> str:
        """SHA-256 of the profile's canonical JSON (RFC 8785), in hex: what a fingerprint carries."""
        return hashlib.sha256(rfc8785.dumps(dataclasses.asdict(self))).hexdigest()

    def require(self, digest: str) -> None:
        """Raises `ProfileMismatch` unless fingerprints stamped with `digest` compare with this profile's."""
        if digest != self.digest():
            raise ProfileMismatch(
                f"fingerprint profile: expected {self.digest()} ({self}), found {digest}; "
                "fingerprint the older source again under this profile"
            )


class Fingerprinter:
    """Signatures and shingle sets under one profile and one secret. Safe to share between threads."""

    def __init__(self, profile: Profile, shingle_key: bytes) -> None:
        """Raises `ProfileMismatch` for a profile not made here, `SecretError` for too short a key."""
        made = dataclasses.replace(profile, scheme=_SCHEME, hash=HASH, shingle_unit=_UNIT, normaliser=normalise.VERSION)
        if profile != made or profile.num_perm < 1 or profile.shingle_length < 1:
            raise ProfileMismatch(f"fingerprint profile: expected one like {made}, found {profile}")
        needed = 8 * (profile.shingle_length + 3)
        if len(shingle_key) < needed:
            raise SecretError(
                f"shingle key: expected at least {needed} bytes for shingles of {profile.shingle_length}, "
                f"found {len(shingle_key)}; derive a longer one from the ledger's secret"
            )
        self.profile = profile
        words = np.frombuffer(shingle_key[:needed], "<u8").astype(np.uint64)
        self._coefficients, self._mixing = words[:-3], words[-3:]
        self._mixing[1] |= np.uint64(1)
        # datasketch's own draw, `MinHash._init_permutations`; importing datasketch costs a second.
        draw = np.random.RandomState(profile.seed)
        self._a = draw.randint(0, 1 << 31, profile.num_perm, dtype=np.uint32) * np.uint32(2) + np.uint32(1)
        self._b = draw.randint(0, 1 << 32, profile.num_perm, dtype=np.uint32)

    def signatures(self, texts: pa.Array) -> tuple[npt.NDArray[np.uint32], npt.NDArray[np.int32]]:
        """Signatures `uint32[n, num_perm]`, and shingles `int32[n]` counted with repetition.

        A text of nothing visible has no shingle, and the signature of an empty set: all bits one. Raises
        `pyarrow.ArrowInvalid` when the array does not hold UTF-8.
        """
        points = normalise.code_points(texts)
        signatures = np.full((len(texts), self.profile.num_perm), _EMPTY, np.uint32)
        _signatures(*points, self._coefficients, self._mixing, self._a, self._b, signatures)
        return signatures, self._counts(points).astype(np.int32)

    def shingle_sets(self, texts: pa.Array) -> list[npt.NDArray[np.uint64]]:
        """Each text's set of shingles: sorted, distinct 64-bit keyed hashes, for the exact `jaccard`."""
        points = normalise.code_points(texts)
        bounds = np.concatenate([[0], np.cumsum(self._counts(points))])
        hashes = np.empty(bounds[-1], np.uint64)
        _hashes(*points, self._coefficients, self._mixing, bounds, hashes)
        return [np.unique(hashes[start:end]) for start, end in pairwise(bounds)]

    def _counts(self, points: CodePoints) -> npt.NDArray[np.int64]:
        lengths = points.ends - points.starts
        return np.where(lengths > 0, np.maximum(lengths - self.profile.shingle_length + 1, 1), 0)


def jaccard(a: npt.NDArray[np.uint64], b: npt.NDArray[np.uint64]) -> float:
    """|A ∩ B| / |A ∪ B| of two sorted, distinct arrays; 0.0 for two empty sets, which share nothing."""
    shared = int(_intersection(a, b))
    union = len(a) + len(b) - shared
    return shared / union if union else 0.0


@kernel
def _hash(
    values: npt.NDArray[np.uint32],
    start: int,
    length: int,
    count: int,
    coefficients: npt.NDArray[np.uint64],
    mixing: npt.NDArray[np.uint64],
    hashes: npt.NDArray[np.uint64],
) -> None:
    """Keyed hashes of `count` shingles of `length` code points, the first at `start`."""
    # Slices, or numba looks at each index for Python's meaning of a negative one, and nothing is vectorised.
    out = hashes[:count]
    code_points = values[start : start + count]
    coefficient = coefficients[0]
    for i in range(count):
        out[i] = coefficient * np.uint64(code_points[i])
    for k in range(1, length):
        code_points = values[start + k : start + k + count]
        coefficient = coefficients[k]
        for i in range(count):
            out[i] += coefficient * np.uint64(code_points[i])
    mask, factor, term = mixing[0], mixing[1], mixing[2]
    for i in range(count):
        h = out[i] ^ mask
        h ^= h >> np.uint64(33)
        h *= np.uint64(0xFF51AFD7ED558CCD)
        h ^= h >> np.uint64(33)
        h *= np.uint64(0xC4CEB9FE1A85EC53)
        h ^= h >> np.uint64(33)
        out[i] = h * factor + term


@kernel
def _hashes(
    values: npt.NDArray[np.uint32],
    starts: npt.NDArray[np.int64],
    ends: npt.NDArray[np.int64],
    coefficients: npt.NDArray[np.uint64],
    mixing: npt.NDArray[np.uint64],
    bounds: npt.NDArray[np.int64],
    hashes: npt.NDArray[np.uint64],
) -> None:
    for text in range(starts.size):
        length = min(coefficients.size, ends[text] - starts[text])
        if length:
            out = hashes[bounds[text] : bounds[text + 1]]
            _hash(values, starts[text], length, out.size, coefficients, mixing, out)


@kernel
def _signatures(
    values: npt.NDArray[np.uint32],
    starts: npt.NDArray[np.int64],
    ends: npt.NDArray[np.int64],
    coefficients: npt.NDArray[np.uint64],
    mixing: npt.NDArray[np.uint64],
    a: npt.NDArray[np.uint32],
    b: npt.NDArray[np.uint32],
    signatures: npt.NDArray[np.uint32],
) -> None:
    hashes = np.empty(_BLOCK, np.uint64)
    mixed = np.empty(_BLOCK, np.uint32)
    for text in range(starts.size):
        length = min(coefficients.size, ends[text] - starts[text])
        if length == 0:
            continue
        last = ends[text] - length + 1
        for start in range(starts[text], last, _BLOCK):
            count = min(_BLOCK, last - start)
            _hash(values, start, length, count, coefficients, mixing, hashes)
            for i in range(count):
                h = np.uint32(hashes[i] >> np.uint64(32))
                h = np.uint32((h ^ h >> np.uint32(16)) * np.uint32(0x85EBCA6B))
                h = np.uint32((h ^ h >> np.uint32(13)) * np.uint32(0xC2B2AE35))
                mixed[i] = h ^ h >> np.uint32(16)
            # A hash said twice changes no minimum, and spares the loop below an odd end.
            whole = -(-count // _TOGETHER) * _TOGETHER
            mixed[count:whole] = mixed[0]
            _permute(mixed[:whole], a, b, signatures[text])


@kernel
def _permute(
    mixed: npt.NDArray[np.uint32],
    a: npt.NDArray[np.uint32],
    b: npt.NDArray[np.uint32],
    signature: npt.NDArray[np.uint32],
) -> None:
    """Lowers each place of a signature to the least permuted hash; vectorised over the permutations."""
    for i in range(0, mixed.size, _TOGETHER):
        h0, h1, h2, h3, h4, h5, h6, h7 = (
            mixed[i], mixed[i + 1], mixed[i + 2], mixed[i + 3],
            mixed[i + 4], mixed[i + 5], mixed[i + 6], mixed[i + 7],
        )  # fmt: skip
        for p in range(signature.size):
            a_p, b_p = a[p], b[p]
            least = min(np.uint32(a_p * h0 + b_p), np.uint32(a_p * h1 + b_p))
            least = min(least, np.uint32(a_p * h2 + b_p), np.uint32(a_p * h3 + b_p))
            least = min(least, np.uint32(a_p * h4 + b_p), np.uint32(a_p * h5 + b_p))
            least = min(least, np.uint32(a_p * h6 + b_p), np.uint32(a_p * h7 + b_p))
            signature[p] = min(signature[p], least)


@kernel
def _intersection(a: npt.NDArray[np.uint64], b: npt.NDArray[np.uint64]) -> int:
    i = j = shared = 0
    while i < a.size and j < b.size:
        if a[i] < b[j]:
            i += 1
        elif b[j] < a[i]:
            j += 1
        else:
            shared += 1
            i += 1
            j += 1
    return shared
