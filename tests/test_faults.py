"""Whatever store operation a process dies at, before or after: what was acknowledged is there, the ledger verifies,
and the same command brings it to the same end."""

import errno
import resource
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from conftest import ORIGIN, TODAY
from faulty_store import OPERATIONS, Died, FaultyStore
from small_ledger import WHOLE, decide, filled
from test_ledger import letters

from provenance import bundles, catalog
from provenance.checkpoint import checkpoint
from provenance.errors import LedgerError, ProvenanceError
from provenance.gc import collect
from provenance.init import init_ledger
from provenance.keys import Signer
from provenance.ledger import Ledger
from provenance.records import TABLES
from provenance.redaction import redact
from provenance.verification import verify

Scenario = Callable[[Ledger, Path], None]


def commit_with_manifest_and_evidence(ledger: Ledger, _: Path) -> None:
    """As every stage does it. Completes a bundle too: the ledger has 8 entries and the tests' bundles hold 3."""
    if ledger.is_current("ingest", "many", "many"):
        return
    run = ledger.begin("ingest", "many", "many", TODAY)
    evidence = ledger.put_evidence(b"a licence in our own words")
    segments = [ledger.write_segment("dead_letters", f"s{i}", letters(f"s{i}", "x")) for i in range(3)]
    ledger.commit(run, segments, [], {"evidence": [evidence]})


def sign(ledger: Ledger, keys: Path) -> None:
    checkpoint(ledger, Signer.load(keys, ledger.vkey))


def erase_a_source(ledger: Ledger, _: Path) -> None:
    redact(ledger, "a", WHOLE.id, TODAY)


def collect_garbage(ledger: Ledger, _: Path) -> None:
    collect(ledger, timedelta(0), TODAY)


SCENARIOS: dict[str, Scenario] = {
    "commit": commit_with_manifest_and_evidence,
    "checkpoint": sign,
    "redaction": erase_a_source,
    "gc": collect_garbage,
}

FAULTS: dict[str, Callable[[], BaseException]] = {
    "death": Died,
    "full disk": lambda: OSError(errno.ENOSPC, "No space left on device"),
    "permission denied": lambda: PermissionError(errno.EACCES, "Permission denied"),
}


@pytest.fixture(autouse=True)
def narrow(monkeypatch: pytest.MonkeyPatch) -> None:
    """Bundles of 3 and 9 entries, and a manifest in every larger entry, so that few entries meet all of them."""
    monkeypatch.setattr(bundles, "WIDTH", 3)
    monkeypatch.setattr("provenance.ledger.MAX_ENTRY_BYTES", 4000)
    monkeypatch.setattr("os.fsync", lambda _: None)  # processes die here, not machines


@pytest.fixture
def prepared(ledger: Ledger, keys: Path) -> Path:
    """A signed ledger of 8 entries with a stray segment in it."""
    filled(ledger)
    sign(ledger, keys)
    ledger.begin("ingest", "c", "given up", TODAY)
    ledger.write_segment("dead_letters", "c", letters("c", "stray"))
    return Path(ledger.store.url)


def facts(ledger: Ledger) -> dict[str, object]:
    """What a reader can learn: every table, and the entries save when they were made."""
    with catalog.connect(ledger) as connection:
        tables = {t: sorted(map(repr, connection.table(t).fetchall())) for t in TABLES}
    entries = [
        (e.kind, e.scope, e.inputs, e.segments, e.withheld, e.replaces) for e in ledger.entries() if e.kind != "gc"
    ]
    signed = [*ledger.store.list("checkpoints")]
    return {**tables, "entries": entries, "checkpoints": signed, "segments": [*ledger.store.list("segments")]}


def places(root: Path, scenario: Scenario, keys: Path, operations: tuple[str, ...]) -> Iterator[tuple[int, str]]:
    """Every such operation of the scenario, and the two sides of it."""
    copy = root.with_name("counted")
    shutil.copytree(root, copy)
    store = FaultyStore(copy, -1, "before", Died)
    scenario(Ledger(store), keys)
    shutil.rmtree(copy)
    for at, operation in enumerate(store.done):
        if operation in operations:
            yield at, "before"
            yield at, "after"


@pytest.mark.parametrize("name", SCENARIOS)
@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_at_any_operation_loses_nothing_and_the_run_can_be_repeated(
    prepared: Path, keys: Path, tmp_path: Path, name: str, fault: str
) -> None:
    scenario = SCENARIOS[name]
    undisturbed = tmp_path / "undisturbed"
    shutil.copytree(prepared, undisturbed)
    before = Ledger.open(str(prepared))
    acknowledged = [before.entry_bytes(n) for n in range(before.size())]
    scenario(Ledger.open(str(undisturbed)), keys)
    end = facts(Ledger.open(str(undisturbed)))
    met: Counter[str] = Counter()
    for at, when in places(prepared, scenario, keys, OPERATIONS if fault == "death" else ("create", "delete")):
        victim = tmp_path / "victim"
        shutil.copytree(prepared, victim)
        store = FaultyStore(victim, at, when, FAULTS[fault])
        with pytest.raises((Died, OSError)):
            scenario(Ledger(store), keys)
        met[store.operation.split()[1]] += 1
        verify(str(victim))
        found = Ledger.open(str(victim))
        assert [found.entry_bytes(n) for n in range(before.size())] == acknowledged, store.operation
        scenario(found, keys)
        assert facts(Ledger.open(str(victim))) == end, store.operation
        verify(str(victim), rows=True)
        shutil.rmtree(victim)
    assert met["create"] >= 2
    print(f"{name}: {sum(met.values())} faults ({fault}): {dict(met)}")


