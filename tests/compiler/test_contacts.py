# SPDX-License-Identifier: Apache-2.0
"""The directory's table: what is refused and where, what is left out, and what comes out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from content_folder import TODAY, ContentFolder
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kyr_app.compiler.compile import check
from kyr_app.compiler.directory import phone_uri
from kyr_app.compiler.places import Places, ZipPlace, load_places
from kyr_app.domain.directory import Contact


def shipped(folder: ContentFolder, places: Path | None = None) -> list[Contact]:
    return check(folder.root, TODAY, places).directory.contacts


BAD_CELLS = {
    "phone": ("(213) 000-0999", "phone: (213) 000-0999 is no phone number that can exist"),
    "phone in words": ("call us", "phone: "),
    "states": ("XX", "states: 'XX' is no state"),
    "scope": ("galaxy", "scope: 'galaxy' is not in the vocabulary"),
    "kind": ("restaurant", "kind: 'restaurant' is not in the vocabulary"),
    "services": ("removal_defense;dancing", "services: 'dancing' is not in the vocabulary"),
    "languages": ("en;tlh", "languages: 'tlh' is not in the vocabulary"),
    "cost": ("cheap", "cost: 'cheap' is not in the vocabulary"),
    "postal_code": ("9001", "postal_code: '9001' is no ZIP code"),
    "email": ("info at example.org", "email: 'info at example.org' is no address"),
    "website": ("javascript:alert(1)", "website: 'javascript:alert(1)' is no web address"),
    "source_url": ("", "source_url: '' is no web address"),
    "source_date": ("last year", "source_date: 'last year' is no date"),
    "recognition": ("yes", "recognition: 'yes' is not valid_to:YYYY-MM-DD or renewal_pending"),
    "lsc_funded": ("maybe", "lsc_funded is yes or empty"),
    "name": ("", "the name is missing"),
    "id": ("Legal Aid", "'Legal Aid' is not an id"),
    "notes": ("two\nlines", "a cell holds a line break or control character"),
}


@pytest.mark.parametrize("column", BAD_CELLS)
def test_a_bad_cell_is_named_with_its_line(folder: ContentFolder, column: str) -> None:
    value, message = BAD_CELLS[column]
    folder.contacts({"id": "first"}, {column.partition(" ")[0]: value})
    assert any(said.startswith("directory/contacts.csv:3: ") and message in said for said in folder.said())


def test_an_id_twice_is_refused(folder: ContentFolder) -> None:
    folder.contacts({}, {})
    assert "directory/contacts.csv:3: legal-aid-la: the id is given twice" in folder.said()


@pytest.mark.parametrize(("scope", "states"), [("national", "CA"), ("local", "US"), ("state", "")])
def test_national_rows_have_us_and_others_their_states(folder: ContentFolder, scope: str, states: str) -> None:
    folder.contacts({"scope": scope, "states": states})
    assert any("national rows have US" in said for said in folder.said())


def test_a_roster_row_is_not_free(folder: ContentFolder) -> None:
    folder.contacts({"source_url": "https://www.justice.gov/roster"})
    assert any("a roster names the office and does not say that it is free" in said for said in folder.said())


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("phone_note", "fone_note", "1: the column phone_note is missing"),
        ("phone_note", "fone_note", "1: unknown column 'fone_note'"),
        ('"weekdays",', "", "2: the row has 20 fields, the header 21"),
        ('"weekdays"', '"week"days"', "2: the table can not be read from here on"),
    ],
)
def test_a_broken_table_is_named_with_its_line(folder: ContentFolder, old: str, new: str, message: str) -> None:
    folder.replace("directory/contacts.csv", old, new)
    assert any(said.startswith(f"directory/contacts.csv:{message}") for said in folder.said())


def test_a_row_to_be_checked_first_is_left_out_without_a_problem(folder: ContentFolder) -> None:
    folder.contacts({}, {"id": "second", "notes": "CHECK FIRST: an old page"})
    assert folder.said() == []
    assert [contact.id for contact in shipped(folder)] == ["legal-aid-la"]


def test_a_row_to_be_checked_first_is_still_checked(folder: ContentFolder) -> None:
    folder.contacts({}, {"id": "second", "notes": "CHECK FIRST: an old page", "phone": "123"})
    assert any(said.startswith("directory/contacts.csv:3: second: phone") for said in folder.said())


def test_cells_become_a_contact(folder: ContentFolder) -> None:
    folder.contacts({"recognition": "valid_to:2026-12-04", "lsc_funded": "yes"})
    (contact,) = shipped(folder)
    assert (contact.languages, contact.services, contact.states) == (("en", "es"), ("removal_defense",), ("CA",))
    assert (contact.phone, contact.phone_uri) == ("(213) 634-0999", "tel:+1-213-634-0999")
    assert (contact.recognition, contact.lsc_funded) == ("valid_to:2026-12-04", True)


@pytest.mark.parametrize(
    ("row", "at"),
    [
        ({}, (34.0, -118.2)),
        ({"postal_code": "90014-1234"}, (34.0, -118.2)),
        ({"postal_code": ""}, (34.1, -118.3)),
        ({"postal_code": "", "city": "los angeles"}, (34.1, -118.3)),
        ({"postal_code": "", "city": "Nowhere"}, (None, None)),
    ],
    ids=["ZIP", "ZIP+4", "city", "city in small letters", "neither"],
)
def test_a_contact_stands_at_its_zip_code_or_city(
    folder: ContentFolder, tmp_path: Path, row: dict[str, str], at: tuple[float | None, float | None]
) -> None:
    places = tmp_path / "zips.csv"
    places.write_text(
        "zip,city,state,latitude,longitude\n90014,Los Angeles,CA,34.0,-118.2\n90015,Los Angeles,CA,34.2,-118.4\n"
    )
    folder.contacts(row)
    (contact,) = shipped(folder, places)
    assert (contact.latitude, contact.longitude) == at


def test_a_city_stands_in_the_middle_of_its_zip_codes() -> None:
    places = Places([ZipPlace("2", "B", "CA", 2.0, 4.0), ZipPlace("1", "B", "CA", 1.0, 2.0)])
    assert [place.zip for place in places] == ["1", "2"]
    assert list(places.cities()) == [("B", "CA", 1.5, 3.0)]


@pytest.mark.parametrize("text", ["zip,city\n1,A\n", "zip,city,state,latitude,longitude\n1,A,CA,x,1\n"])
def test_a_table_of_places_of_another_form_is_an_error(tmp_path: Path, text: str) -> None:
    (tmp_path / "zips.csv").write_text(text)
    with pytest.raises(ValueError, match=r"column|float"):
        load_places(tmp_path / "zips.csv")


HOTLINES: dict[str, tuple[Callable[[ContentFolder], None], str]] = {
    "unknown contact": (
        lambda folder: folder.write("directory/hotlines.yaml", "US:\n  - nobody\n"),
        "directory/hotlines.yaml:2: unknown contact nobody",
    ),
    "government": (lambda folder: folder.contacts({"kind": "government"}), "hotlines.yaml:2: legal-aid-la is the gov"),
    "no date": (
        lambda folder: folder.contacts({"source_date": ""}),
        "hotlines.yaml:2: legal-aid-la has no phone or no",
    ),
    "unknown state": (
        lambda folder: folder.write("directory/hotlines.yaml", "XX:\n  - legal-aid-la\n"),
        "directory/hotlines.yaml:1: XX is no state",
    ),
}


@pytest.mark.parametrize("fault", HOTLINES)
def test_home_shows_only_lines_that_it_may(folder: ContentFolder, fault: str) -> None:
    put_in, message = HOTLINES[fault]
    folder.contacts({})
    put_in(folder)
    assert any(message in said for said in folder.said()), folder.said()


def test_an_old_line_on_home_is_a_warning(folder: ContentFolder) -> None:
    folder.contacts({"source_date": "2024-10"})
    assert folder.said() == [
        "directory/hotlines.yaml:2: warning: legal-aid-la: its source of 2024-10 is too old, Home leaves it out"
    ]


@pytest.mark.parametrize(
    ("number", "uri"),
    [
        ("(213) 634-0999", "tel:+1-213-634-0999"),
        ("1-800-898-7180", "tel:+1-800-898-7180"),
        ("+353 1 210 0489", "tel:+353-1-210-0489"),
    ],
)
def test_numbers_become_addresses_to_dial(number: str, uri: str) -> None:
    assert phone_uri(number) == uri


@given(table=st.text(alphabet=st.sampled_from('id,name"\n\r;ab1\x00é '), max_size=200))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_table_gives_contacts_or_problems(folder: ContentFolder, table: str) -> None:
    (folder.root / "directory/contacts.csv").write_bytes(table.encode())
    (folder.root / "directory/hotlines.yaml").unlink(missing_ok=True)
    checked = check(folder.root, TODAY)
    assert checked.directory.contacts or len(checked.problems)
