# SPDX-License-Identifier: Apache-2.0
"""The real content: what is promised of it beyond what `kyr check` asks of any content."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from kyr_app.compiler.compile import Checked, check
from kyr_app.compiler.topics import TopicReader
from kyr_app.domain.finding import is_old

CONTENT = Path(__file__).parents[2] / "content"
#: The day on which the shipped facts were last compared: tests must not begin to fail as time goes by.
CHECKED_ON = date(2026, 11, 22)
#: The first 22 topics (issue 2).
TOPICS = {
    "encounters": ("first-words", "warrants", "home-door", "street", "car", "workplace"),
    "detention": ("first-hours", "find-someone", "do-not-sign"),
    "surveillance": (
        *("overview", "clearview", "paragon-spyware", "lexisnexis", "palantir-icm", "immigrationos"),
        "phone-extraction",
    ),
    "protect": ("ten-minutes", "lock-your-phone", "spyware-warning", "travel"),
    "prepare": ("family-plan", "find-a-lawyer"),
}
FIRST = [slug for slugs in TOPICS.values() for slug in slugs]


@pytest.fixture(scope="module")
def checked() -> Checked:
    return check(CONTENT, CHECKED_ON)


def test_the_content_has_no_problem(checked: Checked) -> None:
    assert [f"{problem.file}:{problem.line}: {problem.message}" for problem in checked.problems.errors] == []


def test_the_content_has_no_warning_on_the_day_it_was_checked(checked: Checked) -> None:
    assert [f"{problem.file}:{problem.line}: {problem.message}" for problem in checked.problems.all] == []


@pytest.mark.parametrize("slug", FIRST)
def test_a_first_topic_is_in_its_chapter_in_english_and_spanish(checked: Checked, slug: str) -> None:
    (topic,) = [topic for topic in checked.topics if topic.slug == slug]
    assert slug in TOPICS[topic.chapter]
    assert {"en", "es"} <= topic.names.keys()


@pytest.mark.parametrize("slug", ["first-words", "home-door"])
def test_the_engine_is_proved_in_arabic_and_chinese(checked: Checked, slug: str) -> None:
    (topic,) = [topic for topic in checked.topics if topic.slug == slug]
    assert {"ar", "zh-Hans"} <= topic.names.keys()


@pytest.mark.parametrize("locale", ["es", "ar", "zh-Hans"])
def test_every_fixed_word_is_translated(checked: Checked, locale: str) -> None:
    english, theirs = checked.catalogue.labels["en"], checked.catalogue.labels[locale]
    assert {name: set(words) for name, words in theirs.items()} == {name: set(words) for name, words in english.items()}


def test_translations_have_the_figures_of_their_english(checked: Checked) -> None:
    reader = TopicReader(checked.files, checked.catalogue, checked.problems)
    other: list[str] = []
    for topic in checked.topics:
        english = reader.read(topic, "en")
        # Chinese writes months as figures, so there the figures are more than in the English.
        for locale in topic.names.keys() - {"en", "zh-Hans"}:
            translation = reader.read(topic, locale, {})
            assert english is not None
            assert translation is not None
            for ours, theirs in zip(translation.passages, english.passages, strict=True):
                if figures(ours.plain) != figures(theirs.plain):
                    other.append(f"{translation.file}:{ours.line}: {figures(ours.plain) ^ figures(theirs.plain)}")
    assert other == []


def figures(text: str) -> set[str]:
    return {figure.strip(".,") for figure in re.findall(r"\d[\d.,]*", text)}


def test_no_text_is_a_placeholder() -> None:
    words = re.compile(r"\b(?:TODO|TBD|FIXME|XXX|(?i:lorem ipsum|coming soon|próximamente))\b")
    texts = [path for suffix in ("md", "yaml", "csv") for path in CONTENT.rglob(f"*.{suffix}")]
    assert len(texts) > len(FIRST)
    assert [path.name for path in texts if words.search(path.read_text("utf-8"))] == []


def test_the_directory_is_the_seed_without_rows_to_be_checked_first(checked: Checked) -> None:
    rows = (CONTENT / "directory/contacts.csv").read_text("utf-8")
    assert len(checked.directory.contacts) == 1195
    assert "CHECK FIRST" in rows
    assert "CHECK FIRST" not in "".join(contact.notes for contact in checked.directory.contacts)


def test_rows_of_lsc_offices_say_so(checked: Checked) -> None:
    lsc = [contact for contact in checked.directory.contacts if contact.source_url.startswith("https://www.lsc.gov")]
    assert len(lsc) == 127
    assert all(contact.lsc_funded for contact in lsc)


def test_recognitions_are_data_and_no_longer_prose(checked: Checked) -> None:
    states = Counter(contact.recognition.partition(":")[0] for contact in checked.directory.contacts)
    assert (states["valid_to"], states["renewal_pending"]) == (594, 206)
    assert not any("DOJ recognition valid" in contact.notes for contact in checked.directory.contacts)


@pytest.mark.parametrize("word", ["stored", "repositor", "parse", "transcri", "crawl", "dataset"])
def test_notes_say_nothing_of_how_rows_were_found(checked: Checked, word: str) -> None:
    said = [f"{contact.notes} {contact.phone_note}" for contact in checked.directory.contacts]
    assert [note for note in said if word in note.lower()] == []


def test_a_roster_row_is_never_free(checked: Checked) -> None:
    rosters = checked.directory.vocabulary.rosters
    rows = [contact for contact in checked.directory.contacts if contact.source_url in rosters]
    assert len(rows) == 800
    assert {contact.cost for contact in rows} == {"unknown"}


def test_every_row_has_a_source_with_a_name(checked: Checked) -> None:
    assert [contact.id for contact in checked.directory.contacts if not contact.source_name] == []


def test_home_has_fresh_lines_with_short_names(checked: Checked) -> None:
    by_id = {contact.id: contact for contact in checked.directory.contacts}
    shown = [by_id[contact] for _state, contact in checked.directory.hotlines]
    assert [contact.id for contact in shown if is_old(contact.source_date, CHECKED_ON)] == []
    assert {contact.id for contact in shown} == checked.catalogue.labels["en"]["hotline"].keys()
    assert [state for state, _contact in checked.directory.hotlines].count("") == 3
