"""YAML read strictly: plain values, keys that are text and stand once, dataclasses without a stray field."""

import json
from datetime import date
from typing import Any, TypeVar, cast

import pydantic
import yaml

from provenance.errors import ProvenanceError

Record = TypeVar("Record")


def plain(text: str, where: str, error: type[ProvenanceError]) -> Any:
    """The text as dictionaries, lists, texts, numbers, booleans and None; a date as its ISO 8601 text."""
    try:
        tree = yaml.load(text, Loader=_Loader)  # noqa: S506 (a SafeLoader)
        return json.loads(json.dumps(tree, default=_iso, allow_nan=False))
    except (yaml.YAMLError, TypeError, ValueError, RecursionError) as reason:
        raise error(f"{where}: expected YAML, found something else: {reason}; correct it there") from reason


def fit(tree: Any, record: type[Record], where: str, error: type[ProvenanceError]) -> Record:
    """The tree as a record. Raises `error` with a line for each field missing, unknown or mistyped."""
    # A dataclass brings its own configuration, one inside a tuple takes ours and hands it to those within.
    strict = pydantic.ConfigDict(extra="forbid", strict=True)
    adapter: pydantic.TypeAdapter[Any] = pydantic.TypeAdapter(tuple[record], config=strict)  # type: ignore[valid-type]
    try:
        (value,) = adapter.validate_json(json.dumps([tree]))
    except pydantic.ValidationError as reason:
        raise error("\n".join(_problem(where, tree, found) for found in reason.errors())) from reason
    return cast(Record, value)


class _Loader(yaml.SafeLoader):
    """Safe YAML in which a key is text and stands once."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        keys = [self.construct_object(key, deep=True) for key, _ in node.value]
        for place, key in enumerate(keys):
            if not isinstance(key, str) or key in keys[:place]:
                problem = f"found the key {key!r}, expected a text that stands once"
                raise yaml.constructor.ConstructorError(None, None, problem, node.value[place][0].start_mark)
        return super().construct_mapping(node, deep)


def _iso(value: Any) -> str:
    if type(value) is date:
        return value.isoformat()
    raise TypeError(f"a {type(value).__name__} is neither text, number, boolean nor date")


def _problem(where: str, tree: Any, found: Any) -> str:
    """One line: the place, by id where an item of a list has one, and what is wrong there."""
    place = ""
    for step in found["loc"][1:]:
        tree = tree[step] if _has(tree, step) else None
        name = tree.get("id") if isinstance(step, int) and isinstance(tree, dict) else None
        place += f" {name}" if name else f"[{step}]" if isinstance(step, int) else f".{step}"
    return f"{where}: {place.strip('.') or 'the file'}: {found['msg']}, found {_shown(found['input'])}"


def _has(tree: Any, step: Any) -> bool:
    return step in tree if isinstance(tree, dict) else isinstance(tree, list) and step in range(len(tree))


def _shown(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= 60 else f"{text[:60]}…"
