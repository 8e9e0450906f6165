# SPDX-License-Identifier: Apache-2.0
"""A QR code for a phone's camera: black on white in every theme, on whole pixels."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtWidgets import QLabel

from kyr_app.ui.theme import Theme

#: Cameras want this much white around (ISO/IEC 18004, 9.1), and modules of at least this many pixels (look.md, 2).
QUIET_MODULES, MODULE_PX = 4, 4
_DARK, _WHITE = QColor(Qt.GlobalColor.black).rgb(), QColor(Qt.GlobalColor.white).rgb()


class QrPicture(QLabel):
    """The picture; empty until it has modules."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._modules: tuple[tuple[bool, ...], ...] = ()
        theme.changed.connect(self._draw)

    def show_modules(self, modules: Sequence[Sequence[bool]]) -> None:
        """Draw these rows of modules, True for dark; an empty one takes the picture away."""
        self._modules = tuple(tuple(row) for row in modules)
        self._draw()

    def blank(self) -> None:
        """Keep the size but show no code: another is being made, and this one must not be scanned any more."""
        pixmap = self.pixmap()
        if not pixmap.isNull():
            pixmap.fill(Qt.GlobalColor.white)
            self.setPixmap(pixmap)

    @property
    def side(self) -> int:
        """Width and height with the quiet zone, in device-independent pixels; 0 when empty."""
        return self.pixmap().deviceIndependentSize().toSize().width() if self._modules else 0

    def sizeHint(self) -> QSize:
        """The picture's own size."""
        return QSize(self.side, self.side)

    def _draw(self) -> None:
        if not self._modules:
            self.clear()
            self.setFixedSize(0, 0)
            return
        count = len(self._modules) + 2 * QUIET_MODULES
        image = QImage(count, count, QImage.Format.Format_RGB32)
        image.fill(_WHITE)
        for y, row in enumerate(self._modules):
            for x, dark in enumerate(row):
                if dark:
                    image.setPixel(x + QUIET_MODULES, y + QUIET_MODULES, _DARK)
        ratio = self.devicePixelRatioF()
        # Whole device pixels a module: edges in between would be grey.
        side = count * round(self._theme.px(MODULE_PX) * ratio)
        pixmap = QPixmap.fromImage(
            image.scaled(side, side, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.FastTransformation)
        )
        pixmap.setDevicePixelRatio(ratio)
        self.setPixmap(pixmap)
        self.setFixedSize(pixmap.deviceIndependentSize().toSize())
