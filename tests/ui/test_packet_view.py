# SPDX-License-Identifier: Apache-2.0
"""The packet as a worker makes it: in, in order, in languages, as pages, out on paper or into a file, and gone."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QFileDialog, QLineEdit, QPushButton, QWidget

from kyr_app.domain.packet import CONTACT, LETTER, OFFICER, PLAN, TOPIC, WALLET, Item
from kyr_app.paper.values import LetterPart, LetterText, PlanAction, PlanPart
from kyr_app.storage import settings as settings_store
from kyr_app.ui import printing
from kyr_app.ui.desk import Desk
from kyr_app.ui.views.find_help import FindHelpView
from kyr_app.ui.views.packet import PacketView
from kyr_app.ui.widgets.end_question import EndQuestion

MakeDesk = Callable[..., Desk]
DOOR, STREET, WORDS = (Item(TOPIC, slug) for slug in ("home-door", "street", "first-words"))


def view_of(desk: Desk) -> PacketView:
    return cast("PacketView", desk.window.view("packet"))


def open_packet(make_desk: MakeDesk, *items: Item, **options) -> tuple[Desk, PacketView]:
    desk = make_desk(**options)
    desk.session.add_to_packet(*items)
    desk.show("packet")
    return desk, view_of(desk)


def take_keyboard(desk: Desk, qtbot) -> None:
    """Windows of tests before may have it still."""
    with qtbot.waitActive(desk.window):
        desk.window.activateWindow()


def wait_for_pages(view: PacketView, qtbot) -> None:
    """Until pages are there and nothing newer is on its way."""
    qtbot.waitUntil(lambda: bool(view.preview.area.board.sheets), timeout=20_000)


def title_of(card: QWidget) -> str:
    return card.accessibleName().split(".")[0]


# Putting things in


def test_an_empty_packet_offers_ready_ones(make_desk: MakeDesk) -> None:
    _, view = open_packet(make_desk)
    assert list(view.start.cards) == ["home-visit", "someone-taken", "phone-and-apps", "before-travel"]


def test_a_ready_packet_goes_in_with_one_press(make_desk: MakeDesk) -> None:
    desk, view = open_packet(make_desk)
    view.start.cards["home-visit"].click()
    kinds = [item.kind for item in desk.session.packet.items]
    assert kinds.count(TOPIC) == len(view.list.cards) - 1
    assert kinds[-1] == WALLET


def test_a_ready_packet_that_is_in_is_not_offered_again(make_desk: MakeDesk) -> None:
    _, view = open_packet(make_desk)
    view.start.cards["home-visit"].click()
    offered = [button.text() for button in view.findChildren(QPushButton) if button.isVisibleTo(view)]
    assert "Someone was taken" in offered
    assert "Afraid of a home visit" not in offered


def test_a_topic_goes_in_from_its_page_and_is_counted(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.show_topic("home-door")
    add = next(b for b in desk.window.view("topic").findChildren(QPushButton) if b.text() == "Add to packet")
    add.click()
    assert desk.session.packet.items == (DOOR,)
    assert desk.window.top.packet.text() == "Packet 1"
    assert (add.text(), add.isEnabled()) == ("In the packet", False)


def test_print_on_a_topic_opens_the_packet_with_it(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.show_topic("home-door")
    next(b for b in desk.window.view("topic").findChildren(QPushButton) if b.text() == "Print").click()
    assert desk.view_name == "packet"
    assert desk.session.packet.items == (DOOR,)


def test_a_contact_goes_in_from_find_help(make_desk: MakeDesk) -> None:
    desk = make_desk(home_zip="90012")
    desk.show("help")
    desk.settle()
    detail = cast("FindHelpView", desk.window.view("help")).detail
    assert detail.contact is not None
    detail.add.click()
    assert desk.session.packet.items == (Item(CONTACT, detail.contact.id),)
    assert detail.add.text() == "In the packet"


def test_the_top_bar_leads_to_the_packet(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.window.top.packet.click()
    assert desk.view_name == "packet"


def test_a_plan_and_a_letter_are_shown_by_title_and_printed(make_desk: MakeDesk, qtbot) -> None:
    desk, view = open_packet(make_desk)
    plan = PlanPart("en", "My first steps", "", "Now", (PlanAction("Ask for a copy", ("Write.",), ()),), "Later", ())
    letter = LetterPart("Freeze my file", LetterText("en", (("par", "To whom it may concern"),)), None, "")
    desk.session.add_plan(plan)
    desk.session.add_letter("freeze", letter)
    wait_for_pages(view, qtbot)
    assert [title_of(card) for card in view.list.cards] == ["My first steps", "Freeze my file"]
    assert [item.kind for item in desk.session.packet.items] == [PLAN, LETTER]


# Order


def test_alt_and_arrows_move_an_item(make_desk: MakeDesk, qtbot) -> None:
    desk, view = open_packet(make_desk, DOOR, STREET, WORDS)
    qtbot.keyClick(view.list.cards[0], Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert desk.session.packet.items == (STREET, DOOR, WORDS)


def test_a_moved_item_keeps_the_keyboard_and_tells_its_new_place(make_desk: MakeDesk, qtbot) -> None:
    desk, view = open_packet(make_desk, DOOR, STREET)
    take_keyboard(desk, qtbot)
    card = view.list.cards[0]
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert card.hasFocus()
    assert card.accessibleName().endswith("2 of 2")


def test_delete_takes_an_item_out_and_the_next_one_has_the_keyboard(make_desk: MakeDesk, qtbot) -> None:
    desk, view = open_packet(make_desk, DOOR, STREET)
    take_keyboard(desk, qtbot)
    view.list.cards[0].setFocus()
    qtbot.keyClick(view.list.cards[0], Qt.Key.Key_Delete)
    assert desk.session.packet.items == (STREET,)
    assert view.list.cards[0].hasFocus()


def test_the_cross_takes_an_item_out(make_desk: MakeDesk) -> None:
    desk, view = open_packet(make_desk, DOOR, STREET)
    view.list.cards[1].remove.click()
    assert desk.session.packet.items == (DOOR,)


def drag(card: QWidget, way: int) -> None:
    """Pull a row by so many pixels, step by step, as a hand does."""
    start = card.mapToGlobal(card.rect().center())
    QTest.mousePress(card, Qt.MouseButton.LeftButton, pos=card.rect().center())
    for step in range(5, abs(way) + 1, 5):
        here = start + QPoint(0, step if way > 0 else -step)
        QTest.mouseMove(card, card.mapFromGlobal(here))
        QApplication.processEvents()


def test_a_row_is_dragged_to_another_place(make_desk: MakeDesk) -> None:
    desk, view = open_packet(make_desk, DOOR, STREET, WORDS)
    desk.settle()
    card = view.list.cards[0]
    drag(card, 2 * (card.height() + 8))
    QTest.mouseRelease(card, Qt.MouseButton.LeftButton, pos=card.rect().center())
    assert desk.session.packet.items == (STREET, WORDS, DOOR)


def test_escape_calls_a_drag_off(make_desk: MakeDesk, qtbot) -> None:
    desk, view = open_packet(make_desk, DOOR, STREET, WORDS)
    desk.settle()
    card = view.list.cards[0]
    drag(card, 2 * (card.height() + 8))
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    QTest.mouseRelease(card, Qt.MouseButton.LeftButton, pos=card.rect().center())
    desk.settle()
    assert desk.session.packet.items == (DOOR, STREET, WORDS)
    assert card.y() < view.list.cards[1].y()


# Choices


def test_the_packet_is_in_the_clients_and_the_workers_language(make_desk: MakeDesk, qtbot) -> None:
    _, view = open_packet(make_desk, DOOR)
    wait_for_pages(view, qtbot)
    assert view.choices.both.text() == "Spanish and English"
    assert "Spanish and English" in view.list.cards[0].accessibleName()


def test_one_language_makes_fewer_pages(make_desk: MakeDesk, qtbot) -> None:
    desk, view = open_packet(make_desk, DOOR)
    wait_for_pages(view, qtbot)
    both = len(view.preview.area.board.sheets)
    view.choices.one.click()
    qtbot.waitUntil(lambda: len(view.preview.area.board.sheets) < both, timeout=20_000)
    assert not desk.session.packet_two


def test_another_client_language_makes_the_pages_anew(make_desk: MakeDesk, qtbot) -> None:
    desk, view = open_packet(make_desk, DOOR)
    wait_for_pages(view, qtbot)
    desk.session.client_locale = "ar"
    assert view.choices.one.text() == "Arabic only"
    board = view.preview.area.board
    qtbot.waitUntil(lambda: "الضباط" in board.sheets[1].accessibleDescription(), timeout=20_000)


def test_without_a_cover_there_is_a_page_less(make_desk: MakeDesk, qtbot) -> None:
    _, view = open_packet(make_desk, DOOR)
    wait_for_pages(view, qtbot)
    before = len(view.preview.area.board.sheets)
    view.choices.cover.click()
    qtbot.waitUntil(lambda: len(view.preview.area.board.sheets) == before - 1, timeout=20_000)


def test_the_size_of_paper_is_kept_for_the_next_visit(make_desk: MakeDesk, qtbot, tmp_path) -> None:
    _, view = open_packet(make_desk, DOOR)
    view.choices.papers["a4"].click()
    assert settings_store.load(tmp_path / "settings.json").paper == "a4"
    wait_for_pages(view, qtbot)
    sheet = view.preview.area.board.sheets[0]
    assert sheet.height() / sheet.width() == pytest.approx(842 / 595, abs=0.01)


def test_the_number_on_the_cards_is_asked_only_with_cards(make_desk: MakeDesk) -> None:
    desk, view = open_packet(make_desk, DOOR)
    assert not view.choices.number.isVisibleTo(view)
    desk.session.add_to_packet(Item(WALLET))
    assert view.choices.number.isVisibleTo(view)


def choose_number(box: QComboBox, place: int) -> None:
    box.setCurrentIndex(place)
    box.activated.emit(place)


def test_a_typed_number_stands_on_the_cards(make_desk: MakeDesk, qtbot) -> None:
    desk, view = open_packet(make_desk, Item(WALLET))
    choose_number(view.choices.number, view.choices.number.count() - 1)
    qtbot.keyClicks(view.choices.label_field, "Ana Maria")
    qtbot.keyClicks(view.choices.number_field, "555-0100")
    assert view.choices.label_field.text() == "Ana Maria"
    sheets = view.preview.area.board.sheets
    qtbot.waitUntil(lambda: any("Ana Maria 555" in sheet.accessibleDescription() for sheet in sheets), timeout=20_000)
    assert (desk.session.packet.number_label, desk.session.packet.number) == ("Ana Maria", "555-0100")


def test_the_number_of_a_contact_in_the_packet_can_be_chosen(make_desk: MakeDesk) -> None:
    desk = make_desk(home_zip="90012")
    desk.show("help")
    desk.settle()
    detail = cast("FindHelpView", desk.window.view("help")).detail
    assert detail.contact is not None
    detail.add.click()
    desk.session.add_to_packet(Item(WALLET))
    desk.show("packet")
    choose_number(view_of(desk).choices.number, 1)
    assert desk.session.packet.number == detail.contact.phone


@pytest.mark.parametrize("field", ["label_field", "number_field"])
def test_nothing_learns_what_is_typed(make_desk: MakeDesk, field: str) -> None:
    _, view = open_packet(make_desk, Item(WALLET))
    hints = getattr(view.choices, field).inputMethodHints()
    assert hints & Qt.InputMethodHint.ImhSensitiveData
    assert hints & Qt.InputMethodHint.ImhNoPredictiveText


def test_what_is_copied_from_a_field_is_marked_for_clipboard_histories(make_desk: MakeDesk, qtbot, qapp) -> None:
    _, view = open_packet(make_desk, Item(WALLET))
    choose_number(view.choices.number, view.choices.number.count() - 1)
    field = view.choices.number_field
    qtbot.keyClicks(field, "555-0100")
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert qapp.clipboard().text() == "555-0100"
    assert "x-kde-passwordManagerHint" in qapp.clipboard().mimeData().formats()


# Pages


def test_only_pages_in_sight_are_drawn(make_desk: MakeDesk, qtbot) -> None:
    desk, view = open_packet(make_desk, DOOR, STREET, WORDS)
    wait_for_pages(view, qtbot)
    desk.settle()
    sheets = view.preview.area.board.sheets
    assert sheets[0].has_picture
    assert not sheets[-1].has_picture
    view.preview.show_page(len(sheets) - 1)
    desk.settle()
    assert sheets[-1].has_picture
    assert not sheets[0].has_picture


def test_a_page_tells_its_number_and_its_words(make_desk: MakeDesk, qtbot) -> None:
    desk, view = open_packet(make_desk, DOOR)
    wait_for_pages(view, qtbot)
    desk.settle()
    first = view.preview.area.board.sheets[0]
    assert first.accessibleName().startswith("Page 1 of ")
    assert "Conozca sus derechos" in first.accessibleDescription()


def test_the_page_keys_go_from_page_to_page(make_desk: MakeDesk, qtbot) -> None:
    desk, view = open_packet(make_desk, DOOR)
    take_keyboard(desk, qtbot)
    wait_for_pages(view, qtbot)
    desk.settle()
    sheets = view.preview.area.board.sheets
    sheets[0].setFocus()
    qtbot.keyClick(sheets[0], Qt.Key.Key_Right)
    assert sheets[1].hasFocus()


def test_a_pressed_row_shows_its_pages(make_desk: MakeDesk, qtbot) -> None:
    desk, view = open_packet(make_desk, DOOR, Item(OFFICER))
    wait_for_pages(view, qtbot)
    view.list.cards[1].click()
    board = view.preview.area.board
    shown = board.sheets[board.current : board.current + board.columns]  # the row of pages that it stands in
    assert "choose to remain silent" in " ".join(_words(desk, sheet) for sheet in shown)


def _words(desk: Desk, sheet: QWidget) -> str:
    desk.settle()
    return sheet.accessibleDescription()


def test_rows_tell_how_many_pages_they_fill(make_desk: MakeDesk, qtbot) -> None:
    _, view = open_packet(make_desk, DOOR, Item(OFFICER))
    wait_for_pages(view, qtbot)
    assert "1 page" in view.list.cards[1].accessibleName()


def test_larger_pages_are_larger(make_desk: MakeDesk, qtbot) -> None:
    _, view = open_packet(make_desk, DOOR)
    wait_for_pages(view, qtbot)
    before = view.preview.area.board.sheets[0].width()
    view.preview.larger.click()
    assert view.preview.area.board.sheets[0].width() > before


def test_a_cancelled_preview_can_be_asked_for_again(make_desk: MakeDesk, qtbot) -> None:
    _, view = open_packet(make_desk, DOOR)
    view.preview.cancelled.emit()
    assert view.preview.trouble.isVisibleTo(view)
    view.preview.trouble.button.click()
    wait_for_pages(view, qtbot)
    assert not view.preview.trouble.isVisibleTo(view)


def test_words_that_can_not_be_printed_are_told(make_desk: MakeDesk, qtbot) -> None:
    desk, view = open_packet(make_desk, Item(WALLET))
    desk.session.packet = desk.session.packet._replace(number_label="\U0001f600", number="555-0100")
    qtbot.waitUntil(lambda: view.preview.trouble.isVisibleTo(view), timeout=20_000)
    assert desk.session.packet.items == (Item(WALLET),)


# Out


def save_at(desk: Desk, view: PacketView, qtbot, path: str) -> None:
    view.save_button.click()
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(QFileDialog)), timeout=20_000)
    dialog = desk.window.findChildren(QFileDialog)[0]
    dialog.findChild(QLineEdit).setText(path)
    dialog.accept()


def test_save_writes_the_pages_that_are_shown(make_desk: MakeDesk, qtbot, tmp_path) -> None:
    from kyr_app.paper.pages import Pages

    desk, view = open_packet(make_desk, DOOR)
    save_at(desk, view, qtbot, str(tmp_path / "mine.pdf"))
    with Pages((tmp_path / "mine.pdf").read_bytes()) as pages:
        assert len(pages) == len(view.preview.area.board.sheets)
    assert not desk.session.packet_would_be_lost
    assert view.notice.isVisibleTo(view)


def test_the_save_dialogs_title_tells_nothing(make_desk: MakeDesk, qtbot) -> None:
    desk, view = open_packet(make_desk, DOOR)
    view.save_button.click()
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(QFileDialog)), timeout=20_000)
    assert desk.window.findChildren(QFileDialog)[0].windowTitle() == "KYR"


def test_a_place_that_can_not_be_written_loses_nothing(make_desk: MakeDesk, qtbot, tmp_path) -> None:
    desk, view = open_packet(make_desk, DOOR)
    wait_for_pages(view, qtbot)
    (tmp_path / "stick").mkdir()
    view.save_button.click()
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(QFileDialog)), timeout=20_000)
    dialog = desk.window.findChildren(QFileDialog)[0]
    dialog.findChild(QLineEdit).setText(str(tmp_path / "stick" / "mine.pdf"))
    (tmp_path / "stick").rmdir()  # pulled out
    dialog.fileSelected.emit(str(tmp_path / "stick" / "mine.pdf"))
    dialog.reject()
    assert desk.session.packet.items == (DOOR,)
    assert desk.session.packet_would_be_lost
    assert view.notice.isVisibleTo(view)


def test_a_dialog_that_outlives_the_visit_writes_nothing(make_desk: MakeDesk, qtbot, tmp_path) -> None:
    desk, view = open_packet(make_desk, DOOR)
    view.save_button.click()
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(QFileDialog)), timeout=20_000)
    dialog = desk.window.findChildren(QFileDialog)[0]
    desk.end()
    dialog.fileSelected.emit(str(tmp_path / "late.pdf"))
    assert not (tmp_path / "late.pdf").exists()


def test_without_a_printer_a_pdf_is_offered(make_desk: MakeDesk, qtbot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printing, "has_printer", lambda: False)
    _, view = open_packet(make_desk, DOOR)
    view.print_button.click()
    qtbot.waitUntil(lambda: view.notice.isVisibleTo(view), timeout=20_000)


# The end


def question(desk: Desk) -> EndQuestion:
    return cast("EndQuestion", desk.window.findChild(EndQuestion))


def test_end_asks_when_a_packet_would_be_lost(make_desk: MakeDesk, qtbot) -> None:
    desk, _ = open_packet(make_desk, DOOR)
    take_keyboard(desk, qtbot)
    desk.window.top.end.click()
    assert question(desk).isVisible()
    assert question(desk).end.hasFocus()
    assert desk.session.packet.items == (DOOR,)


def test_a_second_press_of_end_does_not_ask_again(make_desk: MakeDesk) -> None:
    desk, _ = open_packet(make_desk, DOOR)
    desk.window.top.end.click()
    desk.window.top.end.click()
    assert desk.session.packet.items == ()
    assert desk.view_name == "home"
    assert not question(desk).isVisible()


@pytest.mark.parametrize(
    ("key", "left"),
    [(Qt.Key.Key_Return, 0), (Qt.Key.Key_Escape, 1)],
    ids=["Return ends", "Escape keeps working"],
)
def test_the_question_is_answered_with_keys(make_desk: MakeDesk, qtbot, key: Qt.Key, left: int) -> None:
    desk, _ = open_packet(make_desk, DOOR)
    take_keyboard(desk, qtbot)
    desk.window.top.end.click()
    qtbot.keyClick(question(desk).end, key)
    assert len(desk.session.packet.items) == left


def test_tab_stays_with_the_two_answers(make_desk: MakeDesk, qtbot) -> None:
    desk, _ = open_packet(make_desk, DOOR)
    take_keyboard(desk, qtbot)
    desk.window.top.end.click()
    qtbot.keyClick(question(desk).end, Qt.Key.Key_Tab)
    assert question(desk).stay.hasFocus()
    qtbot.keyClick(question(desk).stay, Qt.Key.Key_Tab)
    assert question(desk).end.hasFocus()


def test_shift_three_times_never_asks(make_desk: MakeDesk, qtbot, qapp) -> None:
    from kyr_app.ui.ending import ShiftWatch

    desk, view = open_packet(make_desk, DOOR)
    watch = ShiftWatch(qapp, lambda: True)
    watch.thrice.connect(desk.end)
    view.list.cards[0].setFocus()
    for _ in range(3):
        QTest.keyPress(desk.window.windowHandle(), Qt.Key.Key_Shift)
        QTest.keyRelease(desk.window.windowHandle(), Qt.Key.Key_Shift)
    qapp.removeEventFilter(watch)
    assert desk.session.packet.items == ()


def test_end_does_not_ask_without_a_packet(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.show_topic("home-door")
    desk.window.top.end.click()
    assert desk.view_name == "home"


def test_end_does_not_ask_for_a_packet_that_was_saved(make_desk: MakeDesk, qtbot, tmp_path) -> None:
    desk, view = open_packet(make_desk, DOOR)
    save_at(desk, view, qtbot, str(tmp_path / "mine.pdf"))
    desk.window.top.end.click()
    assert desk.session.packet.items == ()


def test_end_deletes_the_pages_and_what_was_typed(make_desk: MakeDesk, qtbot) -> None:
    desk, view = open_packet(make_desk, Item(WALLET))
    choose_number(view.choices.number, view.choices.number.count() - 1)
    qtbot.keyClicks(view.choices.label_field, "canary")
    wait_for_pages(view, qtbot)
    desk.end()
    desk.settle()
    assert not desk.window.has_view("packet")
    assert "canary" not in " ".join(field.text() for field in desk.window.findChildren(QLineEdit))
    assert desk.window.top.packet.text() == "Packet"


# Every reader


@pytest.mark.parametrize(
    ("locale", "theme"), [("en", "light"), ("es", "dark"), ("zh-Hans", "contrast"), ("ar", "light")], ids=str
)
def test_it_opens_in_every_language_and_theme(make_desk: MakeDesk, locale: str, theme: str) -> None:
    desk, _ = open_packet(make_desk, DOOR, Item(WALLET), worker_locale=locale, theme=theme)
    desk.settle()
    assert not desk.window.grab().isNull()


@pytest.mark.parametrize("size", [(1024, 600), (1366, 728), (1920, 1080)], ids=str)
@pytest.mark.parametrize("percent", [100, 200])
def test_the_last_step_is_in_sight_at_every_size(make_desk: MakeDesk, size: tuple[int, int], percent: int) -> None:
    desk, view = open_packet(make_desk, DOOR, Item(WALLET), size=size, text_scale=percent)
    desk.settle()
    bottom = view.print_button.mapTo(desk.window, view.print_button.rect().bottomLeft()).y()
    assert desk.window.size().toTuple() == size
    assert bottom < size[1]
    assert view.print_button.height() >= 48 * percent // 100


def test_a_small_window_shows_list_or_pages(make_desk: MakeDesk) -> None:
    _, view = open_packet(make_desk, DOOR, size=(1024, 600))
    assert (view.list.isVisible(), view.preview.isVisible()) == (True, False)
    view.to_pages.click()
    assert (view.list.isVisible(), view.preview.isVisible()) == (False, True)


@pytest.mark.parametrize("items", [(), (DOOR, Item(WALLET), Item(OFFICER))], ids=["empty", "filled"])
@pytest.mark.parametrize("size", [(1024, 600), (1366, 728)], ids=str)
def test_every_control_has_a_name(make_desk: MakeDesk, items: tuple[Item, ...], size: tuple[int, int]) -> None:
    desk, view = open_packet(make_desk, *items, size=size)
    desk.settle()
    controls = (QAbstractButton, QComboBox, QLineEdit)
    shown = [child for kind in controls for child in view.findChildren(kind) if child.isVisible()]
    names = [QAccessible.queryAccessibleInterface(child).text(QAccessible.Text.Name).strip() for child in shown]
    assert shown
    assert all(names)


def test_the_keyboard_reaches_the_last_step(make_desk: MakeDesk, qtbot) -> None:
    desk, view = open_packet(make_desk, DOOR, STREET)
    take_keyboard(desk, qtbot)
    desk.settle()
    view.list.cards[0].setFocus()
    met = []
    for _ in range(40):
        qtbot.keyClick(desk.window.focusWidget(), Qt.Key.Key_Tab)
        met.append(desk.window.focusWidget())
        if met[-1] is view.print_button:
            break
    assert met[-1] is view.print_button
    assert view.choices.both in met
    assert view.list.cards[1] not in met
