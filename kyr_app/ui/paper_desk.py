# SPDX-License-Identifier: Apache-2.0
"""One paper that a view shows: made anew when it changes, looked at, printed and saved. It is in memory only."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from kyr_app.domain.errors import KyrError, PaperError
from kyr_app.ui.controller import Means
from kyr_app.ui.paper_run import DELAY_MS, Make, PaperRun
from kyr_app.ui.printing import Printing

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kyr_app.ui.widgets.paper_preview import PaperPreview
    from kyr_app.ui.widgets.progress_row import ProgressRow


class PaperPlace(Protocol):
    """Where a paper is shown: its pages, how far a print is, and what came of the last step."""

    preview: PaperPreview
    printing: ProgressRow

    def show_notice(self, title: str, words: str = "", *, trouble: bool = False) -> None:
        """Say what came of the last step."""


class PaperDesk(QObject):
    """Has a paper made off the main thread and brings it out.

    Args:
        file_name: of a saved paper at first; it should tell nothing of what is inside.

    Signals:
        made(Pages): the newest pages are there.
        went_out(): they were saved or printed.
    """

    made = Signal(object)
    went_out = Signal()

    def __init__(self, window: QWidget, means: Means, file_name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._file_name = file_name
        self._preferences = means.preferences
        self._place: PaperPlace | None = None
        self._make: Make | None = None
        self._pdf = b""
        self._shown = False
        self._then: Callable[[], None] | None = None
        self._visit = 0
        self._run = PaperRun(means.background, lambda: means.stores.press, self)
        self._printing = Printing(window, self)
        self._run.progressed.connect(self._on_progressed)
        self._run.made.connect(self._on_made)
        self._run.failed.connect(self._on_not_made)
        out = self._printing
        out.saved.connect(self._on_saved)
        out.printed.connect(self._on_printed)
        out.progressed.connect(self._on_printing)
        out.stopped.connect(self._on_print_stopped)
        out.no_printer.connect(self._on_no_printer)
        out.failed.connect(self._on_not_out)

    def show_in(self, place: PaperPlace) -> None:
        """Show the paper there."""
        self._place = place
        place.preview.cancelled.connect(self.stop)
        place.preview.again_requested.connect(lambda: self._start(0))

    def leave(self) -> None:
        """Forget the paper and where it was shown; dialogs that are still open write nothing any more."""
        self._visit += 1
        self.clear()
        self._printing.stop()
        self._place = None

    def clear(self) -> None:
        """There is no paper now."""
        self._run.stop()
        self._then, self._make, self._pdf, self._shown = None, None, b"", False
        if self._place is not None:
            self._place.preview.show_pages(None)

    def make(self, make: Make, *, at_once: bool = False) -> None:
        """Have another paper made in place of the one before; changes that follow one another are set once."""
        self._pdf = b""
        self._make = make
        self._start(0 if at_once else DELAY_MS)

    @property
    def pdf(self) -> bytes:
        """The newest pages; b"" until they are made."""
        return self._pdf

    @property
    def is_made(self) -> bool:
        """Whether the newest pages are there or on their way."""
        return bool(self._pdf) or self._run.busy

    def _start(self, delay_ms: int) -> None:
        if self._make is not None:
            self._run.ask(self._make, delay_ms)

    @Slot()
    def stop(self) -> None:
        """Give up what is being made; the pages before stay to be looked at."""
        self._then = None
        self._run.stop()
        if self._place is not None:
            stopped = self.tr("These pages are not the newest.") if self._shown else self.tr("No pages were made.")
            self._place.preview.show_trouble(stopped)

    # Pages.

    @Slot(int)
    def _on_progressed(self, percent: int) -> None:
        if self._place is not None:
            self._place.preview.show_work(percent)

    @Slot(object)
    def _on_made(self, pdf: bytes) -> None:
        from kyr_app.paper.pages import Pages  # noqa: PLC0415  # only for who looks at paper

        then, self._then = self._then, None
        if self._place is None:
            return
        pages = Pages(pdf)
        self._pdf, self._shown = pdf, True
        self._place.preview.show_pages(pages)
        self.made.emit(pages)
        if then is not None:
            then()

    @Slot(object)
    def _on_not_made(self, error: KyrError) -> None:
        from kyr_app.ui.messages import sentence_for  # noqa: PLC0415  # rare

        self._then = None
        if self._place is None:
            return
        words = sentence_for(error)
        if isinstance(error, PaperError):
            words = self.tr(
                "A character that was typed has no shape in the shipped typefaces. Write it in another way. "
                "Nothing was lost."
            )
        self._place.preview.show_trouble(self.tr("The pages could not be made."), words)

    # Out of the window.

    def save(self) -> None:
        """Ask for a place and write the newest pages there."""
        self._with_pdf(lambda: self._printing.save(self._pdf, self._file_name, self.tr("PDF document"), self._wanted()))

    def print(self) -> None:
        """Print the newest pages."""
        self._with_pdf(lambda: self._printing.print(self._pdf, self._preferences.settings.paper, self._wanted()))

    def stop_printing(self) -> None:
        """Send no more pages to the printer."""
        self._printing.stop()

    def _with_pdf(self, then: Callable[[], None]) -> None:
        """Do it with the newest pages, when they are there."""
        if self._pdf and not self._run.busy:
            then()
            return
        self._then = then
        if not self._run.busy:
            self._start(0)

    def _wanted(self) -> Callable[[], bool]:
        visit = self._visit
        return lambda: visit == self._visit

    @Slot(str)
    def _on_saved(self, name: str) -> None:
        self.went_out.emit()
        self._notice(self.tr("Saved as {name}").format(name=name))

    @Slot(int)
    def _on_printed(self, pages: int) -> None:
        self.went_out.emit()
        self._end_progress()
        self._notice(self.tr("%n page(s) went to the printer.", "", pages))

    @Slot(int, int)
    def _on_printing(self, done: int, of: int) -> None:
        if self._place is None:
            return
        if done == 0:
            self._place.printing.begin(self.tr("Printing…"), self.tr("Stop printing"))
        self._place.printing.advance(100 * done // max(of, 1))

    @Slot()
    def _on_print_stopped(self) -> None:
        self._end_progress()
        self._notice(self.tr("Printing was stopped. The printer may still give out a few pages."))

    @Slot()
    def _on_no_printer(self) -> None:
        self._notice(
            self.tr("This computer has no printer."),
            self.tr("Save a PDF, on a USB stick for instance, and print it from another computer."),
        )

    @Slot(object)
    def _on_not_out(self, error: KyrError) -> None:
        from kyr_app.ui.messages import sentence_for  # noqa: PLC0415  # rare

        self._end_progress()
        self._notice(sentence_for(error), trouble=True)

    def _end_progress(self) -> None:
        if self._place is not None:
            self._place.printing.finish()

    def _notice(self, title: str, words: str = "", *, trouble: bool = False) -> None:
        if self._place is not None:
            self._place.show_notice(title, words, trouble=trouble)
