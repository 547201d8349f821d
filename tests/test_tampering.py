"""Any single byte, row, segment or entry that is changed, dropped, swapped or added is found, and the file is named;
any prefix of the log is consistent with the whole.

The ledger here has every kind of file, and the auditor kept its newest checkpoint. What may be missing without harm:
older checkpoints, witnesses' lines, files of runs, and bundles, which can be made again.
"""

import io
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from itertools import combinations
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from conftest import ORIGIN, TODAY
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from small_ledger import WHOLE, filled
from test_ledger import letters

from provenance import bundles, merkle
from provenance.canonical import format_canonical, parse_canonical
from provenance.checkpoint import checkpoint, checkpoint_path
from provenance.errors import ProvenanceError, TamperedError
from provenance.gc import collect
from provenance.init import init_ledger
from provenance.keys import Signer
from provenance.ledger import Ledger
from provenance.log import entry_path
from provenance.notes import COSIGNATURE
from provenance.redaction import redact
from provenance.rotation import rotate_key
from provenance.verification import Verified, verify
from provenance.witness import witness


class Tampered:
    """A ledger with something in every folder, its newest checkpoint, and the ways to change it and put it back."""

    def __init__(self, root: Path):
        keys = root / "keys"
        self.ledger = filled(init_ledger(str(root / "ledger"), ORIGIN, keys))
        self.sign(keys)
        run = self.ledger.begin("ingest", "many", "many", TODAY)
        segments = [self.ledger.write_segment("dead_letters", f"s{i}", letters(f"s{i}", "x", "y")) for i in range(20)]
        evidence = self.ledger.put_evidence(b"a licence in our own words")
        self.ledger.commit(run, segments, details={"evidence": [evidence]})
        redact(self.ledger, "a", WHOLE.id, TODAY)
        self.ledger.begin("ingest", "c", "given up", TODAY)
        collect(self.ledger, timedelta(0), TODAY)
        rotate_key(self.ledger, keys, TODAY)
        witness(self.ledger, Signer.load_or_generate(keys, "example.org/witness", COSIGNATURE), keys)
        self.url = self.ledger.store.url
        self.size = self.ledger.size()
        self.kept = self.ledger.store.get(checkpoint_path(self.size))
        self.paths = sorted(self.ledger.store.list())
        self.changes = 0

    def sign(self, keys: Path) -> None:
        checkpoint(self.ledger, Signer.load(keys, self.ledger.vkey))

    def file(self, path: str) -> Path:
        return Path(self.ledger.store.location(path))

    def verify(self, rows: bool = False) -> Verified:
        return verify(self.url, kept=("the head that the auditor kept", self.kept), rows=rows)

    @contextmanager
    def changed(self, **contents: bytes | None) -> Iterator[None]:
        """The ledger while files have other contents, or are gone."""
        before = {path: self.file(path).read_bytes() if self.file(path).exists() else None for path in contents}
        self._put(contents)
        try:
            yield
        finally:
            self._put(before)

    def _put(self, contents: dict[str, bytes | None]) -> None:
        for path, data in contents.items():
            if data is None:
                self.file(path).unlink(missing_ok=True)
            else:
                self.file(path).parent.mkdir(parents=True, exist_ok=True)
                self.file(path).write_bytes(data)

    def found(self, *named: str, **contents: bytes | None) -> None:
        """Verification names one of the files when these are changed."""
        self.changes += 1
        with self.changed(**contents), pytest.raises(ProvenanceError) as caught:
            self.verify()
        assert any(str(self.file(path)) in str(caught.value) for path in named), f"{contents.keys()}: {caught.value}"


@pytest.fixture(scope="module")
def tampered(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tampered]:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(bundles, "WIDTH", 2)
        patched.setattr("provenance.ledger.MAX_ENTRY_BYTES", 4_000)
        tampered = Tampered(tmp_path_factory.mktemp("tampered"))
        yield tampered
        print(f"tampering: {tampered.changes} changes, each found and its file named")


def folder_of(path: str) -> str:
    return path.partition("/")[0]


def test_the_ledger_is_sound_and_has_every_kind_of_file(tampered: Tampered) -> None:
    verified = tampered.verify(rows=True)
    assert (verified.size, verified.signed_size, verified.unlisted) == (tampered.size, tampered.size, ())
    assert {folder_of(path) for path in tampered.paths} == {
        *("bundles", "checkpoints", "cosignatures", "evidence", "ledger.sql", "log", "manifests", "runs", "segments")
    }
    assert {path.split("/")[1] for path in tampered.paths if folder_of(path) == "bundles"} >= {"0", "1", "2"}


examples = settings(
    max_examples=400,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    phases=[Phase.generate],  # what fails names its file, and each look takes a while
)


