# SPDX-License-Identifier: Apache-2.0
"""A check box of a filter: its words wrap, and at its end stands how many it would leave."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from kyr_app.ui.icons import Icons
from kyr_app.ui.theme import Theme
from kyr_app.ui.widgets.painting import draw_box

_HEIGHT, _BOX, _GAP = 40, 20, 10


class ChoiceBox(QCheckBox):
    """Painted from the theme; Qt's own check box neither wraps nor has a second text."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._words = ""
        self._count = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def radius(self) -> int:
        """Corner radius in pixels; the focus ring follows it."""
        return self._theme.px(5)

    def show_words(self, words: str, count: int | None = None) -> None:
        """Set the label and how many contacts the choice would leave; None while that is not known."""
        self._words = words
        self._count = "" if count is None else str(count)
        self.setText(words.replace("&", "&&"))
        told = self.tr("%n contact(s)", "", count) if count is not None else ""
        self.setAccessibleName(f"{words}, {told}" if told else words)
        self.updateGeometry()
        self.update()

    def _restyle(self) -> None:
        self.setFont(self._theme.font(11))
        self.updateGeometry()
        self.update()

    def _count_width(self) -> int:
        return QFontMetrics(self._theme.font(10)).horizontalAdvance("0000")

    def _label_width(self, width: int) -> int:
        px = self._theme.px
        return max(1, width - px(_BOX + _GAP) - self._count_width() - px(2))

    def sizeHint(self) -> QSize:
        """On one line, when there is room."""
        px = self._theme.px
        width = px(_BOX + _GAP) + self.fontMetrics().horizontalAdvance(self._words) + self._count_width() + px(8)
        return QSize(width, px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Narrower than its words: they wrap."""
        return QSize(self._theme.px(120), self._theme.px(_HEIGHT))

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the wrapped words, at least that of a target."""
        room = QRect(0, 0, self._label_width(width), 10_000)
        lines = self.fontMetrics().boundingRect(room, int(Qt.TextFlag.TextWordWrap), self._words)
        return max(self._theme.px(_HEIGHT), lines.height() + self._theme.px(8))

    def hitButton(self, position: QPoint) -> bool:
        """All of it can be pressed."""
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Box, words, count; mirrored in right-to-left languages."""
        px, tokens = self._theme.px, self._theme.tokens
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        side = px(_BOX)
        box = self._placed(QRect(0, (self.height() - side) // 2, side, side), rtl)
        checked, hovered = self.isChecked(), self.underMouse() and self.isEnabled()
        edge = tokens.accent if checked or hovered else tokens.control
        draw_box(painter, QRectF(box), self.radius, tokens.accent if checked else tokens.surface, edge)
        if checked:
            mark = px(14)
            inset = (side - mark) // 2
            pixmap = self._icons.pixmap("check", mark, "on_accent", self.devicePixelRatioF())
            painter.drawPixmap(box.topLeft() + QPoint(inset, inset), pixmap)
        painter.setPen(QColor(tokens.ink if self.isEnabled() else tokens.control))
        painter.setFont(self.font())
        words = self._placed(QRect(px(_BOX + _GAP), 0, self._label_width(self.width()), self.height()), rtl)
        absolute = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if rtl:
            start, end = end, start
        painter.drawText(words, int(start | absolute) | int(Qt.TextFlag.TextWordWrap), self._words)
        painter.setPen(QColor(tokens.ink2 if self.isEnabled() else tokens.control))
        painter.setFont(self._theme.font(10))
        width = self._count_width()
        count = self._placed(QRect(self.width() - width, 0, width, self.height()), rtl)
        painter.drawText(count, int(end | absolute), self._count)
        painter.end()

    def _placed(self, rect: QRect, rtl: bool) -> QRect:
        """`rect`, turned to the other side in right-to-left languages."""
        return QRect(self.width() - rect.right() - 1, rect.top(), rect.width(), rect.height()) if rtl else rect
