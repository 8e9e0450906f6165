# SPDX-License-Identifier: Apache-2.0
"""Builds small real libraries for tests, without authors' files: values in, library.sqlite3 out."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from kyr_app.domain.directory import Contact
from kyr_app.domain.library_format import APPLICATION_ID, DDL, SCHEMA_VERSION
from kyr_app.domain.stemming import stems
from kyr_app.domain.text import fold_for_index

_LISTS = ("states", "languages", "services")


def make_contact(id_: str = "office", **values: object) -> Contact:
    """A contact that states nothing but its name and a fresh source."""
    fields: dict[str, object] = {
        "id": id_,
        "name": id_.replace("-", " ").title(),
        "kind": "immigration_legal",
        "scope": "local",
        "states": ("CA",),
        **dict.fromkeys(("city", "street", "postal_code", "phone", "phone_uri", "phone_note", "email", "website"), ""),
        "languages": (),
        "services": (),
        "cost": "unknown",
        "notes": "",
        "source_url": "https://example.org/list",
        "source_name": "Example list",
        "source_date": "2026-07",
    }
    return Contact(**{**fields, **values})  # type: ignore[arg-type]


class LibraryBuilder:
    """Context manager around a library being written; the file is complete when it ends."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._db = sqlite3.connect(path)
        self._db.executescript(DDL)
        self._db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        self._db.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        self._words: Counter[str] = Counter()
        self._chapters: dict[str, int] = {}
        self._topics = 0

    def __enter__(self) -> LibraryBuilder:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._db.executemany("INSERT INTO word VALUES (?, ?)", sorted(self._words.items()))
        self._db.commit()
        self._db.close()

    def row(self, table: str, *values: object) -> None:
        """Insert one row as it is."""
        self._db.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(values))})", values)

    def execute(self, sql: str, *values: object) -> None:
        """Run one statement."""
        self._db.execute(sql, values)

    def chapter(self, slug: str, **titles: str) -> None:
        """A chapter; titles by locale (`zh_Hans` for zh-Hans)."""
        self._chapters[slug] = len(self._chapters)
        self.row("chapter", slug, self._chapters[slug], "book-open")
        for locale, title in titles.items():
            self.row("chapter_text", slug, locale.replace("_", "-"), title)

    def topic(self, slug: str, chapter: str = "encounters", **values: str) -> None:
        """What of a topic is not language; `values` replace columns."""
        if chapter not in self._chapters:
            self.chapter(chapter, en=chapter.title())
        self._topics += 1
        columns = {
            "slug": slug,
            "chapter": chapter,
            "position": self._topics,
            "audience": "everyone",
            "urgency": "now",
            "applies_in": "US",
            "facts_checked": "2026-11-22",
            "facts_until": "2026-07",
            "review_due": "2027-05-22",
            "services": "",
            "related": "",
            "systems": "",
            "actions": "",
            "sources": "",
            **values,
        }
        self.row("topic", *columns.values())

    def text(
        self,
        slug: str,
        locale: str,
        title: str,
        passages: Sequence[tuple[str, str, str]],
        keywords: Sequence[str] = (),
        **values: str,
    ) -> None:
        """A topic in one language. Passages are (anchor, heading, plain text)."""
        columns = {
            "slug": slug,
            "locale": locale,
            "title": title,
            "summary": f"Summary of {title}",
            "keywords": "\n".join(keywords),
            "translated_by": "" if locale == "en" else "machine",
            "stale": "",
            "reviewed_by": "",
            "reviewed_role": "",
            "reviewed_on": "",
            **values,
        }
        self.row("topic_text", *columns.values())
        for position, (anchor, heading, plain) in enumerate(passages):
            blocks = json.dumps([{"kind": "html", "html": f"<p>{plain}</p>"}])
            self._passage(slug, locale, anchor, position, heading, blocks, plain)
            self._index(locale, title, "\n".join(keywords) if position == 0 else "", heading, plain)

    def _passage(self, *values: object) -> None:
        marks = ", ".join("?" * len(values))
        self._last = self._db.execute(
            f"INSERT INTO passage (slug, locale, anchor, position, title, blocks, plain) VALUES ({marks})", values
        ).lastrowid

    def _index(self, locale: str, title: str, keywords: str, heading: str, plain: str) -> None:
        texts = (title, keywords, heading, plain)
        columns = [fold_for_index(text) for text in texts]
        stemmed = " ".join(dict.fromkeys(stem for text in texts for stem in stems(text, locale)))
        self._db.execute(
            "INSERT INTO passage_index (rowid, title, keywords, heading, body, stems) VALUES (?, ?, ?, ?, ?, ?)",
            (self._last, *columns, stemmed),
        )
        self._words.update(set(" ".join(columns).split()))

    def contact(self, contact: Contact, place: str = "", services: str = "") -> None:
        """A contact with its index row; `place` and `services` are words to find it by."""
        values = contact._asdict()
        for name in _LISTS:
            values[name] = " ".join(values[name])
        marks = ", ".join("?" * len(values))
        rowid = self._db.execute(
            f"INSERT INTO contact ({', '.join(values)}) VALUES ({marks})", list(values.values())
        ).lastrowid
        self._db.execute(
            "INSERT INTO contact_index (rowid, name, place, services) VALUES (?, ?, ?, ?)",
            (rowid, fold_for_index(contact.name), fold_for_index(place), fold_for_index(services)),
        )
