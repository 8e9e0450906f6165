# SPDX-License-Identifier: Apache-2.0
"""The group's folder for verbs: what of it is used, and on standard error what can not be. Nothing stops for that."""

from __future__ import annotations

import sys
from collections.abc import Collection
from pathlib import Path

from kyr_app.cli import UsageError
from kyr_app.domain.errors import SettingsError
from kyr_app.domain.locales import LOCALES
from kyr_app.overlay.folder import read_overlay
from kyr_app.overlay.values import Overlay, Trouble
from kyr_app.paper.values import OwnPage
from kyr_app.storage import settings as settings_store
from kyr_app.storage.paths import settings_path
from kyr_app.storage.settings import Settings

#: By the code of a `Trouble`.
_SENTENCES = {
    "missing": "the folder of your group {detail} is not there",
    "unreadable": "it can not be read: {detail}",
    "no-file": "this is no file",
    "too-big": "the file is larger than {detail} kB and is not used",
    "not-utf8": "the file is not UTF-8 from here on and is not used; save it as UTF-8",
    "language": "there is no language {detail}; there are {known}",
    "twice": "this is a second page of one language; {detail} is used",
    "name": "the file is not used: pages are called page.md or page.es.md, the rules rules.yaml",
    "header": "the page is not used: {detail}; it begins with ---, title: and the title, ---",
    "empty": "the page is not used: it has no words",
    "tangled": "the page is not used: it has too many brackets, marks or boxes to be read",
    "shape": "the page is not used: the shipped typefaces have no {detail}",
    "yaml": "this switches no rule off: {detail}",
    "entry": "the rule stays on: {detail}",
    "unknown-rule": "the exposure check has no rule {detail}",
    "rule-twice": "{detail} stands here for the second time",
    "link": "a page may lead to the web, to mail, tel:, topic: and contact: alone, not to {detail}",
    "picture": "a page has no pictures; the words of {detail} are printed",
    "html": "HTML is printed as it is written: {detail}",
    "footnote": "a page has no footnotes; {detail} is printed as it is written",
    "box": "{detail}",
    "character": "{detail}",
}


def rules_of_group(folder: Path | None, rules: Collection[str]) -> Overlay:
    """The rules that the group switched off.

    Args:
        folder: None for that of the settings.
        rules: ids of all rules.
    """
    overlay = read_overlay(*_place(folder), rules=rules)
    _tell(overlay)
    return overlay


def own_page(folder: Path | None, locale: str, second: str) -> tuple[OwnPage, ...]:
    """The group's page for a packet in these languages.

    Raises:
        UsageError: there is none.
    """
    overlay = read_overlay(*_place(folder), pages=True)
    _tell(overlay)
    pages = overlay.own(locale, second)
    if not pages:
        where = f"in {overlay.folder}" if overlay.folder else "and no folder for one"
        raise UsageError(
            f"There is no page of your group {where}: write one as page.md, or name a folder by --overlay."
        )
    return pages


def _place(folder: Path | None) -> tuple[Path | None, bool]:
    """The folder, and whether somebody chose it."""
    if folder is not None:
        return folder, True
    try:
        settings = settings_store.load(settings_path())
    except SettingsError as error:
        settings = Settings()
        kept = f" and was kept as {error.kept_as}" if error.kept_as else ""
        print(f"kyr: The settings {error.path} were damaged{kept}; the usual ones are used.", file=sys.stderr)
    return settings.overlay_place(), bool(settings.overlay_folder)


def _tell(overlay: Overlay) -> None:
    for trouble in overlay.troubles:
        print(f"kyr: {_sentence(overlay.folder, trouble)}.", file=sys.stderr)


def _sentence(folder: Path | None, trouble: Trouble) -> str:
    known = ", ".join(locale.code for locale in LOCALES)
    words = _SENTENCES[trouble.code].format(detail=trouble.detail, known=known)
    if trouble.code == "missing" or folder is None:
        return words
    line = f":{trouble.line}" if trouble.line else ""
    return f"{folder / trouble.file if trouble.file else folder}{line}: {words}"
