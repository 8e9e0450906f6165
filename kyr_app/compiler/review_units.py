# SPDX-License-Identifier: Apache-2.0
"""A rendered passage cut into statements, each with the sources that its footnote marks name.

A paragraph, an item of a list, a row of a table is one unit; it is cut after a footnote mark that more words follow.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import escape
from html.parser import HTMLParser

from kyr_app.compiler.render import RenderedPassage

_UNITS = frozenset({"p", "li", "tr", "h3", "pre", "blockquote"})
_INLINE = frozenset({"strong", "em", "code"})
# "Do not", "If they ask questions:": words that lead to others and state nothing.
_LABEL = re.compile(r"<strong>[^<.!?]*</strong>|[^<.!?•]*:")
_REST = re.compile(r"[.,;:!?)\]”’»\"]*")


@dataclass(slots=True)
class Unit:
    """One statement: `html` is safe and holds inline marks alone; `kind` is `text`, `heading`, `say` or `box`."""

    kind: str
    html: str = ""
    sources: list[str] = field(default_factory=list)


def units_of(passage: RenderedPassage, statements: Mapping[str, Mapping[str, str]], locale: str) -> list[Unit]:
    """The statements of a passage in their order. `statements` is id to locale to words."""
    found: list[Unit] = []
    for block in passage.blocks:
        if block["kind"] == "say":
            spoken = statements.get(block["statement"], {})
            words = spoken.get(locale) or spoken.get("en", "")
            found.append(Unit("say", escape(f"“{words}”")))
            continue
        if block["kind"] == "box":
            found.append(Unit("box", escape(block["title"])))
        parser = _Units()
        parser.feed(block["html"])
        parser.close()
        found += [unit for unit in parser.units if unit.html.strip()]
    for unit in found:
        if unit.kind == "text" and not unit.sources and _LABEL.fullmatch(unit.html.strip()):
            unit.kind = "heading"
    return found


class _Units(HTMLParser):
    """Walks through HTML that the compiler made and cleaned; every text is escaped anew."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.units: list[Unit] = []
        self._lists: list[int | None] = []
        self._open: list[str] = []
        self._in_mark = False
        self._marked = False
        self._cells = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag in ("ul", "ol"):
            self._lists.append(None if tag == "ul" else int(values.get("start") or 1))
        elif tag in ("td", "th"):
            self._cells += 1
            self._text(" | " if self._cells > 1 else "")
        elif tag == "sup":
            self._in_mark = self._marked = True
            self._text("<sup>")
        elif tag == "a" and self._in_mark:
            self._unit().sources.append((values.get("href") or "").removeprefix("source:"))
        elif tag in _INLINE:
            self._open.append(tag)
            self._text(f"<{tag}>")
        elif tag == "br":
            self._text("<br>")
        elif tag in _UNITS:
            self._begin(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in ("ul", "ol") and self._lists:
            self._lists.pop()
        elif tag == "sup":
            self._in_mark = False
            self._text("</sup>")
        elif tag in _INLINE and tag in self._open:
            self._open.remove(tag)
            self._text(f"</{tag}>")
        elif tag in _UNITS and tag != "p":
            self._marked = False

    def handle_data(self, data: str) -> None:
        if self._in_mark or not self._marked:
            self._text(escape(data))
            return
        rest = _REST.match(data)
        end = rest.end() if rest else 0
        self._text(escape(data[:end]))
        if data[end:].strip():
            self._cut()
            self._text(escape(data[end:]))

    def _begin(self, tag: str) -> None:
        self._marked = False
        # The paragraph of a list's item is the item; a blank unit takes whatever comes.
        if tag == "p" and self.units and self.units[-1].html.endswith(("&nbsp;",)):
            return
        self.units.append(Unit("heading" if tag == "h3" else "text"))
        self._cells = 0
        if tag == "li" and self._lists:
            number = self._lists[-1]
            self._text("•&nbsp;" if number is None else f"{number}.&nbsp;")
            self._lists[-1] = None if number is None else number + 1

    def _cut(self) -> None:
        """Begin a new statement inside the same paragraph."""
        self._marked = False
        for tag in reversed(self._open):
            self._text(f"</{tag}>")
        self.units.append(Unit("text"))
        for tag in self._open:
            self._text(f"<{tag}>")

    def _unit(self) -> Unit:
        if not self.units:
            self.units.append(Unit("text"))
        return self.units[-1]

    def _text(self, html: str) -> None:
        if html.strip() or self.units:
            self._unit().html += html
