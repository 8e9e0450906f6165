# SPDX-License-Identifier: Apache-2.0
"""Reads the folder of the group. What else lies there is left alone; only names that look like ours are told."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from kyr_app.domain.locales import LOCALES, SOURCE_LOCALE
from kyr_app.overlay.values import (
    LANGUAGE,
    MAX_BYTES,
    MISSING,
    NAME,
    NO_FILE,
    NOT_UTF8,
    RULES_FILE,
    TOO_BIG,
    TWICE,
    UNREADABLE,
    Overlay,
    SwitchedOff,
    Trouble,
)
from kyr_app.paper.values import OwnPage

_PAGE = re.compile(r"page(?:\.([a-z-]+))?\.md", re.IGNORECASE)
#: Names by which a page or the rules are missed: `page.md.txt`, `page_es.md`, `rules.yml`. Not an editor's own files.
_LIKE_OURS = re.compile(r"(?:page|rules)\b.*\.(?:md|markdown|txt|ya?ml|docx?|odt)", re.IGNORECASE)
#: Characters of a detail; an address in a page may be as long as the page.
_MOST_DETAIL = 90
_CODES = {locale.code.lower(): locale.code for locale in LOCALES}


def read_overlay(
    folder: Path | None, chosen: bool, *, rules: Collection[str] | None = None, pages: bool = False
) -> Overlay:
    """Read what is wanted of the folder; nothing in it is changed, and no fault in it stops the rest.

    Args:
        folder: None when there is no place for one.
        chosen: whether somebody named this folder, so that it is a fault when it is not there.
        rules: ids of the rules of the exposure check, when `rules.yaml` is wanted.
        pages: whether the pages are wanted, which take longer to read.
    """
    if folder is None:
        return Overlay()
    try:
        names = sorted(entry.name for entry in folder.iterdir())
    except FileNotFoundError:
        return Overlay(folder, troubles=(Trouble("", 0, MISSING, str(folder)),) if chosen else ())
    except (OSError, ValueError) as error:
        return Overlay(folder, troubles=(Trouble("", 0, UNREADABLE, _reason(error)),))
    reader = _Reader(folder)
    switched_off = reader.rules(rules) if rules is not None and RULES_FILE in names else ()
    files = reader.files(names) if pages else {}
    found = reader.pages(files)
    reader.tell_strangers(names)
    return Overlay(folder, found, files, switched_off, tuple(_short(one) for one in reader.troubles))


class _Reader:
    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.troubles: list[Trouble] = []

    def rules(self, known: Collection[str]) -> tuple[SwitchedOff, ...]:
        text = self._text(RULES_FILE)
        if text is None:
            return ()
        from kyr_app.overlay.rules import read_rules  # noqa: PLC0415  # YAML, only for who has such a file

        found, troubles = read_rules(RULES_FILE, text, known)
        self.troubles += troubles
        return found

    def files(self, names: Sequence[str]) -> dict[str, str]:
        """Names of the files of pages by locale, in the order of our languages."""
        files: dict[str, str] = {}
        for name in names:
            match = _PAGE.fullmatch(name)
            if match is None:
                continue
            code = _CODES.get((match[1] or SOURCE_LOCALE).lower())
            if code is None:
                self._tell(name, LANGUAGE, match[1])
            elif code in files:
                self._tell(name, TWICE, files[code])
            else:
                files[code] = name
        return {locale.code: files[locale.code] for locale in LOCALES if locale.code in files}

    def pages(self, files: Mapping[str, str]) -> dict[str, OwnPage]:
        """The pages that can be used."""
        if not files:
            return {}
        from kyr_app.overlay.page import PageReader  # noqa: PLC0415  # Markdown, only for who has a page

        reader = PageReader()
        found: dict[str, OwnPage] = {}
        for code, name in files.items():
            text = self._text(name)
            page, troubles = reader.read(name, text, code) if text is not None else (None, [])
            self.troubles += troubles
            if page is not None:
                found[code] = page
        return found

    def tell_strangers(self, names: Sequence[str]) -> None:
        """Tell of files that somebody may take for a page or the rules."""
        for name in names:
            if _LIKE_OURS.fullmatch(name) and name != RULES_FILE and not _PAGE.fullmatch(name):
                self._tell(name, NAME)

    def _text(self, name: str) -> str | None:
        path = self._folder / name
        try:
            if not path.is_file():  # a pipe would never end
                self._tell(name, NO_FILE)
                return None
            with path.open("rb") as file:
                raw = file.read(MAX_BYTES + 1)
        except OSError as error:
            self._tell(name, UNREADABLE, _reason(error))
            return None
        if len(raw) > MAX_BYTES:
            self._tell(name, TOO_BIG, str(MAX_BYTES // 1000))
            return None
        try:
            text = raw.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            self.troubles.append(Trouble(name, raw.count(b"\n", 0, error.start) + 1, NOT_UTF8))
            return None
        return text.replace("\r\n", "\n").replace("\r", "\n")

    def _tell(self, name: str, code: str, detail: str = "") -> None:
        self.troubles.append(Trouble(name, 0, code, detail))


def _short(trouble: Trouble) -> Trouble:
    """With a detail that fits on a line, without characters that no line holds."""
    words = "".join(char if char.isprintable() else " " for char in trouble.detail)
    return trouble._replace(detail=words if len(words) <= _MOST_DETAIL else f"{words[:_MOST_DETAIL]}…")


def _reason(error: Exception) -> str:
    return str(getattr(error, "strerror", "") or error)
