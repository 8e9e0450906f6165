# SPDX-License-Identifier: Apache-2.0
"""Controller of the packet: puts things in, has its pages made, and brings them onto paper or into a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kyr_app.domain.directory import Contact, Found
from kyr_app.domain.packet import CONTACT, OWN, TOPIC, WALLET, Item, Packet, Preset
from kyr_app.ui.controller import Controller, Means
from kyr_app.ui.main_window import MainWindow
from kyr_app.ui.packet_rows import PacketRows
from kyr_app.ui.paper_desk import PaperDesk

if TYPE_CHECKING:
    from kyr_app.paper.pages import Pages
    from kyr_app.ui.paper_run import Make
    from kyr_app.ui.views.packet import PacketView
    from kyr_app.ui.widgets.end_question import EndQuestion

#: Name of a saved packet at first: it tells nothing of what is inside.
_FILE_NAME = "packet.pdf"


class Packing(Controller):
    """Builds and fills the packet's view.

    Signals:
        view_requested(str): a view of the window.
        end_agreed(): the visit is to end, and the packet with it.
        failed(KyrError): nothing could be put in.
    """

    view_requested = Signal(str)
    end_agreed = Signal()
    failed = Signal(object)

    def __init__(self, window: MainWindow, means: Means, parent: QObject) -> None:
        super().__init__(means, parent)
        self._window = window
        self._view: PacketView | None = None
        self._question: EndQuestion | None = None
        self._made_of = Packet()
        self._places: dict[Item, tuple[int, int]] = {}
        self._rows = PacketRows(means.stores, means.preferences, means.session, means.group, self)
        self._paper = PaperDesk(window, means, _FILE_NAME, self)
        self._connect()

    def _connect(self) -> None:
        self._session.packet_changed.connect(self._on_changed)
        self._session.ended.connect(self._on_ended)
        self._window.top.packet_requested.connect(lambda: self.view_requested.emit("packet"))
        self._window.view_requested.connect(self._drop_question)
        self._group.pages_changed.connect(self._on_group_read)
        self._paper.made.connect(self._on_made)
        self._paper.went_out.connect(self._session.packet_went_out)

    # What goes in.

    def add_topic(self, slug: str) -> None:
        """Put a topic in."""
        self._session.add_to_packet(Item(TOPIC, slug))

    def print_topic(self, slug: str) -> None:
        """Put a topic in and go to the packet, where it is printed."""
        self.add_topic(slug)
        self.view_requested.emit("packet")

    def turn(self, item: Item) -> None:
        """Put a topic or a contact in, or take it out when it is in."""
        if item in self._session.packet.items:
            self._put(self._session.packet.without(item))
        elif item.kind == CONTACT:
            self.add_contact(self._stores.directory.contact(item.name))
        else:
            self._session.add_to_packet(item)

    def add_contact(self, contact: Contact) -> None:
        """Put a contact in."""
        self._session.add_contact(Found(contact, None))

    def _add_preset(self, name: str) -> None:
        preset = next((one for one in self._presets() if one.id == name), None)
        if preset is not None:
            self._session.add_to_packet(*_items_of(preset))

    def _presets(self) -> tuple[Preset, ...]:
        return self._stores.packets.presets(self._preferences.worker_locale)

    # The view.

    def build(self) -> PacketView:
        """The view of the packet."""
        from kyr_app.ui.views.packet import PacketView  # noqa: PLC0415  # built when first shown

        view = PacketView(self._theme, self._icons)
        view.shown.connect(self._on_shown)
        view.item_moved.connect(lambda item, steps: self._put(self._session.packet.moved(item, steps)))
        view.item_removed.connect(lambda item: self._put(self._session.packet.without(item)))
        view.item_opened.connect(self._show_item)
        view.item_requested.connect(self._session.add_to_packet)
        view.preset_requested.connect(self._add_preset)
        view.guide_requested.connect(lambda: self.view_requested.emit("guide"))
        view.help_requested.connect(lambda: self.view_requested.emit("help"))
        view.group_requested.connect(lambda: self.view_requested.emit("settings"))
        view.edited.connect(self._on_edited)
        view.two_chosen.connect(self._choose_two)
        view.copy_requested.connect(self._session.copy)
        view.print_requested.connect(self._paper.print)
        view.save_requested.connect(self._paper.save)
        view.print_cancelled.connect(self._paper.stop_printing)
        self._view = view
        self._paper.show_in(view)
        self.fill()
        return view

    def fill(self) -> None:
        """Show the packet again in the languages now chosen; it is printed in them, too."""
        view = self._view
        if view is None:
            return
        from kyr_app.ui.widgets.packet_start import PresetChoice  # noqa: PLC0415  # the view exists here

        client = self._session.client_locale
        theirs = {preset.id: preset.title for preset in self._stores.packets.presets(client)}
        self._fonts.ensure(client)
        view.show_presets(
            [
                PresetChoice(preset.id, preset.title, theirs.get(preset.id, ""), self._has(preset))
                for preset in self._presets()
            ],
            client,
        )
        self._show_packet()
        self._make()

    def forget(self) -> None:
        """Let go of the view; the window deletes it."""
        self._paper.leave()
        self._view = None

    def _show_packet(self) -> None:
        view, session = self._view, self._session
        if view is None:
            return
        packet = self._rows.as_printed()
        group = self._preferences.settings.group_name
        view.show_packet(
            self._rows.rows(packet, self._places),
            packet,
            self._rows.languages(),
            group,
            self._rows.numbers(packet),
            two=session.packet_two,
        )
        view.mark_presets({preset.id: self._has(preset) for preset in self._presets()})
        view.offer_own(offered=self._group.has_page and Item(OWN) not in packet.items)

    def _has(self, preset: Preset) -> bool:
        return set(_items_of(preset)) <= set(self._session.packet.items)

    def _show_item(self, item: Item) -> None:
        if item.kind == CONTACT:
            item = Item(CONTACT, self._session.packet.names(CONTACT)[0])  # all stand where the first does
        place = self._places.get(item)
        if self._view is not None and place is not None:
            self._view.show_page(place[0])

    # Changes.

    def _put(self, packet: Packet) -> None:
        self._session.packet = packet

    def _on_edited(self, packet: Packet) -> None:
        """The size of the paper is the office's, not the visit's: it is kept in the settings."""
        self._preferences.update(paper=packet.size)
        self._put(packet._replace(locale=Packet().locale, second="", size=Packet().size))

    def _choose_two(self, two: bool) -> None:
        self._session.packet_two = two

    @Slot()
    def _on_changed(self) -> None:
        self._window.top.show_packet(len(self._session.packet.items))
        if self._view is not None:
            self._view.show_notice("")
        self._make()
        self._show_packet()

    @Slot()
    def _on_ended(self) -> None:
        self._paper.leave()
        self._drop_question()

    # Pages.

    def _on_shown(self) -> None:
        self._group.refresh(pages=True)
        if not self._paper.is_made:
            self._make(at_once=True)

    @Slot()
    def _on_group_read(self) -> None:
        """The group's folder is another one than before, or somebody has edited it."""
        if Item(OWN) in self._session.packet.items:
            self._make()
        self._show_packet()

    def _make(self, *, at_once: bool = False) -> None:
        """Have the pages made anew, if anybody looks."""
        if self._view is None or not self._session.packet.items:
            self._places = {}
            self._paper.clear()
        elif not self._view.isVisible():
            self._paper.clear()
        else:
            self._paper.make(self._maker(), at_once=at_once)

    def _maker(self) -> Make:
        """What gathers the paper in a worker; it holds values of this moment, nothing of the window."""
        from kyr_app.handouts.packet import PacketMaker  # noqa: PLC0415  # only for who prints

        settings, session = self._preferences.settings, self._session
        packet = self._rows.as_printed()
        self._made_of = packet
        packet = packet._replace(number_label=packet.number_label.strip(), number=packet.number.strip())
        state = session.state or self._stores.state_of(settings.home_zip)
        maker = PacketMaker(self._stores.library, self._today, settings.group_name, state)
        contacts, plan, letters = dict(session.packet_contacts), session.packet_plan, dict(session.packet_letters)
        own = self._group.pages(packet.locale, packet.second)
        return lambda step: maker.paper(packet, contacts=contacts, plan=plan, letters=letters, own=own, step=step)

    @Slot(object)
    def _on_made(self, pages: Pages) -> None:
        if self._view is not None:
            self._places = self._rows.places(self._made_of, pages.starts(), len(pages))
            self._view.show_count(len(pages))
            self._show_packet()

    # The end of a visit.

    def ask_end(self) -> None:
        """End, or ask first when a packet would be lost; a second press does not ask again."""
        if not self._session.packet_would_be_lost or (self._question is not None and self._question.isVisible()):
            self.end_agreed.emit()
            return
        from kyr_app.ui.widgets.end_question import EndQuestion  # noqa: PLC0415  # rare

        if self._question is None:
            self._question = EndQuestion(self._theme, self._icons, self._window, self._window.top)
            self._question.answered.connect(self._on_answered)
        self._question.ask()

    def _on_answered(self, end: bool) -> None:
        if end:
            self.end_agreed.emit()

    def _drop_question(self) -> None:
        if self._question is not None:
            self._question.hide()


def _items_of(preset: Preset) -> list[Item]:
    return [*(Item(TOPIC, slug) for slug in preset.topics), *([Item(WALLET)] if preset.cards else [])]