@examples
@given(st.data())
def test_a_byte_that_is_flipped_dropped_or_added_anywhere_is_found(tampered: Tampered, data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(sorted({folder_of(path) for path in tampered.paths})))
    path = data.draw(st.sampled_from([path for path in tampered.paths if folder_of(path) == kind]))
    content = tampered.file(path).read_bytes()
    at = data.draw(st.integers(0, len(content) - 1))
    altered = {
        "flipped": content[:at] + bytes([content[at] ^ 1 << data.draw(st.integers(0, 7))]) + content[at + 1 :],
        "dropped": content[:at] + content[at + 1 :],
        "added": content[:at] + data.draw(st.binary(min_size=1, max_size=1)) + content[at:],
        "added at the end": content + b"\n",
        "cut": content[:at],
    }[data.draw(st.sampled_from(["flipped", "dropped", "added", "added at the end", "cut"]))]
    tampered.found(path, **{path: altered})


def test_every_file_that_an_entry_names_is_missed_when_it_is_dropped(tampered: Tampered) -> None:
    needed = ("log", "segments", "manifests", "evidence", "ledger.sql")
    for path in tampered.paths:
        if folder_of(path) in needed or path == bundles.EMPTY:
            tampered.found(path, **{path: None})


def test_entries_that_changed_places_are_found(tampered: Tampered) -> None:
    entries = [entry_path(n) for n in range(tampered.size)]
    contents = {path: tampered.file(path).read_bytes() for path in entries}
    for one, other in combinations(entries, 2):
        tampered.found(one, other, **{one: contents[other], other: contents[one]})


@examples
@given(st.data())
def test_segments_and_other_files_that_changed_places_are_found(tampered: Tampered, data: st.DataObject) -> None:
    paths = [path for path in tampered.paths if folder_of(path) in ("segments", "evidence", "manifests", "checkpoints")]
    contents = {path: tampered.file(path).read_bytes() for path in paths}
    one = data.draw(st.sampled_from(paths))
    other = data.draw(st.sampled_from([path for path in paths if contents[path] != contents[one]]))
    tampered.found(one, other, **{one: contents[other], other: contents[one]})


def test_an_entry_that_was_dropped_with_the_rest_moved_up_is_found(tampered: Tampered) -> None:
    contents: list[bytes] = [tampered.file(entry_path(n)).read_bytes() for n in range(tampered.size)]
    for gone in range(tampered.size):
        moved = [*contents[:gone], *contents[gone + 1 :]]
        changed: dict[str, bytes | None] = {entry_path(n): data for n, data in enumerate(moved)}
        changed[entry_path(tampered.size - 1)] = None
        tampered.found(*map(entry_path, range(max(gone - 1, 0), tampered.size)), **changed)


def test_an_entry_that_was_put_between_two_is_found(tampered: Tampered) -> None:
    contents = [tampered.file(entry_path(n)).read_bytes() for n in range(tampered.size)]
    for place in range(1, tampered.size):
        body = parse_canonical(contents[place], "entry") | {"run_id": "f" * 32}
        body["previous"] = merkle.leaf_hash(contents[place - 1]).hex()
        after = [*contents[:place], format_canonical(body), *contents[place:]]
        changed = {entry_path(n): data for n, data in enumerate(after)}
        tampered.found(entry_path(place), **changed)


def test_an_entry_put_after_the_last_signed_one_is_told_as_unsigned(tampered: Tampered) -> None:
    body = parse_canonical(tampered.file(entry_path(tampered.size - 1)).read_bytes(), "entry")
    body |= {"run_id": "f" * 32, "kind": "pull", "details": {}, "segments": []}
    body["previous"] = merkle.leaf_hash(tampered.file(entry_path(tampered.size - 1)).read_bytes()).hex()
    with tampered.changed(**{entry_path(tampered.size): format_canonical(body)}):
        verified = tampered.verify()
    assert (verified.size, verified.signed_size) == (tampered.size + 1, tampered.size)


def test_a_log_rewritten_from_an_entry_on_and_chained_anew_is_found(tampered: Tampered) -> None:
    """What someone would do who knows the format and has no key."""
    contents = [tampered.file(entry_path(n)).read_bytes() for n in range(tampered.size)]
    for start in range(1, tampered.size):
        body = parse_canonical(contents[start], "entry") | {"as_of": "2020-01-01"}
        rewritten = {start: format_canonical(body)}
        for n in range(start + 1, tampered.size):
            body = parse_canonical(contents[n], "entry")
            rewritten[n] = format_canonical(body | {"previous": merkle.leaf_hash(rewritten[n - 1]).hex()})
        heads = [path for path in tampered.paths if folder_of(path) == "checkpoints"]
        tampered.found(*heads, **{entry_path(n): data for n, data in rewritten.items()})


