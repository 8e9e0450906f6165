# SPDX-License-Identifier: Apache-2.0
"""What is known of some matters in one state, chosen here; what was not checked says so."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from kyr_app.domain.exhibits import StateCell, StateColumn
from kyr_app.ui.bidi import isolate
from kyr_app.ui.dates import source_date_words
from kyr_app.ui.exhibit_desk import ExhibitDesk
from kyr_app.ui.widgets.painting import draw_box
from kyr_app.ui.widgets.passage_context import PassageContext
from kyr_app.ui.widgets.passage_heading import LineLabel
from kyr_app.ui.widgets.passage_stack import PassageStack


class StateTable(PassageStack):
    """A choice of states, and below it a row for each matter: what it is about, what is known, source and date."""

    def __init__(
        self,
        context: PassageContext,
        desk: ExhibitDesk,
        columns: tuple[StateColumn, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = desk
        self._columns = columns
        self._words = desk.words(context.locale)
        self._rows: list[QWidget] = []
        px = context.theme.px
        self.set_margins(px(20), px(14), px(20), px(16))
        label = QLabel(self._words.get("state", ""), self)
        label.setFont(context.theme.font(11, bold=True, locale=context.locale))
        self.choice = QComboBox(self)
        self.choice.setFont(context.theme.font(12, locale=context.locale))
        self.choice.setMinimumHeight(px(44))
        self.choice.setAccessibleName(self._words.get("state", ""))
        label.setBuddy(self.choice)
        self.choice.addItem(self._words.get("choose-state", ""), "")
        for code, name in sorted(self._names().items(), key=lambda item: item[1]):
            self.choice.addItem(name, code)
        self.choice.setCurrentIndex(max(0, self.choice.findData(desk.state)))
        self.add_part(label)
        self.add_part(self.choice, px(4))
        self._fill()
        self.choice.currentIndexChanged.connect(self._on_chosen)

    def _names(self) -> Mapping[str, str]:
        return self._desk.words(self._context.locale, "state")

    @property
    def state(self) -> str:
        """Postal letters of the state that is shown; "" for none."""
        return str(self.choice.currentData() or "")

    def _on_chosen(self) -> None:
        self._desk.choose_state(self.state)
        self._fill()
        self._context.wishes.part_resized.emit()

    def lines(self) -> list[str]:
        """What the rows say, line by line."""
        return [row.text() for row in self._rows if isinstance(row, LineLabel)]

    def _fill(self) -> None:
        for row in self._rows:
            self.remove_part(row)
        self._rows = []
        sources = self._desk.store.sources(
            column.cells[self.state].source for column in self._columns if self.state in column.cells
        )
        for column in self._columns:
            self._line(column.label, 12.5, bold=True, gap=14)
            self._line(column.about, 11, token="ink2", gap=2)
            if not self.state:
                continue
            cell = column.cells.get(self.state)
            if cell is None:
                self._line(self._words.get("not-checked", ""), 12.5, token="ink2", gap=4)
            else:
                source = sources.get(cell.source)
                self._line(cell.words, 12.5, gap=4)
                self._line(self._source(cell, source.title if source else cell.source), 10, token="ink2", gap=2)
        self.refit()

    def _source(self, cell: StateCell, title: str) -> str:
        shape = self._words.get("state-source", "{source} ({date})")
        return shape.format(source=isolate(title), date=isolate(source_date_words(cell.date, self._context.locale)))

    def _line(self, words: str, points: float, *, bold: bool = False, token: str = "ink", gap: int = 0) -> None:
        theme = self._context.theme
        line = LineLabel(theme, points, bold=bold, token=token, locale=self._context.locale, parent=self)
        line.setText(words)
        line.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._rows.append(line)
        self.add_part(line, theme.px(gap))
        line.show()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """A box with an edge: it can be worked with."""
        theme = self._context.theme
        painter = QPainter(self)
        draw_box(painter, QRectF(self.rect()), theme.px(12), theme.tokens.surface, theme.tokens.control)
        painter.end()
