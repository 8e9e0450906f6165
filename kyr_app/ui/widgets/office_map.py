# SPDX-License-Identifier: Apache-2.0
"""The offline state map: offices as circles, mirroring the list beside it. The list stays the control."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from math import sqrt
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from kyr_app.domain.projection import MAP_HEIGHT, MAP_WIDTH
from kyr_app.ui.map_shapes import Spot
from kyr_app.ui.theme import Theme

_MARGIN = 8
#: Offices closer than this many pixels share a circle.
_CELL = 12
#: A state is drawn at most this much larger than in the whole country.
_MOST_ZOOM = 7.0


class Circle(NamedTuple):
    """Offices near each other, in pixels of the map; `ids` in the order of the list."""

    center: QPointF
    radius: float
    ids: tuple[str, ...]


class OfficeMap(QWidget):
    """Circles of the listed offices over small dots of all others; the chosen one ringed, its state tinted.

    Keys: arrows step through the states that have offices in the list, plus and minus zoom, Return asks for the state.

    Signals:
        contact_chosen(str): a circle was clicked; the id of its first office.
        state_chosen(str): a state was stepped to or clicked.
        state_wanted(str): Return was pressed on a state.
        zoomed(): shows the other extent now.
    """

    contact_chosen = Signal(str)
    state_chosen = Signal(str)
    state_wanted = Signal(str)
    zoomed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._outlines: Mapping[str, QPainterPath] = {}
        self._names: Mapping[str, str] = {}
        self._spots: tuple[Spot, ...] = ()
        self._order: dict[str, int] = {}
        self._contact = ""
        self._state = ""
        self._zoom = ""
        self._circles: list[Circle] = []
        self._pixmap = QPixmap()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._redraw)

    @property
    def radius(self) -> int:
        """Corner radius in pixels; the focus ring follows it."""
        return self._theme.px(8)

    @property
    def state(self) -> str:
        """Code of the tinted state; "" for none."""
        return self._state

    @property
    def zoom(self) -> str:
        """Code of the state that fills the map; "" for the whole country."""
        return self._zoom

    @property
    def circles(self) -> list[Circle]:
        """The circles of listed offices as drawn."""
        if self._pixmap.isNull():
            self._draw()
        return self._circles

    def show_outlines(self, outlines: Mapping[str, QPainterPath], names: Mapping[str, str]) -> None:
        """Set the states, and their names by code."""
        self._outlines, self._names = outlines, names
        self._redraw()

    def show_offices(self, spots: Sequence[Spot], listed: Sequence[str]) -> None:
        """Set all offices, and the ids of those in the list, in its order."""
        self._spots = tuple(spots)
        self._order = {id_: number for number, id_ in enumerate(listed)}
        self._redraw()

    def choose(self, contact: str, state: str) -> None:
        """Ring an office ("" for none) and tint a state ("" for none)."""
        self._contact = contact
        self._go_to(state)

    def set_zoom(self, state: str) -> None:
        """Fill the map with a state, or show the whole country with ""."""
        wanted = state if state in self._outlines else ""
        if wanted != self._zoom:
            self._zoom = wanted
            self._redraw()
            self.zoomed.emit()

    def count_in(self, state: str) -> int:
        """How many listed offices of this state the map shows."""
        return sum(1 for spot in self._spots if spot.state == state and spot.id in self._order)

    @property
    def listed_count(self) -> int:
        """How many listed offices the map shows."""
        return sum(1 for spot in self._spots if spot.id in self._order)

    def states_listed(self) -> list[str]:
        """Codes of the states with listed offices, by name."""
        codes = {spot.state for spot in self._spots if spot.id in self._order and spot.state in self._outlines}
        return sorted(codes, key=lambda code: self._names.get(code, code))

    def sizeHint(self) -> QSize:
        """The country at a comfortable size."""
        return QSize(self._theme.px(390), self._theme.px(244))

    def minimumSizeHint(self) -> QSize:
        """Still told apart."""
        return QSize(self._theme.px(200), self._theme.px(130))

    # Drawing.

    def _go_to(self, state: str) -> None:
        changed = state != self._state
        self._state = state
        if self._zoom and state in self._outlines and self._zoom != state:
            self._zoom = state
            self.zoomed.emit()
        self._redraw()
        if changed:
            self.state_chosen.emit(state)

    def _redraw(self) -> None:
        self._pixmap = QPixmap()
        self.update()

    def transform(self) -> QTransform:
        """From the sheet to pixels of the widget."""
        margin = self._theme.px(_MARGIN)
        room = QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)
        country = min(room.width() / MAP_WIDTH, room.height() / MAP_HEIGHT)
        sheet, scale = QRectF(0, 0, MAP_WIDTH, MAP_HEIGHT), country
        if self._zoom:
            sheet = self._outlines[self._zoom].boundingRect()
            scale = min(room.width() / sheet.width(), room.height() / sheet.height(), country * _MOST_ZOOM)
        shift = room.center() - sheet.center() * scale
        return QTransform(scale, 0, 0, scale, shift.x(), shift.y())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The picture kept from last time, unless something changed."""
        ratio = self.devicePixelRatioF()
        if self._pixmap.isNull() or self._pixmap.devicePixelRatio() != ratio:
            self._draw()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._pixmap)
        painter.end()

    def _draw(self) -> None:
        ratio = self.devicePixelRatioF()
        self._pixmap = QPixmap(self.size() * ratio)
        self._pixmap.setDevicePixelRatio(ratio)
        self._pixmap.fill(Qt.GlobalColor.transparent)
        self._circles = []
        painter = QPainter(self._pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        transform = self.transform()
        self._draw_states(painter, transform)
        self._draw_others(painter, transform)
        self._circles = self._group(transform)
        self._draw_circles(painter)
        painter.end()

    def _draw_states(self, painter: QPainter, transform: QTransform) -> None:
        tokens = self._theme.tokens
        pen = QPen(QColor(tokens.land_line), 1)
        pen.setCosmetic(True)
        painter.setTransform(transform)
        painter.setPen(pen)
        # In high contrast the tint is the circles' own colour: there the state gets a line instead.
        tint = tokens.land if self._theme.contrast else tokens.tint_line
        for code, outline in self._outlines.items():
            painter.setBrush(QColor(tint if code == self._state else tokens.land))
            painter.drawPath(outline)
        if self._theme.contrast and self._state in self._outlines:
            pen = QPen(QColor(tokens.tint_line), self._theme.px(3))
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(self._outlines[self._state])
        painter.resetTransform()

    def _draw_others(self, painter: QPainter, transform: QTransform) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        colour = QColor(self._theme.tokens.control)
        if not self._theme.contrast:
            colour.setAlphaF(0.6)  # they are the ground on which the list's own circles stand out
        painter.setBrush(colour)
        radius = 1.6 * self._theme.scale
        for spot in self._spots:
            if spot.id not in self._order:
                painter.drawEllipse(transform.map(QPointF(spot.x, spot.y)), radius, radius)

    def _group(self, transform: QTransform) -> list[Circle]:
        """Offices of one cell of the map make one circle at their middle; its area grows with their number."""
        cell = self._theme.px(_CELL)
        cells: dict[tuple[int, int], list[tuple[int, Spot, QPointF]]] = defaultdict(list)
        for spot in self._spots:
            number = self._order.get(spot.id)
            if number is not None:
                point = transform.map(QPointF(spot.x, spot.y))
                cells[int(point.x() // cell), int(point.y() // cell)].append((number, spot, point))
        circles = []
        for members in cells.values():
            members.sort(key=lambda member: member[0])
            center = QPointF(
                sum(point.x() for *_, point in members) / len(members),
                sum(point.y() for *_, point in members) / len(members),
            )
            radius = self._theme.scale * sqrt(12 + 1.2 * (len(members) - 1))
            circles.append(Circle(center, min(radius, 11 * self._theme.scale), tuple(s.id for _, s, _ in members)))
        return sorted(circles, key=lambda circle: -circle.radius)

    def _draw_circles(self, painter: QPainter) -> None:
        tokens, px = self._theme.tokens, self._theme.px
        painter.setPen(QPen(QColor(tokens.surface), 1))
        painter.setBrush(QColor(tokens.accent))
        chosen = None
        for circle in self._circles:
            painter.drawEllipse(circle.center, circle.radius, circle.radius)
            if self._contact in circle.ids:
                chosen = circle
        spot = next((spot for spot in self._spots if spot.id == self._contact), None)
        if chosen is None and spot is not None:
            # Open in the detail although it is not in the list.
            point = self.transform().map(QPointF(spot.x, spot.y))
            chosen = Circle(point, float(px(4)), (spot.id,))
        if chosen is not None:
            ring = chosen.radius + px(4)
            painter.setPen(QPen(QColor(tokens.ink), px(2)))
            painter.setBrush(QColor(tokens.surface))
            painter.drawEllipse(chosen.center, ring, ring)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent))
            painter.drawEllipse(chosen.center, chosen.radius, chosen.radius)

    # Mouse and keyboard.

    def circle_at(self, position: QPointF) -> Circle | None:
        """The circle under a point, with some grace for the finger."""
        grace = self._theme.px(4)
        hits = [
            (distance, circle)
            for circle in self.circles
            if (distance := _length(position - circle.center)) <= circle.radius + grace
        ]
        return min(hits, key=lambda hit: hit[0])[1] if hits else None

    def state_at(self, position: QPointF) -> str:
        """Code of the state under a point; "" outside."""
        back, fine = self.transform().inverted()
        place = back.map(position) if fine else QPointF()
        return next((code for code, outline in self._outlines.items() if outline.contains(place)), "")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A circle chooses its first office, a state itself."""
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
        elif circle := self.circle_at(event.position()):
            self.contact_chosen.emit(circle.ids[0])
        elif state := self.state_at(event.position()):
            self._go_to(state)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over what can be clicked."""
        hand = self.circle_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, plus, minus, Return."""
        key, rtl = event.key(), self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        forward = {Qt.Key.Key_Down, Qt.Key.Key_Left if rtl else Qt.Key.Key_Right}
        backward = {Qt.Key.Key_Up, Qt.Key.Key_Right if rtl else Qt.Key.Key_Left}
        if key in forward | backward:
            self._step(1 if key in forward else -1)
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.set_zoom(self._state)
        elif key == Qt.Key.Key_Minus:
            self.set_zoom("")
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._state:
            self.state_wanted.emit(self._state)
        else:
            super().keyPressEvent(event)

    def _step(self, step: int) -> None:
        states = self.states_listed()
        if not states:
            return
        place = states.index(self._state) + step if self._state in states else (0 if step > 0 else -1)
        self._go_to(states[place % len(states)])

    def event(self, event: QEvent) -> bool:
        """Tool tips name what is under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._told_at(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def _told_at(self, position: QPointF) -> str:
        circle = self.circle_at(position)
        if circle is None:
            state = self.state_at(position)
            return self._names.get(state, state)
        names = {spot.id: spot.name for spot in self._spots}
        if len(circle.ids) == 1:
            return names[circle.ids[0]]
        return self.tr("%n office(s), the first: {name}", "", len(circle.ids)).format(name=names[circle.ids[0]])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size is another picture."""
        self._redraw()
        super().resizeEvent(event)


def _length(vector: QPointF) -> float:
    return sqrt(QPointF.dotProduct(vector, vector))
