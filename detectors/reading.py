"""Texts as recognisers read them: one form for what people write in many, and the way back to the text.

- A compatible form of one character is that character (NFKC): full-width letters and punctuation are ASCII. Every
  decimal digit is ASCII too, every dash `-`, every space ` `, every middle dot `·`; a traditional character is the
  simplified one that OpenCC has for it alone.
- What a reader does not see is gone: zero-width and control characters, tags of HTML, the marks and escapes of
  Markdown. Entities of HTML are the characters they stand for, and a tag that starts a new line is a line's end. What
  a tag leads to, shows or holds (`href`, `alt`, `value` …) is a line of its own, behind what a field is called.
- Characters that stand one by one (`葛 子 瑜`, `信·基·督`, `E H 5 0 3 8 1 7 2`) stand together; a `_` or `*` that parts
  a number's groups is a dash. A character's escape in JSON (`\\u7a46`) is the character.
- Chinese numerals and digits in circles, written digit by digit, are digits. A line that ends between two digits goes
  on: `BREAK`; one that ends within a number of the length of a telephone's, a person's or a card's does not end, nor
  one within a mail's or a network card's address, a plate or a date, and a `<br>` ends none within an address.

Each character of a reading comes from one stretch of the text, so every span of it is a span of the text. Below it
stand the cells of a table of people, each behind its column's label (`detectors.columns`).
"""

import html.entities
import unicodedata
from functools import cache, lru_cache
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from detectors import columns, utf8
from detectors.kernels import kernel
from detectors.normalise import FOLDED, INVISIBLE, simplified
from provenance.kept import kept_object, source

VERSION = f"reading-7/unicode-{unicodedata.unidata_version}"

BREAK = "\x1f"
"""A line's end between two digits: the number may go on."""

SHORTEST_NUMERALS = 7
"""Chinese numerals are read as digits where so many stand together: a number, not a year."""


class Readings(NamedTuple):
    """What is read of an array of texts, one after the other: reading `i` is `text[bounds[i]:bounds[i + 1] - 1]`,
    and a line's end follows it."""

    text: str
    code_points: npt.NDArray[np.uint32]
    """The characters of `text`."""
    firsts: npt.NDArray[np.int32]
    """Where in its text each of them begins, in code points …"""
    lasts: npt.NDArray[np.int32]
    """… and where it ends."""
    bounds: npt.NDArray[np.int64]


class Reading(NamedTuple):
    """What is read of one text."""

    text: str
    firsts: npt.NDArray[np.int32]
    lasts: npt.NDArray[np.int32]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of the reading, of at least one character, stands in the text."""
        return int(self.firsts[start]), int(self.lasts[end - 1])


def read(texts: pa.Array, ocr: bool = False) -> Readings:
    """The readings of a `string` or `large_string` array. Raises `pyarrow.ArrowInvalid` where it is no UTF-8.

    Of texts that an optical reader made (`ocr`), letters among digits are the digits it took them for.
    """
    values, starts, ends = utf8.decode(texts)
    read = np.empty(len(values) + len(starts), np.uint32)
    firsts, lasts = np.empty(len(read), np.int32), np.empty(len(read), np.int32)
    bounds = np.zeros(len(starts) + 1, np.int64)
    _read(values, starts, ends, *_tables()[1:], ocr, read, firsts, lasts, bounds)
    size = bounds[-1]
    read, firsts, lasts = read[:size], firsts[:size], lasts[:size]
    written = columns.Written.of(values, starts)
    row_ends, telling = columns.rows(written, read, firsts, bounds)
    _numbers(read, firsts, lasts, bounds, row_ends, _tables().numerals)
    size = bounds[-1]
    read, firsts, lasts, bounds = columns.with_told(written, read[:size], firsts[:size], lasts[:size], bounds, telling)
    return Readings(str(read.data, "utf-32-le", "surrogatepass"), read, firsts, lasts, bounds)


@lru_cache(maxsize=4)
def read_one(text: str, ocr: bool = False) -> Reading:
    """The reading of one text, which every recogniser of an engine asks for."""
    readings = read(pa.array([text], pa.large_string()), ocr)
    return Reading(readings.text[:-1], readings.firsts[:-1], readings.lasts[:-1])


# ---------------------------------------------------------------------------- tables

_UNICODE = 0x110000
_COMPATIBLE = 0x30000  # the planes that hold anything with another form
_LAST_SPACE = 0x3000
_ASK = np.uint32(1 << 31)
_LT, _GT, _AMP, _SLASH, _HASH, _SEMI = map(np.uint32, map(ord, "<>&/#;"))
_IS, _QUOTE, _APOSTROPHE = map(np.uint32, map(ord, "=\"'"))
_STAR, _TICK, _TILDE, _UNDER, _ESCAPE = map(np.uint32, map(ord, "*`~_\\"))
_LINE, _SPACE, _DASH, _BREAK = map(np.uint32, map(ord, f"\n -{BREAK}"))
_DOT, _POINT, _AT, _U, _COLON, _X, _SMALL_X, _COMMA, _QUOTED, _P = map(np.uint32, map(ord, "·.@u:Xx,>p"))
_HAN_FIRST, _HAN_LAST = 0x4E00, 0x9FFF
_SEXES = tuple(map(ord, "男女"))
_PARTS = tuple(np.uint32(ord(part)) for part in "省市区县旗镇乡街道路巷弄院村")
"""What parts of an address end with."""
_NUMBER, _YEAR, _MONTH, _DAY, _LISTED = map(np.uint32, map(ord, "号年月日、"))
_FIGURES = np.array(list(map(ord, "〇零一二三四五六七八九十廿")), np.uint32)
_PROVINCES = np.array(sorted(map(ord, "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼")), np.uint32)
"""What a licence plate begins with."""
_BROKEN = 3
_PAIRS = 6
"""How many bytes a network card's address has."""
_LONGEST_DOMAIN = 40
_LONGEST_EMPHASIS = 48
_LONGEST_GAP = 3
"""Characters that may stand between two which stand one by one: `晏 . 清 . 河`."""
_DASHES = "‐‑‒–—―⁃−﹘﹣－ー─"
_DOTS = "·•・‧∙⋅･﹒"
_NUMERALS = {
    "〇": 0, "零": 0, "一": 1, "壹": 1, "幺": 1, "二": 2, "贰": 2, "两": 2, "三": 3, "叁": 3, "四": 4, "肆": 4, "五": 5,
    "伍": 5, "六": 6, "陆": 6, "七": 7, "柒": 7, "八": 8, "捌": 8, "九": 9, "玖": 9, "洞": 0, "拐": 7, "勾": 9,
}  # fmt: skip
_RAISED = ("<super>", "<sub>")
"""How digits of notes and formulas are made."""
_MISREAD = {
    "O": 0, "o": 0, "Q": 0, "D": 0, "l": 1, "I": 1, "i": 1, "|": 1, "!": 1, "Z": 2, "z": 2, "S": 5, "s": 5, "B": 8,
    "g": 9, "q": 9,
}  # fmt: skip
_INLINE = (
    "a abbr b bdi bdo big cite code del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike "
    "strong sub sup tt u var wbr"
)
_BLOCK = (
    "address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer "
    "form h1 h2 h3 h4 h5 h6 head header hr html img input li link main meta nav ol option p pre section select "
    "summary table tbody td tfoot th thead title tr ul"
)
_ATTRIBUTES = "action alt cite content data href placeholder src title value"
_LONGEST_TAG, _LONGEST_ENTITY, _LONGEST_NAME = 400, 10, 12
_ENTITIES = ("nbsp", "ensp", "emsp", "thinsp", "amp", "lt", "gt", "quot", "apos", "middot", "mdash", "ndash", "colon",
             "commat", "period", "lpar", "rpar", "hyphen", "zwj", "zwnj", "shy")  # fmt: skip


