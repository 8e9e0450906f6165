# SPDX-License-Identifier: Apache-2.0
"""Says that few contacts fit, which one filter is in the way, and takes it away."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kyr_app.ui.icons import Icons
from kyr_app.ui.theme import Theme
from kyr_app.ui.widgets.banner import IconLabel
from kyr_app.ui.widgets.button import Button
from kyr_app.ui.widgets.label import TextLabel
from kyr_app.ui.widgets.painting import draw_box


class FitNote(QWidget):
    """Signals:
    pressed(): the filter is to be loosened.
    """

    pressed = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = TextLabel(theme, 11, wrap=True)
        self.button = Button(theme, icons)
        self.button.clicked.connect(self.pressed)
        column = QVBoxLayout()
        column.addWidget(self._text)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        self._column = column
        self._row = QHBoxLayout(self)
        self._row.addWidget(IconLabel(theme, icons, "sliders-horizontal", 20), 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(column, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def words(self) -> str:
        """What it says."""
        return self._text.text()

    def show_words(self, text: str, button: str) -> None:
        """Set the sentence and the button; without a button there is nothing to loosen."""
        self._text.setText(text)
        self.button.setText(button.replace("&", "&&"))
        self.button.setVisible(bool(button))

    def _restyle(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(px(18), px(14), px(18), px(14))
        self._row.setSpacing(px(12))
        self._column.setSpacing(px(10))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """A sunken box."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        edge = tokens.line if self._theme.contrast else None
        draw_box(painter, QRectF(self.rect()), self._theme.px(12), tokens.sunken, edge)
        painter.end()
