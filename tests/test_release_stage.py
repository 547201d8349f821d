"""The stage that writes a release: what a crash leaves is taken up or made anew, whatever happened in between."""

import multiprocessing
import shutil
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from datetime import date, timedelta
from pathlib import Path

import pytest
from faulty_store import KILLED, OPERATIONS, end_process, watch
from small_road import write_sources

from pipelines.facts import fact_finder
from pipelines.ingest import ingest
from pipelines.near_duplicates import search
from pipelines.release import release
from provenance.decide import decide
from provenance.declarations import Declaration, load_folder
from provenance.init import init_ledger
from provenance.keys import Signer
from provenance.ledger import Ledger
from provenance.policy import load_policy
from provenance.register import register
from provenance.release import seal_all, verify_release
from provenance.stages import StageResult
from provenance.store import LocalStore
from provenance.verification import verify

TODAY = date(2026, 6, 1)


class Road:
    """A ledger that has decided on a few sources, and what its next stages need."""

    def __init__(self, root: Path):
        self.keys, self.releases = root / "keys", root / "releases"
        self.declarations: list[Declaration] = load_folder(write_sources(root / "sources", documents=6))
        self.ledger = init_ledger(str(root / "ledger"), "example.org/stage", self.keys)
        self.policy = load_policy("cn-genai-measures")
        for declaration in self.declarations:
            register(self.ledger, declaration, TODAY)
        list(ingest(self.ledger, self.declarations, self.keys, [], TODAY))
        search(self.ledger, self.declarations, self.policy, self.keys, [], TODAY)
        decide(self.ledger, self.policy, TODAY)

    def release(self, name: str) -> StageResult:
        return release(self.ledger, self.declarations, name, self.releases, self.keys, [])

    def seal(self) -> None:
        seal_all(self.ledger, self.releases, Signer.load(self.keys, self.ledger.vkey))

    def drafts(self) -> list[str]:
        return sorted(path.name for path in self.releases.glob(".*"))


@pytest.fixture(scope="module")
def road(tmp_path_factory: pytest.TempPathFactory) -> Road:
    return Road(tmp_path_factory.mktemp("stage"))


class KilledHere(Exception):
    """Stands for the end of the process."""


def die(*_: object, **__: object) -> None:
    raise KilledHere


