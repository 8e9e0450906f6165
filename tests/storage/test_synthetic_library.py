# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from kyr_app.bench.synthetic import keystrokes, make
from kyr_app.storage.library import open_library
from kyr_app.storage.search import Search


def test_a_grown_library_has_so_many_times_the_topics(small_library: Path, tmp_path: Path) -> None:
    grown = tmp_path / "grown.sqlite3"
    make(small_library, grown, 5)
    small, large = open_library(small_library), open_library(grown)
    assert large.topic_count() == 5 * small.topic_count()
    assert large.coverage() == {locale: 5 * count for locale, count in small.coverage().items()}
    assert large.topic("home-door-3", "ar").locale == "ar"
    for opened in (small, large):
        opened.close()


def test_invented_topics_are_found_by_their_titles(small_library: Path, tmp_path: Path) -> None:
    grown = tmp_path / "grown.sqlite3"
    make(small_library, grown, 3)
    opened = open_library(grown)
    title = opened.topic("clearview-2", "en").title
    assert "clearview-2" in {hit.slug for hit in Search(opened).passages(title, "en")}
    opened.close()


def test_the_same_seed_gives_the_same_library(small_library: Path, tmp_path: Path) -> None:
    for name in ("one", "two"):
        make(small_library, tmp_path / name, 3)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_keystrokes_grow_letter_by_letter(small_library: Path) -> None:
    typed = keystrokes(small_library, 200)
    assert len(typed) == 200
    assert all(len(later) == 1 or later.startswith(earlier) for earlier, later in pairwise(typed))
