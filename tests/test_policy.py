"""Packs: what loads, what does not and why, and what a policy is identified by."""

import copy
import json
import textwrap
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
import yaml

from provenance import policy as policy_module
from provenance.errors import PolicyError
from provenance.policy import DEFAULT, Policy, load_policy, parse_policy
from provenance.records import Outcome, Scope

PACK = """\
pack: house-rules
title: {zh: 内部规则, en: House rules}
parameters:
  max_repetition: {value: 0.5, origin: our own measurements}
given:
  document: {scanned: true, repetition: 0.0}
rules:
  - id: HOUSE-REPETITION
    scope: document
    citation: House rules, No. 4
    predicate: repetition > max_repetition
    outcome: quarantined
    reason: {zh: 重复过多, en: Repeats itself too much}
    examples:
      fires: [{repetition: 0.9}]
      passes: [{repetition: 0.1}]
  - id: HOUSE-PHONE
    scope: document
    citation: House rules, No. 7
    alias: "12"
    predicate: personal_findings > 0
    outcome: redact
    reason: {zh: 含个人信息, en: Holds personal information}
    examples:
      fires: [{personal_findings: 1}]
      passes: [{personal_findings: 0}]
      unanswered: [{scanned: false, personal_findings: null}]
"""

Load = Callable[[str], Policy]


@pytest.fixture
def load(tmp_path: Path) -> Load:
    def from_text(text: str) -> Policy:
        path = tmp_path / "pack.yaml"
        path.write_text(text, "utf-8")
        return load_policy(path)

    return from_text


@pytest.fixture
def changed(load: Load) -> Callable[[Callable[[dict[str, Any]], None]], Policy]:
    def with_change(change: Callable[[dict[str, Any]], None]) -> Policy:
        tree = yaml.safe_load(PACK)
        change(tree)
        return load(yaml.safe_dump(tree, allow_unicode=True))

    return with_change


# ---------------------------------------------------------------------------- what loads


def test_a_pack_loads_as_what_it_says(load: Load) -> None:
    policy = load(PACK)
    assert policy.name == "house-rules"
    assert policy.parameters == {"max_repetition": 0.5}
    repetition, phone = policy.rules
    assert (repetition.id, repetition.scope, repetition.outcome) == (
        "HOUSE-REPETITION", Scope.DOCUMENT, Outcome.QUARANTINED,
    )  # fmt: skip
    assert (repetition.alias, phone.alias) == (None, "12")
    assert phone.reason.zh == "含个人信息"
    assert policy.predicates["HOUSE-REPETITION"].sql == '("repetition" > CAST(0.5 AS DOUBLE))'
    assert [rule.id for rule in policy.in_scope(Scope.DOCUMENT)] == ["HOUSE-PHONE", "HOUSE-REPETITION"]
    assert policy.in_scope(Scope.RELEASE) == ()


def test_the_default_pack_loads_and_covers_every_item_of_article_7() -> None:
    policy = load_policy()
    assert policy.name == DEFAULT
    cited = " ".join(rule.citation for rule in policy.rules)
    assert all(f"7({item})" in cited for item in range(1, 6))
    assert all(policy.in_scope(scope) for scope in Scope)


def test_every_rule_of_the_default_pack_that_can_be_unanswered_shows_when() -> None:
    """check_examples holds it for every pack; here it is seen that the default pack has many such rules."""
    showing = [rule for rule in load_policy().rules if rule.examples.unanswered]
    assert len(showing) > 25


def test_the_pack_in_the_module_docstring_loads(load: Load) -> None:
    pack = (policy_module.__doc__ or "").split("\n\n")[1]
    assert [rule.id for rule in load(textwrap.dedent(pack)).rules] == ["HOUSE-FINDINGS"]


def test_a_path_and_a_name_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / DEFAULT).write_text(PACK, "utf-8")
    assert load_policy(tmp_path / DEFAULT).name == "house-rules"
    assert load_policy(DEFAULT).name == DEFAULT


# ---------------------------------------------------------------------------- identity


def test_comments_layout_and_order_of_keys_are_no_part_of_the_identity(load: Load) -> None:
    tree = yaml.safe_load(PACK)
    backwards = {key: tree[key] for key in reversed(tree)}
    backwards["rules"] = [{key: rule[key] for key in reversed(rule)} for rule in tree["rules"]]
    rewritten = "# rewritten\n" + yaml.safe_dump(backwards, sort_keys=False, allow_unicode=True, width=40)
    assert load(rewritten).digest == load(PACK).digest


