# SPDX-License-Identifier: Apache-2.0
"""Found contacts as rows under headings, in the order in which they were found."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import groupby

from kyr_app.domain.contact_sheet import section_of
from kyr_app.domain.directory import Found
from kyr_app.ui.bidi import isolate, isolate_number
from kyr_app.ui.contact_words import ContactWords
from kyr_app.ui.models.rows import Row

#: Rows of a section shown at first, and added at each "show more": laying out a row takes about half a millisecond.
FIRST_ROWS, MORE_ROWS = 12, 40
#: A row that shows three more is no shorter than the three.
_NOT_WORTH_HIDING = 4
_MORE = "more "


def section_to_open(key: str) -> str:
    """The section whose "show more" row has this key; "" for a contact's row."""
    return key.removeprefix(_MORE) if key.startswith(_MORE) else ""


def rows_of(
    found: Sequence[Found],
    words: ContactWords,
    headings: Mapping[str, str],
    more: Callable[[int], str],
    lengths: Mapping[str, int],
    shown: str = "",
) -> list[Row]:
    """Rows for the list.

    Args:
        found: in the order of `finding.find`.
        headings: by section; a section without one begins with its rows.
        more: the words of the row that shows so many more.
        lengths: rows to show of a section, where they are not `FIRST_ROWS`.
        shown: id of a contact that is to be among the rows, unless it is far down.
    """
    rows: list[Row] = []
    for section, members in groupby(found, section_of):
        group = list(members)
        most = lengths.get(section, FIRST_ROWS)
        if any(one.contact.id == shown for one in group[most : most + MORE_ROWS]):
            most += MORE_ROWS
        if len(group) <= most + _NOT_WORTH_HIDING:
            most = len(group)
        if heading := headings.get(section):
            rows.append(Row(heading))
        rows.extend(_row(one, words) for one in group[:most])
        if len(group) > most:
            rows.append(Row(more(min(MORE_ROWS, len(group) - most)), key=_MORE + section))
    return rows


def _row(found: Found, words: ContactWords) -> Row:
    contact = found.contact
    trailing = words.reach(contact) if found.distance_miles is None else words.distance(found.distance_miles)
    return Row(
        isolate(contact.name),
        key=contact.id,
        accent=isolate_number(contact.phone),
        text=words.warning(contact),
        meta=words.summary(found),
        trailing=trailing,
        badge=words.age(found),
        badge_kind="due",
    )
