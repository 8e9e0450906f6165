# SPDX-License-Identifier: Apache-2.0
"""A client's whole visit in the real program, typed by a machine; a process of its own, started by `test_nothing_kept`.

Usage: python client_visit.py LIBRARY STICK WAY. Types a canary into every place that takes a client's words, saves a
packet into the folder STICK and prints it into a file there, then prints one line, what it saw, and is ended in the
WAY that is asked: `end` and `raise` here, everything else from outside.
"""

from __future__ import annotations

import json
import resource
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPlainTextEdit, QWidget

from kyr_app import app as window_app
from kyr_app import cli
from kyr_app.domain.packet import OFFICER, TOPIC, WALLET, Item
from kyr_app.paper.pages import Pages
from kyr_app.ui.desk import Desk
from kyr_app.ui.printing import Printing, printer_for

#: Where a client's words go, and what is typed there. Letters of one script that no text of ours has in this order.
CANARIES = {
    name: f"qzv{name}xkw"
    for name in ("search", "place", "find", "guide", "language", "label", "number", "letter", "copied", "raised")
}
SAVED, PRINTED = "qzvsavedxkw.pdf", "printed.pdf"


def until(reached: Callable[[], bool]) -> None:
    """Handle events until it is so; the test's own time limit stands behind."""
    while not reached():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def write(field: QLineEdit | QPlainTextEdit, words: str) -> None:
    """Type, as hands do."""
    assert field.isVisible(), field
    field.setFocus()
    QTest.keyClicks(field, words)


class Visit:
    """The steps, one after the other."""

    def __init__(self, desk: Desk, stick: Path) -> None:
        self.desk = desk
        self.stick = stick
        self.window = desk.window

    def view(self, name: str) -> Any:
        """A view, in front."""
        self.desk.show(name)
        return self.window.view(name)

    def everything(self) -> None:
        """All of it."""
        self.desk.theme.choose("dark")  # the desk's own settings are written; nothing else may get there
        self.type_words()
        self.answer_questions()
        self.fill_letter()
        self.make_packet()
        self.save()
        self.print()
        self.copy()

    def type_words(self) -> None:
        write(self.window.top.search, CANARIES["search"])
        self.desk.show_topic("home-door")
        self.desk.settle()
        topic = self.window.view("topic")
        topic._finder.open()
        write(shown_field(topic), CANARIES["find"])
        place = self.view("help").panel.place.field
        write(place, CANARIES["place"])
        place.editingFinished.emit()
        write(shown_field(self.view("guide")), CANARIES["guide"])
        self.window.top.ask_language()
        picker = next(one for one in QApplication.topLevelWidgets() if type(one).__name__ == "LanguagePicker")
        write(shown_field(picker), CANARIES["language"])
        picker.hide()

    def answer_questions(self) -> None:
        check = self.view("check")
        check.begin()
        while check.stage == "question":
            check.answer("yes")
        check.packet_requested.emit()
        assert self.desk.session.packet_plan is not None

    def fill_letter(self) -> None:
        from kyr_app.ui.widgets.letter_page import COPY, PACKET

        letters = self.view("letters")
        letters.letter_requested.emit("dispute")
        letters.begun.emit()
        form = letters.page.form
        lines = [one for one in form.findChildren(QLineEdit) if one.isVisible()]
        texts = [one for one in form.findChildren(QPlainTextEdit) if one.isVisible()]
        assert lines
        assert texts
        for field in (*lines, *texts):
            write(field, CANARIES["letter"])
        assert not self.window.grab().isNull()
        for step in (COPY, PACKET):
            letters.step_requested.emit(step)
        assert self.desk.session.packet_letters

    def make_packet(self) -> None:
        self.desk.session.add_to_packet(Item(TOPIC, "first-words"), Item(WALLET), Item(OFFICER))
        packet = self.view("packet")
        choices = packet.choices
        choices.number.setCurrentIndex(choices.number.count() - 1)
        choices.number.activated.emit(choices.number.count() - 1)
        write(choices.label_field, CANARIES["label"])
        write(choices.number_field, CANARIES["number"])
        until(lambda: bool(self.desk._packing._paper.pdf))
        assert not self.window.grab().isNull()  # the preview is drawn

    def save(self) -> None:
        packet = self.view("packet")
        packet.save_requested.emit()
        dialog = self.window.findChild(QFileDialog)
        dialog.findChild(QLineEdit).setText(str(self.stick / SAVED))
        dialog.accept()
        until(lambda: (self.stick / SAVED).exists() and self.window.findChild(QFileDialog) is None)

    def print(self) -> None:
        printer = printer_for("us-letter")
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.stick / PRINTED))
        printer.setPrintRange(QPrinter.PrintRange.PageRange)
        printer.setFromTo(1, 1)
        out, done = Printing(self.window), []
        out.printed.connect(done.append)
        out.start(Pages(self.desk._packing._paper.pdf), printer)
        until(lambda: bool(done))

    def copy(self) -> None:
        search = self.window.top.search
        search.setText(CANARIES["copied"])
        search.selectAll()
        search.copy()
        assert self.desk.session._visit.copied == CANARIES["copied"]

    def seen(self) -> dict[str, object]:
        """For the test."""
        return {
            "clipboard": QGuiApplication.clipboard().text(),
            "titles": sorted({window.windowTitle() for window in QApplication.topLevelWidgets()}),
            "core": resource.getrlimit(resource.RLIMIT_CORE),
            "items": len(self.desk.session.packet.items),
            "canaries": sorted(name for name, words in CANARIES.items() if words in told(self.window)),
        }


def shown_field(root: QWidget) -> QLineEdit:
    """The one field of a view that can be typed into."""
    (field,) = [one for one in root.findChildren(QLineEdit) if one.isVisible()]
    return field


def told(root: QWidget) -> str:
    """Everything that stands in a field."""
    lines = [field.text() for field in root.findChildren(QLineEdit)]
    return "\n".join([*lines, *(field.toPlainText() for field in root.findChildren(QPlainTextEdit))])


class Trouble(QObject):
    """Raises in a slot, as a defect would, with a client's words in the error."""

    now = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.now.connect(self._on_now)

    def _on_now(self) -> None:
        raise RuntimeError(CANARIES["raised"])


def allow_dumps() -> None:
    """As on a machine where memory is dumped at a crash."""
    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))


def main() -> int:
    """The program as `kyr` starts it, with somebody at it."""
    library, stick, way = sys.argv[1], Path(sys.argv[2]), sys.argv[3]
    allow_dumps()
    begin = window_app.start

    def start(*arguments: Any) -> Desk:
        desk = begin(*arguments)
        QTimer.singleShot(0, desk, lambda: play(desk))
        return desk

    def play(desk: Desk) -> None:
        visit = Visit(desk, stick)
        try:
            visit.everything()
        except BaseException:
            import traceback

            traceback.print_exc()
            QCoreApplication.exit(3)
            return
        if way == "end":
            desk.window.top.end.click()
            desk.settle()
        elif way == "raise":
            trouble = Trouble()
            trouble.now.emit()
        sys.stdout.write(json.dumps(visit.seen()) + "\n")
        sys.stdout.flush()
        if way == "close":
            desk.window.close()

    window_app.start = start  # type: ignore[assignment]
    return cli.main(["--client-lang", "es", "--library", library])


if __name__ == "__main__":
    sys.exit(main())
