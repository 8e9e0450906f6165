# SPDX-License-Identifier: Apache-2.0
"""Controller of what is looked for: the guide's list of topics, and the offices that help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kyr_app.domain.packet import CONTACT
from kyr_app.ui.controller import Controller, Means

if TYPE_CHECKING:
    from kyr_app.domain.directory import DirectoryFilter
    from kyr_app.ui.views.find_help import FindHelpView
    from kyr_app.ui.views.guide import GuideView


class Finding(Controller):
    """Builds and fills guide and Find help.

    Signals:
        topic_requested(str): slug of a topic of the guide.
        packet_requested(Contact): put this contact into the packet.
    """

    topic_requested = Signal(str)
    packet_requested = Signal(object)

    def __init__(self, means: Means, parent: QObject) -> None:
        super().__init__(means, parent)
        self._guide: GuideView | None = None
        self._help: FindHelpView | None = None
        means.session.packet_changed.connect(self._mark_packet)

    def build_guide(self) -> GuideView:
        """The list of chapters and topics."""
        from kyr_app.ui.views.guide import GuideView  # noqa: PLC0415  # built when first shown

        self._guide = GuideView(self._theme, self._icons)
        self._guide.topic_requested.connect(self.topic_requested)
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
        view.show_filter(self._session.wanted)
        self._help = view
        self._mark_packet()
        return view

    def _mark_packet(self) -> None:
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
        self._guide, self._help = None, None
