# SPDX-License-Identifier: Apache-2.0
"""Contacts of the library, chosen by the rules of `domain.finding`, and the places that distances start from."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from functools import cached_property
from typing import NamedTuple

from kyr_app.domain import finding
from kyr_app.domain.directory import Contact, DirectoryFilter, Found, Loosening
from kyr_app.domain.errors import PlaceError
from kyr_app.domain.finding import Place
from kyr_app.domain.text import fold
from kyr_app.storage.library import CONTACT_COLUMNS, Library, contact_of

#: An office further away than this is not put beside a topic.
BESIDE_TOPIC_MILES = 100
_ZIP = re.compile(r"(\d{5})(?: ?\d{4})?")  # folded: the hyphen of ZIP+4 has become a space
_CITY_STATE = re.compile(r"(.+?)[,\s]\s*([A-Za-z]{2})\s*")


class MapPoint(NamedTuple):
    """An office on the map; degrees."""

    id: str
    name: str
    kind: str
    states: tuple[str, ...]
    latitude: float
    longitude: float


class DirectoryStore:
    """Finds contacts. All rows are read at the first question and kept: some thousand small values.

    Methods that take a filter raise `PlaceError` when `near` is no place that we know; any may raise `LibraryError`.
    """

    def __init__(self, library: Library) -> None:
        self._library = library

    @cached_property
    def _contacts(self) -> dict[str, Contact]:
        rows = self._library.rows(f"SELECT {CONTACT_COLUMNS} FROM contact ORDER BY rowid")  # noqa: S608  (constant)
        return {contact.id: contact for contact in map(contact_of, rows)}

    @cached_property
    def _choices(self) -> list[tuple[str, str]]:
        """Everything a filter panel may offer, as far as some contact has it."""
        contacts = self._contacts.values()
        choices = {("kinds", contact.kind) for contact in contacts}
        choices |= {("services", service) for contact in contacts for service in contact.services}
        choices |= {("language", language) for contact in contacts for language in contact.languages}
        choices |= {("within_miles", str(miles)) for miles in (0, *finding.DISTANCES)}
        return [*sorted(choices), ("detained", "1"), ("free", "1"), ("government", "1")]

    def find(self, wanted: DirectoryFilter, today: date) -> list[Found]:
        """Contacts that fit, in the order of `finding.find`."""
        return finding.find(self._contacts.values(), wanted, self._place_of(wanted), today)

    def counts(self, wanted: DirectoryFilter, today: date) -> dict[tuple[str, str], int]:  # noqa: ARG002  (agreed form)
        """How many contacts each choice would leave, keyed (field, value) as `finding.counts` says.

        Choices are all kinds, services and languages of the directory, and every distance of `finding.DISTANCES`.
        """
        return finding.counts(self._contacts.values(), wanted, self._place_of(wanted), self._choices)

    def loosening(self, wanted: DirectoryFilter, today: date) -> Loosening | None:  # noqa: ARG002  (agreed form)
        """The filter to loosen when few or none fit; None when no filter is in the way."""
        return finding.loosening(self._contacts.values(), wanted, self._place_of(wanted))

    def for_services(self, services: Sequence[str], near_zip: str, state: str, today: date, limit: int) -> list[Found]:
        """Contacts that state any of these services, for the margin of a topic: nearest first, then wider ones.

        Never the government, never an old source. An unknown or empty `near_zip` leaves `state`; without either, what
        serves everybody comes first.

        Args:
            services: none of them gives no contact.
            limit: most contacts returned.
        """
        asked = set(services)
        offering = [
            one
            for one in self._contacts.values()
            if one.kind != finding.GOVERNMENT
            and asked.intersection(one.services)
            and not finding.is_old(one.source_date, today)
        ]
        wanted, place = DirectoryFilter(state=state), None
        with suppress(PlaceError):
            place = self.place(near_zip) if near_zip.strip() else None
        if place is not None:
            wanted = DirectoryFilter(within_miles=BESIDE_TOPIC_MILES)
        return finding.find(offering, wanted, place, today)[:limit]

    def contact(self, contact_id: str) -> Contact:
        """One contact.

        Raises:
            KeyError: no contact has this id.
        """
        return self._contacts[contact_id]

    def all_located(self) -> list[MapPoint]:
        """The offices that can stand on a map: those with a ZIP code."""
        return [
            MapPoint(one.id, one.name, one.kind, one.states, one.latitude, one.longitude)
            for one in self._contacts.values()
            if one.latitude is not None and one.longitude is not None
        ]

    def place(self, text: str, state: str = "") -> Place:
        """Where `text` is: a ZIP code ("90012", "90012-1234") or a city ("Los Angeles, CA").

        A ZIP code without an area of its own (post boxes) stands at the middle of those that share its first three
        digits. A city may stand alone when only one has the name.

        Args:
            text: what was typed; case and accents do not matter.
            state: where to look for a city written without its state, two letters.

        Raises:
            PlaceError: no such place, or several, which it then names in `choices`.
        """
        typed = " ".join(text.split())
        number = _ZIP.fullmatch(fold(typed))
        if number:
            return self._zip_place(number[1], typed)
        pair = _CITY_STATE.fullmatch(typed)
        if pair:
            named = self._cities(pair[1], pair[2].upper())
            if named:
                return named[0]
        return _only(self._cities(typed, state.upper()), typed)

    def _place_of(self, wanted: DirectoryFilter) -> Place | None:
        return self.place(wanted.near, wanted.state) if wanted.near.strip() else None

    def _zip_place(self, zip_code: str, typed: str) -> Place:
        query = "SELECT city, state, latitude, longitude FROM place WHERE zip "
        rows = self._library.rows(query + "= ?", (zip_code,))
        if rows:
            city, state, latitude, longitude = rows[0]
            return Place(f"{zip_code}, {city}, {state}", state, latitude, longitude)
        near = self._library.rows(query + "BETWEEN ? AND ?", (zip_code[:3] + "00", zip_code[:3] + "99"))
        if not near:
            raise PlaceError(typed)
        state = Counter(row[1] for row in near).most_common(1)[0][0]
        latitude, longitude = (sum(row[column] for row in near) / len(near) for column in (2, 3))
        return Place(f"{zip_code}, {state}", state, latitude, longitude)

    def _cities(self, name: str, state: str) -> list[Place]:
        """Cities of this name, of `state` if one is given. Names are compared folded, so the whole table is read."""
        where = "WHERE state = ?" if state else ""
        rows = self._library.rows(
            f"SELECT name, state, latitude, longitude FROM city {where} ORDER BY state",  # noqa: S608  (constant)
            (state,) if state else (),
        )
        wanted = fold(name)
        first = wanted[:1]
        return [
            Place(f"{city}, {its_state}", its_state, latitude, longitude)
            for city, its_state, latitude, longitude in rows
            if (city[:1].lower() == first or not city.isascii()) and fold(city) == wanted
        ]


def _only(places: list[Place], typed: str) -> Place:
    if len(places) == 1:
        return places[0]
    raise PlaceError(typed, tuple(place.label for place in places))
