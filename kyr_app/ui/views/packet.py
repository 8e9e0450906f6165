# SPDX-License-Identifier: Apache-2.0
"""The packet: what the client takes home, in which order and languages, beside the pages as they will be printed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from kyr_app.domain.packet import OFFICER, OWN, WALLET, Item, Packet
from kyr_app.ui.icons import Icons
from kyr_app.ui.theme import Theme
from kyr_app.ui.views.base import View
from kyr_app.ui.widgets.banner import Banner, IconLabel
from kyr_app.ui.widgets.button import Button
from kyr_app.ui.widgets.flow_layout import FlowLayout
from kyr_app.ui.widgets.label import TextLabel
from kyr_app.ui.widgets.packet_choices import PacketChoices, PacketLanguages
from kyr_app.ui.widgets.packet_list import PacketList, PacketRow
from kyr_app.ui.widgets.packet_start import PacketStart, PresetChoice, scrolling
from kyr_app.ui.widgets.paper_panes import PaperPanes
from kyr_app.ui.widgets.paper_preview import PaperPreview
from kyr_app.ui.widgets.progress_row import ProgressRow

#: Below this effective height only what is needed stays round the list and the pages.
_LOW = 340
LIST, PAGES = "list", "pages"


class PacketView(View):
    """Signals:
    shown(): the view came to the front.
    item_moved(Item, int): by so many places.
    item_removed(Item): take it out.
    item_opened(Item): its pages are wanted.
    item_requested(Item): put a card in.
    preset_requested(str): put a ready packet in.
    guide_requested(), help_requested(), group_requested(): where a topic, a contact, the group's name is chosen.
    edited(Packet), two_chosen(bool), copy_requested(str): of `PacketChoices`.
    print_requested(), save_requested(): the last step.
    print_cancelled(): stop sending pages to the printer.
    """

    shown = Signal()
    item_moved = Signal(object, int)
    item_removed = Signal(object)
    item_opened = Signal(object)
    item_requested = Signal(object)
    preset_requested = Signal(str)
    guide_requested = Signal()
    help_requested = Signal()
    group_requested = Signal()
    edited = Signal(object)
    two_chosen = Signal(bool)
    copy_requested = Signal(str)
    print_requested = Signal()
    save_requested = Signal()
    print_cancelled = Signal()

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__(theme)
        self._icons = icons
        self._pages = 0
        self.list = PacketList(theme, icons)
        self.choices = PacketChoices(theme, icons)
        self.preview = PaperPreview(theme, icons)
        self.start = PacketStart(theme, icons)
        self._build_panel()
        self._build_foot()
        self._lay_out()
        self._connect()
        self._retranslate()
        self._restyle()

    def _build_panel(self) -> None:
        theme, icons = self._theme, self._icons
        self._title = TextLabel(theme, 24, bold=True)
        self._lead = TextLabel(theme, 11, token="ink2", wrap=True)
        self.to_list, self.to_pages = Button(theme, icons, icon="list"), Button(theme, icons, icon="files")
        self._switch = QWidget()
        self._switch_flow = FlowLayout(self._switch)
        self._switch_flow.addWidget(self.to_list)
        self._switch_flow.addWidget(self.to_pages)
        self._add_heading = TextLabel(theme, 11, bold=True, token="ink2")
        self._adds = QWidget()
        self._adds_flow = FlowLayout(self._adds)
        self.add_topic, self.add_contact, self.add_wallet, self.add_officer, self.add_own = (
            Button(theme, icons, icon="plus", compact=True) for _ in range(5)
        )
        for button in (self.add_topic, self.add_contact, self.add_wallet, self.add_officer, self.add_own):
            self._adds_flow.addWidget(button)
        self.add_own.hide()
        self._preset_buttons: dict[str, Button] = {}
        self._body = QWidget()
        self._body_column = QVBoxLayout(self._body)
        for part in (self._lead, self.list, self.choices.languages, self._add_heading, self._adds, self.choices):
            self._body_column.addWidget(part)
        self._body_column.addStretch(1)
        self._scroll = scrolling(self._body)

    def _build_foot(self) -> None:
        theme, icons = self._theme, self._icons
        self.print_button = Button(theme, icons, "primary", icon="printer", points=12)
        self.save_button = Button(theme, icons, icon="download")
        self.printing = ProgressRow(theme, icons)
        self.notice = Banner(theme, icons, "note", "info")
        self.notice.hide()
        self._promise = TextLabel(theme, 10, token="ink2", wrap=True)
        self._promise_line = QWidget()
        self._promise_row = QHBoxLayout(self._promise_line)
        self._promise_row.setContentsMargins(0, 0, 0, 0)
        self._promise_row.addWidget(IconLabel(theme, icons, "lock", 16), 0, Qt.AlignmentFlag.AlignVCenter)
        self._promise_row.addWidget(self._promise, 1)
        buttons = QWidget()
        self._foot_flow = FlowLayout(buttons)
        self._foot_flow.addWidget(self.print_button)
        self._foot_flow.addWidget(self.save_button)
        self._foot = QWidget()
        self._foot_column = QVBoxLayout(self._foot)
        for part in (self.notice, self.printing, buttons, self._promise_line):
            self._foot_column.addWidget(part)

    def _lay_out(self) -> None:
        self._bar = QWidget()
        self._bar_row = QHBoxLayout(self._bar)
        self._bar_row.addWidget(self._title, 1)
        self._bar_row.addWidget(self._switch)
        self._panes = PaperPanes(
            self._theme, self._bar, self._scroll, self._foot, self.preview, self.to_list, self.to_pages
        )
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.start)
        self._stack.addWidget(self._panes)

    def _connect(self) -> None:
        self.list.moved.connect(self.item_moved)
        self.list.removed.connect(self.item_removed)
        self.list.opened.connect(self.item_opened)
        self.list.pulled.connect(self._follow_pull)
        self.start.preset_requested.connect(self.preset_requested)
        for signal in (self.add_topic.clicked, self.start.guide_requested):
            signal.connect(self.guide_requested)
        for signal in (self.add_contact.clicked, self.start.help_requested):
            signal.connect(self.help_requested)
        for signal in (self.add_wallet.clicked, self.start.cards_requested):
            signal.connect(lambda: self.item_requested.emit(Item(WALLET)))
        self.add_officer.clicked.connect(lambda: self.item_requested.emit(Item(OFFICER)))
        self.add_own.clicked.connect(lambda: self.item_requested.emit(Item(OWN)))
        self.choices.edited.connect(self.edited)
        self.choices.two_chosen.connect(self.two_chosen)
        self.choices.group_requested.connect(self.group_requested)
        self.choices.copy_requested.connect(self.copy_requested)
        self.print_button.clicked.connect(self.print_requested)
        self.save_button.clicked.connect(self.save_requested)
        self.printing.cancelled.connect(self.print_cancelled)

    # Data down

    def show_packet(
        self,
        rows: Sequence[PacketRow],
        packet: Packet,
        languages: PacketLanguages,
        group: str,
        numbers: Sequence[tuple[str, str]],
        *,
        two: bool,
    ) -> None:
        """Show what is in the packet; without rows the view offers where to begin. See `PacketChoices.show_packet`."""
        had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self.list.show_rows(rows)
        self.choices.show_packet(packet, languages, group, numbers, two=two)
        self.add_wallet.setVisible(Item(WALLET) not in packet.items)
        self.add_officer.setVisible(Item(OFFICER) not in packet.items)
        shown = 1 if rows else 0
        if self._stack.currentIndex() != shown:
            self._stack.setCurrentIndex(shown)
            if had_focus:
                self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        self._order_tabs()

    def show_presets(self, presets: Sequence[PresetChoice], client_locale: str) -> None:
        """Offer these ready packets; the client's title stands below the worker's."""
        self.start.show_presets(presets, client_locale)
        for button in self._preset_buttons.values():
            self._adds_flow.removeWidget(button)
            button.deleteLater()
        self._preset_buttons = {}
        for preset in presets:
            button = Button(self._theme, self._icons, icon="plus", compact=True, parent=self._adds)
            button.setText(preset.title.replace("&", "&&"))
            button.clicked.connect(lambda _=False, name=preset.id: self.preset_requested.emit(name))
            self._adds_flow.addWidget(button)
            self._preset_buttons[preset.id] = button
            button.setVisible(not preset.taken)
        self._order_tabs()

    def mark_presets(self, taken: Mapping[str, bool]) -> None:
        """Do not offer again what is in the packet whole."""
        for name, button in self._preset_buttons.items():
            button.setVisible(not taken.get(name, False))

    def offer_own(self, *, offered: bool) -> None:
        """Whether the group has a page that can be put in."""
        self.add_own.setVisible(offered)

    def show_count(self, pages: int) -> None:
        """How many pages the newest paper has; 0 while that is not known."""
        self._pages = pages
        self._show_words()

    def show_notice(self, title: str, words: str = "", *, trouble: bool = False) -> None:
        """Say what came of the last step; an empty title takes it away."""
        self.notice.tell(title, words, trouble=trouble)

    def show_page(self, number: int) -> None:
        """Bring a page (counted from 0) into sight."""
        self.show_mode(PAGES)
        self.preview.show_page(number)

    def show_mode(self, mode: str) -> None:
        """In a compact window: `LIST` or `PAGES`. A wide one shows both."""
        self._panes.show_pages(mode == PAGES)

    def first_focus(self) -> QWidget:
        """The first item, or the first ready packet."""
        if self.list.cards:
            return self.list.cards[0]
        return self.start.first()

    def _follow_pull(self, height: int) -> None:
        edge = self._theme.px(60)
        self._scroll.ensureVisible(0, self.list.y() + height, 0, edge)

    def _order_tabs(self) -> None:
        stops: list[QWidget] = [self.to_list, self.to_pages, *self.list.cards]
        stops += [self.choices.both, self.choices.one]
        stops += [self.add_topic, self.add_contact, self.add_wallet, self.add_officer, self.add_own]
        stops += [*self._preset_buttons.values(), *self.choices.tab_stops()]
        stops += [self.notice.button, self.printing.cancel, self.print_button, self.save_button]
        stops += self.preview.tab_stops()
        for chain in (stops, self.start.tab_stops()):
            for before, after in pairwise(chain):
                QWidget.setTabOrder(before, after)

    # Look and language

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Packet"))
        self.to_list.setText(self.tr("&List"))
        self.to_pages.setText(self.tr("Pa&ges"))
        self._add_heading.setText(self.tr("Add to the packet"))
        self.add_topic.setText(self.tr("&Topic"))
        self.add_contact.setText(self.tr("&Contact"))
        self.add_wallet.setText(self.tr("&Wallet cards"))
        self.add_officer.setText(self.tr("&Officer card"))
        self.add_own.setText(self.tr("Page of yo&ur group"))
        self.save_button.setText(self.tr("&Save PDF"))
        self._promise.setText(self.tr("End clears this packet. Nothing stays on this machine."))
        self._scroll.setAccessibleName(self.tr("Packet"))
        self._show_words()

    def _show_words(self) -> None:
        pages = self._pages
        self.print_button.setText(self.tr("&Print %n page(s)", "", pages) if pages else self.tr("&Print"))
        hint = self.tr("Drag to change the order, or use Alt+Up and Alt+Down.")
        count = self.tr("%n page(s).", "", pages)
        self._lead.setText(f"{count} {hint}" if pages else hint)

    def _restyle(self) -> None:
        px = self._theme.px
        for button in (self.print_button, self.save_button):
            button.setMinimumHeight(px(48))
        self._body_column.setSpacing(px(8))
        self._foot_column.setSpacing(px(8))
        self._promise_row.setSpacing(px(8))
        for flow in (self._adds_flow, self._foot_flow, self._switch_flow):
            flow.set_gaps(px(8), px(8))
        self._add_heading.setContentsMargins(0, px(8), 0, 0)

    def reflow(self, effective_width: int) -> None:
        """List beside pages; in narrower windows one or the other."""
        px = self._theme.px
        low = self.height() < px(_LOW)
        top = px(20 if effective_width >= 640 and not low else 8)
        self._promise_line.setVisible(not low)
        self.preview.set_low(low)
        left, right = self._panes.fit(effective_width)
        self._switch.setVisible(self._panes.compact)
        self._bar_row.setContentsMargins(left, top, right, px(4))
        self._foot_column.setContentsMargins(left, px(4 if low else 10), right, px(8 if low else 12))
        if self._panes.compact:  # the scroll bar stands in the trailing margin
            bar = px(14)
            left, right = (max(left - bar, 0), right) if self.isRightToLeft() else (left, max(right - bar, 0))
        self._body_column.setContentsMargins(left, 0, right, px(12))
        side = px(32 if effective_width >= 640 else 16)
        self.start.place(side, top)

    def changeEvent(self, event: QEvent) -> None:
        """Another direction turns the margins round."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.reflow(self.effective_width)

    def showEvent(self, event: QShowEvent) -> None:
        """The pages are made for who looks at them."""
        super().showEvent(event)
        self.shown.emit()
