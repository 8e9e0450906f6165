# SPDX-License-Identifier: Apache-2.0
"""The real content: what is promised of it beyond what `kyr check` asks of any content."""

from __future__ import annotations

import re
import shutil
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from kyr_app.compiler.compile import Checked, check
from kyr_app.compiler.spelling import Proofreader
from kyr_app.domain.finding import is_old

CONTENT = Path(__file__).parents[2] / "content"
#: The day on which the shipped facts were last compared: tests must not begin to fail as time goes by.
CHECKED_ON = date(2026, 11, 23)
#: Every topic of the guidance, by chapter in their order.
TOPICS = {
    "encounters": (
        "first-words",
        "warrants",
        "home-door",
        "officers-inside",
        "street",
        "car",
        "bus-train-plane",
        "workplace",
        "courthouse",
        "check-in",
        "school-hospital-worship",
        "airport-border",
        "calls-and-tricks",
        "recording",
        "protest",
        "citizens-green-cards",
        "police-and-ice",
    ),
    "detention": (
        "first-hours",
        "find-someone",
        "do-not-sign",
        "bond",
        "expedited-removal",
        "in-custody",
        "afterwards",
    ),
    "surveillance": (
        "overview",
        "clearview",
        "paragon-spyware",
        "lexisnexis",
        "palantir-icm",
        "immigrationos",
        "face-scan-phone",
        "plate-readers",
        "location-and-social-media",
        "fake-cell-towers",
        "phone-extraction",
        "dmv-utility-work-data",
        "government-sharing",
        "smartlink-monitors",
        "border-device-search",
        "dna",
        "drones-and-cameras",
        "tips-and-contractors",
    ),
    "protect": (
        "ten-minutes",
        "lock-your-phone",
        "messages",
        "accounts-and-photos",
        "spyware-warning",
        "travel",
        "home-cameras",
        "someone-you-know",
        "never-do-these",
        "for-clinics",
    ),
    "records": (
        "see-your-file",
        "court-record",
        "data-brokers",
        "freeze-work-and-credit",
        "state-privacy-rights",
        "benefits-and-taxes",
        "demands-to-companies",
    ),
    "prepare": (
        "family-plan",
        "children",
        "documents",
        "find-a-lawyer",
        "wallet-card",
        "money-home-car",
    ),
}
ALL = [slug for slugs in TOPICS.values() for slug in slugs]


@pytest.fixture(scope="module")
def checked() -> Checked:
    return check(CONTENT, CHECKED_ON)


def test_the_content_has_no_problem(checked: Checked) -> None:
    assert [f"{problem.file}:{problem.line}: {problem.message}" for problem in checked.problems.errors] == []


def test_the_content_has_no_warning_on_the_day_it_was_checked(checked: Checked) -> None:
    assert [f"{problem.file}:{problem.line}: {problem.message}" for problem in checked.problems.all] == []


def test_the_guidance_has_every_topic_in_its_order(checked: Checked) -> None:
    assert [topic.slug for topic in checked.topics] == ALL
    assert len(ALL) == 65


@pytest.mark.parametrize("slug", ALL)
def test_a_topic_is_in_its_chapter_in_english_and_spanish(checked: Checked, slug: str) -> None:
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


@pytest.mark.skipif(not shutil.which("hunspell"), reason="hunspell is not installed")
def test_the_content_is_spelled_right() -> None:
    problems = check(CONTENT, CHECKED_ON, proofreader=Proofreader()).problems.all
    assert [f"{problem.file}:{problem.line}: {problem.message}" for problem in problems] == []


def test_no_text_is_a_placeholder() -> None:
    words = re.compile(r"\b(?:TODO|TBD|FIXME|XXX|(?i:lorem ipsum|coming soon|próximamente))\b")
    texts = [path for suffix in ("md", "yaml", "csv") for path in CONTENT.rglob(f"*.{suffix}")]
    assert len(texts) > len(ALL)
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
