# SPDX-License-Identifier: Apache-2.0
"""Exhibits: what a topic shows that is made from data, not written as text.

Contracts of a surveillance system, the flow of data between offices and systems, differences by state, drawings of
papers, and questions that lead to an answer. All words are those of one locale.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

#: Columns of the picture of flows, in their order.
STAGES = ("source", "holder", "system", "use")
#: What can be answered to a question of a decision.
ANSWERS = ("yes", "no", "unsure")


class Contract(NamedTuple):
    """One contract for a system.

    `date` and `until` are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `until` is "" when no end is known. `amount` is what was
    spent or committed and `ceiling` the most that may be, in US dollars, None when not stated; `about` says that the
    amounts are rounded by their source.
    """

    date: str
    until: str
    buyer: str
    what: str
    amount: int | None
    ceiling: int | None
    about: bool
    source: str


class Node(NamedTuple):
    """Someone or something in the flow of data.

    `stage` is one of `STAGES`; `topic` is a slug or ""; `vendor` and `names` (other names of it) may be empty.
    """

    id: str
    stage: str
    label: str
    about: str
    topic: str
    vendor: str
    names: tuple[str, ...]
    sources: tuple[str, ...]


class Flow(NamedTuple):
    """Data go from the node `giver` to the node `taker`, as the source says."""

    giver: str
    taker: str
    source: str


class Flows(NamedTuple):
    """The whole picture: nodes in the order of the data, and what goes between them."""

    nodes: tuple[Node, ...]
    flows: tuple[Flow, ...]

    def givers(self, node: str) -> tuple[Node, ...]:
        """Whom a node takes data from, in the picture's order."""
        return self._at({flow.giver for flow in self.flows if flow.taker == node})

    def takers(self, node: str) -> tuple[Node, ...]:
        """Whom a node gives data to, in the picture's order."""
        return self._at({flow.taker for flow in self.flows if flow.giver == node})

    def before(self, node: str) -> frozenset[str]:
        """Every node whose data can reach `node`."""
        return self._reached(node, {(flow.taker, flow.giver) for flow in self.flows})

    def after(self, node: str) -> frozenset[str]:
        """Every node that the data of `node` can reach."""
        return self._reached(node, {(flow.giver, flow.taker) for flow in self.flows})

    def along(self, node: str) -> frozenset[str]:
        """What lies before `node`, what lies after it, and itself."""
        return self.before(node) | self.after(node) | {node}

    def _reached(self, node: str, steps: Collection[tuple[str, str]]) -> frozenset[str]:
        found: set[str] = set()
        waiting = {node}
        while waiting:
            at = waiting.pop()
            near = {end for start, end in steps if start == at} - found
            found |= near
            waiting |= near
        return frozenset(found - {node})

    def _at(self, ids: Iterable[str]) -> tuple[Node, ...]:
        wanted = frozenset(ids)
        return tuple(node for node in self.nodes if node.id in wanted)


class StateCell(NamedTuple):
    """What is known of one matter in one state, with its source and the date that it was true on."""

    words: str
    source: str
    date: str


class StateColumn(NamedTuple):
    """One matter in which states differ. `cells` is by postal letters; a state that is not there was not checked."""

    id: str
    label: str
    about: str
    cells: Mapping[str, StateCell]


class DrawnWords(NamedTuple):
    """Words on a drawing as the real paper has them, in English.

    `x` and `y` are the middle of the line for `align` `center`, else its start, in units of the drawing; `size` too.
    """

    x: float
    y: float
    size: float
    align: str
    bold: bool
    words: str


class Callout(NamedTuple):
    """A numbered mark on a drawing, at a place in its units, with the words beside it."""

    x: float
    y: float
    title: str
    words: str


class Drawing(NamedTuple):
    """An example of a paper. `picture` names the drawing without words; `width` and `height` are its units."""

    id: str
    title: str
    alt: str
    picture: str
    width: float
    height: float
    words: tuple[DrawnWords, ...]
    callouts: tuple[Callout, ...]


class Question(NamedTuple):
    """One question of a decision, answered by one of `ANSWERS`. `help` says where to look."""

    id: str
    words: str
    help: str


class Outcome(NamedTuple):
    """An answer: it holds when every question in `when` was answered so. `style` is `warning` or `note`."""

    when: Mapping[str, str]
    style: str
    title: str
    words: str
    source: str
    topic: str


class Decision(NamedTuple):
    """A few questions and the outcomes in their order; the first that holds is the answer."""

    id: str
    title: str
    questions: tuple[Question, ...]
    outcomes: tuple[Outcome, ...]


def decide(outcomes: Sequence[Outcome], answers: Mapping[str, str]) -> Outcome | None:
    """The first outcome whose conditions are all answered so; None while the answers lead to none yet."""
    for outcome in outcomes:
        if all(answers.get(question) == answer for question, answer in outcome.when.items()):
            return outcome
    return None
