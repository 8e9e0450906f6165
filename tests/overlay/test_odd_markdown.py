# SPDX-License-Identifier: Apache-2.0
"""Every example of CommonMark's specification as the page of a group: read without a fall, and set as paper."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

import pytest

from kyr_app.overlay.page import PageReader
from kyr_app.paper.press import Press
from kyr_app.paper.values import OwnPage, Paper
from kyr_app.storage.paths import fonts_path

EXAMPLES = Path(__file__).resolve().parents[1] / "compiler" / "commonmark_examples.json"
WORDS = {"edition": "{day}", "printed": "{day}", "page": "{page}", "not-advice": "-", "not-advice-long": "-"}
ODD = [
    "1. ",
    "- \n- a",
    "99999999999999999999. a",
    "> ",
    "| a |\n|---|\n| |",
    "||\n|--|\n",
    "****",
    "# \n\nx",
    "![](x)",
    "[](https://a.b)",
]


@pytest.fixture(scope="module")
def pages() -> list[OwnPage]:
    reader = PageReader()
    texts = [*json.loads(EXAMPLES.read_text(encoding="utf-8"))["examples"], *ODD]
    found = (reader.read("page.md", f"---\ntitle: T\n---\n{text}", "en")[0] for text in texts)
    return [page for page in found if page is not None]


def test_no_attribute_and_no_foreign_tag_gets_through(pages: list[OwnPage]) -> None:
    html = "".join(block for page in pages for block in page.html)
    assert set(re.findall(r"<[a-z0-9]+\s+([a-z-]+)", html)) <= {"start"}
    assert not {"a", "img", "script", "div", "iframe", "style"}.intersection(re.findall(r"<([a-z0-9]+)", html))


def test_all_of_it_can_be_set(pages: list[OwnPage]) -> None:
    # Some examples are about characters that no typeface of ours has.
    shown = tuple(page for page in pages if all(ord(char) < 0x250 for block in page.html for char in block))
    assert len(shown) > 550
    paper = Paper("x", "en", "", "2026-11-23", date(2026, 11, 23), {"en": WORDS}, shown)
    assert Press(fonts_path()).pdf(paper).startswith(b"%PDF")
