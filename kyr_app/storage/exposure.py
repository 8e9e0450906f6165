# SPDX-License-Identifier: Apache-2.0
"""The exposure check of the library, in the words of a locale."""

from __future__ import annotations

import json
from typing import Any

from kyr_app.domain.exposure import Action, Condition, Exposure, Model, Question, Rule
from kyr_app.domain.locales import SOURCE_LOCALE
from kyr_app.domain.provenance import Provenance
from kyr_app.storage.library import Library

_WHEN = Rule._fields.index("when")
_SHOWN_WHEN = Exposure._fields.index("shown_when")


class ExposureStore:
    """Reads the check; a locale that the library does not have gets the English words."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def model(self, locale: str) -> Model:
        """Questions, exposures, rules and actions; all empty when the library has no exposure check."""
        language = locale if self._all("question", locale) else SOURCE_LOCALE
        notices = self._all("notice", language)
        actions = (_action(Action(*row)) for row in self._all("action", language))
        return Model(
            language,
            notices[0] if notices else "",
            tuple(Question(*row) for row in self._all("question", language)),
            tuple(Exposure(*_with_condition(row, _SHOWN_WHEN)) for row in self._all("exposure", language)),
            tuple(Rule(*_with_condition(row, _WHEN)) for row in self._all("rule", language)),
            {action.id: action for action in actions},
        )

    def _all(self, kind: str, locale: str) -> list[Any]:
        query = "SELECT data FROM exposure WHERE kind = ? AND locale = ? ORDER BY position"
        return [_frozen(json.loads(row[0])) for row in self._library.rows(query, (kind, locale))]


def _action(read: Action) -> Action:
    return read._replace(provenance=Provenance(*read.provenance))


def _with_condition(row: tuple[Any, ...], place: int) -> tuple[Any, ...]:
    return (*row[:place], Condition(*row[place]), *row[place + 1 :])


def _frozen(value: Any) -> Any:
    """JSON's lists as tuples, however deep."""
    if isinstance(value, list):
        return tuple(_frozen(item) for item in value)
    if isinstance(value, dict):
        return {key: _frozen(item) for key, item in value.items()}
    return value
