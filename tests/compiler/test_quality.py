# SPDX-License-Identifier: Apache-2.0
"""Use of sources, contacts of topics, and the state of reviews."""

from __future__ import annotations

from datetime import date

import pytest
from content_folder import STREET_BODY, TODAY, ContentFolder

TOPIC = "en/encounters/home-door.md"
STREET = "en/encounters/street.md"
SPANISH = "es/encounters/home-door.md"


@pytest.fixture
def with_spare_source(folder: ContentFolder) -> ContentFolder:
    """A folder with a second source, which nothing cites."""
    folder.write("sources.yaml", folder.text("sources.yaml") + folder.source("spare"))
    return folder


def test_a_source_that_nothing_cites_is_a_problem(with_spare_source: ContentFolder) -> None:
    assert with_spare_source.said() == ["sources.yaml:7: nothing cites spare"]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("letters/foia.yaml", "id: foia\nsources: [payton, spare]\n"),
        ("letters/foia.yaml", "parts:\n  - steps:\n      - words: x\n        source: spare\n"),
        ("letters/es/foia.md", "---\ntitle: x\nsources: [spare]\n---\nCarta\n"),
    ],
)
def test_a_source_that_a_data_file_cites_passes(with_spare_source: ContentFolder, name: str, text: str) -> None:
    with_spare_source.write(name, text)
    assert not any("nothing cites" in one for one in with_spare_source.said())


def test_the_name_of_a_source_elsewhere_does_not_count(with_spare_source: ContentFolder) -> None:
    with_spare_source.write("letters/foia.yaml", "id: spare\n")
    assert "sources.yaml:7: nothing cites spare" in with_spare_source.said()


def test_a_topic_without_services_is_a_problem(folder: ContentFolder) -> None:
    folder.topic("street", STREET_BODY, sources="[]", related="[]", services="[]")
    assert folder.said() == [f"{STREET}:13: the topic names no services, so nobody is shown whom to call"]


def test_words_of_a_markdown_file_that_is_no_topic_are_checked(folder: ContentFolder) -> None:
    folder.write("letters/en/foia.md", "---\ntitle: Within 20 days\n---\nWithin 48 hours\n")
    folder.write("letters/es/foia.md", "---\ntitle: En 20 días\n---\nEn 24 horas\n")
    found = [one for one in folder.said() if "figures" in one]
    assert found == [
        "letters/es/foia.md:3: this text has figures that the English has not: 24",
        "letters/es/foia.md:3: this text lacks figures of the English: 48",
    ]


def reviewed(folder: ContentFolder, file: str, on: str, role: str = "attorney") -> None:
    lines = f'reviewed_by: "A. Lawyer"\nreviewed_role: "{role}"\nreviewed_on: "{on}"\n---\n#'
    folder.replace(file, "---\n#", lines)


@pytest.mark.parametrize("on", ["2026-11-22", "2026-12-01", "2026-12-02"])
@pytest.mark.parametrize("file", [TOPIC, SPANISH])
def test_a_whole_review_passes(folder: ContentFolder, file: str, on: str) -> None:
    reviewed(folder, file, on)  # a day ahead is another time zone
    assert folder.said(TODAY) == []


@pytest.mark.parametrize(("file", "line"), [(TOPIC, 16), (SPANISH, 12)])
@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2026-12-03", "reviewed_on is in the future: 2026-12-03"),
        (
            "2026-11-21",
            "warning: the text changed since its review: "
            "facts were checked on 2026-11-22, it was reviewed on 2026-11-21",
        ),
    ],
)
def test_a_review_of_another_day_is_named(folder: ContentFolder, file: str, line: int, on: str, expected: str) -> None:
    reviewed(folder, file, on)
    assert folder.said(date(2026, 12, 1)) == [f"{file}:{line}: {expected}"]


@pytest.mark.parametrize("file", [TOPIC, SPANISH])
@pytest.mark.parametrize("half", [("", "2026-12-01"), ("attorney", "")])
def test_half_a_review_is_refused(folder: ContentFolder, file: str, half: tuple[str, str]) -> None:
    reviewed(folder, file, half[1], half[0])
    assert any("are given together or not at all" in one for one in folder.said())
