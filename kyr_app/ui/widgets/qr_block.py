# SPDX-License-Identifier: Apache-2.0
"""The QR code of a contact with its switch: the number alone, or the whole contact card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from kyr_app.domain.contact_card import phone_link
from kyr_app.domain.directory import Contact
from kyr_app.ui.background import Background
from kyr_app.ui.icons import Icons
from kyr_app.ui.theme import Theme
from kyr_app.ui.widgets.button import Button
from kyr_app.ui.widgets.label import TextLabel
from kyr_app.ui.widgets.qr_picture import QrPicture

if TYPE_CHECKING:
    from kyr_app.handouts.contact_cards import ContactCards


class QrBlock(QWidget):
    """Signals:
    resized(): the code needs another room now.
    """

    resized = Signal()

    def __init__(self, theme: Theme, icons: Icons, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._background = background
        self._contact: Contact | None = None
        self._cards: ContactCards | None = None
        self._wanted: tuple[str, bool] = ("", False)
        self.picture = QrPicture(theme)
        self._caption = TextLabel(theme, 10, token="ink2")
        self.switch = Button(theme, icons, icon="id-card", compact=True)
        self.switch.setCheckable(True)
        self.switch.toggled.connect(self._draw)
        self._words = QVBoxLayout()
        self._words.addWidget(self._caption)
        self._words.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignLeading)
        self._words.addStretch(1)
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(self.picture)
        self._box.addLayout(self._words, 1)
        self.set_beside(False)
        self._retranslate()
        self._restyle()
        theme.changed.connect(self._restyle)

    def show_contact(self, contact: Contact, cards: ContactCards) -> None:
        """Make the code of this contact; without a number only the contact card is on offer.

        Args:
            cards: makes the card in the client's language; used off the main thread.
        """
        if cards is not self._cards:
            self._wanted = ("", False)
        self._contact, self._cards = contact, cards
        self.switch.setVisible(bool(contact.phone_uri))
        self._draw()

    def set_beside(self, beside: bool) -> None:
        """Put the words beside the code, where there is width, or under it."""
        self._box.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        middle = Qt.AlignmentFlag.AlignLeading if beside else Qt.AlignmentFlag.AlignHCenter
        for part in (self.picture, self._caption, self.switch):
            (self._box if part is self.picture else self._words).setAlignment(part, middle)

    def _draw(self) -> None:
        contact, cards = self._contact, self._cards
        if contact is None or cards is None:
            return
        whole_card = self.switch.isChecked() or not contact.phone_uri
        wanted = (contact.id, whole_card)
        if wanted == self._wanted:
            return
        self._wanted = wanted
        self.picture.blank()

        def make() -> object:
            from kyr_app.handouts.codes import modules_of  # noqa: PLC0415  # segno is slower than the rest of the view

            return modules_of(cards.code_text(contact) if whole_card else phone_link(contact))

        self._background.run(make, lambda modules: self._show(wanted, modules))

    def _show(self, wanted: tuple[str, bool], modules: tuple[tuple[bool, ...], ...]) -> None:
        # The visit may have ended, or another contact been chosen, while the code was made.
        if not isValid(self) or wanted != self._wanted:
            return
        self.picture.show_modules(modules)
        self._retranslate()
        self.updateGeometry()
        self.resized.emit()

    def _retranslate(self) -> None:
        self._caption.setText(self.tr("Point a phone here"))
        self.switch.setText(self.tr("Contact card"))
        self.switch.setAccessibleName(self.tr("QR code with the whole contact card instead of the number"))
        if self._contact is not None:
            whole_card = self._wanted[1]
            words = self.tr("QR code: contact card of {name}") if whole_card else self.tr("QR code: call {phone}")
            self.picture.setAccessibleName(words.format(name=self._contact.name, phone=self._contact.phone))

    def _restyle(self) -> None:
        self._box.setSpacing(self._theme.px(8))

    def changeEvent(self, event: QEvent) -> None:
        """Translate again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
