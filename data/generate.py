"""The sample corpora: our own text, the same bytes every time.

    python data/generate.py [FOLDER]

Texts are put together from the sentence patterns of `grammars/`, which we wrote. Two texts of a grammar share
at most `MAX_SHARED` patterns, so that unrelated texts are no near-duplicates; those that are were made so on
purpose. Whatever looks personal is a value of `detectors.reserved`, held by nobody. What each source is there
to show stands in `README.md`.
"""

import csv
import gzip
import io
import itertools
import json
import random
import re
import shutil
import sys
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from detectors.reserved import RESERVED

HERE = Path(__file__).parent
MAX_SHARED = 3
"""Sentence patterns, of six, that two texts may have in common."""
TOO_LONG = (16 << 20) + 1
"""Bytes: one more than a text may have."""

SMALL_SOURCES = {
    # source: grammar, number of texts
    "paywall-crawl-en": ("travel-en", 6),
    "hasty-crawl-zh": ("reviews-zh", 6),
    "leaked-mailbox-zh": ("minutes-zh", 5),
    "retired-newsletter-en": ("garden-en", 5),
    "paused-wiki-en": ("faq-en", 6),
    "orphan-corpus-zh": ("essays-zh", 6),
    "lapsed-permission-zh": ("essays-zh", 5),
    "link-list-en": ("travel-en", 5),
    "lapsed-contract-zh": ("news-zh", 6),
    "careless-supplier-zh": ("appliances-zh", 6),
    "diary-project-zh": ("essays-zh", 6),
    "opted-out-chats-zh": ("dialogues-zh", 6),
    "companion-chats-zh": ("dialogues-zh", 5),
    "unknown-generator-en": ("recipes-en", 5),
    "forum-answers-en": ("forum-en", 8),
    "county-portal-zh": ("notices-zh", 5),
    "library-excerpts-zh": ("essays-zh", 5),
    "unverified-badge-en": ("faq-en", 6),
    "overclaimed-badge-en": ("recipes-en", 6),
    "unaltered-songs-zh": ("poems-zh", 8),
    "disputed-recipes-en": ("recipes-en", 6),
    "plagiarised-guides-en": ("travel-en", 6),
    "survey-answers-zh": ("reviews-zh", 6),
    "withdrawn-survey-zh": ("reviews-zh", 5),
    "refused-profiles-en": ("letters-en", 4),
    "speaker-profiles-en": ("letters-en", 4),
    "clinic-letters-zh": ("notices-zh", 4),
    "youth-club-en": ("letters-en", 4),
    "staff-handbook-zh": ("minutes-zh", 5),
    "pipeline-survey-zh": ("minutes-zh", 3),
    "port-statistics-zh": ("news-zh", 4),
    "overseas-support-en": ("faq-en", 6),
}
"""Sources that show one thing each, by what is declared of them and not by what they say."""


# ---------------------------------------------------------------------------- texts


@dataclass(frozen=True)
class Grammar:
    """Sentence patterns by part (title, open, body, close), and what may stand in their slots. Slots in
    `topics` keep one value through a text."""

    language: str
    parts: dict[str, list[str]]
    slots: dict[str, list[str]]
    topics: frozenset[str]

    def values(self, slot: str) -> list[str]:
        return self.slots[slot] if slot in self.slots else reserved(slot, self.language)

    def fill(self, pattern: str, topics: dict[str, str], rng: random.Random) -> str:
        """A sentence. A slot that stands in its pattern twice gets two values."""
        used: dict[str, list[str]] = {}

        def value(slot: re.Match[str]) -> str:
            taken = used.setdefault(slot[1], [])
            free = [value for value in self.values(slot[1]) if value not in taken]
            taken.append(topics[slot[1]] if slot[1] in topics and not taken else rng.choice(free))
            return taken[-1]

        sentence = re.sub(r"\{(\w+)\}", value, pattern)
        return sentence[0].upper() + sentence[1:]


