# SPDX-License-Identifier: Apache-2.0
"""Scores the rows of a full-text index for the terms of a query.

FTS5 finds; the weighing is done here. Its own bm25 reads the length of every row it ranks, which took eight times as
long as finding the row, ranked everyday questions no better, and can not be kept from one keystroke to the next.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from math import log
from typing import NamedTuple

from kyr_app.storage.library import Library
from kyr_app.storage.terms import Term, phrase

#: A word that stands in more than this part of a language's rows tells little: it counts in the strong columns alone.
COMMON_PART = 0.25
#: In a small index no word is common: this many rows are weighed at no cost.
COMMON_LEAST = 40
#: Beside a match in the text, which weighs 1. Of the weights of several columns that match, the largest counts.
_HEADING_WEIGHT = 1.0
#: Of a word that is the typed one and not only begins with it.
_EXACT_WEIGHT = 1.0
_WHOLE_QUESTION_PART = 0.5


class Index(NamedTuple):
    """A full-text table of the library.

    `about` are the columns that say what all of a topic (or an office) is about, with the weight of a match in them;
    `heading` is the column that says what this row is about.
    """

    table: str
    about: tuple[tuple[str, float], ...]
    heading: str = ""


PASSAGES = Index("passage_index", (("title", 2.5), ("keywords", 2.0)), "heading")
CONTACTS = Index("contact_index", (("name", 2.0),))


class Scores(NamedTuple):
    """Scores by row; larger is better. `own` is all of a row's score, `text` what its heading and text gave."""

    own: dict[int, float]
    text: dict[int, float]


class Ranking:
    """Scores of rows, term by term: rarity (inverse document frequency) times the weight of the columns that match.

    What the terms of the last query found is kept for the next, since while somebody types only the last word changes.
    """

    def __init__(self, library: Library, index: Index, rows_of_a_language: int) -> None:
        self._library = library
        self._index = index
        self._rows = rows_of_a_language
        self._match = f"SELECT rowid FROM {index.table} WHERE {index.table} MATCH ?"  # noqa: S608  (our own name)
        self._about = " ".join(column for column, _ in index.about)
        self._kept: dict[Term, Scores] = {}

    @property
    def common(self) -> float:
        """In how many rows a common word stands at the least."""
        return max(COMMON_LEAST, COMMON_PART * self._rows)

    def forget(self) -> None:
        """Drop what is kept of the last query."""
        self._kept = {}

    def found(self, terms: Sequence[Term]) -> list[Scores]:
        """For each term the rows that hold it."""
        # Kept in a variable too: another thread may warm up with a query of its own meanwhile.
        kept = self._kept
        found = {term: kept[term] if term in kept else self._scores(term) for term in terms}
        self._kept = found
        return [found[term] for term in terms]

    def scores(self, terms: Sequence[Term]) -> Scores:
        """The rows that hold some term; none for no terms."""
        own: dict[int, float] = defaultdict(float)
        text: dict[int, float] = defaultdict(float)
        for found in self.found(terms):
            for row, score in found.own.items():
                own[row] += score
            for row, score in found.text.items():
                text[row] += score
        whole = _whole(terms)
        if whole and own:
            rise = _WHOLE_QUESTION_PART * max(own.values())
            for row in self._rows_matching(self._in_about(whole)):
                own[row] += rise
        return Scores(own, text)

    def _scores(self, term: Term) -> Scores:
        strong: dict[int, float] = {}
        for column, weight in self._index.about:
            for row in self._rows_in(column, term):
                strong[row] = max(weight, strong.get(row, 0.0))
        headed = self._rows_in(self._index.heading, term) if self._index.heading else []
        for row in headed:
            strong.setdefault(row, _HEADING_WEIGHT)
        rows = self._rows_of_text(term, strong)
        # A common word may be rare among titles, but it is not worth as much there as a rare word.
        rarity = self._rarity(max(len(strong), (len(rows) or self._rows) * 0.3))
        text = dict.fromkeys(rows, self._rarity(len(rows)))
        own = text.copy()
        for row, weight in strong.items():
            own[row] = own.get(row, 0.0) + weight * rarity
        _add(text, headed, _HEADING_WEIGHT * rarity)
        if term.unfinished and term.rows:
            _add(own, self._rows_matching(self._in_about(phrase(term.words))), _EXACT_WEIGHT * rarity)
        return Scores(own, text)

    def _rows_of_text(self, term: Term, strong: Mapping[int, float]) -> list[int]:
        """The rows that hold the term in any column; none for a common word that stands in strong columns too."""
        if strong and term.rows > self.common:
            return []
        rows = self._rows_matching(term.expression(begun=not term.short))
        # More than that only an unfinished word can match, which begins many.
        return [] if strong and len(rows) > self.common else rows

    def _rarity(self, rows: float) -> float:
        """Inverse document frequency as BM25 has it, never below zero."""
        return log(1 + (self._rows - min(rows, self._rows) + 0.5) / (rows + 0.5))

    def _in_about(self, expression: str) -> str:
        return f"{{{self._about}}} : {expression}"

    def _rows_in(self, column: str, term: Term) -> list[int]:
        return self._rows_matching(f"{column} : {term.expression()}")

    def _rows_matching(self, expression: str) -> list[int]:
        return [row for (row,) in self._library.rows(self._match, (expression,))]


def _add(scores: dict[int, float], rows: Iterable[int], score: float) -> None:
    for row in rows:
        scores[row] = scores.get(row, 0.0) + score


def _whole(terms: Sequence[Term]) -> str:
    """The question as it stands, its words side by side; "" for less than two words. A mere beginning is left out."""
    last = terms[-1] if terms else None
    begun = last is not None and last.unfinished and len(last.words[0]) > 2
    words = [word for term in terms for word in term.words if begun or not term.unfinished]
    return phrase(words) + (" *" if begun else "") if len(words) > 1 else ""
