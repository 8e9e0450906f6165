# SPDX-License-Identifier: Apache-2.0
"""The ring round what the keyboard is on. QSS draws outlines inside the widget, so one overlay a window does it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from kyr_app.ui.theme import Theme

_WIDTH, _GAP = 3, 2
_BY_KEYBOARD = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}
_FOLLOW = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Hide, QEvent.Type.Show}


class FocusRing(QWidget):
    """A transparent overlay that follows keyboard focus inside its window and hides at any mouse press."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._target: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def watch(self, app: QApplication) -> None:
        """Begin to follow the keyboard; left until the first page stands, because every event passes here."""
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watch focus and movement; never swallow anything."""
        kind = event.type()
        if kind == QEvent.Type.FocusIn and isinstance(watched, QWidget) and isinstance(event, QFocusEvent):
            if event.reason() in _BY_KEYBOARD and watched.window() is self._window:
                self._target = watched
                self._place()
            elif event.reason() == Qt.FocusReason.MouseFocusReason:
                self._leave()
        elif kind == QEvent.Type.MouseButtonPress or (kind == QEvent.Type.FocusOut and watched is self._target):
            self._leave()
        elif kind in _FOLLOW and self._target is not None and watched is not self and isinstance(watched, QWidget):
            self._place()
        return False

    def _leave(self) -> None:
        self._target = None
        self.hide()

    def _place(self) -> None:
        target = self._target
        if target is None or not target.isVisible():
            self.hide()
            return
        margin = _WIDTH + _GAP
        rect = QRect(target.mapTo(self._window, QPoint(0, 0)), target.size())
        self.setGeometry(rect.adjusted(-margin, -margin, margin, margin))
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The ring, following the target's corner radius."""
        target = self._target
        if target is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        token = "rail_ink" if target.property("onRail") else "focus"
        painter.setPen(QPen(QColor(getattr(self._theme.tokens, token)), _WIDTH))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = float(getattr(target, "radius", self._theme.px(8))) + _GAP
        inset = _WIDTH / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)
        painter.end()
