# SPDX-License-Identifier: Apache-2.0
"""The piece of a passage that shows why it was found, with the matched words marked.

Fifty are made at each keystroke, so a text is searched with `str.find`, not with a regular expression.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence

from kyr_app.domain.text import fold

#: Around each matched word, from the range for private use, so that no text holds them.
MARK_START, MARK_END = "\ue000", "\ue001"
#: About two lines of a hit.
SNIPPET_CHARACTERS = 160
_LEAD_CHARACTERS = 40
_ARTICLE = "ال"
_SENTENCE_ENDS = ("\n", ". ", "? ", "! ", "。", "؟ ")


class _Flat(dict[int, str]):
    """For `str.translate`: each character folded to one character, so that places in the text stay where they are.

    What parts words becomes a space: then a word's beginning is found as a space and its letters, at the speed of C.
    """

    def __missing__(self, code: int) -> str:
        folded = fold(chr(code))
        if len(folded) != 1:
            folded = chr(code) if unicodedata.category(chr(code))[0] in "LNM" else " "
        self[code] = folded
        return folded


_FLAT = _Flat()
# Western texts go through bytes, which is ten times as fast.
_FLAT_LATIN = bytes(ord(flat) if (flat := _FLAT[code]) <= "\xff" else code for code in range(256))


class Marker:
    """Marks the words of one query in many texts."""

    def __init__(self, runs: Iterable[Sequence[str]], words: Iterable[str], beginnings: Iterable[str]) -> None:
        """Takes what to mark, folded: runs of characters of scripts that are cut, whole words, beginnings of words."""
        begun = tuple(set(beginnings))
        self._runs = ["".join(run) for run in runs]
        whole = [f" {word} " for word in words if not word.startswith(begun)]
        starts = [
            f" {start}" for start in begun if not any(start.startswith(other) for other in begun if other != start)
        ]
        self._pieces = whole + starts
        # In a text the article stands before an Arabic word; the word was folded without it.
        self._pieces += [f" {_ARTICLE}{piece[1:]}" for piece in self._pieces if "\u0620" <= piece[1] <= "\u06ff"]

    def snippet(self, text: str) -> str:
        """About `SNIPPET_CHARACTERS` around the first match, matches marked; the beginning of `text` without one."""
        spans = self._spans(_flatten(text))
        start = _start(text, spans[0][0]) if spans else 0
        end = _end(text, start)
        marked = ["…"] if start else []
        at = start
        for begin, stop in spans:
            if at <= begin < end:
                marked += [text[at:begin], MARK_START, text[begin:stop], MARK_END]
                at = stop
        marked += [text[at:end], "…" if end < len(text) else ""]
        return "".join(marked).replace("\n", " ").strip()

    def _spans(self, flat: str) -> list[tuple[int, int]]:
        """The matches that a snippet which begins before the first of them can hold, in order."""
        spans: list[tuple[int, int]] = []
        last = len(flat)
        for piece in self._pieces:
            at = flat.find(piece)
            while 0 <= at <= last:
                # The space before the word in `flat` is one further on than in the text, where the word itself stands.
                stop = flat.find(" ", at + len(piece) - 1)
                spans.append((at, stop - 1))
                last = min(last, at + SNIPPET_CHARACTERS)
                at = flat.find(piece, stop)
        for run in self._runs:
            at = flat.find(run)
            while 0 <= at <= last:
                spans.append((at - 1, at - 1 + len(run)))
                last = min(last, at + SNIPPET_CHARACTERS)
                at = flat.find(run, at + len(run))
        return sorted(spans)


def _flatten(text: str) -> str:
    """`text` folded letter by letter, between two spaces."""
    try:
        return f" {text.encode('latin-1').translate(_FLAT_LATIN).decode('latin-1')} "
    except UnicodeEncodeError:
        return f" {text.translate(_FLAT)} "


def _start(text: str, match: int) -> int:
    """Where a snippet around `match` begins: at a sentence or line nearby, else at a word."""
    if match <= _LEAD_CHARACTERS:
        return 0
    earliest = match - _LEAD_CHARACTERS
    lead = text[earliest:match]
    sentence = max(map(lead.rfind, _SENTENCE_ENDS))
    after = lead[(sentence if sentence >= 0 else lead.find(" ")) + 1 :]
    return match - len(after.lstrip())


def _end(text: str, start: int) -> int:
    end = start + SNIPPET_CHARACTERS
    if end >= len(text):
        return len(text)
    space = text.rfind(" ", start + SNIPPET_CHARACTERS // 2, end)
    return space if space > 0 else end