class _Tables(NamedTuple):
    numerals: npt.NDArray[np.uint8]
    """One more than the digit each Chinese numeral, digit in a circle or decimal digit is; 0 for all else."""
    characters: npt.NDArray[np.uint32]
    """What is read of each code point; 0 for nothing, and `_ASK` on top where that depends on what follows."""
    misread: npt.NDArray[np.uint8]
    """The same for what an optical reader takes for a digit."""
    inline: npt.NDArray[np.uint64]
    block: npt.NDArray[np.uint64]
    attributes: npt.NDArray[np.uint64]
    entities: npt.NDArray[np.uint64]
    stands_for: npt.NDArray[np.uint32]


_MADE_OF = (source(__name__, "detectors.normalise"), VERSION, FOLDED)


@cache
def _tables() -> _Tables:
    return _Tables(*kept_object("reading", _MADE_OF, _made))


def _made() -> _Tables:
    characters = np.arange(_UNICODE, dtype=np.uint32)
    codes = [code for code in range(0x80, _COMPATIBLE) if not 0xD800 <= code < 0xE000]
    compatible = unicodedata.normalize("NFKC", "\0".join(map(chr, codes))).split("\0")
    for code, alike in zip(codes, compatible, strict=True):
        if (
            len(alike) == 1 and ord(alike) != code and unicodedata.category(chr(code)) != "No"
        ):  # ① alone numbers an item
            characters[code] = ord(alike)
    for code in codes:
        if (digit := unicodedata.decimal(chr(code), -1)) >= 0:
            characters[code] = ord("0") + digit
    for first, last in INVISIBLE:
        characters[first : last + 1] = 0
    characters[[code for code in range(_LAST_SPACE + 1) if chr(code).isspace()]] = ord(" ")
    characters[[0x0A, 0x0B, 0x0C, 0x85, 0x2028, 0x2029]] = ord("\n")
    characters[[0x0D, 0x20E3]] = 0  # of a line's end, and of a key
    characters[[ord(dash) for dash in _DASHES]] = ord("-")
    characters[[ord(dot) for dot in _DOTS]] = ord("·")
    scripts = np.arange(_UNICODE, dtype=np.uint32)
    scripts[list(simplified())] = list(simplified().values())
    characters = scripts[characters]  # of a compatible form too
    numerals = np.zeros(_UNICODE, np.uint8)
    numerals[ord("0") : ord("9") + 1] = np.arange(1, 11)
    for numeral, digit in _NUMERALS.items():
        numerals[ord(numeral)] = digit + 1
    for code in codes:
        if unicodedata.category(chr(code)) == "No" and not unicodedata.decomposition(chr(code)).startswith(_RAISED):
            numerals[code] = unicodedata.digit(chr(code), -1) + 1
    misread = np.zeros(_UNICODE, np.uint8)
    misread[ord("0") : ord("9") + 1] = numerals[ord("0") : ord("9") + 1]
    for letter, digit in _MISREAD.items():
        misread[ord(letter)] = digit + 1
    characters[[_LT, _AMP, _STAR, _TICK, _TILDE, _UNDER, _ESCAPE]] |= _ASK
    entities = {_packed(name): ord(html.entities.html5[f"{name};"]) for name in _ENTITIES}
    return _Tables(
        numerals,
        characters,
        misread,
        np.array(sorted(map(_packed, _INLINE.split())), np.uint64),
        np.array(sorted(map(_packed, _BLOCK.split())), np.uint64),
        np.array(sorted(map(_packed, _ATTRIBUTES.split())), np.uint64),
        np.array(sorted(entities), np.uint64),
        np.array([entities[name] for name in sorted(entities)], np.uint32),
    )


def _packed(name: str) -> int:
    """A name as one number, as the kernel packs it: five bits a letter, the digits after them."""
    packed = 0
    for character in name:
        packed = packed << 5 | (ord(character) - 96 if character > "9" else 27 + (ord(character) - 48) % 5)
    return packed


_BR, _INPUT, _ID, _NAME, _TYPE = (np.uint64(_packed(name)) for name in "br input id name type".split())
_DOMAINS = np.array(sorted(map(_packed, "cn com de edu fr hk jp me mo net org tw uk us".split())), np.uint64)
"""How the domain of a mailbox ends that a line's end parts: in code `@` begins much else."""
_MONTHS = np.array(
    sorted(_packed(name) for name in "jan feb mar apr may jun jul aug sep oct nov dec".split()), np.uint64
)
"""The first three letters of a month's name."""

