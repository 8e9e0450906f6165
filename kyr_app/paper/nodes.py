# SPDX-License-Identifier: Apache-2.0
"""The library's HTML as nested nodes that the template walks: `{"n": tag, "c": children}`, text as it is."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import Any

Node = dict[str, Any]
#: Tags that end by themselves.
_VOID = frozenset({"br", "hr", "img"})
#: What the template knows; anything else becomes its children.
_KNOWN = frozenset(
    "p h3 ul ol li table thead tbody tr th td strong em code sup a br hr blockquote pre".split()  # noqa: SIM905
)


def nodes_of(html: str) -> list[Node | str]:
    """The nodes of cleaned HTML; blank text between blocks is dropped."""
    parser = _Parser()
    parser.feed(html)
    parser.close()
    return parser.found


def with_tables_stacked(nodes: list[Node | str], most: int) -> list[Node | str]:
    """Tables of more than `most` columns as paragraphs, a row each, `Heading: value` by lines."""
    out: list[Node | str] = []
    for node in nodes:
        if isinstance(node, str) or node["n"] != "table":
            out.append(node)
            continue
        rows = _rows(node)
        if max((len(row) for row in rows), default=0) <= most:
            out.append(node)
        else:
            out += _stacked(rows)
    return out


def _rows(table: Node) -> list[list[Node]]:
    """The cells of each row of a table, wherever its rows stand."""
    rows: list[list[Node]] = []
    for child in table["c"]:
        if isinstance(child, str):
            continue
        if child["n"] == "tr":
            rows.append([cell for cell in child["c"] if not isinstance(cell, str)])
        else:
            rows += _rows(child)
    return rows


def _stacked(rows: list[list[Node]]) -> list[Node | str]:
    heads = [cell["c"] for cell in rows[0]] if all(cell["n"] == "th" for cell in rows[0]) else []
    paragraphs: list[Node | str] = []
    for row in rows[1:] if heads else rows:
        words: list[Node | str] = []
        for number, cell in enumerate(row):
            if words:
                words.append({"n": "br", "c": []})
            if number < len(heads) and heads[number]:
                words += [{"n": "strong", "c": [*heads[number], ": "]}]
            words += cell["c"]
        paragraphs.append({"n": "p", "c": words})
    return paragraphs


class _Parser(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[Node | str] = []
        self._open: list[Node] = [{"n": "root", "c": self.found}]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _KNOWN:
            return
        node: Node = {"n": tag, "c": []}
        values = dict(attrs)
        if tag == "ol" and (values.get("start") or "").isdigit():
            node["start"] = int(values["start"] or 1)
        self._open[-1]["c"].append(node)
        if tag not in _VOID:
            self._open.append(node)

    def handle_endtag(self, tag: str) -> None:
        if tag in _KNOWN and tag not in _VOID and any(node["n"] == tag for node in self._open[1:]):
            while self._open.pop()["n"] != tag:
                pass

    def handle_data(self, data: str) -> None:
        inside = self._open[-1]["n"]
        if inside in {"root", "ul", "ol", "table", "thead", "tbody", "tr"} and not data.strip():
            return
        # A line feed in the source is a space; two are still one.
        text = " ".join(data.split("\n")) if inside != "pre" else data
        self._open[-1]["c"].append(text)
