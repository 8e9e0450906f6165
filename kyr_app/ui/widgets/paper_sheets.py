# SPDX-License-Identifier: Apache-2.0
"""The pages of a PDF in memory, as they will be printed: white sheets in rows, drawn when they come into sight."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QImage, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from kyr_app.ui.theme import Theme

if TYPE_CHECKING:
    from kyr_app.paper.pages import Pages

#: Pixels to the inch at 100 percent.
PIXELS_PER_INCH = 96
_POINTS_PER_INCH = 72
#: Zoom in percent; "+" and "-" go to the next of these.
ZOOMS = (25, 33, 50, 67, 75, 100, 125, 150, 200, 300)
_GAP, _EDGE = 16, 20
#: Two pages stand side by side from this width of a page on, at 100 percent text.
_LEAST_BESIDE = 300
#: Rows beside those in sight whose pictures are kept.
_NEAR_ROWS = 1


class PaperSheet(QWidget):
    """One page. White in every theme; a screen reader hears its number and its words."""

    def __init__(self, theme: Theme, board: SheetBoard, number: int) -> None:
        super().__init__(board)
        self._theme = theme
        self._board = board
        self._number = number
        self._picture: QPixmap | None = None
        self._fresh = False

    @property
    def number(self) -> int:
        """Counted from 0."""
        return self._number

    @property
    def radius(self) -> int:
        """Corner radius in pixels; the focus ring follows it."""
        return self._theme.px(2)

    @property
    def needs_drawing(self) -> bool:
        """Whether the picture is none, or of another size or an older paper."""
        return not self._fresh

    @property
    def has_picture(self) -> bool:
        """Whether there is anything to see."""
        return self._picture is not None

    def outdate(self) -> None:
        """Draw again when in sight; what is there is shown until then."""
        self._fresh = False

    def drop_picture(self) -> None:
        """Let go of the picture of a page out of sight."""
        self._picture, self._fresh = None, False

    def show_picture(self, picture: QPixmap, words: str) -> None:
        """Set the page as drawn, and its words for a screen reader."""
        self._picture, self._fresh = picture, True
        self.setAccessibleDescription(words)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The page that has the keyboard is in sight."""
        super().focusInEvent(event)
        self._board.go_to(self._number)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Picture, or white paper until it is drawn; a line round it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#FFFFFF"))
        if self._picture is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not self._fresh)
            painter.drawPixmap(self.rect(), self._picture)
        painter.setPen(QColor(self._theme.tokens.control))
        painter.drawRect(QRectF(self.rect()).adjusted(0, 0, -1, -1))
        painter.end()


class SheetBoard(QWidget):
    """Places the sheets in rows and lets those in sight be drawn, one at a time between other events.

    Signals:
        current_changed(int): the page that is read, counted from 0.
    """

    current_changed = Signal(int)

    def __init__(self, theme: Theme, name_page: Callable[[int, int], str]) -> None:
        super().__init__()
        self._theme = theme
        self._name_page = name_page
        self._pages: Pages | None = None
        self._sheets: list[PaperSheet] = []
        self._zoom = 0
        self._width = 0
        self._columns = 1
        self._seen = QRect()
        self._current = 0
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._draw_one)

    @property
    def sheets(self) -> list[PaperSheet]:
        """The pages in order."""
        return self._sheets

    @property
    def current(self) -> int:
        """The page that is read, counted from 0."""
        return self._current

    @property
    def columns(self) -> int:
        """How many pages stand side by side."""
        return self._columns

    @property
    def percent(self) -> int:
        """The zoom in force: 100 is the size on paper."""
        if not self._sheets or self._pages is None:
            return 100
        points, _ = self._pages.size(0)
        return round(100 * self._page_width() / (points * PIXELS_PER_INCH / _POINTS_PER_INCH))

    def show_pages(self, pages: Pages | None) -> None:
        """Show another document, where the one before was read; None shows nothing."""
        if self._pages is not None:
            self._pages.close()
        self._pages = pages
        count = len(pages) if pages is not None else 0
        while len(self._sheets) > count:
            sheet = self._sheets.pop()
            sheet.hide()
            sheet.deleteLater()
        while len(self._sheets) < count:
            self._sheets.append(PaperSheet(self._theme, self, len(self._sheets)))
        for sheet in self._sheets:
            sheet.outdate()
            sheet.show()
        self._current = min(self._current, max(0, count - 1))
        self._say_where()
        self.arrange(self._width)
        self.rename()

    def rename(self) -> None:
        """Tell the numbers of the pages in the language in force."""
        for sheet in self._sheets:
            sheet.setAccessibleName(self._name_page(sheet.number + 1, len(self._sheets)))

    def set_zoom(self, percent: int) -> None:
        """Show pages at this percentage of their size on paper; 0 makes them as wide as there is room."""
        self._zoom = percent
        self.arrange(self._width)

    def _page_width(self) -> int:
        """Width of a page in pixels."""
        px = self._theme.px
        room = max(self._width - 2 * px(_EDGE), 120)
        if self._zoom and self._pages is not None:
            points, _ = self._pages.size(0)
            return round(points * self._zoom * PIXELS_PER_INCH / (100 * _POINTS_PER_INCH))
        beside = (room - px(_GAP)) // 2
        return beside if beside >= px(_LEAST_BESIDE) and len(self._sheets) > 1 else min(room, px(816))

    def arrange(self, width: int) -> None:
        """Place the sheets in rows of this width, in the direction of the language."""
        self._width = width
        pages, px = self._pages, self._theme.px
        if pages is None or not self._sheets:
            self.setMinimumSize(0, 0)
            return
        wide, gap, edge = self._page_width(), px(_GAP), px(_EDGE)
        room = max(width - 2 * edge, wide)
        self._columns = max(1, (room + gap) // (wide + gap))
        used = self._columns * wide + (self._columns - 1) * gap
        lead = edge + (room - used) // 2
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        y = edge
        for first in range(0, len(self._sheets), self._columns):
            row = self._sheets[first : first + self._columns]
            tallest = 0
            for column, sheet in enumerate(row):
                points_wide, points_high = pages.size(sheet.number)
                high = round(wide * points_high / points_wide)
                x = lead + column * (wide + gap)
                if rtl:
                    x = 2 * edge + room - x - wide
                if sheet.size() != QSize(wide, high):
                    sheet.outdate()
                sheet.setGeometry(x, y, wide, high)
                tallest = max(tallest, high)
            y += tallest + gap
        self.setMinimumSize(room + 2 * edge, y - gap + edge)
        self._next.start(0)

    def look_at(self, seen: QRect) -> None:
        """Draw what is in this part of the board, and forget the pictures of what is far from it."""
        self._seen = seen
        high = self._sheets[0].height() if self._sheets else 0
        near = seen.adjusted(0, -_NEAR_ROWS * high, 0, _NEAR_ROWS * high)
        for sheet in self._sheets:
            if sheet.has_picture and not near.intersects(sheet.geometry()):
                sheet.drop_picture()
        self._next.start(0)

    def _draw_one(self) -> None:
        pages = self._pages
        if pages is None:
            return
        waiting = [sheet for sheet in self._sheets if sheet.needs_drawing and self._seen.intersects(sheet.geometry())]
        if not waiting:
            return
        sheet = waiting[0]
        points, _ = pages.size(sheet.number)
        ratio = self.devicePixelRatioF()
        drawn = pages.picture(sheet.number, sheet.width() * ratio * _POINTS_PER_INCH / points)
        image = QImage(drawn.pixels, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGB32)
        picture = QPixmap.fromImage(image)
        picture.setDevicePixelRatio(ratio)
        sheet.show_picture(picture, " ".join(pages.text(sheet.number).split()))
        if len(waiting) > 1:
            self._next.start(0)

    def go_to(self, number: int) -> None:
        """Read this page, counted from 0."""
        number = min(max(number, 0), max(0, len(self._sheets) - 1))
        if number != self._current:
            self._current = number
            self._say_where()

    def _say_where(self) -> None:
        # One stop for Tab: the page that is read. Arrows go on from there.
        for sheet in self._sheets:
            here = sheet.number == self._current
            sheet.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)
        self.current_changed.emit(self._current)


