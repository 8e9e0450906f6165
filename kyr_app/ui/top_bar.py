# SPDX-License-Identifier: Apache-2.0
"""The bar above every view: search, the client's language, text size, theme, packet, End."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kyr_app.domain.locales import locale_for
from kyr_app.ui.bidi import isolate
from kyr_app.ui.icons import Icons
from kyr_app.ui.theme import SCALES, Theme
from kyr_app.ui.widgets.button import Button
from kyr_app.ui.widgets.search_box import SearchBox

_THEME_ICONS = {"light": "moon", "dark": "contrast", "contrast": "sun"}


class TopBar(QWidget):
    """Same place on every screen; never scrolled away.

    Signals:
        search_edited(str): the text of the search box, at every change.
        search_confirmed(): Return in the search box.
        hits_wanted(): Down in the search box.
        language_requested(QPoint): where the language picker should open, in global pixels.
        scale_requested(int): a text size in percent.
        theme_requested(str): `light`, `dark`, `contrast` or `system`.
        menu_requested(): the menu button of narrow windows.
        packet_requested(): the packet is to be seen.
        end_requested(): End was pressed.
    """

    search_edited = Signal(str)
    search_confirmed = Signal()
    hits_wanted = Signal()
    language_requested = Signal(QPoint)
    scale_requested = Signal(int)
    theme_requested = Signal(str)
    menu_requested = Signal()
    packet_requested = Signal()
    end_requested = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._narrow = False
        self._client = "en"
        self.menu_button = Button(theme, icons, "quiet", icon="menu")
        self.search = SearchBox(theme, icons, QKeySequence("Ctrl+K").toString(QKeySequence.SequenceFormat.NativeText))
        self.find_button = Button(theme, icons, "quiet", icon="search")
        self.language = Button(theme, icons, "tint", icon="languages", trailing_icon="chevron-down")
        self.size_button = Button(theme, icons, "quiet", icon="a-large-small")
        self.look_button = Button(theme, icons, "quiet", icon="moon")
        self.packet = Button(theme, icons, icon="files")
        self._packet_count = 0
        self.end = Button(theme, icons, "end", icon="x")
        self._row = QHBoxLayout(self)
        for widget, stretch in (
            (self.menu_button, 0),
            (self.find_button, 0),
            (self.search, 10),
            (None, 1),
            (self.language, 0),
            (self.size_button, 0),
            (self.look_button, 0),
            (self.packet, 0),
            (self.end, 0),
        ):
            if widget is None:
                self._row.addStretch(stretch)
            else:
                self._row.addWidget(widget, stretch)
        self.menu_button.hide()
        self.find_button.hide()
        self._connect()
        self._retranslate()
        self._restyle()
        theme.changed.connect(self._restyle)

    def _connect(self) -> None:
        self.search.textEdited.connect(self.search_edited)
        self.search.returnPressed.connect(self.search_confirmed)
        self.search.moved_down.connect(self.hits_wanted)
        self.find_button.clicked.connect(self.show_search)
        self.menu_button.clicked.connect(self.menu_requested)
        self.language.clicked.connect(self.ask_language)
        self.size_button.clicked.connect(self._show_sizes)
        self.look_button.clicked.connect(self._show_looks)
        self.packet.clicked.connect(self.packet_requested)
        self.end.clicked.connect(self.end_requested)
        for keys, slot in (("Ctrl+K", self.show_search), ("Ctrl+L", self.ask_language)):
            QShortcut(QKeySequence(keys), self, slot)
        self.end.setShortcut(QKeySequence("Ctrl+Shift+E"))

    def show_client(self, locale_code: str) -> None:
        """Show the client's language by its own name."""
        self._client = locale_code
        self._retranslate()

    def show_packet(self, count: int) -> None:
        """Show how many things are in the packet."""
        self._packet_count = count
        number = str(count) if count else ""
        packet = self.tr("Packet {count}").format(count=number).strip()
        self.packet.setText(number if self._narrow else packet)
        self.packet.setAccessibleName(self.tr("Packet: %n thing(s)", "", count))
        self.packet.setToolTip(self.tr("What the client takes home (Alt+6)"))

    def set_narrow(self, narrow: bool) -> None:
        """Below 900: a menu button, the search icon, the language and End."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.menu_button.setVisible(narrow)
            self.find_button.setVisible(narrow)
            self.search.setVisible(not narrow)
            self.size_button.setVisible(not narrow)
            self.look_button.setVisible(not narrow)
            self._retranslate()
            self._restyle()

    def show_search(self) -> None:
        """Bring the search box and the keyboard to it; in narrow windows it takes the bar."""
        if self._narrow:
            self.search.show()
            self.language.hide()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def leave_search(self) -> None:
        """In narrow windows, give the bar back to its buttons."""
        if self._narrow:
            self.search.hide()
            self.language.show()

    def ask_language(self) -> None:
        """Open the language picker below its button."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        corner = self.language.rect().bottomLeft() if rtl else self.language.rect().bottomRight()
        self.language_requested.emit(self.language.mapToGlobal(corner))

    def _show_sizes(self) -> None:
        choices = {str(percent): self.tr("{percent} %").format(percent=percent) for percent in SCALES}
        chosen = str(self._theme.scale_percent)
        self._open_choices(self.size_button, choices, chosen, lambda percent: self.scale_requested.emit(int(percent)))

    def _show_looks(self) -> None:
        choices = {
            "system": self.tr("As the computer"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("High contrast"),
        }
        self._open_choices(self.look_button, choices, self._theme.choice, self.theme_requested.emit)

    def _open_choices(
        self, button: Button, choices: Mapping[str, str], chosen: str, choose: Callable[[str], None]
    ) -> None:
        from PySide6.QtGui import QAction, QActionGroup  # noqa: PLC0415  # each class of Qt costs start-up time
        from PySide6.QtWidgets import QMenu  # noqa: PLC0415

        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        for key, words in choices.items():
            action = QAction(words, menu)
            action.setCheckable(True)
            action.setChecked(key == chosen)
            action.triggered.connect(lambda _=False, value=key: choose(value))
            group.addAction(action)
            menu.addAction(action)
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + self._theme.px(4))))

    def _retranslate(self) -> None:
        name = locale_for(self._client).endonym
        self.search.setPlaceholderText(self.tr("Search guidance and contacts"))
        self.search.setAccessibleName(self.tr("Search guidance and contacts"))
        self.language.setText(
            isolate(name) if self._narrow else self.tr("Client: {language}").format(language=isolate(name))
        )
        self.language.setAccessibleName(self.tr("Client's language: {language}").format(language=name))
        self.language.setToolTip(self.tr("Choose the client's language (Ctrl+L)"))
        self.size_button.setAccessibleName(self.tr("Text size"))
        self.size_button.setToolTip(self.tr("Text size (Ctrl+Plus, Ctrl+Minus)"))
        self.look_button.setAccessibleName(self.tr("Colours"))
        self.look_button.setToolTip(self.tr("Light, dark or high contrast"))
        self.find_button.setAccessibleName(self.tr("Search"))
        self.find_button.setToolTip(self.tr("Search (Ctrl+K)"))
        self.menu_button.setAccessibleName(self.tr("Menu"))
        self.menu_button.setToolTip(self.tr("Menu"))
        self.show_packet(self._packet_count)
        self.end.setText(self.tr("End"))
        self.end.setShortcut(QKeySequence("Ctrl+Shift+E"))
        self.end.setToolTip(self.tr("End this visit and forget everything (Ctrl+Shift+E)"))

    def _restyle(self) -> None:
        px = self._theme.px
        side = px(12 if self._narrow else 28)
        self._row.setContentsMargins(side, px(10), px(12 if self._narrow else 25), px(10))
        self._row.setSpacing(px(8 if self._narrow else 12))
        self.setMinimumHeight(px(68))
        self.search.setMaximumWidth(px(470))
        self.search.setMinimumWidth(px(160))
        self.look_button.set_icon(_THEME_ICONS[self._theme.name])
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """White bar with a hairline below."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens.surface))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(tokens.line))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Translate again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
