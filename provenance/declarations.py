"""Source declarations: one YAML file a source, read strictly into `provenance.records.Source`.

Nothing is guessed. A plain scalar is an integer, `true`, `false`, nothing (`null`, `~`) or else text, as in
the YAML 1.2 core schema, so that the country code `NO` and the id `0123` stay what was written; the record's
field decides what a text must be. Anchors, aliases and tags are refused: people read it line by line.

Paths in a declaration are relative to its folder, or begin with `${NAME}`, a folder named by the environment;
they stay as written in the `Source`, so no machine's path reaches the ledger. Evidence may lie outside the
declaration's folder only through such a variable.

A message never quotes long text, an e-mail address or a long run of digits.
"""

import dataclasses
import difflib
import glob
import hashlib
import json
import os
import re
import types
import typing
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum, StrEnum
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import pydantic
import rfc8785
import yaml

from provenance import licences
from provenance.countries import COUNTRY_CODES
from provenance.errors import DeclarationError
from provenance.records import Acquisition, Evidence, Source

MAX_BYTES = 1 << 20
"""A declaration is written by hand; anything longer is not one."""

MAX_DEPTH = 16
"""Deeper than any record nests, far from Python's own limit."""

Location = tuple[str | int, ...]
Record = TypeVar("Record")


@dataclass(frozen=True)
class Declaration:
    """A valid declaration: its file, the source with the SHA-256 of its evidence filled in, and the SHA-256
    (hex) of the source's canonical form."""

    path: Path
    source: Source
    sha256: str


@dataclass(frozen=True)
class Problem:
    """One thing wrong with one field of one file."""

    file: Path
    field: str
    found: str
    expected: str
    remedy: str

    def __str__(self) -> str:
        where = f"field '{self.field}'" if self.field else "the file"
        return f"{self.file}: {where}: found {self.found}, expected {self.expected}; {self.remedy}"


# ---------------------------------------------------------------------------- what callers use


def load(path: Path) -> Declaration:
    """The declaration in a file. Raises `DeclarationError` with one line for everything that is wrong."""
    declaration, problems = _read_declaration(path)
    if declaration is None or problems:
        raise DeclarationError("\n".join(map(str, problems)))
    return declaration


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
            found = f"{_shown(declaration.source.id)}, already the id of {first.name}"
            problems.append(Problem(path, "id", found, "an id no other has", "choose another id"))
        declarations.append(declaration)
    if problems:
        raise DeclarationError("\n".join(map(str, problems)))
    return sorted(declarations, key=lambda d: d.source.id)


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
    return rfc8785.dumps(_plain(dataclasses.asdict(record)))


def read(path: Path, record: type[Record]) -> Record:
    """A YAML file read strictly into any record. Raises `DeclarationError` with a line for every problem."""
    tree, problems = _read_tree(path)
    value: Record | None = None
    if tree is not None:
        value, misfits = _fit(path, tree, record)
        problems += misfits
    if value is None or problems:
        raise DeclarationError("\n".join(map(str, problems)))
    return value


# ---------------------------------------------------------------------------- YAML


class _Loader(yaml.BaseLoader):
    """Composes nodes and resolves nothing; refuses aliases, and trees deeper than a declaration can be."""

    depth = 0

    def compose_node(self, parent: yaml.Node | None, index: Any) -> yaml.Node | None:
        event = self.peek_event()  # type: ignore[no-untyped-call]
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise yaml.composer.ComposerError(None, None, "an anchor or alias", event.start_mark)
        if self.depth == MAX_DEPTH:
            problem = f"more than {MAX_DEPTH} levels"
            raise yaml.composer.ComposerError(None, None, problem, event.start_mark)
        self.depth += 1
        node: yaml.Node | None = super().compose_node(parent, index)
        self.depth -= 1
        return node


_CORE_SCHEMA = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
}  # fmt: skip
"""Plain scalars that are neither numbers nor text (YAML 1.2.2, §10.3.2)."""

_INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,14})")

_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")

_PLAIN_TAGS = {f"tag:yaml.org,2002:{kind}" for kind in ("str", "seq", "map")}


