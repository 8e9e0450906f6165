# SPDX-License-Identifier: Apache-2.0
"""The picture of how data go: nodes in columns, lines between them. Each node is a button.

Real buttons, because a screen reader and the keyboard then need nothing of their own: Tab or the arrow keys go from
node to node, and each says in its name whom it takes data from and to whom it gives them.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from kyr_app.domain.exhibits import STAGES, Flows, Node
from kyr_app.ui.theme import Theme
from kyr_app.ui.widgets.painting import draw_box
from kyr_app.ui.widgets.passage_heading import LineLabel

_PICTURE_KEYS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Escape)
_LEAST, _PADDING, _GAP, _LANE, _HEAD = 44, 10, 8, 44, 10


class NodeButton(QAbstractButton):
    """One node; its words wrap. `state` is `plain`, `chosen`, `along` (on the way of the chosen one) or `aside`."""

    def __init__(self, theme: Theme, node: Node, locale: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._locale = locale
        self.node = node
        self.state = "plain"
        self.setText(node.label)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.restyle()

    @property
    def radius(self) -> int:
        """Corner radius in pixels; the focus ring follows it."""
        return self._theme.px(8)

    def restyle(self) -> None:
        """Take the face from the theme again."""
        bold = self.node.stage == "system" or self.state == "chosen"
        self.setFont(self._theme.font(11, bold=bold, locale=self._locale))
        self.update()

    def show_state(self, state: str) -> None:
        """Show how the node stands to the chosen one."""
        if state != self.state:
            self.state = state
            self.restyle()

    def _room(self, width: int) -> QRect:
        return QRect(0, 0, width - 2 * self._theme.px(_PADDING), 10_000)

    def height_for(self, width: int) -> int:
        """Height of the wrapped words, at least that of a target; measured bold, so that choosing moves nothing."""
        metrics = QFontMetrics(self._theme.font(11, bold=True, locale=self._locale))
        lines = metrics.boundingRect(self._room(width), int(Qt.TextFlag.TextWordWrap), self.text())
        return max(self._theme.px(_LEAST), lines.height() + self._theme.px(14))

    def sizeHint(self) -> QSize:
        """The picture gives the size."""
        return self.size()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys and Escape are the picture's; a button alone would take them for Tab."""
        if event.key() in _PICTURE_KEYS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Box and words; the chosen one is filled, those on its way have the accent's edge."""
        tokens, px = self._theme.tokens, self._theme.px
        painter = QPainter(self)
        chosen = self.state == "chosen"
        near = self.state == "along" or self.underMouse()
        fill = tokens.accent if chosen else (tokens.tint if near else tokens.surface)
        edge = tokens.accent if chosen or near else tokens.control
        draw_box(painter, QRectF(self.rect()), self.radius, fill, edge, 1.5 if near else 1)
        ink = tokens.on_accent if chosen else (tokens.ink2 if self.state == "aside" else tokens.ink)
        painter.setPen(QColor(ink))
        painter.setFont(self.font())
        room = self.rect().adjusted(px(_PADDING), px(4), -px(_PADDING), -px(4))
        painter.drawText(room, int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter), self.text())
        painter.end()


