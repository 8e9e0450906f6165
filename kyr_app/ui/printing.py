# SPDX-License-Identifier: Apache-2.0
"""Brings a made PDF out of the window: onto a printer, page by page, or into a file that was asked for."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kyr_app.domain.errors import PrinterError, SaveError

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from kyr_app.paper.pages import Pages
    from kyr_app.storage.scratch import Scratch


def has_printer() -> bool:
    """Whether this machine knows a printer."""
    from PySide6.QtPrintSupport import QPrinterInfo  # noqa: PLC0415  # only for who prints

    return bool(QPrinterInfo.availablePrinterNames())


def printer_for(size: str) -> QPrinter:
    """A printer whose paper is of this size (`paper.values.Look`); its queue sees no more than the program's name."""
    from PySide6.QtGui import QPageSize  # noqa: PLC0415  # only for who prints
    from PySide6.QtPrintSupport import QPrinter  # noqa: PLC0415

    from kyr_app.paper.pages import PRINT_PPI  # noqa: PLC0415
    from kyr_app.paper.values import A4  # noqa: PLC0415

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("KYR")
    printer.setCreator("KYR")
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4 if size == A4 else QPageSize.PageSizeId.Letter))
    printer.setFullPage(True)  # the pages have their own margins
    if printer.resolution() < PRINT_PPI:
        printer.setResolution(PRINT_PPI)
    return printer


def draw_pages(pages: Pages, numbers: Sequence[int], printer: QPrinter) -> Generator[int, None, None]:
    """Draw these pages (counted from 0), 300 dots an inch or more, and tell after each how many are done.

    A page keeps its proportions on a paper of another size. Closing the generator before its end aborts the print.

    Raises:
        PrinterError: the printer did not take them.
    """
    from PySide6.QtCore import QRectF, QSizeF, Qt  # noqa: PLC0415  # only for who prints
    from PySide6.QtGui import QImage, QPainter, QTransform  # noqa: PLC0415
    from PySide6.QtPrintSupport import QPrinter  # noqa: PLC0415

    from kyr_app.paper.pages import PRINT_PPI  # noqa: PLC0415

    painter = QPainter()
    if not painter.begin(printer):
        raise PrinterError
    # Without it Qt packs pictures as JPEG, and letters get a grey fringe.
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    grey = printer.colorMode() == QPrinter.ColorMode.GrayScale
    finished = False
    try:
        for done, number in enumerate(numbers):
            if done and not printer.newPage():
                raise PrinterError
            drawn = pages.picture(number, PRINT_PPI)
            image = QImage(drawn.pixels, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGB32)
            if grey:
                image = image.convertToFormat(QImage.Format.Format_Grayscale8)
            paper = QRectF(painter.viewport())
            if (image.width() > image.height()) != (paper.width() > paper.height()):
                image = image.transformed(QTransform().rotate(90))  # a broad page keeps its size on upright paper
            size = QSizeF(image.size()).scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRectF(paper.topLeft(), size)
            place.moveCenter(paper.center())
            painter.drawImage(place, image)
            if done + 1 < len(numbers):
                yield done + 1
        finished = True
    finally:
        if not finished:
            printer.abort()
        if not painter.end() and finished:
            raise PrinterError
    yield len(numbers)


