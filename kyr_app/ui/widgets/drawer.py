# SPDX-License-Identifier: Apache-2.0
"""A panel that lies over the leading side of its view in narrow windows; the rest waits behind a veil."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from kyr_app.ui.theme import Theme


class Drawer(QWidget):
    """Covers its parent; Escape or a press on the veil closes it, and the keyboard stays inside while it is open.

    Signals:
        closed(): it was closed by the worker.
    """

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parent = parent
        self._width = 0
        self._opener: QWidget | None = None
        self._sheet = QWidget(self)
        self._sheet.setAutoFillBackground(True)
        self.column = QVBoxLayout(self._sheet)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        parent.installEventFilter(self)
        self.hide()

    def open(self, width: int, focus: QWidget) -> None:
        """Show it, `width` pixels wide, with the keyboard in `focus`; closing gives the keyboard back."""
        self._width = width
        self._opener = QApplication.focusWidget()
        self._place()
        self.show()
        self.raise_()
        focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_drawer(self) -> None:
        """Hide it."""
        if self.isVisible():
            self.hide()
            if self._opener is not None:
                self._opener.setFocus(Qt.FocusReason.OtherFocusReason)
            self.closed.emit()

    def _place(self) -> None:
        self.setGeometry(self._parent.rect())
        width = min(self._width, self.width())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._sheet.setGeometry(QRect(self.width() - width if rtl else 0, 0, width, self.height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Follow the parent's size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round inside."""
        focused = QApplication.focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            return super().focusNextPrevChild(forward)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        widget = self._neighbour(focused, forward)
        while widget is not None and widget is not focused:
            by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
            if by_tab and self.isAncestorOf(widget) and widget.isVisible() and widget.isEnabled():
                widget.setFocus(reason)
                break
            widget = self._neighbour(widget, forward)
        return True

    @staticmethod
    def _neighbour(widget: QWidget, forward: bool) -> QWidget | None:
        return widget.nextInFocusChain() if forward else widget.previousInFocusChain()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_drawer()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on the veil closes."""
        if not self._sheet.geometry().contains(event.position().toPoint()):
            self.close_drawer()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The veil."""
        veil = QColor(self._theme.tokens.ink if self._theme.name == "light" else self._theme.tokens.rail)
        veil.setAlphaF(0.45 if self._theme.name == "light" else 0.7)
        painter = QPainter(self)
        painter.fillRect(self.rect(), veil)
        painter.end()
