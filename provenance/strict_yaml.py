"""YAML read strictly into a dataclass: no duplicate, unknown or missing field, no value of another type."""

import json
from dataclasses import dataclass
from datetime import date
from typing import Any, Generic, TypeVar

import pydantic
import yaml

from provenance.errors import ProvenanceError

Record = TypeVar("Record")


@dataclass(frozen=True)
class Parsed(Generic[Record]):
    """The record, and the plain tree it was read from: dictionaries, lists, texts, numbers, booleans, None."""

    record: Record
    tree: Any


def parse(text: str, record: type[Record], where: str, error: type[ProvenanceError]) -> Parsed[Record]:
    """The text as a record. Raises `error` with a line for everything that does not fit."""
    try:
        tree = json.loads(json.dumps(yaml.load(text, Loader=_Loader), default=_date, allow_nan=False))  # noqa: S506
    except (yaml.YAMLError, TypeError, ValueError, RecursionError) as reason:
        raise error(f"{where}: expected YAML, found something else: {reason}; correct it there") from reason
    # A dataclass brings its own configuration, one inside a tuple takes ours and hands it to those within.
    strict = pydantic.ConfigDict(extra="forbid", strict=True)
    adapter: pydantic.TypeAdapter[Any] = pydantic.TypeAdapter(tuple[record], config=strict)  # type: ignore[valid-type]
    try:
        (value,) = adapter.validate_json(json.dumps([tree]))
    except pydantic.ValidationError as reason:
        raise error("\n".join(_problem(where, tree, e) for e in reason.errors())) from reason
    return Parsed(value, tree)


class _Loader(yaml.SafeLoader):
    """Safe YAML in which a key is text and stands once."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        mapping: dict[Any, Any] = super().construct_mapping(node, deep)
        keys = [self.construct_object(key, deep=True) for key, _ in node.value]  # type: ignore[no-untyped-call]
        for place, key in enumerate(keys):
            if not isinstance(key, str) or key in keys[:place]:
                problem = f"found the key {key!r}, expected a text that stands once"
                raise yaml.constructor.ConstructorError(None, None, problem, node.value[place][0].start_mark)
        return mapping


def _date(value: Any) -> str:
    if type(value) is date:
        return value.isoformat()
    raise TypeError(f"a {type(value).__name__} is neither text, number, boolean nor date")


def _problem(where: str, tree: Any, error: Any) -> str:
    """One line: the place, by id where an item of a list has one, and what is wrong there."""
    place = ""
    for step in error["loc"][1:]:
        tree = tree[step] if isinstance(tree, dict | list) and _has(tree, step) else None
        name = tree.get("id") if isinstance(step, int) and isinstance(tree, dict) else None
        place += f" {name}" if name else f"[{step}]" if isinstance(step, int) else f".{step}"
    return f"{where}: {place.strip('.') or 'the file'}: {error['msg']}, found {_shown(error['input'])}"


def _has(tree: dict[str, Any] | list[Any], step: Any) -> bool:
    return step in tree if isinstance(tree, dict) else isinstance(step, int) and step < len(tree)


def _shown(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= 60 else f"{text[:60]}…"
