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
from itertools import chain
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

import numpy as np
import numpy.typing as npt
import orjson
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.json as pa_json
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
    [
        ("locator", pa.string()), ("text", pa.large_string()), ("url", pa.string()), ("metadata", pa.string()),
        ("record", pa.large_binary()),
    ]
)  # fmt: skip
"""A batch of texts. `metadata` is the rest of the record as JSON, kept where it may hold an `AIGC` label; `record` the
record's own bytes, a line without its end or a whole file, where a format has such."""

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


def masked_names(files: dict[str, Path], mask: Callable[[list[str]], list[str]]) -> dict[Path, str]:
    """Each file's name in locators: as declared, personal information taken out, made unique by number.

    Bytes of a name that are not UTF-8 become question marks.
    """
    seen: Counter[str] = Counter()
    names = {}
    masked = mask([declared.encode("utf-8", "replace").decode() for declared in files])
    for name, file in zip(masked, files.values(), strict=True):
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
    read_part = _RECORDS[corpus.format]
    return _batches(chain.from_iterable(_whole(part.name, corpus, read_part(part, corpus)) for part in parts))


def _whole(name: str, corpus: Corpus, records: "Records") -> "Records":
    """The records of a file; what ends its reading early is one of them."""
    try:
        yield from records
    except Unreadable as reason:
        yield name, reason
    except OSError as error:
        cause = error.strerror or "compressed stream is broken or cut off"
        yield name, Unreadable(f"the rest of the file cannot be read: {cause}")
    except (pa.ArrowException, csv.Error, UnicodeError):
        yield name, Unreadable(f"file is not valid {corpus.format}")


def _batches(records: "Records") -> Iterator[Batch]:
    builder = _BatchBuilder()
    for record in records:
        if isinstance(record, pa.RecordBatch):
            if builder.holds_any:
                yield builder.close()
                builder = _BatchBuilder()
            yield from (
                Batch(record.slice(start, BATCH_DOCUMENTS), []) for start in range(0, len(record), BATCH_DOCUMENTS)
            )
        else:
            builder.add(*record)
            if builder.is_full:
                yield builder.close()
                builder = _BatchBuilder()
    if builder.holds_any:
        yield builder.close()


def fetch(file: Path, name: str, corpus: Corpus, locators: set[str]) -> Iterator[Batch]:
    """The texts of one file that stand at `locators`; only those lines are read where the format allows it."""
    if corpus.format is CorpusFormat.JSONL and file.suffix not in _DECOMPRESS:
        starts = sorted(int(locator.rpartition("#byte=")[2]) for locator in locators)
        yield from _batches(_whole(name, corpus, _lines_at(file, name, starts, corpus)))
    else:
        parts = [part for part, _ in _parts(file, name, corpus.format, MAX_SPLIT_BYTES)]
        wanted = pa.array(sorted(locators), pa.string())
        for batch in read(parts, corpus):
            yield Batch(batch.texts.filter(pc.is_in(batch.texts["locator"], wanted)), batch.dead_letters)


def _lines_at(file: Path, name: str, places: list[int], corpus: Corpus) -> "Records":
    lines: dict[int, bytes] = {}

    def parsed() -> Records:
        block = b"\n".join(lines.values())
        yield from _from_lines(block, name, _line_starts(block), np.array([*lines]), corpus)
        lines.clear()

    with _regular(file, 1 << 13) as stream:  # few of the lines follow each other
        weight = 0
        for place in places:
            stream.seek(place)
            line = stream.readline(MAX_RECORD_BYTES + 1).removesuffix(b"\n")
            if line.strip():
                lines[place] = line
                weight += len(line)
            else:
                yield f"{name}#byte={place}", Unreadable("not valid JSON")
            if weight >= BATCH_BYTES:
                yield from parsed()
                weight = 0
        yield from parsed()


def file_name(locator: str) -> str:
    """The file a locator lies in."""
    name, mark, place = locator.rpartition("#")
    return name if mark and place.startswith(("byte=", "row=")) else locator


class Record(NamedTuple):
    text: str
    url: str | None = None
    metadata: str | None = None
    raw: bytes | None = None


