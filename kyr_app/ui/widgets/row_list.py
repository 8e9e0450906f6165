# SPDX-License-Identifier: Apache-2.0
"""The list of the look: white rows with title, number and meta line, under plain headings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from kyr_app.domain.locales import locale_for
from kyr_app.ui.icons import Icons
from kyr_app.ui.models.rows import INSIDE, MARK_OFF, MARK_ON, Row, RowModel, RowRole
from kyr_app.ui.theme import Theme
from kyr_app.ui.widgets.painting import draw_box, draw_leading_bar

_PAD_X, _PAD_Y, _GAP = 18, 12, 10
_BUTTON = 36


@dataclass(slots=True)
class _Line:
    layout: QTextLayout
    height: float
    colour: str
    gap: int


def _lay_out(
    text: str, font: QFont, width: float, *, max_lines: int, rtl: bool, mirrored: bool, factor: float
) -> tuple[QTextLayout, float]:
    """Break `text` to `width`; words between the marks are bold; what passes `max_lines` is cut with an ellipsis.

    Args:
        rtl: how the words run.
        mirrored: whether the line begins at the right.
    """
    plain, ranges = _without_marks(text)
    option = QTextOption(Qt.AlignmentFlag.AlignLeading)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LayoutDirectionAuto)
    option.setAlignment(Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(plain, font)
    layout.setTextOption(option)
    layout.setFormats(ranges)
    layout.setCacheEnabled(True)
    step = round(font.pixelSize() * factor)
    height = 0.0
    layout.beginLayout()
    for _ in range(max_lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(1.0, width))
        line.setPosition(QPointF(0, height + (step - line.height()) / 2))
        height += step
    layout.endLayout()
    last = layout.lineAt(layout.lineCount() - 1) if layout.lineCount() else None
    if last is not None and last.textStart() + last.textLength() < len(plain) and max_lines > 0:
        cut = plain[: max(0, last.textStart() + last.textLength() - 2)].rstrip() + "…"
        if cut != plain:
            return _lay_out(cut, font, width, max_lines=max_lines, rtl=rtl, mirrored=mirrored, factor=factor)
    return layout, height


def _without_marks(text: str) -> tuple[str, list[QTextLayout.FormatRange]]:
    if MARK_ON not in text:
        return text, []
    ranges: list[QTextLayout.FormatRange] = []
    plain = ""
    for piece in text.split(MARK_ON):
        marked, off, rest = piece.partition(MARK_OFF)
        if off:
            span = QTextLayout.FormatRange()
            span.start, span.length = len(plain), len(marked)
            shape = QTextCharFormat()
            shape.setFontWeight(QFont.Weight.Bold)
            span.format = shape
            ranges.append(span)
            plain += marked + rest
        else:
            plain += piece
    return plain, ranges


class RowDelegate(QStyledItemDelegate):
    """Measures and paints `Row`s."""

    def __init__(self, theme: Theme, icons: Icons | None, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._icons = icons
        self._view = view
        self._cache: dict[tuple[Row, int], list[_Line]] = {}

    def forget(self) -> None:
        """Drop measured rows: width, language, colours or sizes changed."""
        self._cache.clear()

    def layouts(self, row: Row) -> list[QTextLayout]:
        """How the lines of a row are set at the present width."""
        return [line.layout for line in self._lines(row)]

    def _lines(self, row: Row) -> list[_Line]:
        width = self._view.viewport().width()
        key = (row, width)
        if key not in self._cache:
            self._cache[key] = self._measure(row, width)
        return self._cache[key]

    def _measure(self, row: Row, width: int) -> list[_Line]:
        theme, px = self._theme, self._theme.px
        mirrored = self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        own = locale_for(row.locale).right_to_left if row.locale else mirrored
        room = width - 2 * px(_PAD_X if row.key else 2)
        trailing = self._trailing_width(row)
        pieces: list[tuple[str, float, bool, str, int, float, int]] = []
        if not row.key:
            pieces.append((row.title, 12, True, "ink", 2, room, 0))
        else:
            pieces.append((row.title, 12, True, "ink", 3, room - trailing, 0))
            beside = room - trailing if row.packet else room  # the button is as high as two lines
            pieces.append((row.accent, 13, True, "accent", 1, beside, 1))
            pieces.append((row.text, 11, False, "ink", 2, beside, 2))
            pieces.append((row.meta, 10, False, "ink2", 2, room - self._badge_width(row), 3))
        lines = []
        for text, points, bold, token, most, space, gap in pieces:
            if text:
                rtl = own if text in (row.title, row.text) else mirrored  # the rest is the interface's
                font = theme.font(points, bold=bold, locale=row.locale)
                layout, height = _lay_out(text, font, space, max_lines=most, rtl=rtl, mirrored=mirrored, factor=1.4)
                lines.append(_Line(layout, height, getattr(theme.tokens, token), px(gap)))
        return lines

    def _trailing_width(self, row: Row) -> int:
        if row.packet:
            return self._theme.px(_BUTTON)
        if not row.trailing:
            return 0
        return round(QFontMetricsF(self._theme.font(10)).horizontalAdvance(row.trailing)) + self._theme.px(12)

    def _badge_width(self, row: Row) -> int:
        if not row.badge:
            return 0
        return round(QFontMetricsF(self._theme.font(10, bold=True)).horizontalAdvance(row.badge)) + self._theme.px(32)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        """Full width; height of the row's lines with padding and the gap below."""
        row = index.data(RowRole)
        px = self._theme.px
        height = sum(line.height + line.gap for line in self._lines(row))
        padding = px(2 * _PAD_Y + _GAP) if row.key else px(18)
        return QSize(self._view.viewport().width(), round(height) + padding)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Box, bar of the chosen row, lines."""
        row: Row = index.data(RowRole)
        px, tokens = self._theme.px, self._theme.tokens
        painter.save()
        box = QRectF(option.rect)
        inset = px(2)
        if row.key:
            box.setHeight(box.height() - px(_GAP))
            self._paint_box(painter, box, option)
            inset = px(_PAD_X)
        y = box.top() + (px(_PAD_Y) if row.key else px(12))
        rtl = self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for number, line in enumerate(self._lines(row)):
            y += line.gap
            painter.setPen(QColor(line.colour))
            x = box.left() + inset
            if rtl:
                x = box.right() - inset - line.layout.lineAt(0).width()
            line.layout.draw(painter, QPointF(x, y))
            if number == 0 and row.trailing:
                self._paint_trailing(painter, row, box, y, line.height)
            y += line.height
        if row.badge:
            self._paint_badge(painter, row, box)
        if row.packet:
            self._paint_button(painter, row, option)
        if row.key and option.state & QStyle.StateFlag.State_HasFocus and self._view.property("keyboard"):
            draw_box(painter, box.adjusted(2, 2, -2, -2), px(10), None, tokens.focus, 3)
        painter.restore()

    def button_rect(self, rect: QRect) -> QRect:
        """Where the packet's button stands in a row that has this place."""
        px = self._theme.px
        side, top = px(_BUTTON), rect.top() + px(_PAD_Y) - px(6)
        rtl = self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = rect.left() + px(_PAD_X - 6) if rtl else rect.right() + 1 - px(_PAD_X - 6) - side
        return QRect(x, top, side, side)

    def _paint_button(self, painter: QPainter, row: Row, option: QStyleOptionViewItem) -> None:
        if self._icons is None:
            return
        tokens, px = self._theme.tokens, self._theme.px
        place = self.button_rect(option.rect)
        inside = row.packet == INSIDE
        fill, edge = (tokens.tint, tokens.tint_line) if inside else (tokens.surface, tokens.control)
        draw_box(painter, QRectF(place), px(10), fill, edge)
        size, ratio = px(18), self._view.devicePixelRatioF()
        picture = self._icons.pixmap("check" if inside else "plus", size, "accent", ratio)
        painter.drawPixmap(place.center() - QPoint(size // 2 - 1, size // 2 - 1), picture)

    def _paint_box(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem) -> None:
        tokens, px = self._theme.tokens, self._theme.px
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        edge = tokens.accent if chosen or hovered else tokens.line
        draw_box(painter, box, px(12), tokens.tint if chosen else tokens.surface, edge, 1.5 if chosen or hovered else 1)
        if chosen:
            draw_leading_bar(painter, self._view, box, px(12), px(5), tokens.accent)

    def _paint_trailing(self, painter: QPainter, row: Row, box: QRectF, y: float, height: float) -> None:
        painter.setFont(self._theme.font(10))
        painter.setPen(QColor(self._theme.tokens.ink2))
        rtl = self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
        inset = self._theme.px(_PAD_X)
        first = min(height, self._theme.px(12 * 96 / 72 * 1.4))
        painter.drawText(
            QRectF(box.left() + inset, y, box.width() - 2 * inset, first),
            int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute),
            row.trailing,
        )

    def _paint_badge(self, painter: QPainter, row: Row, box: QRectF) -> None:
        tokens, px = self._theme.tokens, self._theme.px
        font = self._theme.font(10, bold=True)
        width = QFontMetricsF(font).horizontalAdvance(row.badge) + px(20)
        height = px(24)
        rtl = self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = box.left() + px(_PAD_X) if rtl else box.right() - px(_PAD_X) - width
        pill = QRectF(x, box.bottom() - px(_PAD_Y) - height + px(2), width, height)
        fill, edge, ink = {
            "now": (tokens.tint, tokens.accent, tokens.accent),
            "due": (tokens.due_bg, tokens.due_line, tokens.due),
        }.get(row.badge_kind, (tokens.sunken, tokens.line, tokens.ink2))
        draw_box(painter, pill, height / 2, fill, edge)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), row.badge)


