# SPDX-License-Identifier: Apache-2.0
"""The two columns of side by side: one row a passage, aligned and scrolled together, apart, or in turn."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from time import monotonic
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from kyr_app.domain.topic import Passage, Topic
from kyr_app.ui.icons import Icons
from kyr_app.ui.theme import Theme
from kyr_app.ui.widgets.lane import Lane
from kyr_app.ui.widgets.lane_head import LaneHead
from kyr_app.ui.widgets.painting import draw_box
from kyr_app.ui.widgets.passage import PassageBody
from kyr_app.ui.widgets.passage_context import PassageContext
from kyr_app.ui.widgets.passage_heading import PassageHeading

_SLICE_SECONDS = 0.008
#: Free space beside, above and between passages, in pixels at 100 percent text.
_PADDING, _TOP, _GAP = 28, 22, 26


class _Row(NamedTuple):
    """The same passage in both languages; `other` is None where the second text lacks it."""

    leading: PassageBody
    other: PassageBody | None


class PairedLanes(QWidget):
    """A white sheet with two lanes. The leading one holds the worker's text.

    Signals:
        finished(): every row is built.
    """

    finished = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._topics: tuple[Topic, Topic] | None = None
        self._contexts: tuple[PassageContext, PassageContext] | None = None
        self._waiting: list[tuple[Passage, Passage | None]] = []
        self._rows: list[_Row] = []
        self._tops: list[tuple[int, int]] = []
        self._built = False
        self._together = True
        self._in_turn = False
        self._current = -1
        self._rules: list[QRectF] = []
        self._heads = (
            LaneHead(theme, icons, for_client=False, parent=self),
            LaneHead(theme, icons, for_client=True, parent=self),
        )
        self.lanes = (Lane(theme, self), Lane(theme, self))
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._build_some)
        for number, lane in enumerate(self.lanes):
            lane.verticalScrollBar().valueChanged.connect(self._follower(1 - number))
            lane.canvas.installEventFilter(self)
            lane.canvas.setMouseTracking(True)

    def show_topics(
        self, topics: tuple[Topic, Topic], contexts: tuple[PassageContext, PassageContext], today: date
    ) -> None:
        """Show a topic in two languages from its beginning; the rows of the second follow the anchors of the first."""
        self._clear()
        self._topics, self._contexts = topics, contexts
        for head, lane, topic in zip(self._heads, self.lanes, topics, strict=True):
            head.show_topic(topic, today)
            lane.setAccessibleName(topic.title)
            lane.verticalScrollBar().setValue(0)
        beside = {passage.anchor: passage for passage in topics[1].passages}
        self._waiting = [(passage, beside.get(passage.anchor)) for passage in topics[0].passages]
        if self.isVisible():
            self._build()

    def show_passage(self, anchor: str) -> None:
        """Bring a passage to the top in both columns; an unknown anchor does nothing."""
        self.build_all()
        for row, tops in zip(self._rows, self._tops, strict=True):
            if row.leading.anchor == anchor:
                for lane, top in zip(self.lanes, tops, strict=True):
                    lane.verticalScrollBar().setValue(max(0, top - self._theme.px(12)))

    def set_together(self, together: bool) -> None:
        """Keep rows aligned and scroll as one, or let each column go its way."""
        self._together = together
        self._arrange()

    def set_in_turn(self, in_turn: bool) -> None:
        """Show one column, each passage in both languages; for narrow windows."""
        if in_turn != self._in_turn:
            self._in_turn = in_turn
            self._arrange()

    def passage_in_view(self) -> str:
        """Anchor of the passage at the top of the leading column; "" at the beginning."""
        row = self._row_in_view()
        return self._rows[row].leading.anchor if row > 0 else ""

    def stops(self) -> list[QWidget]:
        """What can have the keyboard, in reading order; headings too, so that Tab goes on from them."""
        children = (
            child for row in self._rows for body in row if body is not None for child in body.findChildren(QWidget)
        )
        # The list of a combo box is a window of its own.
        return [
            child
            for child in children
            if child.focusPolicy() != Qt.FocusPolicy.NoFocus and child.window() is self.window()
        ]

    def offer_reading(self) -> None:
        """Add the buttons that read aloud, once the machine is known to have a voice."""
        for row in self._rows:
            for box in row.leading.say_boxes:
                box.offer_reading()
            row.leading.refit()
        self._arrange()

    @property
    def _aligned(self) -> bool:
        return self._together and not self._in_turn

    def _follower(self, number: int) -> Callable[[int], None]:
        """A slot that brings the lane numbered `number` to the other's height while they scroll together."""

        def follow(value: int) -> None:
            if self._aligned:
                self.lanes[number].verticalScrollBar().setValue(value)

        return follow

    # Building, row by row

    def _clear(self) -> None:
        self._timer.stop()
        for row in self._rows:
            for body in row:
                if body is not None:
                    body.hide()
                    body.deleteLater()
        self._rows, self._tops, self._waiting = [], [], []
        self._built = False
        self._current = -1

    def _build(self) -> None:
        """Build the rows of the first screen; the rest follows."""
        self._built = True
        height = self.lanes[0].viewport().height()
        while self._build_row() and self._arrange() <= height:
            pass
        self._arrange()
        if self._waiting:
            self._timer.start()

    def _build_row(self) -> bool:
        if not self._waiting or self._contexts is None or self._topics is None:
            return False
        passage, beside = self._waiting.pop(0)
        bodies: list[PassageBody | None] = []
        for number, one in enumerate((passage, beside)):
            if one is None:
                bodies.append(None)
                continue
            outdated = one.anchor in self._topics[number].stale
            body = PassageBody(
                self._contexts[number],
                one,
                outdated=outdated,
                with_buttons=number == 0,
                parent=self.lanes[number].canvas,
            )
            body.build_all()
            bodies.append(body)
        leading, other = bodies
        assert leading is not None  # noqa: S101  # rows are made from the leading text
        self._rows.append(_Row(leading, other))
        return bool(self._waiting)

    def _build_some(self) -> None:
        started = monotonic()
        while self._build_row() and monotonic() - started < _SLICE_SECONDS:
            pass
        self._arrange()
        if not self._waiting:
            self._timer.stop()
            self.finished.emit()

    def refit(self) -> None:
        """A part became higher or lower: measure and place all again."""
        for row in self._rows:
            for body in row:
                if body is not None:
                    body.refit()
        self._arrange()

    def build_all(self) -> None:
        """Build at once what still waits."""
        if self._topics is None:
            return
        self._built = True
        while self._build_row():
            pass
        self._timer.stop()
        self._arrange()
        self.finished.emit()

    # Layout

    def _arrange(self) -> int:
        """Place heads, columns and rows; returns the height of the rows in pixels."""
        self._place_lanes()
        px = self._theme.px
        padding = px(28)
        gap = px(26)
        leading, other = self.lanes
        if self._in_turn:
            return self._place_in_turn(padding, gap)
        widths = (leading.inner_width(padding), other.inner_width(padding))
        ys = [px(22), px(22)]
        places: tuple[list[tuple[PassageBody, int]], list[tuple[PassageBody, int]]] = ([], [])
        self._tops = []
        for row in self._rows:
            if self._aligned:
                ys = [max(ys), max(ys)]
            self._tops.append((ys[0], ys[1]))
            for number, body in enumerate(row):
                if body is not None:
                    places[number].append((body, ys[number]))
                    ys[number] += body.heightForWidth(widths[number]) + gap
        if self._aligned:
            ys = [max(ys), max(ys)]
        for lane, placed, height in zip(self.lanes, places, ys, strict=True):
            lane.place(placed, padding, height)
        self._show_band()
        return max(ys)

    def _place_in_turn(self, padding: int, gap: int) -> int:
        lane = self.lanes[0]
        width = lane.inner_width(padding)
        y = self._theme.px(22)
        placed: list[tuple[PassageBody, int]] = []
        self._tops = []
        for row in self._rows:
            self._tops.append((y, y))
            for body in row:
                if body is not None:
                    placed.append((body, y))
                    y += body.heightForWidth(width) + gap
        lane.place(placed, padding, y)
        self._show_band()
        return y

    def _place_lanes(self) -> None:
        px = self._theme.px
        leading, other = self.lanes
        width, height = self.width(), self.height()
        half = width if self._in_turn else width // 2
        heads = [head.heightForWidth(half) for head in self._heads]
        top = max(heads, default=0) if not self._in_turn else sum(heads)
        edge = px(6)
        rtl = self.isRightToLeft()
        for number, (head, lane) in enumerate(zip(self._heads, self.lanes, strict=True)):
            at = 0 if self._in_turn or (number == 0) != rtl else width - half
            head.setGeometry(at, heads[0] if self._in_turn and number else 0, half, heads[number])
            lane.setGeometry(at + 1, top + 1, half - 2, max(0, height - top - edge))
        other.setVisible(not self._in_turn)
        off, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAlwaysOn
        leading.setVerticalScrollBarPolicy(off if self._aligned else needed)
        other.setVerticalScrollBarPolicy(needed)
        rules = [QRectF(0, top, width, 1)]
        if not self._in_turn:
            rules.append(QRectF(half, 0, 1, height))
        self._rules = rules
        self.update()

    def _arrange_again(self) -> None:
        if self._built:
            row = self._row_in_view()
            offset = self._tops[row][0] - self.lanes[0].verticalScrollBar().value() if row >= 0 else 0
            self._arrange()
            if row >= 0 and self.lanes[0].verticalScrollBar().value():
                for lane, top in zip(self.lanes, self._tops[row], strict=True):
                    lane.verticalScrollBar().setValue(top - offset)

    # Where the reader is

    def _row_in_view(self) -> int:
        value = self.lanes[0].verticalScrollBar().value() + self._theme.px(40)
        return max((number for number, tops in enumerate(self._tops) if tops[0] <= value), default=-1)

    def _show_band(self) -> None:
        px = self._theme.px
        for number, lane in enumerate(self.lanes):
            top = bottom = 0
            if 0 <= self._current < len(self._rows):
                bodies = [
                    body for body in self._rows[self._current] if body is not None and body.parent() is lane.canvas
                ]
                if bodies:
                    top = min(body.y() for body in bodies) - px(12)
                    bottom = max(body.y() + body.height() for body in bodies) + px(12)
                    if self._aligned and number == 1:
                        bottom = max(bottom, self._rows[self._current].leading.geometry().bottom() + px(12))
            lane.show_band(top, bottom)
        if self._aligned and 0 <= self._current < len(self._rows):
            ends = [lane.canvas.band.bottom() for lane in self.lanes if not lane.canvas.band.isEmpty()]
            for lane in self.lanes:
                if not lane.canvas.band.isEmpty():
                    lane.show_band(round(lane.canvas.band.top()), round(max(ends)))

    def _take_row(self, y: int) -> None:
        row = max((number for number, tops in enumerate(self._tops) if min(tops) - self._theme.px(12) <= y), default=-1)
        if row != self._current:
            self._current = row
            self._show_band()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the mouse over both columns."""
        if event.type() == QEvent.Type.HoverMove or event.type() == QEvent.Type.MouseMove:
            for lane in self.lanes:
                if watched is lane.canvas:
                    self._take_row(lane.canvas.mapFromGlobal(lane.cursor().pos()).y())
        return False

    def step_heading(self, step: int) -> None:
        """To the next or previous heading, through both languages as they are read: leading, then other."""
        self.build_all()
        headings = [h for row in self._rows for body in row if body is not None for h in body.headings]
        focused = self.focusWidget()
        holder = next(
            (b for row in self._rows for b in row if b is not None and focused and b.isAncestorOf(focused)), None
        )
        at = -1 if step > 0 else len(headings)
        if isinstance(focused, PassageHeading) and focused in headings:
            at = headings.index(focused)
        elif holder is not None:
            at = headings.index(holder.headings[-1]) + (0 if step > 0 else 1)
        if 0 <= at + step < len(headings):
            wanted = headings[at + step]
            wanted.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.reveal(wanted, wanted.rect())

    def reveal(self, part: QWidget, rect: QRect) -> None:
        """Scroll just so far that this place of a part is in view."""
        for lane in self.lanes:
            if lane.canvas.isAncestorOf(part):
                place = part.mapTo(lane.canvas, rect.center())
                lane.ensureVisible(place.x(), place.y(), 0, self._theme.px(60))
                self._take_row(place.y())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew, keeping the passage in view; build first what was asked while the view was hidden."""
        super().resizeEvent(event)
        if self._built:
            self._arrange_again()
        elif self._topics is not None and self.isVisible():
            self._build()

    def showEvent(self, event: QShowEvent) -> None:
        """Build what was asked while the view was hidden."""
        super().showEvent(event)
        if not self._built and self._topics is not None:
            self._build()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Sheet and hairlines."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        draw_box(painter, QRectF(self.rect()), self._theme.px(14), tokens.surface, tokens.line)
        for rule in self._rules:
            painter.fillRect(rule, QColor(tokens.line))
        painter.end()
