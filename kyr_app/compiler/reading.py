# SPDX-License-Identifier: Apache-2.0
"""How hard a text is to read, by the formulas that the content plan names (section 4).

Syllables are counted with pyphen's hyphenation patterns, as the plan asks. A list item or paragraph ends a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

import pyphen

#: A text shorter than this says nothing about how hard it is.
_MIN_WORDS = 50
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SENTENCE_END = re.compile(r"[.!?][\"'”’)\]]*(?:\s|$)")
_ABBREVIATIONS = re.compile(r"\b(?:[A-Za-z]\.){2,}|\b(?:v|vs|No|Mr|Ms|Dr|Art|Sr|Sra|EE|UU|núm)\.")


def flesch_kincaid_grade(lines: Sequence[str]) -> float | None:
    """US school grade of English lines; None for under 50 words (Kincaid et al., 1975)."""
    words, ends, syllables = _counts(lines, "en_US")
    if words < _MIN_WORDS:
        return None
    return 0.39 * words / ends + 11.8 * syllables / words - 15.59


def fernandez_huerta_ease(lines: Sequence[str]) -> float | None:
    """Ease of Spanish lines, 0 hard to 100 easy; None for under 50 words (Fernández Huerta, 1959; Law, 2011)."""
    words, ends, syllables = _counts(lines, "es")
    if words < _MIN_WORDS:
        return None
    return 206.84 - 60.0 * syllables / words - 1.02 * words / ends


def sentences(lines: Sequence[str]) -> Iterator[str]:
    """The sentences of lines, in order; the full stops of abbreviations are left out."""
    for line in lines:
        text = _ABBREVIATIONS.sub(lambda match: match[0].replace(".", ""), line)
        for sentence in _SENTENCE_END.split(text):
            if _WORD.search(sentence):
                yield sentence.strip()


def word_count(sentence: str) -> int:
    """Words of a sentence; figures are none."""
    return len(_WORD.findall(sentence))


def _counts(lines: Sequence[str], language: str) -> tuple[int, int, int]:
    """Words, sentences and syllables."""
    every = [_WORD.findall(sentence) for sentence in sentences(lines)]
    words = [word.lower() for sentence in every for word in sentence]
    return len(words), max(len(every), 1), sum(_syllables(word, language) for word in words)


@lru_cache(maxsize=20_000)
def _syllables(word: str, language: str) -> int:
    return len(_dictionary(language).positions(word)) + 1


@lru_cache(maxsize=2)
def _dictionary(language: str) -> pyphen.Pyphen:
    # A typesetter leaves no single letter behind; whoever counts syllables must: o-fi-ci-na.
    return pyphen.Pyphen(lang=language, left=1, right=1)
