# SPDX-License-Identifier: Apache-2.0
"""A page of the group: what paper gets of it, and what a hostile or a damaged one can not do."""

from __future__ import annotations

import re
import time

import pytest

from kyr_app.overlay.page import PageReader
from kyr_app.overlay.values import MAX_BYTES, Trouble
from kyr_app.paper.values import OwnPage

HEAD = '---\ntitle: "Harbor Clinic"\n---\n'


@pytest.fixture(scope="module")
def reader() -> PageReader:
    return PageReader()


def _read(reader: PageReader, body: str, locale: str = "en") -> tuple[str, list[Trouble]]:
    page, troubles = reader.read("page.md", HEAD + body, locale)
    assert page is not None
    return "".join(page.html), troubles


def test_title_paragraphs_headings_lists_tables(reader: PageReader) -> None:
    table = "| Day | Hours |\n|---|---|\n| Mon | 9-5 |\n\n"
    body = f"One.\n\nTwo.\n\n# Hours\n\n{table}### Bring\n\n- a\n    - b\n- c\n\nThen:\n\n1. x\n2. y\n"
    page, troubles = reader.read("page.md", HEAD + body, "en")
    assert page is not None
    assert (page.title, page.locale, troubles) == ("Harbor Clinic", "en", [])
    assert page.html[:3] == ("<p>One.</p>", "<p>Two.</p>", "<h1>Hours</h1>")
    assert "<td>Mon</td>" in page.html[3]
    assert page.html[5] == "<ul>\n<li>a<ul>\n<li>b</li></ul></li><li>c</li></ul>"
    assert page.html[-1].count("<li>") == 2


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("[our site](https://clinic.example/a_b?x=1)", "our site (https://clinic.example/a_b?x=1)"),
        ("[https://clinic.example](https://clinic.example)", "https://clinic.example"),
        ("<https://clinic.example/a_b_c>", "https://clinic.example/a_b_c"),
        ("<desk@clinic.example>", "desk@clinic.example"),
        ("[write](mailto:desk@clinic.example)", "write (desk@clinic.example)"),
        ("[our desk](tel:+12135550123)", "our desk (213-555-0123)"),
        ("[(213) 555-0123](tel:+12135550123)", "(213) 555-0123"),
        ("[at the door](topic:home-door)", "at the door"),
    ],
)
def test_addresses_are_printed(reader: PageReader, written: str, printed: str) -> None:
    html, troubles = _read(reader, f"See {written} now.")
    assert (html, troubles) == (f"<p>See {printed} now.</p>", [])


def test_numbers_and_addresses_keep_their_order_in_arabic(reader: PageReader) -> None:
    html, _ = _read(reader, "اتصل [بنا](tel:+12135550123) أو [هنا](https://clinic.example/a-1).", "ar")
    assert "\u2066213\u2011555\u20110123\u2069" in html
    assert "\u2066https://clinic.example/a-1\u2069" in html


def test_a_box_is_its_title_and_text(reader: PageReader) -> None:
    html, troubles = _read(reader, "/// note | Bring this\n\nYour letters.\n\n///\n")
    assert html == "<p><strong>Bring this</strong></p><blockquote><p>Your letters.</p></blockquote>"
    assert troubles == []


HOSTILE = [
    ("Hi <script>alert(1)</script>", "html", "<script", "alert(1)"),
    ('<img src="https://evil.example/x.png" onerror="x()">', "html", "<img", "onerror"),
    ("<!-- hidden -->", "html", "<!--", "hidden"),
    ('<a href="javascript:x()">go</a>', "html", "<a", "go"),
    ("<iframe src=x></iframe>", "html", "<iframe", ""),
    ("[go](javascript:alert(1))", "link", "javascript:alert(1)", "go"),
    ("[go](data:text/html;base64,AA==)", "link", "data:text/html;base64,AA==", "go"),
    ("[go](file:///etc/passwd)", "link", "file:///etc/passwd", "go"),
    ("![our van](https://evil.example/x.png)", "picture", "https://evil.example/x.png", "our van"),
    ("![our van](picture:van)", "picture", "picture:van", "our van"),
    ("So it is.[^law]", "footnote", "[^law]", "So it is.[^law]"),
    ("/// say | silent\n\n///", "box", "/// say", ""),
    ("/// drawing | i-200\n\n///", "box", "/// drawing", ""),
]


