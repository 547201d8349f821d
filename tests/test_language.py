import pyarrow as pa
import pytest

from detectors import language

CODE = "def walk(tree):\n    for node in tree.children:\n        yield node.value\n        walk(node)\n"

TEXTS = [
    ("zh", "Hans", "训练数据的来源应当合法，不得侵害他人的知识产权。"),
    ("zh", "Hant", "訓練資料的來源應當合法，不得侵害他人的智慧財產權。"),
    ("zh", "Hani", "春眠不"),  # written alike
    ("zh", "Hans", "日本の拉面馆在这条街上很有名，每天都排着长长的队伍，大家都喜欢吃。"),  # a quoted の
    ("zh", "Hans", "使用 TiUP 部署 TiDB 集群，然后执行 tiup cluster start 命令启动。"),
    ("zh", "Latn", "# 说明：下面的函数遍历整棵树\n" + 2 * CODE),  # Chinese around program code
    (
        "en",
        "Latn",
        "The source of training data must be lawful, and it must not infringe the rights of others.",
    ),
    ("en", "Latn", "MY NAME IS WRITTEN IN CAPITALS"),
    ("en", "Latn", "They visited 北京 and wrote home of what they had seen there."),
    (
        "other",
        "Latn",
        "Les données d'entraînement doivent provenir de sources licites, sans porter atteinte aux droits.",
    ),
    (
        "other",
        "Latn",
        "Die Herkunft der Trainingsdaten muss rechtmäßig sein und darf keine Rechte Dritter verletzen.",
    ),
    (
        "other",
        "Latn",
        "De herkomst van de gegevens moet rechtmatig zijn en mag geen rechten van anderen schenden.",
    ),
    (
        "other",
        "Latn",
        "Los datos de entrenamiento deben proceder de fuentes lícitas y no vulnerar derechos ajenos.",
    ),
    (
        "other",
        "Latn",
        "Dữ liệu huấn luyện phải có nguồn gốc hợp pháp và không xâm phạm quyền của người khác.",
    ),
    ("other", "Jpan", "学習データの出所は適法でなければならず、他人の権利を侵害してはならない。"),
    ("other", "Jpan", "カタカナだけのテキスト"),
    ("other", "Kore", "학습 데이터의 출처는 적법해야 하며 타인의 권리를 침해해서는 안 된다."),
    ("other", "Cyrl", "Источник обучающих данных должен быть законным."),
    ("other", "Arab", "يجب أن يكون مصدر بيانات التدريب قانونيًا."),
    ("other", "Thai", "แหล่งที่มาของข้อมูลต้องชอบด้วยกฎหมาย"),
    ("other", "Deva", "प्रशिक्षण डेटा का स्रोत वैध होना चाहिए।"),
    ("other", "Zzzz", "Η πηγή των δεδομένων πρέπει να είναι νόμιμη."),  # Greek has no class of its own
    ("other", "Latn", CODE),
    ("other", "Zyyy", "2024-08-15 13:05 +86 3.14159 %"),
    ("other", "Zyyy", "😀 —— ……"),
    ("other", "Zyyy", ""),
    ("other", "Zyyy", None),
]


@pytest.mark.parametrize(("expected", "script", "text"), TEXTS)
def test_language_and_script_of_a_sentence(expected: str, script: str, text: str | None) -> None:
    found = language.detect(pa.array([text], pa.string()))
    assert [column[0].as_py() for column in found] == [expected, script]


def test_a_batch_is_its_texts() -> None:
    languages, scripts = language.detect(pa.array([text for *_, text in TEXTS], pa.large_string())[3:])
    assert languages.to_pylist() == [expected for expected, *_ in TEXTS[3:]]
    assert scripts.to_pylist() == [script for _, script, _ in TEXTS[3:]]


def test_no_texts_have_no_language() -> None:
    assert [len(column) for column in language.detect(pa.array([], pa.string()))] == [0, 0]
