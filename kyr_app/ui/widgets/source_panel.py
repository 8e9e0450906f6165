# SPDX-License-Identifier: Apache-2.0
"""Sources of a topic, or a number to dial, beside the text: nothing is ever opened outside the window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kyr_app.domain.topic import Source
from kyr_app.ui.bidi import isolate, isolate_number
from kyr_app.ui.dates import source_date_words
from kyr_app.ui.icons import Icons
from kyr_app.ui.phrases import labelled
from kyr_app.ui.theme import Theme
from kyr_app.ui.widgets.button import Button
from kyr_app.ui.widgets.painting import draw_box
from kyr_app.ui.widgets.passage_heading import LineLabel, PassageHeading
from kyr_app.ui.widgets.passage_stack import PassageStack
from kyr_app.ui.widgets.row_button import RowButton


class SourcePanel(QWidget):
    """A white card with a heading, its content and a button that closes it.

    Signals:
        copy_requested(str): an address or number for the clipboard.
        closed(): the reader is done with it.
    """

    copy_requested = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._sources: tuple[Source, ...] = ()
        self._kinds: Mapping[str, str] = {}
        self._shown = ""
        self._heading = PassageHeading(theme, 14)
        self.close_button = Button(theme, icons, "quiet", icon="x", compact=True)
        self.close_button.clicked.connect(self.closed)
        self._body = PassageStack()
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setWidget(self._body)
        self._body.setAutoFillBackground(False)
        self._head = QHBoxLayout()
        self._head.addWidget(self._heading, 1)
        self._head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self._scroll, 1)
        self.retranslate()
        self.restyle()

    def set_sources(self, sources: Sequence[Source], kinds: Mapping[str, str]) -> None:
        """The sources of the topic in order of their numbers; `kinds` gives the words for their kinds."""
        self._sources, self._kinds = tuple(sources), kinds

    def show_source(self, source_id: str) -> bool:
        """Show one source; False when the topic does not have it."""
        for number, source in enumerate(self._sources, start=1):
            if source.id == source_id:
                heading = self.tr("Source {number} of {total}").format(number=number, total=len(self._sources))
                self._start(heading, source_id)
                self._add_source(source, 0)
                everything = RowButton(self._theme, self._icons, "link", "quote", self._body)
                everything.add_line(self.tr("All sources of this page"), token="accent")
                everything.clicked.connect(self.show_all)
                self._add(everything, 14)
                return True
        return False

    def show_all(self) -> None:
        """Show every source with its number."""
        self._start(self.tr("%n source(s)", "", len(self._sources)), "all")
        for number, source in enumerate(self._sources, start=1):
            self._add_source(source, number)

    def show_number(self, number: str) -> None:
        """Show a phone number large, to be dialled on a phone."""
        self._start(self.tr("Call this number"), f"tel:{number}")
        line = self._line(isolate_number(number), 20, bold=True, token="accent")
        self._add(line, 0)
        self._add(self._copy_button(self.tr("Copy the number"), number), 8)

    def full_height(self, width: int) -> int:
        """Height that shows everything at this width."""
        margins = self._column.contentsMargins()
        inner = max(1, width - margins.left() - margins.right())
        head = max(self._heading.heightForWidth(inner - self.close_button.width()), self.close_button.minimumHeight())
        return head + self._column.spacing() + self._body.heightForWidth(inner) + margins.top() + margins.bottom()

    def take_focus(self) -> None:
        """Give the keyboard to the heading, so that a screen reader says what was opened."""
        self._heading.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def retranslate(self) -> None:
        """Set names and tips."""
        self.close_button.setAccessibleName(self.tr("Close"))
        self.close_button.setToolTip(self.tr("Close (Esc)"))
        self._scroll.verticalScrollBar().setAccessibleName(self.tr("Scroll the sources"))

    def restyle(self) -> None:
        """Take lengths from the theme."""
        px = self._theme.px
        self._column.setContentsMargins(px(16), px(12), px(12), px(14))
        self._column.setSpacing(px(6))
        self._heading.restyle()

    def _start(self, heading: str, shown: str) -> None:
        self._heading.show_text(heading)
        self._shown = shown
        self._body.clear_parts()
        self._scroll.verticalScrollBar().setValue(0)

    def _add(self, part: QWidget, gap: int) -> None:
        self._body.add_part(part, self._theme.px(gap))
        part.show()

    def _line(
        self, words: str, points: float, *, bold: bool = False, token: str = "ink", locale: str = ""
    ) -> LineLabel:
        line = LineLabel(self._theme, points, bold=bold, token=token, locale=locale, parent=self._body)
        line.setText(words)
        return line

    def _add_source(self, source: Source, number: int) -> None:
        # Titles of authorities stay in English in every language.
        title = f"[{number}] {source.title}" if number else source.title
        self._add(self._line(title, 11.5, bold=True, locale="en"), 14 if number > 1 else 0)
        meta = " · ".join(
            words
            for words in (self._kinds.get(source.kind, source.kind), isolate(source_date_words(source.date)))
            if words
        )
        self._add(self._line(meta, 10, token="ink2"), 2)
        if source.sure != "high":
            self._add(self._line(self.tr("Reported, not confirmed by an official record."), 10, token="due"), 2)
        if source.url:
            self._add(self._line(source.url, 10, locale="en"), 4)
            self._add(self._copy_button(self.tr("Copy the address"), source.url), 4)

    def _copy_button(self, words: str, text: str) -> QWidget:
        row = QWidget(self._body)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        button = Button(self._theme, self._icons, icon="copy", compact=True)
        button.setText(words)
        button.setAccessibleName(labelled(words, text))
        button.clicked.connect(lambda: self._copy(button, text))
        line.addWidget(button)
        line.addStretch(1)
        return row

    def _copy(self, button: Button, text: str) -> None:
        self.copy_requested.emit(text)
        button.setText(self.tr("Copied"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """A white card with a firm edge."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        draw_box(painter, QRectF(self.rect()), self._theme.px(12), tokens.surface, tokens.control)
        painter.end()
