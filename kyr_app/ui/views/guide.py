# SPDX-License-Identifier: Apache-2.0
"""Guide: every topic by chapter, filtered as one types."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from kyr_app.domain.locales import locale_for
from kyr_app.domain.packet import TOPIC, Item
from kyr_app.domain.text import fold
from kyr_app.domain.topic import Chapter, TopicSummary
from kyr_app.ui.bidi import isolate
from kyr_app.ui.icons import Icons
from kyr_app.ui.models.rows import ADD, INSIDE, Row
from kyr_app.ui.phrases import labelled
from kyr_app.ui.theme import Theme
from kyr_app.ui.views.base import NARROW, View
from kyr_app.ui.widgets.banner import EmptyState
from kyr_app.ui.widgets.button import Button
from kyr_app.ui.widgets.flow_layout import FlowLayout
from kyr_app.ui.widgets.label import TextLabel
from kyr_app.ui.widgets.row_list import RowList
from kyr_app.ui.widgets.search_box import SearchBox

#: Below this effective height the chips of all chapters would leave no room for the topics.
_LOW = 420


class GuideView(View):
    """Chapters as chips, topics as rows with summary, urgency and translation state.

    Signals:
        topic_requested(str, str): slug and anchor ("").
        packet_pressed(Item): put this topic into the packet, or take it out.
    """

    topic_requested = Signal(str, str)
    packet_pressed = Signal(object)

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__(theme)
        self._icons = icons
        self._chapters: tuple[Chapter, ...] = ()
        self._topics: tuple[TopicSummary, ...] = ()
        self._client = "en"
        self._client_titles: Mapping[str, str] = {}
        self._chapter = ""
        self._packet: Container[Item] = ()
        self._title = TextLabel(theme, 24, bold=True)
        self._filter = SearchBox(theme, icons)
        self._chips: dict[str, Button] = {}
        self._chip_row = QWidget()
        self._chip_flow = FlowLayout(self._chip_row)
        self._chapter_button = Button(theme, icons, icon="list", compact=True)
        self._chapter_button.hide()
        self._list = RowList(theme, icons)
        self._empty = EmptyState(theme, icons, "book-open")
        self._empty.hide()
        self._head = QHBoxLayout()
        self._head.addWidget(self._title)
        self._head.addStretch(1)
        self._head.addWidget(self._filter, 2)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self._chip_row)
        self._column.addWidget(self._chapter_button, 0, Qt.AlignmentFlag.AlignLeading)
        self._column.addWidget(self._list, 1)
        self._column.addWidget(self._empty)
        self._column.addStretch(0)
        self._chapter_button.clicked.connect(self._open_chapters)
        self._filter.textEdited.connect(self._show_matching)
        self._filter.moved_down.connect(self._list.setFocus)
        self._list.opened.connect(lambda slug: self.topic_requested.emit(slug, ""))
        self._list.packet_pressed.connect(lambda slug: self.packet_pressed.emit(Item(TOPIC, slug)))
        self._empty.pressed.connect(self._clear)
        self._retranslate()
        self._restyle()

    def show_topics(
        self,
        chapters: Sequence[Chapter],
        topics: Sequence[TopicSummary],
        client: str,
        client_titles: Mapping[str, str],
    ) -> None:
        """Set everything; `client_titles` gives the client's title by slug."""
        self._chapters, self._topics = tuple(chapters), tuple(topics)
        self._client, self._client_titles = client, client_titles
        self._fill_chips()
        self._show_matching()

    def show_packet(self, items: Container[Item]) -> None:
        """Say what is in the packet."""
        self._packet = items
        self._list.rows.mark_packet([topic.slug for topic in self._topics if Item(TOPIC, topic.slug) in items])

    def choose_chapter(self, slug: str) -> None:
        """Show one chapter, or all with ""."""
        self._chapter = slug
        for name, chip in self._chips.items():
            chip.setChecked(name == slug)
        self._name_chapter_button()
        self._show_matching()

    def clear(self) -> None:
        """Forget filter and chapter."""
        self._clear()

    def first_focus(self) -> QWidget:
        """The filter."""
        return self._filter

    def _fill_chips(self) -> None:
        while item := self._chip_flow.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        self._chips = {}
        for slug, words in self._choices():
            chip = Button(self._theme, self._icons, compact=True)
            chip.setText(words.replace("&", "&&"))
            chip.setCheckable(True)
            chip.setChecked(slug == self._chapter)
            chip.clicked.connect(lambda _=False, chosen=slug: self.choose_chapter(chosen))
            self._chip_flow.addWidget(chip)
            self._chips[slug] = chip
        self._name_chapter_button()

    def _choices(self) -> list[tuple[str, str]]:
        return [("", self.tr("All chapters")), *((chapter.slug, chapter.title) for chapter in self._chapters)]

    def _name_chapter_button(self) -> None:
        words = dict(self._choices()).get(self._chapter, "")
        self._chapter_button.setText(words.replace("&", "&&"))
        self._chapter_button.setAccessibleName(self.tr("Chapter: {chapter}").format(chapter=words))

    def _open_chapters(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for slug, words in self._choices():
            action = QAction(words.replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setChecked(slug == self._chapter)
            action.triggered.connect(lambda _=False, chosen=slug: self.choose_chapter(chosen))
            menu.addAction(action)
        menu.popup(self._chapter_button.mapToGlobal(QPoint(0, self._chapter_button.height())))

    def _clear(self) -> None:
        self._filter.clear()
        self.choose_chapter("")

    def _show_matching(self) -> None:
        words = fold(self._filter.text()).split()
        rows: list[Row] = []
        for chapter in self._chapters:
            if self._chapter not in {"", chapter.slug}:
                continue
            found = [t for t in self._topics if t.chapter == chapter.slug and self._fits(t, words)]
            if found:
                rows.append(Row(chapter.title))
                rows.extend(self._row(topic) for topic in found)
        self._list.show_rows(rows)
        self._list.setVisible(bool(rows))
        self._empty.setVisible(not rows)

    def _fits(self, topic: TopicSummary, words: Sequence[str]) -> bool:
        text = fold(f"{topic.title} {topic.summary} {self._client_titles.get(topic.slug, '')}")
        return all(word in text for word in words)

    def _row(self, topic: TopicSummary) -> Row:
        urgency = {"now": self.tr("Right now"), "soon": self.tr("Soon"), "plan": self.tr("To plan")}
        return Row(
            topic.title,
            key=topic.slug,
            text=topic.summary,
            meta=self._translation_words(topic),
            badge=urgency.get(topic.urgency, ""),
            badge_kind="now" if topic.urgency == "now" else "",
            locale=topic.locale,
            packet=INSIDE if Item(TOPIC, topic.slug) in self._packet else ADD,
        )

    def _translation_words(self, topic: TopicSummary) -> str:
        title = self._client_titles.get(topic.slug, "")
        if self._client == "en":
            return self.tr("English is the source text")
        name = locale_for(self._client).endonym
        if self._client not in topic.locales:
            return self.tr("Not yet in {language}: shown in English").format(language=name)
        return isolate(labelled(name, title, self._client) if title and title != topic.title else name)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Guide"))
        words = self.tr("Filter topics")
        self._filter.setPlaceholderText(words)
        self._filter.setAccessibleName(words)
        self._list.setAccessibleName(self.tr("Topics"))
        self._list.setAccessibleDescription(self.tr("Insert puts a topic into the packet, or takes it out."))
        self._empty.show_words(
            self.tr("No topic has all these words"),
            self.tr("The search above looks inside every passage and at the contacts, too."),
            self.tr("Show all topics"),
        )
        if self._chapters:
            self._fill_chips()
            self._show_matching()

    def _restyle(self) -> None:
        self._filter.setMaximumWidth(self._theme.px(420))
        self._chip_flow.set_gaps(self._theme.px(8), self._theme.px(8))
        self._head.setSpacing(self._theme.px(16))

    def reflow(self, effective_width: int) -> None:
        """One column at every width, at most 960 wide; where room is low, one button stands for the chips."""
        px = self._theme.px
        low = self.height() < px(_LOW)
        self._chip_row.setVisible(not low)
        self._chapter_button.setVisible(low)
        side = px(16 if effective_width < NARROW - 96 else 32)
        rest = max(0, self.width() - 2 * side - px(1040))
        self._column.setContentsMargins(side + rest // 2, px(8 if low else 20), side + rest // 2, px(8))
        self._column.setSpacing(px(8 if low else 14))
