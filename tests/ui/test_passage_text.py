# SPDX-License-Identifier: Apache-2.0
"""A run of text: only links and pictures of ours, whatever the library holds; tables that can be read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QApplication

from kyr_app.ui.widgets.find_bar import folded_same_length
from kyr_app.ui.widgets.passage_context import PassageContext, PassageWishes
from kyr_app.ui.widgets.passage_html import (
    SCHEMES,
    Target,
    copied_words,
    pieces,
    target_of,
    with_rows_reversed,
    with_tables_stacked,
)
from kyr_app.ui.widgets.passage_text import PassageText
from tests.ui.topic_samples import TABLE, forget, look_for

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>'
HOSTILE = {
    "http": "<a href='http://example.org'>x</a>",
    "https": '<a href="https://example.org">x</a>',
    "no quotes": "<a href=http://example.org>x</a>",
    "spaces": "<a href = 'https://example.org'>x</a>",
    "capitals": "<A HREF='HTTP://EXAMPLE.ORG'>x</A>",
    "javascript": "<a href='javascript:alert(1)'>x</a>",
    "file": "<a href='file:///etc/passwd'>x</a>",
    "data": "<a href='data:text/html,x'>x</a>",
    "mailto": "<a href='mailto:a@example.org'>x</a>",
    "relative": "<a href='other.html'>x</a>",
    "script": "<script>alert(1)</script><a href='x'>x</a>",
    "style": "<style>@import url(http://example.org/x.css);</style><p>x</p>",
    "link": "<p>x</p><link rel='stylesheet' href='http://example.org/x.css'>",
    "form": "<form action='http://example.org'><input type='submit'></form>x",
    "iframe": "<iframe src='http://example.org'></iframe>x",
    "object": "<object data='http://example.org'></object>x",
    "image": "<img src='http://example.org/x.png'>x",
    "event": "<p onclick='alert(1)'>x</p>",
    "unclosed": "<a href='https://example.org'>x",
    "nested": "<a href='topic:a'><a href='https://example.org'>x</a></a>",
}


@pytest.fixture
def make_text(qapp: QApplication) -> Iterator[Callable[..., PassageText]]:
    """Builds a text: `make_text(markup, locale="ar")`; its wishes are `text.sample_wishes`."""
    texts = []

    def make(
        markup: str, *, locale: str = "en", width: int = 600, pictures: dict[str, bytes] | None = None
    ) -> PassageText:
        look = look_for(qapp)
        wishes = PassageWishes()
        known = pictures or {}
        context = PassageContext(
            look.theme, look.icons, wishes, locale, locale, {}, lambda _: False, lambda name: known.get(name, b"")
        )
        text = PassageText(context)
        text.sample_wishes = wishes
        texts.append(text)
        text.show_markup(markup)
        text.resize(width, text.heightForWidth(width))
        return text

    yield make
    forget(*texts)


def addresses(document: QTextDocument) -> list[str]:
    found = []
    block = document.begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            address = pieces.fragment().charFormat().anchorHref()
            if address:
                found.append(address)
            pieces += 1
        block = block.next()
    return found


@pytest.mark.parametrize("markup", HOSTILE.values(), ids=HOSTILE.keys())
def test_foreign_addresses_are_gone_and_the_words_stay(make_text, markup: str) -> None:
    text = make_text(markup)
    assert all(address.split(":")[0] in SCHEMES for address in addresses(text.document()))
    assert "x" in text.toPlainText()


@pytest.mark.parametrize(
    "url", ["https://example.org", "file:///etc/passwd", "javascript:1", "topic:", "topic://x", "x", ""]
)
def test_a_foreign_address_leads_nowhere(make_text, url: str) -> None:
    text = make_text("<p>x</p>")
    chosen = []
    text.sample_wishes.link_chosen.connect(chosen.append)
    text.anchorClicked.emit(QUrl(url))
    assert chosen == []


@pytest.mark.parametrize(
    ("url", "target"),
    [
        ("topic:warrants", Target("topic", "warrants")),
        ("topic:warrants#why", Target("topic", "warrants", "why")),
        ("contact:raices", Target("contact", "raices")),
        ("source:payton", Target("source", "payton")),
        ("tel:+18008987180", Target("tel", "+18008987180")),
    ],
)
def test_our_links_lead_to_their_target(url: str, target: Target) -> None:
    assert target_of(url) == target


@pytest.mark.parametrize("name", ["{file}", "file://{file}", "http://example.org/x.png", "picture:unknown", ":/x.png"])
def test_a_picture_from_elsewhere_is_never_loaded(make_text, tmp_path: Path, name: str) -> None:
    image = QImage(30, 30, QImage.Format.Format_RGB32)
    file = tmp_path / "secret.png"
    assert image.save(str(file))
    text = make_text(f"<p>a <img src='{name.format(file=file)}'> b</p>")
    loaded = text.document().resource(QTextDocument.ResourceType.ImageResource, QUrl(name.format(file=file)))
    assert loaded.size().toTuple() == (1, 1)


def test_a_picture_of_the_library_is_drawn(make_text) -> None:
    text = make_text("<p><img src='picture:paper'></p>", pictures={"paper": SVG})
    loaded = text.document().resource(QTextDocument.ResourceType.ImageResource, QUrl("picture:paper"))
    assert loaded.deviceIndependentSize().toTuple() == (40.0, 20.0)


def test_a_style_sheet_from_elsewhere_is_empty(make_text) -> None:
    text = make_text("<p>x</p>")
    assert text.loadResource(
        QTextDocument.ResourceType.StyleSheetResource.value, QUrl("http://example.org/x.css")
    ).isEmpty()


def test_its_name_to_a_screen_reader_is_its_text(make_text) -> None:
    assert (
        make_text("<p>One.<sup><a href='source:payton'>[1]</a></sup></p><p>Two.</p>").accessibleName()
        == "One.[1]\nTwo."
    )


def test_a_table_keeps_its_columns_where_they_fit(make_text) -> None:
    text = make_text(TABLE)
    assert text.document().rootFrame().childFrames()


def test_a_table_becomes_lines_where_it_does_not_fit(make_text) -> None:
    text = make_text(TABLE, width=250)
    assert not text.document().rootFrame().childFrames()
    assert "Amount: $51.8 million" in text.toPlainText()


def test_rows_are_reversed_for_right_to_left() -> None:
    assert (
        with_rows_reversed("<table><tr><td>1</td><td>2</td></tr></table>")
        == "<table><tr><td>2</td><td>1</td></tr></table>"
    )


def test_stacked_rows_name_their_columns() -> None:
    assert with_tables_stacked(TABLE).startswith("<p><b>Date:</b> 2014<br/><b>Amount:</b> $51.8 million")


def test_an_arabic_list_has_the_dot_before_the_number(make_text) -> None:
    text = make_text("<ol><li>أبقِ الباب مغلقًا</li></ol>", locale="ar")
    shape = text.document().begin().textList().format()
    assert (shape.numberPrefix(), shape.numberSuffix()) == (".", "")


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p>a</p>", [("<p>a</p>", False)]),
        ("<p>a</p><h3>B &amp; c</h3><p>d</p>", [("<p>a</p>", False), ("B & c", True), ("<p>d</p>", False)]),
        ("<h3>A <b>b</b></h3>", [("A b", True)]),
        (
            "<h3>A<sup><a href='source:x'>[1]</a></sup></h3><p>b</p>",
            [("A", True), ("<p><a href='source:x'>[1]</a></p><p>b</p>", False)],
        ),
        ("", []),
    ],
    ids=["no heading", "heading", "markup in heading", "footnote on heading", "empty"],
)
def test_headings_inside_a_passage_are_parted(markup: str, expected: list[tuple[str, bool]]) -> None:
    assert pieces(markup) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("\u2066(213)\u00a0634\u20110999\u2069", "(213) 634-0999"),
        ("a\u2029b", "a\nb"),
        ("x\u2060[1]", "x[1]"),
        ("\ufffc", ""),
    ],
)
def test_copied_words_are_plain(text: str, expected: str) -> None:
    assert copied_words(text) == expected


@pytest.mark.parametrize("text", ["Policía", "İstanbul", "ﬁn", "straße", "Ǆ", "ΐ", "أمرٌ", "中文", "🙂 a", "\u00a0’“"])
def test_folding_keeps_every_place(text: str) -> None:
    assert len(folded_same_length(text)) == len(text)
