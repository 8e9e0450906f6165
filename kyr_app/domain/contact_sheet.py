# SPDX-License-Identifier: Apache-2.0
"""Found contacts in the sections of a list, and which of them go onto a sheet to carry."""

from __future__ import annotations

from typing import NamedTuple

from kyr_app.domain.directory import DirectoryFilter, Found
from kyr_app.domain.finding import GOVERNMENT

#: Sections in the order of `finding.find`; the first two are one when nothing is asked about a place.
NEAR, WIDE, ASK, OLD, GOV = "near", "wide", "ask", "old", "government"
SECTIONS = (NEAR, WIDE, ASK, OLD, GOV)
#: Most contacts of a sheet: two leaves of paper in large type.
SHEET_CONTACTS = 12
#: "Near" on paper is no further than this, in miles.
FAR_MILES = 100
#: What each section gets of a full sheet, before what others leave is given on. Many offices near by must not push out
#: the lines that answer everywhere; the government stands there only when it was asked for.
_SHARES = {NEAR: 6, WIDE: 3, ASK: 2, GOV: 1}


class SheetWish(NamedTuple):
    """What a sheet is to show: contacts as `finding.find` gave them, for which filter and near which place ("")."""

    found: tuple[Found, ...]
    wanted: DirectoryFilter
    place: str = ""


def section_of(found: Found) -> str:
    """The section a contact stands in."""
    contact = found.contact
    if contact.kind == GOVERNMENT:
        return GOV
    if found.old_source:
        return OLD
    if found.not_stated:
        return ASK
    return WIDE if contact.scope in {"national", "state"} or "US" in contact.states else NEAR


def for_sheet(wish: SheetWish, most: int = SHEET_CONTACTS) -> dict[str, tuple[Found, ...]]:
    """The contacts of a sheet by section, in the order of `SECTIONS`, each in the order in which they were found.

    In a section those without a phone number come last: it is a sheet of numbers. Where no distance was asked for, an
    office beyond `FAR_MILES` is left out, unless all are.

    Args:
        most: at most so many; a section gives what it does not need to the others, first to the nearest.
    """
    callable_first = sorted(wish.found, key=lambda one: not one.contact.phone)
    grouped = {section: [one for one in callable_first if section_of(one) == section] for section in SECTIONS}
    if not wish.wanted.within_miles:
        grouped = {section: _within_reach(group) for section, group in grouped.items()}
    rooms = dict.fromkeys(SECTIONS, 0)
    left = most
    # First the shares, in proportion when the sheet is smaller; then what is left, in the order of the sections.
    shares = {section: -(-share * most // SHEET_CONTACTS) for section, share in _SHARES.items()}
    for wanted in (shares, {section: len(group) for section, group in grouped.items()}):
        for section, share in wanted.items():
            room = max(0, min(share, len(grouped[section])) - rooms[section])
            taken = min(room, left)
            rooms[section] += taken
            left -= taken
    return {section: tuple(grouped[section][:room]) for section, room in rooms.items() if room}


def _within_reach(group: list[Found]) -> list[Found]:
    near = [one for one in group if one.distance_miles is None or one.distance_miles <= FAR_MILES]
    return near or group
