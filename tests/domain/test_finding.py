# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from datetime import date

import pytest
from library_builder import make_contact

from kyr_app.domain.directory import Contact, DirectoryFilter, Loosening
from kyr_app.domain.finding import (
    Place,
    cautions,
    counts,
    distance_miles,
    find,
    is_old,
    loosened,
    loosening,
    recognition_state,
    source_age_months,
)

TODAY = date(2026, 11, 22)
LOS_ANGELES = Place("90012, Los Angeles, CA", "CA", 34.0614, -118.2385)
NEAR = {"latitude": 34.05, "longitude": -118.25}
FAR = {"latitude": 37.77, "longitude": -122.42}


def ids(contacts: list[Contact], wanted: DirectoryFilter, place: Place | None = None) -> list[str]:
    return [found.contact.id for found in find(contacts, wanted, place, TODAY)]


@pytest.mark.parametrize(
    ("wanted", "match", "unknown", "no"),
    [
        pytest.param(
            DirectoryFilter(language="ht"),
            {"languages": ("ht",)},
            {"languages": ()},
            {"languages": ("es",)},
            id="language",
        ),
        pytest.param(
            DirectoryFilter(language="zh-Hans"),
            {"languages": ("zh",)},
            {"languages": ()},
            {"languages": ("yue",)},
            id="language by its base",
        ),
        pytest.param(
            DirectoryFilter(services=("privacy",)),
            {"services": ("privacy",)},
            {"services": ()},
            {"services": ("asylum",)},
            id="service",
        ),
        pytest.param(
            DirectoryFilter(services=("bond",)),
            {"services": ("bond",)},
            {"services": ("removal_defense",)},
            {"services": ("civil_rights",)},
            id="service left open by a wider one",
        ),
        pytest.param(
            DirectoryFilter(detained=True),
            {"services": ("detained",)},
            {"services": ("immigration_general",)},
            {"services": ("privacy",)},
            id="detained",
        ),
        pytest.param(
            DirectoryFilter(free=True), {"cost": "free"}, {"cost": "unknown"}, {"cost": "low_cost"}, id="cost"
        ),
    ],
)
def test_unknown_is_not_no(wanted: DirectoryFilter, match: dict, unknown: dict, no: dict) -> None:
    contacts = [make_contact("no", **no), make_contact("unknown", **unknown), make_contact("match", **match)]
    assert ids(contacts, wanted) == ["match", "unknown"]


def test_what_a_row_does_not_state_is_named() -> None:
    wanted = DirectoryFilter(language="es", free=True, services=("bond",), detained=True)
    (found,) = find([make_contact()], wanted, None, TODAY)
    assert found.not_stated == ("bond", "language", "detained", "cost")


def test_english_is_seldom_listed_and_never_denied() -> None:
    assert ids([make_contact(languages=("es",))], DirectoryFilter(language="en")) == ["office"]


def test_kinds_are_alternatives() -> None:
    contacts = [make_contact(kind, kind=kind) for kind in ("hotline", "consular", "civil_legal_aid")]
    assert ids(contacts, DirectoryFilter(kinds=("hotline", "consular"))) == ["consular", "hotline"]


def test_services_are_all_wanted() -> None:
    contacts = [make_contact("one", services=("privacy",)), make_contact("both", services=("privacy", "civil_rights"))]
    assert ids(contacts, DirectoryFilter(services=("privacy", "civil_rights"))) == ["both"]


def test_nearest_first_then_unplaced_then_state_then_nation() -> None:
    contacts = [
        make_contact("nation", scope="national", states=("US",), **NEAR),
        make_contact("state", scope="state", **NEAR),
        make_contact("unplaced"),
        make_contact("far", **FAR),
        make_contact("near", **NEAR),
    ]
    found = find(contacts, DirectoryFilter(near="90012"), LOS_ANGELES, TODAY)
    assert [one.contact.id for one in found] == ["near", "far", "unplaced", "state", "nation"]
    assert [one.distance_miles is None for one in found] == [False, False, True, True, True]


