# SPDX-License-Identifier: Apache-2.0
"""Gather everything, check everything, then write.

Two passes over the topics. The first reads and renders each one, checks it, and keeps its place and its fingerprint.
The second, when nothing is wrong, reads and renders each again and writes it. A body is never kept, so memory stays
small however many topics there are.
"""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from kyr_app.compiler.action_reading import check_reading
from kyr_app.compiler.catalogue import Catalogue, load_catalogue
from kyr_app.compiler.checks import TopicChecks
from kyr_app.compiler.directory import Directory, load_directory
from kyr_app.compiler.files import ContentFiles
from kyr_app.compiler.frontmatter import TopicHeader, TranslationHeader, is_day
from kyr_app.compiler.places import Places, load_places
from kyr_app.compiler.problems import Problem, Problems
from kyr_app.compiler.spelling import Proofreader
from kyr_app.compiler.topics import ReadTopic, TopicFile, TopicReader, find_topics, numbers_of
from kyr_app.compiler.write import LibraryWriter
from kyr_app.domain.errors import ContentError
from kyr_app.domain.locales import SOURCE_LOCALE

#: Called as (done, of, what is being read).
Progress = Callable[[int, int, str], None]


@dataclass(frozen=True, slots=True, order=True)
class TopicDates:
    """When a topic's review is due and its facts were checked, `YYYY-MM-DD`, and where it says so."""

    review_due: str
    facts_checked: str
    file: str
    line: int


@dataclass(slots=True)
class Checked:
    """A content folder after the first pass: all that is needed to write it."""

    files: ContentFiles
    catalogue: Catalogue
    directory: Directory
    places: Places
    topics: list[TopicFile]
    problems: Problems
    dates: list[TopicDates] = field(default_factory=list)


def check(
    root: Path,
    today: date,
    places: Path | None = None,
    progress: Progress | None = None,
    proofreader: Proofreader | None = None,
) -> Checked:
    """Read a content folder and check all of it.

    Args:
        root: the folder, `content/` of a checkout.
        today: against which dates are compared; only warnings depend on it.
        places: the packaged table of ZIP codes; None leaves contacts without a place.
        progress: told of every topic.
        proofreader: looks words up; without one the spelling is not checked.
    """
    problems = Problems()
    files = ContentFiles(root, problems)
    if not files.exists("chapters.yaml"):
        problems.add("chapters.yaml", 1, "file", "this is no content folder: chapters.yaml is missing")
        return Checked(files, Catalogue(), Directory(), Places([]), [], problems)
    catalogue = load_catalogue(files, problems)
    table = load_places(places)
    directory = load_directory(files, catalogue, table, today, problems)
    topics = find_topics(files, catalogue, problems)
    checked = Checked(files, catalogue, directory, table, topics, problems)
    checks = TopicChecks(files, catalogue, directory.vocabulary.services, today, problems, proofreader)
    reader = TopicReader(files, catalogue, problems)
    for done, topic in enumerate(topics):
        if progress:
            progress(done, len(topics), topic.slug)
        _check_topic(topic, reader, checks, checked)
    if progress:
        progress(len(topics), len(topics), "")
    files.sweep()
    known = {topic.slug for topic in topics}
    data = (catalogue.exhibits, catalogue.packets, catalogue.exposure, catalogue.letters)
    for file, line, slug in (place for part in data for place in part.topics):
        if slug not in known:
            problems.add(file, line, "slug", f"unknown topic {slug}")
    check_reading(catalogue.exposure.actions, problems)
    for file, line, service in catalogue.exposure.services:
        if directory.vocabulary.services and service not in directory.vocabulary.services:
            problems.add(file, line, "exposure", f"unknown service {service}")
    checks.finish(frozenset(contact.id for contact in directory.contacts))
    return checked


