# SPDX-License-Identifier: Apache-2.0
"""Full-text search over passages and contacts, in every language at once."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from functools import cached_property
from operator import itemgetter

from kyr_app.domain import stemming
from kyr_app.domain.directory import Contact
from kyr_app.domain.locales import SOURCE_LOCALE
from kyr_app.domain.text import query_words
from kyr_app.domain.topic import SearchHit
from kyr_app.storage.library import CONTACT_COLUMNS, Library, contact_of
from kyr_app.storage.ranking import CONTACTS, PASSAGES, Ranking
from kyr_app.storage.snippets import Marker
from kyr_app.storage.terms import Term, TermReader
from kyr_app.storage.vocabulary import Vocabulary

# Rows of the ranking that are looked at more closely.
_CANDIDATES = 120
#: What the next passages of a topic add to the score of one of them: a topic that answers in several places is meant.
_NEIGHBOURS = 3
_NEIGHBOUR_PART = 0.35

_TEXTS = """
    SELECT passage.title, passage.plain FROM json_each(?) AS wanted JOIN passage ON passage.id = wanted.value
    ORDER BY wanted.key
"""
_CONTACTS_BY_ROW = f"""
    SELECT {CONTACT_COLUMNS} FROM json_each(?) AS wanted JOIN contact ON contact.rowid = wanted.value
    ORDER BY wanted.key
