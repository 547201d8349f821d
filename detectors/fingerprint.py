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
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import rfc8785
from llvmlite import ir
from numba.core import cgutils, types
from numba.extending import intrinsic

from detectors import normalise
from detectors.bands import BANDS, ROWS
from detectors.kernels import kernel
from detectors.utf8 import CodePoints
from provenance.errors import ProfileMismatch, SecretError
from provenance.records import ProfileName

HASH = "multilinear-fmix64-1"
"""Names the shingle hash above in every profile."""

_SCHEME = "affine32"
_UNIT = "char"
_BLOCK = 1024  # shingles hashed at a time: their hashes stay in the nearest cache
_LANES = 16  # of a vector
_PLACES = 32  # of a signature that are lowered together: with their coefficients they fit the sixteen registers of AVX2
_EMPTY = np.uint32(0xFFFFFFFF)


@dataclass(frozen=True)
class Profile:
    """Everything that makes two fingerprints comparable, but for the secret: how the text is normalised and cut,
    hashed and permuted, and how the signature is cut into the bands of the index (`detectors.bands`)."""

    num_perm: int = 128
    seed: int = 1
    scheme: str = _SCHEME
    hash: str = HASH
    shingle_unit: str = _UNIT
    shingle_length: int = 5
    normaliser: str = normalise.VERSION
    bands: int = BANDS
    rows: int = ROWS

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


PROFILES = {
    ProfileName.CHAR_5: Profile(),
    ProfileName.CHAR_3: Profile(shingle_length=3),
    ProfileName.CHAR_5_HANS: Profile(normaliser=normalise.FOLDED),
    ProfileName.CHAR_3_HANS: Profile(shingle_length=3, normaliser=normalise.FOLDED),
}
"""The profiles a ledger may be made with."""


class Fingerprinter:
    """Signatures and shingle sets under one profile and one secret. Safe to share between threads."""

    def __init__(self, profile: Profile, shingle_key: bytes) -> None:
        """Raises `ProfileMismatch` for a profile not made here, `SecretError` for too short a key."""
        made = dataclasses.replace(profile, scheme=_SCHEME, hash=HASH, shingle_unit=_UNIT)
        known = profile.normaliser in (normalise.VERSION, normalise.FOLDED)
        if profile != made or not known or profile.num_perm < 1 or profile.shingle_length < 1:
            raise ProfileMismatch(f"fingerprint profile: expected one like {made}, found {profile}")
        needed = 8 * (profile.shingle_length + 3)
        if len(shingle_key) < needed:
            raise SecretError(
                f"shingle key: expected at least {needed} bytes for shingles of {profile.shingle_length}, "
                f"found {len(shingle_key)}; derive a longer one from the ledger's secret"
            )
        self.profile = profile
        words = np.frombuffer(shingle_key[:needed], "<u8").astype(np.uint64)
        words[-2] |= np.uint64(1)
        # Tuples, whose length the compiler knows: it unrolls the sum over a shingle's code points.
        self._coefficients, self._mixing = tuple(words[:-3]), tuple(words[-3:])
        # datasketch's own draw, `MinHash._init_permutations`; importing datasketch costs a second.
        draw = np.random.RandomState(profile.seed)
        self._a = draw.randint(0, 1 << 31, profile.num_perm, dtype=np.uint32) * np.uint32(2) + np.uint32(1)
        self._b = draw.randint(0, 1 << 32, profile.num_perm, dtype=np.uint32)

    def signatures(self, texts: pa.Array) -> tuple[npt.NDArray[np.uint32], npt.NDArray[np.int32]]:
        """Signatures `uint32[n, num_perm]`, and shingles `int32[n]` counted with repetition.

        A text of nothing visible has no shingle, and the signature of an empty set: all bits one. Raises
        `pyarrow.ArrowInvalid` when the array does not hold UTF-8.
        """
        points = normalise.code_points(texts, self.profile.normaliser)
        signatures = np.full((len(texts), self.profile.num_perm), _EMPTY, np.uint32)
        _signatures(*points, self._coefficients, self._mixing, self._a, self._b, signatures)
        return signatures, self._counts(points).astype(np.int32)

    def shingle_sets(self, texts: pa.Array) -> "ShingleSets":
        """Each text's set of shingles, for exact similarities."""
        points = normalise.code_points(texts, self.profile.normaliser)
        bounds = np.concatenate([[0], np.cumsum(self._counts(points))])
        hashes = np.empty(bounds[-1], np.uint64)
        _hashes(*points, self._coefficients, self._mixing, bounds, hashes)
        sizes = np.empty(len(texts), np.int64)
        _order(hashes, bounds, sizes)
        return ShingleSets(hashes, bounds[:-1], sizes)

    def _counts(self, points: CodePoints) -> npt.NDArray[np.int64]:
        lengths = points.ends - points.starts
        return np.where(lengths > 0, np.maximum(lengths - self.profile.shingle_length + 1, 1), 0)


