# SPDX-License-Identifier: Apache-2.0
"""What must fit when text is large, the window low or the language runs the other way."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from kyr_app.ui.desk import Desk
from kyr_app.ui.models.rows import Row
from kyr_app.ui.widgets.row_list import RowDelegate, RowList

MakeDesk = Callable[..., Desk]


@pytest.mark.parametrize(
    ("locale", "scale", "size"), [("ar", 100, (1024, 600)), ("es", 150, (1366, 728)), ("en", 100, (1366, 728))]
)
def test_every_entry_of_the_rail_is_in_sight(
    make_desk: MakeDesk, locale: str, scale: int, size: tuple[int, int]
) -> None:
    rail = make_desk(worker_locale=locale, text_scale=scale, size=size).window.rail
    assert rail.isVisible()
    assert rail.verticalScrollBar().maximum() == 0
    assert all(button.text() for button in rail.findChildren(QAbstractButton))


@pytest.mark.parametrize("scale", [100, 150, 200])
def test_labels_of_the_settings_grow_with_the_text(make_desk: MakeDesk, scale: int) -> None:
    desk = make_desk(text_scale=scale)
    desk.show("settings")
    label = next(one for one in desk.window.view("settings").findChildren(QLabel) if "ZIP" in one.text())
    assert label.font().pixelSize() == desk.theme.font(11).pixelSize()


@pytest.mark.parametrize("scale", [100, 150, 200])
def test_no_button_under_the_result_is_cut(make_desk: MakeDesk, scale: int) -> None:
    desk = make_desk(worker_locale="es", client_lang="ar", text_scale=scale)
    desk.show("check")
    view = desk.window.view("check")
    view.begin()  # type: ignore[attr-defined]
    view.answer("yes")  # type: ignore[attr-defined]
    view.finish.click()  # type: ignore[attr-defined]
    desk.settle()
    shown = [view.back, view.again, view.language, view.packet]  # type: ignore[attr-defined]
    assert [one.accessibleName() for one in shown if one.width() < one.sizeHint().width()] == []


@pytest.mark.parametrize(
    ("locale", "direction"), [("en", Qt.LayoutDirection.LayoutDirectionAuto), ("", Qt.LayoutDirection.RightToLeft)]
)
def test_words_of_a_row_run_as_their_language_does(
    make_desk: MakeDesk, qtbot, locale: str, direction: Qt.LayoutDirection
) -> None:
    desk = make_desk(worker_locale="ar", shown=False)
    rows = RowList(desk.theme)
    qtbot.addWidget(rows)
    row = Row("Is it a judge's warrant?", key="warrants", locale=locale)
    rows.show_rows([row])
    delegate = rows.itemDelegate()
    assert isinstance(delegate, RowDelegate)
    title = delegate.layouts(row)[0]
    assert title.textOption().textDirection() == direction
    assert title.textOption().alignment() == Qt.AlignmentFlag.AlignRight