# ---------------------------------------------------------------------------- kernels


@kernel
def _is_wordy(c: np.uint32) -> bool:
    return bool(48 <= c <= 57 or 65 <= c <= 90 or 97 <= c <= 122 or c > 0x7F)


@kernel
def _is_ascii_word(c: np.uint32) -> bool:
    return bool(c < 128 and _is_wordy(c))


@kernel
def _tag(
    values: npt.NDArray[np.uint32],
    at: int,
    end: int,
    inline: npt.NDArray[np.uint64],
    block: npt.NDArray[np.uint64],
) -> tuple[int, int]:
    """Where the tag that begins at `at` ends, and 1 where it stands in a line, 2 where it starts one, `_BROKEN` where
    it breaks one, 0 for none."""
    i = at + 1
    if i < end and values[i] == _SLASH:
        i += 1
    packed, letters = np.uint64(0), 0
    while i < end and letters < _LONGEST_NAME:
        c = values[i]
        if 65 <= c <= 90:
            c += np.uint32(32)
        if 97 <= c <= 122:
            packed = packed << np.uint64(5) | np.uint64(c - 96)
        elif letters and 48 <= c <= 57:
            packed = packed << np.uint64(5) | np.uint64(27 + (c - 48) % 5)
        else:
            break
        letters += 1
        i += 1
    if not letters or i >= end:
        return at, 0
    c = values[i]
    if c != _GT and c != _SLASH and c != _SPACE and c != 9 and c != _LINE:
        return at, 0
    kind = 0
    k = np.searchsorted(inline, packed)
    if k < inline.size and inline[k] == packed:
        kind = 1
    k = np.searchsorted(block, packed)
    if k < block.size and block[k] == packed:
        kind = _BROKEN if packed == _BR else 2
    if kind == 0:
        return at, 0
    stop = min(end, at + _LONGEST_TAG)
    while i < stop:
        if values[i] == _GT:
            return i + 1, kind
        if values[i] == _LT:
            return at, 0
        i += 1
    return at, 0


@kernel
def _attributes(
    values: npt.NDArray[np.uint32],
    start: int,
    at: int,
    end: int,
    characters: npt.NDArray[np.uint32],
    attributes: npt.NDArray[np.uint64],
    entities: npt.NDArray[np.uint64],
    stands_for: npt.NDArray[np.uint32],
    read: npt.NDArray[np.uint32],
    firsts: npt.NDArray[np.int32],
    lasts: npt.NDArray[np.int32],
    n: int,
) -> int:
    """Reads the values of a tag's attributes, where they say something, between the ends of lines; behind what a field
    of a form is called, what it holds: `<input name="qq" value="…">`."""
    i, is_field, is_called = at, False, False
    while i < end:
        packed, letters = np.uint64(0), 0
        while i < end and 97 <= values[i] | 32 <= 122:
            packed = packed << np.uint64(5) | np.uint64((values[i] | 32) - 96)
            letters += 1
            i += 1
        if (
            letters == 0
            or i + 1 >= end
            or values[i] != _IS
            or (values[i + 1] != _QUOTE and values[i + 1] != _APOSTROPHE)
        ):
            is_field |= packed == _INPUT
            i += 1
            continue
        opens = i + 1
        quote = values[opens]
        i = opens + 1
        while i < end and values[i] != quote:
            i += 1
        k = np.searchsorted(attributes, packed)
        is_label = is_field and (packed in (_ID, _NAME) or (packed == _TYPE and values[opens + 1] == _P))  # password
        if is_label or (letters <= _LONGEST_NAME and k < attributes.size and attributes[k] == packed):
            j = opens
            while j < min(i + 1, end):
                after, number = j + 1, 0
                if values[j] == _AMP:
                    after, number = _entity(values, j, i, entities, stands_for)
                    after = max(after, j + 1)
                c = characters[number or values[j]] & ~_ASK
                if j == opens:
                    c = np.uint32(0) if is_called else _LINE
                elif j == i:
                    c = _COLON if is_label else _LINE
                if c:
                    read[n] = c
                    firsts[n] = j - start
                    lasts[n] = after - start
                    n += 1
                j = after
            is_called = is_label
        i += 1
    return n


@kernel
def _entity(
    values: npt.NDArray[np.uint32],
    at: int,
    end: int,
    entities: npt.NDArray[np.uint64],
    stands_for: npt.NDArray[np.uint32],
) -> tuple[int, int]:
    """Where the entity that begins at `at` ends, and what it stands for; 0 for none."""
    stop = min(end, at + _LONGEST_ENTITY)
    i = at + 1
    if i < stop and values[i] == _HASH:
        i += 1
        base = 10
        if i < stop and (values[i] == 120 or values[i] == 88):
            base = 16
            i += 1
        number, digits = 0, 0
        while i < stop and values[i] != _SEMI:
            c = int(values[i])
            if 48 <= c <= 57:
                digit = c - 48
            elif base == 16 and 97 <= c | 32 <= 102:
                digit = (c | 32) - 87
            else:
                return at, 0
            number = number * base + digit
            digits += 1
            i += 1
        if i < stop and digits and 0 < number < _UNICODE and not 0xD800 <= number < 0xE000:
            return i + 1, number
        return at, 0
    packed, letters = np.uint64(0), 0
    while i < stop and 97 <= values[i] <= 122:
        packed = packed << np.uint64(5) | np.uint64(values[i] - 96)
        letters += 1
        i += 1
    if i < stop and letters and values[i] == _SEMI:
        k = np.searchsorted(entities, packed)
        if k < entities.size and entities[k] == packed:
            return i + 1, int(stands_for[k])
    return at, 0


@kernel
def _escaped(values: npt.NDArray[np.uint32], at: int, end: int) -> tuple[int, int]:
    """Where the escape of JSON that begins at `at` ends, and the character it stands for; 0 for none. Of a pair of
    surrogates both halves are read."""
    first, after = _unit(values, at, end), at + 6
    if 0xDC00 <= first < 0xE000 or first == 0:
        return at, 0
    if first < 0xD800 or first >= 0xE000:
        return after, first
    second = _unit(values, after, end)
    if 0xDC00 <= second < 0xE000:
        return after + 6, 0x10000 + (first - 0xD800) * 0x400 + second - 0xDC00
    return at, 0


