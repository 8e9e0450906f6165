# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from library_builder import LibraryBuilder

from kyr_app.storage.library import Library, open_library
from kyr_app.storage.search import Search
from kyr_app.storage.snippets import MARK_END, MARK_START

HOSTILE = [
    '"',
    '""""',
    "'; DROP TABLE topic; --",
    "door\x00bell",
    "\x00",
    "NEAR(a b, 5)",
    "title:door",
    "{title keywords} : door",
    "door AND OR NOT",
    "^door",
    "door*",
    "-door +door",
    "(((((",
    "a" * 10_000,
    "door " * 10_000,
    "律" * 10_000,
    "é" * 10_000,
    "\ud800\udfff",
    "\udcff door",
    "\u202e\u2066door\u2069",
    "ﷺ" * 500,
    "🚪🔑",
    "\n\t ",
    "%s %d {} {0}",
    "e\u0301" * 300,
]


def slugs(library: Library, query: str, locale: str = "en") -> list[str]:
    return list(dict.fromkeys(hit.slug for hit in Search(library).passages(query, locale)))


@pytest.mark.parametrize(
    ("query", "slug"),
    [
        pytest.param("they are knocking", "home-door", id="whole keyword"),
        pytest.param("knock", "home-door", id="unfinished word"),
        pytest.param("la migra en mi trabajo", "workplace", id="spanish keyword"),
        pytest.param("can they scan my face", "clearview", id="question"),
        pytest.param("officers closed the door", "home-door", id="scattered words"),
        pytest.param("deportacion", "home-door", id="without accent"),
        pytest.param("DEPORTACIÓN", "home-door", id="capitals"),
        pytest.param("deported ", "home-door", id="stem"),
        pytest.param("clearveiw", "clearview", id="swapped letters"),
        pytest.param("clerview", "clearview", id="missing letter"),
        pytest.param("clarvew ", "clearview", id="two letters missing"),
        pytest.param("knockign ", "home-door", id="mistake in a finished word"),
        pytest.param("knocj", "home-door", id="mistake in an unfinished word"),
        pytest.param("律师", "home-door", id="two chinese characters"),
        pytest.param("门", "home-door", id="one chinese character"),
        pytest.param("律师怎么办", "home-door", id="a run that stands nowhere as a whole"),
        pytest.param("محامي", "home-door", id="arabic without article"),
        pytest.param("المحامي", "home-door", id="arabic with article"),
        pytest.param("مُحَامِي", "home-door", id="arabic with marks"),
        pytest.param("xyzzy door", "home-door", id="a word that nothing resembles"),
    ],
)
def test_the_right_topic_comes_first(library: Library, query: str, slug: str) -> None:
    assert slugs(library, query)[:1] == [slug]


@pytest.mark.parametrize("query", ["", "   ", "?!", "qqqqqqqq", "d"])
def test_nothing_is_found_for_nothing(library: Library, query: str) -> None:
    assert Search(library).passages(query, "en") == []


def test_one_hit_a_passage(library: Library) -> None:
    hits = Search(library).passages("door puerta 门 باب", "en")
    places = [(hit.slug, hit.passage) for hit in hits]
    assert ("home-door", "one-minute") in places
    assert len(places) == len(set(places))


@pytest.mark.parametrize(
    ("locale", "lang", "title", "heading"),
    [
        ("es", "es", "Agentes en su puerta", "En un minuto"),
        ("ar", "ar", "الشرطة عند الباب", "في دقيقة"),
        ("fr", "en", "Officers at your door", "In one minute"),
    ],
)
def test_hits_are_shown_in_the_clients_language(
    library: Library, locale: str, lang: str, title: str, heading: str
) -> None:
    hit = Search(library).passages("they are knocking", locale)[0]
    assert (hit.lang, hit.title, hit.heading) == (lang, title, heading)


def test_a_topic_that_is_not_translated_is_shown_in_english(library: Library) -> None:
    hit = Search(library).passages("clearview", "es")[0]
    assert (hit.lang, hit.title, hit.locales) == ("en", "Clearview: face search", ("en",))


def test_the_same_topic_in_three_scripts(library: Library) -> None:
    for query in ("lawyer", "abogado", "律师", "محامي"):
        assert slugs(library, query) == ["home-door"], query


def test_best_first(library: Library) -> None:
    scores = [hit.score for hit in Search(library).passages("officers warrant door", "en")]
    assert scores == sorted(scores, reverse=True)
    assert len(scores) > 2


