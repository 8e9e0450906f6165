# SPDX-License-Identifier: Apache-2.0
"""Folding of text, the same for indexing and for searching, so that both sides always meet.

FTS5 splits at spaces alone and knows no accents of ours, so everything a language needs is done here, once: the
compiler hands `fold_for_index` to the index, and search asks for `query_words`. A change here needs a rebuilt library.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

#: A query is cut to this many characters before any work: nobody types more, and a pasted page must not stall typing.
MAX_QUERY_CHARACTERS = 400
#: And to this many words.
MAX_QUERY_WORDS = 24

# Scripts written without spaces (or, for Hangul, with words too long to match whole): every character stands alone.
# Bigrams would miss the last character of a run.
_CUT = (
    "\u0e00-\u0eff"  # Thai, Lao
    "\u1000-\u109f\ua9e0-\ua9ff\uaa60-\uaa7f"  # Burmese
    "\u1780-\u17ff"  # Khmer
    "\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff"  # Hangul
    "\u3005-\u3007\u3040-\u30ff\u3100-\u312f\u31f0-\u31ff"  # kana, bopomofo
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"  # Han
)
_CUT_RUN = re.compile(f"[{_CUT}]+|[^{_CUT}]+")
_CUT_ONE = re.compile(f"([{_CUT}])")
_IS_CUT = re.compile(f"[{_CUT}]")

# Characters whose meaning depends on the letters around them.
_LATER = "'’ʼ."
# "can't" is typed "cant", "ICE's" means "ice"; other apostrophes (l'avocat) part two words.
_CONTRACTION = re.compile(r"(?<=[a-z])['’ʼ](?:s\b|(t|re|ll|ve|d|m)\b)")
# Inside Cyrillic words the apostrophe is a letter that many keyboards lack (Ukrainian).
_CYRILLIC_APOSTROPHE = re.compile(r"(?<=[\u0400-\u052f])['’ʼ](?=[\u0400-\u052f])")
# "U.S." and "us" are one word.
_INITIALS = re.compile(r"\b(?:[a-z]\.){2,}")
# "I-200", "I 200" and "i200" are typed for the same form.
_LETTER_DIGIT = re.compile(r"(?<=[a-z])(?=\d)|(?<=\d)(?=[a-z])")
# The Arabic article with the particles written on to it; Lucene's Arabic light stemmer keeps two letters as well.
_ARTICLE = re.compile(r"(?<!\S)(?:و|ف|ب|ك|وب|فب)?ال(?=\S\S)|(?<!\S)(?:و|ف)?لل(?=\S\S)")
_UNFINISHED_ARTICLE = re.compile(r"^(?:و|ف|ب|ك|وب|فب)?ال(?=\S)")

# Latin letters that NFKD leaves whole.
_LATIN_LETTERS = dict(zip("đðøłıħŧŋɓɗƙ", "ddolihtnbdk", strict=True)) | {"æ": "ae", "œ": "oe"}
# Arabic letter forms (Persian and Urdu keyboards, final forms) by their code points, so that no editor reorders them.
_ARABIC_LETTERS = {
    "\u0671": "\u0627",  # alef wasla
    "\u0649": "\u064a",  # alef maksura
    "\u06cc": "\u064a",  # Farsi yeh
    "\u06d0": "\u064a",  # Pashto e
    "\u06d2": "\u064a",  # Urdu yeh barree
    "\u06a9": "\u0643",  # keheh
    "\u0629": "\u0647",  # teh marbuta
    "\u06c1": "\u0647",  # Urdu heh goal
    "\u06be": "\u0647",  # Urdu heh doachashmee
    "\u06d5": "\u0647",  # ae
    "\u0621": "",  # lone hamza, often left out
    "\u0640": "",  # tatweel only stretches a word
}
_LETTERS = _LATIN_LETTERS | _ARABIC_LETTERS


def _fold_character(character: str) -> str:
    """What one casefolded NFKD character becomes: itself, another letter, a space, or nothing."""
    category = unicodedata.category(character)
    if character in _LETTERS:
        folded = _LETTERS[character]
    elif category == "Nd":
        folded = str(unicodedata.decimal(character))
    elif category == "Mn":
        folded = "" if _is_accent(character) else character
    elif category[0] in "LN" or category == "Mc" or character in _LATER:
        folded = character
    elif category in ("Me", "Cf") and character != "\u200c":
        folded = ""  # bidi marks, soft hyphens, zero-width spaces; the Persian non-joiner parts words
    else:
        folded = " "
    return folded


def _is_accent(mark: str) -> bool:
    """Whether a mark may be left out in typing. Vowel signs of Thai, Khmer or Devanagari are letters and stay."""
    combining = unicodedata.combining(mark)
    if combining == 7:  # nukta of the Indic scripts, often left out
        return "\u0900" <= mark <= "\u0dff"
    # 10-35 are the points of Hebrew and Arabic; from 200 accents proper
    return 10 <= combining <= 36 or combining >= 200 or "\u064b" <= mark <= "\u0670"


class _Table(dict[int, str]):
    """Memo for `str.translate`: each character is looked up in the Unicode tables once."""

    def __init__(self, fold: Callable[[str], str]) -> None:
        super().__init__()
        self._fold = fold

    def __missing__(self, code: int) -> str:
        folded = self[code] = self._fold(chr(code))
        return folded


_TABLE = _Table(_fold_character)


def fold(text: str) -> str:
    """Words of `text` without case, accents, marks and punctuation, parted by single spaces; scripts stay uncut.

    Any text is taken, lone surrogates and control characters too; the result holds letters, numbers and vowel signs.
    """
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    kept = decomposed.translate(_TABLE)
    kept = _CYRILLIC_APOSTROPHE.sub("", kept)
    kept = _CONTRACTION.sub(lambda match: match[1] or "", kept)
    kept = _INITIALS.sub(lambda match: match[0].replace(".", "") + " ", kept)
    kept = re.sub(f"[{_LATER}]", " ", kept)
    kept = _LETTER_DIGIT.sub(" ", kept)
    # NFC puts Hangul syllables and voiced kana together again; what it composes of Latin has been stripped.
    kept = " ".join(unicodedata.normalize("NFC", kept).split())
    return _ARTICLE.sub("", kept)


def fold_for_index(text: str) -> str:
    """The form of `text` that the full-text index and the `word` table hold: folded, and cut in scripts without spaces.

    Returns:
        Index words parted by single spaces; "" when there are none.
    """
    return " ".join(_CUT_ONE.sub(r" \1 ", fold(text)).split())


def query_words(query: str) -> list[tuple[str, ...]]:
    """The words of a query, each as the index words that must stand side by side.

    A word of Latin, Arabic or Cyrillic letters is one index word; a run of Han, kana, Hangul, Thai, Lao, Khmer or
    Burmese is a phrase of its characters. At most `MAX_QUERY_WORDS` words of the first `MAX_QUERY_CHARACTERS`
    characters count.
    """
    words: list[tuple[str, ...]] = []
    for word in fold(query[:MAX_QUERY_CHARACTERS]).split():
        for run in _CUT_RUN.findall(word):
            words.append(tuple(run) if is_cut(run[0]) else (_without_unfinished_article(run),))
    return words[:MAX_QUERY_WORDS]


def is_cut(word: str) -> bool:
    """Whether this index word is a character of a script that is cut into characters."""
    return len(word) == 1 and _IS_CUT.match(word) is not None


def _without_unfinished_article(word: str) -> str:
    """`word` without the article of an Arabic word of which only one letter has been typed yet."""
    return _UNFINISHED_ARTICLE.sub("", word)
