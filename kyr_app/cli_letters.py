# SPDX-License-Identifier: Apache-2.0
"""The verb `letter`: the list of letters, what one asks for, and the letter itself. What was given is not kept."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from kyr_app.cli import UsageError
from kyr_app.cli_json import InputError, read_object
from kyr_app.cli_paper import write_pdf
from kyr_app.cli_text import WIDTH
from kyr_app.domain.letters import CHECKED, Fault, Field, Letter, faults, missing
from kyr_app.handouts.letters import LetterMaker
from kyr_app.paper.press import Press
from kyr_app.paper.values import A4, LETTER, Look
from kyr_app.storage.letters import LetterStore
from kyr_app.storage.library import open_library
from kyr_app.storage.paths import fonts_path, library_path

if TYPE_CHECKING:
    import argparse

_FAULTS = {
    "unknown": "this letter has no field {field}; kyr letter {letter} lists them",
    "too-long": "{field} is longer than the letter can take",
    "lines": "{field} must be one line",
    "not-a-date": "{field} must be a date as YYYY-MM-DD",
    "not-a-state": "{field} must be the two letters of a state",
    "not-here": "this letter is not for that state; it is for {states}",
    "not-a-choice": "{field} must be one of {choices}",
    "not-a-check": "{field} must be true or false",
}
_SHAPES = {
    "four-digits": "{field} must be four digits",
    "a-number": "{field} must be A and eight or nine digits",
    "email": "{field} must be an e-mail address",
    "phone": "{field} must be a phone number",
    "court-code": "{field} must be the three letters of the court",
}


def letter(args: argparse.Namespace) -> int:
    """List the letters, tell what one asks for, or make it.

    Raises:
        InputError: there is no such letter, or the values can not be used.
        LibraryError, PaperError
    """
    library = open_library(args.library or library_path())
    store = LetterStore(library)
    if args.list:
        return _print_list(store.letters(args.lang), as_json=args.json)
    if not args.name:
        raise UsageError("Say which letter; kyr letter --list lists them.")
    wanted = store.letter(args.name, args.lang)
    if wanted is None:
        raise InputError(f"There is no letter {args.name!r}; kyr letter --list lists them")
    if args.values is None:
        if args.output or args.text:
            raise UsageError("A letter needs --values, a JSON object of field and value.")
        return _print_about(wanted, library.labels(args.lang, "letter"), as_json=args.json)
    values = _values(wanted, read_object(args.values, "The values"))
    maker = LetterMaker(library, date.today())
    if args.text:
        print(maker.portal_text(wanted, values), end="")
        return 0
    if args.output is None:
        raise UsageError("Say where the letter goes: -o FILE.pdf, or --text to print it.")
    look = Look(A4 if args.a4 else LETTER, args.large)
    return write_pdf(Press(fonts_path()).pdf(maker.paper(wanted, values, args.lang, args.office, look)), args.output)


def _values(wanted: Letter, given: Mapping[str, Any]) -> dict[str, str]:
    """The values as the domain has them; true and false tick a box."""
    values: dict[str, str] = {}
    for name, value in given.items():
        if isinstance(value, bool):
            values[name] = CHECKED if value else ""
        elif isinstance(value, str):
            values[name] = value
        else:
            raise InputError(f"The letter can not be made: {name} must be text, true or false")
    for fault in faults(wanted, values)[:1]:
        raise InputError(f"The letter can not be made: {_sentence(wanted, fault)}")
    lacking = missing(wanted, values)
    if lacking:
        first = lacking[0]
        group = next((names for names in wanted.one_of if first.id in names), ())
        which = f"one of {', '.join(group)} is" if group else f"{first.id} ({first.label}) is"
        raise InputError(f"The letter can not be made: {which} missing")
    return values


def _sentence(wanted: Letter, fault: Fault) -> str:
    field = wanted.field(fault.field)
    shape = field.shape if field else ""
    words = _SHAPES[shape] if fault.reason == "shape" else _FAULTS[fault.reason]
    choices = ", ".join(choice.id for choice in field.choices) if field else ""
    states = ", ".join(wanted.condition.states)
    return words.format(field=fault.field, letter=wanted.id, choices=choices, states=states)


def _print_list(letters: Iterable[Letter], *, as_json: bool) -> int:
    if as_json:
        print(json.dumps([_summary(one) for one in letters], ensure_ascii=False, indent=2))
        return 0
    group = ""
    for one in letters:
        if one.group != group:
            print(f"{'' if not group else chr(10)}{one.group}")
            group = one.group
        print(f"  {one.id:28} {one.title}")
    return 0


def _summary(one: Letter) -> dict[str, object]:
    """What scripts may count on."""
    return {
        "id": one.id,
        "group": one.group,
        "way": one.way,
        "title": one.title,
        "summary": one.summary,
        "states": one.condition.states,
        "statuses": one.condition.statuses,
        "languages": sorted(one.texts),
        "topic": one.topic,
        "facts_checked": one.facts_checked,
        "fields": [field.id for field in one.fields],
        "required": [field.id for field in one.fields if field.required],
    }


def _print_about(one: Letter, words: Mapping[str, str], *, as_json: bool) -> int:
    if as_json:
        about = {
            **_summary(one),
            "can": one.can,
            "cannot": one.cannot,
            "ask_a_lawyer_first": one.ask_a_lawyer_first,
            "steps": one.steps,
            "fields": [{**field._asdict(), "choices": [c._asdict() for c in field.choices]} for field in one.fields],
            "one_of": one.one_of,
        }
        print(json.dumps(about, ensure_ascii=False, indent=2))
    else:
        print("\n".join(_about(one, words)))
    return 0


def _about(one: Letter, words: Mapping[str, str]) -> Iterator[str]:
    yield from (one.title, "", *textwrap.wrap(one.summary, WIDTH))
    said = {
        "can": one.can,
        "cannot": one.cannot,
        "lawyer-first": one.ask_a_lawyer_first,
        "how-to-use" if one.way == "hand" else "how-to-send": one.steps,
    }
    for key, lines in said.items():
        yield from ("", words[key])
        for line in lines:
            yield from textwrap.wrap(line, WIDTH, initial_indent="- ", subsequent_indent="  ", break_on_hyphens=False)
    yield ""
    for field in one.fields:
        yield from _about_field(field)


def _about_field(field: Field) -> Iterator[str]:
    needed = ", required" if field.required else ""
    yield f"{field.id} ({field.type}{needed}): {field.label}"
    for words in (field.why, field.risk):
        yield from textwrap.wrap(words, WIDTH, initial_indent="    ", subsequent_indent="    ")
    if field.choices:
        yield f"    {', '.join(choice.id for choice in field.choices)}"
