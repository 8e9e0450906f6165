# SPDX-License-Identifier: Apache-2.0
"""The window as a screen reader meets it from outside, over AT-SPI, with keys pressed as on a keyboard."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kyr_app.storage.library import open_library

CLIENT = Path(__file__).with_name("atspi_client.py")
SYSTEM_PYTHON = "/usr/bin/python3"
SLUG = "home-door"
Ask = Callable[..., list[object]]

pytestmark = pytest.mark.xcb


def _can_run() -> str:
    """Why the outside reader can not run here, or ""."""
    if not os.environ.get("DISPLAY"):
        return "no X server"
    if shutil.which("dbus-run-session") is None:
        return "no dbus-run-session"
    probe = subprocess.run([SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False)
    return "" if probe.returncode == 0 else "the system's Python has no pyatspi"


@pytest.fixture(scope="module")
def ask_reader(library_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Ask:
    """Runs the reader over a fresh application: steps in, answers out; the last answer is None while it lives."""
    if reason := _can_run():
        pytest.skip(reason)

    def ask(*steps: tuple[object, ...], client_lang: str = "es") -> list[object]:
        home = tmp_path_factory.mktemp("home")
        environment = {
            **{key: value for key, value in os.environ.items() if not key.startswith(("XDG_", "DBUS_", "AT_SPI"))},
            "HOME": str(home),
            "LANG": "C.UTF-8",
            "LANGUAGE": "en",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        command = [sys.executable, "-m", "kyr_app", "--library", str(library_path)]
        command += ["--topic", SLUG, "--client-lang", client_lang]
        done = subprocess.run(
            ["dbus-run-session", "--", SYSTEM_PYTHON, str(CLIENT), json.dumps(steps), *command],
            capture_output=True,
            text=True,
            env=environment,
            timeout=120,
            check=False,
        )
        if done.returncode:
            pytest.fail(done.stderr[-4000:], pytrace=False)
        return list(json.loads(done.stdout.splitlines()[-1]))

    return ask


def titles(library_path: Path, locale: str) -> list[str]:
    topic = open_library(library_path).topic(SLUG, locale)
    return [topic.title, *(passage.title for passage in topic.passages)]


@pytest.fixture(scope="module")
def read(ask_reader: Ask, library_path: Path) -> dict[str, list[object]]:
    """One visit of the reader: what it met on the topic's page, by keys, side by side and on the officer's card."""
    last = titles(library_path, "es")[-1]
    answers = ask_reader(
        ("wait_for", "heading", last),
        ("headings",),
        ("unnamed",),
        ("take_keyboard",),
        ("steps_by", "h", 5),
        ("steps_by", "Shift+h", 2),
        ("steps_by", "Tab", 3),
        ("key", "Ctrl+f"),
        ("wait_for", "text", "Find on this page"),
        ("unnamed",),
        ("press", "Show to officer"),
        ("wait_for", "push button", "Close"),
        ("unnamed",),
        ("press", "Close"),
        ("press", "Side by side"),
        ("wait_for", "heading", titles(library_path, "en")[-1]),
        ("headings",),
        ("unnamed",),
    )
    names = (
        "- headings unnamed - h shift_h tab - - find_unnamed - - card_unnamed - - - side_headings side_unnamed alive"
    )
    return dict(zip(names.split(), answers, strict=True))


def test_each_heading_of_a_topic_is_met_as_a_heading_in_order(
    read: dict[str, list[object]], library_path: Path
) -> None:
    met = [name for name in read["headings"] if name in titles(library_path, "es")]
    assert met == titles(library_path, "es")


def test_h_steps_from_heading_to_heading(read: dict[str, list[object]], library_path: Path) -> None:
    assert read["h"] == [["heading", title] for title in titles(library_path, "es")[:5]]


def test_shift_h_steps_back(read: dict[str, list[object]], library_path: Path) -> None:
    expected = titles(library_path, "es")
    assert read["shift_h"] == [["heading", expected[3]], ["heading", expected[2]]]


def test_tab_goes_on_from_the_heading_into_its_passage(read: dict[str, list[object]]) -> None:
    roles = [role for role, _name in read["tab"]]  # type: ignore[misc]
    assert roles[0] == "label"
    assert "push button" in roles


@pytest.mark.parametrize("page", ["unnamed", "find_unnamed", "card_unnamed", "side_unnamed"])
def test_every_control_on_show_has_a_name(read: dict[str, list[object]], page: str) -> None:
    assert read[page] == []


def test_side_by_side_has_the_headings_of_both_languages(read: dict[str, list[object]], library_path: Path) -> None:
    for locale in ("en", "es"):
        passages = titles(library_path, locale)[1:]
        assert [name for name in read["side_headings"] if name in passages] == passages


def test_the_application_lives_through_a_reader_that_walks_while_pages_come_and_go(
    ask_reader: Ask, library_path: Path
) -> None:
    there, back = titles(library_path, "en")[-1], titles(library_path, "es")[-1]
    *_, met, exit_status = ask_reader(
        ("wait_for", "heading", back),
        ("take_keyboard",),
        ("press", "Side by side"),
        ("wait_for", "heading", there),
        ("press", "One language"),
        ("wait_for", "push button", "Side by side"),
        ("survive", ["Ctrl+plus", "Ctrl+minus"], 4),
    )
    assert met > 40
    assert exit_status is None
