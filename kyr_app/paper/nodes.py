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
    "p ul ol li table thead tbody tr th td strong em code sup a br hr blockquote pre".split()  # noqa: SIM905
)
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
#: A paragraph that ends so belongs to what follows it.
_LEADS_IN = (":", "\uff1a")


def nodes_of(html: str, above: int) -> list[Node | str]:
    """The nodes of cleaned HTML; blank text between blocks is dropped.

    Args:
        above: level of the heading under which they stand. Headings (`{"n": "h", "level": ...}`) go on from there
            without a gap, whatever levels were written: PDF/UA-1 (7.4.2) forbids to skip one.
    """
    parser = _Parser(above)
    parser.feed(html)
    parser.close()
    return parser.found


def with_tables_stacked(nodes: list[Node | str], most: int) -> list[Node | str]:
    """Tables of more than `most` columns as records (`{"n": "record"}`), one a row, `Heading: value` by lines."""
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
    records: list[Node | str] = []
    for row in rows[1:] if heads else rows:
        words: list[Node | str] = []
        for number, cell in enumerate(row):
            if words:
                words.append({"n": "br", "c": []})
            if number < len(heads) and heads[number]:
                words += [{"n": "strong", "c": [*heads[number], ": "]}]
            words += cell["c"]
        records.append({"n": "record", "c": words})
    return records


def _plain(node: Node) -> str:
    return "".join(child if isinstance(child, str) else _plain(child) for child in node["c"])


class _Parser(HTMLParser):
    def __init__(self, above: int) -> None:
        super().__init__(convert_charrefs=True)
        self._level = self._above = above
        self.found: list[Node | str] = []
        self._open: list[Node] = [{"n": "root", "c": self.found}]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _KNOWN and tag not in _HEADINGS:
            return
        node: Node = {"n": tag, "c": []}
        if tag in _HEADINGS:
            self._level = max(self._above + 1, min(_HEADINGS[tag], self._level + 1))
            node = {"n": "h", "level": self._level, "c": []}
        values = dict(attrs)
        if tag == "ol" and (values.get("start") or "").isdigit():
            node["start"] = int(values["start"] or 1)
        self._open[-1]["c"].append(node)
        if tag not in _VOID:
            self._open.append(node)

    def handle_endtag(self, tag: str) -> None:
        name = "h" if tag in _HEADINGS else tag
        if tag in _VOID or all(node["n"] != name for node in self._open[1:]):
            return
        while (closed := self._open.pop())["n"] != name:
            pass
        if name == "p" and _plain(closed).rstrip().endswith(_LEADS_IN):
            closed["leads"] = True

    def handle_data(self, data: str) -> None:
        inside = self._open[-1]["n"]
        if inside in {"root", "ul", "ol", "table", "thead", "tbody", "tr"} and not data.strip():
            return
        # A line feed in the source is a space; two are still one.
        text = " ".join(data.split("\n")) if inside != "pre" else data
        self._open[-1]["c"].append(text)