def _read_tree(path: Path) -> tuple[dict[str, Any] | None, list[Problem]]:
    """The file as nested dictionaries, lists, texts, booleans and None; no tree when it cannot be read."""
    expected = "a YAML mapping in UTF-8"

    def unreadable(found: str, remedy: str) -> tuple[None, list[Problem]]:
        return None, [Problem(path, "", found, expected, remedy)]

    try:
        data = path.read_bytes()
    except OSError as error:
        return unreadable(f"that it cannot be read ({error.strerror})", "check the path and its permissions")
    if len(data) > MAX_BYTES:
        return unreadable(f"{len(data)} bytes", "keep texts in the corpus or in evidence files")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return unreadable(f"a byte that is not UTF-8 at offset {error.start}", "save the file as UTF-8")
    try:
        node = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        where = f" in line {mark.line + 1}, column {mark.column + 1}" if mark else ""
        problem = (error.problem or "an error").removeprefix("found ").removeprefix("but found ")
        return unreadable(f"{_masked(problem, 80)}{where}", "correct the YAML there")
    except yaml.YAMLError:
        return unreadable("a character YAML does not allow", "remove control characters")
    if node is None:
        return unreadable("nothing in it", "write the declaration, beginning with 'id:'")
    if not isinstance(node, yaml.MappingNode):
        return unreadable("no mapping at its top", "write 'field: value' lines, beginning with 'id:'")
    problems: list[Problem] = []
    tree = _tree(node, (), lambda *problem: problems.append(Problem(path, *problem)))
    return tree, problems


def _tree(node: yaml.Node, at: Location, report: Callable[[str, str, str, str], None]) -> Any:
    """Plain values of a composed node; tags, duplicate keys and unprintable texts are reported."""
    if node.tag not in _PLAIN_TAGS:
        report(_field(at), "an explicit YAML tag", "a plain value", "remove the tag")
    if isinstance(node, yaml.ScalarNode):
        text: str = node.value
        if node.style is None and text in _CORE_SCHEMA:
            return _CORE_SCHEMA[text]
        if node.style is None and _INTEGER.fullmatch(text):
            return int(text)
        if not text.strip():
            report(_field(at), "an empty text", "some text", "write it, or leave the field out if unknown")
        elif _UNPRINTABLE.search(text):
            report(_field(at), "a control character", "printable text", "remove the character")
        return _UNPRINTABLE.sub("\ufffd", text)
    if isinstance(node, yaml.SequenceNode):
        return [_tree(item, (*at, i), report) for i, item in enumerate(node.value)]
    tree: dict[str, Any] = {}
    for key_node, value_node in node.value:
        if not isinstance(key_node, yaml.ScalarNode):
            report(_field(at), "a key that is not text", "a field's name", "write 'field: value'")
            continue
        key = _UNPRINTABLE.sub("\ufffd", key_node.value)
        if key in tree:
            line = key_node.start_mark.line + 1
            report(_field((*at, key)), f"the field again in line {line}", "it once", "keep one of the two")
        tree[key] = _tree(value_node, (*at, key), report)
    return tree


# ---------------------------------------------------------------------------- shape


@cache
def _adapter(record: Any) -> pydantic.TypeAdapter[Any]:
    # A dataclass brings its own configuration, one inside a tuple takes ours, and hands it to those within.
    strict = pydantic.ConfigDict(extra="forbid", strict=True)
    return pydantic.TypeAdapter(tuple[record], config=strict)


def _fit(file: Path, tree: Any, record: type[Record]) -> tuple[Record | None, list[Problem]]:
    """The tree as a record, or every place where the two do not fit."""
    try:
        (value,) = _adapter(typing.cast(Any, record)).validate_json(json.dumps([tree]))
    except pydantic.ValidationError as error:
        return None, [_misfit(file, tree, record, e["type"], e["loc"][1:]) for e in error.errors()]
    return value, []


