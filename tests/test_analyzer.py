"""The detector: it finds what the engine finds, it proves itself, hangs on nothing, never quotes."""

import json
import logging
import random
import shutil
import socket
import time

import pyarrow as pa
import pytest
import stock
from hypothesis import given, settings
from hypothesis import strategies as st

from detectors import analyzer
from detectors.analyzer import Detector, Span, detectors_version, resolve
from detectors.catalogue import CATALOGUE
from detectors.recognisers import LANGUAGES, RECOGNISERS, REGISTRY
from detectors.recognisers.cn_passport import CnPassportRecognizer
from detectors.recognisers.identifier import CHUNK
from detectors.recognisers.person_zh import ChinesePersonRecognizer
from detectors.recognisers.phone_number import PhoneNumberRecognizer
from detectors.reserved import CARRIERS, RESERVED
from provenance.errors import DetectorError
from provenance.keys import Secret
from provenance.schemas import schema

SECRET = Secret.generate()
DETECTOR = Detector(SECRET)
ENGINE = stock.engine()


def by_the_engine(text, language):
    """The findings of the whole `AnalyzerEngine` over the whole text: what the fast way must meet."""
    results = ENGINE.analyze(text, language)
    return resolve(
        [
            Span(r.start, r.end, r.entity_type, r.score, r.recognition_metadata[r.RECOGNIZER_NAME_KEY], "")
            for r in results
        ]
    )


def batch(*texts):
    ids = [number.to_bytes(16, "big") for number in range(len(texts))]
    return pa.array(texts, pa.large_string()), pa.array(ids, pa.binary())


def mask(value):
    (masked,) = DETECTOR.mask_structured([value])
    return masked


# ---------------------------------------------------------------------------- the fast way is exact


@pytest.mark.parametrize(
    ("file", "language", "sample"),
    [
        ("neardup/docs_cn_54_61.jsonl", "zh", 25),
        ("neardup/tang_poems_dev.jsonl", "zh", 150),
        ("pii_zh_argus/pii_bench_zh.jsonl", "zh", 300),
        ("uner_zh/zh_gsdsimp-dev.spans.jsonl", "zh", 100),
        ("presidio_research/synth_dataset_v2.json", "en", 150),
    ],
)
def test_the_prefilter_loses_nothing_on_real_text(real_data, file, language, sample):
    content = (real_data / file).read_text()
    rows = json.loads(content) if file.endswith(".json") else [json.loads(line) for line in content.splitlines()]
    for row in random.Random(1).sample(rows, sample):
        text = row.get("text") or row["full_text"]
        assert DETECTOR.spans(text) == by_the_engine(text, language)


PIECES = st.sampled_from(
    [value for values in RESERVED.values() for value in values]
    + [CARRIERS[name][language].split("{")[0] for name in CARRIERS for language in LANGUAGES]
    + [
        "\n",
        " ",
        "，",
        "。",
        "-",
        "的",
        "与",
        ".",
        "(",
        ")",
        "0",
        "86",
        "+",
        "@",
        "先生",
        "在",
        "订单号",
        "姓名,电话,QQ\n",
        "|身份证|护照|\n|-|-|\n",
        ",",
        "|",
        "x12",
        "😀",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.lists(PIECES, max_size=12).map("".join), st.text(max_size=40)), st.sampled_from(LANGUAGES))
def test_the_prefilter_loses_nothing_on_fuzzed_text(text, language):
    text = text.encode("utf-8", "ignore").decode()
    assert DETECTOR.spans(text) == by_the_engine(text, language)


def test_nothing_is_lost_or_doubled_at_the_seams_of_a_long_line():
    value, filling = "身份证110101184001010013", "无"
    places = [
        0,
        CHUNK - 20,
        CHUNK - 5,
        CHUNK,
        2 * CHUNK - 1,
        3 * CHUNK + 7,
    ]
    for place in places:
        text = filling * place + value + filling * (4 * CHUNK - place)
        assert [(s.start, s.end) for s in DETECTOR.spans(text)] == [(place + 3, place + 21)]


def test_offsets_are_code_points_after_lines_of_any_script():
    text = "😀 première\n第二行\n电话13800138000"
    (span,) = DETECTOR.spans(text)
    assert text[span.start : span.end] == "13800138000"


# ---------------------------------------------------------------------------- which findings stand


def test_a_finding_inside_another_falls_whatever_its_score():
    outer, inner = Span(0, 20, "EMAIL_ADDRESS", 0.6, "a", ""), Span(0, 11, "PHONE_NUMBER", 1.0, "b", "")
    assert resolve([inner, outer]) == [outer]


def test_of_equal_spans_the_higher_score_stands():
    card, resident = Span(0, 18, "BANK_CARD", 0.65, "a", ""), Span(0, 18, "CN_RESIDENT_ID", 1.0, "b", "")
    assert resolve([card, resident]) == [resident]


