# SPDX-License-Identifier: Apache-2.0
"""From what was typed to expressions for the full-text index: one term a word, with its stems and corrections.

https://www.sqlite.org/fts5.html#full_text_query_syntax
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from kyr_app.domain.stemming import stems_of_word
from kyr_app.domain.text import is_cut, query_words
from kyr_app.storage.vocabulary import Vocabulary


class Term(NamedTuple):
    """A word of the query.

    `words` are index words that stand side by side: one, or the characters of a script that is cut. `alike` are known
    words in place of an unknown one. `rows` is how many rows of the index hold the word as typed; 0 for what is unknown
    or not counted.
    """

    words: tuple[str, ...]
    unfinished: bool = False
    stems: tuple[str, ...] = ()
    alike: tuple[str, ...] = ()
    rows: int = 0

    @property
    def short(self) -> bool:
        """Whether so few letters are typed that they begin a great many words."""
        return self.unfinished and len(self.words[0]) < 3

    def expression(self, *, begun: bool = True) -> str:
        """What matches the word itself, its stems and corrections; if it is unfinished and `begun`, what it begins."""
        parts = [phrase(self.words) + (" *" if self.unfinished and begun else "")]
        if self.stems:
            parts.append(f"stems : ({_either(self.stems)})")
        if self.alike:
            parts.append(_either(self.alike))
        return f"({' OR '.join(parts)})"


class TermReader:
    """Makes terms of what was typed, for one index.

    The terms of the last query are kept for the next: while somebody types, only the last word changes.
    """

    def __init__(self, vocabulary: Vocabulary, locales: Sequence[str]) -> None:
        """Takes the words of the index and the languages of its stems; none for an index without stems."""
        self._vocabulary = vocabulary
        self._locales = locales
        self._kept: dict[tuple[tuple[str, ...], bool], list[Term]] = {}

    def warm(self) -> None:
        """Do what the first unknown word would have to wait for."""
        self._vocabulary.warm()

    def forget(self) -> None:
        """Drop what is kept of the last query."""
        self._kept = {}

    def terms(self, query: str) -> list[Term]:
        """The terms of a query; a word that nothing known resembles is left out.

        Its last word is unfinished unless a space follows. A single letter at the end says nothing yet and would match
        half of the library: it is left out too.
        """
        typed = query_words(query)
        finished = query[-1:].isspace()
        if typed and not finished and len(typed[-1][0]) == 1 and not is_cut(typed[-1][0]):
            typed.pop()
            finished = True
        keys = [(words, not finished and position == len(typed) - 1) for position, words in enumerate(typed)]
        kept = self._kept
        self._kept = read = {key: kept[key] if key in kept else list(self._read(*key)) for key in keys}
        return [term for key in keys for term in read[key]]

    def _read(self, words: tuple[str, ...], unfinished: bool) -> Iterator[Term]:
        return self._characters(words) if is_cut(words[0]) else self._word(words[0], unfinished)

    def _characters(self, run: tuple[str, ...]) -> Iterator[Term]:
        """The run as it stands if some row holds it, else those of its pairs of characters that some row holds."""
        if self._vocabulary.matches(phrase(run)):
            yield Term(run, rows=self._vocabulary.rows(run[0]) if len(run) == 1 else 0)
            return
        for pair in dict.fromkeys(pairwise(run)):
            if self._vocabulary.matches(phrase(pair)):
                yield Term(pair)

    def _word(self, word: str, unfinished: bool) -> Iterator[Term]:
        rows = self._vocabulary.rows(word)
        stems = stems_of_word(word, self._locales)
        if rows or (unfinished and self._vocabulary.begins(word)):
            yield Term((word,), unfinished, tuple(stem for stem in stems if stem != word), rows=rows)
        elif any(self._vocabulary.matches(f"stems : {phrase((stem,))}") for stem in stems):
            yield Term((word,), unfinished, tuple(stems))
        else:
            alike = self._vocabulary.near(word, unfinished=unfinished)
            if alike:
                yield Term((word,), unfinished, (), alike)


def phrase(words: Sequence[str]) -> str:
    """Index words side by side. Folded words hold letters, numbers and marks alone, so quoting them is enough."""
    return f'"{" ".join(words)}"'


def _either(words: Sequence[str]) -> str:
    return " OR ".join(phrase((word,)) for word in words)
