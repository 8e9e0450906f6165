# SPDX-License-Identifier: Apache-2.0
"""Dates as people read them, in the language of the interface."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale

_WESTERN = {0x0660 + digit: str(digit) for digit in range(10)} | {0x06F0 + digit: str(digit) for digit in range(10)}


def day_words(value: date, locale: str = "") -> str:
    """A full date: "22 Nov 2026"."""
    return _words(QDate(value.year, value.month, value.day), "d MMM yyyy", locale)


def month_words(value: str, locale: str = "") -> str:
    """A date of `YYYY`, `YYYY-MM` or `YYYY-MM-DD` with month and year: "Jul 2026"; "" stays ""."""
    parts = value.split("-")
    if len(parts) < 2:
        return value
    return _words(QDate(int(parts[0]), int(parts[1]), 1), "MMM yyyy", locale)


def source_date_words(value: str, locale: str = "") -> str:
    """As exact as the source gives it: year, month and year, or the full day."""
    if len(value.split("-")) == 3:
        return day_words(date.fromisoformat(value), locale)
    return month_words(value, locale)


def _words(day: QDate, shape: str, locale: str) -> str:
    chosen = QLocale(locale) if locale else QLocale()
    # Western digits everywhere: an office reads them back, and they are what stands on every paper here.
    return chosen.toString(day, shape).translate(_WESTERN)