class _BatchBuilder:
    def __init__(self) -> None:
        self.locators: list[str] = []
        self.records: list[Record] = []
        self.dead_letters: list[tuple[str, str]] = []
        self.weight = 0

    def add(self, locator: str, record: Record | Unreadable) -> None:
        if isinstance(record, Unreadable):
            reason = str(record)
        elif not record.text or record.text.isspace():
            reason = "text is empty"
        elif len(record.text) > MAX_TEXT_BYTES // 4 and (size := len(record.text.encode())) > MAX_TEXT_BYTES:
            reason = f"text of {size} bytes is longer than {MAX_TEXT_BYTES}"
        else:
            self.locators.append(locator)
            self.records.append(record)
            self.weight += len(record.raw) if record.raw else 2 * len(record.text)
            return
        self.dead_letters.append((locator, reason))

    @property
    def holds_any(self) -> bool:
        return bool(self.records or self.dead_letters)

    @property
    def is_full(self) -> bool:
        return self.weight >= BATCH_BYTES or len(self.records) + len(self.dead_letters) >= BATCH_DOCUMENTS

    def close(self) -> Batch:
        columns = [
            self.locators,
            [record.text for record in self.records],
            [record.url for record in self.records],
            [record.metadata for record in self.records],
            [record.raw for record in self.records],
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


Records = Iterator[tuple[str, Record | Unreadable] | pa.RecordBatch]
"""Records one by one, with their locators, or many at once that need no closer look."""


def _jsonl(part: Part, corpus: Corpus) -> Records:
    is_compressed = Path(part.path).suffix in _DECOMPRESS
    with _open(part.path) as stream:
        position = part.start
        if position:
            stream.seek(position - 1)
            position += _skip_line(stream) - 1
        while position < part.end or is_compressed:
            block = stream.read(BATCH_BYTES if is_compressed else min(BATCH_BYTES, part.end - position))
            if not block:
                return
            begun = len(block) - block.rfind(b"\n") - 1  # of the last line, which may go on
            block += stream.readline(MAX_RECORD_BYTES + 1 - begun) if begun else b""
            skipped = _skip_line(stream) if begun and len(block) - block.rfind(b"\n") - 1 > MAX_RECORD_BYTES else 0
            starts = _line_starts(block)
            yield from _from_lines(block, part.name, starts, starts + position, corpus)
            position += len(block) + skipped


_FIRST = np.zeros(1, np.int64)


def _line_starts(block: bytes) -> npt.NDArray[np.int64]:
    ends = np.flatnonzero(np.frombuffer(block, np.uint8) == ord("\n"))
    return np.concatenate([[0], ends + 1])[: len(ends) + (not block.endswith(b"\n"))]


def _from_lines(
    block: bytes, name: str, starts: npt.NDArray[np.int64], places: npt.NDArray[np.int64], corpus: Corpus
) -> Records:
    """The records of the lines that begin at `starts` of a block, and stand at `places` of the file."""
    at_once = _at_once(block, f"{name}#byte=", starts, places, corpus)
    if at_once:
        yield at_once
        return
    for line, place in zip(block.split(b"\n"), places.tolist(), strict=False):  # behind a last "\n" is no line
        if len(line) > MAX_RECORD_BYTES:
            yield f"{name}#byte={place}", Unreadable(f"record is longer than {MAX_RECORD_BYTES} bytes")
        elif line.strip():
            yield f"{name}#byte={place}", _from_line(line, corpus)


def _at_once(
    block: bytes, before: str, starts: npt.NDArray[np.int64], places: npt.NDArray[np.int64], corpus: Corpus
) -> pa.RecordBatch | None:
    """The texts of a block of lines, parsed by Arrow; None where one of them needs a closer look."""
    if LABEL_KEY in block:
        return None
    try:
        parsed = _parse(block, corpus)
    except (pa.ArrowException, UnicodeError):
        return None
    text, url = parsed.column("text"), parsed.column("url")
    if len(text) != len(starts) or np.diff(starts, append=len(block)).max() > MAX_RECORD_BYTES:
        return None
    if not _are_plain(text, url):
        return None
    joined = block.replace(b"\n", b"")
    offsets = np.append(starts - np.arange(len(starts)), len(joined))
    records = pa.LargeBinaryArray.from_buffers(
        pa.large_binary(), len(starts), [None, pa.py_buffer(offsets), pa.py_buffer(joined)]
    )
    return _texts(before, places, text, url, records)


def _are_plain(text: pa.Array, url: pa.Array) -> bool:
    """Whether every text and every URL may be taken as it is."""
    return (
        not text.null_count
        and not pc.any(pc.or_(pc.utf8_is_space(text), pc.equal(pc.binary_length(text), 0))).as_py()
        and (pc.max(pc.binary_length(text)).as_py() or 0) <= MAX_TEXT_BYTES
        and (pc.max(pc.binary_length(url)).as_py() or 0) <= MAX_URL_BYTES
    )


def _texts(
    before: str, places: npt.NDArray[np.int64], text: pa.Array, url: pa.Array, records: pa.Array
) -> pa.RecordBatch:
    locators = pc.binary_join_element_wise(before, pa.array(places).cast(pa.string()), "")
    return pa.RecordBatch.from_arrays([locators, text, url, pa.nulls(len(text), pa.string()), records], schema=TEXTS)


def _parse(block: bytes, corpus: Corpus) -> pa.RecordBatch:
    """The two fields of every line that are wanted, as `text` and `url`; raises `pyarrow.ArrowException`."""
    fields = [pa.field(corpus.text, pa.large_string())]
    if corpus.url and corpus.url != corpus.text:
        fields.append(pa.field(corpus.url, pa.string()))
    table = pa_json.read_json(
        pa.BufferReader(block),
        pa_json.ReadOptions(use_threads=False, block_size=len(block) + 1),
        pa_json.ParseOptions(explicit_schema=pa.schema(fields), unexpected_field_behavior="ignore"),
    )
    table.validate(full=True)
    text = table.column(corpus.text).combine_chunks()
    url = table.column(corpus.url).combine_chunks().cast(pa.string()) if corpus.url else None
    columns = [_whole_array(text, pa.large_string()), _whole_array(url, pa.string(), len(text))]
    return pa.RecordBatch.from_arrays(columns, names=["text", "url"])


def _whole_array(column: pa.Array | pa.ChunkedArray | None, kind: pa.DataType, length: int = 0) -> pa.Array:
    if column is None:
        return pa.nulls(length, kind)
    return pa.concat_arrays(column.chunks) if isinstance(column, pa.ChunkedArray) and column.chunks else column


def _from_line(line: bytes, corpus: Corpus) -> Record | Unreadable:
    """One record. What Arrow takes is taken here too, so that a record is read alike whatever stands beside it."""
    data = line.removeprefix(b"\xef\xbb\xbf")
    try:
        fields = orjson.loads(data)
    except orjson.JSONDecodeError:
        at_once = _at_once(data, "", _FIRST, _FIRST, corpus) if data.strip() else None
        if at_once is None:
            return _refused(data, "not valid JSON")
        return Record(at_once["text"][0].as_py(), at_once["url"][0].as_py(), None, line)
    record = _from_fields(fields, corpus, LABEL_KEY in line)
    return record if isinstance(record, Unreadable) else record._replace(raw=line)


def _skip_line(stream: BinaryIO) -> int:
    skipped = 0
    while chunk := stream.readline(1 << 20):
        skipped += len(chunk)
        if chunk.endswith(b"\n"):
            break
    return skipped


def _from_fields(fields: Any, corpus: Corpus, may_be_labelled: bool) -> Record | Unreadable:
    if not isinstance(fields, dict):
        return Unreadable("not a JSON object")
    if corpus.text not in fields:
        return Unreadable(f"field '{corpus.text}' is missing")
    text = fields[corpus.text]
    if not isinstance(text, str):
        return Unreadable(f"field '{corpus.text}' is not text")
    url = fields.get(corpus.url) if corpus.url else None
    rest = {key: value for key, value in fields.items() if key != corpus.text} if may_be_labelled else None
    try:
        text.encode()
        if isinstance(url, str) and len(url.encode()) > MAX_URL_BYTES:
            return Unreadable(f"field '{corpus.url}' is longer than {MAX_URL_BYTES} bytes")
    except UnicodeEncodeError:
        return Unreadable("not UTF-8")
    try:
        metadata = orjson.dumps(rest, default=str).decode() if rest else None
    except orjson.JSONEncodeError:
        return Unreadable("the fields beside the text are not UTF-8 or nested too deeply")
    return Record(text, url if isinstance(url, str) else None, metadata)


def _json(part: Part, corpus: Corpus) -> Records:
    if part.end > MAX_ARRAY_BYTES:
        raise Unreadable(f"JSON file is longer than {MAX_ARRAY_BYTES} bytes; give it as JSONL")
    with _regular(part.path) as stream:
        data = stream.read()
    try:
        items = orjson.loads(data.removeprefix(b"\xef\xbb\xbf"))
    except orjson.JSONDecodeError:
        raise _refused(data, "not valid JSON") from None
    if not isinstance(items, list):
        raise Unreadable("expected a JSON array of objects")
    labelled = LABEL_KEY in data
    for row, item in enumerate(items):
        yield f"{part.name}#row={row}", _from_fields(item, corpus, labelled)


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
                yield locator, Unreadable("row has more cells than the header")
            else:
                yield locator, _from_fields(fields, corpus, labelled)


def _parquet(part: Part, corpus: Corpus) -> Records:
    with _regular(part.path) as stream, pq.ParquetFile(stream) as file:
        columns = set(file.schema_arrow.names)
        if corpus.text not in columns:
            raise Unreadable(f"field '{corpus.text}' is missing")
        wanted = [name for name in (corpus.text, corpus.url, LABEL_KEY.decode()) if name in columns]
        row = sum(file.metadata.row_group(group).num_rows for group in range(part.start))
        for batch in file.iter_batches(BATCH_DOCUMENTS, range(part.start, part.end), wanted):
            step = max(len(batch) * BATCH_BYTES // max(batch.nbytes, 1), 1)
            for rows in (batch.slice(start, step) for start in range(0, len(batch), step)):
                at_once = _rows_at_once(rows, part.name, row, corpus)
                if at_once:
                    yield at_once
                else:
                    yield from ((f"{part.name}#row={row + n}", one) for n, one in enumerate(_from_rows(rows, corpus)))
                row += len(rows)


def _rows_at_once(rows: pa.RecordBatch, name: str, row: int, corpus: Corpus) -> pa.RecordBatch | None:
    """The texts of some rows, as they stand in their columns; None where one of them needs a closer look."""
    columns = {field.name: rows.column(place) for place, field in enumerate(rows.schema)}
    text = columns[corpus.text]
    url = columns.get(corpus.url or "", pa.nulls(len(rows), pa.string()))
    are_strings = all(pa.types.is_string(one.type) or pa.types.is_large_string(one.type) for one in (text, url))
    if LABEL_KEY.decode() in columns or not are_strings:
        return None
    try:
        rows.validate(full=True)
    except pa.ArrowInvalid:
        return None
    text, url = text.cast(pa.large_string()), url.cast(pa.string())
    if not _are_plain(text, url):
        return None
    places = np.arange(row, row + len(rows))
    return _texts(f"{name}#row=", places, text, url, pa.nulls(len(rows), pa.large_binary()))


def _from_rows(rows: pa.RecordBatch, corpus: Corpus) -> Iterator[Record | Unreadable]:
    """The records of some rows; where one of them cannot be read as the others can, each alone."""
    try:
        fields = rows.to_pylist()
    except (UnicodeError, ValueError, OverflowError, pa.ArrowException):
        if len(rows) > 1:
            for index in range(len(rows)):
                yield from _from_rows(rows.slice(index, 1), corpus)
        else:
            yield _unreadable_row(rows)
        return
    for one in fields:
        yield _from_fields(one, corpus, one.get(LABEL_KEY.decode()) is not None)


def _unreadable_row(row: pa.RecordBatch) -> Unreadable:
    try:
        row.to_pylist()
    except UnicodeError:
        return Unreadable("not UTF-8")
    except (ValueError, OverflowError, pa.ArrowException):
        # Such as a date beyond the year 9999.
        return Unreadable("a field holds a value that cannot be read")
    raise AssertionError("a row that could not be read can be read")


def _text(part: Part, _: Corpus) -> Records:
    if part.end > MAX_TEXT_BYTES:
        raise Unreadable(f"text of {part.end} bytes is longer than {MAX_TEXT_BYTES}")
    with _regular(part.path) as stream:
        data = stream.read()
    try:
        yield part.name, Record(data.removeprefix(b"\xef\xbb\xbf").decode(), raw=data)
    except UnicodeDecodeError:
        yield part.name, Unreadable("not UTF-8")


_RECORDS: dict[CorpusFormat, Callable[[Part, Corpus], Records]] = {
    CorpusFormat.JSONL: _jsonl,
    CorpusFormat.JSON: _json,
    CorpusFormat.CSV: _csv,
    CorpusFormat.PARQUET: _parquet,
    CorpusFormat.TEXT: _text,
    CorpusFormat.MARKDOWN: _text,
}


def _refused(data: bytes, reason: str) -> Unreadable:
    """The reason, unless a better one is that the bytes are not UTF-8."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return Unreadable("not UTF-8")
    return Unreadable(reason)


def _open(path: str) -> BinaryIO:
    stream = _regular(path)
    compression = _DECOMPRESS.get(Path(path).suffix)
    if compression is None:
        return stream
    # Unlike zstandard's own reader, Arrow's says when a stream was cut off.
    return io.BufferedReader(pa.input_stream(stream, compression=compression), 1 << 16)


def _regular(path: str | Path, buffer: int = 1 << 20) -> BinaryIO:
    """The bytes of a file. Python opens it, since Arrow takes no name that is not UTF-8."""
    if Path(path).exists() and not Path(path).is_file():
        # A pipe would be waited for.
        raise Unreadable("not a regular file")
    return Path(path).open("rb", buffering=buffer)


_DECOMPRESS = {".gz": "gzip", ".zst": "zstd"}
