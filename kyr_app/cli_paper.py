# SPDX-License-Identifier: Apache-2.0
"""The verbs `packet` and `card`: paper without a window."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from kyr_app.cli import UsageError
from kyr_app.cli_overlay import own_page
from kyr_app.domain.directory import Found
from kyr_app.domain.packet import CONTACT, OFFICER, OWN, TOPIC, WALLET, Item, Packet
from kyr_app.handouts.packet import PacketMaker
from kyr_app.paper.press import Press
from kyr_app.paper.values import A4, LETTER
from kyr_app.storage.directory_store import DirectoryStore
from kyr_app.storage.documents import save_document
from kyr_app.storage.library import Library, open_library
from kyr_app.storage.paths import fonts_path, library_path

if TYPE_CHECKING:
    import argparse


def packet(args: argparse.Namespace) -> int:
    """Write a packet of topics, contacts and cards as a PDF."""
    library = open_library(args.library or library_path())
    contacts = _contacts(library, args.contact)
    items = [Item(TOPIC, slug) for slug in args.slugs]
    items += [Item(CONTACT, name) for name in contacts]
    items += [Item(WALLET), Item(OFFICER)] if args.card else []
    own = own_page(args.overlay, args.lang, args.second_lang or "") if args.own_page else ()
    items += [Item(OWN)] if own else []
    asked = Packet(
        items=tuple(dict.fromkeys(items)),
        locale=args.lang,
        second=args.second_lang or "",
        cover=not args.no_cover,
        number_label=args.number_label,
        number=args.number,
        size=A4 if args.a4 else LETTER,
        large=args.large,
    )
    maker = PacketMaker(library, date.today(), args.office, (args.state or "").upper())
    return write_pdf(Press(fonts_path()).pdf(maker.paper(asked, contacts=contacts, own=own)), args.output)


def card(args: argparse.Namespace) -> int:
    """Write a sheet of wallet cards and the officer card as a PDF."""
    library = open_library(args.library or library_path())
    asked = Packet(
        items=(Item(WALLET), Item(OFFICER)),
        locale=args.lang,
        cover=False,
        number_label=args.number_label,
        number=args.number,
        size=A4 if args.a4 else LETTER,
    )
    maker = PacketMaker(library, date.today(), args.office)
    return write_pdf(Press(fonts_path()).pdf(maker.paper(asked)), args.output)


def _contacts(library: Library, ids: list[str]) -> dict[str, Found]:
    store = DirectoryStore(library)
    found = {}
    for id_ in ids:
        try:
            found[id_] = Found(store.contact(id_), None)
        except KeyError as error:
            raise UsageError(f"There is no contact {id_!r}; kyr find-help --json lists their ids.") from error
    return found


def write_pdf(pdf: bytes, output: Path) -> int:
    """Write the file whole or not at all; a dash is standard output.

    Raises:
        SaveError: it could not be written; an older file of that name is as it was.
    """
    if str(output) == "-":
        sys.stdout.buffer.write(pdf)
    else:
        save_document(pdf, output)
    return 0