def read_grammar(name: str) -> Grammar:
    parts: dict[str, list[str]] = {}
    slots: dict[str, list[str]] = {}
    topics = set()
    for line in (HERE / "grammars" / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if slot := re.fullmatch(r"(\w+)(\*?) = (.+)", line):
            slots[slot[1]] = slot[3].split(" | ")
            topics |= {slot[1]} if slot[2] else set()
        elif part := re.fullmatch(r"\[(\w+)\]", line):
            sentences = parts.setdefault(part[1], [])
        elif line and not line.startswith("#"):
            sentences.append(line)
    return Grammar(name.rpartition("-")[2], parts, slots, frozenset(topics))


def reserved(entity_type: str, language: str) -> list[str]:
    """Values of an entity type that nobody holds, as texts of a language have them."""
    values = RESERVED[entity_type]
    if entity_type == "PHONE_NUMBER":
        return [value for value in values if value.startswith("+") == (language == "en")]
    own = [value for value in values if value.isascii() == (language == "en")]
    return own or list(values)


@dataclass(frozen=True)
class Text:
    title: str
    sentences: tuple[str, ...]
    between: str
    """What stands between two sentences."""

    def __str__(self) -> str:
        return f"{self.title}\n\n{self.body}" if self.title else self.body

    @property
    def body(self) -> str:
        return self.between.join(self.sentences)

    @property
    def markdown(self) -> str:
        return f"# {self.title}\n\n" + "\n\n".join(self.sentences) + "\n"

    def plus(self, sentence: str) -> "Text":
        """The text with a sentence before its last."""
        return replace(self, sentences=(*self.sentences[:-1], sentence, self.sentences[-1]))


class Author:
    """Writes texts of one grammar, no two alike."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.grammar = read_grammar(name)
        self.rng = random.Random(name)
        self.written: list[int] = []

    def texts(self, count: int) -> list[Text]:
        return [self.verse() if "line" in self.grammar.parts else self.prose() for _ in range(count)]

    def prose(self) -> Text:
        parts, rng = self.grammar.parts, self.rng
        while True:
            body = rng.sample(range(len(parts["body"])), rng.randint(5, 7))
            patterns = sum(1 << number for number in body)
            if all((patterns & other).bit_count() <= MAX_SHARED for other in self.written):
                break
        self.written.append(patterns)
        topics = {slot: rng.choice(self.grammar.slots[slot]) for slot in sorted(self.grammar.topics)}
        chosen = [rng.choice(parts["open"]), *(parts["body"][i] for i in body), rng.choice(parts["close"])]
        sentences = tuple(self.grammar.fill(pattern, topics, rng) for pattern in chosen)
        title = self.grammar.fill(rng.choice(parts["title"]), topics, rng) if "title" in parts else ""
        spoken = self.name.startswith("dialogues")
        return Text(title, sentences, "\n" if spoken else "" if self.grammar.language == "zh" else " ")

    def verse(self) -> Text:
        lines = [self.rng.choice(self.grammar.parts["line"]) for _ in range(self.rng.choice((4, 4, 8)))]
        verses = [self.grammar.fill(line, {}, self.rng) + "，。"[i % 2] for i, line in enumerate(lines)]
        return Text(self.grammar.fill(self.rng.choice(self.grammar.parts["title"]), {}, self.rng), tuple(verses), "\n")


class Authors:
    """All authors, each with what was written so far, and a supply of sentences with personal information."""

    def __init__(self) -> None:
        self.author = cache(Author)
        self.personal = cache(self._personal)

    def texts(self, grammar: str, count: int) -> list[Text]:
        return self.author(grammar).texts(count)

    def person(self, language: str, kind: str) -> str:
        """A sentence with reserved values: general, sensitive, or about a minor."""
        return next(self.personal(language, kind))

    def _personal(self, language: str, kind: str) -> Iterable[str]:
        grammar = read_grammar(f"personal-{language}")
        rng = random.Random(f"{language} {kind}")
        return (grammar.fill(pattern, {}, rng) for pattern in itertools.cycle(grammar.parts[kind]))

    def add_persons(self, texts: list[Text], every: int, kind: str, language: str) -> list[Text]:
        """The texts, every n-th with a sentence of personal information."""
        return [t if i % every else t.plus(self.person(language, kind)) for i, t in enumerate(texts)]


def near_copy(text: Text, words: int) -> str:
    """The text with one or two of its words replaced."""
    tokens = str(text).split(" ")
    for number in range(words):
        tokens[len(tokens) * (number + 1) // (words + 2)] = ("perhaps", "indeed")[number]
    return " ".join(tokens)


def lookalike(text: Text, other: Text) -> str:
    """The text with half of its sentences, and its title, those of another."""
    kept = len(text.sentences) - len(text.sentences) // 2
    return str(replace(text, title=other.title, sentences=text.sentences[:kept] + other.sentences[kept:]))


# ---------------------------------------------------------------------------- files


Record = dict[str, Any]


def records(source: str, texts: Iterable[object], **more: Any) -> list[Record]:
    return [{"id": f"{source}-{i:04d}", "text": str(text), **more} for i, text in enumerate(texts, 1)]


def jsonl(lines: Iterable[Record | bytes]) -> bytes:
    """One JSON object a line; what is bytes already goes in as it is."""
    encoded = (json.dumps(line, ensure_ascii=False).encode() if isinstance(line, dict) else line for line in lines)
    return b"".join(line + b"\n" for line in encoded)


def csv_table(rows: list[Record]) -> bytes:
    buffer = io.StringIO()
    writer = csv.DictWriter(buffer, rows[0], lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return buffer.getvalue().encode()


def parquet(rows: list[Record], group: int) -> bytes:
    buffer = io.BytesIO()
    pq.write_table(pa.Table.from_pylist(rows), buffer, row_group_size=group, compression="zstd")
    return buffer.getvalue()


def gz(data: bytes) -> bytes:
    return gzip.compress(data, mtime=0)


def zst(data: bytes) -> bytes:
    return pa.compress(data, "zstd", asbytes=True)


# ---------------------------------------------------------------------------- sources


def sample() -> dict[str, bytes]:
    """Every file of the sample corpora, by its path below their folder."""
    authors = Authors()
    files: dict[str, bytes] = {}
    for write in (
        manuals, news, poems, faq, forums, dialogues, reviews, contracts, letters, notices, recipes, walks,
        synthetic_answers, minutes, essays, small_sources,
    ):  # fmt: skip
        files |= write(authors)
    return files


def manuals(authors: Authors) -> dict[str, bytes]:
    rows = records("manual", authors.texts("appliances-zh", 420))
    return {
        "appliance-manuals-zh/manuals-1.jsonl": jsonl(rows[:210]),
        "appliance-manuals-zh/manuals-2.jsonl": jsonl(rows[210:]),
    }


def news(authors: Authors) -> dict[str, bytes]:
    rows = [
        {"article": f"news-{i:04d}", "headline": text.title, "body": text.body}
        for i, text in enumerate(authors.texts("news-zh", 420), 1)
    ]
    return {"valley-news-zh/news.parquet": parquet(rows, group=140)}


def poems(authors: Authors) -> dict[str, bytes]:
    return {"garden-poems-zh/poems.jsonl.zst": zst(jsonl(records("poem", authors.texts("poems-zh", 300))))}


def faq(authors: Authors) -> dict[str, bytes]:
    rows = records("faq", authors.add_persons(authors.texts("faq-en", 360), 40, "general", "en"))
    repetitive = "Please wait, the page is being loaded. " * 120
    symbols = "\n".join("+====+====+====+ |~~|<>|^^|$$|++|==|" for _ in range(40))
    rows += records("faq-odd", [repetitive, symbols])
    too_long = {"id": "faq-endless", "text": "ha " * (TOO_LONG // 3 + 1)}
    whole = gz(jsonl([*rows, too_long]))
    torn = gz(jsonl(records("faq-torn", authors.texts("faq-en", 12))))
    return {
        "lantern-faq-en/faq.jsonl.gz": whole,
        "lantern-faq-en/faq-torn.jsonl.gz": torn[: len(torn) * 2 // 3],
    }


def forums(authors: Authors) -> dict[str, bytes]:
    """A crawl that robots.txt forbade, and an archive in which some of its posts turn up again."""
    crawled = authors.texts("forum-en", 60)
    own = authors.texts("forum-en", 300)
    others = authors.texts("forum-en", 10)
    archive = [
        *records("post", own),
        *records("same", crawled[:12]),
        *records("word", (near_copy(text, 1) for text in crawled[12:30])),
        *records("words", (near_copy(text, 2) for text in crawled[30:40])),
        *records("like", (lookalike(text, other) for text, other in zip(crawled[40:50], others, strict=True))),
    ]
    random.Random("archive").shuffle(archive)
    threads = [dict(row, url=f"https://board.example/t/{row['id']}") for row in archive]
    posts = [dict(row, url=f"https://forum.example/p/{row['id']}") for row in records("forum", crawled)]
    return {
        "harbour-forum-crawl-en/posts.jsonl": jsonl(posts),
        "harbour-board-archive-en/threads.jsonl.zst": zst(jsonl(threads)),
    }


def dialogues(authors: Authors) -> dict[str, bytes]:
    texts = authors.add_persons(authors.texts("dialogues-zh", 400), 10, "general", "zh")
    texts = [t if i % 80 else t.plus(authors.person("zh", "sensitive")) for i, t in enumerate(texts, 5)]
    rows = [{"ticket": f"T{i:04d}", "dialogue": str(text)} for i, text in enumerate(texts, 1)]
    latin = 'T9001,"Client : le café livré était fermé, peut-être gelé."\n'.encode("latin-1")
    return {"shop-dialogues-zh/dialogues.csv": csv_table(rows) + latin}


def reviews(authors: Authors) -> dict[str, bytes]:
    texts = authors.add_persons(authors.texts("reviews-zh", 400), 20, "general", "zh")
    rows = [dict(row, url=f"https://reviews.example/{row['id']}") for row in records("review", texts)]
    return {"shop-reviews-zh/reviews.jsonl": jsonl(rows)}


def contracts(authors: Authors) -> dict[str, bytes]:
    texts = authors.add_persons(authors.texts("contracts-zh", 60), 6, "sensitive", "zh")
    files = {f"model-contracts-zh/contract-{i:02d}.md": text.markdown.encode() for i, text in enumerate(texts, 1)}
    files["model-contracts-zh/contract-20.md"] += f"\n## 附件：签约代表名单\n\n{roster(12)}".encode()
    labelled = "model-contracts-zh/contract-32.md"
    producer = RESERVED["CN_SOCIAL_CREDIT_CODE"][0]
    front_matter = f"---\nAIGC:\n  Label: '2'\n  ContentProducer: {producer}\n  ProduceID: contract-32\n---\n"
    files[labelled] = front_matter.encode() + files[labelled]
    return files


def roster(people: int) -> str:
    """A list of so many people, each with a telephone of their own."""
    named = zip(reserved("PERSON", "zh")[:people], reserved("PHONE_NUMBER", "zh")[:people], strict=True)
    return "".join(f"- 姓名：{name}，手机：{phone}\n" for name, phone in named)


def letters(authors: Authors) -> dict[str, bytes]:
    texts = authors.add_persons(authors.texts("letters-en", 80), 8, "general", "en")
    texts = [t if i % 16 else t.plus(authors.person("en", "minor")) for i, t in enumerate(texts, 4)]
    return {f"college-letters-en/letter-{i:02d}.md": text.markdown.encode() for i, text in enumerate(texts, 1)}


def notices(authors: Authors) -> dict[str, bytes]:
    texts = authors.texts("notices-zh", 121)
    files = {f"town-notices-zh/notice-{i:03d}.txt": f"{text}\n".encode() for i, text in enumerate(texts[:120], 1)}
    return files | {"town-notices-zh/notice-gbk.txt": f"{texts[120]}\n".encode("gbk")}


def recipes(authors: Authors) -> dict[str, bytes]:
    texts = authors.texts("recipes-en", 340)
    return {
        "kitchen-recipes-en/recipes.jsonl": jsonl(records("recipe", texts)),
        "recipe-reprints-en/reprints.jsonl": jsonl(records("reprint", texts[100:106])),
    }


def walks(authors: Authors) -> dict[str, bytes]:
    rows = records("walk", authors.texts("travel-en", 300))
    rows[150]["AIGC"] = aigc_label("1", "walk-0151")
    return {"walking-notes-en/walks.jsonl": jsonl(rows)}


def synthetic_answers(authors: Authors) -> dict[str, bytes]:
    rows = records("answer", authors.texts("garden-en", 160))
    for number, row in enumerate(rows):
        # Every 40th label says "AIGC" where the standard wants 1, 2 or 3: seen in the wild.
        row["AIGC"] = aigc_label("1" if number % 40 else "AIGC", row["id"])
    return {"garden-answers-en/answers.jsonl": jsonl(rows)}


def aigc_label(label: str, produce_id: str) -> Record:
    """The implicit label of GB 45438-2025, Annex E."""
    return {
        "Label": label,
        "ContentProducer": RESERVED["CN_SOCIAL_CREDIT_CODE"][0],
        "ProduceID": produce_id,
        "ReservedCode1": "",
        "ContentPropagator": "",
        "PropagateID": "",
        "ReservedCode2": "",
    }


def minutes(authors: Authors) -> dict[str, bytes]:
    rows = [{"meeting": f"M{i:03d}", "minutes": str(t)} for i, t in enumerate(authors.texts("minutes-zh", 120), 1)]
    return {"project-minutes-zh/minutes.json": json.dumps(rows, ensure_ascii=False, indent=1).encode()}


def essays(authors: Authors) -> dict[str, bytes]:
    """Essays, two of them from a source that forbids commerce, and every kind of line that is none."""
    texts = authors.texts("essays-zh", 121)
    noncommercial = authors.texts("essays-zh", 6)
    lines: list[Record | bytes] = [*records("essay", texts[:120]), *records("reprint", noncommercial[:2])]
    cut = json.dumps({"id": "essay-cut", "text": str(texts[120])}, ensure_ascii=False).encode()
    broken: list[Record | bytes] = [
        cut[: len(cut) // 2],
        json.dumps({"id": "essay-gbk", "text": str(texts[120])}, ensure_ascii=False).encode("gbk"),
        json.dumps({"id": "essay-latin", "text": "Déjà vu près de l'écluse"}, ensure_ascii=False).encode("latin-1"),
        {"id": "essay-untold", "title": texts[120].title},
        {"id": "essay-number", "text": 20},
        {"id": "essay-empty", "text": "  "},
        b'["a list", "and no object"]',
        b'{"id": "essay-half", "text": "\\ud83d"}',
    ]
    for number, line in enumerate(broken):
        lines.insert(10 * number + 5, line)
    return {
        "essay-contest-zh/essays.jsonl": jsonl(lines),
        "noncommercial-essays-zh/texts.jsonl": jsonl(records("essay-nc", noncommercial)),
    }


def small_sources(authors: Authors) -> dict[str, bytes]:
    return {
        f"{source}/texts.jsonl": jsonl(records(source, authors.texts(grammar, count)))
        for source, (grammar, count) in SMALL_SOURCES.items()
    }


def write(folder: Path) -> int:
    """Write the sample corpora into a folder, each in place of what it was before; the number of files."""
    files = sample()
    for source in {Path(name).parent for name in files}:
        shutil.rmtree(folder / source, ignore_errors=True)
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return len(files)


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE / "corpora"
    print(f"{write(target)} files in {target}")
