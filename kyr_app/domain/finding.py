# SPDX-License-Identifier: Apache-2.0
"""The rules by which a filter chooses and orders contacts (design, 2 "Find help"; content plan, 7).

Unknown is never "no": a row that states nothing about a wish stays, after the rows that match it. A row is dropped only
for what it does state, or for where it is.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from math import asin, cos, radians, sin, sqrt
from typing import NamedTuple

from kyr_app.domain.directory import OLD_SOURCE_MONTHS, Contact, DirectoryFilter, Found, Loosening, Match

GOVERNMENT = "government"
#: Choices of the distance field, in miles; loosening proposes the next that helps.
DISTANCES = (10, 25, 50, 100, 250)
EARTH_RADIUS_MILES = 3958.8
_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
#: Marks a failure that no filter of ours mends.
_ELSEWHERE = ("", "")

#: What a row may do although it does not say so: the wish to the stated services that leave it open. The roster of
#: recognized organizations states `immigration_general` alone, whatever an office does; representing detained people
#: takes in their bond hearing; civil legal aid is a wide field.
LEFT_OPEN: dict[str, frozenset[str]] = {
    "removal_defense": frozenset({"immigration_general"}),
    "detained": frozenset({"immigration_general", "removal_defense"}),
    "bond": frozenset({"immigration_general", "removal_defense", "detained"}),
    "asylum": frozenset({"immigration_general", "removal_defense"}),
    "children": frozenset({"immigration_general", "removal_defense"}),
    "family": frozenset({"immigration_general", "civil"}),
    "vawa_u_t": frozenset({"immigration_general"}),
    "naturalization": frozenset({"immigration_general"}),
    "daca": frozenset({"immigration_general"}),
    "immigration_general": frozenset({"removal_defense", "detained", "bond", "asylum", "children"}),
    "employment": frozenset({"civil"}),
    "housing": frozenset({"civil"}),
    "civil_rights": frozenset({"civil"}),
}


class Place(NamedTuple):
    """A point that distances are measured from. `label` is for people ("90012, Los Angeles, CA"); degrees."""

    label: str
    state: str
    latitude: float
    longitude: float


class Wish(NamedTuple):
    """One thing asked of a contact. `field` is of `DirectoryFilter`; `name` is what `Found.not_stated` calls it."""

    field: str
    value: str
    name: str
    match: Callable[[Contact], Match]


class _Judged(NamedTuple):
    """A contact seen against a filter: what it fails, as (field, value) pairs, and what it leaves open."""

    contact: Contact
    distance_miles: float | None
    failed: tuple[tuple[str, str], ...]
    not_stated: tuple[str, ...]


def find(contacts: Iterable[Contact], wanted: DirectoryFilter, place: Place | None, today: date) -> list[Found]:
    """The contacts that fit, best first.

    In order: rows that match every wish, rows that leave one open, rows with an old or undated source, the government.
    Within each, nearest first; offices of unknown place, state-wide and national rows stand last, without distance.

    Args:
        contacts: all of the directory.
        wanted: the filter; `near` counts through `place` alone.
        place: where `wanted.near` is; None without it.
        today: for the age of sources.
    """
    fitting = [judged for judged in _judge_all(contacts, wanted, place) if not judged.failed]
    old = {judged.contact.id: is_old(judged.contact.source_date, today) for judged in fitting}
    fitting.sort(key=lambda judged: _rank(judged, old[judged.contact.id], place is not None or bool(wanted.state)))
    return [Found(one.contact, one.distance_miles, one.not_stated, old[one.contact.id]) for one in fitting]


def counts(
    contacts: Iterable[Contact], wanted: DirectoryFilter, place: Place | None, choices: Iterable[tuple[str, str]]
) -> dict[tuple[str, str], int]:
    """How many contacts each choice would leave, the rest of the filter staying as it is.

    Args:
        choices: (field, value): one of `kinds`, `services`, `language`, `within_miles` (of `DISTANCES`, "0" for any),
            `detained`, `free` and `government` ("1"). A kind, language or distance stands in place of the one chosen; a
            service is added to those chosen; `government` counts the rows of its group alone.
    """
    found = dict.fromkeys(choices, 0)
    alike: Counter[tuple[object, ...]] = Counter()
    examples: dict[tuple[object, ...], _Judged] = {}
    for judged in _judge_all(contacts, wanted._replace(government=True), place):
        # Most rows of a directory state the same as many others: those are matched once.
        reach = _reach(judged.distance_miles)
        contact = judged.contact
        stated = (contact.kind, contact.services, contact.languages, contact.cost, judged.failed, reach)
        alike[stated] += 1
        examples.setdefault(stated, judged)
    matches = {choice: _fits(*choice) for choice in found}
    for group, number in alike.items():
        judged = examples[group]
        governmental = judged.contact.kind == GOVERNMENT
        for (field, value), fits in matches.items():
            if governmental and not (wanted.government or GOVERNMENT in (field, value)):
                continue
            # A second service narrows the first; every other choice stands in place of the field's own.
            if all(name == field != "services" for name, _ in judged.failed) and fits(judged):
                found[field, value] += number
    return found


def _reach(distance: float | None) -> int:
    """The nearest of `DISTANCES` that takes in an office; 0 for one that no distance removes."""
    if distance is None:
        return 0
    return next((miles for miles in DISTANCES if distance <= miles), DISTANCES[-1] + 1)


def _fits(field: str, value: str) -> Callable[[_Judged], bool]:
    """Whether a row fits what a choice of the panel asks."""
    if field == "within_miles":
        return lambda judged: not _too_far(judged.distance_miles, int(value))
    if field == "government":
        return lambda judged: judged.contact.kind == GOVERNMENT
    if field == "kinds":
        return lambda judged: judged.contact.kind == value
    wishes = {"services": _service_wish, "language": _language_wish}
    wish = wishes[field](value) if field in wishes else {"detained": _DETAINED, "free": _FREE}[field]
    return lambda judged: wish.match(judged.contact) is not Match.NO


def loosening(contacts: Iterable[Contact], wanted: DirectoryFilter, place: Place | None) -> Loosening | None:
    """The one filter to remove or widen that gives most contacts beyond those found.

    Where no single filter helps, the smallest set of them that does: `also` names the others. None when nothing is
    filtered out, or when what is filtered out serves other places only.
    """
    judged = list(_judge_all(contacts, wanted, place))
    shown = sum(not one.failed for one in judged)
    blockers = Counter(one.failed for one in judged if one.failed and _ELSEWHERE not in one.failed)
    if not blockers:
        return None
    fewest = min(len(failed) for failed in blockers)
    failed, gained = max(
        ((failed, count) for failed, count in blockers.items() if len(failed) == fewest), key=lambda item: item[1]
    )
    (field, value), *others = failed
    if field == "within_miles":
        far = [one.distance_miles for one in judged if one.failed == failed and one.distance_miles is not None]
        value, gained = ("0", gained) if others else _next_distance(far)
    return Loosening(field, value, shown + gained, tuple(name for name, _ in others))


def loosened(wanted: DirectoryFilter, proposed: Loosening) -> DirectoryFilter:
    """The filter after what `loosening` proposed: the one value gone or the distance wider, fields of `also` empty."""
    services: tuple[str, ...] = ()
    if proposed.field == "services" and "services" not in proposed.also:
        services = tuple(service for service in wanted.services if service != proposed.value)
    empty = DirectoryFilter(
        within_miles=int(proposed.value) if proposed.field == "within_miles" else 0, services=services
    )
    changed = {field: getattr(empty, field) for field in (proposed.field, *proposed.also)}
    return wanted._replace(**changed)


def _next_distance(far: list[float]) -> tuple[str, int]:
    """The nearest wider distance with somebody in it, "0" for any, and how many it adds."""
    for miles in DISTANCES:
        gained = sum(distance <= miles for distance in far)
        if gained:
            return str(miles), gained
    return "0", len(far)


def source_age_months(source_date: str, today: date) -> int | None:
    """Whole months from a source's date to `today`; None without a date. A bare year counts from its January."""
    fields = _DATE.fullmatch(source_date)
    if fields is None:
        return None
    year, month, day = (int(field or 1) for field in fields.groups())
    return (today.year - year) * 12 + today.month - month - (today.day < day)


