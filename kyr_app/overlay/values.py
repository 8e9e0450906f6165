# SPDX-License-Identifier: Apache-2.0
"""What was read of the group's folder. Light: the readers, with Markdown and YAML, are imported where they are used."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from kyr_app.domain.locales import SOURCE_LOCALE
from kyr_app.paper.values import OwnPage

#: The file of the rules; pages are `page.md` and `page.<locale>.md`.
RULES_FILE = "rules.yaml"
#: Bytes that a file of the group may have.
MAX_BYTES = 100_000

# Codes of what is wrong. Those of the folder or of a whole file, which is not used then:
MISSING, UNREADABLE, NO_FILE, TOO_BIG, NOT_UTF8 = "missing", "unreadable", "no-file", "too-big", "not-utf8"
LANGUAGE, TWICE, NAME = "language", "twice", "name"
HEADER, EMPTY, TANGLED, SHAPE = "header", "empty", "tangled", "shape"
# Of one rule, which stays on, or (YAML) of all that can not be read as rules:
YAML, ENTRY, UNKNOWN_RULE, RULE_TWICE = "yaml", "entry", "unknown-rule", "rule-twice"
# Of one place of a page, whose words are printed as they stand:
LINK, PICTURE, HTML, FOOTNOTE, BOX, CHARACTER = "link", "picture", "html", "footnote", "box", "character"


class Trouble(NamedTuple):
    """Something that could not be used.

    `file` is a name within the folder, "" for the folder itself; `line` counts from 1, 0 where there is none. `code` is
    one of those above; `detail` what it is about: an address, an id, a reason in English.
    """

    file: str
    line: int
    code: str
    detail: str = ""


class SwitchedOff(NamedTuple):
    """A rule of the exposure check that the group does not want now: why, by whom (initials) and since when."""

    rule: str
    note: str
    by: str
    on: date


class Overlay(NamedTuple):
    """The folder as it was when it was read. `folder` is None when there is no place for one.

    `pages` are by locale, and so are the `files` that they were read from.
    """

    folder: Path | None = None
    pages: Mapping[str, OwnPage] = MappingProxyType({})
    files: Mapping[str, str] = MappingProxyType({})
    switched_off: tuple[SwitchedOff, ...] = ()
    troubles: tuple[Trouble, ...] = ()

    @property
    def rules(self) -> frozenset[str]:
        """Ids of the rules that are switched off."""
        return frozenset(one.rule for one in self.switched_off)

    @property
    def rules_in_doubt(self) -> bool:
        """Whether a rule may be on that the group wanted off."""
        return any(trouble.file == RULES_FILE for trouble in self.troubles)

    def own(self, locale: str, second: str = "") -> tuple[OwnPage, ...]:
        """The group's page for a paper in these languages, each page once; none when there is no page at all.

        A first language without a page gets the English one, and where that is missing too, any.
        """
        if not self.pages:
            return ()
        fallback = self.pages.get(SOURCE_LOCALE) or next(iter(self.pages.values()))
        first = self.pages.get(locale, fallback)
        beside = self.pages.get(second, first) if second else first
        return (first,) if beside == first else (first, beside)
