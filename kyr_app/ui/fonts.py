# SPDX-License-Identifier: Apache-2.0
"""The shipped typefaces, registered when a language first needs them: a large face costs start-up time."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from kyr_app.domain.locales import locale_for

_FILES: dict[str, tuple[str, ...]] = {
    "Noto Sans": ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf"),
    "Noto Sans Arabic": ("NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf"),
    "Noto Sans SC": ("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf"),
}


class Fonts:
    """Registers families once each.

    The application's font names every family registered so far, in one order, so that a word of another script
    inside a line is drawn with our face and not with whatever the system has.
    """

    def __init__(self, app: QApplication, folder: Path) -> None:
        self._app = app
        self._folder = folder
        self._families: list[str] = []

    def ensure(self, *locale_codes: str) -> None:
        """Make the faces of these languages available; those already there cost nothing."""
        before = len(self._families)
        for family in ("Noto Sans", *(locale_for(code).family for code in locale_codes)):
            if family not in self._families:
                for name in _FILES[family]:
                    QFontDatabase.addApplicationFont(str(self._folder / name))
                self._families.append(family)
        if len(self._families) != before:
            font = QFont(self._app.font())
            font.setFamilies(self._families)
            font.setPixelSize(15)
            self._app.setFont(font)
