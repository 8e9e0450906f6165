# SPDX-License-Identifier: Apache-2.0
"""Controller of what is read: a topic alone, side by side, and the card for an officer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kyr_app.domain.errors import KyrError
from kyr_app.domain.packet import TOPIC, Item
from kyr_app.ui.controller import Controller, Means
from kyr_app.ui.exhibit_desk import ExhibitDesk

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kyr_app.domain.topic import Statement, Topic
    from kyr_app.ui.views.data_flow import DataFlowView
    from kyr_app.ui.views.side_by_side import SideBySideView
    from kyr_app.ui.views.topic_view import TopicView

#: Contacts shown beside a topic.
CONTACTS_BESIDE_TOPIC = 3


class Reading(Controller):
    """Builds and fills the reading views.

    Signals:
        topic_requested(str, str): slug and anchor of a link.
        contact_requested(str): id of a contact.
        chapter_requested(str): slug of a chapter.
        help_requested(DirectoryFilter): offices that fit the topic.
        side_requested(str): slug to be shown in two languages.
        packet_requested(str), print_requested(str): slug that goes into the packet, or is printed there.
        back_requested(): one step back.
        failed(KyrError): the topic can not be shown.
    """

    topic_requested = Signal(str, str)
    contact_requested = Signal(str)
    chapter_requested = Signal(str)
    help_requested = Signal(object)
    side_requested = Signal(str)
    packet_requested = Signal(str)
    print_requested = Signal(str)
    back_requested = Signal()
    failed = Signal(object)

    def __init__(self, means: Means, parent: QObject) -> None:
        super().__init__(means, parent)
        self._exhibits = ExhibitDesk(
            lambda: means.stores.exhibits,
            means.stores.library.labels,
            means.session,
            lambda: means.stores.state_of(means.preferences.settings.home_zip),
        )
        self._painted = False
        self._topic: Topic | None = None
        self._view: TopicView | None = None
        self._side: SideBySideView | None = None
        self._flows: DataFlowView | None = None
        means.session.packet_changed.connect(self._mark_packet)

    @property
    def topic(self) -> Topic | None:
        """The open topic."""
        return self._topic

    def load(self, slug: str) -> bool:
        """Read a topic in the client's language; False, and a word to the reader, when there is none."""
        return self._load(slug, self._session.client_locale)

    def _load(self, slug: str, locale: str) -> bool:
        try:
            self._topic = self._stores.library.topic(slug, locale)
        except KyrError as error:
            self.failed.emit(error)
            return False
        self._fonts.ensure(self._topic.locale)
        return True

    def forget(self) -> None:
        """Forget what was read; the views are deleted by the window."""
        self._topic, self._view, self._side, self._flows = None, None, None, None

    def build_topic(self) -> TopicView:
        """The view of one topic."""
        from kyr_app.ui.views.topic_view import TopicView  # noqa: PLC0415  # built when first shown

        view = TopicView(self._theme, self._icons, self._fonts, store=self._stores.library, exhibits=self._exhibits)
        view.topic_requested.connect(self.topic_requested)
        view.side_by_side_requested.connect(self._ask_side)
        view.packet_requested.connect(self._ask_packet)
        view.print_requested.connect(self._ask_print)
        view.help_requested.connect(self.help_requested)
        view.contact_requested.connect(self.contact_requested)
        view.chapter_requested.connect(self.chapter_requested)
        view.show_to_officer.connect(self.show_card)
        view.back_requested.connect(self.back_requested)
        view.copy_requested.connect(self._session.copy)
        view.locale_requested.connect(self._read_in)
        self._view = view
        return view

    def build_flows(self) -> DataFlowView:
        """The picture of how data flow."""
        from kyr_app.ui.views.data_flow import DataFlowView  # noqa: PLC0415  # built when first shown

        self._flows = DataFlowView(self._theme, self._icons)
        self._flows.topic_requested.connect(self.topic_requested)
        self.fill_flows()
        return self._flows

    def fill_flows(self) -> None:
        """Show the picture in the client's language."""
        if self._flows is None:
            return
        store, library, locale = self._stores.exhibits, self._stores.library, self._session.client_locale
        flows = store.flows(locale)
        ids = {source for node in flows.nodes for source in node.sources} | {flow.source for flow in flows.flows}
        titles = library.titles({node.topic for node in flows.nodes if node.topic}, locale)
        self._fonts.ensure(locale)
        self._flows.show_flows(flows, library.labels(locale, "exhibit"), store.sources(ids), titles, locale)

    def fill_topic(self, anchor: str) -> None:
        """Show the loaded topic, at one of its passages when `anchor` is given."""
        view, topic, worker = self._view, self._topic, self._preferences.worker_locale
        if view is None or topic is None:
            return
        chapters = {chapter.slug: chapter.title for chapter in self._stores.library.chapters(worker)}
        self._mark_packet()
        view.show_topic(topic, chapters.get(topic.chapter, ""), self._session.client_locale, worker, self._today)
        if anchor:
            view.show_passage(anchor)
        # Contacts come when the text is on the screen: it is what the reader waits for.
        if self._painted:
            QTimer.singleShot(0, self, self._fill_contacts)

    @Slot()
    def on_painted(self) -> None:
        """The first page is on the screen: now what belongs beside it."""
        self._painted = True
        self._fill_contacts()

    @Slot()
    def _fill_contacts(self) -> None:
        if self._view is None or self._topic is None:
            return
        home = self._preferences.settings.home_zip
        found = self._stores.directory.for_services(
            self._topic.services, home, self._stores.state_of(home), self._today, CONTACTS_BESIDE_TOPIC
        )
        self._view.show_contacts(found, home)

    def _read_in(self, locale: str) -> None:
        """Show the open topic in another language without changing the client's."""
        if self._topic is not None and self._load(self._topic.slug, locale):
            self.fill_topic("")

    def _ask_packet(self) -> None:
        if self._topic is not None:
            self.packet_requested.emit(self._topic.slug)

    def _ask_print(self) -> None:
        if self._topic is not None:
            self.print_requested.emit(self._topic.slug)

    def _mark_packet(self) -> None:
        if self._view is not None and self._topic is not None:
            self._view.show_packet(Item(TOPIC, self._topic.slug) in self._session.packet.items)
        if self._side is not None and self._side.topic is not None:
            self._side.show_packet(Item(TOPIC, self._side.topic.slug) in self._session.packet.items)

    def _ask_side(self) -> None:
        if self._topic is not None:
            self.side_requested.emit(self._topic.slug)

    def build_side(self) -> SideBySideView:
        """The view of one topic in two languages."""
        from kyr_app.ui.views.side_by_side import SideBySideView  # noqa: PLC0415  # built when first shown

        view = SideBySideView(
            self._theme, self._icons, self._fonts, store=self._stores.library, exhibits=self._exhibits
        )
        view.topic_requested.connect(self.topic_requested)
        view.contact_requested.connect(self.contact_requested)
        view.one_language_requested.connect(self.back_requested)
        view.show_to_officer.connect(self.show_card)
        view.back_requested.connect(self.back_requested)
        view.packet_requested.connect(self.packet_requested)
        view.copy_requested.connect(self._session.copy)
        self._side = view
        return view

    def fill_side(self, slug: str) -> None:
        """Show a topic in the worker's and the client's language; when they are one, beside English or Spanish."""
        worker, client = self._preferences.worker_locale, self._session.client_locale
        other = client if client != worker else ("en" if worker != "en" else "es")
        self._fonts.ensure(worker, other)
        if self._side is not None:
            library = self._stores.library
            self._side.show_topics(library.topic(slug, worker), library.topic(slug, other), self._today)
            self._mark_packet()

    @Slot(object, int)
    def show_card(self, statements: list[Statement], index: int = 0) -> None:
        """Show "Say this" lines full screen to an officer."""
        from kyr_app.ui.views.officer_card import OfficerCard  # noqa: PLC0415  # built when first shown

        parent: QWidget | None = self._view if self._view is not None else self._side
        card = OfficerCard(self._theme, self._icons, self._session.client_locale, parent)
        card.show_statements(statements, index)
        card.showFullScreen()
