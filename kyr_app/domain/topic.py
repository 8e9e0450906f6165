# SPDX-License-Identifier: Apache-2.0
"""Topics, passages and sources as every reader of the library sees them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

#: A review that falls due within this many days is announced (look.md, "Trust line").
DUE_SOON_DAYS = 30
#: From this many days overdue the warning also stands on paper.
LONG_OVERDUE_DAYS = 90


class Source(NamedTuple):
    """One cited authority. `date` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `url` may be empty."""

    id: str
    title: str
    kind: str
    url: str
    date: str
    sure: str


class Statement(NamedTuple):
    """A "Say this" line: the English for the officer and the reader's words ("" when the locale has none)."""

    id: str
    english: str
    words: str


class Block(NamedTuple):
    """A piece of a passage.

    `kind` is `html` (a run of paragraphs, lists and tables in the subset that Qt draws), `box` (with `style`
    `warning` or `note`, `title`, `html`), `say` (with `statement`) or `exhibit`: made from data, `style` is its kind
    and `exhibit` its name, `html` says the same in words.
    """

    kind: str
    html: str = ""
    style: str = ""
    title: str = ""
    statement: Statement | None = None
    exhibit: str = ""


class Passage(NamedTuple):
    """One heading of a topic: the unit of search and of a link. `anchor` is the same in every locale."""

    anchor: str
    title: str
    blocks: tuple[Block, ...]
    plain: str


class Chapter(NamedTuple):
    """A group of topics, with the title in the asked locale."""

    slug: str
    title: str
    icon: str


class TopicSummary(NamedTuple):
    """A row of the guide. `locale` is the language of `title` and `summary`: English when no translation exists."""

    slug: str
    chapter: str
    title: str
    summary: str
    urgency: str
    locale: str
    translated_by: str
    locales: tuple[str, ...]


class Topic(NamedTuple):
    """One topic in one language.

    `locale` is the language of the text; it is `en` when the asked locale has no translation. `translated_by` is ""
    for English, `machine`, or a name. `stale` lists the anchors whose English changed since the translation.
    Dates are ISO; `facts_until` may be `YYYY-MM`.
    """

    slug: str
    chapter: str
    locale: str
    title: str
    summary: str
    urgency: str
    applies_in: tuple[str, ...]
    facts_checked: date
    facts_until: str
    review_due: date
    reviewed_by: str
    reviewed_role: str
    reviewed_on: str
    translated_by: str
    stale: tuple[str, ...]
    services: tuple[str, ...]
    passages: tuple[Passage, ...]
    sources: tuple[Source, ...]
    related: tuple[TopicSummary, ...]
    locales: tuple[str, ...]

    def review_state(self, today: date) -> str:
        """`fresh`, `due` (within `DUE_SOON_DAYS`, or due today) or `overdue`."""
        if today > self.review_due:
            return "overdue"
        if self.review_due - today <= timedelta(days=DUE_SOON_DAYS):
            return "due"
        return "fresh"

    def days_overdue(self, today: date) -> int:
        """Days since the review was due; 0 when it is not overdue."""
        return max(0, (today - self.review_due).days)


class SearchHit(NamedTuple):
    """One passage that answers a query. `snippet` marks matched words between U+E000 and U+E001.

    `score` is larger for a better hit. `lang` is the language of `title`, `heading` and `snippet`.
    """

    slug: str
    passage: str
    title: str
    heading: str
    snippet: str
    lang: str
    score: float
    locales: tuple[str, ...] = ()
