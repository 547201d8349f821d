"""What a release says of itself: `release.json`, which binds every file, and the dataset card for people.

`release.json` is canonical JSON (RFC 8785). Its SHA-256 stands in the ledger's release entry, so the proof of
that entry is the proof of every byte of the release.
"""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from functools import cache
from importlib import resources
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import rfc8785

from provenance.canonical import parse_canonical
from provenance.digests import Digests
from provenance.errors import TamperedError
from provenance.inclusion import ProvedEntry, require_format
from provenance.records import Outcome, Title

if TYPE_CHECKING:
    import duckdb
    from pydantic import TypeAdapter

    from provenance.ledger import Ledger
    from provenance.log import Entry

FORMAT = 1
"""Version of the release folder's layout."""

MANIFEST = "release.json"
ENTRY = "proof/entry.json"
PROOF = "proof/inclusion.tlog-proof"
VKEY = "proof/vkey"
VERIFIER = "verify.py"

COLUMNS = {
    "text": "the text; what had to be redacted stands as `<TYPE_n>`, numbered within the document",
    "sha256": "SHA-256 of the text's UTF-8 bytes, as released (32 bytes)",
    "source_id": "the source, as in the table above",
    "document_id": "the document's name in the ledger (16 bytes)",
    "locator": "file and record within the source",
    "language": "zh, en or other",
    "licence": "SPDX licence expression to use the text under, the strictest of its near-duplicates'",
    "licences": "every licence found on the text and its near-duplicates",
    "outcome": "`cleared`, or `redact`: personal information was masked",
    "label": "the label of generated text it carried (GB 45438-2025)",
    "decision_entry": "the ledger entry of the decision",
}
"""The columns of a shard, and what each holds."""

ROWS = pa.schema(
    [
        pa.field("text", pa.large_string(), nullable=False),
        pa.field("sha256", pa.binary(32), nullable=False),
        pa.field("source_id", pa.string(), nullable=False),
        pa.field("document_id", pa.binary(16), nullable=False),
        pa.field("locator", pa.string(), nullable=False),
        pa.field("language", pa.string(), nullable=False),
        pa.field("licence", pa.string(), nullable=False),
        pa.field("licences", pa.list_(pa.string()), nullable=False),
        pa.field("outcome", pa.string(), nullable=False),
        pa.field("label", pa.string()),
        pa.field("decision_entry", pa.int64(), nullable=False),
    ]
)
"""The Arrow schema of a shard."""


@dataclass(frozen=True)
class ReleasedFile:
    """A file of a release, by its SHA-256 in hex; a shard's `rows`, and how many of them are `redacted`."""

    path: str
    sha256: str
    bytes: int
    rows: int
    redacted: int

    @property
    def is_shard(self) -> bool:
        return self.path.endswith(".parquet")


@dataclass(frozen=True)
class ReleasedSource:
    """A source that is in a release, with its documents, and how many of them are `redacted`."""

    id: str
    title: Title
    licence_claimed: str | None
    licence_verified: str | None
    rights_holder: str | None
    homepage: str | None
    documents: int
    redacted: int


@dataclass(frozen=True)
class LedgerPosition:
    """The ledger a release was made from, and the size it was read at: later withdrawals are unknown."""

    origin: str
    size: int


@dataclass(frozen=True)
class Manifest:
    """The contents of `release.json`. `policy` is the policy's digest, `decided_in` the decisions' entry, and
    `outcomes` how many documents had which outcome there; only cleared and redacted ones are in the files.
    `digests` is the tree over their texts, by which one can be proved to be among them or not."""

    format: int
    name: str
    as_of: date
    policy: str
    decided_in: int
    ledger: LedgerPosition
    outcomes: dict[str, int]
    sources: tuple[ReleasedSource, ...]
    files: tuple[ReleasedFile, ...]
    digests: Digests

    @property
    def shards(self) -> tuple[ReleasedFile, ...]:
        """The files that hold rows."""
        return tuple(file for file in self.files if file.is_shard)


