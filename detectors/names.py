"""Names of people in Chinese text, by what is likelier: that a stretch is a name, or that it is words.

A run of Chinese characters is cut into words of a dictionary at the least cost, the cost of a word being the
logarithm of how rare it is; a name is one more word, whose cost is that of its surname and of the characters of its
given name, or of a transliteration. By how much a cut with the name is cheaper than the best one without, and what
stands beside it, is its weight: a class-based language model (Gao, Li, Wu, Huang, Computational Linguistics 31(4),
2005) with a table of cues in the place of its context model.

The dictionary is that of jieba (MIT); all other words stand in `detectors.name_words`.
"""

import math
from functools import cache
from importlib.metadata import version
from importlib.util import find_spec
from itertools import product
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from detectors import bearers, name_words
from detectors.kernels import kernel
from detectors.renowned import ANCIENT, CHINESE, FICTIONAL
from detectors.utf8 import points
from provenance.kept import kept_object, source

_LABEL, _ROLE, _ADDRESSING, _KIN, _OFFICE, _JOIN, _HEADING, _KEY_OF_THINGS, _FIGURE = range(1, 10)
_OF_A_GAME, _GAME_FIELD, _UNMISTAKABLE, _OF_STYLE, _OF_TODAY, _GESTURE = range(10, 16)
_TITLE, _OWNED, _ACT, _SAY, _GO_ON, _THING, _PROPERTY, _SEX, _AGE = range(1, 10)
_BEFORE_WEIGHTS = np.array([0, 5, 5, 3.5, 5, 3.5, 0.8, 5, 0, -20, -8, -8, 0, 0, 0, 0], np.float32)
_AFTER_WEIGHTS = np.array([0, 6, 7, 2.5, 3, 0.8, -7, -12, 7, 4], np.float32)
"""Weights of what stands before and after a name, by kind."""

# ---------------------------------------------------------------------------- tables

_CODES = 0x10000
_SLOTS = 1 << 19
_CUE_SLOTS = 1 << 15
_MARKS, _CUE_MARKS = 1 << 16, 1 << 12
"""How many numbers stand before the slots of a table, whose bits tell of most words that they are not in it."""
_LONGEST_WORD, _LONGEST_RENOWNED = 6, 12
_LONGEST = 0
"""Where, among the costs of the words that begin at a place, by their length, the length of the longest stands."""
_RUN = 192
"""Characters that are cut at once; no sentence has more without a stop."""
_MANY = 60_101_967.0
"""Words counted in the dictionary."""
_NEVER = np.float32(99)
_RENOWNED, _OF_THE_PAST, _COMPOUND, _PLACEHOLDER, _SUBSTANCE, _FICTIONAL, _JAPANESE, _EXEMPLARY = (
    1 << bit for bit in range(8, 16)
)
_GIVEN_WHOLE, _WHOLE, _BORNE, _STEPPE, _REIGN, _ENDS_NAME, _OF_LAW, _OF_A_NOVEL = (1 << bit for bit in range(16, 24))
_AS_SURNAME, _AS_GIVEN, _AS_FOREIGN, _AS_WORD = range(4)
"""What a character may cost."""
_FIGURES = _RENOWNED | _OF_THE_PAST | _FICTIONAL | _OF_LAW | _OF_A_NOVEL
"""Kinds of words that tell of whom or of what the words around are."""

_HAN, _SURNAME, _FAMILIAR, _IS, _BETWEEN, _BRACKET, _TIES, _HAS = (np.uint32(1 << bit) for bit in range(8))
_JOINS, _MODERN, _CLASSICAL, _PARTICLE, _BEGINS_AFTER, _ENDS_BEFORE, _ENDS_CUE, _BEGINS_CUE = (
    np.uint32(1 << bit) for bit in range(8, 16)
)
_BEGINS_COMPOUND, _BEGINS_FIGURE, _NUMERAL, _TIMES, _RARE, _BEGINS_JAPANESE, _GOES_ON_JAPANESE, _ENDS_JAPANESE = (
    np.uint32(1 << bit) for bit in range(16, 24)
)
_ENDS_PLACE, _BEGINS_GIVEN, _BEGINS_WHOLE = np.uint32(1 << 29), np.uint32(1 << 30), np.uint32(1 << 31)
_BEGINS_NAME = _SURNAME | _BEGINS_COMPOUND | _BEGINS_JAPANESE | _BEGINS_WHOLE
_LENGTHS = 22
"""What a character is, a bit each; above them, the lengths of the words of two and more that begin with it."""
_CLASSES = {
    _IS: ":=?为是叫|>",
    _BETWEEN: " \"'“‘",
    _BRACKET: "([{【「『〔<",
    _TIES: ":=?为是叫|> \"'“‘\n([{【「『〔<",
    _HAS: "的 ,(、|",
    _JOINS: "、和与及 ",
    _MODERN: "的了们这您你她吗呢吧",
    _CLASSICAL: "兮之乎者矣哉耶吾汝曰焉其",
    _PARTICLE: "在于以将为从由被对应须需该已也都就是有可能会要不没均持经与和及因之着过给让把向所即均各或且等并亦遂乃",
    _NUMERAL: "三四五六七八九十",
    _TIMES: "0123456789〇零一二三四五六七八九年。!?《》",
    _ENDS_JAPANESE: "郎子介助美平",
    _ENDS_PLACE: "路街巷弄坊祠寺庙塔镇县市区乡屯站馆院厂局州郡省桥阁亭陵楼碑帖律典令",
}

_COMMON = "的下好由副改更换款头欠"
"""Ends of cues that end other words far more often, which make no name likelier by themselves."""


class Tables(NamedTuple):
    """What the kernel reads, by character and by the hash of a word."""

    costs: npt.NDArray[np.float32]
    classes: npt.NDArray[np.uint32]
    words: npt.NDArray[np.uint32]
    """24 bits of a word's hash, and its cost in eighths."""
    cues: npt.NDArray[np.uint64]
    """40 bits of a cue's hash, and its kinds."""


@kernel
def _mixed(h: np.uint64, c: np.uint32) -> np.uint64:
    h = (h ^ np.uint64(c)) * np.uint64(0x9E3779B97F4A7C15)
    return h ^ (h >> np.uint64(29))


@kernel
def _cue_mark(h: np.uint64) -> np.uint64:
    """Which bit before the slots tells that a cue may be there."""
    return np.uint64(h >> np.uint64(46))


@kernel
def _word_mark(h: np.uint64) -> np.uint64:
    """… and a word."""
    return np.uint64((h >> np.uint64(19)) & np.uint64(32 * _MARKS - 1))


@kernel
def _cue(cues: npt.NDArray[np.uint64], h: np.uint64) -> int:
    """Where a cue is, or the empty slot where it would be."""
    mask = np.uint64(_CUE_SLOTS - 1)
    at = (h >> np.uint64(20)) & mask
    while True:
        entry = cues[np.uint64(_CUE_MARKS) + at]
        if entry == np.uint64(0) or (entry ^ h) >> np.uint64(24) == np.uint64(0):
            return _CUE_MARKS + int(np.int64(at))
        at = (at + np.uint64(1)) & mask


@kernel
def _word(words: npt.NDArray[np.uint32], h: np.uint64) -> int:
    """Where a word is, or the empty slot where it would be."""
    mask = np.uint64(_SLOTS - 1)
    at = h & mask
    key = np.uint32(h >> np.uint64(40))
    while True:
        entry = words[np.uint64(_MARKS) + at]
        if entry == np.uint32(0) or entry >> np.uint32(8) == key:
            return _MARKS + int(np.int64(at))
        at = (at + np.uint64(1)) & mask


@kernel
def _fill(
    dictionary: npt.NDArray[np.uint32],
    telling: npt.NDArray[np.uint8],
    costs: npt.NDArray[np.float32],
    classes: npt.NDArray[np.uint32],
    words: npt.NDArray[np.uint32],
) -> None:
    """The dictionary's words, of lines 'word frequency tag', that are no names."""
    i, size = 0, dictionary.size
    while i < size:
        start = i
        h = np.uint64(1)
        is_rare = False
        while dictionary[i] != 32:
            is_rare = is_rare or dictionary[i] >= _CODES
            h = _mixed(h, dictionary[i])
            i += 1
        length = i - start
        i += 1
        frequency = 0.0
        while i < size and dictionary[i] != 32:
            frequency = frequency * 10 + (dictionary[i] - 48)
            i += 1
        i += 1
        tag = i
        while i < size and dictionary[i] != 10:
            i += 1
        is_name = dictionary[tag] == 110 and dictionary[tag + 1] == 114  # nr, nrt, nrfg
        i += 1
        first = dictionary[start]
        if is_rare or length > _LONGEST_WORD:
            continue
        cost = np.float32(math.log(_MANY / max(frequency, 1.0)))
        if length == 1:
            costs[first, _AS_WORD] = min(cost, costs[first, _AS_WORD])
            continue
        if is_name:
            # What the dictionary takes for a name is one where it looks like one, else a word.
            surname, second = costs[first, _AS_SURNAME], costs[dictionary[start + 1], _AS_GIVEN]
            if length == 2 and surname < _NEVER:
                rarer = 1.0 if telling[first] and second < 6.5 else 4.0
                if frequency < 12 or surname + second + rarer < cost:
                    continue
            elif length == 3 and surname < _NEVER and max(second, costs[dictionary[start + 2], _AS_GIVEN]) < 10.5:
                continue
            if length >= 3 and frequency < 100:
                all_foreign = True
                for k in range(start, start + length):
                    all_foreign = all_foreign and costs[dictionary[k], _AS_FOREIGN] < _NEVER
                if all_foreign or frequency < 3:
                    continue
        classes[first] |= np.uint32(1 << (_LENGTHS + length))
        beginning = _mixed(np.uint64(1), first)
        for k in range(start + 1, start + length):
            beginning = _mixed(beginning, dictionary[k])
            mark = _word_mark(beginning)
            words[mark >> np.uint64(5)] |= np.uint32(1) << np.uint32(mark & np.uint64(31))
        words[_word(words, h)] = np.uint32(h >> np.uint64(40)) << np.uint32(8) | np.uint32(cost * 8)


def hashed(word: str) -> int:
    """The key of a word in a table."""
    h = np.uint64(1)
    for character in word:
        h = np.uint64(_mixed(h, np.uint32(ord(character))))
    return int(h)


_MADE_OF = (source(__name__, "detectors.name_words", "detectors.renowned"), version("jieba"))


@cache
def tables() -> Tables:
    """The tables, read once a process."""
    return Tables(*kept_object("names", _MADE_OF, _made))


def _made() -> Tables:
    costs = np.empty((_CODES, 4), np.float32)
    costs[:] = _NEVER, 12.0, _NEVER, math.log(_MANY)
    classes = np.zeros(_CODES, np.uint32)
    classes[0x4E00:0xA000] = classes[0x3400:0x4DC0] = _HAN
    for bit, characters in _CLASSES.items():
        classes[[ord(character) for character in characters]] |= bit
    for rank, character in enumerate(name_words.SURNAMES, 1):
        costs[ord(character), _AS_SURNAME] = -math.log(0.4 / (rank + 3) ** 1.25)
        classes[ord(character)] |= _SURNAME
    for rank, character in enumerate(name_words.GIVEN):
        costs[ord(character), _AS_GIVEN] = -math.log(0.0155 * (1 + rank / 30) ** -1.2) + rank / 900
    for rank, character in enumerate(dict.fromkeys(name_words.FOREIGN)):
        costs[ord(character), _AS_FOREIGN] = -math.log(0.035 * (1 + rank / 20) ** -1.1)
    classes[costs[:, _AS_FOREIGN] < 6.5] |= _FAMILIAR
    for character in name_words.FOREIGN_RARELY:
        costs[ord(character), _AS_FOREIGN] = min(costs[ord(character), _AS_FOREIGN], _FOREIGN_RARELY_COST)
    for character in name_words.FOREIGN_DOTTED:
        costs[ord(character), _AS_FOREIGN] = min(costs[ord(character), _AS_FOREIGN], _DOTTED_COST)
    for character in name_words.GIVEN_TODAY:
        costs[ord(character), _AS_GIVEN] = min(costs[ord(character), _AS_GIVEN], _GIVEN_TODAY_COST)
    for character in name_words.DIALECT:
        costs[ord(character), _AS_GIVEN], costs[ord(character), _AS_WORD] = _NEVER, _DIALECT_COST
    words = np.zeros(_MARKS + _SLOTS, np.uint32)
    dictionary = points(_dictionary())
    telling = np.zeros(_CODES, np.uint8)
    telling[[ord(character) for character in name_words.TELLING_SURNAMES]] = 1
    _fill(dictionary, telling, costs, classes, words)
    for character in set(name_words.RARE_SURNAMES) - set(name_words.SURNAMES):
        costs[ord(character), _AS_SURNAME] = _RARE_COST
        is_common = costs[ord(character), _AS_WORD] < _UNCOMMON
        classes[ord(character)] |= _SURNAME | (_RARE if is_common else np.uint32(0))
    classes[_CLOSES] |= _ENDS_CUE
    cues = np.zeros(_CUE_MARKS + _CUE_SLOTS, np.uint64)
    for text, kind in (
        (name_words.PROPERTIES, _PROPERTY << 4),
        (name_words.GOING_ON, _GO_ON << 4),
        (name_words.SAYS, _SAY << 4),
        (name_words.ACTS, _ACT << 4),
        (name_words.TITLES, _TITLE << 4),
        (name_words.OWNED_THINGS, _OWNED << 4),
        (name_words.SEXES, _SEX << 4),
        (name_words.THINGS, _THING << 4),
        (name_words.OF_GAMES, _OF_A_GAME),
        (name_words.FIELDS_OF_GAMES, _GAME_FIELD),
        (name_words.UNMISTAKABLE, _UNMISTAKABLE),
        (name_words.OF_STYLE, _OF_STYLE),
        (name_words.OF_TODAY, _OF_TODAY),
        (name_words.GESTURES, _GESTURE),
        (name_words.FIGURES, _FIGURE),
        (name_words.HEADINGS, _HEADING),
        (name_words.KEYS_OF_THINGS, _KEY_OF_THINGS),
        (name_words.JOINING, _JOIN),
        (name_words.OFFICES, _OFFICE),
        (name_words.RELATIVES, _KIN),
        (name_words.ADDRESSED, _ADDRESSING),
        (name_words.ROLES, _ROLE),
        (name_words.LABELS, _LABEL),
        (" ".join(CHINESE), _RENOWNED),
        (" ".join(ANCIENT), _OF_THE_PAST),
        (name_words.PAST, _OF_THE_PAST),
        (name_words.REIGNS, _REIGN),
        (name_words.OF_LAW, _OF_LAW),
        (name_words.OF_NOVELS, _OF_A_NOVEL),
        (name_words.ENDS_OF_NAMES, _ENDS_NAME),
        (name_words.COMPOUND_SURNAMES, _COMPOUND),
        (name_words.NEVER_WORDS, _PLACEHOLDER),
        (name_words.SUBSTANCES, _SUBSTANCE),
        (name_words.FICTION, _FICTIONAL),
        (name_words.EXERCISES, _FICTIONAL | _OF_LAW),
        (" ".join(name for name in FICTIONAL if len(name) > 2), _FICTIONAL),
        (name_words.JAPANESE_SURNAMES, _JAPANESE),
        (name_words.EXEMPLARY, _EXEMPLARY),
        (name_words.YI_SURNAMES, _JAPANESE),
        (name_words.TIBETAN, _JAPANESE | _GIVEN_WHOLE),
        (name_words.GIVEN_WHOLE, _GIVEN_WHOLE),
        (name_words.WHOLE + name_words.TIBETAN + name_words.STEPPE, _WHOLE),
        (" ".join(map("".join, product(*name_words.DAI))), _WHOLE),
        (name_words.WORDS_BORNE, _WHOLE | _BORNE),
        (name_words.TIBETAN + name_words.STEPPE, _STEPPE),
    ):
        mask = 0xF if kind < 0x10 else 0xF0 if kind < 0x100 else kind
        for word in text.split():
            h = np.uint64(hashed(word.replace("_", " ")))
            _keep(cues, h, mask, kind)
            first, last = ord(word[0]), ord(word[-1])
            if kind < _JOIN or kind == _HEADING:
                classes[last] |= np.uint32(0) if word[-1] in _COMMON else _ENDS_CUE
            elif kind == _COMPOUND:
                classes[first] |= _BEGINS_COMPOUND
            elif kind & _JAPANESE:
                classes[first] |= _BEGINS_JAPANESE
                classes[last] |= _GOES_ON_JAPANESE
            elif kind & _FIGURES or kind in (_OF_STYLE, _OF_TODAY, _GESTURE):
                classes[first] |= _BEGINS_FIGURE
                if kind & _RENOWNED:
                    for length in range(2, len(word)):
                        _mark(cues, np.uint64(hashed(word[:length])))
            elif kind & (_WHOLE | _STEPPE):
                classes[first] |= _BEGINS_WHOLE
            if kind & _GIVEN_WHOLE:
                classes[first] |= _BEGINS_GIVEN
            if kind <= 0xF:
                classes[last] |= _ENDS_BEFORE
            elif kind <= 0xFF:
                classes[first] |= _BEGINS_AFTER
            if kind in (_SAY << 4, _ACT << 4, _TITLE << 4, _OWNED << 4, _SEX << 4):
                classes[first] |= _BEGINS_CUE
    return Tables(costs, classes, words, cues)


