# SPDX-License-Identifier: Apache-2.0
"""Tries the pages on the press: a character without a shape is told to who wrote it, not met at the desk."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from kyr_app.domain.errors import PaperError
from kyr_app.overlay.values import SHAPE, Overlay, Trouble
from kyr_app.paper.values import OwnPage, Paper

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kyr_app.paper.press import Press

#: What the press says of a character that none of its faces has.
_SHAPELESS = re.compile(r'the text `"(.+?)"` could not be displayed')


def proved(overlay: Overlay, press: Press, words: Mapping[str, str]) -> Overlay:
    """The overlay without the pages that can not be set, and with the troubles that say why.

    Args:
        words: fixed words of printed pages, in English.
    """
    pages: dict[str, OwnPage] = {}
    troubles = list(overlay.troubles)
    for locale, page in overlay.pages.items():
        paper = Paper(page.title, locale, "", "2000-01-01", date(2000, 1, 1), {"en": words}, (page,))
        try:
            press.pdf(paper)
        except PaperError as error:
            troubles.append(Trouble(overlay.files[locale], 0, SHAPE, _character(str(error))))
        else:
            pages[locale] = page
    return overlay._replace(pages=pages, troubles=tuple(troubles))


def _character(message: str) -> str:
    """The character that is to blame; the press's own words for any other fault."""
    match = _SHAPELESS.search(message)
    return match[1] if match else message