class RowList(QListView):
    """A list of rows, driven by mouse or arrows; Return or a click opens.

    Signals:
        chosen(str): key of the row that became current.
        opened(str): key of the row that was clicked or confirmed by Return.
        packet_pressed(str): key of the row whose button for the packet was clicked, or that Insert was pressed on.
    """

    chosen = Signal(str)
    opened = Signal(str)
    packet_pressed = Signal(str)

    def __init__(self, theme: Theme, icons: Icons | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._released = QPoint(-1, -1)
        self._rows = RowModel(self)
        self._delegate = RowDelegate(theme, icons, self)
        self.setModel(self._rows)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self._on_clicked)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        theme.changed.connect(self._on_theme_changed)

    @property
    def rows(self) -> RowModel:
        """The model."""
        return self._rows

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Replace the rows and scroll to the top."""
        self._delegate.forget()
        self._rows.replace(rows)
        self.scrollToTop()

    def choose(self, key: str) -> None:
        """Make the row with this key current."""
        index = self._rows.index_of(key)
        if index.isValid():
            self.setCurrentIndex(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens; everything else is the list's own."""
        self.setProperty("keyboard", True)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._on_opened(self.currentIndex())
            return
        if event.key() == Qt.Key.Key_Insert and self.currentIndex().isValid():
            self._press_packet(self.currentIndex())
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Remember where in a row the click was."""
        self._released = event.position().toPoint()
        super().mouseReleaseEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """The button's tool tip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            if self._on_button(index, event.pos()):
                inside = self._rows.row_at(index).packet == INSIDE
                words = self.tr("Take out of the packet (Insert)") if inside else self.tr("Add to packet (Insert)")
                QToolTip.showText(event.globalPos(), words, self.viewport(), self._button_of(index))
                return True
        return super().viewportEvent(event)

    def _button_of(self, index: QModelIndex) -> QRect:
        return self._delegate.button_rect(self.visualRect(index))

    def _on_button(self, index: QModelIndex, place: QPoint) -> bool:
        return index.isValid() and bool(self._rows.row_at(index).packet) and self._button_of(index).contains(place)

    def _press_packet(self, index: QModelIndex) -> None:
        row = self._rows.row_at(index)
        if row.packet:
            self.packet_pressed.emit(row.key)

    def _on_clicked(self, index: QModelIndex) -> None:
        if self._on_button(index, self._released):
            self._press_packet(index)
        else:
            self._on_opened(index)

    def event(self, event: QEvent) -> bool:
        """Remember whether mouse or keyboard drives, for the focus ring."""
        if event.type() == QEvent.Type.FocusIn and not self.currentIndex().isValid():
            first = self._rows.first_choice()
            if first.isValid():
                self.selectionModel().setCurrentIndex(first, self.selectionModel().SelectionFlag.NoUpdate)
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks lines elsewhere."""
        self._delegate.forget()
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _on_theme_changed(self) -> None:
        self._delegate.forget()
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def _on_opened(self, index: QModelIndex) -> None:
        key = self._rows.row_at(index).key
        if key:
            self.opened.emit(key)

    def _on_current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:  # noqa: ARG002
        if current.isValid() and (key := self._rows.row_at(current).key):
            self.chosen.emit(key)
