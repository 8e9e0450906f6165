# SPDX-License-Identifier: Apache-2.0
"""The window as a worker meets it: every view, every language, every theme, the keys, and the end of a visit."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QListView, QMessageBox, QWidget

from kyr_app.storage import settings as settings_store
from kyr_app.ui.desk import Desk

MakeDesk = Callable[..., Desk]

VIEWS = ["home", "guide", "help", "settings"]


def open_everything(desk: Desk) -> None:
    for name in VIEWS:
        desk.show(name)
    desk.show_topic("home-door")
    desk.show_side_by_side()
    desk.search("lawyer")
    desk.settle()


def unnamed(widget: QWidget) -> list[str]:
    """Controls on show that a screen reader would meet without a name."""
    controls = (QAbstractButton, QComboBox, QLineEdit, QListView)
    found = []
    for control in controls:
        for child in widget.findChildren(control):
            if child.isVisible() and child.focusPolicy() != Qt.FocusPolicy.NoFocus:
                interface = QAccessible.queryAccessibleInterface(child)
                if not interface.text(QAccessible.Text.Name).strip():
                    found.append(f"{type(child).__name__} {child.objectName()}")
    return found


@pytest.mark.parametrize("locale", ["en", "es", "zh-Hans", "ar"])
@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_every_view_opens_in_every_language_and_theme(make_desk: MakeDesk, locale: str, theme: str) -> None:
    desk = make_desk(worker_locale=locale, theme=theme)
    open_everything(desk)
    assert not desk.window.grab().isNull()


@pytest.mark.parametrize("size", [(1024, 600), (1366, 728), (1920, 1080)], ids=str)
@pytest.mark.parametrize("percent", [100, 200])
def test_every_view_opens_at_every_size(make_desk: MakeDesk, size: tuple[int, int], percent: int) -> None:
    desk = make_desk(size=size, text_scale=percent)
    open_everything(desk)
    assert desk.window.size().toTuple() == size


@pytest.mark.parametrize("view", VIEWS)
def test_every_control_of_a_view_has_a_name(make_desk: MakeDesk, view: str) -> None:
    desk = make_desk()
    desk.show(view)
    desk.settle()
    assert unnamed(desk.window) == []


def test_every_control_of_a_topic_has_a_name(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.show_topic("home-door")
    desk.settle()
    assert unnamed(desk.window) == []


def test_the_title_never_tells_what_is_read(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.show_topic("home-door")
    assert desk.window.windowTitle() == "KYR"


def test_arabic_mirrors_the_window(make_desk: MakeDesk) -> None:
    desk = make_desk(worker_locale="ar")
    assert desk.window.rail.mapTo(desk.window, desk.window.rail.rect().center()).x() > desk.window.width() / 2


def test_at_1024_by_600_all_eight_situations_are_visible(make_desk: MakeDesk) -> None:
    from kyr_app.ui.widgets.card import Card

    desk = make_desk(size=(1024, 600))
    desk.settle()
    cards = desk.window.view("home").findChildren(Card)[:8]
    bottoms = [card.mapTo(desk.window, card.rect().bottomLeft()).y() for card in cards]
    assert max(bottoms) <= 600


def test_typing_in_the_search_box_shows_hits(make_desk: MakeDesk, qtbot) -> None:
    desk = make_desk()
    qtbot.keyClicks(desk.window.top.search, "warrant")
    assert desk.hit_count > 0


def test_an_emptied_search_box_returns_to_where_it_began(make_desk: MakeDesk, qtbot) -> None:
    desk = make_desk()
    desk.show("guide")
    qtbot.keyClicks(desk.window.top.search, "w")
    qtbot.keyClick(desk.window.top.search, Qt.Key.Key_Backspace)
    assert desk.view_name == "guide"


def test_back_leads_from_a_topic_to_the_hits(make_desk: MakeDesk, qtbot) -> None:
    desk = make_desk()
    qtbot.keyClicks(desk.window.top.search, "warrant")
    desk.show_topic("warrants")
    desk.go_back()
    assert desk.view_name == "search"


def test_an_unknown_topic_leaves_the_window_where_it_was(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.show_topic("no-such-topic")
    assert desk.view_name == "home"


def test_choosing_the_client_language_changes_the_topic(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.show_topic("home-door")
    desk.session.client_locale = "ar"
    assert desk.topic_locale == "ar"


def test_end_deletes_what_showed_the_visit(make_desk: MakeDesk, qtbot) -> None:
    desk = make_desk()
    qtbot.keyClicks(desk.window.top.search, "canary")
    desk.show_topic("home-door")
    desk.end()
    desk.settle()
    texts = [label.text() for label in desk.window.findChildren(QLabel)]
    fields = [field.text() for field in desk.window.findChildren(QLineEdit)]
    assert "canary" not in " ".join(texts + fields)
    assert desk.view_name == "home"
    assert not desk.window.has_view("topic")


def test_settings_take_effect_at_once_and_are_kept(make_desk: MakeDesk, tmp_path) -> None:
    desk = make_desk()
    desk.theme.choose("dark")
    assert settings_store.load(tmp_path / "settings.json").theme == "dark"


def test_another_worker_language_translates_the_open_window(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.show("settings")
    view = desk.window.view("settings")
    box = view.findChildren(QComboBox)[0]
    box.setCurrentIndex(box.findData("es"))
    desk.settle()
    assert desk.window.top.end.text() == "Terminar"


def test_the_first_run_asks_once(make_desk: MakeDesk, tmp_path) -> None:
    from kyr_app.ui.views.settings import FirstRunCard

    desk = make_desk(first_run_done=False)
    card = desk.window.findChild(FirstRunCard)
    card.skipped.emit()
    assert settings_store.load(tmp_path / "settings.json").first_run_done


def test_settings_that_can_not_be_saved_are_told_and_hold(make_desk: MakeDesk, tmp_path) -> None:
    (tmp_path / "settings.json").mkdir()
    desk = make_desk()
    desk.theme.choose("dark")
    assert desk.theme.name == "dark"


def test_a_defect_of_ours_is_told_without_what_was_typed(make_desk: MakeDesk, capsys) -> None:
    from kyr_app.app import _unexpected

    desk = make_desk()
    try:
        raise ValueError("canary")
    except ValueError as error:
        _unexpected(desk)(type(error), error, error.__traceback__)
    message = desk.window.findChild(QMessageBox)
    assert "canary" not in message.text() + capsys.readouterr().err
    assert message.isVisible()


def test_a_library_that_breaks_while_it_is_read_is_told(make_desk: MakeDesk) -> None:
    from kyr_app.app import _unexpected
    from kyr_app.domain.errors import LibraryError

    desk = make_desk()
    _unexpected(desk)(LibraryError, LibraryError("x", "damaged"), None)
    assert "damaged" in desk.window.findChild(QMessageBox).text()
