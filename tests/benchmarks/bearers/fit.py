"""Fits `detectors/bearers.tsv`: what the words around a name tell of its bearer.

    make build/peers/bearers
    build/peers/bearers/bin/python tests/benchmarks/bearers/fit.py [--write]

`nobodys.txt` and `somebodys.txt` hold the surroundings of one name, or of what looks like one, on each line, written
for this and for the tests: before it and behind it, ◇ where it stands, ↵ where the line above ends; every digit is 0,
but years of our time are 2000. Logistic regression with the penalty of squares over the words that stand there, and
over the lists of words that the recognisers of names have: a word of a list bears what its list does. The heaviest
shares are kept and fitted once more. What is printed is measured on tenths that were left out: which part of nobody's
names is known as such, and which part of somebody's is lost.
"""

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
WEIGHTS = ROOT / "detectors" / "bearers.tsv"
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from detectors import name_words, renowned, stories  # noqa: E402

LONGEST, LONGEST_LISTED = 3, 4
"""Words that follow one another and are weighed together: any, and those of a list."""
LONGEST_NUMBER = 12
OURS = "2000"
STRENGTH = 0.3
"""The inverse of the penalty."""
OFTEN = 3
"""Names around which words must stand to be weighed."""
KEPT = 6000
FOLDS = 10
LISTS = (
    "PAST FICTION OF_LAW EXERCISES OF_GAMES UNMISTAKABLE OF_NOVELS FIGURES REIGNS OF_STYLE GESTURES OF_TODAY ROLES "
    "HEADINGS RELATIVES OFFICES TITLES ACTS SAYS"
)
_WORD = re.compile("[A-Za-z]+|[0-9]+|[^ \t\x1f]")
_TELLS = re.compile("[\\w◇]")
_LIST = "list "
"""Begins what a list is called here; no words begin so that follow one another."""


def words(text: str) -> list[str]:
    """The words of a text, as `detectors.bearers` reads them."""
    found = _WORD.findall(text)
    return [number(word) if word.isdecimal() else word.lower() if word.isascii() else word for word in found]


def number(digits: str) -> str:
    """As many zeros, or 2000 for a year from 1950 to 2049."""
    is_ours = len(digits) == len(OURS) and 1950 <= int(digits) < 2050
    return OURS if is_ours else "0" * min(len(digits), LONGEST_NUMBER)


def following(text: str, longest: int = LONGEST) -> Iterator[str]:
    """Every one to three words that follow one another, but signs among themselves: how texts are cut is no sense."""
    found = words(text)
    for count in range(1, longest + 1):
        for first in range(len(found) - count + 1):
            together = " ".join(found[first : first + count])
            if _TELLS.search(together):
                yield together


def listed() -> dict[str, list[str]]:
    """The lists each word is in."""
    lists = {name: getattr(name_words, name) for name in LISTS.split()}
    lists = {name: each.split() if isinstance(each, str) else each for name, each in lists.items()}
    lists |= {"ANCIENT": renowned.ANCIENT, "FICTIONAL": renowned.FICTIONAL}
    for weight in {*stories.OF_STORIES.values()}:
        lists[f"STORIES {weight}"] = [word for word, own in stories.OF_STORIES.items() if own == weight]
    found: dict[str, list[str]] = {}
    for name, each in lists.items():
        for word in {" ".join(words(word)) for word in each if len(word) > 1}:
            if word.count(" ") < LONGEST_LISTED:
                found.setdefault(word, []).append(_LIST + name)
    return found


def counted(text: str, lists: dict[str, list[str]]) -> dict[str, int]:
    """What is weighed of a text: words that follow one another, 1, and a list, how many of its words are there."""
    found = {*following(text, LONGEST_LISTED)}
    counts = Counter(name for each in found for name in lists.get(each, ()))
    return {each: 1 for each in found if each.count(" ") < LONGEST} | counts


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--write", action="store_true", help="write the weights")
    given = parser.parse_args()
    nobodys, somebodys = ((HERE / name).read_text("utf-8").splitlines() for name in ("nobodys.txt", "somebodys.txt"))
    lists = listed()
    texts = [counted(text, lists) for text in nobodys + somebodys]
    is_nobodys = np.repeat([True, False], [len(nobodys), len(somebodys)])
    fold = np.concatenate([np.arange(len(part)) * FOLDS // len(part) for part in (nobodys, somebodys)])
    odds = np.empty(len(texts))
    for left_out in range(FOLDS):
        held = fold == left_out
        shares = fitted([text for text, is_held in zip(texts, held, strict=True) if not is_held], is_nobodys[~held])
        for i in np.flatnonzero(held):
            odds[i] = shares[""] + sum(shares.get(each, 0.0) * count for each, count in texts[i].items())
    print(f"{len(nobodys):,} names of nobody, {len(somebodys):,} of somebody")
    print("log-odds   nobody's known   somebody's lost")
    for least in np.arange(0, 4.5, 0.5):
        print(f"{least:8.1f}   {np.mean(odds[is_nobodys] > least):14.3f}   {np.mean(odds[~is_nobodys] > least):15.4f}")
    if given.write:
        shares = of_words(fitted(texts, is_nobodys), lists)
        rows = sorted(shares.items(), key=lambda row: (row[0] != "", -row[1], row[0]))
        WEIGHTS.write_text("".join(f"{words}\t{share:.3f}\n" for words, share in rows), "utf-8")


def fitted(texts: list[dict[str, int]], is_nobodys: np.ndarray) -> dict[str, float]:
    """The share of each, and of none the intercept."""
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    often = Counter(each for text in texts for each in text)
    counter = DictVectorizer(dtype=np.float32)
    counts = counter.fit_transform([{each: n for each, n in text.items() if often[each] >= OFTEN} for text in texts])
    names = counter.get_feature_names_out()
    weights = np.where(is_nobodys, 0.5 / is_nobodys.mean(), 0.5 / (~is_nobodys).mean())

    def fit(chosen: np.ndarray) -> Any:
        return LogisticRegression(C=STRENGTH, max_iter=3000).fit(counts[:, chosen], is_nobodys, weights)

    heaviest = np.argsort(-np.abs(fit(np.arange(len(names))).coef_[0]))[:KEPT]
    model = fit(heaviest)
    return {"": float(model.intercept_[0]), **dict(zip(names[heaviest], model.coef_[0].tolist(), strict=True))}


def of_words(shares: dict[str, float], lists: dict[str, list[str]]) -> dict[str, float]:
    """The same, with the shares of lists borne by their words."""
    found = {each: share for each, share in shares.items() if not each.startswith(_LIST)}
    for word, own in lists.items():
        share = sum(shares.get(name, 0.0) for name in own)
        if share:
            found[word] = found.get(word, 0.0) + share
    return found


if __name__ == "__main__":
    sys.exit(main())
