# SPDX-License-Identifier: Apache-2.0
"""An empty packet: ready ones to begin with, and where single things are chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from kyr_app.ui.icons import Icons
from kyr_app.ui.theme import Theme
from kyr_app.ui.widgets.button import Button
from kyr_app.ui.widgets.card import Card
from kyr_app.ui.widgets.flow_layout import FlowLayout
from kyr_app.ui.widgets.label import TextLabel

#: Icons of the ready packets by their id; others get that of a packet.
_ICONS = {
    "home-visit": "door-closed",
    "someone-taken": "user-search",
    "phone-and-apps": "smartphone",
    "before-travel": "luggage",
}
_GAP, _LEAST, _MOST = 16, 200, 4


class PresetChoice(NamedTuple):
    """A ready packet: its title for the worker and for the client, and whether all of it is in the packet."""

    id: str
    title: str
    client_title: str
    taken: bool


def scrolling(body: QWidget) -> QScrollArea:
    """A body that scrolls up and down on the window's own ground."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setAutoFillBackground(False)
    area.setWidget(body)
    body.setAutoFillBackground(False)
    return area


class PacketStart(QWidget):
    """Signals:
    preset_requested(str): put a ready packet in.
    guide_requested(), help_requested(), cards_requested(): a topic, a contact, wallet cards.
    """

    preset_requested = Signal(str)
    guide_requested = Signal()
    help_requested = Signal()
    cards_requested = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._side = 0
        self._title = TextLabel(theme, 24, bold=True)
        self._lead = TextLabel(theme, 14, wrap=True)
        self._ready = TextLabel(theme, 11, bold=True, token="ink2")
        self._cards_row = QWidget()
        self._cards_flow = FlowLayout(self._cards_row)
        self.cards: dict[str, Card] = {}
        self._single = TextLabel(theme, 11, bold=True, token="ink2")
        self.topic = Button(theme, icons, icon="book-open")
        self.contact = Button(theme, icons, icon="map-pin")
        self.wallet = Button(theme, icons, icon="id-card")
        singles = QWidget()
        self._singles_flow = FlowLayout(singles)
        for button, signal in (
            (self.topic, self.guide_requested),
            (self.contact, self.help_requested),
            (self.wallet, self.cards_requested),
        ):
            self._singles_flow.addWidget(button)
            button.clicked.connect(signal)
        body = QWidget()
        self._column = QVBoxLayout(body)
        for part in (self._title, self._lead, self._ready, self._cards_row, self._single, singles):
            self._column.addWidget(part)
        self._column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(body))
        self._retranslate()
        self._restyle()
        theme.changed.connect(self._restyle)

    def show_presets(self, presets: Sequence[PresetChoice], client_locale: str) -> None:
        """Offer these; the client's title stands below the worker's."""
        for card in self.cards.values():
            self._cards_flow.removeWidget(card)
            card.deleteLater()
        self.cards = {}
        for preset in presets:
            card = Card(self._theme, self._icons, _ICONS.get(preset.id, "files"), parent=self._cards_row)
            line = preset.client_title if preset.client_title != preset.title else ""
            card.show_words(preset.title, line, client_locale)
            card.clicked.connect(lambda _=False, name=preset.id: self.preset_requested.emit(name))
            self._cards_flow.addWidget(card)
            card.show()
            self.cards[preset.id] = card
        self._ready.setVisible(bool(presets))
        self._size_cards()

    def first(self) -> QWidget:
        """Where the keyboard begins."""
        return next(iter(self.cards.values()), self.topic)

    def tab_stops(self) -> list[QWidget]:
        """Where the keyboard stops, in order."""
        return [*self.cards.values(), self.topic, self.contact, self.wallet]

    def place(self, side: int, top: int) -> None:
        """Set the margins, in pixels."""
        self._side = side
        self._column.setContentsMargins(side, top, side, self._theme.px(20))
        self._size_cards()

    def _size_cards(self) -> None:
        px = self._theme.px
        room = min(self.width(), px(1440)) - 2 * self._side
        columns = max(1, min(_MOST, (room + px(_GAP)) // px(_LEAST + _GAP)))
        for card in self.cards.values():
            card.setFixedWidth(max(px(120), (room - (columns - 1) * px(_GAP)) // columns))
            card.setMinimumHeight(0)
        # All as high as the one with the longest words.
        tallest = max((card.heightForWidth(card.width()) for card in self.cards.values()), default=0)
        for card in self.cards.values():
            card.setMinimumHeight(max(px(150), tallest))

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Packet"))
        self._lead.setText(
            self.tr("Nothing in the packet yet. Begin with a ready packet, or put in what this client needs.")
        )
        self._ready.setText(self.tr("Ready packets"))
        self._single.setText(self.tr("Or one thing at a time"))
        self.topic.setText(self.tr("Choose a &topic in the guide"))
        self.contact.setText(self.tr("Choose a &contact"))
        self.wallet.setText(self.tr("&Wallet cards"))

    def _restyle(self) -> None:
        px = self._theme.px
        self._column.setSpacing(px(12))
        self._cards_flow.set_gaps(px(_GAP), px(_GAP))
        self._singles_flow.set_gaps(px(8), px(8))
        for heading in (self._ready, self._single):
            heading.setContentsMargins(0, px(8), 0, 0)
        self._size_cards()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cards share the width."""
        self._size_cards()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Translate again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
