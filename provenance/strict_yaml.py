"""YAML read strictly: a file becomes a tree, a tree becomes a record, and everything wrong is told at once.

Nothing is guessed. A plain scalar is a number as JSON writes it (without an exponent), `true`, `false`, nothing
(`null`, `~`) or else text, so that the country code `NO` and the id `0123` stay what was written; the record's
field decides what a text must be. Anchors, aliases and tags are refused: people read these files line by line.

A message never quotes long text, an e-mail address or a long run of digits.
"""

import dataclasses
import difflib
import json
import re
import types
import typing
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import EnumType
from functools import cache
from importlib.resources.abc import Traversable
from typing import Any, TypeVar

import pydantic
import yaml

from provenance.errors import ProvenanceError

MAX_BYTES = 1 << 20  # These files are written by hand; anything longer is not one.
MAX_DEPTH = 16  # Deeper than any record nests, far from Python's own limit.
MAX_DIGITS = 15  # A double, and so JSON, holds any number of these many digits.

Location = tuple[str | int, ...]
Report = Callable[[Location, str, str, str], None]
Record = TypeVar("Record")


@dataclass(frozen=True)
class Problem:
    """One thing wrong at one place of one file."""

    file: str
    at: Location
    found: str
    expected: str
    remedy: str

    def __str__(self) -> str:
        where = f"field '{field(self.at)}'" if self.at else "the file"
        return f"{self.file}: {where}: found {self.found}, expected {self.expected}; {self.remedy}"


def checked(value: Record | None, problems: list[Problem], error: type[ProvenanceError]) -> Record:
    """The value, when there are no problems. Raises `error` with a line for each of them."""
    if value is None or problems:
        raise error("\n".join(map(str, problems)))
    return value


def read(file: Traversable, record: type[Record], name: str) -> tuple[Any, Record | None, list[Problem]]:
    """A file as a tree (nested dictionaries, lists, texts, numbers, booleans and None) and as a record, and
    everything wrong with it. Messages call it by `name`. What cannot be read gives no tree, what does not fit
    no record."""
    tree, problems = _read_tree(file, name)
    if tree is None:
        return None, None, problems
    value, misfits = fit(tree, record, name)
    return tree, value, problems + misfits


# ---------------------------------------------------------------------------- a file as a tree


def _read_tree(file: Traversable, name: str) -> tuple[dict[str, Any] | None, list[Problem]]:
    try:
        data = file.read_bytes()
        node = yaml.compose(data.decode("utf-8-sig"), Loader=_Loader) if len(data) <= MAX_BYTES else None
    except OSError as error:
        fault = f"that it cannot be read ({error.strerror})", "check the path and its permissions"
    except UnicodeDecodeError as error:
        fault = f"a byte that is not UTF-8 at offset {error.start}", "save the file as UTF-8"
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        where = f" in line {mark.line + 1}, column {mark.column + 1}" if mark else ""
        problem = (error.problem or "an error").removeprefix("found ").removeprefix("but found ")
        fault = f"{masked(problem, 80)}{where}", "correct the YAML there"
    except yaml.YAMLError:
        fault = "a character YAML does not allow", "remove control characters"
    else:
        if isinstance(node, yaml.MappingNode):
            problems: list[Problem] = []
            return _tree(node, (), lambda *problem: problems.append(Problem(name, *problem))), problems
        fault = "no mapping at its top" if node else "nothing in it", "write 'field: value' lines"
        if len(data) > MAX_BYTES:
            fault = f"{len(data)} bytes", "keep long texts in files of their own"
    return None, [Problem(name, (), fault[0], "a YAML mapping in UTF-8", fault[1])]