@kernel
def _unit(values: npt.NDArray[np.uint32], at: int, end: int) -> int:
    """The 16 bits that are escaped at `at`: `\\u` and four digits; 0 where nothing is."""
    if end - at < 6 or values[at] != _ESCAPE or values[at + 1] != _U:
        return 0
    number = 0
    for i in range(at + 2, at + 6):
        c = int(values[i])
        if 48 <= c <= 57:
            number = number * 16 + c - 48
        elif 97 <= c | 32 <= 102:
            number = number * 16 + (c | 32) - 87
        else:
            return 0
    return number


@kernel
def _mark(values: npt.NDArray[np.uint32], at: int, start: int, end: int) -> int:
    """Where a mark of Markdown that begins at `at` ends; `at` where there is none."""
    c = values[at]
    if c == _ESCAPE:
        following = values[at + 1] if at + 1 < end else np.uint32(0)
        return at + 1 if 33 <= following < 127 and not _is_wordy(following) and following != _ESCAPE else at
    i = at
    while i < end and values[i] == c:
        i += 1
    length = i - at
    before = values[at - 1] if at > start else np.uint32(_LINE)
    after = values[i] if i < end else np.uint32(_LINE)
    if length > 3:  # of what is masked, or a rule
        return at
    if c == _STAR:
        alone = length == 1 and (not _is_wordy(before) or 48 <= before <= 57) and (not _is_wordy(after) or after < 58)
        return at if alone else i  # a product, an item of a list
    if c == _UNDER and length == 1:
        is_alone = before == after == _SPACE
        is_mark = not (is_alone or _is_ascii_word(before) or _is_ascii_word(after))
        return i if is_mark or _emphasises(values, at, start, end) else at
    if c == _UNDER:
        opens, closes = not _is_wordy(before), not _is_wordy(after)
        is_number = (opens and 48 <= after <= 57) or (closes and 48 <= before <= 57)
        return at if before < 128 and after < 128 and not is_number else i
    if c == _TILDE:
        return i if length == 2 else at
    return i


@kernel
def _emphasises(values: npt.NDArray[np.uint32], at: int, start: int, end: int) -> bool:
    """Whether a `_` is one of two around words that begin with a capital: `_Luo Shihan_`, but not `_Bool` or `a_B`."""
    step = 1 if at + 1 < end and 65 <= values[at + 1] <= 90 else -1
    i, is_parted = at + step, False
    while start <= i < end and abs(i - at) < _LONGEST_EMPHASIS and values[i] != _LINE and values[i] != _UNDER:
        is_parted |= values[i] == _SPACE
        i += step
    if not is_parted or not start <= i < end or values[i] != _UNDER:
        return False
    first, last = min(i, at), max(i, at)
    is_apart = first == start or not (_is_ascii_word(values[first - 1]) or values[first - 1] == _UNDER)
    is_apart &= last + 1 == end or not (_is_ascii_word(values[last + 1]) or values[last + 1] == _UNDER)
    return bool(is_apart and 65 <= values[first + 1] <= 90 and 97 <= values[last - 1] <= 122)


@kernel
def _parts_groups(values: npt.NDArray[np.uint32], at: int, start: int, end: int) -> bool:
    """Whether at least three digits stand on both sides: `6228*4841`."""
    if at - start < 3 or end - at < 4:
        return False
    digits = 0
    for i in range(at - 3, at + 4):
        digits += 48 <= values[i] <= 57
    return digits == 6


@kernel
def _is_addressed(
    values: npt.NDArray[np.uint32], read: npt.NDArray[np.uint32], begin: int, n: int, after: int, end: int
) -> bool:
    """Whether an address goes on behind the break: `市<br>路`, `路<br>5`."""
    if n == begin or after >= end:
        return False
    is_part = False
    for part in _PARTS:
        is_part |= read[n - 1] == part
    is_digit = 48 <= values[after] <= 57
    return bool((is_part and (is_digit or 0x4E00 <= values[after] < 0xA000)) or (is_digit and read[n - 1] == _NUMBER))


@kernel
def _read(
    values: npt.NDArray[np.uint32],
    starts: npt.NDArray[np.int64],
    ends: npt.NDArray[np.int64],
    characters: npt.NDArray[np.uint32],
    misread: npt.NDArray[np.uint8],
    inline: npt.NDArray[np.uint64],
    block: npt.NDArray[np.uint64],
    attributes: npt.NDArray[np.uint64],
    entities: npt.NDArray[np.uint64],
    stands_for: npt.NDArray[np.uint32],
    ocr: bool,
    read: npt.NDArray[np.uint32],
    firsts: npt.NDArray[np.int32],
    lasts: npt.NDArray[np.int32],
    bounds: npt.NDArray[np.int64],
) -> None:
    n = 0
    for text in range(starts.size):
        start, end = starts[text], ends[text]
        begin = n
        i = start
        while i < end:
            # Unsigned, or numba looks at each index for Python's meaning of a negative one.
            c = characters[values[np.uint64(i)]]
            after = i + 1
            if c >= _ASK:
                c ^= _ASK
                if c == _LT:
                    after, kind = _tag(values, i, end, inline, block)
                    if kind:
                        n = _attributes(
                            values,
                            start,
                            i,
                            after,
                            characters,
                            attributes,
                            entities,
                            stands_for,
                            read,
                            firsts,
                            lasts,
                            n,
                        )
                    if kind == 1 or (kind == _BROKEN and _is_addressed(values, read, begin, n, after, end)):
                        i = after
                        continue
                    if kind >= 2:
                        c = np.uint32(_LINE)
                    else:
                        after = i + 1
                elif c == _AMP:
                    after, number = _entity(values, i, end, entities, stands_for)
                    if number:
                        c = characters[number] & ~_ASK
                    else:
                        after = i + 1
                elif _unit(values, i, end):
                    after, number = _escaped(values, i, end)
                    if number:
                        c = characters[number] & ~_ASK
                    else:
                        after = i + 1
                else:
                    stop = _mark(values, i, start, end)
                    if stop > i:
                        i = stop
                        continue
                    if c in (_UNDER, _STAR) and _parts_groups(values, i, start, end):
                        c = _DASH
                    while after < end and values[after] == c:  # what is no mark is read as it stands, the whole run
                        read[n] = c
                        firsts[n] = after - 1 - start
                        lasts[n] = after - start
                        n += 1
                        after += 1
                    i = after - 1
            if c:
                place = np.uint64(n)
                read[place] = c
                firsts[place] = i - start
                lasts[place] = after - start
                n += 1
            i = after
        if ocr:
            _correct(read, begin, n, misread)
        read[n] = _LINE
        firsts[n] = lasts[n] = end - start
        n += 1
        bounds[text + 1] = n


