# SPDX-License-Identifier: Apache-2.0
"""A drawn example of a paper: lines from the library, words painted in our own faces, numbered marks.

Paper is white in every theme, and "EXAMPLE" lies across it in the reader's language.
"""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from kyr_app.domain.exhibits import Drawing, DrawnWords
from kyr_app.ui.theme import Theme

_INK, _MARK, _ON_MARK, _ACROSS = "#15201E", "#0A5650", "#FFFFFF", "#84190F"
#: Radius of a mark and size of its number, in units of the drawing.
_RADIUS, _NUMBER = 13.0, 14.0


class DrawnPaper(QWidget):
    """A paper in the width that is there, at most half again its own."""

    def __init__(
        self, theme: Theme, drawing: Drawing, svg: bytes, example: str, locale: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._drawing = drawing
        self._svg = svg
        self._example = example
        self._locale = locale
        marks = " ".join(f"{number}. {mark.title}." for number, mark in enumerate(drawing.callouts, start=1))
        self.setAccessibleName(f"{drawing.title}. {drawing.alt}")
        self.setAccessibleDescription(marks)

    @cached_property
    def _renderer(self) -> QSvgRenderer:
        return QSvgRenderer(QByteArray(self._svg), self)

    def _unit(self, width: int) -> float:
        """Pixels in one unit of the drawing."""
        if not self._drawing.width:
            return 0.0
        return min(width / self._drawing.width, 1.1 * self._theme.scale)

    def hasHeightForWidth(self) -> bool:
        """The drawing keeps its shape."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the drawing at this width."""
        return round(self._drawing.height * self._unit(width))

    def sizeHint(self) -> QSize:
        """As wide as it is."""
        return QSize(self.width(), self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paper, words, "EXAMPLE", marks."""
        unit = self._unit(self.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isRightToLeft():
            painter.translate(self.width() - self._drawing.width * unit, 0)
        self._renderer.render(painter, QRectF(0, 0, self._drawing.width * unit, self._drawing.height * unit))
        painter.scale(unit, unit)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the paper itself is English
        for words in self._drawing.words:
            self._paint_words(painter, words)
        self._paint_example(painter)
        for number, mark in enumerate(self._drawing.callouts, start=1):
            self._paint_mark(painter, number, QPointF(mark.x, mark.y))
        painter.end()

    def _set_font(self, painter: QPainter, size: float, *, bold: bool, locale: str = "en") -> QFontMetricsF:
        font = self._theme.font(11, bold=bold, locale=locale)
        font.setPixelSize(max(1, round(size)))
        painter.setFont(font)
        return QFontMetricsF(font)

    def _paint_words(self, painter: QPainter, words: DrawnWords) -> None:
        metrics = self._set_font(painter, words.size, bold=words.bold)
        painter.setPen(QColor(_INK))
        x = words.x - metrics.horizontalAdvance(words.words) / 2 if words.align == "center" else words.x
        painter.drawText(QPointF(x, words.y), words.words)

    def _paint_example(self, painter: QPainter) -> None:
        painter.save()
        metrics = self._set_font(painter, 84, bold=True, locale=self._locale)
        colour = QColor(_ACROSS)
        colour.setAlphaF(0.26)
        painter.setPen(colour)
        painter.translate(self._drawing.width / 2, self._drawing.height / 2)
        painter.rotate(-28)
        painter.drawText(QPointF(-metrics.horizontalAdvance(self._example) / 2, metrics.ascent() / 3), self._example)
        painter.restore()

    def _paint_mark(self, painter: QPainter, number: int, at: QPointF) -> None:
        painter.setPen(QColor(_ON_MARK))
        painter.setBrush(QColor(_MARK))
        painter.drawEllipse(at, _RADIUS, _RADIUS)
        self._set_font(painter, _NUMBER, bold=True)
        room = QRectF(at.x() - _RADIUS, at.y() - _RADIUS, 2 * _RADIUS, 2 * _RADIUS)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, str(number))
