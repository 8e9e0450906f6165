# SPDX-License-Identifier: Apache-2.0
"""What a letter's fields are filled in with. Nothing predicts or keeps what is typed, and copies of it are marked."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QSizePolicy, QWidget

from kyr_app.domain.letters import CHECKED, Field
from kyr_app.ui.icons import Icons
from kyr_app.ui.theme import Theme
from kyr_app.ui.widgets.choice_box import ChoiceBox
from kyr_app.ui.widgets.private_field import PrivateField

_US_DAY = re.compile(r"(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})")
_PRIVATE = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
_HINTS = {
    "four-digits": Qt.InputMethodHint.ImhPreferNumbers,
    "phone": Qt.InputMethodHint.ImhPreferNumbers,
    "email": Qt.InputMethodHint.ImhEmailCharactersOnly,
}
#: Lines of text that a field for several shows at once.
_LINES = 4


def day_of(typed: str) -> str:
    """A day as `YYYY-MM-DD` from month, day and year as they are written in the United States ("3/15/1988").

    What is no such day comes back as it is.
    """
    found = _US_DAY.fullmatch(typed.strip())
    if found is None:
        return typed
    month, day, year = (int(part) for part in found.groups())
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return typed


def typed_day(value: str) -> str:
    """The other way round: "1988-03-15" as "03/15/1988"; what is no day comes back as it is."""
    try:
        return date.fromisoformat(value).strftime("%m/%d/%Y") if re.fullmatch(r"\d{4}-\d\d-\d\d", value) else value
    except ValueError:
        return value


class PrivateText(QPlainTextEdit):
    """Several lines that input methods must not learn from.

    Signals:
        copy_requested(str): selected text for the clipboard; the session marks it for clipboard histories.
    """

    copy_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setInputMethodHints(_PRIVATE | Qt.InputMethodHint.ImhMultiLine)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def radius(self) -> int:
        """Corner radius in pixels; the focus ring follows it."""
        return self._theme.px(8)

    def show_text(self, text: str) -> None:
        """Set the text unless it stands there already; Undo does not lead back behind it."""
        if text != self.toPlainText():
            self.setPlainText(text)  # Qt drops the history of edits with it

    def forget(self) -> None:
        """Empty it, with what Undo remembers."""
        self.setPlainText("")
        self.document().clearUndoRedoStacks()

    def _restyle(self) -> None:
        self.setFont(self._theme.font(11))
        # Kept beside Qt's own minimum, which the style sheet sets for fields of one line.
        self._height = self._theme.line_px(11) * _LINES + self._theme.px(16)
        self.setFixedHeight(self._height)

    def sizeHint(self) -> QSize:
        """As high as it is; Qt's own guess is that of a page."""
        return QSize(super().sizeHint().width(), self._height)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Nothing: a dragged text lands anywhere, and on X11 what is selected could be pasted elsewhere at once."""
        return QMimeData()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy and cut go by way of the session."""
        cut = event.matches(QKeySequence.StandardKey.Cut)
        if cut or event.matches(QKeySequence.StandardKey.Copy):
            if self.textCursor().hasSelection():
                self.copy_requested.emit(self.textCursor().selection().toPlainText())
                if cut:
                    self.textCursor().removeSelectedText()
            return
        super().keyPressEvent(event)


class LetterChoice(QComboBox):
    """One of several; the wheel scrolls the page past it, and changes no answer.

    Args:
        rows: words and value of each, in order.
        empty: what stands there until one is chosen.
    """

    def __init__(self, theme: Theme, rows: Mapping[str, str], empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.addItem(empty, "")
        for value, words in rows.items():
            self.addItem(words, value)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def radius(self) -> int:
        """Corner radius in pixels; the focus ring follows it."""
        return self._theme.px(8)

    @property
    def value(self) -> str:
        """The value that is chosen; "" for none."""
        return str(self.currentData() or "")

    def choose(self, value: str) -> None:
        """Choose a value without telling anybody; one that is not offered chooses none."""
        self.setCurrentIndex(max(0, self.findData(value)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Left to the page."""
        event.ignore()

    def _restyle(self) -> None:
        self.setFont(self._theme.font(11))
        self.setMinimumHeight(self._theme.px(44))


class LetterInput(NamedTuple):
    """A widget and how its value is read and shown; the values are those of `domain.letters`."""

    widget: QWidget
    value: Callable[[], str]
    show: Callable[[str], None]


class InputMaker(NamedTuple):
    """What inputs are made with.

    `states` are names by postal letters, `choose` stands in a choice until one is made; `edited` and `copied` are
    called when a person changes something, and with text for the clipboard.
    """

    theme: Theme
    icons: Icons
    states: Mapping[str, str]
    choose: str
    edited: Callable[[], None]
    copied: Callable[[str], None]

    def make(self, field: Field, parent: QWidget) -> LetterInput:
        """The input for a field of this type."""
        if field.type == "checkbox":
            return self._check(field, parent)
        if field.type in {"choice", "state"}:
            rows = self.states if field.type == "state" else {choice.id: choice.label for choice in field.choices}
            box = LetterChoice(self.theme, rows, self.choose, parent)
            box.activated.connect(lambda _: self.edited())
            return LetterInput(box, lambda: box.value, box.choose)
        if field.type == "multiline":
            return self._text(parent)
        return self._line(field, parent)

    def _check(self, field: Field, parent: QWidget) -> LetterInput:
        box = ChoiceBox(self.theme, self.icons, parent)
        box.show_words(field.label)
        box.clicked.connect(lambda _=False: self.edited())
        return LetterInput(
            box, lambda: CHECKED if box.isChecked() else "", lambda value: box.setChecked(value == CHECKED)
        )

    def _text(self, parent: QWidget) -> LetterInput:
        text = PrivateText(self.theme, parent)
        text.textChanged.connect(self.edited)
        text.copy_requested.connect(self.copied)

        def show(value: str) -> None:
            text.blockSignals(True)
            text.show_text(value) if value else text.forget()
            text.blockSignals(False)

        return LetterInput(text, text.toPlainText, show)

    def _line(self, field: Field, parent: QWidget) -> LetterInput:
        line = PrivateField(self.theme, parent, _HINTS.get(field.shape, Qt.InputMethodHint.ImhNone))
        line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        line.textEdited.connect(lambda _: self.edited())
        line.copy_requested.connect(self.copied)
        if field.type == "date":
            return LetterInput(line, lambda: day_of(line.text()), lambda value: line.setText(typed_day(value)))
        return LetterInput(line, line.text, line.setText)
