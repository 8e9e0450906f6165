# SPDX-License-Identifier: Apache-2.0
"""What is on this page: one entry a passage; the one in view is marked as the text scrolls."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kyr_app.domain.locales import locale_for
from kyr_app.domain.topic import Passage
from kyr_app.ui.icons import Icons
from kyr_app.ui.theme import Theme
from kyr_app.ui.widgets.passage_heading import LineLabel
from kyr_app.ui.widgets.passage_stack import PassageStack
from kyr_app.ui.widgets.row_button import RowButton


class ContentsList(PassageStack):
    """One stop for Tab; arrows go from entry to entry.

    Signals:
        passage_requested(str): anchor of the entry that was pressed.
    """

    passage_requested = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._entries: dict[str, RowButton] = {}
        self._current = ""
        self._title = LineLabel(theme, 11, bold=True, token="ink2", parent=self)
        self.retranslate()

    @property
    def current(self) -> str:
        """Anchor of the marked entry."""
        return self._current

    def show_passages(self, passages: Sequence[Passage], locale: str) -> None:
        """Set the entries, in the language of the text."""
        for entry in self._entries.values():
            entry.hide()
            entry.deleteLater()
        self._entries = {}
        rtl = locale_for(locale).right_to_left
        for passage in passages:
            entry = RowButton(self._theme, self._icons, "entry", parent=self)
            entry.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
            entry.add_line(passage.title, 11, locale=locale)
            entry.clicked.connect(lambda _=False, anchor=passage.anchor: self.passage_requested.emit(anchor))
            entry.show()
            self._entries[passage.anchor] = entry
        self._title.restyle()
        gap = self._theme.px(2)
        self.set_parts([(self._title, 0), *((entry, gap) for entry in self._entries.values())])
        self._current = ""
        if passages:
            self.mark(passages[0].anchor)

    def mark(self, anchor: str) -> None:
        """Show which passage is in view."""
        if anchor == self._current or anchor not in self._entries:
            return
        self._current = anchor
        for name, entry in self._entries.items():
            entry.mark_chosen(name == anchor)
            # The marked entry is the list's one stop for Tab.
            entry.setFocusPolicy(Qt.FocusPolicy.StrongFocus if name == anchor else Qt.FocusPolicy.ClickFocus)

    def focus_current(self) -> None:
        """Give the keyboard to the marked entry."""
        if self._current:
            self._entries[self._current].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def retranslate(self) -> None:
        """Set the heading."""
        self._title.setText(self.tr("On this page"))
        self.setAccessibleName(self.tr("On this page"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down move inside the list."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        entries = list(self._entries.values())
        focused = next((number for number, entry in enumerate(entries) if entry.hasFocus()), None)
        if step and focused is not None:
            entries[min(max(focused + step, 0), len(entries) - 1)].setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        super().keyPressEvent(event)
