"""Whatever store operation a process dies at, before or after: what was acknowledged is there, the ledger verifies,
and the same command brings it to the same end."""

import errno
import re
import resource
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from conftest import ORIGIN, TODAY
from faulty_store import OPERATIONS, Died, FaultyStore
from small_ledger import WHOLE, decide, filled, release
from test_ledger import letters

from provenance import bundles, catalog
from provenance.checkpoint import checkpoint, followed, signers_by_size
from provenance.errors import LedgerError, ProvenanceError
from provenance.gc import collect
from provenance.init import init_ledger
from provenance.keys import Signer
from provenance.ledger import Ledger
from provenance.notes import COSIGNATURE
from provenance.redaction import redact
from provenance.rotation import destroy_key, rotate_key
from provenance.verification import verify
from provenance.witness import witness

Scenario = Callable[[Ledger, Path], None]


def commit_with_manifest_and_evidence(ledger: Ledger, _: Path) -> None:
    """As every stage does it. Completes two bundles too: the ledger has 11 entries, and the bundles hold 2, 4, …"""
    if ledger.is_current("ingest", "many", "many"):
        return
    run = ledger.begin("ingest", "many", "many", TODAY)
    evidence = ledger.put_evidence(b"a licence in our own words")
    segments = [ledger.write_segment("dead_letters", f"s{i}", letters(f"s{i}", "x")) for i in range(10)]
    ledger.commit(run, segments, [], {"evidence": [evidence]})


def sign(ledger: Ledger, keys: Path) -> None:
    checkpoint(ledger, Signer.load(keys, ledger.vkey))


def erase_a_source(ledger: Ledger, _: Path) -> None:
    redact(ledger, "a", WHOLE.id, TODAY)


def collect_garbage(ledger: Ledger, _: Path) -> None:
    collect(ledger, timedelta(0), TODAY)


def rotate(ledger: Ledger, keys: Path) -> None:
    """What was wanted is one new key that the old one vouches for."""
    first = ledger.vkeys()[0][1]
    if ledger.vkey not in followed(signers_by_size(ledger), ledger.vkeys(), first)[0] - {first}:
        rotate_key(ledger, keys, TODAY)


def end_the_secret(ledger: Ledger, keys: Path) -> None:
    destroy_key(ledger, keys, TODAY)
    assert not [*keys.glob("*.secret")]


def cosign_as_a_witness(ledger: Ledger, keys: Path) -> None:
    witness(ledger, Signer.load_or_generate(keys, "example.org/witness", COSIGNATURE), keys)


SCENARIOS: dict[str, Scenario] = {
    "commit": commit_with_manifest_and_evidence,
    "checkpoint": sign,
    "redaction": erase_a_source,
    "gc": collect_garbage,
    "rotation": rotate,
    "key's end": end_the_secret,
    "witness": cosign_as_a_witness,
}
"""A release dies in `test_release_stage`: it has many processes."""

FAULTS: dict[str, Callable[[], BaseException]] = {
    "death": Died,
    "full disk": lambda: OSError(errno.ENOSPC, "No space left on device"),
    "permission denied": lambda: PermissionError(errno.EACCES, "Permission denied"),
}


@pytest.fixture(autouse=True)
def narrow(monkeypatch: pytest.MonkeyPatch) -> None:
    """Bundles of 2, 4 and 8 entries, and a manifest in every larger entry, so that few entries meet all of them."""
    monkeypatch.setattr(bundles, "WIDTH", 2)
    monkeypatch.setattr("provenance.ledger.MAX_ENTRY_BYTES", 2500)
    monkeypatch.setattr("os.fsync", lambda _: None)  # processes die here, not machines


@pytest.fixture
def prepared(ledger: Ledger, keys: Path) -> Path:
    """A signed ledger of 11 entries with a stray segment in it."""
    filled(ledger)
    for name in ("second", "third", "fourth"):
        release(ledger, name, {"a": [0], "b": [0]})
    sign(ledger, keys)
    ledger.begin("ingest", "c", "given up", TODAY)
    ledger.write_segment("dead_letters", "c", letters("c", "stray"))
    return Path(ledger.store.url)


def facts(ledger: Ledger) -> dict[str, object]:
    """What a reader can learn: the entries, save when they were made, and with them every row: `verify` reads them."""
    entries = [
        (e.kind, e.scope, e.inputs, e.segments, e.withheld, e.replaces) for e in ledger.entries() if e.kind != "gc"
    ]
    signed = [*ledger.store.list("checkpoints")]
    return {"entries": entries, "checkpoints": signed, "segments": [*ledger.store.list("segments")]}


