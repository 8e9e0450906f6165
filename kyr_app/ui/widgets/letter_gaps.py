# SPDX-License-Identifier: Apache-2.0
"""What a letter still lacks, each with a way to it, before it goes out; it may go out with lines to write on."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kyr_app.ui.icons import Icons
from kyr_app.ui.theme import Theme
from kyr_app.ui.widgets.button import Button
from kyr_app.ui.widgets.painting import draw_box, draw_leading_bar
from kyr_app.ui.widgets.passage_heading import LineLabel, PassageHeading
from kyr_app.ui.widgets.passage_stack import PassageStack
from kyr_app.ui.widgets.row_button import RowButton


class LetterGaps(PassageStack):
    """Quiet while the form is filled in; in the colours of what is due when a letter is to go out with gaps.

    Signals:
        jump_requested(str): id of a field to go to.
        agreed(): it may go out as it is.

    Args:
        locale: language of the fields' labels.
        interface: language of the other words.
    """

    jump_requested = Signal(str)
    agreed = Signal()

    def __init__(self, theme: Theme, icons: Icons, locale: str, interface: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._locale = locale
        self._asking = ""
        self._shown: tuple[dict[str, str], dict[str, str]] = ({}, {})
        self.rows: dict[str, RowButton] = {}
        self.heading = PassageHeading(theme, 14, interface, self)
        self._note = LineLabel(theme, 11, locale=interface, parent=self)
        self.agree = Button(theme, icons, compact=True, parent=self)
        self.agree.clicked.connect(self.agreed)
        px = theme.px
        self.set_margins(px(20), px(14), px(16), px(14))
        self.show_gaps({}, {})

    def show_gaps(self, missing: Mapping[str, str], faulty: Mapping[str, str]) -> None:
        """Show what is missing and what can not stand: id of the field to its label."""
        if self._shown == (dict(missing), dict(faulty)) and self.rows:
            return
        self._shown = (dict(missing), dict(faulty))
        for row in self.rows.values():
            row.hide()
            row.deleteLater()
        self.rows = {}
        for names, icon in ((faulty, "circle-alert"), (missing, "arrow-up")):
            for name, label in names.items():
                row = RowButton(self._theme, self._icons, icon=icon, parent=self)
                row.add_line(label, 11.5, token="accent", locale=self._locale)
                row.clicked.connect(lambda _=False, its=name: self.jump_requested.emit(its))
                self.rows[name] = row
        px = self._theme.px
        shown: list[tuple[QWidget, int]] = [(self.heading, 0), *((row, px(6)) for row in self.rows.values())]
        shown.append((self._note, px(6)))
        shown.append((self.agree, px(8)))
        self.set_parts(shown)
        for row in self.rows.values():
            row.show()
        self._show_words()

    def ask(self, words: str) -> None:
        """Stand out, and offer to go on all the same with a button that says `words`; "" is quiet again."""
        self._asking = words
        self.agree.setText(words)
        self._show_words()

    @property
    def asking(self) -> bool:
        """Whether it waits for an answer."""
        return bool(self._asking)

    def _show_words(self) -> None:
        missing, faulty = self._shown
        token = "due" if self._asking else "ink"
        self.heading.show_look(bold=True, token=token)
        self._note.show_look(bold=False, token=token)
        if faulty and missing:
            title = self.tr("Look at these again, or fill them in")
        elif faulty:
            title = self.tr("Look at these again")
        else:
            title = self.tr("Still empty")
        self.heading.show_text(title, self.heading.locale_code)
        told = []
        if faulty:
            told.append(self.tr("What is wrong is left out of the letter."))
        if missing:
            told.append(self.tr("Empty places in the letter have a line, to be filled in by hand."))
        self._note.show_text(" ".join(told), self._note.locale_code)
        self.agree.setVisible(bool(self._asking))
        self.refit()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """A box; with an edge when it asks."""
        tokens, px = self._theme.tokens, self._theme.px
        painter = QPainter(self)
        rect = QRectF(self.rect())
        if self._asking:
            draw_box(painter, rect, px(12), tokens.due_bg, tokens.due_line)
            draw_leading_bar(painter, self, rect, px(12), px(5), tokens.due_line)
        else:
            draw_box(painter, rect, px(12), tokens.sunken, tokens.line if self._theme.contrast else None)
        painter.end()
