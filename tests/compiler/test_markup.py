# SPDX-License-Identifier: Apache-2.0
"""Markdown becomes what screen and paper draw, and nothing that is hostile survives it."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kyr_app.compiler.exhibit_files import Exhibits
from kyr_app.compiler.exhibit_text import ExhibitText
from kyr_app.compiler.passages import PassageSource, split_passages
from kyr_app.compiler.problems import Problem, Problems
from kyr_app.compiler.render import ATTRIBUTES, TAGS, RenderedPassage, Renderer

EXAMPLES: list[str] = json.loads((Path(__file__).parent / "commonmark_examples.json").read_text("utf-8"))["examples"]
RENDERER = Renderer({"no-entry": {"en": "I do not consent.", "es": "No doy permiso."}}, ExhibitText(Exhibits(), {}))
ADDRESS = re.compile(r"(?:topic|contact|source|picture):[a-z0-9#-]+|tel:\+?\d+")

#: After the OWASP cheat sheet's habits: tags, events, schemes, entities, case, comments, data, reference links, SVG.
XSS = (
    "<script>alert(1)</script>",
    "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<img src=x onerror=alert(1)>",
    '<img src="javascript:alert(1)">',
    "<svg onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<math><mi//xlink:href=javascript:alert(1)>",
    "<body onload=alert(1)>",
    "<iframe src=javascript:alert(1)></iframe>",
    "<object data=data:text/html;base64,PHNjcmlwdD4=></object>",
    "<embed src=//evil.example/x>",
    "<a href=javascript:alert(1)>x</a>",
    "<div style=background:url(javascript:alert(1))>",
    "<style>@import url(//evil.example/x.css)</style>",
    "<link rel=stylesheet href=//evil.example/x.css>",
    "<meta http-equiv=refresh content=0;url=//evil.example>",
    "<base href=//evil.example/>",
    "<form action=//evil.example><input autofocus onfocus=alert(1)>",
    "<details open ontoggle=alert(1)>",
    "<video><source onerror=alert(1)>",
    "<!--<img src=--><img src=x onerror=alert(1)>",
    "<!-- hidden -->",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<?php echo 1 ?>",
    "<!DOCTYPE html>",
    "</p><script>alert(1)</script><p>",
    "<a\nhref=javascript:alert(1)>x</a>",
    "<https://evil.example>",
    "<javascript:alert(1)>",
    "<mail@evil.example>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x]( javascript:alert(1))",
    "[x](java\tscript:alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](&#x6A;avascript&#58;alert(1))",
    "[x](<javascript:alert(1)>)",
    "[x](vbscript:msgbox(1))",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "[x](file:///etc/passwd)",
    "[x](//evil.example)",
    "[x](https://evil.example)",
    "[x](mailto:a@evil.example)",
    "[x](#why)",
    '[x](topic:a" onclick="alert(1))',
    '[x](topic:a "t" onclick=alert(1))',
    "[x](topic:../../etc)",
    "[x](tel:+1*21*5551234#)",
    "[x][1]\n\n[1]: javascript:alert(1)",
    "![x](javascript:alert(1))",
    "![x](https://evil.example/a.png)",
    "![x](data:image/svg+xml;base64,PHN2Zz4=)",
    '![x" onerror="alert(1)](picture:a)',
    "![<img src=x onerror=alert(1)>](picture:a)",
    "`<script>`<script>alert(1)</script>",
    "    <script>alert(1)</script>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;alert(1)&#60;/script&#62;",
    "\u0002wzxhzdk:0\u0003",
    "\ufeff<script>alert(1)</script>",
    "/// note | <script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n\n///",
    "/// note | x\n    attrs: {onclick: alert(1), id: evil}\n\nx\n\n///",
    '/// say | no-entry" onclick="alert(1)\n\n///',
    "{onclick=alert(1)}",
    "text {: onclick=alert(1) }",
    "| a |\n|---|\n| <script>alert(1)</script> |",
    "[^<script>]",
    '[^x"onmouseover="alert(1)]',
    "[^../../x]",
)


def render(text: str, locale: str = "en", rtl: bool = False) -> tuple[RenderedPassage, list[Problem]]:
    problems = Problems()
    passage = RENDERER.render("f.md", PassageSource("a", "T", text, 1), locale, rtl, {"payton": 1}, problems)
    return passage, list(problems.all)


def html_of(passage: RenderedPassage) -> str:
    return "".join(block.get("html", "") for block in passage.blocks)


class _Inert(HTMLParser):
    """Fails on anything that is not in the subset, as a browser or Qt would meet it."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in TAGS
        for name, value in attrs:
            assert name in ATTRIBUTES.get(tag, set())
            if name in ("href", "src"):
                assert ADDRESS.fullmatch(value or ""), value

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)

    def handle_decl(self, decl: str) -> None:
        raise AssertionError(decl)

    def handle_pi(self, data: str) -> None:
        raise AssertionError(data)


def assert_inert(text: str) -> None:
    passage, _ = render(text)
    for block in passage.blocks:
        parser = _Inert()
        parser.feed(block.get("html", ""))
        parser.close()