def test_a_log_and_its_checkpoints_cut_back_together_are_found_by_the_head_that_was_kept(tampered: Tampered) -> None:
    for size in range(1, tampered.size):
        gone = [path for path in tampered.paths if folder_of(path) in ("log", "checkpoints", "bundles")]
        gone = [path for path in gone if not _is_within(path, size)]
        with (
            tampered.changed(**dict.fromkeys(gone)),
            pytest.raises(TamperedError, match="missing; the head that the auditor kept was"),
        ):
            tampered.verify()


def _is_within(path: str, size: int) -> bool:
    """Whether the file is about the first entries alone."""
    if path == bundles.EMPTY:
        return True
    if bundle := bundles.parse_path(path):
        return bundle.stop <= size
    number = int(Path(path).stem)
    return number < size if folder_of(path) == "log" else number <= size


# ---------------------------------------------------------------------------- rows

CHANGES: dict[str, Callable[[pa.Table], pa.Table]] = {
    "changed": lambda rows: pa.concat_tables([rows.slice(0, 1).take([0]), rows.slice(2), rows.slice(0, 1)]),
    "dropped": lambda rows: rows.slice(1),
    "swapped": lambda rows: rows.take([1, 0, *range(2, len(rows))]),
    "added": lambda rows: pa.concat_tables([rows, rows.slice(0, 1)]),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_row_that_was_changed_in_a_segment_is_found(tampered: Tampered, change: str) -> None:
    for path in tampered.paths:
        if folder_of(path) == "segments" and len(rows := pq.ParquetFile(tampered.file(path)).read()) > 1:
            sink = io.BytesIO()
            pq.write_table(CHANGES[change](rows), sink)
            tampered.found(path, **{path: sink.getvalue()})


@pytest.mark.parametrize("change", CHANGES)
def test_rows_that_are_not_those_of_their_root_are_found_though_every_digest_holds(tmp_path: Path, change: str) -> None:
    """A writer that lies, or is broken: what it signed for is another file than the root in the entry."""
    ledger = init_ledger(str(tmp_path / "ledger"), ORIGIN, tmp_path / "keys")
    rows = letters("a", "x", "y", "z")
    run = ledger.begin("ingest", "a", "a", TODAY)
    honest = ledger.write_segment("dead_letters", "a", rows)
    written = ledger.write_segment("dead_letters", "a", CHANGES[change](rows))
    ledger.commit(run, [replace(written, rows=honest.rows, row_root=honest.row_root)])
    checkpoint(ledger, Signer.load(tmp_path / "keys", ledger.vkey))
    verify(ledger.store.url)
    with pytest.raises(TamperedError, match=f"{written.sha256}.parquet: . rows under root"):
        verify(ledger.store.url, rows=True)


# ---------------------------------------------------------------------------- prefixes


def test_any_prefix_is_consistent_with_any_longer_one(tampered: Tampered) -> None:
    leaves = tampered.ledger.leaf_hashes()
    heads = [merkle.root(leaves[:size]) for size in range(tampered.size + 1)]
    assert heads[1:] == [tampered.ledger.root(size) for size in range(1, tampered.size + 1)]
    for first in range(1, tampered.size + 1):
        for size in range(first, tampered.size + 1):
            proof = merkle.consistency_proof(leaves[:size], first)
            merkle.verify_consistency(first, heads[first], size, heads[size], proof)
            for other in range(1, tampered.size + 1):
                if other != first:
                    with pytest.raises(TamperedError):
                        merkle.verify_consistency(first, heads[other], size, heads[size], proof)


def test_a_head_kept_at_any_size_is_continued_and_that_of_a_fork_is_not(tmp_path: Path) -> None:
    ledger = filled(init_ledger(str(tmp_path / "ledger"), ORIGIN, tmp_path / "keys"))
    signer = Signer.load(tmp_path / "keys", ledger.vkey)
    for size in range(1, ledger.size() + 1):
        prefix = tmp_path / f"prefix-{size}"
        shutil.copytree(ledger.store.url, prefix)
        for path in Ledger.open(str(prefix)).store.list():
            if folder_of(path) in ("log", "checkpoints", "bundles") and not _is_within(path, size):
                (prefix / path).unlink()
        shorter = Ledger.open(str(prefix))
        checkpoint(shorter, signer)
        assert verify(str(prefix)).signed_size == size, "every prefix is a ledger"
        kept = shorter.store.get(checkpoint_path(size))
        assert verify(ledger.store.url, kept=("kept", kept)).size == ledger.size()
        shorter.commit(shorter.begin("pull", "x", "another history", TODAY))
        checkpoint(shorter, signer)
        fork = shorter.store.get(checkpoint_path(size + 1))
        with pytest.raises(TamperedError, match=f"^.*{entry_path(size)}.* the root at size|missing; fork was signed"):
            verify(ledger.store.url, kept=("fork", fork))