@kernel
def _begins_anew(read: npt.NDArray[np.uint32], on: int, end: int) -> bool:
    """Whether a date, a time or a list's number begins there: `2024年`, `2024-02-11`, `07:38`, `2. `, `3、`."""
    last = on
    while last < end and 48 <= read[last] <= 57:
        last += 1
    after = read[last] if last < end else _LINE
    more = last + 1 < end and 48 <= read[last + 1] <= 57
    if last - on == 4:
        is_year = (read[on] == 49 and read[on + 1] == 57) or (read[on] == 50 and read[on + 1] == 48)
        return is_year and (after == _YEAR or (more and after in (_DASH, _POINT, _SLASH)))
    return last - on <= 2 and ((after == _COLON and more) or after == _LISTED or (after == _POINT and not more))


@kernel
def _goes_on(read: npt.NDArray[np.uint32], begin: int, back: int, on: int, end: int) -> int:
    """1 where a line that ends at `back` ends within a value of letters or signs, which goes on at `on`; 2 where a
    space parts it there; 0 elsewhere."""
    before, after = read[back - 1], read[on]
    if before in (_YEAR, _MONTH) or after in (_YEAR, _MONTH, _DAY, _NUMBER):
        return int(_is_one_date(read, begin, back, on, end))
    if after > 127:
        return 0
    if before in (_AT, _POINT) or after in (_AT, _POINT):
        return int(_is_one_mailbox(read, begin, back, on, end) or _is_one_plate(read, begin, back, on, end))
    if before in (_COLON, _DASH) or after in (_COLON, _DASH):
        return int(_are_pairs(read, begin, back, on, end) or _is_one_plate(read, begin, back, on, end))
    if before > 127 or 65 <= before <= 90:
        return int(_is_one_plate(read, begin, back, on, end))
    if _is_wordy(after) and (_is_wordy(before) or before in (_COMMA, _SLASH)):
        if before == _SLASH:
            return int(_is_one_slashed_date(read, begin, back, on, end))
        is_plate = 48 <= before <= 57 and _is_one_plate(read, begin, back, on, end)
        return 1 if is_plate else 2 * _is_one_english_date(read, begin, back, on, end)
    return 0


@kernel
def _is_figure(c: np.uint32) -> bool:
    """Whether it is a digit, or what years, months and days are written with."""
    if c < 128:
        return bool(48 <= c <= 57)
    for figure in _FIGURES:  # noqa: SIM110
        if c == figure:
            return True
    return False


@kernel
def _digits_before(read: npt.NDArray[np.uint32], begin: int, back: int) -> int:
    """How many digits end there."""
    first = back
    while first > begin and _is_figure(read[first - 1]):
        first -= 1
    return back - first


@kernel
def _digits_from(read: npt.NDArray[np.uint32], on: int, end: int) -> int:
    """How many digits begin there."""
    last = on
    while last < end and _is_figure(read[last]):
        last += 1
    return last - on


@kernel
def _is_one_date(read: npt.NDArray[np.uint32], begin: int, back: int, on: int, end: int) -> bool:
    """Whether `1968年7月21日` is parted there."""
    before, after = read[back - 1], read[on]
    is_behind_a_sign = before in (_YEAR, _MONTH)
    sign = before if is_behind_a_sign else after
    count = _digits_before(read, begin, back - is_behind_a_sign)
    first = back - is_behind_a_sign - count
    ahead = on + (not is_behind_a_sign)
    more = _digits_from(read, ahead, end)
    following = read[ahead + more] if ahead + more < end else _LINE
    leads = read[first - 1] if first > begin else _LINE
    if sign == _YEAR:
        return bool(count == 4 and 0 < more < 4 and following == _MONTH)
    if not 0 < count < 4:
        return False
    if sign == _MONTH:
        return bool(leads == _YEAR and 0 < more < 4 and following in (_DAY, _NUMBER))
    return bool(leads == _MONTH)


@kernel
def _is_one_slashed_date(read: npt.NDArray[np.uint32], begin: int, back: int, on: int, end: int) -> bool:
    """Whether `21/7/1968` or `1968/7/21` is parted behind a slash."""
    behind, ahead = _digits_before(read, begin, back - 1), _digits_from(read, on, end)
    first, last = back - 1 - behind, on + ahead
    is_last = first > begin and read[first - 1] == _SLASH
    is_second = last < end and read[last] == _SLASH
    if is_last == is_second:
        return False
    before = _digits_before(read, begin, first - 1) if is_last else behind
    after = ahead if is_last else _digits_from(read, last + 1, end)
    between = behind if is_last else ahead
    return bool(0 < between < 3 and ((before == 4 and 0 < after < 3) or (0 < before < 3 and after == 4)))


@kernel
def _ends_a_domain(read: npt.NDArray[np.uint32], begin: int, end: int) -> bool:
    """Whether the letters before `end`, not beyond `begin`, are what the domain of a mailbox ends with."""
    packed, first = np.uint64(0), end
    while first > begin and 97 <= read[first - 1] <= 122 and end - first <= _LONGEST_NAME:
        first -= 1
    for i in range(first, end):
        packed = packed << np.uint64(5) | np.uint64(read[i] - 96)
    k = np.searchsorted(_DOMAINS, packed)
    is_apart = first == begin or not _is_ascii_word(read[first - 1])
    return bool(is_apart and k < _DOMAINS.size and _DOMAINS[k] == packed)


