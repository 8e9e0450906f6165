# SPDX-License-Identifier: Apache-2.0
"""What the QR code of a contact says, and its modules. Imported when a contact is shown: segno costs start-up time."""

from __future__ import annotations

import segno
from segno.helpers import make_vcard_data

from kyr_app.domain.directory import Contact

#: Rows of a symbol from the top, True for dark; without the quiet zone.
Modules = tuple[tuple[bool, ...], ...]


def phone_text(contact: Contact) -> str:
    """A phone link (RFC 3966) that cameras offer to dial; "" without a number. Visual separators only cost modules."""
    scheme, _, number = contact.phone_uri.partition(":")
    plain = "".join(character for character in number if character not in "-.() ")
    return f"{scheme}:{plain}" if plain else ""


def vcard_text(contact: Contact) -> str:
    """A vCard 3.0 (RFC 2426) of name, number, e-mail, website and address.

    An office has no family name, so `N` is empty and `ORG` holds the name: phones then file it as a company.
    """
    number = phone_text(contact).partition(":")[2].partition(";")[0]
    return make_vcard_data(
        name=";;;;",
        displayname=contact.name,
        org=contact.name,
        phone=number or None,
        email=contact.email or None,
        url=contact.website or None,
        street=contact.street or None,
        city=contact.city or None,
        region=contact.states[0] if len(contact.states) == 1 and contact.city else None,
        zipcode=contact.postal_code or None,
    )


def modules_of(text: str) -> Modules:
    """The smallest QR code (ISO/IEC 18004) that holds `text`, with error correction of at least 7 percent."""
    symbol = segno.make_qr(text, error="l")
    return tuple(tuple(bool(module) for module in row) for row in symbol.matrix)
