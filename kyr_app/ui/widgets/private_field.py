# SPDX-License-Identifier: Apache-2.0
"""A field for what only this visit may know: nothing predicts it, nothing keeps it, and copies of it are marked."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QClipboard, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from kyr_app.ui.theme import Theme


class PrivateField(QLineEdit):
    """A line edit that input methods must not learn from.

    Args:
        hints: further input method hints, as for digits.

    Signals:
        copy_requested(str): selected text for the clipboard; the session marks it for clipboard histories.
    """

    copy_requested = Signal(str)

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        hints: Qt.InputMethodHint = Qt.InputMethodHint.ImhNone,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText | hints)
        # Its menu would copy without the mark, and a dragged text lands anywhere.
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setDragEnabled(False)
        self.selectionChanged.connect(self._clear_selection_clipboard)
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def radius(self) -> int:
        """Corner radius in pixels; the focus ring follows it."""
        return self._theme.px(8)

    def show_text(self, text: str) -> None:
        """Set the text unless it stands there already; Undo does not lead back behind it."""
        if text != self.text():
            self.setText(text)  # Qt drops the history of edits with it

    def forget(self) -> None:
        """Empty it, with what Undo remembers."""
        self.setText("")

    def _clear_selection_clipboard(self) -> None:
        """On X11 whatever is selected can be pasted elsewhere with the middle button."""
        clipboard = QGuiApplication.clipboard()
        if clipboard.supportsSelection() and clipboard.ownsSelection():
            clipboard.clear(QClipboard.Mode.Selection)

    def _restyle(self) -> None:
        self.setFont(self._theme.font(11))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy and cut go by way of the session."""
        cut = event.matches(QKeySequence.StandardKey.Cut)
        if cut or event.matches(QKeySequence.StandardKey.Copy):
            if self.hasSelectedText():
                self.copy_requested.emit(self.selectedText())
                if cut:
                    self.del_()
            return
        super().keyPressEvent(event)
        self._clear_selection_clipboard()
