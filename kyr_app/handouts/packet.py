# SPDX-License-Identifier: Apache-2.0
"""A packet of the desk as a paper: gathers part after part, and can be stopped between two."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date

from kyr_app.domain.directory import Found
from kyr_app.domain.locales import SOURCE_LOCALE
from kyr_app.domain.packet import CONTACT, LETTER, OFFICER, OWN, PLAN, TOPIC, WALLET, Packet
from kyr_app.handouts.gather import Gatherer, paper_words
from kyr_app.paper.setting import words_in
from kyr_app.paper.values import (
    CardsPart,
    Cover,
    LetterPart,
    Look,
    OfficerPart,
    OwnPage,
    Paper,
    Part,
    PlanPart,
    TopicPart,
)
from kyr_app.storage.exhibits import ExhibitStore
from kyr_app.storage.library import Library
from kyr_app.storage.packets import PacketStore

#: Called as (done, of) before each item; False stops the work.
Step = Callable[[int, int], bool]


class StoppedError(Exception):
    """The work was stopped by the one who asked for it; nothing was made."""


class PacketMaker:
    """Makes papers of packets.

    Args:
        today: the day that is printed.
        office: name of the group, on every page; "" for none.
        state: postal letters of the state whose rules are printed, or "".
    """

    def __init__(self, library: Library, today: date, office: str = "", state: str = "") -> None:
        self._library = library
        self._exhibits = ExhibitStore(library)
        self._cards = PacketStore(library)
        self._today = today
        self._office = office
        self._state = state

    def paper(
        self,
        packet: Packet,
        *,
        contacts: Mapping[str, Found] | None = None,
        plan: PlanPart | None = None,
        letters: Mapping[str, LetterPart] | None = None,
        own: Sequence[OwnPage] = (),
        step: Step | None = None,
    ) -> Paper:
        """The packet's paper.

        Args:
            contacts, letters: what the packet's items of these kinds name.
            plan: the action plan, when the packet has one.
            own: the group's own page, once for each language that it is to be printed in.

        Raises:
            UnknownSlugError: a topic does not exist.
            StoppedError: `step` gave False.
        """
        locales = [packet.locale, *([packet.second] if packet.second else [])]
        words = paper_words(self._library, locales)
        gather = Gatherer(self._library, self._exhibits, words, self._today, self._state)
        parts: list[Part] = []
        found = [contacts[name] for name in packet.names(CONTACT) if contacts and name in contacts]
        for done, item in enumerate(packet.items):
            if step is not None and not step(done, len(packet.items)):
                raise StoppedError
            if item.kind == TOPIC:
                parts.append(gather.topic(item.name, packet.locale, packet.second))
            elif item.kind == CONTACT and item.name == next(iter(packet.names(CONTACT))):
                parts.append(gather.contacts(packet.locale, [("", found)]))  # all of them where the first stands
            elif item.kind == WALLET:
                lines = self._cards.card(WALLET)
                parts.append(gather.cards(packet.locale, lines, packet.number_label, packet.number))
            elif item.kind == OFFICER:
                parts.append(gather.officer_card(packet.locale, self._cards.card(OFFICER)))
            elif item.kind == PLAN and plan is not None:
                parts.append(plan)
            elif item.kind == LETTER and letters and item.name in letters:
                parts.append(letters[item.name])
            elif item.kind == OWN:
                parts += own
        own_words = words_in(words, packet.locale)
        cover = self._cover(packet, parts, words) if packet.cover else None
        return Paper(
            title=own_words["packet-title"],
            locale=packet.locale,
            office=self._office,
            edition=self._library.meta("facts_checked"),
            printed_on=self._today,
            words={locale: words[locale] for locale in dict.fromkeys((*locales, "en")) if locale in words},
            parts=tuple(parts),
            cover=cover,
            look=Look(packet.size, packet.large),
        )

    def _cover(self, packet: Packet, parts: list[Part], words: Mapping[str, Mapping[str, str]]) -> Cover:
        asked = [locale for locale in (packet.locale, packet.second) if locale]
        spoken = dict.fromkeys(locale if locale in words else SOURCE_LOCALE for locale in asked)
        titles = tuple((locale, words_in(words, locale)["packet-title"]) for locale in spoken)
        return Cover(titles, tuple(_name_of(part, words, next(iter(spoken))) for part in parts))


def _name_of(part: Part, words: Mapping[str, Mapping[str, str]], locale: str) -> tuple[str, str]:
    """The line of a part on the cover, and its locale."""
    if isinstance(part, TopicPart):
        return part.topic.locale, part.topic.title
    if isinstance(part, LetterPart):
        return SOURCE_LOCALE, part.title
    if isinstance(part, CardsPart):
        # Its title goes on to say how to cut them.
        return locale, re.split("[.\u3002]", words_in(words, locale)["cards-title"])[0]
    if isinstance(part, OfficerPart):
        return locale, words_in(words, locale)["officer-title"]
    return part.locale, part.title
