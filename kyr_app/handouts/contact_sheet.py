# SPDX-License-Identifier: Apache-2.0
"""Contacts to carry on paper, in large type: by need and distance, in the client's language."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from kyr_app.domain.bidi import isolate
from kyr_app.domain.contact_sheet import ASK, GOV, NEAR, OLD, SHEET_CONTACTS, WIDE, SheetWish, for_sheet
from kyr_app.domain.locales import locale_for
from kyr_app.handouts.gather import paper_words
from kyr_app.handouts.printed_contacts import ContactPrinter, as_it_is
from kyr_app.paper.setting import words_in
from kyr_app.paper.values import ContactGroup, Look, Paper, PaperWords, SheetPart
from kyr_app.storage.library import Library

_LOOK = Look()
_NO_BREAK_SPACE = "\u00a0"


class SheetMaker:
    """Makes contact sheets.

    Args:
        today: the day that is printed.
        office: name of the group, on every page; "" for none.
    """

    def __init__(self, library: Library, today: date, office: str = "") -> None:
        self._library = library
        self._today = today
        self._office = office

    def paper(self, wish: SheetWish, locale: str, look: Look = _LOOK, most: int = SHEET_CONTACTS) -> Paper:
        """The sheet as a paper; at most so many contacts are on it, and it says how many there are."""
        words = paper_words(self._library, [locale])
        own = words_in(words, locale)
        asked = self.asked(wish, locale)
        return Paper(
            title=own["contacts-title"],
            locale=locale,
            office=self._office,
            edition=self._library.meta("facts_checked"),
            printed_on=self._today,
            words=words,
            parts=(self._part(wish, asked, locale, words, most),),
            look=look,
        )

    def asked(self, wish: SheetWish, locale: str) -> tuple[str, ...]:
        """What the contacts were looked for by, in the words of a language: need, place, spoken language."""
        parts = self._asked(wish, locale, paper_words(self._library, [locale]))
        return tuple(part.replace(" ", _NO_BREAK_SPACE) for part in parts)

    def _part(self, wish: SheetWish, asked: tuple[str, ...], locale: str, words: PaperWords, most: int) -> SheetPart:
        own = words_in(words, locale)
        printer = ContactPrinter(self._library, words, locale, self._today)
        chosen = for_sheet(wish, most)
        headings = self._headings(wish, locale, words)
        groups = tuple(
            ContactGroup(headings[section], tuple(map(printer.on_sheet, found))) for section, found in chosen.items()
        )
        shown = sum(len(found) for found in chosen.values())
        return SheetPart(
            locale=locale,
            title=own["contacts-title"],
            asked=asked,
            shown=own["sheet-shown"].format(shown=shown, all=len(wish.found)),
            groups=groups,
            note=own["contacts-note"],
        )

    def _headings(self, wish: SheetWish, locale: str, words: PaperWords) -> dict[str, str]:
        own = words_in(words, locale)
        return {
            NEAR: self._near(wish.place, locale, words) if wish.place else own["sheet-local"],
            WIDE: own["sheet-wide"],
            ASK: self._library.labels(locale, "reader").get("not_stated", ""),
            OLD: own["sheet-old"],
            GOV: self._library.labels(locale, "kind").get("government", ""),
        }

    def _near(self, place: str, locale: str, words: PaperWords) -> str:
        name = isolate if locale_for(locale).right_to_left else as_it_is
        return words_in(words, locale)["sheet-near"].format(place=name(place))

    def _asked(self, wish: SheetWish, locale: str, words: PaperWords) -> Iterator[str]:
        own, wanted = words_in(words, locale), wish.wanted
        labels = {name: self._library.labels(locale, name) for name in ("kind", "service", "state", "language", "cost")}
        yield from (labels["service"].get(name, name) for name in wanted.services)
        if wanted.detained and "detained" not in wanted.services:
            yield labels["service"].get("detained", "")
        yield from (labels["kind"].get(name, name) for name in wanted.kinds)
        if wish.place:
            yield self._near(wish.place, locale, words)
        elif wanted.state:
            yield labels["state"].get(wanted.state, wanted.state)
        if wish.place and wanted.within_miles:
            yield own["sheet-within"].format(miles=wanted.within_miles)
        if wanted.language:
            yield own["sheet-language"].format(language=labels["language"].get(wanted.language, wanted.language))
        if wanted.free:
            yield labels["cost"].get("free", "")
