# SPDX-License-Identifier: Apache-2.0
"""Prepares the library's HTML for the screen: only links of our own, tables that follow the reading direction.

The library is made by our compiler, but a file on a stick can be anybody's; what is not ours is made inert here.
"""

from __future__ import annotations

import html
import re
from typing import NamedTuple

from kyr_app.ui.theme import Theme

#: What a link may lead to. Everything else is text.
SCHEMES = ("topic", "contact", "source", "tel")

# Compiled when first used (`re` keeps them): most pages need few of these before they are painted.
_FLAGS = re.IGNORECASE | re.DOTALL
_FOREIGN_LINK = rf"""\bhref\s*=\s*(?!["'](?:{"|".join(SCHEMES)}):)(?:"[^"]*"|'[^']*'|[^\s>]*)"""
_SUBHEADING = r"<h[3-6][^>]*>(.*?)</h[3-6]>"
_LINK = r"<a\b.*?</a>"
_TAG = r"<[^>]*>"
_TABLE = r"<table\b.*?</table>"
_ROW = r"(<tr\b[^>]*>)(.*?)(</tr>)"
_CELL = r"<t([hd])\b[^>]*>(.*?)</t[hd]>"
_LINE_FEEDS = r"[\u2028\u2029]"
# Isolates, marks and joiners that keep things in place on the screen and only disturb what is pasted elsewhere.
_BIDI_MARKS = "[\u200e\u200f\u2060\u2066-\u2069]"


class Target(NamedTuple):
    """Where a link of ours leads: `scheme` is one of SCHEMES, `name` a slug, id or number, `anchor` a passage or ""."""

    scheme: str
    name: str
    anchor: str = ""


class Piece(NamedTuple):
    """A run of HTML, or the plain words of a heading inside a passage (`heading` true)."""

    text: str
    heading: bool = False


def target_of(url: str) -> Target | None:
    """Read a link; None for anything that is not ours."""
    scheme, colon, rest = url.partition(":")
    if not colon or scheme not in SCHEMES or not rest or rest.startswith("/"):
        return None
    name, _, anchor = rest.partition("#")
    return Target(scheme, name, anchor)


def prepared(markup: str) -> str:
    """Drop the address of every link that is not ours (its words stay), and keep footnote marks with their word."""
    return re.compile(_FOREIGN_LINK, _FLAGS).sub("", markup).replace("<sup>", "\u2060<sup>")


def plain_words(markup: str) -> str:
    """The words of a piece of HTML."""
    return html.unescape(re.compile(_TAG, _FLAGS).sub("", markup)).strip()


def pieces(markup: str) -> list[Piece]:
    """Split HTML at its headings, so that each can become a heading of its own to a screen reader."""
    found: list[Piece] = []
    carried = ""
    for index, part in enumerate(re.compile(_SUBHEADING, _FLAGS).split(markup)):
        if index % 2:
            found.append(Piece(plain_words(re.compile(_LINK, _FLAGS).sub("", part)), heading=True))
            # A footnote on a heading goes to the text below it: headings are no links.
            carried = "".join(re.compile(_LINK, _FLAGS).findall(part))
        elif part.strip() or carried:
            found.append(Piece(f"<p>{carried}</p>{part}" if carried else part))
            carried = ""
    return found


def with_rows_reversed(markup: str) -> str:
    """Reverse the cells of each table row: Qt draws tables from the left in every language."""

    def turn_row(match: re.Match[str]) -> str:
        cells = [cell.group(0) for cell in re.compile(_CELL, _FLAGS).finditer(match[2])]
        return match[1] + "".join(reversed(cells)) + match[3]

    return re.compile(_TABLE, _FLAGS).sub(lambda table: re.compile(_ROW, _FLAGS).sub(turn_row, table[0]), markup)


def most_columns(markup: str) -> int:
    """How many cells the widest table row has; 0 without a table."""
    if "<table" not in markup:
        return 0
    return max((len(re.findall(_CELL, row[2], _FLAGS)) for row in re.finditer(_ROW, markup, _FLAGS)), default=0)


def with_tables_stacked(markup: str) -> str:
    """Write each table as one paragraph a row, `Heading: value` by lines, for columns too narrow for a table."""
    return re.compile(_TABLE, _FLAGS).sub(lambda table: _stacked(table[0]), markup)


def _stacked(table: str) -> str:
    rows = [
        [(cell[1].lower(), cell[2]) for cell in re.compile(_CELL, _FLAGS).finditer(row[2])]
        for row in re.compile(_ROW, _FLAGS).finditer(table)
    ]
    heads = [words for _, words in rows[0]] if rows and all(kind == "h" for kind, _ in rows[0]) else []
    paragraphs = []
    for row in rows[1:] if heads else rows:
        lines = [
            f"<b>{heads[index]}:</b> {words}" if index < len(heads) and plain_words(heads[index]) else words
            for index, (_, words) in enumerate(row)
        ]
        paragraphs.append("<p>" + "<br/>".join(lines) + "</p>")
    return "".join(paragraphs)


def copied_words(text: str) -> str:
    """What goes to the clipboard: plain spaces and hyphens, no direction marks, so that a number can be dialled."""
    text = (
        re.compile(_LINE_FEEDS, _FLAGS)
        .sub("\n", text)
        .replace("\u00a0", " ")
        .replace("\u2011", "-")
        .replace("\ufffc", "")
    )
    return re.compile(_BIDI_MARKS, _FLAGS).sub("", text)


def style_sheet(theme: Theme, locale: str, *, right_to_left: bool) -> str:
    """CSS for a text document.

    Line height is fixed in pixels: a proportional one multiplies the face's own spacing, which is twice the type in
    Arabic. Lengths are pixels at the text size in force.
    """
    px, tokens = theme.px, theme.tokens
    line, cell_line = theme.line_px(14, locale), theme.line_px(12, locale)
    gap = px(5)
    start = "right" if right_to_left else "left"
    fixed = "-qt-line-height-type: fixed;"
    return (
        f"p, li {{ line-height: {line}px; {fixed} margin: 0 0 {px(8)}px 0; color: {tokens.ink}; }}"
        f"li {{ margin: 0 0 {gap}px 0; }} ul, ol {{ margin: 0 0 {gap}px 0; }}"
        f"table {{ border-collapse: collapse; width: 100%; margin: {px(4)}px 0 {px(12)}px 0; }}"
        f"td, th {{ font-size: {px(16)}px; line-height: {cell_line}px; {fixed} padding: {px(6)}px {px(8)}px;"
        f" border: 1px solid {tokens.control}; text-align: {start}; color: {tokens.ink}; }}"
        f"th {{ background-color: {tokens.sunken}; font-weight: 700; }}"
        f"a {{ color: {tokens.accent}; text-decoration: underline; }}"
        f"sup a {{ text-decoration: none; font-weight: 700; }}"
        f"code {{ font-family: 'Noto Sans'; background-color: {tokens.sunken}; }}"
    )
