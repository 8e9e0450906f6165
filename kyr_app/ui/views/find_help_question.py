# SPDX-License-Identifier: Apache-2.0
"""Asks the directory off the main thread: the list first, the counts after it; only the newest question counts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPainterPath
from shiboken6 import isValid

from kyr_app.domain.directory import DirectoryFilter, Found, Loosening
from kyr_app.domain.errors import PlaceError
from kyr_app.domain.finding import Place
from kyr_app.storage.directory_store import DirectoryStore
from kyr_app.ui.background import Background
from kyr_app.ui.map_shapes import Spot, read_outlines, spots_of


class Answer(NamedTuple):
    """What the directory said. `used` is the filter that was asked: without the place when that is in `trouble`."""

    used: DirectoryFilter
    found: tuple[Found, ...]
    place: Place | None
    trouble: PlaceError | None


class Counted(NamedTuple):
    """How many contacts each choice would leave, and the filter to loosen."""

    counts: Mapping[tuple[str, str], int]
    loosening: Loosening | None


class Sheet(NamedTuple):
    """What the map is drawn from; the same for every question."""

    outlines: Mapping[str, QPainterPath]
    spots: tuple[Spot, ...]


class DirectoryQuestion(QObject):
    """Signals:
    mapped(Sheet): what the map is drawn from, once.
    answered(Answer): who fits.
    counted(Counted): follows for the same question.
    failed(Exception): the directory could not be read.
    """

    mapped = Signal(object)
    answered = Signal(object)
    counted = Signal(object)
    failed = Signal(object)

    def __init__(
        self, directory: DirectoryStore, background: Background, outlines: Path, today: date, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._directory = directory
        self._background = background
        self._outlines = outlines
        self._today = today
        self._number = 0
        self._sheet: Sheet | None = None

    def ask(self, wanted: DirectoryFilter) -> None:
        """Forget the question before and ask this one."""
        self._number += 1
        self._run(self._number, lambda: self._look_up(wanted), self._on_answer)

    def _run(self, number: int, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        # The view may have gone with its visit, or another question been asked, before the work or after it.
        def unless_stale() -> Any:
            return work() if number == self._number else None

        def deliver(value: Any) -> None:
            if isValid(self) and number == self._number:
                then(value)

        def fail(error: Exception) -> None:
            if isValid(self) and number == self._number:
                self.failed.emit(error)

        self._background.run(unless_stale, deliver, fail)

    def _look_up(self, wanted: DirectoryFilter) -> tuple[Answer, Sheet]:
        """In a worker thread."""
        place, trouble = None, None
        if wanted.near.strip():
            try:
                place = self._directory.place(wanted.near, wanted.state)
            except PlaceError as error:
                wanted, trouble = wanted._replace(near="", within_miles=0), error
        found = tuple(self._directory.find(wanted, self._today))
        sheet = self._sheet or Sheet(read_outlines(self._outlines), tuple(spots_of(self._directory.all_located())))
        return Answer(wanted, found, place, trouble), sheet

    def _on_answer(self, result: tuple[Answer, Sheet]) -> None:
        answer, sheet = result
        number = self._number
        if self._sheet is None:
            self._sheet = sheet
            self.mapped.emit(sheet)
        self.answered.emit(answer)
        if number == self._number:  # else the answer led to another question
            self._run(number, lambda: self._count(answer.used), self.counted.emit)

    def _count(self, used: DirectoryFilter) -> Counted:
        """In a worker thread."""
        return Counted(
            self._directory.counts(used, self._today),
            self._directory.loosening(used, self._today),
        )
