"""Whose each finding is: records in a text, people over texts and sources, and what several facts make together."""

import hashlib
import json
import random
import re
import subprocess
import sys
import time
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import duckdb
import pyarrow as pa
import pytest

from detectors.catalogue import CATALOGUE
from detectors.people import REACH, Finding, people
from provenance.facts import create_views
from provenance.people import EXACT_UP_TO
from provenance.records import TABLES, PiiFinding
from provenance.schemas import schema, to_table

MARK = re.compile(r"[A-Z][0-9]+")
KINDS = {
    "N": "PERSON", "P": "PHONE_NUMBER", "E": "EMAIL_ADDRESS", "I": "CN_RESIDENT_ID", "C": "BANK_CARD", "H": "HK_ID",
    "A": "ADDRESS", "M": "MEDICAL", "S": "CN_SOCIAL_CREDIT_CODE", "K": "MINOR", "W": "PASSWORD", "Q": "PHONE_NUMBER",
}  # fmt: skip
"""In the texts below a finding is a letter for its kind and a number for its value: `N1` is a name."""


def marked(text: str) -> list[Finding]:
    return [Finding(m.start(), m.end(), KINDS[m.group()[0]], m.group().encode()) for m in MARK.finditer(text)]


def told(text: str) -> str:
    """The persons of a text's findings: `N1>P1` for a name that is the person of a telephone."""
    found = marked(text)
    return " ".join(f"{f.subject.decode()}>{p.decode()}" for f, p in zip(found, people(text, found, b"?"), strict=True))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # one record: the strongest identifier is the person
        ("姓名：N1，电话：P1", "N1>P1 P1>P1"),
        ("N1，身份证I1，电话P1，邮箱E1", "N1>I1 I1>I1 P1>I1 E1>I1"),
        ("姓名：N1\n电话：P1\n住址：A1\n", "N1>P1 P1>P1 A1>P1"),
        ("姓名：N1\n\n\n电话：P1", "N1>P1 P1>P1"),  # Markdown parts its lines with empty ones
        ("电话P1 邮箱E1", "P1>P1 E1>P1"),  # nobody is named
        ("N1", "N1>N1"),  # a name alone
        ("N1、N2和N1\n\nN3、N2", "N1>N1 N2>N2 N1>N1 N3>N3 N2>N2"),  # names alone
        ("患有M1", "M1>?"),  # somebody, nobody knows who
        ("", ""),
        # several people: what stands between them tells where one ends
        ("N1 P1\nN2 P2\n", "N1>P1 P1>P1 N2>P2 P2>P2"),
        ("P1 N1\nP2 N2\n", "P1>P1 N1>P1 P2>P2 N2>P2"),  # the name stands last in each line
        ("I1,P1\nI2,P2\n", "I1>I1 P1>I1 I2>I2 P2>I2"),  # no names at all
        ("P1,I1\nP2,I2\n", "P1>I1 I1>I1 P2>I2 I2>I2"),
        ("P1\nP2\nP3", "P1>P1 P2>P2 P3>P3"),
        ("N1\nP1\n\nN2\nP2", "N1>P1 P1>P1 N2>P2 P2>P2"),
        ("N1\nP1\nN2\nP2", "N1>P1 P1>P1 N2>P2 P2>P2"),
        ("P1\nN1\nP2\nN2", "P1>P1 N1>P1 P2>P2 N2>P2"),
        ("N1（P1）、N2（P2）", "N1>P1 P1>P1 N2>P2 P2>P2"),
        ("P1 N1、P2 N2、P3 N3", "P1>P1 N1>P1 P2>P2 N2>P2 P3>P3 N3>P3"),
        ("电话P1，N1；P2，N2", "P1>P1 N1>P1 P2>P2 N2>P2"),
        ("N1的电话是P1。N2的电话是P2。", "N1>P1 P1>P1 N2>P2 P2>P2"),
        ("N1的母亲N2，电话P1", "N1>N1 N2>P1 P1>P1"),
        ("<tr><td>P1</td><td>N1</td></tr><tr><td>P2</td><td>N2</td></tr>", "P1>P1 N1>P1 P2>P2 N2>P2"),
        ('[{"p": "P1", "n": "N1"}, {"p": "P2", "n": "N2"}]', "P1>P1 N1>P1 P2>P2 N2>P2"),
        # a second value of a kind
        ("N1，电话P1、P2", "N1>P1 P1>P1 P2>P1"),  # one may have two telephones
        ("N1，电话P1\n电话P2", "N1>P1 P1>P1 P2>P2"),  # on the next line it is the next one's
        ("N1，I1，I2", "N1>I1 I1>I1 I2>I2"),  # nobody has two resident numbers
        ("N1，H1，P1，H2", "N1>H1 H1>H1 P1>H1 H2>H2"),
        ("N1电话P1，再说一遍：P1", "N1>P1 P1>P1 P1>P1"),
        # a mention of a name is of the first who bears it, but a name joins no two who are identified
        ("N1来了。\nN2，P2\nN1，P1", "N1>P1 N2>P2 P2>P2 N1>P1 P1>P1"),
        ("N1，P1\nN1，P2", "N1>P1 P1>P1 N1>P2 P2>P2"),
        ("N1，P1\nN2，P2\nN1，I1", "N1>P1 P1>P1 N2>P2 P2>P2 N1>I1 I1>I1"),
        ("N1，P1\nN2，P2\nN1，A1", "N1>P1 P1>P1 N2>P2 P2>P2 N1>P1 A1>P1"),
        # what is said of somebody is said of the nearest
        (f"N1，P1{'。' * (REACH + 1)}患有M1", "N1>P1 P1>P1 M1>P1"),
        (f"地址A1{'。' * (REACH + 1)}N1，P1{'。' * 2 * REACH}N2", "A1>P1 N1>P1 P1>P1 N2>N2"),
        ("S1", "S1>?"),  # an organisation's number names nobody
        # too far apart to be one record
        (f"N1{'。' * REACH}P1", "N1>P1 P1>P1"),
        (f"N1{'。' * (REACH + 1)}P1", "N1>N1 P1>P1"),
    ],
)
def test_each_finding_is_of_the_person_of_its_record(text: str, expected: str) -> None:
    assert told(text) == expected


