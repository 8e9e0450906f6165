# SPDX-License-Identifier: Apache-2.0
"""Letters as data: who may use one, what is asked for it and why, to whom it goes, its paragraphs.

What a person fills in is a mapping of field id to text, here called values; it is in memory only. A checkbox is
`CHECKED` or "". A blank text and a missing one are the same. Words are those of one locale, but the paragraphs, which
stand in English and in every language that has them all.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from kyr_app.domain.provenance import Provenance

#: Groups of letters, in the order in which they are shown.
GROUPS = ("companies", "government", "family", "workplace")
#: How a letter goes out: by mail, pasted into an office's site, by e-mail, or handed over.
WAYS = ("post", "portal", "email", "hand")
STATUSES = ("citizen", "green-card")
KINDS = ("line", "par", "item", "head")
CHECKED = "yes"
#: The field that chooses among several recipients, and the one that names the state whose law counts.
RECIPIENT, STATE = "recipient", "state"

#: Longest text of each type of field, in characters, where the field itself says nothing.
MAX_LENGTH = MappingProxyType({"text": 200, "name": 100, "multiline": 2000})
# Joiners shape Persian, Arabic and Indic names and turn nothing around.
_JOINERS = "\u200c\u200d"
#: Types of fields; a `choice` has choices, a `state` is two postal letters, a `date` is YYYY-MM-DD.
TYPES = (*MAX_LENGTH, "date", "state", "choice", "checkbox")
#: Forms that a text may have to have.
SHAPES: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        "four-digits": re.compile(r"\d{4}"),
        "a-number": re.compile(r"[Aa]?[- ]?\d{3}[- ]?\d{3}[- ]?\d{2,3}"),
        "email": re.compile(r"[^\s@<>\"]+@[^\s@<>\"]+\.[^\s@<>\".]+"),
        "phone": re.compile(r"\+?[\d ().-]{7,20}( ?(x|ext\.?) ?\d{1,6})?"),
        "court-code": re.compile(r"[A-Za-z]{3}"),
    }
)

When = Mapping[str, tuple[str, ...]]
_ALWAYS: When = MappingProxyType({})
_OLDEST = date(1900, 1, 1)
_TWO_LETTERS = re.compile(r"[A-Z]{2}")


class Choice(NamedTuple):
    """One answer of a field of type `choice`."""

    id: str
    label: str


class Field(NamedTuple):
    """One thing that is asked.

    `why` says what it is for and `risk` what giving it can bring, in words. It is asked only while every field named in
    `when` has one of the values there. `max_length` counts characters, 0 for none; `shape` is a key of `SHAPES` or "".
    `sensitive` is shown with care, as on a screen that others see.
    """

    id: str
    type: str
    label: str
    why: str
    risk: str
    required: bool = False
    sensitive: bool = False
    choices: tuple[Choice, ...] = ()
    max_length: int = 0
    shape: str = ""
    when: When = _ALWAYS


class Recipient(NamedTuple):
    """To whom a letter goes.

    `address` are the lines after the name; none when lists disagree or were not confirmed: then `check` says where to
    look. `source` is an id; `date` the day it was true on, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `sure` high or medium
    for what is printed, low when nothing is.
    """

    id: str
    name: str
    address: tuple[str, ...]
    online: str
    email: str
    phone: str
    check: str
    source: str
    date: str
    sure: str


class Law(NamedTuple):
    """A state's law that a letter names. `days` and `more_days` are the company's clock and its one extension.

    `appeal`: whether a refusal can be appealed at the company.
    """

    state: str
    name: str
    days: int
    more_days: int
    appeal: bool
    source: str


class Condition(NamedTuple):
    """For whom a letter is: an empty part asks for nothing. What was not said ("") keeps no letter back."""

    states: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()

    def holds(self, state: str = "", status: str = "") -> bool:
        """Whether someone of this state and status may use it."""
        return (not state or not self.states or state in self.states) and (
            not status or not self.statuses or status in self.statuses
        )


class LetterBlock(NamedTuple):
    """A paragraph as a template. `kind` is one of `KINDS`; `paper_only`: not in text for a site or an e-mail."""

    kind: str
    template: str
    paper_only: bool = False


class Letter(NamedTuple):
    """A letter that can be made.

    `title` and all other words are of the asked locale; `locale` tells the language of those but the title, which
    more languages have. `subjects` and `texts` are by language of the letter. `one_of` are groups of fields of which
    one at least must be given. `laws` are by state; a letter with laws is for their states alone. `steps` say how to
    send it. `topic` is the slug that tells more. `facts_checked` is YYYY-MM-DD; `sources` are ids. `provenance` is that
    of the words in `locale`.
    """

    id: str
    group: str
    way: str
    title: str
    summary: str
    can: tuple[str, ...]
    cannot: tuple[str, ...]
    ask_a_lawyer_first: tuple[str, ...]
    steps: tuple[str, ...]
    condition: Condition
    fields: tuple[Field, ...]
    one_of: tuple[tuple[str, ...], ...]
    recipients: tuple[Recipient, ...]
    laws: Mapping[str, Law]
    subjects: Mapping[str, str]
    texts: Mapping[str, tuple[LetterBlock, ...]]
    topic: str
    facts_checked: str
    sources: tuple[str, ...]
    locale: str = "en"
    provenance: Provenance = Provenance()

    def field(self, name: str) -> Field | None:
        """The field with this id, or None."""
        return next((field for field in self.fields if field.id == name), None)


class Fault(NamedTuple):
    """A value that can not stand.

    `reason` is one of `unknown` (the letter has no such field), `too-long`, `shape`, `lines` (several lines where one
    stands), `not-a-date`, `not-a-choice`, `not-a-state`, `not-here` (the letter is not for that state), `not-a-check`.
    """

    field: str
    reason: str


def offered(letters: Iterable[Letter], state: str = "", status: str = "") -> tuple[Letter, ...]:
    """The letters for someone of this state (postal letters) and status; "" is not said and keeps none back."""
    return tuple(letter for letter in letters if letter.condition.holds(state, status))


def plain(value: str) -> str:
    """A typed text as it goes into a letter: no control or direction marks, spaces once, no blank lines.

    Marks that turn text around could make a printed line say something else than what was read on the screen.
    """
    kept = "".join(
        char
        for char in value.replace("\r", "\n")
        if char in "\n\t" + _JOINERS or unicodedata.category(char) not in ("Cc", "Cf", "Cs")
    )
    lines = (" ".join(line.split()) for line in kept.split("\n"))
    return "\n".join(line for line in lines if line)


def asked(letter: Letter, values: Mapping[str, str]) -> tuple[Field, ...]:
    """The fields that are asked when these values are given, in order."""
    found: list[Field] = []
    known: dict[str, str] = {}
    for field in letter.fields:
        if all(known.get(other, "") in wanted for other, wanted in field.when.items()):
            found.append(field)
            known[field.id] = plain(values.get(field.id, ""))
    return tuple(found)


def filled(letter: Letter, values: Mapping[str, str]) -> dict[str, str]:
    """A plain value for every field of the letter: "" for what is not given, or not asked any more."""
    given = {field.id: plain(values.get(field.id, "")) for field in asked(letter, values)}
    return {field.id: given.get(field.id, "") for field in letter.fields}


def missing(letter: Letter, values: Mapping[str, str]) -> tuple[Field, ...]:
    """The fields that must still be given: those required, and every field of a group of which none is given."""
    given = filled(letter, values)
    wanted = {name for group in letter.one_of if not any(given.get(name) for name in group) for name in group}
    return tuple(
        field for field in asked(letter, values) if not given[field.id] and (field.required or field.id in wanted)
    )


def faults(letter: Letter, values: Mapping[str, str]) -> tuple[Fault, ...]:
    """What of these values can not stand; what is blank or not asked is no fault."""
    found = [Fault(name, "unknown") for name in values if letter.field(name) is None]
    for field in asked(letter, values):
        value = plain(values.get(field.id, ""))
        reason = _reason(letter, field, value) if value else ""
        if reason:
            found.append(Fault(field.id, reason))
    return tuple(found)


def recipient_of(letter: Letter, values: Mapping[str, str]) -> Recipient | None:
    """To whom the letter goes: the chosen one, the only one, or None."""
    if len(letter.recipients) == 1:
        return letter.recipients[0]
    chosen = values.get(RECIPIENT, "")
    return next((recipient for recipient in letter.recipients if recipient.id == chosen), None)


def _reason(letter: Letter, field: Field, value: str) -> str:
    """Why the value of a field can not stand, or ""."""
    if field.type == "checkbox":
        return "" if value == CHECKED else "not-a-check"
    if field.type == "choice":
        return "" if value in (choice.id for choice in field.choices) else "not-a-choice"
    if field.type == "date":
        return "" if _is_day(value) else "not-a-date"
    if field.type == "state":
        if not _TWO_LETTERS.fullmatch(value):
            return "not-a-state"
        return "" if letter.condition.holds(state=value) else "not-here"
    return _fault_of_text(field, value)


def _fault_of_text(field: Field, value: str) -> str:
    if field.type != "multiline" and "\n" in value:
        return "lines"
    if len(value) > (field.max_length or MAX_LENGTH[field.type]):
        return "too-long"
    return "shape" if field.shape and not SHAPES[field.shape].fullmatch(value) else ""


def _is_day(value: str) -> bool:
    try:
        return re.fullmatch(r"\d{4}-\d{2}-\d{2}", value) is not None and date.fromisoformat(value) >= _OLDEST
    except ValueError:
        return False
