# SPDX-License-Identifier: Apache-2.0
"""The floor: what a bare Qt window with the same kind of content costs. It imports nothing of ours.

Usage: python floor.py DATABASE. Shows a search box, a list of 400 titles from SQLite and one 800-word page, prints one
line at the first paint of the page and leaves.
"""

import sqlite3
import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QListWidget, QTextBrowser, QVBoxLayout, QWidget


class FirstPaint(QObject):
    """Prints and leaves when the page was painted."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Wait until the paint that is about to happen is done."""
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self.done)
        return False

    def done(self) -> None:
        """The page can be read."""
        print("painted", flush=True)  # noqa: T201  # the benchmark reads this line
        QApplication.quit()


def main() -> None:
    """Show the window."""
    app = QApplication(sys.argv[:1])
    connection = sqlite3.connect(sys.argv[1])
    titles = [row[0] for row in connection.execute("SELECT title FROM title ORDER BY id")]
    page = connection.execute("SELECT html FROM page").fetchone()[0]
    window = QWidget()
    row = QHBoxLayout(window)
    left = QVBoxLayout()
    left.addWidget(QLineEdit())
    listing = QListWidget()
    listing.addItems(titles)
    left.addWidget(listing)
    browser = QTextBrowser()
    browser.setHtml(page)
    row.addLayout(left, 1)
    row.addWidget(browser, 2)
    window.resize(1366, 728)
    watch = FirstPaint()
    browser.viewport().installEventFilter(watch)
    window.show()
    app.exec()


if __name__ == "__main__":
    main()
