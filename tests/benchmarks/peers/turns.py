"""How a peer takes its turns: it is started with its texts, and goes through them once for every line it is sent.

    python run_….py TEXTS.json LANGUAGE

It says when it is ready, and then after each turn, as one line of JSON: the processor seconds, and for each text the
findings as `[start, end, kind]`.
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

Spans = list[tuple[int, int, str]]


def serve(spans: Callable[[str, str], Spans]) -> None:
    """Take turns with a function of a text and its language until there is nothing more to read."""
    texts, language = json.loads(Path(sys.argv[1]).read_text("utf-8")), sys.argv[2]
    spans("无", language)  # pays for what is loaded at first use
    print(json.dumps("ready"), flush=True)
    for _ in sys.stdin:
        start = time.process_time()
        found = [spans(text, language) for text in texts]
        print(json.dumps([time.process_time() - start, found]), flush=True)
