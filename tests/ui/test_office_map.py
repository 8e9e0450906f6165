# SPDX-License-Identifier: Apache-2.0
"""The map: circles by number, the chosen office and its state, mouse and keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from kyr_app.domain.projection import project
from kyr_app.storage.directory_store import MapPoint
from kyr_app.storage.paths import resources_path
from kyr_app.ui.icons import Icons
from kyr_app.ui.map_shapes import Spot, read_outlines, spots_of
from kyr_app.ui.theme import Theme
from kyr_app.ui.widgets.map_card import MapCard
from kyr_app.ui.widgets.office_map import OfficeMap

STATES = resources_path() / "map" / "states.json"
NAMES = {"CA": "California", "TX": "Texas", "NY": "New York"}


def spot(id_: str, state: str, latitude: float, longitude: float) -> Spot:
    place = project(latitude, longitude)
    assert place is not None
    return Spot(id_, f"Office {id_}", state, *place)


SPOTS = [
    spot("la-1", "CA", 34.06, -118.24),
    spot("la-2", "CA", 34.06, -118.24),
    spot("la-3", "CA", 34.06, -118.24),
    spot("houston", "TX", 29.76, -95.37),
    spot("new-york", "NY", 40.71, -74.0),
]


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, "light")


@pytest.fixture
def office_map(theme: Theme, qtbot) -> OfficeMap:
    made = OfficeMap(theme)
    qtbot.addWidget(made)
    made.resize(500, 320)
    made.show_outlines(read_outlines(STATES), NAMES)
    made.show_offices(SPOTS, ["la-2", "la-1", "la-3", "houston"])
    made.show()
    return made


def colour_at(office_map: OfficeMap, point: QPointF) -> str:
    return office_map.grab().toImage().pixelColor(point.toPoint()).name()


def middle_of(office_map: OfficeMap, state: str) -> QPointF:
    box = office_map.transform().map(read_outlines(STATES)[state]).boundingRect()
    return box.center()


def test_all_states_are_there() -> None:
    assert len(read_outlines(STATES)) == 51


@pytest.mark.parametrize("content", [None, b"", b"{}", b'{"states": 3'], ids=["missing", "empty", "other", "cut short"])
def test_without_outlines_there_is_no_map_and_no_error(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "states.json"
    if content is not None:
        path.write_bytes(content)
    assert read_outlines(path) == {}


def test_offices_off_the_sheet_are_left_out() -> None:
    points = [
        MapPoint("la", "LA", "hotline", ("CA",), 34.06, -118.24),
        MapPoint("san-juan", "San Juan", "hotline", ("PR",), 18.47, -66.11),
    ]
    assert [one.id for one in spots_of(points)] == ["la"]


def test_offices_of_one_place_share_a_circle_in_the_order_of_the_list(office_map: OfficeMap) -> None:
    largest = office_map.circles[0]
    assert largest.ids == ("la-2", "la-1", "la-3")


def test_more_offices_make_a_larger_circle(office_map: OfficeMap) -> None:
    radius = {len(circle.ids): circle.radius for circle in office_map.circles}
    assert radius[3] > radius[1]


def test_offices_outside_the_list_have_no_circle(office_map: OfficeMap) -> None:
    assert all("new-york" not in circle.ids for circle in office_map.circles)


def test_a_circle_lies_in_its_state(office_map: OfficeMap) -> None:
    by_id = {circle.ids[-1]: circle for circle in office_map.circles}
    assert office_map.state_at(by_id["houston"].center) == "TX"


def test_the_chosen_state_is_tinted(office_map: OfficeMap, theme: Theme) -> None:
    office_map.choose("", "TX")
    place = middle_of(office_map, "TX")
    assert colour_at(office_map, place) == QColor(theme.tokens.tint_line).name()
    assert colour_at(office_map, middle_of(office_map, "CO")) == QColor(theme.tokens.land).name()


def test_the_chosen_office_is_ringed(office_map: OfficeMap, theme: Theme) -> None:
    office_map.choose("houston", "TX")
    circle = next(circle for circle in office_map.circles if "houston" in circle.ids)
    ring = circle.center + QPointF(circle.radius + theme.px(4), 0)
    assert QColor(colour_at(office_map, ring)).lightness() < 80


def test_a_click_on_a_circle_chooses_its_first_office(office_map: OfficeMap, qtbot) -> None:
    place = office_map.circles[0].center.toPoint()
    with qtbot.waitSignal(office_map.contact_chosen) as caught:
        qtbot.mouseClick(office_map, Qt.MouseButton.LeftButton, pos=place)
    assert caught.args == ["la-2"]


def test_a_click_on_a_state_marks_it(office_map: OfficeMap, qtbot) -> None:
    qtbot.mouseClick(office_map, Qt.MouseButton.LeftButton, pos=middle_of(office_map, "CO").toPoint())
    assert office_map.state == "CO"


def test_arrows_step_through_the_states_of_the_list_by_name(office_map: OfficeMap, qtbot) -> None:
    seen = []
    for _ in range(3):
        qtbot.keyClick(office_map, Qt.Key.Key_Right)
        seen.append(office_map.state)
    qtbot.keyClick(office_map, Qt.Key.Key_Left)
    assert [*seen, office_map.state] == ["CA", "TX", "CA", "TX"]


def test_arrows_turn_round_in_a_mirrored_window(office_map: OfficeMap, qtbot) -> None:
    office_map.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.keyClick(office_map, Qt.Key.Key_Left)
    assert office_map.state == "CA"


def test_plus_fills_the_map_with_the_state_and_minus_shows_the_country(office_map: OfficeMap, qtbot) -> None:
    office_map.choose("", "TX")
    country = office_map.transform().m11()
    qtbot.keyClick(office_map, Qt.Key.Key_Plus)
    assert office_map.zoom == "TX"
    assert office_map.transform().m11() > 2 * country
    qtbot.keyClick(office_map, Qt.Key.Key_Minus)
    assert office_map.transform().m11() == country


def test_return_asks_for_the_marked_state(office_map: OfficeMap, qtbot) -> None:
    office_map.choose("", "TX")
    with qtbot.waitSignal(office_map.state_wanted) as caught:
        qtbot.keyClick(office_map, Qt.Key.Key_Return)
    assert caught.args == ["TX"]


def test_an_empty_list_leaves_nothing_to_step_to(office_map: OfficeMap, qtbot) -> None:
    office_map.show_offices(SPOTS, [])
    qtbot.keyClick(office_map, Qt.Key.Key_Right)
    assert office_map.state == ""


def test_the_picture_is_kept_until_something_changes(office_map: OfficeMap) -> None:
    office_map.grab()
    before = office_map._pixmap.cacheKey()
    office_map.grab()
    assert office_map._pixmap.cacheKey() == before
    office_map.choose("houston", "TX")
    office_map.grab()
    assert office_map._pixmap.cacheKey() != before


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_listed_circles_stand_out_in_every_theme(office_map: OfficeMap, theme: Theme, name: str) -> None:
    theme.choose(name)
    circle = office_map.circles[0]
    assert colour_at(office_map, circle.center) == QColor(theme.tokens.accent).name()
    theme.choose("light")


def test_the_card_tells_a_screen_reader_what_is_marked(theme: Theme, qtbot) -> None:
    card = MapCard(theme, Icons(theme, resources_path() / "icons"))
    qtbot.addWidget(card)
    card.show_outlines(read_outlines(STATES), NAMES)
    card.show_offices(SPOTS, ["la-1", "la-2", "houston"])
    card.choose("la-1", "CA")
    assert card.map.accessibleName() == "Map of offices"
    assert card.map.accessibleDescription().startswith("California: 2 office(s) of the list 3 office(s)")


def test_the_button_of_the_card_asks_for_the_state(theme: Theme, qtbot) -> None:
    card = MapCard(theme, Icons(theme, resources_path() / "icons"))
    qtbot.addWidget(card)
    card.show_outlines(read_outlines(STATES), NAMES)
    card.choose("", "TX")
    with qtbot.waitSignal(card.state_wanted) as caught:
        card._only.click()
    assert caught.args == ["TX"]
