# SPDX-License-Identifier: Apache-2.0
"""Home: what is happening, what can wait, and the lines to call."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from kyr_app.domain.directory import Contact
from kyr_app.domain.locales import locale_for
from kyr_app.ui.icons import Icons
from kyr_app.ui.theme import Theme
from kyr_app.ui.translation import QT_TRANSLATE_NOOP
from kyr_app.ui.views.base import COMPACT, NARROW, View
from kyr_app.ui.widgets.button import Button
from kyr_app.ui.widgets.card import Card
from kyr_app.ui.widgets.flow_layout import FlowLayout
from kyr_app.ui.widgets.hotline_strip import HotlineStrip
from kyr_app.ui.widgets.label import TextLabel


class Situation(NamedTuple):
    """A card: where it leads (a topic, or a chapter when `chapter` is set), its icon, its English words and a line.

    The line stands under the words when worker and client share a language.
    """

    target: str
    icon: str
    words: str
    line: str
    chapter: bool = False


#: The words of the client's line come from the translator of the client's language, by the same English key.
NOW = (
    Situation(
        "home-door",
        "door-closed",
        QT_TRANSLATE_NOOP("Situations", "Officers at the door"),
        QT_TRANSLATE_NOOP("Situations", "Knocking, at home"),
    ),
    Situation(
        "street",
        "footprints",
        QT_TRANSLATE_NOOP("Situations", "Stopped in the street"),
        QT_TRANSLATE_NOOP("Situations", "On foot, in public"),
    ),
    Situation(
        "car",
        "car",
        QT_TRANSLATE_NOOP("Situations", "Stopped in the car"),
        QT_TRANSLATE_NOOP("Situations", "Driver or passenger"),
    ),
    Situation(
        "workplace",
        "briefcase",
        QT_TRANSLATE_NOOP("Situations", "At work"),
        QT_TRANSLATE_NOOP("Situations", "Raid, audit, questions"),
    ),
    Situation(
        "first-hours",
        "user-search",
        QT_TRANSLATE_NOOP("Situations", "Someone was taken"),
        QT_TRANSLATE_NOOP("Situations", "First hours, finding them"),
    ),
    Situation(
        "phone-extraction",
        "smartphone",
        QT_TRANSLATE_NOOP("Situations", "Phone taken or searched"),
        QT_TRANSLATE_NOOP("Situations", "By police or at the border"),
    ),
    Situation(
        "spyware-warning",
        "message-square-warning",
        QT_TRANSLATE_NOOP("Situations", "A spyware warning"),
        QT_TRANSLATE_NOOP("Situations", "From Apple, Google or WhatsApp"),
    ),
    Situation(
        "travel",
        "luggage",
        QT_TRANSLATE_NOOP("Situations", "Travel"),
        QT_TRANSLATE_NOOP("Situations", "Airport, border, bus"),
    ),
)
LATER = (
    Situation(
        "surveillance",
        "radar",
        QT_TRANSLATE_NOOP("Situations", "How can they find me?"),
        QT_TRANSLATE_NOOP("Situations", "Systems, data, cameras"),
        chapter=True,
    ),
    Situation(
        "protect",
        "shield-check",
        QT_TRANSLATE_NOOP("Situations", "Protect yourself"),
        QT_TRANSLATE_NOOP("Situations", "Phone, accounts, messages"),
        chapter=True,
    ),
    Situation(
        "prepare",
        "users-round",
        QT_TRANSLATE_NOOP("Situations", "Prepare your family"),
        QT_TRANSLATE_NOOP("Situations", "Children, papers, a lawyer"),
        chapter=True,
    ),
    Situation(
        "records",
        "folder-search",
        QT_TRANSLATE_NOOP("Situations", "Your records"),
        QT_TRANSLATE_NOOP("Situations", "Files, brokers, rights"),
        chapter=True,
    ),
)
QUESTION = QT_TRANSLATE_NOOP("Situations", "What is happening?")


class HomeView(View):
    """Large cards for what is happening now; lower ones for when there is time; hotlines at the foot.

    Signals:
        topic_requested(str): slug of a situation.
        chapter_requested(str): slug of a chapter.
        contact_requested(str): id of a hotline.
        client_locale_chosen(str): a language chip was pressed.
        more_languages_requested(): the chip that opens the picker.
    """

    topic_requested = Signal(str)
    chapter_requested = Signal(str)
    contact_requested = Signal(str)
    client_locale_chosen = Signal(str)
    more_languages_requested = Signal()

    def __init__(self, theme: Theme, icons: Icons, chapters: Sequence[str]) -> None:
        super().__init__(theme)
        self._icons = icons
        self._worker, self._client = "en", "en"
        self._client_words: Mapping[str, str] = {}
        self._chips: dict[str, Button] = {}
        self._shape: tuple[int, bool, bool] | None = None
        self._build(chapters)
        self._retranslate()
        self._restyle()

    def _build(self, chapters: Sequence[str]) -> None:
        theme, icons = self._theme, self._icons
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._chip_label = TextLabel(theme, 11, token="ink2")
        self._chip_row = QWidget()
        self._chip_flow = FlowLayout(self._chip_row)
        self._chip_flow.addWidget(self._chip_label)
        self._more = Button(theme, icons, "quiet", compact=True, trailing_icon="chevron-down")
        self._more.clicked.connect(self.more_languages_requested)
        self._question = TextLabel(theme, 24, bold=True, wrap=False)
        self._client_question = TextLabel(theme, 15, token="ink2")
        self._heading_row = QWidget()
        self._heading_flow = FlowLayout(self._heading_row)
        self._heading_flow.addWidget(self._question)
        self._heading_flow.addWidget(self._client_question)
        self._now_grid, self._later_grid = QGridLayout(), QGridLayout()
        self._now = [(situation, self._card(situation)) for situation in NOW]
        self._later = [
            (situation, self._card(situation, quiet=True)) for situation in LATER if situation.target in chapters
        ]
        self._later_label = TextLabel(theme, 13.5, bold=True)
        self._strip = HotlineStrip(theme, icons)
        self._strip.contact_requested.connect(self.contact_requested)
        self._notice = TextLabel(theme, 10, token="ink2", wrap=True)
        for part in (
            self._chip_row,
            self._heading_row,
            self._now_grid,
            self._later_label,
            self._later_grid,
            self._strip,
        ):
            if isinstance(part, QWidget):
                self._column.addWidget(part)
            else:
                self._column.addLayout(part)
        self._column.addWidget(self._notice)
        self._column.addStretch(1)
        for row in (self._chip_row, self._heading_row):
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            row.setSizePolicy(policy)
        self._scroll.setWidget(body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    def _card(self, situation: Situation, *, quiet: bool = False) -> Card:
        card = Card(self._theme, self._icons, situation.icon, quiet=quiet)
        wish = self.chapter_requested if situation.chapter else self.topic_requested
        card.clicked.connect(lambda: wish.emit(situation.target))
        return card

    def first_focus(self) -> QWidget:
        """The first situation."""
        return self._now[0][1]

    def show_languages(self, codes: Sequence[str], more: int) -> None:
        """Chips for the usual client languages; `more` others open in the picker."""
        for chip in self._chips.values():
            self._chip_flow.removeWidget(chip)
            chip.deleteLater()
        self._chip_flow.removeWidget(self._more)
        self._chips = {}
        for code in codes:
            chip = Button(self._theme, self._icons, compact=True, locale=code)
            chip.setText(locale_for(code).endonym)
            chip.setCheckable(True)
            chip.clicked.connect(lambda _=False, chosen=code: self.client_locale_chosen.emit(chosen))
            self._chip_flow.addWidget(chip)
            self._chips[code] = chip
        self._chip_flow.addWidget(self._more)
        self._more.setVisible(more > 0)
        self._more.setText(self.tr("%n more", "", more))
        self._mark_chip()

    def show_card(self, card: QWidget) -> None:
        """Put a card above everything (the first run's questions)."""
        self._column.insertWidget(0, card)

    def take_card_away(self, card: QWidget) -> None:
        """Remove that card again."""
        self._column.removeWidget(card)
        card.deleteLater()

    def show_words(self, worker: str, client: str, client_words: Mapping[str, str]) -> None:
        """Set both languages; `client_words` by English key.

        When worker and client share a language a one-line description stands under each card instead.
        """
        self._worker, self._client, self._client_words = worker, client, client_words
        self._mark_chip()
        self._retranslate()

    def show_hotlines(
        self, contacts: Sequence[Contact], short_names: Mapping[str, str], state_name: str, today: date
    ) -> None:
        """National lines, and those of the chosen state (its name, or ""); `short_names` by contact id."""
        self._strip.show_contacts(contacts, short_names, state_name, today)

    def _mark_chip(self) -> None:
        for code, chip in self._chips.items():
            chip.setChecked(code == self._client)
            chip.set_icon("check" if code == self._client else "")

    def _second_line(self, situation: Situation) -> tuple[str, str]:
        if self._client != self._worker and situation.words in self._client_words:
            return self._client_words[situation.words], self._client
        return self._situation_words(situation.line), ""

    def _retranslate(self) -> None:
        for situation, card in (*self._now, *self._later):
            line, locale = self._second_line(situation)
            card.show_words(self._situation_words(situation.words), line, locale)
        self._question.setText(self._situation_words(QUESTION))
        self._client_question.set_locale(self._client)
        self._client_question.setText(self._client_words.get(QUESTION, "") if self._client != self._worker else "")
        self._client_question.setVisible(bool(self._client_question.text()))
        self._chip_label.setText(self.tr("Client's language"))
        self._later_label.setText(self.tr("When there is time"))
        self._notice.setText(self.tr("Information, not legal advice. Nothing you open or type here is kept."))

    def _situation_words(self, words: str) -> str:
        return QCoreApplication.translate("Situations", words)

    def _restyle(self) -> None:
        px = self._theme.px
        self._chip_flow.set_gaps(px(9), px(8))
        self._heading_flow.set_gaps(px(14), px(4))
        for grid in (self._now_grid, self._later_grid):
            grid.setSpacing(px(16))
        self._shape = None

    def reflow(self, effective_width: int) -> None:
        """Four columns, three, two or one; tiles beside the titles in low or compact windows."""
        height = self.height() / self._theme.scale
        compact = effective_width < COMPACT - 96 or height < 640
        columns = 4 if effective_width >= 880 else 3 if effective_width >= 700 else 2 if effective_width >= 470 else 1
        low = height < 560
        self._strip.set_columns(3 if effective_width >= 880 else 2 if effective_width >= 560 else 1)
        shape = (columns, compact, low)
        if shape == self._shape:
            return
        self._shape = shape
        px = self._theme.px
        side = px(16 if effective_width < NARROW - 96 else 32)
        self._column.setContentsMargins(side, px(10 if low else 20), side, px(16))
        self._column.setSpacing(px(10 if compact else 16))
        for grid, cards in ((self._now_grid, self._now), (self._later_grid, self._later)):
            for _, card in cards:
                grid.removeWidget(card)
                card.set_beside(compact)
                card.setMinimumHeight(px(72 if compact else 66 if grid is self._later_grid else 146))
            for number, (_, card) in enumerate(cards):
                grid.addWidget(card, number // columns, number % columns)
            for column in range(4):
                grid.setColumnStretch(column, 1 if column < columns else 0)
