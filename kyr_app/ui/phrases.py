# SPDX-License-Identifier: Apache-2.0
"""Punctuation between words that were put together: each language has its own commas and colons."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLocale

from kyr_app.ui.bidi import isolate

#: What stands between a label and its words where that is not ": ". Qt knows separators of lists, not this one.
_COLONS = {"zh": "："}


def listed(names: Iterable[str], locale: str = "") -> str:
    """Names one after another, the last with "and".

    Args:
        locale: language of the sentence; "" for the window's.
    """
    return (QLocale(locale) if locale else QLocale()).createSeparatedList([isolate(name) for name in names])


def labelled(label: str, words: str, locale: str = "") -> str:
    """A label and what it is about, on one line.

    Args:
        locale: language of the label; "" for the window's.
    """
    language = (locale or QLocale().name()).replace("_", "-").partition("-")[0]
    return f"{label}{_COLONS.get(language, ': ')}{words}"
