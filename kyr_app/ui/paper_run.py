# SPDX-License-Identifier: Apache-2.0
"""Makes PDFs off the main thread: only the newest that was asked for counts, and it can be stopped."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot

from kyr_app.domain.errors import KyrError
from kyr_app.ui.background import Background

if TYPE_CHECKING:
    from kyr_app.paper.press import Press
    from kyr_app.paper.values import Paper

#: Called as (done, of) before each part is gathered; False stops the work (`handouts.packet.Step`).
Step = Callable[[int, int], bool]
Make = Callable[[Step], "Paper"]

#: Changes that follow one another within this time are set once.
DELAY_MS = 300
#: Share of the bar for gathering, in percent. The rest is the press, which tells nothing of how far it is.
_GATHERED, _MOST = 20, 95
_TICK_MS = 100
#: Milliseconds that a part takes to set, until one was measured here.
_FIRST_PACE = 150.0


class PaperRun(QObject):
    """One thing at a time is set, so that the workers stay free for searches.

    Args:
        press: gives the press; asked for in the worker, when the first paper is set.

    Signals:
        progressed(int): percent of the work in hand.
        made(bytes): the PDF of the newest paper that was asked for.
        failed(KyrError): it can not be set.
    """

    progressed = Signal(int)
    made = Signal(object)
    failed = Signal(object)
    _stepped = Signal(int, int, int)

    def __init__(self, background: Background, press: Callable[[], Press], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._press = press
        self._newest = 0
        self._make: Make | None = None
        self._working = False
        self._pace = _FIRST_PACE
        self._parts = 1
        self._clock = QElapsedTimer()
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.timeout.connect(self._start)
        self._ticks = QTimer(self)
        self._ticks.setInterval(_TICK_MS)
        self._ticks.timeout.connect(self._on_tick)
        # Sent by the worker, received here: the step's numbers cross threads in the event queue.
        self._stepped.connect(self._on_stepped)

    @property
    def busy(self) -> bool:
        """Whether a paper is on its way."""
        return self._make is not None or self._delay.isActive()

    def ask(self, make: Make, delay_ms: int = DELAY_MS) -> None:
        """Set what `make` gives, in place of all that was asked for before.

        Args:
            make: gathers the paper in a worker; it gives up when the step that it is handed says False.
            delay_ms: another wish within this time replaces this one before any work is done.
        """
        self._newest += 1
        self._make = make
        self._delay.start(delay_ms)

    def stop(self) -> None:
        """Want nothing any more; what is in the press is thrown away when it comes out."""
        self._newest += 1
        self._make = None
        self._delay.stop()
        self._ticks.stop()

    @Slot()
    def _start(self) -> None:
        if self._working or self._make is None:
            return  # the press is busy: `_done` comes back here
        make, number = self._make, self._newest
        self._working = True
        self.progressed.emit(0)
        self._background.run(
            lambda: self._work(make, number),
            lambda pdf: self._done(number, pdf),
            lambda error: self._done(number, None, error),
        )

    def _work(self, make: Make, number: int) -> bytes | None:
        """In a worker."""

        def step(done: int, of: int) -> bool:
            self._stepped.emit(number, done, of)
            return number == self._newest

        paper = make(step)
        if number != self._newest:
            return None
        self._stepped.emit(number, len(paper.parts), len(paper.parts))
        return self._press().pdf(paper)

    @Slot(int, int, int)
    def _on_stepped(self, number: int, done: int, of: int) -> None:
        if number != self._newest:
            return
        if done < of:
            self.progressed.emit(_GATHERED * done // of)
        else:
            self.progressed.emit(_GATHERED)
            self._parts = max(of, 1)
            self._clock.start()
            self._ticks.start()

    @Slot()
    def _on_tick(self) -> None:
        expected = self._pace * self._parts
        share = min(self._clock.elapsed() / expected, 1.0)
        self.progressed.emit(_GATHERED + round((_MOST - _GATHERED) * share))

    def _done(self, number: int, pdf: bytes | None, error: Exception | None = None) -> None:
        self._working = False
        self._ticks.stop()
        if number != self._newest:
            # Something newer is wanted, or nothing; an older paper's trouble is nobody's any more.
            if not self._delay.isActive():
                self._start()
            return
        self._make = None
        if isinstance(error, KyrError):
            self.failed.emit(error)
        elif error is not None:
            raise error
        elif pdf is not None:
            self._pace = max(1.0, self._clock.elapsed() / self._parts)
            self.made.emit(pdf)
