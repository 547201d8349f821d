"""The fence: what passes means what it said, and nothing else passes."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import duckdb
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from provenance.errors import PolicyError
from provenance.facts import columns
from provenance.predicate import MAX_DEPTH, Kind, fence, kinds

COLUMNS = {
    "flag": Kind.BOOLEAN,
    "other": Kind.BOOLEAN,
    "count": Kind.NUMBER,
    "share": Kind.NUMBER,
    "status": Kind.TEXT,
    "name": Kind.TEXT,
    "day": Kind.DATE,
    "as_of": Kind.DATE,
    "claims": Kind.TEXTS,
}
PARAMETERS = {"threshold": 0.8, "strict": True, "home": "CN", "most": 3}


def written(text: str) -> str:
    return fence(text, COLUMNS, PARAMETERS, "RULE").sql


# ---------------------------------------------------------------------------- what passes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("flag", '"flag"'),
        ("TRUE", "TRUE"),
        ("status = 'withdrawn'", "(\"status\" = 'withdrawn')"),
        ("status != 'it''s'", "(\"status\" <> 'it''s')"),
        ("status IN ('a', home)", "(\"status\" IN ('a', 'CN'))"),
        ("status NOT IN ('a')", "(NOT (\"status\" IN ('a')))"),
        ("status IS NOT DISTINCT FROM name", '("status" IS NOT DISTINCT FROM "name")'),
        ("flag AND other OR NOT flag", '(("flag" AND "other") OR (NOT "flag"))'),
        ("flag IS TRUE", '("flag" IS NOT DISTINCT FROM TRUE)'),
        ("flag IS NOT FALSE", '("flag" IS DISTINCT FROM FALSE)'),
        ("flag IS UNKNOWN", '("flag" IS NULL)'),
        ("count > -1", '("count" > -1)'),
        ("count > 1_000", '("count" > 1000)'),
        ("share >= 1e-3", '("share" >= CAST(0.001 AS DOUBLE))'),
        ("share >= threshold AND strict", '(("share" >= CAST(0.8 AS DOUBLE)) AND TRUE)'),
        ("count BETWEEN 1 AND most", '("count" BETWEEN 1 AND 3)'),
        (
            "day <= as_of AND day > DATE '2026-01-31'",
            '(("day" <= "as_of") AND ("day" > DATE \'2026-01-31\'))',
        ),
        ("coalesce(flag, other, FALSE)", 'coalesce("flag", "other", FALSE)'),
        ("list_contains(claims, 'licence')", "list_contains(\"claims\", 'licence')"),
        ("claims IS NULL", '("claims" IS NULL)'),
        ('"flag"', '"flag"'),
        ("flag -- and a comment", '"flag"'),
        ("flag /* FROM secrets */ AND other;", '("flag" AND "other")'),
        ("(((flag)))", '"flag"'),
        ("flag\u200b", '"flag"'),  # to the parser a zero-width space is white space, and the tree has none
    ],
)
def test_an_allowed_predicate_is_written_anew(text: str, expected: str) -> None:
    assert written(text) == expected


def test_the_columns_a_predicate_reads_are_told_and_parameters_are_not_columns() -> None:
    assert fence("flag OR share > threshold OR share > 1", COLUMNS, PARAMETERS, "RULE").columns == {
        "flag",
        "share",
    }


def test_what_is_written_passes_again_unchanged_in_meaning() -> None:
    text = "flag AND NOT (count IN (1, 2) OR share BETWEEN 0.1 AND threshold) AND coalesce(other, strict)"
    once = written(text)
    assert written(once.replace("CAST(0.1 AS DOUBLE)", "0.1").replace("CAST(0.8 AS DOUBLE)", "0.8")) == once


# ---------------------------------------------------------------------------- what does not pass

ATTACKS = {
    # out of the expression
    "a) FROM read_text('/etc/passwd') t(a": "not a SQL expression",
    "flag) FROM read_text('/etc/passwd') AS t(flag": "not a SQL expression",
    "flag FROM read_text('/etc/passwd') AS t(flag)": "from_table",
    "flag FROM range(3)": "from_table",
    "flag; DROP TABLE sources": "Only SELECT statements",
    "flag; SELECT 1": "2 statements",
    "flag WHERE other": "where_clause",
    "flag GROUP BY flag": "group_expressions",
    "flag HAVING flag": "having",
    "flag QUALIFY flag": "qualify",
    "flag ORDER BY flag": "modifiers",
    "flag LIMIT 1": "modifiers",
    "DISTINCT flag": "modifiers",
    "flag UNION SELECT other": "setop_type",
    "flag, other": "2 expressions",
    "flag AS other": "alias",
    "flag) AND (other": "not a SQL expression",
    "flag) OR (TRUE": "not a SQL expression",
    "(flag": "not a SQL expression",
    "": "not a SQL expression",
    "-- only a comment": "not a SQL expression",
    "/*": "not a SQL expression",
    "?": "parameters",
    "$1": "parameters",
    "$name = 1": "parameters",
    # other rows
    "(SELECT TRUE)": "subquery",
    "EXISTS (SELECT 1)": "subquery",
    "status = (SELECT 'x')": "subquery",
    "status IN (SELECT 'x')": "subquery",
    "status = ANY (claims)": "subquery",
    "flag AND (FROM range(1))": "subquery",
    "row_number() OVER () = 1": "window",
    "list_contains(claims, 'x') OVER ()": "window",
    "lag(count) OVER (ORDER BY day) > 1": "window",
    "bool_or(flag)": "'bool_or'",
    "count(*) > 1": "'count_star'",
    "*": "star",
    "COLUMNS('flag')": "star",
    "#1 = 1": "positional",
    # clocks, settings, files, other functions
    "day < now()": "'now'",
    "day < today()": "'today'",
    "day < current_date": "'current_date'",
    "day < CURRENT_DATE()": "'current_date'",
    "random() < 0.5": "'random'",
    "getvariable('as_of') IS NULL": "'getvariable'",
    "current_setting('threads') = '1'": "'current_setting'",
    "read_text('/etc/passwd') IS NULL": "'read_text'",
    "query('SELECT 1') IS NULL": "'query'",
    "nextval('s') = 1": "'nextval'",
    "list_contains(claims, lower(name))": "'lower'",
    "list_contains(claims, getvariable('x'))": "'getvariable'",
    "coalesce(flag, day < now())": "'now'",
    "flag IN (other, day < now())": "'now'",
    "NOT (day BETWEEN DATE '2026-01-01' AND today())": "'today'",
    "list_filter(claims, lambda x: x = 'a') IS NULL": "'list_filter'",
    "list_contains(list_transform(claims, lambda x: read_text(x)), 'a')": "'list_transform'",
    "(lambda x: x) IS NULL": "lambda",
    "main.list_contains(claims, 'x')": "'list_contains'",
    "system.main.list_contains(claims, 'x')": "'list_contains'",
    '"now"() > day': "'now'",
    # constructs
    "CASE WHEN flag THEN other ELSE flag END": "a case",
    "if(flag, other, flag)": "'if'",
    "TRY(flag)": "a try",
    "GROUPING(flag) = 1": "grouping",
    "status COLLATE nocase = 'x'": "collate",
    "status LIKE 'x%'": "'~~'",
    "status SIMILAR TO 'x'": "'regexp_full_match'",
    "status ~ 'x'": "'regexp_matches'",
    "status || 'x' = 'y'": "'||'",
    "count + 1 > 2": "'+'",
    "-count > 2": "'-'",
    "count = +1": "'+'",
    "status IN claims": "'contains'",
    "claims[1] = 'x'": "array extract",
    "claims = ['x']": "'list_value'",
    "(flag, other) = (other, flag)": "'row'",
    "{'a': 1} IS NULL": "'struct_pack'",
    "INTERVAL 3 YEAR IS NULL": "'to_years'",
    "DEFAULT": "default",
    "NULL": "constant NULL",
    "flag = NULL": "constant NULL",
    "list_contains(claims, 'x') FILTER (WHERE flag)": "filter",
    "list_contains(DISTINCT claims, 'x')": "distinct",
    "list_contains(claims, 'x' ORDER BY flag)": "ORDER BY",
    "list_contains(lst := claims, x := 'x')": "named argument",
    "list_contains(claims)": "takes a list",
    "list_contains(claims, 'a', 'b')": "takes a list",
    "list_contains(claims, 1)": "takes a list",
    "list_contains(status, 'a')": "takes a list",
    # names
    "nothing": "column 'nothing'",
    "Flag": "column 'Flag'",
    "t.flag": "column 't.flag'",
    "main.t.flag": "column 'main.t.flag'",
    "status.x = 'y'": "column 'status.x'",
    '"flag "': "column 'flag '",
    '"flag\'; --"': "column",
    "ｆｌａｇ": "column",  # full-width letters
    "fl\u0430g": "column",  # a Cyrillic letter
    # casts and kinds
    "status::INTEGER = 1": "cast of text to INTEGER",
    "CAST(count AS BOOLEAN)": "cast of number to BOOLEAN",
    "TRY_CAST(status AS DATE) = day": "try_cast",
    "status::ENUM('x') = 'x'": "a type with children",
    "flag::STRUCT(a INTEGER) IS NULL": "a type with children",
    'status::"DATE"[] IS NULL': "a type with children",
    "status::DATE = day": "cast of text to DATE",
    "DATE '2026-02-30' = day": "no date",
    "DATE 'epoch' = day": "no date",
    "DATE '20260131' = day": "no date",
    "DATE '2026-W05-1' = day": "no date",
    "DATE '' = day": "no date",
    "TIMESTAMP '2026-01-01 00:00:00' = day": "TIMESTAMP",
    "day = '2026-01-01'": "between date and text",
    "status = 1": "between number and text",
    "flag = 1": "between boolean and number",
    "count = '1'": "between number and text",
    "claims = claims": "of lists",
    "coalesce(claims, claims) IS NULL": "of lists",
    "coalesce(flag, 1)": "between boolean and number",
    "status > 'a'": "only of numbers and dates",
    "flag < other": "only of numbers and dates",
    "status BETWEEN 'a' AND 'b'": "only of numbers and dates",
    "count": "gives a number",
    "status": "gives a text",
    "count AND flag": "take booleans",
    "NOT status": "take booleans",
    "status IS TRUE": "cast of text",
    "x'00' = status": "constant of kind HEX",
    "count > 9007199254740993": "2^53",
    "count > 99999999999999999999": "2^53",
    "share > 1e400": "2^53",
    "count = 0x1F": "alias",
    "status = 'a\0b'": "",
    # too much
    "NOT " * (MAX_DEPTH + 5) + "flag": "deeper than",
    "NOT " * 400 + "flag": "deeper than",
    "NOT " * 950 + "flag": "",
    "(" * 1900 + "flag" + ")" * 1900: "",
    "flag OR " * 1000 + "flag": "characters",
    "coalesce(" * 300 + "flag" + ")" * 300: "deeper than",
}


@pytest.mark.parametrize(("text", "construct"), ATTACKS.items(), ids=[text[:40] for text in ATTACKS])
def test_anything_else_is_refused_by_name(text: str, construct: str) -> None:
    with pytest.raises(PolicyError) as raised:
        written(text)
    assert str(raised.value).startswith("RULE: predicate: ")
    assert construct in str(raised.value)


def test_a_parameter_is_written_as_a_constant_whatever_it_holds() -> None:
    sly = {"home": "x' OR TRUE --"}
    assert fence("status = home", COLUMNS, sly, "RULE").sql == "(\"status\" = 'x'' OR TRUE --')"
    with pytest.raises(PolicyError, match=r"2\^53"):
        fence("count > most", COLUMNS, {"most": float("nan")}, "RULE")


def test_a_column_that_cannot_be_compared_is_no_fact_for_a_predicate() -> None:
    schema = pa.schema([("digest", pa.binary()), ("claims", pa.list_(pa.string())), ("n", pa.int64())])
    assert kinds(schema) == {"claims": Kind.TEXTS, "n": Kind.NUMBER}


def test_every_fact_but_the_digests_can_stand_in_a_predicate() -> None:
    left_out = {name for schema in columns().values() for name in set(schema.names) - set(kinds(schema))}
    assert left_out == {"document_id", "digest", "partner_digest"}


# ---------------------------------------------------------------------------- round trip

TEXTS = st.sampled_from(["", "a", "it's", 'q"q', "中文", "a;b--", "\\", "%", "CN"])
INTEGERS = st.integers(-5, 5)
FLOATS = st.sampled_from([-1.5, 0.0, 0.1, 0.3, 0.8, 1.0, 1e-9, 123.456])
DAYS = st.dates(date(1999, 12, 30), date(2027, 1, 2))


def quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


numbers = st.one_of(
    st.sampled_from(["count", "share", "threshold", "most"]),
    INTEGERS.map(str),
    FLOATS.map(lambda x: format(x, ".10f")),
)
texts = st.one_of(st.sampled_from(["status", "name", "home"]), TEXTS.map(quoted))
days = st.one_of(st.sampled_from(["day", "as_of"]), DAYS.map(lambda d: f"DATE '{d}'"))
EQUALS = st.sampled_from(["=", "<>", "!=", "IS DISTINCT FROM", "IS NOT DISTINCT FROM"])
ORDERS = st.sampled_from(["=", "<>", "<", "<=", ">", ">="])


def compared(operand: st.SearchStrategy[str], operators: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.one_of(
        st.builds("{} {} {}".format, operand, operators, operand),
        st.builds("{} IN ({}, {})".format, operand, operand, operand),
        st.builds("{} NOT IN ({})".format, operand, operand),
        st.builds("{} IS NULL".format, operand),
        st.builds("coalesce({}, {}) IS NOT NULL".format, operand, operand),
    )


atoms = st.one_of(
    st.sampled_from(["flag", "other", "strict", "TRUE", "FALSE", "flag IS TRUE", "other IS NOT FALSE"]),
    compared(numbers, ORDERS),
    compared(texts, EQUALS),
    compared(days, ORDERS),
    st.builds("{} BETWEEN {} AND {}".format, numbers, numbers, numbers),
    st.builds("{} NOT BETWEEN {} AND {}".format, days, days, days),
    st.builds("list_contains(claims, {})".format, texts),
)
predicates = st.recursive(
    atoms,
    lambda inner: st.one_of(
        st.builds("({}) AND ({})".format, inner, inner),
        st.builds("({}) OR ({}) OR {}".format, inner, inner, atoms),
        st.builds("NOT ({})".format, inner),
        st.builds("coalesce({}, ({}))".format, inner, inner),
        st.builds("({}) IS TRUE".format, inner),
        st.builds("({}) IS NULL".format, inner),
    ),
    max_leaves=12,
)
facts = st.fixed_dictionaries(
    {
        "flag": st.none() | st.booleans(),
        "other": st.none() | st.booleans(),
        "count": st.none() | INTEGERS,
        "share": st.none() | FLOATS,
        "status": st.none() | TEXTS,
        "name": st.none() | TEXTS,
        "day": st.none() | DAYS,
        "as_of": st.none() | DAYS,
        "claims": st.none() | st.lists(TEXTS, max_size=3),
    }
)
SCHEMA = pa.schema(
    [
        ("flag", pa.bool_()), ("other", pa.bool_()), ("count", pa.int64()), ("share", pa.float64()),
        ("status", pa.string()), ("name", pa.string()), ("day", pa.date32()), ("as_of", pa.date32()),
        ("claims", pa.list_(pa.string())),
    ]
)  # fmt: skip


@pytest.fixture(scope="module")
def connection() -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect() as opened:
        yield opened


@settings(max_examples=150, deadline=None)
@given(text=predicates, rows=st.lists(facts, min_size=1, max_size=8))
def test_what_is_written_answers_as_the_original_does(
    connection: duckdb.DuckDBPyConnection, text: str, rows: list[dict[str, Any]]
) -> None:
    connection.register("rows", pa.Table.from_pylist(rows, schema=SCHEMA))
    values = ", ".join(
        f"{quoted(value) if isinstance(value, str) else repr(value).upper()} AS {name}"
        for name, value in PARAMETERS.items()
    )
    original = f"SELECT {text} FROM rows CROSS JOIN (SELECT {values})"
    rewritten = f"SELECT {written(text)} FROM rows"
    assert connection.execute(rewritten).fetchall() == connection.execute(original).fetchall()
