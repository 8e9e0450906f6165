# SPDX-License-Identifier: Apache-2.0
"""Ways to end a visit without finding the button: Shift three times, or walking away in self-service."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from kyr_app.ui.icons import Icons
from kyr_app.ui.theme import Theme
from kyr_app.ui.widgets.button import Button
from kyr_app.ui.widgets.label import TextLabel

_PRESSES, _WITHIN_MS = 3, 1000
# A key also comes as ShortcutOverride; that one is not counted.
_KEYS = {QEvent.Type.KeyPress, QEvent.Type.KeyRelease}
_ACTIVITY = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
}
#: What answers "I am still here" and must not press what lies under the question.
_PRESSES_SOMETHING = {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin}


class ShiftWatch(QObject):
    """Counts Shift pressed and released three times within a second with no other key between.

    Deaf while a text field has the focus, where Shift makes capitals, and while `enabled()` says no.

    Signals:
        thrice(): it happened.
    """

    thrice = Signal()

    def __init__(self, app: QApplication, enabled: Callable[[], bool], now_ms: Callable[[], int] | None = None) -> None:
        super().__init__(app)
        self._app = app
        clock = QElapsedTimer()
        clock.start()
        self._now_ms = now_ms or clock.elapsed
        self._releases: list[int] = []
        self._alone = False
        self._enabled = enabled
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watch keys on their way to the window; swallow none."""
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress:
            self._releases.clear()
        # An event passes the native window first, then bubbles through widgets: count it once.
        elif kind in _KEYS and isinstance(event, QKeyEvent) and watched.isWindowType():
            self._take(event, pressed=kind == QEvent.Type.KeyPress)
        return False

    def _take(self, event: QKeyEvent, *, pressed: bool) -> None:
        if event.isAutoRepeat():
            return
        if event.key() != Qt.Key.Key_Shift:
            self._alone = False
            self._releases.clear()
        elif pressed:
            self._alone = True
        elif self._alone and self._enabled() and not self._typing():
            now = self._now_ms()
            self._releases = [then for then in self._releases if now - then <= _WITHIN_MS] + [now]
            if len(self._releases) >= _PRESSES:
                self._releases.clear()
                self.thrice.emit()

    def _typing(self) -> bool:
        focus = self._app.focusWidget()
        return isinstance(focus, (QLineEdit, QPlainTextEdit, QAbstractSpinBox))


class IdleWatch(QObject):
    """Ends a visit that nobody goes on with: `idle_ms` without a key or movement, then `grace_ms` to say "I am here".

    Signals:
        asking(int): seconds left to answer.
        answered(): somebody is there.
        gave_up(): nobody answered.
    """

    asking = Signal(int)
    answered = Signal()
    gave_up = Signal()

    def __init__(self, app: QApplication, idle_ms: int = 120_000, grace_ms: int = 30_000) -> None:
        super().__init__(app)
        self._app = app
        self._grace_ms = grace_ms
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(idle_ms)
        self._grace = QTimer(self)
        self._grace.setSingleShot(True)
        self._grace.setInterval(grace_ms)
        self._idle.timeout.connect(self._ask)
        self._grace.timeout.connect(self._give_up)
        app.installEventFilter(self)
        self._idle.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Any sign of life starts the time anew; the key or press that answers the question does nothing else."""
        if event.type() not in _ACTIVITY:
            return False
        self._idle.start()
        if not self._grace.isActive():
            return False
        self._grace.stop()
        self.answered.emit()
        return event.type() in _PRESSES_SOMETHING

    def stop(self) -> None:
        """Watch no longer; it is not used again."""
        self._app.removeEventFilter(self)
        self._idle.stop()
        self._grace.stop()
        self.deleteLater()

    def _ask(self) -> None:
        self._grace.start()
        self.asking.emit(self._grace_ms // 1000)

    def _give_up(self) -> None:
        self._idle.start()
        self.gave_up.emit()


class StillHere(QWidget):
    """Covers the window and counts down while the idle watch asks; any key or press answers."""

    def __init__(self, theme: Theme, icons: Icons, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._seconds = 0
        self._before: QWidget | None = None
        self._text = TextLabel(theme, 17, bold=True, wrap=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._button = Button(theme, icons, "primary")
        self._button.clicked.connect(self.hide)
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._count)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(self._text)
        column.addSpacing(theme.px(24))
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.setAutoFillBackground(True)
        self.hide()

    def ask(self, seconds: int) -> None:
        """Cover the window and ask."""
        self._seconds = seconds
        self._before = self._window.focusWidget()
        self._show_seconds()
        self._button.setText(self.tr("I am still here"))
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self._button.setFocus()
        self._second.start()

    def _count(self) -> None:
        self._seconds = max(0, self._seconds - 1)
        self._show_seconds()

    def _show_seconds(self) -> None:
        self._text.setText(self.tr("Are you still there? This visit ends in %n second(s).", "", self._seconds))

    def event(self, event: QEvent) -> bool:
        """Keep the keys of what is covered from working."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the keyboard back."""
        self._second.stop()
        if self._before is not None and isValid(self._before):
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None
        super().hideEvent(event)
