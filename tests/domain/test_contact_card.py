# SPDX-License-Identifier: Apache-2.0
"""vCards and phone links as values: read back by a strict reader."""

from __future__ import annotations

import pytest
from library_builder import make_contact
from vcards import cards_of

from kyr_app.domain.contact_card import folded, phone_link, vcard
from kyr_app.domain.contact_notes import call_notes

OFFICE = make_contact(
    "office",
    name="Help, Inc.; Branch",
    phone="(213) 555-0100",
    phone_uri="tel:+1-213-555-0100",
    email="a@example.org",
    website="https://example.org/a,b;c",
    street="1 Main Street, Suite 4",
    city="Los Angeles",
    postal_code="90012",
)


def test_everything_that_a_contact_states_comes_back() -> None:
    (card,) = cards_of(folded(vcard(OFFICE, "Source: A, 2026.\nCall to confirm.")).encode())
    assert card == {
        "N": ("", "", "", "", ""),
        "FN": ("Help, Inc.; Branch",),
        "ORG": ("Help, Inc.; Branch",),
        "TEL": ("+12135550100",),
        "EMAIL": ("a@example.org",),
        "URL": ("https://example.org/a,b;c",),
        "ADR": ("", "", "1 Main Street, Suite 4", "Los Angeles", "CA", "90012", ""),
        "NOTE": ("Source: A, 2026.\nCall to confirm.",),
    }


def test_what_is_not_stated_is_not_there() -> None:
    (card,) = cards_of(folded(vcard(make_contact("a"))).encode())
    assert set(card) == {"N", "FN", "ORG"}


@pytest.mark.parametrize(
    "text",
    [
        "back\\slash, comma; semicolon: colon",
        "\\n is no line end",
        "two\nlines",
        "خط المساعدة، مكتب لوس أنجلوس؛ يتحدث العربية والإسبانية والصينية والبنجابية " * 3,
        "移民法律服务中心，洛杉矶办事处；" * 9,
        "😀" * 40,
        "x" * 300,
    ],
    ids=("marks", "escape", "lines", "arabic", "chinese", "beyond-bmp", "long"),
)
def test_any_words_come_back_as_they_were(text: str) -> None:
    (card,) = cards_of(folded(vcard(make_contact("a", name=text.replace("\n", " ")), text)).encode())
    assert card["NOTE"] == (text,)
    assert card["FN"] == (text.replace("\n", " "),)


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_a_foreign_line_end_in_a_note_can_not_begin_a_property(end: str) -> None:
    (card,) = cards_of(folded(vcard(OFFICE, f"a{end}TEL:666\x00\x1b")).encode())
    assert card["NOTE"] == ("a\nTEL:666  ",)
    assert card["TEL"] == ("+12135550100",)


def test_several_cards_make_one_file() -> None:
    text = "".join(folded(vcard(make_contact(name))) for name in ("one", "two"))
    assert [card["FN"] for card in cards_of(text.encode())] == [("One",), ("Two",)]


def test_the_text_for_a_code_is_not_folded() -> None:
    assert "\r\n " not in vcard(OFFICE, "x" * 300)


@pytest.mark.parametrize(
    ("uri", "link"),
    [("tel:+1-213-555-0100", "tel:+12135550100"), ("tel:911", "tel:911"), ("", "")],
)
def test_a_phone_link_has_no_separators(uri: str, link: str) -> None:
    assert phone_link(make_contact("a", phone_uri=uri)) == link


def test_an_office_that_serves_the_whole_country_has_no_state_in_its_address() -> None:
    contact = make_contact("a", city="Washington", states=("US",), postal_code="20036")
    (card,) = cards_of(folded(vcard(contact)).encode())
    assert card["ADR"] == ("", "", "", "Washington", "", "20036", "")


def test_notes_of_the_call_leave_out_the_hours() -> None:
    contact = make_contact("a", phone_note="Mon-Fri 08:00-20:00; speed dial 2150#", notes="no walk-ins")
    assert call_notes(contact) == "Speed dial 2150#"
