# SPDX-License-Identifier: Apache-2.0
"""What the desk's helpers have in common: each builds and fills some of the views from the same few things."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QObject

from kyr_app.ui.background import Background
from kyr_app.ui.fonts import Fonts
from kyr_app.ui.group_folder import GroupFolder
from kyr_app.ui.icons import Icons
from kyr_app.ui.preferences import Preferences
from kyr_app.ui.session import Session
from kyr_app.ui.stores import Stores
from kyr_app.ui.theme import Theme
from kyr_app.ui.translation import Translations


class Means(NamedTuple):
    """What a desk works with; one set for all its helpers."""

    stores: Stores
    theme: Theme
    icons: Icons
    fonts: Fonts
    translations: Translations
    background: Background
    preferences: Preferences
    session: Session
    today: date
    group: GroupFolder


class Controller(QObject):
    """A helper of the desk."""

    def __init__(self, means: Means, parent: QObject) -> None:
        super().__init__(parent)
        self._stores = means.stores
        self._theme = means.theme
        self._icons = means.icons
        self._fonts = means.fonts
        self._translations = means.translations
        self._background = means.background
        self._preferences = means.preferences
        self._session = means.session
        self._today = means.today
        self._group = means.group
