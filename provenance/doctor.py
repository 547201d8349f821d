"""Look for what would go wrong before it does."""

import sys
from collections.abc import Callable
from importlib.metadata import packages_distributions
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from provenance.errors import ProvenanceError

DISTRIBUTION = "training-data-provenance"

PACKAGES = ("provenance", "detectors", "pipelines", "dagster_project")
"""Other distributions own some of these names; a second owner would replace ours without a word."""

LAYERS = {
    "detectors": ("presidio_analyzer", "numba", "rjieba"),
    "pipelines": ("apache_beam", "orjson"),
    "dagster": ("dagster",),
    "object-store": ("obstore", "fsspec"),
}
"""The modules that each extra brings."""


def examine(ledger_url: str | None, keys: Path | None) -> list[dict[str, Any]]:
    """What was looked at, whether it is well, and what to do."""
    findings = [
        _python(),
        *map(_owner, PACKAGES),
        *(_layer(extra, modules) for extra, modules in LAYERS.items()),
    ]
    if ledger_url:
        findings += _ledger(ledger_url, keys)
    return findings


def _finding(subject: str, well: bool, found: str, remedy: str = "") -> dict[str, Any]:
    return {"subject": subject, "well": well, "found": found, "remedy": "" if well else remedy}


def _python() -> dict[str, Any]:
    return _finding("python", sys.version_info >= (3, 11), sys.version.split()[0], "use Python 3.11 or newer")


def _owner(package: str) -> dict[str, Any]:
    owners = sorted(set(packages_distributions().get(package, [])))
    return _finding(
        f"package {package}",
        owners in ([DISTRIBUTION], []),
        f"owned by {', '.join(owners) or 'no installed distribution'}",
        f"uninstall all but {DISTRIBUTION}, then install it again in an environment of its own",
    )


def _layer(extra: str, modules: tuple[str, ...]) -> dict[str, Any]:
    missing = [module for module in modules if find_spec(module) is None]
    found = f"without {', '.join(missing)}: its verbs are off" if missing else "installed"
    return _finding(f"extra {extra}", len(missing) in (0, len(modules)), found, f"install '{DISTRIBUTION}[{extra}]'")


def _ledger(url: str, keys: Path | None) -> list[dict[str, Any]]:
    from provenance.keys import Secret, Signer
    from provenance.ledger import Ledger

    try:
        ledger = Ledger.open(url)
    except ProvenanceError as error:
        return [_finding("ledger", False, str(error), "see 'provenance init'")]
    findings = [_finding("ledger", True, f"{ledger.origin}, {ledger.size()} entries")]
    loads: dict[str, Callable[[], str]] = {"signing key": lambda: Signer.load(keys, ledger.vkey).vkey}
    if ledger.secret_destroyed_in is None:
        loads = {"secret": lambda: Secret.load(ledger.secret_id, keys).key_id, **loads}
    else:
        findings.append(_finding("secret", True, f"destroyed in entry {ledger.secret_destroyed_in}"))
    for subject, load in loads.items():
        try:
            findings.append(_finding(subject, True, load()))
        except ProvenanceError as error:
            findings.append(_finding(subject, False, str(error), "set --keys to the folder that holds it"))
    return findings
