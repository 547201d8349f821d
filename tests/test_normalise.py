import re
import unicodedata

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detectors import normalise, utf8

INVISIBLE = {chr(c) for first, last in normalise.INVISIBLE for c in range(first, last + 1)}


def reference(text: str) -> str:
    """The definition, with nothing of ours but the table of what is dropped."""
    lower = "".join(c.lower() for c in unicodedata.normalize("NFKC", text))
    return "".join(c for c in lower if c not in INVISIBLE)


def normalised(texts: pa.Array) -> list[str]:
    points = normalise.code_points(texts)
    return [
        points.values[start:end].astype("<u4").tobytes().decode("utf-32-le")
        for start, end in zip(points.starts, points.ends, strict=True)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hello,  World\n", "hello,world"),
        ("ＡＢＣ，１２３", "abc,123"),  # full width
        ("手\u200b机\u200d号\ufeff\u2060：１３", "手机号:13"),  # zero width
        ("等等……①ﬁ㍿", "等等......1fi株式会社"),  # compatibility characters that become several
        ("cafe\u0301 CAFÉ", "cafécafé"),  # composed
        ("\u1112\u1161\u11ab 한", "한한"),  # conjoining jamo
        ("か\u3099", "が"),
        ("ǖ u\u0308\u0304", "ǖǖ"),
        ("a\u0323\u0301 a\u0301\u0323", "ạ́ạ́"),  # marks in either order
        ("ที่นี่ हिन्दी", "ที่นี่हिन्दी"),  # marks that compose with nothing
        ("👩‍👩‍👧 ✈\ufe0f", "👩👩👧✈"),
        ("\u3000\u00a0\u0000\t\x7f\u00ad", ""),
        ("國 国", "國国"),  # simplified and traditional stay apart
        ("", ""),
    ],
)
def test_a_text_is_compared_by_what_can_be_seen(text: str, expected: str) -> None:
    assert normalised(pa.array([text])) == [expected] == [reference(text)]


def test_every_code_point_alone_and_between_letters() -> None:
    every = [chr(c) for c in range(0x110000) if not 0xD800 <= c < 0xE000]
    assert normalised(pa.array(every)) == [reference(c) for c in every]
    between = [f"a{c}b" for c in every[:0x30000]]
    assert normalised(pa.array(between)) == [reference(c) for c in between]


MARKS = st.text(
    st.sampled_from("aeoｶかﾞ\u3099\u0301\u0323\u0308\u1100\u1161\u11a8한\u0e33\u0e48\u0939\u093f\u200d\u0000")
)


@given(st.lists(st.none() | st.text() | MARKS))
@settings(deadline=None)
def test_it_is_nfkc_then_lower_case_then_the_visible(texts: list[str | None]) -> None:
    assert normalised(pa.array(texts, pa.string())) == [reference(text or "") for text in texts]


@given(st.lists(st.none() | st.text(), min_size=2), st.data())
@settings(deadline=None)
def test_slices_and_both_string_types_decode_alike(texts: list[str | None], data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(texts)))
    for kind in (pa.string(), pa.large_string()):
        points = utf8.decode(pa.array(texts, kind)[start:])
        assert points.values.astype("<u4").tobytes().decode("utf-32-le") == "".join(t or "" for t in texts[start:])
        assert (points.ends - points.starts).tolist() == [len(t or "") for t in texts[start:]]


def test_bytes_that_are_no_utf8_are_refused() -> None:
    broken = pa.array([b"\xe4\xb8"]).view(pa.string())
    with pytest.raises(pa.ArrowInvalid, match="UTF8"):
        normalise.code_points(broken)


def test_it_agrees_with_the_truth_sets_normaliser_on_ordinary_text() -> None:
    text = "TiDB 是一款\n开源的 分布式 ＳＱＬ 数据库（v5.4）。\t\u3000“缓存”……"
    plain = re.sub(r"\s+", "", unicodedata.normalize("NFKC", text).lower())
    assert normalised(pa.array([text])) == [plain]


def test_nothing_is_no_text() -> None:
    points = normalise.code_points(pa.array([], pa.string()))
    assert points.starts.tolist() == [] and points.values.dtype == np.uint32


def test_traditional_characters_are_folded_where_it_is_asked_for() -> None:
    texts = ["國 国", "龍龙", "頭髮 发展", "金門披玉館", "㑮", "\uf900", "abc", "ﬁ國", "cafe\u0301國"]
    points = normalise.code_points(pa.array(texts), normalise.FOLDED)
    found = ["".join(map(chr, points.values[a:b])) for a, b in zip(points.starts, points.ends, strict=True)]
    assert found == ["国国", "龙龙", "头发发展", "金门披玉馆", "𫝈", "岂", "abc", "fi国", "café国"]


CONTINUED = (b"", b"\x80", b"\x9f\x80", b"\xa0\x80", b"\xbf\xbf", b"\x8f\xbf\xbf", b"\x90\x80\x80", b"A\x80\x80")


@pytest.mark.parametrize("before", [b"", b"a", b"\xcc\x81"])  # also behind what asks for `unicodedata`
def test_utf8_is_refused_where_python_refuses_it(before: bytes) -> None:
    for data in (before + bytes([lead]) + rest for lead in range(0x80, 0x100) for rest in CONTINUED):
        array = pa.array([data]).view(pa.string())
        try:
            expected = [reference(data.decode())]
        except UnicodeDecodeError:
            with pytest.raises(pa.ArrowInvalid, match="UTF8"):
                normalise.code_points(array)
        else:
            assert normalised(array) == expected
