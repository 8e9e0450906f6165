# SPDX-License-Identifier: Apache-2.0
"""Where a letter goes, from which source and of what day; where to check what is not known for certain."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from kyr_app.domain.letters import Letter, Recipient
from kyr_app.domain.topic import Source
from kyr_app.ui.bidi import isolate, isolate_number
from kyr_app.ui.dates import source_date_words
from kyr_app.ui.icons import Icons
from kyr_app.ui.theme import Theme
from kyr_app.ui.widgets.check_page import MarkedText


class LetterWords(NamedTuple):
    """What stands round a letter's own words, in the language `locale`.

    `letter`, `reader` and `paper` are vocabularies of the library, `states` names by postal letters; `sources`
    are those of the letter and of its recipients by id, `topic` the title of its topic, or "".
    """

    locale: str
    letter: Mapping[str, str]
    reader: Mapping[str, str]
    paper: Mapping[str, str]
    states: Mapping[str, str]
    sources: Mapping[str, Source]
    topic: str

    def day(self, value: str) -> str:
        """A date in this language."""
        return isolate(source_date_words(value, self.locale))

    def source(self, id_: str) -> str:
        """A source by title; its id where it has none."""
        known = self.sources.get(id_)
        return isolate(known.title if known is not None else id_)


class RecipientNote(MarkedText):
    """A box beside the form; made anew for another recipient."""

    def __init__(
        self, theme: Theme, icons: Icons, letter: Letter, to: Recipient, words: LetterWords, parent: QWidget
    ) -> None:
        super().__init__(theme, icons, icon="mail", fill="sunken", parent=parent)
        own = letter.locale
        self.add_line(to.name, 12, bold=True, locale="en")
        for line in to.address:
            self.add_line(line, 11, locale="en")
        if not to.address and letter.way == "post":
            self.add_line(
                self.tr("We know no certain postal address, so the letter has none printed."),
                11,
                bold=True,
                locale=words.locale,
            )
        if to.check:
            self.add_line(to.check, 11, locale=own, gap=4)
        for key, value in (("online", to.online), ("email", to.email), ("phone", to.phone)):
            if value:
                number = isolate_number(value) if key == "phone" else isolate(value)
                said = words.letter.get(key, "{value}").format(value=number)
                self.add_line(said, 11, locale=words.locale, gap=4 if key == "online" else 0)
        where = words.letter.get("address-source", "{source}, {day}")
        told = where.format(source=words.source(to.source), day=words.day(to.date))
        self.add_line(told, 10, token="ink2", locale=words.locale, gap=4)

    @property
    def lines(self) -> list[str]:
        """What stands in it."""
        return [part.text() for part, _ in self._parts if hasattr(part, "text")]
