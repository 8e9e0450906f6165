# SPDX-License-Identifier: Apache-2.0
"""The window: rail, top bar, one view. It holds views and knows no rule."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QMouseEvent, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kyr_app.ui.icons import Icons
from kyr_app.ui.rail import ENTRIES, Rail
from kyr_app.ui.theme import Theme
from kyr_app.ui.top_bar import TopBar
from kyr_app.ui.views.base import COMPACT, NARROW, View
from kyr_app.ui.widgets.focus_ring import FocusRing


class MainWindow(QWidget):
    """Signals:
    view_requested(str): an entry of the rail.
    back_requested(), forward_requested(): Alt+arrows or a mouse's side buttons.
    painted(): the first page is on the screen.
    closing(): the window is about to go.
    """

    view_requested = Signal(str)
    back_requested = Signal()
    forward_requested = Signal()
    painted = Signal()
    closing = Signal()

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme = theme
        self._icons = icons
        # Always the same: a window's title is seen in task bars, in lists of windows, in screen shares.
        self.setWindowTitle("KYR")
        self.setWindowIcon(icons.icon("shield-check", "accent"))
        self.setMinimumSize(480, 400)
        self.rail = Rail(theme, icons)
        self.top = TopBar(theme, icons)
        self._stack = QStackedWidget()
        self._views: dict[str, View] = {}
        self._was_painted = False
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.top)
        right.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        self.ring = FocusRing(theme, self)
        self.rail.view_requested.connect(self.view_requested)
        self.top.menu_requested.connect(self._show_menu)
        self._add_shortcuts()
        theme.changed.connect(self._reflow)

    def _add_shortcuts(self) -> None:
        rtl_aware = (("Alt+Left", self._on_alt_left), ("Alt+Right", self._on_alt_right))
        zooms = (
            ("Ctrl++", lambda: self._theme.zoom(1)),
            ("Ctrl+=", lambda: self._theme.zoom(1)),
            ("Ctrl+-", lambda: self._theme.zoom(-1)),
            ("Ctrl+0", lambda: self._theme.set_scale(100)),
        )
        for keys, slot in (*rtl_aware, *zooms):
            QShortcut(QKeySequence(keys), self, slot)

    def _on_alt_left(self) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        (self.forward_requested if rtl else self.back_requested).emit()

    def _on_alt_right(self) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        (self.back_requested if rtl else self.forward_requested).emit()

    def has_view(self, name: str) -> bool:
        """Whether the view was built."""
        return name in self._views

    def add_view(self, name: str, view: View) -> None:
        """Take a view into the stack."""
        self._views[name] = view
        self._stack.addWidget(view)

    def drop_view(self, name: str) -> None:
        """Delete a view with all that it shows."""
        view = self._views.pop(name)
        self._stack.removeWidget(view)
        view.deleteLater()

    def view(self, name: str) -> View:
        """A view that was added."""
        return self._views[name]

    def show_view(self, name: str, rail_entry: str = "") -> None:
        """Bring a view to the front and mark its entry of the rail."""
        view = self._views[name]
        self.rail.mark(rail_entry or name)
        if self._stack.currentWidget() is not view:
            self._stack.setCurrentWidget(view)
            focus = view.first_focus()
            if focus is not None and not self.top.search.hasFocus():
                focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_menu(self) -> None:
        from PySide6.QtGui import QAction  # noqa: PLC0415  # each class of Qt costs start-up time
        from PySide6.QtWidgets import QMenu  # noqa: PLC0415

        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = self.rail.words()
        for entry in ENTRIES:
            action = QAction(self._icons.icon(entry.icon), words[entry.view], menu)
            action.triggered.connect(lambda _=False, view=entry.view: self.view_requested.emit(view))
            menu.addAction(action)
        menu.popup(self.top.menu_button.mapToGlobal(QPoint(0, self.top.menu_button.height())))

    def _reflow(self) -> None:
        effective = self.width() / self._theme.scale
        self.rail.setVisible(effective >= NARROW)
        self.rail.set_wide(effective >= COMPACT and self.height() / self._theme.scale >= 560)
        self.top.set_narrow(effective < NARROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once, after everything of the first page was drawn."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose rail or menu before the view lays itself out."""
        self._reflow()
        super().resizeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A mouse's side buttons go back and forward."""
        if event.button() == Qt.MouseButton.BackButton:
            self.back_requested.emit()
        elif event.button() == Qt.MouseButton.ForwardButton:
            self.forward_requested.emit()
        else:
            super().mousePressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell before going."""
        self.closing.emit()
        super().closeEvent(event)
