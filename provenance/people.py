"""Who is who: the people of the ledger's findings, as connected components of the identifiers they were found with.

A finding names its person by the strongest identifier of its record (`detectors.people`); an identifier that stands
in several records joins them. Names join nobody. The components are found in SQL, by randomised contraction
(Bögeholz, Brand and Todor 2020, arXiv:1802.09478): every identifier is represented by the neighbour, or itself, that
hashes least, and the representatives are joined anew, until nothing is joined to anything. Each round leaves a
fraction of the identifiers, whatever the shape of what they form, so the work is linear; tables may spill, so the
memory is what DuckDB is given.

Where more identifiers are linked than `exact_up_to`, a random share of all people is followed instead: the tokens
whose hash falls into it, with all they are linked to. A count over the share is an unbiased estimate of the whole one,
with a relative standard error of at most sqrt((1 - share) / (share · people)).

Tokens go by 64 bits of hash: among ten million the odds that any two share theirs are 1 in 370,000.
"""

from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import duckdb

EXACT_UP_TO = 10_000_000
"""The number of people from which further duties hold (NDSR Art. 28; Audit Measures Art. 4): none is missed or met by
an estimate's error."""


def link(connection: "duckdb.DuckDBPyConnection", exact_up_to: int = EXACT_UP_TO) -> None:
    """Make the temporary tables `linked_people` (token, person), of tokens that are not their person's only one, and
    `followed_people` (share, below), one row: the share of people that is followed, and the hashes that are in it."""
    connection.execute(_LINKS)
    ((identifiers,),) = connection.execute("SELECT count(DISTINCT a) FROM links").fetchall()
    share = Fraction(exact_up_to, max(identifiers, exact_up_to))
    connection.execute(_FOLLOWED, {"share": float(share), "below": int(share * (2**64 - 1))})
    if identifiers > exact_up_to:
        _keep_followed(connection)
    rounds = 0
    connection.execute("ALTER TABLE links RENAME TO links_0")
    while connection.execute(f"FROM links_{rounds} LIMIT 1").fetchall():
        connection.execute(_REPRESENT.format(this=rounds))
        connection.execute(_CONTRACT.format(this=rounds, next=rounds + 1))
        rounds += 1
    connection.execute(_NONE_LEFT.format(this=rounds))
    for this in reversed(range(rounds)):
        connection.execute(_EXPAND.format(this=this))


def _keep_followed(connection: "duckdb.DuckDBPyConnection") -> None:
    """Leave in `links` the identifiers of the share, and whatever they are joined to."""
    connection.execute(_SHARE)
    while connection.execute(_REACH).fetchall() != [(0,)]:
        pass
    connection.execute(_KEEP)


_LINKS = """
    CREATE OR REPLACE TEMP TABLE links AS
    WITH linked AS (
        SELECT DISTINCT hash(subject) AS a, hash(person) AS b
        FROM pii_findings
        WHERE role = 'identifier' AND subject <> person
    )
    SELECT a, b FROM linked
    UNION ALL
    SELECT b, a FROM linked
"""

_FOLLOWED = """
    CREATE OR REPLACE TEMP TABLE followed_people AS
    SELECT $share::DOUBLE AS share, $below::UBIGINT AS below
"""

_SHARE = """
    CREATE OR REPLACE TEMP TABLE reached AS
    SELECT DISTINCT a AS token
    FROM links, followed_people
    WHERE a <= below
"""

_REACH = """
    INSERT INTO reached
    SELECT DISTINCT b
    FROM links
    SEMI JOIN reached ON token = a
    ANTI JOIN reached AS known ON known.token = b
"""

_KEEP = """
    CREATE OR REPLACE TEMP TABLE links AS
    SELECT links.*
    FROM links
    SEMI JOIN reached ON token = a;
    DROP TABLE reached
"""

_REPRESENT = """
    CREATE OR REPLACE TEMP TABLE represented_{this} AS
    SELECT
        a AS token,
        CASE WHEN min(hash(b, {this})) < hash(a, {this}) THEN arg_min(b, hash(b, {this})) ELSE a END AS person
    FROM links_{this}
    GROUP BY a
"""

_CONTRACT = """
    CREATE OR REPLACE TEMP TABLE links_{next} AS
    SELECT DISTINCT near.person AS a, far.person AS b
    FROM links_{this}
    JOIN represented_{this} AS near ON near.token = a
    JOIN represented_{this} AS far ON far.token = b
    WHERE near.person <> far.person;
    DROP TABLE links_{this}
"""

_NONE_LEFT = """
    CREATE OR REPLACE TEMP TABLE linked_people AS
    SELECT a AS token, b AS person
    FROM links_{this};
    DROP TABLE links_{this}
"""

_EXPAND = """
    CREATE OR REPLACE TEMP TABLE linked_people AS
    SELECT represented_{this}.token, coalesce(linked_people.person, represented_{this}.person) AS person
    FROM represented_{this}
    LEFT JOIN linked_people ON linked_people.token = represented_{this}.person;
    DROP TABLE represented_{this}
"""
