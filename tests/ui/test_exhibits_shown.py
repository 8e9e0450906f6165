# SPDX-License-Identifier: Apache-2.0
"""Exhibits in the window: the questions of a warrant, drawings, contracts, states, and the picture of flows."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import pytest
from PySide6.QtCore import Qt

from kyr_app.domain.exhibits import Contract
from kyr_app.ui.desk import Desk
from kyr_app.ui.views.data_flow import DataFlowView
from kyr_app.ui.widgets.button import Button
from kyr_app.ui.widgets.exhibit_chart import ContractChart, short_money, year_of
from kyr_app.ui.widgets.exhibit_decision import DecisionBox
from kyr_app.ui.widgets.exhibit_paper import DrawnPaper
from kyr_app.ui.widgets.exhibit_states import StateTable
from kyr_app.ui.widgets.flow_picture import FlowPicture, NodeButton
from kyr_app.ui.widgets.passage_heading import PassageHeading
from kyr_app.ui.widgets.passage_stack import PassageStack

MakeDesk = Callable[..., Desk]


def _open(make_desk: MakeDesk, slug: str, **options: str) -> Desk:
    desk = make_desk(client_lang="en", **options)
    desk.show_topic(slug)
    desk.settle()
    return desk


def _parts(desk: Desk, kind: type) -> list:
    return desk.window.view("topic").findChildren(kind)


# Questions that lead to an answer


def test_answers_lead_to_an_outcome(make_desk: MakeDesk) -> None:
    box = _parts(_open(make_desk, "warrants"), DecisionBox)[0]
    box.answer("court", "yes")
    assert box.outcome_words == ""
    box.answer("judge", "no")
    assert box.outcome_words.startswith("It is not a judge's warrant.")


def test_another_answer_replaces_the_one_before(make_desk: MakeDesk) -> None:
    box = _parts(_open(make_desk, "warrants"), DecisionBox)[0]
    for question, answer in (("court", "yes"), ("judge", "no"), ("judge", "yes")):
        box.answer(question, answer)
    assert box.outcome_words.startswith("It looks like a judge's warrant.")


def test_an_outcome_makes_room_for_itself(make_desk: MakeDesk) -> None:
    desk = _open(make_desk, "warrants")
    box = _parts(desk, DecisionBox)[0]
    body = cast("PassageStack", box.parentWidget())
    before = body.height()
    box.answer("court", "no")
    box.answer("judge", "no")
    desk.settle()
    assert box.height() == box.heightForWidth(box.width())
    assert body.height() > before
    assert box.geometry().bottom() <= body.height()


def test_every_answer_names_its_question_to_a_screen_reader(make_desk: MakeDesk) -> None:
    box = _parts(_open(make_desk, "warrants"), DecisionBox)[0]
    names = [button.accessibleName() for button in box.findChildren(Button)]
    assert "Did a judge sign it? No" in names
    assert len(set(names)) == len(names) == 6


# Drawings


def test_a_drawing_says_that_it_is_an_example(make_desk: MakeDesk) -> None:
    papers = _parts(_open(make_desk, "warrants"), DrawnPaper)
    assert len(papers) == 3
    assert all("example" in paper.accessibleName() for paper in papers)


def test_a_drawing_keeps_its_shape(make_desk: MakeDesk) -> None:
    paper = _parts(_open(make_desk, "warrants"), DrawnPaper)[0]
    assert paper.heightForWidth(300) == pytest.approx(paper.heightForWidth(600) / 2, abs=1)


# Contracts


@pytest.mark.parametrize(
    ("day", "end", "year"),
    [("2025", False, 2025), ("2025", True, 2026), ("2025-07", False, 2025.5), ("2025-12", True, 2026)],
)
def test_a_date_as_a_place_on_the_line_of_years(day: str, end: bool, year: float) -> None:
    assert year_of(day, end=end) == pytest.approx(year)


@pytest.mark.parametrize(
    ("dollars", "shown"),
    [(900, "$900"), (85_000, "$85K"), (3_750_000, "$3.75M"), (9_225_000, "$9.225M"), (1_000_000_000, "$1B")],
)
def test_money_on_a_bar_is_short_and_exact(dollars: int, shown: str) -> None:
    assert short_money(dollars) == shown


@pytest.mark.parametrize("slug", ["clearview", "paragon-spyware", "lexisnexis", "palantir-icm", "immigrationos"])
def test_a_seed_system_shows_its_contracts_as_a_chart(make_desk: MakeDesk, slug: str) -> None:
    charts = _parts(_open(make_desk, slug), ContractChart)
    assert charts
    assert charts[0].height() >= charts[0].heightForWidth(charts[0].width())


def test_a_chart_without_any_sum_or_end_can_be_drawn(make_desk: MakeDesk) -> None:
    desk = make_desk()
    contract = Contract("2024", "", "ICE", "Test", None, None, False, "s")
    chart = ContractChart(desk.theme, [contract], {}, "en")
    chart.resize(400, chart.heightForWidth(400))
    assert not chart.grab().isNull()
    chart.deleteLater()


# States


def test_a_state_chosen_shows_what_is_known_and_what_was_not_checked(make_desk: MakeDesk) -> None:
    table = _parts(_open(make_desk, "police-and-ice", home_zip=""), StateTable)[0]
    assert table.state == ""
    table.choice.setCurrentIndex(table.choice.findData("CA"))
    said = "\n".join(table.lines())
    assert "Source:" in said
    table.choice.setCurrentIndex(table.choice.findData("GU"))
    assert "Not checked" in "\n".join(table.lines())


def test_the_state_of_the_office_is_chosen_at_first(make_desk: MakeDesk) -> None:
    assert _parts(_open(make_desk, "police-and-ice", home_zip="90012"), StateTable)[0].state == "CA"


def test_end_forgets_the_chosen_state(make_desk: MakeDesk) -> None:
    desk = _open(make_desk, "police-and-ice", home_zip="")
    table = _parts(desk, StateTable)[0]
    table.choice.setCurrentIndex(table.choice.findData("TX"))
    assert desk.session.state == "TX"
    desk.end()
    assert desk.session.state == ""


# The picture of flows


@pytest.fixture
def flows(make_desk: MakeDesk) -> DataFlowView:
    desk = make_desk(client_lang="en")
    desk.show("flows")
    desk.settle()
    return cast("DataFlowView", desk.window.view("flows"))


def _said(view: DataFlowView) -> str:
    return "\n".join(heading.text() for heading in view.findChildren(PassageHeading) if heading.isVisible())


def test_a_chosen_node_is_told_beside_the_picture(flows: DataFlowView, qtbot) -> None:
    button = flows.picture.button("clearview")
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert "Clearview" in _said(flows)


def test_a_nodes_name_tells_a_screen_reader_whom_it_takes_data_from(flows: DataFlowView) -> None:
    button = flows.picture.button("clearview")
    assert button is not None
    assert "Takes data from: " in button.accessibleName()


def test_arrow_keys_go_from_node_to_node(flows: DataFlowView, qtbot) -> None:
    first = flows.picture.first()
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    focused = flows.window().focusWidget()
    assert focused is not first
    assert focused.node.stage == "holder"


def test_escape_shows_all_nodes_alike(flows: DataFlowView, qtbot) -> None:
    button = flows.picture.button("clearview")
    assert button is not None
    button.click()
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Escape)
    assert flows.picture.current == ""


def test_the_topic_of_a_node_can_be_opened(flows: DataFlowView, qtbot) -> None:
    flows.picture.choose("clearview")
    read = next(button for button in flows.findChildren(Button) if button.isVisible())
    with qtbot.waitSignal(flows.topic_requested) as wish:
        read.click()
    assert wish.args == ["clearview", ""]


def test_nodes_stand_from_right_to_left_in_arabic(make_desk: MakeDesk) -> None:
    desk = make_desk(worker_locale="ar", client_lang="ar")
    desk.show("flows")
    desk.settle()
    picture = desk.window.view("flows").findChild(FlowPicture)
    columns = {button.node.stage: button.x() for button in picture.findChildren(NodeButton)}
    assert columns["source"] > columns["holder"] > columns["system"] > columns["use"]
