# SPDX-License-Identifier: Apache-2.0
"""The verbs `read` and `topics`, and what the window's command prints where there is no display."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from kyr_app.cli_text import WIDTH, passage_text
from kyr_app.domain.topic import Topic
from kyr_app.storage.library import Library, open_library
from kyr_app.storage.paths import library_path

if TYPE_CHECKING:
    import argparse


def read(args: argparse.Namespace) -> int:
    """Print a topic: state, passages, sources with their dates.

    Raises:
        UnknownSlugError, LibraryError
    """
    library = open_library(args.library or library_path())
    topic = library.topic(args.slug, args.lang)
    labels = library.labels(args.lang, "reader")
    print("\n".join(_topic_lines(topic, library, args.lang, labels, date.today())))
    return 0


def topics(args: argparse.Namespace) -> int:
    """Print chapters and topics, or with `--json` a list of topics."""
    library = open_library(args.library or library_path())
    if args.json:
        print(json.dumps([topic._asdict() for topic in library.topics(args.lang)], ensure_ascii=False, indent=2))
    else:
        print("\n".join(_list_lines(library, args.lang)))
    return 0


def print_overview(path: Path | None, locale: str) -> None:
    """Say that there is no display, and print what can be done without one.

    Raises:
        LibraryError: the library can not be used.
    """
    library = open_library(path or library_path())
    print("There is no display, so no window was opened; this works without one:")
    print()
    print("  kyr read SLUG [--lang es]                    print a topic")
    print("  kyr search WORDS                             search topics and contacts")
    print("  kyr find-help --near 90012 [--within 50]     find offices, nearest first")
    print()
    print("\n".join(_list_lines(library, locale)))


def _list_lines(library: Library, locale: str) -> Iterator[str]:
    every = library.topics(locale)
    width = max((len(topic.slug) for topic in every), default=0)
    for chapter in library.chapters(locale):
        of_chapter = [topic for topic in every if topic.chapter == chapter.slug]
        if of_chapter:
            yield chapter.title
            for topic in of_chapter:
                yield f"  {topic.slug:{width}}  {topic.title}"


def _topic_lines(topic: Topic, library: Library, locale: str, labels: Mapping[str, str], today: date) -> Iterator[str]:
    yield topic.title
    yield "=" * min(len(topic.title), WIDTH)
    yield from textwrap.wrap(topic.summary, WIDTH)
    yield ""
    yield from _state_lines(topic, library, locale, labels, today)
    for passage in topic.passages:
        yield ""
        yield passage_text(passage, labels)
    yield ""
    yield from _heading(labels["sources"])
    for number, source in enumerate(topic.sources, start=1):
        mark = f"[{number}] "
        about = ", ".join(filter(None, (source.title, source.date, source.url)))
        # An address stays whole, to be copied.
        yield from textwrap.wrap(
            about, WIDTH, initial_indent=mark, subsequent_indent="    ", break_long_words=False, break_on_hyphens=False
        )
    if topic.related:
        yield ""
        yield from _heading(labels["related"])
        for related in topic.related:
            yield f"{related.title} ({related.slug})"
    yield ""
    yield f"{labels['not_legal_advice']}."


def _state_lines(topic: Topic, library: Library, locale: str, labels: Mapping[str, str], today: date) -> Iterator[str]:
    """The trust line: dates, place, translation, review; and what warns of them."""
    states = library.labels(locale, "state")
    yield f"{labels['not_legal_advice']}."
    if topic.review_state(today) == "overdue":
        yield labels["overdue"]
    if topic.locale != locale:
        yield labels["english_only"]
    if topic.translated_by == "machine":
        yield labels["machine"]
    if topic.stale:
        titles = [passage.title for passage in topic.passages if passage.anchor in topic.stale]
        yield f"{labels['stale']} ({'; '.join(titles)})"
    yield f"{labels['facts_checked']}: {topic.facts_checked.isoformat()}"
    yield f"{labels['facts_until']}: {topic.facts_until}"
    yield f"{labels['review_due']}: {topic.review_due.isoformat()}"
    yield f"{labels['applies_in']}: {', '.join(states.get(state, state) for state in topic.applies_in)}"
    if topic.reviewed_by:
        reviewer = ", ".join(filter(None, (topic.reviewed_by, topic.reviewed_role, topic.reviewed_on)))
        yield f"{labels['reviewed_by']}: {reviewer}"
    else:
        yield f"{labels['not_reviewed']}."


def _heading(words: str) -> Iterator[str]:
    yield words
    yield "-" * len(words)
