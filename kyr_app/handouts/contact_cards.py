# SPDX-License-Identifier: Apache-2.0
"""Contacts for a phone's address book: as a file and as the text of a QR code, noted in the client's language."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cached_property

from kyr_app.domain.contact_card import folded, vcard
from kyr_app.domain.contact_notes import call_notes
from kyr_app.domain.directory import Contact
from kyr_app.domain.finding import GOVERNMENT
from kyr_app.handouts.gather import paper_words
from kyr_app.handouts.printed_contacts import ContactPrinter
from kyr_app.storage.library import Library

#: Octets that a code of 57 modules a side holds (version 10, level L; ISO/IEC 18004, table 7). A note makes it no
#: denser: it is read from an old screen at arm's length.
_CODE_OCTETS = 271


class ContactCards:
    """Makes vCards.

    Args:
        locale: the language of the notes.
        today: ages of sources are told from it.
    """

    def __init__(self, library: Library, locale: str, today: date) -> None:
        self._library = library
        self._locale = locale
        self._today = today

    @cached_property
    def _printer(self) -> ContactPrinter:
        return ContactPrinter(self._library, paper_words(self._library, [self._locale]), self._locale, self._today)

    def file(self, contacts: Iterable[Contact]) -> bytes:
        """The contacts as one file of vCards, in UTF-8; each with what to know before a call, its source and date."""
        return "".join(folded(vcard(contact, self._note(contact))) for contact in contacts).encode()

    def code_text(self, contact: Contact) -> str:
        """The vCard for a QR code.

        The note is shortened, and at last left out, where it would make the code too dense; a government line keeps its
        warning all the same.
        """
        notes = [self._note(contact), _plain(self._printer.source(contact)), self._printer.confirm(contact), ""]
        if contact.kind == GOVERNMENT:
            notes = [notes[0], _plain(self._printer.warnings(contact)[0])]
        texts = [vcard(contact, note) for note in notes]
        return next((text for text in texts if len(text.encode()) <= _CODE_OCTETS), texts[-1])

    def _note(self, contact: Contact) -> str:
        return _plain(*self._printer.warnings(contact), call_notes(contact), self._printer.source(contact))


def _plain(*lines: str) -> str:
    """The lines that say something. Isolates are for a page; in an address book they would be stray characters."""
    return "\n".join(line for line in lines if line).translate(dict.fromkeys(range(0x2066, 0x206A)))
