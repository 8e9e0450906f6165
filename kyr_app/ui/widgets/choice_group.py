# SPDX-License-Identifier: Apache-2.0
"""A heading with check boxes under it; those needed less often wait behind "More"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kyr_app.ui.icons import Icons
from kyr_app.ui.theme import Theme
from kyr_app.ui.widgets.button import Button
from kyr_app.ui.widgets.choice_box import ChoiceBox
from kyr_app.ui.widgets.label import TextLabel

#: Field of `DirectoryFilter` and value, as `finding.counts` has them.
Choice = tuple[str, str]


class ChoiceGroup(QWidget):
    """Signals:
    toggled(str, str, bool): field and value of a choice, and whether it is on.
    rebuilt(): there are other boxes now.
    """

    toggled = Signal(str, str, bool)
    rebuilt = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._boxes: dict[Choice, ChoiceBox] = {}
        self._words: dict[Choice, str] = {}
        self._counts: dict[Choice, int] = {}
        self._first: tuple[Choice, ...] = ()
        self._chosen: tuple[Choice, ...] = ()
        self._heading = TextLabel(theme, 10, bold=True, token="ink2", wrap=True)
        self._note = TextLabel(theme, 10, token="ink2", wrap=True)
        self._more = Button(theme, icons, "link", compact=True)
        self._more.setCheckable(True)
        self._more.toggled.connect(self._show_some)
        self._boxes_column = QVBoxLayout()
        self._boxes_column.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._heading)
        column.addLayout(self._boxes_column)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._note)
        self._note.hide()
        self._more.hide()
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def boxes(self) -> Mapping[Choice, ChoiceBox]:
        """The check boxes by choice, as far as they were ever shown."""
        return self._boxes

    @property
    def tab_stops(self) -> list[QWidget]:
        """Where the keyboard stops, in order, shown or not."""
        return [*self._boxes.values(), self._more]

    def show_heading(self, heading: str, note: str = "") -> None:
        """Set the heading and what stands under the boxes."""
        self._heading.setText(heading)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._show_some()

    def show_choices(
        self,
        words: Mapping[Choice, str],
        first: Sequence[Choice],
        chosen: Sequence[Choice],
        counts: Mapping[Choice, int],
    ) -> None:
        """Set all choices with their labels, in order; `first` are never hidden, and what is chosen is not either."""
        self._words, self._first, self._counts = dict(words), tuple(first), dict(counts)
        self._chosen = tuple(chosen)
        self._show_some()

    def _show_some(self) -> None:
        everything = self._more.isChecked()
        shown = [choice for choice in self._words if everything or choice in self._first or choice in self._chosen]
        # Boxes are made when they are first shown: most of a vocabulary never is.
        if any(choice not in self._boxes for choice in shown) or any(
            choice not in self._words for choice in self._boxes
        ):
            self._build(shown)
        for choice, box in self._boxes.items():
            box.show_words(self._words[choice], self._counts.get(choice))
            box.setChecked(choice in self._chosen)
            box.setVisible(choice in shown)
        self._show_more(everything, len(self._words) - len(shown))

    def _build(self, shown: Sequence[Choice]) -> None:
        """Boxes for what is shown and for what was shown before, in the order of the words."""
        before = self._boxes
        self._boxes = {}
        for choice in self._words:
            if choice in before or choice in shown:
                self._boxes[choice] = before.pop(choice) if choice in before else self._new_box(choice)
                self._boxes_column.removeWidget(self._boxes[choice])
                self._boxes_column.addWidget(self._boxes[choice])
        for box in before.values():
            self._boxes_column.removeWidget(box)
            box.deleteLater()
        self.rebuilt.emit()

    def _new_box(self, choice: Choice) -> ChoiceBox:
        box = ChoiceBox(self._theme, self._icons, self)
        box.clicked.connect(lambda on, its=choice: self.toggled.emit(*its, on))
        return box

    def _show_more(self, everything: bool, hidden: int) -> None:
        self._more.setVisible(everything or hidden > 0)
        self._more.setText(self.tr("Fewer") if everything else self.tr("%n more", "", hidden))
        name = self.tr("{group}: fewer choices") if everything else self.tr("{group}: %n more", "", hidden)
        self._more.setAccessibleName(name.format(group=self._heading.text()))

    def _restyle(self) -> None:
        self._heading.setContentsMargins(0, self._theme.px(8), 0, 0)

    def changeEvent(self, event: QEvent) -> None:
        """Translate again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._show_some()
        super().changeEvent(event)