def test_anything_that_is_said_is_part_of_the_identity(load: Load) -> None:
    digests = {load(PACK).digest}
    for old, new in [
        ("0.5", "0.6"),
        ("No. 4", "No. 5"),
        ("quarantined", "excluded"),
        ("repetition > max", "repetition >= max"),
        ("重复过多", "重复太多"),
        ("fires: [{repetition: 0.9}]", "fires: [{repetition: 0.8}]"),
        ("our own measurements", "a guess"),
        ("house-rules", "home-rules"),
    ]:
        assert old in PACK
        digests.add(load(PACK.replace(old, new)).digest)
    assert len(digests) == 9


def test_the_digest_is_that_of_the_canonical_form_and_the_form_loads_again(load: Load) -> None:
    for policy in (load(PACK), load_policy()):
        assert policy.digest == sha256(policy.canonical).hexdigest()
        again = parse_policy(policy.canonical)
        assert again == policy
        assert again.digest == policy.digest


def test_the_canonical_form_is_canonical() -> None:
    """RFC 8785 §3.2: sorted keys, no white space; the pack holds no number whose shortest form is in doubt."""
    canonical = load_policy().canonical
    assert (
        canonical
        == json.dumps(json.loads(canonical), ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    )


# ---------------------------------------------------------------------------- what does not load

BROKEN = [
    # what is written instead of what, what the message names
    ("pack: house-rules\n", "", "field 'pack': found nothing, expected text; add 'pack'"),
    ("pack: house-rules\n", "pack: house-rules\nversion: 1\n", "field 'version': found an unknown field"),
    ("citation: House rules, No. 4", "citation: ''", "field 'rules.HOUSE-REPETITION.citation': found an empty text"),
    ("    citation: House rules, No. 4\n", "", "field 'rules.HOUSE-REPETITION.citation': found nothing"),
    ("zh: 重复过多", "zh: ' '", "field 'rules.HOUSE-REPETITION.reason.zh': found an empty text"),
    ("outcome: quarantined", "outcome: cleared", "outcome 'cleared' is none of the document scope"),
    ("outcome: quarantined", "outcome: block", "outcome 'block' is none of the document scope"),
    ("outcome: quarantined", "outcome: deleted", "field 'rules.HOUSE-REPETITION.outcome': found 'deleted'"),
    ("scope: document", "scope: text", "field 'rules.HOUSE-REPETITION.scope': found 'text', expected one of source"),
    ("id: HOUSE-REPETITION", "id: house repetition", "expected an id of A-Z"),
    ("id: HOUSE-PHONE", "id: HOUSE-REPETITION", "rule HOUSE-REPETITION: found twice"),
    ("origin: our own measurements", "origin: ''", "field 'parameters.max_repetition.origin': found an empty text"),
    ("  max_repetition:", "  repetition:", "parameter 'repetition': is a fact already"),
    ("repetition > max_repetition", "repetition > now()", "HOUSE-REPETITION: predicate: function or operator 'now'"),
    ("repetition > max_repetition", "repetition > threshold", "HOUSE-REPETITION: predicate: column 'threshold'"),
    ("repetition > max_repetition", "acquisition = 'crawled'", "HOUSE-REPETITION: expected that it fires"),
    ("scope: document\n    citation: House", "scope: source\n    citation: House", "column 'repetition'"),
    # examples
    ("fires: [{repetition: 0.9}]", "fires: []", "expected an example that fires and one that passes"),
    ("passes: [{repetition: 0.1}]", "passes: []", "expected an example that fires and one that passes"),
    ("      passes: [{repetition: 0.1}]\n", "", "rules.HOUSE-REPETITION.examples.passes': found nothing"),
    ("fires: [{repetition: 0.9}]", "fires: [{repetition: 0.5}]", "expected that it fires for {'repetition': 0.5}"),
    ("passes: [{repetition: 0.1}]", "passes: [{repetition: 0.6}]", "expected that it passes for {'repetition': 0.6}"),
    ("fires: [{repetition: 0.9}]", "fires: [{repetitions: 0.9}]", "names 'repetitions', which is no fact"),
    ("fires: [{repetition: 0.9}]", "fires: [{repetition: much}]", "has repetition as 'much', expected double"),
    ("fires: [{repetition: 0.9}]", "fires: [{repetition: null}]", "has repetition as null, but it is never NULL"),
    ("document: {scanned: true, repetition: 0.0}", "document: {words: 3}", "given document: names 'words'"),
    (
        "      unanswered: [{scanned: false, personal_findings: null}]\n", "",
        "rule HOUSE-PHONE: is unanswered when personal_findings is not known; add an 'unanswered' example",
    ),
    ("personal_findings: null}]", "personal_findings: 0}]", "expected that it is unanswered"),
    # YAML
    ("scope: document", "scope: document\n    scope: source", "REPETITION.scope': found the field again in line 10"),
    ("pack: house-rules", "1: house-rules", "field '1': found an unknown field"),
    ("pack: house-rules", "pack: [", "in line 3, column 1, expected a YAML mapping"),
    ("pack: house-rules", "pack: !!python/object:os.system x", "found a tag in line 1, column 7"),
    ("value: 0.5", "value: .inf", "> between number and text is not allowed"),
    ("value: 0.5", "value: 123456789012345678901", "found a number of 21 digits, expected at most 15"),
    ("value: 0.5", "value: 2026-01-01 10:00:00", "> between number and text is not allowed"),
    (
        "value: 0.5", "value: [1]",
        "field 'parameters.max_repetition.value': found a list of 1, "
        "expected true or false or a whole number or a number or text; correct the value",
    ),
    (
        "  document: {scanned", "  documents: {scanned",
        "field 'given.documents': found 'documents', expected one of source, lineage, document, taint, release; "
        "did you mean 'document'?",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "message"), BROKEN)
def test_a_broken_pack_does_not_load_and_the_message_says_why(load: Load, old: str, new: str, message: str) -> None:
    assert old in PACK
    with pytest.raises(PolicyError) as raised:
        load(PACK.replace(old, new, 1))
    assert message in str(raised.value)
    assert "pack.yaml" in str(raised.value) or "house-rules" in str(raised.value)


def test_a_pack_without_rules_does_not_load(changed: Callable[..., Policy]) -> None:
    with pytest.raises(PolicyError, match="expected at least one rule, found none"):
        changed(lambda tree: tree.update(rules=[]))


@pytest.mark.parametrize("text", ["", "just a text", "[]", "rules: []", "\0"])
def test_what_is_no_pack_does_not_load(load: Load, text: str) -> None:
    with pytest.raises(PolicyError):
        load(text)


def test_a_missing_pack_is_named(tmp_path: Path) -> None:
    with pytest.raises(PolicyError, match=r"nowhere.yaml: the file: found that it cannot be read"):
        load_policy(tmp_path / "nowhere.yaml")
    with pytest.raises(PolicyError, match="no-such-pack"):
        load_policy("no-such-pack")
    with pytest.raises(PolicyError, match="canonical JSON"):
        parse_policy(b"not JSON")


def test_everything_that_is_wrong_is_told_at_once(changed: Callable[..., Policy]) -> None:
    def break_two(tree: dict[str, Any]) -> None:
        for rule in tree["rules"]:
            rule["citation"] = ""

    with pytest.raises(PolicyError) as raised:
        changed(break_two)
    assert len(str(raised.value).splitlines()) == 2


def test_the_default_pack_is_caught_when_a_rule_changes_its_mind() -> None:
    """Mutations: every comparison of the default pack turned around is noticed by that rule's own examples."""
    tree = json.loads(load_policy().canonical)
    turned = {" > ": " <= ", "IS NULL": "IS NOT NULL", " = ": " <> ", "AND NOT": "AND"}
    for place, rule in enumerate(tree["rules"]):
        old = next((old for old in turned if old in rule["predicate"]), None)
        if old:
            mutant = copy.deepcopy(tree)
            mutant["rules"] = [mutant["rules"][place]]
            mutant["rules"][0]["predicate"] = rule["predicate"].replace(old, turned[old], 1)
            with pytest.raises(PolicyError, match=f"{rule['id']}: (expected|is unanswered)"):
                parse_policy(json.dumps(mutant).encode())


def test_a_packaged_policy_that_is_kept_is_the_one_that_its_file_says(monkeypatch):
    read = load_policy(Path(policy_module.__file__).parent / "policies" / f"{DEFAULT}.yaml")
    load_policy(DEFAULT)
    monkeypatch.setattr(policy_module, "_read", None)  # from here on it can only be kept
    kept = load_policy(DEFAULT)
    assert kept == read
    assert kept.predicates == read.predicates


def test_a_policy_that_fails_is_kept_by_nobody(monkeypatch):
    monkeypatch.setattr(policy_module, "_SOURCES", ("another program",))
    monkeypatch.setattr(policy_module, "check_examples", lambda policy: (_ for _ in ()).throw(PolicyError("no")))
    for _ in range(2):
        with pytest.raises(PolicyError, match="no"):
            load_policy(DEFAULT)
