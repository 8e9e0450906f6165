# SPDX-License-Identifier: Apache-2.0
"""A packet in words: its languages, its rows, and on which pages each item stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kyr_app.domain.locales import SOURCE_LOCALE, locale_for
from kyr_app.domain.packet import CONTACT, LETTER, OFFICER, OWN, PLAN, TOPIC, WALLET, Item, Packet
from kyr_app.ui.bidi import isolate
from kyr_app.ui.group_folder import GroupFolder
from kyr_app.ui.preferences import Preferences
from kyr_app.ui.session import Session
from kyr_app.ui.stores import Stores

if TYPE_CHECKING:
    from kyr_app.paper.values import OwnPage
    from kyr_app.ui.widgets.packet_choices import PacketLanguages
    from kyr_app.ui.widgets.packet_list import PacketRow

#: Item to its first page, counted from 0, and the number of its pages.
Places = Mapping[Item, tuple[int, int]]


def other_locale(worker: str, client: str) -> str:
    """The language beside the client's: the worker's; English when they share one; "" when that is English."""
    if worker != client:
        return worker
    return SOURCE_LOCALE if client != SOURCE_LOCALE else ""


class PacketRows(QObject):
    """Tells a packet in the worker's language."""

    def __init__(
        self, stores: Stores, preferences: Preferences, session: Session, group: GroupFolder, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._group = group
        self._stores = stores
        self._preferences = preferences
        self._session = session

    def as_printed(self) -> Packet:
        """The visit's packet with languages and size as they are now."""
        session = self._session
        size = self._preferences.settings.paper
        return session.packet._replace(
            locale=session.client_locale, second=self._other() if session.packet_two else "", size=size
        )

    def _other(self) -> str:
        return other_locale(self._preferences.worker_locale, self._session.client_locale)

    def languages(self) -> PacketLanguages:
        """Names of the languages that can be chosen."""
        from kyr_app.ui.widgets.packet_choices import PacketLanguages  # noqa: PLC0415  # with the view

        other = self._other()
        return PacketLanguages(self._language(self._session.client_locale), self._language(other) if other else "")

    def _language(self, code: str) -> str:
        names = self._stores.library.labels(self._preferences.worker_locale, "language")
        return names.get(code, names.get(code.partition("-")[0], locale_for(code).endonym))

    def numbers(self, packet: Packet) -> list[tuple[str, str]]:
        """Name and phone of the packet's contacts that have one."""
        known = self._session.packet_contacts
        contacts = [known[name].contact for name in packet.names(CONTACT) if name in known]
        return [(contact.name, contact.phone) for contact in contacts if contact.phone]

    def rows(self, packet: Packet, places: Places) -> list[PacketRow]:
        """The items in words."""
        from kyr_app.ui.widgets.packet_list import PacketRow  # noqa: PLC0415  # with the view

        library, slugs = self._stores.library, packet.names(TOPIC)
        titles = library.titles(slugs, self._preferences.worker_locale)
        printed = {topic.slug: topic.locale for topic in library.topics(packet.locale)} if slugs else {}
        rows = []
        for item in packet.items:
            if item.kind == TOPIC:
                title, what = titles.get(item.name, item.name), self._topic(printed.get(item.name, ""), packet.second)
            elif item.kind == OWN:
                title, what = self._own(packet)
            else:
                title, what = self._words(item)
            count = places.get(item, (0, 0))[1]
            pages = self.tr("%n page(s)", "", count) if count else ""
            rows.append(PacketRow(item, title, " · ".join(part for part in (what, pages) if part)))
        return rows

    def _topic(self, printed: str, second: str) -> str:
        """What a topic is printed in; `printed` is the language that it has for the client."""
        languages = self._language(printed or SOURCE_LOCALE)
        if second and second != printed:
            both = self.tr("{language} and {other}")
            languages = both.format(language=languages, other=self._language(second))
        return self.tr("Topic · {languages}").format(languages=languages)

    def _own(self, packet: Packet) -> tuple[str, str]:
        """The group's page by its own title in the worker's language, and what it is printed in."""
        what = self.tr("Page of your group")
        shown, printed = self._group.pages(self._preferences.worker_locale, ""), self._own_pages(packet)
        if not shown or not printed:
            return what, self.tr("It is not in the folder any more.")
        return shown[0].title, " · ".join((what, *(self._language(page.locale) for page in printed)))

    def _own_pages(self, packet: Packet) -> tuple[OwnPage, ...]:
        return self._group.pages(packet.locale, packet.second)

    def _words(self, item: Item) -> tuple[str, str]:
        session = self._session
        if item.kind == CONTACT:
            found = session.packet_contacts.get(item.name)
            return (found.contact.name, found.contact.phone) if found is not None else (item.name, "")
        if item.kind == LETTER:
            letter = session.packet_letters.get(item.name)
            if letter is None or not letter.to:
                return (letter.title if letter is not None else item.name), self.tr("Letter")
            return letter.title, self.tr("Letter to {name}").format(name=isolate(letter.to))
        if item.kind == PLAN:
            plan = session.packet_plan
            return (plan.title if plan is not None else self.tr("First steps")), self.tr("From the check, no answers")
        return {
            WALLET: (self.tr("Wallet cards"), self.tr("Eight cards to cut out")),
            OFFICER: (self.tr("Card for an officer"), self.tr("A page to hold up")),
        }[item.kind]

    def places(self, packet: Packet, starts: Sequence[int], pages: int) -> dict[Item, tuple[int, int]]:
        """Where the items stand in the pages made of this packet.

        Args:
            starts: pages that begin with a heading of the first level, as `Pages.starts` tells.

        Returns:
            Nothing when the pages do not match what the items begin.
        """
        counts = {item: self._starts_of(item, packet) for item in packet.items}
        cover = 1 if packet.cover else 0
        if len(starts) != sum(counts.values()) + cover:
            return {}
        bounds = [*starts[cover:], pages]
        found: dict[Item, tuple[int, int]] = {}
        place = 0
        for item, count in counts.items():
            if count:
                found[item] = (bounds[place], bounds[place + count] - bounds[place])
            place += count
        return found

    def _starts_of(self, item: Item, packet: Packet) -> int:
        """Headings of the first level. All contacts stand where the first does; what has no value is not printed."""
        session = self._session
        if item.kind == CONTACT:
            return int(item.name == packet.names(CONTACT)[0])
        if item.kind == LETTER:
            letter = session.packet_letters.get(item.name)
            return 0 if letter is None else 1 if letter.copy is None else 2
        if item.kind == OWN:
            return len(self._own_pages(packet))
        return int(item.kind != PLAN or session.packet_plan is not None)
