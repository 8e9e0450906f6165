# SPDX-License-Identifier: Apache-2.0
"""Contacts in the words of a paper: the lines below a number, what to know before a call, the source."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date

from kyr_app.domain.bidi import isolate
from kyr_app.domain.contact_card import phone_link
from kyr_app.domain.contact_notes import call_notes, stated_hours
from kyr_app.domain.directory import Contact, Found
from kyr_app.domain.finding import cautions
from kyr_app.domain.locales import locale_for
from kyr_app.paper.setting import date_words, words_in
from kyr_app.paper.values import PaperWords, PrintedContact
from kyr_app.storage.library import Library

_VOCABULARIES = ("language", "service", "cost", "reader", "recognition")
_NO_BREAK_SPACE = "\u00a0"


def as_it_is(text: str) -> str:
    """In a left-to-right language nothing needs an isolate."""
    return text


class ContactPrinter:
    """Sets contacts in one language.

    Args:
        words: of `gather.paper_words`, with this language among them.
        today: ages of sources and of recognitions are told from it.
    """

    def __init__(self, library: Library, words: PaperWords, locale: str, today: date) -> None:
        self._words = words
        self._locale = locale
        self._today = today
        self._own = words_in(words, locale)
        self._labels = {name: library.labels(locale, name) for name in _VOCABULARIES}
        self._name: Callable[[str], str] = isolate if locale_for(locale).right_to_left else as_it_is

    def in_packet(self, found: Found, *, with_qr: bool = True) -> PrintedContact:
        """Among other parts of a packet."""
        contact, own = found.contact, self._own
        lines = (
            self._name(_address(contact)),
            self._distance(found),
            self.listed(self._labels["language"].get(code, code) for code in contact.languages),
            "" if contact.cost in {"", "unknown"} else self._cost(contact),
            self._name(contact.website),
            own["hours-note"].format(notes=self._name(contact.phone_note)) if contact.phone_note else "",
        )
        return self._printed(contact, lines, self.warnings(contact), with_qr=with_qr)

    def on_sheet(self, found: Found) -> PrintedContact:
        """On a sheet to carry: it also says what the source does not state."""
        contact, own = found.contact, self._own
        spoken = self.listed(self._labels["language"].get(code, code) for code in contact.languages)
        hours, notes = stated_hours(contact), call_notes(contact)
        lines = (
            _joined(self._name(_address(contact)), self._distance(found)),
            own["sheet-hours"].format(hours=self._name(hours)) if hours else "",
            _joined(
                own["sheet-spoken"].format(languages=spoken) if spoken else own["sheet-spoken-unknown"],
                self._cost(contact),
                "" if hours else own["sheet-hours-unknown"],
            ),
            _joined(self._name(contact.email), self._name(contact.website)),
            own["hours-note"].format(notes=self._name(notes)) if notes else "",
        )
        return self._printed(contact, lines, (*self.warnings(contact), self._asks(found)), with_qr=True)

    def _printed(
        self, contact: Contact, lines: Iterable[str], warnings: Iterable[str], *, with_qr: bool
    ) -> PrintedContact:
        code = b""
        if with_qr and contact.phone_uri:
            from kyr_app.handouts.codes import svg_of  # noqa: PLC0415  # segno, only for who prints

            code = svg_of(phone_link(contact))
        return PrintedContact(
            contact.name,
            contact.phone,
            tuple(line for line in lines if line),
            self.source(contact),
            code,
            tuple(line for line in warnings if line),
        )

    def warnings(self, contact: Contact) -> tuple[str, ...]:
        """What must be known before a call, most serious first (`finding.cautions`)."""
        reader, recognition = self._labels["reader"], self._labels["recognition"]
        printed = self._day(contact.recognition.partition(":")[2])
        told: Mapping[str, str] = {
            "government": reader.get("government_warning", ""),
            "lsc": reader.get("lsc", ""),
            "recognition_expired": recognition.get("expired", "").format(date=printed),
            "recognition_pending": recognition.get("renewal_pending", ""),
            "undated": self._own.get("undated", ""),
            "old_source": reader.get("old_source", ""),
        }
        return tuple(told[key] for key in cautions(contact, self._today) if told[key])

    def source(self, contact: Contact) -> str:
        """Where the entry comes from, how old that is, and that a call should confirm it."""
        name = self._name(contact.source_name or contact.source_url)
        return self._own["source-line"].format(source=name, day=self._day(contact.source_date) or "–")

    def confirm(self, contact: Contact) -> str:
        """That a call should confirm the entry, and its date, in few letters."""
        words = (self._labels["reader"].get("call_to_confirm", ""), contact.source_date)
        return " ".join(word for word in words if word)

    def listed(self, things: Iterable[str]) -> str:
        """Things one after another, with the language's comma."""
        return self._own.get("between-items", ", ").join(things)

    def _cost(self, contact: Contact) -> str:
        return self._labels["cost"].get(contact.cost or "unknown", "")

    def _asks(self, found: Found) -> str:
        """The wished services about which the row says nothing; languages and cost have a line of their own."""
        services = self._labels["service"]
        things = self.listed(services[name] for name in found.not_stated if name in services)
        return self._own["sheet-asks"].format(things=things) if things else ""

    def _distance(self, found: Found) -> str:
        if found.distance_miles is None:
            return ""
        # Both ends are middles of ZIP codes: a decimal would mean little.
        miles = round(found.distance_miles)
        words = self._own["near"].format(miles=miles) if found.distance_miles >= 1 else self._own["near-under"]
        return words.replace(" ", _NO_BREAK_SPACE)

    def _day(self, day: str) -> str:
        return date_words(day, self._words, self._locale)


def _address(contact: Contact) -> str:
    state = contact.states[0] if len(contact.states) == 1 and contact.states != ("US",) else ""
    place = " ".join(part for part in (state, contact.postal_code) if part) if contact.city or contact.street else ""
    return ", ".join(part for part in (contact.street, contact.city, place) if part)


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
