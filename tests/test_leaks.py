"""No value of a person is anywhere but in the corpora: whatever a run leaves behind is searched for every one of them.

Every reserved value is planted in texts, in fields beside them, in URLs, labels and names of files (there only what its
form alone tells: see `EntityType.structured`), in records that cannot be read, and in one on which a recogniser fails.
Then a run of the whole road is made to keep all that it writes and says, even what it would delete, and all of that is
searched, in every spelling that anybody could read back. No document with a value in it is cleared: none may be found.
What a source declares, its evidence and the plain digest of a whole file are in the ledger because they must be.
"""

import base64
import hashlib
import json
import os
import random
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote

import hyperscan
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from small_road import CLEAN, EVIDENCE, passage

from detectors.catalogue import CATALOGUE
from detectors.recognisers import LANGUAGES, RECOGNISERS
from detectors.reserved import CARRIERS, RESERVED
from provenance import catalog
from provenance.ledger import Ledger
from provenance.records import Sensitivity

PERSONAL = [name for name, entity in CATALOGUE.items() if entity.sensitivity is not Sensitivity.NOT_PERSONAL]
STRUCTURED = [name for name in PERSONAL if CATALOGUE[name].structured]
FAILS = "灯塔甲乙丙丁"
"""A recogniser of the driver fails on a line that says so."""


# ---------------------------------------------------------------------------- what is looked for


class Spelling(NamedTuple):
    """One way to write a value, by what it is called."""

    value: str
    kind: str
    written: bytes


def spellings(kind: str, value: str) -> Iterator[Spelling]:
    """Every way in which a value could be read back.

    A row of zeros stands in any file: a value of so few characters is told by the end of its label before it.
    """
    said = [value]
    if value.isascii() and len(set(value)) <= 3:
        labels = [CARRIERS[kind][language].partition("{}")[0][-4:] for language in LANGUAGES]
        said = [label + value for label in labels]
    for text in said:
        for name, written in _written(text):
            if len(written) >= 5:  # fewer bytes stand anywhere by chance
                yield Spelling(value, name, written)
    for name in ("sha256", "sha1", "md5"):
        digest = hashlib.new(name, value.encode())
        yield from (Spelling(value, name, written) for written in (digest.digest(), digest.hexdigest().encode()))


