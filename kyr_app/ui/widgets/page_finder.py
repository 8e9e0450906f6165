# SPDX-License-Identifier: Apache-2.0
"""Find in page: joins the find bar to the text; goes through all passages, headings and "Say this" lines."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from kyr_app.ui.widgets.find_bar import FindBar, folded_same_length
from kyr_app.ui.widgets.passage_column import Match, PassageColumn
from kyr_app.ui.widgets.passage_text import PassageText


class PageFinder(QObject):
    """Marks every place that holds the words and shows one after another.

    Args:
        make_bar: gives the bar, placed in the view; called when find is first opened.
        reveal: brings a rectangle of a part into view.

    Signals:
        left(): the bar was closed; the keyboard should go back to the text.
    """

    left = Signal()

    def __init__(
        self,
        make_bar: Callable[[], FindBar],
        column: PassageColumn,
        reveal: Callable[[QWidget, QRect], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._make_bar = make_bar
        self._bar: FindBar | None = None
        self._column = column
        self._reveal = reveal
        self._matches: list[Match] = []
        self._current = -1

    def open(self) -> None:
        """Show the bar and give it the keyboard."""
        if self._bar is None:
            self._bar = self._make_bar()
            self._bar.query_changed.connect(self.find)
            self._bar.step_requested.connect(self.step)
            self._bar.closed.connect(self._on_closed)
        self._bar.open()

    @property
    def bar(self) -> FindBar | None:
        """The bar, once it was opened."""
        return self._bar

    @property
    def is_open(self) -> bool:
        """Whether the bar is on show."""
        return self._bar is not None and not self._bar.isHidden()

    def leave(self) -> None:
        """Close the bar, when it is open."""
        if self._bar is not None and self.is_open:
            self._bar.leave()

    @property
    def matches(self) -> tuple[Match, ...]:
        """Every place that was found, in reading order."""
        return tuple(self._matches)

    @property
    def current(self) -> int:
        """Number of the place shown, from 0; -1 for none."""
        return self._current

    def find(self, words: str) -> None:
        """Find words; blank ones find nothing."""
        self._unmark()
        self._matches = self._column.matches_of(folded_same_length, words)
        self._current = 0 if self._matches else -1
        self._show()

    def step(self, by: int) -> None:
        """Go on by so many places, round at the end."""
        if self._matches:
            self._current = (self._current + by) % len(self._matches)
            self._show()

    def forget(self) -> None:
        """Drop the places: the parts are about to be replaced."""
        self._matches, self._current = [], -1

    def hide(self) -> None:
        """Drop the places and hide the bar: another topic comes."""
        self.forget()
        if self._bar is not None:
            self._bar.hide()

    def repeat(self) -> None:
        """Find the same words again in a text that was built anew."""
        self.forget()
        if self._bar is not None and self.is_open:
            self.find(self._bar.field.text())

    def _show(self) -> None:
        by_part: dict[QWidget, list[int]] = {}
        for number, match in enumerate(self._matches):
            by_part.setdefault(match.part, []).append(number)
        for part, numbers in by_part.items():
            if isinstance(part, PassageText):
                ranges = [(self._matches[number].start, self._matches[number].end) for number in numbers]
                part.mark_ranges(ranges, numbers.index(self._current) if self._current in numbers else -1)
            else:
                self._matches[numbers[0]].part.mark_found("current" if self._current in numbers else "hit")  # type: ignore[union-attr]
        if self._current >= 0:
            match = self._matches[self._current]
            place = match.part.rect_of(match.start) if isinstance(match.part, PassageText) else match.part.rect()
            self._reveal(match.part, place)
        if self._bar is not None:
            self._bar.show_count(self._current, len(self._matches))

    def _unmark(self) -> None:
        for part in {match.part for match in self._matches}:
            if isinstance(part, PassageText):
                part.mark_ranges([])
            else:
                part.mark_found("")
        self.forget()

    def _on_closed(self) -> None:
        self._unmark()
        self.left.emit()
