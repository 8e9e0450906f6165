# SPDX-License-Identifier: Apache-2.0
"""A contact as a phone takes it: the link that dials, and the vCard that is kept in its address book."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kyr_app.domain.directory import Contact

#: Octets of a line of a file before it goes on in the next (RFC 2426, 2.6).
_LINE_OCTETS = 75
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})
_CONTROLS = re.compile(r"[\x00-\x09\x0b-\x1f\x7f]")


def phone_link(contact: Contact) -> str:
    """A phone link (RFC 3966) that cameras offer to dial; "" without a number. Visual separators are left out."""
    scheme, _, number = contact.phone_uri.partition(":")
    plain = "".join(character for character in number if character not in "-.() ")
    return f"{scheme}:{plain}" if plain else ""


def vcard(contact: Contact, note: str = "") -> str:
    """A vCard 3.0 (RFC 2426) of name, number, e-mail, website, address and note. Lines end with CR LF; none is folded.

    An office has no family name, so `N` is empty and `ORG` holds the name: phones then file it as a company.
    """
    return "".join(f"{line}\r\n" for line in _lines(contact, note))


def folded(text: str) -> str:
    """The text of vCards for a file: a line of more than 75 octets goes on in the next, after a space."""
    return "".join(f"{line}\r\n" for whole in text.split("\r\n")[:-1] for line in _folded(whole))


def _lines(contact: Contact, note: str) -> Iterator[str]:
    yield from ("BEGIN:VCARD", "VERSION:3.0", "N:;;;;", f"FN:{_escaped(contact.name)}", f"ORG:{_escaped(contact.name)}")
    number = phone_link(contact).partition(":")[2].partition(";")[0]
    named = {"TEL": number, "EMAIL": contact.email, "URL": contact.website}
    yield from (f"{name}:{_escaped(value)}" for name, value in named.items() if value)
    if contact.street or contact.city or contact.postal_code:
        states = contact.states if contact.city and contact.states != ("US",) else ()
        region = states[0] if len(states) == 1 else ""
        places = (contact.street, contact.city, region, contact.postal_code)
        yield f"ADR:;;{';'.join(map(_escaped, places))};"
    if note:
        yield f"NOTE:{_escaped(note)}"
    yield "END:VCARD"


def _escaped(text: str) -> str:
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return _CONTROLS.sub(" ", lines).translate(_ESCAPES)


def _folded(line: str) -> Iterator[str]:
    """Pieces of at most `_LINE_OCTETS`, broken between characters: half of one would be no UTF-8."""
    piece, octets = "", 0
    for character in line:
        size = len(character.encode())
        if octets + size > _LINE_OCTETS:
            yield piece
            piece, octets = " ", 1
        piece += character
        octets += size
    yield piece
