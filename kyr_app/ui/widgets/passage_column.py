# SPDX-License-Identifier: Apache-2.0
"""The passages of a topic below one another; those below the first screen are built after the first paint."""

from __future__ import annotations

import re
from collections.abc import Callable
from time import monotonic
from typing import NamedTuple

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from kyr_app.domain.topic import Passage, Topic
from kyr_app.ui.widgets.passage import PassageBody
from kyr_app.ui.widgets.passage_context import PassageContext
from kyr_app.ui.widgets.passage_heading import LineLabel, PassageHeading
from kyr_app.ui.widgets.passage_text import PassageText

#: Building goes on in slices of this length, so that typing and scrolling never wait.
_SLICE_SECONDS = 0.008
_FOOTNOTE = re.compile(r"\[\d+\]")


class Match(NamedTuple):
    """Where find met the words: a heading or text, and the characters from `start` to `end` in it."""

    part: LineLabel | PassageText
    start: int
    end: int


class PassageColumn(QWidget):
    """Signals:
    grown(): passages were added; the height is another.
    """

    grown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context: PassageContext | None = None
        self._waiting: list[Passage] = []
        self._outdated: frozenset[str] = frozenset()
        self._bodies: list[PassageBody] = []
        self._unfinished = False
        self._width = 0
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._build_some)

    def show_topic(self, topic: Topic, context: PassageContext, first_height: int, width: int) -> None:
        """Build as many blocks as `first_height` pixels hold at `width`; the rest follows by itself."""
        self.clear()
        self._context = context
        self._outdated = frozenset(topic.stale)
        self._waiting = list(topic.passages)
        self._width = width
        while self._build_one() and self.arrange(width) <= first_height:
            pass
        self.arrange(width)

    def clear(self) -> None:
        """Show nothing."""
        self._timer.stop()
        self._waiting = []
        self._unfinished = False
        for body in self._bodies:
            body.hide()
            body.deleteLater()
        self._bodies = []

    def build_all(self) -> None:
        """Build at once what still waits."""
        if not self.complete:
            while self._build_one():
                pass
            self._timer.stop()
            self._announce()

    @property
    def complete(self) -> bool:
        """Whether every block is there."""
        return not self._waiting and not self._unfinished

    @property
    def bodies(self) -> tuple[PassageBody, ...]:
        """The passages built so far."""
        return tuple(self._bodies)

    def headings(self) -> list[PassageHeading]:
        """Every heading of the text, in order."""
        self.build_all()
        return [heading for body in self._bodies for heading in body.headings]

    def body_of(self, anchor: str) -> PassageBody | None:
        """The passage with this anchor, built if it was not; None when there is none."""
        if not any(body.anchor == anchor for body in self._bodies[:-1]):
            self.build_all()
        return next((body for body in self._bodies if body.anchor == anchor), None)

    def matches_of(self, folded: Callable[[str], str], wanted: str) -> list[Match]:
        """Every place of `wanted` in headings and texts, in reading order. `folded` must keep lengths."""
        self.build_all()
        matches: list[Match] = []
        needle = folded(wanted)
        if not needle.strip():
            return matches
        for body in self._bodies:
            for part in body.finders:
                text = folded(part.toPlainText() if isinstance(part, PassageText) else part.text())
                at = text.find(needle)
                while at >= 0:
                    matches.append(Match(part, at, at + len(needle)))
                    at = text.find(needle, at + len(needle))
        return matches

    def spoken_lines(self, locale: str) -> list[tuple[str, str]]:
        """The whole text as (line, language) to be read aloud, without footnote numbers; `locale` is the text's."""
        self.build_all()
        lines: list[tuple[str, str]] = []
        for body in self._bodies:
            for part in body.finders:
                spoken = part.toPlainText() if isinstance(part, PassageText) else part.text()
                language = "" if isinstance(part, PassageText) else part.locale_code
                lines += [(line, language or locale) for line in _FOOTNOTE.sub("", spoken).splitlines() if line.strip()]
        return lines

    def arrange(self, width: int) -> int:
        """Place the passages at this width; returns the height."""
        self._width = width
        y = 0
        for number, body in enumerate(self._bodies):
            y += self._gap() if number else 0
            height = body.heightForWidth(width)
            body.setGeometry(0, y, width, height)
            y += height
        return y

    def hasHeightForWidth(self) -> bool:
        """A narrower column is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the passages built so far."""
        gaps = self._gap() * max(0, len(self._bodies) - 1)
        return sum(body.heightForWidth(width) for body in self._bodies) + gaps

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the passages."""
        super().resizeEvent(event)
        self.arrange(self.width())

    def refit(self) -> None:
        """A part became higher or lower: measure and place all again."""
        for body in self._bodies:
            body.refit()
        self._announce()

    def go_on(self) -> None:
        """The first screen is painted: build the rest, a slice at a time."""
        if not self.complete and not self._timer.isActive():
            self._timer.start()

    def _gap(self) -> int:
        return self._context.theme.px(26) if self._context is not None else 0

    def _build_one(self) -> bool:
        """Build one block more; False when all are there."""
        if self._unfinished:
            self._unfinished = self._bodies[-1].build_next()
        elif self._waiting and self._context is not None:
            passage = self._waiting.pop(0)
            body = PassageBody(self._context, passage, outdated=passage.anchor in self._outdated, parent=self)
            self._bodies.append(body)
            self._unfinished = body.build_next()
            if self.isVisible():
                self.arrange(self._width)
                body.show()
        return not self.complete

    def _build_some(self) -> None:
        started = monotonic()
        while self._build_one() and monotonic() - started < _SLICE_SECONDS:
            pass
        if self.complete:
            self._timer.stop()
        self._announce()

    def _announce(self) -> None:
        self.arrange(self._width)
        self.updateGeometry()
        self.grown.emit()
