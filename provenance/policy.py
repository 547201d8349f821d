"""A policy: rules as data. A pack is a YAML file; its predicates are fenced, its examples are its own test.

    pack: house-rules
    title: {zh: 内部规则, en: House rules}
    parameters:
      max_findings: {value: 3, origin: our own measurements}
    given:                                  # the facts every example of a scope starts from
      document: {scanned: true}
    rules:
      - id: HOUSE-FINDINGS
        scope: document                     # source, lineage, document, taint or release
        citation: House rules, No. 4
        alias: "12"                         # the same article under another numbering; may be left out
        predicate: personal_findings > max_findings
        outcome: quarantined                # redact, quarantined or excluded; block in the release scope
        reason: {zh: 个人信息过多, en: Too much personal information}
        examples:                           # facts on top of `given`; what neither names is NULL
          fires: [{personal_findings: 4}]
          passes: [{personal_findings: 3}, {personal_findings: 0}]
          unanswered: [{scanned: false, personal_findings: null}]

The facts are the columns of `facts.sql`, the predicates are fenced by `provenance.predicate`. A rule whose
predicate gives NULL is *unanswered*, and its subject is quarantined (or the release blocked).
"""

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from importlib import resources
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

from provenance import predicate, records
from provenance.errors import PolicyError
from provenance.kept import kept_object, source
from provenance.predicate import Predicate, Value, fence, kinds
from provenance.records import Outcome, Scope, Title

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

    import duckdb
    import pyarrow as pa

    from provenance.strict_yaml import Problem

DEFAULT = "cn-genai-measures"
_SOURCES = (
    *source(__name__, predicate.__name__, records.__name__),
    resources.files("provenance").joinpath("strict_yaml.py").read_text("utf-8"),  # whose libraries are slow to import
)

Fact = bool | int | float | str | list[str] | None
Facts = dict[str, Fact]


@dataclass(frozen=True)
class Examples:
    """Facts under which a rule fires, passes, and cannot be answered."""

    fires: tuple[Facts, ...]
    passes: tuple[Facts, ...]
    unanswered: tuple[Facts, ...] = ()


@dataclass(frozen=True)
class Rule:
    """One rule: where it stands in the law, what it asks of the facts, and what follows from a yes."""

    id: str
    scope: Scope
    citation: str
    predicate: str
    outcome: Outcome
    reason: Title
    examples: Examples
    alias: str | None = None


@dataclass(frozen=True)
class Parameter:
    """A value predicates may name, and where it comes from."""

    value: Value
    origin: str


@dataclass(frozen=True)
class Pack:
    """A policy as its file has it."""

    pack: str
    title: Title
    rules: tuple[Rule, ...]
    parameters: dict[str, Parameter] = field(default_factory=dict)
    given: dict[Scope, Facts] = field(default_factory=dict)
    note: str | None = None


@dataclass(frozen=True)
class Policy:
    """A pack that loaded. `canonical` is its content as canonical JSON (RFC 8785); `digest`, the SHA-256 of
    that in hex, is the policy's identity: comments, order of keys and layout of the file do not change it."""

    name: str
    rules: tuple[Rule, ...]
    parameters: Mapping[str, Value]
    given: Mapping[Scope, Facts]
    canonical: bytes

    def __post_init__(self) -> None:
        if not self.rules:
            raise PolicyError(f"{self.name}: expected at least one rule, found none; an empty policy clears nothing")

    @cached_property
    def digest(self) -> str:
        return hashlib.sha256(self.canonical).hexdigest()

    @cached_property
    def predicates(self) -> Mapping[str, Predicate]:
        """The fenced predicate of every rule, by rule id. Raises `PolicyError` for all that do not pass."""
        from provenance.facts import columns

        kinds_of = {scope: kinds(schema) for scope, schema in columns().items()}
        fenced: dict[str, Predicate] = {}
        problems = []
        for rule in self.rules:
            try:
                fenced[rule.id] = fence(rule.predicate, kinds_of[rule.scope], self.parameters, rule.id)
            except PolicyError as error:
                problems.append(f"{self.name}: {error}")
        if problems:
            raise PolicyError("\n".join(problems))
        return fenced

    def in_scope(self, scope: Scope) -> tuple[Rule, ...]:
        """The rules of a scope, by id."""
        return tuple(sorted((rule for rule in self.rules if rule.scope == scope), key=lambda rule: rule.id))


