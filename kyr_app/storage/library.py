# SPDX-License-Identifier: Apache-2.0
"""The compiled library, read-only: chapters, topics, statements, labels, hotlines, pictures."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from kyr_app.domain.directory import Contact
from kyr_app.domain.errors import LibraryError, UnknownSlugError
from kyr_app.domain.library_format import APPLICATION_ID, SCHEMA_VERSION
from kyr_app.domain.locales import LOCALES
from kyr_app.domain.topic import Block, Chapter, Passage, Source, Statement, Topic, TopicSummary

#: Columns of table `contact` in the order of the fields of `Contact`.
CONTACT_COLUMNS = ", ".join(f"contact.{name}" for name in Contact._fields)

_HEADER_BYTES = 100
_LISTS = ("states", "languages", "services")
_LIST_PLACES = tuple(Contact._fields.index(name) for name in _LISTS)
_LSC_PLACE = Contact._fields.index("lsc_funded")
_LOCALE_ORDER = {locale.code: position for position, locale in enumerate(LOCALES)}

_TOPIC_ROWS = """
    SELECT topic.slug, topic.chapter, coalesce(own.title, english.title), coalesce(own.summary, english.summary),
        topic.urgency, coalesce(own.locale, english.locale), coalesce(own.translated_by, english.translated_by),
        (SELECT group_concat(locale, ' ') FROM topic_text AS any WHERE any.slug = topic.slug)
    FROM topic JOIN chapter ON chapter.slug = topic.chapter
        JOIN topic_text AS english ON english.slug = topic.slug AND english.locale = 'en'
        LEFT JOIN topic_text AS own ON own.slug = topic.slug AND own.locale = ?
"""
_SLUGS = "WHERE topic.slug IN (SELECT value FROM json_each(?))"
_SOURCES = "SELECT id, title, kind, url, date, sure FROM source WHERE id IN (SELECT value FROM json_each(?))"
_HOTLINES = f"""
    SELECT {CONTACT_COLUMNS}
    FROM hotline JOIN contact ON contact.id = hotline.contact
    WHERE hotline.state IN ('', ?) ORDER BY hotline.state <> '', hotline.position