def test_many_findings_take_time_in_proportion() -> None:
    """Names and numbers that contradict one another at every step, strays between them, all one name."""
    for pattern in ("N1P{n}；", "N1 A1 P{n} A2\n", f"A1{'。' * (REACH + 1)}", "N{n}A1A2A3", "P{n}E{n}"):
        text = "".join(pattern.replace("{n}", str(n % 10)) for n in range(5_000))
        began = time.process_time()
        assert len(told(text)) > 5_000
        assert time.process_time() - began < 1


# ---------------------------------------------------------------------------- people over texts and sources


def token(value: str) -> bytes:
    return hashlib.md5(value.encode()).digest()


def findings(*told: tuple[str, str, str, str]) -> pa.Table:
    """Rows of pii_findings from (source, document, kind and value, person): `("s", "d", "P1", "I1")`."""
    rows = [
        PiiFinding(
            token(document),
            source,
            KINDS[value[0]],
            CATALOGUE[KINDS[value[0]]].sensitivity,
            CATALOGUE[KINDS[value[0]]].role,
            0,
            1,
            1.0,
            "test",
            token(value),
            token(person),
        )
        for source, document, value, person in told
    ]
    return to_table("pii_findings", rows)


def connect(
    found: pa.Table, exact_up_to: int = EXACT_UP_TO, cleared: Sequence[bytes] = ()
) -> duckdb.DuckDBPyConnection:
    """A connection with the facts over these findings alone."""
    connection = duckdb.connect()
    for name in TABLES:
        connection.register("new_rows", schema(name).empty_table())
        connection.execute(f'CREATE TABLE "{name}" AS SELECT * FROM new_rows')
    connection.register("found", found)
    connection.execute("INSERT INTO pii_findings SELECT * FROM found")
    connection.execute("ALTER TABLE sources RENAME id TO source_id")
    connection.execute("CREATE TABLE searched (source_id VARCHAR)")
    connection.execute("CREATE TABLE departed (source_id VARCHAR, document_id BLOB, digest BLOB, path VARCHAR)")
    connection.execute("CREATE TABLE searched_departed AS SELECT 0 AS texts")
    connection.execute(
        "INSERT INTO decisions (document_id, outcome) SELECT unnest($ids), 'cleared'", {"ids": list(cleared)}
    )
    create_views(connection, date(2026, 11, 1), people_exact_up_to=exact_up_to)
    return connection


