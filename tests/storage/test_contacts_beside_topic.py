# SPDX-License-Identifier: Apache-2.0
"""The few contacts in the margin of a topic."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from library_builder import LibraryBuilder, make_contact

from kyr_app.storage.directory_store import DirectoryStore
from kyr_app.storage.library import open_library

TODAY = date(2026, 11, 22)
HERE, NEAR, FAR = (34.06, -118.24), (34.2, -118.4), (29.76, -95.37)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[DirectoryStore]:
    with LibraryBuilder(tmp_path / "library.sqlite3") as builder:
        builder.row("place", "90012", "Los Angeles", "CA", *HERE)
        for id_, place, values in (
            ("near", NEAR, {"services": ("bond",)}),
            ("here", HERE, {"services": ("asylum", "privacy")}),
            ("far", FAR, {"services": ("bond",), "states": ("TX",)}),
            ("says-nothing", HERE, {}),
            ("other", HERE, {"services": ("housing",)}),
            ("old", HERE, {"services": ("bond",), "source_date": "2021"}),
            ("government", HERE, {"services": ("bond",), "kind": "government"}),
        ):
            builder.contact(make_contact(id_, latitude=place[0], longitude=place[1], **values))
        builder.contact(make_contact("state-wide", scope="state", services=("bond",)))
        builder.contact(make_contact("national", scope="national", states=("US",), services=("bond",)))
    library = open_library(tmp_path / "library.sqlite3")
    yield DirectoryStore(library)
    library.close()


@pytest.mark.parametrize(
    ("near", "state", "ids"),
    [
        ("90012", "", ["here", "near", "state-wide", "national"]),
        ("00000", "CA", ["here", "near", "state-wide", "national"]),
        ("", "TX", ["far", "national"]),
    ],
    ids=["nearest first", "unknown ZIP leaves the state", "state alone"],
)
def test_any_of_the_services_will_do(store: DirectoryStore, near: str, state: str, ids: list[str]) -> None:
    found = store.for_services(("bond", "asylum"), near, state, TODAY, 10)
    assert [one.contact.id for one in found] == ids


def test_without_a_place_what_serves_everybody_comes_first(store: DirectoryStore) -> None:
    assert store.for_services(("bond",), "", "", TODAY, 1)[0].contact.id == "national"


def test_no_service_has_no_contact(store: DirectoryStore) -> None:
    assert store.for_services((), "90012", "", TODAY, 10) == []


def test_no_more_than_asked_for(store: DirectoryStore) -> None:
    assert len(store.for_services(("bond", "asylum"), "90012", "", TODAY, 2)) == 2
