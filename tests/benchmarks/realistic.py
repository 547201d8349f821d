"""Text for measuring as it is read in practice: manuals, poems and dataset cards where the shared data holds them,
their paragraphs in new order; made-up words else. In a share of the documents personal information is planted.

What is planted are reserved values, each on a line of its own in the sentence of its kind.
"""

import json
import random
from collections.abc import Iterator
from pathlib import Path

import generated

from detectors.reserved import CARRIERS, RESERVED

PLANTED = 0.07
SHARES = {"manuals": 0.45, "poems": 0.1, "cards": 0.25, "words": 0.2}
"""Of the bytes: modern Chinese, classical Chinese, English, and words of neither."""
_LONGEST_RUN = 6


def documents(megabytes: float, real: Path | None, seed: int = 1) -> list[str]:
    """Texts that come to so many bytes, in random order."""
    rng = random.Random(seed)
    pools = {name: paragraphs for name, paragraphs in _pools(real, rng).items() if paragraphs}
    whole = sum(SHARES[name] for name in pools)
    texts = []
    for name, paragraphs in pools.items():
        texts += _recombined(paragraphs, int(megabytes * 1e6 * SHARES[name] / whole), rng)
    for place in rng.sample(range(len(texts)), int(len(texts) * PLANTED)):
        texts[place] = _with_one_more_line(texts[place], rng)
    rng.shuffle(texts)
    return texts


def modern_prose(real: Path | None, megabytes: float, seed: int = 1) -> list[str]:
    """The Chinese manuals alone, in whole documents; made-up words where there are none."""
    rng = random.Random(seed)
    pools = _pools(real, rng)
    return _recombined(pools["manuals"] or pools["words"], int(megabytes * 1e6), rng)


def _pools(real: Path | None, rng: random.Random) -> dict[str, list[str]]:
    """Paragraphs of each kind."""
    pools: dict[str, list[str]] = {name: [] for name in SHARES}
    if real and real.is_dir():
        pools["manuals"] = [p for text in _texts(real / "neardup/docs_cn_54_61.jsonl") for p in _paragraphs(text)]
        pools["poems"] = _texts(real / "neardup/tang_poems_dev.jsonl")
        cards = (path.read_text("utf-8", "replace") for path in sorted((real / "hf_cards").glob("*.md")))
        pools["cards"] = [p for text in cards for p in _paragraphs(text)]
    made_up, _ = generated.documents(2_000, seed=rng.randrange(1000))
    pools["words"] = [p for text in made_up for p in text.split("\n") if p]
    return pools


def _texts(path: Path) -> list[str]:
    return [json.loads(line)["text"] for line in path.read_text("utf-8").splitlines()] if path.exists() else []


def _paragraphs(text: str) -> Iterator[str]:
    return (paragraph for paragraph in text.split("\n\n") if paragraph.strip())


def _recombined(paragraphs: list[str], size: int, rng: random.Random) -> list[str]:
    """Documents of a few runs of neighbouring paragraphs, which together come to `size` bytes."""
    texts, taken = [], 0
    while taken < size:
        runs = []
        for _ in range(rng.choice((1, 1, 2, 3))):
            start = rng.randrange(len(paragraphs))
            runs += paragraphs[start : start + rng.randint(1, _LONGEST_RUN)]
        texts.append("\n\n".join(runs))
        taken += len(texts[-1].encode())
    return texts


def _with_one_more_line(text: str, rng: random.Random) -> str:
    kind = rng.choice([*RESERVED])
    sentence = CARRIERS[kind]["en" if text.isascii() else "zh"]
    lines = text.split("\n")
    lines.insert(rng.randint(0, len(lines)), sentence.format(rng.choice(RESERVED[kind])))
    return "\n".join(lines)
