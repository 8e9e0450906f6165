# SPDX-License-Identifier: Apache-2.0
"""What frightened people type, over the real content: the right topic must come first."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from kyr_app.domain.directory import DirectoryFilter
from kyr_app.storage.directory_store import DirectoryStore
from kyr_app.storage.library import Library, open_library
from kyr_app.storage.search import Search

QUESTIONS = [
    ("they are knocking", "home-door"),
    ("la migra en mi trabajo", "workplace"),
    ("can they scan my face", "clearview"),
    ("someone is banging on my door", "home-door"),
    ("están tocando mi puerta", "home-door"),
    ("la migra esta en mi casa", "officers-inside"),
    ("knoking", "home-door"),
    ("they pulled me over", "car"),
    ("me paró la policía manejando", "car"),
    ("se llevaron a mi esposo", "first-hours"),
    ("cómo encuentro a mi hermano detenido", "find-someone"),
    ("they want me to sign papers", "do-not-sign"),
    ("is this warrant real", "warrants"),
    ("I-200", "warrants"),
    ("orden firmada por un juez", "warrants"),
    ("warant", "warrants"),
    ("redada en la fábrica", "workplace"),
    ("stopped on the street by ice", "street"),
    ("what do i say to ice", "first-words"),
    ("derecho a guardar silencio", "first-words"),
    ("reconocimiento facial", "clearview"),
    ("clearveiw", "clearview"),
    ("accurint", "lexisnexis"),
    ("palantir", "palantir-icm"),
    ("apple threat notification", "spyware-warning"),
    ("cellebrite", "phone-extraction"),
    ("me quitaron el celular", "phone-extraction"),
    ("how does ice find people", "overview"),
    ("how to lock my phone", "lock-your-phone"),
    ("can i fly", "travel"),
    ("es seguro volar", "travel"),
    ("who takes my kids if i am detained", "children"),
    ("free lawyer", "find-a-lawyer"),
    ("abogado gratis", "find-a-lawyer"),
    ("notario me estafó", "find-a-lawyer"),
]
TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def real(library_path: Path) -> Iterator[Library]:
    opened = open_library(library_path)
    yield opened
    opened.close()


@pytest.mark.parametrize(("question", "slug"), QUESTIONS)
def test_the_right_topic_comes_first(real: Library, question: str, slug: str) -> None:
    hits = Search(real).passages(question, "es")
    assert [hit.slug for hit in hits[:1]] == [slug]


@pytest.mark.parametrize("locale", ["en", "es"])
def test_nearly_every_keyword_leads_to_a_topic_that_claims_it(real: Library, locale: str) -> None:
    search = Search(real)
    rows = real.rows("SELECT slug, keywords FROM topic_text WHERE locale = ?", (locale,))
    owners: dict[str, set[str]] = {}
    for slug, text in rows:
        for keyword in text.split("\n"):
            owners.setdefault(keyword, set()).add(slug)
    asked = list(owners)[::3]
    lost = [
        keyword for keyword in asked if not {hit.slug for hit in search.passages(keyword, locale)[:1]} & owners[keyword]
    ]
    assert len(lost) <= len(asked) * 0.03, lost


@pytest.mark.parametrize("word", ["lawyer", "abogado", "律师", "محام", "المحامي"])
def test_a_word_of_any_language_finds_a_topic_that_all_have(real: Library, word: str) -> None:
    slugs = {hit.slug for hit in Search(real).passages(word, "en")}
    assert slugs & {"home-door", "first-words"}


@pytest.mark.parametrize("locale", ["es", "ar", "zh-Hans"])
def test_hits_are_in_the_clients_language_where_it_has_the_topic(real: Library, locale: str) -> None:
    hit = Search(real).passages("they are knocking", locale)[0]
    assert (hit.slug, hit.lang) == ("home-door", locale)


def test_every_topic_opens_in_every_language(real: Library) -> None:
    for locale in real.coverage():
        for summary in real.topics(locale):
            topic = real.topic(summary.slug, locale)
            assert topic.passages, topic.slug
            assert topic.sources, topic.slug


def test_every_contact_serves_somebody(real: Library) -> None:
    found = DirectoryStore(real).find(DirectoryFilter(government=True), TODAY)
    assert len(found) == real.rows("SELECT count(*) FROM contact")[0][0]


def test_help_near_los_angeles(real: Library) -> None:
    found = DirectoryStore(real).find(DirectoryFilter(near="90012", within_miles=25), TODAY)
    fresh = [one.distance_miles for one in found if not one.old_source]
    located = [miles for miles in fresh if miles is not None]
    assert located == sorted(located)
    assert located[-1] <= 25
    assert fresh[len(located) :] == [None] * (len(fresh) - len(located))
    assert not any(one.contact.kind == "government" for one in found)
