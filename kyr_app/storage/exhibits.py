# SPDX-License-Identifier: Apache-2.0
"""Exhibits of the library: contracts, flows of data, states, drawings, decisions, in the words of a locale."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from kyr_app.domain.exhibits import (
    Callout,
    Contract,
    Decision,
    Drawing,
    DrawnWords,
    Flow,
    Flows,
    Node,
    Outcome,
    Question,
    StateCell,
    StateColumn,
)
from kyr_app.domain.locales import SOURCE_LOCALE
from kyr_app.domain.topic import Source
from kyr_app.storage.library import Library


class ExhibitStore:
    """Reads exhibits; a locale that the library does not have gets the English words."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def contracts(self, system: str, locale: str) -> tuple[Contract, ...]:
        """The contracts of a system in the order of the data; none when it has none."""
        return tuple(Contract(*row) for row in self._one("contracts", system, locale) or ())

    def flows(self, locale: str) -> Flows:
        """The whole picture of how data go."""
        nodes = [
            Node._make([*words, tuple(names), tuple(sources)]) for *words, names, sources in self._all("node", locale)
        ]
        rows = self._library.rows("SELECT data FROM exhibit WHERE kind = 'flows'", ())
        return Flows(tuple(nodes), tuple(Flow(*flow) for flow in json.loads(rows[0][0])) if rows else ())

    def state_columns(self, columns: Iterable[str], locale: str) -> tuple[StateColumn, ...]:
        """These matters in this order; unknown ids are left out."""
        found = {row[0]: row for row in self._all("states", locale)}
        return tuple(_column(found[column]) for column in columns if column in found)

    def drawing(self, name: str, locale: str) -> Drawing | None:
        """An example of a paper, or None."""
        row = self._one("drawing", name, locale)
        if row is None:
            return None
        *head, words, callouts = row
        drawn = tuple(DrawnWords(*one) for one in words)
        return Drawing._make([*head, drawn, tuple(Callout(*one) for one in callouts)])

    def decision(self, name: str, locale: str) -> Decision | None:
        """Questions that lead to an answer, or None."""
        row = self._one("decision", name, locale)
        if row is None:
            return None
        id_, title, questions, outcomes = row
        return Decision(id_, title, tuple(Question(*q) for q in questions), tuple(Outcome(*o) for o in outcomes))

    def sources(self, ids: Iterable[str]) -> dict[str, Source]:
        """The sources with these ids that exist."""
        return {source.id: source for source in self._library.sources(ids)}

    def _one(self, kind: str, name: str, locale: str) -> list[Any] | None:
        rows = self._library.rows(
            "SELECT data FROM exhibit WHERE kind = ? AND id = ? AND locale IN (?, ?) ORDER BY locale = ?",
            (kind, name, locale, SOURCE_LOCALE, SOURCE_LOCALE),
        )
        return list(json.loads(rows[0][0])) if rows else None

    def _all(self, kind: str, locale: str) -> list[list[Any]]:
        query = "SELECT data FROM exhibit WHERE kind = ? AND locale = ? ORDER BY position"
        rows = self._library.rows(query, (kind, locale)) or self._library.rows(query, (kind, SOURCE_LOCALE))
        return [json.loads(row[0]) for row in rows]


def _column(row: list[Any]) -> StateColumn:
    id_, label, about, cells = row
    return StateColumn(id_, label, about, {state: StateCell(*cell) for state, cell in cells.items()})
