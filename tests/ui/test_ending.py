# SPDX-License-Identifier: Apache-2.0
"""Shift three times, and walking away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from kyr_app.ui.ending import IdleWatch, ShiftWatch


class Clock:
    def __init__(self) -> None:
        self.now = 0

    def __call__(self) -> int:
        return self.now


@pytest.fixture
def window(qtbot) -> QWidget:
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.addWidget(QPushButton("press"))
    column.addWidget(QLineEdit())
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitExposed(widget)
    widget.findChild(QPushButton).setFocus()
    return widget


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def ended(qapp, clock) -> list[int]:
    watch = ShiftWatch(qapp, lambda: True, clock)
    times: list[int] = []
    watch.thrice.connect(lambda: times.append(clock.now))
    yield times
    qapp.removeEventFilter(watch)
    watch.deleteLater()


def press(window: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(window.windowHandle(), key)


def test_three_shifts_within_a_second_end_the_visit(window, clock, ended) -> None:
    for clock.now in (0, 300, 900):
        press(window, Qt.Key.Key_Shift)
    assert ended == [900]


def test_three_slow_shifts_do_not(window, clock, ended) -> None:
    for clock.now in (0, 600, 1200):
        press(window, Qt.Key.Key_Shift)
    assert ended == []


def test_another_key_between_starts_anew(window, clock, ended) -> None:
    for key in (Qt.Key.Key_Shift, Qt.Key.Key_Shift, Qt.Key.Key_A, Qt.Key.Key_Shift):
        press(window, key)
    assert ended == []


def test_a_capital_letter_is_no_shift_of_its_own(window, clock, ended) -> None:
    handle = window.windowHandle()
    for _ in range(3):
        QTest.keyPress(handle, Qt.Key.Key_Shift)
        QTest.keyClick(handle, Qt.Key.Key_B, Qt.KeyboardModifier.ShiftModifier)
        QTest.keyRelease(handle, Qt.Key.Key_Shift)
    assert ended == []


def test_a_text_field_makes_it_deaf(window, clock, ended, qtbot) -> None:
    field = window.findChild(QLineEdit)
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    for _ in range(3):
        press(window, Qt.Key.Key_Shift)
    assert ended == []


def test_switched_off_it_never_ends(window, clock, qapp) -> None:
    watch = ShiftWatch(qapp, lambda: False, clock)
    times: list[int] = []
    watch.thrice.connect(lambda: times.append(1))
    for _ in range(3):
        press(window, Qt.Key.Key_Shift)
    qapp.removeEventFilter(watch)
    assert times == []


def test_nobody_there_is_asked_and_then_given_up(qapp, qtbot) -> None:
    watch = IdleWatch(qapp, idle_ms=20, grace_ms=20)
    with qtbot.waitSignals([watch.asking, watch.gave_up], order="strict", timeout=2000):
        pass
    qapp.removeEventFilter(watch)
    watch.deleteLater()


def test_any_key_answers_the_question(window, qapp, qtbot) -> None:
    watch = IdleWatch(qapp, idle_ms=20, grace_ms=60_000)
    with qtbot.waitSignal(watch.asking, timeout=2000):
        pass
    with qtbot.waitSignal(watch.answered, timeout=2000):
        press(window, Qt.Key.Key_Space)
    qapp.removeEventFilter(watch)
    watch.deleteLater()
