# SPDX-License-Identifier: Apache-2.0
"""A card that is one button: icon tile, title, and the same in the client's language below."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kyr_app.ui.bidi import leading
from kyr_app.ui.icons import Icons
from kyr_app.ui.theme import Theme
from kyr_app.ui.widgets.label import TextLabel
from kyr_app.ui.widgets.painting import draw_box


class Tile(QWidget):
    """A rounded square with an icon in it."""

    def __init__(self, theme: Theme, icons: Icons, icon: str, side: int, *, quiet: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._icons = icons
        self._icon = icon
        self._side = side
        self._quiet = quiet
        self._restyle()
        theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.setFixedSize(self._theme.px(self._side), self._theme.px(self._side))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Tile, then icon."""
        tokens, px = self._theme.tokens, self._theme.px
        painter = QPainter(self)
        edge = tokens.accent if self._theme.contrast else None
        draw_box(painter, QRectF(self.rect()), px(10), tokens.sunken if self._quiet else tokens.tint, edge)
        size = px(28 if self._side > 40 else 22)
        token = "ink2" if self._quiet else "accent"
        pixmap = self._icons.pixmap(self._icon, size, token, self.devicePixelRatioF())
        painter.drawPixmap((self.width() - size) // 2, (self.height() - size) // 2, pixmap)
        painter.end()


class Card(QAbstractButton):
    """The whole card can be pressed; its accessible name is both lines.

    Args:
        quiet: lower, with a grey tile beside the text, for what can wait.
    """

    def __init__(
        self, theme: Theme, icons: Icons, icon: str, *, quiet: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._quiet = quiet
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._tile = Tile(theme, icons, icon, 38 if quiet else 52, quiet=quiet)
        self._title = TextLabel(theme, 12 if quiet else 14, bold=True, wrap=True)
        self._line = TextLabel(theme, 10.5 if quiet else 11.5, token="ink2", wrap=True)
        self._words = QVBoxLayout()
        self._words.addStretch(1)
        self._words.addWidget(self._title)
        self._words.addWidget(self._line)
        self._words.addStretch(1)
        self._box: QBoxLayout = QHBoxLayout(self) if quiet else QVBoxLayout(self)
        top = Qt.AlignmentFlag.AlignVCenter if quiet else Qt.AlignmentFlag.AlignTop
        self._box.addWidget(self._tile, 0, top)
        if not quiet:
            self._box.addStretch(1)
        self._box.addLayout(self._words, 1 if quiet else 0)
        for child in (self._tile, self._title, self._line):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def radius(self) -> int:
        """Corner radius in pixels; the focus ring follows it."""
        return self._theme.px(12)

    def show_words(self, title: str, line: str, line_locale: str) -> None:
        """Set both lines; `line` is in the language `line_locale`."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._title.setText(leading(title, rtl))
        self._line.set_locale(line_locale)
        self._line.setText(leading(line, rtl))
        self._line.setVisible(bool(line))
        self.setAccessibleName(f"{title}. {line}" if line else title)

    def set_beside(self, beside: bool) -> None:
        """Put the tile beside the words (low windows) or above them."""
        if self._quiet:
            return
        wanted = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._box.direction() != wanted:
            self._box.setDirection(wanted)
            self._box.setStretch(1, 0 if beside else 1)
            self._box.setStretch(2, 1 if beside else 0)
            self._box.setAlignment(self._tile, Qt.AlignmentFlag.AlignVCenter if beside else Qt.AlignmentFlag.AlignTop)

    def _restyle(self) -> None:
        px = self._theme.px
        margin = px(14 if self._quiet else 18)
        self._box.setContentsMargins(
            margin, px(12) if self._quiet else margin, margin, px(12) if self._quiet else px(14)
        )
        self._box.setSpacing(px(14 if self._quiet else 10))
        self._words.setSpacing(px(1 if self._quiet else 3))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As the layout wants."""
        return self._box.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The white box; its edge tells hover."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        hovered = self.underMouse() or self.isDown()
        edge = tokens.accent if hovered else tokens.line
        draw_box(painter, QRectF(self.rect()), self.radius, tokens.surface, edge, 2 if hovered else 1)
        painter.end()
