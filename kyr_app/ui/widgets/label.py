# SPDX-License-Identifier: Apache-2.0
"""Text that takes its face and colour from the theme."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kyr_app.ui.theme import Theme


class TextLabel(QLabel):
    """Plain text in one size and colour of the look.

    Args:
        points: type size at 100 percent text.
        token: name of the theme colour.
        locale: language of the text when it is not the interface's.
    """

    def __init__(
        self,
        theme: Theme,
        points: float = 11,
        *,
        bold: bool = False,
        token: str = "ink",
        wrap: bool = False,
        locale: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._points = points
        self._bold = bold
        self._token = token
        self._locale = locale
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        # Inside a button Qt would take the button's text colour instead.
        self.setForegroundRole(QPalette.ColorRole.WindowText)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self._restyle()
        theme.changed.connect(self._restyle)

    def set_locale(self, locale: str) -> None:
        """Say which language the text is in, so that its face fits."""
        if locale != self._locale:
            self._locale = locale
            self._restyle()

    def set_token(self, token: str) -> None:
        """Give the text another colour of the theme."""
        if token != self._token:
            self._token = token
            self._restyle()

    def _restyle(self) -> None:
        self.setFont(self._theme.font(self._points, bold=self._bold, locale=self._locale))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, getattr(self._theme.tokens, self._token))
        self.setPalette(palette)
