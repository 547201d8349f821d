"""A small road of three sources, for tests that run every stage: one clean, one crawled against robots.txt whose
text comes back in the clean one, and one with personal information and no basis for it."""

import json
import random
from pathlib import Path

from detectors.reserved import RESERVED

SYLLABLES = "山水风泉竹雨雪鸟月天地间春秋河湖桥门书画棋茶酒灯火舟船帆窗霜雾笔纸砚鱼虫烟溪"
"""No names are made of these."""

EVIDENCE = "The licence of this corpus, in our own words: anyone may use, change and sell it.\n"

PHONES = RESERVED["PHONE_NUMBER"]
IDS = RESERVED["CN_RESIDENT_ID"]

CLEAN = """
id: clean
title: {{zh: 自写笔记, en: Notes of our own}}
acquisition: open_licence
obtained_on: 2026-01-05
licence: {{claimed: CC-BY-4.0, verified: CC-BY-4.0, verified_on: 2026-01-06, rights_holder: The Authors}}
personal_information: {{declared: none}}
jurisdiction: {{origin: CN, storage: CN}}
data_class: general
is_link_list: false
evidence:
  - {{file: licence.txt, supports: licence, obtained_on: 2026-01-05}}
corpus: {{paths: [{paths}], format: jsonl}}
"""

FORUM = """
id: forum
title: {zh: 论坛抓取, en: Forum crawl}
acquisition: crawled
obtained_on: 2026-01-05
crawl:
  user_agent: example-bot
  started_on: 2026-01-02
  ended_on: 2026-01-03
  robots: disallowed
  technical_measures_respected: true
licence: {claimed: CC-BY-4.0, verified: CC-BY-4.0, verified_on: 2026-01-06}
personal_information: {declared: none}
jurisdiction: {origin: CN, storage: CN}
data_class: general
is_link_list: false
corpus: {paths: [forum.jsonl], format: jsonl}
"""


def passage(rng: random.Random, length: int = 220) -> str:
    """Text that is like no other."""
    return "".join(rng.choice(SYLLABLES) + ("。" if i % 17 == 16 else "") for i in range(length))


def edited(rng: random.Random, text: str, places: int) -> str:
    """The text with a few characters changed."""
    characters = list(text)
    for place in rng.sample(range(len(characters)), places):
        characters[place] = rng.choice("甲乙丙戊己庚壬癸")
    return "".join(characters)


def write_sources(folder: Path, documents: int = 120) -> Path:
    """Declarations and corpora in `folder`; 5 near-copies and 1 exact copy of forum texts stand among the clean."""
    folder.mkdir(parents=True, exist_ok=True)
    rng = random.Random(20260105)
    forum = [passage(rng) for _ in range(20)]
    clean = [passage(rng) for _ in range(documents)]
    copies = [edited(rng, text, 2) for text in forum[:5]] + [forum[5]]
    personal = [
        f"{passage(rng, 60)}联系电话{phone}，身份证号{number}。{passage(rng, 60)}"
        for phone, number in zip(PHONES[:6], IDS[:6], strict=True)
    ]
    _write(folder / "clean.jsonl", [*clean, *copies])
    _write(folder / "personal.jsonl", personal)
    _write(folder / "forum.jsonl", forum)
    with (folder / "clean.jsonl").open("ab") as file:
        file.write(b'{"text": "cut o\n')
    (folder / "licence.txt").write_text(EVIDENCE)
    (folder / "clean.yaml").write_text(CLEAN.format(paths="clean.jsonl"))
    personal_source = CLEAN.format(paths="personal.jsonl").replace("id: clean", "id: personal", 1)
    (folder / "personal.yaml").write_text(personal_source)
    (folder / "forum.yaml").write_text(FORUM)
    return folder


def _write(path: Path, texts: list[str]) -> None:
    path.write_text("".join(json.dumps({"text": text}, ensure_ascii=False) + "\n" for text in texts))
