# SPDX-License-Identifier: Apache-2.0
"""A few questions in a text and the answer that they lead to. Nothing of it is kept."""

from __future__ import annotations

import html
from collections.abc import Mapping

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kyr_app.domain.exhibits import ANSWERS, Decision, Outcome, Question, decide
from kyr_app.domain.topic import Block
from kyr_app.ui.widgets.button import Button
from kyr_app.ui.widgets.flow_layout import FlowLayout
from kyr_app.ui.widgets.painting import draw_box
from kyr_app.ui.widgets.passage_box import PassageBox
from kyr_app.ui.widgets.passage_context import PassageContext
from kyr_app.ui.widgets.passage_heading import LineLabel
from kyr_app.ui.widgets.passage_stack import PassageStack


class DecisionBox(PassageStack):
    """All questions below one another, each with its answers; the outcome stands below when all are answered.

    Args:
        words: fixed words: `answer-yes`, `answer-no`, `answer-unsure`, `read-more`.
    """

    def __init__(
        self, context: PassageContext, decision: Decision, words: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._decision = decision
        self._words = words
        self._answers: dict[str, str] = {}
        self._buttons: dict[str, dict[str, Button]] = {}
        self._outcome: QWidget | None = None
        self._more: QWidget | None = None
        px = context.theme.px
        self.set_margins(px(20), px(16), px(20), px(16))
        title = LineLabel(context.theme, 14, bold=True, locale=context.locale, parent=self)
        title.setText(decision.title)
        self.add_part(title)
        for question in decision.questions:
            self._add_question(question)

    def _add_question(self, question: Question) -> None:
        context, px = self._context, self._context.theme.px
        for text, points, bold, token, gap in (
            (question.words, 12.5, True, "ink", 12),
            (question.help, 11.5, False, "ink2", 2),
        ):
            line = LineLabel(context.theme, points, bold=bold, token=token, locale=context.locale, parent=self)
            line.setText(text)
            self.add_part(line, px(gap))
        row = QWidget(self)
        flow = FlowLayout(row, gap=px(10), row_gap=px(8))
        self._buttons[question.id] = {}
        for answer in ANSWERS:
            button = Button(context.theme, context.icons, locale=context.locale, parent=row)
            button.setCheckable(True)
            button.setText(self._words.get(f"answer-{answer}", answer))
            button.setAccessibleName(f"{question.words} {button.text()}")
            button.clicked.connect(lambda _checked, q=question.id, a=answer: self.answer(q, a))
            self._buttons[question.id][answer] = button
            flow.addWidget(button)
        self.add_part(row, px(8))

    def answer(self, question: str, answer: str) -> None:
        """Answer one question; another answer replaces it."""
        self._answers[question] = answer
        for name, button in self._buttons[question].items():
            button.setChecked(name == answer)
            button.set_kind("tint" if name == answer else "outline")
        answered = len(self._answers) == len(self._decision.questions)
        self._show(decide(self._decision.outcomes, self._answers) if answered else None)

    @property
    def outcome_words(self) -> str:
        """Words of the outcome that is shown; "" while there is none."""
        return self._outcome.accessibleName() if self._outcome is not None else ""

    def _show(self, outcome: Outcome | None) -> None:
        for part in (self._outcome, self._more):
            if part is not None:
                self.remove_part(part)
        self._outcome = self._more = None
        if outcome is not None:
            self._outcome = self._box(outcome)
            self.add_part(self._outcome, self._context.theme.px(14))
            self._outcome.show()
            if outcome.topic:
                self._more = self._link(outcome.topic)
                self.add_part(self._more, self._context.theme.px(8))
                self._more.show()
        self.refit()
        self._context.wishes.part_resized.emit()

    def _box(self, outcome: Outcome) -> PassageBox:
        number = self._context.source_numbers.get(outcome.source)
        mark = f'<sup><a href="source:{outcome.source}">[{number}]</a></sup>' if number else ""
        markup = f"<p>{html.escape(outcome.words)}{mark}</p>"
        box = PassageBox(self._context, Block("box", markup, outcome.style, outcome.title), self)
        box.setAccessibleName(f"{outcome.title} {outcome.words}")
        return box

    def _link(self, slug: str) -> Button:
        from kyr_app.ui.widgets.passage_html import Target  # noqa: PLC0415  # only when an answer was given

        button = Button(self._context.theme, self._context.icons, "primary", locale=self._context.locale, parent=self)
        button.setText(self._words.get("read-more", ""))
        button.clicked.connect(lambda: self._context.wishes.link_chosen.emit(Target("topic", slug)))
        return button

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """A box with an edge: it can be worked with."""
        theme = self._context.theme
        painter = QPainter(self)
        draw_box(painter, QRectF(self.rect()), theme.px(12), theme.tokens.surface, theme.tokens.control)
        painter.end()
