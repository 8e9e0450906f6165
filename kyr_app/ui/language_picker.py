# SPDX-License-Identifier: Apache-2.0
"""Chooses the client's language: own name in own script first, then the worker's name and how complete it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kyr_app.ui.bidi import isolate
from kyr_app.ui.icons import Icons
from kyr_app.ui.models.rows import Row
from kyr_app.ui.theme import Theme
from kyr_app.ui.widgets.painting import draw_box
from kyr_app.ui.widgets.row_list import RowList
from kyr_app.ui.widgets.search_box import SearchBox


class LanguageChoice(NamedTuple):
    """A language on offer: `names` are all its names that typing may match; `state` says how complete it is."""

    code: str
    endonym: str
    state: str
    names: str


class LanguagePicker(QWidget):
    """A pop-up list with a filter that works in any script.

    Signals:
        chosen(str): code of the language.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._theme = theme
        self._choices: tuple[LanguageChoice, ...] = ()
        self._current = ""
        self._filter = SearchBox(theme, icons)
        self._list = RowList(theme)
        column = QVBoxLayout(self)
        margin = theme.px(12)
        column.setContentsMargins(margin, margin, margin, margin)
        column.addWidget(self._filter)
        column.addWidget(self._list, 1)
        self._filter.textEdited.connect(self._show_matching)
        self._filter.moved_down.connect(self._list.setFocus)
        self._filter.returnPressed.connect(self._take_first)
        self._list.opened.connect(self._take)
        self._retranslate()

    def open_at(self, corner: QPoint, choices: Sequence[LanguageChoice], current: str) -> None:
        """Show the choices with a top corner at the global point `corner`, inside the screen."""
        self._choices = tuple(choices)
        self._current = current
        self._filter.clear()
        self._show_matching("")
        px = self._theme.px
        self.resize(px(400), min(px(110 + 70 * len(choices)), px(520)))
        screen = self.screen().availableGeometry()
        x = corner.x() if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else corner.x() - self.width()
        x = min(max(x, screen.left()), max(screen.left(), screen.right() - self.width()))
        y = min(corner.y() + px(4), max(screen.top(), screen.bottom() - self.height()))
        self.move(x, y)
        self.show()
        self._filter.setFocus()

    def _show_matching(self, text: str) -> None:
        wanted = text.strip().casefold()
        rows = [
            Row(
                isolate(choice.endonym),
                key=choice.code,
                meta=choice.state,
                badge="✓" if choice.code == self._current else "",
                badge_kind="now",
                locale=choice.code,
            )
            for choice in self._choices
            if wanted in choice.names.casefold()
        ]
        self._list.show_rows(rows)
        self._list.choose(self._current)

    def _take_first(self) -> None:
        first = self._list.rows.first_choice()
        if first.isValid():
            self._take(self._list.rows.row_at(first).key)

    def _take(self, code: str) -> None:
        self.hide()
        self.chosen.emit(code)

    def _retranslate(self) -> None:
        words = self.tr("Type a language in any script")
        self._filter.setPlaceholderText(words)
        self._filter.setAccessibleName(words)
        self._list.setAccessibleName(self.tr("Languages"))
        self.setAccessibleName(self.tr("Client's language"))

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget what was typed: it may tell where a client is from."""
        super().hideEvent(event)
        self._filter.clear()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """A plain sheet with a firm edge."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        draw_box(painter, QRectF(self.rect()), 0, tokens.surface, tokens.control)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Translate again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
