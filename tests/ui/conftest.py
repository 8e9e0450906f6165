# SPDX-License-Identifier: Apache-2.0
"""A real desk over the real library, for tests of the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt

from kyr_app import app as window_app
from kyr_app.storage.settings import Settings
from kyr_app.ui.desk import Desk

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    from PySide6.QtWidgets import QApplication

    return QApplication


@pytest.fixture(autouse=True)
def clear_clipboard(qapp) -> Iterator[None]:
    """What a test left on the clipboard must not outlive Qt: it would be freed when the interpreter is half gone."""
    yield
    qapp.clipboard().clear()


@pytest.fixture
def make_desk(qapp, qtbot, library_path: Path, tmp_path: Path) -> Iterator[Callable[..., Desk]]:
    """Builds desks: `make_desk(worker_locale="es", theme="dark", client_lang="ar")`; shown and settled."""
    desks: list[Desk] = []
    qapp.setStyle("Fusion")

    def make(*, client_lang: str = "", size: tuple[int, int] = (1366, 728), shown: bool = True, **settings) -> Desk:
        settings.setdefault("worker_locale", "en")
        settings.setdefault("client_locales", ("es",))
        settings.setdefault("theme", "light")
        settings.setdefault("first_run_done", True)
        chosen = Settings(**settings)
        desk = window_app.make_desk(qapp, library_path, chosen, tmp_path / "settings.json", TODAY, client_lang)
        desks.append(desk)
        desk.window.resize(*size)
        desk.show("home")
        if shown:
            desk.window.show()
            qtbot.waitExposed(desk.window)
        return desk

    yield make
    for desk in desks:
        desk.window.close()
        desk.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
