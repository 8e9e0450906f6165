# SPDX-License-Identifier: Apache-2.0
"""Controller of what is looked for: the guide's list of topics, hits of a search, and the offices that help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kyr_app.domain.packet import CONTACT
from kyr_app.ui.controller import Controller, Means

if TYPE_CHECKING:
    from kyr_app.domain.directory import Contact, DirectoryFilter
    from kyr_app.ui.views.find_help import FindHelpView
    from kyr_app.ui.views.guide import GuideView
    from kyr_app.ui.views.search import SearchView

#: Most passages and contacts that a search shows.
_HITS, _CONTACT_HITS = 30, 10


class Finding(Controller):
    """Builds and fills guide, search and Find help.

    Signals:
        topic_requested(str, str): slug and anchor of a topic.
        contact_requested(str): id of a contact.
        view_requested(str): a view of the window.
        packet_requested(Contact): put this contact into the packet.
        packet_pressed(Item): put this topic or contact into the packet, or take it out.
        sheet_requested(SheetWish): a sheet of the contacts found.
        save_requested(Contact, Tell): a file of this contact; what came of it is told (`carrying.Tell`).
    """

    topic_requested = Signal(str, str)
    contact_requested = Signal(str)
    view_requested = Signal(str)
    packet_requested = Signal(object)
    packet_pressed = Signal(object)
    sheet_requested = Signal(object)
    save_requested = Signal(object, object)

    def __init__(self, means: Means, parent: QObject) -> None:
        super().__init__(means, parent)
        self._guide: GuideView | None = None
        self._search: SearchView | None = None
        self._help: FindHelpView | None = None
        means.session.packet_changed.connect(self._mark_packet)

    def build_guide(self) -> GuideView:
        """The list of chapters and topics."""
        from kyr_app.ui.views.guide import GuideView  # noqa: PLC0415  # built when first shown

        self._guide = GuideView(self._theme, self._icons)
        self._guide.topic_requested.connect(self.topic_requested)
        self._guide.packet_pressed.connect(self.packet_pressed)
        self._guide.show_packet(self._session.packet.items)
        self._fill_guide()
        return self._guide

    def _fill_guide(self) -> None:
        if self._guide is None:
            return
        library, worker = self._stores.library, self._preferences.worker_locale
        client = self._session.client_locale
        topics = library.topics(worker)
        filled = {topic.chapter for topic in topics}
        chapters = [chapter for chapter in library.chapters(worker) if chapter.slug in filled]
        titles = {topic.slug: topic.title for topic in library.topics(client)}
        self._guide.show_topics(chapters, topics, client, titles)

    def build_search(self) -> SearchView:
        """The hits of a search."""
        from kyr_app.ui.views.search import SearchView  # noqa: PLC0415  # built when first shown

        view = SearchView(self._theme, self._icons)
        view.topic_requested.connect(self.topic_requested)
        view.contact_requested.connect(self.contact_requested)
        view.packet_pressed.connect(self.packet_pressed)
        view.guide_requested.connect(lambda: self.view_requested.emit("guide"))
        view.show_packet(self._session.packet.items)
        self._search = view
        return view

    def search(self, text: str) -> None:
        """Show what has these words, passages in the client's language first."""
        hits = self._stores.search.passages(text, self._session.client_locale, _HITS)
        contacts = self._stores.search.contacts(text, _CONTACT_HITS)
        if self._search is not None:
            self._search.show_hits(text, hits, contacts)

    def open_first_hit(self) -> None:
        """Open the best hit, if there is one."""
        if self._search is not None:
            self._search.open_first()

    def focus_hits(self) -> None:
        """Give the keyboard to the hits."""
        if self._search is not None:
            self._search.focus_hits()

    @property
    def hit_count(self) -> int:
        """How many passages and contacts the last search showed."""
        return self._search.hit_count if self._search is not None else 0

    def build_help(self) -> FindHelpView:
        """The directory."""
        from kyr_app.ui.views.find_help import FindHelpView  # noqa: PLC0415  # built when first shown

        view = FindHelpView(
            self._theme,
            self._icons,
            self._stores.directory,
            self._background,
            self._stores.library,
            self._preferences.worker_locale,
            self._today,
            self._session.client_locale,
        )
        view.filter_changed.connect(self._keep_filter)
        view.copy_requested.connect(self._session.copy)
        view.detail.packet_requested.connect(self.packet_requested)
        view.detail.save_requested.connect(self._ask_to_save)
        view.results.sheet_requested.connect(self.sheet_requested)
        view.show_filter(self._session.wanted)
        self._help = view
        self._mark_packet()
        return view

    def _ask_to_save(self, contact: Contact) -> None:
        def tell(words: str, trouble: bool) -> None:
            if self._help is not None:
                self._help.detail.show_notice(words, trouble=trouble)

        self.save_requested.emit(contact, tell)

    def _mark_packet(self) -> None:
        for view in (self._guide, self._search):
            if view is not None:
                view.show_packet(self._session.packet.items)
        if self._help is not None:
            self._help.detail.show_packet(self._session.packet.names(CONTACT))

    def _keep_filter(self, wanted: DirectoryFilter) -> None:
        self._session.wanted = wanted

    def show_contact(self, contact_id: str) -> None:
        """Open a contact in Find help."""
        if self._help is not None:
            self._help.show_contact(contact_id)

    def show_help_for(self, wanted: DirectoryFilter) -> None:
        """Show the offices that fit a topic, near where was looked before."""
        # Services of a filter must all be offered; a topic names several of which any one helps: the first fits best.
        self._session.wanted = self._session.wanted._replace(services=wanted.services[:1], detained=wanted.detained)
        if self._help is not None:
            self._help.show_filter(self._session.wanted)

    def show_chapter(self, slug: str) -> None:
        """Show one chapter of the guide."""
        if self._guide is not None:
            self._guide.choose_chapter(slug)

    def fill(self) -> None:
        """Show everything again in the languages now chosen."""
        self._fill_guide()
        if self._help is not None:
            self._help.show_languages(self._preferences.worker_locale, self._session.client_locale)

    def forget(self) -> None:
        """Let go of the views; the window deletes them."""
        self._guide, self._search, self._help = None, None, None
