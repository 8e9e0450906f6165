# SPDX-License-Identifier: Apache-2.0
"""Ready packets of the library, and the lines of the cards."""

from __future__ import annotations

from kyr_app.domain.locales import SOURCE_LOCALE
from kyr_app.domain.packet import Preset
from kyr_app.storage.library import Library


class PacketStore:
    """Reads presets and cards."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def presets(self, locale: str) -> tuple[Preset, ...]:
        """The ready packets in their order, in English where the library lacks the locale."""
        query = "SELECT id, title, topics, cards FROM preset WHERE locale = ? ORDER BY position"
        rows = self._library.rows(query, (locale,)) or self._library.rows(query, (SOURCE_LOCALE,))
        return tuple(Preset(id_, title, tuple(topics.split()), bool(cards)) for id_, title, topics, cards in rows)

    def card(self, name: str) -> tuple[str, ...]:
        """Ids of the "Say this" lines of the card `wallet` or `officer`."""
        rows = self._library.rows("SELECT statement FROM card WHERE name = ? ORDER BY position", (name,))
        return tuple(row[0] for row in rows)
