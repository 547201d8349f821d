"""Labels as producers write them (shapes seen in public Markdown; the values here are made up)."""

import json
import textwrap

import pyarrow as pa
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from detectors import label


def read_text(text: str) -> tuple[str | None, object]:
    status, found = label.read(pa.array([text]))
    return status[0].as_py(), found[0].as_py() and json.loads(found[0].as_py())


def front(matter: str) -> str:
    return f"---\n{textwrap.dedent(matter).strip()}\n---\n\n# 正文\n"


PLAIN = {"Label": "1", "ContentProducer": "00100", "ProduceID": "7"}

TEXTS = [
    # a nested mapping, as most producers write it; leading zeros stay
    (front("AIGC:\n    Label: '1'\n    ContentProducer: 00100\n    ProduceID: 7"), "generated", PLAIN),
    (front('title: 甲\nAIGC:\n  Label: "2"\ntags: [a]'), "possibly_generated", {"Label": "2"}),
    (front("AIGC:\n  Label: 3"), "suspected", {"Label": "3"}),
    # flow mapping, on one line and on several
    (front('AIGC: {"Label": "1", "ContentProducer": "00100", "ProduceID": "7"}'), "generated", PLAIN),
    (front('AIGC: {\n"Label": "1",\n}'.replace('\n"', '\n  "')), "generated", {"Label": "1"}),
    # a JSON string, with and without the outer key
    (front("""AIGC: '{"Label":"1","ContentProducer":"00100","ProduceID":"7"}'"""), "generated", PLAIN),
    (front("""AIGC: '{"AIGC":{"Label":"1"}}'"""), "generated", {"Label": "1"}),
    # below another key
    (front("metadata:\n  AIGC:\n    Label: '1'\n  more: 1"), "generated", {"Label": "1"}),
    # broken YAML around it does not matter
    (front("title: a: b: [\nAIGC:\n  Label: '1'"), "generated", {"Label": "1"}),
    # Windows line ends, byte-order mark
    ("\ufeff---\r\nAIGC:\r\n  Label: '1'\r\n---\r\n正文", "generated", {"Label": "1"}),
    # wrong values are kept as they are
    (front("AIGC:\n  Label: AIGC\n  ProduceID: '0'"), "malformed", {"Label": "AIGC", "ProduceID": "0"}),
    (front("AIGC:\n  ProduceID: '0'"), "malformed", {"ProduceID": "0"}),
    (front("AIGC: true"), "malformed", "true"),
    (front("AIGC:"), "malformed", ""),
    (front("AIGC: [unclosed"), "malformed", "AIGC: [unclosed"),
    (front("AIGC: &a [*a]"), "malformed", "AIGC: &a [*a]"),
    # JSON amid the text, XMP, HTML
    ('正文 {"AIGC": {"Label": "1"}} 正文', "generated", {"Label": "1"}),
    ('{"text": "…", "AIGC": "{\\"Label\\": \\"2\\"}"}', "possibly_generated", {"Label": "2"}),
    ('<TC260:AIGC>{"Label":"3"}</TC260:AIGC>', "suspected", {"Label": "3"}),
    ("""<meta name="AIGC" content='{"Label":"1"}'>""", "generated", {"Label": "1"}),
    ('"AIGC": {"Label": "1", \n', "malformed", '{"Label": "1", '),
    # texts that speak of AIGC are not labelled
    ("AIGC: 生成式人工智能的标识办法", None, None),
    ("# AIGC\n\nAIGC {概念} 与 AIGC: {参见附录}", None, None),
    ('config = {"AIGC": {"enabled": true}}', None, None),
    ("---\n横线之下\nAIGC: 不是标识", None, None),
    (front("title: AIGC 综述"), None, None),
    ("", None, None),
]


@pytest.mark.parametrize(("text", "status", "found"), TEXTS)
def test_a_label_in_a_text_is_read_as_it_stands(text: str, status: str | None, found: object) -> None:
    assert read_text(text) == (status, found)


@pytest.mark.parametrize(
    ("metadata", "status", "found"),
    [
        ('{"AIGC": {"Label": "1"}}', "generated", {"Label": "1"}),
        ('{"AIGC": "{\\"Label\\": \\"2\\"}"}', "possibly_generated", {"Label": "2"}),
        ('{"meta": {"exif": [{"AIGC": {"Label": 3}}]}}', "suspected", {"Label": 3}),
        ('{"AIGC": "yes"}', "malformed", "yes"),
        ('{"AIGC": null}', None, None),
        ('{"title": "AIGC"}', None, None),
        ('{"AIGC": {"Label": "\\ud800"}}', "malformed", '{"Label": "\\ud800"}'),
        (None, None, None),
    ],
)
def test_a_label_in_the_metadata_is_read(metadata: str | None, status: str | None, found: object) -> None:
    statuses, labels = label.read(pa.array(["正文"]), pa.array([metadata], pa.string()))
    assert statuses[0].as_py() == status
    assert (labels[0].as_py() and json.loads(labels[0].as_py())) == found


def test_metadata_goes_before_the_text() -> None:
    texts = pa.array([front("AIGC:\n  Label: '2'"), front("AIGC:\n  Label: '2'"), None])
    statuses, _ = label.read(texts, pa.array(['{"AIGC": {"Label": "1"}}', "{}", None]))
    assert statuses.to_pylist() == ["generated", "possibly_generated", None]


def test_a_label_is_canonical_json() -> None:
    _, labels = label.read(pa.array([front("AIGC:\n  Label: '1'\n  ContentProducer: 甲")]))
    assert labels.to_pylist() == ['{"ContentProducer":"甲","Label":"1"}']


def test_a_text_in_disguise_is_cut() -> None:
    status, found = read_text(front("AIGC:\n  Label: '1'\n  ReservedCode1: " + "长" * 100_000))
    assert status == "malformed"
    assert isinstance(found, str) and len(found) == label.LIMIT


YAMLISH = st.text(st.sampled_from("AIGC:Label \n\t'\"{}[]-&*!?|>#,1\\ux甲"), max_size=200)


@given(st.text() | YAMLISH, st.none() | st.text() | YAMLISH)
@example("[" * 4000, '{"AIGC":' * 5000)
@example("- " * 2000, '{"AIGC":' + "[" * 50_000)
@example('"\\ud800"', '{"AIGC": 1e999}')
@example("&a [x,x]\n  b: &b [*a,*a]", '{"AIGC": ' + "9" * 5000 + "}")
def test_nothing_breaks_it(value: str, metadata: str | None) -> None:
    texts = [value, f"---\nAIGC: {value}\n---\n", f'"AIGC": {{{value}', f'"AIGC": "{value}"']
    statuses, labels = label.read(pa.array(texts), pa.array([metadata] * 4, pa.string()))
    for status, found in zip(statuses.to_pylist(), labels.to_pylist(), strict=True):
        assert (status is None) == (found is None)
        assert found is None or len(json.dumps(json.loads(found), ensure_ascii=False)) < 10 * label.LIMIT
