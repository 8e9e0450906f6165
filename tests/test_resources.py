# SPDX-License-Identifier: Apache-2.0
"""The shipped fonts, icons, shapes and ZIP codes are whole, named in ORIGINS.md, and fit what uses them."""

from __future__ import annotations

import csv
import json
import re
import unicodedata
from functools import cache
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from kyr_app.domain.locales import LOCALES, Locale
from kyr_app.domain.projection import MAP_HEIGHT, MAP_WIDTH, project

ROOT = Path(__file__).resolve().parents[1]
RESOURCES = ROOT / "kyr_app" / "resources"
CONTENT = ROOT / "content"
TERRITORIES = {"AS", "GU", "MP", "PR", "VI"}

Ring = list[tuple[float, float]]


@cache
def states() -> dict[str, list[Ring]]:
    data = json.loads((RESOURCES / "map" / "states.json").read_text())
    assert (data["width"], data["height"]) == (MAP_WIDTH, MAP_HEIGHT)
    return {
        code: [list(zip(ring[::2], ring[1::2], strict=True)) for ring in rings]
        for code, rings in data["states"].items()
    }


@cache
def zips() -> dict[str, dict[str, str]]:
    with (RESOURCES / "places" / "zips.csv").open(encoding="utf-8", newline="") as stream:
        return {row["zip"]: row for row in csv.DictReader(stream)}


def inside(ring: Ring, x: float, y: float) -> bool:
    """Even-odd rule: https://en.wikipedia.org/wiki/Point_in_polygon"""
    crossings = 0
    for (x1, y1), (x2, y2) in zip(ring, [*ring[1:], ring[0]], strict=True):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            crossings += 1
    return crossings % 2 == 1


def state_at(x: float, y: float) -> set[str]:
    return {code for code, rings in states().items() if any(inside(ring, x, y) for ring in rings)}


def test_map_has_every_state_and_the_district() -> None:
    assert len(states()) == 51


def test_outlines_lie_on_the_sheet() -> None:
    points = [point for rings in states().values() for ring in rings for point in ring]
    assert all(0 <= x <= MAP_WIDTH and 0 <= y <= MAP_HEIGHT for x, y in points)


@pytest.mark.parametrize(
    ("city", "latitude", "longitude", "state"),
    [
        ("Los Angeles", 34.05, -118.24, "CA"),
        ("El Paso", 31.76, -106.49, "TX"),
        ("Miami", 25.77, -80.21, "FL"),
        ("Bangor", 44.80, -68.77, "ME"),
        ("Seattle", 47.61, -122.32, "WA"),
        ("Washington", 38.90, -77.02, "DC"),
        ("Kansas City", 39.10, -94.58, "MO"),
        ("Kansas City in Kansas", 39.11, -94.64, "KS"),
        ("Anchorage", 61.19, -149.88, "AK"),
        ("Nome", 64.51, -165.38, "AK"),
        ("Juneau", 58.37, -134.59, "AK"),
        ("Honolulu", 21.33, -157.85, "HI"),
        ("Hilo", 19.69, -155.11, "HI"),
    ],
)
def test_city_falls_inside_its_state(city: str, latitude: float, longitude: float, state: str) -> None:
    found = project(latitude, longitude)
    assert found is not None, city
    assert state_at(*found) == {state}


def test_projection_agrees_with_d3() -> None:
    # https://observablehq.com/@d3/u-s-map, geoAlbersUsa().scale(1300).translate([487.5, 305]): its middle and its axis
    middle = project(38.7, -96.6)
    assert middle == pytest.approx((487.5, 305.0))


@pytest.mark.parametrize(
    ("place", "latitude", "longitude"),
    [("San Juan", 18.47, -66.11), ("Hagatna", 13.47, 144.75), ("London", 51.5, -0.1), ("Pole", 90.0, 0.0)],
)
def test_place_off_the_map_has_no_position(place: str, latitude: float, longitude: float) -> None:
    assert project(latitude, longitude) is None, place


def test_zip_codes_are_whole_and_sorted() -> None:
    codes = list(zips())
    assert codes == sorted(codes)
    assert all(re.fullmatch(r"\d{5}", code) for code in codes)
    assert all(row["city"] and re.fullmatch(r"[A-Z]{2}", row["state"]) for row in zips().values())


def test_zip_codes_cover_every_state_and_territory() -> None:
    assert {row["state"] for row in zips().values()} == set(states()) | TERRITORIES


