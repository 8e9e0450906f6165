# SPDX-License-Identifier: Apache-2.0
"""One contact in large type: whom to call, what for, what to know before, and where the entry comes from."""

from __future__ import annotations

import html
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kyr_app.domain.contact_notes import other_notes
from kyr_app.domain.directory import Contact
from kyr_app.ui.background import Background
from kyr_app.ui.bidi import isolate, isolate_number, leading
from kyr_app.ui.contact_words import ContactWords
from kyr_app.ui.icons import Icons
from kyr_app.ui.theme import Theme
from kyr_app.ui.widgets.banner import Banner, IconLabel
from kyr_app.ui.widgets.button import Button
from kyr_app.ui.widgets.flow_layout import FlowLayout
from kyr_app.ui.widgets.label import TextLabel
from kyr_app.ui.widgets.painting import draw_box
from kyr_app.ui.widgets.qr_block import QrBlock

if TYPE_CHECKING:
    from kyr_app.handouts.contact_cards import ContactCards

#: Room (at 100 percent text) that name and number keep beside the QR code; with less it goes below them.
_WORDS_BESIDE = 264
#: A lower card (at 100 percent text) scrolls as a whole: source and buttons would leave no room for the rest.
_LOW = 300
#: Icon, and what the line tells, in order. Lines without words are left out.
_FACTS = (
    ("hours", "clock"),
    ("address", "map-pin"),
    ("languages", "languages"),
    ("services", "scale"),
    ("cost", "handshake"),
    ("recognition", "shield-check"),
    ("notes", "info"),
)


def _led(text: str, widget: QWidget) -> str:
    return leading(text, widget.layoutDirection() == Qt.LayoutDirection.RightToLeft)


class _Line(QWidget):
    """An icon, words that can be selected, and a button to copy them where that helps.

    Signals:
        copied(str): the words, as they are.
    """

    copied = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, icon: str, *, copyable: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._plain = ""
        self._icon = IconLabel(theme, icons, icon, 18, "ink2")
        self._text = TextLabel(theme, 11, wrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button = Button(theme, icons, "quiet", icon="copy", compact=True)
        self.button.clicked.connect(lambda: self.copied.emit(self._plain))
        self.button.setVisible(copyable)
        self._row = QHBoxLayout(self)
        middle = Qt.AlignmentFlag.AlignVCenter if copyable else Qt.AlignmentFlag.AlignTop
        self._row.addWidget(self._icon, 0, middle)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self.button, 0, middle)
        self._restyle()
        theme.changed.connect(self._restyle)

    def show_words(self, words: str, meaning: str, locale: str = "") -> None:
        """Set the words; `meaning` is said before them by a screen reader, which does not see the icon."""
        self._plain = words
        self._text.set_locale(locale)
        self._text.setText(_led(words, self))
        self._text.setAccessibleName(f"{meaning}: {words}")
        self.setVisible(bool(words))

    def _restyle(self) -> None:
        self._row.setContentsMargins(0, self._theme.px(1), 0, self._theme.px(1))
        self._row.setSpacing(self._theme.px(10))


class _ConfirmNote(QWidget):
    """ "Call to confirm", with the source and its date."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme = theme
        self._text = TextLabel(theme, 10.5, wrap=True)
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._row = QHBoxLayout(self)
        self._row.addWidget(IconLabel(theme, icons, "info", 18, "ink2"), 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._text, 1)
        self._restyle()
        theme.changed.connect(self._restyle)

    def show_words(self, advice: str, source: str) -> None:
        """The advice in bold, then where the entry comes from."""
        self._text.setText(f"<b>{html.escape(advice)}</b> {html.escape(source)}")
        self._text.setAccessibleName(f"{advice} {source}")

    def _restyle(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(px(12), px(7), px(12), px(7))
        self._row.setSpacing(px(10))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """A sunken box."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        edge = tokens.line if self._theme.contrast else None
        draw_box(painter, QRectF(self.rect()), self._theme.px(8), tokens.sunken, edge)
        painter.end()


class _Body(QWidget):
    """What scrolls. Wrapped labels ask for the height of narrow columns; only that of the width in force counts."""

    def minimumSizeHint(self) -> QSize:
        """No height of its own: the scroll area asks `heightForWidth`."""
        return QSize(super().minimumSizeHint().width(), 0)


