"""What recognisers read of a text, and that every character of it leads back to where it stands."""

import unicodedata
from itertools import pairwise

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from detectors.reading import BREAK, SHORTEST_NUMERALS, read, read_one


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        ("", "", "nothing"),
        ("电话：１３８００１３８０００，", "电话:13800138000,", "full-width digits and punctuation"),
        ("a＠b．c", "a@b.c", "full-width signs"),
        ("१३८", "138", "decimal digits of any script"),
        ("①②³½", "①②³½", "numbers of items, notes and fractions are no digits"),
        ("138\u00a00013\u30008000", "138 0013 8000", "spaces of any width"),
        ("138‐0013—8000", "138-0013-8000", "dashes of any length"),
        ("阿里木・买买提", "阿里木·买买提", "middle dots"),
        ("138\u200b0013\u200d8000\ufeff", "13800138000", "zero-width characters"),
        ("1\ufe0f\u20e33\ufe0f\u20e3", "13", "keys"),
        ("聯絡電話 鍾", "联络电话 钟", "traditional characters"),
        ("\ufa40", "惩", "a compatible form of one"),
        ("姓名\t张\r\n次行", "姓名 张\n次行", "tabs and line ends"),
        ("<b>138</b><span class='x'>0013</span>8000", "13800138000", "tags within a line"),
        ("①③⑧⓪⓪①③⑧⓪⓪⓪", "13800138000", "digits in circles, so many together"),
        ("虚构市<br>样本路<br/>1号<br>2栋<br>张", "虚构市样本路1号2栋\n张", "a break within an address"),
        ("张<br/>李<p>王</P>", "张\n李\n王\n", "tags that start a line"),
        ("<姓名>张</姓名> a < b > c <x> <", "<姓名>张</姓名> a < b > c <x> <", "no tags of HTML"),
        ("<b", "<b", "a tag that does not end"),
        ("138&nbsp;0013&#32;8000&#x31;&amp;&bogus;&#xD800;&", "138 0013 80001&&bogus;&#xD800;&", "entities"),
        ("**138**0013`8000` ~~x~~ __粗__", "13800138000 x 粗", "marks of Markdown"),
        ("138****8000 ***** 5*3 a_b __init__ wxid__a", "138****8000 ***** 5*3 a_b __init__ wxid__a", "what is no mark"),
        (
            "_Luo Shihan_, (_Ann Lee_) _Bool a_B _Ann_ x _Ann b",
            "Luo Shihan, (Ann Lee) _Bool a_B _Ann_ x _Ann b",
            "words in italics",
        ),
        ("138＊＊＊＊8000", "138****8000", "full-width stars hide, they do not mark"),
        (r"zhang\@example\.com C:\dir", r"zhang@example.com C:\dir", "escapes of Markdown"),
        ("6228*4841_7186*3446 12*345 3*4", "6228-4841-7186-3446 12*345 3*4", "what parts the groups of a number"),
        ("寄: 葛 子 瑜  1 E H 5 0 3 8 1 7 2, a b c", "寄: 葛子瑜  1EH5038172, a b c", "characters one by one"),
        (
            "王示例 男 汉 1990; 李 娜 女 到; 0 1 0 1 0 1 0 1",
            "王示例 男 汉 1990; 李 娜 女 到; 0 1 0 1 0 1 0 1",
            "cells, and digits alone",
        ),
        ("电 话：138 民 族 : 汉 族", "电话:138 民族 : 汉 族", "a label of two characters"),
        ("他信·基·督，阿·买买提", "他信基督,阿·买买提", "characters between middle dots"),
        ("王 . 示 . 例 - 男 - 汉 - 无", "王示例 - 男 - 汉 - 无", "between points, but no cells"),
        ("x i a o _ 9 2 6, C-h-i-n-e-s-e D.S.A. a.b.c", "xiao_926, Chinese D.S.A. a.b.c", "letters, no short forms"),
        (r'"\u738b\u793a" \ud83d\ude00 \ud83d \u12 \u0000', r'"王示" 😀 \ud83d \u12 \u0000', "escapes of JSON"),
        ("一三八零零一三八〇〇〇", "13800138000", "numerals digit by digit"),
        ("幺三八洞洞幺三八洞洞拐", "13800138007", "as they are called out"),
        ("_姓名_：张，QQ __99001__", "姓名:张,QQ 99001", "a label and a number between underscores"),
        ("壹叁捌 零零壹叁-捌零零零", "138 0013-8000", "in groups, of the formal kind"),
        ("幺三八0013八千", "13800138千", "幺 is a one"),
        ("三八001八", "三八001八", "too few together"),
        ("一三八00138000", "13800138000", "among digits"),
        ("二〇二六年，一九九八", "二〇二六年,一九九八", "years"),
        ("见12页\n345678", "见12页\n345678", "a line that ends after a word"),
        ("见12\n345678", f"见12{BREAK}345678", "a line that ends between digits"),
        ("电话138001\n38000转", "电话13800138000转", "a telephone's number within which a line ends"),
        ("证110101184001\n010013。", "证110101184001010013。", "a person's, as its last digit proves"),
        ("证110101184001\n010014。", f"证110101184001{BREAK}010014。", "as many digits, which it does not"),
        ("电话13800138000\n12345热线", f"电话13800138000{BREAK}12345热线", "a number that is whole before the end"),
        ("护照E40271852\n6213人", f"护照E40271852{BREAK}6213人", "digits behind a letter"),
        ("电话87654321\n2024年", "电话87654321\n2024年", "a year begins a line"),
        ("电话87654321\n2024-02-11", "电话87654321\n2024-02-11", "a date"),
        ("电话87654321\n07:38", "电话87654321\n07:38", "a time"),
        ("电话87654321\n2. 其他\n3、其他", "电话87654321\n2. 其他\n3、其他", "entries of a list"),
        ("13800\n138000\n7", f"13800{BREAK}138000{BREAK}7", "a column of numbers"),
        ("手机:13800 \n 138000", "手机:13800138000", "a line that ends within a number of eleven digits"),
        ("<a href='mailto:a@b.c' class=x>写</a>", "\nmailto:a@b.c\n写", "what a tag leads to"),
        ('<input type="text" VALUE="１38"/>', "\n138\n\n", "what a tag holds"),
        ('<img alt="un', '<img alt="un', "a tag that does not end"),
        ("13800 -\r\n  138000", f"13800 -{BREAK}138000", "a dash and spaces around it"),
        ("李@\na.com；b.li\n@a.org；b@a.\nnet", "李@\na.com;b.li@a.org;b@a.net", "a line that ends within a mailbox"),
        ("x\n@app.get()\n@types/node\n\n@a.com", "x\n@app.get()\n@types/node\n\n@a.com", "code, and nothing before"),
        ("> b@\n> a.com 13800\n> 138000。", "> b@a.com 13800138000。", "in quoted mail"),
        (
            "MAC:\n0a:1b\n:2c:3d:4e:5f 0a-1b-2c-3d-4e-\n5f",
            "MAC:\n0a:1b:2c:3d:4e:5f 0a-1b-2c-3d-4e-5f",
            "within a network card's address",
        ),
        ("0a:1b:\n2c:3d 0a:1b:2c:3d:4e:5f:\n6a", "0a:1b:\n2c:3d 0a:1b:2c:3d:4e:5f:\n6a", "of six pairs alone"),
        ("京A·\n00000，京B\n00000，京C0\n0000", "京A·00000,京B00000,京C00000", "within a plate"),
        ("京A00000\n3室 京A\n路", f"京A00000{BREAK}3室 京A\n路", "one that is whole, or none"),
        ("1842年\n3月\n4日；1842\n年3月4日，4月\n5", "1842年3月4日;1842年3月4日,4月\n5", "within a date"),
        ("4 March\n1942, March\n4, 1942, March 4,\n1942", "4 March 1942, March 4, 1942, March 4, 1942", "in English"),
        ("4\nMarch 1942; 04/03/\n1942", "4 March 1942; 04/03/1942", "before the month, and behind a slash"),
        ("一八四二年\n三月四日，三月\n四日", "一八四二年三月四日,三月\n四日", "in numerals"),
        ("Mar. 4,\n1942; March\n4th, 1942", "Mar. 4, 1942; March 4th, 1942", "with its short form, and an ordinal"),
        ("第3\n月刊，12\n日常，May\n20 people", "第3\n月刊,12\n日常,May\n20 people", "no dates"),
        ("202-555-\n0143", "202-555-0143", "behind a hyphen"),
        ("12-\n13800138000", f"12-{BREAK}13800138000", "a number that is whole behind one"),
        ("a/\nb 5/\n13800138000", "a/\nb 5/\n13800138000", "a slash, but no date"),
        ("4/\n3/1942, 1942/3/\n4", "4/3/1942, 1942/3/4", "dates between slashes"),
        ("The end.\na@b.com.\nme too", "The end.\na@b.com.\nme too", "the ends of sentences around a mailbox"),
        ("a@b.com\n.cn", "a@b.com.cn", "before a point"),
        ("六二零零，零零零零、零零零五", "6200 0000 0005", "numerals in groups between commas"),
        ("一二三，四五六；一二三四，五六", "一二三,四五六;一二三四,五六", "too few of them"),
        ("l i s i @ 1 6 3 . c o m 。 N e w", "lisi@163.com 。 N e w", "a point that stands as a character"),
        ('<input name="qq" value="1&#50;" id=x>', "\nqq:12\n\n", "what a field is called, and an entity in it"),
        ('<p name="qq" title="1">', "\n1\n\n", "no field"),
        ("1\n\n2\n三\nx\n4", "1\n\n2\n三\nx\n4", "empty lines and lines of words stay"),
    ],
)
def test_a_text_is_read_as(text, expected, reason):
    assert read_one(text).text == expected, reason


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        ("电话I38OOl38OOO", "电话13800138000", "a third are digits"),
        ("I38 OO13 8O00 is", "138 0013 8000 is", "in groups, and words stay words"),
        ("IOSlogZIls SO 138", "IOSlogZIls SO 138", "words"),
        ("Oxford 2Ol4", "Oxford 2Ol4", "too few together"),
    ],
)
def test_letters_among_digits_of_an_optical_reader_are_digits(text, expected, reason):
    assert read_one(text, ocr=True).text == expected, reason
    assert read_one(text).text == text


