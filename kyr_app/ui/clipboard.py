# SPDX-License-Identifier: Apache-2.0
"""Marks what Qt's own fields and labels copy, which do not ask the session first.

Copying by key or menu from a `QLineEdit`, a `QLabel` or a `QTextBrowser` goes straight to the clipboard; on X11 and
Wayland, text that is only selected can be pasted elsewhere at once. Qt tells of either before it answers any other
program, so what is put in its place here is all that others see.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QClipboard, QGuiApplication

from kyr_app.ui.session import Session, is_marked, marked


class ClipboardWatch(QObject):
    """Hands to the session whatever this program put on the clipboard without its mark."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._clipboard = QGuiApplication.clipboard()
        # Without a display the clipboard is this process's alone; Qt does not say so there.
        self._alone = QGuiApplication.platformName() == "offscreen"
        self._clipboard.dataChanged.connect(self._on_copied)
        if self._clipboard.supportsSelection():
            self._clipboard.selectionChanged.connect(self._on_selected)

    @Slot()
    def _on_copied(self) -> None:
        clipboard = self._clipboard
        ours = self._alone or clipboard.ownsClipboard()
        if ours and clipboard.text() and not is_marked(clipboard.mimeData()):
            self._session.copy(clipboard.text())

    @Slot()
    def _on_selected(self) -> None:
        clipboard, selection = self._clipboard, QClipboard.Mode.Selection
        if not clipboard.ownsSelection():
            return
        text = clipboard.text(selection)
        if text and not is_marked(clipboard.mimeData(selection)):
            clipboard.setMimeData(marked(text), selection)
