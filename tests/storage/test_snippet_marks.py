# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kyr_app.storage.snippets import MARK_END, MARK_START, SNIPPET_CHARACTERS, Marker

LONG = "Keep calm. " * 30 + "Ask for the warrant at the door. " + "Stay silent. " * 30


def shown(snippet: str) -> str:
    return snippet.replace(MARK_START, "[").replace(MARK_END, "]")


@pytest.mark.parametrize(
    ("runs", "words", "beginnings", "text", "snippet"),
    [
        ((), ("door",), (), "The door, the doors.", "The [door], the doors."),
        ((), (), ("door",), "The door, the doors, outdoors.", "The [door], the [doors], outdoors."),
        ((), ("nino",), (), "Un NIÑO y una niña", "Un [NIÑO] y una niña"),
        ((), ("strasse",), (), "Die Straße", "Die Straße"),
        ((("律", "师"),), (), (), "请找律师。", "请找[律师]。"),
        ((), ("محامي",), (), "اطلب المحامي الآن", "اطلب [المحامي] الآن"),
        ((), (), (), "Nothing to mark", "Nothing to mark"),
        ((), ("absent",), (), "Nothing to mark", "Nothing to mark"),
        ((), ("a",), ("ab",), "a ab abc", "[a] [ab] [abc]"),
        ((), ("line",), (), "one\nline", "one [line]"),
        ((), ("x",), (), "", ""),
        ((), ("door",), (), "“door” – door", "“[door]” – [door]"),
    ],
)
def test_marks(runs, words, beginnings, text: str, snippet: str) -> None:
    assert shown(Marker(runs, words, beginnings).snippet(text)) == snippet


def test_a_long_text_is_cut_around_the_match() -> None:
    snippet = shown(Marker((), ("warrant",), ()).snippet(LONG))
    assert snippet.startswith("…Ask for the [warrant] at the door.")
    assert snippet.endswith("…")
    assert len(snippet) <= SNIPPET_CHARACTERS + len("……[]")


def test_without_a_match_the_beginning_stands() -> None:
    assert Marker((), ("absent",), ()).snippet(LONG).startswith("Keep calm.")


@given(st.text(max_size=400), st.lists(st.text("abcdé 律", min_size=1, max_size=4), max_size=4))
def test_a_snippet_is_text_of_the_passage(text: str, words: list[str]) -> None:
    from kyr_app.domain.text import fold

    folded = [fold(word) for word in words if fold(word) and " " not in fold(word)]
    plain = text.replace(MARK_START, "").replace(MARK_END, "")
    snippet = Marker((), folded, folded).snippet(plain)
    assert snippet.count(MARK_START) == snippet.count(MARK_END)
    bare = snippet.replace(MARK_START, "").replace(MARK_END, "").removeprefix("…").removesuffix("…").strip()
    assert bare in plain.replace("\n", " ")
