# SPDX-License-Identifier: Apache-2.0
"""A bar that fills while something takes its time, what it is, and a button to call it off."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from kyr_app.ui.icons import Icons
from kyr_app.ui.theme import Theme
from kyr_app.ui.widgets.button import Button
from kyr_app.ui.widgets.label import TextLabel
from kyr_app.ui.widgets.painting import draw_box

#: What is done sooner is not worth a bar that comes and goes.
_PATIENCE_MS = 400


class _Bar(QProgressBar):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setTextVisible(False)
        self.setRange(0, 100)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        tokens = self._theme.tokens
        painter = QPainter(self)
        room = QRectF(self.rect())
        draw_box(painter, room, room.height() / 2, tokens.surface, tokens.control)
        share = (self.value() - self.minimum()) / max(1, self.maximum() - self.minimum())
        full = QRectF(room)
        full.setWidth(max(room.height(), room.width() * share))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            full.moveRight(room.right())
        if share > 0:
            draw_box(painter, full, room.height() / 2, tokens.accent)
        painter.end()


class ProgressRow(QWidget):
    """Hidden until the work has taken a while.

    Signals:
        cancelled(): the button was pressed.
    """

    cancelled = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = TextLabel(theme, 10, token="ink2", wrap=True)
        self.bar = _Bar(theme)
        self.cancel = Button(theme, icons, icon="x", compact=True)
        self.cancel.clicked.connect(self.cancelled)
        self._column = QVBoxLayout()
        self._column.addWidget(self._words)
        self._column.addWidget(self.bar)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addLayout(self._column, 1)
        self._row.addWidget(self.cancel)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_PATIENCE_MS)
        self._wait.timeout.connect(self.show)
        self.hide()
        self._restyle()
        theme.changed.connect(self._restyle)

    def begin(self, words: str, cancel: str) -> None:
        """Work began: `words` say which, `cancel` stands on the button. Shown when it takes a while."""
        self._words.setText(words)
        self.bar.setAccessibleName(words)
        self.cancel.setText(cancel)
        self.bar.setValue(0)
        if self.isHidden() and not self._wait.isActive():
            self._wait.start()

    def advance(self, percent: int) -> None:
        """So much is done."""
        self.bar.setValue(percent)

    def finish(self) -> None:
        """It is over, one way or the other."""
        self._wait.stop()
        self.hide()

    def _restyle(self) -> None:
        px = self._theme.px
        self.bar.setFixedHeight(px(10))
        self._row.setSpacing(px(16))
        self._column.setSpacing(px(6))