def test_a_ledger_whose_making_was_interrupted_can_be_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for at in range(1000):
        for when in ("before", "after"):
            root = tmp_path / f"{at}-{when}"
            store = FaultyStore(root / "ledger", at, when, Died)
            monkeypatch.setattr("provenance.ledger.open_store", lambda _, store=store: store)
            try:
                init_ledger(str(root / "ledger"), ORIGIN, root / "keys")
            except Died:
                monkeypatch.undo()
                with_entry = (root / "ledger/log").exists() and any((root / "ledger/log").iterdir())
                if not with_entry:
                    init_ledger(str(root / "ledger"), ORIGIN, root / "keys")
                ledger = Ledger.open(str(root / "ledger"))
                sign(ledger, root / "keys")
                assert verify(str(root / "ledger")).signed_size == 1
            else:
                assert at > 20
                return


def test_a_lost_answer_to_a_put_that_happened_makes_no_second_entry(prepared: Path, keys: Path, tmp_path: Path) -> None:
    """The commit happened and its answer was lost: whoever repeats it is told its number."""
    for at, when in places(prepared, commit_with_manifest_and_evidence, keys, ("create",)):
        victim = tmp_path / "victim"
        shutil.copytree(prepared, victim)
        ledger = Ledger(FaultyStore(victim, at, when, lambda: TimeoutError("no answer")))
        for attempt in range(2):
            try:
                commit_with_manifest_and_evidence(ledger, keys)
            except TimeoutError:
                assert attempt == 0
        assert Ledger.open(str(victim)).size() == 9
        assert verify(str(victim)).size == 9
        shutil.rmtree(victim)


def test_a_full_disk_is_said_and_leaves_no_half_file(prepared: Path) -> None:
    """A real limit, of the kernel's: a file may grow to 2,000 bytes and no further."""
    ledger = Ledger.open(str(prepared))
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    paths = [*ledger.store.list()]
    resource.setrlimit(resource.RLIMIT_FSIZE, (2_000, hard))
    try:
        with pytest.raises(OSError, match="File too large"):
            big(ledger)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert {path.partition("/")[0] for path in {*ledger.store.list()} - {*paths}} <= {"runs"}
    verify(str(prepared))
    big(ledger)
    verify(str(prepared))


def big(ledger: Ledger) -> None:
    run = ledger.begin("ingest", "big", "big", TODAY)
    ledger.commit(run, [ledger.write_segment("dead_letters", "big", letters("big", *map(str, range(5_000))))])


@pytest.mark.parametrize("length", ["nothing", "half"])
def test_a_torn_file_is_named_whichever_it_is(prepared: Path, length: str) -> None:
    store = Ledger.open(str(prepared)).store
    for path in store.list():
        file = Path(store.location(path))
        data = file.read_bytes()
        file.write_bytes(data[: len(data) // 2 if length == "half" else 0])
        with pytest.raises(ProvenanceError) as caught:
            verify(str(prepared))
        assert str(file) in str(caught.value)
        file.write_bytes(data)
    verify(str(prepared))


def test_a_torn_draft_is_not_seen_and_is_swept_away(prepared: Path) -> None:
    ledger = Ledger.open(str(prepared))
    draft = prepared / ".drafts" / "torn"
    draft.write_bytes(b"PAR1 and then the power went")
    assert draft.name not in "".join(ledger.store.list())
    verify(str(prepared))
    collect(ledger, timedelta(days=1), TODAY)
    assert draft.exists()
    collect(ledger, timedelta(0), TODAY)
    assert not draft.exists()


def test_a_clock_that_goes_backwards_changes_no_order(prepared: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from datetime import UTC, datetime

    class Backwards(datetime):
        """Each look at it is a day earlier."""

        looks = 0

        @classmethod
        def now(cls, tz: object = None) -> datetime:
            cls.looks += 1
            return datetime(2026, 1, 1, tzinfo=UTC) - timedelta(days=cls.looks)

    monkeypatch.setattr("provenance.ledger.datetime", Backwards)
    monkeypatch.setattr("provenance.gc.datetime", Backwards)
    ledger = Ledger.open(str(prepared))
    decide(ledger, {"a": ["excluded"], "b": ["excluded"]}, "later")
    decide(ledger, {"a": ["cleared"], "b": ["cleared"]}, "latest")
    times = [entry.committed_at for entry in ledger.entries(8)]
    assert times[0] > times[1]
    outcomes = catalog.query(ledger, "SELECT DISTINCT outcome FROM decisions")["outcome"].to_pylist()
    assert outcomes == ["cleared"]
    assert collect(ledger, timedelta(0), TODAY).files == ()
    verify(str(prepared))


def test_permission_denied_names_the_file_and_the_ledger_stays_whole(prepared: Path) -> None:
    ledger = Ledger(FaultyStore(prepared, 5, "before", FAULTS["permission denied"]))
    with pytest.raises(PermissionError):
        commit_with_manifest_and_evidence(ledger, prepared)
    verify(str(prepared))


def test_an_entry_of_a_newer_version_is_refused_with_a_clear_sentence(prepared: Path) -> None:
    ledger = Ledger.open(str(prepared))
    data = ledger.entry_bytes(7).replace(b'"format":1', b'"format":2')
    ledger.store.create("log/00000000000000000008.json", data)
    with pytest.raises(LedgerError, match=r"written in format 2, this version reads format 1; update it"):
        ledger.size()
