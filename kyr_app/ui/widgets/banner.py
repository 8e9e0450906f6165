# SPDX-License-Identifier: Apache-2.0
"""Banners (note, due, overdue) and the empty state: they say in words what is the matter and offer the mend."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from kyr_app.ui.icons import Icons
from kyr_app.ui.theme import Theme
from kyr_app.ui.widgets.button import Button
from kyr_app.ui.widgets.card import Tile
from kyr_app.ui.widgets.label import TextLabel
from kyr_app.ui.widgets.painting import draw_box, draw_leading_bar

_LOOKS = {
    "note": ("sunken", "line", "", "ink"),
    "due": ("due_bg", "due_line", "due_line", "due"),
    "over": ("over_bg", "over_line", "over_line", "over"),
}


class IconLabel(QLabel):
    """One icon, tinted; meaningless without the words beside it, so a screen reader passes over it."""

    def __init__(self, theme: Theme, icons: Icons, icon: str, size: int = 20, token: str = "ink2") -> None:
        super().__init__()
        self._theme, self._icons, self._icon, self._size, self._token = theme, icons, icon, size, token
        self._restyle()
        theme.changed.connect(self._restyle)

    def show_icon(self, icon: str, token: str) -> None:
        """Change icon and colour."""
        if (icon, token) != (self._icon, self._token):
            self._icon, self._token = icon, token
            self._restyle()

    def _restyle(self) -> None:
        size = self._theme.px(self._size)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        ratio = self.devicePixelRatioF()
        self.setPixmap(self._icons.pixmap(self._icon, size, self._token, ratio, mirrored=mirrored))
        self.setFixedSize(size, size)


class Banner(QWidget):
    """A full-width message above a text.

    Args:
        kind: `note`, `due` or `over`.

    Signals:
        pressed(): its button was pressed.
    """

    pressed = Signal()

    def __init__(self, theme: Theme, icons: Icons, kind: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind = kind
        ink = _LOOKS[kind][3]
        self._icon = IconLabel(theme, icons, icon, 20, "ink2" if kind == "note" else ink)
        self._title = TextLabel(theme, 11, bold=True, token=ink, wrap=True)
        self._text = TextLabel(theme, 11, token=ink, wrap=True)
        self._button = Button(theme, icons, compact=True)
        self._button.clicked.connect(self.pressed)
        self._button.hide()
        self._words = QVBoxLayout()
        self._words.addWidget(self._title)
        self._words.addWidget(self._text)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(self._words, 1)
        self._row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignVCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._restyle()
        theme.changed.connect(self._restyle)

    def set_kind(self, kind: str, icon: str) -> None:
        """Change what it stands for: `note`, `due` or `over`, with another icon."""
        self._kind = kind
        ink = _LOOKS[kind][3]
        self._icon.show_icon(icon, "ink2" if kind == "note" else ink)
        for label in (self._title, self._text):
            label.set_token(ink)
        self.update()

    def tell(self, title: str, words: str = "", *, trouble: bool = False) -> None:
        """Say what came of a step; an empty title takes it away."""
        self.set_kind("over" if trouble else "note", "triangle-alert" if trouble else "circle-check")
        self.show_words(title, words)
        self.setVisible(bool(title))

    @property
    def button(self) -> Button:
        """The mending button, hidden until it has a text."""
        return self._button

    def show_words(self, title: str, text: str = "", button: str = "") -> None:
        """Set the texts; an empty one hides its part."""
        for label, words in ((self._title, title), (self._text, text)):
            label.setText(words)
            label.setVisible(bool(words))
        self._button.setText(button)
        self._button.setVisible(bool(button))

    def _restyle(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(px(20), px(10), px(12), px(10))
        self._row.setSpacing(px(14))
        self._words.setSpacing(px(2))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Box and leading edge."""
        tokens, px = self._theme.tokens, self._theme.px
        fill, edge, bar, _ = _LOOKS[self._kind]
        painter = QPainter(self)
        rect = QRectF(self.rect())
        with_edge = bool(bar) or self._theme.contrast
        draw_box(painter, rect, px(12), getattr(tokens, fill), getattr(tokens, edge) if with_edge else None)
        if bar:
            draw_leading_bar(painter, self, rect, px(12), px(5), getattr(tokens, bar))
        painter.end()


class EmptyState(QWidget):
    """What is missing, in a sentence, and one button that mends it. Never a bare "No results".

    Signals:
        pressed(): the button was pressed.
    """

    pressed = Signal()

    def __init__(self, theme: Theme, icons: Icons, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = TextLabel(theme, 14, bold=True, wrap=True)
        self._text = TextLabel(theme, 11, token="ink2", wrap=True)
        self._button = Button(theme, icons, "primary")
        self._button.clicked.connect(self.pressed)
        self._column = QVBoxLayout(self)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._column.addWidget(Tile(theme, icons, icon, 52, quiet=True), 0, centre)
        for label in (self._title, self._text):
            label.setAlignment(centre)
            self._column.addWidget(label)
        self._column.addWidget(self._button, 0, centre)
        self._restyle()
        theme.changed.connect(self._restyle)

    def show_words(self, title: str, text: str = "", button: str = "") -> None:
        """Set the texts; an empty one hides its part."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._button.setText(button)
        self._button.setVisible(bool(button))

    def _restyle(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(24), px(24), px(24), px(28))
        self._column.setSpacing(px(12))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """A quiet sheet."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        draw_box(painter, QRectF(self.rect()), self._theme.px(14), tokens.surface, tokens.line)
        painter.end()
