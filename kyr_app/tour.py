# SPDX-License-Identifier: Apache-2.0
"""The verb `tour`: every screen as a PNG, drawn offscreen, to be looked at."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, cast

from kyr_app.domain.directory import Found
from kyr_app.domain.packet import OFFICER, TOPIC, WALLET, Item
from kyr_app.storage.paths import library_path
from kyr_app.storage.settings import Settings

if TYPE_CHECKING:
    from kyr_app.ui.desk import Desk
    from kyr_app.ui.views.data_flow import DataFlowView
    from kyr_app.ui.views.exposure_check import ExposureCheckView
    from kyr_app.ui.views.find_help import FindHelpView
    from kyr_app.ui.views.letters import LettersView

#: The ZIP code of the pictures; any place with offices would do.
_ZIP = "90012"


def run(args: argparse.Namespace) -> int:
    """Draw every screen into `args.dir`, in `args.lang` and `args.theme`, at `args.size` and `args.scale` percent."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from kyr_app import app as window_app  # noqa: PLC0415  # Qt reads the platform when it is imported

    folder = Path(args.dir)
    folder.mkdir(parents=True, exist_ok=True)
    width, height = (int(part) for part in args.size.split("x"))
    client = "es" if args.lang == "en" else "en"
    settings = Settings(
        worker_locale=args.lang,
        client_locales=(client,),
        home_zip=_ZIP,
        theme=args.theme,
        text_scale=args.scale,
        first_run_done=True,
    )
    app = window_app.make_application()
    desk = window_app.make_desk(app, args.library or library_path(), settings, None, date.today(), client)
    desk.window.resize(width, height)
    desk.window.show()
    for name, lead in _screens(client).items():
        lead(desk)
        desk.settle()
        path = folder / f"{name}.png"
        if not desk.window.grab().save(str(path)):
            print(f"kyr: {path} could not be written. The other pictures are kept.", file=sys.stderr)  # noqa: T201
            return 1
        print(path)  # noqa: T201  # the list of pictures is the command's answer
    desk.window.close()
    return 0


def _screens(client: str) -> dict[str, Callable[[Desk], None]]:
    def topic(slug: str, locale: str) -> Callable[[Desk], None]:
        def lead(desk: Desk) -> None:
            desk.session.client_locale = locale
            desk.show_topic(slug)

        return lead

    def side(desk: Desk) -> None:
        topic("home-door", client)(desk)
        desk.show_side_by_side()

    def flows(desk: Desk) -> None:
        desk.show("flows")
        cast("DataFlowView", desk.window.view("flows")).picture.choose("clearview")

    def question(desk: Desk) -> None:
        desk.session.client_locale = client
        desk.show("check")
        cast("ExposureCheckView", desk.window.view("check")).begin()

    def result(desk: Desk) -> None:
        view = cast("ExposureCheckView", desk.window.view("check"))
        while view.stage == "question":
            view.answer("unsure")

    def empty_packet(desk: Desk) -> None:
        desk.session.client_locale = client
        desk.show("packet")

    def packet(desk: Desk) -> None:
        desk.show("help")
        contact = cast("FindHelpView", desk.window.view("help")).detail.contact
        desk.session.add_to_packet(Item(TOPIC, "home-door"), Item(WALLET), Item(OFFICER))
        if contact is not None:
            desk.session.add_contact(Found(contact, None))
        desk.show("packet")

    def letter(desk: Desk) -> None:
        view = cast("LettersView", desk.window.view("letters"))
        given = {"recipient": "innovis", "full_name": "Ana Sample", "mailing_address": "100 Sample Street"}
        desk.session.keep_letter_values("file-disclosure", given)
        view.start.cards["file-disclosure"].click()
        view.begin.click()

    def sheet(desk: Desk) -> None:
        desk.show("help")
        desk.settle()
        cast("FindHelpView", desk.window.view("help")).results.sheet.click()

    def searched(words: str) -> Callable[[Desk], None]:
        return lambda desk: desk.search(words)

    return {
        "01-home": lambda desk: desk.show("home"),
        "02-guide": lambda desk: desk.show("guide"),
        "03-topic": topic("home-door", client),
        "04-topic-system": topic("clearview", client),
        "05-topic-arabic": topic("home-door", "ar"),
        "06-topic-chinese": topic("first-words", "zh-Hans"),
        "07-side-by-side": side,
        "08-data-flow": flows,
        "09-check": lambda desk: desk.show("check"),
        "10-check-question": question,
        "11-check-result": result,
        "12-find-help": lambda desk: desk.show("help"),
        "13-search": searched("lawyer"),
        "14-search-empty": searched("xqzv"),
        "15-settings": lambda desk: desk.show("settings"),
        "16-packet-empty": empty_packet,
        "17-packet": packet,
        "18-letters": lambda desk: desk.show("letters"),
        "19-letter": letter,
        "20-contact-sheet": sheet,
        "21-end": lambda desk: desk.window.top.end.click(),
    }
