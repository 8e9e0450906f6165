# SPDX-License-Identifier: Apache-2.0
"""Dates as exactly as their source gives them, in the words of a language."""

from __future__ import annotations

from collections.abc import Callable


def written_date(value: str, word: Callable[[str], str]) -> str:
    """A date of `YYYY`, `YYYY-MM` or `YYYY-MM-DD` as a language writes it.

    `word` gives the name of a month (`01` to `12`) and the shapes `date-day` and `date-month`; where it has no name for
    the month, "", the date stays as it is.
    """
    year, _, rest = value.partition("-")
    month, _, day = rest.partition("-")
    name = word(month) if month else ""
    if not name:
        return value
    return word("date-day" if day else "date-month").format(day=int(day or 1), month=name, year=year)
