# SPDX-License-Identifier: Apache-2.0
"""What exhibits in a text need: their data, words of their language, and the state that was chosen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from kyr_app.ui.session import Session

if TYPE_CHECKING:
    from kyr_app.storage.exhibits import ExhibitStore


class ExhibitDesk:
    """Hands exhibits their data.

    Args:
        open_store: the store, asked for when the first exhibit is shown.
        labels: words of a vocabulary by locale and name.
        home_state: postal letters of the office's state, or "".
    """

    def __init__(
        self,
        open_store: Callable[[], ExhibitStore],
        labels: Callable[[str, str], Mapping[str, str]],
        session: Session,
        home_state: Callable[[], str],
    ) -> None:
        self._open_store = open_store
        self._labels = labels
        self._session = session
        self._home_state = home_state

    @property
    def store(self) -> ExhibitStore:
        """The exhibits of the library."""
        return self._open_store()

    def words(self, locale: str, vocabulary: str = "exhibit") -> Mapping[str, str]:
        """Fixed words in the language of the text."""
        return self._labels(locale, vocabulary)

    @property
    def state(self) -> str:
        """The state of this visit: the one chosen, else the office's, else ""."""
        return self._session.state or self._home_state()

    def choose_state(self, state: str) -> None:
        """Keep a state for this visit."""
        self._session.state = state
