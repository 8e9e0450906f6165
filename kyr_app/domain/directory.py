# SPDX-License-Identifier: Apache-2.0
"""Contacts and how a filter chooses among them. Field names follow HSDS 3.0 (organization, service, location)."""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple

#: A source older than this many months is "old": listed last, never on Home (content plan, 7).
OLD_SOURCE_MONTHS = 24
#: In Home's strip a source older than this wears the clock (look.md, "Hotline strip").
AGING_SOURCE_MONTHS = 12


class Contact(NamedTuple):
    """One office or line.

    Empty tuples and strings mean "not stated", never "no". `phone` is as people dial it, `phone_uri` its RFC 3966
    form. `source_date` is "", `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. `latitude` and `longitude` are of the ZIP code's
    centre in degrees, of the city's where the ZIP is not known, None where neither is. `recognition` is "" or the DOJ
    recognition's state: `valid_to:YYYY-MM-DD`, `renewal_pending`.
    """

    id: str
    name: str
    kind: str
    scope: str
    states: tuple[str, ...]
    city: str
    street: str
    postal_code: str
    phone: str
    phone_uri: str
    phone_note: str
    email: str
    website: str
    languages: tuple[str, ...]
    services: tuple[str, ...]
    cost: str
    notes: str
    source_url: str
    source_name: str
    source_date: str
    recognition: str = ""
    lsc_funded: bool = False
    latitude: float | None = None
    longitude: float | None = None


class Match(IntEnum):
    """How well a contact fits one wish; unknown is not "no"."""

    NO = 0
    NOT_STATED = 1
    YES = 2


class DirectoryFilter(NamedTuple):
    """What the worker asks for. Empty fields ask nothing.

    `near` is a ZIP code or "City, ST"; `within_miles` applies only with `near`. Several `kinds` or `services` are
    alternatives (kinds) or all wanted (services). `government` shows the government group, off by default.
    """

    near: str = ""
    state: str = ""
    within_miles: int = 0
    language: str = ""
    kinds: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    detained: bool = False
    free: bool = False
    government: bool = False


class Found(NamedTuple):
    """A contact that fits. `distance_miles` is None for national and state-wide rows and without `near`.

    `not_stated` names the wishes (`language`, `cost`, a service) about which the row says nothing.
    """

    contact: Contact
    distance_miles: float | None
    not_stated: tuple[str, ...] = ()
    old_source: bool = False


class Loosening(NamedTuple):
    """The one filter whose removal (or widening, for `within_miles`) helps most, and how many contacts that gives.

    `value` is what to remove (a service, a language, the kinds), or the wider distance in miles, "0" for any. `also`
    names the fields that must go together with it; it is empty where one alone helps.
    """

    field: str
    value: str
    count: int  # type: ignore[assignment]  # the field's own word; nobody asks a Loosening for tuple.count
    also: tuple[str, ...] = ()