def _misfit(file: Path, tree: Any, record: type, kind: str, at: Location) -> Problem:
    """What pydantic found, told in the words of the record."""
    field = _field(at)
    if kind == "unexpected_keyword_argument":
        fields = list(_fields(_annotation(record, at[:-1])))
        name = str(at[-1])
        near = _nearest(name, fields)
        elsewhere = _homes(record).get(name)
        remedy = f"did you mean '{near}'?" if near else "remove it"
        if elsewhere and not near:
            remedy = f"did you mean '{elsewhere}'?"
        return Problem(file, field, "an unknown field", f"one of {', '.join(fields)}", remedy)
    expected = _expectation(_annotation(record, at))
    if kind in ("missing", "missing_argument"):
        return Problem(file, field, "nothing", expected, f"add '{at[-1]}'")
    value = _at(tree, at)
    annotation = _annotation(record, at)
    remedy = "correct the value"
    if isinstance(annotation, type) and issubclass(annotation, Enum) and isinstance(value, str):
        near = _nearest(value, [str(member.value) for member in annotation])
        remedy = f"did you mean '{near}'?" if near else "use one of them, or leave it out if it is not known"
    elif annotation is date:
        remedy = "write year, month and day as YYYY-MM-DD"
    elif annotation is str and isinstance(value, int):
        remedy = "put it in quotes if it is meant as text"
    elif typing.get_origin(annotation) is tuple:
        remedy = f"write it as a list: {at[-1]}: [ … ]"
    elif value is None:
        remedy = "write a value, or leave the field out if it is not known"
    return Problem(file, field, _shown(value), expected, remedy)


def _annotation(record: Any, at: Location) -> Any:
    """The type the record wants at a location, `| None` taken off."""
    for step in at:
        record = _fields(record)[step] if isinstance(step, str) else typing.get_args(record)[0]
    return record


@cache
def _fields(record: type) -> dict[str, Any]:
    return {name: _required(hint) for name, hint in typing.get_type_hints(record).items()}


def _required(hint: Any) -> Any:
    if typing.get_origin(hint) in (types.UnionType, typing.Union):
        (hint,) = [a for a in typing.get_args(hint) if a is not types.NoneType]
    return hint


@cache
def _homes(record: type) -> dict[str, str]:
    """Fields of the records within, by name, as the path under which they belong."""
    return {
        name: f"{outer}.{name}"
        for outer, hint in _fields(record).items()
        if dataclasses.is_dataclass(hint)
        for name in _fields(typing.cast(type, hint))
    }


def _expectation(annotation: Any) -> str:
    if typing.get_origin(annotation) is tuple:
        return "a list"
    if dataclasses.is_dataclass(annotation):
        return f"a mapping with the fields {', '.join(_fields(typing.cast(type, annotation)))}"
    if issubclass(annotation, Enum):
        return "one of " + ", ".join(str(member.value) for member in annotation)
    return {date: "a date such as 2026-01-31", bool: "true or false", int: "a whole number", str: "text"}[annotation]


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


def _read_declaration(path: Path) -> tuple[Declaration | None, list[Problem]]:
    tree, problems = _read_tree(path)
    if tree is None:
        return None, problems
    source, misfits = _fit(path, tree, Source)
    # What fits no field is told first; what the well-formed rest means is checked all the same.
    problems += misfits
    unfit = {p.field for p in problems}
    problems += [p for p in _contradictions(path, tree) if p.field not in unfit]
    digests, unfounded = _evidence_digests(path, tree)
    problems += [p for p in unfounded if p.field not in unfit]
    if source is None or problems:
        return None, problems
    evidence = tuple(dataclasses.replace(e, sha256=digests[i]) for i, e in enumerate(source.evidence))
    source = dataclasses.replace(source, evidence=evidence)
    return Declaration(path, source, hashlib.sha256(canonical(source)).hexdigest()), problems


def _contradictions(file: Path, tree: dict[str, Any]) -> Iterator[Problem]:
    """Values of the right type that cannot be right. Looks only at what is there."""
    for check in (_unlikely_values, _reversed_periods, _foreign_particulars, _repetitions, _missing_corpus):
        for problem in check(tree, file.parent):
            yield Problem(file, *problem)


Fault = tuple[str, str, str, str]
"""A problem without its file: field, found, expected, remedy."""


