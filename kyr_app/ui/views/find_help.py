# SPDX-License-Identifier: Apache-2.0
"""Find help: filters, list, map and the chosen contact. The directory is asked off the main thread."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kyr_app.domain.contact_sheet import SheetWish
from kyr_app.domain.directory import DirectoryFilter, Loosening
from kyr_app.domain.errors import KyrError, PlaceError
from kyr_app.domain.finding import loosened
from kyr_app.handouts.contact_cards import ContactCards
from kyr_app.storage.directory_store import DirectoryStore
from kyr_app.storage.library import Library
from kyr_app.storage.paths import resources_path
from kyr_app.ui.background import Background
from kyr_app.ui.bidi import isolate
from kyr_app.ui.contact_words import ContactWords
from kyr_app.ui.icons import Icons
from kyr_app.ui.messages import sentence_for
from kyr_app.ui.theme import Theme
from kyr_app.ui.views.base import COMPACT, NARROW, View
from kyr_app.ui.views.find_help_question import Answer, Counted, DirectoryQuestion, Sheet
from kyr_app.ui.views.find_help_results import ResultsPane
from kyr_app.ui.widgets.button import Button
from kyr_app.ui.widgets.contact_detail import ContactDetail
from kyr_app.ui.widgets.drawer import Drawer
from kyr_app.ui.widgets.filter_panel import WIDTH, FilterPanel
from kyr_app.ui.widgets.flow_layout import FlowLayout
from kyr_app.ui.widgets.label import TextLabel
from kyr_app.ui.widgets.map_card import MapCard

#: The rail's width, which `COMPACT` and `NARROW` count in.
_RAIL = 96
_LIST_WIDTH = 410
#: What a compact window shows, one at a time.
LIST, DETAIL, MAP = "list", "detail", "map"


class FindHelpView(View):
    """Whom to call.

    Args:
        worker: the worker's language, of the labels.
        client: the client's language, marked in the choice of languages.
        today: ages of sources are told from it.

    Signals:
        filter_changed(DirectoryFilter): the worker changed it.
        copy_requested(str): text for the clipboard.
    """

    filter_changed = Signal(object)
    copy_requested = Signal(str)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        directory: DirectoryStore,
        background: Background,
        library: Library,
        worker: str,
        today: date,
        client: str = "",
    ) -> None:
        super().__init__(theme)
        self._directory = directory
        self._question = DirectoryQuestion(directory, background, resources_path() / "map" / "states.json", today, self)
        self._library = library
        self._today = today
        self._wanted = DirectoryFilter()
        self._loosening: Loosening | None = None
        self._sheet: Sheet | None = None
        self._chosen = ""
        self._asked_for = ""
        self._compact = False
        self._mode = LIST
        self._words = ContactWords(library, worker, today)
        self._cards = ContactCards(library, client, today)
        self.panel = FilterPanel(theme, icons, self._words)
        self.results = ResultsPane(theme, icons, self._words)
        self.map_card = MapCard(theme, icons)
        self.detail = ContactDetail(theme, icons, background)
        self._title = TextLabel(theme, 20, bold=True)
        self._filters = Button(theme, icons, icon="sliders-horizontal")
        self._to_map = Button(theme, icons, icon="map")
        self._to_list = Button(theme, icons, icon="arrow-left")
        self._done = Button(theme, icons, "primary")
        self._done.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._drawer = Drawer(theme, self)
        self._lay_out()
        self._connect()
        self.show_languages(worker, client)
        self._retranslate()
        self._restyle()

    def _lay_out(self) -> None:
        self._bar = QWidget()
        self._bar_flow = FlowLayout(self._bar)
        for part in (self._to_list, self._title, self._filters, self._to_map):
            self._bar_flow.addWidget(part)
        self._side = QWidget()
        self._side_column = QVBoxLayout(self._side)
        self._side_column.addWidget(self.map_card)
        self._side_column.addWidget(self.detail, 1)
        self._columns = QHBoxLayout()
        self._columns.setSpacing(0)
        self._columns.addWidget(self.panel)
        self._columns.addWidget(self.results)
        self._columns.addWidget(self._side, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._bar)
        outer.addLayout(self._columns, 1)
        self._drawer_foot = QHBoxLayout()
        self._drawer_foot.addWidget(self._done, 1)
        self._drawer.column.addLayout(self._drawer_foot)

    def _connect(self) -> None:
        self._question.mapped.connect(self._on_mapped)
        self._question.answered.connect(self._on_answered)
        self._question.counted.connect(self._on_counted)
        self._question.failed.connect(self._on_failed)
        self.panel.wanted_changed.connect(self._on_wanted_changed)
        self.results.chosen.connect(self._on_chosen)
        self.results.opened.connect(self._on_opened)
        self.results.loosening_requested.connect(self._on_loosening_requested)
        self.map_card.contact_chosen.connect(self._on_opened)
        self.map_card.state_wanted.connect(self._on_state_wanted)
        self.detail.copy_requested.connect(self.copy_requested)
        self._filters.clicked.connect(self._open_drawer)
        self._done.clicked.connect(self._drawer.close_drawer)
        self._to_map.clicked.connect(lambda: self._show_mode(MAP))
        self._to_list.clicked.connect(self._back_to_list)

    # What the desk asks.

    def show_filter(self, wanted: DirectoryFilter) -> None:
        """Show this filter and what fits it."""
        if "detained" in wanted.services:
            # The panel has one box for both ways to ask this.
            services = tuple(service for service in wanted.services if service != "detained")
            wanted = wanted._replace(services=services, detained=True)
        self._wanted = wanted
        self._chosen = ""
        self._asked_for = ""
        self.panel.show_wanted(wanted)
        self._show_mode(LIST)
        self._question.ask(self._wanted)

    def show_contact(self, contact_id: str) -> None:
        """Show one contact, whether or not the filter lets it through; nothing for an unknown id."""
        try:
            self._directory.contact(contact_id)
        except KeyError:
            return
        self._asked_for = contact_id
        self._show_chosen(contact_id)
        self.results.list.choose(contact_id)
        self._show_mode(DETAIL)

    def show_languages(self, worker: str, client: str) -> None:
        """Show everything in the worker's language, and mark the client's."""
        self._words = ContactWords(self._library, worker, self._today)
        self._cards = ContactCards(self._library, client, self._today)
        self.panel.show_words(self._words, client)
        self.results.show_words(self._words)
        if self._sheet is not None:
            self.map_card.show_outlines(self._sheet.outlines, self._state_names())
        if self._chosen:
            self._show_chosen(self._chosen)
            self.results.list.choose(self._chosen)

    def first_focus(self) -> QWidget | None:
        """The place, where it can be seen."""
        return self.panel.place.field if not self._compact else self.results.list

    # Showing the answer.

    def _on_mapped(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self.map_card.show_outlines(sheet.outlines, self._state_names())

    def _on_answered(self, answer: Answer) -> None:
        if answer.trouble is None or not self._take_as_state(answer.trouble):
            self._show_place(answer)
            self._show_found(answer)

    def _on_counted(self, counted: Counted) -> None:
        self._loosening = counted.loosening
        self.panel.show_counts(counted.counts)
        self.results.show_loosening(counted.loosening)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, KyrError):
            raise error
        self.results.show_trouble(sentence_for(error))

    def _take_as_state(self, trouble: PlaceError) -> bool:
        """What is no city may be a state: then the list is narrowed to it."""
        state = self._words.state_called(trouble.place)
        if state:
            self._on_wanted_changed(self._wanted._replace(near="", state=state))
            self.panel.show_wanted(self._wanted)
        return bool(state)

    def _show_place(self, answer: Answer) -> None:
        trouble, place = answer.trouble, answer.place
        if trouble is not None:
            typed = isolate(trouble.place)
            if trouble.choices:
                words = self.tr(
                    "%n place(s) are called “{place}”. Add the state, as in “{example}”.", "", len(trouble.choices)
                )
                words = words.format(place=typed, example=isolate(trouble.choices[-1]))
            else:
                words = self.tr("We know no ZIP code or city “{place}”. The list is shown without it.")
                words = words.format(place=typed)
            self.panel.place.show_answer("", words, trouble.choices)
        elif place is not None and place.label != self._wanted.near:
            self.panel.place.show_answer(isolate(place.label.removeprefix(f"{self._wanted.near}, ")))
        else:
            self.panel.place.show_answer("")

    def _show_found(self, answer: Answer) -> None:
        ids = {one.contact.id for one in answer.found}
        if self._asked_for:
            chosen = self._asked_for
        elif self._chosen in ids:
            chosen = self._chosen
        else:
            chosen = answer.found[0].contact.id if answer.found else ""
        place = answer.place.label if answer.place is not None else ""
        near = self._wanted.near if place and self._wanted.near[:1].isdigit() else place
        self.results.show_found(SheetWish(answer.found, answer.used, place), near, chosen)
        self._asked_for = ""
        if self._sheet is not None:
            self.map_card.show_offices(self._sheet.spots, self.results.ids())
        self._show_chosen(chosen)
        self._show_counts()

    def _show_chosen(self, contact_id: str) -> None:
        self._chosen = contact_id
        if not contact_id:
            self.detail.clear()
            self.map_card.choose("", self._wanted.state)
            return
        contact = self._directory.contact(contact_id)
        self.detail.show_contact(contact, self._words, self._cards)
        state = contact.states[0] if contact.states and contact.states[0] != "US" else self._wanted.state
        self.map_card.choose(contact_id, state)

    def _show_counts(self) -> None:
        """What the drawer's buttons promise."""
        self._done.setText(self.tr("Show %n contact(s)", "", len(self.results.ids())))
        count = self.panel.filters_in_force
        self._filters.setText(self.tr("Filters ({count})").format(count=count) if count else self.tr("Filters"))

    def _state_names(self) -> dict[str, str]:
        return {code: self._words.label("state", code) for code in self._words.keys("state")}

    # What the worker does.

    def _on_wanted_changed(self, wanted: DirectoryFilter) -> None:
        self._wanted = wanted
        self.filter_changed.emit(wanted)
        self._show_counts()
        self._question.ask(self._wanted)

    def _on_chosen(self, contact_id: str) -> None:
        self._show_chosen(contact_id)

    def _on_opened(self, contact_id: str) -> None:
        self._show_chosen(contact_id)
        self.results.list.choose(contact_id)
        self._show_mode(DETAIL)

    def _on_loosening_requested(self) -> None:
        if self._loosening is not None:
            wanted = loosened(self._wanted, self._loosening)
            self.panel.show_wanted(wanted)
            self._on_wanted_changed(wanted)

    def _on_state_wanted(self, state: str) -> None:
        wanted = self._wanted._replace(state=state)
        self.panel.show_wanted(wanted)
        self._on_wanted_changed(wanted)
        self._show_mode(LIST)

    # Layout.

    def _open_drawer(self) -> None:
        self._drawer.open(self._theme.px(WIDTH + 44), self.panel.place.field)

    def _show_mode(self, mode: str) -> None:
        """In a compact window: the list, the detail, or the map. A wide one shows all."""
        self._mode = mode
        compact = self._compact
        self._bar.setVisible(compact)
        self.results.setVisible(not compact or mode == LIST)
        self._side.setVisible(not compact or mode != LIST)
        self.map_card.setVisible(not compact or mode == MAP)
        self.detail.setVisible(not compact or mode == DETAIL)
        for part in (self._title, self._filters, self._to_map):
            part.setVisible(mode == LIST)
        self._to_list.setVisible(mode != LIST)

    def _back_to_list(self) -> None:
        self._show_mode(LIST)
        self.results.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back from detail or map to the list."""
        if event.key() == Qt.Key.Key_Escape and self._compact and self._mode != LIST:
            self._back_to_list()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another direction turns the margins round."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.reflow(self.effective_width)

    def reflow(self, effective_width: int) -> None:
        """Three columns, or one with the filters in a drawer."""
        compact = effective_width < COMPACT - _RAIL
        if compact != self._compact:
            self._compact = compact
            self._move_panel()
        narrow = effective_width < NARROW - _RAIL
        px = self._theme.px
        side = px(16 if narrow else 32) if compact else px(20)
        rest = max(0, self.width() - 2 * side - px(960)) // 2 if compact else 0
        self.results.set_margins(side + rest, px(4) if compact else px(20))
        self._bar.setContentsMargins(0, 0, 0, 0)
        self._bar_flow.setContentsMargins(side + rest, px(14), side + rest, px(8))
        lead = side + rest if compact else px(4)
        self._set_side_margins(lead, px(4) if compact else px(20), side + rest if compact else px(28))
        self._size_columns(compact)
        self._show_mode(self._mode)

    def _set_side_margins(self, leading: int, top: int, trailing: int) -> None:
        # Margins are not mirrored by Qt.
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, right = (trailing, leading) if rtl else (leading, trailing)
        self._side_column.setContentsMargins(left, top, right, self._theme.px(20))

    def _size_columns(self, compact: bool) -> None:
        px = self._theme.px
        if compact:
            for widget in (self.results, self.map_card):
                widget.setMinimumSize(0, 0)
                widget.setMaximumSize(16_777_215, 16_777_215)
            return
        self.results.setFixedWidth(px(_LIST_WIDTH))
        side = self.width() - px(WIDTH) - px(_LIST_WIDTH)
        share = 0.36 if self.height() < px(800) else 0.44
        self.map_card.setFixedHeight(int(min(max(px(200), self.height() * share), max(px(200), side * 0.66))))

    def _move_panel(self) -> None:
        if self._compact:
            self._columns.removeWidget(self.panel)
            self._drawer.column.insertWidget(0, self.panel, 1)
            self.panel.setMinimumWidth(0)
            self.panel.setMaximumWidth(16_777_215)
        else:
            self._drawer.close_drawer()
            self._drawer.column.removeWidget(self.panel)
            self._columns.insertWidget(0, self.panel)
            self.panel.setFixedWidth(self._theme.px(WIDTH))
        self.panel.set_title_shown(not self._compact)
        self.panel.show()

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Find help"))
        self._to_map.setText(self.tr("&Map"))
        self._to_list.setText(self.tr("&Back to the list"))
        self._drawer.setAccessibleName(self.tr("Filters"))
        self._show_counts()

    def _restyle(self) -> None:
        px = self._theme.px
        self._side_column.setSpacing(px(16))
        self._drawer_foot.setContentsMargins(px(24), px(0), px(24), px(16))
        self._bar_flow.set_gaps(px(12), px(8))
        if not self._compact:
            self.panel.setFixedWidth(px(WIDTH))
