"""The fence around a rule's predicate: SQL is parsed, its tree compared with a short list, and written anew.

A predicate is one boolean expression over the columns of its scope's view. DuckDB's own parser
(`json_serialize_sql`) makes the tree; every node must be of a known class and carry nothing this module does
not know; what runs is the SQL written from the tree, never the text. What is not on the list is refused by
name.

    status = 'withdrawn'
    acquisition = 'commercial' AND NOT list_contains(evidence_valid, 'contract')
    repetition > max_repetition OR symbol_ratio > max_symbol_ratio

Allowed: AND, OR, NOT; =, <>, <, <=, >, >=, BETWEEN, IN; IS [NOT] NULL, IS [NOT] TRUE/FALSE, IS [NOT] DISTINCT
FROM; coalesce(…) and list_contains(list, text); columns, parameters, texts, numbers, TRUE, FALSE and
DATE '2026-01-31'. Both sides of a comparison must be of one kind, so that no cast can fail on real facts.
There is no clock, no arithmetic, no sub-query and no other function.
"""

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any

from provenance.errors import PolicyError

if TYPE_CHECKING:
    import duckdb
    import pyarrow as pa

MAX_LENGTH = 4000
"""Of a predicate, in characters; the longest of the default pack has 709."""

MAX_DEPTH = 40
"""Of the expression tree."""

MAX_INTEGER = 2**53
"""Beyond it neighbouring integers are one DOUBLE."""

Value = bool | int | float | str
"""What a policy's parameter can be."""


class Kind(StrEnum):
    """What a predicate can compare. A column of any other type, such as a digest, cannot stand in one."""

    BOOLEAN = "boolean"
    NUMBER = "number"
    TEXT = "text"
    DATE = "date"
    TEXTS = "list of texts"


@dataclass(frozen=True)
class Predicate:
    """A predicate that passed: its SQL as written from the tree, and the columns it reads."""

    sql: str
    columns: frozenset[str]


def kinds(schema: "pa.Schema") -> dict[str, Kind]:
    """The columns of a view that can stand in a predicate."""
    import pyarrow as pa

    known = {
        pa.bool_(): Kind.BOOLEAN,
        pa.int64(): Kind.NUMBER,
        pa.float64(): Kind.NUMBER,
        pa.string(): Kind.TEXT,
        pa.date32(): Kind.DATE,
    }
    lists = {f.name: Kind.TEXTS for f in schema if pa.types.is_list(f.type) and f.type.value_type == pa.string()}
    return lists | {field.name: known[field.type] for field in schema if field.type in known}


def fence(text: str, columns: Mapping[str, Kind], parameters: Mapping[str, Value], where: str) -> Predicate:
    """The predicate written anew, parameters as constants. Raises `PolicyError`, beginning with `where` (the
    rule), naming the construct that is not allowed."""
    fenced = _Fence(columns, parameters)
    try:
        term = fenced.term(_expression(text), 0)
        if term.kind is not Kind.BOOLEAN:
            raise _NotAllowedError(f"it gives a {term.kind}, expected a boolean")
    except _NotAllowedError as error:
        raise PolicyError(f"{where}: predicate: {error}; see the list at the top of provenance/predicate.py") from error
    return Predicate(term.sql, frozenset(fenced.used))


class _NotAllowedError(ValueError):
    """Its text names the construct."""


# ---------------------------------------------------------------------------- parsing


@cache
def _parser() -> "duckdb.DuckDBPyConnection":
    import duckdb

    return duckdb.connect(config={"autoinstall_known_extensions": False, "autoload_known_extensions": False})


def _parse(statement: str) -> dict[str, Any]:
    """The tree of a statement. Nothing in it is bound, let alone run."""
    import duckdb

    query = "SELECT json_serialize_sql($1, skip_null := TRUE, skip_empty := TRUE, skip_default := TRUE)"
    try:
        ((serialised,),) = _parser().cursor().execute(query, [statement]).fetchall()
        tree: dict[str, Any] = json.loads(serialised)
    except RecursionError as error:
        raise _NotAllowedError(f"it is nested deeper than {MAX_DEPTH} levels") from error
    except duckdb.Error as error:
        raise _NotAllowedError(f"it cannot be parsed ({error})") from error
    return tree