@contextmanager
def copied(root: Path, keys: Path) -> Iterator[tuple[Path, Path]]:
    """A copy of the ledger and of the keys, for as long as it is needed."""
    copies = root.with_name("victim"), keys.with_name("victim's keys")
    for original, copy in zip((root, keys), copies, strict=True):
        shutil.copytree(original, copy)
    yield copies
    for copy in copies:
        shutil.rmtree(copy)


def on_disk(*folders: Path) -> tuple[tuple[str, int], ...]:
    """Every file there is and how long it is; the random parts of names are left out."""
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    return tuple(sorted((RANDOM.sub("…", str(path)), path.stat().st_size) for path in files))


RANDOM = re.compile("(?=[0-9]*[a-f])[0-9a-f]{8,}")


def places(root: Path, scenario: Scenario, keys: Path, operations: tuple[str, ...]) -> Iterator[tuple[int, str]]:
    """Every such operation of the scenario, and both sides of it where it changes something: to read and then die is
    to die before."""
    with copied(root, keys) as (victim, its_keys):
        store = FaultyStore(victim, -1, "before", Died)
        scenario(Ledger(store), its_keys)
    for at, operation in enumerate(store.done):
        if operation in operations:
            yield at, "before"
            if operation in ("create", "delete", "sweep"):
                yield at, "after"


@pytest.mark.parametrize("name", SCENARIOS)
@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_at_any_operation_loses_nothing_and_the_run_can_be_repeated(
    prepared: Path, keys: Path, name: str, fault: str
) -> None:
    scenario = SCENARIOS[name]
    before = Ledger.open(str(prepared))
    acknowledged = [before.entry_bytes(n) for n in range(before.size())]
    with copied(prepared, keys) as (undisturbed, its_keys):
        scenario(Ledger.open(str(undisturbed)), its_keys)
        end = facts(Ledger.open(str(undisturbed)))
        if scenario is commit_with_manifest_and_evidence:
            assert {*Ledger.open(str(undisturbed)).store.list("manifests")} - {*before.store.list("manifests")}
    met: Counter[str] = Counter()
    left: set[tuple[tuple[str, int], ...]] = set()
    for at, when in places(prepared, scenario, keys, OPERATIONS if fault == "death" else ("create", "delete")):
        with copied(prepared, keys) as (victim, its_keys):
            store = FaultyStore(victim, at, when, FAULTS[fault])
            with pytest.raises((Died, OSError)):
                scenario(Ledger(store), its_keys)
            met[store.operation.split()[1]] += 1
            if (state := on_disk(victim, its_keys)) in left:
                continue  # whoever comes next finds what was found before
            left.add(state)
            verify(str(victim))
            found = Ledger.open(str(victim))
            assert [found.entry_bytes(n) for n in range(before.size())] == acknowledged, store.operation
            scenario(found, its_keys)
            assert facts(Ledger.open(str(victim))) == end, store.operation
            verify(str(victim), before.vkey, rows=True)
    assert met["create"] >= 2
    print(f"{name}: {sum(met.values())} faults ({fault}), {len(left)} states of the disk: {dict(met)}")


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


def test_a_lost_answer_to_a_put_that_happened_makes_no_second_entry(prepared: Path, keys: Path) -> None:
    """The commit happened and its answer was lost: whoever repeats it is told its number."""
    for at, when in places(prepared, commit_with_manifest_and_evidence, keys, ("create",)):
        with copied(prepared, keys) as (victim, its_keys):
            ledger = Ledger(FaultyStore(victim, at, when, lambda: TimeoutError("no answer")))
            for attempt in range(2):
                try:
                    commit_with_manifest_and_evidence(ledger, its_keys)
                except TimeoutError:
                    assert attempt == 0
            assert Ledger.open(str(victim)).size() == 12
            assert verify(str(victim)).size == 12


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
    times = [entry.committed_at for entry in ledger.entries(11)]
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
    data = ledger.entry_bytes(10).replace(b'"format":1', b'"format":2')
    ledger.store.create("log/00000000000000000011.json", data)
    with pytest.raises(LedgerError, match=r"written in format 2, this version reads format 1; update it"):
        ledger.size()
