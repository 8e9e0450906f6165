# SPDX-License-Identifier: Apache-2.0
"""Letters of the library: what is asked for each, its paragraphs, and to whom it can go."""

from __future__ import annotations

import json
from typing import Any

from kyr_app.domain.errors import LibraryError
from kyr_app.domain.letters import Choice, Condition, Field, Law, Letter, LetterBlock, Recipient
from kyr_app.domain.locales import SOURCE_LOCALE
from kyr_app.domain.provenance import Provenance
from kyr_app.storage.library import Library


class LetterStore:
    """Reads letters; a locale that the library does not have gets the English words."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def letters(self, locale: str) -> tuple[Letter, ...]:
        """All letters, by group and place."""
        rows = self._rows("SELECT id, data FROM letter WHERE locale = ? ORDER BY position", locale)
        texts: dict[str, dict[str, tuple[LetterBlock, ...]]] = {}
        for id_, language, data in self._library.rows("SELECT id, language, data FROM letter_text ORDER BY language"):
            texts.setdefault(id_, {})[language] = self._blocks(data)
        return tuple(self._letter(data, texts.get(id_, {})) for id_, data in rows)

    def letter(self, id_: str, locale: str) -> Letter | None:
        """One letter, or None."""
        # One alone: the window asks at every change of a form.
        query = "SELECT data FROM letter WHERE id = ? AND locale = ?"
        rows = self._library.rows(query, (id_, locale)) or self._library.rows(query, (id_, SOURCE_LOCALE))
        texts = self._library.rows("SELECT language, data FROM letter_text WHERE id = ? ORDER BY language", (id_,))
        return self._letter(rows[0][0], {language: self._blocks(data) for language, data in texts}) if rows else None

    def recipients(self, locale: str) -> tuple[Recipient, ...]:
        """Everyone to whom a letter can go, in the order of the data."""
        rows = self._rows("SELECT data FROM recipient WHERE locale = ? ORDER BY position", locale)
        return tuple(_recipient(self._read(row[0])) for row in rows)

    def _rows(self, query: str, locale: str) -> list[tuple[Any, ...]]:
        return self._library.rows(query, (locale,)) or self._library.rows(query, (SOURCE_LOCALE,))

    def _read(self, data: str) -> Any:
        try:
            return json.loads(data)
        except ValueError as error:
            raise LibraryError(str(self._library.path), "damaged") from error

    def _blocks(self, data: str) -> tuple[LetterBlock, ...]:
        return tuple(LetterBlock(*block) for block in self._read(data))

    def _letter(self, data: str, texts: dict[str, tuple[LetterBlock, ...]]) -> Letter:
        values = self._read(data)
        try:
            for name in ("can", "cannot", "ask_a_lawyer_first", "steps", "sources"):
                values[name] = tuple(values[name])
            values["condition"] = Condition(*map(tuple, values["condition"]))
            values["fields"] = tuple(map(_field, values["fields"]))
            values["one_of"] = tuple(map(tuple, values["one_of"]))
            values["recipients"] = tuple(map(_recipient, values["recipients"]))
            values["provenance"] = Provenance(*values["provenance"])
            values["laws"] = {state: Law(*law) for state, law in values["laws"].items()}
            return Letter(**values, texts=texts)
        except (KeyError, TypeError, ValueError) as error:
            raise LibraryError(str(self._library.path), "damaged") from error


def _field(row: list[Any]) -> Field:
    field = Field(*row)
    return field._replace(
        choices=tuple(Choice(*choice) for choice in field.choices),
        when={name: tuple(wanted) for name, wanted in field.when.items()},
    )


def _recipient(row: list[Any]) -> Recipient:
    recipient = Recipient(*row)
    return recipient._replace(address=tuple(recipient.address))
