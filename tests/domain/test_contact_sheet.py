# SPDX-License-Identifier: Apache-2.0
"""Which contacts go onto a sheet, in which section."""

from __future__ import annotations

import pytest
from library_builder import make_contact

from kyr_app.domain.contact_sheet import ASK, FAR_MILES, GOV, NEAR, OLD, SHEET_CONTACTS, WIDE, SheetWish, for_sheet
from kyr_app.domain.directory import DirectoryFilter, Found


def _found(section: str, number: int, **values: object) -> Found:
    fields = {"phone": "(213) 555-0100", **values}
    if section == GOV:
        fields["kind"] = "government"
    if section == WIDE:
        fields["scope"] = "national"
    distance = float(number) if section in (NEAR, ASK) else None
    asks = ("bond",) if section == ASK else ()
    return Found(make_contact(f"{section}-{number}", **fields), distance, asks, section == OLD)


def _many(**counts: int) -> SheetWish:
    found = [_found(section, number) for section, count in counts.items() for number in range(count)]
    return SheetWish(tuple(found), DirectoryFilter(near="90012", within_miles=250), "Los Angeles, CA")


def _sizes(wish: SheetWish, most: int = SHEET_CONTACTS) -> dict[str, int]:
    return {section: len(group) for section, group in for_sheet(wish, most).items()}


@pytest.mark.parametrize(
    ("counts", "sizes"),
    [
        ({NEAR: 40, WIDE: 9, ASK: 40}, {NEAR: 7, WIDE: 3, ASK: 2}),
        ({NEAR: 2, WIDE: 1}, {NEAR: 2, WIDE: 1}),
        ({NEAR: 1, ASK: 40}, {NEAR: 1, ASK: 11}),
        ({WIDE: 40}, {WIDE: 12}),
        ({NEAR: 3, OLD: 40}, {NEAR: 3, OLD: 9}),
        ({NEAR: 40, OLD: 40}, {NEAR: 12}),
        ({NEAR: 40, GOV: 3}, {NEAR: 11, GOV: 1}),
        ({GOV: 3}, {GOV: 3}),
        ({}, {}),
    ],
)
def test_sections_share_a_full_sheet(counts: dict[str, int], sizes: dict[str, int]) -> None:
    assert _sizes(_many(**counts)) == sizes


@pytest.mark.parametrize("most", [1, 2, 5, 12, 30, 200])
def test_no_more_than_was_asked_for(most: int) -> None:
    assert sum(_sizes(_many(near=60, wide=20, ask=60, old=9), most).values()) == min(most, 149)


def test_sections_stand_in_their_order_and_contacts_in_theirs() -> None:
    chosen = for_sheet(_many(government=1, old=1, ask=2, wide=1, near=2))
    assert list(chosen) == [NEAR, WIDE, ASK, OLD, GOV]
    assert [one.contact.id for one in chosen[NEAR]] == ["near-0", "near-1"]


def test_without_a_distance_what_is_far_is_left_out() -> None:
    near, far = _found(NEAR, 3), _found(NEAR, FAR_MILES + 1)
    wish = SheetWish((near, far), DirectoryFilter(near="90012"))
    assert for_sheet(wish) == {NEAR: (near,)}
    assert for_sheet(wish._replace(wanted=DirectoryFilter(near="90012", within_miles=250))) == {NEAR: (near, far)}
    assert for_sheet(wish._replace(found=(far,))) == {NEAR: (far,)}


def test_who_has_no_number_comes_last() -> None:
    silent, speaking = _found(NEAR, 1, phone=""), _found(NEAR, 2)
    wish = SheetWish((silent, speaking), DirectoryFilter())
    assert for_sheet(wish) == {NEAR: (speaking, silent)}
    assert for_sheet(wish, 1) == {NEAR: (speaking,)}
