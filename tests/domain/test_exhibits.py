# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from kyr_app.domain.exhibits import Flow, Flows, Node, Outcome, decide


def _node(name: str, stage: str) -> Node:
    return Node(name, stage, name, "", "", "", (), ())


PICTURE = Flows(
    (_node("bills", "source"), _node("posts", "source"), _node("broker", "holder"), _node("case", "system")),
    (Flow("bills", "broker", "s"), Flow("broker", "case", "s")),
)


def test_givers_and_takers_stand_in_the_pictures_order() -> None:
    assert [node.id for node in PICTURE.givers("broker")] == ["bills"]
    assert [node.id for node in PICTURE.takers("broker")] == ["case"]


@pytest.mark.parametrize(
    ("node", "along"),
    [("bills", {"bills", "broker", "case"}), ("case", {"bills", "broker", "case"}), ("posts", {"posts"})],
)
def test_along_a_node_is_all_that_reaches_it_and_that_it_reaches(node: str, along: set[str]) -> None:
    assert PICTURE.along(node) == along


def test_data_that_go_in_a_circle_are_followed_once() -> None:
    circle = Flows(PICTURE.nodes, (*PICTURE.flows, Flow("case", "broker", "s")))
    assert circle.after("bills") == {"broker", "case"}


def _outcome(title: str, **when: str) -> Outcome:
    return Outcome(when, "note", title, "", "", "")


OUTCOMES = (_outcome("good", court="yes", judge="yes"), _outcome("bad", judge="no"), _outcome("open"))


@pytest.mark.parametrize(
    ("answers", "title"),
    [
        ({"court": "yes", "judge": "yes"}, "good"),
        ({"court": "unsure", "judge": "no"}, "bad"),
        ({"court": "unsure", "judge": "unsure"}, "open"),
    ],
)
def test_the_first_outcome_that_fits_is_the_answer(answers: dict[str, str], title: str) -> None:
    outcome = decide(OUTCOMES, answers)
    assert outcome is not None
    assert outcome.title == title


def test_answers_that_fit_no_outcome_lead_to_none() -> None:
    assert decide(OUTCOMES[:2], {"court": "no"}) is None
