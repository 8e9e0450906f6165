# SPDX-License-Identifier: Apache-2.0
"""Search results as one types: passages of topics, then contacts, each under its heading."""

from __future__ import annotations

from collections.abc import Container, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kyr_app.domain.directory import Contact
from kyr_app.domain.locales import locale_for
from kyr_app.domain.packet import CONTACT, TOPIC, Item
from kyr_app.domain.topic import SearchHit
from kyr_app.ui.bidi import isolate, isolate_number
from kyr_app.ui.icons import Icons
from kyr_app.ui.models.rows import ADD, INSIDE, Row
from kyr_app.ui.phrases import listed
from kyr_app.ui.theme import Theme
from kyr_app.ui.views.base import NARROW, View
from kyr_app.ui.widgets.banner import EmptyState
from kyr_app.ui.widgets.label import TextLabel
from kyr_app.ui.widgets.row_list import RowList


def _key(hit: SearchHit | Contact) -> str:
    """What a row stands for, as a view's list keeps it."""
    return f"{CONTACT} {hit.id}" if isinstance(hit, Contact) else f"{TOPIC} {hit.slug} {hit.passage}"


def _item(key: str) -> Item:
    kind, name, *_ = key.split(" ")
    return Item(kind, name)


class SearchView(View):
    """Signals:
    topic_requested(str, str): slug and anchor of a hit.
    contact_requested(str): id of a contact.
    packet_pressed(Item): put this topic or contact into the packet, or take it out.
    guide_requested(): the way out of an empty result.
    """

    topic_requested = Signal(str, str)
    contact_requested = Signal(str)
    packet_pressed = Signal(object)
    guide_requested = Signal()

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__(theme)
        self._hits: tuple[SearchHit, ...] = ()
        self._contacts: tuple[Contact, ...] = ()
        self._query = ""
        self._packet: Container[Item] = ()
        self._count = TextLabel(theme, 14, bold=True)
        self._list = RowList(theme, icons)
        self._empty = EmptyState(theme, icons, "search")
        self._empty.hide()
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._count)
        self._column.addWidget(self._list, 1)
        self._column.addWidget(self._empty)
        self._list.opened.connect(self._on_opened)
        self._list.packet_pressed.connect(lambda key: self.packet_pressed.emit(_item(key)))
        self._empty.pressed.connect(self.guide_requested)
        self._retranslate()
        self._restyle()

    def show_hits(self, query: str, hits: Sequence[SearchHit], contacts: Sequence[Contact]) -> None:
        """Replace the results of the last query."""
        self._query, self._hits, self._contacts = query, tuple(hits), tuple(contacts)
        self._fill()

    def show_packet(self, items: Container[Item]) -> None:
        """Say what is in the packet."""
        self._packet = items
        keys = [*map(_key, self._hits), *map(_key, self._contacts)]
        self._list.rows.mark_packet([key for key in keys if _item(key) in items])

    @property
    def hit_count(self) -> int:
        """Passages and contacts shown."""
        return len(self._hits) + len(self._contacts)

    def focus_hits(self) -> None:
        """Give the keyboard to the first hit."""
        self._list.setFocus()

    def open_first(self) -> None:
        """Open the best hit, if there is one."""
        first = self._list.rows.first_choice()
        if first.isValid():
            self._on_opened(self._list.rows.row_at(first).key)

    def _fill(self) -> None:
        rows: list[Row] = []
        if self._hits:
            rows.append(Row(self.tr("Guidance")))
            rows.extend(self._hit_row(hit) for hit in self._hits)
        if self._contacts:
            rows.append(Row(self.tr("Contacts")))
            rows.extend(self._contact_row(contact) for contact in self._contacts)
        self._list.show_rows(rows)
        total = len(self._hits) + len(self._contacts)
        self._list.setVisible(total > 0)
        self._empty.setVisible(total == 0)
        self._count.setText(self.tr("%n result(s)", "", total) if total else "")
        self._count.setVisible(total > 0)
        self._empty.show_words(
            self.tr("Nothing found for “{words}”").format(words=isolate(self._query[:60])),
            self.tr("Try one word, such as “door”, “work” or “lawyer”, or look through all topics."),
            self.tr("Show all topics"),
        )

    def _hit_row(self, hit: SearchHit) -> Row:
        title = isolate(hit.title) if hit.heading == hit.title else f"{isolate(hit.title)} › {isolate(hit.heading)}"
        names = listed(locale_for(code).endonym for code in hit.locales)
        meta = self.tr("Topic · {languages}").format(languages=names) if names else self.tr("Topic")
        return Row(
            title, key=_key(hit), text=hit.snippet, meta=meta, locale=hit.lang, packet=self._packet_state(_key(hit))
        )

    def _contact_row(self, contact: Contact) -> Row:
        place = ", ".join(part for part in (contact.city, " ".join(contact.states)) if part and part != "US")
        return Row(
            isolate(contact.name),
            key=_key(contact),
            accent=isolate_number(contact.phone),
            meta=isolate(place),
            packet=self._packet_state(_key(contact)),
        )

    def _packet_state(self, key: str) -> str:
        return INSIDE if _item(key) in self._packet else ADD

    def _on_opened(self, key: str) -> None:
        kind, rest = key.split(" ", 1)
        if kind == TOPIC:
            slug, anchor = rest.split(" ", 1)
            self.topic_requested.emit(slug, anchor)
        else:
            self.contact_requested.emit(rest)

    def _retranslate(self) -> None:
        self._list.setAccessibleName(self.tr("Search results"))
        self._list.setAccessibleDescription(self.tr("Insert puts a result into the packet, or takes it out."))
        self._fill()

    def first_focus(self) -> QWidget | None:
        """The search box keeps the keyboard."""
        return None

    def _restyle(self) -> None:
        self._column.setSpacing(self._theme.px(8))

    def reflow(self, effective_width: int) -> None:
        """One column, at most 960 wide."""
        px = self._theme.px
        side = px(16 if effective_width < NARROW - 96 else 32)
        rest = max(0, self.width() - 2 * side - px(960))
        self._column.setContentsMargins(side + rest // 2, px(18), side + rest // 2, px(8))
