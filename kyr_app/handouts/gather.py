# SPDX-License-Identifier: Apache-2.0
"""Topics, contacts and cards of the library as parts of a paper."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from kyr_app.domain.directory import Found
from kyr_app.domain.provenance import Provenance
from kyr_app.domain.topic import LONG_OVERDUE_DAYS, Statement, Topic
from kyr_app.handouts.printed_contacts import ContactPrinter
from kyr_app.paper.setting import date_words, words_in
from kyr_app.paper.values import (
    CardsPart,
    ContactGroup,
    ContactsPart,
    DrawnExhibit,
    Extras,
    OfficerPart,
    PaperWords,
    StateRow,
    TopicPart,
)
from kyr_app.storage.exhibits import ExhibitStore
from kyr_app.storage.library import Library


def paper_words(library: Library, locales: Iterable[str]) -> PaperWords:
    """Fixed words of printed pages in each language that has them, with the names of the months; English always has."""
    words: dict[str, Mapping[str, str]] = {}
    english = library.labels("en", "paper")
    for locale in dict.fromkeys((*locales, "en")):
        if locale != "en" and library.labels(locale, "paper") == english:
            continue  # the library gives English words for a language without its own; they must not pass for it
        months = {f"month-{key}": name for key, name in library.labels(locale, "month").items()}
        shapes = {key: shape for key, shape in library.labels(locale, "exhibit").items() if key.startswith("date-")}
        words[locale] = {**library.labels(locale, "paper"), **months, **shapes}
    return words


class Gatherer:
    """Makes parts from what the library has.

    Args:
        words: of `paper_words`, in every language that a part will be asked in.
        state: postal letters of the state whose rules are printed, or "".
        today: reviews are told as overdue from this day on.
    """

    def __init__(
        self, library: Library, exhibits: ExhibitStore, words: PaperWords, today: date, state: str = ""
    ) -> None:
        self._library = library
        self._exhibits = exhibits
        self._words = words
        self._today = today
        self._state = state

    def topic(self, slug: str, locale: str, second: str = "") -> TopicPart:
        """A topic in one language or two; a second that has no translation, or is the same, is left out.

        Raises:
            UnknownSlugError: there is no such topic.
        """
        topic = self._library.topic(slug, locale)
        other = self._library.topic(slug, second) if second and second != locale else None
        if other is not None and other.locale == topic.locale:
            other = None
        part = TopicPart(topic, self._trust(topic, locale), self._extras(topic))
        if other is None:
            return part
        return part._replace(second=other, second_trust=self._trust(other, second), second_extras=self._extras(other))

    def _trust(self, topic: Topic, wanted: str) -> tuple[str, ...]:
        """The lines on age, translation and review, in the topic's language."""
        own = words_in(self._words, topic.locale)
        checked = own["facts-checked"].format(day=self._day(topic.facts_checked.isoformat(), topic.locale))
        lines = [f"{checked} {own['facts-until'].format(day=self._day(topic.facts_until, topic.locale))}"]
        if topic.locale != wanted:
            lines.append({**own, **self._words.get(wanted, {})}["english-only"])
        read = Provenance(topic.translated_by, topic.reviewed_by, topic.reviewed_role, topic.reviewed_on)
        lines += read.lines(own, self._day(topic.reviewed_on, topic.locale) if topic.reviewed_on else "")
        if topic.stale:
            lines.append(own["stale"])
        if topic.days_overdue(self._today) >= LONG_OVERDUE_DAYS:
            lines.insert(0, own["overdue"].format(day=self._day(topic.review_due.isoformat(), topic.locale)))
        return tuple(lines)

    def _day(self, day: str, locale: str) -> str:
        return date_words(day, self._words, locale)

    def _extras(self, topic: Topic) -> Extras:
        wanted = [block for passage in topic.passages for block in passage.blocks if block.kind == "exhibit"]
        drawings = {
            block.exhibit: self._drawn(block.exhibit, topic.locale) for block in wanted if block.style == "drawing"
        }
        states = {block.exhibit: self._rows(block.exhibit, topic.locale) for block in wanted if block.style == "states"}
        name = self._library.labels(topic.locale, "state").get(self._state, "") if states else ""
        found = {name: drawn for name, drawn in drawings.items() if drawn is not None}
        return Extras(found, states, name)

    def _drawn(self, name: str, locale: str) -> DrawnExhibit | None:
        drawing = self._exhibits.drawing(name, locale)
        if drawing is None:
            return None
        example = self._library.labels(locale, "exhibit").get("example", "")
        return DrawnExhibit(drawing, self._library.picture(drawing.picture), example)

    def _rows(self, exhibit: str, locale: str) -> tuple[StateRow, ...]:
        """What is known in the chosen state; none while no state is chosen."""
        if not self._state:
            return ()
        own = words_in(self._words, locale)
        columns = self._exhibits.state_columns(exhibit.split(), locale)
        cells = [(column, column.cells.get(self._state)) for column in columns]
        sources = self._exhibits.sources(cell.source for _, cell in cells if cell)
        rows = []
        for column, cell in cells:
            if cell is None:
                rows.append(StateRow(column.label, own["not-checked"], ""))
                continue
            source = sources.get(cell.source)
            told = own["state-source"].format(
                source=source.title if source else cell.source, date=self._day(cell.date, locale)
            )
            rows.append(StateRow(column.label, cell.words, told))
        return tuple(rows)

    def contacts(
        self, locale: str, groups: Sequence[tuple[str, Sequence[Found]]], *, with_qr: bool = True
    ) -> ContactsPart:
        """Contacts under headings; each with its source and date."""
        own = words_in(self._words, locale)
        printer = ContactPrinter(self._library, self._words, locale, self._today)
        made = [
            ContactGroup(title, tuple(printer.in_packet(found, with_qr=with_qr) for found in group))
            for title, group in groups
            if group
        ]
        return ContactsPart(locale, own["contacts-title"], tuple(made), own["contacts-note"])

    def cards(self, locale: str, statements: Sequence[str], number_label: str = "", number: str = "") -> CardsPart:
        """A sheet of wallet cards with these "Say this" lines."""
        return CardsPart(locale, self._statements(locale, statements), number_label, number)

    def officer_card(self, locale: str, statements: Sequence[str]) -> OfficerPart:
        """The lines as a page to be held up."""
        return OfficerPart(locale, self._statements(locale, statements))

    def _statements(self, locale: str, wanted: Sequence[str]) -> tuple[Statement, ...]:
        known = {statement.id: statement for statement in self._library.statements(locale)}
        return tuple(known[name] for name in wanted if name in known)
