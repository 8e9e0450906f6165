# SPDX-License-Identifier: Apache-2.0
"""The library, the stores on it and the press, each opened when it is first asked: the first page needs only one."""

from __future__ import annotations

from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING

from kyr_app.domain.errors import PlaceError
from kyr_app.domain.locales import LOCALES
from kyr_app.storage.library import Library

if TYPE_CHECKING:
    from kyr_app.paper.press import Press
    from kyr_app.storage.directory_store import DirectoryStore
    from kyr_app.storage.exhibits import ExhibitStore
    from kyr_app.storage.exposure import ExposureStore
    from kyr_app.storage.letters import LetterStore
    from kyr_app.storage.packets import PacketStore
    from kyr_app.storage.search import Search


class Stores:
    """Where values come from."""

    def __init__(self, library: Library) -> None:
        self.library = library

    @cached_property
    def search(self) -> Search:
        """Full-text search."""
        from kyr_app.storage.search import Search  # noqa: PLC0415  # not needed for the first page

        return Search(self.library)

    @cached_property
    def directory(self) -> DirectoryStore:
        """The contacts."""
        from kyr_app.storage.directory_store import DirectoryStore  # noqa: PLC0415  # not needed for the first page

        return DirectoryStore(self.library)

    @cached_property
    def exhibits(self) -> ExhibitStore:
        """What topics show that is made from data."""
        from kyr_app.storage.exhibits import ExhibitStore  # noqa: PLC0415  # most topics have none

        return ExhibitStore(self.library)

    @cached_property
    def exposure(self) -> ExposureStore:
        """The exposure check."""
        from kyr_app.storage.exposure import ExposureStore  # noqa: PLC0415  # not needed for the first page

        return ExposureStore(self.library)

    @cached_property
    def letters(self) -> LetterStore:
        """The letters."""
        from kyr_app.storage.letters import LetterStore  # noqa: PLC0415  # not needed for the first page

        return LetterStore(self.library)

    @cached_property
    def packets(self) -> PacketStore:
        """Ready packets and cards."""
        from kyr_app.storage.packets import PacketStore  # noqa: PLC0415  # not needed for the first page

        return PacketStore(self.library)

    @cached_property
    def press(self) -> Press:
        """What sets papers. One for all: its typefaces are loaded once."""
        from kyr_app.paper.press import Press  # noqa: PLC0415  # only for who prints
        from kyr_app.storage.paths import fonts_path  # noqa: PLC0415

        return Press(fonts_path())

    def state_of(self, zip_code: str) -> str:
        """Postal letters of the state of a ZIP code; "" when it is empty or unknown."""
        with suppress(PlaceError):
            return self.directory.place(zip_code).state if zip_code else ""
        return ""

    def client_codes(self, usual: tuple[str, ...]) -> list[str]:
        """Languages that the library has texts in: the usual ones first, then the others in their order of need."""
        covered = self.library.coverage()
        first = [code for code in usual if code in covered]
        return first + [locale.code for locale in LOCALES if locale.code in covered and locale.code not in first]

    def forget(self) -> None:
        """Drop what was remembered of words that were typed."""
        if "search" in self.__dict__:
            self.search.forget()

    def close(self) -> None:
        """Let go of the file."""
        self.library.close()