"""  # noqa: S608  (the columns' names are the class's own)

Place = tuple[str, str]
"""Slug and anchor of a passage, the same in every language."""


class Search:
    """Search over one library. No question is ever an error: any text has hits or none.

    How a question is answered: every word becomes a term (`terms.Term`: the word, what it begins if unfinished, its
    stems in the languages of the library or, for an unknown word, what resembles it). A passage scores for each term
    that it holds, the rarer the more, and more in title, keywords and heading (`ranking.Ranking`); a topic whose title
    or keywords hold the question as it stands rises. The same passage found in several languages is one hit.
    """

    def __init__(self, library: Library) -> None:
        self._library = library

    def warm(self) -> None:
        """Import the stemmers and read the words, off the start path; without it the first search does so."""
        self.passages("warming el", SOURCE_LOCALE)
        self._passage_terms.warm()
        self.contacts("warming")
        self.forget()

    def forget(self) -> None:
        """Drop what is remembered of typed words."""
        stemming.forget()
        for part in (self._passage_terms, self._contact_terms, self._passages, self._contacts):
            part.forget()

    def passages(self, query: str, locale: str, limit: int = 50) -> list[SearchHit]:
        """Passages that answer a query, best first, one hit each, shown in `locale` where the topic exists in it.

        Args:
            query: what was typed; any characters; its last word may be unfinished.
            locale: language of title, heading and snippet; English stands in for a topic that it lacks.
            limit: most hits returned.

        Returns:
            At most `limit` hits; none for a blank query or when nothing resembles it.
        """
        terms = self._passage_terms.terms(query)
        scores = self._passages.scores(terms)
        merged: dict[Place, tuple[float, float]] = {}
        for row, score in sorted(scores.own.items(), key=itemgetter(1), reverse=True)[:_CANDIDATES]:
            # The best language of a passage comes first.
            merged.setdefault(self._places[row], (score, scores.text.get(row, 0.0)))
        best = sorted(_with_neighbours(merged).items(), key=lambda item: (-item[1], item[0]))
        return self._hits(best[: max(0, limit)], self._marker(terms), locale)

    @cached_property
    def _passages(self) -> Ranking:
        return Ranking(self._library, PASSAGES, self._rows_of_a_language)

    @cached_property
    def _rows_of_a_language(self) -> int:
        """Passages of the language that has most: a word's rarity is measured within one language."""
        rows = self._library.rows("SELECT count(*) FROM passage GROUP BY locale")
        return max((row[0] for row in rows), default=0)

    @cached_property
    def _passage_terms(self) -> TermReader:
        locales = self._library.rows("SELECT DISTINCT locale FROM topic_text ORDER BY locale")
        return TermReader(self._words, [row[0] for row in locales])

    @cached_property
    def _words(self) -> Vocabulary:
        return Vocabulary(self._library, "word", "passage_index")

    @cached_property
    def _places(self) -> dict[int, Place]:
        rows = self._library.rows("SELECT id, slug, anchor FROM passage")
        return {row: (slug, anchor) for row, slug, anchor in rows}

    @cached_property
    def _rows(self) -> dict[tuple[Place, str], int]:
        """Rows of passages by place and locale."""
        rows = self._library.rows("SELECT id, locale FROM passage")
        return {(self._places[row], locale): row for row, locale in rows}

    @cached_property
    def _titles(self) -> dict[str, dict[str, str]]:
        """Titles of topics by slug and locale."""
        found: dict[str, dict[str, str]] = defaultdict(dict)
        for slug, locale, title in self._library.rows(
            "SELECT slug, locale, title FROM topic_text ORDER BY slug, locale"
        ):
            found[slug][locale] = title
        return found

    def _hits(self, best: Sequence[tuple[Place, float]], marker: Marker, locale: str) -> list[SearchHit]:
        # A translation has the passages of its English; should one be missing, the English stands in.
        shown = [locale if (place, locale) in self._rows else SOURCE_LOCALE for place, _ in best]
        rows = [self._rows[place, lang] for (place, _), lang in zip(best, shown, strict=True)]
        texts = self._library.rows(_TEXTS, (json.dumps(rows),))
        return [
            SearchHit(slug, anchor, titles[lang], heading, marker.snippet(plain), lang, score, tuple(titles))
            for ((slug, anchor), score), lang, (heading, plain) in zip(best, shown, texts, strict=True)
            if (titles := self._titles[slug])
        ]

    def _marker(self, terms: Sequence[Term]) -> Marker:
        telling = [term for term in terms if term.rows <= self._passages.common] or terms
        runs = [term.words for term in telling if not term.unfinished and len(term.words[0]) == 1]
        words = [term.words[0] for term in telling if not term.unfinished and len(term.words[0]) > 1]
        words += [word for term in telling for word in term.alike]
        begun = [term.words[0] for term in telling if term.unfinished and len(term.words[0]) > 1]
        begun += [stem for term in telling for stem in term.stems if len(stem) > 2]
        return Marker(runs, words, begun)

    def contacts(self, query: str, limit: int = 20) -> list[Contact]:
        """Contacts by name, place and services: those that hold every word, else those that hold most of them.

        A question that is not about an office ("they are knocking") shares a word with some office by chance alone, so
        at least two words, and half of them, must be found.

        Returns:
            At most `limit` contacts, best first.
        """
        terms = self._contact_terms.terms(query)
        scores = self._contacts.scores(terms)
        held = Counter(row for found in self._contacts.found(terms) for row in found.own)
        most = max(held.values(), default=0)
        # Words that no office knows are no terms, but they were asked.
        asked = max(len(terms), len(query_words(query)))
        if not most or (most < asked and (most < 2 or 2 * most < asked)):
            return []
        best = sorted((row for row in held if held[row] == most), key=lambda row: (-scores.own[row], row))
        rows = self._library.rows(_CONTACTS_BY_ROW, (json.dumps(best[: max(0, limit)]),))
        return [contact_of(row) for row in rows]

    @cached_property
    def _contacts(self) -> Ranking:
        rows = self._library.rows("SELECT count(*) FROM contact")
        return Ranking(self._library, CONTACTS, rows[0][0])

    @cached_property
    def _contact_terms(self) -> TermReader:
        # The library keeps no table of these words; the index can list them. The view lives in memory alone.
        for statement in (
            "PRAGMA temp_store = MEMORY",
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.contact_term USING fts5vocab('main', 'contact_index', 'row')",
            "CREATE TEMP VIEW IF NOT EXISTS contact_word AS SELECT term AS word, doc AS passages FROM contact_term",
        ):
            self._library.rows(statement)
        return TermReader(Vocabulary(self._library, "contact_word", "contact_index", self._words), ())


def _with_neighbours(scores: Mapping[Place, tuple[float, float]]) -> dict[Place, float]:
    """Each score with a part of what the texts of the topic's best other passages gave.

    Args:
        scores: for each passage its own score, and how much of it comes from its heading and text.
    """
    topics: dict[str, list[float]] = defaultdict(list)
    for (slug, _), (_, text) in scores.items():
        topics[slug].append(text)
    sums = {slug: sum(sorted(texts, reverse=True)[: _NEIGHBOURS + 1]) for slug, texts in topics.items()}
    # A passage beyond the best ones is taken out of a sum that it is not in; its score is the smaller for it.
    return {place: score + _NEIGHBOUR_PART * (sums[place[0]] - text) for place, (score, text) in scores.items()}