@pytest.mark.parametrize(("written", "code", "detail", "words"), HOSTILE, ids=[one[0][:24] for one in HOSTILE])
def test_what_is_not_allowed_is_told_and_does_nothing(
    reader: PageReader, written: str, code: str, detail: str, words: str
) -> None:
    html, troubles = _read(reader, f"First.\n\n{written}\n\nLast.\n")
    assert Trouble("page.md", 6, code, detail) in troubles
    assert html.startswith("<p>First.</p>")
    assert html.endswith("<p>Last.</p>")
    assert words in html
    assert set(re.findall(r"<([a-z0-9]+)", html)) <= {"p", "span", "sup"}
    assert not re.search(r"<[^>]*(?:href|src|on\w+|style)\s*=", html)


def test_the_parser_s_own_marks_bring_nothing_in(reader: PageReader) -> None:
    html, troubles = _read(reader, "a \x02wzxhzdk:0\x03 \x02amp\x03 b\x07")
    assert html == "<p>a  wzxhzdk:0   amp  b </p>"
    assert [trouble.code for trouble in troubles] == ["character"]


DAMAGED = [
    ("", 1, "header"),
    ("No header.", 1, "header"),
    ("---\ntitle: x\n", 1, "header"),
    ("---\ntitle: [x\n---\nText", 3, "header"),
    ("---\nname: x\ntitle: y\n---\nText", 2, "header"),
    ("---\nname: x\n---\nText", 2, "header"),
    ("---\ntitle: yes\n---\nText", 2, "header"),
    ('---\ntitle: " "\n---\nText', 2, "header"),
    ("---\n---\nText", 1, "header"),
    (HEAD, 4, "empty"),
    (f"{HEAD}/// say | silent\n\n///\n", 4, "box"),
]


@pytest.mark.parametrize(("text", "line", "code"), DAMAGED, ids=range(len(DAMAGED)))
def test_a_damaged_page_is_not_used_and_its_line_is_told(reader: PageReader, text: str, line: int, code: str) -> None:
    page, troubles = reader.read("page.md", text, "en")
    assert page is None
    assert (troubles[0].line, troubles[0].code) == (line, code)


def test_a_box_that_is_not_closed_is_told_and_printed(reader: PageReader) -> None:
    html, troubles = _read(reader, "Hours.\n\n/// note | Bring\n\nLetters.\n")
    assert [(trouble.line, trouble.code) for trouble in troubles] == [(6, "box")]
    assert "Letters." in html


ENDLESS = ["[", "![", "[a](", "*x* ", "`a ", "**a** `b` ", "> ", "<a", "\\", "[^a]", "/// note | a\n\n", "- a\n"]


@pytest.mark.parametrize("piece", ENDLESS, ids=[repr(piece) for piece in ENDLESS])
def test_no_page_keeps_the_reader_busy(reader: PageReader, piece: str) -> None:
    text = HEAD + (piece * MAX_BYTES)[: MAX_BYTES - len(HEAD)]
    started = time.process_time()
    page, troubles = reader.read("page.md", text, "en")
    assert time.process_time() - started < 15
    assert page is not None or [trouble.code for trouble in troubles] == ["tangled"]


def test_a_long_page_of_a_clinic_is_not_taken_for_a_tangle(reader: PageReader) -> None:
    row = "| **Ana Paz** | [(213) 555-0123](tel:+12135550123) | Mon, *Tue* | [site](https://a.example/x) |\n"
    body = (
        "| Who | Phone | When | Where |\n|---|---|---|---|\n"
        + row * 300
        + "\n"
        + ("A *line* of words. " * 60 + "\n\n") * 40
    )
    html, troubles = _read(reader, body)
    assert (html.count("<tr>"), troubles) == (301, [])


def test_the_same_text_gives_the_same_page(reader: PageReader) -> None:
    pages = {reader.read("page.md", f"{HEAD}Hello [^a] **b**", "en")[0] for _ in range(2)}
    assert pages == {OwnPage("en", "Harbor Clinic", ("<p>Hello [^a] <strong>b</strong></p>",))}
