# SPDX-License-Identifier: Apache-2.0
"""The library and the stores that stand on it, each opened when it is first asked: the first page needs only one."""

from __future__ import annotations

from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING

from kyr_app.domain.errors import PlaceError
from kyr_app.domain.locales import LOCALES
from kyr_app.storage.library import Library

if TYPE_CHECKING:
    from kyr_app.storage.directory_store import DirectoryStore
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
