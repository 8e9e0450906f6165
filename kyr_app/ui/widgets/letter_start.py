# SPDX-License-Identifier: Apache-2.0
"""Where a letter is chosen: for which state and status, then one of those that fit, by group."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QMargins, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from kyr_app.domain.letters import GROUPS, Letter, offered
from kyr_app.ui.icons import Icons
from kyr_app.ui.theme import Theme
from kyr_app.ui.widgets.check_page import side_of
from kyr_app.ui.widgets.flow_layout import FlowLayout
from kyr_app.ui.widgets.label import TextLabel
from kyr_app.ui.widgets.letter_inputs import LetterChoice
from kyr_app.ui.widgets.packet_start import scrolling
from kyr_app.ui.widgets.passage_heading import LineLabel, PassageHeading
from kyr_app.ui.widgets.passage_stack import PassageStack
from kyr_app.ui.widgets.row_button import RowButton

_WIDEST, _TWO_COLUMNS, _GAP = 1180, 820, 14
_ICONS = {"post": "mail", "portal": "monitor", "email": "mail", "hand": "file-text"}


class _Cards(PassageStack):
    """Cards in one column or two; those side by side are equally high."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def _arrange(self, width: int) -> int:
        gap = self._theme.px(_GAP)
        columns = 2 if width >= self._theme.px(_TWO_COLUMNS) else 1
        each = (width - gap * (columns - 1)) // columns
        y = 0
        for start in range(0, len(self._parts), columns):
            row = [part for part, _ in self._parts[start : start + columns]]
            height = max(part.heightForWidth(each) for part in row)
            for place, card in enumerate(row):
                column = columns - 1 - place if self.isRightToLeft() else place
                card.setGeometry(column * (each + gap), y, each, height)
            y += height + gap
        return max(0, y - gap)


