# SPDX-License-Identifier: Apache-2.0
"""Contacts that leave with the client: the sheet's view, files for a phone, codes on the screen."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton
from vcards import cards_of, read

from kyr_app.domain.contact_card import phone_link
from kyr_app.domain.contact_sheet import SHEET_CONTACTS
from kyr_app.domain.directory import DirectoryFilter
from kyr_app.domain.packet import CONTACT
from kyr_app.paper.pages import Pages
from kyr_app.ui.desk import Desk
from kyr_app.ui.views.contact_sheet import PACKET, PAGES, PHONE, PRINT, SAVE, ContactSheetView
from kyr_app.ui.views.find_help import FindHelpView

MakeDesk = Callable[..., Desk]
needs_zbar = pytest.mark.skipif(shutil.which("zbarimg") is None, reason="zbar-tools is not installed")


def help_view(desk: Desk) -> FindHelpView:
    return cast("FindHelpView", desk.window.view("help"))


def find(make_desk: MakeDesk, **options: object) -> tuple[Desk, FindHelpView]:
    desk = make_desk(home_zip="90012", group_name="Casa Ejemplo", **options)
    desk.show("help")
    desk.settle()
    return desk, help_view(desk)


def open_sheet(make_desk: MakeDesk, qtbot, **options: object) -> tuple[Desk, ContactSheetView]:
    desk, view = find(make_desk, **options)
    view.results.sheet.click()
    sheet = cast("ContactSheetView", desk.window.view("sheet"))
    wait_for_pages(sheet, qtbot)
    return desk, sheet


def wait_for_pages(sheet: ContactSheetView, qtbot) -> None:
    qtbot.waitUntil(lambda: bool(sheet.preview.area.board.sheets), timeout=20_000)


def save_at(desk: Desk, button: QPushButton, qtbot, path: Path) -> None:
    button.click()
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(QFileDialog)), timeout=20_000)
    dialog = desk.window.findChildren(QFileDialog)[0]
    dialog.findChild(QLineEdit).setText(str(path))
    dialog.accept()
    qtbot.waitUntil(path.exists, timeout=20_000)


# The sheet


def test_what_was_found_is_a_sheet_in_the_clients_language(make_desk: MakeDesk, qtbot, tmp_path: Path) -> None:
    desk, sheet = open_sheet(make_desk, qtbot)
    assert desk.view_name == "sheet"
    save_at(desk, sheet.buttons[SAVE], qtbot, tmp_path / "mine.pdf")
    with Pages((tmp_path / "mine.pdf").read_bytes()) as pages:
        said = " ".join(pages.text(0).split())
        assert len(pages) == len(sheet.preview.area.board.sheets)
    assert "A quién llamar" in said
    assert "Casa Ejemplo" in said
    assert sheet.notice.isVisibleTo(sheet)


def test_another_language_can_be_chosen_for_the_sheet(make_desk: MakeDesk, qtbot, tmp_path: Path) -> None:
    desk, sheet = open_sheet(make_desk, qtbot)
    assert [code for code, chip in sheet.languages.items() if chip.isChecked()] == ["es"]
    sheet.languages["en"].click()
    wait_for_pages(sheet, qtbot)
    save_at(desk, sheet.buttons[SAVE], qtbot, tmp_path / "mine.pdf")
    with Pages((tmp_path / "mine.pdf").read_bytes()) as pages:
        assert "Whom to call" in pages.text(0)


def test_a_client_of_another_language_gets_the_sheet_in_it(make_desk: MakeDesk, qtbot) -> None:
    desk, sheet = open_sheet(make_desk, qtbot)
    desk.session.client_locale = "ar"
    assert [code for code, chip in sheet.languages.items() if chip.isChecked()] == ["ar"]


def test_the_view_says_how_many_of_all_are_on_the_sheet(make_desk: MakeDesk, qtbot) -> None:
    desk, view = find(make_desk)
    count = len(view.results.ids())
    view.results.sheet.click()
    words = [label.text() for label in desk.window.view("sheet").findChildren(type(view._title))]
    assert any(str(SHEET_CONTACTS) in text and str(count) in text for text in words)
    assert any("Near\xa090012,\xa0Los\xa0Angeles,\xa0CA" in text for text in words)


def test_all_contacts_of_the_sheet_go_into_the_packet(make_desk: MakeDesk, qtbot) -> None:
    desk, sheet = open_sheet(make_desk, qtbot)
    sheet.buttons[PACKET].click()
    names = desk.session.packet.names(CONTACT)
    assert len(names) == SHEET_CONTACTS
    assert desk.session.packet_contacts[names[0]].distance_miles is not None
    assert not sheet.buttons[PACKET].isEnabled()


def test_all_contacts_of_the_sheet_go_into_one_file(make_desk: MakeDesk, qtbot, tmp_path: Path) -> None:
    desk, sheet = open_sheet(make_desk, qtbot)
    save_at(desk, sheet.buttons[PHONE], qtbot, tmp_path / "all.vcf")
    cards = cards_of((tmp_path / "all.vcf").read_bytes())
    assert len(cards) == SHEET_CONTACTS
    assert all("Llame para confirmar." in card["NOTE"][0] for card in cards)


def test_back_leads_to_the_contacts(make_desk: MakeDesk, qtbot) -> None:
    desk, sheet = open_sheet(make_desk, qtbot)
    sheet.to_help.click()
    assert desk.view_name == "help"


def test_without_contacts_there_is_no_sheet(make_desk: MakeDesk) -> None:
    desk, view = find(make_desk)
    view.show_filter(DirectoryFilter(near="90012", within_miles=10, kinds=("court",), language="ht"))
    desk.settle()
    assert view.results.ids() == []
    assert not view.results.sheet.isVisible()


def test_end_forgets_the_sheet(make_desk: MakeDesk, qtbot, tmp_path: Path) -> None:
    desk, sheet = open_sheet(make_desk, qtbot)
    sheet.buttons[PHONE].click()
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(QFileDialog)), timeout=20_000)
    dialog = desk.window.findChildren(QFileDialog)[0]
    desk.end()
    dialog.fileSelected.emit(str(tmp_path / "late.vcf"))
    assert list(tmp_path.glob("*.vcf")) == []
    assert not desk.window.has_view("sheet")


def test_the_dialog_offers_a_name_that_tells_nothing(make_desk: MakeDesk, qtbot) -> None:
    desk, view = find(make_desk)
    view.detail.save.click()
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(QFileDialog)), timeout=20_000)
    dialog = desk.window.findChildren(QFileDialog)[0]
    assert (dialog.windowTitle(), Path(dialog.selectedFiles()[0]).name) == ("KYR", "contacts.vcf")
    assert dialog.nameFilters() == ["Contact file (*.vcf)"]
    dialog.reject()


@pytest.mark.parametrize("size", [(1366, 728), (1024, 560)])
@pytest.mark.parametrize("scale", [100, 200])
def test_the_last_steps_are_inside_the_window(make_desk: MakeDesk, qtbot, size: tuple[int, int], scale: int) -> None:
    desk, sheet = open_sheet(make_desk, qtbot, size=size, text_scale=scale)
    for button in (*sheet.buttons.values(), sheet.to_help):
        place = button.rect().translated(button.mapTo(desk.window, button.rect().topLeft()))
        assert desk.window.rect().contains(place)
        assert button.height() >= button.sizeHint().height()


def test_a_narrow_window_shows_choices_or_pages(make_desk: MakeDesk, qtbot) -> None:
    _, sheet = open_sheet(make_desk, qtbot, size=(1024, 560))
    assert not sheet.preview.isVisible()
    sheet.show_mode(PAGES)
    assert sheet.preview.isVisible()


def test_every_control_has_a_name(make_desk: MakeDesk, qtbot) -> None:
    _, sheet = open_sheet(make_desk, qtbot, size=(1024, 560), text_scale=200)
    for button in filter(QPushButton.isVisible, sheet.findChildren(QPushButton)):
        assert button.accessibleName() or button.text()
    assert sheet.buttons[SAVE].toolTip() == "Save PDF"
    assert sheet.first_focus() is sheet.buttons[PRINT]


# One contact


def test_a_contact_is_saved_for_the_clients_phone(make_desk: MakeDesk, qtbot, tmp_path: Path) -> None:
    desk, view = find(make_desk)
    contact = view.detail.contact
    assert contact is not None
    save_at(desk, view.detail.save, qtbot, tmp_path / "one.vcf")
    (card,) = cards_of((tmp_path / "one.vcf").read_bytes())
    assert card["FN"] == (contact.name,)
    assert card["TEL"] == (phone_link(contact).removeprefix("tel:"),)
    assert "Llame para confirmar." in card["NOTE"][0]
    assert view.detail._notice.isVisibleTo(view.detail)


def decoded(view: FindHelpView, tmp_path: Path) -> str:
    """What an outside reader finds on the screen."""
    path = tmp_path / "screen.png"
    view.detail.qr.picture.grab().save(str(path))
    return subprocess.run(["zbarimg", "-q", "--raw", path], capture_output=True, check=True).stdout.decode()


@needs_zbar
@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_an_outside_reader_decodes_number_and_card_on_the_screen(
    make_desk: MakeDesk, tmp_path: Path, theme: str
) -> None:
    desk, view = find(make_desk, theme=theme, client_lang="ar")
    contact = view.detail.contact
    assert contact is not None
    assert decoded(view, tmp_path).strip() == phone_link(contact)
    view.detail.qr.switch.click()
    desk.settle()
    (card,) = read(decoded(view, tmp_path).splitlines()[:-1])
    assert card["FN"] == (contact.name,)
    assert "اتصل للتأكد" in card["NOTE"][0]


def test_a_low_card_scrolls_as_a_whole(make_desk: MakeDesk) -> None:
    desk, view = find(make_desk, size=(1024, 560), text_scale=200)
    view.results.list.setFocus(Qt.FocusReason.OtherFocusReason)
    view.show_contact(view.results.first)
    desk.settle()
    assert view.detail.save.height() >= view.detail.save.sizeHint().height()
    assert view.detail._foot.parentWidget() is view.detail._body