def _expression(text: str) -> dict[str, Any]:
    """The one expression of `SELECT text`, if the statement is nothing but that."""
    if len(text) > MAX_LENGTH:
        raise _NotAllowedError(f"it has {len(text)} characters, at most {MAX_LENGTH} are read")
    tree = _parse(f"SELECT {text}")
    if tree.get("error"):
        raise _NotAllowedError(f"it is not a SQL expression ({tree.get('error_message', 'no reason given')})")
    expressions = _take_expressions(tree)
    # What is left must be the frame of SELECT TRUE: no FROM, no WHERE, no CTE, no second statement.
    if tree != _frame():
        raise _NotAllowedError(f"it is more than one expression ({_difference(tree, _frame())})")
    if len(expressions) != 1:
        raise _NotAllowedError(f"it is {len(expressions)} expressions")
    expression: dict[str, Any] = expressions[0]
    return expression


@cache
def _frame() -> dict[str, Any]:
    """The tree of a statement that is nothing but an expression, which is left out."""
    tree = _parse("SELECT TRUE")
    _take_expressions(tree)
    return tree


def _take_expressions(tree: dict[str, Any]) -> list[Any]:
    return list(tree["statements"][0]["node"].pop("select_list", [])) if len(tree["statements"]) == 1 else []


def _difference(tree: dict[str, Any], bare: dict[str, Any]) -> str:
    """What a statement has that the frame has not, in the parser's words."""
    if len(tree["statements"]) != 1:
        return f"{len(tree['statements'])} statements"
    node, frame = tree["statements"][0]["node"], bare["statements"][0]["node"]
    return ", ".join(sorted(key for key in node if node[key] != frame.get(key))) or "parameters"


# ---------------------------------------------------------------------------- the list


@dataclass(frozen=True)
class _Term:
    sql: str
    kind: Kind


_COMPARISONS = {
    "COMPARE_EQUAL": "=",
    "COMPARE_NOTEQUAL": "<>",
    "COMPARE_LESSTHAN": "<",
    "COMPARE_LESSTHANOREQUALTO": "<=",
    "COMPARE_GREATERTHAN": ">",
    "COMPARE_GREATERTHANOREQUALTO": ">=",
    "COMPARE_DISTINCT_FROM": "IS DISTINCT FROM",
    "COMPARE_NOT_DISTINCT_FROM": "IS NOT DISTINCT FROM",
}

_ORDERED = {"<", "<=", ">", ">="}

_CONJUNCTIONS = {"CONJUNCTION_AND": " AND ", "CONJUNCTION_OR": " OR "}

_PLACE = {"class", "type", "query_location", "query_location_length"}
"""Fields of every node: what it is, and where it stood in the text."""


