# SPDX-License-Identifier: Apache-2.0
"""The interface's languages: one translator installed for the worker, others asked for single lines."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from kyr_app.domain.locales import locale_for


def best_worker_locale(spoken: Iterable[str], offered: Iterable[str]) -> str:
    """The first language that the system prefers and the interface speaks; English when there is none.

    Args:
        spoken: the system's languages in order, as `QLocale.uiLanguages` gives them.
        offered: codes of the interface's languages.
    """
    known = set(offered)
    for name in spoken:
        code = locale_for(name).code
        if code in known and name.split("-")[0].split("_")[0] == code.split("-")[0]:
            return code
    return "en"


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001  # the name is what lupdate looks for
    """Mark a constant for translation and return it; it is translated when it is shown."""
    return text


class Translations:
    """Loads `kyr_<locale>.qm`; a missing file leaves the English of the source."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self._app = app
        self._folder = folder
        self._installed: QTranslator | None = None

    def use(self, code: str) -> None:
        """Make the interface speak this language and run its way; every widget gets a LanguageChange event."""
        if self._installed is not None:
            self._app.removeTranslator(self._installed)
        QLocale.setDefault(QLocale(code))
        self._installed = self._load(code)
        self._app.installTranslator(self._installed)
        rtl = locale_for(code).right_to_left
        self._app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)

    def leave(self) -> None:
        """Speak the English of the source again."""
        if self._installed is not None:
            self._app.removeTranslator(self._installed)
            self._installed = None
        QLocale.setDefault(QLocale("en"))

    def words_in(self, code: str, context: str, keys: Iterable[str]) -> dict[str, str]:
        """Single lines in another language, by their English; those without a translation are left out."""
        if code == "en":
            return {key: key for key in keys}
        translator = self._load(code)
        found = {key: translator.translate(context, key) for key in keys}
        return {key: words for key, words in found.items() if words}

    def _load(self, code: str) -> QTranslator:
        translator = QTranslator(self._app)
        translator.load(str(self._folder / f"kyr_{code}.qm"))
        return translator
