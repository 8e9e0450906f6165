# SPDX-License-Identifier: Apache-2.0
"""Errors, told apart by whose fault they are. They carry facts; `ui/messages.py` and `cli.py` make sentences."""

from __future__ import annotations


class KyrError(Exception):
    """Root of all errors that the program expects."""


class LibraryError(KyrError):
    """The library can not be read.

    Attributes:
        path: the library's file.
        reason: `missing`, `damaged`, `older` or `newer` (schema).
    """

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{reason}: {path}")
        self.path = path
        self.reason = reason


class UnknownSlugError(KyrError):
    """No topic has this slug."""

    def __init__(self, slug: str) -> None:
        super().__init__(slug)
        self.slug = slug


class PlaceError(KyrError):
    """A ZIP code, city or state that the tables do not know, or a city's name that several have.

    Attributes:
        place: what was typed.
        choices: the cities of that name, as "City, ST"; empty when there is none.
    """

    def __init__(self, place: str, choices: tuple[str, ...] = ()) -> None:
        super().__init__(place)
        self.place = place
        self.choices = choices


class SettingsError(KyrError):
    """The settings file could not be read or written.

    Attributes:
        path: the file.
        reason: `damaged`, `unwritable`.
        kept_as: where a damaged file was set aside, or "".
    """

    def __init__(self, path: str, reason: str, kept_as: str = "") -> None:
        super().__init__(f"{reason}: {path}")
        self.path = path
        self.reason = reason
        self.kept_as = kept_as


class ContentError(KyrError):
    """Authors' files have problems; nothing was written. `problems` holds all of them."""

    def __init__(self, problems: tuple[object, ...]) -> None:
        super().__init__(f"{len(problems)} problem(s)")
        self.problems = problems


class PaperError(KyrError):
    """A paper can not be set, as for a character that no shipped face has. The message is the press's."""


class SaveError(KyrError):
    """A document could not be written where it was asked for. Nothing was left there, and an older file is as it was.

    Attributes:
        path: the file that was asked for.
        reason: `full`, `forbidden` (a read-only medium or folder), `gone` (no such folder) or `failed`.
    """

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{reason}: {path}")
        self.path = path
        self.reason = reason


class PrinterError(KyrError):
    """The printer could not be reached, or gave up."""
