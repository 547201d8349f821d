"""Corpus files as Arrow record batches of texts, and whatever could not be read as dead letters.

A corpus is planned into splits, each some megabytes of one or several files, so that one large file keeps every
worker busy and a thousand small ones do not cost a thousand tasks. The plan depends on the files alone, never on
the workers, so a repeated run reads the same batches. JSONL is split at lines and Parquet at row groups;
compressed files, CSV, JSON arrays and single texts are read whole.

A locator says where a text stands: `file`, `file#byte=<offset of its line>` (in the uncompressed stream) or
`file#row=<number, from 0>`.
"""

import csv
import hashlib
import io
import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

import orjson
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from provenance.records import Corpus, CorpusFormat

MAX_TEXT_BYTES = 16 << 20
"""A longer text is a dead letter: no one document may decide how much memory a worker needs."""

MAX_RECORD_BYTES = 4 * MAX_TEXT_BYTES
"""A longer line is passed over without being held in memory."""

MAX_ARRAY_BYTES = 512 << 20
"""A JSON array has to be parsed whole; a longer one should be JSONL."""

MIN_SPLIT_BYTES, MAX_SPLIT_BYTES = 1 << 20, 64 << 20
"""Between these, a corpus is cut into 64 splits."""

MAX_URL_BYTES = 64 << 10
"""A longer URL is no address of a text, and would take too long to look through."""

BATCH_BYTES, BATCH_DOCUMENTS = 2 << 20, 1000
"""A batch is closed when it reaches either."""

TEXTS = pa.schema(
    [("locator", pa.string()), ("text", pa.large_string()), ("url", pa.string()), ("metadata", pa.string())]
)
"""A batch of texts. `metadata` is the rest of the record as JSON, kept where it may hold an `AIGC` label."""

LABEL_KEY = b"AIGC"


@dataclass(frozen=True)
class Part:
    """A stretch of one file: bytes for JSONL, row groups for Parquet, the whole file for the rest."""

    path: str
    name: str
    start: int
    end: int


@dataclass(frozen=True)
class Split:
    """One task's share of a corpus."""

    number: int
    parts: tuple[Part, ...]


@dataclass(frozen=True)
class Share:
    """One split of one source, as an element of a job."""

    source_id: str
    corpus: Corpus
    split: Split


class Batch(NamedTuple):
    """Texts that were read, and the records between them that were not: `(locator, reason)`."""

    texts: pa.RecordBatch
    dead_letters: list[tuple[str, str]]


class Unreadable(Exception):
    """A record cannot become a document; the message is the reason, and quotes nothing of it."""


def masked_names(files: dict[str, Path], mask: Callable[[str], str]) -> dict[Path, str]:
    """Each file's name in locators: as declared, personal information taken out, made unique by number.

    Bytes of a name that are not UTF-8 become question marks.
    """
    seen: Counter[str] = Counter()
    names = {}
    for declared, file in files.items():
        name = mask(declared.encode("utf-8", "replace").decode())
        seen[name] += 1
        names[file] = name if seen[name] == 1 else f"{name}~{seen[name]}"
    return names


