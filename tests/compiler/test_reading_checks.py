# SPDX-License-Identifier: Apache-2.0
"""Gates of the reading level: what is too hard, what passes, and where it is said."""

from __future__ import annotations

import pytest
from content_folder import ContentFolder

TOPIC = "en/encounters/home-door.md"
STREET = "en/encounters/street.md"
SPANISH = "es/encounters/home-door.md"
#: Eleven words; grade 3. Its mixture with HARD is of grade 9.6.
EASY = "Ask for a paper that a judge of a court signed."
HARD = (
    "Notwithstanding constitutional considerations, administrative authorities occasionally characterize residential "
    "investigations as consensual encounters."
)
BETWEEN = " ".join([EASY] * 4 + [HARD])


def words(count: int, word: str = "go") -> str:
    """One sentence of so many words."""
    return " ".join(["Go", *[word] * (count - 1)]) + "."


def street(folder: ContentFolder, text: str) -> list[str]:
    folder.replace(STREET, "Stay calm.", text)
    return folder.said()


def test_plain_english_passes(folder: ContentFolder) -> None:
    assert street(folder, " ".join([EASY] * 10)) == []


def test_english_above_grade_10_is_a_problem(folder: ContentFolder) -> None:
    level, mean = street(folder, " ".join([HARD] * 6))[::-1]
    assert level.startswith(f"{STREET}:2: the reading level is grade ")
    assert mean.startswith("chapters.yaml:1: the topics are of grade ")


def test_english_of_grade_9_to_10_is_a_warning(folder: ContentFolder) -> None:
    # Beside an easy topic, which keeps the mean low.
    folder.replace(TOPIC, "1. Keep the door closed.", "1. " + " ".join([EASY] * 10))
    folder.translation("home-door")
    (said,) = street(folder, BETWEEN)
    assert said.startswith(f"{STREET}:2: warning: the reading level is grade 9")


def test_the_mean_of_all_topics_is_held_too(folder: ContentFolder) -> None:
    said = street(folder, BETWEEN)
    assert [line.partition(" on ")[0][:40] for line in said] == [
        "chapters.yaml:1: the topics are of grade",
        f"{STREET}:2: warning: the reading "[:40],
    ]


def test_hard_spanish_is_a_problem(folder: ContentFolder) -> None:
    hard = "Las autoridades administrativas ocasionalmente caracterizan investigaciones residenciales. " * 8
    folder.replace(SPANISH, "Deje la puerta cerrada.", hard)
    (said,) = folder.said()
    assert said.startswith(f"{SPANISH}:2: the reading ease is ")


@pytest.mark.parametrize(("count", "faults"), [(30, 0), (31, 1)])
def test_an_english_sentence_has_30_words_at_most(folder: ContentFolder, count: int, faults: int) -> None:
    said = street(folder, f"Stay **calm** now.\n2. {words(count)}")
    assert [line.partition(",")[0] for line in said] == [f"{STREET}:18: a sentence of 31 words"] * faults


@pytest.mark.parametrize(("count", "faults"), [(36, 0), (37, 1)])
def test_a_spanish_sentence_has_36_words_at_most(folder: ContentFolder, count: int, faults: int) -> None:
    folder.replace(SPANISH, "Deje la puerta cerrada.", words(count, "va"))
    said = folder.said()
    assert [line.partition(",")[0] for line in said] == [f"{SPANISH}:13: a sentence of 37 words"] * faults


def test_a_long_summary_is_named_at_its_line(folder: ContentFolder) -> None:
    folder.replace(STREET, "You can keep the door closed.", words(40))
    assert folder.said()[0].startswith(f"{STREET}:3: a sentence of 40 words, 30 is the most: Go go go go go go ...")


def test_markup_does_not_hide_the_line_of_a_long_sentence(folder: ContentFolder) -> None:
    said = street(folder, f"Stay calm.\n2. **Go** go [go](topic:home-door) {words(31)}")
    assert said[0].startswith(f"{STREET}:18: a sentence of 34 words")


def test_sentences_have_20_words_on_average_at_most(folder: ContentFolder) -> None:
    said = street(folder, " ".join([words(21)] * 4))
    assert f"{STREET}:2: the sentences have 21.0 words on average; 20 is the most" in said
