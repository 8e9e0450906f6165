# SPDX-License-Identifier: Apache-2.0
"""How long a keystroke's search takes, with the real content and with many times as much."""

from __future__ import annotations

import time
from pathlib import Path
from typing import NamedTuple

from kyr_app.bench.synthetic import keystrokes, make
from kyr_app.storage.library import open_library
from kyr_app.storage.search import Search

_KEYSTROKES = 800
_HITS = 30


class Keystrokes(NamedTuple):
    """Milliseconds: the first search after opening, and the median and 95th percentile of every later keystroke."""

    first_ms: float
    p50_ms: float
    p95_ms: float
    passages: int


def measure_keystrokes(library: Path) -> Keystrokes:
    """Type everyday questions letter by letter (some with mistakes) and time each search, topics and contacts both."""
    texts = keystrokes(library, _KEYSTROKES)
    opened = open_library(library)
    search = Search(opened)
    before = time.perf_counter()
    search.passages(texts[0], "en", _HITS)
    first = time.perf_counter() - before
    search.warm()
    taken = []
    for text in texts:
        before = time.perf_counter()
        search.passages(text, "en", _HITS)
        search.contacts(text, 10)
        taken.append(time.perf_counter() - before)
    passages = opened.rows("SELECT count(*) FROM passage")[0][0]
    opened.close()
    taken.sort()
    return Keystrokes(first * 1000, taken[len(taken) // 2] * 1000, taken[int(len(taken) * 0.95)] * 1000, int(passages))


def measure_growth(library: Path, folder: Path) -> dict[int, Keystrokes]:
    """The same at 1, 10 and 100 times the content."""
    found = {1: measure_keystrokes(library)}
    for times in (10, 100):
        grown = folder / f"times-{times}.sqlite3"
        make(library, grown, times)
        found[times] = measure_keystrokes(grown)
        grown.unlink()
    return found
