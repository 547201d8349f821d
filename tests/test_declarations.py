"""Source declarations: what a valid one becomes, and what is said of every kind of broken one."""

import hashlib
import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.countries import COUNTRY_CODES
from provenance.declarations import (
    canonical,
    corpus_files,
    evidence_files,
    load,
    load_folder,
    named_corpus_files,
    read,
)
from provenance.errors import DeclarationError
from provenance.records import (
    Acquisition,
    Claim,
    CorpusFormat,
    FoundationModel,
    PersonalInformationLevel,
    ReleaseDeclaration,
    RobotsVerdict,
    Source,
)

VALID = """\
id: harbour-notes
title: { zh: 港口笔记, en: Harbour notes }
acquisition: crawled
status: active
obtained_on: 2026-03-01
homepage: https://notes.example/
licence:
  claimed: CC-BY-4.0
  verified: CC-BY-4.0
  verified_on: 2026-03-02
  rights_holder: The authors
crawl:
  user_agent: sample-crawler/1.0
  started_on: 2026-02-20
  ended_on: 2026-02-28
  robots: allowed
  technical_measures_respected: true
personal_information: { declared: none }
jurisdiction: { origin: NO, storage: CN }
data_class: general
evidence:
  - { file: evidence/robots.txt, supports: robots_snapshot, obtained_on: 2026-02-20 }
  - { file: evidence/log.txt, supports: collection_log, obtained_on: 2026-02-28, valid_until: 2030-01-31 }
corpus:
  paths: [../corpora/*.jsonl]
  format: jsonl
"""

