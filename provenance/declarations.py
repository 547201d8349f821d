"""Source declarations: one YAML file a source, read strictly into `provenance.records.Source`.

Paths in a declaration are relative to its folder, or begin with `${NAME}`, a folder named by the environment;
they stay as written in the `Source`, so no machine's path reaches the ledger. Evidence may lie outside the
declaration's folder only through such a variable.
"""

import dataclasses
import glob
import hashlib
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import pydantic_core
import rfc8785

from provenance import licences, strict_yaml
from provenance.countries import COUNTRY_CODES
from provenance.errors import DeclarationError
from provenance.records import Acquisition, Evidence, Source
from provenance.strict_yaml import Location, Problem, field, look, masked, shown

Record = TypeVar("Record")


@dataclass(frozen=True)
class Declaration:
    """A valid declaration: its file, the source with the SHA-256 of its evidence filled in, and the SHA-256
    (hex) of the source's canonical form."""

    path: Path
    source: Source
    sha256: str


# ---------------------------------------------------------------------------- what callers use


def load(path: Path) -> Declaration:
    """The declaration in a file. Raises `DeclarationError` with one line for everything that is wrong."""
    return strict_yaml.checked(*_read_declaration(path), DeclarationError)


def load_folder(folder: Path) -> list[Declaration]:
    """Every declaration (`*.yaml`, `*.yml`) of a folder, by source id.

    Raises one `DeclarationError` with a line for everything that is wrong in any of the files.
    """
    paths = sorted(p for p in folder.glob("*") if p.suffix in (".yaml", ".yml"))
    if not paths:
        found = "no *.yaml file" if folder.is_dir() else "no such folder"
        raise DeclarationError(f"{folder}: found {found}, expected one declaration a source; check the path")
    problems: list[Problem] = []
    declarations: list[Declaration] = []
    owner: dict[str, Path] = {}
    for path in paths:
        declaration, found_here = _read_declaration(path)
        problems += found_here
        if declaration is None:
            continue
        first = owner.setdefault(declaration.source.id, path)
        if first is not path:
            found = f"{shown(declaration.source.id)}, already the id of {first.name}"
            problems.append(Problem(str(path), ("id",), found, "an id no other has", "choose another id"))
        declarations.append(declaration)
    return sorted(strict_yaml.checked(declarations, problems, DeclarationError), key=lambda d: d.source.id)


def corpus_files(declaration: Declaration) -> list[Path]:
    """The corpus files of a declaration, sorted by their portable names."""
    return list(named_corpus_files(declaration).values())


def named_corpus_files(declaration: Declaration) -> dict[str, Path]:
    """The corpus files by portable name: as the declaration writes its paths, without a machine's own."""
    folder = declaration.path.parent
    named: dict[str, Path] = {}
    for pattern in declaration.source.corpus.paths:
        named |= _matches(pattern, folder)
    return dict(sorted(named.items()))


def evidence_files(declaration: Declaration) -> list[tuple[Evidence, Path]]:
    """The evidence of a declaration, each with the file that holds it."""
    folder = declaration.path.parent
    return [(evidence, _resolve(evidence.file, folder)) for evidence in declaration.source.evidence]


def canonical(record: Any) -> bytes:
    """Canonical JSON (RFC 8785) of a record: dates as ISO 8601, enumerations by value."""
    return rfc8785.dumps(pydantic_core.to_jsonable_python(record))


def read(path: Path, record: type[Record]) -> Record:
    """A YAML file read strictly into any record. Raises `DeclarationError` with a line for every problem."""
    _, value, problems = strict_yaml.read(path, record, str(path))
    return strict_yaml.checked(value, problems, DeclarationError)


# ---------------------------------------------------------------------------- meaning

_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,62}", re.ASCII)

_PARTICULARS = {
    "crawl": Acquisition.CRAWLED,
    "contract": Acquisition.COMMERCIAL,
    "user_input": Acquisition.USER_INPUT,
    "synthetic": Acquisition.SYNTHETIC,
}

_PERIODS = (
    ("contract", "valid_from", "valid_until"),
    ("crawl", "started_on", "ended_on"),
    ("evidence.*", "valid_from", "valid_until"),
    ("requests.*", "received_on", "due_on"),
    ("personal_information.consent", "obtained_on", "withdrawn_on"),
    ("personal_information.separate_consent", "obtained_on", "withdrawn_on"),
    ("personal_information.guardian_consent", "obtained_on", "withdrawn_on"),
)
"""Pairs of dates of which the first cannot be the later."""


Fault = tuple[Location, str, str, str]
"""A problem without its file: place, found, expected, remedy."""


