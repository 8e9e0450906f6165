# SPDX-License-Identifier: Apache-2.0
"""The widgets of an exhibit, by its kind. Where they are all of it, its words in HTML are left out."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from kyr_app.domain.topic import Block
from kyr_app.ui.exhibit_desk import ExhibitDesk
from kyr_app.ui.widgets.passage_context import PassageContext


class ExhibitPart(NamedTuple):
    """A widget, and whether the exhibit's words still stand below it."""

    widget: QWidget
    words_below: bool


def exhibit_part(context: PassageContext, block: Block, parent: QWidget) -> ExhibitPart | None:
    """The widget of an exhibit; None where the words are all: no data, or an unknown kind."""
    builder = _BUILDERS.get(block.style)
    if context.exhibits is None or builder is None:
        return None
    return builder(context, context.exhibits, block.exhibit, parent)


# Each kind is imported when a topic first shows one: most topics have none.


def _chart(context: PassageContext, desk: ExhibitDesk, name: str, parent: QWidget) -> ExhibitPart | None:
    from kyr_app.ui.widgets.exhibit_chart import ContractChart  # noqa: PLC0415

    contracts, words = desk.store.contracts(name, context.locale), desk.words(context.locale)
    return ExhibitPart(ContractChart(context.theme, contracts, words, context.locale, parent), words_below=True)


def _paper(context: PassageContext, desk: ExhibitDesk, name: str, parent: QWidget) -> ExhibitPart | None:
    from kyr_app.ui.widgets.exhibit_paper import DrawnPaper  # noqa: PLC0415

    drawing = desk.store.drawing(name, context.locale)
    if drawing is None:
        return None
    svg, example = context.picture(drawing.picture), desk.words(context.locale).get("example", "")
    return ExhibitPart(DrawnPaper(context.theme, drawing, svg, example, context.locale, parent), words_below=True)


def _decision(context: PassageContext, desk: ExhibitDesk, name: str, parent: QWidget) -> ExhibitPart | None:
    from kyr_app.ui.widgets.exhibit_decision import DecisionBox  # noqa: PLC0415

    decision = desk.store.decision(name, context.locale)
    if decision is None:
        return None
    return ExhibitPart(DecisionBox(context, decision, desk.words(context.locale), parent), words_below=False)


def _states(context: PassageContext, desk: ExhibitDesk, name: str, parent: QWidget) -> ExhibitPart | None:
    from kyr_app.ui.widgets.exhibit_states import StateTable  # noqa: PLC0415

    columns = desk.store.state_columns(name.split(), context.locale)
    return ExhibitPart(StateTable(context, desk, columns, parent), words_below=False)


_BUILDERS: dict[str, Callable[[PassageContext, ExhibitDesk, str, QWidget], ExhibitPart | None]] = {
    "contracts": _chart,
    "drawing": _paper,
    "decision": _decision,
    "states": _states,
}
