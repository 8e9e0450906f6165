# SPDX-License-Identifier: Apache-2.0
"""One column of passages in side by side: a scroll area whose content is placed from outside, row by row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from kyr_app.ui.theme import Theme
from kyr_app.ui.widgets.painting import draw_box
from kyr_app.ui.widgets.passage import PassageBody


class _Canvas(QWidget):
    """Holds the passages; tints the row that the reader is at."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.band = QRectF()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The band."""
        if self.band.isEmpty():
            return
        tokens = self._theme.tokens
        painter = QPainter(self)
        edge = tokens.tint_line if self._theme.contrast else None
        draw_box(painter, self.band, self._theme.px(10), tokens.tint, edge)
        painter.end()


class Lane(QScrollArea):
    """Signals:
    resized(): the lane has another width or height.
    """

    resized = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.viewport().setAutoFillBackground(False)
        self.canvas = _Canvas(theme)
        self.setWidget(self.canvas)
        self.canvas.setAutoFillBackground(False)

    def place(self, rows: Sequence[tuple[PassageBody, int]], padding: int, height: int) -> None:
        """Put passages at their heights; the content is `height` pixels high, `padding` free on both sides."""
        width = self.viewport().width()
        inner = max(1, width - 2 * padding)
        for body, y in rows:
            if body.parent() is not self.canvas:
                body.setParent(self.canvas)
            body.setGeometry(padding, y, inner, body.heightForWidth(inner))
            body.show()
        self.canvas.resize(width, height)

    def show_band(self, top: int, bottom: int) -> None:
        """Tint the content from `top` to `bottom`; nothing when they are equal."""
        inset = self._theme.px(14)
        self.canvas.band = (
            QRectF(inset, top, self.viewport().width() - 2 * inset, bottom - top) if bottom > top else QRectF()
        )
        self.canvas.update()

    def inner_width(self, padding: int) -> int:
        """Width that the passages have."""
        return max(1, self.viewport().width() - 2 * padding)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the view, which places the rows."""
        super().resizeEvent(event)
        self.resized.emit()