def _read_declaration(path: Path) -> tuple[Declaration | None, list[Problem]]:
    tree, source, problems = strict_yaml.read(path, Source, str(path))
    if tree is None:
        return None, problems
    # What fits no field is told first; what the well-formed rest means is checked all the same.
    unfit = {problem.at for problem in problems}
    problems += [Problem(str(path), *fault) for fault in _contradictions(tree, path.parent) if fault[0] not in unfit]
    if source is None or problems:
        return None, problems
    evidence = tuple(dataclasses.replace(e, sha256=_sha256(e.file, path.parent)) for e in source.evidence)
    source = dataclasses.replace(source, evidence=evidence)
    return Declaration(path, source, hashlib.sha256(canonical(source)).hexdigest()), []


def _contradictions(tree: dict[str, Any], folder: Path) -> Iterator[Fault]:
    """Values of the right type that cannot be right. Looks only at what is there."""
    for check in (_unlikely_values, _reversed_periods, _foreign_particulars, _repetitions):
        yield from check(tree)
    yield from _missing_corpus(tree, folder)
    yield from _missing_evidence(tree, folder)


def _unlikely_values(tree: dict[str, Any]) -> Iterator[Fault]:
    for at, source_id in _texts(tree, "id"):
        if not _ID.fullmatch(source_id):
            near = re.sub(r"[^a-z0-9]+", "-", source_id.lower()).strip("-")[:63]
            fits = _ID.fullmatch(near) and masked(near, 63) == near
            expected = "1 to 63 of a-z, 0-9 and '-', beginning with a letter or digit"
            yield at, shown(source_id), expected, f"did you mean '{near}'?" if fits else "rename it"
    for at, expression in _texts(tree, "licence.claimed", "licence.verified"):
        if remedy := _licence_remedy(expression):
            yield at, shown(expression), "an SPDX licence expression", remedy
    for at, country in _texts(tree, "jurisdiction.origin", "jurisdiction.storage"):
        if country not in COUNTRY_CODES:
            remedy = "use the country's two capital letters, such as CN"
            if country.upper() in COUNTRY_CODES:
                remedy = f"did you mean '{country.upper()}'?"
            yield at, shown(country), "an ISO 3166-1 alpha-2 code", remedy
    for at, homepage in _texts(tree, "homepage"):
        if not re.match(r"https?://", homepage):
            yield at, shown(homepage), "an http or https address", "write it in full"


def _reversed_periods(tree: dict[str, Any]) -> Iterator[Fault]:
    for parent, first, last in _PERIODS:
        for at in _locations(tree, parent):
            start, end = look(tree, (*at, first)), look(tree, (*at, last))
            if _is_date(start) and _is_date(end) and start > end:
                found = f"{end}, before '{field((*at, first))}' {start}"
                yield (*at, last), found, "a day on or after it", "correct one of the two"


def _foreign_particulars(tree: dict[str, Any]) -> Iterator[Fault]:
    """Blocks and fields that another one rules out."""
    acquisition = tree.get("acquisition")
    for block, fitting in _PARTICULARS.items():
        if tree.get(block) is None or acquisition not in list(Acquisition) or acquisition == fitting:
            continue
        if block == "crawl" and tree.get("is_link_list") is True:
            continue  # what a list of links leads to is fetched, and so answers for it as a crawl does
        found = f"particulars of '{fitting}' on a source acquired as '{acquisition}'"
        yield (block,), found, f"acquisition '{fitting}'", "remove the block, or correct 'acquisition'"
    expressions = [text for _, text in _texts(tree, "licence.claimed", "licence.verified")]
    if look(tree, ("licence", "terms")) is not None and not any("LicenseRef-" in text for text in expressions):
        remedy = "remove them, or name the private licence 'LicenseRef-…'"
        yield ("licence", "terms"), "terms and no private licence", "terms only of a 'LicenseRef-…'", remedy
    if look(tree, ("licence", "verified_on")) and not look(tree, ("licence", "verified")):
        remedy = "add 'verified', or remove the date"
        yield ("licence", "verified_on"), "a date and no verified licence", "both or neither", remedy
    personal = ("personal_information", "declared")
    if look(tree, personal) == "none" and look(tree, ("personal_information", "minors")) is True:
        found = "'none' beside 'minors: true'"
        yield personal, found, "'general' or 'sensitive'", "declare what the source holds"


def _repetitions(tree: dict[str, Any]) -> Iterator[Fault]:
    for path in ("requests.*.id", "synthetic.parents.*", "corpus.paths.*"):
        seen: dict[str, Location] = {}
        for at, text in _texts(tree, path):
            if text in seen:
                yield at, f"the same as '{field(seen[text])}'", "each once", "remove one of the two"
            seen.setdefault(text, at)
    for at, parent in _texts(tree, "synthetic.parents.*"):
        if parent == tree.get("id"):
            yield at, "the source itself", "another source", "remove it"