def test_distance_removes_offices_and_never_those_that_serve_the_place() -> None:
    contacts = [
        make_contact("far", **FAR),
        make_contact("state", scope="state", **FAR),
        make_contact("nation", scope="national", states=("US",), **FAR),
        make_contact("unplaced"),
    ]
    wanted = DirectoryFilter(near="90012", within_miles=50)
    assert ids(contacts, wanted, LOS_ANGELES) == ["unplaced", "state", "nation"]


def test_rows_of_another_state_do_not_serve_the_place() -> None:
    contacts = [make_contact("state", scope="state", states=("NY",)), make_contact("unplaced", states=("NY",))]
    assert ids(contacts, DirectoryFilter(near="90012"), LOS_ANGELES) == []


def test_an_office_across_the_state_line_is_near_all_the_same() -> None:
    assert ids([make_contact(states=("NV",), **NEAR)], DirectoryFilter(near="90012"), LOS_ANGELES) == ["office"]


def test_a_state_asks_for_its_own_and_national_rows() -> None:
    contacts = [
        make_contact("ny", states=("NY",)),
        make_contact("ca"),
        make_contact("us", scope="national", states=("US",)),
    ]
    assert ids(contacts, DirectoryFilter(state="CA")) == ["ca", "us"]


def test_a_state_beside_a_place_governs_what_serves() -> None:
    contacts = [make_contact("ca", scope="state"), make_contact("ny", scope="state", states=("NY",))]
    assert ids(contacts, DirectoryFilter(near="90012", state="NY"), LOS_ANGELES) == ["ny"]


def test_without_a_place_what_serves_everybody_comes_first() -> None:
    contacts = [make_contact("local"), make_contact("us", scope="national", states=("US",))]
    assert ids(contacts, DirectoryFilter()) == ["us", "local"]


@pytest.mark.parametrize("source_date", ["", "2024-10", "2024"])
def test_old_and_undated_sources_stand_last(source_date: str) -> None:
    contacts = [make_contact("old", source_date=source_date, languages=("es",), **NEAR), make_contact("fresh", **FAR)]
    found = find(contacts, DirectoryFilter(near="90012", language="es"), LOS_ANGELES, TODAY)
    assert [(one.contact.id, one.old_source) for one in found] == [("fresh", False), ("old", True)]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (DirectoryFilter(), ["helper"]),
        (DirectoryFilter(government=True), ["helper", "ice"]),
        (DirectoryFilter(kinds=("government",)), ["ice"]),
        (DirectoryFilter(kinds=("hotline",), government=True), ["ice"]),
    ],
)
def test_government_rows_only_when_asked_and_last(wanted: DirectoryFilter, expected: list[str]) -> None:
    contacts = [make_contact("ice", kind="government"), make_contact("helper")]
    assert ids(contacts, wanted) == expected


@pytest.mark.parametrize(
    ("source_date", "months", "old"),
    [
        ("", None, True),
        ("soon", None, True),
        ("2026-11-22", 0, False),
        ("2026-11-23", -1, False),
        ("2024-11", 24, False),
        ("2024-11-23", 23, False),
        ("2024-10", 25, True),
        ("2025", 22, False),
        ("2024", 34, True),
    ],
)
def test_age_of_a_source(source_date: str, months: int | None, old: bool) -> None:
    assert (source_age_months(source_date, TODAY), is_old(source_date, TODAY)) == (months, old)


@pytest.mark.parametrize(
    ("recognition", "state"),
    [
        ("", ""),
        ("renewal_pending", "renewal_pending"),
        ("valid_to:2026-11-22", "valid"),
        ("valid_to:2026-11-21", "expired"),
    ],
)
def test_recognition_is_told_against_today(recognition: str, state: str) -> None:
    assert recognition_state(make_contact(recognition=recognition), TODAY) == state


def test_cautions_name_everything_that_must_be_told() -> None:
    contact = make_contact(kind="government", lsc_funded=True, recognition="valid_to:2020-01-01", source_date="")
    assert cautions(contact, TODAY) == ("government", "lsc", "recognition_expired", "undated")


def test_a_plain_fresh_row_needs_no_caution() -> None:
    assert cautions(make_contact(), TODAY) == ()