MINIMAL = """\
id: small
title: { zh: 小, en: Small }
acquisition: self_produced
corpus: { paths: [../corpora/a.jsonl], format: jsonl }
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder for declarations with the evidence and corpus files that the valid one names."""
    for name in (
        "sources/evidence/robots.txt",
        "sources/evidence/log.txt",
        "corpora/a.jsonl",
        "corpora/b.jsonl",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{path.stem}\n")
    (tmp_path / "secret.txt").write_text("not evidence\n")
    (tmp_path / "sources" / "evidence" / "empty.txt").touch()
    return tmp_path / "sources"


def write(folder: Path, text: str | bytes, name: str = "source.yaml") -> Path:
    path = folder / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def complaints(path: Path) -> list[str]:
    with pytest.raises(DeclarationError) as error:
        load(path)
    return [line.removeprefix(f"{path}: ") for line in str(error.value).splitlines()]


# ---------------------------------------------------------------------------- valid declarations


def test_a_declaration_becomes_a_source(folder: Path) -> None:
    source = load(write(folder, VALID)).source
    assert isinstance(source, Source)
    assert source.acquisition is Acquisition.CRAWLED
    assert source.obtained_on == date(2026, 3, 1)
    assert source.crawl is not None and source.crawl.robots is RobotsVerdict.ALLOWED
    assert source.personal_information.declared is PersonalInformationLevel.NONE
    assert source.corpus.format is CorpusFormat.JSONL
    assert source.contract is None and source.requests == ()


def test_evidence_is_known_by_the_digest_of_its_bytes(folder: Path) -> None:
    declaration = load(write(folder, VALID))
    robots, log = declaration.source.evidence
    assert robots.supports is Claim.ROBOTS_SNAPSHOT
    assert robots.sha256 == hashlib.sha256(b"robots\n").hexdigest()
    assert log.valid_until == date(2030, 1, 31)
    assert [path.read_bytes() for _, path in evidence_files(declaration)] == [b"robots\n", b"log\n"]


def test_the_country_code_of_norway_is_text(folder: Path) -> None:
    assert load(write(folder, VALID)).source.jurisdiction.origin == "NO"


def test_what_is_not_declared_is_not_known(folder: Path) -> None:
    source = load(write(folder, MINIMAL)).source
    assert source.licence.claimed is None
    assert source.data_class is None
    assert source.personal_information.declared is None


def test_the_digest_is_of_the_meaning_and_not_of_the_spelling(folder: Path) -> None:
    declaration = load(write(folder, MINIMAL))
    respelled = "\ufeff# comment\nacquisition: 'self_produced'\n" + MINIMAL.replace("acquisition: self_produced\n", "")
    assert load(write(folder, respelled)).sha256 == declaration.sha256
    assert load(write(folder, MINIMAL.replace("Small", "Smaller"))).sha256 != declaration.sha256
    assert declaration.sha256 == hashlib.sha256(canonical(declaration.source)).hexdigest()


def test_the_digest_follows_the_evidence(folder: Path) -> None:
    before = load(write(folder, VALID)).sha256
    (folder / "evidence/log.txt").write_text("another log\n")
    assert load(folder / "source.yaml").sha256 != before


def test_the_canonical_form_is_sorted_json(folder: Path) -> None:
    text = canonical(load(write(folder, VALID)).source).decode()
    tree = json.loads(text)
    assert tree["obtained_on"] == "2026-03-01" and tree["acquisition"] == "crawled"
    assert text == json.dumps(tree, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def test_corpus_files_are_sorted_and_named_without_the_machine(folder: Path) -> None:
    two = MINIMAL.replace("[../corpora/a.jsonl]", "['../corpora/*.jsonl', ../corpora/a.jsonl]")
    declaration = load(write(folder, two))
    assert list(named_corpus_files(declaration)) == ["../corpora/a.jsonl", "../corpora/b.jsonl"]
    assert [path.name for path in corpus_files(declaration)] == ["a.jsonl", "b.jsonl"]


def test_a_variable_leads_to_corpus_and_evidence_outside(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAMPLE_DATA", str(folder.parent))
    text = MINIMAL.replace("../corpora/a.jsonl", "'${SAMPLE_DATA}/corpora/?.jsonl'")
    text += "evidence: [{file: '${SAMPLE_DATA}/secret.txt', supports: authorisation, obtained_on: 2026-01-01}]\n"
    declaration = load(write(folder, text))
    assert list(named_corpus_files(declaration)) == [
        "${SAMPLE_DATA}/corpora/a.jsonl",
        "${SAMPLE_DATA}/corpora/b.jsonl",
    ]
    assert str(folder.parent).encode() not in canonical(declaration.source)


def test_a_list_of_links_may_carry_a_crawl(folder: Path) -> None:
    text = VALID.replace("acquisition: crawled", "acquisition: open_licence\nis_link_list: true")
    assert load(write(folder, text)).source.crawl is not None


def test_a_folder_gives_its_declarations_by_id(folder: Path) -> None:
    write(folder, VALID, "z.yml")
    write(folder, MINIMAL.replace("id: small", "id: a-first"), "a.yaml")
    assert [d.source.id for d in load_folder(folder)] == ["a-first", "harbour-notes"]


def test_any_record_can_be_read(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        "name: trial\nbase_model: {name: our-own, licence: Apache-2.0}\npeople_exported_this_year: 12\n",
    )
    release = read(path, ReleaseDeclaration)
    assert release.base_model == FoundationModel("our-own", "Apache-2.0")
    assert release.people_exported_this_year == 12


# ---------------------------------------------------------------------------- broken declarations

BROKEN = [
    # the change to the valid declaration, and what is said
    (
        "licence:\n  claimed", "licence:\n  clamed",
        "field 'licence.clamed': found an unknown field, expected one of claimed, verified, verified_on, "
        "rights_holder, terms; did you mean 'claimed'?",
    ),
    (
        "data_class: general", "lawful_basis: consent",
        "field 'lawful_basis': found an unknown field, expected one of id, title, acquisition, corpus, "
        "status, obtained_on, homepage, is_link_list, licence, crawl, contract, user_input, synthetic, "
        "personal_information, jurisdiction, cross_border, data_class, evidence, requests; "
        "did you mean 'personal_information.lawful_basis'?",
    ),
    (
        "  rights_holder: The authors", "  '[key]': x",
        "field 'licence.[key]': found an unknown field, expected one of claimed, verified, verified_on, "
        "rights_holder, terms; remove it",
    ),
    (
        "id: harbour-notes\n", "",
        "field 'id': found nothing, expected text; add 'id'",
    ),
    (
        "title: { zh: 港口笔记, en: Harbour notes }", "title: { zh: 港口笔记 }",
        "field 'title.en': found nothing, expected text; add 'en'",
    ),
    (
        "supports: collection_log, ", "",
        "field 'evidence[1].supports': found nothing, expected one of licence, authorisation, contract, "
        "supplier_commitment, collection_log, robots_snapshot, technical_measures, crawl_impact_assessment, "
        "user_authorisation, generator_terms, portal_terms, counsel_memo, consent, separate_consent, "
        "guardian_consent, basis_memo, impact_assessment, cross_border, risk_assessment; add 'supports'",
    ),
    (
        "acquisition: crawled", "acquisition: Crawl",
        "field 'acquisition': found 'Crawl', expected one of open_licence, commercial, crawled, "
        "self_produced, user_input, synthetic, public_sector, statutory_exception; did you mean 'crawled'?",
    ),
    (
        "data_class: general", "data_class: secret-ish",
        "field 'data_class': found 'secret-ish', expected one of general, important, core; "
        "use one of them, or leave it out if it is not known",
    ),
    (
        "obtained_on: 2026-03-01", "obtained_on: 2026-02-30",
        "field 'obtained_on': found '2026-02-30', expected a date such as 2026-01-31; "
        "write year, month and day as YYYY-MM-DD",
    ),
    (
        "verified_on: 2026-03-02", "verified_on: 2026-03-02T08:00:00Z",
        "field 'licence.verified_on': found '2026-03-02T08:00:00Z', expected a date such as 2026-01-31; "
        "write year, month and day as YYYY-MM-DD",
    ),
    (
        "technical_measures_respected: true", "technical_measures_respected: yes",
        "field 'crawl.technical_measures_respected': found 'yes', expected true or false; correct the value",
    ),
    (
        "paths: [../corpora/*.jsonl]", "paths: ../corpora/*.jsonl",
        "field 'corpus.paths': found '../corpora/*.jsonl', expected a list; write it as a list: paths: [ … ]",
    ),
    (
        "title: { zh: 港口笔记, en: Harbour notes }", "title: Harbour notes",
        "field 'title': found 'Harbour notes', expected a mapping with the fields zh, en; correct the value",
    ),
    (
        "rights_holder: The authors", "rights_holder: 2026",
        "field 'licence.rights_holder': found the number 2026, expected text; "
        "put it in quotes if it is meant as text",
    ),
    (
        "format: jsonl", "format:",
        "field 'corpus.format': found nothing, expected one of jsonl, json, csv, parquet, text, markdown; "
        "write a value, or leave the field out if it is not known",
    ),
    (
        "rights_holder: The authors", "rights_holder: ' '",
        "field 'licence.rights_holder': found an empty text, expected some text; "
        "write it, or leave the field out if unknown",
    ),
    (
        "rights_holder: The authors", 'rights_holder: "The\\0authors"',
        "field 'licence.rights_holder': found a control character, expected printable text; "
        "remove the character",
    ),
    (
        "id: harbour-notes", "id: Harbour Notes",
        "field 'id': found 'Harbour Notes', expected 1 to 63 of a-z, 0-9 and '-', "
        "beginning with a letter or digit; did you mean 'harbour-notes'?",
    ),
    (
        "id: harbour-notes", "id: -x",
        "field 'id': found '-x', expected 1 to 63 of a-z, 0-9 and '-', "
        "beginning with a letter or digit; did you mean 'x'?",
    ),
    (
        "id: harbour-notes", "id: 港口",
        "field 'id': found '港口', expected 1 to 63 of a-z, 0-9 and '-', "
        "beginning with a letter or digit; rename it",
    ),
    (
        "  claimed: CC-BY-4.0", "  claimed: cc by 4.0",
        "field 'licence.claimed': found 'cc by 4.0', expected an SPDX licence expression; "
        "did you mean 'CC-BY-4.0'?",
    ),
    (
        "  verified: CC-BY-4.0", "  verified: our own terms",
        "field 'licence.verified': found 'our own terms', expected an SPDX licence expression; "
        "use 'LicenseRef-…' for a private contract, 'NOASSERTION' for what is not known",
    ),
    (
        "  rights_holder: The authors", "  terms: { commercial: true }",
        "field 'licence.terms': found terms and no private licence, expected terms only of a 'LicenseRef-…'; "
        "remove them, or name the private licence 'LicenseRef-…'",
    ),
    (
        "  verified: CC-BY-4.0\n", "",
        "field 'licence.verified_on': found a date and no verified licence, expected both or neither; "
        "add 'verified', or remove the date",
    ),
    (
        "origin: NO", "origin: cn",
        "field 'jurisdiction.origin': found 'cn', expected an ISO 3166-1 alpha-2 code; did you mean 'CN'?",
    ),
    (
        "storage: CN", "storage: China",
        "field 'jurisdiction.storage': found 'China', expected an ISO 3166-1 alpha-2 code; "
        "use the country's two capital letters, such as CN",
    ),
    (
        "https://notes.example/", "notes.example",
        "field 'homepage': found 'notes.example', expected an http or https address; write it in full",
    ),
    (
        "ended_on: 2026-02-28", "ended_on: 2026-02-01",
        "field 'crawl.ended_on': found 2026-02-01, before 'crawl.started_on' 2026-02-20, "
        "expected a day on or after it; correct one of the two",
    ),
    (
        "valid_until: 2030-01-31", "valid_from: 2030-02-01, valid_until: 2030-01-31",
        "field 'evidence[1].valid_until': found 2030-01-31, before 'evidence[1].valid_from' 2030-02-01, "
        "expected a day on or after it; correct one of the two",
    ),
    (
        "acquisition: crawled", "acquisition: commercial",
        "field 'crawl': found particulars of 'crawled' on a source acquired as 'commercial', "
        "expected acquisition 'crawled'; remove the block, or correct 'acquisition'",
    ),
    (
        "data_class: general", "contract: {}",
        "field 'contract': found particulars of 'commercial' on a source acquired as 'crawled', "
        "expected acquisition 'commercial'; remove the block, or correct 'acquisition'",
    ),
    (
        "{ declared: none }", "{ declared: none, minors: true }",
        "field 'personal_information.declared': found 'none' beside 'minors: true', "
        "expected 'general' or 'sensitive'; declare what the source holds",
    ),
    (
        "file: evidence/robots.txt", "file: evidence/robot.txt",
        "field 'evidence[0].file': found no readable file 'evidence/robot.txt' (No such file or directory), "
        "expected the evidence itself; add the file, or correct its name",
    ),
    (
        "file: evidence/robots.txt", "file: evidence/empty.txt",
        "field 'evidence[0].file': found the empty file 'evidence/empty.txt', expected the evidence itself; "
        "fill the file, or remove the entry",
    ),
    (
        "file: evidence/robots.txt", "file: ../secret.txt",
        "field 'evidence[0].file': found '../secret.txt', which leads out of the folder of the declaration, "
        "expected evidence beside its declaration; "
        "copy it there, or name its folder by a '${NAME}/' variable",
    ),
    (
        "file: evidence/robots.txt", "file: /etc/hostname",
        "field 'evidence[0].file': found an absolute path, expected one relative to the declaration; "
        "write it so, or begin it with '${NAME}/'",
    ),
    (
        "file: evidence/robots.txt", "file: '${NOT_SET_ANYWHERE}/LICENSE'",
        "field 'evidence[0].file': found '${NOT_SET_ANYWHERE}', which the environment does not set, "
        "expected a variable that names a folder; set NOT_SET_ANYWHERE to the folder that holds the files",
    ),
    (
        "file: evidence/robots.txt", "file: '${HOME}/../../etc/hostname'",
        "field 'evidence[0].file': found '${HOME}/../../etc/hostname', expected a path inside ${HOME}; "
        "remove '..'",
    ),
    (
        "file: evidence/robots.txt", "file: 'evidence/${HOME}/x'",
        "field 'evidence[0].file': found 'evidence/${HOME}/x', expected '${NAME}/' only at its beginning; "
        "write '${NAME}/…' or a path",
    ),
    (
        "supports: robots_snapshot, ", f"supports: robots_snapshot, sha256: '{'0' * 64}', ",
        "field 'evidence[0].sha256': found the digest of other content, "
        "expected that of 'evidence/robots.txt'; "
        "find out which is right; without the field it is filled in",
    ),
    (
        "paths: [../corpora/*.jsonl]", "paths: [../corpora/*.csv]",
        "field 'corpus.paths[0]': found no file for '../corpora/*.csv', expected at least one; "
        "check the path; it starts from the declaration's folder",
    ),
    (
        "paths: [../corpora/*.jsonl]", "paths: []",
        "field 'corpus.paths': found an empty list, expected at least one path or glob; add the files",
    ),
    (
        "paths: [../corpora/*.jsonl]", "paths: [../corpora/a.jsonl, ../corpora/a.jsonl]",
        "field 'corpus.paths[1]': found the same as 'corpus.paths[0]', expected each once; "
        "remove one of the two",
    ),
    (
        "status: active\n", "status: active\nstatus: suspended\n",
        "field 'status': found the field again in line 5, expected it once; keep one of the two",
    ),
    (
        "rights_holder: The authors", "rights_holder: 0.5",
        "field 'licence.rights_holder': found the number 0.5, expected text; "
        "put it in quotes if it is meant as text",
    ),
    (
        "rights_holder: The authors", "rights_holder: 6200000000000000117",
        "field 'licence.rights_holder': found a number of 19 digits, expected at most 15; "
        "put it in quotes if it is meant as text",
    ),
    (
        "status: active", "? [active]\n: true",
        "the file: found a key that is not text, expected a field's name; write 'field: value'",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "message"), BROKEN)
def test_a_broken_declaration_is_told_what_to_do(folder: Path, old: str, new: str, message: str) -> None:
    assert VALID.count(old) == 1
    assert complaints(write(folder, VALID.replace(old, new))) == [message]


UNREADABLE = [
    # bytes of the file, what is said
    (
        b"",
        "found nothing in it, expected a YAML mapping in UTF-8; write 'field: value' lines",
    ),
    (b"# only a comment\n", "found nothing in it"),
    (b"- id: x\n", "found no mapping at its top"),
    (b"just text\n", "found no mapping at its top"),
    ("id: 港口\n".encode("gbk"), "found a byte that is not UTF-8 at offset 4"),
    (b"id: x\n\ttitle: y\n", "found a tab character that violates indentation in line 2, column 1"),
    (b"id: 'x\n", "found unexpected end of stream in line 2, column 1"),
    (b"id: x\n---\nid: y\n", "found another document in line 2, column 1"),
    (b"id: a\x07b\n", "found a character YAML does not allow"),
    (b"id: &anchor x\nhomepage: *anchor\n", "found an anchor or alias in line 1, column 5"),
    (b"id: !!str x\n", "found a tag in line 1, column 5"),
    (b"id: ! x\n", "found a tag in line 1, column 5"),
    (b"id: *anchor\n", "found an anchor or alias in line 1, column 5"),
    (b"id: " + b"[" * 100_000, "found more than 16 levels in line 1"),
    (b"id: x\n" + b"#" * (1 << 20), "found 1048582 bytes"),
]


@pytest.mark.parametrize(("data", "message"), UNREADABLE)
def test_an_unreadable_file_is_told_why(folder: Path, data: bytes, message: str) -> None:
    (complaint,) = complaints(write(folder, data))
    assert complaint.startswith(f"the file: {message}")


def test_an_alias_bomb_is_refused_at_its_first_anchor(folder: Path) -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 10)}]" for i in range(1, 12)]
    (complaint,) = complaints(write(folder, "\n".join(lines)))
    assert "an anchor or alias in line 1, column 5" in complaint


