# SPDX-License-Identifier: Apache-2.0
"""The desk's settings in force, saved at every change. Nothing of a visit is in them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from kyr_app.domain.errors import SettingsError
from kyr_app.storage import settings as settings_store
from kyr_app.storage.settings import Settings


class Preferences(QObject):
    """Holds the settings and writes them.

    Args:
        path: where they are saved, or None when there is no place.
        system_locale: the worker's language when none was chosen.

    Signals:
        changed(Settings, Settings): before and after.
        failed(KyrError): they could not be saved; they hold until the program is closed.
    """

    changed = Signal(object, object)
    failed = Signal(object)

    def __init__(self, settings: Settings, path: Path | None, system_locale: str) -> None:
        super().__init__()
        self._settings = settings
        self._path = path
        self._system_locale = system_locale

    @property
    def settings(self) -> Settings:
        """All of them."""
        return self._settings

    @property
    def worker_locale(self) -> str:
        """Language of the interface."""
        return self._settings.worker_locale or self._system_locale

    @property
    def usual_client_locale(self) -> str:
        """What a visit begins with: the first usual client language, else the worker's own."""
        return next(iter(self._settings.client_locales), self.worker_locale)

    def update(self, **fields: Any) -> None:  # the fields of Settings, checked by its own type
        """Change some settings."""
        self.replace(self._settings._replace(**fields))

    def replace(self, settings: Settings) -> None:
        """Take other settings into force and save them; the same ones do nothing."""
        if settings == self._settings:
            return
        before, self._settings = self._settings, settings
        try:
            settings_store.save(settings, self._path)
        except SettingsError as error:
            self.failed.emit(error)
        self.changed.emit(before, settings)