@kernel
def _is_one_mailbox(read: npt.NDArray[np.uint32], begin: int, back: int, on: int, end: int) -> bool:
    """Whether the address of a mailbox is parted there, before or behind its `@` or at a point behind it; a point
    behind a whole one ends a sentence."""
    first, last, ats = back, on, 0
    while first > max(begin, back - _LONGEST_DOMAIN) and (
        _is_ascii_word(read[first - 1]) or read[first - 1] in (_POINT, _DASH, _UNDER, _AT)
    ):
        first -= 1
        ats += read[first] == _AT
    is_behind_it = ats > 0 and not (read[back - 1] == _POINT and _ends_a_domain(read, first, back - 1))
    is_at_it = read[back - 1] == _AT or read[on] == _AT
    label = on
    while last < min(end, on + _LONGEST_DOMAIN) and (_is_ascii_word(read[last]) or read[last] in (_POINT, _DASH, _AT)):
        c = read[last]
        ats += c == _AT
        if c == _POINT and last + 1 < end and not _is_ascii_word(read[last + 1]):
            break
        if c == _POINT:
            label = last + 1
        last += 1
    is_domain = (label > on or read[back - 1] == _POINT) and _ends_a_domain(read, label, last)
    is_behind_a_name = first < back and read[first] != _AT and (read[on] != _AT or back - first > 2)
    return bool(ats == 1 and (is_at_it or is_behind_it) and is_domain and is_behind_a_name)


@kernel
def _is_hex(c: np.uint32) -> bool:
    return bool(48 <= c <= 57 or 65 <= c <= 70 or 97 <= c <= 102)


@kernel
def _are_pairs(read: npt.NDArray[np.uint32], begin: int, back: int, on: int, end: int) -> bool:
    """Whether the six pairs of a network card's address are parted there, at one of its signs."""
    sign = read[back - 1] if read[back - 1] in (_COLON, _DASH) else read[on]
    first, last, count = back - (read[back - 1] == sign), on + (read[on] == sign), 0
    while first - 1 > begin and _is_hex(read[first - 1]) and _is_hex(read[first - 2]):
        first -= 2
        count += 1
        if first - 1 <= begin or read[first - 1] != sign or not _is_hex(read[first - 2]):
            break
        first -= 1
    behind = count
    while last + 1 < end and _is_hex(read[last]) and _is_hex(read[last + 1]):
        last += 2
        count += 1
        if last + 1 >= end or read[last] != sign or not _is_hex(read[last + 1]):
            break
        last += 1
    is_apart = first == begin or not _is_ascii_word(read[first - 1])
    return bool(is_apart and 0 < behind < count == _PAIRS)


@kernel
def _is_one_plate(read: npt.NDArray[np.uint32], begin: int, back: int, on: int, end: int) -> bool:
    """Whether a licence plate is parted there, behind its letter or later."""
    first, last = back, on
    letters = digits = 0
    while first > max(begin, back - 7) and (
        48 <= read[first - 1] <= 57 or 65 <= read[first - 1] <= 90 or read[first - 1] in (_DOT, _DASH, _POINT)
    ):
        first -= 1
        digits += 48 <= read[first] <= 57
        letters += 65 <= read[first] <= 90
    is_whole = digits + letters > 5
    k = np.searchsorted(_PROVINCES, read[first - 1]) if first > begin else _PROVINCES.size
    if k == _PROVINCES.size or _PROVINCES[k] != read[first - 1] or not 65 <= read[first] <= 90 or is_whole:
        return False
    while last < end and (48 <= read[last] <= 57 or 65 <= read[last] <= 90):
        digits += read[last] <= 57
        letters += read[last] >= 65
        last += 1
    is_apart = last == end or not _is_ascii_word(read[last])
    return bool(is_apart and last > on and 6 <= digits + letters <= 7 and digits > 2)


@kernel
def _is_month(read: npt.NDArray[np.uint32], at: int, end: int) -> int:
    """How many letters of a month's name stand there; 0 where none does."""
    last = at
    while last < end and 97 <= read[last] | 32 <= 122 and last - at < _LONGEST_NAME:
        last += 1
    if last - at < 3 or not 65 <= read[at] <= 90:
        return 0
    packed = np.uint64(0)
    for i in range(at, at + 3):
        packed = packed << np.uint64(5) | np.uint64((read[i] | 32) - 96)
    k = np.searchsorted(_MONTHS, packed)
    return last - at if k < _MONTHS.size and _MONTHS[k] == packed else 0


@kernel
def _is_year(read: npt.NDArray[np.uint32], at: int, end: int) -> bool:
    is_century = at + 1 < end and ((read[at] == 49 and read[at + 1] == 57) or (read[at] == 50 and read[at + 1] == 48))
    return bool(is_century and _digits_from(read, at, end) == 4)


@kernel
def _is_one_english_date(read: npt.NDArray[np.uint32], begin: int, back: int, on: int, end: int) -> bool:
    """Whether `12 September 1986` or `September 12, 1986` is parted there."""
    last = back - (read[back - 1] in (_COMMA, _POINT))
    count = _digits_before(read, begin, last)
    word = last - count - (count > 0 and last - count > begin and read[last - count - 1] == _SPACE)
    word -= count > 0 and word > begin and read[word - 1] == _POINT  # `Nov. 2,`
    first = word
    while first > begin and 97 <= read[first - 1] | 32 <= 122 and word - first < _LONGEST_NAME:
        first -= 1
    is_behind_a_month = first < word and _is_month(read, first, word) == word - first and count < 3
    if is_behind_a_month and _is_year(read, on, end):
        return True
    ahead = on
    if is_behind_a_month and count == 0:  # `September`, then `12, 1986`
        ahead += _digits_from(read, on, end)
        ahead += 2 * (ahead > on and ahead + 1 < end and 97 <= read[ahead] <= 122)  # `12th`
    elif 0 < count < 3 and last == back:  # `12`, then `September 1986`
        ahead += _is_month(read, on, end)
    if ahead == on:
        return False
    while ahead < end and read[ahead] in (_SPACE, _COMMA):
        ahead += 1
    return _is_year(read, ahead, end)


