# SPDX-License-Identifier: Apache-2.0
"""A visit lives in one object, and End forgets all of it."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from kyr_app.domain.directory import DirectoryFilter
from kyr_app.ui.session import Session, Stop


@pytest.fixture
def session(qapp) -> Session:
    return Session("es", "90012")


def test_back_returns_to_the_stop_before(session) -> None:
    session.went_to(Stop("home"))
    assert session.go_back(Stop("topic", "street")) == Stop("home")


def test_forward_returns_to_what_back_left(session) -> None:
    session.went_to(Stop("home"))
    session.go_back(Stop("topic", "street"))
    assert session.go_forward(Stop("home")) == Stop("topic", "street")


def test_going_elsewhere_forgets_forward(session) -> None:
    session.went_to(Stop("home"))
    session.go_back(Stop("topic", "street"))
    session.went_to(Stop("home"))
    assert session.go_forward(Stop("guide")) is None


def test_back_on_a_fresh_visit_leads_nowhere(session) -> None:
    assert session.go_back(Stop("home")) is None


def test_end_forgets_everything_of_the_visit(session) -> None:
    session.query = "canary"
    session.wanted = DirectoryFilter(near="10001")
    session.client_locale = "ar"
    session.went_to(Stop("topic", "canary"))
    session.end()
    assert (session.query, session.wanted, session.client_locale, session.can_go_back) == (
        "",
        DirectoryFilter(near="90012", within_miles=50),
        "es",
        False,
    )


def test_end_clears_the_clipboard_that_we_filled(session) -> None:
    session.copy("(213) 555-0100")
    session.end()
    assert QGuiApplication.clipboard().text() == ""


def test_end_leaves_what_someone_else_copied(session) -> None:
    session.copy("(213) 555-0100")
    QGuiApplication.clipboard().setText("not ours")
    session.end()
    assert QGuiApplication.clipboard().text() == "not ours"


def test_copied_text_asks_clipboard_histories_to_leave_it_out(session) -> None:
    session.copy("(213) 555-0100")
    formats = QGuiApplication.clipboard().mimeData().formats()
    assert {"x-kde-passwordManagerHint", "org.nspasteboard.ConcealedType"} <= set(formats)


def test_end_is_told(session, qtbot) -> None:
    with qtbot.waitSignal(session.ended, timeout=1000):
        session.end()
