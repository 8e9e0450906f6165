# SPDX-License-Identifier: Apache-2.0
"""What people type and copy: no input method learns it, no Undo brings it back, no clipboard history keeps it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

from kyr_app.domain.errors import KyrError
from kyr_app.domain.packet import TOPIC, WALLET, Item
from kyr_app.ui import printing
from kyr_app.ui.desk import Desk
from kyr_app.ui.rail import ENTRIES

VIEWS = (*(entry.view for entry in ENTRIES), "settings", "topic", "side", "search")
PRIVATE = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText


def go(desk: Desk, view: str) -> None:
    """To a view, with all its fields there."""
    if view == "topic":
        desk.show_topic("home-door")
        desk.window.view("topic")._finder.open()
    elif view == "side":
        desk.show_topic("home-door")
        desk.show_side_by_side()
    elif view == "search":
        desk.search("lawyer")
    else:
        if view == "packet":
            desk.session.add_to_packet(Item(TOPIC, "home-door"), Item(WALLET))
        desk.show(view)
    if view == "packet":
        number = desk.window.view(view).choices.number
        number.setCurrentIndex(number.count() - 1)  # another number: it is typed
        number.activated.emit(number.count() - 1)
    if view == "letters":
        letters = desk.window.view(view)
        letters.letter_requested.emit("dispute")
        letters.begun.emit()
    desk.settle()


def inputs(root: QWidget) -> list[QWidget]:
    """Every field that takes text."""
    found: list[QWidget] = [*root.findChildren(QLineEdit)]
    found += [one for kind in (QTextEdit, QPlainTextEdit) for one in root.findChildren(kind) if not one.isReadOnly()]
    return found + [one for one in root.findChildren(QComboBox) if one.isEditable()]


@pytest.mark.parametrize("view", sorted(set(VIEWS)))
def test_nothing_learns_from_a_field(make_desk: Callable[..., Desk], view: str) -> None:
    desk = make_desk()
    go(desk, view)
    fields = inputs(desk.window)
    assert desk.window.top.search in fields
    assert [field for field in fields if field.inputMethodHints() & PRIVATE != PRIVATE] == []
    # Qt's own way of learning: a list of what was typed before.
    assert [field for field in fields if getattr(field, "completer", lambda: None)()] == []


@pytest.mark.parametrize("view", sorted(set(VIEWS)))
def test_the_windows_title_tells_nothing(make_desk: Callable[..., Desk], view: str) -> None:
    desk = make_desk()
    go(desk, view)
    told = {window.windowTitle() for window in QApplication.topLevelWidgets() if window.isVisible()}
    assert told <= {"KYR", ""}
    assert (desk.window.windowTitle(), desk.window.windowFilePath()) == ("KYR", "")


def test_the_first_run_card_is_private_too(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(first_run_done=False)
    home = desk.window.view("home")
    assert len(inputs(home)) == 1
    assert inputs(home)[0].inputMethodHints() & PRIVATE == PRIVATE


def test_dialogs_are_titled_with_the_programs_name_alone(
    make_desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch, qtbot
) -> None:
    desk = make_desk()
    go(desk, "packet")
    desk.tell(KyrError())
    out = printing.Printing(desk.window)
    out.save(b"", "packet.pdf", "PDF document", lambda: True)
    monkeypatch.setattr(printing, "has_printer", lambda: True)
    seen: dict[type[QWidget], str] = {}

    def look() -> None:
        dialogs = [window for window in QApplication.topLevelWidgets() if isinstance(window, QDialog)]
        seen.update({type(dialog): dialog.windowTitle() for dialog in dialogs if dialog.isVisible()})
        for dialog in dialogs:
            dialog.close()

    # The print dialog has its own event loop; this is in it, when the dialog stands.
    QTimer.singleShot(0, look)
    out.print(a_page(), "us-letter", lambda: True)
    assert {QFileDialog, QPrintDialog} <= set(seen)
    assert set(seen.values()) == {"KYR"}


def a_page() -> bytes:
    """The smallest PDF."""
    import io

    import pypdfium2

    document = pypdfium2.PdfDocument.new()
    document.new_page(612, 792)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


# Undo.


def type_into(field: QWidget, words: str) -> None:
    field.setFocus()
    QTest.keyClicks(field, words)
    if isinstance(field, QLineEdit):
        assert field.isUndoAvailable()


def test_end_leaves_nothing_to_undo_in_any_field(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(home_zip="90012")
    for view in ("help", "letters", "packet", "topic"):
        go(desk, view)
        fields = [field for field in inputs(desk.window.view(view)) if field.isVisible()]
        assert fields
        for field in fields:
            type_into(field, "canary")
    type_into(desk.window.top.search, "canary")
    desk.end()
    desk.settle()
    left = [field for field in QApplication.allWidgets() if isinstance(field, QLineEdit)]
    assert desk.window.top.search in left
    assert [field for field in left if field.isUndoAvailable() or "canary" in field.text()] == []
    assert [field for field in QApplication.allWidgets() if isinstance(field, QPlainTextEdit)] == []


@pytest.mark.qt_log_ignore("plugin does not support (raise|grabbing)", extend=True)
def test_the_language_picker_forgets_what_was_typed(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk()
    desk.window.top.ask_language()
    (picker,) = [one for one in QApplication.topLevelWidgets() if type(one).__name__ == "LanguagePicker"]
    (field,) = picker.findChildren(QLineEdit)
    type_into(field, "mam")
    picker.hide()
    assert (field.text(), field.isUndoAvailable()) == ("", False)


# Copies.


def is_private(data: QMimeData) -> bool:
    return {"x-kde-passwordManagerHint", "ExcludeClipboardContentFromMonitorProcessing"} <= set(data.formats())


@pytest.fixture
def desk(make_desk: Callable[..., Desk]) -> Desk:
    made = make_desk()
    made.settle()
    return made


@pytest.fixture
def copied(desk: Desk) -> Iterator[list[tuple[str, bool]]]:
    """What other programs can have seen on the clipboard: text, and whether it carried the mark."""
    seen: list[tuple[str, bool]] = []
    clipboard = QGuiApplication.clipboard()

    def look() -> None:
        seen.append((clipboard.text(), is_private(clipboard.mimeData())))

    # In the order of connecting: the desk's own watch was first.
    clipboard.dataChanged.connect(look)
    yield seen
    clipboard.dataChanged.disconnect(look)


def selectable_label(parent: QWidget) -> QWidget:
    label = QLabel("(213) 555-0100", parent)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
    label.setSelection(0, 14)
    return label


def rich_text(parent: QWidget) -> QWidget:
    browser = QTextBrowser(parent)
    browser.setHtml("<b>(213)</b> 555-0100")
    browser.selectAll()
    return browser


def line(parent: QWidget) -> QWidget:
    field = QLineEdit("(213) 555-0100", parent)
    field.selectAll()
    return field


@pytest.mark.parametrize("make", [selectable_label, rich_text, line], ids=["label", "browser", "line edit"])
def test_what_qts_own_widgets_copy_is_marked(desk: Desk, copied: list[tuple[str, bool]], make) -> None:
    widget = make(desk.window)
    widget.show()
    widget.setFocus()
    QTest.keySequence(widget, QKeySequence(QKeySequence.StandardKey.Copy))
    assert copied
    assert set(copied) == {("(213) 555-0100", True)}


def test_the_menu_of_a_field_copies_with_the_mark(desk: Desk, copied: list[tuple[str, bool]]) -> None:
    search = desk.window.top.search
    search.setText("canary")
    search.selectAll()
    menu = search.createStandardContextMenu()
    (copy,) = [action for action in menu.actions() if action.objectName() == "edit-copy"]
    copy.trigger()
    menu.deleteLater()
    assert set(copied) == {("canary", True)}


def test_end_takes_what_qts_widgets_copied_off_the_clipboard(desk: Desk) -> None:
    search = desk.window.top.search
    search.setText("canary")
    search.selectAll()
    search.copy()
    assert QGuiApplication.clipboard().text() == "canary"
    desk.end()
    assert QGuiApplication.clipboard().text() == ""


def test_closing_the_window_takes_it_off_too(desk: Desk) -> None:
    search = desk.window.top.search
    search.setText("canary")
    search.selectAll()
    search.copy()
    desk.window.close()
    assert QGuiApplication.clipboard().text() == ""