class ContactDetail(QWidget):
    """The card of the chosen contact.

    Signals:
        copy_requested(str): text for the clipboard.
        packet_requested(Contact): put the contact into the packet.
        save_requested(Contact): save it as a file for a phone.
    """

    copy_requested = Signal(str)
    packet_requested = Signal(object)
    save_requested = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._contact: Contact | None = None
        self._words: ContactWords | None = None
        self._name = TextLabel(theme, 16, bold=True, wrap=True)
        self._kind = TextLabel(theme, 10, token="ink2", wrap=True)
        self._phone = TextLabel(theme, 26, bold=True, token="accent")
        self._no_phone = TextLabel(theme, 12, bold=True, wrap=True)
        selectable = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self._phone.setTextInteractionFlags(selectable)
        self.qr = QrBlock(theme, icons, background)
        self._facts = {name: _Line(theme, icons, icon) for name, icon in _FACTS}
        self._email = _Line(theme, icons, "mail", copyable=True)
        self._website = _Line(theme, icons, "globe", copyable=True)
        self._confirm = _ConfirmNote(theme, icons)
        self._copy = Button(theme, icons, icon="copy")
        self.save = Button(theme, icons, icon="smartphone")
        self._notice = Banner(theme, icons, "note", "circle-check")
        self._notice.hide()
        self.add = Button(theme, icons, "primary", icon="file-plus")
        self._in_packet: Sequence[str] = ()
        self._cautions: list[Banner] = []
        self._low = False
        self._lay_out()
        self.add.clicked.connect(self._on_add_clicked)
        self._copy.clicked.connect(self._on_copy_clicked)
        self.save.clicked.connect(self._on_save_clicked)
        for line in (self._email, self._website):
            line.copied.connect(self.copy_requested)
        self.qr.resized.connect(self._reflow)
        self._retranslate()
        self._restyle()
        theme.changed.connect(self._restyle)
        self._show_parts(False)

    def _lay_out(self) -> None:
        self._words_column = QVBoxLayout()
        for part in (self._name, self._kind, self._phone, self._no_phone):
            self._words_column.addWidget(part)
        for name in ("hours", "address", "languages"):
            self._words_column.addWidget(self._facts[name])
        self._words_column.addStretch(1)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.addLayout(self._words_column, 1)
        self._head.addWidget(self.qr, 0, Qt.AlignmentFlag.AlignTop)
        self._body = _Body()
        self._column = QVBoxLayout(self._body)
        self._column.addLayout(self._head)
        # What must be known before a call stands before what the office does.
        self._caution_column = QVBoxLayout()
        self._column.addLayout(self._caution_column)
        for name in ("services", "cost", "recognition", "notes"):
            self._column.addWidget(self._facts[name])
        self._column.addWidget(self._email)
        self._column.addWidget(self._website)
        self._column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setWidget(self._body)
        # `setWidget` lets the body fill itself; the card is painted below it.
        self._body.setAutoFillBackground(False)
        # Source, date and "Call to confirm" stay in sight whatever is scrolled.
        self._foot = QWidget()
        self._foot_column = QVBoxLayout(self._foot)
        buttons = QWidget()
        self._foot_flow = FlowLayout(buttons)
        self._foot_flow.addWidget(self.add)
        self._foot_flow.addWidget(self._copy)
        self._foot_flow.addWidget(self.save)
        self._foot_column.addWidget(self._notice)
        self._foot_column.addWidget(self._confirm)
        self._foot_column.addWidget(buttons)
        self._hint = TextLabel(self._theme, 11, token="ink2", wrap=True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._outer = QVBoxLayout(self)
        self._outer.setSpacing(0)
        self._outer.addWidget(self._hint, 1)
        self._outer.addWidget(self._scroll, 1)
        self._outer.addWidget(self._foot)

    @property
    def contact(self) -> Contact | None:
        """The contact on show."""
        return self._contact

    def show_contact(self, contact: Contact, words: ContactWords, cards: ContactCards) -> None:
        """Show a contact in these words; `cards` are for the client's phone."""
        fresh = self._contact is None or contact.id != self._contact.id
        self._contact, self._words = contact, words
        self._fill()
        self._show_parts(True)
        self.qr.show_contact(contact, cards)
        if fresh:
            self.show_notice("")
            self._scroll.verticalScrollBar().setValue(0)

    def show_packet(self, ids: Sequence[str]) -> None:
        """Say which contacts are in the packet."""
        self._in_packet = ids
        inside = self._contact is not None and self._contact.id in ids
        self.add.setText(self.tr("In the packet") if inside else self.tr("&Add to packet"))
        self.add.set_icon("check" if inside else "file-plus")
        self.add.setEnabled(not inside)
        self.add.setToolTip(
            self.tr("This contact is in the packet already") if inside else self.tr("Print it for the client")
        )

    def show_notice(self, title: str, *, trouble: bool = False) -> None:
        """Say what came of saving; an empty title takes it away."""
        self._notice.set_kind("over" if trouble else "note", "triangle-alert" if trouble else "circle-check")
        self._notice.show_words(title)
        self._notice.setVisible(bool(title))

    def clear(self) -> None:
        """Show nothing."""
        self._contact = None
        self._show_parts(False)

    def _show_parts(self, shown: bool) -> None:
        self._hint.setVisible(not shown)
        self._scroll.setVisible(shown)
        self._foot.setVisible(shown)

    def _fill(self) -> None:
        self.show_packet(self._in_packet)
        contact, words = self._contact, self._words
        if contact is None or words is None:
            return
        self._name.setText(_led(isolate(contact.name), self))
        reach = words.serves(contact)
        self._kind.setText(" · ".join(part for part in (words.label("kind", contact.kind), reach) if part))
        self._phone.setText(_led(isolate_number(contact.phone), self))
        self._phone.setAccessibleName(self.tr("Phone: {number}").format(number=contact.phone))
        # The keyboard stops here to scroll.
        self._scroll.setAccessibleName(". ".join(part for part in (contact.name, contact.phone) if part))
        self._phone.setVisible(bool(contact.phone))
        self._no_phone.setVisible(not contact.phone)
        self._fill_facts(contact, words)
        self._email.show_words(contact.email, self.tr("E-mail"))
        self._website.show_words(contact.website, self.tr("Website"))
        self._show_cautions(contact, words)
        self._confirm.show_words(self.tr("Call to confirm."), words.confirm(contact))

    def _fill_facts(self, contact: Contact, words: ContactWords) -> None:
        facts = {
            "hours": (words.hours(contact), self.tr("Hours")),
            "address": (isolate(words.address(contact)), self.tr("Address")),
            "languages": (words.languages(contact), self.tr("Languages")),
            "services": (words.services(contact), self.tr("Helps with")),
            "cost": (words.cost(contact), self.tr("Cost")),
            "recognition": (words.sound_recognition(contact), self.tr("Recognition")),
            "notes": (isolate(other_notes(contact)), self.tr("From the source")),
        }
        for name, (text, meaning) in facts.items():
            self._facts[name].show_words(text, meaning)

    def _show_cautions(self, contact: Contact, words: ContactWords) -> None:
        for banner in self._cautions:
            self._caution_column.removeWidget(banner)
            banner.deleteLater()
        self._cautions = []
        for caution in words.cautions(contact):
            banner = Banner(self._theme, self._icons, caution.kind, caution.icon)
            banner.show_words(caution.title, caution.text)
            self._caution_column.addWidget(banner)
            self._cautions.append(banner)

    def _on_add_clicked(self) -> None:
        if self._contact is not None:
            self.packet_requested.emit(self._contact)

    def _on_save_clicked(self) -> None:
        if self._contact is not None:
            self.save_requested.emit(self._contact)

    def _on_copy_clicked(self) -> None:
        if self._contact is not None and self._words is not None:
            self.copy_requested.emit(self._words.to_copy(self._contact))

    def _retranslate(self) -> None:
        self._hint.setText(self.tr("Choose a contact in the list to see its number, address and source here."))
        self._no_phone.setText(self.tr("The source gives no phone number"))
        self._copy.setText(self.tr("&Copy"))
        self._copy.setToolTip(self.tr("Copy name, number, address and source"))
        self.save.setText(self.tr("Save for a p&hone (.vcf)"))
        self.save.setToolTip(self.tr("A contact file that a phone's address book opens, with source and date"))
        for line, words in (
            (self._email, self.tr("Copy the e-mail address")),
            (self._website, self.tr("Copy the website's address")),
        ):
            line.button.setToolTip(words)
            line.button.setAccessibleName(words)
        self._fill()

    def _restyle(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(21), px(16), px(21), px(12))
        self._foot_column.setSpacing(px(10))
        self._foot_flow.set_gaps(px(8), px(8))
        self._outer.setContentsMargins(px(2), px(2), px(2), px(2))
        self._column.setSpacing(px(6))
        self._words_column.setSpacing(px(2))
        self._caution_column.setSpacing(px(8))
        self._head.setSpacing(px(16))
        self._reflow()

    def _reflow(self) -> None:
        room = self.width() - self._theme.px(2 * 23 + 16) - self.qr.sizeHint().width()
        beside = room >= self._theme.px(_WORDS_BESIDE)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._head.direction() != direction:
            self._head.setDirection(direction)
        self.qr.set_beside(not beside)
        self._place_foot()

    def _place_foot(self) -> None:
        px = self._theme.px
        low = self.height() < px(_LOW)
        side = 0 if low else px(21)
        self._foot_column.setContentsMargins(side, px(8), side, px(14))
        if low != self._low:
            self._low = low
            shown = not self._foot.isHidden()
            before, after = (self._outer, self._column) if low else (self._column, self._outer)
            before.removeWidget(self._foot)
            after.addWidget(self._foot)
            self._foot.setVisible(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The QR code goes beside the number or below it."""
        self._reflow()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Translate again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The card."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        draw_box(painter, QRectF(self.rect()), self._theme.px(14), tokens.surface, tokens.line)
        painter.end()
