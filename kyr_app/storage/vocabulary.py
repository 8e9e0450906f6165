# SPDX-License-Identifier: Apache-2.0
"""The words of an index: how common each is, and which resemble a word with typing mistakes."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property

from kyr_app.domain.text import is_cut
from kyr_app.storage.library import Library

#: Of the words that resemble an unknown one, this many are searched for.
MAX_CORRECTIONS = 6
_LAST_CHARACTER = "\U0010ffff"


class Vocabulary:
    """Words of one full-text index, from a table with columns `word` and `passages` (rows that hold it).

    Typing mistakes: an unknown word is compared with all known words whose length differs by at most the mistakes
    allowed, by optimal string alignment (a letter missing, added, wrong, or two letters swapped each count as one;
    rapidfuzz). One mistake is allowed from 3 letters on, a second from 5 letters on where one finds nothing. Words are
    read from the library and put in buckets by length when the first unknown word is typed, or by `warm`.
    """

    def __init__(self, library: Library, table: str, index: str, elsewhere: Vocabulary | None = None) -> None:
        """Takes the names of the table and of the index; a word that is known `elsewhere` is no typing mistake."""
        self._library = library
        self._elsewhere = elsewhere
        self._match = f"SELECT 1 FROM {index} WHERE {index} MATCH ? LIMIT 1"  # noqa: S608  (our own names)
        self._count = f"SELECT passages FROM {table} WHERE word = ?"  # noqa: S608
        self._prefix = f"SELECT 1 FROM {table} WHERE word >= ? AND word < ? LIMIT 1"  # noqa: S608
        self._all = f"SELECT word FROM {table} ORDER BY passages DESC, word"  # noqa: S608

    def warm(self) -> None:
        """Read the words and import rapidfuzz, so that the first mistake costs nothing more."""
        self.near("warming", unfinished=False)

    def rows(self, word: str) -> int:
        """In how many rows of the index a word stands; 0 for an unknown word."""
        rows = self._library.rows(self._count, (word,))
        return int(rows[0][0]) if rows else 0

    def begins(self, prefix: str) -> bool:
        """Whether some word begins with `prefix`."""
        return bool(self._library.rows(self._prefix, (prefix, prefix + _LAST_CHARACTER)))

    def knows(self, word: str, unfinished: bool) -> bool:
        """Whether the word, or if it is unfinished one that begins with it, is in the table."""
        return bool(self.rows(word)) or (unfinished and self.begins(word))

    def matches(self, expression: str) -> bool:
        """Whether some row of the index matches."""
        return bool(self._library.rows(self._match, (expression,)))

    @cached_property
    def _by_length(self) -> dict[int, list[str]]:
        """Words in buckets by length, the most common first."""
        buckets: dict[int, list[str]] = defaultdict(list)
        for (word,) in self._library.rows(self._all):
            if not is_cut(word) and not word.isdigit():
                buckets[len(word)].append(word)
        return buckets

    @cached_property
    def _by_letter(self) -> dict[str, list[str]]:
        """Words by their first letter, the most common of each length first."""
        letters: dict[str, list[str]] = defaultdict(list)
        for bucket in self._by_length.values():
            for word in bucket:
                letters[word[0]].append(word)
        return letters

    def near(self, word: str, *, unfinished: bool) -> tuple[str, ...]:
        """Known words that resemble `word`, most alike and most common first; at most `MAX_CORRECTIONS`.

        Args:
            word: an unknown index word.
            unfinished: more letters may follow, so that beginnings of longer words are compared too.
        """
        if len(word) < 3 or word.isdigit() or (self._elsewhere and self._elsewhere.knows(word, unfinished)):
            return ()
        found = self._within(word, 1)
        if not found and unfinished and len(word) > 3:
            found = self._beginnings(word)
        if not found and len(word) > 4:
            found = self._within(word, 2)
        return found

    def _within(self, word: str, mistakes: int) -> tuple[str, ...]:
        lengths = range(len(word) - mistakes, len(word) + mistakes + 1)
        alike = [found for length in lengths for found in _alike(word, self._by_length[length], mistakes)]
        # The first letter is seldom wrong.
        alike.sort(key=lambda found: (found[1], found[0][0] != word[0], found[2]))
        return tuple(known for known, *_ in alike[:MAX_CORRECTIONS])

    def _beginnings(self, word: str) -> tuple[str, ...]:
        """Longer words that begin with the same letter and, in as many letters as `word` has, with one mistake."""
        starts: dict[str, str] = {}
        for known in self._by_letter[word[0]]:
            if len(known) > len(word):
                starts.setdefault(known[: len(word)], known)
        return tuple(starts[start] for start, *_ in _alike(word, list(starts), 1)[:MAX_CORRECTIONS])


def _alike(word: str, known: list[str], mistakes: int) -> list[tuple[str, int, int]]:
    """Of the known words those with at most so many mistakes: word, mistakes, place in the list; fewest first."""
    from rapidfuzz.distance import OSA  # noqa: PLC0415  (60 ms, and most words are known)
    from rapidfuzz.process import extract  # noqa: PLC0415

    return extract(word, known, scorer=OSA.distance, score_cutoff=mistakes, limit=None)
