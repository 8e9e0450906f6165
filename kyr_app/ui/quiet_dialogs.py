# SPDX-License-Identifier: Apache-2.0
"""Qt's own dialogs, kept from writing down what was done with them.

`QFileDialog` writes the folders that were visited, the last one and the history of typed names into a settings file
(the registry on Windows) named QtProject whenever one is deleted, a native one too; the systems' native dialogs keep
lists of recent files of their own. So the dialog is Qt's, and that store is put back as it was.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

_STORE, _GROUP = "QtProject", "FileDialog"


def forbid_dialog_settings() -> None:
    """Send what Qt's dialogs want to keep to nowhere. Works for settings files; not for registry and property lists."""
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)


def _kept() -> dict[str, object]:
    settings = QSettings(QSettings.Scope.UserScope, _STORE)
    settings.beginGroup(_GROUP)
    return {key: settings.value(key) for key in settings.allKeys()}


def _put_back(kept: dict[str, object]) -> None:
    if kept == _kept():
        return
    settings = QSettings(QSettings.Scope.UserScope, _STORE)
    settings.beginGroup(_GROUP)
    settings.remove("")
    for key, value in kept.items():
        settings.setValue(key, value)
    settings.sync()


def ask_where_to_save(parent: QWidget, name: str, words: str, save: Callable[[Path], None]) -> QFileDialog:
    """Ask for a place for a PDF; the dialog is over `parent` and the program goes on meanwhile.

    Args:
        name: the file's name at first; nothing that tells of the visit.
        words: what a PDF is called in the list of kinds.
        save: called with the place when one was chosen.
    """
    forbid_dialog_settings()
    kept = _kept()
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    if not Path(folder).is_dir():
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation)
    dialog = QFileDialog(parent, "KYR", folder, f"{words} (*.pdf)")
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("pdf")
    dialog.selectFile(name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda path: save(Path(path)))
    # The dialog writes while it is deleted; `destroyed` comes right after.
    dialog.destroyed.connect(_Restorer(kept, parent).restore)
    dialog.open()
    return dialog


class _Restorer(QObject):
    """Lives as long as the window below the dialog."""

    def __init__(self, kept: dict[str, object], parent: QObject) -> None:
        super().__init__(parent)
        self._kept = kept

    def restore(self) -> None:
        _put_back(self._kept)
        self.deleteLater()
