# SPDX-License-Identifier: Apache-2.0
"""The filters of Find help; beside each choice stands how many contacts it would leave."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from kyr_app.domain.directory import DirectoryFilter
from kyr_app.domain.finding import DISTANCES, GOVERNMENT
from kyr_app.ui.contact_words import ContactWords
from kyr_app.ui.icons import Icons
from kyr_app.ui.theme import Theme
from kyr_app.ui.widgets.button import Button
from kyr_app.ui.widgets.choice_group import Choice, ChoiceGroup
from kyr_app.ui.widgets.label import TextLabel
from kyr_app.ui.widgets.place_box import PlaceBox

WIDTH = 276
_DETAINED: Choice = ("detained", "1")
_FREE: Choice = ("free", "1")
_GOVERNMENT: Choice = ("government", "1")
#: Shown at once, in this order; the rest of each vocabulary waits behind "More".
_FIRST_KINDS = ("immigration_legal", "civil_legal_aid", "rapid_response", "hotline")
_FIRST_NEEDS: tuple[Choice, ...] = (_DETAINED, ("services", "bond"), ("services", "children"), _FREE)


class FilterPanel(QWidget):
    """Signals:
    wanted_changed(DirectoryFilter): the worker changed a filter.
    """

    wanted_changed = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, words: ContactWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._client = ""
        self._wanted = DirectoryFilter()
        self._counts: Mapping[Choice, int] = {}
        self._tab_stops: list[QWidget] = []
        self._title = TextLabel(theme, 20, bold=True)
        self.place = PlaceBox(theme, icons)
        self._state = Button(theme, icons, "tint", icon="x", compact=True)
        self._distance, self._language = QComboBox(), QComboBox()
        self._labels = {name: TextLabel(theme, 10, bold=True, token="ink2") for name in ("distance", "language")}
        self._kinds, self._needs, self._government = (ChoiceGroup(theme, icons) for _ in range(3))
        self._clear = Button(theme, icons, icon="x")
        self._lay_out()
        self.place.place_given.connect(lambda near: self._change(near=near, state=""))
        self._state.clicked.connect(lambda: self._change(state=""))
        self._clear.clicked.connect(self._on_clear_clicked)
        for box in (self._distance, self._language):
            box.activated.connect(self._on_box_activated)
            # Names of languages are long; the field stays as wide as the panel.
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
        for group in (self._kinds, self._needs, self._government):
            group.toggled.connect(self._on_choice_toggled)
            group.rebuilt.connect(self._order_tabs)
        self._retranslate()
        self._restyle()
        theme.changed.connect(self._restyle)

    def _lay_out(self) -> None:
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.addWidget(self._title)
        self._column.addWidget(self.place)
        self._column.addWidget(self._state, 0, Qt.AlignmentFlag.AlignLeading)
        self._add_field("distance", self._distance)
        self._column.addWidget(self._kinds)
        self._column.addWidget(self._needs)
        self._add_field("language", self._language)
        self._column.addWidget(self._government)
        self._column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(body)
        self._foot = QVBoxLayout()
        self._foot.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignLeading)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 1, 0)
        outer.setSpacing(0)
        outer.addWidget(self._scroll, 1)
        outer.addLayout(self._foot)

    def _add_field(self, name: str, field: QWidget) -> None:
        self._labels[name].setBuddy(field)
        self._column.addWidget(self._labels[name])
        self._column.addWidget(field)

    def show_words(self, words: ContactWords, client: str) -> None:
        """Set the labels; `client` is the client's language, which the choice of languages marks and lists first."""
        self._words, self._client = words, client
        self._fill()

    def show_wanted(self, wanted: DirectoryFilter) -> None:
        """Show this filter without telling anybody."""
        self._wanted = wanted
        self.place.show_text(wanted.near)
        self._fill()

    def show_counts(self, counts: Mapping[Choice, int]) -> None:
        """Set how many contacts each choice would leave; what the directory does not have at all goes away."""
        self._counts = counts
        self._fill()

    @property
    def filters_in_force(self) -> int:
        """How many filters besides the place narrow the list."""
        wanted = self._wanted
        single = (wanted.state, wanted.within_miles, wanted.language, wanted.kinds, wanted.detained, wanted.free)
        return sum(map(bool, single)) + len(wanted.services)

    def set_title_shown(self, shown: bool) -> None:
        """In a drawer the view has its title elsewhere."""
        self._title.setVisible(shown)

    # Filling.

    def _fill(self) -> None:
        wanted, words = self._wanted, self._words
        name = words.label("state", wanted.state) if wanted.state else ""
        self._state.setText(self.tr("Only {state}").format(state=name).replace("&", "&&"))
        self._state.setAccessibleName(self.tr("Only {state}: show all states again").format(state=name))
        self._state.setVisible(bool(wanted.state))
        self._fill_distances()
        self._fill_languages()
        self._fill_choices()
        self._clear.setEnabled(self.filters_in_force > 0 or wanted.government)
        self._clear.setToolTip("" if self._clear.isEnabled() else self.tr("No filter is set"))

    def _order_tabs(self) -> None:
        """From top to bottom; boxes that are made later would come last."""
        stops = [self.place.field, self._state, self._distance]
        stops += [*self._kinds.tab_stops, *self._needs.tab_stops, self._language]
        stops += [*self._government.tab_stops, self._clear]
        if stops != self._tab_stops:
            self._tab_stops = stops
            for before, after in pairwise(stops):
                QWidget.setTabOrder(before, after)

    def _fill_distances(self) -> None:
        rows = [(self._counted(self.tr("Any distance"), ("within_miles", "0")), 0)]
        for miles in DISTANCES:
            words = self.tr("Within %n mile(s)", "", miles)
            rows.append((self._counted(words, ("within_miles", str(miles))), miles))
        if all(self._wanted.within_miles != miles for _, miles in rows):
            rows.append((self.tr("Within %n mile(s)", "", self._wanted.within_miles), self._wanted.within_miles))
        _refill(self._distance, rows, self._wanted.within_miles)
        has_place = bool(self._wanted.near.strip())
        self._distance.setEnabled(has_place)
        self._distance.setToolTip("" if has_place else self.tr("Type a ZIP code or a city first"))

    def _fill_languages(self) -> None:
        client = self._client.partition("-")[0]
        codes = {value for field, value in self._counts if field == "language"} | {client, self._wanted.language}
        named = sorted((self._words.label("language", code), code) for code in codes - {"", client})
        rows = [(self._counted(self.tr("Any language"), ("language", "")), "")]
        if client:
            words = self.tr("{language} (client's)").format(language=self._words.label("language", client))
            rows.append((self._counted(words, ("language", client)), client))
        rows.extend((self._counted(words, ("language", code)), code) for words, code in named)
        _refill(self._language, rows, self._wanted.language)

    def _counted(self, words: str, choice: Choice) -> str:
        count = self._counts.get(choice)
        return words if count is None else self.tr("{choice} · {count}").format(choice=words, count=count)

    def _fill_choices(self) -> None:
        label = self._words.label
        kinds = [key for key in (*_FIRST_KINDS, *self._words.keys("kind")) if key != GOVERNMENT]
        self._kinds.show_choices(
            {("kinds", key): label("kind", key) for key in kinds if self._offered(("kinds", key))},
            first=tuple(("kinds", key) for key in _FIRST_KINDS),
            chosen=[("kinds", key) for key in self._wanted.kinds],
            counts=self._counts,
        )
        needs: dict[Choice, str] = {}
        for choice in (*_FIRST_NEEDS, *(("services", key) for key in self._words.keys("service"))):
            if choice != ("services", "detained") and self._offered(choice):
                needs[choice] = self._need_words(choice)
        chosen = [("services", key) for key in self._wanted.services]
        chosen += [choice for choice in (_DETAINED, _FREE) if getattr(self._wanted, choice[0])]
        self._needs.show_choices(needs, first=_FIRST_NEEDS, chosen=chosen, counts=self._counts)
        self._government.show_choices(
            {_GOVERNMENT: self.tr("Show the government's own lines")},
            first=(_GOVERNMENT,),
            chosen=[_GOVERNMENT] if self._wanted.government else [],
            counts=self._counts,
        )

    def _offered(self, choice: Choice) -> bool:
        return not self._counts or choice in self._counts

    def _need_words(self, choice: Choice) -> str:
        if choice == _FREE:
            return self._words.label("cost", "free")
        return self._words.label("service", "detained" if choice == _DETAINED else choice[1])

    # What the worker does.

    def _change(self, **fields: object) -> None:
        changed = self._wanted._replace(**fields)  # type: ignore[arg-type]
        if changed != self._wanted:
            self._wanted = changed
            self._fill()
            self.wanted_changed.emit(changed)

    def _on_box_activated(self) -> None:
        self._change(within_miles=self._distance.currentData(), language=self._language.currentData())

    def _on_choice_toggled(self, field: str, value: str, on: bool) -> None:
        if field in {"kinds", "services"}:
            others = tuple(key for key in getattr(self._wanted, field) if key != value)
            self._change(**{field: (*others, value) if on else others})
        else:
            self._change(**{field: on})

    def _on_clear_clicked(self) -> None:
        self._change(**{name: getattr(DirectoryFilter(), name) for name in DirectoryFilter._fields if name != "near"})

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Find help"))
        for name, label, field in (
            ("distance", self.tr("&Distance"), self._distance),
            ("language", self.tr("&Language"), self._language),
        ):
            self._labels[name].setText(label)
            field.setAccessibleName(label.replace("&", ""))
        self._kinds.show_heading(self.tr("Kind"))
        self._needs.show_heading(self.tr("Needs"))
        self._government.show_heading(self.tr("Government"), self.tr("Off by default. It may note your call."))
        self._clear.setText(self.tr("Cl&ear filters"))
        self._fill()

    def _restyle(self) -> None:
        px = self._theme.px
        # The scroll bar, where there is one, stands in the trailing margin. Qt does not mirror margins.
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, right = (px(10), px(24)) if rtl else (px(24), px(10))
        self._column.setContentsMargins(left, px(20), right, px(8))
        self._column.setSpacing(px(6))
        self._foot.setContentsMargins(px(24), px(8), px(24), px(16))
        for box in (self._distance, self._language):
            box.setFont(self._theme.font(11))

    def changeEvent(self, event: QEvent) -> None:
        """Translate again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self._restyle()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """A hairline on the trailing side."""
        painter = QPainter(self)
        painter.setPen(QColor(self._theme.tokens.line))
        x = 0 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else self.width() - 1
        painter.drawLine(x, 0, x, self.height())
        painter.end()


def _refill(box: QComboBox, rows: Sequence[tuple[str, object]], current: object) -> None:
    """New texts; the box stays open and unmoved where only counts changed."""
    if [box.itemData(index) for index in range(box.count())] == [data for _, data in rows]:
        for index, (text, _) in enumerate(rows):
            box.setItemText(index, text)
    else:
        box.clear()
        for text, data in rows:
            box.addItem(text, data)
    box.setCurrentIndex(max(0, next((i for i, (_, data) in enumerate(rows) if data == current), 0)))
