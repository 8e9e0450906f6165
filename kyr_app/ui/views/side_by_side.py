# SPDX-License-Identifier: Apache-2.0
"""A topic in two languages, passage beside passage, so that worker and client can follow one another."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kyr_app.domain.locales import SOURCE_LOCALE
from kyr_app.domain.topic import Statement, Topic
from kyr_app.ui.exhibit_desk import ExhibitDesk
from kyr_app.ui.fonts import Fonts
from kyr_app.ui.icons import Icons
from kyr_app.ui.speech import Speech
from kyr_app.ui.theme import Theme
from kyr_app.ui.views.base import NARROW, View
from kyr_app.ui.widgets.banner import Banner
from kyr_app.ui.widgets.button import Button
from kyr_app.ui.widgets.packet_button import PacketButton
from kyr_app.ui.widgets.paired_lanes import PairedLanes
from kyr_app.ui.widgets.passage_context import NoStore, PassageContext, PassageWishes, TopicStore
from kyr_app.ui.widgets.passage_heading import LineLabel, PassageHeading
from kyr_app.ui.widgets.passage_html import Target
from kyr_app.ui.widgets.source_panel import SourcePanel
from kyr_app.ui.widgets.topic_head import overdue_words

#: The widest that two columns may grow together, at 100 percent text.
_WIDEST = 1440


class SideBySideView(View):
    """The worker's text leads, the client's stands beside it; below 900 each passage in turn.

    Signals:
        topic_requested(str, str): slug and anchor of a link.
        contact_requested(str): id of a contact.
        one_language_requested(): back to one text.
        packet_requested(str): slug that goes into the packet.
        show_to_officer(object, int): list of `Statement` and which comes first.
        copy_requested(str): words for the clipboard.
        back_requested(): to where the reader was before.
    """

    topic_requested = Signal(str, str)
    contact_requested = Signal(str)
    one_language_requested = Signal()
    packet_requested = Signal(str)
    show_to_officer = Signal(object, int)
    copy_requested = Signal(str)
    back_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        fonts: Fonts,
        *,
        store: TopicStore | None = None,
        exhibits: ExhibitDesk | None = None,
        speech: Speech | None = None,
    ) -> None:
        super().__init__(theme)
        self._icons = icons
        self._fonts = fonts
        self._store: TopicStore = store if store is not None else NoStore()
        self._exhibits = exhibits
        self._speech = speech if speech is not None else Speech(parent=self)
        self._topics: tuple[Topic, Topic] | None = None
        self._today = date.min
        self._statements: tuple[Statement, ...] = ()
        self._opened_from: QWidget | None = None
        self._wishes = PassageWishes(self)
        self._build_bar()
        self._sheet = PairedLanes(theme, icons)
        self._panel = SourcePanel(theme, icons, self)
        self._panel.hide()
        self._banner = Banner(theme, icons, "over", "triangle-alert")
        self._banner.hide()
        self._body = QVBoxLayout()
        self._body.addWidget(self._banner)
        self._body.addWidget(self._sheet, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._bar)
        column.addLayout(self._body, 1)
        self._connect()
        self._retranslate()
        self._restyle()

    def _build_bar(self) -> None:
        theme, icons = self._theme, self._icons
        self._back = Button(theme, icons, "quiet", icon="arrow-left")
        self._title = PassageHeading(theme, 20)
        self._other_title = LineLabel(theme, 11.5, token="ink2")
        self._together = Button(theme, icons, icon="link-2")
        self._together.setCheckable(True)
        self._together.setChecked(True)
        self._add = PacketButton(theme, icons)
        self._one = Button(theme, icons, icon="file-text")
        self._bar = QHBoxLayout()
        self._bar.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop)
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addWidget(self._title)
        titles.addWidget(self._other_title)
        for label in (self._title, self._other_title):
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._bar.addLayout(titles, 1)
        self._bar.addWidget(self._together, 0, Qt.AlignmentFlag.AlignTop)
        self._bar.addWidget(self._add, 0, Qt.AlignmentFlag.AlignTop)
        self._bar.addWidget(self._one, 0, Qt.AlignmentFlag.AlignTop)

    def _connect(self) -> None:
        wishes = self._wishes
        self._back.clicked.connect(self.back_requested)
        self._add.clicked.connect(self._ask_packet)
        self._one.clicked.connect(self.one_language_requested)
        self._together.toggled.connect(self._sheet.set_together)
        self._sheet.finished.connect(self._order_tabs)
        self._panel.closed.connect(self._close_panel)
        self._panel.copy_requested.connect(self.copy_requested)
        wishes.link_chosen.connect(self._on_link_chosen)
        wishes.officer_requested.connect(self._on_officer_requested)
        wishes.copy_requested.connect(self.copy_requested)
        wishes.read_requested.connect(self._speech.read)
        wishes.place_shown.connect(self._sheet.reveal)
        wishes.part_resized.connect(self._sheet.refit)
        self._speech.voices_known.connect(self._sheet.offer_reading)
        for keys, step in (("H", 1), ("Shift+H", -1), ("Alt+Down", 1), ("Alt+Up", -1)):
            QShortcut(QKeySequence(keys), self, lambda step=step: self._sheet.step_heading(step))
        QShortcut(QKeySequence("Esc"), self, self._close_panel, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # Data down

    def show_topics(self, leading: Topic, other: Topic, today: date, anchor: str = "") -> None:
        """Show the same topic in two languages, at the passage `anchor` when given; `leading` is the worker's."""
        self._topics, self._today = (leading, other), today
        self._fonts.ensure(leading.locale, other.locale)
        for label, topic in ((self._title, leading), (self._other_title, other)):
            label.show_text(topic.title, topic.locale)
            label.restyle()
        overdue = leading.review_state(today) == "overdue"
        if overdue:
            self._banner.show_words(*overdue_words(leading, today))
        self._banner.setVisible(overdue)
        self._close_panel()
        self._sheet.show_topics((leading, other), self._contexts_for(leading, other), today)
        if anchor:
            self.show_passage(anchor)

    def show_passage(self, anchor: str) -> None:
        """Bring a passage to the top in both columns; an unknown anchor does nothing."""
        self._sheet.show_passage(anchor)

    def first_focus(self) -> QWidget:
        """The leading column, so that arrow keys scroll at once."""
        return self._sheet.lanes[0]

    def _contexts_for(self, leading: Topic, other: Topic) -> tuple[PassageContext, PassageContext]:
        spoken = [
            [block.statement for passage in topic.passages for block in passage.blocks if block.statement is not None]
            for topic in (leading, other)
        ]
        client = 1 if other.locale != SOURCE_LOCALE else 0
        words = [{statement.id: statement.words for statement in statements} for statements in spoken]
        self._statements = tuple(one._replace(words=words[client].get(one.id, "")) for one in spoken[0])
        first, second = (
            PassageContext(
                self._theme,
                self._icons,
                self._wishes,
                topic.locale,
                topic.locale,
                words[number],
                self._speech.can_read,
                self._store.picture,
                self._exhibits,
                {source.id: number for number, source in enumerate(topic.sources, start=1)},
            )
            for number, topic in enumerate((leading, other))
        )
        return first, second

    def _place_panel(self) -> None:
        if self._panel.isHidden():
            return
        px = self._theme.px
        width = min(px(668), self.width() - px(32))
        height = min(self._panel.full_height(width), round(self.height() * 0.6))
        self._panel.setGeometry((self.width() - width) // 2, self.height() - height - px(12), width, height)
        self._panel.raise_()

    def reflow(self, effective_width: int) -> None:
        """Two columns, or passages in turn."""
        px = self._theme.px
        room = max(self.width() - px(_WIDEST), 0) // 2
        side = max(px(32 if effective_width >= 640 else 12), room)
        self._bar.setContentsMargins(side, px(14), side, px(8))
        self._bar.setSpacing(px(8))
        self._body.setContentsMargins(side, 0, side, px(16))
        self._body.setSpacing(px(10))
        self._together.setVisible(effective_width >= NARROW)
        self._add.set_short(effective_width < NARROW)
        self._sheet.set_in_turn(effective_width < NARROW)

    def changeEvent(self, event: QEvent) -> None:
        """Another direction changes the columns' places."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.reflow(self.effective_width)
            self._show_again()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep an open panel at the foot."""
        super().resizeEvent(event)
        self._place_panel()

    def _order_tabs(self) -> None:
        before: QWidget = self._one
        for stop in self._sheet.stops():
            QWidget.setTabOrder(before, stop)
            before = stop

    def show_packet(self, inside: bool) -> None:
        """Say whether the topic is in the packet."""
        self._add.show_packet(inside)

    @property
    def topic(self) -> Topic | None:
        """The topic shown, in the worker's language."""
        return self._topics[0] if self._topics is not None else None

    def _ask_packet(self) -> None:
        if self._topics is not None:
            self.packet_requested.emit(self._topics[0].slug)

    # Links and sources

    def _on_link_chosen(self, target: Target) -> None:
        if self._topics is None:
            return
        if target.scheme == "topic" and target.name == self._topics[0].slug and target.anchor:
            self.show_passage(target.anchor)
        elif target.scheme == "topic":
            self.topic_requested.emit(target.name, target.anchor)
        elif target.scheme == "contact":
            self.contact_requested.emit(target.name)
        else:
            self._open_panel(target)

    def _open_panel(self, target: Target) -> None:
        assert self._topics is not None  # noqa: S101  # a link was pressed in a text
        leading = self._topics[0]
        self._panel.set_sources(leading.sources, self._store.labels(leading.locale, "source_kind"))
        if target.scheme == "tel":
            self._panel.show_number(target.name)
        elif not self._panel.show_source(target.name):
            return
        self._opened_from = self.focusWidget()
        self._panel.show()
        self._place_panel()
        self._panel.take_focus()

    def _close_panel(self) -> None:
        if self._panel.isHidden():
            return
        self._panel.hide()
        if self._opened_from is not None:
            self._opened_from.setFocus(Qt.FocusReason.OtherFocusReason)
        self._opened_from = None

    def _on_officer_requested(self, statement_id: str) -> None:
        ids = [statement.id for statement in self._statements]
        self.show_to_officer.emit(list(self._statements), ids.index(statement_id) if statement_id in ids else 0)

    # Look and language

    def _retranslate(self) -> None:
        self._back.setAccessibleName(self.tr("Back"))
        self._back.setToolTip(self.tr("Back (Alt+Left)"))
        self._together.setText(self.tr("Scroll together"))
        self._together.setToolTip(self.tr("Keep both languages at the same passage"))
        self._one.setText(self.tr("One language"))
        self._add.retranslate()
        self._panel.retranslate()
        names = (self.tr("Scroll your text"), self.tr("Scroll the client's text"))
        for lane, name in zip(self._sheet.lanes, names, strict=True):
            lane.verticalScrollBar().setAccessibleName(name)
        self._show_again()

    def _restyle(self) -> None:
        self._panel.restyle()
        self._show_again()

    def _show_again(self) -> None:
        if self._topics is not None:
            self.show_topics(*self._topics, self._today, self._sheet.passage_in_view())
