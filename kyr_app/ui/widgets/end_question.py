# SPDX-License-Identifier: Apache-2.0
"""The one question that End ever asks: a packet was made, and it was neither printed nor saved."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from kyr_app.ui.icons import Icons
from kyr_app.ui.theme import Theme
from kyr_app.ui.widgets.button import Button
from kyr_app.ui.widgets.flow_layout import FlowLayout
from kyr_app.ui.widgets.label import TextLabel
from kyr_app.ui.widgets.painting import draw_box

_WIDTH = 460


class _Box(QWidget):
    """The dialog's sheet."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        policy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        tokens = self._theme.tokens
        painter = QPainter(self)
        draw_box(painter, QRectF(self.rect()), self._theme.px(16), tokens.surface, tokens.control)
        painter.end()


class EndQuestion(QWidget):
    """Lies over the view and leaves the top bar free, so that End can be pressed a second time.

    Signals:
        answered(bool): end and clear, or not.
    """

    answered = Signal(bool)

    def __init__(self, theme: Theme, icons: Icons, window: QWidget, below: QWidget) -> None:
        """Make the question; it fills the window under `below`."""
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._below = below
        self._opener: QWidget | None = None
        self._box = _Box(theme, self)
        self._title = TextLabel(theme, 16, bold=True, wrap=True)
        self._text = TextLabel(theme, 11, token="ink2", wrap=True)
        self.end = Button(theme, icons, "primary", icon="x")
        self.stay = Button(theme, icons)
        buttons = QWidget()
        self._flow = FlowLayout(buttons)
        self._flow.addWidget(self.end)
        self._flow.addWidget(self.stay)
        self._column = QVBoxLayout(self._box)
        for part in (self._title, self._text, buttons):
            self._column.addWidget(part)
        self.end.clicked.connect(lambda: self._answer(True))
        self.stay.clicked.connect(lambda: self._answer(False))
        window.installEventFilter(self)
        self.hide()

    def ask(self) -> None:
        """Put the question, with the keyboard on "End and clear"."""
        px = self._theme.px
        self._title.setText(self.tr("End this visit and clear the packet?"))
        self._text.setText(self.tr("The packet was neither printed nor saved. Nothing of it can be brought back."))
        self.end.setText(self.tr("&End and clear"))
        self.stay.setText(self.tr("&Keep working"))
        self.setAccessibleName(self._title.text())
        end = self.tr("End and clear")
        self.end.setAccessibleName(f"{self._title.text()} {end}")
        self._column.setContentsMargins(px(28), px(24), px(28), px(24))
        self._column.setSpacing(px(14))
        self._flow.set_gaps(px(12), px(8))
        self._opener = self._window.focusWidget()
        self._place()
        self.show()
        self.raise_()
        self.end.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _answer(self, end: bool) -> None:
        self.hide()
        if not end and self._opener is not None and isValid(self._opener):
            self._opener.setFocus(Qt.FocusReason.OtherFocusReason)
        self._opener = None
        self.answered.emit(end)

    def _place(self) -> None:
        bar = self._below.geometry()
        self.setGeometry(bar.x(), bar.bottom() + 1, bar.width(), self._window.height() - bar.height())
        width = min(self._theme.px(_WIDTH), self.width() - self._theme.px(32))
        self._box.setFixedWidth(width)
        height = self._box.heightForWidth(width)
        self._box.setGeometry((self.width() - width) // 2, max(0, (self.height() - height) // 3), width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Follow the window's size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: ARG002
        """The keyboard stays with the two answers."""
        (self.stay if self.end.hasFocus() else self.end).setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape keeps working; Return presses the answer that has the keyboard; arrows change it."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self._answer(False)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            (self.stay if self.stay.hasFocus() else self.end).click()
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.focusNextPrevChild(True)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """What lies below is not to be pressed."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A veil."""
        painter = QPainter(self)
        veil = QColor(self._theme.tokens.ink if self._theme.name == "light" else self._theme.tokens.rail)
        veil.setAlphaF(0.45 if self._theme.name == "light" else 0.7)
        painter.fillRect(event.rect(), veil)
        painter.end()
