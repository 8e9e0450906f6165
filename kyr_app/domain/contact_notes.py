# SPDX-License-Identifier: Apache-2.0
"""What the notes of a contact tell: when somebody answers, and the rest; in the source's English."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kyr_app.domain.directory import Contact

#: Notes are clauses parted by semicolons; those that name times of day are opening hours.
_TIMES = re.compile(r"\d{1,2}:\d\d\s?[-–]\s?\d{1,2}:\d\d|\b24/7\b|\b24 hours\b")


def stated_hours(contact: Contact) -> str:
    """The clauses that tell when somebody answers; "" for none."""
    clauses = (clause.strip(" .") for clause in f"{contact.phone_note};{contact.notes}".split(";"))
    return _sentence(clause for clause in clauses if _TIMES.search(clause))


def other_notes(contact: Contact) -> str:
    """The notes without what `stated_hours` tells."""
    return _without_hours(f"{contact.phone_note};{contact.notes}")


def call_notes(contact: Contact) -> str:
    """What is to be known for the call itself (a speed dial, who answers), without the hours; "" for nothing."""
    return _without_hours(contact.phone_note)


def _without_hours(notes: str) -> str:
    clauses = (clause.strip() for clause in notes.split(";"))
    return _sentence(clause for clause in clauses if clause and not _TIMES.search(clause))


def _sentence(clauses: Iterable[str]) -> str:
    joined = "; ".join(clauses)
    return joined[:1].upper() + joined[1:]
