# SPDX-License-Identifier: Apache-2.0
"""How a packet is printed: its languages, cover, size of type and paper, and the number that stands on the cards."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from kyr_app.domain.packet import WALLET, Item, Packet
from kyr_app.storage.settings import PAPERS
from kyr_app.ui.bidi import isolate, isolate_number
from kyr_app.ui.icons import Icons
from kyr_app.ui.theme import Theme
from kyr_app.ui.widgets.button import Button
from kyr_app.ui.widgets.choice_box import ChoiceBox
from kyr_app.ui.widgets.flow_layout import FlowLayout
from kyr_app.ui.widgets.label import TextLabel
from kyr_app.ui.widgets.private_field import PrivateField

#: Longest words for a card, in letters: what fits on its foot.
_LABEL_LENGTH, _NUMBER_LENGTH = 40, 24
#: Places in the list of numbers.
_NONE, _OTHER = "none", "other"


class PacketLanguages(NamedTuple):
    """Names of the packet's languages in the worker's. `other` is "" where there is only one to print."""

    client: str
    other: str


class PacketChoices(QWidget):
    """Signals:
    edited(Packet): the packet with one thing changed.
    two_chosen(bool): print in two languages.
    group_requested(): the group's name is to be set.
    copy_requested(str): words for the clipboard.
    """

    edited = Signal(object)
    two_chosen = Signal(bool)
    group_requested = Signal()
    copy_requested = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._packet = Packet()
        self._names = PacketLanguages("", "")
        self._group = ""
        self._numbers: tuple[tuple[str, str], ...] = ()
        self._other_number = False
        self._filling = False
        #: Asked for more often than the rest; the view puts it where it is seen.
        self.languages = QWidget()
        self._headings = {name: TextLabel(theme, 11, bold=True, token="ink2") for name in ("languages", "paper")}
        self.both, self.one = (self._chip(icons) for _ in range(2))
        self.papers = {size: self._chip(icons) for size in PAPERS}
        self.cover, self.large = (ChoiceBox(theme, icons) for _ in range(2))
        self._group_line = TextLabel(theme, 10, token="ink2", wrap=True)
        self.group_button = Button(theme, icons, "link", compact=True)
        self.number = QComboBox()
        self._number_heading = TextLabel(theme, 11, bold=True, token="ink2")
        self.label_field = PrivateField(theme)
        self.number_field = PrivateField(theme, hints=Qt.InputMethodHint.ImhPreferNumbers)
        self._field_labels = (TextLabel(theme, 11), TextLabel(theme, 11))
        self._private = TextLabel(theme, 10, token="ink2", wrap=True)
        self._lay_out()
        self._connect()
        self._retranslate()
        self._restyle()
        theme.changed.connect(self._restyle)

    def _chip(self, icons: Icons) -> Button:
        chip = Button(self._theme, icons, compact=True)
        chip.setCheckable(True)
        return chip

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._flows: list[FlowLayout] = []
        self._cards = QWidget()
        self._cards_column = QVBoxLayout(self._cards)
        self._cards_column.setContentsMargins(0, 0, 0, 0)
        self._fields = QWidget()
        self._fields_column = QVBoxLayout(self._fields)
        self._fields_column.setContentsMargins(0, 0, 0, 0)
        fields = (self.label_field, self.number_field)
        for label, field in zip(self._field_labels, fields, strict=True):
            label.setBuddy(field)
            self._fields_column.addWidget(label)
            self._fields_column.addWidget(field)
        self._fields_column.addWidget(self._private)
        self._number_heading.setBuddy(self.number)
        self.label_field.setMaxLength(_LABEL_LENGTH)
        self.number_field.setMaxLength(_NUMBER_LENGTH)
        for part in (self._number_heading, self.number, self._fields):
            self._cards_column.addWidget(part)
        self._languages_column = QVBoxLayout(self.languages)
        self._languages_column.setContentsMargins(0, 0, 0, 0)
        self._languages_column.addWidget(self._headings["languages"])
        self._languages_column.addWidget(self._flow(self.both, self.one))
        self._column.addWidget(self._cards)
        self._column.addWidget(self.cover)
        self._column.addWidget(self._group_line)
        self._column.addWidget(self.group_button, 0, Qt.AlignmentFlag.AlignLeading)
        self._column.addWidget(self.large)
        self._column.addWidget(self._headings["paper"])
        self._column.addWidget(self._flow(*self.papers.values()))

    def _flow(self, *parts: QWidget) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row)
        for part in parts:
            flow.addWidget(part)
        self._flows.append(flow)
        return row

    def _connect(self) -> None:
        self.both.clicked.connect(lambda: self._choose_two(True))
        self.one.clicked.connect(lambda: self._choose_two(False))
        self.cover.clicked.connect(lambda on: self._edit(cover=on))
        self.large.clicked.connect(lambda on: self._edit(large=on))
        for size, chip in self.papers.items():
            chip.clicked.connect(lambda _=False, size=size: self._edit(size=size))
        self.group_button.clicked.connect(self.group_requested)
        self.number.activated.connect(self._on_number_chosen)
        self.label_field.textEdited.connect(lambda words: self._edit(number_label=words))
        self.number_field.textEdited.connect(lambda words: self._edit(number=words))
        for field in (self.label_field, self.number_field):
            field.copy_requested.connect(self.copy_requested)

    # Data down

    def show_packet(
        self,
        packet: Packet,
        languages: PacketLanguages,
        group: str,
        numbers: Sequence[tuple[str, str]],
        *,
        two: bool,
    ) -> None:
        """Show what is chosen.

        Args:
            group: the group's name, or "".
            numbers: name and phone of the packet's contacts.
            two: whether two languages are printed.
        """
        self._filling = True
        self._packet, self._names, self._group = packet, languages, group
        self.both.setChecked(two and bool(languages.other))
        self.one.setChecked(not self.both.isChecked())
        self.cover.setChecked(packet.cover)
        self.large.setChecked(packet.large)
        for size, chip in self.papers.items():
            chip.setChecked(size == packet.size)
        self._numbers = tuple(numbers)
        self._other_number = self._other_number and Item(WALLET) in packet.items
        self._cards.setVisible(Item(WALLET) in packet.items)
        self._show_numbers()
        self._show_words()
        self._filling = False

    def _show_numbers(self) -> None:
        packet = self._packet
        written = bool(packet.number or packet.number_label)
        # What is being typed stays in the fields, even when it has become the number of a contact.
        known = not self._other_number and (packet.number_label, packet.number) in self._numbers
        self._other_number = self._other_number or (written and not known)
        self.number.clear()
        self.number.addItem(self.tr("No number"), _NONE)
        for name, phone in self._numbers:
            self.number.addItem(f"{isolate(name)} {isolate_number(phone)}", f"{name}\n{phone}")
        self.number.addItem(self.tr("Another number"), _OTHER)
        chosen = f"{packet.number_label}\n{packet.number}" if known else _OTHER if self._other_number else _NONE
        self.number.setCurrentIndex(max(0, self.number.findData(chosen)))
        self._fields.setVisible(self._other_number)
        self.label_field.show_text(packet.number_label if self._other_number else "")
        self.number_field.show_text(packet.number if self._other_number else "")

    def tab_stops(self) -> list[QWidget]:
        """Where the keyboard stops, in order, after the languages."""
        return [
            self.number,
            self.label_field,
            self.number_field,
            self.cover,
            self.group_button,
            self.large,
            *self.papers.values(),
        ]

    # What the worker does

    def _edit(self, **fields: object) -> None:
        if not self._filling:
            self.edited.emit(self._packet._replace(**fields))  # type: ignore[arg-type]

    def _choose_two(self, two: bool) -> None:
        # A chip is pressed in; a second press does not let it out.
        self.both.setChecked(two)
        self.one.setChecked(not two)
        self.two_chosen.emit(two)

    def _on_number_chosen(self, index: int) -> None:
        chosen = self.number.itemData(index)
        self._other_number = chosen == _OTHER
        if chosen in {_NONE, _OTHER}:
            label, number = "", ""
        else:
            label, _, number = chosen.partition("\n")
        self._edit(number_label=label, number=number)
        self._show_numbers()
        if self._other_number:
            self.label_field.setFocus(Qt.FocusReason.OtherFocusReason)

    # Look and language

    def _show_words(self) -> None:
        client, other = self._names
        self.one.setText(self.tr("{language} only").format(language=client).replace("&", "&&"))
        self.both.setText(self.tr("{language} and {other}").format(language=client, other=other).replace("&", "&&"))
        self.both.setVisible(bool(other))
        named = bool(self._group)
        self._group_line.setText(
            self.tr("Your group's name is printed on every page: {name}").format(name=isolate(self._group))
            if named
            else self.tr("Your group has no name yet; it would stand on every page.")
        )
        self.group_button.setText(self.tr("Change the name") if named else self.tr("Set the name of the group"))

    def _retranslate(self) -> None:
        self._headings["languages"].setText(self.tr("Languages"))
        self._headings["paper"].setText(self.tr("Paper"))
        for size, chip in self.papers.items():
            chip.setText(PAPERS[size])
        self.cover.show_words(self.tr("Cover page"))
        self.large.show_words(self.tr("Large print (18 points)"))
        self._number_heading.setText(self.tr("&Number to call on the cards"))
        self.number.setAccessibleName(self.tr("Number to call on the cards"))
        for label, field, words in (
            (self._field_labels[0], self.label_field, self.tr("&Who answers")),
            (self._field_labels[1], self.number_field, self.tr("P&hone number")),
        ):
            label.setText(words)
            field.setAccessibleName(words.replace("&", ""))
        self._private.setText(self.tr("Kept nowhere: it is gone when the visit ends."))
        self._show_numbers()
        self._show_words()

    def _restyle(self) -> None:
        px = self._theme.px
        self._column.setSpacing(px(6))
        self._languages_column.setSpacing(px(6))
        self._cards_column.setSpacing(px(6))
        self._fields_column.setSpacing(px(4))
        for flow in self._flows:
            flow.set_gaps(px(8), px(8))
        self._number_heading.setContentsMargins(0, px(8), 0, 0)
        for name in ("languages", "paper"):
            self._headings[name].setContentsMargins(0, px(8), 0, 0)

    def changeEvent(self, event: QEvent) -> None:
        """Translate again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
