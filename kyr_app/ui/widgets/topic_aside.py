# SPDX-License-Identifier: Apache-2.0
"""Beside a topic: whom to call near the office, and what to read next."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kyr_app.domain.directory import Found
from kyr_app.domain.topic import TopicSummary
from kyr_app.ui.bidi import isolate, isolate_number
from kyr_app.ui.icons import Icons
from kyr_app.ui.theme import Theme
from kyr_app.ui.widgets.passage_heading import LineLabel, PassageHeading
from kyr_app.ui.widgets.passage_stack import PassageStack
from kyr_app.ui.widgets.row_button import RowButton

if TYPE_CHECKING:
    from kyr_app.ui.contact_words import ContactWords


class TopicAside(PassageStack):
    """Signals:
    contact_requested(str): id of a contact.
    more_requested(): every office that fits the topic.
    topic_requested(str, str): slug of a related topic, and "".
    """

    contact_requested = Signal(str)
    more_requested = Signal()
    topic_requested = Signal(str, str)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._found: tuple[Found, ...] = ()
        self._near = ""
        self._words: ContactWords | None = None
        self._related: tuple[TopicSummary, ...] = ()
        self._offers_help = False

    def show_related(self, related: Sequence[TopicSummary], *, offers_help: bool) -> None:
        """Set the topics; contacts of the topic before are taken away. `offers_help`: the topic names services."""
        self._related = tuple(related)
        self._offers_help = offers_help
        self._found, self._words = (), None
        self.refill()

    def show_contacts(self, found: Sequence[Found], near: str, words: ContactWords) -> None:
        """Set the contacts; `near` is the office's ZIP code or ""."""
        self._found, self._near, self._words = tuple(found), near, words
        self.refill()

    def contacts(self) -> tuple[tuple[Found, ...], str]:
        """The contacts shown, and the ZIP code they are near to."""
        return self._found, self._near

    def refill(self) -> None:
        """Build the parts again: other values, another language or size."""
        self.clear_parts()
        if self._words is not None and self._found:
            self._heading(self._help_heading(), 0)
            for found in self._found:
                self._add(self._card(found, self._words), 8)
            note = LineLabel(self._theme, 10, token="ink2", parent=self)
            note.setText(self.tr("Call to confirm before you go."))
            self._add(note, 8)
        if self._offers_help:
            more = RowButton(self._theme, self._icons, "link", "map-pin", self)
            more.add_line(self.tr("More offices that help with this"), token="accent")
            more.clicked.connect(self.more_requested)
            self._add(more, 4)
        if self._related:
            self._heading(self.tr("Related"), 18)
            for topic in self._related:
                self._add(self._link(topic), 0)

    def _help_heading(self) -> str:
        if not self._near:
            return self.tr("Who can help")
        return self.tr("Help near {place}").format(place=isolate_number(self._near))

    def _heading(self, words: str, gap: int) -> None:
        heading = PassageHeading(self._theme, 11, parent=self)
        heading.show_look(bold=True, token="ink2")
        heading.show_text(words)
        self._add(heading, gap)

    def _add(self, part: QWidget, gap: int) -> None:
        self.add_part(part, self._theme.px(gap))
        part.show()

    def _card(self, found: Found, words: ContactWords) -> RowButton:
        contact = found.contact
        card = RowButton(self._theme, self._icons, "card", parent=self)
        card.add_line(isolate(contact.name), 11, bold=True)
        if contact.phone:
            card.add_line(isolate_number(contact.phone), 14, bold=True, token="accent")
        distance = words.reach(contact) if found.distance_miles is None else words.distance(found.distance_miles)
        facts = (distance, words.listed("language", contact.languages, 3), words.cost(contact))
        card.add_line(" · ".join(fact for fact in facts if fact), 10, token="ink2")
        if warning := words.warning(contact):
            card.add_line(warning, 10, token="due")
        card.add_line(words.age(found) or words.source(contact), 10, token="due" if words.age(found) else "ink2")
        card.clicked.connect(lambda: self.contact_requested.emit(contact.id))
        return card

    def _link(self, topic: TopicSummary) -> RowButton:
        link = RowButton(self._theme, self._icons, "link", "file-text", self)
        link.add_line(topic.title, 11, token="accent", locale=topic.locale)
        link.clicked.connect(lambda: self.topic_requested.emit(topic.slug, ""))
        return link
