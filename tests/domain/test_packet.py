# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from kyr_app.domain.packet import CONTACT, TOPIC, WALLET, Item, Packet

DOOR, STREET, CAR = (Item(TOPIC, slug) for slug in ("home-door", "street", "car"))
THREE = Packet(items=(DOOR, STREET, CAR))


def test_the_same_topic_stands_in_a_packet_once() -> None:
    assert THREE.with_item(STREET).items == THREE.items


def test_cards_stand_in_a_packet_once() -> None:
    packet = THREE.with_item(Item(WALLET))
    assert packet.with_item(Item(WALLET, "again")).items == packet.items


def test_an_item_taken_out_leaves_the_others_in_order() -> None:
    assert THREE.without(STREET).items == (DOOR, CAR)


@pytest.mark.parametrize(
    ("item", "steps", "order"),
    [
        (CAR, -1, (DOOR, CAR, STREET)),
        (CAR, -9, (CAR, DOOR, STREET)),
        (DOOR, 1, (STREET, DOOR, CAR)),
        (DOOR, 9, (STREET, CAR, DOOR)),
        (Item(TOPIC, "gone"), 1, (DOOR, STREET, CAR)),
    ],
)
def test_an_item_moves_as_far_as_the_ends_allow(item: Item, steps: int, order: tuple[Item, ...]) -> None:
    assert THREE.moved(item, steps).items == order


def test_names_of_one_kind_come_in_order() -> None:
    packet = THREE.with_item(Item(CONTACT, "office"))
    assert (packet.names(TOPIC), packet.names(CONTACT)) == (("home-door", "street", "car"), ("office",))
