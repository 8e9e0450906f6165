# SPDX-License-Identifier: Apache-2.0
"""Letters as a worker makes them: offered, read about, filled in beside their pages, out of the window, and gone."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from kyr_app.domain.letters import asked
from kyr_app.domain.packet import LETTER, Item
from kyr_app.paper.pages import Pages
from kyr_app.storage.letters import LetterStore
from kyr_app.storage.library import open_library
from kyr_app.ui.desk import Desk
from kyr_app.ui.views.letters import ABOUT, FILL, START, LettersView
from kyr_app.ui.widgets.letter_about import LetterAbout
from kyr_app.ui.widgets.letter_inputs import LetterChoice, PrivateText, day_of, typed_day
from kyr_app.ui.widgets.letter_page import COPY, PACKET, PRINT, SAVE, ShownLetter
from kyr_app.ui.widgets.letter_recipient import LetterWords

MakeDesk = Callable[..., Desk]
FILE, CLEARVIEW, COURT, CHILD = "file-disclosure", "clearview-request", "court-record", "caregiver-sheet"


def view_of(desk: Desk) -> LettersView:
    return cast("LettersView", desk.window.view("letters"))


def open_letters(make_desk: MakeDesk, **options) -> tuple[Desk, LettersView]:
    desk = make_desk(**options)
    desk.show("letters")
    return desk, view_of(desk)


def open_form(make_desk: MakeDesk, name: str, **options) -> tuple[Desk, LettersView]:
    desk, view = open_letters(make_desk, **options)
    view.start.cards[name].click()
    view.begin.click()
    return desk, view


def choose(box: QWidget, value: str) -> None:
    assert isinstance(box, LetterChoice)
    box.choose(value)
    assert box.value == value
    box.activated.emit(box.currentIndex())


def give(view: LettersView, qtbot, **values: str) -> None:
    """Fill fields in as hands do."""
    assert view.page.form is not None
    for name, value in values.items():
        box = view.page.form.fields[name].input
        if isinstance(box, LetterChoice):
            choose(box, value)
        elif isinstance(box, QAbstractButton):
            box.click()
        else:
            qtbot.keyClicks(box, value)


def shown_fields(view: LettersView) -> list[str]:
    assert view.page.form is not None
    return [name for name, field in view.page.form.fields.items() if field.isVisibleTo(view.page.form)]


def words_on_paper(view: LettersView) -> str:
    return " ".join(sheet.accessibleDescription() for sheet in view.page.preview.area.board.sheets)


def wait_for_words(view: LettersView, qtbot, words: str) -> None:
    qtbot.waitUntil(lambda: words in words_on_paper(view), timeout=20_000)


def labels_of(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


# Choosing


def test_letters_are_offered_by_group(make_desk: MakeDesk) -> None:
    _, view = open_letters(make_desk)
    assert len(view.start.cards) == 14
    assert view.start.cards[FILE].accessibleName().startswith("Ask a company for your file. Pida su archivo")


def test_a_state_leaves_out_letters_that_are_not_for_it(make_desk: MakeDesk) -> None:
    desk, view = open_letters(make_desk)
    choose(view.start.state, "NY")
    assert CLEARVIEW not in view.start.cards
    assert "are left out" in labels_of(view.start)
    assert desk.session.state == "NY"


@pytest.mark.parametrize(("status", "there"), [("", True), ("citizen", True), ("green-card", True), ("other", False)])
def test_a_status_leaves_out_letters_that_are_not_for_it(make_desk: MakeDesk, status: str, there: bool) -> None:
    _, view = open_letters(make_desk)
    choose(view.start.status, status)
    assert ("privacy-act-correction" in view.start.cards) is there


def test_a_state_chosen_elsewhere_in_the_visit_counts(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.session.state = "NY"
    desk.show("letters")
    assert CLEARVIEW not in view_of(desk).start.cards


def test_before_it_is_filled_in_a_letter_tells_what_it_risks(make_desk: MakeDesk) -> None:
    _, view = open_letters(make_desk)
    view.start.cards[CLEARVIEW].click()
    assert view.stage == ABOUT
    assert view.about is not None
    told = labels_of(view.about)
    for words in (
        "Ask a lawyer first",
        "What it can do",
        "What it cannot do",
        "Facts checked",
        "Clearview AI, Privacy",
    ):
        assert words in told
    assert "reviewed by a lawyer" in told


def test_it_is_read_in_the_clients_language(make_desk: MakeDesk) -> None:
    _, view = open_letters(make_desk)
    view.start.cards[FILE].click()
    assert view.about is not None
    view.about.turn.click()
    assert "Pregunte primero a un abogado" in labels_of(view.about)


def test_words_in_english_only_are_told(make_desk: MakeDesk, qtbot, library_path) -> None:
    desk = make_desk(shown=False)
    library = open_library(library_path)
    store = LetterStore(library)
    english = store.letter(FILE, "en")
    assert english is not None
    english = english._replace(texts={"en": english.texts["en"]})
    vocabulary = [library.labels("ar", name) for name in ("letter", "reader", "paper", "state")]
    words = LetterWords("ar", *vocabulary, {}, "")
    about = LetterAbout(desk.theme, desk.icons, ShownLetter(english, english, words, words, "ar", "ar"), turned=False)
    qtbot.addWidget(about)
    told = labels_of(about)
    assert "The words of this letter are in English only" in told
    assert "The page for the client is in English, too" in told
    assert not about.turn.isVisibleTo(about)
    library.close()


def test_its_topic_is_one_press_away_and_back_leads_to_the_letter(make_desk: MakeDesk) -> None:
    desk, view = open_letters(make_desk)
    view.start.cards[CLEARVIEW].click()
    assert view.about is not None
    view.about.topic.click()
    assert desk.view_name == "topic"
    desk.go_back()
    assert (desk.view_name, view.stage) == ("letters", ABOUT)


# The form


def test_the_preview_shows_what_is_filled_in(make_desk: MakeDesk, qtbot) -> None:
    _, view = open_form(make_desk, FILE)
    give(view, qtbot, recipient="lexisnexis", full_name="Ana Canary", date_of_birth="3/15/1988")
    wait_for_words(view, qtbot, "Ana Canary")
    wait_for_words(view, qtbot, "March 15, 1988")
    wait_for_words(view, qtbot, "15 de marzo de 1988")  # the client's own page


def test_every_field_tells_why_it_is_asked_and_what_it_risks(make_desk: MakeDesk) -> None:
    _, view = open_form(make_desk, FILE)
    assert view.page.form is not None
    for field in view.page.form.fields.values():
        told = labels_of(field)
        assert field.field.why in told
        assert field.field.risk in told
        assert field.field.risk in field.input.accessibleDescription()


def test_a_field_appears_by_the_recipient(make_desk: MakeDesk, qtbot) -> None:
    _, view = open_form(make_desk, FILE)
    assert "to_address" not in shown_fields(view)
    give(view, qtbot, recipient="nctue")
    assert "to_address" in shown_fields(view)
    assert view.page.form is not None
    assert shown_fields(view) == [one.id for one in asked(view.page.form.letter, view.page.form.values)]


def test_the_chosen_state_stands_in_the_form(make_desk: MakeDesk) -> None:
    desk, view = open_letters(make_desk)
    choose(view.start.state, "IL")
    view.start.cards[CLEARVIEW].click()
    view.begin.click()
    assert view.page.form is not None
    assert view.page.form.fields["state"].value == "IL"
    assert desk.session.letter_values(CLEARVIEW) is None


def test_the_states_of_a_form_are_those_of_the_letter(make_desk: MakeDesk) -> None:
    _, view = open_form(make_desk, CLEARVIEW)
    assert view.page.form is not None
    box = cast("LetterChoice", view.page.form.fields["state"].input)
    assert box.findData("IL") > 0
    assert box.findData("NY") < 0


def test_an_address_that_is_not_certain_is_not_printed(make_desk: MakeDesk, qtbot) -> None:
    _, view = open_form(make_desk, CLEARVIEW)
    assert view.page.form is not None
    assert view.page.form.recipient is not None
    assert "Lists of its addresses do not agree" in labels_of(view.page.form.recipient)
    give(view, qtbot, full_name="Ana Canary")
    wait_for_words(view, qtbot, "Ana Canary")
    assert "New York" not in words_on_paper(view)


def test_without_a_certain_address_the_form_says_where_to_check(make_desk: MakeDesk, qtbot) -> None:
    _, view = open_form(make_desk, FILE)
    give(view, qtbot, recipient="nctue")
    assert view.page.form is not None
    assert view.page.form.recipient is not None
    told = labels_of(view.page.form.recipient)
    assert "no certain postal address" in told
    assert "look up the address there" in told


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("3/15/1988", "1988-03-15"),
        ("03-15-1988", "1988-03-15"),
        ("1988-03-15", "1988-03-15"),
        ("15/3/1988", "15/3/1988"),
        ("2/30/1988", "2/30/1988"),
        ("", ""),
    ],
)
def test_days_are_read_as_they_are_written_here(typed: str, day: str) -> None:
    assert day_of(typed) == day


def test_a_day_comes_back_as_it_was_typed() -> None:
    assert typed_day("1988-03-15") == "03/15/1988"
    assert typed_day("1988-99-99") == "1988-99-99"


def test_a_fault_is_told_when_the_field_is_left_and_goes_when_it_is_mended(make_desk: MakeDesk, qtbot) -> None:
    desk, view = open_form(make_desk, FILE)
    with qtbot.waitActive(desk.window):
        desk.window.activateWindow()
    assert view.page.form is not None
    field = view.page.form.fields["ssn_last4"]
    field.input.setFocus()
    qtbot.keyClicks(field.input, "12")
    assert field.fault_words == ""
    qtbot.keyClick(field.input, Qt.Key.Key_Backtab)
    assert field.fault_words.startswith("Four digits")
    assert field.input.accessibleDescription().startswith("Four digits")
    qtbot.keyClicks(field.input, "34")
    assert field.fault_words == ""


def test_the_wheel_changes_no_answer(make_desk: MakeDesk, qtbot) -> None:
    _, view = open_form(make_desk, FILE)
    give(view, qtbot, recipient="innovis")
    assert view.page.form is not None
    box = view.page.form.fields["recipient"].input
    centre = box.rect().center().toPointF()
    wheel = QWheelEvent(
        centre,
        box.mapToGlobal(centre),
        centre.toPoint() * 0,
        (centre * 0).toPoint() + type(centre.toPoint())(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, wheel)
    assert view.page.form.fields["recipient"].value == "innovis"


def test_what_was_filled_in_is_there_again_in_the_same_visit(make_desk: MakeDesk, qtbot) -> None:
    desk, view = open_form(make_desk, FILE)
    give(view, qtbot, full_name="Ana Canary", mailing_address="123 Main St")
    desk.show("guide")
    desk.show("letters")
    view.page.to_list.click()
    assert view.stage == START
    view.start.cards[FILE].click()
    view.begin.click()
    assert view.page.form is not None
    assert view.page.form.fields["full_name"].value == "Ana Canary"
    assert view.page.form.fields["mailing_address"].value == "123 Main St"


def test_another_language_or_size_keeps_what_was_filled_in(make_desk: MakeDesk, qtbot) -> None:
    desk, view = open_form(make_desk, FILE)
    give(view, qtbot, full_name="Ana Canary")
    desk.session.client_locale = "ar"
    desk.theme.set_scale(150)
    assert view.stage == FILL
    assert view.page.form is not None
    assert view.page.form.fields["full_name"].value == "Ana Canary"


# Before it goes out


def test_gaps_are_listed_before_a_letter_goes_out(make_desk: MakeDesk, qtbot) -> None:
    desk, view = open_form(make_desk, CLEARVIEW)
    with qtbot.waitActive(desk.window):
        desk.window.activateWindow()
    desk.settle()
    view.page.buttons[COPY].click()
    assert view.page.form is not None
    gaps = view.page.form.gaps
    assert gaps.asking
    assert list(gaps.rows) == ["state", "full_name", "email", "access"]
    assert gaps.rows["access"].accessibleName() == "Show me what you have / Delete it and do not collect it again"
    assert QApplication.clipboard().text() == ""
    gaps.rows["email"].click()
    assert view.page.form.fields["email"].input.hasFocus()


def test_a_letter_may_go_out_with_gaps(make_desk: MakeDesk) -> None:
    _, view = open_form(make_desk, CLEARVIEW)
    view.page.buttons[COPY].click()
    assert view.page.form is not None
    view.page.form.gaps.agree.click()
    assert "________" in QApplication.clipboard().text()


def test_the_text_for_the_site_is_copied_and_marked(make_desk: MakeDesk, qtbot) -> None:
    _, view = open_form(make_desk, CLEARVIEW)
    give(view, qtbot, state="IL", access="x", full_name="Ana Canary", email="ana@example.org")
    view.page.buttons[COPY].click()
    data = QApplication.clipboard().mimeData()
    assert "Illinois Biometric Information Privacy Act" in data.text()
    assert "Ana Canary" in data.text()
    assert "x-kde-passwordManagerHint" in data.formats()


def test_a_sheet_to_hand_over_is_not_copied(make_desk: MakeDesk) -> None:
    _, view = open_form(make_desk, CHILD)
    assert not view.page.buttons[COPY].isVisibleTo(view)


def test_save_writes_a_pdf_with_the_values(make_desk: MakeDesk, qtbot, tmp_path) -> None:
    desk, view = open_form(make_desk, CHILD)
    give(view, qtbot, child_name="Leo Canary", parents="Ana 555-0100", caregivers="Eva 555-0101")
    view.page.buttons[SAVE].click()
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(QFileDialog)), timeout=20_000)
    dialog = desk.window.findChildren(QFileDialog)[0]
    assert dialog.windowTitle() == "KYR"
    dialog.findChild(QLineEdit).setText(str(tmp_path / "mine.pdf"))
    dialog.accept()
    with Pages((tmp_path / "mine.pdf").read_bytes()) as pages:
        words = " ".join(pages.text(number) for number in range(len(pages)))
    assert "Leo Canary" in words
    assert "Eva 555" in words.replace("\u2011", "-")
    assert "mine.pdf" in labels_of(view.page.notice)


def test_a_dialog_that_outlives_the_visit_writes_nothing(make_desk: MakeDesk, qtbot, tmp_path) -> None:
    desk, view = open_form(make_desk, CHILD)
    give(view, qtbot, child_name="Leo Canary", parents="Ana", caregivers="Eva")
    view.page.buttons[SAVE].click()
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(QFileDialog)), timeout=20_000)
    dialog = desk.window.findChildren(QFileDialog)[0]
    desk.end()
    dialog.fileSelected.emit(str(tmp_path / "late.pdf"))
    assert not (tmp_path / "late.pdf").exists()


def test_a_letter_goes_into_the_packet_under_its_title(make_desk: MakeDesk, qtbot) -> None:
    desk, view = open_form(make_desk, CHILD)
    give(view, qtbot, child_name="Leo Canary", parents="Ana", caregivers="Eva")
    view.page.buttons[PACKET].click()
    assert desk.session.packet.items == (Item(LETTER, CHILD),)
    assert view.page.buttons[PACKET].text() == "In the packet"
    give(view, qtbot, child_name="!")
    assert view.page.buttons[PACKET].isEnabled()
    desk.show("packet")
    row = desk.window.view("packet").list.cards[0]  # type: ignore[attr-defined]
    assert row.accessibleName().startswith(desk.session.packet_letters[CHILD].title)


def test_letters_to_two_companies_stand_in_the_packet_together(make_desk: MakeDesk, qtbot) -> None:
    desk, view = open_form(make_desk, FILE)
    give(view, qtbot, full_name="Ana", mailing_address="123 Main St", date_of_birth="3/15/1988")
    for company in ("lexisnexis", "innovis"):
        give(view, qtbot, recipient=company)
        view.page.buttons[PACKET].click()
    desk.show("packet")
    rows = [card.accessibleName() for card in desk.window.view("packet").list.cards]  # type: ignore[attr-defined]
    assert len(rows) == 2
    assert "LexisNexis" in rows[0]
    assert "Innovis" in rows[1]


# Nothing is kept


def test_nothing_learns_what_is_typed(make_desk: MakeDesk) -> None:
    _, view = open_form(make_desk, FILE)
    assert view.page.form is not None
    typed = [field.input for field in view.page.form.fields.values() if not isinstance(field.input, QComboBox)]
    assert len(typed) == 7
    for box in typed:
        assert box.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData
        assert box.inputMethodHints() & Qt.InputMethodHint.ImhNoPredictiveText


def test_several_lines_are_copied_by_way_of_the_session_and_never_dragged(make_desk: MakeDesk, qtbot) -> None:
    _, view = open_form(make_desk, FILE)
    give(view, qtbot, mailing_address="123 Main St")
    assert view.page.form is not None
    box = cast("PrivateText", view.page.form.fields["mailing_address"].input)
    box.selectAll()
    qtbot.keyClick(box, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "123 Main St"
    assert "x-kde-passwordManagerHint" in QApplication.clipboard().mimeData().formats()
    dragged = box.createMimeDataFromSelection()
    assert isinstance(dragged, QMimeData)
    assert not dragged.hasText()


def test_end_forgets_fields_undo_and_pages(make_desk: MakeDesk, qtbot) -> None:
    desk, view = open_form(make_desk, FILE)
    give(view, qtbot, full_name="canary", mailing_address="canary", recipient="lexisnexis")
    wait_for_words(view, qtbot, "canary")
    assert view.page.form is not None
    boxes = [field.input for field in view.page.form.fields.values()]
    preview = view.page.preview
    desk.end()
    assert desk.session.letter_values(FILE) is None
    assert not preview.area.board.sheets
    for box in boxes:
        if isinstance(box, QLineEdit | QPlainTextEdit):
            box.undo()
            words = box.text() if isinstance(box, QLineEdit) else box.toPlainText()
            assert words == ""
    desk.settle()
    assert not desk.window.has_view("letters")


def test_after_end_the_form_is_empty(make_desk: MakeDesk, qtbot) -> None:
    desk, view = open_form(make_desk, FILE)
    give(view, qtbot, full_name="canary")
    desk.end()
    desk.settle()
    desk.show("letters")
    view = view_of(desk)
    assert view.stage == START
    view.start.cards[FILE].click()
    view.begin.click()
    assert view.page.form is not None
    assert view.page.form.values == {}


# Every reader


@pytest.mark.parametrize(
    ("locale", "theme"), [("en", "light"), ("es", "dark"), ("zh-Hans", "contrast"), ("ar", "light")], ids=str
)
def test_it_opens_in_every_language_and_theme(make_desk: MakeDesk, locale: str, theme: str) -> None:
    desk, view = open_form(make_desk, COURT, worker_locale=locale, theme=theme)
    desk.settle()
    assert view.page.form is not None
    assert view.page.form.heading.text() == view.page.form.letter.title
    assert not desk.window.grab().isNull()


@pytest.mark.parametrize("size", [(1024, 600), (1366, 728), (1920, 1080)], ids=str)
@pytest.mark.parametrize("percent", [100, 200])
def test_the_last_steps_are_in_sight_at_every_size(make_desk: MakeDesk, size: tuple[int, int], percent: int) -> None:
    desk, view = open_form(make_desk, FILE, size=size, text_scale=percent)
    desk.settle()
    for step in (PRINT, SAVE, COPY, PACKET):
        button = view.page.buttons[step]
        assert button.mapTo(desk.window, button.rect().bottomLeft()).y() < size[1]
        assert button.height() >= 48 * percent // 100
    assert desk.window.size().toTuple() == size


def test_a_small_window_shows_form_or_pages(make_desk: MakeDesk) -> None:
    _, view = open_form(make_desk, FILE, size=(1024, 600))
    assert view.page.form is not None
    assert (view.page.form.isVisible(), view.page.preview.isVisible()) == (True, False)
    view.page.to_pages.click()
    assert (view.page.form.isVisible(), view.page.preview.isVisible()) == (False, True)
    view.page.buttons[PRINT].click()  # what is missing is listed in the form
    assert view.page.form.isVisible()


@pytest.mark.parametrize("stage", [START, ABOUT, FILL])
@pytest.mark.parametrize(("size", "percent"), [((1366, 728), 100), ((1024, 600), 200)], ids=str)
def test_every_control_has_a_name(make_desk: MakeDesk, stage: str, size: tuple[int, int], percent: int) -> None:
    desk, view = open_letters(make_desk, size=size, text_scale=percent)
    if stage != START:
        view.start.cards[FILE].click()
    if stage == FILL:
        view.begin.click()
    desk.settle()
    controls = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit)
    shown = [child for kind in controls for child in view.findChildren(kind) if child.isVisible()]
    names = [QAccessible.queryAccessibleInterface(child).text(QAccessible.Text.Name).strip() for child in shown]
    assert shown
    assert all(names)


def test_the_keyboard_goes_through_the_fields_in_order_to_the_last_step(make_desk: MakeDesk, qtbot) -> None:
    desk, view = open_form(make_desk, FILE)
    with qtbot.waitActive(desk.window):
        desk.window.activateWindow()
    give(view, qtbot, recipient="nctue")
    desk.settle()
    assert view.page.form is not None
    fields = [view.page.form.fields[name].input for name in shown_fields(view)]
    fields[0].setFocus()
    met = [fields[0]]
    while met[-1] is not view.page.buttons[PRINT] and len(met) < 60:
        qtbot.keyClick(desk.window.focusWidget(), Qt.Key.Key_Tab)
        met.append(desk.window.focusWidget())
    assert met[: len(fields)] == fields
    assert met[len(fields) : -1] == list(view.page.form.gaps.rows.values())
    assert met[-1] is view.page.buttons[PRINT]
