"""Rules asked of real tables: every rule of the default pack, the worst outcome, lineage, taint, licences, release."""

import dataclasses
import hashlib
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

import duckdb
import pytest

from provenance.errors import PolicyError
from provenance.facts import columns, create_views
from provenance.judgement import excluded_on_facts, judge, judge_release, rule_rows
from provenance.policy import Policy, load_policy
from provenance.records import (
    TABLES,
    Acquisition,
    Claim,
    Cluster,
    Consent,
    Contract,
    Corpus,
    CorpusFormat,
    Crawl,
    CrossBorder,
    CrossBorderPathway,
    DataClass,
    Decision,
    Document,
    Edge,
    Evidence,
    Excerpt,
    Filing,
    FoundationModel,
    Jurisdiction,
    LabelStatus,
    Language,
    LawfulBasis,
    Licence,
    LicenceTerms,
    Outcome,
    PersonalInformation,
    PersonalInformationLevel,
    PiiFinding,
    ReleaseDeclaration,
    Request,
    RequestKind,
    RequestStatus,
    RobotsVerdict,
    Role,
    Scope,
    Sensitivity,
    Source,
    SourceDecision,
    Status,
    SupplierCommitments,
    Synthetic,
    Title,
    UserInput,
)
from provenance.schemas import schema, to_table

AS_OF = date(2026, 11, 1)
BEFORE = date(2026, 3, 1)
LATER = date(2026, 12, 1)


@pytest.fixture(scope="session")
def policy() -> Policy:
    return load_policy()


# ---------------------------------------------------------------------------- small worlds


def evidence(*claims: Claim, **dates: date) -> tuple[Evidence, ...]:
    return tuple(
        Evidence(f"{c}.txt", c, dates.get("obtained_on", BEFORE), valid_until=dates.get("valid_until")) for c in claims
    )


def source(source_id: str = "clean", **changes: Any) -> Source:
    """A source no rule objects to, unless something is changed."""
    clean = Source(
        id=source_id,
        title=Title("例", "Example"),
        acquisition=Acquisition.OPEN_LICENCE,
        corpus=Corpus(("corpus.jsonl",), CorpusFormat.JSONL),
        is_link_list=False,
        licence=Licence("CC-BY-4.0", "CC-BY-4.0", BEFORE, "the authors"),
        personal_information=PersonalInformation(PersonalInformationLevel.NONE),
        jurisdiction=Jurisdiction("CN", "CN"),
        data_class=DataClass.GENERAL,
        evidence=evidence(Claim.LICENCE),
    )
    return replace(clean, **changes)


def personal(**changes: Any) -> PersonalInformation:
    """General personal information, nothing about children."""
    return PersonalInformation(**{"declared": PersonalInformationLevel.GENERAL, "minors": False} | changes)


