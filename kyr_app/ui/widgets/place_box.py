# SPDX-License-Identifier: Apache-2.0
"""Where the client is: a ZIP code or a city, what it was understood as, and what to choose from when it was not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kyr_app.ui.bidi import isolate, leading
from kyr_app.ui.icons import Icons
from kyr_app.ui.theme import Theme
from kyr_app.ui.widgets.banner import IconLabel
from kyr_app.ui.widgets.button import Button
from kyr_app.ui.widgets.label import TextLabel
from kyr_app.ui.widgets.search_box import SearchBox

#: Cities of one name offered as buttons; with more, writing the state is quicker than looking for it.
_MOST_CHOICES = 5
_ZIP_DIGITS = 5


class PlaceBox(QWidget):
    """Signals:
    place_given(str): a ZIP code was completed, or something else confirmed; "" when it was emptied.
    """

    place_given = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._given = ""
        self._choices: list[Button] = []
        self._label = TextLabel(theme, 10, bold=True, token="ink2")
        self.field = SearchBox(theme, icons, icon="map-pin")
        self._label.setBuddy(self.field)
        self._found = TextLabel(theme, 10, token="ink2", wrap=True)
        self._problem = TextLabel(theme, 10, token="over", wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self._label, self.field, self._found):
            self._column.addWidget(part)
        self._trouble = QWidget()
        row = QHBoxLayout(self._trouble)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(IconLabel(theme, icons, "circle-alert", 16, "over"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._problem, 1)
        self._column.addWidget(self._trouble)
        self._found.hide()
        self._trouble.hide()
        self.field.textEdited.connect(self._on_edited)
        self.field.editingFinished.connect(self._on_finished)
        self._retranslate()
        self._restyle()
        theme.changed.connect(self._restyle)

    def show_text(self, text: str) -> None:
        """Put a place into the field without telling anybody."""
        self._given = text
        if self.field.text() != text:
            self.field.setText(text)

    def show_answer(self, found: str, problem: str = "", choices: Sequence[str] = ()) -> None:
        """Under the field: what the place was understood as, or what is the matter and what to choose from."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._found.setText(leading(found, rtl))
        self._found.setVisible(bool(found))
        self._problem.setText(problem)
        self._trouble.setVisible(bool(problem))
        # The sentence goes with the field, so that a screen reader says it there.
        self.field.setAccessibleDescription(problem or found)
        for button in self._choices:
            self._column.removeWidget(button)
            button.deleteLater()
        self._choices = [self._choice(choice) for choice in choices] if len(choices) <= _MOST_CHOICES else []

    def _choice(self, place: str) -> Button:
        button = Button(self._theme, self._icons, "link", compact=True)
        button.setText(isolate(place).replace("&", "&&"))
        button.clicked.connect(lambda: self._give(place))
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return button

    def _on_edited(self, text: str) -> None:
        typed = text.strip()
        if not typed or (len(typed) == _ZIP_DIGITS and typed.isdigit()):
            self._give(typed)

    def _on_finished(self) -> None:
        self._give(self.field.text().strip())

    def _give(self, place: str) -> None:
        if place != self._given:
            self.show_text(place)
            self.place_given.emit(place)

    def _retranslate(self) -> None:
        words = self.tr("&ZIP code or city")
        self._label.setText(words)
        self.field.setAccessibleName(words.replace("&", ""))
        self.field.setPlaceholderText(self.tr("90012 or Fresno, CA"))

    def _restyle(self) -> None:
        self._column.setSpacing(self._theme.px(4))

    def changeEvent(self, event: QEvent) -> None:
        """Translate again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
