# SPDX-License-Identifier: Apache-2.0
"""One topic: how far it can be trusted, its text, who can help, what to say, and where each statement comes from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from kyr_app.domain.directory import DirectoryFilter, Found
from kyr_app.domain.locales import SOURCE_LOCALE
from kyr_app.domain.topic import Statement, Topic
from kyr_app.ui.exhibit_desk import ExhibitDesk
from kyr_app.ui.fonts import Fonts
from kyr_app.ui.icons import Icons
from kyr_app.ui.speech import Speech
from kyr_app.ui.theme import Theme
from kyr_app.ui.views.base import View
from kyr_app.ui.widgets.find_bar import FindBar
from kyr_app.ui.widgets.page_finder import PageFinder
from kyr_app.ui.widgets.passage_context import NoStore, PassageContext, PassageWishes, TopicStore
from kyr_app.ui.widgets.passage_html import Target
from kyr_app.ui.widgets.topic_bar import TopicBar
from kyr_app.ui.widgets.topic_page import TopicPage, frame_for

if TYPE_CHECKING:
    from kyr_app.storage.library import Library

#: The first page stands long before this: then the machine is asked for a voice.
_VOICE_DELAY_MS = 1500
#: Below this effective width the bar has room for icons beside its two buttons.
_NARROW_BAR = 640


class TopicView(View):
    """A topic in one language.

    Args:
        store: gives words of vocabularies, "Say this" lines of another language, and drawings.
        speech: reads aloud; one of its own when None.

    Signals:
        topic_requested(str, str): slug and anchor of a link or related topic.
        chapter_requested(str): the guide, at this chapter ("" for all).
        contact_requested(str): id of a contact.
        help_requested(object): a `DirectoryFilter` of what the topic is about.
        side_by_side_requested(): both languages of this topic.
        packet_requested(), print_requested(): put it into the packet; print it.
        locale_requested(str): the same topic in this language.
        show_to_officer(object, int): list of `Statement` and which comes first.
        copy_requested(str): words for the clipboard.
        back_requested(): to where the reader was before.
    """

    topic_requested = Signal(str, str)
    chapter_requested = Signal(str)
    contact_requested = Signal(str)
    help_requested = Signal(object)
    side_by_side_requested = Signal()
    packet_requested = Signal()
    print_requested = Signal()
    locale_requested = Signal(str)
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
        self._topic: Topic | None = None
        self._client = self._worker = SOURCE_LOCALE
        self._today = date.min
        self._built = False
        self._asked_anchor = ""
        self._statements: tuple[Statement, ...] = ()
        self._opened_from: QWidget | None = None
        self._wishes = PassageWishes(self)
        self._bar = TopicBar(theme, icons)
        self._page = TopicPage(theme, icons)
        self._finder = PageFinder(self._make_find_bar, self._page.column, self._page.reveal, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._page, 1)
        self._connect_page()
        self._connect_wishes()
        self._add_shortcuts()
        self._retranslate()
        self._restyle()

    def _connect_page(self) -> None:
        bar, page = self._bar, self._page
        bar.back_requested.connect(self.back_requested)
        bar.chapter_requested.connect(self._on_chapter_requested)
        bar.side_by_side.clicked.connect(self.side_by_side_requested)
        bar.add.clicked.connect(self.packet_requested)
        bar.print.clicked.connect(self.print_requested)
        bar.read.clicked.connect(self._on_read_pressed)
        page.sized.connect(self._on_page_sized)
        page.scrolled.connect(self._mark_passage_in_view)
        page.column.grown.connect(self._on_grown)
        page.head.sources_requested.connect(self._show_sources)
        page.head.english_requested.connect(lambda: self.locale_requested.emit(SOURCE_LOCALE))
        page.contents.passage_requested.connect(self.show_passage)
        bar.contents.clicked.connect(self._open_contents)
        page.aside.contact_requested.connect(self.contact_requested)
        page.aside.more_requested.connect(self._ask_for_help)
        page.aside.topic_requested.connect(self.topic_requested)
        page.copy_requested.connect(self.copy_requested)
        page.panel_closed.connect(self._close_panel)
        self._finder.left.connect(lambda: page.setFocus(Qt.FocusReason.OtherFocusReason))

    def _connect_wishes(self) -> None:
        wishes, speech = self._wishes, self._speech
        wishes.link_chosen.connect(self._on_link_chosen)
        wishes.officer_requested.connect(self._on_officer_requested)
        wishes.read_requested.connect(speech.read)
        wishes.copy_requested.connect(self.copy_requested)
        wishes.place_shown.connect(self._page.reveal)
        wishes.part_resized.connect(self._page.column.refit)
        speech.voices_known.connect(self._on_voices_known)
        speech.speaking_changed.connect(self._show_reading)

    def _make_find_bar(self) -> FindBar:
        bar = FindBar(self._theme, self._icons)
        cast("QVBoxLayout", self.layout()).insertWidget(1, bar)
        frame = frame_for(self.width() - self._theme.px(14), self._theme.scale)
        bar.place(frame.start, max(self.width() - frame.start - frame.total, 0))
        return bar

    def _add_shortcuts(self) -> None:
        for keys, slot in (
            ("Ctrl+F", self._finder.open),
            ("Ctrl+P", self.print_requested.emit),
            ("F3", lambda: self._finder.step(1)),
            ("Shift+F3", lambda: self._finder.step(-1)),
            ("H", lambda: self._page.step_heading(1)),
            ("Shift+H", lambda: self._page.step_heading(-1)),
            ("Alt+Down", lambda: self._page.step_heading(1)),
            ("Alt+Up", lambda: self._page.step_heading(-1)),
        ):
            # Wherever the keyboard is in the window; a field that is typed into keeps its letters.
            QShortcut(QKeySequence(keys), self, slot)
        QShortcut(QKeySequence("Esc"), self, self._on_escape, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # Data down

    def show_topic(
        self, topic: Topic, chapter_title: str, client_locale: str, worker_locale: str, today: date, anchor: str = ""
    ) -> None:
        """Show a topic from its beginning, or from a passage.

        Args:
            chapter_title: in the worker's language, or "".
            client_locale: language of the client; its "Say this" words stand below the English ones.
            today: tells whether the review is due.
        """
        self._speech.stop()
        self._topic, self._today = topic, today
        self._client, self._worker = client_locale, worker_locale
        self._fonts.ensure(topic.locale)
        self._bar.show_chapter(chapter_title)
        self._asked_anchor = anchor
        self._finder.hide()
        self._page.close_panel()
        self._page.verticalScrollBar().setValue(0)
        self._built = False
        if self.isVisible():
            self._build()

    def show_contacts(self, found: Sequence[Found], near: str) -> None:
        """Show contacts that fit the topic near the office's ZIP code `near` ("" for none)."""
        from kyr_app.ui.contact_words import ContactWords  # noqa: PLC0415  # contacts come after the first paint

        # ContactWords asks the library for labels alone, which every store has.
        words = ContactWords(cast("Library", self._store), self._worker, self._today)
        self._page.fill_beside()
        self._page.aside.show_contacts(found, near, words)
        self._page.arrange()
        self._page.order_tabs()

    def show_packet(self, inside: bool) -> None:
        """Say whether the topic is in the packet."""
        self._bar.add.show_packet(inside)

    def show_passage(self, anchor: str) -> None:
        """Bring a passage to the top and the keyboard to its heading; an unknown anchor does nothing."""
        if not self._built:
            self._asked_anchor = anchor
            return
        body = self._page.column.body_of(anchor)
        if body is not None:
            self._page.scroll_to(self._page.top_of(body))
            body.headings[0].setFocus(Qt.FocusReason.OtherFocusReason)
            self._page.contents.mark(anchor)

    def first_focus(self) -> QWidget:
        """The page, so that arrow keys scroll at once."""
        return self._page

    @property
    def topic(self) -> Topic | None:
        """The topic shown."""
        return self._topic

    # Building

    def _build(self) -> None:
        topic = self._topic
        if topic is None:
            return
        self._built = True
        context = self._context(topic)
        page = self._page
        page.setAccessibleName(topic.title)
        missing = [
            code for code in dict.fromkeys((self._client, self._worker)) if code not in (*topic.locales, topic.locale)
        ]
        states = self._store.labels(self._worker, "state") if topic.applies_in != ("US",) else {}
        page.head.show_topic(topic, self._today, states, missing)
        page.foot.show_topic(topic, self._today)
        page.show_beside(topic)
        self._bar.show_pair(self._has_pair(topic))
        self._show_reading()
        page.column.show_topic(topic, context, page.text_room(), page.text_width())
        page.arrange()
        if self._asked_anchor:
            # When the page has its size: before that there is nothing to scroll.
            QTimer.singleShot(0, self, self._show_asked_passage)

    def _show_asked_passage(self) -> None:
        anchor, self._asked_anchor = self._asked_anchor, ""
        if anchor:
            self.show_passage(anchor)

    def _context(self, topic: Topic) -> PassageContext:
        spoken = [
            block.statement for passage in topic.passages for block in passage.blocks if block.statement is not None
        ]
        words = {statement.id: statement.words for statement in spoken}
        words_locale = topic.locale
        if topic.locale == SOURCE_LOCALE and self._client != SOURCE_LOCALE and spoken:
            words_locale = self._client
            words = {statement.id: statement.words for statement in self._store.statements(words_locale)}
        self._fonts.ensure(words_locale)
        self._statements = tuple(statement._replace(words=words.get(statement.id, "")) for statement in spoken)
        return PassageContext(
            self._theme,
            self._icons,
            self._wishes,
            topic.locale,
            words_locale,
            words,
            self._speech.can_read,
            self._store.picture,
            self._exhibits,
            {source.id: number for number, source in enumerate(topic.sources, start=1)},
        )

    def _has_pair(self, topic: Topic) -> bool:
        other = self._client
        if other == self._worker:
            other = SOURCE_LOCALE if self._worker != SOURCE_LOCALE else "es"
        shown = {code if code in topic.locales else SOURCE_LOCALE for code in (self._worker, other)}
        return len(shown) == 2

    def _rebuild(self) -> None:
        """Show the same topic again where the reader was: other colours, another size or language."""
        if not self._built:
            return
        page = self._page
        anchor, found, near = self._page.passage_in_view(), *page.aside.contacts()
        bar = page.verticalScrollBar()
        at_top = bar.value() == 0
        self._build()
        if found:
            self.show_contacts(found, near)
        if anchor and not at_top:
            body = page.column.body_of(anchor)
            if body is not None:
                page.scroll_to(page.top_of(body))
        self._finder.repeat()

    def _on_page_sized(self) -> None:
        if not self._built:
            if self.isVisible():
                self._build()
            return
        anchor = self._page.passage_in_view()
        before = self._page.column.body_of(anchor) if anchor else None
        offset = self._page.top_of(before) - self._page.verticalScrollBar().value() if before is not None else 0
        self._page.arrange()
        if before is not None and self._page.verticalScrollBar().value():
            self._page.verticalScrollBar().setValue(self._page.top_of(before) - offset)

    def _on_grown(self) -> None:
        if self._page.column.complete:
            self._page.order_tabs()
        self._mark_passage_in_view()

    def showEvent(self, event: QShowEvent) -> None:
        """Build what was asked while the view was hidden; later, ask the machine for a voice."""
        super().showEvent(event)
        if not self._built:
            self._build()
        QTimer.singleShot(_VOICE_DELAY_MS, self, self._speech.prepare)

    # Where the reader is

    def _mark_passage_in_view(self) -> None:
        anchor = self._page.passage_in_view()
        if anchor:
            self._page.contents.mark(anchor)

    def _open_contents(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for passage in self._topic.passages if self._topic is not None else ():
            action = QAction(passage.title.replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setChecked(passage.anchor == self._page.contents.current)
            action.triggered.connect(lambda _=False, anchor=passage.anchor: self.show_passage(anchor))
            menu.addAction(action)
        button = self._bar.contents
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    # Links, sources, help

    def _on_link_chosen(self, target: Target) -> None:
        topic = self._topic
        if topic is None:
            return
        if target.scheme == "topic" and target.name == topic.slug and target.anchor:
            self.show_passage(target.anchor)
        elif target.scheme == "topic":
            self.topic_requested.emit(target.name, target.anchor)
        elif target.scheme == "contact":
            self.contact_requested.emit(target.name)
        elif target.scheme == "tel":
            self._open_panel(lambda: self._page.panel.show_number(target.name))
        elif target.scheme == "source":
            self._open_panel(lambda: self._page.panel.show_source(target.name))

    def _show_sources(self) -> None:
        self._open_panel(self._page.panel.show_all)

    def _open_panel(self, fill: Callable[[], object]) -> None:
        """Fill the panel and open it; a source that the topic does not have opens nothing."""
        if self._topic is None:
            return
        kinds = self._store.labels(self._worker, "source_kind")
        self._page.panel.set_sources(self._topic.sources, kinds)
        if fill() is False:
            return
        self._opened_from = self.focusWidget()
        self._page.open_panel()

    def _close_panel(self) -> None:
        self._page.close_panel()
        if self._opened_from is not None:
            self._opened_from.setFocus(Qt.FocusReason.OtherFocusReason)
        self._opened_from = None

    def _ask_for_help(self) -> None:
        if self._topic is not None:
            self.help_requested.emit(DirectoryFilter(services=self._topic.services[:1]))

    def _on_chapter_requested(self, this_chapter: bool) -> None:
        self.chapter_requested.emit(self._topic.chapter if this_chapter and self._topic is not None else "")

    def _on_officer_requested(self, statement_id: str) -> None:
        ids = [statement.id for statement in self._statements]
        self.show_to_officer.emit(list(self._statements), ids.index(statement_id) if statement_id in ids else 0)

    def _on_escape(self) -> None:
        if self._page.panel_open:
            self._close_panel()
        else:
            self._finder.leave()

    # Reading aloud

    def _on_voices_known(self) -> None:
        for body in self._page.column.bodies:
            for box in body.say_boxes:
                box.offer_reading()
            body.refit()
        self._page.arrange()
        self._show_reading()

    def _show_reading(self) -> None:
        offered = self._topic is not None and self._speech.can_read(self._topic.locale)
        self._bar.show_reading(offered=offered, speaking=self._speech.speaking)

    def _on_read_pressed(self) -> None:
        if self._speech.speaking:
            self._speech.stop()
        elif self._topic is not None:
            self._speech.read(
                [(self._topic.title, self._topic.locale), *self._page.column.spoken_lines(self._topic.locale)]
            )

    # Look and language

    def _retranslate(self) -> None:
        self._bar.retranslate()
        if self._finder.bar is not None:
            self._finder.bar.retranslate()
        page = self._page
        page.contents.retranslate()
        page.drop_panel()
        page.verticalScrollBar().setAccessibleName(self.tr("Scroll the page"))
        self._rebuild()

    def _restyle(self) -> None:
        if self._finder.bar is not None:
            self._finder.bar.restyle()
        page = self._page
        page.drop_panel()
        page.verticalScrollBar().setSingleStep(self._theme.line_px(14))
        self._rebuild()

    def changeEvent(self, event: QEvent) -> None:
        """Another direction turns margins and columns round."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.reflow(self.effective_width)
            self._rebuild()

    def reflow(self, effective_width: int) -> None:
        """Keep the bar to the page's edges; the page lays itself out when its own size changes."""
        frame = frame_for(self.width() - self._theme.px(14), self._theme.scale)
        trailing = max(self.width() - frame.start - frame.total, 0)
        if self._finder.bar is not None:
            self._finder.bar.place(frame.start, trailing)
        self._bar.place(frame.start, trailing, frame.columns, narrow=effective_width < _NARROW_BAR)