def _missing_corpus(tree: dict[str, Any], folder: Path) -> Iterator[Fault]:
    if look(tree, ("corpus", "paths")) == []:
        yield ("corpus", "paths"), "an empty list", "at least one path or glob", "add the files"
    for at, pattern in _texts(tree, "corpus.paths.*"):
        try:
            files = _matches(pattern, folder)
        except _PathError as error:
            yield at, *error.fault
            continue
        if not files:
            found = f"no file for {shown(pattern)}"
            yield at, found, "at least one", "check the path; it starts from the declaration's folder"


def _missing_evidence(tree: dict[str, Any], folder: Path) -> Iterator[Fault]:
    expected = "the evidence itself"
    for at, name in _texts(tree, "evidence.*.file"):
        try:
            digest = _sha256(name, folder)
        except _PathError as error:
            yield at, *error.fault
            continue
        except OSError as error:
            found = f"no readable file {shown(name)} ({error.strerror})"
            yield at, found, expected, "add the file, or correct its name"
            continue
        if digest == _EMPTY:
            yield at, f"the empty file {shown(name)}", expected, "fill the file, or remove the entry"
        declared = (*at[:-1], "sha256")
        if look(tree, declared) not in (None, digest):
            remedy = "find out which is right; without the field it is filled in"
            yield declared, "the digest of other content", f"that of {shown(name)}", remedy


_EMPTY = hashlib.sha256().hexdigest()


def _sha256(evidence: str, folder: Path) -> str:
    return hashlib.sha256(_resolve(evidence, folder).read_bytes()).hexdigest()


def _licence_remedy(expression: str) -> str | None:
    """None for a valid SPDX licence expression, else what to do."""
    try:
        licences.parse(expression)
    except DeclarationError:
        near = licences.suggestion(expression)
        private = "use 'LicenseRef-…' for a private contract, 'NOASSERTION' for what is not known"
        return f"did you mean '{near}'?" if near else private
    return None


# ---------------------------------------------------------------------------- paths

_VARIABLE = re.compile(r"\$\{([A-Za-z_][A-Za-z0-9_]*)\}/(.+)", re.DOTALL)


class _PathError(Exception):
    """A path that may not be followed: what was found, what was expected, what to do."""

    def __init__(self, found: str, expected: str, remedy: str) -> None:
        super().__init__(found)
        self.fault = (found, expected, remedy)


def _base(path: str, folder: Path) -> tuple[str, Path, str]:
    """A declared path in three parts: its `${NAME}/` or nothing, the folder to start from, and the rest."""
    if variable := _VARIABLE.fullmatch(path):
        name, rest = variable.groups()
        value = os.environ.get(name)
        if not value:
            raise _PathError(
                f"'${{{name}}}', which the environment does not set", "a variable that names a folder",
                f"set {name} to the folder that holds the files",
            )  # fmt: skip
        if ".." in Path(rest).parts:
            raise _PathError(shown(path), f"a path inside ${{{name}}}", "remove '..'")
        return f"${{{name}}}/", Path(value), rest
    if "${" in path:
        raise _PathError(shown(path), "'${NAME}/' only at its beginning", "write '${NAME}/…' or a path")
    if Path(path).is_absolute():
        raise _PathError(
            "an absolute path", "one relative to the declaration", "write it so, or begin it with '${NAME}/'"
        )
    return "", folder, path


def _resolve(path: str, folder: Path) -> Path:
    """The file of a piece of evidence; it must lie in the declaration's folder, or in a variable's."""
    prefix, base, rest = _base(path, folder)
    resolved = (base / rest).resolve()
    if not resolved.is_relative_to(base.resolve()):
        raise _PathError(
            f"{shown(path)}, which leads out of {prefix or 'the folder of the declaration'}",
            "evidence beside its declaration", "copy it there, or name its folder by a '${NAME}/' variable",
        )  # fmt: skip
    return resolved


def _matches(pattern: str, folder: Path) -> dict[str, Path]:
    """The files a path or glob leads to, by portable name."""
    prefix, base, rest = _base(pattern, folder)
    # Unlike Path.glob it takes any pattern and leaves hidden files alone.
    names = glob.glob(rest, root_dir=base, recursive=True)  # noqa: PTH207
    return {prefix + Path(name).as_posix(): base / name for name in names if (base / name).is_file()}


# ---------------------------------------------------------------------------- looking


def _locations(tree: Any, path: str) -> list[Location]:
    """Where a dotted path leads; `*` stands for every item of a list."""
    locations: list[Location] = [()]
    for step in path.split("."):
        if step == "*":
            lists = [(at, look(tree, at)) for at in locations]
            locations = [(*at, i) for at, items in lists if isinstance(items, list) for i in range(len(items))]
        else:
            locations = [(*at, step) for at in locations]
    return locations


def _texts(tree: Any, *paths: str) -> list[tuple[Location, str]]:
    """(place, text) for every text at dotted paths."""
    found = [(at, look(tree, at)) for path in paths for at in _locations(tree, path)]
    return [(at, value) for at, value in found if isinstance(value, str)]


def _is_date(value: Any) -> bool:
    try:
        return isinstance(value, str) and date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False
