# SPDX-License-Identifier: Apache-2.0
"""The search field of the top bar, with its icon before and its key behind the text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from kyr_app.ui.icons import Icons
from kyr_app.ui.theme import Theme


class SearchBox(QLineEdit):
    """A line edit that paints its icon (QSS padding and Qt's leading action do not get on).

    Signals:
        moved_down(): Down was pressed; the hits should take the keyboard.
    """

    moved_down = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, key: str = "", parent: QWidget | None = None, *, icon: str = "search"
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._icon = icon
        self._key = QLabel(key, self)
        self._key.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._key.setVisible(bool(key))
        self.setClearButtonEnabled(False)
        # A search may name an illness, a country, a fear: input methods must not learn it.
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.textChanged.connect(self._place_key)
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def radius(self) -> int:
        """Corner radius in pixels; the focus ring follows it."""
        return self._theme.px(8)

    def clear(self) -> None:
        """Empty it, with what Undo remembers."""
        self.setText("")  # Qt's own `clear` can be undone

    def _restyle(self) -> None:
        px, tokens = self._theme.px, self._theme.tokens
        self.setFont(self._theme.font(11))
        self._set_margins()
        self._key.setFont(self._theme.font(10))
        self._key.setStyleSheet(
            f"background: {tokens.sunken}; color: {tokens.ink2};border-radius: {px(4)}px; padding: {px(2)}px {px(8)}px;"
        )
        self._place_key()

    def _set_margins(self) -> None:
        icon, end = self._theme.px(30), self._theme.px(8)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setTextMargins(end if rtl else icon, 0, icon if rtl else end, 0)  # Qt does not mirror these

    def _place_key(self) -> None:
        shown = bool(self._key.text()) and not self.text() and self.width() > self._theme.px(430)
        self._key.setVisible(shown)
        if shown:
            size = self._key.sizeHint()
            inset = self._theme.px(12)
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            x = inset if rtl else self.width() - size.width() - inset
            self._key.setGeometry(x, (self.height() - size.height()) // 2, size.width(), size.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the key at the end."""
        super().resizeEvent(event)
        self._place_key()

    def changeEvent(self, event: QEvent) -> None:
        """Another direction moves the key."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._set_margins()
            self._place_key()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down leaves for the hits."""
        if event.key() == Qt.Key.Key_Down:
            self.moved_down.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, then the icon."""
        super().paintEvent(event)
        size = self._theme.px(20)
        inset = self._theme.px(13)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = self.width() - inset - size if rtl else inset
        painter = QPainter(self)
        painter.setPen(QColor(self._theme.tokens.ink2))
        pixmap = self._icons.pixmap(self._icon, size, "ink2", self.devicePixelRatioF())
        painter.drawPixmap(x, (self.height() - size) // 2, pixmap)
        painter.end()
