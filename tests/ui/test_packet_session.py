# SPDX-License-Identifier: Apache-2.0
"""The packet of a visit: what is put in, what is known of it, and that End forgets it."""

from __future__ import annotations

import pytest

from kyr_app.domain.directory import Contact, Found
from kyr_app.domain.packet import CONTACT, LETTER, PLAN, TOPIC, WALLET, Item, Packet
from kyr_app.paper.values import LetterPart, LetterText, PlanPart
from kyr_app.ui.session import Session

DOOR = Item(TOPIC, "home-door")
PLAN_PART = PlanPart("en", "First steps", "", "Now", (), "Later", ())


def letter(words: str) -> LetterPart:
    return LetterPart("Freeze", LetterText("en", (("par", words),)), None, "")


def contact(name: str) -> Found:
    blank = dict.fromkeys(Contact._fields, "")
    return Found(Contact(**{**blank, "id": name, "name": name, "states": (), "languages": (), "services": ()}), None)


@pytest.fixture
def session(qapp) -> Session:
    return Session("es", "90012")


def test_a_topic_goes_in_once(session: Session) -> None:
    session.add_to_packet(DOOR)
    session.add_to_packet(DOOR)
    assert session.packet.items == (DOOR,)


def test_a_contact_comes_with_its_value(session: Session) -> None:
    session.add_contact(contact("c1"))
    assert session.packet.items == (Item(CONTACT, "c1"),)
    assert session.packet_contacts["c1"].contact.name == "c1"


def test_a_letter_made_again_takes_the_place_of_the_one_before(session: Session, qtbot) -> None:
    session.add_letter("freeze", letter("first"))
    with qtbot.waitSignal(session.packet_changed, timeout=1000):
        session.add_letter("freeze", letter("second"))
    assert session.packet.items == (Item(LETTER, "freeze"),)
    assert session.packet_letters["freeze"] == letter("second")


@pytest.mark.parametrize("item", [Item(PLAN), Item(LETTER, "freeze"), Item(CONTACT, "c1")], ids=str)
def test_what_is_taken_out_is_forgotten_at_once(session: Session, item: Item) -> None:
    session.add_plan(PLAN_PART)
    session.add_letter("freeze", letter("canary"))
    session.add_contact(contact("c1"))
    session.packet = session.packet.without(item)
    left = {
        PLAN: session.packet_plan is not None,
        LETTER: "freeze" in session.packet_letters,
        CONTACT: "c1" in session.packet_contacts,
    }
    assert [kind for kind, there in left.items() if not there] == [item.kind]


def test_the_number_goes_with_the_cards(session: Session) -> None:
    session.add_to_packet(Item(WALLET), DOOR)
    session.packet = session.packet._replace(number="555-0100", number_label="Ana")
    session.packet = session.packet.without(Item(WALLET))
    assert (session.packet.number, session.packet.number_label) == ("", "")


def test_a_packet_that_never_went_out_would_be_lost(session: Session) -> None:
    session.add_to_packet(DOOR)
    assert session.packet_would_be_lost


def test_a_packet_that_went_out_is_safe(session: Session) -> None:
    session.add_to_packet(DOOR)
    session.packet_went_out()
    assert not session.packet_would_be_lost


def test_an_empty_packet_can_not_be_lost(session: Session) -> None:
    assert not session.packet_would_be_lost


def test_a_packet_begun_anew_is_another_one(session: Session) -> None:
    session.add_to_packet(DOOR)
    session.packet_went_out()
    session.packet = session.packet.without(DOOR)
    session.add_to_packet(DOOR)
    assert session.packet_would_be_lost


def test_end_forgets_all_of_it(session: Session) -> None:
    session.add_to_packet(DOOR, Item(WALLET))
    session.packet = session.packet._replace(number="555-0100", large=True)
    session.add_contact(contact("c1"))
    session.add_plan(PLAN_PART)
    session.add_letter("freeze", letter("canary"))
    session.packet_two = False
    session.end()
    assert (session.packet, session.packet_two, session.packet_plan) == (Packet(), True, None)
    assert (dict(session.packet_contacts), dict(session.packet_letters)) == ({}, {})
