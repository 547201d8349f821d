"""Text for measuring: Chinese and English of made-up words, seeded, with near-copies whose similarity is known.

Words follow Zipf's law and lengths a log-normal one, as in web text: about half of the documents are shorter than
1,400 bytes. Of the documents some 12 % are copies of others: a quarter of them exact, the rest with 0.2 to 5 % of
their characters changed.
"""

import json
import random
import unicodedata
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

import numpy as np

COPIES = 0.12
CHINESE = 0.6
_FILES = 8


class Pair(NamedTuple):
    """Two documents, by number, and the exact Jaccard similarity of their sets of five characters."""

    a: int
    b: int
    similarity: float


def documents(count: int, seed: int = 1, mean_characters: float = 1100.0) -> tuple[list[str], list[list[int]]]:
    """Texts in random order, and the families of those that are copies of each other, by number."""
    rng = np.random.default_rng(seed)
    words = {"zh": _chinese_words(rng), "en": _english_words(rng)}
    originals = count - int(count * COPIES)
    texts = list(_texts(rng, words, originals, mean_characters))
    families: dict[int, list[int]] = {}
    edit = random.Random(seed)
    for number in range(originals, count):
        original = edit.randrange(originals)
        families.setdefault(original, [original]).append(number)
        texts.append(_edited(edit, texts[original]))
    order = rng.permutation(count)
    place = np.argsort(order)
    shuffled = [texts[i] for i in order]
    return shuffled, [sorted(int(place[i]) for i in family) for family in families.values()]


def write(folder: Path, texts: list[str]) -> list[Path]:
    """The texts as JSONL, in eight files."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    share = -(-len(texts) // _FILES)
    for number in range(_FILES):
        paths.append(folder / f"{number}.jsonl")
        with paths[-1].open("w", encoding="utf-8") as file:
            for i in range(number * share, min((number + 1) * share, len(texts))):
                file.write(json.dumps({"id": i, "text": texts[i]}, ensure_ascii=False) + "\n")
    return paths


def truth(texts: list[str], families: list[list[int]]) -> list[Pair]:
    """The exact similarity of every pair of a family; between families words are too many for any to be near."""
    pairs = []
    for family in families:
        sets = {i: _fives(texts[i]) for i in family}
        pairs += [Pair(a, b, len(sets[a] & sets[b]) / len(sets[a] | sets[b])) for a, b in combinations(family, 2)]
    return pairs


def _fives(text: str) -> set[str]:
    seen = "".join(unicodedata.normalize("NFKC", text).lower().split())
    return {seen[i : i + 5] for i in range(max(len(seen) - 4, 1))}


def _chinese_words(rng: np.random.Generator) -> list[str]:
    characters = [chr(0x4E00 + int(i)) for i in rng.permutation(20_000)[:3500]]
    lengths = rng.choice([1, 2, 3, 4], 20_000, p=[0.15, 0.6, 0.15, 0.1])
    drawn = iter(_ranks(rng, len(characters), int(lengths.sum())))
    return ["".join(characters[next(drawn)] for _ in range(length)) for length in lengths]


def _english_words(rng: np.random.Generator) -> list[str]:
    syllables = [c + v + e for c in "bcdfglmnprstw" for v in "aeiou" for e in ("", "n", "r", "st")]
    lengths = rng.choice([1, 2, 3, 4], 30_000, p=[0.2, 0.45, 0.25, 0.1])
    drawn = iter(rng.integers(0, len(syllables), int(lengths.sum())).tolist())
    return ["".join(syllables[next(drawn)] for _ in range(length)) for length in lengths]


def _texts(rng: np.random.Generator, words: dict[str, list[str]], count: int, mean_characters: float) -> Iterator[str]:
    for is_chinese, size in zip(rng.random(count) < CHINESE, rng.lognormal(0, 0.9, count), strict=True):
        chosen = words["zh" if is_chinese else "en"]
        mean = mean_characters * size * 0.67 / (2.3 if is_chinese else 6.2)
        said = [chosen[rank] for rank in _ranks(rng, len(chosen), max(int(mean), 3))]
        ends = set(rng.integers(0, len(said), len(said) // 12 + 1).tolist())
        stop, gap = ("。", "") if is_chinese else (". ", " ")
        yield "".join(
            word + (stop if i in ends else gap) + ("\n" if i % 97 == 96 else "") for i, word in enumerate(said)
        )


def _ranks(rng: np.random.Generator, words: int, count: int) -> list[int]:
    """Ranks of words, each drawn with a chance that falls with its rank as 1 / (rank + 1)."""
    ranks: list[int] = (np.exp(rng.random(count) * np.log(words + 1)).astype(np.int64) - 1).tolist()
    return ranks


def _edited(rng: random.Random, text: str) -> str:
    """The text with a few characters replaced; a quarter of the time, not one."""
    if rng.random() < 0.25:
        return text
    characters = list(text)
    for _ in range(max(int(len(text) * rng.uniform(0.002, 0.05) / 2), 1)):
        characters[rng.randrange(len(characters))] = rng.choice("甲乙丙丁戊己庚辛xyz")
    return "".join(characters)
