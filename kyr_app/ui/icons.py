# SPDX-License-Identifier: Apache-2.0
"""Lucide icons, tinted with the theme's colours. `QIcon(file.svg)` would paint `currentColor` black."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from kyr_app.ui.theme import Theme

#: Icons that point along the line of text; they turn round in right-to-left languages (look.md, section 4).
DIRECTIONAL = frozenset({"arrow-left", "arrow-right", "chevron-left", "chevron-right", "skip-forward"})


class Icons:
    """Draws icons by Lucide name and theme token; keeps what it drew."""

    def __init__(self, theme: Theme, folder: Path) -> None:
        self._theme = theme
        self._folder = folder
        self._svg: dict[str, bytes] = {}
        self._pixmaps: dict[tuple[str, str, int, float, bool], QPixmap] = {}

    def icon(self, name: str, token: str = "ink") -> QIcon:
        """An icon that follows theme, size, screen and the disabled state by itself."""
        return QIcon(_Engine(self, self._theme, name, token))

    def pixmap(
        self, name: str, size: int, token: str = "ink", ratio: float = 1.0, *, mirrored: bool = False
    ) -> QPixmap:
        """The icon as a picture of `size` x `size` device-independent pixels."""
        colour = getattr(self._theme.tokens, token)
        key = (name, colour, size, ratio, mirrored and name in DIRECTIONAL)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._draw(*key)
        return self._pixmaps[key]

    def _draw(self, name: str, colour: str, size: int, ratio: float, mirrored: bool) -> QPixmap:
        if name not in self._svg:
            self._svg[name] = (self._folder / f"{name}.svg").read_bytes()
        side = max(1, round(size * ratio))
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        if mirrored:
            painter.translate(side, 0)
            painter.scale(-1, 1)
        svg = QByteArray(self._svg[name].replace(b"currentColor", colour.encode()))
        QSvgRenderer(svg).render(painter, QRectF(0, 0, side, side))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap


class _Engine(QIconEngine):
    def __init__(self, icons: Icons, theme: Theme, name: str, token: str) -> None:
        super().__init__()
        self._icons = icons
        self._theme = theme
        self._name = name
        self._token = token

    def clone(self) -> QIconEngine:
        return _Engine(self._icons, self._theme, self._name, self._token)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:  # noqa: ARG002
        token = "control" if mode == QIcon.Mode.Disabled else self._token
        return self._icons.pixmap(self._name, size.width(), token, scale)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def paint(self, painter: QPainter, rect, mode: QIcon.Mode, state: QIcon.State) -> None:  # type: ignore[no-untyped-def]
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(rect, self.scaledPixmap(rect.size(), mode, state, ratio))