class Printing(QObject):
    """Saves and prints what the window shows; one print at a time.

    Args:
        window: what the dialogs lie over.

    Signals:
        saved(str): name of the file, without its folder.
        no_printer(): there is none; a PDF can be taken to another machine.
        progressed(int, int): pages drawn, of how many.
        printed(int): the printer has so many pages.
        stopped(): the print was given up on request.
        failed(KyrError): nothing came out.
    """

    saved = Signal(str)
    no_printer = Signal()
    progressed = Signal(int, int)
    printed = Signal(int)
    stopped = Signal()
    failed = Signal(object)

    def __init__(self, window: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._pages: Pages | None = None
        self._work: Generator[int, None, None] | None = None
        self._scratch: Scratch | None = None
        self._of = 0
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._go_on)

    @property
    def busy(self) -> bool:
        """Whether pages are on their way to the printer."""
        return self._work is not None

    def save(self, pdf: bytes, name: str, kind: str, wanted: Callable[[], bool]) -> None:
        """Ask for a place and write the file whole, or not at all.

        Args:
            name: the file's name at first.
            kind: what a PDF is called in the list of kinds.
            wanted: whether it is still to be written when the place is known; a visit may have ended meanwhile.
        """
        from kyr_app.storage.documents import save_document  # noqa: PLC0415  # only for who saves
        from kyr_app.ui.quiet_dialogs import ask_where_to_save  # noqa: PLC0415

        def write(path: Path) -> None:
            if not wanted():
                return
            try:
                save_document(pdf, path)
            except SaveError as error:
                self.failed.emit(error)
            else:
                self.saved.emit(path.name)

        ask_where_to_save(self._window, name, kind, write)

    def print(self, pdf: bytes, size: str, wanted: Callable[[], bool]) -> None:
        """Ask for the printer, then draw page after page on it.

        Args:
            size: of the paper, as in `paper.values.Look`.
            wanted: as for `save`.
        """
        if self.busy:
            return
        if not has_printer():
            self.no_printer.emit()
            return
        from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog  # noqa: PLC0415  # only for who prints

        from kyr_app.paper.pages import Pages  # noqa: PLC0415
        from kyr_app.ui.quiet_dialogs import forbid_dialog_settings  # noqa: PLC0415

        forbid_dialog_settings()
        printer = printer_for(size)
        pages = Pages(pdf)
        dialog = QPrintDialog(printer, self._window)
        dialog.setWindowTitle("KYR")
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile, False)  # "Save PDF" keeps the text
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setMinMax(1, len(pages))
        # Not `open`: the native dialogs of Windows only answer to `exec`.
        accepted = bool(dialog.exec())
        dialog.deleteLater()
        if not accepted or not wanted():
            pages.close()
            return
        self.start(pages, printer)

    def start(self, pages: Pages, printer: QPrinter) -> None:
        """Draw on a printer whose settings are made; the pages are closed when it is done."""
        from kyr_app.storage.scratch import Scratch  # noqa: PLC0415  # only for who prints

        self._scratch = Scratch()
        numbers = chosen_pages(printer, len(pages))
        self._pages, self._of = pages, len(numbers)
        self._work = draw_pages(pages, numbers, printer)
        self.progressed.emit(0, self._of)
        self._next.start(0)

    @Slot()
    def _go_on(self) -> None:
        """One page; then the window gets its turn."""
        if self._work is None:
            return
        try:
            done = next(self._work)
        except PrinterError as error:
            self._leave()
            self.failed.emit(error)
            return
        self.progressed.emit(done, self._of)
        if done < self._of:
            self._next.start(0)
        else:
            self._leave()
            self.printed.emit(done)

    def stop(self) -> None:
        """Give the print up; pages that the printer has already may still come out."""
        if self.busy:
            self._leave()
            self.stopped.emit()

    def _leave(self) -> None:
        work, pages, scratch = self._work, self._pages, self._scratch
        self._work, self._pages, self._scratch = None, None, None
        self._next.stop()
        if work is not None:
            work.close()
        if pages is not None:
            pages.close()
        if scratch is not None:
            scratch.close()  # after the work: by then CUPS has taken its file over


def chosen_pages(printer: QPrinter, count: int) -> list[int]:
    """Pages in the order of printing, counted from 0: the range that was chosen, as often as the driver does not."""
    from PySide6.QtPrintSupport import QPrinter  # noqa: PLC0415  # only for who prints

    first, last = 1, count
    if printer.printRange() == QPrinter.PrintRange.PageRange:
        first, last = max(printer.fromPage(), 1), min(printer.toPage() or count, count)
    numbers = list(range(first - 1, last))
    if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst:
        numbers.reverse()
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    if printer.collateCopies():
        return numbers * copies
    return [number for number in numbers for _ in range(copies)]
