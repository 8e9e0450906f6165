# SPDX-License-Identifier: Apache-2.0
"""What a letter can do, what it can not, and when to ask a lawyer first: read before it is filled in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kyr_app.domain.letters import RECIPIENT
from kyr_app.domain.locales import locale_for
from kyr_app.ui.bidi import isolate
from kyr_app.ui.icons import Icons
from kyr_app.ui.phrases import labelled
from kyr_app.ui.theme import Theme
from kyr_app.ui.widgets.button import Button
from kyr_app.ui.widgets.check_page import CheckContext, CheckPage, MarkedText
from kyr_app.ui.widgets.flow_layout import FlowLayout
from kyr_app.ui.widgets.letter_page import ShownLetter
from kyr_app.ui.widgets.letter_recipient import RecipientNote
from kyr_app.ui.widgets.painting import draw_box, draw_leading_bar
from kyr_app.ui.widgets.passage_heading import PassageHeading
from kyr_app.ui.widgets.row_button import RowButton

#: Width of the look at 100 percent text, in pixels.
WIDEST = 760


class LetterAbout(CheckPage):
    """Signals:
    list_requested(): back to all letters.
    begun(): the letter is to be filled in.
    turned(): the other language is wanted.
    topic_requested(str, str): slug of the letter's topic, and "".

    Args:
        turned: read in the client's language instead of the worker's.
    """

    list_requested = Signal()
    begun = Signal()
    turned = Signal()
    topic_requested = Signal(str, str)

    def __init__(self, theme: Theme, icons: Icons, shown: ShownLetter, *, turned: bool) -> None:
        super().__init__(CheckContext(theme, icons, shown.worker, shown.client, {}), WIDEST)
        self._icons = icons
        self._shown = shown
        self._turned = turned
        self._read = shown.beside if turned else shown.letter
        self._words = shown.beside_words if turned else shown.words
        self._locale = self._words.locale
        self._add_bar()
        self._add_head()
        self._add_notices()
        self._add_lawyer()
        letter, words = self._read, self._words.letter
        for key, icon, lines in (("can", "check", letter.can), ("cannot", "x", letter.cannot)):
            self._add_list(words.get(key, ""), icon, lines)
        self._add_steps()
        self._add_where()
        self._add_foot()

    def _gap(self, part: QWidget, gap: int) -> None:
        self.add_part(part, self.context.theme.px(gap))

    def _add_bar(self) -> None:
        theme, icons = self.context.theme, self._icons
        bar = QWidget(self)
        flow = FlowLayout(bar, gap=theme.px(8))
        self.to_list = Button(theme, icons, icon="arrow-left", compact=True, parent=bar)
        self.to_list.setText(self.tr("All &letters"))
        self.to_list.clicked.connect(self.list_requested)
        self.turn = Button(theme, icons, icon="languages", compact=True, parent=bar)
        other = self._shown.worker if self._turned else self._shown.client
        self.turn.setText(self.tr("&Read in {language}").format(language=isolate(locale_for(other).endonym)))
        self.turn.clicked.connect(self.turned)
        for button in (self.to_list, self.turn):
            flow.addWidget(button)
        # Without words in the client's language there is nothing to turn to.
        shown = self._shown
        self.turn.setVisible(shown.beside.locale == shown.client != shown.letter.locale)
        self._gap(bar, 0)

    def _add_head(self) -> None:
        letter, shown = self._read, self._shown
        other = shown.letter if self._turned else shown.beside
        heading = PassageHeading(self.context.theme, 24, self._locale, self)
        heading.show_text(letter.title, self._locale)
        self.heading = heading
        self._gap(heading, 14)
        if other.title != letter.title:
            self.add_line(other.title, 14, token="ink2", locale=shown.worker if self._turned else shown.client, gap=2)
        self.add_line(letter.summary, 14, locale=letter.locale, gap=10)
        words = self._words
        day = words.day(letter.provenance.reviewed_on) if letter.provenance.reviewed_on else ""
        trust = [labelled(words.reader.get("facts_checked", ""), words.day(letter.facts_checked), self._locale)]
        for line in (*trust, *letter.provenance.lines(words.paper, day)):
            self.add_line(line, 10.5, token="ink2", locale=self._locale, gap=8 if line in trust else 0)

    def _add_notices(self) -> None:
        shown = self._shown
        if self._read.locale != self._locale:
            self._note(
                self.tr("The words of this letter are in English only: they are not in {language} yet."), self._locale
            )
        if shown.client not in shown.letter.texts:
            self._note(
                self.tr("The page for the client is in English, too: it is not in {language} yet."), shown.client
            )

    def _note(self, words: str, locale: str) -> None:
        box = MarkedText(self.context.theme, self._icons, icon="languages", fill="sunken", parent=self)
        box.add_line(words.format(language=isolate(locale_for(locale).endonym)), 11.5, locale=self._shown.worker)
        self._gap(box, 12)

    def _add_lawyer(self) -> None:
        box = _LawyerBox(self.context.theme, self._icons, self._locale, self)
        box.add_line(self._words.letter.get("lawyer-first", ""), 14, bold=True, token="due")
        for words in self._read.ask_a_lawyer_first:
            box.add_line(words, 13, token="due", locale=self._read.locale, gap=6)
        self.lawyer = box
        self._gap(box, 18)

    def _heading(self, words: str) -> None:
        heading = PassageHeading(self.context.theme, 17, self._locale, self)
        heading.show_text(words, self._locale)
        self._gap(heading, 22)

    def _add_list(self, title: str, icon: str, lines: Sequence[str]) -> None:
        self._heading(title)
        for words in lines:
            line = MarkedText(self.context.theme, self._icons, icon=icon, locale=self._locale, parent=self)
            line.add_line(words, 13, locale=self._read.locale)
            self._gap(line, 6)

    def _add_steps(self) -> None:
        letter = self._read
        self._heading(self._words.letter.get("how-to-use" if letter.way == "hand" else "how-to-send", ""))
        for number, words in enumerate(letter.steps, start=1):
            step = MarkedText(self.context.theme, self._icons, number=f"{number}.", locale=self._locale, parent=self)
            step.add_line(words, 13, locale=letter.locale)
            self._gap(step, 6)

    def _add_where(self) -> None:
        """The one recipient; where there are several, the form asks for one and tells about it."""
        letter = self._read
        if len(letter.recipients) == 1 and letter.field(RECIPIENT) is None:
            note = RecipientNote(self.context.theme, self._icons, letter, letter.recipients[0], self._words, self)
            self._gap(note, 14)

    def _add_foot(self) -> None:
        letter, words = self._read, self._words
        if words.topic:
            link = RowButton(self.context.theme, self._icons, icon="book-open", parent=self)
            link.add_line(labelled(self.tr("Read more"), words.topic), 12, token="accent", locale=self._locale)
            link.clicked.connect(lambda: self.topic_requested.emit(letter.topic, ""))
            self.topic = link
            self._gap(link, 18)
        self.add_line(words.reader.get("sources", ""), 11, bold=True, token="ink2", locale=self._locale, gap=14)
        for id_ in letter.sources:
            known = words.sources.get(id_)
            told = words.source(id_) if known is None else f"{words.source(id_)} · {words.day(known.date)}"
            self.add_line(told, 10.5, token="ink2", locale=self._locale, gap=2)
            if known is not None and known.url:
                self.add_line(known.url, 10, token="ink2", locale="en")
        self.add_line(words.reader.get("not_legal_advice", ""), 10.5, token="ink2", locale=self._locale, gap=14)


class _LawyerBox(MarkedText):
    """What stands out most on the page, in the colours of a warning."""

    def __init__(self, theme: Theme, icons: Icons, locale: str, parent: QWidget) -> None:
        super().__init__(theme, icons, icon="scale", fill="due_bg", locale=locale, parent=parent)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Box, leading edge, and the scales on the first line."""
        theme, px = self._theme, self._theme.px
        painter = QPainter(self)
        rect = QRectF(self.rect())
        draw_box(painter, rect, px(12), theme.tokens.due_bg, theme.tokens.due_line)
        draw_leading_bar(painter, self, rect, px(12), px(5), theme.tokens.due_line)
        size = px(20)
        x = self.width() - self._start - size if self.isRightToLeft() else self._start
        y = self._top + (theme.line_px(self._points, self._locale) - size) // 2
        painter.drawPixmap(x, y, self._icons.pixmap("scale", size, "due", self.devicePixelRatioF()))
        painter.end()