@kernel
def _mark(cues: npt.NDArray[np.uint64], h: np.uint64) -> None:
    """Tells that a cue, or one of the renowned whose name begins so, may be there."""
    mark = _cue_mark(h)
    cues[mark >> np.uint64(6)] |= np.uint64(1) << (mark & np.uint64(63))


@kernel
def _keep(cues: npt.NDArray[np.uint64], h: np.uint64, mask: int, kind: int) -> None:
    """Adds a kind to a cue, in the place of those of `mask`."""
    _mark(cues, h)
    at = _cue(cues, h)
    kinds = cues[at] & np.uint64(0xFFFFFF & ~mask) | np.uint64(kind)
    cues[at] = h >> np.uint64(24) << np.uint64(24) | kinds


def _dictionary() -> str:
    spec = find_spec("jieba")
    assert spec is not None and spec.submodule_search_locations, "installed with the detectors"
    text = (Path(spec.submodule_search_locations[0]) / "dict.txt").read_text("utf-8")
    for word in f"{name_words.NEVER_WORDS} {name_words.NO_WORDS}".split():
        text = text.replace(f"\n{word} ", f"\n{word}. ")
    renowned = sorted(word for word in CHINESE if len(word) > 2 and "·" not in word)
    return text + "".join(f"{word} 3000 n\n" for word in (*name_words.WORDS.split(), *renowned))


# ---------------------------------------------------------------------------- kernels

_DOT, _LINE, _SPACE, _DASH, _POINT, _UNDERSCORE = ord("·"), ord("\n"), ord(" "), ord("-"), ord("."), ord("_")
_ENUMERATION, _TITLE_OPENS, _TITLE_CLOSES = ord("、"), ord("《"), ord("》")
_NAME_COST, _FOREIGN_COST = np.float32(4.6), np.float32(6.5)
_COMPOUND_COST = np.float32(7)
_RARE_COST, _GIVEN_TODAY_COST, _FOREIGN_RARELY_COST = np.float32(9.1), np.float32(8.6), np.float32(9)
_DOTTED_COST = np.float32(9.5)
"""… of a character that is one of a transliteration beside a dot only."""
_UNCOMMON = 12.5
"""What a character costs as a word that is hardly ever one, so that a rare surname is likelier: 羿, but not 水."""
_DIALECT_COST, _GIVEN_WHOLE_COST = np.float32(8), np.float32(9.2)
_DOT_COST, _UNLIKELY = np.float32(2), np.float32(12)
_UNKNOWN_COST, _COMMON_WORD = np.float32(9), np.float32(11)
"""… of a name of which nothing is known, by character."""
_SHORT, _LONG, _AGAIN = np.float32(1.2), np.float32(0.4), np.float32(3)
"""… of a given name of one character, of two, and at most of a second that is the first again: 依依."""
_CLAN_COST, _CLAN_GIVEN_COST = np.float32(9), np.float32(6)
_WHOLE_COST, _LEAST_WHOLE = np.float32(14), np.float32(-3)
"""… of a clan with a character of a name behind it, and of a whole name that many bear; by how much the words that it
may be are likelier at most."""
_LONGEST_FOREIGN, _FOREIGN_ENDS, _OTHERS = 20, 5, 18
_LEAST, _LEAST_TIED, _LEAST_ALONE, _LEAST_CUED = np.float32(-11), np.float32(-28), np.float32(-4.6), np.float32(-15)
_LEAST_RARE, _LEAST_RARE_TIED, _LEAST_WITHIN = np.float32(-6), np.float32(-14), np.float32(1)
_VERY_COMMON, _LEAST_RARE_ALONE = np.float32(7), np.float32(5)
"""The least margins that what stands beside a name can make up for: a cue, a label tied to it, nothing, two cues; a cue
beside a surname that is a word more often; nothing within a clause."""
_LEAST_BESIDE = np.float32(-5)
"""The least margin with the weight of what stands behind a name, where words are much likelier and nothing before it
tells of one."""
_OPENS, _CLOSES = ord("("), ord(")")
_BEFORE_A_YEAR, _BEFORE_CHRIST, _OF_YEARS = tuple(map(ord, "约公元前 ")), ord("前"), ord("年")
_DEAD_BY_NOW = 1900
"""Whoever was born before is no natural person alive."""
_NOBODY_ACTED, _BEFORE_A_DEED = 1930, tuple(map(ord, "于在, 则便就也又曾早已"))
"""Nobody did something before who is alive."""
_SINCE, _FOUNDED = tuple(map(ord, "于从自")), tuple(map(ord, "建创办立设开修成"))
_PEOPLES, _STATE, _BEFORE_THE_REPUBLIC = ord("民"), ord("国"), 1911
_ENDS_DASHED = tuple(map(ord, "\n ,;|"))
_CARD_OPENS, _CARD_ENDS = tuple(map(ord, "[【")), tuple(map(ord, "]】"))
_FIVE, _RECEIVES, _CLAN = ord("伍"), ord("收"), ord("氏")
_CAPITALS = tuple(map(ord, "壹贰叁肆伍陆柒捌玖拾佰仟万亿元圆整"))
_AMOUNTS = tuple(map(ord, "佰仟拾"))
_MODALS, _FAREWELLS = tuple(map(ord, "应和时任向从全都同由经连权别")), tuple(map(ord, "赠送寄别忆梦哭和酬答示题访怀"))
_OF, _ROUND, _YEARS, _CERTAIN, _IN_CHIEF = ord("的"), ord("周"), ord("岁"), ord("某"), ord("总")
_OF_SCENES = tuple(map(ord, "夜日晨昏内外景"))
_NTH, _HUNDREDS, _CHAPTERS = ord("第"), (ord("百"), ord("千")), tuple(map(ord, "章回场幕折话"))
_CALLED = (ord("为"), ord("叫"))
"""What a story calls somebody with, too: 自名为罗敷."""
_MEASURES, _COUNTS = (
    tuple(map(ord, "段方项章封席支房堂户盘门步车石池关成时温水叶花项种毛分")),
    tuple(map(ord, "一二两三四五六七八九十百千万几数半每")),
)
_OF_DAYS = (ord("周"), ord("期"), ord("拜"), ord("初"))
_LAWS = tuple(map(ord, "律法令典经碑帖桥塔寺庙祠阁楼陵剑刀酒曲舞拳茶菜糕汤"))
_HOME, _BY_HOMES = ord("家"), tuple(map(ord, "沱坪湾桥沟渡坝堡屯嘴堰塘庄村寨岩坳垭店铺营集墩滩圩泾浜窑峪洼"))
"""Ends of what is no person, and of the names of places behind a family's home: 李家沱."""
_BEDS, _SLIPS = (ord("床"), ord("班")), (ord("收"), ord("寄"))
_WITHIN, _PARTED = np.float32(8), np.float32(10)
"""How much likelier the end of a transliteration must be than the whole of it (曼·依明 in 阿卜杜热合曼·依明);
how much likelier a dot makes it."""
_GOES_ON = np.float32(8)
"""How much likelier a name is that begins with a figure's, which the dictionary has: 公孙策言."""
_TELLS = tuple(map(ord, "里中写叙载讲述云谓卷"))
_OF_TIDINGS = tuple(map(ord, "法典例定办知告议同书证表函单件款刊案约章程录报站网"))
"""Behind the title of a work that tells of somebody; ends of titles of which that is no story."""
_SPEAKS, _DEAR, _FAMILIARS = tuple(map(ord, "说告介讲报")), ord("阿"), tuple(map(ord, "小老阿大"))
_PARTS, _BORN, _BEHIND_BORN = tuple(map(ord, " ,:;/|\t(")), ord("生"), tuple(map(ord, "日于人的"))
_PLAYS = tuple(map(ord, "饰扮演主出"))
_NAME, _NAMED_THINGS = (
    ord("名"),
    tuple(
        map(
            ord,
            "酒剑刀琴茶菜药星桥寺塔阵拳舞画碑诗词调谱犬猫品种题命船店队艇书曲片城街路村机车型款剧学译货园馆站项属台",
        )
    ),
)
_NUMERALS, _TO_TEN = tuple(map(ord, "〇零一二三四五六七八九")), tuple(map(ord, "一二三四五六七八九十"))
_COUNTED, _OF_A_YEAR = (*_TO_TEN, *map(ord, "元廿卅")), tuple(map(ord, "〇零一二三四五六七八九十元"))
_AGE_OF, _CENTURY, _TEN, _TWO, _ERA = ord("世"), ord("纪"), ord("十"), ord("二"), ord("元")
_DYNASTIES, _BEHIND_A_GENERATION = tuple(map(ord, "唐宋辽金元明清")), tuple(map(ord, "纪界代人祖孙家"))
_WRITER, _BEHIND_OUR = tuple(map(ord, "我咱俺")), tuple(map(ord, "国军朝党省市县院校方"))
_NEAR_DAYS, _DAYS = tuple(map(ord, "今昨去明前")), tuple(map(ord, "年天晚早日"))
_BEFORE_A_DYNASTY, _BEHIND_A_DYNASTY = tuple(map(ord, ",([【〔 ")), tuple(map(ord, ",)]】〕·"))
_BEHIND_A_YEAR = tuple(map(ord, ")-–~"))
_PINYIN_ENDS = tuple(tuple(map(ord, end)) for end in ("ren", "ing", "zhu"))
_NO_PERSONS_ENDS = tuple(map(ord, "山河湖湾岛堡纪期系层语族港城海洋峰岭谷站州县市区村镇国省"))
_BYLINES, _STROKE = (ord("文"), ord("图"), ord("摄"), ord("编"), ord("绘")), ord("/")
_CELL = ord("|")
_LEADS_ON = tuple(map(ord, "为在于以被是要不没把让给从向与"))
"""What no name of two characters ends with in a sentence."""
_NEAR, _FAR = 80, 200
_LEAST_DIGITS = 11
"""Of a number that is a person's."""
_HOW_MANY, _MUCH, _MEASURED, _FIND = ord("几"), ord("多"), tuple(map(ord, "少长远久大")), ord("求")
_RECKONING = tuple(map(ord, "倍剩均距共每比速率"))
_OF_LIVES = tuple(map(ord, "我咱俺您你租薪资欠病医诊院护贷户退订补职聘婚介寻失丢挣借身昨@"))
_SOUGHT = tuple(map(ord, "每原这两它此总一平甲乙速时路面体周长单数全三第前后多剩另"))
_THIS_OR_LAST, _MONTH_OR_WEEK = (ord("上"), ord("本")), tuple(map(ord, "月周个"))
_EPISODES, _UNITS_OF_SCHOOL = tuple(map(ord, "集季")), tuple(map(ord, "米千厘页本只棵支枚岁朵颗克升吨平张"))
_UNITS = (*_UNITS_OF_SCHOOL, *map(ord, "个人天小分秒时元角条辆次场块套袋箱瓶件把名排行种倍组份筐桶盒"))
_GO_ON_A_NUMBER = tuple(map(ord, ".:-年月日号班级届楼室栋路"))
"""Of an exercise of reckoning: its words and units, what is asked for behind 求, and how many; against it, what is said
of lives, and numbers of dates, rooms and classes."""
_PUPILS = tuple(map(ord, "李雷韩梅"))
"""How the names of the pupils in textbooks of English begin: 李雷, 韩梅梅."""
_GO_ON_A_HEADING = tuple(map(ord, ",、"))
"""What stands behind a word that is no heading, but one of a list."""
_EQUALS, _PARTIES, _SEXES = ord("="), tuple(map(ord, "甲乙丙丁")), tuple(map(ord, "男女"))
_SPEECH, _SPEECH_OPENS, _SPEECH_CLOSES = ord('"'), ord("“"), ord("”")
_OF_NOVELS_FAMILIES = tuple(map(ord, "萧顾沈裴陆苏谢傅霍容温楚慕祁晏阮洛墨岑郁黎柳燕季贺宁江叶秦"))
_OF_NOVELS_GIVEN = tuple(
    map(ord, "砚辞珩晏渊寒溪鸢衿瑾予咎惊鹿枝弦卿尘折阑眠临舟野知微慕夜梧惜霜绾璃漓澈凛烬离深照羡孤")
)
"""What names in novels are made of."""
_COLON, _COMMA, _SENTENCE_ENDS = ord(":"), ord(","), (ord("。"), ord("!"), ord("?"))
_BESIDE_SPEECH = tuple(map(ord, ":,：，。!?！？\n"))
"""Between what is said and who says it."""
_STOPS = (ord(","), ord("."), ord(";"), ord(":"), ord("!"), ord("?"), ord("。"), ord("，"))
_LONGEST_FIRM, _FIRM, _WORKS = 20, (ord("公"), ord("司")), (ord("厂"), ord("店"))
_ENDS_LABEL = (ord(":"), ord("!"), ord("?"), ord(","))
_LONGEST_ITEM, _SEEN_ITEMS, _LONGEST_REMARK = 20, 8, 14
_LIST_ONLY = np.float32(2.5)
"""The weight of what is a name beside another of a list only."""
_LIST = 4.0
"""How much less weight suffices beside another name of a list."""


class Names(NamedTuple):
    """Names in a text, in order: where they begin and end, and their score."""

    starts: npt.NDArray[np.integer]
    ends: npt.NDArray[np.integer]
    scores: npt.NDArray[np.float32]


def names(code_points: npt.NDArray[np.uint32], of_anybody: bool = False) -> Names:
    """The names in a reading of any length. No line's names depend on another line.

    `of_anybody` tells that those of the dead and of figures are wanted too, who are no natural persons alive.
    """
    room = len(code_points) // 2 + 2
    spans, weights, evidence = np.empty((2, room), np.int32), np.empty(room, np.float32), np.empty(room, np.uint8)
    count = _names(code_points, *tables(), _LEAST_WEIGHTS, of_anybody, spans, weights, evidence)
    found = Names(spans[0, :count], spans[1, :count], _SCORES[evidence[:count]])
    if of_anybody:
        return _with_renowned(found, code_points)
    kept = bearers.may_be_alive(bearers.log_odds(code_points, found.starts, found.ends), found.scores)
    return Names(found.starts[kept], found.ends[kept], found.scores[kept])