def _written(text: str) -> Iterator[tuple[str, bytes]]:
    data = text.encode()
    yield "UTF-8", data
    yield "UTF-16", text.encode("utf-16-le")
    yield "UTF-16", text.encode("utf-16-be")
    yield "reversed", text[::-1].encode()
    yield "reversed", data[::-1]
    yield "hexadecimal", data.hex().encode()
    yield "hexadecimal", data.hex().upper().encode()
    yield "percent-encoding", quote(text, safe="").encode()
    yield "percent-encoding", "".join(f"%{byte:02X}" for byte in data).encode()
    yield "percent-encoding", "".join(f"%{byte:02x}" for byte in data).encode()
    yield "escapes", json.dumps(text)[1:-1].encode()
    yield "escapes", repr(data)[2:-1].encode()
    for before in range(3):
        whole = base64.b64encode(bytes(before) + data + bytes(2))
        alone = whole[-(-before * 4 // 3) : (before + len(data)) * 4 // 3]  # characters no neighbour has a part in
        yield "base64", alone
        yield "base64", alone.translate(bytes.maketrans(b"+/", b"-_"))
    digits = re.sub("[^0-9]", "", text)
    if len(digits) >= 7 and len(set(digits)) > 2:
        yield "digits", digits.encode()


class Search:
    """All spellings of all values, looked for at once."""

    def __init__(self) -> None:
        unique = {s.written: s for kind in PERSONAL for value in RESERVED[kind] for s in spellings(kind, value)}
        self.spellings = list(unique.values())
        self._database = hyperscan.Database(mode=hyperscan.HS_MODE_BLOCK)
        self._database.compile(
            expressions=["".join(f"\\x{byte:02x}" for byte in s.written).encode() for s in self.spellings],
            ids=list(range(len(self.spellings))),
            flags=[hyperscan.HS_FLAG_SINGLEMATCH] * len(self.spellings),
        )

    def found_in(self, data: bytes) -> set[Spelling]:
        found: set[Spelling] = set()
        self._database.scan(data, match_event_handler=lambda number, *_: found.add(self.spellings[number]) and None)
        return found

    def found_below(self, *places: Path) -> dict[str, set[Spelling]]:
        """By file: what is in its name, its bytes, and, compressed as they are, its columns."""
        found = {}
        for place in places:
            for path in [place, *place.rglob("*")]:
                data = os.fsencode(path.relative_to(place.parent)) + b"\n"
                if path.is_file():
                    data += path.read_bytes()
                if path.suffix == ".parquet":
                    data += b"\n".join(_columns(path))
                if leaked := self.found_in(data):
                    found[str(path)] = leaked
        return found


def _columns(path: Path) -> Iterator[bytes]:
    """Every value in every column of a Parquet file."""
    for column in pq.ParquetFile(path).read().columns:
        yield from _values(column.to_pylist())


def _values(value: Any) -> Iterator[bytes]:
    match value:
        case bytes():
            yield value
        case dict():
            yield from _values(list(value.values()))
        case list() | tuple():
            for one in value:
                yield from _values(one)
        case _:
            yield str(value).encode("utf-8", "surrogatepass")


# ---------------------------------------------------------------------------- where it is planted


def sentences(kinds: Iterable[str]) -> list[str]:
    """Every value of these kinds in its sentence, in both languages."""
    return [CARRIERS[k][language].format(v) for k in kinds for v in RESERVED[k] for language in LANGUAGES]


def write_corpora(folder: Path) -> None:
    """Sources in which every value stands everywhere it could."""
    rng = random.Random(20260105)
    folder.mkdir(parents=True)
    (folder / "licence.txt").write_text(EVIDENCE)
    declare(folder, "clean", "clean.jsonl", "jsonl")
    write_lines(folder / "clean.jsonl", [{"text": passage(rng)} for _ in range(20)])

    declare(folder, "letters", "letters.jsonl", "jsonl, url: url")
    every, structured = sentences(PERSONAL), sentences(STRUCTURED)
    letters: list[dict[str, Any]] = [
        {"text": f"{passage(rng, 60)}\n{sentence}\n{passage(rng, 60)}", "author": sentence} for sentence in every
    ]
    for letter, sentence in zip(letters, structured, strict=False):
        letter["url"] = f"https://host.invalid/read?about={quote(sentence)}"
        letter["AIGC"] = {"Label": "2", "ContentProducer": sentence}
    letters.append({"text": f"{FAILS} {' '.join(every)}", "author": FAILS})
    write_lines(folder / "letters.jsonl", letters)

    declare(folder, "bad", "bad.jsonl", "jsonl")
    broken = [
        lambda said: f'{{"text": "{said}\n'.encode(),
        lambda said: json.dumps({"txt": said}).encode() + b"\n",
        lambda said: json.dumps([said]).encode() + b"\n",
        lambda said: json.dumps({"text": {"deeper": said}}).encode() + b"\n",
        lambda said: b'{"text": "' + said.encode() + b'\xff"}\n',
        lambda said: said.encode("utf-16") + b"\n",
    ]
    (folder / "bad.jsonl").write_bytes(b"".join(broken[n % 6](said) for n, said in enumerate(every)))

    declare(folder, "names", "names/*.txt", "text")
    (folder / "names").mkdir()
    for number, sentence in enumerate(structured):
        name = f"{number:04} {sentence}.txt"
        if len(name.encode()) < 250 and "/" not in name and "\n" not in name:
            (folder / "names" / name).write_text(passage(rng))


def declare(folder: Path, source_id: str, paths: str, form: str) -> None:
    stated = CLEAN.format(paths=paths).replace("id: clean", f"id: {source_id}", 1)
    (folder / f"{source_id}.yaml").write_text(stated.replace("format: jsonl", f"format: {form}"))


def write_lines(path: Path, records: list[dict[str, Any]]) -> None:
    path.write_text("".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records))


# ---------------------------------------------------------------------------- a run that keeps everything


def drive(root: Path, arguments: list[str]) -> None:
    """`provenance` with these arguments, in this process: all of its logs and Dagster's events go to files, nothing
    it would delete from the temporary folder or the scratch is lost, and a recogniser fails where it is told to."""
    import logging
    from contextlib import contextmanager

    import dagster as dg

    from detectors.recognisers.phone_number import PhoneNumberRecognizer
    from pipelines.scratch import Scratch
    from provenance.cli import main

    handler = logging.FileHandler(root / "said" / "debug.log", "a")
    logging.basicConfig(level=logging.DEBUG, handlers=[handler], force=True)
    logging.getLogger("numba").setLevel(logging.INFO)  # it logs its own byte code, and no text
    remove, clear, find, ephemeral = (
        shutil.rmtree,
        Scratch.clear,
        PhoneNumberRecognizer.find,
        dg.DagsterInstance.ephemeral,
    )

    def keep(path: Any, *arguments: Any, **options: Any) -> None:
        if not Path(os.fsdecode(path)).is_relative_to(root / "temporary"):
            remove(path, *arguments, **options)

    def keep_scratch(self: Scratch, folder: str | None = None) -> None:
        left = Path(self.url) / "scratch"
        if left.exists():
            shutil.copytree(left, root / "scratch", dirs_exist_ok=True)
        clear(self, folder)

    def fail(self: Any, line: str, above: str = "") -> Any:
        if FAILS in line:
            raise ValueError(f"cannot read {line}")
        return find(self, line, above)

    @contextmanager
    def heard(*arguments: Any, **options: Any) -> Iterator[dg.DagsterInstance]:
        with ephemeral(*arguments, **options) as instance:
            try:
                yield instance
            finally:
                events = [event for run in instance.get_runs() for event in instance.all_logs(run.run_id)]
                (root / "said" / "events").write_text("\n".join(map(repr, events)))

    shutil.rmtree, Scratch.clear, PhoneNumberRecognizer.find = keep, keep_scratch, fail  # type: ignore[assignment]
    dg.DagsterInstance.ephemeral = heard  # type: ignore[method-assign, assignment]
    sys.argv = ["provenance", *arguments]
    main()


class Left(NamedTuple):
    """What a run left: folders of which none may hold a value."""

    root: Path
    code: int

    @property
    def places(self) -> list[Path]:
        """Everything but the sources."""
        return [path for path in sorted(self.root.iterdir()) if path.name != "sources"]


def driven(root: Path) -> Left:
    """A run over the sources below `root`, in a process of its own."""
    for name in ("said", "temporary", "home", "scratch"):
        (root / name).mkdir()
    environment = {
        **os.environ,
        "TMPDIR": str(root / "temporary"),
        "HOME": str(root / "home"),
        "PROVENANCE_LEDGER": str(root / "ledger"),
        "PROVENANCE_KEYS": str(root / "keys"),
    }
    arguments = ["run", "--sources", str(root / "sources"), "--release", "first"]
    with (root / "said" / "stdout").open("w") as stdout, (root / "said" / "stderr").open("w") as stderr:
        done = subprocess.run(
            [sys.executable, __file__, str(root), *arguments],
            env=environment,
            cwd=root / "home",
            stdout=stdout,
            stderr=stderr,
            check=False,
        )
    return Left(root, done.returncode)


@pytest.fixture(scope="module")
def search() -> Search:
    return Search()


@pytest.fixture(scope="module")
def left(tmp_path_factory: pytest.TempPathFactory) -> Left:
    """What a run over the corpora left."""
    root = tmp_path_factory.mktemp("leaks")
    write_corpora(root / "sources")
    left = driven(root)
    assert left.code == 0, (root / "said" / "stderr").read_text()[-3000:]
    return left


def told(found: dict[str, set[Spelling]]) -> list[str]:
    return sorted(
        f"{path}: {spelling.value!r} as {spelling.kind}" for path, some in found.items() for spelling in some
    )[:40]


def test_every_value_is_planted_and_would_be_found(left: Left, search: Search) -> None:
    found = search.found_below(left.root / "sources")
    values = {spelling.value for some in found.values() for spelling in some}
    assert values == {value for kind in PERSONAL for value in RESERVED[kind]}


def test_no_value_is_in_anything_that_a_run_leaves(left: Left, search: Search) -> None:
    assert {path.name for path in left.places} >= {"keys", "ledger", "releases", "said", "scratch", "temporary"}
    assert told(search.found_below(*left.places)) == []


def test_the_run_met_every_value_and_cleared_none(left: Left) -> None:
    connection = catalog.connect(Ledger.open(str(left.root / "ledger")))
    kinds = {kind for (kind,) in connection.execute("SELECT DISTINCT entity_type FROM pii_findings").fetchall()}
    assert kinds >= set(PERSONAL)
    outcomes = dict(
        connection.execute(
            "SELECT outcome, count(*) FROM decisions JOIN documents USING (source_id, document_id) "
            "WHERE source_id = 'letters' GROUP BY ALL"
        ).fetchall()
    )
    assert sum(outcomes.values()) == len(sentences(PERSONAL)) + 1
    assert "cleared" not in outcomes
    assert "redact" in outcomes
    assert connection.execute("SELECT count(*) FROM documents WHERE NOT scanned").fetchall() == [(1,)]
    ((letters,),) = connection.execute("SELECT count(*) FROM dead_letters WHERE source_id = 'bad'").fetchall()
    assert letters >= len(sentences(PERSONAL))
    assert (left.root / "said" / "events").stat().st_size > 10_000
    assert "not scanned" in (left.root / "said" / "debug.log").read_text()


def test_every_recogniser_has_a_canary_per_language_in_every_source(left: Left) -> None:
    connection = catalog.connect(Ledger.open(str(left.root / "ledger")))
    rows = connection.execute("SELECT source_id, recogniser, language FROM canaries WHERE found").fetchall()
    names = [recogniser.__name__ for recogniser in RECOGNISERS]
    sources = ("bad", "clean", "letters", "names")
    assert sorted(rows) == sorted((s, name, language) for s in sources for name in names for language in LANGUAGES)


@pytest.mark.parametrize("place", ["a URL", "the name of a file"])
def test_a_run_that_fails_tells_no_value(tmp_path: Path, search: Search, place: str) -> None:
    """Where a recogniser fails on what has to be masked, the run stops."""
    folder = tmp_path / "sources"
    folder.mkdir()
    (folder / "licence.txt").write_text(EVIDENCE)
    said = " ".join(f"{FAILS}{sentence}" for sentence in sentences(["PHONE_NUMBER"])[:6])
    declare(folder, "failing", "'*.jsonl'", "jsonl, url: url")
    name = "texts" if place == "a URL" else said.replace("/", "")[:60]
    url = f"https://host.invalid/{quote(said)}" if place == "a URL" else None
    write_lines(folder / f"{name}.jsonl", [{"text": f"{passage(random.Random(1))}{said}", "url": url}])
    left = driven(tmp_path)
    assert left.code == 2, (tmp_path / "said" / "stderr").read_text()[-3000:]
    assert "PhoneNumberRecognizer: expected findings, found ValueError" in (tmp_path / "said" / "stderr").read_text()
    assert told(search.found_below(*left.places)) == []


# ---------------------------------------------------------------------------- the search itself


VALUE, NAME = RESERVED["PHONE_NUMBER"][1], RESERVED["PERSON"][0]


@pytest.mark.parametrize("value", [VALUE, NAME])
@pytest.mark.parametrize("around", [(b"", b""), (b"x", b"yz"), (b"xy", b"z")])
def test_a_planted_leak_is_found_in_every_spelling(search: Search, value: str, around: tuple[bytes, bytes]) -> None:
    before, after = around
    data = value.encode()
    written = {
        "UTF-8": data,
        "UTF-16": value.encode("utf-16-le"),
        "reversed": value[::-1].encode(),
        "hexadecimal": data.hex().encode(),
        "percent-encoding": "".join(f"%{byte:02X}" for byte in data).encode(),
        "escapes": ascii(value)[1:-1].encode(),
        "base64": base64.b64encode(before + data + after),
        "sha256": hashlib.sha256(data).digest(),
        "sha1": hashlib.sha1(data).hexdigest().encode(),
        "md5": hashlib.md5(data).hexdigest().encode(),
    }
    for kind, leak in written.items():
        found = search.found_in(b"{" + before + leak + after + b"}")
        assert value in {spelling.value for spelling in found}, kind


def test_a_planted_leak_is_found_in_a_compressed_column_a_name_and_a_nested_folder(
    tmp_path: Path, search: Search
) -> None:
    table = pa.table({"ids": [[{"text": f"电话{VALUE}" * 40}]], "digest": [hashlib.sha256(NAME.encode()).digest()]})
    pq.write_table(table, tmp_path / "segment.parquet", compression="zstd", use_dictionary=False)
    (tmp_path / "deeper").mkdir()
    (tmp_path / "deeper" / f"{NAME}.json").write_text("{}")
    found = search.found_below(tmp_path)
    assert {(Path(path).name, s.value) for path, some in found.items() for s in some} == {
        ("segment.parquet", VALUE),
        ("segment.parquet", NAME),
        (f"{NAME}.json", NAME),
    }


if __name__ == "__main__":
    drive(Path(sys.argv[1]), sys.argv[2:])
