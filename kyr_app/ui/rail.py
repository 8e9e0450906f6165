# SPDX-License-Identifier: Apache-2.0
"""The rail on the leading edge: where the views are reached."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QScrollArea, QVBoxLayout, QWidget

from kyr_app.ui.icons import Icons
from kyr_app.ui.theme import Theme
from kyr_app.ui.widgets.painting import draw_box


class RailEntry(NamedTuple):
    """A view that the rail offers: its name, its icon, and its key."""

    view: str
    icon: str
    key: str


#: Only views that are built stand here. Settings stands at the foot.
ENTRIES = (
    RailEntry("home", "house", "Alt+1"),
    RailEntry("guide", "book-open", "Alt+2"),
    RailEntry("help", "map-pin", "Alt+3"),
    RailEntry("check", "list-checks", "Alt+4"),
    RailEntry("letters", "file-pen-line", "Alt+7"),
    RailEntry("flows", "waypoints", "Alt+5"),
    RailEntry("packet", "files", "Alt+6"),
    RailEntry("settings", "settings", "Alt+0"),
)


class _RailButton(QAbstractButton):
    def __init__(self, theme: Theme, icons: Icons, entry: RailEntry) -> None:
        super().__init__()
        self._theme = theme
        self._icons = icons
        self._entry = entry
        self._wide = True
        self._with_words = True
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("onRail", True)
        self.key = entry.key
        self.restyle(wide=True)

    @property
    def radius(self) -> int:
        return self._theme.px(10)

    def restyle(self, *, wide: bool) -> None:
        self._wide = wide
        self.setFont(self._theme.font(10, bold=self.isChecked()))
        self.updateGeometry()
        self.update()

    def show_words(self, shown: bool) -> None:
        """Show the icon with or without its words; the tool tip and the accessible name have them always."""
        self._with_words = shown
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        if self._with_words:
            return self.full_size()
        return QSize(self._theme.px(80 if self._wide else 64), self._theme.px(46))

    def full_size(self) -> QSize:
        """What it needs with its words."""
        px = self._theme.px
        lines = self.fontMetrics().boundingRect(
            QRect(0, 0, px(80 if self._wide else 64), 1000),
            int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter),
            self.text(),
        )
        return QSize(px(80 if self._wide else 64), max(px(62), px(10 + 24 + 6 + 8) + lines.height()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        tokens, px = self._theme.tokens, self._theme.px
        painter = QPainter(self)
        ink = "rail_ink"
        if self.isChecked():
            draw_box(painter, QRectF(self.rect()), self.radius, tokens.rail_sel)
            ink = "rail_sel_ink"
        elif self.underMouse():
            draw_box(painter, QRectF(self.rect()), self.radius, None, tokens.rail_ink)
        size = px(24)
        top = px(9) if self._with_words else (self.height() - size) // 2
        pixmap = self._icons.pixmap(self._entry.icon, size, ink, self.devicePixelRatioF())
        painter.drawPixmap((self.width() - size) // 2, top, pixmap)
        if self._with_words:
            painter.setFont(self._theme.font(10, bold=self.isChecked()))
            painter.setPen(QColor(getattr(tokens, ink)))
            room = QRect(0, top + size + px(4), self.width(), self.height() - top - size - px(6))
            painter.drawText(room, int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter), self.text())
        painter.end()


class _Body(QWidget):
    """Paints the rail's colour; a scroll area under a style sheet does not keep a palette."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._theme.tokens.rail))
        painter.end()


class Rail(QScrollArea):
    """The entries, in a column: icons alone where the window is too low for words, scrolling where it is for icons.

    Signals:
        view_requested(str): name of the view whose entry was pressed.
    """

    view_requested = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, entries: Sequence[RailEntry] = ENTRIES) -> None:
        super().__init__()
        self._theme = theme
        self._wide = True
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, _RailButton] = {}
        self._body = _Body(theme)
        self._column = QVBoxLayout(self._body)
        for entry in entries:
            button = _RailButton(theme, icons, entry)
            button.clicked.connect(lambda _=False, view=entry.view: self.view_requested.emit(view))
            self._group.addButton(button)
            self._buttons[entry.view] = button
            if entry.view == "settings":
                self._column.addStretch(1)
            self._column.addWidget(button)
        self.setWidget(self._body)
        self._retranslate()
        self._restyle()
        theme.changed.connect(self._restyle)

    def mark(self, view: str) -> None:
        """Show which view is open; a view without an entry marks none."""
        self._group.setExclusive(False)
        for name, button in self._buttons.items():
            button.setChecked(name == view)
            button.restyle(wide=self._wide)
        self._group.setExclusive(view in self._buttons)

    def set_wide(self, wide: bool) -> None:
        """96 px in wide windows, 72 in compact ones."""
        if wide != self._wide:
            self._wide = wide
            self._restyle()

    def words(self) -> dict[str, str]:
        """What the entries are called, by view."""
        return {
            "home": self.tr("Home"),
            "guide": self.tr("Guide"),
            "help": self.tr("Find help"),
            "check": self.tr("Check"),
            "letters": self.tr("Letters"),
            "flows": self.tr("Data flows"),
            "packet": self.tr("Packet"),
            "settings": self.tr("Settings"),
        }

    def _retranslate(self) -> None:
        words = self.words()
        for view, button in self._buttons.items():
            button.setText(words[view])
            button.setShortcut(button.key)  # a new text takes the old key away
            button.setToolTip(f"{words[view]} ({button.key})")
        self._fit()

    def _restyle(self) -> None:
        px = self._theme.px
        side = px(8 if self._wide else 4)
        low = px(12 if self._wide else 4)
        self._column.setContentsMargins(side, low, side, low)
        self._column.setSpacing(px(8 if self._wide else 4))
        self.setFixedWidth(px(96 if self._wide else 72))
        self._body.update()
        for button in self._buttons.values():
            button.restyle(wide=self._wide)
        self._fit()

    def _fit(self) -> None:
        buttons = self._buttons.values()
        margins = self._column.contentsMargins()
        needed = margins.top() + margins.bottom() + self._column.spacing() * (len(buttons) - 1)
        needed += sum(button.full_size().height() for button in buttons)
        for button in buttons:
            button.show_words(needed <= self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A lower window has no room for words."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Translate again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