def format_manifest(manifest: Manifest) -> bytes:
    """The bytes of `release.json`."""
    return rfc8785.dumps({**asdict(manifest), "as_of": manifest.as_of.isoformat()})


def parse_manifest(data: bytes, path: str) -> Manifest:
    """The manifest in these bytes; raises `TamperedError`, with the path, unless they are exactly what
    `format_manifest` gives, with sorted, unique files that all lie inside the folder, and `LedgerError` when a newer
    version wrote them."""
    from pydantic import ValidationError

    require_format(parse_canonical(data, path), FORMAT, path)
    try:
        manifest = _adapter().validate_json(data, strict=True)
        if format_manifest(manifest) == data and _are_inside(manifest.files):
            return manifest
    except (ValidationError, rfc8785.CanonicalizationError):
        pass
    raise TamperedError(f"{path}: expected a release manifest of format {FORMAT} in canonical JSON, found other bytes")


def bound_manifest(data: bytes, entry: ProvedEntry, path: str) -> Manifest:
    """The manifest that a proved entry binds; raises `TamperedError`, with the path, when it binds another."""
    if entry.body.get("kind") != "release":
        raise TamperedError(
            f"{path}: expected a release entry to bind it, found one of kind {entry.body.get('kind')!r}"
        )
    details, found = entry.body["details"], hashlib.sha256(data).hexdigest()
    if found != details.get("manifest_sha256"):
        expected = details.get("manifest_sha256")
        raise TamperedError(f"{path}: expected SHA-256 {expected} as in the ledger's entry, found {found}")
    manifest = parse_manifest(data, path)
    if (manifest.name, manifest.ledger.origin) != (details.get("name"), entry.checkpoint.origin):
        raise TamperedError(f"{path}: names another release or ledger than {ENTRY} and {PROOF}")
    return manifest


def verifier() -> bytes:
    """The stand-alone verifier that each release ships as `verify.py`."""
    return resources.files("provenance").joinpath("verifier.py").read_bytes()


def build_manifest(
    name: str,
    ledger: "Ledger",
    connection: "duckdb.DuckDBPyConnection",
    decided: "Entry",
    files: Sequence[ReleasedFile],
    digests: Digests,
) -> bytes:
    """The `release.json` of these files, whose rows were kept under the decisions of entry `decided`, as the
    ledger stood at the connection's size; `digests` is the tree over their texts."""
    ((size,),) = connection.execute("SELECT getvariable('size')").fetchall()
    return format_manifest(
        Manifest(
            format=FORMAT,
            name=name,
            as_of=decided.as_of,
            policy=decided.details["policy"],
            decided_in=decided.number,
            ledger=LedgerPosition(ledger.origin, size),
            outcomes=decided.details["outcomes"],
            sources=tuple(_sources(connection)),
            files=tuple(sorted(files, key=lambda file: file.path)),
            digests=digests,
        )
    )


