# SPDX-License-Identifier: Apache-2.0
"""What a frightened person or an intake worker types leads to the right topic, over the whole shipped guidance.

`relevance.csv` holds the questions: `query` as typed, `lang` of the person, `topics` that may answer it. They were not
taken from the topics' keywords.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from kyr_app.storage.library import Library, open_library
from kyr_app.storage.search import Search

#: Share of the questions whose right topic must come first, and stand among the first three.
FIRST, AMONG_THREE = 0.85, 0.97


class Question(NamedTuple):
    """A question and the topics that may answer it."""

    query: str
    lang: str
    topics: tuple[str, ...]


class Answer(NamedTuple):
    """A question with the first topics that search gave."""

    question: Question
    slugs: tuple[str, ...]


def read_questions() -> list[Question]:
    with Path(__file__).with_name("relevance.csv").open(encoding="utf-8", newline="") as file:
        return [Question(row["query"], row["lang"], tuple(row["topics"].split())) for row in csv.DictReader(file)]


@pytest.fixture(scope="module")
def library(library_path: Path) -> Iterator[Library]:
    opened = open_library(library_path)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def answers(library: Library) -> list[Answer]:
    search = Search(library)
    found = []
    for question in read_questions():
        hits = search.passages(question.query, question.lang)
        found.append(Answer(question, tuple(dict.fromkeys(hit.slug for hit in hits))[:3]))
    return found


def missed(answers: list[Answer], first: int) -> list[str]:
    """The questions without a right topic among the first so many, as lines to print."""
    return [
        f"{answer.question.query!r} ({answer.question.lang}): wanted {' or '.join(answer.question.topics)}, "
        f"got {', '.join(answer.slugs) or 'nothing'}"
        for answer in answers
        if not set(answer.slugs[:first]) & set(answer.question.topics)
    ]


def test_the_questions_cover_every_topic_in_both_languages(library: Library) -> None:
    questions = read_questions()
    langs = Counter(question.lang for question in questions)
    assert len(questions) >= 130
    assert langs.keys() == {"en", "es"}
    assert abs(langs["en"] - langs["es"]) <= len(questions) * 0.1
    assert len({question.query for question in questions}) == len(questions)
    asked = {slug for question in questions for slug in question.topics}
    assert asked == {summary.slug for summary in library.topics("en")}


def test_the_right_topic_comes_first(answers: list[Answer]) -> None:
    lost = missed(answers, 1)
    assert len(lost) <= len(answers) * (1 - FIRST), "\n".join(lost)


def test_the_right_topic_is_among_the_first_three(answers: list[Answer]) -> None:
    lost = missed(answers, 3)
    assert len(lost) <= len(answers) * (1 - AMONG_THREE), "\n".join(lost)
