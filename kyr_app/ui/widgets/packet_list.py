# SPDX-License-Identifier: Apache-2.0
"""What is in the packet, in its order: rows that are dragged, moved by keys, opened and taken out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kyr_app.domain.packet import CONTACT, LETTER, OFFICER, OWN, PLAN, TOPIC, WALLET, Item
from kyr_app.ui.bidi import leading
from kyr_app.ui.icons import Icons
from kyr_app.ui.theme import Theme
from kyr_app.ui.widgets.banner import IconLabel
from kyr_app.ui.widgets.button import Button
from kyr_app.ui.widgets.card import Tile
from kyr_app.ui.widgets.label import TextLabel
from kyr_app.ui.widgets.painting import draw_box

_ICONS = {
    TOPIC: "book-open",
    CONTACT: "phone",
    WALLET: "id-card",
    OFFICER: "shield-check",
    PLAN: "list-checks",
    LETTER: "file-pen-line",
    OWN: "users-round",
}
_GAP = 8


class PacketRow(NamedTuple):
    """An item in words: its title and one line that says what it is."""

    item: Item
    title: str
    meta: str


class PacketCard(QAbstractButton):
    """One row. Pressed, it shows its pages.

    Signals:
        dragged(int): it was pulled to this height (its middle) in the list.
        dropped(bool): it was let go; False when the pull was called off.
        moved(int): by so many places, with keys.
        removed(): it is to be taken out.
        neighbour_wanted(int): the keyboard goes to the row so many places on.
        focused(): it has the keyboard.
    """

    dragged = Signal(int)
    dropped = Signal(bool)
    moved = Signal(int)
    removed = Signal()
    neighbour_wanted = Signal(int)
    focused = Signal()

    def __init__(self, theme: Theme, icons: Icons, item: Item, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.item = item
        self._grabbed: QPoint | None = None
        self._dragging = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._title = TextLabel(theme, 11.5, bold=True, wrap=True)
        self._meta = TextLabel(theme, 10, token="ink2", wrap=True)
        handle = IconLabel(theme, icons, "grip-vertical", 20)
        tile = Tile(theme, icons, _ICONS[item.kind], 38)
        self.remove = Button(theme, icons, "quiet", icon="x", compact=True)
        self.remove.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Delete does it; one stop a row is enough
        self.remove.clicked.connect(self.removed)
        self._words = QVBoxLayout()
        self._words.addStretch(1)
        self._words.addWidget(self._title)
        self._words.addWidget(self._meta)
        self._words.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.addWidget(handle)
        self._row.addWidget(tile)
        self._row.addLayout(self._words, 1)
        self._row.addWidget(self.remove)
        for child in (handle, tile, self._title, self._meta):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def radius(self) -> int:
        """Corner radius in pixels; the focus ring follows it."""
        return self._theme.px(10)

    def show_words(self, row: PacketRow, number: int, of: int) -> None:
        """Set title and line; a screen reader also hears the place in the list."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._title.setText(leading(row.title, rtl))
        self._meta.setText(leading(row.meta, rtl))
        self._meta.setVisible(bool(row.meta))
        place = self.tr("{number} of {count}").format(number=number, count=of)
        self.setAccessibleName(". ".join(part for part in (row.title, row.meta, place) if part))
        self.setAccessibleDescription(
            self.tr("Alt+Up and Alt+Down move it, Delete takes it out, Space shows its pages.")
        )
        self.setToolTip(self.tr("Drag to change the order (Alt+Up, Alt+Down)"))
        self.remove.setAccessibleName(self.tr("Take out: {title}").format(title=row.title))
        self.remove.setToolTip(self.tr("Take out (Delete)"))

    @property
    def dragging(self) -> bool:
        """Whether it hangs at the mouse."""
        return self._dragging

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """It may become a pull."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._grabbed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """From a little way on it is one."""
        if self._grabbed is None:
            super().mouseMoveEvent(event)
            return
        way = event.position().toPoint() - self._grabbed
        if not self._dragging and way.manhattanLength() >= QApplication.startDragDistance():
            self._dragging = True
            self.setDown(False)
            self.raise_()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._dragging:
            self.dragged.emit(self.y() + way.y() + self.height() // 2)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go, or pressed after all."""
        self._grabbed = None
        if self._dragging:
            self._drop(True)
            self.setDown(False)
            return
        super().mouseReleaseEvent(event)

    def _drop(self, done: bool) -> None:
        self._dragging = False
        self._grabbed = None
        self.unsetCursor()
        self.update()
        self.dropped.emit(done)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with arrows moves, arrows alone go on, Delete takes out, Escape calls a pull off."""
        key = event.key()
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(key), 0)
        if steps and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(steps)
        elif steps:
            self.neighbour_wanted.emit(steps)
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removed.emit()
        elif key == Qt.Key.Key_Escape and self._dragging:
            self._drop(False)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the list."""
        super().focusInEvent(event)
        self.focused.emit()

    def _restyle(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(px(10), px(8), px(8), px(8))
        self._row.setSpacing(px(10))
        self._words.setSpacing(px(1))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As the layout wants."""
        return self._row.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """A white box; its edge tells hover and pull."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        strong = self.underMouse() or self.isDown() or self._dragging
        fill = tokens.tint if self._dragging else tokens.surface
        edge = tokens.accent if strong else tokens.line
        draw_box(painter, QRectF(self.rect()), self.radius, fill, edge, 2 if strong else 1)
        painter.end()


class PacketList(QWidget):
    """The rows; Tab stops once, at the row that had the keyboard last.

    Signals:
        moved(Item, int): an item by so many places.
        removed(Item): it is to be taken out.
        opened(Item): its pages are wanted.
        pulled(int): a row is pulled to this height; what scrolls follows.
    """

    moved = Signal(object, int)
    removed = Signal(object)
    opened = Signal(object)
    pulled = Signal(int)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._cards: list[PacketCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(_GAP))
        theme.changed.connect(lambda: self._column.setSpacing(theme.px(_GAP)))

    @property
    def cards(self) -> list[PacketCard]:
        """The rows in order."""
        return self._cards

    def show_rows(self, rows: Sequence[PacketRow]) -> None:
        """Show these; rows that stay keep the keyboard, and a row that goes gives it to its neighbour."""
        kept = {card.item: card for card in self._cards}
        had_focus = next((place for place, card in enumerate(self._cards) if card.hasFocus()), None)
        self._cards = [kept.pop(row.item) if row.item in kept else self._new_card(row.item) for row in rows]
        gone_had_focus = any(card.hasFocus() for card in kept.values())
        for card in self._cards:
            self._column.removeWidget(card)
        for number, (card, row) in enumerate(zip(self._cards, rows, strict=True), start=1):
            self._column.addWidget(card)
            card.show_words(row, number, len(rows))
            card.show()
        if gone_had_focus and self._cards and had_focus is not None:
            self._cards[min(had_focus, len(self._cards) - 1)].setFocus(Qt.FocusReason.ShortcutFocusReason)
        for card in kept.values():
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._rove()

    def _new_card(self, item: Item) -> PacketCard:
        card = PacketCard(self._theme, self._icons, item, self)
        card.dragged.connect(lambda height: self._on_dragged(card, height))
        card.dropped.connect(lambda done: self._on_dropped(card, done))
        card.moved.connect(lambda steps: self._on_moved(card, steps))
        card.removed.connect(lambda: self.removed.emit(card.item))
        card.clicked.connect(lambda: self.opened.emit(card.item))
        card.neighbour_wanted.connect(lambda steps: self._go_on(card, steps))
        card.focused.connect(self._rove)
        return card

    def _rove(self) -> None:
        """One row takes part in Tab."""
        stop = next((card for card in self._cards if card.hasFocus()), None)
        if stop is None:
            tabbed = (card for card in self._cards if card.focusPolicy() == Qt.FocusPolicy.StrongFocus)
            stop = next(tabbed, self._cards[0] if self._cards else None)
        for card in self._cards:
            card.setFocusPolicy(Qt.FocusPolicy.StrongFocus if card is stop else Qt.FocusPolicy.ClickFocus)

    def _go_on(self, card: PacketCard, steps: int) -> None:
        place = self._cards.index(card) + steps
        if 0 <= place < len(self._cards):
            self._cards[place].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_moved(self, card: PacketCard, steps: int) -> None:
        if 0 <= self._cards.index(card) + steps < len(self._cards):
            self.moved.emit(card.item, steps)
            self._announce(card)

    @staticmethod
    def _announce(card: PacketCard) -> None:
        """Say the new place: the keyboard stays on the row, so a reader would be silent."""
        from PySide6.QtGui import QAccessible  # noqa: PLC0415  # loading it costs time, and few need it

        if QAccessible.isActive():
            from PySide6.QtGui import QAccessibleAnnouncementEvent  # noqa: PLC0415

            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(card, card.accessibleName()))

    # Pulling with the mouse: rows make room while one hangs at the pointer.

    def _on_dragged(self, card: PacketCard, middle: int) -> None:
        place = self._column.indexOf(card)
        before = self._column.itemAt(place - 1) if place > 0 else None
        after = self._column.itemAt(place + 1)
        top = min(max(middle - card.height() // 2, 0), max(0, self.height() - card.height()))
        # A neighbour gives way when half of it is covered.
        if before is not None and top < before.geometry().center().y():
            self._put(card, place - 1)
        elif after is not None and top + card.height() > after.geometry().center().y():
            self._put(card, place + 1)
        card.move(card.x(), top)
        card.raise_()
        self.pulled.emit(middle)

    def _put(self, card: PacketCard, place: int) -> None:
        self._column.removeWidget(card)
        self._column.insertWidget(place, card)
        self._column.activate()

    def _on_dropped(self, card: PacketCard, done: bool) -> None:
        steps = self._column.indexOf(card) - self._cards.index(card)
        if not done:
            self._put(card, self._cards.index(card))
        self._column.invalidate()
        self._column.activate()
        if done and steps:
            self.moved.emit(card.item, steps)