class _Loader(yaml.composer.Composer, yaml.CBaseLoader):
    """Composes nodes of what libyaml parses and resolves nothing; refuses anchors, aliases, tags, and trees nested
    too deep."""

    depth = 0

    def __init__(self, stream: str) -> None:
        yaml.CBaseLoader.__init__(self, stream)
        self.anchors: dict[str, yaml.Node] = {}

    def compose_node(self, parent: yaml.Node | None, index: Any) -> yaml.Node | None:
        event: Any = self.peek_event()
        for refused, found in (
            (getattr(event, "anchor", None), "an anchor or alias"),
            (getattr(event, "tag", None), "a tag"),
            (self.depth == MAX_DEPTH, f"more than {MAX_DEPTH} levels"),
        ):
            if refused:
                raise yaml.composer.ComposerError(None, None, found, event.start_mark)
        self.depth += 1
        node: yaml.Node | None = super().compose_node(parent, index)
        self.depth -= 1
        return node


def _tree(node: yaml.Node, at: Location, report: Report) -> Any:
    if isinstance(node, yaml.ScalarNode):
        return _scalar(node, at, report)
    if isinstance(node, yaml.SequenceNode):
        return [_tree(item, (*at, i), report) for i, item in enumerate(node.value)]
    tree: dict[str, Any] = {}
    for key_node, value_node in node.value:
        if not isinstance(key_node, yaml.ScalarNode):
            report(at, "a key that is not text", "a field's name", "write 'field: value'")
            continue
        key = _UNPRINTABLE.sub("\ufffd", key_node.value)
        if key in tree:
            found = f"the field again in line {key_node.start_mark.line + 1}"
            report((*at, key), found, "it once", "keep one of the two")
        tree[key] = _tree(value_node, (*at, key), report)
    return tree


_CORE_SCHEMA = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
}  # fmt: skip
"""Plain scalars that are neither numbers nor text (YAML 1.2.2, §10.3.2)."""

_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?")
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


def _scalar(node: yaml.ScalarNode, at: Location, report: Report) -> Any:
    text: str = node.value
    is_plain = not node.style
    if is_plain and text in _CORE_SCHEMA:
        return _CORE_SCHEMA[text]
    if is_plain and _NUMBER.fullmatch(text):
        if (digits := sum(map(str.isdigit, text))) <= MAX_DIGITS:
            return json.loads(text)
        report(at, f"a number of {digits} digits", f"at most {MAX_DIGITS}", "put it in quotes if it is meant as text")
    elif not text.strip():
        report(at, "an empty text", "some text", "write it, or leave the field out if unknown")
    elif _UNPRINTABLE.search(text):
        report(at, "a control character", "printable text", "remove the character")
    return _UNPRINTABLE.sub("\ufffd", text)


# ---------------------------------------------------------------------------- a tree as a record


def fit(tree: Any, record: type[Record], name: str) -> tuple[Record | None, list[Problem]]:
    """The tree as a record, or every place where the two do not fit."""
    try:
        (value,) = _adapter(typing.cast(Any, record)).validate_json(json.dumps([tree]))
    except pydantic.ValidationError as error:
        misfits = [_misfit(tree, record, name, e["type"], e["loc"][1:]) for e in error.errors()]
        return None, list({misfit.at: misfit for misfit in misfits}.values())
    return value, []


@cache
def _adapter(record: Any) -> pydantic.TypeAdapter[Any]:
    # A dataclass brings its own configuration, one inside a tuple takes ours, and hands it to those within.
    strict = pydantic.ConfigDict(extra="forbid", strict=True)
    return pydantic.TypeAdapter(tuple[record], config=strict)


def _misfit(tree: Any, record: Any, name: str, kind: str, steps: Location) -> Problem:
    """What pydantic found, told in the words of the record."""
    # Pydantic's steps go on where the tree has none: into a mapping's key, or the members of a union.
    at: Location = ()
    holder = annotation = record
    for step in steps:
        if step == "[key]" or not (inner := _within(annotation, step)):
            break
        at, holder, annotation = (*at, step), annotation, inner
    value, remedy = look(tree, at), "correct the value"
    if kind == "unexpected_keyword_argument":
        unknown, known = str(steps[-1]), list(_fields(annotation))
        homes = [f"{outer}.{unknown}" for outer, inner in _fields(record).items() if unknown in _fields(inner)]
        near = [*_nearest(unknown, known), *homes]
        remedy = f"did you mean '{near[0]}'?" if near else "remove it"
        return Problem(name, steps, "an unknown field", f"one of {', '.join(known)}", remedy)
    if steps[-1:] == ("[key]",):
        value, annotation = str(at[-1]), typing.get_args(holder)[0]
    if kind in ("missing", "missing_argument"):
        remedy = f"add '{at[-1]}'"
    elif isinstance(annotation, EnumType) and isinstance(value, str):
        near = _nearest(value, _members(annotation))
        remedy = f"did you mean '{near[0]}'?" if near else "use one of them, or leave it out if it is not known"
    elif annotation is date:
        remedy = "write year, month and day as YYYY-MM-DD"
    elif annotation is str and isinstance(value, int | float):
        remedy = "put it in quotes if it is meant as text"
    elif typing.get_origin(annotation) is tuple:
        remedy = f"write it as a list: {at[-1]}: [ … ]"
    elif value is None:
        remedy = "write a value, or leave the field out if it is not known"
    return Problem(name, at, shown(value), _expectation(annotation), remedy)


