# SPDX-License-Identifier: Apache-2.0
"""A letter of the library with what a person filled in: as part of a paper, as a paper, as text to copy.

What was filled in is used and not kept.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from kyr_app.domain.bidi import in_order, isolate, isolate_number
from kyr_app.domain.letter_templates import LetterTemplates
from kyr_app.domain.letters import RECIPIENT, STATE, Law, Letter, Recipient, faults, filled, missing, recipient_of
from kyr_app.domain.locales import SOURCE_LOCALE, locale_for
from kyr_app.handouts.gather import paper_words
from kyr_app.paper.setting import date_words, words_in
from kyr_app.paper.values import LetterPart, LetterText, Look, Paper, PaperWords
from kyr_app.storage.letters import LetterStore
from kyr_app.storage.library import Library

#: Stands for what must be given and is not yet: in a preview, or to be written by hand.
GAP = "________"
_NOBODY = Recipient("", GAP, (), "", "", "", "", "", "", "")
_LOOK = Look()
_NO_LAW = Law("", GAP, 45, 45, appeal=True, source="")

Pieces = Iterator[tuple[str, str]]


class LetterMaker:
    """Makes letters. They go out in English; beside them stands the same in the client's language, where we have it.

    A letter can be made before everything is given; then `GAP` stands for what is missing. A value that can not stand
    (`domain.letters.faults`), as one half typed, is taken as not given.

    Args:
        today: the day on the letter.
    """

    def __init__(self, library: Library, today: date) -> None:
        self._library = library
        self._store = LetterStore(library)
        self._templates = LetterTemplates()
        self._today = today
        self._fixed_words: dict[str, PaperWords] = {}

    def text(self, letter: Letter, values: Mapping[str, str], language: str) -> LetterText:
        """The letter itself, in English where it is not written in the language."""
        spoken = language if language in letter.texts else SOURCE_LOCALE
        blocks = self._templates.blocks(letter.texts[spoken], self._context(letter, values, spoken))
        return LetterText(spoken, tuple((kind, in_order(words, spoken)) for kind, words in blocks))

    def part(self, letter: Letter, values: Mapping[str, str], locale: str) -> LetterPart:
        """The letter to send, and pages for the client: the same in their language, how to send it, what it can do.

        Args:
            letter: in any locale.
            locale: the client's language.
        """
        copy = locale if locale in letter.texts else SOURCE_LOCALE
        own = letter if letter.locale == copy else self._store.letter(letter.id, copy) or letter
        blocks = list(self._notes(own, values, copy))
        if copy != SOURCE_LOCALE:
            blocks = [("head", own.subjects[copy]), *self.text(own, values, copy).blocks, *blocks]
        to = recipient_of(letter, values)
        return LetterPart(
            title=letter.subjects[SOURCE_LOCALE],
            letter=self.text(letter, values, SOURCE_LOCALE),
            copy=LetterText(copy, tuple(blocks)),
            copy_title=self._words(copy)["for-you-hand" if letter.way == "hand" else "for-you"],
            to=to.name if to is not None else "",
        )

    def paper(
        self, letter: Letter, values: Mapping[str, str], locale: str, office: str = "", look: Look = _LOOK
    ) -> Paper:
        """The letter alone as a paper; `office` is the group's name, on the client's pages alone, or ""."""
        part = self.part(letter, values, locale)
        return Paper(
            title=letter.subjects[SOURCE_LOCALE],
            locale=part.copy.locale if part.copy else SOURCE_LOCALE,
            office=office,
            edition=letter.facts_checked,
            printed_on=self._today,
            words=self._fixed(locale),
            parts=(part,),
            look=look,
        )

    def portal_text(self, letter: Letter, values: Mapping[str, str]) -> str:
        """The English letter as plain text to paste into a site or an e-mail, without what only paper needs."""
        blocks = [block for block in letter.texts[SOURCE_LOCALE] if not block.paper_only]
        made = ""
        before = ""
        for kind, words in self._templates.blocks(blocks, self._context(letter, values, SOURCE_LOCALE)):
            together = kind == before and kind in ("line", "item")
            made += ("\n" if together else "\n\n") + ("- " if kind == "item" else "") + words
            before = kind
        return made.strip() + "\n"

    def _context(self, letter: Letter, values: Mapping[str, str], language: str) -> dict[str, object]:
        wrong = {fault.field for fault in faults(letter, values)}
        values = {name: value for name, value in values.items() if name not in wrong}
        given: dict[str, object] = dict(filled(letter, values))
        given |= {field.id: GAP for field in missing(letter, values) if field.type not in ("checkbox", "choice")}
        words = self._fixed(language)
        for field in letter.fields:
            if field.type == "date" and given[field.id] != GAP:
                given[field.id] = date_words(str(given[field.id]), words, language)
        if locale_for(language).right_to_left:
            # What was typed may begin with a number ("123 Main St"), which the line around it would move.
            typed = [field.id for field in letter.fields if field.type in ("text", "name", "multiline")]
            given |= {name: "\n".join(map(isolate, str(given[name]).split("\n"))) for name in typed}
        state = str(given.get(STATE, ""))
        to = recipient_of(letter, values) or _NOBODY
        return {
            **given,
            RECIPIENT: to.id,
            "to": to,
            "law": letter.laws.get(state, _NO_LAW),
            "state_name": self._library.labels(language, "state").get(state, GAP),
            "today": date_words(self._today.isoformat(), words, language),
        }

    def _fixed(self, locale: str) -> PaperWords:
        if locale not in self._fixed_words:
            self._fixed_words[locale] = paper_words(self._library, [locale])
        return self._fixed_words[locale]

    def _words(self, locale: str) -> Mapping[str, str]:
        return self._library.labels(locale, "letter")

    def _notes(self, letter: Letter, values: Mapping[str, str], locale: str) -> Pieces:
        """What the client should know, in the language of the copy."""
        words = self._words(locale)
        yield "head", words["how-to-use" if letter.way == "hand" else "how-to-send"]
        yield from (("item", step) for step in letter.steps)
        to = recipient_of(letter, values)
        if to is not None:
            yield from self._where(to, locale)
        fixed = words_in(self._fixed(locale), locale)
        yield "par", fixed["facts-checked"].format(day=self._day(letter.facts_checked, locale))
        read_on = letter.provenance.reviewed_on
        yield from (
            ("par", line) for line in letter.provenance.lines(fixed, self._day(read_on, locale) if read_on else "")
        )
        for key, said in (("can", letter.can), ("cannot", letter.cannot), ("lawyer-first", letter.ask_a_lawyer_first)):
            yield "head", words[key]
            yield from (("item", line) for line in said)

    def _where(self, to: Recipient, locale: str) -> Pieces:
        """Where it goes, from which source and of what day; where to check what is not known."""
        words = self._words(locale)
        yield "par", to.name
        for key, value in {"online": to.online, "email": to.email, "phone": to.phone}.items():
            if value:
                shown = isolate_number(value) if key == "phone" else isolate(value)
                yield "line", words[key].format(value=shown if locale_for(locale).right_to_left else value)
        if to.check:
            yield "par", to.check
        source = next(iter(self._library.sources([to.source])), None)
        title = source.title if source else to.source
        title = isolate(title) if locale_for(locale).right_to_left else title
        yield "par", words["address-source"].format(source=title, day=self._day(to.date, locale))

    def _day(self, day: str, locale: str) -> str:
        return date_words(day, self._fixed(locale), locale)