def card(
    name: str,
    ledger: "Ledger",
    connection: "duckdb.DuckDBPyConnection",
    decided: "Entry",
    files: Sequence[ReleasedFile],
) -> str:
    """The dataset card (`README.md`) of these files: Markdown behind the YAML head that dataset hubs read."""
    sources = _sources(connection)
    languages = connection.execute(_LANGUAGES).fetchall()
    counts = decided.details["outcomes"]
    outcomes = ", ".join(f"{counts[outcome]:,} {outcome}" for outcome in Outcome if outcome in counts)
    rows = sum(file.rows for file in files)
    redacted = sum(file.redacted for file in files)
    head = {
        "pretty_name": name,
        "language": [language for (language,) in languages],
        "license": "other",
        "configs": [{"config_name": "default", "data_files": "data/**/*.parquet"}],
    }
    return "\n".join(
        [
            "---",
            *(f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in head.items()),
            "---",
            "",
            f"# {name}",
            "",
            f"{rows:,} documents of {len(sources)} sources, as of {decided.as_of}. "
            f"Personal information is masked in {redacted:,} of them.",
            "",
            f"Every document was judged under the policy in `policy.json`, in entry {decided.number} of the "
            f"ledger `{ledger.origin}`: {outcomes}. Only the cleared and the redacted ones are here.",
            "",
            "## Sources",
            "",
            *_table(
                (
                    "source",
                    "title",
                    "licence claimed",
                    "licence verified",
                    "rights holder",
                    "documents",
                    "redacted",
                ),
                [
                    (
                        source.id,
                        f"{source.title.zh} / {source.title.en}",
                        source.licence_claimed,
                        source.licence_verified,
                        source.rights_holder,
                        f"{source.documents:,}",
                        f"{source.redacted:,}",
                    )
                    for source in sources
                ],
            ),
            "",
            "Each row keeps its own licence; there is none for the collection as a whole.",
            "",
            "## Columns",
            "",
            *_table(("column", "holds"), list(COLUMNS.items())),
            "",
            "## Proof",
            "",
            f"`{MANIFEST}` binds every file by its SHA-256, `{ENTRY}` is the ledger's entry that binds it, "
            f"and `{PROOF}` shows that the entry is in the ledger its owner signed (c2sp.org/tlog-proof). "
            f"`{VKEY}` is the owner's public key: compare it with the one they published. `{VERIFIER}` needs "
            "Python and the package `cryptography`; the second command also holds every text against its digest.",
            "",
            f"    python {VERIFIER} . --key VKEY",
            "    provenance verify-release . --key VKEY",
            "",
            "That a text is in this release, or is not, can be proved to others without showing the release:",
            "",
            "    provenance absent --text-file FILE .",
            "",
        ]
    )


_SOURCES = """
    SELECT
        sources.source_id AS id,
        any_value(sources.title) AS title,
        any_value(sources.licence.claimed) AS licence_claimed,
        any_value(sources.licence.verified) AS licence_verified,
        any_value(sources.licence.rights_holder) AS rights_holder,
        any_value(sources.homepage) AS homepage,
        count(*) AS documents,
        count(*) FILTER (decisions.outcome = 'redact') AS redacted
    FROM sources
    JOIN decisions USING (source_id)
    WHERE decisions.outcome IN ('cleared', 'redact')
    GROUP BY sources.source_id
    ORDER BY sources.source_id
"""

_LANGUAGES = """
    SELECT DISTINCT documents.language
    FROM documents
    JOIN decisions USING (source_id, document_id)
    WHERE decisions.outcome IN ('cleared', 'redact')
        AND documents.language IN ('zh', 'en')
    ORDER BY documents.language
"""


def _sources(connection: "duckdb.DuckDBPyConnection") -> list[ReleasedSource]:
    rows: list[dict[str, Any]] = connection.sql(_SOURCES).to_arrow_table().to_pylist()
    return [ReleasedSource(**{**row, "title": Title(**row["title"])}) for row in rows]


def _table(names: Sequence[str], rows: Sequence[Sequence[str | None]]) -> list[str]:
    """A Markdown table; what is not known is a dash."""
    cells = [[(cell or "–").replace("|", "\\|").replace("\n", " ") for cell in row] for row in rows]
    return [f"| {' | '.join(row)} |" for row in (names, ["---"] * len(names), *cells)]


def _are_inside(files: Sequence[ReleasedFile]) -> bool:
    paths = [file.path for file in files]
    return paths == sorted(set(paths)) and all(map(_is_inside, paths))


def _is_inside(path: str) -> bool:
    parts = PurePosixPath(path).parts
    is_reserved = path == MANIFEST or parts[:1] == ("proof",)
    return bool(parts) and path == "/".join(parts) and ".." not in parts and not is_reserved


@cache
def _adapter() -> "TypeAdapter[Manifest]":
    from pydantic import TypeAdapter

    return TypeAdapter(Manifest)