def _check_topic(topic: TopicFile, reader: TopicReader, checks: TopicChecks, checked: Checked) -> None:
    english = reader.read(topic, SOURCE_LOCALE)
    if english is None:
        return
    checks.english(english)
    topic.digests[SOURCE_LOCALE] = english.digest
    header = english.header.value if english.header else None
    numbers = {}
    if isinstance(header, TopicHeader):
        numbers = numbers_of(header)
    if isinstance(header, TopicHeader) and is_day(header.review_due) and is_day(header.facts_checked):
        line = english.line_of("review_due")
        checked.dates.append(TopicDates(header.review_due, header.facts_checked, english.file, line))
    for locale in topic.names:
        if locale != SOURCE_LOCALE:
            translation = reader.read(topic, locale, numbers)
            if translation:
                checks.translation(translation, english)
                topic.digests[locale] = translation.digest


def build(
    root: Path,
    target: Path,
    today: date,
    places: Path | None = None,
    progress: Progress | None = None,
    allow_stale: bool = False,
) -> Checked:
    """Check a content folder and write its library to `target`; the same content gives the same bytes.

    Args:
        root, today, places: as for `check`; `today` leaves no trace in the library.
        target: the library's file; it is replaced whole, or left as it was.
        progress: told of every topic, twice.
        allow_stale: write passages whose English changed since they were translated, and mark them so.

    Raises:
        ContentError: there are problems; nothing was written.
        OSError: the library can not be written; the old one is as it was.
    """
    checked = check(root, today, places, _half(progress, 0))
    errors = tuple(problem for problem in checked.problems.errors if not (allow_stale and problem.code == "stale"))
    if errors:
        raise ContentError(errors)
    try:
        _write(checked, target, _half(progress, 1))
    except sqlite3.Error as error:
        raise OSError(errno.EIO, f"the library can not be written: {error}", str(target)) from error
    return checked


def _write(checked: Checked, target: Path, progress: Progress | None) -> None:
    """The second pass: every topic is read and rendered again and written."""
    found = Problems()
    reader = TopicReader(ContentFiles(checked.files.root, found), checked.catalogue, found)
    with LibraryWriter(target) as writer:
        writer.catalogue(checked.catalogue, checked.files)
        writer.directory(checked.directory, checked.places, checked.catalogue)
        writer.meta(_meta(checked))
        for position, topic in enumerate(checked.topics):
            if progress:
                progress(position, len(checked.topics), topic.slug)
            _write_topic(position, topic, reader, writer)
    if progress:
        progress(len(checked.topics), len(checked.topics), "")


def _half(progress: Progress | None, second: int) -> Progress | None:
    """Progress of one of two passes as progress of both."""
    if progress is None:
        return None
    return lambda done, of, what: progress(done + second * of, 2 * of, what)


def _meta(checked: Checked) -> dict[str, str]:
    """What is said of the library as a whole. `facts_checked` is the newest such day of its topics."""
    return {
        "topics": str(len(checked.topics)),
        "contacts": str(len(checked.directory.contacts)),
        "locales": " ".join(checked.catalogue.locales),
        "facts_checked": max((dates.facts_checked for dates in checked.dates), default=""),
    }


def _write_topic(position: int, topic: TopicFile, reader: TopicReader, writer: LibraryWriter) -> None:
    english = _again(topic, SOURCE_LOCALE, reader, None)
    header = english.header.value if english.header else None
    if not isinstance(header, TopicHeader):
        raise _changed(english.file)
    writer.topic(topic.slug, topic.chapter, position, header)
    writer.text(topic.slug, SOURCE_LOCALE, header, (), english.passages)
    hashes = english.hashes
    for locale in topic.names:
        if locale == SOURCE_LOCALE:
            continue
        translation = _again(topic, locale, reader, numbers_of(header))
        theirs = translation.header.value if translation.header else None
        if not isinstance(theirs, TranslationHeader):
            raise _changed(translation.file)
        stale = [anchor for anchor, digest in hashes.items() if theirs.source_hashes.get(anchor) != digest]
        writer.text(topic.slug, locale, theirs, stale, translation.passages)


def _again(topic: TopicFile, locale: str, reader: TopicReader, numbers: dict[str, int] | None) -> ReadTopic:
    """Read a topic for the second time, and make sure that it is what was checked."""
    read = reader.read(topic, locale, numbers)
    if read is None or read.digest != topic.digests.get(locale):
        raise _changed(topic.names[locale])
    return read


def _changed(file: str) -> ContentError:
    return ContentError((Problem(file, 1, "the file changed while the library was built: build again", "file"),))
