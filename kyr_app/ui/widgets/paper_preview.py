# SPDX-License-Identifier: Apache-2.0
"""A paper as it will be printed: its pages, where one is in them, how large, and how far a new one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kyr_app.ui.icons import Icons
from kyr_app.ui.theme import Theme
from kyr_app.ui.widgets.banner import Banner
from kyr_app.ui.widgets.button import Button
from kyr_app.ui.widgets.flow_layout import FlowLayout
from kyr_app.ui.widgets.label import TextLabel
from kyr_app.ui.widgets.paper_sheets import ZOOMS, SheetArea
from kyr_app.ui.widgets.progress_row import ProgressRow

if TYPE_CHECKING:
    from kyr_app.paper.pages import Pages


class PaperPreview(QWidget):
    """Signals:
    cancelled(): the paper on its way is not wanted.
    again_requested(): make it after all.
    """

    cancelled = Signal()
    again_requested = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._count = 0
        self._title = TextLabel(theme, 11, bold=True, token="ink2")
        self.smaller = Button(theme, icons, "quiet", icon="minus", compact=True)
        self._percent = TextLabel(theme, 11)
        self.larger = Button(theme, icons, "quiet", icon="plus", compact=True)
        self.fit = Button(theme, icons, "quiet", icon="maximize", compact=True)
        self.before = Button(theme, icons, "quiet", icon="arrow-left", compact=True)
        self._where = TextLabel(theme, 11)
        self.after = Button(theme, icons, "quiet", icon="arrow-right", compact=True)
        self._bar = QWidget()
        self._flow = FlowLayout(self._bar, gap=8)
        parts = (self._title, self.smaller, self._percent, self.larger, self.fit, self.before, self._where, self.after)
        for part in parts:
            self._flow.addWidget(part)
        self.progress = ProgressRow(theme, icons)
        self.trouble = Banner(theme, icons, "over", "triangle-alert")
        self.trouble.hide()
        self.area = SheetArea(theme, self._page_name)
        self._head = QVBoxLayout()
        for widget in (self._bar, self.progress, self.trouble):
            self._head.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self.area, 1)
        self._connect()
        self._retranslate()
        self._restyle()
        theme.changed.connect(self._restyle)

    def _connect(self) -> None:
        self.smaller.clicked.connect(lambda: self._step_zoom(-1))
        self.larger.clicked.connect(lambda: self._step_zoom(1))
        self.fit.clicked.connect(lambda: self.area.set_zoom(0))
        self.before.clicked.connect(lambda: self._turn(-1))
        self.after.clicked.connect(lambda: self._turn(1))
        self.area.moved.connect(self._show_where)
        self.progress.cancelled.connect(self.cancelled)
        self.trouble.pressed.connect(self.again_requested)

    def show_pages(self, pages: Pages | None) -> None:
        """Show a new paper in place of the one before; None shows nothing."""
        self._count = len(pages) if pages is not None else 0
        self.progress.finish()
        self.trouble.hide()
        self.area.show_pages(pages)
        self._show_where()

    def show_work(self, percent: int) -> None:
        """A new paper is on its way."""
        if percent == 0:
            self.trouble.hide()
            self.progress.begin(self.tr("Setting the pages…"), self.tr("Cancel"))
        self.progress.advance(percent)

    def show_trouble(self, title: str, words: str = "") -> None:
        """The newest paper is not there: why, with a button to try again."""
        self.progress.finish()
        self.trouble.show_words(title, words, self.tr("Show the pages"))
        self.trouble.show()

    def show_page(self, number: int) -> None:
        """Bring a page (counted from 0) to the top."""
        self.area.show_page(number)

    def set_low(self, low: bool) -> None:
        """In a low window the pages need the room of the title."""
        self._title.setVisible(not low)
        px = self._theme.px
        self._head.setContentsMargins(px(20), px(2 if low else 12), px(20), px(2 if low else 4))

    def tab_stops(self) -> list[QWidget]:
        """Where the keyboard stops, before the pages."""
        return [self.progress.cancel, self.trouble.button, self.smaller, self.larger, self.fit, self.before, self.after]

    def _page_name(self, number: int, of: int) -> str:
        return self.tr("Page {number} of {pages}").format(number=number, pages=of)

    def _turn(self, step: int) -> None:
        board = self.area.board
        first = self.area.first_in_sight()
        row = first // board.columns
        at_top = bool(board.sheets) and self.area.verticalScrollBar().value() <= board.sheets[first].y()
        # A row that begins above what is seen is where "back" leads first.
        self.area.show_page((row + step if step > 0 or at_top else row) * board.columns)

    def _step_zoom(self, step: int) -> None:
        now = self.area.board.percent
        further = [zoom for zoom in ZOOMS if zoom > now] if step > 0 else [zoom for zoom in ZOOMS[::-1] if zoom < now]
        if further:
            self.area.set_zoom(further[0])

    def _show_where(self) -> None:
        board, bar = self.area.board, self.area.verticalScrollBar()
        first = self.area.first_in_sight() + 1
        last = min(first + board.columns - 1, self._count)
        if not self._count:
            words = ""
        elif last > first:
            words = self.tr("Pages {first} to {last} of {pages}").format(first=first, last=last, pages=self._count)
        else:
            words = self._page_name(first, self._count)
        self._where.setText(words)
        percent = board.percent
        self._percent.setText(self.tr("{percent} %").format(percent=percent) if self._count else "")
        for button, works in (
            (self.before, bar.value() > bar.minimum()),
            (self.after, bar.value() < bar.maximum()),
            (self.smaller, percent > ZOOMS[0]),
            (self.larger, percent < ZOOMS[-1]),
            (self.fit, True),
        ):
            button.setEnabled(bool(self._count) and works)
        self._flow.invalidate()

    def _retranslate(self) -> None:
        self._title.setText(self.tr("As it will be printed"))
        for button, words, key in (
            (self.smaller, self.tr("Smaller pages"), ""),
            (self.larger, self.tr("Larger pages"), ""),
            (self.fit, self.tr("Pages as wide as there is room"), ""),
            (self.before, self.tr("Page before"), "Page Up"),
            (self.after, self.tr("Next page"), "Page Down"),
        ):
            button.setAccessibleName(words)
            button.setToolTip(f"{words} ({key})" if key else words)
        self.area.setAccessibleName(self.tr("As it will be printed"))
        self.area.board.rename()
        self._show_where()

    def _restyle(self) -> None:
        px = self._theme.px
        self._head.setSpacing(px(8))
        self._flow.set_gaps(px(4), px(4))
        for label in (self._title, self._percent, self._where):
            label.setContentsMargins(px(4), 0, px(8), 0)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The desk under the sheets."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._theme.tokens.sunken))
        painter.fillRect(QRectF(self._edge(), 0, 1, self.height()), QColor(self._theme.tokens.line))
        painter.end()

    def _edge(self) -> int:
        return self.width() - 1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0

    def changeEvent(self, event: QEvent) -> None:
        """Translate again when the language changes; another direction turns the rows round."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self.area.board.arrange(self.area.viewport().width())
        super().changeEvent(event)
