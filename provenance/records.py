"""The vocabulary: everything the ledger speaks of. Read this file first.

Each record is a frozen dataclass, each closed set a `StrEnum`. Arrow schemas are derived from the
dataclasses (`provenance.schemas`), and declarations in YAML are validated straight into them
(`provenance.declarations`), so a field is written once.

Times are UTC and end in `_at`; dates end in `_on`, or are the two ends `valid_from` and `valid_until` of a
validity that includes both days. `None` always means *not known*, and what is not known is never cleared.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

# ---------------------------------------------------------------------------- where text comes from


class Acquisition(StrEnum):
    """How the text was obtained (Interim Measures Art. 7(1); GB/T 45654-2025 §5.1c)."""

    OPEN_LICENCE = "open_licence"
    COMMERCIAL = "commercial"
    CRAWLED = "crawled"
    SELF_PRODUCED = "self_produced"
    USER_INPUT = "user_input"
    SYNTHETIC = "synthetic"
    PUBLIC_SECTOR = "public_sector"
    STATUTORY_EXCEPTION = "statutory_exception"


class LawfulBasis(StrEnum):
    """The seven cases of PIPL Art. 13(1); there is no 'legitimate interests' among them."""

    CONSENT = "consent"
    CONTRACT = "contract"
    LEGAL_DUTY = "legal_duty"
    EMERGENCY = "emergency"
    NEWS = "news"
    LAWFULLY_PUBLIC = "lawfully_public"
    OTHER_LAW = "other_law"


class Status(StrEnum):
    """Where a source stands. `UNLAWFUL`: there is evidence of theft or illicit purchase."""

    ACTIVE = "active"
    SUSPENDED = "suspended"
    WITHDRAWN = "withdrawn"
    UNLAWFUL = "unlawful"


class DataClass(StrEnum):
    """Data Security Law Art. 21."""

    GENERAL = "general"
    IMPORTANT = "important"
    CORE = "core"


class PersonalInformationLevel(StrEnum):
    """What a declaration says a source holds (PIPL Art. 4 and 28)."""

    NONE = "none"
    GENERAL = "general"
    SENSITIVE = "sensitive"


class CrossBorderPathway(StrEnum):
    """PIPL Art. 38 and CAC Order 16 of 2024."""

    SECURITY_ASSESSMENT = "security_assessment"
    STANDARD_CONTRACT = "standard_contract"
    CERTIFICATION = "certification"
    EXEMPT = "exempt"


class RobotsVerdict(StrEnum):
    """What robots.txt, as fetched at the time of the crawl, said to our user agent (RFC 9309)."""

    ALLOWED = "allowed"
    DISALLOWED = "disallowed"
    ABSENT = "absent"


class Claim(StrEnum):
    """What a piece of evidence supports."""

    LICENCE = "licence"
    AUTHORISATION = "authorisation"
    CONTRACT = "contract"
    SUPPLIER_COMMITMENT = "supplier_commitment"
    COLLECTION_LOG = "collection_log"
    ROBOTS_SNAPSHOT = "robots_snapshot"
    TECHNICAL_MEASURES = "technical_measures"
    CRAWL_IMPACT_ASSESSMENT = "crawl_impact_assessment"
    USER_AUTHORISATION = "user_authorisation"
    GENERATOR_TERMS = "generator_terms"
    PORTAL_TERMS = "portal_terms"
    COUNSEL_MEMO = "counsel_memo"
    CONSENT = "consent"
    SEPARATE_CONSENT = "separate_consent"
    GUARDIAN_CONSENT = "guardian_consent"
    BASIS_MEMO = "basis_memo"
    IMPACT_ASSESSMENT = "impact_assessment"
    CROSS_BORDER = "cross_border"
    RISK_ASSESSMENT = "risk_assessment"


class CorpusFormat(StrEnum):
    """How a corpus file is read. `.gz` and `.zst` endings are decompressed for JSONL and CSV."""

    JSONL = "jsonl"
    JSON = "json"
    CSV = "csv"
    PARQUET = "parquet"
    TEXT = "text"
    MARKDOWN = "markdown"


@dataclass(frozen=True)
class Title:
    """A name people read, in Chinese and English."""

    zh: str
    en: str


@dataclass(frozen=True)
class LicenceTerms:
    """What a `LicenseRef-…` permits: SPDX knows its own licences, a private contract has to be told."""

    commercial: bool | None = None
    derivatives: bool | None = None
    share_alike: bool | None = None
    attribution: bool | None = None


@dataclass(frozen=True)
class Licence:
    """SPDX licence expressions: what the supplier claims, and what a person verified. Two fields, never one."""

    claimed: str | None = None
    verified: str | None = None
    verified_on: date | None = None
    rights_holder: str | None = None
    terms: LicenceTerms | None = None


@dataclass(frozen=True)
class Crawl:
    """Particulars of `CRAWLED` (GB/T 45654 §5.1c2; Network Data Security Regulations Art. 18)."""

    user_agent: str | None = None
    started_on: date | None = None
    ended_on: date | None = None
    robots: RobotsVerdict | None = None
    technical_measures_respected: bool | None = None


@dataclass(frozen=True)
class Party:
    """A party to a contract and the role it plays in it."""

    name: str
    role: str


@dataclass(frozen=True)
class SupplierCommitments:
    """What the supplier commits to (GB/T 45654 §5.1c3)."""

    source: bool | None = None
    quality: bool | None = None
    safety: bool | None = None


@dataclass(frozen=True)
class Contract:
    """Particulars of `COMMERCIAL`."""

    parties: tuple[Party, ...] = ()
    valid_from: date | None = None
    valid_until: date | None = None
    commitments: SupplierCommitments | None = None
    reviewed_on: date | None = None


@dataclass(frozen=True)
class UserInput:
    """Particulars of `USER_INPUT` (GB/T 45654 §5.1c4; Anthropomorphic AI Measures Art. 16)."""

    authorised: bool | None = None
    opted_out_on: date | None = None
    companion_service: bool | None = None


@dataclass(frozen=True)
class Synthetic:
    """Particulars of `SYNTHETIC`: what generated the text, and from which sources."""

    generator: str | None = None
    terms_permit_training: bool | None = None
    parents: tuple[str, ...] | None = None


@dataclass(frozen=True)
class Consent:
    """A consent as PIPL Art. 14 and 15 want it: informed, for a purpose, and revocable."""

    obtained_on: date | None = None
    covers_training: bool | None = None
    withdrawn_on: date | None = None


@dataclass(frozen=True)
class PersonalInformation:
    """What the source declares of personal information, and on which basis it is processed."""

    declared: PersonalInformationLevel | None = None
    lawful_basis: LawfulBasis | None = None
    consent: Consent | None = None
    separate_consent: Consent | None = None
    guardian_consent: Consent | None = None
    minors: bool | None = None
    refused: bool | None = None
    signed_off_on: date | None = None
    impact_assessed_on: date | None = None


@dataclass(frozen=True)
class Jurisdiction:
    """Where the text came from and where it is kept, as ISO 3166-1 alpha-2 codes."""

    origin: str | None = None
    storage: str | None = None


@dataclass(frozen=True)
class CrossBorder:
    """The pathway under which the data leaves or entered mainland storage (PIPL Art. 38, 39)."""

    pathway: CrossBorderPathway | None = None
    recipient: str | None = None
    valid_until: date | None = None


@dataclass(frozen=True)
class Evidence:
    """An artefact that supports one claim of a source. It is kept by its SHA-256, filled in at registration."""

    file: str
    supports: Claim
    obtained_on: date
    valid_from: date | None = None
    valid_until: date | None = None
    sha256: str | None = None


class RequestKind(StrEnum):
    """What a person or rights holder may ask (PIPL Art. 15, 44-47; Interim Measures Art. 11, 15)."""

    WITHDRAWAL = "withdrawal"
    DELETION = "deletion"
    OBJECTION = "objection"
    COMPLAINT = "complaint"


class RequestStatus(StrEnum):
    """`FULFILLED`: upheld, and the text is gone from the corpus; were it to come back, it would be excluded."""

    OPEN = "open"
    UPHELD = "upheld"
    FULFILLED = "fulfilled"
    REJECTED = "rejected"


@dataclass(frozen=True)
class Request:
    """A withdrawal, deletion, objection or complaint. Without `locators` and `digests` (keyed, hex, as `explain`
    shows them) it concerns the whole source."""

    id: str
    kind: RequestKind
    received_on: date
    due_on: date
    status: RequestStatus
    locators: tuple[str, ...] = ()
    digests: tuple[str, ...] = ()


@dataclass(frozen=True)
class Corpus:
    """Where a source's text lies: globs relative to the declaration, and the fields of a structured record. `ocr`: an
    optical reader made the text, so that letters may stand for digits in what is personal."""

    paths: tuple[str, ...]
    format: CorpusFormat
    text: str = "text"
    id: str | None = None
    url: str | None = None
    ocr: bool = False


@dataclass(frozen=True)
class Source:
    """Where text came from and on what terms. A new version is appended to the ledger, never edited."""

    id: str
    title: Title
    acquisition: Acquisition
    corpus: Corpus
    status: Status = Status.ACTIVE
    obtained_on: date | None = None
    homepage: str | None = None
    is_link_list: bool = False
    licence: Licence = Licence()
    crawl: Crawl | None = None
    contract: Contract | None = None
    user_input: UserInput | None = None
    synthetic: Synthetic | None = None
    personal_information: PersonalInformation = PersonalInformation()
    jurisdiction: Jurisdiction = Jurisdiction()
    cross_border: CrossBorder | None = None
    data_class: DataClass | None = None
    evidence: tuple[Evidence, ...] = ()
    requests: tuple[Request, ...] = ()


# ---------------------------------------------------------------------------- facts about documents


class Language(StrEnum):
    ZH = "zh"
    EN = "en"
    OTHER = "other"


class ProfileName(StrEnum):
    """How a ledger's texts are fingerprinted: shingles of so many characters, and whether traditional characters
    count as their simplified ones. Shingles of three suit verse and other very short texts."""

    CHAR_5 = "char-5"
    CHAR_3 = "char-3"
    CHAR_5_HANS = "char-5-hans"
    CHAR_3_HANS = "char-3-hans"


class LabelStatus(StrEnum):
    """The implicit label of generated text (GB 45438-2025 Annex E): the value of `Label`, or why there is none."""

    GENERATED = "generated"
    POSSIBLY_GENERATED = "possibly_generated"
    SUSPECTED = "suspected"
    MALFORMED = "malformed"


class Sensitivity(StrEnum):
    """Class of a finding: PIPL Art. 28 and GB/T 45574 Annex A (`sensitive`), treated as sensitive under the
    harm test (`harm`), general personal information, or not personal at all (a company's credit code)."""

    NOT_PERSONAL = "not_personal"
    GENERAL = "general"
    HARM = "harm"
    SENSITIVE = "sensitive"


class Role(StrEnum):
    """What a value says of whom: an `identifier` is one person's alone, a `name` may be borne by many, an `attribute`
    tells something of somebody and identifies nobody."""

    IDENTIFIER = "identifier"
    NAME = "name"
    ATTRIBUTE = "attribute"


@dataclass(frozen=True)
class InputFile:
    """A corpus file as it was read, by the plain SHA-256 of the whole file."""

    source_id: str
    path: str
    sha256: bytes
    bytes: int


@dataclass(frozen=True)
class Document:
    """One text as obtained. `digest` is HMAC-SHA-256 of its UTF-8 bytes under the ledger's secret, so that no
    short text can be guessed from it, and `record_digest` that of the record's own bytes where its format has such
    (a line of JSONL, a file of text); `document_id` names this text at this place of this source."""

    document_id: bytes
    source_id: str
    locator: str
    digest: bytes
    record_digest: bytes | None
    language: Language
    script: str
    characters: int
    bytes: int
    repetition: float
    symbol_ratio: float
    label_status: LabelStatus | None
    label: str | None
    url: str | None
    scanned: bool


@dataclass(frozen=True)
class Fingerprint:
    """A MinHash signature (`num_perm` little-endian uint32), its keys in the index of candidates (`bands`
    little-endian uint64), and the digest of the profile that made them."""

    document_id: bytes
    source_id: str
    digest: bytes
    shingles: int
    signature: bytes
    bands: bytes
    profile: str


@dataclass(frozen=True)
class PiiFinding:
    """One span of personal information: code-point offsets, never the value. `subject` is a keyed token of the
    value's canonical form: equal values give equal tokens, and without the secret a token says nothing. `person` is
    the subject by which the text tells whose the value is: the strongest identifier beside it, else the name, else a
    token of the document."""

    document_id: bytes
    source_id: str
    entity_type: str
    sensitivity: Sensitivity
    role: Role
    start: int
    end: int
    score: float
    recogniser: str
    subject: bytes
    person: bytes


@dataclass(frozen=True)
class DeadLetter:
    """A record that could not become a document: where it is, and why; never what it says."""

    source_id: str
    locator: str
    reason: str


@dataclass(frozen=True)
class Canary:
    """A recogniser's proof of life when a worker started: the reserved value it had to find, and whether it did."""

    source_id: str
    recogniser: str
    language: str
    found: bool


@dataclass(frozen=True)
class Edge:
    """Two texts that are near-duplicates; each end is the text `digest` as it stands in a source. `verified`:
    the similarity is the exact Jaccard of the shingle sets; otherwise a text was gone and it is an estimate."""

    source_a: str
    digest_a: bytes
    source_b: str
    digest_b: bytes
    similarity: float
    verified: bool


@dataclass(frozen=True)
class Cluster:
    """Membership of a text in a near-duplicate component, named by its smallest digest; a text that shares its
    component with no other document, and whose edges are complete, has no row. `edges_complete`: every candidate
    pair of this text was looked at, not only the edges that hold the component together."""

    source_id: str
    digest: bytes
    cluster_id: bytes
    edges_complete: bool


@dataclass(frozen=True)
class RenamedCluster:
    """A cluster that grew a smaller digest, or was joined to another, since rows named it; the view `clusters` has
    the new name."""

    cluster_id: bytes
    renamed_to: bytes


@dataclass(frozen=True)
class Excerpt:
    """That a text (`…_a`) contains this share of the shingles of a passage of an excluded text (`…_b`): of its
    paragraph `passage`, counted from 1, or for 0 of the whole text."""

    source_a: str
    digest_a: bytes
    source_b: str
    digest_b: bytes
    passage: int
    containment: float


# ---------------------------------------------------------------------------- judgement


class Outcome(StrEnum):
    """Ordered from best to worst; a document gets the worst that fired."""

    CLEARED = "cleared"
    REDACT = "redact"
    QUARANTINED = "quarantined"
    EXCLUDED = "excluded"
    BLOCK = "block"

    @property
    def rank(self) -> int:
        return list(Outcome).index(self)


class Scope(StrEnum):
    """What a rule is asked of: a source, the ancestors of a synthetic source, a document, the nearness of a text
    to an excluded one, a release. Later scopes see the outcome of earlier ones."""

    SOURCE = "source"
    LINEAGE = "lineage"
    DOCUMENT = "document"
    TAINT = "taint"
    RELEASE = "release"


@dataclass(frozen=True)
class RuleRow:
    """A rule of the policy a decision was made under, as it stood then."""

    policy: str
    rule_id: str
    citation: str
    alias: str | None
    scope: Scope
    predicate: str
    outcome: Outcome
    reason_zh: str
    reason_en: str


@dataclass(frozen=True)
class SourceDecision:
    """What the policy says of a source as a whole, and of a source that has no document at all; and how many distinct
    people its findings are about."""

    source_id: str
    outcome: Outcome
    fired: tuple[str, ...]
    unanswered: tuple[str, ...]
    people: int
    sensitive_people: int


@dataclass(frozen=True)
class Decision:
    """Outcome of one document under one policy at one ledger size, with every rule that fired or could not be
    answered. The `partner_…` fields name the excluded text it is a near-copy of."""

    document_id: bytes
    source_id: str
    digest: bytes
    outcome: Outcome
    fired: tuple[str, ...]
    unanswered: tuple[str, ...]
    partner_source: str | None
    partner_digest: bytes | None
    similarity: float | None
    licences: tuple[str, ...]
    licence: str | None


# ---------------------------------------------------------------------------- result


@dataclass(frozen=True)
class FoundationModel:
    """The model a release is to train further (Interim Measures Art. 7(1); TC260-003 §6a)."""

    name: str
    licence: str | None = None
    filing_no: str | None = None


@dataclass(frozen=True)
class Filing:
    """What a public service has to have behind it (Interim Measures Art. 17)."""

    security_assessed_on: date | None = None
    algorithm_filing_no: str | None = None


@dataclass(frozen=True)
class ReleaseDeclaration:
    """What a release is for. Without one it is plain and domestic: for nobody else, behind no public service,
    for no model yet. The numbers of people are those exported since 1 January, before this release."""

    name: str | None = None
    base_model: FoundationModel | None = None
    public_service_in_china: bool = False
    ip_risk_review_on: date | None = None
    filing: Filing | None = None
    recipient: str | None = None
    recipient_contract: str | None = None
    export_to: str | None = None
    cross_border: CrossBorder | None = None
    recipient_notified_on: date | None = None
    impact_assessed_on: date | None = None
    critical_infrastructure_operator: bool | None = None
    people_exported_this_year: int | None = None
    sensitive_people_exported_this_year: int | None = None


@dataclass(frozen=True)
class Release:
    """A cleared dataset: what it was judged by, how many distinct people's information leaves in it unmasked, and the
    digest of the `release.json` that binds its files."""

    name: str
    as_of: date
    policy: str
    decided_in: int
    documents: int
    redacted: int
    people: int
    sensitive_people: int
    manifest_sha256: str


@dataclass(frozen=True)
class ReleasedDocument:
    """That a document is in a release."""

    release: str
    source_id: str
    document_id: bytes


@dataclass(frozen=True)
class Pull:
    """Who took which release, when, and for which training run."""

    release: str
    consumer: str
    training_run: str | None
    manifest_sha256: str
    pulled_at: datetime


TABLES: dict[str, type] = {
    "sources": Source,
    "files": InputFile,
    "documents": Document,
    "fingerprints": Fingerprint,
    "pii_findings": PiiFinding,
    "dead_letters": DeadLetter,
    "canaries": Canary,
    "edges": Edge,
    "clusters": Cluster,
    "renamed_clusters": RenamedCluster,
    "excerpts": Excerpt,
    "rules": RuleRow,
    "source_decisions": SourceDecision,
    "decisions": Decision,
    "releases": Release,
    "released_documents": ReleasedDocument,
    "pulls": Pull,
}
"""The ledger's tables, by the name of their folder under `segments/`."""