def _unlikely_values(tree: dict[str, Any], _: Path) -> Iterator[Fault]:
    for field, source_id in _texts(tree, "id"):
        if not _ID.fullmatch(source_id):
            near = re.sub(r"[^a-z0-9]+", "-", source_id.lower()).strip("-")[:63]
            fits = _ID.fullmatch(near) and _masked(near, 63) == near
            expected = "1 to 63 of a-z, 0-9 and '-', beginning with a letter or digit"
            yield field, _shown(source_id), expected, f"did you mean '{near}'?" if fits else "rename it"
    for field, expression in _texts(tree, "licence.claimed", "licence.verified"):
        if remedy := _licence_remedy(expression):
            yield field, _shown(expression), "an SPDX licence expression", remedy
    for field, country in _texts(tree, "jurisdiction.origin", "jurisdiction.storage"):
        if country not in COUNTRY_CODES:
            remedy = "use the country's two capital letters, such as CN"
            if country.upper() in COUNTRY_CODES:
                remedy = f"did you mean '{country.upper()}'?"
            yield field, _shown(country), "an ISO 3166-1 alpha-2 code", remedy
    for field, homepage in _texts(tree, "homepage"):
        if not re.match(r"https?://", homepage):
            yield field, _shown(homepage), "an http or https address", "write it in full"


def _reversed_periods(tree: dict[str, Any], _: Path) -> Iterator[Fault]:
    for parent, first, last in _PERIODS:
        for at in _locations(tree, parent):
            start, end = _at(tree, (*at, first)), _at(tree, (*at, last))
            if _is_date(start) and _is_date(end) and start > end:
                found = f"{end}, before '{_field((*at, first))}' {start}"
                yield _field((*at, last)), found, "a day on or after it", "correct one of the two"


def _foreign_particulars(tree: dict[str, Any], _: Path) -> Iterator[Fault]:
    """Blocks and fields that another one rules out."""
    acquisition = tree.get("acquisition")
    for block, fitting in _PARTICULARS.items():
        if tree.get(block) is None or acquisition not in list(Acquisition) or acquisition == fitting:
            continue
        if block == "crawl" and tree.get("is_link_list") is True:
            continue  # what a list of links leads to is fetched, and so answers for it as a crawl does
        found = f"particulars of '{fitting}' on a source acquired as '{acquisition}'"
        yield block, found, f"acquisition '{fitting}'", "remove the block, or correct 'acquisition'"
    expressions = [text for _, text in _texts(tree, "licence.claimed", "licence.verified")]
    if _at(tree, ("licence", "terms")) is not None and not any("LicenseRef-" in text for text in expressions):
        remedy = "remove them, or name the private licence 'LicenseRef-…'"
        yield "licence.terms", "terms and no private licence", "terms only of a 'LicenseRef-…'", remedy
    if _at(tree, ("licence", "verified_on")) and not _at(tree, ("licence", "verified")):
        remedy = "add 'verified', or remove the date"
        yield "licence.verified_on", "a date and no verified licence", "both or neither", remedy
    personal = ("personal_information", "declared")
    if _at(tree, personal) == "none" and _at(tree, ("personal_information", "minors")) is True:
        found = "'none' beside 'minors: true'"
        yield _field(personal), found, "'general' or 'sensitive'", "declare what the source holds"


def _repetitions(tree: dict[str, Any], _: Path) -> Iterator[Fault]:
    for path in ("requests.*.id", "synthetic.parents.*", "corpus.paths.*"):
        seen: dict[str, str] = {}
        for field, text in _texts(tree, path):
            if text in seen:
                yield field, f"the same as '{seen[text]}'", "each once", "remove one of the two"
            seen.setdefault(text, field)
    for field, parent in _texts(tree, "synthetic.parents.*"):
        if parent == tree.get("id"):
            yield field, "the source itself", "another source", "remove it"


def _missing_corpus(tree: dict[str, Any], folder: Path) -> Iterator[Fault]:
    if _at(tree, ("corpus", "paths")) == []:
        yield "corpus.paths", "an empty list", "at least one path or glob", "add the files"
    for field, pattern in _texts(tree, "corpus.paths.*"):
        try:
            files = _matches(pattern, folder)
        except _PathError as error:
            yield field, *error.fault
            continue
        if not files:
            found = f"no file for {_shown(pattern)}"
            yield field, found, "at least one", "check the path; it starts from the declaration's folder"