def test_a_release_that_died_before_its_commit_is_made_anew_though_the_decisions_changed(
    road: Road, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(Ledger, "commit", die)
        with pytest.raises(RuntimeError, match="KilledHere"):
            road.release("changed")
    assert len(road.drafts()) == 1
    assert not (road.releases / "changed").exists()
    decide(road.ledger, road.policy, TODAY + timedelta(days=1))
    assert road.release("changed").committed
    road.seal()
    release = verify_release(road.releases / "changed", road.ledger.vkey)
    assert release.manifest.as_of == TODAY + timedelta(days=1)
    assert road.drafts() == []


def test_a_release_that_died_after_its_commit_is_completed_by_the_same_commands(
    road: Road, monkeypatch: pytest.MonkeyPatch
) -> None:
    commit = Ledger.commit

    def commit_and_die(*arguments: object, **more: object) -> None:
        commit(*arguments, **more)  # type: ignore[arg-type]
        raise KilledHere

    with monkeypatch.context() as patched:
        patched.setattr(Ledger, "commit", commit_and_die)
        with pytest.raises(RuntimeError, match="KilledHere"):
            road.release("committed")
    assert not (road.releases / "committed").exists()
    assert not road.release("committed").committed
    road.seal()
    assert not road.release("committed").committed
    verify_release(road.releases / "committed", road.ledger.vkey)
    assert road.drafts() == []


# ---------------------------------------------------------------------------- at every operation

NURSERY = multiprocessing.get_context("forkserver")
NURSERY.set_forkserver_preload(["pipelines.release", "pipelines.ingest", "provenance.release"])
FORK = multiprocessing.get_context("fork")


def make_and_seal(root: Path, keys: Path, declarations: list[Declaration], at: int, when: str) -> None:
    """Release and seal on a copy of the ledger; operation number `at` is the last, if there are so many."""
    end_process(at, when)
    ledger = Ledger.open(str(root / "ledger"))
    release(ledger, declarations, "first", root / "releases", keys, [])
    seal_all(ledger, root / "releases", Signer.load(keys, ledger.vkey))


def code_of_a_fork(*arguments: object) -> int | None:
    """How a process ends that makes and seals: a fork of this one, which made the recognisers."""
    process = FORK.Process(target=make_and_seal, args=arguments)
    process.start()
    process.join(120)
    return process.exitcode


@pytest.fixture(scope="module")
def nurseries(road: Road) -> Iterator[ProcessPoolExecutor]:
    """Two processes without threads that have made what takes seconds to make."""
    made = (road.ledger.secret_id, road.keys, road.ledger.fingerprint)
    with ProcessPoolExecutor(2, NURSERY, fact_finder, made) as processes:
        yield processes


def copied(road: Road, root: Path) -> Path:
    shutil.copytree(road.ledger.store.url, root / "ledger")
    (root / "releases").mkdir()
    return root


def moments(road: Road, root: Path, monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, str]]:
    """A side of an operation for each state that the disk is ever in: of a process that ends, nothing else is left."""
    for name in OPERATIONS:
        monkeypatch.setattr(LocalStore, name, getattr(LocalStore, name))  # so that it is put back
    count = {"before": 0, "after": 0}
    states: dict[tuple[tuple[str, int], ...], tuple[int, str]] = {}

    def seen(_: str, moment: str) -> None:
        states[_on_disk(root)] = (count[moment], moment)
        count[moment] += 1

    watch(seen)
    ledger = Ledger.open(str(root / "ledger"))
    release(ledger, road.declarations, "first", root / "releases", road.keys, [])
    seal_all(ledger, root / "releases", Signer.load(road.keys, ledger.vkey))
    monkeypatch.undo()
    return sorted(states.values())


def _on_disk(root: Path) -> tuple[tuple[str, int], ...]:
    """Every file and folder, and how long it is."""
    return tuple(sorted((str(path), path.stat().st_size) for path in root.rglob("*")))


def end_of(root: Path) -> dict[str, object]:
    """What there is in the end, save the proof, which is signed at one moment or another."""
    folder = root / "releases/first"
    files = {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    entries = [(e.kind, e.scope, e.inputs, e.segments) for e in Ledger.open(str(root / "ledger")).entries()]
    return {"entries": entries, **{path: data for path, data in files.items() if not path.startswith("proof/")}}


def test_a_release_whose_process_ends_at_any_store_operation_is_completed_by_the_same_command(
    road: Road, nurseries: ProcessPoolExecutor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def code(root: Path, at: int = -1, when: str = "before") -> int | None:
        return nurseries.submit(code_of_a_fork, root, road.keys, road.declarations, at, when).result()

    places = moments(road, copied(road, tmp_path / "counted"), monkeypatch)
    end = end_of(tmp_path / "counted")
    acknowledged = [road.ledger.entry_bytes(n) for n in range(road.ledger.size())]

    def survives(place: tuple[int, str]) -> None:
        root = copied(road, tmp_path / f"{place[0]}-{place[1]}")
        assert code(root, *place) == KILLED
        verify(str(root / "ledger"))
        found = Ledger.open(str(root / "ledger"))
        assert [found.entry_bytes(n) for n in range(len(acknowledged))] == acknowledged
        if (root / "releases/first").exists():
            verify_release(root / "releases/first", found.vkey)
        assert code(root) == 0
        verify_release(root / "releases/first", found.vkey)
        assert end_of(root) == end, place
        assert [path.name for path in (root / "releases").iterdir()] == ["first"]
        verify(str(root / "ledger"), rows=True)
        shutil.rmtree(root)

    with ThreadPoolExecutor(2) as threads:
        list(threads.map(survives, places))
    assert len(places) > 12
    print(f"release: {len(places)} deaths of a process")
