# SPDX-License-Identifier: Apache-2.0
"""Turns errors into what a person reads: what happened, what was kept, what to do next."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from kyr_app.domain.errors import (
    KyrError,
    LibraryError,
    PaperError,
    PlaceError,
    PrinterError,
    SaveError,
    SettingsError,
    UnknownSlugError,
)
from kyr_app.ui.translation import QT_TRANSLATE_NOOP

#: By the reason of a `SaveError`.
_SAVE = {
    "full": QT_TRANSLATE_NOOP(
        "Messages", "The file was not saved: the disk is full. Everything is still in the window. Choose another place."
    ),
    "forbidden": QT_TRANSLATE_NOOP(
        "Messages",
        "The file was not saved: nothing may be written there. Everything is still in the window. "
        "Choose another place.",
    ),
    "gone": QT_TRANSLATE_NOOP(
        "Messages",
        "The file was not saved: the folder is not there any more. Everything is still in the window. "
        "Choose another place.",
    ),
    "failed": QT_TRANSLATE_NOOP(
        "Messages", "The file was not saved. Everything is still in the window. Try again, or choose another place."
    ),
}


def sentence_for(error: KyrError) -> str:
    """The reader's sentence for an expected error; unexpected ones get a calm general one."""
    match error:
        case LibraryError(reason="missing"):
            words = QT_TRANSLATE_NOOP(
                "Messages", "The library with the guidance is not there. Copy the program folder again, or build it."
            )
        case LibraryError(reason="older" | "newer"):
            words = QT_TRANSLATE_NOOP(
                "Messages", "The library belongs to another version of the program. Copy both from one place again."
            )
        case LibraryError():
            words = QT_TRANSLATE_NOOP(
                "Messages",
                "The library is damaged and can not be read. Your settings are safe. Copy the program again.",
            )
        case UnknownSlugError():
            words = QT_TRANSLATE_NOOP("Messages", "There is no such topic in this library.")
        case PlaceError():
            words = QT_TRANSLATE_NOOP("Messages", "No place with this ZIP code or city name is known.")
        case SettingsError(reason="damaged"):
            words = QT_TRANSLATE_NOOP(
                "Messages",
                "Your settings file was damaged. It was kept as {name}; the program goes on with fresh ones.",
            )
        case SettingsError():
            words = QT_TRANSLATE_NOOP(
                "Messages", "Your settings could not be saved here. They hold until the program is closed."
            )
        case SaveError():
            words = _SAVE.get(error.reason, _SAVE["failed"])
        case PrinterError():
            words = QT_TRANSLATE_NOOP(
                "Messages",
                "The printer did not take the pages. Everything is still in the window. Try again, or save a PDF and "
                "print it from another computer.",
            )
        case PaperError():
            words = QT_TRANSLATE_NOOP(
                "Messages",
                "These pages can not be set: a character in them has no shape in the shipped typefaces. Look at the "
                "name of your group and at what was typed for the cards. Nothing was lost.",
            )
        case _:
            words = QT_TRANSLATE_NOOP("Messages", "Something went wrong. Nothing of yours was lost.")
    kept = error.kept_as if isinstance(error, SettingsError) else ""
    return QCoreApplication.translate("Messages", words).format(name=kept)


def show_message(error: KyrError, parent: QWidget) -> None:
    """Show the sentence over a window, without stopping what the window does."""
    box = QMessageBox(QMessageBox.Icon.Information, "KYR", sentence_for(error), parent=parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