def test_of_equal_spans_and_scores_the_first_of_the_catalogue_stands():
    card, resident = Span(0, 18, "BANK_CARD", 1.0, "a", ""), Span(0, 18, "CN_RESIDENT_ID", 1.0, "b", "")
    assert resolve([card, resident]) == [resident]


def test_findings_that_overlap_in_part_both_stand():
    one, other = Span(0, 10, "PERSON", 0.6, "a", ""), Span(5, 15, "ADDRESS", 0.9, "b", "")
    assert resolve([one, other]) == [one, other]


# ---------------------------------------------------------------------------- findings as facts


def test_findings_are_rows_of_the_ledger_without_the_value():
    table, scanned = DETECTOR.findings(*batch("电话13800138000", "无"), "demo")
    assert scanned == [True, True]
    assert table.schema == schema("pii_findings")
    (row,) = table.to_pylist()
    assert row["document_id"] == bytes(16)
    assert (row["start"], row["end"], row["entity_type"], row["sensitivity"]) == (
        2,
        13,
        "PHONE_NUMBER",
        "general",
    )
    assert row["recogniser"] == f"PhoneNumberRecognizer {PhoneNumberRecognizer.release}"
    assert row["subject"] == SECRET.subject(b"PHONE_NUMBER\0+8613800138000")
    assert b"13800138000" not in b"".join(str(v).encode() for v in row.values())


def test_letters_for_digits_are_read_where_an_optical_reader_made_the_text():
    text = PHONE.replace("0", "O").replace("1", "l")
    assert DETECTOR.findings(*batch(f"电话{text}"), "demo")[0].num_rows == 0
    assert DETECTOR.findings(*batch(f"电话{text}"), "demo", ocr=True)[0]["entity_type"].to_pylist() == ["PHONE_NUMBER"]


def test_an_empty_batch_has_no_findings():
    table, scanned = DETECTOR.findings(*batch(), "demo")
    assert (table.num_rows, scanned) == (0, [])
    assert table.schema == schema("pii_findings")


def test_one_person_written_in_many_ways_is_one_subject():
    table, _ = DETECTOR.findings(*batch("138 0013 8000", "电话+8613800138000", "１３８００１３８０００"), "demo")
    assert table.num_rows == 3
    assert len(set(table["subject"].to_pylist())) == 1


def test_another_secret_gives_another_subject():
    ours, _ = DETECTOR.findings(*batch("13800138000"), "demo")
    theirs, _ = Detector(Secret.generate()).findings(*batch("13800138000"), "demo")
    assert ours["subject"] != theirs["subject"]


def test_children_of_two_texts_are_not_taken_for_one():
    table, _ = DETECTOR.findings(*batch("他今年8岁", "她今年8岁"), "demo")
    assert len(set(table["subject"].to_pylist())) == 2


def test_locators_and_urls_lose_their_structured_identifiers():
    assert mask("users/13800138000.txt") == "users/<PHONE_NUMBER>.txt"
    assert mask("https://example.org/?mail=zhang%40example.com") == ("https://example.org/?mail=<EMAIL_ADDRESS>")
    assert mask("docs/%E8%A1%A8.md#L12") == "docs/%E8%A1%A8.md#L12"


MAIL, PHONE = RESERVED["EMAIL_ADDRESS"][7], RESERVED["PHONE_NUMBER"][0]


@pytest.mark.parametrize(
    ("written", "masked"),
    [
        (f"c/{MAIL}/a.txt", "c/<EMAIL_ADDRESS>/a.txt"),
        (f"c/{MAIL}.txt", "c/<EMAIL_ADDRESS>.txt"),
        (f"c/{PHONE}.7z", "c/<PHONE_NUMBER>.7z"),
        (f"https://h.example/users/{MAIL}", "https://h.example/users/<EMAIL_ADDRESS>"),
        (f"mailto:{MAIL}?cc={MAIL};{MAIL}#{PHONE}", "mailto:{0}?cc={0};{0}#<PHONE_NUMBER>".format("<EMAIL_ADDRESS>")),
        (f"?a={PHONE}&e={MAIL.replace('@', '%40')}&q=%E8%A1%A8", "?a=<PHONE_NUMBER>&e=<EMAIL_ADDRESS>&q=%E8%A1%A8"),
        (f"?u=a%2F{PHONE}%26{MAIL.replace('@', '%252540')}%ff", "?u=a%2F<PHONE_NUMBER>%26<EMAIL_ADDRESS>%ff"),
        ("?t=" + "".join(f"%3{digit}" for digit in PHONE), "?t=<PHONE_NUMBER>"),
        ("?car=%E4%BA%ACA00000&ip=192.0.2.1", "?car=<CN_LICENCE_PLATE>&ip=<IP_ADDRESS>"),
        ("http://[2001:db8::1]:80/", "http://[<IP_ADDRESS>]:80/"),
        ("npm/react@18.2.0/icon@2x.png%", "npm/react@18.2.0/icon@2x.png%"),
    ],
)  # fmt: skip
def test_an_identifier_is_masked_between_separators_and_through_percent_encoding(written, masked):
    assert mask(written) == masked
    assert mask(masked) == masked


