# SPDX-License-Identifier: Apache-2.0
"""The exposure check: a first page, one question a page, and what the answers lead to. It keeps no answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QKeySequence, QPainter, QPaintEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from kyr_app.domain.exposure import ANSWERS, Model
from kyr_app.domain.locales import locale_for
from kyr_app.ui.bidi import isolate
from kyr_app.ui.icons import Icons
from kyr_app.ui.speech import Speech
from kyr_app.ui.theme import Theme
from kyr_app.ui.views.base import View
from kyr_app.ui.widgets.button import Button
from kyr_app.ui.widgets.check_page import QUESTION_WIDTH, CheckContext, CheckPage, side_of
from kyr_app.ui.widgets.check_question import LOOKS, QuestionPage
from kyr_app.ui.widgets.check_start import StartPage

if TYPE_CHECKING:
    from kyr_app.ui.contact_words import ContactWords
    from kyr_app.ui.widgets.check_result import Findings, ResultPage

START, QUESTION, RESULT = "start", "question", "result"
#: Looking for a voice loads a module; the page comes first.
_VOICE_DELAY_MS = 300
_BY_KEY, _BY_HAND = Qt.FocusReason.ShortcutFocusReason, Qt.FocusReason.OtherFocusReason


class _Foot(QWidget):
    """The last-step buttons; a hairline parts them from a page that goes on below."""

    def __init__(self, theme: Theme, scroll: QScrollArea) -> None:
        super().__init__()
        self._theme = theme
        self._bar = scroll.verticalScrollBar()
        self._bar.rangeChanged.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if self._bar.maximum():
            painter = QPainter(self)
            painter.fillRect(0, 0, self.width(), 1, QColor(self._theme.tokens.line))
            painter.end()


class ExposureCheckView(View):
    """Signals:
    answered(str, str): question and answer.
    finished(): the result is wanted.
    again_requested(): all answers are to be forgotten.
    other_language_requested(): the result in the other of the two languages.
    packet_requested(): the actions are to go into the packet.
    topic_requested(str, str), contact_requested(str), help_requested(): what the result leads to.
    entered(), left(): the view came to the front, or something else did.
    """

    answered = Signal(str, str)
    finished = Signal()
    again_requested = Signal()
    other_language_requested = Signal()
    packet_requested = Signal()
    topic_requested = Signal(str, str)
    contact_requested = Signal(str)
    help_requested = Signal()
    entered = Signal()
    left = Signal()

    def __init__(self, theme: Theme, icons: Icons, speech: Speech | None = None) -> None:
        super().__init__(theme)
        self._icons = icons
        self._speech = speech if speech is not None else Speech(parent=self)
        self._context = CheckContext(theme, icons, "en", "en", {})
        self._worker, self._client = Model("en", "", (), (), (), {}), Model("en", "", (), (), (), {})
        self._answers: Mapping[str, str] = {}
        self._stage, self._at = START, 0
        self._findings: tuple[Findings, ContactWords] | None = None
        self._in_packet = False
        self.page: CheckPage | None = None
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._build_foot()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._foot)
        self._connect()
        self._retranslate()
        self._restyle()

    def _build_foot(self) -> None:
        theme, icons = self._theme, self._icons
        self._foot = _Foot(theme, self._scroll)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._foot)
        self.back = Button(theme, icons, icon="arrow-left")
        self.again = Button(theme, icons, icon="rotate-ccw")
        self.read = Button(theme, icons, icon="volume-2")
        self.language = Button(theme, icons, icon="languages")
        self.finish = Button(theme, icons, trailing_icon="arrow-right")
        self.packet = Button(theme, icons, "primary", icon="file-plus")
        for button in (self.back, self.again, self.read, self.language):
            self._row.addWidget(button)
        self._row.addStretch(1)
        for button in (self.finish, self.packet):
            self._row.addWidget(button)

    def _connect(self) -> None:
        self.back.clicked.connect(self.go_back)
        self.again.clicked.connect(self.again_requested)
        self.read.clicked.connect(self._read_aloud)
        self.language.clicked.connect(self.other_language_requested)
        self.finish.clicked.connect(self.finished)
        self.packet.clicked.connect(self.packet_requested)
        self._scroll.verticalScrollBar().rangeChanged.connect(lambda: self.reflow(self.effective_width))
        self._speech.voices_known.connect(self._show_buttons)
        self._speech.speaking_changed.connect(self._show_buttons)
        self._keys: dict[str, QShortcut] = {}
        for number, answer in enumerate(ANSWERS, start=1):
            self._keys[answer] = QShortcut(self)
            for key in (self._keys[answer], QShortcut(QKeySequence(str(number)), self)):
                key.activated.connect(lambda its=answer: self.answer(its, _BY_KEY))
        for keys, button in (("Backspace", self.back), ("Ctrl+Return", self.finish)):
            QShortcut(QKeySequence(keys), self, lambda its=button: its.click() if its.isVisible() else None)

    # What the controller hands down.

    def show_check(self, worker: Model, client: Model, context: CheckContext, answers: Mapping[str, str]) -> None:
        """Set the questions in both languages. `answers` is looked at when a question is shown, and never kept."""
        self._worker, self._client, self._context, self._answers = worker, client, context, answers
        if self._stage != RESULT:
            self._show_page()

    def show_findings(self, findings: Findings, contact_words: ContactWords, *, in_packet: bool) -> None:
        """Show what the answers lead to."""
        fresh = self._stage != RESULT
        self._stage, self._findings, self._in_packet = RESULT, (findings, contact_words), in_packet
        self._show_page(_BY_HAND if fresh else None)

    def show_in_packet(self) -> None:
        """Say that the actions are in the packet."""
        self._in_packet = True
        self._show_buttons()

    @property
    def stage(self) -> str:
        """START, QUESTION or RESULT."""
        return self._stage

    def start_over(self) -> None:
        """Show the first page."""
        self._stage, self._at, self._findings = START, 0, None
        self._show_page(_BY_HAND)

    def first_focus(self) -> QWidget | None:
        """Start, the answer that was given (or the first), or the result's heading."""
        if isinstance(self.page, StartPage):
            return self.page.start
        if isinstance(self.page, QuestionPage):
            return next((card for card in self.page.cards if card.isChecked()), self.page.cards[0])
        return getattr(self.page, "heading", None)

    # From page to page.

    def begin(self) -> None:
        """Show the first question."""
        if self._worker.questions:
            self._stage = QUESTION
            self._show_page(self._reason())

    def answer(self, answer: str, reason: Qt.FocusReason = _BY_HAND) -> None:
        """Answer the question that is shown, and go on to the next or to the result."""
        if self._stage != QUESTION:
            return
        self.answered.emit(self._worker.questions[self._at].id, answer)
        if self._at + 1 < len(self._worker.questions):
            self._at += 1
            self._show_page(reason)
        else:
            self.finished.emit()

    def go_back(self) -> None:
        """To the question before; from the result to the last one that was shown."""
        reason = self._reason()
        if self._stage == QUESTION and self._at == 0:
            self._stage = START
        elif self._stage == QUESTION:
            self._at -= 1
        elif self._stage == RESULT:
            self._stage, self._findings = QUESTION, None
        self._show_page(reason)

    def _reason(self) -> Qt.FocusReason:
        """The ring follows the keyboard: a press without the mouse over it was one of a key."""
        cards = self.page.cards if isinstance(self.page, QuestionPage) else ()
        start = (self.page.start,) if isinstance(self.page, StartPage) else ()
        return _BY_HAND if any(button.underMouse() for button in (*cards, *start, self.back)) else _BY_KEY

    def _show_page(self, reason: Qt.FocusReason | None = None) -> None:
        """Build the page anew; with a reason, or when it was on the old page, the keyboard goes to its first part."""
        self._speech.stop()
        focused = self.window().focusWidget()
        before = self._scroll.takeWidget()
        if before is not None:
            if reason is None and focused is not None and before.isAncestorOf(focused):
                reason = _BY_HAND
            before.hide()
            before.deleteLater()
        self.page = {START: self._start_page, QUESTION: self._question_page, RESULT: self._result_page}[self._stage]()
        self._scroll.setWidget(self.page)
        self._scroll.verticalScrollBar().setValue(0)
        self._show_buttons()
        focus = self.first_focus()
        if reason is not None and focus is not None:
            focus.setFocus(reason)

    def _two(self) -> bool:
        return self._context.client != self._context.worker

    def _start_page(self) -> StartPage:
        beside = (self._client.notice, self._client.locale) if self._two() else None
        keys = self.tr("Keys: {answers}. Backspace goes one question back.").format(
            answers=", ".join(f"{self._context.words(LOOKS[answer][1])}: {self._keys_of(answer)}" for answer in ANSWERS)
        )
        page = StartPage(self._context, (self._worker.notice, self._worker.locale), beside, keys)
        page.started.connect(self.begin)
        return page

    def _question_page(self) -> QuestionPage:
        question = self._worker.questions[self._at]
        beside = self._client.questions[self._at] if self._two() else None
        place = (self._at + 1, len(self._worker.questions))
        page = QuestionPage(self._context, question, beside, place, self._answers.get(question.id, ""), self._keys_of)
        page.answered.connect(lambda answer: self.answer(answer, self._reason()))
        return page

    def _result_page(self) -> ResultPage:
        from kyr_app.ui.widgets.check_result import ResultPage  # noqa: PLC0415  # only when it came so far

        assert self._findings is not None  # noqa: S101  # the stage is RESULT
        page = ResultPage(self._context, *self._findings)
        page.topic_requested.connect(self.topic_requested)
        page.contact_requested.connect(self.contact_requested)
        page.help_requested.connect(self.help_requested)
        return page

    def _keys_of(self, answer: str) -> str:
        number, letter = ANSWERS.index(answer) + 1, self._letters()[answer]
        return self.tr("{number} or {letter}").format(number=number, letter=letter)

    def _letters(self) -> dict[str, str]:
        return {
            "yes": self.tr("Y", "key of the answer Yes; the four keys differ"),
            "no": self.tr("N", "key of the answer No; the four keys differ"),
            "unsure": self.tr("U", "key of the answer Not sure; the four keys differ"),
            "skip": self.tr("S", "key of the answer Skip; the four keys differ"),
        }

    # Reading aloud.

    def _spoken(self) -> tuple[str, str] | None:
        """The question as the client hears it, or the worker when there is no voice for the client's language."""
        if self._stage != QUESTION:
            return None
        asked = (model.questions[self._at] for model in (self._client, self._worker))
        lines = ((question.words, question.locale) for question in asked)
        return next((line for line in lines if self._speech.can_read(line[1])), None)

    def _read_aloud(self) -> None:
        line = self._spoken()
        if self._speech.speaking:
            self._speech.stop()
        elif line is not None:
            self._speech.read([line])

    # Words, sizes, keys.

    def _show_buttons(self) -> None:
        result = self._stage == RESULT
        private = result and self._findings is not None and self._findings[0].shown.survivor
        self._foot.setVisible(self._stage != START)
        self.again.setVisible(result)
        self.finish.setVisible(not result)
        self.read.setVisible(self._spoken() is not None)
        self.language.setVisible(result and self._two())
        # A survivor takes no list home without being asked: a sheet can be found.
        self.packet.setVisible(result and not private)
        self.packet.setEnabled(not self._in_packet)
        self.reflow(self.effective_width)

    def _name_buttons(self, *, narrow: bool) -> None:
        result = self._stage == RESULT
        self.back.setText("" if narrow and result else self.tr("Change answers") if result else self.tr("Back"))
        self.back.setAccessibleName(self.tr("Change answers") if result else self.tr("Back to the question before"))
        self.back.setToolTip(self.tr("Back (Backspace)"))
        self.again.setText("" if narrow else self.tr("Start again"))
        self.again.setAccessibleName(self.tr("Start again: forget every answer"))
        self.again.setToolTip(self.tr("Forget every answer and start again"))
        self.read.setText(self.tr("Stop reading") if self._speech.speaking else self.tr("Read aloud"))
        self.read.set_icon("square" if self._speech.speaking else "volume-2")
        self.finish.setText(self.tr("Finish") if narrow else self.tr("Finish and see first steps"))
        self.finish.setToolTip(self.tr("Finish with the answers so far (Ctrl+Enter)"))
        self.packet.setText(self.tr("In the packet") if self._in_packet else self.tr("Add to packet"))
        self.packet.setToolTip(
            self.tr("The steps are in the packet, and none of the answers.")
            if self._in_packet
            else self.tr("Only the steps go into the packet: no answer and no reason.")
        )
        if self._findings is not None:
            shown = self._findings[0].locale
            other = self._context.worker if shown == self._context.client else self._context.client
            name = locale_for(other).endonym
            self.language.setText("" if narrow else self.tr("Read in {language}").format(language=isolate(name)))
            self.language.setAccessibleName(self.tr("Read in {language}").format(language=name))
            self.language.setToolTip(self.tr("Read in {language}").format(language=name))

    def _retranslate(self) -> None:
        for answer, letter in self._letters().items():
            self._keys[answer].setKey(QKeySequence(letter))
        self._show_page()

    def _restyle(self) -> None:
        self._show_page()

    def reflow(self, effective_width: int) -> None:  # noqa: ARG002
        """The foot stands under the questions; on narrow pages its words are short."""
        px = self._theme.px
        page, bar = self.page, self._scroll.verticalScrollBar()
        room = self.width() - (bar.sizeHint().width() if bar.maximum() else 0)
        side = side_of(room, page.widest if page is not None else QUESTION_WIDTH, self._theme)
        beyond = side + self.width() - room
        left, right = (beyond, side) if self.isRightToLeft() else (side, beyond)
        self._row.setContentsMargins(left, px(10), right, px(12))
        self._row.setSpacing(px(8))
        self._name_buttons(narrow=False)
        if self._row.minimumSize().width() > self.width():
            self._name_buttons(narrow=True)

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that somebody is here."""
        super().showEvent(event)
        if not event.spontaneous():
            QTimer.singleShot(_VOICE_DELAY_MS, self, self._speech.prepare)
            self.entered.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Fall silent and tell; a minimised window is not left."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._speech.stop()
            self.left.emit()
