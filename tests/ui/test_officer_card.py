# SPDX-License-Identifier: Apache-2.0
"""The card for an officer: large enough from two metres, white, and quickly gone."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from kyr_app.domain.topic import Statement
from kyr_app.ui.views.officer_card import LARGEST, SMALLEST, OfficerCard, pack, single_line_size
from tests.ui.topic_samples import forget, look_for

SHORT = Statement("silent", "I choose to remain silent.", "Elijo guardar silencio.")
LAWYER = Statement("lawyer", "I want to speak with a lawyer.", "Quiero hablar con un abogado.")
LONG = Statement(
    "warrant", "Please show me the warrant. Hold it to the window or pass it under the door.", "Por favor."
)
FREE = Statement("free", "Am I free to go?", "¿Puedo irme?")


@pytest.fixture
def make_card(qapp: QApplication, qtbot) -> Iterator[Callable[..., OfficerCard]]:
    """Builds a card on show: `make_card([...], 0, theme="dark")`."""
    cards = []

    def make(statements, index=0, *, theme="light", size=(1366, 768)) -> OfficerCard:
        look = look_for(qapp, theme)
        card = OfficerCard(look.theme, look.icons, "es")
        card.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        cards.append(card)
        card.resize(*size)
        card.show_statements(statements, index)
        card.show()
        qtbot.waitExposed(card)
        return card

    yield make
    forget(*cards)


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_it_is_white_in_every_theme(make_card, theme: str) -> None:
    image = make_card([SHORT], theme=theme).grab().toImage()
    assert image.pixelColor(4, 4) == QColor("#FFFFFF")
    assert image.pixelColor(100, 100) == QColor("#FFFFFF")


def test_short_lines_share_a_card(make_card) -> None:
    assert make_card([SHORT, LAWYER, FREE]).shown() == (SHORT, LAWYER, FREE)


def test_the_line_asked_for_comes_first_on_its_card(make_card) -> None:
    card = make_card([SHORT, LAWYER, FREE], 1)
    assert card.shown() == (LAWYER, FREE)
    assert card.place == (2, 2)


def test_a_long_line_has_a_card_of_its_own(make_card) -> None:
    card = make_card([SHORT, LONG, FREE])
    card.turn(1)
    assert card.shown() == (LONG,)


@pytest.mark.parametrize(
    ("key", "expected"), [(Qt.Key.Key_Right, LONG), (Qt.Key.Key_PageDown, LONG), (Qt.Key.Key_Left, SHORT)]
)
def test_arrows_change_cards(make_card, qtbot, key: Qt.Key, expected: Statement) -> None:
    card = make_card([SHORT, LONG])
    with qtbot.waitActive(card):
        card.activateWindow()
    qtbot.keyClick(card, key)
    assert card.shown() == (expected,)


def test_right_to_left_turns_the_arrows(make_card, qtbot) -> None:
    card = make_card([SHORT, LONG])
    card.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    with qtbot.waitActive(card):
        card.activateWindow()
    qtbot.keyClick(card, Qt.Key.Key_Left)
    assert card.shown() == (LONG,)


def test_escape_closes(make_card, qtbot) -> None:
    card = make_card([SHORT])
    with qtbot.waitActive(card):
        card.activateWindow()
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    assert not card.isVisible()


def test_a_click_anywhere_closes(make_card, qtbot) -> None:
    card = make_card([SHORT])
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert not card.isVisible()


@pytest.mark.parametrize("width", [600, 900, 1200, 1900])
def test_type_is_never_under_the_smallest_nor_over_the_largest(make_card, width: int) -> None:
    for statement in (SHORT, LAWYER, LONG, FREE):
        size = single_line_size([statement], width, 600)
        assert size == 0 or SMALLEST <= size <= LARGEST


@pytest.mark.parametrize("size", [(1024, 600), (1366, 768), (3840, 2160)])
def test_every_line_is_on_exactly_one_card(make_card, size: tuple[int, int]) -> None:
    make_card([SHORT])
    statements = [SHORT, LAWYER, LONG, FREE, SHORT, LAWYER]
    cards = pack(statements, 2, *size)
    assert [number for card in cards for number in card] == list(range(6))


def test_its_name_tells_a_screen_reader_all_lines(make_card) -> None:
    name = make_card([SHORT, FREE]).accessibleName()
    assert "I choose to remain silent." in name
    assert "¿Puedo irme?" in name


def test_an_endless_word_still_opens_a_card(make_card) -> None:
    assert make_card([Statement("x", "W" * 400, "")]).isVisible()


def test_no_statement_opens_an_empty_card(make_card) -> None:
    assert make_card([]).shown() == ()
