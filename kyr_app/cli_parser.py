# SPDX-License-Identifier: Apache-2.0
"""The verbs of the command line and what they take. Each verb's work is imported when it runs."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from kyr_app import __version__, cli_content
from kyr_app.cli import known_locale, stop
from kyr_app.domain.locales import LOCALES

if TYPE_CHECKING:
    _Verbs = argparse._SubParsersAction[Any]  # it has no public name
_Run = Callable[[argparse.Namespace], int]


class _Parser(argparse.ArgumentParser):
    """Complains in one sentence and exits with 2."""

    def error(self, message: str) -> NoReturn:
        verb = self.prog.partition(" ")[2]
        stop(f"{message}; see kyr {verb + ' ' if verb else ''}--help.")


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The verb and its options; `run` is to be called with them, `verb` is None for the window."""
    parser = _Parser(
        prog="kyr",
        description="Offline know-your-rights reference. Without a verb the window opens.",
        epilog="Information, not legal advice.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"kyr {__version__}")
    parser.add_argument("--topic", metavar="SLUG", default="", help="open this topic")
    parser.add_argument("--client-lang", metavar="LANG", type=_locale, help="the client's language")
    parser.add_argument("--self-service", action="store_true", help="for a shared laptop: ends by itself when idle")
    parser.add_argument("--smoke", action="store_true", help="open, show a topic, print one line, leave")
    parser.add_argument("--library", metavar="FILE", type=Path, help="another library than the program's own")
    verbs: _Verbs = parser.add_subparsers(dest="verb", metavar="VERB")
    shared = argparse.ArgumentParser(add_help=False)
    # Suppressed, so that the verb's default does not undo what was given before the verb.
    shared.add_argument("--library", metavar="FILE", type=Path, default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    for add in (
        _add_read,
        _add_topics,
        _add_search,
        _add_find_help,
        _add_exposure,
        _add_letter,
        _add_packet,
        _add_card,
        _add_tour,
        _add_bench,
    ):
        add(verbs, shared)
    cli_content.add_arguments(verbs)
    return parser.parse_args(arguments)


def _add(verbs: _Verbs, shared: argparse.ArgumentParser, name: str, run: _Run, about: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = verbs.add_parser(
        name, parents=[shared], help=about, description=about, allow_abbrev=False
    )
    parser.set_defaults(run=run)
    return parser


def _add_lang(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--lang", type=_locale, default="en", metavar="LANG", help="language of the answer: en, es, ..."
    )


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print JSON")


def _add_overlay(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--overlay", type=Path, metavar="DIR", help="another folder of your group than the settings'")


def _add_read(verbs: _Verbs, shared: argparse.ArgumentParser) -> None:
    parser = _add(verbs, shared, "read", _read, "print a topic as plain text")
    parser.add_argument("slug", metavar="SLUG", help="the topic; kyr topics lists them")
    _add_lang(parser)


def _add_topics(verbs: _Verbs, shared: argparse.ArgumentParser) -> None:
    parser = _add(verbs, shared, "topics", _topics, "list chapters and topics")
    _add_lang(parser)
    _add_json(parser)


def _add_search(verbs: _Verbs, shared: argparse.ArgumentParser) -> None:
    parser = _add(verbs, shared, "search", _search, "search topics in every language, and contacts")
    parser.add_argument("words", nargs="+", metavar="WORDS", help="what is happening, in any words")
    _add_lang(parser)
    parser.add_argument("--limit", type=_count, default=10, metavar="N", help="most hits (10)")
    _add_json(parser)


def _add_find_help(verbs: _Verbs, shared: argparse.ArgumentParser) -> None:
    parser = _add(verbs, shared, "find-help", _find_help, "find offices and hotlines, nearest first")
    parser.add_argument("--near", default="", metavar="PLACE", help='a ZIP code, or a city: "Los Angeles, CA"')
    parser.add_argument("--state", default="", help="two letters; whoever serves this state")
    parser.add_argument("--within", type=_count, default=0, metavar="MILES", help="of the place; needs --near")
    parser.add_argument("--language", default="", help="spoken there: es, ht, ...")
    parser.add_argument("--service", action="append", default=[], help="offered there; again for one more")
    parser.add_argument("--kind", action="append", default=[], help="kind of office; again for an alternative")
    parser.add_argument("--detained", action="store_true", help="helps people in detention")
    parser.add_argument("--free", action="store_true", help="free of cost")
    parser.add_argument("--government", action="store_true", help="show government offices too")
    parser.add_argument("--limit", type=_count, default=0, metavar="N", help="most contacts; all without it")
    parser.add_argument(
        "--sheet", type=Path, metavar="FILE", help="write a contact sheet in large type, a PDF; - prints it"
    )
    parser.add_argument(
        "--vcard", type=Path, metavar="FILE", help="write a contact file for a phone (.vcf); - prints it"
    )
    parser.add_argument("--lang", type=_locale, default="en", metavar="LANG", help="language of sheet and contact file")
    parser.add_argument("--office", default="", metavar="NAME", help="the group's name, on every page of the sheet")
    parser.add_argument("--a4", action="store_true", help="a sheet of A4 instead of US Letter")
    _add_json(parser)


def _add_exposure(verbs: _Verbs, shared: argparse.ArgumentParser) -> None:
    parser = _add(verbs, shared, "exposure", _exposure, "rank exposures and actions for a file of answers")
    parser.add_argument("--answers", required=True, metavar="FILE", help='JSON such as {"q1": "yes"}; - reads it')
    _add_overlay(parser)
    _add_lang(parser)
    _add_json(parser)


def _add_letter(verbs: _Verbs, shared: argparse.ArgumentParser) -> None:
    parser = _add(verbs, shared, "letter", _letter, "list the letters, show what one asks for, or make it as a PDF")
    parser.add_argument("name", nargs="?", default="", metavar="NAME", help="the letter; alone it shows what is asked")
    parser.add_argument("--list", action="store_true", help="list all letters")
    parser.add_argument("--values", metavar="FILE", help='JSON such as {"full_name": "Ana Paz"}; - reads it')
    parser.add_argument("--text", action="store_true", help="print the letter as text, for a site or an e-mail")
    parser.add_argument("--office", default="", metavar="NAME", help="the group's name, on every page")
    parser.add_argument("--large", action="store_true", help="large print")
    parser.add_argument("--a4", action="store_true", help="A4 instead of US Letter")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="the PDF; - prints it")
    _add_lang(parser)
    _add_json(parser)


def _add_packet(verbs: _Verbs, shared: argparse.ArgumentParser) -> None:
    parser = _add(verbs, shared, "packet", _packet, "write topics, contacts and cards as one PDF")
    parser.add_argument("slugs", nargs="+", metavar="SLUG", help="a topic; kyr topics lists them")
    parser.add_argument("--second-lang", type=_locale, metavar="LANG", help="a second language beside the first")
    parser.add_argument("--contact", action="append", default=[], metavar="ID", help="a contact; again for one more")
    parser.add_argument("--card", action="store_true", help="with wallet cards and the officer card")
    parser.add_argument("--own-page", action="store_true", help="with the page of your group, from its folder")
    _add_overlay(parser)
    parser.add_argument("--state", type=_state, help="two letters; whose rules are printed")
    parser.add_argument("--large", action="store_true", help="large print")
    parser.add_argument("--no-cover", action="store_true", help="without a first page")
    _add_paper(parser)


def _add_card(verbs: _Verbs, shared: argparse.ArgumentParser) -> None:
    _add_paper(_add(verbs, shared, "card", _card, "write a sheet of wallet cards and the officer card as a PDF"))


def _add_paper(parser: argparse.ArgumentParser) -> None:
    _add_lang(parser)
    parser.add_argument("--office", default="", metavar="NAME", help="the group's name, on every page")
    parser.add_argument("--number-label", default="", metavar="WORDS", help="whose number stands on the cards")
    parser.add_argument("--number", default="", metavar="PHONE", help="the number to call on the cards")
    parser.add_argument("--a4", action="store_true", help="A4 instead of US Letter")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help="the PDF; - prints it")


def _add_tour(verbs: _Verbs, shared: argparse.ArgumentParser) -> None:
    parser = _add(verbs, shared, "tour", _tour, "draw every screen as a PNG")
    parser.add_argument("dir", metavar="DIR", help="folder for the pictures")
    _add_lang(parser)
    themes = ("light", "dark", "contrast")
    parser.add_argument("--theme", choices=themes, default="light")
    parser.add_argument("--size", type=_size, default="1366x768", metavar="WxH", help="of the window, in pixels")
    parser.add_argument("--scale", type=_scale, default=100, metavar="PERCENT", help="text size, 100 to 200")


def _add_bench(verbs: _Verbs, shared: argparse.ArgumentParser) -> None:
    _add_json(_add(verbs, shared, "bench", _bench, "measure start, search, memory and build against a floor"))


def _read(args: argparse.Namespace) -> int:
    from kyr_app.cli_read import read  # noqa: PLC0415

    return read(args)


def _topics(args: argparse.Namespace) -> int:
    from kyr_app.cli_read import topics  # noqa: PLC0415

    return topics(args)


def _search(args: argparse.Namespace) -> int:
    from kyr_app.cli_find import search  # noqa: PLC0415

    return search(args)


def _find_help(args: argparse.Namespace) -> int:
    from kyr_app.cli_find import find_help  # noqa: PLC0415

    return find_help(args)


def _letter(args: argparse.Namespace) -> int:
    from kyr_app.cli_letters import letter  # noqa: PLC0415

    return letter(args)


def _packet(args: argparse.Namespace) -> int:
    from kyr_app.cli_paper import packet  # noqa: PLC0415

    return packet(args)


def _card(args: argparse.Namespace) -> int:
    from kyr_app.cli_paper import card  # noqa: PLC0415

    return card(args)


def _exposure(args: argparse.Namespace) -> int:
    from kyr_app.cli_tools import exposure  # noqa: PLC0415

    return exposure(args)


def _tour(args: argparse.Namespace) -> int:
    from kyr_app.tour import run  # noqa: PLC0415

    return run(args)


def _bench(args: argparse.Namespace) -> int:
    from kyr_app.bench import run  # noqa: PLC0415

    return run(args)


def _locale(text: str) -> str:
    code = known_locale(text)
    if not code:
        known = ", ".join(locale.code for locale in LOCALES)
        raise argparse.ArgumentTypeError(f"the language {text!r} is not here; there are {known}")
    return code


def _count(text: str) -> int:
    if not re.fullmatch(r"[0-9]{1,6}", text):
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 0 to 999999")
    return int(text)


def _state(text: str) -> str:
    if not re.fullmatch(r"[A-Za-z]{2}", text):
        raise argparse.ArgumentTypeError(f"{text!r} is not the two letters of a state")
    return text


def _size(text: str) -> str:
    if not re.fullmatch(r"[1-9][0-9]{2,3}x[1-9][0-9]{2,3}", text):
        raise argparse.ArgumentTypeError(f"{text!r} is not a size such as 1366x768")
    return text


def _scale(text: str) -> int:
    percent = _count(text)
    if not 100 <= percent <= 200:
        raise argparse.ArgumentTypeError(f"{text} is not between 100 and 200")
    return percent