def is_old(source_date: str, today: date) -> bool:
    """Whether a source is undated or older than `OLD_SOURCE_MONTHS`."""
    age = source_age_months(source_date, today)
    return age is None or age > OLD_SOURCE_MONTHS


def recognition_state(contact: Contact, today: date) -> str:
    """The DOJ recognition: "" (none known), `valid`, `renewal_pending`, or `expired`: its printed date has passed."""
    if not contact.recognition.startswith("valid_to:"):
        return contact.recognition
    return "expired" if date.fromisoformat(contact.recognition.partition(":")[2]) < today else "valid"


def cautions(contact: Contact, today: date) -> tuple[str, ...]:
    """What must be told before a call, as keys in order: `government`, `lsc`, `recognition_expired`,
    `recognition_pending`, `undated`, `old_source`. "Call to confirm" goes with every contact besides.
    """
    state = recognition_state(contact, today)
    told = {
        "government": contact.kind == GOVERNMENT,
        "lsc": contact.lsc_funded,
        "recognition_expired": state == "expired",
        "recognition_pending": state == "renewal_pending",
        "undated": source_age_months(contact.source_date, today) is None,
        "old_source": bool(contact.source_date) and is_old(contact.source_date, today),
    }
    return tuple(key for key, applies in told.items() if applies)