def test_title_outweighs_text(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    with LibraryBuilder(path) as builder:
        for slug, title, text in (("text", "Other", "a lawyer helps"), ("title", "Find a lawyer", "it helps")):
            builder.topic(slug)
            builder.text(slug, "en", title, [("x", "X", text)])
        for number in range(8):
            builder.topic(f"more-{number}")
            builder.text(f"more-{number}", "en", f"Topic {number}", [("x", "X", "something else")])
    opened = open_library(path)
    assert slugs(opened, "lawyer") == ["title", "text"]
    opened.close()


def test_keywords_outweigh_text(library: Library) -> None:
    # "work" stands in the text of one passage and among the keywords of another topic.
    assert slugs(library, "raid at work")[0] == "workplace"


@pytest.mark.parametrize("limit", [0, 1, 2, -1])
def test_limit(library: Library, limit: int) -> None:
    assert len(Search(library).passages("officers", "en", limit)) == max(0, limit)


@pytest.mark.parametrize("query", HOSTILE, ids=range(len(HOSTILE)))
def test_no_input_is_an_error(library: Library, query: str) -> None:
    search = Search(library)
    assert isinstance(search.passages(query, "en"), list)
    assert isinstance(search.contacts(query), list)


@given(st.text(st.characters(), max_size=60), st.sampled_from(["en", "es", "ar", "zh-Hans", "xx", ""]))
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
def test_any_text_has_hits_or_none(library: Library, query: str, locale: str) -> None:
    search = Search(library)
    for hit in search.passages(query, locale, 5):
        assert hit.slug
    search.contacts(query)


@given(
    st.lists(
        st.sampled_from(["door", '"', "*", "knock", "律师", "محامي", "AND", "-", "(", " ", "\0", "é"]), max_size=12
    )
)
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
def test_any_mixture_of_words_and_operators(library: Library, parts: list[str]) -> None:
    search = Search(library)
    search.passages("".join(parts), "en")
    search.contacts("".join(parts))


def test_typing_on_gives_what_a_fresh_search_gives(library: Library) -> None:
    # Terms are kept from one keystroke to the next; that must not show.
    typing = Search(library)
    question = "they are knoking at my door"
    for length in range(len(question) + 1):
        typed = question[:length]
        assert typing.passages(typed, "es") == Search(library).passages(typed, "es")


def test_forgetting_keeps_no_typed_word(library: Library) -> None:
    from kyr_app.domain import stemming

    search = Search(library)
    search.passages("secretword knocking", "en")
    search.contacts("secretword hotline")
    search.forget()
    assert stemming._stem.cache_info().currsize == 0
    kept = (search._passage_terms, search._contact_terms, search._passages, search._contacts)
    assert not any(part._kept for part in kept)


def test_warming_changes_no_answer(library: Library) -> None:
    warm = Search(library)
    warm.warm()
    warm.warm()
    assert warm.passages("knocking", "en") == Search(library).passages("knocking", "en")


def test_search_needs_no_qt_and_opening_it_no_heavy_import(small_library: Path) -> None:
    code = (
        "import sys; from pathlib import Path\n"
        "from kyr_app.storage.library import open_library\n"
        "from kyr_app.storage.search import Search\n"
        f"search = Search(open_library(Path({str(small_library)!r})))\n"
        "heavy = {'snowballstemmer', 'rapidfuzz', 'PySide6'} & set(sys.modules)\n"
        "search.warm(); search.passages('knokcing', 'en')\n"
        "sys.exit(f'{heavy}' if heavy or 'PySide6' in sys.modules else 0)\n"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def marked(snippet: str) -> list[str]:
    return [part.split(MARK_END)[0] for part in snippet.split(MARK_START)[1:]]


@pytest.mark.parametrize(
    ("query", "locale", "words"),
    [
        ("warrant judge", "en", ["warrant", "judge"]),
        ("orden ", "es", ["orden"]),
        ("deportacion", "es", ["deportación"]),
        ("律师", "zh-Hans", ["律师"]),
    ],
)
def test_a_snippet_marks_what_was_found(library: Library, query: str, locale: str, words: list[str]) -> None:
    hits = Search(library).passages(query, locale)
    found = {word for hit in hits if hit.slug == "home-door" for word in marked(hit.snippet)}
    assert set(words) <= found


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        pytest.param("esperanza", ["esperanza"], id="name"),
        pytest.param("esperan", ["esperanza"], id="unfinished"),
        pytest.param("esperansa", ["esperanza"], id="mistake"),
        pytest.param("los angeles", ["esperanza"], id="place"),
        pytest.param("90015", ["esperanza"], id="zip"),
        pytest.param("fianza los angeles", ["esperanza"], id="service and place"),
        pytest.param("hotline", ["line", "ca-line"], id="name before service"),
        pytest.param("lawyer in los angeles", ["esperanza"], id="most of the words"),
        pytest.param("they are knocking", [], id="not about an office"),
        pytest.param("california cooking class", [], id="one word by chance"),
        pytest.param("", [], id="blank"),
    ],
)
def test_contacts(library: Library, query: str, ids: list[str]) -> None:
    assert [contact.id for contact in Search(library).contacts(query)] == ids


def test_contacts_limit(library: Library) -> None:
    assert len(Search(library).contacts("hotline", 1)) == 1