def _with_renowned(found: Names, code_points: npt.NDArray[np.uint32]) -> Names:
    """And those of the renowned, where none is found."""
    _, classes, _, cues = tables()
    spans = np.empty((2, len(code_points) // 2 + 1), np.int32)
    starts, ends = spans[:, : _renowned(code_points, classes, cues, found.starts, found.ends, spans)]
    scores = np.concatenate([found.scores, np.full(len(starts), _SCORES[_PROSE])])
    starts, ends = np.concatenate([found.starts, starts]), np.concatenate([found.ends, ends])
    order = np.argsort(starts)
    return Names(starts[order], ends[order], scores[order])


def names_of_each(
    code_points: npt.NDArray[np.uint32], bounds: npt.NDArray[np.int64], of_anybody: bool = False
) -> Names:
    """The names in many readings, one after the other (`reading.Readings`): those of each alone, in its place."""
    room = len(code_points) + 2 * len(bounds)
    values, places = np.empty(room, np.uint32), np.empty(room, np.int32)
    found = names(values[: _parted(code_points, bounds, values, places)], of_anybody)
    return Names(places[found.starts], places[found.ends - 1] + 1, found.scores)


@kernel
def _parted(
    code_points: npt.NDArray[np.uint32],
    bounds: npt.NDArray[np.int64],
    values: npt.NDArray[np.uint32],
    places: npt.NDArray[np.int32],
) -> int:
    """Readings without empty lines, which part no label from its name, and with a line of no character between each
    and the next, so that nothing of one is seen from another; and where each character was."""
    n = 0
    for text in range(bounds.size - 1):
        if text:
            values[n], values[n + 1] = 0, _LINE
            n += 2
        for i in range(bounds[text], bounds[text + 1]):
            # Unsigned, or numba looks at each index for Python's meaning of a negative one.
            c = code_points[np.uint64(i)]
            if c != _LINE or n == 0 or values[np.uint64(n - 1)] != _LINE:
                values[np.uint64(n)], places[np.uint64(n)] = c, i
                n += 1
    return n


_SCORES = np.array([0.55, 0.6, 0.65, 0.75, 0.85], np.float32)
"""Scores by evidence: its weight alone, a list of names, a personal number near, what is said or had, a label."""
_PROSE, _LISTED, _NUMBERED, _SAID, _LABELLED = range(5)
_LEAST_WEIGHTS = np.array([3, 3, 2, 1, 1], np.float32)
"""… and the weight that each must have."""


@kernel
def _class(classes: npt.NDArray[np.uint32], c: np.uint32) -> np.uint32:
    """What a character is; of those beyond the basic plane, nothing."""
    return np.uint32(classes[min(c, np.uint32(_CODES - 1))])


@kernel
def _is_han(c: np.uint32) -> bool:
    """Whether a character is a Chinese one, as `_class` says, too."""
    return bool(0x3400 <= c < 0xA000 and not 0x4DC0 <= c < 0x4E00)


@kernel
def _is_marked(cues: npt.NDArray[np.uint64], h: np.uint64) -> bool:
    """Whether a cue, or one of the renowned whose name begins so, may be there."""
    mark = _cue_mark(h)
    return bool(cues[mark >> np.uint64(6)] >> (mark & np.uint64(63)) & np.uint64(1))


@kernel
def _kinds(cues: npt.NDArray[np.uint64], h: np.uint64) -> int:
    """The kinds of a cue; 0 of what is none."""
    if not _is_marked(cues, h):
        return 0
    return int(np.int64(cues[_cue(cues, h)] & np.uint64(0xFFFFFF)))


@kernel
def _kinds_of(values: npt.NDArray[np.uint32], a: int, b: int, cues: npt.NDArray[np.uint64]) -> int:
    h = np.uint64(1)
    for k in range(a, b):
        h = _mixed(h, values[k])
    return _kinds(cues, h)


@kernel
def _may_go_on(words: npt.NDArray[np.uint32], h: np.uint64) -> bool:
    """Whether a word of the dictionary may begin so; most stretches begin none."""
    mark = _word_mark(h)
    return bool(words[mark >> np.uint64(5)] >> np.uint32(mark & np.uint64(31)) & np.uint32(1))


@kernel
def _cost(words: npt.NDArray[np.uint32], h: np.uint64) -> np.float32:
    """What a word of the dictionary costs."""
    if not _may_go_on(words, h):
        return _NEVER
    entry = words[_word(words, h)]
    return np.float32(entry & np.uint32(0xFF)) / np.float32(8) if entry else _NEVER


@kernel
def _cost_of(values: npt.NDArray[np.uint32], a: int, b: int, words: npt.NDArray[np.uint32]) -> np.float32:
    """What a stretch costs as a word of the dictionary."""
    h = np.uint64(1)
    for k in range(a, b):
        h = _mixed(h, values[k])
    return _cost(words, h)


@kernel
def _second(costs: npt.NDArray[np.float32], first: np.uint32, second: np.uint32) -> np.float32:
    """What the second character of a given name costs."""
    cost = costs[second, _AS_GIVEN]
    return np.float32(min(cost, _AGAIN) if second == first else cost)


@kernel
def _pair(
    values: npt.NDArray[np.uint32],
    i: int,
    costs: npt.NDArray[np.float32],
    classes: npt.NDArray[np.uint32],
    cues: npt.NDArray[np.uint64],
) -> np.float32:
    """What the two characters of a given name cost, or the name as a whole where many bear it."""
    first = values[i]
    cost = np.float32(costs[first, _AS_GIVEN] + _second(costs, first, values[i + 1]) + _LONG)
    if _class(classes, first) & _BEGINS_GIVEN and _kinds_of(values, i, i + 2, cues) & _GIVEN_WHOLE:
        return np.float32(min(cost, _GIVEN_WHOLE_COST))
    return cost


@kernel
def _may_be_labelled(values: npt.NDArray[np.uint32], start: int, classes: npt.NDArray[np.uint32]) -> bool:
    """Whether a label may be tied to what begins there."""
    i = start
    is_tied = has_line = False
    while i > 0 and start - i < 6:
        own = _class(classes, values[i - 1])
        if own & _TIES == 0:
            break
        if values[i - 1] == _LINE:
            if has_line:
                return False
            has_line = True
        is_tied = is_tied or own & _IS != 0 or values[i - 1] == _LINE
        i -= 1
    if i == 0 or i == start:
        return False
    return bool(
        _class(classes, values[i - 1]) & _ENDS_CUE
        or ((is_tied or _ends_in_pinyin(values, 0, i)) and 97 <= (values[i - 1] | np.uint32(32)) <= 122)
    )


@kernel
def _may_be_cued(values: npt.NDArray[np.uint32], end: int, classes: npt.NDArray[np.uint32]) -> bool:
    """Whether a name that ends there may have a cue after it, or be one of nobody: 张三."""
    i = end
    while i < values.size and i - end < 3 and _class(classes, values[i]) & _HAS:
        i += 1
    begins = _class(classes, values[i]) & _BEGINS_CUE if i < values.size else np.uint32(0)
    return bool(begins or _class(classes, values[end - 1]) & _NUMERAL)


@kernel
def _is_latin(c: np.uint32) -> bool:
    return bool(97 <= (c | np.uint32(32)) <= 122)


@kernel
def _latin_kind(values: npt.NDArray[np.uint32], a: int, b: int, cues: npt.NDArray[np.uint64]) -> int:
    """The kind of a cue in Latin letters, of either case."""
    h = np.uint64(1)
    for k in range(a, b):
        h = _mixed(h, values[k] | np.uint32(32))
    return _kinds(cues, h) & 0xF


@kernel
def _latin_label(
    values: npt.NDArray[np.uint32],
    floor: int,
    end: int,
    cues: npt.NDArray[np.uint64],
) -> int:
    """What a key in Latin letters is: xingming, buyer_name, buyerName; 0 where it names a thing: product_name."""
    begin = end
    while begin > floor and end - begin < 16 and _is_latin(values[begin - 1]):
        begin -= 1
    kind = _latin_kind(values, begin, end, cues)
    whose = begin - 1
    if begin > floor and (values[whose] == _UNDERSCORE or values[whose] == _DASH):
        while whose > floor and begin - whose < 16 and _is_latin(values[whose - 1]):
            whose -= 1
        if _latin_kind(values, whose, begin - 1, cues) == _KEY_OF_THINGS:
            return 0
        if kind == 0:  # assigned_to
            h = np.uint64(1)
            for k in range(whose, end):
                h = _mixed(h, values[k] | np.uint32(32)) if k != begin - 1 else h
            kind = _kinds(cues, h) & 0xF
    elif kind == 0 and end - begin > 4 and _latin_kind(values, end - 4, end, cues):
        kind = _latin_kind(values, begin, end - 4, cues)
    return 0 if kind == _KEY_OF_THINGS else kind


@kernel
def _ends_in_pinyin(values: npt.NDArray[np.uint32], floor: int, end: int) -> bool:
    """Whether a word of Latin letters ends as labels in pinyin do: huming, chikaren, chezhu."""
    if end < floor + 5 or not _is_latin(values[end - 5]):
        return False
    a, b, c = values[end - 3] | np.uint32(32), values[end - 2] | np.uint32(32), values[end - 1] | np.uint32(32)
    return (a, b, c) in _PINYIN_ENDS


@kernel
def _before(
    values: npt.NDArray[np.uint32],
    floor: int,
    start: int,
    classes: npt.NDArray[np.uint32],
    cues: npt.NDArray[np.uint64],
) -> tuple[int, bool]:
    """What stands before a name: its kind, and whether it is tied to the name by a colon or 'is'."""
    i = start
    is_tied = is_bracketed = False
    if i > floor + 1 and values[i - 1] == _STROKE and values[i - 2] in _BYLINES:  # 文/李示例
        return (_LABEL, True) if i == floor + 2 or _class(classes, values[i - 3]) & _HAN == 0 else (0, False)
    while i > floor and start - i < 6:
        own = _class(classes, values[i - 1])
        if own & _IS:
            is_tied = True
        elif own & _BRACKET:
            is_bracketed = True
        elif own & _BETWEEN == 0:
            break
        i -= 1
    if is_tied and i > floor and values[i - 1] == _CLOSES:  # 法定代表人(签字):
        k = i - 1
        while k > floor and i - k < 8 and values[k - 1] != _OPENS:
            k -= 1
        if k > floor and values[k - 1] == _OPENS:
            if _kinds_of(values, k, i - 1, cues) & 0xF == _ROLE:  # 乙方(借款人):
                return _ROLE, True
            i = k - 1
    is_in_brackets = i > floor and i == start and values[i - 1] == _CLOSES  # (借款人)李示例
    if is_in_brackets:
        i -= 1
    if i == floor:  # a label may stand at the end of the line above
        while (
            i > 0
            and start - i < 6
            and (values[i - 1] == _LINE or values[i - 1] == _SPACE or values[i - 1] in _ENDS_LABEL)
        ):
            if i < floor and values[i - 1] == _LINE:  # the line above is of spaces
                return 0, is_tied
            i -= 1
        if i == 0 or i == floor:
            return 0, is_tied
        is_tied = True
        floor = max(0, i - 20)
    if _is_latin(values[i - 1]):
        is_tied = is_tied or (i < start and _ends_in_pinyin(values, floor, i))  # huming 李示例
        return (_latin_label(values, floor, i, cues) if is_tied else 0), is_tied
    best = 0
    for turn in range(3):  # before the tie; a tie that is a cue itself, alone or in a longer one
        stop, longest = (i, 6) if turn == 0 else (start, 3 - turn)
        if turn > 0 and (best or stop == i):
            break
        if stop == floor or not _class(classes, values[stop - 1]) & _ENDS_BEFORE:
            continue
        for length in range(1, min(longest, stop - floor) + 1):
            kind = _kinds_of(values, stop - length, stop, cues) & 0xF
            if kind and (best == 0 or kind < best):
                best = kind
    if is_in_brackets:
        return (best if best == _ROLE else 0), False
    if best == _HEADING and i - floor > 1 and values[i - 1] in _SLIPS and not _kinds_of(values, i - 2, i, cues):
        best = 0  # 收:… begins a line of a courier's slip, 应收:… none
    if best in (0, _JOIN) and i == start and start - floor > 1:  # 15床李示例, 60岁的李示例
        last = values[i - 1]
        k = i - 3 if last == _OF and values[i - 2] == _YEARS else i - 2 if last in _BEDS else floor - 1
        if k >= floor and 48 <= values[k] <= 57:
            return _OFFICE, False
    if best == _LABEL and start - floor > 2 and values[start - 1] in _CALLED and values[start - 2] == _NAME:
        best = 0 if values[start - 3] in _NAMED_THINGS else best  # 品名为…
    # '姓名(必填)' asks, '姓名:(…)' answers
    return (0 if best == _LABEL and is_bracketed and not is_tied else best), is_tied


@kernel
def _after(
    values: npt.NDArray[np.uint32],
    end: int,
    size: int,
    classes: npt.NDArray[np.uint32],
    cues: npt.NDArray[np.uint64],
) -> int:
    """What stands after a name: its kind."""
    i = end
    while i < size and i - end < 3 and _class(classes, values[i]) & _HAS:
        i += 1
    best = longest = 0
    for turn in range(2):  # at once, and what somebody has: 的手机, ,电话, (男)
        begin = end if turn == 0 else i
        if begin == size or not _class(classes, values[begin]) & _BEGINS_AFTER:
            continue
        h = np.uint64(1)
        for length in range(1, 5):
            if begin + length > size or values[begin + length - 1] == _LINE:
                break
            h = _mixed(h, values[begin + length - 1])
            kind = _kinds(cues, h) >> 4 & 0xF
            is_had = kind in (_OWNED, _SEX) or (kind == _PROPERTY and i > end)
            if kind == 0 or is_had != (turn == 1):
                continue
            if kind == _PROPERTY and turn == 1 and (i != end + 1 or values[end] != _OF):
                continue
            if kind == _SEX and (i == end or (begin + length < size and _continues(values[begin + length], classes))):
                continue
            if turn == 0:
                best, longest = kind, length
            elif longest <= length:
                is_part = begin == end or (begin + 1 < size and _class(classes, values[begin + 1]) & _HAN != 0)
                if length > 1 or not is_part:
                    best = kind
    if best == 0 and end < size and values[end] == _RECEIVES:  # 李示例收 138…
        return _OWNED if end + 1 == size or not _continues(values[end + 1], classes) else best
    return _AGE if best == 0 and _is_aged(values, end, size, classes) else best


@kernel
def _continues(c: np.uint32, classes: npt.NDArray[np.uint32]) -> bool:
    """Whether a character makes a longer word of the one before: a Chinese one, a letter or a digit."""
    return bool(_class(classes, c) & _HAN or _is_latin(c) or 48 <= c <= 57)


@kernel
def _is_aged(values: npt.NDArray[np.uint32], end: int, size: int, classes: npt.NDArray[np.uint32]) -> bool:
    """Whether an age follows: 6岁, (32岁)."""
    i = end
    while i < size and i - end < 2 and (_class(classes, values[i]) & _HAS or values[i] == 40):
        i += 1
    digits = i
    while i < size and i - digits < 3 and 48 <= values[i] <= 57:
        i += 1
    if i == digits:
        return False
    if i < size and values[i] == _ROUND:
        i += 1
    return bool(i < size and values[i] == _YEARS)


@kernel
def _has_number(values: npt.NDArray[np.uint32], begin: int, stop: int) -> bool:
    """Whether a number that is a person's (a mobile's, an identity card's, a bank card's) begins there, on one line."""
    end, limit = begin, min(values.size, stop + _LEAST_DIGITS - 1)  # of one that begins before the stop
    while end < limit and values[end] != _LINE:
        end += 1
    i = begin
    while i + _LEAST_DIGITS <= end:
        last = values[i + _LEAST_DIGITS - 1]
        if not (48 <= last <= 57 or last in (_SPACE, _DASH)):
            i += _LEAST_DIGITS  # no number as long is across it
            continue
        if not 48 <= values[i] <= 57:
            i += 1
            continue
        is_own = i == begin or not (values[i - 1] == _POINT or _is_latin(values[i - 1]))
        is_own = is_own and not (i > begin + 1 and values[i - 1] == _EQUALS and _is_reckoning(values, begin, i - 1))
        first, digits = i, 0
        while i < values.size:
            if 48 <= values[i] <= 57:
                digits += 1
            elif (values[i] != _DASH and values[i] != _SPACE) or digits == 11 or digits > 14:
                break
            i += 1
        if is_own and _LEAST_DIGITS <= digits <= 19:
            is_mobile = values[first] == 49 and digits == 11
            is_mobile = is_mobile or (digits == 13 and values[first] == 56 and values[first + 1] == 54)  # 86 138…
            if is_mobile or digits > 14:
                return True
    return False


@kernel
def _is_reckoning(values: npt.NDArray[np.uint32], begin: int, end: int) -> bool:
    """Whether a number that belongs to no word ends there, of which what follows is said: 2^61-1=…, but t1=…."""
    i = end
    while i > begin and end - i < _LEAST_DIGITS and 48 <= values[i - 1] <= 57:
        i -= 1
    return i < end and not (i > begin and (_is_latin(values[i - 1]) or values[i - 1] == _UNDERSCORE))


@kernel
def _against(
    values: npt.NDArray[np.uint32],
    floor: int,
    at: int,
    end: int,
    cue: int,
    of_anybody: bool,
    classes: npt.NDArray[np.uint32],
    cues: npt.NDArray[np.uint64],
) -> np.float32:
    """What the 60 characters on either side take from the weight of a name with no evidence: where they tell of the
    past, where they are verse, where they are classical prose."""
    size = values.size
    is_role = 0 < cue < _JOIN
    begin, stop = max(floor, at - 60), min(size, at + 60)
    modern = classical = han = past = fiction = renowned = relatives = law = novel = style = rulers = ours = 0
    mine = roles = 0
    fives = sevens = clauses = length = own = 0
    is_list = is_said = is_spoken = has_digit = False
    is_alone = (at == floor or values[at - 1] == _SPACE) and (end == size or values[end] == _LINE)
    for i in range(begin, stop):
        c = values[i]
        if c == _LINE:
            break
        is_list = is_list or c == _ENUMERATION
        is_said = not is_said if c == _SPEECH else c == _SPEECH_OPENS or (is_said and c != _SPEECH_CLOSES)
        if c in (_SPEECH, _SPEECH_OPENS):
            is_spoken = is_spoken or i == floor or values[i - 1] in _BESIDE_SPEECH
        has_digit = has_digit or 48 <= c <= 57
        modern += i + 3 < stop and _is_year(values, i)
        what = _class(classes, c)
        if what & _HAN or c == _DOT:
            han += 1
            length += 1
            modern += what & _MODERN != 0
            classical += what & _CLASSICAL != 0
            mine += i + 1 < stop and not is_said and _is_of_our_days(values, i)
            rulers += c == _AGE_OF and _is_a_rulers_number(values, begin, i, classes)
            past += i > begin and i + 1 < stop and _is_a_dynasty_alone(values, i)
            h = _mixed(np.uint64(1), c)
            is_long = what & _FAMILIAR != 0 or (i + 2 < stop and values[i + 2] == _DOT)
            last = min(i + (8 if is_long else 4), stop) if what & _BEGINS_FIGURE else i
            again = _same(values, at, end, i) if last > i and (end - at > 3 or is_role or is_alone) else 0
            for k in range(i + 1, last):
                h = _mixed(h, values[k])
                told = _kinds(cues, h)
                kind = told & 0xF
                style += 2 * (kind == _OF_STYLE) + (kind == _GESTURE)
                ours += kind == _OF_TODAY and not is_said
                roles += kind == _ROLE and not is_said
                if told & _FIGURES == 0:
                    continue
                goes_on = k == i + 2 and k + 1 < size and told & (_OF_THE_PAST | _FICTIONAL)
                if k < again or (goes_on and _goes_on(values, i, k + 1, classes, cues)):
                    continue  # a figure's name that a name begins with: 宇文泰 in 宇文泰然
                if told & _RENOWNED and k + 1 < size and values[k + 1] == _DOT:
                    continue  # a given name, of many: 亚历山大·…
                past += told & _OF_THE_PAST != 0
                renowned += told & _RENOWNED != 0
                relatives += told & _RENOWNED != 0 and k < at and (k > i + 1 or values[k + 1] == _OF)
                fiction += told & (_FICTIONAL | _OF_LAW) == _FICTIONAL  # a word of both is a heading, or a thing
                law += told & _OF_LAW != 0
                novel += told & (_OF_A_NOVEL | _FICTIONAL) != 0 and told & _RENOWNED != 0
            if i + 1 < stop and values[i + 1] != _LINE:
                continue
        clauses += length > 0
        fives += length == 5
        sevens += length == 7
        if i - length <= at <= i:
            own = length
        length = 0
    alike = fives if own == 5 else sevens if own == 7 else 0
    if alike > 3 or (alike > 1 and not is_role and modern == 0 and not is_list and alike >= clauses - 2):
        return np.float32(30)  # verse has clauses of five or of seven characters
    if of_anybody:
        return np.float32(0)
    if cue == _KIN and relatives:
        return _NEVER  # 郭靖的母亲…
    if novel and cue in (0, _JOIN) and end + 2 <= size and _kinds_of(values, end, end + 2, cues) & _OF_A_NOVEL:
        return _NEVER  # 武松 …, 张青夫妇
    if novel and cue != _LABEL and _is_beside_figures(values, floor, at, end, classes):
        return _NEVER  # 于连·索雷尔 …, 德·雷纳尔先生
    past += 2 * rulers
    is_appointed = cue == _ADDRESSING  # 查理曼任命…
    if past + relatives + is_appointed > 1 and cue != _LABEL and _is_beside_figures(values, floor, at, end, classes):
        return _NEVER
    fiction += novel
    drama = style + 2 * fiction
    if drama > 1:
        drama += is_spoken + _sounds_of_novels(values, at, end, cues) - 2 * (cue == _ROLE)
        drama -= min(ours + roles, 2) + has_digit + 3 * (mine > 0)
        fiction += (drama > 3) + (drama > 5)
    if fiction or law:
        for k in range(at + 2, end + 1):
            if _kinds_of(values, at, k, cues) & (_PLACEHOLDER | _EXEMPLARY):
                return np.float32(30)
    past += renowned > 1  # among writers, musicians: 普希金、莱蒙托夫、…
    if past + fiction == 1 and ours + mine:
        return np.float32(3)
    if past or fiction > 1 or (fiction and not is_role):
        return np.float32(32 if past + fiction > 2 else 16 if past + fiction > 1 else 13)
    if at - floor < 4 and values[floor] in _FAREWELLS and (end == size or values[end] == _LINE):
        return np.float32(9)  # a poem's title: 赠某某
    if modern == 0 and han > 30 and not is_list:
        return np.float32(9) if classical > 1 else np.float32(3)
    return np.float32(0)


@kernel
def _sounds_of_novels(values: npt.NDArray[np.uint32], start: int, end: int, cues: npt.NDArray[np.uint64]) -> int:
    """How much likelier a name is a novel's by its sound, 顾晏清, than one that many bear, 李建国: 2 to -1."""
    is_given = False
    for k in range(start + 1, min(end, start + 4)):
        is_given = is_given or values[k] in _OF_NOVELS_GIVEN
    if not is_given and end - start == 3 and _kinds_of(values, start + 1, end, cues) & _GIVEN_WHOLE:
        return -1
    return int(is_given) + int(values[start] in _OF_NOVELS_FAMILIES)


@kernel
def _is_a_rulers_number(values: npt.NDArray[np.uint32], begin: int, i: int, classes: npt.NDArray[np.uint32]) -> bool:
    """Whether the generation there is a ruler's, behind a transliteration: 查士丁尼一世, 路易十四世."""
    k = i
    while k > begin and i - k < 3 and values[k - 1] in _TO_TEN:
        k -= 1
    if k == i or k < begin + 2 or (i + 1 < values.size and values[i + 1] in _BEHIND_A_GENERATION):
        return False
    return bool(_class(classes, values[k - 1]) & _FAMILIAR and _is_han(values[k - 2]))


@kernel
def _is_of_our_days(values: npt.NDArray[np.uint32], i: int) -> bool:
    """Whether the writer speaks of himself there, or of a day near his: 我, 昨晚, 去年."""
    if values[i] in _WRITER:
        return values[i + 1] not in _BEHIND_OUR
    return bool(values[i] in _NEAR_DAYS and values[i + 1] in _DAYS)


@kernel
def _speaks_of_today(values: npt.NDArray[np.uint32], floor: int, at: int, cues: npt.NDArray[np.uint64]) -> bool:
    """Whether a line speaks of our days, and quotes nobody."""
    is_of_today = False
    for i in range(max(floor, at - _NEAR), min(values.size - 2, at + _NEAR)):
        if values[i] == _LINE and i >= at:
            break
        if values[i] in (_SPEECH, _SPEECH_OPENS):
            return False
        for length in (2, 3):
            is_of_today = is_of_today or _kinds_of(values, i, i + length, cues) & 0xF == _OF_TODAY
    return is_of_today


@kernel
def _is_a_dynasty_alone(values: npt.NDArray[np.uint32], i: int) -> bool:
    """Whether a dynasty stands there by itself, as before the name of who wrote or painted then: (清), [唐]."""
    return bool(values[i] in _DYNASTIES and values[i - 1] in _BEFORE_A_DYNASTY and values[i + 1] in _BEHIND_A_DYNASTY)


@kernel
def _is_beside_figures(
    values: npt.NDArray[np.uint32], floor: int, at: int, end: int, classes: npt.NDArray[np.uint32]
) -> bool:
    """Whether what stands with figures of a novel is a transliteration, as theirs are."""
    if _has_dot(values, max(floor, at - 3), end):
        return True
    i = at
    while i < end and _class(classes, values[i]) & _FAMILIAR:
        i += 1
    return i == end and end - at > 2


@kernel
def _is_told(
    values: npt.NDArray[np.uint32],
    floor: int,
    start: int,
    end: int,
    classes: npt.NDArray[np.uint32],
    cues: npt.NDArray[np.uint64],
) -> bool:
    """Whether a line is about a past that nobody alive has seen, by its years (1854年, 大德七年) of which none is of
    our time, or a sentence about what is in a work (《…》写…, 评弹《…》:…), or an exercise's."""
    if _is_reckoned(values, floor, start) or _is_a_pupil(values, floor, start, cues):
        return True
    size = values.size
    i = max(floor, start - _FAR)
    stop = min(size, start + _FAR)
    is_old = is_of_a_work = was_born = False
    opens = first = i
    while i < stop and values[i] != _LINE:
        c = values[i]
        if _class(classes, c) & _TIMES == 0:
            i += 1
            continue
        begin = i
        year = 0
        while i < stop and values[i] != _LINE:
            if 48 <= values[i] <= 57:
                year = 10 * year + int(values[i]) - 48
            elif values[i] in _NUMERALS:
                year *= 10
                for digit in range(1, len(_NUMERALS)):
                    year += (digit - 1) * (values[i] == _NUMERALS[digit])
            else:
                break
            i += 1
        if i > begin:
            before = values[begin - 1] if begin > floor else np.uint32(_SPACE)
            after = i + (i < size and values[i] == _SPACE)
            if i - begin == 4 and not _is_latin(before) and before != _POINT:
                is_year = after < size and values[after] == _OF_YEARS
                is_born = is_year and year < _NOBODY_ACTED and _is_of_a_birth(values, floor, begin, after)
                is_past = is_year and year < _NOBODY_ACTED and not is_born
                was_born = was_born or (is_born and year < _DEAD_BY_NOW)
                if 1900 <= year < 2100 and not is_past and not (was_born and year < _DEAD_BY_NOW + 50):
                    return False
                if is_year and _is_of_a_founding(values, floor, begin, after):
                    continue
                is_old = is_old or (is_past and year >= _DEAD_BY_NOW)
                is_year = is_year or (before == _OPENS and i < size and values[i] in _BEHIND_A_YEAR)
                is_old = is_old or (1000 <= year < _DEAD_BY_NOW and is_year)
            if i - begin == 3 and begin > floor + 1:  # 公元 533 年
                era = begin - 1 - (values[begin - 1] == _SPACE)
                is_old = is_old or (values[era] == _ERA and after < size and values[after] == _OF_YEARS)
            is_century = after + 1 < size and values[after] == _AGE_OF and values[after + 1] == _CENTURY
            is_old = is_old or (is_century and 0 < year < 20 and before not in _COUNTED)
            is_old = is_old or (is_century and before == _TEN and year < 10 and values[max(floor, begin - 2)] != _TWO)
            continue
        i += 1
        if c == _OF_YEARS:
            year = _republics_year(values, floor, begin)
            if year > _NOBODY_ACTED:
                return False
            is_old = is_old or year > 0
            k = begin
            while k > floor and begin - k < 3 and values[k - 1] in _COUNTED:
                k -= 1
            is_old = is_old or (floor + 2 <= k < begin and _kinds_of(values, k - 2, k, cues) & _REIGN != 0)
        elif c in _SENTENCE_ENDS:
            is_of_a_work = is_of_a_work and i > start
            first = i
        elif c == _TITLE_OPENS:
            opens = begin
        elif c == _TITLE_CLOSES and i < start and values[begin - 1] not in _OF_TIDINGS:
            is_of_a_work = is_of_a_work or values[i] in _TELLS
            is_of_a_work = is_of_a_work or (values[i] == _COLON and opens - first < 5) or _is_of_an_episode(values, i)
    is_played = end < size and values[end] in _PLAYS
    is_spoken = end < size and values[end] in _SPEAKS  # 第六代传人李示例说
    return (is_old and not is_spoken) or (is_of_a_work and not is_played)


@kernel
def _is_of_an_episode(values: npt.NDArray[np.uint32], i: int) -> bool:
    """Whether what stands there is what an episode of a series is told behind: 第12集剧情:."""
    is_counted = False
    for k in range(i, min(values.size, i + 12)):
        if values[k] == _COLON:
            return is_counted
        is_counted = is_counted or values[k] in _EPISODES
    return False


@kernel
def _is_reckoned(values: npt.NDArray[np.uint32], floor: int, start: int) -> bool:
    """Whether a line gives two numbers and asks for a third that is to be reckoned from them, as at school, and nobody
    speaks of himself, of wages, debts or illness: …今年12岁,妈妈的年龄是她的3倍,妈妈今年多少岁?"""
    size = values.size
    i = max(floor, start - _FAR)
    stop = min(size, start + _FAR)
    numbers = 0
    is_asked = is_of_school = False
    for k in range(i, stop):  # most lines have no digit
        numbers += 48 <= values[k] <= 57
    if numbers < 2:
        return False
    numbers = 0
    while i < stop and values[i] != _LINE:
        c = values[i]
        ahead = values[i + 1] if i + 1 < size else np.uint32(_LINE)
        if c in _OF_LIVES or (c in _THIS_OR_LAST and ahead in _MONTH_OR_WEEK):
            return False
        is_much = c == _MUCH and ahead in _MEASURED
        last = i + 1 + (is_much or ahead == _SPACE)
        unit = values[last] if last < size else np.uint32(_LINE)
        if 48 <= c <= 57:
            numbers += not (48 <= ahead <= 57 or unit in _GO_ON_A_NUMBER)
        elif c == _HOW_MANY or is_much:
            is_asked = is_asked or is_much or unit in _UNITS
            is_of_school = is_of_school or unit in _UNITS_OF_SCHOOL
        is_of_school = is_of_school or c in _RECKONING
        is_asked = is_asked or (c == _FIND and ahead in _SOUGHT and i > floor and values[i - 1] in _STOPS)
        i += 1
    return numbers > 1 and is_asked and is_of_school


@kernel
def _is_a_pupil(values: npt.NDArray[np.uint32], floor: int, start: int, cues: npt.NDArray[np.uint64]) -> bool:
    """Whether a name is one of the two pupils of textbooks of English, beside the other, or spoken of by somebody with
    a letter in the place of a name: A:…; or anybody's such a one speaks of in a dialogue."""
    i = floor
    while i < start and values[i] == _SPACE:
        i += 1
    is_told_by_a_letter = i + 1 < start and 65 <= values[i] <= 90 and values[i + 1] == _COLON
    if not (is_told_by_a_letter or _begins_pupil(values, start)):
        return False
    begin = max(floor - 1, 0)
    while begin > 0 and floor - begin < 31 and values[begin - 1] != _LINE:
        begin -= 1
    if is_told_by_a_letter:
        return _begins_pupil(values, start) or _begins_dialogue(values, begin, floor, cues)
    for k in range(max(begin, start - _NEAR), min(values.size - 1, start + _NEAR)):
        if values[k] == _LINE and k >= floor:
            break
        if values[k] != values[start] and _begins_pupil(values, k):
            return True
    return False


@kernel
def _begins_dialogue(values: npt.NDArray[np.uint32], begin: int, end: int, cues: npt.NDArray[np.uint64]) -> bool:
    """Whether the line above is the heading of an exercise, or another letter introduces itself there."""
    if _begins_exercise(values, begin, cues):
        return True
    if _speaks_of_today(values, end, end, cues):
        return False
    for k in range(begin + 2, end - 1):
        if values[k] == _WRITER[0] and values[k + 1] == _CALLED[1]:  # 我叫
            return bool(65 <= values[begin] <= 90 and values[begin + 1] == _COLON)
    return False


@kernel
def _begins_pupil(values: npt.NDArray[np.uint32], i: int) -> bool:
    """Whether the name of one of the two pupils begins there."""
    return bool(
        (values[i] == _PUPILS[0] and values[i + 1] == _PUPILS[1])
        or (values[i] == _PUPILS[2] and values[i + 1] == _PUPILS[3])
    )


@kernel
def _is_of_a_birth(values: npt.NDArray[np.uint32], floor: int, begin: int, after: int) -> bool:
    """Whether a year is one of a birth: 生于1928年, 1928年3月4日出生."""
    for k in range(max(floor, begin - 3), min(values.size, after + 9)):
        if values[k] == _LINE:
            return False
        if values[k] == _BORN:
            return True
    return False


@kernel
def _is_of_a_founding(values: npt.NDArray[np.uint32], floor: int, begin: int, end: int) -> bool:
    """Whether a year is one that something stands since: 始建于1912年, 1897年创办, 从1921年…."""
    i = begin - 1 - (begin > floor and values[begin - 1] == _SPACE)
    is_since = i >= floor and values[i] in _SINCE and (values[i] != _SINCE[0] or values[max(i - 1, 0)] in _FOUNDED)
    return bool(is_since or (end + 1 < values.size and values[end + 1] in _FOUNDED))


@kernel
def _republics_year(values: npt.NDArray[np.uint32], floor: int, end: int) -> int:
    """The year of our era that one of the Republic of China is, which ends there: 1912 of 民国元年; 0 of none."""
    k, year = end, 0
    while k > floor and end - k < 3 and (48 <= values[k - 1] <= 57 or values[k - 1] in _OF_A_YEAR):
        k -= 1
    if k == end or k < floor + 2 or values[k - 1] != _STATE or values[k - 2] != _PEOPLES:
        return 0
    if _is_of_a_founding(values, floor, k - 2, end):
        return 0
    for i in range(k, end):
        if 48 <= values[i] <= 57:
            year = 10 * year + int(values[i]) - 48
        elif values[i] == _TEN:
            year = 10 * max(year, 1)
        elif values[i] == _ERA:
            year = 1
        else:
            year *= 10 if i == k or values[i - 1] != _TEN else 1
            for digit in range(1, len(_NUMERALS)):
                year += (digit - 1) * (values[i] == _NUMERALS[digit])
    return _BEFORE_THE_REPUBLIC + year


@kernel
def _is_year(values: npt.NDArray[np.uint32], i: int) -> bool:
    """Whether a year of the last or of this century begins there, in digits."""
    is_ours = (values[i] == 49 and values[i + 1] == 57) or (values[i] == 50 and values[i + 1] == 48)
    return bool(is_ours and 48 <= values[i + 2] <= 57 and 48 <= values[i + 3] <= 57)


@kernel
def _goes_on(
    values: npt.NDArray[np.uint32],
    i: int,
    end: int,
    classes: npt.NDArray[np.uint32],
    cues: npt.NDArray[np.uint64],
) -> bool:
    """Whether a name with a surname of two characters has one more character than a figure's."""
    own = _class(classes, values[end])
    is_given = own & _HAN != 0 and own & (_PARTICLE | _MODERN | _CLASSICAL | _BEGINS_CUE | _JOINS) == 0
    return bool(is_given and _kinds_of(values, i, i + 2, cues) & _COMPOUND)


@kernel
def _same(values: npt.NDArray[np.uint32], start: int, end: int, i: int) -> int:
    """The last place of the stretch from `i` on, where it is the same name again; 0 where it is not."""
    for k in range(end - start):
        if i + k >= values.size or values[i + k] != values[start + k]:
            return 0
    return i + end - start - 1


@kernel
def _names(
    values: npt.NDArray[np.uint32],
    costs: npt.NDArray[np.float32],
    classes: npt.NDArray[np.uint32],
    words: npt.NDArray[np.uint32],
    cues: npt.NDArray[np.uint64],
    least_weights: npt.NDArray[np.float32],
    of_anybody: bool,
    spans: npt.NDArray[np.int32],
    weights: npt.NDArray[np.float32],
    evidence: npt.NDArray[np.uint8],
) -> int:
    size = values.size
    edges = np.empty((_RUN + 1, _LONGEST_WORD + 1), np.float32)
    sums = np.empty((2, _RUN + 2), np.float32)
    until, margins = np.empty(_FOREIGN_ENDS + _OTHERS, np.int64), np.empty(_FOREIGN_ENDS + _OTHERS, np.float32)
    i = floor = n = first = values[:0].size  # no literal, for which numba compiles once more
    line = i - 1
    has_number = is_listed = False
    while i <= size:
        # Unsigned, or numba looks at each index for Python's meaning of a negative one.
        while i < size and values[np.uint64(i)] != _LINE and not _is_han(values[np.uint64(i)]):
            i += 1
        if i == size or values[i] == _LINE:
            if n > first:
                n = _listed(values, first, n, classes, least_weights, spans, weights, evidence)
            first = n
            i += 1
            floor = i
            continue
        if line != floor:
            line = floor
            has_number = _has_number(values, floor, size)
        a = i
        if a == floor or (values[a - 1] != _ENUMERATION and not (is_listed and _is_remark(values, floor, a))):
            is_listed = a > 0 and _class(classes, values[a - 1]) & _TIES != 0 and _may_be_labelled(values, a, classes)
            is_listed = is_listed and _before(values, floor, a, classes, cues)[0] != 0
        own = _class(classes, values[a])
        is_first = own & _SURNAME and a + 1 < size and (values[a + 1] == _SPACE or values[a + 1] == _DASH)
        if is_first or (own & _BEGINS_COMPOUND and a + 2 < size and values[a + 2] == _SPACE):
            end = _spelt(values, floor, a, size, classes, words, cues) if is_first else 0
            end = end or _spaced(values, floor, a, size, classes, words, cues)
            if end:
                spans[0, n], spans[1, n], weights[n], evidence[n] = a, end, np.float32(20), _LABELLED
                n += 1
                i = end
                continue
        is_likely = False
        streak = 0
        gain = last_gain = np.float32(0)
        while i < size and i - a < _RUN:
            c = values[np.uint64(i)]
            own = _class(classes, c)
            if own & _HAN == 0:
                if c == _DOT and i + 1 < size and _class(classes, values[i + 1]) & _HAN:
                    is_likely = True
                    i += 1
                    continue
                break
            if is_likely:
                i += 1
                continue
            if own & _BEGINS_NAME and i + 1 < size:
                if own & (_SURNAME | _BEGINS_COMPOUND):
                    is_likely = (is_listed and i == a) or _may_be_name(
                        values, floor, i, has_number, costs, classes, words, cues
                    )
                if own & _BEGINS_JAPANESE and not is_likely:
                    goes_on = _class(classes, values[i + 1]) & _GOES_ON_JAPANESE != 0
                    is_likely = goes_on and _may_be_japanese(values, i, classes, cues)
                if own & _BEGINS_WHOLE and not is_likely:
                    has_cue = i > floor and _class(classes, values[i - 1]) & (_ENDS_CUE | _TIES) != 0
                    has_cue = has_cue or (i > floor and values[i - 1] == _OF)
                    is_likely = has_cue and _whole(values, i, size, cues) > 0
                    is_likely = is_likely or _steppe(values, i, size, costs, cues) > 0
            if own & _FAMILIAR:
                # At most by so much is a transliteration that ends here cheaper than words.
                streak += 1
                new = max(gain, np.float32(0)) + costs[c, _AS_WORD] - costs[c, _AS_FOREIGN]
                if streak > 1 and _class(classes, values[i - 1]) & np.uint32(1 << (_LENGTHS + 2)):
                    pair = costs[c, _AS_FOREIGN] + costs[values[i - 1], _AS_FOREIGN]
                    new = min(new, max(last_gain, np.float32(0)) + _cost_of(values, i - 1, i + 1, words) - pair)
                last_gain, gain = gain, new
                is_likely = is_likely or (streak >= 3 and (has_number or gain > _FOREIGN_COST + _LEAST_ALONE))
                is_likely = is_likely or (streak == 2 and _may_be_labelled(values, i - 1, classes))
            else:
                streak = 0
                gain = last_gain = np.float32(0)
            i += 1
        is_spaced = i - a > 2 and i + 1 < size and values[i] == _SPACE and _class(classes, values[i - 1]) & _SURNAME
        if is_spaced and _class(classes, values[i - 2]) & (_ENDS_CUE | _IS):  # 户名李 示 例
            end = _spelt(values, floor, i - 1, size, classes, words, cues)
            end = end or _spaced(values, floor, i - 1, size, classes, words, cues)
            if end and not _is_of_words(values, i - 1, end, classes, words):
                spans[0, n], spans[1, n], weights[n], evidence[n] = i - 1, end, np.float32(20), _LABELLED
                n += 1
                i = end
                continue
        is_likely = is_likely or (is_listed and i - a < 5 and _class(classes, values[max(0, a - 2)]) & _HAN != 0)
        if is_likely and i - a > 1:
            n = _run(
                values, floor, a, i, has_number, is_listed, costs, classes, words, cues,
                edges, sums, until, margins, least_weights, of_anybody, first, n, spans, weights, evidence,
            )  # fmt: skip
    return n


@kernel
def _spelt(
    values: npt.NDArray[np.uint32],
    floor: int,
    a: int,
    size: int,
    classes: npt.NDArray[np.uint32],
    words: npt.NDArray[np.uint32],
    cues: npt.NDArray[np.uint64],
) -> int:
    """Where a name of three or four characters ends that is written with a space behind each, and stands behind a label
    or alone on its line: 李 示 例; 0 where there is none."""
    letters = np.empty(4, np.uint32)
    count, i, end = 0, a, a
    while (
        i < size and _class(classes, values[i]) & _HAN and (i + 1 == size or not _class(classes, values[i + 1]) & _HAN)
    ):
        if count == 4:
            return 0
        letters[count] = values[i]
        count += 1
        end = i + 1
        i = end
        while i < size and i - end < 3 and values[i] == _SPACE:
            i += 1
        if i == end:
            break
    is_compound = count > 2 and _kinds_of(letters, 0, 2, cues) & _COMPOUND != 0
    if count != 3 and not (count == 4 and is_compound):
        return 0
    before, tied = _before(values, floor, a, classes, cues)
    if before == _LABEL or (before == _ROLE and (tied or _is_han(values[a - 1]))):
        return end
    if a > floor or (end < size and values[end] != _LINE):
        return 0
    for k in range(2 if is_compound else 0, count - 1):
        if _cost_of(letters, k, k + 2, words) < _NEVER:
            return 0
    return end if _cost_of(letters, 0, count, words) >= _NEVER else 0


@kernel
def _is_of_words(
    values: npt.NDArray[np.uint32],
    start: int,
    end: int,
    classes: npt.NDArray[np.uint32],
    words: npt.NDArray[np.uint32],
) -> bool:
    """Whether spaced characters are a word, hold a common one or what no name does: 马 齿 苋, 高 大 上, 干 了 活."""
    h = pair = np.uint64(1)
    for k in range(start, end):
        if values[k] == _SPACE:
            continue
        own = _class(classes, values[k])
        if k > start and (own & (_PARTICLE | _MODERN) or values[k] in _COUNTS):
            return True
        h, pair = _mixed(h, values[k]), _mixed(pair, values[k])
        if k > start and _cost(words, pair) < _COMMON_WORD:
            return True
        pair = _mixed(np.uint64(1), values[k])
    return bool(_cost(words, h) < _NEVER)


@kernel
def _spaced(
    values: npt.NDArray[np.uint32],
    floor: int,
    a: int,
    size: int,
    classes: npt.NDArray[np.uint32],
    words: npt.NDArray[np.uint32],
    cues: npt.NDArray[np.uint64],
) -> int:
    """Where a name ends that is written with a space in it and stands behind a label or before a sex, alone between
    other stretches: 李 娜; 0 where there is none."""
    i = a + 1
    is_dashed = i < size and values[i] == _DASH
    if i < size and values[i] != _SPACE and not is_dashed:
        if _kinds_of(values, a, a + 2, cues) & _COMPOUND == 0:
            return 0
        i += 1
    space = i
    while i < size and i - space < 3 and (values[i] == _SPACE or (is_dashed and i == space)):
        i += 1
    given = i
    while i < size and i - given < 3 and _class(classes, values[i]) & _HAN:
        i += 1
    if given == space or i == given or i - given > 2:
        return 0
    follows = a - 1 > floor and values[a - 1] == _SPACE and _class(classes, values[a - 2]) & _HAN != 0
    if follows and (a - 2 == floor or _class(classes, values[a - 3]) & _HAN == 0):
        return 0  # 红 黄 蓝: all is spaced
    before, tied = _before(values, floor, a, classes, cues)
    if i - given == 2 and _kinds_of(values, given, i, cues) & 0xFF:
        return 0
    if tied and before in (_LABEL, _ROLE) and not (is_dashed and i < size and values[i] not in _ENDS_DASHED):
        return i
    if is_dashed:
        return 0
    h = np.uint64(1)
    for k in range(a, space):
        h = _mixed(h, values[k])
    for k in range(given, i):
        h = _mixed(h, values[k])
    if _cost(words, h) < _NEVER or _kinds(cues, h) & 0xFF:
        return 0
    after = _after(values, i, size, classes, cues)
    k = i
    while k < size and k - i < 3 and _class(classes, values[k]) & _HAS:
        k += 1
    is_spaced = k + 2 < size and values[k + 1] == _SPACE and _class(classes, values[k + 2]) & _HAN
    if is_spaced and (k + 3 == size or _class(classes, values[k + 3]) & _HAN == 0):
        return 0  # 高 中 男 生
    return i if after == _SEX else 0


@kernel
def _may_be_name(
    values: npt.NDArray[np.uint32],
    floor: int,
    i: int,
    has_number: bool,
    costs: npt.NDArray[np.float32],
    classes: npt.NDArray[np.uint32],
    words: npt.NDArray[np.uint32],
    cues: npt.NDArray[np.uint64],
) -> bool:
    """Whether a Chinese name may begin there, by the words of its own characters alone: a cut of the whole costs no
    more than one that holds them. Where words are much likelier, what stands beside it must tell of a name."""
    size = values.size
    c, d = values[i], values[i + 1]
    own, second = _class(classes, c), _class(classes, d)
    if second & _HAN == 0:
        return False
    if own & _BEGINS_COMPOUND and _kinds_of(values, i, i + 2, cues) & _COMPOUND:
        return True
    if own & _SURNAME == 0:
        return False
    if has_number or (_may_be_labelled(values, i, classes) and _before(values, floor, i, classes, cues)[0]):
        return True
    third = _class(classes, values[i + 2]) if i + 2 < size else np.uint32(0)
    has_cue = i > 0 and _class(classes, values[i - 1]) & _ENDS_CUE != 0
    fourth = _class(classes, values[i + 3]) if i + 3 < size else np.uint32(0)
    has_cue = has_cue or second & _NUMERAL != 0
    is_within = i > 0 and _class(classes, values[i - 1]) & (_HAN | _JOINS) == _HAN
    if own & _RARE:
        if not has_cue and (third | fourth) & _BEGINS_CUE == 0:
            end = i + 2 if third & _HAN == 0 else i + 3
            is_whole = third & _HAN != 0 and fourth & _HAN == 0
            is_alone = is_whole and (not is_within or values[i - 1] == _OF)
            has_cue = is_alone and _is_spelt_out(values, i + 3)
            if not is_alone and (
                (is_within and not is_whole) or not _is_beside_a_number(values, end, size, has_number, classes)
            ):
                return False
        least = least_long = _LEAST_RARE if has_cue else np.float32(0)
    else:
        least = least_long = _LEAST_ALONE
        if has_cue or third & (_BEGINS_CUE | _HAS):
            least = _LEAST_CUED if has_cue and third & _BEGINS_CUE else _LEAST
        elif is_within and third & (_HAN | _JOINS) == _HAN:
            least = _LEAST_WITHIN
        if has_cue or (third | fourth) & (_BEGINS_CUE | _HAS | _NUMERAL):
            least_long = _LEAST
        elif is_within and fourth & (_HAN | _JOINS) == _HAN:
            least_long = _LEAST_WITHIN
    as_name = _NAME_COST + costs[c, _AS_SURNAME] + costs[d, _AS_GIVEN]
    as_words = costs[c, _AS_WORD] + costs[d, _AS_WORD]
    is_long = third & _HAN != 0
    as_long = _NAME_COST + costs[c, _AS_SURNAME] if is_long else _NEVER
    if is_long:
        as_long += _pair(values, i + 1, costs, classes, cues)
    as_long_words = as_words + costs[values[i + 2], _AS_WORD] if is_long else np.float32(0)
    if as_words - as_name - _SHORT < least and as_long_words - as_long < least_long:
        return False
    if own & np.uint32(1 << (_LENGTHS + 2)):
        as_words = min(as_words, _cost_of(values, i, i + 2, words))
    margin = as_words - as_name - _SHORT
    is_short = margin >= least
    long_margin = -_NEVER
    if is_long:
        as_long_words = as_words + costs[values[i + 2], _AS_WORD]
        if as_long_words - as_long >= least_long and second & np.uint32(1 << (_LENGTHS + 2)):
            as_long_words = min(as_long_words, costs[c, _AS_WORD] + _cost_of(values, i + 1, i + 3, words))
        long_margin = as_long_words - as_long
        is_long = long_margin >= least_long
    if not (is_short or is_long):
        return False
    opens = i == floor or _class(classes, values[i - 1]) & _HAN == 0
    if opens or own & _RARE or max(margin, long_margin) >= _LEAST_ALONE or second & _NUMERAL:
        return True
    if _BEFORE_WEIGHTS[_before(values, floor, i, classes, cues)[0]] > 1:
        return True
    is_short = is_short and margin + _AFTER_WEIGHTS[_after(values, i + 2, size, classes, cues)] > _LEAST_BESIDE
    return bool(
        is_short
        or (is_long and long_margin + _AFTER_WEIGHTS[_after(values, i + 3, size, classes, cues)] > _LEAST_BESIDE)
    )


@kernel
def _whole(values: npt.NDArray[np.uint32], i: int, size: int, cues: npt.NDArray[np.uint64]) -> int:
    """Where a whole name that many bear ends; 0 where none begins."""
    for length in range(min(4, size - i), 1, -1):
        if _kinds_of(values, i, i + length, cues) & _WHOLE:
            return i + length
    return 0


@kernel
def _steppe(
    values: npt.NDArray[np.uint32],
    i: int,
    size: int,
    costs: npt.NDArray[np.float32],
    cues: npt.NDArray[np.uint64],
) -> int:
    """Where two names of Mongolia or Tibet that make a whole end; 0 where none begins."""
    if i + 4 > size or not _is_han(values[i + 1]):
        return 0
    if max(costs[values[i], _AS_FOREIGN], costs[values[i + 1], _AS_FOREIGN]) >= _NEVER:
        return 0
    for length in range(min(5, size - i), 1, -1):
        if _kinds_of(values, i, i + length, cues) & _STEPPE:
            for more in range(min(5, size - i - length), 1, -1):
                if _kinds_of(values, i + length, i + length + more, cues) & _STEPPE:
                    return i + length + more
    return 0


@kernel
def _may_be_japanese(
    values: npt.NDArray[np.uint32],
    i: int,
    classes: npt.NDArray[np.uint32],
    cues: npt.NDArray[np.uint64],
) -> bool:
    """Whether a Japanese name may begin there, which counts beside a cue only."""
    has_cue = i > 0 and _class(classes, values[i - 1]) & (_ENDS_CUE | _TIES) != 0
    has_cue = has_cue or (i + 4 < values.size and _class(classes, values[i + 4]) & (_BEGINS_CUE | _ENDS_JAPANESE) != 0)
    return bool(has_cue and _kinds_of(values, i, i + 2, cues) & _JAPANESE)


@kernel
def _run(
    values: npt.NDArray[np.uint32],
    floor: int,
    a: int,
    b: int,
    has_number: bool,
    is_listed: bool,
    costs: npt.NDArray[np.float32],
    classes: npt.NDArray[np.uint32],
    words: npt.NDArray[np.uint32],
    cues: npt.NDArray[np.uint64],
    edges: npt.NDArray[np.float32],
    sums: npt.NDArray[np.float32],
    until: npt.NDArray[np.int64],
    margins: npt.NDArray[np.float32],
    least_weights: npt.NDArray[np.float32],
    of_anybody: bool,
    first: int,
    n: int,
    spans: npt.NDArray[np.int32],
    weights: npt.NDArray[np.float32],
    evidence: npt.NDArray[np.uint8],
) -> int:
    """The candidates of one run of Chinese characters."""
    size = b - a
    ahead, behind = sums[0], sums[1]
    for i in range(size + 1):
        ahead[i] = behind[i] = np.float32(1e9)
    ahead[0] = behind[size] = np.float32(0)
    for i in range(size):
        c = values[a + i]
        single = costs[c, _AS_WORD]
        edges[i, 1] = single
        if ahead[i] + single < ahead[i + 1]:
            ahead[i + 1] = ahead[i] + single
        mask = _class(classes, c) >> np.uint32(_LENGTHS)
        h = _mixed(np.uint64(1), c)
        longest = 1
        for length in range(2, _LONGEST_WORD + 1):
            edges[i, length] = _NEVER
        for length in range(2, min(_LONGEST_WORD, size - i) + 1):
            if mask >> np.uint32(length) == 0:
                break
            h = _mixed(h, values[a + i + length - 1])
            if not _may_go_on(words, h):
                break
            if mask >> np.uint32(length) & np.uint32(1):
                cost = _cost(words, h)
                if cost < _NEVER:
                    edges[i, length] = cost
                    longest = length
                    if ahead[i] + cost < ahead[i + length]:
                        ahead[i + length] = ahead[i] + cost
        edges[i, _LONGEST] = longest
    for i in range(size - 1, -1, -1):
        for length in range(1, int(edges[i, _LONGEST]) + 1):
            cost = edges[i, length] + behind[i + length]
            if cost < behind[i]:
                behind[i] = cost
    whole = ahead[size]
    before = _class(classes, values[a - 1]) if a > 0 else np.uint32(0)
    has_dot = _has_dot(values, a, b)
    for i in range(size):
        c = values[a + i]
        own = _class(classes, c)
        has_cue = before & _ENDS_CUE != 0
        is_tied = (
            has_number or (is_listed and i == 0) or (before & _TIES != 0 and _may_be_labelled(values, a + i, classes))
        )
        before_it, before = before, own
        count = 0
        if own & _SURNAME and i + 2 <= size and values[a + i + 1] != _DOT:
            cost = _NAME_COST + costs[c, _AS_SURNAME] + costs[values[a + i + 1], _AS_GIVEN]
            until[count], margins[count] = i + 2, whole - (ahead[i] + cost + _SHORT + behind[i + 2])
            count += 1
            if i + 3 <= size and values[a + i + 2] != _DOT:
                cost = _NAME_COST + costs[c, _AS_SURNAME] + _pair(values, a + i + 1, costs, classes, cues)
                until[count], margins[count] = i + 3, whole - (ahead[i] + cost + behind[i + 3])
                count += 1
        with_one, compound = count, 0
        if i + 3 <= size and (
            own & _BEGINS_COMPOUND
            or (own & _BEGINS_JAPANESE and _class(classes, values[a + i + 1]) & _GOES_ON_JAPANESE)
        ):
            compound = _kinds_of(values, a + i, a + i + 2, cues) & (_COMPOUND | _JAPANESE)
        if compound and values[a + i + 1] == _CLAN and (i + 4 > size or (edges[i + 2, 2] < _NEVER and not has_cue)):
            compound = 0  # 陈氏定理, but 陈氏红莲
        if compound:
            cost = _NAME_COST + _COMPOUND_COST + costs[values[a + i + 2], _AS_GIVEN]
            until[count], margins[count] = i + 3, whole - (ahead[i] + cost + _SHORT + behind[i + 3])
            count += 1
            if i + 4 <= size:
                cost = _NAME_COST + _COMPOUND_COST - np.float32(2)
                cost += _pair(values, a + i + 2, costs, classes, cues)
                if edges[i, 3] < _NEVER and (has_cue or is_tied):
                    cost -= _GOES_ON
                until[count], margins[count] = i + 4, whole - (ahead[i] + cost + behind[i + 4])
                count += 1
            if compound == _JAPANESE and i + 5 <= size and _class(classes, values[a + i + 4]) & _ENDS_JAPANESE:
                until[count], margins[count] = i + 5, whole - (ahead[i] + cost + behind[i + 5])
                count += 1
        with_compound = count
        if own & _BEGINS_COMPOUND and (
            has_dot or has_cue or is_tied
        ):  # a clan, and a dot where it is of two characters: 爱新觉罗启文, 富察·某某
            for length in range(2, 6):
                at = i + length
                if at >= size or (length == 2 and values[a + at] != _DOT):
                    continue
                if _kinds_of(values, a + i, a + at, cues) & _COMPOUND == 0:
                    continue
                at += values[a + at] == _DOT
                for given in range(1, min(2, size - at) + 1):
                    cost = _NAME_COST + _CLAN_COST + np.float32(given) * _CLAN_GIVEN_COST
                    until[count], margins[count] = at + given, whole - (ahead[i] + cost + behind[at + given])
                    count += 1
        if own & _BEGINS_WHOLE:
            end = _steppe(values, a + i, b, costs, cues) - a
            if end > 0:
                until[count], margins[count] = end, whole - (ahead[i] + _WHOLE_COST + behind[end])
                count += 1
        with_surname = count
        if own & _BEGINS_WHOLE and (i == 0 or has_cue or is_tied or values[a + i - 1] == _OF):
            end = _whole(values, a + i, b, cues) - a
            if end > 0:
                margin = whole - (ahead[i] + _WHOLE_COST + behind[end])
                until[count], margins[count] = end, max(margin, _LEAST_WHOLE) if margin > _LEAST_CUED else margin
                count += 1
        with_whole = with_foreign = count
        is_bed = c in _BEDS and i == 0 and a > 0 and 48 <= values[a - 1] <= 57  # 2班…
        dearest = _NEVER if has_dot else _DOTTED_COST
        if costs[c, _AS_FOREIGN] < dearest and (i == 0 or values[a + i - 1] != _DOT) and not is_bed:
            count = _foreign(
                values, a, i, size, costs, classes, whole, sums, is_tied or has_dot, dearest, until, margins, count
            )
            with_foreign = count
        if i == 0 and is_listed and 3 <= size <= 4:  # what a label alone says is a name: 其其格
            margin = whole - _UNKNOWN_COST * np.float32(size + 1)
            if margin > _LEAST and _before(values, floor, a, classes, cues)[0] == _LABEL:
                until[count], margins[count] = size, margin
                count += 1
        best, best_end, best_evidence = np.float32(-99), 0, 0
        best_margin = refused = np.float32(-99)
        refused_end = best_end
        for k in range(count):
            end = a + until[k]
            is_rare = own & _RARE != 0
            if k >= with_one:
                is_rare = compound == _JAPANESE and k < with_compound and until[k] - i < 5
            if is_rare:
                is_slot = is_tied and (i == 0 or (before_it & _IS) != 0) and costs[c, _AS_WORD] >= _VERY_COMMON
                least = _LEAST_RARE_TIED if is_slot else _LEAST_RARE
            elif is_tied:
                least = _LEAST_TIED
            else:
                is_cued = _may_be_cued(values, end, classes)
                least = _LEAST_CUED if has_cue and is_cued else _LEAST if has_cue or is_cued else _LEAST_ALONE
            if margins[k] < least:
                continue
            if is_rare and i > 0 and costs[c, _AS_WORD] < _VERY_COMMON and not before_it & _IS:
                continue  # 能 in 患者能…
            if is_rare and k < with_one and not (has_cue or is_tied) and _is_unheard(values, a + i + 1, end, costs):
                continue
            is_whole = with_surname <= k < with_whole
            is_foreign = with_whole <= k < with_foreign and not _has_dot(values, a + i, end)
            is_foreign = is_foreign or (k < with_one and not compound and _sounds_foreign(values, a + i, end, costs))
            length = until[k] - i
            is_word = not is_whole and length <= _LONGEST_WORD and edges[i, length] < _NEVER
            weight, kind = _weight(
                values,
                floor,
                a + i,
                end,
                is_word,
                is_rare,
                is_whole,
                is_foreign,
                has_number,
                margins[k],
                of_anybody,
                classes,
                words,
                cues,
            )
            if weight > best:
                best, best_end, best_evidence, best_margin = weight, until[k], kind, margins[k]
            elif weight <= -_NEVER and with_whole <= k < with_foreign and not is_foreign and margins[k] > refused:
                refused, refused_end = margins[k], until[k]
        if best_margin < refused and best_end < refused_end and _has_dot(values, a + i, a + best_end):
            continue  # 沃尔特·休 of a likelier name that is a figure's
        if best > least_weights[best_evidence] - np.float32(_LIST):
            is_parted = best_evidence >= _NUMBERED and a + i > floor and values[a + i - 1] == _DASH  # 阿豪-李示例,138…
            is_parted = is_parted or _is_in_a_card(values, floor, a + i, a + best_end)
            if not is_parted and _is_within_a_name_of_things(values, floor, a + i, a + best_end):
                continue
            is_called = best_evidence == _LABELLED and not has_number
            is_called = is_called and (
                values[a + i - 1] in _CALLED or _kinds_of(values, a + i, a + best_end, cues) & _EXEMPLARY != 0
            )
            if best_evidence in (_PROSE, _SAID) or is_called:
                cue, _tied = _before(values, floor, a + i, classes, cues)
                took = _against(values, floor, a + i, a + best_end, cue, of_anybody, classes, cues)
                if best_evidence == _PROSE or took == _NEVER:
                    best -= took
                elif best_evidence == _SAID and took > 13:  # two things tell of the past or of a work
                    best -= took * np.float32(0.5)
                if is_called and took > 8 and (took > 16 or not _speaks_of_today(values, floor, a + i, cues)):
                    continue  # 从前有个孩子叫…
                if best <= least_weights[_PROSE] - np.float32(_LIST):
                    continue
            is_bare = best_evidence in (_PROSE, _SAID) and not has_number
            if is_bare and _is_nobody(values, floor, a + i, a + best_end, classes, cues):
                continue
            if is_bare and not of_anybody and _is_in_a_chapter(values, floor, cues):
                continue
            is_prose = best_evidence in (_PROSE, _SAID) or (i > 0 and best_evidence == _LABELLED)
            may_be_told = is_prose and not (has_number or of_anybody)
            if may_be_told and _is_told(values, floor, a + i, a + best_end, classes, cues):
                continue
            if n > first and a + i < spans[1, n - 1]:
                is_within = spans[1, n - 1] == a + best_end and _has_dot(values, a + i, a + best_end)
                if best <= weights[n - 1] + (_WITHIN if is_within else np.float32(0)):
                    continue
                n -= 1
            spans[0, n], spans[1, n], weights[n], evidence[n] = a + i, a + best_end, best, best_evidence
            n += 1
    return n


@kernel
def _is_within_a_name_of_things(values: npt.NDArray[np.uint32], floor: int, start: int, end: int) -> bool:
    """Whether what looks like a name is part of a doubled one (高斯-克吕格) or bears the number of a model (WL-186)."""
    size = values.size
    if start > floor + 1 and values[start - 1] == _DASH and 0x4E00 <= values[start - 2] < 0xA000:
        return end - start > 2 and not (end < size and 48 <= values[end] <= 57)
    i = end + (end < size and values[end] == _SPACE)
    letters = i
    while i < size and 65 <= values[i] <= 90:
        i += 1
    return bool(i - letters >= 2 and i + 1 < size and values[i] == _DASH and 48 <= values[i + 1] <= 57)


@kernel
def _sounds_foreign(values: npt.NDArray[np.uint32], start: int, end: int, costs: npt.NDArray[np.float32]) -> bool:
    """Whether what follows a surname is likelier a transliteration's than a given name: 艾利斯."""
    gain = np.float32(0)
    for k in range(start, end):
        if costs[values[k], _AS_FOREIGN] >= _NEVER or (k > start and values[k] == _DEAR):
            return False
        gain += costs[values[k], _AS_GIVEN] - costs[values[k], _AS_FOREIGN] if k > start else np.float32(0)
    return bool(gain > 4)


@kernel
def _has_dot(values: npt.NDArray[np.uint32], start: int, end: int) -> bool:
    i = start
    while i < end and values[i] != _DOT:
        i += 1
    return i < end


@kernel
def _foreign(
    values: npt.NDArray[np.uint32],
    a: int,
    i: int,
    size: int,
    costs: npt.NDArray[np.float32],
    classes: npt.NDArray[np.uint32],
    whole: np.float32,
    sums: npt.NDArray[np.float32],
    is_likely: bool,
    dearest: np.float32,
    until: npt.NDArray[np.int64],
    margins: npt.NDArray[np.float32],
    count: int,
) -> int:
    """The transliterations that begin at `i`: where they end, and by how much they are cheaper than words."""
    cost = _FOREIGN_COST
    dots = 0
    first = count
    for k in range(i, min(size, i + _LONGEST_FOREIGN)):
        c = values[a + k]
        if c == _DOT:
            cost += _DOT_COST
            dots += 1
            continue
        if costs[c, _AS_FOREIGN] >= dearest and (dots == 0 or _class(classes, c) & _JOINS):
            break
        cost += min(costs[c, _AS_FOREIGN], _UNLIKELY)
        if k == i or (k + 1 < size and values[a + k + 1] == _DOT):
            continue
        margin = whole - (sums[0, i] + cost + sums[1, k + 1])
        if margin < (-40 if is_likely or dots else -20):
            break
        if dots == 0 and k == i + 1:
            margin -= np.float32(3)
        if dots and margin < 0:  # its parts may be words of the dictionary: 亚历山大·…
            margin = min(np.float32(0), margin + _PARTED)
        at = count
        if count - first < _FOREIGN_ENDS:
            count += 1
        else:
            at = first
            for other in range(first + 1, count):
                if margins[other] < margins[at]:
                    at = other
            if margins[at] >= margin:
                continue
        until[at], margins[at] = k + 1, margin
    return count


@kernel
def _weight(
    values: npt.NDArray[np.uint32],
    floor: int,
    start: int,
    end: int,
    is_word: bool,
    is_rare: bool,
    is_whole: bool,
    is_foreign: bool,
    has_number: bool,
    margin: np.float32,
    of_anybody: bool,
    classes: npt.NDArray[np.uint32],
    words: npt.NDArray[np.uint32],
    cues: npt.NDArray[np.uint64],
) -> tuple[np.float32, int]:
    """The weight of a candidate with what stands beside it, and its evidence."""
    size = values.size
    first = start
    before, tied = _before(values, floor, start, classes, cues)
    if start > floor and values[start - 1] == _ENUMERATION:
        first = _list_start(values, floor, start, classes)
        heads, tied = _before(values, floor, first, classes, cues)
        before, first = (heads, first) if tied else (before, start)
    is_headed = before == _HEADING
    if is_headed and not tied:
        before = 0
    after = _after(values, end, size, classes, cues)
    opens = start == floor or _class(classes, values[start - 1]) & _HAN == 0
    closes = end == size or _class(classes, values[end]) & _HAN == 0
    weight = margin + _BEFORE_WEIGHTS[before] + _AFTER_WEIGHTS[after]
    is_bounded = closes or _TITLE <= after <= _ACT
    is_cued = 0 < before < _JOIN and (after in (_TITLE, _OWNED, _ACT, _SAY, _SEX, _AGE))
    evidence = _SAID if before == _KIN or after in (_TITLE, _OWNED, _SEX, _AGE) or is_cued else _PROSE
    if (tied and before in (_LABEL, _ROLE, _OFFICE, _HEADING)) or (before == _LABEL and opens):
        evidence = _LABELLED
        weight += np.float32(3)
        if is_bounded:
            weight += np.float32(18) if before == _LABEL else np.float32(9)
    elif is_bounded and before in (_LABEL, _ROLE):
        weight += np.float32(3)
        evidence = _SAID if before == _LABEL and margin > _LEAST_ALONE else evidence  # (姓名李示例,…
    elif opens and closes and before in (_LABEL, _ROLE, _OFFICE) and _is_all(values, floor, start, end, classes):
        evidence = _SAID
        weight += np.float32(5)
    if opens:
        weight += np.float32(1)
    if closes:
        weight += np.float32(1)
    may_be_counted = start > floor + 1 and evidence < _LABELLED and not has_number
    if end - start > 2 and not is_word and _is_in_a_card(values, floor, start, end):
        weight += np.float32(4)
    is_counted = may_be_counted and values[start - 1] in _COUNTS and values[start] in _MEASURES
    if is_counted and values[start - 2] not in _OF_DAYS:
        weight -= np.float32(12)  # 两段异文
    if evidence == _LABELLED and values[start - 1] in _CALLED and values[end - 1] in _LAWS and not has_number:
        weight -= np.float32(30)  # 名为秦律
    is_homestead = end - start == 3 and values[start + 1] == _HOME and values[end - 1] in _BY_HOMES
    ends_place = (closes or end - start > 3) and _class(classes, values[end - 1]) & _ENDS_PLACE != 0
    if (ends_place or is_homestead) and evidence == _PROSE and before in (0, _JOIN):
        weight -= np.float32(8)  # 武康路, 上官桥镇
    if opens and closes and not is_rare and evidence == _PROSE and _is_cell(values, floor, start, end):
        weight += np.float32(2)
    if tied and not closes and after == 0 and _is_firm(values, end, classes, cues):
        weight -= np.float32(12)
    if is_word and before != _LABEL and not (is_cued and evidence < _LABELLED):
        is_light = evidence < _LABELLED or first < start
        weight -= np.float32(5 if is_light else 8 if before == _HEADING else 12)
    if is_cued and is_word and evidence < _LABELLED:
        weight += np.float32(2)
    if opens and closes and after == _SEX and not (is_word and values[end] == _SPACE):
        weight += np.float32(8)
    if opens and not closes and after == 0 and (end + 1 == size or _class(classes, values[end + 1]) & _HAN == 0):
        weight -= np.float32(3)  # 赵万 of 赵万里
    leads_on = evidence == _PROSE and end - start == 2 and values[end - 1] in _LEADS_ON  # 销售单为 XS1507
    is_particle = not closes and _class(classes, values[end - 1]) & _PARTICLE != 0
    if is_particle and _kinds_of(values, start + 1, end, cues) & _GIVEN_WHOLE:
        goes_on = end + 1 < size and _class(classes, values[end + 1]) & _HAN != 0
        is_particle = (after == 0 and not goes_on) or _cost_of(values, start, start + 2, words) < _NEVER  # 高雅之堂
    if leads_on or is_particle:
        weight -= np.float32(6)  # 患者应在…, 旅客某某持护照
    if not opens and before and before != _JOIN and values[start] in _MODALS:
        weight -= np.float32(4)  # 申请人应…
    if evidence < _LABELLED and _is_end_of_cue(values, floor, start, classes, cues):
        weight -= np.float32(8)  # 科艾山 in 财务科艾山
    if is_whole and not closes and after == 0:
        weight -= np.float32(6)  # 斯琴 of 斯琴高
    own = _kinds_of(values, start, end, cues)
    is_asked = (evidence == _LABELLED and closes) or (
        (0 < before < _OFFICE or (has_number and opens)) and after in (_TITLE, _OWNED, _SEX, _AGE)
    )
    if is_whole and (
        (evidence == _PROSE and not 0 < before <= _OFFICE and not (has_number and opens and closes))
        or (after == _OWNED and before == 0 and not has_number)
        or (own & _BORNE and not (is_asked and (has_number or not _is_behind_a_bare_key(values, floor, start))))
    ):
        return np.float32(-99), evidence
    if is_rare and (
        (
            evidence == _PROSE
            and not 0 < before <= _OFFICE
            and (margin < 2 or after not in (_ACT, _SAY))
            and not (opens and closes and _is_beside_a_number(values, end, size, has_number, classes))
            and not (has_number and opens and closes and margin > 0)
            and not (closes and end - start == 3 and _may_stand_alone(values, start, end, opens, margin))
            and not (opens and closes and end - start == 3 and _is_spelt_out(values, end))
            and not (closes and margin > 2 and _is_beside_a_number(values, end, size, has_number, classes))
        )
        or (after == _OWNED and before == 0 and margin < 0)
    ):
        return np.float32(-99), evidence
    if weight < (-20 if has_number else -6):
        return weight, evidence
    is_count = values[start] == _NTH and evidence < _LABELLED and not (is_cued and evidence == _SAID)
    if is_count and not (opens and closes and end - start == 4):
        return np.float32(-99), evidence  # 第五列
    if (
        values[end - 1] == _OF
        or values[end - 1] == _CERTAIN
        or values[start + 1] == _CERTAIN
        or (values[end - 1] == _CLAN and end - start == 2)
        or (values[end - 1] == _IN_CHIEF and end - start == 2)
        or (values[end - 1] == _HOME and end - start == 2 and start > floor and values[start - 1] in _FAMILIARS)
        or (end - start < 4 and not is_foreign and _is_title(values, start + 1, size, cues))
        or (own & 0xFF and own & 0xFF != _UNMISTAKABLE and (own & 0xFF != _THING << 4 or not is_cued))
    ):  # a cue is no name: 车主, 联系电话
        return np.float32(-99), evidence
    is_name = closes and end - start < 4 and _class(classes, values[start]) & _SURNAME != 0
    if before != _LABEL and not (is_name and before) and _is_substance(values, start, end, classes, cues):
        return np.float32(-99), evidence
    if own & _PLACEHOLDER:
        weight += np.float32(5)
    if (start > floor and values[start - 1] == _TITLE_OPENS) or (end < size and values[end] == _TITLE_CLOSES):
        weight -= np.float32(6)
    is_numbered = has_number and _has_number(values, max(floor, start - _NEAR), min(size, end + _NEAR))
    is_followed = _is_beside_a_number(values, end, size, has_number, classes)
    is_beside = opens and is_followed and (end - start > 2 or margin > 0)
    is_somebodys = (before == _LABEL and evidence == _LABELLED and values[start - 1] not in _CALLED) or is_numbered
    is_somebodys = is_somebodys or (own & _WHOLE != 0 and (0 < before < _OFFICE or evidence == _LABELLED))
    names_oneself = before == _LABEL and start > floor + 1 and values[start - 2] in _WRITER  # 我叫…
    is_somebodys = is_somebodys or (
        names_oneself and own & 0xF != _UNMISTAKABLE and _speaks_of_today(values, floor, start, cues)
    )
    if not (is_somebodys or of_anybody) and _is_renowned(values, floor, start, end, classes, cues):
        return np.float32(-99), evidence
    is_old = _lived_long_ago(values, end) or (end < size and _lived_long_ago(values, end + 1))
    if not of_anybody and (is_old or (evidence < _LABELLED and _acted_long_ago(values, end))):
        return np.float32(-99), evidence
    is_of_a_form = evidence == _LABELLED and before == _LABEL and values[start - 1] not in _CALLED
    if is_of_a_form and not (is_numbered or of_anybody) and _is_of_a_story(values, floor, start, end, classes, cues):
        return np.float32(-99), evidence
    if end - start >= 3 and _has_dot(values, start, end):
        if _is_of_single_characters(values, start, end):
            return np.float32(-99), evidence
        if _is_in_a_title(values, floor, start):
            return np.float32(-99), evidence
    if is_numbered:
        if is_bounded and (before in (_LABEL, _ROLE) or (opens and after == _OWNED and not is_word)):
            weight += np.float32(12)
            evidence = _LABELLED
        elif before == _KIN and closes and is_followed and not is_word and margin > _LEAST:
            is_said = _class(classes, values[start + 1]) & _PARTICLE != 0  # 妈妈常在家 138…
            is_said = is_said or (end - start > 2 and _is_of_words(values, start, start + 2, classes, words))  # 明天来
            weight += np.float32(0 if is_said else 10)  # 父亲某示例 138…
        elif evidence == _PROSE and (
            opens
            or is_followed
            or is_headed
            or 0 < before <= _JOIN
            or after
            or (end - start > 2 and (closes or margin > 2))
        ):
            weight += np.float32(4)
            evidence = _NUMBERED
            if end + 1 < size and values[end] == _OPENS and 48 <= values[end + 1] <= 57:
                weight += np.float32(3)  # 李示例(6217…)
    is_rare_word = is_word and opens and is_followed and margin > _LEAST_ALONE
    is_spelt = end - start > 2 and opens and closes and not is_word and _is_spelt_out(values, end)
    if (is_rare_word or is_spelt or (is_beside and not is_word)) and evidence < _LABELLED:
        weight += np.float32(5)
        evidence = max(evidence, _NUMBERED)
    if is_foreign and not _is_foreign_person(values, start, end, before, after, evidence, opens, closes, cues):
        is_listed = (start > floor and values[start - 1] == _ENUMERATION) or (
            end < size and values[end] == _ENUMERATION
        )
        weight = min(weight, _LIST_ONLY) if is_listed and evidence == _PROSE else np.float32(-99)
    return weight, evidence


@kernel
def _is_foreign_person(
    values: npt.NDArray[np.uint32],
    start: int,
    end: int,
    before: int,
    after: int,
    evidence: int,
    opens: bool,
    closes: bool,
    cues: npt.NDArray[np.uint64],
) -> bool:
    """Whether something beside a transliteration without a dot says that somebody bears it: those of places, of goods
    and of the ages of the earth are as many."""
    size = values.size
    if evidence == _LABELLED:
        if values[start - 1] not in _CALLED or closes or after:
            return True
        own = _kinds_of(values, end + 1, min(size, end + 3), cues) & 0xF  # 名叫…的男子
        return values[end] == _OF and _ROLE <= own <= _OFFICE
    if values[end - 1] in _NO_PERSONS_ENDS and before not in (_LABEL, _ROLE):
        return False
    if 0 < before <= _OFFICE or after in (_TITLE, _OWNED, _SEX, _AGE):
        return True
    if after in (_ACT, _SAY) and end + 2 <= size:  # of two characters: not 始于
        kind = _kinds_of(values, end, end + 2, cues) >> 4 & 0xF
        if kind in (_ACT, _SAY) or (after == _SAY and _kinds_of(values, end, end + 1, cues)):
            return True
    if evidence == _NUMBERED and opens and closes:
        return True
    is_of_people = False  # 马哈木提, 叶尔肯别克
    for length in (2, 3):
        is_of_people = is_of_people or _kinds_of(values, end - length, end, cues) & (_WHOLE | _ENDS_NAME) != 0
    return is_of_people and end - start > 2


@kernel
def _is_spelt_out(values: npt.NDArray[np.uint32], end: int) -> bool:
    """Whether a name is written in capitals behind a stretch, as in passports: 某示例 / MOU SHILI."""
    i, size = end, values.size
    while i < size and i - end < 3 and values[i] in _PARTS:
        i += 1
    if i == end:
        return False
    for turn in range(2):
        begin = i
        while i < size and 65 <= values[i] <= 90:
            i += 1
        if not 2 <= i - begin <= (7, 14)[turn]:
            return False
        if turn == 0:
            i += i < size and values[i] == ord(",")
            i += i < size and values[i] == _SPACE
    i += i + 1 < size and values[i] == _SPACE
    return i == size or not _is_latin(values[i])


@kernel
def _is_unheard(values: npt.NDArray[np.uint32], start: int, end: int, costs: npt.NDArray[np.float32]) -> bool:
    """Whether a character is in a given name that hardly any has."""
    rarest = np.float32(0)
    for k in range(start, end):
        rarest = max(rarest, costs[values[k], _AS_GIVEN])
    return bool(rarest >= _UNLIKELY)


@kernel
def _may_stand_alone(values: npt.NDArray[np.uint32], start: int, end: int, opens: bool, margin: np.float32) -> bool:
    """Whether a rare surname with a given name needs nothing beside it: no words are nearly as likely."""
    return bool(margin > _LEAST_RARE_ALONE and (opens or values[start - 1] == _OF))


@kernel
def _is_beside_a_number(
    values: npt.NDArray[np.uint32], end: int, size: int, has_number: bool, classes: npt.NDArray[np.uint32]
) -> bool:
    """Whether a personal number, or a date and that somebody was born then, stands right behind a stretch."""
    i = end
    while i < size and i - end < 4 and values[i] in _PARTS:
        i += 1
    if i == end and not (i < size and 48 <= values[i] <= 57):
        return False
    if i + 4 < size and _is_year(values, i) and not 48 <= values[i + 4] <= 57:
        for k in range(i + 4, min(size, i + 14)):
            if values[k] == _LINE:
                return False
            if values[k] == _BORN and (
                k + 1 == size or values[k + 1] in _BEHIND_BORN or not _continues(values[k + 1], classes)
            ):
                return True
        return False
    dashes = 0
    if i < size and values[i] == ord("0"):  # 021-…
        for k in range(i, min(size, i + 13)):
            dashes += values[k] == _DASH
            if (values[k] != _DASH and not 48 <= values[k] <= 57) or k + 1 == size:
                return dashes == 1 and k - i > 9
    return has_number and i < size and values[i] != _LINE and _has_number(values, i, min(size, i + 1))


@kernel
def _is_title(values: npt.NDArray[np.uint32], i: int, size: int, cues: npt.NDArray[np.uint64]) -> bool:
    """Whether a title of two characters stands there: 王先生."""
    return i + 2 <= size and _kinds_of(values, i, i + 2, cues) >> 4 & 0xF == _TITLE


@kernel
def _is_of_single_characters(values: npt.NDArray[np.uint32], start: int, end: int) -> bool:
    """Whether dots part single characters: 春·夏·秋·冬."""
    i = start + 1
    while i < end and values[i] == _DOT:
        i += 2
    return i >= end


@kernel
def _is_in_a_title(values: npt.NDArray[np.uint32], floor: int, start: int) -> bool:
    """Whether a place is in the title of a work, near its beginning: 《…秦简·封诊式》."""
    i = start
    while i > floor and start - i < _LONGEST_ITEM and values[i - 1] not in (_TITLE_OPENS, _TITLE_CLOSES):
        i -= 1
    return bool(i > floor and values[i - 1] == _TITLE_OPENS)


@kernel
def _is_end_of_cue(
    values: npt.NDArray[np.uint32],
    floor: int,
    start: int,
    classes: npt.NDArray[np.uint32],
    cues: npt.NDArray[np.uint64],
) -> bool:
    """Whether a character ends a word that stands before names."""
    if not _class(classes, values[start]) & _ENDS_BEFORE:
        return False
    for length in (2, 3):
        if start + 1 - length >= floor:
            kind = _kinds_of(values, start + 1 - length, start + 1, cues) & 0xF
            if kind in (_LABEL, _ROLE, _OFFICE):
                return True
    return False


@kernel
def _is_behind_a_bare_key(values: npt.NDArray[np.uint32], floor: int, start: int) -> bool:
    """Whether what stands before a value is the key `name` alone, which things bear, too."""
    i = start
    while i > floor and start - i < 6 and not _is_latin(values[i - 1]):
        i -= 1
    last = i
    while i > floor and last - i < 6 and (_is_latin(values[i - 1]) or values[i - 1] == _UNDERSCORE):
        i -= 1
    return last - i == 4 and (values[i] | np.uint32(32)) == 110  # n…


@kernel
def _is_cell(values: npt.NDArray[np.uint32], floor: int, start: int, end: int) -> bool:
    """Whether a stretch is a whole cell of a table in a line: | 李示例 |."""
    while start > floor and values[start - 1] == _SPACE:
        start -= 1
    while end < values.size and values[end] == _SPACE:
        end += 1
    is_begun = start > floor and values[start - 1] == _CELL
    is_ended = end < values.size and values[end] == _CELL
    return is_begun and (is_ended or end == values.size or values[end] == _LINE)


@kernel
def _is_all(values: npt.NDArray[np.uint32], floor: int, start: int, end: int, classes: npt.NDArray[np.uint32]) -> bool:
    """Whether a line is one word and the name, with spaces between: 书记员 某某."""
    i = start
    while i > floor and values[i - 1] == _SPACE:
        i -= 1
    if i == start:
        return False
    while i > floor and _class(classes, values[i - 1]) & _HAN:
        i -= 1
    while end < values.size and values[end] == _SPACE:
        end += 1
    return i == floor and (end == values.size or values[end] == _LINE)


@kernel
def _list_start(values: npt.NDArray[np.uint32], floor: int, start: int, classes: npt.NDArray[np.uint32]) -> int:
    """Where the list of short stretches begins that stands before a name, as in 值班:高天、白露; `start` where none."""
    i = start
    while i > floor and values[i - 1] == _ENUMERATION and start - i < 60:
        last = k = _before_remark(values, floor, i - 1)
        while k > floor and last - k < 5 and _class(classes, values[k - 1]) & _HAN:
            k -= 1
        if last - k < 2 or last - k > 4:
            break
        i = k
    return i


@kernel
def _before_remark(values: npt.NDArray[np.uint32], floor: int, i: int) -> int:
    """The place before a short remark in brackets that ends there; `i` where none does."""
    if i > floor and values[i - 1] == _CLOSES:
        for k in range(i - 2, max(floor, i - _LONGEST_REMARK), -1):
            if values[k] == _OPENS:
                return k
    return i


@kernel
def _is_remark(values: npt.NDArray[np.uint32], floor: int, i: int) -> bool:
    """Whether what stands there is in a short remark in brackets."""
    for k in range(i - 1, max(floor, i - _LONGEST_REMARK), -1):
        if values[k] == _OPENS:
            return True
        if values[k] == _CLOSES or values[k] in _STOPS:
            break
    return False


@kernel
def _is_firm(
    values: npt.NDArray[np.uint32],
    end: int,
    classes: npt.NDArray[np.uint32],
    cues: npt.NDArray[np.uint64],
) -> bool:
    """Whether what begins as a name is an organisation's, by the last word of it: 云桥软件有限公司."""
    i = end
    while i < values.size and i - end < _LONGEST_FIRM and _class(classes, values[i]) & _HAN:
        i += 1
        if i - end > 2 and values[i - 1] == _FIRM[1] and values[i - 2] == _FIRM[0]:
            return True
    ends_so = i - end > 2 and (values[i - 1] in _WORKS or _kinds_of(values, i - 2, i, cues) >> 4 & 0xF == _THING)
    return bool(ends_so)


@kernel
def _is_substance(
    values: npt.NDArray[np.uint32],
    start: int,
    end: int,
    classes: npt.NDArray[np.uint32],
    cues: npt.NDArray[np.uint64],
) -> bool:
    """Whether a stretch is an amount in capitals, or a medicine by the end of it: 伍佰元, 阿莫西林."""
    is_somebody = values[start] == _FIVE and end - start == 3 and values[end - 1] not in _CAPITALS
    is_somebody = is_somebody and (end == values.size or values[end] not in _CAPITALS)  # 伍佰川
    for i in range(start, end):
        if values[i] in _AMOUNTS and not is_somebody:
            return True
    is_name = end - start < 4 and _class(classes, values[start]) & _SURNAME != 0
    is_name = is_name and (start == 0 or _class(classes, values[start - 1]) & _FAMILIAR == 0)
    for stop in range(end + 1 if is_name else end, min(values.size, end + 2) + 1):
        if _kinds_of(values, stop - 2, stop, cues) & _SUBSTANCE:
            return True
    return False


@kernel
def _is_renowned(
    values: npt.NDArray[np.uint32],
    floor: int,
    start: int,
    end: int,
    classes: npt.NDArray[np.uint32],
    cues: npt.NDArray[np.uint64],
) -> bool:
    """Whether a name is that of a renowned person, within it, or ends with it: 伽德罗 in 阿伏伽德罗, 列夫·托尔斯泰."""
    for i in range(max(floor, start - 5), end - 1):
        if (i > start and values[i - 1] != _DOT) or _class(classes, values[i]) & _BEGINS_FIGURE == 0:
            continue
        h = _mixed(np.uint64(1), values[i])
        for k in range(i + 1, min(values.size, i + _LONGEST_RENOWNED)):
            h = _mixed(h, values[k])
            length = k + 1 - i
            if k < start or (length < 3 and i != start) or (i >= start and k + 1 < end and length < 4):
                continue
            if _kinds(cues, h) & _RENOWNED and (k + 1 >= end or values[k + 1] != _DOT):
                return True
    return False


@kernel
def _renowned(
    values: npt.NDArray[np.uint32],
    classes: npt.NDArray[np.uint32],
    cues: npt.NDArray[np.uint64],
    starts: npt.NDArray[np.integer],
    ends: npt.NDArray[np.integer],
    spans: npt.NDArray[np.int32],
) -> int:
    """The longest names of the renowned, that none of those found meets, of which they are no part."""
    n = found = i = 0
    while i + 1 < values.size:
        while found < starts.size and ends[found] <= i:
            found += 1
        stop = starts[found] if found < starts.size else values.size
        end = i
        is_within = i > 0 and values[i - 1] == _DOT
        if stop > i and not is_within and _class(classes, values[i]) & _BEGINS_FIGURE:
            h = _mixed(np.uint64(1), values[i])
            for k in range(i + 1, min(stop, i + _LONGEST_RENOWNED)):
                h = _mixed(h, values[k])
                if not _is_marked(cues, h):
                    break
                if _kinds(cues, h) & _RENOWNED and (k + 1 == values.size or values[k + 1] != _DOT):
                    end = k + 1
        if end > i:
            spans[0, n], spans[1, n] = i, end
            n += 1
        i = max(end, i + 1)
    return n


@kernel
def _number(values: npt.NDArray[np.uint32], i: int, most: int) -> tuple[int, int]:
    """What the digits there say, of at most so many, and where they end."""
    number, end = 0, i
    while end < values.size and end - i < most and 48 <= values[end] <= 57:
        number, end = 10 * number + int(values[end]) - 48, end + 1
    return number, end


@kernel
def _lived_long_ago(values: npt.NDArray[np.uint32], end: int) -> bool:
    """Whether behind a name stands when one was born who is dead by now: (1826-1900), (约701年-762年), (前106-前43)."""
    i = end + 1
    if i >= values.size or values[end] != _OPENS:
        return False
    while i < min(values.size - 1, end + 5) and values[i] in _BEFORE_A_YEAR:
        i += 1
    if values[i - 1] == _BEFORE_CHRIST:
        return True
    year, stop = _number(values, i, 5)
    digits, i = stop - i, stop
    if i == values.size or digits not in (3, 4) or not 10 ** (digits - 1) <= year < _DEAD_BY_NOW:
        return False  # 0086-138…
    return values[i] == _OF_YEARS or (digits == 4 and (values[i] == _DASH or values[i] == _CLOSES))


@kernel
def _acted_long_ago(values: npt.NDArray[np.uint32], end: int) -> bool:
    """Whether a year stands behind a name, not of a birth, in which nobody acted who is alive: 某某于1912年描述."""
    i, size = end, values.size
    while i < size and i - end < 3 and values[i] in _BEFORE_A_DEED:
        i += 1
    last = i + 4 + (i + 4 < size and values[i + 4] == _SPACE)
    if last >= size or values[i] != 49 or values[last] != _OF_YEARS:
        return False
    year, stop = _number(values, i, 4)
    if stop < i + 4:
        return False
    for k in range(i + 5, min(size, i + 13)):
        if values[k] == _BORN:
            return False
    return year < _NOBODY_ACTED


@kernel
def _is_of_a_story(
    values: npt.NDArray[np.uint32],
    floor: int,
    start: int,
    end: int,
    classes: npt.NDArray[np.uint32],
    cues: npt.NDArray[np.uint64],
) -> bool:
    """Whether a form is about a figure of a game (角色设定, 种族: … 武器: …), or about one of tales among others."""
    size = values.size
    begin = max(floor - 1, 0)
    while begin > 0 and floor - begin < 21 and values[begin - 1] != _LINE:
        begin -= 1
    fields = others = 0
    is_figure = False
    for i in range(max(begin, start - _NEAR), min(size, end + _NEAR)):
        if values[i] == _LINE and i >= floor:
            break
        if not _is_han(values[i]):
            continue
        h = _mixed(np.uint64(1), values[i])
        for k in range(i + 1, min(size, i + 5)):
            if not _is_han(values[k]):
                break
            h = _mixed(h, values[k])
            kinds = _kinds(cues, h)
            is_own = i < end and k >= start
            if kinds & 0xF == _OF_A_GAME or (is_own and kinds & 0xF == _UNMISTAKABLE):
                return True
            fields += kinds & 0xF == _GAME_FIELD
            if kinds & _FICTIONAL:
                if is_own:
                    is_figure = is_figure or kinds & _RENOWNED != 0
                else:
                    others += 1
    return fields > 1 or (is_figure and others > 0)


@kernel
def _is_in_a_chapter(values: npt.NDArray[np.uint32], floor: int, cues: npt.NDArray[np.uint64]) -> bool:
    """Whether a line, or a short one above it, begins as a chapter of a novel or a scene of a play, or the one above
    with a word for a part of a story (楔子, 番外, Chapter), or the line with the heading of an exercise: 例句:…."""
    begin = max(floor - 1, 0)
    while begin > 0 and floor - begin < 21 and values[begin - 1] != _LINE:
        begin -= 1
    i = begin
    while i < floor and i - begin < 5 and not (_is_han(values[i]) or _is_latin(values[i])):
        i += 1
    if i + 2 < floor and _kinds_of(values, i, i + 2, cues) & (_FICTIONAL | _OF_LAW) == _FICTIONAL:
        return True
    is_bracketed = begin < i < floor and values[i - 1] == _OPENS and values[floor - 2] == _CLOSES
    if is_bracketed and values[i] in _OF_SCENES and values[i + 1] in _PARTS:
        return True  # (夜,医院走廊)
    word = i
    while i < floor and _is_latin(values[i]):
        i += 1
    if i - word > 6 and _latin_kind(values, word, i, cues) == _OF_STYLE:
        return True
    if _begins_exercise(values, floor, cues) or (begin < floor and _begins_exercise(values, begin, cues)):
        return True
    return _begins_chapter(values, begin) or (begin < floor and _begins_chapter(values, floor))


@kernel
def _begins_exercise(values: npt.NDArray[np.uint32], floor: int, cues: npt.NDArray[np.uint64]) -> bool:
    """Whether a line begins with what an exercise is called, and its number or a colon: 听力材料:, 例3, 解:."""
    i, size = floor, values.size
    while i < size and i - floor < 5 and not (_is_han(values[i]) or values[i] == _LINE):
        i += 1
    for length in range(1, 5):
        end = i + length
        after = end
        while after < size and after - end < 4 and 48 <= values[after] <= 57:
            after += 1
        is_ended = after < size and not _is_han(values[end]) and values[after] not in _GO_ON_A_HEADING
        if is_ended and (length > 1 or values[end] == _COLON or after > end):
            is_exercise = _kinds_of(values, i, end, cues) & (_FICTIONAL | _OF_LAW) == _FICTIONAL | _OF_LAW
            return bool(is_exercise and not (length == 1 and _tells_a_sex(values, after)))
    return False


@kernel
def _tells_a_sex(values: npt.NDArray[np.uint32], i: int) -> bool:
    """Whether a line goes on as a case of a hospital or of a court does: 例1:某某,男,58岁."""
    for k in range(i, min(values.size, i + 20)):
        if values[k] == _LINE:
            return False
        if values[k] in _SEXES:
            return True
    return False


@kernel
def _begins_chapter(values: npt.NDArray[np.uint32], begin: int) -> bool:
    """Whether the number of a chapter stands there, behind a word or a title at most: 第十二章, 剧本第7场 夜."""
    size = values.size
    i = begin
    while i < min(size, begin + 20) and values[i] != _LINE:
        if values[i] == _NTH and (i - begin < 4 or values[i - 1] == _SPACE or values[i - 1] == _TITLE_CLOSES):
            break
        i += 1
    if i >= size or values[i] != _NTH:
        return False
    i += 1
    digits = i
    while i < min(size, digits + 5) and (48 <= values[i] <= 57 or values[i] in _COUNTED or values[i] in _HUNDREDS):
        i += 1
    is_chapter = digits < i < size and values[i] in _CHAPTERS
    goes_on = i + 1 < size and (_is_han(values[i + 1]) or values[i + 1] == _COMMA)  # 第三场比赛
    return bool(is_chapter and not goes_on)


@kernel
def _is_nobody(
    values: npt.NDArray[np.uint32],
    floor: int,
    start: int,
    end: int,
    classes: npt.NDArray[np.uint32],
    cues: npt.NDArray[np.uint64],
) -> bool:
    """Whether a name of nobody, a surname and a number, stands with another, and neither is somebody's by a role or a
    label: 张三 …, 李四 …. In a firm of nobody's they have roles, too: 甲公司经理张三…."""
    if end - start != 2 or values[end - 1] not in _TO_TEN:
        return False
    is_other = has_role = has_firm = False
    for i in range(max(floor, start - _FAR), min(values.size - 1, start + _FAR)):
        if values[i] == _LINE:
            break
        if values[i + 1] in _TO_TEN and values[i] != _ROUND and _class(classes, values[i]) & _SURNAME:  # no 周三
            before = _before(values, floor, i, classes, cues)[0]
            if before == _LABEL:
                return False
            has_role = has_role or before in (_ROLE, _OFFICE)
            is_other = is_other or values[i] != values[start]
        has_firm = has_firm or (values[i] in _PARTIES and values[i + 1] == _FIRM[0])
    return is_other and (has_firm or not has_role)


@kernel
def _is_in_a_card(values: npt.NDArray[np.uint32], floor: int, start: int, end: int) -> bool:
    """Whether a stretch is a part of what dashes part within brackets, as members of a group are told."""
    if start < floor + 2 or values[start - 1] != _DASH or end == values.size:
        return False
    if values[end] != _DASH and values[end] not in _CARD_ENDS:
        return False
    i = start - 1
    while i > floor and start - i < _LONGEST_REMARK and (values[i] == _DASH or _is_han(values[i])):
        i -= 1
    return values[i] in _CARD_OPENS and i < start - 2


@kernel
def _listed(
    values: npt.NDArray[np.uint32],
    first: int,
    n: int,
    classes: npt.NDArray[np.uint32],
    least_weights: npt.NDArray[np.float32],
    spans: npt.NDArray[np.int32],
    weights: npt.NDArray[np.float32],
    evidence: npt.NDArray[np.uint8],
) -> int:
    """Keeps the candidates of a line that weigh enough, less beside another in a list; gives how many there are."""
    for turn in range(2):
        for k in range(1, n - first):
            i, other = (first + k, first + k - 1) if turn == 0 else (n - 1 - k, n - k)
            if weights[other] <= least_weights[evidence[other]] or weights[i] > least_weights[evidence[i]]:
                continue
            gap = _after_remark(values, int(spans[1, min(i, other)]))
            if spans[0, max(i, other)] == gap + 1 and _class(classes, values[gap]) & _JOINS:
                weights[i] += np.float32(_LIST)
                evidence[i] = max(evidence[i], np.uint8(_LISTED))
    kept = first
    for i in range(first, n):
        if weights[i] > least_weights[evidence[i]]:
            _move(i, kept, spans, weights, evidence)
            kept += 1
    for i in range(first, kept):
        if evidence[i] <= _LISTED and not _is_among_people(values, i, first, kept, spans):
            weights[i] = -_NEVER
    last, kept = kept, first
    for i in range(first, last):
        if weights[i] > -_NEVER:
            _move(i, kept, spans, weights, evidence)
            kept += 1
    return kept


@kernel
def _after_remark(values: npt.NDArray[np.uint32], i: int) -> int:
    """The place behind a short remark in brackets that begins there: 李示例(52栋)、; `i` where none does."""
    if i >= values.size or values[i] != _OPENS:
        return i
    for k in range(i + 1, min(values.size - 1, i + _LONGEST_REMARK)):
        if values[k] == _CLOSES:
            return k + 1
        if values[k] == _LINE:
            break
    return i


@kernel
def _move(
    i: int,
    to: int,
    spans: npt.NDArray[np.int32],
    weights: npt.NDArray[np.float32],
    evidence: npt.NDArray[np.uint8],
) -> None:
    spans[0, to], spans[1, to], weights[to], evidence[to] = spans[0, i], spans[1, i], weights[i], evidence[i]


@kernel
def _is_among_people(
    values: npt.NDArray[np.uint32], i: int, first: int, last: int, spans: npt.NDArray[np.int32]
) -> bool:
    """Whether more than half of the list that a name stands in are names, as far as a few items on either side tell:
    not 毛尖、毛峰、奇兰. One in no list of three is."""
    left, right, before, after = spans[0, i], spans[1, i], 0, 0
    while left > 0 and values[left - 1] == _ENUMERATION and before < _SEEN_ITEMS:
        left = _item(values, left - 2, -1) + 1
        before += 1
    while right < values.size and values[right] == _ENUMERATION and after < _SEEN_ITEMS:
        right = _item(values, right + 1, 1)
        after += 1
    names, k = 1, i - 1
    while k >= first and spans[0, k] >= left:
        names, k = names + 1, k - 1
    k = i + 1
    while k < last and spans[1, k] <= right:
        names, k = names + 1, k + 1
    return before + after < 2 or 2 * names > before + after + 1


@kernel
def _item(values: npt.NDArray[np.uint32], i: int, step: int) -> int:
    """The place beyond an item of a list."""
    for _ in range(_LONGEST_ITEM):
        if i < 0 or i >= values.size or values[i] == _ENUMERATION or values[i] == _LINE or values[i] in _STOPS:
            break
        i += step
    return i