def distance_miles(place: Place, latitude: float, longitude: float) -> float:
    """Great-circle distance (haversine formula) in miles."""
    lat1, lat2 = radians(place.latitude), radians(latitude)
    half_lat, half_lon = (lat2 - lat1) / 2, radians(longitude - place.longitude) / 2
    chord = sin(half_lat) ** 2 + cos(lat1) * cos(lat2) * sin(half_lon) ** 2
    return 2 * EARTH_RADIUS_MILES * asin(sqrt(min(1.0, chord)))


def _judge_all(contacts: Iterable[Contact], wanted: DirectoryFilter, place: Place | None) -> Iterator[_Judged]:
    wishes = list(_wishes(wanted))
    for contact in contacts:
        if contact.kind == GOVERNMENT and not (wanted.government or GOVERNMENT in wanted.kinds):
            continue
        distance = _distance(contact, place)
        failed = list(_failed_places(contact, wanted, place, distance))
        not_stated = []
        for wish in wishes:
            match = wish.match(contact)
            if match is Match.NO:
                failed.append((wish.field, wish.value))
            elif match is Match.NOT_STATED:
                not_stated.append(wish.name)
        yield _Judged(contact, distance, tuple(failed), tuple(dict.fromkeys(not_stated)))


def _wishes(wanted: DirectoryFilter) -> Iterator[Wish]:
    if wanted.kinds:
        yield Wish("kinds", " ".join(wanted.kinds), "kind", lambda contact: _match_kind(contact, wanted))
    for service in wanted.services:
        yield _service_wish(service)
    if wanted.language:
        yield _language_wish(wanted.language)
    if wanted.detained:
        yield _DETAINED
    if wanted.free:
        yield _FREE


def _match_kind(contact: Contact, wanted: DirectoryFilter) -> Match:
    # The government's own group is switched by `government` and does not hang on the kinds of helpers chosen.
    if contact.kind in wanted.kinds or (contact.kind == GOVERNMENT and wanted.government):
        return Match.YES
    return Match.NO


def _service_wish(service: str) -> Wish:
    return Wish("services", service, service, lambda contact: _match_service(contact, service))


def _match_service(contact: Contact, service: str) -> Match:
    if service in contact.services:
        return Match.YES
    if not contact.services or LEFT_OPEN.get(service, frozenset()).intersection(contact.services):
        return Match.NOT_STATED
    return Match.NO


def _language_wish(language: str) -> Wish:
    base = language.partition("-")[0]
    return Wish("language", language, "language", lambda contact: _match_language(contact, base))


def _match_language(contact: Contact, language: str) -> Match:
    if any(spoken.partition("-")[0] == language for spoken in contact.languages):
        return Match.YES
    # Lists of languages name what is offered beside English, seldom English itself.
    return Match.NOT_STATED if not contact.languages or language == "en" else Match.NO


def _match_free(contact: Contact) -> Match:
    if contact.cost == "free":
        return Match.YES
    return Match.NOT_STATED if contact.cost in ("", "unknown") else Match.NO


_DETAINED = Wish("detained", "", "detained", lambda contact: _match_service(contact, "detained"))
_FREE = Wish("free", "", "cost", _match_free)


def _distance(contact: Contact, place: Place | None) -> float | None:
    """Miles to an office. None for state-wide and national rows: they serve people wherever their office stands."""
    if place is None or contact.scope in ("national", "state"):
        return None
    if contact.latitude is None or contact.longitude is None:
        return None
    return distance_miles(place, contact.latitude, contact.longitude)


def _failed_places(
    contact: Contact, wanted: DirectoryFilter, place: Place | None, distance: float | None
) -> Iterator[tuple[str, str]]:
    """What of its place a contact fails; `_ELSEWHERE` when it serves another state than the one asked about."""
    if _is_national(contact):
        return
    if wanted.state and wanted.state not in contact.states:
        yield "state", wanted.state
    elif place and distance is None and (wanted.state or place.state) not in contact.states:
        yield _ELSEWHERE
    if place and _too_far(distance, wanted.within_miles):
        yield "within_miles", str(wanted.within_miles)


def _too_far(distance: float | None, within_miles: int) -> bool:
    return bool(within_miles) and distance is not None and distance > within_miles


def _is_national(contact: Contact) -> bool:
    return contact.scope == "national" or "US" in contact.states


def _rank(judged: _Judged, old: bool, placed: bool) -> tuple[bool, bool, bool, int, float, str, str]:
    contact = judged.contact
    # With a place the nearest help comes first; without one, what serves everybody.
    reach = (
        3 if _is_national(contact) else 2 if contact.scope == "state" else 0 if judged.distance_miles is not None else 1
    )
    return (
        contact.kind == GOVERNMENT,
        old,
        bool(judged.not_stated),
        reach if placed else -reach,
        judged.distance_miles or 0.0,
        contact.name.casefold(),
        contact.id,
    )
