# SPDX-License-Identifier: Apache-2.0
"""Find in page: a field, how many places it met, and steps from one to the next."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kyr_app.ui.icons import Icons
from kyr_app.ui.theme import Theme
from kyr_app.ui.widgets.button import Button
from kyr_app.ui.widgets.label import TextLabel
from kyr_app.ui.widgets.search_box import SearchBox

_SAME = str.maketrans(
    {"\u00a0": " ", "\u2011": "-", "’": "'", "‘": "'", "“": '"', "”": '"', "\u2028": " ", "\u2029": " "}
)


def folded_same_length(text: str) -> str:
    """Fold case, accents, quotation marks and special spaces; every character stays one, so that places fit."""
    return "".join(_folded(character) for character in text.translate(_SAME))


def _folded(character: str) -> str:
    if character.isascii():
        return character.lower()
    base = unicodedata.normalize("NFD", character)[0].lower()
    return base if len(base) == 1 else character


class FindBar(QWidget):
    """Signals:
    query_changed(str): the text of the field, at every change.
    step_requested(int): 1 for the next place, -1 for the one before.
    closed(): the bar was closed; the keyboard goes back to the text.
    """

    query_changed = Signal(str)
    step_requested = Signal(int)
    closed = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._counted = (-1, 0)
        self.field = SearchBox(theme, icons)
        self._count = TextLabel(theme, 11, token="ink2")
        self.earlier = Button(theme, icons, "quiet", icon="chevron-up")
        self.later = Button(theme, icons, "quiet", icon="chevron-down")
        self.close_button = Button(theme, icons, "quiet", icon="x")
        self._row = QHBoxLayout(self)
        for widget in (self.field, self._count, self.earlier, self.later, self.close_button):
            self._row.addWidget(widget)
        self._row.addStretch(1)
        self.field.textEdited.connect(self.query_changed)
        self.field.returnPressed.connect(lambda: self.step_requested.emit(1))
        self.earlier.clicked.connect(lambda: self.step_requested.emit(-1))
        self.later.clicked.connect(lambda: self.step_requested.emit(1))
        self.close_button.clicked.connect(self.leave)
        self.retranslate()
        self.restyle()

    def open(self) -> None:
        """Show the bar and take the keyboard."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def leave(self) -> None:
        """Hide the bar and forget the words."""
        self.field.clear()
        self.hide()
        self.closed.emit()

    def show_count(self, current: int, total: int) -> None:
        """Say which place of how many is shown; `current` from 0, -1 when nothing was asked."""
        self._counted = (current, total)
        if current < 0 and not total:
            self._count.setText("" if not self.field.text().strip() else self.tr("Not on this page"))
        else:
            self._count.setText(self.tr("{number} of {total}").format(number=current + 1, total=total))
        for button in (self.earlier, self.later):
            button.setEnabled(total > 0)

    def retranslate(self) -> None:
        """Set every text."""
        words = self.tr("Find on this page")
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        for button, name, tip in (
            (self.earlier, self.tr("Earlier place"), self.tr("Earlier place (Shift+F3)")),
            (self.later, self.tr("Next place"), self.tr("Next place (F3)")),
            (self.close_button, self.tr("Close find"), self.tr("Close (Esc)")),
        ):
            button.setAccessibleName(name)
            button.setToolTip(tip)
        self.show_count(*self._counted)

    def place(self, leading: int, trailing: int) -> None:
        """Keep to the page's edges, in pixels."""
        px = self._theme.px
        left, right = (trailing, leading) if self.isRightToLeft() else (leading, trailing)
        self._row.setContentsMargins(left, px(8), right, px(8))

    def restyle(self) -> None:
        """Take lengths from the theme."""
        px = self._theme.px
        self._row.setSpacing(px(8))
        self.field.setMinimumWidth(px(220))
        self.field.setMaximumWidth(px(360))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes, Shift+Return steps back."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif (
            event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            and event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            self.step_requested.emit(-1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """A white strip with hairlines."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens.surface))
        for y in (0, self.height() - 1):
            painter.fillRect(0, y, self.width(), 1, QColor(tokens.line))
        painter.end()