# ---------------------------------------------------------------------------- loading


def load_policy(pack: Path | str = DEFAULT) -> Policy:
    """The policy of a pack: a path, or the name of one that comes with the package.

    Raises `PolicyError` for a pack that is not well-formed, without rules, with a rule without citation or
    examples, with a predicate that is not allowed, or with an example that does not hold. To ask all examples takes
    half a second: a packaged policy that passed is kept, under all that it passed by.
    """
    packaged = resources.files("provenance").joinpath("policies", f"{pack}.yaml")
    if not (isinstance(pack, str) and re.fullmatch(r"[a-z0-9-]+", pack) and packaged.is_file()):
        return _read(Path(pack), str(pack))
    from provenance.facts import columns

    versions = [version(library) for library in ("duckdb", "pydantic", "PyYAML", "rfc8785")]
    made_of = (packaged.read_bytes(), _SOURCES, str(columns()), versions)
    return kept_object("policy", made_of, lambda: _read(packaged, pack))


def _read(file: "Traversable", where: str) -> Policy:
    from provenance import strict_yaml

    tree, fitted, problems = strict_yaml.read(file, Pack, where)
    return _policy(tree, fitted, problems, where)


def parse_policy(canonical: bytes) -> Policy:
    """The policy of a canonical form, as it is kept beside the decisions made under it."""
    from provenance import strict_yaml

    try:
        tree = json.loads(canonical)
    except ValueError as error:
        raise PolicyError(f"policy: expected canonical JSON, found something else ({error})") from error
    return _policy(tree, *strict_yaml.fit(tree, Pack, "policy"), "policy")


def _policy(tree: Any, fitted: Pack | None, problems: list["Problem"], where: str) -> Policy:
    import rfc8785

    from provenance.strict_yaml import checked

    pack = checked(fitted, [_by_rule(problem, tree) for problem in problems], PolicyError)
    contradictions = [f"{where}: {contradiction}" for contradiction in _contradictions(pack)]
    if contradictions:
        raise PolicyError("\n".join(contradictions))
    try:
        canonical = rfc8785.dumps(tree)
    except rfc8785.CanonicalizationError as error:
        raise PolicyError(f"{where}: expected numbers that JSON can hold exactly ({error}); shorten them") from error
    policy = Policy(
        name=pack.pack,
        rules=pack.rules,
        parameters={name: parameter.value for name, parameter in pack.parameters.items()},
        given=pack.given,
        canonical=canonical,
    )
    check_examples(policy)
    return policy


def _by_rule(problem: "Problem", tree: Any) -> "Problem":
    """The problem of a rule, at the rule's id instead of its number."""
    from provenance.strict_yaml import look

    rule_id = look(tree, (*problem.at[:2], "id")) if problem.at[:1] == ("rules",) else None
    return replace(problem, at=("rules", rule_id, *problem.at[2:])) if isinstance(rule_id, str) else problem


def _contradictions(pack: Pack) -> Iterator[str]:
    """What a well-formed pack cannot mean."""
    from provenance.facts import columns

    known = {column for schema in columns().values() for column in schema.names}
    seen: set[str] = set()
    for rule in pack.rules:
        if not re.fullmatch(r"[A-Z][A-Z0-9-]*[A-Z0-9]", rule.id):
            yield f"rule '{rule.id}': expected an id of A-Z, 0-9 and '-'; rename it"
        if rule.id in seen:
            yield f"rule {rule.id}: found twice; give one of them another id"
        seen.add(rule.id)
        if not rule.examples.fires or not rule.examples.passes:
            yield f"rule {rule.id}: expected an example that fires and one that passes; add them"
        allowed = _outcomes(rule.scope)
        if rule.outcome not in allowed:
            yield (
                f"rule {rule.id}: outcome '{rule.outcome}' is none of the {rule.scope} scope; "
                f"use {' or '.join(allowed)}"
            )
    for name in sorted(known.intersection(pack.parameters)):
        yield f"parameter '{name}': is a fact already; rename it"


def _outcomes(scope: Scope) -> tuple[Outcome, ...]:
    if scope is Scope.RELEASE:
        return (Outcome.BLOCK,)
    return (Outcome.REDACT, Outcome.QUARANTINED, Outcome.EXCLUDED)


# ---------------------------------------------------------------------------- examples


