"""What the repository promises about itself: what it ships, what it pins, and what it never names."""

import re
import subprocess
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from readme import Command, commands

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))

# Written in pieces, so that this file does not name what no file may name.
REGISTRIES = [
    "py" + "pi.org",
    "python" + "hosted.org",
    "registry." + "npm",
    "repo." + "maven",
    "deb." + "debian",
    "proxy." + "golang",
    "crates" + ".io",
]
ABSOLUTE_PATH = re.compile(r"""(?:^|[\s"'`=:(,])/(?:work|farm|home|root|tmp|opt|Users)/\w""", re.MULTILINE)


def tracked_files() -> list[Path]:
    """Files that are, or would be, committed."""
    listing = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    answer = subprocess.run(listing, cwd=ROOT, capture_output=True, text=True)
    if answer.returncode:
        pytest.skip("not a git checkout: nothing is tracked here")
    return [path for name in answer.stdout.split("\0") if name and (path := ROOT / name).is_file()]


def lock() -> dict[str, str]:
    """Name → version of what the lock pins."""
    text = (ROOT / "requirements.lock").read_text("utf-8")
    pins = re.findall(r"^([\w.-]+)(?:\[[\w,-]+\])?==(\S+)", text, re.MULTILINE)
    return {canonicalize_name(name): version for name, version in pins}


def test_no_tracked_file_names_a_registry_host_or_a_path_of_some_machine() -> None:
    named = []
    for path in tracked_files():
        text = path.read_bytes().decode("utf-8", "replace")
        found = [host for host in REGISTRIES if host in text]
        found += [match.group().strip() for match in ABSOLUTE_PATH.finditer(text)]
        named += [f"{path.relative_to(ROOT)}: {what!r}" for what in found]
    assert named == []


def test_the_distribution_lists_its_four_packages_and_nothing_else() -> None:
    listed = PROJECT["tool"]["setuptools"]["packages"]["find"]["include"]
    packages = [name for name in listed if not name.endswith(".*")]
    assert packages == ["provenance", "detectors", "pipelines", "dagster_project"]
    assert sorted(listed) == sorted([*packages, *(f"{name}.*" for name in packages)])
    for name in packages:
        assert (ROOT / name / "__init__.py").is_file()
        assert (ROOT / name / "py.typed").is_file()


def test_every_command_that_needs_an_extra_is_an_entry_point() -> None:
    entry_points = PROJECT["project"]["entry-points"]["provenance.commands"]
    assert set(entry_points) == {"ingest", "near-duplicates", "excerpts", "release", "trace", "run"}
    for target in entry_points.values():
        module, _, _ = target.partition(":")
        assert (ROOT / module.replace(".", "/")).with_suffix(".py").is_file()


def test_the_lock_pins_what_the_project_needs() -> None:
    project = PROJECT["project"]
    extras = project["optional-dependencies"].values()
    needed = [*project["dependencies"], *(line for extra in extras for line in extra)]
    pinned = lock()
    for requirement in map(Requirement, needed):
        name = canonicalize_name(requirement.name)
        if name != project["name"]:
            assert requirement.specifier.contains(pinned[name]), f"{requirement} is locked at {pinned[name]}"


def test_every_line_of_the_lock_carries_a_hash_and_none_an_address() -> None:
    text = (ROOT / "requirements.lock").read_text("utf-8")
    requirements = re.split(r"\n(?! )", text.strip())
    assert len(requirements) == len(lock())
    assert all(re.search(r"--hash=sha256:[0-9a-f]{64}", requirement) for requirement in requirements)
    assert "://" not in text


def test_the_commands_of_a_readme_are_found_with_what_they_print() -> None:
    text = """
```console
$ provenance init \\
    --ledger build/ledger
made
two lines

$ provenance verify
```
```python
$ not a command
```
"""
    assert commands(text) == [
        Command("provenance init --ledger build/ledger", "made\ntwo lines"),
        Command("provenance verify", ""),
    ]