def counted(connection: duckdb.DuckDBPyConnection) -> dict[str, tuple[int, int]]:
    """People and people of sensitive information by source."""
    rows = connection.execute("SELECT source_id, people, sensitive_people FROM source_people").fetchall()
    return {source: (people, sensitive) for source, people, sensitive in rows}


@pytest.mark.parametrize(
    ("told", "people", "sensitive"),
    [
        ([], None, None),
        (["d P1 P1"], 1, 0),
        (["d P1 P1", "e P1 P1"], 1, 0),  # one telephone in two texts
        (["d P1 P1", "d P2 P2"], 2, 0),
        (["d N1 P1", "d P1 P1", "e N1 P2", "e P2 P2"], 2, 0),  # one name, two people
        (["d N1 N1", "e N1 N1"], 1, 0),  # a name alone counts once
        (["d P1 I1", "d I1 I1", "e P1 P1", "f I1 I1"], 1, 1),  # one record joins what others show alone
        (["d P1 P1", "d E1 P1", "e E1 E1", "e C1 C1", "f E1 C1"], 1, 1),  # through a chain of texts
        (["d P1 I1", "d I1 I1", "e P1 I2", "e I2 I2"], 2, 2),  # a telephone shared by two resident numbers
        (["d P1 I1", "d I1 I1", "e P1 I2", "e I2 I2", "f P1 P1"], 2, 2),
        (["d M1 ?1", "e M2 ?2"], 2, 2),  # somebody in each text
        (["d S1 ?1"], None, None),  # a company
        (["d A1 P1", "d P1 P1", "e A1 P2", "e P2 P2"], 2, 0),  # neighbours
        (["d P1 P1", "d M1 P1", "e P2 P2"], 2, 1),
        (["d N1 P1", "d P1 P1", "d A1 P1", "e P2 P2"], 2, 1),  # light facts that are heavy together
    ],
)
def test_who_has_an_identifier_in_common_is_one_person(
    told: list[str], people: int | None, sensitive: int | None
) -> None:
    found = findings(*(("s", *row.split()) for row in told))  # type: ignore[arg-type]
    assert counted(connect(found)) == ({} if people is None else {"s": (people, sensitive)})


def test_links_of_one_source_hold_for_all() -> None:
    found = findings(("a", "d", "P1", "P1"), ("a", "e", "C1", "C1"), ("b", "f", "P1", "C1"), ("b", "f", "C1", "C1"))
    assert counted(connect(found)) == {"a": (1, 1), "b": (1, 1)}


def test_a_release_counts_the_people_of_what_leaves_unmasked() -> None:
    found = findings(("a", "d", "P1", "P1"), ("b", "e", "P1", "P1"), ("b", "f", "C1", "C1"), ("b", "g", "P2", "P2"))
    query = "SELECT people, sensitive_people, people_error FROM release_facts"
    assert connect(found, cleared=[token("d"), token("e"), token("g")]).execute(query).fetchall() == [(2, 0, 0.0)]
    assert connect(found).execute(query).fetchall() == [(0, 0, 0.0)]


@pytest.mark.parametrize(
    ("told", "combinations"),
    [
        (["N1 I1", "I1 I1"], ["name_identity"]),
        (["N1 C1", "C1 C1"], ["name_account"]),
        (["N1 N1", "M1 N1"], ["name_illness"]),
        (["N1 P1", "P1 P1", "A1 P1"], ["name_contact_address"]),
        (["N1 P1", "P1 P1", "A1 P2", "P2 P2"], []),  # another's address
        (["N1 N1", "I1 I1"], []),
        (["N1 P1", "P1 P1"], []),
        (["K1 N1", "N1 N1", "A1 N1"], ["child_name", "child_place"]),
        (["P1 P1", "W1 P1"], ["account_password"]),
    ],
)
def test_several_facts_about_one_person_are_told_together(told: list[str], combinations: list[str]) -> None:
    connection = connect(findings(*(("s", "d", *row.split()) for row in told)))  # type: ignore[arg-type]
    rows = connection.execute("SELECT list_sort(flatten(list(combinations))) FROM people_told").fetchall()
    assert rows == [(combinations,)]