"""  # noqa: S608  (the names are the class's own)


def open_library(path: Path) -> Library:
    """Open a library for reading; works from a read-only medium and leaves no file beside it.

    Only the header is checked: kind of file, schema, and that the file is as long as it says.

    Raises:
        LibraryError: `missing`, `damaged` (also: another kind of file, cut short, not readable), `older`, `newer`.
    """
    _check_header(path)
    # `immutable` promises SQLite that nobody writes: no lock, no journal, so a CD or another user's folder will do.
    uri = path.absolute().as_uri() + "?mode=ro&immutable=1"
    try:
        # The connection goes to worker threads; SQLite is built serialized, one call at a time.
        connection = sqlite3.connect(uri, uri=True, check_same_thread=False, isolation_level=None)
    except sqlite3.Error as error:
        raise LibraryError(str(path), "damaged") from error
    return Library(connection, path)


def _check_header(path: Path) -> None:
    # https://www.sqlite.org/fileformat2.html#the_database_header
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER_BYTES)
            size = file.seek(0, 2)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise LibraryError(str(path), "missing") from error
    except (OSError, ValueError) as error:
        raise LibraryError(str(path), "damaged") from error
    ours = header[:16] == b"SQLite format 3\0" and _number(header, 68, 4) == APPLICATION_ID
    page_size = _number(header, 16, 2)
    pages = _number(header, 28, 4)
    if not ours or size < pages * (65536 if page_size == 1 else page_size):
        raise LibraryError(str(path), "damaged")
    version = _number(header, 60, 4)
    if version != SCHEMA_VERSION:
        raise LibraryError(str(path), "older" if version < SCHEMA_VERSION else "newer")


def _number(header: bytes, offset: int, length: int) -> int:
    return int.from_bytes(header[offset : offset + length], "big")


class Library:
    """An open library. Every method may raise `LibraryError` (`damaged`) when the file turns out to be broken.

    Methods that take a `locale` answer in English where nothing is translated.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self.connection = connection
        self.path = path

    def close(self) -> None:
        """Close the file; nothing else may be called afterwards."""
        self.connection.close()

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """All rows of a query. For the stores of this package."""
        try:
            return self.connection.execute(sql, parameters).fetchall()
        except sqlite3.DatabaseError as error:
            raise LibraryError(str(self.path), "damaged") from error

    def chapters(self, locale: str) -> tuple[Chapter, ...]:
        """All chapters in order."""
        rows = self.rows(
            """SELECT chapter.slug, coalesce(own.title, english.title, chapter.slug), chapter.icon FROM chapter
                LEFT JOIN chapter_text AS english ON english.slug = chapter.slug AND english.locale = 'en'
                LEFT JOIN chapter_text AS own ON own.slug = chapter.slug AND own.locale = ?
                ORDER BY chapter.position""",
            (locale,),
        )
        return tuple(Chapter(*row) for row in rows)

    def topics(self, locale: str, chapter: str = "") -> tuple[TopicSummary, ...]:
        """All topics in order of chapter and position, or those of one chapter."""
        where = "WHERE topic.chapter = ?" if chapter else ""
        rows = self.rows(
            f"{_TOPIC_ROWS} {where} ORDER BY chapter.position, topic.position",
            (locale, chapter) if chapter else (locale,),
        )
        return tuple(map(_summary, rows))

    def topic(self, slug: str, locale: str) -> Topic:
        """One topic in `locale`, whole in English when it is not translated.

        Raises:
            UnknownSlugError: no topic has this slug.
        """
        try:
            return self._topic(slug, locale)
        except (ValueError, TypeError, KeyError, AttributeError) as error:  # a broken date, block or column
            raise LibraryError(str(self.path), "damaged") from error

    def _topic(self, slug: str, locale: str) -> Topic:
        rows = self.rows(
            """SELECT chapter, text.locale, title, summary, urgency, applies_in, facts_checked, facts_until, review_due,
                reviewed_by, reviewed_role, reviewed_on, translated_by, stale, services, sources, related
                FROM topic JOIN topic_text AS text ON text.slug = topic.slug AND text.locale IN (?, 'en')
                WHERE topic.slug = ? ORDER BY text.locale = 'en' LIMIT 1""",
            (locale, _clean(slug)),
        )
        if not rows:
            raise UnknownSlugError(slug)
        row = rows[0]
        shown = row[1]
        own = self._summaries([slug, *row[16].split()], locale)
        return Topic(
            slug=slug,
            chapter=row[0],
            locale=shown,
            title=row[2],
            summary=row[3],
            urgency=row[4],
            applies_in=tuple(row[5].split()),
            facts_checked=date.fromisoformat(row[6]),
            facts_until=row[7],
            review_due=date.fromisoformat(row[8]),
            reviewed_by=row[9],
            reviewed_role=row[10],
            reviewed_on=row[11],
            translated_by=row[12],
            stale=tuple(row[13].split()),
            services=tuple(row[14].split()),
            passages=self._passages(slug, shown),
            sources=self.sources(row[15].split()),
            related=tuple(own[other] for other in row[16].split() if other in own),
            locales=own[slug].locales,
        )

    def _passages(self, slug: str, locale: str) -> tuple[Passage, ...]:
        rows = self.rows(
            "SELECT anchor, title, blocks, plain FROM passage WHERE slug = ? AND locale = ? ORDER BY position",
            (slug, locale),
        )
        statements = {statement.id: statement for statement in self.statements(locale)}
        return tuple(
            Passage(anchor, title, tuple(_block(item, statements) for item in json.loads(blocks)), plain)
            for anchor, title, blocks, plain in rows
        )

    def sources(self, ids: Iterable[str]) -> tuple[Source, ...]:
        """The sources with these ids that exist, in their order."""
        wanted = list(ids)
        rows = self.rows(_SOURCES, (json.dumps(wanted),))
        found = {row[0]: Source(*row) for row in rows}
        return tuple(found[id_] for id_ in wanted if id_ in found)

    def _summaries(self, slugs: list[str], locale: str) -> dict[str, TopicSummary]:
        rows = self.rows(f"{_TOPIC_ROWS} {_SLUGS}", (locale, json.dumps(slugs)))
        return {row[0]: _summary(row) for row in rows}

    def titles(self, slugs: Iterable[str], locale: str) -> dict[str, str]:
        """Titles of those slugs that exist."""
        found = self._summaries([_clean(slug) for slug in slugs], locale)
        return {slug: summary.title for slug, summary in found.items()}

    def statements(self, locale: str) -> tuple[Statement, ...]:
        """All "Say this" lines in order; `words` is "" in English and where a line is not translated."""
        rows = self.rows(
            """SELECT english.id, english.words, coalesce(own.words, '') FROM statement AS english
                LEFT JOIN statement AS own ON own.id = english.id AND own.locale = ? AND own.locale <> 'en'
                WHERE english.locale = 'en' ORDER BY english.position""",
            (locale,),
        )
        return tuple(Statement(*row) for row in rows)

    def labels(self, locale: str, vocabulary: str) -> dict[str, str]:
        """Words of a fixed vocabulary by key, each in English where `locale` has none; empty for no such vocabulary."""
        rows = self.rows(
            "SELECT key, words FROM label WHERE vocabulary = ? AND locale IN (?, 'en') ORDER BY locale <> 'en'",
            (vocabulary, locale),
        )
        return dict(rows)

    def hotlines(self, state: str = "") -> tuple[Contact, ...]:
        """Contacts of the home screen: the national ones in order, then those of `state`."""
        return tuple(contact_of(row) for row in self.rows(_HOTLINES, (state,)))

    def coverage(self) -> dict[str, int]:
        """How many topics each locale has, by the order of the languages."""
        rows = self.rows("SELECT locale, count(*) FROM topic_text GROUP BY locale")
        return dict(sorted(rows, key=lambda row: _LOCALE_ORDER.get(row[0], len(_LOCALE_ORDER))))

    def topic_count(self) -> int:
        """How many topics there are."""
        return int(self.rows("SELECT count(*) FROM topic")[0][0])

    def picture(self, name: str) -> bytes:
        """A drawing as SVG; empty when the library has none of that name."""
        rows = self.rows("SELECT svg FROM picture WHERE name = ?", (_clean(name),))
        return bytes(rows[0][0]) if rows else b""

    def meta(self, key: str) -> str:
        """What the compiler noted about the library under `key`; "" when nothing."""
        rows = self.rows("SELECT value FROM meta WHERE key = ?", (key,))
        return str(rows[0][0]) if rows else ""


def contact_of(row: Sequence[Any]) -> Contact:
    """The contact of a row of `CONTACT_COLUMNS`."""
    values = list(row)
    for place in _LIST_PLACES:
        values[place] = tuple(values[place].split())
    values[_LSC_PLACE] = bool(values[_LSC_PLACE])
    return Contact(*values)


def _summary(row: tuple[Any, ...]) -> TopicSummary:
    slug, chapter, title, summary, urgency, locale, translated_by, locales = row
    ordered = tuple(sorted(locales.split(), key=lambda code: _LOCALE_ORDER.get(code, len(_LOCALE_ORDER))))
    return TopicSummary(slug, chapter, title, summary, urgency, locale, translated_by, ordered)


def _block(item: dict[str, str], statements: dict[str, Statement]) -> Block:
    return Block(
        kind=item["kind"],
        html=item.get("html", ""),
        style=item.get("style", ""),
        title=item.get("title", ""),
        statement=statements[item["statement"]] if item["kind"] == "say" else None,
        exhibit=item.get("exhibit", ""),
    )


def _clean(text: str) -> str:
    """`text` without lone surrogates, which SQLite refuses; they come from undecodable command lines."""
    return text.encode("utf-8", "replace").decode()
