# SPDX-License-Identifier: Apache-2.0
"""How hard a text is to read, by the formulas that the content plan names (section 4).

Syllables are counted with pyphen's hyphenation patterns, as the plan asks. A list item or paragraph ends a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

import pyphen

#: Flesch-Kincaid grade above which English text is reported.
MAX_GRADE = 8.0
#: Fernandez-Huerta score under which Spanish text is reported: 60-70 is "normal", school years 8 and 9.
MIN_SPANISH_EASE = 60.0
#: A text shorter than this says nothing about how hard it is.
_MIN_WORDS = 50
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SENTENCE_END = re.compile(r"[.!?][\"'”’)\]]*(?:\s|$)")
_ABBREVIATIONS = re.compile(r"\b(?:[A-Za-z]\.){2,}|\b(?:v|vs|No|Mr|Ms|Dr|Art|Sr|Sra|EE|UU|núm)\.")


def flesch_kincaid_grade(lines: Sequence[str]) -> float | None:
    """US school grade of English lines; None for under 50 words (Kincaid et al., 1975)."""
    words, sentences, syllables = _counts(lines, "en_US")
    if words < _MIN_WORDS:
        return None
    return 0.39 * words / sentences + 11.8 * syllables / words - 15.59


def fernandez_huerta_ease(lines: Sequence[str]) -> float | None:
    """Ease of Spanish lines, 0 hard to 100 easy; None for under 50 words (Fernández Huerta, 1959; Law, 2011)."""
    words, sentences, syllables = _counts(lines, "es")
    if words < _MIN_WORDS:
        return None
    return 206.84 - 60.0 * syllables / words - 1.02 * words / sentences


def _counts(lines: Sequence[str], language: str) -> tuple[int, int, int]:
    """Words, sentences and syllables."""
    words = sentences = syllables = 0
    for line in lines:
        text = _ABBREVIATIONS.sub(lambda match: match[0].replace(".", ""), line)
        for sentence in _SENTENCE_END.split(text):
            found = _WORD.findall(sentence)
            words += len(found)
            sentences += bool(found)
            syllables += sum(_syllables(word.lower(), language) for word in found)
    return words, max(sentences, 1), syllables


@lru_cache(maxsize=20_000)
def _syllables(word: str, language: str) -> int:
    return len(_dictionary(language).positions(word)) + 1


@lru_cache(maxsize=2)
def _dictionary(language: str) -> pyphen.Pyphen:
    return pyphen.Pyphen(lang=language)
