# SPDX-License-Identifier: Apache-2.0
"""All that one client's visit made, in one object, so that End can forget it as a whole."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from kyr_app.domain.directory import DirectoryFilter

#: How far round the office Find help looks at first; the worker widens it with one choice.
USUAL_MILES = 50


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
        self.copied = ""
        self.back: list[Stop] = []
        self.forward: list[Stop] = []


def _near_office(home_zip: str) -> DirectoryFilter:
    return DirectoryFilter(near=home_zip, within_miles=USUAL_MILES if home_zip else 0)


class Session(QObject):
    """The visit in progress. Nothing in it is ever written to disk.

    Signals:
        client_locale_changed(str): the client's language was chosen.
        ended(): everything was forgotten; views show themselves empty.
    """

    client_locale_changed = Signal(str)
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
    def wanted(self) -> DirectoryFilter:
        """The filter of Find help."""
        return self._visit.wanted

    @wanted.setter
    def wanted(self, value: DirectoryFilter) -> None:
        self._visit.wanted = value

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
        from PySide6.QtCore import QMimeData  # noqa: PLC0415  # only when something is copied

        data = QMimeData()
        data.setText(text)
        # The three systems' own marks: Windows, macOS (nspasteboard.org), KDE Klipper.
        data.setData("ExcludeClipboardContentFromMonitorProcessing", b"1")
        data.setData("org.nspasteboard.ConcealedType", b"1")
        data.setData("x-kde-passwordManagerHint", b"secret")
        QGuiApplication.clipboard().setMimeData(data)
        self._visit.copied = text

    def end(self) -> None:
        """Forget everything of this visit, the clipboard's content included when it is ours."""
        clipboard = QGuiApplication.clipboard()
        if self._visit.copied and clipboard.text() == self._visit.copied:
            clipboard.clear()
        self._visit = self._fresh()
        self.client_locale_changed.emit(self._visit.client_locale)
        self.ended.emit()