@dataclass(frozen=True)
class _Case:
    """A rule asked of one row of facts: an example as the pack has it, laid over what is given. `expected` is
    None for a probe, in which the column `unknown` is made NULL."""

    rule: Rule
    example: Facts
    facts: dict[str, Any]
    expected: str | None
    unknown: str | None = None


_ANSWERS = {True: "fires", False: "passes", None: "unanswered"}


def check_examples(policy: Policy) -> None:
    """Ask every rule of its examples, in one query a scope. Raises `PolicyError` for all that do not hold.

    Every column a predicate reads, and that can be NULL, is also made unknown, one at a time, in every
    example: a rule that then cannot be answered has to show an `unanswered` example.
    """
    import duckdb

    with duckdb.connect() as asked:
        found = [problem for scope in Scope for problem in _scope_problems(policy, scope, asked)]
    problems = [f"{policy.name}: rule {problem}" for problem in found]
    if problems:
        raise PolicyError("\n".join(problems))


def _scope_problems(policy: Policy, scope: Scope, asked: "duckdb.DuckDBPyConnection") -> Iterator[str]:
    cases = list(_cases(policy, scope))
    showing = {case.rule.id for case in cases if case.expected == "unanswered"}
    for case, answer in zip(cases, _answers(policy, scope, cases, asked), strict=True):
        rule_id = case.rule.id
        if case.expected and answer != case.expected:
            expected, found = _told(case.expected), _told(answer)
            yield f"{rule_id}: expected that it {expected} for {case.example}, found that it {found}"
        if case.unknown and answer == "unanswered" and rule_id not in showing:
            showing.add(rule_id)
            yield f"{rule_id}: is unanswered when {case.unknown} is not known; add an 'unanswered' example"


def _cases(policy: Policy, scope: Scope) -> Iterator[_Case]:
    from provenance.facts import columns

    schema = columns()[scope]
    given = _typed(policy.given.get(scope, {}), schema, f"{policy.name}: given {scope}")
    for rule in policy.in_scope(scope):
        asked = sorted(c for c in policy.predicates[rule.id].columns if schema.field(c).nullable)
        for expected in _ANSWERS.values():
            for example in getattr(rule.examples, expected):
                facts = given | _typed(example, schema, f"{policy.name}: rule {rule.id}: example")
                yield _Case(rule, example, facts, expected)
                for column in asked:
                    yield _Case(rule, example, {**facts, column: None}, None, unknown=column)


def _answers(policy: Policy, scope: Scope, cases: list[_Case], asked: "duckdb.DuckDBPyConnection") -> list[str]:
    """What the rules say, case by case."""
    import pyarrow as pa

    from provenance.facts import columns

    if not cases:
        return []
    rows = [{"place": i, "rule_id": case.rule.id} | case.facts for i, case in enumerate(cases)]
    frame = [pa.field("place", pa.int64()), pa.field("rule_id", pa.string())]
    nullable = [column.with_nullable(True) for column in columns()[scope]]
    asked.register("cases", pa.Table.from_pylist(rows, schema=pa.schema([*frame, *nullable])))
    branches = "\n".join(f"WHEN '{rule.id}' THEN {policy.predicates[rule.id].sql}" for rule in policy.in_scope(scope))
    query = f"SELECT CASE rule_id {branches} END FROM cases ORDER BY place"  # noqa: S608 (fenced)
    return [_ANSWERS[answer] for (answer,) in asked.execute(query).fetchall()]


def _typed(facts: Facts, schema: "pa.Schema", where: str) -> dict[str, Any]:
    """Facts as the columns' types want them. Raises `PolicyError`."""
    import pyarrow as pa

    typed: dict[str, Any] = {}
    for name, fact in facts.items():
        if name not in schema.names:
            raise PolicyError(f"{where}: names '{name}', which is no fact of this scope; correct it")
        column = schema.field(name)
        if fact is None and not column.nullable:
            raise PolicyError(f"{where}: has {name} as null, but it is never NULL; give it a value")
        try:
            value = date.fromisoformat(fact) if column.type == pa.date32() and isinstance(fact, str) else fact
            typed[name] = pa.scalar(value, type=column.type).as_py()
        except (pa.ArrowException, ValueError, TypeError) as error:
            raise PolicyError(f"{where}: has {name} as {fact!r}, expected {column.type}; correct it") from error
    return typed


def _told(answer: str) -> str:
    return "is unanswered" if answer == "unanswered" else answer
