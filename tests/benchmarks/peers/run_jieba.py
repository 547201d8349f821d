"""jieba's tags, its hidden Markov model on: names of people (nr), and places that stand together (ns) as one."""

import jieba.posseg
import turns


def spans(text: str, _: str) -> turns.Spans:
    found: turns.Spans = []
    start = 0
    for word, tag in jieba.posseg.cut(text):
        end = start + len(word)
        if tag.startswith("nr"):
            found.append((start, end, "nr"))
        elif tag == "ns":
            joined = found and found[-1][1:] == (start, "ns")
            found.append((found.pop()[0] if joined else start, end, "ns"))
        start = end
    return found


if __name__ == "__main__":
    turns.serve(spans)