def _evidence_digests(file: Path, tree: dict[str, Any]) -> tuple[dict[int, str], list[Problem]]:
    """The SHA-256 (hex) of each evidence file by its place in the list, and what is wrong with the others."""
    digests: dict[int, str] = {}
    problems: list[Problem] = []
    expected = "the evidence itself"
    for at in _locations(tree, "evidence.*"):
        name, number = _at(tree, (*at, "file")), int(at[-1])
        field = _field((*at, "file"))
        if not isinstance(name, str):
            continue
        try:
            data = _resolve(name, file.parent).read_bytes()
        except _PathError as error:
            problems.append(Problem(file, field, *error.fault))
            continue
        except OSError as error:
            found = f"no readable file {_shown(name)} ({error.strerror})"
            problems.append(Problem(file, field, found, expected, "add the file, or correct its name"))
            continue
        digests[number] = hashlib.sha256(data).hexdigest()
        if not data:
            found = f"the empty file {_shown(name)}"
            problems.append(Problem(file, field, found, expected, "fill the file, or remove the entry"))
        if _at(tree, (*at, "sha256")) not in (None, digests[number]):
            found = "the digest of other content"
            remedy = "find out which is right; without the field it is filled in"
            problems.append(Problem(file, _field((*at, "sha256")), found, f"that of {_shown(name)}", remedy))
    return digests, problems


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
            raise _PathError(_shown(path), f"a path inside ${{{name}}}", "remove '..'")
        return f"${{{name}}}/", Path(value), rest
    if "${" in path:
        raise _PathError(_shown(path), "'${NAME}/' only at its beginning", "write '${NAME}/…' or a path")
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
            f"{_shown(path)}, which leads out of {prefix or 'the folder of the declaration'}",
            "evidence beside its declaration", "copy it there, or name its folder by a '${NAME}/' variable",
        )  # fmt: skip
    return resolved


def _matches(pattern: str, folder: Path) -> dict[str, Path]:
    """The files a path or glob leads to, by portable name."""
    prefix, base, rest = _base(pattern, folder)
    # Unlike Path.glob it takes any pattern and leaves hidden files alone.
    names = glob.glob(rest, root_dir=base, recursive=True)  # noqa: PTH207
    return {prefix + Path(name).as_posix(): base / name for name in names if (base / name).is_file()}


# ---------------------------------------------------------------------------- looking and telling


def _at(tree: Any, at: Location) -> Any:
    for step in at:
        if isinstance(step, str):
            tree = tree.get(step) if isinstance(tree, dict) else None
        else:
            tree = tree[step] if isinstance(tree, list) and step < len(tree) else None
    return tree


def _locations(tree: Any, path: str) -> list[Location]:
    """Where a dotted path leads; `*` stands for every item of a list."""
    locations: list[Location] = [()]
    for step in path.split("."):
        if step == "*":
            lists = [(at, _at(tree, at)) for at in locations]
            locations = [(*at, i) for at, items in lists if isinstance(items, list) for i in range(len(items))]
        else:
            locations = [(*at, step) for at in locations]
    return locations


def _texts(tree: Any, *paths: str) -> list[tuple[str, str]]:
    """(field, text) for every text at dotted paths."""
    found = [(_field(at), _at(tree, at)) for path in paths for at in _locations(tree, path)]
    return [(field, value) for field, value in found if isinstance(value, str)]


def _is_date(value: Any) -> bool:
    try:
        return isinstance(value, str) and date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def _field(at: Location) -> str:
    """`('evidence', 2, 'file')` as people write it: `evidence[2].file`."""
    text = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in at).removeprefix(".")
    return _masked(text, 80)


def _nearest(name: str, known: list[str]) -> str | None:
    close = difflib.get_close_matches(name.lower().replace("-", "_"), known, n=1, cutoff=0.6)
    return close[0] if close else None


def _shown(value: Any) -> str:
    """A value as a message may quote it."""
    if isinstance(value, str):
        return f"'{_masked(value)}'"
    if isinstance(value, dict):
        return f"a mapping of {len(value)} fields"
    if isinstance(value, list):
        return f"a list of {len(value)}"
    if isinstance(value, bool) or value is None:
        return {True: "true", False: "false", None: "nothing"}[value]
    return f"the number {_masked(str(value))}"


_ADDRESS = re.compile(r"[^\s@]+@[^\s@]+")
_DIGITS = re.compile(r"\d{6,}|\d(?:[ .-]?\d){8,}")


def _masked(text: str, longest: int = 40) -> str:
    """At most `longest` characters of a text, with e-mail addresses and long runs of digits masked."""
    text = _DIGITS.sub("######", _ADDRESS.sub("…@…", " ".join(text.split())))
    return text if len(text) <= longest else text[:longest] + "…"


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if isinstance(value, date):
        return value.isoformat()
    return value.value if isinstance(value, StrEnum) else value
