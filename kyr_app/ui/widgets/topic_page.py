# SPDX-License-Identifier: Apache-2.0
"""Places the parts of a topic: contents, sheet and help side by side, or below one another where room is short.

The page scrolls as a whole, so that the text has the full height of a low screen; contents and help stay in sight.
"""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from kyr_app.domain.topic import Topic
from kyr_app.ui.icons import Icons
from kyr_app.ui.theme import Theme
from kyr_app.ui.widgets.contents_list import ContentsList
from kyr_app.ui.widgets.painting import draw_box
from kyr_app.ui.widgets.passage_column import PassageColumn
from kyr_app.ui.widgets.passage_heading import PassageHeading
from kyr_app.ui.widgets.source_panel import SourcePanel
from kyr_app.ui.widgets.topic_aside import TopicAside
from kyr_app.ui.widgets.topic_head import TopicFoot, TopicHead

#: Widths of the look at 100 percent text, in pixels.
CONTENTS, SHEET, ASIDE = 204, 668, 288
_GAP_CONTENTS, _GAP_ASIDE = 24, 22
_MARGIN, _NARROW_MARGIN = 32, 16
_BOTTOM = 32


class Frame(NamedTuple):
    """Where the columns stand at one width: x and width of each in pixels, from the leading edge."""

    columns: int
    margin: int
    start: int
    total: int
    sheet_x: int
    sheet: int
    aside_x: int
    padding: int