def digest(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()


def document(source_id: str = "clean", text: str = "text", **changes: Any) -> Document:
    locator = changes.pop("locator", f"corpus.jsonl#{text}")
    plain = Document(
        document_id=hashlib.md5(f"{source_id}\0{locator}\0{text}".encode()).digest(),
        source_id=source_id,
        locator=locator,
        digest=digest(text),
        record_digest=None,
        language=Language.EN,
        script="Latn",
        characters=len(text),
        bytes=len(text.encode()),
        repetition=0.0,
        symbol_ratio=0.0,
        label_status=None,
        label=None,
        url=None,
        scanned=True,
    )
    return replace(plain, **changes)


def finding(
    of: Document, sensitivity: Sensitivity, entity_type: str = "PHONE_NUMBER", subject: bytes = b"s"
) -> PiiFinding:
    """A finding of a person of whom nothing else is told."""
    own = (of.document_id, of.source_id, entity_type, sensitivity, Role.IDENTIFIER)
    return PiiFinding(*own, 0, 4, 0.9, "test", subject, subject)


def edge(a: Document, b: Document, similarity: float, verified: bool = True) -> Edge:
    return Edge(a.source_id, a.digest, b.source_id, b.digest, similarity, verified)


def request(kind: RequestKind, status: RequestStatus, *locators: str, **dates: date) -> Request:
    return Request("r", kind, dates.get("received_on", BEFORE), dates.get("due_on", LATER), status, locators)


def singletons(documents: Iterable[Document]) -> list[Cluster]:
    return [Cluster(d.source_id, d.digest, d.digest, True) for d in documents]


def cluster(*members: Document, incomplete: Iterable[Document] = ()) -> list[Cluster]:
    name = min(m.digest for m in members)
    return [Cluster(m.source_id, m.digest, name, m not in tuple(incomplete)) for m in members]


def connect(**tables: list[Any]) -> duckdb.DuckDBPyConnection:
    """A connection with the ledger's tables. Texts are singletons unless clusters are given; a source with a text
    that is in no cluster has not been searched."""
    tables.setdefault("clusters", singletons(tables.get("documents", [])))
    connection = duckdb.connect()
    for name in TABLES:
        connection.register("new_rows", to_table(name, tables.get(name, [])))
        connection.execute(f'CREATE TABLE "{name}" AS SELECT * FROM new_rows')
    connection.execute("ALTER TABLE sources RENAME id TO source_id")
    connection.execute(
        "CREATE TABLE searched AS SELECT DISTINCT source_id FROM documents WHERE source_id NOT IN "
        "(SELECT source_id FROM documents ANTI JOIN clusters USING (source_id, digest))"
    )
    connection.execute("CREATE TABLE departed (source_id VARCHAR, document_id BLOB, digest BLOB, path VARCHAR)")
    connection.execute("CREATE TABLE searched_departed AS SELECT 0 AS texts")
    return connection


class Judged:
    """What judge left behind, by source id and by (source id, locator)."""

    def __init__(self, connection: duckdb.DuckDBPyConnection, policy: Policy, as_of: date = AS_OF) -> None:
        judge(connection, policy, as_of)
        self.sources = {
            row["source_id"]: SourceDecision(**row)
            for row in connection.table("judged_sources").to_arrow_table().to_pylist()
        }
        decisions = connection.table("judged_documents").to_arrow_table().to_pylist()
        self.documents = {row["document_id"]: Decision(**row) for row in decisions}
        assert len(decisions) == len(self.documents)

    def __getitem__(self, of: Document) -> Decision:
        return self.documents[of.document_id]


def judged_source(policy: Policy, of: Source, as_of: date = AS_OF) -> SourceDecision:
    return Judged(connect(sources=[of]), policy, as_of).sources[of.id]


def judged_document(policy: Policy, of: Document, in_source: Source | None = None, **tables: list[Any]) -> Decision:
    return Judged(connect(sources=[in_source or source()], documents=[of], **tables), policy)[of]


# ---------------------------------------------------------------------------- sources


def test_a_documented_source_and_its_documents_are_cleared(policy: Policy) -> None:
    text = document()
    judged = Judged(connect(sources=[source()], documents=[text]), policy)
    assert judged.sources["clean"] == SourceDecision("clean", "cleared", [], [], 0, 0)
    assert judged[text] == Decision(
        text.document_id,
        "clean",
        text.digest,
        "cleared",
        [],
        [],
        None,
        None,
        None,
        ["CC-BY-4.0"],
        "CC-BY-4.0",
    )


def commercial(**changes: Any) -> Source:
    contract = Contract(
        valid_from=BEFORE,
        valid_until=LATER,
        commitments=SupplierCommitments(True, True, True),
        reviewed_on=BEFORE,
    )
    return source(
        acquisition=Acquisition.COMMERCIAL,
        is_link_list=None,
        evidence=evidence(Claim.CONTRACT),
        contract=replace(contract, **changes),
    )


def crawled(*claims: Claim, **changes: Any) -> Source:
    crawl = Crawl("example-bot", date(2026, 4, 1), date(2026, 4, 9), RobotsVerdict.ALLOWED, True)
    held = claims or (Claim.COLLECTION_LOG, Claim.ROBOTS_SNAPSHOT, Claim.CRAWL_IMPACT_ASSESSMENT)
    return source(
        acquisition=Acquisition.CRAWLED,
        is_link_list=None,
        evidence=evidence(*held),
        crawl=replace(crawl, **changes),
    )


def of_type(acquisition: Acquisition, *claims: Claim, **changes: Any) -> Source:
    return source(acquisition=acquisition, is_link_list=None, evidence=evidence(*claims), **changes)


def user_input(**changes: Any) -> Source:
    particulars = UserInput(**{"authorised": True, "companion_service": False} | changes)
    return of_type(Acquisition.USER_INPUT, Claim.USER_AUTHORISATION, user_input=particulars)


def synthetic(**changes: Any) -> Source:
    particulars = Synthetic(**{"generator": "model", "terms_permit_training": True, "parents": ()} | changes)
    return of_type(Acquisition.SYNTHETIC, Claim.GENERATOR_TERMS, synthetic=particulars)


CLEARED = {
    "commercial": commercial(),
    "crawled": crawled(),
    "self-produced": of_type(Acquisition.SELF_PRODUCED, Claim.COLLECTION_LOG),
    "user input": user_input(),
    "synthetic": synthetic(),
    "public sector": of_type(Acquisition.PUBLIC_SECTOR, Claim.PORTAL_TERMS),
    "list of links, fetched properly": replace(
        crawled(Claim.LICENCE, Claim.COLLECTION_LOG, Claim.ROBOTS_SNAPSHOT, Claim.CRAWL_IMPACT_ASSESSMENT),
        acquisition=Acquisition.OPEN_LICENCE,
        is_link_list=True,
    ),
    "open-ended evidence": source(evidence=(Evidence("a", Claim.LICENCE, BEFORE, valid_from=BEFORE),)),
    "renewed evidence": source(
        evidence=evidence(Claim.LICENCE, valid_until=date(2026, 6, 1)) + evidence(Claim.LICENCE)
    ),
    "private licence with told terms": source(
        licence=Licence("LicenseRef-x", "LicenseRef-x", BEFORE, terms=LicenceTerms(True, True, False, False))
    ),
    "stricter claim than what was verified": source(licence=Licence("CC-BY-NC-4.0", "CC-BY-4.0", BEFORE)),
    "verified although nothing is claimed": source(licence=Licence(None, "MIT", BEFORE)),
    "personal information by consent": source(
        personal_information=personal(lawful_basis=LawfulBasis.CONSENT, consent=Consent(BEFORE, True)),
        evidence=evidence(Claim.LICENCE, Claim.CONSENT),
    ),
    "sensitive personal information by every consent": source(
        personal_information=personal(
            declared=PersonalInformationLevel.SENSITIVE,
            lawful_basis=LawfulBasis.CONSENT,
            consent=Consent(BEFORE, True),
            separate_consent=Consent(BEFORE, True),
            impact_assessed_on=BEFORE,
        ),
        evidence=evidence(Claim.LICENCE, Claim.CONSENT, Claim.SEPARATE_CONSENT, Claim.IMPACT_ASSESSMENT),
    ),
    "a crawl that swept up personal information": replace(crawled(), personal_information=personal()),
    "a text is asked for before the source was read": source(
        requests=(request(RequestKind.DELETION, RequestStatus.OPEN, "elsewhere"),)
    ),
    "personal information by contract": source(
        personal_information=personal(lawful_basis=LawfulBasis.CONTRACT),
        evidence=evidence(Claim.LICENCE, Claim.BASIS_MEMO),
    ),
    "lawfully public and signed off": source(
        personal_information=personal(
            lawful_basis=LawfulBasis.LAWFULLY_PUBLIC, refused=False, signed_off_on=BEFORE
        )
    ),
    "kept abroad under an assessment": source(
        personal_information=personal(lawful_basis=LawfulBasis.CONTRACT),
        jurisdiction=Jurisdiction("CN", "SG"),
        cross_border=CrossBorder(CrossBorderPathway.SECURITY_ASSESSMENT, valid_until=LATER),
        evidence=evidence(Claim.LICENCE, Claim.BASIS_MEMO, Claim.CROSS_BORDER),
    ),
    "important data, assessed": source(
        data_class=DataClass.IMPORTANT, evidence=evidence(Claim.LICENCE, Claim.RISK_ASSESSMENT)
    ),
    "where it is kept does not matter": source(jurisdiction=Jurisdiction(None, None)),
    "a rejected complaint": source(requests=(request(RequestKind.COMPLAINT, RequestStatus.REJECTED),)),
    "a complaint received later": source(
        requests=(request(RequestKind.COMPLAINT, RequestStatus.UPHELD, received_on=LATER),)
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def decided(policy: Policy) -> dict[str, SourceDecision]:
    """All the cases below, judged at once."""
    cases = [replace(case, id=f"cleared {name}") for name, case in CLEARED.items()]
    cases += [replace(case, id=f"fires {i}") for i, (_, case, _) in enumerate(FIRES)]
    cases += [replace(case, id=f"unanswered {rule}") for rule, case in UNANSWERED.items()]
    return Judged(connect(sources=cases), policy).sources


@pytest.mark.parametrize("name", CLEARED)
def test_a_source_is_cleared(decided: dict[str, SourceDecision], name: str) -> None:
    assert decided[f"cleared {name}"] == SourceDecision(f"cleared {name}", "cleared", [], [], 0, 0)


FIRES: list[tuple[str, Source, Outcome]] = [
    # the rule, a source on which it alone fires unless others are named after it, the outcome
    ("CN-STATUS-UNLAWFUL", source(status=Status.UNLAWFUL), Outcome.EXCLUDED),
    ("CN-STATUS-WITHDRAWN", source(status=Status.WITHDRAWN), Outcome.EXCLUDED),
    ("CN-STATUS-SUSPENDED", source(status=Status.SUSPENDED), Outcome.QUARANTINED),
    ("CN-A7-1-LAWFUL-SOURCE CN-SRC-OPEN", source(evidence=()), Outcome.QUARANTINED),
    (
        "CN-A7-1-LAWFUL-SOURCE CN-SRC-OPEN",
        source(evidence=evidence(Claim.LICENCE, obtained_on=LATER)),
        Outcome.QUARANTINED,
    ),
    (
        "CN-A7-1-EVIDENCE-EXPIRED CN-A7-1-LAWFUL-SOURCE CN-SRC-OPEN",
        source(evidence=evidence(Claim.LICENCE, valid_until=date(2026, 10, 31))),
        Outcome.QUARANTINED,
    ),
    (
        "CN-A7-1-EVIDENCE-EXPIRED",
        source(
            evidence=evidence(Claim.LICENCE, valid_until=AS_OF) + evidence(Claim.CONSENT, valid_until=date(2026, 6, 1))
        ),
        Outcome.QUARANTINED,
    ),
    (
        "CN-SRC-LINKLIST CN-CRAWL-LOG",
        replace(
            crawled(Claim.LICENCE, Claim.ROBOTS_SNAPSHOT, Claim.CRAWL_IMPACT_ASSESSMENT),
            acquisition=Acquisition.OPEN_LICENCE,
            is_link_list=True,
        ),
        Outcome.QUARANTINED,
    ),
    ("CN-SRC-COMMERCIAL-CONTRACT", commercial(valid_until=date(2026, 10, 31)), Outcome.QUARANTINED),
    (
        "CN-SRC-COMMERCIAL-CONTRACT CN-A7-1-LAWFUL-SOURCE",
        replace(commercial(), evidence=()),
        Outcome.QUARANTINED,
    ),
    (
        "CN-SRC-COMMERCIAL-COMMITMENT",
        commercial(commitments=SupplierCommitments(True, False, None)),
        Outcome.EXCLUDED,
    ),
    ("CN-SRC-COMMERCIAL-REVIEW", commercial(reviewed_on=None), Outcome.QUARANTINED),
    ("CN-SRC-COMMERCIAL-REVIEW", commercial(reviewed_on=LATER), Outcome.QUARANTINED),
    ("CN-A7-1-LAWFUL-SOURCE CN-SRC-SELF", of_type(Acquisition.SELF_PRODUCED), Outcome.QUARANTINED),
    (
        "CN-CRAWL-LOG",
        crawled(Claim.COLLECTION_LOG, Claim.CRAWL_IMPACT_ASSESSMENT),
        Outcome.QUARANTINED,
    ),
    ("CN-CRAWL-LOG", crawled(user_agent=None), Outcome.QUARANTINED),
    ("CN-CRAWL-ROBOTS", crawled(robots=RobotsVerdict.DISALLOWED), Outcome.EXCLUDED),
    ("CN-CRAWL-TECHMEASURE", crawled(technical_measures_respected=False), Outcome.EXCLUDED),
    ("CN-CRAWL-IMPACT", crawled(Claim.COLLECTION_LOG, Claim.ROBOTS_SNAPSHOT), Outcome.QUARANTINED),
    ("CN-CRAWL-IMPACT", crawled(started_on=date(2026, 2, 1)), Outcome.QUARANTINED),
    ("CN-SRC-USERINPUT", user_input(authorised=False), Outcome.EXCLUDED),
    ("CN-SRC-USERINPUT", user_input(opted_out_on=BEFORE), Outcome.EXCLUDED),
    ("CN-SRC-USERINPUT", user_input(opted_out_on=LATER), Outcome.EXCLUDED),
    ("CN-SRC-COMPANION", user_input(companion_service=True), Outcome.EXCLUDED),
    ("CN-SRC-SYNTHETIC", synthetic(generator=None), Outcome.QUARANTINED),
    ("CN-SRC-SYNTHETIC", synthetic(terms_permit_training=False), Outcome.QUARANTINED),
    (
        "CN-A7-1-LAWFUL-SOURCE CN-SRC-PUBLICSECTOR",
        of_type(Acquisition.PUBLIC_SECTOR, Claim.LICENCE),
        Outcome.QUARANTINED,
    ),
    (
        "CN-SRC-EXCEPTION",
        of_type(Acquisition.STATUTORY_EXCEPTION, Claim.COUNSEL_MEMO),
        Outcome.QUARANTINED,
    ),
    ("CN-A7-2-LICENCE-VERIFIED", source(licence=Licence("MIT")), Outcome.QUARANTINED),
    ("CN-A7-2-LICENCE-VERIFIED", source(licence=Licence("MIT", "MIT", LATER)), Outcome.QUARANTINED),
    (
        "CN-A7-2-LICENCE-CONFLICT",
        source(licence=Licence("MIT", "GPL-3.0-only", BEFORE)),
        Outcome.QUARANTINED,
    ),
    (
        "CN-A7-2-COMMERCIAL CN-A7-2-LICENCE-CONFLICT",
        source(licence=Licence("CC-BY-4.0", "CC-BY-NC-4.0", BEFORE)),
        Outcome.EXCLUDED,
    ),
    ("CN-A7-2-COMMERCIAL", source(licence=Licence("CC-BY-NC-4.0", "CC-BY-NC-4.0", BEFORE)), Outcome.EXCLUDED),
    ("CN-A7-2-DERIVATIVES", source(licence=Licence("CC-BY-ND-4.0", "CC-BY-ND-4.0", BEFORE)), Outcome.EXCLUDED),
    (
        "CN-A7-2-COMPLAINT-OPEN",
        source(requests=(request(RequestKind.COMPLAINT, RequestStatus.OPEN),)),
        Outcome.QUARANTINED,
    ),
    (
        "CN-A7-2-COMPLAINT-UPHELD",
        source(requests=(request(RequestKind.COMPLAINT, RequestStatus.UPHELD),)),
        Outcome.EXCLUDED,
    ),
    (
        "CN-PI-CONSENT",
        source(personal_information=personal(lawful_basis=LawfulBasis.CONSENT, consent=Consent(BEFORE, True))),
        Outcome.EXCLUDED,
    ),
    (
        "CN-PI-CONSENT",
        source(
            personal_information=personal(lawful_basis=LawfulBasis.CONSENT, consent=Consent(BEFORE, False)),
            evidence=evidence(Claim.LICENCE, Claim.CONSENT),
        ),
        Outcome.EXCLUDED,
    ),
    (
        "CN-PI-WITHDRAW",
        source(
            personal_information=personal(
                lawful_basis=LawfulBasis.CONSENT, consent=Consent(BEFORE, True, AS_OF)
            ),
            evidence=evidence(Claim.LICENCE, Claim.CONSENT),
        ),
        Outcome.EXCLUDED,
    ),
    (
        "CN-PI-WITHDRAW",
        source(
            personal_information=personal(
                lawful_basis=LawfulBasis.CONSENT, consent=Consent(BEFORE, True, LATER)
            ),
            evidence=evidence(Claim.LICENCE, Claim.CONSENT),
        ),
        Outcome.EXCLUDED,
    ),
    (
        "CN-A7-3-BASIS-DECLARED",
        source(personal_information=personal()),
        Outcome.QUARANTINED,
    ),
    (
        "CN-PI-SENSITIVE-DECLARED",
        source(
            personal_information=personal(
                declared=PersonalInformationLevel.SENSITIVE,
                lawful_basis=LawfulBasis.CONSENT,
                consent=Consent(BEFORE, True),
                separate_consent=Consent(BEFORE, True, LATER),
                impact_assessed_on=BEFORE,
            ),
            evidence=evidence(Claim.LICENCE, Claim.CONSENT, Claim.SEPARATE_CONSENT, Claim.IMPACT_ASSESSMENT),
        ),
        Outcome.QUARANTINED,
    ),
    (
        "CN-PI-U14-DECLARED",
        source(
            personal_information=personal(
                lawful_basis=LawfulBasis.CONSENT,
                consent=Consent(BEFORE, True),
                guardian_consent=Consent(BEFORE, True, LATER),
                minors=True,
            ),
            evidence=evidence(Claim.LICENCE, Claim.CONSENT, Claim.GUARDIAN_CONSENT),
        ),
        Outcome.EXCLUDED,
    ),
    (
        "CN-PI-PUBLIC",
        source(
            personal_information=personal(
                lawful_basis=LawfulBasis.LAWFULLY_PUBLIC, refused=True, signed_off_on=BEFORE
            )
        ),
        Outcome.EXCLUDED,
    ),
    (
        "CN-PI-PUBLIC-SIGNOFF",
        source(personal_information=personal(lawful_basis=LawfulBasis.LAWFULLY_PUBLIC, refused=False)),
        Outcome.QUARANTINED,
    ),
    (
        "CN-PI-PIA CN-PI-SENSITIVE-DECLARED CN-A7-3-BASIS-DECLARED",
        source(
            personal_information=personal(declared=PersonalInformationLevel.SENSITIVE, impact_assessed_on=BEFORE)
        ),
        Outcome.QUARANTINED,
    ),
    (
        "CN-PI-U14-DECLARED CN-A7-3-BASIS-DECLARED",
        source(personal_information=personal(minors=True)),
        Outcome.EXCLUDED,
    ),
    (
        "CN-PI-BASIS-MEMO",
        source(personal_information=personal(lawful_basis=LawfulBasis.NEWS)),
        Outcome.QUARANTINED,
    ),
    ("CN-DC-CORE", source(data_class=DataClass.CORE), Outcome.EXCLUDED),
    ("CN-DC-IMPORTANT", source(data_class=DataClass.IMPORTANT), Outcome.QUARANTINED),
    ("CN-DC-UNKNOWN", source(data_class=None), Outcome.QUARANTINED),
    (
        "CN-XB-SOURCE CN-A7-3-BASIS-DECLARED",
        source(personal_information=personal(), jurisdiction=Jurisdiction("CN", "HK")),
        Outcome.QUARANTINED,
    ),
    (
        "CN-XB-SOURCE CN-A7-3-BASIS-DECLARED",
        source(
            personal_information=personal(),
            jurisdiction=Jurisdiction("CN", "SG"),
            cross_border=CrossBorder(CrossBorderPathway.CERTIFICATION, valid_until=BEFORE),
            evidence=evidence(Claim.LICENCE, Claim.CROSS_BORDER),
        ),
        Outcome.QUARANTINED,
    ),
    ("CN-SRC-SYNTHETIC-LINEAGE", synthetic(parents=("nowhere",)), Outcome.QUARANTINED),
]  # fmt: skip


@pytest.mark.parametrize(
    ("place", "rules", "outcome"), [(i, rules, outcome) for i, (rules, _, outcome) in enumerate(FIRES)]
)
def test_a_source_rule_fires(decided: dict[str, SourceDecision], place: int, rules: str, outcome: Outcome) -> None:
    name = f"fires {place}"
    assert decided[name] == SourceDecision(name, outcome, sorted(rules.split()), [], 0, 0)


UNANSWERED = {
    "CN-SRC-LINKLIST": source(is_link_list=None),
    "CN-SRC-COMMERCIAL-CONTRACT": commercial(valid_until=None),
    "CN-SRC-COMMERCIAL-COMMITMENT": commercial(commitments=SupplierCommitments(True, None, True)),
    "CN-CRAWL-ROBOTS": crawled(robots=None),
    "CN-CRAWL-TECHMEASURE": crawled(technical_measures_respected=None),
    "CN-CRAWL-IMPACT": crawled(started_on=None),
    "CN-SRC-USERINPUT": user_input(authorised=None),
    "CN-SRC-COMPANION": user_input(companion_service=None),
    "CN-SRC-SYNTHETIC": synthetic(terms_permit_training=None),
    "CN-SRC-SYNTHETIC-LINEAGE": synthetic(parents=None),
    "CN-A7-2-LICENCE-VERIFIED": source(licence=Licence("MIT", "MIT", None)),
    "CN-PI-CONSENT": source(
        personal_information=personal(lawful_basis=LawfulBasis.CONSENT, consent=Consent(BEFORE, None)),
        evidence=evidence(Claim.LICENCE, Claim.CONSENT),
    ),
    "CN-PI-PUBLIC": source(
        personal_information=personal(lawful_basis=LawfulBasis.LAWFULLY_PUBLIC, signed_off_on=BEFORE)
    ),
    "CN-PI-SENSITIVE-DECLARED": source(
        personal_information=personal(
            declared=PersonalInformationLevel.SENSITIVE,
            lawful_basis=LawfulBasis.CONTRACT,
            separate_consent=Consent(BEFORE, None),
            impact_assessed_on=BEFORE,
        ),
        evidence=evidence(Claim.LICENCE, Claim.BASIS_MEMO, Claim.SEPARATE_CONSENT, Claim.IMPACT_ASSESSMENT),
    ),
    "CN-PI-U14-DECLARED": source(
        personal_information=personal(lawful_basis=LawfulBasis.CONTRACT, minors=None),
        evidence=evidence(Claim.LICENCE, Claim.BASIS_MEMO),
    ),
    "CN-XB-SOURCE": source(
        personal_information=personal(lawful_basis=LawfulBasis.CONTRACT),
        jurisdiction=Jurisdiction("CN", None),
        evidence=evidence(Claim.LICENCE, Claim.BASIS_MEMO),
    ),
}


@pytest.mark.parametrize("rule", UNANSWERED)
def test_what_is_not_known_quarantines_where_it_matters(decided: dict[str, SourceDecision], rule: str) -> None:
    name = f"unanswered {rule}"
    assert decided[name] == SourceDecision(name, "quarantined", [], [rule], 0, 0)


def test_an_undeclared_level_of_personal_information_quarantines(policy: Policy) -> None:
    decision = judged_source(policy, source(personal_information=PersonalInformation()))
    assert decision.outcome == "quarantined"
    assert decision.fired == ["CN-A7-3-DECLARED"]


@pytest.mark.parametrize("claimed", [None, "NOASSERTION", "NONE", "LicenseRef-x", "OpenSSL"])
def test_a_licence_that_is_missing_or_not_known_quarantines(policy: Policy, claimed: str | None) -> None:
    decision = judged_source(policy, source(licence=Licence(claimed)))
    assert decision.outcome == "quarantined"
    assert decision.fired == ["CN-A7-2-LICENCE", "CN-A7-2-LICENCE-VERIFIED"]
    assert decision.unanswered == ["CN-A7-2-COMMERCIAL", "CN-A7-2-DERIVATIVES"]


def test_every_source_and_lineage_rule_has_been_seen_to_fire(policy: Policy) -> None:
    seen = {rule for rules, _, _ in FIRES for rule in rules.split()}
    seen |= {"CN-A7-3-DECLARED", "CN-A7-2-LICENCE", "CN-PI-DELETE-UNMATCHED"}
    assert seen == {rule.id for scope in (Scope.SOURCE, Scope.LINEAGE) for rule in policy.in_scope(scope)}


def test_evidence_counts_from_the_day_it_was_obtained_to_its_last_day(policy: Policy) -> None:
    held = source(evidence=(Evidence("a", Claim.LICENCE, date(2026, 2, 1), date(2026, 3, 1), date(2026, 4, 1)),))

    def outcome(as_of: date) -> str:
        return judged_source(policy, replace(held, licence=Licence("MIT", "MIT", date(2026, 1, 1))), as_of).outcome

    assert outcome(date(2026, 1, 31)) == "quarantined"
    assert outcome(date(2026, 2, 28)) == "quarantined"
    assert outcome(date(2026, 3, 1)) == "cleared"
    assert outcome(date(2026, 4, 1)) == "cleared"
    assert outcome(date(2026, 4, 2)) == "quarantined"


# ---------------------------------------------------------------------------- documents

NO_BASIS = source()
BASIS_FOR_NOTHING = source(
    personal_information=PersonalInformation(PersonalInformationLevel.NONE, LawfulBasis.CONTRACT)
)
WITH_CONSENT = source(
    personal_information=personal(lawful_basis=LawfulBasis.CONSENT, consent=Consent(BEFORE, True)),
    evidence=evidence(Claim.LICENCE, Claim.CONSENT),
)
WITH_ALL_CONSENTS = source(
    personal_information=personal(
        declared=PersonalInformationLevel.SENSITIVE,
        lawful_basis=LawfulBasis.CONSENT,
        consent=Consent(BEFORE, True),
        separate_consent=Consent(BEFORE, True),
        guardian_consent=Consent(BEFORE, True),
        minors=True,
        impact_assessed_on=BEFORE,
    ),
    evidence=evidence(
        Claim.LICENCE, Claim.CONSENT, Claim.SEPARATE_CONSENT, Claim.GUARDIAN_CONSENT, Claim.IMPACT_ASSESSMENT
    ),
)
PUBLIC_CRAWL = replace(
    crawled(),
    personal_information=personal(lawful_basis=LawfulBasis.LAWFULLY_PUBLIC, refused=False, signed_off_on=BEFORE),
)
TEXT = document()


@pytest.mark.parametrize(
    ("in_source", "sensitivities", "outcome", "fired"),
    [
        (NO_BASIS, [], "cleared", []),
        (NO_BASIS, [Sensitivity.NOT_PERSONAL], "cleared", []),  # a company's credit code is nobody's
        (NO_BASIS, [Sensitivity.GENERAL], "redact", ["CN-A7-3-BASIS"]),
        (NO_BASIS, [Sensitivity.HARM], "redact", ["CN-A7-3-BASIS", "CN-PI-SENSITIVE"]),
        (BASIS_FOR_NOTHING, [], "cleared", []),
        (BASIS_FOR_NOTHING, [Sensitivity.GENERAL], "redact", ["CN-A7-3-BASIS"]),
        (WITH_CONSENT, [Sensitivity.GENERAL], "cleared", []),
        (WITH_CONSENT, [Sensitivity.GENERAL, Sensitivity.SENSITIVE], "redact", ["CN-PI-SENSITIVE"]),
        (WITH_ALL_CONSENTS, [Sensitivity.SENSITIVE, Sensitivity.HARM], "cleared", []),
        (PUBLIC_CRAWL, [Sensitivity.GENERAL], "redact", ["CN-PI-UNAVOIDABLE"]),
        (PUBLIC_CRAWL, [Sensitivity.NOT_PERSONAL], "cleared", []),
    ],
)
def test_personal_information_in_a_text_is_masked_unless_there_is_a_basis(
    policy: Policy, in_source: Source, sensitivities: list[Sensitivity], outcome: str, fired: list[str]
) -> None:
    found = [finding(TEXT, sensitivity) for sensitivity in sensitivities]
    decision = judged_document(policy, TEXT, in_source, pii_findings=found)
    assert (decision.outcome, decision.fired, decision.unanswered) == (outcome, fired, [])


def test_a_text_about_a_child_is_excluded_without_a_guardians_consent(policy: Policy) -> None:
    cue = [finding(TEXT, Sensitivity.SENSITIVE, "MINOR")]
    assert "CN-PI-U14" in judged_document(policy, TEXT, WITH_CONSENT, pii_findings=cue).fired
    assert judged_document(policy, TEXT, WITH_CONSENT, pii_findings=cue).outcome == "excluded"
    assert judged_document(policy, TEXT, WITH_ALL_CONSENTS, pii_findings=cue).outcome == "cleared"


def told(person: str, *kinds: str) -> list[PiiFinding]:
    """General findings of the named kinds, all about one person."""
    subjects = [finding(TEXT, Sensitivity.GENERAL, kind, f"{kind} of {person}".encode()) for kind in kinds]
    return [replace(found, person=person.encode()) for found in subjects]


@pytest.mark.parametrize(
    ("found", "fired"),
    [
        (told("a", "PERSON", "PHONE_NUMBER", "ADDRESS"), ["CN-PI-COMBINATION"]),
        (told("a", "PERSON", "PHONE_NUMBER") + told("b", "PHONE_NUMBER", "ADDRESS"), []),  # two people's
        ([f for n in range(10) for f in told(str(n), "PERSON")], ["CN-PI-ROSTER"]),
        ([f for n in range(9) for f in told(str(n), "PERSON")], []),
    ],
)
def test_light_facts_that_are_heavy_together_want_a_separate_consent(
    policy: Policy, found: list[PiiFinding], fired: list[str]
) -> None:
    assert judged_document(policy, TEXT, WITH_CONSENT, pii_findings=found).fired == fired
    assert judged_document(policy, TEXT, WITH_ALL_CONSENTS, pii_findings=found).fired == []


def test_a_text_dense_with_findings_is_a_roster_and_a_long_one_is_not(policy: Policy) -> None:
    found = [f for n in range(12) for f in told("a", f"KIND_{n}")]
    for characters, fired in ((200, ["CN-PI-ROSTER"]), (2_000, [])):
        text = replace(TEXT, characters=characters)
        assert judged_document(policy, text, WITH_CONSENT, pii_findings=found).fired == fired


def test_a_source_decision_counts_the_people(policy: Policy) -> None:
    found = told("a", "PERSON", "PHONE_NUMBER", "ADDRESS") + told("b", "PHONE_NUMBER")
    judged = Judged(connect(sources=[source()], documents=[TEXT], pii_findings=found), policy)
    assert (judged.sources["clean"].people, judged.sources["clean"].sensitive_people) == (2, 1)


def test_a_text_that_was_not_scanned_is_quarantined(policy: Policy) -> None:
    decision = judged_document(policy, document(scanned=False), NO_BASIS)
    assert decision.outcome == "quarantined"
    assert decision.unanswered == ["CN-A7-3-BASIS", "CN-PI-COMBINATION", "CN-PI-ROSTER", "CN-PI-SENSITIVE", "CN-PI-U14"]


@pytest.mark.parametrize(
    ("kind", "status", "outcome", "fired"),
    [
        (RequestKind.WITHDRAWAL, RequestStatus.UPHELD, "excluded", ["CN-PI-DELETE"]),
        (RequestKind.DELETION, RequestStatus.OPEN, "excluded", ["CN-PI-DELETE"]),
        (RequestKind.OBJECTION, RequestStatus.UPHELD, "excluded", ["CN-PI-DELETE"]),
        (RequestKind.DELETION, RequestStatus.REJECTED, "cleared", []),
        (RequestKind.COMPLAINT, RequestStatus.OPEN, "quarantined", ["CN-A7-2-COMPLAINT-TEXT-OPEN"]),
        (RequestKind.COMPLAINT, RequestStatus.UPHELD, "excluded", ["CN-A7-2-COMPLAINT-TEXT-UPHELD"]),
        (RequestKind.COMPLAINT, RequestStatus.REJECTED, "cleared", []),
    ],
)
def test_a_request_reaches_the_text_it_names_and_no_other(
    policy: Policy, kind: RequestKind, status: RequestStatus, outcome: str, fired: list[str]
) -> None:
    named, moved, other = document(text="named"), document(text="moved"), document(text="other")
    by_locator = request(kind, status, named.locator)
    by_digest = replace(request(kind, status), id="r2", digests=(moved.digest.hex(),))
    requested = source(requests=(by_locator, by_digest))
    judged = Judged(connect(sources=[requested], documents=[named, moved, other]), policy)
    for reached in (named, moved):
        assert (judged[reached].outcome, judged[reached].fired) == (outcome, fired)
    assert judged[other].outcome == judged.sources["clean"].outcome == "cleared"


def test_a_deletion_that_names_no_text_reaches_every_text_of_the_source(policy: Policy) -> None:
    requested = source(requests=(request(RequestKind.DELETION, RequestStatus.OPEN),))
    assert judged_document(policy, TEXT, requested).fired == ["CN-PI-DELETE"]


@pytest.mark.parametrize(
    ("kind", "status", "locators", "digests", "waits"),
    [
        (RequestKind.DELETION, RequestStatus.OPEN, ("elsewhere",), (), True),
        (RequestKind.COMPLAINT, RequestStatus.UPHELD, ("elsewhere",), (), True),
        (RequestKind.WITHDRAWAL, RequestStatus.UPHELD, (TEXT.locator, "elsewhere"), (), True),
        (RequestKind.DELETION, RequestStatus.OPEN, (), (digest("gone").hex(),), True),
        (RequestKind.DELETION, RequestStatus.OPEN, (), ("no digest",), True),
        (RequestKind.DELETION, RequestStatus.OPEN, (TEXT.locator,), (TEXT.digest.hex(),), False),
        (RequestKind.DELETION, RequestStatus.REJECTED, ("elsewhere",), (), False),
        (RequestKind.DELETION, RequestStatus.OPEN, (), (), False),
        (RequestKind.DELETION, RequestStatus.FULFILLED, ("a text that is gone",), (), False),
    ],
)
def test_a_source_waits_while_a_request_names_a_text_that_is_not_there(
    policy: Policy,
    kind: RequestKind,
    status: RequestStatus,
    locators: tuple[str, ...],
    digests: tuple[str, ...],
    waits: bool,
) -> None:
    requested = source(requests=(replace(request(kind, status, *locators), digests=digests),))
    elsewhere = document("other", locator="elsewhere")  # a place in another source is not meant
    judged = Judged(connect(sources=[requested, source("other")], documents=[TEXT, elsewhere]), policy)
    expected = ["CN-PI-DELETE-UNMATCHED"] if waits else []
    assert (judged.sources["clean"].fired, judged.sources["clean"].unanswered) == (expected, [])
    assert judged.sources["clean"].outcome == ("quarantined" if waits else "cleared")


@pytest.mark.parametrize(
    ("changes", "in_source", "fired"),
    [
        ({"repetition": 0.9}, source(), ["CN-A7-4-QUALITY"]),
        ({"symbol_ratio": 0.9}, source(), ["CN-A7-4-QUALITY"]),
        ({"label_status": LabelStatus.MALFORMED}, source(), ["CN-SYN-LABEL"]),
        ({"label_status": LabelStatus.GENERATED}, source(), ["CN-SYN-LABEL-UNDECLARED"]),
        ({"label_status": LabelStatus.SUSPECTED}, crawled(), ["CN-SYN-LABEL-UNDECLARED"]),
        ({"label_status": LabelStatus.GENERATED}, synthetic(), []),
    ],
)
def test_quality_and_labels(policy: Policy, changes: dict[str, Any], in_source: Source, fired: list[str]) -> None:
    decision = judged_document(policy, document(**changes), in_source)
    assert decision.fired == fired
    assert decision.outcome == ("quarantined" if fired else "cleared")


def test_a_document_inherits_what_fired_on_its_source_and_the_worst_outcome_wins(policy: Policy) -> None:
    suspended = source(status=Status.SUSPENDED)
    requested = replace(suspended, requests=(request(RequestKind.DELETION, RequestStatus.UPHELD, TEXT.locator),))
    found = [finding(TEXT, Sensitivity.GENERAL)]
    masked_and_quarantined = judged_document(policy, TEXT, suspended, pii_findings=found)
    assert masked_and_quarantined.outcome == "quarantined"
    assert masked_and_quarantined.fired == ["CN-A7-3-BASIS", "CN-STATUS-SUSPENDED"]
    all_three = judged_document(policy, TEXT, requested, pii_findings=found)
    assert all_three.outcome == "excluded"
    assert all_three.fired == ["CN-A7-3-BASIS", "CN-PI-DELETE", "CN-STATUS-SUSPENDED"]


def test_a_document_of_a_source_the_ledger_does_not_know_is_quarantined(policy: Policy) -> None:
    stray = document("stray")
    judged = Judged(connect(sources=[source()], documents=[stray]), policy)
    assert judged[stray].outcome == "quarantined"
    assert "CN-A7-1-LAWFUL-SOURCE" in judged[stray].unanswered
    assert "stray" not in judged.sources
    assert (judged[stray].licences, judged[stray].licence) == ([], None)


# ---------------------------------------------------------------------------- lineage


def test_an_uncleared_ancestor_quarantines_however_far_it_lies(policy: Policy) -> None:
    def generated(source_id: str, *parents: str) -> Source:
        return replace(synthetic(parents=parents), id=source_id)

    world = [
        source("clean"),
        source("suspended", status=Status.SUSPENDED),
        generated("child-of-clean", "clean"),
        generated("child", "suspended", "clean"),
        generated("grandchild", "child"),
        generated("loop-a", "loop-b"),
        generated("loop-b", "loop-a"),
        replace(synthetic(parents=None), id="foundling"),
        generated("child-of-foundling", "foundling"),
    ]
    judged = Judged(connect(sources=world), policy).sources
    lineage = ["CN-SRC-SYNTHETIC-LINEAGE"]
    assert judged["child-of-clean"].outcome == "cleared"
    for source_id in ("child", "grandchild", "loop-a", "loop-b", "child-of-foundling"):
        assert (judged[source_id].outcome, judged[source_id].fired) == ("quarantined", lineage)
    assert (judged["foundling"].fired, judged["foundling"].unanswered) == ([], lineage)


def test_documents_inherit_lineage(policy: Policy) -> None:
    text = document()
    orphan = synthetic(parents=("nowhere",))
    assert judged_document(policy, text, orphan).fired == ["CN-SRC-SYNTHETIC-LINEAGE"]


# ---------------------------------------------------------------------------- taint

BAD = source("bad", status=Status.WITHDRAWN)


def judged_taint(
    policy: Policy, documents: list[Document], edges: list[Edge], clusters: list[Cluster], *more: Source
) -> Judged:
    return Judged(connect(sources=[source(), BAD, *more], documents=documents, edges=edges, clusters=clusters), policy)


def test_a_near_copy_of_an_excluded_text_is_excluded_and_its_partner_named(policy: Policy) -> None:
    near, far, bad = document(text="near"), document(text="far"), document("bad", "original")
    edges = [edge(bad, near, 0.85), edge(far, bad, 0.79)]
    judged = judged_taint(policy, [near, far, bad], edges, cluster(near, far, bad))
    assert judged[near].outcome == "excluded"
    assert judged[near].fired == ["CN-TAINT"]
    assert (judged[near].partner_source, judged[near].partner_digest) == ("bad", bad.digest)
    assert judged[near].similarity == 0.85
    assert judged[far].outcome == "cleared"
    assert (judged[far].partner_source, judged[far].similarity) == (None, None)
    assert judged[bad].fired == ["CN-STATUS-WITHDRAWN"]


def test_taint_never_passes_through_a_chain(policy: Policy) -> None:
    bad, copy, copy_of_copy = document("bad", "0"), document(text="1"), document(text="2")
    edges = [edge(bad, copy, 0.9), edge(copy, copy_of_copy, 0.9)]
    judged = judged_taint(policy, [bad, copy, copy_of_copy], edges, cluster(bad, copy, copy_of_copy))
    assert judged[copy].outcome == "excluded"
    assert judged[copy_of_copy] == replace(judged[copy_of_copy], outcome="cleared", fired=[], unanswered=[])


def test_an_exact_copy_in_another_source_needs_no_edge(policy: Policy) -> None:
    copy, bad, worse = document(text="same"), document("bad", "same"), document("aaa", "same")
    judged = judged_taint(policy, [copy, bad, worse], [], cluster(copy, bad, worse), replace(BAD, id="aaa"))
    assert judged[copy].fired == ["CN-TAINT"]
    assert (judged[copy].partner_source, judged[copy].partner_digest) == ("aaa", bad.digest)
    assert judged[copy].similarity == 1.0


def test_a_second_copy_in_the_same_source_is_reached(policy: Policy) -> None:
    deleted = document(text="same", locator="corpus.jsonl#1")
    second = document(text="same", locator="corpus.jsonl#2")
    requested = source(requests=(request(RequestKind.DELETION, RequestStatus.UPHELD, deleted.locator),))
    clusters = cluster(deleted)
    judged = Judged(connect(sources=[requested], documents=[deleted, second], clusters=clusters), policy)
    assert judged[deleted].fired == ["CN-PI-DELETE"]
    assert judged[second].fired == ["CN-TAINT"]
    assert judged[second].partner_source == "clean"


def test_the_nearest_partner_is_named_and_ties_go_to_the_smallest_source(policy: Policy) -> None:
    text = document(text="text")
    bad = [document("bad", "b"), document("bad", "a"), document("aaa", "c"), document("zzz", "d")]
    similarity = [0.9, 0.9, 0.9, 0.95]
    edges = [edge(text, b, s) for b, s in zip(bad, similarity, strict=True)]
    more = [replace(BAD, id="aaa"), replace(BAD, id="zzz")]
    judged = judged_taint(policy, [text, *bad], edges, cluster(text, *bad), *more)
    assert judged[text].partner_source == "zzz"
    judged = judged_taint(policy, [text, *bad[:3]], edges[:3], cluster(text, *bad[:3]), *more)
    assert judged[text].partner_source == "aaa"
    judged = judged_taint(policy, [text, *bad[:2]], edges[:2], cluster(text, *bad[:2]))
    assert judged[text].partner_digest == min(b.digest for b in bad[:2])


def test_an_edge_counts_whichever_source_it_was_written_for(policy: Policy) -> None:
    """Edges join texts: the excluded copy and the one the edge names may stand in different sources."""
    near, bad, elsewhere = document(text="near"), document("bad", "original"), document("other", "original")
    edges = [edge(near, elsewhere, 0.9)]
    judged = judged_taint(policy, [near, bad, elsewhere], edges, cluster(near, bad, elsewhere), source("other"))
    assert judged[near].partner_source == "bad"
    assert judged[elsewhere].similarity == 1.0


def test_an_estimate_quarantines_and_a_verified_partner_goes_before_it(policy: Policy) -> None:
    text, gone, there = document(text="t"), document("bad", "gone"), document("bad", "there")
    clusters = cluster(text, gone, there)
    only_estimate = judged_taint(policy, [text, gone, there], [edge(text, gone, 0.95, False)], clusters)
    assert only_estimate[text].outcome == "quarantined"
    assert only_estimate[text].fired == ["CN-TAINT-UNVERIFIED"]
    assert only_estimate[text].partner_digest == gone.digest
    both = [edge(text, gone, 0.95, False), edge(text, there, 0.82)]
    assert judged_taint(policy, [text, gone, there], both, clusters)[text].fired == ["CN-TAINT"]
    weak = [edge(text, gone, 0.95, False), edge(text, there, 0.6)]
    assert judged_taint(policy, [text, gone, there], weak, clusters)[text].fired == ["CN-TAINT-UNVERIFIED"]


def test_the_strictest_provenance_represents_a_cluster(policy: Policy) -> None:
    strict = Licence("CC-BY-NC-4.0", "CC-BY-NC-4.0", BEFORE, "others")  # which excludes, as its use is commercial
    unverified = Licence("CC-BY-4.0", None, None, None)
    sources = {
        "strict": source("strict", licence=strict),
        "bad": BAD,
        "unverified": source("unverified", licence=unverified),
        "clean": source(),
    }
    members = [document(name, name) for name in sources]
    while members:
        world = connect(sources=list(sources.values()), documents=members, clusters=cluster(*members))
        Judged(world, policy)
        found = world.sql("SELECT source_id, digest FROM cluster_representatives").fetchall()
        assert found == [(members[0].source_id, members[0].digest)]
        del members[0]


def test_an_excerpt_of_an_excluded_text_is_quarantined_with_its_partner_named(policy: Policy) -> None:
    essay, bad, other = document(), document("bad", "poem"), document(text="other")
    found = [
        Excerpt("clean", essay.digest, "bad", bad.digest, 0, 0.9),
        Excerpt("clean", other.digest, "bad", bad.digest, 2, 0.79),
        Excerpt("clean", other.digest, "clean", essay.digest, 0, 1.0),
    ]
    judged = Judged(connect(sources=[source(), BAD], documents=[essay, bad, other], excerpts=found), policy)
    decided = judged[essay]
    assert (decided.outcome, decided.fired) == ("quarantined", ["CN-TAINT-EXCERPT"])
    assert (decided.partner_source, decided.partner_digest) == ("bad", bad.digest)
    assert judged[other].outcome == "cleared"


def test_a_text_no_search_has_covered_is_quarantined(policy: Policy) -> None:
    covered, uncovered = document(text="covered"), document("new", "uncovered")
    judged = judged_taint(policy, [covered, uncovered], [], singletons([covered]), source("new"))
    assert judged[covered].outcome == "cleared"
    assert (judged[uncovered].outcome, judged[uncovered].unanswered) == ("quarantined", ["CN-TAINT"])


def test_an_excluded_text_no_search_has_covered_quarantines_everything(policy: Policy) -> None:
    text, bad = document(), document("bad", "new")
    judged = judged_taint(policy, [text, bad], [], singletons([text]))
    assert (judged[text].outcome, judged[text].fired) == ("quarantined", ["CN-TAINT-INCOMPLETE"])


def test_incomplete_edges_quarantine_the_cluster_except_who_is_linked(policy: Policy) -> None:
    bad, linked, unlinked = document("bad", "bad"), document(text="linked"), document(text="unlinked")
    elsewhere = document(text="elsewhere")
    clusters = cluster(bad, linked, unlinked, incomplete=[bad]) + singletons([elsewhere])
    edges = [edge(bad, linked, 0.75), edge(linked, unlinked, 0.9)]
    judged = judged_taint(policy, [bad, linked, unlinked, elsewhere], edges, clusters)
    assert judged[linked].outcome == judged[elsewhere].outcome == "cleared"
    assert (judged[unlinked].outcome, judged[unlinked].fired) == ("quarantined", ["CN-TAINT-INCOMPLETE"])


def test_star_edges_of_texts_that_are_not_excluded_do_no_harm(policy: Policy) -> None:
    centre, ray = document(text="centre"), document(text="ray")
    clusters = cluster(centre, ray, incomplete=[centre, ray])
    assert judged_taint(policy, [centre, ray], [edge(centre, ray, 0.9)], clusters)[ray].outcome == "cleared"


def test_quarantined_texts_do_not_taint(policy: Policy) -> None:
    text, held = document(), document("held", "held")
    suspended = source("held", status=Status.SUSPENDED)
    judged = judged_taint(policy, [text, held], [edge(text, held, 0.9)], cluster(text, held), suspended)
    assert judged[text].outcome == "cleared"


def test_the_texts_excluded_on_facts_are_those_to_search_for_completely(policy: Policy) -> None:
    near, bad, deleted = document(text="near"), document("bad", "bad"), document(text="deleted")
    requested = source(requests=(request(RequestKind.DELETION, RequestStatus.OPEN, deleted.locator),))
    connection = connect(
        sources=[requested, BAD],
        documents=[near, bad, deleted],
        edges=[edge(near, bad, 0.9)],
        clusters=cluster(near, bad, deleted),
    )
    table = excluded_on_facts(connection, policy, AS_OF)
    assert table.to_pylist() == [
        {"source_id": "bad", "digest": bad.digest},
        {"source_id": "clean", "digest": deleted.digest},
    ]


# ---------------------------------------------------------------------------- licences


def test_a_cluster_keeps_every_licence_and_takes_the_strictest(policy: Policy) -> None:
    def licensed(source_id: str, expression: str | None) -> Source:
        return source(source_id, licence=Licence(expression, expression, BEFORE))

    sources = [licensed("a", "MIT"), licensed("b", "CC-BY-SA-4.0"), licensed("c", "mit"), licensed("d", None)]
    texts = [document(s.id, s.id) for s in sources]
    alone = document("a", "alone")
    world = connect(sources=sources, documents=[*texts, alone], clusters=cluster(*texts) + singletons([alone]))
    judged = Judged(world, policy)
    for text in texts:
        assert judged[text].licences == ["CC-BY-SA-4.0", "MIT"]
        assert judged[text].licence == "CC-BY-SA-4.0"
    assert (judged[alone].licences, judged[alone].licence) == (["MIT"], "MIT")


def test_a_text_whose_cluster_forbids_the_use_is_quarantined(policy: Policy) -> None:
    """It would be released under the strictest licence, which is one of those that forbid the release."""
    forbidden = source("nc", licence=Licence("CC-BY-NC-4.0", "CC-BY-NC-4.0", BEFORE))
    bad, between, text = document("nc", "0"), document(text="1"), document(text="2")
    edges = [edge(bad, between, 0.9), edge(between, text, 0.9)]
    world = connect(
        sources=[source(), forbidden],
        documents=[bad, between, text],
        edges=edges,
        clusters=cluster(bad, between, text),
    )
    judged = Judged(world, policy)
    assert judged[text].outcome == "quarantined"
    assert judged[text].fired == ["CN-A7-2-CLUSTER-LICENCE"]
    assert judged[text].licence == "CC-BY-NC-4.0"


def test_every_document_and_taint_rule_has_been_seen_to_fire(policy: Policy) -> None:
    """The tests above assert each of these; the list fails when a rule is added without one."""
    assert {rule.id for scope in (Scope.DOCUMENT, Scope.TAINT) for rule in policy.in_scope(scope)} == {
        "CN-A7-2-CLUSTER-LICENCE",
        "CN-A7-2-COMPLAINT-TEXT-OPEN",
        "CN-A7-2-COMPLAINT-TEXT-UPHELD",
        "CN-A7-3-BASIS",
        "CN-A7-4-QUALITY",
        "CN-PI-COMBINATION",
        "CN-PI-DELETE",
        "CN-PI-ROSTER",
        "CN-PI-SENSITIVE",
        "CN-PI-U14",
        "CN-PI-UNAVOIDABLE",
        "CN-SYN-LABEL",
        "CN-SYN-LABEL-UNDECLARED",
        "CN-TAINT",
        "CN-TAINT-EXCERPT",
        "CN-TAINT-INCOMPLETE",
        "CN-TAINT-UNVERIFIED",
    }


# ---------------------------------------------------------------------------- what is left behind


@pytest.fixture
def world() -> duckdb.DuckDBPyConnection:
    """Something of everything."""
    texts = [
        document(),
        document("bad", "bad"),
        document(text="near"),
        document("stray"),
        document(text="b", scanned=False),
    ]
    return connect(
        sources=[source(), BAD, *(replace(case, id=f"s{i}") for i, (_, case, _) in enumerate(FIRES))],
        documents=texts,
        pii_findings=[finding(texts[0], Sensitivity.GENERAL)],
        edges=[edge(texts[1], texts[2], 0.9)],
    )


def test_the_tables_have_the_columns_of_the_ledger(policy: Policy, world: duckdb.DuckDBPyConnection) -> None:
    judge(world, policy, AS_OF)
    for table, judged in {"source_decisions": "judged_sources", "decisions": "judged_documents"}.items():
        rows = world.table(judged).to_arrow_table()
        assert rows.cast(schema(table)).num_rows == rows.num_rows > 0


def test_judging_again_in_the_same_connection_gives_the_same(policy: Policy, world: duckdb.DuckDBPyConnection) -> None:
    def judged() -> list[list[dict[str, Any]]]:
        judge(world, policy, AS_OF)
        return [
            world.table("judged_sources").order("source_id").to_arrow_table().to_pylist(),
            world.table("judged_documents").order("document_id").to_arrow_table().to_pylist(),
        ]

    assert judged() == judged()


def test_the_views_over_recorded_decisions_say_what_the_judgement_said(
    policy: Policy, world: duckdb.DuckDBPyConnection
) -> None:
    judge(world, policy, AS_OF)
    views = ("lineage_facts", "taint_facts")
    before = {view: sorted(map(repr, world.table(view).fetchall())) for view in views}
    world.execute("INSERT INTO source_decisions SELECT * FROM judged_sources")
    world.execute("INSERT INTO decisions SELECT * FROM judged_documents")
    world.register("new_rows", to_table("rules", rule_rows(policy)))
    world.execute("INSERT INTO rules SELECT * FROM new_rows")
    create_views(world, AS_OF, 0.8)
    assert {view: sorted(map(repr, world.table(view).fetchall())) for view in views} == before


def test_every_fact_is_described_and_what_is_never_null_is_never_null(
    policy: Policy, world: duckdb.DuckDBPyConnection
) -> None:
    judge(world, policy, AS_OF)
    for scope, fields in columns().items():
        view = f"{scope}_facts"
        described = dict(
            world.execute(
                "SELECT column_name, comment FROM duckdb_columns() WHERE table_name = $view", {"view": view}
            ).fetchall()
        )
        assert list(described) == fields.names
        assert all(described.values()), view
        rows = world.table(view).to_arrow_table()
        for field in fields:
            assert field.nullable or rows[field.name].null_count == 0, (view, field.name)


def test_a_policy_without_rules_does_not_judge(policy: Policy) -> None:
    with pytest.raises(PolicyError, match="found none"):
        dataclasses.replace(policy, rules=())


def test_a_policy_of_few_rules_still_quarantines_what_it_does_not_know(policy: Policy) -> None:
    one_rule = dataclasses.replace(policy, rules=policy.in_scope(Scope.DOCUMENT)[:1])
    stray, text = document("stray"), document()
    judged = Judged(connect(sources=[source()], documents=[stray, text]), one_rule)
    assert judged[text].outcome == "cleared"
    assert judged[stray].outcome == "quarantined"


def test_the_rules_are_kept_as_they_stood(policy: Policy) -> None:
    rows = rule_rows(policy)
    assert [row.rule_id for row in rows] == sorted(rule.id for rule in policy.rules)
    taint = next(row for row in rows if row.rule_id == "CN-TAINT")
    assert (taint.policy, taint.scope, taint.outcome) == (policy.digest, "taint", "excluded")
    assert taint.predicate == "similarity >= near_duplicate_threshold AND verified"


# ---------------------------------------------------------------------------- release


def released(text: Document, outcome: Outcome) -> Decision:
    return Decision(text.document_id, text.source_id, text.digest, outcome, (), (), None, None, None, (), None)


def blocked(
    policy: Policy,
    declaration: ReleaseDeclaration | None = None,
    in_source: Source | None = None,
    outcome: Outcome = Outcome.CLEARED,
    as_of: date = AS_OF,
) -> dict[str, str]:
    """What blocks the release of one text with a phone number and a bank card in it."""
    found = [finding(TEXT, Sensitivity.GENERAL), finding(TEXT, Sensitivity.SENSITIVE, subject=b"t")]
    connection = connect(
        sources=[in_source or WITH_ALL_CONSENTS],
        documents=[TEXT],
        pii_findings=found,
        decisions=[released(TEXT, outcome)],
    )
    return {rule.id: answer for rule, answer in judge_release(connection, policy, as_of, declaration)}


def test_a_plain_domestic_release_passes(policy: Policy) -> None:
    assert blocked(policy) == {}
    assert blocked(policy, ReleaseDeclaration()) == {}
    assert judge_release(connect(), policy, AS_OF) == []


MODEL = FoundationModel("base", "Apache-2.0", "filed-1")
EXPORT = ReleaseDeclaration(
    export_to="SG",
    recipient_notified_on=BEFORE,
    impact_assessed_on=BEFORE,
    critical_infrastructure_operator=False,
    people_exported_this_year=10,
    sensitive_people_exported_this_year=10,
)


def pathway(kind: CrossBorderPathway, valid_until: date | None = LATER) -> CrossBorder:
    return CrossBorder(kind, valid_until=valid_until)


STANDARD, ASSESSMENT, EXEMPT = (
    pathway(kind)
    for kind in (
        CrossBorderPathway.STANDARD_CONTRACT,
        CrossBorderPathway.SECURITY_ASSESSMENT,
        CrossBorderPathway.EXEMPT,
    )
)
PUBLIC = ReleaseDeclaration(
    public_service_in_china=True, ip_risk_review_on=BEFORE, filing=Filing(BEFORE, "algorithm-1")
)

RELEASES: list[tuple[ReleaseDeclaration, dict[str, str]]] = [
    (ReleaseDeclaration(base_model=MODEL), {}),
    (ReleaseDeclaration(base_model=FoundationModel("base")), {"CN-A7-1-BASE-MODEL": "fired"}),
    (ReleaseDeclaration(base_model=FoundationModel("base", "CC-BY-NC-4.0")), {"CN-A7-1-BASE-MODEL": "fired"}),
    (
        ReleaseDeclaration(base_model=FoundationModel("base", "LicenseRef-own")),
        {"CN-A7-1-BASE-MODEL": "unanswered"},
    ),
    (PUBLIC, {}),
    (replace(PUBLIC, base_model=MODEL), {}),
    (replace(PUBLIC, base_model=replace(MODEL, filing_no=None)), {"CN-A7-1-BASE-MODEL": "fired"}),
    (replace(PUBLIC, ip_risk_review_on=LATER), {"CN-A7-2-RISKREVIEW": "fired"}),
    (replace(PUBLIC, filing=None), {"CN-REL-FILING": "fired"}),
    (replace(PUBLIC, filing=Filing(BEFORE, None)), {"CN-REL-FILING": "fired"}),
    (ReleaseDeclaration(recipient="them"), {"CN-PI-SHARE": "fired"}),
    (ReleaseDeclaration(recipient="them", recipient_contract="contract-1"), {}),
    (replace(EXPORT, export_to="CN"), {}),
    (EXPORT, {"CN-XB-PATHWAY": "fired"}),
    (replace(EXPORT, cross_border=STANDARD), {}),
    (replace(EXPORT, cross_border=STANDARD, critical_infrastructure_operator=True), {"CN-XB-PATHWAY": "fired"}),
    (replace(EXPORT, cross_border=STANDARD, critical_infrastructure_operator=None), {"CN-XB-PATHWAY": "unanswered"}),
    (replace(EXPORT, cross_border=STANDARD, people_exported_this_year=999_997), {}),
    (replace(EXPORT, cross_border=STANDARD, people_exported_this_year=999_998), {"CN-XB-PATHWAY": "fired"}),
    (replace(EXPORT, cross_border=STANDARD, sensitive_people_exported_this_year=9_998), {}),
    (replace(EXPORT, cross_border=STANDARD, sensitive_people_exported_this_year=9_999), {"CN-XB-PATHWAY": "fired"}),
    (replace(EXPORT, cross_border=STANDARD, people_exported_this_year=None), {"CN-XB-PATHWAY": "unanswered"}),
    (replace(EXPORT, cross_border=ASSESSMENT, people_exported_this_year=None), {}),
    (replace(EXPORT, cross_border=EXEMPT), {"CN-XB-PATHWAY": "fired"}),  # one sensitive person ends the exemption
    (replace(EXPORT, cross_border=replace(ASSESSMENT, valid_until=BEFORE)), {"CN-XB-PATHWAY": "fired"}),
    (replace(EXPORT, cross_border=replace(ASSESSMENT, valid_until=None)), {"CN-XB-PATHWAY": "unanswered"}),
    (replace(EXPORT, cross_border=ASSESSMENT, recipient_notified_on=None), {"CN-XB-CONSENT": "fired"}),
    (replace(EXPORT, cross_border=ASSESSMENT, impact_assessed_on=None), {"CN-XB-CONSENT": "fired"}),
]  # fmt: skip


@pytest.mark.parametrize(("declaration", "expected"), RELEASES)
def test_what_blocks_a_release(policy: Policy, declaration: ReleaseDeclaration, expected: dict[str, str]) -> None:
    assert blocked(policy, declaration) == expected


def test_an_export_without_personal_or_important_data_is_free(policy: Policy) -> None:
    assert blocked(policy, ReleaseDeclaration(export_to="SG"), outcome=Outcome.REDACT) == {}
    important = replace(WITH_ALL_CONSENTS, data_class=DataClass.IMPORTANT)
    assert blocked(policy, ReleaseDeclaration(export_to="SG"), important, Outcome.REDACT) == {"CN-XB-PATHWAY": "fired"}


def test_an_export_needs_separate_consent(policy: Policy) -> None:
    declaration = replace(EXPORT, cross_border=ASSESSMENT)
    assert blocked(policy, declaration, WITH_CONSENT) == {"CN-XB-CONSENT": "fired"}


def test_an_overdue_request_blocks_every_release(policy: Policy) -> None:
    requested = source(requests=(request(RequestKind.DELETION, RequestStatus.OPEN, "x", due_on=AS_OF),))
    assert blocked(policy, in_source=requested) == {}
    assert blocked(policy, in_source=requested, as_of=date(2026, 11, 2)) == {"CN-PI-DELETE-OVERDUE": "fired"}


def test_every_release_rule_has_been_seen_to_fire(policy: Policy) -> None:
    seen = {rule for _, expected in RELEASES for rule, answer in expected.items() if answer == "fired"}
    assert seen | {"CN-PI-DELETE-OVERDUE"} == {rule.id for rule in policy.in_scope(Scope.RELEASE)}


# ---------------------------------------------------------------------------- scale


def test_a_cluster_of_many_excluded_and_clean_texts_is_judged_without_their_product(policy: Policy) -> None:
    """4,000 clean and 4,000 excluded texts in one cluster, whose 16 million pairs would not fit the memory."""
    clean = [document(text=f"c{i}") for i in range(4000)]
    bad = [document("bad", f"b{i}") for i in range(4000)]
    clusters = [replace(row, edges_complete=row.source_id == "clean") for row in cluster(*clean, *bad)]
    connection = connect(sources=[source(), BAD], documents=[*clean, *bad], clusters=clusters)
    connection.execute("SET memory_limit = '100MB'")
    connection.execute("SET max_temp_directory_size = '0KB'")
    judge(connection, policy, AS_OF)
    outcomes = connection.sql("SELECT outcome, count(*) FROM judged_documents GROUP BY outcome").fetchall()
    assert dict(outcomes) == {"quarantined": 4000, "excluded": 4000}