@cache
def _fields(record: Any) -> dict[str, Any]:
    """The types of a record's fields by name, `| None` taken off."""
    hints = typing.get_type_hints(record) if dataclasses.is_dataclass(record) else {}
    known = {name: [a for a in typing.get_args(hint) if a is not types.NoneType] for name, hint in hints.items()}
    return {
        name: known[name][0] if isinstance(hint, types.UnionType) and len(known[name]) == 1 else hint
        for name, hint in hints.items()
    }


def _within(annotation: Any, step: str | int) -> Any:
    """The type of a field, an item or a mapping's value; None where there is no such thing."""
    if (origin := typing.get_origin(annotation)) in (tuple, dict):
        return typing.get_args(annotation)[0 if origin is tuple else 1]
    return _fields(annotation).get(str(step))


def _members(closed: Any) -> list[str]:
    return [str(member.value) for member in closed]


_IN_WORDS = {
    date: "a date such as 2026-01-31", bool: "true or false", int: "a whole number", float: "a number", str: "text",
    types.NoneType: "nothing", tuple: "a list", list: "a list", dict: "a mapping",
}  # fmt: skip


def _expectation(annotation: Any) -> str:
    if isinstance(annotation, types.UnionType):
        return " or ".join(map(_expectation, typing.get_args(annotation)))
    if fields := _fields(annotation):
        return f"a mapping with the fields {', '.join(fields)}"
    if isinstance(annotation, EnumType):
        return f"one of {', '.join(_members(annotation))}"
    return _IN_WORDS[typing.get_origin(annotation) or annotation]


def _nearest(name: str, known: list[str]) -> list[str]:
    return difflib.get_close_matches(name.lower().replace("-", "_"), known, n=1, cutoff=0.6)


# ---------------------------------------------------------------------------- looking and telling


def look(tree: Any, at: Location) -> Any:
    """What stands at a place of a tree; None where there is nothing."""
    for step in at:
        if isinstance(step, str):
            tree = tree.get(step) if isinstance(tree, dict) else None
        else:
            tree = tree[step] if isinstance(tree, list) and step < len(tree) else None
    return tree


def field(at: Location) -> str:
    """`('evidence', 2, 'file')` as people write it: `evidence[2].file`."""
    text = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in at).removeprefix(".")
    return masked(text, 80)


def shown(value: Any) -> str:
    """A value as a message may quote it."""
    if isinstance(value, str):
        return f"'{masked(value)}'"
    if isinstance(value, dict | list):
        return f"a mapping of {len(value)} fields" if isinstance(value, dict) else f"a list of {len(value)}"
    if isinstance(value, bool) or value is None:
        return {True: "true", False: "false", None: "nothing"}[value]
    return f"the number {masked(str(value))}"


_ADDRESS = re.compile(r"[^\s@]+@[^\s@]+")
_DIGITS = re.compile(r"\d{6,}|\d(?:[ .-]?\d){8,}")


def masked(text: str, longest: int = 40) -> str:
    """At most `longest` characters of a text, with e-mail addresses and long runs of digits masked."""
    text = _DIGITS.sub("######", _ADDRESS.sub("…@…", " ".join(text.split())))
    return text if len(text) <= longest else text[:longest] + "…"
