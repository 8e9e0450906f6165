# SPDX-License-Identifier: Apache-2.0
"""The one place that builds everything of the window and hands it on by constructor."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Protocol

from PySide6.QtCore import QLocale, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from kyr_app.domain.errors import KyrError, LibraryError, SettingsError
from kyr_app.storage import settings as settings_store
from kyr_app.storage.library import open_library
from kyr_app.storage.paths import fonts_path, library_path, resources_path, settings_path
from kyr_app.storage.settings import Settings
from kyr_app.ui.desk import Desk
from kyr_app.ui.fonts import Fonts
from kyr_app.ui.icons import Icons
from kyr_app.ui.preferences import Preferences
from kyr_app.ui.theme import Theme
from kyr_app.ui.translation import Translations, best_worker_locale

_WORKER_LOCALES = ("en", "es", "zh-Hans", "ar")
#: 1366x768, the smallest laptops served first, less the task bar.
_FIRST_SIZE = (1366, 728)


class WindowOptions(Protocol):
    """What the command line asks of the window: `cli.WindowOptions`."""

    @property
    def topic(self) -> str:
        """Slug of the first page; "" for Home."""

    @property
    def client_lang(self) -> str:
        """The client's language; "" for the usual one."""

    @property
    def self_service(self) -> bool:
        """Whether the visit ends by itself when nobody is there."""

    @property
    def smoke(self) -> bool:
        """Open, draw, search, print one line, leave."""

    @property
    def library(self) -> Path | None:
        """Another library than the shipped one."""


def make_application() -> QApplication:
    """The application object, without the things of Qt that write files or wait for a session."""
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeMenuBar)
    QApplication.setDesktopFileName("org.kyr.Kyr")
    # As an argument, not by setStyle: that would hand back a QStyle, whose eleven enumerations cost start-up time.
    app = QApplication([sys.argv[0], "-style", "fusion"])
    app.setApplicationName("KYR")
    return app


def make_desk(
    app: QApplication,
    library: Path,
    settings: Settings,
    settings_file: Path | None,
    today: date,
    client_lang: str = "",
) -> Desk:
    """Build the window over a library; nothing is shown yet.

    Raises:
        LibraryError: the library can not be used.
    """
    opened = open_library(library)
    spoken = QLocale.system().uiLanguages()
    worker = settings.worker_locale or best_worker_locale(spoken, _WORKER_LOCALES)
    fonts = Fonts(app, fonts_path())
    fonts.ensure(worker)
    theme = Theme(app, settings.theme, settings.text_scale)
    theme.apply_silently()
    translations = Translations(app, resources_path().parent / "i18n")
    translations.use(worker)
    icons = Icons(theme, resources_path() / "icons")
    preferences = Preferences(settings, settings_file, worker)
    return Desk(app, opened, theme, icons, fonts, translations, preferences, today, client_lang)


def start(app: QApplication, options: WindowOptions, place: Path | None) -> Desk:
    """Build the desk of these options and lead it to its first page; a damaged settings file is told afterwards.

    Raises:
        LibraryError: the library can not be used.
    """
    trouble: KyrError | None = None
    try:
        settings = settings_store.load(place)
    except SettingsError as error:
        settings, trouble = Settings(), error
    desk = make_desk(app, options.library or library_path(), settings, place, date.today(), options.client_lang)
    desk.window.resize(*_FIRST_SIZE)
    if options.topic:
        desk.show_topic(options.topic)
    else:
        desk.show("home")
    if trouble is not None:
        QTimer.singleShot(0, desk, lambda: desk.tell(trouble))
    return desk


def run(options: WindowOptions) -> int:
    """Open the window and stay until it is closed.

    Returns:
        The exit status: 0, or 1 when the library can not be used.
    """
    app = make_application()
    try:
        desk = start(app, options, None if options.smoke else settings_path())
    except LibraryError as error:
        return _refuse(error, quiet=options.smoke)
    if options.smoke:
        return _smoke(app, desk)
    sys.excepthook = _unexpected(desk)
    desk.window.show()
    keep = _watch(app, desk, self_service=options.self_service)
    status = app.exec()
    del keep
    return status


def _unexpected(desk: Desk) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """The outermost edge: the reader gets a sentence, the terminal the place; neither gets what a client typed."""

    def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        while trace is not None and trace.tb_next is not None:
            trace = trace.tb_next
        place = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else "?"
        print(f"kyr: {kind.__name__} at {place}", file=sys.stderr)  # noqa: T201  # for who started it from a terminal
        desk.tell(error if isinstance(error, KyrError) else KyrError())

    return report


def _watch(app: QApplication, desk: Desk, *, self_service: bool) -> list[QObject]:
    from kyr_app.ui.ending import IdleWatch, ShiftWatch, StillHere  # noqa: PLC0415  # after the first page is shown

    shift = ShiftWatch(app, lambda: desk.shift_ends)
    shift.thrice.connect(desk.end)
    if not self_service:
        return [shift]
    desk.watched_throughout()
    idle = IdleWatch(app)
    cover = StillHere(desk.theme, desk.icons, desk.window)
    idle.asking.connect(cover.ask)
    idle.answered.connect(cover.hide)
    idle.gave_up.connect(cover.hide)
    idle.gave_up.connect(desk.end)
    return [shift, idle, cover]


def _smoke(app: QApplication, desk: Desk) -> int:
    """Show a topic, search, print one line, leave: what a check of an installation needs."""
    slug = "home-door"
    desk.show_topic(slug)
    desk.window.show()
    app.processEvents()
    drawn = not desk.window.grab().isNull()
    desk.search("lawyer")
    app.processEvents()
    found = desk.hit_count
    desk.window.close()
    print(f"ok: topic {slug} drawn, {found} hits" if drawn and found else "failed")  # noqa: T201  # the one line
    return 0 if drawn and found else 1


def _refuse(error: LibraryError, *, quiet: bool) -> int:
    from kyr_app.ui.messages import sentence_for  # noqa: PLC0415  # rare

    sentence = sentence_for(error)
    print(f"kyr: {sentence}", file=sys.stderr)  # noqa: T201  # a person may have started it from a terminal
    if not quiet:
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415  # rare

        QMessageBox.critical(None, "KYR", sentence)
    return 1
