# SPDX-License-Identifier: Apache-2.0
"""Papers are made off the main thread, and only the newest one that was asked for comes out."""

from __future__ import annotations

import threading
from datetime import date

import pytest

from kyr_app.domain.errors import PaperError
from kyr_app.handouts.packet import StoppedError
from kyr_app.paper.values import Paper
from kyr_app.ui.background import Background
from kyr_app.ui.paper_run import PaperRun, Step


class SlowPress:
    """Has the press's shape; waits for leave, and tells what it was given."""

    def __init__(self) -> None:
        self.leave = threading.Event()
        self.leave.set()
        self.begun = threading.Event()
        self.titles: list[str] = []

    def pdf(self, paper: Paper) -> bytes:
        self.titles.append(paper.title)
        self.begun.set()
        self.leave.wait(10)
        if paper.title == "refused":
            raise PaperError("no shape")
        return paper.title.encode()


def making(title: str, parts: int = 3):
    def make(step: Step) -> Paper:
        for done in range(parts):
            if not step(done, parts):
                raise StoppedError
        return Paper(title, "en", "", "", date(2026, 11, 22), {}, ())

    return make


@pytest.fixture
def press() -> SlowPress:
    return SlowPress()


@pytest.fixture
def run(qapp, press: SlowPress):
    background = Background()
    yield PaperRun(background, lambda: press)  # type: ignore[arg-type, return-value]
    press.leave.set()
    background.wait()
    qapp.processEvents()


def test_a_paper_comes_out(run: PaperRun, qtbot) -> None:
    with qtbot.waitSignal(run.made, timeout=5000) as made:
        run.ask(making("one"), 0)
    assert made.args == [b"one"]
    assert not run.busy


def test_wishes_that_follow_one_another_are_set_once(run: PaperRun, press: SlowPress, qtbot) -> None:
    with qtbot.waitSignal(run.made, timeout=5000):
        for title in ("one", "two", "three"):
            run.ask(making(title), 10)
    assert press.titles == ["three"]


def test_what_is_in_the_press_is_thrown_away_for_something_newer(run: PaperRun, press: SlowPress, qtbot) -> None:
    out: list[bytes] = []
    run.made.connect(out.append)
    press.leave.clear()
    run.ask(making("old"), 0)
    qtbot.waitUntil(press.begun.is_set, timeout=5000)
    run.ask(making("new"), 0)
    press.leave.set()
    qtbot.waitUntil(lambda: bool(out), timeout=5000)
    assert (out, press.titles) == ([b"new"], ["old", "new"])


def test_a_stopped_paper_never_comes(run: PaperRun, press: SlowPress, qtbot) -> None:
    out: list[bytes] = []
    run.made.connect(out.append)
    press.leave.clear()
    run.ask(making("unwanted"), 0)
    qtbot.waitUntil(press.begun.is_set, timeout=5000)
    run.stop()
    press.leave.set()
    with qtbot.waitSignal(run.made, timeout=5000):
        run.ask(making("wanted"), 0)
    assert out == [b"wanted"]


def test_a_paper_that_can_not_be_set_is_told(run: PaperRun, qtbot) -> None:
    with qtbot.waitSignal(run.failed, timeout=5000) as failed:
        run.ask(making("refused"), 0)
    assert isinstance(failed.args[0], PaperError)
    assert not run.busy


def test_progress_only_grows(run: PaperRun, qtbot) -> None:
    seen: list[int] = []
    run.progressed.connect(seen.append)
    with qtbot.waitSignal(run.made, timeout=5000):
        run.ask(making("one", parts=20), 0)
    assert seen[0] == 0
    assert seen == sorted(seen)
    assert max(seen) <= 100
