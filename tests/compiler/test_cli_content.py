# SPDX-License-Identifier: Apache-2.0
"""`kyr check` and `kyr build` as they are typed: what is printed, where, and the exit status."""

from __future__ import annotations

import argparse
import io
import json
import os
from datetime import date, timedelta
from pathlib import Path

import pytest
from content_folder import ContentFolder

from kyr_app import cli_content
from kyr_app.compiler import spelling


class Kyr:
    """Runs a verb; holds what it printed."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys
        self.out = self.err = ""

    def __call__(self, *words: str) -> int:
        parser = argparse.ArgumentParser()
        cli_content.add_arguments(parser.add_subparsers())
        args = parser.parse_args(list(words))
        status: int = args.run(args)
        self.out, self.err = self._capsys.readouterr()
        return status


@pytest.fixture
def kyr(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Kyr:
    """The verbs, with a dictionary that lacks one word, whether or not hunspell is installed."""
    monkeypatch.setattr(spelling, "misspelled", lambda words, _locale: [word for word in words if word == "clam"])
    return Kyr(capsys)


@pytest.fixture
def fresh(folder: ContentFolder) -> ContentFolder:
    """A folder whose reviews are a year away from whatever day the test runs on."""
    due = (date.today() + timedelta(days=365)).isoformat()
    for name in ("home-door", "street"):
        folder.replace(f"en/encounters/{name}.md", '"2027-05-22"', f'"{due}"')
        folder.replace(f"en/encounters/{name}.md", '"2026-11-22"', '"2026-01-02"')
    folder.contacts({"source_date": date.today().isoformat()})
    return folder


def test_a_folder_without_a_fault_is_silent_and_exits_0(fresh: ContentFolder, kyr: Kyr) -> None:
    assert kyr("check", str(fresh.root)) == 0
    assert (kyr.out, kyr.err) == ("", "2 topics, 0 problems, 0 warnings.\n")


def test_problems_are_printed_as_file_line_message_and_exit_1(fresh: ContentFolder, kyr: Kyr) -> None:
    fresh.replace("en/encounters/street.md", "Stay calm.", "[x](topic:nowhere)")
    assert kyr("check", str(fresh.root)) == 1
    assert kyr.out == f"{fresh.root}/en/encounters/street.md:17: unknown topic nowhere\n"
    assert kyr.err == "2 topics, 1 problem, 0 warnings.\n"


def test_check_spells_and_build_does_not(fresh: ContentFolder, kyr: Kyr, tmp_path: Path) -> None:
    fresh.replace("en/encounters/street.md", "Stay calm.", "Stay clam.")
    assert kyr("check", str(fresh.root)) == 1
    assert kyr.out == f"{fresh.root}/en/encounters/street.md:17: clam: mend it, or add the word to en/words.txt\n"
    assert kyr("build", str(fresh.root), "-o", str(tmp_path / "new.sqlite3")) == 0


def test_a_warning_is_marked_and_exits_0(fresh: ContentFolder, kyr: Kyr) -> None:
    fresh.replace("en/encounters/street.md", "review_due: ", 'review_due: "2026-01-03" # ')
    assert kyr("check", str(fresh.root)) == 0
    assert "street.md:10: warning: the review was due on 2026-01-03" in kyr.out


def test_json_holds_the_same(fresh: ContentFolder, kyr: Kyr) -> None:
    fresh.replace("en/encounters/street.md", "Stay calm.", "[x](topic:nowhere)")
    assert kyr("check", str(fresh.root), "--json") == 1
    found = json.loads(kyr.out)
    assert found["topics"] == 2
    assert found["problems"] == [
        {
            "file": f"{fresh.root}/en/encounters/street.md",
            "line": 17,
            "level": "error",
            "code": "slug",
            "message": "unknown topic nowhere",
        }
    ]


def due_in(folder: ContentFolder, topic: str, days: int) -> str:
    due = (date.today() + timedelta(days=days)).isoformat()
    folder.replace(f"en/encounters/{topic}.md", "review_due: ", f'review_due: "{due}" # ')
    return due


@pytest.mark.parametrize(
    ("days", "said"), [(30, "in 30 days"), (1, "in 1 day"), (0, "in 0 days"), (-1, "1 day late"), (31, "")]
)
def test_due_lists_reviews_of_the_next_month_and_late_ones(
    fresh: ContentFolder, kyr: Kyr, days: int, said: str
) -> None:
    due = due_in(fresh, "street", days)
    assert kyr("check", str(fresh.root), "--due") == 0
    assert kyr.out == (f"{due}  {said:<14}  street  encounters\n" if said else "")


def test_due_lists_the_latest_first(fresh: ContentFolder, kyr: Kyr) -> None:
    dues = [due_in(fresh, "street", 3), due_in(fresh, "home-door", -40)]
    kyr("check", str(fresh.root), "--due")
    assert [line.split()[0] for line in kyr.out.splitlines()] == sorted(dues)


def test_due_says_nothing_else(fresh: ContentFolder, kyr: Kyr) -> None:
    fresh.replace("en/encounters/street.md", "Stay calm.", "[x](topic:nowhere)")
    assert kyr("check", str(fresh.root), "--due") == 0
    assert (kyr.out, kyr.err) == ("", "")


def test_due_says_when_a_topic_has_no_dates(fresh: ContentFolder, kyr: Kyr) -> None:
    fresh.replace("en/encounters/street.md", "facts_checked:", "facts_cheked:")
    assert kyr("check", str(fresh.root), "--due") == 1
    assert kyr.err == "1 topic without dates that can be read; see kyr check.\n"


def test_due_as_json(fresh: ContentFolder, kyr: Kyr) -> None:
    due = due_in(fresh, "street", -2)
    kyr("check", str(fresh.root), "--due", "--json")
    assert json.loads(kyr.out) == [{"topic": "street", "chapter": "encounters", "review_due": due, "days": -2}]


def test_stamp_makes_a_stale_translation_current_and_says_so(fresh: ContentFolder, kyr: Kyr) -> None:
    fresh.replace("en/encounters/home-door.md", "signed by a judge", "signed by a federal judge")
    assert kyr("check", str(fresh.root)) == 1
    assert kyr("check", str(fresh.root), "--stamp") == 0
    assert "es/encounters/home-door.md; was stale, now confirmed: why" in kyr.err
    assert kyr("check", str(fresh.root)) == 0


@pytest.mark.parametrize("form", ["inside", "from here"])
def test_stamp_takes_a_file_as_it_is_typed(fresh: ContentFolder, kyr: Kyr, form: str) -> None:
    fresh.translation("home-door", source_hashes="{}")
    inside = "es/encounters/home-door.md"
    typed = inside if form == "inside" else os.path.relpath(fresh.root / inside)
    assert kyr("check", str(fresh.root), "--stamp", "--only", typed) == 0


def test_build_writes_the_library_and_says_what_is_in_it(fresh: ContentFolder, kyr: Kyr, tmp_path: Path) -> None:
    target = tmp_path / "new.sqlite3"
    assert kyr("build", str(fresh.root), "-o", str(target)) == 0
    assert kyr.out.startswith(f"{target}: 2 topics, 1 contacts, ")
    assert target.stat().st_size > 0


def test_build_with_a_problem_writes_nothing(fresh: ContentFolder, kyr: Kyr, tmp_path: Path) -> None:
    fresh.replace("en/encounters/street.md", "Stay calm.", "[x](topic:nowhere)")
    assert kyr("build", str(fresh.root), "-o", str(tmp_path / "new.sqlite3")) == 1
    assert kyr.out.endswith("street.md:17: unknown topic nowhere\n")
    assert kyr.err == "1 problem; nothing was written.\n"
    assert not (tmp_path / "new.sqlite3").exists()


@pytest.mark.parametrize(
    "words",
    [("check", "no such folder"), ("build", "no such folder"), ("build", "{root}", "-o", "{root}/gone/a.sqlite3")],
)
def test_what_is_not_there_is_one_sentence(fresh: ContentFolder, kyr: Kyr, words: tuple[str, ...]) -> None:
    assert kyr(*(word.format(root=fresh.root) for word in words)) == 1
    assert kyr.out == ""
    assert kyr.err.count("\n") == 1
    assert "Traceback" not in kyr.err


def test_the_bar_is_drawn_on_a_terminal_alone() -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    terminal, pipe = Terminal(), io.StringIO()
    for stream in (terminal, pipe):
        bar = cli_content._Bar(stream)
        bar(1, 4, "home-door")
        bar(4, 4, "")
    assert terminal.getvalue() == "\r\x1b[K" + "#" * 7 + "." * 23 + "  25 %  home-door\r\x1b[K"
    assert pipe.getvalue() == ""
