"""The stage that writes a release: what a crash leaves is taken up or made anew, whatever happened in between."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from small_road import write_sources

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