def test_numerals_are_digits_where_seven_stand_together():
    for count in range(1, 12):
        assert (read_one("三" * count).text == "3" * count) is (count >= SHORTEST_NUMERALS)


TEXTS = st.lists(
    st.one_of(
        st.text(max_size=8),
        st.sampled_from(
            "<b> </b> <br> < <a\thref=' '> &nbsp; &#49; & ** * ` __ _ ~~ \\ - 1 ２ 三 零 聯 － · x".split(" ")
        ),
        st.sampled_from(["\n", "\r\n", " ", "\u200b", "e\u0301", "一二三四五六七", "\U0001f600"]),
    ),
    max_size=20,
).map(lambda parts: "".join(parts).encode("utf-8", "ignore").decode())


@given(TEXTS)
def test_every_character_comes_from_one_stretch_and_they_follow_each_other(text):
    reading = read_one(text)
    spans = [reading.span(i, i + 1) for i in range(len(reading.text))]
    assert all(0 <= first < last <= len(text) for first, last in spans)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))
    for character, (first, last) in zip(reading.text, spans, strict=True):
        if character.isalpha() and last - first == 1 and unicodedata.is_normalized("NFKC", text[first]):
            assert character == text[first] or ord(character) > 0x3400  # a simplified one


@given(st.lists(TEXTS, max_size=5))
def test_texts_are_read_alike_alone_and_together(texts):
    readings = read(pa.array(texts, pa.large_string()))
    for i, text in enumerate(texts):
        start, end = readings.bounds[i], readings.bounds[i + 1] - 1
        alone = read_one(text)
        assert readings.text[start:end] == alone.text
        assert readings.firsts[start:end].tolist() == alone.firsts.tolist()
        assert readings.lasts[start:end].tolist() == alone.lasts.tolist()
        assert readings.text[end] == "\n"


