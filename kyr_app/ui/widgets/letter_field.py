# SPDX-License-Identifier: Apache-2.0
"""One question of a letter: what is asked in both languages, why, what giving it can bring, and where it is given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from kyr_app.domain.letters import Fault, Field
from kyr_app.ui.bidi import isolate
from kyr_app.ui.dates import source_date_words
from kyr_app.ui.icons import Icons
from kyr_app.ui.phrases import labelled, listed
from kyr_app.ui.theme import Theme
from kyr_app.ui.widgets.check_page import MarkedText
from kyr_app.ui.widgets.letter_inputs import InputMaker
from kyr_app.ui.widgets.passage_heading import LineLabel
from kyr_app.ui.widgets.passage_stack import PassageStack

#: Leaving a field for one of these is not leaving it.
_STAYS = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.MenuBarFocusReason}


class LetterField(PassageStack):
    """Signals:
    edited(): the person changed the value.
    left(): the keyboard went elsewhere.
    resized(): it is higher or lower than before.
    copy_requested(str): text for the clipboard.

    Args:
        locale: language of the field's words.
        interface: language of the words round it.
        beside: the label in the client's language `client`, or "".
        others: labels of fields of which one, with this, is enough; none where it stands alone.
    """

    edited = Signal()
    left = Signal()
    resized = Signal()
    copy_requested = Signal(str)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        field: Field,
        locale: str,
        interface: str,
        beside: tuple[str, str],
        others: Sequence[str],
        states: Mapping[str, str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self.field = field
        self._locale = locale
        self._interface = interface
        self._others = tuple(others)
        maker = InputMaker(theme, icons, states, self.tr("Choose…"), self._on_edited, self.copy_requested.emit)
        self._input = maker.make(field, self)
        self.input = self._input.widget
        self.input.installEventFilter(self)
        self._understood = LineLabel(theme, 10, token="ink2", locale=interface, parent=self)
        self._fault: MarkedText | None = None
        self._fault_words = ""
        self._build(beside)
        self._describe()
        self._show_understood()

    def _build(self, beside: tuple[str, str]) -> None:
        px, field = self._theme.px, self.field
        parts: list[tuple[QWidget, int]] = []
        if field.type == "checkbox":
            parts.append((self.input, 0))
        else:
            label = self._line(field.label, 12, bold=True, locale=self._locale)
            if "&" not in field.label:
                label.setBuddy(self.input)
            parts.append((label, 0))
        if beside[0] and beside[0] != field.label:
            parts.append((self._line(beside[0], 11, token="ink2", locale=beside[1]), 0))
        parts.append((self._line(self._need(), 10, bold=field.required, token="ink2"), px(2)))
        for words in self._reasons():
            parts.append((self._line(words, 10.5, token="ink2"), px(2)))
        if field.type != "checkbox":
            parts += [(self.input, px(6)), (self._understood, px(4))]
        self.set_parts(parts)

    def _line(
        self, words: str, points: float, *, bold: bool = False, token: str = "ink", locale: str = ""
    ) -> LineLabel:
        line = LineLabel(self._theme, points, bold=bold, token=token, locale=locale or self._interface, parent=self)
        line.setText(words)
        return line

    def _need(self) -> str:
        """Whether it must be given, and whether others should not see it."""
        if self._others:
            shape = self.tr("Give this or {others}; one is enough.")
            words = shape.format(others=listed(self._others))
        elif self.field.required:
            words = self.tr("Needed for this letter.")
        else:
            words = self.tr("You can leave it out.")
        private = self.tr("Private: see that nobody else reads the screen.")
        return f"{words} {private}" if self.field.sensitive else words

    def _reasons(self) -> list[str]:
        return [
            labelled(self.tr("Why"), isolate(self.field.why)),
            labelled(self.tr("Risk"), isolate(self.field.risk)),
        ]

    # The value.

    @property
    def value(self) -> str:
        """What is given, as `domain.letters` has values; "" for nothing."""
        return self._input.value()

    def show_value(self, value: str) -> None:
        """Show a value without telling anybody."""
        self._input.show(value)
        self._show_understood()

    def forget(self) -> None:
        """Empty it, with what Undo remembers."""
        self._input.show("")
        self.show_fault(None)
        self._show_understood()

    def _on_edited(self) -> None:
        self._show_understood()
        self.edited.emit()

    def _show_understood(self) -> None:
        """A day stands below in words: month and day are easily mistaken for each other."""
        words = ""
        if self.field.type == "date":
            day = self.value
            known = len(day) == len("2026-11-22") and day[4] == "-"
            words = self.tr("Month/day/year, such as 03/15/1988.")
            if known:
                try:
                    words = self.tr("This means {day}.").format(day=isolate(source_date_words(day)))
                except ValueError:
                    known = False
        self._understood.show_text(words, self._interface)
        self._understood.setVisible(bool(words))

    # What is the matter with it.

    @property
    def fault_words(self) -> str:
        """What is the matter, as it stands there; "" for nothing."""
        return self._fault_words

    def show_fault(self, fault: Fault | None) -> None:
        """Say below what is the matter with the value; None takes it away."""
        words = self._words_of(fault) if fault is not None else ""
        if words == self._fault_words:
            return
        self._fault_words = words
        if self._fault is not None:
            self.remove_part(self._fault)
            self._fault = None
        if words:
            self._fault = MarkedText(self._theme, self._icons, icon="circle-alert", parent=self)
            self._fault.add_line(words, 11, token="over", locale=self._interface)
            self._fault.show()
            self.add_part(self._fault, self._theme.px(4))
            self._fault.show()
        self._describe()
        self.resized.emit()

    def _words_of(self, fault: Fault) -> str:
        most = self.field.max_length
        shapes = {
            "four-digits": self.tr("Four digits and nothing else. Never the whole number."),
            "a-number": self.tr("An A-number is the letter A and eight or nine digits."),
            "email": self.tr("An e-mail address looks like name@example.org."),
            "phone": self.tr("A phone number has digits, spaces and dashes."),
            "court-code": self.tr("Three letters, such as CHI."),
        }
        reasons = {
            "too-long": self.tr("Too long for this letter: at most %n character(s).", "", most)
            if most
            else self.tr("Too long for this letter. Make it shorter."),
            "lines": self.tr("This must stand on one line."),
            "not-a-date": self.tr("Write month, day and year, such as 03/15/1988."),
            "not-here": self.tr("This letter is not for that state."),
        }
        if fault.reason == "shape":
            return shapes.get(self.field.shape, self.tr("This does not look right. Look at it again."))
        return reasons.get(fault.reason, self.tr("This does not look right. Look at it again."))

    def _describe(self) -> None:
        """What a screen reader says with the field: what is the matter, then what is written round it."""
        if self.field.type != "checkbox":
            self.input.setAccessibleName(self.field.label)
        parts = (self._fault_words, self._need(), *self._reasons())
        self.input.setAccessibleDescription(" ".join(part for part in parts if part))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when the keyboard leaves."""
        away = watched is self.input and event.type() == QEvent.Type.FocusOut
        if away and isinstance(event, QFocusEvent) and event.reason() not in _STAYS:
            self.left.emit()
        return super().eventFilter(watched, event)