@dataclass(frozen=True)
class ShingleSets:
    """Sets of shingles: sorted, distinct 64-bit keyed hashes. Set `i` is `hashes[starts[i]:starts[i] + sizes[i]]`."""

    hashes: npt.NDArray[np.uint64]
    starts: npt.NDArray[np.int64]
    sizes: npt.NDArray[np.int64]

    def of(self, i: int) -> npt.NDArray[np.uint64]:
        """Set `i`."""
        return self.hashes[self.starts[i] : self.starts[i] + self.sizes[i]]

    def shared(self, a: npt.NDArray[np.int64], b: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
        """|A ∩ B| of the sets `a[i]` and `b[i]`."""
        counts = np.empty(len(a), np.int64)
        _shared(self.hashes, self.starts, self.sizes, np.ascontiguousarray(a), np.ascontiguousarray(b), counts)
        return counts

    def jaccard(self, a: npt.NDArray[np.int64], b: npt.NDArray[np.int64]) -> npt.NDArray[np.float64]:
        """|A ∩ B| / |A ∪ B| of the sets `a[i]` and `b[i]`; 0.0 for two empty sets, which share nothing."""
        shared = self.shared(a, b)
        similarity: npt.NDArray[np.float64] = shared / np.maximum(self.sizes[a] + self.sizes[b] - shared, 1)
        return similarity


Mixing = tuple[np.uint64, np.uint64, np.uint64]


@kernel
def _hash(
    code_points: npt.NDArray[np.uint32],
    coefficients: tuple[np.uint64, ...],
    mixing: Mixing,
    hashes: npt.NDArray[np.uint64],
) -> None:
    """Keyed hashes of the shingles that begin at each of the code points but the last few."""
    mask, factor, term = mixing
    for i in range(hashes.size):
        h = np.uint64(0)
        for k in range(len(coefficients)):
            # Unsigned, or numba looks at each index for Python's meaning of a negative one.
            h += coefficients[k] * np.uint64(code_points[np.uint64(i) + np.uint64(k)])
        h ^= mask
        h ^= h >> np.uint64(33)
        h *= np.uint64(0xFF51AFD7ED558CCD)
        h ^= h >> np.uint64(33)
        h *= np.uint64(0xC4CEB9FE1A85EC53)
        h ^= h >> np.uint64(33)
        hashes[i] = h * factor + term


@kernel
def _padded(code_points: npt.NDArray[np.uint32], coefficients: tuple[np.uint64, ...]) -> npt.NDArray[np.uint32]:
    """A text shorter than a shingle as one shingle: zeros add nothing to its hash."""
    whole = np.zeros(len(coefficients), np.uint32)
    whole[: code_points.size] = code_points
    return whole


@kernel
def _hashes(
    values: npt.NDArray[np.uint32],
    starts: npt.NDArray[np.int64],
    ends: npt.NDArray[np.int64],
    coefficients: tuple[np.uint64, ...],
    mixing: Mixing,
    bounds: npt.NDArray[np.int64],
    hashes: npt.NDArray[np.uint64],
) -> None:
    for text in range(starts.size):
        code_points = values[starts[text] : ends[text]]
        if 0 < code_points.size < len(coefficients):
            code_points = _padded(code_points, coefficients)
        _hash(code_points, coefficients, mixing, hashes[bounds[text] : bounds[text + 1]])


@kernel
def _signatures(
    values: npt.NDArray[np.uint32],
    starts: npt.NDArray[np.int64],
    ends: npt.NDArray[np.int64],
    coefficients: tuple[np.uint64, ...],
    mixing: Mixing,
    a: npt.NDArray[np.uint32],
    b: npt.NDArray[np.uint32],
    signatures: npt.NDArray[np.uint32],
) -> None:
    hashes = np.empty(_BLOCK, np.uint64)
    mixed = np.empty(_BLOCK, np.uint32)
    for text in range(starts.size):
        code_points = values[starts[text] : ends[text]]
        if 0 < code_points.size < len(coefficients):
            code_points = _padded(code_points, coefficients)
        shingles = code_points.size - len(coefficients) + 1
        for start in range(0, shingles, _BLOCK):
            count = min(_BLOCK, shingles - start)
            _hash(code_points[start:], coefficients, mixing, hashes[:count])
            for i in range(count):
                h = np.uint32(hashes[i] >> np.uint64(32))
                h = np.uint32((h ^ h >> np.uint32(16)) * np.uint32(0x85EBCA6B))
                h = np.uint32((h ^ h >> np.uint32(13)) * np.uint32(0xC2B2AE35))
                mixed[i] = h ^ h >> np.uint32(16)
            _permute(mixed[:count], a, b, signatures[text])


@kernel
def _permute(
    mixed: npt.NDArray[np.uint32],
    a: npt.NDArray[np.uint32],
    b: npt.NDArray[np.uint32],
    signature: npt.NDArray[np.uint32],
) -> None:
    """Lower each place of a signature to the least permuted hash."""
    whole = signature.size - signature.size % _PLACES
    for first in range(0, whole, _PLACES):
        _lower(mixed, a[first:], b[first:], signature[first:])  # type: ignore[call-arg]
    for i in range(mixed.size):
        for p in range(whole, signature.size):
            signature[p] = min(signature[p], np.uint32(a[p] * mixed[i] + b[p]))


@intrinsic
def _lower(_: Any, mixed: Any, a: Any, b: Any, signature: Any) -> Any:
    """Lower the first `_PLACES` places of a signature, as LLVM's own vectoriser does not: coefficients and minima
    stay in registers while all hashes go by. Vectors that a processor does not have, LLVM puts together of others."""

    def generate(context: Any, builder: ir.IRBuilder, found: Any, arguments: list[ir.Value]) -> ir.Value:
        arrays = [
            context.make_array(kind)(context, builder, value) for kind, value in zip(found.args, arguments, strict=True)
        ]
        hashes, a, b, least = (array.data for array in arrays)
        vector = ir.VectorType(ir.IntType(32), _LANES)

        def part(pointer: ir.Value, number: int) -> ir.Value:
            place = builder.gep(pointer, [ir.Constant(ir.IntType(64), number * _LANES)])
            return builder.bitcast(place, vector.as_pointer())

        numbers = range(_PLACES // _LANES)
        coefficients = [(_unaligned(builder.load(part(a, k))), _unaligned(builder.load(part(b, k)))) for k in numbers]
        before = [_unaligned(builder.load(part(least, k))) for k in numbers]
        minima = [cgutils.alloca_once_value(builder, value) for value in before]  # type: ignore[no-untyped-call]
        with cgutils.for_range(builder, builder.extract_value(arrays[0].shape, 0)) as loop:
            hashed = builder.load(builder.gep(hashes, [loop.index]))
            first = builder.insert_element(ir.Constant(vector, ir.Undefined), hashed, ir.Constant(ir.IntType(32), 0))
            everywhere = ir.Constant(ir.VectorType(ir.IntType(32), _LANES), [0] * _LANES)
            hashed = builder.shuffle_vector(first, first, everywhere)
            for (factor, term), minimum in zip(coefficients, minima, strict=True):
                permuted, lowest = builder.add(builder.mul(factor, hashed), term), builder.load(minimum)
                is_less = builder.icmp_unsigned("<", permuted, lowest)
                builder.store(builder.select(is_less, permuted, lowest), minimum)
        for k, minimum in zip(numbers, minima, strict=True):
            _unaligned(builder.store(builder.load(minimum), part(least, k)))
        return context.get_dummy_value()

    return types.void(mixed, a, b, signature), generate


def _unaligned(access: Any) -> Any:
    """A load or store of a vector at any address of its elements."""
    access.align = 4
    return access


@kernel
def _order(hashes: npt.NDArray[np.uint64], bounds: npt.NDArray[np.int64], sizes: npt.NDArray[np.int64]) -> None:
    """Order each stretch and move its distinct values to its front.

    Hashes are spread evenly: once they are counted into as many slots as there are hashes, by their first bits,
    hardly one has a smaller one behind it.
    """
    for text in range(sizes.size):
        found = hashes[bounds[text] : bounds[text + 1]]
        bits = np.uint64(1)
        while found.size >> np.int64(bits):
            bits += np.uint64(1)
        shift = np.uint64(64) - bits
        places = np.zeros((1 << np.int64(bits)) + 1, np.int64)
        for i in range(found.size):
            places[(found[i] >> shift) + np.uint64(1)] += 1
        for slot in range(1, places.size):
            places[slot] += places[slot - 1]
        spread = np.empty_like(found)
        for i in range(found.size):
            slot = found[i] >> shift
            spread[places[slot]] = found[i]
            places[slot] += 1
        n = 0
        for i in range(spread.size):
            h = spread[i]
            j = n
            while j and found[j - 1] > h:
                j -= 1
            if j and found[j - 1] == h:
                continue
            for k in range(n, j, -1):
                found[k] = found[k - 1]
            found[j] = h
            n += 1
        sizes[text] = n


@kernel
def _shared(
    hashes: npt.NDArray[np.uint64],
    starts: npt.NDArray[np.int64],
    sizes: npt.NDArray[np.int64],
    a: npt.NDArray[np.int64],
    b: npt.NDArray[np.int64],
    counts: npt.NDArray[np.int64],
) -> None:
    for pair in range(counts.size):
        i, i_end = starts[a[pair]], starts[a[pair]] + sizes[a[pair]]
        j, j_end = starts[b[pair]], starts[b[pair]] + sizes[b[pair]]
        count = 0
        while i < i_end and j < j_end:
            x, y = hashes[i], hashes[j]
            count += x == y
            i += x <= y
            j += y <= x
        counts[pair] = count