@given(TEXTS)
def test_a_reading_is_read_as_it_is_where_no_mark_is_left(text):
    once = read_one(text).text
    if not set(once) & set("<&*`~_\\"):
        assert read_one(once.replace(BREAK, "\n")).text == once


@pytest.mark.parametrize(
    ("text", "told", "reason"),
    [
        ("| 昵称 | QQ |\n|---|---|\n| 夜空 | 99001 |", ["QQ: 99001"], "Markdown, one column of a person's"),
        (
            "姓名,城市,手機\n甲,乙,1\n丙,丁,2",
            ["姓名: 甲", "手机: 1", "姓名: 丙", "手机: 2"],
            "CSV, which one row may end",
        ),
        ('"id","phone"\n"7","x, y"', ["id: 7", "phone: x, y"], "quoted cells, and a label beside a telling one"),
        ("工号\t姓名\t电话\n7\t甲\t1", ["姓名: 甲", "电话: 1"], "tabs, where most of the header is labels"),
        ("姓名,电话\n甲,", ["姓名: 甲"], "an empty cell is not told"),
        ("前言\n\n姓名|电话\n甲|1\n\n后记", ["姓名: 甲", "电话: 1"], "within prose"),
        (
            "full name\tdob\nAnn B\t1\nBob C\t2",
            ["full name: Ann B", "dob: 1", "full name: Bob C", "dob: 2"],
            "tabs, in English",
        ),
        ("姓名;工资卡;数\n甲;1;2", ["姓名: 甲", "工资卡: 1"], "semicolons"),
        ("mobile\tdesktop\n1\t2", [], "visits of a site"),
        ("a,b\n1,2\n3,4", [], "no header tells of people"),
        ("name,type\nfoo,int", [], "a name alone may be anything's"),
        ("姓名,电话\n甲,1,2", [], "another number of cells"),
        ("他的电话, 他说\n没人接, 算了", ["他的电话: 没人接"], "prose that looks like one, which does no harm"),
        ("银行卡号甲,已登记。\n手机号乙,已登记。", [], "sentences"),
        ("  email,\n  phone,\n  name", [], "a list of one column"),
        ("Please send an email to us\nor call at any time now", [], "prose in words"),
    ],
)
def test_cells_of_a_table_of_people_are_told_below_it_behind_their_labels(text, told, reason):
    reading = read_one(text)
    body, *below = reading.text.split("\n|\n")
    assert below == told, reason
    place = len(body)
    for line in below:
        label, _, cell = line.partition(": ")
        start = place + len("\n|\n")
        place = start + len(line)
        first, last = reading.span(start + len(label) + 2, place)
        assert read_one(text[first:last]).text == cell, reason
        assert reading.span(start, place) == (first, last), "a label takes no room"


def test_a_number_does_not_go_on_behind_the_row_of_a_table():
    rows = "编号,姓名,分机\n1,甲,5500001\n2,乙,5500002\n"
    assert read_one(rows).text.startswith(rows)


def test_sliced_arrays_and_nulls_are_read():
    texts = pa.array(["无", "电话", None, "１"], pa.large_string())[1:]
    assert read(texts).text == "电话\n\n1\n"
