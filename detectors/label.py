"""The implicit label of generated text: the object `AIGC` of GB 45438-2025, Annex E.

    {"AIGC": {"Label": "1", "ContentProducer": …, "ProduceID": …, "ReservedCode1": …, "ContentPropagator": …,
              "PropagateID": …, "ReservedCode2": …}}

`Label` is "1" for generated, "2" for possibly generated, "3" for suspected. Files carry the object in their
metadata; text carries it as YAML front matter, where it is often wrong, or as JSON amid the text. A wrong
label is a fact too and is kept as it stands (Labelling Measures Art. 10 forbids to delete or alter one).
"""

import json
import re
import textwrap
from collections import deque
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import rfc8785
import yaml

from provenance.records import LabelStatus

_KEY = "AIGC"
_FIELDS = {
    "Label", "ContentProducer", "ProduceID", "ReservedCode1", "ContentPropagator", "PropagateID",
    "ReservedCode2",
}  # fmt: skip
_STATUS = {"1": LabelStatus.GENERATED, "2": LabelStatus.POSSIBLY_GENERATED, "3": LabelStatus.SUSPECTED}

LIMIT = 4096
"""Characters of a label that are kept; real ones have some 600. A longer one is text in disguise, and cut."""

_FRONT_MATTER = re.compile(r"\ufeff?---[ \t]*\r?\n")
_END_OF_FRONT_MATTER = re.compile(r"^(?:---|\.\.\.)[ \t]*\r?$", re.MULTILINE)
_BLOCK = re.compile(
    r"""^([ \t]*)["']?AIGC["']?[ \t]*:[^\n]*    # the key with what stands beside it, then
    (?:\n(?:\1[ \t]+[^\n]*|[}\]"'][^\n]*|\r?(?=\n)))*    # deeper, closing or empty lines""",
    re.MULTILINE | re.VERBOSE,
)
_INLINE = re.compile(
    r"""["']AIGC["']\s{0,8}:\s{0,8}(?=")|\bAIGC\b["'>\s]{0,8}[:=]?\s{0,8}(?:content=)?["']?(?=\{)""",
)
_TRIES = 8  # places of one text that may open an inline label

_NESTED = 32  # brackets; a real label has one or two, and the YAML scanner's time is their number squared

_UNREADABLE = (ValueError, TypeError, RecursionError, yaml.YAMLError, rfc8785.CanonicalizationError)


def read(texts: pa.Array, metadata: pa.Array | None = None) -> tuple[pa.StringArray, pa.StringArray]:
    """Status (`records.LabelStatus`) and label of each text, both null where there is none.

    `metadata`: for each text the rest of its record as JSON, or null; a label there goes before one in the
    text. The label is the canonical JSON (RFC 8785) of the object as found; where that cannot be had, a JSON
    string of what stands there. It is foreign text: it can name persons, as any text can. Raises nothing.
    """
    status: list[str | None] = [None] * len(texts)
    label: list[str | None] = [None] * len(texts)
    for column, find in ((metadata, _in_metadata), (texts, _in_text)):
        if column is None:
            continue
        mentions = pc.fill_null(pc.match_substring(column, _KEY), False)
        for i in pc.indices_nonzero(mentions).to_pylist():
            found = find(column[i].as_py()) if status[i] is None else None
            if found is not None:
                status[i], label[i] = found
    return pa.array(status, pa.string()), pa.array(label, pa.string())


def _in_metadata(record: str) -> tuple[LabelStatus, str] | None:
    try:
        parts = deque([json.loads(record)])
    except _UNREADABLE:
        return _inline(record)
    while parts:
        part = parts.popleft()
        if isinstance(part, dict):
            if part.get(_KEY) is not None:
                return _judged(part[_KEY])
            parts.extend(part.values())
        elif isinstance(part, list):
            parts.extend(part)
    return None


def _in_text(text: str) -> tuple[LabelStatus, str] | None:
    start = _FRONT_MATTER.match(text)
    end = start and _END_OF_FRONT_MATTER.search(text, start.end())
    block = start and end and _BLOCK.search(text[start.end() : end.start()])
    if not block:
        return _inline(text)
    written = block[0].strip("\r\n")
    if len(written) > LIMIT or written.count("[") + written.count("{") > _NESTED:
        return _malformed(written)
    try:
        value = yaml.load(textwrap.dedent(written), Loader=_Loader)[_KEY]  # noqa: S506 - makes strings only
    except (*_UNREADABLE, LookupError):
        return _malformed(written)
    return _judged(value)


def _inline(text: str) -> tuple[LabelStatus, str] | None:
    """The first JSON amid a text that has a field of the label; a mere mention of AIGC is none."""
    for _, opening in zip(range(_TRIES), _INLINE.finditer(text), strict=False):
        written = text[opening.end() : opening.end() + LIMIT]
        try:
            value, _end = json.JSONDecoder().raw_decode(written)
        except _UNREADABLE:
            if any(f'{field}"' in written for field in _FIELDS):
                return _malformed(written.partition("\n")[0])
            continue
        value = _object(value)
        if isinstance(value, dict) and value.keys() & _FIELDS:
            return _judged(value)
    return None


def _judged(value: Any) -> tuple[LabelStatus, str]:
    """Status and canonical form of a label."""
    value = _object(value)
    try:
        canonical = rfc8785.dumps(value).decode()
    except _UNREADABLE:
        return _malformed(_as_found(value))
    if len(canonical) > LIMIT:
        return _malformed(canonical)
    said = str(value.get("Label")) if isinstance(value, dict) else ""
    return _STATUS.get(said, LabelStatus.MALFORMED), canonical


def _object(value: Any) -> Any:
    """The label's object, out of a JSON string, out of the key AIGC."""
    if isinstance(value, str):
        try:
            read = json.loads(value)
        except _UNREADABLE:
            return value
        value = read if isinstance(read, dict) else value
    return value[_KEY] if isinstance(value, dict) and value.keys() == {_KEY} else value


def _as_found(value: Any) -> str:
    """What RFC 8785 has no form for: half a surrogate pair, a number past 2⁵³. Nothing if too deep."""
    try:
        return json.dumps(value)
    except RecursionError:
        return ""


def _malformed(written: str) -> tuple[LabelStatus, str]:
    return LabelStatus.MALFORMED, rfc8785.dumps(written[:LIMIT]).decode()


class _Loader(yaml.BaseLoader):
    """YAML whose scalars are all strings, so that no code loses its leading zeros. In Python throughout, for
    libyaml's loader dies of deep nesting. Without aliases, by which a few lines unfold into gigabytes."""

    def compose_node(self, parent: Any, index: Any) -> Any:
        if self.check_event(yaml.AliasEvent):
            raise yaml.YAMLError("a label has no aliases")
        return super().compose_node(parent, index)