def frame_for(width: int, scale: float) -> Frame:
    """Choose three columns, two or one for a page `width` pixels wide at a text scale."""

    def px(length: float) -> int:
        return round(length * scale)

    margin = px(_MARGIN) if width >= px(640) else px(_NARROW_MARGIN)
    room = width - 2 * margin
    for columns, total in (
        (3, px(CONTENTS + _GAP_CONTENTS + SHEET + _GAP_ASIDE + ASIDE)),
        (2, px(SHEET + _GAP_ASIDE + ASIDE)),
    ):
        # The scroll bar takes a few pixels of the margin, not a column.
        if room >= total - px(16):
            sheet = px(SHEET)
            start = max(margin, (width - total) // 2)
            sheet_x = start + (px(CONTENTS + _GAP_CONTENTS) if columns == 3 else 0)
            aside_x = sheet_x + sheet + px(_GAP_ASIDE)
            return Frame(columns, margin, start, total, sheet_x, sheet, aside_x, px(30))
    sheet = min(px(SHEET), room)
    start = (width - sheet) // 2
    return Frame(1, margin, start, sheet, start, sheet, start, px(30) if sheet >= px(560) else px(20))


class _Canvas(QWidget):
    """What scrolls: paints the sheet under the text, and tells that it did."""

    painted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.sheet = QRect()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The white sheet."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        draw_box(painter, QRectF(self.sheet), self._theme.px(14), tokens.surface, tokens.line)
        painter.end()
        self.painted.emit()


class TopicPage(QScrollArea):
    """Signals:
    scrolled(): another part of the page is in view.
    sized(): the page has another width, or is seen for the first time.
    copy_requested(str): words of the panel for the clipboard.
    panel_closed(): the reader is done with the panel.
    """

    scrolled = Signal()
    sized = Signal()
    copy_requested = Signal(str)
    panel_closed = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._columns = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        # A viewport of our own: to wrap Qt's, PySide would look through every class of widget there is.
        self._port = QWidget()
        self.setViewport(self._port)
        self._canvas = _Canvas(theme)
        self.setWidget(self._canvas)
        self.head = TopicHead(theme, icons, self._canvas)
        self.contents = ContentsList(theme, icons, self._port)
        self.column = PassageColumn(self._canvas)
        self.foot = TopicFoot(theme, icons, self._canvas)
        self.aside = TopicAside(theme, icons, self._port)
        self._icons = icons
        self._panel: SourcePanel | None = None
        self._beside: Topic | None = None
        self._seen = False
        self.column.grown.connect(self.arrange)
        # The page, not the text: on a low screen with large type the head may fill the first view.
        self._canvas.painted.connect(self._on_painted)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    @property
    def panel(self) -> SourcePanel:
        """The panel of sources and numbers, made when first asked for."""
        if self._panel is None:
            self._panel = SourcePanel(self._theme, self._icons, self._port)
            self._panel.hide()
            self._panel.copy_requested.connect(self.copy_requested)
            self._panel.closed.connect(self.panel_closed)
        return self._panel

    def drop_panel(self) -> None:
        """Let go of the panel: its words or lengths are of another language or size."""
        if self._panel is not None:
            self._panel.hide()
            self._panel.deleteLater()
            self._panel = None

    @property
    def panel_open(self) -> bool:
        """Whether the panel is on show."""
        return self._panel is not None and not self._panel.isHidden()

    def show_beside(self, topic: Topic) -> None:
        """Fill contents and help column; in the very first page after its text is painted."""
        self._beside = topic
        if self._seen:
            self.fill_beside()

    def fill_beside(self) -> None:
        """Fill now what waits for the first paint."""
        topic, self._beside = self._beside, None
        if topic is not None:
            self.contents.show_passages(topic.passages, topic.locale)
            self.aside.show_related(topic.related, offers_help=bool(topic.services))

    def _on_painted(self) -> None:
        if self._seen:
            self.column.go_on()
        else:
            self._seen = True
            QTimer.singleShot(0, self, self._on_first_painted)

    def _on_first_painted(self) -> None:
        if self._beside is not None:
            self.fill_beside()
            self.arrange()
            self.scrolled.emit()
        self.column.go_on()

    @property
    def columns(self) -> int:
        """How many columns are shown: 3, 2 or 1."""
        return self._columns

    def text_width(self) -> int:
        """Width of the reading column at the present size, in pixels."""
        frame = frame_for(self._port.width(), self._theme.scale)
        return frame.sheet - 2 * frame.padding

    def text_room(self) -> int:
        """Height that the text has on the first screen, in pixels, at least."""
        width = self._port.width()
        frame = frame_for(width, self._theme.scale)
        return max(self._theme.px(200), self._port.height() - self.head.heightForWidth(frame.total))

    def top_of(self, part: QWidget) -> int:
        """How far a part of the text is below the page's beginning, in pixels."""
        return part.mapTo(self._canvas, part.rect().topLeft()).y()

    def passage_in_view(self) -> str:
        """Anchor of the last passage whose heading is in the upper third of the view."""
        bar = self.verticalScrollBar()
        line = bar.value() + self._port.height() // 3
        found = ""
        bodies = self.column.bodies
        for body in bodies:
            if self.top_of(body) <= line or not found:
                found = body.anchor
        if bodies and bar.value() and bar.value() == bar.maximum() and self.column.complete:
            found = bodies[-1].anchor
        return found

    def step_heading(self, step: int) -> None:
        """To the next or previous heading, from the keyboard's place or else from what is in view."""
        headings: list[PassageHeading] = [self.head.title, *self.column.headings()]
        focused = self.focusWidget()
        inside = focused is not None and (self.column.isAncestorOf(focused) or self.head.isAncestorOf(focused))
        # From outside the text, the first heading that is in view comes first.
        line = self.top_of(focused) if inside and focused is not None else self.verticalScrollBar().value() - 1
        if step > 0:
            wanted = next((heading for heading in headings if self.top_of(heading) > line), None)
        else:
            wanted = next((heading for heading in reversed(headings) if self.top_of(heading) < line), None)
        if wanted is not None:
            wanted.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.reveal(wanted, wanted.rect())

    def scroll_to(self, y: int) -> None:
        """Bring this height of the page near the top of the view."""
        self.verticalScrollBar().setValue(max(0, y - self._theme.px(12)))

    def reveal(self, part: QWidget, rect: QRect) -> None:
        """Scroll just so far that this place of a part is in view."""
        y = self.top_of(part) + rect.top()
        self.ensureVisible(part.mapTo(self._canvas, rect.center()).x(), y, 0, self._theme.px(60))

    def open_panel(self) -> None:
        """Show the panel in place of the help column, or at the foot of a narrow window."""
        self.panel.show()
        self.panel.raise_()
        self._place_beside()
        self.panel.take_focus()

    def close_panel(self) -> None:
        """Show the help column again."""
        if self._panel is not None:
            self._panel.hide()
        self._place_beside()

    def arrange(self) -> None:
        """Place everything for the present width."""
        width = self._port.width()
        frame = frame_for(width, self._theme.scale)
        self._change_columns(frame.columns)
        px = self._theme.px
        head = self.head.heightForWidth(frame.total)
        self._put(self.head, frame.start, 0, frame.total, head)
        y = head + px(14)
        sheet_top = y
        inner = frame.sheet - 2 * frame.padding
        y += px(26)
        text = self.column.heightForWidth(inner)
        self._put(self.column, frame.sheet_x + frame.padding, y, inner, text)
        y += text + px(26)
        foot = self.foot.heightForWidth(inner)
        self._put(self.foot, frame.sheet_x + frame.padding, y, inner, foot)
        y += foot + px(20)
        self._canvas.sheet = self._mirrored(frame.sheet_x, sheet_top, frame.sheet, y - sheet_top)
        if frame.columns == 1:
            aside = self.aside.heightForWidth(frame.sheet)
            self._put(self.aside, frame.sheet_x, y + px(24), frame.sheet, aside)
            y += px(24) + aside
        else:
            y = max(
                y,
                sheet_top + self.aside.heightForWidth(px(ASIDE)),
                sheet_top + self.contents.heightForWidth(px(CONTENTS)),
            )
        self._canvas.resize(width, y + px(_BOTTOM))
        self._canvas.update()
        self._place_beside()

    def _change_columns(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        self.contents.setVisible(columns == 3)
        self.aside.setParent(self._canvas if columns == 1 else self._port)
        self.aside.show()

    def order_tabs(self) -> None:
        """Lead Tab through the page as it is read (parts are built in another order), and on from a heading."""
        stops = [
            stop
            for part in (self.head, self.contents, self.column, self.foot, self.aside)
            for stop in (part, *part.findChildren(QWidget))
            # The list of a combo box is a window of its own.
            if stop.focusPolicy() != Qt.FocusPolicy.NoFocus and stop.window() is self.window()
        ]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _put(self, part: QWidget, x: int, y: int, width: int, height: int) -> None:
        part.setGeometry(self._mirrored(x, y, width, height))

    def _mirrored(self, x: int, y: int, width: int, height: int) -> QRect:
        left = self._port.width() - x - width if self.isRightToLeft() else x
        return QRect(left, y, width, height)

    def _place_beside(self) -> None:
        """Contents, help and panel scroll with the sheet until the window's edge, then stay in sight."""
        px = self._theme.px
        view = self._port
        frame = frame_for(view.width(), self._theme.scale)
        if frame.columns == 3:
            height = self.contents.heightForWidth(px(CONTENTS))
            self._put(self.contents, frame.start, self._beside_y(height), px(CONTENTS), height)
        beside = frame.columns > 1
        if beside:
            height = self.aside.heightForWidth(px(ASIDE))
            self._put(self.aside, frame.aside_x, self._beside_y(height), px(ASIDE), height)
        self.aside.setVisible(not (self.panel_open and beside))
        if not self.panel_open:
            return
        if beside:
            top = self._beside_y(0)
            room = max(view.height() - top - px(12), px(80))
            self._put(self.panel, frame.aside_x, top, px(ASIDE), min(self.panel.full_height(px(ASIDE)), room))
        else:
            height = min(self.panel.full_height(frame.sheet), round(view.height() * 0.6))
            self._put(self.panel, frame.sheet_x, view.height() - height - px(8), frame.sheet, height)

    def _beside_y(self, height: int) -> int:
        """Where a part of this height stands: at the window's top, or with its end at the window's foot when higher."""
        px = self._theme.px
        stay = min(px(8), self._port.height() - height - px(12))
        return max(self._canvas.sheet.top() - self.verticalScrollBar().value(), stay)

    def _on_scrolled(self) -> None:
        self._place_beside()
        self.scrolled.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew; the view builds the text first when it was not."""
        super().resizeEvent(event)
        self.sized.emit()
