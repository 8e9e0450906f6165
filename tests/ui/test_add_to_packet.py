# SPDX-License-Identifier: Apache-2.0
"""Topics and contacts go into the packet from where they are found, and out again."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from kyr_app.domain.packet import CONTACT, TOPIC, Item
from kyr_app.ui.desk import Desk
from kyr_app.ui.models.rows import INSIDE
from kyr_app.ui.widgets.row_list import RowDelegate, RowList

MakeDesk = Callable[..., Desk]


def _list(desk: Desk, view: str) -> RowList:
    found = desk.window.view(view).findChild(RowList)
    assert isinstance(found, RowList)
    return found


def _row(rows: RowList, start: str) -> QModelIndex:
    for number in range(rows.rows.rowCount()):
        index = rows.rows.index(number)
        if rows.rows.row_at(index).key.startswith(start):
            return index
    raise AssertionError(f"no row {start}")


def _button(rows: RowList, index: QModelIndex) -> QPoint:
    return cast("RowDelegate", rows.itemDelegate()).button_rect(rows.visualRect(index)).center()


def _click(rows: RowList, index: QModelIndex) -> None:
    rows.scrollTo(index)
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=_button(rows, index))


def test_a_click_on_the_button_of_a_topic_puts_it_in_and_opens_nothing(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.show("guide")
    rows = _list(desk, "guide")
    _click(rows, _row(rows, "home-door"))
    assert desk.session.packet.items == (Item(TOPIC, "home-door"),)
    assert desk.view_name == "guide"


def test_a_second_click_takes_it_out(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.show("guide")
    rows = _list(desk, "guide")
    for _ in range(2):
        _click(rows, _row(rows, "home-door"))
    assert desk.session.packet.items == ()


def test_the_button_stands_at_the_other_end_in_arabic(make_desk: MakeDesk) -> None:
    desk = make_desk(worker_locale="ar")
    desk.show("guide")
    rows = _list(desk, "guide")
    index = _row(rows, "home-door")
    assert _button(rows, index).x() < rows.viewport().width() // 4
    _click(rows, index)
    assert desk.session.packet.items == (Item(TOPIC, "home-door"),)


def test_insert_puts_the_chosen_topic_in_and_the_list_stays_where_it_is(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.show("guide")
    rows = _list(desk, "guide")
    index = _row(rows, "clearview")
    rows.setCurrentIndex(index)
    scrolled = rows.verticalScrollBar().value()
    QTest.keyClick(rows, Qt.Key.Key_Insert)
    assert desk.session.packet.items == (Item(TOPIC, "clearview"),)
    assert rows.currentIndex() == index
    assert rows.verticalScrollBar().value() == scrolled


def test_a_heading_has_no_button(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.show("guide")
    rows = _list(desk, "guide")
    _click(rows, rows.rows.index(0))
    assert desk.session.packet.items == ()


def test_a_screen_reader_hears_what_is_in_the_packet(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.show("guide")
    rows = _list(desk, "guide")
    _click(rows, _row(rows, "home-door"))
    said = _row(rows, "home-door").data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.endswith("In the packet")


def test_every_hit_of_a_topic_shows_that_it_is_in(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.search("clearview")
    rows = _list(desk, "search")
    _click(rows, _row(rows, "topic clearview "))
    hits = [rows.rows.row_at(rows.rows.index(number)) for number in range(rows.rows.rowCount())]
    shown = {row.packet for row in hits if row.key.startswith("topic clearview ")}
    assert shown == {INSIDE}


def test_a_contact_goes_in_from_the_hits(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.search("Kids in Need of Defense")
    rows = _list(desk, "search")
    index = _row(rows, "contact ")
    name = rows.rows.row_at(index).key.partition(" ")[2]
    _click(rows, index)
    assert desk.session.packet.items == (Item(CONTACT, name),)
    assert desk.session.packet_contacts[name].contact.id == name


def test_end_takes_the_marks_away(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.search("clearview")
    rows = _list(desk, "search")
    _click(rows, _row(rows, "topic clearview "))
    desk.end()
    assert desk.session.packet.items == ()
    desk.search("clearview")
    again = _list(desk, "search")
    assert again.rows.row_at(_row(again, "topic clearview ")).packet != INSIDE


def test_a_topic_goes_in_from_side_by_side(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.show_topic("home-door")
    desk.show_side_by_side()
    button = next(
        one for one in desk.window.view("side").findChildren(QPushButton) if one.accessibleName() == "Add to packet"
    )
    button.click()
    assert desk.session.packet.items == (Item(TOPIC, "home-door"),)
    assert button.accessibleName() == "In the packet"


def test_a_low_window_chooses_chapters_by_one_button(make_desk: MakeDesk) -> None:
    desk = make_desk(size=(1024, 600), text_scale=200)
    desk.show("guide")
    guide = desk.window.view("guide")
    desk.settle()
    button = next(one for one in guide.findChildren(QPushButton) if one.accessibleName() == "Chapter: All chapters")
    assert button.isVisible()
    assert _list(desk, "guide").height() > button.height()
