# SPDX-License-Identifier: Apache-2.0
"""The verb `exposure`: what the exposure check of the window says, for a file of answers. Nothing of it is kept."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from kyr_app.cli_json import read_object
from kyr_app.cli_overlay import rules_of_group
from kyr_app.cli_text import WIDTH
from kyr_app.domain.errors import KyrError
from kyr_app.domain.exposure import Action, Assessment, RankedExposure, Reason, assess
from kyr_app.storage.exposure import ExposureStore
from kyr_app.storage.library import Library, open_library
from kyr_app.storage.paths import library_path

if TYPE_CHECKING:
    import argparse

    from kyr_app.overlay.values import Overlay

_SHAPE = 'a JSON object of words such as {"q1": "yes", "q2": "skip"}'
_INDENT = "   "


class AnswersError(KyrError):
    """The answers can not be used; the text is the sentence to print, without its full stop."""


def exposure(args: argparse.Namespace) -> int:
    """Print ranked exposures and actions for a file of answers, with reasons.

    Raises:
        InputError: the file can not be read, or is no JSON object.
        AnswersError: it holds something else than known questions and answers.
        LibraryError
    """
    library = open_library(args.library or library_path())
    model = ExposureStore(library).model(args.lang)
    try:
        overlay = rules_of_group(args.overlay, [rule.id for rule in model.rules])
        result = assess(_answers(args.answers), model, overlay.rules)
    except ValueError as error:
        raise AnswersError(f"The answers can not be used: {error}") from error
    if args.json:
        print(json.dumps(_as_json(result, args.lang, overlay), ensure_ascii=False, indent=2))
    else:
        print("\n".join(_Report(library, args.lang).lines(result, overlay)))
    return 0


def _answers(name: str) -> dict[str, str]:
    """The JSON object of a file, or of standard input for a dash."""
    value = read_object(name, "The answers", shape=_SHAPE, twice="a question is answered twice")
    if not all(isinstance(answer, str) for answer in value.values()):
        raise AnswersError(f"The answers must be {_SHAPE}")
    return value


def _as_json(result: Assessment, locale: str, overlay: Overlay) -> dict[str, object]:
    """Every field of the assessment; keys and their order are a promise to scripts."""
    return {
        "lang": locale,
        "survivor": result.survivor,
        "overload": result.overload,
        "exposures": [_exposure_json(exposure) for exposure in result.exposures],
        "first": [action._asdict() for action in result.first],
        "later": [action._asdict() for action in result.later],
        "services": result.services,
        "topics": result.topics,
        "reasons": [reason._asdict() for reason in result.reasons],
        "switched_off": [
            {"rule": one.rule, "note": one.note, "on": one.on.isoformat()} for one in overlay.switched_off
        ],
    }


def _exposure_json(exposure: RankedExposure) -> dict[str, object]:
    return {**exposure._asdict(), "reasons": [reason._asdict() for reason in exposure.reasons]}


class _Report:
    """The assessment as text, in the words of a locale."""

    def __init__(self, library: Library, locale: str) -> None:
        self._library = library
        self._locale = locale
        self._words = library.labels(locale, "exposure")
        self._reader = library.labels(locale, "reader")

    def lines(self, result: Assessment, overlay: Overlay) -> Iterator[str]:
        """All of it; when there is too much, one page of what comes first."""
        yield f"{self._reader['not_legal_advice']}."
        if result.survivor:
            yield from _wrapped(self._words["survivor"])
        if result.exposures and not result.overload:
            yield from self._exposures(result.exposures)
        if any(action.locale != self._locale for action in result.first):
            yield from ("", *_wrapped(self._words["english"]))
        yield from _heading(self._words["first"])
        for number, action in enumerate(result.first, start=1):
            yield from self._action(number, action)
        if result.overload:
            yield from ("", *_wrapped(self._words["overload"]))
        if result.later:
            yield from _heading(self._words["later"])
            yield from (line for action in result.later for line in _wrapped(action.title, "- "))
        yield from self._where(result)
        if overlay.switched_off:
            yield from _heading(self._words["switched-off"])
            for one in overlay.switched_off:
                yield from _wrapped(f"{one.note} ({one.rule}, {one.by}, {one.on.isoformat()})", "- ")

    def _exposures(self, exposures: Iterable[RankedExposure]) -> Iterator[str]:
        yield from _heading(self._words["result"])
        said: set[str] = set()
        for number, exposure in enumerate(exposures, start=1):
            yield from _wrapped(exposure.title, f"{number}. ")
            for reason in exposure.reasons:
                if reason.rule not in said:  # one reason often leads to several exposures
                    yield from _wrapped(f"{reason.words} {self._dated(reason)}", _INDENT)
                said.add(reason.rule)

    def _action(self, number: int, action: Action) -> Iterator[str]:
        words = self._words
        yield from _wrapped(action.title, f"{number}. ")
        if action.legal_check:
            yield from _wrapped(words["legal-check"], _INDENT)
        about = f"{words['minutes'].format(minutes=action.minutes)}. {action.cost}."
        yield from _wrapped(f"{words['who']}: {action.who} {about}", _INDENT)
        for step, text in enumerate(action.steps, start=1):
            yield from _wrapped(text, f"{_INDENT}{step}. ")
        for key, text in (("does", action.does), ("does-not", action.does_not), ("harm", action.harm)):
            yield from _wrapped(f"{words[key]}: {text}", _INDENT)
        yield from _wrapped(self._dated(action), _INDENT)

    def _dated(self, about: Reason | Action) -> str:
        """When the facts were checked, and whether to ask again."""
        checked = f"({self._reader['facts_checked']}: {about.facts_checked})"
        return f"{checked} {self._words['in-court']}" if about.in_court else checked

    def _where(self, result: Assessment) -> Iterator[str]:
        services: Mapping[str, str] = self._library.labels(self._locale, "service")
        if result.services:
            yield from _heading(self._words["services"])
            yield from (
                f"- {services.get(service, service)}  (kyr find-help --service {service})"
                for service in result.services
            )
        titles = self._library.titles(result.topics, self._locale)
        if titles:
            yield from _heading(self._words["read"])
            yield from (f"- {titles[slug]}  (kyr read {slug})" for slug in result.topics if slug in titles)


def _heading(words: str) -> Iterator[str]:
    yield from ("", words, "-" * len(words))


def _wrapped(text: str, mark: str = "") -> list[str]:
    """`text` after `mark`; addresses stay whole, to be copied."""
    return textwrap.wrap(
        text,
        WIDTH,
        initial_indent=mark,
        subsequent_indent=" " * len(mark),
        break_long_words=False,
        break_on_hyphens=False,
    )
