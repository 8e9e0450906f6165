# SPDX-License-Identifier: Apache-2.0
"""Who put words into a language and who reviewed them: what a reader is told before they rely on them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

#: Stands for a translation that no person has read.
MACHINE = "machine"


class Provenance(NamedTuple):
    """Of one text in one language.

    `translated_by` is "" for the source language, `MACHINE`, or a name. `reviewed_by` is "" until a review happened;
    then role and day (YYYY-MM-DD) are given, too.
    """

    translated_by: str = ""
    reviewed_by: str = ""
    reviewed_role: str = ""
    reviewed_on: str = ""

    @property
    def fault(self) -> str:
        """Why this can not stand, in English for authors, or ""."""
        given = (self.reviewed_by, self.reviewed_role, self.reviewed_on)
        if any(given) and not all(given):
            return "reviewed_by, reviewed_role and reviewed_on are given together or not at all"
        try:
            fits = not self.reviewed_on or date.fromisoformat(self.reviewed_on).isoformat() == self.reviewed_on
        except ValueError:
            fits = False
        return "" if fits else f"reviewed_on: {self.reviewed_on!r} is not a date (YYYY-MM-DD)"

    def lines(self, words: Mapping[str, str], day: str) -> tuple[str, ...]:
        """Sentences for the reader, in the language of `words`.

        Args:
            words: the vocabulary `paper`; of it `machine`, `not-reviewed`, and `reviewed` with name, role and day.
            day: `reviewed_on` as it is written in that language.
        """
        reviewed = words["reviewed"].format(name=self.reviewed_by, role=self.reviewed_role, day=day)
        read = reviewed if self.reviewed_by else words["not-reviewed"]
        return (words["machine"], read) if self.translated_by == MACHINE else (read,)


def warnings(texts: Iterable[Provenance], words: Mapping[str, str]) -> tuple[str, ...]:
    """What must be said of several texts that stand together: that one is a machine's, that one was not reviewed.

    Args:
        words: as for `Provenance.lines`.
    """
    found = tuple(texts)
    machine = any(text.translated_by == MACHINE for text in found)
    unread = not all(text.reviewed_by for text in found)
    return tuple(words[key] for key, said in (("machine", machine), ("not-reviewed", unread)) if said)
