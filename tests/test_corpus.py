"""Every record of a corpus becomes a text or a dead letter, once, however the files are cut."""

import gzip
import json
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipelines import corpus
from provenance.records import Corpus, CorpusFormat

JSONL = Corpus(("x",), CorpusFormat.JSONL, url="url")


def write(path: Path, data: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def read_all(files: list[Path], source: Corpus) -> tuple[dict[str, str], dict[str, str]]:
    """Texts and reasons by locator, through plan and read."""
    texts: dict[str, str] = {}
    dead: dict[str, str] = {}
    for split in corpus.plan({file: file.name for file in files}, source):
        for batch in corpus.read(split.parts, source):
            found = dict(zip(batch.texts["locator"].to_pylist(), batch.texts["text"].to_pylist(), strict=True))
            assert not texts.keys() & found.keys()
            texts |= found
            dead |= dict(batch.dead_letters)
    return texts, dead


def line(text: str, **more: object) -> bytes:
    return json.dumps({"text": text, **more}, ensure_ascii=False).encode() + b"\n"


BROKEN = {
    b'{"text": "cut o\n': "not valid JSON",
    b'{"text": "caf\xe9"}\n': "not UTF-8",
    "{\"text\": \"编码\"}\n".encode("gbk"): "not UTF-8",
    b'{"text": "\\ud800 alone"}\n': "not valid JSON",
    b'["an", "array"]\n': "not a JSON object",
    b'{"body": "x"}\n': "field 'text' is missing",
    b'{"text": 7}\n': "field 'text' is not text",
    b'{"text": "  \\n"}\n': "text is empty",
}  # fmt: skip


def test_every_broken_line_is_a_dead_letter_with_place_and_reason(tmp_path: Path) -> None:
    good = line("好的")
    data = b"".join(good + broken for broken in BROKEN) + good
    texts, dead = read_all([write(tmp_path / "a.jsonl", data)], JSONL)
    assert list(texts.values()) == ["好的"] * (len(BROKEN) + 1)
    assert list(dead.values()) == list(BROKEN.values())
    for locator in [*texts, *dead]:
        name, _, offset = locator.partition("#byte=")
        assert name == "a.jsonl"
        assert data[int(offset) - 1 : int(offset)] in (b"", b"\n")


def test_a_dead_letter_quotes_nothing_of_its_record(tmp_path: Path) -> None:
    _, dead = read_all([write(tmp_path / "a.jsonl", b'{"text": "secret words", \n{"secret": 1}\n')], JSONL)
    assert not any("secret" in reason for reason in dead.values())


@settings(max_examples=50, deadline=None)
@given(
    lengths=st.lists(st.integers(0, 300), min_size=1, max_size=60),
    share=st.integers(1, 500),
    last_newline=st.booleans(),
)
def test_a_file_cut_anywhere_gives_each_line_once(
    lengths: list[int], share: int, last_newline: bool, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("cut")
    data = b"".join(line(f"{i} " + "汉" * length) for i, length in enumerate(lengths))
    path = write(folder / "a.jsonl", data if last_newline else data.removesuffix(b"\n"))
    found = []
    for start in range(0, path.stat().st_size, share):
        part = corpus.Part(str(path), "a.jsonl", start, min(start + share, path.stat().st_size))
        for batch in corpus.read([part], JSONL):
            found += batch.texts["text"].to_pylist()
    assert found == [f"{i} " + "汉" * length for i, length in enumerate(lengths)]


def test_one_large_file_is_cut_for_many_workers(tmp_path: Path) -> None:
    path = write(tmp_path / "big.jsonl", line("字" * 1000) * 3000)
    splits = corpus.plan({path: "big.jsonl"}, JSONL)
    assert len(splits) >= 8
    assert len(read_all([path], JSONL)[0]) == 3000


def test_many_small_files_share_a_split(tmp_path: Path) -> None:
    files = [write(tmp_path / f"{i:03}.md", f"# Note {i}".encode()) for i in range(300)]
    markdown = Corpus(("*.md",), CorpusFormat.MARKDOWN)
    assert len(corpus.plan({file: file.name for file in files}, markdown)) == 1
    assert read_all(files, markdown)[0]["007.md"] == "# Note 7"


@pytest.mark.parametrize("ending", [".jsonl", ".jsonl.gz", ".jsonl.zst"])
def test_compression_changes_neither_texts_nor_locators(ending: str, tmp_path: Path) -> None:
    data = b"".join(line(f"text {i}") for i in range(2500))
    packed = {
        ".jsonl": data,
        ".jsonl.gz": gzip.compress(data),
        ".jsonl.zst": pa.compress(data, "zstd", asbytes=True),
    }[ending]
    texts, dead = read_all([write(tmp_path / f"a{ending}", packed)], JSONL)
    assert [locator.rpartition("=")[2] for locator in texts][:2] == ["0", str(len(line("text 0")))]
    assert list(texts.values()) == [f"text {i}" for i in range(2500)]
    assert not dead


@pytest.mark.parametrize("ending", [".jsonl.gz", ".jsonl.zst"])
def test_a_cut_off_stream_gives_what_came_before_and_a_dead_letter(ending: str, tmp_path: Path) -> None:
    data = b"".join(line(f"text {i} {i * i * 7919 % 1000003}") for i in range(200_000))
    packed = gzip.compress(data) if ending == ".jsonl.gz" else pa.compress(data, "zstd", asbytes=True)
    texts, dead = read_all([write(tmp_path / f"a{ending}", packed[: len(packed) * 3 // 4])], JSONL)
    assert 0 < len(texts) < 200_000
    assert "broken or cut off" in " ".join(dead.values())


def test_parquet_gives_rows_by_number_and_refuses_what_is_not_text(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    pq.write_table(pa.table({"text": ["one", None, "three"], "url": ["u", "v", "w"]}), path, row_group_size=2)
    source = Corpus(("x",), CorpusFormat.PARQUET, url="url")
    texts, dead = read_all([path], source)
    assert texts == {"a.parquet#row=0": "one", "a.parquet#row=2": "three"}
    assert dead == {"a.parquet#row=1": "field 'text' is not text"}


@pytest.mark.parametrize(
    ("name", "data", "source", "reason"),
    [
        ("a.parquet", b"not parquet at all", Corpus(("x",), CorpusFormat.PARQUET), "not valid parquet"),
        ("a.json", b'{"text": "no array"}', Corpus(("x",), CorpusFormat.JSON), "expected a JSON array"),
        ("a.txt", b"caf\xe9", Corpus(("x",), CorpusFormat.TEXT), "not UTF-8"),
        ("a.txt", "utf-16".encode("utf-16"), Corpus(("x",), CorpusFormat.TEXT), "not UTF-8"),
        ("a.txt", b"", Corpus(("x",), CorpusFormat.TEXT), "text is empty"),
    ],
)
def test_a_file_that_cannot_be_read_is_a_dead_letter(
    name: str, data: bytes, source: Corpus, reason: str, tmp_path: Path
) -> None:
    texts, dead = read_all([write(tmp_path / name, data)], source)
    assert texts == {}
    assert [reason in found for found in dead.values()] == [True]


def test_csv_rows_survive_a_byte_that_is_not_utf8_beside_them(tmp_path: Path) -> None:
    data = "﻿id,TEXT\n1,好\n".encode() + b"2,caf\xe9\n" + b'3,"two\nlines"\n'
    texts, dead = read_all([write(tmp_path / "a.csv", data)], Corpus(("x",), CorpusFormat.CSV, text="TEXT"))
    assert texts == {"a.csv#row=0": "好", "a.csv#row=2": "two\nlines"}
    assert dead == {"a.csv#row=1": "not UTF-8"}


def test_a_text_over_the_limit_is_refused_without_stopping_the_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(corpus, "MAX_TEXT_BYTES", 100)
    monkeypatch.setattr(corpus, "MAX_RECORD_BYTES", 400)
    data = line("a" * 101) + line("b" * 1000) + line("c" * 100)
    texts, dead = read_all([write(tmp_path / "a.jsonl", data)], JSONL)
    assert list(texts.values()) == ["c" * 100]
    assert [reason.split(" ")[0] for reason in dead.values()] == ["text", "record"]
    long_file = write(tmp_path / "long.txt", b"x" * 101)
    assert "longer than 100" in read_all([long_file], Corpus(("x",), CorpusFormat.TEXT))[1]["long.txt"]


def test_fetching_finds_the_same_texts_at_their_locators(tmp_path: Path) -> None:
    data = b"".join(line(f"text {i}") for i in range(50))
    for name, packed in (("a.jsonl", data), ("a.jsonl.gz", gzip.compress(data))):
        path = write(tmp_path / name, packed)
        texts, _ = read_all([path], JSONL)
        wanted = dict(list(texts.items())[10:20])
        found = {}
        for batch in corpus.fetch(path, name, JSONL, set(wanted)):
            found |= dict(zip(batch.texts["locator"].to_pylist(), batch.texts["text"].to_pylist(), strict=True))
        assert found == wanted
        assert {corpus.file_name(locator) for locator in wanted} == {name}


def test_only_records_that_may_carry_a_label_keep_their_other_fields(tmp_path: Path) -> None:
    data = line("plain", mark="x") + line("labelled", AIGC={"Label": "1"}, url="https://example.com/a")
    path = write(tmp_path / "a.jsonl", data)
    (batch,) = corpus.read(corpus.plan({path: path.name}, JSONL)[0].parts, JSONL)
    plain, labelled = batch.texts["metadata"].to_pylist()
    assert plain is None
    assert json.loads(labelled)["AIGC"] == {"Label": "1"}
    assert batch.texts["url"].to_pylist() == [None, "https://example.com/a"]


def test_masked_names_stay_unique() -> None:
    files = {"a/1.txt": Path("a/1.txt"), "a/2.txt": Path("a/2.txt"), "b.txt": Path("b.txt")}
    names = corpus.masked_names(files, lambda names: [name.translate(str.maketrans("12", "**")) for name in names])
    assert list(names.values()) == ["a/*.txt", "a/*.txt~2", "b.txt"]


def parquet(tmp_path: Path, **columns: pa.Array) -> bytes:
    pq.write_table(pa.table(columns), tmp_path / "made.parquet")
    return (tmp_path / "made.parquet").read_bytes()


def strings(*values: bytes) -> pa.Array:
    """A string column whose bytes nobody checked."""
    offsets, data = pa.array(values, pa.binary()).buffers()[1:]
    return pa.StringArray.from_buffers(len(values), offsets, data)


GOOD = pa.array(["one", "two", "three"])
BAD = strings(b"a", b"caf\xe9", b"c")
NESTED = pa.StructArray.from_arrays([BAD], ["Label"])
DATES = pa.array([0, 1 << 60, 0], pa.timestamp("ms"))
TWICE = b'{"text": "two", "text": 10000000000000000000000000}\n'
DEEP = b'{"text": "two", "AIGC": ' + b"[" * 500 + b"]" * 500 + b"}\n"
LONG = line("two", url="u" * 70_000)


@pytest.mark.parametrize(
    ("name", "make", "reason"),
    [
        ("url.csv", lambda _: b"text,url\none,a\ntwo,caf\xe9\nthree,c\n", "not UTF-8"),
        ("long.csv", lambda _: b"text,AIGC\none,a\ntwo,b,secret\nthree,c,\n", "row has more cells than the header"),
        ("label.csv", lambda _: b"text,AIGC\none,a\ntwo,caf\xe9\nthree,c\n", "fields beside the text"),
        ("text.parquet", lambda at: parquet(at, text=strings(b"one", b"caf\xe9", b"three")), "not UTF-8"),
        ("url.parquet", lambda at: parquet(at, text=GOOD, url=BAD), "not UTF-8"),
        ("label.parquet", lambda at: parquet(at, text=GOOD, AIGC=NESTED), "not UTF-8"),
        ("date.parquet", lambda at: parquet(at, text=GOOD, AIGC=DATES), "cannot be read"),
        ("none.parquet", lambda at: parquet(at, text=pa.array(["one", None, "three"])), "is not text"),
        ("huge.jsonl", lambda _: line("one", n=10**40, AIGC=1) + TWICE + line("three"), "is not text"),
        ("deep.jsonl", lambda _: line("one") + DEEP + line("three"), "nested too deeply"),
        ("url.jsonl", lambda _: line("one", url=7) + LONG + line("three", url=["a"]), "field 'url' is longer"),
        ("odd.json", lambda _: b'[{"text":"one","":1,"":2},["secret"],{"text":"three"}]', "not a JSON object"),
    ],
)  # fmt: skip
def test_one_bad_row_harms_no_other(name: str, make: Callable[[Path], bytes], reason: str, tmp_path: Path) -> None:
    source = Corpus(("x",), CorpusFormat(name.rpartition(".")[2]), url="url")
    texts, dead = read_all([write(tmp_path / name, make(tmp_path))], source)
    assert list(texts.values()) == ["one", "three"]
    assert [reason in found for found in dead.values()] == [True]
    assert not any(word in found for found in dead.values() for word in ("secret", "caf"))


def test_a_nested_text_is_refused(tmp_path: Path) -> None:
    nested = parquet(tmp_path, text=pa.array([{"secret": "a"}, {"secret": None}, None]))
    texts, dead = read_all([write(tmp_path / "a.parquet", nested)], Corpus(("x",), CorpusFormat.PARQUET))
    assert (texts, set(dead.values())) == ({}, {"field 'text' is not text"})


@pytest.mark.parametrize("form", CorpusFormat)
def test_what_is_no_file_is_a_dead_letter_and_nobody_waits_for_it(form: CorpusFormat, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "folder").mkdir()
    texts, dead = read_all([tmp_path / "pipe", tmp_path / "folder"], Corpus(("x",), form))
    assert (texts, dead) == ({}, {"pipe": "not a regular file", "folder": "not a regular file"})


@pytest.mark.parametrize("ending", ["jsonl.gz", "jsonl.zst", "csv.gz"])
def test_a_compressed_file_that_is_none_is_a_dead_letter(ending: str, tmp_path: Path) -> None:
    form = CorpusFormat(ending.partition(".")[0])
    texts, dead = read_all([write(tmp_path / f"a.{ending}", line("secret"))], Corpus(("x",), form))
    assert texts == {}
    assert list(dead) == [f"a.{ending}"]
    assert "broken or cut off" in dead[f"a.{ending}"]


@pytest.mark.parametrize(
    ("ending", "make"),
    [
        ("jsonl", lambda _: line("one")),
        ("jsonl.gz", lambda _: gzip.compress(line("one"))),
        ("csv", lambda _: b"text\none\n"),
        ("json", lambda _: b"[" + line("one") + b"]"),
        ("parquet", lambda at: parquet(at, text=pa.array(["one"]))),
        ("text", lambda _: b"one"),
    ],
)
def test_a_file_whose_name_is_not_utf8_is_read(ending: str, make: Callable[[Path], bytes], tmp_path: Path) -> None:
    path = write(tmp_path / f"caf\udce9.{ending}", make(tmp_path))
    source = Corpus(("x",), CorpusFormat(ending.partition(".")[0]))
    names = corpus.masked_names({path.name: path}, list)
    (split,) = corpus.plan(names, source)
    (batch,) = corpus.read(split.parts, source)
    assert batch.texts["text"].to_pylist() == ["one"]
    assert corpus.file_name(batch.texts["locator"][0].as_py()) == f"caf?.{ending}"


def test_what_stands_no_longer_at_a_locator_is_a_dead_letter(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", line("first") + b"\n" + line("second"))
    locators = {f"a.jsonl#byte={place}" for place in (0, 3, 18, 999)}
    batches = list(corpus.fetch(path, "a.jsonl", JSONL, locators))
    assert [text for batch in batches for text in batch.texts["text"].to_pylist()] == ["first"]
    dead = [letter for batch in batches for letter in batch.dead_letters]
    assert sorted(dead) == [(f"a.jsonl#byte={place}", "not valid JSON") for place in (18, 3, 999)]
    (gone,) = corpus.fetch(tmp_path / "gone.jsonl", "gone.jsonl", JSONL, {"gone.jsonl#byte=0"})
    assert gone.dead_letters == [("gone.jsonl", "the rest of the file cannot be read: No such file or directory")]


def test_the_record_s_own_bytes_are_kept_where_a_format_has_them(tmp_path: Path) -> None:
    lines = [b'{"text": "one", "more": [1, 2]}', b'\xef\xbb\xbf{"text": "two"}', b'{"AIGC": {}, "text": "three"} \r']
    (split,) = corpus.plan({write(tmp_path / "a.jsonl", b"\n".join(lines)): "a.jsonl"}, JSONL)
    (batch,) = corpus.read(split.parts, JSONL)
    assert batch.texts["record"].to_pylist() == lines
    text = Corpus(("x",), CorpusFormat.TEXT)
    (split,) = corpus.plan({write(tmp_path / "a.txt", b"\xef\xbb\xbfwhole"): "a.txt"}, text)
    (batch,) = corpus.read(split.parts, text)
    assert (batch.texts["text"].to_pylist(), batch.texts["record"].to_pylist()) == (["whole"], [b"\xef\xbb\xbfwhole"])


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from([*BROKEN, line("好"), line("x", url="u" * 70_000), line("y", url=7), b"\n", b" \r\n"])))
def test_a_record_is_read_alike_whatever_stands_beside_it(lines: list[bytes]) -> None:
    """Blocks are parsed at once where all of their lines are well, and line by line where one is not."""
    alone = [repr(corpus._from_line(one.removesuffix(b"\n"), JSONL)) for one in lines if one.strip()]
    with tempfile.TemporaryDirectory() as folder:
        path = write(Path(folder) / "a.jsonl", b"".join(lines))
        part = corpus.Part(str(path), "a.jsonl", 0, path.stat().st_size)
        together = []
        for found in corpus._jsonl(part, JSONL):
            if isinstance(found, pa.RecordBatch):
                rows = found.drop_columns("locator").to_pylist()
                together += [corpus.Record(row["text"], row["url"], None, row["record"]) for row in rows]
            else:
                together.append(found[1])
    assert list(map(repr, together)) == alone


ROWS = [
    ("好", None),
    ("x", "https://example.org/"),
    ("", "u"),
    (" \u3000\n", None),
    ("\x1c", "u"),
    (None, "u"),
    ("y", "u" * 70_000),
]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(ROWS), min_size=1), st.booleans())
def test_a_row_is_read_alike_whatever_stands_beside_it(rows: list[tuple[str | None, str | None]], in_one: bool) -> None:
    """Columns are taken as they are where all of their values are well, and row by row where one is not."""
    source = Corpus(("x",), CorpusFormat.PARQUET, text="text", url="url")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.parquet"
        table = pa.table(
            {"text": pa.array([t for t, _ in rows], pa.string()), "url": pa.array([u for _, u in rows], pa.string())}
        )
        pq.write_table(table, path, row_group_size=len(rows) if in_one else 1)
        read = [batch for split in corpus.plan({path: "a"}, source) for batch in corpus.read(split.parts, source)]
    texts = {row["locator"]: (row["text"], row["url"]) for batch in read for row in batch.texts.to_pylist()}
    dead = dict(letter for batch in read for letter in batch.dead_letters)
    for number, (text, url) in enumerate(rows):
        alone = corpus._from_fields({"text": text, "url": url}, source, False)
        place = f"a#row={number}"
        if isinstance(alone, corpus.Unreadable):
            assert dead[place] == str(alone)
        elif text is None or not text or text.isspace():
            assert dead[place] == "text is empty"
        else:
            assert texts[place] == (text, url)
    assert len(texts) + len(dead) == len(rows)