@pytest.mark.parametrize("text", EXAMPLES, ids=range(1, len(EXAMPLES) + 1))
def test_an_example_of_the_commonmark_specification_is_inert(text: str) -> None:
    assert_inert(text)


@pytest.mark.parametrize("text", XSS)
def test_hostile_text_is_inert(text: str) -> None:
    assert_inert(text)


@pytest.mark.parametrize("text", [text for text in XSS if re.match(r"\s?<[A-Za-z!?/]", text)])
def test_raw_html_is_refused_at_its_line(text: str) -> None:
    _, problems = render("first\n\n" + text)
    assert ("f.md", 4, "html") in {(problem.file, problem.line, problem.code) for problem in problems}


@pytest.mark.parametrize("text", [text for text in XSS if text.startswith(("[x](", "![x](")) and "\n" not in text])
def test_a_foreign_address_is_refused_at_its_line(text: str) -> None:
    _, problems = render("first\n\n" + text)
    assert {(problem.line, problem.code) for problem in problems} & {(4, "link"), (4, "picture"), (4, "html")} or (
        "href" not in html_of(render(text)[0])
    )


@given(st.text(alphabet=st.sampled_from("<>&;:/\\\"'`*_[]()!#^|-=\n\t ax1\u0002\u0003\ufeff"), max_size=80))
@settings(max_examples=300, deadline=None)
def test_any_text_is_inert(text: str) -> None:
    assert_inert(text)


@given(st.text(max_size=200))
@settings(max_examples=100, deadline=None)
def test_any_body_gives_passages_or_problems(text: str) -> None:
    problems = Problems()
    passages = split_passages("f.md", text, 1, problems)
    assert passages or len(problems)


def test_a_footnote_mark_becomes_a_numbered_link_to_its_source() -> None:
    passage, problems = render("Officers need a warrant.[^payton]")
    assert html_of(passage) == '<p>Officers need a warrant.<sup><a href="source:payton">[1]</a></sup></p>'
    assert problems == []


def test_footnote_marks_are_in_no_words() -> None:
    passage, _ = render("A warrant.[^payton]")
    assert (passage.plain, passage.words, passage.sentences) == ("A warrant.", "A warrant.", ["A warrant."])


def test_boxes_part_a_passage_into_blocks() -> None:
    text = "Before.\n\n/// say | no-entry\n\n///\n\n/// warning | Take care\n\n- one\n- two\n\n///\n\nAfter."
    passage, problems = render(text)
    assert problems == []
    assert passage.blocks == [
        {"kind": "html", "html": "<p>Before.</p>"},
        {"kind": "say", "statement": "no-entry"},
        {"kind": "box", "style": "warning", "title": "Take care", "html": "<ul><li>one</li><li>two</li></ul>"},
        {"kind": "html", "html": "<p>After.</p>"},
    ]


@pytest.mark.parametrize(("locale", "words"), [("en", "I do not consent."), ("es", "No doy permiso.")])
def test_a_statement_stands_in_the_words_of_the_language(locale: str, words: str) -> None:
    passage, _ = render("/// say | no-entry\n\n///", locale)
    assert passage.plain == words


def test_plain_text_keeps_lists_and_tables_readable() -> None:
    table = "| who | when |\n|---|---|\n| ICE | 2026 |"
    passage, _ = render(f"Read:\n\n3. first\n4. second\n    - inner\n\n{table}\n\n### More\n\nEnd &amp; all.")
    assert passage.plain == ("Read:\n3. first\n4. second\n  - inner\nwho | when\nICE | 2026\nMore\nEnd & all.")


def test_words_have_no_list_marks() -> None:
    passage, _ = render("1. first\n2. second")
    assert passage.words == "first\nsecond"


def test_sentences_leave_out_what_is_no_running_text() -> None:
    passage, _ = render(
        "### Head\n\n| a | b |\n|---|---|\n| c | d |\n\nOpen `locator.ice.gov` or [1-800-898-7180](tel:+18008987180)."
    )
    assert passage.sentences == ["Open  or ."]


def test_a_table_is_plain() -> None:
    passage, _ = render("| a | b |\n|:--|--:|\n| 1 | 2 |")
    assert "style" not in html_of(passage)
    assert html_of(passage).startswith("<table>")


@pytest.mark.parametrize(
    ("text", "isolated"),
    [
        ("اتصل [1-800-898-7180](tel:+18008987180)", "\u20661\u2011800\u2011898\u20117180\u2069"),
        ("نموذج I-200 فقط", "\u2066I\u2011200\u2069"),
        ("افتح `locator.ice.gov`", "\u2066locator.ice.gov\u2069"),
        ("**$3,750** دولار", "\u2066$3,750\u2069"),
    ],
    ids=["phone", "form", "address", "amount"],
)
def test_numbers_keep_their_order_in_right_to_left_text(text: str, isolated: str) -> None:
    passage, _ = render(text, "ar", rtl=True)
    assert isolated in html_of(passage)
    assert html_of(passage).count("\u2066") == 1


def test_left_to_right_text_has_no_isolates() -> None:
    passage, _ = render("Form I-200, call [1-800-898-7180](tel:+18008987180)")
    assert "\u2066" not in html_of(passage)
