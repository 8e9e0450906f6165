# SPDX-License-Identifier: Apache-2.0
"""The strip at the foot of Home: lines to call, national and of the chosen state."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kyr_app.domain.directory import AGING_SOURCE_MONTHS, Contact
from kyr_app.domain.finding import source_age_months
from kyr_app.ui.bidi import isolate, isolate_number
from kyr_app.ui.dates import month_words
from kyr_app.ui.icons import Icons
from kyr_app.ui.theme import Theme
from kyr_app.ui.widgets.banner import IconLabel
from kyr_app.ui.widgets.button import Button
from kyr_app.ui.widgets.label import TextLabel
from kyr_app.ui.widgets.painting import draw_box


class _Hotline(QWidget):
    """Number first, then whose it is and how fresh."""

    def __init__(self, theme: Theme, icons: Icons, contact: Contact, name: str, aging: bool) -> None:
        super().__init__()
        self.number = Button(theme, icons, "link", compact=True, points=13)
        self.number.setText(isolate_number(contact.phone))
        self.number.setAccessibleName(f"{contact.phone}, {contact.name}")
        month = month_words(contact.source_date)
        seen = self.tr("old source, {month}") if aging else self.tr("seen {month}")
        meta = TextLabel(theme, 10, token="due" if aging else "ink2", wrap=True)
        meta.setText(f"{isolate(name)} · {seen.format(month=month)}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.number, 0, Qt.AlignmentFlag.AlignLeading)
        row = QHBoxLayout()
        row.setSpacing(theme.px(6))
        if aging:
            row.addWidget(IconLabel(theme, icons, "clock", 16, "due"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(meta, 1)
        column.addLayout(row)
        column.addStretch(1)


class HotlineStrip(QWidget):
    """A sunken band with up to a few hotlines in columns; hidden when there is none.

    Signals:
        contact_requested(str): id of the line whose number was pressed.
    """

    contact_requested = Signal(str)

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme = theme
        self._icons = icons
        self._columns = 3
        self._contacts: tuple[Contact, ...] = ()
        self._short_names: Mapping[str, str] = {}
        self._state = ""
        self._today = date.min
        self._lines: list[_Hotline] = []
        self._title = TextLabel(theme, 11, bold=True)
        self._place = TextLabel(theme, 10, token="ink2")
        self._note = TextLabel(theme, 10, token="ink2")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._place)
        words.addWidget(self._note)
        self._grid = QGridLayout()
        self._row = QHBoxLayout(self)
        self._row.addWidget(IconLabel(theme, icons, "phone", 22, "accent"), 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(words)
        self._row.addLayout(self._grid, 1)
        self._row.setAlignment(words, Qt.AlignmentFlag.AlignVCenter)
        self._retranslate()
        self._restyle()
        theme.changed.connect(self._restyle)

    def show_contacts(
        self, contacts: Sequence[Contact], short_names: Mapping[str, str], state_name: str, today: date
    ) -> None:
        """Show these lines; `short_names` by contact id where the full name is too long for the strip."""
        self._contacts, self._short_names = tuple(contacts), short_names
        self._state, self._today = state_name, today
        self._fill()

    def set_columns(self, columns: int) -> None:
        """Lines beside each other before a new row begins."""
        if columns != self._columns:
            self._columns = columns
            self._place_lines()

    def _fill(self) -> None:
        for line in self._lines:
            self._grid.removeWidget(line)
            line.deleteLater()
        self._lines = []
        for contact in self._contacts:
            age = source_age_months(contact.source_date, self._today)
            name = self._short_names.get(contact.id, contact.name)
            aging = age is None or age >= AGING_SOURCE_MONTHS
            line = _Hotline(self._theme, self._icons, contact, name, aging)
            line.number.clicked.connect(lambda _=False, chosen=contact.id: self.contact_requested.emit(chosen))
            self._lines.append(line)
        self._place.setText(self._state)
        self._place.setVisible(bool(self._state))
        self._place_lines()
        self.setVisible(bool(self._lines))

    def _place_lines(self) -> None:
        for number, line in enumerate(self._lines):
            self._grid.addWidget(line, number // self._columns, number % self._columns)
        for column in range(4):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Hotlines"))
        self._note.setText(self.tr("Call to confirm"))

    def _restyle(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(px(18), px(6), px(18), px(10))
        self._row.setSpacing(px(16))
        self._grid.setHorizontalSpacing(px(20))
        self._grid.setVerticalSpacing(px(4))

    def changeEvent(self, event: QEvent) -> None:
        """Translate again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._fill()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The band."""
        painter = QPainter(self)
        edge = self._theme.tokens.line if self._theme.contrast else None
        draw_box(painter, QRectF(self.rect()), self._theme.px(12), self._theme.tokens.sunken, edge)
        painter.end()
