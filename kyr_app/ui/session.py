# SPDX-License-Identifier: Apache-2.0
"""All that one client's visit made, in one object, so that End can forget it as a whole."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

from kyr_app.domain.directory import DirectoryFilter
from kyr_app.domain.packet import CONTACT, LETTER, PLAN, WALLET, Item, Packet

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

    from kyr_app.domain.directory import Found
    from kyr_app.paper.values import LetterPart, PlanPart

#: How far round the office Find help looks at first; the worker widens it with one choice.
USUAL_MILES = 50


#: What asks clipboard histories to leave a copy out: Windows, KDE's Klipper and those that follow it. macOS's own mark
#: (nspasteboard.org) arrives there only under a name of Qt's, which nobody looks for.
_MARKS = {
    "ExcludeClipboardContentFromMonitorProcessing": b"1",
    "x-kde-passwordManagerHint": b"secret",
    "org.nspasteboard.ConcealedType": b"1",
}


def marked(text: str) -> QMimeData:
    """Text for the clipboard that asks histories to leave it out."""
    from PySide6.QtCore import QMimeData  # noqa: PLC0415  # only when something is copied

    data = QMimeData()
    data.setText(text)
    for mark, value in _MARKS.items():
        data.setData(mark, value)
    return data


def is_marked(data: QMimeData) -> bool:
    """Whether it asks so."""
    return all(data.hasFormat(mark) for mark in _MARKS)


class Stop(NamedTuple):
    """A place in the window that Back can return to."""

    view: str
    slug: str = ""
    anchor: str = ""


class _Visit:
    def __init__(self, client_locale: str, wanted: DirectoryFilter) -> None:
        self.client_locale = client_locale
        self.wanted = wanted
        self.query = ""
        self.state = ""
        self.copied = ""
        self.back: list[Stop] = []
        self.forward: list[Stop] = []
        self.answers: dict[str, str] = {}
        self.letter_values: dict[str, dict[str, str]] = {}
        self.packet = Packet()
        self.packet_two = True
        self.packet_contacts: dict[str, Found] = {}
        self.packet_plan: PlanPart | None = None
        self.packet_letters: dict[str, LetterPart] = {}
        self.packet_out = False


def _near_office(home_zip: str) -> DirectoryFilter:
    return DirectoryFilter(near=home_zip, within_miles=USUAL_MILES if home_zip else 0)


class Session(QObject):
    """The visit in progress. Nothing in it is ever written to disk.

    Signals:
        client_locale_changed(str): the client's language was chosen.
        packet_changed(): the packet is another one.
        ended(): everything was forgotten; views show themselves empty.
    """

    client_locale_changed = Signal(str)
    packet_changed = Signal()
    ended = Signal()

    def __init__(self, usual_client_locale: str, home_zip: str = "") -> None:
        super().__init__()
        self._usual = usual_client_locale
        self._home_zip = home_zip
        self._visit = self._fresh()

    def _fresh(self) -> _Visit:
        return _Visit(self._usual, _near_office(self._home_zip))

    @property
    def client_locale(self) -> str:
        """Language of the client across the desk."""
        return self._visit.client_locale

    @client_locale.setter
    def client_locale(self, code: str) -> None:
        if code != self._visit.client_locale:
            self._visit.client_locale = code
            self.client_locale_changed.emit(code)

    @property
    def query(self) -> str:
        """What stands in the search box."""
        return self._visit.query

    @query.setter
    def query(self, text: str) -> None:
        self._visit.query = text

    @property
    def state(self) -> str:
        """Postal letters of the state whose rules are looked at; "" until one was chosen."""
        return self._visit.state

    @state.setter
    def state(self, code: str) -> None:
        self._visit.state = code

    @property
    def wanted(self) -> DirectoryFilter:
        """The filter of Find help."""
        return self._visit.wanted

    @wanted.setter
    def wanted(self, value: DirectoryFilter) -> None:
        self._visit.wanted = value

    @property
    def answers(self) -> Mapping[str, str]:
        """What was answered in the exposure check: question id to one of `exposure.ANSWERS`."""
        return self._visit.answers

    def answer(self, question: str, answer: str) -> None:
        """Keep an answer for this visit; it replaces the one before."""
        self._visit.answers[question] = answer

    def forget_answers(self) -> None:
        """Forget what was answered, and nothing else of the visit."""
        self._visit.answers.clear()

    def letter_values(self, letter: str) -> Mapping[str, str] | None:
        """What was filled in for a letter, by field; None when its form was not touched in this visit."""
        return self._visit.letter_values.get(letter)

    def keep_letter_values(self, letter: str, values: Mapping[str, str]) -> None:
        """Keep for this visit what is filled in for a letter."""
        self._visit.letter_values[letter] = dict(values)

    # The packet, and what its items name, as values: nothing is looked up again when it is printed.

    @property
    def packet(self) -> Packet:
        """What the client is to take home. Languages and size are set when it is printed."""
        return self._visit.packet

    @packet.setter
    def packet(self, packet: Packet) -> None:
        if packet != self._visit.packet:
            self._keep(packet)

    def _keep(self, packet: Packet) -> None:
        # What was taken out is forgotten at once: a letter holds what the client told.
        visit = self._visit
        if Item(WALLET) not in packet.items:
            packet = packet._replace(number_label="", number="")
        visit.packet = packet
        visit.packet_out = visit.packet_out and bool(packet.items)  # what follows an empty one is another packet
        contacts, letters = packet.names(CONTACT), packet.names(LETTER)
        visit.packet_contacts = {name: one for name, one in visit.packet_contacts.items() if name in contacts}
        visit.packet_letters = {name: one for name, one in visit.packet_letters.items() if name in letters}
        if Item(PLAN) not in packet.items:
            visit.packet_plan = None
        self.packet_changed.emit()

    def add_to_packet(self, *items: Item) -> None:
        """Put topics, cards or the group's page at the end of the packet; what is there already stays where it is."""
        packet = self._visit.packet
        for item in items:
            packet = packet.with_item(item)
        self.packet = packet

    def add_contact(self, found: Found) -> None:
        """Put a contact into the packet."""
        self._visit.packet_contacts[found.contact.id] = found
        self._keep(self._visit.packet.with_item(Item(CONTACT, found.contact.id)))

    def add_plan(self, plan: PlanPart) -> None:
        """Put an action plan into the packet; it takes the place of the one before."""
        self._visit.packet_plan = plan
        self._keep(self._visit.packet.with_item(Item(PLAN)))

    def add_letter(self, name: str, letter: LetterPart) -> None:
        """Put a letter into the packet; it takes the place of the one of the same name."""
        self._visit.packet_letters[name] = letter
        self._keep(self._visit.packet.with_item(Item(LETTER, name)))

    @property
    def packet_two(self) -> bool:
        """Whether the packet is printed in two languages."""
        return self._visit.packet_two

    @packet_two.setter
    def packet_two(self, two: bool) -> None:
        if two != self._visit.packet_two:
            self._visit.packet_two = two
            self.packet_changed.emit()

    @property
    def packet_contacts(self) -> Mapping[str, Found]:
        """Contacts by id."""
        return self._visit.packet_contacts

    @property
    def packet_plan(self) -> PlanPart | None:
        """The action plan."""
        return self._visit.packet_plan

    @property
    def packet_letters(self) -> Mapping[str, LetterPart]:
        """Letters by the name of their item."""
        return self._visit.packet_letters

    def packet_went_out(self) -> None:
        """The packet was printed or saved."""
        self._visit.packet_out = True

    @property
    def packet_would_be_lost(self) -> bool:
        """Whether there is a packet that was never printed or saved."""
        return bool(self._visit.packet.items) and not self._visit.packet_out

    def set_usual(self, client_locale: str, home_zip: str) -> None:
        """What a fresh visit starts with, from the settings."""
        self._usual = client_locale
        if self._visit.wanted.near == self._home_zip:
            self._visit.wanted = _near_office(home_zip)
        self._home_zip = home_zip

    def went_to(self, leaving: Stop) -> None:
        """Remember where the reader was before going on."""
        self._visit.back.append(leaving)
        self._visit.forward.clear()

    def go_back(self, leaving: Stop) -> Stop | None:
        """The stop before, or None."""
        return self._step(self._visit.back, self._visit.forward, leaving)

    def go_forward(self, leaving: Stop) -> Stop | None:
        """The stop that Back left, or None."""
        return self._step(self._visit.forward, self._visit.back, leaving)

    @staticmethod
    def _step(source: list[Stop], target: list[Stop], leaving: Stop) -> Stop | None:
        if not source:
            return None
        target.append(leaving)
        return source.pop()

    @property
    def can_go_back(self) -> bool:
        """Whether Back leads anywhere."""
        return bool(self._visit.back)

    def copy(self, text: str) -> None:
        """Put text on the clipboard, marked so that clipboard histories leave it out; End takes it off again."""
        self._visit.copied = text
        QGuiApplication.clipboard().setMimeData(marked(text))

    def end(self) -> None:
        """Forget everything of this visit, the clipboard's content included when it is ours."""
        clipboard = QGuiApplication.clipboard()
        if self._visit.copied and clipboard.text() == self._visit.copied:
            clipboard.clear()
        if clipboard.supportsSelection() and clipboard.ownsSelection():
            clipboard.clear(QClipboard.Mode.Selection)
        self._visit.answers.clear()
        self._visit.letter_values.clear()
        self._visit = self._fresh()
        self.packet_changed.emit()
        self.client_locale_changed.emit(self._visit.client_locale)
        self.ended.emit()
