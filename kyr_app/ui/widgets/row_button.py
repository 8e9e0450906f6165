# SPDX-License-Identifier: Apache-2.0
"""A button of wrapped lines: an entry of a contents list, a link with its icon, a contact in short."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from kyr_app.ui.icons import Icons
from kyr_app.ui.theme import Theme
from kyr_app.ui.widgets.painting import draw_box, draw_leading_bar
from kyr_app.ui.widgets.passage_heading import LineLabel

_ICON = 18
_PADDING = {"entry": (12, 8), "link": (4, 9), "card": (16, 11)}


class RowButton(QAbstractButton):
    """Lines below one another that are pressed as one.

    Args:
        look: `entry` (chosen shows by tint, bar and weight), `link` or `card`.
        icon: Lucide name before the lines, or "".
    """

    def __init__(
        self, theme: Theme, icons: Icons, look: str = "link", icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._look = look
        self._icon_name = icon
        self._lines: list[LineLabel] = []
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCheckable(look == "entry")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def radius(self) -> int:
        """Corner radius in pixels; the focus ring follows it."""
        return self._theme.px(12 if self._look == "card" else 8)

    def add_line(
        self, words: str, points: float = 11, *, bold: bool = False, token: str = "ink", locale: str = ""
    ) -> LineLabel:
        """Put a line below; the lines together are the accessible name."""
        line = LineLabel(self._theme, points, bold=bold, token=token, locale=locale, parent=self)
        line.setText(words)
        line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._lines.append(line)
        self.setAccessibleName(". ".join(part.text() for part in self._lines))
        return line

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        self._icon_name = name
        self.update()

    def mark_chosen(self, chosen: bool) -> None:
        """Show an entry as the one in view."""
        self.setChecked(chosen)
        for line in self._lines:
            line.show_look(bold=chosen, token="accent" if chosen else "ink")
        self.update()

    def nextCheckState(self) -> None:
        """A press asks; what is chosen is said by `mark_chosen`."""

    def hasHeightForWidth(self) -> bool:
        """A narrower row is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Lines, padding; never lower than a finger's target."""
        horizontal, vertical = self._padding()
        inner = max(1, width - 2 * horizontal - self._icon_room())
        height = sum(line.heightForWidth(inner) for line in self._lines) + 2 * vertical
        return max(height, self._theme.px(36 if self._look == "link" else 40))

    def sizeHint(self) -> QSize:
        """As wide as the longest line."""
        horizontal, _ = self._padding()
        width = max((line.sizeHint().width() for line in self._lines), default=0) + 2 * horizontal + self._icon_room()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Words wrap, so any width will do."""
        return QSize(self._theme.px(60), self.heightForWidth(max(self.width(), self._theme.px(60))))

    def _padding(self) -> tuple[int, int]:
        horizontal, vertical = _PADDING[self._look]
        return self._theme.px(horizontal), self._theme.px(vertical)

    def _icon_room(self) -> int:
        return self._theme.px(_ICON + 8) if self._icon_name else 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the lines, in the middle when there is room."""
        super().resizeEvent(event)
        horizontal, _ = self._padding()
        inner = max(1, self.width() - 2 * horizontal - self._icon_room())
        heights = [line.heightForWidth(inner) for line in self._lines]
        y = (self.height() - sum(heights)) // 2
        x = horizontal if self.isRightToLeft() else horizontal + self._icon_room()
        for line, height in zip(self._lines, heights, strict=True):
            line.setGeometry(x, y, inner, height)
            y += height

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Box by look and state, then the icon."""
        tokens, px = self._theme.tokens, self._theme.px
        rect = QRectF(self.rect())
        hovered = self.underMouse() or self.isDown()
        painter = QPainter(self)
        if self._look == "card":
            draw_box(
                painter,
                rect,
                self.radius,
                tokens.surface,
                tokens.accent if hovered else tokens.line,
                2 if hovered else 1,
            )
        elif self.isChecked():
            draw_box(painter, rect, self.radius, tokens.tint, tokens.accent if self._theme.contrast else None)
            draw_leading_bar(painter, self, rect, self.radius if self._theme.contrast else 0, px(5), tokens.accent)
        elif hovered:
            draw_box(painter, rect, self.radius, tokens.sunken, tokens.line if self._theme.contrast else None)
        if self._icon_name:
            size = px(_ICON)
            horizontal, _ = self._padding()
            x = self.width() - horizontal - size if self.isRightToLeft() else horizontal
            first = self._lines[0] if self._lines else None
            middle = first.y() + self._theme.line_px(11) // 2 if first is not None else self.height() // 2
            pixmap = self._icons.pixmap(
                self._icon_name, size, "ink2", self.devicePixelRatioF(), mirrored=self.isRightToLeft()
            )
            painter.drawPixmap(x, middle - size // 2, pixmap)
        painter.end()