def test_counts_say_what_each_choice_would_leave() -> None:
    contacts = [
        make_contact("a", kind="hotline", languages=("es",), **NEAR),
        make_contact("b", kind="consular", languages=("ht",), **FAR),
        make_contact("c", kind="hotline", services=("privacy",), **FAR),
        make_contact("g", kind="government"),
    ]
    choices = [
        ("kinds", "hotline"),
        ("kinds", "consular"),
        ("language", "ht"),
        ("services", "privacy"),
        ("within_miles", "10"),
        ("within_miles", "0"),
        ("free", "1"),
        ("government", "1"),
    ]
    wanted = DirectoryFilter(near="90012", kinds=("hotline",))
    assert counts(contacts, wanted, LOS_ANGELES, choices) == {
        ("kinds", "hotline"): 2,
        ("kinds", "consular"): 1,
        ("language", "ht"): 1,  # c states no language; b is no hotline
        ("services", "privacy"): 2,
        ("within_miles", "10"): 1,
        ("within_miles", "0"): 2,
        ("free", "1"): 2,
        ("government", "1"): 1,
    }


def test_counts_agree_with_finding() -> None:
    contacts = [
        make_contact(f"{kind}-{language}-{cost}", kind=kind, languages=language, cost=cost)
        for kind in ("hotline", "consular")
        for language in ((), ("es",), ("ht",))
        for cost in ("free", "unknown", "low_cost")
    ]
    wanted = DirectoryFilter(language="es", free=True)
    for kind in ("hotline", "consular"):
        counted = counts(contacts, wanted, None, [("kinds", kind)])["kinds", kind]
        assert counted == len(ids(contacts, wanted._replace(kinds=(kind,))))


@pytest.mark.parametrize(
    ("contacts", "wanted", "expected"),
    [
        pytest.param([make_contact()], DirectoryFilter(), None, id="nothing filtered"),
        pytest.param(
            [make_contact("a", languages=("es",)), make_contact("b", languages=("es",)), make_contact("c", cost="fee")],
            DirectoryFilter(language="ht", free=True),
            Loosening("language", "ht", 2),
            id="the one that helps most",
        ),
        pytest.param(
            [make_contact(**FAR)],
            DirectoryFilter(near="90012", within_miles=10),
            Loosening("within_miles", "0", 1),
            id="distance to any",
        ),
        pytest.param(
            [make_contact("a", latitude=34.3, longitude=-118.25), make_contact("b", latitude=34.6, longitude=-118.25)],
            DirectoryFilter(near="90012", within_miles=10),
            Loosening("within_miles", "25", 1),
            id="distance to the next that helps",
        ),
        pytest.param(
            [make_contact(languages=("es",), cost="fee")],
            DirectoryFilter(language="ht", free=True),
            Loosening("language", "ht", 1, ("free",)),
            id="two together",
        ),
        pytest.param(
            [make_contact("shown"), make_contact("hidden", cost="fee")],
            DirectoryFilter(free=True),
            Loosening("free", "", 2),
            id="adds to those shown",
        ),
        pytest.param(
            [make_contact(states=("NY",))], DirectoryFilter(near="90012"), None, id="another place can not be mended"
        ),
    ],
)
def test_loosening(contacts: list[Contact], wanted: DirectoryFilter, expected: Loosening | None) -> None:
    assert loosening(contacts, wanted, LOS_ANGELES if wanted.near else None) == expected


@pytest.mark.parametrize(
    "wanted",
    [
        DirectoryFilter(near="90012", within_miles=10, language="ht"),
        DirectoryFilter(near="90012", within_miles=10, services=("bond", "asylum"), free=True),
        DirectoryFilter(near="90012", within_miles=25, kinds=("consular",), state="CA"),
    ],
)
def test_a_loosened_filter_finds_what_was_promised(wanted: DirectoryFilter) -> None:
    contacts = [
        make_contact("a", languages=("es",), services=("privacy",), cost="fee", **FAR),
        make_contact("b", languages=("es",), services=("privacy",), cost="fee", **FAR),
    ]
    proposed = loosening(contacts, wanted, LOS_ANGELES)
    assert proposed is not None
    assert len(ids(contacts, loosened(wanted, proposed), LOS_ANGELES)) == proposed.count


def test_distance_between_two_cities() -> None:
    # Los Angeles to San Francisco, about 347 miles by great circle.
    assert distance_miles(LOS_ANGELES, 37.7749, -122.4194) == pytest.approx(347, abs=2)