@pytest.mark.parametrize(
    ("code", "city", "state"),
    [
        ("90012", "Los Angeles", "CA"),
        ("10007", "New York", "NY"),
        ("00918", "San Juan", "PR"),
        ("96910", "Hagatna", "GU"),
    ],
)
def test_well_known_zip_code(code: str, city: str, state: str) -> None:
    assert (zips()[code]["city"], zips()[code]["state"]) == (city, state)


def test_zip_centres_lie_in_their_states() -> None:
    """Every fiftieth code. Islands too small for the map may be left over: not one in a hundred."""
    sample = [row for row in zips().values() if row["state"] not in TERRITORIES][::50]
    places = [(row["state"], project(float(row["latitude"]), float(row["longitude"]))) for row in sample]
    right = [state for state, found in places if found is not None and near_state(state, *found)]
    assert len(right) > 0.99 * len(sample)


def near_state(state: str, x: float, y: float) -> bool:
    """Inside, or within two units (about eight miles) of the thinned outline."""
    around = [(x + dx, y + dy) for dx in (-2.0, 0.0, 2.0) for dy in (-2.0, 0.0, 2.0)]
    return any(inside(ring, *point) for ring in states()[state] for point in around)


def test_icons_take_their_colour_from_the_theme() -> None:
    drawings = sorted((RESOURCES / "icons").glob("*.svg"))
    assert [p.name for p in drawings if 'stroke="currentColor"' not in p.read_text()] == []


def test_every_icon_that_the_interface_names_is_shipped() -> None:
    shipped = {path.stem for path in (RESOURCES / "icons").glob("*.svg")}
    named = set()
    for path in (ROOT / "kyr_app" / "ui").rglob("*.py"):
        named.update(re.findall(r'(?:icon=|icon\(|pixmap\()"([a-z0-9-]+)"', path.read_text(encoding="utf-8")))
    assert named, "the pattern no longer finds icon names"
    assert named - shipped == set()


def faces(family: str) -> list[Path]:
    return [RESOURCES / "fonts" / f"{family.replace(' ', '')}-{weight}.ttf" for weight in ("Regular", "Bold")]


@cache
def covered(family: str) -> frozenset[int]:
    """Characters that both weights of the family draw."""
    maps = []
    for path in faces(family):
        with TTFont(path, lazy=True) as font:
            maps.append(set(font.getBestCmap()))
    return frozenset(maps[0] & maps[1])


def undrawn(paths: list[Path], families: set[str]) -> dict[str, str]:
    """Characters of these files that no face of the families draws, and where each stands last."""
    available = frozenset[int]().union(*(covered(family) for family in families | {"Noto Sans"}))
    found = {}
    for path in paths:
        for character in set(path.read_text(encoding="utf-8")):
            if unicodedata.category(character)[0] not in "CZ" and ord(character) not in available:
                found[f"U+{ord(character):04X} {character}"] = str(path.relative_to(ROOT))
    return found


@pytest.mark.parametrize("locale", LOCALES, ids=lambda locale: locale.code)
def test_fonts_draw_every_character_of_a_language(locale: Locale) -> None:
    content = [path for path in (CONTENT / locale.code).rglob("*") if path.suffix in {".md", ".yaml"}]
    interface = ROOT / "kyr_app" / "i18n" / f"kyr_{locale.code}.ts"
    assert undrawn([*content, interface], {locale.family}) == {}


def test_fonts_draw_every_character_of_files_in_all_languages() -> None:
    shared = [*(CONTENT / "cards").glob("*.yaml"), *CONTENT.glob("*.yaml")]
    assert undrawn(shared, {locale.family for locale in LOCALES}) == {}


@pytest.mark.parametrize("family", sorted({locale.family for locale in LOCALES}))
def test_family_is_named_as_the_interface_asks_for_it(family: str) -> None:
    named = []
    for path in faces(family):
        with TTFont(path, lazy=True) as font:
            named.append((str(font["name"].getDebugName(1)), str(font["name"].getDebugName(2))))
    assert named == [(family, "Regular"), (family, "Bold")]


def test_every_resource_and_licence_is_named_in_the_origins() -> None:
    origins = (RESOURCES / "ORIGINS.md").read_text(encoding="utf-8")
    folders = {path.name for path in RESOURCES.iterdir() if path.is_dir()}
    licences = {path.name for path in (ROOT / "LICENSES").iterdir()}
    assert {name for name in folders | licences if name not in origins} == set()