class SheetArea(QScrollArea):
    """The board in a frame that scrolls; arrows, Page keys, Home and End go from page to page.

    Signals:
        moved(): other pages are in sight.
    """

    moved = Signal()

    def __init__(self, theme: Theme, name_page: Callable[[int, int], str]) -> None:
        super().__init__()
        self._theme = theme
        self.board = SheetBoard(theme, name_page)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(self.board)
        self.board.setAutoFillBackground(False)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.verticalScrollBar().rangeChanged.connect(self._look)
        self.horizontalScrollBar().valueChanged.connect(self._look)

    def show_pages(self, pages: Pages | None) -> None:
        """Show another document."""
        self.board.show_pages(pages)
        self._look()

    def set_zoom(self, percent: int) -> None:
        """0: as wide as there is room."""
        self.board.set_zoom(percent)
        self.show_page(self.board.current)
        self.moved.emit()

    def show_page(self, number: int) -> None:
        """Bring a page (counted from 0) to the top."""
        self.board.go_to(number)
        if self.board.sheets:
            sheet = self.board.sheets[self.board.current]
            self.verticalScrollBar().setValue(sheet.y() - self._theme.px(_EDGE // 2))
            if sheet.width() > self.viewport().width():
                self.ensureVisible(sheet.x(), sheet.y(), 0, 0)
        self._look()

    def first_in_sight(self) -> int:
        """The first page that can be seen, at least by half if there is such a one; counted from 0."""
        seen = self._seen()
        parts = [(sheet.number, seen.intersected(sheet.geometry()).height()) for sheet in self.board.sheets]
        half = [number for number, part in parts if 2 * part >= self.board.sheets[number].height()]
        return next(iter(half), next((number for number, part in parts if part > 0), 0))

    def _seen(self) -> QRect:
        return QRect(
            self.horizontalScrollBar().value(),
            self.verticalScrollBar().value(),
            self.viewport().width(),
            self.viewport().height(),
        )

    def _look(self) -> None:
        self.board.look_at(self._seen())

    def _on_scrolled(self) -> None:
        self._look()
        focus = self.focusWidget()
        if not (isinstance(focus, PaperSheet) and focus.hasFocus()):
            self.board.go_to(self.first_in_sight())
        self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the page that has the keyboard end up here."""
        board, key = self.board, Qt.Key(event.key())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        ahead, behind = (Qt.Key.Key_Left, Qt.Key.Key_Right) if rtl else (Qt.Key.Key_Right, Qt.Key.Key_Left)
        targets = {
            ahead: board.current + 1,
            behind: board.current - 1,
            Qt.Key.Key_PageDown: board.current + board.columns,
            Qt.Key.Key_PageUp: board.current - board.columns,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(board.sheets) - 1,
        }
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or key not in targets or not board.sheets:
            super().keyPressEvent(event)  # up and down scroll
            return
        self.show_page(targets[key])
        board.sheets[board.current].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows as wide as the frame."""
        super().resizeEvent(event)
        self.board.arrange(self.viewport().width())
        self._look()
        self.moved.emit()
