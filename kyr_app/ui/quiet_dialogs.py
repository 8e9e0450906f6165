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
    """Ask for a place for a document; the dialog is over `parent` and the program goes on meanwhile.

    Args:
        name: the file's name at first, with the suffix of its kind; nothing that tells of the visit.
        words: what this kind of file is called in the list of kinds.
        save: called with the place when one was chosen.
    """
    forbid_dialog_settings()
    kept = _kept()
    suffix = Path(name).suffix
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    if not Path(folder).is_dir():
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation)
    dialog = QFileDialog(parent, "KYR", folder, f"{words} (*{suffix})")
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suffix.removeprefix("."))
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda path: save(Path(path)))
    _open(dialog, kept, parent)
    return dialog


def ask_for_folder(parent: QWidget, first: Path | None, take: Callable[[Path], None]) -> QFileDialog:
    """Ask for a folder that is there; the dialog is over `parent` and the program goes on meanwhile.

    Args:
        first: where the dialog begins, when it is there.
        take: called with the folder when one was chosen.
    """
    forbid_dialog_settings()
    kept = _kept()
    home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation)
    dialog = QFileDialog(parent, "KYR", str(first) if first is not None and first.is_dir() else home)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda path: take(Path(path)))
    _open(dialog, kept, parent)
    return dialog


def _open(dialog: QFileDialog, kept: dict[str, object], parent: QWidget) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    # The dialog writes while it is deleted; `destroyed` comes right after.
    dialog.destroyed.connect(_Restorer(kept, parent).restore)
    dialog.open()


class _Restorer(QObject):
    """Lives as long as the window below the dialog."""

    def __init__(self, kept: dict[str, object], parent: QObject) -> None:
        super().__init__(parent)
        self._kept = kept

    def restore(self) -> None:
        _put_back(self._kept)
        self.deleteLater()
