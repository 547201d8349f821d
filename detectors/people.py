"""Whose each finding in a text is.

Findings that stand in one record are one person's: a line of a table, the lines of a form, a sentence. A record
ends where the next person begins: at another name, or at another value of a kind of which it has one already. Where
exactly is told by what stands between the two: an empty line parts more than a line's end, that more than a full
stop, that more than a semicolon.

The person is named by a token the ledger has anyway: that of the strongest identifier of the record (the catalogue's
order), else that of the name. What is said of somebody in a text that names nobody is one unknown person's. Records
of different texts meet where they have an identifier in common (`provenance.people`), never by a name.
"""

from bisect import bisect
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import pairwise
from typing import NamedTuple

import regex

from detectors.catalogue import CATALOGUE
from provenance.records import Role

REACH = 200
"""Code points that may lie between two findings of one record: some lines of a form, a long sentence."""

ONE_EACH = frozenset(
    (
        "CN_RESIDENT_ID",
        "CN_RESIDENCE_PERMIT",
        "CN_FOREIGNER_RESIDENCE_ID",
        "HK_ID",
        "MACAU_ID",
        "TAIWAN_ID",
        "CN_MILITARY_ID",
        "CN_SOCIAL_SECURITY",
        "US_SSN",
    )
)
"""Kinds of which nobody has two: two values are two people's, however near they stand."""

_RANK = {name: rank for rank, name in enumerate(CATALOGUE)}
_FAR, _LINE = 5, 3
_PARTINGS = (
    (4, regex.compile(r"\n[^\S\n]*\n")),
    (_LINE, regex.compile(r"\n|</(?:tr|p|li|div)>|<br|[}\]]", regex.IGNORECASE)),
    (2, regex.compile(r"[。！？!?]|\.(?=\s)")),
    (1, regex.compile(r"[；;]")),
)
"""What parts records, the strongest first."""


class Finding(NamedTuple):
    """A finding with its subject token, in code points of the text."""

    start: int
    end: int
    entity_type: str
    subject: bytes

    @property
    def role(self) -> Role:
        return CATALOGUE[self.entity_type].role


Record = list[Finding]


def people(text: str, findings: Sequence[Finding], unknown: bytes) -> list[bytes]:
    """The token of the person each finding is about; `unknown` stands for somebody the text does not name.

    `findings` are in order of position, as `detectors.analyzer.resolve` leaves them.
    """
    if all(finding.role is Role.NAME for finding in findings):
        return [finding.subject for finding in findings]
    persons: dict[Finding, bytes] = {}
    for record in list(_with_mentions(_settled(list(_records(text, findings))))):
        persons |= dict.fromkeys(record, _token(record) or unknown)
    return [persons[finding] for finding in findings]


def _records(text: str, findings: Sequence[Finding]) -> Iterator[Record]:
    """The findings, parted where another person begins."""
    partings = [0, *(_parting(text, one, other) for one, other in pairwise(findings))]
    start = place = 0
    last: dict[str, int] = {}
    while place < len(findings):
        finding = findings[place]
        before = last.get(finding.entity_type)
        if place > start and finding.start - findings[place - 1].end > REACH:
            yield list(findings[start:place])
            start, last = place, {}
        elif before is not None and _is_another(findings, partings, before, place, "PERSON" in last):
            cut = _cut(partings, before, place, findings[start].role is Role.NAME or finding.role is not Role.NAME)
            yield list(findings[start:cut])
            start = place = cut
            last = {}
            continue
        if finding.role is not Role.ATTRIBUTE:
            last[finding.entity_type] = place
        place += 1
    if findings:
        yield list(findings[start:])


def _is_another(findings: Sequence[Finding], partings: list[int], one: int, other: int, named: bool) -> bool:
    """Whether two findings of a kind cannot be one person's. Who is named may have two telephones on one line."""
    if findings[one].subject == findings[other].subject:
        return False
    if findings[one].role is Role.NAME or findings[one].entity_type in ONE_EACH:
        return True
    return not named or max(partings[one + 1 : other + 1]) >= _LINE


def _cut(partings: list[int], one: int, other: int, begins: bool) -> int:
    """Where, after `one` and not after `other`, the next record begins: at the strongest parting; among equal ones
    right before what `begins` its records, else right after what ends them."""
    places = range(one + 1, other + 1)
    return max(reversed(places) if begins else places, key=partings.__getitem__)


def _parting(text: str, one: Finding, other: Finding) -> int:
    """How strongly two findings are parted; those out of reach are in two records anyway."""
    if other.start - one.end > REACH:
        return _FAR
    between = text[one.end : other.start]
    return next((strength for strength, sign in _PARTINGS if sign.search(between)), 0)


def _settled(records: list[Record]) -> list[Record]:
    """The records, those that only say something of somebody within the nearest that tells of whom."""
    known = [number for number, record in enumerate(records) if any(f.role is not Role.ATTRIBUTE for f in record)]
    if len(known) in (0, len(records)):
        return records
    owners = {number: records[number] for number in known}
    for number in range(len(records)):
        following = bisect(known, number)
        around = [records[n] for n in known[max(following - 1, 0) : following + 1]]
        owners.setdefault(number, min(around, key=partial(_distance, records[number])))
    for number, record in enumerate(records):
        if owners[number] is not record:
            owners[number] += record
    return [records[number] for number in known]


def _distance(one: Record, other: Record) -> int:
    """How far apart two records stand."""
    return max(one[0].start - other[-1].end, other[0].start - one[-1].end)


def _with_mentions(records: list[Record]) -> Iterator[Record]:
    """The records, those with a name and no identifier within the first of that name that has one."""
    identified: dict[bytes, Record] = {}
    alone: dict[bytes, Record] = {}
    for record in records:
        name = next((finding.subject for finding in record if finding.role is Role.NAME), None)
        if name is None:
            yield record
        elif any(finding.role is Role.IDENTIFIER for finding in record):
            identified.setdefault(name, record)
            yield record
        else:
            alone.setdefault(name, []).extend(record)
    for name, mentions in alone.items():
        if name in identified:
            identified[name] += mentions
        else:
            yield mentions


def _token(record: Record) -> bytes | None:
    """The token of the strongest identifier, else of the name."""
    for role in (Role.IDENTIFIER, Role.NAME):
        found = [finding for finding in record if finding.role is role]
        if found:
            return min(found, key=lambda finding: (_RANK[finding.entity_type], finding.start)).subject
    return None
