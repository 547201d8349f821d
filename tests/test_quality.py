import re

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detectors import quality


def measure(text: str | None) -> tuple[int, int, float, float]:
    columns = quality.measure(pa.array([text], pa.string()))
    return tuple(column[0].as_py() for column in columns)  # type: ignore[return-value]


POEM = (
    "明月几时有？把酒问青天。不知天上宫阙，今夕是何年。我欲乘风归去，又恐琼楼玉宇，高处不胜寒。"
    "起舞弄清影，何似在人间。转朱阁，低绮户，照无眠。不应有恨，何事长向别时圆？"
)
REFRAIN = "".join(
    f"{verse}\n采薇采薇，薇亦{c}止。曰归曰归，岁亦{d}止。\n"
    for verse, c, d in (
        ("靡室靡家，玁狁之故。", "作", "莫"),
        ("忧心烈烈，载饥载渴。", "柔", "阳"),
        ("王事靡盬，不遑启处。", "刚", "暮"),
    )
)
TABLE = "| 名称 | 默认值 | 说明 |\n| :--- | :--- | :--- |\n" + "".join(
    f"| option_{name} | {i * 37 % 11} | {name} 的上限 |\n"
    for i, name in enumerate("读取 写入 缓存 连接 重试 日志 线程 队列 快照 分区 副本 索引 事务 锁 心跳".split())
)
NUMBERS = "\n".join(",".join(str((i * 7919 + j * 104729) % 9973) for j in range(8)) for i in range(60))
PROSE = "A line of ordinary prose that says one thing and then, after a comma, says quite another thing instead."


@pytest.mark.parametrize("text", [POEM, REFRAIN, TABLE, NUMBERS, PROSE, "=" * 500, "短", "", None])
def test_poems_short_texts_and_tables_are_not_repetitive(text: str | None) -> None:
    assert measure(text)[2] < 0.1


@pytest.mark.parametrize(
    ("text", "least"),
    [
        ("点击领取优惠" * 100, 0.98),  # on one line
        ("Buy now and save.\n" * 100, 0.98),
        ((POEM + "\n") * 10, 0.88),
        ("1" * 400, 0.99),
        (PROSE * 2, 0.35),
    ],
)
def test_what_is_said_again_and_again_is(text: str, least: float) -> None:
    assert least <= measure(text)[2] < 1.0


@given(st.text(st.sampled_from("ab 甲，#"), max_size=300) | st.text(max_size=80).map(lambda text: text * 3))
@settings(deadline=None)
def test_repetition_is_the_share_of_windows_seen_before(text: str) -> None:
    letters = [c for c in text if re.match(r"[^\W_]", c) or quality._classes()[ord(c)] == quality._WORD]
    windows = ["".join(letters[i : i + 32]) for i in range(len(letters) - 31)]
    assert measure(text)[2] == (1 - len(set(windows)) / len(windows) if windows else 0)


@pytest.mark.parametrize(
    ("text", "ratio"),
    [
        ("一句话。", 0),
        ("", 0),
        (" \n\t", 0),
        ("# 标题", 1 / 3),
        ("a…b#", 0.5),
        ("€$ +-(x)", 3 / 7),  # S: € $ +; the hyphen and the brackets are punctuation
        ("😀😀", 1),
        ("\ue000\ufffd甲乙", 0.5),  # private use, replacement character
        ("हिन्दी ไทย", 0),  # marks belong to their letters
    ],
)
def test_the_share_of_symbols(text: str, ratio: float) -> None:
    assert measure(text)[3] == pytest.approx(ratio)


def test_characters_are_code_points_and_bytes_are_utf8() -> None:
    found = quality.measure(pa.array(["x", "ab", "甲乙", "😀", None, ""], pa.large_string())[1:])
    assert found.characters.to_pylist() == [2, 2, 1, 0, 0]
    assert found.bytes.to_pylist() == [2, 6, 4, 0, 0]
    assert found.characters.type == found.bytes.type == pa.int64()


def test_the_place_in_the_batch_does_not_matter() -> None:
    texts = ["点击领取优惠" * 100, POEM, "", TABLE, "Buy now and save.\n" * 100]
    batch = quality.measure(pa.array(texts))
    assert [tuple(column[i].as_py() for column in batch) for i in range(len(texts))] == list(map(measure, texts))
