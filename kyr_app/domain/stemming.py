# SPDX-License-Identifier: Apache-2.0
"""Stems of words, so that "knock" finds "knocking" and "abogada" finds "abogado".

The stemmers are Snowball's (https://snowballstem.org). They are imported when first used: the import costs as much as
half a window, so a program warms it after its first paint.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from kyr_app.domain.text import fold, fold_for_index

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

#: Base language to Snowball's name. A language that is missing here has no stems and is found by its words alone.
ALGORITHMS = {
    "ar": "arabic",
    "en": "english",
    "es": "spanish",
    "fa": "persian",
    "fr": "french",
    "hi": "hindi",
    "ne": "nepali",
    "pt": "portuguese",
    "ru": "russian",
    "ta": "tamil",
}
_LETTERS = re.compile(r"[^\W\d_]+")
_ARABIC = re.compile("[\u0600-\u06ff]")
_LATIN = re.compile("[a-z]")
_CYRILLIC = re.compile("[\u0400-\u052f]")
_DEVANAGARI = re.compile("[\u0900-\u097f]")
_TAMIL = re.compile("[\u0b80-\u0bff]")
_SCRIPTS = {
    "ar": _ARABIC,
    "fa": _ARABIC,
    "ru": _CYRILLIC,
    "hi": _DEVANAGARI,
    "ne": _DEVANAGARI,
    "ta": _TAMIL,
}


def stems(text: str, locale: str) -> list[str]:
    """Folded stems of the words of `text`, read as `locale`, in order and with repetitions; for the index.

    A word gives its stem without accents and, where it differs, with them: Snowball needs the accents of "tocarían",
    and readers leave them out.

    Returns:
        Index words; none for a language without a stemmer and for words of another script.
    """
    base = _base(locale)
    if base not in ALGORITHMS:
        return []
    found: list[str] = []
    for word in text.split():
        folded = [stem for part in fold_for_index(word).split() for stem in _stem(part, base)]
        found += folded if word.isascii() else dict.fromkeys(folded + _stems_with_accents(word, base))
    return found


def stems_of_word(word: str, locales: Iterable[str]) -> list[str]:
    """Stems of one folded word, read in several languages, without repetitions; for a query."""
    return list(dict.fromkeys(stem for locale in locales for stem in _stem(word, _base(locale))))


def _base(locale: str) -> str:
    return locale.partition("-")[0]


def _stems_with_accents(word: str, base: str) -> list[str]:
    if _SCRIPTS.get(base, _LATIN) is not _LATIN:
        return []  # accents of the other scripts never decide an ending
    parts = _LETTERS.findall(unicodedata.normalize("NFC", word.casefold()))
    accented = [part for part in parts if not part.isascii() and _LATIN.search(part)]
    return [stem for part in accented for stem in fold_for_index(_stemmer(base)(part)).split()]


@lru_cache(maxsize=20_000)
def _stem(word: str, base: str) -> tuple[str, ...]:
    if base not in ALGORITHMS or not _SCRIPTS.get(base, _LATIN).search(word):
        return ()
    return tuple(fold(_stemmer(base)(word)).split())


@lru_cache(maxsize=len(ALGORITHMS))
def _stemmer(base: str) -> Callable[[str], str]:
    import snowballstemmer  # noqa: PLC0415  (54 ms, see the module's docstring)

    stem: Callable[[str], str] = snowballstemmer.stemmer(ALGORITHMS[base]).stemWord
    return stem


def forget() -> None:
    """Drop the stems remembered of words, among them words that were typed."""
    _stem.cache_clear()