class _Groups(PassageStack):
    """All groups, in the middle of the page."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _arrange(self, width: int) -> int:
        side = side_of(width, _WIDEST, self._theme)
        self._margins = QMargins(side, self._theme.px(20), side, self._theme.px(24))
        return super()._arrange(width)


class LetterStart(QWidget):
    """Signals:
    state_chosen(str): postal letters; "" for not said.
    letter_requested(str): id of a letter.
    """

    state_chosen = Signal(str)
    letter_requested = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._letters: tuple[Letter, ...] = ()
        self._beside: Mapping[str, Letter] = {}
        self._states: Mapping[str, str] = {}
        self._locales = ("en", "en")
        self._chosen = ("", "")
        self._below: list[QWidget] = []
        self.cards: dict[str, RowButton] = {}
        self._body = _Groups(theme)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = scrolling(self._body)
        outer.addWidget(self._scroll)
        self.state = LetterChoice(theme, {}, "")
        self.status = LetterChoice(theme, {}, "")

    def show_letters(
        self, letters: Sequence[Letter], beside: Sequence[Letter], states: Mapping[str, str], worker: str, client: str
    ) -> None:
        """Offer these, in the worker's language, with the titles of the client's below."""
        self._letters = tuple(letters)
        self._beside = {letter.id: letter for letter in beside}
        self._states, self._locales = states, (worker, client)
        self._build()

    def show_state(self, code: str) -> None:
        """Show for which state letters are offered."""
        if code != self._chosen[0]:
            self._chosen = (code, self._chosen[1])
            self.state.choose(code)
            self._fill()

    def forget(self) -> None:
        """Nothing is said any more."""
        self._chosen = ("", "")
        self._build()

    def first_focus(self) -> QWidget:
        """The choice of states."""
        return self.state

    # Building.

    def _build(self) -> None:
        theme = self._theme
        self._body.clear_parts()
        self._below = []
        title = PassageHeading(theme, 24, parent=self._body)
        title.show_text(self.tr("Letters"), self._locales[0])
        self._body.add_part(title)
        lead = LineLabel(theme, 13, locale=self._locales[0], parent=self._body)
        lead.setText(self.tr("Choose a letter. You see what it can do and what it risks before you fill it in."))
        self._body.add_part(lead, theme.px(4))
        choices = self._build_choices()
        self._body.add_part(choices, theme.px(14))
        for part in (title, lead, choices):
            part.show()
        self._fill()

    def _fill(self) -> None:
        """The letters that fit."""
        for part in self._below:
            self._body.remove_part(part)
        self._below, self.cards = [], {}
        shown = offered(self._letters, *self._chosen)
        left_out = len(self._letters) - len(shown)
        if left_out:
            self._line(
                self.tr("%n letter(s) are left out: they are not for this state or this status.", "", left_out), 11, 10
            )
        for group in GROUPS:
            self._add_group(group, [letter for letter in shown if letter.group == group])
        self._line(self.tr("Information, not legal advice."), 10, 20)
        self._order_tabs()

    def _below_add(self, part: QWidget, gap: int) -> None:
        self._body.add_part(part, self._theme.px(gap))
        self._below.append(part)
        part.show()

    def _order_tabs(self) -> None:
        for before, after in pairwise([self.state, self.status, *self.cards.values()]):
            QWidget.setTabOrder(before, after)

    def _line(self, words: str, points: float, gap: int) -> None:
        line = LineLabel(self._theme, points, token="ink2", locale=self._locales[0], parent=self._body)
        line.setText(words)
        self._below_add(line, gap)

    def _build_choices(self) -> QWidget:
        theme, px = self._theme, self._theme.px
        names = dict(sorted(self._states.items(), key=lambda item: item[1]))
        statuses = {
            "citizen": self.tr("US citizen"),
            "green-card": self.tr("Green-card holder"),
            "other": self.tr("Neither of these"),
        }
        self.state = LetterChoice(theme, names, self.tr("Not said"))
        self.status = LetterChoice(theme, statuses, self.tr("Not said"))
        row = QWidget(self._body)
        flow = FlowLayout(row, gap=px(20), row_gap=px(8))
        for box, words, chosen in (
            (self.state, self.tr("For which &state"), self._chosen[0]),
            (self.status, self.tr("Stat&us, if it is said"), self._chosen[1]),
        ):
            label = TextLabel(theme, 11, bold=True, token="ink2")
            label.setText(words)
            label.setBuddy(box)
            box.setAccessibleName(words.replace("&", ""))
            box.choose(chosen)
            box.setMinimumWidth(px(260))
            pair = QWidget()
            column = QVBoxLayout(pair)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(px(4))
            column.addWidget(label)
            column.addWidget(box)
            flow.addWidget(pair)
        self.status.setAccessibleDescription(self.tr("Kept nowhere. It only leaves out letters that do not fit."))
        self.status.setToolTip(self.status.accessibleDescription())
        self.state.activated.connect(self._on_state)
        self.status.activated.connect(self._on_status)
        return row

    def _add_group(self, group: str, letters: Sequence[Letter]) -> None:
        if not letters:
            return
        names = {
            "companies": self.tr("To companies"),
            "government": self.tr("To the government"),
            "family": self.tr("For the family"),
            "workplace": self.tr("For a workplace"),
        }
        heading = PassageHeading(self._theme, 17, parent=self._body)
        heading.show_text(names[group], self._locales[0])
        self._below_add(heading, 22)
        cards = _Cards(self._theme, self._body)
        for letter in letters:
            self.cards[letter.id] = self._card(letter, cards)
            cards.add_part(self.cards[letter.id])
        self._below_add(cards, 8)

    def _card(self, letter: Letter, parent: QWidget) -> RowButton:
        worker, client = self._locales
        ways = {
            "post": self.tr("On paper, by mail"),
            "portal": self.tr("Text for the office's site"),
            "email": self.tr("By e-mail"),
            "hand": self.tr("On paper, to hand over"),
        }
        card = RowButton(self._theme, self._icons, "card", _ICONS[letter.way], parent)
        card.add_line(letter.title, 13, bold=True, locale=worker)
        beside = self._beside.get(letter.id)
        if beside is not None and client != worker and beside.title != letter.title:
            card.add_line(beside.title, 11.5, token="ink2", locale=client)
        card.add_line(letter.summary, 11, locale=letter.locale)
        card.add_line(ways[letter.way], 10, token="ink2", locale=worker)
        card.clicked.connect(lambda _=False: self.letter_requested.emit(letter.id))
        return card

    def _on_state(self) -> None:
        self._chosen = (self.state.value, self._chosen[1])
        self.state_chosen.emit(self.state.value)
        self._fill()

    def _on_status(self) -> None:
        self._chosen = (self._chosen[0], self.status.value)
        self._fill()

    def restyle(self) -> None:
        """Colours or sizes changed."""
        self._build()

    def changeEvent(self, event: QEvent) -> None:
        """Translate again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._build()
        super().changeEvent(event)