def test_a_missing_file_is_an_error(folder: Path) -> None:
    (complaint,) = complaints(folder / "absent.yaml")
    assert "cannot be read (No such file or directory)" in complaint


# ---------------------------------------------------------------------------- every error, once


def test_every_error_of_a_file_is_told_at_once(folder: Path) -> None:
    text = VALID.replace("id: harbour-notes", "id: Harbour").replace("robots: allowed", "robots: allow")
    text = text.replace("origin: NO", "origin: XX").replace("log.txt", "lost.txt").replace("*.jsonl", "*.csv")
    fields = [line.split("'")[1] for line in complaints(write(folder, text))]
    assert sorted(fields) == [
        "corpus.paths[0]",
        "crawl.robots",
        "evidence[1].file",
        "id",
        "jurisdiction.origin",
    ]


def test_every_file_of_a_folder_is_told_at_once(folder: Path) -> None:
    write(folder, VALID.replace("data_class: general", "data_class: none"), "a.yaml")
    write(folder, "", "b.yaml")
    write(folder, MINIMAL, "c.yaml")
    write(folder, MINIMAL, "d.yaml")
    with pytest.raises(DeclarationError) as error:
        load_folder(folder)
    lines = [line.removeprefix(f"{folder}/") for line in str(error.value).splitlines()]
    assert [line.split(": found")[0] for line in lines] == [
        "a.yaml: field 'data_class'",
        "b.yaml: the file",
        "d.yaml: field 'id'",
    ]
    assert lines[2] == (
        "d.yaml: field 'id': found 'small', already the id of c.yaml, expected an id no other has; choose another id"
    )


