# SPDX-License-Identifier: Apache-2.0
"""Letters: choose one, read what it can do and what it risks, fill it in beside its pages, print or copy it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from kyr_app.domain.letters import Letter
from kyr_app.ui.icons import Icons
from kyr_app.ui.theme import Theme
from kyr_app.ui.views.base import View
from kyr_app.ui.widgets.button import Button
from kyr_app.ui.widgets.check_page import side_of
from kyr_app.ui.widgets.letter_about import WIDEST, LetterAbout
from kyr_app.ui.widgets.letter_page import LetterPage, ShownLetter
from kyr_app.ui.widgets.letter_start import LetterStart
from kyr_app.ui.widgets.packet_start import scrolling

#: What is in front.
START, ABOUT, FILL = "start", "about", "fill"


class LettersView(View):
    """Signals:
    shown(): the view came to the front.
    state_chosen(str): postal letters of the state for which letters are offered; "" for none.
    letter_requested(str): id of a letter to read about; "" for all of them.
    begun(): the letter is to be filled in.
    topic_requested(str, str): slug and anchor ("").
    edited(object), copy_requested(str), step_requested(str), print_cancelled(): of `LetterPage`.
    """

    shown = Signal()
    state_chosen = Signal(str)
    letter_requested = Signal(str)
    begun = Signal()
    topic_requested = Signal(str, str)
    edited = Signal(object)
    copy_requested = Signal(str)
    step_requested = Signal(str)
    print_cancelled = Signal()

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__(theme)
        self._icons = icons
        self._stage = START
        self._turned = False
        self._shown: ShownLetter | None = None
        self.start = LetterStart(theme, icons)
        self.about: LetterAbout | None = None
        self.page = LetterPage(theme, icons)
        self.begin = Button(theme, icons, "primary", icon="file-pen-line", points=12)
        self._scroll = scrolling(QWidget())
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.begin)
        self._foot.addStretch(1)
        about = QWidget()
        column = QVBoxLayout(about)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        column.addLayout(self._foot)
        self._stack = QStackedLayout(self)
        for part in (self.start, about, self.page):
            self._stack.addWidget(part)
        self._connect()
        self._retranslate()
        self._restyle()

    def _connect(self) -> None:
        page = self.page
        self.start.state_chosen.connect(self.state_chosen)
        self.start.letter_requested.connect(self.letter_requested)
        self.begin.clicked.connect(self.begun)
        self._scroll.verticalScrollBar().rangeChanged.connect(lambda: self.reflow(self.effective_width))
        page.list_requested.connect(lambda: self.letter_requested.emit(""))
        page.about_requested.connect(lambda: self.show_stage(ABOUT))
        page.edited.connect(self.edited)
        page.copy_requested.connect(self.copy_requested)
        page.step_requested.connect(self.step_requested)
        page.print_cancelled.connect(self.print_cancelled)

    @property
    def stage(self) -> str:
        """START, ABOUT or FILL."""
        return self._stage

    # Data down.

    def show_letters(
        self, letters: Sequence[Letter], beside: Sequence[Letter], states: Mapping[str, str], worker: str, client: str
    ) -> None:
        """See `LetterStart.show_letters`."""
        self.start.show_letters(letters, beside, states, worker, client)

    def show_letter(self, shown: ShownLetter) -> None:
        """Tell about a letter; what is filled in already stays."""
        if self._shown is None or self._shown.letter.id != shown.letter.id:
            self._turned = False
        self._shown = shown
        self._build_about()

    def show_form(self, values: Mapping[str, str]) -> None:
        """Show the form of the letter with these values."""
        if self._shown is not None:
            self.page.show_letter(self._shown, values)

    def show_stage(self, stage: str) -> None:
        """Bring the list, what a letter can do, or its form to the front, and the keyboard to it."""
        self._stage = stage
        self._stack.setCurrentIndex((START, ABOUT, FILL).index(stage))
        self.reflow(self.effective_width)
        if self.isVisible():
            focus = self.first_focus()
            if focus is not None:
                focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Empty everything that was said or filled in."""
        self.page.forget()
        self.start.forget()
        self._shown = None
        self.show_stage(START)

    def first_focus(self) -> QWidget | None:
        """The choice of states, the heading of what a letter can do, or the first field."""
        if self._stage == START:
            return self.start.first_focus()
        if self._stage == ABOUT:
            return self.about.heading if self.about is not None else None
        return self.page.first_focus()

    def _build_about(self) -> None:
        if self._shown is None:
            return
        about = LetterAbout(self._theme, self._icons, self._shown, turned=self._turned)
        about.list_requested.connect(lambda: self.letter_requested.emit(""))
        about.topic_requested.connect(self.topic_requested)
        about.turned.connect(self._turn)
        before = self._scroll.takeWidget()
        if before is not None:
            before.hide()
            before.deleteLater()
        self.about = about
        self._scroll.setWidget(about)
        self._scroll.setAccessibleName(about.heading.text())
        about.setAutoFillBackground(False)
        self._scroll.verticalScrollBar().setValue(0)
        for before_, after in ((about.to_list, about.turn), (self._scroll, self.begin)):
            QWidget.setTabOrder(before_, after)

    def _turn(self) -> None:
        self._turned = not self._turned
        self._build_about()
        if self.about is not None:
            self.about.turn.setFocus(Qt.FocusReason.OtherFocusReason)

    # Look and language.

    def _retranslate(self) -> None:
        self.begin.setText(self.tr("&Fill in this letter"))
        if self.about is not None:
            self._build_about()

    def _restyle(self) -> None:
        self.begin.setMinimumHeight(self._theme.px(48))
        self.start.restyle()
        if self.about is not None:
            self._build_about()
        self.page.restyle()

    def reflow(self, effective_width: int) -> None:
        """The foot stands under what it belongs to."""
        px = self._theme.px
        bar = self._scroll.verticalScrollBar()
        room = self.width() - (bar.sizeHint().width() if bar.maximum() else 0)
        side = side_of(room, WIDEST, self._theme)
        beyond = side + self.width() - room
        left, right = (beyond, side) if self.isRightToLeft() else (side, beyond)
        low = self.height() < px(340)
        self._foot.setContentsMargins(left, px(4 if low else 10), right, px(8 if low else 14))
        self.page.reflow(effective_width)

    def changeEvent(self, event: QEvent) -> None:
        """Another direction turns the margins round."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.reflow(self.effective_width)

    def showEvent(self, event: QShowEvent) -> None:
        """The pages are made for who looks at them."""
        super().showEvent(event)
        self.shown.emit()
