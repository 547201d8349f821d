"""Script and language of a text, told from its letters.

Script is the ISO 15924 code of the writing system most of the text is in. Language is what the pipeline acts
on: Chinese, English, or another. Letters are counted by script, and English is told from other languages in
Latin letters by its function words.
"""

import unicodedata
from functools import cache

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from detectors import utf8
from detectors.kernels import kernel
from provenance.records import Language

# Classes of code points. What is no letter is of none.
_NONE, _HAN, _HANS, _HANT, _KANA, _HANGUL, _LATIN, _CYRILLIC, _ARABIC, _THAI, _DEVANAGARI, _OTHER = range(12)

_CODES = {
    _NONE: "Zyyy", _HAN: "Hani", _HANS: "Hans", _HANT: "Hant", _KANA: "Jpan", _HANGUL: "Kore", _LATIN: "Latn",
    _CYRILLIC: "Cyrl", _ARABIC: "Arab", _THAI: "Thai", _DEVANAGARI: "Deva", _OTHER: "Zzzz",
}  # fmt: skip
"""ISO 15924; Zzzz is a script without a class of its own, Zyyy a text without letters."""

_BLOCKS = (
    (_HAN, 0x3005, 0x3006), (_HAN, 0x3400, 0x4DBF), (_HAN, 0x4E00, 0x9FFF), (_HAN, 0xF900, 0xFAFF),
    (_HAN, 0x20000, 0x323AF),
    (_KANA, 0x3041, 0x30FF), (_KANA, 0x31F0, 0x31FF), (_KANA, 0xFF66, 0xFF9F),
    (_HANGUL, 0x1100, 0x11FF), (_HANGUL, 0x3131, 0x318E), (_HANGUL, 0xA960, 0xA97C),
    (_HANGUL, 0xAC00, 0xD7FF),
    (_LATIN, 0x0041, 0x02AF), (_LATIN, 0x1E00, 0x1EFF), (_LATIN, 0xFF21, 0xFF5A),
    (_CYRILLIC, 0x0400, 0x052F), (_CYRILLIC, 0x1C80, 0x1C8F),
    (_ARABIC, 0x0600, 0x06FF), (_ARABIC, 0x0750, 0x077F), (_ARABIC, 0x08A0, 0x08FF),
    (_ARABIC, 0xFB50, 0xFEFC),
    (_THAI, 0x0E00, 0x0E7F), (_DEVANAGARI, 0x0900, 0x097F),
)  # fmt: skip
"""Unicode's blocks of a script by first and last code point; of them only letters count (categories L)."""

_WORD = 5  # letters of an average English word, which says as much as a Han character or a syllable
_KANA_SHARE = 0.05  # of Han and kana together; below it the text is Chinese that quotes a の
_CLEAR = 0.75  # share of one side among the characters that tell simplified from traditional
_AROUND_CODE = 0.05  # share of Han in the letters of a text mostly Latin, yet not English
_ENGLISH_SHARE = 0.06  # of function words in the words; English prose has three to five times as many

_FUNCTION_WORDS = (
    r"(?i)\b(?:the|and|of|to|that|which|have|has|is|are|you|your|it|be|been|by|they|their|but|can|will|would"
    r"|when|what|who|how|there|these|my|his|her|he|she|we|our)\b"
)
"""Of English. Left out is what other languages in Latin letters write alike (in, was, on, an, as, at), and
what program code is full of (for, from, not, with, this, or, if)."""


def detect(texts: pa.Array) -> tuple[pa.StringArray, pa.StringArray]:
    """Language (`records.Language`) and script (ISO 15924) of each text; other and Zyyy without a letter.

    Script is the one most is written in, a Han character, kana or hangul syllable counting as five letters:
    Hans or Hant where three in four of the characters that only one of GB 2312 and Big5 has are of one side,
    else Hani. Language is Chinese where Han prevails without kana, also around program code that has more
    Latin letters; English where at least six in a hundred Latin words are English function words.
    """
    counts = np.zeros((len(texts), len(_CODES)), np.int64)
    _count(*utf8.decode(texts), _classes(), counts)
    hans, hant, kana, latin = (counts[:, c] for c in (_HANS, _HANT, _KANA, _LATIN))
    han = counts[:, _HAN] + hans + hant
    japanese = kana > _KANA_SHARE * (kana + han)

    weights = counts.copy()
    weights[:, [_NONE, _HANS, _HANT]] = 0
    weights[:, _HAN] = np.where(japanese, 0, han + kana) * _WORD
    weights[:, _KANA] = np.where(japanese, han + kana, 0) * _WORD
    weights[:, _HANGUL] *= _WORD
    script = weights.argmax(axis=1)
    chinese = script == _HAN
    in_latin = script == _LATIN
    script[chinese & (hans > 0) & (hans >= _CLEAR * (hans + hant))] = _HANS
    script[chinese & (hant > 0) & (hant >= _CLEAR * (hans + hant))] = _HANT

    evidence = np.zeros(len(texts), np.int64)
    found = pc.count_substring_regex(texts.filter(pa.array(in_latin)), pattern=_FUNCTION_WORDS)
    evidence[in_latin] = found.to_numpy(zero_copy_only=False)
    english = in_latin & (evidence * _WORD >= _ENGLISH_SHARE * latin)
    around_code = in_latin & ~english & ~japanese & (han >= _AROUND_CODE * (han + latin))

    language = np.full(len(texts), Language.OTHER.value)
    language[english] = Language.EN.value
    language[chinese | around_code] = Language.ZH.value
    codes = np.array([_CODES[c] for c in range(len(_CODES))])
    return pa.array(language, pa.string()), pa.array(codes[script], pa.string())


@cache
def _classes() -> npt.NDArray[np.uint8]:
    """The class of every code point."""
    letter = np.zeros(0x110000, np.bool_)
    letter[:0x20000] = [unicodedata.category(chr(code)).startswith("L") for code in range(0x20000)]
    letter[0x20000:0x323B0] = True  # what follows is ideographs
    classes = np.where(letter, _OTHER, _NONE).astype(np.uint8)
    for script, first, last in _BLOCKS:
        classes[first : last + 1][letter[first : last + 1]] = script
    simplified, traditional = _repertoire("gb2312", 0xB0, 0xF7), _repertoire("big5", 0xA4, 0xF9)
    classes[sorted(simplified - traditional)] = _HANS
    classes[sorted(traditional - simplified)] = _HANT
    return classes


def _repertoire(encoding: str, first: int, last: int) -> set[int]:
    """The Han characters of a double-byte character set whose lead bytes run from first to last."""
    double = (bytes((lead, trail)) for lead in range(first, last + 1) for trail in range(0x40, 0xFF))
    characters = (pair.decode(encoding, "ignore") for pair in double)
    return {ord(c) for c in characters if len(c) == 1 and "\u4e00" <= c <= "\u9fff"}


@kernel
def _count(
    values: npt.NDArray[np.uint32],
    starts: npt.NDArray[np.int64],
    ends: npt.NDArray[np.int64],
    classes: npt.NDArray[np.uint8],
    counts: npt.NDArray[np.int64],
) -> None:
    for text in range(starts.size):
        for i in range(starts[text], ends[text]):
            counts[text, classes[values[i]]] += 1