class _Fence:
    """Writes allowed nodes as SQL, and remembers the columns they read."""

    def __init__(self, columns: Mapping[str, Kind], parameters: Mapping[str, Value]) -> None:
        self.columns = columns
        self.parameters = parameters
        self.used: set[str] = set()

    def term(self, node: dict[str, Any], depth: int) -> _Term:
        if depth > MAX_DEPTH:
            raise _NotAllowedError(f"it is nested deeper than {MAX_DEPTH} levels")
        match node["class"]:
            case "COLUMN_REF":
                return self._name(_only(node, "column_names")["column_names"])
            case "CONSTANT":
                return _constant(_only(node, "literal")["literal"])
            case "CONJUNCTION":
                terms = self._terms(_only(node, "children")["children"], depth)
                return _Term(f"({_CONJUNCTIONS[node['type']].join(_booleans(terms))})", Kind.BOOLEAN)
            case "COMPARISON":
                _only(node, "left", "right")
                return self._comparison(node, depth)
            case "BETWEEN":
                _only(node, "input", "lower", "upper")
                terms = self._terms([node["input"], node["lower"], node["upper"]], depth)
                _one_kind(terms, "BETWEEN", ordered=True)
                value, lower, upper = (term.sql for term in terms)
                return _Term(f"({value} BETWEEN {lower} AND {upper})", Kind.BOOLEAN)
            case "OPERATOR":
                return self._operator(node["type"], self._terms(_only(node, "children")["children"], depth))
            case "CAST":
                return self._cast(_only(node, "child", "type_expr"), depth)
            case "FUNCTION":
                return self._function(node, depth)
            case other:
                raise _NotAllowedError(f"{_words(other)} is not allowed")

    def _terms(self, nodes: list[dict[str, Any]], depth: int) -> list[_Term]:
        return [self.term(node, depth + 1) for node in nodes]

    def _name(self, path: list[str]) -> _Term:
        name = ".".join(path)
        if len(path) == 1 and name in self.columns:
            self.used.add(name)
            return _Term(f'"{name}"', self.columns[name])
        if len(path) == 1 and name in self.parameters:
            return _value(self.parameters[name])
        raise _NotAllowedError(f"column {name!r} is not allowed: neither a fact of this scope nor a parameter")

    def _comparison(self, node: dict[str, Any], depth: int) -> _Term:
        if node["type"] not in _COMPARISONS:
            raise _NotAllowedError(f"{_words(node['type'])} is not allowed")
        operator = _COMPARISONS[node["type"]]
        terms = self._terms([node["left"], node["right"]], depth)
        _one_kind(terms, operator, ordered=operator in _ORDERED)
        return _Term(f"({terms[0].sql} {operator} {terms[1].sql})", Kind.BOOLEAN)

    def _operator(self, name: str, terms: list[_Term]) -> _Term:
        match name:
            case "OPERATOR_NOT":
                return _Term(f"(NOT {_booleans(terms)[0]})", Kind.BOOLEAN)
            case "OPERATOR_IS_NULL":
                return _Term(f"({terms[0].sql} IS NULL)", Kind.BOOLEAN)
            case "OPERATOR_IS_NOT_NULL":
                return _Term(f"({terms[0].sql} IS NOT NULL)", Kind.BOOLEAN)
            case "COMPARE_IN":
                _one_kind(terms, "IN", ordered=False)
                choices = ", ".join(term.sql for term in terms[1:])
                return _Term(f"({terms[0].sql} IN ({choices}))", Kind.BOOLEAN)
            case "OPERATOR_COALESCE":
                _one_kind(terms, "coalesce", ordered=False)
                return _Term(f"coalesce({', '.join(term.sql for term in terms)})", terms[0].kind)
            case other:
                raise _NotAllowedError(f"{_words(other)} is not allowed")

    def _cast(self, node: dict[str, Any], depth: int) -> _Term:
        target = _only(node["type_expr"], "type_name", "qualified_name")
        name = str(target["type_name"]).upper()
        child = self.term(node["child"], depth + 1)
        plain = target["qualified_name"] == {"path": [target["type_name"]]}
        if plain and name == "DATE" and node["child"]["class"] == "CONSTANT" and child.kind is Kind.TEXT:
            return _date(node["child"]["literal"].get("text", ""))
        # The parser writes IS TRUE with a cast; of what is boolean already it changes nothing.
        if plain and name == "BOOLEAN" and child.kind is Kind.BOOLEAN:
            return child
        raise _NotAllowedError(f"a cast of {child.kind} to {name} is not allowed")

    def _function(self, node: dict[str, Any], depth: int) -> _Term:
        name = node["function_name"]
        if name != "list_contains" or node["qualified_name"] != {"path": [name]}:
            raise _NotAllowedError(f"function or operator {name!r} is not allowed")
        _only(node, "function_name", "qualified_name", "order_bys", "arguments")
        if node["order_bys"] != {"type": "ORDER_MODIFIER"}:
            raise _NotAllowedError("ORDER BY in a function is not allowed")
        arguments = node.get("arguments", [])
        if any(set(argument) != {"expression"} for argument in arguments):
            raise _NotAllowedError(f"a named argument of {name} is not allowed")
        terms = self._terms([argument["expression"] for argument in arguments], depth)
        if [term.kind for term in terms] != [Kind.TEXTS, Kind.TEXT]:
            raise _NotAllowedError(f"{name} takes a list of texts and a text")
        return _Term(f"list_contains({terms[0].sql}, {terms[1].sql})", Kind.BOOLEAN)


