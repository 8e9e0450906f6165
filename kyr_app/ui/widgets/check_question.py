# SPDX-License-Identifier: Apache-2.0
"""One question of the exposure check: in both languages, with why it is asked and four equal answers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from kyr_app.domain.exposure import ANSWERS, Question
from kyr_app.ui.theme import Theme
from kyr_app.ui.widgets.banner import IconLabel
from kyr_app.ui.widgets.check_page import NO, SKIP, UNSURE, WHY, YES, CheckContext, CheckPage, MarkedText
from kyr_app.ui.widgets.painting import draw_box, draw_leading_bar
from kyr_app.ui.widgets.passage_heading import LineLabel, PassageHeading

#: Icon and words of each answer.
LOOKS = {
    "yes": ("check", YES),
    "no": ("x", NO),
    "unsure": ("circle-question-mark", UNSURE),
    "skip": ("skip-forward", SKIP),
}
#: Pixels at 100 percent text.
_HEIGHT, _GAP = 108, 18
_TWO_COLUMNS = 460
_NOTE_BESIDE_COUNT = 760


class AnswerCard(QAbstractButton):
    """A large answer in both languages. Its accessible name is the question with the answer.

    Args:
        keys: the keys that give this answer, for the tool tip.
    """

    def __init__(self, context: CheckContext, question: Question, answer: str, keys: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._icon, key = LOOKS[answer]
        self.answer = answer
        theme, words, beside = context.theme, context.words(key), context.beside(key)
        self._lines = [LineLabel(theme, 17, bold=True, parent=self)]
        self._lines[0].setText(words)
        if beside:
            self._lines.append(LineLabel(theme, 12, token="ink2", locale=context.client, parent=self))
            self._lines[1].setText(beside)
        for line in self._lines:
            line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(f"{question.words} {words}")
        self.setToolTip(f"{words} ({keys})")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def radius(self) -> int:
        """Corner radius in pixels; the focus ring follows it."""
        return self._context.theme.px(14)

    def nextCheckState(self) -> None:
        """A press asks; which answer is the one given is told when the page is built."""

    def height_for(self, width: int) -> int:
        """Height in pixels: as high as its lines, and never under the look's."""
        px, inner = self._context.theme.px, self._inner(width)
        return max(px(_HEIGHT), sum(line.heightForWidth(inner) for line in self._lines) + px(32))

    def sizeHint(self) -> QSize:
        """The grid gives the size."""
        return QSize(self._context.theme.px(200), self._context.theme.px(_HEIGHT))

    def _inner(self, width: int) -> int:
        return max(1, width - self._context.theme.px(72 + 16))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the lines beside the icon, in the middle."""
        super().resizeEvent(event)
        px, inner = self._context.theme.px, self._inner(self.width())
        heights = [line.heightForWidth(inner) for line in self._lines]
        x = px(16) if self.isRightToLeft() else px(72)
        y = (self.height() - sum(heights)) // 2
        for line, height in zip(self._lines, heights, strict=True):
            line.setGeometry(x, y, inner, height)
            y += height

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The box; the answer that was given has tint, edge and bar."""
        theme, px = self._context.theme, self._context.theme.px
        tokens, rect = theme.tokens, QRectF(self.rect())
        painter = QPainter(self)
        hovered = self.underMouse() or self.isDown()
        if self.isChecked():
            draw_box(painter, rect, self.radius, tokens.tint, tokens.accent, 2)
            draw_leading_bar(painter, self, rect, self.radius, px(6), tokens.accent)
        else:
            edge = tokens.accent if hovered else tokens.control
            draw_box(painter, rect, self.radius, tokens.surface, edge, 2 if hovered else 1)
        size = px(28)
        x = self.width() - px(24) - size if self.isRightToLeft() else px(24)
        pixmap = self._context.icons.pixmap(
            self._icon, size, "accent", self.devicePixelRatioF(), mirrored=self.isRightToLeft()
        )
        painter.drawPixmap(x, (self.height() - size) // 2, pixmap)
        painter.end()


class _AnswerGrid(QWidget):
    """Two by two where there is room, else below one another; all of one height."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.cards: list[AnswerCard] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def _shape(self, width: int) -> tuple[int, int, int]:
        """Columns, width and height of a card."""
        gap = self._theme.px(_GAP)
        columns = 2 if width >= self._theme.px(_TWO_COLUMNS) else 1
        wide = (width - gap * (columns - 1)) // columns
        return columns, wide, max((card.height_for(wide) for card in self.cards), default=0)

    def heightForWidth(self, width: int) -> int:
        columns, _, high = self._shape(width)
        rows = -(-len(self.cards) // columns)
        return rows * high + (rows - 1) * self._theme.px(_GAP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        gap = self._theme.px(_GAP)
        columns, wide, high = self._shape(self.width())
        for number, card in enumerate(self.cards):
            row, column = divmod(number, columns)
            place = columns - 1 - column if self.isRightToLeft() else column
            card.setGeometry(place * (wide + gap), row * (high + gap), wide, high)


class _Progress(QWidget):
    """How far one is; the words beside it say the same."""

    def __init__(self, theme: Theme, share: float, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._share = share
        self.setFixedHeight(theme.px(8))

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(100), self._theme.px(8))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        tokens = self._theme.tokens
        painter = QPainter(self)
        rect = QRectF(self.rect())
        edge = tokens.line if self._theme.contrast else None
        draw_box(painter, rect, rect.height() / 2, tokens.line if not edge else tokens.bg, edge)
        done = QRectF(rect)
        done.setWidth(max(rect.height(), rect.width() * self._share))
        if self.isRightToLeft():
            done.moveRight(rect.right())
        draw_box(painter, done, rect.height() / 2, tokens.accent)
        painter.end()


class _Head(QWidget):
    """The count at the leading edge, the promise at the other."""

    def __init__(self, theme: Theme, new_note: Callable[[QWidget], QWidget], parent: QWidget) -> None:
        super().__init__(parent)
        self.count = LineLabel(theme, 11, bold=True, parent=self)
        self.note = new_note(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(16))
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.note)


class QuestionPage(CheckPage):
    """Signals:
    answered(str): one of `exposure.ANSWERS` was pressed.
    """

    answered = Signal(str)

    def __init__(
        self,
        context: CheckContext,
        question: Question,
        beside: Question | None,
        place: tuple[int, int],
        given: str,
        keys: Callable[[str], str],
    ) -> None:
        """Build the page.

        Args:
            beside: the question in the client's language, None when that is the worker's.
            place: number of the question from 1, and how many there are.
            given: the answer that was given before, or "".
            keys: names the keys of an answer.
        """
        super().__init__(context)
        px, (number, total) = context.theme.px, place
        self._head = self._new_head(number, total)
        self.add_part(self._head)
        self.add_part(_Progress(context.theme, number / total, self), px(10))
        self.heading = PassageHeading(context.theme, 26, question.locale, self)
        self.heading.show_text(question.words, question.locale)
        self.add_part(self.heading, px(24))
        if beside is not None:
            self.add_line(beside.words, 18, token="ink2", locale=beside.locale, gap=8)
        grid = _AnswerGrid(context.theme, self)
        for answer in ANSWERS:
            card = AnswerCard(context, question, answer, keys(answer), grid)
            card.setChecked(answer == given)
            card.clicked.connect(lambda _=False, its=answer: self.answered.emit(its))
            grid.cards.append(card)
        self.cards = tuple(grid.cards)
        self.add_part(grid, px(24))
        self.add_part(self._why(question, beside), px(18))
        self._foot_note = self._new_note(self)
        self.add_part(self._foot_note, px(16))

    def _arrange(self, width: int) -> int:
        # In a narrow page the promise stands at the foot: above the question it would push the answers out of view.
        narrow = width < self.context.theme.px(_NOTE_BESIDE_COUNT)
        self._head.note.setVisible(not narrow)
        self._foot_note.setVisible(narrow)
        return super()._arrange(width)

    def _new_head(self, number: int, total: int) -> _Head:
        head = _Head(self.context.theme, self._new_note, self)
        head.count.setText(self.tr("Question {number} of {total}").format(number=number, total=total))
        return head

    def _new_note(self, parent: QWidget) -> QWidget:
        theme, px = self.context.theme, self.context.theme.px
        note = QWidget(parent)
        row = QHBoxLayout(note)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(IconLabel(theme, self.context.icons, "lock", 18, "accent"), 0, Qt.AlignmentFlag.AlignVCenter)
        words = LineLabel(theme, 11, token="ink2", parent=note)
        words.setText(self.tr("This stays on this screen. Nothing is saved. You can stop at any time."))
        row.addWidget(words, 1)
        return note

    def _why(self, question: Question, beside: Question | None) -> QWidget:
        context = self.context
        box = MarkedText(context.theme, context.icons, icon="info", fill="sunken", parent=self)
        heading = context.words(WHY)
        if context.beside(WHY):
            heading = f"{heading} · {context.beside(WHY)}"
        box.add_line(heading, 11, bold=True)
        box.add_line(question.why, 11.5, locale=question.locale)
        if beside is not None:
            box.add_line(beside.why, 11.5, token="ink2", locale=beside.locale, gap=2)
        return box
