# SPDX-License-Identifier: Apache-2.0
"""What the directory says about a contact, in the worker's words: for list rows, the detail and the clipboard."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QLocale, QObject

from kyr_app.domain.contact_notes import stated_hours
from kyr_app.domain.directory import Contact, Found
from kyr_app.domain.finding import cautions, recognition_state
from kyr_app.storage.library import Library
from kyr_app.ui.bidi import isolate, isolate_number
from kyr_app.ui.dates import day_words, source_date_words

_VOCABULARIES = ("kind", "service", "language", "state", "cost", "recognition")
_NO_BREAK_SPACE = "\u00a0"


class Caution(NamedTuple):
    """Something to know before a call. `kind` and `icon` are of `Banner`."""

    kind: str
    icon: str
    title: str
    text: str


class ContactWords(QObject):
    """Labels of the library's vocabularies, and sentences of the interface about contacts.

    Args:
        library: where the labels are.
        locale: the worker's language; a key without a label in it or in English stands for itself.
        today: ages of sources and of recognitions are told from it.
    """

    def __init__(self, library: Library, locale: str, today: date) -> None:
        super().__init__()
        self._labels = {name: library.labels(locale, name) for name in _VOCABULARIES}
        self._today = today

    def label(self, vocabulary: str, key: str) -> str:
        """The word for a key of one of the vocabularies that the module names."""
        labels = self._labels[vocabulary]
        return labels.get(key) or labels.get(key.partition("-")[0], key)

    def keys(self, vocabulary: str) -> tuple[str, ...]:
        """Every key that has a label."""
        return tuple(self._labels[vocabulary])

    def state_called(self, text: str) -> str:
        """The code of the state whose name or code was typed; "" for none."""
        typed = " ".join(text.split()).casefold()
        for code, name in self._labels["state"].items():
            if len(code) == 2 and code != "US" and typed in {code.casefold(), name.casefold()}:
                return code
        return ""

    def listed(self, vocabulary: str, keys: Sequence[str], most: int = 99) -> str:
        """Labels one after another; "" for no key."""
        return self._join(self.label(vocabulary, key) for key in keys[:most])

    def _join(self, words: Iterable[str]) -> str:
        return self.tr(", ", "between the items of a list").join(words)

    def cost(self, contact: Contact) -> str:
        """ "Free" only where the source says so."""
        return self.label("cost", contact.cost or "unknown")

    def languages(self, contact: Contact) -> str:
        """The languages stated, or that none is."""
        return self.listed("language", contact.languages) or self.tr("Languages not stated: ask")

    def services(self, contact: Contact) -> str:
        """The services stated, or that none is."""
        return self.listed("service", contact.services) or self.tr("Services not stated: ask")

    def hours(self, contact: Contact) -> str:
        """When somebody answers, as far as the source says."""
        return isolate(stated_hours(contact)) or self.tr("Hours not known: ask when you call")

    def address(self, contact: Contact) -> str:
        """Street, city, state and ZIP code; "" without a city and a street."""
        if not (contact.city or contact.street):
            return ""
        state = contact.states[0] if len(contact.states) == 1 and contact.states[0] != "US" else ""
        return ", ".join(
            part for part in (contact.street, contact.city, f"{state} {contact.postal_code}".strip()) if part
        )

    def town(self, contact: Contact) -> str:
        """City and state for a row."""
        state = contact.states[0] if len(contact.states) == 1 and contact.states[0] != "US" else ""
        return ", ".join(part for part in (contact.city, state) if part)

    def reach(self, contact: Contact) -> str:
        """Whom it serves when that is not a town: a state, or everybody; "" for a local office."""
        if contact.scope == "national" or "US" in contact.states:
            return self.tr("National")
        return self.tr("State-wide") if contact.scope == "state" else ""

    def serves(self, contact: Contact) -> str:
        """Whom it serves, with the names of the states; "" for a local office."""
        reach = self.reach(contact)
        if not reach or "US" in contact.states or not contact.states:
            return reach
        return f"{reach}: {self.listed('state', contact.states)}"

    def distance(self, miles: float) -> str:
        """Miles for a row, with a decimal below ten. Both ends are middles of ZIP codes: less than one means little."""
        if miles < 1:
            return self.tr("under 1 mi")
        locale = QLocale()
        # Phone numbers and ZIP codes around it keep European digits.
        plain = locale if locale.zeroDigit() == "0" else QLocale.c()
        number = plain.toString(miles, "f", 1 if miles < 9.95 else 0)
        return self.tr("{distance} mi").format(distance=isolate_number(number))

    def asked(self, found: Found) -> str:
        """What to ask because the row says nothing about it; "" when it states all that is wished."""
        names = {"language": self.tr("language"), "cost": self.tr("cost"), "kind": self.tr("kind of help")}
        things = [names.get(name) or self.label("service", name) for name in found.not_stated]
        return self.tr("Ask about: {things}").format(things=self._join(things)) if things else ""

    def summary(self, found: Found) -> str:
        """The meta line of a row: what to ask, languages, free, services, town."""
        contact = found.contact
        free = self.label("cost", "free") if contact.cost == "free" else ""
        parts = (
            self.asked(found),
            self.listed("language", contact.languages, 3),
            free,
            self.listed("service", contact.services, 3),
            isolate(self.town(contact).replace(" ", _NO_BREAK_SPACE)),
        )
        return " · ".join(part for part in parts if part)

    def warning(self, contact: Contact) -> str:
        """One line for a row: what the source or the law makes doubtful; "" for nothing."""
        told = {
            "lsc": self.tr("Federal rules limit whom it may help: ask first"),
            "recognition_expired": self.recognition(contact),
            "recognition_pending": self.recognition(contact),
        }
        return ". ".join(told[key] for key in cautions(contact, self._today) if key in told)

    def recognition(self, contact: Contact) -> str:
        """How the office's recognition by the Department of Justice stands; "" when it has none that we know of."""
        state = recognition_state(contact, self._today)
        labels = self._labels["recognition"]
        words = labels.get({"valid": "valid_to"}.get(state, state), "")
        printed = contact.recognition.partition(":")[2]
        return words.format(date=isolate(day_words(date.fromisoformat(printed)))) if printed else words

    def sound_recognition(self, contact: Contact) -> str:
        """A recognition that holds; one that does not is a caution."""
        return self.recognition(contact) if recognition_state(contact, self._today) == "valid" else ""

    def age(self, found: Found) -> str:
        """The badge of an old source; "" for a fresh one."""
        if not found.old_source:
            return ""
        when = found.contact.source_date
        if not when:
            return self.tr("Source without date")
        return self.tr("Old source: {date}").format(date=source_date_words(when))

    def government_heading(self) -> str:
        """What must stand over the government's own lines (content plan, 7)."""
        return self.tr("This is the government. It may note your call; ask a lawyer first.")

    def cautions(self, contact: Contact) -> list[Caution]:
        """All that must be told before a call, most serious first."""
        told = {
            "government": Caution("over", "landmark", self.government_heading(), ""),
            "lsc": Caution(
                "note",
                "scale",
                self.tr("Not everyone can be helped here"),
                self.tr(
                    "This office gets federal money. Federal rules (45 C.F.R. Part 1626) stop it from helping some "
                    "immigrants: ask first."
                ),
            ),
            "recognition_expired": Caution(
                "due",
                "clock",
                self.recognition(contact) or self.tr("The recognition may have run out: ask first"),
                "",
            ),
            "recognition_pending": Caution(
                "due",
                "clock",
                self.recognition(contact) or self.tr("The recognition is being renewed: ask first"),
                "",
            ),
            "undated": Caution(
                "due",
                "clock",
                self.tr("Source without a date"),
                self.tr("Nobody knows how old this entry is. Check it before you hand it out."),
            ),
            "old_source": Caution(
                "due",
                "clock",
                self.tr("Old source"),
                self.tr("The source of this entry is more than two years old. Check it before you hand it out."),
            ),
        }
        return [told[key] for key in cautions(contact, self._today)]

    def source(self, contact: Contact) -> str:
        """Where the entry comes from, and how old that is."""
        when = source_date_words(contact.source_date) or self.tr("no date")
        return f"{isolate(contact.source_name or contact.source_url)}, {when}"

    def confirm(self, contact: Contact) -> str:
        """The text of the note "Call to confirm"."""
        return self.tr("{source}. Not dialed yet.").format(source=self.source(contact))

    def to_copy(self, contact: Contact) -> str:
        """The contact as plain lines, to be pasted into a message; always with its source and the advice to confirm."""
        lines = (
            contact.name,
            contact.phone,
            contact.phone_note,
            self.address(contact),
            contact.email,
            contact.website,
            *(caution.title for caution in self.cautions(contact)),
            self.tr("Call to confirm. Source: {source}").format(source=self.source(contact)),
        )
        # Isolates are for the screen; in a message they would be stray characters.
        return "\n".join(line for line in lines if line).translate(dict.fromkeys(range(0x2066, 0x206A)))
