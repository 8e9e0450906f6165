# SPDX-License-Identifier: Apache-2.0
"""Pages on a printer and in a file: the same pages, sharp enough, and no trace beside what was asked for."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter

from kyr_app.domain.errors import PrinterError
from kyr_app.domain.packet import OFFICER, WALLET, Item, Packet
from kyr_app.handouts.packet import PacketMaker
from kyr_app.paper.pages import Pages, Picture
from kyr_app.paper.press import Press
from kyr_app.storage.library import open_library
from kyr_app.storage.paths import fonts_path
from kyr_app.ui import printing
from kyr_app.ui.printing import Printing, chosen_pages, draw_pages, printer_for

PrinterTo = Callable[..., QPrinter]


@pytest.fixture(scope="module")
def pdf(library_path: Path) -> bytes:
    maker = PacketMaker(open_library(library_path), date(2026, 11, 22))
    packet = Packet((Item(OFFICER), Item(WALLET)), "es", cover=True)
    return Press(fonts_path()).pdf(maker.paper(packet))


@pytest.fixture
def printer_to(qapp, tmp_path: Path) -> PrinterTo:
    """A printer whose paper is a file."""

    def make(size: str = "us-letter", name: str = "paper.pdf") -> QPrinter:
        printer = printer_for(size)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / name))
        return printer

    return make


def pictures(path: Path) -> list[tuple[int, float]]:
    """Width in pixels of the picture on each page of a PDF, and the page's width in inches."""
    import pypdfium2
    from pypdfium2 import raw

    document = pypdfium2.PdfDocument(path)
    found = []
    for page in document:
        (image,) = page.get_objects([raw.FPDF_PAGEOBJ_IMAGE])
        found.append((image.get_px_size()[0], page.get_width() / 72))
    return found


def test_every_page_is_printed_at_300_dots_an_inch(pdf: bytes, printer_to: PrinterTo, tmp_path: Path) -> None:
    with Pages(pdf) as pages:
        count = len(pages)
        list(draw_pages(pages, range(count), printer_to()))
    printed = pictures(tmp_path / "paper.pdf")
    assert len(printed) == count
    assert all(pixels / inches >= 299.5 for pixels, inches in printed)


def seen_from_afar(picture: Picture) -> bytes:
    """A page as a few grey pixels: the way in which edges are smoothed no longer counts."""
    image = QImage(picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32)
    small = image.scaled(36, 44, mode=Qt.TransformationMode.SmoothTransformation)
    return bytes(small.convertToFormat(QImage.Format.Format_Grayscale8).constBits())


def difference(one: Picture, other: Picture) -> float:
    """Mean difference of two pages, 0 to 255."""
    pairs = list(zip(seen_from_afar(one), seen_from_afar(other), strict=True))
    return sum(abs(a - b) for a, b in pairs) / len(pairs)


def test_the_printed_page_is_the_one_on_the_screen(pdf: bytes, printer_to: PrinterTo, tmp_path: Path) -> None:
    with Pages(pdf) as pages:
        list(draw_pages(pages, [1], printer_to()))
        shown, another = pages.picture(1, 150), pages.picture(0, 150)
    with Pages((tmp_path / "paper.pdf").read_bytes()) as paper:
        printed = paper.picture(0, 150)
    assert difference(printed, shown) < difference(printed, another) / 10


def test_a_broad_page_keeps_its_size_on_upright_paper(pdf: bytes, printer_to: PrinterTo, tmp_path: Path) -> None:
    with Pages(pdf) as pages:
        (broad,) = [number for number in range(len(pages)) if pages.size(number)[0] > pages.size(number)[1]]
        list(draw_pages(pages, [broad], printer_to()))
    ((across, inches),) = pictures(tmp_path / "paper.pdf")
    assert (across, inches) == (pytest.approx(8.5 * 300, abs=2), 8.5)


def test_a_page_of_another_size_keeps_its_proportions(pdf: bytes, printer_to: PrinterTo, tmp_path: Path) -> None:
    with Pages(pdf) as pages:
        list(draw_pages(pages, [0], printer_to("a4")))
    with Pages((tmp_path / "paper.pdf").read_bytes()) as paper:
        assert paper.size(0) == pytest.approx((595, 842), abs=1)


def test_a_range_of_pages_can_be_chosen(printer_to: PrinterTo) -> None:
    printer = printer_to()
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    assert chosen_pages(printer, 5) == [1, 2]


def test_the_last_page_can_come_first(printer_to: PrinterTo) -> None:
    printer = printer_to()
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert chosen_pages(printer, 3) == [2, 1, 0]


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_can_not_be_reached_is_told(pdf: bytes, printer_to: PrinterTo) -> None:
    printer = printer_to(name="no/such/folder/paper.pdf")
    with Pages(pdf) as pages, pytest.raises(PrinterError):
        list(draw_pages(pages, [0], printer))


def test_the_printers_queue_learns_no_more_than_the_programs_name(printer_to: PrinterTo) -> None:
    assert printer_to().docName() == "KYR"