@kernel
def _is_one_number(read: npt.NDArray[np.uint32], begin: int, back: int, on: int, end: int) -> bool:
    """Whether the digits before `back` and from `on` are one number, in a line that says more than numbers: as many
    as a telephone's, or a person's or a card's, as its last digit proves, but neither by itself."""
    first, last = back, on
    while first > begin and 48 <= read[first - 1] <= 57:
        first -= 1
    while last < end and 48 <= read[last] <= 57:
        last += 1
    count = back - first + last - on
    if count == 11:
        second = read[first + 1] if back - first > 1 else read[on]
        is_number = read[first] == 48 or (read[first] == 49 and second >= 51)
    else:
        is_number = max(back - first, last - on) < 15 <= count <= 19 and _is_proven(read, first, back, on, last, end)
    while first > begin and (_parts(read[first - 1]) or read[first - 1] == _SLASH):
        first -= 1
    before = read[first - 1] if first > begin else _LINE
    return is_number and before != _LINE and before != _BREAK and not 48 <= before <= 57


@kernel
def _is_proven(read: npt.NDArray[np.uint32], first: int, back: int, on: int, last: int, end: int) -> bool:
    """Whether the last digit is the check of those before: ISO/IEC 7812's or, of eighteen with a year of birth, GB
    11643's, which may be X."""
    digits = np.empty(20, np.int64)
    count = 0
    for start, stop in ((first, back), (on, last)):
        for k in range(start, stop):
            digits[count] = np.int64(read[k]) - 48
            count += 1
    is_card = count > 15 and 3 <= digits[0] <= 6
    total = 0
    for k in range(count):
        doubled = digits[k] * (1 + (count - 1 - k) % 2)
        total += doubled - 9 * (doubled > 9)
    if is_card and total % 10 == 0:
        return True
    if not 18 <= digits[6] * 10 + digits[7] <= 20:
        return False
    if count == 17 and last < end and (read[last] == _X or read[last] == _SMALL_X):
        digits[17] = 10
    elif count != 18:
        return False
    weight, total = 1, 0
    for k in range(17, -1, -1):
        total += weight * digits[k]
        weight = weight * 2 % 11
    return total % 11 == 1


@kernel
def _as_digits(read: npt.NDArray[np.uint32], start: int, end: int, before: int, numerals: npt.NDArray[np.uint8]) -> int:
    """Makes Chinese numerals from `start` digits, where so many stand together; gives where they end. `before` them
    stand so many digits."""
    count, chinese, i = before, 0, start
    group = start
    while i < end and numerals[read[i]]:
        count += 1
        chinese += read[i] > 127
        i += 1
        if i + 1 < end and numerals[read[i + 1]] and (read[i] == _SPACE or read[i] == _DASH):
            i += 1
            group = i
        elif i + 3 < end and i - group > 2 and (read[i] == _COMMA or read[i] == _LISTED):
            following = i + 1 + (read[i + 1] == _SPACE)
            is_group = following + 2 < end and read[i - 1] > 127 and read[following] > 127
            if (
                is_group
                and numerals[read[following]]
                and numerals[read[following + 1]]
                and numerals[read[following + 2]]
            ):
                i = group = following
    if count >= SHORTEST_NUMERALS and chinese > 1:
        for k in range(start, i):
            if numerals[read[k]]:
                read[k] = np.uint32(47) + numerals[read[k]]
            elif read[k] != _DASH:
                read[k] = _SPACE
    return i


@kernel
def _parts(c: np.uint32) -> bool:
    """Whether characters that are written one by one may have it between them."""
    return bool(c in (_SPACE, _DOT, _DASH, _POINT))


@kernel
def _is_alike(c: np.uint32, han: bool) -> bool:
    """Whether it is a Chinese character, or else one of what accounts and passwords are written in."""
    return bool(_HAN_FIRST <= c <= _HAN_LAST) if han else _is_ascii_word(c) or c in (_UNDER, _HASH, _AT)


@kernel
def _is_any(c: np.uint32) -> bool:
    """Whether characters of its script, Chinese or not, may be written one by one."""
    return _is_alike(c, bool(c > 127))


@kernel
def _one_by_one(read: npt.NDArray[np.uint32], at: int, n: int, to: int, end: int) -> tuple[int, bool]:
    """Where characters end that stand one by one around the gap at `at`, the same gap between each two (a point may
    stand as one of them between spaces), and whether they belong together: at least three Chinese ones or the two of a
    label (`电 话:`), five with four small letters, or seven with four digits and some letter. What is before ends at
    `n`."""
    first = read[n - 1]
    han = first > 127
    is_attached = n - 1 > to and _is_alike(read[n - 2], han)
    if not _is_alike(first, han) or first in _SEXES or (is_attached and (read[at] == _SPACE or not han)):
        return at, False  # `李四 汉`, but not `我信·基·督`
    gap = 0
    while at + gap < end and gap < _LONGEST_GAP and _parts(read[at + gap]):
        gap += 1
    i, count, digits, letters = at, 1, int(48 <= first <= 57), int(first >= 97)
    while i + gap < end and (
        _is_alike(read[i + gap], han) or (gap == 1 and read[at] == _SPACE and read[i + 1] == _POINT)
    ):
        following = read[i + gap]
        is_longer = i + gap + 1 < end and _is_alike(read[i + gap + 1], han)
        if is_longer or following in _SEXES or not np.array_equal(read[i : i + gap], read[at : at + gap]):
            break  # a sex is a cell of its own
        count += 1
        digits += 48 <= following <= 57
        letters += following >= 97
        i += gap + 1
    if han:
        after = i + (i < end and read[i] == _SPACE)
        return i, count > 2 or (count == 2 and after < end and read[after] == _COLON)
    is_number = count >= 7 and 4 <= digits < count
    return i, is_number or (count > 4 and letters > 3)


