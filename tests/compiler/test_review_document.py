# SPDX-License-Identifier: Apache-2.0
"""`kyr review`: what stands beside what, that nothing foreign gets in, and what is done with files."""

from __future__ import annotations

import argparse
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from content_folder import BODY, TODAY, TRANSLATION_BODY, ContentFolder

from kyr_app import cli_content
from kyr_app.compiler.review import read_for_review, review_html
from kyr_app.domain.errors import ContentError, UnknownSlugError

WHY = """\
## Why {#why}

- One thing is so.[^payton] Another is **so[^kidd] and so.** The rest has no source.
- A last thing[^payton][^kidd].
"""
PORQUE = """\
## Por qué {#why}

- Una cosa es así.[^payton] Otra es **así[^kidd] y así.** Lo demás no tiene fuente.
- Una última cosa[^payton][^kidd].
"""
KIDD = {"title": "Kidd v. Mayorkas", "date": "2024", "url": "https://www.example.org/kidd", "sure": "medium"}


class _Rows(HTMLParser):
    """Cells of each row as plain words."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[list[str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "tr":
            self.rows.append([])
        elif tag == "td":
            self.rows[-1].append("")

    def handle_data(self, data: str) -> None:
        if self.rows and self.rows[-1]:
            self.rows[-1][-1] += data


def rows(html: str) -> list[list[str]]:
    parser = _Rows()
    parser.feed(html.partition('<section class="sign">')[0])
    return [[" ".join(cell.split()) for cell in row] for row in parser.rows if row]


def document(folder: ContentFolder, locale: str = "en") -> str:
    return review_html(read_for_review(folder.root, "home-door", locale), TODAY)


@pytest.fixture
def sourced(folder: ContentFolder) -> ContentFolder:
    """A topic whose passage `why` has statements with several sources."""
    folder.write("sources.yaml", folder.source("payton") + folder.source("kidd", **KIDD))
    folder.topic("home-door", BODY.partition("## Why")[0] + WHY, sources="[payton, kidd]")
    folder.translation("home-door", TRANSLATION_BODY.partition("## Por")[0] + PORQUE)
    return folder


PAYTON_LINE = "[1] Payton v. New York; case; 1980; no address; how sure: sure"
KIDD_LINE = "[2] Kidd v. Mayorkas; case; 2024; https://www.example.org/kidd; how sure: fairly sure"
TICKS = "CorrectNeeds changeNot sure"


def test_each_statement_stands_beside_its_sources(sourced: ContentFolder) -> None:
    assert rows(document(sourced))[-4:] == [
        ["• One thing is so.[1]", PAYTON_LINE + TICKS],
        ["Another is so[2]", KIDD_LINE + TICKS],
        ["and so. The rest has no source.", f"No source is cited for this.{TICKS}"],
        ["• A last thing[1][2].", f"[1] Payton v. New York; see above[2] Kidd v. Mayorkas; see above{TICKS}"],
    ]


def test_a_translation_stands_between_the_english_and_the_sources(sourced: ContentFolder) -> None:
    assert rows(document(sourced, "es"))[-3] == ["Another is so[2]", "Otra es así[2]", KIDD_LINE + TICKS]


def test_a_translation_that_is_cut_differently_stands_whole(sourced: ContentFolder) -> None:
    sourced.replace("es/encounters/home-door.md", "así.[^payton] Otra", "así. Otra")
    last = rows(document(sourced, "es"))[-1]
    assert last[0].startswith("• One thing")
    assert last[0].endswith("A last thing[1][2].")
    assert last[1].startswith("• Una cosa")


def test_say_this_lines_are_there_in_both_languages(folder: ContentFolder) -> None:
    assert [row[:2] for row in rows(document(folder, "es")) if "“" in row[0]] == [
        ["“I do not consent.”", "“No doy permiso.”"]
    ]


def test_the_document_tells_dates_and_which_text_it_is(folder: ContentFolder) -> None:
    html = document(folder, "es")
    for told in (
        "2026-11-22",
        "2026-07",
        "2027-05-22",
        "2026-12-01",
        "all states",
        "en/encounters/home-door.md, text ",
    ):
        assert told in html
    assert re.search(r"Spanish, es/encounters/home-door\.md, text [0-9a-f]{12}<", html)


def test_there_are_lines_to_sign_and_words_on_how_it_is_recorded(folder: ContentFolder) -> None:
    signing = document(folder).partition('<section class="sign">')[2]
    assert re.findall(r"<span>(\w+)</span>", signing) == ["Name", "Role", "Date"]
    assert all(field in signing for field in ("reviewed_by:", "reviewed_role:", "reviewed_on:", "content folder"))


def test_nothing_is_loaded_and_nothing_runs(sourced: ContentFolder) -> None:
    html = document(sourced, "es")
    assert not re.search(r"<(?:script|link|img|iframe|object|a)\b|\b(?:src|href|on\w+)=|url\(|@import", html)
    assert "default-src 'none'" in html


def test_everything_is_escaped(sourced: ContentFolder) -> None:
    evil = '<img src=x onerror="x()">&'
    sourced.replace("sources.yaml", "Kidd v. Mayorkas", "Kidd " + evil.replace('"', "'"))
    sourced.replace("cards/statements.yaml", "I do not consent.", evil.replace('"', "'"))
    sourced.replace("en/encounters/home-door.md", '"Officers at your door"', f"'{evil}'")
    sourced.replace("en/encounters/home-door.md", "One thing", "A < b & `<i>` thing")
    html = document(sourced)
    assert "<img" not in html
    assert html.count("&lt;img src=x") >= 4
    assert "<code>&lt;i&gt;</code>" in html


def test_a_table_has_a_row_for_each_of_its_rows(folder: ContentFolder) -> None:
    folder.replace("en/encounters/home-door.md", "Call [", "\n| Paper | Judge |\n|---|---|\n| I-200 | no |\n\nCall [")
    assert ["I-200 | no"] in [row[:1] for row in rows(document(folder))]


def test_labels_need_no_answer(folder: ContentFolder) -> None:
    folder.replace("en/encounters/home-door.md", "1. Keep", "**Do**\n\n1. Keep")
    assert ["Do", ""] in rows(document(folder))


def test_an_unknown_topic_or_language(folder: ContentFolder) -> None:
    for slug, locale in (("nowhere", "en"), ("street", "es")):
        with pytest.raises(UnknownSlugError):
            read_for_review(folder.root, slug, locale)


def test_a_topic_with_a_fault_is_not_reviewed(folder: ContentFolder) -> None:
    folder.replace("en/encounters/home-door.md", "[the street](topic:", "[the street](http:")
    with pytest.raises(ContentError):
        read_for_review(folder.root, "home-door")


def run(*words: str) -> int:
    parser = argparse.ArgumentParser()
    cli_content.add_arguments(parser.add_subparsers())
    args = parser.parse_args(["review", *words])
    status: int = args.run(args)
    return status


def test_the_file_is_named_after_the_topic(
    folder: ContentFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run("home-door", "--dir", str(folder.root)) == 0
    assert capsys.readouterr().out == "review-home-door.html: open it in a browser and print it.\n"
    assert (tmp_path / "review-home-door.html").read_text("utf-8").startswith("<!DOCTYPE html>")


def test_a_file_that_is_there_stays(folder: ContentFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "signed.html"
    target.write_text("signed")
    words = ("home-door", "--dir", str(folder.root), "-o", str(target))
    assert run(*words) == 1
    assert "is there already" in capsys.readouterr().err
    assert target.read_text() == "signed"
    assert run(*words, "--overwrite", "--lang", "es") == 0
    assert "Agentes en su puerta" in target.read_text("utf-8")


def test_a_topic_with_a_fault_writes_nothing(
    folder: ContentFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder.replace("en/encounters/home-door.md", "[the street](topic:", "[the street](http:")
    target = tmp_path / "a.html"
    assert run("home-door", "--dir", str(folder.root), "-o", str(target)) == 1
    assert "home-door.md:18: a link may lead to" in capsys.readouterr().out
    assert not target.exists()