# ---------------------------------------------------------------------------- honest detectors


def test_every_recogniser_proves_itself_in_every_language():
    assert len(DETECTOR.canaries) == len(RECOGNISERS) * len(LANGUAGES)
    assert all(found for _, _, found in DETECTOR.canaries)
    assert {recogniser.entity for recogniser in RECOGNISERS} == set(CATALOGUE)


def test_a_recogniser_that_finds_nothing_stops_the_worker(monkeypatch):
    monkeypatch.setattr(CnPassportRecognizer, "find", lambda *_, **__: [])
    with pytest.raises(DetectorError, match="CnPassportRecognizer in zh, CnPassportRecognizer in en"):
        Detector(SECRET)


def test_a_recogniser_left_out_in_one_language_stops_the_worker(monkeypatch, tmp_path):
    name = "name: CnResidentIdRecognizer"
    registry = REGISTRY.read_text("utf-8").replace(name, f"{name}\n    supported_languages: [zh]")
    (tmp_path / "registry.yaml").write_text(registry, "utf-8")
    monkeypatch.setattr(analyzer, "REGISTRY", tmp_path / "registry.yaml")
    with pytest.raises(DetectorError, match="CnResidentIdRecognizer in en"):
        Detector(SECRET)


def test_nothing_is_downloaded(monkeypatch):
    def refuse(*_, **__):
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    detector = Detector(SECRET)
    for name, values in RESERVED.items():
        detector.spans(CARRIERS[name]["zh"].format(values[0]))


def test_the_version_changes_with_any_line_of_the_package(monkeypatch, tmp_path):
    before = detectors_version()
    shutil.copytree(analyzer.PACKAGE, tmp_path / "detectors", ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(analyzer, "PACKAGE", tmp_path / "detectors")
    detectors_version.cache_clear()
    assert detectors_version() == before
    for name in ("names.py", "recognisers/statement.py", "recognisers/cn_passport.py"):
        with (tmp_path / "detectors" / name).open("a") as file:
            file.write("\n# another word\n")
        detectors_version.cache_clear()
        assert detectors_version() != before
        before = detectors_version()
    detectors_version.cache_clear()


def test_a_text_that_takes_too_long_is_held_and_says_so():
    hasty = Detector(SECRET)
    hasty._seconds = -1.0
    table, scanned = hasty.findings(*batch("电话13800138000", "无"), "demo")
    assert (table.num_rows, scanned) == (0, [False, True])


@pytest.mark.parametrize(
    "text",
    [
        "1" * 300_000,
        "1-" * 150_000,
        "电话" + "(0" * 100_000,
        "a.a@" * 80_000,
        "王" * 200_000 + "13800138000",
        "路1号" * 80_000,
        "John " * 60_000,
        ":" * 200_000 + "2001:" * 20_000,
        "就读" * 100_000,
        "姓名：" * 80_000,
    ],
    ids=lambda text: text[:6],
)
def test_no_text_holds_a_worker(text):
    began = time.process_time()
    DETECTOR.findings(*batch(text), "demo")
    assert time.process_time() - began < analyzer.SECONDS_PER_DOCUMENT + 5


def test_a_kernel_that_fails_holds_every_text_of_the_batch(monkeypatch):
    def fail(*_):
        raise ValueError("13800138000")

    detector = Detector(SECRET)
    monkeypatch.setattr(ChinesePersonRecognizer, "found_at_once", fail)
    findings, scanned = detector.findings(*batch("电话13800138000", "别的"), "demo")
    assert (findings.num_rows, scanned) == (0, [False, False])


def test_neither_an_error_nor_the_log_quotes_the_text(monkeypatch, caplog):
    def fail(self, text, *_, **__):
        raise ValueError(f"cannot read {text}")

    detector = Detector(SECRET)
    monkeypatch.setattr(PhoneNumberRecognizer, "find", fail)
    with caplog.at_level(logging.DEBUG):
        table, scanned = detector.findings(*batch("电话13800138000"), "demo")
    assert (table.num_rows, scanned) == (0, [False])
    assert "ValueError" in caplog.text
    assert "13800138000" not in caplog.text
    with pytest.raises(DetectorError) as error:
        detector.mask_structured(["13800138000"])
    assert error.value.__cause__ is None
    assert not any(value in str(error.value) for value in RESERVED["PHONE_NUMBER"])
