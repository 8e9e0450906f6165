# SPDX-License-Identifier: Apache-2.0
"""Exhibits of the real library."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kyr_app.domain.exhibits import STAGES
from kyr_app.storage.exhibits import ExhibitStore
from kyr_app.storage.library import open_library


@pytest.fixture
def store(library_path: Path) -> Iterator[ExhibitStore]:
    library = open_library(library_path)
    yield ExhibitStore(library)
    library.close()


def test_a_drawing_has_its_words_in_english_and_its_marks_in_the_locale(store: ExhibitStore) -> None:
    drawing = store.drawing("court-warrant", "es")
    assert drawing is not None
    assert "UNITED STATES DISTRICT COURT" in [words.words for words in drawing.words]
    assert drawing.callouts[0].title == "Nombre de la corte"


def test_a_locale_without_words_gets_the_english_ones(store: ExhibitStore) -> None:
    assert store.decision("signed-by-judge", "ko") == store.decision("signed-by-judge", "en")


def test_what_is_not_there_is_none(store: ExhibitStore) -> None:
    assert (store.drawing("gone", "en"), store.decision("gone", "en")) == (None, None)


def test_contracts_come_with_whole_dollars_and_a_source_that_exists(store: ExhibitStore) -> None:
    contracts = store.contracts("clearview", "en")
    assert contracts
    assert all(isinstance(contract.amount, int | None) for contract in contracts)
    assert store.sources(contract.source for contract in contracts).keys() == {c.source for c in contracts}


def test_the_picture_of_flows_has_every_column_and_no_loose_line(store: ExhibitStore) -> None:
    flows = store.flows("es")
    assert {node.stage for node in flows.nodes} == set(STAGES)
    known = {node.id for node in flows.nodes}
    assert all({flow.giver, flow.taker} <= known for flow in flows.flows)


def test_columns_of_states_come_in_the_asked_order(store: ExhibitStore) -> None:
    columns = store.state_columns(["recording", "gone", "stop-and-identify"], "en")
    assert [column.id for column in columns] == ["recording", "stop-and-identify"]