@kernel
def _numbers(
    read: npt.NDArray[np.uint32],
    firsts: npt.NDArray[np.int32],
    lasts: npt.NDArray[np.int32],
    bounds: npt.NDArray[np.int64],
    row_ends: npt.NDArray[np.bool_],
    numerals: npt.NDArray[np.uint8],
) -> None:
    """Reads Chinese numerals as digits and goes on behind the ends of lines, but of a table's rows, in each reading."""
    n = i = 0
    for text in range(bounds.size - 1):
        end = bounds[text + 1] - 1
        bounds[text] = n
        n = _number(read, firsts, lasts, i, end, n, row_ends, numerals)
        read[n] = _LINE
        firsts[n], lasts[n] = firsts[end], lasts[end]
        n += 1
        i = end + 1
    bounds[bounds.size - 1] = n


@kernel
def _number(
    read: npt.NDArray[np.uint32],
    firsts: npt.NDArray[np.int32],
    lasts: npt.NDArray[np.int32],
    begin: int,
    end: int,
    to: int,
    row_ends: npt.NDArray[np.bool_],
    numerals: npt.NDArray[np.uint8],
) -> int:
    """Does so in one reading, which then begins at `to`, and gives where it ends."""
    i, n = begin, to
    run = begin  # what follows it, as far as `i`, belongs at `n`
    told = begin  # as far as numerals have been looked at
    is_spaced = False  # whether nothing but a space stands between these
    apart, is_apart = begin, False  # as far as characters stand one by one, and whether they belong together
    while i < end:
        # Unsigned, or numba looks at each index for Python's meaning of a negative one.
        c = read[np.uint64(i)]
        if _POINT < c < 128 or (c > _DOT and not numerals[c]) or _SPACE < c < _DASH:
            i += 1
            continue
        following = read[np.uint64(i + 1)]
        if c == _LINE:
            is_ordinary = following == _LINE or i == begin
        elif i < apart and is_apart:
            is_ordinary = not _parts(c)
        elif _parts(c):  # words, or nothing that may be written one by one, on one side of it
            is_ordinary = i > run and not _is_any(read[np.uint64(i - 1)])
            if not _parts(following):
                is_word = i + 1 < end and _is_alike(read[np.uint64(i + 2)], bool(following > 127))
                is_ordinary = is_ordinary or is_word or not _is_any(following)
        else:
            is_ordinary = c < 128
        if is_ordinary:
            i += 1
            continue
        n = _moved(read, firsts, lasts, run, i, n)
        run = i
        if c == _LINE and not row_ends[i]:
            back = n
            while back > to and read[back - 1] == _SPACE:
                back -= 1
            on = i + 1
            while on < end and (read[on] == _SPACE or read[on] == _QUOTED):
                on += 1
            joins = _goes_on(read, to, back, on, end) if on < end and back > to and n - back <= 8 and on - i <= 9 else 0
            if joins:
                if joins == 2:
                    firsts[back] = firsts[back] if back < n else firsts[i]
                    read[back] = _SPACE
                    lasts[back] = lasts[on - 1]
                n = back + (joins == 2)
                i = run = on
                continue
            is_within = on < end and back > to and numerals[read[on]] and n - back <= 8 and on - i <= 9
            if is_within and read[on] > 127:
                told = _as_digits(read, on, end, 0, numerals)
            if is_within and read[on] < 128 and not _begins_anew(read, on, end):
                digit = back - 1
                while digit > to and (read[digit] == _DASH or read[digit] == _SPACE) and back - digit < 4:
                    digit -= 1
                if 48 <= read[digit] <= 57:
                    is_hyphen = (
                        digit == back - 2
                        and read[back - 1] == _DASH
                        and _digits_before(read, to, back - 1) > 2
                        and 4 <= _digits_from(read, on, end) <= 8
                    )
                    if is_hyphen or (digit == back - 1 and _is_one_number(read, to, back, on, end)):
                        n = back
                    else:
                        firsts[back] = firsts[back] if back < n else firsts[i]
                        read[back] = _BREAK
                        lasts[back] = lasts[on - 1]
                        n = back + 1
                    i = run = on
                    continue
        elif n > to and _parts(c):
            if i >= apart:
                apart, is_apart = _one_by_one(read, i, n, to, end)
                is_spaced = c == _SPACE and not _parts(following)
            if i < apart and is_apart and not (is_spaced and c == _POINT):
                run += 1
        elif i >= told and c > 127 and numerals[c]:
            k = n  # digits that stand before
            while k > to and 48 <= read[k - 1] <= 57:
                k -= 1
            told = _as_digits(read, i, end, n - k, numerals)
        i += 1
    return _moved(read, firsts, lasts, run, i, n)


@kernel
def _moved(
    read: npt.NDArray[np.uint32],
    firsts: npt.NDArray[np.int32],
    lasts: npt.NDArray[np.int32],
    start: int,
    end: int,
    to: int,
) -> int:
    """Moves a stretch of a reading forward to `to`, and gives where it ends there."""
    if to < start:
        for k in range(np.uint64(end - start)):
            place, here = np.uint64(to) + k, np.uint64(start) + k
            read[place] = read[here]
            firsts[place] = firsts[here]
            lasts[place] = lasts[here]
    return to + end - start


@kernel
def _correct(read: npt.NDArray[np.uint32], begin: int, end: int, misread: npt.NDArray[np.uint8]) -> None:
    """Letters among digits, a third of which are digits, become the digits they were."""
    i = begin
    while i < end:
        count, digits, j = 0, 0, i
        while j < end and misread[read[j]]:
            count += 1
            digits += 48 <= read[j] <= 57
            j += 1
            if j + 1 < end and (read[j] == _SPACE or read[j] == _DASH):  # to another group with a digit
                k = j + 1
                while k < end and misread[read[k]] and read[k] > 57:
                    k += 1
                if k < end and misread[read[k]]:
                    j += 1
        if count >= SHORTEST_NUMERALS and 3 * digits >= count:
            for k in range(i, j):
                if misread[read[k]]:
                    read[k] = np.uint32(47) + misread[read[k]]
        i = max(j, i + 1)
