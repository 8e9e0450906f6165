# SPDX-License-Identifier: Apache-2.0
"""Words of cleaned HTML: as readable text, as text for the index, and as sentences for the reading level."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape

_NEW_LINE = frozenset({"p", "li", "h3", "tr", "pre", "blockquote", "br", "hr"})
_TAG = re.compile(r'<(?P<close>/?)(?P<name>[a-z0-9]+)(?P<attributes>(?:[^>"]|"[^"]*")*)>')
_START = re.compile(r'start="(\d{1,6})"')
_ASIDE = frozenset({"code", "pre", "table", "h3", "sup"})


@dataclass(slots=True)
class Line:
    """One line of text.

    `shown` is as read, with list marks; `words` without them; `prose` also without headings, tables, code and numbers
    to dial, which are no sentences. Footnote marks are in none of them.
    """

    shown: str = ""
    words: str = ""
    prose: str = ""


def lines_of(html: str) -> list[Line]:
    """The lines of cleaned HTML, in order; none of them blank."""
    walk = _Walk()
    end = 0
    for tag in _TAG.finditer(html):
        walk.text(unescape(html[end : tag.start()]))
        if tag["close"]:
            walk.close(tag["name"])
        else:
            walk.open(tag["name"], tag["attributes"])
        end = tag.end()
    walk.text(unescape(html[end:]))
    return [line for line in walk.lines if line.words.strip()]


class _Walk:
    """Goes along HTML that the compiler made and cleaned, so tags are balanced and attributes quoted."""

    def __init__(self) -> None:
        self.lines = [Line()]
        self._numbers: list[int | None] = []  # per open list: number of its next item, None for bullets
        self._aside = 0
        self._footnote = 0
        self._dials: list[bool] = []  # per open link: whether it dials

    def open(self, tag: str, attributes: str) -> None:
        self._aside += tag in _ASIDE
        self._footnote += tag == "sup"
        if tag == "a":
            self._dials.append('href="tel:' in attributes)
        elif tag in ("ul", "ol"):
            start = _START.search(attributes)
            self._numbers.append(None if tag == "ul" else int(start[1]) if start else 1)
        elif tag in ("td", "th") and self.lines[-1].shown:
            self._add(" | ", mark=True)
            self.lines[-1].words += " "
        if tag in _NEW_LINE and self.lines[-1].words.strip():
            self.lines.append(Line())
        if tag == "li":
            self._mark_item()

    def close(self, tag: str) -> None:
        self._aside -= tag in _ASIDE
        self._footnote -= tag == "sup"
        if tag == "a" and self._dials:
            self._dials.pop()
        elif tag in ("ul", "ol") and self._numbers:
            self._numbers.pop()
        if tag in _NEW_LINE and self.lines[-1].words.strip():
            self.lines.append(Line())

    def text(self, data: str) -> None:
        # Line breaks between tags are layout, those inside a sentence are spaces.
        if not self._footnote and (data.strip() or "\n" not in data):
            self._add(" ".join(data.split("\n")))

    def _mark_item(self) -> None:
        number = self._numbers[-1] if self._numbers else None
        self.lines[-1] = Line()
        indent = "  " * max(0, len(self._numbers) - 1)
        self._add(f"{indent}- " if number is None else f"{indent}{number}. ", mark=True)
        if number is not None:
            self._numbers[-1] = number + 1

    def _add(self, text: str, mark: bool = False) -> None:
        line = self.lines[-1]
        if not line.shown and not mark:
            text = text.lstrip()
        line.shown += text
        if not mark:
            line.words += text
            line.prose += "" if self._aside or any(self._dials) else text
