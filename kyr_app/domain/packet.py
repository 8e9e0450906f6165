# SPDX-License-Identifier: Apache-2.0
"""A packet as it is put together at the desk: what is in it, in which order and languages."""

from __future__ import annotations

from typing import NamedTuple

#: Kinds of items, and whether each stands in a packet once at most.
TOPIC, CONTACT, WALLET, OFFICER, PLAN, LETTER, OWN = "topic", "contact", "wallet", "officer", "plan", "letter", "own"
_ONCE = frozenset({WALLET, OFFICER, PLAN})


class Item(NamedTuple):
    """One thing in a packet. `name` is a slug, a contact's or letter's id, or "" for what there is one of."""

    kind: str
    name: str = ""


class Preset(NamedTuple):
    """A ready packet, with its title in the asked locale."""

    id: str
    title: str
    topics: tuple[str, ...]
    cards: bool


class Packet(NamedTuple):
    """What is to be printed.

    `second` is the second language or "". `number_label` and `number` stand on the cards. `size` and `large` are of
    `paper.values.Look`.
    """

    items: tuple[Item, ...] = ()
    locale: str = "en"
    second: str = ""
    cover: bool = True
    number_label: str = ""
    number: str = ""
    size: str = "us-letter"
    large: bool = False

    def with_item(self, item: Item) -> Packet:
        """With one more at the end; what is there already, or may stand once, is not put in again."""
        if item in self.items or (item.kind in _ONCE and any(other.kind == item.kind for other in self.items)):
            return self
        return self._replace(items=(*self.items, item))

    def without(self, item: Item) -> Packet:
        """Without this one."""
        return self._replace(items=tuple(other for other in self.items if other != item))

    def moved(self, item: Item, steps: int) -> Packet:
        """With one moved by so many places, as far as the ends allow."""
        if item not in self.items:
            return self
        rest = [other for other in self.items if other != item]
        place = min(max(self.items.index(item) + steps, 0), len(rest))
        return self._replace(items=(*rest[:place], item, *rest[place:]))

    def names(self, kind: str) -> tuple[str, ...]:
        """Names of the items of one kind, in order."""
        return tuple(item.name for item in self.items if item.kind == kind)
