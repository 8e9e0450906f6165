# SPDX-License-Identifier: Apache-2.0
"""What `find-help` writes on request: a contact sheet as a PDF, and a contact file for a phone."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from kyr_app.cli import UsageError
from kyr_app.cli_paper import write_pdf as write
from kyr_app.domain.contact_sheet import SHEET_CONTACTS, SheetWish
from kyr_app.domain.directory import DirectoryFilter, Found
from kyr_app.handouts.contact_cards import ContactCards
from kyr_app.handouts.contact_sheet import SheetMaker
from kyr_app.paper.press import Press
from kyr_app.paper.values import A4, LETTER, Look
from kyr_app.storage.directory_store import DirectoryStore
from kyr_app.storage.library import Library
from kyr_app.storage.paths import fonts_path

if TYPE_CHECKING:
    import argparse


def carry(
    args: argparse.Namespace, library: Library, wanted: DirectoryFilter, found: Sequence[Found], nothing: str
) -> int:
    """Write the files that were asked for; `nothing` is the sentence when there is no contact.

    Raises:
        UsageError: two things would go to standard output.
        PaperError: the sheet can not be set.
    """
    to_output = [file for file in (args.sheet, args.vcard) if str(file) == "-"]
    if len(to_output) + bool(args.json) > 1:
        raise UsageError("Only one of --json, --sheet - and --vcard - can go to standard output.")
    if not found:
        print(f"kyr: {nothing} Nothing was written.", file=sys.stderr)
        return 1
    today = date.today()
    if args.sheet:
        place = DirectoryStore(library).place(wanted.near, wanted.state).label if wanted.near else ""
        look = Look(A4 if args.a4 else LETTER)
        wish = SheetWish(tuple(found), wanted, place)
        paper = SheetMaker(library, today, args.office).paper(wish, args.lang, look, args.limit or SHEET_CONTACTS)
        write(Press(fonts_path()).pdf(paper), args.sheet)
    if args.vcard:
        contacts = [one.contact for one in (found[: args.limit] if args.limit else found)]
        write(ContactCards(library, args.lang, today).file(contacts), args.vcard)
    return 0