@pytest.mark.parametrize(("name", "found"), [("empty", "found no *.yaml file"), ("absent", "found no such folder")])
def test_a_folder_without_declarations_is_an_error(tmp_path: Path, name: str, found: str) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(DeclarationError, match=found.replace("*", r"\*")):
        load_folder(tmp_path / name)


# ---------------------------------------------------------------------------- what a message may say


@pytest.mark.parametrize(
    "secret",
    ["13800138000", "138 0013 8000", "zhang@example.com", "6200000000000000117", "110101184001010013"],
)
@pytest.mark.parametrize(
    "place", ["acquisition: {}", "{}: x", "id: {}", "obtained_on: {}", "homepage: {}", "status: [{}]"]
)
def test_a_message_never_quotes_a_long_number_or_an_address(folder: Path, secret: str, place: str) -> None:
    text = "\n".join(complaints(write(folder, MINIMAL + place.format(f"'{secret}'") + "\n")))
    assert secret not in text
    assert secret[-6:] not in text


def test_a_message_never_quotes_long_text(folder: Path) -> None:
    poem = "雨打芭蕉" * 40
    text = "\n".join(complaints(write(folder, MINIMAL + f"status: {poem}\n{poem}: x\nhomepage: {poem}\n")))
    assert poem[:40] in text
    assert poem[:100] not in text


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_any_bytes_are_a_declaration_or_an_error(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = write(tmp_path_factory.getbasetemp(), data, "fuzz.yaml")
    with pytest.raises(DeclarationError):
        load(path)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
        max_leaves=8,
    ),
    st.sampled_from(sorted(Source.__dataclass_fields__)),
)
def test_any_value_in_any_field_is_valid_or_an_error(
    tmp_path_factory: pytest.TempPathFactory, value: object, field: str
) -> None:
    base = tmp_path_factory.getbasetemp()
    (base / "a.jsonl").touch()
    tree = {
        "id": "x",
        "title": {"zh": "a", "en": "b"},
        "acquisition": "crawled",
        "corpus": {"paths": ["a.jsonl"], "format": "jsonl"},
    }
    path = write(base, json.dumps(tree | {field: value}), "fuzz.yaml")
    try:
        assert load(path).source.title.en
    except DeclarationError as error:
        assert f"{path}: " in str(error)


def test_the_country_codes_are_those_of_iso_3166() -> None:
    assert len(COUNTRY_CODES) == 249
    assert {"CN", "HK", "MO", "TW", "US", "GB", "NO"} <= COUNTRY_CODES
    assert not {"UK", "EU", "XX", "AN"} & COUNTRY_CODES
