# SPDX-License-Identifier: Apache-2.0
"""Writes the library: one SQLite file, the same bytes for the same content and the same SQLite.

Rows go in in a fixed order, nothing of the day or the machine goes in at all, and VACUUM lays the pages out anew.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections import Counter
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import astuple
from functools import lru_cache
from pathlib import Path
from types import TracebackType

from kyr_app.compiler.catalogue import Catalogue
from kyr_app.compiler.directory import Directory
from kyr_app.compiler.exhibit_text import exhibit_rows
from kyr_app.compiler.exposure_rows import exposure_rows
from kyr_app.compiler.files import ContentFiles
from kyr_app.compiler.frontmatter import TopicHeader, TranslationHeader, applies_in
from kyr_app.compiler.letter_rows import letter_rows, letter_text_rows, recipient_rows
from kyr_app.compiler.packet_files import card_rows, packet_rows
from kyr_app.compiler.places import Places
from kyr_app.compiler.render import RenderedPassage
from kyr_app.domain.directory import Contact
from kyr_app.domain.library_format import APPLICATION_ID, DDL, SCHEMA_VERSION
from kyr_app.domain.stemming import stems
from kyr_app.domain.text import fold_for_index

_CONTACT_COLUMNS = Contact._fields


class LibraryWriter:
    """Context manager: the library stands at `target` when the block ends without an error, else nothing has changed.

    The file is written beside its place and moved there whole.
    """

    def __init__(self, target: Path) -> None:
        self._target = target
        self._part = target.with_name(f".{target.name}.{os.getpid()}.part")
        self._words: Counter[str] = Counter()
        self._passages = 0

    def __enter__(self) -> LibraryWriter:
        self._part.unlink(missing_ok=True)
        self._db = sqlite3.connect(self._part, isolation_level=None)
        # Whoever crashes here leaves only the part file, so no journal and no waiting for the disk until the end.
        for pragma in ("page_size = 4096", "encoding = 'UTF-8'", "journal_mode = OFF", "synchronous = OFF"):
            self._db.execute(f"PRAGMA {pragma}")
        self._db.executescript(DDL)
        self._db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        self._db.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        self._db.execute("BEGIN")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if kind is None:
                self._finish()
        finally:
            self._db.close()
            with suppress(FileNotFoundError):
                self._part.unlink()

    def _finish(self) -> None:
        self._insert("word", sorted(self._words.items()))
        for index in ("passage_index", "contact_index"):
            self._db.execute(f"INSERT INTO {index} ({index}) VALUES ('optimize')")  # noqa: S608  (constant)
        self._db.execute("COMMIT")
        self._db.execute("VACUUM")
        self._db.close()
        with self._part.open("rb+") as file:
            os.fsync(file.fileno())
        self._part.replace(self._target)

    def catalogue(self, catalogue: Catalogue, files: ContentFiles) -> None:
        """Write chapters, sources, statements, labels, pictures and exhibits."""
        for position, chapter in enumerate(catalogue.chapters):
            self._insert("chapter", [(chapter.slug, position, chapter.icon)])
        for locale, titles in sorted(catalogue.chapter_titles.items()):
            self._insert("chapter_text", [(slug, locale, title) for slug, title in sorted(titles.items())])
        self._insert("source", [tuple(catalogue.sources[source]) for source in sorted(catalogue.sources)])
        for position, (statement, words) in enumerate(catalogue.statements.items()):
            rows = [(statement, locale, said, position) for locale, said in sorted(words.items()) if said]
            self._insert("statement", rows)
        for locale, labels in sorted(catalogue.labels.items()):
            for vocabulary, entries in sorted(labels.items()):
                self._insert("label", [(locale, vocabulary, key, said) for key, said in sorted(entries.items())])
        for name, file in sorted(catalogue.pictures.items()):
            self._insert("picture", [(name, files.data(file))])
        self._insert("exhibit", exhibit_rows(catalogue.exhibits, catalogue.locales))
        self._insert("exposure", exposure_rows(catalogue.exposure, catalogue.locales))
        self._insert("letter", letter_rows(catalogue.letters, catalogue.locales))
        self._insert("letter_text", letter_text_rows(catalogue.letters))
        self._insert("recipient", recipient_rows(catalogue.letters, catalogue.locales))
        self._insert("preset", packet_rows(catalogue.packets, catalogue.locales))
        self._insert("card", card_rows(catalogue.packets))

    def meta(self, values: dict[str, str]) -> None:
        """Write what is known of the library as a whole."""
        self._insert("meta", sorted(values.items()))

    def directory(self, directory: Directory, places: Places, labels: Catalogue) -> None:
        """Write contacts with their index, Home's lines, ZIP codes and cities."""
        names = _Names(labels)
        for rowid, contact in enumerate(directory.contacts, start=1):
            values = {name: getattr(contact, name) for name in _CONTACT_COLUMNS}
            row = [" ".join(value) if isinstance(value, tuple) else value for value in values.values()]
            columns, marks = ", ".join(values), ", ".join("?" * (len(values) + 1))
            self._db.execute(f"INSERT INTO contact (rowid, {columns}) VALUES ({marks})", (rowid, *row))  # noqa: S608
            found_by = (contact.name, names.place(contact), names.services(contact))
            self._insert("contact_index (rowid, name, place, services)", [(rowid, *map(fold_for_index, found_by))])
        self._insert("hotline", [(position, *line) for position, line in enumerate(directory.hotlines)])
        self._insert("place", (astuple(place) for place in places))
        self._insert("city", places.cities())

    def topic(self, slug: str, chapter: str, position: int, header: TopicHeader) -> None:
        """Write what of a topic is not language."""
        row = (
            *(slug, chapter, position, " ".join(header.audience), header.urgency, " ".join(applies_in(header))),
            *(header.facts_checked, header.facts_until, header.review_due),
            *(" ".join(ids) for ids in (header.services, header.related, header.systems, header.actions)),
            " ".join(header.sources),
        )
        self._insert("topic", [row])

    def text(
        self,
        slug: str,
        locale: str,
        header: TopicHeader | TranslationHeader,
        stale: Iterable[str],
        passages: Iterable[RenderedPassage],
    ) -> None:
        """Write a topic in one language, its passages and their index. `stale` are anchors whose English changed."""
        translated_by = header.translated_by if isinstance(header, TranslationHeader) else ""
        keywords = "\n".join(header.keywords)
        review = (header.reviewed_by, header.reviewed_role, header.reviewed_on)
        row = (slug, locale, header.title, header.summary, keywords, translated_by, " ".join(stale), *review)
        self._insert("topic_text", [row])
        for position, passage in enumerate(passages):
            self._passages += 1
            blocks = json.dumps(passage.blocks, ensure_ascii=False, separators=(",", ":"))
            columns = (slug, locale, passage.anchor, position, passage.title, blocks, passage.plain)
            self._insert("passage", [(self._passages, *columns)])
            # Keywords are about the topic as a whole: on its first passage alone, else every passage would answer.
            self._index(locale, header.title, keywords if position == 0 else "", passage.title, passage.words)

    def _index(self, locale: str, *texts: str) -> None:
        """Index title, keywords, heading and body of a passage, and the stems of all of them."""
        folded = [fold_for_index(text) for text in texts]
        once = dict.fromkeys(word for text in texts for word in text.split())
        stemmed = " ".join(dict.fromkeys(stem for word in once for stem in _stems_of(word, locale)))
        columns = "passage_index (rowid, title, keywords, heading, body, stems)"
        self._insert(columns, [(self._passages, *folded, stemmed)])
        self._words.update(set(" ".join(folded).split()))

    def _insert(self, table: str, rows: Iterable[tuple[object, ...]]) -> None:
        for row in rows:
            self._db.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", row)  # noqa: S608  (ours)


@lru_cache(maxsize=20_000)
def _stems_of(word: str, locale: str) -> tuple[str, ...]:
    """Stems of one word; texts repeat their words, and stemming was a quarter of a build."""
    return tuple(stems(word, locale))


class _Names:
    """Words by which a contact's place and services are found, in every language of the labels."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._labels = [labels for _locale, labels in sorted(catalogue.labels.items())]

    def place(self, contact: Contact) -> str:
        return " ".join([contact.city, contact.postal_code, *contact.states, *self._words("state", contact.states)])

    def services(self, contact: Contact) -> str:
        kinds = self._words("kind", (contact.kind,)) + self._words("kind_search", (contact.kind,))
        return " ".join(
            [*kinds, *self._words("service", contact.services), *self._words("language", contact.languages)]
        )

    def _words(self, vocabulary: str, keys: Iterable[str]) -> list[str]:
        found = (labels.get(vocabulary, {}).get(key, "") for key in keys for labels in self._labels)
        return [words for words in found if words]
