# SPDX-License-Identifier: Apache-2.0
"""What every view has in common: it translates, restyles and reflows itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from kyr_app.ui.theme import Theme

#: Effective widths (window pixels divided by text scale) at which layouts change (look.md, section 3).
NARROW = 900
COMPACT = 1190


class View(QWidget):
    """A page of the window.

    A subclass builds its children, then calls `_retranslate()` and `_restyle()` once. They run again when the language,
    the colours or the text size change; `reflow` runs when the effective width does.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        theme.changed.connect(self._on_theme_changed)

    @property
    def effective_width(self) -> int:
        """Width in pixels at 100 percent text: 1366 at 150 percent is a layout of 910."""
        return round(self.width() / self._theme.scale)

    def reflow(self, effective_width: int) -> None:
        """Choose columns for this width."""

    def first_focus(self) -> QWidget | None:
        """Where the keyboard starts when the view is shown; None leaves it."""
        return None

    def _retranslate(self) -> None:
        """Set every text of the view."""

    def _restyle(self) -> None:
        """Set every length and colour that the theme gives."""

    def _on_theme_changed(self) -> None:
        self._restyle()
        self.reflow(self.effective_width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Reflow, then lay out."""
        self.reflow(self.effective_width)
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Translate again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