def file_digest(path: Path) -> bytes:
    """Plain SHA-256 of a whole file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").digest()


def file_digests(paths: list[Path]) -> dict[Path, bytes]:
    """Plain SHA-256 of each file, on all processors; a task is a share of the files, for many are small."""
    workers = os.cpu_count() or 1
    shares = [paths[worker::workers] for worker in range(workers)]
    with ThreadPoolExecutor(workers) as threads:
        digested = threads.map(lambda share: [(path, file_digest(path)) for path in share], shares)
        return dict(chain.from_iterable(digested))


def plan(files: dict[Path, str], corpus: Corpus) -> list[Split]:
    """Cut a corpus, its files given with their names, into splits."""
    total = sum(file.stat().st_size for file in files)
    share = min(max(total // 64, MIN_SPLIT_BYTES), MAX_SPLIT_BYTES)
    splits: list[Split] = []
    gathered: list[Part] = []
    weight = 0

    def close() -> None:
        nonlocal weight
        if gathered:
            splits.append(Split(len(splits), tuple(gathered)))
            gathered.clear()
            weight = 0

    for file, name in files.items():
        for part, size in _parts(file, name, corpus.format, share):
            if weight and weight + size > share:
                close()
            gathered.append(part)
            weight += size
    close()
    return splits


def read(parts: Iterable[Part], corpus: Corpus) -> Iterator[Batch]:
    """The batches of a split, in order."""
    builder = _BatchBuilder()
    for part in parts:
        try:
            for locator, read_record in _RECORDS[corpus.format](part, corpus):
                try:
                    builder.add(locator, read_record())
                except Unreadable as reason:
                    builder.dead_letters.append((locator, str(reason)))
                if builder.is_full:
                    yield builder.close()
                    builder = _BatchBuilder()
        except Unreadable as reason:
            builder.dead_letters.append((part.name, str(reason)))
        except OSError as error:
            cause = error.strerror or "compressed stream is broken or cut off"
            builder.dead_letters.append((part.name, f"the rest of the file cannot be read: {cause}"))
        except (pa.ArrowException, csv.Error, UnicodeError):
            builder.dead_letters.append((part.name, f"file is not valid {corpus.format}"))
    yield builder.close()


def fetch(file: Path, name: str, corpus: Corpus, locators: set[str]) -> Iterator[Batch]:
    """The texts of one file that stand at `locators`; only those lines are read where the format allows it."""
    if corpus.format is CorpusFormat.JSONL and file.suffix not in _DECOMPRESS:
        starts = sorted(int(locator.rpartition("#byte=")[2]) for locator in locators)
        parts = [Part(str(file), name, start, start + 1) for start in starts]
    else:
        parts = [part for part, _ in _parts(file, name, corpus.format, MAX_SPLIT_BYTES)]
    wanted = pa.array(sorted(locators), pa.string())
    for batch in read(parts, corpus):
        yield Batch(batch.texts.filter(pc.is_in(batch.texts["locator"], wanted)), batch.dead_letters)


def file_name(locator: str) -> str:
    """The file a locator lies in."""
    name, mark, place = locator.rpartition("#")
    return name if mark and place.startswith(("byte=", "row=")) else locator


class Record(NamedTuple):
    text: str
    url: str | None = None
    metadata: str | None = None


class _BatchBuilder:
    def __init__(self) -> None:
        self.locators: list[str] = []
        self.records: list[Record] = []
        self.dead_letters: list[tuple[str, str]] = []
        self.weight = 0

    def add(self, locator: str, record: Record) -> None:
        size = len(record.text) if record.text.isascii() else len(_utf8(record.text))
        if size > MAX_TEXT_BYTES:
            raise Unreadable(f"text of {size} bytes is longer than {MAX_TEXT_BYTES}")
        if not record.text.strip():
            raise Unreadable("text is empty")
        self.locators.append(locator)
        self.records.append(record)
        self.weight += size + len(record.url or "") + len(record.metadata or "")

    @property
    def is_full(self) -> bool:
        return self.weight >= BATCH_BYTES or len(self.records) + len(self.dead_letters) >= BATCH_DOCUMENTS

    def close(self) -> Batch:
        columns = [
            self.locators,
            [record.text for record in self.records],
            [record.url for record in self.records],
            [record.metadata for record in self.records],
        ]
        arrays = [pa.array(column, field.type) for column, field in zip(columns, TEXTS, strict=True)]
        return Batch(pa.RecordBatch.from_arrays(arrays, schema=TEXTS), self.dead_letters)


def _parts(file: Path, name: str, form: CorpusFormat, share: int) -> Iterator[tuple[Part, int]]:
    size = file.stat().st_size
    if form is CorpusFormat.PARQUET:
        try:
            with _regular(file) as stream:
                metadata = pq.read_metadata(stream)
        except (Unreadable, pa.ArrowException, OSError, UnicodeError):
            yield Part(str(file), name, 0, 1), size
            return
        for group in range(metadata.num_row_groups):
            yield Part(str(file), name, group, group + 1), metadata.row_group(group).total_byte_size
    elif form is CorpusFormat.JSONL and file.suffix not in _DECOMPRESS and file.is_file():
        for start in range(0, size, share):
            end = min(start + share, size)
            yield Part(str(file), name, start, end), end - start
    else:
        yield Part(str(file), name, 0, size), size


# ---------------------------------------------------------------------------- one reader a format


Records = Iterator[tuple[str, Callable[[], Record]]]


def _jsonl(part: Part, corpus: Corpus) -> Records:
    with _open(part.path) as stream:
        position = part.start
        if position:
            stream.seek(position - 1)
            position += _skip_line(stream) - 1
        while position < part.end or Path(part.path).suffix in _DECOMPRESS:
            line = stream.readline(MAX_RECORD_BYTES + 1)
            if not line:
                return
            locator = f"{part.name}#byte={position}"
            position += len(line)
            if len(line) > MAX_RECORD_BYTES:
                position += _skip_line(stream)
                yield locator, _refuse(f"record is longer than {MAX_RECORD_BYTES} bytes")
            elif line.strip():
                yield locator, partial(_from_json, line, corpus)


def _skip_line(stream: BinaryIO) -> int:
    skipped = 0
    while chunk := stream.readline(1 << 20):
        skipped += len(chunk)
        if chunk.endswith(b"\n"):
            break
    return skipped


def _from_json(line: bytes, corpus: Corpus) -> Record:
    try:
        fields = orjson.loads(line.removeprefix(b"\xef\xbb\xbf"))
    except orjson.JSONDecodeError:
        _decode(line)
        raise Unreadable("not valid JSON") from None
    return _from_fields(fields, corpus, LABEL_KEY in line)


def _from_fields(fields: Any, corpus: Corpus, may_be_labelled: bool) -> Record:
    if not isinstance(fields, dict):
        raise Unreadable("not a JSON object")
    if corpus.text not in fields:
        raise Unreadable(f"field '{corpus.text}' is missing")
    text = fields[corpus.text]
    if not isinstance(text, str):
        raise Unreadable(f"field '{corpus.text}' is not text")
    _utf8(text)
    url = fields.get(corpus.url) if corpus.url else None
    if isinstance(url, str) and len(_utf8(url)) > MAX_URL_BYTES:
        raise Unreadable(f"field '{corpus.url}' is longer than {MAX_URL_BYTES} bytes")
    rest = {key: value for key, value in fields.items() if key != corpus.text} if may_be_labelled else None
    try:
        metadata = orjson.dumps(rest, default=str).decode() if rest else None
    except orjson.JSONEncodeError:
        raise Unreadable("the fields beside the text are not UTF-8 or nested too deeply") from None
    return Record(text, url if isinstance(url, str) else None, metadata)


def _json(part: Part, corpus: Corpus) -> Records:
    if part.end > MAX_ARRAY_BYTES:
        raise Unreadable(f"JSON file is longer than {MAX_ARRAY_BYTES} bytes; give it as JSONL")
    with _regular(part.path) as stream:
        data = stream.read()
    try:
        items = orjson.loads(data.removeprefix(b"\xef\xbb\xbf"))
    except orjson.JSONDecodeError:
        _decode(data)
        raise Unreadable("not valid JSON") from None
    if not isinstance(items, list):
        raise Unreadable("expected a JSON array of objects")
    labelled = LABEL_KEY in data
    for row, item in enumerate(items):
        yield f"{part.name}#row={row}", partial(_from_fields, item, corpus, labelled)


def _csv(part: Part, corpus: Corpus) -> Records:
    csv.field_size_limit(MAX_RECORD_BYTES)
    with _open(part.path) as stream:
        # Bytes that are not UTF-8 travel as lone surrogates, so that only the rows that hold them are refused.
        lines = io.TextIOWrapper(stream, "utf-8-sig", errors="surrogateescape", newline="")
        for row, fields in enumerate(csv.DictReader(lines)):
            labelled = LABEL_KEY.decode() in fields
            locator = f"{part.name}#row={row}"
            # DictReader gathers the cells beyond the header under None.
            if any(fields.pop(None, ())):
                yield locator, _refuse("row has more cells than the header")
                continue
            yield (
                locator,
                partial(_from_fields, fields, corpus, labelled),
            )


def _parquet(part: Part, corpus: Corpus) -> Records:
    with _regular(part.path) as stream, pq.ParquetFile(stream) as file:
        columns = set(file.schema_arrow.names)
        if corpus.text not in columns:
            raise Unreadable(f"field '{corpus.text}' is missing")
        wanted = [name for name in (corpus.text, corpus.url, LABEL_KEY.decode()) if name in columns]
        row = sum(file.metadata.row_group(group).num_rows for group in range(part.start))
        for batch in file.iter_batches(BATCH_DOCUMENTS, range(part.start, part.end), wanted):
            for index in range(batch.num_rows):
                yield f"{part.name}#row={row}", partial(_from_row, batch.slice(index, 1), corpus)
                row += 1


def _from_row(row: pa.RecordBatch, corpus: Corpus) -> Record:
    try:
        (fields,) = row.to_pylist()
    except UnicodeError:
        raise Unreadable("not UTF-8") from None
    except (ValueError, OverflowError, pa.ArrowException):
        # Such as a date beyond the year 9999.
        raise Unreadable("a field holds a value that cannot be read") from None
    return _from_fields(fields, corpus, fields.get(LABEL_KEY.decode()) is not None)


def _text(part: Part, _: Corpus) -> Records:
    if part.end > MAX_TEXT_BYTES:
        raise Unreadable(f"text of {part.end} bytes is longer than {MAX_TEXT_BYTES}")
    with _regular(part.path) as stream:
        data = stream.read()
    yield part.name, lambda: Record(_decode(data.removeprefix(b"\xef\xbb\xbf")))


_RECORDS: dict[CorpusFormat, Callable[[Part, Corpus], Records]] = {
    CorpusFormat.JSONL: _jsonl,
    CorpusFormat.JSON: _json,
    CorpusFormat.CSV: _csv,
    CorpusFormat.PARQUET: _parquet,
    CorpusFormat.TEXT: _text,
    CorpusFormat.MARKDOWN: _text,
}


def _refuse(reason: str) -> Callable[[], Record]:
    def refuse() -> Record:
        raise Unreadable(reason)

    return refuse


def _decode(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        raise Unreadable("not UTF-8") from None


def _utf8(text: str) -> bytes:
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:
        raise Unreadable("not UTF-8") from None


def _open(path: str) -> BinaryIO:
    stream = _regular(path)
    compression = _DECOMPRESS.get(Path(path).suffix)
    if compression is None:
        return stream
    # Unlike zstandard's own reader, Arrow's says when a stream was cut off.
    return io.BufferedReader(pa.input_stream(stream, compression=compression), 1 << 16)


def _regular(path: str | Path) -> BinaryIO:
    """The bytes of a file. Python opens it, since Arrow takes no name that is not UTF-8."""
    if Path(path).exists() and not Path(path).is_file():
        # A pipe would be waited for.
        raise Unreadable("not a regular file")
    return Path(path).open("rb", buffering=1 << 20)


_DECOMPRESS = {".gz": "gzip", ".zst": "zstd"}