def test_pages_go_out_one_by_one_and_are_counted(pdf: bytes, printer_to: PrinterTo, qtbot, qapp) -> None:
    from PySide6.QtWidgets import QWidget

    window = QWidget()
    qtbot.addWidget(window)
    out = Printing(window)
    seen: list[tuple[int, int]] = []
    out.progressed.connect(lambda done, of: seen.append((done, of)))
    with qtbot.waitSignal(out.printed, timeout=10_000) as printed:
        out.start(Pages(pdf), printer_to())
    count = printed.args[0]
    assert seen == [(done, count) for done in range(count + 1)]
    assert not out.busy


def test_a_print_can_be_stopped_between_pages(pdf: bytes, printer_to: PrinterTo, qtbot) -> None:
    from PySide6.QtWidgets import QWidget

    window = QWidget()
    qtbot.addWidget(window)
    out = Printing(window)
    seen: list[int] = []
    out.progressed.connect(lambda done, of: seen.append(done))
    out.progressed.connect(lambda done, of: out.stop() if done == 1 else None)
    with qtbot.waitSignal(out.stopped, timeout=10_000):
        out.start(Pages(pdf), printer_to())
    assert seen == [0, 1]
    assert not out.busy


def test_what_cups_writes_is_kept_where_it_is_cleared_up(
    pdf: bytes, printer_to: PrinterTo, qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtWidgets import QWidget

    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("TMPDIR", "/before")
    window = QWidget()
    qtbot.addWidget(window)
    out = Printing(window)
    seen: set[Path] = set()
    out.progressed.connect(lambda done, of: seen.add(Path(os.environ["TMPDIR"])))
    with qtbot.waitSignal(out.printed, timeout=10_000):
        out.start(Pages(pdf), printer_to())
    assert {folder.parent for folder in seen} == {tmp_path}
    assert os.environ["TMPDIR"] == "/before"
    assert [path.name for path in tmp_path.iterdir()] == ["paper.pdf"]


def test_without_a_printer_it_says_so(pdf: bytes, qtbot, monkeypatch: pytest.MonkeyPatch) -> None:
    from PySide6.QtWidgets import QWidget

    monkeypatch.setattr(printing, "has_printer", lambda: False)
    window = QWidget()
    qtbot.addWidget(window)
    out = Printing(window)
    with qtbot.waitSignal(out.no_printer, timeout=1000):
        out.print(pdf, "us-letter", lambda: True)


#: Runs in a process of its own, so that home is a fresh folder from the first import on.
VISIT = """
import sys
from datetime import date
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from PySide6.QtPrintSupport import QPrintDialog
from kyr_app import app as window_app
from kyr_app.domain.packet import TOPIC, WALLET, Item
from kyr_app.storage.settings import Settings
from kyr_app.ui import printing

library, place = Path(sys.argv[1]), Path(sys.argv[2])
app = window_app.make_application()
settings = Settings(worker_locale="en", client_locales=("es",), first_run_done=True)
desk = window_app.make_desk(app, library, settings, None, date(2026, 11, 22), "es")
desk.window.show()
desk.session.add_to_packet(Item(TOPIC, "home-door"), Item(WALLET))
desk.session.packet = desk.session.packet._replace(number_label="canary-name", number="555-0100")
desk.show("packet")
view = desk.window.view("packet")

def save():
    view.save_requested.emit()
    QTimer.singleShot(0, accept_save)

def accept_save():
    dialogs = desk.window.findChildren(QFileDialog)
    if not dialogs:
        QTimer.singleShot(50, accept_save)
        return
    dialogs[0].findChild(QLineEdit).setText(str(place / "canary-file.pdf"))
    dialogs[0].accept()
    QTimer.singleShot(0, print_it)

def print_it():
    printing.has_printer = lambda: True
    QTimer.singleShot(300, refuse)
    view.print_requested.emit()
    desk.window.top.end.click()
    assert desk.session.packet.items == ()
    desk.window.close()
    app.quit()

def refuse():
    (dialog,) = [w for w in app.topLevelWidgets() if isinstance(w, QPrintDialog) and w.isVisible()]
    dialog.reject()

QTimer.singleShot(0, save)
app.exec()
desk.close()
app.processEvents()
"""


def test_a_visit_that_saved_and_asked_to_print_leaves_the_saved_file_and_nothing_else(
    library_path: Path, tmp_path: Path
) -> None:
    folders = {name: tmp_path / name for name in ("home", "tmp", "runtime", "stick")}
    for folder in folders.values():
        folder.mkdir(mode=0o700)
    environment = {
        **{key: value for key, value in os.environ.items() if not key.startswith("XDG_")},
        "HOME": str(folders["home"]),
        "TMPDIR": str(folders["tmp"]),
        "XDG_RUNTIME_DIR": str(folders["runtime"]),
        "QT_QPA_PLATFORM": "offscreen",
    }
    done = subprocess.run(
        [sys.executable, "-B", "-c", VISIT, str(library_path), str(folders["stick"])],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    left = [path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()]
    assert left == ["stick/canary-file.pdf"]
