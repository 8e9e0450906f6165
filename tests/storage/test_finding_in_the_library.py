# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from datetime import date

import pytest

from kyr_app.domain.directory import DirectoryFilter, Loosening
from kyr_app.domain.errors import PlaceError
from kyr_app.storage.directory_store import DirectoryStore
from kyr_app.storage.library import Library

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("typed", "label", "state"),
    [
        ("90012", "90012, Los Angeles, CA", "CA"),
        (" 90012-1234 ", "90012, Los Angeles, CA", "CA"),
        ("٩٠٠١٢", "90012, Los Angeles, CA", "CA"),
        ("90099", "90099, CA", "CA"),
        ("Los Angeles, CA", "Los Angeles, CA", "CA"),
        ("los angeles ca", "Los Angeles, CA", "CA"),
        ("LOS ANGELES", "Los Angeles, CA", "CA"),
        ("Springfield, MO", "Springfield, MO", "MO"),
        ("Espanola, NM", "Española, NM", "NM"),
    ],
)
def test_places(library: Library, typed: str, label: str, state: str) -> None:
    place = DirectoryStore(library).place(typed)
    assert (place.label, place.state) == (label, state)


def test_a_code_without_an_area_stands_amid_its_neighbours(library: Library) -> None:
    place = DirectoryStore(library).place("90099")
    assert (round(place.latitude, 4), round(place.longitude, 4)) == (34.0524, -118.2551)


@pytest.mark.parametrize(
    "typed", ["", "00000", "1234", "123456", "Nowhere", "Nowhere, CA", "Los Angeles, NY", "\0", "\udcff"]
)
def test_no_such_place(library: Library, typed: str) -> None:
    with pytest.raises(PlaceError) as caught:
        DirectoryStore(library).place(typed)
    assert caught.value.choices == ()


def test_a_name_that_several_cities_have(library: Library) -> None:
    with pytest.raises(PlaceError) as caught:
        DirectoryStore(library).place("Springfield")
    assert caught.value.choices == ("Springfield, IL", "Springfield, MO")


def test_the_state_tells_which_city(library: Library) -> None:
    assert DirectoryStore(library).place("Springfield", "MO").label == "Springfield, MO"


def test_find_near_a_zip_code(library: Library) -> None:
    found = DirectoryStore(library).find(DirectoryFilter(near="90012", within_miles=10), TODAY)
    assert [one.contact.id for one in found] == ["esperanza", "ca-line", "line"]
    assert found[0].distance_miles == pytest.approx(1.0, abs=0.2)


def test_find_at_an_unknown_place(library: Library) -> None:
    with pytest.raises(PlaceError):
        DirectoryStore(library).find(DirectoryFilter(near="Nowhere"), TODAY)


def test_counts_offer_what_the_directory_has(library: Library) -> None:
    counted = DirectoryStore(library).counts(DirectoryFilter(), TODAY)
    assert counted["kinds", "hotline"] == 1
    assert counted["services", "bond"] == 3  # two state nothing
    assert ("kinds", "court") not in counted


def test_loosening_names_the_filter(library: Library) -> None:
    wanted = DirectoryFilter(kinds=("hotline",), state="CA", services=("privacy",))
    store = DirectoryStore(library)
    assert [one.contact.id for one in store.find(wanted, TODAY)] == ["line"]
    assert store.loosening(wanted, TODAY) == Loosening("kinds", "hotline", 2)


def test_one_contact(library: Library) -> None:
    store = DirectoryStore(library)
    assert store.contact("esperanza").services == ("bond",)
    with pytest.raises(KeyError):
        store.contact("nobody")


def test_points_for_the_map_are_those_with_a_place(library: Library) -> None:
    assert [point.id for point in DirectoryStore(library).all_located()] == ["esperanza"]