class FlowPicture(QWidget):
    """Signals:
    chosen(str): id of the node that was chosen, or "" when none is.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._flows = Flows((), ())
        self._locale = ""
        self._heads: dict[str, LineLabel] = {}
        self._buttons: dict[str, NodeButton] = {}
        self._current = ""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_flows(self, flows: Flows, words: Mapping[str, str], names: Mapping[str, str], locale: str) -> None:
        """Set the picture.

        Args:
            words: `stage-source` and so on: what stands above the columns.
            names: accessible name of each node.
            locale: language of the words.
        """
        for old in (*self._heads.values(), *self._buttons.values()):
            old.hide()
            old.deleteLater()
        self._flows, self._locale = flows, locale
        self._heads, self._buttons = {}, {}
        for stage in STAGES:
            head = LineLabel(self._theme, 11, bold=True, token="ink2", locale=locale, parent=self)
            head.setText(words.get(f"stage-{stage}", stage))
            head.show()
            self._heads[stage] = head
            for node in flows.nodes:
                if node.stage == stage:
                    self._add(node, names.get(node.id, node.label))
        self._order()
        self._arrange(self.width())
        self.choose("")

    def _add(self, node: Node, name: str) -> None:
        button = NodeButton(self._theme, node, self._locale, self)
        button.setAccessibleName(name)
        button.clicked.connect(lambda: self.choose(node.id))
        button.show()
        self._buttons[node.id] = button

    def _order(self) -> None:
        for before, after in itertools.pairwise(self._buttons.values()):
            QWidget.setTabOrder(before, after)

    @property
    def current(self) -> str:
        """Id of the chosen node; "" for none."""
        return self._current

    def button(self, node: str) -> NodeButton | None:
        """The button of a node."""
        return self._buttons.get(node)

    def first(self) -> QWidget:
        """Where the keyboard starts."""
        return next(iter(self._buttons.values()), self)

    def choose(self, node: str) -> None:
        """Choose a node, and show what leads to it and what it leads to; "" shows all alike."""
        self._current = node
        along = self._flows.along(node) if node else frozenset[str]()
        for name, button in self._buttons.items():
            if name == node:
                button.show_state("chosen")
            else:
                button.show_state("plain" if not node else ("along" if name in along else "aside"))
        self.update()
        self.chosen.emit(node)

    def restyle(self) -> None:
        """Take sizes and faces from the theme again."""
        for head in self._heads.values():
            head.restyle()
        for button in self._buttons.values():
            button.restyle()
        self.updateGeometry()
        self._arrange(self.width())

    # Places

    def hasHeightForWidth(self) -> bool:
        """Narrower columns are higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the longest column."""
        return self._arrange(width, place=False)

    def sizeHint(self) -> QSize:
        """As wide as it is."""
        return QSize(self.width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Four columns of a word each."""
        return QSize(self._theme.px(4 * 132 + 3 * 24), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the nodes."""
        super().resizeEvent(event)
        self._arrange(self.width())

    def _arrange(self, width: int, *, place: bool = True) -> int:
        """Place heads and nodes; returns the height."""
        px = self._theme.px
        lane = min(px(_LANE), max(px(20), width // 24))
        column = max(1, (width - (len(STAGES) - 1) * lane) // len(STAGES))
        top = max((head.heightForWidth(column) for head in self._heads.values()), default=0) + px(_HEAD)
        stacks = {
            stage: [(b, b.height_for(column)) for b in self._buttons.values() if b.node.stage == stage]
            for stage in STAGES
        }
        heights = {stage: sum(height + px(_GAP) for _, height in stack) for stage, stack in stacks.items()}
        tallest = max(heights.values(), default=0)
        if place:
            for number, stage in enumerate(STAGES):
                x = number * (column + lane)
                x = width - x - column if self.isRightToLeft() else x
                if stage in self._heads:
                    self._heads[stage].setGeometry(x, 0, column, self._heads[stage].heightForWidth(column))
                y = top
                for button, height in stacks[stage]:
                    button.setGeometry(x, y, column, height)
                    y += height + px(_GAP)
        return top + tallest

    # The lines

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Lines behind the nodes; those of the chosen node last and in the accent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._theme.tokens
        lit = self._lit()
        for number, flow in enumerate(self._flows.flows):
            if number not in lit:
                self._draw(painter, flow.giver, flow.taker, tokens.line if self._current else tokens.tint_line, 1.2)
        for number in lit:
            flow = self._flows.flows[number]
            self._draw(painter, flow.giver, flow.taker, tokens.accent, 2.2)
        painter.end()

    def _lit(self) -> list[int]:
        """Numbers of the flows on the way to the chosen node or from it."""
        if not self._current:
            return []
        before = self._flows.before(self._current) | {self._current}
        after = self._flows.after(self._current) | {self._current}
        return [
            number
            for number, flow in enumerate(self._flows.flows)
            if (flow.giver in before and flow.taker in before) or (flow.giver in after and flow.taker in after)
        ]

    def _draw(self, painter: QPainter, giver: str, taker: str, colour: str, width: float) -> None:
        begin, end = self._buttons.get(giver), self._buttons.get(taker)
        if begin is None or end is None:
            return
        rtl = self.isRightToLeft()
        same = begin.node.stage == end.node.stage
        start = QPointF(begin.x() if rtl else begin.geometry().right() + 1, begin.geometry().center().y())
        inward = end.geometry().right() + 1 if rtl != same else end.x()
        stop = QPointF(inward, end.geometry().center().y())
        reach = self._theme.px(_LANE) * (0.7 if same else 0.9) * (-1 if rtl else 1)
        path = QPainterPath(start)
        path.cubicTo(start + QPointF(reach, 0), stop + QPointF(reach if same else -reach, 0), stop)
        painter.setPen(QPen(QColor(colour), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    # The keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys go through a column and to the nearest node of the next one; Escape shows all alike."""
        button = self.focusWidget()
        if not isinstance(button, NodeButton):
            super().keyPressEvent(event)
            return
        key = Qt.Key(event.key())
        across = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(key, 0) * (-1 if self.isRightToLeft() else 1)
        along = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(key, 0)
        if across or along:
            self._step(button, across, along)
        elif key == Qt.Key.Key_Escape and self._current:
            self.choose("")
        else:
            super().keyPressEvent(event)

    def _step(self, button: NodeButton, across: int, along: int) -> None:
        stage = STAGES.index(button.node.stage) + across
        if not 0 <= stage < len(STAGES):
            return
        column = [other for other in self._buttons.values() if other.node.stage == STAGES[stage]]
        if along:
            at = column.index(button) + along
            column = column[at : at + 1] if at >= 0 else []
        middle = button.geometry().center().y()
        nearest = min(column, key=lambda other: abs(other.geometry().center().y() - middle), default=None)
        if nearest is not None:
            nearest.setFocus(Qt.FocusReason.TabFocusReason)
