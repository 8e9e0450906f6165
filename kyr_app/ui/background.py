# SPDX-License-Identifier: Apache-2.0
"""Runs a function off the main thread and delivers its value or its error on it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot


class _Delivery(QObject):
    """Lives on the main thread, so that its slots run there however the signals are sent."""

    done = Signal(object)
    failed = Signal(object)

    def __init__(
        self, owner: Background, then: Callable[[Any], None], on_error: Callable[[Exception], None] | None
    ) -> None:
        super().__init__(owner)
        self._owner = owner
        self._then = then
        self._on_error = on_error
        self.done.connect(self._on_done)
        self.failed.connect(self._on_failed)

    @Slot(object)
    def _on_done(self, value: Any) -> None:  # whatever the work returns
        self._owner.forget(self)
        self._then(value)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._owner.forget(self)
        if self._on_error is None:
            raise error
        self._on_error(error)


class _Work(QRunnable):
    def __init__(self, function: Callable[[], Any], delivery: _Delivery) -> None:
        super().__init__()
        self._function = function
        self._delivery = delivery

    def run(self) -> None:
        try:
            value = self._function()
        except Exception as error:  # the outermost edge of a thread: all goes to the window
            self._delivery.failed.emit(error)
        else:
            self._delivery.done.emit(value)


class Background(QObject):
    """A small pool of threads. Call `wait` before what the work uses is closed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._deliveries: set[_Delivery] = set()

    def run(
        self,
        function: Callable[[], Any],
        then: Callable[[Any], None],
        on_error: Callable[[Exception], None] | None = None,
    ) -> None:
        """Call `function` in a worker, then `then(value)` or `on_error(error)` on the main thread."""
        delivery = _Delivery(self, then, on_error)
        self._deliveries.add(delivery)
        self._pool.start(_Work(function, delivery))

    def forget(self, delivery: _Delivery) -> None:
        """Let go of a delivery that has arrived."""
        self._deliveries.discard(delivery)
        delivery.deleteLater()

    def wait(self) -> None:
        """Let running work finish; its deliveries still come through the event loop."""
        self._pool.waitForDone()
