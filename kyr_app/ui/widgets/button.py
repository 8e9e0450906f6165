# SPDX-License-Identifier: Apache-2.0
"""The buttons of the look: outline, primary, tint, quiet, link and End."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from kyr_app.ui.icons import Icons
from kyr_app.ui.theme import Theme, Tokens
from kyr_app.ui.widgets.painting import draw_box

_HEIGHT, _COMPACT_HEIGHT, _ICON, _GAP = 44, 40, 20, 9


class _Look(NamedTuple):
    fill: str | None
    edge: str | None
    text: str  # name of the token


class Button(QPushButton):
    """A push button painted from the theme.

    Args:
        kind: `outline`, `primary` (one a view), `tint` (chosen), `quiet` (icon), `link` or `end`.
        icon: Lucide name, or "".
        compact: 40 px high for small extras used with the mouse; 44 otherwise.
        points: type size at 100 percent text; above 11 it is bold.
        trailing_icon: drawn after the text (a chevron).
    """

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        kind: str = "outline",
        *,
        icon: str = "",
        compact: bool = False,
        trailing_icon: str = "",
        locale: str = "",
        points: float = 11,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._kind = kind
        self._icon_name = icon
        self._trailing = trailing_icon
        self._compact = compact
        self._locale = locale
        self._points = points
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def radius(self) -> int:
        """Corner radius in pixels; the focus ring follows it."""
        return self._theme.px(8)

    def set_kind(self, kind: str) -> None:
        """Change the look, when what the button stands for changed."""
        if kind != self._kind:
            self._kind = kind
            self._restyle()

    def checkStateSet(self) -> None:
        """A chosen chip is bold."""
        super().checkStateSet()
        self._restyle()

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        if name != self._icon_name:
            self._icon_name = name
            self.updateGeometry()
            self.update()

    def _restyle(self) -> None:
        bold = self._kind in {"primary", "end", "tint"} or self.isChecked() or self._points > 11
        self.setFont(self._theme.font(self._points, bold=bold, locale=self._locale))
        self.setMinimumHeight(self._theme.px(_COMPACT_HEIGHT if self._compact else _HEIGHT))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Icon, text and padding side by side."""
        px = self._theme.px
        text = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text()) if self.text() else QSize()
        width = text.width() + sum(px(_ICON) for name in (self._icon_name, self._trailing) if name)
        parts = sum(1 for part in (self._icon_name, self.text(), self._trailing) if part)
        width += max(0, parts - 1) * px(_GAP) + 2 * px(0 if self._kind == "link" else 12 if not self.text() else 14)
        return QSize(width, max(self.minimumHeight(), text.height() + px(12)))

    def minimumSizeHint(self) -> QSize:
        """Never smaller than its text: a cut label is worse than a second row."""
        return self.sizeHint()

    def _look(self, t: Tokens) -> _Look:
        hovered = self.isEnabled() and (self.underMouse() or self.isDown())
        if not self.isEnabled():
            return _Look(t.sunken, t.line, t.control)
        kind = "tint" if self.isCheckable() and self.isChecked() else self._kind
        looks = {
            "primary": _Look(t.accent_hi if hovered else t.accent, None, t.on_accent),
            "tint": _Look(t.tint, t.accent_hi if hovered else t.accent, t.accent),
            "end": _Look(t.ink2 if hovered else t.ink, None, t.surface),
            "quiet": _Look(t.sunken if hovered else None, t.line if self._theme.contrast else None, t.ink),
            "link": _Look(None, None, t.accent),
        }
        return looks.get(kind, _Look(t.sunken if hovered else t.surface, t.accent if hovered else t.control, t.ink))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Box, icon, text."""
        look = self._look(self._theme.tokens)
        painter = QPainter(self)
        if look.fill or look.edge:
            edge_width = 2 if self._kind == "tint" or self.isChecked() else 1
            draw_box(painter, QRectF(self.rect()), self.radius, look.fill, look.edge, edge_width)
        self._draw_content(painter, look.text)
        painter.end()

    def _draw_content(self, painter: QPainter, colour: str) -> None:
        px = self._theme.px
        metrics = self.fontMetrics()
        text_width = metrics.size(Qt.TextFlag.TextShowMnemonic, self.text()).width() if self.text() else 0
        pieces: list[tuple[str, int]] = [(self._icon_name, px(_ICON))] if self._icon_name else []
        if self.text():
            pieces.append(("", text_width))
        if self._trailing:
            pieces.append((self._trailing, px(_ICON)))
        total = sum(width for _, width in pieces) + px(_GAP) * (len(pieces) - 1)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = (self.width() - total) // 2
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic
        painter.setPen(QColor(colour))
        painter.setFont(self.font())
        for name, width in reversed(pieces) if rtl else pieces:
            if name:
                token = self._token_of(colour)
                pixmap = self._icons.pixmap(name, width, token, self.devicePixelRatioF(), mirrored=rtl)
                painter.drawPixmap(QPoint(x, (self.height() - width) // 2), pixmap)
            else:
                painter.drawText(QRect(x, 0, width, self.height()), int(flags), self.text())
            x += width + px(_GAP)

    def _token_of(self, colour: str) -> str:
        tokens = self._theme.tokens
        return next(name for name in tokens._fields if getattr(tokens, name) == colour)