def _only(node: dict[str, Any], *fields: str) -> dict[str, Any]:
    """The node, if it carries nothing else: an alias, a filter, a collation is refused here."""
    if unknown := set(node) - _PLACE - set(fields):
        raise _NotAllowedError(f"{_words(node['class'])} with {', '.join(sorted(unknown))} is not allowed")
    return node


def _booleans(terms: list[_Term]) -> list[str]:
    for term in terms:
        if term.kind is not Kind.BOOLEAN:
            raise _NotAllowedError(f"AND, OR and NOT take booleans, found a {term.kind}")
    return [term.sql for term in terms]


def _one_kind(terms: list[_Term], operator: str, *, ordered: bool) -> None:
    found = {term.kind for term in terms}
    if len(found) > 1:
        raise _NotAllowedError(f"{operator} between {' and '.join(sorted(found))} is not allowed")
    (kind,) = found
    if kind is Kind.TEXTS:
        raise _NotAllowedError(f"{operator} of lists is not allowed, use list_contains")
    if ordered and kind not in (Kind.NUMBER, Kind.DATE):
        raise _NotAllowedError(f"{operator} of a {kind} is not allowed, only of numbers and dates")


def _constant(literal: dict[str, str]) -> _Term:
    kind, text = literal["kind"], literal.get("text", "")
    match kind:
        case "STRING":
            return _value(text)
        case "BOOLEAN":
            return _value(text == "true")
        case "INTEGER":
            return _value(int(text))
        case "NUMERIC":
            return _value(float(text))
        case "NULL_LITERAL":
            raise _NotAllowedError("the constant NULL is not allowed, use IS NULL")
        case other:
            raise _NotAllowedError(f"a constant of kind {other} is not allowed")


def _value(value: Value) -> _Term:
    """A constant or a parameter as SQL. Numbers with a point are DOUBLE, as the facts are."""
    if isinstance(value, bool):
        return _Term(str(value).upper(), Kind.BOOLEAN)
    if isinstance(value, str):
        if "\0" in value:
            raise _NotAllowedError("a text with a NUL character is not allowed")
        quoted = value.replace("'", "''")
        return _Term(f"'{quoted}'", Kind.TEXT)
    if not math.isfinite(value) or abs(value) > MAX_INTEGER:
        raise _NotAllowedError(f"the number {value} is not allowed, at most 2^53 can be compared exactly")
    return _Term(str(value) if isinstance(value, int) else f"CAST({value!r} AS DOUBLE)", Kind.NUMBER)


def _date(text: str) -> _Term:
    try:
        written = date.fromisoformat(text).isoformat()
    except ValueError:
        written = ""
    # Python and DuckDB know other spellings of a date, and not the same ones.
    if written != text or not text:
        raise _NotAllowedError(f"DATE '{text}' is no date, write DATE '2026-01-31'")
    return _Term(f"DATE '{text}'", Kind.DATE)


def _words(name: str) -> str:
    """A class of the parser as people read it: `SUBQUERY` gives `a subquery`."""
    plain = name.removeprefix("OPERATOR_").removeprefix("COMPARE_").replace("_", " ").lower()
    return f"{'an' if plain[0] in 'aeiou' else 'a'} {plain}"
