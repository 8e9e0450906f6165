# SPDX-License-Identifier: Apache-2.0
"""Opens our window as `kyr` does, prints one line at the first paint of its page, and leaves.

Usage: python -m kyr_app.bench.page LIBRARY [SLUG]. Without a slug the page is Home.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from kyr_app import app as window_app


class _Options(NamedTuple):
    topic: str
    library: Path
    client_lang: str = "en"
    self_service: bool = False
    smoke: bool = False


class _FirstPaint(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self._done)
        return False

    def _done(self) -> None:
        print("painted", flush=True)  # noqa: T201  # the benchmark reads this line
        QApplication.exit(0)


def main() -> None:
    """Show the window without anybody's settings."""
    app = window_app.make_application()
    options = _Options(sys.argv[2] if len(sys.argv) > 2 else "", Path(sys.argv[1]))
    desk = window_app.start(app, options, None)
    watch = _FirstPaint()
    desk.window.installEventFilter(watch)
    desk.window.show()
    app.exec()


if __name__ == "__main__":
    main()
