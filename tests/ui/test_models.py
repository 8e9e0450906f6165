# SPDX-License-Identifier: Apache-2.0
"""The one list model, by Qt's own model tester and by what its rows promise."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt

from kyr_app.ui.models.rows import MARK_OFF, MARK_ON, KeyRole, Row, RowModel, RowRole

ROWS = (
    Row("Near you"),
    Row("Office", key="office", accent="(213) 555-0100", meta="Spanish", trailing="1.2 mi"),
    Row("Hotline", key="hotline", text=f"call a {MARK_ON}lawyer{MARK_OFF}", badge="Old source", badge_kind="due"),
)


@pytest.fixture
def model(qtbot) -> RowModel:
    made = RowModel()
    made.replace(ROWS)
    return made


@pytest.mark.parametrize("rows", [(), ROWS[:1], ROWS, ROWS * 50], ids=["none", "heading", "three", "many"])
def test_qt_finds_no_fault(qtmodeltester, rows: tuple[Row, ...]) -> None:
    model = RowModel()
    model.replace(rows)
    qtmodeltester.check(model)


def test_qt_finds_no_fault_when_rows_are_replaced(qtmodeltester, model: RowModel) -> None:
    qtmodeltester.check(model)
    model.replace(ROWS[1:])
    model.replace(())


def test_a_heading_can_not_be_chosen(model: RowModel) -> None:
    flags = [bool(model.flags(model.index(row)) & Qt.ItemFlag.ItemIsSelectable) for row in range(3)]
    assert flags == [False, True, True]


def test_no_index_has_no_flags(model: RowModel) -> None:
    assert model.flags(QModelIndex()) == Qt.ItemFlag.NoItemFlags


@pytest.mark.parametrize(
    ("row", "spoken"),
    [(0, "Near you"), (1, "Office. 1.2 mi. (213) 555-0100. Spanish"), (2, "Hotline. call a lawyer. Old source")],
)
def test_a_row_is_spoken_whole_and_without_marks(model: RowModel, row: int, spoken: str) -> None:
    assert model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole) == spoken


def test_rows_are_found_by_key(model: RowModel) -> None:
    index = model.index_of("hotline")
    assert index.data(RowRole) == ROWS[2]
    assert index.data(KeyRole) == "hotline"
    assert not model.index_of("nobody").isValid()


def test_the_first_choice_skips_headings(model: RowModel) -> None:
    assert model.first_choice().row() == 1
    model.replace(ROWS[:1])
    assert not model.first_choice().isValid()
