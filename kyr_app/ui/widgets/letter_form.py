# SPDX-License-Identifier: Apache-2.0
"""The form of a letter: what is asked now, to whom it goes, what it still lacks, and how it is sent."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from kyr_app.domain.letters import RECIPIENT, Letter, asked, faults, missing, recipient_of
from kyr_app.ui.icons import Icons
from kyr_app.ui.theme import Theme
from kyr_app.ui.widgets.check_page import MarkedText
from kyr_app.ui.widgets.letter_field import LetterField
from kyr_app.ui.widgets.letter_gaps import LetterGaps
from kyr_app.ui.widgets.letter_recipient import LetterWords, RecipientNote
from kyr_app.ui.widgets.passage_heading import LineLabel, PassageHeading
from kyr_app.ui.widgets.passage_stack import PassageStack


class LetterForm(PassageStack):
    """Signals:
    edited(object): the values of every field, by id, when one changed.
    copy_requested(str): text for the clipboard.
    reveal_requested(QWidget): bring this into sight.
    agreed(): the letter may go out with gaps.

    Args:
        letter: in the worker's language.
        beside: in the client's language, `client`; the same when they share one.
        values: what was given before.
    """

    edited = Signal(object)
    copy_requested = Signal(str)
    reveal_requested = Signal(object)
    agreed = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        letter: Letter,
        beside: Letter,
        client: str,
        words: LetterWords,
        values: Mapping[str, str],
    ) -> None:
        super().__init__()
        # A scroll area would take the height of the first, narrow guess for the least there may be.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._theme = theme
        self._icons = icons
        self.letter = letter
        self._words = words
        self._touched: set[str] = set()
        self._to: RecipientNote | None = None
        self._to_id = ""
        self._head = self._build_head(beside.title, client)
        theirs = {field.id: field.label for field in beside.fields} if beside.locale == client else {}
        self.fields = {field.id: self._field(field.id, (theirs.get(field.id, ""), client)) for field in letter.fields}
        self.gaps = LetterGaps(theme, icons, letter.locale, words.locale, self)
        self.gaps.jump_requested.connect(self.go_to)
        self.gaps.agreed.connect(self.agreed)
        self._steps = self._build_steps()
        for name, field in self.fields.items():
            field.show_value(values.get(name, ""))
        self._touched = {name for name in self.fields if values.get(name, "")}
        self._show_asked()

    def _build_head(self, beside: str, client: str) -> list[tuple[QWidget, int]]:
        theme, letter, px = self._theme, self.letter, self._theme.px
        self.heading = PassageHeading(theme, 17, self._words.locale, self)
        self.heading.show_text(letter.title, self._words.locale)
        head: list[tuple[QWidget, int]] = [(self.heading, 0)]
        if beside != letter.title:
            line = LineLabel(theme, 11.5, token="ink2", locale=client, parent=self)
            line.setText(beside)
            head.append((line, px(2)))
        promise = MarkedText(theme, self._icons, icon="lock", parent=self)
        promise.add_line(
            self.tr("Kept nowhere: what you fill in is gone when the visit ends."),
            10.5,
            token="ink2",
            locale=self._words.locale,
        )
        head.append((promise, px(6)))
        return head

    def _field(self, name: str, beside: tuple[str, str]) -> LetterField:
        letter = self.letter
        field = letter.field(name)
        assert field is not None  # noqa: S101  # a name of the letter's own fields
        labels = {one.id: one.label for one in letter.fields}
        group = next((names for names in letter.one_of if name in names), ())
        others = [labels[one] for one in group if one != name]
        states = {
            code: words
            for code, words in sorted(self._words.states.items(), key=lambda item: item[1])
            if letter.condition.holds(state=code)
        }
        made = LetterField(
            self._theme, self._icons, field, letter.locale, self._words.locale, beside, others, states, self
        )
        made.edited.connect(lambda: self._on_edited(name))
        made.left.connect(lambda: self._on_left(name))
        made.resized.connect(self.refit)
        made.copy_requested.connect(self.copy_requested)
        return made

    def _build_steps(self) -> list[tuple[QWidget, int]]:
        letter, theme, px = self.letter, self._theme, self._theme.px
        heading = PassageHeading(theme, 14, self._words.locale, self)
        key = "how-to-use" if letter.way == "hand" else "how-to-send"
        heading.show_text(self._words.letter.get(key, ""), self._words.locale)
        steps: list[tuple[QWidget, int]] = [(heading, px(24))]
        for number, words in enumerate(letter.steps, start=1):
            step = MarkedText(theme, self._icons, number=f"{number}.", parent=self)
            step.add_line(words, 11.5, locale=letter.locale)
            steps.append((step, px(6)))
        return steps

    # Values.

    @property
    def values(self) -> dict[str, str]:
        """What stands in the fields, by id; empty ones are left out."""
        return {name: field.value for name, field in self.fields.items() if field.value}

    def forget(self) -> None:
        """Empty every field, with what Undo remembers."""
        self._touched.clear()
        for field in self.fields.values():
            field.forget()

    def _on_edited(self, name: str) -> None:
        if name == RECIPIENT or any(name in field.field.when for field in self.fields.values()):
            self._show_asked()
        self.gaps.ask("")
        # While something is typed it is not blamed; what was blamed already is cleared as soon as it is right.
        if self.fields[name].fault_words:
            self._show_faults()
        self._show_gaps()
        self.edited.emit(self.values)

    def _on_left(self, name: str) -> None:
        self._touched.add(name)
        self._show_faults()
        self._show_gaps()

    def _show_faults(self) -> None:
        found = {fault.field: fault for fault in faults(self.letter, self.values)}
        for name, field in self.fields.items():
            field.show_fault(found.get(name) if name in self._touched else None)

    def _show_gaps(self) -> None:
        lacking, faulty = self._lacking()
        self.gaps.show_gaps(lacking, {name: label for name, label in faulty.items() if name in self._touched})
        self.gaps.setVisible(bool(self.gaps.rows))
        self.order_tabs()
        self.refit()

    def _lacking(self) -> tuple[dict[str, str], dict[str, str]]:
        """Labels of what is missing and of what can not stand, by id; where one of several is enough, in one row."""
        values = self.values
        lacking = {field.id: field.label for field in missing(self.letter, values)}
        for names in self.letter.one_of:
            together = {name: lacking.pop(name) for name in names if name in lacking}
            if together:
                lacking[next(iter(together))] = " / ".join(together.values())
        wrong = {fault.field for fault in faults(self.letter, values)}
        return lacking, {name: field.field.label for name, field in self.fields.items() if name in wrong}

    # What is asked now.

    def _show_asked(self) -> None:
        """Show the fields that the values ask for, in order; what was given in others stays until the visit ends."""
        px = self._theme.px
        values = self.values
        wanted = {field.id for field in asked(self.letter, values)}
        self._make_recipient(values)
        parts = list(self._head)
        if self._to is not None and RECIPIENT not in self.fields:
            parts.append((self._to, px(14)))
        for name, field in self.fields.items():
            field.setVisible(name in wanted)
            parts.append((field, px(22)))
            if name == RECIPIENT and self._to is not None:
                parts.append((self._to, px(8)))
        self.set_parts([*parts, (self.gaps, px(24)), *self._steps])
        self._show_gaps()

    def _make_recipient(self, values: Mapping[str, str]) -> None:
        to = recipient_of(self.letter, values)
        name = to.id if to is not None else ""
        if name == self._to_id:
            return
        if self._to is not None:
            self._to.hide()
            self._to.deleteLater()
        self._to_id = name
        self._to = (
            RecipientNote(self._theme, self._icons, self.letter, to, self._words, self) if to is not None else None
        )
        if self._to is not None:
            self._to.show()

    @property
    def recipient(self) -> RecipientNote | None:
        """The box that tells where the letter goes; None while that is not chosen."""
        return self._to

    # Before it goes out.

    def ask_about_gaps(self, words: str) -> bool:
        """Show what the letter lacks, when it lacks anything, with a button that says `words`; whether it does."""
        self._touched.update(self.fields)
        self._show_faults()
        self._show_gaps()
        if not self.gaps.rows:
            return False
        self.gaps.ask(words)
        self.refit()
        self.reveal_requested.emit(self.gaps)
        next(iter(self.gaps.rows.values())).setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def go_to(self, name: str) -> None:
        """Bring a field into sight and give it the keyboard."""
        field = self.fields[name]
        self.reveal_requested.emit(field)
        field.input.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def first_stop(self) -> QWidget:
        """Where the keyboard begins: the first field that is asked."""
        return next((field.input for field in self.fields.values() if not field.isHidden()), self.heading)

    def order_tabs(self) -> QWidget:
        """Put the stops in order of sight; returns the last one."""
        stops = [*(field.input for field in self.fields.values()), *self.gaps.rows.values(), self.gaps.agree]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)
        return stops[-1]

    # Look.

    def set_sides(self, left: int, right: int) -> None:
        """Margins at both sides, in pixels; not mirrored."""
        self._margins = QMargins(left, self._theme.px(8), right, self._theme.px(20))
        self.refit()