# ---------------------------------------------------------------------------- known people


LAYOUTS = ("姓名：{n}\n{v}\n\n", "{n}，{v}。", "{v}，{n}\n", "{n}（{v}）、", "<tr><td>{v} {n}</td></tr>")


def known_people(seed: int, count: int) -> tuple[pa.Table, dict[str, tuple[int, int]]]:
    """The findings of generated texts about known people, and how many people are in each source, and how many with
    a resident number or a card.

    Everybody has a resident number, two telephones, an e-mail address and a card, all of which some text tells, and a
    name that others have too. Texts show any of them as the lines of a form, of a table, or as sentences.
    """
    rng = random.Random(seed)
    records = [
        (person, kinds)
        for person in range(count)
        for kinds in ["IPEC", "IQ", *("".join(rng.sample("IPEC", rng.randint(1, 3))) for _ in range(rng.randint(0, 5)))]
    ]
    rng.shuffle(records)
    within: dict[str, tuple[set[int], set[int]]] = {"a": (set(), set()), "b": (set(), set())}
    rows = []
    while records:
        source, layout = rng.choice("ab"), rng.choice(LAYOUTS)
        text = ""
        namesake = None
        while records and len(text) < 200 and records[-1][0] % 97 != namesake:
            person, kinds = records.pop()
            namesake = person % 97
            values = rng.choice("，\t ").join(f"{kind}{person}" for kind in kinds)
            text += layout.format(n=f"N{person % 97}", v=values)
            within[source][0].add(person)
            if set(kinds) & set("IC"):
                within[source][1].add(person)
        document = token(f"{len(records)}")
        found = marked(text)
        rows += [(source, document, f, person) for f, person in zip(found, people(text, found, b"?"), strict=True)]
    table = to_table(
        "pii_findings",
        [
            PiiFinding(
                document,
                source,
                f.entity_type,
                CATALOGUE[f.entity_type].sensitivity,
                f.role,
                f.start,
                f.end,
                1.0,
                "test",
                hashlib.md5(f.subject).digest(),
                hashlib.md5(person).digest(),
            )
            for source, document, f, person in rows
        ],
    )
    return table, {source: (len(everybody), len(sensitive)) for source, (everybody, sensitive) in within.items()}


@pytest.mark.parametrize("seed", range(3))
def test_generated_texts_have_as_many_people_as_were_put_into_them(seed: int) -> None:
    found, known = known_people(seed, 2_000)
    assert counted(connect(found)) == known


def test_beyond_the_setting_the_count_is_an_estimate_within_its_bound() -> None:
    found, known = known_people(0, 2_000)
    connection = connect(found, exact_up_to=4_000, cleared=found["document_id"].unique().to_pylist())
    ((people, error),) = connection.execute("SELECT people, people_error FROM release_facts").fetchall()
    assert 0.01 < error < 0.05
    assert abs(people - 2_000) < 3 * error * 2_000
    for source, (estimated, sensitive) in counted(connection).items():
        assert abs(estimated - known[source][0]) < 4 * error * 2_000
        assert abs(sensitive - known[source][1]) < 4 * error * 2_000


def test_the_people_of_a_million_findings_are_counted_exactly_in_flat_memory() -> None:
    program = Path(__file__).parent / "benchmarks/bench_people.py"
    run = subprocess.run([sys.executable, program, "--findings", "1000000"], capture_output=True, text=True, check=True)
    measured = json.loads(run.stdout)
    assert measured["people"] == measured["known_people"] == 125_000
    assert measured["sensitive_people"] == measured["known_sensitive_people"]
    assert measured["grown_mb"] < 400


def test_a_long_chain_of_identifiers_is_one_person_after_few_rounds() -> None:
    chain = findings(*(("s", f"{n}", f"P{n}", f"P{n + 1}") for n in range(5_000)))
    assert counted(connect(chain)) == {"s": (1, 0)}
