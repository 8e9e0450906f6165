# SPDX-License-Identifier: Apache-2.0
"""A passage as plain text for a terminal: lists, tables, boxes, "Say this" lines, numbers of sources."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser

from kyr_app.domain.topic import Block, Passage

#: A line that is read with ease; also what fits a terminal of 80 columns.
WIDTH = 78
_PARAGRAPHS = frozenset({"p", "h3", "h4", "pre", "blockquote", "br", "hr", "ul", "ol"})


def passage_text(passage: Passage, labels: Mapping[str, str]) -> str:
    """A passage with its heading, wrapped at `WIDTH`.

    Args:
        passage: as the library has it.
        labels: words of the vocabulary `reader`: `say_this`, `warning`, `note`.
    """
    parts = [passage.title, "-" * min(len(passage.title), WIDTH)]
    for block in passage.blocks:
        parts += ["", *_block_lines(block, labels)] if block.kind != "html" else ["", *html_lines(block.html)]
    return "\n".join(parts)


def _block_lines(block: Block, labels: Mapping[str, str]) -> Iterator[str]:
    if block.statement is not None:
        yield from _wrapped("  ", f"{labels['say_this']}: “{block.statement.english}”", "    ")
        yield from _wrapped("    ", block.statement.words)
        return
    if block.kind != "exhibit":  # whose words need no title
        yield f"  {labels.get(block.style, block.style)}: {block.title}"
    for line in html_lines(block.html):
        yield f"  {line}"


def html_lines(html: str) -> list[str]:
    """Lines of the library's HTML, wrapped; items of lists keep their mark and hang under it."""
    parser = _Lines()
    parser.feed(html)
    parser.close()
    return [line for mark, text in parser.items() for line in _wrapped(mark, text)]


def _wrapped(mark: str, text: str, hanging: str = "") -> list[str]:
    """`text` after `mark`, its other lines after `hanging` or as many spaces as the mark has characters."""
    after = hanging or " " * len(mark)
    # Long words are addresses to be copied; they stay whole.
    return textwrap.wrap(
        text, WIDTH, initial_indent=mark, subsequent_indent=after, break_long_words=False, break_on_hyphens=False
    )


class _Lines(HTMLParser):
    """Collects runs of text with the mark that stands before each."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._items: list[tuple[str, str]] = []
        self._mark = ""
        self._text = ""
        self._lists: list[int | None] = []  # of each open list the number of its next item, None for bullets

    def items(self) -> list[tuple[str, str]]:
        """Marks and texts, in order; none blank."""
        self._end()
        return self._items

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _PARAGRAPHS or tag in ("li", "tr"):
            self._end()
        if tag in ("ul", "ol"):
            start = dict(attrs).get("start")
            self._lists.append(None if tag == "ul" else int(start or 1))
        elif tag == "li":
            self._begin_item()
        elif tag in ("td", "th") and self._text:
            self._text += " | "

    def handle_endtag(self, tag: str) -> None:
        if tag in _PARAGRAPHS or tag in ("li", "tr"):
            self._end()
        if tag in ("ul", "ol") and self._lists:
            self._lists.pop()

    def handle_data(self, data: str) -> None:
        self._text += data

    def _begin_item(self) -> None:
        number = self._lists[-1] if self._lists else None
        if number is not None:
            self._lists[-1] = number + 1
        self._mark = "  " * max(0, len(self._lists) - 1) + ("- " if number is None else f"{number}. ")

    def _end(self) -> None:
        text = " ".join(self._text.split())
        if text:
            self._items.append((self._mark, text))
            self._mark = " " * len(self._mark)  # a second paragraph of an item hangs under its first
        self._text = ""
        if not self._lists:
            self._mark = ""
